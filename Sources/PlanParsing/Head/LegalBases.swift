import PlanModel
import SourceModel
import VietnameseText

extension HeadReader {
  private struct Found {
    var bases: [Range<Int>] = []
    var preamble: [Range<Int>] = []
    var furniture: [Range<Int>] = []
    /// Below "… điện:", "Điện:" or "Kính gửi:": points are those to whom the document goes.
    var isAddress = false
    /// "(Ban hành kèm theo Quyết định …" goes on in the next line.
    var isInBracket = false
    /// Stands behind a dash of a list of bases.
    var isListed = false
    /// The line above names who issues.
    var isBelowAuthority = false
    /// The first line that names who issues.
    var authority: Range<Int>?
  }

  /// Legal bases (*căn cứ ban hành*) and preamble: the paragraphs from `start` to the first heading.
  mutating func readBases(_ printed: PrintedText, from start: Int) {
    let text = printed.folded
    var found = Found()
    var at = start
    var reachedBody = false
    while at < text.count, !reachedBody {
      let end = text.pieceEnd(at)
      let piece = text.trimmed(at..<end)
      at = min(end + 1, text.count)
      guard !piece.isEmpty else { continue }
      // A letter without headings ends here.
      if text.isUpper(piece.lowerBound), let end = text.word("noi nhan", at: piece.lowerBound), end == piece.upperBound || text.bytes[text.skipSpaces(end)...].first == UInt8(ascii: ":") { reachedBody = true; break }
      if !found.bases.isEmpty, PieceKinds.isEnactingLine(text, piece) { found.furniture.append(piece); continue }
      // A bold line alone after the paragraphs is a heading that has no label.
      if isHeading(printed, piece, found: !found.bases.isEmpty || !found.preamble.isEmpty) { reachedBody = true; break }
      reachedBody = readPiece(printed, paragraph(printed, piece, &at), into: &found)
    }
    // Without a heading there is no telling where the preamble ends: only bases are taken.
    if !reachedBody, at >= text.count { found.preamble = Array(found.preamble.prefix { range in isLeadIn(text, range) || found.bases.contains { $0.lowerBound > range.lowerBound } }) }
    if let authority = found.authority, !found.bases.isEmpty { readAuthority(printed, authority) }
    for range in found.furniture { take(range, of: printed, as: .furniture) }
    for range in found.bases { add(range, printed, \.legalBases) }
    for range in found.preamble { add(range, printed, \.preamble) }
  }

  private mutating func add(_ range: Range<Int>, _ printed: PrintedText, _ list: WritableKeyPath<PlanDocument, [String]>) {
    let passage = printed.passage(range)
    result.document[keyPath: list].append(passage.string)
    result.cited.append((passage, "preamble"))
    take(range, of: printed, as: .letterhead, place: "preamble")
  }

  /// The rest of the paragraph that `piece` begins: breaks inside one unit (wide gaps, tabs) do not end it.
  private func paragraph(_ printed: PrintedText, _ piece: Range<Int>, _ at: inout Int) -> Range<Int> {
    let text = printed.folded
    let unit = printed.unitIndex(piece.lowerBound)
    var end = piece.upperBound
    while at < text.count, printed.unitIndex(at) == unit {
      let next = text.trimmed(at..<text.pieceEnd(at))
      guard !next.isEmpty, !PieceKinds.hasLabel(text, next), !PieceKinds.isBasis(text, next), !text.isUpper(next.lowerBound) else { break }
      end = next.upperBound
      at = min(text.pieceEnd(at) + 1, text.count)
    }
    return withRest(printed, piece.lowerBound..<end, &at)
  }

  /// "Căn cứ Luật Tổ chức" / "Chính phủ ngày 18 tháng 02 năm 2025;": a basis that a line's end has cut before a capital goes on
  /// to its closing mark.
  private func withRest(_ printed: PrintedText, _ piece: Range<Int>, _ at: inout Int) -> Range<Int> {
    let text = printed.folded
    guard piece.count < 1_200, PieceKinds.isBasis(text, piece), text.isLetter(piece.upperBound - 1), !isLeadIn(text, piece), printed.style(piece.lowerBound).column == nil else { return piece }
    let start = text.skipSpaces(at)
    guard start < text.count, case let next = text.trimmed(start..<text.pieceEnd(start)), !next.isEmpty, next.count < 900 else { return piece }
    let isRest = endsLeadIn(text, next)
    guard isRest || piece.count < 300 else { return piece }
    guard isRest || text.bytes[next.upperBound - 1] == UInt8(ascii: ";"), !PieceKinds.hasLabel(text, next), !PieceKinds.isBasis(text, next), !leadsIn(text, next) else { return piece }
    at = min(text.pieceEnd(start) + 1, text.count)
    return piece.lowerBound..<next.upperBound
  }

  /// "Thiên Huế với các nội dung như sau:": the end of a lead-in, which says nothing by itself.
  private func endsLeadIn(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    guard text.bytes[piece.upperBound - 1] == UInt8(ascii: ":"), text.isUpper(piece.lowerBound), !PieceKinds.hasLabel(text, piece), !text.isCapitals(piece), text.words(piece).count <= 12 else { return false }
    guard text.find("nhu sau", in: piece) != nil || text.find("sau day", in: piece) != nil else { return false }
    return !leadInVerbs.contains { text.find($0, in: piece) != nil }
  }

  /// Sorts one paragraph (or a run of several) into `found`; `true` when the body begins.
  private func readPiece(_ printed: PrintedText, _ piece: Range<Int>, into found: inout Found) -> Bool {
    let text = printed.folded
    // Title and bases in one unit: a run of joined paragraphs.
    let isRun = isJoined || type.map { printed.unitIndex($0.range.lowerBound) == printed.unitIndex(piece.lowerBound) && $0.range.upperBound <= piece.lowerBound } ?? false
    var at = piece.lowerBound
    while at < piece.upperBound {
      at = text.skipSpaces(at, to: piece.upperBound)
      guard at < piece.upperBound else { break }
      let rest = at..<piece.upperBound
      if found.isInBracket, piece.count < 300, let close = rest.first(where: { text.bytes[$0] == UInt8(ascii: ")") }) {
        found.isInBracket = false
        found.furniture.append(at..<close + 1)
        at = close + 1
        continue
      }
      if let end = HeadMarks.ruleEnd(text, at, piece.upperBound) { found.furniture.append(at..<end); at = end; continue }
      if HeadMarks.isRule(text, rest) { found.furniture.append(rest); return false }
      if let end = PieceKinds.enactingEnd(text, at) { found.furniture.append(at..<min(end, piece.upperBound)); at = min(end, piece.upperBound); continue }
      if PieceKinds.isAttachmentLine(text, at) {
        let close = rest.first { text.bytes[$0] == UInt8(ascii: ")") }
        let end = close.map { $0 + 1 } ?? piece.upperBound
        found.isInBracket = close == nil
        found.furniture.append(at..<end)
        at = end
        continue
      }
      if text.capitalShare(rest) > 0.8, rest.count < 160, PieceKinds.isAuthorityLine(text, rest), found.preamble.isEmpty {
        if found.authority == nil { found.authority = rest }
        found.furniture.append(rest)
        found.isBelowAuthority = true
        return false
      }
      if found.isBelowAuthority, goesOnWithAuthority(text, rest, found) { found.furniture.append(rest); return false }
      found.isBelowAuthority = false
      if found.isAddress, PieceKinds.bulletEnd(text, at, piece.upperBound) != nil {
        found.preamble.append(rest)
        return false
      }
      found.isAddress = PieceKinds.isSenderLine(text, rest) || PieceKinds.opensDispatch(text, at) || PieceKinds.opensAddressList(text, rest)
      // "- Căn cứ Luật …;": the dash is none of it.
      if found.preamble.isEmpty, let bullet = PieceKinds.bulletEnd(text, at, piece.upperBound), text.isUpper(bullet), isListedBasis(text, bullet..<piece.upperBound, &found) {
        found.furniture.append(at..<bullet)
        at = bullet
        continue
      }
      if PieceKinds.hasLabel(text, rest) || PieceKinds.opensBareHeading(text, rest) { return true }
      if at == piece.lowerBound, isBasesCaption(text, piece) {
        found.furniture.append(piece)
        return false
      }
      let end = sentenceGroupEnd(printed, rest, isRun: isRun)
      let range = text.trimmed(at..<end)
      if PieceKinds.isBasis(text, range) || found.isListed { found.bases.append(range) } else { found.preamble.append(range) }
      found.isListed = false
      at = end
      if isLeadIn(text, range), !found.isAddress { return true }
    }
    return false
  }

  /// "KHÓA VII, KỲ HỌP THỨ 6", "NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" below the body that issues, or the rest of such a line.
  private func goesOnWithAuthority(_ text: FoldedText, _ rest: Range<Int>, _ found: Found) -> Bool {
    guard rest.count < 100 else { return false }
    let start = rest.first { text.isLetter($0) } ?? rest.lowerBound
    let openers: [StaticString] = ["khoa", "nhiem ky", "ky hop", "nuoc cong hoa xa hoi", "cong hoa xa hoi"]
    if openers.contains(where: { text.match($0, at: start) != nil }) { return true }
    guard let above = found.furniture.last, text.isCapitals(rest) else { return false }
    return (["viet nam", "nam"] as [StaticString]).contains { text.word($0, at: rest.lowerBound) == rest.upperBound } && text.find("cong hoa xa hoi", in: above) != nil
  }

  /// In a run of joined paragraphs, where the next basis, the enacting words, the lead-in or the first heading begin; else its
  /// end. Where the source's own paragraphs are not known, a sentence that ends with its line may end the paragraph.
  private func sentenceGroupEnd(_ printed: PrintedText, _ rest: Range<Int>, isRun: Bool) -> Int {
    let text = printed.folded
    let words = text.words(rest)
    for (index, word) in words.enumerated() where index > 0 && text.isUpper(word.lowerBound) {
      let before = text.bytes[words[index - 1].upperBound - 1]
      if PieceKinds.enactingEnd(text, word.lowerBound) != nil { return word.lowerBound }
      guard before == UInt8(ascii: ";") || before == UInt8(ascii: ".") || before == UInt8(ascii: ":") || before == UInt8(ascii: ",") else { continue }
      let next = word.lowerBound..<rest.upperBound
      if isRun, index + 1 < words.count, text.isUpper(words[index + 1].lowerBound),
        let end = PieceKinds.labelEnd(text, word.lowerBound, word.upperBound), end == word.upperBound { return word.lowerBound }
      // "Căn cứ Luật …; Căn cứ Luật …;" in one paragraph.
      if before == UInt8(ascii: ";"), text.word("can cu", at: word.lowerBound) != nil, PieceKinds.isBasis(text, rest), PieceKinds.isBasis(text, next) { return word.lowerBound }
      // "Căn cứ … của nhà trường. Trường … xây dựng kế hoạch … như sau:" in one paragraph.
      let isSentence = before == UInt8(ascii: ".") && words[index - 1].count > 3 && text.cases[words[index - 1].upperBound - 2] == 2
      guard isRun || printed.isWrap(words[index - 1].upperBound) || isSentence && PieceKinds.isBasis(text, rest) && leadIn(text, next).map({ $0.upperBound + 1 >= rest.upperBound }) ?? false else { continue }
      if before != UInt8(ascii: ":"), IssuerNames.startsBody(text, word.lowerBound), leadsIn(text, next) { return word.lowerBound }
      guard before != UInt8(ascii: ",") else { continue }
      if before != UInt8(ascii: ":"), PieceKinds.isBasis(text, next), opensBasis(text, word.lowerBound) { return word.lowerBound }
      if before == UInt8(ascii: ":"), isLeadIn(text, rest.lowerBound..<words[index - 1].upperBound) { return word.lowerBound }
    }
    return rest.upperBound
  }

  /// "Ủy ban nhân dân xã xây dựng Kế hoạch … như sau:": a body, a verb of issuing and the lead-in's colon in one sentence.
  private func leadsIn(_ text: FoldedText, _ range: Range<Int>) -> Bool { leadIn(text, range) != nil }

  /// From the verb to the colon.
  func leadIn(_ text: FoldedText, _ range: Range<Int>) -> Range<Int>? {
    let near = range.lowerBound..<min(range.upperBound, range.lowerBound + 500)
    let verbs: [StaticString] = ["ban hanh", "xay dung", "de ra", "trien khai", "to chuc", "de xuat", "lap ke hoach"]
    guard let verb = verbs.compactMap({ text.find($0, in: near)?.lowerBound }).min(), verb - range.lowerBound < 120 else { return nil }
    guard let colon = near.first(where: { $0 > verb && text.bytes[$0] == UInt8(ascii: ":") }) else { return nil }
    let breaks = (verb..<colon).contains { text.bytes[$0] == UInt8(ascii: ";") || text.bytes[$0] == UInt8(ascii: ".") && text.isSpace($0 + 1) }
    return breaks ? nil : verb..<colon
  }

  /// "- Căn cứ Luật …;", and in a list that the lead-in follows any other ("- Nghị quyết số …;", "- Kết quả khảo sát …;").
  private func isListedBasis(_ text: FoldedText, _ item: Range<Int>, _ found: inout Found) -> Bool {
    if opensBasis(text, item.lowerBound), text.word("thuc hien", at: item.lowerBound) == nil { return true }
    let isNamed = PieceKinds.isBasis(text, item) || PieceKinds.documentWords.contains { text.word($0, at: item.lowerBound) != nil }
    guard isNamed || !found.bases.isEmpty, leadInFollows(text, item) else { return false }
    found.isListed = !(isLeadIn(text, item) && !PieceKinds.isBasis(text, item))
    return true
  }

  /// Whether the list that `item` is of ends in "… xây dựng kế hoạch như sau:", or is followed by it.
  private func leadInFollows(_ text: FoldedText, _ item: Range<Int>) -> Bool {
    var piece = item
    for _ in 0..<20 {
      if PieceKinds.labelEnd(text, piece.lowerBound, piece.upperBound) != nil { return false }
      if isLeadIn(text, piece) { return text.find("ke hoach", in: piece) != nil && (leadsIn(text, piece) || text.find("nhu sau", in: piece) != nil || text.find("noi dung sau", in: piece) != nil) }
      let start = text.skipSpaces(piece.upperBound)
      guard start < text.count else { return false }
      let isItem = piece.lowerBound == item.lowerBound || PieceKinds.bulletEnd(text, piece.lowerBound, piece.upperBound) != nil
      if !isItem { return false }
      piece = text.trimmed(start..<text.pieceEnd(start))
    }
    return false
  }

  /// "Căn cứ:", "Căn cứ các văn bản sau:" above such a list.
  private func isBasesCaption(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    guard piece.count < 40, text.word("can cu", at: piece.lowerBound) != nil, text.bytes[piece.upperBound - 1] == UInt8(ascii: ":"), text.find("nhu sau", in: piece) == nil else { return false }
    let next = text.skipSpaces(piece.upperBound)
    return next < text.count && PieceKinds.bulletEnd(text, next, text.count) != nil
  }

  private func opensBasis(_ text: FoldedText, _ at: Int) -> Bool {
    (["can cu", "xet de nghi", "theo de nghi", "thuc hien"] as [StaticString]).contains { text.word($0, at: at) != nil }
  }

  /// "… ban hành Kế hoạch … như sau:"
  private func isLeadIn(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    if text.bytes[last] == UInt8(ascii: ":") { return true }
    let end = max(range.lowerBound, range.upperBound - 24)..<range.upperBound
    return text.find("nhu sau", in: end) != nil || text.find("sau day", in: end) != nil
  }

  /// A short line that the source shows as a heading.
  private func isHeading(_ printed: PrintedText, _ piece: Range<Int>, found: Bool) -> Bool {
    let text = printed.folded
    let style = printed.style(piece.lowerBound)
    guard piece.count < 200 else { return false }
    let isCapitals = text.capitalShare(piece) > 0.9 && piece.count > 6
    // "MỤC ĐÍCH" right below the title, in a plan whose headings have no numbers.
    if style.headingLevel != nil || style.bold == true || isCapitals, headingRole(Array(printed.string(piece).utf8)) != nil { return true }
    if style.headingLevel != nil { return found }
    return found && (style.bold == true || isCapitals) && PieceKinds.enactingEnd(text, piece.lowerBound) == nil && !PieceKinds.isAuthorityLine(text, piece)
      && !PieceKinds.isAttachmentLine(text, piece.lowerBound) && !HeadMarks.isRule(text, piece)
  }
}

/// What a lead-in that is whole says of its document.
private let leadInVerbs: [StaticString] = ["ban hanh", "xay dung", "trien khai", "de ra", "thong nhat", "to chuc", "yeu cau", "quy dinh", "phe duyet", "thuc hien", "thong bao", "huong dan", "bao cao", "phan cong", "de nghi", "de xuat", "lap ke hoach", "giao", "chi dao", "ket luan", "quyet nghi", "quyet dinh"]
