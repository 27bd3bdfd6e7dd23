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

extension GrayImage {
  /// How much brighter red is than green and blue where a print is left out (the rims of letters, too), and where it is
  /// surely red.
  private static let reddish = 14, surelyRed = 50

  /// Takes a picture in colours (PPM, 8 bit) for a grey one without its red print: what is black under a seal stays.
  init?(takingColours bytes: inout [UInt8], red: inout RedInk?) {
    guard let head = Self.head(bytes, 0, kind: 0x36, channels: 3) else { return nil }
    (width, height) = (head.width, head.height)
    var ink = RedInk(width: head.width, height: head.height)
    let grey = bytes.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: head.width * head.height) { target, count in
        target.initialize(repeating: 255)
        count = target.count
        for y in 0..<head.height { Self.withoutRed(source, head.length, y, head.width, target, &ink) }
      }
    }
    pixels = grey
    red = ink
    bytes = []
  }

  private static func withoutRed(_ source: UnsafeBufferPointer<UInt8>, _ start: Int, _ y: Int, _ width: Int, _ target: UnsafeMutableBufferPointer<UInt8>, _ ink: inout RedInk) {
    var from = start + 3 * y * width
    for x in 0..<width {
      let (r, g, b) = (Int(source[from]), Int(source[from + 1]), Int(source[from + 2]))
      from += 3
      let excess = r - max(g, b)
      target[y * width + x] = UInt8(truncatingIfNeeded: excess > reddish ? min(255, r + excess) : (77 * r + 151 * g + 28 * b) >> 8)
      if excess > surelyRed { ink.add(x, y) }
    }
  }
}
