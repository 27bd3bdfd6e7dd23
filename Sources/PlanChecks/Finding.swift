public import PlanModel

/// Something in a plan that its issuer should look at (*điểm cần xem lại*).
public struct Finding: Hashable, Sendable {
  public var code: String
  public var severity: Diagnostic.Severity
  /// What the text says, most specific words first; no full stop.
  public var message: String
  /// What could be written instead, where that can be said.
  public var fix: String?
  /// The id of the section or task it stands in.
  public var place: String?
  /// The words in question.
  public var quote: String?
  public var span: Span
}
