internal import VietnameseText

/// What a piece of a text is to the recogniser of bodies.
enum TokenMark: UInt8 {
  case word, number, comma, semicolon, colon, period, slash, dash, open, close, newline, percent, other
}

/// A word, number or mark: byte offsets, the vocabulary's id of its lower-case form (0: not in it), its shape, and the
/// longest phrase of the vocabulary that begins there.
struct AgencyToken {
  var start: Int32
  var end: Int32
  var phrase = PhraseMatch()
  var word: UInt16 = 0
  var mark: TokenMark
  /// Begins with a capital letter.
  var isCapital = false
  /// Two or more letters, none of them small.
  var isUpper = false

  @inline(__always)
  init(_ mark: TokenMark, _ start: Int, _ end: Int, word: UInt16 = 0, isCapital: Bool = false) {
    (self.start, self.end) = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end))
    (self.mark, self.word, self.isCapital) = (mark, word, isCapital)
  }
}

/// A text as tokens.
final class AgencyText: Sendable {
  let bytes: [UInt8]
  let tokens: [AgencyToken]
  /// Which of the words and marks that readers look for are in the text.
  private let sought: SoughtWords
  /// Where these words and marks stand.
  let landmarks: [Int]
  /// Written in capitals throughout: capitals then say nothing about names.
  let isCapitals: Bool

  /// Of the part of a text in which `words` stand; places are those of the whole.
  init(_ text: [UInt8], _ words: ArraySlice<Token>, in part: Range<Int>) {
    var scanner = AgencyScanner(text, words, in: part)
    scanner.markPhrases()
    bytes = text
    tokens = scanner.tokens
    (sought, landmarks) = (scanner.sought, scanner.landmarks)
    isCapitals = scanner.capitals >= 2 && scanner.others <= scanner.capitals / 4
  }

  convenience init(_ text: [UInt8]) { self.init(text, PlanRecognition.tokens(of: text)[...], in: text.indices) }

  // MARK: Asking

  var count: Int { tokens.count }

  func mark(_ index: Int) -> TokenMark? { index >= 0 && index < tokens.count ? tokens[index].mark : nil }

  /// The classes of the longest phrase at a token; empty past the end.
  func classes(_ index: Int) -> WordClasses { index >= 0 && index < tokens.count ? tokens[index].phrase.classes : [] }

  /// How many tokens that phrase takes, at least 1.
  func length(_ index: Int) -> Int { index >= 0 && index < tokens.count ? max(1, Int(tokens[index].phrase.length)) : 1 }

  /// A capital that says something about a name: not of a text in capitals.
  func isProper(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isCapital && !isCapitals
  }

  /// Whether one of these words or marks stands in the text.
  func holds(_ some: SoughtWords) -> Bool { !sought.isDisjoint(with: some) }
  func holds(_ mark: TokenMark) -> Bool { sought.contains(.mark(mark)) }

  /// The words and marks that readers look for in a part of the text.
  func landmarks(in part: Range<Int>) -> ArraySlice<Int> {
    func first(from index: Int) -> Int {
      var (low, high) = (0, landmarks.count)
      while low < high {
        let middle = (low + high) / 2
        if landmarks[middle] < index { low = middle + 1 } else { high = middle }
      }
      return low
    }
    if part.lowerBound == 0, part.upperBound == tokens.count { return landmarks[...] }
    return landmarks[first(from: part.lowerBound)..<first(from: part.upperBound)]
  }

  func isWord(_ index: Int, _ word: UInt16) -> Bool { index >= 0 && index < tokens.count && tokens[index].word == word && word != 0 }

  /// "5A", "9A1": a class of pupils by its number.
  func isClassName(_ index: Int) -> Bool {
    guard mark(index) == .word, tokens[index].end - tokens[index].start <= 4 else { return false }
    return bytes[Int(tokens[index].start)].isASCIIDigit
  }

  func isAmpersand(_ index: Int) -> Bool { mark(index) == .other && bytes[Int(tokens[index].start)] == UInt8(ascii: "&") }

  /// "phụ trách", not the "phụ" of "phụ nữ".
  func isCharge(_ index: Int) -> Bool { isWord(index, Self.charge[0]) && isWord(index + 1, Self.charge[1]) }

  private static let charge = ["phụ", "trách"].map { AgencyVocabulary.word($0) }

  /// Past the phrases of some classes, four at most: a text that only repeats one word stays linear.
  func skipPhrases(from index: Int, of some: WordClasses) -> Int {
    var next = index
    var steps = 0
    while steps < 4, !classes(next).isDisjoint(with: some) {
      next += length(next)
      steps += 1
    }
    return next
  }

  /// Past tokens for which `isSkipped` holds, four at most.
  func skip(from index: Int, while isSkipped: (Int) -> Bool) -> Int {
    var next = index
    while next < tokens.count, next < index + 4, isSkipped(next) { next += 1 }
    return next
  }

  /// The text of tokens `start ..< end`, white space runs as one space, without those in `dropping`.
  func name(_ start: Int, _ end: Int, dropping: Range<Int>? = nil) -> String {
    if dropping == nil, start >= 0, start < end, end <= tokens.count {
      let range = Int(tokens[start].start)..<Int(tokens[end - 1].end)
      if let plain = plainName(range) { return plain }
    }
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

  /// A part of the text where words are parted by single spaces.
  private func plainName(_ range: Range<Int>) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      guard range.lowerBound < range.upperBound else { return "" }
      var before: UInt8 = 0x20
      for index in range {
        let byte = bytes[index]
        if byte &- 0x09 < 5 || byte == 0x20 && before == 0x20 { return nil }
        before = byte
      }
      return before == 0x20 ? nil : String(decoding: bytes[range], as: UTF8.self)
    }
  }

  func range(_ start: Int, _ end: Int) -> Range<Int> {
    guard start < end, end <= tokens.count else { return 0..<0 }
    return Int(tokens[start].start)..<Int(tokens[end - 1].end)
  }
}
