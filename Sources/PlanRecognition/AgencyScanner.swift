internal import VietnameseText

/// The words, numbers and marks of a text as the recogniser of bodies sees them: with line breaks, and with the figures and marks
/// that stand inside a name ("KH,CN&MT", "TP.HCM", "đ/c", "PC06").
struct AgencyScanner {
  private(set) var tokens: [AgencyToken] = []
  private(set) var sought: SoughtWords = []
  /// Where these and the marks stand.
  private(set) var landmarks: [Int] = []
  /// Words in capitals and other words.
  private(set) var capitals = 0
  private(set) var others = 0

  init(_ text: [UInt8]) { self.init(text, PlanRecognition.tokens(of: text)[...], in: text.indices) }

  /// Of the part of a text in which `words` stand.
  init(_ text: [UInt8], _ words: ArraySlice<Token>, in part: Range<Int>) {
    // Places are kept in 32 bits.
    guard text.count < Int(Int32.max) else { return }
    text.withUnsafeBufferPointer { bytes in
      words.withUnsafeBufferPointer { words in
        withUnsafeTemporaryAllocation(of: AgencyToken.self, capacity: part.count) { room in
          let count = read(words, UnsafeBufferPointer(rebasing: bytes[..<part.upperBound]), from: part.lowerBound, into: room)
          tokens = Array(UnsafeBufferPointer(rebasing: room[..<count]))
        }
      }
    }
  }

  /// Writes the tokens to `room`, which has one for each byte from `start` on; how many there are.
  private mutating func read(
    _ words: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, into room: UnsafeMutableBufferPointer<AgencyToken>
  ) -> Int {
    let vocabulary = LexiconTables.words, soughtWords = SoughtWords.table
    var found: UInt32 = 0
    var plainWords = 0
    var (count, offset) = (0, start)
    landmarks.reserveCapacity(12)
    for word in words {
      // Inside the one before.
      if word.start < offset { continue }
      if word.start > offset { addLineBreaks(bytes, offset..<word.start, to: room, &count, &found) }
      let sought: UInt32
      if word.isPlain, endsName(word, bytes) {
        // Nearly all are such.
        let id = AgencyVocabulary.word(hash: word.word.hash, in: vocabulary)
        room.initializeElement(at: count, to: AgencyToken(.word, word.start, word.end, word: id, isCapital: word.capital))
        sought = soughtWords[Int(id)]
        plainWords &+= 1
        offset = word.end
      } else {
        let token = readOther(word, bytes)
        room.initializeElement(at: count, to: token)
        sought = soughtWords[Int(token.word)] | (word.kind == .mark ? SoughtWords.mark(token.mark).rawValue : 0)
        offset = max(Int(token.end), word.end)
      }
      if sought != 0 {
        found |= sought
        landmarks.append(count)
      }
      count &+= 1
    }
    addLineBreaks(bytes, offset..<bytes.count, to: room, &count, &found)
    others += plainWords
    self.sought = SoughtWords(rawValue: found)
    return count
  }

  /// What is no plain word before a space.
  @inline(never)
  private mutating func readOther(_ word: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> AgencyToken {
    if word.kind == .mark {
      let scalar = decodeScalar(bytes, at: word.start).scalar
      let mark = mark(scalar)
      // "Văn phòng HĐND & UBND": read as "và".
      return AgencyToken(mark, word.start, word.end, word: scalar == 0x26 ? AgencyVocabulary.and : AgencyVocabulary.wordOfMark(mark))
    }
    var token = AgencyToken(word.isNumber ? .number : .word, word.start, word.end)
    if !endsName(word, bytes) {
      token = readMixedWord(from: word.start, bytes)
    } else if !word.isNumber {
      (token.isCapital, token.isUpper) = (word.capital, word.isUpper)
      token.word = AgencyVocabulary.word(hash: word.word.hash)
    }
    if token.isUpper { capitals += 1 } else if token.mark == .word { others += 1 }
    return token
  }

  /// The line breaks in what lies between two words.
  @inline(__always)
  private mutating func addLineBreaks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ gap: Range<Int>, to room: UnsafeMutableBufferPointer<AgencyToken>, _ count: inout Int, _ found: inout UInt32
  ) {
    if gap.count == 1, bytes[gap.lowerBound] == 0x20 { return }
    for at in gap where bytes[at] == 0x0A {
      room.initializeElement(at: count, to: AgencyToken(.newline, at, at + 1))
      landmarks.append(count)
      count += 1
      found |= SoughtWords.mark(.newline).rawValue
    }
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
    var token = AgencyToken(.word, start, start)
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
    guard sought.isSuperset(of: [.assign, .meeting]), let index = landmarks.first(where: { $0 + 1 < tokens.count && tokens[$0].word == meeting[0] && tokens[$0 + 1].word == meeting[1] }),
      tokens[index].phrase.length == 2, tokens[index + 1].isCapital, !tokens[index + 1].isUpper, index == 0 || tokens[index - 1].mark != .word || !tokens[index].isCapital else { return }
    tokens[index].phrase = AgencyVocabulary.longest(in: [tokens[index]], at: 0)
  }

  /// "các đơn vị thuộc Bộ xây dựng kế hoạch": what those under the issuer do, no ministry in small letters.
  private mutating func unmarkBuilding() {
    let building = Self.building
    guard tokens.count > 4, sought.contains(.building) else { return }
    for landmark in landmarks where landmark > 2 && landmark + 1 < tokens.count && tokens[landmark].word == building[1] {
      let index = landmark - 2
      guard tokens[index + 1].word == building[0], tokens[index].phrase.length == 3 else { continue }
      let after = tokens[index + 3].phrase.classes
      guard tokens[index].isCapital, !tokens[index + 1].isCapital, Self.owning.contains(tokens[index - 1].word), tokens[index + 3].mark == .word,
        after.isDisjoint(with: [.verb, .adverb, .place]) || after.contains(.stop) else { continue }
      tokens[index].phrase = AgencyVocabulary.longest(in: [tokens[index]], at: 0)
    }
  }

  private static let building = ["xây", "dựng"].map { AgencyVocabulary.word($0) }, owning = ["thuộc", "trong", "của"].map { AgencyVocabulary.word($0) }
  private static let meeting = ["giao", "ban"].map { AgencyVocabulary.word($0) }
}
