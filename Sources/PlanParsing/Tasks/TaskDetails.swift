import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// What a cell says, as the key of what was read from it.
private struct CellText: Hashable {
  let bytes: [UInt8]
  init(_ bytes: [UInt8]) { self.bytes = bytes }
  /// All bytes at once: an array's own hash takes them one by one.
  func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

/// Who, with whom, until when: fills one draft in (CONTRACT, Task: `lead` comes in this order …).
struct TaskDetails {
  let tables: [ReadTable]
  let places: Places
  let issuedOn: CivilDate?
  let planYear: Int?
  /// Name of the issuing body: its own "đề nghị X" hands the work on to X.
  let issuer: String?
  private let texts: CutTexts
  private let sections = SectionIndex()
  /// Tasks already read, for sub-points: drafts come in reading order, parents first.
  private var leads: [String: [Agency]] = [:]
  private var headingBodies: [Int: [Agency]] = [:]
  /// Whom the document's opening orders to do what follows: "… yêu cầu các sở, ban, ngành thực hiện các nhiệm vụ sau:".
  private let ordered: [Agency]
  /// Of the last lead-in of a section that was asked for, by its place in reading order.
  private var leadInBodies: [Int: (order: Int, bodies: [Agency])] = [:]
  private var headingTimes: [Int: [Deadline]] = [:]
  /// Cells and field values that were read: a table says "Thường xuyên" and "Sở Nội vụ" in row after row.
  private var cellTimes: [CellText: [Found<Deadline>]] = [:]
  private var cellLeads: [CellText: Assignment] = [:]
  private var cellBodies: [CellText: [Agency]] = [:]
  private var cellReceivers: [CellText: [Agency]] = [:]
  /// Longer ones hardly come again.
  private static let longestCell = 160

  init(tables: [ReadTable], places: Places, issuedOn: CivilDate?, planYear: Int?, issuer: String?, ordered: [Agency] = [], texts: CutTexts) {
    (self.ordered, self.texts) = (ordered, texts)
    (self.tables, self.places, self.issuedOn, self.planYear, self.issuer) = (tables, places, issuedOn, planYear, issuer)
  }

  mutating func read(_ draft: TaskDraft, into task: inout PlanTask) {
    task.id = draft.id
    task.origin = draft.origin
    task.section = draft.node?.id
    task.table = draft.table.map { "t\($0 + 1)" }
    task.parent = draft.parent
    task.content = draft.content.trimmed.string
    task.span = places.span(draft.content.source())
    readBodies(draft, &task)
    readTimes(draft, &task)
    readColumns(draft, &task)
    for index in task.deadlines.indices {
      if let start = task.deadlines[index].start { task.start = task.start.map { min($0, start) } ?? start }
      if let due = task.deadlines[index].due { task.due = task.due.map { max($0, due) } ?? due }
    }
    // Only points have points below them.
    if draft.origin == .point, !task.lead.isEmpty { leads[task.id] = task.lead }
    rate(draft, &task)
  }

  // MARK: bodies

  private mutating func readBodies(_ draft: TaskDraft, _ task: inout PlanTask) {
    let columns = columnBodies(draft)
    let field = bodies(in: draft.fields, draft.node)
    if let lead = columns.lead, !lead.isEmpty, let coordinating = columns.coordinating {
      // What the columns say, the text need not be asked for.
      (task.lead, task.coordinating) = (lead, coordinating)
      task.reportTo = Self.unique(reportReceivers(in: texts.text(of: draft.content), under: { bodiesAbove(draft) }, issuer: issuer).map(\.value))
      return
    }
    let above = bodiesAbove(draft)
    let said = assignment(in: texts.text(of: draft.content), under: above, issuer: issuer)
    task.reportTo = Self.unique(said.reportTo.map(\.value))
    if let lead = columns.lead, !lead.isEmpty {
      task.lead = lead
    } else if !field.lead.isEmpty {
      task.lead = field.lead
    } else if !said.lead.isEmpty {
      task.lead = Self.unique(said.lead.map(\.value))
    } else if let parent = draft.parent, let lead = leads[parent], !lead.isEmpty {
      task.lead = lead.map { Agency(name: $0.name, id: $0.id, kind: $0.kind, from: .parent) }
    } else if let closing = closingFields(draft), !closing.lead.isEmpty {
      task.lead = closing.lead
      if field.coordinating.isEmpty, columns.coordinating == nil { task.coordinating = closing.coordinating }
    } else if let labelled = labelBodies(draft) {
      task.lead = labelled
    } else {
      task.lead = above
    }
    if let coordinating = columns.coordinating {
      task.coordinating = coordinating
    } else if !field.coordinating.isEmpty {
      task.coordinating = field.coordinating
    } else {
      if draft.fields.isEmpty, task.coordinating.isEmpty, task.lead.first?.from != .parent, let closing = closingFields(draft), !closing.coordinating.isEmpty {
        task.coordinating = closing.coordinating
      }
      task.coordinating = Self.unique(task.coordinating + said.coordinating.map(\.value))
    }
  }

  private static func unique(_ agencies: [Agency]) -> [Agency] {
    guard agencies.count > 1 else { return agencies }
    var seen: Set<[UInt8]> = []
    return agencies.filter { seen.insert(matchingKey(Array($0.name.utf8))).inserted }
  }

  private mutating func columnBodies(_ draft: TaskDraft) -> (lead: [Agency]?, coordinating: [Agency]?) {
    guard let index = draft.table, let row = draft.row else { return (nil, nil) }
    let table = tables[index]
    if !table.bodyColumns.isEmpty { return (table.markedBodies(row, .lead), table.markedBodies(row, .coordinating)) }
    guard let cell = cell(table, row, .lead) else { return (nil, cell(table, row, .coordinating).map { listed($0.bytes) }) }
    // "Sở X chủ trì, phối hợp với Y" in one cell
    let said = assigned(cell.bytes)
    let coordinating = self.cell(table, row, .coordinating).map { listed($0.bytes) } ?? (said.coordinating.isEmpty ? nil : Self.unique(said.coordinating.map(\.value)))
    return (Self.unique(said.lead.map(\.value)), coordinating)
  }

  /// The bodies that a label above a row names and nothing else ("II | UBND phường Việt Trì").
  private func labelBodies(_ draft: TaskDraft) -> [Agency]? {
    guard let index = draft.table, let row = draft.row else { return nil }
    return tables[index].label(of: row) { text in namesOnlyBodies(text.bytes) ? Self.unique(bodiesInHeading(texts.text(of: text)).map(\.value)) : nil }
  }

  private func cell(_ table: ReadTable, _ row: Int, _ role: ColumnRole) -> Passage? {
    table.columns.contains { $0.role == role } ? table.cell(table.filled(row), role) : nil
  }

  private mutating func assigned(_ cell: [UInt8]) -> Assignment {
    guard cell.count <= Self.longestCell else { return assignmentInCell(cell) }
    if let known = cellLeads[CellText(cell)] { return known }
    let said = assignmentInCell(cell)
    cellLeads[CellText(cell)] = said
    return said
  }

  private mutating func listed(_ cell: [UInt8]) -> [Agency] {
    if cell.count <= Self.longestCell, let known = cellBodies[CellText(cell)] { return known }
    let bodies = Self.unique(bodiesInList(cell, from: .column).map(\.value))
    if cell.count <= Self.longestCell { cellBodies[CellText(cell)] = bodies }
    return bodies
  }

  private func from(_ agency: Agency, _ source: AgencySource) -> Agency {
    var agency = agency
    agency.from = source
    return agency
  }

  /// The bodies that field lines name; "Cơ quan thực hiện: X chủ trì, phối hợp với Y" names both.
  private func bodies(in fields: [(line: FieldLine, paragraph: BodyParagraph)], _ node: OutlineNode?) -> (lead: [Agency], coordinating: [Agency]) {
    var lead: [Agency] = []
    var coordinating: [Agency] = []
    for (line, paragraph) in fields {
      let isDuty = isDutyOfBody(line, paragraph.text.bytes)
      guard line.kind == .lead || line.kind == .coordinating || isDuty else { continue }
      let value = Array(paragraph.text.bytes[line.value])
      if line.kind == .lead || isDuty {
        let said = assignmentInField(value, from: .field)
        lead += said.lead.map(\.value)
        coordinating += said.coordinating.map(\.value)
      } else {
        coordinating += bodiesInList(value, from: .field).map(\.value)
      }
    }
    return (Self.unique(lead), Self.unique(coordinating))
  }

  /// Field lines that close a section hold for all its items when no other item has any.
  private func closingFields(_ draft: TaskDraft) -> (lead: [Agency], coordinating: [Agency])? {
    closingFieldLines(draft).map { bodies(in: $0, draft.node) }
  }

  private func closingFieldLines(_ draft: TaskDraft) -> SectionIndex.Fields? {
    guard draft.origin != .tableRow, draft.fields.isEmpty, let node = draft.node else { return nil }
    // The item itself is a child of the section; a paragraph stands right under it.
    guard let section = node.isHeading ? node : node.parent, !section.isRoot else { return nil }
    if draft.origin == .point, node.kind?.isBullet == true, let lines = sections.groupFields(of: section, for: node) { return lines.isEmpty ? nil : lines }
    let lines = sections.closingFields(of: section)
    return lines.isEmpty ? nil : lines
  }

  /// The nearest lead-in or heading above that names a body.
  private mutating func bodiesAbove(_ draft: TaskDraft) -> [Agency] {
    if draft.origin == .point, let leadIn = draft.node?.leadIn {
      let key = leadIn.order
      let texts = texts
      let named = bodies(of: key) { Self.unique(bodiesInHeading(texts.text(of: leadIn.own.last?.text ?? Passage()), from: .leadIn).map(\.value)) }
      if !named.isEmpty { return named }
    }
    var node = draft.origin == .point ? draft.node?.parent : draft.node
    while let current = node, !current.isRoot {
      let key = current.order
      if let leadIn = sections.leadIn(of: current, before: draft.order) {
        if leadInBodies[key]?.order != leadIn.order {
          leadInBodies[key] = (leadIn.order, Self.unique(bodiesInHeading(texts.text(of: leadIn.text), from: .leadIn).map(\.value)))
        }
        if let named = leadInBodies[key]?.bodies, !named.isEmpty { return named }
      }
      let texts = texts
      let named = bodies(of: key) { Self.bodies(inHeading: current, texts) }
      if !named.isEmpty { return named }
      if current.isAnnex { return [] }
      node = current.parent
    }
    return draft.origin == .tableRow ? [] : ordered
  }

  private mutating func bodies(of heading: Int, _ read: () -> [Agency]) -> [Agency] {
    if let known = headingBodies[heading] { return known }
    let named = read()
    headingBodies[heading] = named
    return named
  }

  private static func bodies(inHeading node: OutlineNode, _ texts: CutTexts) -> [Agency] {
    guard let text = node.own.first?.text, node.isHeading || text.bytes.last == UInt8(ascii: ":"), text.bytes.count < 1200 else { return [] }
    return Self.unique(bodiesInHeading(texts.text(of: text), from: node.isHeading ? .heading : .leadIn).map(\.value))
  }

  // MARK: times

  private mutating func readTimes(_ draft: TaskDraft, _ task: inout PlanTask) {
    if let index = draft.table, let row = draft.row, tables[index].columns.contains(where: { $0.role == .deadline }) {
      task.deadlines = columnDeadlines(tables[index], tables[index].filled(row))
      if tables[index].repeats(row, .deadline) { task.deadlines = inherited(task.deadlines) ?? [] }
      return
    }
    let field = fieldDeadlines(draft.fields)
    if !field.isEmpty { task.deadlines = field; return }
    task.deadlines = deadlines(draft.content, .prose)
    if task.deadlines.isEmpty, draft.parent == nil, let closing = closingFieldLines(draft) { task.deadlines = fieldDeadlines(closing) }
    if task.deadlines.isEmpty { task.deadlines = labelTimes(draft) ?? timesAbove(draft) }
  }

  /// The time that a label above a row is, in a table without a column of times ("Tháng 4/2026").
  private mutating func labelTimes(_ draft: TaskDraft) -> [Deadline]? {
    guard let index = draft.table, let row = draft.row, let time = tables[index].label(of: row, { isTimeAlone($0.bytes) ? $0 : nil }) else { return nil }
    return inherited(deadlines(time, .cell))
  }

  private func inherited(_ times: [Deadline]) -> [Deadline]? {
    let times = times.map { time in
      var time = time
      time.certainty = .inherited
      return time
    }
    return times.isEmpty ? nil : times
  }

  private mutating func columnDeadlines(_ table: ReadTable, _ row: ReadTable.Row) -> [Deadline] {
    let columns = table.columns.indices.filter { table.columns[$0].role == .deadline && $0 < row.cells.count }
    if columns.count == 1 { return deadlines(table.time(row, columns[0]), .cell) }
    if columns.count == 2, namesStart(table.columns[columns[0]]), namesEnd(table.columns[columns[1]]) {
      if let whole = startToEnd(table, row, columns[0], columns[1]) { return [whole] }
      if let open = startAlone(table, row, columns[0], columns[1]) { return [open] }
    }
    return columns.flatMap { deadlines(table.time(row, $0), .cell) }
  }

  /// "Thời gian / Bắt đầu | Kết thúc": two columns say one span of time.
  private mutating func startToEnd(_ table: ReadTable, _ row: ReadTable.Row, _ first: Int, _ last: Int) -> Deadline? {
    let starts = deadlines(ReadTable.passage(row.cells[first]), .cell)
    let ends = deadlines(ReadTable.passage(row.cells[last]), .cell)
    guard starts.count == 1, ends.count == 1, let start = starts[0].start, let due = ends[0].due, ends[0].kind != .recurring, starts[0].kind != .continuous else { return nil }
    var whole = ends[0]
    (whole.kind, whole.start, whole.due, whole.inclusive) = (.during, start, due, nil)
    whole.text = starts[0].text + " " + ends[0].text
    whole.edtf = "\(start)/\(due)"
    // A beginning behind its end: which of the two is wrong is not said.
    if start > due {
      (whole.kind, whole.start, whole.due, whole.edtf, whole.certainty) = (.unspecified, nil, nil, nil, .unresolved)
      whole.flags.append("range-reversed")
    } else if starts[0].certainty != .stated { whole.certainty = starts[0].certainty }
    // The start may be the day of issue.
    let flags = starts[0].flags.filter { $0 != "due-not-after-issue-date" }
    whole.flags = flags + ends[0].flags.filter { !flags.contains($0) }
    whole.span = places.span(Self.parts(starts[0].span) + Self.parts(ends[0].span))
    return whole
  }

  /// A beginning without an end: from then on, or throughout where the end says so ("01/4/2026 | Thường xuyên").
  private mutating func startAlone(_ table: ReadTable, _ row: ReadTable.Row, _ first: Int, _ last: Int) -> Deadline? {
    let starts = deadlines(ReadTable.passage(row.cells[first]), .cell)
    guard starts.count == 1, starts[0].kind == .on || starts[0].kind == .during, let start = starts[0].start else { return nil }
    var open = starts[0]
    (open.kind, open.due, open.inclusive, open.edtf) = (.from, nil, nil, (starts[0].edtf ?? "\(start)") + "/..")
    open.flags.removeAll { $0 == "due-not-after-issue-date" }
    guard !ReadTable.isBlank(row.cells[last]) else { return open }
    let ends = deadlines(ReadTable.passage(row.cells[last]), .cell)
    guard ends.count == 1, ends[0].kind == .continuous, ends[0].start == nil, ends[0].due == nil else { return nil }
    open.kind = .continuous
    open.text = starts[0].text + " " + ends[0].text
    open.span = places.span(Self.parts(starts[0].span) + Self.parts(ends[0].span))
    return open
  }

  private static func parts(_ span: Span) -> [Range<Int>] { span.parts?.map { $0.start..<$0.end } ?? [span.start..<span.end] }

  private mutating func fieldDeadlines(_ fields: [(line: FieldLine, paragraph: BodyParagraph)]) -> [Deadline] {
    fields.filter { $0.line.kind == .deadline }.flatMap { deadlines($0.paragraph.text[$0.line.value], .cell) }
  }

  private mutating func deadlines(_ text: Passage, _ mode: DeadlineMode) -> [Deadline] {
    let places = places
    return times(text, mode).map { found in
      var deadline = found.value
      deadline.span = places.span(text.source(of: found.range))
      return deadline
    }
  }

  private mutating func times(_ text: Passage, _ mode: DeadlineMode) -> [Found<Deadline>] {
    func read() -> [Found<Deadline>] { recognizeDeadlines(texts.text(of: text), mode: mode, issuedOn: issuedOn, planYear: planYear) }
    guard mode == .cell, text.bytes.count <= Self.longestCell else { return read() }
    if let known = cellTimes[CellText(text.bytes)] { return known }
    let times = read()
    cellTimes[CellText(text.bytes)] = times
    return times
  }

  /// A heading (or lead-in) such as "… sau đây trong năm 2022:" gives its points a deadline.
  private mutating func timesAbove(_ draft: TaskDraft) -> [Deadline] {
    if draft.origin == .point, let line = draft.node?.leadIn?.own.last?.text, PhaseLine(line.bytes) != nil || isTimeLine(line.bytes), let times = times(ofPhase: line) { return times }
    var node = draft.origin == .point ? draft.node?.parent : draft.node
    while let current = node, !current.isRoot {
      let key = current.order
      if current.isHeading, let heading = current.own.first {
        if let times = headingTimes[key] {
          if !times.isEmpty { return times }
        } else {
          let times = deadlines(heading.text, .heading)
          headingTimes[key] = times
          if !times.isEmpty { return times }
        }
      }
      if let phase = phaseTimes(current, before: draft.order) { return phase }
      node = current.parent
    }
    return []
  }

  /// The time of the phase that an unlabelled line opens above a point ("Đợt 2: Từ ngày … đến ngày …").
  private mutating func phaseTimes(_ node: OutlineNode, before order: Int) -> [Deadline]? {
    sections.phase(of: node, before: order).flatMap { times(ofPhase: $0.text) }
  }

  private mutating func times(ofPhase line: Passage) -> [Deadline]? {
    let phase = PhaseLine(line.bytes)
    guard phase?.isTime ?? true else { return nil }
    let time = phase?.rest ?? bracketedTime(line.bytes) ?? 0..<line.bytes.count - (line.bytes.last == UInt8(ascii: ":") ? 1 : 0)
    return inherited(deadlines(line[time], .cell))
  }

  // MARK: the rest

  private mutating func readColumns(_ draft: TaskDraft, _ task: inout PlanTask) {
    func value(_ kind: FieldKind) -> String? {
      if draft.fields.isEmpty { return nil }
      let texts = draft.fields.filter { $0.line.kind == kind && !isDutyOfBody($0.line, $0.paragraph.text.bytes) }.map { $0.paragraph.text[$0.line.value].trimmed.string }.filter { !$0.isEmpty }
      return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }
    task.deliverable = value(.deliverable)
    task.supervisor = value(.supervisor)
    task.approver = value(.approver)
    for (line, paragraph) in draft.fields where line.kind == .reportTo {
      task.reportTo += bodiesInList(Array(paragraph.text.bytes[line.value]), from: .field).map(\.value)
    }
    guard let index = draft.table, let row = draft.row else { return }
    let (table, filled) = (tables[index], tables[index].filled(row))
    func cell(_ role: ColumnRole) -> String? { table.cell(filled, role).map { $0.trimmed.string } }
    task.deliverable = cell(.deliverable)
    let note = table.cell(filled, .note)
    task.note = note.map { $0.trimmed.string }
    task.approver = cell(.approver)
    task.supervisor = cell(.supervisor)
    if let note { task.reportTo = Self.unique(task.reportTo + receivers(note)) }
  }

  /// Whom a note says it is reported to.
  private mutating func receivers(_ note: Passage) -> [Agency] {
    let isShort = note.bytes.count <= Self.longestCell
    if isShort, let known = cellReceivers[CellText(note.bytes)] { return known }
    let receivers = reportReceivers(in: texts.text(of: note)).map { from($0.value, .column) }
    if isShort { cellReceivers[CellText(note.bytes)] = receivers }
    return receivers
  }
}
