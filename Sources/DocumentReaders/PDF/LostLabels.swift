import SourceModel
import VietnameseText

/// Roman labels that recognition passed over before headings in capitals.
enum LostLabels {
  /// A heading without a label: the points before it that one would take, its height, where its second word ends.
  struct Heading {
    var before: Range<Double>
    var y: Range<Double>
    var end: Double
    var bottom: Double
  }

  /// Lines whose first two words are in capitals, with nothing read before them.
  static func headings(_ words: [GeometricWord]) -> [Heading] {
    let sorted = words.indices.sorted { words[$0].left < words[$1].left }
    return sorted.compactMap { index -> Heading? in
      let word = words[index]
      guard isHeading(word.text), let next = sorted.first(where: { words[$0].left > word.left && isBeside(word, words[$0]) }), isHeading(words[next].text) else { return nil }
      // No label has room before a word at the page's edge.
      let (start, end) = (max(0, word.left - 4 * word.fontSize), word.left - 0.25 * word.fontSize)
      guard end > start, word.bottom > 0, case let before = start..<end, !words.contains(where: { $0.right > before.lowerBound && $0.left < word.left - 0.5 && abs($0.bottom - word.bottom) < 0.8 * word.fontSize }) else { return nil }
      let height = word.bottom - word.top
      return Heading(before: before, y: max(0, word.top - 0.2 * height)..<word.bottom + 0.3 * height, end: words[next].right + 0.3 * word.fontSize, bottom: word.bottom)
    }
  }

  /// What another reading has before the heading, if that is a label.
  static func labels(in read: [GeometricWord], _ heading: Heading) -> [GeometricWord] {
    let found = read.filter { ($0.left + $0.right) / 2 < heading.before.upperBound }
    guard found.count == 1, var label = found.first, let strokes = RomanStrokes.plain(label.text.last == 0x2E ? label.text.dropLast() : label.text[...]), romanValue(RomanStrokes.threeAtMost(strokes)) != nil else { return [] }
    // The words of a line share its baseline.
    (label.top, label.bottom) = (label.top + heading.bottom - label.bottom, heading.bottom)
    label.confidence = min(label.confidence, 0.7)
    return [label]
  }

  /// A word of a heading: capitals that are no numeral.
  private static func isHeading(_ text: [UInt8]) -> Bool { ScanMending.isInCapitals(text) && RomanStrokes.plain(text) == nil }

  private static func isBeside(_ word: GeometricWord, _ next: GeometricWord) -> Bool {
    abs(next.bottom - word.bottom) < 0.3 * word.fontSize && next.left - word.right < word.fontSize
  }
}
