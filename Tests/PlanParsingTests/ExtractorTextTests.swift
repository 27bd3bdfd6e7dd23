import Kehoach
import SourceModel
import Testing

@testable import PlanParsing

/// Texts of other programs than `pdftotext`: pages without form feeds, gaps that do not count letters, bars about pieces of
/// tables, notes marked `^1`. Each case is made up.
struct ExtractorTextTests {
  private func document(_ text: String) -> BlockDocument {
    let bytes = Array(text.utf8)
    return reconstructPages(layoutPages(bytes), decoded: bytes)
  }
  private func paragraphs(_ text: String) -> [String] {
    document(text).blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text.string } else { nil } }
  }
  private func notes(_ text: String) -> [String] {
    document(text).blocks.compactMap { if case .note(let note) = $0 { note.marker + " " + note.text.string } else { nil } }
  }
  private func tables(_ text: String) -> [[[String]]] {
    document(text).blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return table.rows.filter { !$0.isHeader }.map { $0.cells.map { $0.paragraphs.map(\.text.string).joined(separator: " ") } }
    }
  }

  // MARK: pages of layout text without form feeds

  private let upper = """
           1. Phòng Kinh tế chủ trì rà soát diện tích nuôi trồng thủy sản ven sông theo
    quy hoạch đã duyệt1; báo cáo Ủy ban nhân dân xã trước ngày 15/4/2026 để tổng hợp,
    trình Ủy ban nhân dân tỉnh xem xét, quyết định theo thẩm quyền và theo quy
    """

  @Test func aPageEndsBehindItsNotes() {
    let text = upper + """




      1 Theo Quyết định số 88/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh về việc phê duyệt quy hoạch
      vùng nuôi trồng thủy sản.
      định của pháp luật.
             2. Công an xã tuần tra, kiểm soát khu vực bến đò.
      """
    #expect(notes(text) == ["1 Theo Quyết định số 88/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh về việc phê duyệt quy hoạch vùng nuôi trồng thủy sản."])
    #expect(paragraphs(text).count == 2)
    #expect(paragraphs(text).first?.hasSuffix("và theo quy định của pháp luật.") == true)
    #expect(paragraphs(text).first?.contains("đã duyệt; báo cáo") == true)
  }

  /// Numbers that no word of the page carries open no notes, figures of a table count no pages.
  @Test(arguments: [
    "       Các đơn vị triển khai thực hiện theo phân công của Ủy ban nhân dân xã.\n\n1 Trạm Y tế xã cử cán bộ trực.\n       Công an xã bảo đảm an ninh.",
    "TT   Vật tư          Số lượng\n 1   Áo phao            2\n                        2\n 2   Phao tròn          3\n                        3",
  ])
  func noPageEnds(text: String) throws {
    let words = try #require(layoutPages(Array(text.utf8)).first).words
    #expect(layoutPages(Array(text.utf8)).count == 1)
    #expect(LayoutSheets(words: words, lines: layoutLines(words)).starts().isEmpty)
  }

  @Test func pageNumbersWithoutFormFeeds() {
    let body = (1...20).map { "       \($0). Đơn vị thứ \($0) rà soát, cập nhật danh mục nhiệm vụ được giao trong năm 2026." }.joined(separator: "\n")
    let text = body + "\n       21. Các thôn tổ chức ra quân dọn vệ sinh đường làng, ngõ xóm vào sáng thứ Bảy\n" + String(repeating: " ", count: 38) + "2\n"
      + "hằng tuần; báo cáo kết quả về Phòng Kinh tế.\n" + (22...41).map { "       \($0). Đơn vị thứ \($0) báo cáo." }.joined(separator: "\n") + "\n" + String(repeating: " ", count: 38) + "3\n       42. Văn phòng tổng hợp."
    let found = paragraphs(text)
    #expect(found.count == 42)
    #expect(found[20] == "21. Các thôn tổ chức ra quân dọn vệ sinh đường làng, ngõ xóm vào sáng thứ Bảy hằng tuần; báo cáo kết quả về Phòng Kinh tế.")
  }

  private let header = "TT   Nội dung công việc            Cơ quan thực hiện     Thời gian\n"
  private let rows = [
    " 1   Rà soát các điểm sạt lở ven    Phòng Kinh tế         Tháng 3\n     sông, suối\n", " 2   Diễn tập cứu nạn tại bến đò    Công an xã            Tháng 5\n",
    " 3   Mua sắm áo phao, xuồng máy     Ban Chỉ huy Quân      Quý II\n                                    sự xã\n", " 4   Tổng kết công tác năm          Văn phòng             Tháng 12\n",
  ]

  @Test func aHeaderPrintedAgainGoesOn() {
    let found = tables(header + rows[0] + rows[1] + header + rows[2] + rows[3])
    #expect(found.count == 1)
    #expect(found.first?.map { $0[0] } == ["1", "2", "3", "4"])
    #expect(found.first?[2] == ["3", "Mua sắm áo phao, xuồng máy", "Ban Chỉ huy Quân sự xã", "Quý II"])
  }

  @Test func theSameHeaderBelowAHeading() {
    let found = tables("       1. Việc của Phòng Kinh tế\n" + header + rows[0] + rows[1] + "       2. Việc của Công an xã\n" + header + rows[0] + rows[1])
    #expect(found.map(\.count) == [2, 2])
  }

  // MARK: spacing

  /// `pdfplumber` prints lines on a grid: blank lines fall between lines of one sentence.
  @Test func blankLinesOfAGrid() {
    let text = """
           a) Phòng Văn hóa chủ trì tuyên truyền trên hệ thống loa truyền thanh cơ sở

      về kỹ năng phòng tránh đuối nước cho trẻ em trong dịp nghỉ hè; vận động các gia

      đình quản lý con em, không để trẻ em tắm sông, suối khi không có người lớn đi
      cùng; hoàn thành trước ngày 30/5/2026.

           b) Trường Tiểu học số 2 dạy bơi cho học sinh khối lớp 4, lớp 5 tại hồ bơi

      của huyện; phối hợp với Đoàn Thanh niên tổ chức lớp bơi miễn phí trong hè

      năm 2026.
      """
    #expect(paragraphs(text).map { $0.prefix(2) } == ["a)", "b)"])
  }

  @Test func justifiedGapsAreSpaces() {
    let text = header + " 1   Rà  soát  các  điểm  có  nguy   Phòng Kinh tế         Tháng 3\n     cơ   sạt   lở   ven   sông,  suối\n" + rows[1]
    #expect(tables(text).first?.first == ["1", "Rà soát các điểm có nguy cơ sạt lở ven sông, suối", "Phòng Kinh tế", "Tháng 3"])
  }

  @Test func aPostBeforeTheRecipient() {
    let text = """
      Nơi nhận:                              TM. ỦY BAN NHÂN DÂN
      - Ban Thường vụ Đảng ủy;                    KT. CHỦ TỊCH
                                    PHÓ CHỦ TỊCH- Các phòng, trung tâm thuộc xã;
      - Lưu: VT.
                                            Trịnh Hoài Nam
      """
    #expect(paragraphs(text) == ["Nơi nhận:", "- Ban Thường vụ Đảng ủy;", "- Các phòng, trung tâm thuộc xã;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trịnh Hoài Nam"])
  }

  // MARK: text browsers

  private let head = "ỦY BAN NHÂN DÂN\nXÃ BẾN GIÁ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 09/KH-UBND\n\nBến Giá, ngày 04 tháng 3 năm 2026\n\nKẾ HOẠCH\nPhòng, chống đuối nước năm 2026\n\n"

  @Test func notesMarkedWithACaret() throws {
    let text = head + """
      I. NHIỆM VỤ

      1. Phòng Kinh tế chủ trì rà soát các bến khách ngang sông^1, báo cáo trước ngày 31
      /5/2026.

      2. Công an xã kiểm tra giấy phép của chủ đò, hoàn thành trong quý II/
      2026^2.

      1 Theo danh mục kèm theo Quyết định số 71/QĐ-UBND.

      2 Kể cả phương tiện gia dụng.
      """
    let plan = try Kehoach.extract(bytes: Array(text.utf8), name: "kh.txt")
    #expect(plan.footnotes.map(\.marker) == ["1", "2"])
    #expect(plan.sections[0].children.map(\.text) == [
      "Phòng Kinh tế chủ trì rà soát các bến khách ngang sông, báo cáo trước ngày 31/5/2026.", "Công an xã kiểm tra giấy phép của chủ đò, hoàn thành trong quý II/2026.",
    ])
  }

  @Test(arguments: [("31", "/8.", true), ("quý III/", "2026", true), ("3105/", "KH-UBND", true), ("và/", "hoặc", false), ("xã", "/ phường", false), ("TT", "/8", false)])
  func linesBrokenAtASlash(before: String, after: String, joins: Bool) {
    #expect(joinsAtSlash(Array(before.utf8), Array(after.utf8)) == joins)
  }

  // MARK: tables printed across their columns

  private let across = """
    Cơ quan Cơ quan Thời gian
    TT Nội dung nhiệm vụ
    chủ trì phối hợp hoàn thành
    I CÔNG TÁC CHUẨN BỊ
    1 Rà soát các điểm sạt lở Phòng Kinh tế Các thôn Tháng
    ven sông, suối 3/2026
    2 Diễn tập cứu nạn tại bến Công an xã Trạm Y tế Tháng
    đò 5/2026
    II TRIỂN KHAI
    3 Mua sắm áo phao Văn phòng Các thôn Quý II
    """
  private let closing = "\nIII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế theo dõi, đôn đốc việc thực hiện Kế hoạch này.\n2. Các thôn báo cáo trước ngày 10/12/2026.\n"

  @Test func aTableAcrossItsColumnsStaysWhole() throws {
    let text = head + "I. MỤC TIÊU\nGiảm số vụ tai nạn đuối nước trên địa bàn xã.\nII. NHIỆM VỤ\n" + across + closing
    let plan = try Kehoach.extract(bytes: Array(text.utf8), name: "kh.txt")
    #expect(plan.sections.map(\.id) == ["I", "II", "III"])
    #expect(plan.sections[1].text == "")
    #expect(plan.tables.map { $0.rows.count } == [5])
    #expect(plan.diagnostics.contains { $0.code == "interleaved-columns" })
    #expect(plan.tasks.map(\.id) == ["III/1", "III/2"])
  }

  private let piecesOfAHeader = """
    |     | Cơ quan | Cơ quan  | Thời gian  |
    | --- | ------- | -------- | ---------- |
    TT Nội dung nhiệm vụ
    |     | chủ trì | phối hợp | hoàn thành |
    | --- | ------- | -------- | ---------- |

    """

  @Test func barsAboutPiecesOfATable() throws {
    let pieces = piecesOfAHeader + """
      1 Rà soát các điểm sạt lở Phòng Kinh tế Các thôn Tháng
      | ven sông, suối |     |     | 3/2026 |
      | -------------- | --- | --- | ------ |
      2 Diễn tập cứu nạn tại bến Công an xã Trạm Y tế Tháng
      | đò  |     |     | 5/2026 |
      | --- | --- | --- | ------ |
      """
    let text = head + "II. NHIỆM VỤ\n" + pieces + closing
    let plan = try Kehoach.extract(bytes: Array(text.utf8), name: "kh.md")
    #expect(plan.tables.map { $0.rows.count } == [2])
    #expect(plan.diagnostics.contains { $0.code == "interleaved-columns" })
    #expect(plan.sections.map(\.id) == ["II", "III"])
  }

  /// The header comes again at the next page: its bars belong to nothing twice.
  @Test func barsOfARepeatedHeader() throws {
    let rows = (1...6).map { "\($0) Rà soát điểm sạt lở số \($0) Phòng Kinh tế Các thôn Tháng\n| ven sông, suối |     |     | \($0)/2026 |\n| -------------- | --- | --- | ------ |\n" }
    let text = head + "II. NHIỆM VỤ\n" + piecesOfAHeader + rows[..<3].joined() + piecesOfAHeader + rows[3...].joined() + closing
    let read = try Kehoach.read(bytes: Array(text.utf8), name: "kh.md")
    #expect(read.plan.diagnostics.contains { $0.code == "interleaved-columns" })
    #expect(read.coverage.unassigned == 0)
  }

  /// Tables right below their titles are tables, also where a sub-header opens with an empty cell.
  @Test func barsOfWholeTables() {
    let table = "| TT | Nội dung | Thời gian |\n| --- | --- | --- |\n|  | (1) | (2) |\n| 1 | Diễn tập | Tháng 5 |\n"
    #expect(BarFragments.places(in: Array("Phụ lục I\n\(table)Phụ lục II\n\(table)Phụ lục III\n\(table)Hết.\n".utf8)).isEmpty)
  }

  /// Ordinals of rows, one cell a line, are no numbers of pages, whatever closes the text.
  @Test func ordinalsOfRowsAboveANumber() throws {
    let rows = (1...8).map { "\($0)\nViệc thứ \($0) của xã\nPhòng Kinh tế\nTháng \($0)/2026" }.joined(separator: "\n")
    let text = head + "I. NHIỆM VỤ\nTT\nNội dung\nCơ quan thực hiện\nThời gian\n" + rows + closing.replacing("III.", with: "II.") + "2\n"
    let plan = try Kehoach.extract(bytes: Array(text.utf8), name: "kh.txt")
    #expect(plan.tables.map { $0.rows.count } == [8])
  }

  @Test func numbersOfPagesThatEndAText() throws {
    let points = (1...44).map { "\($0). Đơn vị thứ \($0) rà soát, cập nhật danh mục nhiệm vụ." }
    let text = head + "I. NHIỆM VỤ\n" + points[..<20].joined(separator: "\n") + "\n1\n" + points[20...].joined(separator: "\n") + "\n2\n"
    let plan = try Kehoach.extract(bytes: Array(text.utf8), name: "kh.txt")
    #expect(plan.sections[0].children.count == 44)
    #expect(plan.sections[0].children.allSatisfy { $0.text.hasSuffix("nhiệm vụ.") })
  }
}
