import SourceModel
import Testing

@testable import DocumentReaders

/// Tables and notes as html2text, Mammoth and LibreOffice's pages through a converter leave them.
struct MarkdownOpenTableTests {
  private func read(_ text: String) throws -> BlockDocument { try blocks(Array(("**KẾ HOẠCH**\n\n**Năm 2026**\n\n" + text).utf8)) }

  /// Two spaces end a line in a cell as well as a row; numbers and bars tell which.
  @Test(arguments: [
    (
      "a heading and a cell over lines",
      "**TT** |  **Việc  \nphải làm** |  **Hạn**  \n---|---|---  \n**I** |  **THỂ CHẾ**  \n1 |  Rà soát |  \\- Huyện: quý I; \\- Xã: quý II  \n2 |  Ban hành |  Tháng 5,  \ntháng 9  \n  \n**III. TỔ CHỨC**",
      [["TT", "Việc/phải làm", "Hạn"], ["I", "THỂ CHẾ"], ["1", "Rà soát", "- Huyện: quý I;/- Xã: quý II"], ["2", "Ban hành", "Tháng 5,/tháng 9"]]
    ),
    (
      "empty cells with line breaks in them",
      "TT |  Việc |  Phối hợp |  Ghi chú  \n---|---|---|---  \n1 |  Dọn kho |    \n|    \n  \n2 |  Kê biển |  Thôn Đông |    \n  \n  \n\nHết bảng.",
      [["TT", "Việc", "Phối hợp", "Ghi chú"], ["1", "Dọn kho", ""], ["2", "Kê biển", "Thôn Đông"]]
    ),
    (
      "wrapped rows, as no space stands before their bars",
      "**TT**| **Việc**| **Hạn**  \n---|---|---  \n1| Kiểm tra việc bảo quản thuốc tại các trạm y tế| Trước\nngày 15/5/2026  \n2| Tập huấn:\\- Tuyến xã;\\- Tuyến huyện| Quý\nIII  \n\nHết bảng.",
      [["TT", "Việc", "Hạn"], ["1", "Kiểm tra việc bảo quản thuốc tại các trạm y tế", "Trước ngày 15/5/2026"], ["2", "Tập huấn:/- Tuyến xã;/- Tuyến huyện", "Quý III"]]
    ),
    (
      "strong paragraphs without a space between them",
      "**TT**| **Thời gian****hoàn thành**  \n---|---  \n1| Quý I  \n", [["TT", "Thời gian/hoàn thành"], ["1", "Quý I"]]
    ),
    ("without trailing spaces", "TT | Việc | Hạn\n---|---|---\n1 | a | x\n2 | b | y\n\nHết bảng.", [["TT", "Việc", "Hạn"], ["1", "a", "x"], ["2", "b", "y"]]),
  ])
  func openTables(_ what: String, text: String, expected: [[String]]) throws {
    let document = try read(text)
    #expect(document.tables.map(\.grid) == [expected], "\(what)")
  }

  /// Neither a rule under running text nor bars in it make a table; a word that marks break stays whole.
  @Test func noOpenTables() throws {
    #expect(try read("Tỷ lệ nam | nữ\n\n---\n\nMột | hai | ba\nbốn").tables.isEmpty)
    #expect(try read("| TT | Việc |\n|---|---|\n| 1 | **N****ội dung** |").tables.map(\.grid) == [[["TT", "Việc"], ["1", "Nội dung"]]])
  }

  /// Raised numbers have become figures behind words, and the notes the last paragraphs.
  @Test func closingNotes() throws {
    let text = "a) Rà soát hồ sơ tại các thôn1, báo cáo trước ngày 05/9/20262.\n\n1 Theo danh sách năm 2025 của xã.\n\n2Các thôn đã nộp thì không nộp lại."
    let document = try read(text)
    #expect(document.notes.map { "\($0.marker) \($0.text.string)" } == ["1 Theo danh sách năm 2025 của xã.", "2 Các thôn đã nộp thì không nộp lại."])
    #expect(document.paragraphs.last?.text.string == "a) Rà soát hồ sơ tại các thôn, báo cáo trước ngày 05/9/2026.")
    #expect(document.paragraphs.last?.marks.map(\.marker) == ["1", "2"])
  }

  @Test(arguments: [
    "Dịch vụ công mức độ 1, 2 tại xã.\n\n1 Theo danh sách năm 2025 của xã.",
    "Rà soát hồ sơ tại các thôn1.\n\n1 Theo danh sách năm 2025.\n\n2 Các thôn đã nộp thì không nộp lại.",
    "Phòng dịch Covid-19 tại xã.\n\n1. Theo danh sách năm 2025 của xã.",
  ])
  func noClosingNotes(_ text: String) throws {
    #expect(try read(text).notes.isEmpty)
  }

  /// Mammoth escapes the link's target; pages of LibreOffice and Word open the note with its number linked back.
  @Test(arguments: [
    "Rà soát hồ sơ[\\[1\\]](#footnote-2) năm nay.\n\n1. <a id=\"footnote-2\"></a> Theo danh sách\\. [↑](\\#footnote\\-ref\\-2)",
    "Rà soát hồ sơ[1](#sdfootnote1sym) năm nay.\n\n[1](#sdfootnote1anc)\nTheo danh sách.",
    "Rà soát hồ sơ[[1]](#_ftn1) năm nay.\n\n[[1]](#_ftnref1) Theo danh sách.",
  ])
  func linkedNotes(_ text: String) throws {
    let document = try read(text)
    #expect(document.notes.map { "\($0.marker) \($0.text.string)" } == ["1 Theo danh sách."])
    #expect(document.paragraphs.last?.text.string == "Rà soát hồ sơ năm nay.")
  }

  /// Where each cell is a paragraph, a number alone is a row's and no page's.
  @Test func numbersOfRows() throws {
    #expect(try read("__TT__\n\n__Việc__\n\n1\n\nRà soát\n\n2\n\nBan hành").furniture.isEmpty)
    #expect(try read("một câu bị\n\n2\n\ncắt ra").furniture == ["2"])
  }
}
