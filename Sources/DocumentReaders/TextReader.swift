import SourceModel

extension Format {
  /// Plain text: UTF-8, UTF-16, or a legacy Vietnamese encoding. Takes what no other format has taken.
  static let text = Format(name: "text", extensions: ["txt"], sniff: { _ in true }) { (bytes, options) throws(ReadError) in
    let decoded = try decodeText(bytes)
    return SourceDocument(format: "text", content: .text(decoded.text), diagnostics: decoded.diagnostics)
  }
}
