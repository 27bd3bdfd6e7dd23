import SourceModel
import Testing
import VietnameseText

@testable import PlanParsing

@Suite struct StreamTextTests {
  /// A body that shows how wide its lines are.
  static let body = """
    I. MỤC ĐÍCH, YÊU CẦU
    1. Tiếp tục nâng cao chất lượng công tác xây dựng, ban hành văn bản trên địa bàn
    huyện, gắn với trách nhiệm của người đứng đầu từng cơ quan, đơn vị trong việc thực
    hiện nhiệm vụ được giao hằng năm theo đúng quy định của pháp luật.
    2. Các cơ quan, đơn vị chủ động phối hợp, bảo đảm thời gian và hiệu quả của từng
    nhiệm vụ; kịp thời báo cáo những khó khăn, vướng mắc về Phòng Nội vụ để tổng hợp,
    tham mưu xử lý theo thẩm quyền.

    """

  @Test(arguments: [
    // The hyphen of a symbol, a dash glued to digits.
    ("06-", "CTr/TU", true), ("số 12/QĐ-", "UBND", true), ("Covid-", "19", true), ("2021-", "2025", true), ("2021–", "2025", true),
    ("tỉnh", "; phấn đấu", true), ("Nội vụ", ".", true),
    // Any other wrap.
    ("2020 -", "2025", false), ("kinh tế-", "xã hội", false), ("chính trị -", "xã hội", false), ("Thừa Thiên-", "huế", false), ("theo", "quy định", false),
  ])
  func wrapsJoin(before: String, after: String, glued: Bool) {
    #expect(joinsWithoutSpace(Array(before.utf8), Array(after.utf8)) == glued)
  }

  @Test func wrapsAreUndone() {
    let text = Self.body + "a) Điểm thứ nhất.\nb) Điểm thứ hai, theo Kế hoạch số 06-\nKH/HU ngày 02/3/2024.\n"
    #expect(
      Reconstructed(text).paragraphs == [
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Tiếp tục nâng cao chất lượng công tác xây dựng, ban hành văn bản trên địa bàn huyện, gắn với trách nhiệm của người đứng đầu từng cơ quan, đơn vị trong việc thực hiện nhiệm vụ được giao hằng năm theo đúng quy định của pháp luật.",
        "2. Các cơ quan, đơn vị chủ động phối hợp, bảo đảm thời gian và hiệu quả của từng nhiệm vụ; kịp thời báo cáo những khó khăn, vướng mắc về Phòng Nội vụ để tổng hợp, tham mưu xử lý theo thẩm quyền.",
        "a) Điểm thứ nhất.", "b) Điểm thứ hai, theo Kế hoạch số 06-KH/HU ngày 02/3/2024.",
      ])
  }

  /// A wrapped line that happens to begin with a label or dash opens nothing.
  @Test(arguments: [
    "(ii) thống kê số liệu tại các xã, thị trấn.", "- xã hội của huyện theo Nghị quyết.", "2024, các phòng chuyên môn tổng hợp.", "a), b) nêu trên để thực hiện.",
  ])
  func wrappedLinesOpenNothing(line: String) {
    let text = Self.body + "3. Văn phòng tham mưu việc kiểm tra, gồm: (i) rà soát hồ sơ của từng đơn vị,\n" + line + "\n"
    let paragraphs = Reconstructed(text).paragraphs
    #expect(paragraphs.last?.hasSuffix(line) == true)
    #expect(paragraphs.count == 4)
  }

  @Test(arguments: ["- Phòng Tài chính rà soát.", "4. Phòng Y tế chủ trì.", "Các xã báo cáo hằng quý.", "II. NHIỆM VỤ"])
  func newParagraphs(line: String) {
    let paragraphs = Reconstructed(Self.body + "3. Văn phòng tham mưu việc kiểm tra.\n" + line + "\n").paragraphs
    #expect(paragraphs.last == line)
  }

  @Test(arguments: ["\n", "\n\n", "\n\n\n"])
  func blankLinesMeanNothing(separator: String) {
    let expected = Reconstructed(Self.body).paragraphs
    let spaced = Self.body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: separator)
    #expect(Reconstructed(spaced).paragraphs == expected)
  }

  @Test func notesAreLifted() {
    let text = Self.body + """
      3. Phòng Nội vụ báo cáo trước ngày 05/9/20241; khai thác dịch vụ mức độ 3, 4 theo
      Đề án đã duyệt2.
      \u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}\u{20}
      1 Theo Quyết định số 15/QĐ-UBND ngày 02/01/2024 của Ủy ban nhân dân huyện về việc ban hành quy chế
      làm việc.
      2Đề án số 7.
      \u{0C}4. Phòng Y tế thực hiện.

      """
    let result = Reconstructed(text)
    #expect(result.notes == ["1 Theo Quyết định số 15/QĐ-UBND ngày 02/01/2024 của Ủy ban nhân dân huyện về việc ban hành quy chế làm việc.", "2 Đề án số 7."])
    #expect(result.marks == ["1", "2"])
    #expect(result.paragraphs.contains("3. Phòng Nội vụ báo cáo trước ngày 05/9/2024; khai thác dịch vụ mức độ 3, 4 theo Đề án đã duyệt."))
    #expect(result.misplaced == 0)
  }

  /// A note that the page cuts goes on at the foot of the next one; its marker is raised inside a line, so that the text
  /// tool prints it between spaces.
  @Test func aNoteCutByThePage() {
    let text = Self.body + """
      \u{0C}3. Phòng Kinh tế phát thanh kiến thức phòng tránh lũ quét 1 trên hệ thống truyền
      thanh cơ sở, định kỳ ngày 15 hằng tháng.
      Theo Kế hoạch số 15/KH-UBND ngày 02/01/2024 của Ủy ban nhân dân huyện, đã được điều
      1

      \u{0C}4. Phòng Y tế dự trữ đủ cơ số thuốc, hóa chất khử khuẩn cho các trạm y tế của từng xã
      trong mùa mưa bão.

      chỉnh tại Quyết định số 70/QĐ-UBND.

      """
    let result = Reconstructed(text)
    #expect(result.notes == ["1 Theo Kế hoạch số 15/KH-UBND ngày 02/01/2024 của Ủy ban nhân dân huyện, đã được điều chỉnh tại Quyết định số 70/QĐ-UBND."])
    #expect(result.marks == ["1"])
    #expect(result.paragraphs.suffix(2) == [
      "3. Phòng Kinh tế phát thanh kiến thức phòng tránh lũ quét trên hệ thống truyền thanh cơ sở, định kỳ ngày 15 hằng tháng.",
      "4. Phòng Y tế dự trữ đủ cơ số thuốc, hóa chất khử khuẩn cho các trạm y tế của từng xã trong mùa mưa bão.",
    ])
    #expect(result.misplaced == 0)
  }

  /// A heading in bold is wider than its letters say: its second line is no text of its own.
  @Test func aHeadingOfTwoLines() {
    let heading = Self.body + "3. Đài Truyền thanh - Truyền hình huyện Ninh Phước, Tổ biên tập\nTrang thông tin\nMở chuyên mục hằng tháng.\n"
    #expect(Reconstructed(heading).paragraphs.suffix(2) == ["3. Đài Truyền thanh - Truyền hình huyện Ninh Phước, Tổ biên tập Trang thông tin", "Mở chuyên mục hằng tháng."])
    // A short heading, and one above a short sentence, stay.
    for lines in ["3. Phòng Y tế\nTrạm y tế\nMở chuyên mục hằng tháng.", "3. Đài Truyền thanh - Truyền hình huyện Ninh Phước, Tổ biên tập\nMở chuyên mục.\nBáo cáo hằng tháng."] {
      #expect(Reconstructed(Self.body + lines + "\n").paragraphs.suffix(3).map { $0 } == lines.split(separator: "\n").map(String.init))
    }
  }

  /// Numbers that have no note, or no marker, are none.
  @Test(arguments: ["Khai thác dịch vụ công mức độ 3, 4 của huyện.", "Chỉ số PM2 và Nghị quyết số 30/2022/QH15.", "Hoàn thành 100% kế hoạch năm 2024."])
  func noNotes(sentence: String) {
    let result = Reconstructed(Self.body + "3. " + sentence + "\n")
    #expect(result.notes.isEmpty && result.marks.isEmpty)
    #expect(result.paragraphs.last == "3. " + sentence)
  }

  @Test func pageNumbersAreFurniture() {
    let text = Self.body + "3. Văn phòng tham mưu việc kiểm tra công tác cải cách hành chính tại các cơ quan,\n\u{0C}2\nđơn vị.\n" + "4. Phòng Y tế.\n\u{0C}3\n5. Phòng Tư pháp.\n"
    let result = Reconstructed(text)
    #expect(result.paragraphs.contains("3. Văn phòng tham mưu việc kiểm tra công tác cải cách hành chính tại các cơ quan, đơn vị."))
    #expect(!result.paragraphs.contains("2"))
    #expect(result.misplaced == 0)
  }

  /// Of two pages printed by a browser.
  @Test func whatBrowsersPrintOnPages() {
    let text = "11/26/26, 2:01 PM\nKế hoạch\n" + Self.body + "3. Văn phòng tham mưu việc kiểm tra công tác cải cách hành chính tại các cơ quan,\n"
      + "https://example.vn/van-ban/46\n1/2\n\u{0C}14:01 26/11/2026\nđơn vị. Xem https://example.vn/huong-dan\n4. Phòng Y tế.\nhttps://example.vn/van-ban/46 2/2\n"
    let result = Reconstructed(text)
    #expect(result.paragraphs.suffix(2) == ["3. Văn phòng tham mưu việc kiểm tra công tác cải cách hành chính tại các cơ quan, đơn vị. Xem https://example.vn/huong-dan", "4. Phòng Y tế."])
    #expect(result.misplaced == 0)
  }

  /// Interleaved columns whose ordinals come behind the other headings and the tall cells.
  @Test func ordinalsBehindTheOtherColumns() {
    let cells = ["Cơ quan", "Thời gian", "Sản", "chủ trì", "thực hiện", "phẩm", "Rà soát quy hoạch", "Phòng", "Quý", "Báo", "TT", "Nội dung", "1", "của từng xã,", "Y tế", "I/2024", "cáo"]
    let result = Reconstructed(Self.body + "II. NHIỆM VỤ\n" + cells.joined(separator: "\n\n") + "\nIII. TỔ CHỨC THỰC HIỆN\nCác xã báo cáo hằng quý.\n")
    #expect(result.codes == ["interleaved-columns"])
    #expect(result.paragraphs.suffix(3) == ["II. NHIỆM VỤ", "III. TỔ CHỨC THỰC HIỆN", "Các xã báo cáo hằng quý."])
    #expect(result.misplaced == 0)
  }

  /// A heading of interleaved columns that runs into a cell with a note's marker: the marker is in the cell.
  @Test func aMarkerBelowAHeading() {
    let cells = ["TT\n1\n2\n3", "Cơ quan\nmột cửa các cấp1", "Thời gian", "Quý I", "Quý II", "Phòng Y tế"]
    let note = "1 Theo Quyết định số 15/QĐ-UBND ngày 02/01/2024 của Ủy ban nhân dân huyện về việc ban hành quy chế làm việc."
    let result = Reconstructed(Self.body + "II. NHIỆM VỤ\n" + cells.joined(separator: "\n\n") + "\nIII. TỔ CHỨC THỰC HIỆN\nCác xã báo cáo hằng quý.\n                \n" + note + "\n\u{0C}Các xã nộp sổ.\n")
    #expect(result.notes == [note])
    #expect(result.tables.flatMap(\.rows).filter { !$0.isHeader }.flatMap(\.cells).flatMap(\.paragraphs).flatMap(\.marks).map(\.marker) == ["1"])
    #expect(result.misplaced == 0)
  }

  /// The list below a heading in capitals that is as wide as the text's lines (most of them a table's).
  @Test func aListBelowAFullHeading() {
    let cells = (1...12).map { "\($0)\nRà soát quy hoạch\nVăn phòng Ban\nQuý I/2025\n" }.joined()
    let result = Reconstructed("I. MỤC ĐÍCH, YÊU CẦU\n- Rút ngắn thời gian giải quyết.\n- Mỗi nhiệm vụ phải rõ người.\nII. NHIỆM VỤ\nTT\nNhiệm vụ\nĐơn vị\nThời gian\n" + cells)
    #expect(result.paragraphs.prefix(3) == ["I. MỤC ĐÍCH, YÊU CẦU", "- Rút ngắn thời gian giải quyết.", "- Mỗi nhiệm vụ phải rõ người."])
  }

  /// Behind short titles: those that plans have, names of bodies, and before the body that does the work.
  @Test(arguments: [
    ("1. Mục đích Nâng cao nhận thức của người dân.", ["1. Mục đích", "Nâng cao nhận thức của người dân."]),
    ("1. Công an huyện Chủ trì tuần tra.", ["1. Công an huyện", "Chủ trì tuần tra."]),
    ("1. Trạm Y tế xã Dự trữ đủ cơ số thuốc.", ["1. Trạm Y tế xã", "Dự trữ đủ cơ số thuốc."]),
    ("1. Báo Ninh Thuận, Đài Phát thanh và Truyền hình Ninh Thuận Mở chuyên mục.", ["1. Báo Ninh Thuận, Đài Phát thanh và Truyền hình Ninh Thuận", "Mở chuyên mục."]),
    ("1. Chuẩn bị trước mùa mưa bão Phòng Kinh tế chủ trì rà soát phương án.", ["1. Chuẩn bị trước mùa mưa bão", "Phòng Kinh tế chủ trì rà soát phương án."]),
    ("1. Phối hợp với Ban Tổ chức Tỉnh ủy rà soát cán bộ.", ["1. Phối hợp với Ban Tổ chức Tỉnh ủy rà soát cán bộ."]),
    ("1. Đề nghị Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội tuyên truyền.", ["1. Đề nghị Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội tuyên truyền."]),
    ("1. Sở Kế hoạch và Đầu tư thẩm định dự án.", ["1. Sở Kế hoạch và Đầu tư thẩm định dự án."]),
    ("1. Triển khai Chương trình Xây dựng nông thôn mới.", ["1. Triển khai Chương trình Xây dựng nông thôn mới."]),
  ])
  func joinedTitlesAreCut(_ run: String, _ paragraphs: [String]) {
    let head = "UBND HUYỆN A CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- Số: 12/KH-UBND A, ngày 05 tháng 9 năm 2024 KẾ HOẠCH Triển khai công tác năm 2024 "
    let result = Reconstructed(head + "I. NỘI DUNG " + run + " Trên đây là Kế hoạch năm 2024./.\n")
    #expect(result.paragraphs.suffix(paragraphs.count + 1).dropLast() == paragraphs[...])
    #expect(result.misplaced == 0)
  }

  @Test func joinedBlocksAreCut() {
    let text = """
      ỦY BAN NHÂN DÂN HUYỆN A ------- CỘNG HÒA XÃ HỘI CHỦ
      NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- Số: 12/KH-UBND A, ngày
      02 tháng 3 năm 2024 KẾ HOẠCH KIỂM TRA NĂM 2024 I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích - Nâng cao
      chất lượng theo khoản 2. Điều 5 của Luật; - Phòng ngừa vi phạm. 2. Yêu cầu Bảo đảm đúng quy
      định. II. NHIỆM VỤ 1. Phòng Nội vụ a) Kiểm tra; b) Báo cáo. - Thời gian thực hiện: Quý II/2024.
      """
    let result = Reconstructed(text)
    #expect(
      Array(result.paragraphs.dropFirst()) == [
        "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "- Nâng cao chất lượng theo khoản 2. Điều 5 của Luật;", "- Phòng ngừa vi phạm.",
        "2. Yêu cầu", "Bảo đảm đúng quy định.", "II. NHIỆM VỤ", "1. Phòng Nội vụ", "a) Kiểm tra;", "b) Báo cáo.", "- Thời gian thực hiện: Quý II/2024.",
      ])
    #expect(result.codes == ["joined-blocks"])
    #expect(result.misplaced == 0)
  }
}
