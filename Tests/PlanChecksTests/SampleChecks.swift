import FoundationEssentials
import PlanModel
import Testing

@testable import PlanChecks

/// The annotated sample plan, as `extract` would print it.
let samplePlan: Plan = {
  let path = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/PlanExportTests/Fixtures/sample.plan.json"
  return FileManager.default.contents(atPath: path).flatMap { try? JSONDecoder().decode(Plan.self, from: $0) } ?? Plan()
}()

@Test func devChecks() { for f in check(samplePlan) where f.code != "no-deadline" { print("FOUND", f.code, f.place ?? "-", f.message, "|", f.fix ?? "", "|", f.quote ?? "") } }
