import PlanModel
import VietnameseText

/// Bodies by number: the same body in two spellings is one.
struct BodyIndex {
  private var numbers: [String: Int] = [:]
  private(set) var names: [String] = []

  init(_ list: TaskList) {
    for item in list.items {
      for agency in list.task(item).lead + list.task(item).coordinating {
        let key = list.bodyKey(agency, item)
        guard numbers[key] == nil else { continue }
        numbers[key] = names.count
        names.append(list.bodyTitle(agency, item))
      }
    }
  }

  /// How the filter calls the leads of `keys`; `""` is the key of tasks without one.
  func choice(_ keys: [String]) -> String {
    keys.compactMap { $0.isEmpty ? "none" : number($0).map(String.init) }.joined(separator: ",")
  }

  func number(_ key: String) -> Int? { numbers[key] }
}

extension TaskList {
  /// The bodies that lead a task, each once in whatever spelling; `""` where there is none.
  func leadKeys(_ item: Item) -> [(key: String, title: String)] {
    var seen = Set<String>()
    let leads = task(item).lead.map { (key: bodyKey($0, item), title: bodyTitle($0, item)) }.filter { seen.insert($0.key).inserted }
    return leads.isEmpty ? [("", "")] : leads
  }

  /// The tasks by the set of their leads: unlike `grouped(by: .agency)` each stands once. Those without come last.
  func groupedByLeads() -> [TaskGroup] {
    var order: [String] = []
    var titles: [String: String] = [:]
    var members: [String: [Item]] = [:]
    for item in items {
      let leads = task(item).lead
      let key = leads.map { bodyKey($0, item) }.joined(separator: "\n")
      if titles[key] == nil {
        titles[key] = leads.map { bodyTitle($0, item) }.joined(separator: "; ")
        order.append(key)
      }
      members[key, default: []].append(item)
    }
    if let none = order.firstIndex(of: "") { order.append(order.remove(at: none)) }
    return order.map { TaskGroup(title: titles[$0] ?? "", list: with(members[$0] ?? [])) }
  }
}

extension PlanOutline {
  /// The words under which a task is printed: "a) Chủ trì …".
  func printed(_ task: PlanTask) -> String {
    guard task.origin == .point, let entry = entries[task.id], !entry.label.isEmpty else { return task.content }
    let isBullet = entry.label.hasPrefix("-") || entry.label.hasPrefix("+")
    // The closing mark is not kept: letters close with a bracket, numbers with a dot.
    let mark = entry.label.unicodeScalars.count == 1 && !(entry.label.utf8.first?.isASCIIDigit ?? false) ? ")" : "."
    return (isBullet ? String(entry.label.prefix(1)) : entry.label + mark) + " " + task.content
  }
}

/// The table rows of a plan by where they and their cells begin: a task stands where its row or its content cell does.
struct SourceRows {
  private var rows: [String: (table: Table, row: Table.Row)] = [:]

  init(_ plan: Plan) {
    for table in plan.tables {
      for row in table.rows {
        for start in [row.span.start] + row.cells.map(\.span.start) { rows["\(table.id)@\(start)"] = (table, row) }
      }
    }
  }

  func row(of task: PlanTask) -> (table: Table, row: Table.Row)? {
    task.table.flatMap { rows["\($0)@\(task.span.start)"] }
  }
}

/// With a capital first letter, as a title stands: "cấp ủy Đảng" is printed inside a sentence.
public func capitalized(_ text: String) -> String {
  guard let first = text.unicodeScalars.first else { return text }
  let head = Array(String(first).utf8)
  return String(decoding: uppercased(head) + text.utf8.dropFirst(head.count), as: UTF8.self)
}
