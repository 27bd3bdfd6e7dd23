import ArgumentParser
import Kehoach
import PlanChecks
import PlanExport
import PlanModel
import SourceModel

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find what a careful reader of a plan would object to.",
    discussion: """
      Takes documents in any format and JSON that extract wrote. Exit codes: 0 nothing found, 1 something at or above \
      --level, 2 an input could not be read.

      Examples:
        kehoach check ke-hoach.docx
        kehoach check *.docx --level error --ignore vague-task
        kehoach check --explain deadline-before-issue
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }

  @Argument(help: ArgumentHelp("Documents or saved JSON; - is standard input.", valueName: "file"))
  var files: [String] = []

  @Option(help: "text, json or sarif; without it the ending of -o decides, else text.")
  var format: Format?

  @Option(help: "The least severity that is reported and makes the exit code 1: error, warning or note.")
  var level: Diagnostic.Severity = .note

  @Option(parsing: .singleValue, help: ArgumentHelp("Leave this check out; may be given again.", valueName: "code"))
  var ignore: [String] = []

  @Option(help: ArgumentHelp("Explain a check (all: every one) and end.", valueName: "code"))
  var explain: String?

  @Option(name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  @Option(help: "Language of findings, explanations and messages: en or vi.")
  var lang: OutputLanguage = .en

  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    guard explain != nil || !files.isEmpty else { throw mistake("name a file, or - for standard input") }
    if format == nil, let ending = OutputPlace.unknownEnding(output, known: ["txt", "json", "sarif"]) { throw mistake("no format ends in .\(ending): -o takes .txt, .json, .sarif") }
    let known = Set(allChecks.map(\.code))
    for code in ignore + [explain].compactMap({ $0 }) where !known.contains(code) && code != "all" {
      throw mistake("no check is called \(code); known are \(allChecks.map(\.code).joined(separator: ", "))")
    }
  }

  func run() throws {
    if let explain { return try StandardOutput.write(explanation(explain)) }
    try OutputPlace.refuseInputs(output, files)
    try OutputPlace.refuseFolder(output)
    let rules = allChecks.filter { !ignore.contains($0.code) && $0.severity >= level }
    let progress = Progress(total: files.count, quiet: messages.quiet)
    let messages = messages
    let options = reading.options(progress)
    var report = CheckReport([], rules: rules)
    let outcome = Result { () throws(CommandFailure) in
      try forEachInput(files, { (path) throws(ReadError) in
        try loadPlans(path, options).map { plan in
          var checked = CheckedPlan(path: shownName(path), symbol: plan.document.symbol, findings: check(plan, rules: rules))
          checked.source = plan.sourceBeside(path)
          return (checked, messages.doubts(of: plan, path: path))
        }
      }, consume: { (_, checked) throws(CommandFailure) in
        report.plans += checked.map(\.0)
        for (_, doubts) in checked where !doubts.isEmpty { StandardError.write(doubts) }
      }, progress: progress)
    }
    let bytes = render(report)
    if let output { try OutputFile.write(bytes, to: output) } else { try StandardOutput.write(bytes) }
    try StandardOutput.flush()
    if case .failure(let failure) = outcome {
      throw failure.status == 0 ? failure : CommandFailure(.usage, failure.message)
    }
    if report.count(from: level) > 0 { throw CommandFailure(quietly: CommandFailure.Status.someFailed.rawValue) }
  }

  private func render(_ report: CheckReport) -> [UInt8] {
    let byEnding = output.flatMap { path in Format.allCases.first { path.lowercased().hasSuffix("." + $0.rawValue) } }
    return switch format ?? byEnding ?? .text {
    case .text: report.plans.isEmpty ? [] : Array(report.text(language: lang).utf8)
    case .json: report.speaking(lang).json(pretty: true)
    case .sarif: report.speaking(lang).sarif(pretty: true)
    }
  }

  private func explanation(_ code: String) -> String {
    if code == "all" { return checksManual(language: lang) }
    guard let found = allChecks.first(where: { $0.code == code }) else { return "" }
    let rule = lang == .vi ? found.inVietnamese : found
    let names = lang == .vi ? [] : [rule.name]
    let lines = ["\(rule.code) (\(severityName(rule.severity, lang))): \(rule.summary)"] + names + [""] + wrapped(rule.explanation, to: 90)
      + [""] + wrapped((lang == .vi ? "Ví dụ: " : "Example: ") + rule.example, to: 90)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Diagnostic.Severity: ExpressibleByArgument {}
