import SourceModel
import Testing

@testable import PlanParsing

/// Rows of ruled tables that no rule parts: upright rules only, or rules across that a copier lost.
struct UndrawnRowTests {
  /// Lines of cells by column: text and the height of its baseline. Rules across at 0, 20 and the end.
  private func table(_ columns: [[(String, Double)]], height: Double, rules across: [Double] = [], merged: Int? = nil) -> [[String]] {
    var page = GeometricPage(number: 1, width: 500, height: 800, words: [])
    for (column, lines) in columns.enumerated() {
      for (text, bottom) in [(["TT", "Nội dung", "Chủ trì", "Thời gian"][column], 16)] + lines {
        for (at, part) in text.split(separator: " ").enumerated() {
          let left = 6 + 120 * Double(column) + 24 * Double(at)
          page.words.append(GeometricWord(text: Array(part.utf8), left: left, top: bottom - 10, right: left + 20, bottom: bottom, fontSize: 12))
        }
      }
    }
    for y in [0, 20, height] { page.rules.append(GeometricRule(x0: 0, y0: y, x1: 480, y1: y)) }
    for y in across { for at in 0..<4 where at != merged { page.rules.append(GeometricRule(x0: 120 * Double(at), y0: y, x1: 120 * Double(at) + 120, y1: y)) } }
    for at in 0...4 { page.rules.append(GeometricRule(x0: 120 * Double(at), y0: 0, x1: 120 * Double(at), y1: height)) }
    guard case .table(let table) = reconstructPages([page]).blocks.first else { return [] }
    return table.rows.filter { !$0.isHeader }.map { $0.cells.map { $0.paragraphs.map(\.text.string).joined(separator: "/") } }
  }

  @Test func rowsBeginBesideTheirNumbers() {
    #expect(table([
      [("1", 36), ("2", 76), ("3", 96)], [("Rà soát hồ", 36), ("sơ cũ", 52), ("Đo đạc", 76), ("Lập bản đồ", 96), ("nền", 112)],
      [("Sở Xây dựng", 36), ("Sở Y tế", 76), ("Sở Nội vụ", 96)], [("Quý I", 36), ("Quý II", 76), ("Quý III", 96)],
    ], height: 120) == [["1", "Rà soát hồ sơ cũ", "Sở Xây dựng", "Quý I"], ["2", "Đo đạc", "Sở Y tế", "Quý II"], ["3", "Lập bản đồ nền", "Sở Nội vụ", "Quý III"]])
  }

  /// Numbers in the middle of their rows: the wide band over all columns is where the next row begins.
  @Test func rowsAroundTheirNumbers() {
    #expect(table([
      [("7", 44), ("8", 94)], [("Rà soát hồ", 36), ("sơ cũ", 52), ("Đo đạc lại", 86), ("đất rừng", 102)],
      [("Sở Xây dựng", 44), ("Sở Y tế", 94)], [("Quý I", 44), ("Quý II", 94)],
    ], height: 110) == [["7", "Rà soát hồ sơ cũ", "Sở Xây dựng", "Quý I"], ["8", "Đo đạc lại đất rừng", "Sở Y tế", "Quý II"]])
  }

  /// A body merged over drawn and undrawn rows leads each of them.
  @Test func amongRowsThatACellIsMergedOver() {
    let rows = table([
      [("1", 36), ("2", 56), ("3", 76)], [("Rà soát", 36), ("Đo đạc", 56), ("Lập bản đồ", 76)],
      [("Sở Xây dựng", 56)], [("Quý I", 36), ("Quý II", 56), ("Quý III", 76)],
    ], height: 90, rules: [60], merged: 2)
    #expect(rows.map { $0[1] } == ["Rà soát", "Đo đạc", "Lập bản đồ"])
    #expect(rows.map { $0[2] } == ["Sở Xây dựng", "Sở Xây dựng", "Sở Xây dựng"])
  }

  /// Numbers that do not follow each other are a cell's own; without a line beside them or a band nothing says where to cut.
  @Test func oneRow() {
    #expect(table([
      [("1", 36), ("3", 56)], [("Rà soát", 36), ("Đo đạc", 56)], [("Sở Xây dựng", 36), ("Sở Y tế", 56)], [("Quý I", 36), ("Quý II", 56)],
    ], height: 70).count == 1)
    #expect(table([
      [("1", 36), ("2", 60)], [("Rà soát hồ", 32), ("sơ cũ của", 44), ("các xã và", 56), ("phường", 68)], [("Sở Xây dựng", 44)], [("Quý I", 50)],
    ], height: 80).count == 1)
  }
}
