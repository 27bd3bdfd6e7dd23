import Foundation
import Testing

@testable import VietnameseText

struct LegacyEncodingTests {
  static let lexicons = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "lexicons")

  /// The bytes of a text that shows them as Western letters.
  static func bytes(_ seen: String) -> [UInt8] {
    seen.unicodeScalars.map { scalar in
      scalar.value < 0x100 ? UInt8(scalar.value) : UInt8(0x80 + (LegacyTables.windows1252.firstIndex(of: scalar.value) ?? 0))
    }
  }

  @Test(arguments: [
    (LegacyEncoding.tcvn3, "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    (.tcvn3, "Uû ban nh©n d©n tØnh B×nh ThuËn", "Uỷ ban nhân dân tỉnh Bình Thuận"),
    (.tcvn3, "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
    (.tcvn3, "TØNH B×NH THUËN", "TỈNH BÌNH THUẬN"),
    (.tcvn3, "Uû BAN NH¢N D¢N", "UỶ BAN NHÂN DÂN"),
    (.tcvn3, "KÕ HO¹CH\n«ng Hå V¨n BÝ", "KẾ HOẠCH\nông Hồ Văn Bí"),
    (.tcvn3, "Sè: 12/Q§-UBND tØnh", "Số: 12/QĐ-UBND tỉnh"),
    (.vni, "UÛY BAN NHAÂN DAÂN TÆNH BÌNH THUAÄN", "ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN"),
    (.vni, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    (.vni, "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
  ])
  func decodesAndDetects(encoding: LegacyEncoding, seen: String, text: String) {
    let bytes = Self.bytes(seen)
    #expect(String(decoding: encoding.decode(bytes), as: UTF8.self) == text)
    #expect(LegacyEncoding.detect(bytes) == encoding)
  }

  @Test(arguments: ["Le café à la carte", "naïve façade, Müller & Söhne", "plain ASCII", "\u{E9}\u{F1} 12"])
  func leavesWesternTextAlone(seen: String) {
    #expect(LegacyEncoding.detect(Self.bytes(seen)) == nil)
  }

  @Test func visciiAndWindows1258() {
    let viscii: [UInt8] = [0x43, 0xB5, 0x6E, 0x67, 0x20, 0x68, 0xF2, 0x61, 0x20, 0x78, 0xE3, 0x20, 0x68, 0xB5, 0x69]
    #expect(String(decoding: LegacyEncoding.viscii.decode(viscii), as: UTF8.self) == "Cộng hòa xã hội")
    #expect(LegacyEncoding.detect(viscii) == .viscii)
    // Tones are marks of their own after the letter: "Cô" + dot below, "hò" = "ho" + grave.
    let windows: [UInt8] = [0x43, 0xF4, 0xF2, 0x6E, 0x67, 0x20, 0x68, 0x6F, 0xCC, 0x61, 0x20, 0x78, 0x61, 0xDE, 0x20, 0x68, 0xF4, 0xF2, 0x69]
    #expect(String(decoding: LegacyEncoding.windows1258.decode(windows), as: UTF8.self) == "Cộng hòa xã hội")
    #expect(LegacyEncoding.detect(windows) == .windows1258)
  }

  @Test(arguments: ["nghiêng", "ĐỒNG", "Thuận", "quý", "giếng", "gì", "uỷ", "khuỷu", "xoong", "yêu"])
  func syllables(word: String) { #expect(Syllables.isPlausible(Array(word.utf8))) }

  @Test(arguments: ["café", "ngh", "Müller", "àá", "strong", "ñ", "thuaän"])
  func noSyllables(word: String) { #expect(!Syllables.isPlausible(Array(word.utf8))) }

  @Test func tablesAreTheLexicons() throws {
    let tcvn3 = try String(contentsOf: Self.lexicons.appending(path: "tcvn3_bytes.csv"), encoding: .utf8)
    for line in tcvn3.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      let byte = try #require(UInt8(fields[0], radix: 16))
      let scalar = try #require(UInt32(fields[2].dropFirst(2), radix: 16))
      #expect((byte < 0x80 ? LegacyTables.tcvn3Controls[byte] : LegacyTables.tcvn3[Int(byte) - 0x80]) == scalar, "\(line)")
    }
    let vni = try String(contentsOf: Self.lexicons.appending(path: "vni_pairs.csv"), encoding: .utf8)
    let rows = vni.split(whereSeparator: \.isNewline).dropFirst()
    #expect(rows.count == LegacyTables.vni.count)
    for (row, entry) in zip(rows, LegacyTables.vni) {
      #expect(Array(row.unicodeScalars.map(\.value)) == entry.seen + [0x2C, entry.letter], "\(row)")
    }
  }
}
