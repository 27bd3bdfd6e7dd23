import SourceModel

/// The cells of a page's tables one below the other in a picture of their own, so that recognition takes each cell's
/// lines by themselves; what is read is put back where the cell stands.
struct CellStack {
  private struct Place { var x, y, top, width, height: Int }
  private var places: [Place] = []
  private(set) var image: GrayImage

  /// Pictures of at most `limit` pixels height each.
  static func stacks(of cells: [(x: Range<Int>, y: Range<Int>)], in page: GrayImage, limit: Int = 16_000, keepsBlank: Bool = false) -> [CellStack] {
    var result: [CellStack] = []
    var batch: [(x: Range<Int>, y: Range<Int>)] = []
    var height = 0
    for cell in cells where keepsBlank || !page.isBlank(x: cell.x, y: cell.y) {
      if height + cell.y.count > limit, !batch.isEmpty {
        result.append(CellStack(batch, page))
        (batch, height) = ([], 0)
      }
      batch.append(cell)
      height += cell.y.count + gap
    }
    if !batch.isEmpty { result.append(CellStack(batch, page)) }
    return result
  }

  private static let gap = 44
  private static let margin = 60

  private init(_ cells: [(x: Range<Int>, y: Range<Int>)], _ page: GrayImage) {
    let width = (cells.map(\.x.count).max() ?? 1) + 2 * Self.margin
    let height = cells.reduce(0) { $0 + $1.y.count + Self.gap } + Self.gap
    image = GrayImage(width: width, height: height, pixels: [UInt8](repeating: 255, count: width * height))
    var top = Self.gap
    for cell in cells {
      Self.copy(cell, from: page, to: &image, x: Self.margin, y: top)
      places.append(Place(x: cell.x.lowerBound, y: cell.y.lowerBound, top: top, width: cell.x.count, height: cell.y.count))
      top += cell.y.count + Self.gap
    }
  }

  private static func copy(_ part: (x: Range<Int>, y: Range<Int>), from source: GrayImage, to target: inout GrayImage, x: Int, y: Int) {
    let width = target.width
    source.pixels.withUnsafeBufferPointer { from in
      target.pixels.withUnsafeMutableBufferPointer { to in
        for row in part.y {
          let (start, place) = (row * source.width + part.x.lowerBound, (y + row - part.y.lowerBound) * width + x)
          to[place..<place + part.x.count].update(fromContentsOf: from[start..<start + part.x.count])
        }
      }
    }
  }

  /// Puts the cells back into a page where they were made white.
  func putBack(into page: inout GrayImage) {
    for place in places { Self.copy((Self.margin..<Self.margin + place.width, place.top..<place.top + place.height), from: image, to: &page, x: place.x, y: place.y) }
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
  /// Words in place of what stands in the cells where nothing was read, though a digit or two are drawn there.
  func unseen(_ read: [[GeometricWord]], scale: Double) -> [GeometricWord] {
    zip(places, read).compactMap { place, words in
      guard words.isEmpty, let ink = ink(of: place) else { return nil }
      let inch = 72 / scale
      guard Double(ink.y.count) > 0.06 * inch, Double(ink.y.count) < 0.3 * inch, ink.x.count > 2, Double(ink.x.count) < 0.6 * inch else { return nil }
      let (dx, dy) = (place.x - Self.margin, place.y - place.top)
      var word = GeometricWord(
        text: ScanMending.unseen, left: Double(ink.x.lowerBound + dx) * scale, top: Double(ink.y.lowerBound + dy) * scale,
        right: Double(ink.x.upperBound + dx) * scale, bottom: Double(ink.y.upperBound + dy) * scale, fontSize: Double(ink.y.count) * scale * 1.5)
      word.confidence = 0.3
      return word
    }
  }

  /// The box of the dark pixels of a cell, its borders left out.
  private func ink(of place: Place) -> (x: Range<Int>, y: Range<Int>)? {
    let spare = 7
    var (left, right, top, bottom) = (Int.max, -1, Int.max, -1)
    guard place.width > 2 * spare, place.height > 2 * spare else { return nil }
    for row in place.top + spare..<place.top + place.height - spare {
      for column in Self.margin + spare..<Self.margin + place.width - spare where image.pixels[row * image.width + column] < 110 {
        (left, right, top, bottom) = (min(left, column), max(right, column), min(top, row), max(bottom, row))
      }
    }
    return right < 0 ? nil : (left..<right + 1, top..<bottom + 1)
  }
}

extension GrayImage {
  /// Next to no ink in a part.
  func isBlank(x: Range<Int>, y: Range<Int>) -> Bool {
    let (rows, columns) = (y.clamped(to: 0..<height), x.clamped(to: 0..<width))
    let dark = pixels.withUnsafeBufferPointer { pixels in
      var dark: Int32 = 0
      for row in rows { for at in row * width + columns.lowerBound..<row * width + columns.upperBound { dark &+= pixels[at] < 120 ? 1 : 0 } }
      return Int(dark)
    }
    return dark < 24 + x.count * y.count / 20_000
  }
}
