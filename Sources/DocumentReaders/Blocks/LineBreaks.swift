import SourceModel
import VietnameseText

/// Whether a break inside a paragraph is the end of a line that stands for itself.
///
/// Writers press Shift-Enter both to balance a title and to begin a new point. A break opens a new paragraph where it is
/// doubled, in a table cell, in a centred paragraph, after the end of a sentence, or before a printed label; elsewhere it
/// is a space.
struct LineBreakRule {
  var inCell: Bool
  var centred: Bool
  /// Known already: every break does.
  var always = false

  func startsParagraph(before: [UInt8], after: [UInt8], doubled: Bool) -> Bool {
    if always || doubled || inCell || centred { return true }
    guard let last = before.last(where: { !$0.isSpace }) else { return true }
    if after.isEmpty { return true }
    switch last {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    default: return beginsWithLabel(after)
    }
  }
}

/// A printed label opens these bytes: `a)`, `1.`, `1.2.`, `IV.`, `-`, `+`, `•`, `(1)`, `Điều 3`.
func beginsWithLabel(_ bytes: [UInt8]) -> Bool {
  var at = 0
  while at < bytes.count, bytes[at].isSpace { at += 1 }
  guard at < bytes.count else { return false }
  if bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "*") {
    return at + 1 < bytes.count && (bytes[at + 1].isSpace || bytes[at + 1] >= 0x80 || bytes[at + 1].isASCIILetter)
  }
  let (first, _) = decodeScalar(bytes, at: at)
  if first == 0x2022 || first == 0x2013 || first == 0x25CF || first == 0x25AA { return true }
  if bytes[at] == UInt8(ascii: "(") { at += 1 }
  let start = at
  while at < bytes.count, at - start < 12, bytes[at].isASCIIDigit || (bytes[at] == UInt8(ascii: ".") && at > start) { at += 1 }
  if at > start {
    if bytes[at - 1] == UInt8(ascii: ".") { return at < bytes.count && (bytes[at].isSpace || !bytes[at].isASCIIDigit) }
    return at < bytes.count && (bytes[at] == UInt8(ascii: ")") || bytes[at] == UInt8(ascii: "/") && at + 1 < bytes.count && bytes[at + 1].isSpace)
  }
  let (letter, length) = decodeScalar(bytes, at: start < bytes.count ? start : bytes.count - 1)
  if Letters.isLetter(letter), start + length < bytes.count, bytes[start + length] == UInt8(ascii: ")") { return true }
  while at < bytes.count, at - start < 6, "IVXLivxl".utf8.contains(bytes[at]) { at += 1 }
  guard at > start, at < bytes.count, romanValue(bytes[start..<at]) != nil else { return false }
  return bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")")
}
