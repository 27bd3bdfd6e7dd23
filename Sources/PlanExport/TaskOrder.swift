public import PlanModel
import VietnameseText

/// In which order tasks are listed.
public enum TaskSort: String, Sendable, CaseIterable {
  /// As printed in the plan.
  case plan
  /// By due day, those without one last.
  case due
  /// By the first lead's name, in the order of the Vietnamese alphabet's base letters.
  case agency
}

/// By what tasks are put together.
public enum TaskGrouping: String, Sendable, CaseIterable { case agency, section, month, kind }

/// Tasks that belong together, with a heading.
public struct TaskGroup: Sendable {
  public var title: String
  public var list: TaskList
}

extension TaskList {
  public func sorted(by order: TaskSort, policy: DuePolicy = .printed) -> TaskList {
    switch order {
    case .plan: return self
    case .due:
      let last = Int.max
      return stable { task($0).due(policy)?.dayNumber ?? last }
    case .agency: return stable { (item: Item) -> String in task(item).lead.first.map { folded($0.name) } ?? "\u{7F}" }
    }
  }

  private func stable<Key: Comparable>(_ key: (Item) -> Key) -> TaskList {
    let keyed = items.enumerated().map { (key: key($0.element), place: $0.offset, item: $0.element) }
    return with(keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.item))
  }

  /// The tasks by group, groups in the order of first appearance (months in time); a task with two leads stands with
  /// both of them. A body in two spellings is one group, two provinces' bodies of one name are two.
  public func grouped(
    by grouping: TaskGrouping, language: OutputLanguage = .en, policy: DuePolicy = .printed
  ) -> [TaskGroup] {
    var titles: [String: String] = [:]
    var order: [String] = []
    var members: [String: [Item]] = [:]
    for item in items {
      for (key, title) in groups(of: item, by: grouping, language, policy) {
        if titles[key] == nil {
          titles[key] = title
          order.append(key)
        }
        if members[key]?.last != item { members[key, default: []].append(item) }
      }
    }
    if grouping == .month { order.sort() }
    // What has no group stands last.
    if let none = order.firstIndex(of: "") { order.append(order.remove(at: none)) }
    return order.map { TaskGroup(title: titles[$0] ?? "", list: with(members[$0] ?? [])) }
  }

  private func groups(
    of item: Item, by grouping: TaskGrouping, _ language: OutputLanguage, _ policy: DuePolicy
  ) -> [(key: String, title: String)] {
    let task = task(item)
    let words = Words(language)
    switch grouping {
    case .agency:
      let leads = task.lead.map { (bodyKey($0, item), bodyTitle($0, item)) }
      return leads.isEmpty ? [("", words.noLead)] : leads
    case .section:
      let section = task.section ?? ""
      let title = outline(item).title(of: section)
      guard !section.isEmpty else { return [("", words.noSection)] }
      return [("\(item.plan)\u{0}\(outline(item).headed(section))", title.isEmpty ? section : title)]
    case .month:
      switch task.time(policy) {
      case .dated(let due): return [(String(due.description.prefix(7)), words.month(due))]
      // Sorts behind every month.
      case .ongoing: return [("~", words.ongoing)]
      case .open, .none: return [("", words.noDueDay)]
      }
    case .kind:
      guard !task.deadlines.isEmpty else { return [("", words.noDeadline)] }
      return task.deadlines.map { ($0.kind.rawValue, words.kind($0.kind)) }
    }
  }
}

/// The fixed words of lists in either language.
public struct Words: Sendable {
  let language: OutputLanguage
  public init(_ language: OutputLanguage) { self.language = language }
  private func pick(_ english: String, _ vietnamese: String) -> String { language == .vi ? vietnamese : english }

  public var noLead: String { pick("No lead", "Chưa rõ đơn vị chủ trì") }
  public var noSection: String { pick("No section", "Ngoài các mục") }
  public var noDueDay: String { pick("No due day", "Không có ngày đến hạn") }
  public var ongoing: String { pick("Ongoing or recurring", "Thường xuyên, định kỳ") }
  public var none: String { pick("(none)", "(không có)") }
  /// Of a plan that was read from a scan.
  public var recognised: String {
    pick("Read from a scan by text recognition (OCR): compare with the original.",
      "Đọc từ bản quét bằng nhận dạng chữ (OCR): cần đối chiếu với bản gốc.")
  }
  public var noDeadline: String { pick("No deadline", "Không có thời hạn") }
  public var allTasks: String { pick("All tasks", "Tất cả nhiệm vụ") }
  public func tasks(_ count: Int) -> String { pick(count == 1 ? "1 task" : "\(count) tasks", "\(count) nhiệm vụ") }
  public func month(_ day: CivilDate) -> String {
    // As in a date: only January and February take a zero.
    pick("\(day.year)-\(day.month < 10 ? "0" : "")\(day.month)", "Tháng \(day.month < 3 ? "0" : "")\(day.month)/\(day.year)")
  }

  /// What a person should look at in a task, in words; a code that is not known stays as it is.
  public func review(_ task: PlanTask) -> String {
    task.review.map { code in
      switch code {
      case "lead-inherited": pick("lead taken from the point above", "chủ trì lấy từ điểm trên")
      case "lead-several": pick("several leads in one sentence", "một câu nêu nhiều đơn vị chủ trì")
      case "deadline-inferred": pick("the time's year is inferred", "năm của thời hạn được suy ra")
      case "deadline-repaired": pick("the time is misprinted", "thời hạn ghi sai, đã đọc theo nghĩa gần nhất")
      case "table-uncertain": pick("the table's cells are not sure", "ô của bảng chưa chắc chắn")
      case "ocr-doubtful": pick("hard to read in the scan", "bản chụp khó đọc")
      default: code
      }
    }.joined(separator: "; ")
  }

  /// What a kind of deadline is called.
  public func kind(_ kind: DeadlineKind) -> String {
    guard language == .vi else { return kind.rawValue }
    return switch kind {
    case .on: "vào ngày"
    case .by: "chậm nhất"
    case .during: "trong khoảng"
    case .from: "bắt đầu từ"
    case .continuous: "thường xuyên"
    case .recurring: "định kỳ"
    case .relative: "theo sự kiện"
    case .unspecified: "chưa xác định"
    }
  }
}
