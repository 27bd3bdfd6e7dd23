internal import PlanModel

/// Round the clock, terms without a length of their own, and days of reports that their name says the period of.
extension DeadlineReader {
  // MARK: - "24/24 giờ", "24/7"

  /// "24/24h" and "24/7" in a cell: at all times. A lone "24/7" could be a day in July: it is a time to look at.
  func roundTheClock(at index: Int) -> TimeItem? {
    guard mode == .cell, tokens[index].value == 24, isMark(index + 1, "/"), index + 2 < tokens.count, tokens[index + 2].isNumber, !tokens[index + 2].afterSpace else { return nil }
    let isWeek = tokens[index + 2].value == 7 && tokens[index + 2].digits == 1
    guard isWeek || tokens[index + 2].value == 24 else { return nil }
    var end = index + 3
    if isWord(end, "h") || isWord(end, "giờ") { end += 1 } else if end < tokens.count, tokens[end].kind == .word { return nil }
    // "từ 24/7 đến 30/7", "24/7, 28/7", "24/7/2026": days.
    guard !isWeek || (end >= tokens.count || isMark(end, ";") || isSentenceEnd(end) || isMark(end, ")")) && (index == 0 || isMark(index - 1, "(") || isWord(index - 1, "trực") || isWord(index - 1, "xuyên")) else { return nil }
    // "24/24 giờ từ ngày 08/02 đến ngày 14/02": the days say it.
    guard end >= tokens.count || timeLeads.match(tokens, at: end) == nil else { return nil }
    var item = TimeItem(deadline: Deadline(), tokens: index..<end, shape: .continuous)
    item.deadline.kind = .continuous
    if isWeek { item.deadline.certainty = .fuzzy }
    return item
  }

  /// "Chiều 11/3, tổng duyệt …": the part of the day makes the figures a day.
  func isPartOfDay(_ index: Int) -> Bool { isWord(index, "sáng") || isWord(index, "chiều") || isWord(index, "tối") }

  /// "7 giờ sáng 12/3", "7 giờ sáng ngày 12/3": the clock's time of a day, no number of hours.
  func isClockOfDay(_ index: Int) -> Bool {
    var at = index
    skipClock(&at)
    guard at > index, isWord(at, "sáng") || isWord(at, "chiều") || isWord(at, "tối") || isWord(at, "trưa") else { return false }
    return point(at: at)?.unit == .day
  }

  /// "Trong tháng", "Trong quý", "Trong tuần" as all that a clause of a cell says: which one is not said.
  func unnamedPeriod(at index: Int, from start: Int, leads: TimeLead) -> TimeItem? {
    guard mode == .cell, leads == .within, isWord(index, "tháng") || isWord(index, "quý") || isWord(index, "tuần"), opensClause(start),
      index + 1 >= tokens.count || isMark(index + 1, ";") || isMark(index + 1, ",") || isSentenceEnd(index + 1) else { return nil }
    var item = TimeItem(deadline: Deadline(), tokens: start..<index + 1, shape: .unspecified)
    item.deadline.kind = .unspecified
    item.deadline.certainty = .unresolved
    return item
  }

  // MARK: - "mỗi học kỳ 01 lần"

  /// "Mỗi học kỳ 01 lần", "02 lần/nhiệm kỳ", "hằng ca": again and again in a term that has no length in days.
  func termRule(at index: Int) -> TimeItem? {
    var at = index
    if let each = eachWords.match(tokens, at: at), let term = terms.match(tokens, at: each.end) {
      at = term.end
      let afterTerm = at
      if count(&at) == nil || !isWord(at, "lần") { at = afterTerm - 1 }
      // "Mỗi vụ việc", "Mỗi ca trực": a word of another name.
      if afterTerm == each.end + 1, at < afterTerm, afterTerm < tokens.count, tokens[afterTerm].kind == .word { return nil }
      return ruleItem(nil, at: index..<at + 1, leads: [])
    }
    guard count(&at) != nil, isWord(at, "lần"), isMark(at + 1, "/") || eachWords.match(tokens, at: at + 1) != nil, let term = terms.match(tokens, at: at + 2) else { return nil }
    return ruleItem(nil, at: index..<term.end, leads: [])
  }

  // MARK: - "báo cáo tuần vào thứ Năm, báo cáo tháng vào ngày 20"

  /// The day of a report whose name says how often it comes: "báo cáo tuần gửi trước 10 giờ thứ Sáu"; `at` is behind the leads.
  func reportDay(at: Int, from start: Int, leads: TimeLead) -> TimeItem? {
    guard !leads.isDisjoint(with: [.before, .latest, .on]) else { return nil }
    var day = at
    skipClock(&day)
    while isWord(day, "sáng") || isWord(day, "chiều") { day += 1 }
    if let weekday = weekday(at: day), isReport(of: "tuần", before: start), !isWord(weekday.end, "ngày"), point(at: weekday.end)?.unit != .day {
      return ruleItem("FREQ=WEEKLY;BYDAY=" + weekday.code, at: start..<weekday.end, leads: leads, unit: .day)
    }
    guard isWord(day, "ngày"), let point = point(at: day), point.unit == .day, point.month == nil, !point.isLastDay, isReport(of: "tháng", before: start), ruleSuffix(at: point.tokens.upperBound) == nil,
      !isMark(point.tokens.upperBound, ","), !isWord(point.tokens.upperBound, "và") else { return nil }
    return ruleItem(recurrence(of: point, suffix: .monthly, leads: leads), at: start..<point.tokens.upperBound, leads: leads, unit: .day)
  }

  /// "báo cáo tháng (gửi …)" before `index` in its clause, or the bare unit of a list ("báo cáo tuần …, tháng vào ngày 20").
  private func isReport(of unit: Word, before index: Int) -> Bool {
    // "báo cáo tuần (trước 11 giờ thứ Năm)"
    if isMark(index - 1, "("), isWord(index - 2, unit) { return isWord(index - 3, "cáo") || isMark(index - 3, ",") }
    // "Báo cáo theo ngày, …; theo tuần, trước 10h thứ Sáu"
    if isMark(index - 1, ","), isWord(index - 2, unit), isWord(index - 3, "theo") { return true }
    // "Tuần vào thứ Sáu; tháng trước ngày 25" as a cell says it.
    if mode == .cell, isWord(index - 1, unit), index == 1 || tokens[index - 2].kind == .mark { return true }
    if isWord(index - 1, unit), isMark(index - 2, ",") || isMark(index - 2, ";") { return (max(0, index - 16)..<index - 1).contains { isWord($0, "báo") && isWord($0 + 1, "cáo") } }
    var at = index - 1
    while at > 1, index - at < 8, tokens[at].kind == .word {
      if isWord(at, unit), isWord(at - 1, "cáo") { return at + 1 == index || isWord(at + 1, "gửi") || isWord(at + 1, "nộp") || isWord(at + 1, "về") }
      at -= 1
    }
    return false
  }

  // MARK: - Years and months that neighbours lend

  /// "Tuần 3 tháng 10/2025 (13-17/10)", "Tháng 9 (từ ngày 5 đến ngày 10)": days in brackets right behind a week or month say it.
  func refineByBrackets(_ items: inout [TimeItem]) {
    for index in items.indices.dropLast().reversed() {
      let (outer, inner) = (items[index], items[index + 1])
      guard outer.points.count == 1, outer.leads.isSubset(of: [.within, .expected, .on]), outer.points[0].unit == .week || outer.points[0].unit == .month && outer.points[0].part == nil, let month = outer.points[0].month,
        outer.deadline.kind == .during, isMark(outer.tokens.upperBound, "("), inner.tokens.lowerBound == outer.tokens.upperBound + 1, !inner.points.isEmpty,
        isMark(inner.tokens.upperBound, ")") || inner.tokens.upperBound >= tokens.count, inner.points.allSatisfy({ $0.unit == .day && ($0.month ?? month) == month && ($0.year == nil || $0.yearIsInferred || $0.year == outer.points[0].year) && !$0.isLastDay })
      else { continue }
      var refined = inner
      for point in refined.points.indices {
        (refined.points[point].month, refined.points[point].year, refined.points[point].yearIsInferred) = (month, outer.points[0].year, outer.points[0].yearIsInferred)
      }
      refined.deadline = Deadline()
      fill(&refined, TimeElement(first: refined.points[0], last: refined.points.count > 1 ? refined.points[1] : nil), leads: inner.leads.union(outer.leads.intersection(.expected)), onwards: false, continuing: false, open: nil)
      guard refined.deadline.kind != .unspecified else { continue }
      refined.tokens = outer.tokens.lowerBound..<inner.tokens.upperBound
      refined.isYearless = outer.isYearless
      items.replaceSubrange(index...index + 1, with: [refined])
    }
  }

  /// "sơ kết vào tháng 6, tổng kết vào tháng 12/2026" of a plan of September 2025: the year printed behind a later month is that of
  /// the month before it, which in the plan's own year were over.
  func lendLaterYears(_ items: inout [TimeItem]) {
    guard let issuedOn else { return }
    for index in items.indices.dropFirst().reversed() where !items[index].isYearless && takesYear(items[index]) {
      let before = items[index - 1]
      guard before.isYearless, takesYear(before), let due = before.deadline.due, due <= issuedOn, let year = items[index].points.first?.year, year == due.year + 1,
        let later = items[index].points.first?.month, let earlier = before.points.last?.month, earlier < later, isOneSentence(before.tokens.upperBound, items[index].tokens.lowerBound)
      else { continue }
      setYear(year, &items[index - 1])
    }
  }

  /// "Năm 2025 hoàn thành khảo sát; năm 2026 - 2027 đầu tư; năm 2028 đưa vào sử dụng": years that open clauses of one list stand together.
  func isYearStep(_ item: TimeItem, after previous: TimeItem?) -> Bool {
    func opens(_ item: TimeItem) -> Bool {
      let start = item.tokens.lowerBound
      return item.leads.isEmpty && isWord(start, "năm") && opensClause(start) && !isBracketed(start) && !item.points.isEmpty && item.points.allSatisfy { $0.unit == .year && $0.part == nil }
    }
    guard let previous, isMark(item.tokens.lowerBound - 1, ";"), opens(item), opens(previous), let year = item.points.first?.year, let before = previous.points.last?.year else { return false }
    return year > before && !hasFigure(after: item.tokens.upperBound) && isOneList(previous.tokens.upperBound, item.tokens.lowerBound)
  }

  private func isOneList(_ start: Int, _ end: Int) -> Bool { (start..<max(start, end)).allSatisfy { !isSentenceEnd($0) } }

  // MARK: - "dự kiến tổ chức vào ngày"

  /// "dự kiến" with its verb before a time, or with how long it takes: "dự kiến tổ chức vào ngày …", "Dự kiến 03 ngày, từ 18 đến 20/10".
  func isExpected(before index: Int) -> Bool {
    if expecting.matches(tokens, before: index) { return true }
    let start = isMark(index - 1, ",") ? index - 1 : index
    guard isWord(start - 1, "ngày"), start > 3, tokens[start - 2].isNumber else { return false }
    // "2,5 ngày"
    let word = isMark(start - 3, ",") && start > 5 && tokens[start - 4].isNumber ? start - 5 : start - 3
    return isWord(word, "kiến") && isWord(word - 1, "dự")
  }
}

private let eachWords = Phrases<Bool>(["mỗi", "hằng", "hàng", "từng", "trong mỗi"])

/// Terms and shifts that work comes again in. Source: plans of schools, Party bodies and mines.
private let terms = Phrases<Bool>(["học kỳ/kì", "nhiệm kỳ/kì", "ca", "đợt", "khóa/khoá học?", "vụ", "mùa vụ", "năm học"])

private let expecting = Phrases<Bool>([
  "dự kiến sẽ? được? tổ chức", "dự kiến sẽ? diễn ra", "dự kiến sẽ? hoàn thành", "dự kiến sẽ? khai mạc", "dự kiến sẽ? khởi công", "dự kiến sẽ? triển khai", "dự kiến sẽ? thực hiện", "dự kiến sẽ? tiến hành",
  "dự kiến sẽ? bắt đầu", "dự kiến sẽ? trình", "dự kiến sẽ? ban hành", "dự kiến sẽ? công bố", "dự kiến họp", "dự kiến sẽ? làm việc",
], backwards: true)
