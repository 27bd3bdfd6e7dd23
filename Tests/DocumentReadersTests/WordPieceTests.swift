import SourceModel
import Testing

@testable import DocumentReaders

/// Pieces of words with boxes as `pdftotext -bbox` gives them.
struct WordPieceTests {
  private func joined(_ pieces: [(text: String, left: Double, top: Double, right: Double, bottom: Double)]) -> [GeometricWord] {
    var page = GeometricPage(number: 1, width: 595, height: 842, words: pieces.map {
      GeometricWord(text: Array($0.text.utf8), left: $0.left, top: $0.top, right: $0.right, bottom: $0.bottom, fontSize: $0.bottom - $0.top)
    })
    page.joinPieces()
    return page.words
  }

  private func texts(_ words: [GeometricWord]) -> [String] { words.map { String(decoding: $0.text, as: UTF8.self) } }

  @Test func halvesOfSurrogatePairs() throws {
    let bytes = Array("<page width=\"595\" height=\"842\"><word xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\">kế".utf8) + [0xED, 0xA0, 0x80] + Array("hoạch</word></page>".utf8)
    let word = try #require(WordBoxParser(bytes).pages().first?.words.first)
    #expect(String(decoding: word.text, as: UTF8.self) == "kế\u{FFFD}\u{FFFD}\u{FFFD}hoạch")
    #expect(String(validating: word.text, as: UTF8.self) != nil)
  }

  /// Accented letters out of a second font, whose boxes are half as tall again (Ghostscript's output).
  @Test func lettersOfASecondFontAreOfTheWord() {
    let words = joined([
      ("Ủ", 133.4, 76.9, 142.786, 94.34), ("Y", 142.8, 82.24, 152.19, 94.26), ("BAN", 155.38, 82.24, 182.84, 94.26), ("T", 146.2, 99.3, 154.87, 111.4),
      ("Ỉ", 154.9, 94.03, 159.96, 111.44), ("NH", 159.89, 99.3, 179.4, 111.4),
    ])
    #expect(Set(texts(words)) == ["ỦY", "BAN", "TỈNH"])
  }

  /// Words on two lines, one of which is raised a little, are not one.
  @Test func wordsOfTwoLinesStayTwo() {
    let words = joined([("Nội", 100, 100, 120, 112), ("vụ", 120.2, 106, 132, 118)])
    #expect(Set(texts(words)) == ["Nội", "vụ"])
  }

  /// A mark so high that its box begins above its line's: it belongs to that line, not to the one above.
  @Test func highMarksStayInTheirLine() throws {
    let words = joined([
      ("chính", 400, 296.4, 430, 309.1), ("2022", 426.6, 313.45, 454.6, 326.18), ("1", 454.6, 312.23, 459.15, 320.5), (";", 459.15, 313.45, 463, 326.18),
    ])
    let mark = try #require(words.first { $0.text == Array("1".utf8) })
    #expect(mark.superscript)
    #expect(mark.bottom == 326.18)
  }

  /// A mark of four fifths of the type's size, clearly raised; a number beside a taller word of the next line is none.
  @Test func largeMarksAndNumbersBesideOtherLines() {
    let raised = joined([("Sở", 396, 389.5, 410.9, 407), ("1", 411.6, 386.9, 417, 401), (",", 417, 389.5, 420.4, 407)])
    #expect(raised.first { $0.text == Array("1".utf8) }?.superscript == true)
    let number = joined([("2026", 100, 100, 124, 112), ("Tham", 126, 108, 150, 125.4)])
    #expect(number.allSatisfy { !$0.superscript })
  }
}

/// Watermarks printed aslant, as `pdftotext -bbox -raw` gives them: a letter a word.
struct SlantedTextTests {
  private func page(_ words: [(String, Double, Double)]) -> GeometricPage {
    GeometricPage(number: 1, width: 595, height: 842, words: words.map {
      GeometricWord(text: Array($0.0.utf8), left: $0.1, top: $0.2, right: $0.1 + 6 * Double($0.0.count), bottom: $0.2 + 12, fontSize: 12)
    })
  }

  /// `DỰ THẢO` from the lower left to the upper right, in the file before the page's text.
  @Test func watermarksAreNoText() {
    let letters = ["D", "Ự", "T", "H", "Ả", "O"].enumerated().map { ($0.element, 200 + 10 * Double($0.offset), 400 - 9 * Double($0.offset)) }
    var page = page(letters + [("Nơi", 80, 100), ("nhận:", 110, 100)])
    page.liftSlantedText()
    #expect(page.words.map { String(decoding: $0.text, as: UTF8.self) } == ["Nơi", "nhận:"])
    #expect(page.stamps.count == 6)
  }

  /// Ordinals down a column and letters along a line stand straight; three letters may be anything.
  @Test(arguments: [(0.0, 14.0, 6), (9.0, 0.0, 6), (10.0, 9.0, 3)])
  func straightLettersAreText(x: Double, y: Double, count: Int) {
    var page = page((0..<count).map { ("\($0 + 1)", 100 + x * Double($0), 100 + y * Double($0)) })
    page.liftSlantedText()
    #expect(page.words.count == count)
  }
}

/// Size and weight by the widths of words.
struct FontWidthTests {
  private let texts = ["Thanh", "tra", "trong", "nghành", "phòng", "hoàn", "thành", "quyết", "giao", "nhân", "dân", "chính"]

  private func page(_ width: (String) -> Double) -> GeometricPage {
    GeometricPage(number: 1, width: 595, height: 842, words: texts.enumerated().map { index, text in
      let left = 80 + 40 * Double(index % 8)
      let bottom = 100 + 20 * Double(index / 8)
      return GeometricWord(text: Array(text.utf8), left: left, top: bottom - 16, right: left + width(text), bottom: bottom, fontSize: 16)
    })
  }

  private func natural(_ text: String) -> Double { FontStyles.natural(Array(text.utf8))?[0] ?? 0 }

  /// A box of another height is of the same type: its size is the same part of it.
  @Test func sizesOfRareBoxes() {
    var pages = [page { 13 * natural($0) }]
    pages[0].words.append(GeometricWord(text: Array("1".utf8), left: 300, top: 76, right: 306, bottom: 88.8, fontSize: 12.8))
    FontStyles.apply(to: &pages)
    #expect(pages[0].words[0].fontSize == 13)
    #expect(abs(pages[0].words[texts.count].fontSize - 10.4) < 0.01)
  }

  /// A word or two of another font that are as wide as in bold Times say nothing.
  @Test func widthsOfOtherFontsSayNothing() {
    var pages = [page { $0 == "Thanh" || $0 == "trong" || $0 == "giao" ? 13 * (FontStyles.natural(Array($0.utf8))?[1] ?? 0) : 9.3 * Double($0.count) }]
    FontStyles.apply(to: &pages)
    #expect(pages[0].words.allSatisfy { !$0.bold })
  }
}
