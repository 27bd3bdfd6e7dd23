import Kehoach
import PlanModel
import Testing

/// Rows that label those below them, and cells that repeat the one above.
struct LabelRowTests {
  /// Header and rows in Markdown; what a cell does not say is "".
  private static func table(_ rows: [[String]]) -> String {
    ([rows[0], rows[0].map { _ in "---" }] + rows.dropFirst()).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func plan(_ body: String, _ name: String = "plan.md") throws -> Plan {
    let text = "ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH\n\nSố: 15/KH-UBND\n\nNam Định, ngày 10 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác năm 2026\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\nII. NHIỆM VỤ\n\n\(body)\n\nIII. HIỆU LỰC\n\nTừ ngày ký.\n"
    return try Kehoach.extract(bytes: Array(text.utf8), name: name)
  }

  /// Id, who leads, last day and content of each row's task.
  private func rows(_ plan: Plan) -> [String] {
    plan.tasks.filter { $0.table != nil }.map { "\($0.id) \($0.lead.map(\.name).joined(separator: "; ")) \($0.due?.description ?? "-") \($0.content)" }
  }

  /// An empty cell of ordinals and one filled cell: a body, a time, words in bold.
  @Test(arguments: [
    ([["TT", "Nhiệm vụ", "Thời gian"], ["", "UBND phường Việt Trì", ""], ["1", "Số hóa hồ sơ", "Trước 30/9/2026"], ["", "UBND xã Lâm Thao", ""], ["2", "Lắp camera", "Tháng 8/2026"]],
      ["II/1 UBND phường Việt Trì 2026-09-30 Số hóa hồ sơ", "II/2 UBND xã Lâm Thao 2026-08-31 Lắp camera"]),
    ([["TT", "Nội dung", "Chủ trì"], ["", "**Tháng 4/2026**", ""], ["1", "Họp giao ban", "Sở Y tế"], ["", "**Tháng 5/2026**", ""], ["2", "Kiểm tra cơ sở", "Sở Nội vụ"]],
      ["II/1 Sở Y tế 2026-04-30 Họp giao ban", "II/2 Sở Nội vụ 2026-05-31 Kiểm tra cơ sở"]),
    ([["TT", "Nội dung", "Chủ trì", "Thời hạn"], ["", "**Công tác tổ chức**", "", ""], ["1", "Họp giao ban", "Sở Y tế", "30/4/2026"], ["2", "Kiểm tra cơ sở", "Sở Nội vụ", "30/5/2026"]],
      ["II/1 Sở Y tế 2026-04-30 Họp giao ban", "II/2 Sở Nội vụ 2026-05-30 Kiểm tra cơ sở"]),
    // With a number; a label without a body leaves the outer one's.
    ([["TT", "Nhiệm vụ", "Thời gian"], ["A", "SỞ NỘI VỤ", ""], ["I", "BIÊN CHẾ", ""], ["1", "Rà soát biên chế", "Tháng 4/2026"], ["B", "SỞ Y TẾ", ""], ["1", "Khám sức khỏe", "Tháng 8/2026"]],
      ["II/1 SỞ NỘI VỤ 2026-04-30 Rà soát biên chế", "II/1~2 SỞ Y TẾ 2026-08-31 Khám sức khỏe"]),
    // A row's own body and time hold; a time column is not filled from a label.
    ([["TT", "Nhiệm vụ", "Thời gian"], ["", "Tháng 5/2026", ""], ["1", "Sở Y tế tổ chức khám", ""], ["2", "Lắp camera", "Tháng 8/2026"]],
      ["II/1 Sở Y tế - Sở Y tế tổ chức khám", "II/2  2026-08-31 Lắp camera"]),
    // Work without a number, and the numbers printed below it.
    ([["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"], ["1", "Việc đầu", "Sở Y tế", "30/4/2026"], ["", "Việc kèm", "Sở Y tế", "30/5/2026"], ["2", "Việc sau", "Sở Nội vụ", "30/6/2026"]],
      ["II/1 Sở Y tế 2026-04-30 Việc đầu", "II/1~2 Sở Y tế 2026-05-30 Việc kèm", "II/2 Sở Nội vụ 2026-06-30 Việc sau"]),
    ([["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"], ["1", "Việc đầu", "Sở Y tế", "30/4/2026"], ["", "Rà soát, thống kê các cơ sở.", "", ""]], ["II/1 Sở Y tế 2026-04-30 Việc đầu", "II/1~2  - Rà soát, thống kê các cơ sở."]),
  ])
  func labelsWithoutNumbers(_ table: [[String]], _ tasks: [String]) throws {
    #expect(rows(try plan(Self.table(table))) == tasks)
  }

  @Test func labelsBetweenTabs() throws {
    let table = "TT\tNhiệm vụ\tChủ trì\tThời gian\n\tTháng 4/2026\t\t\n1\tRà soát biên chế\tSở Nội vụ\tTrước 15/4\n\tTháng 5/2026\t\t\n2\tLắp camera\tSở Y tế\tTrước 20/5"
    let plan = try plan(table, "plan.txt")
    #expect(plan.tables.first?.columns.map(\.header) == ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"])
    #expect(plan.tables.first?.rows.map(\.kind) == [.group, .data, .group, .data])
    #expect(rows(plan) == ["II/1 Sở Nội vụ 2026-04-15 Rà soát biên chế", "II/2 Sở Y tế 2026-05-20 Lắp camera"])
  }

  @Test(arguments: ["Như trên", "-nt-", "nt", "//", "\"", "- nt -", "(như trên)", "''"])
  func cellsThatRepeat(_ mark: String) throws {
    let plan = try plan(Self.table([["TT", "Nội dung", "Chủ trì", "Phối hợp", "Thời gian"], ["1", "Họp", "Sở Y tế", "Công an tỉnh", "30/6/2026"], ["2", "Kiểm tra", mark, mark, mark], ["3", "Báo cáo", "Sở Nội vụ", mark, mark]]))
    #expect(rows(plan) == ["II/1 Sở Y tế 2026-06-30 Họp", "II/2 Sở Y tế 2026-06-30 Kiểm tra", "II/3 Sở Nội vụ 2026-06-30 Báo cáo"])
    #expect(plan.tasks.map { $0.coordinating.map(\.name) } == [["Công an tỉnh"], ["Công an tỉnh"], ["Công an tỉnh"]])
    #expect(plan.tasks.map { $0.deadlines[0].certainty } == [.stated, .inherited, .inherited])
    #expect(plan.tasks.map(\.review) == [[], ["lead-inherited"], []])
    // The table says what is printed.
    #expect(plan.tables.first?.rows[1].cells[2].text == mark)
  }

  /// A table of many labels and rows takes no longer for each of them.
  @Test(.timeLimit(.minutes(30))) func manyLabels() throws {
    let table = Self.table([["TT", "Nhiệm vụ", "Ghi chú"]] + (1...1_500).flatMap { [["", "**Nhóm việc \($0)**", ""], ["\($0)", "Việc thứ \($0)", "Mới"]] })
    #expect(try plan(table).tasks.count == 1_500)
  }

  /// Nothing above to repeat, and words that repeat nothing.
  @Test func marksWithoutACellAbove() throws {
    let plan = try plan(Self.table([["TT", "Nội dung", "Chủ trì", "Thời gian"], ["1", "Họp", "Như trên", "Như trên"], ["2", "Kiểm tra", "Sở Y tế", "Như kế hoạch trên"]]))
    #expect(plan.tasks.map { $0.lead.map(\.name) } == [[], ["Sở Y tế"]])
    #expect(plan.tasks.allSatisfy { $0.due == nil })
    #expect(plan.diagnostics.filter { $0.code == "table-uncertain" }.map(\.message) == ["“Như trên” has nothing above it to repeat", "“Như trên” has nothing above it to repeat"])
  }
}
