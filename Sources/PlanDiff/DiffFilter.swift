public import PlanModel

/// Kinds of difference that a reader may not care for.
public enum IgnoredDifference: String, Sendable, CaseIterable {
  /// Tasks that say the same in other words.
  case wording
  /// Years rolled forward.
  case rolled
  /// Another place or section.
  case order
}

extension PlanDifference {
  /// The comparison without what `ignored` names: such a task counts as unchanged.
  public func ignoring(_ ignored: Set<IgnoredDifference>) -> PlanDifference {
    guard !ignored.isEmpty else { return self }
    var result = self
    for index in result.tasks.indices {
      var change = result.tasks[index]
      if ignored.contains(.order), change.moved == true { change.moved = false }
      if ignored.contains(.wording), change.change == .modified, change.fields.contains(.content) {
        change.fields.removeAll { $0 == .content }
        change.details[TaskField.content.rawValue] = nil
        change.wording = []
        if change.fields.isEmpty { change.change = .unchanged }
      }
      if ignored.contains(.rolled), change.change == .rolledForward { change.change = .unchanged }
      result.tasks[index] = change
    }
    result.recount()
    return result
  }

  /// Only the changes of `kinds` (all where empty) to tasks that `isWanted` accepts, given the old and the new task.
  /// What changed beside the tasks stays only where all tasks are wanted.
  public func only(_ kinds: Set<TaskChangeKind>, moved: Bool = false, old oldPlan: Plan, new newPlan: Plan, where isWanted: ((PlanTask) -> Bool)? = nil) -> PlanDifference {
    guard !kinds.isEmpty || moved || isWanted != nil else { return self }
    var result = self
    let oldTasks = Dictionary(oldPlan.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let newTasks = Dictionary(newPlan.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    result.tasks = tasks.filter { change in
      let kindFits = kinds.isEmpty && !moved || kinds.contains(change.change) || moved && change.moved == true
      guard kindFits else { return false }
      guard let isWanted else { return true }
      return [change.old.flatMap { oldTasks[$0] }, change.new.flatMap { newTasks[$0] }].contains { $0.map(isWanted) ?? false }
    }
    (result.document, result.sections, result.targets, result.legalBases) = ([], [], [], [])
    result.recount()
    return result
  }

  mutating func recount() {
    summary = Summary()
    for change in tasks {
      switch change.change {
      case .unchanged: summary.unchanged += 1
      case .rolledForward: summary.rolledForward += 1
      case .modified: summary.modified += 1
      case .added: summary.added += 1
      case .removed: summary.removed += 1
      }
      if change.moved == true { summary.moved += 1 }
    }
  }
}
