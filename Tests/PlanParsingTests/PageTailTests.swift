import Kehoach
import PlanModel
import Testing

/// What web pages print below the signature of a plan. Made up.
@Suite struct PageTailTests {
  private func read(_ text: String) throws -> Plan {
    let result = try Kehoach.read(bytes: Array(text.utf8))
    #expect(result.coverage.unassigned == 0)
    return result.plan
  }

  private func work(_ plan: Plan) -> [String] { plan.tasks.map { "\($0.content) | " + $0.lead.map(\.name).joined(separator: ", ") } }

  private static let head = """
    ỦY BAN NHÂN DÂN
    TỈNH SÔNG LŨY
    -------

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    ---------------

    Số: 417/KH-UBND

    Sông Lũy, ngày 06 tháng 5 năm 2021

    KẾ HOẠCH

    PHÁT TRIỂN CHỢ NÔNG THÔN GIAI ĐOẠN 2021 - 2025

    I. MỤC TIÊU

    1. Phát triển chợ.

    II. NHIỆM VỤ


    """
  private static let list = "1. Sở Xây dựng rà soát các chợ.\n\n2. Sở Tài chính bố trí kinh phí.\n\n"
  private static let signature = "Nơi nhận:\n- Các sở;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nLò Văn Thương\n\n"

  /// Menus, other documents, questions, who answers for the page: nobody's work.
  @Test(arguments: [
    "Lưu trữ Ghi chú Ý kiến Facebook Email In\n\nThông báo khi VB này bị sửa đổi, bổ sung\n\nBài liên quan:\n\nKế hoạch 12/KH-UBND năm 2019 về trồng dâu\n",
    "Tải về\n\nVăn bản liên quan\n\n* Quyết định 15/QĐ-UBND năm 2018 về chợ\n\n* Kế hoạch 7/KH-UBND năm 2017\n\nHỏi đáp pháp luật\n\nMức phạt lấn chiếm chợ là bao nhiêu?\n",
    "[Tải về văn bản gốc](http://sl.vn/a.pdf)\n\n- Kế hoạch 45/KH-UBND năm 2018\n\n© 2021 Cổng thông tin điện tử. Chịu trách nhiệm chính: Chánh Văn phòng.\n",
    "FILE ĐƯỢC ĐÍNH KÈM THEO VĂN BẢN\n\nKH 417.doc\n\nTừ khóa: kế hoạch, chợ\n", "KH_417.pdf\n\nLượt xem: 1.204\n\nQuay lại\n", "Chỉ thành viên mới xem được\n\n- Lưu văn bản\n- Báo lỗi\n\n1. Giao diện mới có gì?\n2. Hướng dẫn tra cứu\n",
  ])
  func linesOfThePage(_ page: String) throws {
    let plan = try read(Self.head + Self.list + Self.signature + page)
    #expect(work(plan) == ["Sở Xây dựng rà soát các chợ. | Sở Xây dựng", "Sở Tài chính bố trí kinh phí. | Sở Tài chính"])
    #expect(plan.sections.map(\.children.count) == [1, 2])
    #expect(plan.sections.last?.text == "")
    #expect(plan.document.signature.name == "Lò Văn Thương")
  }

  /// Appendices, lists and titles below the signature are the plan's.
  @Test(arguments: [
    "Tải về\n\nPHỤ LỤC\n\nDANH MỤC CHỢ\n\n1. Chợ Đông.\n\n2. Chợ Tây.\n", "DANH MỤC CHỢ CẦN SỬA\n\nXem thêm các chợ khác\n\n1. Chợ Đông.\n\n2. Chợ Tây.\n", "Xem thêm bản đồ các chợ.\n\nI. CHỢ HẠNG HAI\n\n1. Chợ Đông.\n\n2. Chợ Tây.\n",
    "ĐĂNG NHẬP HỆ THỐNG\n\n1. Chợ Đông.\n\n2. Chợ Tây.\n",
  ])
  func textOfThePlan(_ text: String) throws {
    let plan = try read(Self.head + Self.list + Self.signature + text)
    func texts(_ sections: [Section]) -> [String] { sections.flatMap { [$0.heading ?? "", $0.text] + texts($0.children) } }
    #expect(texts(plan.sections).contains { $0.contains("Chợ Tây") })
  }

  /// The table of a signature right below one of tasks is no row of it.
  @Test(arguments: ["|   |   |\n|---|---|\n", "| - | - |\n|---|---|\n", ""])
  func signatureBelowATable(_ header: String) throws {
    let table = "| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n|---|---|---|---|---|\n| I | Rà soát ||||\n| 1 | Rà soát chợ | Sở Xây dựng | Sở Công Thương | Quý II/2021 |\n| 2 | Sửa chợ | Sở Tài chính | UBND các huyện | Hằng năm |\n\n"
    let plan = try read(Self.head + table + header + "| Nơi nhận: - Các sở; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn Thương |\n\nLưu trữ Ghi chú Ý kiến Facebook Email In\n")
    #expect(work(plan) == ["Rà soát chợ | Sở Xây dựng", "Sửa chợ | Sở Tài chính"])
    #expect(plan.document.signature.name == "Lò Văn Thương")
    #expect(plan.document.recipients == ["Các sở", "Lưu: VT"])
  }

  /// Rows of a table with fewer cells stay its rows; another table begins with its own header.
  @Test func tablesInARow() throws {
    let table = "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Rà soát chợ | Sở Xây dựng | Quý II/2021 |\n| Chợ hạng ba |\n| 2 | Sửa chợ | Sở Tài chính | Quý III/2021 |\n"
    #expect(try read(Self.head + table).tables.map(\.rows.count) == [3])
    let other = "| Nhiệm vụ | Đơn vị chủ trì | Thời gian |\n|---|---|---|\n| Khai trương chợ | Sở Công Thương | Tháng 9/2021 |\n"
    #expect(try read(Self.head + table + "\n" + other).tables.map(\.rows.count) == [3, 1])
  }
}
