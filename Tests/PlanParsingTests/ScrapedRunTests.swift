import Kehoach
import PlanModel
import Testing

@testable import PlanParsing

/// Plans that a scraper has run into one line: with bars between the letterhead's cells, without a letterhead, with the page's own
/// words before it.
@Suite struct ScrapedRunTests {
  private static let outline = "I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích Giữ sạch bờ kè. 2. Yêu cầu An toàn. II. NHIỆM VỤ 1. Sở Xây dựng khảo sát trước ngày 30/4/2024. 2. Sở Tài chính bố trí kinh phí."
  private static let ids = ["I", "I/1", "I/2", "II", "II/1", "II/2"]
  private static let bases = "Căn cứ Luật Đê điều ngày 29/11/2006; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau: "

  private func read(_ text: String) throws -> Plan {
    let result = try Kehoach.read(bytes: Array(text.utf8))
    #expect(result.coverage.unassigned == 0)
    return result.plan
  }
  private func ids(_ sections: [Section]) -> [String] { sections.flatMap { [$0.id] + ids($0.children) } }

  @Test(arguments: [
    "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Số: 91/KH-UBND | Hạ Kè, ngày 04 tháng 3 năm 2024 | KẾ HOẠCH ",
    "ỦY BAN NHÂN DÂN ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- | Số: 91/KH-UBND | Hạ Kè, ngày 04 tháng 3 năm 2024 | KẾ HOẠCH ",
    "| ỦY BAN NHÂN DÂN Số: 91/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hạ Kè, ngày 04 tháng 3 năm 2024 | KẾ HOẠCH ",
    "Kế hoạch 91/KH-UBND năm 2024 | Số hiệu | 91/KH-UBND | | Loại văn bản | Kế hoạch | | Người ký | Lò Văn Pản | | ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | | Số: 91/KH-UBND | Hạ Kè, ngày 04 tháng 3 năm 2024 | KẾ HOẠCH ",
    "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Số: 91/KH-UBND | Hạ Kè, ngày 04 tháng 3 năm 2024 | ",
  ])
  func barsOfALetterhead(_ head: String) throws {
    let plan = try read(head + "DỌN BỜ KÈ NĂM 2024 " + Self.bases + Self.outline + "\n")
    #expect(plan.document.issuer?.name == "Ủy ban nhân dân")
    #expect(plan.document.symbol == "91/KH-UBND")
    #expect(plan.document.place == "Hạ Kè")
    #expect(plan.document.title == "DỌN BỜ KÈ NĂM 2024")
    #expect(plan.document.legalBases == ["Căn cứ Luật Đê điều ngày 29/11/2006;"])
    #expect(ids(plan.sections) == Self.ids)
    #expect(plan.tasks.map { $0.lead.map(\.name) } == [["Sở Xây dựng"], ["Sở Tài chính"]])
  }

  /// Line breaks written as four characters: a space where words touched them is none of theirs.
  @Test func writtenBreaks() throws {
    let plan = try read(#"KẾ HOẠCH\r\nDọn bờ kè\r\nnăm 2024\r\nI. NHIỆM VỤ\r\n1. Sở Xây dựng\r\nkhảo sát bờ kè\r\ntrước ngày 30/4/2024."#)
    #expect(plan.tasks.map { $0.lead.map(\.name) } == [["Sở Xây dựng"]])
    #expect(plan.tasks.map(\.content) == ["Sở Xây dựng khảo sát bờ kè trước ngày 30/4/2024."])
  }

  /// A row of a real table, and a text that quotes labels, stay what they are.
  @Test func otherBars() throws {
    let row = "1 | " + String(repeating: "Dọn sạch bờ kè và lối đi ", count: 12) + "| Sở Xây dựng | Tháng 5/2024"
    let plan = try read("KẾ HOẠCH\nDọn bờ kè năm 2024\nI. NHIỆM VỤ\nTT | Nhiệm vụ | Cơ quan chủ trì | Thời gian\n\(row)\n")
    #expect(plan.tables.map { $0.rows.map(\.cells.count) } == [[4]])
    let quoted = try read(String(repeating: "Theo khoản 1. Điều 2. và mục 2. Phần này nêu việc dọn bờ kè của các thôn ", count: 8) + "\n")
    #expect(!quoted.diagnostics.contains { $0.code == "joined-blocks" })
  }

  @Test(arguments: [
    "KẾ HOẠCH DỌN BỜ KÈ NĂM 2024 ", "Kế hoạch tuần này của trang tin điện tử. " + String(repeating: "Lượt xem trang hôm nay rất nhiều. ", count: 8) + "KẾ HOẠCH DỌN BỜ KÈ NĂM 2024 ",
    "BAN CHẤP HÀNH TỈNH HẠ KÈ                                        ĐOÀN TNCS HỒ CHÍ MINH *** Số: 12 - KH/TĐTN                             Hạ Kè, ngày 05 tháng 3 năm 2024 KẾ HOẠCH DỌN BỜ KÈ NĂM 2024 ", "",
  ])
  func outlinesWithoutALetterhead(_ head: String) throws {
    let plan = try read(head + Self.bases + Self.outline)
    #expect(ids(plan.sections) == Self.ids)
    #expect(plan.diagnostics.contains { $0.code == "joined-blocks" })
  }

  @Test(arguments: [
    ("I. MỤC ĐÍCH – YÊU CẦU: 1. Mục đích: – Giữ sạch bờ kè. – Giữ lối đi. 2. Yêu cầu: – An toàn. II. MỤC TIÊU 1. Mục tiêu tổng quát Kè bền lâu. 2. Mục tiêu cụ thể – Dọn 5 km.", ["I", "I/1", "I/1/-1", "I/1/-2", "I/2", "I/2/-1", "II", "II/1", "II/2", "II/2/-1"]),
    ("I. NHIỆM VỤ 1. Hợp tác xã Nông nghiệp Hạ Kè, Công an xã phối hợp dọn kè. 2. Công an xã giữ trật tự. III. TỔ CHỨC THỰC HIỆN 1. Phòng Kinh tế báo cáo.", ["I", "I/1", "I/2", "III", "III/1"]),
    ("A. MỤC ĐÍCH, YÊU CẦU I. Mục đích 1. Giữ sạch bờ kè. 2. Giữ lối đi. II. Yêu cầu 1. An toàn. B. NHIỆM VỤ I. Sở Xây dựng 1. Khảo sát kè.", ["A", "A/I", "A/I/1", "A/I/2", "A/II", "A/II/1", "B", "B/I", "B/I/1"]),
    ("I.MỤC ĐÍCH 1. Giữ kè giai đoạn 2021 – 2025. 2. Lao động – Thương binh. II. NHIỆM VỤ 1. Xã dọn kè.", ["I", "I/1", "I/2", "II", "II/1"]),
    ("I. NHIỆM VỤ 1. Xây dựng chương trình, kế hoạch, văn bản chỉ đạo, điều hành - Kiện toàn Ban. - Dọn kè. 2. Giữ kè.", ["I", "I/1", "I/1/-1", "I/1/-2", "I/2"]),
  ])
  func points(_ outline: String, _ wanted: [String]) throws {
    let plan = try read("UBND TỈNH HẠ KÈ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 12/KH-UBND Hạ Kè, ngày 05 tháng 3 năm 2024 KẾ HOẠCH Dọn bờ kè năm 2024 UBND tỉnh ban hành Kế hoạch như sau: " + outline)
    #expect(plan.document.title == "Dọn bờ kè năm 2024")
    #expect(plan.document.preamble == ["UBND tỉnh ban hành Kế hoạch như sau:"])
    #expect(ids(plan.sections) == wanted)
  }

  /// What a page prints above the letterhead.
  @Test(arguments: [
    ("KẾ HOẠCH DỌN BỜ KÈ NĂM 2024\n\nUBND TỈNH HẠ KÈ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\nHạ Kè, ngày 05 tháng 3 năm 2024\n", "Ủy ban nhân dân tỉnh Hạ Kè"),
    ("| Số hiệu | 12/KH-UBND |\n| Loại văn bản | Kế hoạch |\nUBND TỈNH HẠ KÈ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 12/KH-UBND | Hạ Kè, ngày 05 tháng 3 năm 2024 |\n", "Ủy ban nhân dân tỉnh Hạ Kè"),
    ("Tin tức | Số hiệu\n| Số hiệu | 12/KH-UBND |\n| Người ký | Lò Văn Pản |\n|\nUBND TỈNH HẠ KÈ |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\n|\nSố: 12/KH-UBND |\nHạ Kè, ngày 05 tháng 3 năm 2024 |\n", "Ủy ban nhân dân tỉnh Hạ Kè"),
    ("Sở, Ban, Ngành\nUBND Huyện, Thị xã\nKế hoạch dọn bờ kè xã Hạ Kè\nNgày cập nhật 12/10/2023\n\n", nil),
  ] as [(String, String?)])
  func pagesAroundALetterhead(_ head: String, _ issuer: String?) throws {
    let plan = try read(head + "KẾ HOẠCH\nDọn bờ kè trên địa bàn tỉnh năm 2024\nI. NHIỆM VỤ\n1. Sở Xây dựng khảo sát.\n")
    #expect(plan.document.issuer?.name == issuer)
    #expect(plan.document.parentIssuer == nil)
    #expect(plan.document.title == "Dọn bờ kè trên địa bàn tỉnh năm 2024")
    #expect(plan.document.preamble == [])
    #expect(ids(plan.sections) == ["I", "I/1"])
    #expect(plan.tables.isEmpty)
  }

  /// Bases behind dashes, below a caption, cut by a line's end; the last of them may be the lead-in.
  @Test(arguments: [
    ("- Căn cứ Luật Đê điều ngày 29/11/2006;\n- Thực hiện Kế hoạch số 3/KH-BXD ngày 02/01/2024 của Bộ Xây dựng;\n- Nhằm thực hiện tốt phong trào dọn kè, UBND tỉnh xây dựng kế hoạch với nội dung sau:", 3, 0),
    ("Căn cứ:\n- Quyết định số 74/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ về dọn kè;\n- Kết quả khảo sát nhu cầu của các xã.\nUBND tỉnh xây dựng Kế hoạch dọn kè, cụ thể như sau:", 2, 1),
    ("Căn cứ Luật Tổ chức\nChính phủ ngày 18 tháng 02 năm 2025; Luật Đê điều ngày 29/11/2006;\nUBND tỉnh ban hành Kế hoạch như sau:", 1, 1),
    ("Căn cứ Luật Đê điều\nUBND tỉnh ban hành Kế hoạch như sau:", 1, 1),
  ])
  func listedBases(_ bases: String, _ count: Int, _ others: Int) throws {
    let plan = try read("UBND TỈNH HẠ KÈ\nSố: 12/KH-UBND\nHạ Kè, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nDọn bờ kè năm 2024\n\(bases)\nI. NHIỆM VỤ\n1. Sở Xây dựng khảo sát.\n- Thực hiện Kế hoạch số 4/KH-BXD;\n")
    #expect(plan.document.legalBases.count == count)
    #expect(plan.document.preamble.count == others)
    #expect(plan.document.title == "Dọn bờ kè năm 2024")
    #expect(ids(plan.sections) == ["I", "I/1", "I/1/-1"])
  }
}
