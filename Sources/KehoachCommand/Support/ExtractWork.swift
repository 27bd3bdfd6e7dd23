import Kehoach
import PlanExport
import PlanModel
import SourceModel

/// What `extract` prints.
enum ExtractFormat: String, CaseIterable { case json, ndjson, csv, summary }

/// What `extract` does, its arguments read: documents in, plans out.
struct ExtractWork {
  var files: [String] = []
  var format = ExtractFormat.json
  /// The folder of `-o`.
  var output: String?
  var pretty = false
  var coverage = false
  var csv = TasksCSV()
  var language = OutputLanguage.en
  var options = Kehoach.Options()
  /// The least severe message that is shown; nil where nothing is.
  var shown: Diagnostic.Severity? = .warning
  var progress = Progress(total: 0, quiet: true)

  /// What is wrong with the arguments together, if anything.
  var mistake: String? {
    if files.isEmpty { return "name a file, or - for standard input" }
    if output == "-" { return OutputPlace.dashMistake }
    if output != nil, coverage { return "--coverage prints an account: leave out -o" }
    if let ending = OutputPlace.unknownEnding(output, known: []) { return "-o names a folder, and .\(ending) is the ending of a file: print into a file with >, or end the name with /" }
    if output != nil, format != .json { return "-o writes JSON and CSV: leave out --format" }
    return nil
  }

  func run() throws(CommandFailure) {
    if coverage { return try runCoverage() }
    let sink: any PlanSink = if let output { try FolderSink(output, inputs: files, pretty: pretty, csv: csv) } else { stream }
    let (options, shown) = (options, shown)
    try sink.begin()
    let outcome = Result { () throws(CommandFailure) in
      try forEachInput(files, { (path) throws(ReadError) in
        let plan = try readPlan(path, options)
        return Product(output: sink.render(plan), messages: diagnosticLines(plan, path: path, from: shown))
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
    case .csv: CSVSink(csv)
    case .summary: SummarySink(language: language)
    }
  }

  private func runCoverage() throws(CommandFailure) {
    let options = options
    var lost = false
    try forEachInput(files, { (path) throws(ReadError) in try readDocument(path, options).coverage },
      consume: { (path, account) throws(CommandFailure) in
        try StandardOutput.write(account.jsonBytes() + [0x0A])
        for (line, words) in account.unassignedWords where shown != nil {
          StandardError.write("\(path):\(line): \(severityName(.error, spokenLanguage)): \(said("belongs to no part, or to two: \(words)"))\n")
        }
        lost = lost || account.unassigned > 0
      }, progress: progress)
    if lost { throw CommandFailure(quietly: CommandFailure.Status.someFailed.rawValue) }
  }
}

extension ExtractWork {
  /// The everyday forms of `extract`'s arguments, read without the argument parser: to set that up takes longer than to read
  /// a short plan (docs/BENCHMARKS.md, start). nil for everything else, mistakes among it: the parser reads or refuses that.
  init?(everyday arguments: [String]) {
    var rest = arguments[...]
    guard rest.popFirst() == "extract" else { return nil }
    while let argument = rest.popFirst() {
      switch argument {
      case "--quiet", "-q": shown = nil
      case "--pretty": pretty = true
      case "--format":
        guard let format = rest.popFirst().flatMap(ExtractFormat.init(rawValue:)) else { return nil }
        self.format = format
      case "--output", "-o":
        guard let folder = rest.popFirst(), !folder.hasPrefix("-") else { return nil }
        output = folder
      default:
        guard argument == "-" || !argument.hasPrefix("-") else { return nil }
        files.append(argument)
      }
    }
    guard mistake == nil else { return nil }
    progress = Progress(total: files.count, quiet: shown == nil)
    options.reading.progress = progress.pages
  }
}
