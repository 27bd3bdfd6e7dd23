import PlanModel
import Testing

@testable import PlanExport

@Test func oneOfTwoWordingsKeepsTheTimesAndBodiesOfBoth() {
  var said = task("II/a", "Ban hành Kế hoạch", lead: ["Sở Nội vụ"], [deadline(.by, due: "2026-03-31", inclusive: true)])
  said.repeats = "P/1"
  said.deliverable = "Kế hoạch"
  said.coordinating = [Agency(name: "Sở Tài chính"), Agency(name: "Sở nội vụ")]
  let row = task("P/1", "Ban hành Kế hoạch năm 2026", lead: ["SỞ NỘI VỤ"], [deadline(.by, due: "2026-06-30", inclusive: true)])
  var dangling = task("P/2", "Khác")
  dangling.repeats = "nowhere"
  let unique = plan([said, row, dangling]).withUniqueTasks()
  #expect(unique.tasks.map(\.id) == ["P/1", "P/2"])
  let kept = unique.tasks[0]
  #expect(kept.content == "Ban hành Kế hoạch năm 2026")
  #expect(kept.deadlines.compactMap(\.due?.description) == ["2026-06-30", "2026-03-31"])
  #expect(kept.due?.description == "2026-06-30")
  #expect(kept.lead.map(\.name) == ["SỞ NỘI VỤ"])
  #expect(kept.coordinating.map(\.name) == ["Sở Tài chính"])
  #expect(kept.deliverable == "Kế hoạch")
}
