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

  /// Other syllables with the same letters.
  func others(_ syllable: [UInt8]) -> [[UInt8]] { (readings[folded(syllable)] ?? []).filter { $0 != syllable } }

  /// The reading of `syllable` between its neighbours that leaves no doubt; `nil` to keep what was read. All lower case;
  /// `learned` are pairs that the document itself has elsewhere.
  func mended(_ syllable: [UInt8], before: [UInt8]?, after: [UInt8]?, learned: Set<[UInt8]>) -> [UInt8]? {
    func score(_ reading: [UInt8]) -> Int {
      var score = 0
      if let before { if isKnown(before, reading) { score += 2 } else if learned.contains(before + [0x5F] + reading) { score += 1 } }
      if let after { if isKnown(reading, after) { score += 2 } else if learned.contains(reading + [0x5F] + after) { score += 1 } }
      return score
    }
    guard score(syllable) == 0 else { return nil }
    let scored = others(syllable).map { ($0, score($0)) }.filter { $0.1 >= 2 }.sorted { $0.1 > $1.1 }
    guard let best = scored.first, scored.count == 1 || best.1 > scored[1].1 + 1 else { return nil }
    return best.0
  }
}
