import ArgumentParser
import Kehoach
import PlanDiff
import PlanExport
import PlanModel
import SourceModel

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare two plans: which tasks are new, gone, moved, given to another body or time, reworded, rolled forward.",
    discussion: """
      Takes documents in any format and JSON that extract wrote, in any mix.

      Examples:
        kehoach diff 2873-kh-ubnd-2022.docx 3105-kh-ubnd-2023.pdf
        kehoach diff cu.json moi.docx --format json

      Exit codes: 0 no difference; 1 differences; 2 an error.
      """)

  @Argument(help: ArgumentHelp("The older plan.", valueName: "old")) var old: String
  @Argument(help: ArgumentHelp("The newer plan.", valueName: "new")) var new: String

  @Option(help: "How alike two tasks must be to pair, 0 to 1.") var threshold = 0.5
  @Flag(help: "Break lines and indent.") var pretty = false

  @OptionGroup(title: "Reading") var reading: ReadingOptions

  func run() throws {
    var options = DiffOptions()
    options.threshold = threshold
    let result = Kehoach.diff(try plan(old), try plan(new), options: options)
    var json = JSONWriter(pretty: pretty)
    result.write(to: &json)
    try StandardOutput.write(json.bytes + [0x0A])
    if !result.isEmpty { throw CommandFailure(quietly: 1) }
  }

  /// The one plan of an input; every failure is exit code 2, as of diff.
  private func plan(_ path: String) throws(CommandFailure) -> Plan {
    do throws(ReadError) {
      let plans = try loadPlans(path, reading.options)
      guard plans.count == 1, let plan = plans.first else { throw ReadError(.unreadable, "\(plans.count) plans in it; give one") }
      return plan
    } catch {
      throw CommandFailure(.usage, "\(path): \(error.message)")
    }
  }
}
