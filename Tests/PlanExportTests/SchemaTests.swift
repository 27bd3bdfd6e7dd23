import Foundation
import PlanExport
import Testing

private let schemaFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path + "/schemas/"

@Suite struct Schemas {
  @Test(arguments: PlanSchema.allCases)
  func embeddedIsThePublishedOne(_ schema: PlanSchema) throws {
    let published = try Data(contentsOf: URL(filePath: schemaFolder + schema.rawValue + ".schema.json"))
    #expect(Data(schema.text) == published, "run Scripts/embed-schemas")
  }

  @Test(arguments: PlanSchema.allCases)
  func everyPropertyIsDescribedAndRequired(_ schema: PlanSchema) throws {
    let root = try #require(try JSONSerialization.jsonObject(with: Data(schema.text)) as? [String: Any])
    #expect(root["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(root["$id"] as? String == "urn:kehoach:schema:\(schema.rawValue):1")
    #expect(problems(in: root, path: schema.rawValue) == [])
  }

  /// What plan and task share is the same in both files, each of which stands alone.
  @Test func sharedDefinitionsAgree() throws {
    let plan = try #require(definitions(.plan))
    let task = try #require(definitions(.task))
    for (name, value) in task { #expect(plan[name] == value, "\(name)") }
  }

  private func definitions(_ schema: PlanSchema) -> [String: NSDictionary]? {
    let root = try? JSONSerialization.jsonObject(with: Data(schema.text)) as? [String: Any]
    return root?["$defs"] as? [String: NSDictionary]
  }

  private func problems(in value: Any, path: String) -> [String] {
    if let list = value as? [Any] { return list.flatMap { problems(in: $0, path: path) } }
    guard let object = value as? [String: Any] else { return [] }
    var found: [String] = []
    if let properties = object["properties"] as? [String: [String: Any]] {
      let required = Set(object["required"] as? [String] ?? [])
      for (name, property) in properties {
        if (property["description"] as? String)?.isEmpty != false { found.append("\(path).\(name) has no description") }
        if !required.contains(name) { found.append("\(path).\(name) may be missing") }
      }
    }
    if object["additionalProperties"] != nil { found.append("\(path) says something of unknown properties") }
    return found + object.flatMap { problems(in: $0.value, path: "\(path).\($0.key)") }
  }
}
