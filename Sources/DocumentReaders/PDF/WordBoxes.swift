import SourceModel
import VietnameseText

/// Reads what `pdftotext -bbox` prints: pages and words with boxes, in points from the page's top left corner.
struct WordBoxParser {
  private let bytes: [UInt8]

  /// Fonts may call their glyphs by halves of surrogate pairs, which `pdftotext` prints as they are: they become U+FFFD.
  init(_ bytes: [UInt8]) { self.bytes = bytes.withUnsafeBytes(isPlainUTF8) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8) }

  func pages() -> [GeometricPage] {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordBoxScanner(bytes)
      return scanner.pages()
    }
  }
}

private struct WordBoxScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func pages() -> [GeometricPage] {
    var pages: [GeometricPage] = []
    while let tag = nextTag() {
      if starts(tag, "page ") {
        let (numbers, count) = attributes(tag)
        guard count >= 2 else { continue }
        pages.append(GeometricPage(number: pages.count + 1, width: numbers[0], height: numbers[1], words: []))
      } else if starts(tag, "word "), !pages.isEmpty {
        let (numbers, count) = attributes(tag)
        let text = content()
        guard count >= 4, !text.isEmpty, (0..<4).allSatisfy({ abs(numbers[$0]) < 1e6 }) else { continue }
        let height = max(numbers[3] - numbers[1], 0.1)
        var word = GeometricWord(
          text: text, left: min(numbers[0], numbers[2]), top: min(numbers[1], numbers[3]), right: max(numbers[0], numbers[2]),
          bottom: max(numbers[1], numbers[3]), fontSize: height)
        word.confidence = 1
        pages[pages.count - 1].words.append(word)
      }
    }
    return pages
  }

  /// The inside of the next `<…>`.
  private mutating func nextTag() -> Range<Int>? {
    while at < bytes.count, bytes[at] != 0x3C { at += 1 }
    guard at < bytes.count else { return nil }
    let start = at + 1
    while at < bytes.count, bytes[at] != 0x3E { at += 1 }
    guard at < bytes.count else { return nil }
    at += 1
    return start..<at - 1
  }

  private func starts(_ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count >= name.utf8CodeUnitCount else { return false }
    for offset in 0..<name.utf8CodeUnitCount where bytes[range.lowerBound + offset] != name.utf8Start[offset] { return false }
    return true
  }

  /// The first four numbers in the tag's quotation marks, in their order, and how many there are.
  private func attributes(_ range: Range<Int>) -> (SIMD4<Double>, Int) {
    var result = SIMD4<Double>()
    var count = 0
    var offset = range.lowerBound
    while offset < range.upperBound, count < 4 {
      guard bytes[offset] == 0x22 else { offset &+= 1; continue }
      let start = offset + 1
      offset = start
      while offset < range.upperBound, bytes[offset] != 0x22 { offset &+= 1 }
      if let number = decimal(start..<offset) {
        result[count] = number
        count += 1
      }
      offset += 1
    }
    return (result, count)
  }

  private static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17]

  private func decimal(_ range: Range<Int>) -> Double? {
    var at = range.lowerBound
    let isNegative = at < range.upperBound && bytes[at] == 0x2D
    if isNegative { at &+= 1 }
    // More digits than a number can hold without rounding are none that a page has.
    guard at < range.upperBound, range.upperBound &- at <= 18 else { return nil }
    var value = 0
    var point: Int?
    for offset in at..<range.upperBound {
      let byte = bytes[offset]
      if byte == 0x2E, point == nil { point = offset; continue }
      guard byte.isASCIIDigit else { return nil }
      value = value &* 10 &+ Int(byte &- 0x30)
    }
    let decimals = point.map { range.upperBound &- $0 &- 1 } ?? 0
    guard range.upperBound &- at > (point == nil ? 0 : 1) else { return nil }
    let number = decimals == 0 ? Double(value) : Double(value) / Self.powers[decimals]
    return isNegative ? -number : number
  }

  /// The text up to the next tag, entities resolved, spaces and what cannot be seen left out.
  private mutating func content() -> [UInt8] {
    var end = at
    var isPlain = true
    while end < bytes.count, bytes[end] != 0x3C {
      if bytes[end] == 0x26 || bytes[end] <= 0x20 { isPlain = false }
      end += 1
    }
    defer { at = end }
    if isPlain { return visible(composed(Array(bytes[at..<end]))) }
    var result: [UInt8] = []
    while at < end {
      if bytes[at] == 0x26, let (byte, length) = entity() {
        result.append(byte)
        at += length
      } else {
        if bytes[at] > 0x20 { result.append(bytes[at]) }
        at += 1
      }
    }
    return visible(composed(result))
  }

  private static let entities: [(StaticString, UInt8)] = [
    ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&apos;", 0x27),
  ]

  private func entity() -> (UInt8, Int)? {
    for (name, byte) in Self.entities where starts(at..<min(at + name.utf8CodeUnitCount, bytes.count), name) {
      return (byte, name.utf8CodeUnitCount)
    }
    return nil
  }
}

/// Without no-break spaces, zero-width characters and soft hyphens; private-use bullets as `-`, ligatures as letters.
func visible(_ text: [UInt8]) -> [UInt8] {
  guard text.contains(where: { $0 >= 0xC2 && ($0 == 0xC2 || $0 >= 0xE2) }) else { return text }
  var result: [UInt8] = []
  var offset = 0
  while offset < text.count {
    let (scalar, length) = decodeScalar(text, at: offset)
    switch scalar {
    case 0xA0, 0xAD, 0x2000...0x200F, 0x2028...0x202F, 0x2060, 0xFEFF: break
    case 0xFB00...0xFB04: result.append(contentsOf: ["ff", "fi", "fl", "ffi", "ffl"][Int(scalar - 0xFB00)].utf8)
    case 0xF02D, 0xF0B7, 0xF0A7, 0xF0D8, 0xF0FC, 0xF076: result.append(0x2D)
    case 0x2010, 0x2011: result.append(0x2D)
    default: result.append(contentsOf: text[offset..<offset + length])
    }
    offset += length
  }
  return result
}

extension GeometricPage {
  /// Puts pieces of words together that a change of font has split (less than a tenth of the letters' height between
  /// them), and marks what is raised and small. The fonts' boxes may differ in height: their middles agree.
  mutating func joinPieces() {
    let order = words.indices.sorted { words[$0].left < words[$1].left }
    markSuperscripts(byLeft: order)
    // Of each band of middles, from left to right: the word last joined to, the word and the raised mark last seen (-1: none).
    let bands = 8_192
    var hosts = [Int](repeating: -1, count: bands + 4)
    var lasts = hosts
    var marks = hosts
    var isGone = [Bool](repeating: false, count: words.count)
    for index in order {
      // What stands outside the largest page a PDF may have shares the first or last band.
      let band = 2 + Int(min(max((words[index].top + words[index].bottom) / 4, 0), Double(bands - 1)).rounded())
      if words[index].superscript {
        if (band - 1...band + 1).contains(where: { marks[$0] >= 0 && isTwin(marks[$0], index) }) { isGone[index] = true } else { marks[band] = index }
        continue
      }
      if (band - 1...band + 1).contains(where: { lasts[$0] >= 0 && isTwin(lasts[$0], index) }) { isGone[index] = true; continue }
      var host = -1
      for near in band - 2...band + 2 where hosts[near] >= 0 && hosts[near] != index && goesOn(hosts[near], index) {
        if host < 0 || words[hosts[near]].right > words[host].right { host = hosts[near] }
      }
      guard host >= 0 else { (hosts[band], lasts[band]) = (index, index); continue }
      words[host].text += words[index].text
      words[host].right = max(words[host].right, words[index].right)
      if words[index].bottom - words[index].top < 0.85 * (words[host].bottom - words[host].top) {
        (words[host].top, words[host].bottom, words[host].fontSize) = (words[index].top, words[index].bottom, words[index].fontSize)
        (words[host].bold, words[host].italic) = (words[index].bold, words[index].italic)
      }
      (hosts[band], lasts[band]) = (host, index)
      isGone[index] = true
    }
    if isGone.contains(true) { words = words.indices.filter { !isGone[$0] }.map { words[$0] } }
  }

  /// The same word printed twice almost at one place, to look bold or shadowed.
  private func isTwin(_ first: Int, _ second: Int) -> Bool {
    let size = words[second].fontSize
    return abs(words[first].left - words[second].left) < 0.1 * size
      && abs(words[first].top + words[first].bottom - words[second].top - words[second].bottom) < 0.4 * size && words[first].text == words[second].text
  }

  /// Whether the second piece stands right behind the first, on the same line.
  private func goesOn(_ first: Int, _ second: Int) -> Bool {
    let size = min(words[first].fontSize, words[second].fontSize)
    let gap = words[second].left - words[first].right
    guard gap < 0.075 * size, gap > -0.3 * size else { return false }
    let (one, two) = (words[first], words[second])
    if abs(one.fontSize - two.fontSize) < 0.15 * size, abs(one.bottom - two.bottom) < 0.08 * size { return true }
    if abs(one.top + one.bottom - two.top - two.bottom) < 0.16 * size { return true }
    // Accented letters out of another font, whose box is taller: the lower box stands inside it.
    return min(one.bottom, two.bottom) - max(one.top, two.top) > 0.95 * min(one.bottom - one.top, two.bottom - two.top)
  }

  /// A word of digits (or `*`) is a raised marker where it is clearly smaller than the word it follows and ends above it.
  private mutating func markSuperscripts(byLeft: [Int]) {
    let lefts = byLeft.map { words[$0].left }
    for index in words.indices {
      guard words[index].text.count <= 4, words[index].text.allSatisfy({ $0.isASCIIDigit || $0 == 0x2A || $0 == 0x5B || $0 == 0x5D || $0 == 0x28 || $0 == 0x29 })
      else { continue }
      let word = words[index]
      // Neighbours that touch it or stand close by on either side.
      var low = lefts.partitioningIndex { $0 >= word.left - 120 }
      while low < byLeft.count, lefts[low] < word.right + 20 {
        let other = words[byLeft[low]]
        low += 1
        guard other.fontSize > 1.12 * word.fontSize else { continue }
        // What is hardly smaller must be clearly raised.
        let raise = other.fontSize > 1.25 * word.fontSize ? 0.12 : 0.25
        let isBeside = abs(other.right - word.left) < 0.5 * other.fontSize || abs(other.left - word.right) < 0.5 * other.fontSize
        if isBeside, word.bottom < other.bottom - raise * other.fontSize, word.isRaised(beside: other) { words[index].superscript = true; break }
      }
    }
    // Back to the baseline of the neighbour, so that it stays in its line.
    for index in words.indices where words[index].superscript {
      let word = words[index]
      if let host = words.first(where: { abs($0.right - word.left) < 0.5 * $0.fontSize && word.isRaised(beside: $0) })
        ?? words.first(where: { abs($0.left - word.right) < 0.5 * $0.fontSize && word.isRaised(beside: $0) })
      {
        words[index].bottom = host.bottom
      }
    }
  }
}

extension GeometricWord {
  /// The raised word begins in the upper half of the other's box or above it, but half of it at least stands beside it.
  fileprivate func isRaised(beside other: GeometricWord) -> Bool {
    !other.superscript && other.bottom > bottom && top < (other.top + other.bottom) / 2 && 2 * (bottom - max(other.top, top)) > bottom - top
  }
}

func countLetters(_ text: [UInt8]) -> Int {
  var count = 0
  var offset = 0
  while offset < text.count {
    let (scalar, length) = decodeScalar(text, at: offset)
    if Letters.isLetter(scalar) { count += 1 }
    offset += length
  }
  return count
}

extension RandomAccessCollection where Index == Int {
  /// First index whose element fulfils `predicate`, where those that do not all come before.
  func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
