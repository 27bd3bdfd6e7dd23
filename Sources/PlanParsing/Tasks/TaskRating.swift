import PlanModel

extension TaskDetails {
  /// How likely content, lead and deadlines are all right; what a person should look at.
  func rate(_ draft: TaskDraft, _ task: inout PlanTask) {
    var doubt = 0.03
    func review(_ code: String, _ weight: Double) {
      if !task.review.contains(code) { task.review.append(code) }
      doubt += weight
    }
    if let index = draft.table, let row = draft.row, tables[index].rows[row].uncertain || tables[index].guessedWork != nil { review("table-uncertain", 0.3) }
    let isRepeated = draft.table.map { table in draft.row.map { tables[table].repeats($0, .lead) } ?? false } ?? false
    if isRepeated || task.lead.contains(where: { $0.from == .parent }) { review("lead-inherited", 0.18) }
    if task.lead.isEmpty { doubt += 0.1 }
    if task.lead.count > 1, task.lead.contains(where: { $0.from == .text }) { review("lead-several", 0.18) }
    func isAny(_ certainty: DeadlineCertainty) -> Bool { task.deadlines.indices.contains { task.deadlines[$0].certainty == certainty } }
    if isAny(.inferred) { review("deadline-inferred", 0.18) }
    if isAny(.repaired) { review("deadline-repaired", 0.18) }
    if isAny(.inherited) { doubt += 0.05 }
    var confidence = max(0.05, 1 - doubt)
    if !task.review.isEmpty { confidence = min(confidence, 0.79) }
    task.confidence = (confidence * 100).rounded() / 100
  }
}
