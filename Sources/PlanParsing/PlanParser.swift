public import PlanModel
public import SourceModel

/// Everything that one document gave: the plan, its decoded text and the account of every character.
public struct ParsedPlan: Sendable {
  public var plan = Plan()
  /// The decoded text that spans point into.
  public var text: [UInt8] = []
  public var claims: [Claim] = []
}

/// The whole way from a source to its plan. `source` fields of the plan, generator and task keys are the caller's.
public func parsePlan(_ source: SourceDocument, fileName: String = "", issuedOn: CivilDate? = nil) -> ParsedPlan {
  let blocks = reconstruct(source)
  var result = ParsedPlan()
  result.text = blocks.text
  let head = readHeadAndTail(blocks, fileName: fileName, issuedOn: issuedOn)
  result.plan.document = head.document
  result.claims = head.claims
  return result
}
