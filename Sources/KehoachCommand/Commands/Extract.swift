import ArgumentParser

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Read plans into JSON, CSV or a summary.",
    discussion: """
      One file prints one object, several an array. A text that is no plan gives its letterhead, sections and tables, \
      with a warning.

      Examples:
        kehoach extract ke-hoach.txt --pretty
        kehoach extract *.docx -o out
        pdftotext -layout k.pdf - | kehoach extract - --format csv > tasks.csv
      """)

  @Argument(help: ArgumentHelp("Documents; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(name: .long, help: "What to print: json, ndjson (a plan a line), csv (a task a row) or summary (for people).")
  var format: ExtractFormat = .json

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
    if let wrong = work(Progress(total: 0, quiet: true)).mistake { throw mistake(wrong) }
  }

  func run() throws { try work(Progress(total: files.count, quiet: messages.quiet)).run() }

  private func work(_ progress: Progress) -> ExtractWork {
    ExtractWork(
      files: files, format: format, output: output, pretty: pretty, coverage: coverage, csv: values.csv, language: values.lang,
      options: reading.options(progress), shown: messages.shown, progress: progress)
  }
}

extension ExtractFormat: ExpressibleByArgument {}
