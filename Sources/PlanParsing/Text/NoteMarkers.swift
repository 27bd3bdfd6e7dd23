import VietnameseText

/// A number that may stand at the head of a note.
struct NoteNumber {
  var number: Int
  /// The printed marker, brackets included.
  var source: Range<Int>
  var textStart: Int
  /// `2Theo`: no space after it.
  var isGlued: Bool
  var isBracketed: Bool
}

/// Reads `1 Theo`, `2Theo`, `[3] Theo`, reStructuredText's `.. [3]`, a text browser's `[5]3 Theo` (the link's number and
/// the note's) or a lone `4` at the start of a line.
func isNoteNumber(_ text: [UInt8], _ range: Range<Int>) -> NoteNumber? {
  var at = range.lowerBound
  if range.count > 5, text[at] == UInt8(ascii: "."), text[range].starts(with: ".. [".utf8) { at += 3 }
  guard at < range.upperBound else { return nil }
  let isBracketed = text[at] == UInt8(ascii: "[")
  if isBracketed { at += 1 }
  var value = 0
  let digits = at
  while at < range.upperBound, text[at].isASCIIDigit, at - digits < 3 {
    value = value * 10 + Int(text[at] - 0x30)
    at += 1
  }
  guard at > digits, value > 0, text[digits] != 0x30 else { return nil }
  if isBracketed {
    guard at < range.upperBound, text[at] == UInt8(ascii: "]") else { return nil }
    at += 1
    if let (number, end) = linkedNumber(text, at..<range.upperBound) { (value, at) = (number, end) }
  }
  var next = at
  while next < range.upperBound, text[next].isTextSpace { next += 1 }
  if next < range.upperBound {
    let (scalar, _) = decodeScalar(text, at: next)
    let entry = LetterMetrics.entry(scalar)
    let isLetter = entry & (LetterMetrics.upperBit | LetterMetrics.lowerBit) != 0
    guard isLetter || scalar == 0x201C || scalar == 0x22 || isBracketed else { return nil }
    if next == at, !isBracketed, entry & LetterMetrics.upperBit == 0 { return nil }
  }
  return NoteNumber(
    number: value, source: range.lowerBound..<at, textStart: next, isGlued: next == at && next < range.upperBound && !isBracketed,
    isBracketed: isBracketed)
}

/// The digits right behind `[5]`, and their end.
private func linkedNumber(_ text: [UInt8], _ range: Range<Int>) -> (Int, Int)? {
  let digits = text[range].prefix(4).prefix(while: \.isASCIIDigit)
  guard (1...3).contains(digits.count), digits.first != 0x30, digits.endIndex < range.upperBound else { return nil }
  guard text[digits.endIndex].isTextSpace || LetterMetrics.entry(decodeScalar(text, at: digits.endIndex).0) & LetterMetrics.upperBit != 0 else { return nil }
  return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.endIndex)
}

/// A number glued to a word or date that may be a note's marker.
struct NoteAnchor {
  var number: Int
  var source: Range<Int>
  /// 4 nothing else, 3 sure by its form, 1 could be part of a name (`QH15`).
  var strength: Int
}

/// All numbers that are glued to what stands before them: `trình1`, `05/9/20225`, `2025”3`, `[4]`.
func findNoteAnchors(_ source: TextLines) -> [NoteAnchor] {
  var anchors = source.raised
  source.text.withUnsafeBufferPointer { bytes in
    for line in source.lines where line.marks.contains(.hasDigit) { findAnchors(bytes, line.range, &anchors) }
  }
  if !source.raised.isEmpty { anchors.sort { $0.source.lowerBound < $1.source.lowerBound } }
  return anchors
}

/// Those of one word.
func findNoteAnchors(_ word: [UInt8]) -> [NoteAnchor] {
  var anchors: [NoteAnchor] = []
  word.withUnsafeBufferPointer { findAnchors($0, word.indices, &anchors) }
  return anchors
}

private func findAnchors(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ anchors: inout [NoteAnchor]) {
  let raw = UnsafeRawBufferPointer(bytes)
  var at = range.lowerBound
  while at < range.upperBound {
    if at + 16 <= range.upperBound {
      guard let place = ((raw.sixteen(at: at) &- .all(0x30)) .<= .all(9)).firstPlace else { at += 16; continue }
      at += place
    }
    guard bytes[at].isASCIIDigit else { at += 1; continue }
    let start = at
    while at < range.upperBound, bytes[at].isASCIIDigit { at += 1 }
    guard start > 0, at - start < 8, !isSpaceBreak(bytes[start - 1]) else { continue }
    if let anchor = anchor(bytes, start..<at) { anchors.append(anchor) }
  }
}

@inline(__always) private func isSpaceBreak(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C }

private func anchor(_ bytes: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>) -> NoteAnchor? {
  func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) } }
  let before = bytes[digits.lowerBound - 1]
  if digits.upperBound < bytes.count {
    let after = bytes[digits.upperBound]
    if before == UInt8(ascii: "["), after == UInt8(ascii: "]"), digits.count < 4, digits.lowerBound > 1, bytes[digits.lowerBound - 2] != 0x0A {
      // reStructuredText: `[1]_`.
      let isReference = digits.upperBound + 1 < bytes.count && bytes[digits.upperBound + 1] == UInt8(ascii: "_")
      return NoteAnchor(number: number(digits), source: digits.lowerBound - 1..<digits.upperBound + (isReference ? 2 : 1), strength: 3)
    }
    let endsWord = isSpaceBreak(after) || ".,;:)!?\"".utf8.contains(after) || after == 0xE2
    guard endsWord else { return nil }
    // `2.1`, `1,5`: the number goes on.
    if after == UInt8(ascii: ".") || after == UInt8(ascii: ","), digits.upperBound + 1 < bytes.count, bytes[digits.upperBound + 1].isASCIIDigit {
      return nil
    }
  }
  // `lũ quét^1`: browsers without raised letters print them so.
  if before == UInt8(ascii: "^"), digits.count < 4, digits.lowerBound > 1, !isSpaceBreak(bytes[digits.lowerBound - 2]) {
    return NoteAnchor(number: number(digits), source: bytes.linkStart(digits.lowerBound - 1)..<digits.upperBound, strength: 4)
  }
  if digits.count >= 5 {
    // A year with the marker behind it: `05/9/20225`, `năm 20223`.
    let year = number(digits.lowerBound..<digits.lowerBound + 4)
    guard (1900..<2100).contains(year), before == UInt8(ascii: "/") || before == UInt8(ascii: "-"), digits.count < 7 else { return nil }
    return NoteAnchor(number: number(digits.lowerBound + 4..<digits.upperBound), source: digits.lowerBound + 4..<digits.upperBound, strength: 3)
  }
  guard digits.count < 4, bytes[digits.lowerBound] != 0x30 else { return nil }
  if before == UInt8(ascii: ")") || before == UInt8(ascii: "\"") || before == UInt8(ascii: "%") {
    return NoteAnchor(number: number(digits), source: digits, strength: 2)
  }
  if before == 0x9D, digits.lowerBound >= 3, bytes[digits.lowerBound - 3] == 0xE2 {
    return NoteAnchor(number: number(digits), source: digits, strength: 2)
  }
  if before == UInt8(ascii: ".") || before == UInt8(ascii: ",") || before == UInt8(ascii: ";"), digits.lowerBound > 1 {
    let letter = bytes[digits.lowerBound - 2]
    return letter.isASCIILetter || letter >= 0x80 ? NoteAnchor(number: number(digits), source: digits, strength: 1) : nil
  }
  guard before.isASCIILetter || before >= 0x80 else { return nil }
  var start = digits.lowerBound - 1
  while start > 0, bytes[start].isContinuation { start -= 1 }
  let scalar: UInt32
  switch digits.lowerBound - start {
  case 1: scalar = UInt32(bytes[start])
  case 2: scalar = UInt32(bytes[start] & 0x1F) << 6 | UInt32(bytes[start + 1] & 0x3F)
  case 3: scalar = UInt32(bytes[start] & 0x0F) << 12 | UInt32(bytes[start + 1] & 0x3F) << 6 | UInt32(bytes[start + 2] & 0x3F)
  default: return nil
  }
  let entry = LetterMetrics.entry(scalar)
  if entry & LetterMetrics.lowerBit != 0 { return NoteAnchor(number: number(digits), source: digits, strength: 3) }
  if entry & LetterMetrics.upperBit != 0 { return NoteAnchor(number: number(digits), source: digits, strength: 1) }
  return nil
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Where the number of a link that ends at `end` begins, as text browsers print it before the link: `lũ quét[3]^1`.
  func linkStart(_ end: Int) -> Int {
    guard end > startIndex, self[end - 1] == UInt8(ascii: "]") else { return end }
    var at = end - 1
    while at > startIndex, end - at < 5, self[at - 1].isASCIIDigit { at -= 1 }
    return at < end - 1 && at > startIndex && self[at - 1] == UInt8(ascii: "[") ? at - 1 : end
  }
}

/// What begins behind a phrase but counts as nothing that a number could count: `lũ quét 1 trên hệ thống`.
private let unnumberedWords: Set<[UInt8]> = Set(
  ["trên", "trong", "và", "của", "tại", "theo", "để", "với", "được", "do", "về", "ở", "cho", "là", "bằng", "vào", "phải", "nếu", "khi", "hoặc", "gắn", "nhằm"]
    .map { Array($0.utf8) })

func numbersNothing(_ word: [UInt8]) -> Bool { unnumberedWords.contains(word) }

/// Whether a line opens a table's heading with its ordinal column: `TT`, `STT`, `Số TT`, `Số thứ tự`.
func isOrdinalHeading(_ text: [UInt8], _ range: Range<Int>) -> Bool { ordinalHeadingLength(text, range) != nil }

/// Bytes of the ordinal column's heading at the start of a line.
func ordinalHeadingLength(_ text: [UInt8], _ range: Range<Int>) -> Int? {
  guard range.count > 1, case let first = text[range.lowerBound] | 0x20, first == UInt8(ascii: "t") || first == UInt8(ascii: "s") else { return nil }
  if text[range.lowerBound + 1] | 0x20 != UInt8(ascii: "t") {
    // `Số`, in either case; most lines are told apart here.
    guard first == UInt8(ascii: "s"), range.count > 3, text[range.lowerBound + 1] == 0xE1, text[range.lowerBound + 2] == 0xBB, text[range.lowerBound + 3] | 1 == 0x91 else { return nil }
  }
  let probe = lowercased(Array(text[range.lowerBound..<min(range.upperBound, range.lowerBound + 20)]))
  for heading in ordinalHeadings where probe.starts(with: heading) {
    if heading.count == probe.count || probe[heading.count].isTextSpace || probe[heading.count] == UInt8(ascii: ".") { return heading.count }
  }
  return nil
}

private let ordinalHeadings: [[UInt8]] = ["tt", "stt", "số tt", "số thứ tự", "sốtt"].map { Array($0.utf8) }
