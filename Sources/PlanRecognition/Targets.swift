public import PlanModel

/// Every figure to be reached (*chỉ tiêu*: "trên 82 %", "đến năm 2025 có 100 % …", "ít nhất 60 đội viên"), in reading
/// order. `in` and `span` are not set; `issuedOn` fills in years that are not printed.
///
/// A percentage is a target unless it tells what was reached ("đã đạt 81%"); another figure is one where a word bounds
/// it ("tối thiểu", "trên", "có thêm"). Dates, terms, ages and the numbers of documents are none.
public func recognizeTargets(_ text: [UInt8], issuedOn: CivilDate?) -> [Found<Target>] {
  recognizeMentions(CutText(text), targets: true, issuedOn: issuedOn).targets
}

/// Words before a figure that bound it.
let comparisonsBefore = Phrases<Comparison>(
  [
    ("trên", .greater), ("hơn", .greater), ("lớn hơn", .greater), ("cao hơn", .greater), ("vượt", .greater), ("vượt trên", .greater),  // trên 82 %
    ("tối thiểu", .atLeast), ("ít nhất", .atLeast), ("ít nhất là", .atLeast), ("không dưới", .atLeast), ("không thấp hơn", .atLeast), ("tối thiểu là", .atLeast),
    ("đạt từ", .atLeast), ("không ít hơn", .atLeast), ("từ", .equal),  // tối thiểu 80%
    ("dưới", .less), ("thấp hơn", .less), ("ít hơn", .less), ("nhỏ hơn", .less),  // dưới 4%
    ("tối đa", .atMost), ("không quá", .atMost), ("nhiều nhất", .atMost), ("không vượt quá", .atMost), ("không cao hơn", .atMost),
    ("khoảng", .about), ("xấp xỉ", .about), ("gần", .about), ("bình quân", .equal),
  ], backwards: true)

/// Words after a figure that bound it: "từ 97% trở lên".
let comparisonsAfter = Phrases<Comparison>([("trở lên", .atLeast), ("trở xuống", .atMost)])

/// Verbs that make a bare count a target: "có thêm 3 xã", "đạt 20 triệu đồng".
private let reaching = Phrases<Bool>(["có thêm", "đạt", "thêm", "phấn đấu có", "tăng thêm", "tăng", "giảm", "giảm còn", "xuống còn", "còn"], backwards: true)

/// What a count of is no target: time, age, parts of documents.
private let noUnits: WordSet = [
  "ngày", "giờ", "phút", "giây", "tuần", "tháng", "năm", "quý", "tuổi", "lần", "khoản", "điều", "điểm", "mục", "chương", "h", "và", "hoặc", "đến", "tới", "của", "theo",
  "làm", "trở", "cấp", "trong", "với", "nay", "là", "buổi", "được",
]
/// First syllables of two-syllable nouns that are counted: "đội viên", "mô hình", "tỷ đồng".
private let compoundUnits: WordSet = [
  "đội", "mô", "dịch", "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "hồ", "thủ", "học", "cán", "doanh", "cơ", "đơn", "địa", "sản", "chỉ", "nhiệm", "dự", "chương", "hội", "công", "đại", "thành",
  "hợp", "đối", "nhân", "lượt", "người", "hộ", "thành", "đoàn", "hội", "khóa", "khoá", "văn", "tin", "phóng", "nông", "lao", "tuyên", "chuyên", "cuộc", "điểm", "đảng", "bác", "giáo", "sinh",
]
/// Nouns of two syllables whose first alone means something else: "trường hợp", "kiến nghị".
private let unitPairs = Phrases<Bool>([
  "trường hợp", "kiến nghị", "hoạt động", "sáng kiến", "ý kiến", "tác phẩm", "sự kiện", "giải pháp", "vụ việc", "thành viên", "việc làm", "phong trào", "phần việc", "phương tiện",
  "máy tính", "câu lạc bộ", "khu dân cư", "tổ chức", "tổ dân phố",
])
/// Units of measure: what is measured stands before them.
let measures: WordSet = ["tỷ", "tỉ", "triệu", "nghìn", "ngàn", "đồng", "km", "m", "ha", "tấn", "kg", "tạ", "usd", "điểm", "kwh", "mw", "giường", "lượt"]
/// "từ 40% lên 42%": where a figure goes to.
private let shifts: WordSet = ["lên", "xuống", "còn", "đến", "tới", "mức", "thành"]

struct TargetReader {
  let text: [UInt8]
  let tokens: [Token]
  let times: DeadlineReader

  func targets() -> [Found<Target>] {
    var result: [Found<Target>] = []
    guard tokens.indices.contains(where: { tokens[$0].isNumber && !tokens[$0].cited && mayBeTarget(at: $0) }) else { return result }
    let dates = times.allItems().filter { $0.deadline.due != nil || $0.deadline.start != nil }
    let opening = openingDate(dates)
    var dateIndex = 0
    var index = 0
    while index < tokens.count {
      while dateIndex < dates.count, dates[dateIndex].tokens.upperBound <= index { dateIndex += 1 }
      let isDate = dateIndex < dates.count && dates[dateIndex].points.contains { $0.tokens.contains(index) }
      guard tokens[index].isNumber, !tokens[index].cited, !isDate, var found = target(at: index, near: dates, from: dateIndex) else { index += 1; continue }
      if found.target.by == nil, let opening, opening.end <= index, index < opening.until { found.target.by = opening.due }
      // "giảm 15% số vụ vào năm 2025 và 30% vào năm 2030": the second is of the same thing.
      if found.target.subject == nil, isWord(found.tokens.lowerBound - 1, "và"), let last = result.last?.value { found.target.subject = last.subject }
      result.append(Found(found.target, at: tokens[found.tokens.lowerBound].start..<tokens[found.tokens.upperBound - 1].end))
      index = found.tokens.upperBound
    }
    return result
  }

  /// Whether a number is a percentage or has a word or sign that makes it a figure to be reached: most have none.
  private func mayBeTarget(at index: Int) -> Bool {
    var at = index
    guard number(&at) != nil else { return false }
    skipWords(&at)
    if isShareMark(at) || isWord(at, "phần") || rangeEnd(at) != nil || index == 0 || shifts.contains(tokens[index - 1].word) { return true }
    let before = comparisonsBefore.match(tokens, before: index)
    return before != nil || signBefore(index) != nil || reaching.matches(tokens, before: index)
  }

  private func target(at index: Int, near dates: [TimeItem], from dateIndex: Int) -> (target: Target, tokens: Range<Int>)? {
    // The "5" of "4,5%" is no figure of its own.
    if index > 1, !tokens[index].afterSpace, !tokens[index - 1].afterSpace, tokens[index - 1].isMark(",") || tokens[index - 1].isMark("."), tokens[index - 2].isNumber { return nil }
    if index > 0, !tokens[index].afterSpace, tokens[index - 1].isMark("/") || tokens[index - 1].isMark("-") || tokens[index - 1].kind == .word { return nil }
    var at = index
    guard let value = number(&at) else { return nil }
    skipWords(&at)
    let range = rangeEnd(at)
    if let range { at = range }
    let isPercent = isShareMark(at) || isWord(at, "phần") && isWord(at + 1, "trăm")
    var before = comparisonsBefore.match(tokens, before: index)
    let sign = signBefore(index)
    if sign != nil { before = nil }
    if isRate(value, from: before?.start, unit: at) { return nil }
    let reaches = reaching.match(tokens, before: before?.start ?? index)
    let raised = raisedStart(before: before?.start ?? index)
    var target = Target()
    target.value = value
    var unitStart = at
    if isPercent {
      target.unit = isMark(at, "‰") ? "‰" : "%"
      at += isShareMark(at) ? 1 : 2
      if range != nil { target.comparison = .atLeast }
      // "từ 5% đến 10%", "1% - 3%": one target from the lower figure up.
      if isMark(at, "-") || isWord(at, "đến"), at + 1 < tokens.count, tokens[at + 1].isNumber {
        var next = at + 1
        if number(&next) != nil, isMark(next, "%") { at = next + 1; target.comparison = .atLeast }
      }
    } else {
      unitStart = at
      guard before != nil && before?.meaning != .equal && before?.meaning != .about || sign != nil || reaches != nil || raised != nil || opensCount(index, unit: at, dates) || shiftStart(before: index) != nil, let unit = unit(at: at) else { return nil }
      target.unit = string(unit)
      at = unit.upperBound
      if isDefinition(from: before?.start ?? index, to: at) { return nil }
    }
    if isRemainder(index, end: at) || isReached(around: index, end: at) || isWord(before?.start ?? -1, "từ") && isShift(after: at) { return nil }
    if let sign { target.comparison = sign.comparison } else if let before, target.comparison == .equal { target.comparison = before.meaning }
    if let after = comparisonsAfter.match(tokens, at: at) { (target.comparison, at) = (after.meaning, after.end) }
    let start = min(reaches?.start ?? index, before?.start ?? index, sign?.start ?? index)
    if let from = shiftStart(before: start) ?? raised {
      target.subject = measuredSubject(before: from)
    } else {
      target.subject = isPercent ? subject(before: start, after: at) : countedSubject(before: start, unit: unitStart)
    }
    target.by = dueDate(start..<at, dates, from: dateIndex)
    if isPercent, value == 100, before == nil, sign == nil, reaches == nil, target.subject == nil, target.by == nil { return nil }
    target.text = string(start..<at)
    return (target, start..<at)
  }

  /// "Đã bàn giao 98%; còn 23 hộ chưa đồng thuận", "hiện còn 5 xã", "còn 12 trường hợp vướng mắc": what is left, no figure to be reached.
  private func isRemainder(_ index: Int, end: Int) -> Bool {
    guard isWord(index - 1, "còn"), !isWord(index - 2, "xuống"), !isWord(index - 2, "giảm"), !isWord(index - 2, "chỉ") else { return false }
    if isWord(index - 2, "hiện") || isWord(index - 2, "vẫn") { return true }
    // "Sắp xếp lại, còn 05 phòng vào cuối năm 2025": what it comes down to.
    if (max(0, index - 14)..<index).contains(where: { isWord($0, "giảm") || isWord($0, "sắp") || isWord($0, "tinh") }) || isMark(end - 1, "%") || isWord(end, "vào") { return false }
    if index == 1 || tokens[index - 2].kind == .mark || isWord(index - 2, "và") { return true }
    return (end..<end + 5).contains { isWord($0, "chưa") || isWord($0, "đang") || isWord($0, "vướng") || isWord($0, "tồn") }
  }

  /// The token of `%` behind the second figure of "90-95%", "5 đến 10%".
  func rangeEnd(_ index: Int) -> Int? {
    guard isMark(index, "-") || isWord(index, "đến"), index + 1 < tokens.count, tokens[index + 1].isNumber else { return nil }
    var at = index + 1
    return number(&at) != nil && isMark(at, "%") ? at : nil
  }

  /// "6.000 hộ dân được cấp cây giống vào năm 2025": a count that opens the text, what is to be done for it, and its time.
  private func opensCount(_ index: Int, unit at: Int, _ dates: [TimeItem]) -> Bool {
    guard index == 0, let issuedOn = times.issuedOn, let date = dates.first, dates.count == 1, at <= date.tokens.lowerBound, let due = date.deadline.due, due > issuedOn else { return false }
    return (at..<min(at + 6, date.tokens.lowerBound)).contains { isWord($0, "được") } && isSameSentence(at, date.tokens.lowerBound)
  }

  /// "hộ có vườn nhỏ (dưới 500 m2) dưới 5%": a figure in brackets before the figure itself says what is meant.
  private func isDefinition(from start: Int, to end: Int) -> Bool {
    guard isMark(start - 1, "("), isMark(end, ")"), end + 1 < tokens.count else { return false }
    let next = tokens[end + 1]
    return next.isNumber || isWord(end + 1, "đạt") || (2...3).contains { comparisonsBefore.match(tokens, before: end + $0).map { $0.start == end + 1 } ?? false }
  }

  /// Behind "từ 40%", "từ 4,5% năm 2024": the figure that is to be reached comes next ("lên 42%", "xuống còn 3%").
  private func isShift(after index: Int) -> Bool {
    var at = index
    if isMark(at, "("), let year = times.point(at: at + 1), isMark(year.tokens.upperBound, ")") { at = year.tokens.upperBound + 1 } else if let year = times.point(at: at) { at = year.tokens.upperBound }
    if isMark(at, ",") { at += 1 }
    while at < tokens.count, changingVerbs.contains(tokens[at].word) { at += 1 }
    return isWord(at, "lên") || isWord(at, "xuống") || isWord(at, "còn")
  }

  /// Of "42%" in "từ 40% lên 42%": the token of "từ".
  private func shiftStart(before index: Int) -> Int? {
    var at = index
    while at > 0, shifts.contains(tokens[at - 1].word) || changingVerbs.contains(tokens[at - 1].word) && at < index { at -= 1 }
    guard (at..<index + 1).contains(where: { isWord($0, "lên") || isWord($0, "xuống") || isWord($0, "còn") }) else { return nil }
    let limit = max(0, at - 12)
    while at > limit {
      at -= 1
      if isMark(at, ";") || times.isSentenceEnd(at) { return nil }
      if isWord(at, "từ") { return at + 1 < tokens.count && tokens[at + 1].isNumber ? at : nil }
    }
    return nil
  }

  /// Of "Nâng tổng số … lên 42", "tăng … lên đến 1.200 ha": the token of "lên".
  private func raisedStart(before index: Int) -> Int? {
    let at = isWord(index - 1, "đến") || isWord(index - 1, "tới") ? index - 2 : index - 1
    guard isWord(at, "lên") else { return nil }
    let clause = (max(0, at - 14)..<at).reversed().prefix { !isMark($0, ";") && !times.isSentenceEnd($0) }
    return clause.contains { isWord($0, "tăng") || isWord($0, "nâng") } ? at : nil
  }

  /// "Số giường bệnh trên 10.000 dân", "trên 1.000 trẻ đẻ sống": of how many the figure is told.
  private func isRate(_ value: Double, from start: Int?, unit: Int) -> Bool {
    guard let start, isWord(start, "trên"), isWord(unit, "dân") || isWord(unit, "trẻ") else { return false }
    return [100, 1_000, 10_000, 100_000].contains(value)
  }

  func isShareMark(_ index: Int) -> Bool { isMark(index, "%") || isMark(index, "‰") }

  /// "≥ 90", ">= 90": the sign before a figure, and where it begins.
  func signBefore(_ index: Int) -> (comparison: Comparison, start: Int)? {
    guard index > 0, tokens[index - 1].kind == .mark else { return nil }
    if isMark(index - 1, "="), isMark(index - 2, ">") || isMark(index - 2, "<") { return (isMark(index - 2, ">") ? .atLeast : .atMost, index - 2) }
    return sign(tokens[index - 1].value).map { ($0, index - 1) }
  }

  func sign(_ mark: Int) -> Comparison? {
    switch mark {
    case atLeastMark: .atLeast
    case atMostMark: .atMost
    case 0x3E: .greater
    case 0x3C: .less
    default: nil
    }
  }

  /// `82`, `99,5`, `1.500`, `1.250.000`; a point before three digits parts thousands.
  func number(_ index: inout Int) -> Double? {
    guard index < tokens.count, tokens[index].isNumber, tokens[index].digits <= 9 else { return nil }
    var value = Double(tokens[index].value)
    var at = index + 1
    while isMark(at, "."), at + 1 < tokens.count, tokens[at + 1].digits == 3, !tokens[at + 1].afterSpace, !tokens[at].afterSpace, value < 1e12 {
      value = value * 1000 + Double(tokens[at + 1].value)
      at += 2
    }
    if isMark(at, ",") || isMark(at, "."), at + 1 < tokens.count, tokens[at + 1].isNumber, tokens[at + 1].digits <= 3, !tokens[at + 1].afterSpace, !tokens[at].afterSpace {
      var scale = 1.0
      for _ in 0..<tokens[at + 1].digits { scale *= 10 }
      value += Double(tokens[at + 1].value) / scale
      at += 2
    }
    if isMark(at, "/") || isMark(at, ":"), at + 1 < tokens.count, tokens[at + 1].isNumber, !tokens[at + 1].afterSpace { return nil }
    index = at
    return value
  }

  /// "(sáu mươi)" after the figure.
  private func skipWords(_ at: inout Int) { times.skipNumberInWords(&at) }

  /// One or two words that say what is counted.
  private func unit(at index: Int) -> Range<Int>? {
    guard index < tokens.count, tokens[index].kind == .word, !noUnits.contains(tokens[index].word) || isScore(index), !tokens[index].capital else { return nil }
    if let pair = unitPairs.match(tokens, at: index) { return index..<pair.end }
    var end = index + 1
    // "m2"
    if end < tokens.count, tokens[end].isNumber, tokens[end].digits == 1, !tokens[end].afterSpace { return index..<end + 1 }
    if compoundUnits.contains(tokens[index].word), end < tokens.count, tokens[end].kind == .word, !tokens[end].capital, !phraseEnds.contains(tokens[end].word), !noUnits.contains(tokens[end].word) { end += 1 }
    return index..<end
  }

  /// "90 điểm trở lên"; the "điểm" of "khoản 2 điểm a" is none.
  private func isScore(_ index: Int) -> Bool {
    guard isWord(index, "điểm") else { return false }
    let next = index + 1
    return next >= tokens.count || tokens[next].kind != .word || tokens[next].end - tokens[next].start > 2
  }

  /// "đã đạt 81%", "đến nay 100% hồ chứa đã được kết nối": told, not asked.
  private func isReached(around index: Int, end: Int) -> Bool {
    var at = index - 1
    while at >= 0, index - at < 25, !isMark(at, ";"), !times.isSentenceEnd(at), !isMark(at, ":") {
      if isWord(at, "đã") || isWord(at, "nay") && isWord(at - 1, "đến") || isWord(at, "hiện") && isWord(at + 1, "có") || isWord(at, "ghi") && isWord(at + 1, "nhận") { return true }
      if isWord(at, "xảy"), isWord(at + 1, "ra"), !(max(0, at - 4)..<at).contains(where: { isWord($0, "để") || isWord($0, "không") }) { return true }
      at -= 1
    }
    at = end
    while at < tokens.count, at - end < 8, tokens[at].kind == .word {
      if isWord(at, "đã"), isWord(at + 1, "được") { return true }
      at += 1
    }
    return false
  }

  /// The time the figure is to be reached by: one right behind it, else the nearest one before it in its sentence, else the first after it.
  private func dueDate(_ range: Range<Int>, _ dates: [TimeItem], from dateIndex: Int) -> CivilDate? {
    if dates.indices.contains(dateIndex), let own = ownDate(dates[dateIndex], of: range), dateIndex == 0 || due(dates[dateIndex - 1]).map({ $0 <= own }) ?? true { return own }
    if dateIndex > 0, isSameSentence(dates[dateIndex - 1].tokens.upperBound, range.lowerBound), let due = due(dates[dateIndex - 1]) { return due }
    if dates.indices.contains(dateIndex), dates[dateIndex].tokens.lowerBound < range.lowerBound, let due = due(dates[dateIndex]) { return due }
    guard let next = dates[min(dateIndex, dates.count)...].first(where: { $0.tokens.lowerBound >= range.upperBound && due($0) != nil }),
      isSameSentence(range.upperBound, next.tokens.lowerBound)
    else { return nil }
    return due(next)
  }

  /// "30% vào năm 2030", "3% năm 2025": a time behind the figure and its noun, with nothing between that begins anew.
  private func ownDate(_ date: TimeItem, of range: Range<Int>) -> CivilDate? {
    let start = date.tokens.lowerBound
    guard start >= range.upperBound, start - range.upperBound < 12, start == range.upperBound || !date.leads.isEmpty, !isWord(start - 1, "và") else { return nil }
    return (range.upperBound..<start).allSatisfy { tokens[$0].kind == .word } ? due(date) : nil
  }

  /// "Đến năm 2030: …; …", "Đến năm 2030, …; …": the time that opens the text governs each figure of its sentence without one of its own.
  private func openingDate(_ dates: [TimeItem]) -> (due: CivilDate, end: Int, until: Int)? {
    guard let date = dates.first, date.shape == .year, let due = due(date), times.issuedOn.map({ due >= $0 }) ?? true else { return nil }
    let end = date.tokens.upperBound
    guard isMark(end, ":") || isMark(end, ","), (0..<date.tokens.lowerBound).allSatisfy({ isWord($0, "phấn") || isWord($0, "đấu") || tokens[$0].kind == .mark }) else { return nil }
    return (due, end, isMark(end, ":") ? tokens.count : (end..<tokens.count).first { times.isSentenceEnd($0) } ?? tokens.count)
  }

  /// The last day of a time, but for one that the figure is only compared with: "tăng 8% so với (cùng kỳ) năm 2024".
  private func due(_ date: TimeItem) -> CivilDate? {
    let start = date.tokens.lowerBound
    let isCompared = (1...4).contains { start > $0 && isWord(start - $0, "với") && isWord(start - $0 - 1, "so") }
    return isCompared ? nil : date.deadline.due
  }

  private func isSameSentence(_ start: Int, _ end: Int) -> Bool {
    end - start < 40 && (start..<max(start, end)).allSatisfy { !isMark($0, ";") && !times.isSentenceEnd($0) }
  }

  func string(_ range: Range<Int>) -> String { times.string(range) }
  func isMark(_ index: Int, _ mark: Mark) -> Bool { times.isMark(index, mark) }
  func isWord(_ index: Int, _ word: Word) -> Bool { times.isWord(index, word) }
}
