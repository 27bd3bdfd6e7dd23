import Foundation
import Kehoach
import PlanExport
import Testing

/// What is read from the samples, down to the byte. `make golden` writes the files anew and fails all the same, so that
/// no recording passes for a check.
@Suite struct Golden {
  @Test(arguments: Sample.all)
  func plan(_ sample: Sample) throws {
    let plan = try Kehoach.extract(path: sample.path)
    try check(plan.jsonBytes(pretty: true) + [0x0A], sample.goldenStem + ".json")
  }

  @Test func tasksTable() throws {
    let plan = try Kehoach.extract(path: Sample.main.path)
    let csv = TasksCSV()
    try check(csv.header() + csv.rows(of: plan), Sample.main.goldenStem + ".tasks.csv")
  }

  @Test func summary() throws {
    let plan = try Kehoach.extract(path: Sample.main.path)
    try check(Array(planSummary(plan, language: .vi).utf8), Sample.main.goldenStem + ".summary.txt")
  }

  private func check(_ actual: [UInt8], _ path: String) throws {
    let expected = (try? Data(contentsOf: URL(filePath: path))).map { Array($0) } ?? []
    guard actual != expected else { return }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" { try Data(actual).write(to: URL(filePath: path)) }
    let line = zip(actual, expected).prefix { $0 == $1 }.count { $0.0 == 0x0A } + 1
    Issue.record("\(path) differs from what is read now, first in line \(line)")
  }
}
