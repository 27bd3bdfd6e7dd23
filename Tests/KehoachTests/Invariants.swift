import Foundation
import Kehoach
import PlanExport
import Testing

/// What holds for every document, however damaged; gives the plan for further checks.
@discardableResult
func checkInvariants(_ bytes: [UInt8], _ what: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Plan {
  let extraction: Extraction
  // Where a failing input is to be kept: KEHOACH_KEEP=folder.
  if let folder = ProcessInfo.processInfo.environment["KEHOACH_KEEP"] {
    try Data(bytes).write(to: URL(filePath: folder + "/" + what.replacingOccurrences(of: "/", with: "-")))
  }
  // What cannot be read at all is refused; everything else keeps the rules.
  do { extraction = try Kehoach.read(bytes: bytes, name: what) } catch { return Plan() }
  let coverage = extraction.coverage
  if coverage.unassigned > 0 {
    let lost = coverage.unassignedRanges.prefix(3).map { String(decoding: extraction.text[$0], as: UTF8.self) }
    Issue.record("\(what): \(coverage.unassigned) of \(coverage.characters) characters belong to nothing or to two things: \(lost)", sourceLocation: sourceLocation)
  }
  let plan = extraction.plan
  let problems = SpanCheck(text: extraction.text).problems(in: plan)
  if !problems.isEmpty {
    Issue.record("\(what): \(problems.count) spans are wrong: \(problems.prefix(3))", sourceLocation: sourceLocation)
  }
  let references = referenceProblems(in: plan)
  if !references.isEmpty { Issue.record("\(what): \(references.prefix(3))", sourceLocation: sourceLocation) }
  let json = plan.jsonBytes()
  let again = try Kehoach.extract(bytes: bytes, name: what).jsonBytes()
  #expect(json == again, "\(what): a second run gives other bytes", sourceLocation: sourceLocation)
  let decoded = try Kehoach.plans(json: json)
  #expect(decoded.first?.jsonBytes() == json, "\(what): its JSON is not read back as it was", sourceLocation: sourceLocation)
  return plan
}

/// Whether spans lie in the text and point at the words their values came from.
struct SpanCheck {
  let text: [UInt8]
  private let lineStarts: [Int]

  init(text: [UInt8]) {
    self.text = text
    lineStarts = [0] + text.indices.filter { text[$0] == 0x0A }.map { $0 + 1 }
  }

  func problems(in plan: Plan) -> [String] {
    var problems: [String] = []
    func check(_ span: Span, _ value: String?, _ what: String) {
      if let problem = problem(with: span, value) { problems.append("\(what): \(problem)") }
    }
    var waiting = plan.sections
    while let section = waiting.popLast() {
      check(section.span, section.heading, "section \(section.id)")
      check(section.span, section.text, "section \(section.id)")
      waiting.append(contentsOf: section.children)
    }
    for table in plan.tables {
      check(table.span, nil, "table \(table.id)")
      for (number, row) in table.rows.enumerated() {
        check(row.span, nil, "row \(number) of \(table.id)")
        for cell in row.cells { check(cell.span, cell.text, "cell in row \(number) of \(table.id)") }
      }
    }
    for note in plan.footnotes {
      check(note.span, note.text, "footnote \(note.marker)")
      for anchor in note.anchors { check(anchor.span, printed(note.marker, anchor.span), "anchor of footnote \(note.marker)") }
    }
    for citation in plan.citations { check(citation.span, citation.text, "citation \(citation.text)") }
    for target in plan.targets { check(target.span, target.text, "target \(target.text)") }
    for task in plan.tasks {
      check(task.span, task.content, "task \(task.id)")
      for deadline in task.deadlines { check(deadline.span, deadline.text, "deadline of \(task.id)") }
    }
    for diagnostic in plan.diagnostics { check(diagnostic.span, nil, "diagnostic \(diagnostic.code)") }
    return problems
  }

  /// The marker as it stands there: figures may be printed as raised ones (`¹`).
  private func printed(_ marker: String, _ span: Span) -> String {
    let raised = String(marker.map { character in Array("0123456789").firstIndex(of: character).map { Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[$0] } ?? character })
    guard 0 <= span.start, span.start <= span.end, span.end <= text.count else { return marker }
    return String(decoding: text[span.start..<span.end], as: UTF8.self).contains(raised) ? raised : marker
  }

  /// The letters of `value` stand at `span` in their order (note markers and repeated words may stand between them).
  private func problem(with span: Span, _ value: String?) -> String? {
    guard 0 <= span.start, span.start <= span.end, span.end <= text.count else { return "\(span.start)-\(span.end) is outside the text" }
    for part in span.parts ?? [] where part.start < span.start || part.end > span.end || part.start > part.end {
      return "part \(part.start)-\(part.end) is outside \(span.start)-\(span.end)"
    }
    // In columns a thing may begin further down than its last words stand.
    let line = lineNumber(of: span.parts?.first?.start ?? span.start)
    if span.line != line { return "line \(span.line), not \(line)" }
    guard let value, !value.isEmpty else { return nil }
    let places = span.parts.map { $0.map { $0.start..<$0.end } } ?? [span.start..<span.end]
    var there = places.lazy.joined().lazy.map { text[$0] }.filter { !$0.isSpace }.makeIterator()
    for byte in value.utf8 where !byte.isSpace {
      while true {
        guard let next = there.next() else { return "\"\(value.prefix(60))\" is not at \(span.start)-\(span.end)" }
        if next == byte { break }
      }
    }
    return nil
  }

  private func lineNumber(of offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }
}

/// Ids are there once, and what names an id names one that is there.
func referenceProblems(in plan: Plan) -> [String] {
  var problems: [String] = []
  var sections: Set<String> = []
  var waiting = plan.sections
  while let section = waiting.popLast() {
    if !sections.insert(section.id).inserted { problems.append("section \(section.id) stands twice") }
    waiting.append(contentsOf: section.children)
  }
  let tables = Set(plan.tables.map(\.id))
  if tables.count != plan.tables.count { problems.append("a table's id stands twice") }
  var tasks: Set<String> = []
  for task in plan.tasks where !tasks.insert(task.id).inserted { problems.append("task \(task.id) stands twice") }
  for task in plan.tasks {
    if let section = task.section, !sections.contains(section) { problems.append("task \(task.id) is in section \(section), which is not there") }
    if let table = task.table, !tables.contains(table) { problems.append("task \(task.id) is in table \(table), which is not there") }
    if let parent = task.parent, !tasks.contains(parent) { problems.append("task \(task.id) has the parent \(parent), which is not there") }
    if task.citations.contains(where: { !plan.citations.indices.contains($0) }) { problems.append("task \(task.id) has a citation that is not there") }
    if task.targets.contains(where: { !plan.targets.indices.contains($0) }) { problems.append("task \(task.id) has a target that is not there") }
    if !(0...1).contains(task.confidence) { problems.append("task \(task.id) has confidence \(task.confidence)") }
    if !task.review.isEmpty, task.confidence >= 0.8 { problems.append("task \(task.id) is to be looked at and has confidence \(task.confidence)") }
    if task.key.utf8.count != 16 { problems.append("task \(task.id) has no key") }
  }
  return problems
}
