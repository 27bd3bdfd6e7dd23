import SourceModel
import VietnameseText

/// Words as `tesseract … tsv` prints them, in points, straightened.
struct RecognisedWords: Sendable {
  var words: [GeometricWord] = []
  /// Mean confidence of words with letters, 0–1.
  var confidence = 0.0
  /// Slope of the text lines: rise over run, down is positive.
  var slope = 0.0

  /// Lines that were read badly, for a second look: their words in `words` and their box in pixels.
  private(set) var doubtfulLines: [(words: Range<Int>, x: Range<Int>, y: Range<Int>, confidence: Double)] = []

  /// Lines with a word that is not surely read, or read so badly that they were left out: their boxes in pixels.
  private(set) var secondLooks: [GrayImage.Part] = []

  /// Recognition reads text that runs down the page by itself: most words are higher than they are wide then, and in no order
  /// that a page has.
  private(set) var isSideways = false
  /// Quarters clockwise that make such text upright: it runs down, or up.
  private(set) var quartersOfSideways = 3

  private struct Row { var line: Int; var left, top, width, height: Double; var confidence: Double; var text: [UInt8] }

  /// No words: an empty page.
  init() {}

  /// The usual height of words in pixels.
  private(set) var usual = 0.0

  /// `scale`: points a pixel; `usual`: the usual height of words on the page, where this is a part of it.
  init(tsv: [UInt8], scale: Double, usual: Double? = nil) {
    var rows: [Row] = []
    var lineNumber = -1
    for line in tsv.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
      guard fields.count == 12, let level = Self.number(fields[0]) else { continue }
      if level == 4 { lineNumber += 1 }
      guard level == 5, let left = Self.pixels(fields[6]), let top = Self.pixels(fields[7]), let width = Self.pixels(fields[8]),
        let height = Self.pixels(fields[9]), let confidence = Self.number(fields[10])
      else { continue }
      let text = visible(composed(fields[11].filter { $0 > 0x20 }))
      if !text.isEmpty { rows.append(Row(line: lineNumber, left: left, top: top, width: width, height: height, confidence: confidence, text: text)) }
    }
    let long = rows.filter { countLetters($0.text) >= 3 }
    isSideways = long.count >= 8 && 2 * long.count { $0.height > $0.width } > long.count
    if isSideways {
      let steps = zip(long, long.dropFirst()).filter { $0.line == $1.line }
      quartersOfSideways = 2 * steps.count { $1.top > $0.top } >= steps.count ? 3 : 1
    }
    slope = Self.slope(rows)
    let all = rows.filter { countLetters($0.text) >= 2 }.map(\.height).sorted()
    self.usual = usual ?? (all.isEmpty ? 0 : all[all.count / 2])
    build(rows, scale)
  }

  /// More words of the same page.
  mutating func add(_ more: [GeometricWord], confidence other: Double) {
    let (a, b) = (Double(words.count), Double(more.count))
    if a + b > 0 { confidence = (confidence * a + other * b) / (a + b) }
    words += more
  }

  private static func number(_ field: ArraySlice<UInt8>) -> Double? { Double(String(decoding: field, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil } }

  /// A place or a size within a picture, none of which is a million pixels wide.
  private static func pixels(_ field: ArraySlice<UInt8>) -> Double? { number(field).flatMap { (0..<1_000_000).contains($0) ? $0 : nil } }

  /// The usual slope of the lines that have several long words.
  private static func slope(_ rows: [Row]) -> Double {
    var slopes: [Double] = []
    for line in Dictionary(grouping: rows, by: \.line).values {
      let long = line.filter { countLetters($0.text) >= 2 && $0.confidence > 60 }.sorted { $0.left < $1.left }
      guard long.count >= 5, let first = long.first, let last = long.last, last.left - first.left > 400 else { continue }
      // Least squares over the middles of the boxes, whose heights differ with their letters.
      let xs = long.map { $0.left + $0.width / 2 }
      let ys = long.map { $0.top + $0.height / 2 }
      let (mx, my) = (xs.reduce(0, +) / Double(xs.count), ys.reduce(0, +) / Double(ys.count))
      var (above, below) = (0.0, 0.0)
      for (x, y) in zip(xs, ys) { above += (x - mx) * (y - my); below += (x - mx) * (x - mx) }
      if below > 0 { slopes.append(above / below) }
    }
    guard slopes.count >= 4 else { return 0 }
    let middle = slopes.sorted()[slopes.count / 2]
    return abs(middle) < 0.1 ? middle : 0
  }

  /// Boxes onto common baselines: a recognised line's words share one, whatever letters they have.
  private mutating func build(_ rows: [Row], _ scale: Double) {
    var (sum, count) = (0.0, 0.0)
    for line in Dictionary(grouping: rows, by: \.line).sorted(by: { $0.key < $1.key }).map(\.value) {
      let solid = line.filter { countLetters($0.text) >= 2 || $0.text.allSatisfy(\.isASCIIDigit) }
      let heights = (solid.isEmpty ? line : solid).map(\.height).sorted()
      let size = heights[heights.count / 2]
      func bottoms(_ rows: [Row]) -> [Double] { rows.map { $0.top + $0.height - slope * ($0.left + $0.width / 2) }.sorted() }
      // Descenders reach below the baseline: words without tell it, else it is where the lower third of the bottoms lies.
      let flat = bottoms(solid.filter { !Self.reachesBelow($0.text) })
      let all = bottoms(line)
      let base = flat.count >= 3 ? flat[flat.count / 2] : all[all.count / 3]
      let mean = line.reduce(0) { $0 + $1.confidence } / Double(line.count)
      // Specks and borders of an empty page read as letters.
      guard mean >= 28 || line.count >= 4 && mean >= 20 else {
        let box = Self.box(line)
        if size > 0.6 * usual, size < 1.8 * usual, Double(box.y.count) < 3 * usual { secondLooks.append(box) }
        continue
      }
      let natural = FontStyles.size(of: line.map { ($0.text, $0.width * scale) }) ?? size * scale * 1.05
      var kept: [(row: Row, word: Int?)] = []
      defer { noteDoubt(kept, size) }
      for row in line {
        let own = row.top + row.height - slope * (row.left + row.width / 2)
        // Dashes stand high by nature; raised are only marks of notes.
        let isRaised = own < base - 0.35 * size && row.text.count <= 4 && row.text != [0x2D] && countLetters(row.text) == 0
        let bottom = isRaised ? own : base
        if countLetters(row.text) >= 2 { sum += row.confidence; count += 1 }
        kept.append((row, nil))
        guard !isNoise(row, size) && !Self.isPieceOfAccent(row, line, size, own < base - 0.35 * size) && !(line.count == 1 && Self.isBracket(row.text)) || isLabel(row, kept.count == 1, size) else { continue }
        kept[kept.count - 1].word = words.count
        var word = GeometricWord(
          text: row.text, left: row.left * scale, top: (bottom - max(size, row.height * 0.8)) * scale, right: (row.left + row.width) * scale,
          bottom: bottom * scale, fontSize: natural)
        word.confidence = max(0, min(1, row.confidence / 100))
        words.append(word)
      }
    }
    confidence = count > 0 ? sum / count / 100 : 0
  }

  /// Whether a word has a letter or mark below the baseline: `g`, `p`, `q`, `y`, a dot below, a comma, a bracket.
  private static func reachesBelow(_ text: [UInt8]) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.contains { scalar in
      let entry = Letters.entry(scalar.value)
      return entry.tone == 5 || "gpqyjQ,;()[]/_".unicodeScalars.contains(scalar) || [0x67, 0x70, 0x71, 0x79].contains(entry.base) && !Letters.isUpper(scalar.value)
    }
  }

  /// Parts of a line with wide gaps between them are looked at by themselves: two sizes of type beside each other (the
  /// recipients and the signature) are what recognition fails at.
  private mutating func noteDoubt(_ line: [(row: Row, word: Int?)], _ size: Double) {
    var parts: [[(row: Row, word: Int?)]] = []
    for item in line {
      if let last = parts.last?.last, item.row.left - last.row.left - last.row.width < 3 * size { parts[parts.count - 1].append(item) } else { parts.append([item]) }
    }
    for part in parts {
      let mean = part.reduce(0) { $0 + $1.row.confidence } / Double(part.count)
      let indices = part.compactMap(\.word)
      let box = Self.box(part.map(\.row))
      guard let first = indices.min(), let last = indices.max(), Double(box.y.count) < 6 * size else { continue }
      if mean < 70 { doubtfulLines.append((first..<last + 1, box.x, box.y, mean / 100)) }
      if part.contains(where: { $0.word != nil && $0.row.confidence < Self.sure && Self.hasSigns($0.row.text) }) { secondLooks.append(Self.box(part.map(\.row), spare: 0.22)) }
    }
  }

  /// Below this one word in four has a wrong letter, above it one in a hundred.
  private static let sure = 85.0

  private static func hasSigns(_ text: [UInt8]) -> Bool { text.contains { $0.isASCIIDigit } || countLetters(text) > 0 }

  /// Around words of one line, with some space.
  private static func box(_ line: [Row], spare share: Double = 0.35) -> GrayImage.Part {
    let (left, right) = (line.map(\.left).min() ?? 0, line.map { $0.left + $0.width }.max() ?? 0)
    let (top, bottom) = (line.map(\.top).min() ?? 0, line.map { $0.top + $0.height }.max() ?? 0)
    let spare = Int(share * (bottom - top))
    return (max(0, Int(left) - 2 * spare)..<Int(right) + 2 * spare, max(0, Int(top) - spare)..<Int(bottom) + spare)
  }

  /// Takes better readings for doubtful lines; each reading is that of the line with the same index.
  mutating func replaceDoubtful(_ readings: [[GeometricWord]]) {
    var gone: Set<Int> = []
    var better: [GeometricWord] = []
    for (line, reading) in zip(doubtfulLines, readings) where !reading.isEmpty {
      let mean = reading.reduce(0) { $0 + $1.confidence } / Double(reading.count)
      guard mean > line.confidence + 0.08 else { continue }
      gone.formUnion(line.words)
      better += reading
    }
    guard !gone.isEmpty else { return }
    words = words.indices.filter { !gone.contains($0) }.map { words[$0] } + better
    doubtfulLines = []
  }

  /// Puts words of a closer look in place of what was read where they stand.
  mutating func replace(under better: [GeometricWord]) {
    words.removeAll { word in
      better.contains { min(word.right, $0.right) - max(word.left, $0.left) > 0 && min(word.bottom, $0.bottom) - max(word.top, $0.top) > 0.4 * min(word.bottom - word.top, $0.bottom - $0.top) }
    }
    words += better
  }

  /// Of two readings of one place the surer one: recognition prints a line twice where it cut it in two ways.
  mutating func dropTwice() {
    func isText(_ word: GeometricWord) -> Bool { countLetters(word.text) >= 2 || word.text.count { $0.isASCIIDigit } >= 3 }
    let order = words.indices.filter { isText(words[$0]) }.sorted { words[$0].bottom < words[$1].bottom }
    var gone: Set<Int> = []
    for (at, one) in order.enumerated() where !gone.contains(one) {
      let a = words[one]
      for two in order[(at + 1)...] {
        let b = words[two]
        // From the upper to the lower one.
        guard b.bottom - a.bottom < 0.3 * min(a.bottom - a.top, b.bottom - b.top) else { break }
        guard !gone.contains(two), min(a.right, b.right) - max(a.left, b.left) > 0.6 * max(a.right - a.left, b.right - b.left), Self.isSamePrint(a.text, b.text) else { continue }
        gone.insert(a.confidence < b.confidence ? one : two)
        if a.confidence < b.confidence { break }
      }
    }
    if !gone.isEmpty { words = words.indices.filter { !gone.contains($0) }.map { words[$0] } }
  }

  /// Whether two readings can be of one print: the same letters, most of them, or one a part of the other. Boxes of words that
  /// stand side by side may lie over each other too (`thực`, `tế`).
  private static func isSamePrint(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let one = folded(a).filter { $0.isASCIILetter || $0.isASCIIDigit }, two = folded(b).filter { $0.isASCIILetter || $0.isASCIIDigit }
    guard min(one.count, two.count) >= 2 else { return false }
    let (short, long) = one.count < two.count ? (one, two) : (two, one)
    if long.starts(with: short) || long.suffix(short.count).elementsEqual(short) { return true }
    return one.count == two.count && 3 * zip(one, two).count(where: ==) >= 2 * one.count
  }

  /// What another look read in place of a word, where neither was surer by much: pairs of syllables may decide.
  var otherReadings: [LetterShapes.Key: OtherReading] = [:]

  struct OtherReading: Sendable { var own, other: [UInt8] }

  /// What a closer look at signatures completed.
  private(set) var repairs: [(read: String, became: String)] = []

  /// Takes lines of a signature in place of what was read there.
  mutating func take(_ found: [SignatureBlocks.Found]) {
    for line in found {
      replace(under: line.words)
      let became = line.words.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ")
      if became != line.read { repairs.append((line.read, became)) }
    }
  }

  /// Takes out what was hardly read within coloured stamps and is no syllable, number or symbol: what their rims leave.
  mutating func takeResidue(of stamps: [GrayImage.Part], scale: Double, above limit: Double) -> [GeometricWord] {
    guard !stamps.isEmpty else { return [] }
    func isResidue(_ word: GeometricWord) -> Bool {
      let (x, y) = (Int((word.left + word.right) / 2 / scale), Int((word.top + word.bottom) / 2 / scale))
      let isText = ScanMending.syllable(word.text).map { Syllables.isPlausible($0.text) } ?? word.text.contains { $0.isASCIILetter || $0.isASCIIDigit }
      return !isText && word.confidence < 0.6 && word.bottom < limit && stamps.contains { $0.x.contains(x) && $0.y.contains(y) }
    }
    let residue = words.filter(isResidue)
    words.removeAll(where: isResidue)
    return residue
  }

  /// Words of coloured print, where nothing else was read and they are surely words.
  mutating func addInk(_ inked: [GeometricWord]) {
    let own = words
    words += inked.filter { word in
      word.confidence >= 0.6 && word.text.contains { $0.isASCIILetter || $0.isASCIIDigit }
        && !own.contains { min(word.right, $0.right) > max(word.left, $0.left) && min(word.bottom, $0.bottom) > max(word.top, $0.top) }
    }
  }

  /// `IL`, `HI.` at the beginning of a line, as high as its letters: a Roman label, however badly it was read.
  private func isLabel(_ row: Row, _ isFirst: Bool, _ size: Double) -> Bool {
    let body = row.text.last == 0x2E ? Array(row.text.dropLast()) : row.text
    return isFirst && body.count >= 2 && row.height > 0.6 * size && row.height < 1.4 * size && RomanStrokes.plain(body).flatMap(romanValue) != nil
  }

  /// A stroke of a pen that stands alone.
  private static func isBracket(_ text: [UInt8]) -> Bool { text.count == 1 && [0x28, 0x29, 0x5B, 0x5D, 0x3C, 0x3E].contains(text[0]) }

  /// Accents and quotes without a letter that specks are read as.
  private static let specks = ["ˆ", "˜", "¬", "´", "¨", "‹", "›", "°", "¦", "¡", "«", "»"].map { Array($0.utf8) }

  /// The hook of `phẩm` that was read as a `2` of its own: a small mark or two high up within the box of a longer word.
  private static func isPieceOfAccent(_ row: Row, _ line: [Row], _ size: Double, _ isHigh: Bool) -> Bool {
    guard isHigh, row.height < 0.6 * size, row.text.count <= 4, String(decoding: row.text, as: UTF8.self).unicodeScalars.count <= 2 else { return false }
    return line.contains { countLetters($0.text) >= 2 && $0.height > 1.5 * row.height && row.left >= $0.left - 2 && row.left + row.width <= $0.left + $0.width + 2 }
  }

  /// Rules, borders and specks that were read as marks.
  private func isNoise(_ row: Row, _ size: Double) -> Bool {
    // What is left of a rule.
    if row.width < 3 { return true }
    if row.text == [0x2D] || row.text == [0x2B] || row.text == Array("–".utf8) { return false }
    let isMark = row.text.allSatisfy { !$0.isASCIIDigit && !$0.isASCIILetter && $0 < 0x80 }
    if isMark, row.text.allSatisfy({ [0x7C, 0x5F, 0x5B, 0x5D, 0x7E, 0x60, 0x5E, 0x5C, 0x7B, 0x7D].contains($0) }) { return true }
    if isMark, row.text.contains(0x5F) || row.text.contains(0x7C), row.text.count <= 3 { return true }
    if isMark, row.text.count == 1, row.text != [0x2D], row.text != [0x2B], row.confidence < 60 { return true }
    if row.confidence < 80, Self.specks.contains(row.text) { return true }
    // Parts of letters and specks that were read as letters.
    if row.confidence < 5 && row.text.count <= 3 || row.confidence < 40 && row.height < 0.4 * size && countLetters(row.text) > 0
      || row.height < 0.35 * usual && countLetters(row.text) > 0
    { return true }
    return row.confidence < 15 && countLetters(row.text) < 2 && !row.text.contains { $0.isASCIIDigit }
  }
}
