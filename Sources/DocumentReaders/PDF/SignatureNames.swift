import SourceModel
import VietnameseText

/// Names of signers that a seal or a stroke of the pen hides from recognition of the whole page: the place under a post
/// (*chức vụ*), or beside the recipients, is looked at by itself.
enum SignatureNames {
  /// Posts, also after KT. or TM. Folded.
  private static let posts = SignaturePosts.all.map { Array($0.keys.joined(separator: [0x20])) }

  /// Parts of a page, in points, where a name is missing.
  static func places(_ words: [GeometricWord], width: Double, height: Double) -> [(x: ClosedRange<Double>, y: ClosedRange<Double>)] {
    let page = GeometricPage(number: 1, width: width, height: height, words: words)
    let lines = ScanMending.textLines(page).map { $0.words.map { words[$0] } }
    let signs = lines.filter(isPost)
    let names = lines.filter { isName($0) }
    var result: [(x: ClosedRange<Double>, y: ClosedRange<Double>)] = []
    for sign in signs {
      let (left, right, bottom, size) = (sign[0].left, sign[sign.count - 1].right, sign[0].bottom, sign[0].fontSize)
      let below = { (line: [GeometricWord], reach: Double) in
        line[0].bottom > bottom + 0.5 * size && line[0].bottom < bottom + reach * size && line[0].left < right + 3 * size && line[line.count - 1].right > left - 3 * size
      }
      guard !signs.contains(where: { below($0, 3) }), !names.contains(where: { below($0, 12) }), bottom + 2 * size < height else { continue }
      let middle = (left + right) / 2
      result.append((max(0, middle - 8 * size)...min(width, middle + 8 * size), bottom + 0.2 * size...min(height, bottom + 11 * size)))
    }
    if signs.isEmpty, let label = lines.first(where: { folded($0.flatMap { $0.text + [0x20] }).starts(with: "noi nhan".utf8) && $0.count <= 3 }) {
      let (left, top, size) = (label[0].left + 0.36 * width, label[0].top, label[0].fontSize)
      let isNamed = names.contains { $0[0].left > left && $0[0].bottom > top && $0[0].bottom < top + 13 * size && $0.count >= 3 }
      if !isNamed, left + 4 * size < width { result.append((left...width, max(0, top - 2 * size)...min(height, top + 13 * size))) }
    }
    return result
  }

  /// The name among the words of such a part: three to five words on one line, surely read.
  static func name(in words: [GeometricWord]) -> [GeometricWord]? {
    let page = GeometricPage(number: 1, width: 1, height: 1, words: words)
    return ScanMending.textLines(page).map { $0.words.map { words[$0] } }.last { line in
      line.count >= 3 && isName(line) && line.allSatisfy { $0.confidence >= 0.6 }
    }
  }

  private static func isPost(_ line: [GeometricWord]) -> Bool {
    guard (2...7).contains(line.count) else { return false }
    let text = Array(line.map(\.text).joined(separator: [0x20]))
    guard uppercased(text) == text else { return false }
    let key = folded(text)
    return posts.contains { key.count >= $0.count && key.suffix($0.count).elementsEqual($0) }
  }

  /// `Trần Thị Lan`: words of letters, each with one capital, its first.
  static func isName(_ line: [GeometricWord]) -> Bool {
    (2...5).contains(line.count)
      && line.allSatisfy { word in
        guard ScanMending.syllable(word.text)?.isCapital == true, word.text.allSatisfy(ScanMending.isLetterByte) else { return false }
        let length = decodeScalar(word.text, at: 0).length
        let rest = Array(word.text[length...])
        return !rest.isEmpty && lowercased(rest) == rest || word.text.count == length && line.count > 2
      }
  }
}
