import SourceModel
import VietnameseText

extension PrintedText {
  /// What stands between wide gaps of a printed line.
  private struct Cell {
    var range: Range<Int>
    /// How many characters of the line stand before it.
    var column: Int
    var text: FoldedText
  }

  /// "TỔ TRƯỞNG        HIỆU TRƯỞNG PHÊ DUYỆT" with a name under each: those who sign side by side, one below the other.
  static func separatingSigners(_ units: [Unit], in source: [UInt8]) -> [Unit] {
    var result: [Unit] = []
    var index = 0
    while index < units.count {
      guard let rows = signerRows(units[index...], in: source) else {
        result.append(units[index])
        index += 1
        continue
      }
      let columns = rows[0].map(\.column)
      var separate = [[Unit]](repeating: [], count: columns.count)
      for (unit, row) in zip(units[index...], rows) {
        for cell in row {
          let column = columns.indices.min { abs(columns[$0] - cell.column) < abs(columns[$1] - cell.column) } ?? 0
          var part = unit
          (part.from, part.to, part.column, part.isSigner) = (cell.range.lowerBound, cell.range.upperBound, min(column, 1), true)
          separate[column].append(part)
        }
      }
      result += separate.joined()
      index += rows.count
    }
    return result
  }

  /// The lines from posts to names, where each post has a name below it.
  private static func signerRows(_ units: ArraySlice<Unit>, in source: [UInt8]) -> [[Cell]]? {
    guard let first = units.first, let ranges = ranges(first, in: source), ranges.count > 1, let posts = cells(first, in: source), posts.allSatisfy({ isPost($0.text) }) else { return nil }
    var rows = [posts]
    for unit in units.dropFirst().prefix(6) {
      guard let row = cells(unit, in: source) else { return nil }
      rows.append(row)
      let isNames = row.allSatisfy { cell in
        let words = cell.text.words(0..<cell.text.count)
        return SignatureWords.nameLength(cell.text, words, from: 0) == words.count && !words.isEmpty
      }
      if isNames { return row.count == posts.count ? rows : nil }
      guard row.allSatisfy({ isPost($0.text) || SignatureWords.isSigningMark($0.text, 0..<$0.text.count) }) else { return nil }
    }
    return nil
  }

  private static func isPost(_ text: FoldedText) -> Bool {
    text.count < 80 && text.isCapitals(0..<text.count) && text.words(0..<text.count).count > 1 && PieceKinds.labelEnd(text, 0, text.count) == nil
  }

  /// A short paragraph's cells; `nil` where it cannot be a line of a signature.
  private static func cells(_ unit: Unit, in source: [UInt8]) -> [Cell]? {
    let text = unit.paragraph.text
    guard let ranges = ranges(unit, in: source), let start = text.pieces.first?.source.lowerBound else { return nil }
    var lineStart = start
    while lineStart > 0, source[lineStart - 1] != 0x0A, start - lineStart < 400 { lineStart -= 1 }
    return ranges.map { range in
      let column = source[lineStart..<max(lineStart, place(range.lowerBound, text) ?? start)].count { !$0.isContinuation }
      return Cell(range: range, column: column, text: FoldedText(Array(text.bytes[range])))
    }
  }

  /// Where the byte at `at` stands in the decoded text.
  private static func place(_ at: Int, _ text: Passage) -> Int? {
    for piece in text.pieces where piece.at <= at && at - piece.at < piece.source.count { return piece.source.lowerBound + at - piece.at }
    return nil
  }

  /// The parts of the paragraph between wide gaps of the printed line.
  private static func ranges(_ unit: Unit, in source: [UInt8]) -> [Range<Int>]? {
    let text = unit.paragraph.text
    guard !unit.inTable, unit.column == nil, unit.from == 0, text.bytes.count < 300, let start = text.pieces.first?.source.lowerBound else { return nil }
    var ranges: [Range<Int>] = []
    var from = 0
    var at = 0
    while at < text.bytes.count {
      guard text.bytes[at].isSpace else { at += 1; continue }
      let end = text.bytes[at...].firstIndex { !$0.isSpace } ?? text.bytes.count
      if at > 0, end < text.bytes.count {
        let before = (place(at - 1, text) ?? start) + 1
        let gap = before..<max(before, place(end, text) ?? start)
        if gap.count > 3 || source[gap].contains(0x09), source[gap].allSatisfy(\.isSpaceOrTab) {
          if from < at { ranges.append(from..<at) }
          from = end
        }
      }
      at = end
    }
    if from < text.bytes.count { ranges.append(from..<text.bytes.count) }
    return ranges
  }

  /// Whether the paragraph at `index` opens such lines.
  static func opensSigners(_ blocks: ArraySlice<Block>, in source: [UInt8]) -> Bool {
    guard let first = units(of: blocks.prefix(1)).first, let posts = ranges(first, in: source), posts.count > 1 else { return false }
    return signerRows(units(of: blocks.prefix(7))[...], in: source) != nil
  }
}
