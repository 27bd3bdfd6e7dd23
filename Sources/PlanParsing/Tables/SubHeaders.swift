import PlanModel
import SourceModel
import VietnameseText

extension TableBlock {
  /// The same with a second header row put where it belongs that stands at the table's left edge: Markdown cannot merge
  /// cells, so that `Chủ trì | Phối hợp` below `Đơn vị thực hiện` loses the cells before it, and that one its second column.
  var withSubColumnsInPlace: TableBlock {
    guard rows.count > 2, !unreadable, rows[0].cells.allSatisfy({ $0.columns == 1 && !$0.repeatsAbove }) else { return self }
    let own = rows[1].cells.filter { !$0.isBlank }
    var heads = rows[0].cells.filter { !$0.isBlank }
    guard own.count >= 2, heads.count >= 2, own.enumerated().allSatisfy({ $1.column == $0 && $1.bytes.count < 60 && $1.columns == 1 && !$1.repeatsAbove }) else { return self }
    guard let groups = SubColumnGroup.groups(own, under: rows[0]) else { return self }
    let ends = heads.dropFirst().map(\.column) + [(rows[0].cells.last?.column ?? 0) + 1]
    var (result, pushed) = (self, 0)
    for index in heads.indices {
      let column = heads[index].column
      heads[index].column += pushed
      guard let group = groups.first(where: { $0.parent == column }) else { continue }
      heads[index].columns = group.cells.count
      for (offset, cell) in group.cells.enumerated() { result.rows[1].cells[cell].column = heads[index].column + offset }
      // Where the header shows no empty cells behind it, its further columns are lost in the header alone: rows have them.
      if ends[index] - column == 1 { pushed += group.cells.count - 1 } else if ends[index] - column < group.cells.count { return self }
    }
    // Columns at the end that no row fills are not in the grid.
    guard let end = heads.last.map({ $0.column + $0.columns }), pushed == 0 || columnCount > heads.count && end >= columnCount && end <= columnCount + 2 else { return self }
    result.columnCount = max(columnCount, end)
    result.rows[0].cells = heads
    result.rows[1].cells = result.rows[1].cells.filter { !$0.isBlank }
    return result
  }
}

/// Sub-columns that stand below one heading: `Chủ trì | Phối hợp`, `Quý I | Quý II | Quý III | Quý IV`.
private struct SubColumnGroup {
  /// The heading's column.
  var parent: Int
  /// Which cells of the second row.
  var cells: Range<Int>

  /// All cells of the second row below headings of the first, in order: as many below each as it has empty cells, else by
  /// their names; `nil` where neither tells.
  static func groups(_ own: [TableCell], under row: TableRow) -> [SubColumnGroup]? {
    let heads = row.cells.filter { !$0.isBlank }
    return byEmptyCells(own, heads, row) ?? byNames(own, heads)
  }

  private static func byEmptyCells(_ own: [TableCell], _ heads: [TableCell], _ row: TableRow) -> [SubColumnGroup]? {
    guard columnRole(heads[0].bytes) == .ordinal, !own[0].bytes.contains(where: \.isASCIIDigit) || periodCount(own, 0) != nil else { return nil }
    var (groups, at): ([SubColumnGroup], Int) = ([], 0)
    for (index, head) in heads.enumerated() {
      let next = index + 1 < heads.count ? heads[index + 1].column : (row.cells.last?.column ?? head.column) + 1
      guard next - head.column > 1 else { continue }
      groups.append(SubColumnGroup(parent: head.column, cells: at..<at + next - head.column))
      at += next - head.column
    }
    return at == own.count ? groups : nil
  }

  private static func byNames(_ own: [TableCell], _ heads: [TableCell]) -> [SubColumnGroup]? {
    var (groups, at, head): ([SubColumnGroup], Int, Int) = ([], 0, 1)
    while at < own.count {
      let periods = periodCount(own, at)
      let pair = at + 1 < own.count ? subColumnPairs.first { $0.areNames(key(own[at]), key(own[at + 1])) } : nil
      guard head < heads.count, let count = periods ?? pair.map({ _ in 2 }) else { return nil }
      let fitting = heads[head...].indices.filter { periods == nil ? pair?.fits(under: heads[$0]) ?? false : namesPeriods(heads[$0], own[at]) }
      guard let parent = fitting.first, fitting.count == 1 || at + count < own.count else { return nil }
      groups.append(SubColumnGroup(parent: heads[parent].column, cells: at..<at + count))
      (at, head) = (at + count, parent + 1)
    }
    return groups
  }

  /// How many cells from `start` on are times (`Quý I`, `Năm 2025`) or count months or quarters from 1.
  private static func periodCount(_ own: [TableCell], _ start: Int) -> Int? {
    let times = own[start...].prefix { isTime($0.bytes) }.count
    if times > 1 { return times }
    let numbers = zip(own[start...], 1...).prefix { $0.bytes.elementsEqual(String($1).utf8) }.count
    return numbers == 4 || numbers == 12 ? numbers : nil
  }

  /// Whether times may stand below a heading, mere numbers below one that says what they count.
  private static func namesPeriods(_ head: TableCell, _ first: TableCell) -> Bool {
    if !isTime(first.bytes) { return countedPeriod(head) != nil }
    return columnRole(head.bytes) == .deadline || countedPeriod(head) != nil
  }

  private static func key(_ cell: TableCell) -> [UInt8] { folded(cell.bytes) }
}

extension SubColumns {
  fileprivate func fits(under cell: TableCell) -> Bool {
    let header = String(decoding: cell.bytes, as: UTF8.self)
    return fits(under: .init(words: [], role: columnRole(header), text: header))
  }
}

/// Of a table that cannot print merged cells (Markdown): texts only below a header cell with empty ones to its right, and
/// below those; two at least.
func isSubHeader(_ row: TableRow, below header: TableRow) -> Bool {
  func filled(_ row: TableRow) -> [Int] { row.cells.compactMap { !$0.repeatsAbove && !$0.isBlank ? $0.column : nil } }
  // A table that shows its merged cells says itself what stands below what.
  guard (header.cells + row.cells).allSatisfy({ $0.columns == 1 && !$0.repeatsAbove }) else { return false }
  if goesOnWithRepeats(row, below: header) { return true }
  let (own, above) = (filled(row), Set(filled(header)))
  guard own.count >= 2, let last = above.max(), own.contains(where: { !above.contains($0) }) else { return false }
  // As many as above, or further right than those: what the last heading stands over. Then their words say that they are names.
  if own.count >= above.count || own.contains(where: { $0 > last }), !isPeriods(row, below: header) {
    let texts = row.cells.filter { own.contains($0.column) }.map(\.bytes)
    guard own[0] > 0, own.last.map({ $0 <= last + 1 }) ?? false, texts.allSatisfy({ columnRole($0) != .other }) else { return false }
  }
  return own.allSatisfy { column in !above.contains(column) || !above.contains(column + 1) && own.contains(column + 1) }
    && row.cells.allSatisfy { $0.bytes.count < 60 }
}

/// `Quý I | Quý II | …` or the months' numbers, and nothing else in the row.
private func isPeriods(_ row: TableRow, below header: TableRow) -> Bool {
  let own = row.cells.filter { !$0.isBlank }
  return own.count > 1 && own[0].column > 0 && (own.allSatisfy { isTime($0.bytes) } || countsPeriods(row, below: header))
}

/// Where a program prints merged cells once for each column and row they cover: `TT | Việc | Đơn vị | Đơn vị` over
/// `TT | Việc | Chủ trì | Phối hợp`. The second says other things only below what the first repeats.
private func goesOnWithRepeats(_ row: TableRow, below header: TableRow) -> Bool {
  guard row.cells.count == header.cells.count, row.cells.count > 2 else { return false }
  var (same, new) = (0, 0)
  for index in row.cells.indices {
    let (cell, above) = (row.cells[index], header.cells[index])
    guard !cell.isBlank, !above.isBlank, cell.column == above.column, case let own = cell.bytes, own.count < 60 || own == above.bytes else { return false }
    if own == above.bytes { same += 1; continue }
    let beside = [index - 1, index + 1].filter(header.cells.indices.contains).map { header.cells[$0].bytes }
    guard beside.contains(above.bytes) else { return false }
    new += 1
  }
  return same > 0 && new > 1
}
