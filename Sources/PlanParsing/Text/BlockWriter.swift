import PlanModel
import SourceModel

/// Walks the lines once and writes the blocks in reading order. A note or page number inside a paragraph or row stands
/// after it.
struct BlockWriter {
  let source: TextLines
  let body: BodyMeasure
  let assembly: TextAssembly
  private let notes: [FoundNote]
  private let furniture: [(line: Int, furniture: Furniture)]
  private var nextNote = 0
  private var nextFurniture = 0
  private var joiner: ParagraphJoiner
  private let headers: StreamHeaderReader
  private let lineCells: LineCellReader
  private let lineColumns: LineColumns
  private let isDrawn: Bool
  /// A `|` stands somewhere in the text.
  private let hasBars: Bool
  private var layoutRows: LayoutRowReader
  /// Lines of the paragraph being put together.
  private var open: [Int] = []
  /// Where blocks are run together.
  private var splitter: RunSplitter?
  private(set) var blocks: [Block] = []
  private(set) var diagnostics: [PlacedDiagnostic] = []

  init(source: TextLines, body: BodyMeasure, assembly: TextAssembly, notes: [FoundNote], furniture: [(line: Int, furniture: Furniture)], isDrawn: Bool) {
    self.isDrawn = isDrawn
    hasBars = source.text.holds(UInt8(ascii: "|"))
    (self.source, self.body, self.assembly, self.notes, self.furniture) = (source, body, assembly, notes, furniture)
    joiner = ParagraphJoiner(source: source, body: body)
    headers = StreamHeaderReader(source: source)
    lineCells = LineCellReader(source: source, headers: headers, assembly: assembly)
    lineColumns = LineColumns(source: source)
    layoutRows = LayoutRowReader(source, hasBars: hasBars)
    if hasJoinedBlocks(source) {
      splitter = RunSplitter(text: source.text)
      diagnostics.append(
        PlacedDiagnostic(.note, .joinedBlocks, "blocks of the source are run together: paragraphs begin where labels and capitals show it", at: []))
    }
  }

  mutating func run() {
    var index = 0
    while index < source.lines.count {
      let line = source[index]
      if line.marks.contains(.taken) { index += 1; continue }
      if hasBars, let end = barred(at: index) {
        index = end
        continue
      }
      if let row = layoutRows.row(at: index) {
        write(row, at: index)
        index += 1
        continue
      }
      if source.text[line.start] == UInt8(ascii: "|") || line.marks.contains(.tab) || hasBars && line.marks.contains(.startsUpper), let end = delimited(at: index) {
        index = end
        continue
      }
      if isDrawn, let end = drawn(at: index) {
        index = end
        continue
      }
      if line.marks.contains(.startsUpper), let end = table(at: index) {
        index = end
        continue
      }
      append(index)
      index += 1
    }
    close()
    emitPending(before: Int.max)
  }

  /// Writes a line of a layout table: each cell a paragraph.
  private mutating func write(_ row: LayoutRow, at index: Int) {
    close()
    emitPending(before: index)
    if row.isFacts {
      blocks.append(.furniture(Furniture(.other, [source[index].range])))
      return
    }
    for cell in row.cells {
      var paragraph = assembly.paragraph([cell.range])
      paragraph.style.column = cell.column
      if !paragraph.text.isEmpty { blocks.append(.paragraph(paragraph)) }
    }
    blocks.append(.furniture(Furniture(.mark, row.bars)))
  }

  /// Reads a table of `| … |` lines or TABs.
  private mutating func delimited(at index: Int) -> Int? {
    take(DelimitedReader(source: source, headers: headers, assembly: assembly).table(at: index), at: index)
  }

  /// Reads a table of which bars alone part the cells; where its rows can be told otherwise, too, the way that reads furthest.
  private mutating func barred(at index: Int) -> Int? {
    let reader = DelimitedReader(source: source, headers: headers, assembly: assembly)
    guard let table = reader.barTable(index) else { return nil }
    if let other = reader.table(at: index), other.end >= table.end { return take(other, at: index) }
    return take(table, at: index)
  }

  /// Reads a table drawn with rules of `-` and `=`.
  private mutating func drawn(at index: Int) -> Int? {
    take(DrawnReader(source: source, assembly: assembly).table(at: index), at: index)
  }

  private mutating func take(_ table: DelimitedTable?, at index: Int) -> Int? {
    guard let table else { return nil }
    close()
    emitPending(before: index)
    blocks.append(.table(table.block))
    if !table.marks.isEmpty { blocks.append(.furniture(Furniture(.mark, table.marks))) }
    if !table.block.uncertainRows.isEmpty { uncertain(table.block) }
    return table.end
  }

  /// Reads the table whose heading begins at line `index` and returns the first line after it.
  private mutating func table(at index: Int) -> Int? {
    // A heading is not followed by another.
    if index + 1 < source.lines.count, isOrdinalHeading(source.text, source[index].range), isOrdinalHeading(source.text, source[index + 1].range) { return nil }
    if let end = take(lineCells.table(at: index), at: index) { return end }
    let header = headers.header(at: index)
    if let end = interleaved(at: index, header) { return end }
    guard let region = region(at: index, header) else { return nil }
    if region.isPrintedRowwise(source, body), let end = rowwise(at: index, region) { return end }
    close()
    emitPending(before: index)
    var table = StreamTable(text: source.text, region: region, hasPages: !source.pageStarts.isEmpty || source.hasPageHints, isUnwrapped: body.isUnwrapped)
    let block = table.block(assembly)
    blocks.append(.table(block))
    for header in region.repeated { blocks.append(.furniture(Furniture(.repeatedHeader, header.words))) }
    if !block.uncertainRows.isEmpty { uncertain(block) }
    emitPending(before: region.end)
    return region.end
  }

  /// The rows below `header`; below a heading that names no known column only those that confirm it.
  private func region(at index: Int, _ header: StreamTableHeader?) -> StreamTableRegion? {
    guard let found = header ?? lineColumns.header(at: index) else { return nil }
    var reader = StreamRowReader(source: source, body: body, headers: headers, header: found, sequence: joiner.sequence)
    guard let region = found.hasOrdinal ? reader.read() : reader.readUnnumbered() else { return nil }
    guard found.hasOrdinal else { return region }
    if header == nil, lineColumns.usualLines(region) != found.columns.count - 1 { return nil }
    return lineColumns.fitted(region) ?? region
  }

  /// Keeps a table with interleaved columns as rows of one cell, and says so once.
  private mutating func interleaved(at index: Int, _ header: StreamTableHeader?) -> Int? {
    let reader = InterleavedReader(source: source, headers: headers, sequence: joiner.sequence)
    let isKnown = diagnostics.contains { $0.code == .interleavedColumns }
    guard var table = reader.table(at: index, header: header) ?? (isKnown ? reader.strayColumns(at: index, body: body) : nil) else { return nil }
    return write(&table, at: index)
  }

  /// Keeps a table whose lines run across all columns, below a heading that could be read, as rows of one cell.
  private mutating func rowwise(at index: Int, _ region: StreamTableRegion) -> Int? {
    let reader = InterleavedReader(source: source, headers: headers, sequence: joiner.sequence)
    guard var table = reader.rowwise(at: index, header: index..<region.header.lines.upperBound) else { return nil }
    return write(&table, at: index)
  }

  private mutating func write(_ table: inout InterleavedTable, at index: Int) -> Int {
    let isKnown = diagnostics.contains { $0.code == .interleavedColumns }
    // What carries a note's marker is a cell: "Nhiệm vụ" above the rest of one.
    table.headings.removeAll { chunk in !assembly.paragraph(table.chunks[chunk].map { source[$0].range }).marks.isEmpty }
    close()
    emitPending(before: index)
    var block = TableBlock(rows: [], columnCount: max(1, table.headings.count))
    block.unreadable = true
    func cell(_ chunk: Int, _ column: Int) -> TableCell {
      TableCell(paragraphs: [assembly.paragraph(table.chunks[chunk].map { source[$0].range })], column: column)
    }
    let headings = Set(table.headings.count > 1 || table.isRowwise ? table.headings : [])
    if !headings.isEmpty {
      block.rows.append(TableRow(cells: table.headings.enumerated().map { cell($1, $0) }, isHeader: true))
    }
    let repeated = Set(table.repeated)
    for chunk in table.chunks.indices where !headings.contains(chunk) && !repeated.contains(chunk) {
      block.rows.append(TableRow(cells: [cell(chunk, 0)]))
    }
    blocks.append(.table(block))
    for chunk in table.repeated { blocks.append(.furniture(Furniture(.repeatedHeader, table.chunks[chunk].flatMap { wordRanges(source.text, source[$0].range) }))) }
    if !isKnown {
      diagnostics.append(
        PlacedDiagnostic(
          .warning, .interleavedColumns, "table columns are interleaved (plain pdftotext): use pdftotext -layout or the PDF itself", at: [source[index].range]))
    }
    emitPending(before: table.end)
    return table.end
  }

  private mutating func uncertain(_ block: TableBlock) {
    let places = block.uncertainRows.sorted().flatMap { block.rows[$0].cells.flatMap { $0.paragraphs.flatMap { $0.text.source() } } }
    diagnostics.append(PlacedDiagnostic(.note, .tableUncertain, "the cells of \(block.uncertainRows.count) table rows are guessed from the text", at: places))
  }

  private mutating func append(_ index: Int) {
    if open.isEmpty {
      emitPending(before: index)
      joiner.saw(index)
    } else if splitter != nil, !body.isUnwrapped {
      // Lines are broken anywhere: one run.
    } else if joiner.opens(index, after: open) {
      close()
      emitPending(before: index)
    }
    open.append(index)
  }

  /// Ends the open paragraph.
  private mutating func close() {
    guard let first = open.first else { return }
    let pieces = open.map { source[$0].range }
    let hasGap = source[first].marks.contains(.page) || source[first].blanks > 0 && !source.isDoubled
    open.removeAll(keepingCapacity: true)
    guard splitter != nil, let runs = splitter?.split(pieces) else { return write(pieces, gapBefore: hasGap) }
    for (index, run) in runs.enumerated() { write(run, gapBefore: index == 0 && hasGap) }
  }

  /// Writes a paragraph; where nothing but notes' markers stands in it, these.
  private mutating func write(_ pieces: [Range<Int>], gapBefore: Bool) {
    var paragraph = assembly.paragraph(pieces)
    if gapBefore { paragraph.style.gapBefore = true }
    if !paragraph.text.isEmpty {
      blocks.append(.paragraph(paragraph))
    } else if !paragraph.marks.isEmpty {
      blocks.append(.furniture(Furniture(.mark, paragraph.marks.map(\.source))))
    }
  }

  /// Notes and furniture that stand before line `index`.
  private mutating func emitPending(before index: Int) {
    while true {
      let note = nextNote < notes.count ? notes[nextNote].lines.lowerBound : Int.max
      let mark = nextFurniture < furniture.count ? furniture[nextFurniture].line : Int.max
      guard min(note, mark) < index else { return }
      if note < mark {
        let found = notes[nextNote]
        let text = assembly.paragraph(found.pieces)
        blocks.append(.note(Note(marker: found.marker, text: text.text, markerSource: found.markerSource)))
        nextNote += 1
      } else {
        blocks.append(.furniture(furniture[nextFurniture].furniture))
        nextFurniture += 1
      }
    }
  }
}
