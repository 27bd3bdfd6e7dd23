/// Places of the decoded text by where they begin: which of them come for the first time.
struct SourceStarts {
  /// Open addressing; -1 where a slot is free.
  private var slots: [Int]
  private let shift: Int

  /// `room`: how many are asked for at most.
  init(room: Int) {
    var bits = 4
    while 1 << bits < 2 * room { bits += 1 }
    slots = [Int](repeating: -1, count: 1 << bits)
    shift = UInt64.bitWidth - bits
  }

  private mutating func isNew(_ start: Int) -> Bool {
    var slot = Int(truncatingIfNeeded: (UInt64(truncatingIfNeeded: start) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(shift))
    while slots[slot] >= 0 {
      if slots[slot] == start { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = start
    return true
  }

  /// Those of `ranges` that begin where none before began.
  mutating func fresh(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var rest: [Range<Int>]?
    for index in ranges.indices {
      if isNew(ranges[index].lowerBound) { rest?.append(ranges[index]) } else if rest == nil { rest = Array(ranges[..<index]) }
    }
    return rest ?? ranges
  }
}
