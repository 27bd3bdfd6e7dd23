import SourceModel

/// `x' = a·x + c·y + e`, `y' = b·x + d·y + f`.
struct DrawnMatrix {
  var a, b, c, d, e, f: Double

  init(a: Double, b: Double, c: Double, d: Double, e: Double, f: Double) { (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f) }

  init?(_ numbers: [Double]) {
    guard numbers.count == 6 else { return nil }
    self.init(a: numbers[0], b: numbers[1], c: numbers[2], d: numbers[3], e: numbers[4], f: numbers[5])
  }

  /// This one first, then `next`.
  func then(_ next: DrawnMatrix) -> DrawnMatrix {
    DrawnMatrix(
      a: a * next.a + b * next.c, b: a * next.b + b * next.d, c: c * next.a + d * next.c, d: c * next.b + d * next.d,
      e: e * next.a + f * next.c + next.e, f: e * next.b + f * next.d + next.f)
  }

  func point(_ x: Double, _ y: Double) -> (x: Double, y: Double) { (a * x + c * y + e, b * x + d * y + f) }

  /// How much longer a line becomes.
  var scale: Double { abs(a * d - b * c).squareRoot() }

  /// The box around a rectangle.
  func box(x: Double, y: Double, width: Double, height: Double) -> DrawnBox {
    var result = DrawnBox.none
    for (px, py) in [(x, y), (x + width, y), (x, y + height), (x + width, y + height)] { result.add(point(px, py)) }
    return result
  }
}

struct DrawnBox {
  var x0, y0, x1, y1: Double
  static let none = DrawnBox(x0: .infinity, y0: .infinity, x1: -.infinity, y1: -.infinity)

  var width: Double { x1 - x0 }
  var height: Double { y1 - y0 }

  mutating func add(_ point: (x: Double, y: Double)) {
    (x0, y0, x1, y1) = (min(x0, point.x), min(y0, point.y), max(x1, point.x), max(y1, point.y))
  }

  func intersection(_ other: DrawnBox) -> DrawnBox {
    DrawnBox(x0: max(x0, other.x0), y0: max(y0, other.y0), x1: min(x1, other.x1), y1: min(y1, other.y1))
  }
}

/// A path under construction, its points already in the page's points.
struct DrawnPath {
  struct Part {
    var points: [(x: Double, y: Double)] = []
    var isCurved = false
    var isClosed = false
  }

  private(set) var parts: [Part] = []
  private(set) var box = DrawnBox.none
  /// It becomes the clip once it is painted.
  var clips = false
  /// No table is drawn as one path of so many parts.
  var isFull: Bool { parts.count > 20_000 }

  mutating func add(_ operation: ContentReader.Operation, _ numbers: [Double], _ matrix: DrawnMatrix) {
    switch operation {
    case .move where numbers.count == 2: start(matrix.point(numbers[0], numbers[1]))
    case .line where numbers.count == 2: go(to: matrix.point(numbers[0], numbers[1]))
    case .curve where numbers.count >= 4:
      go(to: matrix.point(numbers[numbers.count - 2], numbers[numbers.count - 1]))
      // Control points bound the curve.
      for at in stride(from: 0, to: numbers.count - 1, by: 2) { box.add(matrix.point(numbers[at], numbers[at + 1])) }
      if !parts.isEmpty { parts[parts.count - 1].isCurved = true }
    case .rectangle where numbers.count == 4:
      let (x, y, width, height) = (numbers[0], numbers[1], numbers[2], numbers[3])
      start(matrix.point(x, y))
      for corner in [(x + width, y), (x + width, y + height), (x, y + height)] { go(to: matrix.point(corner.0, corner.1)) }
      parts[parts.count - 1].isClosed = true
    case .close: if !parts.isEmpty { parts[parts.count - 1].isClosed = true }
    default: break
    }
  }

  private mutating func start(_ point: (x: Double, y: Double)) {
    parts.append(Part(points: [point]))
    box.add(point)
  }

  private mutating func go(to point: (x: Double, y: Double)) {
    if parts.isEmpty { start(point); return }
    parts[parts.count - 1].points.append(point)
    box.add(point)
  }
}

/// Pieces of ruling lines, put together to lines.
struct DrawnLines {
  /// Points; what is thicker is a bar or a shaded field.
  static let thickest = 3.6
  /// Across 0.4 inch at least, down 0.2 (a row is higher than a capital with two marks above it).
  static let shortest = 14.4
  /// Down, of a cut row: the height of a line of small type.
  private static let shortestCut = 8.0
  private static let shortestAcross = 28.8
  private static let mostPieces = 6_000

  private struct Piece { var at, from, to: Double }
  private var across: [Piece] = []
  private var down: [Piece] = []

  /// More than any table has: a map or a drawing.
  var isFull: Bool { across.count > Self.mostPieces || down.count > Self.mostPieces }

  mutating func addFilled(_ path: DrawnPath, _ clip: DrawnBox) {
    var before: DrawnBox?
    for part in path.parts where !part.isCurved && part.points.count >= 2 && !isFull {
      var box = DrawnBox.none
      for point in part.points { box.add(point) }
      if let sides = before.flatMap({ Self.sides($0, box) }) {
        for side in sides { add(side.intersection(clip)) }
        before = nil
      } else {
        add(box.intersection(clip))
        before = box
      }
    }
  }

  /// A cell's border filled in one go: one box a rule's thickness inside the other, but on a side where the page cuts it.
  private static func sides(_ one: DrawnBox, _ two: DrawnBox) -> [DrawnBox]? {
    let (outer, inner) = one.width > two.width ? (one, two) : (two, one)
    let widths = [inner.x0 - outer.x0, outer.x1 - inner.x1, inner.y0 - outer.y0, outer.y1 - inner.y1]
    guard widths.allSatisfy({ $0 > -0.01 && $0 <= thickest }), widths.count(where: { $0 > 0.01 }) >= 2, inner.width > thickest, inner.height > thickest else { return nil }
    let sides = [
      DrawnBox(x0: outer.x0, y0: outer.y0, x1: inner.x0, y1: outer.y1), DrawnBox(x0: inner.x1, y0: outer.y0, x1: outer.x1, y1: outer.y1),
      DrawnBox(x0: outer.x0, y0: outer.y0, x1: outer.x1, y1: inner.y0), DrawnBox(x0: outer.x0, y0: inner.y1, x1: outer.x1, y1: outer.y1),
    ]
    return zip(sides, widths).filter { $0.1 > 0.01 }.map(\.0)
  }

  mutating func addStroked(_ path: DrawnPath, _ weight: Double, _ clip: DrawnBox) {
    for part in path.parts where !part.isCurved {
      var previous = part.isClosed ? part.points[part.points.count - 1] : part.points[0]
      for point in part.points where !isFull {
        defer { previous = point }
        var box = DrawnBox.none
        box.add(previous)
        box.add(point)
        guard box.width < 1 || box.height < 1 else { continue }
        if box.width < 1, box.height < 1 { continue }
        // As thick as the pen, as long as it goes.
        if box.width < 1 { (box.x0, box.x1) = (box.x0 - weight / 2, box.x1 + weight / 2) } else { (box.y0, box.y1) = (box.y0 - weight / 2, box.y1 + weight / 2) }
        add(box.intersection(clip))
      }
    }
  }

  /// A thin box is a piece of a line; a small square is one of both directions, a corner that joins two.
  private mutating func add(_ box: DrawnBox) {
    guard box.width >= 0, box.height >= 0, box.width.isFinite, box.height.isFinite else { return }
    if box.height <= Self.thickest { across.append(Piece(at: (box.y0 + box.y1) / 2, from: box.x0, to: box.x1)) }
    if box.width <= Self.thickest { down.append(Piece(at: (box.x0 + box.x1) / 2, from: box.y0, to: box.y1)) }
  }

  /// The lines that are long enough for a table's rules.
  var rules: [GeometricRule] {
    Self.joined(across).filter { $0.to - $0.from >= Self.shortestAcross }.map { GeometricRule(x0: $0.from, y0: $0.at, x1: $0.to, y1: $0.at) }
      + Self.ofRows(Self.joined(down)).map { GeometricRule(x0: $0.at, y0: $0.from, x1: $0.at, y1: $0.to) }
  }

  /// Vertical lines as high as a row: also those of one line's height that go on a longer one, or that stand beside others
  /// as high as they are: the first line of a row that the page cuts.
  private static func ofRows(_ pieces: [Piece]) -> [Piece] {
    let high = pieces.filter { $0.to - $0.from >= shortest }
    let low = pieces.filter { $0.to - $0.from < shortest && $0.to - $0.from >= shortestCut }
    guard !low.isEmpty, low.count <= 400 else { return high }
    return high + low.filter { piece in
      high.contains { abs($0.at - piece.at) < 1.5 } || low.count { abs($0.from - piece.from) < 1 && abs($0.to - piece.to) < 1 } >= 3
    }
  }

  /// Between cells that are boxes of their own no letter fits.
  private static let widestGap = 3.0

  /// Pieces on one line that touch, or nearly so, as one.
  private static func joined(_ pieces: [Piece]) -> [Piece] {
    let sorted = pieces.sorted { $0.at != $1.at ? $0.at < $1.at : $0.from < $1.from }
    var result: [Piece] = []
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].at - sorted[end - 1].at <= 0.75 { end += 1 }
      var current: Piece?
      for piece in sorted[start..<end].sorted(by: { $0.from < $1.from }) {
        if let open = current, piece.from <= open.to + widestGap {
          // The longer one says where the line runs.
          current = Piece(at: piece.to - piece.from > open.to - open.from ? piece.at : open.at, from: open.from, to: max(open.to, piece.to))
        } else {
          if let current { result.append(current) }
          current = piece
        }
      }
      if let current { result.append(current) }
      start = end
    }
    return result
  }
}
