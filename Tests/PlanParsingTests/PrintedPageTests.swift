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

  // MARK: letterheads, page numbers

  /// A date too long for its half: the year stands in the next line, beside the body's name or number.
  @Test(arguments: ["THỊNH", "Số: 03/KH-BCĐ"])
  func theYearBelowItsDate(beside: String) {
    let found = paragraphs([page([
      line("ĐẢNG BỘ TỈNH PHÚ AN", 80, 100), line("ĐẢNG CỘNG SẢN VIỆT NAM", 300, 100, bold: true), line("ĐẢNG ỦY XÃ HÒA", 90, 116, bold: true), line("Hòa Thịnh, ngày 20 tháng 01 năm", 290, 116),
      line(beside, 100, 132), line("2026", 380, 132), line("KẾ HOẠCH", 260, 170, bold: true), line("Kiểm tra năm 2026", 240, 186, bold: true), line(full, 80, 220),
    ])])
    #expect(found.contains("Hòa Thịnh, ngày 20 tháng 01 năm 2026"))
    #expect(found.contains(beside))
  }

  /// What stands below a date without its year is not the date's.
  @Test func aDateWithoutItsYear() {
    let found = paragraphs([page([
      line("ỦY BAN NHÂN DÂN", 80, 100), line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 300, 100, bold: true), line("Số: /KH-UBND", 90, 116), line("Hòa Thịnh, ngày tháng năm", 320, 116),
      line("KẾ HOẠCH", 260, 150, bold: true), line("Kiểm tra năm 2026", 240, 166, bold: true), line(full, 80, 200),
    ])])
    #expect(found.contains("Hòa Thịnh, ngày tháng năm"))
  }

  @Test func aPageWithNothingButItsNumber() {
    let lines = [line("II. NHIỆM VỤ", 110, 100, bold: true), line(full, 110, 120)]
    #expect(paragraphs([page(lines), page([line("2", 300, 60)], number: 2)]).last == full)
    #expect(paragraphs([page(lines), page([line("7", 300, 60)], number: 2)]).last?.hasSuffix("7") == true)
  }

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

  /// Items of one list, each shorter than a line, on a page without long lines.
  @Test func itemsBelowEachOther() {
    let found = paragraphs([page([
      line("2. Nội dung", 122, 100, bold: true), line("- Hồ sơ theo dõi người bệnh tăng huyết áp, tiểu đường;", 122, 125), line("- Bảo quản thuốc;", 122, 150), line("- Thuốc hết hạn.", 122, 175), line("3. Lịch làm", 122, 200, bold: true),
    ])])
    #expect(found == ["2. Nội dung", "- Hồ sơ theo dõi người bệnh tăng huyết áp, tiểu đường;", "- Bảo quản thuốc;", "- Thuốc hết hạn.", "3. Lịch làm"])
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

  /// A title at the margin ends where its weight does; a wrap in small letters goes on.
  @Test func weightEndsParagraphs() {
    func lines(_ second: String) -> [String] {
      paragraphs([page([line("Bảo đảm an toàn thực phẩm trên địa bàn thành phố Việt Trì năm 2024", 80, 100, bold: true), line(second, 80, 120)]
        + (0..<9).map { line(full, 80, 136 + 16 * Double($0)) })])
    }
    #expect(lines("Căn cứ Luật An toàn thực phẩm ngày 17 tháng 6 năm 2010 của Quốc hội").first?.hasSuffix("năm 2024") == true)
    #expect(lines("và những năm tiếp theo, theo Luật An toàn thực phẩm và các văn bản").first?.hasSuffix("năm 2024") == false)
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

  /// A number alone in a cell's line is no mark, the more so where the mark stands raised pages before.
  @Test func figuresInCellsAreNoMarks() {
    let body = page([line("1. Bếp ăn tập thể ^2 theo đúng quy định của pháp luật và hướng dẫn", 80, 100)] + (0..<9).map { line(full, 80, 120 + 20 * Double($0)) })
    let words = [word("TT", 102, 114), word("Số", 162, 114), word("1", 102, 134), word("2", 162, 134)]
    let note = line("^1 Theo Báo cáo số 12/BC-PYT của Phòng Y tế thành phố năm vừa qua.", 80, 700, size: 9) + line("^2 Bao gồm cả bếp ăn của trường học, bệnh viện, khu công nghiệp.", 80, 714, size: 9)
    let last = GeometricPage(number: 2, width: 595, height: 842, words: words + note, rules: rules([100, 160, 240], [100, 118, 138]))
    #expect(rows([body, last]) == [["TT", "Số"], ["1", "2"]])
    guard case .paragraph(let first)? = reconstructPages([body, last]).blocks.first else { Issue.record("no paragraph"); return }
    #expect(first.marks.map(\.marker) == ["2"])
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

  // MARK: ruled tables

  /// Rules of a table whose columns and rows are cut here.
  private func rules(_ xs: [Double], _ ys: [Double]) -> [GeometricRule] {
    xs.map { GeometricRule(x0: $0, y0: ys[0], x1: $0, y1: ys[ys.count - 1]) } + ys.map { GeometricRule(x0: xs[0], y0: $0, x1: xs[xs.count - 1], y1: $0) }
  }

  private func rows(_ pages: [GeometricPage]) -> [[String]] {
    reconstructPages(pages).blocks.flatMap { block -> [[String]] in
      guard case .table(let table) = block else { return [] }
      return table.rows.map { $0.cells.map { $0.paragraphs.map(\.text.string).joined(separator: " ") } }
    }
  }

  /// A word in Times at 12 points.
  private func word(_ text: String, _ left: Double, _ bottom: Double) -> GeometricWord {
    let width = Double(LetterMetrics.width(Array(text.utf8), 0..<text.utf8.count)) * 0.012
    return GeometricWord(text: Array(text.utf8), left: left, top: bottom - 12, right: left + width, bottom: bottom, fontSize: 12)
  }

  /// Cells without room beside their rules: what came as one word is two, and a long word that runs over its cell is one.
  @Test func wordsThatMeetAtARule() {
    let words = [
      word("Hạn", 102, 114), word("Cơ", 162, 114), word("Cách", 222, 114), word("31/12/2023Báo", 106.7, 134), word("cáoghi", 204, 134), word("11245/QĐ-UBND", 100, 154),
    ]
    let table = rows([GeometricPage(number: 1, width: 595, height: 842, words: words, rules: rules([100, 160, 220, 300], [100, 118, 138, 158]))])
    #expect(table == [["Hạn", "Cơ", "Cách"], ["31/12/2023", "Báo cáo", "ghi"], ["11245/QĐ-UBND", "", ""]])
  }

  /// A cell merged over rows of two pages stands in each of them; an empty cell below a single one stays empty.
  @Test func mergedCellsOverAPage() {
    func cells(_ texts: [String], _ bottom: Double) -> [GeometricWord] { zip(texts, [102.0, 162, 222]).filter { !$0.0.isEmpty }.map { word($0.0, $0.1, bottom) } }
    func merged(_ isMerged: Bool) -> [[String]] {
      let across = isMerged ? [GeometricRule(x0: 100, y0: 138, x1: 220, y1: 138)] : [GeometricRule(x0: 100, y0: 138, x1: 280, y1: 138)]
      let first = GeometricPage(number: 1, width: 595, height: 842, words: cells(["TT", "Việc", "Ai"], 114) + cells(["1", "Thu", "Sở"], 134) + cells(["2", "Chi", isMerged ? "" : "Bộ"], 154),
        rules: rules([100, 160, 220, 280], [100, 118, 158]) + across)
      let second = GeometricPage(number: 2, width: 595, height: 842, words: cells(["3", "Báo", ""], 114), rules: rules([100, 160, 220, 280], [100, 118]))
      return rows([first, second])
    }
    #expect(merged(true) == [["TT", "Việc", "Ai"], ["1", "Thu", "Sở"], ["2", "Chi", "Sở"], ["3", "Báo", "Sở"]])
    #expect(merged(false) == [["TT", "Việc", "Ai"], ["1", "Thu", "Sở"], ["2", "Chi", "Bộ"], ["3", "Báo", ""]])
  }

  /// A field over several rows at a page's head, empty, goes on with the cell above, which was a single row's there.
  @Test func aMergedCellThatAPageParts() {
    func cells(_ texts: [String], _ bottom: Double) -> [GeometricWord] { zip(texts, [102.0, 162, 222]).filter { !$0.0.isEmpty }.map { word($0.0, $0.1, bottom) } }
    let first = GeometricPage(number: 1, width: 595, height: 842, words: cells(["TT", "Việc", "Ai"], 114) + cells(["1", "Thu", "Sở"], 134), rules: rules([100, 160, 220, 280], [100, 118, 138]))
    let second = GeometricPage(number: 2, width: 595, height: 842, words: cells(["2", "Chi", ""], 114) + cells(["3", "Báo", ""], 134) + cells(["4", "Sổ", "Bộ"], 154),
      rules: rules([100, 160, 220, 280], [100, 138, 158]) + [GeometricRule(x0: 100, y0: 118, x1: 220, y1: 118)])
    #expect(rows([first, second]) == [["TT", "Việc", "Ai"], ["1", "Thu", "Sở"], ["2", "Chi", "Sở"], ["3", "Báo", "Sở"], ["4", "Sổ", "Bộ"]])
  }

  /// A page cuts a row of a table without ordinals: its longest text goes on in a small letter, or with a bullet. A row of its own stays one.
  @Test(arguments: [
    (["cây dọc bờ kênh", "Vườn", ""], ["Trồng năm trăm cây dọc bờ kênh", "Kho Vườn", "Quý II"]),
    (["- cây dọc bờ kênh", "", ""], ["Trồng năm trăm - cây dọc bờ kênh", "Kho", "Quý II"]),
    (["", "Vườn", ""], ["Trồng năm trăm", "Kho Vườn", "Quý II"]), (["Cây dọc bờ kênh", "Vườn", ""], nil),
  ] as [([String], [String]?)])
  func aRowThatAPageCuts(rest: [String], whole: [String]?) {
    let lefts = [102.0, 262, 322]
    func cells(_ texts: [String], _ bottom: Double) -> [GeometricWord] { zip(texts, lefts).flatMap { $0.0.isEmpty ? [] : line($0.0, $0.1, bottom) } }
    let head = ["Việc", "Ai làm", "Hạn"], done = ["Quét vôi hai dãy nhà", "Kho", "Quý I"], cut = ["Trồng năm trăm", "Kho", "Quý II"]
    let first = GeometricPage(number: 1, width: 595, height: 842, words: cells(head, 114) + cells(done, 134) + cells(cut, 154), rules: rules([100, 260, 320, 380], [100, 118, 138, 158]))
    let second = GeometricPage(number: 2, width: 595, height: 842, words: cells(rest, 114) + cells(["Làm cầu tạm", "Kho", "Quý III"], 134), rules: rules([100, 260, 320, 380], [100, 118, 138]))
    #expect(rows([first, second]) == [head, done] + (whole.map { [$0] } ?? [cut, rest]) + [["Làm cầu tạm", "Kho", "Quý III"]])
  }

  /// A header of two rows whose `TT` a narrow column broke, printed again on the next page; a row that the page cut.
  @Test func aBrokenOrdinalHeadingOverTwoRows() {
    func sheet(_ number: Int, _ cells: [GeometricWord]) -> GeometricPage {
      let head = [word("T", 102, 114), word("T", 102, 130), word("Việc", 122, 122), word("Quý", 222, 114), word("I", 222, 132), word("II", 282, 132)]
      let rules = rules([100, 120, 200, 260, 320], [100, 136, 168]) + [GeometricRule(x0: 200, y0: 118, x1: 320, y1: 118)]
      let merged = rules.filter { !($0.x0 == 260 && $0.x1 == 260) } + [GeometricRule(x0: 260, y0: 118, x1: 260, y1: 168)]
      return GeometricPage(number: number, width: 595, height: 842, words: head + cells, rules: merged)
    }
    let table = rows([
      sheet(1, [word("1", 102, 150), word("Bồi", 122, 150), word("dưỡng", 150, 150), word("x", 222, 150)]), sheet(2, [word("cán", 122, 150), word("bộ", 150, 150)]),
    ])
    #expect(table.count == 3)
    #expect(table.last == ["1", "Bồi dưỡng cán bộ", "x", ""])
  }

  /// A quarter or date that a narrow cell cuts at its last slash; other words behind a slash stay apart.
  @Test func datesCutAtTheirSlash() {
    let words = [word("TT", 102, 114), word("Hạn", 162, 114), word("1", 102, 134), word("Quý", 162, 134), word("III/", 192, 134), word("2024", 162, 148), word("2", 102, 168), word("và/", 162, 168), word("hoặc", 162, 182)]
    let table = rows([GeometricPage(number: 1, width: 595, height: 842, words: words, rules: rules([100, 160, 240], [100, 118, 152, 186]))])
    #expect(table == [["TT", "Hạn"], ["1", "Quý III/2024"], ["2", "và/ hoặc"]])
  }

  // MARK: tables without rules

  /// A row of cells that begin at these places.
  private func row(_ cells: [String], _ bottom: Double, at lefts: [Double] = [80, 110, 330, 450], bold: Bool = false) -> [GeometricWord] {
    zip(cells, lefts).flatMap { $0.0.isEmpty ? [] : line($0.0, $0.1, bottom, bold: bold) }
  }

  private let header = ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian"]
  private let data = [["1", "Kiện toàn Ban Chỉ đạo", "Ban Tổ chức", "Tháng 3/2025"], ["2", "Ban hành quy chế", "Văn phòng", "Tháng 4/2025"], ["3", "Sơ kết một năm", "Văn phòng", "Tháng 12/2025"]]

  /// The short last line of what an annex is attached to stands right above the header and is none of it.
  @Test func wrapsAboveAHeaderAreText() {
    let title = [line("(Kèm theo Kế hoạch số 184-KH/HU, ngày 12/3/2025 của Ban Thường vụ Huyện", 80, 100), line("ủy)", 290, 114)]
    #expect(rows([page(title + [row(header, 130, bold: true)] + data.enumerated().map { row($0.element, 146 + 16 * Double($0.offset)) })]) == [header] + data)
  }

  /// The upper half of a header cell of two lines, the others between them.
  @Test func headerCellsAroundTheOthers() {
    let lefts = [80.0, 300, 450]
    let lines = [
      line("Thời gian thực", 450, 100, bold: true), row(["Nhiệm vụ", "Đơn vị chủ trì"], 107, at: lefts, bold: true), line("hiện", 460, 114, bold: true),
      row(["Ban hành kế hoạch kiểm tra", "Phòng Tổ chức", "Quý I/2026"], 132, at: lefts), row(["Tham mưu bảng giá đất", "Phòng Quản lý", "Quý II/2026"], 148, at: lefts),
    ]
    #expect(rows([page(lines)]).first == ["Nhiệm vụ", "Đơn vị chủ trì", "Thời gian thực hiện"])
  }

  /// `1. Học kỳ I` among rows numbered `1`, `2`, `3` labels them; a heading at the page's end is none of the table.
  @Test func numberedGroupsAndHeadings() {
    let lines = [row(header, 100, bold: true), line("1.", 80, 116, bold: true) + line("Học kỳ I", 110, 116, bold: true)]
      + data.enumerated().map { row($0.element, 132 + 16 * Double($0.offset)) } + [line("2. Cải cách thủ tục hành chính", 98, 180, bold: true)]
    let next = page((0..<6).map { line(full, 80, 100 + 20 * Double($0)) }, number: 2)
    let pages = [page(lines), next]
    #expect(rows(pages) == [header, ["1. Học kỳ I"]] + data)
    #expect(paragraphs(pages).first == "2. Cải cách thủ tục hành chính")
  }

  /// `ST` and `T` of a narrow column above and below the other cells' line.
  @Test func ordinalHeadersInTwoPieces() {
    let lines = [
      row(["ST", "", "Cơ quan thực"], 100, bold: true), row(["", "Nội dung", "", "Thời gian"], 107, bold: true), row(["T", "", "hiện"], 114, bold: true),
    ] + data.enumerated().map { row($0.element, 132 + 16 * Double($0.offset)) }
    #expect(rows([page(lines)]) == [["STT", "Nội dung", "Cơ quan thực hiện", "Thời gian"]] + data)
  }
}
