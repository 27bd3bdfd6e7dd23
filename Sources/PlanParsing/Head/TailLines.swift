import VietnameseText

/// What single lines of a signature hold.
extension TailText {
  /// "PHÒNGLê": a post in capitals against which the signer's name was set.
  func gluedName(_ word: Range<Int>) -> [Range<Int>] {
    guard let small = word.first(where: { text.cases[$0] == 2 }), small - word.lowerBound >= 3, (word.lowerBound..<small).allSatisfy({ text.isUpper($0) }) else { return [word] }
    return [word.lowerBound..<small - 1, small - 1..<word.upperBound]
  }

  /// How many words from the start are in capitals; a name in capitals at the end of the signature is none of them.
  func capitalWords(_ words: [Range<Int>]) -> Int {
    var count = 0
    while count < words.count {
      let word = words[count]
      let hasLetters = word.contains { text.isLetter($0) }
      // "TS. Lê Văn An": a title in capitals begins the name.
      if text.bytes[word.upperBound - 1] == UInt8(ascii: ".") || count == 0 && text.bytes[word].contains(UInt8(ascii: ".")) && SignatureWords.isDegree(text, word), SignatureWords.nameLength(text, words, from: count) > 0 { break }
      guard hasLetters ? text.isCapitals(word) && !(word.count == 1 && count + 1 < words.count && !text.isCapitals(words[count + 1])) : count > 0 else { break }
      if count > 0, SignatureWords.isAnnexTitle(text, word.lowerBound), SignatureWords.postEnd(text, word.lowerBound) == nil, signatures.last?.name != nil || isTypeName(word.lowerBound) { break }
      count += 1
    }
    return count
  }

  func nameFollows(_ at: Int) -> Bool {
    var at = at
    for _ in 0..<5 {
      at = text.skipSpaces(at)
      guard at < text.count else { return false }
      let piece = text.trimmed(at..<text.pieceEnd(at))
      let words = text.words(piece)
      if SignatureWords.nameLength(text, words, from: 0) == words.count { return true }
      guard text.isCapitals(piece) || SignatureWords.isSigningMark(text, piece) else { return false }
      // "Đã ký: Lê Văn An"
      if let colon = piece.first(where: { text.bytes[$0] == UInt8(ascii: ":") }), !text.isCapitals(piece) { at = colon + 1; continue }
      if SignatureWords.isAnnexTitle(text, piece.lowerBound) || isTypeName(piece.lowerBound) { return false }
      at = piece.upperBound
    }
    return false
  }

  /// In a run: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH …", "TM. TIỂU BAN TRƯỞNG TIỂU BAN".
  func capacityStart(_ range: Range<Int>) -> Int? {
    let words = text.words(range)
    for (index, word) in words.enumerated() where index >= 2 {
      // "TM. ĐOÀN CHỦ TỊCH" of a union, a congress.
      if text.word("doan", at: words[index - 1].lowerBound) != nil, text.word("chu tich", at: word.lowerBound) != nil { continue }
      // "TM. BAN THƯ KÝ HỘI …", "TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN"
      if text.word("ban", at: words[index - 1].lowerBound) != nil, text.word("thu ky", at: word.lowerBound) != nil || text.word("bi thu", at: word.lowerBound) != nil { continue }
      if SignatureWords.inPlaceEnd(text, word.lowerBound) != nil || SignatureWords.postEnd(text, word.lowerBound) != nil { return word.lowerBound }
    }
    return nil
  }
}
