public import PlanModel

// What tables of indicators and headings say of figures, each part read by itself: a cell's figure, an indicator's name, a heading's time.

/// A text that is one figure from end to end, as cells of indicator tables are: "42", "≥ 45", "dưới 1", "từ 95% trở lên", "1.500 tỷ
/// đồng"; `nil` for any other. `subject`, `by`, `in` and `span` are not set.
public func recognizeFigure(_ text: CutText) -> Target? {
  guard text.bytes.count < 60 else { return nil }
  let (words, holdNumber) = text.timeWords
  guard holdNumber else { return nil }
  return TargetReader(text: text.bytes, tokens: words, times: DeadlineReader(text: text.bytes, tokens: words, mode: .cell, issuedOn: nil, planYear: nil)).figure()
}

/// The last day of the time that a heading or lead-in gives the figures under it: "Đến năm 2030", "Mục tiêu giai đoạn 2026 - 2030",
/// "Chỉ tiêu năm 2026"; never a vision ("tầm nhìn đến năm 2045") nor a time that is past. `nil` where it names none.
public func termOfFigures(_ heading: [UInt8], issuedOn: CivilDate?) -> CivilDate? {
  let text = CutText(heading)
  let (words, holdNumber) = text.timeWords
  guard holdNumber else { return nil }
  let reader = DeadlineReader(text: heading, tokens: words, mode: .cell, issuedOn: issuedOn, planYear: nil)
  var isAim = false
  var at = 0
  for item in reader.allItems() {
    while at < item.tokens.lowerBound { if aims.matches(words, at: at) { isAim = true }; at += 1 }
    guard let due = item.deadline.due, !reader.isWord(item.tokens.lowerBound - 1, "nhìn"), issuedOn.map({ due > $0 }) ?? true else { continue }
    if item.leads.contains(.until) || isAim { return due }
  }
  return nil
}

/// An indicator's name and what bounds its figure: "Tỷ lệ hồ sơ trực tuyến tối thiểu." is a least one.
public func indicatorName(_ text: [UInt8]) -> (name: String, comparison: Comparison?) {
  let words = tokens(of: text)
  var end = words.count
  while end > 0, words[end - 1].kind == .mark, words[end - 1].value != Int(UInt8(ascii: ")")), words[end - 1].value != Int(UInt8(ascii: "\"")) { end -= 1 }
  var comparison: Comparison?
  if let bound = comparisonsBefore.match(words, before: end), bound.start > 0, bound.meaning == .atLeast || bound.meaning == .atMost { (end, comparison) = (bound.start, bound.meaning) }
  return (end == 0 ? "" : String(decoding: text[..<words[end - 1].end], as: UTF8.self), comparison)
}

/// What makes a heading's time that of its figures.
private let aims = Phrases<Bool>(["mục tiêu", "chỉ tiêu", "phấn đấu"])

/// Words of "lượt khách", "triệu đồng" and of each part of "triệu đồng/người/năm", at most.
private let longestUnit = 3
/// "Phấn đấu đạt 95%": no words of their own.
private let reachingVerbs: WordSet = ["đạt", "có", "phấn", "đấu", "còn", "lên", "thêm"]

extension TargetReader {
  /// The figure that the whole text is.
  fileprivate func figure() -> Target? {
    guard let index = tokens.firstIndex(where: \.isNumber) else { return nil }
    var target = Target()
    var at = index
    guard let value = number(&at), let comparison = comparison(before: index) else { return nil }
    (target.value, target.comparison) = (value, comparison)
    return rest(&target, from: at)
  }

  /// What the words that open the text make of the number at `index`: "≥", "dưới", "tăng ít nhất", "đạt"; `nil` for other words.
  private func comparison(before index: Int) -> Comparison? {
    if let sign = signBefore(index) { return sign.start == 0 ? sign.comparison : nil }
    let before = comparisonsBefore.match(tokens, before: index)
    let isPlain = (0..<(before?.start ?? index)).allSatisfy { changingVerbs.contains(tokens[$0].word) || reachingVerbs.contains(tokens[$0].word) }
    return isPlain ? before?.meaning ?? .equal : nil
  }

  /// What stands behind the number: a second one, `%` or a unit of a few words, "trở lên".
  private func rest(_ target: inout Target, from index: Int) -> Target? {
    var at = index
    if let range = rangeEnd(at) { (at, target.comparison) = (range, .atLeast) }
    if isShareMark(at) {
      (at, target.unit) = (at + 1, string(at..<at + 1))
    } else if comparisonsAfter.match(tokens, at: at) == nil, at < tokens.count {
      var (end, words) = (at, 0)
      while end < tokens.count, words <= longestUnit, tokens[end].kind == .word || isMark(end, "/"), comparisonsAfter.match(tokens, at: end) == nil {
        words = isMark(end, "/") ? 0 : words + 1
        end += 1
      }
      guard words <= longestUnit else { return nil }
      guard end > at, tokens[at].kind == .word else { return nil }
      target.unit = string(at..<end)
      at = end
    }
    if let after = comparisonsAfter.match(tokens, at: at) { (target.comparison, at) = (after.meaning, after.end) }
    guard at == tokens.count else { return nil }
    target.text = string(0..<at)
    return target
  }
}
