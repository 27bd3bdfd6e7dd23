import SourceModel
import Testing

@testable import PlanParsing

/// Tables of web pages made text: a bar behind each cell, and lines that mean nothing.
@Suite struct BarTableTests {
  private static let cells = [
    ["TT", "Nội dung công việc", "Đơn vị\nthực hiện", "Thời gian"], ["I", "Công tác chuẩn bị", "", ""], ["1", "Ban hành kế hoạch nạo vét\nkênh", "Phòng Kinh tế;\nVăn phòng", "Trước ngày 15/2/2027"],
    ["2", "Tập huấn", "Trạm Thủy nông", "Quý I/2027"], ["II", "Tổ chức", "", ""], ["3", "Nạo vét kênh chính", "UBND các xã", "Tháng 6/2027"],
  ]
  private static let expected = [
    ["I", "Công tác chuẩn bị", "", ""], ["1", "Ban hành kế hoạch nạo vét kênh", "Phòng Kinh tế; Văn phòng", "Trước ngày 15/2/2027"], ["2", "Tập huấn", "Trạm Thủy nông", "Quý I/2027"],
    ["II", "Tổ chức", "", ""], ["3", "Nạo vét kênh chính", "UBND các xã", "Tháng 6/2027"],
  ]
  private static let tail = "III. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế theo dõi.\nNơi nhận:\n- Lưu: VT.\n|\nCHỦ TỊCH\nNguyễn Văn An\n|\n"

  private static func text(_ rows: [[String]], _ form: Int) -> String {
    switch form {
    case 0: rows.joined().map { ($0.isEmpty ? "" : $0 + "\n") + "|\n" }.joined()
    case 1: rows.map { "|\n" + $0.map { ($0.isEmpty ? "" : $0 + " ") + "|\n" }.joined() }.joined()
    case 2: rows.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    case 3: rows.map { $0.joined(separator: " | ") + " |\n" }.joined()
    default: rows.joined().joined(separator: " | ") + " |\n"
    }
  }

  @Test(arguments: 0..<5)
  func forms(_ form: Int) {
    let result = Reconstructed("II. NHIỆM VỤ\n" + Self.text(Self.cells, form) + Self.tail)
    #expect(result.rows(headers: true) == [["TT", "Nội dung công việc", "Đơn vị thực hiện", "Thời gian"]])
    #expect(result.rows() == Self.expected)
    #expect(result.paragraphs.dropFirst().first == "III. TỔ CHỨC THỰC HIỆN")
    #expect(result.misplaced == 0)
  }

  /// A label of rows may lose its empty cells; rows may share a number, or have a dash for one.
  @Test(arguments: 0..<5)
  func unevenRows(_ form: Int) {
    var cells = Self.cells
    cells[4] = ["II", "Tổ chức"]
    cells.append(["-", "Kè bờ", "Phòng Kinh tế", "Quý IV"])
    let result = Reconstructed("II. NHIỆM VỤ\n" + Self.text(cells, form) + Self.tail)
    #expect(result.rows() == Self.expected + [["-", "Kè bờ", "Phòng Kinh tế", "Quý IV"]])
    #expect(result.misplaced == 0)
  }

  /// Rows that are lines, and bars in running text, are read as before.
  @Test(arguments: [
    "| TT | Nội dung | Đơn vị chủ trì |\n|---|---|---|\n| 1 | Nạo vét | Phòng Kinh tế |\n| 2 | Kè bờ | Phòng Kinh tế |\n", "TT | Nội dung | Đơn vị chủ trì\n1 | Nạo vét | Phòng Kinh tế\n2 | Kè bờ | Phòng Kinh tế\n",
  ])
  func linesAsRows(_ table: String) {
    let result = Reconstructed("II. NHIỆM VỤ\n" + table + "Ghi chú | số liệu tạm tính.\n")
    #expect(result.rows() == [["1", "Nạo vét", "Phòng Kinh tế"], ["2", "Kè bờ", "Phòng Kinh tế"]])
    #expect(result.paragraphs.last == "Ghi chú | số liệu tạm tính.")
  }

  /// All on one line, as scrapers leave it: bars of two rows beside each other or shared, with numbers or without; no row is as
  /// wide as the heading but for what it says.
  @Test(arguments: [
    "| TT | Nội dung | Chủ trì | Thời gian | | 1 | Nạo vét | Phòng Kinh tế | Quý I | | 2 | Kè bờ | Sở Y tế | Quý II |\n",
    "TT | Nội dung | Chủ trì | Thời gian | 1 | Nạo vét | Phòng Kinh tế | Quý I | 2 | Kè bờ | Sở Y tế | Quý II |\n",
    "| TT | Nội dung | Chủ trì | Thời gian | | 1 | Nạo vét | Phòng Kinh tế | Quý I | | 2 | Kè bờ | Sở Y tế | Quý II | \n",
  ])
  func onOneLine(_ table: String) {
    let result = Reconstructed("II. NHIỆM VỤ\n" + table + "III. HIỆU LỰC\n")
    #expect(result.rows() == [["1", "Nạo vét", "Phòng Kinh tế", "Quý I"], ["2", "Kè bờ", "Sở Y tế", "Quý II"]])
    #expect(result.misplaced == 0)
  }

  @Test(arguments: [
    "| Nội dung | Chủ trì | Thời gian | | Nạo vét kênh | Sở Y tế | Quý I | | Kè bờ sông | Sở Nội vụ | Quý II |\n", "Nội dung | Chủ trì | Thời gian | Nạo vét kênh | Sở Y tế | Quý I | Kè bờ sông | Sở Nội vụ | Quý II |\n",
    "Nội dung\n|\nChủ trì\n|\nThời gian\n|\nNạo vét\nkênh\n|\nSở Y tế\n|\nQuý I\n|\nKè bờ sông\n|\nSở Nội vụ\n|\nQuý II\n|\n",
    "|\nNội dung |\nChủ trì |\nThời gian |\n|\nNạo vét\nkênh |\nSở Y tế |\nQuý I |\n|\nKè bờ sông |\nSở Nội vụ |\nQuý II |\n",
  ])
  func withoutNumbers(_ table: String) {
    let result = Reconstructed("II. NHIỆM VỤ\n" + table + "III. HIỆU LỰC\n")
    #expect(result.rows() == [["Nạo vét kênh", "Sở Y tế", "Quý I"], ["Kè bờ sông", "Sở Nội vụ", "Quý II"]])
    #expect(result.misplaced == 0)
  }

  /// An empty cell stands inside a row of as many cells as the heading has, and ends none; "Thường xuyên" is a time.
  @Test(arguments: [
    ["Rà soát|Sở Y tế||Quý I|", "Kiểm tra|Sở Nội vụ|Sở Y tế|Thường xuyên|Theo CV 12", "Mở lớp|Sở Tư pháp||Quý II|"], ["Rà soát|Sở Y tế|Sở Nội vụ|Quý I|Mới", "Kiểm tra|||Thường xuyên|", "Mở lớp|Sở Tư pháp||Tháng 5|Mới"],
    ["Rà soát|Sở Y tế|Sở Nội vụ||", "Kiểm tra|Sở Nội vụ|Sở Y tế|Khi có yêu cầu|"],
  ])
  func emptyCellsWithoutNumbers(_ rows: [String]) {
    let cells = rows.map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
    for form in 0..<2 {
      let result = Reconstructed("II. NHIỆM VỤ\n" + Self.text([["Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Ghi chú"]] + cells, form) + Self.tail)
      #expect(result.rows(headers: true) == [["Nội dung", "Chủ trì", "Phối hợp", "Thời gian", "Ghi chú"]], "form \(form)")
      #expect(result.rows() == cells, "form \(form)")
    }
  }

  /// Long tables are read to their end, and headings without rows, one below the other, are none of a table.
  @Test(arguments: 0..<2)
  func longTables(_ form: Int) {
    let rows = (1...900).map { ["\($0)", "Nạo vét kênh", "Sở Y tế", "Quý I"] }
    let result = Reconstructed("II. NHIỆM VỤ\n" + Self.text([["TT", "Nội dung", "Chủ trì", "Thời gian"]] + rows, form) + Self.tail)
    #expect(result.tables.map(\.rows.count) == [901])
    #expect(result.misplaced == 0)
    #expect(Reconstructed("II. NHIỆM VỤ\n" + String(repeating: "TT |\n", count: 900) + "III. HIỆU LỰC\n").tables.allSatisfy { $0.columnCount < 4 })
  }

  /// What holds a time is no heading, however many cells stand before the first empty one.
  @Test(arguments: ["Nội dung | Chủ trì | Thời gian | Nạo vét kênh | Ông An | Quý I | Kè bờ sông | | Quý II | Sửa cầu | Bà Bình | Quý III |\n", "|\nNội dung\n|\nChủ trì\n|\nThời gian\n|\nNạo vét\n|\nÔng An\n|\nTháng 3/2027\n|\nKè bờ\n|\n|\nQuý II\n|\nSửa cầu\n|\nBà Bình\n|\nQuý III\n|\n"])
  func timesAreNoHeadings(_ table: String) {
    let result = Reconstructed("II. NHIỆM VỤ\n" + table + "III. HIỆU LỰC\n")
    #expect(result.tables.map(\.unreadable) == [true])
    #expect(result.misplaced == 0)
  }

  /// Cells whose rows nothing tells are kept, and are no rows; bars in running text are none of a table.
  @Test func withoutRows() {
    let result = Reconstructed("II. NHIỆM VỤ\nNội dung | Chủ trì | Thời gian | Nạo vét kênh | Quý I | Kè bờ sông | Sở Nội vụ | Quý II | Sửa cầu | Sở Y tế | Quý III |\nIII. HIỆU LỰC\n")
    #expect(result.tables.map(\.unreadable) == [true])
    #expect(result.misplaced == 0)
    let text = Reconstructed("Trang chủ | Tin tức | Văn bản | Nội dung | Liên hệ | Hỏi đáp | Sơ đồ | Góp ý | RSS | Tiếng Anh |\nI. MỤC ĐÍCH\n")
    #expect(text.tables.isEmpty && text.misplaced == 0)
  }

  /// A row that has lost a cell ends where the next number stands.
  @Test func shortRowsOnOneLine() {
    let result = Reconstructed("II. NHIỆM VỤ\n| TT | Nội dung | Chủ trì | Phối hợp | Thời gian | | 1 | Nạo vét | Sở Y tế | Quý I | | 2 | Kè bờ | Sở Nội vụ | Sở Y tế | Quý II | | 3 | Sửa cầu | Quý III |\nIII. HIỆU LỰC\n")
    #expect(result.tables[0].rows.dropFirst().map(\.cells.count) == [4, 5, 3])
    let most = Reconstructed("II. NHIỆM VỤ\n| TT | Nội dung | Chủ trì | Thời gian | | 1 | Nạo vét | Quý I | | 2 | Kè bờ | Quý II | | 3 | Sửa cầu | Sở Y tế | Quý III |\nIII. HIỆU LỰC\n")
    #expect(most.rows(headers: true) == [["TT", "Nội dung", "Chủ trì", "Thời gian"]])
    #expect(result.misplaced == 0)
  }
}
