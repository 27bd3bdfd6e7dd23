import SourceModel
import VietnameseText

/// Reads a part that holds text (`document.xml`, notes, headers) into drafts.
final class DOCXBody: MarkupHandler {
  /// A note reference in the order of printing.
  struct NoteReference {
    enum Kind { case footnote, endnote }
    var kind: Kind
    var id: String
    var marker: String
  }
  private struct OpenParagraph {
    var draft = ParagraphDraft()
    var properties = ParagraphProperties()
    var style = DOCXStyles.Style()
    /// Text boxes anchored in it, before and after its text begins.
    var boxesBefore: [DraftBlock] = []
    var boxesAfter: [DraftBlock] = []
    /// Nested fields, each in its instruction (not shown) or its result.
    var fields: [Bool] = []
    var isPrepared = false
  }
  private enum Scope { case none, paragraph, paragraphMark, run, row, cell, section }

  private let styles: DOCXStyles
  private let numbering: DOCXNumbering
  private let settings: DOCXSettings

  /// Lists of blocks, innermost last: the body, cells, text boxes.
  private var lists: [[DraftBlock]] = [[]]
  private var tables = DOCXTables()
  private var paragraphs: [OpenParagraph] = []
  private var scope = Scope.none
  private var run = RunProperties()
  private var look = Look()
  private var capitals = false
  private var hidden = false
  private var legacy: LegacyFont?
  private var inText = false
  private var buffer: [UInt8] = []
  private var skipped = 0
  /// Whether each open `mc:AlternateContent` has shown one of its choices.
  private var alternatives: [Bool] = []
  private var pendingMark: NoteReference?
  private var joined: ParagraphDraft?
  private var breakPending = false
  private var noteId: String?
  private var footnotes = 0
  private var endnotes = 0
  private var sectionRestart = false

  private(set) var notes: [String: [ParagraphDraft]] = [:]
  private(set) var references: [NoteReference] = []
  /// Relationship ids of headers and footers.
  private(set) var pageParts: [String] = []
  private(set) var hasTrackedChanges = false
  private(set) var usesLegacyFonts = false

  init(styles: DOCXStyles, numbering: DOCXNumbering, settings: DOCXSettings) {
    (self.styles, self.numbering, self.settings) = (styles, numbering, settings)
  }

  var blocks: [DraftBlock] { lists.first ?? [] }

  // MARK: Elements

  func start(_ name: String, _ attributes: MarkupAttributes) {
    if skipped > 0 { skipped += 1; return }
    switch name {
    case "w:t", "m:t":
      inText = true
      buffer.removeAll(keepingCapacity: true)
    case "w:r":
      run = RunProperties()
      prepareLook()
    case "w:rPr": scope = scope == .paragraph ? .paragraphMark : .run
    case "w:p": paragraphs.append(OpenParagraph())
    case "w:pPr": scope = .paragraph
    case "w:del", "w:moveFrom", "w:ins", "w:moveTo": change(name)
    case "w:rPrChange", "w:pPrChange", "w:tblPrChange", "w:trPrChange", "w:tcPrChange", "w:sectPrChange", "w:tblGridChange",
      "w:tblPrExChange", "w:numberingChange", "w:cellDel", "w:delText", "w:delInstrText", "w:instrText", "w:sdtPr", "w:sdtEndPr",
      "w:fldData":
      skipped = 1
    case "mc:AlternateContent": alternatives.append(false)
    case "mc:Choice", "mc:Fallback":
      guard let last = alternatives.indices.last else { break }
      if alternatives[last] { skipped = 1 } else { alternatives[last] = true }
    case "w:tbl", "w:tr", "w:tc", "w:txbxContent": open(name)
    case "w:sectPr": scope = .section
    case "w:footnote", "w:endnote":
      noteId = attributes["type"].map { $0 == "normal" } ?? true ? attributes["id"] : nil
      lists.append([])
    default:
      if scope == .none { content(name, attributes) } else { property(name, attributes) }
    }
  }

  func end(_ name: String) {
    if skipped > 0 { skipped -= 1; return }
    switch name {
    case "w:t", "m:t":
      inText = false
      append(buffer)
    case "w:r": finishMark()
    case "w:rPr":
      if scope == .run { prepareLook() }
      scope = scope == .paragraphMark ? .paragraph : .none
    case "w:pPr":
      scope = .none
      prepareParagraph()
    case "w:p": closeParagraph()
    case "w:tbl", "w:tr", "w:tc", "w:txbxContent": close(name)
    case "w:trPr", "w:tcPr": scope = .none
    case "w:sectPr": closeSection()
    case "mc:AlternateContent": _ = alternatives.popLast()
    case "w:footnote", "w:endnote":
      let blocks = lists.count > 1 ? lists.removeLast() : []
      if let noteId { notes[noteId] = blocks.flatMap(\.paragraphsInside) }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if inText, skipped == 0 { buffer.append(contentsOf: bytes) }
  }

  /// Tracked changes: what is inserted is read, what is deleted is not.
  private func change(_ name: String) {
    hasTrackedChanges = true
    let deletes = name == "w:del" || name == "w:moveFrom"
    switch scope {
    case .paragraphMark, .paragraph:
      if deletes, let last = paragraphs.indices.last { paragraphs[last].properties.markDeleted = true }
    case .row: if deletes { tables.deleteRow() }
    case .none: if deletes { skipped = 1 }
    default: break
    }
  }

  private func property(_ name: String, _ attributes: MarkupAttributes) {
    switch scope {
    case .run: run.take(name, attributes)
    case .paragraph: if let last = paragraphs.indices.last { paragraphs[last].properties.take(name, attributes) }
    case .row: tables.rowProperty(name, attributes)
    case .cell: tables.cellProperty(name, attributes)
    case .section:
      switch name {
      case "w:headerReference", "w:footerReference": if let id = attributes["id"] { pageParts.append(id) }
      case "w:numRestart": if attributes["val"] == "eachSect" { sectionRestart = true }
      default: break
      }
    default: break
    }
  }

  private func content(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "w:tab", "w:ptab": append([0x09])
    case "w:br":
      switch attributes["type"] {
      case "page", "column": breakPage()
      default: breakLine()
      }
    case "w:cr": breakLine()
    case "w:noBreakHyphen": append([UInt8(ascii: "-")])
    case "w:sym":
      guard let code = attributes["char"].flatMap({ UInt32($0, radix: 16) }) else { break }
      var sign: [UInt8] = []
      appendScalar(code >= 0xF000 ? symbolGlyph(code) : code < 0x20 ? 0x2022 : attributes["font"].map(isSymbolFont) == true ? symbolGlyph(code) : code, to: &sign)
      append(sign)
    case "w:fldChar": field(attributes["fldCharType"])
    case "w:footnoteReference", "w:endnoteReference": reference(name, attributes)
    case "w:trPr": scope = .row
    case "w:tcPr": scope = .cell
    default: break
    }
  }

  // MARK: Tables

  private func open(_ name: String) {
    switch name {
    case "w:tbl": tables.openTable()
    case "w:tr": tables.openRow()
    case "w:tc": if tables.openCell() { lists.append([]) }
    default: lists.append([])
    }
  }

  private func close(_ name: String) {
    switch name {
    case "w:tbl": if let table = tables.closeTable() { append(.table(table)) }
    case "w:tr": tables.closeRow()
    case "w:tc": if lists.count > 1, tables.hasRow { tables.closeCell(lists.removeLast()) }
    default:
      guard lists.count > 1 else { return }
      let blocks = lists.removeLast()
      guard let last = paragraphs.indices.last else { return blocks.forEach { append($0) } }
      if paragraphs[last].draft.hasText {
        paragraphs[last].boxesAfter += blocks
      } else {
        paragraphs[last].boxesBefore += blocks
      }
    }
  }

  // MARK: Paragraphs

  private func append(_ block: DraftBlock) {
    if !lists.isEmpty { lists[lists.count - 1].append(block) }
  }

  /// Style, list and indents, known once `w:pPr` is read (or at the first text where there is none).
  private func prepareParagraph() {
    guard let last = paragraphs.indices.last, !paragraphs[last].isPrepared else { return }
    paragraphs[last].isPrepared = true
    let style = styles.style(paragraphs[last].properties.style)
    paragraphs[last].style = style
    let direct = paragraphs[last].properties
    var all = direct.over(style.paragraph)
    if let id = all.numberId, id != 0 {
      let styleLevel = direct.level == nil ? direct.style.flatMap { numbering.level(ofStyle: $0, numberId: id) } : nil
      let level = styleLevel ?? all.level ?? 0
      if let item = numbering.next(id, level: level) {
        let indents = direct.over(item.paragraph)
        (all.left, all.firstLine) = (indents.left ?? all.left, indents.firstLine ?? all.firstLine)
        paragraphs[last].draft.style.listLevel = level
        if !item.label.isEmpty {
          var label = Run(Array(item.label.utf8))
          label.kind = .label
          paragraphs[last].draft.runs.append(label)
          if item.separates { paragraphs[last].draft.runs.append(Run([0x20])) }
        }
      }
    }
    paragraphs[last].draft.style.centred = all.centred
    paragraphs[last].draft.style.headingLevel = all.outlineLevel.map { $0 + 1 }
    paragraphs[last].draft.style.left = all.left
    paragraphs[last].draft.style.firstLine = all.firstLine
    if all.pageBreakBefore == true { paragraphs[last].draft.style.gapBefore = true }
  }

  private func closeParagraph() {
    guard var paragraph = paragraphs.popLast() else { return }
    if !paragraph.isPrepared {
      paragraphs.append(paragraph)
      prepareParagraph()
      paragraph = paragraphs.removeLast()
    }
    if breakPending, paragraph.draft.hasText {
      paragraph.draft.style.gapBefore = true
      breakPending = false
    }
    paragraph.boxesBefore.forEach { append($0) }
    if var first = joined {
      first.runs += paragraph.draft.runs.filter { $0.kind != .label }
      first.style = paragraph.draft.style
      paragraph.draft = first
      joined = nil
    }
    if paragraph.properties.markDeleted, paragraph.draft.hasText {
      joined = paragraph.draft
    } else if paragraph.properties.markDeleted {
      // A deleted blank paragraph leaves nothing.
    } else {
      append(.paragraph(paragraph.draft))
    }
    paragraph.boxesAfter.forEach { append($0) }
  }

  private func closeSection() {
    scope = paragraphs.isEmpty ? .none : .paragraph
    breakPending = true
    if sectionRestart { (footnotes, sectionRestart) = (0, false) }
  }

  private func breakPage() {
    if let last = paragraphs.indices.last, paragraphs[last].draft.hasText { breakLine() }
    breakPending = true
  }

  private func breakLine() {
    guard isShown, let last = paragraphs.indices.last else { return }
    prepareParagraph()
    paragraphs[last].draft.runs.append(.lineBreak)
  }

  // MARK: Runs

  private var isShown: Bool { !hidden && (paragraphs.last?.fields.allSatisfy { $0 } ?? false) }

  /// What the run looks like: its own properties over its character style over its paragraph's style.
  private func prepareLook() {
    prepareParagraph()
    var all = run
    if let style = run.style { all = all.over(styles.characterStyle(style)) }
    if let paragraph = paragraphs.last { all = all.over(paragraph.style.run) }
    look = Look(bold: all.bold ?? false, italic: all.italic ?? false, superscript: all.superscript ?? false, size: all.size)
    (capitals, hidden) = (all.capitals ?? false, all.hidden ?? false)
    legacy = all.font.flatMap { LegacyFont($0) }
  }

  private func append(_ bytes: [UInt8]) {
    guard !bytes.isEmpty, isShown, let last = paragraphs.indices.last else { return }
    prepareParagraph()
    if pendingMark != nil {
      pendingMark?.marker += String(decoding: bytes, as: UTF8.self)
      return
    }
    var bytes = bytes
    if let legacy, let decoded = legacy.decode(bytes) {
      usesLegacyFonts = true
      bytes = decoded
    }
    if capitals { bytes = uppercased(composed(bytes)) }
    if let end = paragraphs[last].draft.runs.indices.last, paragraphs[last].draft.runs[end].kind == .text,
      paragraphs[last].draft.runs[end].look == look
    {
      paragraphs[last].draft.runs[end].bytes += bytes
    } else {
      paragraphs[last].draft.runs.append(Run(bytes, look: look))
    }
  }

  private func field(_ type: String?) {
    guard let last = paragraphs.indices.last else { return }
    switch type {
    case "begin": if paragraphs[last].fields.count < 64 { paragraphs[last].fields.append(false) }
    case "separate": if let field = paragraphs[last].fields.indices.last { paragraphs[last].fields[field] = true }
    case "end": _ = paragraphs[last].fields.popLast()
    default: break
    }
  }

  private func reference(_ name: String, _ attributes: MarkupAttributes) {
    guard isShown, let id = attributes["id"] else { return }
    finishMark()
    let kind: NoteReference.Kind = name == "w:footnoteReference" ? .footnote : .endnote
    var reference = NoteReference(kind: kind, id: id, marker: "")
    if attributes["customMarkFollows"].map({ $0 == "1" || $0 == "true" || $0 == "on" }) == true {
      pendingMark = reference
      return
    }
    switch kind {
    case .footnote:
      footnotes += 1
      reference.marker = settings.footnoteFormat.printed(footnotes + settings.footnoteStart - 1)
    case .endnote:
      endnotes += 1
      reference.marker = settings.endnoteFormat.printed(endnotes + settings.endnoteStart - 1)
    }
    place(reference)
  }

  /// A mark of the writer's own (`*`) is complete at the end of its run.
  private func finishMark() {
    guard let mark = pendingMark else { return }
    pendingMark = nil
    place(mark)
  }

  private func place(_ reference: NoteReference) {
    guard let last = paragraphs.indices.last else { return }
    prepareParagraph()
    var reference = reference
    var printed = reference.marker
    if printed.hasPrefix("["), printed.hasSuffix("]"), printed.count > 2 { reference.marker = String(printed.dropFirst().dropLast()) }
    if printed.isEmpty { printed = "*" }
    var run = Run(Array(printed.utf8))
    run.kind = .noteMark(reference.marker)
    paragraphs[last].draft.runs.append(run)
    references.append(reference)
  }
}

private func isSymbolFont(_ name: String) -> Bool { name == "Symbol" || name.hasPrefix("Wingdings") || name == "Webdings" }

extension DraftBlock {
  /// Its paragraphs in reading order, those of tables too.
  var paragraphsInside: [ParagraphDraft] {
    var result: [ParagraphDraft] = []
    var stack = [self]
    while let block = stack.popLast() {
      switch block {
      case .paragraph(let paragraph): result.append(paragraph)
      case .furniture(_, let paragraphs): result += paragraphs
      case .table(let table):
        for row in table.rows.reversed() { for cell in row.cells.reversed() { stack += cell.blocks.reversed() } }
      }
    }
    return result
  }
}
