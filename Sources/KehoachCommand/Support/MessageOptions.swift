import ArgumentParser
import PlanModel

/// What is said on standard error: shared by every command.
struct MessageOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Say nothing but errors: no warnings, no progress.")
  var quiet = false

  @Flag(name: .long, help: "Print notes too, such as the encoding that was found.")
  var notes = false

  /// The least severe message that is shown; nil where nothing is.
  var shown: Diagnostic.Severity? { quiet ? nil : notes ? .note : .warning }

  /// Only whether a document was read at all: what a list of tasks from it rests on.
  func doubts(of plan: Plan, path: String) -> String { quiet ? "" : doubtLines(plan, path: path) }

  func lines(of plan: Plan, path: String) -> String { diagnosticLines(plan, path: path, from: shown) }
}
