import VietnameseText

/// Characters as they are printed: every kind of space a space, marks that print nothing out, hyphens that never break
/// a hyphen, glyphs of symbol fonts as the signs they show.
func printedCharacters(_ bytes: [UInt8]) -> [UInt8] {
  guard bytes.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 || $0 == 0xEF || $0 == 0x7F }) else { return bytes }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var offset = 0
  while offset < bytes.count {
    let byte = bytes[offset]
    if byte < 0x80 {
      if byte >= 0x20, byte != 0x7F {
        result.append(byte)
      } else if byte == 0x09 {
        result.append(0x09)
      } else if byte == 0x0A || byte == 0x0D || byte == 0x0C {
        result.append(0x20)
      }
      offset += 1
      continue
    }
    let (scalar, length) = decodeScalar(bytes, at: offset)
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: result.append(0x20)
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFC: break
    case 0x2010, 0x2011: result.append(UInt8(ascii: "-"))
    case 0x80...0x9F: appendScalar(windows1252[Int(scalar - 0x80)], to: &result)
    case 0xF000...0xF0FF: appendScalar(symbolGlyph(scalar), to: &result)
    case 0xFFFD where length == 1: appendScalar(0xFFFD, to: &result)
    default: result.append(contentsOf: bytes[offset..<offset + length])
    }
    offset += length
  }
  return result
}

/// What the C1 controls stand for where a page gives numbers of windows-1252 as character references.
private let windows1252: [UInt32] = [
  0x20AC, 0x20, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x20, 0x017D, 0x20,
  0x20, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x20, 0x017E, 0x0178,
]

/// Glyphs of Symbol and Wingdings, which Word writes as U+F000 plus the font's own number. Both fonts' bullets share
/// the table, as a run's font is not always told; what is no bullet is Symbol's mathematics.
func symbolGlyph(_ scalar: UInt32) -> UInt32 {
  switch scalar & 0xFF {
  case 0x20: 0x20
  case 0x2B: UInt32(UInt8(ascii: "+"))
  case 0x2A: UInt32(UInt8(ascii: "*"))
  case 0x2D, 0xBE: UInt32(UInt8(ascii: "-"))
  case 0x28, 0x29, 0x2C, 0x2E, 0x2F, 0x30...0x39, 0x3A, 0x3B, 0x3C, 0x3D, 0x3E, 0x25: scalar & 0xFF
  case 0xA3: 0x2264
  case 0xB3: 0x2265
  case 0xB1: 0xB1
  case 0xB0: 0xB0
  case 0xB4: 0xD7
  case 0xB9: 0x2260
  case 0xAE: 0x2192
  case 0xFC, 0xFE: 0x2713
  case 0xA8, 0x6F, 0x71: 0x25A1
  default: 0x2022
  }
}
