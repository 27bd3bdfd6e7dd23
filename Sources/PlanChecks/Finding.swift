public import PlanModel

/// Something in a plan that its issuer should look at (*điểm cần xem lại*).
public struct Finding: Hashable, Sendable {
  public var code: String
  public var severity: Diagnostic.Severity
  /// What the text says, most specific words first; no full stop.
  public var message: String
  /// What could be written or done instead, where that can be said.
  public var fix: String?
  /// The id of the section or task it stands in; `nil` for the document.
  public var place: String?
  /// The words in question.
  public var quote: String?
  public var span: Span
}

/// One check: a code, what it means, and a pure function from a plan to what it finds.
public struct CheckRule: Sendable {
  public let code: String
  public let severity: Diagnostic.Severity
  /// One line, as a heading.
  public private(set) var summary: String
  /// Vietnamese name of the fault.
  public let name: String
  /// Why it matters, when it is reported and when not.
  public private(set) var explanation: String
  /// A wording that is reported and one that is not.
  public private(set) var example: String
  let run: @Sendable (CheckContext, CheckRule) -> [Finding]

  init(
    _ code: String, _ severity: Diagnostic.Severity, _ summary: String, vi name: String, why explanation: String,
    example: String, run: @escaping @Sendable (CheckContext, CheckRule) -> [Finding]
  ) {
    (self.code, self.severity, self.summary, self.name) = (code, severity, summary, name)
    (self.explanation, self.example, self.run) = (explanation, example, run)
  }

  /// The check with its texts in Vietnamese; code and severity stay.
  public var inVietnamese: CheckRule {
    guard let texts = vietnameseExplanations[code] else { return self }
    var rule = self
    (rule.summary, rule.explanation, rule.example) = (name, texts.why, texts.example)
    return rule
  }

  func found(_ message: String, fix: String? = nil, in place: String? = nil, quote: String? = nil, at span: Span = .documentStart) -> Finding {
    Finding(code: code, severity: severity, message: message, fix: fix, place: place, quote: quote, span: span)
  }

  func found(_ message: String, fix: String? = nil, in text: PlanText, quote: String? = nil) -> Finding {
    found(message, fix: fix, in: text.place, quote: quote, at: text.span)
  }
}

/// Every check, by theme; adding one is a row in its file's list, a case in the tests and `make golden` for the manual.
public let allChecks: [CheckRule] =
  deadlineChecks + bodyChecks + footnoteChecks + numberingChecks + referenceChecks + spellingChecks + layoutChecks + styleChecks

/// What `rules` find in a plan, in the order in which it stands in the source.
public func check(_ plan: Plan, rules: [CheckRule] = allChecks) -> [Finding] {
  let context = CheckContext(plan)
  let found = rules.flatMap { rule in rule.run(context, rule) }
  return found.enumerated().sorted { a, b in
    (a.element.span.start, a.offset) < (b.element.span.start, b.offset)
  }.map(\.element)
}
