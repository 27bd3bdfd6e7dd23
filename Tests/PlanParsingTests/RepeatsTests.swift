import PlanModel
import PlanParsing
import Testing

/// Said twice, listed once: pairs that are one task, and pairs that only look alike.
@Suite struct RepeatsTests {
  private func task(_ id: String, _ content: String, lead: String, table: String? = nil, due: String? = nil) -> PlanTask {
    var task = PlanTask()
    (task.id, task.content, task.table) = (id, content, table)
    task.origin = table == nil ? .point : .tableRow
    task.lead = lead.isEmpty ? [] : [Agency(name: lead, kind: .department, from: table == nil ? .heading : .column)]
    if let due, let day = CivilDate(iso: due) {
      var deadline = Deadline()
      (deadline.kind, deadline.due, deadline.text) = (.by, day, due)
      task.deadlines = [deadline]
      task.due = day
    }
    return task
  }

  private func repeats(_ tasks: [PlanTask]) -> [String?] {
    var plan = Plan()
    plan.tasks = tasks
    markRepeats(in: &plan)
    return plan.tasks.map(\.repeats)
  }

  private let point = "Tham mưu UBND tỉnh ban hành Kế hoạch chuyển đổi số trong các cơ quan nhà nước năm 2026"

  @Test func pointListAndRow() {
    let found = repeats([
      task("II/1/a", point, lead: "Sở Khoa học và Công nghệ"),
      task("III/2", "Ban hành Kế hoạch chuyển đổi số trong cơ quan nhà nước", lead: "Sở KH&CN"),
      task("Phụ lục/3", "Xây dựng, trình ban hành Kế hoạch chuyển đổi số trong các cơ quan nhà nước", lead: "Sở Khoa học và Công nghệ", table: "t1", due: "2026-03-31"),
    ])
    #expect(found == ["Phụ lục/3", "Phụ lục/3", nil])
  }

  @Test(arguments: [
    // Another body, another object, another number, another time.
    ("Ban hành Kế hoạch chuyển đổi số trong các cơ quan nhà nước", "Sở Nội vụ", nil, nil),
    ("Ban hành Kế hoạch chuyển đổi xanh trong các doanh nghiệp nhà nước", "Sở Khoa học và Công nghệ", nil, nil),
    ("Ban hành Quy chế khai thác dữ liệu số trong các cơ quan nhà nước", "Sở Khoa học và Công nghệ", nil, nil),
    ("Ban hành Kế hoạch chuyển đổi số trong các cơ quan nhà nước giai đoạn 2, đợt 3", "Sở Khoa học và Công nghệ", nil, nil),
    ("Ban hành Kế hoạch chuyển đổi số trong các cơ quan nhà nước", "", nil, nil),
    ("Ban hành Kế hoạch chuyển đổi số trong các cơ quan nhà nước", "Sở Khoa học và Công nghệ", "2026-03-31", "2026-09-30"),
  ] as [(String, String, String?, String?)])
  func twoTasks(_ content: String, _ lead: String, _ due: String?, _ other: String?) {
    #expect(repeats([
      task("II/1/a", "Ban hành Kế hoạch chuyển đổi số trong các cơ quan nhà nước", lead: "Sở Khoa học và Công nghệ", due: due),
      task("Phụ lục/3", content, lead: lead, table: "t1", due: other),
    ]) == [nil, nil])
  }

  @Test func rowsOfOneTableAndPointsOfOneListStayTwo() {
    let lead = "Sở Khoa học và Công nghệ"
    #expect(repeats([task("II/1/1", point, lead: lead, table: "t1"), task("II/1/2", point, lead: lead, table: "t1")]) == [nil, nil])
    #expect(repeats([task("II/1/a", point, lead: lead), task("II/1/b", point, lead: lead)]) == [nil, nil])
    // One point says the work of two rows: at most one of them is its repetition.
    let marked = repeats([task("II/1/a", point, lead: lead), task("P/1", point, lead: lead, table: "t1"), task("P/2", point, lead: lead, table: "t1")])
    #expect(marked.compactMap { $0 }.count == 1)
  }

  @Test func fewWordsAgreeByChance() {
    #expect(repeats([
      task("II/1/a", "Tổng hợp, báo cáo UBND tỉnh", lead: "Sở Nội vụ"), task("III/3", "Tổng hợp, báo cáo UBND tỉnh", lead: "Sở Nội vụ"),
    ]) == [nil, nil])
  }
}
