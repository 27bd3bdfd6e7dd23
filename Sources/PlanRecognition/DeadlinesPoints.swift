internal import PlanModel

/// A printed time: a day, month, quarter, half or year, perhaps with parts missing that its neighbours lend.
struct TimePoint: Sendable {
  var unit: DeadlinePrecision
  var tokens: Range<Int>
  var day: Int?
  var month: Int?
  /// Last month of a quarter or of "9 tháng đầu năm".
  var lastMonth: Int?
  var year: Int?
  var week: Int?
  var part: PeriodPart?
  /// "ngày cuối tháng".
  var isLastDay = false
  /// "ngày làm việc cuối cùng của tháng".
  var isWorkingDay = false
  /// "10 ngày đầu tháng 9": so many days, below zero from the end.
  var dayCount: Int?
  /// Printed as numbers only (`15/6`, `2025`): weak evidence without a word before it.
  var isBare = false
  var yearIsInferred = false
  var flags: [String] = []
  var repaired = false

  init(_ unit: DeadlinePrecision, at tokens: Range<Int>, day: Int? = nil, month: Int? = nil, lastMonth: Int? = nil, year: Int? = nil) {
    (self.unit, self.tokens, self.day, self.month, self.lastMonth, self.year) = (unit, tokens, day, month, lastMonth, year)
  }

  var isFuzzy: Bool { part != nil && part != .firstHalf && part != .secondHalf }

  /// First and last day; `nil` where there is no such day or the month or year is missing.
  var days: (first: CivilDate, last: CivilDate)? {
    guard let year else { return nil }
    switch unit {
    case .day:
      guard let month else { return nil }
      guard let date = CivilDate(year: year, month: month, day: isLastDay ? daysIn(month, year) : day ?? 0) else { return nil }
      if isWorkingDay, date.weekday > 5, let friday = date.adding(days: 5 - date.weekday) { return (friday, friday) }
      return (date, date)
    case .week:
      guard let month else { return nil }
      let length = daysIn(month, year)
      if let dayCount { return span(year, month, dayCount < 0 ? length + 1 + dayCount : 1, month, dayCount < 0 ? length : dayCount) }
      guard let week else { return nil }
      let first = week < 0 ? length - 6 : 7 * (week - 1) + 1
      return span(year, month, first, month, week < 0 || week > 3 ? length : first + 6)
    case .month:
      guard let month else { return nil }
      let last = lastMonth ?? month
      let length = daysIn(last, year)
      switch part {
      case .early: return span(year, month, 1, last, 10)
      case .middle: return span(year, month, 11, last, 20)
      case .late: return span(year, month, 21, last, length)
      case .firstHalf: return span(year, month, 1, last, 15)
      case .secondHalf: return span(year, month, 16, last, length)
      case nil: return span(year, month, 1, last, length)
      }
    case .quarter, .half:
      guard let month, let lastMonth else { return nil }
      switch part {
      case .early: return span(year, month, 1, month, daysIn(month, year))
      case .middle: return span(year, month + 1, 1, lastMonth - 1, daysIn(lastMonth - 1, year))
      case .late: return span(year, lastMonth, 1, lastMonth, daysIn(lastMonth, year))
      case .firstHalf: return span(year, month, 1, month + 1, 15)
      case .secondHalf: return span(year, month + 1, 16, lastMonth, daysIn(lastMonth, year))
      case nil: return span(year, month, 1, lastMonth, daysIn(lastMonth, year))
      }
    case .year:
      switch part {
      case .early: return span(year, 1, 1, 3, 31)
      case .middle: return span(year, 5, 1, 8, 31)
      case .late: return span(year, 10, 1, 12, 31)
      case .firstHalf: return span(year, 1, 1, 6, 30)
      case .secondHalf: return span(year, 7, 1, 12, 31)
      case nil: return span(year, 1, 1, 12, 31)
      }
    case .none: return nil
    }
  }

  private func daysIn(_ month: Int, _ year: Int) -> Int { (1...12).contains(month) ? CivilDate.days(inMonth: month, of: year) : 0 }
  private func span(_ year: Int, _ month: Int, _ day: Int, _ lastMonth: Int, _ lastDay: Int) -> (CivilDate, CivilDate)? {
    guard let first = CivilDate(year: year, month: month, day: day), let last = CivilDate(year: year, month: lastMonth, day: lastDay)
    else { return nil }
    return (first, last)
  }

  /// ISO 8601-2: `2022-09-05`, `2022-09`, `2022-34` (a quarter), `2022-40` (a half), `2022`.
  var edtf: String? {
    guard let days, let year else { return nil }
    let fuzzy = isFuzzy ? "~" : ""
    switch unit {
    case .day: return days.first.description
    case .month where lastMonth == nil: return String(days.first.description.prefix(7)) + fuzzy
    case .quarter: return "\(year)-\(33 + ((month ?? 1) - 1) / 3)" + fuzzy
    case .half where (month ?? 0) == 1 && lastMonth == 6: return "\(year)-40"
    case .half where (month ?? 0) == 7 && lastMonth == 12: return "\(year)-41"
    case .year where part == nil: return "\(year)"
    default: return "\(days.first)/\(days.last)" + fuzzy
    }
  }
}

extension DeadlineReader {
  /// The time printed at token `index`. `previous` is the time it stands beside in a list or range, whose unit a
  /// bare number takes ("tháng 5 - 6/2023", "Quý II, III").
  func point(at index: Int, after previous: TimePoint? = nil) -> TimePoint? {
    var at = index
    skipClock(&at)
    skipDayNames(&at)
    guard at < tokens.count, !tokens[at].cited else { return nil }
    var part: PeriodPart?
    if let found = periodParts.match(tokens, at: at), found.end < tokens.count {
      (part, at) = (found.meaning, found.end)
      skip("của", &at)
    }
    guard var result = plainPoint(at: at, after: previous, hasPart: part != nil) else { return nil }
    if part != nil, result.isBare || result.unit != .month && result.unit != .quarter && result.unit != .year { return nil }
    result.part = part
    result.tokens = index..<result.tokens.upperBound
    return result
  }

  private func plainPoint(at: Int, after previous: TimePoint?, hasPart: Bool) -> TimePoint? {
    guard at < tokens.count else { return nil }
    let token = tokens[at]
    if token.isNumber { return isoDay(at: at, from: at) ?? numberPoint(at: at, after: previous) }
    guard token.kind == .word else { return nil }
    switch token.word {
    case "ngày": return dayPoint(at: at)
    case "tháng", "thang", "t": return monthPoint(at: at)
    case "quý", "qúy", "quí": return quarterPoint(at: at + 1, from: at)
    case "q" where mode == .cell && token.capital: return quarterPoint(at: isMark(at + 1, ".") ? at + 2 : at + 1, from: at)
    case "năm": return yearPoint(at: at, hasPart: hasPart)
    case "tuần": return weekPoint(at: at)
    case "sáu", "chín", "ba": return monthsOfYear(at: at) ?? firstDays(at: at)
    case "hai": return firstDays(at: at)
    default:
      if let previous, previous.unit == .quarter, token.isRoman { return quarterPoint(at: at, from: at) }
      // "IV/2025" in a column of times.
      if isBareQuarter(at) { return quarterPoint(at: at, from: at) }
      return nil
    }
  }

  /// "IV/2025", the "III" of "III, IV/2025": quarters without their word, in cells only.
  func isBareQuarter(_ index: Int) -> Bool {
    guard mode == .cell, tokens[index].isRoman, tokens[index].capital, (1...4).contains(tokens[index].value), index + 2 < tokens.count else { return false }
    if isMark(index + 1, "/") { return tokens[index + 2].digits == 4 && (1900...2199).contains(tokens[index + 2].value) }
    return (isMark(index + 1, ",") || isMark(index + 1, "-")) && tokens[index + 2].isRoman && isBareQuarter(index + 2)
  }

  // MARK: - Days

  /// "ngày 15/6/2026", "ngày 15 tháng 6", "ngày cuối tháng 6", "ngày … tháng 10/2026".
  private func dayPoint(at index: Int) -> TimePoint? {
    var at = index + 1
    skip("mùng", &at); skip("mồng", &at)
    guard at < tokens.count else { return nil }
    if tokens[at].isNumber { return isoDay(at: at, from: index) ?? dayNumber(at: at, from: index, hasWord: true) }
    if tokens[at].word == "cuối" || isWord(at, "làm") && isWord(at + 1, "việc") && isWord(at + 2, "cuối") { return lastDay(at: at, from: index) }
    var dots = 0
    while at < tokens.count, tokens[at].isMark(".") || tokens[at].value == ellipsisMark && tokens[at].kind == .mark, dots < 12 { at += 1; dots += 1 }
    guard at < tokens.count, tokens[at].word == "tháng" || tokens[at].word == "thang", var month = monthPoint(at: at) else { return nil }
    month.tokens = index..<month.tokens.upperBound
    return month
  }

  /// `2026-05-22`, as programs print a day.
  private func isoDay(at: Int, from index: Int) -> TimePoint? {
    guard tokens[at].digits == 4, at + 4 < tokens.count, (1900...2199).contains(tokens[at].value) else { return nil }
    guard [1, 3].allSatisfy({ tokens[at + $0].isMark("-") && !tokens[at + $0].afterSpace }), [2, 4].allSatisfy({ tokens[at + $0].isNumber && tokens[at + $0].digits == 2 && !tokens[at + $0].afterSpace }),
      (1...12).contains(tokens[at + 2].value), (1...31).contains(tokens[at + 4].value) else { return nil }
    return TimePoint(.day, at: index..<at + 5, day: tokens[at + 4].value, month: tokens[at + 2].value, year: tokens[at].value)
  }

  /// The number of a day at `at`, with what follows of month and year.
  func dayNumber(at start: Int, from index: Int, hasWord: Bool) -> TimePoint? {
    var at = start
    guard let day = smallNumber(&at), (1...31).contains(day) else { return nil }
    var result = TimePoint(.day, at: index..<at, day: day)
    if at < tokens.count, tokens[at].isMark("/") || tokens[at].isMark("-") || tokens[at].isMark("."),
      let full = numericDate(from: result, separator: tokens[at].value, at: at, hasWord: hasWord)
    {
      return full
    }
    // "ngày 15 của tháng 4/2026"
    if isWord(at, "của"), isWord(at + 1, "tháng"), at + 2 < tokens.count, tokens[at + 2].isNumber { at += 1 }
    if at < tokens.count, tokens[at].word == "tháng" || tokens[at].word == "thang", !hasWord || listedMonths(at: at) == nil {
      var monthAt = at + 1
      // "ngày 15 tháng Mười năm 2025"
      if let named = namedMonth(at: monthAt, from: at), named.year != nil || tokens[monthAt].capital {
        (result.month, result.year, result.tokens) = (named.month, named.year, index..<named.tokens.upperBound)
        return result
      }
      if let month = smallNumber(&monthAt), (1...12).contains(month) {
        result.month = month
        result.tokens = index..<monthAt
        skipMark("/", &monthAt)
        skipMark(",", &monthAt)
        if let year = readYear(&monthAt, after: true) { take(year, into: &result, end: monthAt) }
        return result
      }
    }
    return hasWord ? result : nil
  }

  /// `15/6`, `15/6/2026`, `15-6-2026`, `20.7.2020`, with doubled slashes and spaces.
  private func numericDate(from point: TimePoint, separator: Int, at index: Int, hasWord: Bool) -> TimePoint? {
    var result = point
    var at = index + 1
    while at < tokens.count, tokens[at].kind == .mark, tokens[at].value == separator { at += 1 }
    guard let month = smallNumber(&at), (1...12).contains(month) else { return nil }
    result.month = month
    let monthEnd = at
    if at < tokens.count, tokens[at].kind == .mark, tokens[at].value == separator {
      while at < tokens.count, tokens[at].kind == .mark, tokens[at].value == separator { at += 1 }
      if let year = readYear(&at, after: true, allowShort: true) {
        take(year, into: &result, end: at)
        return result
      }
      // `15/6/NĐ-CP` is no date, `15/6/` is one that was cut.
      if at < tokens.count, tokens[at].kind == .word, !tokens[at].afterSpace { return nil }
    }
    guard separator == 0x2F || isDayAndMonth(point, month: month, separator: separator, at: index, to: monthEnd, hasWord: hasWord) else { return nil }
    at = monthEnd
    result.tokens = point.tokens.lowerBound..<at
    result.isBare = !hasWord
    if at < tokens.count, tokens[at].word == "năm" {
      if let year = readYear(&at, after: true) { take(year, into: &result, end: at) }
    }
    return result
  }

  /// Whether `15.9` or `15-9` is a day with its month: "ngày 15.9", "ngày 15-9" (no range goes down), "từ 15-9 đến 15-10-2025".
  private func isDayAndMonth(_ point: TimePoint, month: Int, separator: Int, at index: Int, to end: Int, hasWord: Bool) -> Bool {
    guard !tokens[index].afterSpace, !tokens[index + 1].afterSpace, end - index == 2 else { return false }
    let isClosed = end >= tokens.count || tokens[end].kind != .number && !isMark(end, "/") && !isMark(end, "%") && !isWord(end, "tháng") && !isWord(end, "giờ")
    if hasWord, isClosed, separator == 0x2E || (point.day ?? 0) > month, !isMark(end, "-") || tokens[end].afterSpace { return true }
    var at = end
    guard isWord(at, "đến") || isMark(at, "-") && (separator == 0x2E || tokens[at].afterSpace) else { return false }
    at += 1
    skip("hết", &at); skip("ngày", &at)
    guard at + 4 < tokens.count, tokens[at].digits <= 2, tokens[at].isNumber, tokens[at + 2].isNumber, tokens[at + 4].digits == 4 else { return false }
    return [at + 1, at + 3].allSatisfy { tokens[$0].kind == .mark && tokens[$0].value == separator }
  }

  // MARK: - Months, quarters, years

  /// "tháng 9/2022", "tháng 9 năm 2022", "T9/2022"; "tháng 01/9/2022" is a day.
  func monthPoint(at index: Int) -> TimePoint? {
    var at = index + 1
    let isShort = tokens[index].word == "t"
    if isShort { skipMark(".", &at) }
    if !isShort, let named = namedMonth(at: at, from: index) { return named }
    guard at < tokens.count, tokens[at].isNumber, !isShort || !tokens[at].afterSpace else { return nil }
    let first = at
    guard let month = smallNumber(&at), (1...31).contains(month) else { return nil }
    if !isShort, at < tokens.count, tokens[at].isMark("/"),
      var day = dayNumber(at: first, from: index, hasWord: true), day.year != nil, day.month != nil
    {
      day.repaired = true
      day.flags.append("month-word-before-day")
      return day
    }
    guard month <= 12 else { return nil }
    var result = TimePoint(.month, at: index..<at, month: month)
    let end = at
    if at < tokens.count, tokens[at].isMark("/") || tokens[at].isMark("-") || tokens[at].isMark(".") || tokens[at].isMark(",") {
      let mark = tokens[at]
      while at < tokens.count, tokens[at].isMark("/") || at == end { at += 1 }
      if mark.isMark(","), at >= tokens.count || tokens[at].word != "năm" { at = end }
    }
    if let year = readYear(&at, after: true) { take(year, into: &result, end: at) } else if isShort, mode != .cell || !tokens[index].capital { return nil }
    return result
  }

  /// "I/2023", "II năm 2024", "II/năm 2026", "2" after "quý".
  func quarterPoint(at number: Int, from index: Int) -> TimePoint? {
    guard number < tokens.count else { return nil }
    let token = tokens[number]
    guard let value = token.isRoman || token.isNumber ? token.value : quarterInWords(number), (1...4).contains(value) else { return nil }
    var at = number + 1
    var result = TimePoint(.quarter, at: index..<at, month: 3 * value - 2, lastMonth: 3 * value)
    while at < tokens.count, tokens[at].isMark("/") { at += 1 }
    if at == number + 1 { skipMark(",", &at) }
    if at < tokens.count, at > number + 1, tokens[number + 1].isMark(","), tokens[at].word != "năm" { at = number + 1 }
    if at == number + 1, at < tokens.count, tokens[at].isMark("-"), at + 1 < tokens.count, tokens[at + 1].digits == 4 { at += 1 }
    if at == number + 1, isMark(at, "."), at + 1 < tokens.count, tokens[at + 1].digits == 4, !tokens[at + 1].afterSpace { at += 1 }
    if let year = readYear(&at, after: true) { take(year, into: &result, end: at) }
    return result
  }

  /// "quý một", "Quý Bốn năm 2026"; not "quý một lần".
  private func quarterInWords(_ index: Int) -> Int? {
    guard let word = numberWords.match(tokens, at: index) else { return nil }
    return word.end >= tokens.count || tokens[word.end].kind == .mark || isWord(word.end, "năm") ? word.meaning : nil
  }

  /// "năm 2026", "năm nay"; "năm" alone where a part stands before it ("cuối năm").
  private func yearPoint(at index: Int, hasPart: Bool) -> TimePoint? {
    var at = index
    if let year = readYear(&at, after: false) {
      var result = TimePoint(.year, at: index..<at)
      take(year, into: &result, end: at)
      return result
    }
    let next = index + 1 < tokens.count ? tokens[index + 1].word : .none
    if next == "nay" || next == "kế" && index + 2 < tokens.count && tokens[index + 2].word == "hoạch" {
      return TimePoint(.year, at: index..<index + (next == "nay" ? 2 : 3))
    }
    if hasPart, next != "học", next != "sau", next != "tiếp", next != "trước" { return TimePoint(.year, at: index..<index + 1) }
    return nil
  }

  /// What starts with a number without "ngày": `15/6/2026`, `6/2025`, `2025`, `15 tháng 6`, "6 tháng đầu năm".
  private func numberPoint(at index: Int, after previous: TimePoint?) -> TimePoint? {
    if let months = monthsOfYear(at: index) { return months }
    if let days = firstDays(at: index) { return days }
    if previous?.unit == .week, previous?.month == nil {
      if let week = weekNumber(at: index) { return week }
      guard (1...5).contains(tokens[index].value), isMark(index + 1, ",") || isWord(index + 1, "và") else { return nil }
      var result = TimePoint(.week, at: index..<index + 1)
      result.week = tokens[index].value
      return result
    }
    var at = index
    // "tháng 13/2025": no month, so no time either.
    if tokens[index].digits == 4, isGluedToNumber(index), isMark(index - 1, "/"), previous == nil { return nil }
    // "Quý V/2026": nor such a quarter.
    if tokens[index].digits == 4, isMark(index - 1, "/"), index > 2, tokens[index - 2].isRoman, isWord(index - 3, "quý"), previous == nil { return nil }
    if tokens[index].digits == 4, let year = readYear(&at, after: false, bare: true), !isPartOfSymbol(index, at) {
      var result = TimePoint(.year, at: index..<at)
      result.isBare = true
      take(year, into: &result, end: at)
      return result
    }
    guard index == 0 || !isGluedToNumber(index) || previous != nil && isMark(index - 1, ",") else { return nil }
    if var day = dayNumber(at: index, from: index, hasWord: false) {
      if day.year == nil, tokens[index + 1].kind == .mark { day.isBare = true }
      return day
    }
    // "Quý 1, 2/2024"
    if previous?.unit == .quarter, tokens[index].digits == 1, isMark(index + 1, "/"), let quarter = quarterPoint(at: index, from: index) { return quarter }
    if let month = slashedMonth(at: index) { return month }
    if mode == .cell, previous == nil, startsMonthRange(index) {
      var result = TimePoint(.month, at: index..<index + 1, month: tokens[index].value)
      result.isBare = true
      return result
    }
    guard let previous else { return startsDayList(index) ? dayNumber(at: index, from: index, hasWord: true) : nil }
    switch previous.unit {
    case .day where previous.month == nil || previous.year == nil:
      return endsNumber(index + 1) ? dayNumber(at: index, from: index, hasWord: true) : nil
    case .month:
      guard tokens[index].value <= 12, tokens[index].digits <= 2, endsNumber(index + 1) else { return nil }
      var result = TimePoint(.month, at: index..<index + 1, month: max(1, tokens[index].value))
      at = index + 1
      skipMark("/", &at)
      if let year = readYear(&at, after: true) { take(year, into: &result, end: at) }
      return result
    case .quarter: return endsNumber(index + 1) ? quarterPoint(at: index, from: index) : nil
    default: return nil
    }
  }

  /// "6-9/2023": months up to one with its year.
  private func startsMonthRange(_ index: Int) -> Bool {
    guard tokens[index].digits <= 2, (1...12).contains(tokens[index].value), index + 4 < tokens.count, isMark(index + 1, "-"), tokens[index + 2].digits <= 2, isMark(index + 3, "/"),
      tokens[index + 4].digits == 4, !isMark(index + 5, "/") else { return false }
    return tokens[index].value < tokens[index + 2].value && tokens[index + 2].value <= 12
  }

  /// "24, 25 và 26 tháng 8 năm 2026": the month follows the last of a list of days.
  private func startsDayList(_ index: Int) -> Bool {
    guard tokens[index].digits <= 2, (1...31).contains(tokens[index].value) else { return false }
    var at = index + 1
    var members = 1
    while at + 1 < tokens.count, members < 12, tokens[at].isMark(",") || tokens[at].isMark("-") || tokens[at].word == "và" || tokens[at].word == "đến" && members == 1, tokens[at + 1].isNumber {
      at += 1
      if let day = dayNumber(at: at, from: at, hasWord: false) { return day.month != nil && members > 0 }
      guard tokens[at].digits <= 2 else { return false }
      at += 1
      members += 1
    }
    return false
  }

  /// `6/2025`, `06/ 2025`.
  func slashedMonth(at index: Int) -> TimePoint? {
    var at = index
    guard let month = smallNumber(&at), (1...12).contains(month), at < tokens.count else { return nil }
    // "05.2026" as all that a cell says.
    let isDotted = mode == .cell && index == 0 && isMark(at, ".") && at + 2 == tokens.count && tokens[at + 1].digits == 4 && !tokens[at].afterSpace && !tokens[at + 1].afterSpace
    guard isDotted || tokens[at].isMark("/") else { return nil }
    if isDotted { at += 1 }
    while at < tokens.count, tokens[at].isMark("/") { at += 1 }
    guard let year = readYear(&at, after: false, bare: true), !isPartOfSymbol(index, at) else { return nil }
    var result = TimePoint(.month, at: index..<at, month: month)
    result.isBare = true
    take(year, into: &result, end: at)
    return result
  }
}
