import SourceModel

/// A number of a digit or two that stands alone in a cell, as it is drawn: recognition often misses or misreads it.
struct PrintedFigure: Sendable {
  /// Its box in points.
  var left, top, right, bottom: Double
  /// Each digit's darkness in `rows` × `columns` steps.
  var digits: [[UInt8]]

  static let (rows, columns) = (20, 16)

  func isOf(_ word: GeometricWord) -> Bool {
    min(right, word.right) > max(left, word.left) && min(bottom, word.bottom) > max(top, word.top)
  }
}

/// The digits of a document's numbers that were surely read, for those that were not.
struct FigureLibrary {
  private var samples = [[[UInt8]]](repeating: [], count: 10)

  mutating func learn(_ text: [UInt8], _ figure: PrintedFigure) {
    guard text.count == figure.digits.count, text.allSatisfy(\.isASCIIDigit) else { return }
    for (digit, shape) in zip(text, figure.digits) where samples[Int(digit - 0x30)].count < 12 { samples[Int(digit - 0x30)].append(shape) }
  }

  /// Below 0 what speaks for a value, above 0 what speaks against it.
  func doubt(_ figure: PrintedFigure, _ value: Int) -> Double {
    let wanted = Array(String(value).utf8)
    guard wanted.count == figure.digits.count else { return 0.8 }
    let doubts = zip(wanted, figure.digits).map { doubt($1, Int($0 - 0x30)) }
    return doubts.max() ?? 0
  }

  private func doubt(_ shape: [UInt8], _ digit: Int) -> Double {
    let distances = samples.map { $0.map { Self.distance(shape, $0) }.min() ?? .infinity }
    let best = distances.min() ?? .infinity
    // Nothing like it was read anywhere; of a digit that was never surely read nothing is known: a 5 is like a 3.
    guard best < 0.3, !samples[digit].isEmpty || best < 0.06 else { return 0 }
    return distances[digit] <= 1.2 * best ? -0.8 : 0.8
  }

  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Double {
    var (apart, all) = (0, 1)
    for at in a.indices {
      let (x, y) = (Int(a[at]), Int(b[at]))
      apart += (x - y) * (x - y)
      all += x * x + y * y
    }
    return Double(apart) / Double(all)
  }
}

extension CellStack {
  /// What stands alone in cells where at most one short word was read: numbers as drawn, and words in place of what was
  /// not read at all.
  func figures(_ read: [[GeometricWord]], in page: GrayImage, scale: Double) -> (figures: [PrintedFigure], unseen: [GeometricWord]) {
    var result: (figures: [PrintedFigure], unseen: [GeometricWord]) = ([], [])
    for (place, words) in zip(places, read) where words.isEmpty || words.count == 1 && words[0].text.count <= 4 {
      let parts = Self.parts(of: place, in: page, inch: 72 / scale)
      guard let left = parts.first?.left, let right = parts.map(\.right).max(), let top = parts.map(\.top).min(), let bottom = parts.map(\.bottom).max() else { continue }
      let figure = PrintedFigure(
        left: Double(left) * scale, top: Double(top) * scale, right: Double(right) * scale, bottom: Double(bottom) * scale,
        digits: parts.count <= 2 ? parts.map { Self.digit($0, in: page) } : [])
      if !figure.digits.isEmpty { result.figures.append(figure) }
      guard words.isEmpty else { continue }
      var word = GeometricWord(text: ScanMending.unseen, left: figure.left, top: figure.top, right: figure.right, bottom: figure.bottom, fontSize: (figure.bottom - figure.top) * 1.5)
      word.confidence = 0.3
      result.unseen.append(word)
    }
    return result
  }

  /// Letters or digits on one line, from left to right; none where more or other things stand in the cell.
  private static func parts(of place: Place, in page: GrayImage, inch: Double) -> [GrayImage.InkPart] {
    let (xs, ys) = ((place.x..<place.x + place.width).clamped(to: 0..<page.width), (place.y..<place.y + place.height).clamped(to: 0..<page.height))
    guard place.width < Int(3 * inch) else { return [] }
    // What touches the edge is left of a rule.
    let parts = page.inkParts(xs, ys, limit: 1_000_000).filter { part in
      part.left > xs.lowerBound && part.right < xs.upperBound && part.top > ys.lowerBound && part.bottom < ys.upperBound && Double(max(part.width, part.height)) > 0.02 * inch
    }.sorted { $0.left < $1.left }
    guard let top = parts.map(\.top).min(), let bottom = parts.map(\.bottom).max(), let right = parts.map(\.right).max(), parts.count <= 6 else { return [] }
    let height = Double(bottom - top)
    return height > 0.06 * inch && height < 0.3 * inch && Double(right - parts[0].left) < 0.6 * inch ? parts : []
  }

  private static func digit(_ part: GrayImage.InkPart, in page: GrayImage) -> [UInt8] {
    let (rows, columns) = (PrintedFigure.rows, PrintedFigure.columns)
    let step = Double(part.height) / Double(rows)
    let middle = Double(part.left + part.right) / 2
    var cells = [UInt8](repeating: 0, count: rows * columns)
    for row in 0..<rows {
      let top = Int(Double(part.top) + Double(row) * step)
      let ys = (top..<max(top + 1, Int(Double(part.top) + Double(row + 1) * step))).clamped(to: 0..<page.height)
      for column in 0..<columns {
        let left = Int((middle + (Double(column) - Double(columns) / 2) * step).rounded(.down))
        let xs = (left..<left + max(1, Int(step.rounded()))).clamped(to: part.left..<part.right)
        guard !xs.isEmpty, !ys.isEmpty else { continue }
        var sum = 0
        for y in ys { for x in xs { sum += 255 - Int(page.pixels[y * page.width + x]) } }
        cells[row * columns + column] = UInt8(sum / (xs.count * ys.count))
      }
    }
    return cells
  }
}
