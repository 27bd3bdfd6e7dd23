import SourceModel

/// Tables whose cells came as paragraphs one after the other, as Mammoth's Markdown has them: read like the lines of a
/// plain text, whose places are the same.
func withParagraphTables(_ document: BlockDocument) -> BlockDocument {
  guard document.blocks.count > 12, !document.blocks.contains(where: { if case .table = $0 { true } else { false } }) else { return document }
  let tables = tablesOfLines(document)
  guard !tables.isEmpty else { return document }
  var (result, next) = (document, 0)
  result.blocks = []
  for block in document.blocks {
    guard case .paragraph(let paragraph) = block, let place = paragraph.text.source().first ?? paragraph.marks.first?.source else { result.blocks.append(block); continue }
    while next < tables.count, tables[next].place.lowerBound <= place.lowerBound {
      result.blocks += tables[next].blocks
      next += 1
    }
    if next == 0 || place.lowerBound >= tables[next - 1].place.upperBound { result.blocks.append(block) }
  }
  return result
}

/// The tables that the lines of the decoded text make, with the headings printed again in them.
private func tablesOfLines(_ document: BlockDocument) -> [(place: Range<Int>, blocks: [Block])] {
  var source = TextLines(document.text)
  take(document.blocks, from: &source)
  let assembly = TextAssembly(text: source.text, lifted: marks(document.blocks))
  var writer = BlockWriter(source: source, body: BodyMeasure(source), assembly: assembly, notes: [], furniture: [], isDrawn: false)
  writer.run()
  var tables: [(place: Range<Int>, blocks: [Block])] = []
  for (index, block) in writer.blocks.enumerated() {
    guard case .table(let table) = block, !table.unreadable else { continue }
    let repeated = writer.blocks[(index + 1)...].prefix { if case .furniture = $0 { true } else { false } }
    let places = table.rows.flatMap { $0.cells.flatMap { $0.paragraphs.flatMap { $0.text.source() } } } + repeated.flatMap { if case .furniture(let it) = $0 { it.source } else { [Range<Int>]() } }
    guard let first = places.map(\.lowerBound).min(), let last = places.map(\.upperBound).max() else { continue }
    tables.append((first..<last, [block] + repeated))
  }
  return tables
}

/// Marks the lines of notes and furniture: no cells.
private func take(_ blocks: [Block], from source: inout TextLines) {
  var places: [Range<Int>] = []
  for block in blocks {
    switch block {
    case .note(let note): places += note.text.source()
    case .furniture(let furniture): places += furniture.source
    default: break
    }
  }
  places.sort { $0.lowerBound < $1.lowerBound }
  var line = 0
  for place in places {
    while line < source.lines.count, source[line].end <= place.lowerBound { line += 1 }
    if line < source.lines.count, source[line].start < place.upperBound { source.lines[line].marks.insert(.taken) }
  }
}

private func marks(_ blocks: [Block]) -> [LiftedMark] {
  var result: [LiftedMark] = []
  for case .paragraph(let paragraph) in blocks { result += paragraph.marks.map { LiftedMark(source: $0.source, marker: $0.marker) } }
  return result
}
