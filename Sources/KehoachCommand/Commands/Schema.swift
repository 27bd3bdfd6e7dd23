import ArgumentParser
import PlanExport

struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of what is written.",
    discussion: "Example: kehoach schema plan > plan.schema.json")

  @Argument(help: "plan, task or diff.")
  var name: PlanSchema

  func run() throws { try StandardOutput.write(name.text) }
}

extension PlanSchema: ExpressibleByArgument {}
