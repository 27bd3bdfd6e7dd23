import SourceModel
import VietnameseText

/// Reads tables that are drawn with characters, as pandoc, reStructuredText and database tools write them:
///
///     +----+----------+      ---- ----------      -----------------
///     | TT | Nội dung |      TT   Nội dung        TT   Nội dung
///     +====+==========+      ---- ----------      ---- ------------
///     | 1  | Rà soát  |      1    Rà soát         1    Rà soát quy
///     +----+----------+      ---- ----------           định
///                                                 -----------------
struct DrawnReader {
  let source: TextLines
  let assembly: TextAssembly

  /// The table whose first line is line `index`.
  func table(at index: Int) -> DelimitedTable? {
    let first = source.text[source[index].start]
    if first == UInt8(ascii: "+") { return grid(index) }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "=") { return ruled(index) }
    guard index + 1 < source.lines.count, isStroke(source.text[source[index + 1].start]), source[index + 1].blanks == 0 else { return nil }
    return headed(index)
  }

  /// `|----|:---:|` below a line of cells between bars, which need no places.
  private func isBarRule(_ index: Int) -> Bool {
    index > 0 && isGridLine(index - 1) && source.text[source[index].range].allSatisfy { "|-:+ ".utf8.contains($0) }
  }

  /// Whether the text holds such a table, or one of bars: then places mean nothing outside its tables.
  static func stands(in source: TextLines) -> Bool {
    let reader = DrawnReader(source: source, assembly: TextAssembly(text: source.text, lifted: []))
    var (seen, boxes) = (0, 0)
    for index in source.lines.indices where source[index].count > 6 {
      let first = source.text[source[index].start]
      if first == UInt8(ascii: "|"), !source[index].marks.contains(.noLetters), boxes < 8 {
        boxes += 1
        if BoxedTable(source, at: index) != nil { return true }
      }
      guard source[index].marks.contains(.noLetters) else { continue }
      if first == UInt8(ascii: "|"), reader.isBarRule(index) { return true }
      guard first == UInt8(ascii: "+") || reader.isStroke(first) else { continue }
      seen += 1
      guard seen < 200 else { return false }
      if reader.table(at: index) != nil || index > 0 && reader.headed(index - 1) != nil { return true }
    }
    return false
  }

  private func isStroke(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "=") }

  // MARK: grids

  private func isGridRule(_ index: Int) -> Bool {
    let line = source[index]
    guard line.count > 4, source.text[line.start] == UInt8(ascii: "+"), source.text[line.end - 1] == UInt8(ascii: "+") else { return false }
    return source.text[line.range].allSatisfy { $0 == UInt8(ascii: "+") || isStroke($0) || $0 == UInt8(ascii: ":") }
  }

  private func isGridLine(_ index: Int) -> Bool { source.text[source[index].start] == UInt8(ascii: "|") }

  private func grid(_ index: Int) -> DelimitedTable? {
    guard isGridRule(index), index + 1 < source.lines.count, isGridLine(index + 1) else { return nil }
    let indent = source[index].indent
    var edges: [Int] = []
    var end = index
    while end < source.lines.count, isGridRule(end) || isGridLine(end), end == index || source[end].blanks == 0 || source.isDoubled {
      if isGridRule(end) { edges += corners(end) }
      end += 1
    }
    edges = Array(Set(edges)).sorted()
    guard edges.count > 2, edges.count < 100 else { return nil }
    var rows: [[[Range<Int>]]] = []
    var marks: [Range<Int>] = []
    var headerRows = 0
    var open = false
    for line in index..<end where !source[line].marks.contains(.taken) {
      if isGridRule(line) {
        marks.append(source[line].range)
        if source.text[source[line].range].contains(UInt8(ascii: "=")), headerRows == 0 { headerRows = rows.count }
        open = false
      } else {
        if !open { rows.append([[Range<Int>]](repeating: [], count: edges.count - 1)) }
        open = true
        for (column, piece) in pieces(line, edges, indent, &marks) { rows[rows.count - 1][column].append(piece) }
      }
    }
    return made(rows, headerRows, marks, end)
  }

  /// Columns, counted in letters, of the corners of a rule.
  private func corners(_ index: Int) -> [Int] {
    let line = source[index]
    return line.range.filter { source.text[$0] == UInt8(ascii: "+") }.map { $0 - line.start + line.indent }
  }

  /// The cells' texts of a grid's line; bars become marks.
  private func pieces(_ index: Int, _ edges: [Int], _ indent: Int, _ marks: inout [Range<Int>]) -> [(Int, Range<Int>)] {
    var result: [(Int, Range<Int>)] = []
    var column = source[index].indent
    var start: (at: Int, column: Int)?
    func close(_ at: Int) {
      guard let start else { return }
      let piece = source.trimmed(start.at..<at)
      if piece.isEmpty { return }
      if source.text[piece].allSatisfy({ isStroke($0) || $0 == UInt8(ascii: "+") }), piece.count > 2 { marks.append(piece) }
      else { result.append((min(start.column, edges.count - 2), piece)) }
    }
    for at in source[index].range where !source.text[at].isContinuation {
      if source.text[at] == UInt8(ascii: "|") || source.text[at] == UInt8(ascii: "+"), let edge = edges.firstIndex(of: column) {
        close(at)
        marks.append(at..<at + 1)
        start = (at + 1, edge)
      } else if start == nil {
        start = (at, 0)
      }
      column += 1
    }
    close(source[index].end)
    return result
  }

  // MARK: rules above columns

  /// A rule of one stroke, across the table.
  private func isWholeRule(_ index: Int) -> Bool {
    let line = source[index]
    return line.count > 6 && source.text[line.range].allSatisfy { $0 == source.text[line.start] } && isStroke(source.text[line.start])
  }

  /// Where the strokes of `---- ------- ----` begin, if the line is such a rule.
  private func strokes(_ index: Int) -> [Int]? {
    let line = source[index]
    guard line.marks.contains(.noLetters), line.count > 4, isStroke(source.text[line.start]) else { return nil }
    var result: [Int] = []
    var last: UInt8 = 0x20
    for (column, byte) in source.text[line.range].enumerated() {
      guard byte == 0x20 || byte == source.text[line.start] else { return nil }
      if byte != 0x20, last == 0x20 { result.append(line.indent + column) }
      last = byte
    }
    return result.count > 1 ? result : nil
  }

  /// Between rules: with a header below a whole rule, or without one.
  private func ruled(_ index: Int) -> DelimitedTable? {
    guard !source.isDoubled else { return nil }
    if let columns = strokes(index) {
      // Without a header, or with one between two rules; the last line is the same rule.
      guard let close = (index + 1..<min(index + 4_000, source.lines.count)).first(where: { strokes($0) != nil || isWholeRule($0) }), strokes(close) == columns else { return nil }
      let second = (close + 1..<min(close + 4_000, source.lines.count)).first { strokes($0) != nil || isWholeRule($0) }
      if close - index < 8, source.text[source[index].start] == UInt8(ascii: "="), let second, strokes(second) == columns {
        return made(columns, header: index + 1..<close, body: close + 1..<second, rules: [index, close, second], end: second + 1)
      }
      return made(columns, header: index..<index, body: index + 1..<close, rules: [index, close], end: close + 1)
    }
    guard isWholeRule(index), let below = (index + 2..<max(index + 2, min(index + 48, source.lines.count))).first(where: { strokes($0) != nil }), let columns = strokes(below) else { return nil }
    guard let close = (below + 1..<min(below + 4_000, source.lines.count)).first(where: isWholeRule), abs(source[close].count - source[index].count) < 2 else { return nil }
    // A table of a header alone, as a signature is.
    if close == below + 1 { return made(columns, header: index..<index, body: index + 1..<below, rules: [index, below, close], end: close + 1) }
    return made(columns, header: index + 1..<below, body: below + 1..<close, rules: [index, below, close], end: close + 1)
  }

  /// A header line over a rule, rows of one line, then a blank one.
  private func headed(_ index: Int) -> DelimitedTable? {
    guard !source.isDoubled, index + 2 < source.lines.count, let columns = strokes(index + 1), columns.count > 2, source[index + 2].blanks == 0 else { return nil }
    var end = index + 2
    while end < source.lines.count, source[end].blanks == 0, !source[end].marks.contains(.noLetters) { end += 1 }
    return made(columns, header: index..<index + 1, body: index + 2..<end, rules: [index + 1], end: end)
  }

  private func made(_ columns: [Int], header: Range<Int>, body: Range<Int>, rules: [Int], end: Int) -> DelimitedTable? {
    guard !body.isEmpty, columns.count < 100 else { return nil }
    let lines = body.filter { !source[$0].marks.contains(.taken) }
    let spaced = lines.dropFirst().contains { source[$0].blanks > 0 }
    var rows: [[[Range<Int>]]] = []
    func add(_ line: Int) -> Bool {
      let cells = cells(line, columns)
      for (column, cell) in cells.enumerated() where !cell.isEmpty { rows[rows.count - 1][column].append(cell) }
      return true
    }
    let empty = [[Range<Int>]](repeating: [], count: columns.count)
    if !header.isEmpty { rows.append(empty) }
    for line in header where !source[line].marks.contains(.taken) { guard add(line) else { return nil } }
    // With a whole rule above, rows are set apart by blank lines even where there is only one.
    let isMultiline = spaced || rules.count > 2 && isWholeRule(rules[0])
    for (at, line) in lines.enumerated() {
      if at == 0 || !isMultiline || source[line].blanks > 0 { rows.append(empty) }
      guard add(line) else { return nil }
    }
    return made(rows, header.isEmpty ? 0 : 1, rules.map { source[$0].range }, end)
  }

  /// A line's words by the column that they begin in.
  private func cells(_ index: Int, _ columns: [Int]) -> [Range<Int>] {
    var result = [Range<Int>](repeating: 0..<0, count: columns.count)
    var place = source[index].indent
    var at = source[index].start
    for word in wordRanges(source.text, source[index].range) {
      while at < word.lowerBound { if !source.text[at].isContinuation { place += 1 }; at += 1 }
      let column = max(0, (columns.firstIndex { $0 > place } ?? columns.count) - 1)
      result[column] = result[column].isEmpty ? word : result[column].lowerBound..<word.upperBound
    }
    return result
  }

  // MARK: rows

  private func made(_ rows: [[[Range<Int>]]], _ headerRows: Int, _ marks: [Range<Int>], _ end: Int) -> DelimitedTable? {
    guard let width = rows.first?.count else { return nil }
    var block = TableBlock(rows: [], columnCount: width)
    let isLayout = width == 2 && headerRows == 0 && rows.joined().joined().contains { isLayoutLine(folded(Array(source.text[$0]))) }
    for (number, row) in rows.enumerated() {
      var cells: [TableCell] = []
      for (column, pieces) in row.enumerated() { cells.append(TableCell(paragraphs: paragraphs(pieces, isLayout), column: column)) }
      block.rows.append(TableRow(cells: cells, isHeader: number < headerRows))
    }
    return DelimitedTable(block: block, marks: marks.sorted { $0.lowerBound < $1.lowerBound }, end: end)
  }

  /// A list's items, and the lines of a letterhead or signature, are paragraphs.
  private func paragraphs(_ pieces: [Range<Int>], _ isLayout: Bool) -> [Paragraph] {
    var result: [[Range<Int>]] = []
    for piece in pieces {
      let opens = isLayout ? lineOpensSentence(Array(source.text[piece])) : source.text[piece].starts(with: "- ".utf8) && piece.count > 2
      if result.isEmpty || opens { result.append([piece]) } else { result[result.count - 1].append(piece) }
    }
    return result.map { assembly.paragraph($0) }
  }
}

/// Lines that only a letterhead or signature has, folded.
func isLayoutLine(_ key: [UInt8]) -> Bool { isMottoLine(key) || key.starts(with: "noi nhan".utf8) || key.starts(with: "cong hoa xa hoi".utf8) }
