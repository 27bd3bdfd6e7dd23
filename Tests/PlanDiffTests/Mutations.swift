import Kehoach
import PlanDiff
import PlanModel
import Testing

/// A generator with a fixed seed (SplitMix64): the same mutations on every run.
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

enum Mutation: String, CaseIterable { case deadline, lead, wording, add, remove, merge, roll }

/// A plan of invented tasks: sections of rows whose texts share words, as real ones do.
func inventedPlan(tasks: Int, year: Int = 2022) -> Plan {
  var plan = Plan()
  plan.document.title = "Cải cách hành chính năm \(year)"
  plan.document.issuedOn = CivilDate(year: year, month: 1, day: 15)
  let verbs = ["Rà soát", "Kiểm tra", "Công bố", "Tổ chức tập huấn", "Ban hành quy chế", "Số hóa", "Xây dựng phần mềm", "Khảo sát", "Đánh giá", "Đôn đốc"]
  let things = ["thủ tục hành chính lĩnh vực đất đai", "hồ sơ người có công", "dịch vụ công trực tuyến", "vị trí việc làm của viên chức", "đường giao thông nông thôn", "vốn đầu tư công", "chỉ số hài lòng của người dân", "trang thông tin điện tử", "bộ phận một cửa", "an toàn thực phẩm", "quy hoạch xây dựng", "học bạ số"]
  let places = ["cấp xã", "cấp huyện", "cấp tỉnh", "khu vực miền núi", "các trường học", "khu công nghiệp", "vùng ven biển"]
  let bodies = ["Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Y tế", "Công an tỉnh", "Văn phòng UBND tỉnh"]
  var section = Section()
  let perSection = 12
  for index in 0..<tasks {
    if index % perSection == 0 {
      if index > 0 { plan.sections.append(section) }
      section = Section()
      section.id = romanLabel(index / perSection + 1)
      section.heading = "Nhóm nhiệm vụ \(index / perSection + 1) về \(things[index / perSection % things.count])"
      section.role = .tasks
    }
    var task = PlanTask()
    task.id = "\(section.id)/\(index % perSection + 1)"
    task.section = section.id
    task.origin = .tableRow
    task.content = "\(verbs[index % verbs.count]) \(things[index * 7 % things.count]) tại \(places[index * 3 % places.count]), đợt \(index / 84 + 1) mã hồ sơ \(index * 31 % 9973) năm \(year)"
    task.lead = [Agency(name: bodies[index * 5 % bodies.count], kind: .department, from: .column)]
    var deadline = Deadline()
    deadline.kind = .by
    deadline.due = CivilDate(year: year, month: index % 12 + 1, day: index % 27 + 1)
    deadline.inclusive = false
    deadline.text = "Trước ngày \(index % 27 + 1)/\(index % 12 + 1)/\(year)"
    task.deadlines = [deadline]
    plan.tasks.append(task)
  }
  plan.sections.append(section)
  return plan
}

private func romanLabel(_ value: Int) -> String { "S\(value)" }

func changed(_ plan: Plan, _ mutation: Mutation, at index: Int, _ random: inout SeededRandom) -> Plan {
  var plan = plan
  switch mutation {
  case .deadline:
    guard var deadline = plan.tasks[index].deadlines.first, let due = deadline.due ?? deadline.start else { return plan }
    deadline.kind = .by
    deadline.start = nil
    deadline.due = due.adding(days: Int.random(in: 20...90, using: &random))
    deadline.text = "Trước ngày \(deadline.due?.description ?? "")"
    deadline.inclusive = false
    plan.tasks[index].deadlines = [deadline]
  case .lead:
    plan.tasks[index].lead = [Agency(name: "Sở Du lịch", kind: .department, from: .column)]
  case .wording:
    var words = plan.tasks[index].content.split(separator: " ").map(String.init)
    let at = Int.random(in: 0..<words.count, using: &random)
    if Bool.random(using: &random) { words.insert("kịp thời", at: at) } else { words[at] = "đồng bộ" }
    plan.tasks[index].content = words.joined(separator: " ")
  case .add:
    var task = PlanTask()
    task.id = "mới"
    task.section = plan.tasks[index].section
    task.origin = .tableRow
    task.content = ["Trồng mới rừng phòng hộ ven biển và vận động nhân dân giữ rừng", "Lắp đặt camera giám sát tại các nút giao thông trọng điểm", "Biên soạn tài liệu lịch sử đảng bộ địa phương giai đoạn kháng chiến"].randomElement(using: &random) ?? ""
    plan.tasks.insert(task, at: index)
  case .remove:
    plan.tasks.remove(at: index)
  case .merge:
    guard index + 1 < plan.tasks.count else { return plan }
    let other = plan.tasks.remove(at: index + 1)
    plan.tasks[index].content += "; " + other.content
  case .roll:
    plan = rolled(plan)
  }
  return plan
}

/// Every year of the plan's tasks one later.
func rolled(_ plan: Plan) -> Plan {
  var plan = plan
  func next(_ text: String) -> String {
    var result = ""
    var digits = ""
    func flush() {
      if digits.count == 4, let year = Int(digits), (2000...2098).contains(year) { result += String(year + 1) } else { result += digits }
      digits = ""
    }
    for character in text {
      if character.isASCII, character.isNumber { digits.append(character) } else { flush(); result.append(character) }
    }
    flush()
    return result
  }
  func next(_ date: CivilDate?) -> CivilDate? {
    date.flatMap { CivilDate(year: $0.year + 1, month: $0.month, day: min($0.day, CivilDate.days(inMonth: $0.month, of: $0.year + 1))) }
  }
  for index in plan.tasks.indices {
    plan.tasks[index].content = next(plan.tasks[index].content)
    for deadline in plan.tasks[index].deadlines.indices {
      plan.tasks[index].deadlines[deadline].start = next(plan.tasks[index].deadlines[deadline].start)
      plan.tasks[index].deadlines[deadline].due = next(plan.tasks[index].deadlines[deadline].due)
      plan.tasks[index].deadlines[deadline].text = next(plan.tasks[index].deadlines[deadline].text)
    }
  }
  plan.document.title = plan.document.title.map(next)
  return plan
}

/// Whether the comparison reports just this mutation.
func reports(_ result: PlanDifference, _ mutation: Mutation, tasks: Int) -> Bool {
  let changes = result.tasks.filter { $0.change != .unchanged }
  guard result.tasks.allSatisfy({ $0.moved != true }) else { return false }
  switch mutation {
  case .deadline: return changes.count == 1 && changes[0].fields == [.deadline]
  case .lead: return changes.count == 1 && changes[0].fields == [.lead]
  case .wording: return changes.count == 1 && changes[0].fields == [.content]
  case .add: return changes.count == 1 && changes[0].change == .added
  case .remove: return changes.count == 1 && changes[0].change == .removed && changes[0].mergedInto == nil
  case .merge:
    return changes.count == 2 && changes.contains { $0.change == .modified && $0.mergedFrom.count == 2 } && changes.contains { $0.change == .removed && $0.mergedInto != nil }
  case .roll: return result.yearsBetween == 1 && changes.allSatisfy { $0.change == .rolledForward } && !changes.isEmpty
  }
}
