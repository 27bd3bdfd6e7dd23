import SourceModel
import VietnameseText

@testable import PlanParsing

/// What reconstruction made of a text, in short: for tests.
struct Reconstructed {
  var document: BlockDocument
  init(_ text: String) { document = reconstructText(Array(text.utf8)) }

  var paragraphs: [String] { document.blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text.string } else { nil } } }
  var notes: [String] { document.blocks.compactMap { if case .note(let note) = $0 { "\(note.marker) \(note.text.string)" } else { nil } } }
  var marks: [String] {
    var marks: [String] = []
    for block in document.blocks { if case .paragraph(let paragraph) = block { marks += paragraph.marks.map(\.marker) } }
    return marks
  }
  var tables: [TableBlock] { document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } } }
  var codes: [String] { document.diagnostics.map(\.code.rawValue) }

  /// Rows of a table, cells by column; a group row is one cell.
  func rows(_ table: Int = 0, headers: Bool = false) -> [[String]] {
    guard table < tables.count else { return [] }
    let block = tables[table]
    return block.rows.filter { $0.isHeader == headers }.map { row in
      if row.cells.count == 1 { return [text(row.cells[0])] }
      var cells = [String](repeating: "", count: block.columnCount)
      for cell in row.cells where cell.column < cells.count { cells[cell.column] = text(cell) }
      return cells
    }
  }

  private func text(_ cell: TableCell) -> String { cell.paragraphs.map(\.text.string).joined(separator: " ") }

  /// Characters that are in no block, or in two.
  var misplaced: Int {
    var cover = [UInt8](repeating: 0, count: document.text.count)
    func mark(_ ranges: [Range<Int>]) { for range in ranges { for index in range { cover[index] &+= 1 } } }
    func mark(_ paragraph: Paragraph) { mark(paragraph.text.source() + paragraph.marks.map(\.source)) }
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph): mark(paragraph)
      case .note(let note): mark(note.text.source() + (note.markerSource.map { [$0] } ?? []))
      case .furniture(let furniture): mark(furniture.source)
      case .table(let table): for row in table.rows { for cell in row.cells where !cell.repeatsAbove { cell.paragraphs.forEach(mark) } }
      }
    }
    return document.text.indices.count { !document.text[$0].isSpace && cover[$0] != 1 }
  }
}

/// Random numbers that are the same in every run.
struct Dice {
  private var state: UInt64
  init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 | 1 }
  mutating func roll(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(truncatingIfNeeded: state >> 20) % max(1, count)
  }
  mutating func pick<Value>(_ values: [Value]) -> Value { values[roll(values.count)] }
}

/// Lines as a printer would wrap them in a column of this width.
func wrap(_ text: String, _ width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    let longer = line.isEmpty ? String(word) : line + " " + word
    let bytes = Array(longer.utf8)
    if !line.isEmpty, LetterMetrics.width(bytes, 0..<bytes.count) > width {
      lines.append(line)
      line = String(word)
    } else {
      line = longer
    }
  }
  return line.isEmpty ? lines : lines + [line]
}
