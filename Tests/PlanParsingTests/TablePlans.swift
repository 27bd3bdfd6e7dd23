import Kehoach
import PlanModel

/// A province's plan around one table, printed in any way.
func planHolding(_ table: String) throws -> Plan {
  try Kehoach.extract(
    bytes: Array(
      "ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH\nSố: 15/KH-UBND\nNam Định, ngày 10 tháng 01 năm 2024\nKẾ HOẠCH\nCông tác năm 2024\nI. MỤC ĐÍCH\nNâng cao chất lượng.\nII. NHIỆM VỤ\n\(table)\nIII. TỔ CHỨC THỰC HIỆN\nGiao Sở Nội vụ theo dõi.\n"
        .utf8), name: "a.txt")
}

/// Each row's task: its content, who leads and who joins, its times.
func rowTasks(_ plan: Plan) -> [String] {
  plan.tasks.filter { $0.table != nil }.map { task in
    let bodies = [task.lead, task.coordinating].map { $0.map(\.name).joined(separator: ", ") }
    return "\(task.content): \(bodies[0]) + \(bodies[1]), \(task.deadlines.map(\.text).joined(separator: "; "))"
  }
}
