import PlanModel
import SourceModel
import VietnameseText

/// A table as antiword prints it: bars one below the other, no rules between rows, cells wrapped to their columns' widths.
///
///     |TT |Nội dung nhiệm vụ   |Cơ quan  |
///     |   |                    |chủ trì  |
///     |1  |Rà soát quy hoạch đô|Sở Xây   |
///     |   |thị                 |dựng     |
struct BoxedTable {
  private(set) var rows: [Row] = []
  private(set) var bars: [Range<Int>] = []
  /// The first line behind the table.
  private(set) var end: Int
  private(set) var headerRows = 0
  /// Letters before each bar; columns stand between them.
  private(set) var edges: [Int] = []

  struct Cell {
    var column: Int
    var columns: Int
    /// Its lines; empty where a line is.
    var lines: [Range<Int>]
  }
  typealias Row = [Cell]

  private let source: TextLines
  private var isNumbered = false

  init?(_ source: TextLines, at index: Int) {
    (self.source, end) = (source, index)
    var lines: [[(place: Int, text: Range<Int>)]] = []
    var (letters, count) = (0, 1)
    while end < source.lines.count, isBoxed(end), end == index || source[end].blanks == 0, source[end].indent == source[index].indent {
      let line = cells(end)
      if line.count > count {
        (letters, count) = (letterCount(end), line.count)
        edges = line.map(\.place) + [letters - 1]
      } else if line.count == count, letterCount(end) != letters {
        return nil
      }
      lines.append(line)
      end += 1
    }
    guard end - index >= 2, count >= 2, count < 100 else { return nil }
    let columns = Dictionary(uniqueKeysWithValues: edges.enumerated().map { ($1, $0) })
    var table: [Row] = []
    for line in lines {
      let starts = line.compactMap { columns[$0.place] } + [edges.count - 1]
      // The last bar of merged cells may stand a little before the others.
      guard starts.count == line.count + 1, starts.dropLast().allSatisfy({ $0 < edges.count - 1 }) else { return nil }
      table.append(zip(line.indices, line).map { Cell(column: starts[$0], columns: starts[$0 + 1] - starts[$0], lines: [$1.text]) })
    }
    guard isWrapped(table) else { return nil }
    bars = (index..<end).flatMap { line in source[line].range.filter { source.text[$0] == UInt8(ascii: "|") }.map { $0..<$0 + 1 } }
    gather(table)
  }

  // MARK: lines

  private func letterCount(_ line: Int) -> Int { source.letterCount(source[line].range) }

  /// `|… |… |`, but no rule of a table that has them.
  private func isBoxed(_ index: Int) -> Bool {
    let line = source[index]
    guard line.count > 4, source.text[line.start] == UInt8(ascii: "|"), source.text[line.end - 1] == UInt8(ascii: "|"), !line.marks.contains(.taken) else { return false }
    return !line.marks.contains(.noLetters) || !source.text[line.range].contains(UInt8(ascii: "-"))
  }

  /// What stands between the bars, and how many letters stand before it.
  private func cells(_ index: Int) -> [(place: Int, text: Range<Int>)] {
    var (result, place): ([(place: Int, text: Range<Int>)], Int) = ([], 0)
    var open: (place: Int, at: Int)?
    for at in source[index].range where !source.text[at].isContinuation {
      if source.text[at] == UInt8(ascii: "|") {
        if let open { result.append((open.place, source.trimmed(open.at..<at))) }
        open = (place, at + 1)
      }
      place += 1
    }
    return result
  }

  /// Cells that go on below show that a row takes several lines; a letterhead and a signature are one row.
  private func isWrapped(_ lines: [Row]) -> Bool {
    isLayout(lines) || lines.dropFirst().contains { line in line[0].lines[0].isEmpty && line.contains { !$0.lines[0].isEmpty } }
  }

  private func isLayout(_ lines: [Row]) -> Bool {
    edges.count == 3 && lines.contains { line in line.contains { isLayoutLine(folded(Array(source.text[$0.lines[0]].prefix(80)))) } }
  }

  // MARK: rows

  private mutating func gather(_ lines: [Row]) {
    let isLayout = isLayout(lines)
    let first = isLayout ? nil : lines.firstIndex { ordinal($0)?.value == 1 }
    isNumbered = first != nil
    for (index, line) in lines.enumerated() {
      if index > 0, isLayout || !opensRow(line, after: lines[index - 1], isHeader: index < first ?? 0) {
        for cell in line.indices where cell < rows[rows.count - 1].count { rows[rows.count - 1][cell].lines += line[cell].lines }
      } else {
        rows.append(line)
      }
      if index + 1 == first { headerRows = rows.count }
    }
    let names = rows[0].count { cell in columnRole(cell.lines.map { String(decoding: source.text[$0], as: UTF8.self) }.joined(separator: " ")) != .other }
    if first == nil, !isLayout, names >= 2 { headerRows = 1 }
  }

  private func ordinal(_ line: Row) -> RowOrdinal? {
    guard case let cell = line[0].lines[0], let ordinal = rowOrdinal(source.text, cell), ordinal.isAlone else { return nil }
    return ordinal
  }

  private func opensRow(_ line: Row, after last: Row, isHeader: Bool) -> Bool {
    if line.map(\.column) != last.map(\.column) { return true }
    guard !isHeader, case let cell = line[0].lines[0], !cell.isEmpty else { return false }
    if isNumbered { return ordinal(line) != nil || last[0].lines[0].isEmpty || ordinal(last) != nil }
    return last[0].lines[0].isEmpty || endsParagraph(last[0].lines[0], before: cell, width: width(line[0]))
  }

  // MARK: paragraphs

  private func width(_ cell: Cell) -> Int { edges[cell.column + cell.columns] - edges[cell.column] - 1 }

  /// A line that had room for the next one's first word ends its paragraph.
  private func endsParagraph(_ line: Range<Int>, before next: Range<Int>, width: Int) -> Bool {
    guard !startsLower(source.text, next) else { return false }
    let word = next.lowerBound..<(next.first { source.text[$0].isTextSpace } ?? next.upperBound)
    return source.letterCount(line) + 1 + source.letterCount(word) <= width
  }

  /// The lines of each paragraph of a cell.
  func paragraphs(_ cell: Cell) -> [[Range<Int>]] {
    var (result, isOpen): ([[Range<Int>]], Bool) = ([], false)
    for line in cell.lines {
      if line.isEmpty { isOpen = false; continue }
      if isOpen, let last = result.last?.last, !endsParagraph(last, before: line, width: width(cell)), !opensItem(line, after: last) {
        result[result.count - 1].append(line)
      } else {
        result.append([line])
      }
      isOpen = true
    }
    return result
  }

  private func opensItem(_ line: Range<Int>, after last: Range<Int>) -> Bool {
    printedLabel(source.text, line)?.kind == .bullet && !endKind(source.text, last).isDisjoint(with: [.sentence, .colon])
  }
}

extension DelimitedReader {
  /// A table whose bars stand one below the other.
  func boxed(_ index: Int) -> DelimitedTable? {
    guard let table = BoxedTable(source, at: index) else { return nil }
    var block = TableBlock(rows: [], columnCount: table.edges.count - 1)
    for (number, row) in table.rows.enumerated() {
      let cells = row.map { TableCell(paragraphs: table.paragraphs($0).map(assembly.paragraph), column: $0.column, columns: $0.columns) }
      block.rows.append(TableRow(cells: cells, isHeader: number < table.headerRows))
    }
    return DelimitedTable(block: block, marks: table.bars, end: table.end)
  }
}
