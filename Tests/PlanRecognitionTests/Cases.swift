import Foundation
import PlanModel
import Testing

/// Table tests read their rows from `Fixtures/*.jsonl`: a new phrase is one line there.
func rows<Row: Decodable>(_ name: String, of type: Row.Type = Row.self) -> [Row] {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures/\(name)")
  guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
  return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
}

struct DeadlineRow: Decodable, Sendable, CustomTestStringConvertible {
  struct Expected: Decodable, Sendable {
    var kind: String
    var start: String?
    var due: String?
    var recurrence: String?
    var inclusive: Bool?
    var certainty: String?
  }
  var text: String
  var issuedOn: String
  var mode: String?
  var prose: Bool?
  var deadlines: [Expected]
  var testDescription: String { text }
}

struct CitationRow: Decodable, Sendable, CustomTestStringConvertible {
  struct Expected: Decodable, Sendable {
    var symbol: String?
    var date: String?
  }
  var text: String
  var citations: [Expected]
  var testDescription: String { text }
}

struct TargetRow: Decodable, Sendable, CustomTestStringConvertible {
  struct Expected: Decodable, Sendable {
    var comparison: String
    var value: Double
    var unit: String?
    var by: String?
    var subject: String?
  }
  var text: String
  var issuedOn: String
  var targets: [Expected]
  var testDescription: String { text }
}
