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
  public var entries: [Entry] { own.entries.isEmpty ? Self.standardEntries : Self.standardEntries + own.entries }
  public let provinces = ProvinceTable()
  private var own = OwnBodies()

  /// A user's own bodies; names and abbreviations by their keys.
  private struct OwnBodies {
    var entries: [Entry] = []
    var byID: [String: Int] = [:]
    var byName: [[UInt8]: Int] = [:]
    var byAbbreviation: [[UInt8]: Int] = [:]
  }

  public init() {}

  public func entry(id: String) -> Entry? {
    own.byID[id].map { own.entries[$0] } ?? StandardBodies.number(id: id).map { Self.standardEntries[$0] }
  }

  /// The tables as entries, read only where one is asked for as a whole: ids and kinds stand ready in `LexiconTables`.
  static let standardEntries: [Entry] =
    LexiconRows(LexiconData.departments).map(department) + LexiconRows(LexiconData.otherUnits).map(unit) + collectives()

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
    for row in LexiconRows(LexiconData.collectiveAgencies) where row.count >= 2 {
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
          kind: AgencyKind(rawValue: kind) ?? KindTable.kind(of: forms.first ?? ""), validFrom: CivilDate(iso: cell("valid_from")),
          validTo: CivilDate(iso: cell("valid_to")), successors: splitBars(cell("successor_ids")), note: nil))
    }
  }

  private mutating func override(_ entry: Entry) {
    own.byID[entry.id] = own.entries.count
    for form in entry.forms { own.byName[Self.canonical(form)] = own.entries.count }
    for short in entry.abbreviations { own.byAbbreviation[Self.abbreviationKey(Array(short.utf8)[...])] = own.entries.count }
    own.entries.append(entry)
  }

  // MARK: Names to ids

  /// An entry of a user's own table or one of the standard lexicon.
  private enum Number {
    case own(Int), standard(Int)
  }

  private func id(_ number: Number) -> String {
    switch number {
    case .own(let index): own.entries[index].id
    case .standard(let index): StandardBodies.id(index)
    }
  }

  private func kind(_ number: Number) -> AgencyKind {
    switch number {
    case .own(let index): own.entries[index].kind
    case .standard(let index): StandardBodies.kind(index)
    }
  }

  /// The id and kind of a printed name, in any spelling, with or without its province; kind `.other` where nothing is known.
  public func identify(_ name: String) -> (id: String?, kind: AgencyKind) {
    let bytes = Array(name.utf8)
    let key = Self.canonical(name)
    let printed = KindTable.kind(of: bytes, key: key)
    guard let number = number(named: bytes, key: key) else { return (nil, printed) }
    return (id(number), Self.kind(printed, of: kind(number)))
  }

  /// "Ban Quản lý Khu kinh tế" is a body of its own; "các sở, ngành" a collective whatever the table calls it.
  private static func kind(_ printed: AgencyKind, of entry: AgencyKind) -> AgencyKind {
    if printed == .office, entry == .department { return .office }
    return printed == .collective || printed == .post && entry == .collective ? printed : entry
  }

  /// The entry that a printed name means.
  public func entry(named name: String) -> Entry? {
    switch number(named: Array(name.utf8), key: Self.canonical(name)) {
    case .own(let index): own.entries[index]
    case .standard(let index): Self.standardEntries[index]
    case nil: nil
    }
  }

  /// The id of the entry that a printed name means.
  func id(named name: String) -> String? { number(named: Array(name.utf8), key: Self.canonical(name)).map(id) }

  /// The kind of the entry with an id.
  func kind(id: String) -> AgencyKind? {
    own.byID[id].map { own.entries[$0].kind } ?? StandardBodies.number(id: id).map(StandardBodies.kind)
  }

  /// Whether body `new` is `old` or took over from it, directly or not.
  func isPredecessor(_ old: String, of new: String) -> Bool {
    guard own.entries.isEmpty else { return predecessors(of: new).contains(old) }
    if old == new { return true }
    guard let old = StandardBodies.number(id: old), let new = StandardBodies.number(id: new) else { return false }
    return StandardBodies.isPredecessor(old, of: new)
  }

  private static let levels: [[UInt8]] = [" tỉnh", " thành phố"].map { Array($0.utf8) }

  private func number(named name: [UInt8], key: [UInt8]) -> Number? {
    if let found = number(key: key[...]) { return found }
    if let level = Self.communeLevels.first(where: { key.count > $0.count && key.suffix($0.count).elementsEqual($0) }) {
      return number(inCommune: name.dropLast(level.count), key: key.dropLast(level.count))
    }
    let bare = provinces.withoutProvince(key)
    if bare.count < key.count, let found = number(key: bare), !isOfCommune(found, bare[...]) { return found }
    for level in Self.levels { if let found = number(key: bare, level) { return found } }
    if let level = Self.levels.first(where: { bare.count > $0.count && bare.suffix($0.count).elementsEqual($0) }),
      let found = number(key: bare.dropLast(level.count)), !isOfCommune(found, bare.dropLast(level.count)) { return found }
    guard Self.hasAbbreviation(name) else { return nil }
    return number(abbreviation: Self.abbreviationKey(provinces.withoutProvince(printed: name)))
  }

  /// The tables have a commune's bodies with the first of these; the others mean the same level (thị trấn until 30.6.2025).
  static let communeLevels: [[UInt8]] = [" xã", " phường", " đặc khu", " thị trấn"].map { Array($0.utf8) }

  /// Whether a name without its level is a commune's body: "Ban Chỉ huy Quân sự" of "Ban Chỉ huy Quân sự thành phố" is another one.
  private func isOfCommune(_ found: Number, _ key: ArraySlice<UInt8>) -> Bool { number(key: key, Self.communeLevels[0]).map { id($0) == id(found) } ?? false }

  /// By a name whose level, a commune's, is taken off: "Công an" of "Công an phường", "CA" of "CA xã".
  private func number(inCommune name: ArraySlice<UInt8>, key: ArraySlice<UInt8>) -> Number? {
    if let found = number(key: key, Self.communeLevels[0]) { return found }
    // "UBND 03 phường" are several.
    guard Self.hasAbbreviation(Array(name)), !name.contains(where: \.isASCIIDigit) else { return nil }
    return number(abbreviation: Self.abbreviationKey(name) + [UInt8(ascii: "X")])
  }

  /// The id of a commune's body by its key without level and place; `name` is as printed, for abbreviations.
  func id(inCommune name: [UInt8], key: ArraySlice<UInt8>) -> String? { number(inCommune: name.prefix(key.count), key: key).map(id) }

  private func number(abbreviation short: [UInt8]) -> Number? {
    if short.isEmpty { return nil }
    if let index = own.byAbbreviation[short] { return .own(index) }
    return LexiconKeys.find(LexiconTables.abbreviations, short, hash: LexiconKeys.hash(short)).map { .standard($0) }
  }

  /// By a canonical name with something after it.
  private func number(key: ArraySlice<UInt8>, _ tail: [UInt8] = []) -> Number? {
    if own.byName.isEmpty, tail.isEmpty { return LexiconKeys.find(LexiconTables.names, key, hash: LexiconKeys.hash(key)).map { .standard($0) } }
    var whole = Array(key)
    whole += tail
    if !own.byName.isEmpty, let index = own.byName[whole] { return .own(index) }
    return LexiconKeys.find(LexiconTables.names, whole, hash: LexiconKeys.hash(whole)).map { .standard($0) }
  }

  /// The matching key with the usual abbreviations and dashes of names made one.
  static func canonical(_ name: String) -> [UInt8] {
    var key = matchingKey(composed(Array(name.utf8)))
    while let last = key.last, last < 0x80, !last.isASCIILetter, !last.isASCIIDigit, last != UInt8(ascii: ")") { key.removeLast() }
    var pairs = bytePairs(key)
    let replaced = replacedPairs
    for index in replaced.indices where pairs.contains(replaced[index]) {
      guard let shorter = replacing(rewrites[index].long, rewrites[index].short, in: key) else { continue }
      key = shorter
      pairs = bytePairs(key)
    }
    return key
  }

  private struct BytePairs {
    var first: UInt64 = 0
    var second: UInt64 = 0
    func contains(_ other: BytePairs) -> Bool { first & other.first == other.first && second & other.second == other.second }
  }

  /// Two bits for each two bytes that follow each other: a text without a pattern's bits does not hold it.
  private static func bytePairs(_ bytes: [UInt8]) -> BytePairs {
    bytes.withUnsafeBufferPointer { bytes in
      var pairs = BytePairs()
      var index = 1
      while index < bytes.count {
        let (before, byte) = (bytes[index - 1], bytes[index])
        pairs.first |= 1 << UInt64((before &* 37 &+ byte) & 63)
        pairs.second |= 1 << UInt64((before &* 11 &+ byte &* 5) >> 2)
        index += 1
      }
      return pairs
    }
  }

  /// In this order; patterns and results are keys already, outer spaces mean something.
  private static let rewrites: [(long: [UInt8], short: [UInt8])] = [
    ("ủy ban nhân dân", "ubnd"), ("hội đồng nhân dân", "hđnd"), ("ủy ban mặt trận tổ quốc việt nam", "ubmttq"), ("mặt trận tổ quốc việt nam", "mttq"),
    ("ủy ban mặt trận tổ quốc", "ubmttq"), ("mặt trận tổ quốc", "mttq"), ("ủy ban mttq việt nam", "ubmttq"), ("ủy ban mttqvn", "ubmttq"),
    ("ủy ban mttq", "ubmttq"), ("ubmttqvn", "ubmttq"), ("mttqvn", "mttq"), ("mttq việt nam", "mttq"), ("đoàn đại biểu quốc hội", "đoàn đbqh"),
    ("bql ", "ban quản lý "), (" ptnt", " phát triển nông thôn"), (" - ", " "), ("-", " "), (", ", " "), ("&", " và "), ("  ", " "), (" và ", " "),
    ("sở: ", "sở "), ("bảo hiểm xã hội", "bhxh"), ("liên đoàn lao động", "lđlđ"), ("toà án", "tòa án"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
  /// The pairs of bytes of what each of them replaces.
  private static let replacedPairs = rewrites.map { bytePairs($0.long) }

  /// `nil` where the part is not in the text.
  private static func replacing(_ part: [UInt8], _ with: [UInt8], in text: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var kept = 0
    while let at = firstIndex(of: part, in: text, from: kept) {
      result += text[kept..<at]
      result += with
      kept = at + part.count
    }
    return kept == 0 ? nil : result + text[kept...]
  }

  /// "Sở TT&TT", "Sở Nông nghiệp và PTNT", "STT&TT" → "STTTT" and the like: initials of words, letters of abbreviations.
  static func abbreviationKey(_ name: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    let upper = uppercased(Array(name))
    for token in AgencyScanner(Array(name)).tokens where token.mark == .word {
      let word = Int(token.start)..<Int(token.end)
      if upper[word].elementsEqual("VÀ".utf8) { continue }
      // Capitals and small letters take the same number of bytes.
      if isShort(name.dropFirst(word.lowerBound).prefix(word.count)) {
        result += upper[word].filter { $0 >= 0x80 || $0.isASCIILetter || $0.isASCIIDigit }
      } else {
        result += upper[word].prefix(decodeScalar(upper, at: word.lowerBound).length)
      }
    }
    return result
  }

  /// Two or more letters, most of them capitals: "SNgV", "TT&TT".
  private static func isShort(_ word: some Collection<UInt8>) -> Bool { hasAbbreviation(Array(word)) }

  /// Whether a word, between spaces, is such an abbreviation.
  static func hasAbbreviation(_ name: [UInt8]) -> Bool {
    var (upper, lower, offset) = (0, 0, 0)
    while offset < name.count {
      if name[offset] == 0x20 {
        if upper >= 2, upper > lower { return true }
        (upper, lower) = (0, 0)
      }
      let (scalar, length) = decodeScalar(name, at: offset)
      let letter = Letters.entry(scalar)
      if letter.base != 0 {
        if UInt32(letter.upper) == scalar { upper += 1 } else { lower += 1 }
      }
      offset += length
    }
    return upper >= 2 && upper > lower
  }

  /// Two names of one body, as far as names and the lexicon tell.
  func isSameName(_ a: String, _ b: String) -> Bool {
    let (keyA, keyB) = (Self.canonical(a), Self.canonical(b))
    if keyA == keyB { return true }
    guard let numberA = number(named: Array(a.utf8), key: keyA), kind(numberA) != .collective,
      let numberB = number(named: Array(b.utf8), key: keyB) else { return false }
    return id(numberA) == id(numberB)
  }

  /// "Chủ tịch UBND tỉnh" of "Ủy ban nhân dân tỉnh Bình Thuận".
  func isHead(_ post: String, of body: String) -> Bool {
    let (key, whole) = (Self.canonical(post), Self.canonical(body))
    let inner = Array(provinces.withoutProvince(whole))
    return (containsBytes(key, inner) || containsBytes(key, whole)) && KindTable.kind(of: Array(post.utf8), key: key) == .post
  }
}
