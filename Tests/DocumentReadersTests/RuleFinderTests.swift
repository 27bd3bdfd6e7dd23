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

  /// Hairlines of a scanned page, hardly darker than its grain; print around them.
  private func grainy(across: [Int], down: [Int], x: ClosedRange<Int>, y: ClosedRange<Int>, ink: Int, share: Int = 100) -> GrayImage {
    var page = GrayImage(width: 1200, height: 800, pixels: [UInt8](repeating: 0, count: 1200 * 800))
    var seed: UInt32 = 7
    func next(_ count: UInt32) -> Int { seed = seed &* 1_664_525 &+ 1_013_904_223; return Int((seed >> 8) % count) }
    for at in page.pixels.indices { page.pixels[at] = UInt8(230 + (share < 100 ? 25 : next(41) - 20)) }
    func draw(_ x: Int, _ y: Int) { if next(100) < share { page.pixels[y * 1200 + x] = UInt8(max(0, Int(page.pixels[y * 1200 + x]) - ink)) } }
    for at in across { for x in x { draw(x, at); draw(x, at + 1) } }
    for at in down { for y in y { draw(at, y); draw(at + 1, y) } }
    // Two lines of letters in every cell but the narrow ones of numbers, some with dots below them.
    for line in stride(from: y.lowerBound, to: y.upperBound - 60, by: 120).flatMap({ [$0 + 30, $0 + 70] }) {
      var left = x.lowerBound + 90
      while left < x.upperBound - 12 {
        let (stroke, isDotted) = (3 + next(2), next(4) == 0)
        if !down.contains(where: { abs($0 - left) < 12 }) {
          for dx in 0..<stroke { for dy in next(6)..<18 { page.pixels[(line + dy) * 1200 + left + dx] = 20 } }
          if isDotted { for dx in 0..<3 { for dy in 22..<25 { page.pixels[(line + dy) * 1200 + left + dx] = 20 } } }
        }
        left += 6 + next(9)
      }
    }
    return page
  }

  @Test func paleRulesOfATable() {
    let (across, down) = ([100, 220, 340, 460], [100, 180, 600, 820, 1000])
    let runs = RuleFinder(image: grainy(across: across, down: down, x: 100...1000, y: 100...460, ink: 34), inch: 200).runs()
    #expect(runs.across.map(\.at).elementsEqual(across) { abs($0 - $1) <= 1 })
    #expect(runs.down.map(\.at).elementsEqual(down) { abs($0 - $1) <= 1 })
    #expect((runs.across + runs.down).allSatisfy { abs($0.from - 100) <= 3 && (abs($0.to - 1000) <= 3 || abs($0.to - 460) <= 3) })
  }

  /// A copier left every second point of the upright rules and every twelfth of the others.
  @Test func rulesOfPoints() {
    let down = [100, 180, 600, 820, 1000]
    var page = grainy(across: [], down: down, x: 100...1000, y: 100...460, ink: 250, share: 50)
    let dotted = grainy(across: [100, 220, 340, 460], down: [], x: 100...1000, y: 100...460, ink: 250, share: 8)
    for at in page.pixels.indices { page.pixels[at] = min(page.pixels[at], dotted.pixels[at]) }
    let runs = RuleFinder(image: page, inch: 200).runs()
    #expect(runs.across.count == 4)
    // A piece may be missing here and there.
    for at in down { #expect(runs.down.reduce(0) { abs($1.at - at) <= 2 ? $0 + $1.to - $1.from : $0 } > 200, "\(at)") }
    #expect(runs.down.allSatisfy { run in down.contains { abs($0 - run.at) <= 2 } })
  }

  /// Nothing crosses them: the edge of a sheet, a fold, a stroke under a title.
  @Test func paleStrokesThatAreNoTable() {
    #expect(rules(grainy(across: [100], down: [], x: 100...1000, y: 100...460, ink: 34)) == (0, 0))
    #expect(rules(grainy(across: [], down: [100, 900], x: 100...1000, y: 100...460, ink: 34)) == (0, 0))
    #expect(rules(grainy(across: [], down: [], x: 100...1000, y: 100...460, ink: 0)) == (0, 0))
  }
}
