import PlanModel
import VietnameseText

/// What a calendar of tasks holds.
public struct CalendarOptions: Sendable {
  public enum Component: String, Sendable, CaseIterable {
    /// VTODO: every task, dated or not.
    case todo
    /// VEVENT: a day a due date, and the days of rules that name one, for calendars that show no to-dos; tasks without a day
    /// are left out.
    case event
  }
  public var component = Component.todo
  public var duePolicy = DuePolicy.printed
  public var language = OutputLanguage.vi
  public var name = ""
  /// The days of the plans' own events ("Thời gian: 08 giờ ngày 21/4/2026") as entries beside the tasks'.
  public var hasEvents = true
  public init() {}
}

/// An iCalendar (RFC 5545) of the tasks; a task with several deadlines is several entries.
///
/// UIDs are made of the task's key, so that a calendar read again is brought up to date and not doubled. The time stamp
/// is the plan's day of issue: the same plan gives the same bytes.
public func ics(_ list: TaskList, options: CalendarOptions = CalendarOptions()) -> [UInt8] {
  var writer = CalendarWriter(options: options)
  writer.line("BEGIN", "VCALENDAR")
  writer.line("VERSION", "2.0")
  writer.line("PRODID", "-//kehoach//kehoach \(kehoachVersion)//VI")
  writer.line("CALSCALE", "GREGORIAN")
  if !options.name.isEmpty { writer.text("X-WR-CALNAME", options.name) }
  if options.hasEvents { for plan in list.plans { writer.events(of: plan) } }
  for item in list.items { writer.entries(item, in: list) }
  writer.line("END", "VCALENDAR")
  return writer.bytes
}

private struct CalendarWriter {
  let options: CalendarOptions
  var bytes: [UInt8] = []
  private var seen: [String: Int] = [:]
  /// Of each plan: where a task stands by its id.
  private var places: [Int: [String: Int]] = [:]

  init(options: CalendarOptions) { self.options = options }

  mutating func entries(_ item: TaskList.Item, in list: TaskList) {
    let task = list.task(item)
    let deadlines: [Deadline?] = task.deadlines.isEmpty ? [nil] : task.deadlines
    for (index, deadline) in deadlines.enumerated() {
      let due = deadline.flatMap { options.duePolicy == .strict ? $0.lastDay : $0.due }
      if options.component == .event, due == nil, !(deadline?.recurrence.map(namesDay) ?? false) { continue }
      entry(item, deadline, due, part: deadlines.count > 1 ? index + 1 : nil, in: list)
    }
  }

  /// The event that a plan is for: an entry for each of its days, whatever tasks are.
  mutating func events(of plan: Plan) {
    let document = plan.document
    let lines = document.eventLines
    let times = document.events.flatMap(\.deadlines).filter { [.on, .during, .from].contains($0.kind) }
    for (index, time) in times.enumerated() {
      guard let first = time.start ?? time.due else { continue }
      let last = time.kind == .from ? first : max(first, time.due ?? first)
      line("BEGIN", "VEVENT")
      let base = plan.tasks.first.map(\.key).flatMap { $0.isEmpty ? nil : $0 } ?? String(plan.source.sha256.prefix(16))
      line("UID", counted("\(escaped(base))-event-\(index + 1)") + "@kehoach")
      line("DTSTAMP", stamp(document.issuedOn ?? CivilDate(dayNumber: 0)) + "T000000Z")
      days(from: first, to: last.adding(days: 1), closing: "DTEND")
      text("SUMMARY", shortened(document.title ?? document.printedSymbol ?? plan.source.name, to: 160))
      if let place = lines.first(where: { folded($0.label).hasPrefix("dia diem") }) { text("LOCATION", place.text) }
      text("DESCRIPTION", lines.map { "\($0.label): \($0.text)" }.joined(separator: "\n"))
      line("END", "VEVENT")
    }
  }

  private mutating func entry(
    _ item: TaskList.Item, _ deadline: Deadline?, _ due: CivilDate?, part: Int?, in list: TaskList
  ) {
    let task = list.task(item)
    let document = list.document(item)
    let name = options.component == .todo ? "VTODO" : "VEVENT"
    line("BEGIN", name)
    line("UID", uid(task, document, part))
    line("DTSTAMP", stamp(document.issuedOn ?? CivilDate(dayNumber: 0)) + "T000000Z")
    switch options.component {
    case .event:
      if let due {
        days(from: due, to: due.adding(days: 1), closing: "DTEND")
      } else if let deadline {
        series(deadline, task, document)
      }
    case .todo: times(deadline, due, task, document)
    }
    text("SUMMARY", summary(task, deadline))
    text("DESCRIPTION", description(task, deadline, symbol: document.printedSymbol, title: document.title))
    if !task.lead.isEmpty { line("CATEGORIES", task.lead.map { escaped($0.name) }.joined(separator: ",")) }
    if options.component == .todo {
      line("STATUS", "NEEDS-ACTION")
      if let parent = task.parent, let above = taskNamed(parent, item.plan, list) {
        line("RELATED-TO", uid(above, document, above.deadlines.count > 1 ? 1 : nil, counted: false))
      }
    }
    line("END", name)
  }

  /// DTSTART, DUE and RRULE by the rules of RFC 5545: DUE is later than DTSTART, a rule needs a DTSTART and stands alone.
  private mutating func times(_ deadline: Deadline?, _ due: CivilDate?, _ task: PlanTask, _ document: PlanDocument) {
    guard let deadline, !series(deadline, task, document) else { return }
    let start = deadline.start.flatMap { start in due.map { start < $0 } ?? true ? start : nil }
    days(from: start, to: due, closing: "DUE")
  }

  /// A series from its first day to the last day of the time that the task, else the plan, is for; without end where neither
  /// says one.
  @discardableResult
  private mutating func series(_ deadline: Deadline, _ task: PlanTask, _ document: PlanDocument) -> Bool {
    guard let rule = deadline.recurrence, isRule(rule), let from = deadline.start ?? document.issuedOn else { return false }
    let first = firstDay(of: rule, from: from)
    days(from: first, to: options.component == .event ? first.adding(days: 1) : nil, closing: "DTEND")
    let periods = task.deadlines.filter { $0.kind == .continuous || $0.kind == .during }.compactMap(\.due)
    let last = periods.max() ?? document.lastDay
    let isOpen = !rule.contains("UNTIL=") && !rule.contains("COUNT=")
    line("RRULE", rule + (last.map { isOpen && $0 >= first ? ";UNTIL=\(stamp($0))" : "" } ?? ""))
    return true
  }

  private mutating func days(from start: CivilDate?, to end: CivilDate?, closing: String) {
    if let start { line("DTSTART;VALUE=DATE", stamp(start)) }
    if let end { line("\(closing);VALUE=DATE", stamp(end)) }
  }

  private mutating func uid(_ task: PlanTask, _ document: PlanDocument, _ part: Int?, counted: Bool = true) -> String {
    // A plan that did not come from `extract` may have no keys.
    let base = task.key.isEmpty ? "\(document.symbol ?? "")/\(task.id)" : task.key
    let uid = escaped(base) + (part.map { "-\($0)" } ?? "")
    return (counted ? self.counted(uid) : uid) + "@kehoach"
  }

  /// With a number where it was given before.
  private mutating func counted(_ uid: String) -> String {
    let count = seen[uid, default: 0]
    seen[uid] = count + 1
    return count > 0 ? "\(uid)~\(count + 1)" : uid
  }

  private mutating func taskNamed(_ id: String, _ plan: Int, _ list: TaskList) -> PlanTask? {
    if places[plan] == nil {
      let tasks = list.plans[plan].tasks
      places[plan] = Dictionary(zip(tasks.map(\.id), tasks.indices), uniquingKeysWith: { first, _ in first })
    }
    return places[plan]?[id].map { list.plans[plan].tasks[$0] }
  }

  private func summary(_ task: PlanTask, _ deadline: Deadline?) -> String {
    let milestone = task.deadlines.count > 1 ? deadline?.milestone.map { "\($0): " } ?? "" : ""
    return shortened(milestone + task.content, to: 160)
  }

  private func description(_ task: PlanTask, _ deadline: Deadline?, symbol: String?, title: String?) -> String {
    let bodies = { (agencies: [Agency]) in agencies.map(\.name).joined(separator: "; ") }
    let fields: [(TaskColumn, String)] = [
      (.content, task.content), (.lead, bodies(task.lead)), (.coordinating, bodies(task.coordinating)),
      (.deadlineText, deadline?.text ?? ""), (.deliverable, task.deliverable ?? ""), (.reportTo, bodies(task.reportTo)),
      (.note, task.note ?? ""), (.title, title ?? ""), (.sourceReference, printedPlace(of: task, symbol: symbol, options.language)),
    ]
    return fields.filter { !$0.1.isEmpty }.map { "\($0.0.title(options.language)): \($0.1)" }.joined(separator: "\n")
  }

  mutating func text(_ name: String, _ value: String) { line(name, escaped(value)) }

  /// One content line, folded at 75 octets between characters.
  mutating func line(_ name: String, _ value: String) {
    var used = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let length = UTF8.width(scalar)
      if used + length > 75 {
        bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
        used = 1
      }
      bytes.append(contentsOf: String(scalar).utf8)
      used += length
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }
}

/// TEXT of RFC 5545, 3.3.11: `\`, `;`, `,` and line breaks escaped, other control characters left out.
private func escaped(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", ";", ",":
      result.append("\\")
      result.append(scalar)
    case "\n": result.append(contentsOf: "\\n".unicodeScalars)
    case "\t": result.append(" ")
    case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
    default: result.append(scalar)
    }
  }
  return String(result)
}

private func stamp(_ day: CivilDate?) -> String {
  String(decoding: (day?.description ?? "1970-01-01").utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
}

/// Only what RFC 5545 allows in a rule: a plan read from somebody's JSON may say anything.
private func isRule(_ rule: String) -> Bool {
  rule.hasPrefix("FREQ=") && rule.utf8.allSatisfy { byte in
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || [0x3D, 0x3B, 0x2C, 0x2D, 0x2B].contains(byte)
  }
}

/// Whether a rule says on which day it falls: of a rule without one ("hằng tháng") no day of a calendar is known.
private func namesDay(_ rule: String) -> Bool { isRule(rule) && (rule.contains("BYMONTHDAY=") || rule.contains("BYDAY=")) }

/// The first day on or after `day` on which the rule falls: DTSTART counts as the first of the series.
func firstDay(of rule: String, from day: CivilDate) -> CivilDate {
  var parts: [Substring: [Substring]] = [:]
  for part in rule.split(separator: ";") {
    let sides = part.split(separator: "=", maxSplits: 1)
    if sides.count == 2 { parts[sides[0]] = sides[1].split(separator: ",") }
  }
  let months = parts["BYMONTH"]?.compactMap { Int($0) }
  let monthDays = parts["BYMONTHDAY"]?.compactMap { Int($0) }
  // "1MO", "-1FR": the first or last such day of its month.
  let weekdays = parts["BYDAY"]?.compactMap { name in
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex { name.hasSuffix($0) }.map { (day: $0 + 1, nth: Int(name.dropLast(2))) }
  }
  let isLastOfSet = parts["BYSETPOS"] == ["-1"]
  guard months != nil || monthDays != nil || weekdays != nil else { return day }
  for offset in 0..<800 {
    guard let next = day.adding(days: offset) else { break }
    let last = CivilDate.days(inMonth: next.month, of: next.year)
    let isDay = weekdays?.contains { $0.day == next.weekday && ($0.nth.map { $0 > 0 ? (next.day + 6) / 7 == $0 : (next.day - last - 7) / 7 == $0 } ?? true) } ?? true
    // Of the working days the last: Friday, or what ends the month.
    let isInSet = !isLastOfSet || next.day == last || next.weekday == 5 && next.day + 2 >= last
    if months?.contains(next.month) ?? true, isDay, isInSet,
      monthDays?.contains(where: { $0 > 0 ? $0 == next.day : last + 1 + $0 == next.day }) ?? true
    { return next }
  }
  return day
}
