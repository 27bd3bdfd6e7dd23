import Testing

@testable import DocumentReaders

struct LettersApartTests {
  private let broken = "theo Quy ết đ ịnh c ủa Th ủ t ướng Chính ph ủ, công tác chuy ển đ ổi s ố t ỉnh, báo cáo gi ấy"

  @Test func syllablesInTwoParts() {
    let joined = LettersApart.joined(Array(broken.utf8))
    #expect(joined.map { String(decoding: $0.text, as: UTF8.self) } == "theo Quyết định của Thủ tướng Chính phủ, công tác chuyển đổi số tỉnh, báo cáo giấy")
    #expect(joined?.joined == 11)
  }

  /// Columns of layout text stay where they are.
  @Test func gapsOfColumns() {
    let line = "S ở N ội v ụ   Hằng quý"
    let text = LettersApart.joined(Array((line + "\n" + broken).utf8))?.text ?? []
    #expect(String(decoding: text, as: UTF8.self).hasPrefix("Sở Nội vụ      Hằng quý\n"))
  }

  /// A few letters that stand alone are labels and units; words that begin with a vowel are words.
  @Test(arguments: [
    "điểm c ở trên, khoản d ở dưới, mục b ở đây, lô B ở khu A", "đi ở trọ, thu ở xã, có ưu thế, bị ốm, đi ủng hộ, do ảnh hưởng, tổ ở ấp",
    "Tr ường hợp này có một chỗ b ị cắt", "a) Ủy ban; b) Ấp; c) Ổ dịch; d) Ấn phẩm; đ) Ảnh",
  ])
  func textAsItIs(text: String) { #expect(LettersApart.joined(Array(text.utf8)) == nil) }
}
