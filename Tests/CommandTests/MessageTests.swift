import Foundation
import PlanChecks
import Testing

@testable import PlanExport

/// Every message that the sources make has a row in the tables of Vietnamese messages.
@Suite struct MessageTests {
  private static let makers = ["ReadError(", "PlacedDiagnostic(", " Diagnostic(.", "(Diagnostic(.", "diagnose(.", "found(", "CommandFailure(.", "mistake(", "said("]

  @Test func everyMessageIsTranslated() throws {
    var missing = Set<String>()
    for path in try sources() {
      let text = Array(try String(contentsOfFile: path, encoding: .utf8).unicodeScalars)
      for maker in MessageTests.makers {
        for literal in literals(behind: Array(maker.unicodeScalars), in: text) where isMessage(literal) && vietnamese(literal.replacingOccurrences(of: "{}", with: "7")) == literal.replacingOccurrences(of: "{}", with: "7") { missing.insert(literal) }
      }
    }
    #expect(missing.isEmpty, "\(missing.sorted())")
  }

  @Test(arguments: [
    ("due 2022-09-01, but the plan is of 2022-09-05", "thời hạn 01/9/2022 không còn kịp: kế hoạch ban hành ngày 05/9/2022"),
    ("due before 2022-09-05, the day on which the plan is issued", "thời hạn trước ngày 05/9/2022 không còn kịp: đó là ngày ban hành kế hoạch"),
    ("due on 2022-09-05, the day on which the plan is issued", "thời hạn 05/9/2022 là đúng ngày ban hành kế hoạch"),
    ("no body is named as the lead", "không nêu đơn vị chủ trì"),
    ("“từ tháng 01/9/2026” is damaged and was read with a repair", "“từ tháng 01/9/2026” bị lỗi, đã đọc theo nghĩa gần nhất"),
    ("1 byte is no UTF-8 and read as U+FFFD", "1 byte không phải UTF-8, đọc thành U+FFFD"),
    ("decoded from TCVN3, found by its letters", "chuyển mã từ TCVN3 (nhận ra qua chữ cái)"),
    ("this is a PNG image, not text; give the document as text, DOCX, ODT, HTML or PDF", "đây là ảnh PNG, không phải văn bản; cần tệp dạng văn bản, DOCX, ODT, HTML hoặc PDF"),
    ("12/QĐ-UBND is of 2025-01-03 here, of 2025-02-03 in preamble", "12/QĐ-UBND ghi ngày 03/01/2025 ở đây, ngày 03/02/2025 tại phần căn cứ"),
    // What no row says stays; what a document says is never read as a row.
    ("something else", "something else"), ("due {1}, but the plan is of", "due {1}, but the plan is of"), ("", ""),
    ("nothing in the plan is called mục {2} of x", "kế hoạch không có mục {2} of x"),
  ])
  func translates(_ english: String, _ expected: String) { #expect(vietnamese(english) == expected) }

  @Test func everyCheckIsExplained() {
    for rule in allChecks {
      let said = rule.inVietnamese
      #expect(said.summary == rule.name && said.explanation != rule.explanation && said.example != rule.example, "\(rule.code)")
    }
  }

  /// Gaps of the Vietnamese side stand in the English one.
  @Test func gapsAreFilled() {
    for (english, vietnamese) in readingMessages + checkMessages + commandMessages {
      let gaps = english.components(separatedBy: "{}").count - 1
      let used = vietnamese.components(separatedBy: "{").dropFirst().compactMap { $0.first?.wholeNumberValue }
      #expect(used.allSatisfy { (1...max(1, gaps)).contains($0) } && (gaps > 0 || used.isEmpty), "\(english)")
    }
  }

  private func sources() throws -> [String] {
    let folder = packageRoot + "/Sources"
    return (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".swift") && !$0.contains("Messages/") }.map { folder + "/" + $0 }
  }

  /// Words in English, not a code, a name or a quotation with a gap only.
  private func isMessage(_ literal: String) -> Bool {
    guard literal.contains(" "), !literal.contains("\n") else { return false }
    let words = literal.replacingOccurrences(of: "{}", with: " ").split { !$0.isLetter }
    return words.contains { $0.count > 2 && $0.utf8.allSatisfy { $0 < 0x80 } } && !["TM. {}", "footnote {}"].contains(literal)
  }

  /// The string literals in the parentheses that `maker` opens, `{}` for each `\(…)`; choices and sums give each of theirs.
  private func literals(behind maker: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [String] {
    var result: [String] = []
    var place = 0
    while place + maker.count < text.count {
      guard text[place] == maker[0], text[place..<(place + maker.count)].elementsEqual(maker) else { place += 1; continue }
      place += maker.count
      var (index, depth) = (place, 1)
      while index < text.count, depth > 0 {
        switch text[index] {
        case "\"":
          let (literal, end) = literal(at: index, in: text)
          result.append(literal)
          index = end
        case "(": (index, depth) = (index + 1, depth + 1)
        case ")": (index, depth) = (index + 1, depth - 1)
        case "\n" where depth == 1 && maker.last == "." && text[place..<index].contains("{"): depth = 0
        default: index += 1
        }
      }
    }
    return result
  }

  private func literal(at start: Int, in text: [Unicode.Scalar]) -> (String, Int) {
    var (result, index) = (String.UnicodeScalarView(), start + 1)
    while index < text.count, text[index] != "\"" {
      guard text[index] == "\\" else { result.append(text[index]); index += 1; continue }
      switch text[index + 1] {
      case "(":
        index = closing(index + 1, in: text)
        result.append(contentsOf: "{}".unicodeScalars)
      case "u":
        let end = text[index...].firstIndex(of: "}") ?? index
        let digits = String(String.UnicodeScalarView(text[(index + 3)..<end]))
        if let scalar = UInt32(digits, radix: 16).flatMap(UnicodeScalar.init) { result.append(scalar) }
        index = end + 1
      default:
        result.append(text[index + 1])
        index += 2
      }
    }
    return (String(result), index + 1)
  }

  /// Behind the parenthesis that closes the one at `open`; strings inside may hold some, too.
  private func closing(_ open: Int, in text: [Unicode.Scalar]) -> Int {
    var (index, depth) = (open + 1, 1)
    while index < text.count, depth > 0 {
      switch text[index] {
      case "\"": index = literal(at: index, in: text).1
      case "(": (index, depth) = (index + 1, depth + 1)
      case ")": (index, depth) = (index + 1, depth - 1)
      default: index += 1
      }
    }
    return index
  }
}
