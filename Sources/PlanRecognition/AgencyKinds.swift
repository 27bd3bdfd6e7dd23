internal import PlanModel
internal import VietnameseText

/// The kind of a body by the words its name begins with (`lexicons/body_kinds.tsv`).
struct KindTable: Sendable {
  static let standard = KindTable()

  private var kinds: [String: AgencyKind] = [:]
  private var longest = 0

  private init() {
    for row in TableRows(LexiconData.bodyKinds) where row.count >= 2 {
      guard let kind = AgencyKind(rawValue: row[0]) else { continue }
      for beginning in splitBars(row[1]) {
        let key = AgencyLexicon.canonical(beginning)
        kinds[key] = kind
        longest = max(longest, key.utf8.split(separator: 0x20).count)
      }
    }
  }

  /// `.other` where no beginning is known.
  func kind(of name: String) -> AgencyKind {
    let words = AgencyLexicon.canonical(name).utf8.split(separator: 0x20).map { String(Substring($0)) }
    var count = min(longest, words.count)
    while count > 0 {
      if let kind = kinds[words[..<count].joined(separator: " ")] { return refined(kind, name, words, count) }
      count -= 1
    }
    return BodyReader(AgencyText(Array(name.utf8))).isPersonName(0) ? .person : .other
  }

  /// "Đồng chí Nguyễn Văn A" is a person, "UBND các huyện" a collective.
  private func refined(_ kind: AgencyKind, _ name: String, _ words: [String], _ count: Int) -> AgencyKind {
    if kind == .post, count < words.count {
      let scan = AgencyText(Array(name.utf8))
      var next = 0
      next = scan.skipPhrases(from: next, of: .title)
      if next > 0, BodyReader(scan).isPersonName(next) { return .person }
    }
    if kind == .peoplesCommittee, words.contains("các") || words.contains("cấp") { return .collective }
    return kind
  }
}

/// The cells of a CSV text (RFC 4180): rows of fields, quotes undone. A mark of byte order is skipped.
func parseCSV(_ bytes: [UInt8]) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var field: [UInt8] = []
  var quoted = false
  var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  func closeField() {
    row.append(String(decoding: field, as: UTF8.self))
    field.removeAll(keepingCapacity: true)
  }
  while index < bytes.count {
    let byte = bytes[index]
    index += 1
    if quoted {
      if byte != UInt8(ascii: "\"") { field.append(byte); continue }
      if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { field.append(byte); index += 1 } else { quoted = false }
      continue
    }
    switch byte {
    case UInt8(ascii: "\""): quoted = true
    case UInt8(ascii: ","): closeField()
    case 0x0D: continue
    case 0x0A:
      closeField()
      rows.append(row)
      row.removeAll()
    default: field.append(byte)
    }
  }
  if !field.isEmpty || !row.isEmpty {
    closeField()
    rows.append(row)
  }
  return rows
}
