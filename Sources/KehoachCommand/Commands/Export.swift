import ArgumentParser
import Kehoach
import PlanExport
import PlanModel
import SourceModel

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write whole plans in the form of other systems.",
    discussion: """
      akn is Akoma Ntoso 3.0, valid against the strict schema; tasks and deadlines stand in a namespace of their own. \
      For lists of tasks (csv, xlsx, ics, md, html) see kehoach tasks.

      Examples:
        kehoach export ke-hoach.docx --format akn > ke-hoach.akn.xml
        kehoach export *.docx -o akn/
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case akn }

  @Argument(help: ArgumentHelp("Documents or saved JSON; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(help: "akn (Akoma Ntoso 3.0).")
  var format: Format = .akn

  @Option(name: [.customShort("o"), .customLong("output")], help: ArgumentHelp(
    "Write to this file; several plans to NAME.EXT.akn.xml in this folder.", valueName: "path"))
  var output: String?

  @OptionGroup var language: LanguageOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func validate() throws {
    guard !files.isEmpty else { throw mistake("name a file, or - for standard input") }
    if let ending = OutputPlace.unknownEnding(output, known: files.count == 1 ? ["xml"] : []) {
      throw mistake(files.count == 1 ? "a plan is written as .xml or into a folder, not as .\(ending)" : "several plans need a folder: .\(ending) is the ending of a file")
    }
    guard files.count == 1 || output != nil else { throw mistake("several plans need a folder: name it with -o") }
  }

  func run() throws {
    try OutputPlace.refuseInputs(output, files)
    let progress = Progress(total: files.count, quiet: messages.quiet)
    let (options, messages) = (reading.options(progress), messages)
    var documents: [(name: String, bytes: [UInt8])] = []
    let outcome = Result { () throws(CommandFailure) in
      try forEachInput(files, { (path) throws(ReadError) in
        let plans = try loadPlans(path, options)
        return (plans.map { ($0.source.name.isEmpty ? "plan" : $0.source.name, akomaNtoso($0)) }, plans.map { messages.lines(of: $0, path: path) }.joined())
      }, consume: { (_, made) throws(CommandFailure) in
        documents += made.0
        if !made.1.isEmpty { StandardError.write(made.1) }
      }, progress: progress)
    }
    if files.count > 1 || (try? outcome.get()) != nil { try write(documents) }
    try outcome.get()
  }

  private func write(_ documents: [(name: String, bytes: [UInt8])]) throws {
    guard let output else {
      guard documents.count == 1 else { throw CommandFailure(.usage, "the input holds \(documents.count) plans: name a folder with -o") }
      return try StandardOutput.write(documents[0].bytes)
    }
    if documents.count == 1, !output.hasSuffix("/"), output.hasSuffix(".xml") { return try OutputFile.write(documents[0].bytes, to: output) }
    try makeFolder(output)
    var names = FileNames()
    for document in documents { try OutputFile.write(document.bytes, to: "\(output)/\(names.unique(document.name)).akn.xml") }
  }
}
