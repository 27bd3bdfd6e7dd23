import ArgumentParser
import Kehoach
import PlanModel
import SourceModel

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show what each stage saw in a document.",
    discussion: "Example: kehoach explain ke-hoach.txt --stage blocks")

  enum Stage: String, ExpressibleByArgument, CaseIterable { case lines, blocks, outline, tasks }

  @Argument(help: ArgumentHelp("A document; - is standard input.", valueName: "file"))
  var file: String

  @Option(help: "lines (decoded text), blocks (paragraphs, tables, notes), outline (sections) or tasks.")
  var stage: Stage = .blocks

  @OptionGroup var language: LanguageOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions

  @Flag(name: .shortAndLong, help: "No progress.")
  var quiet = false

  func run() throws {
    let progress = Progress(total: 1, quiet: quiet)
    let (options, stage) = (reading.options(progress), stage)
    try forEachInput([file], { (path) throws(ReadError) in try explanation(of: path, stage: stage, options: options) },
      consume: { (_, text) throws(CommandFailure) in try StandardOutput.write(text) }, progress: progress)
  }
}

private func explanation(of path: String, stage: Explain.Stage, options: Kehoach.Options) throws(ReadError) -> String {
  let (bytes, name) = try readDocumentBytes(path, options)
  switch stage {
  case .lines: return explainLines(try Kehoach.blocks(bytes: bytes, name: name, options: options))
  case .blocks: return explainBlocks(try Kehoach.blocks(bytes: bytes, name: name, options: options))
  case .outline: return explainOutline(try Kehoach.extract(bytes: bytes, name: name, options: options))
  case .tasks: return explainTasks(try Kehoach.extract(bytes: bytes, name: name, options: options))
  }
}
