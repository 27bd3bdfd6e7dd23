import SourceModel
import VietnameseText

/// Whether a line above a table's header is of the header or of the text before it.
extension TableHeaderFinder {
  /// `Phân công cụ thể như sau:`, `Bảng 1. Nhiệm vụ trọng tâm`, or a line that is long or begins where the paragraphs
  /// above do: text before the table. The first line of a cell, or a heading in the middle over its sub-columns, may begin there, too.
  func isTextAbove(_ at: Int, header: Int, seed: Int) -> Bool {
    let line = sheets.lines[lines[at]]
    guard let last = line.words.last else { return false }
    if wordEndsSentence(sheets.words[last].text) || isTableCaption(sheets.key(line.words)) { return true }
    let isIndented = isAtIndent(at)
    guard isIndented || line.words.count > 4 else { return false }
    return !isUpperHalf(line, at: header, longest: 9) && !isOverSubColumns(line, from: isIndented ? seed + 1 : seed, to: seed + 3)
  }

  /// A line of "(Kèm theo Kế hoạch số       /KH-UBND ngày … của UBND" / "đặc khu Lý Sơn)", whose blanks look like columns.
  func isOfPointer(_ at: Int) -> Bool {
    for index in stride(from: at, through: max(0, at - 2), by: -1) {
      let line = sheets.lines[lines[index]]
      guard line.page == sheets.lines[lines[at]].page, let first = line.words.first, let last = line.words.last else { return false }
      if index < at, sheets.words[last].text.last == 0x29 { return false }
      if sheets.words[first].text.first == 0x28 { return isTableCaption(sheets.key(line.words)) }
    }
    return false
  }

  /// A paragraph above begins where this line does.
  private func isAtIndent(_ at: Int) -> Bool {
    let line = sheets.lines[lines[at]]
    let frame = sheets.frame(line)
    for index in stride(from: at - 1, through: max(0, at - 12), by: -1) {
      let above = sheets.lines[lines[index]]
      guard above.page == line.page, above.segments.count == 1, abs(above.left - line.left) <= frame.unit else { continue }
      if lineLabelKind(sheets.words[above.words[0]].text) != nil || above.right - above.left > 0.5 * (frame.right - frame.left) { return true }
    }
    return false
  }

  /// `Thời gian` in the middle over `Bắt đầu` and `Kết thúc`, which stand in one of these lines.
  private func isOverSubColumns(_ line: PageLine, from: Int, to: Int) -> Bool {
    for index in from..<max(from, min(to, lines.count)) {
      let below = sheets.lines[lines[index]]
      guard below.gap < 1.9 else { return false }
      let extents = below.segments.map { (sheets.words[below.words[$0.lowerBound]].left, sheets.words[below.words[$0.upperBound - 1]].right) }
        .filter { $0.0 < line.right + 4 * sheets.frame(line).unit && line.left < $0.1 + 4 * sheets.frame(line).unit }
      guard extents.count == 2 else { continue }
      return abs((extents[0].0 + extents[1].1) / 2 - line.middle) < 4 * sheets.frame(line).unit
    }
    return false
  }

  /// The short last line of running text: the line above it is much wider and ends no sentence.
  func isWrap(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    let (line, above) = (sheets.lines[lines[at]], sheets.lines[lines[at - 1]])
    guard line.segments.count == 1, above.segments.count == 1, above.page == line.page, line.gap < 1.5, let last = above.words.last else { return false }
    let frame = sheets.frame(line)
    let end = sheets.words[last].text
    return above.right - above.left > 0.5 * (frame.right - frame.left) && !wordEndsSentence(end) && end.last != 0x29
  }

  /// `Người phụ` above `trách`: the cell below it goes on in small letters, which may be a line further down where the
  /// other cells stand between the two.
  func isUpperHalf(_ line: PageLine, at below: Int, longest: Int = 4) -> Bool {
    guard line.words.count <= longest, let last = line.words.last, !wordEndsSentence(sheets.words[last].text) else { return false }
    for index in below..<min(below + 2, lines.count) {
      let other = sheets.lines[lines[index]]
      for words in other.segments.map({ other.words[$0] }) {
        guard let first = words.first, let end = words.last, sheets.words[first].left < line.right, line.left < sheets.words[end].right else { continue }
        return !lineOpensSentence(sheets.text(words))
      }
    }
    return false
  }
}
