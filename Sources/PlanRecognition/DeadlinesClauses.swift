import PlanModel

/// What the clause around a time says: whether it warrants a deadline, and where in its sentence it stands.
extension DeadlineReader {
  // MARK: - Warrants

  /// Whether a figure to be reached stands in the same clause.
  func hasFigure(after index: Int) -> Bool {
    var at = index
    while at < tokens.count, at - index < 25, !isMark(at, ";"), !isSentenceEnd(at) {
      if tokens[at].isNumber, isMark(at + 1, "%") || figureVerbs.matches(tokens, before: at) { return true }
      at += 1
    }
    return false
  }

  /// "hoàn thành", "xong" in the clause.
  func finishes(around item: TimeItem) -> Bool {
    let start = clauseStart(item.tokens.lowerBound)
    var end = item.tokens.upperBound
    var commas = 0
    while end < tokens.count, end - item.tokens.upperBound < 20, !isMark(end, ";"), !isSentenceEnd(end), commas < 2 {
      if isMark(end, ",") { commas += 1 }
      end += 1
    }
    return item.leads.contains(.finish) || (start..<end).contains { isWord($0, "hoàn") && isWord($0 + 1, "thành") || isWord($0, "xong") }
  }

  func holdsAhead(_ index: Int) -> Bool {
    var at = index
    while at < tokens.count, at - index < 12, !isMark(at, ";"), !isSentenceEnd(at) {
      if isWord(at, "đã") { return false }
      if holding.matches(tokens, at: at) { return true }
      at += 1
    }
    return false
  }

  func heldBefore(_ index: Int) -> Bool {
    guard isMark(index - 1, ",") else { return isMark(index - 1, ":") || isMark(index - 1, ";") }
    let start = clauseStart(index - 1)
    return (start..<index).contains { holding.matches(tokens, at: $0) }
  }

  // MARK: - Places in the sentence

  /// Whether `index` is the first word after a mark, or of the text.
  func opensClause(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    if isWord(index - 1, "và"), index > 1, tokens[index - 2].kind == .mark { return true }
    let before = tokens[index - 1]
    return before.kind == .mark && !before.isMark("/") && !before.isMark("\"") && !before.isMark("%") && !before.isMark(")")
  }

  func opensSentence(_ index: Int) -> Bool {
    index == 0 || isSentenceEnd(index - 1) || isMark(index - 1, ":") || index <= 2 && tokens[..<index].allSatisfy { $0.kind == .mark }
  }

  func isBracketed(_ index: Int) -> Bool { isMark(index - 1, "(") }
  func closesBracket(_ item: TimeItem) -> Bool { isMark(item.tokens.upperBound, ")") && item.shape != .year && item.shape != .day }

  func closesSentence(_ item: TimeItem) -> Bool {
    let end = item.tokens.upperBound
    return end >= tokens.count || isMark(end, ";") || isSentenceEnd(end) || isMark(end, ")") || end == tokens.count - 1 && tokens[end].kind == .mark
  }

  /// A bracket that holds the time alone, at the sentence's end.
  func closesSentence(bracket item: TimeItem) -> Bool {
    let next = item.tokens.upperBound + 1
    return isMark(next - 1, ")") && (next >= tokens.count || isMark(next, ";") || isSentenceEnd(next))
  }

  func clauseStart(_ index: Int) -> Int {
    var at = index
    while at > 0, index - at < 60, !isMark(at - 1, ";"), !isSentenceEnd(at - 1), !isMark(at - 1, ":") { at -= 1 }
    return at
  }

  /// One sentence without `;` and with at most one comma before its last words.
  func isSingleClause() -> Bool {
    !tokens.indices.contains { isMark($0, ";") || $0 < tokens.count - 1 && isSentenceEnd($0) && $0 < tokens.count - 2 }
      && !tokens.indices.contains { isMark($0, ",") && (isWord($0 + 1, "định") || isWord($0 + 1, "kịp") || isWord($0 + 1, "báo") || isWord($0 + 1, "đồng") || isWord($0 + 1, "phối")) }
  }

  func isSingleClauseBefore(_ index: Int) -> Bool { !(clauseStart(index)..<index).contains { isMark($0, ",") && isWord($0 + 1, "đôn") } }
}
