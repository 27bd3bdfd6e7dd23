import ArgumentParser
import PlanExport

/// The language of messages: that of `--lang`, wherever it stands. Asked of the arguments themselves, since what is wrong with
/// them is said before they are parsed.
let spokenLanguage: OutputLanguage = {
  let arguments = CommandLine.arguments.prefix { $0 != "--" }
  let values = zip(arguments, arguments.dropFirst()).filter { $0.0 == "--lang" }.map(\.1)
    + arguments.filter { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
  return values.compactMap(OutputLanguage.init(rawValue:)).last ?? .en
}()

/// A message of this program in the language of messages.
func said(_ text: String) -> String { translated(text, to: spokenLanguage) }

/// What is wrong with the arguments, beside what the parser finds.
func mistake(_ text: String) -> ValidationError { ValidationError(said(text)) }

/// Commands without other options of language: that of messages.
struct LanguageOptions: ParsableArguments {
  @Option(help: "Language of messages: en or vi.")
  var lang: OutputLanguage = .en
}
