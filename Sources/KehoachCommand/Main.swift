import ArgumentParser
import CLinux
import Glibc
import PlanModel

@main
struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kehoach",
    abstract: "Read Vietnamese administrative plans (kế hoạch) into tasks, bodies and deadlines.",
    discussion: """
      Example: kehoach extract ke-hoach.docx --pretty

      Exit codes: 0 all good; 1 some of several files failed; 2 usage; 65 a file cannot be read as a document; \
      66 a file cannot be opened; 69 a helper program is missing; 74 output cannot be written.
      """,
    version: kehoachVersion,
    subcommands: [Extract.self, Tasks.self, Diff.self, Check.self, Agencies.self, Export.self, Text.self, Explain.self, Probe.self, Schema.self])

  static func main() {
    // A closed pipe is then an error of `write`, which ends the program quietly.
    signal(SIGPIPE, SIG_IGN)
    // Asking for it anew is 3 % of the time of many plans.
    keep_freed_memory(16 << 20)
    do {
      // Asked by scripts before anything else: answered without setting up the argument parser.
      if CommandLine.arguments.dropFirst() == ["--version"] {
        try StandardOutput.write(kehoachVersion + "\n")
        return try StandardOutput.flush()
      }
      let arguments = Array(CommandLine.arguments.dropFirst())
      if let work = ExtractWork(everyday: arguments) {
        try work.run()
      } else {
        var command = try parse(arguments)
        try command.run()
      }
      try StandardOutput.flush()
    } catch {
      end(with: error)
    }
  }

  /// The command that the arguments name, parsed by itself: setting up the parser of all commands takes as long as reading a
  /// plan. What that one does not take (a mistake, a question for help) goes to the parser of all, which knows the answer.
  private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    if let name = arguments.first, let command = configuration.subcommands.first(where: { $0.configuration.commandName == name }),
      let parsed = try? command.parseAsRoot(Array(arguments.dropFirst())),
      // Asked for help, a command parsed by itself answers without the program's name.
      ObjectIdentifier(type(of: parsed)) == ObjectIdentifier(command)
    {
      return parsed
    }
    try refuseUnknownCommand(arguments)
    return try parseAsRoot(arguments)
  }

  /// A word in the place of a command, or behind `help`, that is none.
  private static func refuseUnknownCommand(_ arguments: [String]) throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    let place = arguments.first == "help" ? 1 : 0
    guard place < arguments.count, !arguments[place].hasPrefix("-"), !names.contains(arguments[place]) else { return }
    let name = arguments[place]
    let near = names.first { editDistance($0, name) == 1 } ?? names.first { editDistance($0, name) == 2 }
    throw mistake(near.map { "Unknown command '\(name)'; did you mean '\($0)'?" } ?? "Unknown command '\(name)'")
  }

  private static func end(with error: any Error) -> Never {
    if let failure = error as? CommandFailure {
      // What was printed before the failure counts, unless printing is what failed.
      if failure.leavesOutput { do { try StandardOutput.flush() } catch { error.end() } }
      failure.end()
    }
    let message = fullMessage(for: error)
    let isAnswer = exitCode(for: error).isSuccess
    guard isAnswer else { CommandFailure(.usage, message, isPlain: true).end() }
    do {
      if !message.isEmpty { try StandardOutput.write(Array((message + "\n").utf8)) }
      try StandardOutput.flush()
    } catch {
      error.end()
    }
    Glibc.exit(0)
  }
}
