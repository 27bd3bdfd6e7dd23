internal import PlanModel

/// Headings: what they lend to the points under them.
extension DeadlineReader {
  private static let phases: WordSet = ["đợt", "giai", "bước", "vòng", "lần", "kỳ"]

  func headingItems() -> [TimeItem] {
    var end = tokens.count
    while end > 0, tokens[end - 1].kind == .mark { end -= 1 }
    // "… sau đây trong năm 2022:", "… trong năm 2022 như sau:"
    var last = end
    if last >= 2, isWord(last - 2, "như"), isWord(last - 1, "sau") { last -= 2 } else if last >= 2, isWord(last - 2, "sau"), isWord(last - 1, "đây") { last -= 2 }
    let items = allItems()
    if let colon = phaseColon(), !items.isEmpty {
      return cellItems(from: colon).filter { $0.deadline.kind != .unspecified }.map(inherited)
    }
    guard let item = items.last, isDated(item), item.deadline.kind != .unspecified else { return [] }
    let closing = item.tokens.upperBound
    guard closing == end || closing == last || closing >= last - 1 && closing <= end else { return [] }
    if let due = item.deadline.due ?? item.deadline.start, let issuedOn, due.year < issuedOn.year { return [] }
    let opensHeading = tokens[..<item.tokens.lowerBound].allSatisfy { $0.kind != .word || $0.isRoman || $0.word == "giai" || $0.word == "đoạn" }
    if opensHeading, items.count == 1, item.deadline.start != nil, item.shape != .continuous { return [inherited(item)] }
    if item.leads.contains(.within) && !item.leads.contains(.span) || item.leads.contains(.fromNow) { return [inherited(item)] }
    return []
  }

  /// After "Đợt 2:", "Giai đoạn 1 (…):", the time of the phase.
  private func phaseColon() -> Int? {
    guard let first = tokens.first(where: { $0.kind == .word && !$0.isRoman }), Self.phases.contains(first.word) else { return nil }
    guard let index = tokens.firstIndex(where: { $0.start == first.start }) else { return nil }
    var at = index + 1
    while at < tokens.count, at - index < 5 {
      if tokens[at].isMark(":") || tokens[at].isMark("(") || (tokens[at].isMark(",") || tokens[at].isMark(".") || tokens[at].isMark("-")) && tokens[at - 1].isNumber && at + 1 < tokens.count && tokens[at + 1].kind == .word { return at + 1 }
      at += 1
    }
    return nil
  }

  private func inherited(_ item: TimeItem) -> TimeItem {
    var item = item
    item.deadline.certainty = .inherited
    return item
  }
}
