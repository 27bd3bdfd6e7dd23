import PlanModel
import PlanRecognition
import SourceModel

/// The time that headings and lead-ins give the figures under them ("Mục tiêu đến năm 2030", "Phấn đấu đến năm 2035:"), looked
/// for only where a figure prints none, and once a line.
struct FigureTerms {
  private let sections = SectionIndex()
  /// By the line's place in reading order.
  private var known: [Int: CivilDate?] = [:]

  /// For a text of `node` at a place in reading order; `nil` where nothing above it says a time.
  mutating func term(of node: OutlineNode, at order: Int, issuedOn: CivilDate?) -> CivilDate? {
    if let leadIn = sections.leadIn(of: node, before: order), let term = term(of: leadIn, issuedOn) { return term }
    // A point's own sentence has said all it says, but for one that only announces.
    if let own = node.own.first, own.order != order, node.isHeading || own.text.bytes.last == UInt8(ascii: ":"), let term = term(of: own, issuedOn) { return term }
    guard let parent = node.parent, !node.isRoot else { return nil }
    return term(of: parent, at: node.order, issuedOn: issuedOn)
  }

  private mutating func term(of line: BodyParagraph, _ issuedOn: CivilDate?) -> CivilDate? {
    if let term = known[line.order] { return term }
    let term = termOfFigures(line.text.bytes, issuedOn: issuedOn)
    known[line.order] = term
    return term
  }
}
