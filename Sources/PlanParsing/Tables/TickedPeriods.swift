import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// Makes columns that are named for a time and ticked deadline columns: `Quý I | Quý II | Quý III | Quý IV`, `Tháng` over
/// `1 | 2 | … | 12`. A tick says what is printed above it.
///
/// All filled cells of such columns must be ticks or times: figures below quarters are money or counts, words are work.
func markTickedPeriods(_ table: inout ReadTable, _ header: ArraySlice<TableRow>) {
  guard !table.unreadable, !header.isEmpty, table.columns.count > 3, table.rows.contains(where: { $0.kind == .data && $0.cells.contains(where: isTick) }) else { return }
  var periods: [Int: Passage] = [:]
  for column in table.columns.indices where table.columns[column].role == .other || table.columns[column].role == .deadline {
    periods[column] = printedPeriod(of: column, header)
  }
  let cells = table.rows.filter { $0.kind == .data }.flatMap { row in periods.keys.compactMap { $0 < row.cells.count && !ReadTable.isBlank(row.cells[$0]) ? row.cells[$0] : nil } }
  guard periods.count > 1, cells.contains(where: isTick), cells.allSatisfy({ isTick($0) || isTime(ReadTable.passage($0).trimmed.bytes) }) else { return }
  for column in periods.keys { table.columns[column].role = .deadline }
  table.periods = periods
}

/// Where cells were guessed and a tick stands in no column that is named for a time, or two in one, nothing tells which of
/// `Quý I | Quý II | …` any is below: all rows with ticks are doubtful, and no tick says when.
func doubtUnplacedTicks(_ table: inout ReadTable) {
  guard !table.unreadable else { return }
  func ticks(_ row: ReadTable.Row, _ column: Int) -> Int { tickCount(ReadTable.passage(row.cells[column]).bytes) }
  let ticked = table.rows.indices.filter { row in table.rows[row].kind == .data && table.rows[row].cells.indices.contains { ticks(table.rows[row], $0) > 0 } }
  let isUnplaced = ticked.contains { row in
    table.rows[row].cells.indices.contains { column in
      let count = ticks(table.rows[row], column)
      return count > 1 || count == 1 && column < table.columns.count && table.periods[column] == nil && (table.columns[column].role == .deadline || !table.periods.isEmpty)
    }
  }
  guard isUnplaced else { return }
  for row in ticked { table.rows[row].uncertain = true }
  (table.periods, table.contradicted) = ([:], true)
}

/// How many words of a cell are `x` and nothing else; they must be all of it or its end.
private func tickCount(_ text: [UInt8]) -> Int {
  guard text.last.map({ $0 | 0x20 == UInt8(ascii: "x") }) ?? false else { return 0 }
  return text.split(whereSeparator: \.isSpace).reversed().prefix { $0.count == 1 && $0[$0.startIndex] | 0x20 == UInt8(ascii: "x") }.count
}

/// `x`, `✓`, `+`: nothing but a mark.
func isTick(_ cell: [Paragraph]) -> Bool {
  // Short cells are mostly numbers.
  guard cell.count == 1, case let text = cell[0].text.bytes, text.count < 8, let first = text.first, !first.isASCIIDigit else { return false }
  return ticks.contains(cell[0].text.trimmed.string)
}

/// Crosses, check marks as letters, as signs and as fonts of signs have them (Wingdings ü, þ), and bullets.
private let ticks: Set<String> = ["x", "X", "×", "✕", "✗", "✘", "v", "V", "√", "✓", "✔", "☑", "☒", "ü", "þ", "\u{F0FC}", "\u{F0FE}", "+", "*", "•", "●", "■"]

/// A text that is one time from end to end.
func isTime(_ text: [UInt8]) -> Bool {
  guard !text.isEmpty, text.count < 60 else { return false }
  let found = recognizeDeadlines(text, mode: .cell, issuedOn: nil, planYear: 2000)
  return found.count == 1 && found[0].range == 0..<text.count
}

/// The time that a column is named for, as it is printed: the lowest header cell above it, or that cell's number with the
/// `tháng` or `quý` of the cell it stands under.
private func printedPeriod(of column: Int, _ header: ArraySlice<TableRow>) -> Passage? {
  let above = header.indices.reversed().compactMap { row in
    header[row].cells.first { !$0.repeatsAbove && $0.column <= column && column < $0.column + max(1, $0.columns) && !ReadTable.isBlank($0.paragraphs) }
      ?? (row == header.startIndex && row + 1 < header.endIndex ? cellOver(column, header[row], header[row + 1]) : nil)
  }
  guard let lowest = above.first, case let text = ReadTable.passage(lowest.paragraphs).trimmed, text.bytes.count < 40 else { return nil }
  if isTime(text.bytes) { return text }
  let unbroken = withoutNarrowBreaks(text)
  if unbroken.bytes.count < text.bytes.count, isTime(unbroken.bytes) { return unbroken }
  guard let noun = above.dropFirst().lazy.compactMap({ periodNoun(ReadTable.passage($0.paragraphs).trimmed) }).first ?? nounBeside(column, header) else { return nil }
  var whole = noun
  whole.append(filler: 0x20)
  whole.append(unbroken)
  return isTime(whole.bytes) ? whole : nil
}

/// `Tháng` of a heading that is printed over the middle of the columns it stands for (layout text): the nearest beside this column,
/// as far as the columns' numbers count on.
private func nounBeside(_ column: Int, _ header: ArraySlice<TableRow>) -> Passage? {
  func texts(_ column: Int) -> [Passage] {
    header.reversed().compactMap { row in row.cells.first { !$0.repeatsAbove && $0.column <= column && column < $0.column + max(1, $0.columns) && !ReadTable.isBlank($0.paragraphs) } }
      .map { ReadTable.passage($0.paragraphs).trimmed }
  }
  func number(_ texts: [Passage]) -> Int? {
    guard let last = texts.first?.bytes.split(whereSeparator: \.isSpace).last, last.count < 4 else { return nil }
    return Int(String(decoding: last, as: UTF8.self)) ?? romanValue(last)
  }
  guard let own = number(texts(column)) else { return nil }
  for step in [-1, 1] {
    var (at, value) = (column + step, own + step)
    while value > 0, value < 13, case let beside = texts(at), number(beside) == value {
      if let noun = beside.lazy.compactMap({ periodNoun($0) }).first { return noun }
      (at, value) = (at + step, value + step)
    }
  }
  return nil
}

/// `Q uý I`, `1 0`: what a column too narrow for its heading broke after a letter or figure is one word again.
private func withoutNarrowBreaks(_ text: Passage) -> Passage {
  let bytes = text.bytes
  guard let space = bytes.firstIndex(where: \.isSpace), space == 1, bytes.count > 2, bytes[0] < 0x80, bytes[2] >= 0x61 || bytes[0].isASCIIDigit && bytes[2].isASCIIDigit else { return text }
  var result = text[0..<1]
  result.append(text[2..<bytes.count])
  return result
}

/// In tables that cannot print merged cells: what stands left of the empty cell above a sub-column.
private func cellOver(_ column: Int, _ row: TableRow, _ below: TableRow) -> TableCell? {
  guard (row.cells + below.cells).allSatisfy({ $0.columns == 1 && !$0.repeatsAbove }) else { return nil }
  return row.cells.last { $0.column < column && !ReadTable.isBlank($0.paragraphs) }
}

/// The `tháng` or `quý` that a heading counts.
func countedPeriod(_ cell: TableCell) -> Passage? { periodNoun(ReadTable.passage(cell.paragraphs)) }

/// `Tháng` of `Thời gian thực hiện (tháng)`.
private func periodNoun(_ text: Passage) -> Passage? {
  var start = 0
  for end in 0...text.bytes.count where end == text.bytes.count || !(text.bytes[end].isASCIILetter || text.bytes[end] >= 0x80) {
    if end - start > 2, periodNouns.contains(lowercased(Array(text.bytes[start..<end]))) { return text[start..<end] }
    start = end + 1
  }
  return nil
}

private let periodNouns: Set<[UInt8]> = [Array("tháng".utf8), Array("quý".utf8)]

/// Whether the numbers of a row count months or quarters: they all stand below one cell that says so.
func countsPeriods(_ row: TableRow, below header: TableRow) -> Bool {
  let filled = row.cells.filter { !$0.repeatsAbove && !ReadTable.isBlank($0.paragraphs) }
  return header.cells.contains { over in
    guard over.columns > 1 || filled.count > 1, periodNoun(ReadTable.passage(over.paragraphs)) != nil else { return false }
    if over.columns > 1 { return filled.allSatisfy { $0.column >= over.column && $0.column < over.column + over.columns } }
    return filled.allSatisfy { cell in cell.column >= over.column && cellOver(cell.column + 1, header, row)?.column == over.column }
  }
}
