import PlanModel

/// Which old section is which new one, whatever its number.
struct SectionPairing {
  /// Old id to new id.
  private(set) var newOf: [String: String] = [:]
  let old: [Section]
  let new: [Section]

  init(old oldPlan: [Section], new newPlan: [Section], taskPairs: [(old: String, new: String)], renames: [(old: [String], new: [String])]) {
    old = flatten(oldPlan)
    new = flatten(newPlan)
    var oldKeys: [String: [String]] = [:]
    var newKeys: [String: [String]] = [:]
    for (id, key) in headingKeys(oldPlan, renames) { oldKeys[key, default: []].append(id) }
    for (id, key) in headingKeys(newPlan, renames) { newKeys[key, default: []].append(id) }
    var taken: Set<String> = []
    for (key, ids) in oldKeys {
      for (a, b) in zip(ids, newKeys[key] ?? []) {
        newOf[a] = b
        taken.insert(b)
      }
    }
    // The rest by where their tasks went.
    var votes: [String: [String: Int]] = [:]
    for pair in taskPairs where newOf[pair.old] == nil && !taken.contains(pair.new) { votes[pair.old, default: [:]][pair.new, default: 0] += 1 }
    for (a, counts) in votes.sorted(by: { ($0.value.values.max() ?? 0, $1.key) > ($1.value.values.max() ?? 0, $0.key) }) {
      for (b, _) in counts.sorted(by: { ($0.value, $1.key) > ($1.value, $0.key) }) where !taken.contains(b) {
        newOf[a] = b
        taken.insert(b)
        break
      }
    }
    // Then by the same id with a like role.
    let newIDs = Set(new.filter { $0.heading != nil }.map(\.id))
    for section in old where section.heading != nil && newOf[section.id] == nil && newIDs.contains(section.id) && !taken.contains(section.id) {
      guard let other = new.first(where: { $0.id == section.id }), alike(section, other) else { continue }
      newOf[section.id] = section.id
      taken.insert(section.id)
    }
  }

  private func alike(_ a: Section, _ b: Section) -> Bool {
    let x = Set(Tokens(a.heading ?? "").masked)
    let y = Set(Tokens(b.heading ?? "").masked)
    return 2 * x.intersection(y).count * 2 > x.count + y.count
  }
}

func flatten(_ sections: [Section]) -> [Section] { sections.flatMap { [$0] + flatten($0.children) } }

/// Each heading's id with the headings above it and its own, years masked.
func headingKeys(_ sections: [Section], _ renames: [(old: [String], new: [String])], _ prefix: String = "") -> [(id: String, key: String)] {
  sections.flatMap { section -> [(id: String, key: String)] in
    guard let heading = section.heading else { return [] }
    var tokens = Tokens(heading)
    for rename in renames { tokens = tokens.replacing(rename.old, with: rename.new) }
    let key = prefix + "\n" + tokens.masked.joined(separator: " ")
    return [(section.id, key)] + headingKeys(section.children, renames, key)
  }
}
