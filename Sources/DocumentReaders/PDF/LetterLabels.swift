import SourceModel
import VietnameseText

/// Labels of points in letters (*điểm a, b, c, d, đ*) that were misread, by their order.
extension ScanMending {
  private static let order = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n"].map { Array($0.utf8) }
  /// What a letter is misread as.
  private static let alike: [[UInt8]: Set<[UInt8]>] = [
    "a": ["à", "á", "ä", "ả", "8"], "b": ["6", "h"], "c": ["€", "e", "ce", "c", "¢", "©", "o"], "d": ["đ", "ả", "ä"], "đ": ["d", "ä", "ả", "ở"], "e": ["c", "è", "é", "ẹ", "€"], "g": ["ø", "ø", "q", "9", "8"],
    "h": ["b", "n"], "i": ["1", "l", "¡", "ï"], "l": ["1", "i", "|"],
  ].reduce(into: [:]) { $0[Array($1.key.utf8)] = Set($1.value.map { Array($0.utf8) }) }

  /// `€)` or `e)` after `b)` is `c)`, `đ)` after `c)` is `d)`, where the label behind it is not that letter.
  mutating func mendLetterLabels(_ pages: inout [GeometricPage], _ indices: [Int]) {
    var chain: [(place: WordPlace, body: [UInt8])] = []
    for page in indices {
      let grids = RuleGrid.grids(of: pages[page].rules, tolerance: RuleGrid.usualTolerance)
      for line in lines(pages[page], grids) where line.count >= 2 {
        let text = pages[page].words[line[0]].text
        guard text.last == 0x29, (2...4).contains(text.count), Letters.isUpper(decodeScalar(pages[page].words[line[1]].text, at: 0).scalar) else { continue }
        chain.append((WordPlace(page: page, word: line[0]), Array(text.dropLast())))
      }
    }
    for at in chain.indices.dropFirst() {
      guard let before = Self.order.firstIndex(of: chain[at - 1].body), before + 1 < Self.order.count, case let wanted = Self.order[before + 1], chain[at].body != wanted,
        Self.alike[wanted]?.contains(chain[at].body) == true
      else { continue }
      let next = at + 1 < chain.count ? chain[at + 1].body : nil
      // The letter itself follows, or one that would follow what was read.
      if next == wanted || Self.order.firstIndex(of: chain[at].body).map({ $0 > before + 1 && $0 + 1 < Self.order.count && next == Self.order[$0 + 1] }) == true { continue }
      chain[at].body = wanted
      set(&pages[chain[at].place.page].words[chain[at].place.word], wanted + [0x29])
    }
  }
}
