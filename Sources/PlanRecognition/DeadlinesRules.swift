internal import PlanModel

/// Again and again, and throughout.
extension DeadlineReader {
  // MARK: - Rules with a printed day

  /// "trước ngày 10 tháng 12 hằng năm", "ngày 15 tháng cuối quý": a printed day made a rule by what follows it.
  func ruleItems(of span: TimeSpan, from start: Int, suffixAt index: Int, leads: TimeLead) -> [TimeItem]? {
    guard span.elements.allSatisfy({ $0.first.year == nil }), let suffix = ruleSuffix(at: index) ?? lastDaySuffix(span, at: index) else { return nil }
    var end = suffix.end
    // "hằng năm" after "của tháng cuối quý" adds nothing.
    if let more = periodPhrases.match(tokens, at: end) { end = more.end }
    // "Quý II, quý IV hằng năm" is one rule.
    if case .yearly = suffix.meaning, span.elements.count > 1, span.elements.allSatisfy({ $0.last == nil && $0.first.part == nil && ($0.first.unit == .month || $0.first.unit == .quarter) }) {
      let months = span.elements.compactMap { leads.contains(.before) ? $0.first.month : $0.first.lastMonth ?? $0.first.month }
      let rule = "FREQ=YEARLY;BYMONTH=" + months.map(String.init).joined(separator: ",") + ";BYMONTHDAY=\(leads.contains(.before) ? 1 : -1)"
      return [ruleItem(rule, at: start..<end, leads: leads, unit: span.elements[0].first.unit)]
    }
    return span.elements.enumerated().map { position, element in
      let isLast = position == span.elements.count - 1
      let from = position == 0 ? start : element.first.tokens.lowerBound
      let until = isLast ? end : element.first.tokens.upperBound
      let rule = element.last.map { rangeRule(element.first, $0, suffix: suffix.meaning, leads: leads) } ?? recurrence(of: element.first, suffix: suffix.meaning, leads: leads)
      return ruleItem(rule, at: from..<until, leads: leads, unit: element.first.unit)
    }
  }

  /// What makes the day before `index` a rule, and where it ends.
  func ruleSuffix(at index: Int) -> (meaning: RuleSuffix, end: Int)? {
    if let months = listedMonths(at: index) { return months }
    // "ngày 15 của tháng cuối kỳ báo cáo": which months those are is not said.
    if isWord(index, "của"), isWord(index + 1, "tháng"), isWord(index + 2, "cuối"), isWord(index + 3, "kỳ") || isWord(index + 3, "kì") { return nil }
    let inner = isWord(index, "của") ? ruleSuffixes.match(tokens, at: index + 1) : nil
    guard var suffix = inner ?? ruleSuffixes.match(tokens, at: index) else { return nil }
    switch suffix.meaning {
    case .yearly, .weekly: break
    case .monthly, .months:
      let limit = suffix.end + 2
      while suffix.end < limit, suffix.end < tokens.count, tokens[suffix.end].kind == .word, nextWords.contains(tokens[suffix.end].word) { suffix.end += 1 }
    }
    return suffix
  }

  /// "(ngày 25) các tháng 3, 6, 9 và 12", "(ngày 20) tháng 3, 6, 9, 12": months without a year that a day is of, three at least or behind "các".
  func listedMonths(at index: Int) -> (meaning: RuleSuffix, end: Int)? {
    var at = index
    skip("của", &at)
    let areSeveral = isWord(at, "các")
    if areSeveral { at += 1 }
    guard isWord(at, "tháng"), at + 3 < tokens.count, isMark(at + 2, ",") || areSeveral && isWord(at + 2, "và") else { return nil }
    at += 1
    var months: [Int] = []
    while at < tokens.count, tokens[at].isNumber, tokens[at].digits <= 2, (1...12).contains(tokens[at].value), months.last.map({ $0 < tokens[at].value }) != false {
      months.append(tokens[at].value)
      at += 1
      guard isMark(at, ",") || isWord(at, "và"), at + 1 < tokens.count, tokens[at + 1].isNumber else { break }
      at += 1
    }
    guard months.count >= (areSeveral ? 2 : 3), !isMark(at, "/"), !isWord(at, "năm"), at >= tokens.count || !tokens[at].isNumber else { return nil }
    return (.months(months), at)
  }

  /// "ngày cuối cùng của tháng", "ngày cuối tháng đầu quý sau": the month of a last day is each, unless its own is told.
  private func lastDaySuffix(_ span: TimeSpan, at index: Int) -> (meaning: RuleSuffix, end: Int)? {
    guard span.elements.count == 1, let day = span.elements.first, day.last == nil, day.first.isLastDay, day.first.month == nil else { return nil }
    if isWord(index - 1, "quý") { return (.months([3, 6, 9, 12]), index) }
    guard isWord(index - 1, "tháng") else { return nil }
    if let suffix = ruleSuffix(at: index - 1) { return suffix }
    return isWord(index, "này") || isWord(index, "trước") || isWord(index, "đó") ? nil : (.monthly, index)
  }

  /// "từ tháng 5 đến tháng 10 hằng năm" names its months; a range of days only comes every year, of days without a
  /// month ("từ ngày 15 đến ngày 20 hằng tháng") on its last day.
  private func rangeRule(_ first: TimePoint, _ last: TimePoint, suffix: RuleSuffix, leads: TimeLead) -> String {
    if last.unit == .day, last.month == nil { return recurrence(of: last, suffix: suffix, leads: leads) }
    guard first.unit == .month || first.unit == .quarter, let from = first.month, let to = last.lastMonth ?? last.month, from != to else { return "FREQ=YEARLY" }
    let months = from < to ? Array(from...to) : Array(1...to) + Array(from...12)
    return "FREQ=YEARLY;BYMONTH=" + months.map(String.init).joined(separator: ",")
  }

  func ruleItem(_ rule: String?, at tokens: Range<Int>, leads: TimeLead, unit: DeadlinePrecision = .none) -> TimeItem {
    var deadline = Deadline()
    deadline.kind = .recurring
    deadline.recurrence = rule
    deadline.precision = unit
    if leads.contains(.before) { deadline.inclusive = false } else if leads.contains(.latest) || leads.contains(.until) { deadline.inclusive = true }
    return TimeItem(deadline: deadline, tokens: tokens, shape: unit == .none ? .ruleWithoutDay : .rule, leads: leads)
  }

  /// The RRULE of a printed day or month that comes again.
  func recurrence(of point: TimePoint, suffix: RuleSuffix, leads: TimeLead) -> String {
    let isBefore = leads.contains(.before)
    let day = point.isLastDay ? -1 : point.day
    if point.isWorkingDay {
      // The last of the days Monday to Friday of each of these months.
      if case .months(let months) = suffix { return "FREQ=MONTHLY;BYMONTH=" + months.map(String.init).joined(separator: ",") + ";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1" }
      if case .monthly = suffix { return "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1" }
    }
    switch suffix {
    case .monthly:
      if let week = point.week {
        if let weekday = weekday(at: point.tokens.lowerBound) { return "FREQ=MONTHLY;BYDAY=\(week)\(weekday.code)" }
        return "FREQ=MONTHLY;BYMONTHDAY=\(week < 0 || week > 3 ? -1 : 7 * week)"
      }
      return "FREQ=MONTHLY" + (day.map { ";BYMONTHDAY=\($0)" } ?? "")
    case .weekly: return "FREQ=WEEKLY"
    case .months(let months):
      return "FREQ=YEARLY;BYMONTH=" + months.map(String.init).joined(separator: ",") + ";BYMONTHDAY=\(day ?? -1)"
    case .yearly:
      switch point.unit {
      case .day:
        guard let month = point.month else { return day.map { "FREQ=MONTHLY;BYMONTHDAY=\($0)" } ?? "FREQ=YEARLY" }
        return "FREQ=YEARLY;BYMONTH=\(month);BYMONTHDAY=\(day ?? 1)"
      case .month, .quarter, .half, .week:
        guard let month = point.month else { return "FREQ=YEARLY" }
        return isBefore
          ? "FREQ=YEARLY;BYMONTH=\(month);BYMONTHDAY=1" : "FREQ=YEARLY;BYMONTH=\(point.lastMonth ?? month);BYMONTHDAY=-1"
      case .year where point.part == .late: return "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1"
      case .year where point.part == .early: return "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1"
      default: return "FREQ=YEARLY"
      }
    }
  }

  // MARK: - "hằng tháng", "định kỳ …"

  /// "Định kỳ hàng tháng, hàng quý", "02 tháng/lần", "hằng ngày lúc 16h30", "thứ Sáu hằng tuần", a bare "định kỳ".
  func recurring(at index: Int) -> [TimeItem]? {
    var day = isWord(index, "vào") || isWord(index, "từ") ? index + 1 : index
    let hour = day
    skipClock(&day)
    // "17h hằng ngày báo cáo số thu"
    if day > hour, let period = periodPhrases.match(tokens, at: day), period.meaning == .day { return [ruleItem("FREQ=DAILY", at: index..<period.end, leads: [], unit: .day)] }
    let areSeveral = isWord(day, "các") && isWord(day + 1, "ngày")
    if areSeveral { day += 2 }
    while isWord(day, "sáng") || isWord(day, "chiều") || isWord(day, "tối") || isWord(day, "ngày") && isWord(day + 1, "chủ") { day += 1 }
    if let days = weeklyDays(at: day, areSeveral: areSeveral) { return [ruleItem(days.rule, at: index..<days.end, leads: [], unit: .day)] }
    var at = index
    let isPeriodic = isWord(at, "định") && (isWord(at + 1, "kỳ") || isWord(at + 1, "kì"))
    if isPeriodic { at += 2; skipMark(",", &at); skip("vào", &at) }
    if isPeriodic, let days = weeklyDays(at: at) { return [ruleItem(days.rule, at: index..<days.end, leads: [], unit: .day)] }
    if isPeriodic, let dated = datedRule(at: at, from: index) { return dated }
    if !isPeriodic, isWord(index, "cuối") || isWord(index, "vào"), let item = periodEnd(at: index) { return [item] }
    if !isPeriodic, mode == .cell, let items = reportPeriods(at: index) { return items }
    if !isPeriodic, isMark(index - 1, ",") || isWord(index - 1, "và"), let item = yearsBetween(at: index) { return [item] }
    if let item = termRule(at: at) { return [item] }
    guard var items = periods(at: at, from: index, isListed: isPeriodic) else {
      return isPeriodic ? [barePeriodic(at: index)] : nil
    }
    mergeDay(into: &items)
    return items
  }

  /// "Cuối tháng", "Cuối mỗi quý" as all that a cell says; in prose "Cuối mỗi tháng, …", "… vào cuối mỗi quý.".
  private func periodEnd(at index: Int) -> TimeItem? {
    var at = index
    if mode == .prose { skip("vào", &at) }
    guard isWord(at, "cuối"), mode == .prose || mode == .cell && (index == 0 || tokens[index - 1].kind == .mark) else { return nil }
    let hasEach = isWord(at + 1, "mỗi") || isWord(at + 1, "hằng") || isWord(at + 1, "hàng") || isWord(at + 1, "từng")
    let unit = hasEach ? at + 2 : at + 1
    if mode == .prose {
      guard hasEach, opensSentence(index) && isMark(unit + 1, ",") || at > index && (unit + 1 >= tokens.count || isSentenceEnd(unit + 1) || isMark(unit + 1, ";")) else { return nil }
    }
    guard unit + 1 >= tokens.count || tokens[unit + 1].kind == .mark else { return nil }
    let rules: [(Word, String)] = [("tháng", "FREQ=MONTHLY;BYMONTHDAY=-1"), ("quý", "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1")] + (hasEach ? [("ngày", "FREQ=DAILY"), ("tuần", "FREQ=WEEKLY")] : [])
    return rules.first { isWord(unit, $0.0) }.map { ruleItem($0.1, at: index..<unit + 1, leads: [], unit: isWord(unit, "tuần") ? .week : .day) }
  }

  /// "Tháng, quý, năm", "Báo cáo 6 tháng, năm" in a cell: the periods that are reported on, and nothing else in the clause.
  private func reportPeriods(at index: Int) -> [TimeItem]? {
    guard opensClause(index) || isWord(index - 1, "cáo"), isMark(index + 1, ",") || isMark(index + 2, ",") || isWord(index + 1, "và") || isWord(index + 2, "và"),
      tokens[index].isNumber ? [3, 6, 9].contains(tokens[index].value) && isWord(index + 1, "tháng") : timeUnits.match(tokens, at: index) != nil,
      let items = periods(at: index, from: index, isListed: true), items.count > 1, let last = items.last
    else { return nil }
    let end = last.tokens.upperBound
    return end >= tokens.count || tokens[end].kind == .mark ? items : nil
  }

  /// "định kỳ ngày 15 hằng tháng", "định kỳ trước ngày 20 hằng tháng".
  private func datedRule(at index: Int, from start: Int) -> [TimeItem]? {
    var at = index
    var leads: TimeLead = []
    while let found = timeLeads.match(tokens, at: at) { leads.formUnion(found.meaning); at = found.end }
    guard let point = span(at: at, leads: leads) else { return nil }
    return ruleItems(of: point, from: start, suffixAt: point.tokens.upperBound, leads: leads)
  }

  /// A list of periods: "hằng quý, 6 tháng, năm", "02 tháng/lần", "mỗi năm hai lần".
  private func periods(at index: Int, from start: Int, isListed: Bool) -> [TimeItem]? {
    guard let first = period(at: index, isListed: isListed) else { return nil }
    var items = [ruleItem(first.rule, at: start..<first.end, leads: [])]
    var at = first.end
    while true {
      var next = at
      guard next < tokens.count else { break }
      let isSeparated = tokens[next].isMark(",") || tokens[next].isMark("/") || tokens[next].word == "và" || tokens[next].word == "hoặc"
      guard isSeparated else { break }
      if tokens[next].kind == .mark { next += 1; skip("và", &next) } else { next += 1 }
      skip("định", &next); skip("kỳ", &next); skip("theo", &next)
      guard let more = period(at: next, isListed: true), endsPeriod(more.end) else { break }
      items.append(ruleItem(more.rule, at: next..<more.end, leads: []))
      at = more.end
    }
    return items
  }

  /// Whether a bare "năm", "quý" of a list is the period, not the start of something else ("năm 2022", "quý I").
  private func endsPeriod(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    return !tokens[index].isNumber && !(tokens[index].isRoman && tokens[index].capital)
  }

  /// One period and its RRULE.
  func period(at index: Int, isListed: Bool) -> (rule: String, end: Int)? {
    if let phrase = periodPhrases.match(tokens, at: index) {
      var end = phrase.end
      // "mỗi năm hai lần", "mỗi tháng ít nhất 01 lần".
      var at = end
      if isWord(at, "ít") && isWord(at + 1, "nhất") || isWord(at, "tối") && isWord(at + 1, "thiểu") { at += 2 }
      if let times = count(&at), isWord(at, "lần") { end = at + 1; return (timesPer(times, phrase.meaning), end) }
      return (rule(every: 1, phrase.meaning), end)
    }
    var at = index
    // "cứ hai tháng một lần"
    skip("cứ", &at)
    if let number = count(&at) {
      skipNumberInWords(&at)
      // "1 lần/tháng", "một lần/năm", "02 đợt/năm".
      if isWord(at, "lần") || isWord(at, "đợt") && isMark(at + 1, "/") {
        at += 1
        skipMark("/", &at); skip("trong", &at); skip("mỗi", &at); skip("một", &at)
        // "01 lần/6 tháng"
        if number == 1, isMark(at - 1, "/"), let every = count(&at), let unit = timeUnits.match(tokens, at: at) { return (rule(every: every, unit.meaning), unit.end) }
        if isMark(at - 1, "/") || isWord(at - 1, "mỗi") || isWord(at - 1, "trong") || isWord(at - 1, "một"), let unit = timeUnits.match(tokens, at: at) {
          return (timesPer(number, unit.meaning), unit.end)
        }
        return nil
      }
      if let counted = countedPer(at: at, from: index) { return (timesPer(number, counted.unit), counted.end) }
      guard let unit = timeUnits.match(tokens, at: at) else { return nil }
      // "30 phút/lần", "02 giờ/lần"; a number of hours by itself is a term.
      if unit.meaning == .hour || unit.meaning == .minute { return isMark(unit.end, "/") && isWord(unit.end + 1, "lần") ? (rule(every: number, unit.meaning), unit.end + 2) : nil }
      at = unit.end
      // "02 ngày/tháng": days of each month.
      if unit.meaning == .day, isMark(at, "/"), let per = timeUnits.match(tokens, at: at + 1), per.meaning != .hour, per.meaning != .minute, per.meaning != .day, !isMark(per.end, "/"), !isWord(per.end, "lần") { return (rule(every: 1, per.meaning), per.end) }
      let afterUnit = at
      skipMark("/", &at)
      if at > afterUnit || isWord(at, "một") || tokens.indices.contains(at) && tokens[at].isNumber {
        if let times = count(&at), times == 1, isWord(at, "lần") { return (rule(every: number, unit.meaning), at + 1) }
        if isWord(at, "lần") { return (rule(every: number, unit.meaning), at + 1) }
      }
      if isWord(afterUnit, "đầu") || isWord(afterUnit, "cuối") {
        guard isListed else { return nil }
        var end = afterUnit + 1
        skip("năm", &end)
        return (rule(every: number, unit.meaning), end)
      }
      return isListed ? (rule(every: number, unit.meaning), afterUnit) : nil
    }
    // "Quý/lần"
    if let unit = timeUnits.match(tokens, at: at), isMark(unit.end, "/"), isWord(unit.end + 1, "lần") { return (rule(every: 1, unit.meaning), unit.end + 2) }
    // "Ngày 2 lần", "tháng 01 lần"
    if let unit = timeUnits.match(tokens, at: at), unit.end == at + 1 {
      var end = unit.end
      // "Tháng 9 lần thứ nhất", "tháng 6 lần 1": a month.
      if let times = count(&end), isWord(end, "lần"), times <= 6, !["thứ", "đầu", "lượt", "cuối"].contains(where: { isWord(end + 1, $0) }), end + 1 >= tokens.count || !tokens[end + 1].isNumber { return (timesPer(times, unit.meaning), end + 1) }
    }
    guard isListed else { return nil }
    skip("cuối", &at); skip("cả", &at)
    if let unit = timeUnits.match(tokens, at: at), unit.meaning != .hour, unit.meaning != .minute, unit.meaning != .day || at > index, endsPeriod(unit.end) {
      return (rule(every: 1, unit.meaning), unit.end)
    }
    return nil
  }

  func count(_ at: inout Int) -> Int? {
    if at < tokens.count, tokens[at].isNumber, tokens[at].digits <= 3, tokens[at].value > 0 { at += 1; return tokens[at - 1].value }
    if let number = numberWords.match(tokens, at: at) { at = number.end; return number.meaning }
    return nil
  }

  func rule(every count: Int, _ unit: TimeUnit) -> String {
    let (frequency, factor): (String, Int) =
      switch unit {
      case .minute: ("MINUTELY", 1)
      case .hour: ("HOURLY", 1)
      case .day: ("DAILY", 1)
      case .week: ("WEEKLY", 1)
      case .month: ("MONTHLY", 1)
      case .quarter: ("MONTHLY", 3)
      case .year: ("YEARLY", 1)
      }
    let interval = count * factor
    // "6 tháng, 9 tháng, năm": reports on the first nine months of a year.
    if unit == .month, count == 9 { return "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=-1" }
    if unit == .month, count % 12 == 0 { return rule(every: count / 12, .year) }
    return "FREQ=\(frequency)" + (interval > 1 ? ";INTERVAL=\(interval)" : "")
  }

  /// "hai lần mỗi năm" is every six months.
  private func timesPer(_ times: Int, _ unit: TimeUnit) -> String {
    let months = unit == .year ? 12 : unit == .quarter ? 3 : unit == .month ? 1 : 0
    if times > 0, months > 0, months % times == 0 { return rule(every: months / times, .month) }
    return rule(every: 1, unit)
  }

  /// "hằng năm (trước ngày 15 tháng 10)", "mỗi năm hai lần vào quý I và quý III": period and day are one rule.
  private func mergeDay(into items: inout [TimeItem]) {
    guard let last = items.last else { return }
    var at = last.tokens.upperBound
    let isBracket = isMark(at, "(")
    if isBracket || isMark(at, ",") || isMark(at, ":") || isMark(at, "-") { at += 1 }
    skipClock(&at)
    if at > last.tokens.upperBound, !isBracket, !isMark(last.tokens.upperBound, ","), !isMark(last.tokens.upperBound, ":"), !isMark(last.tokens.upperBound, "-") {
      items[items.count - 1].tokens = last.tokens.lowerBound..<at
      return
    }
    var leads: TimeLead = []
    let start = at
    while let found = timeLeads.match(tokens, at: at) { leads.formUnion(found.meaning); at = found.end }
    // "Hằng năm, vào dịp 20/11"
    skip("nhân", &at); skip("dịp", &at)
    // "hàng tuần (trước 16h00 thứ Năm)"
    if isBracket, at > start { skipClock(&at) }
    if last.deadline.recurrence == "FREQ=WEEKLY" { while isWord(at, "sáng") || isWord(at, "chiều") || isWord(at, "tối") { at += 1 } }
    if let day = weekday(at: at), last.deadline.recurrence == "FREQ=WEEKLY" {
      let days = weekdays(from: day)
      items[items.count - 1] = ruleItem("FREQ=WEEKLY;BYDAY=" + days.codes.joined(separator: ","), at: last.tokens.lowerBound..<days.end, leads: days.codes.count > 1 ? [] : leads, unit: .day)
      return
    }
    if at == start, mode == .prose, !isBracket, !isMark(start - 1, ",") { return }
    // "mỗi quý 01 lần, bắt đầu từ quý II": when it begins is a time of its own.
    if leads.contains(.begin) { return }
    let found = span(at: at, leads: leads)
    // "Ngày 2 lần, từ 10/10 đến khi kết thúc": so is from when to when.
    if leads.contains(.from), let days = found, days.openEvent != nil || days.elements[0].first.month != nil && last.deadline.recurrence != "FREQ=YEARLY" { return }
    // "Hằng năm, từ tháng 9 đến tháng 12"
    if let months = found, months.elements.count == 1, let end = months.elements[0].last, end.year == nil, months.elements[0].first.year == nil, end.unit == .month || end.unit == .quarter, last.deadline.recurrence == "FREQ=YEARLY" {
      items[items.count - 1] = ruleItem(rangeRule(months.elements[0].first, end, suffix: .yearly, leads: leads), at: last.tokens.lowerBound..<months.tokens.upperBound, leads: [], unit: .month)
      return
    }
    guard let span = found, span.elements.allSatisfy({ $0.first.year == nil && $0.last == nil && $0.first.unit != .year }) else {
      mergeLaterDay(into: &items)
      return
    }
    var end = span.tokens.upperBound
    if let full = ruleItems(of: span, from: last.tokens.lowerBound, suffixAt: end, leads: leads) {
      items.replaceSubrange(items.count - 1..<items.count, with: full)
    } else if let rules = merged(last, span, leads) {
      if isBracket, isMark(end, ")") { end += 1 }
      var found = rules
      found[found.count - 1].tokens = found[found.count - 1].tokens.lowerBound..<max(end, found[found.count - 1].tokens.upperBound)
      items.replaceSubrange(items.count - 1..<items.count, with: found)
    }
  }

  private func merged(_ item: TimeItem, _ span: TimeSpan, _ leads: TimeLead) -> [TimeItem]? {
    guard let rule = item.deadline.recurrence else { return nil }
    let points = span.elements.map(\.first)
    let whole = item.tokens.lowerBound..<span.tokens.upperBound
    if points.allSatisfy({ $0.unit == .quarter || $0.unit == .month }), points.allSatisfy({ $0.month != nil }) {
      let months = points.map { leads.contains(.before) ? $0.month ?? 1 : $0.lastMonth ?? $0.month ?? 1 }
      let text = "FREQ=YEARLY;BYMONTH=" + months.map(String.init).joined(separator: ",") + ";BYMONTHDAY=\(leads.contains(.before) ? 1 : -1)"
      return [ruleItem(text, at: whole, leads: leads, unit: points[0].unit)]
    }
    guard points.allSatisfy({ $0.unit == .day }) else { return nil }
    return points.enumerated().map { index, point in
      let suffix: RuleSuffix = point.month == nil ? (rule.contains("INTERVAL=3") ? .months([3, 6, 9, 12]) : .monthly) : .yearly
      var text = recurrence(of: point, suffix: suffix, leads: leads)
      if point.month == nil, let interval = rule.split(separator: ";").first(where: { $0.hasPrefix("INTERVAL=") }), !rule.contains("INTERVAL=3") || rule.contains("INTERVAL=3;") {
        text = "FREQ=MONTHLY;\(interval);BYMONTHDAY=\(point.isLastDay ? -1 : point.day ?? 1)"
      }
      let range = index == 0 ? item.tokens.lowerBound..<point.tokens.upperBound : point.tokens
      return ruleItem(text, at: range, leads: leads, unit: .day)
    }
  }

  /// "định kỳ 02 tháng/lần … ngày cuối tháng thứ 2": the day stands further on in the same clause.
  private func mergeLaterDay(into items: inout [TimeItem]) {
    guard mode == .cell, items.count == 1, let rule = items[0].deadline.recurrence, rule.hasPrefix("FREQ=MONTHLY") else { return }
    var at = items[0].tokens.upperBound
    while at < tokens.count, at - items[0].tokens.upperBound < 12, !isMark(at, ";"), !isMark(at, ".") {
      if isWord(at, "ngày"), let day = point(at: at), day.unit == .day, day.month == nil {
        var end = day.tokens.upperBound
        if isWord(end, "thứ") { end = min(end + 2, tokens.count) }
        items[0] = ruleItem(rule + ";BYMONTHDAY=\(day.isLastDay ? -1 : day.day ?? 1)", at: items[0].tokens.lowerBound..<end, leads: [], unit: .day)
        return
      }
      at += 1
    }
  }

  /// "Định kỳ tổng hợp báo cáo": recurring without a period, unless one stands further on in the clause ("định kỳ
  /// báo cáo hằng quý"); "định kỳ … thường xuyên" is throughout.
  private func barePeriodic(at index: Int) -> TimeItem {
    var at = index + 2
    while at < tokens.count, at - index < 14 {
      if tokens[at].kind == .mark, !tokens[at].isMark(",") { break }
      if isWord(at, "thường"), isWord(at + 1, "xuyên"), at - index < 9 {
        var item = TimeItem(deadline: Deadline(), tokens: index..<at + 2, shape: .continuous)
        item.deadline.kind = .continuous
        return item
      }
      if let phrase = periodPhrases.match(tokens, at: at), mode == .cell || !isAttribute(at) {
        return ruleItem(rule(every: 1, phrase.meaning), at: index..<phrase.end, leads: [])
      }
      at += 1
    }
    var item = ruleItem(nil, at: index..<index + 2, leads: [])
    item.isBareRule = true
    return item
  }

  /// "kế hoạch hằng năm": right after a noun, no time of the verb.
  func isAttribute(_ index: Int) -> Bool {
    !(index == 0 || tokens[index - 1].kind == .mark || tokens[index - 1].word == "kỳ" || tokens[index - 1].word == "đầu" || tokens[index - 1].word == "cuối" || tokens[index - 1].word == "và")
  }
}
