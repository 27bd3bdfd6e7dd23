public import PlanModel
import PlanRecognition
public import SourceModel
import VietnameseText

/// Everything that one document gave: the plan, its decoded text and the account of every character.
public struct ParsedPlan: Sendable {
  public var plan = Plan()
  /// The decoded text that spans point into.
  public var text: [UInt8] = []
  public var claims: [Claim] = []
}

/// The whole way from a source to its plan. `source` fields of the plan, generator and task keys are the caller's.
public func parsePlan(_ source: SourceDocument, fileName: String = "", issuedOn: CivilDate? = nil) -> ParsedPlan {
  let blocks = reconstruct(source)
  let isRecognised = source.diagnostics.contains { $0.code == .ocrUsed }
  var head = readHeadAndTail(blocks, fileName: fileName, issuedOn: issuedOn, isRecognised: isRecognised)
  if head.document.issuedOn == nil, let signed = source.signedOn {
    head.document.issuedOn = signed
    head.diagnostics.append(PlacedDiagnostic(.note, .dateFromSignature, "the letterhead's date cannot be read; \(signed) is the day of the digital signature"))
  }
  var assembly = PlanAssembly(blocks: blocks, head: head, issuedOn: head.document.issuedOn ?? issuedOn)
  assembly.run()
  assembly.result.plan.diagnostics = assembly.diagnostics(source.diagnostics + blocks.diagnostics + head.diagnostics) + assembly.result.plan.diagnostics
  markDoubtful(&assembly.result.plan.tasks, blocks.doubtful)
  return assembly.result
}

/// Tasks with words that were recognised with little confidence are for a person to look at.
private func markDoubtful(_ tasks: inout [PlanTask], _ doubtful: [Range<Int>]) {
  guard !doubtful.isEmpty else { return }
  for index in tasks.indices {
    let span = tasks[index].span
    let parts = span.parts ?? [Span.Part(start: span.start, end: span.end)]
    let count = parts.reduce(0) { sum, part in sum + doubtful.reduce(0) { $0 + ($1.lowerBound < part.end && $1.upperBound > part.start ? 1 : 0) } }
    guard count > 0 else { continue }
    tasks[index].confidence = min(tasks[index].confidence, max(0.3, 0.78 - 0.04 * Double(count - 1)))
    if !tasks[index].review.contains("ocr-doubtful") { tasks[index].review.append("ocr-doubtful") }
  }
}

/// Puts outline, tables and tasks together into the contract's plan.
struct PlanAssembly {
  let blocks: BlockDocument
  let head: HeadAndTail
  let places: Places
  let issuedOn: CivilDate?
  let planYear: Int?
  var result = ParsedPlan()
  let texts = CutTexts()
  var units: [TextUnit] = []
  /// The texts of the footnotes.
  var noteTexts: [Passage] = []
  /// Where each task stands, by its id.
  var taskIndex: [String: Int] = [:]
  /// What the cells in columns of figures are of.
  var figures: [FigureCell] = []
  var figureTerms = FigureTerms()

  init(blocks: BlockDocument, head: HeadAndTail, issuedOn: CivilDate?) {
    (self.blocks, self.head, self.issuedOn) = (blocks, head, issuedOn)
    places = Places(text: blocks.text, pageStarts: blocks.pageStarts)
    planYear = yearOf(title: head.document.title) ?? issuedOn?.year
  }

  mutating func run() {
    result.text = blocks.text
    result.plan.document = head.document
    result.claims = head.claims
    let outline = OutlineBuilder.build(head.body)
    let root = outline.root
    markFieldValues(root)
    markLeadIns(root)
    decideHeadings(root)
    assignIdentifiers(root)
    let order = OpeningOrder(head.document.legalBases + head.document.preamble + root.paragraphs.map(\.text.string))
    assignRoles(root, isDirective: order.isWork || ["CT", "CĐ"].contains(head.document.type?.code), isConclusion: isConclusion)
    result.claims += outline.claims
    let tables = readTables(root)
    let drafts = TaskSelection.select(root, tables: tables, isAttached: head.document.attachedTo != nil || enactsAttachment(root), end: head.document.attachedTo == nil ? head.textEnd : nil)
    result.plan.sections = sections(of: root, places)
    result.plan.tables = tables.enumerated().map { contractTable($1, id: "t\($0 + 1)") }
    readEvents(root)
    readOpening(root)
    claimSections(root)
    var details = TaskDetails(tables: tables, places: places, issuedOn: issuedOn, planYear: planYear, issuer: head.document.issuer?.name, ordered: order.bodies, texts: texts)
    result.plan.tasks.reserveCapacity(drafts.count)
    for index in drafts.indices {
      result.plan.tasks.append(PlanTask())
      details.read(drafts[index], into: &result.plan.tasks[index])
    }
    nameCommuneBodies()
    collectUnits(root, tables, drafts)
    markRepeats(in: &result.plan)
    numberTasks()
    readFootnotes(outline.notes)
    readUnits(root)
    addDiagnostics(root)
  }

  /// The conclusions of a meeting (*thông báo kết luận*): most of what they say is ordered.
  private var isConclusion: Bool {
    guard ["TB", "KL"].contains(head.document.type?.code) else { return false }
    return head.document.title.map { folded(Array($0.utf8)).starts(with: "ket luan".utf8) } ?? false
  }

  /// In a commune's plan "Công an" is the commune's; in a district's "Ban Chỉ huy Quân sự" is not.
  private mutating func nameCommuneBodies() {
    guard let issuer = head.document.issuer?.name, case let commune = IssuingCommune(issuer: issuer), commune != nil || isDistrict(issuer: issuer) else { return }
    func name(_ bodies: inout [Agency]) {
      for index in bodies.indices { bodies[index].id = commune?.id(of: bodies[index].name, known: bodies[index].id) ?? (commune == nil ? idInDistrict(of: bodies[index].name, known: bodies[index].id) : nil) }
    }
    for index in result.plan.tasks.indices {
      name(&result.plan.tasks[index].lead)
      name(&result.plan.tasks[index].coordinating)
      name(&result.plan.tasks[index].reportTo)
    }
  }

  // MARK: tables

  private func readTables(_ root: OutlineNode) -> [ReadTable] {
    var tables: [ReadTable] = []
    var roles = ColumnRoles()
    func visit(_ node: OutlineNode) {
      for table in node.tables {
        var read = readTable(table.block, order: table.order, roles: &roles)
        read.node = node
        tables.append(read)
      }
      for child in node.children { visit(child) }
    }
    visit(root)
    tables.sort { $0.order < $1.order }
    // A table broken into many: one without a header of its own, of the same width, goes on with the one before it.
    var joined: [ReadTable] = []
    for table in tables {
      let anonymous = table.columns.allSatisfy { $0.header.isEmpty }
      let same = joined.last.map { $0.columns.count == table.columns.count && $0.node === table.node && !$0.columns.allSatisfy { $0.header.isEmpty } } ?? false
      let repeated = joined.last.map { $0.columns == table.columns && $0.node === table.node && !anonymous } ?? false
      if same && anonymous || repeated && table.order == (joined.last.map { $0.order + 1 } ?? 0), !table.unreadable {
        joined[joined.count - 1].rows += table.rows
        joined[joined.count - 1].headerSource += table.headerSource
        joined[joined.count - 1].headerMarks += table.headerMarks
        joined[joined.count - 1].repeatedSource += table.repeatedSource
      } else {
        joined.append(table)
      }
    }
    for index in joined.indices {
      joined[index].markDittos()
      joined[index].markBodyColumns()
      joined[index].markLabels()
    }
    return joined
  }

  private mutating func contractTable(_ table: ReadTable, id: String) -> Table {
    var out = Table()
    out.id = id
    out.section = table.node.flatMap { $0.isRoot ? nil : $0.id }
    out.columns = table.columns
    var seen = SourceStarts(room: table.partCount)
    // A header cell merged over two header rows stands in both.
    result.claims.append(Claim(.tableHeader, seen.fresh(table.headerSource)))
    if !table.headerMarks.isEmpty { result.claims.append(Claim(.footnote, seen.fresh(table.headerMarks.map(\.source)))) }
    if !table.repeatedSource.isEmpty { result.claims.append(Claim(.furniture, seen.fresh(table.repeatedSource))) }
    var tableSource = table.headerSource
    var short: [[Range<Int>]] = []
    tableSource.reserveCapacity(table.partCount)
    out.rows.reserveCapacity(table.rows.count)
    for row in table.rows {
      let rowStart = tableSource.count
      let cells = row.cells.map { paragraphs -> Table.Cell in
        let passage = ReadTable.passage(paragraphs)
        let source = passage.source()
        tableSource += source
        let fresh = seen.fresh(source)
        if !fresh.isEmpty { result.claims.append(Claim(.cell, fresh)) }
        for paragraph in paragraphs where !paragraph.marks.isEmpty {
          let marks = seen.fresh(paragraph.marks.map(\.source))
          if !marks.isEmpty { result.claims.append(Claim(.footnote, marks)) }
        }
        if row.kind == .group {
          // Printed over several cells: one text.
          var joined = Passage()
          for paragraph in paragraphs where !paragraph.text.isEmpty {
            if !joined.isEmpty { joined.append(filler: 0x20) }
            joined.append(paragraph.text)
          }
          return Table.Cell(text: joined.trimmed.string, span: places.span(source))
        }
        return Table.Cell(text: passage.trimmed.string, span: places.span(source))
      }
      out.rows.append(Table.Row(kind: row.kind, cells: cells, span: places.span(tableSource[rowStart...])))
      if row.open != nil { short.append(Array(tableSource[rowStart...])) }
    }
    tableSource.sort { $0.lowerBound < $1.lowerBound }
    out.span = places.span(tableSource)
    if table.contradicted { result.plan.diagnostics.append(Diagnostic(.warning, .tableUncertain, "cells of this table contradict the columns they were put into", in: out.section, span: out.span)) }
    if !short.isEmpty { result.plan.diagnostics.append(Diagnostic(.warning, .tableUncertain, "cells are missing from \(short.count) rows: what stands there was put into columns by its words", in: out.section, span: places.span(short.joined()))) }
    for (row, column) in table.emptyRepeats {
      let printed = out.rows[row].cells[column]
      result.plan.diagnostics.append(Diagnostic(.warning, .tableUncertain, "“\(printed.text)” has nothing above it to repeat", in: out.section, span: printed.span))
    }
    if let column = table.guessedWork { result.plan.diagnostics.append(Diagnostic(.warning, .tableUncertain, "the column “\(table.columns[column].header)” is taken for the work", in: out.section, span: out.span)) }
    return out
  }

  // MARK: claims

  private mutating func readOpening(_ root: OutlineNode) {
    let opening = OpeningParagraphs(root.paragraphs, after: head)
    result.plan.document.legalBases += opening.legalBases
    result.plan.document.preamble += opening.preamble
    result.claims += opening.claims
  }

  private mutating func claimSections(_ root: OutlineNode) {
    func claim(_ paragraphs: [BodyParagraph]) {
      for paragraph in paragraphs {
        result.claims.append(Claim(.section, paragraph.text.source()))
        if !paragraph.marks.isEmpty { result.claims.append(Claim(.footnote, paragraph.marks.map(\.source))) }
      }
    }
    root.walk { node in
      result.claims.append(Claim(.section, node.labelSource))
      claim(node.own)
      claim(node.paragraphs)
    }
  }

  // MARK: events

  private mutating func readEvents(_ root: OutlineNode) {
    for line in eventLines(of: root) { addEvent(line.text, value: nil) }
    root.walk { node in
      for line in eventLines(of: node) { addEvent(line.text, value: nil) }
      // "Thời gian, địa điểm" above lines of its own: these say it.
      guard node.isEvent, !node.children.contains(where: \.isEvent), let text = node.own.first?.text else { return }
      var below = node.paragraphs
      for child in node.children { child.walk { below += $0.own + $0.paragraphs } }
      addEvent(text, value: OutlineNode.joined(below.sorted { $0.order < $1.order }.map(\.text)))
    }
  }

  /// A line of an event; `value` is what stands below a title without any.
  private mutating func addEvent(_ text: Passage, value: Passage?) {
    let end = runInTitleEnd(text.bytes)
    let label = text[0..<(end ?? text.bytes.count - (text.bytes.last == UInt8(ascii: ":") ? 1 : 0))].trimmed.string
    let value = end.map { text[($0 + 1)..<text.bytes.count].trimmed } ?? value ?? Passage()
    var times: [Deadline] = []
    if matchingKey(label).hasPrefix("thời gian") {
      for found in recognizeDeadlines(value.bytes, mode: .cell, issuedOn: issuedOn, planYear: planYear) {
        var deadline = found.value
        deadline.span = places.span(value.source(of: found.range))
        times.append(deadline)
      }
    }
    result.plan.document.events.append(PlanEvent(label: label, text: value.string, deadlines: times))
  }

  // MARK: diagnostics

  func diagnostics(_ placed: [PlacedDiagnostic]) -> [Diagnostic] {
    placed.map { item in
      var diagnostic = Diagnostic(item.severity, item.code, item.message)
      if !item.source.isEmpty { diagnostic.span = places.span(item.source) }
      return diagnostic
    }
  }

  private mutating func addDiagnostics(_ root: OutlineNode) {
    for index in result.plan.tasks.indices {
      if result.plan.tasks[index].lead.isEmpty {
        result.plan.diagnostics.append(Diagnostic(.note, .missingLead, "no body is named as the lead", in: result.plan.tasks[index].id, span: result.plan.tasks[index].span))
      }
      for at in result.plan.tasks[index].deadlines.indices where isDoubtful(result.plan.tasks[index].deadlines[at]) {
        let (task, deadline) = (result.plan.tasks[index], result.plan.tasks[index].deadlines[at])
        if deadline.certainty == .repaired {
          result.plan.diagnostics.append(Diagnostic(.warning, .deadlineRepaired, "“\(deadline.text)” is damaged and was read with a repair", in: task.id, span: deadline.span))
        }
        if let issued = issuedOn, let due = deadline.due, due <= issued, deadline.certainty != .inherited {
          result.plan.diagnostics.append(Diagnostic(.warning, .deadlineBeforeIssue, lateDue(due, issued, before: deadline.inclusive == false), in: task.id, span: deadline.span))
        }
      }
    }
    numberingDiagnostics(root)
    for table in result.plan.tables {
      if table.rows.allSatisfy({ $0.cells.count == 1 }), table.columns.count > 1, !table.rows.isEmpty, table.rows.allSatisfy({ $0.kind == .data }) {
        result.plan.diagnostics.append(Diagnostic(.warning, .tableUnreadable, "the words of this table cannot be put into rows", in: table.section, span: table.span))
      }
    }
  }

  private func lateDue(_ due: CivilDate, _ issued: CivilDate, before: Bool) -> String {
    if due < issued { return "due \(due), but the plan is of \(issued)" }
    return before ? "due before \(due), the day on which the plan is issued" : "due on \(due), the day on which the plan is issued"
  }

  /// It was repaired, or its day is not behind that of the plan.
  private func isDoubtful(_ deadline: Deadline) -> Bool {
    if deadline.certainty == .repaired { return true }
    guard let issuedOn, let due = deadline.due else { return false }
    return due <= issuedOn
  }

  private mutating func numberingDiagnostics(_ node: OutlineNode) {
    var last: [(kind: SectionLabelKind, value: Int, prefix: ArraySlice<Int>)] = []
    for child in node.children {
      if child.beginsList { last = [] }
      if let label = child.label, !label.kind.isBullet, let value = label.numbers.last {
        let prefix = label.numbers.dropLast()
        if let before = last.first(where: { $0.kind == label.kind }), before.prefix == prefix {
          if value == before.value {
            result.plan.diagnostics.append(Diagnostic(.warning, .numberingRepeats, "\(child.printed) stands twice", in: child.id, span: places.span(child.labelSource)))
          } else if value < before.value || value > before.value + 1 && !isUsualLetterSkip(label, before.value) {
            result.plan.diagnostics.append(Diagnostic(.warning, .numberingSkips, "\(child.printed) does not follow the number before it", in: child.id, span: places.span(child.labelSource)))
          }
        }
        if let index = last.firstIndex(where: { $0.kind == label.kind }) { last[index] = (label.kind, value, prefix) } else { last.append((label.kind, value, prefix)) }
      }
      numberingDiagnostics(child)
    }
  }

  /// Lists use no f and j; Word's own letters have no đ.
  private func isUsualLetterSkip(_ label: Label, _ before: Int) -> Bool {
    (label.kind == .letter || label.kind == .upperLetter) && label.value == before + 2 && [7, 11, 5].contains(before + 1)
  }
}
