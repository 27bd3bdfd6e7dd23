/// Connected dark parts of a picture: letters, their marks, figures.
extension GrayImage {
  /// The box of one part, in pixels.
  struct InkPart { var left, right, top, bottom: Int
    var width: Int { right - left }
    var height: Int { bottom - top }
  }

  /// Thin strokes of small type are grey.
  static let ink: UInt8 = 170

  /// The parts of a window of less than `limit` pixels: some words.
  func inkParts(_ xs: Range<Int>, _ ys: Range<Int>, ink: UInt8 = GrayImage.ink, limit: Int = 200_000) -> [InkPart] {
    let (columns, rows) = (xs.count, ys.count)
    guard columns > 2, rows > 2, columns * rows < limit else { return [] }
    var result: [InkPart] = []
    // Dark and not yet seen.
    var dark = [Bool](repeating: false, count: columns * rows)
    var open: [Int32] = []
    pixels.withUnsafeBufferPointer { pixels in
      dark.withUnsafeMutableBufferPointer { dark in
        for row in 0..<rows {
          let start = (ys.lowerBound &+ row) &* width &+ xs.lowerBound
          for column in 0..<columns { dark[row &* columns &+ column] = pixels[start &+ column] < ink }
        }
        for start in 0..<columns * rows where dark[start] {
          var part = InkPart(left: .max, right: 0, top: start / columns, bottom: 0)
          dark[start] = false
          open.append(Int32(start))
          while let next = open.popLast() {
            let (row, column) = (Int(next) / columns, Int(next) % columns)
            part = InkPart(left: min(part.left, column), right: max(part.right, column + 1), top: part.top, bottom: max(part.bottom, row + 1))
            for other in max(0, row - 1)..<min(rows, row + 2) {
              for x in max(0, column - 1)..<min(columns, column + 2) where dark[other &* columns &+ x] {
                dark[other &* columns &+ x] = false
                open.append(Int32(other &* columns &+ x))
              }
            }
          }
          result.append(
            InkPart(left: part.left + xs.lowerBound, right: part.right + xs.lowerBound, top: part.top + ys.lowerBound, bottom: part.bottom + ys.lowerBound))
        }
      }
    }
    return result
  }
}
