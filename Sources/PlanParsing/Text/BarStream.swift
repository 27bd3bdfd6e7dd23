import PlanModel
import SourceModel
import VietnameseText

/// A table whose cells are parted by bars and whose lines mean nothing, as programs write that make text of web pages: a bar
/// behind each cell, on its own line or not, all rows on one line, or cells that keep the line breaks of the page.
///
///     TT
///     |
///     Nội dung
///     |
///     Thời gian
///     |
///     1
///     |
///     Rà soát quy hoạch các
///     cấp
///     |
///     Quý II
///     |
///
/// The number of the first row says how many columns there are, those of the others that this is so.
struct BarStream {
  private(set) var rows: [[Range<Int>]] = []
  private(set) var bars: [Range<Int>] = []
  /// The first line behind the table.
  private(set) var end: Int

  private let source: TextLines
  /// Cells that a bar closes, and where these bars stand.
  private var cells: [Range<Int>] = []
  private var places: [Int] = []
  private static let mostCells = 8_000
  private static let longestCell = 2_500

  /// The table whose heading opens at line `index`; `nil` where rows are not all as wide, or each is a line of its own.
  init?(_ source: TextLines, at index: Int) {
    (self.source, end) = (source, index)
    let start = source[index].start
    let opensWithBar = source.text[start] == UInt8(ascii: "|")
    guard opensWithBar || ordinalHeadingLength(source.text, source[index].range) != nil else { return nil }
    guard opensHeading(opensWithBar ? start + 1 : start) else { return nil }
    split(from: opensWithBar ? start + 1 : start, to: lastByte(from: index))
    guard let first = firstRow else { return nil }
    // `| a | b |` + `| c | d |`: nothing stands between the bars of two rows.
    let isFramed = cells[first - 1].isEmpty
    let width = isFramed ? first - 1 : first
    guard width > 2, cells[1..<width].count(where: { role($0) != .other }) >= 2 else { return nil }
    rows = [Array(cells[0..<width])]
    let used = readRows(from: first, width: width, isFramed: isFramed)
    guard rows.count > 2, case let last = places[used - 1], source.trimmed(last + 1..<lineEnd(last)).isEmpty else { return nil }
    // `| … |` line by line is read as such.
    guard !opensWithBar || rows.contains(where: isBroken) else { return nil }
    bars = (opensWithBar ? [start] : []).map { $0..<$0 + 1 } + places[..<used].map { $0..<$0 + 1 }
    while end < source.lines.count, source[end].start <= last { end += 1 }
  }

  // MARK: Cells

  /// Whether the first cell is the heading of the ordinals.
  private func opensHeading(_ start: Int) -> Bool {
    guard let bar = source.text[start..<min(start + 40, source.text.count)].firstIndex(of: UInt8(ascii: "|")), case let cell = source.trimmed(start..<bar, breaks: true) else { return false }
    return ordinalHeadingLength(source.text, cell) == cell.count
  }

  /// The end of the last line that may be the table's: no letterhead, page number or note stands in it.
  private func lastByte(from index: Int) -> Int {
    var line = index
    while line + 1 < source.lines.count, source[line + 1].marks.isDisjoint(with: [.taken, .page]) { line += 1 }
    return source[line].end
  }

  private mutating func split(from start: Int, to end: Int) {
    var cell = start
    for at in start..<end where source.text[at] == UInt8(ascii: "|") && source.text[at - 1] != UInt8(ascii: "\\") {
      cells.append(source.trimmed(cell..<at, breaks: true))
      places.append(at)
      cell = at + 1
      if cells.count > Self.mostCells || cells[cells.count - 1].count > Self.longestCell { return }
    }
  }

  private func lineEnd(_ place: Int) -> Int { source.text[place...].firstIndex(of: 0x0A) ?? source.text.count }

  private func isBroken(_ row: [Range<Int>]) -> Bool { source.text[row[0].lowerBound..<row[row.count - 1].upperBound].contains(0x0A) }

  private func role(_ cell: Range<Int>) -> ColumnRole { columnRole(source.text[cell].map { $0 == 0x0A ? 0x20 : $0 }) }

  // MARK: Rows

  /// The cell that holds the first row's number: `1`, `I` or `A` behind the headings.
  private var firstRow: Int? {
    for index in 1..<min(18, cells.count) {
      if let ordinal = rowOrdinal(source.text, cells[index]), ordinal.isAlone { return ordinal.value == 1 && index > 2 ? index : nil }
      guard cells[index].count < 160 else { return nil }
      // Only between two rows nothing stands.
      if cells[index].isEmpty { return index + 1 < cells.count && index > 2 && rowOrdinal(source.text, cells[index + 1]).map { $0.isAlone && $0.value == 1 } == true ? index + 1 : nil }
    }
    return nil
  }

  /// Reads rows as long as numbers stand where they must; how many cells they take.
  private mutating func readRows(from first: Int, width: Int, isFramed: Bool) -> Int {
    let gap = isFramed ? 1 : 0
    var (at, used) = (first, first - gap)
    while at + width <= cells.count, isOrdinal(cells[at]) {
      var row = Array(cells[at..<at + width])
      if let next = earlyNumber(at, width, gap) {
        let short = cells[at..<next - gap]
        row = Array(short) + [Range<Int>](repeating: short.last!.upperBound..<short.last!.upperBound, count: width - short.count)
        (used, at) = (next - gap, next)
      } else {
        guard row.contains(where: { !$0.isEmpty }) else { break }
        used = at + width
        at = used + gap
        if isFramed, used < cells.count, !cells[used].isEmpty { at = cells.count }
      }
      rows.append(row)
    }
    return used
  }

  /// Where a label of rows has lost its empty cells, the next row's number comes too early.
  private func earlyNumber(_ at: Int, _ width: Int, _ gap: Int) -> Int? {
    let next = at + width + gap
    guard isLabel(cells[at]), next < cells.count, !isOrdinal(cells[next]) || cells[next].isEmpty else { return nil }
    return (at + 2 + gap..<at + width).first { isNumber(cells[$0]) && (gap == 0 || cells[$0 - 1].isEmpty) }
  }

  /// A row's number, a dash in its place, or nothing where rows share one.
  private func isOrdinal(_ cell: Range<Int>) -> Bool {
    guard cell.count < 12 else { return false }
    return cell.isEmpty || isNumber(cell) || isLabel(cell) || source.text[cell].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "*") } || source.text[cell].elementsEqual("–".utf8)
  }

  private func isNumber(_ cell: Range<Int>) -> Bool { rowOrdinal(source.text, cell).map { $0.isAlone && ($0.kind == .arabic || $0.kind == .nested) } == true }
  private func isLabel(_ cell: Range<Int>) -> Bool { rowOrdinal(source.text, cell).map { $0.isAlone && ($0.kind == .roman || $0.kind == .letter) } == true }
}

extension DelimitedReader {
  /// A table whose bars alone part its cells.
  func barStream(_ index: Int) -> DelimitedTable? {
    guard let table = BarStream(source, at: index) else { return nil }
    let block = TableBlock(
      rows: table.rows.enumerated().map { number, row in
        TableRow(cells: row.enumerated().map { TableCell(paragraphs: paragraphs($1), column: $0) }, isHeader: number == 0)
      }, columnCount: table.rows[0].count)
    return DelimitedTable(block: block, marks: table.bars, end: table.end)
  }
}
