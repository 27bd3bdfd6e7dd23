import Kehoach
import PlanModel
import Testing

/// Invented decisions, resolutions and letters of central bodies, as their web pages leave them: articles, who issues printed
/// again below the title, labels and names that a narrow column has cut.
struct DecisionTests {
  private func read(_ text: String) throws -> Plan {
    let extraction = try Kehoach.read(bytes: Array(text.utf8), name: "van-ban.txt")
    #expect(extraction.coverage.unassigned == 0)
    return extraction.plan
  }
  private func ids(_ sections: [Section]) -> [String] { sections.flatMap { [$0.id] + ids($0.children) } }

  private func decision(_ articles: String, title: String = "Phê duyệt Đề án phát triển nghề muối", below: String = "") -> String {
    """
    BỘ THỦY LỢI
    -------
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    ---------------
    Số: 115/QĐ-BTL
    Hà Nội, ngày 14 tháng 3 năm 2021

    QUYẾT ĐỊNH

    \(title)

    \(below)

    Căn cứ Nghị định số 27/2018/NĐ-CP ngày 15/3/2018 của Chính phủ;

    Theo đề nghị của Vụ trưởng Vụ Kế hoạch,

    QUYẾT ĐỊNH

    \(articles)
    """
  }

  /// Who carries out a decision is no task; what an article orders besides is.
  @Test(arguments: [
    ("Chánh Văn phòng, Thủ trưởng các đơn vị thuộc Bộ chịu trách nhiệm thi hành Quyết định này./.", 0),
    ("Các Vụ, Cục và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quy chế này.", 0),
    ("Giao Vụ Kế hoạch chủ trì rà soát, báo cáo Bộ trưởng trước ngày 30/6/2021. Các Vụ, Cục chịu trách nhiệm thi hành Quyết định này.", 1),
    ("Giao Vụ Kế hoạch chủ trì rà soát các dự án muối, báo cáo Bộ trưởng trước ngày 30/6/2021.", 1),
  ])
  func thoseWhoCarryItOut(_ article: String, _ tasks: Int) throws {
    let plan = try read(decision("Điều 1. Phê duyệt Đề án.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nĐiều 3. \(article)"))
    #expect(plan.tasks.count == tasks)
    // The enacting line says nothing of its own, with or without its colon.
    #expect(plan.document.preamble.isEmpty)
  }

  /// I, II … behind "với các nội dung sau:" are what the article says; the next article is its sibling.
  @Test func articleHoldsItsParts() throws {
    let parts = "I. QUAN ĐIỂM\n\n1. Phát triển nghề muối bền vững.\n\nII. MỤC TIÊU\n\n1. Đến năm 2025 có 10.000 ha.\n\n"
    let plan = try read(decision("Điều 1. Phê duyệt Đề án với các nội dung chủ yếu sau:\n\n\(parts)Điều 2. Quyết định này có hiệu lực kể từ ngày ký."))
    #expect(ids(plan.sections) == ["Điều 1", "Điều 1/I", "Điều 1/I/1", "Điều 1/II", "Điều 1/II/1", "Điều 2"])
    // An article that announces nothing holds nothing.
    let attached = try read(decision("Điều 1. Phê duyệt Đề án.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nI. QUAN ĐIỂM\n\n1. Phát triển nghề muối bền vững."))
    #expect(ids(attached.sections).contains("I/1"))
  }

  /// Who issues, below the title, with session and country in lines of their own.
  @Test(arguments: ["BỘ TRƯỞNG BỘ THỦY LỢI", "BỘ THỦY LỢI\nKHÓA VII, KỲ HỌP THỨ 6", "BỘ THỦY LỢI\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\nNAM"])
  func authorityOfSeveralLines(_ below: String) throws {
    let plan = try read(decision("Điều 1. Phê duyệt Đề án.", title: "PHÊ DUYỆT ĐỀ ÁN PHÁT TRIỂN NGHỀ MUỐI", below: below))
    #expect(plan.document.title == "PHÊ DUYỆT ĐỀ ÁN PHÁT TRIỂN NGHỀ MUỐI")
    #expect(plan.document.preamble.isEmpty)
    #expect(plan.document.legalBases.count == 2)
  }

  @Test func titleBehindItsOwner() throws {
    let plan = try read(
      "QUYẾT ĐỊNH CỦA BỘ TRƯỞNG BỘ THỦY LỢI\nBan hành Chương trình hành động triển khai thực hiện\nNghị quyết số 53-NQ/TW ngày 29/8/2005 của Bộ Chính trị về phát triển\nvùng muối ven biển đến năm 2010\nBỘ TRƯỞNG BỘ THỦY LỢI\nCăn cứ Luật Thủy lợi ngày 19 tháng 6 năm 2017;\nXét đề nghị của Vụ trưởng Vụ Kế hoạch,\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Chương trình hành động.\n")
    #expect(plan.document.title?.hasSuffix("vùng muối ven biển đến năm 2010") == true)
    #expect(plan.document.preamble.isEmpty)
  }

  /// Letterhead, labels and bases cut by a narrow column.
  @Test func cutByTheColumn() throws {
    let plan = try read(
      "ỦY BAN THƯỜNG VỤ\nQUỐC HỘI\n--------\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n----------------\nSố: 88/NQ-UBTVQH13\nHà Nội, ngày 03 tháng 12 năm 2012\nNGHỊ QUYẾT\nTHÀNH LẬP ĐOÀN GIÁM SÁT VIỆC QUẢN LÝ, KHAI THÁC CÁT SỎI LÒNG SÔNG\nỦY BAN THƯỜNG VỤ QUỐC HỘI\nCăn cứ Luật Tổ chức\nChính phủ ngày 25 tháng 12 năm 2001;\nCăn cứ Luật hoạt động giám sát của Quốc hội;\nQUYẾT NGHỊ:\nĐiều\n1.\n1. Thành lập Tổ khảo sát của\nỦy ban thường vụ Quốc hội (có danh sách kèm theo).\n2. Thời hạn giám sát là một năm, kể từ ngày ban hành\nNghị quyết này.\nĐiều\n2.\nNội dung giám sát được ban hành kèm theo Nghị quyết này.\n")
    #expect(plan.document.issuer?.name == "Ủy ban Thường vụ Quốc hội")
    #expect(plan.document.parentIssuer == nil)
    #expect(plan.document.legalBases.first == "Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;")
    #expect(ids(plan.sections) == ["Điều 1", "Điều 1/1", "Điều 1/2", "Điều 2"])
  }

  /// A presidium that bears a post's name, a name over two lines, a post in small letters above the mark of signing.
  @Test(arguments: [
    ("Nơi nhận:\n- Như Điều 2;\n- Lưu: VT\n, KHTC (3).\n\nTM. ĐOÀN CHỦ TỊCH\nCHỦ TỊCH\nLê Văn Tám", "TM. ĐOÀN CHỦ TỊCH", "CHỦ TỊCH", "Lê Văn Tám", ["Như Điều 2", "Lưu: VT , KHTC (3)"]),
    ("Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ\nCHỦ NHIỆM\nTrần\nVăn Ba", nil, "KT. BỘ TRƯỞNG, CHỦ NHIỆM PHÓ CHỦ NHIỆM", "Trần Văn Ba", ["Như Điều 2", "Lưu: VT"]),
    ("Bộ trưởng\n\n(Đã ký)\n\nHoàng Văn Năm", nil, "Bộ trưởng", "Hoàng Văn Năm", []),
  ])
  func signatures(_ tail: String, _ authority: String?, _ capacity: String, _ name: String, _ recipients: [String]) throws {
    let document = try read(decision("Điều 1. Phê duyệt Đề án.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\n\(tail)\n")).document
    #expect(document.signature == Signature(authority: authority, capacity: capacity, name: name))
    #expect(document.recipients == recipients)
  }

  /// What the page prints below the document is none of it.
  @Test(arguments: ["Bình luận\n\n* Vui lòng nhập bình luận có dấu\n\nTin khác", "Ý kiến bạn đọc\n\nNhấp vào nút tại mỗi ô để gửi ý kiến."])
  func tailOfThePage(_ page: String) throws {
    let plan = try read(decision("Điều 1. Phê duyệt Đề án.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\n\(page)\n"))
    #expect(ids(plan.sections) == ["Điều 1", "Điều 2"])
    #expect(plan.sections.last?.text.contains("có hiệu lực kể từ ngày ký.\n") == false)
  }

  @Test func urgentDispatch() throws {
    let plan = try read(
      "BAN CHỈ ĐẠO PHÒNG THỦ DÂN SỰ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 15/CĐ-BCĐ\n\nHà Nội, ngày 28 tháng 7 năm 2016\n\nCÔNG ĐIỆN KHẨN\n\nBAN CHỈ ĐẠO PHÒNG THỦ DÂN SỰ\n\nĐIỆN:\n\n- Bộ Công nghiệp;\n\n- Bộ Giao thông.\n\nĐêm nay có mưa to ở vùng núi. Ban Chỉ đạo yêu cầu các bộ thực hiện một số nội dung sau:\n\n1. Huy động lực lượng bảo đảm an toàn hồ chứa.\n\n2. Khôi phục cấp điện.\n")
    #expect(plan.document.urgency == "KHẨN")
    #expect(plan.document.title == nil)
    #expect(ids(plan.sections) == ["1", "2"])
    // Whom the opening orders leads what follows.
    #expect(plan.tasks.map { $0.lead.map(\.name) } == [["các bộ"], ["các bộ"]])
  }

  @Test func blankNumberAboveItsSymbol() throws {
    let document = try read("VĂN PHÒNG BỘ THỦY LỢI\nSố:\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n/TTr-VPBTL\n\nHà Nội, ngày\n\ntháng\n\nnăm 2016\n\nTỜ TRÌNH\nVề dự thảo Quy chế làm việc\nKính gửi: Bộ trưởng\nI. SỰ CẦN THIẾT\n1. Quy chế cũ không còn phù hợp.\n").document
    #expect(document.symbol == "/TTr-VPBTL")
    #expect(document.number == nil)
    #expect(document.issuer?.name == "Văn phòng Bộ Thủy lợi")
  }

  /// What a body is, is no task; what it is ordered to do is.
  @Test func descriptionsOfBodies() throws {
    let plan = try read("BỘ THỦY LỢI\nSố: 16/TT-BTL\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHà Nội, ngày 14 tháng 11 năm 1987\n\nTHÔNG TƯ\n\nHƯỚNG DẪN TỔ CHỨC BỘ MÁY\n\nI. Sở Thủy lợi\n\nSở Thủy lợi là cơ quan chuyên môn của Ủy ban nhân dân tỉnh, quản lý công trình thủy lợi.\n\nII. Vụ Kế hoạch\n\nVụ Kế hoạch chủ trì tổng hợp, báo cáo Bộ trưởng.\n")
    #expect(plan.tasks.map(\.id) == ["II"])
  }

  /// A joint letterhead behind a web list's bullet.
  @Test func jointIssuersBehindABullet() throws {
    let document = try read("  • BỘ CÔNG AN - VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO - TÒA ÁN NHÂN DÂN TỐI CAO\n    --------\n\n    Số: 25/2019/TTLT-BCA-VKSNDTC-TANDTC\n\n    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n    Độc lập - Tự do - Hạnh phúc\n\n    Hà Nội, ngày 12 tháng 4 năm 2019\n\n    THÔNG TƯ LIÊN TỊCH\n\n    QUY ĐỊNH VIỆC GỬI TÀI LIỆU\n\n    Căn cứ Luật lưu trữ ngày 11 tháng 11 năm 2011;\n\n    Điều 1. Phạm vi điều chỉnh\n\n    Thông tư này quy định việc gửi tài liệu.\n").document
    #expect(document.issuer?.name == "Bộ Công an")
    #expect(document.parentIssuer == nil)
    #expect(document.coIssuers.map(\.name) == ["Viện kiểm sát nhân dân tối cao", "Tòa án nhân dân tối cao"])
  }

  /// A letterhead without its place, whose place the line below the title has; a city's abbreviation set against its name.
  @Test func placeOfTheIssuer() throws {
    let document = try read("ỦY BAN NHÂN DÂN\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/2009/QĐ-UBND\n\nSơn Bình, ngày 5 tháng 6 năm 2009\n\nQUYẾT ĐỊNH\n\nVỀ VIỆC BAN HÀNH QUY CHẾ QUẢN LÝ CHỢ ỦY BAN NHÂN DÂN TỈNH SƠN BÌNH\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nĐiều 1. Ban hành Quy chế.\n").document
    #expect(document.title == "VỀ VIỆC BAN HÀNH QUY CHẾ QUẢN LÝ CHỢ")
    let city = try read("ỦY BAN NHÂN DÂN\nTP.HỒ CHÍ MINH\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/KH-UBND\n\nTP.Hồ Chí Minh, ngày 5 tháng 6 năm 2019\n\nKẾ HOẠCH\n\nQuản lý chợ\n\nI. MỤC ĐÍCH\n\n1. Quản lý tốt các chợ.\n").document
    #expect(city.issuer?.name == "Ủy ban nhân dân thành phố Hồ Chí Minh")
  }
}
