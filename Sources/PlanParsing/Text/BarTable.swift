import PlanModel
import SourceModel
import VietnameseText

/// A table whose cells are parted by bars and whose lines mean nothing, as programs write that make text of web pages: a bar
/// behind each cell, on its own line or not; one before each row; all rows on one line; cells that keep the page's line breaks.
///
///     TT
///     |
///     Nội dung
///     |
///     1
///     |
///     Rà soát quy hoạch các
///     cấp
///     |
///
/// Rows begin at their numbers, as far as these count on. Where an empty cell stands between two rows (`| a | b | | c | d |`) it
/// ends them, too. A row that has lost cells is as short as it is printed: where they belong is told by what stands in them.
struct BarTable {
  private(set) var rows: [[Range<Int>]] = []
  /// Of rows that are what a merged cell leaves of them the column in which they begin: they stand at the end.
  private(set) var rests: [Int: Int] = [:]
  private(set) var headerRows = 0
  private(set) var bars: [Range<Int>] = []
  /// The first line behind the table.
  private(set) var end: Int
  /// Cells of a row.
  private(set) var width = 0
  /// Where the rows begin is not told: each is one cell.
  private(set) var isUnreadable = false

  private let source: TextLines
  /// Cells that a bar closes, and where these bars stand.
  private var cells: [Range<Int>] = []
  private var places: [Int] = []
  /// 1 where nothing stands between the bars of two rows.
  private var gap = 0
  /// The last number of each kind.
  private var last: [RowOrdinal] = []

  /// Bytes of a cell, columns, and cells of a table at the most.
  private static let (longest, columns, limit) = (2_500, 24, 40_000)

  /// The table whose heading opens at line `index`; `nil` where there is none, and where each row is a line between bars.
  init?(_ source: TextLines, at index: Int) {
    (self.source, end) = (source, index)
    var start = source[index].start
    let opensWithBar = source.text[start] == UInt8(ascii: "|")
    if opensWithBar { start += 1 }
    let isNumbered = (opensWithBar || isOrdinalHeading(source.text, source[index].range)) && opensWithOrdinals(start)
    guard isNumbered || opensUnnumbered(index, start) else { return nil }
    guard let used = isNumbered ? readNumbered(from: start, line: index) : readUnnumbered(from: start, line: index), rows.count > headerRows, endsLine(used - 1), !opensWithBar || isUnreadable || !isRowALine(used) else { return nil }
    bars = (opensWithBar ? [start - 1] : []).map { $0..<$0 + 1 } + places[..<used].map { $0..<$0 + 1 }
    while end < source.lines.count, source[end].start <= places[used - 1] { end += 1 }
  }

  /// Whether the first cell is the heading of the ordinals.
  private func opensWithOrdinals(_ start: Int) -> Bool {
    guard let bar = source.text[start..<min(start + 40, source.text.count)].firstIndex(of: UInt8(ascii: "|")) else { return false }
    let heading = source.trimmed(start..<bar, breaks: true)
    return ordinalHeadingLength(source.text, heading) == heading.count
  }

  /// Cuts no more than some times the cells that the table has: most headings have no rows below them.
  private mutating func readNumbered(from start: Int, line index: Int) -> Int? {
    let unread = self
    split(from: start, line: index, limit: Self.columns + 3)
    guard firstRow != nil else { return nil }
    self = unread
    var limit = 480
    while true {
      split(from: start, line: index, limit: limit)
      let used = readNumbered()
      guard let used, cells.count >= limit, limit < Self.limit, used + 3 * Self.columns > cells.count else { return used }
      self = unread
      limit *= 4
    }
  }

  private mutating func readNumbered() -> Int? {
    guard let first = firstRow else { return nil }
    gap = cells[first - 1].isEmpty ? 1 : 0
    let stride = usualStride(from: first)
    width = stride - gap
    guard width > 1, stride <= first, readHeading(first, stride) else { return nil }
    return readRows(from: first)
  }

  // MARK: Cells

  /// Cuts the cells, up to a letterhead, a note, a page's number or what closes a document.
  private mutating func split(from start: Int, line index: Int, limit: Int) {
    var (cell, line) = (start, index)
    while line < source.lines.count, !source[line].marks.contains(.taken), cells.count < limit, source[line].end - cell < Self.longest {
      let range = max(source[line].start, start)..<source[line].end
      if cell <= range.lowerBound, opensTail(source.text, range) || opensSection(line) { return }
      for at in range where source.text[at] == UInt8(ascii: "|") && source.text[at - 1] != UInt8(ascii: "\\") {
        cells.append(source.trimmed(cell..<at, breaks: true))
        places.append(at)
        cell = at + 1
      }
      line += 1
    }
  }

  /// `III. TỔ CHỨC THỰC HIỆN` that no bar closes.
  private func opensSection(_ line: Int) -> Bool {
    guard let label = source.label(line), label.kind == .roman || label.kind == .word, !source.text[source[line].range].contains(UInt8(ascii: "|")) else { return false }
    return line + 1 >= source.lines.count || source.text[source[line + 1].start] != UInt8(ascii: "|")
  }

  private func role(_ cell: Range<Int>) -> ColumnRole { columnRole(source.text[cell].map { $0 == 0x0A ? 0x20 : $0 }) }

  /// The number, numeral or letter that is all of cell `index`.
  private func ordinal(_ index: Int) -> RowOrdinal? {
    guard index < cells.count, cells[index].count < 12, let ordinal = rowOrdinal(source.text, cells[index]), ordinal.isAlone else { return nil }
    return ordinal
  }

  /// "A. NHIỆM VỤ CHUNG" merged over a row.
  private func isLabel(_ index: Int) -> Bool {
    guard index < cells.count, let label = rowOrdinal(source.text, cells[index]) else { return false }
    return label.kind != .arabic && !label.isAlone && ordinal(index + 1 + gap) != nil
  }

  // MARK: Shape

  /// The cell that holds the first row's number: `1`, `I` or `A` behind the headings.
  private var firstRow: Int? {
    cells.indices.prefix(Self.columns).dropFirst(2).first { ordinal($0).map { $0.value == 1 && $0.kind != .nested } == true || isLabel($0) }
  }

  /// How many cells stand from number to next number: as many as in the heading where that is met, else most of the time.
  private func usualStride(from first: Int) -> Int {
    var counts: [Int: Int] = [:]
    var last: (index: Int, value: Int)?
    for index in first..<min(cells.count, first + 400) {
      guard let number = ordinal(index), number.kind == .arabic else { continue }
      if let last, number.value == last.value + 1 { counts[index - last.index, default: 0] += 1 }
      if last.map({ number.value == $0.value + 1 || number.value == 1 && index - $0.index > 1 }) ?? true { last = (index, number.value) }
    }
    return counts[first] != nil || ordinal(2 * first) != nil || isLabel(2 * first) ? first : counts.filter { $0.key <= first }.max { ($0.value, $0.key) < ($1.value, $1.key) }.flatMap { isTwoRows(first, $0.key) ? $0.key : nil } ?? first
  }

  /// Whether the heading is two rows of cells: below merged headings two names each.
  private func isTwoRows(_ first: Int, _ stride: Int) -> Bool {
    let names = subHeadings(first, stride)
    guard !names.isEmpty, names.lowerBound > 0, gap == 0 || cells[names.lowerBound - 1].isEmpty else { return false }
    // `Chủ trì` and `Phối hợp` below `Cơ quan thực hiện`.
    let (above, below) = (Set(cells[..<names.lowerBound].map(role)), cells[names].map(role))
    return !below.contains(.other) && !above.isDisjoint(with: below)
  }

  /// The cells of the heading's second row.
  private func subHeadings(_ first: Int, _ stride: Int) -> Range<Int> {
    let count = 2 * (first - gap - stride)
    return count < 0 || count >= first ? first..<first : first - gap - count..<first - gap
  }

  private mutating func readHeading(_ first: Int, _ stride: Int) -> Bool {
    let second = stride < first ? subHeadings(first, stride) : first - gap..<first - gap
    rows = [Array(cells[0..<second.lowerBound - (second.isEmpty ? 0 : gap)])]
    if !second.isEmpty { rows.append(Array(cells[second])) }
    headerRows = rows.count
    // What has a rule below its heading is Markdown.
    return rows[0].dropFirst().contains { role($0) != .other } && rows[0].allSatisfy { $0.count < 160 && !isRule($0) }
  }

  private func isRule(_ cell: Range<Int>) -> Bool { !cell.isEmpty && source.text[cell].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") } }

  /// Whether the rows are lines of their own, which are read as such.
  private func isRowALine(_ used: Int) -> Bool {
    guard rows.allSatisfy({ !source.text[$0[0].lowerBound..<$0[$0.count - 1].upperBound].contains(0x0A) }) else { return false }
    return zip(rows, rows.dropFirst()).allSatisfy { source.text[$0[0].lowerBound..<$1[0].lowerBound].contains(0x0A) }
  }

  // MARK: Rows

  /// Reads rows as long as there are some; how many cells they take.
  private mutating func readRows(from first: Int) -> Int {
    var (at, used) = (first, first)
    while at < cells.count, let next = rowEnd(at) {
      let row = cells[at..<min(next, cells.count) - (next <= cells.count && next - at > 1 ? gap : 0)]
      guard row.contains(where: { !$0.isEmpty }) else { break }
      if let ordinal = ordinal(at) { note(ordinal) } else if row.count < width, !isLabel(at) { rests[rows.count] = width - row.count }
      rows.append(Array(row))
      used = min(next, cells.count)
      at = next
    }
    return used
  }

  private mutating func note(_ number: RowOrdinal) {
    last.removeAll { $0.kind == number.kind }
    last.append(number)
  }

  /// Where the row ends that begins at cell `at`, with the empty cell behind it; `nil` where none begins.
  private func rowEnd(_ at: Int) -> Int? {
    let whole = at + width + gap
    if isLabel(at) { return at + 1 + gap }
    var known = self
    if let number = ordinal(at) { known.note(number) }
    func begins(_ cell: Int) -> Bool { (gap == 0 || cells[cell - 1].isEmpty) && (known.follows(cell) || isLabel(cell)) }
    if whole < cells.count, begins(whole) { return whole }
    let inside = at + 1 + gap..<max(at + 1 + gap, min(whole, cells.count))
    if let early = inside.first(where: begins) { return early }
    // The last row ends with its line, whole or short of a cell.
    if whole - gap <= cells.count, gap == 0 || whole > cells.count || cells[whole - 1].isEmpty || endsLine(whole - 2) { return mayOpenRow(at) || gap == 1 ? whole : nil }
    guard whole - gap > cells.count else { return inside.dropFirst().first { cells[$0].isEmpty }.map { $0 + 1 } }
    return ordinal(at) != nil && cells.count - at > 1 && endsLine(cells.count - 1) ? whole : nil
  }

  private func endsLine(_ cell: Int) -> Bool {
    let rest = source.text[(places[cell] + 1)...]
    return rest.prefix { $0 != 0x0A }.allSatisfy(\.isTextSpace)
  }

  /// Whether cell `index` holds the number that comes next.
  private func follows(_ index: Int) -> Bool {
    guard let number = ordinal(index) else { return false }
    if number.kind == .nested { return last.contains { $0.kind == .arabic && $0.value == number.parent || $0.kind == .nested && ($0.parent, $0.value + 1) == (number.parent, number.value) } }
    guard let before = last.first(where: { $0.kind == number.kind }) else { return number.value == 1 }
    // Rows below a label may be counted anew.
    return before.value + 1 == number.value || number.value == 1 && last.last?.kind != .arabic && last.last?.kind != number.kind
  }

  /// A row's number, a dash in its place, or nothing where rows share one.
  private func mayOpenRow(_ index: Int) -> Bool {
    let cell = cells[index]
    return cell.isEmpty || ordinal(index) != nil || cell.count < 4 && source.text[cell].allSatisfy { "-+*".utf8.contains($0) } || source.text[cell].elementsEqual("–".utf8)
  }
}

// MARK: Without numbers

extension BarTable {
  /// Whether line `index` may hold the heading of a table without ordinals: many bars in it, or one alone behind it or before it,
  /// and columns' names between the first.
  private mutating func opensUnnumbered(_ index: Int, _ start: Int) -> Bool {
    func isBar(_ line: Int) -> Bool { line < source.lines.count && source[line].count == 1 && source.text[source[line].start] == UInt8(ascii: "|") }
    guard isBar(index) || isBar(index + 1) || source.text[source[index].range].count(where: { $0 == UInt8(ascii: "|") }) > 8 else { return false }
    split(from: start, line: index, limit: 3)
    let roles = cells.prefix(3).map { $0.count < 160 ? role($0) : .other }
    let isHeading = roles.count { $0 != .other } > 1 && !roles.contains(.ordinal) && source.label(index) == nil
    (cells, places) = ([], [])
    return isHeading
  }

  /// Rows as wide as the heading, or between empty cells; as cells without rows where neither fits.
  private mutating func readUnnumbered(from start: Int, line index: Int) -> Int? {
    split(from: start, line: index, limit: Self.limit)
    let empty = cells.prefix(Self.columns).firstIndex(where: \.isEmpty) ?? 0
    if let even = (3...Self.columns).first(where: fillsRows) {
      width = even
    } else if empty > 2, cells[..<empty].allSatisfy({ $0.count < 160 && !isRule($0) && rowOrdinal(source.text, $0) == nil && !isTime($0) }), cells.count > empty + 1 {
      (gap, width) = (1, empty)
    } else {
      return readWithoutRows()
    }
    (rows, headerRows) = ([Array(cells[..<width])], 1)
    var at = width + gap
    while at < cells.count {
      let whole = min(at + width, cells.count)
      let end = gap == 0 || whole == cells.count || cells[whole].isEmpty ? whole : cells[(at + 1)..<whole].firstIndex(where: \.isEmpty)
      // Empty cells that part no rows.
      guard let end, end - at > 1 else { return readWithoutRows() }
      rows.append(Array(cells[at..<end]))
      at = end + gap
    }
    return cells.count
  }

  /// What no heading is: the first empty cell stands inside a row.
  private func isTime(_ cell: Range<Int>) -> Bool { CellSort(Array(source.text[cell])).contains(.time) }

  private mutating func readWithoutRows() -> Int? {
    guard cells.count > 9, cells.prefix(6).count(where: { role($0) != .other }) > 2, !cells.contains(where: isRule) else { return nil }
    isUnreadable = true
    (width, headerRows, rows) = (3, 0, cells.filter { !$0.isEmpty }.map { [$0] })
    return cells.count
  }

  /// Whether rows of so many cells have times below times and bodies below bodies throughout.
  private func fillsRows(_ width: Int) -> Bool {
    guard cells.count % width == 0, cells.count >= 3 * width, cells[..<width].allSatisfy({ !$0.isEmpty && $0.count < 160 }), cells[..<width].count(where: { role($0) != .other }) > 1 else { return false }
    var isTold = false
    for column in 0..<width {
      let sort: CellSort
      switch role(cells[column]) {
      case .lead, .coordinating: sort = .body
      // "Thường xuyên"
      case .deadline: sort = [.time, .perhapsTime]
      default: continue
      }
      for cell in stride(from: column + width, to: cells.count, by: width) where !cells[cell].isEmpty {
        // A label of rows stands alone.
        if cells[cell - column..<cell - column + width].count(where: { !$0.isEmpty }) == 1 { continue }
        guard case let found = CellSort(Array(source.text[cells[cell]])).intersection(sort), !found.isEmpty else { return false }
        if found != .perhapsTime { isTold = true }
      }
    }
    return isTold
  }
}

extension DelimitedReader {
  /// A table whose bars alone part its cells.
  func barTable(_ index: Int) -> DelimitedTable? {
    guard let table = BarTable(source, at: index) else { return nil }
    var block = TableBlock(rows: [], columnCount: max(table.width, table.rows.map(\.count).max() ?? 1))
    for (number, row) in table.rows.enumerated() {
      block.rows.append(TableRow(cells: row.enumerated().map { TableCell(paragraphs: wrapped($1), column: $0 + (table.rests[number] ?? 0)) }, isHeader: number < table.headerRows))
    }
    block.unreadable = table.isUnreadable
    // Every cell stands in the block, equal ones too; one of several lines keeps its line breaks as text.
    let marks = table.rows.joined().flatMap { cell in source.text[cell].contains(0x0A) ? [] : breaks(cell) }
    return DelimitedTable(block: block, marks: table.bars + marks, end: table.end)
  }

  /// The cell's paragraphs: its lines are wrapped, and one begins at an item's mark, behind a sentence's end, and at a body's name
  /// below a whole one.
  private func wrapped(_ cell: Range<Int>) -> [Paragraph] {
    guard source.text[cell].contains(0x0A) else { return paragraphs(cell) }
    var result: [[Range<Int>]] = []
    for line in source.text[cell].split(separator: 0x0A) {
      let range = source.trimmed(line.startIndex..<line.endIndex)
      if range.isEmpty { continue }
      if let last = result.last?.last, !opensParagraph(range, after: last) { result[result.count - 1].append(range) } else { result.append([range]) }
    }
    return result.map(assembly.paragraph)
  }

  private func opensParagraph(_ line: Range<Int>, after last: Range<Int>) -> Bool {
    if startsLower(source.text, line) { return false }
    let ends = endKind(source.text, last)
    if !ends.isDisjoint(with: [.openWord, .comma, .hyphen]) { return false }
    if printedLabel(source.text, line) != nil || !ends.isDisjoint(with: .sentence) { return true }
    let words = wordRanges(source.text, line)
    guard words.count > 1, isWholeName(last) else { return false }
    let first = WordHash.exact(source.text, words[0])
    return CellWords.all.kinds(first).union(CellWords.all.kinds(first, WordHash.exact(source.text, words[1]))).contains(.bodyStart)
  }

  /// Begins as a body's name does and does not end in a head noun ("Văn phòng" / "Ủy ban …").
  private func isWholeName(_ line: Range<Int>) -> Bool {
    let words = wordRanges(source.text, line)
    guard words.count > 1, let last = words.last else { return false }
    let (first, second, end) = (WordHash.exact(source.text, words[0]), WordHash.exact(source.text, words[1]), WordHash.exact(source.text, last))
    let opens = CellWords.all.kinds(first).union(CellWords.all.kinds(first, second))
    return opens.contains(.bodyStart) && !CellWords.all.kinds(end).contains(.bodyHead) && words.count > 2 || opens.contains(.bodyStart) && words.count == 2 && !CellWords.all.kinds(first, second).contains(.bodyStart)
  }
}
