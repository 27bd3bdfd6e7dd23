import SourceModel
import VietnameseText

/// Reads what `pdftotext -bbox` prints: pages and words with boxes, in points from the page's top left corner.
struct WordBoxParser {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

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
    while offset < range.upperBound {
      guard bytes[offset] == 0x22 else { offset += 1; continue }
      let start = offset + 1
      offset = start
      while offset < range.upperBound, bytes[offset] != 0x22 { offset += 1 }
      if count < 4, let number = decimal(start..<offset) {
        result[count] = number
        count += 1
      }
      offset += 1
    }
    return (result, count)
  }

  private func decimal(_ range: Range<Int>) -> Double? {
    var value = 0
    var scale = 0
    var isNegative = false
    var digits = 0
    for offset in range {
      let byte = bytes[offset]
      if byte == 0x2D, offset == range.lowerBound { isNegative = true; continue }
      if byte == 0x2E, scale == 0 { scale = 1; continue }
      guard byte.isASCIIDigit, digits < 18 else { return nil }
      digits += 1
      value = value * 10 + Int(byte - 0x30)
      scale *= 10
    }
    guard digits > 0 else { return nil }
    let number = scale > 1 ? Double(value) / Double(scale) : Double(value)
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
    markSuperscripts()
    let order = words.indices.sorted { words[$0].left < words[$1].left }
    // Of each band of middles, from left to right: the word last joined to, the word and the raised mark last seen.
    var last: [Int: (host: Int, word: Int)] = [:]
    var marks: [Int: Int] = [:]
    var gone: Set<Int> = []
    for index in order {
      let band = Int(((words[index].top + words[index].bottom) / 4).rounded())
      if words[index].superscript {
        if (band - 1...band + 1).contains(where: { marks[$0].map { isTwin($0, index) } ?? false }) { gone.insert(index) } else { marks[band] = index }
        continue
      }
      let near = (band - 1...band + 1).compactMap { last[$0] }
      if near.contains(where: { isTwin($0.word, index) }) { gone.insert(index); continue }
      let host = near.map(\.host).filter { $0 != index && goesOn($0, index) }.max { words[$0].right < words[$1].right }
      guard let host else { last[band] = (index, index); continue }
      words[host].text += words[index].text
      words[host].right = max(words[host].right, words[index].right)
      if words[index].bottom - words[index].top < 0.85 * (words[host].bottom - words[host].top) {
        (words[host].top, words[host].bottom, words[host].fontSize) = (words[index].top, words[index].bottom, words[index].fontSize)
        (words[host].bold, words[host].italic) = (words[index].bold, words[index].italic)
      }
      last[band] = (host, index)
      gone.insert(index)
    }
    if !gone.isEmpty { words = words.indices.filter { !gone.contains($0) }.map { words[$0] } }
  }

  /// The same word printed twice almost at one place, to look bold or shadowed.
  private func isTwin(_ first: Int, _ second: Int) -> Bool {
    let (one, two) = (words[first], words[second])
    return abs(one.left - two.left) < 0.1 * two.fontSize && abs(one.top + one.bottom - two.top - two.bottom) < 0.4 * two.fontSize && one.text == two.text
  }

  /// Whether the second piece stands right behind the first, on the same line.
  private func goesOn(_ first: Int, _ second: Int) -> Bool {
    let (one, two) = (words[first], words[second])
    let size = min(one.fontSize, two.fontSize)
    let gap = two.left - one.right
    guard gap < 0.075 * size, gap > -0.3 * size else { return false }
    if abs(one.fontSize - two.fontSize) < 0.15 * size, abs(one.bottom - two.bottom) < 0.08 * size { return true }
    return abs(one.top + one.bottom - two.top - two.bottom) < 0.16 * size
  }

  /// A word of digits (or `*`) is a raised marker where it is clearly smaller than the word it follows and ends above it.
  private mutating func markSuperscripts() {
    let byLeft = words.indices.sorted { words[$0].left < words[$1].left }
    let lefts = byLeft.map { words[$0].left }
    for index in words.indices {
      let word = words[index]
      guard word.text.count <= 4, word.text.allSatisfy({ $0.isASCIIDigit || $0 == 0x2A || $0 == 0x5B || $0 == 0x5D || $0 == 0x28 || $0 == 0x29 }) else { continue }
      // Neighbours that touch it or stand close by on either side.
      var low = lefts.partitioningIndex { $0 >= word.left - 120 }
      while low < byLeft.count, lefts[low] < word.right + 20 {
        let other = words[byLeft[low]]
        low += 1
        guard other.fontSize > 1.25 * word.fontSize else { continue }
        let isBeside = abs(other.right - word.left) < 0.5 * other.fontSize || abs(other.left - word.right) < 0.5 * other.fontSize
        if isBeside, word.bottom < other.bottom - 0.12 * other.fontSize, word.bottom > other.top { words[index].superscript = true; break }
      }
    }
    // Back to the baseline of the neighbour, so that it stays in its line.
    for index in words.indices where words[index].superscript {
      let word = words[index]
      if let host = words.first(where: { !$0.superscript && abs($0.right - word.left) < 0.5 * $0.fontSize && $0.top <= word.top + 1 && $0.bottom > word.bottom && $0.top < word.bottom })
        ?? words.first(where: { !$0.superscript && abs($0.left - word.right) < 0.5 * $0.fontSize && $0.top <= word.top + 1 && $0.bottom > word.bottom && $0.top < word.bottom })
      {
        words[index].bottom = host.bottom
      }
    }
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
