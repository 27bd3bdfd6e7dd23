import PlanModel
import SourceModel
import VietnameseText

/// Reads tables whose cells stand one below the other, each on one line, where the count of lines says which cell is which:
/// `TT` / `Chỉ tiêu` / `Đơn vị tính` / `Năm 2024` / `Năm 2025`, then `1` and four lines, `2` and four lines …
///
/// Only headings that `StreamHeaderReader` would cut into fewer columns (`Năm 2024` is no name of a column) are read here.
struct LineCellReader {
  let source: TextLines
  let headers: StreamHeaderReader
  let assembly: TextAssembly

  func table(at index: Int) -> DelimitedTable? {
    guard ordinalHeadingLength(source.text, source[index].range) == source[index].count, let first = firstRow(below: index) else { return nil }
    let width = first - index
    guard (index + 1..<first).contains(where: { columnRole(String(decoding: source.text[source[$0].range], as: UTF8.self)) != .other }) else { return nil }
    var starts = [first]
    while let next = starts.last.map({ $0 + width }), ordinal(next) == starts.count + 1 { starts.append(next) }
    // The last row may be cut off where the text ends.
    guard starts.count > 2, let last = starts.last, starts.dropLast().allSatisfy({ isRow($0, width: width) }) else { return nil }
    let end = min(last + width, source.lines.count)
    guard isRow(last, width: end - last), !goesOn(last, starts.count + 1), headers.header(at: index)?.columns.count != width else { return nil }
    var block = TableBlock(rows: [row(index..<first, isHeader: true)], columnCount: width)
    for start in starts { block.rows.append(row(start..<min(start + width, end), isHeader: false)) }
    let sum = self.sum(at: end, width: width)
    if !sum.isEmpty { block.rows.append(TableRow(cells: [TableCell(paragraphs: [assembly.paragraph(sum.map { source[$0].range })], column: 0, columns: width)])) }
    return DelimitedTable(block: block, marks: [], end: sum.upperBound)
  }

  /// The next two rows' numbers stand where they would not if each row had all its cells.
  private func goesOn(_ start: Int, _ next: Int) -> Bool {
    guard let line = (start + 1..<min(start + 12, source.lines.count)).first(where: { ordinal($0) == next }) else { return false }
    return (line + 1..<min(line + 12, source.lines.count)).contains { ordinal($0) == next + 1 }
  }

  /// `Tổng cộng` and the figures behind it.
  private func sum(at line: Int, width: Int) -> Range<Int> {
    guard line < source.lines.count, source[line].count < 16, isSumLabel(folded(Array(source.text[source[line].range]))) else { return line..<line }
    let figures = source.lines[line + 1..<min(line + width, source.lines.count)].prefix { source.text[$0.range].allSatisfy { $0.isASCIIDigit || $0 == 0x2E || $0 == 0x2C } }
    return line..<line + 1 + figures.count
  }

  /// The line of the row `1`, two to nine lines of headings below the one at `index`.
  private func firstRow(below index: Int) -> Int? {
    var line = index + 1
    while line < source.lines.count, line - index < 10 {
      if ordinal(line) == 1 { return line - index > 2 ? line : nil }
      guard !source[line].marks.contains(.startsLower), !source[line].marks.contains(.taken), source[line].count < 120 else { return nil }
      line += 1
    }
    return nil
  }

  /// The number that line `index` consists of.
  private func ordinal(_ index: Int) -> Int? {
    guard index < source.lines.count, let ordinal = rowOrdinal(source.text, source[index].range), ordinal.isAlone, ordinal.kind == .arabic else { return nil }
    return ordinal.value
  }

  /// Whether the lines may each be a cell: a small letter goes on with the line above, unless it is a unit ("ha", "triệu đồng").
  private func isRow(_ start: Int, width: Int) -> Bool {
    (start..<start + width).allSatisfy { !source[$0].marks.contains(.taken) && (!source[$0].marks.contains(.startsLower) || source[$0].count < 20) }
  }

  private func row(_ lines: Range<Int>, isHeader: Bool) -> TableRow {
    TableRow(cells: lines.enumerated().map { TableCell(paragraphs: [assembly.paragraph([source[$1].range])], column: $0) }, isHeader: isHeader)
  }
}
