import VietnameseText

/// A font whose letters stand on other letters' places: text typed in it before Unicode, still met in office files.
enum LegacyFont {
  /// `.VnTime` and its like: TCVN3 (ABC).
  case tcvn3
  /// `.VnTimeH`: the same, every letter a capital.
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

  /// The text as it looks in this font; `nil` where it is plain ASCII or holds letters that no legacy byte stands for
  /// (Unicode text under an old font's name).
  func decode(_ bytes: [UInt8]) -> [UInt8]? {
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    if isASCII, case .tcvn3Capitals = self { return uppercased(bytes) }
    guard !isASCII else { return nil }
    var units: [UInt8] = []
    units.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: offset)
      guard let unit = Self.unit(scalar) else { return nil }
      units.append(unit)
      offset += length
    }
    switch self {
    case .tcvn3: return LegacyEncoding.tcvn3.decode(units)
    case .tcvn3Capitals: return uppercased(LegacyEncoding.tcvn3.decode(units))
    case .vni: return LegacyEncoding.vni.decode(units)
    }
  }

  private static let units: [UInt32: UInt8] = {
    var units: [UInt32: UInt8] = [:]
    for (index, scalar) in LegacyEncoding.westernScalars.enumerated() where scalar > 0xFF { units[scalar] = UInt8(index + 0x80) }
    return units
  }()

  private static func unit(_ scalar: UInt32) -> UInt8? { scalar <= 0xFF ? UInt8(scalar) : units[scalar] }
}
