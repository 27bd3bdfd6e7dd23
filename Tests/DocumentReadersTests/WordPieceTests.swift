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
}
