internal import VietnameseText

/// Cuts a text into words, numbers and marks, one pass over its bytes.
struct AgencyScanner {
  private(set) var tokens: [AgencyToken] = []
  private(set) var sought: SoughtWords = []
  /// Words in capitals and other words.
  private(set) var capitals = 0
  private(set) var others = 0

  init(_ text: [UInt8]) {
    // Places are kept in 32 bits.
    if text.count < Int(Int32.max) { text.withUnsafeBufferPointer { scan($0) } }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var result: [AgencyToken] = []
    result.reserveCapacity(bytes.count / 4 + 4)
    let soughtWords = SoughtWords.table
    var found: UInt32 = 0
    var (capitals, others) = (0, 0)
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x20 || byte == 0x09 { offset += 1; continue }
      let (scalar, length) = decodeScalar(bytes, at: offset)
      var token: AgencyToken
      if byte < 0x80 ? byte.isASCIILetter || byte.isASCIIDigit : code(scalar) != 0 {
        token = readWord(from: offset, bytes)
        if token.isUpper { capitals += 1 } else if token.mark == .word { others += 1 }
        offset = max(Int(token.end), offset + 1)
      } else {
        let start = Int32(truncatingIfNeeded: offset)
        offset += length
        guard let mark = mark(scalar) else { continue }
        token = AgencyToken(start: start, end: Int32(truncatingIfNeeded: offset), mark: mark)
        token.word = AgencyVocabulary.wordOfMark(mark)
        found |= SoughtWords.mark(mark).rawValue
      }
      found |= soughtWords[Int(token.word)]
      result.append(token)
    }
    (tokens, sought, self.capitals, self.others) = (result, SoughtWords(rawValue: found), capitals, others)
  }

  /// The lower-case code of a letter, 0 for what is no letter.
  @inline(__always)
  private func code(_ scalar: UInt32) -> UInt16 { Letters.entry(scalar).lower }

  /// What a scalar is that is no letter or digit; `nil` for white space.
  private func mark(_ scalar: UInt32) -> TokenMark? {
    switch scalar {
    case 0x0A: .newline
    case 0x0B...0x0D, 0xA0, 0xAD, 0x2000...0x200B, 0xFEFF: nil
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

  /// A run of letters and digits; `&`, `.`, `'` and `,` inside an abbreviation ("KH,CN&MT", "TP.HCM") and "đ/c" belong to it.
  @inline(__always)
  private func readWord(from start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> AgencyToken {
    guard let plain = PlainWord.read(bytes, at: start), plain.end >= bytes.count || closes(bytes[plain.end], plain, from: start) else { return readMixedWord(from: start, bytes) }
    var token = AgencyToken(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: plain.end), mark: .word)
    token.isCapital = plain.isCapital
    token.word = AgencyVocabulary.word(hash: plain.hash)
    return token
  }

  /// Whether a plain word ends before a byte that is no small letter; what may belong to it is for `readMixedWord` to see.
  @inline(__always)
  private func closes(_ byte: UInt8, _ word: PlainWord, from start: Int) -> Bool {
    if byte == 0x20 { return true }
    if byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "'") { return false }
    return byte &- UInt8(ascii: ",") >= 4 || word.end - start > 3
  }

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

  /// Whether a verb of reporting stands there, as `AssignmentReader.reportVerb` reads it.
  var holdsReport: Bool {
    guard !sought.isDisjoint(with: [.report, .send, .through, .reflect]) else { return false }
    if sought.contains(.send) { return true }
    let verbs = Self.reportVerbs
    return tokens.indices.dropLast().contains { index in verbs.contains { tokens[index].word == $0.first && tokens[index + 1].word == $0.second } }
  }
  private static let reportVerbs = [("báo", "cáo"), ("thông", "qua"), ("phản", "ánh")].map { (first: AgencyVocabulary.word($0.0), second: AgencyVocabulary.word($0.1)) }

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
