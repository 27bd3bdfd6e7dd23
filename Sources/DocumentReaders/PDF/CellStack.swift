import SourceModel

/// The cells of a page's tables one below the other in a picture of their own, so that recognition takes each cell's
/// lines by themselves; what is read is put back where the cell stands.
struct CellStack {
  struct Place { var x, y, top, width, height: Int }
  private(set) var places: [Place] = []
  private let width: Int
  private let height: Int

  /// Pictures of at most `limit` pixels height each.
  static func stacks(of cells: [GrayImage.Part], in page: GrayImage, limit: Int = 16_000, keepsBlank: Bool = false) -> [CellStack] {
    var result: [CellStack] = []
    var batch: [GrayImage.Part] = []
    var height = 0
    for cell in cells where keepsBlank || !page.isBlank(x: cell.x, y: cell.y) {
      let cell = (x: cell.x.clamped(to: 0..<page.width), y: cell.y.clamped(to: 0..<page.height))
      if height + cell.y.count > limit, !batch.isEmpty {
        result.append(CellStack(batch))
        (batch, height) = ([], 0)
      }
      batch.append(cell)
      height += cell.y.count + gap
    }
    if !batch.isEmpty { result.append(CellStack(batch)) }
    return result
  }

  private static let gap = 44
  private static let margin = 60

  private init(_ cells: [GrayImage.Part]) {
    width = (cells.map(\.x.count).max() ?? 1) + 2 * Self.margin
    height = cells.reduce(0) { $0 + $1.y.count + Self.gap } + Self.gap
    var top = Self.gap
    for cell in cells {
      places.append(Place(x: cell.x.lowerBound, y: cell.y.lowerBound, top: top, width: cell.x.count, height: cell.y.count))
      top += cell.y.count + Self.gap
    }
  }

  /// The picture, of the page it was made for; `parts` of that are white.
  func file(of page: GrayImage, without parts: [GrayImage.Part] = []) throws(ReadError) -> UnnamedFile {
    var at = 0
    return try page.pixels.withUnsafeBufferPointer { pixels throws(ReadError) in
      try UnnamedFile(width: width, height: height) { row, target in
        while at < places.count, row >= places[at].top + places[at].height { at += 1 }
        guard at < places.count, row >= places[at].top else { return }
        let place = places[at]
        let source = place.y + row - place.top
        let start = source * page.width + place.x
        _ = target[Self.margin..<Self.margin + place.width].update(fromContentsOf: pixels[start..<start + place.width])
        for part in parts where part.y.contains(source) {
          let columns = part.x.clamped(to: place.x..<place.x + place.width)
          GrayImage.whiten(columns.lowerBound - place.x + Self.margin..<columns.upperBound - place.x + Self.margin, target)
        }
      }
    }
  }

  /// Words of the stack at their places on the page, all in points.
  func restored(_ words: [GeometricWord], scale: Double) -> [GeometricWord] { restoredByPlace(words, scale: scale).flatMap { $0 } }

  /// The same, by the part of the page they are of, in the order of the stack.
  func restoredByPlace(_ words: [GeometricWord], scale: Double) -> [[GeometricWord]] {
    var result = [[GeometricWord]](repeating: [], count: places.count)
    for word in words {
      let middle = (word.top + word.bottom) / 2 / scale
      let at = places.partitioningIndex { Double($0.top + $0.height + Self.gap / 2) > middle }
      guard at < places.count else { continue }
      let place = places[at]
      let dx = Double(place.x - Self.margin) * scale
      let dy = Double(place.y - place.top) * scale
      var moved = word
      (moved.left, moved.right) = (word.left + dx, word.right + dx)
      (moved.top, moved.bottom) = (word.top + dy, word.bottom + dy)
      result[at].append(moved)
    }
    return result
  }
}

extension CellStack {
  /// Boxes of the stack's picture as parts of the page, each within its cell.
  func parts(_ boxes: [GrayImage.Part]) -> [GrayImage.Part] {
    boxes.compactMap { box in
      let middle = (box.y.lowerBound + box.y.upperBound) / 2
      let at = places.partitioningIndex { $0.top + $0.height + Self.gap / 2 > middle }
      guard at < places.count, case let place = places[at] else { return nil }
      let (dx, dy) = (place.x - Self.margin, place.y - place.top)
      let xs = (box.x.lowerBound + dx..<box.x.upperBound + dx).clamped(to: place.x..<place.x + place.width)
      let ys = (box.y.lowerBound + dy..<box.y.upperBound + dy).clamped(to: place.y..<place.y + place.height)
      return xs.isEmpty || ys.isEmpty ? nil : (xs, ys)
    }
  }

  /// Cells that have ink, and words of which none was read.
  func unread(_ read: [[GeometricWord]], _ page: GrayImage) -> [GrayImage.Part] {
    zip(places, read).compactMap { place, words in
      let part = (x: place.x..<place.x + place.width, y: place.y..<place.y + place.height)
      return words.isEmpty && !page.isBlank(x: part.x, y: part.y) ? part : nil
    }
  }
}

extension GrayImage {
  /// The pixels of a range in points, as far as they are among the first `limit`. `scale`: points a pixel.
  static func pixels(_ range: Range<Double>, _ scale: Double, limit: Int) -> Range<Int> {
    (Int(range.lowerBound / scale)..<Int(range.upperBound / scale)).clamped(to: 0..<limit)
  }

  /// Next to no ink in a part.
  func isBlank(x: Range<Int>, y: Range<Int>, without parts: [Part] = []) -> Bool {
    let (rows, columns) = (y.clamped(to: 0..<height), x.clamped(to: 0..<width))
    let most = 24 + x.count * y.count / 20_000
    let dark = pixels.withUnsafeBufferPointer { pixels in
      var dark = 0
      for row in rows where dark < most {
        var at = columns.lowerBound
        for part in (parts.filter { $0.y.contains(row) } + [(columns.upperBound..<columns.upperBound, y)]).sorted(by: { $0.x.lowerBound < $1.x.lowerBound }) {
          let end = min(part.x.lowerBound, columns.upperBound)
          if at < end { dark += Self.dark(pixels, row * width + at..<row * width + end) }
          at = max(at, part.x.upperBound)
        }
      }
      return dark
    }
    return dark < most
  }

  private static func dark(_ pixels: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var dark: Int32 = 0
    for at in range { dark &+= pixels[at] < 120 ? 1 : 0 }
    return Int(dark)
  }
}
