import VietnameseText

/// Where titles end that stand in one run with what follows.
extension HeadReader {
  /// Where a title inside a longer run ends; `afterCapitals` where the run's earlier lines are in capitals.
  func cut(in text: FoldedText, _ piece: Range<Int>, afterCapitals: Bool) -> Int? {
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
      } else if text.isUpper(word.lowerBound), index > 3, (piece.count > 200 || piece.count > 120 && text.bytes[piece.upperBound - 1] == UInt8(ascii: ".")) && opensSentence(text, words, index, piece) || opensAuthority(text, words, index) || opensLeadIn(text, words, index, piece.upperBound) {
        return word.lowerBound
      }
    }
    return nil
  }

  /// "KẾ HOẠCH NĂM␤AN TOÀN …": the type in capitals stands right before, in the same printed line.
  func followsRunType(_ text: FoldedText, _ at: Int) -> Bool {
    guard let type else { return false }
    return text.trimmed(type.range.upperBound..<max(at, type.range.upperBound)).isEmpty && !text.isBreak(at - 1)
  }

  /// An abbreviation before a small word belongs to the sentence: "… NĂM 2025 UBND tỉnh xây dựng".
  func capitalsEnd(_ text: FoldedText, _ words: [Range<Int>], _ index: Int) -> Int {
    // "… NĂM 2026 - Luật Công nghệ …; - Nghị quyết …": the dash opens a list of bases.
    if index > 0, words[index - 1].count == 1, text.bytes[words[index - 1].lowerBound] == UInt8(ascii: "-"), PieceKinds.opensDocument(text, words[index].lowerBound) { return words[index - 1].lowerBound }
    guard index > 0, !text.isUpper(words[index].lowerBound) else { return words[index].lowerBound }
    let word = words[index - 1]
    return isSyllable(text, word) || !text.isWordEnd(word.upperBound) || !word.allSatisfy { text.isLetter($0) } ? words[index].lowerBound : word.lowerBound
  }

  /// Whether a word can be one of the language: abbreviations cannot ("UBND", "TTATGT").
  func isSyllable(_ text: FoldedText, _ word: Range<Int>) -> Bool {
    Syllables.isPlausible(Array(text.spelling(word.lowerBound).utf8))
  }

  /// `31/CT-TTG`, `COVID-19`, `12/2024`: says nothing of the case around it.
  func isToken(_ text: FoldedText, _ word: Range<Int>) -> Bool {
    word.contains { text.isDigit($0) || text.bytes[$0] == UInt8(ascii: "/") || text.bytes[$0] == UInt8(ascii: "-") }
  }

  /// A word with small letters, no symbol.
  func isMixed(_ text: FoldedText, _ word: Range<Int>) -> Bool {
    guard !isToken(text, word) else { return false }
    return word.contains { text.cases[$0] == 2 } && !isName(text, word)
  }

  /// "VNeID", "QLDAvà": a capital behind a small letter or several before one are no sentence's beginning; nor is the letter of
  /// a point ("ĐIỂM b KHOẢN 2") before words in capitals.
  func isName(_ text: FoldedText, _ word: Range<Int>) -> Bool {
    let letters = word.filter { text.isLetter($0) }
    let next = text.skipSpaces(word.upperBound)
    guard text.isUpper(next), text.isUpper(next + 1), let first = letters.first else { return false }
    return letters.count == 1 && !text.isUpper(first) || letters.count > 2 && text.isUpper(first) && letters.dropFirst().contains { text.isUpper($0) }
  }

  /// "I. MỤC ĐÍCH", "1. Mục đích" inside a run.
  func isHeadingLabel(_ text: FoldedText, _ words: [Range<Int>], _ index: Int) -> Bool {
    let word = words[index]
    // "A. ĐẶC ĐIỂM TÌNH HÌNH"
    if index + 1 < words.count, text.isUpper(word.lowerBound), text.match("a.", at: word.lowerBound) == word.upperBound { return text.isUpper(words[index + 1].lowerBound) }
    if opensPart(text, words, index) { return true }
    guard index + 1 < words.count, let end = PieceKinds.labelEnd(text, word.lowerBound, word.upperBound), end == word.upperBound else { return false }
    // "(2023 - 2025)", "NĂM 2025.": a year is no label.
    guard !(word.count == 5 && word.dropLast().allSatisfy { text.isDigit($0) }) else { return false }
    // "(LẦN 2)"
    if text.bytes[word.upperBound - 1] == UInt8(ascii: ")"), hasOpenBracket(text, words[0].lowerBound..<word.lowerBound) { return false }
    return text.isUpper(words[index + 1].lowerBound)
  }

  /// "PHẦN I SỰ CẦN THIẾT …", "CHƯƠNG I NHỮNG QUY ĐỊNH CHUNG": the first part, no place in a document ("CHƯƠNG I CỦA …").
  func opensPart(_ text: FoldedText, _ words: [Range<Int>], _ index: Int) -> Bool {
    guard index + 2 < words.count, text.isCapitals(words[index]) else { return false }
    let isPart = ["phan i" as StaticString, "phan 1", "phan a", "chuong i", "chuong 1", "phan thu nhat"].contains { text.word($0, at: words[index].lowerBound).map { !text.isLetter($0) } ?? false }
    return isPart && text.isUpper(words[index + 2].lowerBound) && !["của", "và", "nghị", "thông", "luật", "quyết"].contains(text.spelling(words[index + 2].lowerBound))
      && !["của", "và", "tại", "theo", "điều", "mục", "sung", "đổi"].contains(text.spelling(words[index - 1].lowerBound))
  }

  private static let sentenceOpeners: [StaticString] = [
    "nham", "de", "ngay", "trong nam", "trong thoi gian", "trong nhung nam", "trong giai doan", "trong boi canh", "thoi gian qua", "thoi gian gan day", "nhung nam qua", "hien nay", "vua qua",
    "truoc tinh hinh", "sau gan", "sau hon", "qua gan", "qua hon",
  ]

  /// A small word with a capital, no name's beginning ("Từ Sơn").
  func opensProse(_ text: FoldedText, _ start: Int) -> Bool {
    guard !text.isUpper(start + 1), Self.smallWords.contains(text.spelling(start)), let word = text.words(start..<min(text.count, start + 12)).first else { return false }
    return text.isLetter(text.skipSpaces(word.upperBound)) && !text.isUpper(text.skipSpaces(word.upperBound))
  }

  /// Words that have a capital only where a sentence begins.
  private static let smallWords: Set<String> = [
    "trong", "theo", "hiện", "từ", "trước", "nhằm", "qua", "sau", "để", "tại", "vừa", "những", "thời", "khi", "mặc", "vì", "nhân", "kể", "do", "tính", "tình", "trên", "với", "bên", "tuy", "được", "đây",
  ]

  func opensSentence(_ text: FoldedText, _ words: [Range<Int>], _ index: Int, _ piece: Range<Int>) -> Bool {
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
    if opensProse(text, start) { return true }
    // "… CUỐI NĂM 2025 Năm 2025, tổng vốn …".
    guard text.word("nam", at: start) != nil, index + 1 < words.count else { return false }
    return text.isDigit(words[index + 1].lowerBound) && text.bytes[words[index + 1].upperBound - 1] == UInt8(ascii: ",")
  }
}
