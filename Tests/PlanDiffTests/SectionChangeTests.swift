import Kehoach
import PlanDiff
import PlanModel
import Testing

/// What changed beside the tasks: headings and points; a task's field lines are told with the task.
@Suite struct SectionChangeTests {
  private func plan(_ year: Int, _ body: String) throws -> Plan {
    try Kehoach.read(bytes: Array("""
      ỦY BAN NHÂN DÂN XÃ ĐỒNG SUỐI
      Số: 14/KH-UBND
      Đồng Suối, ngày 05 tháng 01 năm \(year)
      KẾ HOẠCH
      Giữ sạch nguồn nước năm \(year)
      I. MỤC TIÊU
      - Giữ vững số bến nước đã có.
      II. NHIỆM VỤ
      \(body)
      """.utf8)).plan
  }
  private func changes(_ old: String, _ new: String) throws -> [String] {
    try diff(plan(2025, old), plan(2026, new)).sections.map { "\($0.change.rawValue) \($0.in ?? "")" }
  }
  private let old = "1. Nạo vét kênh làng.\n- Đơn vị chủ trì: Phòng Kinh tế.\n- Thời gian: tháng 5/2025.\n- Sản phẩm: Biên bản nghiệm thu."

  @Test func fieldLinesAreTheTasks() throws {
    #expect(try changes(old, "1. Nạo vét kênh làng.\n- Đơn vị chủ trì: Công an xã.\n- Thời gian: trước ngày 30/6/2026.\n- Sản phẩm: Báo cáo kết quả.") == [])
    #expect(try changes(old, "1. Nạo vét kênh làng.\n- Thời gian: tháng 5/2026.") == [])
  }

  /// Points of a task that name no field of it stay the plan's text.
  @Test func pointsAreNot() throws {
    #expect(try changes(old, old.replacing("2025", with: "2026") + "\n- Lưu ý: giữ hàng cây hai bên bờ.") == ["added II/1/-4"])
    #expect(try changes(old + "\n- Không đổ bùn lên đường.", old + "\n- Không đổ bùn ra ruộng lúa.") == ["modified II/1/-4"])
  }

  /// Of points with one wording, one stays and the further one is new.
  @Test func repeatedPoints() throws {
    let goals = "1. Nạo vét kênh làng.\nIII. YÊU CẦU\n- Đúng hẹn."
    #expect(try changes(goals, goals + "\n- Đúng hẹn.") == ["added III/-2"])
  }
}
