import SourceModel

/// Words with places to paragraphs, tables, notes and furniture. Words that have a `source` (layout text) keep their
/// places in `decoded`; where there is none (PDF, scans) the decoded text is written here, in reading order.
func reconstructPages(_ pages: [GeometricPage], decoded: [UInt8]? = nil) -> BlockDocument {
  BlockDocument(text: decoded ?? [], blocks: [])
}
