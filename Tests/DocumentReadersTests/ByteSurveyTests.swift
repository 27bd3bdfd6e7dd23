import Testing

@testable import DocumentReaders

/// What is counted sixteen bytes at a time comes to the same wherever it begins.
struct ByteSurveyTests {
  @Test func placesMakeNoDifference() {
    let usual = "Ủy ban nhân dân tỉnh, thành phố: Đà Nẵng; ước đạt 95%.\n"
    let text = Array((usual + "Kế hoạch “2026” – ừ\u{A0}x\u{301}\r\n" + usual + usual).utf8)
    let whole = ByteSurvey(text)
    #expect(whole.invalid == 0 && whole.hasMarks && whole.needsCleaning && whole.controls == 0)
    #expect(whole.multibyte == text.filter { $0 >= 0xC0 }.count)
    for shift in 1..<40 {
      let survey = ByteSurvey(Array(repeating: 0x61, count: shift) + text)
      #expect(survey.ascii == whole.ascii + shift)
      #expect(survey.vietnamese == whole.vietnamese && survey.western == whole.western && survey.multibyte == whole.multibyte && survey.foreign == whole.foreign)
    }
  }

  @Test(arguments: [0xC1, 0xC7, 0xE1, 0xFF, 0x80] as [UInt8])
  func brokenBytes(byte: UInt8) {
    for place in 0..<40 {
      var text = Array(String(repeating: "được giao ", count: 8).utf8)
      let space = text[place...].firstIndex(of: 0x20) ?? place
      text[space] = byte
      #expect(ByteSurvey(text).invalid > 0)
    }
  }

  @Test(arguments: [("# ", 2), ("**a** **b** ", 2), ("[^1] ", 2), ("X Y Z ", 0)])
  func marksOfMarkdown(mark: String, score: Int) {
    for place in 0..<40 {
      let line = mark.hasPrefix("#") ? mark + String(repeating: "a", count: place + 1) : String(repeating: "a", count: place) + mark
      #expect(looksLikeMarkdown(Array((line + "\n" + line).utf8)) == (score > 0))
    }
  }
}
