import SourceModel
import VietnameseText

/// What stands over the columns of a scanned table: their names (*tiêu đề cột*), of which one wrong mark costs every row
/// its field, and the line of their numbers below.
extension ScanMending {
  /// Names of columns as plans have them; commas may stand behind any word.
  private static let columnNames = [
    "TT", "STT", "Số TT", "Nội dung", "Nội dung công việc", "Nội dung nhiệm vụ", "Nội dung thực hiện", "Nội dung hoạt động", "Nhiệm vụ", "Tên nhiệm vụ", "Nhiệm vụ giải pháp", "Công việc", "Hoạt động",
    "Chủ trì", "Cơ quan chủ trì", "Đơn vị chủ trì", "Cơ quan đơn vị chủ trì", "Cơ quan chủ trì thực hiện", "Đơn vị chủ trì thực hiện", "Cơ quan thực hiện", "Đơn vị thực hiện",
    "Phối hợp", "Cơ quan phối hợp", "Đơn vị phối hợp", "Cơ quan đơn vị phối hợp", "Cơ quan phối hợp thực hiện", "Đơn vị phối hợp thực hiện",
    "Thời gian", "Thời gian thực hiện", "Thời gian hoàn thành", "Thời hạn", "Thời hạn hoàn thành", "Thời hạn thực hiện", "Tiến độ", "Tiến độ thực hiện", "Tiến độ hoàn thành",
    "Sản phẩm", "Sản phẩm dự kiến", "Sản phẩm đầu ra", "Sản phẩm hoàn thành", "Kết quả", "Kết quả sản phẩm", "Sản phẩm kết quả", "Kết quả đầu ra", "Ghi chú", "Kinh phí", "Dự kiến kinh phí",
    "Kinh phí dự kiến", "Nguồn kinh phí", "Địa điểm",
  ].map { name in name.split(separator: " ").map { lowercased(Array($0.utf8)) } }

  /// `Sản 2 phầm` is `Sản phẩm`, `Cơ quan chủ tr` is `Cơ quan chủ trì`, `TT b` is `TT`, where the columns beside them have
  /// names.
  mutating func mendColumnNames(_ page: inout GeometricPage, _ grids: [RuleGrid]) {
    for grid in grids where grid.columnCount >= 3 && Self.isHeading(page, grid) {
      for cell in grid.cells where cell.top < grid.top + 1 { mendColumnName(&page, Self.inOrder(page, cell)) }
    }
    page.words.removeAll(where: \.text.isEmpty)
  }

  /// The words of a cell, line by line.
  private static func inOrder(_ page: GeometricPage, _ cell: RuleGrid.Cell) -> [Int] {
    words(of: page, in: cell).map { ($0, line: (page.words[$0].bottom / 4).rounded(), left: page.words[$0].left) }.sorted { $0.line != $1.line ? $0.line < $1.line : $0.left < $1.left }.map(\.0)
  }

  private mutating func mendColumnName(_ page: inout GeometricPage, _ cell: [Int]) {
    guard (1...9).contains(cell.count) else { return }
    let own = cell.filter { countLetters(page.words[$0].text) >= 2 }
    let strays = cell.filter { countLetters(page.words[$0].text) < 2 }
    // A figure at the end may be a note's or the name's own, what is surely read too.
    let areStrays = strays.allSatisfy { page.words[$0].confidence < 0.8 && page.words[$0].text.count <= 3 && ($0 != cell.last || !page.words[$0].text.contains(where: \.isASCIIDigit)) }
    let syllables = own.compactMap { Self.syllable(page.words[$0].text) }
    guard areStrays, !own.isEmpty, syllables.count == own.count, !strays.isEmpty || own.contains(where: { page.words[$0].confidence < 0.955 }),
      let name = Self.columnNames.first(where: { Self.isNamed(syllables.map(\.text), $0) })
    else { return }
    for (at, (syllable, text)) in zip(own, zip(syllables, name)) where canonicalTonePlacement(syllable.text) != canonicalTonePlacement(text) { set(&page.words[at], syllable.dressed(text)) }
    for at in strays { set(&page.words[at], []) }
  }

  /// The same letters, but for one that is missing or another in a name of six letters at least.
  private static func isNamed(_ read: [[UInt8]], _ name: [[UInt8]]) -> Bool {
    guard read.count == name.count else { return false }
    var apart = 0
    for (a, b) in zip(read, name) where folded(a) != folded(b) { apart += isOneApart(folded(a), folded(b)) ? 1 : 2 }
    return apart == 0 || apart == 1 && name.reduce(0, { $0 + folded($1).count }) >= 6
  }

  private static func isOneApart(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let start = zip(a, b).prefix { $0 == $1 }.count
    let (x, y) = (a[start...], b[start...])
    return x.dropFirst().elementsEqual(y.dropFirst()) || x.elementsEqual(y.dropFirst()) || x.dropFirst().elementsEqual(y)
  }

  // MARK: numbers of columns

  /// `() (2) (3) ®) (5)` under the names is `(1) (2) (3) (4) (5)`: most of them count the columns.
  mutating func mendColumnNumbers(_ page: inout GeometricPage, _ grid: RuleGrid) {
    for row in 1..<max(1, min(4, grid.rowCount)) {
      guard let cells = Self.columnNumbers(page, grid, row) else { continue }
      let isBracketed = 2 * cells.count { page.words[$0.words[0]].text.first == 0x28 } >= cells.count
      for (number, words) in cells {
        set(&page.words[words[0]], Array((isBracketed ? "(\(number))" : String(number)).utf8))
        for other in words.dropFirst() { set(&page.words[other], []) }
      }
      page.words.removeAll(where: \.text.isEmpty)
      return
    }
  }

  /// The cells of a row that counts the columns, with their numbers; `nil` for another row.
  static func columnNumbers(_ page: GeometricPage, _ grid: RuleGrid, _ row: Int) -> [(number: Int, words: [Int])]? {
    let cells = grid.cells.filter { $0.rows.contains(row) }.sorted { $0.left < $1.left }
    guard cells.count == grid.columnCount, cells.count >= 3, cells.allSatisfy({ $0.columns.count == 1 && $0.rows.count == 1 }) else { return nil }
    var found: [(number: Int, words: [Int])] = []
    var (right, bracketed) = (0, 0)
    for cell in cells {
      let words = words(of: page, in: cell)
      let text = words.flatMap { page.words[$0].text }
      guard words.count <= 2, String(decoding: text, as: UTF8.self).unicodeScalars.count <= 4 else { return nil }
      let number = cell.columns.lowerBound + 1
      let isBracketed = text == Array("(\(number))".utf8)
      if isBracketed { bracketed += 1 }
      if isBracketed || text == Array(String(number).utf8) { right += 1 }
      if !words.isEmpty { found.append((number, words)) }
    }
    // Figures of a row may be those of its columns by chance.
    return right >= 3 && 10 * right >= (right == bracketed ? 5 : 6) * cells.count ? found : nil
  }
}
