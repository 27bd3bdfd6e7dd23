import PlanModel
import VietnameseText

/// A piece of a printed line that stands wholly in one cell.
struct CellAtom {
  var range: Range<Int>
  var width: Int
  var firstWordWidth: Int
  /// Begins a printed line (or follows the row's number).
  var opensLine: Bool
  /// A blank line stands before it.
  var blank: Bool
  /// The page ends behind its line.
  var beforePage: Bool
  var startsUpper: Bool
  var startsLower: Bool
  var startsDash: Bool
  /// Goes on a name that began before: "Việt Nam".
  var goesOnName: Bool
  var startsDigit: Bool
  var end: EndKind
  /// Sum of `CellWords.time` and number of words.
  var time: Int
  var words: Int
  /// How many of its words name a time and no body.
  var strong: Int
  /// Opening less closing brackets.
  var brackets: Int
  var startsBody: Bool
  var startsProduct: Bool
  /// Begins with a capital word that opens times.
  var startsTime: Bool
  /// Begins with a word in capitals throughout: UBND.
  var startsAcronym: Bool
  /// Of its first two words.
  var start: UInt64
  /// Of all its words, and what a hash before it is multiplied by to be joined with it: the same however lines are cut.
  var whole: UInt64
  var scale: UInt64
}

/// What is known of a column: from its header at first, then from the rows already read.
struct CellColumn {
  var role: ColumnRole
  /// Natural width; 0 while unknown.
  var width = 0
  var emptyCost: Float
  /// How often cells of this column began with, or were, a phrase.
  var starts: [UInt64: Int] = [:]
  var wholes: [UInt64: Int] = [:]

  init(role: ColumnRole) {
    self.role = role
    emptyCost = CellColumn.emptyCost(role)
  }

  static func emptyCost(_ role: ColumnRole) -> Float {
    switch role {
    case .content: 8
    case .deadline, .lead: 2.4
    case .coordinating: 1.6
    case .deliverable, .approver: 2
    case .note: 0.7
    case .supervisor: 1.5
    default: 1.3
    }
  }
}

/// The cells of a row (or of its part on one page): for each column the atoms it takes, `nil` where it is empty.
struct CellSolution {
  var cells: [Range<Int>?]
  var cost: Float
}

/// Finds the cheapest way to cut a row's atoms into cells, columns in order: dynamic programming over (atom, column).
struct CellSolver {
  let text: [UInt8]
  var columns: [CellColumn]
  /// A cell of one printed line is joined on its line with the next cell.
  var joinsLines: Bool
  /// What a blank line inside a cell, and none between two cells, costs: learned from the text.
  var blankInside: Float = 0
  var noBlankBetween: Float = 0
  /// Whether what columns say in other rows counts: only when most rows are cut by the other evidence.
  var usesPhrases = false
  var hasDeadlines: Bool { columns.contains { $0.role == .deadline } }

  /// A cell that the page before has cut: its last atom and how many lines it has there.
  struct Carried {
    var last: CellAtom
    var lastWidth: Int
    var start: UInt64
    var whole: UInt64
  }

  func solve(_ atoms: ArraySlice<CellAtom>, carried: [Carried?]? = nil, isCut: Bool = false) -> CellSolution {
    let count = atoms.count
    let base = atoms.startIndex
    let unreachable: Float = 1e9
    var best = [[Float]](repeating: [Float](repeating: unreachable, count: count + 1), count: columns.count + 1)
    var from = [[Int]](repeating: [Int](repeating: -1, count: count + 1), count: columns.count + 1)
    best[0][0] = 0
    for column in columns.indices {
      let empty = emptyCost(column, carried: carried, isCut: isCut)
      for start in 0...count where best[column][start] < unreachable {
        let cost = best[column][start]
        if cost + empty < best[column + 1][start] {
          best[column + 1][start] = cost + empty
          from[column + 1][start] = start
        }
        guard start < count else { continue }
        forEachEnd(atoms, base + start, column, carried: carried?[column], isCut: isCut) { end, cell in
          let total = cost + cell
          if total < best[column + 1][end - base] {
            best[column + 1][end - base] = total
            from[column + 1][end - base] = start
          }
        }
      }
    }
    var cells = [Range<Int>?](repeating: nil, count: columns.count)
    var end = count
    for column in columns.indices.reversed() {
      let start = from[column + 1][end]
      guard start >= 0 else { return CellSolution(cells: fallback(atoms), cost: 1e6) }
      if start < end { cells[column] = base + start..<base + end }
      end = start
    }
    return CellSolution(cells: cells, cost: best[columns.count][count])
  }

  /// Everything in the content column: nothing is lost where nothing can be told.
  private func fallback(_ atoms: ArraySlice<CellAtom>) -> [Range<Int>?] {
    var cells = [Range<Int>?](repeating: nil, count: columns.count)
    cells[columns.firstIndex { $0.role == .content } ?? 0] = atoms.startIndex..<atoms.endIndex
    return cells
  }

  private func emptyCost(_ column: Int, carried: [Carried?]?, isCut: Bool) -> Float {
    if let carried, carried[column] != nil { return 0 }
    if isCut { return columns[column].role == .content ? 2 : columns[column].emptyCost * 0.5 }
    return columns[column].emptyCost
  }

  /// Costs of the cells of `column` that begin at atom `start`, one for each end.
  private func forEachEnd(
    _ atoms: ArraySlice<CellAtom>, _ start: Int, _ column: Int, carried: Carried?, isCut: Bool, _ body: (Int, Float) -> Void
  ) {
    let first = atoms[start]
    let model = columns[column]
    let opening = openingCost(first, model, carried: carried)
    guard opening < 9 else { return }
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
    var slacks: [(width: Int, next: Int)] = []
    var index = start
    while index < atoms.endIndex {
      let atom = atoms[index]
      if index == start || atom.opensLine {
        if index > start {
          let before = atoms[index - 1]
          wraps += wrapCost(before, atom, lineWidth: lineWidth, width: model.width, bodies: namesBodies(model.role), slacks: &slacks)
        }
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
      index += 1
      if wraps > 14 { return }
      var cost = opening + wraps + overCost(maximum, model.width)
      if model.width == 0 { cost += looseCost(slacks, maximum) }
      let ends = atom.end
      let isLast = index == atoms.endIndex
      if !(isCut) {
        if ends.contains(.openWord) { cost += 2.5 } else if ends.contains(.comma) { cost += 2 } else if ends.contains(.hyphen) { cost += 3 }
        if brackets > 0 { cost += 2 } else if brackets == 0, atom.brackets < 0 { cost -= 0.3 }
      }
      if !isLast {
        cost += boundaryCost(atoms[index], lines: lines, isLastColumn: column == columns.count - 1, isCut: isCut)
        // Few cells end with a line that the next word would not have fitted on.
        if !isCut, atoms[index].opensLine, model.width > 0, lineWidth + 250 + atoms[index].firstWordWidth > model.width, lines > 0 { cost += 1 }
      }
      if !isCut, ends.contains(.sentence), !ends.contains(.fullStop) { cost += first.startsDash ? 0.3 : 1.2 }
      cost += grammarCost(model, first, time: time, words: words, strong: strong, carried: carried != nil)
      if carried == nil { cost += phraseCost(column, start: first.start, whole: hash, lines: lines) } else if let carried {
        cost += phraseCost(column, start: carried.start, whole: carried.whole &* scale &+ hash, lines: 2, isCarried: true)
      }
      body(index, cost)
    }
  }

  /// How unlikely a cell begins with this atom.
  private func openingCost(_ atom: CellAtom, _ model: CellColumn, carried: Carried?) -> Float {
    if let carried {
      var cost: Float = atom.startsLower ? 0.3 : 1
      // What stands on the page before is whole already.
      if model.wholes[carried.whole] != nil { cost += 1.5 }
      if carried.last.end.contains(.fullStop) { cost += 1 }
      if carried.last.end.contains(.openWord) || carried.last.end.contains(.comma) { cost -= 0.5 }
      if model.width > 0, !atom.startsDash {
        let slack = model.width - (carried.lastWidth + 250 + atom.firstWordWidth)
        if slack > model.width * 4 / 100 + 150 { cost += min(4, 0.5 + 8 * Float(slack) / Float(model.width)) }
      }
      return cost + (atom.opensLine ? 0 : atom.startsLower ? 1.2 : 0.2)
    }
    var cost: Float = 0
    if atom.startsLower { cost += model.role == .content ? 4 : 3 } else if !atom.startsUpper, !atom.startsDash { cost += 0.4 }
    if atom.startsDigit { cost += model.role == .deadline ? 0.8 : 0.3 }
    if atom.goesOnName { cost += 2 }
    if !atom.opensLine { cost += joinsLines ? 0.3 : atom.beforePage ? 0.4 : 2.5 }
    return cost
  }

  /// A line inside a cell that ends although the next word would still have fitted speaks against the cell.
  private func wrapCost(_ before: CellAtom, _ atom: CellAtom, lineWidth: Int, width: Int, bodies: Bool, slacks: inout [(width: Int, next: Int)]) -> Float {
    var cost: Float = atom.blank ? blankInside : 0
    if atom.startsUpper, before.end.isDisjoint(with: [.openWord, .comma, .hyphen, .sentence]) {
      cost += atom.startsAcronym || atom.startsDigit ? 0.2 : bodies ? 0.35 : 0.7
    }
    if atom.startsDash, !before.end.contains(.sentence) { cost += 1.5 }
    if atom.startsDash || before.end.contains(.fullStop) || before.end.contains(.colon) { return cost + 0.2 }
    if before.end.contains(.sentence) { cost += 0.1 }
    guard width > 0 else {
      slacks.append((lineWidth, atom.firstWordWidth))
      return cost
    }
    let slack = width - (lineWidth + 250 + atom.firstWordWidth)
    // A list may begin a new line after each `;`.
    if slack > width * 3 / 100 + 100 { cost += before.end.contains(.sentence) ? 0.2 : min(5, 0.8 + 10 * Float(slack) / Float(width)) }
    return cost
  }

  /// As `wrapCost`, for a column whose width is not yet known: against the widest line of the cell itself.
  private func looseCost(_ slacks: [(width: Int, next: Int)], _ maximum: Int) -> Float {
    var cost: Float = 0
    for line in slacks {
      let slack = maximum - (line.width + 250 + line.next)
      if slack > maximum * 3 / 100 + 100 { cost += min(5, 0.8 + 10 * Float(slack) / Float(maximum)) }
    }
    return cost
  }

  private func overCost(_ maximum: Int, _ width: Int) -> Float {
    guard width > 0, maximum > width * 103 / 100 + 150 else { return 0 }
    return min(9, 1 + 20 * (Float(maximum) / Float(width) - 1))
  }

  /// Where a cell ends: in the middle of a line only after a cell of one line; at a line's end, where such cells are
  /// joined, only after one of several.
  private func boundaryCost(_ next: CellAtom, lines: Int, isLastColumn: Bool, isCut: Bool) -> Float {
    if !next.opensLine { return lines > 1 ? 3 : 0 }
    let blank = next.blank ? 0 : noBlankBetween
    return blank + (joinsLines && lines == 1 && !isLastColumn ? 1.3 : 0)
  }

  /// The column's own grammar.
  private func grammarCost(_ model: CellColumn, _ first: CellAtom, time: Int, words: Int, strong: Int, carried: Bool) -> Float {
    var share = words > 0 ? Float(time) / Float(4 * words) : 0
    switch model.role {
    case .deadline:
      // "- Cấp tỉnh: Quý II/2023; - Cấp huyện: …" names what each time is for.
      if first.startsDash, strong > 0 { share = min(1, share * 2) }
      if carried { return 3.5 * (1 - share) }
      // "Sau khi có văn bản hướng dẫn …", "Theo tiến độ được giao": a time by its opening.
      let limit: Float = first.startsTime ? 1.6 : 3.5
      return min(limit, 3.5 * (1 - share)) - (share > 0.6 ? 1 : 0)
    case .lead, .coordinating, .approver, .supervisor:
      let times = min(3, 0.8 * Float(strong))
      return (carried ? 0 : first.startsBody ? -0.8 : first.startsProduct || first.startsDash ? 1.5 : 0.9) + times
    case .content:
      return (first.startsBody && !carried ? 0.5 : 0) + (share > 0.8 && words > 1 && hasDeadlines ? 2 : 0)
    case .deliverable:
      if carried { return share > 0.8 ? 1 : 0 }
      return (first.startsProduct ? -0.6 : first.startsBody ? 0.6 : 0) + (share > 0.8 && hasDeadlines ? 2 : 0)
    case .note: return share > 0.85 && hasDeadlines && !carried ? 0.8 : 0
    case .ordinal: return words > 1 ? 4 : 0
    default: return share > 0.85 && hasDeadlines && !carried ? 0.6 : 0
    }
  }

  private func namesBodies(_ role: ColumnRole) -> Bool { role == .lead || role == .coordinating || role == .approver || role == .supervisor }

  /// What the same column says in other rows.
  private func phraseCost(_ column: Int, start: UInt64, whole: UInt64, lines: Int, isCarried: Bool = false) -> Float {
    guard usesPhrases else { return 0 }
    let model = columns[column]
    var cost: Float = 0
    if let count = model.wholes[whole] {
      cost -= lines > 1 ? (count > 1 ? 2.4 : 1.8) : 0.9
    } else if namesBodies(model.role), columns.contains(where: { namesBodies($0.role) && $0.wholes[whole] != nil }) {
      cost -= lines > 1 ? 1.2 : 0.6
    }
    if isCarried { return cost }
    if let count = model.starts[start] {
      cost -= count > 2 ? 0.8 : 0.5
    } else if columns.indices.contains(where: { $0 != column && (columns[$0].starts[start] ?? 0) > 1 }) {
      cost += 0.5
    }
    return cost
  }
}
