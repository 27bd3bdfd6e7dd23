import SourceModel

/// Where a page is printed in red: seals (*con dấu*), marks of publishers, stamped numbers. Recognition takes a page
/// without it; what stands by itself is looked at again.
struct RedInk: Sendable {
  /// Pixels that a block is wide and high.
  static let block = 16
  /// Red pixels that make a block red.
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

  /// Boxes of red that are lines of print and lie off any seal, on the page levelled by `slope`. `inch`: pixels
  /// of one.
  func lines(inch: Double, slope: Double) -> [GrayImage.Part] {
    let boxes = boxes()
    let size = { (box: GrayImage.Part) in (across: Double(box.x.count) / inch, down: Double(box.y.count) / inch) }
    let seals = boxes.filter { min(size($0).across, size($0).down) > 0.6 && max(size($0).across, size($0).down) < 2.4 }
    return boxes.filter { box in
      let size = size(box)
      return min(size.across, size.down) > 0.08 && (size.down < 0.5 || size.across > 2.4) && !seals.contains { $0.x.overlaps(box.x) && $0.y.overlaps(box.y) }
    }.prefix(40).compactMap { box in
      let spare = Self.block / 2
      let (dx, dy) = (Int(slope * Double(box.y.lowerBound - height / 2)), Int(-slope * Double(box.x.lowerBound - width / 2)))
      let (left, right) = (max(0, box.x.lowerBound - spare + dx), min(width, box.x.upperBound + spare + dx))
      let (top, bottom) = (max(0, box.y.lowerBound - spare + dy), min(height, box.y.upperBound + spare + dy))
      return left < right && top < bottom ? (x: left..<right, y: top..<bottom) : nil
    }
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

extension RedInk {
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

extension RedInk {
  /// Some red in a small picture in colours (PPM, 8 bit), where thin strokes are pale.
  static func isIn(_ bytes: [UInt8]) -> Bool {
    guard let head = GrayImage.head(bytes, 0, kind: 0x36, channels: 3) else { return true }
    var found = 0
    for at in stride(from: head.length, to: head.length + 3 * head.width * head.height, by: 3) where Int(bytes[at]) - Int(max(bytes[at + 1], bytes[at + 2])) > 25 {
      found += 1
      if found == 4 { return true }
    }
    return false
  }
}

extension GrayImage {
  /// Takes a picture in colours (PPM, 8 bit) for a grey one without its red print: what is black under a seal stays.
  init?(takingColours bytes: inout [UInt8], red: inout RedInk?) {
    let colours = ColouredPage()
    bytes.withUnsafeBytes(colours.take)
    guard let page = colours.page else { return nil }
    (self, red) = (page.image, page.red)
    bytes = []
  }
}

/// A page in colours (PPM, 8 bit) that comes piece by piece: taken for a grey one without its red print at once, so that its
/// colours are never held.
final class ColouredPage {
  /// How much brighter red is than green and blue where a print is left out (the rims of letters, too), and where it is
  /// surely red.
  private static let reddish: Int32 = 14, surelyRed: Int32 = 50

  /// What is not yet a head, or a pixel that a piece's end cut.
  private var rest: [UInt8] = []
  private var width = 0, height = 0
  private var pixels: [UInt8] = []
  private var ink: RedInk?

  /// The page, once all of it has come.
  var page: (image: GrayImage, red: RedInk)? {
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
      ink = RedInk(width: width, height: height)
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
    pixels += [UInt8](unsafeUninitializedCapacity: count) { target, made in
      var from = 0
      for at in 0..<count {
        let (r, g, b) = (Int32(truncatingIfNeeded: source[from]), Int32(truncatingIfNeeded: source[from &+ 1]), Int32(truncatingIfNeeded: source[from &+ 2]))
        from &+= 3
        let excess = r &- max(g, b)
        if excess <= Self.reddish {
          target[at] = UInt8(truncatingIfNeeded: (77 &* r &+ 151 &* g &+ 28 &* b) >> 8)
        } else {
          target[at] = UInt8(truncatingIfNeeded: min(255, r &+ excess))
          if excess > Self.surelyRed { ink.add((start + at) % width, (start + at) / width) }
        }
      }
      made = count
    }
    self.ink = ink
  }
}
