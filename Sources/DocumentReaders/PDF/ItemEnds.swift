import SourceModel
import VietnameseText

/// Marks at the ends of a list's items: a semicolon whose tail was lost is read as a colon.
extension ScanMending {
  /// A line that begins an item: `-`, `a)`, `3.`.
  private struct Item {
    var page, line: Int
    var kind: [UInt8]
    var left: Double
    /// Where its paragraph ends; `isClosed`: another stands below it.
    var end: WordPlace
    var isClosed = false
    var isRecipient: Bool
  }

  /// `- Trạm Y tế xã:` followed by the next item announces nothing: where other items of the list end in `;`, this one does.
  /// Whom a paper goes to (*Nơi nhận*) is never announced.
  mutating func mendItemEnds(_ pages: inout [GeometricPage], _ indices: [Int]) {
    var items: [Item] = []
    for page in indices {
      let lines = Self.textLines(pages[page])
      let words = pages[page].words
      let label = lines.firstIndex { SignatureBlocks.isRecipientsLabel($0.words.map { words[$0] }) }
      for (at, textLine) in lines.enumerated() {
        let line = textLine.words
        let first = words[line[0]]
        if line.count >= 2, let kind = Self.itemKind(first.text) {
          let isRecipient = label.map { at > $0 && abs(first.left - words[lines[$0].words[0]].left) < 2 * first.fontSize } == true
          items.append(Item(page: page, line: at, kind: kind, left: first.left, end: WordPlace(page: page, word: line[line.count - 1]), isRecipient: isRecipient))
        } else if let last = items.last, last.page == page || !Self.isPageNumber(words, line), first.left < last.left + 6 * first.fontSize || !last.isRecipient {
          let isNew = Letters.isUpper(decodeScalar(first.text, at: 0).scalar)
          let goesOn = last.page == page ? textLine.previous == last.end.word && !(isNew && Self.endsSentence(words[last.end.word].text)) : !isNew
          if goesOn, !last.isClosed { items[items.count - 1].end = WordPlace(page: page, word: line[line.count - 1]) } else { items[items.count - 1].isClosed = true }
        }
      }
    }
    for (item, next) in zip(items, items.dropFirst()) where !item.isClosed && isSibling(item, next) {
      let text = pages[item.end.page].words[item.end.word].text
      guard text.last == 0x3A, text.count > 1, item.isRecipient || hasSemicolon(items, beside: item, pages) else { continue }
      set(&pages[item.end.page].words[item.end.word], text.dropLast() + [0x3B])
    }
  }

  private static func endsSentence(_ text: [UInt8]) -> Bool { text.last.map { [0x2E, 0x3A, 0x3B].contains($0) } == true }

  private static func isPageNumber(_ words: [GeometricWord], _ line: [Int]) -> Bool { line.count == 1 && words[line[0]].text.allSatisfy(\.isASCIIDigit) }

  /// What labels of one list have in common.
  private static func itemKind(_ text: [UInt8]) -> [UInt8]? {
    if text == [0x2D] || text == [0x2B] || text == [0x2A] { return text }
    guard (2...4).contains(text.count), let last = text.last, last == 0x29 || last == 0x2E, case let body = text.dropLast() else { return nil }
    if body.allSatisfy(\.isASCIIDigit) { return [0x31, last] }
    return countLetters(Array(body)) == 1 && last == 0x29 && decodeScalar(text, at: 0).length == body.count ? [0x61, last] : nil
  }

  private func isSibling(_ a: Item, _ b: Item) -> Bool { a.kind == b.kind && a.isRecipient == b.isRecipient && (a.page != b.page || abs(a.left - b.left) < 6) }

  /// One of the nearest items of the list ends in a semicolon.
  private func hasSemicolon(_ items: [Item], beside item: Item, _ pages: [GeometricPage]) -> Bool {
    guard let at = items.firstIndex(where: { $0.page == item.page && $0.line == item.line }) else { return false }
    func ends(_ steps: some Sequence<Int>) -> Bool {
      for step in steps {
        guard isSibling(item, items[step]) else { return false }
        if pages[items[step].end.page].words[items[step].end.word].text.last == 0x3B { return true }
      }
      return false
    }
    return ends((max(0, at - 6)..<at).reversed()) || ends((at + 1)..<min(items.count, at + 7))
  }
}
