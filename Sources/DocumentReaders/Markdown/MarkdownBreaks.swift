import SourceModel
import VietnameseText

/// Where the lines of wrapped Markdown end.
extension MarkdownInlines {
  /// A wrapped line ends where emphasis closes and opens anew, before a line that is all strong, after a sentence, before a
  /// label or a legal basis, and between a line in capitals ("KẾ HOẠCH") and one that is not.
  func softBreakEndsLine(_ at: Int, _ end: Int) -> Bool {
    var before = at
    while before > 0, bytes[before - 1].isSpace { before -= 1 }
    guard before > 0 else { return false }
    let next = bytes[(at + 1)..<end].prefix { $0 != 0x0A }
    let core = next.drop { $0.isSpace }
    if bytes[before - 1] == UInt8(ascii: "*"), core.first == UInt8(ascii: "*") { return true }
    if core.starts(with: "**".utf8), core.count > 5, Array(core).trimmedEnd.suffix(2).elementsEqual("**".utf8) { return true }
    let line = bytes[(bytes[..<before].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)..<before]
    // "Văn phòng HĐND và" / "UBND": a short name alone is no line in capitals.
    let isShortName = core.count < 10 && !core.contains(0x20)
    if bytes[before - 1] != UInt8(ascii: ","), !isShortName, isInCapitals(line) != isInCapitals(next) { return true }
    if Self.opensBasis(core) { return true }
    let plain = Array(core.prefix(48).filter { $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "*") })
    if isFilled { return beginsWithLabel(plain) }
    switch bytes[before - 1] {
    case UInt8(ascii: ";"), UInt8(ascii: ":"): return true
    case UInt8(ascii: "."): return !plain.isEmpty && (beginsWithLabel(plain) || Letters.isUpper(decodeScalar(plain, at: 0).scalar))
    default: return beginsWithLabel(plain)
    }
  }

  /// Whether each line but the last is as long as 72 or 80 letters allow: with the next one's first word it would be longer.
  /// Two such breaks at least: a line that ends there by chance is common.
  static func isFilled(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 150, bytes.contains(0x0A) else { return false }
    let lines = bytes.split(separator: 0x0A)
    guard lines.count > 2 else { return false }
    let counts = lines.map(countLetters)
    return [72, 80].contains { width in
      zip(lines.indices, lines.dropFirst()).allSatisfy { at, next in
        counts[at] <= width && counts[at] + 1 + countLetters(next.prefix { $0 != 0x20 }) > width
      }
    }
  }

  private static func countLetters(_ line: ArraySlice<UInt8>) -> Int { line.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }

  /// "Căn cứ …", "Thực hiện Công văn số 12 …": a legal basis below a title without an end mark.
  private static func opensBasis(_ line: ArraySlice<UInt8>) -> Bool {
    if line.starts(with: "Căn cứ ".utf8) { return true }
    guard line.starts(with: "Thực hiện ".utf8) else { return false }
    let opening = line.prefix(80)
    return opening.indices.contains { opening[$0...].starts(with: numbered) && opening.dropFirst($0 + numbered.count - opening.startIndex).first?.isASCIIDigit == true }
  }

  private static let numbered = Array(" số ".utf8)

  /// `Quý I; \- Quý II`: of a cell's paragraphs that a converter joined, with a space or without, only a dash at the begin
  /// of one is escaped.
  func opensItem(_ at: Int, _ end: Int) -> Bool {
    guard bytes[at + 1] == UInt8(ascii: "-") || bytes[at + 1] == UInt8(ascii: "+"), at + 2 < end, bytes[at + 2] == 0x20 else { return false }
    guard let before = bytes[..<at].last(where: { !$0.isSpace }) else { return false }
    return ";.:*_".utf8.contains(before)
  }

  /// `**Thời gian****hoàn thành**`: two paragraphs of a cell, both strong. A word broken by marks has a short side.
  func partsParagraphs(_ at: Int, _ stop: Int) -> Bool {
    guard stop - at == 4, bytes[at] == UInt8(ascii: "*"), stop < bytes.count else { return false }
    let word = bytes[..<at].reversed().prefix { !$0.isSpace && $0 != UInt8(ascii: "*") }
    return word.count > 1 && bytes[stop...].prefix { !$0.isSpace && $0 != UInt8(ascii: "*") }.count > 1
  }

  /// Four capital letters and more, and no small one.
  private func isInCapitals(_ line: ArraySlice<UInt8>) -> Bool {
    var (capitals, at) = (0, line.startIndex)
    while at < line.endIndex {
      let (scalar, length) = decodeScalar(bytes, at: at)
      if Letters.isLower(scalar) { return false }
      if Letters.isUpper(scalar) { capitals += 1 }
      at += max(1, length)
    }
    return capitals > 3
  }
}

extension [UInt8] {
  fileprivate var trimmedEnd: ArraySlice<UInt8> { self[..<((lastIndex { !$0.isSpace } ?? -1) + 1)] }
}
