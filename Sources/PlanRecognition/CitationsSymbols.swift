internal import PlanModel
internal import VietnameseText

/// A document's number and symbol (*số, ký hiệu*) as it stands in a text, repaired.
struct SymbolMatch {
  var symbol: String
  var tokens: Range<Int>
}

/// Reads symbols and what stands around them.
struct CitationReader {
  let text: [UInt8]
  let tokens: [Token]

  func bytes(of index: Int) -> ArraySlice<UInt8> { text[tokens[index].start..<tokens[index].end] }
  func string(of index: Int) -> String { String(decoding: bytes(of: index), as: UTF8.self) }
  func string(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return String(decoding: text[tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end], as: UTF8.self)
  }
  func isMark(_ index: Int, _ mark: Mark) -> Bool { index >= 0 && index < tokens.count && tokens[index].isMark(mark) }
  func isWord(_ index: Int, _ word: Word) -> Bool { index >= 0 && index < tokens.count && tokens[index].word == word }
  func isNumber(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].isNumber }

  // MARK: - 2873/KH-UBND, 42/2022/NĐ-CP, 06-CTr/TU, 1599/UBND-NCKSTTHC

  /// The symbol whose number is token `index`.
  func symbol(at index: Int) -> SymbolMatch? {
    guard tokens[index].isNumber, tokens[index].digits <= 6, !continuesNumber(index), !noSymbolBefore.contains(wordBefore(index)) else { return nil }
    var at = index + 1
    // "2074a", "66.25", "01.6"
    // "15A/KH-UBND": a capital only before a type.
    if at < tokens.count, tokens[at].kind == .word, !tokens[at].afterSpace, tokens[at].end - tokens[at].start <= 2,
      !tokens[at].capital || tokens[at].end - tokens[at].start == 1 && isMark(at + 1, "/") && at + 2 < tokens.count && tokens[at + 2].capital && typeAbbreviations.contains(tokens[at + 2].word)
    {
      at += 1
    } else if isMark(at, "."), isNumber(at + 1), !tokens[at + 1].afterSpace, tokens[at + 1].digits <= 3 {
      at += 2
    }
    // "20NQ/TW", "55KH/TU": the Party's hyphen is lost.
    if at < tokens.count, tokens[at].capital, !tokens[at].afterSpace, isMark(at + 1, "/"), let mended = hyphenlessParty(index, at) { return mended }
    guard at < tokens.count, tokens[at].kind == .mark ? isMark(at, "/") || isMark(at, "-") : isWord(index - 1, "số") else { return nil }
    if isMark(at, "/") { return stateSymbol(index..<at) }
    if isMark(at, "-") { return partySymbol(index..<at) }
    // "1492 KH-UBND", "298 KH/TWĐTN" after "số": the slash or the hyphen is missing.
    if isWord(index - 1, "số"), tokens[at].afterSpace, typeAbbreviations.contains(tokens[at].word), isAbbreviation(at), isMark(at + 1, "-") || isMark(at + 1, "/"),
      let rest = isMark(at + 1, "-") ? groups(at) : groups(at + 2).map({ (string(of: at) + "/" + $0.text, $0.end) })
    {
      return SymbolMatch(symbol: joined(index..<at) + (isMark(at + 1, "-") ? "/" : "-") + rest.0, tokens: index..<rest.1)
    }
    return nil
  }

  private func hyphenlessParty(_ index: Int, _ at: Int) -> SymbolMatch? {
    guard typeAbbreviations.contains(tokens[at].word), tokens[at].end - tokens[at].start > 1, at + 2 < tokens.count, !tokens[at + 1].afterSpace, !tokens[at + 2].afterSpace,
      partyBodies.contains(tokens[at + 2].word), let rest = groups(at + 2)
    else { return nil }
    return SymbolMatch(symbol: string(of: index) + "-" + string(of: at) + "/" + rest.text, tokens: index..<rest.end)
  }

  /// Whether the number is the tail of a date or of a longer symbol.
  func continuesNumber(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].afterSpace else { return false }
    let mark = tokens[index - 1]
    if mark.isMark("/") || mark.isMark(".") || mark.isMark(",") { return index > 1 && tokens[index - 2].isNumber && !mark.afterSpace }
    return mark.isMark("-") && index > 1 && !mark.afterSpace && tokens[index - 2].kind == .word && tokens[index - 2].capital
  }

  private func wordBefore(_ index: Int) -> Word {
    var at = index - 1
    while at >= 0, tokens[at].word == "số" || tokens[at].isMark(":") { at -= 1 }
    guard at >= 0 else { return .none }
    // A công điện is a document; the "điện số" of a telephone or a bill is none.
    if at > 0, tokens[at].word == "điện", tokens[at - 1].word == "công" { return .none }
    return tokens[at].word
  }

  /// The text of tokens without the space between them.
  private func joined(_ range: Range<Int>) -> String { range.reduce(into: "") { $0 += string(of: $1) } }

  private func stateSymbol(_ number: Range<Int>) -> SymbolMatch? {
    var at = number.upperBound
    while isMark(at, "/") { at += 1 }
    var year: Int?
    if isNumber(at), tokens[at].digits >= 4, tokens[at].digits <= 5, isMark(at + 1, "/") || isMark(at + 1, "-") {
      year = at
      at += 2
      while isMark(at, "/") { at += 1 }
    }
    guard at < tokens.count, tokens[at].kind == .word, isAbbreviation(at) || typeAbbreviations.contains(tokens[at].word) && tokens[at].capital,
      !isShortMonth(at), let rest = groups(at)
    else { return nil }
    let prefix = joined(number) + "/" + (year.map { string(of: $0) + "/" } ?? "")
    return SymbolMatch(symbol: prefix + rest.text, tokens: number.lowerBound..<rest.end)
  }

  /// "T12/2023 - T2/2024": months, no symbol.
  private func isShortMonth(_ index: Int) -> Bool { isWord(index, "t") && isNumber(index + 1) && !tokens[index + 1].afterSpace && tokens[index + 1].digits <= 2 }

  /// "06-CTr/TU", "46 - CT/TW", "72-NQ-TW" (whose second separator is mended).
  private func partySymbol(_ number: Range<Int>) -> SymbolMatch? {
    let at = number.upperBound + 1
    guard at < tokens.count, tokens[at].kind == .word, tokens[at].capital, typeAbbreviations.contains(tokens[at].word) else { return nil }
    guard isMark(at + 1, "/") || isMark(at + 1, "-"), at + 2 < tokens.count, tokens[at + 2].kind == .word, isAbbreviation(at + 2) else { return nil }
    // "88-KH-UBND": the state's slash was typed as a hyphen.
    let isOfState = isMark(at + 1, "-") && hyphenatedBodies.contains(tokens[at + 2].word)
    if isMark(at + 1, "-"), !isOfState, !partyBodies.contains(tokens[at + 2].word) { return nil }
    guard let rest = groups(at + 2) else { return nil }
    if isOfState { return SymbolMatch(symbol: joined(number) + "/" + string(of: at) + "-" + rest.text, tokens: number.lowerBound..<rest.end) }
    return SymbolMatch(symbol: joined(number) + "-" + string(of: at) + "/" + rest.text, tokens: number.lowerBound..<rest.end)
  }

  /// The groups of capitals that end a symbol: "QĐ-UBND-HC", "BTCTU-BNCTU", "CCHC&PC", "QH15", "VPTW/nb".
  private func groups(_ index: Int) -> (text: String, end: Int)? {
    var at = index
    var result = ""
    while at < tokens.count, tokens[at].kind == .word || tokens[at].isNumber && at > index {
      let isFirst = at == index
      guard isAbbreviation(at) || isFirst || tokens[at].isNumber || isMark(at - 1, "/") && !tokens[at].afterSpace && tokens[at].end - tokens[at].start <= 3
      else { break }
      result += split(at, isFirst: isFirst)
      at += 1
      // "QH15", "PC06"
      if isNumber(at), !tokens[at].afterSpace, tokens[at].digits <= 3 { result += string(of: at); at += 1 }
      // "TT-BGD ĐT ngày …": a name's abbreviation in two pieces.
      if at > index + 1, at < tokens.count, tokens[at].afterSpace, tokens[at].capital, bodyTails.contains(tokens[at].word) || schoolMarks.contains(tokens[at - 1].word) && isAbbreviation(at), isWord(at + 1, "ngày") { result += string(of: at); at += 1 }
      // "KH-BCĐ 389 ngày …": a steering committee by its number.
      if isWord(at - 1, "bcđ"), isNumber(at), (2...4).contains(tokens[at].digits), isWord(at + 1, "ngày") || isMark(at + 1, ",") && isWord(at + 2, "ngày") { result += string(of: at); at += 1 }
      guard let separator = separator(at) else { return (result, at) }
      // "922/QĐ/TTg": between a type and its body of the state stands a hyphen.
      let isMisprint = isFirst && separator.text == "/" && typeAbbreviations.contains(tokens[at - 1].word) && hyphenatedBodies.contains(tokens[separator.end].word)
      result += isMisprint ? "-" : separator.text
      at = separator.end
    }
    while let last = result.last, "-/&,.".contains(last) { result.removeLast(); at -= 1 }
    return result.isEmpty ? nil : (result, at)
  }

  /// What joins two groups, if a group follows. Spaces are mended around `-` and `/`, around `&` only before the second half of a
  /// body's name ("HD-PGD & ĐT").
  private func separator(_ index: Int) -> (text: String, end: Int)? {
    guard index + 1 < tokens.count, tokens[index].kind == .mark else { return nil }
    let next = tokens[index + 1]
    let text: String
    switch tokens[index].value {
    case 0x2D, 0x5F: text = "-"
    case 0x2F: text = "/"
    case 0x26: text = "&"
    case 0x2C: text = ","
    // "01/1999/QĐ.UB", "245/TTr.SNV": before 2004 a dot stood for the hyphen.
    case 0x2E where typeAbbreviations.contains(tokens[index - 1].word) && !next.afterSpace && next.kind == .word && isAbbreviation(index + 1): return (".", index + 1)
    // "3456/QĐ-UBND.NN": the unit behind its committee.
    case 0x2E where hyphenatedBodies.contains(tokens[index - 1].word) && !tokens[index].afterSpace && !next.afterSpace && next.kind == .word && isAbbreviation(index + 1) && !hyphenatedBodies.contains(next.word): return (".", index + 1)
    // "68/TTr-SXD.QH ngày …": the unit behind a department.
    case 0x2E where isMark(index - 2, "-") && !tokens[index].afterSpace && !next.afterSpace && next.kind == .word && isAbbreviation(index + 1) && isWord(index + 2, "ngày")
      && gluedBodies.contains { bytes(of: index - 1).elementsEqual(UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount)) }: return (".", index + 1)
    // "2/QĐ-THPT.PBC": a school's own name behind its kind.
    case 0x2E where schoolMarks.contains(tokens[index - 1].word) && !tokens[index].afterSpace && !next.afterSpace && next.kind == .word && isAbbreviation(index + 1): return (".", index + 1)
    default: return nil
    }
    let isTight = !tokens[index].afterSpace && !next.afterSpace
    if text == "&" || text == "," { guard isTight || text == "&" && bodyTails.contains(next.word), next.kind == .word, isAbbreviation(index + 1) else { return nil } }
    guard next.kind == .word || next.isNumber && isTight && next.digits <= 3 else { return nil }
    if next.kind == .word, !isAbbreviation(index + 1), !(text == "/" && isTight && next.end - next.start <= 3) { return nil }
    // A dash between spaces begins a new phrase ("… QĐ-UBND - UBND tỉnh").
    if text == "-", tokens[index].afterSpace, next.afterSpace, tokens[index - 1].isNumber { return nil }
    // … but a type is no symbol without its body ("KH - UBND ngày 1/2/2024").
    let isAfterType = typeAbbreviations.contains(tokens[index - 1].word) && isMark(index - 2, "/")
    if text == "-", !isAfterType, tokens[index].afterSpace, next.afterSpace, index + 2 < tokens.count, tokens[index + 2].kind == .word, tokens[index + 2].afterSpace, !isAbbreviation(index + 2), !isWord(index + 2, "ngày") {
      return nil
    }
    return (text, index + 1)
  }

  /// A group, with the hyphen that is missing in "QĐUBND".
  private func split(_ index: Int, isFirst: Bool) -> String {
    let word = bytes(of: index)
    // "Số hiệu:12-KH/TWNgày ban hành": two cells of a page in one word.
    if word.count > 5, word.suffix(5).elementsEqual("Ngày".utf8) { return String(decoding: word.dropLast(5), as: UTF8.self) }
    guard isFirst, word.count > 4 || word.elementsEqual("NQCP".utf8) else { return string(of: index) }
    return hyphenated(word) ?? string(of: index)
  }

  /// A word of capitals: "UBND", "CTr", "TTg", "TTLT", "P"; not "Tổ", "Ban".
  func isAbbreviation(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.capital || typeAbbreviations.contains(token.word) else { return false }
    var capitals = 0
    var letters = 0
    var at = token.start
    while at < token.end {
      let (scalar, length) = decodeScalar(text, at: at)
      letters += 1
      // Ð U+00D0 stands for Đ in damaged text.
      if Letters.isUpper(scalar) || scalar == 0xD0 { capitals += 1 }
      at += length
    }
    return letters == 1 ? token.capital : capitals >= 2 || capitals == 1 && typeAbbreviations.contains(token.word) && letters <= 3
  }
}

/// `QĐUBND` with the hyphen that it has lost: a type's abbreviation and then, whole, a body's; `nil` for any other group.
public func hyphenated(_ group: some Sequence<UInt8>) -> String? {
  let group = Array(group)
  func starts(_ word: ArraySlice<UInt8>, _ prefix: StaticString) -> Bool { prefix.withUTF8Buffer { word.starts(with: $0) } }
  for type in gluedTypes where starts(group[...], type) {
    let rest = group.dropFirst(type.utf8CodeUnitCount)
    // "TT" is also "Thanh tra" and "Thường trực": "TTCP", "TTHĐND".
    if type.utf8CodeUnitCount == 2, starts(group[...], "TT"), rest.first != UInt8(ascii: "B"), !starts(rest, "VPCP"), !starts(rest, "NHNN") { continue }
    for body in gluedBodies where rest.count == body.utf8CodeUnitCount && starts(rest, body) {
      return String(decoding: group.prefix(type.utf8CodeUnitCount), as: UTF8.self) + "-" + String(decoding: rest, as: UTF8.self)
    }
  }
  return nil
}
