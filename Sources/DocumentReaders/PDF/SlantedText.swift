import SourceModel
import VietnameseText

extension GeometricPage {
  /// Takes watermarks printed aslant (*DỰ THẢO*, *MẬT*) out of the words into `stamps`. `pdftotext` gives them a letter a
  /// word, each a step further along one slant; its own `-nodiag` also drops the word that comes after them. The words
  /// must still stand in the file's order.
  mutating func liftSlantedText() {
    var taken: [Range<Int>] = []
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, goesOnAslant(end, from: start) { end += 1 }
      if end - start >= 4 { taken.append(start..<end) }
      start = end
    }
    for range in taken.reversed() {
      stamps.insert(contentsOf: words[range], at: 0)
      words.removeSubrange(range)
    }
  }

  /// Whether the word is the next letter of a slanted run that began at `start`.
  private func goesOnAslant(_ index: Int, from start: Int) -> Bool {
    guard isLetter(words[index]), isLetter(words[index - 1]), let step = slant(index - 1, index) else { return false }
    guard index > start + 1, let first = slant(start, start + 1) else { return index == start + 1 }
    return step.isRight == first.isRight && step.isDown == first.isDown && abs(step.share - first.share) < 0.2
  }

  private func isLetter(_ word: GeometricWord) -> Bool { countScalars(word.text) == 1 }

  /// The direction from one letter to the next where that is neither along a line nor down a column; how much of the way
  /// is sideways.
  private func slant(_ one: Int, _ two: Int) -> (isRight: Bool, isDown: Bool, share: Double)? {
    let (a, b) = (words[one], words[two])
    let (x, y) = ((b.left + b.right - a.left - a.right) / 2, (b.top + b.bottom - a.top - a.bottom) / 2)
    let way = abs(x) + abs(y)
    // Letters of one size, no further apart than a wide space.
    let size = max(b.bottom - b.top, b.right - b.left)
    guard way > 0, way < 3 * size, max(a.bottom - a.top, a.right - a.left) < 1.6 * size else { return nil }
    let share = abs(x) / way
    return (0.2...0.8).contains(share) ? (x > 0, y > 0, share) : nil
  }

  private func countScalars(_ text: [UInt8]) -> Int { text.count { !$0.isContinuation } }
}
