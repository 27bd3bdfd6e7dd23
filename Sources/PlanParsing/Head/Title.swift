import PlanModel
import SourceModel
import VietnameseText

extension HeadReader {
  /// *Trích yếu*, legal bases and preamble from `start` on.
  mutating func readTitle(_ printed: PrintedText, from start: Int, typeKnown: Bool) {
    let text = printed.folded
    let start = typeKnown ? takeUrgency(printed, from: start) : start
    var at = typeKnown ? start : readSubject(printed, from: start)
    if typeKnown || result.document.title == nil { at = readTitleLines(printed, from: at, mayBeProse: typeKnown) }
    if at < text.count { readBases(printed, from: at) }
  }

  /// "CÔNG ĐIỆN KHẨN": how urgent it is, behind the type on its line. The offset after it.
  private mutating func takeUrgency(_ printed: PrintedText, from start: Int) -> Int {
    let text = printed.folded
    guard typeCode == "CĐ", start < text.count, case let rest = text.trimmed(start..<text.pieceEnd(start)), !rest.isEmpty, HeadMarks.kind(text, rest) == .urgency else { return start }
    result.document.urgency = printed.string(rest)
    take(rest, of: printed, as: .letterhead)
    return rest.upperBound
  }

  /// Takes the title; the offset after it.
  private mutating func readTitleLines(_ printed: PrintedText, from start: Int, mayBeProse: Bool) -> Int {
    let text = printed.folded
    if let run = runEnd(printed, start), let cut = runCut(text, start..<run) {
      let title = text.trimmed(start..<cut)
      return finishTitle(printed, title.isEmpty ? [] : [title], next: cut)
    }
    var lines: [Range<Int>] = []
    var at = start
    while at < text.count {
      let end = text.pieceEnd(at)
      let next = min(end + 1, text.count)
      if case let piece = text.trimmed(at..<end), !piece.isEmpty {
        switch readTitleMark(printed, piece, after: &lines, next: next) {
        case .end(let end): return finishTitle(printed, lines, next: end)
        case .goesOn: break
        case .isText: if let end = readTitleText(printed, piece, after: &lines, next: next, mayBeProse: mayBeProse) { return finishTitle(printed, lines, next: end) }
        }
      }
      at = next
    }
    return finishTitle(printed, lines, next: min(at, text.count))
  }

  /// What a line among those of the title is: text of it or of the body, a mark, or its end, with the offset where the body begins.
  private enum TitleLine {
    case isText, goesOn, end(Int)
  }

  /// Takes what is no text: the type printed once more, anchors of the letterhead, rules, marks.
  private mutating func readTitleMark(_ printed: PrintedText, _ piece: Range<Int>, after lines: inout [Range<Int>], next: Int) -> TitleLine {
    let text = printed.folded
    if let first = lines.first, repeatsType(text, piece, before: first) {
      take(first.lowerBound..<piece.upperBound, of: printed, as: .furniture)
      lines = []
      return .goesOn
    }
    if let anchor = lateAnchors.first(where: { $0 == piece }) {
      take(anchor, of: printed, as: Motto.find(in: text, piece).isEmpty ? .letterhead : .furniture)
      return lines.isEmpty || lateAnchors.contains { $0.lowerBound > anchor.lowerBound } ? .goesOn : .end(text.pieceEnd(piece.lowerBound))
    }
    if HeadMarks.isRule(text, piece) {
      take(piece, of: printed, as: .furniture)
      return lines.isEmpty ? .goesOn : .end(next)
    }
    // "-----Căn cứ …": the rule that was joined with the first basis.
    if !lines.isEmpty, HeadMarks.ruleEnd(text, piece.lowerBound, piece.upperBound) != nil { return .end(piece.lowerBound) }
    // "(Dự thảo)" below the title is a mark, too.
    if lines.isEmpty || text.bytes[piece.lowerBound] == UInt8(ascii: "("), HeadMarks.kind(text, piece) == .other {
      take(piece, of: printed, as: .furniture)
      return .goesOn
    }
    return .isText
  }

  /// Adds a line's part of the title; the offset where the body begins, if it does in this line or behind it.
  private mutating func readTitleText(_ printed: PrintedText, _ piece: Range<Int>, after lines: inout [Range<Int>], next: Int, mayBeProse: Bool) -> Int? {
    let text = printed.folded
    // Lines joined where the paragraphs of the source are not known: a basis that begins a line ends the title.
    if let wrap = basisAfterWrap(printed, piece) {
      let line = text.trimmed(piece.lowerBound..<wrap)
      guard !startsBody(printed, line, after: lines, mayBeProse: mayBeProse) else { return piece.lowerBound }
      lines.append(line)
      return wrap
    }
    // A joined run: the title ends where its capitals end or a basis, a heading or an attachment line begins.
    let isCapitalRun = lines.last.map { goesOn(printed, piece, after: $0) } ?? false
    let cut = cut(in: text, piece, afterCapitals: isCapitalRun).flatMap { smallLineEnd(printed, $0, piece) }
    // "KẾ HOẠCH␠Triển khai … năm 2025␠Thực hiện Công văn …": a title that begins like a basis, in one paragraph with its type.
    let isInRun = lines.isEmpty && cut != nil && type.map { printed.unitIndex($0.range.lowerBound) == printed.unitIndex(piece.lowerBound) } ?? (isJoined && opensInCapitals(text, piece))
    let head = isInRun ? text.trimmed(piece.lowerBound..<max(cut ?? 0, piece.lowerBound + 1)) : piece
    if !isCapitalRun || cut == piece.lowerBound, startsBody(printed, head, after: lines, mayBeProse: mayBeProse) { return piece.lowerBound }
    if let end = cut ?? (piece.lowerBound..<piece.upperBound).first(where: { HeadMarks.ruleEnd(text, $0, piece.upperBound) != nil }) {
      let line = text.trimmed(piece.lowerBound..<end)
      if !line.isEmpty { lines.append(line) }
      return end
    }
    lines.append(piece)
    return lines.count >= 12 || lines.reduce(0, { $0 + $1.count }) > 1_200 ? next : nil
  }

  /// "CỦA ỦY BAN NHÂN DÂN TỈNH" / "thực hiện Nghị quyết …": where a title in capitals ends whose next line begins small; `nil` where
  /// it goes on to the end of `piece`.
  private func smallLineEnd(_ printed: PrintedText, _ cut: Int, _ piece: Range<Int>) -> Int? {
    let text = printed.folded
    guard cut > piece.lowerBound, text.isLetter(cut), !text.isUpper(cut), printed.isWrap(cut - 1) else { return cut }
    let end = (cut..<piece.upperBound).first { printed.isWrap($0) || HeadMarks.ruleEnd(text, $0, piece.upperBound) != nil } ?? piece.upperBound
    guard end - cut < 260, ![UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(text.bytes[end - 1]) else { return cut }
    return end == piece.upperBound ? nil : end
  }

  /// A page's heading "KẾ HOẠCH PHÒNG CHÁY …" above the document: its type stands alone once more, and the same words follow.
  private func repeatsType(_ text: FoldedText, _ piece: Range<Int>, before first: Range<Int>) -> Bool {
    guard let type, piece.count <= type.range.count, text.bytes[piece].elementsEqual(text.bytes[type.range].prefix(piece.count)), piece.count == text.trimmed(type.range).count else { return false }
    let next = text.skipSpaces(piece.upperBound)
    guard next < text.count, case let again = text.words(next..<text.pieceEnd(next)), again.count > 2 else { return false }
    return zip(text.words(first), again).prefix(4).allSatisfy { text.bytes[$0].elementsEqual(text.bytes[$1]) }
  }

  private func basisAfterWrap(_ printed: PrintedText, _ piece: Range<Int>) -> Int? {
    let text = printed.folded
    for at in piece.dropFirst() where text.isUpper(at) && text.isSpace(at - 1) {
      guard printed.isWrap(at - 1), PieceKinds.isBasis(text, at..<piece.upperBound) || opensDay(text, at) || opensProse(text, at) || IssuerNames.startsBody(text, at) && leadIn(text, at..<piece.upperBound) != nil, !text.isCapitals(at..<min(at + 6, piece.upperBound)) else { continue }
      return at
    }
    return nil
  }

  /// "Ngày 08/4/2025, tại trụ sở …": what a notice tells.
  private func opensDay(_ text: FoldedText, _ at: Int) -> Bool {
    guard let end = text.word("ngay", at: at), text.isDigit(text.skipSpaces(end)) else { return false }
    return (end..<min(text.count, end + 24)).contains { text.bytes[$0] == UInt8(ascii: ",") }
  }

  /// Where the paragraph that holds the type line ends, if it goes on so long that it holds the body too: joined blocks.
  private func runEnd(_ printed: PrintedText, _ start: Int) -> Int? {
    guard let type, start < printed.folded.count else { return nil }
    if isJoined { return printed.folded.count }
    let unit = printed.unitIndex(type.range.lowerBound)
    var end = start
    if unit + 1 < printed.starts.count {
      let limit = printed.starts[unit + 1]
      while end < printed.folded.count, printed.folded.places[end] < limit { end += 1 }
    } else {
      end = printed.folded.count
    }
    return end - start > 400 || end > start && standsInRun(printed, type.range) ? end : nil
  }

  /// The type stands behind other words of its paragraph and in one line with them or with the title: "… năm 2023 KẾ HOẠCH …".
  private func standsInRun(_ printed: PrintedText, _ type: Range<Int>) -> Bool {
    let text = printed.folded
    guard text.places[type.lowerBound] > printed.starts[printed.unitIndex(type.lowerBound)] else { return false }
    return !text.isBreak(type.lowerBound - 1) || !text.isBreak(type.upperBound)
  }

  /// Where a title that joined blocks follow ends: with its capitals, else before the first basis, heading or sentence.
  private func runCut(_ text: FoldedText, _ run: Range<Int>) -> Int? {
    let words = text.words(run.lowerBound..<min(run.upperBound, run.lowerBound + 1_600))
    guard words.count > 8 else { return nil }
    let inCapitals = words.prefix(2).allSatisfy { text.capitalShare($0) == 1 || isToken(text, $0) || !$0.contains { text.isLetter($0) } }
    for (index, word) in words.enumerated() where index > 0 {
      if PieceKinds.isAttachmentLine(text, word.lowerBound) || PieceKinds.enactingEnd(text, word.lowerBound) != nil || PieceKinds.opensAddress(text, word.lowerBound) { return word.lowerBound }
      if HeadMarks.ruleEnd(text, word.lowerBound, run.upperBound) != nil { return word.lowerBound }
      if inCapitals {
        if isMixed(text, word) { return capitalsEnd(text, words, index) }
        if isHeadingLabel(text, words, index) { return word.lowerBound }
      } else if index > 3, text.isUpper(word.lowerBound), text.bytes[words[index - 1].upperBound - 1] != UInt8(ascii: ","),
        opensSentence(text, words, index, run) || opensAuthority(text, words, index) || opensLeadIn(text, words, index, run.upperBound)
      {
        return word.lowerBound
      }
    }
    return nil
  }

  /// A title in capitals goes on: in the same run with any word in capitals, in a new paragraph with three.
  private func goesOn(_ printed: PrintedText, _ piece: Range<Int>, after line: Range<Int>) -> Bool {
    let text = printed.folded
    guard text.capitalShare(line) > 0.8, PieceKinds.labelEnd(text, piece.lowerBound, piece.upperBound) == nil else { return false }
    let words = text.words(piece).filter { word in word.contains { text.isLetter($0) } }
    if printed.unitIndex(line.lowerBound) == printed.unitIndex(piece.lowerBound) { return words.first.map { text.capitalShare($0) == 1 } ?? false }
    // "… VỐN SỰ NGHIỆP" / "ĐƯỜNG SẮT Căn cứ …": syllables, no abbreviations, before a sentence.
    let syllables = words.prefix { text.capitalShare($0) == 1 && isSyllable(text, $0) }
    if !syllables.isEmpty, syllables.count < 3, syllables.count < words.count, text.isUpper(words[syllables.count].lowerBound), isMixed(text, words[syllables.count]) {
      return !isAuthority(text, piece)
    }
    return text.capitalShare(piece) <= 0.8 && words.count > 3 && words.prefix(3).allSatisfy { text.capitalShare($0) == 1 }
      && !isAuthority(text, words[0].lowerBound..<words[2].upperBound)
  }

  private mutating func finishTitle(_ printed: PrintedText, _ lines: [Range<Int>], next: Int) -> Int {
    let lines = withoutRepeat(printed, lines)
    guard let first = lines.first, let last = lines.last else { return next }
    let text = printed.folded
    var range = withoutRule(printed, first.lowerBound..<last.upperBound)
    if isIssuerAlone(text, range) {
      take(range, of: printed, as: .furniture)
      return next
    }
    // The issuer's name, printed again under a decision's title, is none of it.
    if !authorityFollows(printed, next), let authority = authorityTail(text, range) {
      take(authority, of: printed, as: .furniture)
      range = text.trimmed(range.lowerBound..<authority.lowerBound)
    }
    // "… CHÁNH" before the line "THANH TRA TỈNH X": the post that a line end cut off.
    if case let post = postStart(text, before: text.skipSpaces(next), range), post < range.upperBound, authorityFollows(printed, next), !isLinked(text, range.lowerBound..<post) {
      take(post..<range.upperBound, of: printed, as: .furniture)
      range = text.trimmed(range.lowerBound..<post)
    }
    guard !range.isEmpty else { return next }
    let passage = printed.passage(range)
    var title = passage.string
    if title.hasPrefix("- ") || title.hasPrefix(": ") { title.removeFirst(2) }
    result.document.title = title
    result.cited.append((passage, "title"))
    take(range, of: printed, as: .title, place: "title")
    return next
  }

  /// A page's title, then the same lines once more.
  private mutating func withoutRepeat(_ printed: PrintedText, _ lines: [Range<Int>]) -> [Range<Int>] {
    let half = lines.count / 2
    guard half > 0, lines.count == half * 2, lines[0].count > 12, case let text = printed.folded else { return lines }
    guard zip(lines[..<half], lines[half...]).allSatisfy({ text.bytes[$0].elementsEqual(text.bytes[$1]) }) else { return lines }
    take(lines[half].lowerBound..<lines[lines.count - 1].upperBound, of: printed, as: .furniture)
    return Array(lines[..<half])
  }

  /// A title without the rule that stands below its last line.
  private mutating func withoutRule(_ printed: PrintedText, _ range: Range<Int>) -> Range<Int> {
    let text = printed.folded
    guard let word = text.words(range).last, word.lowerBound > range.lowerBound, HeadMarks.ruleEnd(text, word.lowerBound, range.upperBound) == range.upperBound else { return range }
    take(word, of: printed, as: .furniture)
    return text.trimmed(range.lowerBound..<word.lowerBound)
  }

  /// Whether `piece` is no title line any more.
  private func startsBody(_ printed: PrintedText, _ piece: Range<Int>, after lines: [Range<Int>], mayBeProse: Bool) -> Bool {
    let text = printed.folded
    if PieceKinds.isAttachmentLine(text, piece.lowerBound) || PieceKinds.enactingEnd(text, piece.lowerBound) != nil { return true }
    if text.word("kinh gui", at: piece.lowerBound) != nil || PieceKinds.isSenderLine(text, piece) { return true }
    let isCapitals = text.capitalShare(piece) > 0.8
    let isInBrackets = lines.last.map { hasOpenBracket(text, $0) } ?? false
    if !isInBrackets, PieceKinds.labelEnd(text, piece.lowerBound, piece.upperBound) != nil { return true }
    if let line = lines.last, PieceKinds.opensBareHeading(text, piece), !continues(text, line) { return true }
    if let bullet = PieceKinds.bulletEnd(text, piece.lowerBound, piece.upperBound) {
      if text.bytes[piece.lowerBound] != UInt8(ascii: "-") || lines.isEmpty { return true }
      if !isCapitals, PieceKinds.isBasis(text, bullet..<piece.upperBound) || opensItem(text, bullet..<piece.upperBound) { return true }
    }
    if isInBrackets { return piece.count > 260 }
    let last = text.bytes[piece.upperBound - 1]
    let endsSentence = last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ":")
    guard !lines.isEmpty else {
      // Right below the type: a basis only where it is a whole sentence.
      if PieceKinds.isBasis(text, piece), !isCapitals, !opensInCapitals(text, piece), endsSentence || piece.count > 400 { return true }
      if isCapitals, ["QĐ", "NQ", "NĐ", "CĐ", "CT"].contains(typeCode ?? ""), isAuthority(text, piece), basisFollows(text, piece.upperBound) || PieceKinds.opensDispatch(text, text.skipSpaces(piece.upperBound)) { return true }
      return !mayBeProse && !isCapitals
    }
    if isCapitals {
      if isAuthority(text, piece), ["QĐ", "NQ", "NĐ", "CĐ", "CT"].contains(typeCode ?? ""), !continues(text, lines[lines.count - 1]), !IssuerNames.isCutName(text, lines, piece), !cutsIssuer(text, lines, piece), !namesAnother(text, piece) { return true }
      // "BỘ TRƯỞNG BỘ X" above the bases or the address of any other document.
      if PieceKinds.opensPost(text, piece.lowerBound), basisFollows(text, piece.upperBound) || PieceKinds.opensAddress(text, text.skipSpaces(piece.upperBound)), !continues(text, lines[lines.count - 1]) { return true }
      return styleDiffers(printed, piece, lines[0])
    }
    // "CỦA ỦY BAN NHÂN DÂN TỈNH" / "thực hiện Nghị quyết …": a line that begins small goes on.
    if text.isLetter(piece.lowerBound), !text.isUpper(piece.lowerBound), !endsSentence, piece.count < 260, text.find("nhu sau", in: piece) == nil { return false }
    // "TỔ CHỨC CUỘC THI" / "“Tìm hiểu lịch sử địa phương”": the name of what is organised.
    if isQuoted(text, piece) { return styleDiffers(printed, piece, lines[0]) }
    if announces(text, piece) || isSentence(text, piece, after: lines[lines.count - 1]) { return true }
    // "CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ" / "Thực hiện Nghị quyết …": whose programme it is does not end the title.
    let opensWithOwner = text.match("cua ", at: lines[0].lowerBound) != nil
    let isWhose = lines.count == 1 && opensWithOwner && !endsSentence && text.word("can cu", at: piece.lowerBound) == nil && text.find("nhu sau", in: piece) == nil
    if isWhose { return piece.count > 400 }
    let printedTitle = opensWithOwner && lines.count > 1 ? lines[1] : lines[0]
    if text.capitalShare(printedTitle) > 0.8, piece.count > 40 || endsSentence || opensDay(text, piece.lowerBound) || opensProse(text, piece.lowerBound) { return true }
    if PieceKinds.isBasis(text, piece), !continues(text, lines[lines.count - 1]) { return true }
    if endsSentence && piece.count > 50 || piece.count > 260 { return true }
    return styleDiffers(printed, piece, lines[0])
  }

  /// "- Phủ xanh đất trống.": a point, no second half of a name ("- Thương binh và Xã hội").
  private func opensItem(_ text: FoldedText, _ item: Range<Int>) -> Bool {
    guard text.isUpper(item.lowerBound), let last = item.last.map({ text.bytes[$0] }), text.word("thuong binh", at: item.lowerBound) == nil else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(last) || text.words(item).count > 12
  }

  /// "Mục đích:", "Phòng Kinh tế đề xuất kế hoạch như sau:"; a slogan may follow "với chủ đề:".
  private func announces(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    if text.find("nhu sau", in: piece) != nil { return true }
    guard text.bytes[piece.upperBound - 1] == UInt8(ascii: ":"), text.isUpper(piece.lowerBound) else { return false }
    let next = text.skipSpaces(piece.upperBound)
    return next >= text.count || text.bytes[next] != UInt8(ascii: "\"")
  }

  /// A line that is one quotation.
  private func isQuoted(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    let quote = UInt8(ascii: "\"")
    return piece.count > 4 && piece.count < 200 && text.bytes[piece.lowerBound] == quote && text.bytes[piece.upperBound - 1] == quote
  }

  /// "Hưởng ứng Tết trồng cây và phong trào của tỉnh.": begins anew and ends in a full stop.
  private func isSentence(_ text: FoldedText, _ piece: Range<Int>, after line: Range<Int>) -> Bool {
    guard text.bytes[piece.upperBound - 1] == UInt8(ascii: "."), text.isUpper(piece.lowerBound), !continues(text, line) else { return false }
    return text.words(piece).count >= 7
  }

  /// "UBND tỉnh ban hành Kế hoạch như sau:" behind a title in one run.
  func opensLeadIn(_ text: FoldedText, _ words: [Range<Int>], _ index: Int, _ limit: Int) -> Bool {
    let start = words[index].lowerBound
    guard index > 2, text.isUpper(start), IssuerNames.startsBody(text, start), !isLinked(text, words[index - 1]), let sentence = leadIn(text, start..<limit) else { return false }
    return (["nhu sau", "noi dung sau", "sau day", "cu the"] as [StaticString]).contains { text.find($0, in: sentence) != nil }
  }

  /// Below a line that names who issues: then the title is not printed.
  private func basisFollows(_ text: FoldedText, _ at: Int) -> Bool {
    let start = text.skipSpaces(at)
    guard start < text.count, case let piece = text.trimmed(start..<text.pieceEnd(start)) else { return false }
    return !text.isCapitals(piece) && PieceKinds.isBasis(text, text.trimmed((PieceKinds.bulletEnd(text, start, piece.upperBound) ?? start)..<piece.upperBound))
  }

  /// "THỰC HIỆN CHỈ THỊ …" in a joined run: a title that begins like a basis, in capitals.
  private func opensInCapitals(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    let words = text.words(piece.lowerBound..<min(piece.upperBound, piece.lowerBound + 60)).prefix(3)
    return words.count == 3 && words.allSatisfy { text.isCapitals($0) || isToken(text, $0) }
  }

  /// "… NGÀY GIẢI PHÓNG (03/8/1954" / "- 03/8/2024)".
  func hasOpenBracket(_ text: FoldedText, _ line: Range<Int>) -> Bool {
    guard let open = line.last(where: { text.bytes[$0] == UInt8(ascii: "(") }) else { return false }
    return !text.bytes[open..<line.upperBound].contains(UInt8(ascii: ")"))
  }

  /// A line that ends in a word or mark after which something must follow.
  private func continues(_ text: FoldedText, _ line: Range<Int>) -> Bool {
    if text.bytes[line.upperBound - 1] == UInt8(ascii: ",") || text.bytes[line.upperBound - 1] == UInt8(ascii: "-") { return true }
    guard let last = text.words(line).last else { return false }
    // "CỦA GIÁM ĐỐC" / "SỞ Y TẾ"
    if case let post = postStart(text, before: line.upperBound + 1, line), post < line.upperBound, isLinked(text, line.lowerBound..<post) { return true }
    return ["của", "và", "về", "cho", "tại", "theo", "với", "để", "trong", "các", "đến", "từ", "việc", "do", "bởi"].contains(text.spelling(last.lowerBound))
  }

  private func styleDiffers(_ printed: PrintedText, _ piece: Range<Int>, _ first: Range<Int>) -> Bool {
    let style = printed.style(piece.lowerBound)
    let model = printed.style(first.lowerBound)
    if model.bold == true, style.bold == false { return true }
    if model.headingLevel != nil, style.headingLevel == nil, !printed.folded.isCapitals(piece) { return true }
    // A line in capitals far from the left edge may be centred where few lines show how wide the text is.
    let isIndented = (style.firstLine ?? 0) >= 60 || style.left != nil && (style.firstLine ?? 0) > 12 && first.count >= 45
    let mayBeCentred = isIndented && style.gapBefore != true && printed.folded.isCapitals(piece)
    if model.centred == true, style.centred == false, !mayBeCentred { return true }
    return false
  }
}
