extension GrayImage {
  /// Paper as print needs it: white, also in shadow, and nothing around it.
  mutating func cleanPaper() {
    whitenDarkBorders()
    evenLight()
  }

  /// Pixels that a block is wide and high: thicker than any letter's stroke.
  private static let darkBlock = 16

  /// What lies around the paper on a scanner's or a copier's glass, black from the picture's edge inwards, made white: it stands
  /// straight where the paper does not, and hides its slope.
  mutating func whitenDarkBorders() {
    let (columns, rows) = ((width + Self.darkBlock - 1) / Self.darkBlock, (height + Self.darkBlock - 1) / Self.darkBlock)
    guard columns > 8, rows > 8 else { return }
    var seen = [Bool](repeating: false, count: columns * rows)
    var open: [Int] = []
    var dark: [Int] = []
    func visit(_ x: Int, _ y: Int) {
      guard x >= 0, y >= 0, x < columns, y < rows, case let block = y * columns + x, !seen[block] else { return }
      seen[block] = true
      let share = darkness(x, y)
      // The rim of the dark is whitened, and ends it.
      if share >= 15 { open.append(block) }
      if share >= 4, share >= 15 || x > 0 && y > 0 && x < columns - 1 && y < rows - 1 { dark.append(block) }
    }
    for x in 0..<columns { visit(x, 0); visit(x, rows - 1) }
    for y in 0..<rows { visit(0, y); visit(columns - 1, y) }
    while let block = open.popLast() {
      let (x, y) = (block % columns, block / columns)
      for (dx, dy) in [(1, 0), (-1, 0), (0, 1), (0, -1)] { visit(x + dx, y + dy) }
    }
    // More than a border is a page printed white on black.
    guard dark.count * 3 < columns * rows else { return }
    for block in dark {
      let (left, top) = (block % columns * Self.darkBlock, block / columns * Self.darkBlock)
      for y in top..<min(height, top + Self.darkBlock) {
        for x in left..<min(width, left + Self.darkBlock) { pixels[y * width + x] = 255 }
      }
    }
  }

  /// How many of 16 points of a block are dark.
  private func darkness(_ x: Int, _ y: Int) -> Int {
    var count = 0
    for dy in 0..<4 {
      for dx in 0..<4 {
        let (px, py) = (min(width - 1, x * Self.darkBlock + 4 * dx + 2), min(height - 1, y * Self.darkBlock + 4 * dy + 2))
        if pixels[py * width + px] < 90 { count += 1 }
      }
    }
    return count
  }
}
