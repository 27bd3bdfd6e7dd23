internal import VietnameseText

/// What a piece of a text is to the recogniser of bodies.
enum TokenMark: UInt8 {
  case word, number, comma, semicolon, colon, period, slash, dash, open, close, newline, percent, other
}

/// A word, number or mark: byte offsets, the vocabulary's id of its lower-case form (0: not in it) and its shape.
struct AgencyToken {
  var start: Int32
  var end: Int32
  var word: UInt16 = 0
  var mark: TokenMark
  /// Begins with a capital letter.
  var isCapital = false
  /// Two or more letters, none of them small.
  var isUpper = false
}

/// A text as tokens, each with the longest phrase of the vocabulary that begins there.
struct AgencyText {
  let bytes: [UInt8]
  private(set) var tokens: [AgencyToken] = []
  private(set) var phrases: [PhraseMatch] = []
  /// Written in capitals throughout: capitals then say nothing about names.
  private(set) var isCapitals = false
  let vocabulary: AgencyVocabulary

  init(_ text: [UInt8], vocabulary: AgencyVocabulary = .shared) {
    bytes = text
    self.vocabulary = vocabulary
    guard text.count < Int(Int32.max) else { return }
    tokenise()
    phrases.reserveCapacity(tokens.count)
    for index in tokens.indices { phrases.append(vocabulary.longest(in: tokens, at: index)) }
  }

  private mutating func tokenise() {
    let lower = lowercased(bytes)
    tokens.reserveCapacity(bytes.count / 5 + 4)
    var capitals = 0
    var others = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x20 || byte == 0x09 { offset += 1; continue }
      if isWordStart(at: offset) {
        var token = readWord(from: offset, lower: lower)
        if token.isUpper { capitals += 1 } else if token.mark == .word { others += 1 }
        offset = max(Int(token.end), offset + 1)
        token.end = Int32(offset)
        tokens.append(token)
        continue
      }
      let (mark, length) = mark(at: offset)
      if let mark {
        var token = AgencyToken(start: Int32(offset), end: Int32(offset + length), mark: mark)
        token.word = AgencyVocabulary.wordOfMark(mark)
        tokens.append(token)
      }
      offset += length
    }
    isCapitals = capitals >= 2 && others <= capitals / 4
  }

  private func isWordStart(at offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte < 0x80 { return byte.isASCIILetter || byte.isASCIIDigit }
    return Letters.isLetter(decodeScalar(bytes, at: offset).scalar)
  }

  /// What stands at `offset` that is no word; `nil` for white space. Lengths are at least 1.
  private func mark(at offset: Int) -> (TokenMark?, Int) {
    switch bytes[offset] {
    case UInt8(ascii: ","): return (.comma, 1)
    case UInt8(ascii: ";"): return (.semicolon, 1)
    case UInt8(ascii: ":"): return (.colon, 1)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return (.period, 1)
    case UInt8(ascii: "/"): return (.slash, 1)
    case UInt8(ascii: "-"): return (.dash, 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): return (.open, 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): return (.close, 1)
    case UInt8(ascii: "%"): return (.percent, 1)
    case 0x0A: return (.newline, 1)
    case 0x0B...0x0D: return (nil, 1)
    case 0..<0x80: return (.other, 1)
    default:
      let (scalar, length) = decodeScalar(bytes, at: offset)
      switch scalar {
      case 0xA0, 0xAD, 0x2000...0x200B, 0xFEFF: return (nil, length)
      case 0x2010...0x2015, 0x2212: return (.dash, length)
      default: return (.other, length)
      }
    }
  }

  /// A run of letters and digits; `&`, `.` and `,` inside an abbreviation ("KH,CN&MT", "TP.HCM") and "đ/c" belong to it.
  private func readWord(from start: Int, lower: [UInt8]) -> AgencyToken {
    var token = AgencyToken(start: Int32(start), end: Int32(start), mark: .word)
    var offset = start
    var letters = 0
    var small = 0
    var digits = 0
    var previousUpper = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte.isASCIIDigit { digits += 1; offset += 1; previousUpper = false; continue }
      if byte < 0x80, !byte.isASCIILetter {
        guard isInner(byte, at: offset, previousUpper: previousUpper, letters: letters, from: start) else { break }
        offset += 1
        continue
      }
      let (scalar, length) = decodeScalar(bytes, at: offset)
      guard Letters.isLetter(scalar) else { break }
      let upper = Letters.isUpper(scalar)
      if letters == 0, digits == 0 { token.isCapital = upper }
      letters += 1
      if !upper { small += 1 }
      previousUpper = upper
      offset += length
    }
    token.end = Int32(offset)
    if letters == 0 { token.mark = .number; return token }
    token.isUpper = small == 0 && letters > 1
    token.word = vocabulary.word(in: lower, start, offset)
    return token
  }

  private func isInner(_ byte: UInt8, at offset: Int, previousUpper: Bool, letters: Int, from start: Int) -> Bool {
    let next = offset + 1
    guard next < bytes.count, isWordStart(at: next) else { return false }
    switch byte {
    case UInt8(ascii: "&"): return letters > 0
    case UInt8(ascii: "/"):
      return letters == 1 && offset - start == 2 && (bytes[next] | 0x20) == UInt8(ascii: "c") && bytes[start] == 0xC4
    case UInt8(ascii: "."), UInt8(ascii: ","):
      guard previousUpper else {
        return letters == 0 && offset > start && bytes[next].isASCIIDigit
      }
      let (first, length) = decodeScalar(bytes, at: next)
      guard Letters.isUpper(first) else { return false }
      guard next + length < bytes.count else { return true }
      let second = decodeScalar(bytes, at: next + length).scalar
      return byte == UInt8(ascii: ".") ? letters <= 3 : !Letters.isLower(second)
    default: return false
    }
  }

  // MARK: Asking

  var count: Int { tokens.count }

  func mark(_ index: Int) -> TokenMark? { index >= 0 && index < tokens.count ? tokens[index].mark : nil }

  /// The classes of the longest phrase at a token; empty past the end.
  func classes(_ index: Int) -> WordClasses { index >= 0 && index < phrases.count ? phrases[index].classes : [] }

  /// How many tokens that phrase takes, at least 1.
  func length(_ index: Int) -> Int { index >= 0 && index < phrases.count ? max(1, Int(phrases[index].length)) : 1 }

  /// A capital that says something about a name: not of a text in capitals.
  func isProper(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isCapital && !isCapitals
  }

  func isWord(_ index: Int, _ word: UInt16) -> Bool { index >= 0 && index < tokens.count && tokens[index].word == word && word != 0 }

  /// The text of tokens `start ..< end`, white space runs as one space, without those in `dropping`.
  func name(_ start: Int, _ end: Int, dropping: Range<Int>? = nil) -> String {
    var result: [UInt8] = []
    func append(_ from: Int, _ to: Int) {
      guard from < to, to <= tokens.count else { return }
      var pendingSpace = !result.isEmpty
      for byte in bytes[Int(tokens[from].start)..<Int(tokens[to - 1].end)] {
        if byte == 0x20 || (0x09...0x0D).contains(byte) { pendingSpace = !result.isEmpty; continue }
        if pendingSpace { result.append(0x20); pendingSpace = false }
        result.append(byte)
      }
    }
    if let dropping, dropping.lowerBound >= start, dropping.upperBound <= end {
      append(start, dropping.lowerBound)
      append(dropping.upperBound, end)
    } else {
      append(start, end)
    }
    return String(decoding: result, as: UTF8.self)
  }

  func range(_ start: Int, _ end: Int) -> Range<Int> {
    guard start < end, end <= tokens.count else { return 0..<0 }
    return Int(tokens[start].start)..<Int(tokens[end - 1].end)
  }
}
