public import PlanModel

/// Every figure to be reached (*chỉ tiêu*: "trên 82 %", "đến năm 2025 có 100 % …", "ít nhất 60 đội viên"), in reading
/// order. `in` and `span` are not set; `issuedOn` fills in years that are not printed.
///
/// A percentage is a target unless it tells what was reached ("đã đạt 81%"); another figure is one where a word bounds
/// it ("tối thiểu", "trên", "có thêm"). Dates, terms, ages and the numbers of documents are none.
public func recognizeTargets(_ text: [UInt8], issuedOn: CivilDate?) -> [Found<Target>] {
  recognizeMentions(text, targets: true, issuedOn: issuedOn).targets
}

/// Words before a figure that bound it.
private let comparisonsBefore = Phrases<Comparison>(
  [
    ("trên", .greater), ("hơn", .greater), ("lớn hơn", .greater), ("cao hơn", .greater), ("vượt", .greater), ("vượt trên", .greater),  // trên 82 %
    ("tối thiểu", .atLeast), ("ít nhất", .atLeast), ("ít nhất là", .atLeast), ("không dưới", .atLeast), ("không thấp hơn", .atLeast), ("tối thiểu là", .atLeast),
    ("đạt từ", .atLeast), ("không ít hơn", .atLeast), ("từ", .equal),  // tối thiểu 80%
    ("dưới", .less), ("thấp hơn", .less), ("ít hơn", .less), ("nhỏ hơn", .less),  // dưới 4%
    ("tối đa", .atMost), ("không quá", .atMost), ("nhiều nhất", .atMost), ("không vượt quá", .atMost), ("không cao hơn", .atMost),
    ("khoảng", .about), ("xấp xỉ", .about), ("gần", .about), ("bình quân", .equal),
  ], backwards: true)

/// Words after a figure that bound it: "từ 97% trở lên".
private let comparisonsAfter = Phrases<Comparison>([("trở lên", .atLeast), ("trở xuống", .atMost)])

/// Verbs that make a bare count a target: "có thêm 3 xã", "đạt 20 triệu đồng".
private let reaching = Phrases<Bool>(["có thêm", "đạt", "thêm", "phấn đấu có", "tăng thêm", "tăng", "giảm", "giảm còn", "còn"], backwards: true)

/// What a count of is no target: time, age, parts of documents.
private let noUnits: WordSet = [
  "ngày", "giờ", "phút", "giây", "tuần", "tháng", "năm", "quý", "tuổi", "lần", "khoản", "điều", "điểm", "mục", "chương", "h", "và", "hoặc", "đến", "tới", "của", "theo",
  "làm", "trở", "cấp", "trong", "với", "nay", "là", "buổi", "được",
]
/// Words that end the unit or the subject of a figure.
private let phraseEnds: WordSet = [
  "và", "trong", "cho", "để", "được", "phải", "theo", "tại", "trên", "có", "đảm", "bảo", "thực", "sử", "hoàn", "tham", "đạt", "cập", "ở", "từ", "đến", "đã", "với", "đủ", "về",
  "vào", "mỗi", "triển", "ứng", "khi", "nhằm", "chưa", "không", "qua", "trở", "so", "trước", "áp",
]
/// First syllables of two-syllable nouns that are counted: "đội viên", "mô hình", "tỷ đồng".
private let compoundUnits: WordSet = [
  "đội", "mô", "dịch", "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "hồ", "thủ", "học", "cán", "doanh", "cơ", "đơn", "địa", "sản", "chỉ", "nhiệm", "dự", "chương", "hội", "công", "đại", "thành",
  "hợp", "tổ", "lượt", "người", "hộ", "thành", "đoàn", "hội", "khóa", "khoá", "văn", "tin", "phóng", "nông", "lao", "tuyên", "chuyên", "cuộc", "điểm",
]
/// Units of measure: what is measured stands before them.
private let measures: WordSet = ["tỷ", "tỉ", "triệu", "nghìn", "ngàn", "đồng", "km", "m", "ha", "tấn", "kg", "tạ", "usd", "điểm", "kwh", "mw", "giường", "lượt"]
/// Verbs between what is counted and its figure.
private let bareVerbs: WordSet = ["đạt", "là", "phải", "có", "đảm", "bảo"]
/// "thực hiện 100%": a bare verb is no subject.
private let verbsAlone: WordSet = ["thực", "hoàn", "triển", "bảo", "đảm", "giải", "hiện", "thành", "khai", "ngân", "quyết", "đạt", "xử", "lý", "tổ", "chức"]

struct TargetReader {
  let text: [UInt8]
  let tokens: [Token]
  let times: DeadlineReader

  func targets() -> [Found<Target>] {
    var result: [Found<Target>] = []
    guard tokens.indices.contains(where: { tokens[$0].isNumber && !tokens[$0].cited && mayBeTarget(at: $0) }) else { return result }
    let dates = times.allItems().filter { $0.deadline.due != nil || $0.deadline.start != nil }
    var dateIndex = 0
    var index = 0
    while index < tokens.count {
      while dateIndex < dates.count, dates[dateIndex].tokens.upperBound <= index { dateIndex += 1 }
      let isDate = dateIndex < dates.count && dates[dateIndex].points.contains { $0.tokens.contains(index) }
      guard tokens[index].isNumber, !tokens[index].cited, !isDate, let found = target(at: index, near: dates, from: dateIndex) else { index += 1; continue }
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
    if isMark(at, "%") || isWord(at, "phần") { return true }
    let before = comparisonsBefore.match(tokens, before: index)
    return before != nil || index > 0 && tokens[index - 1].kind == .mark && sign(tokens[index - 1].value) != nil || reaching.matches(tokens, before: index)
  }

  private func target(at index: Int, near dates: [TimeItem], from dateIndex: Int) -> (target: Target, tokens: Range<Int>)? {
    if index > 0, !tokens[index].afterSpace, tokens[index - 1].isMark("/") || tokens[index - 1].isMark("-") || tokens[index - 1].kind == .word { return nil }
    var at = index
    guard let value = number(&at) else { return nil }
    skipWords(&at)
    let isPercent = isMark(at, "%") || isWord(at, "phần") && isWord(at + 1, "trăm")
    var before = comparisonsBefore.match(tokens, before: index)
    let sign = index > 0 && tokens[index - 1].kind == .mark ? self.sign(tokens[index - 1].value) : nil
    if sign != nil { before = nil }
    let reaches = reaching.match(tokens, before: before?.start ?? index)
    var target = Target()
    target.value = value
    var unitStart = at
    if isPercent {
      at += isMark(at, "%") ? 1 : 2
      target.unit = "%"
      // "từ 5% đến 10%", "1% - 3%": one target from the lower figure up.
      if isMark(at, "-") || isWord(at, "đến"), at + 1 < tokens.count, tokens[at + 1].isNumber {
        var next = at + 1
        if number(&next) != nil, isMark(next, "%") { at = next + 1; target.comparison = .atLeast }
      }
    } else {
      unitStart = at
      guard before != nil && before?.meaning != .equal && before?.meaning != .about || sign != nil || reaches != nil, let unit = unit(at: at) else { return nil }
      target.unit = string(unit)
      at = unit.upperBound
    }
    if isReached(around: index, end: at) { return nil }
    if let sign { target.comparison = sign } else if let before, target.comparison == .equal { target.comparison = before.meaning }
    if let after = comparisonsAfter.match(tokens, at: at) { (target.comparison, at) = (after.meaning, after.end) }
    let start = min(reaches?.start ?? index, before?.start ?? index, sign == nil ? index : index - 1)
    target.subject = isPercent ? subject(before: start, after: at) : countedSubject(before: start, unit: unitStart)
    if isPercent, value == 100, before == nil, sign == nil, reaches == nil, target.subject == nil { return nil }
    target.by = dueDate(start..<at, dates, from: dateIndex)
    target.text = string(start..<at)
    return (target, start..<at)
  }

  private func sign(_ mark: Int) -> Comparison? {
    switch mark {
    case atLeastMark: .atLeast
    case atMostMark: .atMost
    case 0x3E: .greater
    case 0x3C: .less
    default: nil
    }
  }

  /// `82`, `99,5`, `1.500`, `1.250.000`; a point before three digits parts thousands.
  private func number(_ index: inout Int) -> Double? {
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
    guard index < tokens.count, tokens[index].kind == .word, !noUnits.contains(tokens[index].word), !tokens[index].capital else { return nil }
    var end = index + 1
    if compoundUnits.contains(tokens[index].word), end < tokens.count, tokens[end].kind == .word, !tokens[end].capital, !phraseEnds.contains(tokens[end].word), !noUnits.contains(tokens[end].word) { end += 1 }
    return index..<end
  }

  /// "đã đạt 81%", "đến nay 100% hồ chứa đã được kết nối": told, not asked.
  private func isReached(around index: Int, end: Int) -> Bool {
    var at = index - 1
    while at >= 0, index - at < 25, !isMark(at, ";"), !isMark(at, "."), !isMark(at, ":") {
      if isWord(at, "đã") || isWord(at, "nay") && isWord(at - 1, "đến") || isWord(at, "hiện") && isWord(at + 1, "có") { return true }
      at -= 1
    }
    at = end
    while at < tokens.count, at - end < 8, tokens[at].kind == .word {
      if isWord(at, "đã"), isWord(at + 1, "được") { return true }
      at += 1
    }
    return false
  }

  /// What is to reach the figure: the words before it, or, where the figure opens its clause, the ones after.
  private func subject(before start: Int, after end: Int) -> String? {
    let bare = phraseBefore(start)
    let following = phrase(from: end)
    // "phấn đấu đến năm 2025 có 100% hồ sơ …": the subject follows.
    if !following.isEmpty, bare.isEmpty || isWord(start - 1, "có") || isTime(bare) { return string(following) }
    if !bare.isEmpty, !isTime(bare), !bare.allSatisfy({ verbsAlone.contains(tokens[$0].word) }) || isWord(start, "đạt") { return string(bare) }
    return following.isEmpty ? nil : string(following)
  }

  /// Of a count: what is counted ("60 đội viên"), or, of a measure, what is measured ("thu ngân sách đạt 1.500 tỷ đồng").
  private func countedSubject(before start: Int, unit index: Int) -> String? {
    if index < tokens.count, measures.contains(tokens[index].word) {
      let bare = phraseBefore(start)
      return bare.isEmpty || isTime(bare) ? nil : string(bare)
    }
    let counted = phrase(from: index)
    return counted.isEmpty ? nil : string(counted)
  }

  /// The words of the clause before `start`, less "đạt", "là", "có", "đảm bảo".
  private func phraseBefore(_ start: Int) -> Range<Int> {
    var from = start
    while from > 0, start - from < 24, tokens[from - 1].kind == .word || tokens[from - 1].isNumber || tokens[from - 1].isMark("/") { from -= 1 }
    var until = start
    while until > from, bareVerbs.contains(tokens[until - 1].word) { until -= 1 }
    return from..<until
  }

  /// The noun phrase that starts at `index`.
  private func phrase(from index: Int) -> Range<Int> {
    var at = index
    while at < tokens.count, at - index < 14 {
      let token = tokens[at]
      if token.kind == .word {
        if phraseEnds.contains(token.word) { break }
      } else {
        guard token.isMark(","), at > index, at + 1 < tokens.count, tokens[at + 1].kind == .word, !phraseEnds.contains(tokens[at + 1].word) else { break }
      }
      at += 1
    }
    return index..<at
  }

  /// Whether words only say when ("đến năm 2025", "phấn đấu trong năm 2022").
  private func isTime(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound, isWord(at, "phấn") || isWord(at, "đấu") || timeLeads.match(tokens, at: at) != nil { at += 1 }
    return times.point(at: at).map { $0.tokens.upperBound >= range.upperBound } ?? (at >= range.upperBound)
  }

  /// The time the figure is to be reached by: the nearest one before it in its sentence, else the first after it.
  private func dueDate(_ range: Range<Int>, _ dates: [TimeItem], from dateIndex: Int) -> CivilDate? {
    if dateIndex > 0, isSameSentence(dates[dateIndex - 1].tokens.upperBound, range.lowerBound), let due = due(dates[dateIndex - 1]) { return due }
    if dates.indices.contains(dateIndex), dates[dateIndex].tokens.lowerBound < range.lowerBound, let due = due(dates[dateIndex]) { return due }
    guard let next = dates[min(dateIndex, dates.count)...].first(where: { $0.tokens.lowerBound >= range.upperBound && due($0) != nil }),
      isSameSentence(range.upperBound, next.tokens.lowerBound)
    else { return nil }
    return due(next)
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

  private func string(_ range: Range<Int>) -> String { times.string(range) }
  private func isMark(_ index: Int, _ mark: Mark) -> Bool { times.isMark(index, mark) }
  private func isWord(_ index: Int, _ word: Word) -> Bool { times.isWord(index, word) }
}
