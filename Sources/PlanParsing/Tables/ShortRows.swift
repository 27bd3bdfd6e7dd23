import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

extension TableBlock {
  /// Puts the cells of rows that have fewer than there are columns where they belong: programs leave out an empty cell, or
  /// one that is merged over rows, and what stands behind it comes a column too far left.
  ///
  ///     | TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |
  ///     | 1 | Tập huấn | Sở Y tế | Quý II |
  ///
  /// A time goes below times, bodies below bodies, a number below numbers. Of each row the cells that may stand in several
  /// columns as well (who leads, or who joins?): whose column is not told, by row. Rows that were touched are doubtful.
  mutating func placeShortRows(below header: Int, _ columns: [Table.Column]) -> [Int: Set<Int>] {
    guard !unreadable, columns.count == columnCount, columnCount > 2 else { return [:] }
    if isGuessed { return placeGuessedRows(below: header, columns) }
    let short = rows.indices.dropFirst(header).filter { isShort(rows[$0]) }
    guard !short.isEmpty else { return [:] }
    var places = ShortRowPlaces(columns: columns, rows: rows.dropFirst(header).filter { !isShort($0) })
    let losesLastCells = losesLastCells || writesEmptyCells(below: header) && short.allSatisfy { rows[$0].cells.last?.isBlank == false && places.place(rows[$0], leftmost: true)?.moves == false }
    var open: [Int: Set<Int>] = [:]
    for row in short {
      guard let found = places.place(rows[row], leftmost: losesLastCells), found.moves else { continue }
      for (cell, column) in zip(rows[row].cells.indices.filter { !rows[row].cells[$0].repeatsAbove }, found.columns) { rows[row].cells[cell].column = column }
      open[row] = found.open
      uncertainRows.insert(row)
    }
    return open
  }

  /// Whether an empty cell is written between the filled ones of some row: where no short row says otherwise, they lack their last cells.
  private func writesEmptyCells(below header: Int) -> Bool {
    rows.dropFirst(header).contains { row in
      guard let last = row.cells.lastIndex(where: { !$0.isBlank }), row.cells.first?.isBlank == false else { return false }
      return row.cells[..<last].contains { $0.isBlank && !$0.repeatsAbove }
    }
  }

  /// The same where cells were found by how lines end: a row with gaps whose words say that it was cut at the wrong places.
  private mutating func placeGuessedRows(below header: Int, _ columns: [Table.Column]) -> [Int: Set<Int>] {
    func hasGaps(_ row: TableRow) -> Bool {
      // A cell may hold a note's mark alone.
      guard row.cells.allSatisfy({ !$0.isBlank || $0.paragraphs.allSatisfy(\.marks.isEmpty) }) else { return false }
      let filled = row.cells.count { !$0.isBlank }
      return filled > 1 && filled < columnCount && row.cells.allSatisfy { $0.columns == 1 && !$0.repeatsAbove }
    }
    let work = columns.firstIndex { $0.role == .content && !namesGroups($0) }
    var places = ShortRowPlaces(columns: columns, rows: [], isGuessed: true)
    var open: [Int: Set<Int>] = [:]
    for row in rows.indices.dropFirst(header) where hasGaps(rows[row]) {
      // Most rows say what is to be done where they should.
      if let work, let cell = rows[row].cells.first(where: { $0.column == work }), opensWithVerb(cell.bytes) { continue }
      let filled = TableRow(cells: rows[row].cells.filter { !$0.isBlank })
      guard let found = places.place(filled, leftmost: false), found.isContradicted else { continue }
      rows[row].cells = zip(filled.cells, found.columns).map { TableCell(paragraphs: $0.paragraphs, column: $1) }
      open[row] = found.open
      uncertainRows.insert(row)
    }
    return open
  }

  /// Whether a row that says something in several cells, none of them merged over columns, leaves the last or the first columns out.
  func isShort(_ row: TableRow) -> Bool {
    guard row.cells.count < columnCount, let first = row.cells.first, let last = row.cells.last, first.column == 0 || last.column == columnCount - 1 else { return false }
    guard row.cells.indices.allSatisfy({ row.cells[$0].column == first.column + $0 && row.cells[$0].columns == 1 }) else { return false }
    return row.cells.count(where: { !$0.repeatsAbove && !$0.isBlank }) > 1
  }
}

/// What a cell's own words tell it to be.
struct CellSort: OptionSet {
  let rawValue: UInt8
  static let ordinal = CellSort(rawValue: 1)
  static let time = CellSort(rawValue: 2)
  /// "Theo quy định": a time, or a note.
  static let perhapsTime = CellSort(rawValue: 4)
  static let body = CellSort(rawValue: 8)
  static let figure = CellSort(rawValue: 16)
  static let work = CellSort(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ text: [UInt8]) {
    self = []
    guard !text.isEmpty else { return }
    if text.count < 12, rowOrdinal(text, 0..<text.count)?.isAlone == true { insert(.ordinal) }
    if text.count < 24, text[0].isASCIIDigit, !text.contains(where: { $0 == UInt8(ascii: "/") }) { insert(.figure) }
    if text.count < 80, case let found = recognizeDeadlines(text, mode: .cell, issuedOn: nil, planYear: 2000), let first = found.first, let last = found.last {
      let isWhole = first.range.lowerBound == 0 && last.range.upperBound == text.count
      insert(isWhole && found.allSatisfy { $0.value.kind != .relative && $0.value.kind != .unspecified } ? .time : .perhapsTime)
    }
    if text.count > 3, text.count < 200, namesBodies(text) { insert(.body) } else if opensWithVerb(text) { insert(.work) }
  }
}

/// A cell that is a list of bodies from beginning to end, each of them known or of a kind that nothing else is called by: "Tổ chức
/// hội nghị", "Báo cáo kết quả" and "Lớp tập huấn" could be the names of some.
private func namesBodies(_ text: [UInt8]) -> Bool {
  let bodies = bodiesInList(text, from: .column)
  guard let first = bodies.first, let last = bodies.last, first.range.lowerBound < 3, text.count - last.range.upperBound < 3 else { return false }
  return bodies.allSatisfy { $0.value.id != nil || [.department, .office, .peoplesCommittee, .party, .collective].contains($0.value.kind) }
}

/// Where the cells of rows that lost some belong, by the columns' roles and by what stands in whole rows.
private struct ShortRowPlaces {
  struct Found {
    /// The column of each printed cell, and those of them that others could be as well.
    var columns: [Int]
    var open: Set<Int>
    var moves: Bool
    /// A cell cannot stand where it was printed, and can elsewhere.
    var isContradicted: Bool
  }

  private let roles: [ColumnRole]
  private let isGuessed: Bool
  private let rows: [TableRow]
  /// What stands in whole rows, by column, as far as it was asked for.
  private var columns: [Int: Column] = [:]

  private struct Column {
    /// What two of three cells are, and what none is.
    var usual: CellSort
    var never: CellSort
    /// The words that they begin with.
    var openings: Set<[UInt8]>
  }
  private static let sorts: [CellSort] = [.ordinal, .time, .body, .figure, .work]
  private static let (belongs, contradicts, mostRows) = (4, -20, 24)

  init(columns: [Table.Column], rows: [TableRow], isGuessed: Bool = false) {
    let hasWork = columns.contains { $0.role == .content && !namesGroups($0) }
    (roles, self.isGuessed, self.rows) = (columns.map { hasWork && $0.role == .content && namesGroups($0) ? .other : $0.role }, isGuessed, Array(rows.prefix(Self.mostRows)))
  }

  private mutating func column(_ column: Int) -> Column {
    if let known = columns[column] { return known }
    let cells = rows.compactMap { row in row.cells.first { $0.column == column && $0.columns == 1 && !$0.isBlank }?.bytes }
    let sorts = cells.map(CellSort.init)
    func count(_ sort: CellSort) -> Int { sorts.count { $0.contains(sort) } }
    let found = Column(
      usual: CellSort(Self.sorts.filter { count($0) * 3 >= max(1, cells.count) * 2 }), never: cells.count < 2 ? [] : CellSort(Self.sorts.filter { count($0) == 0 }), openings: Set(cells.map(Self.opening)))
    columns[column] = found
    return found
  }

  private static func opening(_ text: [UInt8]) -> [UInt8] { lowercased(Array(text.prefix { !$0.isSpace })) }

  /// How well a cell fits a column: `belongs` where it says so itself, 0 where nothing speaks against it.
  private mutating func fit(_ text: [UInt8], _ sort: CellSort, _ column: Int) -> Int {
    if text.isEmpty { return 0 }
    let known = sort.intersection([.ordinal, .time, .body, .figure])
    switch roles[column] {
    case .ordinal: return sort.contains(.ordinal) ? Self.belongs : text.count < 6 ? 0 : Self.contradicts
    case .deadline:
      if sort.contains(.time) { return Self.belongs }
      return sort.contains(.perhapsTime) || isGuessed && sort.isEmpty || sort.isDisjoint(with: [.body, .work]) && text.contains(where: \.isASCIIDigit) ? 0 : Self.contradicts
    case .lead, .coordinating:
      if sort.contains(.body) { return Self.belongs }
      return known.isEmpty && !sort.contains(.work) ? 0 : Self.contradicts
    case .content:
      if !known.isEmpty { return Self.contradicts }
      return sort.contains(.work) ? Self.belongs : 0
    case .budget: return sort.contains(.figure) ? Self.belongs : sort.isDisjoint(with: [.time, .body, .work]) ? 0 : Self.contradicts
    case .deliverable where !known.isEmpty && known.isDisjoint(with: self.column(column).usual): return Self.contradicts
    case .approver where !known.isDisjoint(with: [.time, .figure]), .supervisor where !known.isDisjoint(with: [.time, .figure]): return Self.contradicts
    default:
      if known.isEmpty { return 0 }
      if !known.isDisjoint(with: self.column(column).usual) { return Self.belongs }
      return known.isDisjoint(with: self.column(column).never) ? 0 : Self.contradicts
    }
  }

  /// The best places for a row's cells, in their order; `leftmost`: of several the first, where rows lose their last cells alone.
  mutating func place(_ row: TableRow, leftmost: Bool) -> Found? {
    let taken = Set(row.cells.filter(\.repeatsAbove).map(\.column))
    let free = roles.indices.filter { !taken.contains($0) }
    let texts = row.cells.filter { !$0.repeatsAbove }.map(\.bytes)
    guard texts.count < free.count, free.count <= 40 else { return nil }
    let sorts = texts.map(CellSort.init)
    let scores = texts.indices.map { cell in
      free.map { column in
        let fit = fit(texts[cell], sorts[cell], column)
        return fit == 0 && !texts[cell].isEmpty && self.column(column).openings.contains(Self.opening(texts[cell])) ? 1 : fit
      }
    }
    // Hardly any row says nothing of what is to be done.
    let gaps = free.map { roles[$0] == .content ? -2 : 0 }
    let (before, behind) = (sums(scores, gaps), Array(sums(scores.reversed().map { $0.reversed() }, gaps.reversed()).reversed().map { Array($0.reversed()) }))
    func total(_ cell: Int, _ place: Int) -> Int { before[cell][place] + behind[cell][place] - scores[cell][place] }
    let best = free.indices.map { total(0, $0) }.max()!
    var columns: [Int] = []
    var open: Set<Int> = []
    var last = -1
    for cell in texts.indices {
      let possible = free.indices.filter { total(cell, $0) == best }
      guard let place = possible.first(where: { $0 > last && isReached(before, scores, gaps, cell, $0, from: last) }) else { return nil }
      last = place
      columns.append(free[place])
      guard !texts[cell].isEmpty else { continue }
      let isPrinted = leftmost && possible[0] == cell
      if possible.count > 1 && !isPrinted || scores[cell][place] <= Self.contradicts { open.insert(free[place]) }
    }
    let printed = row.cells.filter { !$0.repeatsAbove }.map(\.column)
    func contradictions(_ columns: [Int]) -> Int { zip(scores, columns).count { score, column in free.firstIndex(of: column).map { score[$0] <= Self.contradicts } ?? false } }
    return Found(columns: columns, open: open, moves: !open.isEmpty || columns != printed, isContradicted: contradictions(printed) > contradictions(columns))
  }

  /// For each cell and place the best sum of what stands up to it.
  private func sums(_ scores: [[Int]], _ gaps: [Int]) -> [[Int]] {
    var result: [[Int]] = []
    let low = Int.min / 4
    for cell in scores.indices {
      var row = [Int](repeating: low, count: gaps.count)
      // The best sum of the cells before, with the gaps since.
      var reach = cell == 0 ? 0 : low
      for place in gaps.indices {
        row[place] = max(low, reach + scores[cell][place])
        reach = max(reach + gaps[place], cell == 0 ? low : result[cell - 1][place])
      }
      result.append(row)
    }
    return result
  }

  /// Whether the best way to `place` of `cell` comes from where the cell before was put.
  private func isReached(_ sums: [[Int]], _ scores: [[Int]], _ gaps: [Int], _ cell: Int, _ place: Int, from last: Int) -> Bool {
    let skipped = gaps[(last + 1)..<place].reduce(0, +)
    return sums[cell][place] == (cell == 0 ? 0 : sums[cell - 1][last]) + skipped + scores[cell][place]
  }
}
