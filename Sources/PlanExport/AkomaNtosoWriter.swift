public import PlanModel
import VietnameseText

/// The plan as Akoma Ntoso 3.0 (OASIS, `doc` with the name `ke-hoach`), valid against the strict schema.
///
/// Labels become the hierarchy (I a part, 1 a section, a) a point …), bodies and persons references, cited documents
/// `ref`, days `date`. Tasks and deadlines stand in `proprietary` in a namespace of their own (`urn:kehoach:akn:1`), each
/// with the `eId` of the text it was read from.
public func akomaNtoso(_ plan: Plan) -> [UInt8] {
  var writer = AkomaNtosoWriter(plan)
  writer.write()
  return writer.xml.bytes
}

struct AkomaNtosoWriter {
  let plan: Plan
  var xml = XMLText()
  /// Section and task ids to the `eId` of their text.
  private(set) var places: [String: String] = [:]
  private var taken = Set<String>()
  var organizations: [(id: String, name: String)] = []
  private var organizationIDs: [String: String] = [:]
  let tables: [String: [Table]]
  let tasksByPlace: [String: PlanTask]
  let citationsByPlace: [String: [Citation]]
  let notesByPlace: [String: [Footnote]]

  init(_ plan: Plan) {
    self.plan = plan
    tables = Dictionary(grouping: plan.tables, by: { $0.section ?? "" })
    tasksByPlace = Dictionary(plan.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    citationsByPlace = Dictionary(grouping: plan.citations, by: { $0.in ?? "" })
    var notes: [String: [Footnote]] = [:]
    for note in plan.footnotes { for anchor in note.anchors { notes[anchor.in ?? "", default: []].append(note) } }
    notesByPlace = notes
    let issuer = plan.document.issuer
    _ = organization(issuer?.name ?? "unknown", id: issuer?.id)
    for task in plan.tasks { for body in task.lead + task.coordinating + task.reportTo { _ = organization(body.name, id: body.id) } }
  }

  /// The reference id of a body; the same body has one.
  mutating func organization(_ name: String, id: String?) -> String {
    let key = id ?? matchingKey(name)
    if let known = organizationIDs[key] { return known }
    let made = unique("org-" + (slug(id ?? name).isEmpty ? "unknown" : slug(id ?? name)))
    organizationIDs[key] = made
    organizations.append((made, name))
    return made
  }

  /// An `eId` that nothing else has.
  mutating func unique(_ wish: String) -> String {
    var id = wish
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(wish)-\(number)"
      number += 1
    }
    return id
  }

  mutating func place(_ id: String, at eId: String) { if places[id] == nil { places[id] = eId } }

  mutating func write() {
    // The body is written first: the metadata before it names its ids.
    var body = self
    body.xml = XMLText()
    body.writeText()
    let text = body.xml
    self = body
    xml = XMLText()
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.raw("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n<doc name=\"ke-hoach\">\n")
    writeMeta()
    xml.append(text)
    xml.raw("</doc>\n</akomaNtoso>\n")
  }

  private mutating func writeText() {
    writePreface()
    writePreamble()
    xml.raw("<mainBody>\n")
    if plan.sections.isEmpty, plan.tables.isEmpty { xml.raw("<p/>\n") }
    for table in tables[""] ?? [] { write(table, prefix: "") }
    for section in plan.sections { write(section, parent: "", depth: 1) }
    xml.raw("</mainBody>\n")
    writeConclusions()
  }

  // MARK: Before and after

  private mutating func writePreface() {
    let document = plan.document
    xml.raw("<preface>\n")
    if let parent = document.parentIssuer?.name { paragraph("docAuthority", parent) }
    paragraph("docAuthority", document.issuer?.name)
    for other in document.coIssuers { paragraph("docAuthority", other.name) }
    paragraph("docNumber", document.symbol)
    if let date = document.issuedOn {
      xml.raw("<p>")
      xml.text(document.place.map { $0 + ", " } ?? "")
      xml.raw("<docDate date=\"\(date)\">")
      xml.text("ngày \(vietnameseDate(date))")
      xml.raw("</docDate></p>\n")
    } else {
      paragraph(nil, document.place)
    }
    paragraph("docType", document.type?.name)
    paragraph("docTitle", document.title)
    if document.issuer == nil, document.symbol == nil, document.title == nil { xml.raw("<p/>\n") }
    xml.raw("</preface>\n")
  }

  private mutating func paragraph(_ element: String?, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    xml.raw("<p>")
    if let element { xml.element(element, text) } else { xml.text(text) }
    xml.raw("</p>\n")
  }

  private mutating func writePreamble() {
    let document = plan.document
    guard !(document.legalBases + document.preamble).isEmpty else { return }
    xml.raw("<preamble>\n")
    if !document.legalBases.isEmpty {
      xml.raw("<citations eId=\"\(unique("citations"))\">\n")
      for base in document.legalBases {
        xml.raw("<citation eId=\"\(unique("citation_1"))\"><p>")
        inline(base, marks: citationMarks("preamble"))
        xml.raw("</p></citation>\n")
      }
      xml.raw("</citations>\n")
    }
    for text in document.preamble { paragraph(nil, text) }
    xml.raw("</preamble>\n")
  }

  private mutating func writeConclusions() {
    let document = plan.document
    let signature = document.signature
    let parts = [signature.authority, signature.capacity, signature.name].compactMap { $0 }
    guard !parts.isEmpty || !document.recipients.isEmpty else { return }
    xml.raw("<conclusions>\n")
    if !parts.isEmpty {
      xml.raw("<p><signature>")
      let role = [signature.authority, signature.capacity].compactMap { $0 }.joined(separator: " ")
      if !role.isEmpty {
        xml.raw("<role refersTo=\"#signer-role\">")
        xml.text(role)
        xml.raw("</role> ")
      }
      if let name = signature.name {
        xml.raw("<person refersTo=\"#signer\">")
        xml.text(name)
        xml.raw("</person>")
      }
      xml.raw("</signature></p>\n")
    }
    for recipient in document.recipients { paragraph(nil, "- \(recipient)") }
    xml.raw("</conclusions>\n")
  }

  // MARK: Hierarchy

  /// The element that a label stands for; deeper levels than a plan has are `level`.
  private func element(_ section: Section) -> (name: String, attribute: String) {
    let label = section.label
    let bytes = Array(label.utf8)
    if label.hasPrefix("Phần") { return ("part", "") }
    if label.hasPrefix("Chương") { return ("chapter", "") }
    if label.hasPrefix("Điều") { return ("article", "") }
    if section.role == .appendix || label.hasPrefix("Phụ lục") { return ("hcontainer", " name=\"phu-luc\"") }
    if romanValue(bytes) != nil, uppercased(bytes) == bytes { return ("part", "") }
    if bytes.first?.isASCIIDigit ?? false { return (bytes.contains(UInt8(ascii: ".")) ? "subsection" : "section", "") }
    if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") { return ("indent", "") }
    if label.unicodeScalars.count == 1 { return ("point", "") }
    return ("level", "")
  }

  private mutating func write(_ section: Section, parent: String, depth: Int) {
    let (name, attribute) = element(section)
    let short = ["part": "part", "section": "sec", "subsection": "subsec", "article": "art", "chapter": "chp"][name] ?? name
    // Letters of labels stay (đ is not d); what an id cannot hold goes.
    let label = section.label.isEmpty ? "1" : section.label.split { " /.()~+".contains($0) }.joined(separator: "-")
    let eId = unique((parent.isEmpty ? "" : parent + "__") + "\(short)_\(label.isEmpty ? "1" : label)")
    place(section.id, at: eId)
    xml.raw("<\(name)\(attribute)")
    xml.attribute("eId", eId)
    xml.raw(">")
    xml.element("num", section.label)
    if let heading = section.heading, !heading.isEmpty {
      xml.raw("<heading>")
      xml.text(heading)
      if section.text.isEmpty { writeNotes(notesByPlace[section.id] ?? []) }
      xml.raw("</heading>")
    }
    xml.raw("\n")
    let hasChildren = !section.children.isEmpty && depth < 60
    let ownTables = tables[section.id] ?? []
    if hasChildren {
      if !section.text.isEmpty || !ownTables.isEmpty {
        xml.raw("<intro>\n")
        writeBlocks(section, ownTables, eId)
        xml.raw("</intro>\n")
      }
      for child in section.children { write(child, parent: eId, depth: depth + 1) }
    } else {
      xml.raw("<content")
      xml.attribute("eId", eId + "__content")
      xml.raw(">\n")
      writeBlocks(section, ownTables, eId)
      if section.text.isEmpty, ownTables.isEmpty, section.children.isEmpty { xml.raw("<p/>\n") }
      for deeper in descendants(section.children) { paragraph(nil, deeper) }
      xml.raw("</content>\n")
    }
    xml.raw("</\(name)>\n")
  }

  /// The texts below a section that nests deeper than anything a plan has.
  private func descendants(_ sections: [Section]) -> [String] {
    var result: [String] = []
    var stack = Array(sections.reversed())
    while let section = stack.popLast() {
      result.append([section.label, section.heading ?? "", section.text].filter { !$0.isEmpty }.joined(separator: " "))
      stack += section.children.reversed()
    }
    return result
  }

  private mutating func writeBlocks(_ section: Section, _ tables: [Table], _ eId: String) {
    let paragraphs = section.text.isEmpty ? [] : section.text.split(separator: "\n").map(String.init)
    for (index, text) in paragraphs.enumerated() {
      let numbered = "\(section.id)/¶\(index + 1)"
      let task = tasksByPlace[numbered] ?? tasksByPlace[section.id]
      xml.raw("<p")
      if tasksByPlace[numbered] != nil {
        let id = unique("\(eId)__p_\(index + 1)")
        place(numbered, at: id)
        xml.attribute("eId", id)
      }
      xml.raw(">")
      inline(text, marks: citationMarks(section.id) + citationMarks(numbered) + (task.map(dateMarks) ?? []))
      writeNotes((notesByPlace[numbered] ?? []) + (index == paragraphs.count - 1 ? notesByPlace[section.id] ?? [] : []))
      xml.raw("</p>\n")
    }
    for table in tables { write(table, prefix: eId + "__") }
  }

  private mutating func write(_ table: Table, prefix: String) {
    let eId = unique(prefix + "table_\(slug(table.id).isEmpty ? "1" : slug(table.id))")
    var rowTasks: [Int: PlanTask] = [:]
    for task in plan.tasks where task.table == table.id { rowTasks[task.span.start] = task }
    xml.raw("<table")
    xml.attribute("eId", eId)
    xml.raw(">\n")
    if !table.columns.isEmpty {
      xml.raw("<tr>")
      for column in table.columns {
        xml.raw("<th><p>")
        xml.text(column.header)
        xml.raw("</p></th>")
      }
      xml.raw("</tr>\n")
    }
    for (index, row) in table.rows.enumerated() {
      let task = ([row.span.start] + row.cells.map(\.span.start)).lazy.compactMap { rowTasks[$0] }.first
      let rowID = unique("\(eId)__tr_\(index + 1)")
      if let task { place(task.id, at: rowID) }
      xml.raw("<tr")
      xml.attribute("eId", rowID)
      xml.raw(">")
      for column in row.cells.indices { writeCell(row, column, of: table, task) }
      // A row without cells would not be valid.
      if row.cells.isEmpty { xml.raw("<td><p/></td>") }
      xml.raw("</tr>\n")
    }
    if table.columns.isEmpty, table.rows.isEmpty { xml.raw("<tr><td><p/></td></tr>") }
    xml.raw("</table>\n")
  }

  private mutating func writeCell(_ row: Table.Row, _ column: Int, of table: Table, _ task: PlanTask?) {
    let cell = row.cells[column]
    let isWide = row.cells.count == 1 && table.columns.count > 1
    xml.raw(isWide ? "<td colspan=\"\(table.columns.count)\">" : "<td>")
    for line in cell.text.isEmpty ? [""] : cell.text.split(separator: "\n") {
      xml.raw("<p>")
      inline(String(line), marks: task.map { citationMarks($0.id) + dateMarks($0) } ?? [])
      xml.raw("</p>")
    }
    let notes = task.map { rowNotes($0, row, column) } ?? []
    if !notes.isEmpty {
      xml.raw("<p>")
      writeNotes(notes)
      xml.raw("</p>")
    }
    xml.raw("</td>")
  }

  /// The notes of a row's task whose marks stand in this cell; marks that stand in none go to the last.
  private func rowNotes(_ task: PlanTask, _ row: Table.Row, _ column: Int) -> [Footnote] {
    (notesByPlace[task.id] ?? []).filter { note in
      let marks = note.anchors.filter { $0.in == task.id }.map(\.span.start)
      let home = row.cells.firstIndex { cell in marks.contains { cell.span.start <= $0 && $0 <= cell.span.end } } ?? row.cells.count - 1
      return home == column
    }
  }

  // MARK: Inline

  private struct Mark {
    var text: String
    var open: String
    var close: String
  }

  private func citationMarks(_ place: String) -> [Mark] {
    (citationsByPlace[place] ?? []).compactMap { citation in
      let target: String? = citation.kind == .internal ? citation.target.flatMap { places[$0] }.map { "#" + $0 } : documentIRI(citation)
      guard let target, !citation.text.isEmpty else { return nil }
      return Mark(text: citation.text, open: "<ref href=\"\(HTMLText.escaped(target))\">", close: "</ref>")
    }
  }

  private func dateMarks(_ task: PlanTask) -> [Mark] {
    task.deadlines.compactMap { deadline in
      guard let day = deadline.due ?? deadline.start, !deadline.text.isEmpty else { return nil }
      return Mark(text: deadline.text, open: "<date date=\"\(day)\">", close: "</date>")
    }
  }

  /// `text` with the first free place of each mark wrapped; marks that are not met or overlap are left out.
  private mutating func inline(_ text: String, marks: [Mark]) {
    let bytes = Array(text.utf8)
    var placed: [(range: Range<Int>, mark: Mark)] = []
    for mark in marks {
      let needle = Array(mark.text.utf8)
      guard !needle.isEmpty, needle.count <= bytes.count else { continue }
      for start in 0...(bytes.count - needle.count) where bytes[start] == needle[0] {
        let range = start..<start + needle.count
        guard bytes[range].elementsEqual(needle), !placed.contains(where: { $0.range.overlaps(range) }) else { continue }
        placed.append((range, mark))
        break
      }
    }
    var offset = 0
    for (range, mark) in placed.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      xml.text(String(decoding: bytes[offset..<range.lowerBound], as: UTF8.self))
      xml.raw(mark.open)
      xml.text(String(decoding: bytes[range], as: UTF8.self))
      xml.raw(mark.close)
      offset = range.upperBound
    }
    xml.text(String(decoding: bytes[offset...], as: UTF8.self))
  }

  private mutating func writeNotes(_ notes: [Footnote]) {
    for note in notes {
      xml.raw("<noteRef")
      xml.attribute("href", "#" + noteID(note))
      xml.attribute("marker", note.marker)
      xml.raw("/>")
    }
  }

  func noteID(_ note: Footnote) -> String { "fn_" + (slug(note.marker).isEmpty ? "x" : slug(note.marker)) }

  /// `/akn/vn/doc/qd/2018-09-12/2376-qd-ubnd`: an address of a cited document by its symbol and date.
  func documentIRI(_ citation: Citation) -> String? {
    guard let symbol = citation.symbol else { return nil }
    let type = citation.type.map(slug) ?? "vb"
    let kind = citation.kind == .law ? "act" : "doc"
    return "/akn/vn/\(kind)/\(type.isEmpty ? "vb" : type)/\(citation.date?.description ?? "0000")/\(slug(symbol))"
  }
}
