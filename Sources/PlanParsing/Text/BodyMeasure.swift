/// The width of the running text, learned from lines that are surely wrapped: the next one goes on in the middle of a
/// sentence.
struct BodyMeasure {
  /// Of a line inside a paragraph, in `LetterMetrics` units; 0 where nothing wraps.
  var width = 0
  /// Of a paragraph's first line, which is indented.
  var first = 0
  /// One line a paragraph: nothing wraps.
  var isUnwrapped = false
  /// Each paragraph's first line was wrapped at half the width of those after it, as some web pages print them.
  var hasShortFirsts = false
  /// The bars of a letterhead's cells stand on lines of their own, as some web pages leave them: lines break anywhere.
  var isBarred = false
  /// A blank line stands between any two paragraphs, as text browsers print them: a line without one goes on.
  var isSpaced = false
  /// Letters that a line may have, where lines are broken by their count; 0 elsewhere.
  var letters = 0

  init(_ source: TextLines) {
    var inner = WidthHistogram()
    var firsts = WidthHistogram()
    var any = WidthHistogram()
    var longBytes = 0
    var allBytes = 0
    var labelled = 0
    var pairs = 0
    var shortPairs = 0
    var bars = 0
    var counts = LetterCounts()
    var isLabelled = source.lines.first?.marks.contains(.labelled) ?? false
    for index in source.lines.indices {
      let line = source[index]
      allBytes += line.count
      if line.count == 1, source.text[line.start] == UInt8(ascii: "|") { bars += 1 }
      if line.width > 75_000 { longBytes += line.count }
      if isLabelled { labelled = 1 } else if labelled > 0 { labelled += 1 }
      guard index + 1 < source.lines.count else { break }
      isLabelled = source[index + 1].marks.contains(.labelled)
      let next = source[index + 1]
      // "x" alone ticks a cell.
      let wraps = next.marks.contains(.startsLower) && !isLabelled && next.count > 1 && !endsSentence(source.text, line.range)
      // "… tháng 10 và" / "11. Để chủ động": no label opens behind such a word.
      if labelled == 1, index > 0, endKind(source.text, source[index - 1].range).contains(.openWord) { labelled = 2 }
      // A paragraph's first line and the one after it, where that is not shorter as the last one may be.
      if next.width >= line.width, wraps || !isLabelled && next.marks.contains(.startsDigit) && endKind(source.text, line.range).contains(.openWord),
        labelled == 1 || index > 0 && endsSentence(source.text, source[index - 1].range)
      {
        pairs += 1
        if line.width * 10 < next.width * 7 { shortPairs += 1 }
      }
      guard wraps else { labelled = 0; continue }
      any.add(line.width)
      counts.add(source, index)
      if labelled == 1 { firsts.add(line.width) } else if labelled > 1 { inner.add(line.width) }
    }
    // Wrapped text has a line in a few that goes on in small letters; one in twenty-five is chance.
    isUnwrapped = longBytes * 10 > allBytes * 3 || any.count * 25 < source.lines.count
    // Numbered rows of a table count as points too: the widest lines are the body's, where a few agree.
    let widest = firsts.upper(5)
    width = inner.count >= 4 ? max(inner.upper(5), widest) : max(any.upper(5), widest)
    first = firsts.count >= 4 ? min(width, widest) : max(0, width - 2_600)
    // Pages that leave a letterhead's bars on lines of their own are wrapped so: one such paragraph is enough.
    isBarred = bars >= 3
    hasShortFirsts = pairs >= (bars >= 3 ? 1 : 3) && shortPairs * 4 >= pairs * 3
    if first < width * 8 / 10 { first = max(0, width - 2_600) }
    if !isUnwrapped { letters = counts.letters }
    // Most of the text stands in lines much wider than those that seem to be wrapped: titles, cells.
    if !isUnwrapped, any.count * 10 < source.lines.count { isUnwrapped = Self.isWide(source, width, allBytes) }
    isSpaced = !isUnwrapped && Self.isSpaced(source, width)
  }

  private static func isWide(_ source: TextLines, _ width: Int, _ bytes: Int) -> Bool {
    source.lines.reduce(0) { $0 + ($1.width * 10 > width * 13 ? $1.count : 0) } * 2 > bytes
  }

  /// Lines that follow each other are all full, and points and sentences begin behind blank lines.
  private static func isSpaced(_ source: TextLines, _ width: Int) -> Bool {
    guard width > 20_000, source.lines.count > 40 else { return false }
    var (apart, close, short) = (0, 0, 0)
    for index in source.lines.indices.dropFirst() {
      let line = source[index]
      if line.blanks > 0 {
        apart += 1
      } else {
        close += 1
        if source[index - 1].width * 100 < width * 75 { short += 1 }
      }
    }
    // A few are the letterhead's and tables'.
    return close >= 12 && apart >= 12 && short * 8 <= close
  }
}

/// Counts widths in steps of a fifth of an em.
struct WidthHistogram {
  private static let step = 200
  private var bins = [Int](repeating: 0, count: 400)
  private(set) var count = 0
  mutating func add(_ width: Int) {
    bins[min(bins.count - 1, max(0, width / Self.step))] += 1
    count += 1
  }
  /// A width that `percent` of the widths, but at least two where there are four, reach.
  func upper(_ percent: Int) -> Int {
    guard count > 0 else { return 0 }
    var wanted = max(count >= 4 ? 2 : 1, count * percent / 100)
    for (index, amount) in bins.enumerated().reversed() {
      wanted -= amount
      if wanted <= 0 { return (index + 1) * Self.step }
    }
    return Self.step
  }
  /// The upper edge of the bin where `percent` of the widths are reached; 0 where there are none.
  func percentile(_ percent: Int) -> Int {
    guard count > 0 else { return 0 }
    let wanted = max(1, count * percent / 100)
    var total = 0
    for (index, amount) in bins.enumerated() {
      total += amount
      if total >= wanted { return (index + 1) * Self.step }
    }
    return bins.count * Self.step
  }
}

/// What lines say of the width of the column they were wrapped in: as wide as each line, not wide enough for its next word.
/// The width that the fewest lines contradict.
struct WidthBounds {
  private static let step = 150
  private static let bins = 400
  private var least = [Int32](repeating: 0, count: bins)
  private var under = [Int32](repeating: 0, count: bins)
  private var total: Int32 = 0
  /// Bins below this one are all that may hold anything.
  private var used = 0

  @inline(__always) private mutating func bin(_ width: Int) -> Int {
    let bin = min(Self.bins - 1, max(0, width / Self.step))
    used = max(used, bin + 1)
    return bin
  }

  mutating func atLeast(_ width: Int) {
    least[bin(width)] += 1
    total += 1
  }
  mutating func lessThan(_ width: Int) { under[bin(width)] += 1 }

  mutating func removeAll() {
    for bin in 0..<used { (least[bin], under[bin]) = (0, 0) }
    (total, used) = (0, 0)
  }

  /// 0 where nothing is known, or lines are longer than any column is wide.
  var width: Int {
    guard total > 0, least[Self.bins - 1] == 0 else { return 0 }
    var (from, to) = (0, 0)
    least.withUnsafeBufferPointer { least in
      under.withUnsafeBufferPointer { under in
        var (best, wrong) = (Int32.max, total)
        for bin in 0..<min(Self.bins, used + 1) {
          wrong &-= least[bin]
          if wrong < best { (best, from, to) = (wrong, bin, bin) } else if wrong == best, to == bin - 1 { to = bin }
          wrong &+= under[bin]
        }
      }
    }
    // All bins from `used` on are as the first of them.
    if to == used { to = Self.bins - 1 }
    // Where the lines leave room, the narrower width is the likelier one.
    let low = (from + 1) * Self.step
    let high = (to + 1) * Self.step
    return min((low + high) / 2, low * 112 / 100)
  }
}
