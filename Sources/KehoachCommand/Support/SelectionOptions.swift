import ArgumentParser
import PlanExport
import PlanModel
import PlanRecognition

/// Which tasks are wanted: all conditions together.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Tasks of this body: any spelling, abbreviation or earlier name.", valueName: "name"))
  var agency: String?

  @Option(help: "Where --agency is looked for: lead, coordinating or any.")
  var role: AgencyRole = .any

  @Flag(help: "With --agency: tasks too that are given to all of its kind (\"các Sở, ban, ngành\").")
  var collectives = false

  @Option(help: ArgumentHelp("Due before this day.", valueName: "yyyy-mm-dd"))
  var dueBefore: CivilDate?

  @Option(help: ArgumentHelp("Due after this day.", valueName: "yyyy-mm-dd"))
  var dueAfter: CivilDate?

  @Option(help: ArgumentHelp("Late on this day: the last day in time has passed.", valueName: "yyyy-mm-dd"))
  var overdueOn: CivilDate?

  @Option(parsing: .singleValue, help: ArgumentHelp(
    "Kind of deadline: \(DeadlineKind.allCases.map(\.rawValue).joined(separator: ", ")); may be given again.", valueName: "kind"))
  var kind: [DeadlineKind] = []

  @Flag(help: "Only tasks without any deadline.")
  var noDeadline = false

  @Option(help: ArgumentHelp("Tasks under this section: its id (II/7) or words of its heading.", valueName: "section"))
  var section: String?

  @Option(help: ArgumentHelp("Words in content, product, note or bodies; written without diacritics they match any.", valueName: "words"))
  var search: String?

  @Flag(help: "List once what a plan says twice, with the times and bodies of all its wordings.")
  var unique = false

  @OptionGroup var lexicon: LexiconOptions

  func select(_ plans: [Plan], due: DuePolicy) throws -> TaskList {
    let list = TaskList(unique ? plans.map { $0.withUniqueTasks() } : plans)
    var filter = TaskFilter()
    filter.agency = agency
    filter.role = role
    (filter.dueBefore, filter.dueAfter, filter.overdueOn) = (dueBefore, dueAfter, overdueOn)
    filter.kinds = Set(kind)
    filter.noDeadline = noDeadline
    filter.section = section
    filter.search = search
    filter.duePolicy = due
    guard let agency else { return list.filtered(by: filter) }
    let lexicon = try lexicon.load()
    let circles = collectives ? lexicon.collectives(holding: agency) : []
    return list.filtered(by: filter) { body, _ in
      lexicon.matches(query: agency, agency: body) || body.kind == .collective && body.id.map(circles.contains) ?? false
    }
  }
}

extension AgencyRole: ExpressibleByArgument {}
extension DeadlineKind: ExpressibleByArgument {}
