internal import PlanModel

/// Weeks, first and last days, months in words and halves of a year.
extension DeadlineReader {
  /// "tháng Tư", "tháng mười hai năm 2024": a month in words, with a capital or its year.
  func namedMonth(at start: Int, from index: Int) -> TimePoint? {
    guard let name = monthNames.match(tokens, at: start) else { return nil }
    var at = name.end
    var result = TimePoint(.month, at: index..<at, month: name.meaning)
    skipMark("/", &at)
    if let year = readYear(&at, after: true) { take(year, into: &result, end: at) }
    return result.year != nil || tokens[start].capital && !isWord(name.end, "lần") ? result : nil
  }

  /// "ngày 10/3 âm lịch", "rằm tháng 8": a day of the lunar calendar (`âm lịch`), which is told and not turned into one of the other.
  func lunarItem(_ span: TimeSpan, from start: Int, at index: Int, leads: TimeLead) -> TimeItem? {
    let open = isMark(index, "(") ? index + 1 : index
    var end = isWord(open, "âm") && isWord(open + 1, "lịch") ? open + 2 : isWord(open, "âl") ? open + 1 : index
    let isFullMoon = end == index && isWord(span.tokens.lowerBound - 1, "rằm") && span.elements.first?.first.unit == .month
    guard end > index || isFullMoon else { return nil }
    if open > index, end > index { guard isMark(end, ")") else { return nil }; end += 1 }
    let first = isFullMoon && leads.isEmpty ? span.tokens.lowerBound - 1 : start
    var item = TimeItem(deadline: Deadline(), tokens: first..<end, shape: .event, leads: leads)
    (item.deadline.kind, item.deadline.certainty) = (.relative, .unresolved)
    item.deadline.anchor = string((isFullMoon ? span.tokens.lowerBound - 1 : span.tokens.lowerBound)..<end)
    item.deadline.flags = [Self.lunarFlag]
    return item
  }

  static let lunarFlag = "lunar"

  /// "tuần thứ 2 của tháng 3/2026", "tuần cuối tháng 6".
  func weekPoint(at index: Int) -> TimePoint? {
    var at = index + 1
    skip("lễ", &at)
    skip("thứ", &at)
    guard at < tokens.count else { return nil }
    let week: Int
    if tokens[at].isNumber || tokens[at].isRoman, (1...5).contains(tokens[at].value) {
      week = tokens[at].value
    } else if let part = periodParts.match(tokens, at: at), part.end == at + 1 {
      week = part.meaning == .late ? -1 : part.meaning == .early ? 1 : 2
    } else if let number = numberWords.match(tokens, at: at), number.meaning <= 5 {
      week = number.meaning
    } else {
      return nil
    }
    at += 1
    skip("tiên", &at)
    // "từ tuần 2 đến tuần 4 tháng 5": the last of them names the month.
    if listsWeeks(at) || ruleSuffixes.match(tokens, at: at).map({ $0.end > at + 1 && isMonthly($0.meaning) && monthPoint(at: $0.end - 1) == nil }) == true {
      var result = TimePoint(.week, at: index..<at)
      result.week = week
      return result
    }
    skipMark(",", &at)
    skip("của", &at)
    guard at < tokens.count, tokens[at].word == "tháng", var result = monthPoint(at: at), result.unit == .month else { return nil }
    result.unit = .week
    result.week = week
    result.tokens = index..<result.tokens.upperBound
    return result
  }

  /// "tuần 2 đến tuần 4 tháng 5", "tuần 1, 2 tháng 9", "tuần 3-4 tháng 10": more weeks follow, the last names the month.
  private func listsWeeks(_ index: Int) -> Bool {
    guard isMark(index, "-") || isMark(index, ",") || isWord(index, "đến") || isWord(index, "và") else { return false }
    if isWord(index + 1, "tuần") { return weekPoint(at: index + 1) != nil }
    return weekNumber(at: index + 1) != nil || index + 1 < tokens.count && tokens[index + 1].isNumber && (1...5).contains(tokens[index + 1].value) && listsWeeks(index + 2)
  }

  /// The "2" of "tuần 1, 2 tháng 9", the "4" of "tuần 3-4/10/2025".
  func weekNumber(at index: Int) -> TimePoint? {
    guard index + 1 < tokens.count, tokens[index].isNumber, (1...5).contains(tokens[index].value) else { return nil }
    var at = index + 1
    let isSlash = isMark(at, "/")
    if isSlash { at += 1 }
    skip("của", &at)
    let month = isSlash && !isWord(at, "tháng") ? slashedMonth(at: at) : isWord(at, "tháng") ? monthPoint(at: at) : nil
    guard var result = month, result.unit == .month else { return nil }
    result.unit = .week
    result.week = tokens[index].value
    result.isBare = false
    result.tokens = index..<result.tokens.upperBound
    return result
  }

  private func isMonthly(_ suffix: RuleSuffix) -> Bool { if case .monthly = suffix { true } else { false } }

  /// "6 tháng đầu năm 2023", "9 tháng năm 2024", "sáu tháng cuối năm".
  func monthsOfYear(at index: Int) -> TimePoint? {
    let token = tokens[index]
    let count = token.isNumber ? token.value : numberWords.match(tokens, at: index)?.meaning ?? 0
    var at = index + 1
    skipNumberInWords(&at)
    // "6T đầu năm", "9T/2026"
    let isShort = isWord(at, "t") && token.isNumber && (isWord(at + 1, "đầu") || isWord(at + 1, "cuối") || isMark(at + 1, "/"))
    guard count == 3 || count == 6 || count == 9, at + 1 < tokens.count, tokens[at].word == "tháng" || isShort else { return nil }
    at += 1
    let isFirst = tokens[at].word == "đầu"
    let isLast = tokens[at].word == "cuối"
    if isFirst || isLast { at += 1 }
    skip("của", &at)
    skipMark("/", &at)
    guard at < tokens.count, tokens[at].word == "năm" || tokens[at].digits == 4 else { return nil }
    var result = TimePoint(
      count == 6 ? .half : .month, at: index..<at, month: isLast ? 13 - count : 1, lastMonth: isLast ? 12 : count)
    if let year = readYear(&at, after: true) {
      take(year, into: &result, end: at)
    } else if isFirst || isLast, tokens[at].word == "năm", at + 1 >= tokens.count || tokens[at + 1].word != "học" {
      result.tokens = index..<at + 1
    } else {
      return nil
    }
    return result
  }

  /// "Hằng năm sơ kết, 5 năm tổng kết": how many years lie between.
  func yearsBetween(at index: Int) -> TimeItem? {
    var at = index
    guard let years = count(&at), isWord(at, "năm"), actsOfYears.matches(tokens, at: at + 1) else { return nil }
    return ruleItem(rule(every: years, .year), at: index..<at + 1, leads: [])
  }

  /// "ngày cuối tháng 6/2026", "ngày cuối cùng của quý", "ngày làm việc cuối cùng hằng tháng".
  func lastDay(at start: Int, from index: Int) -> TimePoint? {
    var at = start
    var result = TimePoint(.day, at: index..<at)
    result.isLastDay = true
    if isWord(at, "làm") { at += 2; result.isWorkingDay = true }
    at += 1
    skip("cùng", &at)
    skip("của", &at)
    guard at < tokens.count else { return nil }
    if ruleSuffixes.match(tokens, at: at) != nil, !isWord(at, "tháng"), !isWord(at, "quý") { result.tokens = index..<at; return result }
    guard isWord(at, "tháng") || isWord(at, "quý") else { return nil }
    if let period = isWord(at, "tháng") ? monthPoint(at: at) : quarterPoint(at: at + 1, from: at), period.unit == .month || period.unit == .quarter {
      (result.month, result.year) = (period.lastMonth ?? period.month, period.year)
      at = period.tokens.upperBound - 1
    }
    result.tokens = index..<at + 1
    return result
  }

  /// "10 ngày đầu tháng 9/2025", "05 ngày cuối tháng 6", "hai tuần đầu tháng 6".
  func firstDays(at index: Int) -> TimePoint? {
    guard isWord(index + 2, "đầu") || isWord(index + 2, "cuối"), isWord(index + 1, "ngày") || isWord(index + 1, "tuần") else { return nil }
    let count = (tokens[index].isNumber ? tokens[index].digits <= 2 ? tokens[index].value : 0 : numberWords.match(tokens, at: index)?.meaning ?? 0) * (isWord(index + 1, "tuần") ? 7 : 1)
    guard (2...21).contains(count) else { return nil }
    var at = index + 3
    skip("tiên", &at); skip("của", &at)
    guard isWord(at, "tháng"), var result = monthPoint(at: at), result.unit == .month else { return nil }
    result.unit = .week
    result.dayCount = isWord(index + 2, "cuối") ? -count : count
    result.tokens = index..<result.tokens.upperBound
    return result
  }
}
