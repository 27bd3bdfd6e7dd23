import VietnameseText

/// The kinds of printed labels (*đề mục*), from the outermost in; bullets last.
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I; the forms seen in practice are in the cases of `LabelTests`.
enum SectionLabelKind: Int, Hashable, Comparable {
  /// `bare`: a heading without a label, where a plan has no others.
  case annex, part, chapter, division, bare, upperLetter, roman, article, arabic, dotted
  case arabicBracket, letter, lowerRoman, bothBrackets, dash, plus

  static func < (a: SectionLabelKind, b: SectionLabelKind) -> Bool { a.rawValue < b.rawValue }
  var isBullet: Bool { self == .dash || self == .plus }
}

/// A label at the start of a paragraph.
struct Label: Hashable {
  var kind: SectionLabelKind
  /// `1.2.3` is [1, 2, 3]; `đ)` is [5] (its place in the alphabet used); bullets have none.
  var numbers: [Int]
  /// Printed without its closing mark, as ids carry it: `II`, `1.1`, `đ`, `(1)`, `Điều 3`.
  var printed: String
  /// Where the text after the label begins.
  var end: Int
  /// Printed without a mark after it ("III Thời gian"): only its sequence or capitals make it a label.
  var isBare = false
  /// The scalar that a bullet is printed with; 0 for other labels.
  var mark: UInt32 = 0
  var value: Int { numbers.last ?? 0 }
  /// `A1.1`, which counts in no section's numbers.
  var isCriterion: Bool { kind == .dotted && printed.utf8.first.map { (0x41...0x5A).contains($0) } ?? false }
}

/// Letters in the order lists use them; `đ` after `d`. Letters Word would print (f j w z) keep the order of the alphabet.
private let listLetters: [UInt32] = Array("abcdđefghijklmnopqrstuvwxyz".unicodeScalars).map(\.value)

private let bulletScalars: [UInt32] = [
  0x2D, 0x2013, 0x2014, 0x2212, 0x2010, 0x2011, 0x2022, 0x2A, 0xB7, 0x25CF, 0x25AA, 0x25AB, 0x25A0, 0x25E6, 0x25CB, 0x2023, 0x27A2,
  0x2713, 0x2714, 0x25BA, 0x2756, 0x2192, 0xF0B7, 0xF02D, 0xF0A7, 0xF0D8, 0xF0FC, 0xF076, 0x2666, 0x25C6, 0x2043, 0x30FB,
]

/// Reads the label that `text` begins with; `nil` where it begins with none.
/// `given` is the length of a label that the format itself names: its text needs no proof.
func readLabel(_ text: [UInt8], given: Int? = nil) -> Label? {
  var reader = LabelReader(text: text)
  reader.skipSpaces()
  guard reader.at < text.count else { return nil }
  guard let label = reader.word() ?? reader.bullet(given: given) ?? reader.brackets() ?? reader.number(given: given) ?? reader.romanOrLetter(given: given) else { return nil }
  return reader.insideListNumber(label) ?? label
}

private struct LabelReader {
  let text: [UInt8]
  var at = 0

  mutating func skipSpaces() { while at < text.count, text[at].isSpaceOrTab { at += 1 } }

  private func scalar(_ offset: Int) -> UInt32? { offset < text.count ? decodeScalar(text, at: offset).scalar : nil }

  private func spacesEnd(_ offset: Int) -> Int {
    var end = offset
    while end < text.count, text[end].isSpaceOrTab { end += 1 }
    return end
  }

  /// "Phần I", "Chương II", "Mục 1", "Điều 3.", "Phụ lục II", "Biểu số 01", "Mẫu 2".
  func word() -> Label? {
    // "phụ lục" inside a sentence begins small; a heading does not.
    guard let first = scalar(at), "PCMĐB".unicodeScalars.contains(where: { $0.value == first }) else { return nil }
    for (name, kind) in LabelReader.words {
      guard stands(name, at) else { continue }
      let key = Array(name.utf8)
      let capitals = text[at..<at + key.count].elementsEqual(uppercased(key))
      var offset = at + key.count
      guard offset == text.count || !(scalar(offset).map(Letters.isLetter) ?? false) else { continue }
      offset = spacesEnd(offset)
      if let after = skip("số", offset) ?? skip("SỐ", offset) { offset = spacesEnd(after) }
      let display = String(name.unicodeScalars.prefix(1)).uppercased() + String(name.unicodeScalars.dropFirst(1))
      guard let number = ordinal(offset) else {
        // An annex without a number: the word alone, or in capitals before its title.
        guard kind == .annex, name == "phụ lục" else { continue }
        let rest = spacesEnd(at + key.count)
        guard rest == text.count || text[rest] == UInt8(ascii: ":") || capitals && isCapitals(rest) else { continue }
        let end = rest < text.count && text[rest] == UInt8(ascii: ":") ? spacesEnd(rest + 1) : rest
        return Label(kind: kind, numbers: [], printed: display, end: end)
      }
      var end = number.end
      let marked = end < text.count && [0x2E, 0x3A, 0x2D, 0x2F].contains(text[end])
      if marked { end += 1 } else if let dash = scalar(spacesEnd(end)), dash == 0x2013 || dash == 0x2D { end = spacesEnd(end) + (dash == 0x2D ? 1 : 3) }
      let rest = spacesEnd(end)
      let closes = rest == text.count
      switch kind {
      case .article: guard marked || closes else { continue }
      case .division: guard marked || closes || isCapitals(rest) else { continue }
      default: guard marked || closes || capitals || isCapitals(rest) || end > number.end else { continue }
      }
      if kind == .annex, !capitals, !closes, !marked, !isCapitals(rest) { continue }
      return Label(kind: kind, numbers: number.value.map { [$0] } ?? [], printed: display + " " + number.printed, end: rest)
    }
    return nil
  }

  /// Whether `name`, which is in small letters, stands at `offset` in whatever case.
  private func stands(_ name: String, _ offset: Int) -> Bool {
    var at = offset
    for letter in name.unicodeScalars {
      guard at < text.count else { return false }
      let (scalar, length) = decodeScalar(text, at: at)
      let entry = Letters.entry(scalar)
      guard (entry.base != 0 ? UInt32(entry.lower) : scalar) == letter.value else { return false }
      at += length
    }
    return true
  }

  private static let words: [(String, SectionLabelKind)] = [
    ("phụ lục", .annex), ("biểu mẫu", .annex), ("biểu", .annex), ("mẫu", .annex), ("phần", .part), ("chương", .chapter), ("mục", .division), ("điều", .article),
  ]
  private static let ordinalWords = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]

  private func skip(_ literal: String, _ offset: Int) -> Int? {
    let key = Array(literal.utf8)
    guard offset + key.count <= text.count, text[offset..<offset + key.count].elementsEqual(key) else { return nil }
    return offset + key.count
  }

  /// "II", "3", "01", "A", "thứ nhất".
  private func ordinal(_ offset: Int) -> (value: Int?, printed: String, end: Int)? {
    var end = offset
    while end < text.count, text[end].isASCIIDigit, end - offset < 3 { end += 1 }
    if end > offset {
      // "Biểu 01a", "Mẫu 2.1"
      while end + 1 < text.count, text[end] == 0x2E, text[end + 1].isASCIIDigit { end += 2 }
      if end < text.count, text[end].isASCIIDigit { return nil }
      let letter = end < text.count && text[end].isASCIILetter && (end + 1 == text.count || !text[end + 1].isASCIILetter)
      if letter { end += 1 }
      return (Int(String(decoding: text[offset..<end].prefix { $0.isASCIIDigit }, as: UTF8.self)), String(decoding: text[offset..<end], as: UTF8.self), end)
    }
    while end < text.count, text[end].isASCIILetter, text[end] < 0x60 { end += 1 }
    if end > offset, end == text.count || !(scalar(end).map(Letters.isLetter) ?? false) {
      let letters = text[offset..<end]
      if let value = romanValue(letters) { return (value, String(decoding: letters, as: UTF8.self), end) }
      if letters.count == 1, let letter = letters.first { return (Int(letter) - 64, String(decoding: letters, as: UTF8.self), end) }
      return nil
    }
    for (index, word) in LabelReader.ordinalWords.enumerated() {
      let key = Array(("thứ " + word).utf8)
      guard offset + key.count <= text.count, lowercased(Array(text[offset..<offset + key.count])) == key else { continue }
      return (index + 1, "thứ " + word, offset + key.count)
    }
    return nil
  }

  /// No small letter up to the end (of the first few words): a title in capitals.
  func isCapitals(_ offset: Int) -> Bool { PlanParsing.isCapitals(text[offset...]) }

  func bullet(given: Int?) -> Label? {
    let (mark, length) = decodeScalar(text, at: at)
    let isPlus = mark == 0x2B || mark == 0xFF0B
    guard isPlus || bulletScalars.contains(mark) else { return nil }
    var next = at + length
    // "---", "* * *": rules, not bullets
    if next < text.count, text[next] == text[at], text[at] < 0x80 { return nil }
    let spaced = next < text.count && text[next].isSpaceOrTab
    next = spacesEnd(next)
    guard next < text.count else { return given != nil ? Label(kind: isPlus ? .plus : .dash, numbers: [], printed: isPlus ? "+" : "-", end: next, mark: mark) : nil }
    if !spaced, let after = scalar(next), !Letters.isLetter(after), after != 0x201C, after != 0x22 { return nil }
    // "- a) Phát thanh …", "- 2.1. Cuốc hố": a list's own mark before the printed label.
    if given == nil, !isPlus, let inner = labelInside(next) { return inner }
    return Label(kind: isPlus ? .plus : .dash, numbers: [], printed: isPlus ? "+" : "-", end: next, mark: mark)
  }

  private func labelInside(_ offset: Int) -> Label? {
    var inner = LabelReader(text: text)
    inner.at = offset
    if let label = inner.brackets() { return label }
    if text[offset].isASCIIDigit { return inner.number(given: nil).flatMap { $0.kind == .dotted && text[$0.end - 1].isSpaceOrTab ? $0 : nil } }
    guard offset + 1 < text.count, text[offset..<min(text.count, offset + 3)].contains(UInt8(ascii: ")")) else { return nil }
    return inner.romanOrLetter(given: nil).flatMap { $0.kind == .letter ? $0 : nil }
  }

  /// "1. I.MỤC ĐÍCH", "2. II. NHIỆM VỤ": a list's own number before the printed one of the same value.
  func insideListNumber(_ label: Label) -> Label? {
    guard label.kind == .arabic, label.end < text.count, isRomanDigit(text[label.end]) else { return nil }
    var inner = LabelReader(text: text)
    inner.at = label.end
    guard let roman = inner.romanOrLetter(given: nil), roman.kind == .roman, !roman.isBare, roman.value == label.value, isCapitals(roman.end) else { return nil }
    return roman
  }

  /// `(1)`, `(a)`, `(ii)`.
  func brackets() -> Label? {
    guard text[at] == UInt8(ascii: "(") else { return nil }
    var end = at + 1
    while end < text.count, end - at <= 5, text[end].isASCIIDigit || text[end].isASCIILetter { end += 1 }
    guard end > at + 1, end < text.count, text[end] == UInt8(ascii: ")") else { return nil }
    let inner = text[(at + 1)..<end]
    let printed = String(decoding: text[at...end], as: UTF8.self)
    var rest = end + 1
    if rest < text.count, text[rest] == 0x2E || text[rest] == 0x3A { rest += 1 }
    let spaced = rest < text.count && text[rest].isSpaceOrTab
    rest = spacesEnd(rest)
    guard rest < text.count, spaced || (scalar(rest).map(Letters.isUpper) ?? false) else { return nil }
    if inner.allSatisfy(\.isASCIIDigit), inner.count <= 2, let value = Int(String(decoding: inner, as: UTF8.self)), value > 0 {
      return Label(kind: .bothBrackets, numbers: [value], printed: printed, end: rest)
    }
    if inner.allSatisfy({ $0 > 0x60 }), let value = romanValue(inner) {
      return Label(kind: .bothBrackets, numbers: [value], printed: printed, end: rest)
    }
    if inner.count == 1, let letter = inner.first, letter > 0x60 {
      return Label(kind: .bothBrackets, numbers: [letterValue(UInt32(letter))], printed: printed, end: rest)
    }
    return nil
  }

  /// `1.`, `1)`, `1-`, `1/`, `1.1.`, `1.1`, keycaps.
  func number(given: Int?) -> Label? {
    guard text[at].isASCIIDigit else { return nil }
    var numbers: [Int] = []
    var end = at
    var printedEnd = at
    while true {
      let start = end
      var value = 0
      while end < text.count, text[end].isASCIIDigit, end - start < 4 {
        value = value * 10 + Int(text[end] - 0x30)
        end += 1
      }
      guard end - start <= 2, end < text.count || given != nil || !numbers.isEmpty else { return nil }
      numbers.append(value)
      printedEnd = end
      guard numbers.count < 6, end + 1 < text.count, text[end] == 0x2E, text[end + 1].isASCIIDigit else { break }
      end += 1
    }
    // A keycap: digit, U+FE0F, U+20E3.
    var keycap = false
    while let mark = scalar(end), mark == 0xFE0F || mark == 0x20E3 {
      keycap = true
      end += 3
    }
    let mark = end < text.count ? text[end] : 0
    var bracket = false
    if keycap {
    } else if mark == UInt8(ascii: ")") {
      bracket = true
      end += 1
    } else if mark == 0x2E || mark == 0x3A || mark == UInt8(ascii: "/") || mark == 0x2D {
      if mark == 0x2D, numbers.count == 1, let label = hyphened(numbers[0], end) { return label }
      // "5-6 người", "1/2 ngày" are no labels
      if mark != 0x2E, end + 1 < text.count, numbers.count > 1 ? !text[end + 1].isSpaceOrTab : text[end + 1].isASCIIDigit { return nil }
      end += 1
      // "1.-", "1.)", "1/-"
      if mark == 0x2E || mark == UInt8(ascii: "/"), end < text.count, text[end] == 0x29 || text[end] == 0x2D { end += 1 }
    } else if mark == 0x20, numbers.count == 1, end + 1 < text.count, text[end + 1] == 0x2E, spacesEnd(end + 2) > end + 2 {
      end += 2
    } else if numbers.count < 2 {
      // "1 MỤC ĐÍCH": before capitals alone
      guard mark == 0x20, text.count - end < 120, isCapitals(spacesEnd(end)) else { return nil }
      return Label(kind: .arabic, numbers: numbers, printed: String(decoding: text[at..<printedEnd], as: UTF8.self), end: spacesEnd(end), isBare: true)
    }
    let spaced = end == text.count || text[end].isSpaceOrTab
    let rest = spacesEnd(end)
    let next = scalar(rest)
    if !spaced, next.map({ !Letters.isLetter($0) && $0 != 0x201C && $0 != 0x22 }) ?? false { return nil }
    if numbers.count == 1, numbers[0] == 0 { return nil }
    // "1.1 " without a closing point needs a capital after it, "7.1" of a sentence has none
    if mark != 0x2E, mark != 0x2D, numbers.count > 1, !bracket, let next, !Letters.isUpper(next), given == nil { return nil }
    let printed = String(decoding: text[at..<printedEnd], as: UTF8.self)
    let kind: SectionLabelKind = numbers.count > 1 ? .dotted : bracket ? .arabicBracket : .arabic
    return Label(kind: kind, numbers: numbers, printed: printed, end: rest)
  }

  /// `2-1 Công tác tuyên truyền`: a point of section 2, where that is open.
  private func hyphened(_ first: Int, _ hyphen: Int) -> Label? {
    var end = hyphen + 1
    while end < text.count, text[end].isASCIIDigit, end - hyphen < 3 { end += 1 }
    guard end > hyphen + 1, end < text.count, let second = Int(String(decoding: text[hyphen + 1..<end], as: UTF8.self)), second > 0 else { return nil }
    let printed = String(decoding: text[at..<end], as: UTF8.self)
    if text[end] == 0x2E || text[end] == 0x2F || text[end] == 0x29 { end += 1 }
    guard end < text.count, text[end].isSpaceOrTab, case let rest = spacesEnd(end), rest < text.count, scalar(rest).map(Letters.isUpper) ?? false else { return nil }
    return Label(kind: .dotted, numbers: [first, second], printed: printed, end: rest, isBare: true)
  }

  /// `A1.1.`, `B2.3`: a criterion of a set whose parts are letters, before a capital. Source: the criteria of hospitals' quality
  /// (Quyết định 6858/QĐ-BYT) as hospitals' plans number their work by them.
  private func criterion() -> Label? {
    guard at + 4 < text.count, (0x41...0x5A).contains(text[at]), text[at + 1].isASCIIDigit else { return nil }
    var numbers: [Int] = []
    var end = at + 1
    while end < text.count, text[end].isASCIIDigit {
      var value = 0
      while end < text.count, text[end].isASCIIDigit, value < 100 { (value, end) = (value * 10 + Int(text[end] - 0x30), end + 1) }
      numbers.append(value)
      guard end + 1 < text.count, text[end] == 0x2E, text[end + 1].isASCIIDigit else { break }
      end += 1
    }
    guard (2...3).contains(numbers.count), case let printed = end, end < text.count else { return nil }
    if text[end] == 0x2E || text[end] == 0x3A { end += 1 }
    guard end < text.count, text[end].isSpaceOrTab, case let rest = spacesEnd(end), rest < text.count, scalar(rest).map(Letters.isUpper) ?? false else { return nil }
    numbers[0] += Int(text[at] - 0x40) * 100
    return Label(kind: .dotted, numbers: numbers, printed: String(decoding: text[at..<printed], as: UTF8.self), end: rest)
  }

  /// `I.`, `IV -`, `A.`, `a)`, `đ)`, `ii)`.
  func romanOrLetter(given: Int?) -> Label? {
    let (first, length) = decodeScalar(text, at: at)
    guard Letters.isLetter(first) else { return nil }
    if let label = criterion() { return label }
    var end = at + length
    while end < text.count, text[end].isASCIILetter, end - at < 6 { end += 1 }
    let letters = text[at..<end]
    let isUpper = Letters.isUpper(first)
    let roman = romanValue(letters)
    let single = end == at + length
    guard single || roman != nil else { return nil }
    let printed = String(decoding: letters, as: UTF8.self)
    var rest = end
    let gap = spacesEnd(rest)
    let (mark, markLength) = gap < text.count ? decodeScalar(text, at: gap) : (0, 0)
    let marks: [UInt32] = isUpper ? [0x2E, 0x2D, 0x2013, 0x2F, 0x29, 0x3A] : [0x29, 0x2E, 0x2F, 0x2D]
    // "II . NHIỆM VỤ", "A . MỤC ĐÍCH"
    if marks.contains(mark), gap == rest || isUpper && (roman != nil || mark != 0x2D && mark != 0x2013 && isCapitals(gap + markLength)) {
      rest = gap + markLength
      if mark == 0x2E || mark == 0x2F, rest < text.count, text[rest] == 0x2D || text[rest] == 0x29 { rest += 1 }
    } else if isUpper, roman != nil, gap > rest, isCapitals(gap) {
      // "I MỤC ĐÍCH" without a mark: before capitals
      return Label(kind: .roman, numbers: [roman ?? 0], printed: printed, end: gap)
    } else if isUpper, roman != nil, gap > rest, text.count - gap < 120, scalar(gap).map(Letters.isUpper) ?? false {
      // "III Thời gian thực hiện": a short line, if II stands before it
      return Label(kind: .roman, numbers: [roman ?? 0], printed: printed, end: gap, isBare: true)
    } else if given == nil {
      return nil
    }
    let spaced = rest == text.count || text[rest].isSpaceOrTab
    let textStart = spacesEnd(rest)
    if !spaced {
      guard let next = scalar(textStart) else { return nil }
      // "A.B" is an abbreviation, "a)Xây dựng" a label
      guard mark == 0x29 ? Letters.isLetter(next) || next == 0x201C : Letters.isUpper(next) && roman != nil && isUpper && !isInitials(textStart) else { return nil }
    }
    // "a- Xây dựng kế hoạch." of party documents
    if mark == 0x2D || mark == 0x2013, !isUpper, !single || !spaced || !(scalar(textStart).map(Letters.isUpper) ?? false) { return nil }
    if isUpper, let roman { return Label(kind: .roman, numbers: [roman], printed: printed, end: textStart) }
    if isUpper { return Label(kind: .upperLetter, numbers: [letterValue(UInt32(Letters.entry(first).lower))], printed: printed, end: textStart) }
    if !single, let roman { return Label(kind: .lowerRoman, numbers: [roman], printed: printed, end: textStart) }
    return Label(kind: .letter, numbers: [letterValue(first)], printed: printed, end: textStart)
  }

  /// "C.P", "I.Q": a capital, a point.
  private func isInitials(_ offset: Int) -> Bool {
    let (_, length) = decodeScalar(text, at: offset)
    return offset + length < text.count && text[offset + length] == 0x2E
  }
}

/// The place of a letter among list letters, from 1.
func letterValue(_ scalar: UInt32) -> Int { (listLetters.firstIndex(of: scalar) ?? 26) + 1 }

/// Whether the words of `text` are in capitals: at least three capital letters and no small one among the first 60.
func isCapitals(_ text: some Collection<UInt8>) -> Bool {
  text.withContiguousStorageIfAvailable { isCapitals(UnsafeBufferPointer(rebasing: $0.prefix(240))) } ?? isCapitals(Array(text.prefix(240)))
}

private func isCapitals(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var offset = 0
  var capitals = 0
  var small = 0
  var letters = 0
  // Five small ones are too many among sixty.
  while offset < bytes.count, letters < 60, small < 5 {
    let (scalar, length) = decodeScalar(bytes, at: offset)
    offset += length
    if Letters.isUpper(scalar) { capitals += 1; letters += 1 } else if Letters.isLower(scalar) { small += 1; letters += 1 }
  }
  return capitals >= 3 && small < 5 && small * 12 <= capitals
}

extension UInt8 {
  var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D || self == 0x0C || self == 0x0B }
}
