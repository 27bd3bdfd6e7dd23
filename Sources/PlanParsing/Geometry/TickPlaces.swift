import VietnameseText

/// Where the ticks of a table in layout text stand below months or quarters that its header counts (`1 2 3 … 12`). A program
/// prints rows narrower than their header, whole columns beside it: only their order among all ticks of the table is sure.
struct TickPlaces {
  /// The header's columns that count, and from left to right the places where ticks stand.
  private var columns = 0..<0
  private var places: [Double] = []

  init(_ zone: TableZone, _ sheets: Sheets) {
    guard sheets.isLayoutText, let periods = zone.header?.periods, periods.upperBound <= zone.pieces[0].cuts.count else { return }
    columns = periods
    var middles: [Double] = []
    for line in zone.pieces.flatMap(\.lines) { middles += Self.ticks(sheets.lines[line], sheets).map { sheets.words[sheets.lines[line].words[$0]].middle } }
    for middle in middles.sorted() where places.last.map({ middle - $0 > 2.2 }) ?? true { places.append(middle) }
  }

  /// Puts the line's ticks into their columns; whether that is doubtful, since not every column has one.
  func place(_ line: PageLine, _ result: inout [Int], _ sheets: Sheets) -> Bool {
    guard !columns.isEmpty, case let ticks = Self.ticks(line, sheets), !ticks.isEmpty else { return false }
    guard places.count == columns.count else { return true }
    for at in ticks {
      let middle = sheets.words[line.words[at]].middle
      let nearest = places.indices.min { abs(places[$0] - middle) < abs(places[$1] - middle) } ?? 0
      result[at] = columns.lowerBound + nearest
    }
    return false
  }

  /// Which words of a line are `x` behind a wide gap.
  private static func ticks(_ line: PageLine, _ sheets: Sheets) -> [Int] {
    line.words.indices.dropFirst().filter { at in
      let word = sheets.words[line.words[at]]
      guard word.text.count == 1, word.text[0] | 0x20 == UInt8(ascii: "x") else { return false }
      return word.left - sheets.words[line.words[at - 1]].right > 1.5 * sheets.frame(line).unit
    }
  }
}
