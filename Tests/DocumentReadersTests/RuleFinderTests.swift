import Testing

@testable import DocumentReaders

/// Rules of drawn pages, 300 pixels an inch.
struct RuleFinderTests {
  /// A white page with rules drawn three pixels thick: `x`, `y`, and how far they go.
  private func page(_ across: [(y: Int, x: Range<Int>)], _ down: [(x: Int, y: Range<Int>)], ink: UInt8 = 20, letters: UInt8 = 0) -> GrayImage {
    var page = GrayImage(width: 1200, height: 800, pixels: [UInt8](repeating: 252, count: 1200 * 800))
    for rule in across { for y in rule.y - 1...rule.y + 1 { for x in rule.x { page.pixels[y * 1200 + x] = ink } } }
    for rule in down { for x in rule.x - 1...rule.x + 1 { for y in rule.y { page.pixels[y * 1200 + x] = ink } } }
    // Strokes of letters, so that there is print to compare with.
    for y in 700..<740 { for x in stride(from: 100, to: 1000, by: 12) { for dx in 0..<5 { page.pixels[y * 1200 + x + dx] = letters } } }
    return page
  }

  private func rules(_ image: GrayImage) -> (across: Int, down: Int) {
    let runs = RuleFinder(image: image, inch: 300).runs()
    return (runs.across.count, runs.down.count)
  }

  @Test func greyRulesOfGreyPrintAreSeen() {
    let frame: ([(Int, Range<Int>)], [(Int, Range<Int>)]) = ([(100, 100..<1000), (300, 100..<1000)], [(100, 100..<300), (1000, 100..<300)])
    #expect(rules(page(frame.0, frame.1, ink: 185, letters: 130)) == (2, 2))
    // Shadows on a page with black print.
    #expect(rules(page(frame.0, frame.1, ink: 185)) == (0, 0))
  }

  @Test func aBrokenRuleGoesOn() {
    let down = [(100, 100..<500), (400, 100..<500), (1000, 100..<500)]
    #expect(rules(page([(100, 100..<1000), (300, 100..<620), (300, 700..<1000), (500, 100..<1000)], down)).across == 3)
    // Between two rules a cell goes over two rows.
    #expect(rules(page([(100, 100..<1000), (300, 100..<400), (300, 600..<1000), (500, 100..<1000)], down + [(600, 100..<500)])).across == 4)
    // Strokes under a letterhead's two halves.
    #expect(rules(page([(100, 100..<400), (100, 600..<1000)], [])).across == 2)
  }
}
