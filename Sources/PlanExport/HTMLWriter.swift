import PlanModel
import VietnameseText

/// What a page of tasks shows.
public struct PageOptions: Sendable {
  public var language = OutputLanguage.vi
  public var duePolicy = DuePolicy.printed
  public init() {}
}

/// One self-contained HTML page of the tasks: overview, the year as a drawing, tasks by body with their quoted source,
/// search and filters. It loads nothing, and its policy lets nothing run but its own script.
public func html(_ list: TaskList, options: PageOptions = PageOptions()) -> [UInt8] {
  var page = PageWriter(list: list, options: options)
  page.write()
  return page.out.bytes
}

struct PageWriter {
  let list: TaskList
  let options: PageOptions
  let words: PageWords
  var out = HTMLText()
  /// Tasks by their leads; each task stands once.
  let groups: [TaskGroup]
  /// Every body that leads or takes part, by its key, numbered in order of appearance.
  let bodies: BodyIndex
  /// The chart of each year that has one.
  let timelines: [Timeline]
  private let rows: [SourceRows]

  init(list: TaskList, options: PageOptions) {
    (self.list, self.options, words) = (list, options, PageWords(options.language))
    groups = list.groupedByLeads()
    let (bodies, words) = (BodyIndex(list), words)
    self.bodies = bodies
    timelines = list.isEmpty ? [] : Timeline.years(list, policy: options.duePolicy).map {
      Timeline(list, year: $0.year, isMain: $0.isMain, bodies: bodies, policy: options.duePolicy, words: words)
    }
    rows = list.plans.map(SourceRows.init)
  }

  mutating func write() {
    writeHead()
    out.raw("<body>\n")
    out.element("a", "class=\"skip\" href=\"#tasks\"", words.skip)
    writeLetterheads()
    out.raw("<main>\n")
    writeOverview()
    writeTimeline()
    writeFilters()
    writeTasks()
    out.raw("</main>\n<footer>")
    out.text("\(words.made) \(kehoachVersion)")
    let sources = list.plans.map { "\($0.source.name) (SHA-256 \($0.source.sha256.prefix(16))…)" }
    if sources.count <= 20 { out.text(" · " + sources.joined(separator: " · ")) }
    out.raw("</footer>\n<script>")
    out.raw(pageScript)
    out.raw("</script>\n</body>\n</html>\n")
  }

  private mutating func writeHead() {
    out.raw("<!DOCTYPE html>\n<html lang=\"\(options.language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    out.raw("style-src '\(pageStyleHash)'; script-src '\(pageScriptHash)'; base-uri 'none'; form-action 'none'\">\n")
    out.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
    let name = list.plans.count == 1 ? planName(list.plans.first) : "\(list.plans.count) kế hoạch"
    out.element("title", "", "\(words.tasks) – \(name)")
    out.raw("\n<style>")
    out.raw(pageStyle)
    out.raw("</style>\n</head>\n")
  }

  private func planName(_ plan: Plan?) -> String {
    let document = plan?.document
    let name = [document?.type?.name, document?.printedSymbol].compactMap { $0 }.joined(separator: " ")
    return name.isEmpty ? plan?.source.name ?? "" : name
  }

  private mutating func writeLetterheads() {
    out.raw("<header class=\"top\">\n")
    for (index, plan) in list.plans.prefix(20).enumerated() {
      let document = plan.document
      out.raw("<div class=\"plan\">")
      if let issuer = document.issuer?.name { out.element("p", "class=\"issuer\"", issuer) }
      out.element(index == 0 ? "h1" : "h2", "", planName(plan))
      if let title = document.title { out.element("p", "class=\"title\"", title) }
      let place = [document.place, document.issuedOn.map { words.dayBefore + day($0) }].compactMap { $0 }.joined(separator: ", ")
      if !place.isEmpty { out.element("p", "class=\"place\"", place) }
      if let marks = document.marks { out.element("p", "class=\"place\"", marks) }
      for event in document.eventLines { out.element("p", "class=\"place\"", "\(event.label): \(event.text)") }
      if plan.isRecognised { out.element("p", "class=\"place\"", "⚠ " + words.lists.recognised) }
      out.raw("</div>\n")
    }
    if list.plans.count > 20 { out.element("p", "class=\"place\"", "+ \(list.plans.count - 20)") }
    out.raw("</header>\n")
  }

  func day(_ date: CivilDate) -> String { options.language == .vi ? vietnameseDate(date) : date.description }

  // MARK: Overview

  private mutating func writeOverview() {
    let counts = Dictionary(grouping: list.items) { list.task($0).time(options.duePolicy).name }.mapValues(\.count)
    let leading = Set(list.items.flatMap { list.leadKeys($0).map(\.key) }).subtracting([""])
    out.raw("<section aria-labelledby=\"h-overview\">\n")
    out.element("h2", "id=\"h-overview\"", words.overview)
    out.raw("<ul class=\"cards\">")
    writeCard(list.count, words.total, filter: "")
    for (time, label) in times where time == "dated" || counts[time] != nil { writeCard(counts[time] ?? 0, label, filter: time) }
    out.raw("<li><div class=\"card\"><b>\(leading.count)</b><span>")
    out.text(words.agencies)
    out.raw("</span></div></li></ul>\n</section>\n")
  }

  /// The four times to which tasks count, by the name the filter has for them.
  private var times: [(String, String)] {
    [("dated", words.dated), ("ongoing", words.ongoing), ("open", words.open), ("none", words.undated)]
  }

  private mutating func writeCard(_ count: Int, _ label: String, filter: String) {
    out.raw("<li><button type=\"button\" class=\"card\" data-time=\"\(filter)\"><b>\(count)</b><span>")
    out.text(label)
    out.raw("</span></button></li>")
  }

  // MARK: Filters

  private mutating func writeFilters() {
    out.raw("<section aria-labelledby=\"h-filters\" class=\"filters\">\n")
    out.element("h2", "id=\"h-filters\"", words.filters)
    out.raw("<noscript>")
    out.element("p", "", words.noScript)
    out.raw("</noscript>\n<form role=\"search\" id=\"filters\">\n")
    out.raw("<label class=\"wide\"><span>")
    out.text(words.search)
    out.raw("</span><input type=\"search\" id=\"f-search\" autocomplete=\"off\"></label>\n")
    writeChoice("agency", words.agency, agencies())
    writeChoice("role", words.role, [("l", words.lead), ("c", words.coordinating)])
    writeChoice("month", words.month, months())
    var kinds = times
    kinds += DeadlineKind.allCases.filter(kindsInUse().contains).map { ($0.rawValue, words.lists.kind($0)) }
    writeChoice("time", words.kind, kinds)
    writeChoice("section", words.section, sections())
    out.raw("<label><span>")
    out.text(words.overdue)
    out.raw("</span><input type=\"date\" id=\"f-overdue\"></label>\n")
    out.raw("<p class=\"count\"><output id=\"count\" aria-live=\"polite\" ")
    out.raw("data-of=\"\(HTMLText.escaped(words.of))\" data-unit=\"\(HTMLText.escaped(words.total))\">")
    out.text("\(list.count) \(words.of) \(list.count) \(words.total)")
    out.raw("</output> <button type=\"reset\">")
    out.text(words.reset)
    out.raw("</button></p>\n</form>\n</section>\n")
  }

  private mutating func writeChoice(_ name: String, _ label: String, _ choices: [(String, String)]) {
    out.raw("<label><span>")
    out.text(label)
    out.raw("</span><select id=\"f-\(name)\"><option value=\"\">")
    out.text(words.all)
    out.raw("</option>")
    for (value, title) in choices {
      out.element("option", "value=\"\(HTMLText.escaped(value))\"", shortened(title, to: 60))
    }
    out.raw("</select></label>\n")
  }

  /// Every body by its name, then what the chart's lanes of none and of several choose.
  private func agencies() -> [(String, String)] {
    var result = bodies.names.enumerated().map { (String($0.offset), $0.element) }.sorted { folded($0.1) < folded($1.1) }
    if list.items.contains(where: { list.task($0).lead.isEmpty }) { result.append(("none", words.lists.noLead)) }
    var seen = Set(result.map(\.0))
    for lane in timelines.flatMap(\.lanes) where seen.insert(lane.choice).inserted { result.append((lane.choice, lane.title)) }
    return result
  }

  /// The months in which tasks fall due, then all before and all after the chart's year.
  private func months() -> [(String, String)] {
    let days = list.items.compactMap { list.task($0).closingDay(options.duePolicy) }
    var seen = Set<String>()
    var result: [(String, String)] = days.sorted().compactMap { day in
      let key = String(day.description.prefix(7))
      return seen.insert(key).inserted ? (key, words.lists.month(day)) : nil
    }
    for chart in timelines where chart.isMain {
      if days.contains(where: { $0.year < chart.year }) { result.append(("<\(chart.year)", words.beforeYear(chart.year))) }
      if days.contains(where: { $0.year > chart.year }) { result.append((">\(chart.year)", words.afterYear(chart.year))) }
    }
    return result
  }

  private func kindsInUse() -> Set<DeadlineKind> {
    Set(list.items.flatMap { list.task($0).deadlines.map(\.kind) })
  }

  /// The two upper levels of the outline that hold tasks; of several plans only their own first level.
  private func sections() -> [(String, String)] {
    var seen = Set<String>()
    var result: [(String, String)] = []
    for item in list.items {
      for entry in list.outline(item).path(to: list.task(item).section).prefix(list.plans.count > 1 ? 1 : 2) {
        let key = "\(item.plan):\(entry.id)"
        guard seen.insert(key).inserted else { continue }
        let plan = list.plans.count > 1 ? (list.document(item).printedSymbol ?? "") + " " : ""
        result.append((key, plan + entry.id + ". " + (entry.heading ?? "")))
      }
    }
    return result
  }

  // MARK: Tasks

  private mutating func writeTasks() {
    out.raw("<section id=\"tasks\" aria-labelledby=\"h-tasks\" tabindex=\"-1\">\n")
    out.element("h2", "id=\"h-tasks\"", words.tasks)
    out.raw("<p id=\"nothing\" hidden>")
    out.text(words.nothing)
    out.raw("</p>\n")
    for (index, group) in groups.enumerated() {
      out.raw("<section class=\"group\" aria-labelledby=\"g\(index)\"><h3 id=\"g\(index)\"><span>")
      out.text(group.title.isEmpty ? words.lists.noLead : capitalized(group.title))
      out.raw("</span> <small>\(group.list.count)</small></h3>\n<ol>\n")
      for item in group.list.items { writeTask(item) }
      out.raw("</ol></section>\n")
    }
    out.raw("</section>\n")
  }

  private mutating func writeTask(_ item: TaskList.Item) {
    let task = list.task(item)
    out.raw("<li class=\"task\" id=\"t\(item.plan)-\(item.task)\"\(attributes(task, item))>")
    writeTime(task)
    out.raw("<div class=\"what\">")
    out.element("p", "class=\"text\"", task.content)
    writeFacts(task)
    writeSource(task, item)
    out.raw("</div></li>\n")
  }

  /// What the script filters by: leads, others, month, kinds, last day in time, sections above.
  private func attributes(_ task: PlanTask, _ item: TaskList.Item) -> String {
    let numbers = { (agencies: [Agency]) in agencies.compactMap { bodies.number(list.bodyKey($0, item)) }.map(String.init).joined(separator: " ") }
    var kinds = task.deadlines.map(\.kind.rawValue)
    let time = task.time(options.duePolicy)
    kinds.append(time.name)
    let path = list.outline(item).path(to: task.section).prefix(2).map { "\(item.plan):\($0.id)" }
    var result = " data-l=\"\(numbers(task.lead))\" data-c=\"\(numbers(task.coordinating))\" data-k=\"\(kinds.joined(separator: " "))\""
    if let due = time.day { result += " data-m=\"\(due.description.prefix(7))\"" }
    if let last = task.closingDay(.strict) { result += " data-d=\"\(last)\"" }
    return result + " data-s=\"\(HTMLText.escaped(path.joined(separator: "|")))\""
  }

  private mutating func writeTime(_ task: PlanTask) {
    out.raw("<div class=\"when\">")
    if let due = task.due(options.duePolicy) {
      if task.decidingDeadline?.inclusive == false, options.duePolicy == .printed { out.element("span", "class=\"kind\"", words.before) }
      out.raw("<time datetime=\"\(due)\">\(day(due))</time>")
    }
    if let start = task.start {
      out.raw("<small>\(words.from) <time datetime=\"\(start)\">\(day(start))</time></small>")
    }
    var seen = Set<DeadlineKind>()
    for deadline in task.deadlines where seen.insert(deadline.kind).inserted {
      if deadline.kind == .by || deadline.kind == .on, task.due != nil { continue }
      out.element("span", "class=\"kind k-\(deadline.kind.rawValue)\"", words.lists.kind(deadline.kind))
    }
    if task.deadlines.isEmpty { out.element("span", "class=\"kind k-none\"", words.undatedShort) }
    out.raw("</div>")
  }

  private mutating func writeFacts(_ task: PlanTask) {
    let bodies = { (agencies: [Agency]) in agencies.map(\.name).joined(separator: "; ") }
    let facts = [
      (words.lead, bodies(task.lead)), (words.coordinating, bodies(task.coordinating)),
      (words.deadline, task.deadlines.map(\.text).filter { !$0.isEmpty }.joined(separator: "; ")),
      (words.deliverable, task.deliverable ?? ""), (words.reportTo, bodies(task.reportTo)), (words.note, task.note ?? ""),
      (words.approver, task.approver ?? ""), (words.supervisor, task.supervisor ?? ""), (words.repeated, task.repeats ?? ""),
      (words.review, words.lists.review(task)),
    ].filter { !$0.1.isEmpty }
    guard !facts.isEmpty else { return }
    out.raw("<dl>")
    for (label, value) in facts {
      out.raw("<div>")
      out.element("dt", "", label)
      out.element("dd", "", value)
      out.raw("</div>")
    }
    out.raw("</dl>")
  }

  private mutating func writeSource(_ task: PlanTask, _ item: TaskList.Item) {
    var place = "\(words.source): \(task.id)"
    if list.plans.count > 1, let symbol = list.document(item).printedSymbol { place = "\(words.source): \(symbol), \(task.id)" }
    if let page = task.span.page { place += ", \(words.page) \(page)" }
    place += ", \(words.line) \(task.span.line)"
    out.raw("<details><summary>")
    out.text(place)
    out.raw("</summary><blockquote>")
    let above = list.outline(item).title(of: task.section)
    if !above.isEmpty { out.element("p", "class=\"path\"", above) }
    if let (table, row) = rows[item.plan].row(of: task) {
      writeRow(table, row)
    } else {
      out.element("p", "", list.outline(item).printed(task))
    }
    for marker in task.footnotes {
      if let note = list.plans[item.plan].footnotes.first(where: { $0.marker == marker }) {
        out.element("p", "class=\"note\"", "[\(marker)] \(note.text)")
      }
    }
    out.raw("</blockquote></details>")
  }

  private mutating func writeRow(_ table: Table, _ row: Table.Row) {
    out.raw("<table><thead><tr>")
    for column in table.columns { out.element("th", "scope=\"col\"", column.header) }
    out.raw("</tr></thead><tbody><tr>")
    for cell in row.cells { out.element("td", "", cell.text) }
    out.raw("</tr></tbody></table>")
  }
}
