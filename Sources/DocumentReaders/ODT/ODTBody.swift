import SourceModel
import VietnameseText

/// Reads `content.xml` (and the headers and footers of `styles.xml`) into drafts.
final class ODTBody: MarkupHandler {
  private struct OpenParagraph {
    var draft = ParagraphDraft()
    var run = RunProperties()
    /// Text styles of open spans.
    var spans: [RunProperties] = []
    var boxes: [DraftBlock] = []

    mutating func label(_ label: String) {
      var run = Run(Array(label.utf8))
      run.kind = .label
      draft.runs.insert(run, at: 0)
      draft.runs.insert(Run([0x20]), at: 1)
    }
  }
  private struct OpenList {
    var style: String?
    var counter: Int
    var level: Int
  }
  private struct OpenNote {
    var marker = ""
    var isBody = false
    var inMarker = false
  }

  private let styles: ODTStyles
  private let limits: ReadLimits
  private var lists: [[DraftBlock]] = [[]]
  private var tables: [TableDraft] = []
  private var headerRows: [Bool] = []
  private var repeats: [Int] = []
  private var cellRepeats: [Int] = []
  private var paragraphs: [OpenParagraph] = []
  private var openLists: [OpenList] = []
  private var counters: [ODTCounter] = []
  private var countersByList: [String: Int] = [:]
  private var countersByStyle: [String: Int] = [:]
  private var outline = ODTCounter()
  /// A list item whose first paragraph is yet to come; a list header prints no label.
  private var pendingItem: (isCounted: Bool, level: Int)?
  private var openNotes: [OpenNote] = []
  private var inBody = false
  private var skipped = 0
  private var inFurniture = false
  private var cells = 0
  private(set) var isTracked = false
  private(set) var notes: [NoteDraft] = []
  private(set) var furniture: [DraftBlock] = []
  private(set) var failure: ReadError?
  private(set) var usesLegacyFonts = false

  init(styles: ODTStyles, limits: ReadLimits) { (self.styles, self.limits) = (styles, limits) }

  var blocks: [DraftBlock] { lists.first ?? [] }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    if skipped > 0 { skipped += 1; return }
    guard failure == nil else { return }
    guard inBody || inFurniture else {
      switch name {
      case "office:text": inBody = true
      case "style:header", "style:footer", "style:header-left", "style:footer-left", "style:header-first", "style:footer-first":
        inFurniture = true
        lists = [[]]
      default: styles.start(name, attributes)
      }
      return
    }
    switch name {
    case "text:tracked-changes":
      skipped = 1
    case "office:annotation", "office:forms", "svg:title", "svg:desc", "text:script", "office:binary-data", "draw:object",
      "text:variable-decls", "text:sequence-decls", "text:user-field-decls", "text:bibliography-configuration":
      skipped = 1
    case "text:change", "text:change-start", "text:change-end": isTracked = true
    case "text:p", "text:h": openParagraph(name, attributes)
    case "text:span": openSpan(attributes)
    case "text:s": append([UInt8](repeating: 0x20, count: 1))
    case "text:tab": append([0x09])
    case "text:line-break": if let last = paragraphs.indices.last { paragraphs[last].draft.runs.append(.lineBreak) }
    case "text:list": openList(attributes)
    case "text:list-item": openItem(attributes)
    case "text:list-header": pendingItem = (false, openLists.count - 1)
    case "text:note": openNotes.append(OpenNote())
    case "text:note-citation": if let last = openNotes.indices.last { openNotes[last].inMarker = true }
    case "text:note-body":
      if let last = openNotes.indices.last { openNotes[last].isBody = true }
      lists.append([])
    case "draw:text-box": lists.append([])
    case "table:table": openTable()
    case "table:table-header-rows": if let last = headerRows.indices.last { headerRows[last] = true }
    case "table:table-row": openRow(attributes)
    case "table:table-cell": openCell(attributes)
    case "table:covered-table-cell": openCovered(attributes)
    default: break
    }
  }

  func end(_ name: String) {
    if skipped > 0 { skipped -= 1; return }
    guard failure == nil else { return }
    guard inBody || inFurniture else { return styles.end(name) }
    switch name {
    case "office:text": inBody = false
    case "style:header", "style:footer", "style:header-left", "style:footer-left", "style:header-first", "style:footer-first": closeFurniture()
    case "text:p", "text:h": closeParagraph()
    case "text:span": if let last = paragraphs.indices.last { _ = paragraphs[last].spans.popLast() }
    case "text:list": _ = openLists.popLast()
    case "text:list-item", "text:list-header": pendingItem = nil
    case "text:note-citation": if let last = openNotes.indices.last { openNotes[last].inMarker = false }
    case "text:note": closeNote()
    case "text:note-body": closeNoteBody()
    case "draw:text-box":
      guard lists.count > 1 else { return }
      let blocks = lists.removeLast()
      if let last = paragraphs.indices.last { paragraphs[last].boxes += blocks } else { blocks.forEach { append($0) } }
    case "table:table": closeTable()
    case "table:table-header-rows": if let last = headerRows.indices.last { headerRows[last] = false }
    case "table:table-row": closeRow()
    case "table:table-cell", "table:covered-table-cell": closeCell()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skipped == 0, failure == nil, inBody || inFurniture else { return }
    if let last = openNotes.indices.last, openNotes[last].inMarker {
      openNotes[last].marker += String(decoding: bytes, as: UTF8.self)
      return
    }
    guard !paragraphs.isEmpty else { return }
    append(bytes.map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 })
  }

  // MARK: Paragraphs

  private func openParagraph(_ name: String, _ attributes: MarkupAttributes) {
    let style = styles.paragraph(attributes["style-name"])
    var paragraph = OpenParagraph()
    paragraph.run = style.run
    paragraph.draft.style.centred = style.paragraph.centred
    paragraph.draft.style.left = style.paragraph.left
    paragraph.draft.style.firstLine = style.paragraph.firstLine
    if style.breakBefore == true { paragraph.draft.style.gapBefore = true }
    if name == "text:h" {
      let level = min(max(attributes.int("outline-level") ?? 1, 1), 10)
      paragraph.draft.style.headingLevel = level
      if pendingItem == nil, openLists.isEmpty, let label = outline.next(level, { styles.outline[$0] }), !label.isEmpty { paragraph.label(label) }
    } else {
      paragraph.draft.style.headingLevel = style.paragraph.outlineLevel.map { $0 + 1 }
    }
    if let item = pendingItem {
      paragraph.draft.style.listLevel = item.level
      if item.isCounted, let label = nextLabel(), !label.isEmpty { paragraph.label(label) }
      pendingItem = nil
    }
    paragraphs.append(paragraph)
  }

  private func openSpan(_ attributes: MarkupAttributes) {
    guard let last = paragraphs.indices.last else { return }
    paragraphs[last].spans.append(styles.text(attributes["style-name"]))
  }

  private func append(_ bytes: [UInt8]) {
    guard let last = paragraphs.indices.last else { return }
    var run = paragraphs[last].run
    for span in paragraphs[last].spans { run = span.over(run) }
    guard run.hidden != true else { return }
    var bytes = bytes
    if let font = run.font.flatMap({ LegacyFont($0) }), let decoded = font.decode(bytes) {
      usesLegacyFonts = true
      bytes = decoded
    }
    if run.capitals == true { bytes = uppercased(composed(bytes)) }
    let look = Look(bold: run.bold ?? false, italic: run.italic ?? false, superscript: run.superscript ?? false, size: run.size)
    if let end = paragraphs[last].draft.runs.indices.last, paragraphs[last].draft.runs[end].kind == .text, paragraphs[last].draft.runs[end].look == look {
      paragraphs[last].draft.runs[end].bytes += bytes
    } else {
      paragraphs[last].draft.runs.append(Run(bytes, look: look))
    }
  }

  private func closeParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    append(.paragraph(paragraph.draft))
    paragraph.boxes.forEach { append($0) }
  }

  private func append(_ block: DraftBlock) {
    if !lists.isEmpty { lists[lists.count - 1].append(block) }
  }

  private func closeFurniture() {
    inFurniture = false
    for paragraph in blocks.flatMap(\.paragraphsInside) where paragraph.hasText {
      let text = paragraph.plainBytes.filter { !$0.isSpace }
      let isNumber = text.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
      furniture.append(.furniture(isNumber ? .pageNumber : .runningHeader, [paragraph]))
    }
    lists = [[]]
  }

  // MARK: Lists

  private func openList(_ attributes: MarkupAttributes) {
    let outer = openLists.last
    let style = attributes["style-name"] ?? outer?.style
    let counter: Int
    if let outer, attributes["style-name"] == nil || attributes["style-name"] == outer.style {
      counter = outer.counter
    } else if let list = attributes["continue-list"], let known = countersByList[list] {
      counter = known
    } else if attributes["continue-numbering"] == "true", let style, let known = countersByStyle[style] {
      counter = known
    } else {
      counters.append(ODTCounter())
      counter = counters.count - 1
    }
    if let id = attributes["id"] { countersByList[id] = counter }
    if let style { countersByStyle[style] = counter }
    openLists.append(OpenList(style: style, counter: counter, level: (outer?.level ?? 0) + 1))
  }

  private func openItem(_ attributes: MarkupAttributes) {
    guard let list = openLists.last else { return }
    if let start = attributes.int("start-value") { counters[list.counter].restart(list.level, at: min(max(start, 0), 1_000_000)) }
    pendingItem = (true, list.level - 1)
  }

  /// The label of the item whose first paragraph opens; an item that only holds a deeper list is not counted.
  private func nextLabel() -> String? {
    guard let list = openLists.last, let style = list.style else { return nil }
    return counters[list.counter].next(list.level) { styles.level(style, $0) }
  }

  // MARK: Notes

  private func closeNoteBody() {
    guard lists.count > 1, let note = openNotes.last else { return }
    let paragraphs = lists.removeLast().flatMap(\.paragraphsInside)
    notes.append(NoteDraft(marker: noteMarker(Array(note.marker.utf8)) ?? note.marker, printed: Array(note.marker.utf8), paragraphs: paragraphs))
  }

  private func closeNote() {
    guard let note = openNotes.popLast(), !note.marker.isEmpty, let last = paragraphs.indices.last else { return }
    var run = Run(Array(note.marker.utf8))
    run.kind = .noteMark(noteMarker(Array(note.marker.utf8)) ?? note.marker)
    paragraphs[last].draft.runs.append(run)
  }

  // MARK: Tables

  private func openTable() {
    tables.append(TableDraft())
    headerRows.append(false)
  }

  private func openRow(_ attributes: MarkupAttributes) {
    guard let table = tables.indices.last else { return }
    var row = RowDraft()
    row.isHeader = headerRows.last ?? false
    tables[table].rows.append(row)
    repeats.append(min(max(attributes.int("number-rows-repeated") ?? 1, 1), 1_000))
  }

  private func openCell(_ attributes: MarkupAttributes) {
    lists.append([])
    cellRepeats.append(min(max(attributes.int("number-columns-repeated") ?? 1, 1), TableDraft.columnLimit))
    guard let table = tables.indices.last, let row = tables[table].rows.indices.last else { return }
    var cell = CellDraft()
    cell.columns = min(max(attributes.int("number-columns-spanned") ?? 1, 1), TableDraft.columnLimit)
    cell.rows = min(max(attributes.int("number-rows-spanned") ?? 1, 1), 65_535)
    tables[table].rows[row].cells.append(cell)
  }

  private func openCovered(_ attributes: MarkupAttributes) {
    // What a merged cell covers; text left in it is not shown.
    lists.append([])
    cellRepeats.append(0)
  }

  private func closeCell() {
    guard lists.count > 1 else { return }
    let blocks = lists.removeLast()
    let count = cellRepeats.popLast() ?? 1
    guard count > 0, let table = tables.indices.last, let row = tables[table].rows.indices.last,
      let cell = tables[table].rows[row].cells.indices.last
    else { return }
    tables[table].rows[row].cells[cell].blocks = blocks
    let copy = tables[table].rows[row].cells[cell]
    for _ in 1..<count { tables[table].rows[row].cells.append(copy) }
    cells += count
    if cells > 200_000 { failure = ReadError(.unreadable, "the document's tables have more than 200000 cells") }
  }

  private func closeRow() {
    let count = repeats.popLast() ?? 1
    guard count > 1, let table = tables.indices.last, let row = tables[table].rows.last else { return }
    cells += row.cells.count * (count - 1)
    guard cells <= 200_000 else {
      failure = ReadError(.unreadable, "the document's tables have more than 200000 cells")
      return
    }
    for _ in 1..<count { tables[table].rows.append(row) }
  }

  private func closeTable() {
    _ = headerRows.popLast()
    guard let table = tables.popLast() else { return }
    append(.table(table))
  }
}
