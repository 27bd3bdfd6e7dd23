import PlanModel
import VietnameseText

/// Compares the fields of two paired tasks after the shift of years.
struct FieldComparison {
  let years: Int
  let sameBody: @Sendable (Agency, Agency) -> Bool
  let renames: [(old: [String], new: [String])]
  private(set) var fields: [TaskField] = []
  private(set) var details: [String: TaskChange.Detail] = [:]
  private(set) var rolled = false
  private(set) var wording: [WordEdit] = []

  init(years: Int, options: DiffOptions, renames: [(old: [String], new: [String])]) {
    (self.years, sameBody, self.renames) = (years, options.sameBody, renames)
  }

  mutating func compareTasks(_ a: TaskFeatures, _ b: TaskFeatures) {
    compareContent(a, b)
    compareDeadlines(a.task.deadlines, b.task.deadlines)
    compareBodies(a.task.lead, b.task.lead, .lead)
    compareBodies(a.task.coordinating, b.task.coordinating, .coordinating)
    compareText(a.task.deliverable, b.task.deliverable, .deliverable)
    compareText(a.task.note, b.task.note, .note)
  }

  private mutating func differ(_ field: TaskField, _ old: String?, _ new: String?) {
    fields.append(field)
    details[field.rawValue] = TaskChange.Detail(old: old, new: new)
  }

  private mutating func compareContent(_ a: TaskFeatures, _ b: TaskFeatures) {
    if a.task.content == b.task.content { return }
    switch compare(a.content, b.content, years: years) {
    case .same: return
    case .shifted: rolled = true
    case .different:
      // A time or body changed inside the sentence is that change, not one of wording.
      if compare(a.bare, b.bare, years: years) != .different { return }
      differ(.content, a.task.content, b.task.content)
      wording = wordDiff(a.task.content, b.task.content, years: years)
    }
  }

  private mutating func compareDeadlines(_ a: [Deadline], _ b: [Deadline]) {
    let differs = a.count != b.count || zip(a, b).contains { !sameTime($0, $1) }
    if differs { differ(.deadline, a.map(\.text).joined(separator: "; "), b.map(\.text).joined(separator: "; ")) }
  }

  /// Equal as they stand, or with every year moved by the years between the plans.
  private mutating func sameTime(_ a: Deadline, _ b: Deadline) -> Bool {
    guard a.kind == b.kind, a.recurrence == b.recurrence, a.inclusive == b.inclusive else { return false }
    if a.kind == .relative || a.kind == .unspecified {
      if a.text == b.text { return true }
      let result = compare(Tokens(a.text), Tokens(b.text), years: years)
      if result == .shifted { rolled = true }
      return result != .different
    }
    if a.start == b.start, a.due == b.due { return true }
    guard years != 0, shifted(a.start) == b.start, shifted(a.due) == b.due else { return false }
    rolled = true
    return true
  }

  private func shifted(_ date: CivilDate?) -> CivilDate? {
    guard let date else { return nil }
    let year = date.year + years
    guard (1...9999).contains(year) else { return nil }
    // The last day of February stays the last day.
    let isLast = date.day == CivilDate.days(inMonth: date.month, of: date.year)
    let length = CivilDate.days(inMonth: date.month, of: year)
    return CivilDate(year: year, month: date.month, day: date.month == 2 && isLast ? length : min(date.day, length))
  }

  private mutating func compareBodies(_ a: [Agency], _ b: [Agency], _ field: TaskField) {
    if a.map(\.name) == b.map(\.name) { return }
    var rest = b
    var lost: [Agency] = []
    var renamed = false
    for agency in a {
      if let index = rest.firstIndex(where: { matchingKey($0.name) == matchingKey(agency.name) }) {
        rest.remove(at: index)
      } else {
        lost.append(agency)
      }
    }
    lost = lost.filter { agency in
      guard let index = rest.firstIndex(where: { isSame(agency, $0) }) else { return true }
      rest.remove(at: index)
      renamed = true
      return false
    }
    // Several old bodies merged into one that is there already.
    lost = lost.filter { agency in
      guard b.contains(where: { isSame(agency, $0) }) else { return true }
      renamed = true
      return false
    }
    rest = rest.filter { agency in !a.contains { isSame($0, agency) } }
    let old = a.map(\.name).joined(separator: "; ")
    let new = b.map(\.name).joined(separator: "; ")
    if !lost.isEmpty || !rest.isEmpty {
      differ(field, old, new)
    } else if renamed {
      details[field.rawValue] = TaskChange.Detail(old: old, new: new, renamed: true)
    }
  }

  private func isSame(_ a: Agency, _ b: Agency) -> Bool {
    if sameBody(a, b) || sameBody(b, a) { return true }
    var name = Tokens(a.name)
    var other = Tokens(b.name)
    for rename in renames {
      name = name.replacing(rename.old, with: rename.new)
      other = other.replacing(rename.old, with: rename.new)
    }
    return name == other
  }

  private mutating func compareText(_ a: String?, _ b: String?, _ field: TaskField) {
    if a == b { return }
    switch compare(tokens(a), tokens(b), years: years) {
    case .same: return
    case .shifted: rolled = true
    case .different: differ(field, a, b)
    }
  }

  private func tokens(_ text: String?) -> Tokens {
    var tokens = Tokens(text ?? "")
    for rename in renames { tokens = tokens.replacing(rename.old, with: rename.new) }
    return tokens
  }
}
