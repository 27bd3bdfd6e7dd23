import SourceModel
import Testing

@testable import PlanParsing

/// What antiword, catdoc, odt2txt, docx2txt, pandoc and text browsers make of Word's and web pages' tables and notes. Each case
/// is made up.
@Suite struct OfficeTextTests {
  // MARK: antiword's boxes

  private static let box = """
    |TT |Nội dung công   |Đơn vị thực |Thời hạn    |
    |   |việc            |hiện        |            |
    |A  |CÔNG TÁC TUYÊN TRUYỀN                    |
    |1  |Phát thanh Luật |Trung tâm   |Quý I/2025  |
    |   |Đất đai         |Văn hóa     |            |
    |2  |In tờ rơi       |            |- Đợt 1:    |
    |   |                |            |tháng 5;    |
    |   |                |            |- Đợt 2:    |
    |   |                |            |tháng 9     |
    """

  @Test func boxes() {
    let text = Reconstructed("II. NHIỆM VỤ\n\n" + Self.box + "\n\nIII. KINH PHÍ\n")
    #expect(text.rows(headers: true) == [["TT", "Nội dung công việc", "Đơn vị thực hiện", "Thời hạn"]])
    #expect(
      text.rows() == [
        ["A", "CÔNG TÁC TUYÊN TRUYỀN", "", ""], ["1", "Phát thanh Luật Đất đai", "Trung tâm Văn hóa", "Quý I/2025"], ["2", "In tờ rơi", "", "- Đợt 1: tháng 5; - Đợt 2: tháng 9"],
      ])
    #expect(text.tables.first?.rows.last?.cells.last?.paragraphs.map(\.text.string) == ["- Đợt 1: tháng 5;", "- Đợt 2: tháng 9"])
    #expect(text.paragraphs == ["II. NHIỆM VỤ", "III. KINH PHÍ"])
    #expect(text.misplaced == 0)
  }

  /// A signature is one row: lines that had room for the next word end a recipient, full ones go on.
  @Test func signatureInABox() {
    let text = Reconstructed(
      """
      |Nơi nhận:                    |KT. CHỦ TỊCH         |
      |- Thường trực HĐND huyện;    |PHÓ CHỦ TỊCH         |
      |- Đài Truyền thanh huyện Bình|                     |
      |An;                          |                     |
      |- Lưu: VT.                   |Mai Thị Lụa          |
      """)
    let cells = text.tables.first?.rows.first?.cells.map { $0.paragraphs.map(\.text.string) }
    #expect(text.tables.first?.rows.count == 1)
    #expect(cells == [["Nơi nhận:", "- Thường trực HĐND huyện;", "- Đài Truyền thanh huyện Bình An;", "- Lưu: VT."], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Mai Thị Lụa"]])
  }

  /// Rows of one line each, and bars that do not stand one below the other, are other tables.
  @Test(arguments: ["|TT|Việc|\n|1 |Một |\n|2 |Hai |\n", "|TT |Việc |Hạn |\n|1 |Rà soát |Quý I |\n| |hồ sơ | |\n", "| a | b |\n|---|---|\n|   | c |\n"])
  func noBoxes(text: String) {
    let source = TextLines(Array(text.utf8))
    #expect(BoxedTable(source, at: 0) == nil)
    #expect(Reconstructed(text).misplaced == 0)
  }

  @Test func cutBoxes() {
    let lines = Self.box.split(separator: "\n")
    for count in lines.indices { #expect(Reconstructed(lines.prefix(count).joined(separator: "\n")).misplaced == 0) }
  }

  // MARK: antiword's wide tables

  @Test func cellsRunOn() {
    let text = Reconstructed(
      """
      Phụ lục

      STT |Tên đề án |Cơ quan chủ trì |Ghi chú | |1 |Đề án phát
      triển đô thị |Sở Xây dựng | | |2 |Đề án bảo tồn
      nghề gốm |Sở Văn hóa |Chờ ý kiến | |
      -----------------------
      """)
    #expect(text.rows(headers: true) == [["STT", "Tên đề án", "Cơ quan chủ trì", "Ghi chú"]])
    #expect(text.rows() == [["1", "Đề án phát triển đô thị", "Sở Xây dựng", ""], ["2", "Đề án bảo tồn nghề gốm", "Sở Văn hóa", "Chờ ý kiến"]])
    #expect(text.paragraphs == ["Phụ lục"])
    #expect(text.misplaced == 0)
  }

  @Test(arguments: ["STT |Tên |Chủ trì |1 |Đề án |Sở Y tế |2 |Đề án |Sở Y tế |\n", "TT | Việc | Hạn\n1 | Một | Quý I\n2 | Hai | Quý II\n"])
  func noRuns(text: String) { #expect(RunTable(TextLines(Array(text.utf8)), at: 0) == nil) }

  // MARK: catdoc

  /// An empty cell is a line break in place of two TABs; behind an empty last cell a TAB stands before the next row.
  @Test func emptyCells() {
    let text = Reconstructed(
      "TT\tViệc\tChủ trì\tThời hạn\tGhi chú\n1\tRà soát hộ nghèo\tCác thôn\tQuý I\n\t2\tCấp áo phao\nTháng 6\tĐợt 1\n3\tTập huấn:\n- Lái đò;\n- Bơi lội.\tCông an xã\tTháng 7\tHai lớp\n4\tTổng kết\tVăn phòng\nĐã duyệt kinh phí\nIII. TỔ CHỨC THỰC HIỆN\nCác thôn báo cáo.\n")
    #expect(
      text.rows() == [
        ["1", "Rà soát hộ nghèo", "Các thôn", "Quý I", ""], ["2", "Cấp áo phao", "", "Tháng 6", "Đợt 1"], ["3", "Tập huấn: - Lái đò; - Bơi lội.", "Công an xã", "Tháng 7", "Hai lớp"],
        ["4", "Tổng kết", "Văn phòng", "", "Đã duyệt kinh phí"],
      ])
    #expect(text.paragraphs == ["III. TỔ CHỨC THỰC HIỆN", "Các thôn báo cáo."])
    #expect(text.misplaced == 0)
  }

  /// A row that lacks cells takes nothing of the text below the table.
  @Test func aShortRowEndsAtAHeading() {
    let text = Reconstructed("TT\tViệc\tChủ trì\tHạn\n1\tRà soát\nhồ sơ\tCác thôn\tQuý I\n2\tBan hành\nIV. KINH PHÍ\nNgân sách xã.\nNơi nhận:\n- Lưu: VT.\tCHỦ TỊCH\n")
    #expect(text.rows() == [["1", "Rà soát hồ sơ", "Các thôn", "Quý I"], ["2", "Ban hành", "", ""]])
    #expect(text.paragraphs.first == "IV. KINH PHÍ")
  }

  // MARK: notes

  /// odt2txt prints a note in the middle of the paragraph that calls it.
  @Test func notesInTheirParagraph() {
    let text = Reconstructed(
      "1. Các thôn phát thanh kiến thức phòng tránh lũ quét1\n\nTheo Quyết định số 88/QĐ-UBND ngày 03/02/2025.\n\ntrên hệ thống loa truyền thanh.\n\n2. Công an xã báo cáo vào thứ Sáu hằng tuần2\n\nQua phần mềm của huyện.\n\n.\n\n3. Trạm Y tế trực.\n")
    #expect(text.notes == ["1 Theo Quyết định số 88/QĐ-UBND ngày 03/02/2025.", "2 Qua phần mềm của huyện."])
    #expect(text.paragraphs == ["1. Các thôn phát thanh kiến thức phòng tránh lũ quét trên hệ thống loa truyền thanh.", "2. Công an xã báo cáo vào thứ Sáu hằng tuần.", "3. Trạm Y tế trực."])
    #expect(text.misplaced == 0)
  }

  /// A number at a paragraph's end calls no note where no paragraph goes on behind the next.
  @Test(arguments: ["1. Tổ chức diễn tập tại thôn Bình An1\n\nThôn Bình An2 phối hợp.\n\nCác thôn báo cáo.\n", "1. Tiêm vắc xin phòng bệnh Covid19\n\nTrạm Y tế thực hiện.\n\ntheo kế hoạch.\n"])
  func noNotesInTheirParagraph(text: String) { #expect(Reconstructed(text).notes.isEmpty) }

  /// `[1] …` of several lines each close the text, whatever their lines' widths.
  @Test func notesInBracketsCloseTheText() {
    let text = Reconstructed(
      "1. Các thôn rà soát danh sách[1]; gửi về Văn phòng.\n2. Công an xã tuần tra[2].\n\n[1] Theo mẫu tại Công văn số 9/UBND\nngày 03/02/2025.\n[2]Qua bến đò\nBình An.\n")
    #expect(text.notes == ["1 Theo mẫu tại Công văn số 9/UBND ngày 03/02/2025.", "2 Qua bến đò Bình An."])
    #expect(text.paragraphs == ["1. Các thôn rà soát danh sách; gửi về Văn phòng.", "2. Công an xã tuần tra."])
  }

  /// Text browsers number links, a note's too: `lũ quét[3]^1`, `[5]1 Theo …`.
  @Test(arguments: ["[5]1 Theo", "[5]1Theo"])
  func linkNumbers(opening: String) {
    let text = Reconstructed("1. Các thôn phòng tránh lũ quét[3]^1 và sạt lở đất.\n2. Công an xã tuần tra.\n\n\(opening) kịch bản của huyện.\n")
    #expect(text.notes == ["1 Theo kịch bản của huyện."])
    #expect(text.paragraphs.first == "1. Các thôn phòng tránh lũ quét và sạt lở đất.")
    #expect(text.misplaced == 0)
  }

  // MARK: lines broken by the count of letters

  private func lines(_ text: String, _ letters: Int) -> [String] {
    text.split(separator: " ").reduce(into: [""]) { lines, word in
      let last = lines.count - 1
      if lines[last].isEmpty { lines[last] = String(word) } else if lines[last].count + 1 + word.count <= letters { lines[last] += " " + word } else { lines.append(String(word)) }
    }
  }

  /// A short line's next word would have had room: the paragraph ended there, however wide its letters are.
  @Test func lettersCount() throws {
    let sentence = "Phòng Kinh tế chủ trì rà soát, cập nhật danh mục các công trình thủy lợi nhỏ cần sửa chữa trước mùa mưa; tổng hợp, báo cáo Ủy ban nhân dân xã xem xét, quyết định theo thẩm quyền"
    let points = (1...12).map { lines("\($0). " + sentence, 60).joined(separator: "\n") }
    let heading = "13. Đài Truyền thanh xã, Trung tâm Văn hóa\nMở chuyên mục tuyên truyền."
    let text = (points + [heading]).joined(separator: "\n") + "\n"
    #expect(BodyMeasure(TextLines(Array(text.utf8))).letters == 60)
    #expect(Reconstructed(text).paragraphs.suffix(2) == ["13. Đài Truyền thanh xã, Trung tâm Văn hóa", "Mở chuyên mục tuyên truyền."])
    // Other programs break lines by the letters' widths.
    let uneven = (0..<12).map { lines(sentence, 48 + $0 * 3).joined(separator: "\n") }.joined(separator: "\n")
    #expect(BodyMeasure(TextLines(Array(uneven.utf8))).letters == 0)
  }

  /// docx2txt keeps indents, whole paragraphs in a line: no line holds columns.
  @Test func indentedParagraphsInOneLine() {
    let point = "      - Phòng Kinh tế chủ trì rà soát, cập nhật danh mục các công trình thủy lợi nhỏ cần sửa chữa trước mùa mưa; tổng hợp, báo cáo Ủy ban nhân dân xã xem xét, quyết định theo thẩm quyền; gửi Văn phòng để theo dõi, đôn đốc, kiểm tra.\n"
    let text = "                    KẾ HOẠCH\n      I. NHIỆM VỤ\n" + String(repeating: point, count: 8) + "Nơi nhận:\n- Các thôn; Trạm Y tế;\n- Lưu: VT.\n                    CHỦ TỊCH\n                    Mai Lụa\n"
    #expect(flavour(of: TextLines(Array(text.utf8))) == .stream)
    #expect(Reconstructed(text).paragraphs.contains("- Các thôn; Trạm Y tế;"))
  }
}
