import ArgumentParser
import PlanModel

/// What is said on standard error: shared by every command.
struct MessageOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say nothing but errors: no warnings, no progress.")
  var quiet = false

  @Flag(name: .long, help: "Print notes too, such as the encoding that was found.")
  var notes = false

  func lines(of plan: Plan, path: String) -> String {
    if quiet { return "" }
    let name = path == "-" ? standardInputName : path
    return diagnosticLines(plan, path: name, from: notes ? .note : .warning)
  }
}
