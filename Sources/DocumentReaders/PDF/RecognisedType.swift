import SourceModel

/// Recognised words by the width of their type.
extension FontStyles {
  /// The width of `text` in upright type of size 1, `nil` where it has letters of unknown width.
  static func naturalWidth(_ text: [UInt8]) -> Double? { natural(text)?[0] }

  /// The same in bold type, of several words with their spaces.
  static func boldWidth(_ words: some Collection<[UInt8]>) -> Double? {
    let widths = words.compactMap { natural($0)?[1] }
    return widths.count == words.count ? widths.reduce(0, +) + 0.25 * Double(widths.count - 1) : nil
  }

  /// The size of a line's type by the widths of its words, where they agree.
  static func size(of words: [(text: [UInt8], width: Double)]) -> Double? {
    let sizes = words.compactMap { word in word.text.count >= 3 ? naturalWidth(word.text).map { word.width / $0 } : nil }.sorted()
    guard sizes.count >= 3, sizes[sizes.count * 3 / 4] < 1.1 * sizes[sizes.count / 4] else { return nil }
    return sizes[sizes.count / 2]
  }

  /// Whether words beside each other are as wide as in Times: a box may be off by a point, in another type most are by more.
  /// Few words say nothing against it.
  static func isTimes(_ pages: some Sequence<GeometricPage>) -> Bool {
    var apart: [Double] = []
    for page in pages {
      var last: (word: GeometricWord, size: Double)?
      for word in page.words where word.text.count >= 5 && word.confidence > 0.85 {
        guard let natural = naturalWidth(word.text), natural > 1 else { continue }
        let size = (word.right - word.left) / natural
        if let last, abs(last.word.bottom - word.bottom) < 1, word.left - last.word.right < 12 * size { apart.append(abs(size / last.size - 1)) }
        last = (word, size)
      }
    }
    apart.sort()
    return apart.count < 20 || apart[apart.count / 2] < 0.022
  }

  /// Which of `options` a recognised word's width speaks for, by the widths of the words beside it; `nil` where it does
  /// not say.
  static func fitting(_ options: [[UInt8]], _ words: [GeometricWord], _ index: Int, _ line: [Int]) -> Int? {
    var misses = [Double](repeating: .infinity, count: options.count)
    // Upright, bold, italic.
    for style in 0..<3 {
      let others = line.filter { $0 != index && words[$0].text.count >= 4 }
      let sizes = others.compactMap { other in natural(words[other].text).map { (words[other].right - words[other].left) / $0[style] } }.sorted()
      guard let size = middle(sizes, expected: words[others.first ?? index].fontSize) else { continue }
      let measured = (words[index].right - words[index].left) / size
      for (at, option) in options.enumerated() { if let width = natural(option)?[style] { misses[at] = min(misses[at], abs(width - measured)) } }
    }
    guard let best = misses.indices.min(by: { misses[$0] < misses[$1] }), misses[best] < 0.12,
      !misses.indices.contains(where: { $0 != best && misses[$0] <= misses[best] + 0.12 })
    else { return nil }
    return best
  }

  /// The middle of sizes that agree; a lone one where it is about what that word's height says.
  private static func middle(_ sizes: [Double], expected: Double) -> Double? {
    guard let first = sizes.first else { return nil }
    if sizes.count == 1 { return abs(first - expected) < 0.2 * expected ? first : nil }
    return sizes[sizes.count * 3 / 4] < 1.1 * sizes[sizes.count / 4] ? sizes[sizes.count / 2] : nil
  }
}
