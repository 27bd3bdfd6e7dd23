import SourceModel
import VietnameseText

extension Sheets {
  /// Words of a ruled table, those cut that run over a rule: where cells leave no room beside their rules, the last word
  /// of one and the first of the next stand so close that they came as one (`nghiệpSở`, `31/12/202315/4/2024`).
  mutating func splitAtRules(_ inside: [Int], _ grid: RuleGrid) -> [Int] {
    var result: [Int] = []
    for index in inside {
      var rest = index
      result.append(rest)
      while let at = cutAtRule(rest, grid) {
        rest = splitWord(&self, rest, at: at.byte)
        words[result[result.count - 1]].right = at.x
        words[rest].left = at.x
        result.append(rest)
      }
    }
    return result
  }

  /// The byte of the word that stands at the right rule of the cell it begins in.
  private func cutAtRule(_ index: Int, _ grid: RuleGrid) -> (byte: Int, x: Double)? {
    let word = words[index]
    let slack = 0.12 * word.size
    guard word.text.count > 1, grid.xs.contains(where: { $0 > word.left + slack && $0 < word.right - slack }) else { return nil }
    let y = (word.top + word.bottom) / 2
    guard let cell = grid.cells.first(where: { $0.holds(x: word.left + slack, y: y) }) else { return nil }
    guard word.right > cell.right + 2 * slack, grid.cells.contains(where: { $0.left >= cell.right - 1 && $0.holds(x: word.right - slack, y: y) }) else { return nil }
    let whole = Double(max(LetterMetrics.width(word.text, 0..<word.text.count), 1))
    var best: (byte: Int, distance: Double)?
    for byte in 1..<word.text.count where !word.text[byte].isContinuation {
      let x = word.left + (word.right - word.left) * Double(LetterMetrics.width(word.text, 0..<byte)) / whole
      let distance = abs(x - cell.right)
      if distance < best?.distance ?? .infinity { best = (byte, distance) }
    }
    guard let best, best.distance < 1.5 * slack, isWordEnd(word.text, best.byte) else { return nil }
    return (best.byte, cell.right)
  }
}

/// Whether words may meet at this byte: within a number, a date, a symbol or an address they do not, and such long words
/// do run over a rule.
private func isWordEnd(_ text: [UInt8], _ at: Int) -> Bool {
  let marks: [UInt8] = [0x2D, 0x2F, 0x2E, 0x40, 0x5F]
  guard text.contains(where: { $0.isASCIIDigit || marks.contains($0) }) else { return true }
  let (before, after) = (text[at - 1], text[at])
  if marks.contains(before) && before != 0x2E || marks.contains(after) || text.contains(0x40) { return false }
  let digits = text[..<at].reversed().prefix(while: \.isASCIIDigit).reversed()
  if after.isASCIIDigit { return digits.isEmpty || digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8)) }
  if !digits.isEmpty { return true }
  // `UBND` + `Sở`: a capital with a small letter behind it begins a word.
  let first = decodeScalar(text, at: at)
  let second = at + first.length < text.count ? decodeScalar(text, at: at + first.length).scalar : 0
  return Letters.isUpper(first.scalar) ? Letters.isLetter(second) && !Letters.isUpper(second) : !Letters.isUpper(decodeScalar(text, before: at).scalar)
}
