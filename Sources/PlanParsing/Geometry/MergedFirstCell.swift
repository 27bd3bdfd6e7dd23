import VietnameseText

/// Where rows begin in tables without ordinals whose first cell is merged over several of them.
extension TableRowBuilder {
  /// `- Họp cha mẹ học sinh` below `9/2023 | - Khai giảng năm học`: the next point of the row's own list.
  func goesOnWithList(_ line: SplitLine, _ first: SplitLine) -> Bool {
    func bullet(_ line: SplitLine, _ column: Int) -> [UInt8]? {
      let words = line.words(sheets.lines[line.index], column)
      return words.count > 1 && lineLabelKind(sheets.words[words[0]].text) == .bullet ? sheets.words[words[0]].text : nil
    }
    return (1..<columnCount).contains { column in bullet(line, column).map { $0 == bullet(first, column) } ?? false }
  }

  /// Above each of the line's cells another ended: the line above has none there, or one with room for this one's first word.
  func areEndedAbove(_ line: SplitLine, _ above: SplitLine, _ widths: [Double]) -> Bool {
    (0..<columnCount).allSatisfy { isEndedAbove($0, line, above, widths) }
  }

  private func isEndedAbove(_ column: Int, _ line: SplitLine, _ above: SplitLine, _ widths: [Double]) -> Bool {
    let words = line.words(sheets.lines[line.index], column)
    guard let first = words.first else { return true }
    let before = above.words(sheets.lines[above.index], column)
    return before.isEmpty || extent(before) + extent([first]) + 2 * sheets.pages[sheets.words[first].page].unit < widths[column]
  }

  /// A row that begins beside a merged first cell's further line: `cung bền vững | Rà soát | Vụ Khoa học | Các Cục | Tháng`. All
  /// other cells begin one there, three at least; above the widest and another there was room for what they begin with.
  func opensBesideMergedCell(_ line: SplitLine, _ above: SplitLine, _ widths: [Double]) -> Bool {
    let page = sheets.lines[line.index]
    guard columnCount > 3, !line.words(page, 0).isEmpty, let widest = (1..<columnCount).max(by: { widths[$0] < widths[$1] }) else { return false }
    let opens = (1..<columnCount).allSatisfy { column in
      let words = line.words(page, column)
      return !words.isEmpty && lineOpensSentence(sheets.text(words))
    }
    guard opens, !above.isGroup, isEndedAbove(widest, line, above, widths) else { return false }
    return (1..<columnCount).count { isEndedAbove($0, line, above, widths) } > 1
  }
}
