import Kehoach
import PlanModel
import Testing

/// Columns named for quarters or months that are ticked say when.
struct TickedPeriodsTests {
  private func plan(_ table: String) throws -> Plan {
    try Kehoach.extract(
      bytes: Array(
        """
        <html><body><p>ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH</p><p>Số: 15/KH-UBND</p><p>Nam Định, ngày 10 tháng 01 năm 2024</p>
        <p>KẾ HOẠCH</p><p>Công tác năm 2024</p><p>I. MỤC ĐÍCH</p><p>Nâng cao chất lượng.</p><p>II. NHIỆM VỤ</p>
        <table>\(table)</table></body></html>
        """.utf8), name: "a.html")
  }

  private func row(_ tag: String, _ cells: String) -> String {
    "<tr>" + cells.split(separator: "|", omittingEmptySubsequences: false).map { "<\(tag)>\($0.drop { $0 == " " })</\(tag)>" }.joined() + "</tr>"
  }

  private func times(_ plan: Plan) -> [[String]] { plan.tasks.map { $0.deadlines.map { "\($0.text) \($0.start.map { "\($0)" } ?? "-") \($0.due.map { "\($0)" } ?? "-")" } } }

  @Test func readsTickedQuarters() throws {
    let plan = try plan(
      row("th", "STT|Nội dung công việc|Đơn vị chủ trì|Quý I|Quý II|Quý III|Quý IV") + row("td", "1|Ban hành kế hoạch kiểm tra|Văn phòng UBND tỉnh|x|||")
        + row("td", "2|Tổ chức tập huấn cho công chức|Sở Nội vụ||X|✓|") + row("td", "3|Tổng kết công tác năm|Sở Nội vụ||||trước 15/12"))
    #expect(plan.tables[0].columns.map(\.role) == [.ordinal, .content, .lead, .deadline, .deadline, .deadline, .deadline])
    #expect(
      times(plan) == [
        ["Quý I 2024-01-01 2024-03-31"], ["Quý II 2024-04-01 2024-06-30", "Quý III 2024-07-01 2024-09-30"], ["trước 15/12 - 2024-12-15"],
      ])
    #expect(plan.tasks[1].start?.month == 4 && plan.tasks[1].due?.month == 9)
  }

  @Test func readsNumbersBelowMonths() throws {
    let plan = try plan(
      "<tr><th rowspan=2>TT</th><th rowspan=2>Nhiệm vụ</th><th rowspan=2>Người thực hiện</th><th colspan=4>Thời gian thực hiện (tháng)</th></tr>"
        + row("th", "1|2|3|4") + row("td", "1|Thăm hỏi, chúc Tết|Công đoàn cơ quan|x|x||") + row("td", "2|Xây dựng báo cáo quý|Văn phòng|||x|"))
    #expect(plan.tables[0].columns.map(\.header).suffix(2) == ["Thời gian thực hiện (tháng) / 3", "Thời gian thực hiện (tháng) / 4"])
    #expect(times(plan) == [["tháng 1 2024-01-01 2024-01-31", "tháng 2 2024-02-01 2024-02-29"], ["tháng 3 2024-03-01 2024-03-31"]])
  }

  /// Headings that a narrow column broke after their first letter or figure.
  @Test func readsBrokenHeadings() throws {
    let quarters = try plan(row("th", "STT|Nội dung|Đơn vị chủ trì|Q uý I|Q uý II") + row("td", "1|Ban hành kế hoạch|Văn phòng||x"))
    #expect(times(quarters) == [["Quý II 2024-04-01 2024-06-30"]])
    let months = try plan(
      "<tr><th rowspan=2>TT</th><th rowspan=2>Nhiệm vụ</th><th rowspan=2>Người thực hiện</th><th colspan=3>Tháng</th></tr>" + row("th", "9|1 0|1 1") + row("td", "1|Xây dựng báo cáo quý|Văn phòng||x|"))
    #expect(times(months) == [["Tháng 10 2024-10-01 2024-10-31"]])
    let words = try plan(row("th", "STT|Nội dung|Đơn vị chủ trì|Ý kiến|Quý II") + row("td", "1|Ban hành kế hoạch|Văn phòng|x|x"))
    #expect(times(words) == [[]])
  }

  /// Figures and words below quarters are money, counts or work; column numbers stay what they are.
  @Test func leavesOtherColumns() throws {
    let header = row("th", "STT|Nội dung|Đơn vị thực hiện|Quý I|Quý II|Ghi chú")
    for cells in ["1|Mua sắm thiết bị|Văn phòng|20|35|x", "1|Tập huấn|Văn phòng|Khảo sát nhu cầu|x|", "1|Tập huấn|Văn phòng|||x"] {
      let plan = try plan(header + row("td", cells))
      #expect(plan.tables[0].columns.map(\.role) == [.ordinal, .content, .lead, .other, .other, .note])
      #expect(times(plan) == [[]])
    }
    let numbered = try plan(row("th", "STT|Nội dung|Đơn vị thực hiện|Thời gian") + row("td", "1|2|3|4") + row("td", "1|Mua sắm thiết bị|Văn phòng|Tháng 3"))
    #expect(numbered.tables[0].rows.count == 1)
    #expect(times(numbered) == [["Tháng 3 2024-03-01 2024-03-31"]])
  }

  // MARK: layout text

  private func layout(_ table: String) throws -> Plan {
    try Kehoach.extract(
      bytes: Array(
        ("ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n      Số: 15/KH-UBND                Nam Định, ngày 10 tháng 01 năm 2024\n                     KẾ HOẠCH\n              Công tác năm 2024\n      I- MỤC ĐÍCH\n      1- Bảo đảm thực hiện đầy đủ, có chất lượng các nhiệm vụ được giao trong năm.\n      2- Phân công rõ người, rõ việc, rõ thời gian hoàn thành từng nhiệm vụ.\n      II- NHIỆM VỤ\n      1- Công tác trọng tâm theo quý\n"
          + table).utf8), name: "a.txt")
  }

  private func months(_ plan: Plan) -> [[Int]] { plan.tasks.filter { $0.table != nil }.map { $0.deadlines.compactMap { $0.start?.month } } }

  /// Rows stand a whole column left of the numbers above them: where every column has a tick, their order says which is which.
  @Test func readsShiftedMonths() throws {
    let plan = try layout(
      """
      TT      Nội dung công việc        Bộ phận chủ       Phối hợp        Thời gian thực hiện
                                            trì                        Quý Quý Quý Quý
                                                                        I     II      III     IV
      1    Tham mưu tổ chức hội         Bộ phận          Văn phòng      x      x       x       x
           nghị báo cáo viên định kỳ    Tuyên truyền     Huyện ủy
      2    Kiểm tra việc học tập,       Bộ phận Lý       Ủy ban                x
           quán triệt nghị quyết        luận chính trị   Kiểm tra
            2- Công tác chuyên môn theo tháng
      TT                Công việc                     Chủ trì                                                    Tháng
                                                                            1       2       3       4       5       6       7       8       9       10       11       12
      1    Giao ban công tác tuyên giáo        Trưởng ban            x       x       x       x       x       x       x       x       x       x        x        x
      2    Điều tra dư luận xã hội             Bộ phận Khoa giáo                     x                       x                       x                         x
      3    Biên soạn lịch sử Đảng bộ huyện     Bộ phận Lý luận                               x       x       x       x
                                               chính trị
            III- TỔ CHỨC THỰC HIỆN
            1- Giao Sở Nội vụ theo dõi, đôn đốc, báo cáo kết quả thực hiện.
      """)
    #expect(months(plan) == [[1, 4, 7, 10], [4], Array(1...12), [3, 6, 9, 12], [4, 5, 6, 7]])
    #expect(plan.sections[0].children.map(\.id) == ["I/1", "I/2"])
    #expect(plan.sections[1].children.map(\.id) == ["II/1", "II/2"])
    #expect(plan.tasks.filter { $0.table != nil }.allSatisfy { !$0.review.contains("table-uncertain") })
  }

  /// Where not every column has one, the rows say that they are doubtful.
  @Test func doubtsFewTicks() throws {
    let plan = try layout(
      """
      TT                Công việc                     Chủ trì                                                    Tháng
                                                                            1       2       3       4       5       6       7       8       9       10       11       12
      1    Điều tra dư luận xã hội             Bộ phận Khoa giáo                     x                       x                       x                         x
      2    Biên soạn lịch sử Đảng bộ huyện     Bộ phận Lý luận                               x       x       x       x
                                               chính trị
      """)
    let tasks = plan.tasks.filter { $0.table != nil }
    #expect(tasks.map { $0.lead.map(\.name) } == [["Bộ phận Khoa giáo"], ["Bộ phận Lý luận chính trị"]])
    #expect(tasks.allSatisfy { $0.review.contains("table-uncertain") })
  }

  /// Numbers of the columns below a header, and `x` in words.
  @Test func leavesColumnNumbersOfLayoutText() throws {
    let plan = try layout(
      """
      TT      Nội dung công việc        Bộ phận chủ trì     Thời gian
      1               2                       3                 4
      1    Mua 2 x 3 bộ bàn ghế         Văn phòng           Tháng 5
      2    Kiểm tra kho                 Phòng Kinh tế       Tháng 6
      """)
    #expect(plan.tables.first?.columns.map(\.header) == ["TT", "Nội dung công việc", "Bộ phận chủ trì", "Thời gian"])
    #expect(plan.tasks.filter { $0.table != nil }.map(\.content) == ["Mua 2 x 3 bộ bàn ghế", "Kiểm tra kho"])
    #expect(months(plan) == [[5], [6]])
  }
}
