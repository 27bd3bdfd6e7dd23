import SourceModel

/// How many upright bars are drawn before the stroke of `II/2026`: recognition leaves one out where they stand close, and in
/// type whose widths are not known nothing else tells.
enum QuarterBars {
  /// By the place of a word, for those whose bars, stroke and figures stand apart from each other.
  static func counts(_ words: [GeometricWord], in page: GrayImage, scale: Double) -> [LetterShapes.Key: Int] {
    var result: [LetterShapes.Key: Int] = [:]
    for word in words {
      guard let figures = figures(behindBars: word.text) else { continue }
      let xs = (Int(word.left / scale) - 2..<Int(word.right / scale) + 3).clamped(to: 0..<page.width)
      let ys = (Int(word.top / scale) - 2..<Int(word.bottom / scale) + 3).clamped(to: 0..<page.height)
      guard !xs.isEmpty, !ys.isEmpty else { continue }
      let parts = page.inkParts(xs, ys, limit: 200_000).sorted { $0.left < $1.left }
      guard let tallest = parts.map(\.height).max(), case let letters = parts.filter({ 3 * $0.height > 2 * tallest }), letters.count > figures + 1 else { continue }
      let bars = letters.prefix(letters.count - figures - 1)
      let heights = bars.map(\.height), widths = bars.map(\.width)
      // One like the other.
      guard bars.count <= 3, let low = heights.min(), let high = heights.max(), let narrow = widths.min(), let wide = widths.max(), 10 * low >= 9 * high, 10 * wide <= 14 * narrow + 10 else { continue }
      result[.init(left: word.left, bottom: word.bottom)] = bars.count
    }
    return result
  }

  /// The figures of the year in `II/2026`; `nil` for other words.
  private static func figures(behindBars text: [UInt8]) -> Int? {
    guard let slash = text.firstIndex(of: 0x2F), (1...3).contains(slash), text[..<slash].allSatisfy({ [0x49, 0x6C, 0x31].contains($0) }) else { return nil }
    let year = text[(slash + 1)...].prefix(while: \.isASCIIDigit)
    return year.count == 4 && slash + 5 == text.count ? 4 : nil
  }
}
