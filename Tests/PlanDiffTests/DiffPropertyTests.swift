import FoundationEssentials
import Kehoach
import PlanDiff
import PlanModel
import Testing

@Suite struct DiffProperties {
  static let samplePath = String(#filePath.split(separator: "/").dropLast(3).joined(separator: "/")).withSlash + "/samples/2873-kh-ubnd-2022.txt"

  @Test func aPlanAgainstItselfIsUnchanged() {
    let plan = inventedPlan(tasks: 200)
    let result = diff(plan, plan)
    #expect(result.isEmpty)
    #expect(result.summary.unchanged == 200)
  }

  @Test func theOtherDirectionMirrors() {
    var random = SeededRandom(7)
    for round in 0..<40 {
      let plan = inventedPlan(tasks: 60)
      var other = plan
      for mutation in Mutation.allCases.shuffled(using: &random).prefix(3) {
        other = changed(other, mutation, at: Int.random(in: 0..<50, using: &random), &random)
      }
      let there = diff(plan, other)
      let back = diff(other, plan)
      #expect(there.yearsBetween == -back.yearsBetween, "round \(round)")
      let pairs = Set(there.tasks.compactMap { change in change.old.flatMap { old in change.new.map { "\(old)→\($0) \(change.change) \(change.moved ?? false)" } } })
      let mirrored = Set(back.tasks.compactMap { change in change.new.flatMap { old in change.old.map { "\(old)→\($0) \(change.change) \(change.moved ?? false)" } } })
      #expect(pairs == mirrored, "round \(round)")
      #expect(there.summary.added == back.summary.removed, "round \(round)")
    }
  }

  @Test func permutedRowsOnlyMove() {
    var random = SeededRandom(11)
    var plan = inventedPlan(tasks: 12)
    let original = plan
    plan.tasks.shuffle(using: &random)
    let result = diff(original, plan)
    #expect(result.summary.unchanged == 12)
    #expect(result.summary.moved > 0)
    #expect(result.tasks.allSatisfy { $0.fields.isEmpty })
  }

  @Test func eachMutationIsReportedAsItself() throws {
    let plan = try samplePlan()
    var random = SeededRandom(2873)
    var right = 0
    var missed: [String: Int] = [:]
    // All thousand in `make test-full`: unoptimised, they take a minute.
    let rounds = ProcessInfo.processInfo.environment["KEHOACH_FULL"] == "1" ? 1000 : 250
    let dated = plan.tasks.indices.filter { plan.tasks[$0].deadlines.first.map { ($0.due ?? $0.start) != nil } ?? false }
    let rows = plan.tasks.indices.filter { plan.tasks[$0].origin == .tableRow && $0 + 1 < plan.tasks.count && plan.tasks[$0 + 1].section == plan.tasks[$0].section && plan.tasks[$0].parent == nil }
    for _ in 0..<rounds {
      let mutation = Mutation.allCases.randomElement(using: &random) ?? .wording
      let index = switch mutation {
      case .deadline: dated.randomElement(using: &random) ?? 0
      case .merge: rows.randomElement(using: &random) ?? 0
      default: Int.random(in: 0..<plan.tasks.count, using: &random)
      }
      let result = diff(plan, changed(plan, mutation, at: index, &random))
      if reports(result, mutation, tasks: plan.tasks.count) { right += 1 } else { missed["\(mutation) \(plan.tasks[index].id)", default: 0] += 1 }
    }
    #expect(right * 100 >= rounds * 99, "\(right) of \(rounds); missed \(missed)")
  }

  private func samplePlan() throws -> Plan {
    try Kehoach.plans(path: DiffProperties.samplePath)[0]
  }
}

extension String {
  var withSlash: String { hasPrefix("/") ? self : "/" + self }
}
