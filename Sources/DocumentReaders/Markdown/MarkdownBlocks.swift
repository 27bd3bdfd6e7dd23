import SourceModel
import VietnameseText

/// Reads Markdown line by line into drafts. Labels stay as they are typed: no list is renumbered.
struct MarkdownBlocks {
  private(set) var blocks: [DraftBlock] = []
  /// Notes by the name they are defined under.
  private(set) var definitions: [(name: String, paragraphs: [ParagraphDraft])] = []
  private let lines: [[UInt8]]
  private let limits: ReadLimits
  /// Where tables without outer bars begin, with their lines of dashes.
  private let openHeads: [Int: Int]
  private var at = 0
  private var open: [[UInt8]] = []
  private var openStyle = ParagraphStyle()
  private var gap = false
  /// Indents of the open list items, outermost first.
  private var indents: [Int] = []
  /// The number of the item before, where it was typed `1.` like all of its list.
  private var ones: (indent: Int, count: Int)?

  /// How many lines looked like a drawn table's first and were none.
  private var drawnTries = 0
  /// The text is a cell of a drawn table.
  private let isCell: Bool

  init(_ text: [UInt8], limits: ReadLimits, isCell: Bool = false) throws(ReadError) {
    self.isCell = isCell
    lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      var line = Array(line)
      while line.last == 0x0D || line.last == 0x0C { line.removeLast() }
      return line
    }
    openHeads = isCell ? [:] : MarkdownOpenTable.heads(lines)
    self.limits = limits
    try read()
  }

  private mutating func read() throws(ReadError) {
    if !isCell { frontMatter() }
    while at < lines.count {
      let line = lines[at]
      let indent = line.prefix { $0 == 0x20 || $0 == 0x09 }.reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
      let content = content(line)
      if content.isEmpty {
        close()
        gap = true
      } else if isFence(content) {
        close()
      } else if let heading = heading(content) {
        close()
        ones = nil
        paragraph(heading.text, level: heading.level)
      } else if let drawn = drawnTable(content) {
        close()
        try table(drawn)
        continue
      } else if isRule(content) {
        if open.count == 1, content.first == UInt8(ascii: "=") { openStyle.headingLevel = 1 }
        close()
        gap = true
      } else if let rule = openHeads[at] {
        close()
        table(MarkdownOpenTable(lines, at: at, rule: rule))
        continue
      } else if startsTable(content) {
        close()
        table()
        continue
      } else if startsHTML(content) {
        close()
        try html()
        continue
      } else if let note = definition(content) {
        close()
        self.note(note.name, note.text)
        continue
      } else if let item = listItem(content) {
        close()
        begin(item, indent: indent)
      } else {
        if open.isEmpty, indent == 0 {
          indents.removeAll()
          ones = nil
        }
        open.append(content)
      }
      at += 1
    }
    close()
  }

  // MARK: Kinds of lines

  /// The line without its indent and its marks of quotation.
  private func content(_ line: [UInt8]) -> [UInt8] {
    var content = line.drop { $0 == 0x20 || $0 == 0x09 }
    while content.first == UInt8(ascii: ">") { content = content.dropFirst().drop { $0 == 0x20 } }
    return Array(content)
  }

  /// A collector's `key: value` lines between two `---` at the very start.
  private mutating func frontMatter() {
    guard lines.first == Array("---".utf8) else { return }
    guard let end = lines.indices.dropFirst().prefix(200).first(where: { lines[$0] == Array("---".utf8) || lines[$0] == Array("...".utf8) }) else { return }
    let body = lines[1..<end]
    guard body.contains(where: { $0.contains(UInt8(ascii: ":")) }) else { return }
    let paragraphs = body.filter { !$0.isEmpty }.map { line in
      var draft = ParagraphDraft()
      draft.runs = [Run(line)]
      return draft
    }
    blocks.append(.furniture(.mark, paragraphs))
    at = end + 1
  }

  private func isFence(_ line: [UInt8]) -> Bool { line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) }

  private func heading(_ line: [UInt8]) -> (level: Int, text: [UInt8])? {
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level), level < line.count, line[level] == 0x20 else { return nil }
    var text = Array(line[level...].drop { $0 == 0x20 })
    while text.last == 0x20 { text.removeLast() }
    let hashes = text.reversed().prefix { $0 == UInt8(ascii: "#") }.count
    if hashes > 0, hashes == text.count || text[text.count - hashes - 1] == 0x20 { text.removeLast(hashes) }
    return (level, text)
  }

  private func isRule(_ line: [UInt8]) -> Bool {
    let core = line.filter { !$0.isSpace }
    guard core.count >= 3, let first = core.first else { return false }
    if first == UInt8(ascii: "=") { return !open.isEmpty && core.allSatisfy { $0 == first } }
    return (first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "_")) && core.allSatisfy { $0 == first }
  }

  private struct Item {
    var label: [UInt8]
    var text: [UInt8]
    /// How far the text is indented after the label.
    var width: Int
  }

  private func listItem(_ line: [UInt8]) -> Item? {
    guard let first = line.first else { return nil }
    if (first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+")), line.count > 1, line[1].isSpace {
      // `*` is Markdown's own bullet; what is printed for it is a dash.
      let label = first == UInt8(ascii: "*") ? UInt8(ascii: "-") : first
      let spaces = line.dropFirst().prefix { $0.isSpace }.count
      return Item(label: [label], text: Array(line[(1 + spaces)...]), width: 1 + spaces)
    }
    let digits = line.prefix { $0.isASCIIDigit }.count
    guard (1...4).contains(digits), digits + 1 < line.count else { return nil }
    guard line[digits] == UInt8(ascii: ".") || line[digits] == UInt8(ascii: ")"), line[digits + 1].isSpace else { return nil }
    let spaces = line[(digits + 1)...].prefix { $0.isSpace }.count
    return Item(label: Array(line[...digits]), text: Array(line[(digits + 1 + spaces)...]), width: digits + 1 + spaces)
  }

  private mutating func begin(_ item: Item, indent: Int) {
    while let last = indents.last, last > indent { indents.removeLast() }
    if indents.last != indent { indents.append(indent) }
    var label = item.label
    if label.starts(with: "1.".utf8), label.count == 2 {
      // A list typed `1. 1. 1.` is numbered by whoever shows it.
      if let before = ones, before.indent == indent {
        label = Array("\(before.count + 1).".utf8)
        ones = (indent, before.count + 1)
      } else {
        ones = (indent, 1)
      }
    } else if ones.map({ $0.indent >= indent }) ?? false {
      ones = nil
    }
    openStyle.listLevel = indents.count - 1
    open = [label + [0x20] + item.text]
  }

  // MARK: Paragraphs

  private mutating func close() {
    guard !open.isEmpty else { return }
    var bytes: [UInt8] = []
    for (index, line) in open.enumerated() { bytes += index == 0 ? line : [0x0A] + line }
    open = []
    paragraph(bytes, level: openStyle.headingLevel)
  }

  private mutating func paragraph(_ bytes: [UInt8], level: Int?) {
    var draft = ParagraphDraft()
    draft.runs = MarkdownInlines.runs(bytes)
    draft.style = openStyle
    draft.style.headingLevel = level
    if gap { draft.style.gapBefore = true }
    draft.breaksEndLines = true
    openStyle = ParagraphStyle()
    gap = false
    guard draft.hasText else { return }
    blocks.append(.paragraph(draft))
  }

  // MARK: Notes

  /// `[^1]: …`, or reStructuredText's `.. [1] …`.
  private func definition(_ line: [UInt8]) -> (name: String, text: [UInt8])? {
    if line.starts(with: ".. [".utf8), case let close = line[4...].prefix(while: \.isASCIIDigit).endIndex, (5...7).contains(close), close < line.count, line[close] == UInt8(ascii: "]") {
      return (String(decoding: line[4..<close], as: UTF8.self), Array(line[(close + 1)...].drop { $0.isSpace }))
    }
    guard line.starts(with: "[^".utf8), let close = line.firstIndex(of: UInt8(ascii: "]")), close > 2, close < 64, close + 1 < line.count,
      line[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return (String(decoding: line[2..<close], as: UTF8.self), Array(line[(close + 2)...].drop { $0.isSpace }))
  }

  private mutating func note(_ name: String, _ text: [UInt8]) {
    var bytes = text
    at += 1
    while at < lines.count {
      let line = lines[at]
      let isIndented = line.first == 0x20 || line.first == 0x09
      let isBlank = line.allSatisfy(\.isSpace)
      if isBlank {
        guard at + 1 < lines.count, lines[at + 1].starts(with: "    ".utf8) else { break }
      } else if !isIndented, definition(line) != nil || listItem(line) != nil || heading(line) != nil || startsTable(line) || openHeads[at] != nil {
        break
      }
      bytes.append(0x20)
      bytes += line.drop { $0.isSpace }
      at += 1
    }
    var draft = ParagraphDraft()
    draft.runs = MarkdownInlines.runs(bytes)
    definitions.append((name, [draft]))
  }

  // MARK: Tables

  private func startsTable(_ line: [UInt8]) -> Bool {
    line.first == UInt8(ascii: "|") && line.dropFirst().contains(UInt8(ascii: "|"))
  }

  private func isDelimiterRow(_ line: [UInt8]) -> Bool {
    var dashes = 0
    var pipes = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return dashes > 0 && pipes > 0
  }

  private func cells(_ line: [UInt8]) -> [[UInt8]] {
    var core = line[...]
    while let first = core.first, first.isSpace { core = core.dropFirst() }
    while let last = core.last, last.isSpace { core = core.dropLast() }
    if core.first == UInt8(ascii: "|") { core = core.dropFirst() }
    var result: [[UInt8]] = []
    var cell: [UInt8] = []
    var index = core.startIndex
    while index < core.endIndex {
      let byte = core[index]
      if byte == UInt8(ascii: "\\"), index + 1 < core.endIndex, core[index + 1] == UInt8(ascii: "|") {
        cell.append(UInt8(ascii: "|"))
        index += 2
        continue
      }
      if byte == UInt8(ascii: "|") {
        result.append(cell)
        cell = []
      } else {
        cell.append(byte)
      }
      index += 1
    }
    if cell.contains(where: { !$0.isSpace }) { result.append(cell) }
    return result
  }

  private mutating func table() {
    var table = TableDraft()
    while at < lines.count {
      let line = content(lines[at])
      guard line.contains(UInt8(ascii: "|")), line.first(where: { !$0.isSpace }) == UInt8(ascii: "|") || !table.rows.isEmpty else { break }
      at += 1
      if isDelimiterRow(line) { continue }
      let row = row(cells(line))
      // An empty header is Markdown's need, not the document's.
      if table.rows.isEmpty, !row.cells.contains(where: { !$0.blocks.isEmpty }), at < lines.count, isDelimiterRow(content(lines[at])) { continue }
      table.rows.append(row)
    }
    append(table)
  }

  private func row(_ cells: [[UInt8]]) -> RowDraft {
    var row = RowDraft()
    for bytes in cells.prefix(TableDraft.columnLimit) {
      var cell = CellDraft()
      var draft = ParagraphDraft()
      draft.runs = MarkdownInlines.runs(bytes, inCell: true)
      if draft.hasText { cell.blocks = [.paragraph(draft)] }
      row.cells.append(cell)
    }
    return row
  }

  private mutating func table(_ open: MarkdownOpenTable) {
    var table = TableDraft()
    table.rows = open.rows.map { row($0.last?.allSatisfy(\.isSpace) == true ? Array($0.dropLast()) : $0) }
    at = open.end
    append(table)
  }

  private mutating func append(_ table: TableDraft) {
    gap = false
    ones = nil
    indents.removeAll()
    if table.hasText { blocks.append(.table(table)) }
  }

  /// A table drawn with characters that begins at this line.
  private mutating func drawnTable(_ content: [UInt8]) -> MarkdownDrawnTable? {
    guard !isCell, open.isEmpty, drawnTries < 400, at + 2 < lines.count else { return nil }
    let first = content[0]
    let next = lines[at + 1].first { !$0.isSpace }
    guard first == UInt8(ascii: "+") && next == UInt8(ascii: "|") || first == UInt8(ascii: "-") && content.starts(with: "--".utf8) || next == UInt8(ascii: "-") else { return nil }
    guard let table = MarkdownDrawnTable(lines, at: at) else {
      drawnTries += 1
      return nil
    }
    return table
  }

  private mutating func table(_ drawn: MarkdownDrawnTable) throws(ReadError) {
    var table = TableDraft()
    for cells in drawn.rows {
      var row = RowDraft()
      for drawn in cells {
        var cell = CellDraft()
        (cell.column, cell.columns) = (drawn.column, drawn.columns)
        cell.blocks = try MarkdownBlocks(MarkdownDrawnTable.text(drawn), limits: limits, isCell: true).blocks
        row.cells.append(cell)
      }
      if !table.rows.isEmpty || row.cells.contains(where: { !$0.blocks.isEmpty }) { table.rows.append(row) }
    }
    at = drawn.end
    append(table)
  }

  // MARK: HTML

  private func startsHTML(_ line: [UInt8]) -> Bool {
    let head = line.prefix(12).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return head.starts(with: "<table".utf8)
  }

  /// A table in HTML, to its end.
  private mutating func html() throws(ReadError) {
    var bytes: [UInt8] = []
    var depth = 0
    repeat {
      let line = lines[at]
      let lower = lowercased(line)
      depth += occurrences(of: Array("<table".utf8), in: lower) - occurrences(of: Array("</table".utf8), in: lower)
      bytes += line + [0x0A]
      at += 1
    } while depth > 0 && at < lines.count
    let body = try parseHTML(bytes, limits: limits)
    for block in body.blocks {
      guard case .table(var table) = block else { blocks.append(block); continue }
      // A converter makes the first row a header whatever it is: no evidence.
      for row in table.rows.indices { table.rows[row].isHeader = false }
      blocks.append(.table(table))
    }
    gap = false
  }

  private func occurrences(of key: [UInt8], in line: [UInt8]) -> Int {
    var count = 0
    var index = 0
    while index + key.count <= line.count {
      if line[index] == key[0], line[index...].starts(with: key) { count += 1 }
      index += 1
    }
    return count
  }
}
