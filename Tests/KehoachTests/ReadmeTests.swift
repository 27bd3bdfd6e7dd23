import Foundation
import Kehoach
import Testing

// The README's example, word for word: it has to compile and to run.
// README begins
func printTasks(of path: String) throws {
  let plan = try Kehoach.extract(path: path)
  print(plan.document.symbol ?? "-", plan.document.title ?? "-")
  for task in plan.tasks {
    let bodies = task.lead.map(\.name).joined(separator: ", ")
    print("\(task.id)\t\(bodies)\t\(task.due?.description ?? "-")\t\(task.content)")
  }
}
// README ends

@Suite struct Readme {
  @Test func exampleRuns() throws { try printTasks(of: Sample.main.path) }

  @Test func exampleIsTheOneShown() throws {
    let readme = try String(contentsOfFile: packageRoot + "/README.md", encoding: .utf8)
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let compiled = try #require(source.components(separatedBy: "// README begins\n").dropFirst().first?.components(separatedBy: "// README ends").first)
    #expect(readme.contains("```swift\nimport Kehoach\n\n" + compiled + "```"))
  }

  @Test func urlsWork() throws {
    let url = URL(filePath: Sample.main.path)
    let plan = try Kehoach.extract(contentsOf: url)
    #expect(plan.source.name == Sample.main.name)
  }
}
