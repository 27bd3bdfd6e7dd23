import Kehoach
import PlanModel
import Testing

@testable import PlanParsing

/// Beginnings of plans as collections of laws and document hosts print them: letterhead in lines between bars, paragraphs whose
/// first line is wrapped at half the width of the others. Made up.
@Suite struct CollectionPageTests {
  private func read(_ text: String) throws -> Plan {
    let result = try Kehoach.read(bytes: Array(text.utf8))
    #expect(result.coverage.unassigned == 0)
    return result.plan
  }

  /// A letterhead between bars.
  private static let head = """
    ỦY
    BAN NHÂN DÂN
    TỈNH SÔNG LŨY
    -------
    |
    CỘNG
    HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    ---------------
    |
    Số: 417/KH-UBND
    |
    Sông
    Lũy, ngày 06 tháng 5 năm 2021
    |
    KẾ HOẠCH
    PHÁT TRIỂN CHỢ NÔNG THÔN TRÊN ĐỊA BÀN TỈNH SÔNG LŨY GIAI ĐOẠN 2021 - 2025

    """

  /// One paragraph tells how such a page is wrapped: a wide line goes on whatever letter it begins with.
  @Test func oneParagraphShowsTheWraps() throws {
    let plan = try read(Self.head + """
      I. MỤC ĐÍCH
      - Nâng cao chất lượng hoạt động của
      các chợ, khuyến khích các hợp tác xã và hộ kinh doanh tham gia, học tập
      Đề án của tỉnh bạn về chợ đầu mối, bảo đảm vệ sinh an toàn thực phẩm cho
      người tiêu dùng.
      - Phát huy vai trò của cấp xã.

      """)
    #expect(plan.sections.first?.children.map(\.id) == ["I/-1", "I/-2"])
    #expect(plan.sections.first?.children.first?.heading == nil)
    #expect(plan.sections.first?.children.first?.text.hasSuffix("học tập Đề án của tỉnh bạn về chợ đầu mối, bảo đảm vệ sinh an toàn thực phẩm cho người tiêu dùng.") == true)
  }

  /// A sentence that ends, and a heading with its first paragraph, stay two.
  @Test func endsAreKept() throws {
    let plan = try read(Self.head + """
      I. MỤC ĐÍCH
      - Nâng cao chất lượng hoạt động của
      các chợ, khuyến khích các hợp tác xã và hộ kinh doanh tham gia, học tập, làm theo các
      mô hình có hiệu quả.
      Đề án này là căn cứ để các huyện, thị xã xây dựng kế hoạch hằng năm của mình.
      II. YÊU CẦU
      Ngắn gọn
      1. Kinh phí
      Sở Tài chính bố trí.

      """)
    #expect(plan.sections.map(\.id) == ["I", "II"])
    #expect(plan.sections.first?.children.first?.text.hasSuffix("làm theo các mô hình có hiệu quả.") == true)
    #expect(plan.sections.last?.text == "Ngắn gọn")
    #expect(plan.sections.last?.children.first?.heading == "Kinh phí")
  }

  /// A number at the beginning of a line behind "và" opens nothing and says nothing of the width of first lines.
  @Test func numbersInsideASentence() throws {
    let plan = try read(Self.head + """
      Theo dự báo của Đài Khí tượng Thủy văn Sông
      Lũy, mùa mưa năm nay có 05 đến 07 cơn bão, tập trung chủ yếu vào các tháng 9, 10 và
      11. Để các chợ hoạt động an toàn, Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành và
      các huyện thực hiện tốt các nội dung sau:
      1. Sở Công Thương rà soát các chợ
      xuống cấp, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/6/2021 để bố trí vốn sửa chữa.

      """)
    #expect(plan.document.preamble.count + plan.document.legalBases.count == 1)
    #expect(plan.sections.map(\.id) == ["1"])
    #expect(plan.tasks.first?.due?.description == "2021-06-30")
  }

  /// "A. CĂN CỨ XÂY DỰNG" / "KẾ HOẠCH": an outline that counts by letters begins below the title, too.
  @Test func partsByLetters() throws {
    let plan = try read(Self.head + """
      A. CĂN CỨ XÂY DỰNG
      KẾ HOẠCH
      I. Căn cứ pháp
      lý
      - Luật Thú y số 79/2015/QH13 ngày
      19/6/2015 và các văn bản hướng dẫn thi hành Luật của các bộ, ngành trung ương.
      II. Căn cứ thực
      tiễn.
      Những năm qua các chợ
      ở vùng cao hoạt động cầm chừng, cơ sở vật chất xuống cấp, người bán hàng phải họp chợ
      ven đường.

      """)
    #expect(plan.sections.map(\.heading) == ["CĂN CỨ XÂY DỰNG KẾ HOẠCH"])
    #expect(plan.sections.first?.children.map(\.heading) == ["Căn cứ pháp lý", "Căn cứ thực tiễn."])
    #expect(plan.sections.first?.children.last?.text.hasPrefix("Những năm qua các chợ ở vùng cao") == true)
  }

  /// A few words with a full stop are a heading where a Roman numeral opens them or headings hang under them.
  @Test(arguments: [
    ("II. Tình hình chung.\nCác chợ đã xuống cấp.", "II", true),
    ("II. Công tác chuẩn bị.\n1. Mua sắm\nThiết bị đã đủ.", "II", true),
    ("II. NỘI DUNG\n1. Mục tiêu của Đề án.\na) Mục tiêu chung:\nPhát triển chợ.\nb) Mục tiêu cụ thể:\n- Có 5 chợ mới.", "II/1", true),
    ("II. NỘI DUNG\n1. Sửa chữa các chợ.\n- Chợ xã Đông.\n- Chợ xã Tây.", "II/1", false),
    ("II. Sở Công Thương chủ trì rà soát, lập danh mục các chợ cần sửa chữa, nâng cấp.\n- Chợ xã Đông.", "II", false),
  ])
  func headingsWithAFullStop(_ body: String, _ id: String, _ isHeading: Bool) throws {
    let plan = try read(Self.head + "I. MỤC ĐÍCH\nPhát triển chợ.\n" + body + "\n")
    let sections = plan.sections + plan.sections.flatMap(\.children)
    #expect(sections.first { $0.id == id }.map { $0.heading != nil } == isHeading)
  }

  // MARK: Hosts of documents

  /// Tags and page counters that a host of documents leaves in its text are none of it.
  @Test func tagsInText() throws {
    let plan = try read("""
      Tải bản đầy đủ (.docx) (5 trang)

      <span class='text_page_counter'>(1)</span><div class='page_container' data-page=1>

      UBND HUYỆN SÔNG LŨY<b> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
      <b>PHÒNG GIÁO DỤC VÀ ĐÀO TẠO</b> <b> Độc lập - Tự do - Hạnh phúc</b>

      Số: 31/KH-PGDĐT <i>Sông Lũy, ngày 12 tháng 9 năm 2019</i>

      <b>KẾ HOẠCH</b>
      <b>Tổ chức Hội thi kể chuyện năm học 2019 - 2020</b>

      <b>I. MỤC ĐÍCH</b>
      1. Nâng cao kỹ năng đọc và kể của học sinh.
      <b>II. TỔ CHỨC THỰC HIỆN</b>
      1. Các trường gửi danh sách về <i>Phòng</i> trước ngày 30/9/2019.
      </div><span class='text_page_counter'>(2)</span>
      """)
    #expect(plan.document.symbol == "31/KH-PGDĐT")
    #expect(plan.document.place == "Sông Lũy")
    #expect(plan.document.issuer?.name == "Phòng Giáo dục và Đào tạo huyện Sông Lũy")
    #expect(plan.document.title == "Tổ chức Hội thi kể chuyện năm học 2019 - 2020")
    #expect(plan.sections.map(\.heading) == ["MỤC ĐÍCH", "TỔ CHỨC THỰC HIỆN"])
    #expect(plan.tasks.map(\.content) == ["Các trường gửi danh sách về Phòng trước ngày 30/9/2019."])
  }

  /// Two such signs may be a text's own, and so may what is no tag.
  @Test(arguments: ["a <b> c và </b> d", "với <x>, <y>, <z>, <k>", "p < 5 và q <b và r <i và s <u", "<bài 1> <bài 2> <bài 3>"])
  func noTags(_ text: String) { #expect(InlineTags.places(in: Array(text.utf8)).isEmpty) }

  /// A host's own summary quotes bases above the letterhead; hyphens and a letter's sign are lost in one long line.
  @Test func summaryAboveARun() throws {
    let plan = try read("""
      Kế hoạch số 118/2020/KH-UBND

      Chia sẻ: _ _ | Ngày: | Loại File: DOC | Số trang:7

      Kế hoạch số 118/2020/KH-UBND về việc phát triển chợ. Căn cứ Nghị định số 31/2019/NĐ-CP ngày 20 tháng 6 năm 2019 của Chính phủ.

      Chủ đề:
      Lưu

        1. ỦY BAN NHÂN DÂN CỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM TỈNH SÔNG LŨY  Độc lập  Tự do  Hạnh phúc   Số: 118/KHUBND Sông Lũy, ngày 04 tháng 6 năm 2020    KẾ HOẠCH PHÁT TRIỂN CHỢ NÔNG THÔN  TRÊN ĐỊA BÀN TỈNH NĂM 2020 Căn cứ Nghị định số 31/2019/NĐCP ngày 20 tháng 6 năm 2019 của Chính phủ  về phát triển và quản lý chợ; Thực hiện Nghị quyết số 17NQ/TU ngày 25/10/2019 của Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch  như sau: I. MỤC ĐÍCH 1. Nâng cao chất lượng hoạt động của các chợ trên địa bàn. 2. Bảo đảm vệ sinh an toàn thực phẩm cho người tiêu dùng. II. NHIỆM VỤ 1. Sở Công Thương rà soát các chợ xuống cấp trước ngày 30/7/2020. 2. Sở Tài chính bố trí kinh phí  và hướng dẫn các huyện
        2. thực hiện theo quy định của  pháp luật. 3. Các huyện báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2020. III. TỔ CHỨC THỰC HIỆN Các sở thực hiện Kế hoạch này./.
      """)
    #expect(plan.document.symbol == "118/KH-UBND")
    #expect(plan.document.issuedOn?.description == "2020-06-04")
    #expect(plan.document.title == "PHÁT TRIỂN CHỢ NÔNG THÔN TRÊN ĐỊA BÀN TỈNH NĂM 2020")
    #expect(plan.document.legalBases.count == 2)
    #expect(plan.citations.compactMap(\.symbol).contains("17-NQ/TU"))
    #expect(plan.sections.map(\.id) == ["I", "II", "III"])
    #expect(plan.sections[1].children.map(\.id) == ["II/1", "II/2", "II/3"])
    #expect(plan.sections[1].children[1].text == "Sở Tài chính bố trí kinh phí và hướng dẫn các huyện thực hiện theo quy định của pháp luật.")
    #expect(plan.tasks.first?.due?.description == "2020-07-30")
  }

  /// Numbered lines that are no pages.
  @Test(arguments: ["  1. Sở Y tế\n  2. Sở Nội vụ\n", "1. ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM " + String(repeating: "chữ ", count: 90), "  1. Mục đích " + String(repeating: "phát triển chợ ", count: 30) + "\n  2. Yêu cầu\n"])
  func noPages(_ text: String) { #expect(PageItems.labels(in: Array(text.utf8)).isEmpty) }

  /// Only the letterhead's cells are run together: what stands below keeps its lines.
  @Test func cellsInOneLine() throws {
    let plan = try read("""
      Số hiệu: | 14/2018/QĐ-UBND | Ngày đăng công báo: | Đang cập nhật |
      ỦY BAN NHÂN DÂN TỈNH SÔNG LŨY ------------- Số: 14/2018/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ----------------------- Sông Lũy, ngày 05 tháng 9 năm 2018 |
      QUYẾT ĐỊNH
      Ban hành Quy định quản lý chợ trên địa bàn tỉnh Sông Lũy
      -----------------------
      ỦY BAN NHÂN DÂN TỈNH SÔNG LŨY
      Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
      Căn cứ Luật Thương mại ngày 14/6/2005;
      Theo đề nghị của Giám đốc Sở Công Thương.
      QUYẾT ĐỊNH:
      Điều 1. Ban hành kèm theo Quyết định này Quy định quản lý chợ.
      """)
    #expect(plan.document.symbol == "14/2018/QĐ-UBND")
    #expect(plan.document.legalBases.count == 3)
    #expect(plan.document.legalBases.first == "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;")
    #expect(!plan.diagnostics.contains { $0.code == "joined-blocks" })
  }

  // MARK: Letterheads that lost or gained something

  /// A page prints the title's lines twice.
  @Test func titleTwice() throws {
    let text = Self.head.replacing("PHÁT TRIỂN CHỢ NÔNG THÔN TRÊN ĐỊA BÀN TỈNH SÔNG LŨY GIAI ĐOẠN 2021 - 2025", with: "Phát triển chợ nông thôn\nNăm học 2021 - 2022\nPhát triển chợ nông thôn\nNăm học 2021 - 2022")
    #expect(try read(text + "Căn cứ Luật Thương mại ngày 14/6/2005;\nI. MỤC ĐÍCH\nPhát triển chợ.\n").document.title == "Phát triển chợ nông thôn Năm học 2021 - 2022")
    let other = text.replacing("nông thôn\nNăm học 2021 - 2022\nI", with: "thành thị\nNăm học 2021 - 2022\nI")
    #expect(try read(other.replacing("Phát triển chợ nông thôn\nNăm học 2021 - 2022\nPhát", with: "Phát triển chợ ở phố\nNăm học 2021 - 2022\nPhát") + "I. MỤC ĐÍCH\nPhát triển chợ.\n").document.title?.hasPrefix("Phát triển chợ ở phố Năm học") == true)
  }

  /// A decision without its letterhead is issued by whom the line above its bases names.
  @Test(arguments: [
    ("ỦY BAN NHÂN DÂN TỈNH SÔNG LŨY", "Ủy ban nhân dân tỉnh Sông Lũy"), ("CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN SUỐI ĐÁ", "Ủy ban nhân dân huyện Suối Đá"), ("BỘ TRƯỞNG BỘ CÔNG THƯƠNG", "Bộ Công Thương"),
    ("HIỆU TRƯỞNG", nil), ("XÉT CÁC CĂN CỨ", nil),
  ] as [(String, String?)])
  func authorityAboveBases(_ line: String, _ issuer: String?) throws {
    let plan = try read("QUYẾT ĐỊNH\n\nBan hành Kế hoạch phát triển chợ giai đoạn 2021 - 2025\n\n____________\n\n\(line)\n\nCăn cứ Luật Thương mại ngày 14 tháng 6 năm 2005;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch phát triển chợ.\n")
    #expect(plan.document.issuer?.name == issuer)
  }

  /// The Young Pioneers' name stands in the motto's place.
  @Test func pioneers() throws {
    let plan = try read("HỘI ĐỒNG ĐỘI XÃ SUỐI ĐÁ\nLIÊN ĐỘI TIỂU HỌC SUỐI ĐÁ\n***\nSố: 04-KH/LĐ\nĐỘI TNTP HỒ CHÍ MINH\nSuối Đá, ngày 02 tháng 10 năm 2023\nKẾ HOẠCH\nTổ chức Đại hội Liên đội\nI. MỤC ĐÍCH\nĐánh giá hoạt động.\n")
    #expect(plan.document.issuer?.name == "Liên đội Tiểu học Suối Đá")
    #expect(plan.document.symbol == "04-KH/LĐ")
  }

  /// "Số trẻ/ lớp" in a text without a letterhead is no symbol, and a counter above the letterhead hints at no number.
  @Test func countsAreNoSymbols() throws {
    let plan = try read("KẾ HOẠCH NĂM HỌC 2021-2022\nI. Thuận lợi\n1. Cơ sở vật chất\nĐủ phòng học.\n2. Số trẻ/ lớp\nCó 25 trẻ.\n")
    #expect(plan.document.symbol == nil)
    #expect(plan.diagnostics.contains { $0.code == "missing-letterhead" })
    let head = Self.head.replacing("Số: 417/KH-UBND", with: "Số: …/KH-UBND")
    #expect(try read("Văn bản\n1\n" + head).document.numberHint == nil)
    #expect(try read(head.replacing("…/KH-UBND\n|", with: "…/KH-UBND\n417\n|")).document.numberHint == "417")
    #expect(try !read(head).diagnostics.contains { $0.code == "missing-letterhead" })
  }

  /// A decision that lost its title has the issuer's name in its place.
  @Test(arguments: ["ỦY BAN NHÂN DÂN TỈNH\nSÔNG LŨY", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG LŨY"])
  func issuerInTheTitlesPlace(_ line: String) throws {
    let head = Self.head.replacing("417/KH", with: "417/QĐ").replacing("KẾ HOẠCH\nPHÁT TRIỂN CHỢ NÔNG THÔN TRÊN ĐỊA BÀN TỈNH SÔNG LŨY GIAI ĐOẠN 2021 - 2025", with: line)
    let plan = try read(head + "Căn cứ Luật Thương mại ngày 14/6/2005;\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Kế hoạch phát triển chợ.\n")
    #expect(plan.document.title == nil)
    #expect(plan.document.issuer?.name == "Ủy ban nhân dân tỉnh Sông Lũy")
    #expect(plan.document.legalBases == ["Căn cứ Luật Thương mại ngày 14/6/2005;"])
  }

  // MARK: Tables

  private func work(_ plan: Plan) -> [String] { plan.tasks.map { [$0.id, $0.lead.map(\.name).joined(separator: "; "), $0.due?.description ?? "-"].joined(separator: " | ") } }

  private static let closedCells = """
    TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
    I | Thể chế |
    |
    |
    |
    1 | Xây dựng quy chế quản lý chợ | Sở Công Thương | Các sở, ngành liên quan | Quý III/2021 |
    2 | Rà soát các chợ xuống cấp | Sở Xây dựng |
    | Tháng 9/2021 |
    II | Tuyên truyền |
    |
    |
    |
    1 | Tập huấn cho hộ kinh doanh | UBND các huyện |
    | Trước ngày 30/11/2021 |
    III. TỔ CHỨC THỰC HIỆN
    Các sở thực hiện.

    """

  /// A bar closes each cell; empty cells are line breaks.
  @Test func closedRows() throws {
    let plan = try read(Self.head + "II. NHIỆM VỤ\n" + Self.closedCells)
    #expect(plan.tables.map { $0.columns.map(\.header) } == [["TT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"]])
    #expect(plan.tables.first?.rows.map(\.kind) == [.group, .data, .data, .group, .data])
    #expect(work(plan).prefix(3) == ["II/1 | Sở Công Thương | 2021-09-30", "II/2 | Sở Xây dựng | 2021-09-30", "II/1~2 | UBND các huyện | 2021-11-30"])
  }

  /// No cell is empty, and headings that merge cells are filled up behind.
  @Test(arguments: [
    "TT | Việc | Cơ quan chủ trì | Thời gian |\n1 | Rà soát chợ | Sở Xây dựng | Quý II/2021 |\n2 | Sửa chợ | Sở Công Thương | Quý III/2021 |\n",
    "TT | Việc | Cơ quan thực hiện | Thời gian | |\nChủ trì | Phối hợp | |||\n1 | Rà soát chợ | Sở Xây dựng | Sở Công Thương | Quý II/2021 |\n2 | Sửa chợ | Sở Công Thương |\n| Quý III/2021 |\n",
  ])
  func closedHeadings(_ table: String) throws {
    let plan = try read(Self.head + "II. NHIỆM VỤ\n" + table + "III. TỔ CHỨC THỰC HIỆN\n")
    #expect(work(plan) == ["II/1 | Sở Xây dựng | 2021-06-30", "II/2 | Sở Công Thương | 2021-09-30"])
    #expect(plan.tables.first?.columns.last.map(\.role) == .deadline)
  }

  /// Cells between lone bars, their lines wrapped: a heading of two rows, groups whose label is merged, two bodies in a cell.
  @Test func cellsBetweenBars() throws {
    let cells = [
      "TT", "Nội dung công việc", "Cơ quan thực hiện", "Thời gian", "Chủ trì", "Phối hợp", "I", "Thể chế", "", "", "", "1", "Xây dựng quy chế quản lý chợ hạng hai, hạng ba\ntrên địa bàn các huyện", "Sở Công\nThương",
      "Các sở, ngành liên quan", "Quý III/2021", "2", "Rà soát các chợ xuống cấp", "Sở Xây dựng", "", "Tháng 9/2021", "II", "Tuyên truyền", "1", "Tập huấn cho hộ kinh doanh", "UBND các huyện", "Sở Công Thương\nSở Tài chính",
      "Trước ngày\n30/11/2021",
    ]
    let plan = try read(Self.head + "II. NHIỆM VỤ\n" + cells.map { ($0.isEmpty ? "" : $0 + "\n") + "|\n" }.joined() + "III. TỔ CHỨC THỰC HIỆN\nCác sở thực hiện.\nNơi nhận:\n- Lưu: VT.\n|\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn Thương\n|\n")
    #expect(plan.tables.map { $0.columns.map(\.role) } == [[.ordinal, .content, .lead, .coordinating, .deadline]])
    #expect(plan.tables.first?.rows.map(\.kind) == [.group, .data, .data, .group, .data])
    #expect(work(plan).prefix(3) == ["II/1 | Sở Công Thương | 2021-09-30", "II/2 | Sở Xây dựng | 2021-09-30", "II/1~2 | UBND các huyện | 2021-11-30"])
    #expect(plan.tasks[2].coordinating.map(\.name) == ["Sở Công Thương", "Sở Tài chính"])
    #expect(plan.document.signature.name == "Lò Văn Thương")
  }

  /// Cells of a column merged over rows stand in the first of these alone; what is no such table is left as it is.
  @Test func fewerCells() throws {
    let cells = ["STT", "Nội dung", "Đơn vị chủ trì", "Thời hạn", "1", "Rà soát chợ", "Sở Xây dựng", "Quý II/2021", "Sở Công Thương", "Quý III/2021", "2", "Sửa chợ", "Sở Tài chính", "Quý IV/2021", "3", "Tổng kết", "Sở Nội vụ", "Tháng 12"]
    let text = Reconstructed("II. NHIỆM VỤ\n" + cells.map { $0 + "\n|\n" }.joined() + "Hết.\n")
    #expect(text.misplaced == 0)
    #expect(text.rows() == [["1", "Rà soát chợ", "Sở Xây dựng", "Quý II/2021"], ["", "", "Sở Công Thương", "Quý III/2021"], ["2", "Sửa chợ", "Sở Tài chính", "Quý IV/2021"], ["3", "Tổng kết", "Sở Nội vụ", "Tháng 12"]])
    #expect(Reconstructed("STT\n|\nNội dung\n|\nKhông có số\n|\n").tables.isEmpty)
    #expect(Reconstructed(String(repeating: "TT\n|\n1\n|\n", count: 2_000)).misplaced == 0)
  }

  /// A heading in capitals that such a page breaks after its first words.
  @Test(arguments: ["", "PHẦN I. KẾT QUẢ PHÁT TRIỂN CHỢ NĂM 2020\n"])
  func brokenHeadings(_ part: String) throws {
    let plan = try read(Self.head + part + """
      I. TÌNH HÌNH
      THỰC HIỆN
      1. Về số
      lượng chợ
      1.1. Chợ hạng hai
      Để thể hiện quyết tâm lớn trong
      chiến lược phát triển chợ, UBND tỉnh đã ban hành Quyết định số 85/QĐ-UBND ngày
      21/3/2020 chọn ngày mở chợ hàng năm là Ngày chợ quê của tỉnh với chủ đề phiên
      chợ vùng cao và đã tổ chức chuỗi sự kiện tại các huyện trong tỉnh theo đúng kế
      hoạch.
      II. NHIỆM VỤ
      TRỌNG TÂM
      1. Sở Công Thương rà soát các chợ trên địa bàn tỉnh và báo cáo UBND tỉnh trước
      ngày 30/6/2021.

      """)
    let first = part.isEmpty ? plan.sections : plan.sections.flatMap(\.children)
    #expect(first.map(\.heading) == ["TÌNH HÌNH THỰC HIỆN", "NHIỆM VỤ TRỌNG TÂM"])
    #expect(first.map(\.text) == ["", ""])
  }

  /// A page's headline with the symbol in it is no title of a document whose letterhead it lacks.
  @Test(arguments: ["Kế hoạch 17-KH/BCĐ 2025 của Ban Chỉ đạo về phát triển chợ", "Kế hoạch 417/KH-UBND 2021 phát triển chợ", "Kế hoạch phát triển chợ năm 2021"])
  func headline(_ line: String) throws {
    let plan = try read(line + "\n\nI. MỤC TIÊU\n\n1. Phát triển chợ.\n")
    #expect((plan.document.title == nil) == line.contains("/"))
    #expect(plan.sections.map(\.id) == ["I"])
  }

  @Test func severalBasesInOneParagraph() throws {
    let plan = try read(Self.head + "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật sửa đổi ngày 22/11/2019; Căn cứ Luật Thương mại ngày 14/6/2005;\nCăn cứ Nghị định số 2/2003/NĐ-CP ngày 14/01/2003; Nghị định số 114/2009/NĐ-CP ngày 23/12/2009;\nUBND tỉnh ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n1. Phát triển chợ.\n")
    #expect(plan.document.legalBases.map { $0.prefix(22) } == ["Căn cứ Luật Tổ chức ch", "Căn cứ Luật Thương mại", "Căn cứ Nghị định số 2/"])
  }
}
