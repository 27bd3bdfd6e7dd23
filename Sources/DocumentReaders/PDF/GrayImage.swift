import SourceModel
import VietnameseText

/// A grey picture as `pdftoppm -gray` writes it (PGM, 8 bit).
struct GrayImage: Sendable {
  var width: Int
  var height: Int
  /// 0 black to 255 white, row by row.
  var pixels: [UInt8]

  init(width: Int, height: Int, pixels: [UInt8]) { (self.width, self.height, self.pixels) = (width, height, pixels) }

  /// `nil` for what is no PGM or is cut off.
  init?(pgm bytes: [UInt8]) {
    var start = 0
    self.init(pgm: bytes, at: &start)
  }

  /// The picture that begins at `start`, which moves behind it: several pages come one after the other.
  init?(pgm bytes: [UInt8], at start: inout Int) {
    guard let head = Self.head(bytes, start) else { return nil }
    (width, height) = (head.width, head.height)
    let end = head.length + head.width * head.height
    pixels = Array(bytes[head.length..<end])
    start = end
  }

  /// Takes the bytes for its own, so that a page is never held twice.
  init?(taking bytes: inout [UInt8]) {
    guard let head = Self.head(bytes, 0) else { return nil }
    (width, height) = (head.width, head.height)
    bytes.removeLast(bytes.count - head.length - width * height)
    bytes.removeFirst(head.length)
    pixels = bytes
    bytes = []
  }

  /// Width, height and where the pixels begin; `isWhole`: the pixels must be there, too.
  static func head(_ bytes: [UInt8], _ start: Int, kind: UInt8 = 0x35, channels: Int = 1, isWhole: Bool = true) -> (width: Int, height: Int, length: Int)? {
    guard bytes.count - start > 8, bytes[start] == 0x50, bytes[start + 1] == kind else { return nil }
    var numbers: [Int] = []
    var at = start + 2
    while numbers.count < 3, at < bytes.count {
      if bytes[at] == 0x23 { while at < bytes.count, bytes[at] != 0x0A { at += 1 } }
      guard at < bytes.count else { return nil }
      if bytes[at].isASCIIDigit {
        var value = 0
        while at < bytes.count, bytes[at].isASCIIDigit, value < 1_000_000 { value = value * 10 + Int(bytes[at] - 0x30); at += 1 }
        numbers.append(value)
      } else { at += 1 }
    }
    at += 1
    guard numbers.count == 3, numbers[2] == 255, numbers[0] > 0, numbers[1] > 0, numbers[0] < 100_000, numbers[1] < 100_000,
      !isWhole || bytes.count - at >= numbers[0] * numbers[1] * channels
    else { return nil }
    return (numbers[0], numbers[1], at)
  }

  /// For a helper program, parts of it white.
  func file(without parts: [Part] = []) throws(ReadError) -> UnnamedFile {
    try pixels.withUnsafeBufferPointer { pixels throws(ReadError) in
      try UnnamedFile(width: width, height: height) { row, target in
        _ = target.update(fromContentsOf: pixels[row * width..<(row + 1) * width])
        for part in parts where part.y.contains(row) { Self.whiten(part.x.clamped(to: 0..<width), target) }
      }
    }
  }

  /// A rectangle of pixels.
  typealias Part = (x: Range<Int>, y: Range<Int>)

  static func whiten(_ columns: Range<Int>, _ row: UnsafeMutableBufferPointer<UInt8>) {
    if !columns.isEmpty { row[columns].update(repeating: 255) }
  }

  /// Turned clockwise by a quarter, a half or three quarters.
  func turned(quarters: Int) -> GrayImage {
    guard quarters % 4 != 0 else { return self }
    let isHalf = quarters % 4 == 2
    var result = GrayImage(width: isHalf ? width : height, height: isHalf ? height : width, pixels: [UInt8](repeating: 255, count: pixels.count))
    pixels.withUnsafeBufferPointer { source in
      result.pixels.withUnsafeMutableBufferPointer { target in
        for y in 0..<height {
          for x in 0..<width {
            let place = switch quarters % 4 {
            case 1: x * height + (height - 1 - y)
            case 2: (height - 1 - y) * width + (width - 1 - x)
            default: (width - 1 - x) * height + y
            }
            target[place] = source[y * width + x]
          }
        }
      }
    }
    return result
  }
}
