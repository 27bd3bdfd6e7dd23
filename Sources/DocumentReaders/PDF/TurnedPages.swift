import SourceModel

extension GeometricPage {
  /// `pdftotext` gives the words as a viewer turns them (`/Rotate`), the page's size before that. `quarters`: what the
  /// file says; where that is not known, words outside the page say it.
  mutating func setTurnedSize(quarters: Int?) {
    let isTurned =
      if let quarters { quarters % 2 == 1 } else {
        words.contains { $0.right > width + 1 || $0.bottom > height + 1 } && words.allSatisfy { $0.right <= height + 1 && $0.bottom <= width + 1 }
      }
    if isTurned { (width, height) = (height, width) }
  }

  /// From top to bottom by baseline, then from left to right: whatever order the file or the page's turning gave.
  mutating func sortWords() {
    let keys = words.map { (line: ($0.bottom * 2).rounded(), left: $0.left) }
    let order = words.indices.sorted { keys[$0].line != keys[$1].line ? keys[$0].line < keys[$1].line : keys[$0].left < keys[$1].left }
    words = order.map { words[$0] }
  }

  /// Turns pages whose text runs up, down (a landscape table on an upright page) or upside down so that it runs from
  /// left to right. Must come before the words are sorted: the order in which they follow each other tells.
  mutating func turnUpright() {
    let quarters = quartersToUpright
    guard quarters != 0 else { return }
    for index in words.indices {
      let box = turned(words[index].left, words[index].top, words[index].right, words[index].bottom, quarters)
      (words[index].left, words[index].top, words[index].right, words[index].bottom) = box
      words[index].fontSize = box.bottom - box.top
    }
    if quarters % 2 == 1 { (width, height) = (height, width) }
    quartersTurned = quarters
  }

  /// Quarters clockwise after which most words that follow each other closely on a line go to the right.
  private var quartersToUpright: Int {
    var votes = [0, 0, 0, 0]
    func isGap(_ gap: Double, _ height: Double) -> Bool { gap > 0 && gap < 0.6 * height }
    for (a, b) in zip(words, words.dropFirst()) {
      let (width, height) = (a.right - a.left, a.bottom - a.top)
      if abs(a.bottom - b.bottom) < 1 {
        if isGap(b.left - a.right, height) { votes[0] += 1 } else if isGap(a.left - b.right, height) { votes[2] += 1 }
      } else if abs(a.left - b.left) < 1 || abs(a.right - b.right) < 1 {
        if isGap(b.top - a.bottom, width) { votes[3] += 1 } else if isGap(a.top - b.bottom, width) { votes[1] += 1 }
      }
    }
    guard let most = votes.max(), most >= 4, most * 2 > votes.reduce(0, +), let quarters = votes.firstIndex(of: most) else { return 0 }
    return quarters
  }

  /// A box of this page after so many quarters clockwise.
  private func turned(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double, _ quarters: Int) -> (left: Double, top: Double, right: Double, bottom: Double) {
    switch quarters % 4 {
    case 1: (height - bottom, left, height - top, right)
    case 2: (width - right, height - bottom, width - left, height - top)
    case 3: (top, width - right, bottom, width - left)
    default: (left, top, right, bottom)
    }
  }

  /// The same for a rule of the page as it was before it was turned upright.
  func turnedUpright(_ rule: GeometricRule) -> GeometricRule {
    var before = self
    if quartersTurned % 2 == 1 { (before.width, before.height) = (height, width) }
    let box = before.turned(min(rule.x0, rule.x1), min(rule.y0, rule.y1), max(rule.x0, rule.x1), max(rule.y0, rule.y1), quartersTurned)
    return GeometricRule(x0: box.left, y0: box.top, x1: box.right, y1: box.bottom)
  }
}
