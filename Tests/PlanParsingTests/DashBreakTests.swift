import Kehoach
import PlanModel
import Testing

/// Wrapped lines that begin with the dash of a range, a symbol or a name are no bullets.
struct DashBreakTests {
  private static let head = """
    UBND XÃ TÂN LẬP
    Số: 12/KH-UBND
    Tân Lập, ngày 05 tháng 3 năm 2026
    KẾ HOẠCH
    Công tác năm 2026
    UBND xã ban hành Kế hoạch như sau:
    I. NHIỆM VỤ

    """

  @Test(arguments: [
    // Ranges of years.
    ("1. Phòng Kinh tế xây dựng kế hoạch giáo dục năm học 2026\n- 2027 trước ngày 30/8/2026.\n2. Công an xã tuần tra.",
      ["Phòng Kinh tế xây dựng kế hoạch giáo dục năm học 2026 - 2027 trước ngày 30/8/2026.", "Công an xã tuần tra."]),
    ("- Phòng Kinh tế phân bổ vốn trung hạn giai đoạn 2026\n– 2030, trình HĐND xã trước ngày 30/6/2026.\n- Công an xã tuần tra.",
      ["Phòng Kinh tế phân bổ vốn trung hạn giai đoạn 2026 – 2030, trình HĐND xã trước ngày 30/6/2026.", "Công an xã tuần tra."]),
    ("1. Tổ chức Tháng hành động vì trẻ em (01\n- 30/6/2026) tại các thôn.\n2. Công an xã tuần tra.", ["Tổ chức Tháng hành động vì trẻ em (01 - 30/6/2026) tại các thôn.", "Công an xã tuần tra."]),
    // Names and symbols.
    ("1. Phòng Văn hóa\n- Xã hội chủ trì tổ chức tuyên truyền.\n2. Công an xã tuần tra.", ["Phòng Văn hóa - Xã hội chủ trì tổ chức tuyên truyền.", "Công an xã tuần tra."]),
    ("1. Đề nghị các tổ chức chính trị\n- xã hội vận động nhân dân.\n2. Công an xã tuần tra.", ["Đề nghị các tổ chức chính trị - xã hội vận động nhân dân.", "Công an xã tuần tra."]),
    ("1. Công an xã thực hiện Nghị quyết số 57\n- NQ/TW của Bộ Chính trị.\n2. Phòng Kinh tế lập dự toán.", ["Công an xã thực hiện Nghị quyết số 57 - NQ/TW của Bộ Chính trị.", "Phòng Kinh tế lập dự toán."]),
    // Bullets.
    ("1. Phát triển kinh tế\n- Xã hội hóa các dịch vụ.\n- Thu ngân sách.", ["Xã hội hóa các dịch vụ.", "Thu ngân sách."]),
    ("1. Nhiệm vụ năm 2026\n- 02 lớp tập huấn trước ngày 30/6/2026.\n- 05 buổi tuyên truyền.", ["02 lớp tập huấn trước ngày 30/6/2026.", "05 buổi tuyên truyền."]),
    ("1. Lĩnh vực văn hóa\n- Xã hội tham gia xây dựng nhà văn hóa.\n- Tổ chức hội diễn.", ["Xã hội tham gia xây dựng nhà văn hóa.", "Tổ chức hội diễn."]),
  ])
  func dashesOfRangesAndNames(_ text: String, _ contents: [String]) throws {
    let extraction = try Kehoach.read(bytes: Array((Self.head + text + "\n").utf8), name: "plan.txt")
    #expect(extraction.plan.tasks.map(\.content) == contents)
    #expect(extraction.coverage.unassigned == 0)
  }
}
