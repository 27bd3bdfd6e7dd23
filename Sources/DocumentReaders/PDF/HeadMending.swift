import SourceModel
import VietnameseText

/// *Số, ký hiệu* and *địa danh, ngày tháng* as they stand over a scanned paper's title: printed forms whose number and
/// day are often filled in by hand. What a hand wrote is not guessed at.
extension ScanMending {
  /// The part of a first page that a letterhead may take.
  private static let headShare = 0.4
  /// A printed number is as sure as this, if only mended; one by hand is not.
  private static let sureNumber = 0.7
  private static let sureDay = 0.6

  /// Blanks handwriting in the letterhead, so that the printed parts around it are read. `others`: pages that may repeat the
  /// number.
  mutating func mendLetterhead(_ page: inout GeometricPage, _ others: ArraySlice<GeometricPage> = []) {
    for line in Self.textLines(page, gap: 2.5) where line.words.allSatisfy({ page.words[$0].bottom < Self.headShare * page.height }) {
      if let last = line.words.last, line.words.count >= 2, page.words[last].right < 0.5 * page.width, line.words.allSatisfy({ Self.isInCapitals(page.words[$0].text) }),
        page.words[last].text.last.map({ [0x2E, 0x3A, 0x3B].contains($0) }) == true
      {
        // `THỊ XÃ ĐÔNG HÒA:`: a body's name ends without a mark.
        set(&page.words[last], Array(page.words[last].text.dropLast()))
      }
      mendSymbolLine(&page, line.words, others)
      mendDateLine(&page, line.words)
    }
    page.words.removeAll(where: \.text.isEmpty)
  }

  // MARK: symbol

  /// `Sóz?@4|/KH-SYT` is `Số: /KH-SYT`; `Só:22/KH-TTra` is, too, where 22 was hardly legible.
  private mutating func mendSymbolLine(_ page: inout GeometricPage, _ line: [Int], _ others: ArraySlice<GeometricPage>) {
    // `„ Số: 12/KH-SXD`.
    let line = Array(line.drop { index in !page.words[index].text.contains { $0.isASCIILetter || $0.isASCIIDigit } })
    guard let first = line.first, let last = line.last, line.count <= 4, let cut = Self.typeSlash(page.words[last].text) ?? Self.lostSlash(page.words[last].text, isLabelled: Self.afterLabel(page.words[first].text) != nil) else { return }
    let opening = page.words[first].text
    // `2Ố/KH-SXD`, its label lost: no number has such letters.
    if first == last, cut > 0, Self.afterLabel(opening) == nil, page.words[first].right < 0.5 * page.width, page.words[first].text[cut] == 0x2F, !Self.isNumber(Array(opening[..<cut])) {
      return set(&page.words[first], Array(opening[cut...]))
    }
    guard first != last || cut > 0, let body = Self.afterLabel(first == last ? Array(opening[..<cut]) : opening) else { return }
    var number = Array(body)
    for at in line.dropFirst() { number += at == last ? Array(page.words[at].text[..<cut]) : page.words[at].text }
    let symbol = [0x2F] + page.words[last].text[(cut + 1)...]
    let isSure = line.allSatisfy { at in
      let text = at == last ? page.words[at].text[..<cut] : page.words[at].text[...]
      return !text.contains(where: \.isASCIIDigit) || page.words[at].confidence >= Self.sureNumber
    }
    let label = Array("Số:".utf8)
    if page.words[last].text[cut] == 0x2F, number.isEmpty || Self.isNumber(number) && (isSure || others.contains { Self.repeats($0, number, symbol) }) {
      // Only the label's accent: `Só:` and `Sô:` are no words.
      let rest = Array(opening[(opening.count - body.count - (first == last ? opening.count - cut : 0))...])
      if opening.contains(0x3A), folded(opening).starts(with: "so".utf8) { set(&page.words[first], label + rest) }
      return
    }
    if first == last {
      var tail = page.words[last]
      let share = (tail.right - tail.left) / Double(max(1, countLetters(opening) + 1))
      tail.left = max(tail.left + 0.1, tail.right - share * Double(countLetters(symbol) + 1))
      page.words[first].right = tail.left - 0.1
      tail.text = symbol
      tail.confidence = min(tail.confidence, 0.7)
      set(&page.words[first], label)
      repairs[repairs.count - 1].became += " " + String(decoding: symbol, as: UTF8.self)
      page.words.append(tail)
      return
    }
    set(&page.words[first], label)
    for at in line.dropFirst().dropLast() { set(&page.words[at], []) }
    set(&page.words[last], symbol)
  }

  /// An annex names its plan: "(Kèm theo Kế hoạch số 17/KH-UBND …)".
  private static func repeats(_ page: GeometricPage, _ number: [UInt8], _ symbol: [UInt8]) -> Bool {
    page.words.indices.contains { at in
      let word = page.words[at]
      guard word.confidence >= sureNumber, word.text.starts(with: number) else { return false }
      let next = at + 1 < page.words.count ? page.words[at + 1].text : []
      return word.text[number.count...].starts(with: symbol) || word.text.count == number.count && next.starts(with: symbol)
    }
  }

  /// Where `/KH-` begins.
  private static func typeSlash(_ text: [UInt8]) -> Int? {
    text.indices.first { at in text[at] == 0x2F && symbolTypes.contains { text[(at + 1)...].starts(with: $0) } }
  }

  /// `55ÌJ,KH-SXD` behind `Số:`: a number by hand ran into its stroke.
  private static func lostSlash(_ text: [UInt8], isLabelled: Bool) -> Int? {
    guard isLabelled else { return nil }
    return text.indices.dropLast().last { at in
      (at == 0 || text[..<at].contains(where: \.isASCIIDigit)) && [0x2C, 0x2E, 0x7C, 0x28, 0x29, 0x3B, 0x3A, 0x21, 0x5C].contains(text[at]) && symbolTypes.contains { text[(at + 1)...].starts(with: $0) } && uppercased(Array(text[at...])) == Array(text[at...])
    }
  }

  /// What follows `Số:` in a word; `nil` where it does not begin as that label does.
  private static func afterLabel(_ text: [UInt8]) -> ArraySlice<UInt8>? {
    guard text.first == 0x53 || text.first == 0x73 else { return nil }
    guard text.count > 1, folded(text).dropFirst().first == 0x6F || text.contains(0x3A) else { return nil }
    if let colon = text.firstIndex(of: 0x3A), colon <= 6 { return text[(colon + 1)...] }
    var at = 1
    while at < text.count, case let (scalar, length) = decodeScalar(text, at: at), Letters.isLetter(scalar) { at += length }
    return at < text.count || folded(text) == Array("so".utf8) ? text[at...] : nil
  }

  /// Digits, with a year or a letter, or the dots of a blank.
  private static func isNumber(_ text: [UInt8]) -> Bool {
    text.allSatisfy { $0.isASCIIDigit || $0.isASCIILetter || $0 == 0x2F || $0 == 0x2D || $0 == 0x2E || $0 == 0x20 || $0 == 0xE2 || $0 == 0x80 || $0 == 0xA6 }
      && (!text.contains(where: \.isASCIILetter) || text.first.map(\.isASCIIDigit) == true)
  }

  // MARK: date

  /// `ngàyc?O tháng 10 năm 2017` has its day by hand; `tháng I1` is `tháng 11`.
  private mutating func mendDateLine(_ page: inout GeometricPage, _ line: [Int]) {
    let keys = line.map { folded(page.words[$0].text) }
    guard let day = keys.firstIndex(where: { $0.starts(with: "ngay".utf8) }), day > 0, let year = keys.lastIndex(of: Array("nam".utf8)),
      let month = keys.firstIndex(where: Self.isMonthLabel), day < month, month < year, month - day <= 3, year - month <= 2,
      page.words[line[day - 1]].text.last == 0x2C
    else { return }
    mendPlace(&page, line[..<day])
    if keys[month] != Self.month { set(&page.words[line[month]], Array("tháng".utf8)) }
    let glued = Array(keys[day].dropFirst(4))
    if !glued.isEmpty, !glued.allSatisfy(\.isASCIIDigit) || page.words[line[day]].confidence < Self.sureDay { set(&page.words[line[day]], Array("ngày".utf8)) }
    for at in (day + 1)..<month where !Self.isDay(keys[at]) || page.words[line[at]].confidence < Self.sureDay { set(&page.words[line[at]], []) }
    guard year - month == 2, !keys[month + 1].allSatisfy(\.isASCIIDigit) else { return }
    let digits = page.words[line[month + 1]].text.map { [0x49, 0x6C, 0x7C].contains($0) ? 0x31 : $0 == 0x4F || $0 == 0x6F ? 0x30 : $0 }
    if digits.count == 2, digits.allSatisfy(\.isASCIIDigit), Int(String(decoding: digits, as: UTF8.self)).map({ (1...12).contains($0) }) == true {
      set(&page.words[line[month + 1]], digits)
    }
  }

  private static let month = Array("thang".utf8)

  /// `Cân Thơ,` before a letterhead's day is `Cần Thơ`: of places with these letters the field has one.
  private mutating func mendPlace(_ page: inout GeometricPage, _ words: ArraySlice<Int>) {
    let lexicon = SyllablePairs.shared
    guard words.count == 2, let (first, second) = words.first.flatMap({ first in words.last.map { (first, $0) } }), let a = Self.syllable(page.words[first].text), let b = Self.syllable(page.words[second].text),
      a.isCapital, b.isCapital, !lexicon.isKnown(a.text, b.text)
    else { return }
    let places = ([a.text] + lexicon.others(a.text)).flatMap { one in ([b.text] + lexicon.others(b.text)).filter { lexicon.isKnown(one, $0) }.map { (one, $0) } }
    guard places.count == 1 else { return }
    set(&page.words[first], a.dressed(places[0].0))
    set(&page.words[second], b.dressed(places[0].1))
  }

  /// `thóng` between `ngày` and `năm` is `tháng`.
  private static func isMonthLabel(_ key: [UInt8]) -> Bool { key == month || key.count == 5 && key.starts(with: "th".utf8) && key.suffix(2).elementsEqual("ng".utf8) }

  private static func isDay(_ text: [UInt8]) -> Bool {
    text.allSatisfy { [0x2E, 0xE2, 0x80, 0xA6].contains($0) } || text.count <= 2 && Int(String(decoding: text, as: UTF8.self)).map { (1...31).contains($0) } == true
  }
}
