internal import PlanModel

/// Who issued what is cited: "của Ủy ban nhân dân tỉnh về …".
extension CitationReader {
  /// The tokens of the issuer's name behind "của", where a body or a post stands there.
  func issuer(after index: Int) -> Range<Int>? {
    guard isWord(index, "của"), index + 1 < tokens.count, tokens[index + 1].kind == .word else { return nil }
    let start = index + 1
    // "của liên Bộ Y tế - Bộ Nội vụ"
    let isOfSeveral = isWord(start, "liên") && isWord(start + 1, "bộ")
    let end = isOfSeveral ? wordsEnd(from: start) : bodyEnd(from: start) ?? (tokens[start].capital ? wordsEnd(from: start) : start)
    guard end > start else { return nil }
    return start..<cut(start..<end)
  }

  /// Where the body ends that begins at a token, as the reader of bodies sees it.
  func bodyEnd(from start: Int) -> Int? {
    if let body = afterSession(start), let end = bodyEnd(from: body) { return end }
    let words = tokens[start..<min(tokens.count, start + 30)]
    let reader = BodyReader(AgencyText(text, words, in: tokens[start].start..<words[words.endIndex - 1].end))
    guard var body = reader.body(at: 0) else { return nil }
    // "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ" is one person.
    if body.end <= 2, reader.text.mark(body.end) == .comma, reader.text.isProper(body.end + 1), !reader.text.classes(body.end + 1).isDisjoint(with: .anyPost),
      let second = reader.body(at: body.end + 1)
    {
      body = second
    }
    let last = Int(reader.text.tokens[body.end - 1].end)
    var at = start
    while at < tokens.count, tokens[at].end <= last { at += 1 }
    // "Bộ Chính trị, Ban Bí thư"
    if isWord(at - 1, "trị"), isMark(at, ","), isWord(at + 1, "ban"), isWord(at + 2, "bí"), isWord(at + 3, "thư") { at += 4 }
    // "Bộ Chính trị khóa IX"
    if isWord(at, "khóa") || isWord(at, "khoá"), at + 1 < tokens.count, tokens[at + 1].isRoman || tokens[at + 1].isNumber { at += 2 }
    return attributeEnd(start..<at)
  }

  /// "Hội nghị lần thứ 6, Ban Chấp hành Trung ương …": where the body that met stands.
  private func afterSession(_ start: Int) -> Int? {
    guard isWord(start, "hội"), isWord(start + 1, "nghị"), isWord(start + 2, "lần"), isWord(start + 3, "thứ"), start + 6 < tokens.count else { return nil }
    let body = isMark(start + 5, ",") ? start + 6 : start + 5
    return tokens[body].kind == .word && tokens[body].capital ? body : nil
  }

  /// With what belongs to a name that nobody knows by heart: "Ủy ban Quốc gia về chuyển đổi số", "Ban chỉ đạo Trồng cây xanh
  /// tỉnh", "Công đoàn Ngành giáo dục Lào Cai".
  private func attributeEnd(_ name: Range<Int>) -> Int {
    let end = name.upperBound
    guard end < tokens.count, tokens[end].kind == .word else { return end }
    let isNational = isWord(end - 1, "gia") && isWord(end - 2, "quốc")
    let isSteering = isWord(name.lowerBound, "ban") && isWord(name.lowerBound + 1, "chỉ") && isWord(name.lowerBound + 2, "đạo")
    if isWord(end, "về"), isNational || isSteering {
      let until = wordsEnd(from: end + 1)
      let isClosed = isWord(until, "về") || isWord(until, "ban") && isWord(until + 1, "hành") || isWord(until, "v") && isMark(until + 1, "/")
      return isNational || isClosed ? max(end, until) : end
    }
    guard isSteering && end - name.lowerBound > 3 || isWord(end - 1, "ngành"), tokens[end - 1].capital, !tokens[end].capital, !issuerEnds.contains(tokens[end].word), !isWord(end, "vào") else { return end }
    return wordsEnd(from: end)
  }

  /// Where the words end that may be a name nobody knows: "của Hội người chơi thuyền về …".
  private func wordsEnd(from start: Int) -> Int {
    var at = start
    while at < tokens.count, at - start < 18, tokens[at].kind == .word || tokens[at].isMark("-") && tokens[at].afterSpace {
      if at > start, !tokens[at].capital, issuerEnds.contains(tokens[at].word) {
        // "Bộ Khoa học và Công nghệ": "và" inside a name.
        let isAnd = tokens[at].word == "và" && at + 1 < tokens.count && tokens[at + 1].capital && typesAhead.match(tokens, at: at + 1) == nil
        // "chuyển đổi số", no number of a document.
        let isDigital = tokens[at].word == "số" && !isNumber(at + 1) && !isMark(at + 1, ":")
        guard isAnd || isDigital else { break }
      }
      at += 1
    }
    return at
  }

  /// A name without what goes on behind it in capitals: "Chính phủ Quy định về …", "BỘ Y TẾ VỀ VIỆC …", "Bộ Y tế, Thông tư số …".
  private func cut(_ name: Range<Int>) -> Int {
    for at in name.dropFirst() {
      if isWord(at, "về"), tokens[at].capital { return at }
      if isWord(at, "v"), isMark(at + 1, "/") { return at }
      if isMark(at - 1, ",") || isWord(at - 1, "và"), tokens[at].capital, typesAhead.match(tokens, at: at) != nil { return at - 1 }
      if tokens[at].capital, repeatedTypes.matches(tokens, at: at), !namingHeads.contains(tokens[at - 1].word) { return at }
      if tokens[at].capital, issuedVerbs.matches(tokens, at: at), !namingHeads.contains(tokens[at - 1].word) { return at }
    }
    return name.upperBound
  }

  /// "các Nghị định của Chính phủ: số 12/2019/NĐ-CP về thuế; số 13/2019/NĐ-CP về phí": a number without its type is of the
  /// kind that stands before with the same letters.
  func distributeTypes(_ mentions: inout [CitationMention]) {
    for index in mentions.indices.dropFirst() where mentions[index].citation.type == nil && mentions[index].citation.kind == .document {
      let letters = kindLetters(mentions[index].citation.symbol)
      let nearest = mentions[max(0, index - 6)..<index].last { $0.citation.kind == .document && $0.citation.type != nil && kindLetters($0.citation.symbol) == letters }
      guard !letters.isEmpty, let nearest else { continue }
      mentions[index].citation.type = nearest.citation.type
      if mentions[index].citation.issuer == nil { mentions[index].citation.issuer = nearest.citation.issuer }
    }
  }

  /// What stands behind the number of a symbol: `NĐ-CP` of `149/2004/NĐ-CP`.
  private func kindLetters(_ symbol: String?) -> Substring {
    guard let symbol else { return "" }
    return symbol.drop { $0.isNumber || $0 == "/" || $0 == "." || $0 == "-" }
  }

  /// Whether nothing says that two symbols are of different types: "Kết luận số 80-KL/TW; 21/2014/QĐ-TTg" do.
  func sameKind(_ symbol: String?, _ other: String?) -> Bool {
    let types = [symbol, other].map { symbol in kindLetters(symbol).prefix { $0 != "-" && $0 != "/" } }
    let known = types.map { typeAbbreviations.contains(Word($0.lowercased().utf8)) }
    return !known[0] || !known[1] || types[0] == types[1]
  }

  /// Issuers hold for the mentions to their left in a list; laws are named without theirs.
  func distributeIssuers(_ mentions: inout [CitationMention]) {
    for index in mentions.indices.dropLast().reversed() where mentions[index].citation.issuer == nil && mentions[index].citation.kind == .document {
      if isList(from: mentions[index].tokens.upperBound, to: mentions[index + 1].tokens.lowerBound), mayShareIssuer(mentions[index], mentions[index + 1]) {
        mentions[index].citation.issuer = mentions[index + 1].citation.issuer
      }
    }
    // "Kế hoạch số 100/KH-UBND và Kế hoạch số 101/KH-UBND cùng ngày 12/3/2024"
    for index in mentions.indices.dropLast().reversed() where mentions[index].citation.date == nil {
      let next = mentions[index + 1]
      guard next.citation.date != nil, isList(from: mentions[index].tokens.upperBound, to: next.tokens.lowerBound),
        next.tokens.contains(where: { isWord($0, "cùng") && isWord($0 + 1, "ngày") }) else { continue }
      mentions[index].citation.date = next.citation.date
    }
  }

  /// "Nghị quyết số 24/2021/QH15; Công văn số 87/BTC-NS … của Bộ Tài chính": an issuer does not hold over ";" for another type,
  /// nor for symbols that name theirs (QH15, NĐ-CP, TTg).
  private func mayShareIssuer(_ mention: CitationMention, _ next: CitationMention) -> Bool {
    if mention.citation.type == next.citation.type { return true }
    if (mention.tokens.upperBound..<next.tokens.lowerBound).contains(where: { isMark($0, ";") }), mention.citation.type != nil, next.citation.type != nil { return false }
    let last = kindLetters(mention.citation.symbol).split { $0 == "-" || $0 == "/" }.last ?? ""
    return !(last == "CP" || last == "TTg" || last.hasPrefix("QH")) || kindLetters(next.citation.symbol).hasSuffix(last)
  }

  /// Whether only `,`, `;`, "và", "các", "số" stand between two mentions.
  func isList(from start: Int, to end: Int) -> Bool {
    guard end > start, end - start <= 3 else { return false }
    return (start..<end).allSatisfy { isMark($0, ",") || isMark($0, ";") || isWord($0, "và") || isWord($0, "các") || isWord($0, "số") || isWord($0, "hoặc") }
  }
}
