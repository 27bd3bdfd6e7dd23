import SourceModel
import VietnameseText

/// What stands above a table's ordinals: `TT` or `STT`, of so few strokes that it is often misread.
extension ScanMending {
  static let ordinalHeadings = ["TT", "STT"].map { Array($0.utf8) }

  private struct Head {
    var page: Int
    var cell: RuleGrid.Cell
    var words: [Int]
    var hasHeadings: Bool
  }

  /// `ý bú`, `IT`, `TY` above ordinals, read badly, is what the document's other tables say, else what is as wide.
  mutating func mendOrdinalHeadings(_ pages: inout [GeometricPage], _ indices: [Int]) {
    var read = [0, 0]
    var doubtful: [Head] = []
    for page in indices {
      for grid in RuleGrid.grids(of: pages[page].rules, tolerance: RuleGrid.usualTolerance) where grid.columnCount >= 3 {
        guard let head = Self.head(pages[page], page, grid) else { continue }
        let text = head.words.flatMap { pages[page].words[$0].text }
        if let known = Self.ordinalHeadings.firstIndex(of: text) { read[known] += 1 } else if Self.isDoubtful(pages[page], head, text) { doubtful.append(head) }
      }
    }
    // From the last on, so that places of words hold.
    let usual = read[0] > 0 && read[1] == 0 ? 0 : read[1] > 0 && read[0] == 0 ? 1 : nil
    for head in doubtful.reversed() { mendHead(&pages[head.page], head, usual) }
  }

  /// The first column's heading, where ordinals stand below it.
  private static func head(_ page: GeometricPage, _ number: Int, _ grid: RuleGrid) -> Head? {
    let cells = grid.cells.filter { $0.columns == 0..<1 }.sorted { $0.top < $1.top }
    guard let cell = cells.first, cell.top < grid.top + 1, cells.dropFirst().contains(where: { cell in
      let words = words(of: page, in: cell)
      return words.count == 1 && arabic(page.words[words[0]].text) != nil
    }) else { return nil }
    return Head(page: number, cell: cell, words: words(of: page, in: cell), hasHeadings: isHeading(page, grid))
  }

  private static func isDoubtful(_ page: GeometricPage, _ head: Head, _ text: [UInt8]) -> Bool {
    guard !head.words.isEmpty, head.words.count <= 3, text.count <= 9 else { return false }
    if head.hasHeadings, text == unseen || text.contains(where: \.isASCIIDigit) { return true }
    guard (1...5).contains(countLetters(text)) else { return false }
    let isWeak = head.words.contains { page.words[$0].confidence < 0.6 }
    let isStrokes = text.allSatisfy { [0x49, 0x54, 0x53, 0x31, 0x6C, 0x7C].contains($0) }
    return isStrokes || head.hasHeadings && isWeak || Letters.isLower(decodeScalar(text, at: 0).scalar)
  }

  private mutating func mendHead(_ page: inout GeometricPage, _ head: Head, _ usual: Int?) {
    guard let first = head.words.first else { return }
    let others = page.words.indices.filter { page.words[$0].top > head.cell.top && page.words[$0].bottom < head.cell.bottom && page.words[$0].left > head.cell.right }
    let read = head.words.flatMap { page.words[$0].text }
    page.words[first].text = read
    page.words[first].right = head.words.map { page.words[$0].right }.max() ?? page.words[first].right
    let choice = usual ?? (read.first == 0x53 ? 1 : nil) ?? (isTimes ? FontStyles.fitting(Self.ordinalHeadings, page.words, first, others) : nil) ?? 0
    set(&page.words[first], Self.ordinalHeadings[choice])
    for index in head.words.dropFirst().sorted(by: >) { page.words.remove(at: index) }
  }
}
