import SourceModel

/// Decoded plain text (UTF-8, NFC, LF, no BOM) to paragraphs, tables, notes and furniture. What kind of text it is is
/// measured, not told: columns side by side by position (`pdftotext -layout`), cell after cell (stream), one line a
/// paragraph or cell (Word, web pages), blocks run together by a web scraper.
func reconstructText(_ text: [UInt8]) -> BlockDocument {
  let broken = BrokenText(text)
  var document = reconstructLines(broken.text, isRun: broken.isRun, isStream: broken.hasFragments)
  document.text = text
  guard !broken.places.isEmpty else { return document }
  // A space between two joined lines would otherwise be the mark's first byte.
  let places = broken.places.sorted { $0.lowerBound < $1.lowerBound }
  document.blocks = document.blocks.map { $0.releasing(places) }
  document.blocks.append(.furniture(Furniture(.other, broken.places)))
  return document
}

extension Block {
  /// The block without what stands at `places` (ascending): white space to its reader, furniture in the source.
  fileprivate func releasing(_ places: [Range<Int>]) -> Block {
    switch self {
    case .paragraph(let paragraph): return .paragraph(paragraph.releasing(places))
    case .table(let table): return .table(table.releasing(places))
    case .note(var note):
      note.text = note.text.releasing(places)
      return .note(note)
    case .furniture: return self
    }
  }
}

extension TableBlock {
  fileprivate func releasing(_ places: [Range<Int>]) -> TableBlock {
    var table = self
    for row in rows.indices {
      for cell in rows[row].cells.indices {
        table.rows[row].cells[cell].paragraphs = rows[row].cells[cell].paragraphs.map { $0.releasing(places) }
        table.rows[row].cells[cell].nested = rows[row].cells[cell].nested.map { $0.releasing(places) }
      }
    }
    return table
  }
}

extension Paragraph {
  fileprivate func releasing(_ places: [Range<Int>]) -> Paragraph {
    var paragraph = self
    paragraph.text = text.releasing(places)
    return paragraph
  }
}

private func reconstructLines(_ text: [UInt8], isRun: Bool, isStream: Bool) -> BlockDocument {
  var source = TextLines(text)
  source.isRun = isRun
  let isDrawn = DrawnReader.stands(in: source)
  if !isDrawn { undoScraping(&source) }
  switch isDrawn || isStream ? .stream : flavour(of: source) {
  case .layout: return reconstructPages(layoutPages(text), decoded: text)
  case .stream, .joined: return reconstructStream(&source, isDrawn: isDrawn)
  }
}

/// Takes back the line breaks that a scraper kept of a page's source, or made at tags.
private func undoScraping(_ source: inout TextLines) {
  let isRun = source.isRun
  if let undone = SourceBreaks.undone(in: source) { source = undone }
  if let joined = RaisedNumbers.joined(in: source) ?? NotesInRun.parted(in: source) { source = joined }
  if isRun { source.isRun = true }
}

/// Running text line after line, tables cell after cell.
func reconstructStream(_ source: inout TextLines, isDrawn: Bool = false) -> BlockDocument {
  let body = BodyMeasure(source)
  let furniture = takeFurniture(&source)
  let number = takeDisplacedNumber(&source)
  let (notes, lifted) = NoteFinder.find(in: &source, body: body)
  let assembly = TextAssembly(text: source.text, lifted: lifted)
  var writer = BlockWriter(source: source, body: body, assembly: assembly, notes: notes, furniture: furniture, isDrawn: isDrawn)
  writer.run()
  var blocks = writer.blocks
  if let number { blocks.insert(.paragraph(assembly.paragraph([number])), at: min(1, blocks.count)) }
  return BlockDocument(text: source.text, blocks: blocks, pageStarts: source.pageStarts, diagnostics: writer.diagnostics)
}
