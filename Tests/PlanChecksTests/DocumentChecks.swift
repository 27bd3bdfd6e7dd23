import Foundation
import Kehoach
import PlanModel
import Testing

@testable import PlanChecks

@Suite struct DocumentChecks {
  /// A plan written without a fault: nothing may be said about it.
  @Test func cleanPlanHasNoFinding() throws {
    let plan = try extracted(cleanPlanPath)
    #expect(plan.tasks.count == 10)
    #expect(check(plan).map { "\($0.code) \($0.place ?? "") \($0.message)" } == [])
  }

  /// What only a careful reader of the sample notices.
  @Test func sampleFaultsAreFound() throws {
    let found = Set(check(try extracted(samplePath)).map { "\($0.code) \($0.place ?? "-")" })
    let expected = [
      "deadline-before-issue II/7/7.2/7", "deadline-before-issue II/11/11.2/6", "deadline-before-issue II/11/11.2/7",
      "deadline-before-issue III/1", "report-of-other-body II/5/5.2/1", "report-of-other-body II/5/5.2/2",
      "malformed-date II/11/11.2/1", "malformed-date II/11/11.2/2", "misspelling II/1/e", "misspelling II/9/9.2/3",
      "body-capitals II/2/2.2/1", "body-capitals II/3/3.2/1", "mixed-spelling II/13", "tone-placement-mixed I/1/b",
      "duplicate-footnote footnote 4", "reference-misnamed II/7/7.2/8", "several-leads II/10", "missing-lead III/2",
      "no-legal-basis -", "authority-missing -",
    ]
    for finding in expected { #expect(found.contains(finding), "\(finding)") }
    let errors = found.filter { $0.hasPrefix("deadline-before-issue") }
    #expect(errors.count == 4)
    for code in ["impossible-date", "reference-missing", "citation-two-dates", "numbering-skips", "numbering-repeats", "damaged-word", "layout-missing"] {
      #expect(!found.contains { $0.hasPrefix(code) }, "\(code)")
    }
  }

  /// The manual is made of the rules.
  @Test func manualIsTheOneOfTheRules() throws {
    let path = packageFolder + "/docs/CHECKS.md"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try checksManual().write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == checksManual(), "make golden writes it anew")
  }

  @Test func codesAreUniqueAndExplained() {
    #expect(Set(allChecks.map(\.code)).count == allChecks.count)
    for rule in allChecks {
      #expect(rule.code.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x2D }, "\(rule.code)")
      #expect(rule.explanation.count > 40 && rule.example.count > 10, "\(rule.code)")
    }
  }

  @Test func sarifIsWhatHostsRead() throws {
    let report = CheckReport([CheckedPlan(path: "kế hoạch.txt", symbol: nil, findings: check(try extracted(samplePath)))])
    let root = try #require(try JSONSerialization.jsonObject(with: Data(report.sarif())) as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == report.count(from: .note))
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
      #expect(["error", "warning", "note"].contains(result["level"] as? String))
    }
    #expect(String(decoding: report.sarif(), as: UTF8.self).contains("\"uri\":\"k%E1%BA%BF%20ho%E1%BA%A1ch.txt\""))
  }
}
