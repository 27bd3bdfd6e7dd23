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

  @Test func whatWasNotReadIsTakenWhereItIsSure() {
    #expect(taken([], [word("11/2025", 10, 0.9)]) == ["11/2025"])
    #expect(taken([], [word("11/2025", 10, 0.5)]).isEmpty)
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
