internal import VietnameseText

/// The words, numbers and marks of a text as the recogniser of bodies sees them: with line breaks, and with the figures and marks
/// that stand inside a name ("KH,CN&MT", "TP.HCM", "đ/c", "PC06").
struct AgencyScanner {
  private(set) var tokens: [AgencyToken] = []
  private(set) var sought: SoughtWords = []
  /// Words in capitals and other words.
  private(set) var capitals = 0
  private(set) var others = 0

  init(_ text: [UInt8]) { self.init(text, PlanRecognition.tokens(of: text)[...], upTo: text.count) }

  /// Of a part of a text, from the first of `words` on and up to `end`.
  init(_ text: [UInt8], _ words: ArraySlice<Token>, upTo end: Int) {
    // Places are kept in 32 bits.
    guard text.count < Int(Int32.max) else { return }
    text.withUnsafeBufferPointer { bytes in
      words.withUnsafeBufferPointer { read($0, UnsafeBufferPointer(rebasing: bytes[..<end])) }
    }
  }

  private mutating func read(_ words: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>) {
    var result: [AgencyToken] = []
    result.reserveCapacity(words.count + 4)
    let vocabulary = LexiconTables.words, soughtWords = SoughtWords.table
    var found: UInt32 = 0
    var (capitals, others) = (0, 0)
    var offset = words.isEmpty || words[0].start > bytes.count ? 0 : words[0].start
    for word in words {
      // Inside the one before.
      if word.start < offset { continue }
      if word.start > offset { found |= addLineBreaks(bytes, offset..<word.start, to: &result) }
      var token: AgencyToken
      if word.kind == .mark {
        let mark = mark(decodeScalar(bytes, at: word.start).scalar)
        token = AgencyToken(start: Int32(truncatingIfNeeded: word.start), end: Int32(truncatingIfNeeded: word.end), mark: mark)
        token.word = AgencyVocabulary.wordOfMark(mark)
        found |= SoughtWords.mark(mark).rawValue
      } else if endsName(word, bytes) {
        token = AgencyToken(start: Int32(truncatingIfNeeded: word.start), end: Int32(truncatingIfNeeded: word.end), mark: word.isNumber ? .number : .word)
        if !word.isNumber {
          (token.isCapital, token.isUpper) = (word.capital, word.isUpper)
          token.word = AgencyVocabulary.word(hash: word.word.hash, in: vocabulary)
          if word.isUpper { capitals += 1 } else { others += 1 }
        }
      } else {
        token = readMixedWord(from: word.start, bytes)
        if token.isUpper { capitals += 1 } else if token.mark == .word { others += 1 }
      }
      found |= soughtWords[Int(token.word)]
      result.append(token)
      offset = max(Int(token.end), word.end)
    }
    if offset < bytes.count { found |= addLineBreaks(bytes, offset..<bytes.count, to: &result) }
    (tokens, sought, self.capitals, self.others) = (result, SoughtWords(rawValue: found), capitals, others)
  }

  /// The line breaks in what lies between two words.
  @inline(__always)
  private func addLineBreaks(_ bytes: UnsafeBufferPointer<UInt8>, _ gap: Range<Int>, to result: inout [AgencyToken]) -> UInt32 {
    if gap.count == 1, bytes[gap.lowerBound] == 0x20 { return 0 }
    var found: UInt32 = 0
    for at in gap where bytes[at] == 0x0A {
      result.append(AgencyToken(start: Int32(truncatingIfNeeded: at), end: Int32(truncatingIfNeeded: at + 1), mark: .newline))
      found = SoughtWords.mark(.newline).rawValue
    }
    return found
  }

  /// The lower-case code of a letter, 0 for what is no letter.
  @inline(__always)
  private func code(_ scalar: UInt32) -> UInt16 { Letters.entry(scalar).lower }

  /// What a scalar is that is no letter or digit.
  @inline(__always)
  private func mark(_ scalar: UInt32) -> TokenMark {
    switch scalar {
    case 0x2C: .comma
    case 0x3B: .semicolon
    case 0x3A: .colon
    case 0x2E, 0x21, 0x3F: .period
    case 0x2F: .slash
    case 0x2D, 0x2010...0x2015, 0x2212: .dash
    case 0x28, 0x5B: .open
    case 0x29, 0x5D: .close
    case 0x25: .percent
    default: .other
    }
  }

  /// Whether a word or number ends where it was cut. What follows may belong to it (`isInner`): that is for `readMixedWord` to see.
  @inline(__always)
  private func endsName(_ word: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.end < bytes.count else { return true }
    let byte = bytes[word.end]
    if byte == 0x20 { return true }
    if byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "'") { return false }
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."): return word.isPlain && word.end - word.start > 3
    case UInt8(ascii: "/"): return word.isNumber || word.end - word.start != 2
    default: return true
    }
  }

  /// A run of letters and digits; `&`, `.`, `'` and `,` inside an abbreviation ("KH,CN&MT", "TP.HCM") and "đ/c" belong to it.
  @inline(never)
  private func readMixedWord(from start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> AgencyToken {
    var token = AgencyToken(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: start), mark: .word)
    var hash = WordHash()
    var offset = start
    var letters = 0
    var capitals = 0
    var isCapital = false
    var hasDigits = false
    var previousUpper = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte &- 0x61 < 26 {
        letters += 1
        previousUpper = false
        hash.append(byte)
        offset += 1
      } else if byte >= 0x80 {
        let (scalar, size) = decodeScalar(bytes, at: offset)
        let lower = UInt32(code(scalar))
        if lower == 0 {
          guard scalar == 0x2019, (1...2).contains(letters), offset + size < bytes.count, code(decodeScalar(bytes, at: offset + size).scalar) != 0 else { break }
          offset += size
          continue
        }
        previousUpper = lower != scalar
        if previousUpper { isCapital = isCapital || letters == 0 && !hasDigits; capitals += 1 }
        letters += 1
        hash.append(letter: lower)
        offset += size
      } else if byte &- 0x41 < 26 {
        previousUpper = true
        isCapital = isCapital || letters == 0 && !hasDigits
        capitals += 1
        letters += 1
        hash.append(byte | 0x20)
        offset += 1
      } else {
        if byte.isASCIIDigit {
          hasDigits = true
          previousUpper = false
        } else {
          guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "'") || byte &- UInt8(ascii: ",") < 4, isInner(byte, at: offset, previousUpper, letters, start, bytes) else { break }
        }
        hash.append(byte)
        offset += 1
      }
    }
    token.end = Int32(truncatingIfNeeded: offset)
    if letters == 0 { token.mark = .number; return token }
    token.isCapital = isCapital
    token.isUpper = capitals == letters && letters > 1
    token.word = AgencyVocabulary.word(hash: hash.value)
    return token
  }

  private func isInner(_ byte: UInt8, at offset: Int, _ previousUpper: Bool, _ letters: Int, _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = offset + 1
    guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","),
      next < bytes.count else { return false }
    let (first, length) = decodeScalar(bytes, at: next)
    let firstCode = code(first)
    switch byte {
    case UInt8(ascii: "&"): return letters > 0 && firstCode != 0
    // "Ea H'Leo", "M'Đrắk", "Ia R'vê": places of the highlands.
    case UInt8(ascii: "'"): return (1...2).contains(letters) && firstCode != 0
    case UInt8(ascii: "/"): return letters == 1 && offset - start == 2 && firstCode == 0x63 && bytes[start] == 0xC4
    default:
      guard previousUpper else { return letters == 0 && offset > start && bytes[next].isASCIIDigit }
      guard firstCode != 0, UInt32(firstCode) != first else { return false }
      guard byte == UInt8(ascii: ","), next + length < bytes.count else { return letters <= 3 || byte == UInt8(ascii: ",") }
      let second = decodeScalar(bytes, at: next + length).scalar
      return code(second) == 0 || UInt32(code(second)) != second
    }
  }

  // MARK: Phrases

  mutating func markPhrases() {
    tokens.withUnsafeMutableBufferPointer { AgencyVocabulary.markPhrases(of: $0) }
    unmarkMeeting()
    unmarkBuilding()
  }

  /// "Giao Ban Quản lý …" orders a body, "giao ban" is a meeting.
  private mutating func unmarkMeeting() {
    let meeting = Self.meeting
    guard sought.isSuperset(of: [.assign, .meeting]), let index = tokens.indices.dropLast().first(where: { tokens[$0].word == meeting[0] && tokens[$0 + 1].word == meeting[1] }),
      tokens[index].phrase.length == 2, tokens[index + 1].isCapital, !tokens[index + 1].isUpper, index == 0 || tokens[index - 1].mark != .word || !tokens[index].isCapital else { return }
    tokens[index].phrase = AgencyVocabulary.longest(in: [tokens[index]], at: 0)
  }

  /// "các đơn vị thuộc Bộ xây dựng kế hoạch": what those under the issuer do, no ministry in small letters.
  private mutating func unmarkBuilding() {
    let building = Self.building
    guard tokens.count > 4, sought.contains(.building) else { return }
    for index in 1..<tokens.count - 3 where tokens[index + 1].word == building[0] && tokens[index + 2].word == building[1] && tokens[index].phrase.length == 3 {
      let after = tokens[index + 3].phrase.classes
      guard tokens[index].isCapital, !tokens[index + 1].isCapital, Self.owning.contains(tokens[index - 1].word), tokens[index + 3].mark == .word,
        after.isDisjoint(with: [.verb, .adverb, .place]) || after.contains(.stop) else { continue }
      tokens[index].phrase = AgencyVocabulary.longest(in: [tokens[index]], at: 0)
    }
  }

  private static let building = ["xây", "dựng"].map { AgencyVocabulary.word($0) }, owning = ["thuộc", "trong", "của"].map { AgencyVocabulary.word($0) }
  private static let meeting = ["giao", "ban"].map { AgencyVocabulary.word($0) }
}
