import PlanExport
import PlanModel
import VietnameseText

/// How many letters must be added, left out or changed to make one word of the other.
func editDistance(_ one: String, _ other: String) -> Int {
  let other = Array(other.unicodeScalars)
  var row = Array(0...other.count)
  for (index, letter) in one.unicodeScalars.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for place in other.indices {
      let change = diagonal + (letter == other[place] ? 0 : 1)
      diagonal = row[place + 1]
      row[place + 1] = min(change, diagonal + 1, row[place] + 1)
    }
  }
  return row[other.count]
}

/// The bodies of a list whose names come nearest to `query`: the same initials ("PKT" – Phòng Kinh tế), words in common, few
/// letters apart; those that stand in most tasks where none does.
func nearestBodies(_ query: String, in list: TaskList, limit: Int = 5) -> (names: [String], areNear: Bool) {
  var counts: [String: (name: String, count: Int)] = [:]
  for item in list.items {
    for body in list.task(item).lead + list.task(item).coordinating {
      counts[list.bodyKey(body, item), default: (list.bodyTitle(body, item), 0)].count += 1
    }
  }
  let wanted = folded(query)
  let ranked = counts.values.map { (name: $0.name, count: $0.count, score: likeness(folded($0.name), wanted)) }
    .sorted { ($1.score, $1.count, $0.name) < ($0.score, $0.count, $1.name) }
  let near = ranked.filter { $0.score > 0 }
  return ((near.isEmpty ? ranked : near).prefix(limit).map(\.name), !near.isEmpty)
}

/// The names that come nearest to `query`, the nearest first; none where none is like it.
func nearestNames(_ query: String, in names: [String], limit: Int = 5) -> [String] {
  let wanted = folded(query)
  var seen = Set<String>()
  let ranked = names.filter { !$0.contains("{") && seen.insert($0).inserted }.map { (name: $0, score: likeness(folded($0), wanted)) }
  // Far behind the best one nothing is near.
  let least = max(0.4, 0.75 * (ranked.map(\.score).max() ?? 0))
  return ranked.filter { $0.score >= least }.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.prefix(limit).map(\.element.name)
}

/// What many bodies share says nothing: sở, phòng, ban, các, cơ quan, đơn vị, tỉnh.
private let kindWords: Set = ["so", "phong", "ban", "uy", "cac", "co", "quan", "don", "vi", "tinh", "va", "cua"]

/// From 0 to 1, of two names without marks in small letters.
private func likeness(_ name: String, _ query: String) -> Double {
  let (words, wanted) = (name.split { !$0.isLetter && !$0.isNumber }, query.split { !$0.isLetter && !$0.isNumber })
  guard !words.isEmpty, !wanted.isEmpty else { return 0 }
  let initials = String(words.compactMap(\.first))
  if wanted.count == 1, query.count > 2 {
    let alike = 1 - Double(editDistance(initials, query)) / Double(max(initials.count, query.count))
    if alike > 0.6 { return alike }
  }
  let longer = Double(max(name.count, query.count))
  let letters = 1 - Double(editDistance(name, query)) / longer
  let common = Set(wanted).intersection(words).filter { !kindWords.contains(String($0)) }.count
  let shared = Double(2 * common) / Double(words.count + wanted.count)
  return letters >= 0.7 || common > 0 ? max(letters, shared) : 0
}
