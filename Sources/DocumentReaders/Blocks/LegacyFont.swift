import VietnameseText

/// A font whose letters stand on other letters' places: text typed in it before Unicode, still met in office files.
enum LegacyFont {
  /// `.VnTime` and its like: TCVN3 (ABC).
  case tcvn3
  /// `.VnTimeH`: the same in capitals only.
  case tcvn3Capitals
  /// `VNI-Times` and its like.
  case vni

  init?(_ name: String) {
    if name.hasPrefix(".Vn") {
      self = name.hasSuffix("H") ? .tcvn3Capitals : .tcvn3
    } else if name.hasPrefix("VNI-") {
      self = .vni
    } else {
      return nil
    }
  }

  /// The text as it looks in this font; `nil` where it is plain ASCII or already Unicode.
  func decode(_ bytes: [UInt8]) -> [UInt8]? { nil }
}
