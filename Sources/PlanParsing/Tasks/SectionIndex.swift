import PlanRecognition
import SourceModel
import VietnameseText

/// What the tasks of a section ask of it one after the other, worked out once a section: a section of many points stays linear.
final class SectionIndex {
  typealias Fields = [(line: FieldLine, paragraph: BodyParagraph)]
  private struct Lines {
    /// Unlabelled lines that end in ":", and those that name a phase.
    var leadIns: [BodyParagraph] = []
    var phases: [BodyParagraph] = []
  }
  private var lines: [Int: Lines] = [:]
  private var closing: [Int: Fields] = [:]

  /// The last lead-in of a section that stands above a place in reading order.
  func leadIn(of node: OutlineNode, before order: Int) -> BodyParagraph? {
    node.paragraphs.isEmpty ? nil : last(of: lines(of: node).leadIns, before: order)
  }

  /// The last line that names a phase above a place in reading order.
  func phase(of node: OutlineNode, before order: Int) -> BodyParagraph? {
    node.paragraphs.isEmpty ? nil : last(of: lines(of: node).phases, before: order)
  }

  private func lines(of node: OutlineNode) -> Lines {
    if let known = lines[node.order] { return known }
    var found = Lines()
    for paragraph in node.paragraphs where paragraph.field == nil {
      if paragraph.text.bytes.last == UInt8(ascii: ":") { found.leadIns.append(paragraph) }
      if PhaseLine(paragraph.text.bytes) != nil { found.phases.append(paragraph) }
    }
    lines[node.order] = found
    return found
  }

  /// The last of `paragraphs`, which stand in reading order, above `order`.
  private func last(of paragraphs: [BodyParagraph], before order: Int) -> BodyParagraph? {
    var (low, high) = (0, paragraphs.count)
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].order < order { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? paragraphs[low - 1] : nil
  }

  /// Field lines that close a section and hold for all its items when no other item has any; empty where there are none.
  func closingFields(of section: OutlineNode) -> Fields {
    if let known = closing[section.order] { return known }
    let found = readClosing(section)
    closing[section.order] = found
    return found
  }

  private func readClosing(_ section: OutlineNode) -> Fields {
    guard section.isHeading || !hasFieldLines(section), fieldsOfParagraphs(section) == nil else { return [] }
    let lines = fieldLines(of: section)
    guard lines.isEmpty else { return lines }
    let items = section.children.filter { $0.field == nil }
    let carrying = items.filter(hasFieldLines)
    guard carrying.count == 1, let last = items.last, carrying[0] === last, items.count > 1, section.isHeading else { return [] }
    return fieldLines(of: last)
  }
}
