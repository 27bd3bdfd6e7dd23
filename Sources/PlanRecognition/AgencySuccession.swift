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
    guard let a = old.id ?? entry(named: old.name)?.id, let b = new.id ?? entry(named: new.name)?.id else { return .different }
    if a == b {
      // One class of collectives has several sets: "các sở" is not "các sở, ngành".
      return entry(id: a)?.kind == .collective ? .different : .same
    }
    return predecessors(of: b).contains(a) ? .renamed : .different
  }

  /// The same body, under whichever name.
  public func sameBody(_ a: Agency, _ b: Agency, oldProvince: String? = nil, newProvince: String? = nil) -> Bool {
    relation(a, b, oldProvince: oldProvince, newProvince: newProvince) != .different
      || relation(b, a, oldProvince: newProvince, newProvince: oldProvince) == .renamed
  }

  /// Whether a body is the one a user asks for: by id, any spelling or abbreviation, as predecessor of the one asked for, or by
  /// words of its name ("nội vụ").
  public func matches(query: String, agency: Agency) -> Bool {
    let asked = entry(id: folded(query))?.id ?? entry(named: query)?.id
    if let asked {
      if let id = agency.id ?? entry(named: agency.name)?.id { return predecessors(of: asked).contains(id) }
    }
    let (words, name) = (folded(query), folded(agency.name))
    guard !words.isEmpty else { return false }
    return containsText(" " + name + " ", " " + words + " ") || Self.canonical(query) == Self.canonical(agency.name)
  }
}

/// The provinces before and after 2025-07-01 (63 → 34).
public struct ProvinceTable: Sendable {
  static let standard = ProvinceTable()

  public struct Province: Hashable, Sendable {
    public var code: String
    public var name: String
    /// Of one of the 63: the code and name of the province it belongs to since 2025-07-01.
    public var newCode: String?
    public var newName: String?
  }

  public private(set) var old: [Province] = []
  public private(set) var new: [Province] = []
  /// Keys of all names, the longest first.
  private var endings: [(name: String, bytes: [UInt8])] = []
  private var next: [String: String] = [:]

  private init() {
    for row in TableRows(LexiconData.provinceCrosswalk6334) where row.count >= 5 {
      old.append(Province(code: row[0], name: row[1], newCode: row[3], newName: row[4]))
      next[matchingKey(row[1])] = matchingKey(row[4])
    }
    for row in TableRows(LexiconData.provinces2025) where row.count >= 2 { new.append(Province(code: row[0], name: row[1])) }
    var keys = Set((old + new).map { matchingKey($0.name) })
    keys.formUnion(["tp.hcm", "tphcm", "thừa thiên huế", "thừa thiên - huế", "hồ chí minh", "bà rịa vũng tàu"].map { matchingKey($0) })
    endings = keys.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }.map { (name: $0, bytes: Array($0.utf8)) }
  }

  func key(_ name: String) -> String { province(in: AgencyLexicon.canonical(name)) ?? matchingKey(name) }

  /// The province whose name ends a canonical name, as its key.
  func province(in key: String) -> String? {
    let bytes = Array(key.utf8)
    return endings.first { ending in
      bytes.count == ending.bytes.count && bytes == ending.bytes
        || bytes.count > ending.bytes.count && bytes[bytes.count - ending.bytes.count - 1] == 0x20
          && bytes.suffix(ending.bytes.count).elementsEqual(ending.bytes)
    }?.name
  }

  /// The province that a name belongs to since 2025-07-01.
  func followed(_ key: String) -> String? { next[key] }

  /// The name of the province, of whichever period, that a province's name became; itself where nothing changed.
  public func successor(of name: String) -> String? {
    let key = matchingKey(name)
    return old.first { matchingKey($0.name) == key }?.newName ?? new.first { matchingKey($0.name) == key }?.name
  }

  /// "sở nội vụ tỉnh bình thuận" → "sở nội vụ"; a name that is only the province stays.
  func withoutProvince(_ key: String) -> String {
    guard let name = province(in: key), key.utf8.count > name.utf8.count + 1 else { return key }
    var bytes = Array(key.utf8).dropLast(name.utf8.count + 1)
    for type in [" tỉnh", " thành phố", " tp", " tp."] where bytes.count > type.utf8.count && bytes.suffix(type.utf8.count).elementsEqual(type.utf8) {
      bytes = bytes.dropLast(type.utf8.count)
      break
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same on a printed name; spelling is kept.
  func withoutProvince(printed name: String) -> String {
    let bytes = Array(name.utf8)
    let key = matchingKey(bytes)
    // Offsets are the same only where the key is as long as the name.
    guard key.count == bytes.count else { return name }
    return String(decoding: bytes.prefix(withoutProvince(String(decoding: key, as: UTF8.self)).utf8.count), as: UTF8.self)
  }
}
