/// A row's part whose cells are looked for.
struct CellSearch {
  let atoms: [CellAtom]
  let steps: [CellStep]
  let sums: [CellSums]
  let part: Range<Int>
  /// What the page before has cut of each column; empty where no page has.
  var carried: [CellSolver.Carried?] = []
  /// The page ends behind it.
  var isCut = false
}

/// Of all atoms before one: what lies between two of them is a difference.
struct CellSums {
  var time = 0
  var words = 0
  var strong = 0
  var brackets = 0
  /// Those that begin with a product's name, or a body's, where no name goes on.
  var products = 0
  var bodies = 0
  var hash: UInt64 = 0
  var scale: UInt64 = 1

  /// Before each atom and behind the last one.
  static func all(_ atoms: [CellAtom]) -> [CellSums] {
    var result: [CellSums] = []
    result.reserveCapacity(atoms.count + 1)
    var sum = CellSums()
    var before: EndKind = []
    result.append(sum)
    for atom in atoms {
      sum.time += atom.time
      sum.words += atom.words
      sum.strong += atom.strong
      sum.brackets += atom.brackets
      if before.isDisjoint(with: [.openWord, .comma]) {
        if atom.has(.product) { sum.products += 1 }
        if !atom.marks.isDisjoint(with: [.body, .field]) { sum.bodies += 1 }
      }
      before = atom.end
      sum.hash = sum.hash &* atom.scale &+ atom.whole
      sum.scale = sum.scale &* atom.scale
      result.append(sum)
    }
    return result
  }
}

/// What a search asks of an atom again and again.
struct CellStep {
  var width: Int
  /// Of the atom and what follows it in its line.
  var lineWidth: Int
  var firstWordWidth: Int
  /// How many atoms these are.
  var lineCount = 1
  /// What it costs that a cell goes on with the atom's line, how full the line before it is apart: in columns of no bodies, of
  /// bodies, and in lists of bodies.
  var costs: (Float, Float, Float) = (0, 0, 0)
  /// The line before ends on purpose, however full it is.
  var isWhole = true
  let marks: CellAtom.Marks
  /// How the atom before it ends.
  var before: EndKind = []
  /// A cell hardly ever begins with a small letter.
  let mayBegin: Bool

  init(_ atom: CellAtom) {
    (width, lineWidth, firstWordWidth, marks) = (atom.width, atom.width, atom.firstWordWidth, atom.marks)
    mayBegin = !atom.has(.lower) || atom.has(.tick)
  }

  @inline(__always) func has(_ mark: CellAtom.Marks) -> Bool { marks.contains(mark) }
}

/// Room for what a search works with; the next one uses it again.
final class SearchRoom {
  private(set) var best: UnsafeMutableBufferPointer<Float> = .allocate(capacity: 256)
  private(set) var from: UnsafeMutableBufferPointer<Int32> = .allocate(capacity: 256)

  func reserve(_ states: Int) {
    guard best.count < states else { return }
    best.deallocate()
    from.deallocate()
    (best, from) = (.allocate(capacity: 2 * states), .allocate(capacity: 2 * states))
  }

  deinit {
    best.deallocate()
    from.deallocate()
  }
}

/// What one search of `CellSolver` works on.
extension CellSolver {
  /// The states of one search, for as long as it runs: (column, atoms before it), and the cheapest way to each.
  struct Search {
    let atoms: UnsafeBufferPointer<CellAtom>
    let steps: UnsafeBufferPointer<CellStep>
    /// One more than atoms.
    let sums: UnsafeBufferPointer<CellSums>
    let carried: UnsafeBufferPointer<Carried?>
    let isCut: Bool
    let best: UnsafeMutableBufferPointer<Float>
    let from: UnsafeMutableBufferPointer<Int32>
    var stride: Int { atoms.count + 1 }
    /// After a page's end any atom may begin a cell.
    var anyStart: Bool { !carried.isEmpty }

    func isCarried(_ column: Int) -> Bool { !carried.isEmpty && carried[column] != nil }

    @inline(__always) func mayBegin(_ index: Int) -> Bool { index < atoms.count && (steps[index].mayBegin || index == 0 || anyStart) }

    @inline(__always) func reach(_ state: Int, _ cost: Float, from start: Int) {
      guard cost < best[state] else { return }
      best[state] = cost
      from[state] = Int32(start)
    }
  }

  /// The number that gives 1 with an odd one, as all scales are: each step doubles the bits that are right.
  static func inverse(_ odd: UInt64) -> UInt64 {
    var inverse = odd
    for _ in 0..<5 { inverse = inverse &* (2 &- odd &* inverse) }
    return inverse
  }

  /// What of a cell depends on where it ends.
  struct Extent {
    var start: Int
    var end: Int
    var maximum = 0
    var lineWidth = 0
    var lines = 0

    init(start: Int) { (self.start, end) = (start, start) }

    /// Adds an atom or with it all its line's rest; whether a line is wider than all before.
    @inline(__always) mutating func add(_ step: CellStep, wholeLine: Bool) -> Bool {
      let width = wholeLine ? step.lineWidth : step.width
      if lines == 0 || step.has(.opensLine) {
        lines += 1
        lineWidth = width
      } else {
        lineWidth += 250 + width
      }
      end += wholeLine ? step.lineCount : 1
      guard lineWidth > maximum else { return false }
      maximum = lineWidth
      return true
    }
  }

  /// As `slackCost`, for a column whose width is not yet known: against the widest line of the cell itself. As a cell grows
  /// only its new lines are looked at, until it has a wider one.
  struct LooseLines {
    private var known: Float = 0
    private var maximum = -1
    private var lineWidth = 0
    private var next: Int

    init(at start: Int) { next = start }

    @inline(__always)
    mutating func cost(_ steps: UnsafeBufferPointer<CellStep>, from start: Int, to end: Int, maximum: Int) -> Float {
      if maximum != self.maximum { (known, self.maximum, lineWidth, next) = (0, maximum, steps[start].lineWidth, start + steps[start].lineCount) }
      while next < end {
        let step = steps[next]
        if !step.has(.dash), step.before.isDisjoint(with: [.fullStop, .colon]) {
          known += CellSolver.slackCost(maximum - (lineWidth + 250 + step.firstWordWidth), maximum, from: CellSolver.slackFrom(maximum), step.before)
        }
        (lineWidth, next) = (step.lineWidth, next + step.lineCount)
      }
      return known
    }
  }
}
