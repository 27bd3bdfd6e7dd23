import SourceModel

/// Decoded plain text (UTF-8, NFC, LF, no BOM) to paragraphs, tables, notes and furniture. What kind of text it is is
/// measured, not told: columns side by side by position (`pdftotext -layout`), cell after cell (stream), one line a
/// paragraph or cell (Word, web pages), blocks run together by a web scraper.
func reconstructText(_ text: [UInt8]) -> BlockDocument {
  guard let escaped = EscapedBreaks(text) else { return reconstructLines(text) }
  var document = reconstructLines(escaped.text)
  document.text = text
  document.blocks.append(.furniture(Furniture(.other, escaped.places)))
  return document
}

private func reconstructLines(_ text: [UInt8]) -> BlockDocument {
  var source = TextLines(text)
  let isDrawn = DrawnReader.stands(in: source)
  switch isDrawn ? .stream : flavour(of: source) {
  case .layout: return reconstructPages(layoutPages(text), decoded: text)
  case .stream, .joined: return reconstructStream(&source, isDrawn: isDrawn)
  }
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

/// Line breaks that some tool has left as the four characters `\\r\\n`: read as the breaks that they were, of the same
/// length, so that every place stays true.
private struct EscapedBreaks {
  /// The text with white space in their place.
  var text: [UInt8]
  var places: [Range<Int>] = []

  /// `nil` where fewer than three of them stand in `original`.
  init?(_ original: [UInt8]) {
    guard original.holds(UInt8(ascii: "\\")) else { return nil }
    text = original
    var at = 0
    while at + 3 < original.count {
      guard original[at] == UInt8(ascii: "\\"), original[at + 1] == UInt8(ascii: "r"), original[at + 2] == UInt8(ascii: "\\"), original[at + 3] == UInt8(ascii: "n") else { at += 1; continue }
      places.append(at..<at + 4)
      for place in at..<at + 3 { text[place] = 0x20 }
      text[at + 3] = 0x0A
      at += 4
    }
    guard places.count >= 3 else { return nil }
  }
}
