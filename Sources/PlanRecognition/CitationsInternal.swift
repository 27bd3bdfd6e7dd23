internal import PlanModel
internal import VietnameseText

/// First halves of words that end like a part's name: "thành phần: 200 người", "thời điểm 1/7", "hạng mục 2".
private let partCompounds: WordSet = ["thành", "cổ", "học", "hợp", "tài", "địa", "thời", "trọng", "hạng", "danh", "chuyên", "một", "đặc", "ưu", "quan", "điều"]

/// Laws cited by name, and references inside the plan.
extension CitationReader {
  // MARK: - "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"

  /// A law, code, ordinance or the constitution named without a number.
  func law(at index: Int, after floor: Int) -> CitationMention? {
    let token = tokens[index]
    guard token.capital else { return nil }
    let type: String
    var at = index + 1
    switch token.word {
    case "luật": type = "Luật"
    case "bộ" where isWord(index + 1, "luật"): (type, at) = ("Bộ luật", index + 2)
    case "pháp" where isWord(index + 1, "lệnh"): (type, at) = ("Pháp lệnh", index + 2)
    case "hiến" where isWord(index + 1, "pháp"): (type, at) = ("Hiến pháp", index + 2)
    default: return nil
    }
    if index > 0, isWord(index - 1, "án") || isWord(index - 1, "thảo") || isWord(index - 1, "pháp") || isWord(index - 1, "bộ") { return nil }
    let nameStart = at
    while at < tokens.count, at - nameStart < 22, type != "Hiến pháp" {
      let token = tokens[at]
      if let end = amendedLaws(at) { at = end; continue }
      if token.kind == .word, !token.capital || isInCapitals(at), endsLawName(at), !isAmendedLaw(at) { break }
      if token.word == "số", isNumber(at + 1) || isMark(at + 1, ":") { break }
      if token.isMark(","), at + 1 < tokens.count, tokens[at + 1].kind == .word, !tokens[at + 1].capital || isInCapitals(at + 1) && isInCapitals(at - 1), !endsLawName(at + 1), at > nameStart { at += 1; continue }
      // "Luật thi đua - khen thưởng"
      if token.isMark("-"), token.afterSpace, at > nameStart, at + 1 < tokens.count, tokens[at + 1].kind == .word, !tokens[at + 1].capital, !endsLawName(at + 1) { at += 1; continue }
      guard token.kind == .word else { break }
      if token.word == "và", at + 1 < tokens.count, isWord(at + 1, "các") || typesAhead.match(tokens, at: at + 1) != nil && tokens[at + 1].capital { break }
      at += 1
    }
    guard type == "Hiến pháp" || at > nameStart, type != "Luật" || !isWord(nameStart, "sư") && !isWord(nameStart, "gia") else { return nil }
    // With a number it is a document like the others.
    var numberAt = at
    if isMark(numberAt, "(") { while numberAt < tokens.count, !isMark(numberAt, ")"), numberAt - at < 8 { numberAt += 1 }; numberAt += 1 }
    if isWord(numberAt, "số"), isNumber(numberAt + 1) || isMark(numberAt + 1, ":") { return nil }
    var citation = Citation()
    citation.kind = .law
    citation.type = type
    if let date = date(after: at) { (citation.date, at) = (date.date, date.end) } else if isWord(at, "năm"), isNumber(at + 1), tokens[at + 1].digits == 4 { at += 2 }
    guard at > index else { return nil }
    return CitationMention(citation: citation, tokens: index..<at)
  }

  /// Whether the name of a law ends before a word: "ban hành", not the "ban" of "Ủy ban".
  private func endsLawName(_ index: Int) -> Bool {
    lawNameEnds.contains(tokens[index].word) || lawNameEndPhrases.matches(tokens, at: index)
  }

  /// "một số điều của 37 luật có liên quan đến quy hoạch": the end of such a name.
  private func amendedLaws(_ index: Int) -> Int? {
    guard isWord(index, "của"), isWord(index - 1, "điều"), isNumber(index + 1), isWord(index + 2, "luật") else { return nil }
    var at = index + 3
    while at < tokens.count, at - index < 16, tokens[at].kind == .word, !isWord(at, "ngày"), !isWord(at, "năm") { at += 1 }
    return at
  }

  /// A word of two letters and more, all capitals.
  private func isInCapitals(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.capital else { return false }
    var at = token.start
    while at < token.end {
      let (scalar, length) = decodeScalar(text, at: at)
      guard Letters.isUpper(scalar) else { return false }
      at += length
    }
    return true
  }

  /// "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ" is one name.
  private func isAmendedLaw(_ index: Int) -> Bool {
    isWord(index, "của") && isWord(index - 1, "điều") && (isWord(index + 1, "luật") || isWord(index + 1, "bộ") || isWord(index + 1, "pháp"))
  }

  // MARK: - "khoản 1 Mục II Kế hoạch này", "Phụ lục 01"

  struct Part {
    var kind: String
    var labels: [String]
    var end: Int
  }

  /// One part with its labels: "điểm a, b", "khoản 1 và 2", "Mục II", "phần (II)", "Phụ lục 01".
  func part(at index: Int) -> Part? {
    guard let kind = documentParts.match(tokens, at: index), index == 0 || !partCompounds.contains(tokens[index - 1].word) else { return nil }
    var result = Part(kind: kind.meaning, labels: [], end: kind.end)
    var at = kind.end
    if isMark(at, ":") { at += 1 }
    while let label = label(at: at, kind: kind.meaning) {
      result.labels.append(label.text)
      result.end = label.end
      at = label.end
      guard isMark(at, ",") || isWord(at, "và"), self.label(at: at + 1, kind: kind.meaning) != nil, documentParts.match(tokens, at: at + 1) == nil else { break }
      at += 1
    }
    return result.labels.isEmpty && kind.meaning != "phụ lục" ? nil : result
  }

  private func label(at index: Int, kind: String) -> (text: String, end: Int)? {
    var at = index
    if isMark(at, "(") || isMark(at, "\"") { at += 1 }
    guard at < tokens.count else { return nil }
    let token = tokens[at]
    let size = token.end - token.start
    let isLetter = token.kind == .word && size <= 2 && (kind == "điểm" || kind == "tiết" || kind == "ý" || token.capital && (kind == "phần" || kind == "phụ lục"))
      && !(size == 2 && token.word != "đ")
    guard token.isNumber && token.digits <= 3 || token.isRoman && (token.capital || size > 1 || kind == "mục" || kind == "phần") || isLetter else { return nil }
    if token.isNumber, at + 1 < tokens.count, isMark(at + 1, "/") || isMark(at + 1, "%") { return nil }
    var text = string(of: at)
    at += 1
    while isMark(at, ".") || isMark(at, "-"), at + 1 < tokens.count, tokens[at + 1].isNumber || tokens[at + 1].isRoman && tokens[at + 1].capital, !tokens[at + 1].afterSpace, !tokens[at].afterSpace {
      text += string(of: at) + string(of: at + 1)
      at += 2
    }
    if isMark(index, "("), isMark(at, ")") { at += 1 }
    if isMark(index, "\""), isMark(at, "\"") { at += 1 }
    return (text, at)
  }

  /// A reference to a part of this plan, or to the plan as "Kế hoạch này".
  func internalReference(at index: Int) -> CitationMention? {
    // Most words that begin so name neither a part nor the plan itself.
    guard documentParts.match(tokens, at: index) != nil || ownDocument.match(tokens, at: index) != nil else { return nil }
    var at = index
    var parts: [Part] = []
    while let part = part(at: at) {
      parts.append(part)
      at = part.end
      var next = at
      if isMark(next, ",") { next += 1 }
      if isWord(next, "của") || isWord(next, "thuộc") || isWord(next, "tại") { next += 1 }
      guard self.part(at: next) != nil, parts.count < 8 else { break }
      at = next
    }
    var end = at
    var next = at
    if !parts.isEmpty {
      if isWord(next, "của") || isWord(next, "thuộc") || isWord(next, "tại") || isWord(next, "trong") { next += 1 }
      if isWord(next, "kèm"), isWord(next + 1, "theo") { next += 2 } else if isWord(next, "đính"), isWord(next + 1, "kèm") { next += 2 }
      if isWord(next, "bản") { next += 1 }
    }
    let own = ownDocument.match(tokens, at: next)
    if let own { end = own.end }
    guard own != nil || isOwn(parts, end: at, next: next) else { return nil }
    if own == nil, next > at, isWord(next - 1, "theo") || isWord(next - 1, "kèm") { end = next }
    var citation = Citation()
    citation.kind = .internal
    return CitationMention(citation: citation, tokens: index..<end)
  }

  /// Without "Kế hoạch này", parts that only a plan has are its own unless another document follows.
  private func isOwn(_ parts: [Part], end: Int, next: Int) -> Bool {
    guard let last = parts.last, typesAhead.match(tokens, at: next) == nil else { return false }
    if last.kind == "phụ lục" { return !last.labels.isEmpty || next > end }
    if last.kind == "biểu" { return true }
    let isPlanPart = parts.contains { ($0.kind == "mục" || $0.kind == "phần") && !$0.labels.isEmpty }
    return isPlanPart && !parts.contains { $0.kind == "điều" || $0.kind == "chương" }
  }
}
