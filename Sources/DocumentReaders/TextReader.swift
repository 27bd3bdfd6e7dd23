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
  guard let (parted, count) = WordsTogether.parted(text), !hasColumns(text) else { return }
  text = parted
  diagnostics.append(PlacedDiagnostic(.note, .wordsTogether, "\(count) words were run together, as pages lose line ends, and were parted"))
}

/// Columns kept by spaces: cells that touch (`Định kỳKết quả`) are told apart by where others begin, which a space more would move.
private func hasColumns(_ text: [UInt8]) -> Bool {
  var (gaps, spaces) = (0, 0)
  for byte in text {
    if byte == 0x20 { spaces += 1; continue }
    if byte == 0x0A || byte == 0x0D || byte == 0x0C { spaces = -1 << 20; continue }
    if spaces >= 3 { gaps += 1; if gaps > 12 { return true } }
    spaces = 0
  }
  return false
}
