import PlanModel
import SourceModel
import Testing
import VietnameseText

@testable import PlanParsing

/// Rows of cells that keep their line breaks, as programs write that join a Word table's cells by a bar or a TAB.
@Suite struct BrokenRowTests {
  private static let table = """
    TT | Nội dung
    công việc | Chủ trì | Thời hạn
    I | KHẢO SÁT | KHẢO SÁT | KHẢO SÁT
    1 | Đo đạc mặt bằng:
    - Khu Đông;
    - Khu Tây | Phòng Kinh tế | - Đợt 1: quý I;
    - Đợt 2: quý III
    2 | Lập dự toán |  | Trước ngày
    15/5/2026
    II | THI CÔNG | THI CÔNG | THI CÔNG
    3 | Thi công kè | Ban Quản lý dự án | Tháng 9/2026
    """
  private static let rows = [
    ["I", "KHẢO SÁT", "", ""], ["1", "Đo đạc mặt bằng: - Khu Đông; - Khu Tây", "Phòng Kinh tế", "- Đợt 1: quý I; - Đợt 2: quý III"], ["2", "Lập dự toán", "", "Trước ngày 15/5/2026"],
    ["II", "THI CÔNG", "", ""], ["3", "Thi công kè", "Ban Quản lý dự án", "Tháng 9/2026"],
  ]

  @Test(arguments: [" | ", "\t"])
  func rowsOverLines(_ mark: String) {
    let table = Self.table.split(separator: " | ", omittingEmptySubsequences: false).joined(separator: mark)
    let text = Reconstructed("II. NHIỆM VỤ\n" + table + "\nIII. TỔ CHỨC THỰC HIỆN\nPhòng Kinh tế theo dõi.\n")
    #expect(text.misplaced == 0)
    #expect(text.rows(headers: true) == [["TT", "Nội dung công việc", "Chủ trì", "Thời hạn"]])
    #expect(text.rows() == Self.rows)
    #expect(text.paragraphs.suffix(2) == ["III. TỔ CHỨC THỰC HIỆN", "Phòng Kinh tế theo dõi."])
  }

  /// The last cell takes items as it lists them and what goes on in small letters, and no paragraph behind the table.
  @Test func lastCell() {
    let text = Reconstructed("TT\tViệc\tHạn\n1\tRà soát\nhồ sơ\tQuý I\n2\tBan hành\t- Xã: quý II;\n- Huyện: quý III\nCác đơn vị chủ động thực hiện.\n")
    #expect(text.rows() == [["1", "Rà soát hồ sơ", "Quý I"], ["2", "Ban hành", "- Xã: quý II; - Huyện: quý III"]])
    #expect(text.paragraphs == ["Các đơn vị chủ động thực hiện."])
  }

  /// Rows without numbers: what no last cell goes on with opens the next row.
  @Test func unnumbered() {
    let text = Reconstructed(
      "Nội dung | Cơ quan chủ trì | Thời gian thực hiện\nTreo cờ | Các thôn | Sáng ngày\n02/9/2026\nVăn nghệ:\n- Hội diễn;\n- Giao lưu | Phòng Văn hóa | Tối 01/9/2026\nIV. KINH PHÍ\n- Lưu: VT. | CHỦ TỊCH\n")
    #expect(text.rows().suffix(1) == [["Văn nghệ: - Hội diễn; - Giao lưu", "Phòng Văn hóa", "Tối 01/9/2026"]])
    #expect(text.paragraphs.first == "IV. KINH PHÍ")
  }

  /// "II. Thể chế" on a line of its own between rows, and right below the heading.
  @Test func labels() {
    let text = Reconstructed("TT\tViệc\tHạn\nI. Thể chế\n1\tRà soát\nhồ sơ\tQuý I\nII. Bộ máy\n2\tSắp xếp\tQuý II\n")
    #expect(text.rows() == [["I. Thể chế"], ["1", "Rà soát hồ sơ", "Quý I"], ["II. Bộ máy"], ["2", "Sắp xếp", "Quý II"]])
  }

  /// Bars in running text, and a letterhead's, make no table.
  @Test(arguments: ["Tỷ lệ nam | nữ là 51 | 49.\nCác xã | phường báo cáo.\n", "Đơn vị | Cơ quan\nmột dòng\nhai dòng\n"])
  func noTables(_ text: String) {
    #expect(Reconstructed(text).tables.isEmpty)
  }

  /// Lines that all look like headings are read, each once.
  @Test func hostile() {
    let lines = String(repeating: "TT | Nội dung | Thời gian\nI | a\n", count: 1_000)
    #expect(Reconstructed(lines).misplaced == 0)
  }
}

/// Cells one after the other: paragraphs of Markdown, texts of one line a paragraph, columns behind their table.
@Suite struct CellParagraphTests {
  private static let cells = ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "1", "Rà soát quy hoạch chợ", "Phòng Kinh tế", "Quý I/2026", "2", "Lắp biển báo", "Phòng Hạ tầng", "Tháng 6/2026", "3", "Kẻ vạch sơn", "Phòng Hạ tầng", "Tháng 9/2026"]
  private static let rows = [["1", "Rà soát quy hoạch chợ", "Phòng Kinh tế", "Quý I/2026"], ["2", "Lắp biển báo", "Phòng Hạ tầng", "Tháng 6/2026"], ["3", "Kẻ vạch sơn", "Phòng Hạ tầng", "Tháng 9/2026"]]

  private func document(_ lines: [String]) -> BlockDocument {
    let text = Array((lines.joined(separator: "\n") + "\n").utf8)
    var (blocks, start): ([Block], Int) = ([], 0)
    for line in lines {
      var passage = Passage()
      passage.append(start..<start + line.utf8.count, of: text)
      blocks.append(.paragraph(Paragraph(passage)))
      start += line.utf8.count + 1
    }
    return BlockDocument(text: text, blocks: blocks)
  }

  @Test func paragraphsOfMarkdown() {
    var text = Reconstructed("")
    text.document = withParagraphTables(document(["II. NHIỆM VỤ"] + Self.cells + ["III. TỔ CHỨC THỰC HIỆN", "Phòng Kinh tế theo dõi."]))
    #expect(text.misplaced == 0)
    #expect(text.rows() == Self.rows)
    #expect(text.paragraphs == ["II. NHIỆM VỤ", "III. TỔ CHỨC THỰC HIỆN", "Phòng Kinh tế theo dõi."])
  }

  /// A sentence behind the last row's cells is text, where each paragraph is a line.
  @Test func textBehindTheTable() {
    let sentence = "Các phòng, đơn vị chủ động triển khai nhiệm vụ được giao trong năm."
    let long = "1. " + String(repeating: "Tổ chức thực hiện đầy đủ các nhiệm vụ được giao trong năm theo kế hoạch. ", count: 4)
    let text = Reconstructed(([long, long.replacingPrefix("2. "), "II. NHIỆM VỤ"] + Self.cells + [sentence, "III. KINH PHÍ", "Ngân sách xã."]).joined(separator: "\n\n"))
    #expect(text.rows() == Self.rows)
    #expect(text.paragraphs.contains(sentence))
  }

  /// Most rows lack their note: its heading is no label of a group.
  @Test func notesOfFewRows() {
    let lines = ["TT", "Tên văn bản", "Cấp trình", "Thời gian", "Ghi chú", "1", "Quy chế chợ", "UBND huyện", "Quý I", "2", "Quy chế bến", "UBND huyện", "Quý II", "Chờ ý kiến", "3", "Quy chế bãi", "UBND huyện", "Quý III"]
    let text = Reconstructed(lines.joined(separator: "\n\n") + "\n")
    #expect(text.rows(headers: true).first?.last == "Ghi chú")
    #expect(text.rows().map(\.last) == ["", "Chờ ý kiến", ""])
  }

  /// Spaces that are left where lines were wrapped, and nowhere else, tell where cells go on.
  @Test func spacesBehindLines() {
    let text = Reconstructed(
      "TT Việc Đơn vị \nchủ trì\nThời hạn\n1 Rà soát hồ \nsơ tại các \nthôn\nPhòng \nNội vụ\nQuý I\n2 Sửa nhà:\n- Trụ sở \nUBND \nxã;\n- Trường \nhọc\nBan Quản \nlý\nQuý II\n3 Kê biển \nbáo\nCông an\nQuý III\n4 Dọn kho \ncũ\nVăn \nphòng\nQuý IV\n")
    #expect(text.rows().map { $0[1] } == ["Rà soát hồ sơ tại các thôn", "Sửa nhà: - Trụ sở UBND xã; - Trường học", "Kê biển báo", "Dọn kho cũ"])
  }

  /// Columns that a program put behind the next section's heading are no text of that section.
  @Test func columnsBehindTheirTable() {
    let body = ["a", "b", "c", "d", "đ"].map {
      "\($0)) Tổ chức thực hiện đầy đủ các nhiệm vụ được giao trong năm theo kế hoạch của\nxã, phối hợp chặt chẽ với các phòng, đơn vị có liên quan trong quá trình thực hiện và\nbáo cáo kịp thời những khó khăn, vướng mắc về Ủy ban nhân dân xã để được xem xét,\ngiải quyết theo quy định.\n"
    }.joined(separator: "\n")
    let text = Reconstructed(
      "1. Phòng Nội vụ\n\n" + body + "\nTT\n\nNội dung phải thực hiện\n\n1 Rà soát hồ sơ\n\n2 Dọn kho\n\n2. Phòng Tư pháp\n\nThời gian\nhoàn thành\nQuý I\n\nQuý II\n\nGhi chú\n\nBáo cáo xã\n\na) Tổ chức phổ biến các văn bản mới cho nhân dân trong toàn xã theo quy định.\n")
    #expect(text.misplaced == 0)
    #expect(text.codes.contains("interleaved-columns"))
    #expect(text.paragraphs.suffix(2) == ["2. Phòng Tư pháp", "a) Tổ chức phổ biến các văn bản mới cho nhân dân trong toàn xã theo quy định."])
  }

  /// Markdown loses merged cells: `Chủ trì | Phối hợp` stands at the left edge below a heading of fewer or emptier cells.
  @Test(arguments: [
    [["TT", "Việc", "Đơn vị thực hiện", "", "Hạn"], ["Chủ trì", "Phối hợp"], ["1", "Rà soát", "Sở Y tế", "Sở Nội vụ", "Quý I"]],
    [["TT", "Việc", "Đơn vị thực hiện", "Hạn"], ["Chủ trì", "Phối hợp"], ["1", "Rà soát", "Sở Y tế", "Sở Nội vụ", "Quý I"]],
  ])
  func subColumns(_ rows: [[String]]) {
    var block = TableBlock(rows: [], columnCount: 5)
    for row in rows {
      block.rows.append(TableRow(cells: row.enumerated().map { column, text in
        var passage = Passage()
        passage.append(0..<text.utf8.count, of: Array(text.utf8))
        return TableCell(paragraphs: text.isEmpty ? [] : [Paragraph(passage)], column: column)
      }))
    }
    let table = readTable(block, order: 0)
    #expect(table.columns.map(\.role) == [.ordinal, .content, .lead, .coordinating, .deadline])
    #expect(table.rows.count == 1)
  }
}

extension String {
  /// The same with another label of two letters and a space.
  fileprivate func replacingPrefix(_ label: String) -> String { label + dropFirst(3) }
}
