import PlanModel
import VietnameseText

/// Identification, references, notes and the tasks: what stands before the text.
extension AkomaNtosoWriter {
  mutating func writeMeta() {
    xml.raw("<meta>\n")
    writeIdentification()
    writeReferences()
    writeNotes()
    writeTasks()
    xml.raw("</meta>\n")
  }

  /// `/akn/vn-binh-thuan/doc/kh/ubnd/2022-09-05/2873-kh-ubnd` (OASIS naming convention; the kind, the issuer's letters,
  /// the day and the symbol).
  private var work: String {
    let document = plan.document
    let place = document.place.map(slug) ?? ""
    let organ = document.symbol.flatMap { symbol in symbol.lastIndex(of: "-").map { slug(String(symbol[symbol.index(after: $0)...])) } } ?? ""
    let parts = [
      "akn", place.isEmpty ? "vn" : "vn-" + place, "doc", slug(document.type?.code ?? "kh"), organ.isEmpty ? "cq" : organ, date,
      document.symbol.map(slug).flatMap { $0.isEmpty ? nil : $0 } ?? "khong-so",
    ]
    return "/" + parts.joined(separator: "/")
  }

  /// A day must be given; that of an undated plan is the first of the calendar, marked as unknown.
  private var date: String { plan.document.issuedOn?.description ?? "0001-01-01" }

  private mutating func writeIdentification() {
    let expression = work + "/vie@" + date
    let author = organizations.first?.id ?? "org-unknown"
    xml.raw("<identification source=\"#kehoach\">\n<FRBRWork>")
    identity(work + "/!main", work)
    if let symbol = plan.document.symbol {
      xml.raw("<FRBRalias")
      xml.attribute("value", symbol)
      xml.raw(" name=\"soKyHieu\"/>")
    }
    dates(author)
    xml.raw("<FRBRcountry value=\"vn\"/>")
    xml.raw("<FRBRsubtype")
    xml.attribute("value", slug(plan.document.type?.code ?? "kh"))
    xml.raw("/>")
    if let number = plan.document.number {
      xml.raw("<FRBRnumber")
      xml.attribute("value", number)
      xml.raw("/>")
    }
    if let name = plan.document.symbol?.split(separator: "/").last.map(String.init) {
      xml.raw("<FRBRname")
      xml.attribute("value", name)
      xml.raw("/>")
    }
    xml.raw("</FRBRWork>\n<FRBRExpression>")
    identity(expression + "/!main", expression)
    dates(author)
    xml.raw("<FRBRlanguage language=\"vie\"/></FRBRExpression>\n<FRBRManifestation>")
    identity(expression + "/!main.xml", expression + ".xml")
    dates("kehoach")
    xml.raw("</FRBRManifestation>\n</identification>\n")
  }

  private mutating func identity(_ this: String, _ uri: String) {
    xml.raw("<FRBRthis")
    xml.attribute("value", this)
    xml.raw("/><FRBRuri")
    xml.attribute("value", uri)
    xml.raw("/>")
  }

  private mutating func dates(_ author: String) {
    xml.raw("<FRBRdate date=\"\(date)\" name=\"\(plan.document.issuedOn == nil ? "unknown" : "Generation")\"/>")
    xml.raw("<FRBRauthor href=\"#\(author)\"/>")
  }

  private mutating func writeReferences() {
    xml.raw("<references source=\"#kehoach\">\n")
    var seen = Set<String>()
    for citation in plan.citations where citation.kind != .internal {
      guard let symbol = citation.symbol, let iri = documentIRI(citation), seen.insert(iri).inserted else { continue }
      xml.raw("<original")
      xml.attribute("eId", unique("doc-" + (slug(symbol).isEmpty ? "x" : slug(symbol))))
      xml.attribute("href", iri)
      xml.attribute("showAs", symbol)
      xml.raw("/>\n")
    }
    for body in organizations { reference("TLCOrganization", body.id, "organization", body.name) }
    let signature = plan.document.signature
    let role = [signature.authority, signature.capacity].compactMap { $0 }.joined(separator: " ")
    if let name = signature.name { reference("TLCPerson", "signer", "person", name) }
    if !role.isEmpty { reference("TLCRole", "signer-role", "role", role) }
    xml.raw("<TLCReference eId=\"kehoach\" name=\"software\" href=\"/akn/ontology/object/kehoach\" showAs=\"kehoach \(kehoachVersion)\"/>\n")
    xml.raw("</references>\n")
  }

  private mutating func reference(_ element: String, _ eId: String, _ kind: String, _ name: String) {
    xml.raw("<\(element)")
    xml.attribute("eId", eId)
    xml.attribute("href", "/akn/ontology/\(kind)/vn/\(slug(name).isEmpty ? "x" : slug(name))")
    xml.attribute("showAs", name)
    xml.raw("/>\n")
  }

  private mutating func writeNotes() {
    guard !plan.footnotes.isEmpty else { return }
    xml.raw("<notes source=\"#kehoach\">\n")
    var seen = Set<String>()
    for note in plan.footnotes where seen.insert(noteID(note)).inserted {
      xml.raw("<note")
      xml.attribute("eId", noteID(note))
      xml.attribute("marker", note.marker)
      xml.raw("><p>")
      xml.text(note.text)
      xml.raw("</p></note>\n")
    }
    xml.raw("</notes>\n")
  }

  /// Tasks in the namespace `urn:kehoach:akn:1`: content in the text, the rest as attributes and references.
  private mutating func writeTasks() {
    guard !plan.tasks.isEmpty else { return }
    xml.raw("<proprietary source=\"#kehoach\">\n<k:tasks xmlns:k=\"urn:kehoach:akn:1\">\n")
    for task in plan.tasks {
      xml.raw("<k:task")
      xml.attribute("id", task.id)
      xml.attribute("key", task.key)
      xml.attribute("refersTo", (places[task.id] ?? task.section.flatMap { places[$0] }).map { "#" + $0 })
      xml.attribute("origin", task.origin.rawValue)
      xml.attribute("parent", task.parent)
      xml.attribute("repeats", task.repeats)
      xml.attribute("start", task.start?.description)
      xml.attribute("due", task.due?.description)
      xml.raw(">")
      xml.element("k:content", task.content)
      bodies("k:lead", task.lead)
      bodies("k:coordinating", task.coordinating)
      bodies("k:reportTo", task.reportTo)
      task.deadlines.forEach { deadline($0) }
      xml.element("k:deliverable", task.deliverable)
      xml.element("k:note", task.note)
      xml.raw("</k:task>\n")
    }
    xml.raw("</k:tasks>\n</proprietary>\n")
  }

  private mutating func bodies(_ element: String, _ bodies: [Agency]) {
    for body in bodies {
      xml.raw("<\(element)")
      xml.attribute("refersTo", "#" + organization(body.name, id: body.id))
      xml.attribute("kind", body.kind.rawValue)
      xml.raw(">")
      xml.text(body.name)
      xml.raw("</\(element)>")
    }
  }

  private mutating func deadline(_ deadline: Deadline) {
    xml.raw("<k:deadline")
    xml.attribute("kind", deadline.kind.rawValue)
    xml.attribute("start", deadline.start?.description)
    xml.attribute("due", deadline.due?.description)
    xml.attribute("inclusive", deadline.inclusive.map { $0 ? "true" : "false" })
    xml.attribute("recurrence", deadline.recurrence)
    xml.attribute("milestone", deadline.milestone)
    xml.attribute("certainty", deadline.certainty.rawValue)
    xml.raw(">")
    xml.text(deadline.text)
    xml.raw("</k:deadline>")
  }
}
