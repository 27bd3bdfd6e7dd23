internal import VietnameseText

/// The commune (xã, phường, đặc khu; thị trấn until 30.6.2025) that issued a plan. Such a plan names the commune's own
/// bodies without their level ("Công an", "UBMTTQ") or with the commune's name ("Công an xã Tân Hiệp").
public struct IssuingCommune: Sendable, Equatable {
  /// The level and the name as a key: " xã tân hiệp".
  private let place: [UInt8]

  /// `nil` where the issuer's name holds no commune.
  public init?(issuer: String) {
    let key = AgencyLexicon.canonical(issuer)
    for level in AgencyLexicon.communeLevels {
      guard let at = firstIndex(of: level + [0x20], in: key, from: 0) else { continue }
      // "thị xã Sông Cầu", "Hợp tác xã", "Bảo hiểm xã hội" are no communes.
      let (before, after) = (key[..<at], key[(at + level.count + 1)...])
      guard !Self.others.contains(where: { before.suffix($0.count).elementsEqual($0) }), !after.starts(with: "hội".utf8) else { continue }
      place = Array(key[at...])
      return
    }
    return nil
  }

  private static let others = ["thị", "tác", "liên"].map { Array($0.utf8) }

  /// The id that a body of the plan has: the commune's where it is the commune's, else `known`. The province's office is meant
  /// only where its level is printed, not by "VP".
  public func id(of name: String, known: String?) -> String? {
    if let id = id(of: name) { return id }
    return known == "vpub" && !containsText(name, "tỉnh") && !containsText(name, "thành phố") ? nil : known
  }

  /// The id of a body that is the commune's; `nil` for all others.
  func id(of name: String) -> String? {
    let key = AgencyLexicon.canonical(name)
    let isNamed = key.count > place.count && key.suffix(place.count).elementsEqual(place)
    return AgencyLexicon.standard.id(inCommune: Array(name.utf8), key: isNamed ? key.dropLast(place.count) : key[...])
  }
}

/// Whether a plan's issuer is of a district (huyện, quận, thị xã; until 30.6.2025).
public func isDistrict(issuer: String) -> Bool {
  let key = AgencyLexicon.canonical(issuer)
  return districtLevels.contains { firstIndex(of: $0, in: key, from: 0) != nil }
}

private let districtLevels = [" huyện ", " quận ", " thị xã "].map { Array($0.utf8) }

/// The id of a body in a district's plan: none where a name without its level ("Ban Chỉ huy Quân sự") would be a commune's body.
public func idInDistrict(of name: String, known: String?) -> String? {
  known.flatMap { AgencyLexicon.standard.id(inCommune: [], key: AgencyLexicon.canonical(name)[...]) == $0 ? nil : $0 }
}
