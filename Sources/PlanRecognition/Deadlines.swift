public import PlanModel

/// By which rules a text is read for deadlines.
public enum DeadlineMode: Sendable {
  /// A cell of a deadline column or a field line ("Thời gian thực hiện: …"): whatever time it names is a deadline.
  case cell
  /// A sentence of a task: only times by or in which the task is to be done.
  case prose
  /// A heading: only what it lends to the points under it ("… sau đây trong năm 2022:"); certainty `inherited`.
  case heading
}

/// All deadlines that `text` (UTF-8, NFC; white space runs and line breaks count as one space) states, in order.
/// `issuedOn` fills in years and resolves "30 ngày kể từ ngày ban hành"; `planYear` is used where it is unknown, and
/// where it is the year after that of a plan of the last quarter ("Kế hoạch … năm 2023" of 20/12/2022).
/// The values' `span` is not set: `range` says where in `text` they stand.
public func recognizeDeadlines(
  _ text: CutText, mode: DeadlineMode, issuedOn: CivilDate?, planYear: Int? = nil
) -> [Found<Deadline>] {
  guard mayNameTime(text.bytes, inProse: mode == .prose) else { return [] }
  let reader = DeadlineReader(text: text.bytes, tokens: text.timeWords.tokens, mode: mode, issuedOn: issuedOn, planYear: planYear)
  let items =
    switch mode {
    case .cell: reader.cellItems()
    case .prose: reader.proseItems()
    case .heading: reader.headingItems()
    }
  return items.enumerated().compactMap { index, item in
    let range = reader.bytes(reader.closingBracket(item.tokens))
    guard !range.isEmpty else { return nil }
    var deadline = item.deadline
    if mode != .heading, deadline.certainty == .stated || deadline.certainty == .inferred, deadline.start != nil || deadline.due != nil, reader.isExpected(before: item.tokens.lowerBound) { deadline.certainty = .expected }
    deadline.text = String(decoding: text.bytes[range], as: UTF8.self)
    if mode != .heading, items.count > 1 || mode == .cell {
      deadline.milestone = reader.milestone(of: item, after: index > 0 ? items[index - 1] : nil)
    }
    return Found(deadline, at: range)
  }
}

/// The same of a text that is read for nothing else.
public func recognizeDeadlines(
  _ text: [UInt8], mode: DeadlineMode, issuedOn: CivilDate?, planYear: Int? = nil
) -> [Found<Deadline>] {
  recognizeDeadlines(CutText(text), mode: mode, issuedOn: issuedOn, planYear: planYear)
}
