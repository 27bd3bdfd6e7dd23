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
/// `issuedOn` fills in years and resolves "30 ngày kể từ ngày ban hành"; `planYear` is used where it is unknown.
/// The values' `span` is not set: `range` says where in `text` they stand.
public func recognizeDeadlines(
  _ text: [UInt8], mode: DeadlineMode, issuedOn: CivilDate?, planYear: Int? = nil
) -> [Found<Deadline>] { [] }
