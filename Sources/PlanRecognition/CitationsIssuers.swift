internal import PlanModel

/// Who issued what is cited: "của Ủy ban nhân dân tỉnh về …".
extension CitationReader {
  /// The tokens of the issuer's name behind "của", where a body or a post stands there.
  func issuer(after index: Int) -> Range<Int>? {
    guard isWord(index, "của"), index + 1 < tokens.count, tokens[index + 1].kind == .word else { return nil }
    let start = index + 1
    let end = bodyEnd(from: start) ?? (tokens[start].capital ? wordsEnd(from: start) : start)
    guard end > start else { return nil }
    return start..<cut(start..<end)
  }

  /// Where the body ends that begins at a token, as the reader of bodies sees it.
  private func bodyEnd(from start: Int) -> Int? {
    let limit = tokens[min(tokens.count, start + 30) - 1].end
    let reader = BodyReader(AgencyText(Array(text[tokens[start].start..<limit])))
    guard var body = reader.body(at: 0) else { return nil }
    // "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ" is one person.
    if body.end <= 2, reader.text.mark(body.end) == .comma, reader.text.isProper(body.end + 1), !reader.text.classes(body.end + 1).isDisjoint(with: .anyPost),
      let second = reader.body(at: body.end + 1)
    {
      body = second
    }
    let last = tokens[start].start + Int(reader.text.tokens[body.end - 1].end)
    var at = start
    while at < tokens.count, tokens[at].end <= last { at += 1 }
    // "Bộ Chính trị khóa IX"
    if isWord(at, "khóa") || isWord(at, "khoá"), at + 1 < tokens.count, tokens[at + 1].isRoman || tokens[at + 1].isNumber { at += 2 }
    return at
  }

  /// Where the words end that may be a name nobody knows: "của Hội người chơi thuyền về …".
  private func wordsEnd(from start: Int) -> Int {
    var at = start
    while at < tokens.count, at - start < 18, tokens[at].kind == .word || tokens[at].isMark("-") && tokens[at].afterSpace {
      if at > start, !tokens[at].capital, issuerEnds.contains(tokens[at].word) {
        // "Bộ Khoa học và Công nghệ": "và" inside a name.
        guard tokens[at].word == "và", at + 1 < tokens.count, tokens[at + 1].capital, typesAhead.match(tokens, at: at + 1) == nil else { break }
      }
      at += 1
    }
    return at
  }

  /// A name without what goes on behind it in capitals: "Chính phủ Quy định về …", "BỘ Y TẾ VỀ VIỆC …", "Bộ Y tế, Thông tư số …".
  private func cut(_ name: Range<Int>) -> Int {
    for at in name.dropFirst() {
      if isWord(at, "về"), tokens[at].capital { return at }
      if isMark(at - 1, ",") || isWord(at - 1, "và"), tokens[at].capital, typesAhead.match(tokens, at: at) != nil { return at - 1 }
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
      if isList(from: mentions[index].tokens.upperBound, to: mentions[index + 1].tokens.lowerBound) {
        mentions[index].citation.issuer = mentions[index + 1].citation.issuer
      }
    }
  }

  /// Whether only `,`, `;`, "và", "các", "số" stand between two mentions.
  func isList(from start: Int, to end: Int) -> Bool {
    guard end > start, end - start <= 3 else { return false }
    return (start..<end).allSatisfy { isMark($0, ",") || isMark($0, ";") || isWord($0, "và") || isWord($0, "các") || isWord($0, "số") || isWord($0, "hoặc") }
  }
}
