import SourceModel
import VietnameseText

/// Text made easy to search: one ASCII byte a character (letters without marks, in lower case), white space as one byte,
/// with the place and the case of every character kept.
///
/// `\n` stands where a printed piece ends (line, cell, gap of three spaces or a tab), a space elsewhere; characters that are
/// neither ASCII nor letters are `?`, dashes `-`, quotation marks `"`.
struct FoldedText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each folded byte's character begins in the original; one more entry for its end.
  private(set) var places: [Int] = []
  /// 1 upper-case letter, 2 lower-case letter, 0 other.
  private(set) var cases: [UInt8] = []
  private let printed: [UInt8]

  init(_ original: [UInt8]) {
    printed = original
    let length = original.count
    original.withUnsafeBufferPointer { original in
      bytes = [UInt8](unsafeUninitializedCapacity: length) { bytes, count in
        cases = [UInt8](unsafeUninitializedCapacity: length) { cases, caseCount in
          places = [Int](unsafeUninitializedCapacity: length + 1) { places, placeCount in
            count = Self.fold(original, bytes, places, cases)
            places.initializeElement(at: count, to: length)
            (caseCount, placeCount) = (count, count + 1)
          }
        }
      }
    }
  }

  /// How many characters there are; the three have room for one a byte.
  private static func fold(
    _ original: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeMutableBufferPointer<UInt8>, _ places: UnsafeMutableBufferPointer<Int>, _ cases: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var offset = 0
    while offset < original.count {
      let byte = original[offset]
      let start = offset
      var (folded, letterCase): (UInt8, UInt8) = (byte, 0)
      if byte < 0x80, !byte.isSpace {
        if byte.isASCIILetter { (folded, letterCase) = (byte | 0x20, byte & 0x20 == 0 ? 1 : 2) }
        offset += 1
      } else if byte.isSpace {
        var isBreak = false
        while offset < original.count, original[offset].isSpace {
          if original[offset] != 0x20 { isBreak = true }
          offset += 1
        }
        folded = isBreak || offset - start >= 3 ? 0x0A : 0x20
      } else {
        let (scalar, length) = decodeScalar(original, at: offset)
        let entry = Letters.entry(scalar)
        if entry.base != 0 { (folded, letterCase) = (entry.base, UInt32(entry.upper) == scalar ? 1 : 2) } else { folded = sign(scalar) }
        offset += length
      }
      bytes.initializeElement(at: count, to: folded)
      places.initializeElement(at: count, to: start)
      cases.initializeElement(at: count, to: letterCase)
      count += 1
    }
    return count
  }

  private static func sign(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0..<0x80: UInt8(scalar)
    case 0x2010...0x2015, 0x2212, 0x2500...0x257F: UInt8(ascii: "-")
    case 0x201C, 0x201D, 0xAB, 0xBB: UInt8(ascii: "\"")
    case 0x2018, 0x2019: UInt8(ascii: "'")
    case 0x2026: UInt8(ascii: ".")
    case 0x2022, 0x25CF, 0x25AA, 0x25A0, 0xB7, 0x25E6, 0x27A2: UInt8(ascii: "*")
    default: UInt8(ascii: "?")
    }
  }

  var count: Int { bytes.count }

  /// The original's range of a folded one.
  func original(_ range: Range<Int>) -> Range<Int> { places[range.lowerBound]..<places[range.upperBound] }

  /// Breaks before `end` count as spaces from now on.
  mutating func joinPieces(before end: Int) {
    for at in 0..<min(end, count) where bytes[at] == 0x0A { bytes[at] = 0x20 }
  }

  /// The word at `at` as it is printed, in lower case.
  func spelling(_ at: Int) -> String {
    var end = at
    while end < count, isLetter(end) { end += 1 }
    return String(decoding: printed[original(at..<end)], as: UTF8.self).lowercased()
  }

  func isSpace(_ at: Int) -> Bool { at < 0 || at >= count || bytes[at] == 0x20 || bytes[at] == 0x0A }
  func isBreak(_ at: Int) -> Bool { at < 0 || at >= count || bytes[at] == 0x0A }
  func isLetter(_ at: Int) -> Bool { at >= 0 && at < count && cases[at] != 0 }
  func isDigit(_ at: Int) -> Bool { at >= 0 && at < count && bytes[at].isASCIIDigit }
  func isUpper(_ at: Int) -> Bool { at >= 0 && at < count && cases[at] == 1 }
  func isWordStart(_ at: Int) -> Bool { !isLetter(at - 1) && !isDigit(at - 1) }
  func isWordEnd(_ at: Int) -> Bool { !isLetter(at) && !isDigit(at) }

  func skipSpaces(_ at: Int, to end: Int? = nil) -> Int {
    var at = at
    while at < end ?? count, isSpace(at) { at += 1 }
    return at
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isSpace(start) { start += 1 }
    while end > start, isSpace(end - 1) { end -= 1 }
    return start..<end
  }

  /// The end of `pattern` (folded ASCII) at `at`; a space in it stands for any white space.
  @inline(__always)
  func match(_ pattern: StaticString, at: Int) -> Int? { mayBegin(pattern, at: at) ? wholeMatch(pattern, at: at) : nil }

  /// Whether the first letter of `pattern` stands there: most are told by it that they do not.
  @inline(__always)
  private func mayBegin(_ pattern: StaticString, at: Int) -> Bool {
    at >= 0 && at < bytes.count && (bytes[at] == pattern.utf8Start[0] || pattern.utf8Start[0] == 0x20)
  }

  private func wholeMatch(_ pattern: StaticString, at: Int) -> Int? {
    guard at >= 0, at + pattern.utf8CodeUnitCount <= count else { return nil }
    return pattern.withUTF8Buffer { pattern in
      for index in pattern.indices {
        let byte = bytes[at + index]
        guard byte == pattern[index] || pattern[index] == 0x20 && byte == 0x0A else { return nil }
      }
      return at + pattern.count
    }
  }

  /// `match` of a whole word or phrase.
  @inline(__always)
  func word(_ pattern: StaticString, at: Int) -> Int? { mayBegin(pattern, at: at) ? wholeWord(pattern, at: at) : nil }

  private func wholeWord(_ pattern: StaticString, at: Int) -> Int? {
    guard isWordStart(at), let end = wholeMatch(pattern, at: at), isWordEnd(end) else { return nil }
    return end
  }

  func match(_ pattern: [UInt8], at: Int) -> Int? {
    guard at >= 0, at + pattern.count <= count else { return nil }
    for index in pattern.indices {
      let byte = bytes[at + index]
      guard byte == pattern[index] || pattern[index] == 0x20 && byte == 0x0A else { return nil }
    }
    return at + pattern.count
  }

  func word(_ pattern: [UInt8], at: Int) -> Int? {
    guard isWordStart(at), let end = match(pattern, at: at), isWordEnd(end) else { return nil }
    return end
  }

  /// The first whole-word match of `pattern` inside `range`.
  func find(_ pattern: StaticString, in range: Range<Int>) -> Range<Int>? {
    let first = pattern.utf8Start[0]
    for at in range where at >= 0 && at < bytes.count && bytes[at] == first {
      if let end = word(pattern, at: at), end <= range.upperBound { return at..<end }
    }
    return nil
  }

  /// Every letter in `range` is a capital, and there is one.
  func isCapitals(_ range: Range<Int>) -> Bool {
    var any = false
    for at in range where cases[at] != 0 {
      if cases[at] == 2 { return false }
      any = true
    }
    return any
  }

  /// Share of capitals among the letters of `range`.
  func capitalShare(_ range: Range<Int>) -> Double {
    var upper = 0
    var letters = 0
    for at in range where cases[at] != 0 {
      letters += 1
      if cases[at] == 1 { upper += 1 }
    }
    return letters == 0 ? 0 : Double(upper) / Double(letters)
  }

  /// The pieces of `range` between breaks, trimmed, none empty.
  func pieces(_ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for at in range.lowerBound...range.upperBound where at == range.upperBound || bytes[at] == 0x0A {
      let piece = trimmed(start..<at)
      if !piece.isEmpty { result.append(piece) }
      start = min(at + 1, range.upperBound)
    }
    return result
  }

  /// The end of the piece that `at` stands in.
  func pieceEnd(_ at: Int) -> Int {
    var at = at
    while at < count, bytes[at] != 0x0A { at += 1 }
    return at
  }

  /// The words (runs without white space) of `range`.
  func words(_ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      at = skipSpaces(at, to: range.upperBound)
      guard at < range.upperBound else { break }
      let start = at
      while at < range.upperBound, !isSpace(at) { at += 1 }
      result.append(start..<at)
    }
    return result
  }
}
