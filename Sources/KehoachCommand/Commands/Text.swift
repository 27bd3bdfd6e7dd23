import ArgumentParser
import Kehoach
import SourceModel

struct Text: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "Print the decoded text that spans point into.",
    discussion: """
      UTF-8, NFC, line feeds. Bytes are counted from 0: `start` and `end` of a span cut its words out of this text.

      Example: kehoach text ke-hoach.docx | tail -c +101 | head -c 40
      """)

  @Argument(help: ArgumentHelp("A document; - is standard input.", valueName: "file"))
  var file: String

  @OptionGroup var language: LanguageOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions

  func run() throws {
    let progress = Progress(total: 1, quiet: false)
    let options = reading.options(progress)
    try forEachInput([file], { (path) throws(ReadError) in try readDocument(path, options).text },
      consume: { (_, text) throws(CommandFailure) in try StandardOutput.write(text) }, progress: progress)
  }
}
