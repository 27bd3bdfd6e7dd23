import PlanModel
import VietnameseText

@testable import PlanRecognition

/// Makes `LexiconTables.swift` from the tables of `lexicons/`, as `LexiconData` holds them.
struct LexiconTablesBuilder {
  /// Every key once, one behind the other.
  private var keys: [UInt8] = []
  private var places: [[UInt8]: Int] = [:]

  /// The text of the file.
  static func source() -> String {
    var builder = LexiconTablesBuilder()
    return builder.text()
  }

  private mutating func text() -> String {
    let bodies = entries()
    let (kinds, longestKind) = kinds()
    let (provinces, following, longestProvince) = provinces()
    var vocabulary = VocabularyBuilder()
    vocabulary.addTables()
    let trie = vocabulary.trie()
    let lines = [
      "// Made from lexicons/*.tsv by LexiconTablesBuilder of the tests (`make golden`). Change the tables, not this file.", "",
      "/// The tables of `lexicons/` made ready: looking something up sets nothing up. `LexiconKeys`, `StandardBodies` and",
      "/// `AgencyVocabulary` say how they are packed.",
      "enum LexiconTables {",
      array("names", bodies.names), array("abbreviations", bodies.abbreviations), array("ids", bodies.ids), array("entries", bodies.entries),
      array("firstEntries", bodies.firstEntries), array("successors", bodies.successors),
      array("kinds", kinds), "  static let longestKind = \(longestKind)",
      array("provinces", provinces), array("followingProvinces", following), "  static let longestProvince = \(longestProvince)",
      array("words", vocabulary.words()), array("roots", trie.roots), array("firstChildren", trie.firstChildren),
      array("nodeWords", trie.nodeWords), array("classes", trie.classes),
      "  static let keys: StaticString =", "    \"\(String(decoding: keys, as: UTF8.self))\"", "}", "",
    ]
    return lines.joined(separator: "\n")
  }

  private func array<Number: FixedWidthInteger>(_ name: String, _ values: [Number]) -> String {
    var lines = ["  static let \(name): [\(Number.self)] = ["]
    var line = "   "
    for value in values {
      if line.utf8.count > 130 { lines.append(line); line = "   " }
      line += " \(value > 9999 ? "0x" + String(value, radix: 16) : String(value)),"
    }
    return (lines + [line, "  ]"]).joined(separator: "\n")
  }

  // MARK: Keys

  private mutating func place(_ key: [UInt8]) -> Int {
    if let place = places[key] { return place }
    precondition(!key.isEmpty && key.count < 256 && keys.count + key.count < 65536 && !key.contains(0x22) && !key.contains(0x5C), "no key")
    places[key] = keys.count
    keys += key
    return keys.count - key.count
  }

  private mutating func table(_ values: [[UInt8]: Int], hash: ([UInt8]) -> UInt64 = { LexiconKeys.hash($0) }) -> [UInt64] {
    var size = 16
    while size < 2 * values.count { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for (key, value) in values.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let hash = hash(key)
      var slot = LexiconKeys.firstSlot(hash, of: size)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = LexiconKeys.packed(hash, value: value, length: key.count, offset: place(key))
    }
    return slots
  }

  // MARK: Bodies

  private struct Bodies {
    var names: [UInt64] = [], abbreviations: [UInt64] = [], ids: [UInt64] = [], entries: [UInt64] = []
    var firstEntries: [UInt16] = [], successors: [UInt16] = []
  }

  /// Where two entries share a name, the first has it.
  private mutating func entries() -> Bodies {
    var (names, abbreviations, ids): ([[UInt8]: Int], [[UInt8]: Int], [[UInt8]: Int]) = ([:], [:], [:])
    let entries = AgencyLexicon.standardEntries
    for (number, entry) in entries.enumerated() {
      if ids[Array(entry.id.utf8)] == nil { ids[Array(entry.id.utf8)] = number }
      for form in entry.forms {
        let key = AgencyLexicon.canonical(withoutPlaceholder(form))
        if !key.isEmpty, names[key] == nil { names[key] = number }
      }
      for short in entry.abbreviations {
        let key = AgencyLexicon.abbreviationKey(Array(short.utf8)[...])
        if !key.isEmpty, abbreviations[key] == nil { abbreviations[key] = number }
      }
    }
    var bodies = Bodies()
    for entry in entries {
      let successors = entry.successors.compactMap { ids[Array($0.utf8)] }
      let kind = AgencyKind.allCases.firstIndex(of: entry.kind) ?? 0
      let id = Array(entry.id.utf8)
      bodies.entries.append(
        UInt64(place(id)) | UInt64(id.count) << 16 | UInt64(kind) << 24 | UInt64(bodies.successors.count) << 32 | UInt64(successors.count) << 48)
      bodies.firstEntries.append(UInt16(ids[id] ?? 0))
      bodies.successors += successors.map { UInt16($0) }
    }
    (bodies.names, bodies.abbreviations, bodies.ids) = (table(names), table(abbreviations), table(ids))
    return bodies
  }

  private mutating func kinds() -> (slots: [UInt64], longest: Int) {
    var kinds: [[UInt8]: Int] = [:]
    for row in LexiconRows(LexiconData.bodyKinds) where row.count >= 2 {
      guard let kind = AgencyKind(rawValue: row[0]).flatMap({ AgencyKind.allCases.firstIndex(of: $0) }) else { continue }
      for beginning in splitBars(row[1]) { kinds[AgencyLexicon.canonical(beginning)] = kind }
    }
    return (table(kinds), kinds.keys.map { $0.split(separator: 0x20).count }.max() ?? 0)
  }

  /// The value of a province's key is the number, from 1 on, of the key that followed it; 0 where none did.
  private mutating func provinces() -> (slots: [UInt64], following: [UInt32], longest: Int) {
    let (old, new) = ProvinceTable.tables
    var values: [[UInt8]: Int] = [:]
    for name in new.map(\.name) + ProvinceTable.otherNames { values[matchingKey(Array(name.utf8))] = 0 }
    var following: [UInt32] = []
    for province in old {
      let key = matchingKey(Array((province.newName ?? "").utf8))
      following.append(UInt32(place(key)) | UInt32(key.count) << 16)
      values[matchingKey(Array(province.name.utf8))] = following.count
    }
    return (table(values) { LexiconKeys.backwardsHash($0) }, following, values.keys.map(\.count).max() ?? 0)
  }
}
