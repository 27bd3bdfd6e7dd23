public import PlanModel
import VietnameseText

/// A plan for people: its letterhead, then the tasks of each body with their times, in 100 columns.
public func planSummary(_ plan: Plan, language: OutputLanguage = .en) -> String {
  let words = SummaryWords(language: language)
  let note = plan.isRecognised ? "\n" + words.shared.recognised + "\n" : ""
  return letterhead(plan, words) + note + taskGroups(plan, words)
}

private let summaryWidth = 100
private let timeWidth = 24

/// The words of a summary in one language.
private struct SummaryWords {
  let language: OutputLanguage
  private func pick(_ english: String, _ vietnamese: String) -> String { language == .vi ? vietnamese : english }

  var issuer: String { pick("Issued by", "Ban hành") }
  var date: String { pick("On", "Ngày") }
  var signed: String { pick("Signed", "Người ký") }
  var marks: String { pick("Marked", "Độ khẩn, mật") }
  var recipients: String { pick("Recipients", "Nơi nhận") }
  var shared: Words { Words(language) }

  /// The lines of a time. What has no day says it in its own words: "trước ngày 25 tháng cuối quý".
  func lines(_ deadline: Deadline) -> [String] {
    let isDated = deadline.kind == .relative && deadline.due != nil
    let hasOwnWords = [.recurring, .relative, .unspecified].contains(deadline.kind) && !isDated && !deadline.text.isEmpty
    return hasOwnWords
      ? wrapped(shortened(deadline.text, to: 3 * timeWidth), to: timeWidth) : [time(deadline)]
  }

  private func time(_ deadline: Deadline) -> String {
    switch (deadline.kind, deadline.start, deadline.due) {
    case (.by, _, let due?): "\(deadline.inclusive == false ? pick("before", "trước") : pick("by", "đến")) \(day(due))"
    case (.during, let start?, let due?): span(start, due)
    case (.from, let start?, _): "\(pick("from", "từ")) \(day(start))"
    case (.on, _, let due?), (.relative, _, let due?), (.during, _, let due?): day(due)
    default: shared.kind(deadline.kind)
    }
  }

  /// A whole month, quarter or year by its name, else both days.
  private func span(_ start: CivilDate, _ due: CivilDate) -> String {
    let whole = start.day == 1 && due.day == CivilDate.days(inMonth: due.month, of: due.year) && start.year == due.year
    switch (whole, start.month, due.month) {
    case (true, 1, 12): return pick("\(start.year)", "năm \(start.year)")
    case (true, let first, let last) where first == last: return shared.month(start)
    case (true, let first, let last) where first % 3 == 1 && last == first + 2:
      let quarter = romanNumeral(last / 3)
      return pick("quarter \(quarter)/\(start.year)", "quý \(quarter)/\(start.year)")
    default: return "\(day(start)) – \(day(due))"
    }
  }

  func day(_ date: CivilDate) -> String { language == .vi ? vietnameseDate(date) : date.description }
}

private func letterhead(_ plan: Plan, _ words: SummaryWords) -> String {
  let document = plan.document
  let name = [document.type?.name.uppercased(), document.printedSymbol].compactMap { $0 }.joined(separator: " ")
  var lines = [name.isEmpty ? plan.source.name : name]
  lines += wrapped(document.title ?? "", to: summaryWidth)
  lines.append("")
  let issuers = [document.parentIssuer?.name, document.issuer?.name].compactMap { $0 } + document.coIssuers.map(\.name)
  let date = [document.place, document.issuedOn.map(words.day)].compactMap { $0 }.joined(separator: ", ")
  let signature = [document.signature.name, document.signature.capacity].compactMap { $0 }.joined(separator: ", ")
  let facts = [
    (words.issuer, issuers.joined(separator: " / ")), (words.date, date), (words.signed, signature),
    (words.marks, document.marks ?? ""), (words.recipients, document.recipients.joined(separator: "; ")),
  ].filter { !$0.1.isEmpty }
  let labelWidth = facts.map { displayWidth($0.0) }.max() ?? 0
  for (label, value) in facts {
    let indent = String(repeating: " ", count: labelWidth + 2)
    for (index, line) in wrapped(value, to: summaryWidth - labelWidth - 2).enumerated() {
      lines.append((index == 0 ? padded(label, to: labelWidth + 2) : indent) + line)
    }
  }
  let events = document.eventLines
  if !events.isEmpty { lines.append("") }
  for event in events { lines += wrapped("\(event.label): \(event.text)", to: summaryWidth - 2).enumerated().map { ($0 == 0 ? "" : "  ") + $1 } }
  return lines.joined(separator: "\n") + "\n"
}

private func taskGroups(_ plan: Plan, _ words: SummaryWords) -> String {
  var result = "\n\(words.shared.tasks(plan.tasks.count))\n"
  let groups = grouped(plan, noLead: words.shared.noLead)
  let idWidth = min(24, plan.tasks.map { displayWidth($0.id) }.max() ?? 0)
  let times = plan.tasks.map { $0.deadlines.flatMap(words.lines) }
  let width = min(timeWidth, times.joined().map { displayWidth($0) }.max() ?? 0)
  for group in groups {
    result += "\n\(group.name) (\(group.tasks.count))\n"
    for index in group.tasks {
      let task = plan.tasks[index]
      let room = summaryWidth - idWidth - width - 6
      let shown = times[index].isEmpty ? ["-"] : times[index]
      result += "  \(padded(shortened(task.id, to: idWidth), to: idWidth))  \(padded(shown[0], to: width))  "
      result += shortened(task.content, to: room) + "\n"
      for time in shown.dropFirst() { result += String(repeating: " ", count: idWidth + 4) + time + "\n" }
    }
  }
  return result
}

/// Tasks by leading body, in the order in which the bodies first appear; those without one last.
private func grouped(_ plan: Plan, noLead: String) -> [(name: String, tasks: [Int])] {
  var groups: [(name: String, tasks: [Int])] = []
  var places: [String: Int] = [:]
  var without: [Int] = []
  let keys = BodyKeys(plan)
  for (index, task) in plan.tasks.enumerated() {
    if task.lead.isEmpty { without.append(index) }
    for agency in task.lead {
      let key = keys.key(agency)
      if let place = places[key] {
        if groups[place].tasks.last != index { groups[place].tasks.append(index) }
      } else {
        places[key] = groups.count
        groups.append((capitalized(agency.name), [index]))
      }
    }
  }
  if !without.isEmpty { groups.append((noLead, without)) }
  return groups
}
