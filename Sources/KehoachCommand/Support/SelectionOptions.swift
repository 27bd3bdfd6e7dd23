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
    // Read even where no body is asked for: a file that is not there is a mistake.
    let lexicon = try lexicon.load()
    guard let agency else { return list.filtered(by: filter) }
    let circles = collectives ? lexicon.collectives(holding: agency) : []
    return list.filtered(by: filter) { body, _ in
      lexicon.matches(query: agency, agency: body) || body.kind == .collective && body.id.map(circles.contains) ?? false
    }
  }

  /// Why a list is empty: the plans hold no task, none of the body that was asked for (then with those that come nearest), or
  /// none that meets all conditions.
  func emptyNote(_ plans: [Plan]) throws -> String? {
    let all = TaskList(plans)
    guard !all.isEmpty else { return nil }
    guard let agency else { return said("none of the \(all.count) tasks meets the conditions") }
    let lexicon = try lexicon.load()
    let named = all.items.filter { item in
      (all.task(item).lead + all.task(item).coordinating).contains { lexicon.matches(query: agency, agency: $0) }
    }
    if !named.isEmpty { return said("of the \(named.count) tasks of “\(agency)” none meets the conditions") }
    return nobodyNote(agency, plans)
  }
}

/// That plans have no task of a body, with the names that come nearest.
func nobodyNote(_ agency: String, _ plans: [Plan]) -> String {
  let near = nearestBodies(agency, in: TaskList(plans))
  let list = near.names.joined(separator: "; ")
  let hint = near.names.isEmpty ? "" : said(near.areNear ? "; the nearest names are: \(list)" : "; named most often are: \(list)")
  return said(plans.count == 1 ? "no task of “\(agency)” in this plan" : "no task of “\(agency)” in these plans") + hint
}

extension AgencyRole: ExpressibleByArgument {}
extension DeadlineKind: ExpressibleByArgument {}
