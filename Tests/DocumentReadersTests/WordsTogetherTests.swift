import Testing

@testable import DocumentReaders

struct WordsTogetherTests {
  private func parted(_ text: String) -> String? { WordsTogether.parted(Array(text.utf8)).map { String(decoding: $0.text, as: UTF8.self) } }

  @Test(arguments: [
    ("Sở Nộivụ tham mưu kếhoạch, hoàn thành trongquý II; bốtrí kinh phí.", "Sở Nội vụ tham mưu kế hoạch, hoàn thành trong quý II; bố trí kinh phí."),
    ("TRIỂNKHAI NGHỊ QUYẾT CỦA CHÍNHPHỦ VỀ KẾHOẠCH", "TRIỂN KHAI NGHỊ QUYẾT CỦA CHÍNH PHỦ VỀ KẾ HOẠCH"),
    ("Ủyban nhân dân xã tổchức, giao SởTài chính và bộtrưởng thựchiện", "Ủy ban nhân dân xã tổ chức, giao Sở Tài chính và bộ trưởng thực hiện"),
  ])
  func gluedWords(text: String, expected: String) { #expect(parted(text) == expected) }

  /// Two cells without anything between them are told by their capital; names of peoples and places are one word.
  @Test func whatStays() {
    #expect(parted("Sở Nội vụPhối hợp: Sở Y tế; kếhoạch, tổchức, thựchiện; người Êđê") == "Sở Nội vụPhối hợp: Sở Y tế; kế hoạch, tổ chức, thực hiện; người Êđê")
  }

  @Test(arguments: [
    "Sở Nội vụ tham mưu kế hoạch, hoàn thành trong quý II.", "Kếhoạch có hai chữ dính: tổchức.", "kếhoạch kếhoạch kếhoạch kếhoạch", "Số 12/KH-UBND, QĐ-TTg, SLĐTBXH, TTHĐND, ĐăkR'lấp, Êđê",
    "VNeID, eKYC, online, video, taxi, radio, website, Facebook, Zalo",
  ])
  func textAsItIs(text: String) { #expect(parted(text) == nil) }
}
