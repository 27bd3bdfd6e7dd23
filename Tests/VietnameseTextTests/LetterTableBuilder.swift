import VietnameseText

/// Makes `LetterTable.swift`: case, base letter, tone and row of every letter.
enum LetterTableBuilder {
  /// The vowels, each row: plain, grave, acute, hook, tilde, dot below.
  private static let vowelRows: [(lower: String, upper: String)] = [
    ("aàáảãạ", "AÀÁẢÃẠ"), ("ăằắẳẵặ", "ĂẰẮẲẴẶ"), ("âầấẩẫậ", "ÂẦẤẨẪẬ"),
    ("eèéẻẽẹ", "EÈÉẺẼẸ"), ("êềếểễệ", "ÊỀẾỂỄỆ"), ("iìíỉĩị", "IÌÍỈĨỊ"),
    ("oòóỏõọ", "OÒÓỎÕỌ"), ("ôồốổỗộ", "ÔỒỐỔỖỘ"), ("ơờớởỡợ", "ƠỜỚỞỠỢ"),
    ("uùúủũụ", "UÙÚỦŨỤ"), ("ưừứửữự", "ƯỪỨỬỮỰ"), ("yỳýỷỹỵ", "YỲÝỶỸỴ"),
  ]
  private static let bases: [UInt8] = Array("aaaeeiooouuy".utf8)
  /// 0 none, 1 breve, 2 circumflex, 3 horn.
  private static let modifiers: [UInt8] = [0, 1, 2, 0, 2, 0, 0, 2, 3, 0, 3, 0]


  struct Entry {
    var lower: UInt32 = 0, upper: UInt32 = 0, base: UInt8 = 0, tone: UInt8 = 0, modifier: UInt8 = 0, row: UInt8 = 12
    /// Seven bits a byte, as `Letters.Entry` unpacks them.
    var packed: [UInt8] {
      [UInt8(lower & 0x7F), UInt8(lower >> 7), UInt8(upper & 0x7F), UInt8(upper >> 7), base, tone | modifier << 3, row, 0]
    }
  }

  static func source() -> String {
    let table = table()
    let entries = Array(table[..<0x200]) + table[0x1E00..<0x1F00]
    let rows = stride(from: 0, to: entries.count, by: 8).map { start in
      "    " + entries[start..<start + 8].flatMap(\.packed).map(escaped).joined()
    }
    let vowels = vowelRows.map { "    " + $0.lower.unicodeScalars.map { "\($0.value)," }.joined(separator: " ") }
    return """
      // Made by LetterTableBuilder of the tests (`make golden`). Change its rows, not this file.

      extension Letters {
        /// U+0000 to U+01FF, then U+1E00 to U+1EFF, eight bytes each: `Entry.init(packed:)` says what they hold.
        @inlinable static var table: StaticString {
          \"\"\"
      \(rows.joined(separator: "\\\n"))
          \"\"\"
        }
        /// The small vowels, six tones a row.
        static let vowels: [UInt16] = [
      \(vowels.joined(separator: "\n"))
        ]
      }

      """
  }

  private static func escaped(_ byte: UInt8) -> String {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F ? "\\u{\(String(byte, radix: 16))}" : String(UnicodeScalar(byte))
  }

  private static func table() -> [Entry] {
    var table = [Entry](repeating: Entry(), count: 0x1F00)
    func set(_ lower: UInt32, _ upper: UInt32, base: UInt8, tone: UInt8, modifier: UInt8, row: UInt8) {
      let entry = Entry(lower: lower, upper: upper, base: base, tone: tone, modifier: modifier, row: row)
      table[Int(lower)] = entry
      table[Int(upper)] = entry
    }
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      set(UInt32(letter), UInt32(letter) - 32, base: letter, tone: 0, modifier: 0, row: 12)
    }
    set(0x111, 0x110, base: UInt8(ascii: "d"), tone: 0, modifier: 4, row: 12)
    for (row, pair) in vowelRows.enumerated() {
      for (tone, scalars) in zip(pair.lower.unicodeScalars, pair.upper.unicodeScalars).enumerated() {
        set(scalars.0.value, scalars.1.value, base: bases[row], tone: UInt8(tone), modifier: modifiers[row], row: UInt8(row))
      }
    }
    // Other Latin-1 letters that names bring along: case only.
    for code in UInt32(0xE0)...0xFE where code != 0xF7 && table[Int(code)].base == 0 {
      let folded: UInt8 = switch code {
      case 0xE4, 0xE5, 0xE6: UInt8(ascii: "a")
      case 0xE7: UInt8(ascii: "c")
      case 0xEB: UInt8(ascii: "e")
      case 0xEE, 0xEF: UInt8(ascii: "i")
      case 0xF0: UInt8(ascii: "d")
      case 0xF1: UInt8(ascii: "n")
      case 0xF6, 0xF8: UInt8(ascii: "o")
      case 0xFB, 0xFC: UInt8(ascii: "u")
      default: UInt8(ascii: "x")
      }
      set(code, code - 32, base: folded, tone: 0, modifier: 5, row: 12)
    }
    return table
  }
}
