/// The Vietnamese letters as one table: case, base letter, tone and composition, over UTF-8 bytes.
///
/// Upper and lower case of each of these letters take the same number of bytes, so changing case keeps offsets.
public enum Letters {
  public struct Entry: Sendable {
    public let lower: UInt16
    public let upper: UInt16
    /// ASCII lower-case base letter, 0 for what is no letter.
    public let base: UInt8
    /// 0 none, 1 grave, 2 acute, 3 hook, 4 tilde, 5 dot below.
    public let tone: UInt8
    /// 0 none, 1 breve, 2 circumflex, 3 horn, 4 stroke (đ), 5 a letter of other languages.
    public let modifier: UInt8
    /// Which vowel row, 12 for consonants.
    @usableFromInline let row: UInt8

    /// Seven bits a byte: two bytes each for lower and upper case, then base, tone with modifier, and row.
    @inlinable @inline(__always)
    init(packed: UInt64) {
      lower = UInt16(truncatingIfNeeded: packed & 0x7F | packed >> 1 & 0x3F80)
      upper = UInt16(truncatingIfNeeded: packed >> 16 & 0x7F | packed >> 17 & 0x3F80)
      base = UInt8(truncatingIfNeeded: packed >> 32)
      tone = UInt8(truncatingIfNeeded: packed >> 40 & 7)
      modifier = UInt8(truncatingIfNeeded: packed >> 43 & 7)
      row = UInt8(truncatingIfNeeded: packed >> 48)
    }
  }

  /// What is known of a scalar; `base` 0 where it is no letter of the table.
  @inlinable @inline(__always)
  public static func entry(_ scalar: UInt32) -> Entry {
    // What the table does not hold is as U+0000: no letter.
    let index = scalar < 0x200 ? scalar : scalar &- 0x1E00 < 0x100 ? scalar &- 0x1C00 : 0
    return Entry(packed: UInt64(littleEndian: UnsafeRawPointer(table.utf8Start).loadUnaligned(fromByteOffset: 8 * Int(index), as: UInt64.self)))
  }

  @inlinable @inline(__always)
  public static func isLetter(_ scalar: UInt32) -> Bool { entry(scalar).base != 0 }
  /// A vowel, with any marks.
  public static func isVowel(_ scalar: UInt32) -> Bool {
    let entry = entry(scalar)
    return entry.base != 0 && entry.row != 12 && entry.modifier < 5
  }
  @inlinable
  public static func isUpper(_ scalar: UInt32) -> Bool {
    let entry = entry(scalar)
    return entry.base != 0 && UInt32(entry.upper) == scalar
  }
  @inlinable
  public static func isLower(_ scalar: UInt32) -> Bool {
    let entry = entry(scalar)
    return entry.base != 0 && UInt32(entry.lower) == scalar
  }

  /// The letter with this row's vowel and this tone.
  static func compose(row: UInt8, tone: UInt8, upper: Bool) -> UInt32? {
    guard row < 12, tone < 6 else { return nil }
    let small = UInt32(vowels[6 * Int(row) + Int(tone)])
    return upper ? UInt32(entry(small).upper) : small
  }
  /// The row of the vowel `base` under `modifier`.
  static func row(base: UInt8, modifier: UInt8) -> UInt8? {
    for row in UInt8(0)..<12 {
      let vowel = entry(UInt32(vowels[6 * Int(row)]))
      if vowel.base == base, vowel.modifier == modifier { return row }
    }
    return nil
  }
}

/// Reads the scalar that starts at `offset`; `length` is its size in bytes. Damaged bytes read as U+FFFD of one byte.
@inlinable
public func decodeScalar(_ bytes: [UInt8], at offset: Int) -> (scalar: UInt32, length: Int) {
  let first = bytes[offset]
  if first < 0x80 { return (UInt32(first), 1) }
  return bytes.withUnsafeBufferPointer { decodeScalar($0, at: offset) }
}

/// The same in a buffer; `offset` must be in it.
@inlinable @inline(__always)
public func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
  let first = UInt32(bytes[offset])
  if first < 0x80 { return (first, 1) }
  let left = bytes.count - offset
  guard first >= 0xC2, left > 1, bytes[offset + 1].isContinuation else { return (0xFFFD, 1) }
  let second = UInt32(bytes[offset + 1] & 0x3F)
  if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
  guard left > 2, bytes[offset + 2].isContinuation else { return (0xFFFD, 1) }
  let third = UInt32(bytes[offset + 2] & 0x3F)
  if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
  guard left > 3, bytes[offset + 3].isContinuation else { return (0xFFFD, 1) }
  return ((first & 0x07) << 18 | second << 12 | third << 6 | UInt32(bytes[offset + 3] & 0x3F), 4)
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

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes one byte where there is known to be room.
  @inline(__always)
  fileprivate func put(byte: UInt8, at count: inout Int) {
    initializeElement(at: count, to: byte)
    count += 1
  }

  /// Writes a letter of the table: at most three bytes of UTF-8.
  @inline(__always)
  fileprivate func put(_ scalar: UInt32, at count: inout Int) {
    switch scalar {
    case 0..<0x80: put(byte: UInt8(scalar), at: &count)
    case 0x80..<0x800:
      put(byte: UInt8(0xC0 | scalar >> 6), at: &count)
      put(byte: UInt8(0x80 | scalar & 0x3F), at: &count)
    default:
      put(byte: UInt8(0xE0 | scalar >> 12 & 0x0F), at: &count)
      put(byte: UInt8(0x80 | scalar >> 6 & 0x3F), at: &count)
      put(byte: UInt8(0x80 | scalar & 0x3F), at: &count)
    }
  }

  @inline(__always)
  fileprivate func put(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, at count: inout Int) {
    for byte in bytes { put(byte: byte, at: &count) }
  }
}

/// An array of the bytes that `fill` writes, so many at most. They are copied: an array that has room before it has elements asks the
/// runtime what it is an array of, which takes longer than a key of some words.
@inline(__always)
private func filled(upTo room: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>, inout Int) -> Void) -> [UInt8] {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { bytes in
    var count = 0
    fill(bytes, &count)
    return Array(UnsafeBufferPointer(rebasing: bytes[..<count]))
  }
}

/// Lower case; offsets stay the same.
public func lowercased(_ bytes: [UInt8]) -> [UInt8] { mapLetters(bytes) { UInt32($0.lower) } }
/// Upper case; offsets stay the same.
public func uppercased(_ bytes: [UInt8]) -> [UInt8] { mapLetters(bytes) { UInt32($0.upper) } }

@inline(__always)
private func mapLetters(_ bytes: [UInt8], _ map: (Letters.Entry) -> UInt32) -> [UInt8] {
  bytes.withUnsafeBufferPointer { bytes in
    filled(upTo: bytes.count) { result, count in
      var offset = 0
      while offset < bytes.count {
        let (scalar, length) = decodeScalar(bytes, at: offset)
        let entry = Letters.entry(scalar)
        if entry.base == 0 {
          result.put(bytes[offset..<offset + length], at: &count)
        } else {
          result.put(map(entry), at: &count)
        }
        offset += length
      }
    }
  }
}

/// A key for matching: lower case, no marks, `đ` as `d`, runs of white space as one space, ends trimmed,
/// dashes and quotation marks unified. Offsets are lost.
public func folded(_ bytes: [UInt8]) -> [UInt8] { key(bytes) { UInt32($0.base) } }

public func folded(_ text: String) -> String { String(decoding: folded(Array(text.utf8)), as: UTF8.self) }

/// A key that keeps the letters but not what never makes a difference: lower case, tone placement (hoà/hòa),
/// white space, dashes and quotation marks.
public func matchingKey(_ bytes: [UInt8]) -> [UInt8] { canonicalTonePlacement(key(bytes) { UInt32($0.lower) }) }

public func matchingKey(_ text: String) -> String { String(decoding: matchingKey(Array(text.utf8)), as: UTF8.self) }

/// No part of a key is longer than what it stands for.
@inline(__always)
private func key(_ bytes: [UInt8], _ map: (Letters.Entry) -> UInt32) -> [UInt8] {
  bytes.withUnsafeBufferPointer { bytes in
    filled(upTo: bytes.count) { result, count in
      var offset = 0
      var pendingSpace = false
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte == 0x20 || byte &- 0x09 < 5 {
          offset += 1
          pendingSpace = count > 0
          continue
        }
        if byte < 0x80 {
          // Most of a text: ASCII's letters fold to themselves in lower case, whatever the key keeps.
          if pendingSpace { result.put(byte: 0x20, at: &count); pendingSpace = false }
          result.put(byte: byte &- 0x41 < 26 ? byte | 0x20 : byte, at: &count)
          offset += 1
          continue
        }
        let (scalar, length) = decodeScalar(bytes, at: offset)
        let at = offset
        offset += length
        let entry = Letters.entry(scalar)
        if entry.base == 0 {
          if scalar == 0xA0 || (0x2000...0x200B).contains(scalar) || scalar == 0xFEFF { pendingSpace = count > 0; continue }
          if scalar == 0xAD { continue }
        }
        if pendingSpace { result.put(byte: 0x20, at: &count); pendingSpace = false }
        if entry.base != 0 { result.put(map(entry), at: &count); continue }
        switch scalar {
        case 0x2010...0x2015, 0x2212: result.put(byte: UInt8(ascii: "-"), at: &count)
        case 0x201C, 0x201D, 0xAB, 0xBB: result.put(byte: UInt8(ascii: "\""), at: &count)
        case 0x2018, 0x2019: result.put(byte: UInt8(ascii: "'"), at: &count)
        default: result.put(bytes[at..<offset], at: &count)
        }
      }
    }
  }
}

/// Moves the tone of open `oa`, `oe`, `uy` to the first vowel (hoà → hòa, uỷ → ủy; not after q). Lower-case input.
public func canonicalTonePlacement(_ bytes: [UInt8]) -> [UInt8] {
  var from = 0
  var result: [UInt8] = []
  bytes.withUnsafeBufferPointer { buffer in
    while let move = nextToneMove(buffer, from: from) {
      if from == 0 { result.reserveCapacity(buffer.count) }
      result.append(contentsOf: buffer[from..<move.start])
      appendScalar(move.vowels.0, to: &result)
      appendScalar(move.vowels.1, to: &result)
      from = move.end
    }
    if from > 0 { result.append(contentsOf: buffer[from...]) }
  }
  return from > 0 ? result : bytes
}

/// The next pair of vowels that has its tone on the second, and what it is with the tone on the first.
private func nextToneMove(_ bytes: UnsafeBufferPointer<UInt8>, from: Int) -> (start: Int, end: Int, vowels: (UInt32, UInt32))? {
  var index = from
  while index + 1 < bytes.count {
    if bytes[index + 1] >= 0xC3, bytes[index] == 0x6F || bytes[index] == 0x75 {
      let (scalar, length) = decodeScalar(bytes, at: index + 1)
      let (first, second) = (Letters.entry(UInt32(bytes[index])), Letters.entry(scalar))
      let isPair = bytes[index] == 0x6F ? second.base == 0x61 || second.base == 0x65 : second.base == 0x79
      let end = index + 1 + length
      if isPair, second.modifier == 0, second.tone != 0, end >= bytes.count || !Letters.isLetter(decodeScalar(bytes, at: end).scalar),
        index == 0 || bytes[index - 1] | 0x20 != 0x71, let vowel = Letters.compose(row: first.row, tone: second.tone, upper: false) {
        return (index, end, (vowel, UInt32(second.base)))
      }
    }
    index += 1
  }
  return nil
}
