import ArgumentParser
import PlanExport

/// How tables of values are written: shared by every command that prints some.
struct ValueOptions: ParsableArguments {
  @Flag(help: "Write CSV for Excel: byte order mark, cells that would run as formulas made safe.")
  var excel = false

  @Option(help: "Language of headings and summaries: en or vi.")
  var lang: OutputLanguage = .en

  @Option(help: "Which day \"trước ngày 15/9\" is due: printed (15/9) or strict (14/9).")
  var due: DuePolicy = .printed

  var csv: TasksCSV { TasksCSV(excel: excel, language: lang, due: due) }
}

extension OutputLanguage: ExpressibleByArgument {}
extension DuePolicy: ExpressibleByArgument {}
