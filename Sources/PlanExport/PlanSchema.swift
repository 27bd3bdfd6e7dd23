/// The published JSON Schemas (2020-12), as `schemas/` holds them.
public enum PlanSchema: String, Sendable, CaseIterable {
  case plan, task, diff

  /// The schema's text, with its closing line break.
  public var text: [UInt8] {
    let text =
      switch self {
      case .plan: planSchemaText
      case .task: taskSchemaText
      case .diff: diffSchemaText
      }
    return text.withUTF8Buffer { Array($0) }
  }
}
