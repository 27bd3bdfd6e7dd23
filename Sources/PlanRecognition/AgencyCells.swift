internal import PlanModel
internal import VietnameseText

/// Cells that say of each body what it does: "Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính", "Sở Y tế (chủ trì), Sở Tài chính (phối hợp)".
enum LabelledCell {
  private struct Label { var start: Int; var end: Int; var leads: Bool }

  private static let labels: [(words: [UInt8], leads: Bool)] = [
    ("chủ trì, phối hợp", true), ("chủ trì và phối hợp", true), ("cơ quan chủ trì", true), ("đơn vị chủ trì", true), ("chủ trì thực hiện", true), ("chủ trì", true), ("cơ quan phối hợp", false), ("đơn vị phối hợp", false),
    ("phối hợp thực hiện", false), ("phối hợp với", false), ("phối hợp", false),
    ("ct", true), ("ph", false),
  ].map { (Array($0.0.utf8), $0.1) }

  /// The bodies behind the labels; `nil` where the cell has none.
  static func read(_ text: [UInt8], from source: AgencySource) -> Assignment? {
    guard text.count < 4_000, text.contains(UInt8(ascii: ":")) else { return nil }
    let found = labels(in: text)
    guard let first = found.first else { return nil }
    var result = Assignment()
    // "Sở Y tế; phối hợp: Sở Tài chính": who stands before the first label leads.
    if !first.leads { result.lead = bodies(text, 0..<first.start, source) }
    for (index, label) in found.enumerated() {
      let end = index + 1 < found.count ? found[index + 1].start : text.count
      let named = bodies(text, label.end..<max(label.end, end), source)
      if label.leads { result.lead += named } else { result.coordinating += named }
    }
    // "Phối hợp: Sở Tài chính" and no more: nobody leads.
    return result.lead.isEmpty && (result.coordinating.isEmpty || text[..<first.start].contains { $0.isASCIILetter || $0 >= 0x80 }) ? nil : result
  }

  private static func bodies(_ text: [UInt8], _ range: Range<Int>, _ source: AgencySource) -> [Found<Agency>] {
    bodiesInList(Array(text[range]), from: source).map { Found($0.value, at: $0.range.lowerBound + range.lowerBound..<$0.range.upperBound + range.lowerBound) }
  }

  private static func labels(in text: [UInt8]) -> [Label] {
    let lower = lowercased(text)
    guard lower.count == text.count else { return [] }
    var result: [Label] = []
    for colon in text.indices where text[colon] == UInt8(ascii: ":") {
      var end = colon
      while end > 0, lower[end - 1] == 0x20 { end -= 1 }
      // "Sở Nội vụ chủ trì, phối hợp: …": the joint label only where it opens.
      guard let label = labels.first(where: { lower[..<end].suffix($0.words.count).elementsEqual($0.words) && (!isJoint($0.words) || isOpening(lower, end - $0.words.count)) }) else { continue }
      let start = end - label.words.count
      // A label opens the cell, its line or a clause, or has a capital.
      let opens = isOpening(lower, start)
      // Short ones ("- CT: Sở Y tế") are labels only where nothing stands before them, others also where a line's end is lost
      // ("Chủ trì: Sở Nội vụPhối hợp: Sở Tài chính").
      guard start == 0 || lower[start - 1] == 0x20 || opens || label.words.count > 2, opens || label.words.count > 2 && (text[start] != lower[start] || text[start + 1] != lower[start + 1]) else { continue }
      result.append(Label(start: start, end: colon + 1, leads: label.leads))
    }
    return result
  }

  /// "chủ trì, phối hợp", which ends in a label of its own.
  private static func isJoint(_ words: [UInt8]) -> Bool { words.starts(with: "chủ trì, ".utf8) || words.starts(with: "chủ trì và ".utf8) }

  private static func isOpening(_ lower: [UInt8], _ start: Int) -> Bool {
    var before = start
    while before > 0, lower[before - 1] == 0x20 { before -= 1 }
    return before == 0 || !(lower[before - 1].isASCIILetter || lower[before - 1] >= 0x80) && lower[before - 1] != UInt8(ascii: "(")
  }

  private static let lead = [" (chủ trì)", " (ct)", " (đầu mối)"], joined = [" (phối hợp)", " (ph)"]

  /// "(CT)" and "(PH)" say what a body does; other short words in brackets are its short name.
  static func isMark(_ short: String) -> Bool { short == "CT" || short == "PH" }

  /// Takes "(CT)" and "(PH)" off where a list says by its place who leads and who joins: "Phối hợp: Sở Y tế (PH)".
  static func unmarked(_ body: Found<Agency>) -> Found<Agency> {
    guard body.value.name.hasSuffix(" (CT)") || body.value.name.hasSuffix(" (PH)") else { return body }
    var agency = body.value
    agency.name = String(agency.name.dropLast(5))
    (agency.id, agency.kind) = identifyBody(agency.name)
    return Found(agency, at: body.range)
  }

  /// Takes "(chủ trì)" and "(phối hợp)" off the names and sorts the bodies by them.
  static func sorted(_ bodies: [Found<Agency>]) -> Assignment {
    var result = Assignment()
    for body in bodies {
      let key = body.value.name.lowercased()
      let joins = joined.first { key.hasSuffix($0) }
      guard let mark = joins ?? lead.first(where: { key.hasSuffix($0) }) else { result.lead.append(body); continue }
      var agency = body.value
      agency.name = String(agency.name.dropLast(mark.count))
      (agency.id, agency.kind) = identifyBody(agency.name)
      if joins != nil { result.coordinating.append(Found(agency, at: body.range)) } else { result.lead.append(Found(agency, at: body.range)) }
    }
    // Where none leads, the marks say nothing of who does.
    if result.lead.isEmpty { (result.lead, result.coordinating) = (bodies, []) }
    return result
  }
}
