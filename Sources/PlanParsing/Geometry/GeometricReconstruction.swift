import SourceModel
import VietnameseText

/// Words with places to paragraphs, tables, notes and furniture. Words that have a `source` (layout text) keep their
/// places in `decoded`; where there is none (PDF, scans) the decoded text is written here, in reading order.
func reconstructPages(_ pages: [GeometricPage], decoded: [UInt8]? = nil) -> BlockDocument {
  var sheets = Sheets(pages, decoded: decoded)
  var roles = markFurniture(sheets)
  let notes = NoteAreas(&sheets, &roles)
  let areas = TwoColumnAreas(sheets, roles)
  let tables = TableZones(sheets, roles, areas)
  var assembler = BlockAssembler(sheets, roles, notes, areas, tables)
  return assembler.document()
}

/// Brings what was found into reading order and emits it.
private struct BlockAssembler {
  let roles: [LineRole]
  let notes: NoteAreas
  let areas: TwoColumnAreas
  let tables: TableZones
  let sheets: Sheets
  var emitter: BlockEmitter
  var blocks: [Block] = []
  let evidence: CutEvidence
  var paragraphs: ParagraphBuilder
  /// What stands between two halves of a paragraph, to be emitted after it.
  var pending: [Pending] = []
  /// A ruled table that may go on on the next page.
  var openGrid: GridTable?
  enum Pending { case note(Int), furniture(Furniture.Kind, [Int]) }

  init(_ sheets: Sheets, _ roles: [LineRole], _ notes: NoteAreas, _ areas: TwoColumnAreas, _ tables: TableZones) {
    (self.sheets, self.roles, self.notes, self.areas, self.tables) = (sheets, roles, notes, areas, tables)
    emitter = BlockEmitter(sheets)
    let body = sheets.lines.indices.filter { roles[$0] == .body && areas.area[$0] == nil && tables.zone[$0] == nil && !sheets.lines[$0].words.isEmpty }
    paragraphs = ParagraphBuilder(sheets, body: body)
    evidence = CutEvidence(sheets, body: tables.zones.isEmpty || !sheets.isLayoutText ? [] : body, zones: tables.zones)
  }

  mutating func document() -> BlockDocument {
    var doneAreas: Set<Int> = []
    var doneTables: Set<Int> = []
    var doneNotes: Set<Int> = []
    var interrupted = false
    for index in sheets.lines.indices where !sheets.lines[index].words.isEmpty || sheets.lines[index].grid != nil {
      if let grid = sheets.lines[index].grid { add(sheets.grids[grid]); interrupted = false; continue }
      let words = sheets.lines[index].words
      switch roles[index] {
      case .pageNumber: pend(.furniture(.pageNumber, words)); interrupted = true
      case .runningHeader: pend(.furniture(.runningHeader, words)); interrupted = true
      case .note(let note):
        if doneNotes.insert(note).inserted { pend(.note(note)) }
        interrupted = true
      case .body:
        if let area = areas.area[index] {
          flush()
          if doneAreas.insert(area).inserted { emit(areas.areas[area]) }
        } else if let table = tables.zone[index] {
          flush()
          if doneTables.insert(table).inserted { emit(tables.zones[table]) }
        } else {
          addBody(index, interrupted)
        }
        interrupted = false
      }
    }
    flush()
    for stamp in sheets.stamps where !stamp.isEmpty {
      blocks.append(emitter.furniture(.stamp, stamp))
      emitter.endLine()
    }
    var result = BlockDocument(text: emitter.text, blocks: blocks, pageStarts: sheets.isLayoutText ? layoutPageStarts() : emitter.pageStarts)
    result.blocks = blocks
    result.doubtful = emitter.doubtful
    return result
  }

  private func layoutPageStarts() -> [Int] {
    guard let text = sheets.decoded, text.contains(0x0C) else { return [] }
    var starts = [0]
    for (at, byte) in text.enumerated() where byte == 0x0C && at + 1 < text.count { starts.append(at + 1) }
    return starts
  }

  // MARK: ruled tables

  private mutating func add(_ grid: GridTable) {
    if openGrid?.join(grid, sheets) == true { return }
    flush()
    openGrid = grid
  }

  private mutating func addBody(_ index: Int, _ interrupted: Bool) {
    let text = sheets.text(sheets.lines[index].words)
    if isMottoLine(folded(text)) || isDrawnRuleLine(text) {
      flush()
      blocks.append(emitter.furniture(isDrawnRuleLine(text) ? .rule : .motto, sheets.lines[index].words))
      emitter.endLine()
      return
    }
    if openGrid != nil { flush() }
    if let finished = paragraphs.add(index, afterInterruption: interrupted) { emit(finished) }
  }

  private mutating func pend(_ item: Pending) {
    pending.append(item)
    if paragraphs.current == nil, openGrid == nil { emitPending() }
  }

  private mutating func flush() {
    if let grid = openGrid {
      openGrid = nil
      emit(grid)
    }
    if let finished = paragraphs.finish() { emit(finished) } else { emitPending() }
  }

  private mutating func emit(_ draft: DraftParagraph) {
    blocks.append(.paragraph(emitter.paragraph(draft.lines, style: draft.style)))
    emitter.endLine()
    emitPending()
  }

  private mutating func emitPending() {
    for item in pending {
      switch item {
      case .note(let index): blocks.append(.note(emitter.note(notes.notes[index])))
      case .furniture(let kind, let words): blocks.append(emitter.furniture(kind, words))
      }
      emitter.endLine()
    }
    pending = []
  }

  // MARK: two columns

  private mutating func emit(_ area: TwoColumnArea) {
    emit(area.left, column: 0, area.kind)
    emit(area.right, column: 1, area.kind)
  }

  private mutating func emit(_ lines: [[Int]], column: Int, _ kind: TwoColumnArea.Kind) {
    var open: [[Int]] = []
    func style() -> ParagraphStyle {
      var style = ParagraphStyle()
      style.column = column
      if let first = open.first?.first { style.left = sheets.words[first].left * (sheets.isLayoutText ? 6 : 1) }
      return style
    }
    for line in lines {
      let text = sheets.text(line)
      if isMottoLine(folded(text)) || isDrawnRuleLine(text) {
        close(&open, style())
        blocks.append(emitter.furniture(isDrawnRuleLine(text) ? .rule : .motto, line))
        emitter.endLine()
        continue
      }
      if !goesOn(open, line, text, column, kind) { close(&open, style()) }
      open.append(line)
    }
    close(&open, style())
  }

  /// A recipient's second line, or an issuer's name or date broken inside a column.
  private func goesOn(_ open: [[Int]], _ line: [Int], _ text: [UInt8], _ column: Int, _ kind: TwoColumnArea.Kind) -> Bool {
    guard let last = open.last else { return false }
    if kind == .tail, column == 0 {
      guard let first = open.first?.first, lineLabelKind(sheets.words[first].text) == .bullet else { return false }
      return lineLabelKind(sheets.words[line[0]].text) != .bullet && !wordEndsSentence(sheets.words[last[last.count - 1]].text)
    }
    return kind == .letterhead && (!lineOpensSentence(text) || text.allSatisfy(\.isASCIIDigit))
  }

  private mutating func close(_ open: inout [[Int]], _ style: ParagraphStyle) {
    guard !open.isEmpty else { return }
    blocks.append(.paragraph(emitter.paragraph(open, style: style)))
    emitter.endLine()
    open = []
  }

  private mutating func emit(_ grid: GridTable) {
    var table = TableBlock(rows: [], columnCount: grid.columnCount)
    let widths = (0..<grid.columnCount).map { column in
      grid.rows.compactMap { row in row.cells[column].map { $0.columns == 1 ? $0.lines.map(extent).max() ?? 0 : 0 } }.max() ?? 0
    }
    var above: [Int: TableCell] = [:]
    for (at, row) in grid.rows.enumerated() {
      var cells: [TableCell] = []
      for (column, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
        if column > 0 { emitter.separate(0x09) }
        if cell.repeats, var old = above[column] {
          old.repeatsAbove = true
          cells.append(old)
          continue
        }
        let made = TableCell(paragraphs: emitCellParagraphs(cell.lines, width: widths[column]), column: column, columns: cell.columns)
        above[column] = made
        cells.append(made)
      }
      table.rows.append(TableRow(cells: cells, isHeader: at < grid.headerRows))
      if row.words.contains(where: { sheets.words[$0].confidence < 0.5 }) { table.uncertainRows.insert(at) }
      emitter.endLine()
    }
    blocks.append(.table(table))
    for words in grid.repeated {
      blocks.append(emitter.furniture(.repeatedHeader, words))
      emitter.endLine()
    }
    emitPending()
  }

  // MARK: tables

  private mutating func emit(_ zone: TableZone) {
    let builder = TableRowBuilder(sheets, zone, evidence)
    var table = TableBlock(rows: [], columnCount: builder.columnCount)
    table.isGuessed = true
    if let header = zone.header { table.rows += headerRows(header, zone) }
    let rows = builder.rows()
    let widths = columnWidths(rows, builder.columnCount)
    for row in rows {
      if row.doubt { table.uncertainRows.insert(table.rows.count) }
      table.rows.append(emit(row, widths))
      emitter.endLine()
    }
    blocks.append(.table(table))
    for piece in zone.pieces where !piece.repeated.isEmpty {
      blocks.append(emitter.furniture(.repeatedHeader, piece.repeated.flatMap { sheets.lines[$0].words }))
      emitter.endLine()
    }
  }

  private func columnWidths(_ rows: [DraftRow], _ count: Int) -> [Double] {
    var widths = [Double](repeating: 0, count: count)
    for row in rows {
      for (column, lines) in row.cells.enumerated() where column < count {
        for line in lines { widths[column] = max(widths[column], extent(line)) }
      }
    }
    return widths
  }

  private func extent(_ words: [Int]) -> Double {
    guard let first = words.first, let last = words.last else { return 0 }
    return sheets.words[last].right - sheets.words[first].left
  }

  private mutating func emit(_ row: DraftRow, _ widths: [Double]) -> TableRow {
    if let group = row.group {
      let cell = TableCell(paragraphs: [emitter.paragraph(group)], column: 0, columns: max(widths.count, 1))
      return TableRow(cells: [cell])
    }
    var cells: [TableCell] = []
    for (column, lines) in row.cells.enumerated() {
      if column > 0 { emitter.separate(0x09) }
      cells.append(TableCell(paragraphs: emitCellParagraphs(lines, width: widths[column]), column: column))
    }
    return TableRow(cells: cells)
  }

  private mutating func emitCellParagraphs(_ lines: [[Int]], width: Double) -> [Paragraph] {
    var result: [Paragraph] = []
    for paragraph in splitCellParagraphs(lines, sheets, width: width) {
      if !result.isEmpty { emitter.endLine() }
      result.append(emitter.paragraph(paragraph))
    }
    return result
  }

  /// One header row, or two where cells span sub-columns; column numbers are a row of their own.
  private mutating func headerRows(_ header: TableHeader, _ zone: TableZone) -> [TableRow] {
    let cuts = zone.pieces[0].cuts
    let finder = ColumnFinder(sheets: sheets, unit: sheets.pages[zone.pieces[0].page].unit)
    let parents = spanningCells(header, cuts.count)
    let parentWords = Set(parents.flatMap { $0.words.joined() })
    let strays = strayColumns(header, without: parentWords, cuts.count)
    var cells = [[[Int]]](repeating: [], count: cuts.count)
    for index in header.lines {
      var line = sheets.lines[index]
      line.words = line.words.filter { !parentWords.contains($0) }
      guard !line.words.isEmpty else { continue }
      // The rows' columns may stand some letters beside the header's.
      var columns = header.columns.count == cuts.count ? line.words.map { header.column(of: sheets.words[$0].middle) } : finder.columns(of: line, cuts).columns
      for (at, word) in line.words.enumerated() { if let column = strays[word] { columns[at] = column } }
      for column in 0..<cuts.count {
        let words = zip(line.words, columns).filter { $0.1 == column }.map(\.0)
        if !words.isEmpty { cells[column].append(words) }
      }
    }
    var rows = parents.isEmpty ? [plainHeader(cells)] : twoHeaders(cells, parents)
    for index in header.numberLines {
      let columns = finder.columns(of: sheets.lines[index], cuts).columns
      var numbers = [[[Int]]](repeating: [], count: cuts.count)
      for (word, column) in zip(sheets.lines[index].words, columns) { numbers[column].append([word]) }
      rows.append(plainHeader(numbers))
    }
    return rows
  }

  private mutating func plainHeader(_ cells: [[[Int]]]) -> TableRow {
    var row = TableRow(cells: [], isHeader: true)
    for (column, lines) in cells.enumerated() {
      if column > 0 { emitter.separate(0x09) }
      row.cells.append(TableCell(paragraphs: lines.isEmpty ? [] : [emitter.paragraph(lines)], column: column))
    }
    emitter.endLine()
    return row
  }

  /// The cells over sub-columns, from left to right: the words of each line, and the columns below. A heading that stands over
  /// another's columns goes on with that one; one over no column is no such cell.
  private func spanningCells(_ header: TableHeader, _ count: Int) -> [(words: [[Int]], columns: Range<Int>)] {
    let placed: [(words: [Int], columns: Range<Int>)] = header.parents.compactMap { parent in
      let covered = header.columns.indices.filter { header.columns[$0].overlaps(parent.extent) && $0 < count }
      return covered.first.flatMap { first in covered.last.map { (parent.words, first..<$0 + 1) } }
    }
    var cells: [(parents: [Int], columns: Range<Int>)] = []
    for index in placed.indices.sorted(by: { (placed[$0].columns.lowerBound, $0) < (placed[$1].columns.lowerBound, $1) }) {
      if let last = cells.last, placed[index].columns.lowerBound < last.columns.upperBound {
        cells[cells.count - 1].parents.append(index)
      } else {
        cells.append(([index], placed[index].columns))
      }
    }
    return cells.map { ($0.parents.sorted().map { placed[$0].words }, $0.columns) }
  }

  /// The column of each word of a heading over sub-columns that stands over none: the nearest to the whole heading, but not the
  /// ordinals'.
  private func strayColumns(_ header: TableHeader, without placed: Set<Int>, _ count: Int) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for parent in header.parents where parent.words.contains(where: { !placed.contains($0) }) {
      let nearest = header.column(of: (parent.extent.lowerBound + parent.extent.upperBound) / 2)
      for word in parent.words { result[word] = min(max(nearest, header.hasOrdinal ? 1 : 0), count - 1) }
    }
    return result
  }

  private mutating func twoHeaders(_ cells: [[[Int]]], _ parents: [(words: [[Int]], columns: Range<Int>)]) -> [TableRow] {
    let count = cells.count
    var top = TableRow(cells: [], isHeader: true)
    var low = TableRow(cells: [], isHeader: true)
    var column = 0
    while column < count {
      if column > 0 { emitter.separate(0x09) }
      if let parent = parents.first(where: { $0.columns.lowerBound == column }) {
        top.cells.append(TableCell(paragraphs: [emitter.paragraph(parent.words)], column: column, columns: parent.columns.count))
        column = parent.columns.upperBound
      } else {
        top.cells.append(TableCell(paragraphs: cells[column].isEmpty ? [] : [emitter.paragraph(cells[column])], column: column))
        column += 1
      }
    }
    emitter.endLine()
    let spanned = Set(parents.flatMap { Array($0.columns) })
    for column in 0..<count {
      if column > 0 { emitter.separate(0x09) }
      if spanned.contains(column) {
        low.cells.append(TableCell(paragraphs: cells[column].isEmpty ? [] : [emitter.paragraph(cells[column])], column: column))
      } else {
        var cell = top.cells.first { $0.column == column } ?? TableCell(paragraphs: [], column: column)
        cell.repeatsAbove = true
        low.cells.append(cell)
      }
    }
    emitter.endLine()
    return [top, low]
  }
}
