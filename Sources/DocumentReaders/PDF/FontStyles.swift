import SourceModel
import VietnameseText

/// Tells size and weight of type from the widths of words: boxes do not name the font, but administrative papers are set
/// in Times New Roman (Nghị định 30/2020), whose letters have known widths. Where no style fits, nothing is said.
struct FontStyles {
  private enum Style: Int, CaseIterable { case regular, bold, italic, boldItalic }

  /// Widths in thousandths of the size of `!`…`~` in the styles of the Times family, one list a style.
  private static let regular: [UInt16] = [
    333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556,
    722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500,
    278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]
  private static let bold: [UInt16] = [
    333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611,
    778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556,
    278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
  ]
  private static let italic: [UInt16] = [
    333, 420, 500, 500, 833, 778, 214, 333, 333, 500, 675, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 333, 333, 675, 675, 675, 500, 920, 611, 611, 667, 722, 611, 611, 722, 722, 333, 444, 667, 556, 833, 667, 722, 611,
    722, 611, 500, 556, 722, 611, 833, 611, 556, 556, 389, 278, 389, 422, 500, 333, 500, 500, 444, 500, 444, 278, 500, 500,
    278, 278, 444, 278, 722, 500, 500, 500, 500, 389, 389, 278, 500, 444, 667, 444, 444, 389, 400, 275, 400, 541,
  ]
  private static let boldItalic: [UInt16] = [
    389, 555, 500, 500, 833, 778, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500,
    500, 333, 333, 570, 570, 570, 500, 832, 667, 667, 667, 722, 667, 667, 722, 778, 389, 500, 667, 611, 889, 722, 722, 611,
    722, 667, 556, 611, 722, 667, 889, 667, 611, 611, 333, 278, 333, 570, 500, 333, 500, 500, 444, 500, 444, 333, 500, 556,
    278, 278, 500, 278, 778, 556, 500, 500, 500, 389, 389, 278, 556, 444, 667, 500, 444, 389, 348, 220, 348, 570,
  ]

  /// The widths of `text` at size 1 in the four styles, `nil` where it has letters of unknown width (ơ and ư are wider
  /// than o and u).
  static func natural(_ text: [UInt8]) -> SIMD4<Double>? {
    var sum = SIMD4<Int32>()
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
      guard (0x21...0x7E).contains(code) else { return nil }
      let at = Int(code) - 0x21
      sum &+= SIMD4(Int32(regular[at]), Int32(bold[at]), Int32(italic[at]), Int32(boldItalic[at]))
    }
    return SIMD4<Double>(sum) / 1000
  }

  /// Sets the size of each word and whether it is bold or italic. A line's words share what most of them say.
  static func apply(to pages: inout [GeometricPage]) {
    let widths = pages.map { $0.words.map { natural($0.text) } }
    let sizes = sizesByHeight(pages, widths)
    guard sizes.contains(where: { $0 > 0 }), isTimes(pages, widths, sizes) else { return }
    for page in pages.indices {
      let order = byLine(pages[page].words)
      var start = 0
      while start < order.count {
        var end = start + 1
        while end < order.count, order[end].line == order[start].line { end += 1 }
        apply(to: &pages[page].words, order[start..<end].map { $0.index }, widths[page], sizes)
        start = end
      }
    }
  }

  /// Whether half of the words at least are as wide as in Times: in another font some fit by chance and say nothing.
  private static func isTimes(_ pages: [GeometricPage], _ widths: [[SIMD4<Double>?]], _ sizes: [Double]) -> Bool {
    var (fitting, all) = (0, 0)
    for (page, widths) in zip(pages, widths) {
      for (word, natural) in zip(page.words, widths) where word.text.count >= 4 {
        guard let natural else { continue }
        all += 1
        if styles(word, natural, sizes[bucket(word)]) != 0 { fitting += 1 }
      }
    }
    return fitting * 2 >= all
  }

  private struct Placed: Comparable {
    var line, left: Double
    var index: Int

    static func < (a: Placed, b: Placed) -> Bool {
      if a.line != b.line { return a.line < b.line }
      return a.left != b.left ? a.left < b.left : a.index < b.index
    }
  }

  /// Words by baseline (to a quarter of a point), then from left to right.
  private static func byLine(_ words: [GeometricWord]) -> [Placed] {
    words.indices.map { Placed(line: (words[$0].bottom * 4).rounded(), left: words[$0].left, index: $0) }.sorted()
  }

  private static let mostBuckets = 1_024

  /// For each height of box the size of type that most words agree with; 0 where they do not.
  private static func sizesByHeight(_ pages: [GeometricPage], _ widths: [[SIMD4<Double>?]]) -> [Double] {
    // Of each height, votes for sizes in twentieths of a point.
    var votes = [[Int32]](repeating: [], count: mostBuckets)
    var totals = [Int32](repeating: 0, count: mostBuckets)
    for (page, widths) in zip(pages, widths) {
      for (word, natural) in zip(page.words, widths) where word.text.count >= 4 {
        guard let natural else { continue }
        let height = bucket(word)
        if votes[height].isEmpty { votes[height] = [Int32](repeating: 0, count: 4_096) }
        for style in [Style.regular, .bold, .italic] where natural[style.rawValue] > 1 {
          let size = ((word.right - word.left) / natural[style.rawValue] * 20).rounded()
          if size < 4_096 {
            votes[height][Int(size)] += 1
            totals[height] += 1
          }
        }
      }
    }
    let sizes = votes.indices.map { height -> Double in
      let counts = votes[height]
      guard let most = counts.max(), most > 0, let best = counts.firstIndex(of: most) else { return 0 }
      let near = (best > 0 ? counts[best - 1] : 0) + most + (best + 1 < counts.count ? counts[best + 1] : 0)
      return near * 4 >= totals[height] && near >= 2 ? Double(best) / 20 : 0
    }
    // Boxes of other heights (a raised number's) are of the same type: as many parts of the box as in most words.
    let usual = sizes.indices.filter { sizes[$0] > 0 }.max { totals[$0] < totals[$1] } ?? 0
    guard usual > 0, sizes[usual] > 0 else { return sizes }
    return sizes.indices.map { sizes[$0] > 0 ? sizes[$0] : Double($0) * sizes[usual] / Double(usual) }
  }

  /// The height of a word's box in tenths of a point.
  private static func bucket(_ word: GeometricWord) -> Int { Int(min(max((word.bottom - word.top) * 10, 0), Double(mostBuckets - 1)).rounded()) }

  /// `line`: words from left to right.
  private static func apply(to words: inout [GeometricWord], _ line: [Int], _ widths: [SIMD4<Double>?], _ sizes: [Double]) {
    for index in line where sizes[bucket(words[index])] > 0 { words[index].fontSize = sizes[bucket(words[index])] }
    // Runs of words that one style explains; a lone word follows its neighbours.
    let styles = line.map { fitting(words[$0], widths[$0]) }
    for (at, index) in line.enumerated() {
      var near = SIMD4<Int>()
      for other in max(0, at - 2)...min(line.count - 1, at + 2) {
        for style in 0..<4 where styles[other] & 1 << style != 0 { near[style] += other == at ? 2 : 1 }
      }
      let own = styles[at] == 0 ? 0b1111 : styles[at]
      var best = -1
      for style in 0..<4 where own & 1 << style != 0 && near[style] > (best < 0 ? 0 : near[best]) { best = style }
      guard let style = Style(rawValue: best) else { continue }
      words[index].bold = style == .bold || style == .boldItalic
      words[index].italic = style == .italic || style == .boldItalic
    }
  }

  /// The styles (a bit each) whose width for the word is within half a per cent of what was measured.
  private static func fitting(_ word: GeometricWord, _ natural: SIMD4<Double>?) -> UInt8 {
    natural.map { styles(word, $0, word.fontSize) } ?? 0
  }

  private static func styles(_ word: GeometricWord, _ natural: SIMD4<Double>, _ size: Double) -> UInt8 {
    let measured = word.right - word.left
    var result: UInt8 = 0
    for style in 0..<4 where abs(natural[style] * size - measured) < 0.006 * measured + 0.03 { result |= 1 << style }
    return result
  }
}
