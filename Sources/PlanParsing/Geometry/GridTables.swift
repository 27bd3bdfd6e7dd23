import PlanModel
import SourceModel
import VietnameseText

/// A table whose cells its ruling lines give; it may go on on the next pages.
struct GridTable {
  struct Row {
    /// By grid column: the words' lines of the cell that begins there, how many columns it covers, and whether it began
    /// in a row above.
    var cells: [Int: (lines: [[Int]], columns: Int, repeats: Bool)] = [:]
    var words: [Int] { cells.sorted { $0.key < $1.key }.flatMap { $0.value.repeats ? [] : $0.value.lines.flatMap { $0 } } }
  }
  var columnCount: Int
  /// The page cut the last row.
  var isOpenBelow: Bool
  var rows: [Row] = []
  var headerRows = 0
  /// The header's words name columns; else its cells are only short.
  var namesColumns = false
  /// Words of header rows printed again on later pages.
  var repeated: [[Int]] = []

  init(_ grid: RuleGrid, _ words: [Int], _ sheets: Sheets) {
    columnCount = grid.columnCount
    isOpenBelow = grid.isOpenBelow
    rows = [Row](repeating: Row(), count: grid.rowCount)
    var byCell = [[Int]](repeating: [], count: grid.cells.count)
    for index in words {
      let word = sheets.words[index]
      let y = (word.top + word.bottom) / 2
      let cell = grid.cells.firstIndex { $0.holds(x: word.middle, y: y) } ?? grid.cells.indices.min { distance(grid.cells[$0], word.middle, y) < distance(grid.cells[$1], word.middle, y) }
      if let cell { byCell[cell].append(index) }
    }
    for (cell, words) in zip(grid.cells, byCell) {
      if let parts = undrawnColumns(of: cell, words, grid, sheets) {
        for row in cell.rows {
          for column in cell.columns { rows[row].cells[column] = (cellLines(parts[column] ?? [], sheets), 1, row > cell.rows.lowerBound) }
        }
        continue
      }
      let lines = cellLines(words, sheets)
      for row in cell.rows { rows[row].cells[cell.columns.lowerBound] = (lines, cell.columns.count, row > cell.rows.lowerBound) }
    }
    var merged = [Set<Int>](repeating: [], count: rows.count)
    for cell in grid.cells where cell.rows.count > 1 { for row in cell.rows { merged[row].insert(cell.columns.lowerBound) } }
    rows = zip(rows, merged).flatMap { undrawnRows(of: $0, merged: $1, sheets) ?? [$0] }
    rows.removeAll { row in row.cells.values.allSatisfy(\.lines.isEmpty) }
    (headerRows, namesColumns) = countHeaderRows(sheets)
    for row in rows.indices.prefix(headerRows).dropFirst() { raiseNumberedCell(row, sheets) }
  }

  private func distance(_ cell: RuleGrid.Cell, _ x: Double, _ y: Double) -> Double {
    max(cell.left - x, x - cell.right, 0) + max(cell.top - y, y - cell.bottom, 0)
  }

  /// The words by column of a row whose upright rules were not seen (one line of it stands on the page): an ordinal, and words
  /// in three columns at least that keep off the rules above with wider gaps than between words.
  private func undrawnColumns(of cell: RuleGrid.Cell, _ words: [Int], _ grid: RuleGrid, _ sheets: Sheets) -> [Int: [Int]]? {
    guard cell.columns.count >= 3, cell.columns.count == grid.columnCount, cell.rows.count == 1, words.count >= 4 else { return nil }
    let sorted = words.sorted { sheets.words[$0].left < sheets.words[$1].left }
    guard let first = sorted.first, isOrdinalWord(sheets.words[first].text), cellLines(words, sheets).count == 1 else { return nil }
    var parts: [Int: [Int]] = [:]
    var gaps: [Double] = [], edges: [Double] = []
    var last: (column: Int, right: Double)?
    for index in sorted {
      let word = sheets.words[index]
      guard let column = cell.columns.first(where: { word.left > grid.xs[$0] - 1 && word.right < grid.xs[$0 + 1] + 1 }) else { return nil }
      if let last { if last.column == column { gaps.append(word.left - last.right) } else { edges.append(word.left - last.right) } }
      parts[column, default: []].append(index)
      last = (column, word.right)
    }
    guard parts.count >= 3, parts[cell.columns.lowerBound]?.count == 1, let least = edges.min(), least > 0.6 * sheets.words[first].size, gaps.allSatisfy({ $0 < least }) else { return nil }
    return parts
  }

  /// Words of a cell by baseline.
  private func cellLines(_ words: [Int], _ sheets: Sheets) -> [[Int]] {
    var result: [[Int]] = []
    var base = 0.0
    for index in words.sorted(by: { sheets.words[$0].bottom < sheets.words[$1].bottom }) {
      let word = sheets.words[index]
      if result.isEmpty || word.bottom - base > 0.45 * max(word.size, 1) { result.append([]); base = word.bottom }
      result[result.count - 1].append(index)
    }
    return result.map { $0.sorted { sheets.words[$0].left < sheets.words[$1].left } }
  }

  private func key(_ row: Row, _ sheets: Sheets) -> [UInt8] { sheets.key(row.words) }

  /// The first row where its ordinal cell is headed TT or its cells are short without numbers; rows of sub-columns and
  /// of column numbers below it.
  private func countHeaderRows(_ sheets: Sheets) -> (count: Int, namesColumns: Bool) {
    guard let first = rows.first else { return (0, false) }
    let texts = first.cells.sorted { $0.key < $1.key }.map { sheets.text($0.value.lines.flatMap { $0 }) }
    let opens = lineOpensTableHeader(folded(texts.first ?? []))
    let isHeader = opens
      || (texts.count >= 2 && texts.filter { !$0.isEmpty && $0.count < 90 && lineOpensSentence($0) && !$0.contains { $0.isASCIIDigit } }.count >= max(2, texts.count - 1)
        && !isOrdinalWord(texts[0]))
    guard isHeader else { return (0, false) }
    let named = texts.filter { columnRole(String(decoding: $0, as: UTF8.self)) != .other }.count
    var count = 1
    while count < rows.count {
      let row = rows[count]
      let continues = row.cells.values.contains { $0.repeats && !$0.lines.isEmpty }
      let words = row.words
      let numbers = row.cells.values.count { isNumberCell($0.lines, sheets) }
      let isNumbered = numbers >= max(2, columnCount - 1) && numbers >= row.cells.count - 1 && sheets.words[words[0]].text.first == 0x28
      // `T` above `T` in a narrow column is no ordinal.
      guard continues && !isOrdinalWord(sheets.text(row.cells[0]?.lines.flatMap { $0 } ?? [])) || isNumbered else { break }
      count += 1
    }
    return (count, opens || named >= 2 && named * 2 >= texts.count)
  }

  private func isNumberCell(_ lines: [[Int]], _ sheets: Sheets) -> Bool {
    lines.count == 1 && lines[0].count == 1 && isColumnNumberWord(sheets.words[lines[0][0]].text)
  }

  /// A tall header cell whose last words a word processor printed into the row of column numbers (`đồng)` above `(8)`).
  private mutating func raiseNumberedCell(_ row: Int, _ sheets: Sheets) {
    guard rows[row].cells.values.count(where: { isNumberCell($0.lines, sheets) }) >= max(2, columnCount - 1) else { return }
    for (column, cell) in rows[row].cells where cell.lines.count > 1 && isNumberCell([cell.lines[cell.lines.count - 1]], sheets) {
      guard let above = (0..<row).last(where: { rows[$0].cells[column].map { !$0.repeats && !$0.lines.isEmpty } ?? false }) else { continue }
      let lines = cell.lines.dropLast()
      for at in above..<row { rows[at].cells[column]?.lines += lines }
      rows[row].cells[column]?.lines = [cell.lines[cell.lines.count - 1]]
    }
  }

  /// Takes the grid of the next page into this table; false where it is another table.
  mutating func join(_ next: GridTable, _ sheets: Sheets) -> Bool {
    guard next.columnCount == columnCount else { return false }
    var rest = next.rows
    let own = rows.prefix(headerRows).map { key($0, sheets) }
    // Short cells without figures at a page's head may be a row; what begins another table names its columns.
    if next.headerRows > 0, headerRows == 0 || next.namesColumns || similarHeader(next, own, sheets) {
      // A header of its own that is not this one's begins another table.
      guard similarHeader(next, own, sheets) else { return false }
      repeated += next.rows.prefix(next.headerRows).map(\.words)
      rest.removeFirst(next.headerRows)
    } else if headerRows > 0, next.rows.count > headerRows, similar(own.flatMap { $0 }, next.rows.prefix(headerRows).flatMap { key($0, sheets) }) {
      repeated += next.rows.prefix(headerRows).map(\.words)
      rest.removeFirst(headerRows)
    }
    if let first = rest.first, let last = rows.last, rows.count > headerRows, isOpenBelow || goesOn(first, last, sheets) {
      for (column, cell) in first.cells {
        guard var old = rows[rows.count - 1].cells[column] else { rows[rows.count - 1].cells[column] = cell; continue }
        old.lines += cell.lines
        rows[rows.count - 1].cells[column] = old
      }
      rest.removeFirst()
    }
    if let last = rows.last { goOnMerged(&rest, below: last) }
    rows += rest
    isOpenBelow = next.isOpenBelow
    return true
  }

  private func similarHeader(_ next: GridTable, _ own: [[UInt8]], _ sheets: Sheets) -> Bool {
    similar(own.flatMap { $0 }, next.rows.prefix(next.headerRows).flatMap { key($0, sheets) })
  }

  /// A cell merged over rows goes on in the next page's first rows, where its field is empty: it was merged over the page's last
  /// rows, or the empty field is over several of the next.
  private func goOnMerged(_ rest: inout [Row], below last: Row) {
    for (column, cell) in last.cells where !cell.lines.isEmpty {
      let isTall = rest.count > 1 && rest[1].cells[column].map { $0.repeats && $0.lines.isEmpty } ?? false
      guard cell.repeats || isTall else { continue }
      for at in rest.indices {
        guard let field = rest[at].cells[column], field.lines.isEmpty, field.columns == cell.columns, at == 0 || field.repeats else { break }
        rest[at].cells[column] = (cell.lines, cell.columns, true)
      }
    }
  }

  /// The row has no ordinal where the rows before have, nothing in it begins like a sentence, or its longest text does not as the
  /// others' do.
  private func goesOn(_ row: Row, _ last: Row, _ sheets: Sheets) -> Bool {
    guard row.cells.count == last.cells.count else { return false }
    let hasOrdinals = rows.dropFirst(headerRows).contains { isOrdinalWord(sheets.text($0.cells[0]?.lines.first ?? [])) }
    if hasOrdinals { return row.cells[0]?.lines.isEmpty ?? true }
    return row.cells.values.allSatisfy { $0.lines.isEmpty || !lineOpensSentence(sheets.text($0.lines[0])) } || goesOnInText(row, sheets)
  }

  /// The column of the longest texts has none here, or one that begins in a small letter or with a bullet as none of the rows before.
  private func goesOnInText(_ row: Row, _ sheets: Sheets) -> Bool {
    // The last rows tell as much as all: a table may have thousands, and each page asks.
    let data = rows.dropFirst(headerRows).suffix(60).filter { $0.cells.count == row.cells.count }
    func words(_ column: Int) -> Int { data.reduce(0) { $0 + ($1.cells[column].map { $0.repeats ? 0 : $0.lines.reduce(0) { $0 + $1.count } } ?? 0) } }
    guard data.count > 1, let content = row.cells.keys.sorted().max(by: { words($0) < words($1) }), let own = row.cells[content] else { return false }
    func begins(_ lines: [[Int]]) -> Bool {
      guard let first = lines.first, let word = first.first else { return false }
      return lineOpensSentence(sheets.text(first)) && lineLabelKind(sheets.words[word].text) != .bullet
    }
    return !begins(own.lines) && data.allSatisfy { begins($0.cells[content]?.lines ?? []) }
  }

  /// The same but for what recognition may have read differently.
  private func similar(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if a == b { return true }
    let (one, two) = (Set(a.split(separator: 0x20).map(Array.init)), Set(b.split(separator: 0x20).map(Array.init)))
    return one.intersection(two).count * 2 > max(one.count, two.count)
  }
}
