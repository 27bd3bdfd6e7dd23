internal import PlanModel
internal import VietnameseText

/// The kind of a body by the words its name begins with (`lexicons/body_kinds.tsv`).
enum KindTable {
  static func kind(of name: String) -> AgencyKind { kind(of: Array(name.utf8), key: AgencyLexicon.canonical(name)) }

  /// `.other` where no beginning is known. `key` is the canonical form of `name`.
  static func kind(of name: [UInt8], key: [UInt8]) -> AgencyKind {
    let (words, ends) = beginnings(of: key)
    for (count, end) in ends.enumerated().reversed() {
      guard let kind = LexiconKeys.find(LexiconTables.kinds, words[..<end.offset], hash: end.hash) else { continue }
      return refined(AgencyKind.allCases[kind], name, words, hasMore: ends[count].offset < words.count)
    }
    let reader = BodyReader(AgencyText(name))
    return reader.isPersonName(0) ? .person : reader.isShortOffice(0) ? .department : .other
  }

  /// The words of a key with one space between them, and of the first few where each ends with the hash up to there.
  private static func beginnings(of key: [UInt8]) -> (words: [UInt8], ends: [(offset: Int, hash: UInt64)]) {
    var words: [UInt8] = []
    words.reserveCapacity(key.count)
    var ends: [(offset: Int, hash: UInt64)] = []
    ends.reserveCapacity(LexiconTables.longestKind)
    var hash = LexiconKeys.seed
    for byte in key {
      if byte == 0x20 {
        if words.isEmpty || words.last == 0x20 { continue }
        if ends.count < LexiconTables.longestKind { ends.append((words.count, hash)) }
      }
      words.append(byte)
      hash = LexiconKeys.mix(hash, byte)
    }
    if words.last == 0x20 { words.removeLast() } else if !words.isEmpty, ends.count < LexiconTables.longestKind { ends.append((words.count, hash)) }
    return (words, ends)
  }

  /// "Đồng chí Nguyễn Văn A" is a person, "UBND các huyện" a collective.
  private static func refined(_ kind: AgencyKind, _ name: [UInt8], _ words: [UInt8], hasMore: Bool) -> AgencyKind {
    if kind == .post, hasMore {
      let scan = AgencyText(name)
      let next = scan.skipPhrases(from: 0, of: .title)
      if next > 0, BodyReader(scan).isPersonName(next) { return .person }
      // "đ/c Hùng", "Đồng chí Lan - Phó Chủ tịch": the given name alone.
      if next > 0, scan.isProper(next), scan.classes(next).isDisjoint(with: .anyPost), scan.mark(next + 1) != .word { return .person }
    }
    if kind == .peoplesCommittee, words.split(separator: 0x20).contains(where: { word in plurals.contains { word.elementsEqual($0) } }) { return .collective }
    return kind
  }
  private static let plurals: [[UInt8]] = ["các", "cấp"].map { Array($0.utf8) }
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
