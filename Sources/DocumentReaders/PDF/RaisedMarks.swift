import SourceModel
import VietnameseText

/// The box of a small raised figure beside a word, in points: the mark of a note, which recognition often drops.
struct RaisedMark: Sendable {
  var left, top, right, bottom: Double
}

/// Finds raised figures at the ends of words in the levelled picture. They are smaller than digits and higher than
/// quotes: a third to six tenths of the type's size, well above the baseline, right of the last letter.
struct RaisedMarkFinder {
  let image: GrayImage
  /// Points a pixel.
  let scale: Double

  func marks(_ words: [GeometricWord]) -> [RaisedMark] {
    words.indices.compactMap { index in
      let word = words[index]
      guard countLetters(word.text) >= 2 || word.text.contains(where: \.isASCIIDigit) && word.text.count >= 4 else { return nil }
      let next = words.lazy.filter { abs($0.bottom - word.bottom) < 0.3 * word.fontSize && $0.left > word.right - 0.1 * word.fontSize && countLetters($0.text) > 0 }.map(\.left).min()
      return mark(word, limit: next)
    }
  }

  /// Figures before the first words of the lines below `separator`, the rule above notes.
  func leadingMarks(_ words: [GeometricWord], below separator: Double) -> [RaisedMark] {
    let notes = words.filter { $0.top > separator - 4 }
    return notes.compactMap { word in
      let isFirst = !notes.contains { $0.right <= word.left && abs($0.bottom - word.bottom) < 0.5 * word.fontSize }
      guard isFirst, countLetters(word.text) >= 2, let mark = leadingMark(word) else { return nil }
      // Read already, as a line of its own.
      let isRead = notes.contains { $0.left < mark.right && $0.right > mark.left && $0.top < mark.bottom && $0.bottom > mark.top }
      return isRead ? nil : mark
    }
  }

  private func leadingMark(_ word: GeometricWord) -> RaisedMark? {
    let em = word.fontSize / scale
    let (left, bottom) = (word.left / scale, word.bottom / scale)
    let all = image.inkParts(
      (Int(left - 1.2 * em)..<Int(left + 0.8 * em)).clamped(to: 0..<image.width),
      (Int(bottom - 1.05 * em)..<Int(bottom + 0.3 * em)).clamped(to: 0..<image.height))
    let letters = all.filter { Double($0.left) > left - 0.15 * em && Double($0.bottom - $0.top) > 0.25 * em }
    guard let base = letters.map(\.bottom).max().map(Double.init) else { return nil }
    let before = all.filter { Double($0.right) < left + 0.1 * em && $0.bottom - $0.top > 2 }
    guard (1...2).contains(before.count), before.allSatisfy({ isFigure($0, em: em, base: base) }) else { return nil }
    return box(before)
  }

  private func isFigure(_ part: Part, em: Double, base: Double) -> Bool {
    let (height, width) = (Double(part.bottom - part.top), Double(part.right - part.left))
    return height > 0.33 * em && height < 0.62 * em && width > 0.06 * em && width < 0.45 * em && Double(part.bottom) < base - 0.17 * em
  }

  private func box(_ parts: [Part]) -> RaisedMark? {
    guard let left = parts.map(\.left).min(), let right = parts.map(\.right).max(), let top = parts.map(\.top).min(), let bottom = parts.map(\.bottom).max() else { return nil }
    return RaisedMark(left: Double(left) * scale, top: Double(top) * scale, right: Double(right) * scale, bottom: Double(bottom) * scale)
  }

  private typealias Part = GrayImage.InkPart

  private func mark(_ word: GeometricWord, limit: Double?) -> RaisedMark? {
    let em = word.fontSize / scale
    let guess = word.bottom / scale
    let right = min(word.right / scale + 0.5 * em, (limit ?? .infinity) / scale - 1)
    let window = (x: Int(word.right / scale - 0.9 * em)..<Int(max(right, word.right / scale)), y: Int(guess - 1.05 * em)..<Int(guess + 0.3 * em))
    let parts = image.inkParts(window.x.clamped(to: 0..<image.width), window.y.clamped(to: 0..<image.height))
    let letters = parts.filter { Double($0.bottom) > guess - 0.3 * em && Double($0.bottom - $0.top) > 0.25 * em }
    guard let end = letters.map(\.right).max() else { return nil }
    // The line's baseline is a guess; that of the letters is seen.
    let base = Double(letters.map(\.bottom).sorted()[letters.count / 2])
    let found = parts.filter { $0.left >= end - 2 && isFigure($0, em: em, base: base) && $0.right < window.x.upperBound }
    return (1...2).contains(found.count) ? box(found) : nil
  }
}
