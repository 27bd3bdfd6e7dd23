import ArgumentParser
import Kehoach
import PlanDiff
import PlanExport
import PlanModel
import PlanRecognition
import SourceModel

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare two plans: which tasks are new, gone, moved, given to another body or time, reworded, rolled forward.",
    discussion: """
      Takes documents in any format and JSON that extract wrote, in any mix.

      Examples:
        kehoach diff 2873-kh-ubnd-2022.docx 3105-kh-ubnd-2023.pdf
        kehoach diff cu.json moi.docx --format json

      Exit codes: 0 no difference; 1 differences; 2 an error.
      """)

  @Argument(help: ArgumentHelp("The older plan.", valueName: "old")) var old: String
  @Argument(help: ArgumentHelp("The newer plan.", valueName: "new")) var new: String

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, md, html, xlsx }
  enum Kind: String, ExpressibleByArgument, CaseIterable { case added, removed, modified, moved, rolled, unchanged }

  @Option(help: "text, json, csv, md, html or xlsx; without it the ending of -o decides, else text.") var format: Format?
  @Option(name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("Write to this file.", valueName: "file")) var output: String?
  @Option(help: ArgumentHelp("Count these as no difference: wording, rolled, order (commas between).", valueName: "kinds")) var ignore: String?
  @Option(help: ArgumentHelp("Only these: added, removed, modified, moved, rolled, unchanged (commas between).", valueName: "kinds")) var only: String?
  @Option(help: ArgumentHelp("Only tasks of this body, in any spelling, on either side.", valueName: "name")) var agency: String?
  @Flag(help: "Only the counts.") var summary = false
  @Option(help: "How alike two tasks must be to pair, 0 to 1.") var threshold = 0.5
  @Flag(help: "Break lines and indent (json).") var pretty = false
  @Flag(help: "For Excel: a byte order mark, no cell runs as a formula (csv).") var excel = false
  @Option(help: "Language of headings: en or vi.") var lang: OutputLanguage = .en
  @Option(help: "Colour: auto, always or never.") var color: ColorChoice = .auto

  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    guard (0...1).contains(threshold) else { throw mistake("--threshold is a number from 0 to 1") }
    _ = try words(ignore, of: IgnoredDifference.self, "--ignore")
    _ = try words(only, of: Kind.self, "--only")
    if format == nil, let ending = OutputPlace.unknownEnding(output, known: Format.allCases.map(\.rawValue) + ["txt"]) {
      throw mistake("no format ends in .\(ending): -o takes .txt, .json, .csv, .md, .html, .xlsx")
    }
    if summary, chosenFormat != .text { throw mistake("--summary prints counts as text: leave out \(format == nil ? "-o" : "--format")") }
    guard !(old == "-" && new == "-") else { throw mistake("only one of the two can be standard input") }
    if chosenFormat == .xlsx, output == nil, StandardOutput.isTerminal { throw mistake("a workbook is no text: name a file with -o") }
  }

  func run() throws {
    try OutputPlace.refuseInputs(output, [old, new])
    try OutputPlace.refuseFolder(output)
    var options = DiffOptions()
    options.threshold = threshold
    let (oldPlan, newPlan) = (try plan(old), try plan(new))
    var result = Kehoach.diff(oldPlan, newPlan, options: options).ignoring(Set(try words(ignore, of: IgnoredDifference.self, "--ignore")))
    let differs = !result.isEmpty
    let kinds = try words(only, of: Kind.self, "--only")
    let lexicon = AgencyLexicon.standard
    let isWanted = agency.map { name in { (task: PlanTask) in (task.lead + task.coordinating).contains { lexicon.matches(query: name, agency: $0) } } }
    if let agency, let isWanted, !messages.quiet, !(oldPlan.tasks + newPlan.tasks).contains(where: isWanted) {
      StandardError.write("kehoach: \(nobodyNote(agency, [oldPlan, newPlan]))\n")
    }
    if !messages.quiet, !oldPlan.tasks.isEmpty, !newPlan.tasks.isEmpty, result.tasks.allSatisfy({ $0.old == nil || $0.new == nil }) {
      StandardError.write("kehoach: \(said("no task of the one plan is found in the other: are they about the same?"))\n")
    }
    result = result.only(Set(kinds.compactMap(\.change)), moved: kinds.contains(.moved), old: oldPlan, new: newPlan, where: isWanted)
    let bytes = try render(DiffReport(result, old: oldPlan, new: newPlan, language: lang))
    if let output { try OutputFile.write(bytes, to: output) } else { try StandardOutput.write(bytes) }
    if differs, kinds.isEmpty && agency == nil || !result.tasks.isEmpty { throw CommandFailure(quietly: 1) }
  }

  private var chosenFormat: Format {
    format ?? output.flatMap { path in Format.allCases.first { path.lowercased().hasSuffix("." + $0.rawValue) } } ?? .text
  }

  private func render(_ report: DiffReport) throws(CommandFailure) -> [UInt8] {
    switch chosenFormat {
    case .text:
      var writer = DiffText()
      writer.color = color == .always || color == .auto && output == nil && color.isOn
      writer.summaryOnly = summary
      if output == nil, let columns = terminalWidth() { writer.width = min(writer.width, columns) }
      return Array(writer.render(report).utf8)
    case .json:
      var json = JSONWriter(pretty: pretty)
      report.difference.write(to: &json)
      return json.bytes + [0x0A]
    case .csv:
      var table = DiffTable()
      table.excel = excel
      return table.csv(report)
    case .md: return Array(diffMarkdown(report).utf8)
    case .html: return diffPage(report)
    case .xlsx:
      do { return try diffWorkbook(report) } catch { throw CommandFailure(error) }
    }
  }

  private func words<Word: RawRepresentable<String> & CaseIterable>(_ list: String?, of type: Word.Type, _ option: String) throws -> [Word] {
    try (list ?? "").split(separator: ",").map { part in
      let word = part.trimmingPrefix { $0 == " " }
      guard let value = Word(rawValue: String(word)) else {
        throw mistake("\(option): no “\(word)”; give \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return value
    }
  }

  /// The one plan of an input; every failure is exit code 2, as of diff.
  private func plan(_ path: String) throws(CommandFailure) -> Plan {
    let progress = Progress(total: 1, quiet: messages.quiet)
    defer { progress.clear() }
    do throws(ReadError) {
      let plans = try loadPlans(path, reading.options(progress))
      guard plans.count == 1, let plan = plans.first else { throw ReadError(.unreadable, "\(plans.count) plans in it; give one") }
      progress.clear()
      let doubts = messages.doubts(of: plan, path: path)
      if !doubts.isEmpty { StandardError.write(doubts) }
      return plan
    } catch {
      throw CommandFailure(.usage, "\(path): \(said(error.message))")
    }
  }
}

extension Diff.Kind {
  /// `nil` for moved: any kind may have moved.
  var change: TaskChangeKind? {
    switch self {
    case .added: .added
    case .removed: .removed
    case .modified: .modified
    case .rolled: .rolledForward
    case .unchanged: .unchanged
    case .moved: nil
    }
  }
}
