import SourceModel
import VietnameseText

/// Pairs of syllables that papers of this field are made of. A recognised syllable that makes no known pair with its
/// neighbours, while exactly one other reading of the same letters (other accents) does, was misread.
struct SyllablePairs {
  private let pairs: Set<[UInt8]>
  /// Syllables by their letters without accents.
  private let readings: [[UInt8]: Set<[UInt8]>]

  static let shared = SyllablePairs()

  private init() {
    var pairs: Set<[UInt8]> = []
    var readings: [[UInt8]: Set<[UInt8]>] = [:]
    let bytes = Self.data.withUTF8Buffer { Array($0) }
    for entry in bytes.split(whereSeparator: \.isSpace) {
      pairs.insert(Array(entry))
      for syllable in entry.split(separator: 0x5F) { readings[folded(Array(syllable)), default: []].insert(Array(syllable)) }
    }
    (self.pairs, self.readings) = (pairs, readings)
  }

  func isKnown(_ a: [UInt8], _ b: [UInt8]) -> Bool { pairs.contains(a + [0x5F] + b) }

  /// The field's texts have this syllable.
  func hasSyllable(_ syllable: [UInt8]) -> Bool { readings[folded(syllable)]?.contains(syllable) == true }

  /// Other syllables with the same letters.
  func others(_ syllable: [UInt8]) -> [[UInt8]] { (readings[folded(syllable)] ?? []).filter { $0 != syllable } }

  /// The reading of `syllable` between its neighbours that leaves no doubt; `nil` to keep what was read. All lower case;
  /// `learned` are pairs that the document itself has elsewhere; `isSure`: recognition had no doubt itself.
  func mended(_ syllable: [UInt8], before: [UInt8]?, after: [UInt8]?, learned: Set<[UInt8]>, isSure: Bool = false) -> [UInt8]? {
    guard score(syllable, before, after, learned) == 0 else { return nil }
    // A syllable that exists as it was read gives way to better evidence only.
    let least = isSure && hasSyllable(syllable) && folded(syllable) != syllable ? 3 : 2
    return best(others(syllable), before, after, learned, atLeast: least)
  }

  /// The one reading with other accents that pairs speak for, where none speaks for `syllable`.
  func better(than syllable: [UInt8], before: [UInt8]?, after: [UInt8]?, learned: Set<[UInt8]>) -> [UInt8]? {
    guard score(syllable, before, after, learned) == 0 else { return nil }
    return best(others(syllable), before, after, learned, atLeast: 2)
  }

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
    return best(options.filter(Syllables.isPlausible), before, after, learned, atLeast: 2)
  }

  /// How much the field's pairs (2 each) and the document's (1 each) speak for a reading.
  func score(_ reading: [UInt8], _ before: [UInt8]?, _ after: [UInt8]?, _ learned: Set<[UInt8]>) -> Int {
    var score = 0
    if let before { score += (isKnown(before, reading) ? 2 : 0) + (learned.contains(before + [0x5F] + reading) ? 1 : 0) }
    if let after { score += (isKnown(reading, after) ? 2 : 0) + (learned.contains(reading + [0x5F] + after) ? 1 : 0) }
    return score
  }

  private func best(_ options: some Sequence<[UInt8]>, _ before: [UInt8]?, _ after: [UInt8]?, _ learned: Set<[UInt8]>, atLeast least: Int) -> [UInt8]? {
    let scored = options.map { ($0, score($0, before, after, learned)) }.filter { $0.1 >= least }.sorted { $0.1 > $1.1 }
    guard let best = scored.first, scored.count == 1 || best.1 > scored[1].1 + 1 else { return nil }
    return best.0
  }
}
