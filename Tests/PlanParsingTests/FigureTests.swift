import Kehoach
import PlanModel
import PlanRecognition
import Testing

/// Figures to be reached in tables of indicators, and the times that headings give them.
struct FigureTests {
  private func plan(_ body: String) throws -> Plan {
    try Kehoach.extract(
      bytes: Array(
        """
        <html><body><p>ỦY BAN NHÂN DÂN XÃ TÂN HƯNG</p><p>Số: 87/KH-UBND</p><p>Tân Hưng, ngày 14 tháng 3 năm 2026</p>
        <p>KẾ HOẠCH</p><p>Chuyển đổi số giai đoạn 2026 - 2030</p>\(body)</body></html>
        """.utf8), name: "a.html")
  }

  private func row(_ cells: String) -> String {
    "<tr>" + cells.split(separator: "|", omittingEmptySubsequences: false).map { "<td>\($0)</td>" }.joined() + "</tr>"
  }

  private func figures(_ plan: Plan) -> [String] {
    plan.targets.map { "\($0.in ?? "-"): \($0.subject ?? "-") \($0.comparison.rawValue) \($0.value) \($0.unit ?? "-") \($0.by.map { "\($0)" } ?? "-")" }
  }

  @Test func readsTablesOfIndicators() throws {
    let plan = try plan(
      "<p>I. MỤC TIÊU</p><table>" + row("TT|Chỉ tiêu|Đơn vị tính|Thực hiện năm 2025|Năm 2026|Đến năm 2030") + row("1|Tỷ lệ hộ nghèo|%|3,1|2,5|dưới 1")
        + row("2|Tỷ lệ hồ sơ trực tuyến tối thiểu.|%|60|75|95%") + row("3|Số thôn có tổ công nghệ số|thôn|4|10|18/20") + row("4|Xếp hạng chuyển đổi số||20|Tăng ít nhất 2 bậc|Nhóm đầu")
        + "</table>")
    #expect(
      figures(plan) == [
        "I: Tỷ lệ hộ nghèo = 2.5 % 2026-12-31", "I: Tỷ lệ hộ nghèo < 1.0 % 2030-12-31", "I: Tỷ lệ hồ sơ trực tuyến >= 75.0 % 2026-12-31",
        "I: Tỷ lệ hồ sơ trực tuyến >= 95.0 % 2030-12-31", "I: Số thôn có tổ công nghệ số = 10.0 thôn 2026-12-31", "I: Xếp hạng chuyển đổi số >= 2.0 bậc 2026-12-31",
      ])
    #expect(plan.targets.map(\.text) == ["2,5", "dưới 1", "75", "95%", "10", "Tăng ít nhất 2 bậc"])
    #expect(plan.tasks.isEmpty)
  }

  @Test func readsAimsBesideWork() throws {
    let plan = try plan(
      "<p>I. NHIỆM VỤ</p><table>" + row("TT|Nội dung|Chỉ tiêu|Cơ quan chủ trì") + row("1|Hồ sơ được số hóa|100%|Văn phòng") + row("2|Mở lớp tập huấn|ít nhất 05 lớp|Phòng Kinh tế") + "</table>")
    #expect(figures(plan) == ["I/1: Hồ sơ được số hóa = 100.0 % -", "I/2: Mở lớp tập huấn >= 5.0 lớp -"])
    #expect(plan.tasks.map(\.targets) == [[0], [1]])
  }

  /// Counts and money beside work, and what was reached, are no aims.
  @Test func leavesOtherFigures() throws {
    let plan = try plan(
      "<p>I. NHIỆM VỤ</p><table>" + row("TT|Nội dung|Số lượng|Kinh phí (triệu đồng)|Cơ quan chủ trì") + row("1|Mua máy tính|12|240|Văn phòng") + "</table><p>II. MỤC TIÊU</p><table>"
        + row("TT|Chỉ tiêu|Thực hiện năm 2024|Ước năm 2026|Ghi chú") + row("1|Tỷ lệ hộ nghèo|3,1|2,5|") + "</table>")
    #expect(figures(plan) == [])
  }

  @Test func headingsGiveTheirTime() throws {
    let plan = try plan(
      """
      <p>I. MỤC TIÊU</p><p>1. Đến năm 2027</p><p>- 100% hồ sơ được xử lý trên môi trường mạng.</p><p>- Đến hết năm 2026, 80% hộ gia đình có cáp quang.</p>
      <p>2. Mục tiêu cụ thể giai đoạn 2026 - 2030, tầm nhìn đến năm 2045</p><p>a) Chính quyền số</p><p>- 95% dịch vụ công trực tuyến toàn trình.</p>
      <p>3. Định hướng</p><p>Phấn đấu đến năm 2035:</p><p>- Kinh tế số chiếm 35% GRDP.</p>
      <p>II. KẾT QUẢ ĐẾN NĂM 2025</p><p>- Tỷ lệ hộ nghèo dưới 3%.</p><p>III. NHIỆM VỤ TRONG NĂM 2026</p><p>1. Văn phòng số hóa 100% hồ sơ.</p>
      """)
    #expect(
      figures(plan) == [
        "I/1/-1: hồ sơ = 100.0 % 2027-12-31", "I/1/-2: hộ gia đình = 80.0 % 2026-12-31", "I/2/a/-1: dịch vụ công trực tuyến toàn trình = 95.0 % 2030-12-31",
        "I/3/-1: Kinh tế số = 35.0 % 2035-12-31", "II/-1: Tỷ lệ hộ nghèo < 3.0 % -", "III/1: hồ sơ = 100.0 % -",
      ])
  }

  @Test(arguments: [
    ("≥ 45", ">= 45.0 -"), ("dưới 1", "< 1.0 -"), ("từ 95% trở lên", ">= 95.0 %"), ("1.500 tỷ đồng", "= 1500.0 tỷ đồng"), ("30-40%", ">= 30.0 %"), ("12,5 triệu đồng/người/năm", "= 12.5 triệu đồng/người/năm"),
    ("đạt 98 %", "= 98.0 %"), ("11/15", nil), ("31/12/2026", nil), ("Thôn 3", nil), ("có 3 xã đạt chuẩn nông thôn mới nâng cao", nil), ("Quý II/2026", nil),
  ])
  func figureOfACell(text: String, figure: String?) {
    let found = recognizeFigure(CutText(Array(text.utf8)))
    #expect(found.map { "\($0.comparison.rawValue) \($0.value) \($0.unit ?? "-")" } == figure)
  }
}
