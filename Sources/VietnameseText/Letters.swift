/// The Vietnamese letters as one table: case, base letter, tone and composition, over UTF-8 bytes.
///
/// Upper and lower case of each of these letters take the same number of bytes, so changing case keeps offsets.
public enum Letters {
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

  public struct Entry: Sendable {
    public var lower: UInt16 = 0
    public var upper: UInt16 = 0
    /// ASCII lower-case base letter, 0 for what is no letter.
    public var base: UInt8 = 0
    /// 0 none, 1 grave, 2 acute, 3 hook, 4 tilde, 5 dot below.
    public var tone: UInt8 = 0
    /// 0 none, 1 breve, 2 circumflex, 3 horn, 4 stroke (đ).
    public var modifier: UInt8 = 0
    /// Which vowel row, 255 for consonants.
    var row: UInt8 = 255
  }

  static let tableSize = 0x1F00
  static let table: [Entry] = {
    var table = [Entry](repeating: Entry(), count: tableSize)
    func set(_ lower: UInt32, _ upper: UInt32, base: UInt8, tone: UInt8, modifier: UInt8, row: UInt8) {
      let entry = Entry(lower: UInt16(lower), upper: UInt16(upper), base: base, tone: tone, modifier: modifier, row: row)
      table[Int(lower)] = entry
      table[Int(upper)] = entry
    }
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      set(UInt32(letter), UInt32(letter) - 32, base: letter, tone: 0, modifier: 0, row: 255)
    }
    set(0x111, 0x110, base: UInt8(ascii: "d"), tone: 0, modifier: 4, row: 255)
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
      set(code, code - 32, base: folded, tone: 0, modifier: 5, row: 255)
    }
    return table
  }()

  /// What is known of a scalar; `base` 0 where it is no letter of the table.
  public static func entry(_ scalar: UInt32) -> Entry { scalar < UInt32(tableSize) ? table[Int(scalar)] : Entry() }

  public static func isLetter(_ scalar: UInt32) -> Bool { entry(scalar).base != 0 }
  public static func isUpper(_ scalar: UInt32) -> Bool {
    let entry = entry(scalar)
    return entry.base != 0 && UInt32(entry.upper) == scalar
  }
  public static func isLower(_ scalar: UInt32) -> Bool {
    let entry = entry(scalar)
    return entry.base != 0 && UInt32(entry.lower) == scalar
  }

  /// The letter with this row's vowel and this tone.
  static func compose(row: UInt8, tone: UInt8, upper: Bool) -> UInt32? {
    guard Int(row) < vowelScalars.count else { return nil }
    let scalars = vowelScalars[Int(row)]
    return upper ? scalars.upper[Int(tone)] : scalars.lower[Int(tone)]
  }
  private static let vowelScalars: [(lower: [UInt32], upper: [UInt32])] = vowelRows.map {
    ($0.lower.unicodeScalars.map(\.value), $0.upper.unicodeScalars.map(\.value))
  }
  /// The row of the vowel `base` under `modifier`.
  static func row(base: UInt8, modifier: UInt8) -> UInt8? {
    for index in bases.indices where bases[index] == base && modifiers[index] == modifier { return UInt8(index) }
    return nil
  }
}

/// Reads the scalar that starts at `offset`; `length` is its size in bytes. Damaged bytes read as U+FFFD of one byte.
@inlinable
public func decodeScalar(_ bytes: [UInt8], at offset: Int) -> (scalar: UInt32, length: Int) {
  let first = bytes[offset]
  if first < 0x80 { return (UInt32(first), 1) }
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
  guard length > 1, offset + length <= bytes.count else { return (0xFFFD, 1) }
  var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
  for index in 1..<length {
    let byte = bytes[offset + index]
    guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  return (value, length)
}

/// The scalar that ends right before `offset` (which must be > 0).
public func decodeScalar(_ bytes: [UInt8], before offset: Int) -> (scalar: UInt32, length: Int) {
  var start = offset - 1
  while start > 0, offset - start < 4, bytes[start].isContinuation { start -= 1 }
  return decodeScalar(bytes, at: start)
}

public func appendScalar(_ scalar: UInt32, to bytes: inout [UInt8]) {
  switch scalar {
  case 0..<0x80: bytes.append(UInt8(scalar))
  case 0x80..<0x800:
    bytes.append(UInt8(0xC0 | scalar >> 6))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  case 0x800..<0x10000:
    bytes.append(UInt8(0xE0 | scalar >> 12))
    bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  default:
    bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
    bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
    bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  }
}

/// Lower case; offsets stay the same.
public func lowercased(_ bytes: [UInt8]) -> [UInt8] { mapLetters(bytes) { UInt32($0.lower) } }
/// Upper case; offsets stay the same.
public func uppercased(_ bytes: [UInt8]) -> [UInt8] { mapLetters(bytes) { UInt32($0.upper) } }

private func mapLetters(_ bytes: [UInt8], _ map: (Letters.Entry) -> UInt32) -> [UInt8] {
  let table = Letters.table
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var offset = 0
  while offset < bytes.count {
    let byte = bytes[offset]
    if byte < 0x80 {
      let entry = table[Int(byte)]
      result.append(entry.base == 0 ? byte : UInt8(truncatingIfNeeded: map(entry)))
      offset += 1
      continue
    }
    let (scalar, length) = decodeScalar(bytes, at: offset)
    let entry = scalar < UInt32(Letters.tableSize) ? table[Int(scalar)] : Letters.Entry()
    if entry.base == 0 {
      result.append(contentsOf: bytes[offset..<offset + length])
    } else {
      appendScalar(map(entry), to: &result)
    }
    offset += length
  }
  return result
}

/// A key for matching: lower case, no marks, `đ` as `d`, runs of white space as one space, ends trimmed,
/// dashes and quotation marks unified. Offsets are lost.
public func folded(_ bytes: [UInt8]) -> [UInt8] { key(bytes) { entry, result in result.append(entry.base) } }

public func folded(_ text: String) -> String { String(decoding: folded(Array(text.utf8)), as: UTF8.self) }

/// A key that keeps the letters but not what never makes a difference: lower case, tone placement (hoà/hòa),
/// white space, dashes and quotation marks.
public func matchingKey(_ bytes: [UInt8]) -> [UInt8] {
  canonicalTonePlacement(key(bytes) { entry, result in appendScalar(UInt32(entry.lower), to: &result) })
}

public func matchingKey(_ text: String) -> String { String(decoding: matchingKey(Array(text.utf8)), as: UTF8.self) }

@inline(__always)
private func key(_ bytes: [UInt8], _ append: (Letters.Entry, inout [UInt8]) -> Void) -> [UInt8] {
  let table = Letters.table
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var offset = 0
  var pendingSpace = false
  while offset < bytes.count {
    let byte = bytes[offset]
    if byte < 0x80 {
      offset += 1
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { pendingSpace = !result.isEmpty; continue }
      if pendingSpace { result.append(0x20); pendingSpace = false }
      let entry = table[Int(byte)]
      result.append(entry.base == 0 ? byte : entry.base)
      continue
    }
    let (scalar, length) = decodeScalar(bytes, at: offset)
    let at = offset
    offset += length
    if scalar == 0xA0 || (scalar >= 0x2000 && scalar <= 0x200B) || scalar == 0xFEFF { pendingSpace = !result.isEmpty; continue }
    if scalar == 0xAD { continue }
    if pendingSpace { result.append(0x20); pendingSpace = false }
    let entry = scalar < UInt32(Letters.tableSize) ? table[Int(scalar)] : Letters.Entry()
    if entry.base != 0 {
      append(entry, &result)
    } else {
      switch scalar {
      case 0x2010...0x2015, 0x2212: result.append(UInt8(ascii: "-"))
      case 0x201C, 0x201D, 0xAB, 0xBB: result.append(UInt8(ascii: "\""))
      case 0x2018, 0x2019: result.append(UInt8(ascii: "'"))
      default: result.append(contentsOf: bytes[at..<offset])
      }
    }
  }
  return result
}

/// Moves the tone of open `oa`, `oe`, `uy` to the first vowel (hoà → hòa, uỷ → ủy; not after q). Lower-case input.
public func canonicalTonePlacement(_ bytes: [UInt8]) -> [UInt8] {
  guard mayMoveTone(bytes) else { return bytes }
  var scalars: [UInt32] = []
  var offset = 0
  while offset < bytes.count {
    let (scalar, length) = decodeScalar(bytes, at: offset)
    scalars.append(scalar)
    offset += length
  }
  var index = 0
  while index + 1 < scalars.count {
    let first = Letters.entry(scalars[index])
    let second = Letters.entry(scalars[index + 1])
    let pair = (first.base, second.base)
    let isOpenPair = pair == (0x6F, 0x61) || pair == (0x6F, 0x65) || pair == (0x75, 0x79)
    if isOpenPair, first.modifier == 0, second.modifier == 0, first.tone == 0, second.tone != 0,
      index + 2 >= scalars.count || !Letters.isLetter(scalars[index + 2]),
      index == 0 || Letters.entry(scalars[index - 1]).base != 0x71
    {
      if let a = Letters.compose(row: first.row, tone: second.tone, upper: false),
        let b = Letters.compose(row: second.row, tone: 0, upper: false)
      {
        scalars[index] = a
        scalars[index + 1] = b
      }
    }
    index += 1
  }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  for scalar in scalars { appendScalar(scalar, to: &result) }
  return result
}

/// Whether an `o` or `u` stands right before a marked vowel: most texts have no tone to move.
private func mayMoveTone(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index + 1] >= 0xC3, bytes[index] == 0x6F || bytes[index] == 0x75 { return true }
      index += 1
    }
    return false
  }
}
