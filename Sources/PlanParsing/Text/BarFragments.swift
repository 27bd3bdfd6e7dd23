import VietnameseText

/// Tables of which only some lines were seen as rows (`MarkItDown` on a PDF): `| … |` and a rule below it, again and again
/// between lines of the same table. Their bars part nothing that the lines beside them share.
enum BarFragments {
  /// Where the bars and rules stand, if that is what the text holds.
  static func places(in text: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var (fragments, tables, start) = (0, 0, 0)
    var isAfterText = false
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      guard text[start] == UInt8(ascii: "|") else {
        isAfterText = end > start
        start = end + 1
        continue
      }
      var block: [Range<Int>] = []
      let first = start
      while start < text.count, text[start] == UInt8(ascii: "|") {
        let end = text[start...].firstIndex(of: 0x0A) ?? text.count
        block.append(start..<end)
        start = end + 1
      }
      let isBeforeText = start < text.count && text[start] != 0x0A
      if block.count > 1, isRule(text[block[1]]) {
        tables += 1
        if isAfterText || isBeforeText, opensInside(text[first..<block[0].upperBound]) { fragments += 1 }
      }
      for line in block { places += isRule(text[line]) ? [line.lowerBound - 1..<line.upperBound] : bars(text, line) }
      isAfterText = false
    }
    return fragments >= 3 && fragments * 2 >= tables ? places.filter { $0.lowerBound >= 0 } : []
  }

  private static func bars(_ text: [UInt8], _ line: Range<Int>) -> [Range<Int>] { line.filter { text[$0] == UInt8(ascii: "|") }.map { $0..<$0 + 1 } }

  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "-")) && line.allSatisfy { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == 0x20 || $0 == UInt8(ascii: ":") }
  }

  /// The first cell is empty, goes on in small letters, or holds a row's number with its text: no header of a table.
  private static func opensInside(_ row: ArraySlice<UInt8>) -> Bool {
    guard let first = row.dropFirst().firstIndex(where: { $0 != 0x20 }) else { return true }
    if row[first] == UInt8(ascii: "|") { return true }
    let rest = row[first...].drop(while: \.isASCIIDigit)
    if rest.startIndex > first { return rest.first == 0x20 && rest.dropFirst().first != UInt8(ascii: "|") && rest.dropFirst().first != 0x20 }
    return startsLower(Array(row), first - row.startIndex..<row.count)
  }
}
