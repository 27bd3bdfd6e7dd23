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
    guard xs.count > 2, ys.count > 2, xs.count * ys.count < limit else { return [] }
    var seen = [Bool](repeating: false, count: xs.count * ys.count)
    var result: [InkPart] = []
    var open: [(Int, Int)] = []
    for y in ys {
      for x in xs where !seen[(y - ys.lowerBound) * xs.count + x - xs.lowerBound] && pixels[y * width + x] < ink {
        var part = InkPart(left: x, right: x + 1, top: y, bottom: y + 1)
        seen[(y - ys.lowerBound) * xs.count + x - xs.lowerBound] = true
        open.append((x, y))
        while let (px, py) = open.popLast() {
          part = InkPart(left: min(part.left, px), right: max(part.right, px + 1), top: min(part.top, py), bottom: max(part.bottom, py + 1))
          for ny in max(ys.lowerBound, py - 1)..<min(ys.upperBound, py + 2) {
            for nx in max(xs.lowerBound, px - 1)..<min(xs.upperBound, px + 2) {
              let at = (ny - ys.lowerBound) * xs.count + nx - xs.lowerBound
              guard !seen[at], pixels[ny * width + nx] < ink else { continue }
              seen[at] = true
              open.append((nx, ny))
            }
          }
        }
        result.append(part)
      }
    }
    return result
  }
}
