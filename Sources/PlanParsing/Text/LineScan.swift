import VietnameseText

/// Cuts a text into its lines that are not blank, in one pass.
func scanLines(_ text: UnsafeBufferPointer<UInt8>) -> (lines: [TextLine], formFeeds: Bool) {
  var lines: [TextLine] = []
  lines.reserveCapacity(text.count / 40 + 1)
  var formFeeds = false
  var (pageNext, ruleNext) = (false, false)
  var blanks = 0
  var offset = 0
  let sums = LetterSums.all
  while offset < text.count {
    if text[offset] == 0x0A {
      blanks += 1
      offset += 1
      continue
    }
    var scan = LineScan(start: offset)
    scan.read(text, sums)
    if scan.start >= 0 {
      var marks = scan.marks
      if pageNext { marks.insert(.page) }
      if ruleNext { marks.insert(.ruleBefore) }
      lines.append(TextLine(start: scan.start, end: scan.end, width: scan.width, indent: scan.start - offset, blanks: blanks, marks: marks))
      (blanks, pageNext, ruleNext) = (0, false, false)
    } else {
      if scan.offset - offset >= 12 { ruleNext = true }
      if scan.offset >= text.count || text[scan.offset] == 0x0A { blanks += 1 }
    }
    offset = scan.offset
    if offset < text.count, text[offset] == 0x0C { (formFeeds, pageNext) = (true, true) }
    offset += 1
  }
  return (lines, formFeeds)
}

/// Reads one line up to its end.
private struct LineScan {
  /// Where the scan stands: at last at the line's end.
  private(set) var offset: Int
  /// The first byte that is no white space; -1 where there is none.
  private(set) var start = -1
  private(set) var end: Int
  private(set) var width = 0
  private(set) var marks: TextLine.Marks = []

  init(start: Int) { (offset, end) = (start, start) }

  /// `offset` must be in `text`.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ sums: LetterSums) {
    var first = offset
    while first < text.count, text[first] == 0x20 { first += 1 }
    let lineEnd = endOfLine(text, from: first)
    var last = lineEnd
    while last > first, text[last - 1] == 0x20 { last -= 1 }
    if first == last {
      offset = lineEnd
    } else if let (width, kinds) = sums.read(text, first..<last) {
      (start, end, offset, self.width) = (first, last, lineEnd, width)
      insertMarks(kinds, text)
    } else {
      LetterMetrics.table.withUnsafeBufferPointer { readAny(text, $0) }
    }
  }

  /// Reads a line whatever stands in it.
  private mutating func readAny(_ text: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt16>) {
    var gap = 0
    var run = LetterRun(end: offset)
    while offset < text.count {
      let byte = text[offset]
      if byte == 0x20 || byte == 0x09 {
        if start >= 0 {
          gap += 1
          if byte == 0x09 { marks.insert(.tab) }
        }
        offset += 1
        continue
      }
      if byte == 0x0A || byte == 0x0C || byte == 0x0B { break }
      run.end = offset
      run.read(text, table)
      if run.end == offset {
        // A space of more than one byte, or a mark without width, at which a run of letters stops.
        let length = byte == 0xC2 ? 2 : 3
        if start >= 0, length == 2 { gap += 1 }
        offset += length
        continue
      }
      if start < 0 { start = offset }
      if gap > 0 {
        run.width += 250
        if gap > 1 { marks.insert(gap > 3 ? [.innerGaps, .wideGap] : .innerGaps) }
        gap = 0
      }
      (offset, end) = (run.end, run.end)
    }
    width = run.width
    if start >= 0 { insertMarks(run.seen & LetterMetrics.signBits, text) }
  }

  /// By the kinds of the line's letters.
  private mutating func insertMarks(_ kinds: UInt16, _ text: UnsafeBufferPointer<UInt8>) {
    guard kinds != 0 else {
      marks.insert(.noLetters)
      return
    }
    var (first, at) = (0 as UInt16, start)
    while first == 0, at < end {
      let (scalar, length) = LetterRun.scalar(text, at)
      first = LetterMetrics.entry(scalar) & LetterMetrics.signBits
      at += length
    }
    if first == LetterMetrics.upperBit { marks.insert(.startsUpper) }
    if first == LetterMetrics.lowerBit { marks.insert(.startsLower) }
    if first == LetterMetrics.digitBit { marks.insert(.startsDigit) }
    if kinds & (LetterMetrics.upperBit | LetterMetrics.lowerBit) == LetterMetrics.upperBit { marks.insert(.capitals) }
    if kinds & LetterMetrics.digitBit != 0 { marks.insert(.hasDigit) }
    if text[start] == UInt8(ascii: "h") || text[start] == UInt8(ascii: "f") { marks.insert(.mayBeAddress) }
  }
}

/// Words with one space between them: how wide they are and of what kinds their letters.
private struct LetterRun {
  var end: Int
  var width = 0
  /// The entries of all letters, joined.
  var seen: UInt16 = 0

  init(end: Int) { self.end = end }

  /// Up to any other white space, a line's end, or a scalar of no width that parts nothing.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt16>) {
    while end < text.count {
      let byte = text[end]
      // One space before a letter is the usual gap between two words.
      if byte == 0x20, end + 1 < text.count, case let next = text[end + 1], next > 0x20, next != 0xC2, next != 0xE2, next != 0xEF {
        width &+= 250
        end += 1
        continue
      }
      if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0B { return }
      let (scalar, length) = Self.scalar(text, end)
      if scalar == 0xA0 || scalar == 0xFEFF || scalar == 0x200B { return }
      let entry = scalar < UInt32(LetterMetrics.tableSize) ? table[Int(scalar)] : LetterMetrics.entry(scalar)
      width &+= Int(entry & LetterMetrics.widthMask)
      seen |= entry
      end += length
    }
  }

  /// The scalar at `at`; U+FFFD for one of four bytes.
  static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (scalar: UInt32, length: Int) {
    let byte = text[at]
    if byte < 0x80 { return (UInt32(byte), 1) }
    if byte >= 0xC2, byte < 0xE0, at + 1 < text.count { return (UInt32(byte & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F), 2) }
    if byte >= 0xE0, byte < 0xF0, at + 2 < text.count { return (UInt32(byte & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F), 3) }
    return (0xFFFD, byte >= 0xF0 && at + 3 < text.count ? 4 : 1)
  }
}

/// Where the line that `start` stands in ends; 16 bytes are looked at in a step.
private func endOfLine(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let raw = UnsafeRawBufferPointer(text)
  var at = start
  while at &+ 16 <= text.count {
    if let place = ((raw.sixteen(at: at) &- .all(0x0A)) .<= .all(2)).firstPlace { return at &+ place }
    at &+= 16
  }
  while at < text.count, text[at] &- 0x0A > 2 { at &+= 1 }
  return at
}

/// Widths and kinds of letters, summed byte by byte: what a byte adds is looked up by it and by the byte before it, so that nothing
/// has to be decided. Knows ASCII, the letters of Vietnamese and general punctuation; all else, and two spaces in a row, is odd.
struct LetterSums {
  static let all = LetterSums()

  /// The first row is of bytes behind which all is as at a word's start.
  private enum Row: Int, CaseIterable { case any, space, c3, c4, c5, c6, e1, ba, bb, e2, x80 }
  /// By row and byte: the width in the low 21 bits; above it ten bits each count capitals, small letters, digits and what is odd.
  private var sums = [UInt64](repeating: 1 << 51, count: 256 * Row.allCases.count)
  /// Where the row of each byte begins, for the byte behind it.
  private var rows = [Int](repeating: 0, count: 256)
  /// No more bytes are summed at once, so that no count runs over.
  private static let longest = 1_000

  private init() {
    for (byte, row) in [(0x20, Row.space), (0xC3, .c3), (0xC4, .c4), (0xC5, .c5), (0xC6, .c6), (0xE1, .e1), (0xBA, .ba), (0xBB, .bb), (0xE2, .e2), (0x80, .x80)] {
      rows[byte] = 256 * row.rawValue
    }
    // What begins letters, and what is one.
    for row in [Row.any, .space, .ba, .bb, .x80] {
      for byte in 0x20...0x7F { put(row, byte, LetterMetrics.entry(UInt32(byte))) }
      for byte in [0xC3, 0xC4, 0xC5, 0xC6, 0xE1, 0xE2] { put(row, byte, 0) }
    }
    sums[256 * Row.space.rawValue + 0x20] = 1 << 51
    for byte in [0xBA, 0xBB] { put(.e1, byte, 0) }
    put(.e2, 0x80, 0)
    for (row, first) in [(Row.c3, 0xC0), (.c4, 0x100), (.c5, 0x140), (.c6, 0x180), (.ba, 0x1E80), (.bb, 0x1EC0), (.x80, 0x2000)] as [(Row, UInt32)] {
      for low in 0..<UInt32(64) where first + low != 0x200B { put(row, 0x80 + Int(low), LetterMetrics.entry(first + low)) }
    }
  }

  private mutating func put(_ row: Row, _ byte: Int, _ entry: UInt16) {
    var sum = UInt64(entry & LetterMetrics.widthMask)
    if entry & LetterMetrics.upperBit != 0 { sum += 1 << 21 }
    if entry & LetterMetrics.lowerBit != 0 { sum += 1 << 31 }
    if entry & LetterMetrics.digitBit != 0 { sum += 1 << 41 }
    sums[256 * row.rawValue + byte] = sum
  }

  /// The width of a line's text and the kinds of its letters (`LetterMetrics.signBits`); `nil` where something in it is odd.
  @inline(__always)
  func read(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (width: Int, kinds: UInt16)? {
    sums.withUnsafeBufferPointer { sums in
      rows.withUnsafeBufferPointer { rows in
        var (width, all) = (0, 0 as UInt64)
        var (at, row) = (range.lowerBound, 0)
        while at < range.upperBound {
          let end = min(range.upperBound, at &+ Self.longest)
          var sum: UInt64 = 0
          while at < end {
            let byte = Int(text[at])
            sum &+= sums[row | byte]
            row = rows[byte]
            at &+= 1
          }
          width &+= Int(sum & 0x1F_FFFF)
          all |= sum
        }
        guard all >> 51 == 0 else { return nil }
        let upper = all >> 21 & 0x3FF != 0 ? LetterMetrics.upperBit : 0, lower = all >> 31 & 0x3FF != 0 ? LetterMetrics.lowerBit : 0
        return (width, upper | lower | (all >> 41 & 0x3FF != 0 ? LetterMetrics.digitBit : 0))
      }
    }
  }
}
