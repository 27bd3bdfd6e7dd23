internal import PlanModel

/// Weeks, months in words and halves of a year.
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
    if isMark(at, "-") || isWord(at, "đến") || isWord(at, "và"), isWord(at + 1, "tuần"), weekPoint(at: at + 1) != nil {
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

  /// "6 tháng đầu năm 2023", "9 tháng năm 2024", "sáu tháng cuối năm".
  func monthsOfYear(at index: Int) -> TimePoint? {
    let token = tokens[index]
    let count = token.isNumber ? token.value : numberWords.match(tokens, at: index)?.meaning ?? 0
    var at = index + 1
    skipNumberInWords(&at)
    guard count == 3 || count == 6 || count == 9, at + 1 < tokens.count, tokens[at].word == "tháng" else { return nil }
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
}
