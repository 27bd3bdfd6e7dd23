internal import VietnameseText

/// Whether a body that a plan's text speaks of is the one that issued it, which only hands its tasks on.
enum IssuingBody {
  /// "UBND xã", "Chủ tịch UBND xã", "Ban Thường vụ Đảng ủy", "Giám đốc Sở", "Hiệu trưởng": the issuer without its place,
  /// its standing organ or its head.
  static func isMeant(by name: String, issuer: String) -> Bool {
    let (key, whole) = (AgencyLexicon.canonical(name)[...], AgencyLexicon.canonical(issuer))
    if isShort(key, of: whole) { return true }
    return organs.contains { organ in
      guard key.starts(with: organ.words) else { return false }
      let rest = key.dropFirst(organ.words.count)
      if rest.isEmpty { return organ.of.contains { isShort($0[...], of: whole) } }
      return rest.first == 0x20 && isShort(rest.dropFirst(), of: whole)
    }
  }

  /// The first words of the issuer's name, all of them or only its kind: "sở" of "sở y tế tỉnh Bình Thuận".
  private static func isShort(_ key: ArraySlice<UInt8>, of whole: [UInt8]) -> Bool {
    !key.isEmpty && whole.starts(with: key) && (whole.count == key.count || whole[key.count] == 0x20)
  }

  private static let party = ["tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy", "đảng ủy", "đảng bộ", "chi bộ", "đoàn", "tỉnh đoàn", "ban chấp hành", "ban thường vụ"]
  private static let managed = ["sở", "công ty", "tổng công ty", "bệnh viện", "trung tâm", "kho bạc", "ngân hàng", "bhxh", "công an", "điện lực", "học viện", "quỹ", "ban quản lý", "đại học", "chi nhánh"]

  /// Organs and heads, and the kinds of body whose they are where they are named alone. Longer words first.
  private static let organs: [(words: [UInt8], of: [[UInt8]])] = [
    ("chủ tịch", ["ubnd", "hđnd", "ubmttq", "mttq", "hội", "liên đoàn", "công đoàn", "liên minh"]), ("bí thư", party), ("ban thường vụ", party), ("btv", party),
    ("thường trực", party + ["hđnd"]), ("ban thường trực", ["ubmttq", "mttq"]), ("ban chấp hành", party), ("bộ trưởng", ["bộ"]), ("tổng giám đốc", managed),
    ("giám đốc", managed), ("ban giám đốc", managed), ("hiệu trưởng", ["trường"]), ("ban giám hiệu", ["trường"]), ("bgh", ["trường"]), ("nhà trường", ["trường"]),
    ("lãnh đạo", []), ("thủ trưởng", []), ("viện trưởng", ["viện"]), ("cục trưởng", ["cục"]), ("chi cục trưởng", ["chi cục"]), ("trưởng phòng", ["phòng"]),
    ("trưởng ban", ["ban"]), ("trưởng", []), ("chánh thanh tra", ["thanh tra"]),
  ].map { organ, kinds in (Array(organ.utf8), kinds.map { Array($0.utf8) }) }
}
