import SourceModel
import Testing

@testable import DocumentReaders

struct MarkdownReaderTests {
  private func read(_ text: String) throws -> BlockDocument {
    // A first strong line, so that the bytes are known as Markdown whatever follows.
    try blocks(Array(("**KẾ HOẠCH**\n\n**Năm 2026**\n\n" + text).utf8))
  }

  @Test(arguments: [
    ("escapes", "a\\) Một\n\n\\- Hai\n\n1\\. Ba \\*", ["a) Một", "- Hai", "1. Ba *"]),
    ("numbers as typed", "3. Ba\n7. Bảy\n\n2) Hai", ["3. Ba", "7. Bảy", "2) Hai"]),
    ("a list of ones", "1. Một\n1. Hai\n1. Ba", ["1. Một", "2. Hai", "3. Ba"]),
    ("bullets", "- Một\n* Hai\n+ Ba", ["- Một", "- Hai", "+ Ba"]),
    ("emphasis inside words", "**Điều 1.** Ban hành *kèm theo* 2*3*4", ["Điều 1. Ban hành kèm theo 234"]),
    ("a star is no emphasis", "2 * 3 và * Ghi chú", ["2 * 3 và * Ghi chú"]),
    ("strong that never closes", "**Nội dung", ["Nội dung"]),
    ("underscores inside names", "tep_tin_mot và _nghiêng_", ["tep_tin_mot và nghiêng"]),
    ("wrapped lines", "một dòng\nđược nối", ["một dòng được nối"]),
    ("capitals are a line of their own", "KẾ HOẠCH\nCông tác Đảng quý IV\nnăm 2026 của UBND", ["KẾ HOẠCH", "Công tác Đảng quý IV năm 2026 của UBND"]),
    ("a title in capitals", "MỤC ĐÍCH,\nYÊU CẦU", ["MỤC ĐÍCH, YÊU CẦU"]),
    ("a label ends the line before", "gồm\na) một\nb) hai", ["gồm", "a) một", "b) hai"]),
    ("strong lines stand alone", "**ĐẢNG ỦY**\n**VĂN PHÒNG**", ["ĐẢNG ỦY", "VĂN PHÒNG"]),
    ("strong over two lines is one", "**một tiêu đề\ncòn tiếp**", ["một tiêu đề còn tiếp"]),
    ("a strong line after an item", "* Một việc.\n**b) Hai**", ["- Một việc.", "b) Hai"]),
    ("links, images, entities", "[Sở Y tế](http://x.vn) ![ảnh](a.png)&amp; `mã`", ["Sở Y tế & mã"]),
    ("headings and rules", "## I. MỤC ĐÍCH ##\n\n---\n\nMột\n***", ["I. MỤC ĐÍCH", "Một"]),
    ("fences", "```\nI. MỘT\n```", ["I. MỘT"]),
    ("quotes", "> Một", ["Một"]),
  ])
  func paragraphs(_ what: String, text: String, expected: [String]) throws {
    #expect(try read(text).paragraphs.dropFirst(2).map(\.text.string) == expected, "\(what)")
  }

  @Test func pipeTables() throws {
    let document = try read(
      "|  |  |\n| --- | --- |\n| **UBND**  **XÃ A** | Số: 12   /KH-UBND |\n\n| TT | Việc |\n|:--|--:|\n| 1 | a \\| b<br>c |\n| 2 | - Một;  - Hai |")
    #expect(document.tables.map(\.grid) == [[["UBND/XÃ A", "Số: 12 /KH-UBND"]], [["TT", "Việc"], ["1", "a | b/c"], ["2", "- Một;/- Hai"]]])
  }

  @Test func aTableBrokenIntoPieces() throws {
    let document = try read("| TT | Việc | Hạn |\n|---|---|---|\n| 1 | a | x |\n\n5\n\n| TT | Việc | Hạn |\n|---|---|---|\n| 2 | b | y |\n\n| 3 | c | z |\n|---|---|---|\n| 4 | d | t |")
    #expect(document.tables.map(\.grid) == [[["TT", "Việc", "Hạn"], ["1", "a", "x"], ["2", "b", "y"], ["3", "c", "z"], ["4", "d", "t"]]])
    #expect(document.furniture == ["5", "TT", "Việc", "Hạn"])
    let apart = try read("| TT | Việc | Hạn |\n|---|---|---|\n| 1 | a | x |\n\n| Stt | Chỉ tiêu | Đơn vị |\n|---|---|---|\n| 1 | b | y |")
    #expect(apart.tables.count == 2)
  }

  /// As pandoc writes what no row of bars can hold; narrow columns break words.
  @Test(arguments: [
    ("grid", """
    +-----+----------------+---------+
    | *   | **Việc**       | **Hạn** |
    | *S  |                |         |
    | TT  |                |         |
    | **  |                |         |
    +=====+================+=========+
    | 1   | Dọn kho:       | 1       |
    |     |                | 0/2025  |
    |     | -   Kho lớn;   |         |
    |     |                |         |
    |     | -   Kho nhỏ.   |         |
    +-----+----------------+---------+
    | **A | Một nhãn qua hai cột     |
    | **  |                          |
    +-----+----------------+---------+
    """, [["STT", "Việc", "Hạn"], ["1", "Dọn kho:/- Kho lớn;/- Kho nhỏ.", "10/2025"], ["A", "Một nhãn qua hai cột×2"]]),
    ("rules with a header", """
      -------------------------------------
      **TT**   **Nội dung      **Hạn**
               làm**
      -------- --------------- ------------
      1        Dọn kho lớn của Quý I
               xóm

      2        Quét sân
      -------------------------------------
    """, [["TT", "Nội dung làm", "Hạn"], ["1", "Dọn kho lớn của xóm", "Quý I"], ["2", "Quét sân", ""]]),
    ("rules without one", """
      ---- ----------- --------
      UBND XÃ ĐÁ       CỘNG HÒA

      Số:  12          Độc lập
      ---- ----------- --------
    """, [["UBND", "XÃ ĐÁ", "CỘNG HÒA"], ["Số:", "12", "Độc lập"]]),
    ("one line a row", """
      TT   Nội dung          Hạn
      ---- ----------------- ------
      1    Dọn **kho**       Quý I
      2    Quét sân          Quý II
    """, [["TT", "Nội dung", "Hạn"], ["1", "Dọn kho", "Quý I"], ["2", "Quét sân", "Quý II"]]),
  ])
  func drawnTables(_ what: String, text: String, expected: [[String]]) throws {
    let document = try read("Một đoạn.\n\n\(text)\n\nSau bảng")
    #expect(document.tables.map { $0.grid.map { $0.filter { !$0.isEmpty } } } == [expected.map { $0.filter { !$0.isEmpty } }], "\(what)")
    #expect(document.paragraphs.last?.text.string == "Sau bảng")
  }

  /// Rules, items and underlined headings draw no table, nor does one that breaks off.
  @Test(arguments: ["Một\n---\nHai", "- - -\n\nMột", "Tên\n--- x\nHai", "+--+\nMột", "---- ----\nMột", "----------\n\nMột\n\n--- ---", "+ Một\n+ Hai"])
  func noDrawnTables(text: String) throws { #expect(try read(text).tables.isEmpty) }

  @Test func htmlTables() throws {
    let document = try read("<table>\n<thead>\n<tr><th><p>TT</p></th><th>Việc</th></tr>\n</thead>\n<tbody><tr><td>1</td>\n<td>a</td></tr></tbody>\n</table>\n\nSau bảng")
    #expect(document.tables.map(\.grid) == [[["TT", "Việc"], ["1", "a"]]])
    #expect(document.paragraphs.last?.text.string == "Sau bảng")
  }

  @Test(arguments: [
    ("pandoc", "Điều[^1].\n\n[^1]: Chú *thích*\n    tiếp"),
    ("reStructuredText", "Điều [1]_.\n\n.. [1]\n   Chú\n   thích *tiếp*"),
    ("MarkItDown", "Điều[[1]](#footnote-2).\n\n1. Chú thích tiếp [↑](#footnote-ref-2)"),
  ])
  func notes(_ what: String, text: String) throws {
    let document = try read(text)
    #expect(document.paragraphs.last?.text.string == "Điều.", "\(what)")
    #expect(document.paragraphs.last?.marks.map(\.marker) == ["1"])
    #expect(document.notes.map(\.marker) == ["1"])
    #expect(document.notes.map(\.text.string) == ["Chú thích tiếp"])
  }

  /// Tables behind marks of quotation are read as those without.
  @Test func quotedTables() throws {
    let document = try read("> | TT | Việc |\n> | --- | --- |\n> | 1 | Trồng cây |\n\n> | một ô |")
    #expect(document.tables.map(\.grid).first == [["TT", "Việc"], ["1", "Trồng cây"]])
    #expect(try read(String(repeating: ">", count: 200_000) + " việc").paragraphs.last?.text.string == "việc")
  }

  /// A note has the number that its call prints, whatever a list's own count is; no note is lost to one of the same name.
  @Test func notesCountedAnew() throws {
    let document = try read("Điều[[2]](#footnote-3), mục[[4]](#footnote-3).\n\n1. Chú thích [↑](#footnote-ref-3)\n\nRiêng [↑](#footnote-ref-3)")
    #expect(document.paragraphs.map(\.text.string).suffix(1) == ["Điều, mục[4]."])
    #expect(document.paragraphs.flatMap { $0.marks.map(\.marker) } == ["2"])
    #expect(document.notes.map(\.marker) == ["2"])
    #expect(document.notes.map(\.text.string) == ["Chú thích Riêng"])
    let twice = try read("Điều[^1].\n\n[^1]: Chú thích\n\n[^1]: tiếp")
    #expect(twice.notes.map(\.text.string) == ["Chú thích tiếp"])
  }

  @Test func frontMatterAndPageNumbers() throws {
    let document = try blocks(Array("---\ntitle: x\n---\n**KẾ HOẠCH**\n\nMột câu bị\n\n2\n\ncắt đôi.\n\n**Hai**\n\n3\n\nBa.".utf8))
    #expect(document.paragraphs.map(\.text.string) == ["KẾ HOẠCH", "Một câu bị cắt đôi.", "Hai", "Ba."])
    #expect(document.furniture == ["title: x", "2", "3"])
  }

  @Test(arguments: [
    ("# Một\n\n## Hai\n", true), ("| a | b |\n|---|---|\n| 1 | 2 |", true), ("**a**\n\n**b**\n", true), ("a\\) x\n\n\\- y\n\n\\+ z\n\n1\\. t\n", true),
    ("<table><tr><td>x</td></tr></table>\n\n**a**\n\n**b**", true),
    ("KẾ HOẠCH\nNăm 2026\n<table><tr><td>x</td></tr></table>\n", true), ("a\n<table border=\"1\">\n<tr><td>x</td></tr>\n</table>\n", true),
    ("<table><tr><td>x</td></tr></table>\n<table><tr><td>y</td></tr></table>\n", false), ("---json\n{ \"a\": 1 }\n---\nMột\n", true), ("<tableau>\na < b\n", false),
    ("I. MỤC ĐÍCH\n\n- Một\n+ Hai\n* Ghi chú\n1. Ba\n", false), ("Số: 12/KH-UBND\n-------\n* * *\n", false), ("TT | Việc | Hạn\n1 | a | b\n", false),
  ])
  func sniffing(text: String, isMarkdown: Bool) { #expect(looksLikeMarkdown(Array(text.utf8)) == isMarkdown) }
}
