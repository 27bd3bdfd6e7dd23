import PlanModel
import PlanRecognition
import SourceModel

/// The time that headings and lead-ins give the figures under them ("Mục tiêu đến năm 2030", "Phấn đấu đến năm 2035:"), looked
/// for only where a figure prints none, and once a section.
struct FigureTerms {
  private var known: [Int: CivilDate?] = [:]

  /// For a text of `node` at a place in reading order; `nil` where nothing above it says a time.
  mutating func term(of node: OutlineNode, at order: Int, issuedOn: CivilDate?) -> CivilDate? {
    if let leadIn = Self.leadIn(of: node, before: order), let term = termOfFigures(leadIn.text.bytes, issuedOn: issuedOn) { return term }
    // A point's own sentence has said all it says, but for one that only announces.
    let isAnnouncing = node.isHeading || node.own.first?.text.bytes.last == UInt8(ascii: ":")
    if isAnnouncing, node.own.first?.order != order, let term = ownTerm(node, issuedOn) { return term }
    guard let parent = node.parent, !node.isRoot else { return nil }
    return term(of: parent, at: node.order, issuedOn: issuedOn)
  }

  private mutating func ownTerm(_ node: OutlineNode, _ issuedOn: CivilDate?) -> CivilDate? {
    if let term = known[node.order] { return term }
    let term = node.own.first.flatMap { termOfFigures($0.text.bytes, issuedOn: issuedOn) }
    known[node.order] = term
    return term
  }

  /// The last unlabelled line above a place that ends in ":".
  private static func leadIn(of node: OutlineNode, before order: Int) -> BodyParagraph? {
    node.paragraphs.last { $0.order < order && $0.text.bytes.last == UInt8(ascii: ":") }
  }
}
