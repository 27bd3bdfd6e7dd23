import SourceModel
import VietnameseText

/// Print of a line's height that no reading of the page has a word for: a last word alone in its line, a line that stands
/// beside a signature.
struct UnreadInk {
  let page: GrayImage
  /// The usual height of words in pixels.
  let usual: Double
  private let cell: Int
  private let columns, rows: Int
  private var inked: [Bool]

  /// `others`: parts that are no running text; `scale`: points a pixel.
  init?(_ page: GrayImage, _ words: RecognisedWords, without others: [GrayImage.Part], scale: Double) {
    guard words.usual >= 12, words.words.count >= 20 else { return nil }
    (self.page, usual, cell) = (page, words.usual, Int(words.usual / 3))
    (columns, rows) = (page.width / cell, page.height / cell)
    inked = [Bool](repeating: false, count: columns * rows)
    let sure = words.words.filter { countLetters($0.text) >= 2 && $0.confidence > 0.8 }
    guard let left = sure.map(\.left).min(), let right = sure.map(\.right).max(), let top = sure.map(\.top).min(), let bottom = sure.map(\.bottom).max() else { return nil }
    let spare = 0.5 * usual
    // One line more may stand below the last.
    mark(Int(left / scale - spare)..<Int(right / scale + spare), Int(top / scale - spare)..<Int(bottom / scale + 3 * usual))
    for part in others { clear(part.x, part.y) }
    for word in words.words {
      let (reach, height) = (Int(0.3 * usual), Int(0.45 * usual))
      clear(Int(word.left / scale) - reach..<Int(max(word.left, word.right) / scale) + reach, Int(word.top / scale) - height..<Int(max(word.top, word.bottom) / scale) + height)
    }
  }

  /// Boxes as high as a line and two letters wide at least.
  func parts() -> [GrayImage.Part] {
    var left = inked
    var result: [GrayImage.Part] = []
    var open: [Int] = []
    for start in inked.indices where left[start] {
      var count = 0
      var (x0, x1, y0, y1) = (columns, 0, rows, 0)
      open.append(start)
      left[start] = false
      while let at = open.popLast() {
        let (row, column) = (at / columns, at % columns)
        count += 1
        (x0, x1, y0, y1) = (min(x0, column), max(x1, column + 1), min(y0, row), max(y1, row + 1))
        // Words of a line are apart by less than its height.
        for y in max(0, row - 1)..<min(rows, row + 2) {
          for x in max(0, column - 3)..<min(columns, column + 4) where left[y * columns + x] {
            left[y * columns + x] = false
            open.append(y * columns + x)
          }
        }
      }
      let (xs, ys) = (x0 * cell..<x1 * cell, y0 * cell..<y1 * cell)
      let (width, height) = (Double(xs.count), Double(ys.count))
      guard count >= 5, height >= 0.6 * usual, height < 2.4 * usual, width >= 1.3 * usual, width >= height else { continue }
      let spare = cell
      result.append(((xs.lowerBound - 2 * spare..<xs.upperBound + 2 * spare).clamped(to: 0..<page.width), (ys.lowerBound - spare..<ys.upperBound + spare).clamped(to: 0..<page.height)))
      if result.count == 12 { break }
    }
    return result
  }

  private mutating func mark(_ xs: Range<Int>, _ ys: Range<Int>) {
    let (xs, ys) = (xs.clamped(to: 0..<columns * cell), ys.clamped(to: 0..<rows * cell))
    let step = max(1, cell / 6)
    let wanted = max(2, (cell / step) * (cell / step) / 10)
    page.pixels.withUnsafeBufferPointer { pixels in
      for row in ys.lowerBound / cell..<ys.upperBound / cell {
        for column in xs.lowerBound / cell..<xs.upperBound / cell {
          var dark = 0
          for y in stride(from: row * cell, to: (row + 1) * cell, by: step) {
            for x in stride(from: column * cell, to: (column + 1) * cell, by: step) where pixels[y * page.width + x] < 120 { dark += 1 }
          }
          inked[row * columns + column] = dark >= wanted
        }
      }
    }
  }

  private mutating func clear(_ xs: Range<Int>, _ ys: Range<Int>) {
    let (xs, ys) = (xs.clamped(to: 0..<columns * cell), ys.clamped(to: 0..<rows * cell))
    guard !xs.isEmpty, !ys.isEmpty else { return }
    for row in ys.lowerBound / cell...(ys.upperBound - 1) / cell {
      for column in xs.lowerBound / cell...(xs.upperBound - 1) / cell { inked[row * columns + column] = false }
    }
  }
}
