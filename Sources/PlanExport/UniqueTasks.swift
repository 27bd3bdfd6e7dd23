public import PlanModel
import PlanRecognition
import VietnameseText

extension Plan {
  /// The plan with every task once: what another task says again is left out, its times, bodies, product and notes go
  /// over to the one that stays.
  public func withUniqueTasks() -> Plan {
    let places = Dictionary(tasks.indices.map { (tasks[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    var merged = tasks
    var dropped = Set<Int>()
    for (index, task) in tasks.enumerated() {
      guard let id = task.repeats, let kept = places[id], kept != index, tasks[kept].repeats == nil else { continue }
      merged[kept].takeOver(task)
      dropped.insert(index)
    }
    var result = self
    result.tasks = merged.indices.filter { !dropped.contains($0) }.map { merged[$0] }
    return result
  }
}

extension PlanTask {
  fileprivate mutating func takeOver(_ other: PlanTask) {
    for deadline in other.deadlines where !deadlines.contains(where: { $0.isSameTime(as: deadline) }) {
      // A time taken over from a heading says nothing beside one of the task's own.
      if deadline.certainty == .inherited, !deadlines.isEmpty { continue }
      deadlines.append(deadline)
    }
    start = deadlines.compactMap(\.start).min()
    due = deadlines.compactMap(\.due).max()
    lead.add(other.lead)
    coordinating.add(other.coordinating.filter { body in !lead.contains { AgencyLexicon.standard.sameBody($0, body) } })
    reportTo.add(other.reportTo)
    deliverable = deliverable ?? other.deliverable
    note = note ?? other.note
    approver = approver ?? other.approver
    supervisor = supervisor ?? other.supervisor
    citations += other.citations.filter { !citations.contains($0) }
    targets += other.targets.filter { !targets.contains($0) }
    footnotes += other.footnotes.filter { !footnotes.contains($0) }
  }
}

extension Deadline {
  fileprivate func isSameTime(as other: Deadline) -> Bool {
    (kind, start, due, recurrence) == (other.kind, other.start, other.due, other.recurrence)
      && (due != nil || start != nil || recurrence != nil || folded(text) == folded(other.text))
  }
}

extension [Agency] {
  fileprivate mutating func add(_ others: [Agency]) {
    for body in others where !contains(where: { AgencyLexicon.standard.sameBody($0, body) }) { append(body) }
  }
}
