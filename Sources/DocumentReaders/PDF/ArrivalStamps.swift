import SourceModel
import VietnameseText

/// Boxes that a registry stamps on what it receives (*dấu công văn đến*): a name, number and day of arrival between rules.
enum ArrivalStamps {
  /// Takes such boxes out of a page, rules and words.
  static func liftOut(of page: inout GeometricPage) {
    for grid in RuleGrid.grids(of: page.rules, tolerance: RuleGrid.usualTolerance) {
      let inside = page.words.indices.filter { grid.holds(x: (page.words[$0].left + page.words[$0].right) / 2, y: (page.words[$0].top + page.words[$0].bottom) / 2) }
      guard inside.count <= 30, grid.bottom - grid.top < 0.15 * page.height, isArrival(inside.map { page.words[$0].text }) else { continue }
      page.stamps += inside.map { page.words[$0] }
      let gone = Set(inside)
      page.words = page.words.indices.filter { !gone.contains($0) }.map { page.words[$0] }
      page.rules.removeAll { rule in
        let (x, y) = ((rule.x0 + rule.x1) / 2, (rule.y0 + rule.y1) / 2)
        return x > grid.left - 3 && x < grid.right + 3 && y > grid.top - 3 && y < grid.bottom + 3
      }
    }
  }

  /// `CV ĐẾN`, `CÔNG VĂN ĐẾN`, `VĂN BẢN ĐẾN` in capitals, a place for the day beside it.
  static func isArrival(_ words: [[UInt8]]) -> Bool {
    let capitals = words.filter { countLetters($0) >= 2 && uppercased($0) == $0 }.map { folded($0) }
    guard let den = capitals.firstIndex(where: { $0.prefix(3).elementsEqual("den".utf8) && $0.count <= 4 }), den > 0 else { return false }
    let before = Array(capitals[..<den].joined(separator: [0x20])) + [0x20]
    let isNamed = ["cv ", "cong van ", "van ban "].map { Array($0.utf8) }.contains { before.suffix($0.count).elementsEqual($0) }
    return isNamed && words.contains { ["ngay", "so", "so:", "chuyen"].contains(String(decoding: folded($0).prefix { $0.isASCIILetter }, as: UTF8.self)) }
  }
}
