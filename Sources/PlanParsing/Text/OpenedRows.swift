import PlanModel
import SourceModel
import VietnameseText

/// A table each of whose rows a bar on a line of its own opens, and each of whose cells a bar closes at the end of its last
/// line, as extractors print the tables of some pages.
///
///     |
///     TT |
///     Nhiệm vụ |
///     |
///     1 |
///     Rà soát quy hoạch
///     trên địa bàn tỉnh |
struct OpenedRows {
  /// Of each row the cells, of each cell its lines.
  private(set) var rows: [[[Range<Int>]]] = []
  private(set) var bars: [Range<Int>] = []
  /// The first line behind the table.
  private(set) var end: Int

  private let source: TextLines

  /// Lines of a cell and columns at the most.
  private static let (longest, columns) = (60, 24)

  /// The table whose first row the bar on line `index` opens.
  init?(_ source: TextLines, at index: Int) {
    (self.source, end) = (source, index)
    guard isBar(index), let header = row(index, width: Self.columns), header.cells.count > 2, header.cells[0].count == 1, isOrdinalHeading(source.text, header.cells[0][0]), isBar(header.end),
      header.cells.dropFirst().contains(where: { role($0) != .other })
    else { return nil }
    take(header, width: header.cells.count)
    while isBar(end), let next = row(end, width: header.cells.count) { take(next, width: header.cells.count) }
    guard rows.count > 1 else { return nil }
  }

  private func isBar(_ line: Int) -> Bool { line < source.lines.count && source[line].count == 1 && source.text[source[line].start] == UInt8(ascii: "|") }

  private func role(_ cell: [Range<Int>]) -> ColumnRole { columnRole(cell.map { String(decoding: source.text[$0], as: UTF8.self) }.joined(separator: " ")) }

  private typealias Row = (cells: [[Range<Int>]], bars: [Range<Int>], end: Int)

  /// The row that the bar on line `index` opens, as far as its cells are closed; `nil` where none is.
  private func row(_ index: Int, width: Int) -> Row? {
    var row: Row = ([], [source[index].range], index + 1)
    var open: [Range<Int>] = []
    var line = index + 1
    while row.cells.count < width, line < source.lines.count, line - row.end < Self.longest, !isBar(line), !source[line].marks.contains(.taken) {
      var start = source[line].start
      var closed: [(cell: [Range<Int>], bar: Int)] = []
      for at in source[line].range where source.text[at] == UInt8(ascii: "|") {
        let piece = source.trimmed(start..<at)
        closed.append((open + (piece.isEmpty ? [] : [piece]), at))
        open = []
        start = at + 1
      }
      let rest = source.trimmed(start..<source[line].end)
      if !rest.isEmpty { open.append(rest) }
      line += 1
      guard open.isEmpty, row.cells.count + closed.count <= width else { continue }
      row.cells += closed.map(\.cell)
      row.bars += closed.map { $0.bar..<$0.bar + 1 }
      row.end = line
    }
    return row.cells.isEmpty ? nil : row
  }

  /// What a cell merged over rows leaves of the next ones stands at their end.
  private mutating func take(_ row: Row, width: Int) {
    var cells = row.cells
    if !rows.isEmpty, cells.count < width, !isLabelled(cells[0]) { cells = Array(repeating: [], count: width - cells.count) + cells }
    rows.append(cells)
    bars += row.bars
    end = row.end
  }

  private func isLabelled(_ cell: [Range<Int>]) -> Bool { cell.first.map { rowOrdinal(source.text, $0) != nil } ?? true }
}

extension DelimitedReader {
  /// A table whose rows lone bars open.
  func opened(_ index: Int) -> DelimitedTable? {
    guard let table = OpenedRows(source, at: index), let width = table.rows.map(\.count).max() else { return nil }
    var block = TableBlock(rows: [], columnCount: width)
    for (number, row) in table.rows.enumerated() {
      let cells = row.enumerated().map { TableCell(paragraphs: $1.isEmpty ? [] : [assembly.paragraph($1)], column: $0) }
      block.rows.append(TableRow(cells: cells, isHeader: number == 0))
      // Which of its cells were left out is not to be seen.
      if row.count > 2, row.count < width { block.uncertainRows.insert(number) }
    }
    return DelimitedTable(block: block, marks: table.bars, end: table.end)
  }
}
