public import PlanModel
import VietnameseText

/// Which day stands for a deadline "trước ngày X" in flat outputs.
public enum DuePolicy: String, Sendable, CaseIterable {
  /// The day that is printed (X).
  case printed
  /// The last day on which the work is still in time (the day before X).
  case strict
}

/// Tasks of one or more plans, in an order, each with the plan it stands in.
///
/// A list is only a choice of indexes: filters and sorting copy no task.
public struct TaskList: Sendable {
  public struct Item: Hashable, Sendable {
    /// Index into `plans`.
    public var plan: Int
    /// Index into that plan's `tasks`.
    public var task: Int
    public init(plan: Int, task: Int) { (self.plan, self.task) = (plan, task) }
  }

  public let plans: [Plan]
  public let outlines: [PlanOutline]
  private let bodyKeys: [BodyKeys]
  public var items: [Item]

  /// All tasks of `plans`, in the order in which they are printed.
  public init(_ plans: [Plan]) {
    self.plans = plans
    outlines = plans.map(PlanOutline.init)
    bodyKeys = plans.map(BodyKeys.init)
    hasSeveralPlaces = Set(plans.compactMap { $0.document.place.map(folded) }).count > 1
    items = plans.indices.flatMap { plan in plans[plan].tasks.indices.map { Item(plan: plan, task: $0) } }
  }

  /// Whether the plans are of several places (*địa danh*): then Sở Nội vụ of the one is not Sở Nội vụ of the other.
  public let hasSeveralPlaces: Bool

  /// The same plans with other items.
  public func with(_ items: [Item]) -> TaskList {
    var copy = self
    copy.items = items
    return copy
  }

  public func task(_ item: Item) -> PlanTask { plans[item.plan].tasks[item.task] }
  public func document(_ item: Item) -> PlanDocument { plans[item.plan].document }
  public func outline(_ item: Item) -> PlanOutline { outlines[item.plan] }
  public var count: Int { items.count }

  /// What is the same for a body in all its spellings, with the place where bodies of several places are listed.
  public func bodyKey(_ agency: Agency, _ item: Item) -> String {
    let key = bodyKeys[item.plan].key(agency)
    return hasSeveralPlaces ? key + "\u{1}" + folded(document(item).place ?? "") : key
  }

  /// A body's name as printed, with the place where bodies of several places are listed.
  public func bodyTitle(_ agency: Agency, _ item: Item) -> String {
    guard hasSeveralPlaces, let place = document(item).place, !folded(agency.name).hasSuffix(folded(place)) else { return agency.name }
    return "\(agency.name) (\(place))"
  }
  public var isEmpty: Bool { items.isEmpty }
}

extension Plan {
  /// Whether pages of it were read from pictures.
  public var isRecognised: Bool { diagnostics.contains { $0.code == DiagnosticCode.ocrUsed.rawValue } }
}

/// The outline of a plan by id: what a task's section is called and what stands above it.
public struct PlanOutline: Sendable {
  public struct Entry: Sendable {
    public var id: String
    public var label: String
    public var heading: String?
    public var role: SectionRole
    public var parent: String?
    public var page: Int?
  }
  public private(set) var entries: [String: Entry] = [:]
  /// Ids in reading order.
  public private(set) var order: [String] = []

  public init(_ plan: Plan) {
    // An explicit stack: outlines come from documents and may be deep.
    var stack: [(section: Section, parent: String?)] = plan.sections.reversed().map { ($0, nil) }
    while let (section, parent) = stack.popLast() {
      if entries[section.id] == nil { order.append(section.id) }
      entries[section.id] = Entry(
        id: section.id, label: section.label, heading: section.heading, role: section.role, parent: parent,
        page: section.span.page)
      for child in section.children.reversed() { stack.append((child, section.id)) }
    }
  }

  /// The entry of `id` and those above it, the outermost first; at most 64.
  public func path(to id: String?) -> [Entry] {
    var result: [Entry] = []
    var next = id
    while let id = next, let entry = entries[id], result.count < 64 {
      result.append(entry)
      next = entry.parent
    }
    return result.reversed()
  }

  /// The section with a heading that `id` is or stands under: points of one section are one group.
  func headed(_ id: String) -> String {
    var (next, steps) = (id, 0)
    while let entry = entries[next], steps < 64 {
      if entry.heading != nil { return next }
      guard let parent = entry.parent else { break }
      (next, steps) = (parent, steps + 1)
    }
    return id
  }

  /// "II. Nhiệm vụ cải thiện các chỉ số › 7. Sở Xây dựng": the headings down to `id`.
  public func title(of id: String?) -> String {
    path(to: id).filter { $0.heading != nil }
      .map { $0.label.isEmpty ? $0.heading ?? "" : "\($0.label). \($0.heading ?? "")" }
      .joined(separator: " › ")
  }
}

/// The four times to which tasks count; each task counts to one.
public enum TaskTime: Hashable, Sendable {
  /// Due on a day.
  case dated(CivilDate)
  /// Throughout or again and again: no single day is its end.
  case ongoing
  /// A time without a last day: "từ tháng 9", "sau khi Chính phủ ban hành".
  case open
  /// No time is stated.
  case none

  /// What pages filter by.
  var name: String {
    switch self {
    case .dated: "dated"
    case .ongoing: "ongoing"
    case .open: "open"
    case .none: "none"
    }
  }

  var day: CivilDate? { if case .dated(let day) = self { day } else { nil } }
}

extension Deadline {
  /// Throughout or again and again.
  var isOngoing: Bool { kind == .continuous || kind == .recurring }

  /// The last day on which the work is in time: `due`, or the day before it where "trước" excludes it.
  public var lastDay: CivilDate? { inclusive == false ? due?.adding(days: -1) : due }
}

extension PlanTask {
  /// The deadline that gives the task's `due`; `nil` if none does.
  public var decidingDeadline: Deadline? {
    guard let due else { return nil }
    return deadlines.last { $0.due == due }
  }

  /// To which time the task counts, once: in cards, charts, months, filters by day and rules for late work alike.
  public func time(_ policy: DuePolicy) -> TaskTime {
    if let day = closingDay(policy) { return .dated(day) }
    if deadlines.isEmpty { return .none }
    return deadlines.contains(where: \.isOngoing) ? .ongoing : .open
  }

  /// The day on which work ends that has an end; what goes on "thường xuyên trong năm 2022" is not due in December, even
  /// though the year's last day is its `due`.
  public func closingDay(_ policy: DuePolicy) -> CivilDate? {
    deadlines.filter { !$0.isOngoing }.compactMap { policy == .strict ? $0.lastDay : $0.due }.max()
  }

  /// The task's due day under `policy`.
  public func due(_ policy: DuePolicy) -> CivilDate? {
    guard policy == .strict else { return due }
    return deadlines.compactMap(\.lastDay).max() ?? due
  }

  /// Whether the last day of the task lies before `day`. "Trước ngày 15/9" is late on 15/9.
  public func isOverdue(on day: CivilDate) -> Bool { closingDay(.strict).map { $0 < day } ?? false }

  /// The printed label without its mark: `7`, `a`, `-`; empty for a paragraph.
  public var ordinal: String {
    guard origin != .paragraph, let last = id.split(separator: "/").last else { return "" }
    var label = origin == .tableRow ? rowOrdinal : String(last)
    if let tilde = label.lastIndex(of: "~") { label = String(label[..<tilde]) }
    guard let mark = label.utf8.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "+"), label.utf8.count > 1,
      label.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return label }
    return String(decoding: [mark], as: UTF8.self)
  }

  /// What follows the section's (and the table's) id: a row's ordinal may hold a slash itself.
  private var rowOrdinal: String {
    var rest = id[...]
    for part in [section, table].compactMap({ $0 }) where rest.hasPrefix(part + "/") {
      rest = rest.dropFirst(part.count + 1)
    }
    return String(rest)
  }
}
