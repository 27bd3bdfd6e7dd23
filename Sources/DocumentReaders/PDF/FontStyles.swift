import SourceModel
import VietnameseText

/// Tells size and weight of type from the widths of words: boxes do not name the font, but administrative papers are set
/// in Times New Roman (Nghị định 30/2020), whose letters have known widths. Where no style fits, nothing is said.
struct FontStyles {
  private enum Style: Int, CaseIterable { case regular, bold, italic, boldItalic }

  /// Widths in thousandths of the size of `!`…`~` in the four styles of the Times family.
  private static let widths: [[Double]] = [regular, bold, italic, boldItalic].map { $0.split(separator: " ").compactMap { Double($0) } }
  private static let regular =
    "333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541"
  private static let bold =
    "333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520"
  private static let italic =
    "333 420 500 500 833 778 214 333 333 500 675 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 675 675 675 500 920 611 611 667 722 611 611 722 722 333 444 667 556 833 667 722 611 722 611 500 556 722 611 833 611 556 556 389 278 389 422 500 333 500 500 444 500 444 278 500 500 278 278 444 278 722 500 500 500 500 389 389 278 500 444 667 444 444 389 400 275 400 541"
  private static let boldItalic =
    "389 555 500 500 833 778 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 500 500 333 333 570 570 570 500 832 667 667 667 722 667 667 722 778 389 500 667 611 889 722 722 611 722 667 556 611 722 667 889 667 611 611 333 278 333 570 500 333 500 500 444 500 444 333 500 556 278 278 500 278 778 556 500 500 500 389 389 278 556 444 667 500 444 389 348 220 348 570"

  /// The width of `text` at size 1, `nil` where it has letters of unknown width (ơ and ư are wider than o and u).
  private static func width(_ text: [UInt8], _ style: Style) -> Double? {
    let table = widths[style.rawValue]
    var sum = 0.0
    var offset = 0
    while offset < text.count {
      let (scalar, length) = decodeScalar(text, at: offset)
      offset += length
      var code = scalar
      if scalar >= 0x80 {
        let entry = Letters.entry(scalar)
        guard entry.base != 0, entry.modifier != 3 else { return nil }
        code = UInt32(Letters.isUpper(scalar) ? entry.base - 32 : entry.base)
      }
      guard (0x21...0x7E).contains(code), Int(code) - 0x21 < table.count else { return nil }
      sum += table[Int(code) - 0x21]
    }
    return sum / 1000
  }

  /// Sets the size of each word and whether it is bold or italic. A line's words share what most of them say.
  static func apply(to pages: inout [GeometricPage]) {
    let sizes = sizesByHeight(pages)
    guard !sizes.isEmpty else { return }
    for page in pages.indices {
      let lines = Dictionary(grouping: pages[page].words.indices) { Int((pages[page].words[$0].bottom * 4).rounded()) }
      for line in lines.values { apply(to: &pages[page].words, line.sorted(), sizes) }
    }
  }

  /// For each height of box the size of type that most words agree with.
  private static func sizesByHeight(_ pages: [GeometricPage]) -> [Int: Double] {
    var votes: [Int: [Int: Int]] = [:]
    for page in pages {
      for word in page.words where word.text.count >= 4 {
        let measured = word.right - word.left
        for style in [Style.regular, .bold, .italic] {
          guard let natural = width(word.text, style), natural > 1 else { continue }
          votes[bucket(word), default: [:]][Int((measured / natural * 20).rounded()), default: 0] += 1
        }
      }
    }
    var result: [Int: Double] = [:]
    for (height, counts) in votes {
      let total = counts.values.reduce(0, +)
      guard let best = counts.max(by: { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }) else { continue }
      let near = (counts[best.key - 1] ?? 0) + best.value + (counts[best.key + 1] ?? 0)
      if near * 4 >= total, near >= 2 { result[height] = Double(best.key) / 20 }
    }
    return result
  }

  private static func bucket(_ word: GeometricWord) -> Int { Int(((word.bottom - word.top) * 10).rounded()) }

  private static func apply(to words: inout [GeometricWord], _ line: [Int], _ sizes: [Int: Double]) {
    for index in line {
      guard let size = sizes[bucket(words[index])] else { continue }
      words[index].fontSize = size
    }
    // Runs of words that one style explains; a lone word follows its neighbours.
    let sorted = line.sorted { words[$0].left < words[$1].left }
    let styles = sorted.map { fitting(words[$0]) }
    for (at, index) in sorted.enumerated() {
      var near: [Style: Int] = [:]
      for other in max(0, at - 2)...min(sorted.count - 1, at + 2) {
        for style in styles[other] { near[style, default: 0] += other == at ? 2 : 1 }
      }
      let own = styles[at].isEmpty ? Style.allCases : styles[at]
      guard let best = own.max(by: { near[$0, default: 0] != near[$1, default: 0] ? near[$0, default: 0] < near[$1, default: 0] : $0.rawValue > $1.rawValue }), near[best] != nil else { continue }
      words[index].bold = best == .bold || best == .boldItalic
      words[index].italic = best == .italic || best == .boldItalic
    }
  }

  /// The styles whose width for the word is within half a per cent of what was measured.
  private static func fitting(_ word: GeometricWord) -> [Style] {
    let measured = word.right - word.left
    return Style.allCases.filter { style in
      guard let natural = width(word.text, style) else { return false }
      return abs(natural * word.fontSize - measured) < 0.006 * measured + 0.03
    }
  }
}
