public import PlanModel
internal import VietnameseText

/// Every mention of another document, standard or law, and every internal reference, in reading order.
/// `in`, `target` and `span` are not set; `internalPath(of:)` says what an internal reference points at.
///
/// "Quyết định số 2376/QĐ-UBND ngày 12/9/2018 và Quyết định số 2290/QĐ-UBND ngày 10/9/2019 của UBND tỉnh" gives two
/// mentions with their dates, both issued by "UBND tỉnh".
public func recognizeCitations(_ text: [UInt8]) -> [Found<Citation>] {
  recognizeMentions(CutText(text), targets: false, issuedOn: nil).citations
}

/// The citations of a text and, where asked for, its targets.
public func recognizeMentions(
  _ text: CutText, targets: Bool, issuedOn: CivilDate?, planYear: Int? = nil
) -> (citations: [Found<Citation>], targets: [Found<Target>]) {
  guard mayCite(text.bytes), holdsWords(text.bytes) else { return ([], []) }
  let mentions = text.mentions
  let (words, holdNumber) = text.timeWords
  let citations: [Found<Citation>] = mentions.isEmpty ? [] : mentions.map { mention in
    var citation = mention.citation
    let range = words[mention.tokens.lowerBound].start..<words[mention.tokens.upperBound - 1].end
    citation.text = String(decoding: text.bytes[range], as: UTF8.self)
    return Found(citation, at: range)
  }
  guard targets, holdNumber else { return (citations, []) }
  let times = DeadlineReader(text: text.bytes, tokens: words, mode: .cell, issuedOn: issuedOn, planYear: planYear)
  return (citations, TargetReader(text: text.bytes, tokens: words, times: times).targets())
}

/// Whether there is more in a text than numbers and marks ("1.2", "30/6/2022"), which are neither a mention nor a figure to be reached.
private func holdsWords(_ text: [UInt8]) -> Bool { text.contains { $0 >= 0x41 || $0 == UInt8(ascii: "%") } }

/// The parts of the plan that an internal reference names, as printed from left to right, each with the normal form of its
/// kind: "khoản 1 Mục II Kế hoạch này" is `[("khoản", "1"), ("mục", "II")]`, "Kế hoạch này" alone is empty.
public func internalPath(of citation: Citation) -> [(kind: String, label: String)] {
  guard citation.kind == .internal else { return [] }
  let text = Array(citation.text.utf8)
  let reader = CitationReader(text: text, tokens: tokens(of: text))
  var path: [(kind: String, label: String)] = []
  var at = 0
  while at < reader.tokens.count {
    if let part = reader.part(at: at) {
      path += part.labels.isEmpty ? [(part.kind, "")] : part.labels.map { (part.kind, $0) }
      at = part.end
    } else {
      at += 1
    }
  }
  return path
}

struct CitationMention {
  var citation: Citation
  var tokens: Range<Int>
}

extension CitationReader {
  func mentions() -> [CitationMention] {
    var result: [CitationMention] = []
    var at = 0
    let starts = mentionStarts
    while at < tokens.count {
      let token = tokens[at]
      guard token.isNumber || token.kind == .word && starts.mayContain(token.word) else { at += 1; continue }
      let after = result.last?.tokens.upperBound ?? 0
      if token.isNumber, let symbol = symbol(at: at), isDocument(symbol, floor: after) {
        result += sharing(symbol, floor: after)
        let mention = document(symbol, after: result.last)
        result.append(mention)
        at = mention.tokens.upperBound
      } else if token.kind == .word, standardMarks.contains(token.word), token.capital, let standard = standard(at: at) {
        result.append(standard)
        at = standard.tokens.upperBound
      } else if token.kind == .word, token.capital, let law = law(at: at, after: after) {
        result.append(law)
        at = law.tokens.upperBound
      } else if token.kind == .word, let reference = internalReference(at: at) {
        result.append(reference)
        at = reference.tokens.upperBound
      } else {
        at += 1
      }
    }
    if result.count > 1 {
      distributeIssuers(&result)
      distributeTypes(&result)
    }
    return result
  }

  // MARK: - Documents with a symbol

  private func document(_ symbol: SymbolMatch, after previous: CitationMention?) -> CitationMention {
    var citation = Citation()
    citation.symbol = symbol.symbol
    let floor = previous?.tokens.upperBound ?? 0
    let (type, start, issuerBefore) = type(before: symbol.tokens.lowerBound, floor: floor)
    citation.type = type
    var end = symbol.tokens.upperBound
    var doer: Range<Int>?
    if let date = date(after: end) {
      citation.date = date.date
      end = date.end
    } else if let issue = issue(after: end) {
      (citation.date, end, doer) = (issue.date, issue.end, issue.issuer)
    } else if let date = dateOfIssue(before: start, floor: floor) {
      citation.date = date
    }
    let issuerAt = issuerStart(end)
    // "Đề án 06/CP, của Ủy ban …" goes on with another "của"; behind a date, or with one behind it, the comma is only a pause.
    if let issuer = doer ?? issuer(after: issuerAt), citation.date != nil || !isMark(issuerAt - 1, ",") || isWord(issuer.upperBound, "ngày") {
      citation.issuer = string(issuer)
      // "… số 80/2021/TT-BTC của Bộ Tài chính ngày 29/9/2021"
      if citation.date == nil, isWord(issuer.upperBound, "ngày") || isMark(issuer.upperBound, "("), let date = date(after: issuer.upperBound) { (citation.date, end) = (date.date, date.end) }
    } else {
      citation.issuer = issuerBefore
    }
    if type == nil, let previous, isList(from: previous.tokens.upperBound, to: start), let other = previous.citation.symbol, sameKind(symbol.symbol, other) { citation.type = previous.citation.type }
    if let type = citation.type, type == "Luật" || type == "Bộ luật" || type == "Pháp lệnh" { citation.kind = .law }
    return CitationMention(citation: citation, tokens: start..<end)
  }

  /// "Nghị quyết số 18, 19-NQ/TW", "Quyết định số 123, 124 và 125/QĐ-UBND": the numbers before a symbol that share what stands behind
  /// its own. Only where a type opens the list.
  private func sharing(_ symbol: SymbolMatch, floor: Int) -> [CitationMention] {
    var numbers: [Int] = []
    var at = symbol.tokens.lowerBound
    while at - 2 >= floor, numbers.count < 20, isMark(at - 1, ",") || isWord(at - 1, "và"), isNumber(at - 2), tokens[at - 2].digits <= 5, !continuesNumber(at - 2) {
      at -= 2
      numbers.append(at)
    }
    guard let first = numbers.last, case let (type?, start, issuer) = type(before: first, floor: floor) else { return [] }
    let rest = symbol.symbol.utf8.drop { $0.isASCIIDigit }
    guard rest.first == UInt8(ascii: "/") || rest.first == UInt8(ascii: "-") else { return [] }
    return numbers.reversed().map { number in
      var citation = Citation()
      citation.type = type
      citation.issuer = issuer
      citation.symbol = string(of: number) + String(decoding: Array(rest), as: UTF8.self)
      if type == "Luật" || type == "Bộ luật" || type == "Pháp lệnh" { citation.kind = .law }
      return CitationMention(citation: citation, tokens: (number == first ? start : number)..<number + 1)
    }
  }

  /// "3/ĐT", "201/A2", "lớp 5/A1": a small number and one group of letters is a document's only where something says so.
  private func isDocument(_ symbol: SymbolMatch, floor: Int) -> Bool {
    let letters = symbol.symbol.utf8
    let isWhole = letters.lazy.filter { $0 == UInt8(ascii: "/") }.count > 1
      || letters.contains(UInt8(ascii: "-")) && letters.reversed().prefix { $0 != UInt8(ascii: "-") }.contains { !$0.isASCIIDigit }
    let start = symbol.tokens.lowerBound
    // "45/KP2-TDP5": a quarter of a town.
    let isPlace = start + 3 < tokens.count && tokens[start + 2].kind == .word && tokens[start + 3].isNumber && !tokens[start + 3].afterSpace
    guard !isWhole || isPlace, tokens[start].digits < 4 else { return true }
    if isWord(start - 1, "số") || isMark(start - 1, ":") && isWord(start - 2, "số") || isWord(symbol.tokens.upperBound, "ngày") || isMark(symbol.tokens.upperBound, ",") && isWord(symbol.tokens.upperBound + 1, "ngày") { return true }
    return start - 1 >= floor && typesBefore.match(tokens, before: start) != nil
  }

  /// "… (ngày 22/12/2024) của Bộ Chính trị", "… ngày 08/4/2020, của Chính phủ": where "của" stands.
  private func issuerStart(_ index: Int) -> Int {
    let at = isMark(index, ")") ? index + 1 : index
    // "Quyết định số 12/QĐ-UBND năm 2024 của UBND tỉnh"
    if isWord(at, "năm"), isNumber(at + 1), isWord(at + 2, "của") { return at + 2 }
    return isMark(at, ",") && isWord(at + 1, "của") ? at + 1 : at
  }

  /// "ban hành ngày 10/01/2022", "ký ngày …", "do (được) Chủ tịch UBND tỉnh ban hành ngày …".
  private func issue(after index: Int) -> (date: CivilDate, end: Int, issuer: Range<Int>?)? {
    var at = isMark(index, "(") ? index + 1 : index
    var issuer: Range<Int>?
    if isWord(at, "do") || isWord(at, "được") {
      at += 1
      if at < tokens.count, !isWord(at, "ban") || tokens[at].capital, !isWord(at, "ký"), let end = bodyEnd(from: at), end > at { (issuer, at) = (at..<end, end) }
    }
    let start = at
    if isWord(at, "ký") { at += 1 }
    if isWord(at, "ban"), isWord(at + 1, "hành") { at += 2 }
    guard at > start, isWord(at, "ngày"), let date = fullDate(at: at + 1) else { return nil }
    return (date.date, date.end, issuer)
  }

  /// The type before a symbol, the token the mention starts at, and an issuer that stands between ("Quyết định của Thủ
  /// tướng Chính phủ số …", "Luật Tổ chức chính quyền địa phương số …").
  private func type(before index: Int, floor: Int) -> (name: String?, start: Int, issuer: String?) {
    var at = index
    if at - 1 >= floor, isMark(at - 1, ":") { at -= 1 }
    let hasNumberWord = at - 1 >= floor && isWord(at - 1, "số")
    while at - 1 >= floor, isWord(at - 1, "số") { at -= 1 }
    let start = hasNumberWord ? at : index
    if let found = typesBefore.match(tokens, before: at), found.start >= floor, !isWord(found.start, "luật") || tokens[found.start].capital || !isWord(found.start - 1, "pháp") {
      return (found.meaning, found.start, nil)
    }
    guard hasNumberWord else { return (nil, start, nil) }
    // "tại các công văn: số 12/SNV-CCHC …; số 13/SNV-CCHC …"
    if isMark(at - 1, ":"), at - 1 >= floor, let found = typesBefore.match(tokens, before: at - 1), found.start >= floor, isWord(found.start - 1, "các") { return (found.meaning, start, nil) }
    // "các Nghị định của Chính phủ: Số 179/1999/NĐ-CP …; số 149/2004/NĐ-CP …"
    if isMark(at - 1, ":"), at - 1 >= floor, tokens[at].capital || isWord(at, "số") { at -= 1 }
    var back = at - 1
    var steps = 0
    while back >= floor, steps < 24, tokens[back].kind == .word || tokens[back].isMark(",") || tokens[back].isMark("(") || tokens[back].isMark(")") {
      // "Bộ luật …" is one word, the "pháp luật" in a law's name none.
      let isInside = isWord(back, "luật") && (isWord(back - 1, "bộ") || isWord(back - 1, "pháp"))
      if let found = typesAhead.match(tokens, at: back), tokens[back].capital || isWord(back, "luật"), !isInside {
        let isLaw = found.meaning == "Luật" || found.meaning == "Bộ luật" || found.meaning == "Pháp lệnh"
        if isLaw { return (found.meaning, back, nil) }
        if isWord(found.end, "của"), steps < 12 {
          return (found.meaning, back, found.end + 1 < at ? string(found.end + 1..<at) : nil)
        }
        return isSpecified(found.end..<at) ? (found.meaning, back, nil) : (nil, start, nil)
      }
      back -= 1
      steps += 1
    }
    return (nil, start, nil)
  }

  /// "Báo cáo thẩm tra số …", "Kế hoạch liên tịch số …": what kind of one it is.
  private func isSpecified(_ words: Range<Int>) -> Bool {
    words.count <= 4 && words.allSatisfy { tokens[$0].kind == .word && !tokens[$0].capital && !issuerEnds.contains(tokens[$0].word) }
  }

  /// ", ngày 06/02/2017", "ngày 4 tháng 9 năm 2026", "(ngày 20.7.2020)".
  func date(after index: Int) -> (date: CivilDate, end: Int)? {
    var at = index
    if isMark(at, ",") || isMark(at, "(") || isWord(at, "cùng") { at += 1 }
    guard isWord(at, "ngày") || isWord(at, "ngay") else { return nil }
    if isWord(at + 1, "ngày") { at += 1 }
    guard let date = fullDate(at: at + 1) else { return nil }
    return date
  }

  /// A day with month and year.
  func fullDate(at index: Int) -> (date: CivilDate, end: Int)? {
    guard isNumber(index), tokens[index].digits <= 2 else { return nil }
    let day = tokens[index].value
    var at = index + 1
    let month: Int
    if isMark(at, "/") || isMark(at, "-") || isMark(at, ".") {
      let mark = tokens[at].value
      at += 1
      guard isNumber(at), tokens[at].digits <= 2 else { return nil }
      month = tokens[at].value
      at += 1
      guard at < tokens.count, tokens[at].kind == .mark, tokens[at].value == mark else { return nil }
      at += 1
    } else if isWord(at, "tháng"), isNumber(at + 1), tokens[at + 1].digits <= 2 {
      month = tokens[at + 1].value
      at += 2
      if isMark(at, ",") || isMark(at, "/") { at += 1 }
      if isWord(at, "năm") { at += 1 }
    } else {
      return nil
    }
    guard isNumber(at) else { return nil }
    let digits = tokens[at].digits
    // "20/3/22"; a note's number may be glued to a whole year.
    let year = digits == 2 && tokens[at].value < 50 ? 2000 + tokens[at].value : digits == 4 ? tokens[at].value : digits == 5 ? tokens[at].value / 10 : digits == 6 ? tokens[at].value / 100 : 0
    guard (1900...2199).contains(year), let date = CivilDate(year: year, month: month, day: day) else { return nil }
    return (date, at + 1)
  }

  /// "Ngày 22/12/2024, Bộ Chính trị đã ban hành Nghị quyết số …": the date stands before. Never one of effect.
  private func dateOfIssue(before start: Int, floor: Int) -> CivilDate? {
    guard start >= 2, isWord(start - 1, "hành") && isWord(start - 2, "ban") || isWord(start - 1, "có") else { return nil }
    var at = start - 2
    var steps = 0
    while at >= floor, steps < 24 {
      if isMark(at, ";") { return nil }
      if isWord(at, "ngày"), let date = fullDate(at: at + 1) {
        let isEffect = (max(floor, at - 4)..<at).contains { isWord($0, "hiệu") || isWord($0, "kể") || isWord($0, "từ") || isWord($0, "trước") }
        return isEffect ? nil : date.date
      }
      at -= 1
      steps += 1
    }
    return nil
  }

  // MARK: - Standards

  /// "TCVN ISO 9001:2015", "QCVN 102:2016/BTTTT".
  private func standard(at index: Int) -> CitationMention? {
    var at = index
    while at < tokens.count, at - index < 4, tokens[at].kind == .word && standardMarks.contains(tokens[at].word) || isMark(at, "/") && at > index { at += 1 }
    guard isNumber(at) else { return nil }
    at += 1
    while isMark(at, "-") || isMark(at, ":"), isNumber(at + 1), !tokens[at + 1].afterSpace { at += 2 }
    if isMark(at, "/"), at + 1 < tokens.count, tokens[at + 1].kind == .word, isAbbreviation(at + 1), !tokens[at + 1].afterSpace { at += 2 }
    var citation = Citation()
    citation.kind = .standard
    citation.type = tokens[index].word == "qcvn" ? "Quy chuẩn" : "Tiêu chuẩn"
    citation.symbol = string(index..<at)
    return CitationMention(citation: citation, tokens: index..<at)
  }
}
