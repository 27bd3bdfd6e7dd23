import PlanModel
import SourceModel

extension Format {
  /// OpenDocument text, found by the archive's own type.
  static let odt = Format(name: "odt", extensions: ["odt", "ott"], sniff: { isOpenDocument($0) }) { (bytes, options) throws(ReadError) in
    try readODT(bytes, options: options)
  }
}

/// An OpenDocument archive begins with the entry `mimetype`, unpacked; one packed by other tools has `content.xml` in it.
private func isOpenDocument(_ bytes: [UInt8]) -> Bool {
  guard ZipArchive.isArchive(bytes) else { return false }
  let type = Array("mimetypeapplication/vnd.oasis.opendocument.".utf8)
  if bytes.count > 30 + type.count, bytes[30..<30 + type.count].elementsEqual(type) { return true }
  guard let archive = try? ZipArchive(bytes, limits: ReadLimits()) else { return false }
  return archive.contains("content.xml") && archive.contains("META-INF/manifest.xml")
}

private func readODT(_ bytes: [UInt8], options: ReadOptions) throws(ReadError) -> SourceDocument {
  let archive = try ZipArchive(bytes, limits: options.limits)
  if archive.contains("mimetype") {
    let type = String(decoding: try archive.bytes(of: "mimetype").prefix(100), as: UTF8.self)
    for (kind, name) in [("spreadsheet", "a spreadsheet"), ("presentation", "a presentation"), ("graphics", "a drawing")] where type.contains("." + kind) {
      throw ReadError(.unreadable, "\(name), not a text document; give a plan as DOCX, ODT, HTML, PDF or text")
    }
  }
  if archive.contains("META-INF/manifest.xml") {
    let manifest = ODTManifest()
    try XMLEvents.read("META-INF/manifest.xml", of: archive, handler: manifest, limits: options.limits, allowsDoctype: true)
    if manifest.isEncrypted { throw ReadError(.unreadable, "the document is encrypted; save it without a password") }
  }
  let styles = ODTStyles()
  let page = ODTBody(styles: styles, limits: options.limits)
  if archive.contains("styles.xml") { try XMLEvents.read("styles.xml", of: archive, handler: page, limits: options.limits) }
  let body = ODTBody(styles: styles, limits: options.limits)
  try XMLEvents.read("content.xml", of: archive, handler: body, limits: options.limits)
  if let failure = body.failure ?? page.failure { throw failure }
  var diagnostics: [PlacedDiagnostic] = []
  if body.isTracked {
    diagnostics.append(PlacedDiagnostic(.note, .trackedChanges, "tracked changes read as accepted: what is inserted counts, what is deleted does not"))
  }
  if body.usesLegacyFonts {
    diagnostics.append(PlacedDiagnostic(.note, .legacyEncoding, "text typed in a font of before Unicode was turned into letters"))
  }
  let typed = linkedTypedNotes(body.blocks)
  let document = BlockWriter.document(typed.blocks, notes: body.notes + typed.notes, furniture: page.furniture, diagnostics: diagnostics)
  guard document.text.contains(where: { !$0.isSpace }) else {
    throw ReadError(.unreadable, "the document has no text in it (a scan pasted into it?); give the PDF or a text")
  }
  return SourceDocument(format: "odt", content: .blocks(document), diagnostics: diagnostics)
}

/// `META-INF/manifest.xml`: whether the parts are encrypted.
private final class ODTManifest: MarkupHandler {
  private(set) var isEncrypted = false
  func start(_ name: String, _ attributes: MarkupAttributes) { if name == "manifest:encryption-data" { isEncrypted = true } }
  func end(_ name: String) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
