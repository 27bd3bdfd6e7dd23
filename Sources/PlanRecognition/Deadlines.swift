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
  if mode == .cell, let parted = withoutBullets(text.bytes) {
    return recognizeDeadlines(CutText(parted), mode: mode, issuedOn: issuedOn, planYear: planYear).map { found in
      var found = found
      found.value.text = String(decoding: text.bytes[found.range], as: UTF8.self)
      return found
    }
  }
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

/// "- Tháng 5⏎- Tháng 9/2026" with `;` for the dashes that open its lines: the first line has one too, so none is that of a range. The same
/// where an extractor joined the lines ("- Tháng 5 - Tháng 9/2026"); `nil` where no bullet stands.
private func withoutBullets(_ text: [UInt8]) -> [UInt8]? {
  guard let first = text.firstIndex(where: { $0 != 0x20 && $0 != 0x0A }), text[first] == 0x2D || text[first] == 0x2B, first + 1 < text.count, text[first + 1] == 0x20 else { return nil }
  var result: [UInt8]?
  for at in text.indices.dropFirst(first + 1) where text[at] == text[first] && at + 2 < text.count && text[at + 1] == 0x20 {
    let before = text[..<at].last { $0 != 0x20 }
    // A range goes on in small letters or figures: "tháng 5 - tháng 9".
    guard before == 0x0A || text[at - 1] == 0x20 && ((0x41...0x5A).contains(text[at + 2]) || text[at + 2] == 0xC4) else { continue }
    if result == nil { result = text; result?[first] = 0x20 }
    result?[at] = 0x3B
  }
  return result
}
