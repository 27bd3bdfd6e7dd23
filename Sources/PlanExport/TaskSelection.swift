public import PlanModel
import VietnameseText

/// In which part of a task a body is looked for.
public enum AgencyRole: String, Sendable, CaseIterable { case lead, coordinating, any }

/// Which tasks are wanted. A condition that is `nil` or empty lets every task through; all others must hold.
public struct TaskFilter: Sendable {
  /// A body's name in any spelling, abbreviation or predecessor's name.
  public var agency: String?
  public var role = AgencyRole.any
  /// Due before this day, not on it; work that goes on is due on no day.
  public var dueBefore: CivilDate?
  /// Due after this day, not on it.
  public var dueAfter: CivilDate?
  /// The last day in time lies before this one.
  public var overdueOn: CivilDate?
  /// Any of the task's deadlines is of one of these kinds.
  public var kinds: Set<DeadlineKind> = []
  /// Only tasks that state no time at all.
  public var noDeadline = false
  /// A section's id (`II/7` takes all below it) or words of a heading above the task.
  public var section: String?
  /// Words of content, product, note, bodies or time; without diacritics where they are written without.
  public var search: String?
  public var duePolicy = DuePolicy.printed
  public init() {}
}

/// Answers whether the printed body `agency` of `document` is the one that a person asked for.
public typealias AgencyMatcher = @Sendable (_ agency: Agency, _ document: PlanDocument) -> Bool

extension TaskList {
  /// The tasks for which `filter` holds, in the same order. `matcher` decides for the filter's agency; without one,
  /// names are compared by their letters.
  public func filtered(by filter: TaskFilter, matcher: AgencyMatcher? = nil) -> TaskList {
    let wanted = filter.search.map(SearchText.init)
    let headings = filter.section.map(SearchText.init)
    let matches = (matcher ?? filter.agency.map(plainMatcher)).map { remembering($0) }
    return with(
      items.filter { item in
        let task = task(item)
        return filter.admits(task) && (filter.agency == nil || filter.names(task, document(item), by: matches))
          && (headings.map { isUnder(item, id: filter.section ?? "", words: $0) } ?? true)
          && (wanted.map { $0.occurs(in: searchable(task)) } ?? true)
      })
  }

  /// The matcher with its answers for every body of the list worked out once: plans name the same few bodies again and again.
  private func remembering(_ matcher: AgencyMatcher) -> AgencyMatcher {
    var answers: [AgencyKey: Bool] = [:]
    for item in items {
      for agency in task(item).lead + task(item).coordinating {
        let key = AgencyKey(agency, document(item))
        if answers[key] == nil { answers[key] = matcher(agency, document(item)) }
      }
    }
    let known = answers
    return { agency, document in known[AgencyKey(agency, document)] ?? false }
  }

  private func isUnder(_ item: Item, id: String, words: SearchText) -> Bool {
    let task = task(item)
    if [task.id, task.section ?? ""].contains(where: { $0 == id || $0.hasPrefix(id + "/") }) { return true }
    return outline(item).path(to: task.section).contains { $0.heading.map { words.occurs(in: [$0]) } ?? false }
  }

  private func searchable(_ task: PlanTask) -> [String] {
    [task.content, task.deliverable ?? "", task.note ?? ""] + (task.lead + task.coordinating + task.reportTo).map(\.name)
      + task.deadlines.map(\.text)
  }
}

extension TaskFilter {
  /// The conditions that the task alone decides.
  func admits(_ task: PlanTask) -> Bool {
    if noDeadline, !task.deadlines.isEmpty { return false }
    if !kinds.isEmpty, !task.deadlines.contains(where: { kinds.contains($0.kind) }) { return false }
    if let overdueOn, !task.isOverdue(on: overdueOn) { return false }
    guard dueBefore != nil || dueAfter != nil else { return true }
    guard let due = task.closingDay(duePolicy) else { return false }
    return dueBefore.map { due < $0 } ?? true && dueAfter.map { due > $0 } ?? true
  }

  func names(_ task: PlanTask, _ document: PlanDocument, by matches: AgencyMatcher?) -> Bool {
    guard let matches else { return true }
    let bodies = switch role {
    case .lead: task.lead
    case .coordinating: task.coordinating
    case .any: task.lead + task.coordinating
    }
    return bodies.contains { matches($0, document) }
  }
}

private struct AgencyKey: Hashable {
  var name: String
  var id: String?
  var issuer: String?
  init(_ agency: Agency, _ document: PlanDocument) { (name, id, issuer) = (agency.name, agency.id, document.issuer?.name) }
}

/// Compares names by their letters only: the fallback where no lexicon is at hand.
func plainMatcher(_ query: String) -> AgencyMatcher {
  let key = folded(query)
  return { agency, _ in folded(agency.name) == key || agency.id == query }
}

/// Words to look for. Written with Vietnamese marks they must be met with them (tone placement aside), else without.
/// They are met at the start of a word: "bao cao" finds "báo cáo", "ao" does not.
public struct SearchText: Sendable {
  private let needle: [UInt8]
  private let keepsMarks: Bool

  public init(_ text: String) {
    let exact = matchingKey(Array(text.utf8))
    keepsMarks = exact.contains { $0 >= 0x80 }
    needle = keepsMarks ? exact : folded(Array(text.utf8))
  }

  public func occurs(in texts: [String]) -> Bool {
    needle.isEmpty || texts.contains { occurs(in: keepsMarks ? matchingKey(Array($0.utf8)) : folded(Array($0.utf8))) }
  }

  private func occurs(in text: [UInt8]) -> Bool {
    guard needle.count <= text.count else { return false }
    for start in 0...(text.count - needle.count)
    where text[start] == needle[0] && (start == 0 || isBoundary(text, before: start)) {
      if text[start..<start + needle.count].elementsEqual(needle) { return true }
    }
    return false
  }

  private func isBoundary(_ text: [UInt8], before offset: Int) -> Bool {
    let previous = decodeScalar(text, before: offset).scalar
    return !Letters.isLetter(previous) && !(0x30...0x39).contains(previous)
  }
}
