extension GrayImage {
  /// Pixels that a field of paper is wide and high for `evenLight`.
  private static let field = 64
  /// Paper as bright as this everywhere needs nothing.
  private static let bright = 225
  /// What paper becomes.
  private static let white = 248

  /// Paper that lies in shadow (a page photographed, copied beside a book's back, or grey itself) made as bright as the rest;
  /// print keeps its contrast. Without this the shadow is darker than what tells print from paper elsewhere.
  mutating func evenLight() {
    let (columns, rows) = ((width + Self.field - 1) / Self.field, (height + Self.field - 1) / Self.field)
    guard columns > 2, rows > 2 else { return }
    let paper = paperFields(columns, rows)
    let seen = paper.filter { $0 > 90 }.sorted()
    guard seen.count * 2 > paper.count, seen[seen.count / 10] < Self.bright else { return }
    let usual = seen[seen.count / 2]
    // Gains of 1/64; what is much darker than most is a picture, a border or a shaded heading.
    let gains = Self.smoothed(paper.map { $0 * 2 > usual ? $0 : usual }, columns, rows).map { UInt16(truncatingIfNeeded: min(Self.white * 64 / max($0, 1), 160)) }
    pixels.withUnsafeMutableBufferPointer { pixels in
      for y in 0..<height {
        let row = y * width
        for column in 0..<columns {
          let gain = gains[y / Self.field * columns + column]
          for at in row + column * Self.field..<row + min(width, (column + 1) * Self.field) {
            pixels[at] = UInt8(truncatingIfNeeded: min(255, (UInt16(truncatingIfNeeded: pixels[at]) &* gain) >> 6))
          }
        }
      }
    }
  }

  /// How bright each field's paper is: a third of its points are brighter.
  private func paperFields(_ columns: Int, _ rows: Int) -> [Int] {
    var result = [Int](repeating: 0, count: columns * rows)
    var counts = [UInt16](repeating: 0, count: 64)
    pixels.withUnsafeBufferPointer { pixels in
      for field in result.indices {
        let (left, top) = (field % columns * Self.field, field / columns * Self.field)
        for level in counts.indices { counts[level] = 0 }
        var seen: UInt16 = 0
        for y in stride(from: top, to: min(height, top + Self.field), by: 6) {
          for x in stride(from: left, to: min(width, left + Self.field), by: 5) { counts[Int(pixels[y * width + x] >> 2)] += 1; seen += 1 }
        }
        var (level, above) = (63, UInt16(0))
        while level > 0, above + counts[level] <= seen / 3 { above += counts[level]; level -= 1 }
        result[field] = level * 4 + 2
      }
    }
    return result
  }

  /// Each field as its neighbours are, so that light changes without steps.
  private static func smoothed(_ fields: [Int], _ columns: Int, _ rows: Int) -> [Int] {
    fields.indices.map { at in
      let (x, y) = (at % columns, at / columns)
      var (sum, count) = (0, 0)
      for row in max(0, y - 1)...min(rows - 1, y + 1) {
        for column in max(0, x - 1)...min(columns - 1, x + 1) { sum += fields[row * columns + column]; count += 1 }
      }
      return sum / count
    }
  }
}
