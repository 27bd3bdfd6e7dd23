import PlanModel
import SourceModel
import VietnameseText

/// A table of the plan with what the later stages need of its cells.
struct ReadTable {
  struct Row {
    var kind: Table.RowKind
    /// One for each column (group rows: one cell).
    var cells: [[Paragraph]]
    var uncertain: Bool
    /// Of a row that lost cells the columns whose cell may belong to another one as well; `nil` of other rows.
    var open: Set<Int>?
    var order: Int
  }
  var columns: [Table.Column]
  var rows: [Row]
  var unreadable: Bool
  var headerSource: [Range<Int>]
  /// Marks of notes in its headings.
  var headerMarks: [NoteMark] = []
  /// Rows that the words of their cells show to be cut at the wrong places, or a header whose columns are.
  var contradicted = false
  /// The column taken for the work although its heading is none that names work.
  var guessedWork: Int?
  /// Cells that repeat the one above, by row times columns plus column: the row that says it, or -1.
  var repeated: [Int: Int] = [:]
  /// The rows that label others, in order.
  var labels: [Label] = []
  /// Columns headed by bodies whose cells are marks.
  var bodyColumns: [Int] = []
  /// Of columns that are named for a time and ticked: that time as it is printed.
  var periods: [Int: Passage] = [:]
  /// Rows that print the header again.
  var repeatedSource: [Range<Int>] = []
  var order: Int
  var node: OutlineNode?

  /// The text of a cell: paragraphs joined by LF.
  static func passage(_ paragraphs: [Paragraph]) -> Passage {
    if paragraphs.count == 1 { return paragraphs[0].text }
    return OutlineNode.joined(paragraphs.map(\.text))
  }

  /// Whether the cell's text is white space.
  static func isBlank(_ paragraphs: [Paragraph]) -> Bool { paragraphs.allSatisfy { $0.text.bytes.allSatisfy(\.isSpace) } }

  /// How many pieces of the decoded text and note marks there are in it, at most.
  var partCount: Int {
    rows.reduce(headerSource.count + headerMarks.count + repeatedSource.count) { sum, row in
      row.cells.reduce(sum) { sum, cell in cell.reduce(sum) { $0 + $1.text.pieces.count + $1.marks.count } }
    }
  }

  /// The note marks in a cell.
  static func marks(_ paragraphs: [Paragraph]) -> [NoteMark] { paragraphs.count == 1 ? paragraphs[0].marks : paragraphs.flatMap(\.marks) }

  /// What a cell of a deadline column says; of a tick the time that its column is named for.
  func time(_ row: Row, _ column: Int) -> Passage {
    if let period = periods[column], isTick(row.cells[column]) { return period }
    return ReadTable.passage(row.cells[column])
  }

  /// Takes what is printed in a cell of the header.
  fileprivate mutating func addHeader(_ cell: TableCell) {
    for paragraph in cell.paragraphs {
      headerSource += paragraph.text.source()
      headerMarks += paragraph.marks
    }
  }

  func cell(_ row: Row, _ role: ColumnRole) -> Passage? {
    guard row.kind == .data else { return nil }
    var result: Passage?
    for index in columns.indices where columns[index].role == role && index < row.cells.count && !ReadTable.isBlank(row.cells[index]) {
      let passage = ReadTable.passage(row.cells[index])
      result = result.map { OutlineNode.joined([$0, passage]) } ?? passage
    }
    return result
  }
}

/// Header, column roles and row kinds of one table block.
func readTable(_ block: TableBlock, order: Int) -> ReadTable {
  var roles = ColumnRoles()
  return readTable(block, order: order, roles: &roles)
}

func readTable(_ printed: TableBlock, order: Int, roles: inout ColumnRoles) -> ReadTable {
  var block = printed.withSubColumnsInPlace
  let width = max(1, block.columnCount)
  let titles = titleRowCount(block)
  let headerRows = titles + headerRowCount(titles == 0 ? block : block.below(titles))
  let header = block.rows[titles..<headerRows]
  var result = ReadTable(columns: [], rows: [], unreadable: block.unreadable, headerSource: [], order: order)
  let headers = headerTexts(header.indices.filter { !isColumnNumbers(block.rows[$0], width: width, below: $0 > titles ? block.rows[$0 - 1] : nil) }.map { block.rows[$0] }, width: width)
  for row in header {
    for cell in row.cells where !cell.repeatsAbove { result.addHeader(cell) }
  }
  result.columns = headers.map { Table.Column(header: $0, role: headerRole($0, beside: headers, &roles)) }
  nameDoers(&result.columns)
  nameWork(&result.columns)
  block.moveRowsThatLostCells(below: headerRows, result.columns)
  let open = block.placeShortRows(below: headerRows, result.columns)
  let printed = PrintedHeader(header)
  for row in block.rows.prefix(titles) {
    result.rows.append(.init(kind: .group, cells: [row.cells.filter { !$0.repeatsAbove }.flatMap(\.paragraphs)], uncertain: false, order: order))
  }
  for (index, row) in block.rows.enumerated().dropFirst(headerRows) {
    if !block.unreadable, printed.isRepeated(by: row), !row.cells.contains(where: { $0.paragraphs.contains { !$0.marks.isEmpty } }) {
      for cell in row.cells where !cell.repeatsAbove { result.repeatedSource += cell.paragraphs.flatMap { $0.text.source() } }
      continue
    }
    if index == headerRows, isColumnNumbers(row, width: width, below: header.last) {
      for cell in row.cells { result.addHeader(cell) }
      continue
    }
    var cells = [[Paragraph]](repeating: [], count: width)
    for cell in row.cells where cell.column >= 0 && cell.column < width {
      if cells[cell.column].isEmpty { cells[cell.column] = cell.paragraphs } else { cells[cell.column] += cell.paragraphs }
    }
    let uncertain = block.uncertainRows.contains(index)
    if block.unreadable {
      result.rows.append(.init(kind: .data, cells: [row.cells.flatMap(\.paragraphs)], uncertain: true, order: order))
      continue
    }
    let kind = rowKind(row, cells, columns: result.columns)
    if kind == .group {
      result.rows.append(.init(kind: .group, cells: [row.cells.filter { !$0.repeatsAbove }.flatMap(\.paragraphs)], uncertain: uncertain, order: order))
    } else {
      result.rows.append(.init(kind: kind, cells: cells, uncertain: uncertain, open: open[index], order: order))
    }
  }
  dropBlankColumns(&result)
  labelNumberedGroups(&result)
  nameColumnsByCells(&result)
  markPersons(&result)
  nameHelpers(&result)
  guessWork(&result)
  if block.isGuessed, !block.unreadable { markDoubtful(&result) }
  markTickedPeriods(&result, header)
  if block.isGuessed { doubtUnplacedTicks(&result) }
  return result
}

/// `Đơn vị thực hiện / Phối hợp` beside `Đơn vị thực hiện / Chủ trì`: the sub-column says who only takes part. A column of its own
/// whose heading has a slash (`Cơ quan chủ trì/phối hợp`) holds both.
private func headerRole(_ header: String, beside headers: [String], _ roles: inout ColumnRoles) -> ColumnRole {
  let role = roles.role(of: header)
  guard role == .lead, let slash = header.utf8.lastIndex(of: UInt8(ascii: "/")) else { return role }
  let isShared = headers.contains { $0 != header && $0.hasPrefix(header[...slash]) }
  return isShared && columnRole(String(header[slash...].dropFirst().drop { $0 == " " })) == .coordinating ? .coordinating : role
}

/// `2 | Công tác cán bộ` with nothing else in its row and `2.1` below it labels the rows after it.
private func labelNumberedGroups(_ table: inout ReadTable) {
  guard table.columns.count > 2, table.columns.first?.role == .ordinal, !table.unreadable else { return }
  func ordinal(_ row: ReadTable.Row) -> [UInt8] { row.cells.first.map { ReadTable.passage($0).trimmed.bytes } ?? [] }
  for index in table.rows.indices.dropLast() where table.rows[index].kind == .data && table.rows[index + 1].kind == .data {
    let row = table.rows[index]
    guard row.cells.count > 2, row.cells[2...].allSatisfy(ReadTable.isBlank), !ReadTable.isBlank(row.cells[1]) else { continue }
    var label = ordinal(row)
    if label.last == 0x2E { label.removeLast() }
    guard !label.isEmpty, label.allSatisfy({ $0.isASCIIDigit || $0 == 0x2E }) else { continue }
    let next = ordinal(table.rows[index + 1])
    guard next.count > label.count + 1, next.starts(with: label + [0x2E]), next[label.count + 1].isASCIIDigit else { continue }
    table.rows[index].kind = .group
    table.rows[index].cells = [row.cells[0] + row.cells[1]]
  }
}

/// A column without header or text is a quirk of the grid, not of the table.
private func dropBlankColumns(_ table: inout ReadTable) {
  let blank = table.columns.indices.filter { column in
    table.columns[column].header.isEmpty
      && table.rows.allSatisfy { $0.kind == .group || column >= $0.cells.count || ReadTable.isBlank($0.cells[column]) }
  }
  guard !blank.isEmpty, blank.count < table.columns.count, !table.unreadable else { return }
  for column in blank.reversed() {
    table.columns.remove(at: column)
    for row in table.rows.indices where table.rows[row].kind != .group && column < table.rows[row].cells.count {
      table.rows[row].cells.remove(at: column)
      table.rows[row].open = table.rows[row].open.map { Set($0.map { $0 > column ? $0 - 1 : $0 }) }
    }
  }
}

extension TableCell {
  /// Its text, trimmed; line breaks between its paragraphs.
  var bytes: [UInt8] { ReadTable.passage(paragraphs).trimmed.bytes }
  var isBlank: Bool { ReadTable.isBlank(paragraphs) }
}

/// How many rows at the top are header: as the format says, else the first row where its words name columns.
private func headerRowCount(_ block: TableBlock) -> Int {
  // A row that is one cell across the table labels the rows below it, even where the format repeats it as a header.
  let given = block.rows.enumerated().prefix { $1.isHeader && ($0 == 0 || $1.cells.count { !$0.repeatsAbove && !$0.isBlank } != 1) }.count
  var count = given
  if count == 0 {
    guard let first = block.rows.first, looksLikeHeader(first) else { return 0 }
    count = 1
  }
  // A second row of sub-columns below cells that cover several, or below cells merged over both.
  if count < block.rows.count, count < 3, !block.unreadable {
    let previous = block.rows[count - 1]
    let next = block.rows[count]
    let covers = previous.cells.contains { $0.columns > 1 }
    let merged = next.cells.contains { $0.repeatsAbove && !$0.paragraphs.isEmpty }
    let ordinal = next.cells.first { $0.column == 0 }
    let startsRow = ordinal.map { !$0.repeatsAbove && $0.bytes.contains(where: \.isASCIIDigit) } ?? false
    if isSubHeader(next, below: previous) { return count + 1 }
    if covers || merged, !startsRow, merged || (ordinal.map(\.isBlank) ?? true), next.cells.count(where: { !$0.repeatsAbove && !$0.isBlank }) > 1, !isColumnNumbers(next, width: block.columnCount, below: previous) { count += 1 }
  }
  return count
}

/// `BẢNG PHÂN CÔNG NHIỆM VỤ` merged over all columns above the row that names them: a title (and its unit line), no header.
private func titleRowCount(_ block: TableBlock) -> Int {
  guard block.columnCount > 1, !block.unreadable else { return 0 }
  let count = block.rows.prefix(3).prefix { row in
    guard row.cells.count(where: { !$0.repeatsAbove && !$0.isBlank }) == 1, let printed = row.cells.first(where: { !$0.repeatsAbove && !$0.isBlank }) else { return false }
    return printed.columns >= block.columnCount || printed.column == 0 && isCapitals(printed.bytes) && columnRole(printed.bytes) != .ordinal
  }.count
  guard count > 0, count < 3, count < block.rows.count else { return 0 }
  let next = block.rows[count]
  return next.cells.count(where: { !$0.isBlank }) > 1 && looksLikeHeader(next) ? count : 0
}

/// The header's rows as later rows that print them again are compared with them.
private struct PrintedHeader {
  private let rows: ArraySlice<TableRow>
  /// What the keys of the rows' first cells begin with; `nil` where only the key tells.
  private let openings: [UInt8?]

  init(_ rows: ArraySlice<TableRow>) {
    self.rows = rows
    openings = rows.map { row in Self.first(row).flatMap { Self.opening($0.bytes) } }
  }

  /// Whether the row prints one of the header's rows again.
  func isRepeated(by row: TableRow) -> Bool {
    guard !openings.isEmpty, let cell = Self.first(row), case let bytes = cell.bytes, bytes.count < 60 else { return false }
    if let opening = Self.opening(bytes), !openings.contains(where: { $0 == nil || $0 == opening }) { return false }
    let header = rows.map(Self.key)
    let first = matchingKey(bytes.map { $0 == 0x0A ? 0x20 : $0 })
    guard header.contains(where: { $0.count > 1 && $0[0] == first }) else { return false }
    let key = Self.key(row)
    return header.contains { $0.count > 1 && $0 == key }
  }

  private static func first(_ row: TableRow) -> TableCell? { row.cells.first { !$0.repeatsAbove && !$0.isBlank } }

  /// The first byte of a text's key; a tone may move to a vowel that the text begins with.
  private static func opening(_ text: [UInt8]) -> UInt8? {
    guard let byte = text.first, byte < 0x80, byte | 0x20 != UInt8(ascii: "o"), byte | 0x20 != UInt8(ascii: "u") else { return nil }
    return byte.isASCIILetter ? byte | 0x20 : byte
  }

  /// Cells of a row as they are compared.
  private static func key(_ row: TableRow) -> [[UInt8]] {
    row.cells.filter { !$0.repeatsAbove }.map { matchingKey($0.bytes.map { $0 == 0x0A ? 0x20 : $0 }) }.filter { !$0.isEmpty }
  }
}

extension TableBlock {
  /// The same without its first rows.
  fileprivate func below(_ count: Int) -> TableBlock {
    var result = self
    result.rows.removeFirst(count)
    result.uncertainRows = []
    return result
  }
}

private func looksLikeHeader(_ row: TableRow) -> Bool {
  let cells = row.cells.map(\.bytes).filter { !$0.isEmpty }
  guard cells.count >= 2 || row.cells.count == 1 && cells.count == 1 else { return false }
  guard let first = cells.first, first.first?.isASCIIDigit == false else { return false }
  if columnRole(first) == .ordinal { return true }
  let known = cells.count { $0.count < 160 && columnRole($0) != .other }
  return known >= 2 && cells.allSatisfy { $0.count < 200 } || known * 2 > cells.count && cells.count > 1 && cells.allSatisfy { $0.count < 80 }
    || row.cells.allSatisfy { $0.paragraphs.allSatisfy { $0.style.bold == true } } && cells.count >= 2 && cells.allSatisfy { $0.count < 120 }
}

/// "(1) (2) (3) …", "1 2 3 …", "A B 1 2": numbers of columns, not a row; nor the months below `Tháng`.
private func isColumnNumbers(_ row: TableRow, width: Int, below header: TableRow?) -> Bool {
  // A long cell is none; most rows have one.
  guard !row.cells.contains(where: { $0.paragraphs.contains { $0.text.bytes.count > 40 } }) else { return false }
  let cells = row.cells.map(\.bytes).filter { !$0.isEmpty }
  guard cells.count >= 2, cells.count * 2 >= width else { return false }
  var last = 0
  for cell in cells {
    let digits = cell.filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") && !$0.isSpaceOrTab && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "+") }
    if digits.count == 1, let letter = digits.first, letter == 0x41 || letter == 0x42 { continue }
    guard digits.count <= 2, let value = Int(String(decoding: digits, as: UTF8.self)), value > last, value <= last + 2 else { return false }
    last = value
  }
  return last >= 2 && header.map { !countsPeriods(row, below: $0) } ?? true
}

/// The header of each column; a sub-column's reads `Cấp trình / Bộ trưởng`.
private func headerTexts(_ rows: [TableRow], width: Int) -> [String] {
  var headers = [[String]](repeating: [], count: width)
  let isFlat = rows.count > 1 && isSubHeader(rows[1], below: rows[0])
  for (number, row) in rows.enumerated() {
    // An empty cell above a sub-column is the rest of the header cell to its left.
    if number == 1, isFlat {
      for cell in row.cells where !cell.bytes.isEmpty && cell.column > 0 && cell.column < width && headers[cell.column].isEmpty { headers[cell.column] = headers[cell.column - 1].prefix(1).map { $0 } }
    }
    for cell in row.cells where !cell.repeatsAbove {
      // Lines of a header cell are one text.
      let header = String(decoding: cell.bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
      guard !header.isEmpty else { continue }
      for column in cell.column..<min(width, cell.column + max(1, cell.columns)) where column >= 0 && headers[column].last != header {
        headers[column].append(header)
      }
    }
  }
  return headers.map { $0.joined(separator: " / ") }
}

private func rowKind(_ row: TableRow, _ cells: [[Paragraph]], columns: [Table.Column]) -> Table.RowKind {
  guard let first = cells.firstIndex(where: { !ReadTable.isBlank($0) }) else { return .data }
  let filled = cells.count { !ReadTable.isBlank($0) }
  let second = filled > 1 ? cells[(first + 1)...].firstIndex { !ReadTable.isBlank($0) } : nil
  func text(_ column: Int) -> [UInt8] { ReadTable.passage(cells[column]).trimmed.bytes }
  if columns.count > 1, isTotal(text(first)) || second.map({ isTotal(text($0)) }) ?? false && text(first).count <= 4, !isWork(cells, columns) { return .total }
  let printed = row.cells.count { !$0.repeatsAbove && !$0.paragraphs.isEmpty }
  let hasOrdinal = columns.first?.role == .ordinal
  if columns.count > 1, printed == 1, let cell = row.cells.first(where: { !$0.repeatsAbove && !$0.paragraphs.isEmpty }) {
    if cell.columns > 1 || columns.count > 2 && cell.column == 0 && filled == 1 && first == 0 && text(0).count > 6 { return .group }
    if columns.count >= 3, hasOrdinal, filled == 1, first == 1, labelsRows(cells[1]) { return .group }
  }
  let isOuter = hasOrdinal && isOuterLabel(text(0))
  // "I | II | Nhóm nhiệm vụ …": an outer label, and nothing after the content where work has bodies and times.
  if isOuter, let content = columns.firstIndex(where: { $0.role == .content }), columns.count - content > 3, !ReadTable.isBlank(cells[content]), cells.indices.dropFirst(content + 1).allSatisfy({ ReadTable.isBlank(cells[$0]) || isSum(text($0), columns[$0].role) }) { return .group }
  if printed == 2, filled == 2, first == 0, columns.count >= 3, hasOrdinal, let second, let last = row.cells.last(where: { !$0.repeatsAbove && !$0.paragraphs.isEmpty }) {
    if isOuter || isCapitals(text(second)) || last.columns > 1 && last.columns >= columns.count - 1 { return .group }
  }
  return .data
}

/// "Tổng kinh phí thực hiện: lập dự toán" beside "Sở Tài chính" and "Quý I": somebody is to do it, or by a day.
private func isWork(_ cells: [[Paragraph]], _ columns: [Table.Column]) -> Bool {
  zip(cells, columns).contains { ($1.role == .lead || $1.role == .deadline) && $0.contains { $0.text.bytes.contains { !$0.isSpace && !$0.isASCIIDigit && $0 != 0x2E && $0 != 0x2C && $0 != 0x2D } } }
}

/// "150" below "Kinh phí" beside an outer label: what the rows below it sum up to.
private func isSum(_ text: [UInt8], _ role: ColumnRole) -> Bool {
  role == .budget && text.allSatisfy { $0.isASCIIDigit || $0 == 0x2E || $0 == 0x2C || $0.isSpaceOrTab }
}

/// "I", "IV.", "B)".
private func isOuterLabel(_ ordinal: [UInt8]) -> Bool {
  guard !ordinal.contains(where: { $0 >= 0x60 }) else { return false }
  let label = ordinal.filter { $0 != 0x2E && $0 != 0x29 && !$0.isSpaceOrTab }
  return !label.isEmpty && (romanValue(label) != nil || label.count == 1 && label[0] >= 0x41 && label[0] <= 0x5A)
}

/// "Tổng cộng", "Cộng:".
private func isTotal(_ text: [UInt8]) -> Bool {
  guard totals.mayOpen(text) else { return false }
  return withFolded(text, prefix: 30) { totals.first(in: $0) != nil || $0.bytes.count == 4 && ($0.has("cong") || $0.has("tong")) }
}

private let totals = FoldedOpeners(["tong cong", "tong so", "tong kinh phi", "tong du toan", "cong:", "tong:"])
