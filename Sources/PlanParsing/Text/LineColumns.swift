import PlanModel
import VietnameseText

/// Columns of a table whose cells stand one below the other, each on one line: how many lines most rows have tells how many
/// columns there are, and so which of the heading's lines name one, whatever their words are.
///
///     STT / Điểm ngập / Độ sâu (cm) / Đội trực       1 / Chợ Đầm / 35 / Đội 1       2 / Ga cũ / 60 / Đội 3
struct LineColumns {
  let source: TextLines

  /// The heading below `TT` or `STT` at line `index`, each of its lines a column; only rows can confirm it.
  func header(at index: Int) -> StreamTableHeader? {
    guard source[index].marks.contains(.startsUpper), ordinalHeadingLength(source.text, source[index].range) == source[index].count else { return nil }
    var lines: [Int] = []
    var line = index + 1
    while line < source.lines.count, lines.count < 12 {
      defer { line += 1 }
      if source[line].marks.contains(.taken) { continue }
      if let ordinal = rowOrdinal(source.text, source[line].range) {
        guard ordinal.value == 1, ordinal.isAlone, lines.count >= 2 else { return nil }
        return made(index, lines, end: line)
      }
      guard !source[line].marks.contains(.startsLower), source[line].count < 120 else { return nil }
      lines.append(line)
    }
    return nil
  }

  private func made(_ index: Int, _ lines: [Int], end: Int) -> StreamTableHeader {
    let columns = [index] + lines
    return StreamTableHeader(
      columns: columns.map(column), lines: index..<end,
      key: columns.flatMap { wordRanges(source.text, source[$0].range).map { foldedHash(source.text, $0) } })
  }

  private func column(_ line: Int) -> StreamTableHeader.Column {
    let text = String(decoding: source.text[source[line].range], as: UTF8.self)
    return .init(words: wordRanges(source.text, source[line].range), role: columnRole(text), text: text)
  }

  /// How many lines more than half of the rows have; `nil` where no count has so many, or numbers share lines with cells.
  func usualLines(_ region: StreamTableRegion) -> Int? {
    guard region.rows.allSatisfy({ $0.isGroup || $0.ordinal?.isAlone ?? false }) else { return nil }
    let counts = region.rows.compactMap { $0.isGroup ? nil : $0.lines.count }.sorted()
    guard counts.count >= 2 else { return nil }
    // What more than half have, the middle one has.
    let usual = counts[counts.count / 2]
    return counts.count(where: { $0 == usual }) * 2 > counts.count ? usual : nil
  }

  /// The region with the columns that its rows' lines tell; `nil` where they tell none.
  func fitted(_ region: StreamTableRegion) -> StreamTableRegion? {
    guard let usual = usualLines(region), usual >= 2 else { return nil }
    let ordinal = region.header.lines.lowerBound
    guard ordinalHeadingLength(source.text, source[ordinal].range) == source[ordinal].count else { return nil }
    let numbers = region.header.numberWords.first?.lowerBound ?? .max
    let lines = region.header.lines.dropFirst().filter { !source[$0].marks.contains(.taken) && source[$0].start < numbers }
    // Small letters go on with a heading.
    guard !lines.contains(where: { source[$0].marks.contains(.startsLower) }) else { return nil }
    var result = region
    if lines.count == usual {
      guard region.header.columns.count != usual + 1 else { return region }
      result.header = made(ordinal, lines, end: region.header.lines.upperBound)
      result.header.numberWords = region.header.numberWords
      return result
    }
    guard lines.count == usual + 1, region.header.numberWords.isEmpty, let label = lines.last, isLabel(label, below: lines) else { return nil }
    result.header = made(ordinal, lines.dropLast(), end: label)
    result.rows = [group([StreamLine(range: source[label].range, line: label, page: false)])] + region.rows
    partLabels(&result, usual)
    return result
  }

  /// A line below the headings that is not written as they are, where they are in capitals, and no heading of known kind:
  /// most rows may lack their `Ghi chú`.
  private func isLabel(_ label: Int, below lines: [Int]) -> Bool {
    let role = columnRole(String(decoding: source.text[source[label].range], as: UTF8.self))
    guard role == .other || role == .content else { return false }
    return source[label].marks.contains(.startsUpper) && (!source[label].marks.contains(.capitals) || lines.dropLast().contains { !source[$0].marks.contains(.capitals) })
  }

  private func group(_ lines: [StreamLine]) -> StreamRow {
    StreamRow(lines: lines, isGroup: true, firstLine: lines[0].line)
  }

  /// Of a table that begins with the label of a group: a row's line too many before the next row labels a group, too.
  private func partLabels(_ region: inout StreamTableRegion, _ usual: Int) {
    var rows: [StreamRow] = []
    for (index, row) in region.rows.enumerated() {
      rows.append(row)
      guard !row.isGroup, row.lines.count == usual + 1, index + 1 < region.rows.count, let last = row.lines.last, source[last.line].marks.contains(.startsUpper) else { continue }
      rows[rows.count - 1].lines.removeLast()
      rows.append(group([last]))
    }
    region.rows = rows
  }
}
