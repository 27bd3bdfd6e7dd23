public import PlanDiff
public import PlanModel
import PlanRecognition

extension Kehoach {
  /// What changed between two plans; bodies are compared through the lexicon of successions and mergers, as far as they were
  /// law when the later plan was issued.
  public static func diff(_ old: Plan, _ new: Plan, options: DiffOptions = DiffOptions()) -> PlanDifference {
    var options = options
    let lexicon = AgencyLexicon.standard
    let later = [old.document.issuedOn, new.document.issuedOn].compactMap { $0 }.max()
    let (from, to) = (old.document.place, new.document.place)
    options.sameBody = { a, b in
      guard lexicon.sameBody(a, b, oldProvince: from, newProvince: to) else { return false }
      // A department that was merged in 2025 was another body in 2023.
      for id in [a.id, b.id] {
        if let end = id.flatMap({ lexicon.entry(id: $0)?.validTo }), let later, later <= end, a.id != b.id { return false }
      }
      return true
    }
    return PlanDiff.diff(old, new, options: options)
  }
}
