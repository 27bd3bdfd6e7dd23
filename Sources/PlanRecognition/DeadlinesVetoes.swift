internal import PlanModel

/// What keeps a time of a sentence from being one of the work: quotations, history, another body's purpose, what is only looked at.
extension DeadlineReader {
  func isQuoted(_ index: Int) -> Bool {
    var open = false
    for at in max(0, index - 60)..<index where tokens[at].isMark("\"") { open.toggle() }
    guard open else { return false }
    return tokens[index..<min(tokens.count, index + 60)].contains { $0.isMark("\"") }
  }

  /// "đã ban hành … trong năm 2021", "từ năm 2020 đến nay".
  func isHistory(_ item: TimeItem) -> Bool {
    guard item.shape != .rule, item.shape != .event else { return false }
    if isWord(item.tokens.upperBound, "đến"), isWord(item.tokens.upperBound + 1, "nay") { return true }
    if item.leads.contains(.before) || item.leads.contains(.latest) || item.leads.contains(.finish) { return false }
    let clause = clauseStart(item.tokens.lowerBound)
    return (clause..<item.tokens.lowerBound).contains { isWord($0, "đã") && !isWord($0 + 1, "được") }
      || isWord(item.tokens.upperBound, "đã") || isMark(item.tokens.upperBound, ",") && (0...8).contains { isWord(item.tokens.upperBound + $0, "đã") } && opensSentence(item.tokens.lowerBound)
  }

  /// "không để dồn vào cuối năm": what is not to be.
  func isAvoided(_ index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { isWord($0, "không") && isWord($0 + 1, "để") || isWord($0, "tránh") && !isWord($0 + 1, "tình") }
  }

  /// "xét xử 12 vụ, trong đó quý I: 02 vụ, quý II: 04 vụ": how many fall to each period.
  func countsFor(_ item: TimeItem) -> Bool {
    let end = item.tokens.upperBound
    guard item.leads.isEmpty, item.shape == .month || item.shape == .quarter || item.shape == .year || item.shape == .half, isMark(end, ":"), end + 2 < tokens.count, tokens[end + 1].isNumber else { return false }
    // "Quý IV: 03 cuộc kiểm tra" by itself is when they are done.
    let start = item.tokens.lowerBound
    guard (max(0, start - 40)..<start).contains(where: { isWord($0, "trong") && isWord($0 + 1, "đó") }) else { return false }
    return tokens[end + 2].kind == .word || isMark(end + 2, "%")
  }

  /// "xã nào không đạt 70% vào ngày 30/9 phải giải trình", "nếu đến ngày 15/10 chưa báo cáo thì …": when something else holds.
  func isOfCondition(_ index: Int) -> Bool {
    var at = index
    while at > 0, index - at < 14, tokens[at - 1].kind == .word || tokens[at - 1].kind == .number || isMark(at - 1, "%") {
      at -= 1
      // "nếu có vướng mắc báo cáo về Sở trước ngày …": what is then to be done has its day.
      if afterCondition.contains(tokens[at].word) { return false }
      if isWord(at, "nào"), at > 0, tokens[at - 1].kind == .word { return !isWord(at - 1, "lúc") && !isWord(at - 1, "khi") && !isWord(at - 1, "thế") }
    }
    return isWord(at, "nếu") && index > at
  }

  /// "Để góp phần thực hiện mục tiêu … trong năm 2026, đề nghị …": what it is for, not when it is done.
  func isOfPurpose(_ item: TimeItem) -> Bool {
    guard item.leads.contains(.within) || item.leads.contains(.whole), item.leads.isDisjoint(with: [.before, .latest, .until]), isMark(item.tokens.upperBound, ",") else { return false }
    let start = clauseStart(item.tokens.lowerBound)
    return (isWord(start, "để") || isWord(start, "nhằm")) && !(start..<item.tokens.lowerBound).contains { isMark($0, ",") }
  }

  /// "Mốc thời gian kiểm tra: Từ … đến …", "Thời kỳ thanh tra: …", "ký hợp đồng thuê nhà từ … đến …": what is looked at, how long
  /// a contract runs.
  func isOfRecords(_ item: TimeItem) -> Bool {
    guard item.shape == .range || item.deadline.kind == .from || item.deadline.kind == .by else { return false }
    let start = item.tokens.lowerBound
    let clause = (max(0, start - 6)..<start).last { tokens[$0].kind == .mark } ?? max(0, start - 6)
    if item.shape == .range || isWord(start, "thời"), (clause..<start).contains(where: { isWord($0, "hợp") && isWord($0 + 1, "đồng") && !isWord($0 + 2, "lao") }) { return true }
    guard isMark(start - 1, ":") else { return false }
    return (max(0, start - 9)..<start).contains { isWord($0, "mốc") && isWord($0 + 1, "thời") || isWord($0, "thời") && (isWord($0 + 1, "kỳ") || isWord($0 + 1, "kì")) || isWord($0, "số") && isWord($0 + 1, "liệu") }
  }

  func isPast(_ item: TimeItem) -> Bool {
    guard let issuedOn, let last = item.points.last?.days?.last, item.deadline.kind != .continuous, !isCopied(item, last, issuedOn) else { return false }
    if item.deadline.kind == .from { return last.year < issuedOn.year - 1 || last.year < issuedOn.year && !item.leads.contains(.begin) }
    return last.year < issuedOn.year
  }

  /// "…, hoàn thành trước ngày 30/6/2025." in a plan of 2026: a bound of the work whose year was not moved, the commonest slip of a plan
  /// copied from last year's, is a time to be told of. Not what was done by then ("các dự án hoàn thành trước ngày …").
  private func isCopied(_ item: TimeItem, _ last: CivilDate, _ issuedOn: CivilDate) -> Bool {
    guard item.shape == .day, last.year == issuedOn.year - 1, !item.isYearless, !item.leads.isDisjoint(with: [.before, .latest, .finish]), closesSentence(item) || isMark(item.tokens.upperBound, ";") else { return false }
    let (clause, start) = (clauseStart(item.tokens.lowerBound), item.tokens.lowerBound)
    guard !(clause..<start).contains(where: { isWord($0, "đã") || isWord($0, "các") && $0 > clause && isWord($0 - 1, "với") }) else { return false }
    var at = start
    while at > clause, !isMark(at - 1, ",") { at -= 1 }
    if at == start || restarts.matches(tokens, at: at) { return at > 0 || tokens[at].capital }
    return item.leads.contains(.finish) && opensSentence(at) && Self.bodyOpenings.contains(tokens[at].word)
  }

  /// First words of bodies that open no noun of things.
  private static let bodyOpenings: WordSet = ["sở", "ubnd", "ủy", "uỷ", "phòng", "chi", "cục", "vụ", "viện", "hội", "mttq", "đoàn"]

  /// "gửi về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh trước ngày …": another body's purpose.
  func isInPurpose(_ index: Int) -> Bool {
    var at = index - 1
    var steps = 0
    while at >= 0, steps < 40 {
      // What stands in brackets is said aside.
      if isMark(at, ")") { while at > 0, steps < 40, !isMark(at, "(") { at -= 1; steps += 1 } }
      let token = tokens[at]
      if token.kind == .mark {
        if token.isMark(";") || isSentenceEnd(at) || token.isMark(":") { return false }
        // "để tổng hợp, trình UBND tỉnh trước ngày …": the purpose goes on.
        let isSecond = isWord(at + 1, "trình") && isWord(at - 3, "để")
        if token.isMark(","), at == index - 1 || restarts.matches(tokens, at: at + 1) && !isSecond { return false }
      } else if token.word == "để" {
        // The doer of the purpose is the body that the thing was sent to.
        return (max(0, at - 14)..<at).contains { isWord($0, "gửi") || isWord($0, "về") || isWord($0, "cho") }
          && (at + 1..<min(at + 10, index)).contains { isWord($0, "tổng") || isWord($0, "báo") || isWord($0, "theo") || isWord($0, "xem") || isWord($0, "trình") }
      }
      at -= 1
      steps += 1
    }
    return false
  }

  /// "Phát động phong trào thi đua ngày 15/10/2024": the clause is that verb's, and the day closes it.
  func launches(_ item: TimeItem) -> Bool {
    let start = clauseStart(item.tokens.lowerBound)
    guard launching.matches(tokens, at: start), !(start..<item.tokens.lowerBound).contains(where: { isWord($0, "số") }) else { return false }
    let next = item.tokens.upperBound
    return next >= tokens.count || tokens[next].kind == .mark || isWord(next, "tại") || isWord(next, "ở")
  }

  /// "chuẩn bị cho hội nghị tổ chức vào ngày …": the date of an event that the task prepares.
  func prepares(before index: Int) -> Bool {
    let start = clauseStart(index)
    // "Tắt đèn hưởng ứng … từ 20h30 đến 21h30": who takes part at an hour does it then.
    var at = index
    if isWord(at, "từ") || isWord(at, "vào") { at += 1 }
    let hour = at
    skipClock(&at)
    return (start..<index).contains { preparing.matches(tokens, at: $0) && !(at > hour && isWord($0, "hưởng")) }
  }

  /// "Tổ chức Lễ kỷ niệm 80 năm … vào ngày 28/8": what is held is the ceremony itself.
  func holdsCeremony(before index: Int) -> Bool {
    let start = clauseStart(index)
    guard isWord(start, "tổ"), isWord(start + 1, "chức") else { return false }
    return ceremonies.matches(tokens, at: start + 2)
  }
}
