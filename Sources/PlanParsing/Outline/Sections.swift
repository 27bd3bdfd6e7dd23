import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// Gives every section its id: printed labels joined by `/`, `~2` where one comes again under one parent.
func assignIdentifiers(_ root: OutlineNode) {
  func visit(_ node: OutlineNode, _ prefix: String) {
    var seen = Seen()
    for (index, child) in node.children.enumerated() {
      let count = seen.count(child.printed, among: node.children[..<index])
      child.id = count > 1 ? prefix + child.printed + "~\(count)" : prefix + child.printed
      if !child.children.isEmpty { visit(child, child.id + "/") }
    }
  }
  visit(root, "")
}

/// How often labels have come among siblings.
private struct Seen {
  private var counts: [String: Int] = [:]

  /// How often `printed` has come, this time included; `before` are the siblings above. Of a few they are looked through.
  mutating func count(_ printed: String, among before: ArraySlice<OutlineNode>) -> Int {
    if before.count < 12 { return before.count { $0.printed == printed } + 1 }
    if counts.isEmpty { for node in before { counts[node.printed, default: 0] += 1 } }
    counts[printed, default: 0] += 1
    return counts[printed] ?? 1
  }
}

/// The contract's sections from the finished tree.
func sections(of root: OutlineNode, _ places: Places) -> [Section] {
  root.children.map { node in
    var section = Section()
    section.id = node.id
    section.label = node.kind == .bare ? "" : node.printed
    section.level = node.level
    section.role = node.role
    if node.isHeading { section.heading = node.own.first?.text.string ?? "" }
    section.text = text(of: node, from: node.isHeading ? 1 : 0)
    var source = node.labelSource
    source.reserveCapacity(source.count + node.own.reduce(0) { $0 + $1.text.pieces.count } + node.paragraphs.reduce(0) { $0 + $1.text.pieces.count })
    for paragraph in node.own { for piece in paragraph.text.pieces { source.append(piece.source) } }
    for paragraph in node.paragraphs { for piece in paragraph.text.pieces { source.append(piece.source) } }
    section.span = places.span(source)
    section.children = sections(of: node, places)
    return section
  }
}

/// What a section says, its own paragraphs from `first` on.
private func text(of node: OutlineNode, from first: Int) -> String {
  let own = node.own.dropFirst(first)
  switch own.count + node.paragraphs.count {
  case 0: return ""
  case 1: return (own.first ?? node.paragraphs[0]).text.string
  default: return OutlineNode.joined(own.map(\.text) + node.paragraphs.map(\.text)).string
  }
}

/// Whether top-level headings name only bodies: then their sections are what those have to do.
func namesOnlyBodies(_ node: OutlineNode) -> Bool {
  guard node.isHeading, let text = node.own.first?.text.bytes, !text.isEmpty, text.count < 400 else { return false }
  return !bodiesInHeading(text).isEmpty
}
