internal import PlanModel

/// A milestone of more words is told by its verb alone.
private let longestMilestone = 12

extension DeadlineReader {
  /// What is to be done by then: the words before the time in its own clause ("Báo cáo trước ngày 15/9/2022"); of a sentence from
  /// its verb on, without whom it names.
  func milestone(of item: TimeItem, after previous: TimeItem?) -> String? {
    // "Năm 2025 sơ kết, năm 2030 tổng kết": the act stands behind.
    if opensClause(item.tokens.lowerBound), let act = actsOfYears.match(tokens, at: item.tokens.upperBound) { return string(item.tokens.upperBound..<act.end) }
    // "dự kiến 2,5 ngày, từ ngày 08/12 …": how long it takes.
    if isMark(item.tokens.lowerBound - 1, ","), isExpected(before: item.tokens.lowerBound) { return nil }
    // "đến 30/6/2026 giải ngân đạt 60%, đến 31/01/2027 đạt 100%": what is reached stands behind.
    if item.leads.contains(.until), hasFigure(after: item.tokens.upperBound), mode == .prose { return nil }
    let clause = clause(of: item, after: previous, overCommas: false)
    if isWord(clause.lowerBound, "thời"), isWord(clause.lowerBound + 1, "gian") || isWord(clause.lowerBound + 1, "hạn") { return nil }
    guard !clause.isEmpty else { return nil }
    if mode == .prose {
      if let act = act(in: clause, opening: false) { return act }
      // "gửi Sở A, Sở B trước ngày 15/6": the verb stands before the comma.
      if let act = act(in: self.clause(of: item, after: previous, overCommas: true), opening: true) { return act }
    }
    return clause.count > longestMilestone ? act(in: clause, opening: false) : string(clause)
  }

  /// The words before a time up to a mark or the time before it.
  private func clause(of item: TimeItem, after previous: TimeItem?, overCommas: Bool) -> Range<Int> {
    // "báo cáo tháng (trước ngày 18)": the words before the bracket that holds the time.
    let isAside = item.tokens.lowerBound > 1 && tokens[item.tokens.lowerBound - 1].isMark("(")
    let open = item.tokens.lowerBound - (isAside ? 1 : 0)
    var start = open
    let limit = min(open, max(0, start - 40, previous?.tokens.upperBound ?? 0))
    while start > limit {
      let mark = tokens[start - 1]
      let isInside = start < open
      if mark.isMark(";") || mark.isMark(".") || mark.isMark("(") || mark.isMark(")") || mark.isMark(",") && isInside && !overCommas || mark.isMark("-") && mark.afterSpace
        || mark.isMark(":") && isInside || mark.isMark("+") { break }
      start -= 1
    }
    var end = open
    while end > start, tokens[end - 1].isMark(":") || tokens[end - 1].isMark(",") || tokens[end - 1].isMark("(") || isWord(end - 1, "dịp") || isWord(end - 1, "cứ") { end -= 1 }
    if isWord(start, "đồng"), isWord(start + 1, "thời") { start += 2 }
    while start < end, isWord(start, "và") || isWord(start, "hoặc") || isWord(start, "ngay") || isWord(start, "riêng") { start += 1 }
    return min(start, end)..<end
  }

  /// The words from a verb on: the last that begins a clause, else, not only of one `opening` a clause, the first. Of a long phrase the verb.
  private func act(in range: Range<Int>, opening: Bool) -> String? {
    guard !range.isEmpty else { return nil }
    let words = AgencyText(text, tokens[range], in: bytes(range))
    let verbs = words.tokens.indices.filter { words.classes($0).contains(.verb) }
    let isOpening = { (index: Int) in index == 0 || words.mark(index - 1) == .comma }
    guard let verb = verbs.last(where: isOpening) ?? (opening ? nil : verbs.first) else { return nil }
    let start = Int(words.tokens[verb].start)
    guard words.tokens.count - verb > longestMilestone else { return String(decoding: text[start..<bytes(range).upperBound], as: UTF8.self) }
    return String(decoding: text[start..<Int(words.tokens[verb + words.length(verb) - 1].end)], as: UTF8.self)
  }
}
