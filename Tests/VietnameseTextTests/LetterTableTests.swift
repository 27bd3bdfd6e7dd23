import Foundation
import Testing

@testable import VietnameseText

/// `LetterTable.swift` says what the rows of vowels here say; `make golden` writes it anew.
@Suite struct GoldenLetterTable {
  @Test func tableIsUpToDate() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("Sources/VietnameseText/LetterTable.swift")
    let made = LetterTableBuilder.source()
    guard (try? String(contentsOf: file, encoding: .utf8)) != made else { return }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" { try made.write(to: file, atomically: true, encoding: .utf8) }
    Issue.record("LetterTable.swift differs from what its rows say: run make golden, build again")
  }
}
