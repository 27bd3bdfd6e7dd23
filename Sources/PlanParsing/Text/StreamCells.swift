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

  func solve(_ atoms: [CellAtom], carried: [Carried?]? = nil, isCut: Bool = false) -> CellSolution {
    let count = atoms.count
    let stride = count + 1
    var best = [Float](repeating: Self.unreachable, count: (columns.count + 1) * stride)
    var from = [Int32](repeating: -1, count: (columns.count + 1) * stride)
    best[0] = 0
    atoms.withUnsafeBufferPointer { atoms in
      best.withUnsafeMutableBufferPointer { best in
        from.withUnsafeMutableBufferPointer { from in
          columns.withUnsafeBufferPointer { columns in
            for column in 0..<columns.count {
              let carriedCell = carried?[column]
              let empty = carriedCell != nil ? 0 : isCut ? (column == content ? 2 : columns[column].emptyCost * 0.5) : columns[column].emptyCost
              let row = column * stride
              for start in 0...count where best[row + start] < Self.unreachable {
                let cost = best[row + start]
                if cost + empty < best[row + stride + start] {
                  best[row + stride + start] = cost + empty
                  from[row + stride + start] = Int32(start)
                }
                guard start < count, carried != nil || isEligible(atoms, start) else { continue }
                let frame = Frame(
                  atoms: atoms, columns: columns, column: column, start: start, base: cost, carried: carriedCell, isCut: isCut,
                  anyStart: carried != nil, next: row + stride)
                extend(frame, best, from)
              }
            }
          }
        }
      }
    }
    return trace(best, from, count: count, stride: stride)
  }

  /// Cuts the cells of many rows that have no numbers: columns in order, over and over. Each row's atoms and cells.
  func solveRows(_ atoms: [CellAtom]) -> [(atoms: Range<Int>, solution: CellSolution)] {
    let count = atoms.count
    let stride = count + 1
    var best = [Float](repeating: Self.unreachable, count: (columns.count + 1) * stride)
    var from = [Int32](repeating: -1, count: (columns.count + 1) * stride)
    best[0] = 0
    let last = columns.count * stride
    atoms.withUnsafeBufferPointer { atoms in
      best.withUnsafeMutableBufferPointer { best in
        from.withUnsafeMutableBufferPointer { from in
          columns.withUnsafeBufferPointer { columns in
            for start in 0...count {
              // A row that ends here lets the next begin; its first column is not empty.
              if start > 0, start < count, best[last + start] < best[start] { best[start] = best[last + start] }
              for column in 0..<columns.count where best[column * stride + start] < Self.unreachable {
                let cost = best[column * stride + start]
                let state = (column + 1) * stride + start
                if column > 0 || sharesFirst && start > 0, cost + columns[column].emptyCost < best[state] {
                  best[state] = cost + columns[column].emptyCost
                  from[state] = Int32(start)
                }
                guard start < count, isEligible(atoms, start) else { continue }
                extend(
                  Frame(
                    atoms: atoms, columns: columns, column: column, start: start, base: cost, carried: nil, isCut: false, anyStart: false,
                    next: (column + 1) * stride), best, from)
              }
            }
          }
        }
      }
    }
    var rows: [(atoms: Range<Int>, solution: CellSolution)] = []
    var end = count
    while end > 0 {
      var cells = [Range<Int>?](repeating: nil, count: columns.count)
      var at = end
      for column in columns.indices.reversed() {
        let start = Int(from[(column + 1) * stride + at])
        guard start >= 0 else { return [] }
        if start < at { cells[column] = start..<at }
        at = start
      }
      guard at < end else { return [] }
      rows.append((at..<end, CellSolution(cells: cells.map { cell in cell.map { $0.lowerBound - at..<$0.upperBound - at } }, cost: best[last + end] - best[at])))
      end = at
    }
    return rows.reversed()
  }

  private func trace(_ best: [Float], _ from: [Int32], count: Int, stride: Int) -> CellSolution {
    var cells = [Range<Int>?](repeating: nil, count: columns.count)
    var end = count
    for column in columns.indices.reversed() {
      let start = Int(from[(column + 1) * stride + end])
      guard start >= 0 else {
        // Everything in the content column: nothing is lost where nothing can be told.
        var whole = [Range<Int>?](repeating: nil, count: columns.count)
        whole[content] = 0..<count
        return CellSolution(cells: whole, cost: 1e3)
      }
      if start < end { cells[column] = start..<end }
      end = start
    }
    return CellSolution(cells: cells, cost: best[columns.count * stride + count])
  }

  /// A cell hardly ever begins with a small letter.
  @inline(__always) private func isEligible(_ atoms: UnsafeBufferPointer<CellAtom>, _ index: Int) -> Bool {
    index == 0 || !atoms[index].has(.lower) || atoms[index].has(.tick)
  }

  /// A cell that begins at one atom, to be tried with every end.
  private struct Frame {
    var atoms: UnsafeBufferPointer<CellAtom>
    var columns: UnsafeBufferPointer<CellColumn>
    var column: Int
    var start: Int
    /// Cost of all before it.
    var base: Float
    var carried: Carried?
    var isCut: Bool
    var anyStart: Bool
    /// Where the next column's states lie.
    var next: Int
  }

  /// What of a cell depends on where it ends.
  private struct Extent {
    var wraps: Float = 0
    var maximum = 0
    var lineWidth = 0
    var lines = 0
    var time = 0
    var words = 0
    var strong = 0
    var brackets = 0
    var hash: UInt64 = 0
    var scale: UInt64 = 1
  }

  /// The largest sum that `endCost` (0.3), `grammarCost` (1) and `wholeCost` (2.4) can take off a cell's cost, and a margin.
  private var mostCredit: Float { usesPhrases ? 4 : 1.5 }

  private func extend(_ frame: Frame, _ best: UnsafeMutableBufferPointer<Float>, _ from: UnsafeMutableBufferPointer<Int32>) {
    let atoms = frame.atoms
    let width = frame.columns[frame.column].width
    let opening = frame.base + openingCost(frame, width)
    var extent = Extent()
    var loose = LooseLines(at: frame.start)
    var index = frame.start
    while index < atoms.count {
      let atom = atoms[index]
      if index == frame.start || atom.has(.opensLine) {
        if index > frame.start { extent.wraps += wrapCost(atoms[index - 1], atom, lineWidth: extent.lineWidth, width: width, bodies: frame.columns[frame.column].bodies, listed: atoms[frame.start].has(.dash)) }
        extent.lines += 1
        extent.lineWidth = atom.width
      } else {
        extent.lineWidth += 250 + atom.width
      }
      extent.maximum = max(extent.maximum, extent.lineWidth)
      extent.time += atom.time
      extent.words += atom.words
      extent.strong += atom.strong
      extent.brackets += atom.brackets
      extent.hash = extent.hash &* atom.scale &+ atom.whole
      extent.scale = extent.scale &* atom.scale
      index += 1
      let over = overCost(extent.maximum, width)
      if extent.wraps > 12 || over > 8 { return }
      if index < atoms.count {
        guard frame.anyStart || isEligible(atoms, index) else { continue }
        if extent.lines > 1, !atoms[index].has(.opensLine) { continue }
      }
      let state = frame.next + index
      // What follows can make a cell cheaper by no more than this.
      if opening + extent.wraps + over - mostCredit >= best[state] { continue }
      var cost = opening + extent.wraps + over + endCost(frame, extent, index, width)
      if width == 0 { cost += loose.cost(atoms, from: frame.start, to: index, maximum: extent.maximum, slackCost) }
      cost += grammarCost(frame, extent)
      if usesPhrases { cost += wholeCost(frame, extent) }
      if cost < best[state] {
        best[state] = cost
        from[state] = Int32(frame.start)
      }
    }
  }

  /// How unlikely a cell begins with this atom.
  private func openingCost(_ frame: Frame, _ width: Int) -> Float {
    let atom = frame.atoms[frame.start]
    if let carried = frame.carried {
      var cost: Float = atom.has(.lower) ? 0.3 : 1
      // What stands on the page before is whole already.
      if usesPhrases, wholes[frame.column].count(carried.whole) > 0 { cost += 1.5 }
      if carried.last.end.contains(.fullStop) { cost += 1 }
      if carried.last.end.contains(.openWord) || carried.last.end.contains(.comma) { cost -= 0.5 }
      if width > 0, !atom.has(.dash) {
        let slack = width - (carried.lastWidth + 250 + atom.firstWordWidth)
        if slack > width * 4 / 100 + 150 { cost += min(4, 0.5 + 8 * Float(slack) / Float(width)) }
      }
      return cost + (atom.has(.opensLine) ? 0 : atom.has(.lower) ? 1.2 : 0.2)
    }
    var cost: Float = 0
    if atom.has(.lower), !atom.has(.tick) { cost += frame.column == content ? 4 : 3 } else if !atom.has(.upper), !atom.has(.dash) { cost += 0.4 }
    if atom.has(.digit) { cost += frame.columns[frame.column].role == .deadline ? 0.8 : 0.3 }
    if atom.has(.name) { cost += 2 }
    if atom.has(.dash), !atom.has(.body), frame.columns[frame.column].bodies { cost += 2 }
    if !atom.has(.opensLine) {
      cost += joinsLines ? 0.3 : isUnwrapped ? 6 : atom.has(.beforePage) ? 0.4 : 2.5
      // "Trụ sở UBND xã", "Quyết định của UBND": capitals inside a cell that names no body.
      if joinsLines, atom.has(.acronym), !frame.columns[frame.column].bodies { cost += 0.8 }
    }
    if usesPhrases { cost += startCost(frame.column, atom.start) }
    return cost
  }

  /// A line inside a cell that ends although the next word would still have fitted speaks against the cell.
  private func wrapCost(_ before: CellAtom, _ atom: CellAtom, lineWidth: Int, width: Int, bodies: Bool, listed: Bool) -> Float {
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
    if before.end.contains(.sentence) { cost += 0.1 }
    guard width > 0 else { return cost }
    return cost + slackCost(width - (lineWidth + 250 + atom.firstWordWidth), width, before)
  }

  private func slackCost(_ slack: Int, _ width: Int, _ before: CellAtom) -> Float {
    guard slack > width * 3 / 100 + 100 else { return 0 }
    // A list may begin a new line after each `;`.
    return before.end.contains(.sentence) ? 0.2 : min(5, 0.8 + 10 * Float(slack) / Float(width))
  }

  /// As `wrapCost`, for a column whose width is not yet known: against the widest line of the cell itself. As a cell grows
  /// only its new atoms are looked at, until it has a wider line.
  private struct LooseLines {
    private var known: Float = 0
    private var maximum = -1
    private var lineWidth = 0
    private var next: Int

    init(at start: Int) { next = start }

    @inline(__always)
    mutating func cost(
      _ atoms: UnsafeBufferPointer<CellAtom>, from start: Int, to end: Int, maximum: Int, _ slackCost: (Int, Int, CellAtom) -> Float
    ) -> Float {
      if maximum != self.maximum { (known, self.maximum, lineWidth, next) = (0, maximum, 0, start) }
      while next < end {
        let atom = atoms[next]
        if next > start, atom.has(.opensLine) {
          let before = atoms[next - 1]
          if !atom.has(.dash), !before.end.contains(.fullStop), !before.end.contains(.colon) {
            known += slackCost(maximum - (lineWidth + 250 + atom.firstWordWidth), maximum, before)
          }
          lineWidth = 0
        }
        lineWidth = lineWidth == 0 ? atom.width : lineWidth + 250 + atom.width
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
  private func endCost(_ frame: Frame, _ extent: Extent, _ index: Int, _ width: Int) -> Float {
    let last = frame.atoms[index - 1]
    var cost: Float = 0
    if !frame.isCut {
      if last.end.contains(.openWord) { cost += isUnwrapped ? 1 : 2.5 } else if last.end.contains(.comma) { cost += 2 } else if last.end.contains(.hyphen) { cost += 3 }
      if extent.brackets > 0 { cost += 2 } else if extent.brackets == 0, last.brackets < 0 { cost -= 0.3 }
      if last.end.contains(.sentence), !last.end.contains(.fullStop) { cost += frame.atoms[frame.start].has(.dash) ? 0.3 : 1.2 }
    }
    guard index < frame.atoms.count else { return cost }
    let next = frame.atoms[index]
    // "- Cấp tỉnh: Quý II;" and the next "- …" are one list.
    if next.has(.dash), frame.atoms[frame.start].has(.dash), last.end.contains(.sentence), last.end.isDisjoint(with: [.fullStop, .colon]) { cost += 2 }
    guard next.has(.opensLine) else { return cost }
    if !next.has(.blank) { cost += noBlankBetween }
    // Where cells of one line are joined with the next, a line's end means several lines.
    if joinsLines, extent.lines == 1, frame.column < columns.count - 1 { cost += unjoinedCost }
    // Few cells end with a line that the next word would not have fitted on.
    if !frame.isCut, width > 0, extent.lineWidth + 250 + next.firstWordWidth > width { cost += 1 }
    return cost
  }

  /// The column's own grammar.
  private func grammarCost(_ frame: Frame, _ extent: Extent) -> Float {
    let first = frame.atoms[frame.start]
    let model = frame.columns[frame.column]
    let isCarried = frame.carried != nil
    var share = extent.words > 0 ? Float(extent.time) / Float(4 * extent.words) : 0
    switch model.role {
    case .deadline:
      // "- Cấp tỉnh: Quý II/2023; - Cấp huyện: …" names what each time is for.
      if first.has(.dash), extent.strong > 0 { share = min(1, share * 2) }
      if isCarried { return 3.5 * (1 - share) }
      // "Sau khi có văn bản hướng dẫn …", "Theo tiến độ được giao": a time by its opening.
      let limit: Float = first.has(.time) ? 1.6 : 3.5
      return min(limit, 3.5 * (1 - share)) - (share > 0.6 ? 1 : 0)
    case .lead, .coordinating, .approver, .supervisor:
      let times = min(3, 0.8 * Float(extent.strong))
      return (isCarried ? 0 : first.has(.body) ? -0.8 : first.has(.product) || first.has(.dash) ? 1.5 : 0.9) + times
    case .content:
      return (first.has(.body) && !isCarried ? 0.5 : 0) + (share > 0.8 && extent.words > 1 && hasDeadlines ? 2 : 0)
    case .deliverable:
      if isCarried { return share > 0.8 ? 1 : 0 }
      return (first.has(.product) ? -0.6 : first.has(.body) ? 0.6 : 0) + (share > 0.8 && hasDeadlines ? 2 : 0)
    case .note: return share > 0.85 && hasDeadlines && !isCarried ? 0.8 : 0
    case .ordinal: return extent.words > 1 ? 4 : 0
    default: return share > 0.85 && hasDeadlines && !isCarried ? 0.6 : 0
    }
  }

  /// What cells of the same column begin with in other rows.
  private func startCost(_ column: Int, _ start: UInt64) -> Float {
    let count = starts[column].count(start)
    if count > 0 { return count > 2 ? -0.8 : -0.5 }
    for other in starts.indices where other != column && starts[other].count(start) > 1 { return 0.5 }
    return 0
  }

  /// What the same column says in other rows.
  private func wholeCost(_ frame: Frame, _ extent: Extent) -> Float {
    let whole = frame.carried.map { $0.whole &* extent.scale &+ extent.hash } ?? extent.hash
    let isLong = extent.lines > 1 || frame.carried != nil
    let count = wholes[frame.column].count(whole)
    if count > 0 { return isLong ? (count > 1 ? -2.4 : -1.8) : -0.9 }
    guard frame.columns[frame.column].bodies else { return 0 }
    for other in columns.indices where other != frame.column && columns[other].bodies && wholes[other].count(whole) > 0 { return isLong ? -1.2 : -0.6 }
    return 0
  }
}
