import SourceModel
import Testing
import VietnameseText

@testable import DocumentReaders

/// Words drawn with boxes: each letter a stem of small or great height, some with a mark above.
private struct DrawnPage {
  var image = GrayImage(width: 6_000, height: 300, pixels: [UInt8](repeating: 255, count: 6_000 * 300))
  var words: [GeometricWord] = []
  private var x = 40

  enum Mark { case none, dot, hook, comma }

  mutating func fill(_ xs: Range<Int>, _ ys: Range<Int>) {
    for y in ys { for x in xs { image.pixels[y * image.width + x] = 0 } }
  }

  /// `tall`: letters drawn as high as capitals.
  mutating func put(_ text: String, marks: [Int: Mark] = [:], tall: Set<Int> = []) {
    let left = x
    for (at, scalar) in text.unicodeScalars.enumerated() {
      // About as wide as type is, with space between the letters.
      let width = Int(40 * (FontStyles.naturalWidth(folded(Array(String(scalar).utf8))) ?? 0.5))
      if marks[at] == .comma { fill(x + 1..<x + 6, 194..<208) } else if scalar != "," { fill(x..<x + width - 4, (tall.contains(at) ? 162 : 174)..<200) }
      if marks[at] == .dot { fill(x + 1..<x + 7, 160..<166) }
      if marks[at] == .hook { fill(x..<x + 10, 152..<157); fill(x + 5..<x + 10, 157..<168) }
      x += width
    }
    var word = GeometricWord(text: Array(text.utf8), left: Double(left), top: 150, right: Double(x - 4), bottom: 200, fontSize: 56)
    word.confidence = 0.96
    words.append(word)
    x += 20
  }

  /// The words as they are after mending.
  func mended() -> [String] {
    var pages = [GeometricPage(number: 1, width: 6_000, height: 300, words: words)]
    var mending = ScanMending()
    mending.shapes = LetterShapeReader(image: image, scale: 1).shapes(pages[0])
    mending.mend(&pages, [0])
    return pages[0].words.map { String(decoding: $0.text, as: UTF8.self) }
  }
}

struct LetterShapeTests {
  @Test(arguments: [(DrawnPage.Mark.dot, "chi"), (.hook, "chỉ")])
  fileprivate func aLetterIsWhatOthersLikeItAre(mark: DrawnPage.Mark, wanted: String) {
    var page = DrawnPage()
    // Pairs of the field are surely read.
    for _ in 0..<8 { page.put("chỉ", marks: [2: .hook]); page.put("số,", marks: [2: .comma]) }
    for _ in 0..<8 { page.put("chi", marks: [2: .dot]); page.put("nhánh,", marks: [5: .comma]) }
    page.put("mua,", marks: [3: .comma])
    page.put("chỉ", marks: [2: mark])
    page.put("xô")
    #expect(page.mended()[33] == wanted)
  }

  @Test func aCapitalNoHigherThanSmallLettersIsNone() {
    var page = DrawnPage()
    page.put("của")
    page.put("Cơ")
    page.put("quan")
    page.put("Xe", tall: [0])
    page.put("xe", tall: [0])
    #expect(page.mended() == ["của", "cơ", "quan", "Xe", "Xe"])
  }

  @Test func aCommaThatIsNotDrawn() {
    var page = DrawnPage()
    page.put("rao")
    page.put("xoan,", marks: [4: .comma])
    page.put("rao")
    page.put("xoam")
    page.words[3].text = Array("xoan,".utf8)
    page.put("rao")
    #expect(page.mended()[1] == "xoan,")
    #expect(page.mended()[3] == "xoan")
  }
}

struct FigureLibraryTests {
  private func figure(_ shades: [UInt8]) -> PrintedFigure {
    PrintedFigure(left: 0, top: 0, right: 8, bottom: 10, digits: shades.map { shade in (0..<PrintedFigure.rows * PrintedFigure.columns).map { $0 % 7 == Int(shade) ? 200 : 0 } })
  }

  @Test func digitsOfTheDocumentSayWhatAFigureIs() {
    var library = FigureLibrary()
    library.learn(Array("2".utf8), figure([2]))
    library.learn(Array("35".utf8), figure([3, 5]))
    #expect(library.doubt(figure([3]), 3) < 0)
    #expect(library.doubt(figure([3]), 2) > 0)
    #expect(library.doubt(figure([2, 5]), 25) < 0)
    #expect(library.doubt(figure([2, 5]), 2) > 0)
    // What was read nowhere says nothing.
    #expect(library.doubt(figure([6]), 1) == 0)
  }

  @Test func aMisreadOrdinalIsWhatItIsDrawnLike() {
    var page = MendedPage([])
    func put(_ text: String, _ x: Double, _ y: Double, _ confidence: Double) {
      var word = GeometricWord(text: Array(text.utf8), left: x, top: y, right: x + 6 * Double(text.count), bottom: y + 12, fontSize: 12)
      word.confidence = confidence
      page.words.append(word)
    }
    // The ordinals 4, 1, 2 of two tables that follow each other, the last two badly read.
    for (row, text) in ["4", "???", "S"].enumerated() { put(text, 65, 104 + 20 * Double(row), row == 0 ? 0.96 : 0.3); put("Rà", 104, 104 + 20 * Double(row), 0.96); put("Không", 304, 104 + 20 * Double(row), 0.96) }
    for y in [100.0, 120, 140, 160] { page.rules.append(GeometricRule(x0: 60, y0: y, x1: 500, y1: y)) }
    for x in [60.0, 100, 300, 500] { page.rules.append(GeometricRule(x0: x, y0: 100, x1: x, y1: 160)) }
    var pages = [GeometricPage(number: 1, width: 595, height: 842, words: page.words, rules: page.rules)]
    var mending = ScanMending()
    mending.figures[0] = [1, 2].map { row in
      var drawn = figure([4])
      (drawn.left, drawn.right, drawn.top, drawn.bottom) = (64, 72, 106 + 20 * Double(row), 114 + 20 * Double(row))
      return drawn
    }
    mending.mend(&pages, [0])
    #expect(pages[0].words[3].text != Array("5".utf8))
  }
}

struct LoneMeasureTests {
  @Test func aQuarterIsAsWideAsOneWordBesideItSays() {
    var page = MendedPage([["Quý", "II,"], ["III/2023"]])
    page.words[2].text = Array("II/2023".utf8)
    // Without accents and descenders a line looks smaller than its type.
    page.words[2].fontSize = 9.4
    #expect(page.mended()[2] == "III/2023")
  }

  @Test func theHeadOfATableWithoutRulesIsNoSection() {
    #expect(MendedPage([["I.", "MỤC", "ĐÍCH"], ["TT", "Nội", "dung"], ["II.", "NHIỆM", "VỤ"]]).mended()[3] == "TT")
  }

  @Test func wordsFarApartInACellAreOneLine() {
    var page = MendedPage([["Quý", "H,", "III/2026"]])
    for at in 1...2 { page.words[at].left += 24 * Double(at); page.words[at].right += 24 * Double(at) }
    page.rules = [-4.0, 20, 40].map { GeometricRule(x0: 40, y0: $0, x1: 400, y1: $0) } + [40.0, 300, 350, 400].map { GeometricRule(x0: $0, y0: -4, x1: $0, y1: 40) }
    #expect(page.mended()[1] == "II,")
  }

  @Test func pointsThatBeginWithAFigureCount() {
    let words = MendedPage([["I.", "MỤC", "ĐÍCH"], ["II.", "CHỈ", "TIÊU"], ["I.", "Tỷ", "lệ"], ["2.", "100%", "cơ"], ["III.", "NHIỆM", "VỤ"]]).mended()
    #expect(words[6] == "1.")
    #expect(words[9] == "2.")
  }

  @Test func nothingIsCountedToForty() {
    #expect(MendedPage([["I.", "MỤC", "ĐÍCH"], ["IL", "NỘI", "DUNG"], ["III.", "THỰC", "HIỆN"]]).mended()[3] == "II.")
  }
}

struct NotesOfThePageBeforeTests {
  private func page(_ number: Int, _ lines: [[String]], rule: Double? = nil) -> GeometricPage {
    var page = GeometricPage(number: number, width: 595, height: 400, words: MendedPage(lines).words)
    if let rule { page.rules = [GeometricRule(x0: 60, y0: rule, x1: 200, y1: rule)] }
    return page
  }

  /// A row that the page cuts leaves its note to the next page.
  @Test(arguments: [true, false]) func aLoneRaisedFigureWithoutItsNote(isRaised: Bool) {
    let empty = [[String]](repeating: [], count: 7)
    var pages = [
      page(1, [["tỉnh", "đề", "ra?"]]),
      page(2, [["được", "phê", "duyệt\"."]] + empty + [["'", "Theo", "Quyết", "định"], ["'", "Đề", "án", "phê", "duyệt"]], rule: 155),
    ]
    func mark(_ word: GeometricWord) -> RaisedMark { RaisedMark(left: word.right - 4, top: word.top + 1, right: word.right - 1, bottom: word.bottom - 6) }
    let marks = [0: isRaised ? [mark(pages[0].words[2])] : [], 1: [mark(pages[1].words[2])]]
    var mending = ScanMending()
    mending.mend(&pages, [0, 1], marks: marks)
    #expect(pages[0].words[2].text == Array((isRaised ? "ra1" : "ra?").utf8))
    #expect((pages[1].words[2].text == Array("duyệt2.".utf8)) == isRaised)
  }
}
