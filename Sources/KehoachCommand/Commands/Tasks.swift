import ArgumentParser
import Kehoach
import PlanExport
import PlanModel
import SourceModel

struct Tasks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tasks", abstract: "List the tasks of plans: who does what, by when.",
    discussion: """
      Takes documents in any format and JSON that extract wrote. On a terminal the list is a table; -o FILE picks the \
      format by its ending.

      Examples:
        kehoach tasks ke-hoach.docx --agency "Sở Nội vụ" --role lead --sort due
        kehoach tasks *.json --due-before 2022-10-01 -o viec-thang-9.xlsx --lang vi
        kehoach tasks ke-hoach.pdf --split-by agency --format xlsx -o giao-viec
      """)

  enum Split: String, ExpressibleByArgument, CaseIterable { case agency }

  @Argument(help: ArgumentHelp("Documents or saved JSON; - is standard input.", valueName: "file"))
  var files: [String]

  @OptionGroup(title: "Which tasks") var selection: SelectionOptions

  @Option(help: "Put tasks together by agency, section, month or kind: under headings (table, md), as objects (json), with a field (ndjson), as rows in that order (csv).")
  var groupBy: TaskGrouping?

  @Option(help: "Order: plan, due or agency.")
  var sort: TaskSort = .plan

  @Option(help: "table, csv, json, ndjson, xlsx, ics, md or html; without it the ending of -o decides, else table.")
  var format: TaskFormat?

  @Option(name: [.customShort("o"), .customLong("output")], help: ArgumentHelp(
    "Write to this file; with --split-by, and for csv, it may be a folder.", valueName: "path"))
  var output: String?

  @Option(help: "Write one file (csv: one folder) for each agency into the folder that -o names.")
  var splitBy: Split?

  @Option(help: ArgumentHelp("A mapping of columns: CSV with heading,value[,format[,width]].", valueName: "file"))
  var columns: String?

  @Option(help: "Entries of a calendar (ics): todo (to-dos) or event (days).")
  var entries: CalendarOptions.Component = .todo

  @Option(help: "Colour in tables: auto, always or never.")
  var color: ColorChoice = .auto

  @OptionGroup(title: "Tables of values") var values: ValueOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    guard !files.isEmpty else { throw mistake("name a file, or - for standard input") }
    guard splitBy == nil || output != nil else { throw mistake("--split-by writes files: name a folder with -o") }
    if splitBy != nil || format == nil, let ending = OutputPlace.unknownEnding(output, known: splitBy == nil ? TaskFormat.endings : []) {
      throw mistake(splitBy == nil ? "no format ends in .\(ending): -o takes \(TaskFormat.endings.map { "." + $0 }.joined(separator: ", ")) or a folder" : "--split-by writes into a folder: -o names one, and .\(ending) is the ending of a file")
    }
    if groupBy != nil, splitBy != nil { throw mistake("--split-by writes a list for each agency: leave out --group-by") }
    if groupBy != nil, [.xlsx, .ics, .html].contains(chosenFormat) {
      throw mistake("--group-by does nothing in \(chosenFormat.rawValue): leave it out, or choose table, md, json, ndjson or csv")
    }
    if columns != nil, [.json, .ndjson, .ics, .html].contains(chosenFormat) {
      throw mistake("--columns does nothing in \(chosenFormat.rawValue): leave it out, or choose table, md, csv or xlsx")
    }
    if selection.agency == nil, selection.role != .any || selection.collectives {
      throw mistake("\(selection.collectives ? "--collectives" : "--role") goes with --agency: name a body")
    }
    if entries != .todo, chosenFormat != .ics { throw mistake("--entries is for calendars: choose ics with --format or -o") }
    if splitBy != nil, chosenFormat == .table { throw mistake("--split-by writes files: choose one with --format") }
    if chosenFormat == .xlsx, output == nil, StandardOutput.isTerminal {
      throw mistake("a workbook is no text: name a file with -o")
    }
  }

  func run() throws {
    try OutputPlace.refuseInputs(output, files)
    let mapping = try columns.map(readMapping)
    let progress = Progress(total: files.count, quiet: messages.quiet)
    let (options, messages) = (reading.options(progress), messages)
    var plans: [Plan] = []
    let outcome = Result { () throws(CommandFailure) in
      try forEachInput(files, { (path) throws(ReadError) in
        let plans = try loadPlans(path, options)
        let all = StandardError.isTerminal || messages.notes
        return (plans, plans.map { all ? messages.lines(of: $0, path: path) : messages.doubts(of: $0, path: path) }.joined())
      }, consume: { (_, loaded) throws(CommandFailure) in
        plans += loaded.0
        if !loaded.1.isEmpty { StandardError.write(loaded.1) }
      }, progress: progress)
    }
    // One failing input prints nothing at all; several print what the others gave.
    if files.count > 1 || (try? outcome.get()) != nil { try write(plans, mapping) }
    try outcome.get()
  }

  private func write(_ plans: [Plan], _ mapping: [OutputColumn]?) throws {
    let list = try selection.select(plans, due: values.due).sorted(by: sort, policy: values.due)
    if list.isEmpty, !messages.quiet, let note = try selection.emptyNote(plans) { StandardError.write("kehoach: \(note)\n") }
    let groups = groupBy.map { list.grouped(by: $0, language: values.lang, policy: values.due) }
    var writer = TaskWriter(format: chosenFormat, values: values, columns: mapping, entries: entries)
    writer.color = color.isOn
    writer.isNarrowed = list.count < (selection.unique ? plans.map { $0.withUniqueTasks() } : plans).reduce(0) { $0 + $1.tasks.count }
    writer.isOfOneBody = selection.agency != nil
    writer.showsCoordinating = selection.role == .coordinating
    if splitBy != nil, let output {
      return try writer.writeSplit(list.grouped(by: .agency, language: values.lang), into: output)
    }
    guard let output else { return try StandardOutput.write(try writer.render(list, groups)) }
    try writer.write(list, groups, to: output)
  }

  private var chosenFormat: TaskFormat {
    if let format { return format }
    return output.flatMap { TaskFormat(fileName: $0) } ?? (splitBy == nil ? (output == nil ? .table : .csv) : .xlsx)
  }

  private func readMapping(_ path: String) throws -> [OutputColumn] {
    let bytes: [UInt8]
    do { bytes = try Kehoach.readFile(path, limit: 1 << 20) } catch { throw CommandFailure(error, file: path) }
    do { return try readColumnMapping(String(decoding: bytes, as: UTF8.self)) } catch {
      throw CommandFailure(.usage, "\(path): \(said(error.description))")
    }
  }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// `NO_COLOR` (any value) turns colour off where it is not asked for.
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: StandardOutput.isTerminal && !hasEnvironment("NO_COLOR")
    }
  }
}

extension TaskGrouping: ExpressibleByArgument {}
extension TaskSort: ExpressibleByArgument {}
extension CalendarOptions.Component: ExpressibleByArgument {}
