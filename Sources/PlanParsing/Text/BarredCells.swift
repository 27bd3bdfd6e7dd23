import PlanModel
import SourceModel
import VietnameseText

/// A table whose cells stand one after the other, each closed by a bar on a line of its own, as extractors of web pages print
/// cells that hold paragraphs. Rows begin at their numbers.
///
///     STT
///     |
///     Nhiệm vụ
///     |
///     1
///     |
///     Rà soát quy hoạch
///     |
struct BarredCells {
  /// A cell's lines, and the bar behind them.
  private typealias Cell = (lines: Range<Int>, bar: Int)

  /// Of each row the cells, of each cell its paragraphs' lines.
  private(set) var rows: [[[[Range<Int>]]]] = []
  private(set) var headerRows = Int.max
  private(set) var bars: [Range<Int>] = []
  /// The first line behind the table.
  private(set) var end: Int

  private let source: TextLines
  private var cells: [Cell] = []
  /// Cells of a row.
  private var width = 0

  /// Lines of a cell, columns, and cells of a table at the most.
  private static let (longest, columns, limit) = (60, 24, 40_000)

  /// The table whose heading is line `index`.
  init?(_ source: TextLines, at index: Int) {
    (self.source, end) = (source, index)
    guard source[index].count < 16, isOrdinalHeading(source.text, source[index].range), isBar(index + 1) else { return nil }
    readCells(from: index)
    guard let first = cells.indices.prefix(Self.columns).dropFirst(2).first(where: { ordinal($0)?.value == 1 }) else { return nil }
    width = usualWidth(from: first) ?? first
    guard width >= 2, width <= first, readHeading(first) else { return nil }
    readRows(from: first)
    guard rows.count > headerRows else { return nil }
  }

  // MARK: Cells

  private func isBar(_ line: Int) -> Bool { line < source.lines.count && source[line].count == 1 && source.text[source[line].start] == UInt8(ascii: "|") }

  private mutating func readCells(from index: Int) {
    var (line, start) = (index, index)
    while line < source.lines.count, line - start <= Self.longest, cells.count < Self.limit, !source[line].marks.contains(.taken) {
      if isBar(line) {
        cells.append((start..<line, line))
        start = line + 1
      } else if line == start, opensTail(source.text, source[line].range) {
        return
      }
      line += 1
    }
  }

  /// The number that is all of cell `index`.
  private func ordinal(_ index: Int) -> RowOrdinal? {
    guard index < cells.count, cells[index].lines.count == 1, let ordinal = rowOrdinal(source.text, source[cells[index].lines.lowerBound].range), ordinal.isAlone else { return nil }
    return ordinal
  }

  /// "A. NHIỆM VỤ CHUNG" merged over a row.
  private func isLabel(_ index: Int) -> Bool {
    guard index < cells.count, let line = cells[index].lines.first, let label = rowOrdinal(source.text, source[line].range) else { return false }
    return label.kind != .arabic && !label.isAlone && ordinal(index + 1) != nil
  }

  /// How many cells stand from number to next number: as many as in the heading where that is met, else most of the time.
  private func usualWidth(from first: Int) -> Int? {
    var counts: [Int: Int] = [:]
    var last: (index: Int, value: Int)?
    for index in first..<min(cells.count, first + 400) {
      guard let number = ordinal(index), number.kind == .arabic else { continue }
      if let last, number.value == last.value + 1 { counts[index - last.index, default: 0] += 1 }
      if last.map({ number.value == $0.value + 1 || number.value == 1 && index - $0.index > 1 }) ?? true { last = (index, number.value) }
    }
    return counts[first] != nil ? first : counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  // MARK: Rows

  /// The heading's cells before `first`: one row, or a second one below merged headings, two names under each.
  private mutating func readHeading(_ first: Int) -> Bool {
    let sub = 2 * (first - width)
    guard sub < first, sub == 0 || (first - sub..<first).allSatisfy({ role($0) != .other }) else { return false }
    add(0..<first - sub)
    if sub > 0 { add(first - sub..<first) }
    headerRows = rows.count
    return true
  }

  private func role(_ cell: Int) -> ColumnRole {
    columnRole(cells[cell].lines.map { String(decoding: source.text[source[$0].range], as: UTF8.self) }.joined(separator: " "))
  }

  private mutating func readRows(from first: Int) {
    var at = first
    while at < cells.count {
      guard let next = rowEnd(at) else { return }
      add(at..<next)
      at = next
    }
  }

  /// Where the row that begins at cell `at` ends: a whole one before another or the table's end, a group's label before its
  /// first row; `nil` where none begins.
  private func rowEnd(_ at: Int) -> Int? {
    if isLabel(at) { return at + 1 }
    let whole = at + width
    if let number = ordinal(at) {
      if number.kind == .roman || number.kind == .letter, let next = (at + 1..<min(whole, cells.count)).first(where: { ordinal($0)?.kind == .arabic && ordinal($0)?.value == 1 }) { return next }
      return whole <= cells.count ? whole : nil
    }
    // A cell merged over several rows stands in the first of them alone.
    return (at + 1..<min(whole, cells.count)).first { ordinal($0) != nil || isLabel($0) }
  }

  private mutating func add(_ range: Range<Int>) {
    var row = range.map { paragraphs(cells[$0].lines) }
    let isRest = rows.count >= headerRows && range.count < width && ordinal(range.lowerBound) == nil && !isLabel(range.lowerBound)
    if isRest { row = Array(repeating: [], count: width - range.count) + row }
    rows.append(row)
    bars += range.map { source[cells[$0].bar].range }
    end = cells[range.upperBound - 1].bar + 1
  }

  /// Lines are wrapped: a paragraph begins at an item's mark, behind a sentence's end, and at a body's name below a whole one.
  private func paragraphs(_ lines: Range<Int>) -> [[Range<Int>]] {
    var result: [[Range<Int>]] = []
    for line in lines {
      let range = source[line].range
      if let last = result.last?.last, !opensParagraph(range, after: last) { result[result.count - 1].append(range) } else { result.append([range]) }
    }
    return result
  }

  private func opensParagraph(_ line: Range<Int>, after last: Range<Int>) -> Bool {
    if startsLower(source.text, line) { return false }
    let ends = endKind(source.text, last)
    if !ends.isDisjoint(with: [.openWord, .comma, .hyphen]) { return false }
    if printedLabel(source.text, line) != nil || !ends.isDisjoint(with: .sentence) { return true }
    let words = wordRanges(source.text, line)
    guard words.count > 1, isWholeName(last) else { return false }
    let first = WordHash.exact(source.text, words[0])
    return CellWords.all.kinds(first).union(CellWords.all.kinds(first, WordHash.exact(source.text, words[1]))).contains(.bodyStart)
  }

  /// Begins as a body's name does and does not end in a head noun ("Văn phòng" / "Ủy ban …").
  private func isWholeName(_ line: Range<Int>) -> Bool {
    let words = wordRanges(source.text, line)
    guard words.count > 1, let last = words.last else { return false }
    let (first, second, end) = (WordHash.exact(source.text, words[0]), WordHash.exact(source.text, words[1]), WordHash.exact(source.text, last))
    let opens = CellWords.all.kinds(first).union(CellWords.all.kinds(first, second))
    return opens.contains(.bodyStart) && !CellWords.all.kinds(end).contains(.bodyHead) && words.count > 2 || opens.contains(.bodyStart) && words.count == 2 && !CellWords.all.kinds(first, second).contains(.bodyStart)
  }
}

extension DelimitedReader {
  /// A table of cells between lone bars.
  func barred(_ index: Int) -> DelimitedTable? {
    guard let table = BarredCells(source, at: index), let width = table.rows.map(\.count).max() else { return nil }
    var block = TableBlock(rows: [], columnCount: width)
    for (number, row) in table.rows.enumerated() {
      let cells = row.enumerated().map { TableCell(paragraphs: $1.map(assembly.paragraph), column: $0) }
      block.rows.append(TableRow(cells: cells, isHeader: number < table.headerRows))
    }
    return DelimitedTable(block: block, marks: table.bars, end: table.end)
  }
}
