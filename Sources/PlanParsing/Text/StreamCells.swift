import PlanModel
import VietnameseText

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
  /// Whether what columns say in other rows counts: only when most rows are cut by the other evidence.
  var usesPhrases = false
  let hasDeadlines: Bool
  private let content: Int

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

  /// The states of one search, for as long as it runs: (column, atoms before it), and the cheapest way to each.
  private struct Search {
    let atoms: UnsafeBufferPointer<CellAtom>
    let links: UnsafeBufferPointer<Link>
    let carried: UnsafeBufferPointer<Carried?>
    let isCut: Bool
    let best: UnsafeMutableBufferPointer<Float>
    let from: UnsafeMutableBufferPointer<Int32>
    var stride: Int { atoms.count + 1 }
    /// After a page's end any atom may begin a cell.
    var anyStart: Bool { !carried.isEmpty }

    func isCarried(_ column: Int) -> Bool { !carried.isEmpty && carried[column] != nil }

    /// A cell hardly ever begins with a small letter.
    @inline(__always) func isEligible(_ index: Int) -> Bool {
      index == 0 || !atoms[index].has(.lower) || atoms[index].has(.tick)
    }

    @inline(__always) func reach(_ state: Int, _ cost: Float, from start: Int) {
      guard cost < best[state] else { return }
      best[state] = cost
      from[state] = Int32(start)
    }
  }

  /// Runs `body` with the states of a search of its own; what they point to lives as long as the call.
  private func search<Result>(_ atoms: [CellAtom], carried: [Carried?], isCut: Bool, _ body: (Search) -> Result) -> Result {
    let size = (columns.count + 1) * (atoms.count + 1)
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: size) { best in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: size) { from in
        withUnsafeTemporaryAllocation(of: Link.self, capacity: atoms.count) { links in
          best.initialize(repeating: Self.unreachable)
          from.initialize(repeating: -1)
          best[0] = 0
          return atoms.withUnsafeBufferPointer { atoms in
            for index in atoms.indices { links.initializeElement(at: index, to: index > 0 && atoms[index].has(.opensLine) ? link(atoms[index - 1], atoms[index]) : Link()) }
            return carried.withUnsafeBufferPointer { carried in
              body(Search(atoms: atoms, links: UnsafeBufferPointer(links), carried: carried, isCut: isCut, best: best, from: from))
            }
          }
        }
      }
    }
  }

  /// What it costs that a cell goes on with a line, how full the line before it is apart.
  private struct Link {
    /// In columns of no bodies, of bodies, and in lists of bodies.
    var costs: (Float, Float, Float) = (0, 0, 0)
    /// The line before ends on purpose, however full it is.
    var isWhole = true
  }

  private func link(_ before: CellAtom, _ atom: CellAtom) -> Link {
    let plain = linkCost(before, atom, bodies: false, listed: false)
    var link = Link(costs: (plain, plain, plain), isWhole: atom.has(.dash) || before.end.contains(.fullStop) || before.end.contains(.colon))
    if atom.has(.upper) || atom.has(.dash) { link.costs = (plain, linkCost(before, atom, bodies: true, listed: false), linkCost(before, atom, bodies: true, listed: true)) }
    return link
  }

  private func linkCost(_ before: CellAtom, _ atom: CellAtom, bodies: Bool, listed: Bool) -> Float {
    var cost: Float = (atom.has(.blank) ? blankInside : 0) + (atom.has(.dash) ? 0 : breakCost)
    if atom.has(.upper), before.end.isDisjoint(with: [.openWord, .comma, .hyphen, .sentence]) {
      cost += atom.has(.acronym) || atom.has(.digit) ? 0.2 : bodies ? 0.35 : 0.7
    }
    // `Phòng Văn hóa` + `- Xã hội`: a dash inside a name.
    let isInName = bodies && !listed && atom.has(.dash) && !atom.has(.body)
    if atom.has(.dash), !before.end.contains(.sentence) { cost += isInName ? 0.1 : bodies && listed && atom.has(.body) ? 0.2 : 1.5 }
    // A list of works does not go on with a body.
    if atom.has(.dash), atom.has(.body), before.end.contains(.fullStop), !bodies { cost += 0.6 }
    if atom.has(.dash) || before.end.contains(.fullStop) || before.end.contains(.colon) { return cost + 0.2 }
    return before.end.contains(.sentence) ? cost + 0.1 : cost
  }

  /// What of a cell depends on where it ends.
  private struct Extent {
    var maximum = 0
    var lineWidth = 0
    var lines = 0
    var time = 0
    var words = 0
    var strong = 0
    var brackets = 0
    var hash: UInt64 = 0
    var scale: UInt64 = 1

    @inline(__always) mutating func add(_ atom: CellAtom, opensLine: Bool) {
      if opensLine {
        lines += 1
        lineWidth = atom.width
      } else {
        lineWidth += 250 + atom.width
      }
      maximum = max(maximum, lineWidth)
      time += atom.time
      words += atom.words
      strong += atom.strong
      brackets += atom.brackets
      hash = hash &* atom.scale &+ atom.whole
      scale = scale &* atom.scale
    }
  }

  /// The least that `grammarCost` is for a cell that begins with an atom.
  private func leastGrammar(_ role: ColumnRole, _ opening: CellAtom, _ isCarried: Bool) -> Float {
    switch role {
    case .deadline: -1
    case .lead, .coordinating, .approver, .supervisor: bodyCost(opening.marks, isCarried)
    case .content: opening.has(.body) && !isCarried ? 0.5 : 0
    case .deliverable: productCost(opening.marks, isCarried)
    default: 0
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
    var extent = Extent()
    var (wraps, over, measured): (Float, Float, Int) = (0, 0, 0)
    var loose = LooseLines(at: start)
    var index = start
    while index < atoms.count {
      let opensLine = index == start || atoms[index].has(.opensLine)
      if opensLine, index > start {
        let link = search.links[index]
        let cost = model.bodies ? isList ? link.costs.2 : link.costs.1 : link.costs.0
        wraps += link.isWhole || width == 0 ? cost : cost + Self.slackCost(width - (extent.lineWidth + 250 + atoms[index].firstWordWidth), width, atoms[index - 1].end)
      }
      extent.add(atoms[index], opensLine: opensLine)
      index += 1
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
      var cost = opening + wraps + over + endCost(search, column, start, extent, index)
      let grammar = grammarCost(model.role, atoms[start], extent, isCarried)
      let whole = usesPhrases ? wholeCost(search, column, extent) : 0
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

  /// How unlikely a cell begins with this atom.
  private func openingCost(_ search: Search, _ column: Int, _ start: Int) -> Float {
    let atom = search.atoms[start]
    if search.isCarried(column), let carried = search.carried[column] {
      let width = columns[column].width
      var cost: Float = atom.has(.lower) ? 0.3 : 1
      // What stands on the page before is whole already.
      if usesPhrases, wholes[column].count(carried.whole) > 0 { cost += 1.5 }
      if carried.last.end.contains(.fullStop) { cost += 1 }
      if carried.last.end.contains(.openWord) || carried.last.end.contains(.comma) { cost -= 0.5 }
      if width > 0, !atom.has(.dash) {
        let slack = width - (carried.lastWidth + 250 + atom.firstWordWidth)
        if slack > width * 4 / 100 + 150 { cost += min(4, 0.5 + 8 * Float(slack) / Float(width)) }
      }
      return cost + (atom.has(.opensLine) ? 0 : atom.has(.lower) ? 1.2 : 0.2)
    }
    var cost: Float = 0
    if atom.has(.lower), !atom.has(.tick) { cost += column == content ? 4 : 3 } else if !atom.has(.upper), !atom.has(.dash) { cost += 0.4 }
    if atom.has(.digit) { cost += columns[column].role == .deadline ? 0.8 : 0.3 }
    if atom.has(.name) { cost += 2 }
    if atom.has(.dash), !atom.has(.body), columns[column].bodies { cost += 2 }
    if !atom.has(.opensLine) {
      cost += joinsLines ? 0.3 : isUnwrapped ? 6 : atom.has(.beforePage) ? 0.4 : 2.5
      // "Trụ sở UBND xã", "Quyết định của UBND": capitals inside a cell that names no body.
      if joinsLines, atom.has(.acronym), !columns[column].bodies { cost += 0.8 }
    }
    if usesPhrases { cost += startCost(column, atom.start) }
    return cost
  }

  /// A line inside a cell that ends although the next word would still have fitted speaks against the cell.
  @inline(__always) private static func slackCost(_ slack: Int, _ width: Int, _ end: EndKind) -> Float {
    guard slack > width * 3 / 100 + 100 else { return 0 }
    // A list may begin a new line after each `;`.
    return end.contains(.sentence) ? 0.2 : min(5, 0.8 + 10 * Float(slack) / Float(width))
  }

  /// As `slackCost`, for a column whose width is not yet known: against the widest line of the cell itself. As a cell grows
  /// only its new atoms are looked at, until it has a wider line.
  private struct LooseLines {
    private var known: Float = 0
    private var maximum = -1
    private var lineWidth = 0
    private var next: Int

    init(at start: Int) { next = start }

    @inline(__always)
    mutating func cost(_ atoms: UnsafeBufferPointer<CellAtom>, from start: Int, to end: Int, maximum: Int) -> Float {
      if maximum != self.maximum { (known, self.maximum, lineWidth, next) = (0, maximum, 0, start) }
      while next < end {
        if next > start, atoms[next].has(.opensLine) {
          let before = atoms[next - 1].end
          if !atoms[next].has(.dash), !before.contains(.fullStop), !before.contains(.colon) {
            known += CellSolver.slackCost(maximum - (lineWidth + 250 + atoms[next].firstWordWidth), maximum, before)
          }
          lineWidth = 0
        }
        lineWidth = lineWidth == 0 ? atoms[next].width : lineWidth + 250 + atoms[next].width
        next += 1
      }
      return known
    }
  }

  private func overCost(_ maximum: Int, _ width: Int) -> Float {
    guard width > 0, maximum > width * 103 / 100 + 150 else { return 0 }
    return min(9, 1 + 20 * (Float(maximum) / Float(width) - 1))
  }

  /// Where and how a cell ends.
  @inline(__always) private func endCost(_ search: Search, _ column: Int, _ start: Int, _ extent: Extent, _ index: Int) -> Float {
    let (last, brackets) = (search.atoms[index - 1].end, search.atoms[index - 1].brackets)
    let opensList = search.atoms[start].has(.dash)
    var cost: Float = 0
    if !search.isCut {
      if last.contains(.openWord) { cost += isUnwrapped ? 1 : 2.5 } else if last.contains(.comma) { cost += 2 } else if last.contains(.hyphen) { cost += 3 }
      if extent.brackets > 0 { cost += 2 } else if extent.brackets == 0, brackets < 0 { cost -= 0.3 }
      if last.contains(.sentence), !last.contains(.fullStop) { cost += opensList ? 0.3 : 1.2 }
    }
    guard index < search.atoms.count else { return cost }
    let next = search.atoms[index].marks
    // "- Cấp tỉnh: Quý II;" and the next "- …" are one list.
    if next.contains(.dash), opensList, last.contains(.sentence), last.isDisjoint(with: [.fullStop, .colon]) { cost += 2 }
    guard next.contains(.opensLine) else { return cost }
    if !next.contains(.blank) { cost += noBlankBetween }
    // Where cells of one line are joined with the next, a line's end means several lines.
    if joinsLines, extent.lines == 1, column < columns.count - 1 { cost += unjoinedCost }
    // Few cells end with a line that the next word would not have fitted on.
    let width = columns[column].width
    if !search.isCut, width > 0, extent.lineWidth + 250 + search.atoms[index].firstWordWidth > width { cost += 1 }
    return cost
  }

  /// The column's own grammar.
  @inline(__always) private func grammarCost(_ role: ColumnRole, _ opening: CellAtom, _ extent: Extent, _ isCarried: Bool) -> Float {
    let first = opening.marks
    var share = extent.words > 0 ? Float(extent.time) / Float(4 * extent.words) : 0
    switch role {
    case .deadline:
      // "- Cấp tỉnh: Quý II/2023; - Cấp huyện: …" names what each time is for.
      if first.contains(.dash), extent.strong > 0 { share = min(1, share * 2) }
      if isCarried { return 3.5 * (1 - share) }
      // "Sau khi có văn bản hướng dẫn …", "Theo tiến độ được giao": a time by its opening.
      let limit: Float = first.contains(.time) ? 1.6 : 3.5
      return min(limit, 3.5 * (1 - share)) - (share > 0.6 ? 1 : 0)
    case .lead, .coordinating, .approver, .supervisor:
      let times = min(3, 0.8 * Float(extent.strong))
      return bodyCost(first, isCarried) + times
    case .content:
      return (first.contains(.body) && !isCarried ? 0.5 : 0) + (share > 0.8 && extent.words > 1 && hasDeadlines ? 2 : 0)
    case .deliverable:
      if isCarried { return share > 0.8 ? 1 : 0 }
      return productCost(first, isCarried) + (share > 0.8 && hasDeadlines ? 2 : 0)
    case .note: return share > 0.85 && hasDeadlines && !isCarried ? 0.8 : 0
    case .ordinal: return extent.words > 1 ? 4 : 0
    default: return share > 0.85 && hasDeadlines && !isCarried ? 0.6 : 0
    }
  }

  private func bodyCost(_ first: CellAtom.Marks, _ isCarried: Bool) -> Float {
    isCarried ? 0 : first.contains(.body) ? -0.8 : first.contains(.product) || first.contains(.dash) ? 1.5 : 0.9
  }

  private func productCost(_ first: CellAtom.Marks, _ isCarried: Bool) -> Float {
    isCarried ? 0 : first.contains(.product) ? -0.6 : first.contains(.body) ? 0.6 : 0
  }

  /// What cells of the same column begin with in other rows.
  private func startCost(_ column: Int, _ start: UInt64) -> Float {
    let count = starts[column].count(start)
    if count > 0 { return count > 2 ? -0.8 : -0.5 }
    for other in starts.indices where other != column && starts[other].count(start) > 1 { return 0.5 }
    return 0
  }

  /// What the same column says in other rows.
  private func wholeCost(_ search: Search, _ column: Int, _ extent: Extent) -> Float {
    let carried = search.isCarried(column) ? search.carried[column] : nil
    let whole = carried.map { $0.whole &* extent.scale &+ extent.hash } ?? extent.hash
    let isLong = extent.lines > 1 || carried != nil
    let count = wholes[column].count(whole)
    if count > 0 { return isLong ? (count > 1 ? -2.4 : -1.8) : -0.9 }
    guard columns[column].bodies else { return 0 }
    for other in columns.indices where other != column && columns[other].bodies && wholes[other].count(whole) > 0 { return isLong ? -1.2 : -0.6 }
    return 0
  }
}
