import SourceModel
import VietnameseText

/// Where the columns of one row of layout text are cut. `pdftotext -layout` keeps the lines of a row under each other but
/// moves one row's columns by some letters against the next one's.
struct RowCuts {
  let sheets: Sheets
  /// The columns where the piece as a whole has its cuts.
  let cuts: [Double]

  /// How far a cut may stand from where the piece has it.
  private static let reach = 12
  private static let emptyCost = 2.0
  private static let narrowest = 3
  /// By how much other cuts must fit better.
  private static let gain = 1.5
  /// What words that begin one below the other can take off a cut's cost.
  private static let mostCredit = 0.3

  /// The cuts that the row's lines fit best, near those of the piece or of the row before.
  /// `aligned`: for each cut how many lines begin a word at it, 0 where others of its column begin elsewhere.
  func fitting(_ lines: [Int], after previous: [Double]?) -> (cuts: [Double], aligned: [Int]) {
    guard !cuts.isEmpty, lines.count > 1, lines.count < 200 else { return (cuts, [Int](repeating: 0, count: cuts.count)) }
    // Where all cells of a line stand one space apart it does not tell where.
    let lines = lines.filter { sheets.lines[$0].segments.count > 1 || sheets.lines[$0].words.count < 5 }
    guard lines.count > 1 else { return (cuts, [Int](repeating: 0, count: cuts.count)) }
    let spots = Spots(lines.map { sheets.lines[$0] }, sheets)
    // Where the piece's cuts cross next to nothing no others can fit better by as much as they must.
    let known = cost(cuts, spots, previous)
    if known <= Self.gain - Self.mostCredit * Double(cuts.count) { return (cuts, cuts.indices.map { aligned(lines, cuts, $0) }) }
    var best: [[(cost: Double, from: Int)]] = []
    for index in cuts.indices {
      var row: [(cost: Double, from: Int)] = []
      for offset in -Self.reach...Self.reach {
        let x = Int(cuts[index].rounded()) + offset
        let own = spots.cost(x)
        guard index > 0 else { row.append((own + shiftCost(x, index, nil, previous), 0)); continue }
        var choice = (cost: Double.infinity, from: 0)
        for before in best[index - 1].indices {
          let other = Int(cuts[index - 1].rounded()) + before - Self.reach
          guard other + Self.narrowest <= x, best[index - 1][before].cost.isFinite else { continue }
          let cost = best[index - 1][before].cost + own + shiftCost(x, index, other, previous) + (spots.hasWords(other, x) ? 0 : Self.emptyCost)
          if cost < choice.cost { choice = (cost, before) }
        }
        row.append(choice)
      }
      best.append(row)
    }
    var found = trace(best, spots)
    if cost(found, spots, previous) + Self.gain > known { found = cuts }
    return (found, found.indices.map { aligned(lines, found, $0) })
  }

  private func cost(_ chosen: [Double], _ spots: Spots, _ previous: [Double]?) -> Double {
    var sum = 0.0
    for index in chosen.indices {
      let x = Int(chosen[index].rounded())
      let before = index > 0 ? Int(chosen[index - 1].rounded()) : nil
      sum += spots.cost(x) + shiftCost(x, index, before, previous)
      if let before, !spots.hasWords(before, x) { sum += Self.emptyCost }
    }
    return sum + (spots.hasWords(Int((chosen.last ?? 0).rounded()), .max) ? 0 : Self.emptyCost)
  }

  /// Columns printed from their left edge; centred ones begin anywhere.
  private func aligned(_ lines: [Int], _ found: [Double], _ index: Int) -> Int {
    let (left, right) = (found[index], index + 1 < found.count ? found[index + 1] : .infinity)
    var (here, elsewhere) = (0, 0)
    for line in lines {
      let words = sheets.lines[line].words
      guard let at = words.firstIndex(where: { sheets.words[$0].left >= left - 0.5 }), sheets.words[words[at]].left < right else { continue }
      let first = words[at]
      // What stands one space behind a word may belong to it.
      guard at == 0 || sheets.words[first].left - sheets.words[words[at - 1]].right >= 2 else { continue }
      if sheets.words[first].left <= left + 1 { here += 1 } else { elsewhere += 1 }
    }
    return here >= 4 && here >= 4 * elsewhere ? here : 0
  }

  private func trace(_ best: [[(cost: Double, from: Int)]], _ spots: Spots) -> [Double] {
    let last = cuts.count - 1
    func total(_ at: Int) -> Double {
      best[last][at].cost + (spots.hasWords(Int(cuts[last].rounded()) + at - Self.reach, .max) ? 0 : Self.emptyCost)
    }
    guard var at = best[last].indices.min(by: { total($0) < total($1) }), total(at).isFinite else { return cuts }
    var result: [Double] = []
    for index in cuts.indices.reversed() {
      result.append(Double(Int(cuts[index].rounded()) + at - Self.reach))
      at = best[index][at].from
    }
    return result.reversed()
  }

  /// Columns move together: what counts is how far a cut stands from the one before it, against the piece or the last row.
  private func shiftCost(_ x: Int, _ index: Int, _ other: Int?, _ previous: [Double]?) -> Double {
    func cost(_ known: [Double]) -> Double {
      let shift = Double(x) - known[index]
      guard let other else { return 0.2 * abs(shift) }
      return 0.05 * abs(shift) + 0.2 * abs(shift - (Double(other) - known[index - 1]))
    }
    return min(cost(cuts), previous.map(cost) ?? .infinity)
  }

  /// What stands at each column of the row's lines.
  private struct Spots {
    private var inked: [Int]
    private var narrow: [Int]
    private var begins: [Int]
    /// How many words begin left of a column.
    private var begun: [Int]

    init(_ lines: [PageLine], _ sheets: Sheets) {
      let width = min(Int(lines.map(\.right).max() ?? 0), 10_000) + 2
      (inked, narrow, begins, begun) = ([Int](repeating: 0, count: width), [Int](repeating: 0, count: width), [Int](repeating: 0, count: width), [Int](repeating: 0, count: width))
      for line in lines {
        var last: Int?
        for index in line.words {
          let (left, right) = (Int(sheets.words[index].left), Int(sheets.words[index].right))
          guard left >= 0, right < width, left < right else { continue }
          begins[left] += 1
          for x in left + 1..<max(right, left + 1) { inked[x] += 1 }
          if let last, left - last < 2 { for x in last...max(left, last) { narrow[x] += 1 } }
          last = right
        }
      }
      for x in 1..<width { begun[x] = begun[x - 1] + begins[x - 1] }
    }

    /// A cut crosses no word, seldom two words that stand one space apart, and words begin behind it one below the other.
    func cost(_ x: Int) -> Double {
      guard x > 0, x < inked.count else { return x <= 0 ? .infinity : 0 }
      let opening = opening(x)
      let apart = max(0.1, 1 - 0.3 * Double(max(opening - 1, 0)))
      return 1.5 * Double(inked[x]) + apart * Double(narrow[x]) - RowCuts.mostCredit / 6 * Double(min(opening, 6))
    }

    /// Words that begin here or one letter further right.
    func opening(_ x: Int) -> Int { (begins.indices.contains(x) ? begins[x] : 0) + (begins.indices.contains(x + 1) ? begins[x + 1] : 0) }

    func hasWords(_ from: Int, _ to: Int) -> Bool {
      let last = begun.count - 1
      return begun[max(0, min(to, last))] > begun[max(0, min(from, last))] || to > last && from < last && begins[last] > 0
    }
  }
}
