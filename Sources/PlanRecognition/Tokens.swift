internal import VietnameseText

/// A word of a rule or of a text: a hash of its lower-case letters, so that comparing two is one instruction.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  let hash: UInt64
  static let none = Word(hash: 0)

  @_transparent init(hash: UInt64) { self.hash = hash }
  /// A word of a rule, written in lower case.
  @_transparent init(stringLiteral value: StaticString) { self.hash = WordHash.of(literal: value) }
  init(_ lower: some Sequence<UInt8>) { self.hash = WordHash.of(lower) }
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

  @inline(__always) func contains(_ word: Word) -> Bool { bits.mayContain(word) && slot(of: word) != nil }

  /// Where a word of the set stands among `room` places, for tables beside it.
  func slot(of word: Word) -> Int? {
    guard word.hash != 0 else { return nil }
    var slot = Int(truncatingIfNeeded: word.hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == word.hash { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  var room: Int { slots.count }
  var words: [Word] { slots.filter { $0 != 0 }.map { Word(hash: $0) } }
}

/// An ASCII mark of a rule: a number, so that comparing is one instruction.
struct Mark: ExpressibleByUnicodeScalarLiteral, Sendable {
  let value: Int
  @inline(__always) init(unicodeScalarLiteral value: Unicode.Scalar) { self.value = Int(value.value) }
}

/// A word, number or mark of a text that is read for times, citations or figures; small, since a text has many.
struct Token: Sendable {
  enum Kind: UInt8 { case word, number, mark }
  /// The lower-case word; `.none` for numbers and marks.
  var word = Word.none
  private let from: UInt32
  private let to: UInt32
  private var number: Int32 = 0
  let kind: Kind
  private var marks: Marks

  private struct Marks: OptionSet {
    let rawValue: UInt8
    static let afterSpace = Marks(rawValue: 1), capital = Marks(rawValue: 2), cited = Marks(rawValue: 4), plain = Marks(rawValue: 8), upper = Marks(rawValue: 16)
  }

  init(_ kind: Kind, _ range: Range<Int>, afterSpace: Bool, value: Int = 0) {
    self.kind = kind
    marks = afterSpace ? .afterSpace : []
    (from, to) = (UInt32(truncatingIfNeeded: range.lowerBound), UInt32(truncatingIfNeeded: range.upperBound))
    number = Int32(truncatingIfNeeded: value)
  }

  /// A word of small letters, the first perhaps a capital.
  @inline(__always)
  init(_ plain: PlainWord, from start: Int, afterSpace: Bool, roman: Int) {
    word = Word(hash: plain.hash)
    (from, to) = (UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: plain.end))
    number = Int32(truncatingIfNeeded: roman)
    kind = .word
    marks = Marks(rawValue: Marks.plain.rawValue | (afterSpace ? Marks.afterSpace.rawValue : 0) | (plain.isCapital ? Marks.capital.rawValue : 0))
  }

  /// Another word; `isUpper`: two or more letters, none of them small.
  init(word: Word, _ range: Range<Int>, afterSpace: Bool, roman: Int, isCapital: Bool, isUpper: Bool) {
    self.init(.word, range, afterSpace: afterSpace, value: roman)
    self.word = word
    if isCapital { marks.insert(.capital) }
    if isUpper { marks.insert(.upper) }
  }

  var start: Int { Int(from) }
  var end: Int { Int(to) }
  var afterSpace: Bool { marks.contains(.afterSpace) }
  var capital: Bool { marks.contains(.capital) }
  var isPlain: Bool { marks.contains(.plain) }
  var isUpper: Bool { marks.contains(.upper) }
  /// Inside the mention of another document: its numbers are no times.
  var cited: Bool {
    get { marks.contains(.cited) }
    set { if newValue { marks.insert(.cited) } else { marks.remove(.cited) } }
  }
  /// A number's value, a Roman numeral's (0 for other words), a mark's ASCII byte (dashes are `-`, quotes `"`).
  var value: Int { Int(number) }
  var digits: Int { kind == .number ? Int(to - from) : 0 }

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
  // Their places are kept in 32 bits.
  guard text.count <= Int(Int32.max) else { return [] }
  return text.withUnsafeBufferPointer { text in
    // No text has more tokens than bytes; most have a fifth.
    withUnsafeTemporaryAllocation(of: Token.self, capacity: text.count) { room in
      let count = cut(text, into: room)
      return Array(UnsafeBufferPointer(rebasing: room[..<count]))
    }
  }
}

/// Writes a text's tokens to `room`, which has one for each byte; how many there are.
private func cut(_ text: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<Token>) -> Int {
  var (at, count) = (0, 0)
  var afterSpace = true
  while at < text.count {
    if text[at] == 0x20 {
      (at, afterSpace) = (at &+ 1, true)
      continue
    }
    let token: Token
    if let word = PlainWord.read(text, at: at), word.end >= text.count || text[word.end] &- 0x41 >= 26 {
      token = Token(word, from: at, afterSpace: afterSpace, roman: roman(text, at, word.end))
    } else if let other = readOther(text, at: &at, &afterSpace) {
      token = other
    } else {
      continue
    }
    room.initializeElement(at: count, to: token)
    (at, count, afterSpace) = (token.end, count &+ 1, false)
  }
  return count
}

/// What is no plain word: a word with capitals inside, a number or a mark; `nil` where white space was passed.
@inline(never)
private func readOther(_ text: UnsafeBufferPointer<UInt8>, at: inout Int, _ afterSpace: inout Bool) -> Token? {
  let byte = text[at]
  if byte.isWhite {
    (at, afterSpace) = (at + 1, true)
    return nil
  }
  if byte.isASCIIDigit { return readNumber(text, from: at, afterSpace: afterSpace) }
  if byte.isASCIILetter { return readMixedWord(text, from: at, afterSpace: afterSpace) }
  if byte < 0x80 { return Token(.mark, at..<at + 1, afterSpace: afterSpace, value: Int(byte)) }
  if wideLetter(text, at) != nil { return readMixedWord(text, from: at, afterSpace: afterSpace) }
  let (scalar, length) = decodeScalar(text, at: at)
  guard isUnprinted(scalar) else { return Token(.mark, at..<at + length, afterSpace: afterSpace, value: markValue(scalar)) }
  if scalar != 0xAD { afterSpace = true }
  at += length
  return nil
}

/// Spaces of other widths, a soft hyphen, a byte order mark.
private func isUnprinted(_ scalar: UInt32) -> Bool { scalar == 0xA0 || (0x2000...0x200B).contains(scalar) || scalar == 0xAD || scalar == 0xFEFF }

private func readNumber(_ text: UnsafeBufferPointer<UInt8>, from start: Int, afterSpace: Bool) -> Token {
  var at = start
  var value = 0
  while at < text.count, text[at].isASCIIDigit {
    if at - start < 9 { value = value * 10 + Int(text[at] - 0x30) }
    at += 1
  }
  return Token(.number, start..<at, afterSpace: afterSpace, value: value)
}

/// A letter of two or three bytes, lower-cased; `nil` for what is no letter.
@inline(__always)
private func wideLetter(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (lower: UInt32, isUpper: Bool, length: Int)? {
  let first = text[at]
  guard first >= 0xC2, first < 0xF0, at + 1 < text.count, text[at + 1].isContinuation else { return nil }
  var scalar = UInt32(first & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F)
  var length = 2
  if first >= 0xE0 {
    guard at + 2 < text.count, text[at + 2].isContinuation else { return nil }
    scalar = (scalar << 6 | UInt32(text[at + 2] & 0x3F)) & 0xFFFF
    length = 3
  }
  let entry = Letters.entry(scalar)
  guard entry.base != 0 else { return nil }
  return (UInt32(entry.lower), UInt32(entry.lower) != scalar, length)
}

/// A word with capitals inside.
@inline(never)
private func readMixedWord(_ text: UnsafeBufferPointer<UInt8>, from start: Int, afterSpace: Bool) -> Token {
  var at = start
  var hash = WordHash()
  var isCapital = false
  var (letters, capitals) = (0, 0)
  while at < text.count {
    let byte = text[at]
    if byte >= 0x80 {
      guard let letter = wideLetter(text, at) else { break }
      if at == start { isCapital = letter.isUpper }
      letters += 1
      if letter.isUpper { capitals += 1 }
      hash.append(letter: letter.lower)
      at += letter.length
      continue
    }
    guard byte.isASCIILetter else { break }
    // "QuýIII/2026", "QI/2026": the space is missing.
    if byte == 0x49 || byte == 0x56, ["quý", "qúy", "q"].contains(Word(hash: hash.value)) { break }
    // "70-TB/TWngày 06/01/2012"
    if byte == 0x6E, at > start + 1, text[at - 1] &- 0x41 < 26, opensDay(text, at) { break }
    if at == start { isCapital = byte < 0x60 }
    letters += 1
    if byte < 0x60 { capitals += 1 }
    hash.append(byte | 0x20)
    at += 1
  }
  return Token(
    word: Word(hash: hash.value), start..<at, afterSpace: afterSpace, roman: roman(text, start, at), isCapital: isCapital,
    isUpper: capitals == letters && letters > 1)
}

/// The value of a word that is a Roman numeral, else 0.
@inline(__always)
private func roman(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
  // Its first and its last letter tell that nearly all words are none.
  guard end &- start <= 5, isRomanLetter(text[start]), isRomanLetter(text[end &- 1]), let value = romanValue(text[start..<end]), value < 40 else { return 0 }
  return value
}

@inline(__always)
private func isRomanLetter(_ byte: UInt8) -> Bool { byte | 0x20 == 0x69 || byte | 0x20 == 0x76 || byte | 0x20 == 0x78 || byte | 0x20 == 0x6C }

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
