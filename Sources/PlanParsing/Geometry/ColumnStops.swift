import SourceModel
import VietnameseText

/// Cells that their neighbours have pushed one space behind them are put back to where the lines around begin cells: what, by
/// the width of its letters, reaches over such a place stands behind it.
struct ColumnStops {
  /// Where a word stood in print, in the units of the line laid out.
  struct Print { var left, right: Double }

  private static let reach = 9
  private let prints: [Print]
  /// By line: where words begin behind a gap.
  private let stops: [[Int]]

  init(_ words: [GeometricWord], _ lines: [LayoutLine], prints: [Print]) {
    self.prints = prints
    stops = lines.map { line in line.words.dropFirst().filter { words[$0].left - words[$0 - 1].right > 1 }.map { Int(words[$0].left) } }
  }

  func align(_ words: inout [GeometricWord], _ lines: [LayoutLine]) {
    for at in lines.indices where isInTable(at, words, lines) {
      let openers = openers(words, lines[at], columns(around: at))
      let firm = openers.count { isOpening(words[$0.key].text) }
      guard !openers.isEmpty, !stops[at].isEmpty || firm * 3 >= openers.count * 2 else { continue }
      place(&words, lines[at], openers)
    }
  }

  /// Lines with gaps stand above and below, and the line is no heading and stands not apart.
  private func isInTable(_ at: Int, _ words: [GeometricWord], _ lines: [LayoutLine]) -> Bool {
    guard lines[at].words.count > 1, at == 0 || lines[at].top - lines[at - 1].top < 3 else { return false }
    let before = max(0, at - 3)..<at
    let after = min(at + 1, stops.count)..<min(stops.count, at + 4)
    guard !stops[at].isEmpty || before.contains(where: { !stops[$0].isEmpty }) && after.contains(where: { !stops[$0].isEmpty }) else { return false }
    let kind = lineLabelKind(words[lines[at].words.lowerBound].text)
    return kind != .roman && kind != .arabic && kind != .decimal && kind != .letter
  }

  /// Where two of the lines around begin a cell within a letter; of neighbours the one with the most lines.
  private func columns(around at: Int) -> [Int] {
    var counts: [Int: Int] = [:]
    for line in max(0, at - Self.reach)..<min(stops.count, at + Self.reach + 1) where line != at {
      for stop in stops[line] { counts[stop, default: 0] += 1 }
    }
    var result: [Int] = []
    for (stop, count) in counts.sorted(by: { $0.key < $1.key }) {
      let (left, right) = (counts[stop - 1] ?? 0, counts[stop + 1] ?? 0)
      if count + left + right > 1, left < count, right <= count { result.append(stop) }
    }
    // No table has more.
    return result.count < 40 ? result : []
  }

  /// The word that begins a cell at each stop that the line reaches over.
  private func openers(_ words: [GeometricWord], _ line: LayoutLine, _ columns: [Int]) -> [Int: Int] {
    var found: [Int: Int] = [:]
    var moved = 0.0
    var index = line.words.lowerBound + 1
    for stop in columns where Double(stop) > prints[line.words.lowerBound].right + 2 {
      let edge = Double(stop)
      var first = index
      while first < line.words.upperBound, prints[first].right + moved <= edge - 0.8 {
        first += 1
        if first < line.words.upperBound, isApart(first, words) { moved = 0 }
      }
      guard first < line.words.upperBound else { break }
      if isApart(first, words) { moved = 0; index = first; continue }
      guard let opener = opener(from: index, to: first, edge - moved, words, line) else { return found }
      found[opener] = stop
      moved = max(0, edge - prints[opener].left)
      index = opener + 1
    }
    return found
  }

  /// Of the words about the first that reaches over the stop the nearest that opens like a cell, else that word.
  private func opener(from low: Int, to first: Int, _ edge: Double, _ words: [GeometricWord], _ line: LayoutLine) -> Int? {
    // A word may be a little narrower than it was measured.
    let isClose = prints[first].right < edge + 0.8 && !isOpening(words[first].text)
    let last = isClose && first + 1 < line.words.upperBound && !isApart(first + 1, words) ? first + 1 : first
    let near = (low...max(low, last)).filter { prints[$0].left > edge - 4 && prints[$0].left < edge + 1.5 && !isApart($0, words) }
    let opening = near.filter { isOpening(words[$0].text) }.min { abs(prints[$0].left - edge + 1) < abs(prints[$1].left - edge + 1) }
    return opening ?? (prints[first].left > edge - 4 ? first : nil)
  }

  private func isApart(_ index: Int, _ words: [GeometricWord]) -> Bool { words[index].left - words[index - 1].right > 1.5 }

  private func isOpening(_ word: [UInt8]) -> Bool {
    Letters.isUpper(decodeScalar(word, at: 0).scalar) || word[0].isASCIIDigit || word[0] == 0x2D
  }

  private func place(_ words: inout [GeometricWord], _ line: LayoutLine, _ openers: [Int: Int]) {
    var (right, old) = (words[line.words.lowerBound].right, words[line.words.lowerBound].right)
    for index in line.words.dropFirst() {
      let width = words[index].right - words[index].left
      let isApart = words[index].left - old > 1.5
      old = words[index].right
      let left = openers[index].map { max(Double($0), right + 2) } ?? (isApart ? max(words[index].left, right + 2) : right + 1)
      right = left + width
      (words[index].left, words[index].right) = (left, right)
    }
  }
}
