import SourceModel
import Testing

@testable import DocumentReaders

/// Invented ends of scanned pages: seals over names, stamps of arrival.
struct SealedWordsTests {
  private func words(_ lines: [(x: Double, y: Double, text: String)], confidence: Double = 0.9) -> [GeometricWord] {
    lines.flatMap { line in
      var x = line.x
      return line.text.split(separator: " ").map { text in
        let width = 7 * Double(text.count)
        defer { x += width + 4 }
        var word = GeometricWord(text: Array(text.utf8), left: x, top: line.y - 13, right: x + width, bottom: line.y, fontSize: 13)
        word.confidence = confidence
        return word
      }
    }
  }

  private func places(_ lines: [(x: Double, y: Double, text: String)]) -> Int { SignatureNames.places(words(lines), width: 595, height: 842).count }

  @Test func aPostWithoutANameIsLookedUnder() {
    #expect(places([(350, 300, "GIÁM ĐỐC")]) == 1)
    #expect(places([(350, 300, "KT. CHỦ TỊCH"), (350, 318, "PHÓ CHỦ TỊCH")]) == 1)
    #expect(places([(90, 300, "CHỦ TỊCH"), (380, 300, "GIÁM ĐỐC")]) == 2)
    // Beside the recipients where the post is lost as well.
    #expect(places([(80, 300, "Nơi nhận:"), (80, 318, "- Như trên;")]) == 1)
  }

  @Test func nothingIsLookedForWhereTheNameStands() {
    #expect(places([(350, 300, "GIÁM ĐỐC"), (340, 400, "Trần Thị Lan")]) == 0)
    #expect(places([(80, 300, "1. Giám đốc các sở, ban, ngành")]) == 0)
    #expect(places([(80, 300, "Nơi nhận:"), (360, 390, "Trần Thị Lan")]) == 0)
  }

  @Test func aNameIsWholeAndSure() {
    let found = SignatureNames.name(in: words([(10, 20, "SỞ"), (10, 40, "x» 2é"), (10, 90, "Trần Thị Lan")]))
    #expect(found?.map { String(decoding: $0.text, as: UTF8.self) } == ["Trần", "Thị", "Lan"])
    #expect(SignatureNames.name(in: words([(10, 90, "Thị Lan")])) == nil)
    #expect(SignatureNames.name(in: words([(10, 90, "Trần Thị Lan")], confidence: 0.4)) == nil)
    #expect(SignatureNames.name(in: words([(10, 90, "TRẦN THỊ LAN")])) == nil)
  }

  private func box(_ lines: [(x: Double, y: Double, text: String)]) -> GeometricPage {
    var page = GeometricPage(number: 1, width: 595, height: 842, words: words(lines))
    for y in [150.0, 170, 210] { page.rules.append(GeometricRule(x0: 10, y0: y, x1: 170, y1: y)) }
    for x in [10.0, 60, 170] { page.rules.append(GeometricRule(x0: x, y0: 150, x1: x, y1: 210)) }
    return page
  }

  @Test func aStampOfArrivalIsNoTable() {
    var page = box([(15, 185, "CV"), (15, 200, "ĐẾN"), (70, 185, "Số: 2352"), (70, 200, "Ngày: 2/3"), (200, 300, "Trong thời gian")])
    ArrivalStamps.liftOut(of: &page)
    #expect(page.rules.isEmpty)
    #expect(page.words.map { String(decoding: $0.text, as: UTF8.self) } == ["Trong", "thời", "gian"])
    #expect(page.stamps.count == 6)
  }

  /// Without rules, or tilted: its words tell.
  @Test func aStampOfArrivalWithoutAFrame() {
    let head = [(x: 118.0, y: 70.0, text: "ỦY BAN NHÂN DÂN"), (140, 90, "TỈNH SÔNG LỚN"), (130, 122, "Số: 47/KH-UBND"), (330, 122, "Sông Lớn, ngày 26 tháng 02 năm 2024")]
    let stamp = [(x: 55.0, y: 142.0, text: "SỞ NỘI VỤ"), (53, 155, "CÔNG VĂN ĐẾN"), (43, 172, "Số: 4127"), (44, 184, "bon 9"), (46, 196, "Chuyến: P. VB1")]
    let title = [(x: 275.0, y: 172.0, text: "KẾ HOẠCH"), (195, 196, "Phòng, chống hạn đến năm 2030")]
    var page = GeometricPage(number: 1, width: 595, height: 842, words: words(head + stamp + title))
    ArrivalStamps.liftOutByWords(of: &page)
    #expect(page.words.count == words(head + title).count && page.stamps.count == words(stamp).count)
    #expect(page.words.contains { $0.text == Array("47/KH-UBND".utf8) })
    // A title, and what no label follows.
    for lines in [[(x: 200.0, y: 150.0, text: "Phân loại công văn đến"), (200, 170, "Số: 12")], [(255, 150, "CÔNG VĂN ĐẾN"), (200, 170, "Căn cứ quy định")]] {
      page = GeometricPage(number: 1, width: 595, height: 842, words: words(lines))
      ArrivalStamps.liftOutByWords(of: &page)
      #expect(page.stamps.isEmpty)
    }
  }

  /// Of a red stamp the labels may not be read.
  @Test func aStampOfArrivalWithoutLabels() {
    var page = GeometricPage(number: 1, width: 595, height: 842, words: words([(130, 122, "Số: 47/KH-UBND"), (55, 142, "SỞ NỘI VỤ"), (53, 155, "CÔNG VĂN ĐẾN"), (275, 155, "KẾ HOẠCH")]))
    ArrivalStamps.liftOutByWords(of: &page)
    #expect(page.words.map { String(decoding: $0.text, as: UTF8.self) } == ["Số:", "47/KH-UBND", "KẾ", "HOẠCH"])
  }

  private func signed(_ post: String, _ name: String, recipient: String = "- Như trên;") -> (text: [String], stamps: Int) {
    var page = GeometricPage(number: 1, width: 595, height: 842, words: words([(80, 300, "Nơi nhận:"), (80, 318, recipient), (340, 300, post), (330, 400, name)]))
    _ = SignedLines.clean(&page)
    return (page.words.map { String(decoding: $0.text, as: UTF8.self) }, page.stamps.count)
  }

  @Test(arguments: [
    ("CHỦ TỊCH", "-Giang Bá Hùng", "Giang Bá Hùng"), ("CHỦ TỊCH", "-- Giang Bá Hùng", "Giang Bá Hùng"), ("PHÓ GIÁM ĐỐC", "Hồ Thị khánh Vy", "Hồ Thị Khánh Vy"), ("CHỦ TỊCH Z.W&", "Giang Bá Hùng ;'", "Giang Bá Hùng"),
    ("KT. CHỦ .,; TỊCH", "Giang Bá Hùng", "KT. CHỦ TỊCH Giang Bá Hùng"), ("CHỦ TỊCH", "- Các sở ngành", "- Các sở ngành"), ("CÁC NGÀNH", "-Giang Bá Hùng", "-Giang Bá Hùng"),
  ])
  func aNameWithMarksOfAPen(post: String, name: String, wanted: String) {
    let text = signed(post, name).text.joined(separator: " ")
    #expect(text.hasSuffix(wanted))
    #expect(!text.contains("Z.W&"))
  }

  @Test func whatASealMadeOfLinesIsNoText() {
    let lines = [(80.0, 300.0, "Nơi nhận:"), (80, 318, "DỰ IYOHE IIBLH Vda"), (80, 336, "- Lưu: VT, NN-TN."), (340, 300, "GIÁM ĐỐC"), (290, 300, "x3ãx"), (330, 400, "Giang Bá Hùng")]
    func left(_ confidence: Double) -> String {
      var page = GeometricPage(number: 1, width: 595, height: 842, words: words(lines.map { (x: $0.0, y: $0.1, text: $0.2) }))
      for at in page.words.indices where (2...5).contains(at) || page.words[at].text == Array("x3ãx".utf8) { page.words[at].confidence = confidence }
      _ = SignedLines.clean(&page)
      return page.words.map { String(decoding: $0.text, as: UTF8.self) }.joined(separator: " ")
    }
    #expect(left(0.4) == "Nơi nhận: - Lưu: VT, NN-TN. GIÁM ĐỐC Giang Bá Hùng")
    #expect(left(0.95).contains("IYOHE"))
  }

  @Test(arguments: [["TT", "Ngày đến", "Số phòng"], ["VĂN BẢN", "Ngày ký", "Số"], ["TIẾN ĐỘ", "Đến ngày 5", "Số"]])
  func otherSmallTablesStay(cells: [String]) {
    var page = box([(15, 185, cells[0]), (70, 185, cells[1]), (70, 200, cells[2])])
    ArrivalStamps.liftOut(of: &page)
    #expect(page.rules.count == 6 && page.stamps.isEmpty)
  }

  @Test(arguments: [
    ([["VT.", "GIÁM", "ĐỐC"], ["PHÓ", "GIÁM", "ĐỐC"]], "KT."), ([["TL.", "GIÁM", "ĐỐC"], ["PHÓ", "GIÁM", "ĐỐC"]], "TL."),
    ([["A.", "CHỦ", "ĐỀ"], ["Nội", "dung"]], "A."), ([[";Với", "nhân:"], ["-", "Như", "trên;"]], "Nơi"), ([["Với", "nhân", "dân"], ["-", "Tuyên", "truyền"]], "Với"),
  ])
  func wordsOfTheTail(lines: [[String]], first: String) { #expect(MendedPage(lines).mended().first == first) }

  @Test func aFaintDashAmongDashes() {
    #expect(MendedPage([["-", "Trạm", "bơm;"], ["ˆ", "Kênh", "mương;"], ["-", "Lưu:", "VT."]]).mended()[3] == "-")
    #expect(MendedPage([["Trạm", "bơm;"], ["ˆ", "Kênh", "mương;"], ["-", "Lưu:", "VT."]]).mended()[2] == "ˆ")
  }
}
