public import PlanModel
internal import VietnameseText

/// How two named bodies stand to each other.
public enum BodyRelation: Sendable, Equatable {
  case same
  /// The second took over from the first by law: renamed, merged, or its province was.
  case renamed
  case different
}

extension AgencyLexicon {
  /// The ids that stand for body `id` on a day: itself while it exists, else those that took over, the main one first.
  public func successors(of id: String, on date: CivilDate) -> [String] {
    var result: [String] = []
    var queue = [id]
    var seen: Set<String> = []
    while let next = queue.first, seen.count < 64 {
      queue.removeFirst()
      guard seen.insert(next).inserted else { continue }
      guard let entry = entry(id: next) else { continue }
      if let last = entry.validTo, last < date { queue += entry.successors } else { result.append(next) }
    }
    return result
  }

  /// Every id whose tasks body `id` took over, itself first.
  public func predecessors(of id: String) -> [String] {
    var result = [id]
    var index = 0
    while index < result.count, result.count < 64 {
      let current = result[index]
      for entry in entries where entry.successors.contains(current) && !result.contains(entry.id) { result.append(entry.id) }
      index += 1
    }
    return result
  }

  /// How the body of an older plan stands to that of a newer one. The provinces are those of the plans' issuers (their names),
  /// where known: names that carry a province are compared across the mergers of 2025.
  public func relation(_ old: Agency, _ new: Agency, oldProvince: String? = nil, newProvince: String? = nil) -> BodyRelation {
    let (oldKey, newKey) = (Self.canonical(old.name), Self.canonical(new.name))
    if oldKey == newKey { return .same }
    let printedOld = provinces.province(in: oldKey), printedNew = provinces.province(in: newKey)
    let placeOld = printedOld ?? oldProvince.map { provinces.key($0) }
    let placeNew = printedNew ?? newProvince.map { provinces.key($0) }
    var moved = false
    if let placeOld, let placeNew, placeOld != placeNew {
      guard provinces.followed(placeOld) == placeNew else { return printedOld != nil || printedNew != nil ? .different : byName(old, new) }
      moved = printedOld != nil && printedNew != nil
    }
    if provinces.withoutProvince(oldKey) == provinces.withoutProvince(newKey) { return moved ? .renamed : .same }
    let relation = byName(old, new)
    return relation == .same && moved ? .renamed : relation
  }

  private func byName(_ old: Agency, _ new: Agency) -> BodyRelation {
    guard let a = old.id ?? id(named: old.name), let b = new.id ?? id(named: new.name) else { return .different }
    if a == b {
      // One class of collectives has several sets: "các sở" is not "các sở, ngành".
      return kind(id: a) == .collective ? .different : .same
    }
    return isPredecessor(a, of: b) ? .renamed : .different
  }

  /// The same body, under whichever name.
  public func sameBody(_ a: Agency, _ b: Agency, oldProvince: String? = nil, newProvince: String? = nil) -> Bool {
    relation(a, b, oldProvince: oldProvince, newProvince: newProvince) != .different
      || relation(b, a, oldProvince: newProvince, newProvince: oldProvince) == .renamed
  }

  /// The province that ends a body's name, in small letters: "cà mau" of "Công an tỉnh Cà Mau"; `nil` where none does.
  public func province(ofBody name: String) -> String? {
    provinces.province(in: Self.canonical(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a body is the one a user asks for: by id, any spelling or abbreviation, as predecessor of the one asked for, or by
  /// words of its name ("nội vụ").
  public func matches(query: String, agency: Agency) -> Bool {
    let asked = entry(id: folded(query))?.id ?? id(named: query)
    if let asked {
      if let id = agency.id ?? id(named: agency.name) { return isPredecessor(id, of: asked) }
    }
    let (words, name) = (folded(query), folded(agency.name))
    guard !words.isEmpty else { return false }
    return containsText(" " + name + " ", " " + words + " ") || Self.canonical(query) == Self.canonical(agency.name)
  }
}

/// The provinces before and after 2025-07-01 (63 → 34).
public struct ProvinceTable: Sendable {
  public struct Province: Hashable, Sendable {
    public var code: String
    public var name: String
    /// Of one of the 63: the code and name of the province it belongs to since 2025-07-01.
    public var newCode: String?
    public var newName: String?
  }

  public var old: [Province] { Self.tables.old }
  public var new: [Province] { Self.tables.new }

  /// Read only where a province's own name is asked for: the keys stand ready in `LexiconTables`.
  static let tables: (old: [Province], new: [Province]) = (
    LexiconRows(LexiconData.provinceCrosswalk6334).filter { $0.count >= 5 }.map { Province(code: $0[0], name: $0[1], newCode: $0[3], newName: $0[4]) },
    LexiconRows(LexiconData.provinces2025).filter { $0.count >= 2 }.map { Province(code: $0[0], name: $0[1]) }
  )
  /// Ways to write a province's name that the tables do not have.
  static let otherNames = ["tp.hcm", "tphcm", "thừa thiên huế", "thừa thiên - huế", "hồ chí minh", "bà rịa vũng tàu"]

  func key(_ name: String) -> [UInt8] { province(in: AgencyLexicon.canonical(name)) ?? matchingKey(Array(name.utf8)) }

  /// The province whose name ends a canonical name, as its key: the longest.
  func province(in key: [UInt8]) -> [UInt8]? { ending(of: key).map { Array(key[$0...]) } }

  private func ending(of key: [UInt8]) -> Int? {
    var hash = LexiconKeys.seed
    var start = key.count
    var longest: Int?
    while start > 0, key.count - start < LexiconTables.longestProvince {
      start -= 1
      hash = LexiconKeys.mix(hash, key[start])
      if start == 0 || key[start - 1] == 0x20, LexiconKeys.find(LexiconTables.provinces, key[start...], hash: hash) != nil { longest = start }
    }
    return longest
  }

  /// The province, as its key, that one belongs to since 2025-07-01.
  func followed(_ key: [UInt8]) -> [UInt8]? {
    guard let number = LexiconKeys.find(LexiconTables.provinces, key, hash: LexiconKeys.backwardsHash(key)), number > 0 else { return nil }
    let place = LexiconTables.followingProvinces[number - 1]
    return Array(LexiconKeys.bytes(offset: Int(place & 0xFFFF), length: Int(place >> 16)))
  }

  /// The name of the province, of whichever period, that a province's name became; itself where nothing changed.
  public func successor(of name: String) -> String? {
    let key = matchingKey(name)
    return old.first { matchingKey($0.name) == key }?.newName ?? new.first { matchingKey($0.name) == key }?.name
  }

  private static let types: [[UInt8]] = [" tỉnh", " thành phố", " tp", " tp."].map { Array($0.utf8) }

  /// "sở nội vụ tỉnh bình thuận" → "sở nội vụ"; a name that is only the province stays.
  func withoutProvince(_ key: [UInt8]) -> ArraySlice<UInt8> {
    guard let start = ending(of: key), start > 1 else { return key[...] }
    let bytes = key[..<(start - 1)]
    let type = Self.types.first { bytes.count > $0.count && bytes.suffix($0.count).elementsEqual($0) }
    return bytes.dropLast(type?.count ?? 0)
  }

  /// The same on a printed name; spelling is kept.
  func withoutProvince(printed name: [UInt8]) -> ArraySlice<UInt8> {
    let key = matchingKey(name)
    // Offsets are the same only where the key is as long as the name.
    return key.count == name.count ? name.prefix(withoutProvince(key).count) : name[...]
  }
}
