import PlanModel
import PlanRecognition
import VietnameseText

/// What is the same for a leading body (*cơ quan chủ trì*) in all its spellings within one plan.
///
/// The lexicon's id, or the name's letters where it has none. An id is unique within a province only: where a plan names
/// one id with several provinces ("UBND tỉnh Cà Mau, UBND tỉnh An Giang"), each is a body of its own.
struct BodyKeys: Sendable {
  /// The province of each name whose id has several.
  private var provinces: [String: String] = [:]

  /// Reads each lead's name once.
  init(_ plan: Plan) {
    var named: [String: [String: String]] = [:]
    var read: Set<String> = []
    for task in plan.tasks {
      for body in task.lead {
        guard let id = body.id, read.insert(body.name).inserted, let province = AgencyLexicon.standard.province(ofBody: body.name) else { continue }
        named[id, default: [:]][body.name] = province
      }
    }
    for names in named.values where Set(names.values).count > 1 { provinces.merge(names) { first, _ in first } }
  }

  func key(_ agency: Agency) -> String {
    guard let id = agency.id else { return matchingKey(agency.name) }
    return provinces[agency.name].map { id + "\u{1}" + $0 } ?? id
  }
}
