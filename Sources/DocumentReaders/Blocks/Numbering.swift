import VietnameseText

/// How a counter is printed.
enum NumberFormat {
  case decimal, decimalZero, upperRoman, lowerRoman, upperLetter, lowerLetter, bullet, none

  /// `w:numFmt` values; what Word counts in other scripts is printed in digits.
  init(word value: String) {
    self = switch value {
    case "bullet": .bullet
    case "none": .none
    case "decimalZero": .decimalZero
    case "upperRoman": .upperRoman
    case "lowerRoman": .lowerRoman
    case "upperLetter": .upperLetter
    case "lowerLetter": .lowerLetter
    default: .decimal
    }
  }
  /// `style:num-format` and HTML's `type`.
  init(sample value: String) {
    self = switch value {
    case "": .none
    case "I": .upperRoman
    case "i": .lowerRoman
    case "A": .upperLetter
    case "a": .lowerLetter
    default: .decimal
    }
  }

  /// The number as the word processor prints it: `a … z, aa, bb …`, without `đ`.
  func printed(_ value: Int) -> String {
    let value = min(max(value, 0), 1_000_000)
    switch self {
    case .decimal: return String(value)
    case .decimalZero: return value < 10 ? "0\(value)" : String(value)
    case .upperRoman: return value > 0 && value < 400 ? roman(value) : String(value)
    case .lowerRoman: return value > 0 && value < 400 ? roman(value).lowercased() : String(value)
    case .upperLetter, .lowerLetter:
      guard value > 0, value <= 26 * 8 else { return String(value) }
      let letter = UInt8(ascii: self == .upperLetter ? "A" : "a") + UInt8((value - 1) % 26)
      return String(repeating: String(UnicodeScalar(letter)), count: (value - 1) / 26 + 1)
    case .bullet, .none: return ""
    }
  }

  private func roman(_ value: Int) -> String {
    String(repeating: "C", count: value / 100) + (value % 100 >= 90 ? "XC" + romanNumeral(value % 10) : romanNumeral(value % 100))
  }
}

/// The sign a bullet prints: what officials type (`-`, `+`, `*`, `–`) as it is, every glyph of a symbol font as `•`.
func bulletSign(_ text: String) -> String {
  guard let scalar = text.unicodeScalars.first(where: { $0 != " " }) else { return "•" }
  switch scalar.value {
  case 0x2D, 0x2B, 0x2A, 0x2022, 0x2013: return String(scalar)
  case 0x2014, 0x2212, 0x2010, 0x2011: return "-"
  case 0xF000...0xF0FF:
    let sign = symbolGlyph(scalar.value)
    return sign == 0x2B || sign == 0x2D || sign == 0x2A ? String(UnicodeScalar(UInt8(sign))) : "•"
  default: return "•"
  }
}
