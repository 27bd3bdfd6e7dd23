/// Whether a word can be a Vietnamese syllable: the evidence by which an encoding is recognised.
public enum Syllables {
  /// Longest first, so that `ngh` is tried before `ng`.
  private static let onsets: [[UInt8]] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p",
    "r", "s", "t", "v", "x", "",
  ].map { Array($0.utf8) }
  /// Rhymes without their tone.
  private static let rhymes: Set<[UInt8]> = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên
    ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc
    oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây
    uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc
    ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt ăng uyn uyp ai
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  /// `word` is the UTF-8 of letters only, in any case: `nghiêng`, `ĐỒNG`; at most one tone.
  public static func isPlausible(_ word: [UInt8]) -> Bool {
    var toneless: [UInt8] = []
    var tones = 0
    var offset = 0
    while offset < word.count {
      let (scalar, length) = decodeScalar(word, at: offset)
      let entry = Letters.entry(scalar)
      guard entry.base != 0, entry.modifier < 5 else { return false }
      if entry.tone != 0 { tones += 1 }
      if entry.row == 12 {
        appendScalar(UInt32(entry.lower), to: &toneless)
      } else if let plain = Letters.compose(row: entry.row, tone: 0, upper: false) {
        appendScalar(plain, to: &toneless)
      }
      offset += length
    }
    guard tones <= 1, toneless.count <= 12 else { return false }
    for onset in onsets where toneless.starts(with: onset) {
      if rhymes.contains(Array(toneless[onset.count...])) { return true }
      if onset == Array("gi".utf8), rhymes.contains(Array(toneless[1...])) { return true }
    }
    return false
  }
}
