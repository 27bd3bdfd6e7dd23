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
