import PlanModel
import SourceModel
import VietnameseText

extension Format {
  /// Word's documents (OOXML, transitional and strict).
  static let docx = Format(name: "docx", extensions: ["docx", "docm", "dotx", "dotm"], sniff: { ZipArchive.isArchive($0) }) {
    (bytes, options) throws(ReadError) in
    try readDOCX(bytes, options: options, format: "docx")
  }
}

/// Reads a DOCX; `format` is what the source is called (`doc` where a helper made the DOCX).
func readDOCX(_ bytes: [UInt8], options: ReadOptions, format: String) throws(ReadError) -> SourceDocument {
  let package = try DOCXPackage(bytes, limits: options.limits)
  let styles = DOCXStyles()
  try package.readStyles(with: styles)
  let numbering = DOCXNumbering()
  try package.read(package.part("numbering"), with: numbering)
  let settings = DOCXSettings()
  try package.read(package.part("settings"), with: settings)

  let body = DOCXBody(styles: styles, numbering: numbering, settings: settings)
  try XMLEvents.read(package.main, of: package.archive, handler: body, limits: options.limits)
  let notes = try readNotes(package, of: body, styles, numbering, settings)
  var diagnostics: [PlacedDiagnostic] = []
  if body.hasTrackedChanges {
    diagnostics.append(PlacedDiagnostic(.note, .trackedChanges, "tracked changes read as accepted: what is inserted counts, what is deleted does not"))
  }
  if body.usesLegacyFonts {
    diagnostics.append(PlacedDiagnostic(.note, .legacyEncoding, "text typed in a font of before Unicode was turned into letters"))
  }
  let furniture = try pageFurniture(package, body.pageParts, styles, numbering, settings)
  let linked = linkedTypedNotes(body.blocks)
  let document = BlockWriter.document(linked.blocks, notes: notes + linked.notes, furniture: furniture, diagnostics: diagnostics)
  guard document.text.contains(where: { !$0.isSpace }) else {
    throw ReadError(.unreadable, "the document has no text in it (a scan pasted into Word?); give the PDF or a text")
  }
  return SourceDocument(format: format, content: .blocks(document), diagnostics: diagnostics)
}

/// The notes that the body refers to, in its order.
private func readNotes(
  _ package: DOCXPackage, of body: DOCXBody, _ styles: DOCXStyles, _ numbering: DOCXNumbering, _ settings: DOCXSettings
) throws(ReadError) -> [NoteDraft] {
  func notes(_ kind: DOCXBody.NoteReference.Kind, in type: String) throws(ReadError) -> [String: [ParagraphDraft]] {
    guard body.references.contains(where: { $0.kind == kind }) else { return [:] }
    let notes = DOCXBody(styles: styles, numbering: numbering, settings: settings)
    try package.read(package.part(type), with: notes)
    return notes.notes
  }
  let (footnotes, endnotes) = (try notes(.footnote, in: "footnotes"), try notes(.endnote, in: "endnotes"))
  return body.references.compactMap { reference in
    guard let paragraphs = (reference.kind == .footnote ? footnotes : endnotes)[reference.id] else { return nil }
    return NoteDraft(marker: reference.marker, printed: Array(reference.marker.utf8), paragraphs: paragraphs)
  }
}

/// Headers and footers: each distinct one once.
private func pageFurniture(
  _ package: DOCXPackage, _ ids: [String], _ styles: DOCXStyles, _ numbering: DOCXNumbering, _ settings: DOCXSettings
) throws(ReadError) -> [DraftBlock] {
  var result: [DraftBlock] = []
  var seen: Set<String> = []
  for id in ids {
    guard let part = package.part(id: id), seen.insert(part).inserted, seen.count <= 64 else { continue }
    let header = DOCXBody(styles: styles, numbering: numbering, settings: settings)
    try package.read(part, with: header)
    for paragraph in header.blocks.flatMap(\.paragraphsInside) where paragraph.hasText {
      let text = paragraph.plainBytes.filter { !$0.isSpace }
      guard seen.insert("text " + String(decoding: text, as: UTF8.self)).inserted else { continue }
      let isNumber = text.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
      result.append(.furniture(isNumber ? .pageNumber : .runningHeader, [paragraph]))
    }
  }
  return result
}

/// The parts of a DOCX and where they are.
struct DOCXPackage {
  let archive: ZipArchive
  /// The main part's name in the archive.
  let main: String
  private let limits: ReadLimits
  private let relationships: DOCXRelationships

  init(_ bytes: [UInt8], limits: ReadLimits) throws(ReadError) {
    archive = try ZipArchive(bytes, limits: limits)
    self.limits = limits
    let root = DOCXRelationships(folder: "")
    if archive.contains("_rels/.rels") { try XMLEvents.read("_rels/.rels", of: archive, handler: root, limits: limits) }
    guard let main = root.target(type: "officeDocument") ?? (archive.contains("word/document.xml") ? "word/document.xml" : nil) else {
      throw ReadError(.unreadable, "a ZIP archive without a document in it; give the DOCX or ODT file itself")
    }
    guard archive.contains(main) else {
      throw ReadError(.unreadable, "the document's main part \(main) is missing; save the document again")
    }
    if main.hasPrefix("xl/") || main.hasPrefix("ppt/") {
      throw ReadError(.unreadable, "\(main.hasPrefix("xl/") ? "a spreadsheet" : "a presentation"), not a text document; give a plan as DOCX, ODT, HTML, PDF or text")
    }
    self.main = main
    let slash = main.lastIndex(of: "/")
    let folder = slash.map { String(main[..<$0]) } ?? ""
    let file = slash.map { String(main[main.index(after: $0)...]) } ?? main
    relationships = DOCXRelationships(folder: folder)
    let part = (folder.isEmpty ? "" : folder + "/") + "_rels/" + file + ".rels"
    if archive.contains(part) { try XMLEvents.read(part, of: archive, handler: relationships, limits: limits) }
  }

  /// The part of a type (`styles`), `nil` where the document has none.
  func part(_ type: String) -> String? {
    if let target = relationships.target(type: type) { return archive.contains(target) ? target : nil }
    let usual = "word/\(type).xml"
    return archive.contains(usual) ? usual : nil
  }
  func part(id: String) -> String? { relationships.byId[id].flatMap { archive.contains($0) ? $0 : nil } }

  func readStyles(with handler: DOCXStyles) throws(ReadError) {
    guard let part = part("styles") else { return }
    let bytes = withoutTableStyles(try archive.bytes(of: part))
    try XMLEvents.read(part, bytes: bytes, handler: handler, limits: limits)
  }

  func read(_ part: String?, with handler: any MarkupHandler) throws(ReadError) {
    guard let part else { return }
    try XMLEvents.read(part, of: archive, handler: handler, limits: limits)
  }
}

/// A `.rels` part: targets inside the archive; external ones are never looked at.
final class DOCXRelationships: MarkupHandler {
  private(set) var byId: [String: String] = [:]
  private var byType: [String: String] = [:]
  private let folder: String
  init(folder: String) { self.folder = folder }

  /// The target of the relationship whose type ends in `/type`.
  func target(type: String) -> String? { byType[type] }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    guard name == "rel:Relationship", attributes["TargetMode"] != "External", let target = attributes["Target"] else { return }
    let path = normalized(target)
    if let id = attributes["Id"] { byId[id] = path }
    if let type = attributes["Type"], let slash = type.lastIndex(of: "/") {
      let short = String(type[type.index(after: slash)...])
      if byType[short] == nil { byType[short] = path }
    }
  }
  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// A name inside the archive: `..` cannot climb above its root.
  private func normalized(_ target: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." { _ = parts.popLast() } else if step != "." { parts.append(String(step)) }
    }
    return parts.joined(separator: "/")
  }
}

/// `word/settings.xml`: how notes are numbered.
final class DOCXSettings: MarkupHandler {
  private(set) var footnoteFormat = NumberFormat.decimal
  private(set) var endnoteFormat = NumberFormat.lowerRoman
  private(set) var footnoteStart = 1
  private(set) var endnoteStart = 1
  private var inFootnotes = false
  private var inEndnotes = false

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "w:footnotePr": inFootnotes = true
    case "w:endnotePr": inEndnotes = true
    case "w:numFmt":
      guard let value = attributes["val"] else { return }
      if inFootnotes { footnoteFormat = NumberFormat(word: value) }
      if inEndnotes { endnoteFormat = NumberFormat(word: value) }
    case "w:numStart":
      let value = min(max(attributes.int("val") ?? 1, 0), 1_000_000)
      if inFootnotes { footnoteStart = value }
      if inEndnotes { endnoteStart = value }
    default: break
    }
  }
  func end(_ name: String) {
    if name == "w:footnotePr" { inFootnotes = false }
    if name == "w:endnotePr" { inEndnotes = false }
  }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
