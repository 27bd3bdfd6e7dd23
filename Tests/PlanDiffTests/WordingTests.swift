import PlanDiff
import Testing

/// Wordings word by word: what is said on each side, and where marks go.
@Suite struct WordingTests {
  private func shown(_ old: String, _ new: String, _ side: WordingSide, years: Int = 0) -> String {
    let wording = wordDiff(old, new, years: years)
    return wordingPieces(of: wording, old: old, new: new, side).enumerated().map { index, piece in
      let space = index == 0 || piece.isGlued ? "" : " "
      return switch piece.op {
      case .equal: space + piece.text
      case .delete: space + "[-\(piece.text)-]"
      case .insert: space + "{+\(piece.text)+}"
      }
    }.joined()
  }

  @Test(arguments: [
    ("dọn rác ven đường", "dọn rác, phát cỏ ven đường", "dọn rác{+, phát cỏ+} ven đường"),
    ("báo cáo (nếu có)", "báo cáo (nếu có); gửi Phòng Kinh tế", "báo cáo (nếu có){+; gửi Phòng Kinh tế+}"),
    ("trồng 300 cây", "trồng 500 cây", "trồng [-300-] {+500+} cây"),
    ("họp (định kỳ)", "họp (bất thường)", "họp ([-định kỳ-]{+bất thường+})"),
    ("làm xong./.", "làm xong.", "làm xong.[-/.-]"),
  ])
  func marksAreNoWords(_ old: String, _ new: String, _ expected: String) { #expect(shown(old, new, .both) == expected) }

  /// A year that only moved is no change; each side still prints its own.
  @Test func eachSideHasItsOwnYear() {
    let (old, new) = ("Trong năm 2025 kiểm tra 4 chợ", "Trong năm 2026 kiểm tra 5 chợ")
    #expect(shown(old, new, .old, years: 1) == "Trong năm 2025 kiểm tra [-4-] chợ")
    #expect(shown(old, new, .new, years: 1) == "Trong năm 2026 kiểm tra {+5+} chợ")
  }

  @Test func sidesAreTheTexts() {
    let (old, new) = ("a, b (c) “d”; e…", "b; (c, d) “x” e.")
    for (side, text) in [(WordingSide.old, old), (.new, new)] {
      let found = wordingPieces(of: wordDiff(old, new), old: old, new: new, side).enumerated().map { ($0 == 0 || $1.isGlued ? "" : " ") + $1.text }.joined()
      #expect(found == text)
    }
  }
}
