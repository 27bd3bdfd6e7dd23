import PlanRecognition
import SourceModel
import VietnameseText

/// What the tasks of a section ask of it one after the other, worked out once a section: a section of many points stays linear.
final class SectionIndex {
  typealias Fields = [(line: FieldLine, paragraph: BodyParagraph)]
  private struct Lines {
    /// Unlabelled lines that end in ":", and those that name a phase or a time.
    var leadIns: [BodyParagraph] = []
    var phases: [BodyParagraph] = []
  }
  private var lines: [Int: Lines] = [:]
  private var closing: [Int: Fields] = [:]
  /// Of sections whose items have field lines beside them: these, by the item, and the items in reading order with a bullet's mark.
  private typealias Groups = (fields: [Int: Fields], items: [(order: Int, mark: UInt32)])
  private var groups: [Int: Groups?] = [:]

  /// The last lead-in of a section that stands above a place in reading order.
  func leadIn(of node: OutlineNode, before order: Int) -> BodyParagraph? {
    node.paragraphs.isEmpty ? nil : last(of: lines(of: node).leadIns, before: order)
  }

  /// The last line that names a phase or a time above a place in reading order.
  func phase(of node: OutlineNode, before order: Int) -> BodyParagraph? {
    node.paragraphs.isEmpty ? nil : last(of: lines(of: node).phases, before: order)
  }

  private func lines(of node: OutlineNode) -> Lines {
    if let known = lines[node.order] { return known }
    var found = Lines()
    for paragraph in node.paragraphs where paragraph.field == nil {
      if paragraph.opensList || paragraph.text.bytes.last == UInt8(ascii: ":") { found.leadIns.append(paragraph) }
      if PhaseLine(paragraph.text.bytes) != nil || paragraph.opensList && (isTimeLine(paragraph.text.bytes) || bracketedTime(paragraph.text.bytes) != nil) { found.phases.append(paragraph) }
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

  /// Field lines of the item that a bullet stands under ("Hoạt động 1: …" / "- Mở hai lớp." / "- Thời gian: …"); `nil` where a section's items have none.
  func groupFields(of section: OutlineNode, for bullet: OutlineNode) -> Fields? {
    if groups[section.order] == nil { groups[section.order] = .some(readGroups(section)) }
    guard let (fields, items) = groups[section.order] ?? nil else { return nil }
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      if items[middle].order < bullet.order { low = middle + 1 } else { high = middle }
    }
    guard low > 0, items[low - 1].mark != bullet.label?.mark else { return [] }
    return fields[items[low - 1].order] ?? []
  }

  private func readGroups(_ section: OutlineNode) -> Groups? {
    guard let fields = fieldGroups(section) else { return nil }
    let paragraphs = section.paragraphs.filter { $0.field == nil }.map { (order: $0.order, mark: UInt32(0)) }
    let bullets = section.children.filter { fields[$0.order] != nil }.map { (order: $0.order, mark: $0.label?.mark ?? 0) }
    return (fields, (paragraphs + bullets).sorted { $0.order < $1.order })
  }

  private func readClosing(_ section: OutlineNode) -> Fields {
    guard section.isHeading || !hasFieldLines(section), fieldGroups(section) == nil else { return [] }
    let lines = fieldLines(of: section)
    guard lines.isEmpty else { return lines }
    let items = section.children.filter { $0.field == nil }
    let carrying = items.filter(hasFieldLines)
    guard carrying.count == 1, let last = items.last, carrying[0] === last, items.count > 1, section.isHeading else { return [] }
    return fieldLines(of: last)
  }
}
