import ArgumentParser
import Kehoach
import PlanExport
import PlanModel
import SourceModel

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Read plans into JSON, CSV or a summary.",
    discussion: """
      One file prints one object, several an array. A text that is no plan gives its letterhead, sections and tables, \
      with a warning.

      Examples:
        kehoach extract ke-hoach.txt --pretty
        kehoach extract *.docx -o out
        pdftotext -layout ke-hoach.pdf - | kehoach extract - --format csv --excel > tasks.csv
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, ndjson, csv, summary }

  @Argument(help: ArgumentHelp("Documents; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(name: .long, help: "What to print: json, ndjson (a plan a line), csv (a task a row) or summary (for people).")
  var format: Format = .json

  @Option(name: [.customShort("o"), .customLong("output")], help: ArgumentHelp(
    "Write NAME.EXT.json for each file, tasks.csv and datapackage.json into this folder.", valueName: "dir"))
  var output: String?

  @Flag(help: "Break lines and indent the JSON.")
  var pretty = false

  @Flag(help: "Print how many characters belong to which part instead of the plan; exit 1 if any belongs to none.")
  var coverage = false

  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Tables of values") var values: ValueOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("name a file, or - for standard input") }
    guard output == nil || !coverage else { throw ValidationError("--coverage prints an account: leave out -o") }
    guard output == nil || format == .json else { throw ValidationError("-o writes JSON and CSV: leave out --format") }
  }

  func run() throws {
    if coverage { return try runCoverage() }
    let sink: any PlanSink =
      if let output { try FolderSink(output, inputs: files, pretty: pretty, csv: values.csv) } else { stream }
    let progress = Progress(total: files.count, quiet: messages.quiet)
    let (options, messages) = (reading.options(progress), messages)
    try sink.begin()
    let outcome = Result { () throws(CommandFailure) in
      try forEachInput(files, { (path) throws(ReadError) in
        let plan = try readDocument(path, options).plan
        return Product(output: sink.render(plan), messages: messages.lines(of: plan, path: path))
      }, consume: { (path, product) throws(CommandFailure) in
        if !product.messages.isEmpty { StandardError.write(product.messages) }
        try sink.take(product.output, from: path)
      }, progress: progress)
    }
    // One failing input prints nothing at all; several print what the others gave.
    if files.count > 1 || (try? outcome.get()) != nil { try sink.end() }
    try outcome.get()
  }

  private struct Product: Sendable {
    var output: RenderedPlan
    var messages: String
  }

  private var stream: any PlanSink {
    switch format {
    case .json: JSONSink(pretty: pretty, isArray: files.count > 1)
    case .ndjson: LinesSink()
    case .csv: CSVSink(values.csv)
    case .summary: SummarySink(language: values.lang)
    }
  }

  private func runCoverage() throws {
    let progress = Progress(total: files.count, quiet: messages.quiet)
    let options = reading.options(progress)
    var lost = false
    try forEachInput(files, { (path) throws(ReadError) in try readDocument(path, options).coverage },
      consume: { (path, account) throws(CommandFailure) in
        try StandardOutput.write(account.jsonBytes() + [0x0A])
        for (line, words) in account.unassignedWords where !messages.quiet {
          StandardError.write("\(path):\(line): error: belongs to no part, or to two: \(words)\n")
        }
        lost = lost || account.unassigned > 0
      }, progress: progress)
    if lost { throw CommandFailure(quietly: CommandFailure.Status.someFailed.rawValue) }
  }
}
