import SourceModel
import VietnameseText

/// Pairs of syllables that papers of this field are made of. A recognised syllable that makes no known pair with its
/// neighbours, while exactly one other reading of the same letters (other accents) does, was misread.
struct SyllablePairs {
  private let pairs: Set<[UInt8]>
  /// Syllables by their letters without accents.
  private let readings: [[UInt8]: Set<[UInt8]>]
  /// In how many pairs a syllable is.
  private let partners: [[UInt8]: Int]

  static let shared = SyllablePairs()

  private init() {
    var pairs: Set<[UInt8]> = []
    var readings: [[UInt8]: Set<[UInt8]>] = [:]
    var partners: [[UInt8]: Int] = [:]
    let bytes = Self.data.withUTF8Buffer { Array($0) }
    for entry in bytes.split(whereSeparator: \.isSpace) {
      pairs.insert(Array(entry))
      for syllable in entry.split(separator: 0x5F) {
        readings[folded(Array(syllable)), default: []].insert(Array(syllable))
        partners[Array(syllable), default: 0] += 1
      }
    }
    (self.pairs, self.readings, self.partners) = (pairs, readings, partners)
  }

  func isKnown(_ a: [UInt8], _ b: [UInt8]) -> Bool { pairs.contains(a + [0x5F] + b) }

  /// The field's texts have this syllable.
  func hasSyllable(_ syllable: [UInt8]) -> Bool { readings[folded(syllable)]?.contains(syllable) == true }

  /// Other syllables with the same letters.
  func others(_ syllable: [UInt8]) -> [[UInt8]] { (readings[folded(syllable)] ?? []).filter { $0 != syllable } }

  /// What stands for any number in a pair.
  static let number: [UInt8] = [0x23]

  /// The letters of small words, without their marks.
  private static let smallLetters = Set(smallWords.map { folded($0) })

  /// Beside these anything may stand: a pair with one of them says little.
  static let smallWords = Set(["#", "và", "các", "của", "để", "cho", "với", "trong", "có", "được", "là", "về", "từ", "đến", "theo", "tại", "việc", "những", "một", "do", "khi", "ở"].map { Array($0.utf8) })

  /// Small words that belong together with what follows: such a pair says as much as any.
  private static let setPhrases = Set(
    ["đối_với", "theo_dõi", "có_thể", "việc_làm", "một_số", "tồn_tại", "trong_đó", "cho_phép", "tại_chỗ", "cùng_với", "theo_quy", "được_giao", "từ_chối", "có_trách", "có_hiệu"].map { Array($0.utf8) })

  /// From so many pairs on a syllable is at home in most texts.
  private static let commonAt = 12

  /// How sure recognition was of a word: of 3,400 words above 0.95 one in 1,700 had a wrong accent, below 0.9 one in ten.
  enum Certainty {
    case sure, fair, doubtful
    init(_ confidence: Double) { self = confidence >= 0.955 ? .sure : confidence >= 0.9 ? .fair : .doubtful }
  }

  /// The reading of `syllable` between its neighbours that leaves no doubt; `nil` to keep what was read. All lower case;
  /// `learned` are pairs that the document itself has elsewhere.
  func mended(_ syllable: [UInt8], before: [UInt8]?, after: [UInt8]?, learned: Set<[UInt8]>, _ certainty: Certainty = .doubtful) -> [UInt8]? {
    let own = score(syllable, before, after, learned)
    guard own <= 1, !isLearned(syllable, before, after, learned) else { return nil }
    let key = canonicalTonePlacement(syllable)
    let options = others(syllable).filter { canonicalTonePlacement($0) != key }
    // `hoá` is `hóa`.
    // What was read surely may be a word that the pairs do not have.
    let isWord = hasSyllable(syllable) || certainty == .sure && Syllables.isPlausible(syllable) || (readings[folded(syllable)] ?? []).contains { canonicalTonePlacement($0) == key }
    // `hò`, read as surely as most are, may be a word of its own: a small word beside another reading says too little.
    // Not so `vả`, `vẻ`, which `và` and `về` are read as far more often than they stand for themselves.
    let isPlausible = certainty == .fair && !isWord && Syllables.isPlausible(syllable) && !Self.smallLetters.contains(folded(syllable))
    let least = own == 0 && (certainty == .doubtful || certainty == .fair && !isWord && !isPlausible) ? 1 : 2
    guard let (best, score) = best(options, before, after, learned, atLeast: least, lead: certainty == .doubtful ? 1 : 2, read: syllable) else { return nil }
    // A word that many stand beside gives way to what print loses most, else only to what both its neighbours speak for.
    if certainty != .doubtful, isCommon(syllable), !Self.differsInTone(syllable, best, likely: true) {
      guard let before, let after, weight(before, best, learned) > 0, weight(best, after, learned) > 0 else { return nil }
    }
    // A word that exists as it was read gives way to better evidence, or to what recognition takes for it most often.
    let (isLikely, hasContent) = (Self.differsInTone(syllable, best, likely: true), hasContent(best, before, after))
    if own == 1 { return hasContent && isLikely && !Self.smallWords.contains(syllable) || certainty == .doubtful && score >= 3 ? best : nil }
    if isPlausible, !hasContent { return nil }
    if !isWord || score >= 3 { return best }
    switch certainty {
    case .doubtful: return hasContent || isLikely || Self.smallWords.contains(best) && Self.differsInTone(syllable, best, likely: false) ? best : nil
    case .fair: return hasContent && !Self.smallWords.contains(syllable) && (folded(syllable) == syllable || isLikely || Self.losesTone(syllable, best)) ? best : nil
    // What the field's texts never have (`ky luật`) wants less than one of their syllables.
    case .sure: return hasContent && !Self.smallWords.contains(syllable) && (isLikely || !hasSyllable(syllable) && Self.differsInTone(syllable, best, likely: false)) ? best : nil
    }
  }

  /// The document has it so elsewhere, beside a word of content.
  private func isLearned(_ syllable: [UInt8], _ before: [UInt8]?, _ after: [UInt8]?, _ learned: Set<[UInt8]>) -> Bool {
    before.map { !Self.smallWords.contains($0) && learned.contains($0 + [0x5F] + syllable) } == true || after.map { !Self.smallWords.contains($0) && learned.contains(syllable + [0x5F] + $0) } == true
  }

  /// A pair of two words of content speaks for it.
  private func hasContent(_ reading: [UInt8], _ before: [UInt8]?, _ after: [UInt8]?) -> Bool {
    if before.map({ Self.setPhrases.contains($0 + [0x5F] + reading) }) == true || after.map({ Self.setPhrases.contains(reading + [0x5F] + $0) }) == true { return true }
    guard !Self.smallWords.contains(reading) else { return false }
    return before.map { !Self.smallWords.contains($0) && isKnown($0, reading) } == true || after.map { !Self.smallWords.contains($0) && isKnown(reading, $0) } == true
  }

  /// Many stand beside it in this field's papers.
  private func isCommon(_ syllable: [UInt8]) -> Bool { partners[syllable, default: 0] >= Self.commonAt }

  /// Another tone on the same vowels. `likely`: only as it is lost in print that runs: a hook or tilde as an acute accent
  /// (`thế` of `thể`), any tone over a vowel with a mark of its own (`viên` of `viễn`), the dot of `i` as a tone.
  static func differsInTone(_ read: [UInt8], _ other: [UInt8], likely: Bool) -> Bool {
    let (a, b) = (entries(read), entries(other))
    guard a.count == b.count else { return false }
    return zip(a, b).allSatisfy { x, y in
      guard x.base == y.base, x.modifier == y.modifier else { return false }
      if x.tone == y.tone || !likely { return true }
      return x.tone == 2 && (3...4).contains(y.tone) || x.tone == 0 && y.tone < 5 && (1...3).contains(x.modifier) || x.base == 0x69 && y.tone == 0 && (2...3).contains(x.tone)
    }
  }

  /// `tâm` of `tầm`: the same without a tone, which a speck may have been. `trồng` of `trống` is another word.
  static func losesTone(_ read: [UInt8], _ other: [UInt8]) -> Bool {
    let (a, b) = (entries(read), entries(other))
    return a.count == b.count && zip(a, b).allSatisfy { $0.base == $1.base && $0.modifier == $1.modifier && ($0.tone == $1.tone || $1.tone == 0) }
  }

  static func entries(_ text: [UInt8]) -> [Letters.Entry] { String(decoding: text, as: UTF8.self).unicodeScalars.map { Letters.entry($0.value) } }

  /// The one reading with other accents that pairs speak for, where none speaks for `syllable`.
  func better(than syllable: [UInt8], before: [UInt8]?, after: [UInt8]?, learned: Set<[UInt8]>) -> [UInt8]? {
    guard score(syllable, before, after, learned) == 0, let best = best(others(syllable), before, after, learned, atLeast: 2)?.reading else { return nil }
    guard isCommon(syllable), !Self.differsInTone(syllable, best, likely: true) else { return best }
    return before.map { weight($0, best, learned) > 0 } == true && after.map { weight(best, $0, learned) > 0 } == true ? best : nil
  }

  /// `Mat` of `Mät`, `va` of `vš`: letters that no Vietnamese text has made plain ones; `nil` where there are none.
  static func withoutForeignLetters(_ word: [UInt8]) -> [UInt8]? {
    guard word.contains(where: { (0xC3...0xC5).contains($0) }) else { return nil }
    var plain: [UInt8] = []
    var isForeign = false
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      if let letter = foreign[scalar] { plain.append(letter); isForeign = true } else { appendScalar(scalar.value, to: &plain) }
    }
    return isForeign ? plain : nil
  }

  /// The syllable of the field with these letters that pairs speak for most, or that is a small word.
  func likeliest(_ syllable: [UInt8], before: [UInt8]?, after: [UInt8]?, learned: Set<[UInt8]>) -> [UInt8]? {
    guard let options = readings[folded(syllable)] else { return nil }
    if options.count == 1 { return options.first }
    let small = options.filter(Self.smallWords.contains)
    return best(options, before, after, learned, atLeast: 1, lead: 1)?.reading ?? (small.count == 1 ? small.first : nil)
  }

  private static let foreign: [Unicode.Scalar: UInt8] = [
    "ä": 0x61, "å": 0x61, "ö": 0x6F, "ø": 0x6F, "ü": 0x75, "ë": 0x65, "ï": 0x69, "î": 0x69, "û": 0x75, "š": 0x61, "ÿ": 0x79, "ñ": 0x6E, "ç": 0x63,
  ]

  /// What no syllable can be (`ggiải`, `giẫấy`, `irách`): one letter too many, or a capital's stroke misread.
  func repaired(_ syllable: [UInt8], before: [UInt8]?, after: [UInt8]?, learned: Set<[UInt8]>) -> [UInt8]? {
    guard !Syllables.isPlausible(syllable), countLetters(syllable) >= 4 else { return nil }
    var options: Set<[UInt8]> = []
    var offset = 0
    while offset < syllable.count {
      let length = decodeScalar(syllable, at: offset).length
      options.insert(Array(syllable[..<offset] + syllable[(offset + length)...]))
      offset += length
    }
    if let first = syllable.first, first == 0x69 || first == 0x6C { options.insert([0x74] + syllable.dropFirst()) }
    // `nehị` is `nghị`.
    if syllable.starts(with: "neh".utf8) { options.insert(Array("ngh".utf8) + syllable.dropFirst(3)) }
    return best(options.filter(Syllables.isPlausible), before, after, learned, atLeast: 2)?.reading
  }

  /// How much the field's pairs (2 each, 1 with a small word) and the document's (1 each) speak for a reading.
  func score(_ reading: [UInt8], _ before: [UInt8]?, _ after: [UInt8]?, _ learned: Set<[UInt8]>) -> Int {
    (before.map { weight($0, reading, learned) } ?? 0) + (after.map { weight(reading, $0, learned) } ?? 0)
  }

  private func weight(_ a: [UInt8], _ b: [UInt8], _ learned: Set<[UInt8]>) -> Int {
    let pair = a + [0x5F] + b
    if Self.smallWords.contains(a) || Self.smallWords.contains(b), !Self.setPhrases.contains(pair) { return pairs.contains(pair) || learned.contains(pair) ? 1 : 0 }
    return (pairs.contains(pair) ? 2 : 0) + (learned.contains(pair) ? 1 : 0)
  }

  /// `lead`: by how much the best must be ahead of the next; `read`: what was read, of which some readings are likelier
  /// than others. Its score is that of the pairs.
  private func best(_ options: some Sequence<[UInt8]>, _ before: [UInt8]?, _ after: [UInt8]?, _ learned: Set<[UInt8]>, atLeast least: Int, lead: Int = 2, read: [UInt8]? = nil) -> (reading: [UInt8], score: Int)? {
    let scored = options.map { (reading: $0, score: score($0, before, after, learned)) }.filter { $0.score >= least }.map { option in
      (option, rank: option.score + (read.map { Self.differsInTone($0, option.reading, likely: true) } == true ? 1 : 0))
    }.sorted { $0.rank != $1.rank ? $0.rank > $1.rank : $0.0.reading.lexicographicallyPrecedes($1.0.reading) }
    // A likely reading wants no more than another that is none.
    guard let best = scored.first, scored.count == 1 || best.rank >= scored[1].rank + (best.rank > best.0.score && scored[1].rank == scored[1].0.score ? 1 : lead) else { return nil }
    return best.0
  }
}
