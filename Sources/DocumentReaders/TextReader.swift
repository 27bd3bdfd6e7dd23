import PlanModel
import SourceModel

extension Format {
  /// Plain text: UTF-8, UTF-16, or a legacy Vietnamese encoding. Takes what no other format has taken.
  static let text = Format(name: "text", extensions: ["txt"], sniff: { _ in true }) { (bytes, options) throws(ReadError) in
    var decoded = try decodeText(bytes)
    if let (text, count) = LettersApart.joined(decoded.text) {
      decoded.text = text
      decoded.diagnostics.append(PlacedDiagnostic(.note, .lettersApart, "\(count) syllables stood in two parts, as text of PDFs with two fonts has them, and were joined"))
    }
    partWords(&decoded.text, &decoded.diagnostics)
    return SourceDocument(format: "text", content: .text(decoded.text), diagnostics: decoded.diagnostics)
  }
}

/// Parts words that a text has glued throughout, and says so.
func partWords(_ text: inout [UInt8], _ diagnostics: inout [PlacedDiagnostic]) {
  guard let (parted, count) = WordsTogether.parted(text) else { return }
  text = parted
  diagnostics.append(PlacedDiagnostic(.note, .wordsTogether, "\(count) words were glued to the next one, as copies with lost line breaks have them, and were parted"))
}
