import SourceModel
import VietnameseText

/// antiword, where LibreOffice is missing: text, tables, bold and italic of a `.doc`; no merged cells, no centring.
struct Antiword {
  private let program: HelperProgram

  init?() {
    guard let program = HelperProgram.find("antiword") else { return nil }
    self.program = program
  }

  func read(_ bytes: [UInt8], limits: ReadLimits) throws(ReadError) -> BlockDocument {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "source.doc")
    let file = folder.path + "/source.doc"
    let book = try program.run(["-m", "UTF-8.txt", "-x", "db", file], in: folder.path, limits: limits)
    guard book.succeeded, !book.output.isEmpty else {
      throw ReadError(.unreadable, "antiword cannot read it; install LibreOffice (apt-get install libreoffice-writer-nogui) or save it as DOCX")
    }
    let body = DocBookBody()
    try XMLEvents.read("the output of antiword", bytes: book.output, handler: body, limits: limits, allowsDoctype: true)
    var notes: [NoteDraft] = []
    if body.noteCount > 0 {
      // Its DocBook leaves notes empty; its plain text has them.
      let text = try program.run(["-m", "UTF-8.txt", "-w", "0", file], in: folder.path, limits: limits)
      notes = trailingNotes(text.output, count: body.noteCount)
    }
    return BlockWriter.document(body.blocks, notes: notes)
  }

  /// The `[1] …` lines after the last row of dashes.
  private func trailingNotes(_ text: [UInt8], count: Int) -> [NoteDraft] {
    let lines = text.split(separator: 0x0A)
    guard let rule = lines.lastIndex(where: { $0.count >= 20 && $0.allSatisfy { $0 == UInt8(ascii: "-") } }) else { return [] }
    var notes: [NoteDraft] = []
    for line in lines[(rule + 1)...] {
      if line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")), let marker = noteMarker(Array(line[...close])) {
        var paragraph = ParagraphDraft()
        paragraph.runs = [Run(Array(line[(close + 1)...]))]
        notes.append(NoteDraft(marker: marker, printed: Array(marker.utf8), paragraphs: [paragraph]))
      } else if !notes.isEmpty, line.contains(where: { !$0.isSpace }) {
        var paragraph = ParagraphDraft()
        paragraph.runs = [Run(Array(line))]
        notes[notes.count - 1].paragraphs.append(paragraph)
      }
    }
    return Array(notes.prefix(count))
  }
}

/// The DocBook that antiword writes.
private final class DocBookBody: MarkupHandler {
  private var lists: [[DraftBlock]] = [[]]
  private var tables: [TableDraft] = []
  private var paragraph: ParagraphDraft?
  private var bold = 0
  private var italic = 0
  private var emphases: [Bool] = []
  /// The emphasis that ended right here, no text since: whether it was bold.
  private var closedEmphasis: Bool?
  private var inNote = false
  private var inInfo = false
  private var heading = false
  private var openLists: [(format: NumberFormat, next: Int, pending: Bool)] = []
  private(set) var noteCount = 0

  var blocks: [DraftBlock] { lists.first ?? [] }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    switch name {
    case "bookinfo": inInfo = true
    case "para", "title":
      if inNote { return }
      flush()
      heading = name == "title"
    case "emphasis":
      let isBold = attributes["role"] == "bold"
      // It writes nothing for a break in a line, but ends the emphasis there and opens the same again.
      if closedEmphasis == isBold { paragraph?.runs.append(.lineBreak) }
      emphases.append(isBold)
      if isBold { bold += 1 } else { italic += 1 }
    case "footnote":
      noteCount += 1
      inNote = true
      var run = Run(Array(String(noteCount).utf8))
      run.kind = .noteMark(String(noteCount))
      open()
      paragraph?.runs.append(run)
    case "orderedlist", "itemizedlist":
      let format: NumberFormat = switch attributes["numeration"] {
      case "upperalpha": .upperLetter
      case "loweralpha": .lowerLetter
      case "upperroman": .upperRoman
      case "lowerroman": .lowerRoman
      default: name == "itemizedlist" ? .bullet : .decimal
      }
      openLists.append((format, 1, false))
    case "listitem":
      if let last = openLists.indices.last { openLists[last].pending = true }
    case "informaltable":
      flush()
      tables.append(TableDraft())
    case "row": if let last = tables.indices.last { tables[last].rows.append(RowDraft()) }
    case "entry":
      flush()
      lists.append([])
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "bookinfo":
      inInfo = false
      paragraph = nil
    case "para", "title":
      if !inNote { flush() }
      heading = false
    case "emphasis":
      closedEmphasis = emphases.popLast()
      if closedEmphasis == true { bold -= 1 } else { italic = max(0, italic - 1) }
    case "footnote": inNote = false
    case "orderedlist", "itemizedlist":
      flush()
      _ = openLists.popLast()
    case "entry":
      flush()
      guard lists.count > 1 else { return }
      var cell = CellDraft()
      cell.blocks = lists.removeLast()
      guard let table = tables.indices.last, let row = tables[table].rows.indices.last else { return }
      tables[table].rows[row].cells.append(cell)
    case "informaltable": if let table = tables.popLast() { lists[lists.count - 1].append(.table(table)) }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !inNote, !inInfo else { return }
    closedEmphasis = nil
    if paragraph == nil, bytes.allSatisfy(\.isSpace) { return }
    open()
    // Each line of the output is one of the document's: a paragraph in a cell.
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { paragraph?.runs.append(lists.count > 1 ? .lineBreak : Run([0x20])) }
      let text = line.filter { $0 != UInt8(ascii: "|") || lists.count > 1 }
      if !text.isEmpty { paragraph?.runs.append(Run(Array(text), look: Look(bold: bold > 0, italic: italic > 0))) }
    }
  }

  private func open() {
    guard paragraph == nil else { return }
    var draft = ParagraphDraft()
    if heading { draft.style.headingLevel = 1 }
    if let last = openLists.indices.last, openLists[last].pending {
      openLists[last].pending = false
      let list = openLists[last]
      var label = Run(Array((list.format == .bullet ? "•" : list.format.printed(list.next) + ".").utf8))
      label.kind = .label
      draft.runs = [label, Run([0x20])]
      draft.style.listLevel = openLists.count - 1
      openLists[last].next += 1
    }
    paragraph = draft
  }

  private func flush() {
    guard let draft = paragraph else { return }
    paragraph = nil
    if draft.hasText { lists[lists.count - 1].append(.paragraph(draft)) }
  }
}
