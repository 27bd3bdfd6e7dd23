import VietnameseText

/// Parts words that were glued where a line break got lost (`Kếhoạch`, `SởTài chính`, `TRIỂNKHAI`), as old web copies of
/// documents have them.
///
/// A text is such a one where at least `least` different words are two syllables each that the field's texts have side by side;
/// only then words are parted, and only into what must be two syllables. Cost: one pass over the bytes; nothing is copied in a
/// text without such words.
struct WordsTogether {
  private static let least = 3

  private let text: [UInt8]

  /// The text with its words parted, and how many were; `nil` where nothing is glued.
  static func parted(_ text: [UInt8]) -> (text: [UInt8], parted: Int)? {
    let finder = WordsTogether(text: text)
    let words = finder.candidates()
    guard words.count >= least else { return nil }
    var known: Set<[UInt8]> = []
    var places: [Int] = []
    for word in words {
      guard let (place, isKnown) = finder.place(in: word) else { continue }
      if isKnown { known.insert(Array(text[word])) }
      places.append(place)
    }
    guard known.count >= least else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + places.count)
    var from = 0
    for place in places {
      result += text[from..<place]
      result.append(0x20)
      from = place
    }
    result += text[from...]
    return (result, places.count)
  }

  /// Runs of letters with marks that have vowels on both sides of a consonant: no syllable has.
  private func candidates() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var (start, at) = (0, 0)
    // 0: no vowel yet, 1: vowels, 2: consonants behind them, 3: vowels again.
    var (state, hasMark) = (0, false)
    text.withUnsafeBufferPointer { bytes in
      while at <= bytes.count {
        let byte = at < bytes.count ? bytes[at] : 0
        var length = 1
        var kind = 0
        if byte < 0x80 {
          kind = byte.isASCIILetter ? ("aeiouy".utf8.contains(byte | 0x20) ? 2 : 1) : 0
        } else {
          let (scalar, size) = decodeScalar(text, at: at)
          length = size
          if Letters.isLetter(scalar) {
            kind = Letters.isVowel(scalar) ? 2 : 1
            hasMark = true
          }
        }
        switch kind {
        case 0:
          if state == 3, hasMark, at - start <= 24 { result.append(start..<at) }
          (start, state, hasMark) = (at + length, 0, false)
        case 1: if state == 1 { state = 2 }
        default: if state == 0 { state = 1 } else if state == 2 { state = 3 }
        }
        at += length
      }
    }
    return result
  }

  /// Where a word's second syllable begins, and whether both are known side by side; `nil` where that is not clear.
  private func place(in word: Range<Int>) -> (Int, isKnown: Bool)? {
    guard !Syllables.isPlausible(Array(text[word])) else { return nil }
    let lexicon = SyllablePairs.shared
    var possible: [Int] = []
    var known: [Int] = []
    var at = word.lowerBound
    while at < word.upperBound {
      at += decodeScalar(text, at: at).length
      guard at < word.upperBound, isSyllable(word.lowerBound..<at), isSyllable(at..<word.upperBound) else { continue }
      possible.append(at)
      if lexicon.isKnown(lowercased(Array(text[word.lowerBound..<at])), lowercased(Array(text[at..<word.upperBound]))) { known.append(at) }
    }
    if known.count == 1 { return (known[0], true) }
    // "Êđê" is one name; "Sở Nội vụPhối hợp" are two cells.
    guard known.isEmpty, possible.count == 1, word.count > 6, !isCellsEdge(possible[0]) else { return nil }
    return (possible[0], false)
  }

  /// A capital behind a small letter.
  private func isCellsEdge(_ at: Int) -> Bool { Letters.isUpper(decodeScalar(text, at: at).scalar) && Letters.isLower(decodeScalar(text, before: at).scalar) }

  /// A syllable as it is spelled: before a closing stop only two tones are, and no vowel `iê` opens one.
  private func isSyllable(_ range: Range<Int>) -> Bool {
    let bytes = lowercased(Array(text[range]))
    guard Syllables.isPlausible(bytes) else { return false }
    let plain = folded(bytes)
    if plain.starts(with: "ie".utf8) { return false }
    guard let last = plain.last, ["c", "p", "t"].contains(where: { $0.utf8.first == last }) || plain.suffix(2).elementsEqual("ch".utf8) else { return true }
    var at = 0
    while at < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: at)
      let tone = Letters.entry(scalar).tone
      if tone != 0 { return tone == Letters.entry(0xE1).tone || tone == Letters.entry(0x1EA1).tone }
      at += length
    }
    return false
  }
}
