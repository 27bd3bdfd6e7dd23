import FoundationEssentials
import Kehoach
import PlanModel

@testable import PlanChecks

private let here = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
let packageFolder = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

/// The plan that a fixture or sample gives.
func extracted(_ path: String) throws -> Plan { try Kehoach.extract(path: path) }

let cleanPlanPath = here + "/Fixtures/clean.txt"
let samplePath = packageFolder + "/samples/2873-kh-ubnd-2022.txt"

/// A sound plan with one section of text, to be changed by a test.
func soundPlan(_ text: String = "", change: (inout Plan) -> Void = { _ in }) -> Plan {
  var plan = Plan()
  plan.document.type = DocumentType(code: "KH", name: "Kế hoạch")
  plan.document.number = "12"
  plan.document.symbol = "12/KH-SNV"
  plan.document.issuer = Body(name: "Sở Nội vụ tỉnh Lâm Đồng")
  plan.document.place = "Lâm Đồng"
  plan.document.issuedOn = CivilDate(year: 2026, month: 3, day: 2)
  plan.document.title = "Về tập huấn"
  plan.document.legalBases = ["Căn cứ Kế hoạch số 415/KH-UBND;"]
  plan.document.signature = Signature(authority: nil, capacity: "GIÁM ĐỐC", name: "Nguyễn Văn An")
  plan.document.recipients = ["Lưu: VT"]
  var section = Section()
  section.id = "I"
  section.label = "I"
  section.text = text
  if !text.isEmpty { plan.sections = [section] }
  change(&plan)
  return plan
}

/// The codes that are found, each as often as it is.
func codes(_ plan: Plan) -> [String] { check(plan).map(\.code) }

func points(_ labels: [String]) -> Plan {
  soundPlan { plan in
    plan.sections = labels.map { label in
      var section = Section()
      section.id = label
      section.label = label
      return section
    }
  }
}

func oneTask(_ content: String = "Ban hành hướng dẫn", lead: [String] = ["Sở Nội vụ"], note: String? = nil, _ deadlines: [Deadline] = [dueDay("2026-06-30")]) -> Plan {
  soundPlan { plan in
    var task = PlanTask()
    task.id = "I/1"
    task.content = content
    task.lead = lead.map { Agency(name: $0, kind: .department) }
    task.note = note
    task.deadlines = deadlines
    plan.tasks = [task]
  }
}

func dueDay(_ day: String, inclusive: Bool? = true, kind: DeadlineKind = .by, from start: String? = nil, precision: DeadlinePrecision = .day) -> Deadline {
  var deadline = Deadline()
  (deadline.kind, deadline.inclusive, deadline.precision) = (kind, inclusive, precision)
  deadline.due = CivilDate(iso: day)
  deadline.start = start.flatMap { CivilDate(iso: $0) }
  return deadline
}
