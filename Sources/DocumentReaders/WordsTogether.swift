import VietnameseText

/// Parts words that a page's text has run together: its source broke a line between them, and what took the tags out took
/// the line end too (`SởTài chính`, `vềviệc`, `UBNDcác huyện`, `ngày30/6`).
///
/// A text is such a one where at least `least` different words are run together, one in `spread` bytes or more: a typist's
/// slip stays as it is. Only what has one way to be parted is. A text without one word of more bytes than a syllable has is not
/// looked at further: of it every second byte is read, and nothing copied.
struct WordsTogether {
  private static let least = 4
  private static let spread = 4000
  /// Bytes of the longest syllable.
  private static let longestSyllable = 10
  /// What a number follows, and what follows a number.
  private static let counted: Set<[UInt8]> = Set(["ngày", "tháng", "năm", "quý", "số", "điều", "khoản"].map { Array($0.utf8) })
  private static let units: Set<[UInt8]> = Set(["ngày", "tháng", "năm"].map { Array($0.utf8) })
  /// Loans and peoples whose names are one word.
  private static let single: Set<[UInt8]> = Set(
    """
    vắcxin ôtô môtô xemáy canô bêtông ximăng lôgíc lôgô môđun rađa ăngten đôla kilôgam kilômét milimét xăngtimét axít ôxy ôxi
    điôxin prôtêin panô êđê xơđăng xêđăng cơtu cơho cơlao giẻtriêng chơro côoc karaôkê viđêô pôliô sôcôla cácbon amiăng apatít
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  private let text: [UInt8]

  /// The text with its words parted, and how many spaces that took; `nil` where too few are run together.
  static func parted(_ text: [UInt8]) -> (text: [UInt8], parted: Int)? {
    guard hasLongWord(text) else { return nil }
    let finder = WordsTogether(text: text)
    let words = finder.words()
    guard words.count >= least else { return nil }
    let places = words.compactMap { word in finder.place(word).map { (word, $0) } }
    guard Set(places.map { lowercased(Array(text[$0.0])) }).count >= least, places.count * spread >= text.count else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + places.count)
    var from = 0
    for (_, place) in places {
      result += text[from..<place]
      result.append(0x20)
      from = place
    }
    return (result + text[from...], places.count)
  }

  /// Whether a word with a mark has more bytes than any syllable (`nghượng`: ten).
  private static func hasLongWord(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      // 0xE2 begins dashes and quotation marks.
      func isLetter(_ at: Int) -> Bool { bytes[at] >= 0x80 ? bytes[at] != 0xE2 : bytes[at].isASCIILetter }
      var start = 0
      while start + longestSyllable < bytes.count {
        var at = start + longestSyllable
        while at >= start, isLetter(at) { at -= 1 }
        if at < start {
          at = start + longestSyllable + 1
          while at < bytes.count, isLetter(at) { at += 1 }
          if bytes[start..<at].contains(where: { $0 >= 0x80 }) { return true }
        }
        start = at + 1
      }
      return false
    }
  }

  /// Words with a Vietnamese letter that can be no syllable: vowels on both sides of a consonant, two tones, a capital behind a
  /// small letter or the other way round, a number at its end or beginning.
  private func words() -> [Range<Int>] {
    var result: [Range<Int>] = []
    text.withUnsafeBufferPointer { bytes in
      var at = 0
      let count = bytes.count
      while at < count {
        let start = at
        var (isMarked, hasDigit) = (false, false)
        while at < count, case let byte = bytes[at], byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit {
          if byte >= 0x80 { isMarked = true } else if byte < 0x40 { hasDigit = true }
          at += 1
        }
        // Most words are too short to be two.
        if isMarked, at - start >= 7 || hasDigit && at - start >= 5 { shaped(start..<at, &result) }
        at += 1
      }
    }
    return result
  }

  /// Those in `range`, which holds letters, digits and marks above them, and perhaps quotation marks.
  private func shaped(_ range: Range<Int>, _ result: inout [Range<Int>]) {
    var (at, start) = (range.lowerBound, range.lowerBound)
    var shape = Shape()
    while at < range.upperBound {
      var (scalar, length) = (UInt32(text[at]), 1)
      if scalar >= 0x80 { (scalar, length) = decodeScalar(text, at: at) }
      if !shape.take(scalar) {
        if shape.isTogether { result.append(start..<at) }
        if shape.letters > 0 || shape.digits > 0 { shape = Shape() }
        start = at + length
      }
      at += length
    }
    if shape.isTogether { result.append(start..<range.upperBound) }
  }

  /// What letters and digits a word has so far.
  private struct Shape {
    var letters = 0
    var digits = 0
    private var isMarked = false
    private var tones = 0
    private var groups = 0
    private var isInVowels = false
    private var isUpper: Bool?
    private var changes = 0

    /// Whether this is one more letter or digit of the word.
    mutating func take(_ scalar: UInt32) -> Bool {
      if (0x30...0x39).contains(scalar) {
        digits += 1
        return true
      }
      let entry = Letters.entry(scalar)
      guard entry.base != 0 else { return false }
      letters += 1
      if scalar >= 0x80 { isMarked = true }
      if entry.tone != 0 { tones += 1 }
      let isVowel = Letters.isVowel(scalar)
      if isVowel, !isInVowels { groups += 1 }
      isInVowels = isVowel
      let upper = UInt32(entry.upper) == scalar
      // One capital at the beginning is as any.
      if let isUpper, isUpper != upper, letters > 2 || upper { changes += 1 }
      isUpper = upper
      return true
    }

    /// `UBNDtại` too: it is marked.
    var isTogether: Bool { isMarked && letters > 1 && (groups > 1 || tones > 1 || changes > 0 || digits > 0) }
  }

  /// Where the one space belongs; `nil` where nothing or more than one place can be right.
  private func place(_ word: Range<Int>) -> Int? {
    if let digit = text[word].firstIndex(where: \.isASCIIDigit) { return besideNumber(word, digit) }
    let whole = lowercased(Array(text[word]))
    if Self.single.contains(whole) || Syllables.isPlausible(whole) { return nil }
    let cuts = self.cuts(word)
    if let cut = atCapital(word, cuts) { return cut }
    // A name may be one word; in capitals a short one may be an abbreviation.
    let isName = Letters.isUpper(decodeScalar(text, at: word.lowerBound).scalar) && (cuts.count < 5 || !cuts.allSatisfy { Letters.isUpper(decodeScalar(text, at: $0).scalar) })
    let possible = cuts.filter { isSyllable(word.lowerBound..<$0) && isSyllable($0..<word.upperBound) }
    let known = possible.filter { SyllablePairs.shared.isKnown(lowercased(Array(text[word.lowerBound..<$0])), lowercased(Array(text[$0..<word.upperBound]))) }
    if !known.isEmpty { return known.count == 1 ? known[0] : nil }
    return possible.count == 1 && !isName ? possible[0] : nil
  }

  /// Where letters begin inside the word.
  private func cuts(_ word: Range<Int>) -> [Int] { word.dropFirst().filter { text[$0] & 0xC0 != 0x80 } }

  /// `SởTài`, `phòngUBND`; `TỊCHSơn`; `UBNDcác`.
  private func atCapital(_ word: Range<Int>, _ cuts: [Int]) -> Int? {
    let starts = [word.lowerBound] + cuts
    let upper = starts.map { Letters.isUpper(decodeScalar(text, at: $0).scalar) }
    // One capital at the beginning is as any.
    guard let change = upper.indices.dropFirst().first(where: { upper[$0] != upper[$0 - 1] && ($0 > 1 || upper[$0]) }) else { return nil }
    let (left, right) = (word.lowerBound..<starts[change], starts[change]..<word.upperBound)
    if upper[change] {
      let isName = isSyllable(right) || change + 1 < upper.count && upper[change...].allSatisfy { $0 }
      return change > 1 && Syllables.isPlausible(Array(text[left])) && isName ? right.lowerBound : nil
    }
    guard upper[change...].allSatisfy({ !$0 }) else { return nil }
    // The last capital begins the second word, or ends the first.
    let before = word.lowerBound..<starts[change - 1]
    if change > 2, Syllables.isPlausible(Array(text[before])), isSyllable(before.upperBound..<word.upperBound) { return before.upperBound }
    return change + 1 < upper.count && isSyllable(right) && !Syllables.isPlausible(Array(text[left])) ? right.lowerBound : nil
  }

  /// `ngày30`, `100năm`.
  private func besideNumber(_ word: Range<Int>, _ digit: Int) -> Int? {
    if digit > word.lowerBound {
      let isNumber = text[digit..<word.upperBound].allSatisfy(\.isASCIIDigit)
      return isNumber && Self.counted.contains(lowercased(Array(text[word.lowerBound..<digit]))) ? digit : nil
    }
    guard let letter = text[word].firstIndex(where: { !$0.isASCIIDigit }) else { return nil }
    return Self.units.contains(lowercased(Array(text[letter..<word.upperBound]))) ? letter : nil
  }

  /// A syllable of the field's texts.
  private func isSyllable(_ range: Range<Int>) -> Bool {
    let word = Array(text[range])
    return Syllables.isPlausible(word) && SyllablePairs.shared.hasSyllable(lowercased(word))
  }
}
