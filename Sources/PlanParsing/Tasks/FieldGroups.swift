import SourceModel

typealias FieldsOfItem = [(line: FieldLine, paragraph: BodyParagraph)]

/// Field lines of a section's items that stand beside them, one group each, by the item's place in reading order: of paragraphs
/// ("Nhiệm vụ 1: …" / "Chủ trì: …" / "Nhiệm vụ 2: …" / "- Chủ trì: …") or of bullets ("* Tuyên truyền" / "- Thời gian: …" / "* Tập huấn" /
/// "- Thời gian: …"); `nil` where fewer than two items have any: those lines are the section's.
func fieldGroups(_ node: OutlineNode) -> [Int: FieldsOfItem]? {
  fieldsOfParagraphs(node) ?? fieldsOfBullets(node)
}

private func fieldsOfParagraphs(_ node: OutlineNode) -> [Int: FieldsOfItem]? {
  guard node.paragraphs.count > 1 else { return nil }
  var result: [Int: FieldsOfItem] = [:]
  var open: Int?
  var bullets = node.children[...]
  for paragraph in node.paragraphs {
    takeBullets(&bullets, before: paragraph.order, into: open, &result)
    if let field = paragraph.field, let open {
      result[open, default: []] += splitFields(field, paragraph.text.bytes).map { ($0, paragraph) }
    } else if paragraph.field == nil {
      open = paragraph.order
    }
  }
  takeBullets(&bullets, before: .max, into: open, &result)
  return result.count > 1 ? result : nil
}

/// The bullets above a place that are field lines, to the paragraph they stand under; a numbered point ends what is its.
private func takeBullets(_ children: inout ArraySlice<OutlineNode>, before order: Int, into open: Int?, _ result: inout [Int: FieldsOfItem]) {
  var isOpen = true
  while let child = children.first, child.order < order {
    children.removeFirst()
    if child.kind?.isBullet != true { isOpen = false }
    guard isOpen, let open, case let lines = fieldLines(at: child), !lines.isEmpty else { continue }
    result[open, default: []] += lines
  }
}

/// Field lines go to the item above them: a bullet of another mark than theirs, or of the items' own; some field must come again.
private func fieldsOfBullets(_ node: OutlineNode) -> [Int: FieldsOfItem]? {
  guard node.children.count > 3, node.children.contains(where: { $0.field != nil }) else { return nil }
  var result: [Int: FieldsOfItem] = [:]
  var owner: OutlineNode?
  /// The mark of the fields right above.
  var runMark: UInt32?
  for child in node.children {
    guard child.kind?.isBullet == true else { return nil }
    let lines = fieldLines(at: child)
    if lines.isEmpty, child.field == nil {
      // "- Số lượng: 20 người." among the fields of "* Tập huấn" is its own, not the next item.
      if owner == nil || owner?.label?.mark == child.label?.mark || runMark != nil && runMark != child.label?.mark { owner = child }
      continue
    }
    // Fields above all items are the section's.
    guard let item = owner else { return nil }
    runMark = child.label?.mark
    result[item.order, default: []] += lines
  }
  return result.count > 1 && comesAgain(result) ? result : nil
}

private func comesAgain(_ groups: [Int: FieldsOfItem]) -> Bool {
  var seen: Set<FieldKind> = []
  for group in groups.values {
    for kind in Set(group.map(\.line.kind)) where kind != .budget && kind != .place && !seen.insert(kind).inserted { return true }
  }
  return false
}
