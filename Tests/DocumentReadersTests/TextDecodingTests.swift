import PlanModel
import SourceModel
import Testing
import VietnameseText

@testable import DocumentReaders

struct TextDecodingTests {
  private func text(_ bytes: [UInt8]) throws -> String { String(decoding: try decodeText(bytes).text, as: UTF8.self) }

  private func utf16(_ text: String, littleEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { littleEndian ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }

  @Test(arguments: [
    ("\u{FEFF}Kế hoạch", "Kế hoạch"),
    ("Kê\u{301} hoa\u{323}ch", "Kế hoạch"),
    ("a\r\nb\rc\n\u{0C}d\u{0B}e", "a\nb\nc\n\u{0C}d\ne"),
    ("Số:\u{A0}12/KH\u{2011}UBND", "Số: 12/KH-UBND"),
    ("kế\u{200B} ho\u{AD}ạch\u{0}", "kế hoạch"),
    ("\u{F0B7} Sở Y tế", "• Sở Y tế"),
    ("12 km² … “a” – b • c", "12 km² … “a” – b • c"),
  ])
  func cleansUTF8(source: String, expected: String) throws {
    let decoded = try decodeText(Array(source.utf8))
    #expect(Array(decoded.text) == Array(expected.utf8))
    #expect(decoded.encoding == .utf8)
    #expect(decoded.diagnostics.isEmpty)
  }

  @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
  func utf16(littleEndian: Bool, mark: Bool) throws {
    let source = "ỦY BAN NHÂN DÂN\r\nTỈNH BÌNH THUẬN 😀\nKế hoạch số 12"
    #expect(try text(utf16(source, littleEndian: littleEndian, mark: mark)) == source.replacing("\r\n", with: "\n"))
  }

  @Test func unpairedSurrogateIsDamage() throws {
    let decoded = try decodeText([0xFF, 0xFE] + [0x41, 0x00, 0x00, 0xD8, 0x42, 0x00])
    #expect(String(decoding: decoded.text, as: UTF8.self) == "A\u{FFFD}B")
    #expect(decoded.diagnostics.map(\.code) == [.damagedText])
  }

  @Test func damagedUTF8() throws {
    var bytes = Array(String(repeating: "Kế hoạch cải cách hành chính nhà nước. ", count: 4).utf8)
    bytes[2] = 0xFF
    let decoded = try decodeText(bytes)
    #expect(decoded.diagnostics.map(\.code) == [.damagedText])
    #expect(String(decoding: decoded.text, as: UTF8.self).contains("\u{FFFD}"))
  }

  @Test(arguments: [
    ("Céng hßa x· héi chñ nghÜa ViÖt Nam\r\n§éc lËp - Tù do", LegacyEncoding.tcvn3, "Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do"),
    ("UÛY BAN NHAÂN DAÂN TÆNH BÌNH THUAÄN", .vni, "ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN"),
  ])
  func misreadLegacy(source: String, encoding: LegacyEncoding, expected: String) throws {
    for bytes in [Array(source.utf8), source.unicodeScalars.map { UInt8($0.value) }] {
      let decoded = try decodeText(bytes)
      #expect(String(decoding: decoded.text, as: UTF8.self) == expected)
      #expect(decoded.diagnostics.map(\.code) == [.legacyEncoding])
    }
  }

  @Test func binaryIsRefused() {
    var state: UInt64 = 42
    let noise = (0..<4096).map { _ -> UInt8 in
      state = state &* 6364136223846793005 &+ 1442695040888963407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let samples: [[UInt8]] = [noise, [0xFF, 0xD8, 0xFF, 0xE0] + noise, Array("PK\u{3}\u{4}".utf8) + noise, [0, 0, 0, 0], [0xFF, 0xFE]]
    for sample in samples {
      #expect(throws: ReadError.self) { try decodeText(sample) }
    }
  }

  @Test func westernTextStays() throws {
    let source = "Le café à la carte: naïve façade"
    #expect(try text(Array(source.utf8)) == source)
  }
}
