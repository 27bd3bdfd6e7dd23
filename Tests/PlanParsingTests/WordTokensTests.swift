import Testing
import VietnameseText

@testable import PlanParsing

/// Texts read word by word are what `folded` makes of them.
struct WordTokensTests {
  @Test func readsAsFolded() {
    var tokens = WordTokens()
    var text = WordTokens.Text()
    var texts = [
      "", "Sở Y tế chủ trì, phối hợp: thực hiện;", "“Nhà trường” – 12/2024, 123456789 và 12345678", "a\u{AD}b \u{AD} c\u{A0}d", "số 15/KH-UBND (Đợt 2)…", "nghiêngngảnghiêngngảnghiêngngả x",
      "12345678", "abcdefgh", "abcdefgh ", "abcdefghi", "≥5% _a_ {b}|c~",
    ]
    for value in UInt32(1)..<0x2800 { if let scalar = Unicode.Scalar(value) { texts.append("x\(scalar)y \(scalar) \(scalar)z") } }
    // Twice: what is known is written as what is new.
    for string in texts + texts {
      tokens.read(string, into: &text)
      let key = folded(Array(string.utf8))
      #expect(Array(text.bytes[..<text.count]) == key)
      let words = key.split { !($0.isASCIIDigit || $0.isASCIILetter || $0 >= 0x80) }
      #expect(text.words.map { Int($0.start) } == words.map(\.startIndex))
      #expect(text.words.map { Int(tokens.tokens[Int($0.token)].length) } == words.map(\.count))
    }
  }
}
