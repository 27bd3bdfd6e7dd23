public import SourceModel

/// Stage 1: paragraphs, tables, notes and furniture from whatever shape the source has.
public func reconstruct(_ source: SourceDocument) -> BlockDocument {
  switch source.content {
  case .text(let text): reconstructText(text)
  case .blocks(let document): source.format == "markdown" ? withParagraphTables(document) : document
  case .pages(let pages): reconstructPages(pages)
  }
}
