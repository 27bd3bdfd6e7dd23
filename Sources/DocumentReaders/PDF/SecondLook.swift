import SourceModel
import VietnameseText

/// Lines that were read badly, drawn smaller and below each other for another reading: recognition fails at other places
/// then, and where both readings differ the surer one holds.
struct SecondLook {
  /// A line, or a cell where nothing was read, in pixels of the page.
  let parts: [GrayImage.Part]
  /// The parts drawn in two thirds of their size, as pieces of one picture.
  private var picture: GrayImage
  private var places: [GrayImage.Part] = []

  /// Of the page's pixels.
  static let share = 2.0 / 3

  init(_ parts: [GrayImage.Part], of page: GrayImage) {
    self.parts = parts
    let pieces = parts.map { page.reduced($0) }
    picture = GrayImage(width: (pieces.map(\.width).max() ?? 0), height: pieces.reduce(0) { $0 + $1.height }, pixels: [])
    picture.pixels.reserveCapacity(picture.width * picture.height)
    for piece in pieces {
      places.append((x: 0..<piece.width, y: picture.width == 0 ? 0..<0 : picture.pixels.count / picture.width..<picture.pixels.count / picture.width + piece.height))
      for row in 0..<piece.height {
        picture.pixels += piece.pixels[row * piece.width..<(row + 1) * piece.width]
        picture.pixels += repeatElement(255, count: picture.width - piece.width)
      }
    }
  }

  /// What `read` sees in each part: words at their places on the page. `scale`: points a pixel of the page.
  func words(scale: Double, read: (_ file: UnnamedFile, _ scale: Double) throws(ReadError) -> [GeometricWord]) throws(ReadError) -> [[GeometricWord]] {
    var result: [[GeometricWord]] = []
    let small = scale / Self.share
    for stack in CellStack.stacks(of: places, in: picture, keepsBlank: true) {
      for words in stack.restoredByPlace(try read(try stack.file(of: picture), small), scale: small) {
        let (part, place) = (parts[result.count], places[result.count])
        let (dx, dy) = (Double(part.x.lowerBound) * scale, Double(part.y.lowerBound) * scale - Double(place.y.lowerBound) * small)
        result.append(words.map { word in
          var word = word
          (word.left, word.right, word.top, word.bottom) = (word.left + dx, word.right + dx, word.top + dy, word.bottom + dy)
          return word
        })
      }
    }
    return result
  }
}

extension RecognisedWords {
  /// Takes from another reading of a part what is surer. A word on which both agree is as sure as the surer of both.
  mutating func take(_ other: [GeometricWord], of part: GrayImage.Part, scale: Double) {
    let inside = { (word: GeometricWord) in
      part.x.contains(Int((word.left + word.right) / 2 / scale)) && part.y.contains(Int((word.top + word.bottom) / 2 / scale))
    }
    let within = words.indices.filter { inside(words[$0]) }
    let line = within.map { words[$0].bottom }.sorted()
    let own = within.filter { abs(words[$0].bottom - line[line.count / 2]) < 0.4 * words[$0].fontSize }.sorted { words[$0].left < words[$1].left }
    let base = own.isEmpty ? nil : own.map { words[$0].bottom }.sorted()[own.count / 2]
    // Not what is cut of the lines above and below.
    let other = other.filter { word in inside(word) && base.map { abs(word.bottom - $0) < 0.4 * word.fontSize } ?? true }.sorted { $0.left < $1.left }
    guard !other.isEmpty else { return }
    guard !own.isEmpty else {
      let signs = other.reduce(0) { $0 + $1.text.count { $0.isASCIIDigit } + countLetters($1.text) }
      guard Self.sureness(other) > 0.75, signs >= 3 else { return }
      // Print that is drawn smaller loses marks: pairs may give them back.
      words += other.map { word in
        var word = word
        word.confidence = min(word.confidence, 0.85)
        return word
      }
      return
    }
    if isSurerName(other, over: own) {
      for (at, word) in zip(own, other) { (words[at].text, words[at].confidence) = (word.text, max(word.confidence, words[at].confidence)) }
      return
    }
    var (alone, others) = (own, other)
    for at in own {
      guard !words[at].text.isEmpty, let match = others.firstIndex(where: { Self.isSamePlace(words[at], $0) }) else { continue }
      alone.removeAll { $0 == at }
      if compare(at, others[match]) {
        // `hiện./.` in place of `hiện` and of the `./.` that stood in its box.
        let taken = others[match]
        for rest in alone where Self.share(of: words[rest], in: taken) > 0.6 && taken.text.suffix(words[rest].text.count).elementsEqual(words[rest].text) { words[rest].text = [] }
        alone.removeAll { words[$0].text.isEmpty }
      }
      others.remove(at: match)
    }
    takeParted(alone, others)
    words.removeAll(where: \.text.isEmpty)
  }

  /// `Sùng Thìn Cò` over `Sùng thín Cò`: a person's name, the same letters, hardly a word of it less sure and all of it surer.
  private func isSurerName(_ other: [GeometricWord], over own: [Int]) -> Bool {
    guard other.count >= 3, own.count == other.count, SignatureNames.isName(other), !SignatureNames.isName(own.map { words[$0] }), other.allSatisfy({ $0.confidence >= 0.6 }) else { return false }
    let pairs = zip(own.map { words[$0] }, other)
    return pairs.allSatisfy { folded($0.text) == folded($1.text) && $1.confidence > $0.confidence - 0.1 } && Self.sureness(other) > Self.sureness(own.map { words[$0] }) + 0.1
  }

  /// How much of a word's width lies in another.
  private static func share(of word: GeometricWord, in other: GeometricWord) -> Double {
    (min(word.right, other.right) - max(word.left, other.left)) / max(0.001, word.right - word.left)
  }

  private static func isSamePlace(_ a: GeometricWord, _ b: GeometricWord) -> Bool {
    min(a.right, b.right) - max(a.left, b.left) > 0.7 * max(a.right - a.left, b.right - b.left) && abs(a.bottom - b.bottom) < 0.4 * max(a.fontSize, b.fontSize)
  }

  private static func sureness(_ words: [GeometricWord]) -> Double { words.isEmpty ? 0 : words.reduce(0) { $0 + $1.confidence } / Double(words.count) }

  /// Words that one reading parts where the other does not: those of the surer reading, place by place.
  private mutating func takeParted(_ own: [Int], _ others: [GeometricWord]) {
    var gone: Set<Int> = []
    var better: [GeometricWord] = []
    var left = own[...]
    while let first = left.first {
      var (group, span) = ([first], words[first].left..<max(words[first].left, words[first].right))
      var matches: [GeometricWord] = []
      // Until nothing more reaches into the place.
      while true {
        matches = others.filter { $0.left < span.upperBound && $0.right > span.lowerBound }
        group = left.filter { words[$0].left < span.upperBound && words[$0].right > span.lowerBound }
        let reach = (group.map { words[$0].right } + matches.map(\.right)).max() ?? span.upperBound
        guard reach > span.upperBound else { break }
        span = span.lowerBound..<reach
      }
      left = left.filter { !group.contains($0) && $0 != first }[...]
      let (a, b) = (group.map { words[$0] }, matches)
      let (textA, textB) = (a.flatMap(\.text), b.flatMap(\.text))
      // A label's sequence says more than another look at it.
      let lead = textA == ScanMending.unseen ? textB.count > 2 ? 0.15 : 1 : textA.count <= 3 ? 0.5 : 0.15
      guard !b.isEmpty, textA != textB, !Self.bringsMarks(textB, over: textA), Self.sureness(b) > Self.sureness(a) + lead else { continue }
      gone.formUnion(group)
      better += b
    }
    if !gone.isEmpty { words = words.indices.filter { !gone.contains($0) }.map { words[$0] } + better }
  }

  /// Whether the other reading was taken.
  private mutating func compare(_ at: Int, _ other: GeometricWord) -> Bool {
    let own = words[at]
    if own.text == other.text {
      // Figures that are read twice the same are those, unless a hand wrote them: a wrong accent may be seen twice.
      let hasFigures = own.text.contains(where: \.isASCIIDigit)
      if hasFigures, min(own.confidence, other.confidence) < 0.3 { return false }
      let both = 1 - (1 - own.confidence) * (1 - other.confidence)
      words[at].confidence = max(own.confidence, other.confidence, hasFigures ? min(0.9, both) : 0)
    } else if other.confidence > own.confidence + Self.lead(of: other.text, over: own.text) {
      words[at].text = other.text
      words[at].confidence = other.confidence
      return true
    } else if other.confidence > own.confidence - 0.1, Self.hasLostNumber(own, other.text) {
      // `2024` in the width of `I/2024`.
      words[at].text = other.text
      words[at].confidence = min(0.7, other.confidence)
      return true
    } else if other.confidence > own.confidence - 0.15, let one = ScanMending.syllable(own.text), let two = ScanMending.syllable(other.text), one.text != two.text, folded(one.text) == folded(two.text) {
      otherReadings[.init(left: own.left, bottom: own.bottom)] = OtherReading(own: own.text, other: two.text)
    }
    return false
  }

  /// A year alone whose box is wider than four figures, of which another look read `X/` before it.
  private static func hasLostNumber(_ own: GeometricWord, _ other: [UInt8]) -> Bool {
    let year = own.text.prefix(while: \.isASCIIDigit)
    guard year.count == 4, own.text.count <= 5, own.right - own.left > 2.4 * own.fontSize, let slash = other.firstIndex(of: 0x2F), other[(slash + 1)...].elementsEqual(own.text) else { return false }
    return (1...3).contains(slash) && (other[..<slash].allSatisfy(\.isASCIIDigit) || RomanStrokes.plain(other[..<slash]) != nil)
  }

  /// By how much another reading must be surer: where only letters differ by little, where figures and capitals or the case
  /// do by more, and not at all where marks of notes and quotes come in.
  private static func lead(of other: [UInt8], over read: [UInt8]) -> Double {
    let own = ScanMending.plainLetters(read)
    if own == ScanMending.unseen { return other.count > 1 ? 0.1 : 1 }
    if bringsMarks(other, over: own) { return 1 }
    // Ordinals and labels are settled by their sequence, marks of notes by their notes.
    if own.count == 1 || own.last(where: { ![0x2C, 0x2E, 0x3A, 0x3B].contains($0) }).map(odd.contains) == true || own.suffix(3).starts(with: [0xE2]) { return 1 }
    // `1Š` is `18`, `30/02/2024` is no day.
    if isFigures(other, over: own) || isDay(own) == false && isDay(other) == true { return 0.1 }
    // `UBND)` of `UBND`: a bracket that no other closes.
    if isSymbolWord(own), own.last == 0x29, !own.contains(0x28), other == own.dropLast() { return 0.1 }
    if isSymbolWord(own) || own.count <= 3 && own.contains(where: \.isASCIIDigit) { return 1 }
    if own.count <= 3 && countLetters(own) < 2 || own.count == 4 && RomanStrokes.plain(own) != nil { return 0.5 }
    let (one, two) = (ScanMending.syllable(own), ScanMending.syllable(other))
    if let one, !one.isCapital, SyllablePairs.shared.hasSyllable(one.text), two.map({ SyllablePairs.shared.hasSyllable($0.text) }) != true { return 1 }
    guard let one, let two, !one.isAllCapital, !two.isAllCapital else { return own.contains(where: \.isASCIIDigit) ? 0.5 : one == nil || two == nil ? 0.3 : 0.6 }
    if one.text == two.text { return 0.5 }
    if folded(one.text) == folded(two.text) { return leadOfMarks(one, two) }
    let lexicon = SyllablePairs.shared
    // Names are made of syllables of their own.
    if !one.isCapital, !lexicon.hasSyllable(one.text), lexicon.hasSyllable(two.text) { return one.isCapital == two.isCapital ? 0.02 : 0.2 }
    return one.isCapital == two.isCapital && Syllables.isPlausible(two.text) ? 0.1 : 0.3
  }

  private static func body(_ text: [UInt8]) -> ArraySlice<UInt8> { text[..<(text.count - text.reversed().prefix { [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains($0) }.count)] }

  /// `18` over `1Š`, `¡8`: as many signs, all of them figures, where one at least was read as such; no label, which a point
  /// ends.
  private static func isFigures(_ other: [UInt8], over own: [UInt8]) -> Bool {
    let (one, two) = (body(own), body(other))
    guard (2...4).contains(two.count), own.last != 0x2E, own.last != 0x29, two.allSatisfy(\.isASCIIDigit), one.contains(where: \.isASCIIDigit), !one.allSatisfy(\.isASCIIDigit) else { return false }
    return String(decoding: one, as: UTF8.self).unicodeScalars.count == two.count && !one.contains(0x2F)
  }

  /// Whether `15/12/2024` can be a day; `nil` for what is written otherwise.
  private static func isDay(_ text: [UInt8]) -> Bool? {
    let parts = body(text).split(separator: 0x2F, omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }), parts[parts.count - 1].count == 4 else { return nil }
    let values = parts.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    return (1...12).contains(values[values.count - 2]) && (1945...2100).contains(values[values.count - 1]) && (values.count == 2 || (1...31).contains(values[0]))
  }

  /// `UBND,`: what every paper of this kind has.
  private static func isSymbolWord(_ text: [UInt8]) -> Bool {
    ["UBND", "HĐND", "TTHC", "CCHC"].contains(String(decoding: text.prefix { ![0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains($0) }, as: UTF8.self))
  }

  private static let odd = Set("'\"*#?!|\\^~<>{}[]_".utf8)

  /// Print that is drawn smaller loses tones: one that is seen nevertheless is there; what stands among others is settled by
  /// pairs.
  private static func leadOfMarks(_ own: ScanMending.Syllable, _ other: ScanMending.Syllable) -> Double {
    // `gõ` of `gỡ`: print that is drawn smaller loses marks, it has none of its own.
    if own.isCapital == other.isCapital, gainsMark(own.text, other.text), SyllablePairs.shared.hasSyllable(other.text) { return SyllablePairs.shared.hasSyllable(own.text) ? 0.1 : 0.05 }
    guard own.isCapital == other.isCapital, SyllablePairs.differsInTone(own.text, other.text, likely: true), Syllables.isPlausible(other.text) else {
      return SyllablePairs.shared.hasSyllable(own.text) || !SyllablePairs.shared.hasSyllable(other.text) ? 1 : 0.3
    }
    return SyllablePairs.shared.hasSyllable(own.text) ? 0.3 : 0.05
  }

  /// The same letters and tones, with a circumflex, breve or horn more.
  private static func gainsMark(_ own: [UInt8], _ other: [UInt8]) -> Bool {
    let (a, b) = (SyllablePairs.entries(own), SyllablePairs.entries(other))
    guard a.count == b.count else { return false }
    return zip(a, b).allSatisfy { $0.base == $1.base && $0.tone == $1.tone && ($0.modifier == $1.modifier || $0.modifier == 0) }
  }

  private static func bringsMarks(_ other: [UInt8], over own: [UInt8]) -> Bool {
    // Quotes, dashes and dots have three bytes.
    return other.count { odd.contains($0) || $0 == 0xE2 } > own.count { odd.contains($0) || $0 == 0xE2 }
  }
}

extension GrayImage {
  /// A part in two thirds of its size, each point the mean of what it covers.
  func reduced(_ part: Part) -> GrayImage {
    let (columns, rows) = (part.x.count * 2 / 3, part.y.count * 2 / 3)
    guard columns > 0, rows > 0 else { return GrayImage(width: 0, height: 0, pixels: []) }
    var result = GrayImage(width: columns, height: rows, pixels: [UInt8](repeating: 255, count: columns * rows))
    pixels.withUnsafeBufferPointer { source in
      for row in 0..<rows {
        // Of three rows the first and second make one, the second and third the next.
        let y = part.y.lowerBound + row / 2 * 3 + row % 2
        let (upper, lower) = (y * width, (y + 1) * width)
        let (above, below) = row % 2 == 0 ? (2, 1) : (1, 2)
        for column in 0..<columns {
          let x = part.x.lowerBound + column / 2 * 3 + column % 2
          let (left, right) = column % 2 == 0 ? (2, 1) : (1, 2)
          let sum = above * (left * Int(source[upper + x]) + right * Int(source[upper + x + 1])) + below * (left * Int(source[lower + x]) + right * Int(source[lower + x + 1]))
          result.pixels[row * columns + column] = UInt8(sum / 9)
        }
      }
    }
    return result
  }

  /// A cell without what is left of its rules along its edges.
  func withoutRims(_ cell: Part) -> Part {
    var cell = cell
    let limit: UInt8 = 200
    func isRim(column: Int) -> Bool { cell.y.count { pixels[$0 * width + column] < limit } * 10 > cell.y.count * 6 }
    func isRim(row: Int) -> Bool { cell.x.count { pixels[row * width + $0] < limit } * 10 > cell.x.count * 6 }
    for _ in 0..<4 where cell.x.count > 12 {
      if isRim(column: cell.x.lowerBound) { cell.x = cell.x.lowerBound + 1..<cell.x.upperBound }
      if isRim(column: cell.x.upperBound - 1) { cell.x = cell.x.lowerBound..<cell.x.upperBound - 1 }
    }
    for _ in 0..<4 where cell.y.count > 12 {
      if isRim(row: cell.y.lowerBound) { cell.y = cell.y.lowerBound + 1..<cell.y.upperBound }
      if isRim(row: cell.y.upperBound - 1) { cell.y = cell.y.lowerBound..<cell.y.upperBound - 1 }
    }
    return cell
  }
}
