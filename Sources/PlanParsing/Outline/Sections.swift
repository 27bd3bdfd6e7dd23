import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// Gives every section its id: printed labels joined by `/`, `~2` where one comes again under one parent.
func assignIdentifiers(_ root: OutlineNode) {
  func visit(_ node: OutlineNode, _ prefix: String) {
    var seen: [String: Int] = [:]
    for child in node.children {
      let count = (seen[child.printed] ?? 0) + 1
      seen[child.printed] = count
      child.id = prefix + child.printed + (count > 1 ? "~\(count)" : "")
      visit(child, child.id + "/")
    }
  }
  visit(root, "")
}

/// The contract's sections from the finished tree.
func sections(of root: OutlineNode, _ places: Places) -> [Section] {
  root.children.map { node in
    var section = Section()
    section.id = node.id
    section.label = node.kind == .bare ? "" : node.printed
    section.level = node.level
    section.role = node.role
    let paragraphs = node.paragraphs.map(\.text)
    if node.isHeading {
      section.heading = node.own.first?.text.string ?? ""
      section.text = OutlineNode.joined(node.own.dropFirst().map(\.text) + paragraphs).string
    } else {
      section.text = OutlineNode.joined(node.own.map(\.text) + paragraphs).string
    }
    section.span = places.span(node.labelSource + node.own.flatMap { $0.text.source() } + node.paragraphs.flatMap { $0.text.source() })
    section.children = sections(of: node, places)
    return section
  }
}

/// Whether top-level headings name only bodies: then their sections are what those have to do.
func namesOnlyBodies(_ node: OutlineNode) -> Bool {
  guard node.isHeading, let text = node.own.first?.text.bytes, !text.isEmpty, text.count < 400 else { return false }
  return !bodiesInHeading(text).isEmpty
}
