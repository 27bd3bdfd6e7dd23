import SourceModel
import VietnameseText

/// Notes of a text that has lost its raised figures: `1 Theo …`, `2Đề án …` as its last paragraphs, and as many numbers
/// glued to words above them, in the same order (`các cấp1`, `đề ra2.`, `05/9/20225`).
///
/// Only where every note has its place is anything lifted: `mức độ 3, 4` and `Covid-19` never count.
func linkedClosingNotes(_ blocks: [DraftBlock]) -> (blocks: [DraftBlock], notes: [NoteDraft]) {
  guard let first = closingNotes(blocks) else { return (blocks, []) }
  let count = blocks.count - first
  var search = GluedMarks(count: count)
  var body = blocks[..<first].map { block in block.mapParagraphs { search.lift(in: &$0) } }
  guard search.next > count else { return (blocks, []) }
  var notes: [NoteDraft] = []
  for (index, block) in blocks[first...].enumerated() {
    guard case .paragraph(var paragraph) = block else { body.append(block); continue }
    let printed = paragraph.takeClosingNumber()
    notes.append(NoteDraft(marker: String(index + 1), printed: printed, paragraphs: [paragraph]))
  }
  return (body, notes)
}

/// The first of the paragraphs `1 …`, `2 …` to the text's end.
private func closingNotes(_ blocks: [DraftBlock]) -> Int? {
  var at = blocks.count
  var number: Int?
  while at > 0, case .paragraph(let paragraph) = blocks[at - 1], let found = paragraph.closingNumber, number.map({ found == $0 - 1 }) ?? true {
    at -= 1
    if found == 1 { return at }
    number = found
  }
  return nil
}

extension ParagraphDraft {
  /// `1 Theo`, `2Đề án`, `[3] Theo`: a number without a mark before a capital.
  fileprivate var closingNumber: Int? {
    let bytes = Array(plainBytes.prefix(40).drop(while: \.isSpace))
    guard bytes.count > 8 else { return nil }
    let isBracketed = bytes[0] == UInt8(ascii: "[")
    let digits = bytes.dropFirst(isBracketed ? 1 : 0).prefix(while: \.isASCIIDigit)
    guard let number = Int(String(decoding: digits, as: UTF8.self)), digits.count < 3, number > 0, !isBracketed || bytes[digits.endIndex] == UInt8(ascii: "]") else { return nil }
    let text = bytes[(digits.endIndex + (isBracketed ? 1 : 0))...].drop(while: \.isSpace)
    guard !text.isEmpty else { return nil }
    let (scalar, _) = decodeScalar(Array(text.prefix(4)), at: 0)
    return Letters.isUpper(scalar) || scalar == 0x201C ? number : nil
  }

  /// Takes the number off, and gives it as it is printed.
  fileprivate mutating func takeClosingNumber() -> [UInt8] {
    var printed: [UInt8] = []
    for place in runs.indices where runs[place].kind == .text {
      let length = runs[place].bytes.prefix { $0.isSpace || $0.isASCIIDigit || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }.count
      printed += runs[place].bytes[..<length]
      runs[place].bytes.removeFirst(length)
      if !runs[place].bytes.isEmpty { break }
    }
    return printed.filter { !$0.isSpace }
  }
}

/// Looks for the numbers 1 to `count` in their order, each glued to what stands before it.
private struct GluedMarks {
  let count: Int
  private(set) var next = 1

  mutating func lift(in paragraph: inout ParagraphDraft) {
    guard next <= count, !paragraph.runs.isEmpty else { return }
    var result: [Run] = []
    for run in paragraph.runs {
      guard run.kind == .text, run.link == nil else { result.append(run); continue }
      var rest = run
      while next <= count, let place = find(in: rest.bytes, after: result.last?.bytes.last) {
        var (head, mark) = (rest, rest)
        head.bytes = Array(rest.bytes[..<place.lowerBound])
        mark.bytes = Array(rest.bytes[place])
        mark.kind = .noteMark(String(next))
        rest.bytes = Array(rest.bytes[place.upperBound...])
        if !head.bytes.isEmpty { result.append(head) }
        result.append(mark)
        next += 1
      }
      if !rest.bytes.isEmpty { result.append(rest) }
    }
    paragraph.runs = result
  }

  /// Where the next number stands in `bytes`, brackets included.
  private func find(in bytes: [UInt8], after before: UInt8?) -> Range<Int>? {
    let digits = Array(String(next).utf8)
    var at = 0
    while at + digits.count <= bytes.count {
      defer { at += 1 }
      guard bytes[at] == digits[0], bytes[at...].starts(with: digits) else { continue }
      let end = at + digits.count
      if at > 1, end < bytes.count, bytes[at - 1] == UInt8(ascii: "["), bytes[end] == UInt8(ascii: "]"), !bytes[at - 2].isSpace { return at - 1..<end + 1 }
      guard end == bytes.count || !bytes[end].isASCIIDigit && !bytes[end].isASCIILetter && bytes[end] != UInt8(ascii: "/") && bytes[end] != UInt8(ascii: "%"),
        isGlued(bytes, at, before)
      else { continue }
      if end + 1 < bytes.count, ".,-".utf8.contains(bytes[end]), bytes[end + 1].isASCIIDigit { continue }
      return at..<end
    }
    return nil
  }

  /// Behind a small letter, a closing quote or bracket, or the year of a date.
  private func isGlued(_ bytes: [UInt8], _ at: Int, _ before: UInt8?) -> Bool {
    guard at > 0 else { return before == UInt8(ascii: ")") || before == UInt8(ascii: "\"") }
    let last = bytes[at - 1]
    if last == UInt8(ascii: ")") || last == UInt8(ascii: "\"") { return true }
    if last.isASCIIDigit {
      let year = bytes[..<at].suffix(5)
      return year.count == 5 && (year.first == UInt8(ascii: "/") || year.first == UInt8(ascii: "-")) && year.dropFirst().allSatisfy(\.isASCIIDigit)
        && (year.dropFirst().starts(with: "19".utf8) || year.dropFirst().starts(with: "20".utf8))
    }
    let scalar = decodeScalar(bytes, before: at).scalar
    return Letters.isLower(scalar) || scalar == 0x201D
  }
}
