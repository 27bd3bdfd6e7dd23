import SourceModel
import Testing

@testable import DocumentReaders

struct WordsTogetherTests {
  private let page = "Giao SởTài chính báo cáo UBNDtỉnh vềviệc nuôi ong trước ngày30/6/2019; cơquan, đơnvị phốihợp. "

  private func parted(_ text: String) -> String? { WordsTogether.parted(Array((page + text).utf8)).map { String(decoding: $0.text, as: UTF8.self) } }

  @Test func wordsOfAPage() {
    #expect(parted("") == "Giao Sở Tài chính báo cáo UBND tỉnh về việc nuôi ong trước ngày 30/6/2019; cơ quan, đơn vị phối hợp. ")
    #expect(WordsTogether.parted(Array(page.utf8))?.parted == 7)
  }

  @Test(arguments: [
    ("theoQuyết định", "theo Quyết định"), ("củaGiám đốc", "của Giám đốc"), ("phòngUBND", "phòng UBND"), ("UBNDcác huyện", "UBND các huyện"), ("TWngày 3/4", "TW ngày 3/4"),
    ("CHỦ TỊCHLê Văn Ong", "CHỦ TỊCH Lê Văn Ong"), ("NĂM2030", "NĂM 2030"), ("100năm", "100 năm"), ("địnhsố 12", "định số 12"), ("BANHÀNH", "BAN HÀNH"), ("Banhành", "Ban hành"),
    ("từngày ký", "từ ngày ký"), ("bàntỉnh", "bàn tỉnh"), ("chịutrách nhiệm", "chịu trách nhiệm"), ("nộidung", "nội dung"), ("HĐNDtỉnh", "HĐND tỉnh"), ("Thủtrưởng", "Thủ trưởng"),
  ])
  func words(text: String, expected: String) { #expect(parted(text)?.hasSuffix(". " + expected) == true, "\(parted(text) ?? "nil")") }

  /// What is one word, or could be parted in two ways.
  @Test(arguments: [
    "đồng bào Cơtu, Êđê, Xơđăng, Giẻtriêng", "ôtô, bêtông, ximăng, vắcxin", "1Quyết định, 12/QĐ-TTg, H5N1, A10, số 5a", "nghiêng, khuỷu, ngoằng, giếng, quyền, quốc, gìn, giữ, uyển",
    "VNeID, TikTok, MobiFone, YouTube, GDĐT, HĐTĐ", "Đắk Lắk, Đăk Nông, Krông Nô, Plei Kần",
  ])
  func otherWords(text: String) { #expect(parted(text)?.hasSuffix(". " + text) == true, "\(parted(text) ?? "nil")") }

  /// A typist's slips, and texts without any.
  @Test(arguments: [
    "có hiệu lựcthi hành kể từ ngày ký; vềviệc trồng rừng, vềviệc nuôi ong, vềviệc nuôi tằm, vềviệc trồng dâu", "ôtô, canô, môtô, xăngtimét của người Cơtu, Êđê, Xơđăng",
    "UBND tỉnh giao Sở Tài chính báo cáo trước ngày 30/6/2019", "",
  ])
  func textAsItIs(text: String) { #expect(WordsTogether.parted(Array(text.utf8)) == nil) }

  @Test func slipsInALongText() {
    #expect(WordsTogether.parted(Array((page + String(repeating: "Sở Tài chính bố trí kinh phí nuôi ong. ", count: 1000)).utf8)) == nil)
  }

  @Test(arguments: [
    ("Sở Nộivụ tham mưu kếhoạch, hoàn thành trongquý II; bốtrí kinh phí.", "Sở Nội vụ tham mưu kế hoạch, hoàn thành trong quý II; bố trí kinh phí."),
    ("Ủyban nhân dân xã tổchức, giao SởTài chính và bộtrưởng thựchiện", "Ủy ban nhân dân xã tổ chức, giao Sở Tài chính và bộ trưởng thực hiện"),
  ])
  func shortTexts(text: String, expected: String) { #expect(WordsTogether.parted(Array(text.utf8)).map { String(decoding: $0.text, as: UTF8.self) } == expected) }

  /// Cells that touch in columns kept by spaces stay as they are printed.
  @Test func columnsKeptBySpaces() throws {
    let row = "1   Rà soát danh mục   Sở Nội vụPhối hợp   Định kỳKết quả   Sở Tài chínhQuý   UBND tỉnhcác xã\n"
    let text = Array(String(repeating: row, count: 6).utf8)
    guard case .text(let read) = try Format.text.read(text, ReadOptions()).content else { return }
    #expect(read == text)
  }
}
