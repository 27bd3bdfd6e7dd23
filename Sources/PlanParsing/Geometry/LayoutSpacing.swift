import SourceModel
import VietnameseText

/// A line of layout text before pages and columns are known.
struct LayoutLine {
  /// Indices of its words.
  var words: Range<Int>
  var left, right, top: Int
}

/// The lines that words in reading order stand on.
func layoutLines(_ words: [GeometricWord]) -> [LayoutLine] {
  var lines: [LayoutLine] = []
  for (index, word) in words.enumerated() {
    if let last = lines.last, last.top == Int(word.top) {
      lines[lines.count - 1].words = last.words.lowerBound..<index + 1
      lines[lines.count - 1].right = Int(word.right)
    } else {
      lines.append(LayoutLine(words: index..<index + 1, left: Int(word.left), right: Int(word.right), top: Int(word.top)))
    }
  }
  return lines
}

/// Lines that stand on a grid of their own (`pdfplumber`, double spacing): a blank line inside sentences says nothing, so
/// that lines two apart are neighbours and wider gaps count by the usual step.
func closeBlankLines(_ words: inout [GeometricWord], _ lines: [LayoutLine]) {
  var (near, apart, distance) = (0, 0, 0)
  for (last, line) in zip(lines, lines.dropFirst()) where line.words.count > 4 && last.words.count > 4 {
    guard line.top - last.top < 3, Letters.isLower(decodeScalar(words[line.words.lowerBound].text, at: 0).scalar),
      !wordEndsSentence(words[last.words.upperBound - 1].text)
    else { continue }
    if line.top - last.top == 2 { apart += 1 } else { near += 1 }
    distance += line.top - last.top
  }
  guard apart >= 4, apart * 8 >= near + apart else { return }
  let step = Double(distance) / Double(near + apart)
  var top = Double(lines.first?.top ?? 0)
  for (at, line) in lines.enumerated() {
    if at > 0 {
      let gap = line.top - lines[at - 1].top
      top += gap <= 2 ? 1 : max(Double(gap) / step, 1.8)
    }
    for index in line.words { (words[index].top, words[index].bottom) = (top, top + 1) }
  }
}

/// Justified lines whose words stand two to four columns apart (`những   nơi   bị   ngập`): such gaps are spaces, so each word
/// is taken to reach to the next one.
func closeJustifiedGaps(_ words: inout [GeometricWord], _ lines: [LayoutLine]) {
  for line in lines where line.words.count > 4 {
    var start = line.words.lowerBound
    while start + 1 < line.words.upperBound {
      var end = start
      var (least, most) = (Int.max, 0)
      while end + 1 < line.words.upperBound {
        let gap = Int(words[end + 1].left - words[end].right)
        guard (2...4).contains(gap), max(most, gap) - min(least, gap) <= 1 else { break }
        (least, most) = (min(least, gap), max(most, gap))
        end += 1
      }
      // Ticks below each other's columns are no words.
      let small = words[start...end].count { $0.text.count > 1 && Letters.isLower(decodeScalar($0.text, at: 0).scalar) }
      if end - start >= 3, small * 3 >= (end - start + 1) * 2 {
        for index in start..<end { words[index].right = words[index + 1].left - 1 }
      }
      start = max(end, start + 1)
    }
  }
}
