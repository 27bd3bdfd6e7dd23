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

  // MARK: without a frame

  /// The part of a first page where a registry stamps.
  private static let share = 0.42

  /// Takes such a stamp out of a first page by its words, whatever its frame: `SỞ TƯ PHÁP …` over `CÔNG VĂN ĐẾN` over
  /// `Số:`, `Ngày`, `Chuyển:` in one narrow column.
  static func liftOutByWords(of page: inout GeometricPage) {
    let lines = SignatureBlocks.lines(page.words.filter { $0.bottom < share * page.height }, gap: 1.2)
    guard let (title, column, size) = lines.lazy.compactMap({ titled($0) }).first else { return }
    let inside = lines.filter { $0[0].left > column.lowerBound && $0[$0.count - 1].right < column.upperBound && !isSymbol($0) }.sorted { $0[0].bottom < $1[0].bottom }
    let below = inside.filter { $0[0].bottom > title + 0.5 * size && $0[0].bottom < title + 12 * size }
    let (first, last) = (below.first(where: isLabel), below.last(where: isLabel))
    // Of a red stamp its frame may hide the labels: off the middle of the page nothing else is called so.
    let middle = (column.lowerBound + column.upperBound) / 2
    guard first != nil || abs(middle - page.width / 2) > 0.12 * page.width else { return }
    var (top, bottom) = (title, last?[0].bottom ?? title)
    // What a tilted stamp has below, badly read, begins where its labels do.
    for line in below where first.map({ abs(line[0].left - $0[0].left) < 1.5 * size }) == true && line[0].bottom > bottom && line[0].bottom < bottom + 2.6 * size { bottom = line[0].bottom }
    // Whose registry it is.
    for line in inside.reversed() where line[0].bottom < top - 0.5 * size {
      guard line[0].bottom > top - 2.4 * size, top > title - 3 * size, SignatureBlocks.isInCapitals(line), !line.contains(where: { $0.text.contains(where: \.isASCIIDigit) }) else { break }
      top = line[0].bottom
    }
    let gone = Set(inside.joined().filter { $0.bottom > top - 1 && $0.bottom < bottom + 1 }.map { SIMD4($0.left, $0.top, $0.right, $0.bottom) })
    let isGone = { (word: GeometricWord) in gone.contains(SIMD4(word.left, word.top, word.right, word.bottom)) }
    page.stamps += page.words.filter(isGone)
    page.words.removeAll(where: isGone)
    page.rules.removeAll { rule in
      let (x, y) = ((rule.x0 + rule.x1) / 2, (rule.y0 + rule.y1) / 2)
      return column.contains(x) && y > top - 3 * size && y < bottom + 3 * size
    }
  }

  /// Where `CÔNG VĂN ĐẾN` stands, the column that its stamp may take, and the size of its type.
  private static func titled(_ line: [GeometricWord]) -> (bottom: Double, column: ClosedRange<Double>, size: Double)? {
    guard (2...5).contains(line.count), SignatureBlocks.isInCapitals(line) else { return nil }
    let keys = line.map { folded($0.text) }
    guard let den = keys.lastIndex(of: Array("den".utf8)), den > 0, ["cv", "cong van", "van ban"].contains(where: { keys[..<den].joined(separator: [0x20]).suffix($0.utf8.count).elementsEqual($0.utf8) }) else { return nil }
    let (left, right) = (line[0].left, line[line.count - 1].right)
    let spare = 0.4 * (right - left)
    return (line[0].bottom, left - spare...right + spare, line[0].bottom - line[0].top)
  }

  /// `Số: 4127`, `Ngày`, `Chuyển:`, `Lưu hồ sơ số:`, also badly read.
  private static func isLabel(_ line: [GeometricWord]) -> Bool {
    let key = folded(line[0].text).filter(\.isASCIILetter)
    return ["so", "ngay", "chuyen", "luu"].contains(String(decoding: key, as: UTF8.self)) || key.count == 6 && key.dropFirst().elementsEqual("huyen".utf8)
  }

  /// `Số: 47/KH-UBND` is printed.
  private static func isSymbol(_ line: [GeometricWord]) -> Bool {
    line.contains { word in word.text.firstIndex(of: 0x2F).map { word.text[($0 + 1)...].count { (0x41...0x5A).contains($0) } >= 2 } == true }
  }
}
