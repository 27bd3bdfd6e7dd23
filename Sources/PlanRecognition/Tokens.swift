internal import VietnameseText

/// A word of a rule or of a text: a hash of its lower-case letters, so that comparing two is one instruction.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  let hash: UInt64
  static let none = Word(hash: 0)

  init(hash: UInt64) { self.hash = hash }
  /// A word of a rule, written in lower case.
  init(stringLiteral value: StaticString) {
    self.hash = value.withUTF8Buffer { Word.fnv($0) }
  }
  init(_ lower: some Sequence<UInt8>) { self.hash = Word.fnv(lower) }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  @inline(__always) static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  private static func fnv(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = mix(hash, byte) }
    return hash
  }
}

/// 1,024 bits that say of nearly every word of a text that it is not among a few.
struct WordBits: Sendable {
  private var bits: [UInt64] = Array(repeating: 0, count: 16)

  @inline(__always) private static func slot(_ word: Word) -> Int { Int(truncatingIfNeeded: (word.hash ^ word.hash >> 29) & 1023) }

  mutating func formUnion(_ other: WordBits) { for index in bits.indices { bits[index] |= other.bits[index] } }

  mutating func insert(_ word: Word) { bits[Self.slot(word) >> 6] |= 1 << UInt64(Self.slot(word) & 63) }

  @inline(__always) func mayContain(_ word: Word) -> Bool {
    let slot = Self.slot(word)
    return bits[slot >> 6] & 1 << UInt64(slot & 63) != 0
  }
}

/// A set of words that says "no" with one look at a bitmap: nearly every word of a text is in none.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private(set) var bits = WordBits()
  /// Open addressing, 0 where a slot is free.
  private var slots: [UInt64]

  init(_ words: [Word]) {
    var size = 8
    while size < 2 * words.count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for word in words {
      bits.insert(word)
      var slot = Int(truncatingIfNeeded: word.hash) & (size - 1)
      while slots[slot] != 0, slots[slot] != word.hash { slot = (slot + 1) & (size - 1) }
      slots[slot] = word.hash
    }
  }
  init(arrayLiteral elements: Word...) { self.init(elements) }

  @inline(__always) func contains(_ word: Word) -> Bool { bits.mayContain(word) && find(word) }

  private func find(_ word: Word) -> Bool {
    guard word.hash != 0 else { return false }
    var slot = Int(truncatingIfNeeded: word.hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == word.hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }
}

/// An ASCII mark of a rule: a number, so that comparing is one instruction.
struct Mark: ExpressibleByUnicodeScalarLiteral, Sendable {
  let value: Int
  @inline(__always) init(unicodeScalarLiteral value: Unicode.Scalar) { self.value = Int(value.value) }
}

/// A word, number or mark of a text that is read for times, citations or figures.
struct Token: Sendable {
  enum Kind: UInt8 { case word, number, mark }
  var kind: Kind
  var start: Int
  var end: Int
  /// The lower-case word; `.none` for numbers and marks.
  var word = Word.none
  /// A number's value, a Roman numeral's (0 for other words), a mark's ASCII byte (dashes are `-`, quotes `"`).
  var value = 0
  var digits = 0
  var afterSpace = false
  var capital = false
  /// Inside the mention of another document: its numbers are no times.
  var cited = false

  @inline(__always) func isMark(_ mark: Mark) -> Bool { kind == .mark && value == mark.value }
  var isNumber: Bool { kind == .number }
  var isRoman: Bool { kind == .word && value > 0 }
}

/// `≤` and `≥` as mark values.
let atMostMark = 0x2264
let atLeastMark = 0x2265
let ellipsisMark = 0x2026
let bulletMark = 0x2022

/// Splits a text into words, numbers and marks; digits and letters never share a token (`2026Được`, `T9/2022`).
func tokens(of text: [UInt8]) -> [Token] {
  var result: [Token] = []
  result.reserveCapacity(text.count / 5 + 4)
  text.withUnsafeBufferPointer { bytes in
    var at = 0
    var afterSpace = true
    while at < bytes.count {
      let byte = bytes[at]
      if byte.isWhite { at += 1; afterSpace = true; continue }
      var token = Token(kind: .mark, start: at, end: at + 1, afterSpace: afterSpace)
      if byte.isASCIIDigit {
        readNumber(bytes, &token)
      } else if byte.isASCIILetter {
        readWord(bytes, &token)
      } else if byte < 0x80 {
        token.value = Int(byte)
      } else {
        let (scalar, length) = decodeScalar(text, at: at)
        if Letters.isLetter(scalar) {
          readWord(bytes, &token)
        } else if scalar == 0xA0 || (0x2000...0x200B).contains(scalar) || scalar == 0xAD || scalar == 0xFEFF {
          if scalar != 0xAD { afterSpace = true }
          at += length
          continue
        } else {
          token.end = at + length
          token.value = markValue(scalar)
        }
      }
      result.append(token)
      at = token.end
      afterSpace = false
    }
  }
  return result
}

private func readNumber(_ text: UnsafeBufferPointer<UInt8>, _ token: inout Token) {
  var at = token.start
  var value = 0
  while at < text.count, text[at].isASCIIDigit {
    if at - token.start < 9 { value = value * 10 + Int(text[at] - 0x30) }
    at += 1
  }
  token.kind = .number
  token.end = at
  token.value = value
  token.digits = at - token.start
}

/// A letter of two or three bytes, lower-cased: its bytes packed, its length; `nil` for what is no letter.
@inline(__always)
private func wideLetter(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (lower: UInt32, isUpper: Bool, length: Int)? {
  let first = text[at]
  let length = first >= 0xE0 ? 3 : 2
  guard first >= 0xC2, first < 0xF0, at + length <= text.count, text[at + 1].isContinuation, length == 2 || text[at + 2].isContinuation else { return nil }
  let scalar =
    length == 2
    ? UInt32(first & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F)
    : UInt32(first & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
  let entry = Letters.entry(scalar)
  guard entry.base != 0 else { return nil }
  return (UInt32(entry.lower), UInt32(entry.lower) != scalar, length)
}

private let quarterWord = Word("quý").hash
private let quarterLetter = Word("q").hash
private let quarterMisspelt = Word("qúy").hash

private func readWord(_ text: UnsafeBufferPointer<UInt8>, _ token: inout Token) {
  var at = token.start
  var hash = Word.seed
  var mayBeRoman = true
  while at < text.count {
    let byte = text[at]
    if byte < 0x80 {
      guard byte.isASCIILetter else { break }
      // "QuýIII/2026", "QI/2026": the space is missing.
      if byte == 0x49 || byte == 0x56, hash == quarterWord || hash == quarterMisspelt || hash == quarterLetter { break }
      // "70-TB/TWngày 06/01/2012"
      if byte == 0x6E, at > token.start + 1, text[at - 1] &- 0x41 < 26, opensDay(text, at) { break }
      if at == token.start { token.capital = byte < 0x60 }
      let lower = byte | 0x20
      if lower != 0x69, lower != 0x76, lower != 0x78, lower != 0x6C { mayBeRoman = false }
      hash = Word.mix(hash, lower)
      at += 1
      continue
    }
    guard let letter = wideLetter(text, at) else { break }
    mayBeRoman = false
    if at == token.start { token.capital = letter.isUpper }
    if letter.lower < 0x800 {
      hash = Word.mix(Word.mix(hash, UInt8(0xC0 | letter.lower >> 6)), UInt8(0x80 | letter.lower & 0x3F))
    } else {
      hash = Word.mix(hash, UInt8(0xE0 | letter.lower >> 12))
      hash = Word.mix(Word.mix(hash, UInt8(0x80 | letter.lower >> 6 & 0x3F)), UInt8(0x80 | letter.lower & 0x3F))
    }
    at += letter.length
  }
  token.kind = .word
  token.end = at
  token.word = Word(hash: hash)
  if mayBeRoman, at - token.start <= 5, let roman = romanValue(text[token.start..<at]), roman < 40 { token.value = roman }
}

/// Whether "ngày" stands at a place.
private func opensDay(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
  at + 5 <= text.count && text[at + 1] == 0x67 && text[at + 2] == 0xC3 && text[at + 3] == 0xA0 && text[at + 4] == 0x79
}

private func markValue(_ scalar: UInt32) -> Int {
  switch scalar {
  case 0x2010...0x2015, 0x2212: Int(UInt8(ascii: "-"))
  // "01/3 ÷ 31/3", "tháng 3 → tháng 5"
  case 0xF7, 0x2192: Int(UInt8(ascii: "-"))
  case 0x201C, 0x201D, 0xAB, 0xBB: Int(UInt8(ascii: "\""))
  case 0x2018, 0x2019, 0x2032: Int(UInt8(ascii: "'"))
  case 0xFFFD: 0
  default: Int(scalar)
  }
}

extension UInt8 {
  /// Space, tab, line feed, form feed, carriage return.
  @inline(__always) var isWhite: Bool { self == 0x20 || self &- 0x09 < 5 }
}
