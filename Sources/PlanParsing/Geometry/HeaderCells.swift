import SourceModel
import VietnameseText

/// The cells of a header's lines, and which of them stand over sub-columns.
struct HeaderCells {
  struct Part {
    var words: [Int]
    var extent: ClosedRange<Double>
    var line: Int
  }

  let sheets: Sheets
  private(set) var parts: [Part] = []
  /// The line of months or quarters by their numbers, and how far it reaches.
  var periods: (line: Int, extent: ClosedRange<Double>)?

  init(sheets: Sheets) { self.sheets = sheets }

  mutating func add(_ words: [Int], _ line: Int) {
    parts.append(Part(words: words, extent: sheets.words[words[0]].left...sheets.words[words[words.count - 1]].right, line: line))
  }

  /// Whether the cell stands over several columns.
  func isParent(_ part: Part) -> Bool { isOverPeriods(part) || below(part) >= 2 || besides(part) != nil }

  /// How far the columns reach that a cell stands over.
  func extentAbove(_ part: Part) -> ClosedRange<Double> {
    guard below(part) < 2, let two = besides(part), two.reachesOut else { return part.extent }
    return min(part.extent.lowerBound, two.left.lowerBound)...max(part.extent.upperBound, two.right.upperBound)
  }

  /// How many cells stand side by side below one.
  private func below(_ part: Part) -> Int {
    let under = parts.filter { low in
      low.line > part.line && low.extent.overlaps(part.extent)
        && (sheets.stands(low.extent, under: part.extent) || !parts.contains { $0.line < low.line && $0.extent != part.extent && sheets.stands(low.extent, under: $0.extent) })
    }
    return Dictionary(grouping: under, by: \.line).values.map(\.count).max() ?? 0
  }

  /// The two sub-columns of a heading narrower than they are far apart, none of them below another heading: one stands left of it and
  /// one right, or one reaches below it and both open like headings (`Trách nhiệm thực hiện` over `Chủ trì` and `Phối hợp`).
  private func besides(_ part: Part) -> (left: ClosedRange<Double>, right: ClosedRange<Double>, reachesOut: Bool)? {
    let beside = parts.filter { $0.line == part.line }.map(\.extent)
    let left = beside.map(\.upperBound).filter { $0 < part.extent.lowerBound }.max() ?? -.infinity
    let right = beside.map(\.lowerBound).filter { $0 > part.extent.upperBound }.min() ?? .infinity
    let under = parts.filter { $0.line == part.line + 1 && $0.extent.lowerBound > left && $0.extent.upperBound < right }
      .filter { low in !parts.contains { $0.line <= part.line && $0.extent != part.extent && $0.extent.overlaps(low.extent) } }
    guard under.count == 2, under[0].extent.upperBound < under[1].extent.lowerBound else { return nil }
    let areApart = below(part) == 0 && under[0].extent.upperBound < part.extent.lowerBound && under[1].extent.lowerBound > part.extent.upperBound
    let areHeadings = under.contains { $0.extent.overlaps(part.extent) } && under.allSatisfy { low in headerOpenings.contains { sheets.key(low.words).starts(with: $0) } }
    return areApart || areHeadings ? (under[0].extent, under[1].extent, !areApart) : nil
  }

  /// `Tháng` above the middle of its numbers stands over all of them.
  func isOverPeriods(_ part: Part) -> Bool {
    periods.map { part.line < $0.line && $0.extent.contains((part.extent.lowerBound + part.extent.upperBound) / 2) } ?? false
  }
}
