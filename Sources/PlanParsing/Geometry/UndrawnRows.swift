import SourceModel
import VietnameseText

extension GridTable {
  /// The rows that one drawn row holds: no rule parts them (many tables have upright rules only, a copier loses pale ones), but their
  /// numbers stand one below the other in the first column. `nil` where it is one row, or where nothing tells where the next begins.
  ///
  /// `merged`: columns whose cell covers further drawn rows, too.
  func undrawnRows(of row: Row, merged: Set<Int>, _ sheets: Sheets) -> [Row]? {
    guard let first = row.cells[0], first.columns == 1, !merged.contains(0), first.lines.count >= 2, row.cells.count >= 3 else { return nil }
    let numbers = first.lines.map { line in line.count == 1 ? plainNumber(sheets.words[line[0]].text) : nil }
    guard let start = numbers[0], numbers.indices.allSatisfy({ numbers[$0] == start + $0 }) else { return nil }
    let others = row.cells.filter { $0.key != 0 && !merged.contains($0.key) }.map(\.value.lines).filter { !$0.isEmpty }
    guard others.count >= 2, let tops = rowTops(first.lines.map { $0[0] }, others, sheets) else { return nil }
    return numbers.indices.map { at in
      let part = (at == 0 ? -Double.infinity : tops[at - 1])..<(at == tops.count ? Double.infinity : tops[at])
      var own = Row()
      for (column, cell) in row.cells {
        if merged.contains(column) { own.cells[column] = (cell.lines, cell.columns, cell.repeats || at > 0); continue }
        let lines = cell.lines.filter { line in part.contains(middle(line, sheets)) }
        own.cells[column] = (lines, cell.columns, false)
      }
      return own
    }
  }

  /// Where each row but the first begins: beside its number, where most cells have a line there; else at a band between two
  /// numbers, over all columns, that is wider than between lines.
  private func rowTops(_ numbers: [Int], _ cells: [[[Int]]], _ sheets: Sheets) -> [Double]? {
    let size = max(1, sheets.words[numbers[0]].size)
    // Nothing stands above the first number.
    let first = sheets.words[numbers[0]].bottom
    let isTopAligned = cells.allSatisfy { sheets.words[$0[0][0]].bottom > first - 0.4 * size } && numbers.dropFirst().allSatisfy { number in
      let bottom = sheets.words[number].bottom
      return cells.count { $0.contains { line in abs(sheets.words[line[0]].bottom - bottom) < 0.4 * size } } * 3 >= cells.count * 2
    }
    if isTopAligned { return numbers.dropFirst().map { sheets.words[$0].bottom - size } }
    let bands = blankBands(cells.flatMap { $0 }, sheets)
    var tops: [Double] = []
    for (one, next) in zip(numbers, numbers.dropFirst()) {
      let between = bands.filter { $0.from > sheets.words[one].top && $0.to < sheets.words[next].bottom }.sorted { $0.to - $0.from > $1.to - $1.from }
      guard let widest = between.first, between.count == 1 || widest.to - widest.from > 1.3 * (between[1].to - between[1].from) else { return nil }
      tops.append((widest.from + widest.to) / 2)
    }
    return tops
  }

  /// Heights where no column has a word, from top to bottom.
  private func blankBands(_ lines: [[Int]], _ sheets: Sheets) -> [(from: Double, to: Double)] {
    let spans = lines.map { line in (top: line.map { sheets.words[$0].top }.min() ?? 0, bottom: line.map { sheets.words[$0].bottom }.max() ?? 0) }.sorted { $0.top < $1.top }
    var bands: [(from: Double, to: Double)] = []
    var end = spans.first?.bottom ?? 0
    for span in spans.dropFirst() {
      if span.top > end { bands.append((end, span.top)) }
      end = max(end, span.bottom)
    }
    return bands
  }

  private func middle(_ line: [Int], _ sheets: Sheets) -> Double { (sheets.words[line[0]].top + sheets.words[line[0]].bottom) / 2 }

  /// `7`, `07`, `7.`
  private func plainNumber(_ word: [UInt8]) -> Int? {
    let digits = word.last == 0x2E ? word.dropLast() : word[...]
    guard !digits.isEmpty, digits.count <= 3, digits.allSatisfy(\.isASCIIDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
