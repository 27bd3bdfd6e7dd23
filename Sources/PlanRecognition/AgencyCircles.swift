import PlanModel
internal import VietnameseText

extension AgencyLexicon {
  /// Ids of the collectives that a body is one of: "các Sở, ban, ngành" hold Sở Nội vụ, "UBND cấp xã" a commune's.
  ///
  /// Only bodies that the lexicon or their name's kind tells; an unknown name is in no collective.
  public func collectives(holding query: String) -> Set<String> {
    let entry = entry(id: folded(query)) ?? entry(named: query)
    let key = String(decoding: Self.canonical(query), as: UTF8.self)
    switch entry?.kind ?? identify(query).kind {
    case .department, .office: return ["all-departments", "departments+localities", "specialised"]
    case .peoplesCommittee where key.hasPrefix("ubnd xã") || key.hasPrefix("ubnd phường") || key.hasPrefix("ubnd đặc khu"):
      return ["commune-PC", "commune-PC-no-islands", "departments+localities"]
    case .peoplesCommittee where key.hasPrefix("ubnd huyện") || key.hasPrefix("ubnd thị xã") || key.hasPrefix("ubnd quận"):
      return ["district-PC", "departments+localities"]
    case .front: return ["front-and-mass"]
    default: return []
    }
  }
}
