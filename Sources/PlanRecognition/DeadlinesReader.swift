internal import PlanModel

/// A time found in a text, with what the rules of cells, prose and headings ask about it.
struct TimeItem: Sendable {
  enum Shape: Sendable { case day, month, quarter, half, year, range, rule, ruleWithoutDay, continuous, duration, event, unspecified }
  var deadline: Deadline
  var tokens: Range<Int>
  var shape: Shape
  var leads: TimeLead = []
  /// What an event or paper is introduced by.
  var event: EventLead?
  /// No year is printed: a rule further right may take it over ("trước ngày 15/6 và 15/12 hằng năm").
  var isYearless = false
  var points: [TimePoint] = []
  /// No word says that it is a time of the work ("2025", "15/6").
  var isBare = false
  /// Nothing but "định kỳ".
  var isBareRule = false
}

/// Reads one text for its times.
struct DeadlineReader {
  let text: [UInt8]
  let tokens: [Token]
  let mode: DeadlineMode
  let issuedOn: CivilDate?
  let planYear: Int?

  /// The year that is filled in where none is printed: the plan's. A plan of the last quarter may be one for the year
  /// after ("Kế hoạch … năm 2023" of 20/12/2022).
  var defaultYear: Int? {
    guard let issuedOn else { return planYear }
    return issuedOn.month >= 10 && planYear == issuedOn.year + 1 ? planYear : issuedOn.year
  }

  /// Every time in the text, whatever it is a time of.
  func allItems(from start: Int = 0, to end: Int? = nil) -> [TimeItem] {
    var items: [TimeItem] = []
    var at = start
    let end = end ?? tokens.count
    let table = OpeningTable.standard
    while at < end {
      let openings = openings(at: at, table)
      if openings.isEmpty { at += 1; continue }
      if let found = readItem(at: at, openings), let last = found.last, last.tokens.upperBound > at {
        if items.isEmpty { items = found } else { items += found }
        at = last.tokens.upperBound
      } else {
        at += 1
      }
    }
    return items
  }

  private func readItem(at index: Int, _ openings: TimeOpenings) -> [TimeItem]? {
    if openings.contains(.unspecified), let item = unspecified(at: index) { return [item] }
    // "Dịp 19/8/2026" names its day; "dịp 30/4" is a holiday.
    if openings.contains(.event), isWord(index, "dịp"), let day = point(at: index + 1), day.unit == .day {
      if day.year != nil, var span = span(at: index + 1, leads: .on) { return items(of: &span, from: index, leads: .on) }
      if ruleSuffix(at: day.tokens.upperBound) != nil { return nil }
    }
    if openings.contains(.continuous), let items = continuous(at: index) { return items }
    if tokens[index].isNumber, let item = roundTheClock(at: index) { return [item] }
    if openings.contains(.recurring), let items = recurring(at: index) { return items }
    if openings.contains(.timed), let items = timed(at: index) { return items }
    if openings.contains(.event) {
      if opensUntil(index), let item = untilTime(from: index) { return [item] }
      if let item = event(at: index), isEventHere(item) { return [anchored(item)] }
    }
    return nil
  }

  private func isEventHere(_ item: TimeItem) -> Bool {
    switch mode {
    case .cell: !isClockBound(item)
    case .prose: keepsEvent(item)
    // "sau đây trong năm 2022" opens no event.
    case .heading: item.event == .until || item.event == .after && isWord(item.tokens.lowerBound + 1, "ngày")
    }
  }

  /// "Hằng ngày, trước 16h": the clock's time of a rule, no event.
  private func isClockBound(_ item: TimeItem) -> Bool {
    guard item.event == .before, let lead = eventLeads.match(tokens, at: item.tokens.lowerBound) else { return false }
    var at = lead.end
    skipClock(&at)
    return at > lead.end
  }

  // MARK: - Printed times with their bounds

  /// "hoàn thành trước ngày 10/12/2025", "trong tháng 9", "trong vòng 15 ngày kể từ …".
  func timed(at index: Int) -> [TimeItem]? {
    // "tiến độ ngày 25": no "about".
    if isWord(index, "độ"), index > 0, tokens[index - 1].kind == .word, !isWord(index - 1, "vào") { return nil }
    if isMark(index + 2, "(") || isMark(index + 3, "("), let item = bracketedPeriod(at: index) { return [item] }
    var at = index
    var leads: TimeLead = []
    while let found = timeLeads.match(tokens, at: at) {
      // "cả" counts only before a year, "sau" and "hết" only before a time.
      leads.formUnion(found.meaning)
      at = found.end
      if at < tokens.count, tokens[at].isMark(":"), leads.contains(.latest) || leads.contains(.finish) || leads.contains(.begin) || leads.contains(.expected) && mode == .cell { at += 1 }
      if at - index > 10 { break }
    }
    if leads.contains(.latest), isWord(index, "hạn") { skipLabel(&at) }
    // "nâng bậc lương trước thời hạn năm 2026": early, no bound.
    if isWord(index, "trước"), isWord(index + 1, "thời") && isWord(index + 2, "hạn") && isWord(index + 3, "năm") || isWord(index + 1, "hạn") && isWord(index + 2, "năm") { return nil }
    if isWord(index - 1, "trước"), isWord(index, "thời") && isWord(index + 2, "năm") || isWord(index, "hạn") && isWord(index + 1, "năm") { return nil }
    if let item = unnamedPeriod(at: at, from: index, leads: leads) { return [item] }
    if leads.isEmpty, mode == .cell, at == index, opensClause(index), !isWord(at + 1, "mỗi"), !(isMark(at - 1, ",") && at > 1 && tokens[at - 2].isNumber), let item = bareDayRule(at: at, from: index, leads: .on) { return [item] }
    if !leads.isEmpty, let item = weekdayRule(at: at, from: index, leads: leads) ?? reportDay(at: at, from: index, leads: leads) ?? bareDayRule(at: at, from: index, leads: leads) { return [item] }
    if at < tokens.count, tokens[at].word == "các" || tokens[at].word == "những", countsTimes(at + 1) { at += 1 }
    // "trong 02 ngày 14 và 15/10/2023", "trong 02 tháng 9 và 10/2025"
    if leads.contains(.within), at + 2 < tokens.count, tokens[at].isNumber && tokens[at].digits <= 2 || numberWords.match(tokens, at: at)?.end == at + 1 && isWord(at + 1, "ngày"), tokens[at + 2].isNumber,
      isWord(at + 1, "ngày") || isWord(at + 1, "tháng") && (isWord(at + 3, "và") || isMark(at + 3, ",")) && at + 4 < tokens.count && tokens[at + 4].isNumber
    { at += 1 }
    let isClockRange = isClockRange(at: at)
    if !isClockRange || leads.contains(.within), mayCount(at), let item = duration(at: at, from: index, leads: leads) { return [item] }
    if leads.contains(.within) || leads.contains(.whole) || leads.contains(.until) && isWord(at - 1, "hết"), at < tokens.count, tokens[at].word == "năm", let item = planYear(at: at, from: index, leads: leads) {
      return [item]
    }
    if leads.contains(.from), isClockRange { leads.remove(.from); leads.insert(.on) }
    guard !leads.contains(.span) || leads.contains(.within), var span = span(at: at, leads: leads) else { return nil }
    if leads.contains(.whole), span.elements[0].first.unit != .year, span.elements[0].first.unit != .month, span.elements[0].first.unit != .quarter { return nil }
    if leads.isEmpty || leads == .about, let bare = span.elements.first, bare.first.isBare, bare.last?.year == nil, mode == .prose, !opensStep(index, span), !isPartOfDay(index) { return nil }
    return items(of: &span, from: index, leads: leads)
  }

  /// "01/3 - 05/3: Xây dựng kế hoạch.": a day in figures that opens the text, before a colon; "1/2:" may be a share.
  private func opensStep(_ index: Int, _ span: TimeSpan) -> Bool {
    index == 0 && isMark(span.tokens.upperBound, ":") && span.elements.allSatisfy { $0.first.unit == .day } && tokens[0].digits == 2
  }

  /// "trong 02 năm (2026 - 2027)": how long, and in brackets from when to when.
  private func bracketedPeriod(at index: Int) -> TimeItem? {
    var at = index
    skip("trong", &at)
    let leads: TimeLead = at > index ? .within : []
    guard count(&at) != nil, let unit = timeUnits.match(tokens, at: at), unit.meaning != .hour, unit.meaning != .minute, isMark(unit.end, "(") else { return nil }
    var start = unit.end + 1
    skip("từ", &start)
    guard var span = span(at: start, leads: []), span.elements.count == 1, span.elements[0].last != nil, isMark(span.tokens.upperBound, ")"),
      var item = items(of: &span, from: start, leads: leads)?.first
    else { return nil }
    item.tokens = index..<item.tokens.upperBound + 1
    return item
  }

  /// "từ 8 giờ 00 đến 11 giờ 30 ngày 12/4/2024": a range of clock times on one day.
  private func isClockRange(at index: Int) -> Bool {
    var at = index
    skipClock(&at)
    return (index..<at).contains { isWord($0, "đến") || isMark($0, "-") }
  }

  /// "Hạn chót gửi báo cáo: ngày 20/11": the words up to the colon.
  private func skipLabel(_ index: inout Int) {
    var at = index
    while at < tokens.count, at - index < 7, tokens[at].kind == .word { at += 1 }
    if isMark(at, ":") { index = at + 1; return }
    // "Hạn cuối nhận hồ sơ là 17h00 ngày 15/10".
    if let verb = (index..<at).first(where: { isWord($0, "là") }) { index = verb + 1 }
  }

  /// "trước 17 giờ thứ Năm hằng tuần".
  private func weekdayRule(at index: Int, from start: Int, leads: TimeLead) -> TimeItem? {
    var at = index
    skipClock(&at)
    // "trước 15h00 hằng ngày"
    if at > index, let period = periodPhrases.match(tokens, at: at), period.meaning == .day { return ruleItem("FREQ=DAILY", at: start..<period.end, leads: leads, unit: .day) }
    if isWord(at, "các"), isWord(at + 1, "ngày") { at += 2 } else if isWord(at, "ngày"), isWord(at + 1, "thứ") { at += 1 }
    while isWord(at, "sáng") || isWord(at, "chiều") || isWord(at, "tối") { at += 1 }
    guard let days = weeklyDays(at: at) else { return nil }
    return ruleItem(days.rule, at: start..<days.end, leads: leads, unit: .day)
  }

  /// "trước 25 hằng tháng": a number behind a bound that its suffix makes a day.
  private func bareDayRule(at: Int, from start: Int, leads: TimeLead) -> TimeItem? {
    guard !leads.isDisjoint(with: [.before, .latest, .on]), at < tokens.count, tokens[at].isNumber, tokens[at].digits <= 2, (1...31).contains(tokens[at].value), isWord(at + 1, "hằng") || isWord(at + 1, "hàng") || isWord(at + 1, "mỗi"), let suffix = ruleSuffix(at: at + 1) else { return nil }
    switch suffix.meaning {
    case .yearly, .weekly: return nil
    case .monthly, .months:
      let day = TimePoint(.day, at: at..<at + 1, day: tokens[at].value)
      return ruleItem(recurrence(of: day, suffix: suffix.meaning, leads: leads), at: start..<suffix.end, leads: leads, unit: .day)
    }
  }

  /// "(các) tháng 3, 7 và 11", "(các) quý I, III": a unit with its number.
  private func countsTimes(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, isWord(index, "tháng") || isWord(index, "quý") || isWord(index, "ngày") || isWord(index, "năm") || isWord(index, "tuần") else { return false }
    return tokens[index + 1].isNumber || tokens[index + 1].isRoman && tokens[index + 1].capital
  }

  /// "trong năm", "cả năm" without a number: the plan's year.
  private func planYear(at index: Int, from start: Int, leads: TimeLead) -> TimeItem? {
    guard index + 1 >= tokens.count || tokens[index + 1].kind == .mark || tokens[index + 1].word == "và" || mode == .cell, let year = defaultYear else { return nil }
    guard index + 1 >= tokens.count || !tokens[index + 1].isNumber, index + 1 >= tokens.count || tokens[index + 1].word != "học" else { return nil }
    var point = TimePoint(.year, at: index..<index + 1, year: year)
    point.yearIsInferred = true
    var span = TimeSpan(elements: [TimeElement(first: point)], tokens: index..<index + 1)
    return items(of: &span, from: start, leads: leads)?.first
  }

  /// Deadlines of the times in `span`, with the words after it that change them.
  func items(of span: inout TimeSpan, from start: Int, leads: TimeLead) -> [TimeItem]? {
    var at = span.tokens.upperBound
    skipBracketedDay(&at)
    if let rule = ruleItems(of: span, from: start, suffixAt: at, leads: leads) { return rule }
    var isContinuing = false
    var isOnwards = false
    var yearShift: Int?
    if let shift = unprintedYears.match(tokens, at: at), span.elements.last.map({ ($0.last ?? $0.first).year == nil }) ?? false {
      (yearShift, at) = (shift.meaning, shift.end)
    }
    if let following = followingYears.match(tokens, at: at), span.elements.last?.first.unit != .day || following.end - at > 2 {
      (isContinuing, at) = (true, following.end)
    } else if at < tokens.count, tokens[at].isMark(","), let following = followingYears.match(tokens, at: at + 1) {
      (isContinuing, at) = (true, following.end)
    } else if let found = onwards.match(tokens, at: at) {
      (isOnwards, at) = (true, found.end)
    }
    if let lunar = lunarItem(span, from: start, at: at, leads: leads) { return [lunar] }
    let isYearless = span.elements.contains { $0.first.year == nil || $0.first.yearIsInferred }
    fillYears(&span, shift: yearShift ?? 0)
    let elements = joined(span.elements)
    var items: [TimeItem] = []
    for (index, element) in elements.enumerated() {
      let isLast = index == elements.count - 1
      let from = index == 0 ? start : element.first.tokens.lowerBound
      let end = isLast ? at : (element.last ?? element.first).tokens.upperBound
      var item = TimeItem(deadline: Deadline(), tokens: from..<end, shape: shape(of: element), leads: leads, isYearless: isYearless)
      item.points = [element.first] + (element.last.map { [$0] } ?? [])
      item.isBare = element.first.isBare && leads.isEmpty
      fill(&item, element, leads: leads, onwards: isOnwards && isLast, continuing: isContinuing && isLast, open: isLast ? span.openEvent : nil)
      items.append(item)
    }
    return items
  }

  private func shape(of element: TimeElement) -> TimeItem.Shape {
    if element.last != nil { return .range }
    switch element.first.unit {
    case .day, .week: return .day
    case .month, .none: return .month
    case .quarter: return .quarter
    case .half: return .half
    case .year: return .year
    }
  }

  private func fillYears(_ span: inout TimeSpan, shift: Int) {
    guard let year = defaultYear.map({ $0 + shift }) else { return }
    func fill(_ point: inout TimePoint) {
      guard point.year == nil, !point.flags.contains("year-implausible") else { return }
      point.year = year
      point.yearIsInferred = true
    }
    for index in span.elements.indices {
      // "từ tháng 10 đến tháng 3 năm sau": only the end is of the next year.
      if shift > 0, span.elements[index].last != nil, span.elements[index].first.year == nil {
        span.elements[index].first.year = year - shift
        span.elements[index].first.yearIsInferred = true
      }
      fill(&span.elements[index].first)
      if var last = span.elements[index].last {
        fill(&last)
        // "từ tháng 10 đến tháng 3": over the turn of the year.
        if last.yearIsInferred, let from = span.elements[index].first.days?.first, let to = last.days?.last, to < from { last.year = year + 1 }
        span.elements[index].last = last
      }
    }
  }

  // MARK: - Kind, start and due

  func fill(_ item: inout TimeItem, _ element: TimeElement, leads: TimeLead, onwards: Bool, continuing: Bool, open: Range<Int>?) {
    var deadline = item.deadline
    let points = item.points
    deadline.precision = (element.last ?? element.first).unit
    deadline.flags = points.flatMap(\.flags)
    deadline.certainty = certainty(of: points, leads: leads)
    if points.contains(where: \.yearIsInferred), !deadline.flags.contains("year-inferred") { deadline.flags.append("year-inferred") }
    if let open { deadline.anchor = string(open) }
    setDates(&deadline, element, leads: leads, onwards: onwards, continuing: continuing)
    if element.last == nil, element.first.unit == .day, let day = element.first.days?.first, let weekday = weekday(beside: element.first), weekday != day.weekday {
      deadline.flags.append("weekday-mismatch")
    }
    if let issuedOn, let last = deadline.due, last <= issuedOn { deadline.flags.append("due-not-after-issue-date") }
    item.deadline = deadline
  }

  /// The day of the week printed right before or behind a day, 1 Monday … 7 Sunday.
  private func weekday(beside point: TimePoint) -> Int? {
    var at = point.tokens.upperBound
    var found: String?
    if isMark(at, "(") { at += 1; if isWord(at, "sáng") || isWord(at, "chiều") { at += 1 }; found = weekday(at: at)?.code }
    if found == nil, let index = point.tokens.first(where: { isWord($0, "thứ") || isWord($0, "chủ") }) { found = weekday(at: index)?.code }
    guard let found else { return nil }
    return found == "SU" ? 7 : (weekdayCodes.firstIndex(of: found) ?? -1) + 1
  }

  private func certainty(of points: [TimePoint], leads: TimeLead) -> DeadlineCertainty {
    if points.contains(where: \.repaired) { return .repaired }
    if leads.contains(.expected) { return .expected }
    if leads.contains(.about) || points.contains(where: \.isFuzzy) { return .fuzzy }
    if points.contains(where: \.yearIsInferred) { return .inferred }
    return .stated
  }

  private func setDates(_ deadline: inout Deadline, _ element: TimeElement, leads: TimeLead, onwards: Bool, continuing: Bool) {
    guard let first = element.first.days, let last = (element.last ?? element.first).days else {
      deadline.kind = .unspecified
      deadline.certainty = .unresolved
      if !deadline.flags.contains("year-implausible") { deadline.flags.append(element.first.year == nil ? "year-unknown" : "no-such-day") }
      return
    }
    guard first.first <= last.last else {
      deadline.kind = .unspecified
      deadline.certainty = .unresolved
      deadline.flags.append("range-reversed")
      return
    }
    let edtf = element.last.map { (element.first.edtf ?? "..") + "/" + ($0.edtf ?? "..") } ?? element.first.edtf
    if continuing {
      // "Từ nay đến hết năm 2025 và những năm tiếp theo"
      let start = leads.contains(.fromNow) ? issuedOn : first.first
      (deadline.kind, deadline.start, deadline.edtf) = (.continuous, start, (leads.contains(.fromNow) ? start.map { "\($0)" } ?? ".." : element.first.edtf ?? "") + "/..")
    } else if element.last == nil, onwards || leads.contains(.from) || leads.contains(.after) || leads.contains(.begin) && !leads.contains(.before) && !leads.contains(.latest) {
      (deadline.kind, deadline.start, deadline.edtf) = (.from, first.first, (element.first.edtf ?? "") + "/..")
      // "sau tháng 6/2025" is from July on; of a day printed it is that day.
      if leads.contains(.after), element.first.unit != .day, let next = last.last.adding(days: 1) { (deadline.start, deadline.edtf) = (next, "\(next)/..") }
    } else if leads.contains(.before) {
      (deadline.kind, deadline.due, deadline.inclusive) = (.by, first.first, false)
      deadline.edtf = "../" + (element.first.edtf ?? "")
    } else if leads.contains(.latest) || leads.contains(.until) && !leads.contains(.from) {
      (deadline.kind, deadline.due, deadline.inclusive) = (.by, last.last, true)
      deadline.edtf = "../" + (edtf ?? "")
    } else if element.last == nil, element.first.unit == .day {
      (deadline.kind, deadline.start, deadline.due, deadline.edtf) = (.on, first.first, first.first, edtf)
    } else {
      let kind: DeadlineKind = leads.contains(.throughout) ? .continuous : .during
      (deadline.kind, deadline.start, deadline.due, deadline.edtf) = (kind, first.first, last.last, edtf)
    }
  }

  // MARK: - Text

  func string(_ range: Range<Int>) -> String {
    guard !range.isEmpty, range.upperBound <= tokens.count else { return "" }
    return String(decoding: text[tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end], as: UTF8.self)
  }

  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= tokens.count else { return 0..<0 }
    return tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
  }

  /// With the bracket that closes one opened inside.
  func closingBracket(_ range: Range<Int>) -> Range<Int> {
    let depth = range.reduce(0) { $0 + (tokens[$1].isMark("(") ? 1 : tokens[$1].isMark(")") ? -1 : 0) }
    return depth == 1 && isMark(range.upperBound, ")") ? range.lowerBound..<range.upperBound + 1 : range
  }

  func isWord(_ index: Int, _ word: Word) -> Bool { index >= 0 && index < tokens.count && tokens[index].word == word }
  func isMark(_ index: Int, _ mark: Mark) -> Bool { index >= 0 && index < tokens.count && tokens[index].isMark(mark) }
}
