internal import PlanModel

/// A time or a range of times, as one member of a list.
struct TimeElement: Sendable {
  var first: TimePoint
  var last: TimePoint?
}

/// One or several times printed together: "Quý II, III năm 2024", "từ tháng 9 đến tháng 12/2022".
struct TimeSpan: Sendable {
  var elements: [TimeElement]
  var tokens: Range<Int>
  /// "đến ngày bầu cử": the range ends with an event that has no date.
  var openEvent: Range<Int>?
}

extension DeadlineReader {
  /// The list or range of times at `index`; `leads` is what stands before it.
  func span(at index: Int, leads: TimeLead) -> TimeSpan? {
    guard let first = point(at: index) ?? boundDay(at: index, leads: leads) else { return nil }
    var span = TimeSpan(elements: [TimeElement(first: first)], tokens: index..<first.tokens.upperBound)
    while readRangeEnd(of: &span, leads: leads) || readListMember(of: &span) {}
    distribute(&span)
    return span
  }

  /// "trước 15.4", "chậm nhất 15-4 hằng năm": a day with its month behind a bound.
  private func boundDay(at index: Int, leads: TimeLead) -> TimePoint? {
    guard !leads.isDisjoint(with: [.before, .latest]), index + 2 < tokens.count, tokens[index].isNumber, isMark(index + 1, "-") || isMark(index + 1, "."), tokens[index + 2].digits <= 2 else { return nil }
    return dayNumber(at: index, from: index, hasWord: true).flatMap { $0.month == nil ? nil : $0 }
  }

  /// "- 15/11", "đến hết ngày 20/4/2026", "đến ngày bầu cử 15/3/2026", "đến ngày bầu cử".
  private func readRangeEnd(of span: inout TimeSpan, leads: TimeLead) -> Bool {
    guard let element = span.elements.last, element.last == nil, span.openEvent == nil else { return false }
    let first = element.first
    var at = span.tokens.upperBound
    skipBracketedDay(&at)
    // "Từ thứ Hai (25/5) đến thứ Sáu (29/5/2026)"
    if isMark(at, ")"), first.tokens.contains(where: { isMark($0, "(") }) { at += 1 }
    guard at < tokens.count else { return false }
    let isDash = tokens[at].isMark("-") || tokens[at].isMark("~")
    let isWord = tokens[at].word == "đến" || tokens[at].word == "tới"
    guard isDash || isWord else { return false }
    at += 1
    if isDash, isMark(at, ">") { at += 1 }
    if isWord { skip("hết", &at); skip("trước", &at) }
    if let last = point(at: at, after: first), isWord || last.unit == first.unit, compatible(first, last) {
      span.elements[span.elements.count - 1].last = last
      span.tokens = span.tokens.lowerBound..<last.tokens.upperBound
      return true
    }
    guard isWord, leads.contains(.from), first.unit != .year || mode != .prose else { return false }
    // An event with its date, or without one.
    var end = at
    while end < tokens.count, end - at < 10, tokens[end].kind == .word || tokens[end].isNumber {
      if end > at, tokens[end].isNumber || tokens[end].word == "ngày", let last = point(at: end), last.unit == .day, last.year != nil {
        span.elements[span.elements.count - 1].last = last
        span.tokens = span.tokens.lowerBound..<last.tokens.upperBound
        return true
      }
      guard tokens[end].kind == .word else { break }
      end += 1
    }
    guard end > at, tokens[at].word != "nay" else { return false }
    span.openEvent = at..<end
    span.tokens = span.tokens.lowerBound..<end
    return true
  }

  private func compatible(_ first: TimePoint, _ last: TimePoint) -> Bool {
    // "ngày 20/11/2017 - 2018" is no range.
    !(first.unit == .day && first.month != nil && last.unit == .year)
  }

  /// ", III", "và tháng 10/2022", "; quý IV" belongs to another item.
  private func readListMember(of span: inout TimeSpan) -> Bool {
    guard let previous = span.elements.last, span.openEvent == nil else { return false }
    let before = previous.last ?? previous.first
    var at = span.tokens.upperBound
    guard at < tokens.count else { return false }
    skipAside(&at, after: before)
    // "Quý I; II năm 2026"
    let isComma = tokens[at].isMark(",") || tokens[at].isMark(";") && before.unit == .quarter && at + 1 < tokens.count && tokens[at + 1].isRoman
    if isComma { at += 1 }
    let isWord = at < tokens.count && (tokens[at].word == "và" || tokens[at].word == "hoặc" || tokens[at].isMark("&") || tokens[at].isMark("+"))
    if isWord { at += 1 }
    // "Cuối tháng 9 đầu tháng 10"
    let isTurn = before.part == .late && before.unit == .month && at < tokens.count && tokens[at].word == "đầu"
    guard isComma || isWord || isTurn, at < tokens.count else { return false }
    if let member = point(at: at, after: before), member.unit == before.unit || isNewUnit(member, after: before, isComma: isComma && !isWord) {
      if isBareYearOfDay(member, before) {
        var copy = before
        copy.year = member.year
        copy.tokens = member.tokens
        span.elements.append(TimeElement(first: copy))
      } else {
        span.elements.append(TimeElement(first: member))
      }
      span.tokens = span.tokens.lowerBound..<member.tokens.upperBound
      return true
    }
    return false
  }

  /// "15/5 (báo cáo 6 tháng) và 15/11", "Tháng 3 (đợt 1), tháng 9 (đợt 2)": what is said aside between two members of a list.
  private func skipAside(_ index: inout Int, after before: TimePoint) {
    guard before.month != nil, before.unit != .week, tokens[index].isMark("("), let close = (index + 1..<min(index + 9, tokens.count)).first(where: { isMark($0, ")") }) else { return }
    // "Quý I (trước 25/3), quý II (trước 25/6)": a day of its own.
    if let lead = timeLeads.match(tokens, at: index + 1), !lead.meaning.isDisjoint(with: [.before, .latest]) { return }
    // "Tháng 12 (năm 2026), tháng 01 (năm 2027)": a year of its own.
    guard before.unit == .day || !(index..<close).contains(where: { tokens[$0].digits == 4 }) else { return }
    var next = close + 1
    if isMark(next, ",") { next += 1 }
    if isWord(next, "và") { next += 1 }
    guard next > close + 1, next < tokens.count, let day = point(at: next, after: before), day.unit == before.unit, day.month != nil, timeLeads.match(tokens, at: next) == nil else { return }
    index = close + 1
  }

  /// Units may change inside a list where each names its own ("Quý IV/2025 và tháng 1/2026", "Quý IV/2026, 2027").
  private func isNewUnit(_ member: TimePoint, after before: TimePoint, isComma: Bool) -> Bool {
    if member.unit == .year, before.unit == .day { return mode == .cell && before.month != nil }
    if member.unit == .year, mode == .prose { return false }
    if member.isBare { return mode == .cell }
    return !isComma || mode == .cell
  }

  /// "ngày 25/12 năm 2026, năm 2027": the same day again.
  private func isBareYearOfDay(_ member: TimePoint, _ before: TimePoint) -> Bool {
    member.unit == .year && before.unit == .day && before.month != nil
  }

  /// Years and months are lent from right to left, what is still missing from left to right.
  private func distribute(_ span: inout TimeSpan) {
    var year: Int?
    var month: Int?
    func lend(_ point: inout TimePoint) {
      if point.year == nil, let year { point.year = year } else if point.year != nil { year = point.year }
      guard point.unit == .day || point.unit == .week else { return }
      if point.month == nil, !point.isLastDay { point.month = month } else { month = point.month }
    }
    for index in span.elements.indices.reversed() {
      if var last = span.elements[index].last { lend(&last); span.elements[index].last = last }
      lend(&span.elements[index].first)
      // "Từ tháng 11 đến tháng 3/2026": the first is of the year before.
      wrapYear(&span.elements[index])
      year = span.elements[index].first.year ?? year
    }
    year = nil
    for index in span.elements.indices {
      if span.elements[index].first.year == nil, let year { span.elements[index].first.year = year }
      year = span.elements[index].first.year ?? year
      if var last = span.elements[index].last {
        if last.year == nil, let year { last.year = year }
        year = last.year ?? year
        span.elements[index].last = last
      }
    }
  }

  private func wrapYear(_ element: inout TimeElement) {
    guard let last = element.last, let year = element.first.year, year == last.year, let from = element.first.month, let to = last.month,
      from > to, !isPrinted(yearOf: element.first)
    else { return }
    element.first.year = year - 1
    element.first.yearIsInferred = true
    element.first.flags.append("year-inferred")
  }

  /// Whether the year of `point` stands in its own words.
  private func isPrinted(yearOf point: TimePoint) -> Bool {
    guard let year = point.year else { return false }
    return point.tokens.contains { tokens[$0].isNumber && (tokens[$0].value == year || tokens[$0].value % 100 == year % 100 && tokens[$0].digits == 2 && $0 == point.tokens.upperBound - 1 || tokens[$0].value / 10 == year) }
  }

  /// "(Thứ Tư)", "(sáng thứ 2)" after a day.
  func skipBracketedDay(_ index: inout Int) {
    var at = index
    guard at < tokens.count, tokens[at].isMark("(") else { return }
    at += 1
    if at < tokens.count, tokens[at].word == "sáng" || tokens[at].word == "chiều" || tokens[at].word == "tối" { at += 1 }
    guard let day = weekday(at: at) else { return }
    at = day.end
    if at < tokens.count, tokens[at].isMark(")") { index = at + 1 }
  }

  // MARK: - From times to deadlines

  /// The elements of a list that are one time: neighbouring months and quarters, days in a row.
  func joined(_ elements: [TimeElement]) -> [TimeElement] {
    guard elements.count > 1 else { return elements }
    var result = [elements[0]]
    for element in elements.dropFirst() {
      let previous = result[result.count - 1]
      let unit = element.first.unit
      if unit == previous.first.unit, unit == .month || unit == .quarter || unit == .day || unit == .week, element.last == nil,
        previous.last == nil || previous.last?.unit == unit, (previous.first.part == nil && element.first.part == nil) || unit == .month || previous.first.part == .late && element.first.part == .early,
        let end = (previous.last ?? previous.first).days?.last, let start = element.first.days?.first,
        end.adding(days: 1) == start
      {
        result[result.count - 1].last = element.first
      } else {
        result.append(element)
      }
    }
    return result
  }
}
