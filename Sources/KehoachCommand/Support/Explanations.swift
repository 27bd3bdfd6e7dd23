import PlanModel
import SourceModel

// What `explain` prints: a line a thing, its place first.

/// Line number, byte offset and text of each line of the decoded text.
func explainLines(_ document: BlockDocument) -> String {
  var result = ""
  var start = 0
  var number = 1
  var page = 0
  for line in document.text.split(separator: 0x0A, omittingEmptySubsequences: false) {
    while page < document.pageStarts.count, document.pageStarts[page] <= start {
      page += 1
      result += "-- page \(page)\n"
    }
    result += "\(number)\t\(start)\t\(String(decoding: line, as: UTF8.self))\n"
    start += line.count + 1
    number += 1
  }
  return result
}

/// Kind, place, hints and text of each block.
func explainBlocks(_ document: BlockDocument) -> String {
  var result = ""
  for block in document.blocks {
    switch block {
    case .paragraph(let paragraph): result += "paragraph \(describe(paragraph))\n"
    case .table(let table): result += describe(table, indent: "")
    case .note(let note): result += "note \(places(note.text.source())) {\(note.marker)} \(note.text.string)\n"
    case .furniture(let furniture):
      let text = furniture.source.map { String(decoding: document.text[$0], as: UTF8.self) }.joined(separator: " ")
      result += "furniture \(places(furniture.source)) \(furniture.kind.rawValue): \(oneLine(text))\n"
    }
  }
  for diagnostic in document.diagnostics {
    result += "\(diagnostic.severity.rawValue) \(places(diagnostic.source)) \(diagnostic.message) [\(diagnostic.code.rawValue)]\n"
  }
  return result
}

private func describe(_ paragraph: Paragraph) -> String {
  let style = paragraph.style
  var hints: [String] = []
  if style.bold == true { hints.append("bold") }
  if style.italic == true { hints.append("italic") }
  if style.centred == true { hints.append("centred") }
  if let level = style.headingLevel { hints.append("h\(level)") }
  if let level = style.listLevel { hints.append("list\(level)") }
  if let column = style.column { hints.append("column\(column)") }
  if let prefix = style.boldPrefix { hints.append("bold to \(prefix)") }
  if style.gapBefore == true { hints.append("gap") }
  if let length = paragraph.labelLength { hints.append("label \(length)") }
  if !paragraph.marks.isEmpty { hints.append("marks " + paragraph.marks.map { "\($0.marker)@\($0.at)" }.joined(separator: " ")) }
  let shown = hints.isEmpty ? "" : " [\(hints.joined(separator: ", "))]"
  return "\(places(paragraph.text.source()))\(shown) \(oneLine(paragraph.text.string))"
}

private func describe(_ table: TableBlock, indent: String) -> String {
  var result = "\(indent)table of \(table.columnCount) columns\(table.unreadable ? ", unreadable" : "")\n"
  for (index, row) in table.rows.enumerated() {
    let kind = row.isHeader ? "header" : "row \(index)"
    result += "\(indent)  \(kind)\(table.uncertainRows.contains(index) ? ", uncertain" : "")\n"
    for cell in row.cells {
      let text = cell.paragraphs.map(describe).joined(separator: "\n\(indent)       ")
      let extent = cell.columns > 1 ? "\(cell.column)+\(cell.columns)" : "\(cell.column)"
      result += "\(indent)    \(extent)\(cell.repeatsAbove ? " (above)" : "") \(text)\n"
      for nested in cell.nested { result += describe(nested, indent: indent + "      ") }
    }
  }
  return result
}

/// Letterhead, then the sections with id, role and beginning.
func explainOutline(_ plan: Plan) -> String {
  let document = plan.document
  var result = "symbol \(document.symbol ?? "-") of \(document.issuedOn?.description ?? "-") by \(document.issuer?.name ?? "-")\n"
  result += "title \(document.title ?? "-")\n"
  var waiting = Array(plan.sections.reversed())
  while let section = waiting.popLast() {
    let indent = String(repeating: "  ", count: section.level)
    let kind = section.heading.map { "# \($0)" } ?? "."
    let text = section.text.isEmpty ? "" : " | " + oneLine(section.text)
    result += "\(indent)\(section.id) (\(section.role.rawValue)) \(kind)\(text)\n"
    waiting.append(contentsOf: section.children.reversed())
  }
  for table in plan.tables {
    let columns = table.columns.map { "\($0.header) (\($0.role.rawValue))" }.joined(separator: " | ")
    result += "table \(table.id) in \(table.section ?? "-"), \(table.rows.count) rows: \(columns)\n"
  }
  return result
}

/// Each task with its bodies and times.
func explainTasks(_ plan: Plan) -> String {
  var result = ""
  for task in plan.tasks {
    result += "\(task.id) (\(task.origin.rawValue), line \(task.span.line)) \(oneLine(task.content))\n"
    for agency in task.lead { result += "    lead \(describe(agency))\n" }
    for agency in task.coordinating { result += "    with \(describe(agency))\n" }
    for agency in task.reportTo { result += "    report to \(describe(agency))\n" }
    for deadline in task.deadlines {
      let times = "\(deadline.start?.description ?? "")..\(deadline.due?.description ?? "")"
      let rule = deadline.recurrence.map { " \($0)" } ?? ""
      result += "    \(deadline.kind.rawValue) \(times)\(rule) (\(deadline.certainty.rawValue)) \(oneLine(deadline.text))\n"
    }
    if let repeated = task.repeats { result += "    repeats \(repeated)\n" }
    if !task.review.isEmpty { result += "    review \(task.review.joined(separator: ", ")) \(task.confidence)\n" }
  }
  return result
}

private func describe(_ agency: Agency) -> String {
  "\(agency.name) [\(agency.id ?? "-"), \(agency.kind.rawValue), \(agency.from.rawValue)]"
}

private func places(_ ranges: [Range<Int>]) -> String {
  ranges.isEmpty ? "-" : ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
}

private func oneLine(_ text: String) -> String {
  String(decoding: text.utf8.map { $0.isSpace ? 0x20 : $0 }, as: UTF8.self)
}
