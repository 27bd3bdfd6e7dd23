import SourceModel
import VietnameseText

/// Ruling lines of pages with a text layer, where the words suggest a table: a cell merged over rows and rows without a
/// number show only in their rules. They are read from the page's own content; a page whose content is not understood is
/// drawn small and without smoothing by `pdftoppm` (about 4 ms a page).
struct PageRules {
  /// At 60 stems of letters on neighbouring lines run together.
  private static let dpi = 100
  private static let scale = 72.0 / Double(dpi)

  /// Puts the rules of tables into the pages that have words of their own. A page that cannot be drawn has none.
  static func add(to pages: inout [GeometricPage], except drawn: [Int], _ contents: PageContents?, _ file: UnnamedFile, _ limits: ReadLimits) {
    let left = Set(pages.indices).subtracting(drawn).filter { isOrdinarySize(pages[$0]) }
    // A table's last row may go on at the top of the next page with a line or two.
    let asked = left.filter { mayHoldTable(pages[$0]) || $0 > 0 && mayHoldTable(pages[$0 - 1]) && mayHoldTable(pages[$0], lines: 1, gaps: 1) }.sorted()
    var unread: [Int] = []
    for page in left.sorted() {
      let isAsked = asked.contains(page)
      // One word of a cell may be all that goes on, cells in the middle of their rows share few baselines; reading the content costs
      // nothing, drawing the page would.
      guard isAsked || page > 0 && tableReachesEnd(pages[page - 1]) || contents != nil && mayHoldTable(pages[page], gaps: 1) else { continue }
      if let rules = contents?.rules(of: page, pages[page]) { pages[page].rules = rules } else if isAsked { unread.append(page) }
    }
    for range in runs(of: unread, among: left) {
      guard let images = images(range, file, limits) else { continue }
      for (page, image) in zip(range, images) {
        let upright = pages[page].quartersTurned == 0 ? image : image.turned(quarters: pages[page].quartersTurned)
        pages[page].rules = rules(of: upright)
      }
    }
  }

  private static func isOrdinarySize(_ page: GeometricPage) -> Bool { page.width > 36 && page.height > 36 && max(page.width, page.height) < 2_500 }

  /// Below the page's last rules stands no more than a page number.
  private static func tableReachesEnd(_ page: GeometricPage) -> Bool {
    guard page.rules.count >= 4, let end = page.rules.map({ max($0.y0, $0.y1) }).max() else { return false }
    return page.words.count { $0.top > end } <= 4
  }

  /// Two baselines at least with three parts far from each other.
  static func mayHoldTable(_ page: GeometricPage, lines least: Int = 2, gaps: Int = 2) -> Bool {
    let words = page.words.map { (line: ($0.bottom / 2).rounded(), left: $0.left, right: $0.right, size: $0.fontSize) }
      .sorted { $0.line != $1.line ? $0.line < $1.line : $0.left < $1.left }
    var found = 0
    var wide = 0
    for at in words.indices {
      let word = words[at]
      if at > 0, words[at - 1].line == word.line {
        if word.left - words[at - 1].right > 0.6 * min(word.size, words[at - 1].size) { wide += 1 }
        if wide == gaps { found += 1; wide += 1 }
      } else {
        wide = 0
      }
      if found >= least { return true }
    }
    return false
  }

  /// Pages to be drawn by one call: a page between two that are asked for is cheaper drawn than left out.
  private static func runs(of asked: [Int], among allowed: Set<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for page in asked {
      if let last = result.last, page - last.upperBound <= 1, page - last.lowerBound < 20, (last.upperBound..<page).allSatisfy(allowed.contains) {
        result[result.count - 1] = last.lowerBound..<page + 1
      } else {
        result.append(page..<page + 1)
      }
    }
    return result
  }

  private static func images(_ range: Range<Int>, _ file: UnnamedFile, _ limits: ReadLimits) -> [GrayImage]? {
    let outcome = try? PageProgram.pdftoppm.run(
      ["-q", "-r", String(dpi), "-gray", "-aa", "no", "-aaVector", "no", "-f", String(range.lowerBound + 1), "-l", String(range.upperBound), "/dev/stdin"],
      input: file, limits: limits, outputLimit: 256 << 20)
    guard let outcome, outcome.isSuccess else { return nil }
    var images: [GrayImage] = []
    var at = 0
    while images.count < range.count, let image = GrayImage(pgm: outcome.output, at: &at) { images.append(image) }
    return images.count == range.count ? images : nil
  }

  /// Unbroken dark runs: across 0.4 inch at least, down 0.2 (a row is higher than a capital with two marks above it).
  static func rules(of image: GrayImage) -> [GeometricRule] {
    var finder = CrispRuns(width: image.width, height: image.height, across: dpi * 2 / 5, down: dpi / 5)
    finder.scan(image.pixels)
    return RuleFinder.rules((finder.rowRuns.joined(), finder.columnRuns.joined()), scale: scale)
  }
}

/// Dark runs of a picture without smoothing, found in one pass.
private struct CrispRuns {
  /// Runs on neighbouring rows (or columns) that overlap, as one.
  struct Collector {
    private var done: [RuleFinder.Run] = []

    mutating func add(_ run: RuleFinder.Run) { done.append(run) }

    /// What is thicker than a rule is a picture or a shaded field.
    func joined() -> [RuleFinder.Run] {
      var open: [RuleFinder.Run] = []
      var result: [RuleFinder.Run] = []
      for run in done.sorted(by: { $0.at != $1.at ? $0.at < $1.at : $0.from < $1.from }) {
        result += open.filter { run.at - ($0.at + $0.thickness) > 0 }
        open.removeAll { run.at - ($0.at + $0.thickness) > 0 }
        if let at = open.firstIndex(where: { run.from < $0.to && run.to > $0.from }) {
          open[at].from = min(open[at].from, run.from)
          open[at].to = max(open[at].to, run.to)
          open[at].thickness = run.at - open[at].at + 1
        } else {
          open.append(run)
        }
      }
      return (result + open).filter { $0.thickness <= 5 }
    }
  }

  let width, height: Int
  let across, down: Int
  var rowRuns = Collector()
  var columnRuns = Collector()

  init(width: Int, height: Int, across: Int, down: Int) {
    (self.width, self.height, self.across, self.down) = (width, height, across, down)
  }

  mutating func scan(_ pixels: [UInt8]) {
    // How long each column's run is that ends at the current row.
    var lengths = [Int](repeating: 0, count: width)
    pixels.withUnsafeBufferPointer { pixels in
      for y in 0...height {
        var run = 0
        for x in 0..<width {
          let isDark = y < height && pixels[y * width + x] < 170
          if isDark { run += 1; lengths[x] += 1; continue }
          if run >= across { rowRuns.add(.init(at: y, from: x - run, to: x, thickness: 1)) }
          if lengths[x] >= down { columnRuns.add(.init(at: x, from: y - lengths[x], to: y, thickness: 1)) }
          run = 0
          lengths[x] = 0
        }
        if run >= across { rowRuns.add(.init(at: y, from: width - run, to: width, thickness: 1)) }
      }
    }
  }
}
