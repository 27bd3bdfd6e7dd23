internal import PlanModel

/// Sentences that say how often their work is done: when that is a time of the work, not a figure.
extension DeadlineReader {
  /// "báo cáo 2 lần/tuần về …", "sinh hoạt 01 lần/tháng tại các chi hội"; not "tăng 2 lần/năm so với …", "tập 3 lần/tuần trong độ tuổi đạt 40%".
  func isRate(_ item: TimeItem) -> Bool {
    let (start, end) = (item.tokens.lowerBound, item.tokens.upperBound)
    guard (start..<end).contains(where: { isWord($0, "lần") && isMark($0 + 1, "/") }), end < tokens.count, goesOnAfterRate.contains(tokens[end].word) || isMark(end, "(") || isMark(end, ",") else { return false }
    let clause = end..<clauseEnd(from: end, commas: false)
    guard !clause.contains(where: { isMark($0, "%") }) else { return false }
    return !isWord(start - 1, "từ") && !(max(clauseStart(start), start - 12)..<start).contains { noRateBefore.contains(tokens[$0].word) }
  }

  /// "sinh hoạt mỗi quý một lần, lồng ghép …", "họp mỗi quý 01 lần vào …", "Tối thiểu mỗi năm một lần tổ chức …": the sentence goes on.
  func isDoneEach(_ item: TimeItem) -> Bool {
    let (start, end) = (item.tokens.lowerBound, item.tokens.upperBound)
    let opens = opensSentence(start) || (isWord(start - 1, "nhất") || isWord(start - 1, "thiểu")) && opensSentence(start - 2)
    guard opens || isMark(end, ",") || isWord(end, "vào") else { return false }
    let clause = clauseStart(start)..<clauseEnd(from: end, commas: false)
    return !clause.contains { isMark($0, "%") } && !(max(clause.lowerBound, start - 12)..<start).contains { noRateBefore.contains(tokens[$0].word) }
  }

  /// "(02) buổi/tháng", "(02) tin, bài/tuần" as all that a cell of times says: what is done so often in each. `at` is behind the number.
  func countedPer(at start: Int, from index: Int) -> (unit: TimeUnit, end: Int)? {
    guard mode == .cell, index == 0 || isWord(index - 1, "nhất") || isWord(index - 1, "thiểu") else { return nil }
    var at = start
    while at < tokens.count, at - start < 4, tokens[at].kind == .word || isMark(at, ",") { at += 1 }
    guard at > start, isMark(at, "/"), let unit = timeUnits.match(tokens, at: at + 1), unit.meaning != .hour, unit.meaning != .minute, unit.end >= tokens.count || isMark(unit.end, "(") || isMark(unit.end, ";") else { return nil }
    return (unit.meaning, unit.end)
  }

  /// "Mỗi quý, Ban Chỉ đạo họp 01 lần.": how often it is done stands at the sentence's end; "Mỗi tuần phun 02 lần tại …": right
  /// behind the verb.
  func isDoneTimes(_ item: TimeItem) -> Bool {
    var at = item.tokens.upperBound
    if !isMark(at, ","), (at + 1..<at + 4).contains(where: { tokens.indices.contains($0) && tokens[$0].isNumber && isWord($0 + 1, "lần") }) { return true }
    while at < tokens.count, at - item.tokens.upperBound < 30, !isMark(at, ";"), !isSentenceEnd(at), !isMark(at, "%") { at += 1 }
    return (at >= tokens.count || !isMark(at, "%")) && isWord(at - 1, "lần")
  }

  /// "Mỗi tháng ít nhất 02 đợt tuần tra", "Mỗi tuần tối thiểu 01 buổi": rounds of the work, no output of each period.
  func countsRounds(_ item: TimeItem) -> Bool {
    var at = item.tokens.upperBound
    guard isWord(at, "ít") && isWord(at + 1, "nhất") || isWord(at, "tối") && isWord(at + 1, "thiểu") else { return false }
    at += 2
    return count(&at) != nil && at < tokens.count && roundNouns.contains(tokens[at].word) && !isWord(at + 1, "gọi")
  }
}
