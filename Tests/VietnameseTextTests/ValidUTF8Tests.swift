import Testing

@testable import VietnameseText

@Suite struct ValidUTF8Tests {
  private static let letters: [[UInt8]] = ["a", " ", "à", "đ", "ư", "ế", "ọ", "–", "…", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "😀"].map { Array($0.utf8) }

  /// Texts with a byte changed, lost, or cut off at either end.
  private static func texts() -> [[UInt8]] {
    var random = Numbers(state: 42)
    return (0..<5_000).map { round in
      var text: [UInt8] = []
      let (length, kinds) = (14 + random.next(40), round % 3 == 0 ? 8 : letters.count)
      while text.count < length { text += letters[random.next(kinds)] }
      switch round % 4 {
      case 1: text[random.next(text.count)] = UInt8(random.next(256))
      case 2: text.removeFirst(random.next(4))
      case 3: text.removeLast(random.next(4))
      default: break
      }
      return text
    }
  }

  private struct Numbers {
    var state: UInt64
    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  @Test func isWhatTheStandardLibraryReads() {
    var plain = 0
    for text in Self.texts() {
      let isPlain = text.withUnsafeBytes { isPlainUTF8($0) }
      if isPlain { plain += 1 }
      if isPlain, String(validating: text, as: UTF8.self) == nil { Issue.record("\(text) is not valid") }
      if !String(utf8: text).utf8.elementsEqual(String(decoding: text, as: UTF8.self).utf8) { Issue.record("\(text)") }
    }
    #expect(plain > 800)
  }

  /// Scalars of up to three bytes, at each place of sixteen; those that begin with 0xE0 and 0xED are left alone.
  @Test func takesWhatTextsAreOf() {
    for value in stride(from: UInt32(0x80), to: 0x1_0000, by: 7) where !(0x800..<0x1000).contains(value) && !(0xD000..<0xE000).contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = Array((String(repeating: "a", count: Int(value % 17)) + String(Character(scalar)) + String(repeating: "b", count: 18)).utf8)
      if !text.withUnsafeBytes({ isPlainUTF8($0) }) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x9F, 0x98, 0x80], [0xF8], [0xFF], [0x80], [0xBF],
    [0xC3], [0xE1, 0xBA], [0xE1], [0xC3, 0xA0, 0xA0], [0xE1, 0xBA, 0xA1, 0xA1],
  ] as [[UInt8]])
  func leavesTheRestAlone(_ bytes: [UInt8]) {
    for place in 0..<36 {
      var text = [UInt8](repeating: 0x61, count: 36)
      text.insert(contentsOf: bytes, at: place)
      #expect(!text.withUnsafeBytes { isPlainUTF8($0) }, "at \(place)")
    }
    let text = [UInt8](repeating: 0x61, count: 36) + bytes
    #expect(!text.withUnsafeBytes { isPlainUTF8($0) })
  }
}
