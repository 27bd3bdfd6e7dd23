import SourceModel
import Testing

@testable import DocumentReaders

/// Bars before the stroke of a quarter, as they are drawn.
struct QuarterBarTests {
  /// Bars, a stroke and four figures of 30 pixels' height.
  private func count(_ bars: [Range<Int>], read: String, touching: Bool = false) -> Int? {
    var image = GrayImage(width: 220, height: 60, pixels: [UInt8](repeating: 255, count: 13_200))
    func paint(_ x: Range<Int>, _ y: Range<Int>) { for row in y { for column in x { image.pixels[row * 220 + column] = 0 } } }
    for bar in bars { paint(bar, 15..<45) }
    if touching { paint(bars[0].lowerBound..<bars[bars.count - 1].upperBound, 15..<18) }
    for step in 0..<30 { paint(72 + step / 4..<75 + step / 4, 44 - step..<45 - step) }
    for figure in 0..<4 { paint(90 + 20 * figure..<104 + 20 * figure, 15..<45) }
    let word = GeometricWord(text: Array(read.utf8), left: 8, top: 14, right: 166, bottom: 46, fontSize: 12)
    return QuarterBars.counts([word], in: image, scale: 1).values.first
  }

  @Test func barsThatStandApartAreCounted() {
    let three = [10..<16, 30..<36, 50..<56]
    #expect(count(three, read: "II/2026") == 3)
    #expect(count(Array(three.prefix(2)), read: "II/2026") == 2)
    #expect(count(three, read: "II/2026", touching: true) == 1)
  }

  @Test func otherWordsAreNotLookedAt() {
    for read in ["12/2026", "IV/2026", "II", "II/26", "II/2026."] { #expect(count([10..<16, 30..<36], read: read) == nil) }
    // A speck is no bar.
    #expect(count([10..<16, 30..<60], read: "I/2026") == nil)
  }
}
