import PlanModel

/// What a cell says: its first two words, and all of it.
struct CellPhrase {
  var start: UInt64
  var whole: UInt64
}

/// A row found with its cells: where they begin, and where the last one ends. A cell that ends where it begins is empty.
struct CellRow {
  var cuts: [Int]
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
  let hasProducts: Bool
  let hasBodies: Bool
  let content: Int
  private let room = SearchRoom()

  init(roles: [ColumnRole], joinsLines: Bool) {
    columns = roles.map(CellColumn.init)
    // Forms are filled from the left: of two columns that are alike the later one stays empty.
    for index in columns.indices { columns[index].emptyCost += 0.05 * Float(columns.count - index) / Float(columns.count) }
    starts = roles.map { _ in HashCounts() }
    wholes = starts
    self.joinsLines = joinsLines
    hasDeadlines = roles.contains(.deadline)
    hasProducts = roles.contains(.deliverable)
    hasBodies = roles.contains(.lead)
    content = roles.firstIndex(of: .content) ?? 0
  }

  /// A cell that the page before has cut: its last atom and the width of its last line there.
  struct Carried {
    var last: CellAtom
    var lastWidth: Int
    var whole: UInt64
  }

  private static let unreachable: Float = 1e9

  /// Writes where the cells of a part begin, from `place` on, and gives what they cost.
  func solve(_ part: CellSearch, into cuts: inout [Int], at place: Int) -> Float {
    search(part) { search in
      for column in columns.indices.dropLast() {
        let isCarried = search.isCarried(column)
        let empty = isCarried ? 0 : part.isCut ? (column == content ? 2 : columns[column].emptyCost * 0.5) : columns[column].emptyCost
        let row = column * search.stride
        for start in 0..<search.stride where search.best[row + start] < Self.unreachable {
          search.reach(row + search.stride + start, search.best[row + start] + empty, from: start)
          if search.mayBegin(start) { extend(search, column, from: start) }
        }
      }
      extendLast(search)
      return trace(search, into: &cuts, at: place, first: part.part.lowerBound)
    }
  }

  /// The last column's cells all end where the row does: from the shortest on, so that the longer ones are soon too dear. Of
  /// equals the longest stands.
  private func extendLast(_ search: Search) {
    let column = columns.count - 1
    let row = column * search.stride
    let isCarried = search.isCarried(column)
    let empty = isCarried ? 0 : search.isCut ? (column == content ? 2 : columns[column].emptyCost * 0.5) : columns[column].emptyCost
    for start in (0..<search.stride).reversed() where search.best[row + start] < Self.unreachable {
      if start == search.atoms.count {
        search.reach(row + search.stride + start, search.best[row + start] + empty, from: start)
      } else if search.mayBegin(start) {
        extend(search, column, from: start, toEnd: true)
      }
    }
  }

  /// Cuts the cells of many rows that have no numbers: columns in order, over and over. None where that cannot be done.
  func solveRows(_ part: CellSearch) -> [CellRow] {
    search(part) { search in
      let (best, stride) = (search.best, search.stride)
      let last = columns.count * stride
      for start in 0..<stride {
        // A row that ends here lets the next begin; its first column is not empty.
        if start > 0, start < search.atoms.count, best[last + start] < best[start] { best[start] = best[last + start] }
        for column in 0..<columns.count where best[column * stride + start] < Self.unreachable {
          if column > 0 || sharesFirst && start > 0 { search.reach((column + 1) * stride + start, best[column * stride + start] + columns[column].emptyCost, from: start) }
          if search.mayBegin(start) { extend(search, column, from: start) }
        }
      }
      return traceRows(search, first: part.part.lowerBound)
    }
  }

  private func traceRows(_ search: Search, first: Int) -> [CellRow] {
    let stride = search.stride
    let last = columns.count * stride
    var rows: [CellRow] = []
    var end = stride - 1
    while end > 0 {
      var cuts = [Int](repeating: first + end, count: columns.count + 1)
      var at = end
      for column in columns.indices.reversed() {
        at = Int(search.from[(column + 1) * stride + at])
        guard at >= 0 else { return [] }
        cuts[column] = first + at
      }
      guard at < end else { return [] }
      rows.append(CellRow(cuts: cuts, cost: search.best[last + end] - search.best[at]))
      end = at
    }
    return rows.reversed()
  }

  private func trace(_ search: Search, into cuts: inout [Int], at place: Int, first: Int) -> Float {
    let stride = search.stride
    var end = stride - 1
    cuts[place + columns.count] = first + end
    for column in columns.indices.reversed() {
      end = Int(search.from[(column + 1) * stride + end])
      guard end >= 0 else {
        // Everything in the content column: nothing is lost where nothing can be told.
        for column in columns.indices { cuts[place + column] = column <= content ? first : first + stride - 1 }
        return 1e3
      }
      cuts[place + column] = first + end
    }
    return search.best[columns.count * stride + stride - 1]
  }

  /// Runs `body` with the states of a search of its own; what they point to lives as long as the call.
  @inline(__always) private func search<Result>(_ part: CellSearch, _ body: (Search) -> Result) -> Result {
    part.atoms.withUnsafeBufferPointer { atoms in
      part.steps.withUnsafeBufferPointer { steps in
        part.sums.withUnsafeBufferPointer { sums in
          part.carried.withUnsafeBufferPointer { carried in
            let states = (columns.count + 1) * (part.part.count + 1)
            room.reserve(states)
            let search = Search(
              atoms: UnsafeBufferPointer(rebasing: atoms[part.part]), steps: UnsafeBufferPointer(rebasing: steps[part.part]),
              sums: UnsafeBufferPointer(rebasing: sums[part.part.lowerBound...part.part.upperBound]), carried: carried, isCut: part.isCut, best: room.best, from: room.from)
            for state in 0..<states { (search.best[state], search.from[state]) = (Self.unreachable, -1) }
            search.best[0] = 0
            return body(search)
          }
        }
      }
    }
  }

  /// What searches ask of each atom.
  func steps(_ atoms: [CellAtom]) -> [CellStep] {
    var steps = atoms.map(CellStep.init)
    // From the last one on: each knows its line's rest.
    for index in atoms.indices.reversed() {
      if index + 1 < atoms.count, !steps[index + 1].has(.opensLine) {
        steps[index].lineWidth += 250 + steps[index + 1].lineWidth
        steps[index].lineCount += steps[index + 1].lineCount
      }
      if index > 0, steps[index].has(.opensLine) { link(atoms[index - 1], atoms[index], &steps[index]) }
    }
    return steps
  }

  /// Tries a cell of a column that begins at atom `start` with every end; with `toEnd` only with the row's, where of equals the
  /// one that comes last stands. Behind its first line a cell ends with lines only.
  private func extend(_ search: Search, _ column: Int, from start: Int, toEnd: Bool = false) {
    let (count, model) = (search.atoms.count, columns[column])
    let width = model.width
    let (slackFrom, overFrom) = (Self.slackFrom(width), width > 0 ? width * 103 / 100 + 150 : Int.max)
    let isCarried = search.isCarried(column)
    let opening = search.best[column * search.stride + start] + openingCost(search, column, start)
    // With `endCost` at its least (0.3 off) and a margin: what follows makes no cell cheaper than this.
    let least = opening + leastGrammar(model.role, search.atoms[start], isCarried) - 0.5
    let states = (column + 1) * search.stride
    let isList = search.steps[start].has(.dash)
    var extent = Extent(start: start)
    var (wraps, over): (Float, Float) = (0, 0)
    var loose = LooseLines(at: start)
    while extent.end < count {
      let step = search.steps[extent.end]
      let opensLine = extent.lines > 0 && step.has(.opensLine)
      if opensLine {
        let cost = model.bodies ? isList ? step.costs.2 : step.costs.1 : step.costs.0
        wraps += step.isWhole || width == 0 ? cost : cost + Self.slackCost(width - (extent.lineWidth + 250 + step.firstWordWidth), width, from: slackFrom, step.before)
      }
      if extent.add(step, wholeLine: opensLine || toEnd), extent.maximum > overFrom { over = Self.overCost(extent.maximum, width) }
      let index = extent.end
      if wraps > 12 || over > 8 { return }
      if toEnd {
        if least + wraps + over - (usesPhrases ? 2.4 : 0) >= search.best[states + count] { return }
        if index < count { continue }
      } else if index < count, !search.mayBegin(index) {
        continue
      }
      let known = search.best[states + index]
      let saved: Float = !usesPhrases ? 0 : extent.lines > 1 || isCarried ? 2.4 : 0.9
      if least + wraps + over - saved >= known { continue }
      let grammar = grammarCost(search, model.role, extent, isCarried)
      if opening + wraps + over + grammar - 0.5 - saved >= known { continue }
      var cost = opening + wraps + over + endCost(search, column, extent)
      if cost + grammar - 0.01 - saved >= known { continue }
      let whole = usesPhrases ? wholeCost(search, column, extent) : 0
      if width == 0 {
        // How loose its lines are makes no cell cheaper.
        if cost + grammar + whole - 0.01 >= known { continue }
        cost += loose.cost(search.steps, from: start, to: index, maximum: extent.maximum)
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
