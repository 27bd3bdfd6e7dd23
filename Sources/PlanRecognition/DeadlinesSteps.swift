/// Years, clock times, days of the week and the other small things that a time is read with.
extension DeadlineReader {
  /// A number of one or two digits; `0 2` that tags cut apart is 2.
  func smallNumber(_ at: inout Int) -> Int? {
    guard at < tokens.count, tokens[at].isNumber, tokens[at].digits <= 2 else { return nil }
    if tokens[at].digits == 1, tokens[at].value == 0 {
      guard at + 1 < tokens.count, tokens[at + 1].isNumber, tokens[at + 1].digits == 1 else { return nil }
      at += 2
      return tokens[at - 1].value
    }
    at += 1
    return tokens[at - 1].value
  }

  struct Year { var value: Int?; var flags: [String] = []; var repaired = false }

  /// "năm 2022", "2022", with a note's digit glued to it (`20225`) or two digits only. `after`: behind a month or
  /// day, where "năm" may stand between.
  func readYear(_ at: inout Int, after: Bool, bare: Bool = false, allowShort: Bool = false) -> Year? {
    var next = at
    var hasWord = false
    if next < tokens.count, tokens[next].word == "năm" { next += 1; hasWord = true }
    guard next < tokens.count, tokens[next].isNumber, !tokens[next].cited, after || bare || hasWord else { return nil }
    let number = tokens[next]
    if number.digits == 4 {
      guard !(next + 1 < tokens.count && tokens[next + 1].isMark("/") && next + 2 < tokens.count && tokens[next + 2].kind == .word
        && !tokens[next + 2].afterSpace && tokens[next + 2].capital) else { return nil }
      if (1900...2199).contains(number.value) { at = next + 1; return Year(value: number.value) }
      guard allowShort else { return nil }
      at = next + 1
      return Year(value: nil, flags: ["year-implausible"])
    }
    if number.digits == 5 || number.digits == 6 {
      let value = number.value / (number.digits == 5 ? 10 : 100)
      guard (1900...2199).contains(value) else { return nil }
      at = next + 1
      return Year(value: value, flags: ["footnote-marker-glued"], repaired: true)
    }
    // "15/5/27"; "Quý III/27", "tháng 5/27": no day or month is that large, nothing follows the slash's number, and the year is not
    // past ("Trong tháng 9/20 xã").
    let isShort = allowShort ? 10...59 : max(13, (defaultYear ?? 2014) - 2001)...59
    if number.digits == 2, allowShort || after && isMark(next - 1, "/") && !isMark(next + 1, "/"), !hasWord, !number.afterSpace, isShort.contains(number.value) {
      at = next + 1
      return Year(value: 2000 + number.value, flags: ["year-two-digits"], repaired: true)
    }
    return nil
  }

  func take(_ year: Year, into point: inout TimePoint, end: Int) {
    point.year = year.value
    point.flags += year.flags
    point.repaired = point.repaired || year.repaired
    point.tokens = point.tokens.lowerBound..<end
  }

  func skip(_ word: Word, _ at: inout Int) { if at < tokens.count, tokens[at].word == word { at += 1 } }
  func skipMark(_ mark: Mark, _ at: inout Int) { if at < tokens.count, tokens[at].isMark(mark) { at += 1 } }

  /// "(sáu)", "(mười lăm)" after a number.
  func skipNumberInWords(_ at: inout Int) {
    guard at < tokens.count, tokens[at].isMark("(") else { return }
    var end = at + 1
    while end < tokens.count, end - at <= 5, tokens[end].kind == .word { end += 1 }
    if end > at + 1, end < tokens.count, tokens[end].isMark(")"), timeUnits.match(tokens, at: at + 1) == nil { at = end + 1 }
  }

  /// "17 giờ 00,", "8h00-10h00", "13h30’", "05 giờ 00 phút" before a day.
  func skipClock(_ index: inout Int) {
    var at = index
    skip("lúc", &at)
    var seen = false
    while at + 1 < tokens.count, tokens[at].isNumber, tokens[at].digits <= 2,
      tokens[at + 1].word == "giờ" || tokens[at + 1].word == "h" || tokens[at + 1].word == "g" || tokens[at + 1].isMark(":")
    {
      // "Đợt 1: 15/4/2026"
      if tokens[at + 1].isMark(":"), at + 2 >= tokens.count || tokens[at + 2].digits != 2 || tokens[at + 2].afterSpace { break }
      at += 2
      if at < tokens.count, tokens[at].isNumber, tokens[at].digits <= 2, at + 1 >= tokens.count || !tokens[at + 1].isMark("/") { at += 1 }
      if at < tokens.count, tokens[at].word == "phút" || tokens[at].word == "p" { at += 1 }
      while at < tokens.count, tokens[at].isMark("'") { at += 1 }
      seen = true
      if at < tokens.count, tokens[at].isMark("-") || tokens[at].word == "đến" { at += 1 } else { break }
    }
    guard seen else { return }
    skipMark(",", &at)
    index = at
  }

  /// "sáng", "chiều", "thứ Hai,", "sáng Thứ Bảy ngày" before a day.
  func skipDayNames(_ index: inout Int) {
    var at = index
    var moved = false
    while at < tokens.count {
      if let day = weekday(at: at) {
        at = day.end
      } else if tokens[at].word == "sáng" || tokens[at].word == "chiều" || tokens[at].word == "tối" || tokens[at].word == "trưa"
        || tokens[at].word == "cả" && at + 1 < tokens.count && tokens[at + 1].word == "ngày"
      {
        at += 1
      } else if let today = todayEnd(at) {
        at = today
      } else {
        break
      }
      skipMark(",", &at)
      moved = true
    }
    // "Thứ Hai (ngày 18/3/2024)"
    if moved, isMark(at, "("), isWord(at + 1, "ngày") || at + 1 < tokens.count && tokens[at + 1].isNumber { at += 1 }
    if moved, at < tokens.count, tokens[at].word == "ngày" || tokens[at].isNumber || tokens[at].word == "tuần" { index = at }
  }

  /// "ngày hôm nay 10/6/2025", "hôm nay (10/6)", "ngày mai, 11/6": before the day itself.
  private func todayEnd(_ index: Int) -> Int? {
    var at = index
    skip("ngày", &at)
    if isWord(at, "hôm"), isWord(at + 1, "nay") { return at + 2 }
    return at > index && isWord(at, "mai") ? at + 1 : nil
  }

  /// "thứ Sáu", "thứ 2", "chủ nhật".
  func weekday(at index: Int) -> (code: String, end: Int)? {
    if let found = weekdayWords.match(tokens, at: index) { return (found.meaning, found.end) }
    guard index + 1 < tokens.count, tokens[index].word == "thứ", tokens[index + 1].digits == 1, (2...7).contains(tokens[index + 1].value)
    else { return nil }
    return (weekdayCodes[tokens[index + 1].value - 2], index + 2)
  }

  /// "thứ Ba, thứ Năm hằng tuần", "thứ 2, 4, 6 hằng tuần", "thứ Hai đến thứ Sáu hằng tuần", "thứ Sáu cuối tháng": days of the
  /// week that come again.
  /// `areSeveral`: "các ngày" stands before, which says "every week" by itself ("vào các ngày thứ Hai, thứ Sáu").
  func weeklyDays(at index: Int, areSeveral: Bool = false) -> (rule: String, end: Int)? {
    guard let first = weekday(at: index) else { return nil }
    if let monthly = monthlyWeekday(first) { return monthly }
    let (codes, at) = weekdays(from: first)
    let rule = "FREQ=WEEKLY;BYDAY=" + codes.joined(separator: ",")
    if let period = periodPhrases.match(tokens, at: at), period.meaning == .week { return (rule, period.end) }
    return areSeveral && !isWord(at, "ngày") && !isMark(at, "(") ? (rule, at) : nil
  }

  /// The days of "thứ Ba, thứ Năm", "thứ 2, 4, 6", "thứ Hai đến thứ Sáu", whose first is `first`.
  func weekdays(from first: (code: String, end: Int)) -> (codes: [String], end: Int) {
    var (codes, at) = ([first.code], first.end)
    while at < tokens.count, codes.count < 7, tokens[at].isMark(",") || tokens[at].word == "và", let more = weekday(at: at + 1) ?? shortWeekday(at: at + 1, after: first.end) { codes.append(more.code); at = more.end }
    if codes.count == 1, isWord(at, "đến") || isMark(at, "-"), let last = weekday(at: at + 1) {
      let all = weekdayCodes + ["SU"]
      if let from = all.firstIndex(of: first.code), let to = all.firstIndex(of: last.code), from < to { (codes, at) = (Array(all[from...to]), last.end) }
    }
    return (codes, at)
  }

  /// The "4" of "thứ 2, 4, 6 hằng tuần".
  private func shortWeekday(at index: Int, after first: Int) -> (code: String, end: Int)? {
    guard tokens[first - 1].isNumber, index < tokens.count, tokens[index].digits == 1, (2...7).contains(tokens[index].value) else { return nil }
    return (weekdayCodes[tokens[index].value - 2], index + 1)
  }

  /// "thứ Hai đầu tiên của tháng", "thứ Sáu (của) tuần cuối hằng tháng", "Chủ nhật đầu tháng": one such day of every month.
  private func monthlyWeekday(_ day: (code: String, end: Int)) -> (rule: String, end: Int)? {
    var at = day.end
    skip("của", &at)
    let hasWeek = isWord(at, "tuần")
    if hasWeek { at += 1; skip("lễ", &at) }
    if isWord(at, "thứ") { at += 1 }
    guard let week = weekOfMonth(at, counted: hasWeek) else { return nil }
    at += 1
    skip("tiên", &at); skip("cùng", &at); skip("của", &at)
    let rule = "FREQ=MONTHLY;BYDAY=\(week)\(day.code)"
    if let period = periodPhrases.match(tokens, at: at) { return period.meaning == .month ? (rule, period.end) : nil }
    guard isWord(at, "tháng"), !isWord(at + 1, "này"), !isWord(at + 1, "trước") else { return nil }
    // "thứ Hai đầu tháng 9" is one day.
    if at + 1 < tokens.count, tokens[at + 1].isNumber || monthNames.match(tokens, at: at + 1) != nil { return nil }
    return (rule, at + 1)
  }

  /// "đầu" 1, "cuối" -1; behind "tuần" also "2", "thứ ba".
  private func weekOfMonth(_ index: Int, counted: Bool) -> Int? {
    if isWord(index, "đầu") { return 1 }
    if isWord(index, "cuối") { return -1 }
    guard counted, index < tokens.count, let week = tokens[index].isNumber ? tokens[index].value : numberWords.match(tokens, at: index)?.meaning else { return nil }
    return (1...4).contains(week) ? week : nil
  }

  /// `2025/NĐ-CP`, `3/2025/QH15`: numbers of a symbol.
  func isPartOfSymbol(_ start: Int, _ end: Int) -> Bool {
    if end + 1 < tokens.count, tokens[end].isMark("/") || tokens[end].isMark("-"), !tokens[end].afterSpace, !tokens[end + 1].afterSpace,
      tokens[end + 1].kind == .word, tokens[end + 1].capital
    { return true }
    return start > 0 && tokens[start - 1].word == "số"
  }

  func isGluedToNumber(_ index: Int) -> Bool {
    guard index >= 2, !tokens[index].afterSpace else { return false }
    let mark = tokens[index - 1]
    return mark.kind == .mark && (mark.isMark("/") || mark.isMark(".") || mark.isMark(",")) && tokens[index - 2].isNumber && !mark.afterSpace
  }

  /// Whether what follows lets a bare number be a day or month of a list, not a count ("9, 10 xã").
  func endsNumber(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    let token = tokens[index]
    if token.kind == .mark { return !token.isMark("%") }
    if token.isNumber { return false }
    // "20/3, 6 tháng trước 20/6": what is reported on.
    if token.word == "tháng", isWord(index + 1, "trước") || isMark(index + 1, ":") || isMark(index + 1, "(") { return false }
    return token.word == "và" || token.word == "năm" || token.word == "đến" || token.word == "tháng" || token.word == "hằng" || token.word == "hàng"
      || token.word == "của" || token.word == "hoặc"
  }
}
