import SourceModel
import VietnameseText

/// Accents, doubled letters and stray stops by the pairs of syllables that the field and the document have.
extension ScanMending {
  /// `Kiêm tra` is `Kiểm tra`, `nô công nghiệp` is `nổ công nghiệp` where the field's and the document's pairs say so.
  mutating func mendAccents(_ pages: inout [GeometricPage], _ indices: [Int]) {
    let learned = Self.learnedPairs(pages, indices)
    // A second time: what was mended is a neighbour to go by.
    for page in indices + indices {
      for line in Self.textLines(pages[page]) {
        for at in line.words.indices { mendSyllable(&pages[page].words, line, at, learned, otherReadings[page] ?? [:]) }
      }
    }
  }

  /// Pairs that the document has three times at least, well read.
  private static func learnedPairs(_ pages: [GeometricPage], _ indices: [Int]) -> Set<[UInt8]> {
    var seen: [[UInt8]: Int] = [:]
    for page in indices {
      let words = pages[page].words
      for line in textLines(pages[page]) {
        for (a, b) in zip(line.words, line.words.dropFirst()) where words[a].confidence > 0.9 && words[b].confidence > 0.9 {
          if let one = syllable(words[a].text), let two = syllable(words[b].text), !one.ends { seen[one.text + [0x5F] + two.text, default: 0] += 1 }
        }
      }
    }
    let learned = seen.filter { $0.value >= 3 }
    let worn = learned.reduce(into: [[UInt8]: [UInt8]]()) { worn, pair in
      if let (read, whole) = wornSyllable(pair.key, pair.value, seen) { worn[read] = whole }
    }
    return Set(learned.keys.filter { pair in
      if isWorn(pair) { return false }
      let syllables = pair.split(separator: 0x5F).map { Array($0) }
      let whole = Array(syllables.map { worn[$0] ?? $0 }.joined(separator: [0x5F]))
      return whole == pair || seen[whole] == nil && !syllables.contains { worn[$0] != nil && !SyllablePairs.shared.hasSyllable($0) }
    })
  }

  /// `liệu_nô` where the field knows `liệu_nổ` and not this: print that lost a tone did so each time.
  private static func isWorn(_ pair: [UInt8]) -> Bool {
    let lexicon = SyllablePairs.shared
    guard let cut = pair.firstIndex(of: 0x5F), case let (one, two) = (Array(pair[..<cut]), Array(pair[(cut + 1)...])), !lexicon.isKnown(one, two) else { return false }
    guard !SyllablePairs.smallWords.contains(one), !SyllablePairs.smallWords.contains(two) else { return false }
    return lexicon.others(one).contains { SyllablePairs.differsInTone(one, $0, likely: false) && lexicon.isKnown($0, two) }
      || lexicon.others(two).contains { SyllablePairs.differsInTone(two, $0, likely: false) && lexicon.isKnown(one, $0) }
  }

  /// `kiêm` of `kiêm tra` beside `kiểm tra`, which the field knows and the document has as often: the hook was lost each time.
  /// What is no syllable of the field (`triên`) needs no better one in the document.
  private static func wornSyllable(_ pair: [UInt8], _ count: Int, _ seen: [[UInt8]: Int]) -> (read: [UInt8], whole: [UInt8])? {
    let lexicon = SyllablePairs.shared
    guard let cut = pair.firstIndex(of: 0x5F), case let (one, two) = (Array(pair[..<cut]), Array(pair[(cut + 1)...])), !lexicon.isKnown(one, two) else { return nil }
    // Beside a small word anything may stand: `và kiêm nhiệm`.
    guard !SyllablePairs.smallWords.contains(one), !SyllablePairs.smallWords.contains(two) else { return nil }
    func isRight(_ a: [UInt8], _ b: [UInt8], _ read: [UInt8]) -> Bool { lexicon.isKnown(a, b) && (seen[a + [0x5F] + b, default: 0] >= count || !lexicon.hasSyllable(read)) }
    if let whole = lexicon.others(one).first(where: { hasLostTone(one, of: $0) && isRight($0, two, one) }) { return (one, whole) }
    return lexicon.others(two).first { hasLostTone(two, of: $0) && isRight(one, $0, two) }.map { (two, $0) }
  }

  /// `kiêm` of `kiểm`: a tone over a circumflex, breve or horn is missing, nothing else.
  private static func hasLostTone(_ read: [UInt8], of whole: [UInt8]) -> Bool {
    var (at, other, lost) = (0, 0, 0)
    while at < read.count, other < whole.count {
      let (a, aLength) = decodeScalar(read, at: at), (b, bLength) = decodeScalar(whole, at: other)
      (at, other) = (at + aLength, other + bLength)
      if a == b { continue }
      let (x, y) = (Letters.entry(a), Letters.entry(b))
      guard x.base == y.base, x.modifier == y.modifier, x.modifier != 0, x.tone == 0 else { return false }
      lost += 1
    }
    return at == read.count && other == whole.count && lost == 1
  }

  private mutating func mendSyllable(_ words: inout [GeometricWord], _ line: TextLine, _ at: Int, _ learned: Set<[UInt8]>, _ others: [LetterShapes.Key: RecognisedWords.OtherReading]) {
    let lexicon = SyllablePairs.shared
    let index = line.words[at]
    let word = words[index]
    // The letterhead's label is no word.
    if word.text == Self.numberLabel { return }
    let plain = SyllablePairs.withoutForeignLetters(word.text)
    guard let own = Self.syllable(plain ?? word.text) else { return }
    let previous = line.before(at).flatMap { Self.syllable(words[$0].text) }
    let next = line.after(at).flatMap { Self.syllable(words[$0].text) }
    // What a quotation mark opens makes no pair with the word before it.
    let isOpened = own.prefix.first == 0x22 || own.prefix.starts(with: Self.opening)
    let before = isOpened ? nil : previous.map { $0.ends && !Self.goesOverComma($0) ? nil : $0.text } ?? line.before(at).flatMap { Self.isNumber(words[$0].text, ends: true) ? SyllablePairs.number : nil }
    let after = own.ends && !Self.goesOverComma(own) ? nil : next?.text ?? line.after(at).flatMap { Self.isNumber(words[$0].text, ends: false) ? SyllablePairs.number : nil }
    if let text = Self.oneCase(own) ?? mixedCase(own, previous, next) {
      set(&words[index], own.prefix + text + own.suffix)
    } else if plain != nil {
      // `Mät`, `vš`.
      if let text = lexicon.likeliest(own.text, before: before, after: after, learned: learned) { set(&words[index], own.dressed(text)) }
    } else if let text = RareSyllables.usual(own.text, before: before, after: after), !Self.isName(own, next) {
      // `rủi TO` is `rủi ro`.
      set(&words[index], own.isAllCapital && previous?.isAllCapital == false ? own.prefix + text + own.suffix : own.dressed(text))
    } else if at != 1 || words[line.words[0]].text.count > 2, isSmall(word, own, after: previous, before, next) {
      // `2025 Và những`, `lĩnh Vực`.
      set(&words[index], lowercased(word.text))
    } else if let other = others[.init(left: word.left, bottom: word.bottom)], other.own == word.text, lexicon.score(other.other, before, after, learned) >= (Self.isName(own, next) ? 3 : 2), lexicon.score(own.text, before, after, learned) < 2 {
      // `cơ sỏ`, at another look `cơ sở`.
      set(&words[index], own.dressed(other.other))
    } else if let text = lexicon.repaired(own.text, before: before, after: after, learned: learned) {
      set(&words[index], own.dressed(text))
    } else if let text = lexicon.mended(own.text, before: before, after: after, learned: learned, .init(word.confidence)),
      !Self.isName(own, next) || Self.namesBodies.contains(text) || lexicon.score(text, before, after, learned) >= 3
    {
      set(&words[index], own.dressed(text))
    } else if let previous, Self.isSmallInCapitals(own, after: previous) {
      set(&words[index], own.prefix + own.text + own.suffix)
    } else if own.suffix == [0x2E], let next, !next.isCapital, countLetters(own.text) > 1, countLetters(next.text) > 1, lexicon.isKnown(own.text, next.text) {
      // `tài. chính`: a speck between two syllables of one word.
      set(&words[index], Array(word.text.dropLast()))
    } else { mendByShape(&words[index], own, before: before, after: after, next: next, learned) }
  }

  /// `sự CỐ`: letters whose capitals differ in size only.
  private static func isSmallInCapitals(_ own: Syllable, after previous: Syllable) -> Bool {
    own.isAllCapital && own.isAccented && Syllables.isPlausible(own.text) && isAlikeInCapitals(own.text) && !previous.isCapital && !previous.ends && SyllablePairs.shared.isKnown(previous.text, own.text)
  }

  /// `phòng, chống` is one phrase.
  private static func goesOverComma(_ syllable: Syllable) -> Bool { syllable.suffix == [0x2C] && syllable.text == Self.guarding }
  private static let guarding = Array("phòng".utf8)
  private static let opening = Array("“".utf8)
  private static let numberLabel = Array("Số:".utf8)

  /// `gạO` is `gạo`, `vỊ` is `vị`: one capital behind small letters, which no syllable has.
  private static func oneCase(_ own: Syllable) -> [UInt8]? {
    guard !own.isCapital, own.capitals == 1, isAlikeInCapitals(own.lastCapital) || own.isAccented && Syllables.isPlausible(own.text) else { return nil }
    return own.text
  }

  /// `LỄ` among small words is `Lễ`, `CuỘC` behind a number is `cuộc`: no syllable is written so.
  private func mixedCase(_ own: Syllable, _ previous: Syllable?, _ next: Syllable?) -> [UInt8]? {
    guard Syllables.isPlausible(own.text), own.isAccented, previous?.isAllCapital != true, next?.isAllCapital != true else { return nil }
    let letters = countLetters(own.text)
    // `SỞ Y TẾ`: a letter alone says nothing of its neighbour.
    let beside = [previous, next].compactMap(\.self)
    let isAmongSmall = beside.contains { !$0.isCapital && countLetters($0.text) > 1 } && !beside.contains { $0.isCapital && countLetters($0.text) == 1 }
    guard own.isAllCapital ? letters == 2 && isAmongSmall && !Self.isAlikeInCapitals(own.text) : own.capitals >= 2 && letters > 2 else { return nil }
    let length = decodeScalar(own.text, at: 0).length
    let isSmall = !own.isAllCapital && Self.isAlikeInCapitals(Array(own.text[..<length])) && previous?.ends != true
    return isSmall ? own.text : uppercased(Array(own.text[..<length])) + own.text[length...]
  }

  /// A capital that differs from the small letter in size only, where none belongs: a word that names nothing behind a small
  /// one or a number; badly read, the end of a known pair, too.
  private func isSmall(_ word: GeometricWord, _ own: Syllable, after previous: Syllable?, _ before: [UInt8]?, _ next: Syllable?) -> Bool {
    guard own.isCapital, own.capitals == 1, Self.isAlikeInCapitals(own.lastCapital), next?.isCapital != true, before != nil, previous?.isCapital != true else { return false }
    return SyllablePairs.smallWords.contains(own.text) || word.confidence < 0.9 && previous.map { !SyllablePairs.smallWords.contains($0.text) && SyllablePairs.shared.isKnown($0.text, own.text) } == true && !Self.namesBodies.contains(own.text)
  }

  /// `Trần Quốc`: capitals that follow each other are a person's or a place's.
  private static func isName(_ own: Syllable, _ next: Syllable?) -> Bool { own.isCapital && !own.isAllCapital && !own.ends && next?.isCapital == true && next?.isAllCapital == false }

  /// What names of bodies begin with, and a day of the week.
  private static let namesBodies = Set(["sáu", "sở", "văn", "viện", "vụ", "cục", "chi", "công", "xã", "chủ", "chính", "ủy", "uỷ"].map { Array($0.utf8) })

  /// Digits, strokes and points; `ends`: no mark behind it.
  private static func isNumber(_ text: [UInt8], ends: Bool) -> Bool {
    guard let first = text.first, first.isASCIIDigit, !text.contains(where: { $0.isASCIILetter || $0 >= 0x80 }) else { return false }
    return !ends || text.last.map { $0.isASCIIDigit || $0 == 0x25 } == true
  }

  /// `thu, chỉ` whose last letter is drawn like other `i` is `thu, chi`; `Cơ` whose `C` is no higher than `ơ` is `cơ`.
  private mutating func mendByShape(_ word: inout GeometricWord, _ own: Syllable, before: [UInt8]?, after: [UInt8]?, next: Syllable?, _ learned: Set<[UInt8]>) {
    guard let shape = shapes.words[.init(left: word.left, bottom: word.bottom)], shape.text == word.text else { return }
    let lexicon = SyllablePairs.shared
    // Where pairs speak for one other reading only, the picture need not be sure by itself.
    if let text = lexicon.better(than: own.text, before: before, after: after, learned: learned), let share = shapes.share(of: shape, as: own.dressed(text)), share < 0.95 {
      return set(&word, own.dressed(text))
    }
    if let other = shapes.other(of: shape), let text = Self.syllable(other.text)?.text, Syllables.isPlausible(text) {
      let (old, new) = (lexicon.score(own.text, before, after, learned), lexicon.score(text, before, after, learned))
      let isClear = other.share < 0.3 && other.distance < 0.06 && other.compared >= 4 || other.share < 0.5 && other.distance < 0.1 && other.compared >= 8 && lexicon.hasSyllable(text)
      // A word that was read for certain gets no other tone by its looks alone: worn print has hooks like acute accents.
      let isCertain = word.confidence >= 0.95 && lexicon.hasSyllable(own.text) && !SyllablePairs.losesTone(own.text, text)
      if new > old && other.distance < 0.2 || new == old && old == 0 && isClear && !isCertain { return set(&word, other.text) }
    }
    if shape.hasNoComma, let next, !next.isCapital { return set(&word, Array(word.text.dropLast())) }
    guard let height = shape.height, countLetters(own.text) > 1 else { return }
    // `SÒ` among small words, no higher than they.
    if own.isAllCapital, Self.isAlikeInCapitals(own.text), height < 1.15, next?.isAllCapital != true { return set(&word, lowercased(word.text)) }
    guard !own.isAllCapital else { return }
    let start = own.prefix.count
    let first = own.prefix + [word.text[start]]
    if own.isCapital, height < 1.15 { set(&word, lowercased(Array(first)) + word.text[(start + 1)...]) }
    if !own.isCapital, height > 1.3, height < 1.7 { set(&word, uppercased(Array(first)) + word.text[(start + 1)...]) }
  }

  /// Letters whose capitals differ from them in size only.
  private static func isAlikeInCapitals(_ text: [UInt8]) -> Bool { folded(text).allSatisfy { Array("cosuvwxz".utf8).contains($0) } }
}
