import VietnameseText

/// A row's number at the start of a line.
struct RowOrdinal: Equatable {
  enum Kind: UInt8 { case arabic, roman, letter, nested }
  var kind: Kind
  var value: Int
  /// Of `2.1` the 2.
  var parent = 0
  /// Closing `.` or `)`, 0 for none.
  var mark: UInt8
  /// Bytes it takes.
  var length: Int
  /// Nothing else stands on the line.
  var isAlone: Bool
}

/// Reads `1`, `01`, `1.`, `1)`, `(1)`, `I`, `II.`, `A`, `1.1` at the start of `text[range]`; what follows must not be a small letter.
func rowOrdinal(_ text: [UInt8], _ range: Range<Int>) -> RowOrdinal? {
  var at = range.lowerBound
  guard at < range.upperBound else { return nil }
  let opensBracket = text[at] == UInt8(ascii: "(")
  if opensBracket { at += 1 }
  let start = at
  var kind = RowOrdinal.Kind.arabic
  var value = 0
  var parent = 0
  while at < range.upperBound, text[at].isASCIIDigit, at - start < 4 { value = value * 10 + Int(text[at] - 0x30); at += 1 }
  if at > start {
    guard at - start < 4 else { return nil }
    if at + 1 < range.upperBound, text[at] == UInt8(ascii: "."), text[at + 1].isASCIIDigit {
      let sub = at + 1
      var next = sub
      var subValue = 0
      while next < range.upperBound, text[next].isASCIIDigit, next - sub < 3 { subValue = subValue * 10 + Int(text[next] - 0x30); next += 1 }
      (kind, parent, value, at) = (.nested, value, subValue, next)
    }
  } else {
    while at < range.upperBound, isRomanDigit(text[at]), at - start < 6 { at += 1 }
    if at > start, let roman = romanValue(text[start..<at]) {
      (kind, value) = (.roman, roman)
    } else {
      at = start
      guard at < range.upperBound, text[at] >= 0x41, text[at] <= 0x48 else { return nil }
      (kind, value) = (.letter, Int(text[at]) - 0x40)
      at += 1
    }
  }
  var mark: UInt8 = 0
  if at < range.upperBound, text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ")") { mark = text[at]; at += 1 }
  if opensBracket, mark != UInt8(ascii: ")") { return nil }
  guard value > 0 else { return nil }
  if at < range.upperBound, !text[at].isTextSpace { return nil }
  var next = at
  while next < range.upperBound, text[next].isTextSpace { next += 1 }
  let ordinal = RowOrdinal(
    kind: kind, value: value, parent: parent, mark: opensBracket ? UInt8(ascii: "(") : mark, length: at - range.lowerBound, isAlone: next >= range.upperBound)
  if next < range.upperBound {
    let (scalar, _) = decodeScalar(text, at: next)
    if LetterMetrics.entry(scalar) & LetterMetrics.lowerBit != 0 { return nil }
    // `5 - 6/2023`, `3 / 2024` are times.
    if scalar == 0x2D || scalar == 0x2013 || scalar == 0x2F || scalar == 0x2C || scalar == 0x3B {
      var after = next + 1
      while after < range.upperBound, text[after].isTextSpace { after += 1 }
      if after < range.upperBound, text[after].isASCIIDigit || scalar == 0x2F || scalar == 0x2C { return nil }
    }
  }
  return ordinal
}
