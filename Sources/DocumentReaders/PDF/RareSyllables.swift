import VietnameseText

/// Syllables that stand in a few set words only, and pairs that no text has: what recognition takes others for. All lower case.
enum RareSyllables {
  private struct Row {
    var usual: [UInt8]
    /// The words the syllable does stand in: what comes before it, what comes behind.
    var before: Set<[UInt8]>
    var after: Set<[UInt8]>

    init(_ usual: String, before: String = "", after: String = "") {
      (self.usual, self.before, self.after) = (Array(usual.utf8), Self.words(before), Self.words(after))
    }

    private static func words(_ text: String) -> Set<[UInt8]> { Set(text.split(separator: " ").map { Array($0.utf8) }) }
  }

  /// `điếm` is `điểm` but in `gái điếm`.
  private static let rows: [[UInt8]: Row] = [
    "điếm": Row("điểm", before: "gái"), "đế": Row("để", before: "hoàng thượng giày dép", after: "quốc chế giày dép móng cắm"), "mâu": Row("mẫu", after: "thuẫn"),
    "môi": Row("mỗi", before: "đôi son vành", after: "trường giới sinh trượng hở chất"), "đệt": Row("dệt"),
  ].reduce(into: [:]) { $0[Array($1.key.utf8)] = $1.value }

  /// Pairs that do not exist, with the syllable that one of them is.
  private static let firsts = pairs(["chỉ_tiết": "chi", "đi_sản": "di", "đi_tích": "di", "đi_dời": "di"])
  private static let seconds = pairs(["mục_tiểu": "tiêu"])
  private static func pairs(_ rows: [String: String]) -> [[UInt8]: [UInt8]] { rows.reduce(into: [:]) { $0[Array($1.key.utf8)] = Array($1.value.utf8) } }

  /// `sát điếm nguy hiểm` is `sát điểm …`; nil where the syllable is at home.
  static func usual(_ syllable: [UInt8], before: [UInt8]?, after: [UInt8]?) -> [UInt8]? {
    if let after, let first = firsts[syllable + [0x5F] + after] { return first }
    if let before, let second = seconds[before + [0x5F] + syllable] { return second }
    guard let row = rows[syllable], before != nil || after != nil else { return nil }
    return before.map(row.before.contains) == true || after.map(row.after.contains) == true ? nil : row.usual
  }
}
