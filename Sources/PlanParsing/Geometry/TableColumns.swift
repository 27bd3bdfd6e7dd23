import SourceModel
import VietnameseText

/// Where the columns of a piece of a table (its part on one page) are cut.
struct ColumnCuts {
  /// Between columns, from left to right.
  var cuts: [Double]
  /// Left edge of the text after the ordinal column (of the first column where there is none).
  var contentLeft = 0.0
  var hasOrdinal: Bool
  var count: Int { cuts.count + 1 }
}

/// What stands around a line in its row.
struct LineContext {
  /// First word of the next line, where that goes on in the first column of text.
  var next: Int?
  var contentColumn = 0
  /// The row begins with this line: each cell's words open like a sentence.
  var opensRow = false
  /// By column: the last word of the lines above.
  var ends: [Int?] = []
  /// In how many of the row's lines a word begins at each cut.
  var aligned: [Int] = []
}

struct ColumnFinder {
  let sheets: Sheets
  let unit: Double
  var evidence: CutEvidence?

  /// Coverage of `lines` by segments, in bins of half a unit.
  private func coverage(_ lines: [Int], from: Double, to: Double) -> [Int] {
    let step = unit / 2
    let count = max(1, min(Int((to - from) / step) + 2, 20_000))
    var bins = [Int](repeating: 0, count: count)
    for index in lines {
      let line = sheets.lines[index]
      for segment in line.segments where !segment.isEmpty {
        for (left, right) in extents(line, segment) {
          let first = max(0, Int(((left - from) / step).rounded(.up)))
          let last = min(count - 1, Int(((right - from) / step).rounded(.down)) - 1)
          if first <= last { for bin in first...last { bins[bin] += 1 } }
        }
      }
    }
    return bins
  }

  /// What a segment covers. In layout text a cell may stand one space behind the one before: where a word that opens cells
  /// follows a small letter, a cut some letters left of it crosses nothing, since each line is cut where it has its gap.
  private func extents(_ line: PageLine, _ segment: Range<Int>) -> [(left: Double, right: Double)] {
    var result = [(left: sheets.words[line.words[segment.lowerBound]].left, right: sheets.words[line.words[segment.upperBound - 1]].right)]
    guard sheets.isLayoutText, segment.count > 3 else { return result }
    for at in segment.dropFirst(2) where CutEvidence.usualOpenings.contains(sheets.words[line.words[at]].text) {
      let before = sheets.words[line.words[at - 1]].text
      guard !CutEvidence.usualOpenings.contains(before), let mark = before.last, mark != 0x3B, mark != 0x2C else { continue }
      let left = sheets.words[line.words[at]].left
      result[result.count - 1].right = min(result[result.count - 1].right, left - 4 * unit)
      result.append((left, sheets.words[line.words[segment.upperBound - 1]].right))
    }
    return result
  }

  /// For each bin, how many segments of `lines` begin before it; of few lines of layout text, where all cells may stand
  /// one space apart, how many words.
  private func starts(_ lines: [Int], from: Double, count: Int) -> [Int] {
    var starts = [Int](repeating: 0, count: count + 1)
    let byWord = sheets.isLayoutText && lines.count < 12
    for index in lines {
      let line = sheets.lines[index]
      for at in byWord ? Array(line.words.indices) : line.segments.map(\.lowerBound) where at < line.words.count {
        let bin = Int(((sheets.words[line.words[at]].left - from) / (unit / 2)).rounded(.down))
        starts[max(0, min(bin, count - 1)) + 1] += 1
      }
    }
    for bin in 1...count { starts[bin] += starts[bin - 1] }
    return starts
  }

  /// For each bin, how many words that open cells stand before it, one space behind a small letter: where cells are glued to
  /// the ones before, these tell where a column begins.
  private func openings(_ lines: [Int], from: Double, count: Int) -> [Int] {
    var opened = [Int](repeating: 0, count: count + 1)
    guard sheets.isLayoutText else { return opened }
    for index in lines {
      let line = sheets.lines[index]
      for segment in line.segments {
        for extent in extents(line, segment).dropFirst() {
          let bin = Int(((extent.left - from) / (unit / 2)).rounded(.down))
          opened[max(0, min(bin, count - 1)) + 1] += 1
        }
      }
    }
    for bin in 1...count { opened[bin] += opened[bin - 1] }
    return opened
  }

  /// Cuts between neighbouring header extents, each where the fewest lines have ink. Layout text moves columns by
  /// some letters from line to line, so that there a cut may lie beside the header's gap.
  func cuts(between extents: [ClosedRange<Double>], endsInNotes: Bool, lines: [Int]) -> [Double] {
    guard extents.count > 1 else { return [] }
    let gaps = extents.indices.dropFirst().map { at in
      min(extents[at - 1].upperBound, extents[at].lowerBound)...max(extents[at - 1].upperBound, extents[at].lowerBound)
    }
    func middle(_ at: Int) -> Double { (extents[at].lowerBound + extents[at].upperBound) / 2 }
    let ranges = sheets.isLayoutText ? extents.indices.dropFirst().map { at in min(middle(at - 1), middle(at))...max(middle(at - 1), middle(at)) } : gaps
    let (from, to) = (extents[0].lowerBound, max(extents[extents.count - 1].upperBound, lines.map { sheets.lines[$0].right }.max() ?? 0))
    // The header may be printed wider than the rows, so that its columns stand further right than theirs.
    let wider = ranges.indices.map { at in ranges[at].lowerBound - (at > 0 ? 10 * unit : 0)...ranges[at].upperBound }
    func found(lastMayBeEmpty: Bool) -> (cuts: [Double], isSure: Bool) {
      let found = cuts(in: ranges, gaps: gaps, from: from, to: to, lastMayBeEmpty: lastMayBeEmpty, lines: lines)
      guard sheets.isLayoutText, lines.count >= 6, hasEmptyColumn(found.dropLast(lastMayBeEmpty ? 1 : 0), lines) else { return (found, true) }
      let anew = cuts(in: wider, gaps: wider, from: from, to: to, lastMayBeEmpty: lastMayBeEmpty, lines: lines)
      return hasEmptyColumn(anew.dropLast(lastMayBeEmpty ? 1 : 0), lines) ? (found, false) : (anew, true)
    }
    // Below `Ghi chú` nobody may have written anything; else the column before it would hold its cells, too.
    if endsInNotes, sheets.isLayoutText, case let found = found(lastMayBeEmpty: true), found.isSure, !holdsTwoCells(found.cuts, lines) { return found.cuts }
    return found(lastMayBeEmpty: false).cuts
  }

  /// A column between or behind the cuts in which hardly any line begins a segment.
  private func hasEmptyColumn(_ cuts: ArraySlice<Double>, _ lines: [Int]) -> Bool {
    var counts = [Int](repeating: 0, count: cuts.count + 1)
    for index in lines {
      let line = sheets.lines[index]
      for segment in line.segments where !segment.isEmpty {
        let left = sheets.words[line.words[segment.lowerBound]].left
        counts[cuts.count { $0 <= left + 0.5 * unit }] += 1
      }
    }
    return counts.dropFirst().contains { $0 < max(1, min(3, lines.count / 10)) }
  }

  /// Lines with a wide gap inside the last column but one.
  private func holdsTwoCells(_ cuts: [Double], _ lines: [Int]) -> Bool {
    guard cuts.count > 1 else { return true }
    let column = cuts[cuts.count - 2]...cuts[cuts.count - 1]
    let holding = lines.count { index in
      let line = sheets.lines[index]
      return line.segments.count { !$0.isEmpty && column.contains(sheets.words[line.words[$0.lowerBound]].left + 0.5 * unit) } > 1
    }
    return holding > lines.count / 20
  }

  /// Cuts of a piece without a header, near to where the table's cuts stood before.
  func carried(_ cuts: [Double], shift: Double, lines: [Int]) -> [Double] {
    guard let low = cuts.first, let high = cuts.last else { return [] }
    let ranges = cuts.indices.map { at in
      let before = at > 0 ? (cuts[at] - cuts[at - 1]) / 2 : 6 * unit
      let after = at + 1 < cuts.count ? (cuts[at + 1] - cuts[at]) / 2 : 8 * unit
      let span = sheets.isLayoutText ? 8 * unit : 1.5 * unit
      return cuts[at] + shift - min(before, span)...cuts[at] + shift + min(after, span)
    }
    return self.cuts(in: ranges, gaps: ranges, from: low + shift - 12 * unit, to: high + shift + 12 * unit, lastMayBeEmpty: false, lines: lines)
  }

  /// One cut in each range: together they cross the least ink, and each column between two of them has some.
  private func cuts(in ranges: [ClosedRange<Double>], gaps: [ClosedRange<Double>], from: Double, to: Double, lastMayBeEmpty: Bool, lines: [Int]) -> [Double] {
    let step = unit / 2
    let bins = coverage(lines, from: from, to: to)
    let begun = starts(lines, from: from, count: bins.count)
    let opened = openings(lines, from: from, count: bins.count)
    let empty = 2 + Double(lines.count) * 0.2
    let least = max(1, min(3, lines.count / 10))
    func bin(_ x: Double) -> Int { max(0, min(Int(((x - from) / step).rounded()), bins.count - 1)) }
    var best: [[(cost: Double, from: Int)]] = []
    var lows: [Int] = []
    for (at, range) in ranges.enumerated() {
      let low = bin(range.lowerBound)
      let high = max(low, bin(range.upperBound))
      lows.append(low)
      var row: [(cost: Double, from: Int)] = []
      for place in low...high {
        let x = from + Double(place) * step
        let beside = max(gaps[at].lowerBound - x, x - gaps[at].upperBound, 0) / unit
        // Through the words of the header behind it: rows move against the header, but seldom so far.
        let through = sheets.isLayoutText ? max(0, x - gaps[at].upperBound - unit) / unit * 0.04 * Double(lines.count) : 0
        let opening = opened[min(place + 8, bins.count)] - opened[place]
        let own = Double(bins[place]) + (beside > 0.5 ? 0.4 + 0.3 * beside : 0) + through - 0.7 * Double(opening)
        guard at > 0 else { row.append((own + (begun[place] < 1 ? empty : 0), 0)); continue }
        row.append(bestBefore(place, own, best[at - 1], lows[at - 1], begun, empty, least))
      }
      best.append(row)
    }
    guard var final = best.popLast(), let lastLow = lows.last else { return [] }
    for at in final.indices where !lastMayBeEmpty && begun[bins.count] - begun[min(lastLow + at, bins.count)] < least { final[at].cost += empty }
    best.append(final)
    guard var place = final.indices.min(by: { final[$0].cost < final[$1].cost }) else { return [] }
    var result: [Double] = []
    for at in ranges.indices.reversed() {
      let low = lows[at]
      var high = low + best[at].count - 1
      // Where text is crossed anyway the header's gap says more than where the crossing ends.
      if bins[low + place] > 1 { high = max(low + place, min(high, bin(gaps[at].upperBound))) }
      result.append(settled(low + place, bins, low: low, high: high, from: from))
      place = min(max(best[at][place].from, 0), at > 0 ? best[at - 1].count - 1 : 0)
    }
    return result.reversed()
  }

  private func bestBefore(_ place: Int, _ own: Double, _ previous: [(cost: Double, from: Int)], _ low: Int, _ begun: [Int], _ empty: Double, _ least: Int) -> (cost: Double, from: Int) {
    var result = (cost: Double.infinity, from: 0)
    for candidate in previous.indices {
      let other = low + candidate
      guard other < place else { break }
      let cost = previous[candidate].cost + own + (begun[place] - begun[other] < least ? empty : 0)
      if cost <= result.cost { result = (cost, candidate) }
    }
    return result.cost.isFinite ? result : (own + (previous.map(\.cost).min() ?? 0) + 10 * empty, 0)
  }

  /// Within the run of bins of the same coverage: nearer its right end, where the next column's text begins.
  private func settled(_ bin: Int, _ bins: [Int], low: Int, high: Int, from: Double) -> Double {
    var first = bin
    var last = bin
    while first > low, bins[first - 1] == bins[bin] { first -= 1 }
    while last < high, last + 1 < bins.count, bins[last + 1] == bins[bin] { last += 1 }
    let step = unit / 2
    let end = from + Double(last + 1) * step
    return end - min(Double(last + 1 - first) * step / 2, unit)
  }

  /// The column of each word of a line; `doubt` where a word had to be torn from its place. The cheapest way to put
  /// all cuts into gaps between words.
  func columns(of line: PageLine, _ cuts: ColumnCuts, _ context: LineContext = LineContext()) -> (columns: [Int], doubt: Bool) {
    let count = line.words.count
    guard !cuts.cuts.isEmpty else { return ([Int](repeating: 0, count: count), false) }
    let printed = LineWidths(line, sheets, evidence)
    let gaps = InnerGaps(line, sheets)
    var best: [[(cost: Double, from: Int)]] = []
    for (index, cut) in cuts.cuts.enumerated() {
      var row = [(cost: Double, from: Int)](repeating: (.infinity, 0), count: count + 1)
      let begins = index > 0 ? (0..<count).map { evidenceCost(line, $0, index, context) } : []
      for at in 0...count {
        var own = gapCost(line, cut, at)
        if index == context.contentColumn, at > 0, at < count, let next = context.next, let evidence, evidence.isPair(line.words[at - 1], next, sheets) { own -= 2 }
        if index > 0, context.opensRow, at == count, own > 0 { own += 1.5 }
        // An ordinal at its place is alone there, wherever the text behind it begins.
        if index == 0, context.opensRow, cuts.hasOrdinal, at != 1 { own += 3 }
        // Nor does text that stands where the next column has its text stand among the ordinals.
        if index == 0, !context.opensRow, cuts.hasOrdinal, at > 0, sheets.words[line.words[0]].left >= cut { own += 6 }
        if at < count, index < context.aligned.count, context.aligned[index] > 1, abs(sheets.words[line.words[at]].left - cut - 0.5) < unit {
          own -= min(0.6 * Double(context.aligned[index]), 3)
        }
        guard own.isFinite else { continue }
        guard index > 0 else { row[at] = (own + printed.cost(0..<at, 0) + gaps.cost(0..<at), 0); continue }
        for before in 0...at where best[index - 1][before].cost.isFinite {
          let cost = best[index - 1][before].cost + own + (before < at ? begins[before] + printed.cost(before..<at, index) : 0)
          if cost < row[at].cost { row[at] = (cost, before) }
        }
      }
      best.append(row)
    }
    let last = cuts.cuts.count
    let total = (0...count).map { best[last - 1][$0].cost + ($0 < count ? evidenceCost(line, $0, last, context) + printed.cost($0..<count, last) + gaps.cost($0..<count) : 0) }
    var at = total.indices.min { total[$0] < total[$1] } ?? count
    var columns = [Int](repeating: 0, count: count)
    var doubt = false
    for index in cuts.cuts.indices.reversed() {
      for word in at..<count { columns[word] = max(columns[word], index + 1) }
      if gapCost(line, cuts.cuts[index], at) > 1.5 { doubt = true }
      at = best[index][at].from
    }
    return (columns, doubt)
  }

  /// How ill a cut at `cut` fits into the gap before word `at`: how far away it is, less how wide.
  private func gapCost(_ line: PageLine, _ cut: Double, _ at: Int) -> Double {
    let low = at == 0 ? -Double.infinity : sheets.words[line.words[at - 1]].right
    let high = at == line.words.count ? Double.infinity : sheets.words[line.words[at]].left
    let distance = cut < low ? low - cut : cut > high ? cut - high : 0
    let pair = at > 0 && at < line.words.count && high - low < 2 * unit && (evidence?.isPair(line.words[at - 1], line.words[at], sheets) ?? false)
    // A cell's line seldom ends in the head noun of a body's name.
    let isHead = evidence != nil && at > 0 && at < line.words.count && high - low < 2 * unit && CutEvidence.usualOpenings.contains(sheets.words[line.words[at - 1]].text)
    return (isHead ? 2 : 0) + (sheets.isLayoutText ? 0.6 : 1) * distance / unit - 0.5 * min((high - low) / unit, 4) + (pair ? 3 : 0)
  }

  /// What speaks for a cell's line of `column` to begin with word `at`, only where the gap before it is narrow.
  private func evidenceCost(_ line: PageLine, _ at: Int, _ column: Int, _ context: LineContext) -> Double {
    guard let evidence, at < line.words.count, at > 0 else { return 0 }
    let word = line.words[at]
    guard sheets.words[word].left - sheets.words[line.words[at - 1]].right < 2 * unit else { return 0 }
    // Figures open cells and stand inside them.
    var cost = evidence.opens(word, column, sheets) ? sheets.words[word].text.allSatisfy(\.isASCIIDigit) ? -1.5 : -3.0 : 0
    if context.opensRow {
      if !lineOpensSentence(sheets.words[word].text) { cost += 3 }
      if cost == 0, CutEvidence.usualOpenings.contains(sheets.words[word].text) { cost -= 2 }
    } else if column < context.ends.count, let end = context.ends[column] {
      let isPair = evidence.isPair(end, word, sheets)
      if cost == 0, !isPair, CutEvidence.usualOpenings.contains(sheets.words[word].text) { cost -= 1 }
      cost += isPair ? -2.5 : 1
    }
    return cost
  }

  /// The word that begins right of `cut`, and how ill the cut fits there, in units.
  func place(_ line: PageLine, _ cut: Double, from: Int = 0) -> (at: Int, cost: Double) {
    var best = (at: line.words.count, cost: Double.infinity)
    for at in from...line.words.count {
      let low = at == 0 ? -Double.infinity : sheets.words[line.words[at - 1]].right
      let high = at == line.words.count ? Double.infinity : sheets.words[line.words[at]].left
      let distance = cut < low ? low - cut : cut > high ? cut - high : 0
      guard distance < 9 * unit || at == line.words.count else { continue }
      let cost = distance / unit - 0.5 * min((high - low) / unit, 4)
      if cost < best.cost { best = (at, cost) }
    }
    return best
  }
}

/// Wide gaps inside the words that a cell would take from a line of layout text.
private struct InnerGaps {
  /// How many wide gaps stand before each word; empty where nothing is to be counted.
  private var wide: [Int] = []

  init(_ line: PageLine, _ sheets: Sheets) {
    guard sheets.isLayoutText, line.words.count > 2 else { return }
    wide = [0]
    for at in line.words.indices.dropFirst() {
      let gap = sheets.words[line.words[at]].left - sheets.words[line.words[at - 1]].right
      wide.append(wide[at - 1] + (gap >= 3 ? 1 : 0))
    }
  }

  /// A line of a cell has one wide gap only where it is two cells' (where it is justified it has many).
  func cost(_ words: Range<Int>) -> Double {
    guard words.count > 1, words.upperBound <= wide.count else { return 0 }
    return wide[words.upperBound - 1] - wide[words.lowerBound] == 1 ? 1.5 : 0
  }
}
