internal import PlanModel

/// Times that hang on an event, a paper or a count of days, and times that are only spoken of.
extension DeadlineReader {
  // MARK: - "trong vòng 15 ngày làm việc kể từ ngày …"

  /// A count of hours, days, weeks, months or years with or without the event it is counted from.
  func duration(at index: Int, from start: Int, leads: TimeLead) -> TimeItem? {
    var at = index
    let hasSign = at < tokens.count && tokens[at].kind == .mark && (tokens[at].value == atMostMark || tokens[at].value == atLeastMark)
    if hasSign { at += 1 }
    let isAhead = leads == .before && (isWord(at, "ít") || isWord(at, "tối"))
    if isWord(at, "ít") || isWord(at, "tối"), isWord(at + 1, "nhất") || isWord(at + 1, "thiểu") || isWord(at + 1, "đa") { at += 2 }
    skip("khoảng", &at)
    guard let amount = amount(&at) else { return nil }
    skipNumberInWords(&at)
    let isBracketed = isMark(at, "(")
    // "trước 15/12 (năm)": a day, and in brackets what it is for.
    if isBracketed, isMark(index + 1, "/") { return nil }
    if isBracketed { at += 1 }
    guard let unit = timeUnits.match(tokens, at: at), unit.meaning != .quarter else { return nil }
    at = unit.end
    // "trước 16 giờ hằng ngày": the clock's time of a day that comes again.
    if unit.meaning == .hour, !leads.isEmpty, let period = periodPhrases.match(tokens, at: at) {
      return ruleItem(period.meaning == .week ? "FREQ=WEEKLY" : period.meaning == .month ? "FREQ=MONTHLY" : "FREQ=DAILY", at: start..<period.end, leads: leads, unit: .day)
    }
    guard !isDate(unit: unit.meaning, number: index, next: at, hasSign: hasSign), unit.meaning != .hour || !isClockOfDay(index) else { return nil }
    var isWorking = false
    if isWord(at, "làm") { at += 1; skip("việc", &at); isWorking = true }
    if isBracketed { skipMark(")", &at) }
    if isMark(at, "/"), at + 2 < tokens.count, tokens[at + 1].isNumber, tokens[at + 2].kind == .word { at = min(at + 4, tokens.count) }
    var anchor: Range<Int>?
    var eventAt = at
    skipMark(",", &eventAt)
    // "trong 02 tháng, từ ngày 01/6/2025 đến 31/7/2025", "24/24 giờ từ ngày … đến ngày …": the days say it.
    if isWord(eventAt, "từ"), let days = timed(at: eventAt), days.contains(where: { $0.deadline.kind == .during }) { return nil }
    if let event = eventLeads.match(tokens, at: eventAt), event.meaning != .paper, event.meaning != .occasion, event.meaning != .when || mode == .cell {
      anchor = event.end..<clauseEnd(from: event.end, commas: true)
    } else if leads.contains(.before) || leads.contains(.latest) && isWord(at, "kết") && isWord(at + 1, "thúc"), at < tokens.count, tokens[at].kind == .word {
      anchor = at..<clauseEnd(from: at, commas: true)
    }
    guard mode == .cell || anchor != nil || leads.contains(.span) || leads.contains(.within) && (at >= tokens.count || isWord(at, "tới") || isWord(at, "phải") || isMark(at, ";") || isSentenceEnd(at))
      || isAhead && (at >= tokens.count || isMark(at, ";") || isSentenceEnd(at)) else { return nil }
    if isWord(at, "qua") || isWord(at, "gần") || isWord(at, "trở") || isWord(at, "liên") || isWord(at, "liền") || isWord(at, "tuổi") { return nil }
    if mode == .cell, leads.isEmpty, anchor == nil, !hasSign, unit.meaning == .year || unit.meaning == .quarter { return nil }
    var item = TimeItem(deadline: Deadline(), tokens: start..<(anchor?.upperBound ?? at), shape: .duration, leads: leads)
    item.deadline.kind = .relative
    item.deadline.certainty = .unresolved
    if let anchor, !anchor.isEmpty {
      item.deadline.anchor = string(anchor)
      if let eventLead = eventLeads.match(tokens, at: eventAt)?.meaning { item.event = eventLead }
      resolve(&item, amount: amount, unit: unit.meaning, isWorking: isWorking, from: anchor)
    }
    if isWorking { item.deadline.flags.append("working-days") }
    return item
  }

  /// `15`, `1,5`, `1/2`, "mười".
  private func amount(_ at: inout Int) -> Int? {
    guard at < tokens.count else { return nil }
    if tokens[at].isNumber, tokens[at].digits <= 4 {
      let value = tokens[at].value
      if at + 2 < tokens.count, tokens[at + 1].isMark(",") || tokens[at + 1].isMark("/") || tokens[at + 1].isMark("-") || tokens[at + 1].isMark("."),
        tokens[at + 2].isNumber, !tokens[at + 2].afterSpace, tokens[at + 2].digits <= 2
      {
        at += 3
        return tokens[at - 2].isMark("-") ? tokens[at - 1].value : 0
      }
      at += 1
      return value
    }
    if let number = numberWords.match(tokens, at: at) { at = number.end; return number.meaning }
    return nil
  }

  /// Whether number and unit are a date, a clock time or a label after all ("15 tháng 6", "17 giờ 00 ngày …",
  /// "6 tháng trước ngày 15/6").
  private func isDate(unit: TimeUnit, number index: Int, next at: Int, hasSign: Bool) -> Bool {
    guard at < tokens.count else { return false }
    if unit == .hour, tokens[at].isNumber || tokens[at].word == "thứ" || tokens[at].word == "ngày" || tokens[at].isMark(",") && (isWord(at + 1, "ngày") || point(at: at + 1).map { $0.unit == .day && $0.month != nil } ?? false) { return true }
    // "14 giờ 30 phút ngày 15/10", "30 phút đầu giờ"
    if unit == .minute { return isWord(at, "ngày") || isWord(at, "đầu") || isMark(at, ",") || isWord(index - 1, "giờ") || isWord(index - 1, "h") }
    if unit == .month, tokens[at].isNumber || tokens[at].word == "đầu" || tokens[at].word == "cuối" || tokens[at].word == "năm" { return true }
    if unit == .day, tokens[at].word == "tháng" { return true }
    if unit == .day || unit == .week, isWord(at, "đầu") || isWord(at, "cuối"), firstDays(at: index) != nil || point(at: index) != nil { return true }
    if unit == .year, tokens[at].isNumber { return true }
    if hasSign { return false }
    var next = at
    skip("làm", &next); skip("việc", &next)
    guard let lead = timeLeads.match(tokens, at: next), lead.meaning.contains(.before) || lead.meaning.contains(.latest) else { return false }
    next = lead.end
    return point(at: next).map { $0.month != nil || $0.year != nil } ?? false
  }

  /// What a count can be resolved from: the plan's own date.
  private static let ownDate = Phrases<Bool>([
    "ban hành kế/quyết/văn/chương/chỉ hoạch/định/bản/trình/thị này?", "ban hành", "ký ban hành", "ký", "ký ban hành kế/quyết/văn/chương hoạch/định/bản/trình này?",
    "kế hoạch này? được? ban hành", "kế hoạch này? được? ký ban hành", "ký kế/quyết/văn hoạch/định/bản này?",
    "ngày ban hành kế/quyết/văn/chương hoạch/định/bản/trình này?", "ngày ký? ban hành", "ngày ký",
  ])

  private func resolve(_ item: inout TimeItem, amount: Int, unit: TimeUnit, isWorking: Bool, from anchor: Range<Int>) {
    guard amount > 0, item.event == .until || item.event == .after, let issuedOn = countedFrom(anchor) else { return }
    let due: CivilDate? =
      switch unit {
      case .day where isWorking: workingDay(amount, after: issuedOn)
      case .day: issuedOn.adding(days: amount)
      case .week: issuedOn.adding(days: 7 * amount)
      case .month: adding(months: amount, to: issuedOn)
      case .year: adding(months: 12 * amount, to: issuedOn)
      case .minute, .hour, .quarter: nil
      }
    guard let due else { return }
    item.deadline.due = due
    item.deadline.precision = .day
    item.deadline.certainty = .stated
    item.deadline.edtf = "../\(due)"
  }

  /// The day that a count begins at: the plan's own, or one printed with its year ("kể từ ngày 01/10/2025").
  private func countedFrom(_ anchor: Range<Int>) -> CivilDate? {
    if let own = Self.ownDate.match(tokens, at: anchor.lowerBound), own.end == anchor.upperBound { return issuedOn }
    guard let day = point(at: anchor.lowerBound) ?? (anchor.lowerBound > 0 ? point(at: anchor.lowerBound - 1) : nil), day.unit == .day, day.year != nil, day.tokens.upperBound == anchor.upperBound else { return nil }
    return day.days?.first
  }

  private func workingDay(_ count: Int, after day: CivilDate) -> CivilDate? {
    var rest = min(count, 2000)
    var current = day
    while rest > 0 {
      guard let next = current.adding(days: 1) else { return nil }
      current = next
      if current.weekday <= 5 { rest -= 1 }
    }
    return current
  }

  private func adding(months: Int, to day: CivilDate) -> CivilDate? {
    guard months < 1200 else { return nil }
    let total = day.year * 12 + day.month - 1 + months
    let (year, month) = (total / 12, total % 12 + 1)
    return CivilDate(year: year, month: month, day: min(day.day, CivilDate.days(inMonth: month, of: year)))
  }

  // MARK: - "sau khi có hướng dẫn …", "theo tiến độ được giao"

  /// What a cell may follow: "theo quy định", "theo lịch công tác".
  func event(at index: Int) -> TimeItem? {
    guard let lead = eventLeads.match(tokens, at: index), lead.end < tokens.count || lead.meaning == .occasion, !opensCompound(index) else { return nil }
    guard lead.end >= tokens.count || tokens[lead.end].kind == .word || tokens[lead.end].isNumber || lead.meaning == .occasion else { return nil }
    let end = clauseEnd(from: lead.end, commas: mode == .prose)
    guard end > lead.end || lead.meaning == .occasion else { return nil }
    // "… bàn giao theo tiến độ:" announces the table below it.
    if mode == .prose, end == tokens.count, end - lead.end <= 3, isMark(end - 1, ":") { return nil }
    var item = TimeItem(deadline: Deadline(), tokens: index..<max(end, lead.end), shape: .event)
    item.event = lead.meaning
    item.deadline.kind = .relative
    item.deadline.certainty = .unresolved
    return item
  }

  /// An event with the words that say what it is: asked only of those that are kept.
  func anchored(_ event: TimeItem) -> TimeItem {
    var item = event
    let range = item.tokens
    guard let lead = eventLeads.match(tokens, at: range.lowerBound) else { return item }
    item.deadline.anchor = range.upperBound > lead.end ? string(lead.end..<range.upperBound) : string(range.lowerBound..<lead.end)
    return item
  }

  /// "theo dõi", "tuần hoàn": a word that begins like a lead and is none.
  private func opensCompound(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index].kind == .word else { return false }
    // "Tuần lễ từ 01/6 đến 07/6/2026": the days say it.
    if isWord(index, "tuần"), isWord(index + 1, "lễ"), isWord(index + 2, "từ") { return true }
    return compounds.contains { isWord(index, $0.first) && isWord(index + 1, $0.second) }
  }

  /// "Từ khi ban hành Kế hoạch đến hết năm 2025": from an event to a printed time, which is the term.
  func untilTime(from index: Int) -> TimeItem? {
    guard let lead = eventLeads.match(tokens, at: index), lead.meaning == .until || lead.meaning == .after else { return nil }
    let end = min(tokens.count, lead.end + 12)
    guard let until = (lead.end..<end).first(where: { isWord($0, "đến") || tokens[$0].kind == .mark }), isWord(until, "đến"), until > lead.end else { return nil }
    guard var item = timed(at: until)?.first, item.deadline.kind == .by, !item.leads.contains(.before) else { return nil }
    item.tokens = index..<item.tokens.upperBound
    item.leads.insert(.fromNow)
    return item
  }

  /// Where the clause that `index` stands in ends: at `;`, the end of the sentence, a bracket that closes it, a
  /// comma if `commas`, and before a printed time of its own.
  func clauseEnd(from index: Int, commas: Bool) -> Int {
    var depth = 0
    var at = index
    let limit = min(tokens.count, index + 200)
    while at < limit {
      let token = tokens[at]
      if token.kind == .word, boundWords.contains(token.word), at > index, depth == 0, startsBoundTime(at) { return at }
      // "ngay sau khi được phê duyệt và hoàn thành trong quý III": the end has a time of its own.
      if commas, depth == 0, at > index, token.kind == .word, token.word == "và", isWord(at + 1, "hoàn"), isWord(at + 2, "thành"), timed(at: at + 1) != nil { return at }
      if token.kind == .mark {
        if token.isMark(";") || isSentenceEnd(at) { return at }
        if token.isMark("(") {
          if depth == 0, startsPrintedTime(at + 1) || startsDays(at + 1) { return at }
          depth += 1
        } else if token.isMark(")") {
          if depth == 0 { return at }
          depth -= 1
        } else if token.isMark(",") || token.isMark("-"), depth == 0 {
          if commas, token.isMark(",") { return at }
          if startsPrintedTime(at + 1) { return at }
        }
      }
      at += 1
    }
    return at
  }

  /// "theo quy định trước ngày 15/12": the bound begins a time of its own.
  private func startsBoundTime(_ index: Int) -> Bool {
    var at = index
    var leads: TimeLead = []
    while let lead = timeLeads.match(tokens, at: at), at - index < 8 { at = lead.end; leads.formUnion(lead.meaning) }
    guard leads.contains(.before) || leads.contains(.latest) else { return false }
    return point(at: at).map { $0.day != nil || $0.year != nil } ?? false
  }

  /// "(25/8 - 31/8/2025)": days with their month, the first without its year.
  private func startsDays(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].isNumber || isWord(index, "từ"), var days = span(at: isWord(index, "từ") ? index + 1 : index, leads: [])?.elements.first, let last = days.last, last.unit == .day else { return false }
    days.last = nil
    return days.first.unit == .day && days.first.month != nil && last.month != nil
  }

  private func startsPrintedTime(_ index: Int) -> Bool {
    var at = index
    var hasLead = false
    while let lead = timeLeads.match(tokens, at: at), at - index < 8 { at = lead.end; hasLead = true }
    guard let point = point(at: at) else { return false }
    return hasLead || !point.isBare && point.unit != .year
  }

  /// A full stop that ends a sentence: not inside a number or symbol, not the dot of an abbreviation.
  func isSentenceEnd(_ index: Int) -> Bool {
    guard tokens[index].isMark(".") else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if !next.afterSpace { return next.isMark("/") }
    if index > 0, tokens[index - 1].isNumber, next.isNumber { return false }
    return next.kind != .word || next.capital
  }

  // MARK: - "trong thời gian tới", "chưa xác định"

  func unspecified(at index: Int) -> TimeItem? {
    guard let found = unspecifiedPhrases.match(tokens, at: index) else { return nil }
    var item = TimeItem(deadline: Deadline(), tokens: index..<found.end, shape: .unspecified)
    item.deadline.kind = .unspecified
    item.deadline.certainty = .unresolved
    return item
  }
}

private let boundWords: WordSet = ["trước", "chậm", "xong", "hoàn", "muộn"]

/// Words that begin as an event's lead does, one line a lead.
private let compounds: [(first: Word, second: Word)] = [
  ("theo", "dõi"), ("theo", "đuổi"), ("theo", "kịp"),
  ("tuần", "hoàn"), ("tuần", "tra"), ("tuần", "tự"), ("tuần", "từ"), ("tuần", "vào"),
  ("lịch", "sử"), ("lịch", "sự"), ("sau", "đó"), ("sau", "này"),
]
