import PlanModel
import SourceModel
import VietnameseText

/// A table whose rows are lines of cells between bars (`| … |`) or TABs.
struct DelimitedTable {
  var block: TableBlock
  /// The bars and rules of the table.
  var marks: [Range<Int>]
  /// The first line after it.
  var end: Int
}

/// Reads tables of delimited lines, as web scrapers and Word's text export leave them.
struct DelimitedReader {
  let source: TextLines
  let headers: StreamHeaderReader
  let assembly: TextAssembly

  func table(at index: Int) -> DelimitedTable? {
    if source.text[source[index].start] == UInt8(ascii: "|") { return boxed(index) ?? bars(index) }
    if labelsBelowHeader(index), let table = tabs(index) { return table }
    return run(index) ?? broken(index) ?? openBars(index) ?? (source[index].marks.contains(.tab) ? tabs(index) : nil)
  }

  /// A table whose cells keep their line breaks.
  private func broken(_ index: Int) -> DelimitedTable? {
    guard let table = BrokenRows(source, at: index), isOrdinalHeading(source.text, source[index].range) || !table.rows.contains(where: { $0.contains(where: joinsCells) }) else { return nil }
    let width = table.rows.map(\.count).max() ?? 1
    return DelimitedTable(block: block(table.rows, width: width, headerRows: table.headerRows), marks: table.bars + table.rows.flatMap(unread), end: table.end)
  }

  /// A time or bodies at the end of one line and something else at the beginning of the next: two rows that have lost cells, not one
  /// whose cell goes on.
  private func joinsCells(_ cell: Range<Int>) -> Bool {
    let lines = source.text[cell].split(separator: 0x0A)
    guard lines.count == 2, case let first = CellSort(Array(source.text[source.trimmed(lines[0].startIndex..<lines[0].endIndex)])), !first.isDisjoint(with: [.time, .perhapsTime, .body]) else { return false }
    let second = CellSort(Array(source.text[source.trimmed(lines[1].startIndex..<lines[1].endIndex)]))
    return !second.isEmpty && second.isDisjoint(with: first)
  }

  private func isBarLine(_ index: Int) -> Bool {
    let line = source[index]
    return line.count > 2 && source.text[line.start] == UInt8(ascii: "|") && source.text[line.end - 1] == UInt8(ascii: "|") && !line.marks.contains(.taken)
  }

  private func bars(_ index: Int) -> DelimitedTable? {
    var end = index
    var rows: [[Range<Int>]] = []
    var marks: [Range<Int>] = []
    var headerRows = 0
    while end < source.lines.count, isBarLine(end) {
      let (cells, bars) = cells(source[end].range)
      if end > index, isOtherTable(end, cells, width: rows.first?.count) { break }
      if end > index, isRule(cells) {
        marks.append(source[end].range)
        if rows.count == 1 { headerRows = 1 }
        // `| | | |`: tools that must print a header do so where there is none.
        if headerRows == 1, rows[0].allSatisfy(\.isEmpty) { (rows, headerRows) = ([], 0) }
      } else {
        rows.append(cells)
        marks += bars
      }
      end += 1
    }
    guard end - index >= 2, let width = rows.map(\.count).max(), width > 1 else { return nil }
    return DelimitedTable(block: block(rows, width: width, headerRows: headerRows), marks: marks + rows.flatMap(unread), end: end)
  }

  /// Below a table with nothing between: the header of one with other columns, or recipients beside the signer.
  private func isOtherTable(_ line: Int, _ row: [Range<Int>], width: Int?) -> Bool {
    guard let width, row.count < width else { return false }
    if row.count == 2, withFolded(Array(source.text[row[0]].prefix(24)), { $0.has("noi nhan") }) { return true }
    return line + 1 < source.lines.count && isBarLine(line + 1) && isRule(cells(source[line + 1].range).cells) && !isRule(row)
  }

  /// `TT | Nhiệm vụ | Cơ quan chủ trì` over lines with as many bars: a table without its outer bars.
  private func openBars(_ index: Int) -> DelimitedTable? {
    func split(_ line: Int) -> (cells: [Range<Int>], bars: [Range<Int>])? {
      let range = source[line].range
      guard !source[line].marks.contains(.taken), source.text[range].contains(UInt8(ascii: "|")) else { return nil }
      let bars = range.filter { source.text[$0] == UInt8(ascii: "|") }
      // A bar closes each cell: none stands behind the last.
      let edges = [range.lowerBound - 1] + bars + (bars.last == range.upperBound - 1 ? [] : [range.upperBound])
      return (zip(edges, edges.dropFirst()).map { source.trimmed($0 + 1..<$1) }, bars.map { $0..<$0 + 1 })
    }
    guard let header = split(index), header.bars.count >= 2, header.cells.allSatisfy({ !$0.isEmpty && $0.count < 120 }) else { return nil }
    let roles = header.cells.map { columnRole(String(decoding: source.text[$0], as: UTF8.self)) }
    guard roles[0] == .ordinal || roles.filter({ $0 != .other }).count >= 2 else { return nil }
    var (rows, marks, end) = ([header.cells], header.bars, index + 1)
    func goesOn(_ row: (cells: [Range<Int>], bars: [Range<Int>])) -> Bool {
      guard row.bars.count != header.bars.count else { return true }
      // A row that has lost cells.
      guard row.bars.count < header.bars.count, header.cells.count > 2 else { return false }
      let next = end + 1 < source.lines.count ? split(end + 1) : nil
      if roles[0] == .ordinal { return rowOrdinal(source.text, row.cells[0])?.isAlone == true || next.map { rowOrdinal(source.text, $0.cells[0])?.isAlone == true && $0.bars.count > 1 } == true }
      return row.bars.count > 1 || next?.bars.count == header.bars.count || row.cells.contains { !CellSort(Array(source.text[$0])).isDisjoint(with: [.time, .body]) }
    }
    while end < source.lines.count, let row = split(end), goesOn(row) {
      // Bars that only part cells: behind the last of a whole row stands an empty one.
      let isWhole = row.bars.count == header.bars.count && row.cells.count < header.cells.count
      if !isRule(row.cells) { rows.append(isWhole ? row.cells + [source[end].end..<source[end].end] : row.cells) }
      marks += isRule(row.cells) ? [source[end].range] : row.bars
      end += 1
    }
    guard rows.count >= 2 else { return nil }
    return DelimitedTable(block: block(rows, width: header.cells.count, headerRows: 1), marks: marks + rows.flatMap(unread), end: end)
  }

  /// What of a row is no cell's text.
  func unread(_ row: [Range<Int>]) -> [Range<Int>] {
    let repeated = repeats(row)
    return repeated + row.dropLast(repeated.count).flatMap(breaks)
  }

  /// The line breaks of Markdown in a cell: `<br>`, `<br/>`, `<br />`.
  func breaks(_ cell: Range<Int>) -> [Range<Int>] {
    var (result, at): ([Range<Int>], Int) = ([], cell.lowerBound)
    while let start = source.text[at..<cell.upperBound].firstIndex(of: UInt8(ascii: "<")) {
      at = start + 1
      guard source.text[at..<cell.upperBound].starts(with: "br".utf8) else { continue }
      let close = source.text[(at + 2)..<cell.upperBound].drop { $0 == 0x20 || $0 == UInt8(ascii: "/") }
      guard close.first == UInt8(ascii: ">") else { continue }
      result.append(start..<close.startIndex + 1)
      at = close.startIndex + 1
    }
    return result
  }

  /// What a row that labels those below it prints again in each column: `I | Thể chế | Thể chế | Thể chế`.
  private func repeats(_ row: [Range<Int>]) -> [Range<Int>] {
    guard row.count > 2 else { return [] }
    let label = source.text[row[1]]
    guard !label.isEmpty, row[2...].allSatisfy({ source.text[$0].elementsEqual(label) }) else { return [] }
    return Array(row[(source.text[row[0]].elementsEqual(label) ? 1 : 2)...])
  }

  /// Cells between bars; `\|` is no bar.
  private func cells(_ range: Range<Int>) -> (cells: [Range<Int>], bars: [Range<Int>]) {
    var cells: [Range<Int>] = []
    var bars: [Range<Int>] = []
    var start: Int?
    for at in range where source.text[at] == UInt8(ascii: "|") && (at == range.lowerBound || source.text[at - 1] != UInt8(ascii: "\\")) {
      if let start { cells.append(source.trimmed(start..<at)) }
      bars.append(at..<at + 1)
      start = at + 1
    }
    return (cells, bars)
  }

  /// `| --- | :-: |`
  private func isRule(_ cells: [Range<Int>]) -> Bool {
    cells.contains { !$0.isEmpty } && cells.allSatisfy { cell in source.text[cell].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") } }
  }

  /// Three and more lines with the same number of TABs.
  private func tabs(_ index: Int) -> DelimitedTable? {
    func split(_ line: Int) -> [Range<Int>] {
      var cells: [Range<Int>] = []
      var start = source[line].start
      // A row whose first cells are empty begins with their TABs.
      while start > 0, source.text[start - 1] == 0x09 {
        start -= 1
        cells.append(source[line].start..<source[line].start)
      }
      start = source[line].start
      for at in source[line].range where source.text[at] == 0x09 {
        cells.append(source.trimmed(start..<at))
        start = at + 1
      }
      cells.append(source.trimmed(start..<source[line].end))
      return cells
    }
    let first = split(index)
    guard first.count > 2 else { return nil }
    var rows = [first]
    var end = index + 1
    // Trailing empty cells lose their TABs.
    while end < source.lines.count, !source[end].marks.contains(.taken) {
      let cells = split(end)
      // "I. Hoàn thiện thể chế" across the table, between its header or rows and the next row.
      if cells.count == 1, isGroupLine(end, width: first.count) || isFirstCellAlone(end) { rows.append(cells); end += 1; continue }
      guard cells.count > 1, cells.count <= first.count else { break }
      rows.append(cells)
      end += 1
    }
    guard rows.count >= 3 || (rows.count == 2 && isOrdinalHeading(source.text, source[index].range)) else { return nil }
    let isHeader = first.filter { cell in columnRole(String(decoding: source.text[cell], as: UTF8.self)) != .other }.count >= 2
    var table = DelimitedTable(block: block(rows, width: first.count, headerRows: isHeader ? 1 : 0), marks: rows.flatMap(unread), end: end)
    table.block.losesLastCells = true
    return table
  }

  /// A header, then "TAB Tháng 4/2026 TAB TAB" and a numbered row of the header's width: the first cells of a label's row are empty.
  private func labelsBelowHeader(_ index: Int) -> Bool {
    guard index + 2 < source.lines.count, source[index].marks.contains(.tab), case let label = source[index + 1], !source.text[label.range].contains(0x09), label.start > 0, source.text[label.start - 1] == 0x09 else { return false }
    guard case let row = source[index + 2].range, rowOrdinal(source.text, row) != nil, isOrdinalHeading(source.text, source[index].range) else { return false }
    func count(_ range: Range<Int>) -> Int { source.text[range].count { $0 == 0x09 } }
    return count(row) == count(source[index].range) && source.text[source[index].end..<label.start].count { $0 == 0x09 } == 1
  }

  /// A line without TABs that a Roman numeral or a capital letter labels, before a line with a number and TABs.
  private func isGroupLine(_ line: Int, width: Int) -> Bool {
    guard line + 1 < source.lines.count, source[line].count < 200, let label = rowOrdinal(source.text, source[line].range), label.kind != .arabic, !label.isAlone else { return false }
    return source[line + 1].marks.contains(.tab) && rowOrdinal(source.text, source[line + 1].range) != nil && source.text[source[line + 1].range].filter { $0 == 0x09 }.count + 1 == width
  }

  /// "Quý I" + TABs: a row of which only the first cell is filled.
  private func isFirstCellAlone(_ line: Int) -> Bool {
    let end = source[line].end
    return end < source.text.count && source.text[end] == 0x09 && source[line].count < 200
  }

  private func block(_ rows: [[Range<Int>]], width: Int, headerRows: Int) -> TableBlock {
    var block = TableBlock(rows: [], columnCount: width)
    var headerRows = headerRows
    var spans = [Int](repeating: 1, count: width)
    // A second header row has no number and fills columns that the first leaves empty.
    if headerRows == 1, rows.count > 2, let second = rows.dropFirst().first, second.first?.isEmpty == true,
      second.indices.contains(where: { !second[$0].isEmpty && $0 < rows[0].count && rows[0][$0].isEmpty }), rowOrdinal(source.text, rows[2].first ?? 0..<0) != nil
    {
      headerRows = 2
      for column in rows[0].indices where !rows[0][column].isEmpty && column < second.count && !second[column].isEmpty {
        var next = column + 1
        while next < min(rows[0].count, second.count), rows[0][next].isEmpty, !second[next].isEmpty { next += 1 }
        spans[column] = next - column
      }
    }
    var rows = rows
    if rows.count > 2, let last = rows[1].lastIndex(where: { !$0.isEmpty }), last + 1 < rows[1].count, rows[1].first?.isEmpty == false, headerRows == 1,
      rowOrdinal(source.text, rows[2].first ?? 0..<0) != nil, rowOrdinal(source.text, rows[1][0]) == nil
    {
      rows[1].removeSubrange((last + 1)...)
    }
    let shift = headerRows == 1 ? shiftedHeader(rows) : nil
    if let shift {
      headerRows = 2
      spans[shift] = rows[1].count
    }
    for (number, row) in rows.enumerated() {
      var cells: [TableCell] = []
      if number == 1, let shift {
        for (offset, cell) in row.enumerated() { cells.append(TableCell(paragraphs: paragraphs(cell), column: shift + offset)) }
        block.rows.append(TableRow(cells: cells, isHeader: true))
        continue
      }
      var column = 0
      let printed = row.count - repeats(row).count
      while column < printed {
        if printed < row.count, column == printed - 1 {
          cells.append(TableCell(paragraphs: paragraphs(row[column]), column: column, columns: row.count - column))
          break
        }
        let span = number == 0 && headerRows == 2 ? spans[column] : 1
        cells.append(TableCell(paragraphs: paragraphs(row[column]), column: column, columns: span))
        column += span
      }
      block.rows.append(TableRow(cells: cells, isHeader: number < headerRows))
    }
    return block
  }

  /// Where a second header row belongs that has lost its leading cells: below a heading with as many empty cells behind it
  /// (`| TT | … | Đơn vị |  | … |` over `| Chủ trì | Phối hợp |`).
  private func shiftedHeader(_ rows: [[Range<Int>]]) -> Int? {
    guard rows.count > 2, rows[1].count > 1, rows[1].count < rows[0].count, rowOrdinal(source.text, rows[2].first ?? 0..<0) != nil else { return nil }
    guard rows[1].allSatisfy({ $0.isEmpty || columnRole(String(decoding: source.text[$0], as: UTF8.self)) != .other }) else { return nil }
    return rows[0].indices.first { column in
      column + rows[1].count <= rows[0].count && !rows[0][column].isEmpty && rows[0][column + 1..<column + rows[1].count].allSatisfy(\.isEmpty)
    }
  }

  /// A cell's lines are its paragraphs.
  func paragraphs(_ cell: Range<Int>) -> [Paragraph] {
    var result: [Paragraph] = []
    var start = cell.lowerBound
    for tag in breaks(cell) {
      result += items(source.trimmed(start..<tag.lowerBound))
      start = tag.upperBound
    }
    return result + items(source.trimmed(start..<cell.upperBound))
  }

  /// The cell's lines; one that goes on in small letters is of the paragraph before.
  private func lines(_ cell: Range<Int>) -> [[Range<Int>]] {
    var result: [[Range<Int>]] = []
    for line in source.text[cell].split(separator: 0x0A) {
      let range = source.trimmed(line.startIndex..<line.endIndex)
      guard !range.isEmpty else { continue }
      let ends = result.last?.last.map { endKind(source.text, $0) } ?? .sentence
      if ends.isDisjoint(with: .sentence), printedLabel(source.text, range) == nil, startsLower(source.text, range) || !ends.isDisjoint(with: [.openWord, .comma, .hyphen]) {
        result[result.count - 1].append(range)
      } else {
        result.append([range])
      }
    }
    return result
  }

  /// A line that lists with dashes has a paragraph for each item.
  private func items(_ cell: Range<Int>) -> [Paragraph] {
    guard !cell.isEmpty else { return [] }
    guard !source.text[cell].contains(0x0A) else { return lines(cell).flatMap { $0.count > 1 ? [assembly.paragraph($0)] : items($0[0]) } }
    let words = wordRanges(source.text, cell)
    guard words.count > 3, source.text[cell.lowerBound] == UInt8(ascii: "-") else { return [assembly.paragraph([cell])] }
    var pieces: [Range<Int>] = []
    var start = cell.lowerBound
    for index in words.indices.dropFirst() where index + 1 < words.count && source.text[words[index]].elsEqual("-") {
      let next = WordHash.exact(source.text, words[index + 1])
      var kinds = CellWords.all.kinds(next)
      if index + 2 < words.count { kinds.formUnion(CellWords.all.kinds(next, WordHash.exact(source.text, words[index + 2]))) }
      guard !endKind(source.text, words[index - 1]).isDisjoint(with: .sentence) || kinds.contains(.bodyStart) else { continue }
      pieces.append(start..<words[index - 1].upperBound)
      start = words[index].lowerBound
    }
    pieces.append(start..<cell.upperBound)
    return pieces.map { assembly.paragraph([$0]) }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func elsEqual(_ text: StaticString) -> Bool { elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)) }
}
