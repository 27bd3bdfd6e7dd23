import SourceModel
import VietnameseText

/// A table whose columns plain `pdftotext` has printed one after the other, mixed by paragraphs: recognised, kept whole,
/// not taken apart.
struct InterleavedTable {
  /// Chunks of lines between blank lines, in the order of the text.
  var chunks: [[Int]]
  /// Chunks that are headings of columns, first time and again.
  var headings: [Int]
  var repeated: [Int]
  /// The first line after the table.
  var end: Int
  /// Chunks are rows, their columns in each line.
  var isRowwise = false

  /// Words that headings of times, bodies, products and notes are made of. Folded.
  fileprivate static let headingWords: Set<[UInt8]> = Set(
  """
  thoi gian han diem tien do hoan thanh ngay lo trinh thuc hien du kien co quan don vi chu tri nguoi bo phan phan cong to chuc trach nhiem phong can bo dau moi luc luong phoi hop tham muu phu
  trach chiu theo doi san pham ket qua dau ra dat duoc ghi chu luu y kinh phi nguon von toan so tien thanh cap tham quyen lanh dao va cac chinh (hoan bat dau thuc - / &
  """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
}

/// Recognises interleaved columns below the heading of an ordinal column.
struct InterleavedReader {
  let source: TextLines
  let headers: StreamHeaderReader
  let sequence: LabelSequence

  /// The table that begins at line `index` with `TT` or `STT`, if its columns are interleaved; `header` is the heading as far
  /// as it could be read.
  func table(at index: Int, header: StreamTableHeader?) -> InterleavedTable? {
    if source.mayOpenRowwiseTable(index), let rowwise = RowwiseReader(source: source, headers: headers, goesOnOutline: goesOnOutline).table(at: index) { return rowwise }
    guard let ordinals = isOrdinalHeading(source.text, source[index].range) ? index : ordinalHeading(after: index) else { return nil }
    guard ordinals > index || isInterleaved(index, self.end(after: index, limit: index + 160), header) else { return nil }
    return table(index, end(after: index, limit: source.lines.count))
  }

  /// The table with lines across all columns below a heading that could be read.
  func rowwise(at index: Int, header: Range<Int>) -> InterleavedTable? {
    RowwiseReader(source: source, headers: headers, goesOnOutline: goesOnOutline).table(below: header)
  }

  /// Columns that stand apart from their table, behind the next section's heading or before their `TT`: narrow lines below
  /// the name of a column, to the next label. Only where a table with interleaved columns stands in the text.
  func strayColumns(at index: Int, body: BodyMeasure) -> InterleavedTable? {
    guard opensColumn(index), !body.isUnwrapped, index + 4 < source.lines.count else { return nil }
    guard (index...index + 4).allSatisfy({ source[$0].width * 10 < body.width * 6 }) else { return nil }
    var end = index + 1
    while end < source.lines.count, !opensText(end) { end += 1 }
    return table(index, end)
  }

  /// The name of a column behind a blank line.
  private func opensColumn(_ line: Int) -> Bool {
    !source.isDoubled && source[line].blanks > 0 && source[line].width < 9_000 && source[line].marks.contains(.startsUpper) && isHeading(line)
  }

  /// A label behind a blank line that goes on with the outline or begins a list.
  private func opensText(_ line: Int) -> Bool {
    guard source[line].blanks > 0, !source[line].marks.contains(.taken) else { return false }
    if opensTail(source.text, source[line].range) { return true }
    guard let label = printedLabel(source.text, source[line].range), label.kind != .bullet, label.length < source[line].count else { return false }
    return goesOnOutline(label) || label.value == 1 || label.kind == .letter && label.value == 0
  }

  /// Whether other columns of a table stand behind the headings at line `end`.
  private func columnsFollow(_ end: Int) -> Bool {
    var line = end
    while line < min(end + 3, source.lines.count), printedLabel(source.text, source[line].range) != nil { line += 1 }
    return line > end && line < source.lines.count && opensColumn(line)
  }

  private func table(_ index: Int, _ end: Int) -> InterleavedTable {
    var table = InterleavedTable(chunks: [], headings: [], repeated: [], end: end)
    var seen: Set<[UInt8]> = []
    var roles: Set<Int> = []
    var line = index
    while line < end {
      if source[line].marks.contains(.taken) { line += 1; continue }
      let chunk = chunk(from: line, end)
      let key = folded(chunk.flatMap { Array(source.text[source[$0].range]) + [0x20] })
      if let group = headingGroup(chunk) {
        if seen.contains(key) {
          table.repeated.append(table.chunks.count)
        } else if !roles.contains(group) || group == 4 {
          table.headings.append(table.chunks.count)
          roles.insert(group)
        }
        seen.insert(key)
      }
      table.chunks.append(chunk)
      line = (chunk.last ?? line) + 1
    }
    return table
  }

  /// `STT` below the headings of other columns (`Cơ quan`, `Thời gian`, `phối hợp` …) and perhaps some of their cells:
  /// where the header's cells are centred, plain `pdftotext` prints the tall ones first.
  private func ordinalHeading(after index: Int) -> Int? {
    guard source[index].count <= 24, index + 1 < source.lines.count, source[index + 1].count <= 24, isHeading(index) else { return nil }
    var headings = 1
    for line in index + 1..<min(index + 80, source.lines.count) where !source[line].marks.contains(.taken) {
      if isOrdinalHeading(source.text, source[line].range) { return headings >= 3 && source[line].count <= 8 ? line : nil }
      if let label = source.label(line), label.kind != .bullet, label.length < source[line].count, goesOnOutline(label) { return nil }
      if headings < 3 {
        // Headings alone stand at the top, in one line or two each.
        guard source[line].count <= 24, source.isOfHeadingWords(line) else { return nil }
        headings += 1
      }
    }
    return nil
  }

  /// Lines up to the next blank one; a heading or number alone is a chunk of its own.
  private func chunk(from line: Int, _ end: Int) -> [Int] {
    var chunk = [line]
    guard !isOrdinalHeading(source.text, source[line].range) || source[line].count > 8, !isLoneOrdinal(line) else { return chunk }
    var next = line + 1
    while next < end, chunk.count < 200 {
      if source[next].marks.contains(.taken) { break }
      if source[next].blanks > 0 || source[next].marks.contains(.page) || isLoneOrdinal(next) || isOrdinalHeading(source.text, source[next].range) { break }
      chunk.append(next)
      next += 1
    }
    return chunk
  }

  /// Which group of column headings a chunk is; `nil` if it is none.
  private func headingGroup(_ chunk: [Int]) -> Int? {
    guard let first = chunk.first, chunk.count <= 4 else { return nil }
    if isOrdinalHeading(source.text, source[first].range) { return 0 }
    let words = chunk.reduce(0) { $0 + wordRanges(source.text, source[$1].range).count }
    guard words <= 12, isHeading(first) || chunk.count > 1 || words > 4, let last = chunk.last, !endsSentence(source.text, source[last].range) else { return nil }
    return headers.headingGroup(at: first, whole: words <= 6)
  }

  /// Whether the line is, or begins, the heading of a column and nothing else: "Thời gian", "Cơ quan", "Ghi chú".
  private func isHeading(_ line: Int) -> Bool {
    guard let group = headers.headingGroup(at: line, whole: true), (3...8).contains(group) else { return false }
    let words = wordRanges(source.text, source[line].range).count
    guard words <= 4, endKind(source.text, source[line].range).isDisjoint(with: [.sentence, .comma]) else { return false }
    // "Phòng Văn hóa và", "Tổ chức hội nghị" are cells.
    guard source.isOfHeadingWords(line) else { return false }
    guard !source.text[source[line].range].contains(where: \.isASCIIDigit) else { return false }
    // "Kết quả thi tuyển" and "Sở …" are cells.
    return group != 6 || words <= 2
  }

  private func isLoneOrdinal(_ line: Int) -> Bool { rowOrdinal(source.text, source[line].range)?.isAlone ?? false }

  /// Numbers of rows one below the other, or headings that stand among the rows.
  private func isInterleaved(_ index: Int, _ end: Int, _ header: StreamTableHeader?) -> Bool {
    if let header, !header.numberWords.isEmpty { return false }
    var pairs = 0
    var headings = 0
    var before: RowOrdinal?
    // The last of the rows' numbers so far.
    var counted = 0
    var first = true
    var startsWithNumber = false
    var line = source[index].count <= 9 ? index + 1 : index
    let bodyStart = header?.lines.upperBound ?? index + 1
    while line < min(end, index + 160) {
      defer { line += 1 }
      if source[line].marks.contains(.taken) { continue }
      let ordinal = source[line].marks.contains(.startsLower) && source.text[source[line].start].isASCIILetter ? nil : rowOrdinal(source.text, source[line].range)
      if first { startsWithNumber = ordinal?.isAlone == true && ordinal?.value == 1 }
      first = false
      guard let ordinal, ordinal.isAlone else {
        before = nil
        if !source.isDoubled, line >= bodyStart, source[line].blanks > 0, source[line].width < 9_000, isHeading(line), !isRead(line, header) { headings += 1 }
        continue
      }
      if ordinal.kind == .arabic, ordinal.value == 1 || ordinal.value == counted + 1 { counted = ordinal.value }
      if let before, before.kind == ordinal.kind && ordinal.value == before.value + 1 || isNumber(before, counted) && (before.kind != ordinal.kind && ordinal.kind == .arabic || before.kind == .arabic && ordinal.kind == .roman) { pairs += 1 }
      before = ordinal
    }
    if pairs >= 2 || startsWithNumber || header == nil && columnsFollow(end) { return true }
    let columns = header?.columns.count ?? 1
    return !source.isDoubled && (headings >= 2 || headings == 1 && columns <= 2 || pairs == 1 && columns <= 2 && headings > 0)
  }

  /// `25` or `1.200` before the next row's number is a row's last cell, not its number.
  private func isNumber(_ ordinal: RowOrdinal, _ counted: Int) -> Bool {
    switch ordinal.kind {
    case .arabic: ordinal.value <= counted
    case .nested: ordinal.value < 100
    case .roman, .letter: true
    }
  }

  /// Whether the heading that begins at this line is one that was read at the table's head.
  private func isRead(_ line: Int, _ header: StreamTableHeader?) -> Bool {
    let key = folded(Array(source.text[source[line].range]))
    return header?.columns.contains { folded(Array($0.text.utf8)).starts(with: key) } ?? false
  }

  /// The next label of the outline, or what follows the body.
  private func end(after index: Int, limit: Int) -> Int {
    var line = index + 1
    while line < min(limit, source.lines.count) {
      let here = source[line]
      // What goes on in small letters ends nothing.
      if here.marks.isDisjoint(with: [.taken, .startsLower]) || here.marks.contains(.labelled) && !here.marks.contains(.taken) {
        if opensTail(source.text, here.range) { return line }
        if let label = source.label(of: here), label.kind != .bullet, label.length < here.count || label.kind == .word, goesOnOutline(label),
          label.kind != .word || here.marks.contains(.capitals) || label.length == here.count || here.count < 40 { return line }
      }
      line += 1
    }
    return line
  }

  private func goesOnOutline(_ label: PrintedLabel) -> Bool {
    switch label.kind {
    case .bullet, .bracketed: return false
    case .word: return true
    case .nested: return sequence.goesOn(with: label) && label.value > 1
    default: return sequence.goesOn(with: label) && sequence.lastValue(label.kind, form: label.form) > 0
    }
  }
}

extension TextLines {
  /// Whether a line holds only words that headings of columns are made of.
  func isOfHeadingWords(_ line: Int) -> Bool {
    wordRanges(text, lines[line].range).allSatisfy { InterleavedTable.headingWords.contains(folded(Array(text[$0]))) }
  }
}
