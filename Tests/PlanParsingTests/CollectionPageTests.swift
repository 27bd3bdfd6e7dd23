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
}
