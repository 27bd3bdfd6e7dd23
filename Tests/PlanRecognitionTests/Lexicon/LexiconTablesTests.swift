import Foundation
import Testing

@testable import PlanRecognition

/// `LexiconTables.swift` says what the tables of `lexicons/` say; `make golden` writes it anew.
@Suite struct GoldenLexiconTables {
  @Test func tablesAreUpToDate() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appendingPathComponent("Sources/PlanRecognition/LexiconTables.swift")
    let made = LexiconTablesBuilder.source()
    guard try String(contentsOf: file, encoding: .utf8) != made else { return }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" { try made.write(to: file, atomically: true, encoding: .utf8) }
    Issue.record("LexiconTables.swift differs from what lexicons/ say: run make golden, build again")
  }
}
