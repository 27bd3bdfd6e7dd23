import VietnameseText

/// How wide letters are printed, in thousandths of an em of Times New Roman, the face that Nghị định 30/2020 prescribes.
/// With it "would the next word still have fitted on this line?" can be asked of text that has lost its layout.
enum LetterMetrics {
  /// `width` in the low 11 bits; letter, upper and lower case above them.
  static let upperBit: UInt16 = 1 << 12
  static let lowerBit: UInt16 = 1 << 13
  static let digitBit: UInt16 = 1 << 14
  static let signBits = upperBit | lowerBit | digitBit
  static let widthMask: UInt16 = 0x7FF

  /// From U+0020 to U+007E.
  private static let ascii: [UInt16] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,  // space to /
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,  // 0 to ?
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,  // @ to O
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,  // P to _
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,  // ` to o
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,  // p to ~
  ]

  static let tableSize = 0x1F00
  static let table: [UInt16] = {
    var table = [UInt16](repeating: 500, count: tableSize)
    for code in 0..<0x20 { table[code] = 0 }
    for (offset, width) in ascii.enumerated() { table[0x20 + offset] = width }
    for code in 0x30...0x39 { table[code] |= digitBit }
    for code in 0x300..<0x370 { table[code] = 0 }
    table[0x7F] = 0
    table[0xA0] = 250
    table[0xAD] = 0
    for code in 0..<UInt32(tableSize) {
      let entry = Letters.entry(code)
      guard entry.base != 0 else { continue }
      let upper = Letters.isUpper(code)
      var width = ascii[Int(entry.base) - 0x20 - (upper ? 32 : 0)]
      if entry.modifier == 3 { width += 30 }
      table[Int(code)] = width | (upper ? upperBit : lowerBit)
    }
    return table
  }()

  /// `table` in the low 16 bits, and above them what a letter or digit is in lower case.
  static let letters: [UInt32] = table.enumerated().map { code, entry in
    let lower = entry & (upperBit | lowerBit) != 0 ? UInt32(Letters.entry(UInt32(code)).lower) : UInt32(code)
    return lower << 16 | UInt32(entry)
  }

  /// Width and case of a scalar beyond the table: dashes, quotation marks, bullets.
  @inline(__always) static func entry(_ scalar: UInt32) -> UInt16 {
    if scalar < UInt32(tableSize) { return table[Int(scalar)] }
    return switch scalar {
    case 0x2014, 0x2026: 1000
    case 0x2018, 0x2019: 333
    case 0x201C, 0x201D: 444
    case 0x2000...0x200A: 250
    case 0x200B...0x200F, 0xFEFF: 0
    default: 500
    }
  }

  /// Width of `text[range]`.
  static func width(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var total = 0
    let table = table
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text[offset]
      if byte < 0x80 {
        total += Int(table[Int(byte)] & widthMask)
        offset += 1
      } else {
        let (scalar, length) = decodeScalar(text, at: offset)
        total += Int(entry(scalar) & widthMask)
        offset += length
      }
    }
    return total
  }
}
