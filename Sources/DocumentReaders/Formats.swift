public import SourceModel

/// One format: how its bytes are known and how they are read. Adding a format is one file and one row of `all`.
public struct Format: Sendable {
  /// `Source.format`.
  public let name: String
  public let extensions: [String]
  /// Whether the bytes are of this format; asked in the order of `all`.
  public let sniff: @Sendable (_ bytes: [UInt8]) -> Bool
  public let read: @Sendable (_ bytes: [UInt8], _ options: ReadOptions) throws(ReadError) -> SourceDocument

  public init(
    name: String, extensions: [String], sniff: @escaping @Sendable (_ bytes: [UInt8]) -> Bool,
    read: @escaping @Sendable (_ bytes: [UInt8], _ options: ReadOptions) throws(ReadError) -> SourceDocument
  ) {
    (self.name, self.extensions, self.sniff, self.read) = (name, extensions, sniff, read)
  }

  public static let all: [Format] = [pdf, odt, docx, doc, rtf, html, mhtml, png, jpeg, tiff, tiffBigEndian, markdown, text]
}

/// Reads a document of any known format, found by its content.
public func readDocument(_ bytes: [UInt8], options: ReadOptions = ReadOptions()) throws(ReadError) -> SourceDocument {
  guard !bytes.isEmpty else { throw ReadError(.unreadable, "the file is empty; give a plan as text, DOCX, ODT, HTML or PDF") }
  guard bytes.count <= options.limits.fileBytes else {
    throw ReadError(.unreadable, "larger than the limit of \(options.limits.fileBytes) bytes; raise it with --max-size")
  }
  for format in Format.all where format.sniff(bytes) { return try format.read(bytes, options) }
  throw ReadError(.unreadable, "no text of a known format in it; give a plan as text, DOCX, ODT, HTML or PDF")
}
