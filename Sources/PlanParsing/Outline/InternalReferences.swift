import VietnameseText

/// The id of the section that an internal reference names; `nil` where there is none of that name.
/// - Parameter path: from the innermost part out, as printed: "khoản 1 Mục II" is (khoản, 1), (mục, II).
func sectionID(of path: [(kind: String, label: String)], in root: OutlineNode) -> String? {
  var node = root
  for (index, part) in path.enumerated().reversed() {
    // "khoản 1 và 2 Mục II": the first of a list stands for it.
    if index > 0, path[index - 1].kind == part.kind { continue }
    guard let next = find(part, under: node) else { return nil }
    node = next
  }
  return node.isRoot ? nil : node.id
}

/// The shallowest section under `node` with that label: `II` for "Mục II", `Phụ lục 2` for "Phụ lục II".
private func find(_ part: (kind: String, label: String), under node: OutlineNode) -> OutlineNode? {
  let kind = matchingKey(part.kind)
  let label = matchingKey(part.label)
  var level = node.children
  var depth = 0
  while !level.isEmpty, depth < 16 {
    if let match = level.first(where: { names($0, kind: kind, label: label) }) { return match }
    level = level.flatMap(\.children)
    depth += 1
  }
  return nil
}

private func names(_ node: OutlineNode, kind: String, label: String) -> Bool {
  guard let own = node.label, !own.kind.isBullet else { return false }
  let printed = matchingKey(own.printed)
  if kind.hasPrefix("phụ lục") || kind.hasPrefix("biểu") || kind.hasPrefix("mẫu") {
    guard own.kind == .annex, printed.hasPrefix(kind) else { return false }
    if label.isEmpty { return true }
    return printed == kind + " " + label || own.value != 0 && own.value == number(label)
  }
  if own.kind == .annex { return false }
  guard !label.isEmpty else { return false }
  if printed == label || printed == kind + " " + label { return true }
  // "Phần II" of a plan whose parts are printed "II."
  return own.kind <= .roman && own.value == number(label) && romanValue(Array(label.utf8)) != nil
}

/// The value of "II", "2", "02".
private func number(_ label: String) -> Int? { Int(label) ?? romanValue(Array(label.utf8)) }
