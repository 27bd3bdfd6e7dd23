import PlanModel

/// The ids of sections that are field lines of a task ("- Đơn vị chủ trì: …", "- Thời gian: …"): what they say stands in the
/// task's fields, and is compared there. Cost: linear in the plan's sections.
func fieldLines(of plan: Plan) -> Set<String> {
  let tasks = Dictionary(plan.tasks.filter { $0.origin == .point }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  var result: Set<String> = []
  var stack = plan.sections
  while let section = stack.popLast() {
    stack += section.children
    guard let task = tasks[section.id] else { continue }
    for line in section.children where line.heading == nil && line.children.isEmpty && tasks[line.id] == nil && says(line, of: task) { result.insert(line.id) }
  }
  return result
}

/// Whether a line with a field's name holds a time, a body or a product of the task.
private func says(_ line: Section, of task: PlanTask) -> Bool {
  guard let colon = line.text.utf8.prefix(120).firstIndex(of: UInt8(ascii: ":")) else { return false }
  if task.deadlines.contains(where: { line.span.start <= $0.span.start && $0.span.end <= line.span.end }) { return true }
  let value = line.text[line.text.utf8.index(after: colon)...]
  let bodies = (task.lead + task.coordinating + task.reportTo).filter { $0.from == .field }.map(\.name)
  return (bodies + [task.deliverable, task.note].compactMap { $0 }).contains { !$0.isEmpty && value.contains($0) }
}
