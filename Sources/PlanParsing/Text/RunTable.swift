import SourceModel

/// A table too wide for antiword's page: its cells run on, an empty one ends each row, and lines are broken anywhere.
///
///     TT |Tên đề án |Chủ trì | |1 |Đề án phát
///     triển đô thị |Sở Xây dựng | |2 |…
struct RunTable {
  private(set) var rows: [[Range<Int>]] = []
  private(set) var bars: [Range<Int>] = []
  /// The first line behind the table.
  private(set) var end: Int

  private let source: TextLines
  private static let longest = 1_000

  init?(_ source: TextLines, at index: Int) {
    (self.source, end) = (source, index)
    guard isOrdinalHeading(source.text, source[index].range), source.text[source[index].range].contains(UInt8(ascii: "|")) else { return nil }
    repeat { end += 1 } while end < source.lines.count && source[end].marks.isDisjoint(with: [.taken, .page]) && source[end].blanks == 0 && !isRule(end) && end - index < Self.longest && !isOrdinalHeading(source.text, source[end].range)
    let range = source[index].start..<source[end - 1].end
    let places = range.filter { source.text[$0] == UInt8(ascii: "|") }
    guard places.count > 6 else { return nil }
    let edges = [range.lowerBound - 1] + places
    let cells = zip(edges, edges.dropFirst()).map { source.trimmed($0 + 1..<$1, breaks: true) }
    guard source.trimmed(places[places.count - 1] + 1..<range.upperBound, breaks: true).isEmpty else { return nil }
    guard let width = (2..<min(40, cells.count - 1)).first(where: { cells[$0].isEmpty && rowOrdinal(source.text, cells[$0 + 1])?.isAlone == true }) else { return nil }
    // The last row's empty cell may be the end of the line.
    guard cells.count % (width + 1) == 0 || cells.count % (width + 1) == width else { return nil }
    for start in stride(from: 0, to: cells.count, by: width + 1) {
      guard start + width >= cells.count || cells[start + width].isEmpty else { return nil }
      rows.append(Array(cells[start..<start + width]))
    }
    bars = places.map { $0..<$0 + 1 }
    // The rule above the notes that close the text.
    if end < source.lines.count, isRule(end) {
      bars.append(source[end].range)
      end += 1
    }
  }

  private func isRule(_ line: Int) -> Bool { source[line].marks.contains(.noLetters) && source.text[source[line].range].starts(with: "---".utf8) }
}

extension DelimitedReader {
  /// A table whose cells run on over lines.
  func run(_ index: Int) -> DelimitedTable? {
    guard let table = RunTable(source, at: index) else { return nil }
    var block = TableBlock(rows: [], columnCount: table.rows[0].count)
    for (number, row) in table.rows.enumerated() {
      let cells = row.enumerated().map { column, cell in
        let lines = source.text[cell].split(separator: 0x0A).map { $0.startIndex..<$0.endIndex }
        return TableCell(paragraphs: lines.isEmpty ? [] : [assembly.paragraph(lines)], column: column)
      }
      block.rows.append(TableRow(cells: cells, isHeader: number == 0))
    }
    return DelimitedTable(block: block, marks: table.bars, end: table.end)
  }
}
