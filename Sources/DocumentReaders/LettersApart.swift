import VietnameseText

/// Joins syllables that a PDF's text has in two: where a font lacks letters with marks, another one prints them, and text
/// extractors see a gap before each (`c ủa Th ủ t ướng`, `chuy ển đ ổi s ố`).
///
/// A text is such a one where at least `least` syllables begin with consonants that stand alone; only then letters are joined,
/// and only to what can be a syllable. In lines with columns the space that is taken out is given back at the next gap, so
/// that columns stay where they are. Cost: one pass; nothing is copied in a text without such places.
struct LettersApart {
  private static let least = 4
  /// Words that begin with a letter with marks, and so may stand behind a vowel by themselves.
  private static let words: Set<[UInt8]> = Set(
    """
    ở ý ủy ổ ấp ảnh ẩm ấm ưu ước áp án âm ân ôn ông ốm ủng ứng ấn ấy ảo ẩn ác ách ăn ắt ất ức ưa ướt ống ồn ổn út ừ ử ít ôm ấu à á ạ ê ế ồ ơ ờ ủ ú ù uỷ úy ỷ
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
  /// What a letter alone names: "điểm c ở trên".
  private static let labelled: Set<[UInt8]> = Set(
    ["điểm", "khoản", "mục", "tiết", "khu", "lớp", "nhà", "nhóm", "hạng", "loại", "bảng", "biểu", "tổ", "đội", "cấp", "lô", "dãy"].map { Array($0.utf8) })

  private let text: [UInt8]

  /// The text with its letters joined, and how many spaces that took; `nil` where nothing is apart.
  static func joined(_ text: [UInt8]) -> (text: [UInt8], joined: Int)? {
    let finder = LettersApart(text: text)
    let places = finder.places()
    guard places.count(where: \.isSure) >= least else { return nil }
    return (finder.without(places.map(\.space)), places.count)
  }

  /// A space inside a syllable; `isSure`: what stands before it has no vowel.
  private struct Place {
    var space: Int
    var isSure: Bool
  }

  private func places() -> [Place] {
    var result: [Place] = []
    for at in vowelsBehindSpace() {
      let before = start(of: at)..<at
      let after = at + 1..<end(of: at + 1)
      guard !before.isEmpty, before.count <= 5, let isSure = opens(before, after) else { continue }
      result.append(Place(space: at, isSure: isSure))
    }
    return result
  }

  /// The single spaces before a vowel with marks.
  private func vowelsBehindSpace() -> [Int] {
    var result: [Int] = []
    text.withUnsafeBufferPointer { text in
      let raw = UnsafeRawBufferPointer(text)
      var at = 1
      while at < text.count - 1 {
        let end = min(at + 16, text.count - 1)
        if at + 18 <= text.count {
          // Spaces before a letter with marks; most of these are đ.
          let next = raw.sixteen(at: at + 1)
          let isStroked = (next .== .all(0xC4)) .& ((raw.sixteen(at: at + 2) & .all(0xFE)) .== .all(0x90))
          if ((raw.sixteen(at: at) .== .all(0x20)) .& (next .>= .all(0xC3)) .& .!isStroked).firstPlace == nil {
            at = end
            continue
          }
        }
        for space in at..<end where text[space] == 0x20 && text[space + 1] >= 0xC3 && text[space - 1] != 0x20 {
          if Letters.isVowel(decodeScalar(text, at: space + 1).scalar) { result.append(space) }
        }
        at = end
      }
    }
    return result
  }

  /// Whether `before` is the beginning of the syllable that goes on with `after`, and surely so; `nil` where it is none.
  private func opens(_ before: Range<Int>, _ after: Range<Int>) -> Bool? {
    let bytes = text[before]
    var vowels = 0
    var offset = before.lowerBound
    while offset < before.upperBound {
      let (scalar, length) = decodeScalar(text, at: offset)
      // Letters with marks of their own were printed by the other font too, but for đ.
      guard scalar < 0x80 || scalar == 0x111 || scalar == 0x110 else { return nil }
      if "aeiouyAEIOUY".utf8.contains(bytes[offset]) { vowels += 1 } else if vowels > 0 { return nil }
      offset += length
    }
    // No word by themselves either.
    let isConsonant = ["gi", "qu"].contains { lowercased(Array(bytes)).elementsEqual($0.utf8) }
    let word = lowercased(Array(text[after]))
    let isUpper = Letters.isUpper(decodeScalar(text, at: after.lowerBound).scalar)
    guard !isUpper || Letters.isUpper(decodeScalar(text, before: before.upperBound).scalar) else { return nil }
    guard Syllables.isPlausible(Array(bytes) + Array(text[after])) else { return nil }
    if vowels > 0, !isConsonant { return Self.words.contains(word) ? nil : false }
    let label = start(of: max(0, before.lowerBound - 1))..<max(0, before.lowerBound - 1)
    if before.count == 1, Self.words.contains(word), Self.labelled.contains(lowercased(Array(text[label]))) { return nil }
    return true
  }

  /// Where the run of letters that ends at `offset` begins, and where the one that begins there ends.
  private func start(of offset: Int) -> Int {
    var at = offset
    while at > 0 {
      let (scalar, length) = decodeScalar(text, before: at)
      guard Letters.isLetter(scalar), offset - at < 24 else { break }
      at -= length
    }
    return at
  }

  private func end(of offset: Int) -> Int {
    var at = offset
    while at < text.count, at - offset < 24 {
      let (scalar, length) = decodeScalar(text, at: at)
      guard Letters.isLetter(scalar) else { break }
      at += length
    }
    return at
  }

  /// The text without these spaces; the next gap of the line gets them.
  private func without(_ spaces: [Int]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var next = 0
    var owed = 0
    for (offset, byte) in text.enumerated() {
      if next < spaces.count, spaces[next] == offset {
        next += 1
        owed += 1
        continue
      }
      if byte == 0x0A || byte == 0x0C { owed = 0 }
      result.append(byte)
      if byte == 0x20, owed > 0, offset > 0, text[offset - 1] == 0x20 {
        for _ in 0..<owed { result.append(0x20) }
        owed = 0
      }
    }
    return result
  }
}
