import PlanModel
import VietnameseText

/// Rows of cells between bars or TABs whose cells keep their own line breaks, as programs write that join a Word table's
/// cells: a row goes on over lines until it has as many cells as the others.
///
///     TT | Nhiệm vụ | Thời hạn | Chủ trì
///     1 | Rà soát quy hoạch | - Cấp tỉnh: quý I;
///     - Cấp xã: quý II | Sở Xây dựng
struct BrokenRows {
  private(set) var rows: [[Range<Int>]] = []
  private(set) var headerRows = 0
  private(set) var bars: [Range<Int>] = []
  /// The first line behind the table.
  private(set) var end: Int

  private let source: TextLines
  private let mark: UInt8
  /// How many bars or TABs a row has.
  private var width = 0
  /// Lines of the open row, and the marks in them.
  private var open: Range<Int>
  private var marks = 0
  private var isBroken = false
  /// The last number of each kind of row.
  private var lastNumbers: [RowOrdinal] = []
  /// The rows are numbered.
  private var isNumbered = false

  /// Lines within which a heading ends, and a cell.
  private static let longest = 24

  /// The table that begins at line `index`; `nil` where no row of it is broken or it is none.
  init?(_ source: TextLines, at index: Int) {
    (self.source, end, open) = (source, index, index..<index)
    mark = source.text[source[index].range].contains(UInt8(ascii: "|")) ? UInt8(ascii: "|") : 0x09
    guard opensHeading(index) else { return nil }
    let first = firstRow(below: index)
    isNumbered = first != nil
    width = first.map(usualWidth) ?? markCount(index)
    // The last cells of most rows may be empty, and their TABs lost.
    if mark == 0x09, first == index + 1 { width = max(width, markCount(index)) }
    guard width >= 2, readHeading(index..<(first ?? index + 1)) else { return nil }
    headerRows = rows.count
    readRows()
    dropClosing()
    guard isBroken, rows.count > headerRows else { return nil }
  }

  /// `TT | Việc | Hạn |`: a bar closes each cell, and none stands behind the last; headings that merge cells are filled up
  /// behind (`TT | Việc | Đơn vị | |` over `Chủ trì | Phối hợp | ||`).
  private mutating func dropClosing() {
    guard mark == UInt8(ascii: "|"), rows.contains(where: { $0.count > width }), rows.allSatisfy({ $0.count <= width || $0.last?.isEmpty == true }) else { return }
    for row in rows.indices where rows[row].count > width {
      rows[row].removeLast()
      if row < headerRows { while rows[row].last?.isEmpty == true { rows[row].removeLast() } }
    }
  }

  // MARK: Lines

  /// The line with the TABs before and behind it; one before a row's number or a heading is what catdoc leaves of the row before,
  /// whose last cell is empty.
  private func whole(_ line: Int) -> Range<Int> {
    var (start, end) = (source[line].start, source[line].end)
    while end < source.text.count, source.text[end].isTextSpace { end += 1 }
    while start > 0, source.text[start - 1].isTextSpace { start -= 1 }
    if isShifted(line, start..<end) { start = source[line].start }
    return start..<end
  }

  private func isShifted(_ line: Int, _ range: Range<Int>) -> Bool {
    guard mark == 0x09, isNumbered, range.lowerBound < source[line].start, source.text[range.lowerBound..<source[line].start].contains(mark) else { return false }
    if !source[line].marks.contains(.tab), let label = source.label(line) { return label.kind == .roman || label.kind == .word }
    return rowOrdinal(source.text, firstCell(line, to: range.upperBound)).map { $0.isAlone && $0.kind != .nested } == true
  }

  private func markCount(_ line: Int) -> Int { source.text[whole(line)].count { $0 == mark } }

  private func firstCell(_ line: Int) -> Range<Int> { firstCell(line, to: source[line].end) }

  private func firstCell(_ line: Int, to last: Int) -> Range<Int> {
    var end = source.text[source[line].start..<last].firstIndex(of: mark) ?? last
    while end > source[line].start, source.text[end - 1].isTextSpace { end -= 1 }
    return source[line].start..<max(source[line].start, end)
  }

  /// The number that fills the line's first cell.
  private func ordinal(_ line: Int) -> RowOrdinal? {
    guard source[line].count < 16 || source.text[source[line].range.prefix(12)].contains(mark) else { return nil }
    guard markCount(line) > 0, case let cell = firstCell(line), let ordinal = rowOrdinal(source.text, cell), ordinal.isAlone else { return nil }
    return ordinal
  }

  /// A heading's first line: `TT`, or two names of columns.
  private func opensHeading(_ line: Int) -> Bool {
    guard !source[line].marks.contains(.taken) else { return false }
    if isOrdinalHeading(source.text, firstCell(line)) { return markCount(line) > 0 }
    guard markCount(line) >= 2 else { return false }
    return cells(whole(line)).count { columnRole(String(decoding: source.text[$0], as: UTF8.self)) != .other } >= 2
  }

  // MARK: Heading

  /// The line of the row `1`, `I` or `A` below a heading.
  private func firstRow(below index: Int) -> Int? {
    for line in index + 1..<max(index + 1, min(index + Self.longest, source.lines.count)) {
      guard !source[line].marks.contains(.taken), source[line].count < 200 || markCount(line) > 0 else { return nil }
      if let ordinal = ordinal(line), ordinal.value == 1, ordinal.mark != UInt8(ascii: "(") {
        return line > index + 1 && markCount(line - 1) == 0 && isLabel(line - 1, before: line) ? line - 1 : line
      }
    }
    return nil
  }

  /// How many marks most of the first rows have.
  private func usualWidth(from first: Int) -> Int {
    var (counts, count, rows): ([Int: Int], Int, Int) = ([:], 0, 0)
    for line in first..<min(first + 200, source.lines.count) where rows < 8 {
      let isHeading = isOrdinalHeading(source.text, firstCell(line))
      if line > first, isHeading || ordinal(line) != nil {
        if count > 0 { counts[count, default: 0] += 1 }
        (count, rows) = (0, rows + 1)
      }
      if isHeading { break }
      count += markCount(line)
    }
    if rows == 0 { return count }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// The heading's lines as one row or two whole ones.
  private mutating func readHeading(_ lines: Range<Int>) -> Bool {
    for line in lines {
      let count = markCount(line)
      if marks == width, count > 0 { close() }
      guard marks + count <= width else { return false }
      add(line, count)
    }
    guard marks == width else { return false }
    close()
    end = lines.upperBound
    return rows.count <= 3
  }

  // MARK: Rows

  private mutating func readRows() {
    while end < source.lines.count, !source[end].marks.contains(.taken) {
      let count = markCount(end)
      if open.isEmpty || marks == width {
        if count == 0 {
          guard readUnmarked() else { return open.isEmpty ? () : endLastCell() }
          continue
        }
        guard count <= width, !isOrdinalHeading(source.text, firstCell(end)) else { break }
        close()
      } else if !continueRow(count) {
        break
      }
      let number = ordinal(end)
      if open.isEmpty, let number { note(number) }
      if count > 0, source.text[..<source[end].start].last == 0x09, whole(end).lowerBound == source[end].start { isBroken = true }
      add(end, count)
    }
    close()
  }

  /// Lines without marks below a whole row; `false` where the table ends.
  private mutating func readUnmarked() -> Bool {
    guard let next = nextRow() else { return false }
    if isNumbered, isLabel(end, before: next) {
      close()
      add(end, 0)
      close()
      return true
    }
    while end < next { add(end, 0) }
    if !isNumbered, markCount(end) == 0 {
      close()
      add(end, 0)
    }
    return true
  }

  /// Whether line `end`, which has `count` marks, is of the table whose open row still lacks some; a row that the next
  /// number follows has lost its last ones.
  private mutating func continueRow(_ count: Int) -> Bool {
    let number = ordinal(end)
    if marks + count > width || number.map(follows) == true {
      guard number != nil, count <= width else { return false }
      close()
      return true
    }
    return count > 0 || nextMarked() != nil || endsLastRow()
  }

  /// Of the table's last row, whose empty cells are line breaks (`emptyCells`), as many lines as these stand above a heading.
  private func endsLastRow() -> Bool {
    guard mark == 0x09, (width - marks) % 2 == 0, case let next = end + (width - marks) / 2 - (end - open.upperBound), next > end, next - end < 4, next < source.lines.count else { return false }
    return source.label(next).map { $0.kind == .roman || $0.kind == .word } == true && !(end..<next).contains { source[$0].marks.contains(.labelled) }
  }

  private func follows(_ number: RowOrdinal) -> Bool {
    guard isNumbered, let last = lastNumbers.last else { return false }
    // The first row below a group's label.
    if number.value == 1, number.kind == .arabic, last.kind != .arabic { return true }
    return lastNumbers.contains { $0.kind == number.kind && $0.value + 1 == number.value }
  }

  private mutating func note(_ number: RowOrdinal) {
    lastNumbers.removeAll { $0.kind == number.kind }
    lastNumbers.append(number)
  }

  /// The next line with marks that no section, signature or heading parts from this one.
  private func nextMarked() -> Int? {
    var line = end
    while line < source.lines.count, line - end < Self.longest, markCount(line) == 0 {
      guard !source[line].marks.contains(.taken), !opensTail(source.text, source[line].range), !opensSection(line) else { return nil }
      line += 1
    }
    guard line < source.lines.count, line - end < Self.longest, !isOrdinalHeading(source.text, firstCell(line)) else { return nil }
    return line
  }

  /// The next line with marks, where it opens a row that follows the last one: the lines before it are of the last cell.
  private func nextRow() -> Int? {
    guard let line = nextMarked() else { return nil }
    guard isNumbered else { return isWholeRow(from: line) ? firstCellStart(before: line) : nil }
    guard let number = ordinal(line) else { return nil }
    let isNext = lastNumber.map { number.kind != $0.kind || number.value == $0.value + 1 || number.kind == .nested } ?? true
    return isNext ? line : nil
  }

  private var lastNumber: RowOrdinal? { lastNumbers.last }

  /// A label that no line of a cell has, unless it labels a group of numbered rows.
  private func opensSection(_ line: Int) -> Bool {
    guard let label = printedLabel(source.text, source[line].range) else { return false }
    return label.kind == .roman && (line > end || !isNumbered) || label.kind == .word && source[line].marks.contains(.capitals)
  }

  /// Whether the lines from `line` on have as many marks as a row.
  private func isWholeRow(from line: Int) -> Bool {
    var (count, next) = (0, line)
    while next < source.lines.count, next - line < Self.longest, count < width {
      guard !source[next].marks.contains(.taken), !opensTail(source.text, source[next].range) else { return false }
      count += markCount(next)
      next += 1
    }
    return count == width
  }

  /// Of lines between two rows without numbers: what goes on with the last cell is of that, the rest opens the next row.
  private func firstCellStart(before row: Int) -> Int {
    var line = end
    while line < row {
      let ends = endKind(source.text, source[line - 1].range)
      let label = printedLabel(source.text, source[line].range)
      let goesOn = source[line].marks.contains(.startsLower) || !ends.isDisjoint(with: [.openWord, .comma, .hyphen, .colon]) || label?.kind == .bullet && ends.contains(.sentence)
      guard goesOn else { return line }
      line += 1
    }
    return row
  }

  /// "II. Thể chế" alone before a numbered row.
  private func isLabel(_ line: Int, before next: Int) -> Bool {
    guard next == line + 1, source[line].count < 200, let label = rowOrdinal(source.text, source[line].range) else { return false }
    return label.kind != .arabic && !label.isAlone
  }

  /// Of what follows the last row: items as the cell lists them, and what goes on in small letters.
  private mutating func endLastCell() {
    guard let cell = open.isEmpty ? nil : cells(whole(open.lowerBound).lowerBound..<whole(open.upperBound - 1).upperBound).last, !cell.isEmpty else { return close() }
    let bullet = printedLabel(source.text, cell).flatMap { $0.kind == .bullet ? $0.form : nil }
    while end < source.lines.count, end - open.lowerBound < 200, !source[end].marks.contains(.taken), markCount(end) == 0, source[end].blanks == 0 {
      let ends = endKind(source.text, source[end - 1].range)
      let isItem = bullet != nil && printedLabel(source.text, source[end].range)?.form == bullet && ends.contains(.sentence)
      guard isItem || source[end].marks.contains(.startsLower) && ends.isDisjoint(with: .sentence) && printedLabel(source.text, source[end].range) == nil else { break }
      add(end, 0)
    }
    close()
  }

  private mutating func add(_ line: Int, _ count: Int) {
    if open.isEmpty { open = line..<line } else { isBroken = true }
    open = open.lowerBound..<line + 1
    marks += count
    end = line + 1
  }

  private mutating func close() {
    guard !open.isEmpty else { return }
    let range = whole(open.lowerBound).lowerBound..<whole(open.upperBound - 1).upperBound
    rows.append(marks == 0 ? [source.trimmed(range, breaks: true)] : cells(range))
    if mark == UInt8(ascii: "|") { bars += range.filter { source.text[$0] == mark }.map { $0..<$0 + 1 } }
    (open, marks) = (end..<end, 0)
  }

  private func cells(_ range: Range<Int>) -> [Range<Int>] {
    let edges = [range.lowerBound - 1] + range.filter { source.text[$0] == mark } + [range.upperBound]
    let cells = zip(edges, edges.dropFirst()).map { source.trimmed($0 + 1..<$1, breaks: true) }
    return emptyCells(cells) ?? cells
  }

  /// catdoc prints an empty cell as a line break in place of its two TABs: a row lacks two for each of its breaks, and one
  /// for an empty last cell.
  private func emptyCells(_ cells: [Range<Int>]) -> [Range<Int>]? {
    let missing = width + 1 - cells.count
    guard mark == 0x09, missing > 0, cells.count > 1 else { return nil }
    let parts = cells.map { cell in source.text[cell].split(separator: 0x0A).map { source.trimmed($0.startIndex..<$0.endIndex, breaks: true) }.filter { !$0.isEmpty } }
    guard parts.reduce(0, { $0 + max(0, $1.count - 1) }) == missing / 2, missing > 1 else { return nil }
    return parts.flatMap { lines in lines.isEmpty ? [0..<0] : Array(lines.flatMap { [0..<0, $0] }.dropFirst()) }
  }
}
