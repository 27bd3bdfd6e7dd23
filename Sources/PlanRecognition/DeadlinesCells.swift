internal import PlanModel

/// Cells and field lines: whatever time they name is a deadline.
extension DeadlineReader {
  /// The deadlines of the tokens from `start` to `end`, read as a cell.
  func cellItems(from start: Int = 0, to end: Int? = nil) -> [TimeItem] {
    let end = end ?? tokens.count
    var items = allItems(from: start, to: end)
    lendRules(&items)
    mergePeriods(&items)
    lendYears(&items)
    lendRoundYears(&items)
    lendLaterYears(&items)
    refineByBrackets(&items)
    let groups = groups(of: items, from: start, to: end)
    var kept: [TimeItem] = []
    for members in groups {
      let dated = members.filter { isDated(items[$0.index]) }
      var hasEvent = false
      for member in members {
        var item = items[member.index]
        let hasOtherDate = dated.count > (isDated(item) ? 1 : 0)
        if isLabel(member.index, items) || hasOtherDate && isOutlook(item) { continue }
        switch item.shape {
        case .event:
          if hasOtherDate || hasEvent || members.contains(where: { items[$0.index].isBareRule }) { continue }
          hasEvent = true
        case .unspecified: if hasOtherDate || kept.last?.shape == .unspecified && members.first?.index != member.index || members.contains(where: { items[$0.index].shape == .event || items[$0.index].shape == .duration }) { continue }
        case .duration: if hasOtherDate, member.isBracketed { continue }
        case .year: if isYearOfNext(member.index, items) { continue }
        default: if item.isBareRule, hasOtherDate { continue }
        }
        if isDated(item), item.deadline.certainty == .stated, let condition = condition(after: member.index, in: members, items) {
          item.deadline.certainty = .conditional
          item.deadline.anchor = condition
        }
        kept.append(item)
      }
    }
    return kept
  }

  /// "6 tháng đầu năm: trước 15/6", "6 tháng (trước 15/6)", "báo cáo quý I (trước 15/3)": the period is what the day behind it is for.
  private func isLabel(_ index: Int, _ items: [TimeItem]) -> Bool {
    let end = items[index].tokens.upperBound
    let isReport = items[index].shape == .duration || isWord(items[index].tokens.lowerBound - 1, "cáo") || isBoundedInside(index, items)
    guard items[index].leads.isSubset(of: [.whole]), isMark(end, ":") || (isReport || items[index].leads == .whole) && isMark(end, "(") || isReport && index + 1 < items.count && items[index + 1].tokens.lowerBound == end, index + 1 < items.count, items[index + 1].tokens.lowerBound <= end + 2 else { return false }
    // "Quý I: 15/3; Quý II: 15/6", "6 tháng: 15/6": the day alone is the time.
    let isDayAlone = isMark(end, ":") && items[index + 1].tokens.lowerBound == end + 1 && items[index + 1].shape == .day && items[index + 1].points.first?.unit == .day
      && [.quarter, .half, .duration].contains(items[index].shape) && (items[index + 1].tokens.upperBound >= tokens.count || tokens[items[index + 1].tokens.upperBound].kind == .mark)
    return (!items[index + 1].leads.isDisjoint(with: [.before, .latest]) || isDayAlone) && items[index].shape != .day
  }

  /// "Quý I (trước 25/3)": a day of the period itself in brackets is what the period means.
  private func isBoundedInside(_ index: Int, _ items: [TimeItem]) -> Bool {
    guard items[index].shape == .quarter || items[index].shape == .half || items[index].shape == .month, index + 1 < items.count, items[index + 1].shape == .day, isMark(items[index + 1].tokens.upperBound, ")"),
      let start = items[index].deadline.start, let due = items[index].deadline.due, let day = items[index + 1].deadline.due else { return false }
    return day >= start && day <= due
  }

  /// "2025 - 2026, định hướng đến 2030".
  private func isOutlook(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    return item.shape == .year && (isWord(start - 1, "hướng") && isWord(start - 2, "định") || isWord(start - 1, "nhìn"))
  }

  /// "Riêng năm 2020 hoàn thành trong quý II/2020": the year only says again when the next time is.
  private func isYearOfNext(_ index: Int, _ items: [TimeItem]) -> Bool {
    guard items[index].leads.isEmpty, index + 1 < items.count else { return false }
    let next = items[index + 1]
    let end = items[index].tokens.upperBound
    guard next.tokens.lowerBound <= end + (isMark(end, ",") || isMark(end, "(") ? 1 : 0), let year = items[index].points.first?.year, next.shape != .year else { return false }
    return next.points.contains { $0.year == year }
  }

  /// The event or condition that stands after a date in the same item ("Quý I/2027, sau khi HĐND thông qua").
  private func condition(after index: Int, in members: [Member], _ items: [TimeItem]) -> String? {
    guard let member = members.first(where: { $0.index > index }), items[member.index].shape == .event, !items[member.index].deadline.flags.contains(Self.lunarFlag) else { return nil }
    let event = items[member.index].event
    return event == .paper || event == .occasion ? nil : items[member.index].deadline.anchor
  }

  func isDated(_ item: TimeItem) -> Bool {
    switch item.shape {
    case .event, .unspecified, .duration: false
    case .ruleWithoutDay: !item.isBareRule
    default: true
    }
  }

  struct Member { var index: Int; var isBracketed: Bool }

  /// The items between two `;` or sentence ends, with whether each stands in brackets.
  private func groups(of items: [TimeItem], from start: Int, to end: Int) -> [[Member]] {
    var result: [[Member]] = []
    var open: [Member] = []
    var depth = 0
    var next = 0
    for at in start..<end {
      if tokens[at].isMark("(") { depth += 1 }
      if tokens[at].isMark(")") { depth = max(0, depth - 1) }
      while next < items.count, items[next].tokens.lowerBound == at {
        open.append(Member(index: next, isBracketed: depth > 0))
        next += 1
      }
      if tokens[at].isMark(";") || isSentenceEnd(at), !open.isEmpty {
        result.append(open)
        open = []
      }
    }
    return open.isEmpty ? result : result + [open]
  }

  /// "trước ngày 15/6 và 15/12 hằng năm", "6 tháng trước ngày 15/6; 1 năm trước ngày 15/12 hàng năm": a rule lends
  /// its "hằng năm" to the days beside it that have no year.
  func lendRules(_ items: inout [TimeItem]) {
    for index in items.indices where items[index].deadline.recurrence?.hasPrefix("FREQ=YEARLY;BYMONTH=") == true {
      for step in [-1, 1] {
        var at = index + step
        while items.indices.contains(at), items[at].isYearless, let point = items[at].points.first, items[at].points.count == 1, point.unit == .day || isOfRound(items[at]) && isOfRound(items[index]),
          areLinked(items[min(at, at - step)], items[max(at, at - step)])
        {
          let leads = items[at].leads
          items[at] = ruleItem(recurrence(of: point, suffix: .yearly, leads: leads), at: items[at].tokens, leads: leads, unit: point.unit)
          at += step
        }
      }
    }
  }

  /// "hằng tuần tổng hợp, báo cáo … trước 15 giờ thứ Năm": the day of the week that stands further on in the sentence.
  private func mergeWeekdays(_ items: inout [TimeItem]) {
    for index in items.indices.reversed() where items[index].deadline.recurrence == "FREQ=WEEKLY" && items[index].shape == .ruleWithoutDay {
      guard let day = weekday(after: items[index].tokens.upperBound), index + 1 >= items.count || items[index + 1].tokens.lowerBound >= day.tokens.lowerBound else { continue }
      items.removeAll { $0.tokens.lowerBound >= day.tokens.lowerBound && $0.tokens.upperBound <= day.tokens.upperBound }
      items[index] = day
    }
  }

  private func weekday(after start: Int) -> TimeItem? {
    var at = start
    while at < min(tokens.count, start + 24), !isMark(at, ";"), !isSentenceEnd(at) {
      if let lead = timeLeads.match(tokens, at: at), !lead.meaning.isDisjoint(with: [.before, .latest, .on]) {
        var day = lead.end
        skipClock(&day)
        while isWord(day, "sáng") || isWord(day, "chiều") || isWord(day, "ngày") { day += 1 }
        if let first = weekday(at: day), case let days = weekdays(from: first), days.end >= tokens.count || tokens[days.end].kind == .mark && !isMark(days.end, "(") {
          return ruleItem("FREQ=WEEKLY;BYDAY=" + days.codes.joined(separator: ","), at: at..<days.end, leads: days.codes.count > 1 ? [] : lead.meaning, unit: .day)
        }
        at = lead.end
      } else {
        at += 1
      }
    }
    return nil
  }

  /// "định kỳ hằng quý báo cáo … trước ngày 15 tháng cuối quý": a period and a day that govern one verb are one rule.
  func mergePeriods(_ items: inout [TimeItem]) {
    mergeWeekdays(&items)
    var index = 0
    while index + 1 < items.count {
      let next = items[index + 1]
      if lendYearlyDays(from: index, &items) { continue }
      guard items[index].shape == .ruleWithoutDay, !items[index].isBareRule, index == 0 || items[index - 1].shape != .ruleWithoutDay,
        next.tokens.lowerBound - items[index].tokens.upperBound < 40, isOneSentence(items[index].tokens.upperBound, next.tokens.lowerBound)
      else { index += 1; continue }
      if next.shape == .rule {
        items.remove(at: index)
        continue
      }
      var at = index + 1
      while at < items.count, items[at].isYearless, items[at].shape == .day, let point = items[at].points.first,
        !items[at].leads.contains(.from) || items[index].deadline.recurrence == "FREQ=YEARLY",
        point.month != nil && !items[at].leads.isDisjoint(with: .bounds) || point.month == nil && items[index].deadline.recurrence == "FREQ=MONTHLY" && !items[at].leads.isDisjoint(with: [.bounds, .on]),
        at == index + 1 || areLinked(items[at - 1], items[at])
      {
        items[at] = ruleItem(recurrence(of: point, suffix: point.month == nil ? .monthly : .yearly, leads: items[at].leads), at: items[at].tokens, leads: items[at].leads, unit: .day)
        at += 1
      }
      if at > index + 1 { items.remove(at: index) }
      index = max(index + 1, at - 1)
    }
  }

  /// "định kỳ trước ngày 20/6 và 20/12", "định kỳ (trước 15/12)": days without a year right behind a bare "định kỳ" come every year.
  private func lendYearlyDays(from index: Int, _ items: inout [TimeItem]) -> Bool {
    guard items[index].isBareRule, isWord(items[index].tokens.lowerBound, "định") else { return false }
    let end = items[index].tokens.upperBound
    var last = index
    while last + 1 < items.count, items[last + 1].isYearless, items[last + 1].shape == .day, items[last + 1].points.first?.month != nil, !items[last + 1].leads.isDisjoint(with: [.bounds, .on]), !items[last + 1].leads.contains(.from),
      last == index ? items[last + 1].tokens.lowerBound - end <= (isMark(end, "(") || isMark(end, ",") ? 1 : 0) : areLinked(items[last], items[last + 1]) { last += 1 }
    // "Khám sức khỏe định kỳ trước ngày 30/9": one day of what is done again; a day beside them with its year says theirs.
    guard last > index, last > index + 1 || isReportBeside(items[index].tokens.lowerBound, items[last].tokens.upperBound), last + 1 >= items.count || items[last + 1].isYearless || !areLinked(items[last], items[last + 1]) else { return false }
    var at = index + 1
    while at <= last, let point = items[at].points.first {
      let start = at == index + 1 && items[at].tokens.lowerBound == end ? items[index].tokens.lowerBound : items[at].tokens.lowerBound
      items[at] = ruleItem(recurrence(of: point, suffix: .yearly, leads: items[at].leads), at: start..<items[at].tokens.upperBound, leads: items[at].leads, unit: .day)
      at += 1
    }
    items.remove(at: index)
    return true
  }

  /// "báo cáo định kỳ …", "định kỳ … báo cáo", "định kỳ … tổng hợp", "(…) gửi".
  private func isReportBeside(_ start: Int, _ end: Int) -> Bool {
    if isWord(start - 1, "cáo") { return true }
    let next = isMark(end, ")") ? end + 1 : end
    return isWord(next, "báo") || isWord(next, "tổng") || isWord(next, "gửi")
  }

  /// "Năm 2027 (quý I)", "Năm 2026: tháng 3, tháng 9", "Quý I (dự thảo), quý IV (trình) năm 2027": a year beside months and
  /// quarters without one is theirs, and no time of its own.
  private func lendYears(_ items: inout [TimeItem]) {
    var lent: Set<Int> = []
    for index in items.indices {
      guard items[index].shape == .year, items[index].leads.isSubset(of: [.within, .whole]), items[index].points.count == 1, items[index].deadline.kind == .during,
        let year = items[index].points[0].year, items[index].points[0].part == nil, !items[index].isYearless
      else { continue }
      var borrowers: [Int] = []
      if isYearBefore(index, items) {
        var next = index + 1
        while next < items.count, items[next].isYearless, takesYear(items[next]), next == index + 1 || isOneClause(items[next - 1], items[next]) { borrowers.append(next); next += 1 }
      } else if isYearBehind(index, items) {
        var before = index - 1
        while before >= 0, items[before].isYearless, takesYear(items[before]), before == index - 1 || isOneClause(items[before], items[before + 1]) { borrowers.append(before); before -= 1 }
      }
      guard !borrowers.isEmpty else { continue }
      for borrower in borrowers { setYear(year, &items[borrower]) }
      lent.insert(index)
    }
    if !lent.isEmpty { items = items.enumerated().filter { !lent.contains($0.offset) }.map(\.element) }
  }

  /// "Đợt 1: tháng 3; đợt 2: tháng 9 năm 2027": the last round's year is that of those before it.
  private func lendRoundYears(_ items: inout [TimeItem]) {
    for index in items.indices.dropFirst().reversed() where !items[index].isYearless && takesYear(items[index]) && isOfRound(items[index]) {
      guard let point = items[index].points.first, let year = point.year, let month = point.month else { continue }
      let before = items[index - 1]
      if before.isYearless, takesYear(before), isOfRound(before), let earlier = before.points.last?.month, earlier < month { setYear(year, &items[index - 1]) }
    }
  }

  /// "đợt 1 tháng 4", "lần 2: tháng 10".
  func isOfRound(_ item: TimeItem) -> Bool {
    let start = item.tokens.lowerBound
    let label = isMark(start - 1, ":") || isMark(start - 1, "-") ? start - 2 : start - 1
    return label > 0 && tokens[label].isNumber && (isWord(label - 1, "đợt") || isWord(label - 1, "lần") || isWord(label - 1, "kỳ") || isWord(label - 1, "vòng"))
  }

  private func isOneClause(_ left: TimeItem, _ right: TimeItem) -> Bool { isOneSentence(left.tokens.upperBound, right.tokens.lowerBound) }

  func takesYear(_ item: TimeItem) -> Bool {
    (item.shape == .month || item.shape == .quarter || item.shape == .half || item.shape == .day || item.shape == .range) && !item.points.isEmpty && item.points.allSatisfy { $0.unit != .year && $0.month != nil }
      && [.during, .by, .on].contains(item.deadline.kind)
  }

  /// "Năm 2027 (quý I)", "Năm 2027: quý I", "2027 - quý I": one mark between.
  private func isYearBefore(_ index: Int, _ items: [TimeItem]) -> Bool {
    let end = items[index].tokens.upperBound
    guard index + 1 < items.count, items[index + 1].tokens.lowerBound == end + 1, items[index + 1].shape != .day || isMark(end, ":") else { return false }
    return isMark(end, "(") || isMark(end, ":") || isMark(end, "-") || isMark(end, ",")
  }

  /// "Quý IV (năm 2027)", "quý IV (trình) năm 2027", "tháng 9 (đợt 2)/2027".
  private func isYearBehind(_ index: Int, _ items: [TimeItem]) -> Bool {
    let start = items[index].tokens.lowerBound
    guard index > 0 else { return false }
    let end = items[index - 1].tokens.upperBound
    if isMark(start - 1, "("), start - 1 == end { return true }
    guard items[index - 1].shape != .day else { return false }
    let close = isMark(start - 1, "/") ? start - 2 : start - 1
    return isMark(close, ")") && isMark(end, "(") && close - end <= 6
  }

  func setYear(_ year: Int, _ item: inout TimeItem) {
    for index in item.points.indices { item.points[index].year = year; item.points[index].yearIsInferred = false }
    item.isYearless = false
    item.deadline = Deadline()
    fill(&item, TimeElement(first: item.points[0], last: item.points.count > 1 ? item.points[1] : nil), leads: item.leads, onwards: false, continuing: false, open: nil)
  }

  func isOneSentence(_ start: Int, _ end: Int) -> Bool { (start..<max(start, end)).allSatisfy { !isMark($0, ";") && !isSentenceEnd($0) } }

  private func areLinked(_ left: TimeItem, _ right: TimeItem) -> Bool {
    right.tokens.lowerBound - left.tokens.upperBound <= 8
  }
}
