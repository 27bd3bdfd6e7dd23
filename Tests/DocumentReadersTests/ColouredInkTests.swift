import Foundation
import PlanModel
import SourceModel
import Testing

@testable import DocumentReaders

/// Red and blue print of invented pages: what is black under it stays, what stands by itself is looked at.
struct ColouredInkTests {
  private let paper: [UInt8] = [250, 248, 247], red: [UInt8] = [205, 50, 55], black: [UInt8] = [40, 38, 36], rim: [UInt8] = [215, 180, 180]

  private func picture(_ width: Int, _ height: Int, leavesBlue: Bool = false, _ colour: (_ x: Int, _ y: Int) -> [UInt8]) -> (image: GrayImage, ink: ColouredInk?)? {
    var bytes = Array("P6\n\(width) \(height)\n255\n".utf8)
    for y in 0..<height { for x in 0..<width { bytes += colour(x, y) } }
    var red: ColouredInk?
    return GrayImage(takingColours: &bytes, ink: &red, leavesBlue: leavesBlue).map { ($0, red) }
  }

  @Test func blackUnderASealStays() throws {
    let page = try #require(picture(90, 30) { x, y in y == 10 ? black : x / 10 % 3 == 0 ? red : x % 10 == 0 ? rim : paper }).image
    for x in 0..<90 { #expect(page.pixels[10 * 90 + x] < 90) }
    for x in 0..<90 { #expect(page.pixels[20 * 90 + x] > 230) }
  }

  /// A stamp of arrival or a pen over print goes, too; what is typed in blue stays.
  @Test func blackUnderABlueStampStays() throws {
    let (pen, fringe): ([UInt8], [UInt8]) = ([40, 60, 160], [60, 62, 84])
    let page = try #require(picture(90, 30) { x, y in y == 10 ? black : y == 15 ? fringe : x / 10 % 3 == 0 ? pen : paper })
    for x in 0..<90 {
      #expect(page.image.pixels[10 * 90 + x] < 90 && page.image.pixels[15 * 90 + x] < 110)
      #expect(page.image.pixels[20 * 90 + x] > 230)
    }
    let typed = try #require(picture(8, 8, leavesBlue: true) { _, _ in pen })
    #expect(typed.image.pixels[0] < 100)
  }

  /// The same page, in pieces that cut its head and its pixels.
  @Test(arguments: [1, 7, 64, 1000])
  func aPageMayComeInPieces(size: Int) throws {
    var bytes = Array("P6\n20 10\n255\n".utf8)
    for y in 0..<10 { for x in 0..<20 { bytes += (x + y) % 3 == 0 ? red : (x + y) % 3 == 1 ? black : paper } }
    let pieces = ColouredPage()
    for start in stride(from: 0, to: bytes.count, by: size) { bytes[start..<min(bytes.count, start + size)].withUnsafeBytes(pieces.take) }
    let page = try #require(pieces.page).image
    var red: ColouredInk?
    #expect(page.pixels == GrayImage(takingColours: &bytes, ink: &red)?.pixels)
    let cut = ColouredPage()
    Array("P6\n20 10\n255\n".utf8).withUnsafeBytes(cut.take)
    #expect(cut.page == nil)
  }

  @Test func coloursAreSeenInASmallPicture() {
    func small(_ colour: (_ at: Int) -> [UInt8]) -> ColouredInk.Colours { ColouredInk.colours(in: Array("P6\n30 10\n255\n".utf8) + (0..<300).flatMap(colour)) }
    let pen: [UInt8] = [50, 60, 165]
    #expect(small { $0 % 50 == 0 ? rim : paper } == .init(red: true, blue: false))
    #expect(small { $0 % 5 == 0 ? black : paper } == .init(red: false, blue: false))
    #expect(small { $0 == 7 ? red : [245, 235, 205] } == .init(red: false, blue: false))
    #expect(small { $0 % 40 == 0 ? pen : $0 % 5 == 0 ? black : paper } == .init(red: false, blue: true))
    // Typed in blue.
    #expect(small { $0 % 5 == 0 ? pen : paper } == .init(red: false, blue: false))
  }

  private func lines(_ isRed: (_ x: Int, _ y: Int) -> Bool) throws -> [GrayImage.Part] {
    let page = try #require(picture(1600, 900) { x, y in isRed(x, y) ? red : paper })
    return try #require(page.ink).lines(inch: 300, slope: 0)
  }

  private func ring(_ x: Int, _ y: Int) -> Bool { (190 * 190..<210 * 210).contains((x - 400) * (x - 400) + (y - 400) * (y - 400)) }

  @Test func aStampedNumberIsALineAndASealIsNone() throws {
    // Strokes ten pixels wide, forty high.
    let number = { (x: Int, y: Int) in (1200..<1320).contains(x) && (300..<340).contains(y) && x / 10 % 2 == 0 }
    let found = try lines(number)
    #expect(found.count == 1)
    #expect(found.first.map { $0.x.contains(1200) && $0.x.contains(1310) && $0.y.contains(300) && $0.y.contains(339) && $0.y.count < 100 } == true)
    #expect(try lines(ring).isEmpty)
    #expect(try lines { ring($0, $1) || number($0, $1) } .count == 1)
    // Letters in a seal, dust.
    #expect(try lines { ring($0, $1) || (380..<420).contains($0) && (380..<420).contains($1) }.isEmpty)
    #expect(try lines { $0 == 700 && $1 == 200 }.isEmpty)
  }

  @Test func pagesWithoutColoursAreDrawnGrey() throws {
    let small = GrayImage(width: 40, height: 40, pixels: [UInt8](repeating: 255, count: 1600))
    let bytes = MadeScan.pdf([small, small], colours: [1: [UInt8](repeating: 250, count: 4800)])
    #expect(ColouredInk.greyPages(try UnnamedFile(bytes), ReadLimits()) == [0])
  }

  /// What recognition makes of a stamp's rims goes with it; what is surely read below it stays.
  @Test func rimsOfAStampAreNoText() throws {
    let stamp = try #require(picture(1600, 900) { x, y in (300..<900).contains(x) && (100..<300).contains(y) && (x % 20 < 8 || y % 40 < 8) ? [40, 60, 165] : paper }).ink
    let parts = try #require(stamp).stamps(inch: 300, slope: 0)
    #expect(parts.count == 1)
    var words = RecognisedWords()
    for (text, x, confidence) in [("Neày", 100.0, 0.4), ("hoạch", 180, 0.9), ("1ố/KH-SXD", 120, 0.4), ("chống", 140, 0.4), ("xvã", 330, 0.4)] {
      var word = GeometricWord(text: Array(text.utf8), left: x, top: 40, right: x + 20, bottom: 52, fontSize: 12)
      word.confidence = confidence
      words.words.append(word)
    }
    let residue = words.takeResidue(of: parts, scale: 0.24, above: 300)
    #expect(residue.map { String(decoding: $0.text, as: UTF8.self) } == ["Neày"] && words.words.count == 4)
  }

  @Test func redOverOtherWordsIsAMark() {
    func word(_ text: String, _ x: Double, _ confidence: Double) -> GeometricWord {
      var word = GeometricWord(text: Array(text.utf8), left: x, top: 10, right: x + 30, bottom: 22, fontSize: 12)
      word.confidence = confidence
      return word
    }
    var words = RecognisedWords()
    words.words = [word("Số:", 10, 0.9), word("/KH-UBND", 90, 0.9)]
    words.addInk([word("125", 50, 0.9), word("Luật", 100, 0.9), word("»", 150, 0.9), word("nh", 200, 0.3)])
    #expect(words.words.map { String(decoding: $0.text, as: UTF8.self) } == ["Số:", "/KH-UBND", "125"])
  }
}
