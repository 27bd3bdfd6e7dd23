import PlanModel

/// The cells of a row (or of its part on one page): for each column the atoms it takes, `nil` where it is empty.
struct CellSolution: Equatable {
  var cells: [Range<Int>?]
  var cost: Float
}

/// Finds the cheapest way to cut a row's atoms into cells, columns in order: dynamic programming over (atom, column).
struct CellSolver {
  var columns: [CellColumn]
  /// Rows below another may leave their first cell to it.
  var sharesFirst = false
  /// How often cells of a column began with, or were, a phrase.
  var starts: [HashCounts]
  var wholes: [HashCounts]
  /// A cell of one printed line is joined on its line with the next cell.
  var joinsLines: Bool
  /// What a cell of one line costs that is not joined with the next: learned from the text.
  var unjoinedCost: Float = 1.3
  /// What a line's end inside a cell costs: something only where hardly any cell has several lines.
  var breakCost: Float = 0
  /// What a blank line inside a cell, and none between two cells, costs: learned from the text.
  var blankInside: Float = 0
  var noBlankBetween: Float = 0
  /// Each cell is one line, however long: no cell begins inside a line.
  var isUnwrapped = false
  /// A space behind a line means that its paragraph goes on: programs that keep it keep it there and nowhere else.
  var spacesWrap = false
  /// Whether what columns say in other rows counts: only when most rows are cut by the other evidence.
  var usesPhrases = false
  let hasDeadlines: Bool
  let content: Int

  init(roles: [ColumnRole], joinsLines: Bool) {
    columns = roles.map(CellColumn.init)
    // Forms are filled from the left: of two columns that are alike the later one stays empty.
    for index in columns.indices { columns[index].emptyCost += 0.05 * Float(columns.count - index) / Float(columns.count) }
    starts = roles.map { _ in HashCounts() }
    wholes = starts
    self.joinsLines = joinsLines
    hasDeadlines = roles.contains(.deadline)
    content = roles.firstIndex(of: .content) ?? 0
  }

  /// A cell that the page before has cut: its last atom and the width of its last line there.
  struct Carried {
    var last: CellAtom
    var lastWidth: Int
    var whole: UInt64
  }

  private static let unreachable: Float = 1e9

  func solve(_ atoms: [CellAtom], carried: [Carried?] = [], isCut: Bool = false) -> CellSolution {
    search(atoms, carried: carried, isCut: isCut) { search in
      for column in 0..<columns.count {
        let isCarried = search.isCarried(column)
        let empty = isCarried ? 0 : isCut ? (column == content ? 2 : columns[column].emptyCost * 0.5) : columns[column].emptyCost
        let row = column * search.stride
        if column + 1 == columns.count {
          extendLast(search, empty)
          break
        }
        for start in 0..<search.stride where search.best[row + start] < Self.unreachable {
          search.reach(row + search.stride + start, search.best[row + start] + empty, from: start)
          if start < atoms.count, search.anyStart || search.isEligible(start) { extend(search, column, from: start) }
        }
      }
      return trace(search)
    }
  }

  /// The last column's cells all end where the row does: from the shortest on, so that the longer ones are soon too dear. Of
  /// equals the longest stands.
  private func extendLast(_ search: Search, _ empty: Float) {
    let column = columns.count - 1
    let row = column * search.stride
    for start in (0..<search.stride).reversed() where search.best[row + start] < Self.unreachable {
      if start == search.atoms.count {
        search.reach(row + search.stride + start, search.best[row + start] + empty, from: start)
      } else if search.anyStart || search.isEligible(start) {
        extend(search, column, from: start, toEnd: true)
      }
    }
  }

  /// Cuts the cells of many rows that have no numbers: columns in order, over and over. Each row's atoms and cells.
  func solveRows(_ atoms: [CellAtom]) -> [(atoms: Range<Int>, solution: CellSolution)] {
    search(atoms, carried: [], isCut: false) { search in
      let (best, stride) = (search.best, search.stride)
      let last = columns.count * stride
      for start in 0..<stride {
        // A row that ends here lets the next begin; its first column is not empty.
        if start > 0, start < atoms.count, best[last + start] < best[start] { best[start] = best[last + start] }
        for column in 0..<columns.count where best[column * stride + start] < Self.unreachable {
          if column > 0 || sharesFirst && start > 0 { search.reach((column + 1) * stride + start, best[column * stride + start] + columns[column].emptyCost, from: start) }
          if start < atoms.count, search.isEligible(start) { extend(search, column, from: start) }
        }
      }
      return traceRows(search)
    }
  }

  private func traceRows(_ search: Search) -> [(atoms: Range<Int>, solution: CellSolution)] {
    let stride = search.stride
    let last = columns.count * stride
    var rows: [(atoms: Range<Int>, solution: CellSolution)] = []
    var end = stride - 1
    while end > 0 {
      var cells = [Range<Int>?](repeating: nil, count: columns.count)
      var at = end
      for column in columns.indices.reversed() {
        let start = Int(search.from[(column + 1) * stride + at])
        guard start >= 0 else { return [] }
        if start < at { cells[column] = start..<at }
        at = start
      }
      guard at < end else { return [] }
      rows.append((at..<end, CellSolution(cells: cells.map { cell in cell.map { $0.lowerBound - at..<$0.upperBound - at } }, cost: search.best[last + end] - search.best[at])))
      end = at
    }
    return rows.reversed()
  }

  private func trace(_ search: Search) -> CellSolution {
    let stride = search.stride
    var cells = [Range<Int>?](repeating: nil, count: columns.count)
    var end = stride - 1
    for column in columns.indices.reversed() {
      let start = Int(search.from[(column + 1) * stride + end])
      guard start >= 0 else {
        // Everything in the content column: nothing is lost where nothing can be told.
        var whole = [Range<Int>?](repeating: nil, count: columns.count)
        whole[content] = 0..<stride - 1
        return CellSolution(cells: whole, cost: 1e3)
      }
      if start < end { cells[column] = start..<end }
      end = start
    }
    return CellSolution(cells: cells, cost: search.best[columns.count * stride + stride - 1])
  }

  /// Runs `body` with the states of a search of its own; what they point to lives as long as the call.
  @inline(__always) private func search<Result>(_ atoms: [CellAtom], carried: [Carried?], isCut: Bool, _ body: (Search) -> Result) -> Result {
    let size = (columns.count + 1) * (atoms.count + 1)
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: size) { best in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: size) { from in
        withUnsafeTemporaryAllocation(of: Link.self, capacity: atoms.count) { links in
          withUnsafeTemporaryAllocation(of: Sums.self, capacity: atoms.count + 1) { sums in
            best.initialize(repeating: Self.unreachable)
            from.initialize(repeating: -1)
            best[0] = 0
            var sum = Sums()
            for (index, atom) in atoms.enumerated() {
              links.initializeElement(at: index, to: index > 0 && atom.has(.opensLine) ? link(atoms[index - 1], atom) : Link())
              sums.initializeElement(at: index, to: sum)
              sum.add(atom)
            }
            sums.initializeElement(at: atoms.count, to: sum)
            return atoms.withUnsafeBufferPointer { atoms in
              carried.withUnsafeBufferPointer { carried in
                body(Search(atoms: atoms, links: UnsafeBufferPointer(links), sums: UnsafeBufferPointer(sums), carried: carried, isCut: isCut, best: best, from: from))
              }
            }
          }
        }
      }
    }
  }

  /// Tries a cell of a column that begins at atom `start` with every end; with `toEnd` only with the row's, where of equals the
  /// one that comes last stands.
  private func extend(_ search: Search, _ column: Int, from start: Int, toEnd: Bool = false) {
    let (atoms, model) = (search.atoms, columns[column])
    let width = model.width
    let isCarried = search.isCarried(column)
    let opening = search.best[column * search.stride + start] + openingCost(search, column, start)
    // With `endCost` at its least (0.3 off) and a margin: what follows makes no cell cheaper than this.
    let least = opening + leastGrammar(model.role, atoms[start], isCarried) - 0.5
    let states = (column + 1) * search.stride
    let isList = atoms[start].has(.dash)
    let inverse = usesPhrases ? Self.inverse(search.sums[start].scale) : 1
    var extent = Extent(start: start)
    var (wraps, over, measured): (Float, Float, Int) = (0, 0, 0)
    var loose = LooseLines(at: start)
    while extent.end < atoms.count {
      let opensLine = extent.end == start || atoms[extent.end].has(.opensLine)
      if opensLine, extent.end > start {
        let link = search.links[extent.end]
        let cost = model.bodies ? isList ? link.costs.2 : link.costs.1 : link.costs.0
        wraps += link.isWhole || width == 0 ? cost : cost + Self.slackCost(width - (extent.lineWidth + 250 + atoms[extent.end].firstWordWidth), width, atoms[extent.end - 1].end)
      }
      extent.add(width: atoms[extent.end].width, opensLine: opensLine)
      let index = extent.end
      if extent.maximum > measured { (measured, over) = (extent.maximum, overCost(extent.maximum, width)) }
      if wraps > 12 || over > 8 { return }
      if toEnd {
        if least + wraps + over - (usesPhrases ? 2.4 : 0) >= search.best[states + atoms.count] { return }
        if index < atoms.count { continue }
      }
      if index < atoms.count {
        guard search.anyStart || search.isEligible(index) else { continue }
        if extent.lines > 1, !atoms[index].has(.opensLine) { continue }
      }
      let known = search.best[states + index]
      if least + wraps + over - (!usesPhrases ? 0 : extent.lines > 1 || isCarried ? 2.4 : 0.9) >= known { continue }
      var cost = opening + wraps + over + endCost(search, column, extent)
      let grammar = grammarCost(search, model.role, extent, isCarried)
      let whole = usesPhrases ? wholeCost(search, column, extent, inverse) : 0
      if width == 0 {
        // How loose its lines are makes no cell cheaper.
        if cost + grammar + whole - 0.01 >= known { continue }
        cost += loose.cost(atoms, from: start, to: index, maximum: extent.maximum)
      }
      cost += grammar
      cost += whole
      if cost < known || toEnd && cost == known {
        search.best[states + index] = cost
        search.from[states + index] = Int32(start)
      }
    }
  }
}
