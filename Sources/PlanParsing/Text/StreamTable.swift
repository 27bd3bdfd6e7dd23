import PlanModel
import SourceModel
import VietnameseText

/// Rebuilds the cells of a table whose columns are gone from the text: learns each column's width and phrases from its
/// rows, then cuts every row anew with what it learned.
struct StreamTable {
  let text: [UInt8]
  private(set) var region: StreamTableRegion
  /// Columns whose cells are to be found: all but the ordinal one.
  let firstColumn: Int
  private(set) var solver: CellSolver
  private let hasPages: Bool
  /// Of all rows, one after the other.
  let atoms: [CellAtom]
  /// Of what stands before each atom and before the end.
  let sums: [CellSums]
  /// What a search asks of each atom; changes with what is learned of blank lines.
  private var steps: [CellStep] = []
  private(set) var rows: [RowWork] = []
  /// Where in `atoms` the cells of each part begin, and where the last one ends.
  private var cuts: [Int] = []
  /// What each row's cells gave to the columns' phrases, row after row.
  private var phrases: [CellPhrase?] = []
  /// Each row of as many lines as columns has a cell on each of them.
  private(set) var isByLines = false
  /// Each cell, or paragraph of one, is a line: the text has one a paragraph, or lines are wider than a wrapped cell's can be.
  private(set) var hasWholeCells = false
  /// Some ninety letters, in `LetterMetrics` units.
  private static let widestCellLine = 45_000
  /// Of the column that is learned.
  private var bounds = WidthBounds()

  /// A row and the parts that pages cut it into.
  struct RowWork {
    var row: Int
    var parts: [RowPart]
    var cost: Float = 0
  }

  struct RowPart {
    var atoms: Range<Int>
    /// Where its places in `cuts` begin.
    var place: Int
  }

  /// The text has one line a paragraph.
  private let isTextUnwrapped: Bool
  /// A table without ordinals whose first column labels the rows.
  private let isGrouped: Bool

  init(text: [UInt8], region: StreamTableRegion, hasPages: Bool, isUnwrapped: Bool = false) {
    (self.text, self.region, self.hasPages, isTextUnwrapped) = (text, region, hasPages, isUnwrapped)
    firstColumn = region.header.hasOrdinal ? 1 : 0
    let data = region.rows.filter { !$0.isGroup }
    let joined = data.filter { !($0.ordinal?.isAlone ?? true) }.count
    // Where the heading's cells share a line, so do the rows'.
    let joins = joined * 2 > data.count || firstColumn == 0 && region.header.lines.count == 1
    var roles = region.header.columns.dropFirst(firstColumn).map(\.role)
    // "Nhóm nhiệm vụ | Nhiệm vụ | …": the first column's cells stand for several rows.
    isGrouped = firstColumn == 0 && roles.count > 3 && roles[1] == .content && (roles[0] == .content || roles[0] == .other || roles[0] == .target)
    if isGrouped { roles[0] = .other }
    solver = CellSolver(roles: roles, joinsLines: joins)
    let reader = AtomReader(text: text)
    var atoms: [CellAtom] = []
    atoms.reserveCapacity(data.reduce(0) { $0 + $1.lines.count } * 3 / 2)
    let parts = region.rows.map { $0.isGroup ? [] : reader.read($0, into: &atoms) }
    (self.atoms, sums) = (atoms, CellSums.all(atoms))
    for (index, row) in region.rows.enumerated() where !row.isGroup { rows.append(RowWork(row: index, parts: parts[index].map { newPart($0) })) }
    let full = data.count { $0.lines.count == solver.columns.count }
    solver.spacesWrap = spacesWrap(data)
    isByLines = joined == 0 && full >= 2 && full * 2 > data.count
    steps = solver.steps(atoms)
    hasWholeCells = isUnwrapped || joined == 0 && solver.columns.count > 2 && steps.count { $0.has(.opensLine) && $0.lineWidth > Self.widestCellLine } > 1
  }

  /// Makes room for the cells of a part.
  private mutating func newPart(_ atoms: Range<Int>) -> RowPart {
    let part = RowPart(atoms: atoms, place: cuts.count)
    cuts.append(contentsOf: repeatElement(atoms.lowerBound, count: solver.columns.count + 1))
    return part
  }

  /// The atoms of a cell: none where it is empty.
  func cell(_ part: RowPart, _ column: Int) -> Range<Int> { cuts[part.place + column]..<cuts[part.place + column + 1] }

  private mutating func put(_ cells: [Int], in part: RowPart) { cuts.replaceSubrange(part.place...part.place + solver.columns.count, with: cells) }

  /// Whether spaces stand behind lines that go on, and hardly behind others: never behind a row's last one.
  private func spacesWrap(_ rows: [StreamRow]) -> Bool {
    var (spaced, wraps, spacedWraps) = (0, 0, 0)
    for row in rows {
      for (index, line) in row.lines.enumerated() {
        let hasSpace = line.range.upperBound < text.count && text[line.range.upperBound] == 0x20
        guard index + 1 < row.lines.count else { if hasSpace { return false } else { continue } }
        if hasSpace { spaced += 1 }
        guard startsLower(text, row.lines[index + 1].range), !row.lines[index + 1].page else { continue }
        wraps += 1
        if hasSpace { spacedWraps += 1 }
      }
    }
    return rows.count > 2 && spaced > 3 && spacedWraps * 10 >= wraps * 8
  }

  /// The table's block, and how sure its rows are.
  mutating func block(_ assembly: TextAssembly) -> TableBlock {
    guard !rows.isEmpty else { return write(assembly) }
    if firstColumn == 0 { return unnumbered(assembly) }
    phrases = Array(repeating: nil, count: rows.count * solver.columns.count)
    let sample = min(rows.count, 12)
    for index in 0..<sample { solve(index) }
    learn(0..<sample)
    if rows.count > sample {
      for index in rows.indices { solve(index) }
      learn(rows.indices)
    }
    learnBlanks()
    solver.usesPhrases = true
    for index in rows.indices { solve(index) }
    // Rows that a page cuts, and costly ones, gain from what the others turned out to be.
    let typical = typicalCost
    let costly = rows.indices.filter { rows[$0].cost > typical + 1 || rows[$0].parts.count > 1 }
    guard !costly.isEmpty else { return write(assembly) }
    learn(rows.indices)
    for index in costly { solve(index) }
    if !hasPages { findHiddenPages() }
    return write(assembly)
  }

  /// A table without numbers: its rows are found with its cells, between the lines that label groups of them.
  private mutating func unnumbered(_ assembly: TextAssembly) -> TableBlock {
    let runs = rows.map { row in (row.parts.first?.atoms.lowerBound ?? 0)..<(row.parts.last?.atoms.upperBound ?? 0) }
    // Between two times stand rows that share the first one.
    solver.sharesFirst = isGrouped || region.rows.count { !$0.isGroup } > 2 && region.header.columns[0].role == .deadline
    var counts: [Int] = []
    for pass in 0..<3 {
      solver.usesPhrases = pass > 1
      let found = runs.map { run in
        if let cells = cellsByLines(run) { return [CellRow(cuts: cells, cost: 0)] }
        if let rows = rowsByLines(run) { return rows }
        let cut = solver.solveRows(search(run))
        return cut.isEmpty ? [CellRow(cuts: whole(run), cost: 1e3)] : cut
      }
      counts = found.map(\.count)
      (rows, cuts) = ([], [])
      for row in found.joined() {
        let part = newPart(row.cuts[0]..<row.cuts[solver.columns.count])
        put(row.cuts, in: part)
        rows.append(RowWork(row: 0, parts: [part], cost: row.cost))
      }
      phrases = Array(repeating: nil, count: rows.count * solver.columns.count)
      learn(rows.indices)
      if pass == 0 { learnBlanks() }
    }
    var table = self
    var part = counts.makeIterator()
    table.region.rows = region.rows.flatMap { row in
      row.isGroup ? [row] : [StreamRow](repeating: StreamRow(firstLine: region.header.lines.lowerBound), count: part.next() ?? 0)
    }
    return table.write(assembly)
  }

  /// What every other row costs less than.
  var typicalCost: Float { rows.map(\.cost).sorted()[rows.count / 2] }

  private mutating func solve(_ index: Int) {
    // A row must not speak for itself.
    if solver.usesPhrases { count(index, -1) }
    defer { if solver.usesPhrases { count(index, 1) } }
    let parts = rows[index].parts
    if parts.count == 1, let cells = cellsByLines(parts[0].atoms) {
      put(cells, in: parts[0])
      rows[index].cost = 0
    } else {
      rows[index].cost = solve(parts)
    }
  }

  /// How far blank lines tell where cells end.
  private mutating func learnBlanks() {
    var inside: (blank: Float, none: Float) = (1, 1)
    var between: (blank: Float, none: Float) = (1, 1)
    var single: (joined: Float, apart: Float) = (1, 1)
    var cells: (all: Float, several: Float) = (1, 0)
    for row in rows where row.cost < 1e3 {
      for part in row.parts {
        for column in solver.columns.indices {
          let cell = cell(part, column)
          guard !cell.isEmpty else { continue }
          cells.all += 1
          var isSingle = true
          for index in cell where atoms[index].has(.opensLine) && index > part.atoms.lowerBound {
            let isBlank = atoms[index].has(.blank)
            if index == cell.lowerBound {
              if isBlank { between.blank += 1 } else { between.none += 1 }
            } else {
              isSingle = false
              if isBlank { inside.blank += 1 } else { inside.none += 1 }
            }
          }
          if !isSingle { cells.several += 1 }
          guard isSingle, column + 1 < solver.columns.count, cell.upperBound < part.atoms.upperBound else { continue }
          if atoms[cell.upperBound].has(.opensLine) { single.apart += 1 } else { single.joined += 1 }
        }
      }
    }
    solver.breakCost = cells.several * 10 < cells.all ? 2 : 0
    let apart = single.apart / (single.apart + single.joined)
    solver.unjoinedCost = apart < 0.06 ? 1.7 : apart < 0.15 ? 1.3 : apart < 0.3 ? 0.7 : 0.2
    let blankBetween = between.blank / (between.blank + between.none)
    let blankInside = inside.blank / (inside.blank + inside.none)
    // Ratios of 3, 9, 27 count 1, 2, 3.
    func times(_ ratio: Float) -> Float {
      var (rest, cost): (Float, Float) = (ratio, 0)
      while rest >= 3, cost < 3 { (rest, cost) = (rest / 3, cost + 1) }
      return cost
    }
    solver.blankInside = times(blankBetween / blankInside) * 0.8
    solver.noBlankBetween = times((1 - blankInside) / (1 - blankBetween)) * 0.8
    steps = solver.steps(atoms)
  }

  private mutating func count(_ row: Int, _ amount: Int32) {
    for column in solver.columns.indices {
      guard let phrase = phrases[row * solver.columns.count + column] else { continue }
      solver.starts[column].add(phrase.start, amount)
      solver.wholes[column].add(phrase.whole, amount)
    }
  }

  /// Solves the parts of a row one after the other: a later part goes on with the cells that the page cut. What they cost.
  private mutating func solve(_ parts: [RowPart]) -> Float {
    var cost: Float = 0
    var carried = [CellSolver.Carried?](repeating: nil, count: parts.count > 1 ? solver.columns.count : 0)
    for (number, part) in parts.enumerated() {
      guard part.atoms.count <= 240 else {
        put(whole(part.atoms), in: part)
        cost += 1e3
        continue
      }
      let search = search(part.atoms, carried: number > 0 ? carried : [], isCut: number + 1 < parts.count)
      cost += solver.solve(search, into: &cuts, at: part.place)
      if number + 1 < parts.count { carry(part, to: &carried) }
    }
    return cost
  }

  private func search(_ part: Range<Int>, carried: [CellSolver.Carried?] = [], isCut: Bool = false) -> CellSearch {
    CellSearch(atoms: atoms, steps: steps, sums: sums, part: part, carried: carried, isCut: isCut)
  }

  /// What the page's end cuts of a row's part.
  private func carry(_ part: RowPart, to carried: inout [CellSolver.Carried?]) {
    for column in solver.columns.indices {
      let cell = cell(part, column)
      guard let last = cell.last else { continue }
      var hash = carried[column]?.whole ?? 0
      var width = 0
      for atom in atoms[cell] {
        hash = hash &* atom.scale &+ atom.whole
        width = atom.has(.opensLine) || width == 0 ? atom.width : width + 250 + atom.width
      }
      carried[column] = CellSolver.Carried(last: atoms[last], lastWidth: width, whole: hash)
    }
  }

  /// All in the column of content.
  private func whole(_ atoms: Range<Int>) -> [Int] {
    solver.columns.indices.map { $0 <= solver.content ? atoms.lowerBound : atoms.upperBound } + [atoms.upperBound]
  }

  /// Widths, phrases and how often each column is empty, from the rows read so far.
  private mutating func learn(_ indexes: Range<Int>) {
    // Rows that could not be cut well teach nothing.
    let costs = indexes.map { rows[$0].cost }.sorted()
    let limit = costs.isEmpty ? 0 : costs[costs.count / 2] + 4
    var (cells, breaks) = (0, 0)
    for column in solver.columns.indices {
      bounds.removeAll()
      var filled = 0
      var counted = 0
      solver.starts[column].removeAll()
      solver.wholes[column].removeAll()
      for index in indexes {
        let place = index * solver.columns.count + column
        phrases[place] = nil
        guard rows[index].cost <= limit else { continue }
        counted += 1
        guard let phrase = phrase(index, column, &breaks) else { continue }
        (filled, cells) = (filled + 1, cells + 1)
        phrases[place] = phrase
        solver.starts[column].add(phrase.start, 1)
        solver.wholes[column].add(phrase.whole, 1)
      }
      solver.columns[column].width = bounds.width
      let base = CellColumn.emptyCost(solver.columns[column].role)
      if indexes.count >= 4, solver.columns[column].role != .content {
        let share = Float(filled) / Float(max(1, counted))
        solver.columns[column].emptyCost = 0.4 + base * share * share * (filled == counted && counted >= 6 ? 1.8 : 1)
      }
    }
    // Where each cell is one line however long, lines tell no widths.
    solver.isUnwrapped = !solver.joinsLines && (isTextUnwrapped || breaks * 12 < cells)
    if solver.isUnwrapped { for column in solver.columns.indices { solver.columns[column].width = 0 } }
  }

  /// What a cell says; notes the widths of its lines and counts their breaks. `nil` where it is empty.
  private mutating func phrase(_ row: Int, _ column: Int, _ breaks: inout Int) -> CellPhrase? {
    var (start, whole): (UInt64?, UInt64) = (nil, 0)
    for part in rows[row].parts {
      let cell = cell(part, column)
      var width = 0
      for at in cell {
        let atom = atoms[at]
        if start == nil { start = atom.start }
        whole = whole &* atom.scale &+ atom.whole
        if atom.has(.opensLine), at > cell.lowerBound {
          bounds.atLeast(width)
          if !atom.has(.dash) {
            breaks += 1
            if !atoms[at - 1].end.contains(.sentence) { bounds.lessThan(width + 250 + atom.firstWordWidth) }
          }
          width = 0
        }
        width = width == 0 ? atom.width : width + 250 + atom.width
      }
      if width > 0 { bounds.atLeast(width) }
    }
    return start.map { CellPhrase(start: $0, whole: whole) }
  }

  /// Where the text shows no page ends, a row that cannot be cut well may have been cut by a page: columns start over.
  private mutating func findHiddenPages() {
    guard rows.count > 1 else { return }
    let typical = typicalCost
    var tries = 2 + atoms.count / 40
    for index in rows.indices where rows[index].cost > typical + 5 && rows[index].parts.count == 1 && tries > 0 {
      tries -= 1
      let row = rows[index].parts[0].atoms
      guard row.count > 2, row.count < 120 else { continue }
      var best = rows[index].cost - 2.5
      count(index, -1)
      defer { count(index, 1) }
      var parts: [RowPart] = []
      for cut in row.dropFirst() where atoms[cut].has(.opensLine) {
        if parts.isEmpty { parts = [newPart(row), newPart(row)] }
        (parts[0].atoms, parts[1].atoms) = (row.lowerBound..<cut, cut..<row.upperBound)
        let cost = solve(parts)
        guard cost < best else { continue }
        best = cost
        (rows[index].parts, rows[index].cost, parts) = (parts, cost, [])
      }
    }
  }
}
