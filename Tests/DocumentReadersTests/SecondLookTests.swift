import SourceModel
import Testing

@testable import DocumentReaders

/// Another reading of a doubtful line, beside the first.
struct SecondLookTests {
  private func word(_ text: String, _ x: Double, _ confidence: Double, width: Double = 30) -> GeometricWord {
    var word = GeometricWord(text: Array(text.utf8), left: x, top: 100, right: x + width, bottom: 112, fontSize: 12)
    word.confidence = confidence
    return word
  }

  private func taken(_ first: [GeometricWord], _ second: [GeometricWord]) -> [String] {
    var words = RecognisedWords()
    words.words = first
    words.take(second, of: (x: 0..<500, y: 90..<130), scale: 1)
    return words.words.sorted { $0.left < $1.left }.map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test(arguments: [
    ("2U22", 0.4, "2022", 0.95, "2022"), ("tiễm", 0.5, "tiêm", 0.9, "tiêm"), ("đây", 0.4, "đẩy", 0.75, "đẩy"),
    // It has no marks of its own, and figures are no letters.
    ("tói", 0.77, "tới", 0.97, "tới"), ("gõ", 0.71, "gỡ", 0.87, "gỡ"), ("¡8", 0.77, "18", 0.95, "18"), ("1Š", 0.7, "15", 0.9, "15"), ("20/12/2924.", 0.83, "20/12/2024.", 0.96, "20/12/2024."), ("UBND)", 0.27, "UBND", 0.93, "UBND"),
    ("1Š.", 0.7, "15.", 0.95, "1Š."), ("(UBND)", 0.5, "UBND", 0.93, "(UBND)"), ("20/12/2023", 0.83, "20/12/2024", 0.96, "20/12/2023"),
    // Smaller print loses tones.
    ("nổ", 0.5, "nô", 0.9, "nổ"), ("Đảng", 0.5, "Đáng", 0.9, "Đảng"), ("1.", 0.2, "7.", 0.9, "1."),
    // Hardly surer, or another thing altogether.
    ("2022", 0.7, "2023", 0.8, "2022"), ("15/12/2022", 0.5, "10/12/2022", 0.95, "15/12/2022"), ("trình'.", 0.2, "trình,", 0.9, "trình'."), ("trình.", 0.5, "trình,", 0.9, "trình."), ("góp", 0.2, "SÓP", 0.9, "góp"), ("UBND", 0.4, "DBND", 0.8, "UBND"), ("đề", 0.5, "đề?", 0.95, "đề"),
    ("d)", 0.4, "q)", 0.8, "d)"), ("2", 0.3, "5", 0.95, "2"), ("tuần'", 0.3, "tuần1", 0.9, "tuần'"), ("øóp", 0.2, "SÓP", 0.9, "øóp"),
  ])
  func theSurerReadingHolds(first: String, sure: Double, second: String, surer: Double, wanted: String) {
    #expect(taken([word("năm", 10, 0.96), word(first, 50, sure)], [word("năm", 10, 0.9), word(second, 51, surer)]) == ["năm", wanted])
  }

  @Test func whatOneReadingPartsIsOfTheSurer() {
    #expect(taken([word("Liênhệp", 10, 0.3, width: 70)], [word("Liên", 10, 0.9), word("hiệp", 48, 0.92)]) == ["Liên", "hiệp"])
    #expect(taken([word("5-6/2025", 10, 0.8, width: 70)], [word("5", 10, 0.7), word("6/2025", 48, 0.8)]) == ["5-6/2025"])
  }

  @Test func whatStoodInTheBoxOfABetterReadingGoes() {
    #expect(taken([word("hiện", 10, 0.19, width: 48), word("./.", 60, 0.19, width: 8)], [word("hiện./.", 10, 0.92, width: 58)]) == ["hiện./."])
  }

  @Test func aNameIsTakenWhole() {
    let read = [word("Sùng", 10, 0.39), word("thín", 50, 0.46), word("Pó", 90, 0.93)]
    #expect(taken(read, [word("Sùng", 10, 0.88), word("Thìn", 50, 0.91), word("Pó", 90, 0.92)]) == ["Sùng", "Thìn", "Pó"])
    #expect(taken(read, [word("Sùng", 10, 0.88), word("Thìn", 50, 0.5), word("Pó", 90, 0.92)]) == ["Sùng", "thín", "Pó"])
  }

  @Test func ofALineThatWasReadTwiceTheSurerStays() {
    var words = RecognisedWords()
    words.words = [word("Chủ", 10, 0.9), word("Chú", 12, 0.6), word("tịch,", 45, 0.7), word("tịch,", 44, 0.8), word("xã", 80, 0.9)]
    words.words.append(GeometricWord(text: Array("dưới".utf8), left: 10, top: 116, right: 40, bottom: 128, fontSize: 12))
    words.dropTwice()
    #expect(words.words.map { String(decoding: $0.text, as: UTF8.self) } == ["Chủ", "tịch,", "xã", "dưới"])
    #expect(words.words[1].confidence == 0.8)
  }

  /// Boxes of two words may lie over each other: only readings of one print are one.
  @Test func wordsWhoseBoxesMeetStay() {
    var words = RecognisedWords()
    words.words = [word("thực", 10, 0.9), word("tế", 20, 0.6), word("CỘNG", 80, 0.9), word("HÒA", 85, 0.5), word("(Quý", 140, 0.9), word("Quý", 142, 0.5)]
    words.dropTwice()
    #expect(words.words.map { String(decoding: $0.text, as: UTF8.self) } == ["thực", "tế", "CỘNG", "HÒA", "(Quý"])
  }

  @Test func whatWasNotReadIsTakenWhereItIsSure() {
    #expect(taken([], [word("11/2025", 10, 0.9)]) == ["11/2025"])
    #expect(taken([], [word("11/2025", 10, 0.5)]).isEmpty)
    // As sure as it was read small.
    var words = RecognisedWords()
    words.take([word("mau.", 10, 0.95)], of: (x: 0..<500, y: 90..<130), scale: 1)
    #expect(words.words.map(\.confidence) == [0.85])
    #expect(taken([], [word("l", 10, 0.9)]).isEmpty)
  }

  @Test func handwritingIsNotSurerForBeingReadTwice() {
    var words = RecognisedWords()
    words.words = [word("Số:2442", 10, 0.18)]
    words.take([word("Số:2442", 10, 0.72)], of: (x: 0..<500, y: 90..<130), scale: 1)
    #expect(words.words[0].confidence == 0.18)
  }

  @Test func figuresThatAreReadTwiceTheSameAreSurer() {
    var words = RecognisedWords()
    words.words = [word("17", 10, 0.55), word("thành", 60, 0.55)]
    words.take([word("17", 10, 0.6), word("thành", 60, 0.6)], of: (x: 0..<500, y: 90..<130), scale: 1)
    #expect(words.words[0].confidence > 0.8)
    #expect(words.words[1].confidence == 0.6)
  }

  @Test func pixelsThatAreOnThePage() {
    #expect(GrayImage.pixels(-2.4..<4.8, 0.24, limit: 100) == 0..<20)
    #expect(GrayImage.pixels(12..<48, 0.24, limit: 100) == 50..<100)
    #expect(GrayImage.pixels(48..<96, 0.24, limit: 100).isEmpty)
    #expect(GrayImage.pixels(-9..<(-2), 0.24, limit: 100).isEmpty)
  }

  /// Words in capitals at the page's very edge: nothing can stand before them.
  @Test(arguments: [0.0, 1, 2.9, 3.1, 60])
  func headingsAtTheEdge(left: Double) {
    func word(_ text: String, _ left: Double) -> GeometricWord { GeometricWord(text: Array(text.utf8), left: left, top: 0, right: left + 40, bottom: 12, fontSize: 12) }
    #expect(LostLabels.headings([word("MỤC", left), word("ĐÍCH", left + 44)]).count == (left > 3 ? 1 : 0))
  }

  /// What no picture has room for is no word.
  @Test func boxesOutsideAnyPicture() {
    func count(_ box: String) -> Int { RecognisedWords(tsv: Array("5\t1\t1\t1\t1\t1\t\(box)\tviệc".utf8), scale: 0.24).words.count }
    #expect(count("100\t100\t80\t40\t90") == 1)
    for box in ["99999999999\t100\t80\t40\t50", "nan\t100\t80\t40\t50", "100\t100\t80\tinf\t50", "100\t-99999\t80\t40\t50", "100\t100\t80\t40\tnan", "1e30\t1e30\t1e30\t1e30\t50"] { #expect(count(box) == 0) }
  }

  private func tsv(_ rows: [(text: String, x: Int, y: Int, width: Int, height: Int)]) -> [UInt8] {
    var text = ""
    for (at, row) in rows.enumerated() {
      if at == 0 || row.y > rows[at - 1].y + 50 && row.x < rows[at - 1].x { text += "4\t1\t1\t1\t1\t0\t0\t0\t0\t0\t-1\t\n" }
      text += "5\t1\t1\t1\t1\t1\t\(row.x)\t\(row.y)\t\(row.width)\t\(row.height)\t95\t\(row.text)\n"
    }
    return Array(text.utf8)
  }

  @Test func textThatRunsDownThePageIsSeen() {
    let words = ["thực", "hiện", "nhiệm", "vụ", "của", "các", "đơn", "vị", "trong", "năm", "nay"]
    func read(_ place: (Int) -> (x: Int, y: Int, width: Int, height: Int)) -> RecognisedWords {
      RecognisedWords(tsv: tsv(words.enumerated().map { at, text in let p = place(at); return (text, p.x, p.y, p.width, p.height) }), scale: 0.24)
    }
    #expect(!read { (100 + 120 * $0, 100, 100, 40) }.isSideways)
    let down = read { (1500, 100 + 120 * $0, 40, 100) }
    #expect(down.isSideways && down.quartersOfSideways == 3)
    let up = read { (1500, 2000 - 120 * $0, 40, 100) }
    #expect(up.isSideways && up.quartersOfSideways == 1)
    // A few words of a narrow column's heading.
    #expect(!read { $0 < 4 ? (100, 100 + 120 * $0, 40, 100) : (100 + 120 * $0, 100, 100, 40) }.isSideways)
  }

  @Test func aPieceOfAnAccentIsNoFigure() {
    let read = RecognisedWords(tsv: tsv([("Sản", 100, 100, 80, 40), ("2", 232, 96, 20, 20), ("phầm", 200, 96, 110, 54), ("mới", 330, 100, 80, 40)]), scale: 0.24)
    #expect(read.words.map { String(decoding: $0.text, as: UTF8.self) } == ["Sản", "phầm", "mới"])
    let note = RecognisedWords(tsv: tsv([("Sản", 100, 100, 80, 40), ("phẩm", 200, 96, 110, 54), ("2", 312, 96, 18, 20), ("mới", 340, 100, 80, 40)]), scale: 0.24)
    #expect(note.words.count == 4)
  }

  private func paper(_ width: Int, _ height: Int, _ isDark: (Int, Int) -> Bool) -> GrayImage {
    GrayImage(width: width, height: height, pixels: (0..<width * height).map { isDark($0 % width, $0 / width) ? 30 : 245 })
  }

  @Test func punchedHolesAreNoLetters() {
    // 200 points an inch: 6 mm are 47 of them.
    let page = paper(600, 900) { x, y in
      (x - 90) * (x - 90) + (y - 400) * (y - 400) < 23 * 23 || x < 8 || (60..<110).contains(x) && (700..<750).contains(y) || (130..<134).contains(x) && (200..<300).contains(y)
        || (x - 400) * (x - 400) + (y - 400) * (y - 400) < 23 * 23
    }
    let holes = page.holes(inch: 200)
    #expect(holes.count == 1)
    #expect(holes.first.map { $0.x.contains(90) && $0.y.contains(400) } == true)
    #expect(page.without(holes).isBlank(x: 60..<130, y: 370..<430))
  }

  /// Two lines that were read, a word below them, a tall stroke and a speck.
  @Test func printThatNobodyReadIsFound() {
    let page = paper(1200, 700) { x, y in
      let isLine = (y - 100) % 60 < 30 && (100..<190).contains(y) && (100..<1100).contains(x) && x / 6 % 2 == 0
      let isWord = (220..<250).contains(y) && (100..<190).contains(x) && x / 6 % 2 == 0
      let isStroke = (300..<600).contains(y) && (900..<906).contains(x)
      return isLine || isWord || isStroke || (600..<604).contains(x) && (226..<230).contains(y)
    }
    var rows: [(text: String, x: Int, y: Int, width: Int, height: Int)] = []
    for line in 0..<2 { for at in 0..<10 { rows.append(("thực", 100 + 100 * at, 100 + 60 * line, 100, 30)) } }
    let words = RecognisedWords(tsv: tsv(rows), scale: 1)
    let parts = UnreadInk(page, words, without: [], scale: 1)?.parts() ?? []
    #expect(parts.count == 1)
    #expect(parts.first.map { $0.x.contains(145) && $0.y.contains(235) && $0.y.count < 80 } == true)
    #expect(UnreadInk(page, words, without: [(x: 90..<200, y: 210..<260)], scale: 1)?.parts().isEmpty == true)
  }

  @Test func aYearThatIsTooWideHasLostANumber() {
    #expect(taken([word("2024", 10, 0.77, width: 36)], [word("1/2024", 10, 0.78, width: 36)]) == ["1/2024"])
    #expect(taken([word("2024", 10, 0.77, width: 24)], [word("1/2024", 10, 0.78, width: 24)]) == ["2024"])
  }

  @Test func aPartIsDrawnInTwoThirds() {
    let page = GrayImage(width: 12, height: 9, pixels: (0..<108).map { UInt8($0 % 12 < 6 ? 0 : 240) })
    let small = page.reduced((x: 0..<12, y: 0..<9))
    #expect(small.width == 8 && small.height == 6)
    #expect(small.pixels[0..<8].elementsEqual([0, 0, 0, 0, 240, 240, 240, 240]))
  }

  @Test func whatIsLeftOfARuleIsCutOff() {
    var page = GrayImage(width: 60, height: 40, pixels: [UInt8](repeating: 255, count: 2400))
    for y in 0..<40 { page.pixels[y * 60] = 120; page.pixels[y * 60 + 1] = 60 }
    for x in 20..<24 { page.pixels[20 * 60 + x] = 0 }
    let cell = page.withoutRims((x: 0..<60, y: 0..<40))
    #expect(cell.x == 2..<60 && cell.y == 0..<40)
  }
}
