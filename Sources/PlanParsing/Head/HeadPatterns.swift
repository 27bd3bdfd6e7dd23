import PlanModel
import PlanRecognition
import VietnameseText

/// *Số, ký hiệu* as the letterhead prints it.
struct PrintedSymbol {
  /// From "Số" to the symbol's end.
  var range: Range<Int>
  /// `nil` where it is left blank.
  var number: String?
  /// Without spaces: `2873/KH-UBND`, `402-CV/VPĐU`, `/KH-UBND`.
  var symbol: String
  /// Separators as one: what stands between number, year, type and body.
  var parts: [String]
  var hasLabel = false
  var hasColon = false

  /// The part in which a type's abbreviation stands: the first behind number and year. Later ones name bodies and their units
  /// (`100/TANDTC-PC`).
  var type: String? { parts.first { !($0.utf8.first?.isASCIIDigit ?? true) } }
}

enum SymbolReader {
  /// The best symbol in `range`: a labelled one with a colon before one without.
  /// `anchors`: what else of a letterhead was found; a label right behind it ("… VIỆT NAM Số 48-CT/TU") begins a piece.
  static func find(in printed: PrintedText, _ range: Range<Int>, anchors: [Range<Int>] = []) -> PrintedSymbol? {
    let text = printed.folded
    var best: (symbol: PrintedSymbol, score: Int)?
    var at = range.lowerBound
    while at < range.upperBound {
      defer { at += 1 }
      guard text.bytes[at] == UInt8(ascii: "s"), let label = text.word("so", at: at) ?? glued(text, at) ?? cutLabel(text, at) else { continue }
      let hasColon = hasColon(text, label, range.upperBound)
      let startsPiece = text.isBreak(at - 1) || at > 0 && !text.isLetter(previous(text, at)) || anchors.contains { $0.upperBound == previous(text, at) + 1 }
      guard startsPiece || hasColon else { continue }
      // "Căn cứ Quyết định số: 12/QĐ": a lower-case label inside a sentence.
      let typed = typedLabel(text, at)
      guard text.isUpper(at) || text.isBreak(at - 1) || typed != nil && hasColon else { continue }
      // The motto beside it is none of it, whatever stands before that ("12/KH-TTr" / "-" / "CỘNG HÒA …").
      let end = anchors.lazy.map(\.lowerBound).filter { $0 > at }.min() ?? range.upperBound
      guard let found = read(printed, label: typed ?? at, after: label, limit: min(end, range.upperBound)) else { continue }
      let score = (found.hasColon ? 4 : 0) + (startsPiece ? 2 : 0) + (text.isUpper(at) && !text.isUpper(at + 1) ? 1 : 0)
      if score > best?.score ?? 0 { best = (found, score) }
    }
    return best?.symbol ?? unlabelled(in: printed, range) ?? parted(in: printed, range)
  }

  /// A colon follows the label that ends at `after`.
  private static func hasColon(_ text: FoldedText, _ after: Int, _ limit: Int) -> Bool {
    let at = text.skipSpaces(after, to: limit)
    return at < limit && (text.bytes[at] == UInt8(ascii: ":") || text.bytes[at] == UInt8(ascii: ";"))
  }

  /// "số31-QĐ/TW": no space after the label.
  private static func glued(_ text: FoldedText, _ at: Int) -> Int? {
    guard text.isWordStart(at), let end = text.match("so", at: at), text.isDigit(end) else { return nil }
    return end
  }

  /// "S: 12/KH-UBND": a line whose label lost its vowel in conversion.
  private static func cutLabel(_ text: FoldedText, _ at: Int) -> Int? {
    guard text.isUpper(at), text.isBreak(at - 1), at + 1 < text.count, text.bytes[at + 1] == UInt8(ascii: ":"), text.isDigit(text.skipSpaces(at + 2)) else { return nil }
    return at + 1
  }

  /// "Luật số: 31/2024/QH15", "Nghị quyết số: …": where the type before the label begins, at the start of a piece or behind a rule.
  private static func typedLabel(_ text: FoldedText, _ at: Int) -> Int? {
    for type in ["luat ", "nghi quyet ", "phap lenh ", "lenh ", "bo luat "] as [StaticString] {
      let start = at - type.utf8CodeUnitCount
      guard start >= 0, text.isUpper(start), text.match(type, at: start) == at, text.isWordStart(start) else { continue }
      let before = previous(text, start)
      if before < 0 || !text.isLetter(before) && text.bytes[before] != UInt8(ascii: ",") { return start }
    }
    return nil
  }

  private static func previous(_ text: FoldedText, _ at: Int) -> Int {
    var at = at - 1
    while at >= 0, text.bytes[at] == 0x20 { at -= 1 }
    return at
  }

  /// A piece that is nothing but a symbol: `123/KH-UBND`.
  private static func unlabelled(in printed: PrintedText, _ range: Range<Int>) -> PrintedSymbol? {
    for piece in printed.folded.pieces(range) where piece.count <= 40 && printed.folded.isDigit(piece.lowerBound) {
      guard let found = read(printed, label: piece.lowerBound, after: piece.lowerBound, limit: piece.upperBound),
        found.range.upperBound == piece.upperBound, found.parts.count >= 2, found.symbol.utf8.contains(UInt8(ascii: "/"))
      else { continue }
      return found
    }
    return nil
  }

  /// "Số:" whose blank number and "/TTr-VPCP" columns have set apart, other lines between them.
  private static func parted(in printed: PrintedText, _ range: Range<Int>) -> PrintedSymbol? {
    let text = printed.folded
    var isLabelled = false
    for piece in text.pieces(range) where piece.count <= 40 {
      if let end = text.word("so", at: piece.lowerBound), text.isUpper(piece.lowerBound) { isLabelled = isLabelled || (end..<piece.upperBound).allSatisfy { !text.isLetter($0) && !text.isDigit($0) } }
      guard isLabelled, text.bytes[piece.lowerBound] == UInt8(ascii: "/"), let found = read(printed, label: piece.lowerBound, after: piece.lowerBound, limit: piece.upperBound),
        found.range.upperBound == piece.upperBound, found.parts.count >= 2 else { continue }
      return found
    }
    return nil
  }

  private static func read(_ printed: PrintedText, label: Int, after: Int, limit: Int) -> PrintedSymbol? {
    let text = printed.folded
    var at = text.skipSpaces(after, to: limit)
    var hasColon = false
    while at < limit, text.bytes[at] == UInt8(ascii: ":") || text.bytes[at] == UInt8(ascii: ";") {
      hasColon = true
      at = text.skipSpaces(at + 1, to: limit)
    }
    var number = ""
    let numberStart = at
    while at < limit, text.isDigit(at) { number.unicodeScalars.append(Unicode.Scalar(text.bytes[at])); at += 1 }
    if number.isEmpty {
      while at < limit, isBlank(text.bytes[at]) || text.isSpace(at) { at += 1 }
      if hasColon, let slash = illegible(printed, at, limit) { at = slash }
    } else {
      guard number.utf8.count <= 6 else { return nil }
      // "66.25/2026/NQ-CP", "2074a/QĐ-TTTT".
      if at + 1 < limit, text.bytes[at] == UInt8(ascii: "."), text.isDigit(at + 1) {
        at += 1
        while at < limit, text.isDigit(at) { at += 1 }
      }
      if at < limit, text.isLetter(at), !text.isLetter(at + 1) { at += 1 }
      number = printed.string(numberStart..<at)
    }
    guard let tail = readTail(printed, from: at, limit: limit, blank: number.isEmpty) else { return nil }
    // "Số trẻ/ lớp": behind a blank number stands the separator or, at least, a capital.
    if number.isEmpty, tail.symbol.first.map({ $0.isLowercase }) ?? true { return nil }
    // A missing separator is the one that its style has there: `12-KH/TU` of the Party, `12/KH-UBND` of the state.
    let first = tail.symbol.first == "/" || tail.symbol.first == "-" ? "" : tail.symbol.contains("/") ? "-" : "/"
    return PrintedSymbol(
      range: label..<tail.end, number: number.isEmpty ? nil : number, symbol: number + first + tail.symbol,
      parts: tail.parts, hasLabel: after > label, hasColon: hasColon)
  }

  /// A number written by hand that recognition could not read ("Số: c201//KH-SYT"): the slash before the type.
  private static func illegible(_ printed: PrintedText, _ at: Int, _ limit: Int) -> Int? {
    let text = printed.folded
    var slash = at
    while slash < limit, slash - at <= 8, text.bytes[slash] != UInt8(ascii: "/"), !text.isSpace(slash) { slash += 1 }
    while slash + 1 < limit, text.bytes[slash] == UInt8(ascii: "/"), text.bytes[slash + 1] == UInt8(ascii: "/") { slash += 1 }
    guard slash < limit, slash > at, text.bytes[slash] == UInt8(ascii: "/"), looksLikeType(printed, slash + 1, limit) else { return nil }
    return slash
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "?") }

  /// `/KH-UBND`, ` / 2024 / QĐ - UBND`, `-CV/VPĐU`, ` KH-UBND`: letters and separators up to the first space that no separator
  /// is next to.
  private static func readTail(_ printed: PrintedText, from start: Int, limit: Int, blank: Bool) -> (symbol: String, parts: [String], end: Int)? {
    let text = printed.folded
    var at = start
    var symbol = ""
    var parts: [String] = []
    var end = start
    var separators = 0
    while at < limit {
      let next = text.skipSpaces(at, to: limit)
      guard next < limit else { break }
      let byte = text.bytes[next]
      var isSpaced = false
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") {
        // A rule after the symbol is none of its separators.
        if next + 1 < limit, text.bytes[next + 1] == byte { break }
        let after = text.skipSpaces(next + 1, to: limit)
        guard after < limit, text.isLetter(after) || text.isDigit(after) else { break }
        isSpaced = next > at && after > next + 1
        symbol.unicodeScalars.append(Unicode.Scalar(byte))
        separators += 1
        at = after
      } else if next == at || separators == 0 && parts.isEmpty {
        // `1492 KH-UBND`: the separator is missing.
        guard next == at || !blank, text.isLetter(next) else { break }
        if next > at, !looksLikeType(printed, next, limit) { break }
      } else {
        break
      }
      var stop = at > next ? at : next
      let partStart = stop
      while stop < limit, text.isLetter(stop) || text.isDigit(stop) || isInner(text, stop, limit) { stop += 1 }
      guard stop > partStart else { break }
      var part = printed.string(partStart..<stop)
      guard isPart(text, partStart..<stop) else { break }
      // " — " before a word with small letters begins another text: "15/KH-UBND — Hòa Sơn, ngày …".
      if isSpaced, !parts.isEmpty, stop - partStart > 1, text.isLetter(partStart + 1), !text.isUpper(partStart + 1) { break }
      if let second = secondHalf(text, stop, limit) { part += "&" + printed.string(second); stop = second.upperBound }
      symbol += part
      parts.append(part)
      at = stop
      end = stop
    }
    while symbol.last == "-" || symbol.last == "/" { symbol.removeLast() }
    // "12/KHUBND": the hyphen that a text lost.
    if let glued = parts.last, parts.allSatisfy({ $0 == glued || $0.utf8.allSatisfy(\.isASCIIDigit) }), let mended = hyphenated(glued.utf8) {
      symbol = String(symbol.dropLast(glued.count)) + mended
      parts = parts.dropLast() + mended.split(separator: "-").map(String.init)
    }
    // "77/KH-PC08(Đ1)": the team inside the unit.
    if end < limit, text.bytes[end] == UInt8(ascii: "("), let close = (end + 1..<min(limit, end + 8)).first(where: { !text.isLetter($0) && !text.isDigit($0) }), close > end + 1, text.bytes[close] == UInt8(ascii: ")") {
      symbol += printed.string(end..<close + 1)
      end = close + 1
    }
    guard !parts.isEmpty, separators > 0, parts.contains(where: { $0.contains(where: \.isLetter) }) else { return nil }
    return (symbol, parts, end)
  }

  /// "ĐT" of "PGD & ĐT", "SGD& ĐT": the second half of a body's abbreviation behind spaces.
  private static func secondHalf(_ text: FoldedText, _ at: Int, _ limit: Int) -> Range<Int>? {
    let sign = text.skipSpaces(at, to: limit)
    guard sign < limit, text.bytes[sign] == UInt8(ascii: "&"), case let start = text.skipSpaces(sign + 1, to: limit), start < limit else { return nil }
    for half in ["dt", "dl", "xh", "ptnt", "cn", "mt", "tt"] as [StaticString] {
      if let end = text.word(half, at: start), end <= limit, text.isCapitals(start..<end) { return start..<end }
    }
    return nil
  }

  /// `,` and `&` and `.` between letters: `SVH,TT,DL`, `CCHC&PC`, `BCĐ.138`.
  private static func isInner(_ text: FoldedText, _ at: Int, _ limit: Int) -> Bool {
    guard at + 1 < limit, text.isLetter(at - 1) else { return false }
    switch text.bytes[at] {
    case UInt8(ascii: ","), UInt8(ascii: "&"): return text.isUpper(at + 1)
    case UInt8(ascii: "."): return text.isDigit(at + 1) || text.isUpper(at + 1) && text.isUpper(at - 1)
    default: return false
    }
  }

  /// A part of a symbol is short and begins with a capital or is a year; words of a sentence are not.
  private static func isPart(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    guard range.count <= 24 else { return false }
    if text.isDigit(range.lowerBound) { return true }
    guard text.isUpper(range.lowerBound) || range.count <= 3 else { return false }
    return range.count == 1 || range.count <= 4 || text.capitalShare(range) >= 0.4
  }

  private static func looksLikeType(_ printed: PrintedText, _ at: Int, _ limit: Int) -> Bool {
    let text = printed.folded
    var stop = at
    while stop < limit, text.isLetter(stop) { stop += 1 }
    guard stop < limit, text.bytes[stop] == UInt8(ascii: "-") || text.bytes[stop] == UInt8(ascii: "/") else { return false }
    return DocumentTypes.code(forAbbreviation: printed.string(at..<stop)) != nil
  }
}

/// Marks of urgency, secrecy and handling, and rules.
enum HeadMarks {
  enum Kind { case urgency, secrecy, other }
  private static let urgency: [StaticString] = ["hoa toc hen gio", "hoa toc", "thuong khan", "khan"]
  private static let secrecy: [StaticString] = ["tuyet mat", "toi mat", "mat"]
  private static let others: [StaticString] = [
    "du thao", "cong van den", "luu hanh noi bo", "xem xong tra lai", "ban sao", "sao y", "tai lieu hop", "da ky", "mau so", "bieu so",
  ]

  /// What a piece in capitals that is nothing but a mark says; brackets and a label ("Độ mật: MẬT") may stand around it.
  static func kind(_ text: FoldedText, _ piece: Range<Int>) -> Kind? {
    var start = piece.lowerBound
    var end = piece.upperBound
    while start < end, !text.isLetter(start), !text.isDigit(start) { start += 1 }
    while end > start, !text.isLetter(end - 1), !text.isDigit(end - 1) { end -= 1 }
    guard start < end, text.spelling(start) != "mặt" else { return nil }
    for label in ["do mat:", "do khan:"] as [StaticString] {
      if let after = text.match(label, at: start) { start = text.skipSpaces(after, to: end) }
    }
    if urgency.contains(where: { text.match($0, at: start) == end }) { return text.isUpper(start) ? .urgency : nil }
    if secrecy.contains(where: { text.match($0, at: start) == end }) { return text.isUpper(start) ? .secrecy : nil }
    if others.contains(where: { text.word($0, at: start).map { $0 <= end } ?? false }), end - start <= 48, text.isUpper(start), !holdsBody(text, start..<end) { return .other }
    return nil
  }

  /// "DỰ THẢO ỦY BAN NHÂN DÂN TỈNH X": the letterhead's first body behind the mark.
  private static func holdsBody(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    guard let end = leadingMarkEnd(text, piece) else { return false }
    return IssuerNames.startsBody(text, text.skipSpaces(end))
  }

  /// The end of a mark in capitals that `piece` begins with and that words follow.
  static func leadingMarkEnd(_ text: FoldedText, _ piece: Range<Int>) -> Int? {
    for mark in urgency + secrecy + others {
      guard let end = text.word(mark, at: piece.lowerBound), end < piece.upperBound, text.isCapitals(piece.lowerBound..<end), text.spelling(piece.lowerBound) != "mặt" else { continue }
      let whole = draftEnd(text, end, piece.upperBound)
      return whole < piece.upperBound ? whole : nil
    }
    return nil
  }

  /// Behind "LẦN 2", "(LẦN 3)" of "DỰ THẢO LẦN 2".
  private static func draftEnd(_ text: FoldedText, _ end: Int, _ limit: Int) -> Int {
    var at = text.skipSpaces(end, to: limit)
    if at < limit, text.bytes[at] == UInt8(ascii: "(") { at += 1 }
    guard let turn = text.word("lan", at: at), case let number = text.skipSpaces(turn, to: limit), number < limit, text.isDigit(number) else { return end }
    at = number
    while at < limit, text.isDigit(at) || text.bytes[at] == UInt8(ascii: ")") { at += 1 }
    return at
  }

  /// Where a mark in capitals begins that ends before `at`: "… năm 2024 HỎA TỐC KẾ HOẠCH" in a joined run.
  static func markStart(_ text: FoldedText, before at: Int) -> Int? {
    var end = at
    while end > 0, text.isSpace(end - 1) { end -= 1 }
    guard end < at else { return nil }
    for mark in urgency + secrecy {
      let start = end - mark.utf8CodeUnitCount
      if start > 0, text.word(mark, at: start) == end, text.isWordStart(start), text.isCapitals(start..<end), text.spelling(start) != "mặt" { return start }
    }
    return nil
  }

  /// A piece of nothing but `-`, `_`, `*`, `=`, `.`, `o` and the like, at least one of them.
  static func isRule(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    !piece.isEmpty && piece.allSatisfy { !text.isLetter($0) && !text.isDigit($0) && ruleBytes.contains(text.bytes[$0]) }
  }
  private static let ruleBytes = Set(" \n-_=*~.?|#+,;:".utf8)

  /// The end of a rule of at least three marks that begins at `at`.
  static func ruleEnd(_ text: FoldedText, _ at: Int, _ limit: Int) -> Int? {
    var end = at
    while end < limit, text.bytes[end] == UInt8(ascii: "-") || text.bytes[end] == UInt8(ascii: "_") || text.bytes[end] == UInt8(ascii: "*") || text.bytes[end] == UInt8(ascii: "=") { end += 1 }
    return end - at >= 3 ? end : nil
  }
}
