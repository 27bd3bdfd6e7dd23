import Kehoach
import PlanModel
import SourceModel
import Testing

@testable import DocumentReaders
@testable import PlanParsing

/// Invented plans of schools, inspectorates, the Youth Union, communes: letterheads, labels, field lines, tables.
struct KindsOfPlansTests {
  private func read(_ text: String, _ name: String = "ke-hoach.txt") throws -> Plan {
    let extraction = try Kehoach.read(bytes: Array(text.utf8), name: name)
    #expect(extraction.coverage.unassigned == 0)
    return extraction.plan
  }
  private func plan(_ body: String) throws -> Plan {
    try read("UBND XÃ MỸ HÒA\nSố: 12/KH-UBND\nMỹ Hòa, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\nTrồng cây xanh năm 2026\nCăn cứ Luật Lâm nghiệp ngày 15/11/2017;\n" + body)
  }
  private func paragraphs(_ text: String) -> [String] {
    reconstructText(Array(text.utf8)).blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text.string } else { nil } }
  }
  private func tables(_ text: String) -> [ReadTable] {
    let bytes = Array(text.utf8)
    return reconstructPages(layoutPages(bytes), decoded: bytes).blocks.compactMap { if case .table(let table) = $0 { readTable(table, order: 0) } else { nil } }
  }
  private func rows(_ table: ReadTable) -> [[String]] { table.rows.map { $0.cells.map { ReadTable.passage($0).trimmed.string.split(whereSeparator: \.isWhitespace).joined(separator: " ") } } }

  // MARK: letterheads

  /// The Youth Union's own name stands in the motto's place, unless the organ beside it has no other.
  @Test(arguments: [
    ("TỈNH ĐOÀN BÌNH SƠN\nBAN THƯỜNG VỤ\n***\nSố: 14-KH/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nBình Sơn, ngày 18 tháng 02 năm 2024\n", "Ban Thường vụ Tỉnh đoàn Bình Sơn"),
    ("HUYỆN ĐOÀN HÒA MỸ\nBAN CHẤP HÀNH\n***\nSố: 14-KH/HĐTN\tĐOÀN TNCS HỒ CHÍ MINH\nHòa Mỹ, ngày 18 tháng 02 năm 2024\n", "Ban Chấp hành Huyện đoàn Hòa Mỹ"),
    ("    TỈNH ĐOÀN BÌNH SƠN                    ĐOÀN TNCS HỒ CHÍ MINH\n       BAN THƯỜNG VỤ\n            ***                    Bình Sơn, ngày 18 tháng 02 năm\n      Số: 14-KH/TĐTN                             2024\n", "Ban Thường vụ Tỉnh đoàn Bình Sơn"),
    ("BAN CHẤP HÀNH TỈNH BÌNH SƠN\nĐOÀN TNCS HỒ CHÍ MINH\n***\nSố: 14-KH/TĐTN\nBình Sơn, ngày 18 tháng 02 năm 2024\n", "Ban Chấp hành tỉnh Bình Sơn Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
  ])
  func youthUnion(_ head: String, _ issuer: String) throws {
    let indent = head.hasPrefix(" ") ? "      " : ""
    let plan = try read(head + "\(indent)\(indent)\(indent)KẾ HOẠCH\n\(indent)\(indent)\(indent)Tổ chức Tháng Thanh niên\n\(indent)Thực hiện Kế hoạch số 35-KH/TWĐTN ngày 24/01/2024 của Trung ương Đoàn,\nBan Thường vụ xây dựng Kế hoạch như sau:\n\(indent)I. NỘI DUNG\n\(indent)1. Trồng cây.\n\(indent)2. Hiến máu.\n")
    #expect(plan.document.issuer?.name == issuer)
    #expect(plan.document.issuedOn?.description == "2024-02-18")
  }

  @Test func aDelegationNamedByItsKind() throws {
    let plan = try read("HỘI ĐỒNG NHÂN DÂN\nTỈNH BÌNH SƠN\nĐOÀN GIÁM SÁT\nSố: 05/KH-ĐGS\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBình Sơn, ngày 22 tháng 02 năm 2018\nKẾ HOẠCH\nGiám sát việc trồng rừng\nI. NỘI DUNG\n1. Làm việc với các huyện.\n")
    #expect(plan.document.issuer?.name == "Đoàn giám sát Hội đồng nhân dân tỉnh Bình Sơn")
    #expect(plan.document.parentIssuer?.name == "Hội đồng nhân dân tỉnh Bình Sơn")
  }

  // MARK: labels and lines

  /// A name that ends as a small word does is whole; a heading in front of a list has its points.
  @Test(arguments: [
    ("1. Đề nghị UBND các xã, phường, đặc khu Phú Quý", true), ("1. Đề nghị Ủy ban nhân dân tỉnh Cao Bằng", true), ("1. UBND xã Đại Từ", true),
    ("1. Tổng hợp báo cáo của các", false),
  ])
  func namesAtLineEnds(_ heading: String, _ isWhole: Bool) {
    let found = paragraphs("I. NHIỆM VỤ\n\(heading)\na) Xây dựng kế hoạch của địa phương, gửi về Sở trước ngày 05/10/2025 theo quy\nđịnh của pháp luật hiện hành;\nb) Bố trí nhân lực, kinh phí dự phòng theo quy định; kịp thời báo cáo khi có khó\nkhăn, vướng mắc phát sinh.\nc) Báo cáo kết quả về Sở trước ngày 20 hằng tháng theo mẫu đã được Sở hướng dẫn\ntại văn bản kèm theo.\n")
    #expect((found[1] == heading) == isWhole)
  }

  /// A figure with thousands parted by a point is no label, nor is a sentence cut off that an order opens.
  @Test func figuresAndRequirements() {
    let text = "I. NHIỆM VỤ\n1. Công an các huyện, thị xã, thành phố biên soạn tài liệu tuyên truyền và in đủ\n20.000 tờ rơi cấp phát cho các địa phương xong trong tháng 3/2021 theo kế hoạch\nđã được phê duyệt.\n2. Yêu cầu\nCác hoạt động có trọng tâm, trọng điểm, tránh hình thức, phù hợp với điều kiện của\ntừng địa phương.\n3. Yêu cầu\nSở Tài chính bố trí kinh phí thực hiện theo đúng quy định của pháp luật hiện hành\nvà dự toán được giao.\n"
    let found = paragraphs(text)
    #expect(found.contains { $0.hasSuffix("in đủ 20.000 tờ rơi cấp phát cho các địa phương xong trong tháng 3/2021 theo kế hoạch đã được phê duyệt.") })
    #expect(found.contains("2. Yêu cầu"))
    #expect(found.contains { $0.hasPrefix("3. Yêu cầu Sở Tài chính") })
  }

  /// A text of one line a paragraph stays so beside cells that are ticked.
  @Test func ticksAreNoWraps() {
    let rows = (1...6).map { "\($0)\nGiám sát vệ sinh\nx\nx\nx\nx\nKhoa Dược\n" }.joined()
    let found = paragraphs("II. NỘI DUNG\n1. Củng cố Hội đồng, mạng lưới giám sát của bệnh viện và các khoa\n- Rà soát thành viên.\n2. Tập huấn\n- Mở 04 lớp.\nIII. LỊCH\nTT\nHoạt động\nQuý I\nQuý II\nQuý III\nQuý IV\nĐơn vị\n\(rows)IV. TỔ CHỨC THỰC HIỆN\n1. Phòng Tài chính kế toán\nĐảm bảo kinh phí.\n")
    #expect(found.contains("1. Củng cố Hội đồng, mạng lưới giám sát của bệnh viện và các khoa"))
    #expect(found.contains("1. Phòng Tài chính kế toán"))
  }

  /// A field line below an item that fills its line and has no mark at its end.
  @Test func fieldLinesOpenParagraphs() {
    let found = paragraphs("I. NHIỆM VỤ\n1. Các Vụ, Cục rà soát văn bản quy phạm pháp luật thuộc lĩnh vực được giao quản lý và\ngửi kết quả về Vụ Pháp chế.\n2. Nghị định quy định chi tiết một số điều của Luật Đường sắt, Luật Đường bộ mới sửa đổi\nĐơn vị chủ trì: Cục Đường sắt\nThời gian trình Chính phủ: trước ngày 10/11/2025\n3. Thông tư quy định về quản lý, bảo trì kết cấu hạ tầng đường sắt theo thẩm quyền của\nBộ: hoàn thành trong năm, gồm cả việc lấy ý kiến của các địa phương có đường sắt đi\nqua.\n")
    #expect(found.contains("2. Nghị định quy định chi tiết một số điều của Luật Đường sắt, Luật Đường bộ mới sửa đổi"))
    #expect(found.contains("Đơn vị chủ trì: Cục Đường sắt"))
    #expect(found.contains { $0.contains("thẩm quyền của Bộ: hoàn thành") })
  }

  /// To whom the work goes is a part of the field's name.
  @Test(arguments: [
    ("Thời gian trình Ban Thường vụ: Trước ngày 30/10/2026.", "2026-10-30"), ("Thời hạn gửi Sở Tư pháp: Trước ngày 15/9/2026.", "2026-09-15"), ("Thời gian ban hành: Trước ngày 01/12/2026.", "2026-12-01"),
    ("Thời gian trình bày của mỗi đội: 15 phút.", nil), ("Thời gian gửi xe: cả ngày.", nil),
  ])
  func timesForABody(_ line: String, _ due: String?) throws {
    let plan = try plan("I. NHIỆM VỤ\n1. Xây dựng Đề án trồng cây\n- Cơ quan tham mưu: Phòng Kinh tế.\n- \(line)\n2. Tuyên truyền\n- Cơ quan thực hiện: Phòng Văn hóa.\n")
    #expect(plan.tasks.first { $0.id == "I/1" }?.due?.description == due)
  }

  /// Parts A to D go on with E where a list has no Đ; a letter that is missing is told.
  @Test(arguments: [(["A", "B", "C", "D", "E"], false), (["A", "B", "C", "D", "Đ", "E", "G"], false), (["A", "B", "D"], true)])
  func partsInCapitals(_ letters: [String], _ skips: Bool) throws {
    let plan = try plan(letters.map { "\($0). NHIỆM VỤ \($0)\n1. Trồng cây.\n2. Chăm sóc cây.\n" }.joined())
    #expect(plan.diagnostics.map(\.code).contains("numbering-skips") == skips)
  }

  /// Spaces that a program widened, a rule glued to the first words: the basis below the title goes on in the next lines.
  @Test(arguments: ["Thực  hiện  Kế  hoạch  số  214/KH-UBND  ngày  08/5/2026  của", "-----Thực hiện Kế hoạch số 214/KH-UBND ngày 08/5/2026 của"])
  func basesGoOn(_ line: String) throws {
    let plan = try read("UBND XÃ MỸ HÒA\nSố: 12/KH-UBND\nMỹ Hòa, ngày 05 tháng 6 năm 2026\nKẾ HOẠCH\nTriển khai Tháng hành động\ntrên địa bàn xã Mỹ Hòa\n\(line)\nUBND tỉnh Tây Hà về triển khai Tháng hành động năm 2026, Ủy ban\nnhân dân xã Mỹ Hòa xây dựng kế hoạch cụ thể như sau:\nI. NHIỆM VỤ\n1. Phòng Văn hóa treo băng rôn, khẩu hiệu tại trụ sở và nhà văn hóa các\nthôn trước ngày 28/6/2026.\n2. Công an xã bảo đảm an ninh, trật tự trong các buổi lễ và phối hợp với\ncác thôn tuần tra.\n")
    #expect(plan.document.legalBases == ["Thực hiện Kế hoạch số 214/KH-UBND ngày 08/5/2026 của UBND tỉnh Tây Hà về triển khai Tháng hành động năm 2026, Ủy ban nhân dân xã Mỹ Hòa xây dựng kế hoạch cụ thể như sau:"])
    #expect(plan.document.title == "Triển khai Tháng hành động trên địa bàn xã Mỹ Hòa")
  }

  /// What stands between a number and the motto beside it does not join them.
  @Test func numbersEndBeforeTheMotto() throws {
    let plan = try read("THANH TRA TỈNH\nSố: 12/KH-TTr\n-\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTây Hà, ngày 07 tháng 01 năm 2022\nKẾ HOẠCH\nThanh tra năm 2022\nI. NỘI DUNG\n1. Thanh tra 05 đơn vị.\n")
    #expect(plan.document.symbol == "12/KH-TTr")
  }

  /// Under a heading that gives no role a body's order with its day is work, what is told of it is none.
  @Test func ordersUnderOtherHeadings() throws {
    let plan = try plan("I. PHƯƠNG THỨC GIÁM SÁT\n1. Giám sát qua báo cáo\nUBND các xã xây dựng báo cáo theo đề cương, gửi về Văn phòng HĐND huyện trước ngày 20/3/2026.\n2. Giám sát trực tiếp\nĐoàn làm việc tại các xã có rừng.\nII. THỰC TRẠNG\n1. Kết quả\nUBND các xã đã gửi báo cáo về Văn phòng HĐND huyện trước ngày 20/3/2025.\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi.\n")
    #expect(plan.tasks.map(\.id) == ["I/1", "III/1"])
  }

  /// Lines of Markdown that a program filled go on behind a full stop; two that a hand broke do not.
  @Test func filledMarkdown() throws {
    let filled = "Quá trình thực hiện nếu có khó khăn, vướng mắc thì các thôn báo cáo ngay.\nVăn phòng tổng hợp, trình Ủy ban nhân dân xã xem xét, giải quyết kịp\nthời theo thẩm quyền và báo cáo Ủy ban nhân dân tỉnh theo đúng quy định."
    let byHand = "Các thôn báo cáo ngay.\nVăn phòng tổng hợp, trình Ủy ban nhân dân xã xem xét, giải quyết kịp thời.\nCông an xã tuần tra."
    func lines(_ body: String) throws -> String? { try read("KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n\(body)\n\nII. KINH PHÍ\n\nNgân sách xã.\n", "ke-hoach.md").sections.first?.text }
    #expect(try lines(filled)?.contains("\n") == false)
    #expect(try lines(byHand)?.split(separator: "\n").count == 3)
  }

  /// "- Xã hội" behind "Phòng Văn hóa" is the rest of a name, `T3 - T8/2026` a time of its own, in text cell after cell.
  @Test func cellsOfNarrowColumns() throws {
    let plan = try plan("I. NHIỆM VỤ\nTT\nTên nhiệm vụ\nĐơn vị chủ trì\nĐơn vị phối hợp\nSản phẩm\nThời gian\n1\nLắp đặt camera\ntại cảng cá\nCông an xã\nPhòng Kinh tế\nHệ thống camera\nhoạt động\nT3 -\nT8/2026\n2\nSố hóa di tích,\ndi sản văn hóa\nPhòng Văn hóa\n- Xã hội\nBảo tàng tỉnh\nDữ liệu 3D của\n05 di tích\nQuý II/2026\n3\nTrang bị máy quét\nPhòng Kinh tế\nCông an xã\nThiết bị được\nbàn giao\nQuý III/2026\nII. KINH PHÍ\nNgân sách xã.\n")
    #expect(plan.tasks.prefix(3).map { $0.lead.map(\.name) } == [["Công an xã"], ["Phòng Văn hóa - Xã hội"], ["Phòng Kinh tế"]])
    #expect(plan.tasks.first?.due?.description == "2026-08-31")
  }

  // MARK: headers of layout text

  @Test func pointersStandAboveHeaders() throws {
    let table = try #require(tables("""
                            DANH MỤC NHIỆM VỤ NĂM 2026
        (Kèm theo Kế hoạch số         /KH-UBND ngày          /02/2026 của UBND
                                     xã Mỹ Hòa)
         TT      Tên       Đơn vị       Đơn vị      Thời
                nhiệm      chủ trì       phối       gian
                  vụ                     hợp
         (1)     (2)      (3)            (4)        (5)
        1.1     Lắp đặt    Công an     Phòng      Quý I
                camera     xã          Kinh tế
        1.2     Trồng      Phòng       Các        Quý II
                cây        Kinh tế     thôn
      """).first)
    #expect(table.columns.map(\.header) == ["TT", "Tên nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"])
    #expect(rows(table)[0] == ["1.1", "Lắp đặt camera", "Công an xã", "Phòng Kinh tế", "Quý I"])
  }

  /// A heading over two sub-columns goes on in its second line; ordinals stand far left of theirs.
  @Test func headingsOfTwoLines() throws {
    let table = try #require(tables("""
          STT      Nội dung     Trách nhiệm thực           Thời gian
                   công việc           hiện
                                Chủ trì   Phối hợp     Bắt đầu      Kết thúc
      1            Trồng cây    Phòng     Các thôn     15/9/2025    25/9/2025
                   xanh         Kinh tế
      2            Nạo vét      Công an   Các thôn     20/9/2025    10/10/2025
                   kênh         xã
      """).first)
    #expect(table.columns.map(\.header) == ["STT", "Nội dung công việc", "Trách nhiệm thực hiện / Chủ trì", "Trách nhiệm thực hiện / Phối hợp", "Thời gian / Bắt đầu", "Thời gian / Kết thúc"])
    #expect(rows(table) == [["1", "Trồng cây xanh", "Phòng Kinh tế", "Các thôn", "15/9/2025", "25/9/2025"], ["2", "Nạo vét kênh", "Công an xã", "Các thôn", "20/9/2025", "10/10/2025"]])
  }

  /// In a month's row the points of its list go on; a session of a day without them is a row of its own.
  @Test func listsInRowsWithoutOrdinals() throws {
    let months = try #require(tables("""
          Tháng        Nội dung công         Người phụ          Ghi chú
                             việc               trách
      8/2023          - Tập trung học      Hiệu trưởng       Họp ngày 16/8
                      sinh toàn trường.
                      - Tập huấn thay      Tổ trưởng         Cả trường
                      sách lớp 8.
      9/2023          - Khai giảng năm     Ban Giám hiệu     Ngày 05/9
                      học mới.
                      - Đại hội Liên       Tổng phụ trách    Tuần 4
                      đội.
      """).first)
    #expect(rows(months).map { $0[0] } == ["8/2023", "9/2023"])
    let days = try #require(tables("""
      Ngày        Thời gian    Nội dung                 Đơn vị thực hiện
      01/6        7h30         Lễ phát động             Phòng Văn hóa
                  14h00        Hội thi vẽ tranh         Đoàn xã
      05/6        8h00         Khám sức khỏe            Trạm Y tế
      """).first)
    #expect(rows(days).count == 3)
  }

  /// Markdown cannot merge cells: what stands below the last heading may be one column further right.
  @Test func subColumnsOfTheLastHeading() throws {
    let plan = try read("KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n| TT | Nội dung | Trách nhiệm | | Thời gian | |\n| --- | --- | --- | --- | --- | --- |\n| | | Chủ trì | Phối hợp | Bắt đầu | Hoàn thành |\n| 1 | Trồng cây | Phòng Kinh tế | Các thôn | 15/9/2026 | 25/9/2026 |\n| 2 | Nạo vét kênh | Công an xã | Các thôn | 20/9/2026 | 10/10/2026 |\n", "ke-hoach.md")
    #expect(plan.tables[0].columns.map(\.header) == ["TT", "Nội dung", "Trách nhiệm / Chủ trì", "Trách nhiệm / Phối hợp", "Thời gian / Bắt đầu", "Thời gian / Hoàn thành"])
    #expect(plan.tasks.map(\.due?.description) == ["2026-09-25", "2026-10-10"])
    // A row with a number is a row, whatever its words.
    let other = try read("KẾ HOẠCH\n\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n| TT | Nội dung | Trách nhiệm | Thời gian | |\n| --- | --- | --- | --- | --- |\n| 1 | Trồng cây | Phối hợp | Bắt đầu | Hoàn thành |\n| 2 | Nạo vét kênh | Công an xã | 20/9/2026 | 10/10/2026 |\n", "ke-hoach.md")
    #expect(other.tables[0].rows.count == 2)
  }

  // MARK: notes

  /// Notes typed in square brackets, in a page and in a text that its notes close.
  @Test func bracketedNotes() throws {
    let plan = try read("<html><body><p>KẾ HOẠCH</p><p>Trồng cây năm 2026</p><p>I. NHIỆM VỤ</p><p>1. Trồng 500 cây[1] ven đường.</p><p>2. Bố trí kinh phí<sup>[2]</sup>.</p><p>3. Chăm sóc cây [x].</p><p>TM. ỦY BAN NHÂN DÂN</p><p>[1] Theo Quyết định số 12/QĐ-UBND.</p><p><a name=\"n2\">[2]</a> Ngân sách xã.</p></body></html>", "ke-hoach.html")
    #expect(plan.footnotes.map(\.text) == ["Theo Quyết định số 12/QĐ-UBND.", "Ngân sách xã."])
    #expect(plan.tasks.map(\.content) == ["Trồng 500 cây ven đường.", "Bố trí kinh phí.", "Chăm sóc cây [x]."])
    let text = try read("KẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n  ----------------------------------------------\n  TT    Nội dung                Chủ trì\n  ----- ----------------------- ----------------\n  1     Trồng cây ven           Phòng Kinh tế\n        đường[1]\n\n  2     Nạo vét kênh            Công an xã\n\n  1     Chăm sóc cây xanh       Các thôn\n        trong năm\n  ----------------------------------------------\n\nII. KINH PHÍ\n\nNgân sách xã.\n\n[1] Theo Quyết định số 12/QĐ-UBND ngày 15/01/2026.\n")
    #expect(text.footnotes.map(\.text) == ["Theo Quyết định số 12/QĐ-UBND ngày 15/01/2026."])
    #expect(text.tables[0].rows.count == 3)
  }

  // MARK: pages of a browser

  private func line(_ text: String, _ left: Double, _ bottom: Double) -> [GeometricWord] {
    var x = left
    return text.split(separator: " ").map { part in
      defer { x += 6 * Double(part.unicodeScalars.count + 1) }
      return GeometricWord(text: Array(part.utf8), left: x, top: bottom - 12, right: x + 6 * Double(part.unicodeScalars.count), bottom: bottom, fontSize: 12)
    }
  }
  private func page(_ number: Int, _ lines: [[GeometricWord]]) -> GeometricPage { GeometricPage(number: number, width: 595, height: 842, words: lines.flatMap { $0 }, rules: []) }
  private func paragraphs(_ pages: [GeometricPage]) -> [String] {
    reconstructPages(pages).blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text.string } else { nil } }
  }

  /// Letters of the next page's first line, drawn below the page for the marks that reach over the break.
  @Test(arguments: [("Ế", 50.0, true), ("Ế", 250.0, false), ("E", 50.0, false)])
  func spilledLetters(_ letter: String, _ left: Double, _ isSpilled: Bool) {
    let upper = (1...10).map { line("\($0). Trồng cây ven đường của thôn số \($0).", 30, 60 + 26 * Double($0)) }
    let found = paragraphs([page(1, upper + [line(letter, left, 830)]), page(2, [line("D. KẾ HOẠCH CÔNG TÁC", 26, 40), line("Trồng cây ven đường.", 30, 66)])])
    #expect(found.joined(separator: " ").split(separator: " ").contains { $0 == letter } != isSpilled)
  }

  /// Paragraphs of one line each, a line's height apart.
  @Test func everyLineIsAParagraph() {
    let lines = ["Trồng cây ven đường của các thôn trong xã và dọc tuyến kênh chính.", "Yêu cầu các thôn nghiêm túc thực hiện."] + (1...8).map { "\($0). Việc của thôn số \($0)." }
    let found = paragraphs([page(1, lines.enumerated().map { line($1, 30, 60 + 26 * Double($0)) })])
    #expect(found.prefix(2) == lines.prefix(2))
    // Wide spacing of wrapped lines is none.
    let wrapped = (1...5).flatMap { ["\($0). Trồng cây ven đường của các thôn trong xã và dọc tuyến kênh chính", "theo quy hoạch đã được phê duyệt."] }
    #expect(paragraphs([page(1, wrapped.enumerated().map { line($1, 30, 60 + 26 * Double($0)) })]).count == 5)
  }

  /// Cells in the middle of their rows share one baseline alone.
  @Test func cellsBesideTallOnes() {
    let words = line("Ngày", 30, 100) + line("Nội dung", 200, 100) + line("Lễ phát động", 200, 130) + line("01/6", 30, 137) + line("tại nhà văn hóa", 200, 144) + line("05/6", 30, 170) + line("Khám sức khỏe", 200, 170)
    #expect(!PageRules.mayHoldTable(page(1, [words])))
    #expect(PageRules.mayHoldTable(page(1, [words]), gaps: 1))
  }
}
