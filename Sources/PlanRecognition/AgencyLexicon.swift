public import PlanModel
internal import VietnameseText

/// The bodies that are known by name: ids, ways to write them, abbreviations, when they existed and what followed them.
public struct AgencyLexicon: Sendable {
  /// The tables of `lexicons/`.
  public static let standard = AgencyLexicon()

  /// One body. `forms` are ways to print its name, the first the usual one; `{tỉnh}` stands for the province's name.
  public struct Entry: Hashable, Sendable {
    public var id: String
    public var forms: [String]
    public var abbreviations: [String]
    public var kind: AgencyKind
    /// First and last day of the name; `nil` where open.
    public var validFrom: CivilDate?
    public var validTo: CivilDate?
    /// Ids of the bodies that took over by law, the main one first.
    public var successors: [String]
    public var note: String?
    public var name: String { forms.first ?? id }
  }

  /// Every entry, for `kehoach agencies`; departments, other bodies, collectives, then a user's own.
  public private(set) var entries: [Entry] = []
  private var byID: [String: Int] = [:]
  /// Canonical names and abbreviations to entries.
  private var byName: [String: Int] = [:]
  private var byAbbreviation: [String: Int] = [:]
  public let provinces: ProvinceTable

  public init() {
    provinces = .standard
    for row in TableRows(LexiconData.departments) { add(Self.department(row)) }
    for row in TableRows(LexiconData.otherUnits) { add(Self.unit(row)) }
    for entry in Self.collectives() { add(entry) }
  }

  public func entry(id: String) -> Entry? { byID[id].map { entries[$0] } }

  private mutating func add(_ entry: Entry) {
    if byID[entry.id] == nil { byID[entry.id] = entries.count }
    let index = entries.count
    entries.append(entry)
    for form in entry.forms {
      let key = Self.canonical(withoutPlaceholder(form))
      if byName[key] == nil { byName[key] = index }
    }
    for short in entry.abbreviations {
      let key = Self.abbreviationKey(short)
      if !key.isEmpty, byAbbreviation[key] == nil { byAbbreviation[key] = index }
    }
  }

  // MARK: Rows

  private static func date(_ row: [String], _ column: Int) -> CivilDate? { column < row.count ? CivilDate(iso: row[column]) : nil }
  private static func list(_ row: [String], _ column: Int) -> [String] { column < row.count ? splitBars(row[column]) : [] }

  private static func department(_ row: [String]) -> Entry {
    let note = row.count > 6 && !row[6].isEmpty ? row[6] : nil
    return Entry(
      id: row[0], forms: row.count > 1 ? [row[1]] : [], abbreviations: list(row, 2), kind: .department,
      validFrom: date(row, 3), validTo: date(row, 4), successors: list(row, 5), note: note)
  }

  private static func unit(_ row: [String]) -> Entry {
    Entry(
      id: row[0], forms: list(row, 1), abbreviations: list(row, 2),
      kind: row.count > 3 ? AgencyKind(rawValue: row[3]) ?? .other : .other,
      validFrom: date(row, 4), validTo: date(row, 5), successors: list(row, 6), note: nil)
  }

  /// One entry a class; its period is the widest of its rows.
  private static func collectives() -> [Entry] {
    var result: [Entry] = []
    for row in TableRows(LexiconData.collectiveAgencies) where row.count >= 2 {
      if let index = result.firstIndex(where: { $0.id == row[0] }) {
        result[index].forms += splitBars(row[1])
        result[index].validFrom = nil
        result[index].validTo = nil
        continue
      }
      var entry = Entry(
        id: row[0], forms: splitBars(row[1]), abbreviations: [], kind: .collective, validFrom: nil, validTo: nil, successors: [], note: nil)
      if row.count > 2, let dots = row[2].utf8.firstIndex(of: UInt8(ascii: ".")) {
        entry.validFrom = CivilDate(iso: row[2][..<dots])
        entry.validTo = CivilDate(iso: String(row[2].suffix(10)))
        if row[2].utf8.last == UInt8(ascii: ".") { entry.validTo = nil }
      }
      result.append(entry)
    }
    return result
  }

  // MARK: A user's own bodies

  /// What is wrong with a user's table, and on which line.
  public struct TableError: Error, Equatable, CustomStringConvertible {
    public var line: Int
    public var message: String
    public var description: String { "line \(line): \(message)" }
  }

  /// Adds bodies from a CSV (RFC 4180, UTF-8) with the columns `id` and `name`, and as wanted `abbrevs`, `kind`, `valid_from`,
  /// `valid_to`, `successor_ids` (lists separated by `|`). Its names go before those of the standard tables.
  public mutating func extend(csv: [UInt8]) throws(TableError) {
    let rows = parseCSV(csv)
    guard let header = rows.first else { throw TableError(line: 1, message: "the table is empty") }
    func column(_ name: String) -> Int? { header.firstIndex { matchingKey($0) == name } }
    guard let id = column("id"), let name = column("name") else {
      throw TableError(line: 1, message: "the header has no column \"id\" or no column \"name\"")
    }
    for (number, row) in rows.enumerated().dropFirst() where row != [""] {
      func cell(_ name: String) -> String { column(name).flatMap { $0 < row.count ? row[$0] : nil } ?? "" }
      guard id < row.count, name < row.count, !row[id].isEmpty, !row[name].isEmpty else {
        throw TableError(line: number + 1, message: "a body needs an id and a name")
      }
      let kind = cell("kind")
      guard kind.isEmpty || AgencyKind(rawValue: kind) != nil else {
        throw TableError(line: number + 1, message: "\"\(kind)\" is no kind of body")
      }
      let forms = splitBars(row[name])
      override(
        Entry(
          id: row[id], forms: forms, abbreviations: splitBars(cell("abbrevs")),
          kind: AgencyKind(rawValue: kind) ?? KindTable.standard.kind(of: forms.first ?? ""), validFrom: CivilDate(iso: cell("valid_from")),
          validTo: CivilDate(iso: cell("valid_to")), successors: splitBars(cell("successor_ids")), note: nil))
    }
  }

  private mutating func override(_ entry: Entry) {
    byID[entry.id] = entries.count
    for form in entry.forms { byName[Self.canonical(form)] = entries.count }
    for short in entry.abbreviations { byAbbreviation[Self.abbreviationKey(short)] = entries.count }
    entries.append(entry)
  }

  // MARK: Names to ids

  /// The id and kind of a printed name, in any spelling, with or without its province; kind `.other` where nothing is known.
  public func identify(_ name: String) -> (id: String?, kind: AgencyKind) {
    if let entry = entry(named: name) { return (entry.id, Self.kind(name, entry)) }
    return (nil, KindTable.standard.kind(of: name))
  }

  /// "Ban Quản lý Khu kinh tế" is a body of its own; "các sở, ngành" a collective whatever the table calls it.
  private static func kind(_ name: String, _ entry: Entry) -> AgencyKind {
    let printed = KindTable.standard.kind(of: name)
    if printed == .office, entry.kind == .department { return .office }
    return printed == .collective || printed == .post && entry.kind == .collective ? printed : entry.kind
  }

  /// The entry that a printed name means.
  public func entry(named name: String) -> Entry? {
    let key = Self.canonical(name)
    if let index = byName[key] { return entries[index] }
    let bare = provinces.withoutProvince(key)
    for candidate in [bare, bare + " tỉnh", bare + " thành phố"] {
      if let index = byName[candidate] { return entries[index] }
    }
    if let bareKey = dropSuffix(bare, [" tỉnh", " thành phố"]), let index = byName[bareKey] { return entries[index] }
    let short = Self.abbreviationKey(provinces.withoutProvince(printed: name))
    if !short.isEmpty, Self.hasAbbreviation(name), let index = byAbbreviation[short] { return entries[index] }
    return nil
  }

  private func dropSuffix(_ key: String, _ suffixes: [String]) -> String? {
    for suffix in suffixes where key.utf8.count > suffix.utf8.count && key.hasSuffix(suffix) {
      return String(decoding: Array(key.utf8).dropLast(suffix.utf8.count), as: UTF8.self)
    }
    return nil
  }

  /// The matching key with the usual abbreviations and dashes of names made one.
  static func canonical(_ name: String) -> String {
    var key = matchingKey(Array(name.utf8))
    while let last = key.last, last < 0x80, !last.isASCIILetter, !last.isASCIIDigit, last != UInt8(ascii: ")") { key.removeLast() }
    for (long, short) in rewrites { key = replacing(long, short, in: key) }
    return String(decoding: key, as: UTF8.self)
  }

  /// In this order; patterns and results are keys already, outer spaces mean something.
  private static let rewrites: [([UInt8], [UInt8])] = [
    ("ủy ban nhân dân", "ubnd"), ("hội đồng nhân dân", "hđnd"), ("ủy ban mặt trận tổ quốc việt nam", "ubmttq"), ("mặt trận tổ quốc việt nam", "mttq"),
    ("ủy ban mặt trận tổ quốc", "ubmttq"), ("mặt trận tổ quốc", "mttq"), ("ủy ban mttq việt nam", "ubmttq"), ("ủy ban mttqvn", "ubmttq"),
    ("ủy ban mttq", "ubmttq"), ("ubmttqvn", "ubmttq"), ("mttqvn", "mttq"), ("mttq việt nam", "mttq"), ("đoàn đại biểu quốc hội", "đoàn đbqh"),
    ("bql ", "ban quản lý "), (" ptnt", " phát triển nông thôn"), (" - ", " "), ("-", " "), (", ", " "), ("&", " và "), ("  ", " "),
    ("sở: ", "sở "), ("bảo hiểm xã hội", "bhxh"), ("liên đoàn lao động", "lđlđ"), ("toà án", "tòa án"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func replacing(_ part: [UInt8], _ with: [UInt8], in text: [UInt8]) -> [UInt8] {
    guard containsBytes(text, part) else { return text }
    var result: [UInt8] = []
    var at = 0
    while at < text.count {
      if text[at] == part[0], at + part.count <= text.count, text[at..<at + part.count].elementsEqual(part) {
        result += with
        at += part.count
      } else {
        result.append(text[at])
        at += 1
      }
    }
    return result
  }

  /// "Sở TT&TT", "Sở Nông nghiệp và PTNT", "STT&TT" → "STTTT" and the like: initials of words, letters of abbreviations.
  static func abbreviationKey(_ name: String) -> String {
    var result: [UInt8] = []
    let scan = AgencyText(Array(name.utf8))
    let and = AgencyVocabulary.shared.word("và")
    for (index, token) in scan.tokens.enumerated() where token.mark == .word && !scan.isWord(index, and) {
      let bytes = Array(name.utf8)[Int(token.start)..<Int(token.end)]
      let upper = uppercased(Array(bytes))
      if isShort(Array(bytes)) {
        result += upper.filter { $0 >= 0x80 || $0.isASCIILetter || $0.isASCIIDigit }
      } else {
        result += upper.prefix(decodeScalar(upper, at: 0).length)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Two or more letters, most of them capitals: "SNgV", "TT&TT".
  private static func isShort(_ word: [UInt8]) -> Bool {
    var upper = 0
    var lower = 0
    var offset = 0
    while offset < word.count {
      let (scalar, length) = decodeScalar(word, at: offset)
      if Letters.isUpper(scalar) { upper += 1 } else if Letters.isLower(scalar) { lower += 1 }
      offset += length
    }
    return upper >= 2 && upper > lower
  }

  static func hasAbbreviation(_ name: String) -> Bool {
    name.utf8.split(separator: 0x20).contains { isShort(Array($0)) }
  }

  /// Two names of one body, as far as names and the lexicon tell.
  func isSameName(_ a: String, _ b: String) -> Bool {
    let (keyA, keyB) = (Self.canonical(a), Self.canonical(b))
    if keyA == keyB { return true }
    guard let entryA = entry(named: a), let entryB = entry(named: b), entryA.id == entryB.id else { return false }
    return entryA.kind != .collective
  }

  /// "Chủ tịch UBND tỉnh" of "Ủy ban nhân dân tỉnh Bình Thuận".
  func isHead(_ post: String, of body: String) -> Bool {
    let (key, whole) = (Self.canonical(post), Self.canonical(body))
    let inner = provinces.withoutProvince(whole)
    return KindTable.standard.kind(of: post) == .post && (containsText(key, inner) || containsText(key, whole))
  }
}
