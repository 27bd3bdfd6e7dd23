import SourceModel
import VietnameseText

/// Figures that recognition took for letters and strokes, where their place leaves one figure only.
extension ScanMending {
  private static let oneAlike = Set(["]", "[", "|", "l", "I", "Ì", "Í", "ì", "í", "!", "¡", "¦"].map { Array($0.utf8) })
  private static let figures: [[UInt8]: UInt8] = ["G": 0x36, "O": 0x30, "l": 0x31, "I": 0x31, "|": 0x31, "Z": 0x32, "§": 0x38].reduce(into: [:]) { $0[Array($1.key.utf8)] = $1.value }

  /// `202]`, `12/202l,`: a year that ends in a stroke ends in 1.
  static func year(_ text: [UInt8]) -> [UInt8]? {
    let end = text.count - text.reversed().prefix { [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains($0) }.count
    let start = text[..<end].lastIndex { $0 == 0x2F || $0 == 0x2D || $0 == 0x28 }.map { $0 + 1 } ?? 0
    guard end - start >= 4, case let head = text[start..<start + 3], isDecade(head), oneAlike.contains(Array(text[start + 3..<end])) else { return nil }
    return text[..<(start + 3)] + [0x31] + text[end...]
  }

  private static func isDecade(_ text: ArraySlice<UInt8>) -> Bool { text.count == 3 && (text.starts(with: "20".utf8) || text.starts(with: "19".utf8)) && text.allSatisfy(\.isASCIIDigit) }

  /// `năm 202 Ì` is `năm 2021`.
  mutating func joinYears(_ words: inout [GeometricWord], _ line: TextLine) {
    for at in line.words.indices.dropLast() {
      let (first, second) = (line.words[at], line.words[at + 1])
      let head = words[first].text
      let start = head.lastIndex { $0 == 0x2F || $0 == 0x2D }.map { $0 + 1 } ?? 0
      guard Self.isDecade(head[start...]), start > 0 || line.before(at).map({ folded(words[$0].text) }) == Array("nam".utf8), words[second].left - words[first].right < 0.6 * words[first].fontSize,
        let year = Self.year(head + words[second].text)
      else { continue }
      set(&words[first], year)
      words[first].right = words[second].right
      words[second].text = []
    }
  }

  /// `6G/TTr-STC` is `66/TTr-STC`: no number of a document has such a letter, `12a`, `07B` are numbers.
  static func numberOfSymbol(_ text: [UInt8]) -> [UInt8]? {
    guard let slash = text.firstIndex(of: 0x2F), (2...5).contains(slash), symbolTypes.contains(where: { text[(slash + 1)...].starts(with: $0) }) else { return nil }
    let scalars = String(decoding: text[..<slash], as: UTF8.self).unicodeScalars
    var result: [UInt8] = []
    for scalar in scalars {
      let own = Array(String(scalar).utf8)
      if own.count == 1, own[0].isASCIIDigit { result += own } else if let figure = figures[own] { result.append(figure) } else { return nil }
    }
    guard result != Array(text[..<slash]), scalars.contains(where: { ("0"..."9").contains($0) }) else { return nil }
    return result + text[slash...]
  }
}
