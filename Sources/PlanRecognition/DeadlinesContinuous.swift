internal import PlanModel

/// Work that goes on throughout a time: "thường xuyên", "liên tục trong năm 2026".
extension DeadlineReader {
  /// "Thường xuyên, liên tục trong năm 2022 và những năm tiếp theo".
  func continuous(at index: Int) -> [TimeItem]? {
    guard let found = continuousPhrases.match(tokens, at: index) else { return nil }
    var at = found.end
    var item = TimeItem(deadline: Deadline(), tokens: index..<at, shape: .continuous)
    item.deadline.kind = .continuous
    while at < tokens.count {
      var next = at
      skipMark(",", &next)
      skip("và", &next)
      if let more = continuousPhrases.match(tokens, at: next) { at = more.end; continue }
      if let more = periodPhrases.match(tokens, at: next), more.meaning == .year, next == at || mode == .cell {
        at = more.end
        continue
      }
      if isWord(next, "định"), isWord(next + 1, "kỳ"), period(at: next + 2, isListed: true) == nil { at = next + 2; continue }
      break
    }
    item.tokens = index..<at
    addPeriod(to: &item, at: at)
    return [item]
  }

  /// "trong năm 2022 (và những năm tiếp theo)", "từ tháng 6/2025", "đến hết năm 2026" after "thường xuyên".
  private func addPeriod(to item: inout TimeItem, at index: Int) {
    var at = index
    if isMark(at, ",") || isMark(at, "(") || isMark(at, ":") { at += 1 }
    if at >= tokens.count { return }
    if let following = followingYears.match(tokens, at: at) { item.tokens = item.tokens.lowerBound..<following.end; return }
    var leads: TimeLead = []
    let start = at
    while let found = timeLeads.match(tokens, at: at) { leads.formUnion(found.meaning); at = found.end }
    if isWord(at, "giai"), isWord(at + 1, "đoạn") { at += 2 }
    if leads.contains(.before) || leads.contains(.latest) || leads.contains(.finish) || leads.contains(.expected) { return }
    var span: TimeSpan
    if at < tokens.count, tokens[at].word == "năm", let year = defaultYear, leads.contains(.within) || leads.contains(.whole),
      at + 1 >= tokens.count || !tokens[at + 1].isNumber
    {
      if at + 1 < tokens.count, tokens[at + 1].word == "học" { return }
      var point = TimePoint(.year, at: at..<at + 1, year: year)
      point.yearIsInferred = true
      span = TimeSpan(elements: [TimeElement(first: point)], tokens: at..<at + 1)
    } else if let found = self.span(at: at, leads: leads), mode == .cell || !leads.isEmpty {
      span = found
    } else {
      return
    }
    guard leads.contains(.within) || leads.contains(.whole) || leads.contains(.from) || leads.contains(.until) || span.elements[0].first.unit == .year,
      let periods = items(of: &span, from: start, leads: leads), periods.count == 1
    else { return }
    let period = periods[0]
    guard period.deadline.kind != .unspecified, period.deadline.kind != .recurring else { return }
    item.deadline.start = period.deadline.start
    item.deadline.due = period.deadline.due
    item.deadline.precision = period.deadline.precision
    item.deadline.certainty = period.deadline.certainty
    item.deadline.edtf = period.deadline.edtf
    item.deadline.flags += period.deadline.flags
    item.points = period.points
    item.tokens = item.tokens.lowerBound..<period.tokens.upperBound
  }
}
