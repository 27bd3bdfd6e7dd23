import PlanModel
import PlanRecognition
import Testing

@Suite struct CitationTests {
  static let cases = rows("citations.jsonl", of: CitationRow.self)

  @Test func tableIsThere() { #expect(Self.cases.count == 50) }

  @Test(arguments: cases) func sharedCase(_ row: CitationRow) {
    let text = Array(row.text.utf8)
    let found = recognizeCitations(text)
    let documents = found.map(\.value).filter { $0.kind == .document || $0.kind == .law }
    #expect(documents.map(\.symbol) == row.citations.map(\.symbol))
    #expect(documents.map { $0.date?.description } == row.citations.map(\.date))
    for item in found { #expect(String(decoding: text[item.range], as: UTF8.self) == item.value.text) }
  }

  private func read(_ text: String) -> [Citation] { recognizeCitations(Array(text.utf8)).map(\.value) }

  /// Separators that a text lost on its way: the Party's hyphen, the state's.
  @Test(arguments: [
    ("Nghị quyết số 17NQ/TU ngày 04/3/2020", "17-NQ/TU"), ("Chỉ thị 08CT/TW ngày 15/5/2016", "08-CT/TW"), ("Kế hoạch số 55KH/HU", "55-KH/HU"),
    ("Quyết định số 99/QĐSGDĐT", "99/QĐ-SGDĐT"), ("Kế hoạch số 41/KHBYT ngày 02/02/2021", "41/KH-BYT"), ("Quyết định số 12/QĐUBND", "12/QĐ-UBND"),
    ("Nghị quyết số 41b/NQCP ngày 06/6/2011", "41b/NQ-CP"), ("Thông tư số 02/2016/TTVPCP ngày 08/8/2016", "02/2016/TT-VPCP"), ("Thông tư 14/2013/TTBTC", "14/2013/TT-BTC"),
    ("Quyết định số 77/TTCP", "77/TTCP"), ("Công văn số 15/TTHĐND ngày 02/02/2017", "15/TTHĐND"), ("Tờ trình số 68/TTr-SXD.QH ngày 04/5/2010", "68/TTr-SXD.QH"),
    ("Tờ trình số 31/TTr-STC.NS ngày 12/12/2011", "31/TTr-STC.NS"), ("Tờ trình số 31/TTr-STC.UBND tỉnh", "31/TTr-STC"), ("bình quân 12CT/TB mỗi năm", nil), ("Quyết định số 12/HĐND-TH", "12/HĐND-TH"), ("Kế hoạch số 15/KHTC", "15/KHTC"), ("đạt 05KH/năm", nil),
  ] as [(String, String?)])
  func lostHyphens(_ text: String, _ symbol: String?) { #expect(read(text).first?.symbol == symbol) }

  /// Orders of the army: no "Lệnh" cut out of them.
  @Test(arguments: [("Chỉ lệnh số 15/CL-BTL ngày 02/5/2024", "Chỉ lệnh"), ("Mệnh lệnh số 3/ML-BTL", "Mệnh lệnh"), ("Lệnh số 12/2024/L-CTN", "Lệnh")])
  func ordersOfTheArmy(_ text: String, _ type: String) { #expect(read("Căn cứ " + text + " về tuyển quân").first?.type == type) }

  @Test func issuerAndTypeHoldForTheWholeList() {
    let found = read("Quyết định số 12/QĐ-UBND ngày 03/02/2025; số 45/QĐ-UBND ngày 06/5/2025 và Kế hoạch số 7/KH-UBND của UBND tỉnh về chuyển đổi số")
    #expect(found.map(\.issuer) == ["UBND tỉnh", "UBND tỉnh", "UBND tỉnh"])
    #expect(found.map(\.type) == ["Quyết định", "Quyết định", "Kế hoạch"])
  }

  @Test(arguments: [
    ("của Ủy ban nhân dân tỉnh Quảng Hà về trồng rừng", "Ủy ban nhân dân tỉnh Quảng Hà"), ("của Bộ Giao thông vận tải", "Bộ Giao thông vận tải"),
    ("của Bộ Thông tin và Truyền thông quy định về mạng", "Bộ Thông tin và Truyền thông"), ("của Ngân hàng Nhà nước về lãi suất", "Ngân hàng Nhà nước"),
    ("của Chính phủ Quy định về thủy lợi", "Chính phủ"), ("của Thủ tướng Chính phủ Ban hành Kế hoạch phòng, chống bão", "Thủ tướng Chính phủ"),
    ("của Thủ tướng Chính phủ vào việc trồng rừng", "Thủ tướng Chính phủ"), ("của Bộ Lao động, Thương binh và Xã hội về việc làm", "Bộ Lao động, Thương binh và Xã hội"),
    ("của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn nghiệp vụ", "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ"), ("của sở Xây dựng", "sở Xây dựng"),
    ("của Bộ Chính trị khóa XI đẩy mạnh phát triển rừng", "Bộ Chính trị khóa XI"), ("của Cục thuế tỉnh Hà Nam hỏi về hóa đơn", "Cục thuế tỉnh Hà Nam"),
    ("của Ủy ban Quốc gia về chuyển đổi số ban hành Quy chế", "Ủy ban Quốc gia về chuyển đổi số"), ("của Ban chỉ đạo Trồng rau xã về ngày hội", "Ban chỉ đạo Trồng rau xã"),
    ("của Ban Chỉ đạo tỉnh về tổ chức ngày hội", "Ban Chỉ đạo tỉnh"), ("của Ủy ban nhân dân phường V/v trồng rau", "Ủy ban nhân dân phường"),
    ("của Hội nghị lần thứ 6, Ban Chấp hành Trung ương khóa XII về trồng rau", "Hội nghị lần thứ 6, Ban Chấp hành Trung ương khóa XII"),
    ("của Bộ Chính trị, Ban Bí thư về tinh gọn", "Bộ Chính trị, Ban Bí thư"), ("của Bộ Chính trị, các ban Đảng", "Bộ Chính trị"), ("của liên Bộ Y tế - Bộ Nội vụ hướng dẫn", "liên Bộ Y tế - Bộ Nội vụ"),
    (", của Bộ Y tế về phòng dịch", "Bộ Y tế"), ("(đính chính)", nil),
    ("CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ TĂNG CƯỜNG TRỒNG RỪNG", "THỦ TƯỚNG CHÍNH PHỦ"), ("của UBND tỉnh, Quyết định số 13/QĐ-UBND", "UBND tỉnh"),
  ])
  func issuer(_ text: String, _ expected: String?) { #expect(read("Quyết định số 12/QĐ-TTg ngày 03/4/2024 " + text).first?.issuer == expected) }

  @Test func issuersHoldForTheirOwnKind() {
    #expect(read("Nghị quyết số 24/2021/QH15; Công văn số 87/BTC-NS ngày 08/01/2024 của Bộ Tài chính").map(\.issuer) == [nil, "Bộ Tài chính"])
    #expect(read("Quyết định số 5/QĐ-TTg, Kế hoạch số 7/KH-UBND của UBND tỉnh").map(\.issuer) == [nil, "UBND tỉnh"])
    #expect(read("triển khai Đề án 06/CP, của Tổ công tác").map(\.issuer) == [nil])
  }

  @Test(arguments: [
    ("Nghị định số 8/2022/NĐ-CP ban hành ngày 10/01/2022", nil), ("Kế hoạch số 8/KH-UBND (ban hành ngày 10/01/2022)", nil), ("Kế hoạch số 8/KH-UBND, ngày 10/01/22", nil), ("Quyết định số 25/QĐ-UBND ký ngày 10/01/2022", nil),
    ("Quyết định số 25/QĐ-UBND do Chủ tịch UBND tỉnh ban hành ngày 10/01/2022", "Chủ tịch UBND tỉnh"), ("Nghị định số 8/2022/NĐ-CP được Chính phủ ban hành ngày 10/01/2022", "Chính phủ"),
    ("Nghị quyết số 57-NQ/TW (ngày 10/01/2022) của Bộ Chính trị", "Bộ Chính trị"), ("Nghị quyết số 57-NQ/TW của Bộ Chính trị (ngày 10/01/2022)", "Bộ Chính trị"),
    ("Nghị quyết số 57-NQ/TW, của Bộ Chính trị ngày 10/01/2022", "Bộ Chính trị"), ("Thông tư 01/2016/TT-BGD ĐT ngày 10/01/2022 của Bộ Y tế", "Bộ Y tế"),
  ])
  func dateOfIssueInOtherWords(_ text: String, _ issuer: String?) {
    #expect(read(text).first?.date?.description == "2022-01-10")
    #expect(read(text).first?.issuer == issuer)
  }

  @Test func lawsAreNamedWithoutIssuer() {
    let found = read("Luật Thư viện năm 2019; Nghị định số 93/2020/NĐ-CP ngày 18/8/2020 của Chính phủ.")
    #expect(found.map(\.issuer) == [nil, "Chính phủ"])
  }

  @Test(arguments: [
    ("Luật Ban hành văn bản quy phạm pháp luật ngày 22 tháng 6 năm 2015", "2015-06-22"), ("Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26/11/2003", "2003-11-26"),
    ("Luật tiêu chuẩn và quy chuẩn kỹ thuật ngày 29/6/2006", "2006-06-29"), ("Luật thi đua – khen thưởng ngày 26 tháng 11 năm 2003", "2003-11-26"),
    ("Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch ngày 20/11/2018", "2018-11-20"),
    ("Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022", "2022-11-10"), ("Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13 ngày 22/6/2015", "2015-06-22"),
  ])
  func law(_ text: String, _ date: String) {
    #expect(read(text).map(\.text) == [text])
    #expect(read(text).map { $0.date?.description } == [date])
  }

  @Test func numbersWithoutTheirTypeAreOfTheKindBefore() {
    let found = read("Các Quyết định của Thủ tướng Chính phủ số: 1437/QĐ-TTg ngày 05/9/2015 thực hiện Kết luận số 75-KL/TW; 19/2015/QĐ-TTg ngày 11/5/2015 về rừng")
    #expect(found.map(\.type) == ["Quyết định", "Kết luận", "Quyết định"])
    #expect(found.map(\.issuer) == ["Thủ tướng Chính phủ", nil, "Thủ tướng Chính phủ"])
    #expect(read("Báo cáo thẩm tra số 59/BC-HĐND của Ban Kinh tế và Kế hoạch liên tịch số 8/KH-LĐLĐ").map(\.type) == ["Báo cáo", "Kế hoạch"])
  }

  @Test func oneDayForTwo() {
    #expect(read("Kế hoạch số 10/KH-UBND và Kế hoạch 11/KH-UBND cùng ngày 12/3/2024 của UBND tỉnh").map { $0.date?.description } == ["2024-03-12", "2024-03-12"])
    #expect(read("Kế hoạch số 10/KH-UBND và Kế hoạch 11/KH-UBND ngày 12/3/2024").map { $0.date?.description } == [nil, "2024-03-12"])
    #expect(read("Kế hoạch số 10/KH-UBND cùng các phòng, ban; ngày 12/3/2024 họp").map { $0.date?.description } == [nil])
  }

  @Test func typesInTheirPluralHoldForTheList() {
    #expect(read("tại các công văn: số 45/SNV-CCHC ngày 10/01/2025; số 78/SNV-CCHC ngày 20/01/2025").map(\.type) == ["Công văn", "Công văn"])
  }

  @Test func dateOfIssueMayStandBefore() {
    #expect(read("Ngày 04/3/2025, Phòng Văn hóa có Tờ trình số 12/TTr-PVH về việc mở chợ phiên").first?.date?.description == "2025-03-04")
    #expect(read("Ngày 04/3/2025, UBND tỉnh đã ban hành Quyết định số 312/QĐ-UBND").first?.date?.description == "2025-03-04")
    #expect(read("Quyết định số 312/QĐ-UBND có hiệu lực từ ngày 04/3/2025").first?.date == nil)
  }

  @Test(arguments: [
    ("số 01.6/GĐN/KSYB ngày 10/6/2026", "01.6/GĐN/KSYB"), ("30.6/GĐN-ĐQ&V", "30.6/GĐN-ĐQ&V"), ("Kế hoạch số 1492 KH-UBND", "1492/KH-UBND"),
    ("Chỉ thị số 46 - CT/TW", "46-CT/TW"), ("3294-CV/VPTW/nb", "3294-CV/VPTW/nb"), ("số: 3176b/QĐ-SYT", "3176b/QĐ-SYT"),
    ("154/CTPH-LĐLĐ-SVH,TT,DL", "154/CTPH-LĐLĐ-SVH,TT,DL"), ("108/TTr-CAT-PC06", "108/TTr-CAT-PC06"), ("42/2014/ QĐ-TTg", "42/2014/QĐ-TTg"),
    ("Quyết định số 3456/QĐ-UBND.NN ngày 21/8/2017", "3456/QĐ-UBND.NN"), ("Thông báo số 12/TB-UBND.VX của UBND tỉnh", "12/TB-UBND.VX"), ("Quyết định số 12/QĐ-UBND. Sở Nội vụ", "12/QĐ-UBND"),
    ("Kế hoạch số 01/KH-BCĐ 389 ngày 17/01/2025", "01/KH-BCĐ389"), ("Kế hoạch số 01/KH-BCĐ 389 quốc gia", "01/KH-BCĐ"), ("Chương trình hành động số 45-CTHĐ/TU", "45-CTHĐ/TU"),
    ("Kế hoạch số 88-KH-UBND ngày 20/3/2022", "88/KH-UBND"), ("Kế hoạch số 88-KH/TU", "88-KH/TU"), ("237/NQ-UBTVQH16", "237/NQ-UBTVQH16"), ("2231/SNV-CCHC&PC", "2231/SNV-CCHC&PC"),
    ("Công điện số 750/CĐ-TTg ngày 18 tháng 8 năm 2023", "750/CĐ-TTg"), ("Quyết định số 14/1998/QĐ.UB", "14/1998/QĐ.UB"),
    ("Quyết định số 27/2011/QĐ .UBND", "27/2011/QĐ.UBND"), ("Thông báo số 71-TB/TWngày 06 tháng 01 năm 2013", "71-TB/TW"),
    ("Kế hoạch số 15A/KH-UBND", "15A/KH-UBND"), ("Nghị định số 34/2016/NĐ_CP", "34/2016/NĐ-CP"), ("Quyết định số 2/QĐ-THPT.PBC", "2/QĐ-THPT.PBC"), ("Thông tư 01/2016/TT-BGD ĐT ngày 15/01/2016", "01/2016/TT-BGDĐT"),
    ("văn bản số 1284/LĐTBXH - NCC ngày 06 tháng 5 năm 2012", "1284/LĐTBXH-NCC"), ("Kế hoạch số 198 KH/TWĐTN ngày 14/7/2012", "198-KH/TWĐTN"),
  ])
  func symbol(_ text: String, _ expected: String) { #expect(read(text).compactMap(\.symbol) == [expected]) }

  @Test(arguments: [
    "trước ngày 15/12/2022", "mức độ 3/4", "biên bản mẫu 03/HNMT", "biểu số 02/BC", "tỷ lệ 1/3 Số hộ", "từ 8h/ngày", "24/24 giờ", "tháng 9/2022 UBND tỉnh", "1/2 Sở Nội vụ", "lớp 5/A1", "Phòng 201/A2", "Km3/ĐT.719", "tỷ lệ 1/TDP", "Địa chỉ: 45/KP2-TDP5", "Phiếu số 01/ĐTD-HO", "hóa đơn tiền điện số 12/HD-EVN",
  ])
  func noDocument(_ text: String) { #expect(read(text).filter { $0.kind == .document }.isEmpty) }

  @Test func standardsAreNoDocuments() {
    #expect(read("TCVN ISO 9001:2015").map(\.kind) == [.standard])
    #expect(read("QCVN 102:2016/BTTTT").first?.symbol == "QCVN 102:2016/BTTTT")
  }

  @Test func lawsByNameCarryTheirDate() {
    let law = read("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;").first
    #expect(law?.kind == .law)
    #expect(law?.symbol == nil)
    #expect(law?.date?.description == "2015-06-19")
    #expect(law?.text == "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015")
    #expect(read("sửa đổi Luật Công nghiệp công nghệ số.").first?.text == "Luật Công nghiệp công nghệ số")
    #expect(read("Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công").map(\.text) == ["Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công"])
    #expect(read("tuyên truyền pháp luật cho người dân").isEmpty)
    #expect(read("xây dựng dự án Luật Dữ liệu").isEmpty)
  }

  @Test(arguments: [
    ("khoản 1 Mục II Kế hoạch này", "khoản 1, mục II"), ("điểm a mục 2 phần III", "điểm a, mục 2, phần III"), ("Phụ lục 01", "phụ lục 01"),
    ("Phụ lục II kèm theo Kế hoạch này", "phụ lục II"), ("phần (II) của Kế hoạch này", "phần II"), ("Kế hoạch này", ""), ("mục 7.2 Phần II", "mục 7.2, phần II"),
    ("điểm a, b khoản 2 Điều 3 Quyết định này", "điểm a, điểm b, khoản 2, điều 3"),
  ])
  func internalReference(_ text: String, _ path: String) {
    let found = read(text)
    #expect(found.map(\.kind) == [.internal])
    #expect(found.map { internalPath(of: $0).map { "\($0.kind) \($0.label)" }.joined(separator: ", ") } == [path])
  }

  @Test(arguments: ["Mục tiêu cụ thể", "phần mềm dùng chung", "khoản 2 Điều 35 Nghị định số 30/2020/NĐ-CP", "điểm sơ tán", "Phụ lục I Nghị định số 30/2020/NĐ-CP"])
  func noInternalReference(_ text: String) { #expect(read(text).filter { $0.kind == .internal }.isEmpty) }
}
