import Testing

@testable import VietnameseText

/// Folding without arrays says the same as `folded`.
struct FoldingTests {
  /// Texts of all scalars that fold to something of their own, in words, at both ends and beside white space.
  static let texts: [[UInt8]] = {
    var result = ["", " ", "\u{A0}", "Sở Y tế – “Kế hoạch”…", "  ỦY BAN\t\nNHÂN  DÂN\u{AD} ", "a\u{AD}b \u{FEFF}c\u{200B}", "👩‍🏫 5 ≥ 4"].map { Array($0.utf8) }
    for value in UInt32(1)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      result.append(Array("\(scalar)Ắ \(scalar) b\(scalar)".utf8))
    }
    // Cut inside a letter.
    for length in 1..<12 { result.append(Array("Đường ủy".utf8.prefix(length))) }
    return result
  }()

  @Test func foldsAsFolded() {
    for text in Self.texts {
      let own = withFolded(text) { Array($0.bytes) }
      #expect(own == folded(text))
    }
  }

  @Test func prefixIsCutBeforeFolding() {
    let text = Array("Đường ủy ban".utf8)
    for limit in 0...text.count {
      let own = withFolded(text, prefix: limit) { Array($0.bytes) }
      #expect(own == folded(Array(text.prefix(limit))))
    }
  }

  @Test func openersOpen() {
    let openers = FoldedOpeners(["(kem theo", "so ", "* luu y"])
    for text in Self.texts + ["(Kèm theo Quyết định", "Sở Y tế", "  SỐ 5", "\u{A0}số 5", "* Lưu ý", "Kèm theo", "so", ""].map({ Array($0.utf8) }) {
      let key = folded(Array(text.prefix(20)))
      #expect(openers.open(text, within: 20) == openers.phrases.contains { key.starts(with: Array("\($0)".utf8)) })
    }
  }

  @Test func findsBytes() {
    let bytes = Array("\u{80}N\u{0}NN ơ\n\u{7F}xyz NNN\n0123456789\nN".utf8)
    for byte in bytes + [0xFF] {
      bytes.withUnsafeBufferPointer { buffer in
        for start in 0...bytes.count { #expect(buffer.firstIndex(of: byte, from: start) == bytes[start...].firstIndex(of: byte)) }
        var places: [Int] = []
        buffer.forEachPlace(of: byte) {
          places.append($0)
          return true
        }
        #expect(places == bytes.indices.filter { bytes[$0] == byte })
      }
    }
  }
}
