import PlanModel

/// How many years lie between two plans: what most of the paired tasks' years and times say; where they say nothing, the
/// plans' titles, then their dates of issue.
func yearsBetween(_ old: Plan, _ new: Plan, pairs: [(TaskFeatures, TaskFeatures)]) -> Int {
  var votes: [Int: Int] = [:]
  for (a, b) in pairs {
    let from = a.content.words.filter(isYear).compactMap { Int($0) } + a.task.deadlines.compactMap { ($0.due ?? $0.start)?.year }
    let to = b.content.words.filter(isYear).compactMap { Int($0) } + b.task.deadlines.compactMap { ($0.due ?? $0.start)?.year }
    guard from.count == to.count else { continue }
    for (x, y) in zip(from, to) { votes[y - x, default: 0] += 1 }
  }
  // A year that stays (of a cited paper, a programme) says nothing where others move.
  let moving = votes.filter { $0.key != 0 && abs($0.key) < 30 }
  let byTitle = lastYear(old.document.title).flatMap { from in lastYear(new.document.title).map { $0 - from } }
  if let best = moving.max(by: { ($0.value, -abs($0.key)) < ($1.value, -abs($1.key)) }) {
    if best.key == byTitle || best.value * 3 >= (votes[0] ?? 0) { return best.key }
  }
  if !votes.isEmpty, moving.isEmpty, (votes[0] ?? 0) > 0, byTitle == nil || byTitle == 0 { return 0 }
  if let byTitle { return byTitle }
  guard let from = old.document.issuedOn?.year, let to = new.document.issuedOn?.year else { return 0 }
  return to - from
}

private func lastYear(_ title: String?) -> Int? { title.flatMap { Tokens($0).words.last(where: isYear) }.flatMap { Int($0) } }
