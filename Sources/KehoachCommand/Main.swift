import ArgumentParser
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
    do {
      // Asked by scripts before anything else: answered without setting up the argument parser.
      if CommandLine.arguments.dropFirst() == ["--version"] {
        try StandardOutput.write(kehoachVersion + "\n")
        return try StandardOutput.flush()
      }
      var command = try parseAsRoot()
      try command.run()
      try StandardOutput.flush()
    } catch {
      end(with: error)
    }
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
