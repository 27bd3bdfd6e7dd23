/// What one search of `CellSolver` works on.
extension CellSolver {
  /// The states of one search, for as long as it runs: (column, atoms before it), and the cheapest way to each.
  struct Search {
    let atoms: UnsafeBufferPointer<CellAtom>
    let links: UnsafeBufferPointer<Link>
    /// One more than atoms.
    let sums: UnsafeBufferPointer<Sums>
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

  /// What it costs that a cell goes on with a line, how full the line before it is apart.
  struct Link {
    /// In columns of no bodies, of bodies, and in lists of bodies.
    var costs: (Float, Float, Float) = (0, 0, 0)
    /// The line before ends on purpose, however full it is.
    var isWhole = true
  }

  /// Of all atoms before one: what lies between two of them is a difference.
  struct Sums {
    var time = 0
    var words = 0
    var strong = 0
    var brackets = 0
    var hash: UInt64 = 0
    var scale: UInt64 = 1

    mutating func add(_ atom: CellAtom) {
      time += atom.time
      words += atom.words
      strong += atom.strong
      brackets += atom.brackets
      hash = hash &* atom.scale &+ atom.whole
      scale = scale &* atom.scale
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

    @inline(__always) mutating func add(width: Int, opensLine: Bool) {
      if opensLine {
        lines += 1
        lineWidth = width
      } else {
        lineWidth += 250 + width
      }
      maximum = max(maximum, lineWidth)
      end += 1
    }
  }

  /// As `slackCost`, for a column whose width is not yet known: against the widest line of the cell itself. As a cell grows
  /// only its new atoms are looked at, until it has a wider line.
  struct LooseLines {
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
}
