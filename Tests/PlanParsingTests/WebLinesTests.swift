import SourceModel
import Testing

@testable import PlanParsing

/// Lines and tables as web pages leave them: a paragraph's first line wrapped short, those after it long; bars between
/// cells and none around them.
@Suite struct WebLinesTests {
  /// A body that shows how such a page is wrapped.
  static let body = """
    I. MỤC ĐÍCH
    1. Tiếp tục nâng cao chất lượng
    công tác xây dựng, ban hành văn bản trên địa bàn huyện, gắn với trách nhiệm của từng cơ quan,
    đơn vị trong việc thực hiện nhiệm vụ được giao hằng năm.
    2. Các cơ quan, đơn vị chủ động
    phối hợp, bảo đảm thời gian và hiệu quả của từng nhiệm vụ; kịp thời báo cáo những khó khăn, vướng
    mắc về Phòng Nội vụ để tổng hợp.
    3. Bảo đảm việc kiểm tra, giám sát
    được thực hiện thường xuyên, đúng quy định, không làm ảnh hưởng đến hoạt động bình thường của các
    đơn vị được kiểm tra.

    """

  /// A long line goes on with the short one above, whatever it begins with; after a sentence's end it does not.
  @Test(arguments: [
    ("Điều 2. Giao", "Sở Y tế chủ trì, phối hợp với các sở, ban, ngành và Ủy ban nhân dân các huyện tổ chức thực hiện.", true),
    ("Theo đề nghị của Giám đốc Sở Công", "Thương tại Tờ trình số 417/TTr-SCT ngày 14 tháng 3 năm 2019 về việc phát triển chợ nông thôn,", true),
    ("c) Phổ biến cho người dân Luật", "Đê điều, quy định giữ gìn và tu bổ đê của các cấp, các ngành và địa phương trong cả nước.", true),
    ("I. CĂN CỨ XÂY DỰNG", "KẾ HOẠCH", true),
    ("a) Mục tiêu chung", "Phát triển chợ nông thôn ở", false),
    ("a) Phát triển chợ nông thôn.", "Sở Công Thương chủ trì, phối hợp với các sở, ban, ngành và Ủy ban nhân dân các huyện thực hiện.", false),
    ("4. Kinh phí thực hiện", "KẾ HOẠCH", false),
  ])
  func longLinesGoOn(_ first: String, _ second: String, _ isJoined: Bool) {
    let paragraphs = Reconstructed(Self.body + first + "\n" + second + "\n").paragraphs
    #expect(paragraphs.last == (isJoined ? first + " " + second : second))
  }

  /// Where all lines are as wide, a heading's short line and the paragraph under it are two.
  @Test func ordinaryWraps() {
    let paragraphs = Reconstructed(StreamTextTests.body + "3. Kinh phí thực hiện\nPhòng Tài chính tham mưu Ủy ban nhân dân huyện bố trí kinh phí thực hiện hằng năm.\n").paragraphs
    #expect(paragraphs.suffix(2).first == "3. Kinh phí thực hiện")
  }

  @Test func barsWithoutFrame() {
    let text = Reconstructed(
      "PHỤ LỤC\nTT | Nhiệm vụ | Cơ quan chủ trì | Thời gian\n\nI | Thể chế | Thể chế | Thể chế\n\n1 | Rà soát quy chế | Sở Tư pháp | 2024\n\n2 | Ban hành quy chế | | Quý I/2025\n\nCột ghi | là ghi chú.\n")
    #expect(text.misplaced == 0)
    #expect(text.rows(headers: true) == [["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian"]])
    #expect(text.rows() == [["I", "Thể chế", "", ""], ["1", "Rà soát quy chế", "Sở Tư pháp", "2024"], ["2", "Ban hành quy chế", "", "Quý I/2025"]])
    #expect(text.paragraphs.last == "Cột ghi | là ghi chú.")
  }
}
