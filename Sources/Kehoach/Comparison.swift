public import PlanDiff
public import PlanModel
import PlanRecognition

extension Kehoach {
  /// What changed between two plans; bodies are compared through the lexicon of successions and mergers.
  public static func diff(_ old: Plan, _ new: Plan, options: DiffOptions = DiffOptions()) -> PlanDifference {
    var options = options
    let lexicon = AgencyLexicon.standard
    let (from, to) = (old.document.place, new.document.place)
    options.sameBody = { lexicon.sameBody($0, $1, oldProvince: from, newProvince: to) }
    return PlanDiff.diff(old, new, options: options)
  }
}
