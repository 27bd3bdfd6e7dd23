import Glibc
import PlanModel
import SourceModel
import Synchronization
import VietnameseText

/// Reads pages from their image: `pdftoppm` draws, `tesseract` reads, several pages beside each other.
struct PageRecogniser: Sendable {
  let options: ReadOptions

  /// Fills `pages[indices]` with recognised words; what a sparse text layer says (number, date) replaces what is read
  /// at its place.
  func recognise(_ pages: inout [GeometricPage], _ indices: [Int], _ verdicts: [LayerVerdict], _ file: UnnamedFile) throws(ReadError) -> [PlacedDiagnostic] {
    let sizes = pages.map { ($0.width, $0.height) }
    // Two pictures of a page are held at a time: 17 MB of A4 at 300 dpi.
    let largest = indices.map { Self.pixels(of: sizes[$0], dpi: Double(options.dpi)) }.max() ?? 1
    let grey = ColouredInk.greyPages(file, options.limits)
    let results = try inParallel(indices, width: Self.picturesHeld / (2 * largest)) { index throws(ReadError) in
      try page(index, size: sizes[index], isGrey: grey.contains(index), file)
    }
    var weak: [Int] = []
    for (index, result) in zip(indices, results) {
      let layer = verdicts[index] == .sparse ? pages[index].words : []
      pages[index].width = result.width
      pages[index].height = result.height
      pages[index].rules = result.rules
      let stamps = pages[index].stamps
      pages[index].stamps += result.residue
      pages[index].words = Self.merged(result.words.words, layer).filter { word in
        // Not what stands under a watermark's large letters.
        !stamps.contains { $0.bottom - $0.top < 4 * (word.bottom - word.top) && Self.overlap(word, $0, 2) }
      }
      if result.words.confidence < 0.75 { weak.append(index + 1) }
    }
    for index in indices {
      ArrivalStamps.liftOut(of: &pages[index])
      if index == 0 { ArrivalStamps.liftOutByWords(of: &pages[index]) }
    }
    var mending = ScanMending()
    mending.repairs = results.flatMap(\.words.repairs)
    for (index, result) in zip(indices, results) {
      mending.shapes.add(result.shapes)
      mending.figures[index] = result.figures
      mending.bars[index] = result.bars
      mending.otherReadings[index] = result.words.otherReadings
    }
    mending.mend(&pages, indices, marks: Dictionary(zip(indices, results.map(\.marks))) { a, _ in a })
    for index in indices { SealedAreas.liftOut(of: &pages[index]) }
    return diagnostics(indices, verdicts, weak) + Self.account(mending.repairs)
  }

  /// Bytes of pictures in memory, of all pages that are read beside each other.
  private static let picturesHeld = 80 << 20

  /// Of a page of this size in points; a page that claims to be huge is drawn no larger than this.
  private static func pixels(of size: (Double, Double), dpi: Double) -> Int {
    let pixels = (size.0 * dpi / 72 + 2) * (size.1 * dpi / 72 + 2)
    return pixels.isFinite ? Int(max(1, min(pixels, 100_000_000))) : 1
  }

  struct Reading: Sendable {
    var words: RecognisedWords
    var width, height: Double
    var rules: [GeometricRule] = []
    var marks: [RaisedMark] = []
    var figures: [PrintedFigure] = []
    var shapes = LetterShapes()
    var bars: [LetterShapes.Key: Int] = [:]
    /// What was read of a stamp's pale rims.
    var residue: [GeometricWord] = []
  }

  /// The part of a page where a registry stamps.
  private static let headShare = 0.42


  private func page(_ index: Int, size: (Double, Double), isGrey: Bool, _ file: UnnamedFile) throws(ReadError) -> Reading {
    // A hostile page size may not ask for a huge picture.
    let longest = max(size.0, size.1, 1)
    let dpi = max(36, min(Double(options.dpi), 10_000 / (longest / 72)))
    let number = String(index + 1)
    // Grey points of the page, and some for its head.
    let expected = Self.pixels(of: size, dpi: dpi) + 64
    let inks = isGrey ? ColouredInk.Colours(red: false, blue: false) : longest < Self.longestSmall ? inks(number, file) : ColouredInk.Colours(red: true, blue: false)
    // A registry stamps in blue on the first page; red seals lie over titles and names.
    return try read(scale: 72 / Double(Int(dpi)), mayBeStamped: index == 0 && inks.blue) { (withInk: Bool) throws(ReadError) in
      let isGrey = withInk || !inks.red && !inks.blue
      let colours = isGrey ? nil : ColouredPage(leavesBlue: !inks.blue)
      var drawn = try PageProgram.pdftoppm.run(
        ["-q", "-r", String(Int(dpi))] + (isGrey ? ["-gray"] : []) + ["-f", number, "-l", number, "/dev/stdin"], input: file, limits: options.limits,
        outputLimit: 320 << 20, expected: isGrey ? expected : 0, atOnce: true, pieces: colours.map { colours in { colours.take($0) } })
      let page = colours?.page
      let (image, ink) = drawn.isSuccess ? isGrey ? (GrayImage(taking: &drawn.output), nil) : (page?.image, page?.ink) : (nil, nil)
      guard let image else {
        throw ReadError(.unreadable, "page \(number) could not be drawn; the PDF is damaged there, or its page is too large")
      }
      return (image, ink)
    }
  }

  /// Points: a page that is much larger is drawn once only.
  private static let longestSmall = 2_000.0

  /// What a page in colours is printed with: drawn small that is seen as well, and what has neither is taken in grey.
  private func inks(_ number: String, _ file: UnnamedFile) -> ColouredInk.Colours {
    let drawn = try? PageProgram.pdftoppm.run(
      ["-q", "-r", "60", "-f", number, "-l", number, "/dev/stdin"], input: file, limits: options.limits, outputLimit: 32 << 20)
    guard let drawn, drawn.isSuccess else { return ColouredInk.Colours(red: true, blue: false) }
    return ColouredInk.colours(in: drawn.output)
  }

  /// Draws a page, all in grey or without what is red or blue.
  private typealias Draw = (_ withInk: Bool) throws(ReadError) -> (image: GrayImage, ink: ColouredInk?)

  /// `scale`: points a pixel. The picture is drawn again rather than kept.
  private func read(scale: Double, mayBeStamped: Bool, _ draw: Draw) throws(ReadError) -> Reading {
    let (level, slope, ink) = try Self.levelled(draw)
    var first = try levelReading(level, scale)
    let isSideways = first.words.isSideways
    if !isSideways, let ink {
      if mayBeStamped { first.residue = first.words.takeResidue(of: ink.stamps(inch: 72 / scale, slope: slope), scale: scale, above: Self.headShare * first.height) }
      try readInk(&first, ink, slope, scale, draw)
    }
    // Little or senseless text: the page may lie on its side.
    let isSmall = first.width < 200 * scale || first.height < 200 * scale
    guard isSideways || first.words.confidence < 0.8 || first.words.words.count < 8, !isSmall else { return first }
    var image = try draw(false).image
    image.cleanPaper()
    var quarters = try orientation(image)
    // What was read says whether it stands on its head or its feet; that it lies on its side is seen.
    if isSideways, quarters % 2 == 0 { quarters = first.words.quartersOfSideways }
    guard quarters != 0 else { return first }
    let turned = image.turned(quarters: quarters)
    let second = try levelReading(turned.levelled(slope: turned.skew()), scale)
    let weight = { (reading: Reading) in reading.words.confidence * Double(reading.words.words.count + 1) }
    return weight(second) > (isSideways ? 0.5 : 1) * weight(first) ? second : first
  }

  private static func levelled(_ draw: Draw) throws(ReadError) -> (GrayImage, slope: Double, ColouredInk?) {
    let drawn = try draw(false)
    var image = drawn.image
    image.cleanPaper()
    let slope = image.skew()
    return (image.levelled(slope: slope), slope, drawn.ink)
  }

  /// Lines of coloured print that stand by themselves: a stamped number, a heading. What is coloured over other words is a mark.
  private func readInk(_ reading: inout Reading, _ ink: ColouredInk, _ slope: Double, _ scale: Double, _ draw: Draw) throws(ReadError) {
    let parts = ink.lines(inch: 72 / scale, slope: slope)
    guard !parts.isEmpty else { return }
    var page = try draw(true).image
    page.cleanPaper()
    page = page.levelled(slope: slope)
    for stack in CellStack.stacks(of: parts, in: page) {
      let read = stack.restored(try tesseract(try stack.file(of: page), scale, mode: "6", usual: reading.words.usual).words, scale: scale)
      reading.words.addInk(read)
    }
  }

  /// Reads a level page's tables cell by cell and the rest as running text.
  private func levelReading(_ page: GrayImage, _ scale: Double) throws(ReadError) -> Reading {
    let page = page.without(page.holes(inch: 72 / scale))
    let runs = RuleFinder(image: page, inch: 72 / scale).runs()
    let rules = RuleFinder.rules(runs, scale: scale)
    let grids = RuleGrid.grids(of: rules, tolerance: RuleGrid.usualTolerance)
    let cells: [GrayImage.Part] = grids.flatMap(\.cells).map { cell in
      (x: Self.inner(cell.left, cell.right, scale, page.width), y: Self.inner(cell.top, cell.bottom, scale, page.height))
    }.filter { !$0.x.isEmpty && !$0.y.isEmpty }.map(page.withoutRims)
    // What is no running text.
    let others: [GrayImage.Part] = runs.across.map { ($0.from - 2..<max($0.from, $0.to) + 2, $0.at - $0.thickness..<$0.at + $0.thickness + 1) }
      + grids.map { (Int($0.left / scale) - 8..<Int($0.right / scale) + 8, Int($0.top / scale) - 8..<Int($0.bottom / scale) + 8) }
    var words = RecognisedWords()
    var figures: [PrintedFigure] = []
    if !page.isBlank(x: 0..<page.width, y: 0..<page.height, without: others) {
      words = try tesseract(try page.file(without: others), scale, mode: "3")
      if words.isSideways { return Reading(words: words, width: Double(page.width) * scale, height: Double(page.height) * scale) }
      try readAgain(&words, page, others, scale)
      try lookAgain(&words, words.secondLooks, page, scale)
      try readLabels(&words, page, others, scale)
      try readNames(&words, page, others, scale)
      try readPosts(&words, page, others, scale)
      if let ink = UnreadInk(page, words, without: others, scale: scale) { try lookAgain(&words, ink.parts(), page, scale) }
    }
    var looks: [GrayImage.Part] = []
    for stack in CellStack.stacks(of: cells, in: page) {
      let read = try tesseract(try stack.file(of: page), scale, mode: "6")
      let cells = stack.restoredByPlace(read.words, scale: scale)
      words.add(cells.flatMap { $0 }, confidence: read.confidence)
      looks += stack.parts(read.secondLooks) + stack.unread(cells, page)
      let alone = stack.figures(cells, in: page, scale: scale)
      words.words += alone.unseen
      figures += alone.figures
    }
    try lookAgain(&words, looks, page, scale)
    words.dropTwice()
    var reading = Reading(words: words, width: Double(page.width) * scale, height: Double(page.height) * scale, rules: rules, figures: figures)
    reading.marks = Self.marks(words.words, rules, grids, page, scale)
    reading.bars = QuarterBars.counts(words.words, in: page, scale: scale)
    reading.shapes = LetterShapeReader(image: page, scale: scale).shapes(GeometricPage(number: 0, width: reading.width, height: reading.height, words: words.words, rules: rules))
    return reading
  }

  /// Raised figures behind words and before notes.
  private static func marks(_ words: [GeometricWord], _ rules: [GeometricRule], _ grids: [RuleGrid], _ page: GrayImage, _ scale: Double) -> [RaisedMark] {
    let finder = RaisedMarkFinder(image: page, scale: scale)
    let separator = ScanMending.noteRule(words, rules, grids, height: Double(page.height) * scale)
    return finder.marks(words) + (separator.map { finder.leadingMarks(words, below: $0) } ?? [])
  }

  /// A second look at lines that were read badly, each by itself: the division of the page into columns fails at times.
  private func readAgain(_ words: inout RecognisedWords, _ page: GrayImage, _ others: [GrayImage.Part], _ scale: Double) throws(ReadError) {
    let parts = words.doubtfulLines.prefix(40).map { (x: $0.x.clamped(to: 0..<page.width), y: $0.y.clamped(to: 0..<page.height)) }
    guard !parts.isEmpty, parts.allSatisfy({ !$0.x.isEmpty && !$0.y.isEmpty }) else { return }
    var readings: [[GeometricWord]] = []
    for stack in CellStack.stacks(of: parts, in: page, keepsBlank: true) {
      readings += stack.restoredByPlace(try tesseract(try stack.file(of: page, without: others), scale, mode: "6", usual: words.usual).words, scale: scale)
    }
    if readings.count == parts.count { words.replaceDoubtful(readings) }
  }

  /// Lines with doubtful words, once more and smaller.
  private func lookAgain(_ words: inout RecognisedWords, _ boxes: [GrayImage.Part], _ page: GrayImage, _ scale: Double) throws(ReadError) {
    let parts = boxes.prefix(120).map { (x: $0.x.clamped(to: 0..<page.width), y: $0.y.clamped(to: 0..<page.height)) }.filter { $0.x.count > 2 && $0.y.count > 2 }
    guard !parts.isEmpty else { return }
    let usual = words.usual * SecondLook.share
    let readings = try SecondLook(parts, of: page).words(scale: scale) { file, scale throws(ReadError) in
      try tesseract(file, scale, mode: "6", usual: usual > 0 ? usual : nil).words
    }
    for (part, reading) in zip(parts, readings) { words.take(reading, of: part, scale: scale) }
  }

  /// Labels of headings that were passed over: something is drawn before the first word.
  private func readLabels(_ words: inout RecognisedWords, _ page: GrayImage, _ others: [GrayImage.Part], _ scale: Double) throws(ReadError) {
    for heading in LostLabels.headings(words.words).prefix(12) {
      let (before, y) = (GrayImage.pixels(heading.before, scale, limit: page.width), GrayImage.pixels(heading.y, scale, limit: page.height))
      guard !before.isEmpty, !y.isEmpty, !page.isBlank(x: before, y: y, without: others) else { continue }
      // With the words behind it: a label by itself is read badly.
      let part = (x: before.lowerBound..<max(before.upperBound, min(page.width, Int(heading.end / scale))), y: y)
      guard let stack = CellStack.stacks(of: [part], in: page, keepsBlank: true).first else { continue }
      let read = stack.restored(try tesseract(try stack.file(of: page, without: others), scale, mode: "6", usual: words.usual).words, scale: scale)
      words.words += LostLabels.labels(in: read, heading)
    }
  }

  /// Names under seals.
  private func readNames(_ words: inout RecognisedWords, _ page: GrayImage, _ others: [GrayImage.Part], _ scale: Double) throws(ReadError) {
    let places = SignatureNames.places(words.words, width: Double(page.width) * scale, height: Double(page.height) * scale)
    let parts = places.map { place in
      (x: Int(place.x.lowerBound / scale)..<Int(place.x.upperBound / scale), y: Int(place.y.lowerBound / scale)..<Int(place.y.upperBound / scale))
    }.filter { !$0.x.isEmpty && !$0.y.isEmpty && !page.isBlank(x: $0.x, y: $0.y, without: others) }
    for part in parts {
      guard let stack = CellStack.stacks(of: [part], in: page, keepsBlank: true).first else { continue }
      let read = stack.restored(try tesseract(try stack.file(of: page, without: others), scale, mode: "11", usual: words.usual).words, scale: scale)
      if let name = SignatureNames.name(in: read) { words.replace(under: name) }
    }
  }

  /// Posts under seals, above names.
  private func readPosts(_ words: inout RecognisedWords, _ page: GrayImage, _ others: [GrayImage.Part], _ scale: Double) throws(ReadError) {
    for place in SignatureBlocks.places(words.words, width: Double(page.width) * scale, height: Double(page.height) * scale).prefix(4) {
      let part = (
        x: Int(place.x.lowerBound / scale)..<Int(place.x.upperBound / scale), y: Int(place.y.lowerBound / scale)..<Int(place.y.upperBound / scale)
      )
      guard let stack = CellStack.stacks(of: [part], in: page, keepsBlank: true).first else { continue }
      let read = stack.restored(try tesseract(try stack.file(of: page, without: others), scale, mode: "6", usual: words.usual).words, scale: scale)
      words.take(SignatureBlocks.found(in: read, place))
    }
  }

  /// The pixels between two rules.
  private static func inner(_ low: Double, _ high: Double, _ scale: Double, _ limit: Int) -> Range<Int> {
    let first = max(0, Int(low / scale) + 5)
    return first..<max(first, min(limit, Int(high / scale) - 4))
  }

  private func tesseract(_ file: UnnamedFile, _ scale: Double, mode: String, usual: Double? = nil) throws(ReadError) -> RecognisedWords {
    let dpi = String(Int((72 / scale).rounded()))
    let outcome = try PageProgram.tesseract.run(
      ["stdin", "stdout", "-l", "vie", "--dpi", dpi, "--psm", mode, "tsv"], input: file, limits: options.limits, outputLimit: 32 << 20)
    guard outcome.isSuccess else {
      if String(decoding: outcome.errors, as: UTF8.self).contains("Failed loading language") {
        throw ReadError(.helperMissing, "tesseract has no Vietnamese data; install it with: apt-get install tesseract-ocr-vie")
      }
      throw ReadError(.unreadable, "tesseract could not read a page; try another --dpi")
    }
    return RecognisedWords(tsv: outcome.output, scale: scale, usual: usual)
  }

  /// How many quarters clockwise make the page upright; 0 where that is not known.
  private func orientation(_ image: GrayImage) throws(ReadError) -> Int {
    let file = try image.file()
    let outcome = try PageProgram.tesseract.run(
      ["stdin", "stdout", "--psm", "0"], input: file, limits: options.limits, outputLimit: 1 << 20)
    guard outcome.isSuccess else { return 0 }
    let said = String(decoding: outcome.output, as: UTF8.self)
    guard let line = said.split(separator: "\n").first(where: { $0.hasPrefix("Rotate:") }), let degrees = Int(line.dropFirst(7).filter(\.isNumber)) else { return 0 }
    return degrees / 90 % 4
  }

  /// As many pages at a time as there are processors, `width` at most; reports each one that is done, ends at the first failure.
  private func inParallel<Value: Sendable>(_ indices: [Int], width: Int, _ work: @escaping @Sendable (Int) throws(ReadError) -> Value) throws(ReadError) -> [Value] {
    let state = Mutex((done: 0, failed: false))
    let progress = options.progress
    let results = onThreads(indices.count, width: max(1, min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), width))) { at -> Result<Value, ReadError> in
      guard !state.withLock({ $0.failed }) else { return .failure(ReadError(.unreadable, "reading the pages was interrupted")) }
      do throws(ReadError) {
        let value = try work(indices[at])
        let done = state.withLock { $0.done += 1; return $0.done }
        progress?(done, indices.count)
        return .success(value)
      } catch {
        state.withLock { $0.failed = true }
        return .failure(error)
      }
    }
    // The failure that came first by page is the one to tell.
    let failures = results.compactMap { if case .failure(let error) = $0 { error } else { nil } }
    if let error = failures.first(where: { !$0.message.hasSuffix("interrupted") }) ?? failures.first { throw error }
    return results.compactMap { try? $0.get() }
  }

  private static func overlap(_ word: GeometricWord, _ stamp: GeometricWord, _ spare: Double) -> Bool {
    let (x, y) = ((word.left + word.right) / 2, (word.top + word.bottom) / 2)
    return x > stamp.left - 3 * spare && x < stamp.right + 3 * spare && y > stamp.top - spare && y < stamp.bottom + spare
  }

  /// Recognised words, those under words of the layer replaced by them.
  private static func merged(_ words: [GeometricWord], _ layer: [GeometricWord]) -> [GeometricWord] {
    let sure = layer.filter { $0.text.contains { $0.isASCIIDigit } }
    guard !sure.isEmpty, sure.count <= 12 else { return words }
    let kept = words.filter { word in
      !sure.contains { other in
        let across = min(word.right, other.right) - max(word.left, other.left)
        let down = min(word.bottom, other.bottom) - max(word.top, other.top)
        return across > 0.5 * (word.right - word.left) && down > 0.4 * min(word.bottom - word.top, other.bottom - other.top)
      }
    }
    return kept + sure.filter { !SignatureStamps.isTime($0.text) }
  }

  /// What was mended, so that nothing of what was read is lost.
  private static func account(_ repairs: [(read: String, became: String)]) -> [PlacedDiagnostic] {
    guard !repairs.isEmpty else { return [] }
    let list = repairs.prefix(20).map { "“\($0.read)” → “\($0.became)”" }.joined(separator: ", ")
    return [PlacedDiagnostic(.note, .ocrUsed, "mended after recognition (\(repairs.count)): \(list)\(repairs.count > 20 ? ", …" : "")")]
  }

  private func diagnostics(_ indices: [Int], _ verdicts: [LayerVerdict], _ weak: [Int]) -> [PlacedDiagnostic] {
    var result: [PlacedDiagnostic] = []
    for kind in [LayerVerdict.wrongLanguage, .brokenMap] {
      let pages = indices.filter { verdicts[$0] == kind }
      if !pages.isEmpty, let diagnostic = kind.diagnostic(pages: pages) { result.append(diagnostic) }
    }
    let list = indices.count == verdicts.count ? "all pages" : "page " + indices.map { String($0 + 1) }.joined(separator: ", ")
    result.append(PlacedDiagnostic(.note, .ocrUsed, "\(list) read from the image by tesseract"))
    if !weak.isEmpty {
      result.append(PlacedDiagnostic(.warning, .ocrDoubtful, "hard to read: page \(weak.map(String.init).joined(separator: ", ")); compare with the image"))
    }
    return result
  }
}
