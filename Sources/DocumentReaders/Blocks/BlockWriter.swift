import PlanModel
import SourceModel
import VietnameseText

/// Writes drafts as decoded text and blocks together: every passage points at the bytes that were just written.
///
/// A paragraph is a line; a row is a line, its cells separated by a tab, the paragraphs of a cell by a space; notes
/// follow at the end, then what belongs to the page (headers, footers). Linear in the size of the drafts.
struct BlockWriter {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private var gap = false
  /// Bytes that merged cells may still repeat in the rows they cover: a page of text merged over thousands of rows is no
  /// table of a plan.
  private var repeatable = 16 << 20

  /// So many spaces in a row part two columns.
  private static let columnGap = 6

  /// The whole document.
  static func document(_ drafts: [DraftBlock], notes: [NoteDraft] = [], furniture: [DraftBlock] = [], diagnostics: [PlacedDiagnostic] = []) -> BlockDocument {
    var writer = BlockWriter()
    for draft in joinedTables(unframed(drafts)) { writer.write(draft) }
    for note in notes { writer.write(note) }
    for draft in furniture { writer.write(draft) }
    return BlockDocument(text: writer.text, blocks: writer.blocks, diagnostics: diagnostics)
  }

  mutating func write(_ draft: DraftBlock) {
    switch draft {
    case .paragraph(let paragraph):
      if paragraph.style.gapBefore == true { gap = true }
      for var line in lines(of: paragraph, rule: LineBreakRule(inCell: false, centred: paragraph.isShortAndCentred, always: paragraph.breaksEndLines)) {
        line.style.gapBefore = gap ? true : nil
        guard let written = write(line, keepsTabs: true) else { gap = true; continue }
        gap = false
        blocks.append(.paragraph(written))
        text.append(0x0A)
      }
    case .table(let table):
      write(table)
      gap = false
    case .furniture(let kind, let paragraphs):
      for paragraph in paragraphs {
        guard let written = write(paragraph, keepsTabs: true) else { continue }
        blocks.append(.furniture(Furniture(kind, written.allSources)))
        text.append(0x0A)
      }
    }
  }

  mutating func write(_ note: NoteDraft) {
    let start = text.count
    var marker: Range<Int>?
    if !note.printed.isEmpty {
      text.append(contentsOf: composed(note.printed))
      marker = start..<text.count
      text.append(0x20)
    }
    var passage = Passage()
    for paragraph in note.paragraphs {
      for line in lines(of: paragraph, rule: LineBreakRule(inCell: false, centred: false)) {
        if !passage.isEmpty { text.append(0x20) }
        guard let written = write(line, keepsTabs: false) else {
          if !passage.isEmpty { text.removeLast() }
          continue
        }
        if !passage.isEmpty { passage.append(filler: 0x20) }
        passage.append(written.text)
      }
    }
    guard !passage.isEmpty || marker != nil else { return }
    blocks.append(.note(Note(marker: note.marker, text: passage, markerSource: marker)))
    text.append(0x0A)
  }

  private mutating func write(_ draft: TableDraft) {
    var draft = draft
    let columns = draft.placeCells()
    guard columns > 0 else { return }
    /// What stands in rows below, a column: the cell and how many more rows it covers.
    var hanging: [Int: (cell: TableCell, rows: Int)] = [:]
    var rows: [TableRow] = []
    for row in draft.rows {
      var cells: [TableCell] = []
      var next = 0
      func fill(upTo column: Int) {
        while next < column {
          if let above = hanging[next], above.rows > 0 {
            var cell = above.cell
            repeatable -= cell.paragraphs.reduce(0) { $0 + $1.text.bytes.count }
            if repeatable < 0 { cell.paragraphs = [] }
            cells.append(cell)
            hanging[next]?.rows -= 1
            next += max(1, above.cell.columns)
          } else {
            next += 1
          }
        }
      }
      for cell in row.cells {
        let column = cell.column ?? next
        fill(upTo: column)
        if !cells.isEmpty || column > 0 { text.append(0x09) }
        let written = TableCell(paragraphs: paragraphs(of: cell), column: column, columns: cell.columns)
        cells.append(written)
        if cell.rows > 1 {
          var repeated = written
          repeated.repeatsAbove = true
          hanging[column] = (repeated, cell.rows - 1)
        } else {
          hanging[column] = nil
        }
        next = column + cell.columns
      }
      fill(upTo: columns)
      text.append(0x0A)
      if !cells.isEmpty { rows.append(TableRow(cells: cells, isHeader: row.isHeader)) }
    }
    settleHeader(&rows, columns: columns)
    blocks.append(.table(TableBlock(rows: rows, columnCount: columns)))
  }

  /// Header rows are the first ones; a row of one cell below them labels a group, whatever the format calls it.
  private func settleHeader(_ rows: inout [TableRow], columns: Int) {
    var ended = rows.allSatisfy(\.isHeader)
    for index in rows.indices {
      if !rows[index].isHeader || (index > 0 && rows[index].cells.count == 1 && columns > 1) { ended = true }
      if ended { rows[index].isHeader = false }
    }
  }

  private mutating func paragraphs(of cell: CellDraft) -> [Paragraph] {
    var result: [Paragraph] = []
    var gap = false
    for block in cell.blocks {
      guard case .paragraph(let paragraph) = block else { continue }
      for var line in lines(of: paragraph, rule: LineBreakRule(inCell: true, centred: false)) {
        if !result.isEmpty { text.append(0x20) }
        line.style.gapBefore = !result.isEmpty && (gap || line.style.gapBefore == true) ? true : nil
        if let written = write(line, keepsTabs: false) {
          result.append(written)
          gap = false
        } else {
          gap = true
          if !result.isEmpty { text.removeLast() }
        }
      }
    }
    return result
  }

  /// The paragraph cut at the breaks that open a new one; the others have become spaces.
  private func lines(of paragraph: ParagraphDraft, rule: LineBreakRule) -> [ParagraphDraft] {
    guard paragraph.runs.contains(where: { $0.kind == .lineBreak }) else { return [paragraph] }
    var result: [ParagraphDraft] = []
    var current = paragraph
    current.runs = []
    var index = 0
    while index < paragraph.runs.count {
      let run = paragraph.runs[index]
      index += 1
      guard run.kind == .lineBreak else { current.runs.append(run); continue }
      var breaks = 1
      while index < paragraph.runs.count, paragraph.runs[index].kind == .lineBreak || !paragraph.runs[index].bytes.contains(where: { !$0.isSpace }) {
        if paragraph.runs[index].kind == .lineBreak { breaks += 1 }
        index += 1
      }
      var rest: [UInt8] = []
      for next in paragraph.runs[index...] {
        if next.kind == .lineBreak || rest.count > 24 { break }
        rest += next.bytes
      }
      if rule.startsParagraph(before: current.plainBytes, after: rest, doubled: breaks > 1) {
        if current.hasText { result.append(current) }
        current = paragraph
        current.runs = []
        if breaks > 1 { current.style.gapBefore = true }
      } else {
        current.runs.append(Run([0x20], look: run.look))
      }
    }
    if current.hasText || result.isEmpty { result.append(current) }
    return result
  }

  /// One line of text; `nil` (and nothing written) where it is blank.
  private mutating func write(_ draft: ParagraphDraft, keepsTabs: Bool) -> Paragraph? {
    let start = text.count
    var paragraph = Paragraph(Passage(), style: draft.style)
    var styles = RunStyles()
    var pendingSpace: UInt8 = 0
    var spaces = 0
    for run in joinedMarks(draft.runs) {
      let bytes = composed(printedCharacters(run.bytes))
      if case .noteMark(let marker) = run.kind {
        guard !bytes.isEmpty else { continue }
        let at = text.count
        text.append(contentsOf: bytes)
        paragraph.marks.append(NoteMark(at: paragraph.text.bytes.count, marker: marker, source: at..<text.count))
        continue
      }
      var from = text.count
      let textStart = paragraph.text.bytes.count
      for (index, byte) in bytes.enumerated() {
        if byte.isSpace {
          if pendingSpace != 0x09 { pendingSpace = byte == 0x09 && keepsTabs ? 0x09 : 0x20 }
          spaces += 1
          continue
        }
        if pendingSpace != 0, text.count > start {
          // Two columns typed with the space bar: the gap is as good as a tab. A blank to be filled in goes on in small letters.
          if spaces >= Self.columnGap, keepsTabs, Letters.isUpper(decodeScalar(bytes, at: index).scalar), text.last != UInt8(ascii: ":") { pendingSpace = 0x09 }
          text.append(pendingSpace)
          if paragraph.text.isEmpty, from == text.count - 1 { from = text.count }
        }
        pendingSpace = 0
        spaces = 0
        text.append(byte)
      }
      if text.count > from { paragraph.text.append(from..<text.count, of: text) }
      if run.kind == .label {
        if text.count > from { paragraph.labelLength = paragraph.text.bytes.count }
      } else {
        styles.add(run.look, paragraph.text.bytes[textStart...], end: paragraph.text.bytes.count)
      }
    }
    guard text.count > start else { return nil }
    styles.apply(to: &paragraph.style, length: paragraph.text.bytes.count)
    return paragraph
  }

  /// Marks that stand at the start of a run are moved to the letter before them, so that runs compose one by one.
  private func joinedMarks(_ runs: [Run]) -> [Run] {
    guard runs.contains(where: { $0.bytes.first == 0xCC || $0.bytes.first == 0xCD }) else { return runs }
    var result = runs
    for index in result.indices.dropFirst() {
      var count = 0
      let bytes = result[index].bytes
      while count + 1 < bytes.count, bytes[count] == 0xCC || (bytes[count] == 0xCD && bytes[count + 1] < 0xB0) { count += 2 }
      guard count > 0, let owner = result[..<index].lastIndex(where: { !$0.bytes.isEmpty }) else { continue }
      result[owner].bytes += bytes[..<count]
      result[index].bytes.removeFirst(count)
    }
    return result
  }
}

extension Paragraph {
  /// Its places, markers included, in order.
  var allSources: [Range<Int>] { (text.source() + marks.map(\.source)).sorted { $0.lowerBound < $1.lowerBound } }
}

extension ParagraphDraft {
  /// A title or letterhead line: its breaks are meant.
  var isShortAndCentred: Bool { style.centred == true && runs.reduce(0) { $0 + $1.bytes.count } < 700 }
}

/// Collects the looks of a paragraph's runs into its style hints.
private struct RunStyles {
  private var letters = 0
  private var boldLetters = 0
  private var italicLetters = 0
  private var boldEnd = 0
  private var prefixOpen = true
  private var sizes: [(size: Double, letters: Int)] = []

  mutating func add(_ look: Look, _ bytes: ArraySlice<UInt8>, end: Int) {
    var count = 0
    for byte in bytes where byte.isASCIILetter || byte.isASCIIDigit || byte >= 0xC0 { count += 1 }
    if count == 0 { return }
    letters += count
    if look.bold { boldLetters += count }
    if look.italic { italicLetters += count }
    if prefixOpen {
      if look.bold { boldEnd = end } else { prefixOpen = false }
    }
    guard let size = look.size else { return }
    if let known = sizes.firstIndex(where: { $0.size == size }) { sizes[known].letters += count } else { sizes.append((size, count)) }
  }

  func apply(to style: inout ParagraphStyle, length: Int) {
    guard letters > 0 else { return }
    style.bold = boldLetters == letters
    style.italic = italicLetters == letters
    if boldEnd > 0, boldLetters < letters { style.boldPrefix = min(boldEnd, length) }
    if let most = sizes.max(by: { $0.letters < $1.letters }) { style.fontSize = most.size }
  }
}
