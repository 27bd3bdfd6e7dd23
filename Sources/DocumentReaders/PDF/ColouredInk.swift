import SourceModel

/// Where a page is printed in red or blue: seals (*con dấu*), marks of publishers, stamped numbers, stamps of arrival, the
/// strokes of a pen. Recognition takes a page without them; what stands by itself is looked at again.
struct ColouredInk: Sendable {
  /// Pixels that a block is wide and high.
  static let block = 16
  /// Coloured pixels that make a block coloured.
  private static let least: UInt16 = 10

  private let width, height: Int
  private let columns, rows: Int
  private var counts: [UInt16]

  init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    (columns, rows) = ((width + Self.block - 1) / Self.block, (height + Self.block - 1) / Self.block)
    counts = [UInt16](repeating: 0, count: columns * rows)
  }

  mutating func add(_ x: Int, _ y: Int) { counts[y / Self.block * columns + x / Self.block] += 1 }

  /// Boxes of colour that are lines of print and lie off any seal, on the page levelled by `slope`. `inch`: pixels
  /// of one.
  func lines(inch: Double, slope: Double) -> [GrayImage.Part] {
    let boxes = boxes()
    let size = { (box: GrayImage.Part) in (across: Double(box.x.count) / inch, down: Double(box.y.count) / inch) }
    let seals = boxes.filter { min(size($0).across, size($0).down) > 0.6 && max(size($0).across, size($0).down) < 2.4 }
    return boxes.filter { box in
      let size = size(box)
      return min(size.across, size.down) > 0.08 && (size.down < 0.5 || size.across > 2.4) && !seals.contains { $0.x.overlaps(box.x) && $0.y.overlaps(box.y) }
    }.prefix(40).compactMap { levelled($0, slope) }
  }

  /// Boxes of colour that are as large as what a registry stamps on a page, on the page levelled by `slope`.
  func stamps(inch: Double, slope: Double) -> [GrayImage.Part] {
    boxes().filter { Double($0.x.count) > 0.8 * inch && Double($0.y.count) > 0.3 * inch }.compactMap { levelled($0, slope) }
  }

  private func levelled(_ box: GrayImage.Part, _ slope: Double) -> GrayImage.Part? {
    let spare = Self.block / 2
    let (dx, dy) = (Int(slope * Double(box.y.lowerBound - height / 2)), Int(-slope * Double(box.x.lowerBound - width / 2)))
    let (left, right) = (max(0, box.x.lowerBound - spare + dx), min(width, box.x.upperBound + spare + dx))
    let (top, bottom) = (max(0, box.y.lowerBound - spare + dy), min(height, box.y.upperBound + spare + dy))
    return left < right && top < bottom ? (x: left..<right, y: top..<bottom) : nil
  }

  /// Boxes around blocks that touch, or nearly so along a row.
  private func boxes() -> [GrayImage.Part] {
    var seen = [Bool](repeating: false, count: counts.count)
    var result: [GrayImage.Part] = []
    for start in counts.indices where counts[start] >= Self.least && !seen[start] {
      var (left, right, top, bottom) = (columns, -1, rows, -1)
      var open = [start]
      seen[start] = true
      while let at = open.popLast() {
        let (x, y) = (at % columns, at / columns)
        (left, right, top, bottom) = (min(left, x), max(right, x), min(top, y), max(bottom, y))
        for row in max(0, y - 1)...min(rows - 1, y + 1) {
          for column in max(0, x - 2)...min(columns - 1, x + 2) where counts[row * columns + column] >= Self.least && !seen[row * columns + column] {
            seen[row * columns + column] = true
            open.append(row * columns + column)
          }
        }
      }
      result.append((left * Self.block..<min(width, (right + 1) * Self.block), top * Self.block..<min(height, (bottom + 1) * Self.block)))
    }
    return result
  }
}

extension ColouredInk {
  /// Indices of pages whose pictures are all without colours; a page without pictures is drawn, and may have some.
  static func greyPages(_ file: UnnamedFile, _ limits: ReadLimits) -> Set<Int> {
    guard let outcome = try? PageProgram.pdfimages.run(["-list", "/dev/stdin"], input: file, limits: limits, outputLimit: 8 << 20), outcome.isSuccess else { return [] }
    var grey: Set<Int> = []
    var coloured: Set<Int> = []
    for line in outcome.output.split(separator: 0x0A).dropFirst(2) {
      let fields = line.split(separator: 0x20)
      guard fields.count > 6, let page = Int(String(decoding: fields[0], as: UTF8.self)) else { continue }
      let isGrey = fields[5].elementsEqual("gray".utf8) || fields[6] == [0x31] && !["index", "sep"].contains(String(decoding: fields[5], as: UTF8.self))
      if isGrey { grey.insert(page - 1) } else { coloured.insert(page - 1) }
    }
    return grey.subtracting(coloured)
  }
}

extension ColouredInk {
  /// The colours in which something is printed over a page.
  struct Colours: Equatable, Sendable { var red, blue: Bool }

  /// Seen in a small picture in colours (PPM, 8 bit), where thin strokes are pale. Blue counts where most print is black: what
  /// is typed in blue stays.
  static func colours(in bytes: [UInt8]) -> Colours {
    guard let head = GrayImage.head(bytes, 0, kind: 0x36, channels: 3) else { return Colours(red: true, blue: false) }
    var (red, blue, black) = (0, 0, 0)
    for at in stride(from: head.length, to: head.length + 3 * head.width * head.height, by: 3) {
      let (r, g, b) = (Int(bytes[at]), Int(bytes[at + 1]), Int(bytes[at + 2]))
      if r - max(g, b) > 25 { red += 1 } else if b - max(r, g) > 25 { blue += 1 } else if max(r, g, b) < 150 { black += 1 }
    }
    return Colours(red: red >= 4, blue: blue >= 4 && blue * 2 < black)
  }
}

extension GrayImage {
  /// Takes a picture in colours (PPM, 8 bit) for a grey one without its red print, and its blue one where that is asked for:
  /// what is black under a seal stays.
  init?(takingColours bytes: inout [UInt8], ink: inout ColouredInk?, leavesBlue: Bool = false) {
    let colours = ColouredPage(leavesBlue: leavesBlue)
    bytes.withUnsafeBytes(colours.take)
    guard let page = colours.page else { return nil }
    (self, ink) = (page.image, page.ink)
    bytes = []
  }
}

/// A page in colours (PPM, 8 bit) that comes piece by piece: taken for a grey one without its red and blue print at once, so
/// that its colours are never held.
final class ColouredPage {
  /// How much brighter red is than green and blue where a print is left out (the rims of letters, too), and where it is
  /// surely coloured. Black print has blue rims in many scans.
  private static let reddish: Int32 = 14, bluish: Int32 = 18, surely: Int32 = 50
  /// From how much more blue than red and green on.
  private let blueFrom: Int32

  init(leavesBlue: Bool = false) { blueFrom = leavesBlue ? 256 : Self.bluish }

  /// What is not yet a head, or a pixel that a piece's end cut.
  private var rest: [UInt8] = []
  private var width = 0, height = 0
  private var pixels: [UInt8] = []
  private var ink: ColouredInk?

  /// The page, once all of it has come.
  var page: (image: GrayImage, ink: ColouredInk)? {
    guard let ink, pixels.count == width * height else { return nil }
    return (GrayImage(width: width, height: height, pixels: pixels), ink)
  }

  /// Points that a page may have.
  private static let limit = 110_000_000

  func take(_ piece: UnsafeRawBufferPointer) {
    var piece = piece.bindMemory(to: UInt8.self)[...]
    if ink == nil {
      rest += piece
      guard rest.count > 32 || piece.isEmpty, let head = GrayImage.head(rest, 0, kind: 0x36, channels: 3, isWhole: false), head.width * head.height <= Self.limit else { return }
      (width, height) = (head.width, head.height)
      ink = ColouredInk(width: width, height: height)
      pixels.reserveCapacity(width * height)
      let body = Array(rest[head.length...])
      rest = []
      body.withUnsafeBytes(take)
      return
    }
    while !rest.isEmpty, rest.count < 3, let next = piece.popFirst() { rest.append(next) }
    if rest.count == 3 {
      let pixel = rest
      rest = []
      pixel.withUnsafeBufferPointer { add($0[...]) }
    }
    let whole = piece.count / 3 * 3
    add(piece.prefix(whole))
    rest += piece.dropFirst(whole)
  }

  /// Whole pixels.
  private func add(_ piece: Slice<UnsafeBufferPointer<UInt8>>) {
    let start = pixels.count
    let count = min(piece.count / 3, width * height - start)
    guard count > 0, var ink = ink.take() else { return }
    let source = UnsafeBufferPointer(rebasing: piece)
    let neutral = min(blueFrom, Self.bluish)
    pixels += [UInt8](unsafeUninitializedCapacity: count) { target, made in
      var from = 0
      for at in 0..<count {
        let (r, g, b) = (Int32(truncatingIfNeeded: source[from]), Int32(truncatingIfNeeded: source[from &+ 1]), Int32(truncatingIfNeeded: source[from &+ 2]))
        from &+= 3
        // Most of a page is neutral: no more red or blue than green has.
        if r &- g <= Self.reddish, b &- g <= neutral {
          target[at] = UInt8(truncatingIfNeeded: (77 &* r &+ 151 &* g &+ 28 &* b) >> 8)
          continue
        }
        let (red, blue) = (r &- max(g, b), b &- max(r, g))
        if red <= Self.reddish, blue <= blueFrom {
          target[at] = UInt8(truncatingIfNeeded: (77 &* r &+ 151 &* g &+ 28 &* b) >> 8)
        } else {
          let excess = max(red, blue)
          target[at] = UInt8(truncatingIfNeeded: min(255, max(r, b) &+ excess))
          if excess > Self.surely { ink.add((start + at) % width, (start + at) / width) }
        }
      }
      made = count
    }
    self.ink = ink
  }
}
