import SourceModel

extension Format {
  /// Plain text: UTF-8, UTF-16, or a legacy Vietnamese encoding.
  static let text = Format(name: "text", extensions: ["txt"], sniff: { _ in true }) { (bytes, options) throws(ReadError) in
    SourceDocument(format: "text", content: .text(bytes))
  }
}
