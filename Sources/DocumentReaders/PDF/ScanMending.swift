import PlanModel
import SourceModel
import VietnameseText

/// Puts right what recognition gets wrong in papers of this kind, where their own order leaves no doubt: ordinals and
/// Roman labels by their neighbours, note markers by the notes below, letters that no Vietnamese text has.
struct ScanMending {
  /// What was read and what it became, for the account.
  var repairs: [(read: String, became: String)] = []
  /// What the pictures of the pages say about their words.
  var shapes = LetterShapes()
  /// Numbers alone in their cells, by page.
  var figures: [Int: [PrintedFigure]] = [:]

  /// Bars drawn before the stroke of quarters (`II/2026`), by page.
  var bars: [Int: [LetterShapes.Key: Int]] = [:]

  /// What another look read in place of words, by page.
  var otherReadings: [Int: [LetterShapes.Key: RecognisedWords.OtherReading]] = [:]
  /// The widths of this type are known.
  var isTimes = true

  /// `marks`: raised figures that the pictures of the pages show.
  mutating func mend(_ pages: inout [GeometricPage], _ indices: [Int], marks: [Int: [RaisedMark]] = [:]) {
    isTimes = FontStyles.isTimes(indices.map { pages[$0] })
    for page in indices {
      for word in pages[page].words.indices { mendLetters(&pages[page].words[word]) }
      let grids = RuleGrid.grids(of: pages[page].rules, tolerance: RuleGrid.usualTolerance)
      mendColumnNames(&pages[page], grids)
      for grid in grids where grid.columnCount >= 3 { mendColumnNumbers(&pages[page], grid) }
      StraySpecks.liftOutOfMargins(of: &pages[page])
      repairs += SignedLines.clean(&pages[page])
      splitLabels(&pages[page], grids)
      StraySpecks.liftOutBeforeLabels(of: &pages[page], lines(pages[page], grids))
      if page == 0 {
        StraySpecks.liftOutAboveHead(of: &pages[page])
        mendLetterhead(&pages[page], pages[1...])
      }
    }
    mendOrdinals(&pages, indices)
    let strays = mendSections(&pages, indices)
    mendPoints(&pages, indices, strays)
    mendLetterLabels(&pages, indices)
    mendAnnexes(&pages, indices)
    mendDotted(&pages, indices)
    mendNotes(&pages, indices, marks)
    for page in indices { StraySpecks.liftOutAlone(of: &pages[page], RuleGrid.grids(of: pages[page].rules, tolerance: RuleGrid.usualTolerance)) }
    for page in indices { StraySpecks.liftOutBehindEnd(of: &pages[page]) }
    mendTerms(&pages, indices)
    mendItemEnds(&pages, indices)
    mendAccents(&pages, indices)
  }

  /// A word as one lower-case syllable, how it was written around it, and whether a mark ends it.
  struct Syllable {
    var text: [UInt8]
    var ends: Bool
    var prefix: ArraySlice<UInt8>
    var suffix: ArraySlice<UInt8>
    var isCapital: Bool
    var isAllCapital: Bool
    /// How many letters are capitals, and the last of these.
    var capitals = 0
    var lastCapital: [UInt8] = []
    var isAccented: Bool { folded(text) != text }
    func dressed(_ other: [UInt8]) -> [UInt8] {
      var body = other
      if isAllCapital { body = uppercased(other) } else if isCapital {
        let length = decodeScalar(other, at: 0).length
        body = uppercased(Array(other[..<length])) + other[length...]
      }
      return prefix + body + suffix
    }
  }

  static func syllable(_ word: [UInt8]) -> Syllable? {
    var start = 0
    while start < word.count, case let (scalar, length) = decodeScalar(word, at: start), !Letters.isLetter(scalar) { start += length }
    var end = word.count
    while end > start, case let (scalar, length) = decodeScalar(word, before: end), !Letters.isLetter(scalar) { end -= length }
    guard start < end else { return nil }
    let body = Array(word[start..<end])
    guard (1...8).contains(countLetters(body)), body.allSatisfy(isLetterByte) else { return nil }
    let first = decodeScalar(body, at: 0).scalar
    let lower = lowercased(body)
    var result = Syllable(text: lower, ends: end < word.count, prefix: word[..<start], suffix: word[end...], isCapital: Letters.isUpper(first), isAllCapital: uppercased(body) == body && countLetters(body) > 1)
    if lower != body {
      for scalar in String(decoding: body, as: UTF8.self).unicodeScalars where Letters.isUpper(scalar.value) {
        result.capitals += 1
        result.lastCapital = Array(String(scalar).utf8)
      }
    }
    return result
  }

  static func isLetterByte(_ byte: UInt8) -> Bool { byte.isASCIILetter || (byte >= 0x80 && byte != 0xE2) }

  mutating func set(_ word: inout GeometricWord, _ text: [UInt8]) {
    guard word.text != text else { return }
    repairs.append((String(decoding: word.text, as: UTF8.self), String(decoding: text, as: UTF8.self)))
    word.text = text
    word.confidence = min(word.confidence, 0.7)
  }

  // MARK: letters

  mutating func mendLetters(_ word: inout GeometricWord) {
    set(&word, Self.plainLetters(word.text))
    // `|Mắt`, `_Ngày`: a rule before a word.
    if let first = word.text.first, first == 0x7C || first == 0x5F, word.text.count > 3, Letters.isLetter(decodeScalar(word.text, at: 1).scalar), !word.text.dropFirst().contains(0x5F), RomanStrokes.plain(word.text.dropFirst().filter { $0 != 0x2E }) == nil {
      set(&word, Array(word.text.dropFirst()))
    }
    // `.Xây`: a speck; `.vn` is no syllable.
    if word.text.first == 0x2E, word.text.count > 2, case let rest = Array(word.text.dropFirst()), let own = Self.syllable(rest), own.prefix.isEmpty, countLetters(own.text) > 2, Syllables.isPlausible(own.text) { set(&word, rest) }
    // `5_`: a number on the border of its cell.
    let digits = word.text.prefix(while: \.isASCIIDigit).count
    if (1...2).contains(digits), word.text[digits...] == [0x5F] { set(&word, Array(word.text.dropLast())) }
  }

  /// `⁄` for `/` (`⁄/` is one), `Ð` for `Đ`, `ø` for `g`, `Ø7` for `07`, and a Đ that was read twice.
  static func plainLetters(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 >= 0xC3 }) else { return text }
    var result: [UInt8] = []
    var offset = 0
    var (last, lastRaw): (UInt32, UInt32) = (0, 0)
    while offset < text.count {
      var (scalar, length) = decodeScalar(text, at: offset)
      let raw = scalar
      offset += length
      if scalar == 0x2044 || scalar == 0x2215 {
        scalar = 0x2F
        if offset < text.count, text[offset] == 0x2F { continue }
      }
      if scalar == 0xD8, offset < text.count, text[offset].isASCIIDigit { scalar = 0x30 }
      if scalar == 0xD0 { scalar = 0x110 }
      if scalar == 0xF8 {
        // `øg`: its first half was taken for a letter of its own.
        if offset < text.count, text[offset] == 0x67 { continue }
        if last == 0x6E || Letters.entry(last).base == 0 { scalar = 0x67 }
      }
      // `QĐÐ` was read twice, `CCQLĐĐ` has two.
      if scalar == 0x110, last == 0x110, raw != lastRaw || offset < text.count && isSmall(decodeScalar(text, at: offset).scalar) { continue }
      lastRaw = raw
      appendScalar(scalar, to: &result)
      last = scalar
    }
    return result
  }

  private static func isSmall(_ scalar: UInt32) -> Bool { Letters.isLetter(scalar) && !Letters.isUpper(scalar) }
}
