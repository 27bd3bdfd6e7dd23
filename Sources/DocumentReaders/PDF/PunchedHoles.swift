/// Holes that a binder punched (*lỗ đục*): dark discs near a page's left edge, which recognition takes for letters.
extension GrayImage {
  /// Their boxes with some space around. `inch`: pixels an inch.
  func holes(inch: Double) -> [Part] {
    let unit = inch / 25.4
    guard unit >= 2, Double(width) > 60 * unit, Double(height) > 60 * unit else { return [] }
    var found: [Part] = []
    // No disc of 4.5 mm is between points 1.5 mm apart.
    for y in stride(from: Int(4 * unit), to: height - Int(4 * unit), by: Int(1.5 * unit)) {
      for x in stride(from: Int(unit), to: Int(22 * unit), by: Int(1.5 * unit)) where pixels[y * width + x] < Self.hole {
        if found.contains(where: { $0.x.contains(x) && $0.y.contains(y) }) { continue }
        if let disc = disc(x, y, unit) { found.append(disc) }
      }
    }
    return found
  }

  private static let hole: UInt8 = 110

  /// A full disc of 4.5 to 8 mm around a dark point.
  private func disc(_ x: Int, _ y: Int, _ unit: Double) -> Part? {
    let most = Int(9 * unit)
    func run(_ x: Int, _ y: Int, _ dx: Int, _ dy: Int) -> Int {
      var steps = 0
      while steps < most, case let (a, b) = (x + dx * (steps + 1), y + dy * (steps + 1)), a >= 0, a < width, b >= 0, b < height, pixels[b * width + a] < Self.hole { steps += 1 }
      return steps
    }
    var (cx, cy, w, h) = (x, y, 0, 0)
    // Chords through the middle of each other lead to the disc's own.
    for _ in 0..<3 {
      let (left, right) = (run(cx, cy, -1, 0), run(cx, cy, 1, 0))
      (w, cx) = (left + right + 1, cx + (right - left) / 2)
      let (up, down) = (run(cx, cy, 0, -1), run(cx, cy, 0, 1))
      (h, cy) = (up + down + 1, cy + (down - up) / 2)
    }
    let (a, b) = (Double(min(w, h)), Double(max(w, h)))
    guard a > 4.5 * unit, b < 8 * unit, b < 1.3 * a else { return nil }
    func isDark(_ share: Double, _ sx: Int, _ sy: Int) -> Bool {
      let (px, py) = (cx + Int(share * Double(w)) * sx, cy + Int(share * Double(h)) * sy)
      return px >= 0 && px < width && py >= 0 && py < height && pixels[py * width + px] < Self.hole
    }
    // Dark within, light in the corners of its box.
    for sx in [-1, 1] { for sy in [-1, 1] { guard isDark(0.28, sx, sy), !isDark(0.46, sx, sy) else { return nil } } }
    let spare = Int(unit)
    return ((cx - w / 2 - spare..<cx + w / 2 + spare).clamped(to: 0..<width), (cy - h / 2 - spare..<cy + h / 2 + spare).clamped(to: 0..<height))
  }

  /// The same with parts of it white.
  func without(_ parts: [Part]) -> GrayImage {
    guard !parts.isEmpty else { return self }
    var result = self
    for part in parts { for y in part.y { for x in part.x { result.pixels[y * width + x] = 255 } } }
    return result
  }
}
