import Kehoach
import PlanModel
import Testing

/// Plans of districts name bodies that the tables have as communes', and pages' notes of where money comes from.
struct DistrictPlanTests {
  private func plan(_ issuer: String, _ body: String) throws -> Plan {
    let head = "ỦY BAN NHÂN DÂN\n\(issuer)\nSố: 12/KH-UBND\nTuy Phong, ngày 10 tháng 8 năm 2022\nKẾ HOẠCH\nPhòng chống dịch bệnh\n"
    return try Kehoach.read(bytes: Array((head + body).utf8), name: "ke-hoach.txt").plan
  }

  @Test(arguments: [("HUYỆN TUY PHONG", [nil, "hnd"]), ("XÃ TÂN HIỆP", ["bchqsx", "hndx"]), ("TỈNH BÌNH THUẬN", ["bchqsx", "hnd"])] as [(String, [String?])])
  func bodiesWithoutTheirLevel(_ issuer: String, _ expected: [String?]) throws {
    let found = try plan(issuer, "I. PHÂN CÔNG\n1. Ban Chỉ huy Quân sự huấn luyện.\n2. Hội Nông dân tuyên truyền.\n")
    #expect(found.tasks.map { $0.lead.first?.id } == expected)
  }

  @Test func sourcesOfMoneyAreText() throws {
    let found = try plan("TỈNH BÌNH THUẬN", "I. NHIỆM VỤ\n1. Sở Y tế kiểm tra.\nII. KINH PHÍ\nNguồn: Ngân sách nhà nước và Bảo hiểm xã hội.\n")
    #expect(found.sections.last?.text == "Nguồn: Ngân sách nhà nước và Bảo hiểm xã hội.")
  }
}
