import PlanModel

/// The year of a list: who has how many tasks due in which month, drawn as SVG.
struct Timeline {
  struct Lane {
    var title: String
    /// The bodies' value in the filter.
    var choice: String
    var months = [Int](repeating: 0, count: 12)
    var earlier = 0
    var later = 0
    var ongoing = 0
    var open = 0
    var undated = 0
    var total = 0
  }
  let year: Int
  /// Whether what has no day in the year is drawn too: once, with the year that has most.
  let isMain: Bool
  private(set) var lanes: [Lane] = []
  static let maximumLanes = 24

  /// The years in which tasks fall due, at most four, the main one marked.
  static func years(_ list: TaskList, policy: DuePolicy) -> [(year: Int, isMain: Bool)] {
    var counts: [Int: Int] = [:]
    for item in list.items { if let due = list.task(item).closingDay(policy) { counts[due.year, default: 0] += 1 } }
    let most = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(4)
    let main = most.first?.key ?? list.plans.compactMap(\.document.issuedOn?.year).max()
    // A single task of a far year is told by the column "later".
    let shown = most.filter { $0.key == main || $0.value > 2 }.map(\.key)
    return (shown.isEmpty ? [main].compactMap { $0 } : shown.sorted()).map { ($0, $0 == main) }
  }

  init(_ list: TaskList, year: Int, isMain: Bool, bodies: BodyIndex, policy: DuePolicy, words: PageWords) {
    (self.year, self.isMain) = (year, isMain)
    // One lane a body: a task with two leads counts with both.
    var order: [String] = []
    var byKey: [String: Lane] = [:]
    for item in list.items {
      for lead in list.leadKeys(item) {
        if byKey[lead.key] == nil { order.append(lead.key) }
        let title = lead.key.isEmpty ? words.lists.noLead : lead.title
        byKey[lead.key, default: Lane(title: title, choice: bodies.choice([lead.key]))].count(list.task(item), year: year, policy: policy)
      }
    }
    let all = order.filter { key in isMain || byKey[key]?.months.contains { $0 > 0 } ?? false }
    guard all.count > Timeline.maximumLanes else {
      lanes = all.compactMap { byKey[$0] }
      return
    }
    let size = { (key: String) in byKey[key]?.total ?? 0 }
    let bySize = all.indices.sorted { (-size(all[$0]), $0) < (-size(all[$1]), $1) }.map { all[$0] }
    lanes = bySize.prefix(Timeline.maximumLanes - 1).compactMap { byKey[$0] }
    let others = Array(bySize.dropFirst(Timeline.maximumLanes - 1))
    lanes.append(lane(of: others, in: list, title: words.otherAgencies, choice: bodies.choice(others), policy))
  }

  /// Several bodies together: a task that two of them lead counts once.
  private func lane(of keys: [String], in list: TaskList, title: String, choice: String, _ policy: DuePolicy) -> Lane {
    let wanted = Set(keys)
    var lane = Lane(title: title, choice: choice)
    for item in list.items where list.leadKeys(item).contains(where: { wanted.contains($0.key) }) {
      lane.count(list.task(item), year: year, policy: policy)
    }
    return lane
  }
}

extension Timeline.Lane {
  init(title: String, choice: String) { (self.title, self.choice) = (title, choice) }

  mutating func count(_ task: PlanTask, year: Int, policy: DuePolicy) {
    total += 1
    switch task.time(policy) {
    case .dated(let due) where due.year == year: months[due.month - 1] += 1
    case .dated(let due): if due.year < year { earlier += 1 } else { later += 1 }
    case .ongoing: ongoing += 1
    case .open: open += 1
    case .none: undated += 1
    }
  }
}

extension PageWriter {
  mutating func writeTimeline() {
    for timeline in timelines {
      let (year, isMain) = (timeline.year, timeline.isMain)
      out.raw("<section aria-labelledby=\"h-\(year)\">\n")
      out.element("h2", "id=\"h-\(year)\"", "\(words.timeline) – \(year)")
      if isMain { out.element("p", "class=\"help\"", words.timelineHelp) }
      out.raw("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"h-\(year)\">")
      TimelineDrawing(timeline: timeline, words: words, issued: issuedDay(in: year)).draw(to: &out)
      out.raw("</div>\n</section>\n")
    }
  }

  /// The day of issue, where the list is one plan's.
  private func issuedDay(in year: Int) -> CivilDate? {
    guard list.plans.count == 1, let day = list.plans.first?.document.issuedOn, day.year == year else { return nil }
    return day
  }
}

/// Geometry of the drawing, in its own units.
private struct TimelineDrawing {
  let timeline: Timeline
  let words: PageWords
  let issued: CivilDate?
  private let labelWidth = 280.0
  private let monthWidth = 50.0
  private let laneHeight = 30.0
  private let top = 44.0

  private struct Slot {
    var key: String
    var title: String
    var kind: String
    var count: (Timeline.Lane) -> Int
  }

  /// The columns after the names: the months, then what has no day in the year.
  private var slots: [Slot] {
    var result: [Slot] = []
    if timeline.isMain, timeline.lanes.contains(where: { $0.earlier > 0 }) {
      result.append(Slot(key: "<\(timeline.year)", title: words.earlier, kind: "", count: \.earlier))
    }
    for month in 0..<12 {
      let key = "\(timeline.year)-" + (month < 9 ? "0" : "") + "\(month + 1)"
      let title = words.language == .vi ? "T\(month + 1)" : englishMonths[month]
      result.append(Slot(key: key, title: title, kind: "", count: { $0.months[month] }))
    }
    if timeline.isMain, timeline.lanes.contains(where: { $0.later > 0 }) {
      result.append(Slot(key: ">\(timeline.year)", title: words.later, kind: "", count: \.later))
    }
    guard timeline.isMain else { return result }
    result.append(Slot(key: "", title: words.ongoingShort, kind: "ongoing", count: \.ongoing))
    if timeline.lanes.contains(where: { $0.open > 0 }) {
      result.append(Slot(key: "", title: words.openShort, kind: "open", count: \.open))
    }
    result.append(Slot(key: "", title: words.undatedShort, kind: "none", count: \.undated))
    return result
  }

  /// Where a column begins; the columns without days are wider.
  private func left(_ index: Int, _ slots: [Slot]) -> Double {
    labelWidth + slots[..<index].reduce(0) { $0 + width($1) }
  }
  private func width(_ slot: Slot) -> Double { slot.kind.isEmpty ? monthWidth : 92 }

  func draw(to out: inout HTMLText) {
    let slots = slots
    // Years without the last columns are drawn at the same scale.
    let width = max(left(slots.count, slots), labelWidth + 12 * monthWidth + 2 * 92)
    let height = top + laneHeight * Double(timeline.lanes.count) + 8
    out.raw("<svg viewBox=\"0 0 \(n(width)) \(n(height))\" class=\"timeline\" role=\"group\" aria-label=\"\(HTMLText.escaped(words.timeline))\">")
    for (index, slot) in slots.enumerated() {
      let x = left(index, slots)
      let shade = index % 2 == 0 && slot.kind.isEmpty
      if shade { out.raw("<rect class=\"band\" x=\"\(n(x))\" y=\"\(n(top - 8))\" width=\"\(n(self.width(slot)))\" height=\"\(n(height - top + 8))\"/>") }
      out.element("text", "class=\"month\" x=\"\(n(x + self.width(slot) / 2))\" y=\"\(n(top - 16))\"", slot.title)
    }
    drawIssue(slots, height, &out)
    for (index, lane) in timeline.lanes.enumerated() { draw(lane, top + laneHeight * Double(index), slots, width, &out) }
    out.raw("</svg>")
  }

  private func drawIssue(_ slots: [Slot], _ height: Double, _ out: inout HTMLText) {
    guard let issued, let index = slots.firstIndex(where: { $0.key == String(issued.description.prefix(7)) }) else { return }
    let share = Double(issued.day - 1) / Double(CivilDate.days(inMonth: issued.month, of: issued.year))
    let x = left(index, slots) + share * monthWidth
    out.raw("<line class=\"issued\" x1=\"\(n(x))\" x2=\"\(n(x))\" y1=\"\(n(14))\" y2=\"\(n(height))\"/>")
    out.element("text", "class=\"issued-label\" x=\"\(n(x + 4))\" y=\"12\"", "\(words.issued) \(words.language == .vi ? vietnameseDate(issued) : issued.description)")
  }

  private func draw(_ lane: Timeline.Lane, _ y: Double, _ slots: [Slot], _ width: Double, _ out: inout HTMLText) {
    let middle = y + laneHeight / 2
    out.raw("<line class=\"lane\" x1=\"0\" x2=\"\(n(width))\" y1=\"\(n(y + laneHeight))\" y2=\"\(n(y + laneHeight))\"/>")
    out.raw("<text class=\"name\" x=\"0\" y=\"\(n(middle + 4.5))\">")
    out.text(shortened(capitalized(lane.title), to: 34))
    out.raw("<title>")
    out.text(lane.title)
    out.raw("</title></text>")
    out.element("text", "class=\"total\" x=\"\(n(labelWidth - 12))\" y=\"\(n(middle + 4.5))\"", "\(lane.total)")
    for (index, slot) in slots.enumerated() {
      let count = slot.count(lane)
      guard count > 0 else { continue }
      drawCount(count, lane, slot, x: left(index, slots) + self.width(slot) / 2, y: middle, &out)
    }
  }

  /// A number in a circle that is a link: it can be reached by keyboard and read aloud.
  private func drawCount(_ count: Int, _ lane: Timeline.Lane, _ slot: Slot, x: Double, y: Double, _ out: inout HTMLText) {
    let label = HTMLText.escaped("\(lane.title), \(slot.title): \(words.lists.tasks(count))")
    let radius = min(14, 8.5 + Double(count).squareRoot() * 1.2)
    out.raw("<a href=\"#tasks\" class=\"dot \(slot.kind)\" aria-label=\"\(label)\" data-month=\"\(HTMLText.escaped(slot.key))\" data-agency=\"\(lane.choice)\" data-time=\"\(slot.kind)\"><title>\(label)</title><circle cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"\(n(radius))\"/>")
    out.raw("<text x=\"\(n(x))\" y=\"\(n(y + 4))\">\(count)</text></a>")
  }

  private func n(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
  }
}

private let englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
