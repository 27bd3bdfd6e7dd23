import PlanModel
import SourceModel
import VietnameseText

extension HeadReader {
  /// *Trích yếu*, legal bases and preamble from `start` on.
  mutating func readTitle(_ printed: PrintedText, from start: Int, typeKnown: Bool) {
    let text = printed.folded
    var at = typeKnown ? start : readSubject(printed, from: start)
    if typeKnown || result.document.title == nil { at = readTitleLines(printed, from: at, mayBeProse: typeKnown) }
    if at < text.count { readBases(printed, from: at) }
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
      var piece = text.trimmed(at..<end)
      defer { at = max(at, min(end + 1, text.count)) }
      if piece.isEmpty { at = min(end + 1, text.count); continue }
      if HeadMarks.isRule(text, piece) {
        take(piece, of: printed, as: .furniture)
        if lines.isEmpty { at = end; continue }
        at = min(end + 1, text.count)
        break
      }
      if lines.isEmpty, let kind = HeadMarks.kind(text, piece), kind == .other { take(piece, of: printed, as: .furniture); at = end; continue }
      // Lines joined where the paragraphs of the source are not known: a basis that begins a line ends the title.
      if let wrap = basisAfterWrap(printed, piece) {
        let line = text.trimmed(piece.lowerBound..<wrap)
        guard !startsBody(printed, line, after: lines, mayBeProse: mayBeProse) else { return finishTitle(printed, lines, next: piece.lowerBound) }
        return finishTitle(printed, lines + [line], next: wrap)
      }
      // A joined run: the title ends where its capitals end or a basis, a heading or an attachment line begins.
      let isCapitalRun = lines.last.map { goesOn(printed, piece, after: $0) } ?? false
      let cut = cut(in: text, piece, afterCapitals: isCapitalRun)
      if !isCapitalRun || cut == piece.lowerBound, startsBody(printed, piece, after: lines, mayBeProse: mayBeProse) {
        return finishTitle(printed, lines, next: piece.lowerBound)
      }
      if let cut {
        let line = text.trimmed(piece.lowerBound..<cut)
        if !line.isEmpty { lines.append(line) }
        return finishTitle(printed, lines, next: cut)
      }
      if let ruleStart = (piece.lowerBound..<piece.upperBound).first(where: { HeadMarks.ruleEnd(text, $0, piece.upperBound) != nil }) {
        piece = text.trimmed(piece.lowerBound..<ruleStart)
        if !piece.isEmpty { lines.append(piece) }
        return finishTitle(printed, lines, next: ruleStart)
      }
      lines.append(piece)
      if lines.count >= 12 || lines.reduce(0, { $0 + $1.count }) > 1_200 { at = min(end + 1, text.count); break }
    }
    return finishTitle(printed, lines, next: min(at, text.count))
  }

  private func basisAfterWrap(_ printed: PrintedText, _ piece: Range<Int>) -> Int? {
    let text = printed.folded
    for at in piece.dropFirst() where text.isUpper(at) && text.isSpace(at - 1) {
      guard printed.isWrap(at - 1), PieceKinds.isBasis(text, at..<piece.upperBound) || opensDay(text, at), !text.isCapitals(at..<min(at + 6, piece.upperBound)) else { continue }
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
        opensSentence(text, words, index, run) || opensAuthority(text, words, index)
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
      return !PieceKinds.isAuthorityLine(text, piece) && !IssuerNames.startsBody(text, piece.lowerBound)
    }
    return text.capitalShare(piece) <= 0.8 && words.count > 3 && words.prefix(3).allSatisfy { text.capitalShare($0) == 1 }
      && !PieceKinds.isAuthorityLine(text, words[0].lowerBound..<words[2].upperBound)
  }

  private mutating func finishTitle(_ printed: PrintedText, _ lines: [Range<Int>], next: Int) -> Int {
    guard let first = lines.first, let last = lines.last else { return next }
    let text = printed.folded
    var range = first.lowerBound..<last.upperBound
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

  /// Ends in a word that what follows belongs to.
  private func isLinked(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    text.words(range).last.map { ["của", "do", "bởi", "và", "thuộc", "tại", "cho"].contains(text.spelling($0.lowerBound)) } ?? false
  }

  /// The issuer's head stands below the title in lines of his own: what the title ends in is its own then.
  private func authorityFollows(_ printed: PrintedText, _ next: Int) -> Bool {
    let text = printed.folded
    let start = text.skipSpaces(next)
    guard start < text.count, case let piece = text.trimmed(start..<text.pieceEnd(start)) else { return false }
    let capitals = text.words(piece.lowerBound..<min(piece.upperBound, piece.lowerBound + 160)).prefix { text.isCapitals($0) }
    guard capitals.count >= 2, let last = capitals.last else { return false }
    return PieceKinds.isAuthorityLine(text, piece.lowerBound..<last.upperBound)
  }

  /// "… TỈNH SÓC TRĂNG CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG": the head of the issuer, or the issuer, at a title's end.
  private func authorityTail(_ text: FoldedText, _ range: Range<Int>) -> Range<Int>? {
    guard let issuer = result.document.issuer, text.isCapitals(range) || text.capitalShare(range) > 0.8 else { return nil }
    let keys = [folded(Array(issuer.name.utf8))] + [issuerKeyAsPrinted(issuer)].compactMap { $0 }
    if let sender = senderTail(text, range, keys) { return sender }
    for key in keys where key.count + 6 < range.count {
      guard let (start, isSigned) = authorityStart(text, range, key) else { continue }
      let begin = postStart(text, before: start, range)
      // "… CỦA ỦY BAN NHÂN DÂN TỈNH X" belongs to the title.
      if isLinked(text, range.lowerBound..<begin) { return nil }
      if begin == start, !isSigned, !["QĐ", "NQ", "NĐ", "CĐ"].contains(type?.entry.code ?? "") { return nil }
      return begin..<range.upperBound
    }
    return nil
  }

  /// Where the issuer's name `key` stands at the end of `range`, or before nothing but its term and session ("KHÓA XVI, KỲ HỌP
  /// THỨ 14") or the country's name: then it can be no part of the title (`isSigned`).
  private func authorityStart(_ text: FoldedText, _ range: Range<Int>, _ key: [UInt8]) -> (start: Int, isSigned: Bool)? {
    for start in (range.lowerBound + 1...range.upperBound - key.count).reversed() {
      guard let end = text.word(key, at: start) else { continue }
      let rest = text.trimmed(end..<range.upperBound)
      let words: [StaticString] = ["khoa", "nhiem ky", "ky hop", "cong hoa xa hoi chu nghia viet nam", "nuoc cong hoa xa hoi chu nghia viet nam"]
      return rest.isEmpty || words.contains { text.word($0, at: rest.lowerBound) != nil } ? (start, !rest.isEmpty) : nil
    }
    return nil
  }

  /// "… THÔNG SUỐT CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" before "điện:": who sends a công điện, the issuer's name cut short or with its
  /// kind of place behind it.
  private func senderTail(_ text: FoldedText, _ range: Range<Int>, _ keys: [[UInt8]]) -> Range<Int>? {
    guard type?.entry.code == "CĐ", text.word("dien", at: text.skipSpaces(range.upperBound)) != nil else { return nil }
    for word in text.words(range).reversed() where word.lowerBound > range.lowerBound && IssuerNames.startsBody(text, word.lowerBound) {
      let tail = text.bytes[word.lowerBound..<range.upperBound].map { $0 == 0x0A ? 0x20 : $0 }
      let isIssuer = keys.contains { key in tail.count >= 4 && key.starts(with: tail) || tail.count <= key.count + 12 && tail.starts(with: key) }
      if isIssuer || tail.starts(with: "ubnd ".utf8) { return postStart(text, before: word.lowerBound, range)..<range.upperBound }
    }
    return nil
  }

  /// Where the post begins that stands right before a body's name; `start` where there is none. "CHÁNH THANH TRA", "TỔNG KIỂM
  /// TOÁN": the head's name is the body's with one word more.
  private func postStart(_ text: FoldedText, before start: Int, _ range: Range<Int>) -> Int {
    for post in PieceKinds.authorityPosts + ["tong", "chanh"] {
      let before = start - post.utf8CodeUnitCount - 1
      if before > range.lowerBound, let end = text.word(post, at: before), text.skipSpaces(end) == start { return before }
    }
    return start
  }

  /// The issuer's name begins in the line above and goes on in `piece`: "… QUỸ BẢO TRÌ ĐƯỜNG" / "BỘ TRUNG ƯƠNG".
  private func cutsIssuer(_ text: FoldedText, _ lines: [Range<Int>], _ piece: Range<Int>) -> Bool {
    guard let issuer = result.document.issuer, let line = lines.last else { return false }
    let key = folded(Array(issuer.name.utf8))
    return text.words(line).contains { word in text.word(key, at: word.lowerBound).map { $0 > piece.lowerBound } ?? false }
  }

  /// "CHÍNH PHỦ VỚI ĐỊA PHƯƠNG" behind a line of the title: begins with the issuer's name or another body's and goes on.
  private func namesAnother(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    guard let issuer = result.document.issuer, IssuerNames.startsBody(text, piece.lowerBound) else { return false }
    let keys = [folded(Array(issuer.name.utf8))] + [issuerKeyAsPrinted(issuer)].compactMap { $0 }
    guard let end = keys.compactMap({ text.word($0, at: piece.lowerBound) }).first, end < piece.upperBound else { return false }
    let next = text.skipSpaces(end)
    return ![("khoa" as StaticString), "nhiem ky", "ky hop"].contains { text.word($0, at: next) != nil } && text.isLetter(next)
  }

  /// A Sở's name without the province that was added to it.
  private func issuerKeyAsPrinted(_ issuer: Body) -> [UInt8]? {
    guard result.document.parentIssuer != nil, let place = PlaceNames.phrase(in: issuer.name), issuer.name.hasSuffix(place) else { return nil }
    return folded(Array(String(issuer.name.dropLast(place.count + 1)).utf8))
  }

  /// Whether `piece` is no title line any more.
  private func startsBody(_ printed: PrintedText, _ piece: Range<Int>, after lines: [Range<Int>], mayBeProse: Bool) -> Bool {
    let text = printed.folded
    if PieceKinds.isAttachmentLine(text, piece.lowerBound) || PieceKinds.enactingEnd(text, piece.lowerBound) != nil { return true }
    if text.word("kinh gui", at: piece.lowerBound) != nil || PieceKinds.isSenderLine(text, piece) { return true }
    let isCapitals = text.capitalShare(piece) > 0.8
    if PieceKinds.labelEnd(text, piece.lowerBound, piece.upperBound) != nil { return true }
    if PieceKinds.bulletEnd(text, piece.lowerBound, piece.upperBound) != nil, text.bytes[piece.lowerBound] != UInt8(ascii: "-") || lines.isEmpty { return true }
    if let line = lines.last, hasOpenBracket(text, line) { return piece.count > 260 }
    let last = text.bytes[piece.upperBound - 1]
    let endsSentence = last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ":")
    guard !lines.isEmpty else {
      // Right below the type: a basis only where it is a whole sentence.
      if PieceKinds.isBasis(text, piece), !isCapitals, !opensInCapitals(text, piece), endsSentence || piece.count > 400 { return true }
      return !mayBeProse && !isCapitals
    }
    if isCapitals {
      if PieceKinds.isAuthorityLine(text, piece), ["QĐ", "NQ", "NĐ", "CĐ", "CT"].contains(type?.entry.code ?? ""), !continues(text, lines[lines.count - 1]), !IssuerNames.isCutName(text, lines, piece), !cutsIssuer(text, lines, piece), !namesAnother(text, piece) { return true }
      return styleDiffers(printed, piece, lines[0])
    }
    // "CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ" / "Thực hiện Nghị quyết …": whose programme it is does not end the title.
    let isWhose = lines.count == 1 && text.match("cua ", at: lines[0].lowerBound) != nil && !endsSentence && text.word("can cu", at: piece.lowerBound) == nil && text.find("nhu sau", in: piece) == nil
    if isWhose { return piece.count > 400 }
    if text.capitalShare(lines[0]) > 0.8, piece.count > 40 || endsSentence { return true }
    if PieceKinds.isBasis(text, piece), !continues(text, lines[lines.count - 1]) { return true }
    if endsSentence && piece.count > 50 || piece.count > 260 { return true }
    return styleDiffers(printed, piece, lines[0])
  }

  /// "THỰC HIỆN CHỈ THỊ …" in a joined run: a title that begins like a basis, in capitals.
  private func opensInCapitals(_ text: FoldedText, _ piece: Range<Int>) -> Bool {
    let words = text.words(piece.lowerBound..<min(piece.upperBound, piece.lowerBound + 60)).prefix(3)
    return words.count == 3 && words.allSatisfy { text.isCapitals($0) || isToken(text, $0) }
  }

  /// "… NGÀY GIẢI PHÓNG (03/8/1954" / "- 03/8/2024)".
  private func hasOpenBracket(_ text: FoldedText, _ line: Range<Int>) -> Bool {
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
    if model.centred == true, style.centred == false { return true }
    return false
  }

  /// Where a title inside a longer run ends; `afterCapitals` where the run's earlier lines are in capitals.
  private func cut(in text: FoldedText, _ piece: Range<Int>, afterCapitals: Bool) -> Int? {
    let words = text.words(piece)
    guard words.count > 3 || afterCapitals else { return nil }
    let inCapitals = afterCapitals || words.prefix(3).allSatisfy { text.capitalShare($0) == 1 || isToken(text, $0) || !$0.contains(where: { text.isLetter($0) }) }
      || !text.isCapitals(piece) && words.count > 1 && text.capitalShare(words[0]) == 1 && words[0].count > 1 && followsRunType(text, piece.lowerBound)
    for (index, word) in words.enumerated() where index > 0 || inCapitals {
      if PieceKinds.isAttachmentLine(text, word.lowerBound) { return word.lowerBound }
      if index > 0, PieceKinds.enactingEnd(text, word.lowerBound) != nil || PieceKinds.opensAddress(text, word.lowerBound) { return word.lowerBound }
      if inCapitals {
        if isMixed(text, word) { return capitalsEnd(text, words, index) }
        if index > 0, isHeadingLabel(text, words, index) { return word.lowerBound }
      } else if piece.count > 200, text.isUpper(word.lowerBound), index > 4, opensSentence(text, words, index, piece) {
        return word.lowerBound
      }
    }
    return nil
  }

  /// "KẾ HOẠCH NĂM␤AN TOÀN …": the type in capitals stands right before, in the same printed line.
  private func followsRunType(_ text: FoldedText, _ at: Int) -> Bool {
    guard let type else { return false }
    return text.trimmed(type.range.upperBound..<max(at, type.range.upperBound)).isEmpty && !text.isBreak(at - 1)
  }

  /// An abbreviation before a small word belongs to the sentence: "… NĂM 2025 UBND tỉnh xây dựng".
  private func capitalsEnd(_ text: FoldedText, _ words: [Range<Int>], _ index: Int) -> Int {
    guard index > 0, !text.isUpper(words[index].lowerBound) else { return words[index].lowerBound }
    let word = words[index - 1]
    return isSyllable(text, word) || !text.isWordEnd(word.upperBound) || !word.allSatisfy { text.isLetter($0) } ? words[index].lowerBound : word.lowerBound
  }

  /// Whether a word can be one of the language: abbreviations cannot ("UBND", "TTATGT").
  private func isSyllable(_ text: FoldedText, _ word: Range<Int>) -> Bool {
    Syllables.isPlausible(Array(text.spelling(word.lowerBound).utf8))
  }

  /// `31/CT-TTG`, `COVID-19`, `12/2024`: says nothing of the case around it.
  private func isToken(_ text: FoldedText, _ word: Range<Int>) -> Bool {
    word.contains { text.isDigit($0) || text.bytes[$0] == UInt8(ascii: "/") || text.bytes[$0] == UInt8(ascii: "-") }
  }

  /// A word with small letters, no symbol.
  private func isMixed(_ text: FoldedText, _ word: Range<Int>) -> Bool {
    guard !isToken(text, word) else { return false }
    return word.contains { text.cases[$0] == 2 } && !isName(text, word)
  }

  /// "VNeID", "QLDAvà": a capital behind a small letter or several before one are no sentence's beginning; nor is the letter of
  /// a point ("ĐIỂM b KHOẢN 2") before words in capitals.
  private func isName(_ text: FoldedText, _ word: Range<Int>) -> Bool {
    let letters = word.filter { text.isLetter($0) }
    let next = text.skipSpaces(word.upperBound)
    guard text.isUpper(next), text.isUpper(next + 1), let first = letters.first else { return false }
    return letters.count == 1 && !text.isUpper(first) || letters.count > 2 && text.isUpper(first) && letters.dropFirst().contains { text.isUpper($0) }
  }

  /// "I. MỤC ĐÍCH", "1. Mục đích" inside a run.
  private func isHeadingLabel(_ text: FoldedText, _ words: [Range<Int>], _ index: Int) -> Bool {
    let word = words[index]
    guard index + 1 < words.count, let end = PieceKinds.labelEnd(text, word.lowerBound, word.upperBound), end == word.upperBound else { return false }
    return text.isUpper(words[index + 1].lowerBound)
  }

  /// "Về việc … BỘ TRƯỞNG BỘ Y TẾ": the issuer's head in capitals behind a title in small letters.
  private func opensAuthority(_ text: FoldedText, _ words: [Range<Int>], _ index: Int) -> Bool {
    guard index + 2 < words.count, !text.isCapitals(words[index - 1]) else { return false }
    if PieceKinds.isAuthorityLine(text, words[index].lowerBound..<words[index + 2].upperBound) { return true }
    // "… VỚI ĐỊA PHƯƠNG␠CHÍNH PHỦ␠Căn cứ …": the issuer's own short name.
    guard let issuer = result.document.issuer, let end = text.word(folded(Array(issuer.name.utf8)), at: words[index].lowerBound) else { return false }
    return text.isCapitals(words[index].lowerBound..<end)
  }

  private static let sentenceOpeners: [StaticString] = [
    "nham", "de", "ngay", "trong nam", "trong thoi gian", "trong nhung nam", "trong giai doan", "trong boi canh", "thoi gian qua", "thoi gian gan day", "nhung nam qua", "hien nay", "vua qua",
    "truoc tinh hinh", "sau gan", "sau hon", "qua gan", "qua hon",
  ]

  private func opensSentence(_ text: FoldedText, _ words: [Range<Int>], _ index: Int, _ piece: Range<Int>) -> Bool {
    let start = words[index].lowerBound
    if isHeadingLabel(text, words, index) { return true }
    // "của Ban Chấp hành Đảng bộ": a body's name.
    let isOfName = text.word("chap hanh", at: start) != nil && text.word("ban", at: words[index - 1].lowerBound) != nil
    if !isOfName, PieceKinds.isBasis(text, start..<piece.upperBound) { return true }
    // "Phần I SỰ CẦN THIẾT"
    if text.word("phan", at: start) != nil, PieceKinds.labelEnd(text, start, piece.upperBound) != nil { return true }
    for opener in Self.sentenceOpeners where text.word(opener, at: start) != nil {
      // "kỷ niệm 95 năm Ngày thành lập": a day has its number.
      if text.word("ngay", at: start) != nil { return index + 1 < words.count && text.isDigit(words[index + 1].lowerBound) }
      return true
    }
    // "… CUỐI NĂM 2025 Năm 2025, tổng vốn …".
    guard text.word("nam", at: start) != nil, index + 1 < words.count else { return false }
    return text.isDigit(words[index + 1].lowerBound) && text.bytes[words[index + 1].upperBound - 1] == UInt8(ascii: ",")
  }
}
