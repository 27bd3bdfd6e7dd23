import VietnameseText

/// A list label at the start of a line: `II.`, `1.`, `2.1.`, `a)`, `(ii)`, `Điều 3`, `-`.
struct PrintedLabel: Equatable {
  enum Kind: UInt8 { case roman, arabic, nested, letter, bracketed, word, bullet }
  var kind: Kind
  /// Which word or bullet or closing mark it is: labels of one list have the same one.
  var form: UInt8
  /// The number it stands for; for `2.1` the last part.
  var value: Int
  /// `2` of `2.1`, folded into one number for `2.1.3`.
  var parent: Int = 0
  /// Bytes from the line's start that it takes.
  var length: Int
}

/// Words that open a numbered part; what stands after them is a number.
private let partWords: [[UInt8]] = ["phần", "chương", "mục", "điều", "phụ lục", "biểu", "mẫu", "tiểu mục"].map { Array($0.utf8) }

/// The label that `text[range]` begins with.
func printedLabel(_ text: [UInt8], _ range: Range<Int>) -> PrintedLabel? {
  guard let first = range.first.map({ text[$0] }) else { return nil }
  switch first {
  case 0x30...0x39: return numberLabel(text, range)
  case UInt8(ascii: "("): return bracketLabel(text, range)
  case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
    let next = range.lowerBound + 1
    guard next < range.upperBound, text[next] != first else { return nil }
    if first != UInt8(ascii: "-"), !text[next].isTextSpace, text[next] < 0x80, !text[next].isASCIILetter { return nil }
    if text[next].isASCIIDigit { return nil }
    return PrintedLabel(kind: .bullet, form: first, value: 0, length: 1)
  case 0xE2, 0xEF, 0xC2: return symbolBullet(text, range)
  default: break
  }
  guard first >= 0x80 || first.isASCIILetter, range.count > 1 else { return nil }
  if first >= 0x80 { return letterLabel(text, range) ?? wordLabel(text, range) }
  // Most lines begin with a word whose second letter tells that it is none.
  let second = text[range.lowerBound + 1]
  let closes = second == UInt8(ascii: ")") || second == UInt8(ascii: ".") || second == UInt8(ascii: "/") || second == UInt8(ascii: "-") && first > 0x60
  if second.isASCIIDigit, first < 0x60 { return criterionLabel(text, range) }
  guard closes || isRomanDigit(first & 0xDF) else {
    switch first {
    case UInt8(ascii: "P"), UInt8(ascii: "C"), UInt8(ascii: "M"), UInt8(ascii: "B"), UInt8(ascii: "T"): return wordLabel(text, range)
    default: return nil
    }
  }
  return romanLabel(text, range) ?? letterLabel(text, range) ?? wordLabel(text, range)
}

private func symbolBullet(_ text: [UInt8], _ range: Range<Int>) -> PrintedLabel? {
  let (scalar, length) = decodeScalar(text, at: range.lowerBound)
  let isBullet: Bool = switch scalar {
  case 0x2022, 0x25CF, 0x25CB, 0x25AA, 0x25A0, 0x25E6, 0x2023, 0x2713, 0x27A2, 0xB7, 0xF000...0xF0FF: true
  case 0x2013, 0x2014, 0x2212: range.lowerBound + length < range.upperBound && text[range.lowerBound + length].isTextSpace
  default: false
  }
  return isBullet ? PrintedLabel(kind: .bullet, form: UInt8(truncatingIfNeeded: scalar), value: 0, length: length) : nil
}

/// `1.` `1)` `1/` `1-` `1.1` `1.1.` `1.2.3)`; a bare `1.1` needs a space after it, a bare `1` is none.
private func numberLabel(_ text: [UInt8], _ range: Range<Int>) -> PrintedLabel? {
  var at = range.lowerBound
  // The parts so far, the last of them, and those before it in one number.
  var (count, last, parent) = (0, 0, 0)
  var closed: UInt8 = 0
  while at < range.upperBound {
    let start = at
    var value = 0
    while at < range.upperBound, text[at].isASCIIDigit, at - start < 3 {
      value = value * 10 + Int(text[at] - 0x30)
      at += 1
    }
    guard at > start else { break }
    if at < range.upperBound, text[at].isASCIIDigit { return nil }
    // "20.000 tờ rơi" is a figure.
    if count > 0, at - start > 2 { return nil }
    if count > 0 { parent = (parent &* 131) &+ last }
    (count, last) = (count + 1, value)
    guard at < range.upperBound else { break }
    let mark = text[at]
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") else { break }
    // "1/- Mục đích"
    if mark == UInt8(ascii: "/"), at + 2 < range.upperBound, text[at + 1] == UInt8(ascii: "-"), text[at + 2].isTextSpace { (at, closed) = (at + 2, mark); break }
    // "1- Quán triệt" of party documents; "5-6 người" and "2021 - 2025" are no labels.
    if mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-"), at + 1 < range.upperBound, !text[at + 1].isTextSpace, text[at + 1] != 0x0A { return nil }
    if mark == UInt8(ascii: "-"), count > 3 || value > 99 || !startsUpperWord(text, at + 1..<range.upperBound) { return nil }
    at += 1
    closed = mark
    guard mark == UInt8(ascii: "."), at < range.upperBound, text[at].isASCIIDigit else { break }
    closed = 0
    if count >= 6 { return nil }
  }
  guard count > 0 else { return nil }
  if count == 1, closed == 0 { return nil }
  // `1.500` is a figure, `12.5%` too.
  if count > 1, closed == 0, at < range.upperBound, !text[at].isTextSpace { return nil }
  if closed != 0, at < range.upperBound, text[at].isASCIIDigit { return nil }
  if count > 1, last > 99 { return nil }
  return PrintedLabel(
    kind: count > 1 ? .nested : .arabic, form: count > 1 ? UInt8(count) : closed, value: last, parent: parent,
    length: at - range.lowerBound)
}

/// Whether the first letter after spaces is a capital.
private func startsUpperWord(_ text: [UInt8], _ range: Range<Int>) -> Bool {
  guard let start = range.first(where: { !text[$0].isTextSpace && text[$0] != 0x0A }) else { return false }
  return Letters.isUpper(decodeScalar(text, at: start).scalar)
}

private func bracketLabel(_ text: [UInt8], _ range: Range<Int>) -> PrintedLabel? {
  var at = range.lowerBound + 1
  let start = at
  while at < range.upperBound, at - start < 6, text[at].isASCIIDigit || text[at].isASCIILetter { at += 1 }
  guard at > start, at < range.upperBound, text[at] == UInt8(ascii: ")") else { return nil }
  let inner = text[start..<at]
  let value: Int
  if inner.allSatisfy(\.isASCIIDigit), inner.count <= 3 {
    value = inner.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  } else if let roman = romanValue(inner) {
    value = roman
  } else if inner.count == 1 {
    value = Int(inner.first ?? 0)
  } else {
    return nil
  }
  return PrintedLabel(kind: .bracketed, form: inner.first?.isASCIIDigit == true ? 1 : 2, value: value, length: at + 1 - range.lowerBound)
}

/// `I.` `II-` `III/` `IV)` `V –`, `III .`; capitals only.
private func romanLabel(_ text: [UInt8], _ range: Range<Int>) -> PrintedLabel? {
  var at = range.lowerBound
  while at < range.upperBound, at - range.lowerBound < 7, isRomanDigit(text[at]) { at += 1 }
  guard at > range.lowerBound, let value = romanValue(text[range.lowerBound..<at]) else { return nil }
  var mark = at
  while mark < range.upperBound, text[mark].isTextSpace { mark += 1 }
  guard mark < range.upperBound, mark - at <= 1 else { return nil }
  switch text[mark] {
  case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ")"):
    if mark + 1 < range.upperBound, text[mark + 1].isASCIIDigit || text[mark + 1] == text[mark] { return nil }
    return PrintedLabel(kind: .roman, form: text[mark], value: value, length: mark + 1 - range.lowerBound)
  case 0xE2 where mark > at:
    let (scalar, length) = decodeScalar(text, at: mark)
    guard scalar == 0x2013 || scalar == 0x2014 else { return nil }
    return PrintedLabel(kind: .roman, form: UInt8(ascii: "-"), value: value, length: mark + length - range.lowerBound)
  default: return nil
  }
}

/// `a)` `đ)` `a.`, `A.`; values follow the Vietnamese alphabet's use in lists (a b c d đ e g …), so `đ` stands between.
private func letterLabel(_ text: [UInt8], _ range: Range<Int>) -> PrintedLabel? {
  let (scalar, length) = decodeScalar(text, at: range.lowerBound)
  let entry = Letters.entry(scalar)
  guard entry.base != 0, entry.modifier == 0 || entry.modifier == 4, entry.tone == 0 else { return nil }
  var mark = range.lowerBound + length
  guard mark < range.upperBound else { return nil }
  // "ii)", "iv)"
  if text[mark].isASCIILetter, isRomanDigit(text[range.lowerBound] & 0xDF) {
    while mark < range.upperBound, mark - range.lowerBound < 5, isRomanDigit(text[mark] & 0xDF), text[mark] > 0x60 { mark += 1 }
    guard mark < range.upperBound, text[mark] == UInt8(ascii: ")"), let value = romanValue(text[range.lowerBound..<mark]) else { return nil }
    return PrintedLabel(kind: .letter, form: 1, value: value, length: mark + 1 - range.lowerBound)
  }
  let closed = text[mark]
  // "a- Xây dựng kế hoạch." of party documents
  if closed == UInt8(ascii: "-"), text[range.lowerBound] > 0x60, !startsUpperWord(text, mark + 1..<range.upperBound) { return nil }
  guard closed == UInt8(ascii: ")") || closed == UInt8(ascii: ".") || closed == UInt8(ascii: "/") || closed == UInt8(ascii: "-") && text[range.lowerBound] > 0x60 else { return nil }
  if closed != UInt8(ascii: ")"), mark + 1 < range.upperBound, !text[mark + 1].isTextSpace { return nil }
  let upper = Letters.isUpper(scalar)
  let value = Int(entry.base - 0x61) * 2 + (entry.modifier == 4 ? 1 : 0)
  return PrintedLabel(kind: .letter, form: closed &+ (upper ? 128 : 0), value: value, length: mark + 1 - range.lowerBound)
}

/// `A1.1.`, `B2.3`: a criterion of a set whose parts are letters.
private func criterionLabel(_ text: [UInt8], _ range: Range<Int>) -> PrintedLabel? {
  let number = range.lowerBound + 1..<range.upperBound
  guard let label = numberLabel(text, number), label.kind == .nested, startsUpperWord(text, number.lowerBound + label.length..<range.upperBound) else { return nil }
  return PrintedLabel(kind: .nested, form: label.form, value: label.value, parent: (label.parent &* 131) &+ Int(text[range.lowerBound]), length: label.length + 1)
}

private let partOrdinals: [[UInt8]] = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy"].map { Array($0.utf8) }

/// Whether the first letters are those of a part's name in either case; there are six bytes from `at` on.
private func opensPart(_ text: [UInt8], _ at: Int) -> Bool {
  let (second, third, fourth, fifth) = (text[at + 1], text[at + 2], text[at + 3], text[at + 4])
  switch text[at] {
  case UInt8(ascii: "P"): return second | 0x20 == UInt8(ascii: "h") && third == 0xE1 && (fourth == 0xBA && fifth | 1 == 0xA7 || fourth == 0xBB && fifth | 1 == 0xA5)
  case UInt8(ascii: "C"): return second | 0x20 == UInt8(ascii: "h") && third == 0xC6
  case UInt8(ascii: "M"): return second == 0xE1 && (third == 0xBA && fourth | 1 == 0xAB || third == 0xBB && fourth | 1 == 0xA5)
  case UInt8(ascii: "B"), UInt8(ascii: "T"): return second | 0x20 == UInt8(ascii: "i") && third == 0xE1 && fourth == 0xBB
  case 0xC4: return second == 0x90 && third | 0x20 == UInt8(ascii: "i")
  default: return false
  }
}

private func wordLabel(_ text: [UInt8], _ range: Range<Int>) -> PrintedLabel? {
  // Phần, Chương, Mục, Mẫu, Điều, Biểu, Tiểu mục, Phụ lục, and something behind them.
  guard range.count > 5, opensPart(text, range.lowerBound) else { return nil }
  let probe = lowercased(Array(text[range.lowerBound..<min(range.upperBound, range.lowerBound + 24)])).map { $0 == 0x0A ? 0x20 : $0 }
  for (form, word) in partWords.enumerated() where probe.starts(with: word) {
    var at = word.count
    guard at < probe.count, probe[at] == 0x20 else { continue }
    at += 1
    if probe[at...].starts(with: Array("thứ ".utf8)) {
      let rest = probe[(at + "thứ ".utf8.count)...]
      // "Phần thứ hai": the word counts.
      for (value, ordinal) in partOrdinals.enumerated() where rest.starts(with: ordinal) && (rest.count == ordinal.count || rest[rest.startIndex + ordinal.count] == 0x20) {
        return PrintedLabel(kind: .word, form: UInt8(form), value: value + 1, length: rest.startIndex + ordinal.count)
      }
      return PrintedLabel(kind: .word, form: UInt8(form), value: 0, length: at)
    }
    let start = at
    while at < probe.count, probe[at].isASCIIDigit || probe[at].isASCIILetter { at += 1 }
    let number = probe[start..<at]
    guard !number.isEmpty, number.count < 5 else { continue }
    if at < probe.count, probe[at] != 0x20, probe[at] != UInt8(ascii: "."), probe[at] != UInt8(ascii: ":"), probe[at] != UInt8(ascii: "-") { continue }
    let value = number.allSatisfy(\.isASCIIDigit) ? number.reduce(0) { $0 * 10 + Int($1 - 0x30) } : romanValue(number) ?? (number.count == 1 ? Int(number.first ?? 0) : -1)
    guard value >= 0 else { continue }
    if at < probe.count, probe[at] == UInt8(ascii: ".") || probe[at] == UInt8(ascii: ":") { at += 1 }
    return PrintedLabel(kind: .word, form: UInt8(form), value: value, length: at)
  }
  return nil
}

/// `I`, `V`, `X`, `L`.
@inline(__always) func isRomanDigit(_ byte: UInt8) -> Bool { byte == 0x49 || byte == 0x56 || byte == 0x58 || byte == 0x4C }
