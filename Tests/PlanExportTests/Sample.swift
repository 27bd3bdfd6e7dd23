import FoundationEssentials
import Kehoach
import PlanModel

/// The annotated sample plan (2873/KH-UBND of 05/9/2022) as `extract` would print it.
let samplePlan: Plan = {
  let path = #filePath.split(separator: "/").dropLast().joined(separator: "/")
  let data = FileManager.default.contents(atPath: "/\(path)/Fixtures/sample.plan.json") ?? Data()
  return (try? JSONDecoder().decode(Plan.self, from: data)) ?? Plan()
}()

/// A plan with one task, to be changed by a test.
func plan(_ tasks: [PlanTask], symbol: String = "12/KH-UBND") -> Plan {
  var plan = Plan()
  plan.document.symbol = symbol
  plan.document.issuedOn = CivilDate(year: 2026, month: 3, day: 2)
  plan.document.issuer = Body(name: "Ủy ban nhân dân tỉnh Lâm Đồng")
  plan.tasks = tasks
  return plan
}

func task(_ id: String, _ content: String, lead: [String] = [], _ deadlines: [Deadline] = []) -> PlanTask {
  var task = PlanTask()
  task.id = id
  task.content = content
  task.lead = lead.map { Agency(name: $0) }
  task.deadlines = deadlines
  task.start = deadlines.compactMap(\.start).min()
  task.due = deadlines.compactMap(\.due).max()
  return task
}

func deadline(_ kind: DeadlineKind, from start: String? = nil, due: String? = nil, inclusive: Bool? = nil) -> Deadline {
  var deadline = Deadline()
  deadline.kind = kind
  deadline.start = start.flatMap { CivilDate(iso: $0) }
  deadline.due = due.flatMap { CivilDate(iso: $0) }
  deadline.inclusive = inclusive
  return deadline
}
