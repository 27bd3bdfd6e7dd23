import SourceModel
import Testing

@testable import PlanParsing

/// Pages as a PDF gives them, drawn here in points with letters six points wide.
struct PrintedPageTests {
  /// A line of text at `left` on baseline `bottom`; a word behind `^` is raised.
  private func line(_ text: String, _ left: Double, _ bottom: Double, size: Double = 12, bold: Bool = false) -> [GeometricWord] {
    let unit = size / 2
    var x = left
    return text.split(separator: " ").map { part in
      let isRaised = part.first == "^"
      let letters = isRaised ? part.dropFirst() : part
      let width = Double(letters.count) * (isRaised ? unit / 2 : unit)
      if isRaised { x -= unit }
      var word = GeometricWord(text: Array(letters.utf8), left: x, top: bottom - size, right: x + width, bottom: bottom, fontSize: isRaised ? size / 2 : size)
      (word.bold, word.superscript) = (bold, isRaised)
      x += width + unit
      return word
    }
  }

  private func page(_ lines: [[GeometricWord]], number: Int = 1, rules: [GeometricRule] = []) -> GeometricPage {
    GeometricPage(number: number, width: 595, height: 842, words: lines.flatMap { $0 }, rules: rules)
  }

  private func paragraphs(_ pages: [GeometricPage]) -> [String] {
    reconstructPages(pages).blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text.string } else { nil } }
  }

  private let full = "Thực hiện các nhiệm vụ được giao theo đúng tiến độ và bảo đảm chất lượng"

  // MARK: paragraphs

  /// No line of the page's text begins at the margin but short ends of paragraphs.
  @Test func shortParagraphsOnAPageOfShortParagraphs() {
    let first = page((0..<9).map { line(full, 80, 100 + 20 * Double($0)) })
    let second = page([
      line("1. Chủ trì thực hiện các nhiệm vụ được giao theo đúng tiến độ và bảo đảm", 116, 100), line("chất lượng.", 80, 116),
      line("2. Chủ trì thực hiện các nhiệm vụ được giao theo đúng tiến độ và bảo đảm", 116, 136), line("chất lượng.", 80, 152),
      line("3. Chủ trì thực hiện các nhiệm vụ được giao theo đúng tiến độ và bảo đảm", 116, 42), line("chất lượng.", 80, 58),
      line("Cân đối, bố trí kinh phí từ nguồn thu sự nghiệp của đơn vị theo quy định.", 116, 172),
      line("Yêu cầu các khoa, phòng nghiêm túc thực hiện.", 116, 188),
    ], number: 2)
    #expect(paragraphs([first, second]).suffix(2) == [
      "Cân đối, bố trí kinh phí từ nguồn thu sự nghiệp của đơn vị theo quy định.", "Yêu cầu các khoa, phòng nghiêm túc thực hiện.",
    ])
  }

  /// A title's lines too wide to look centred, its last one short.
  @Test func theLastLineOfAWideTitle() {
    let lines = [
      line("CHƯƠNG TRÌNH HÀNH ĐỘNG", 236, 100, bold: true), line("Thực hiện Nghị quyết của Chính phủ về nhiệm vụ, giải pháp chủ yếu", 104, 116, bold: true),
      line("phát triển kinh tế - xã hội và dự toán ngân sách nhà nước năm", 116, 132, bold: true), line("2026", 288, 148, bold: true),
      line("Căn cứ Nghị quyết số 01/NQ-CP ngày 08 tháng 01 năm 2026 của Chính", 116, 180), line("phủ,", 80, 196),
      line("Bộ Công Thương ban hành Chương trình hành động như sau: " + "giao cho", 116, 216),
    ] + (0..<4).map { line(full, 80, 236 + 20 * Double($0)) }
    let found = paragraphs([page(lines)])
    #expect(found[1].hasSuffix("nhà nước năm 2026"))
    // The legal basis ends with a comma, and a new paragraph begins.
    #expect(found[2].hasSuffix("của Chính phủ,"))
  }

  // MARK: furniture

  /// Of two pages: a line in the top margin of both is a running header, the same letterhead on both is none.
  @Test func runningHeadersOfTwoPages() {
    func sheet(_ head: [GeometricWord], _ number: Int) -> GeometricPage {
      page([head] + (0..<6).map { line("\(full) \(number)", 80, 120 + 20 * Double($0)) }, number: number)
    }
    let header = line("Kế hoạch mùa khô 2025 - 2026", 300, 40, size: 9)
    #expect(!paragraphs([sheet(header, 1), sheet(header, 2)]).contains { $0.hasPrefix("Kế hoạch mùa khô") })
    let letterhead = line("Kế hoạch mùa khô 2025 - 2026", 230, 72)
    #expect(paragraphs([sheet(letterhead, 1), sheet(letterhead, 2)]).contains { $0.hasPrefix("Kế hoạch mùa khô") })
  }

  @Test func theStarOfPartyLetterheads() {
    let found = paragraphs([page([
      line("ĐẢNG BỘ TỈNH HÀ TĨNH", 80, 80), line("ĐẢNG CỘNG SẢN VIỆT NAM", 340, 80), line("HUYỆN ỦY CẨM XUYÊN", 86, 96), line("*", 140, 112),
      line("Số 184-KH/HU", 104, 128), line("Cẩm Xuyên, ngày 12 tháng 3 năm 2025", 320, 128),
    ] + (0..<6).map { line(full, 80, 180 + 20 * Double($0)) })])
    #expect(found.prefix(3).contains("HUYỆN ỦY CẨM XUYÊN"))
  }

  // MARK: notes

  /// Notes at the document's end, behind an annex that is all table: their marks are pages before, and only raised ones count.
  @Test func endnotesBehindAnnexes() {
    let body = page([line("1. Gửi kết quả cho Sở Nội vụ ^1 tổng hợp, báo cáo trong nhóm 1 theo đúng tiến độ", 80, 100, size: 14)] + (0..<9).map { line(full, 80, 120 + 20 * Double($0), size: 14) })
    let between = page((0..<9).map { line(full, 80, 100 + 20 * Double($0), size: 14) }, number: 2)
    let end = page([
      line("PHỤ LỤC", 260, 100, size: 14), line("^1 Theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.", 80, 700, size: 10),
      line("^2 Theo Kế hoạch số 27/KH-UBND ngày 06/01/2022 của Ủy ban nhân dân tỉnh.", 80, 714, size: 10),
    ], number: 3)
    let blocks = reconstructPages([body, between, end]).blocks
    let notes = blocks.compactMap { if case .note(let note) = $0 { note.marker } else { nil } }
    #expect(notes == ["1", "2"])
    guard case .paragraph(let first) = blocks[0] else { Issue.record("no paragraph"); return }
    #expect(first.marks.map(\.marker) == ["1"])
    #expect(first.text.string.hasPrefix("1. Gửi kết quả cho Sở Nội vụ tổng hợp, báo cáo trong nhóm 1 theo"))
  }

  /// Where no weight is known of any word, a paragraph is not said to be light.
  @Test func weightIsUnknownInUnknownFonts() {
    func first(_ bold: Bool) -> Bool? {
      let blocks = reconstructPages([page([line("Danh mục nhiệm vụ", 80, 100), line("Nhiệm vụ chung", 80, 160, bold: bold)])]).blocks
      guard case .paragraph(let paragraph) = blocks[0] else { return nil }
      return paragraph.style.bold
    }
    #expect(first(false) == nil)
    #expect(first(true) == false)
  }
}
