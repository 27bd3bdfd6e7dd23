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
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let progress = Progress(total: 1, quiet: messages.quiet)
    let (options, messages) = (reading.options(progress), messages)
    try forEachInput([file], { (path) throws(ReadError) in
      let document = try readDocument(path, options)
      return (document.text, messages.notes ? messages.lines(of: document.plan, path: path) : messages.doubts(of: document.plan, path: path))
    }, consume: { (_, document) throws(CommandFailure) in
      if !document.1.isEmpty { StandardError.write(document.1) }
      try StandardOutput.write(document.0)
    }, progress: progress)
  }
}
