import PlanModel
import SourceModel
import Testing

@testable import DocumentReaders

struct DOCXReaderTests {
  private static let fallback =
    "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>\(p("DỰ THẢO"))</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>\(p("DỰ THẢO"))</w:txbxContent></mc:Fallback></mc:AlternateContent>"

  @Test(arguments: [
    ("runs joined", "<w:p><w:r><w:t>Ngày 0</w:t></w:r><w:r><w:t>5/9/</w:t></w:r><w:r><w:t>2022</w:t></w:r></w:p>", "Ngày 05/9/2022"),
    ("spaces kept once", "<w:p><w:r><w:t xml:space=\"preserve\">Sở  Y </w:t></w:r><w:r><w:t xml:space=\"preserve\"> tế</w:t></w:r></w:p>", "Sở Y tế"),
    ("decomposed across runs", "<w:p><w:r><w:t>Kê</w:t></w:r><w:r><w:t>\u{301} hoạch</w:t></w:r></w:p>", "Kế hoạch"),
    ("tab", "<w:p><w:r><w:t>Nơi nhận:</w:t><w:tab/><w:t>CHỦ TỊCH</w:t></w:r></w:p>", "Nơi nhận:\tCHỦ TỊCH"),
    ("break inside a sentence", "<w:p><w:r><w:t>thực hiện</w:t><w:br/><w:t>nhiệm vụ</w:t></w:r></w:p>", "thực hiện nhiệm vụ"),
    ("break before a label", "<w:p><w:r><w:t>như sau</w:t><w:br/><w:t>a) Một</w:t></w:r></w:p>", "như sau\na) Một"),
    ("break after a sentence", "<w:p><w:r><w:t>Xong.</w:t><w:br/><w:t>Tiếp</w:t></w:r></w:p>", "Xong.\nTiếp"),
    ("no-break hyphen", "<w:p><w:r><w:t>12/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r></w:p>", "12/KH-UBND"),
    ("soft hyphen", "<w:p><w:r><w:t>hoàn</w:t><w:softHyphen/><w:t> thành</w:t></w:r></w:p>", "hoàn thành"),
    ("symbol", "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t> 95%</w:t></w:r></w:p>", "≥ 95%"),
    ("inserted and deleted", "<w:p><w:r><w:t>trước ngày </w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del><w:ins><w:r><w:t>15</w:t></w:r></w:ins></w:p>", "trước ngày 15"),
    ("moved", "<w:p><w:moveFrom><w:r><w:t>cũ</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>mới</w:t></w:r></w:moveTo></w:p>", "mới"),
    ("deleted paragraph mark", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">Sở Y </w:t></w:r></w:p><w:p><w:r><w:t>tế</w:t></w:r></w:p>", "Sở Y tế"),
    ("comment", "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>Một</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>", "Một"),
    (
      "field result only",
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"x\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>tại đây</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
      "tại đây"
    ),
    ("simple field and link", "<w:p><w:hyperlink><w:r><w:t>Cổng</w:t></w:r></w:hyperlink><w:fldSimple w:instr=\"DATE\"><w:r><w:t> 2022</w:t></w:r></w:fldSimple></w:p>", "Cổng 2022"),
    ("hidden", "<w:p><w:r><w:t>Một</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r></w:p>", "Một"),
    ("capitals by format", "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r></w:p>", "KẾ HOẠCH"),
    ("text box once", "<w:p><w:r>\(fallback)</w:r><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p>", "DỰ THẢO\nKẾ HOẠCH"),
    ("content control", "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>\(p("Một"))</w:sdtContent></w:sdt>", "Một"),
    ("old font", "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr><w:t>KÕ ho¹ch</w:t></w:r></w:p>", "Kế hoạch"),
    ("old font of capitals", "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr><w:t>kÕ ho¹ch</w:t></w:r></w:p>", "KẾ HOẠCH"),
    ("columns typed with spaces", p("SỞ Y TẾ          CỘNG HÒA"), "SỞ Y TẾ\tCỘNG HÒA"),
    ("a blank to be filled in", p("ngày          tháng 5"), "ngày tháng 5"),
  ])
  func text(_ what: String, body: String, expected: String) throws { #expect(try decoded(docx(body)) == expected, "\(what)") }

  @Test func anotherPrefixAndTheStrictNamespace() throws {
    var zip = ZipWriter()
    zip.entries.append(.init("word/document.xml", "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r><x:t>Một</x:t></x:r></x:p></x:body></x:document>"))
    #expect(try decoded(zip.archive()) == "Một")
  }

  @Test(arguments: [
    ("<w:styles><w:style w:type=\"paragraph\"/><w:style w:type=\"table\" w:styleId=\"T\"><w:rPr><w:b/></w:rPr></w:style><w:style w:styleId=\"A\"></w:style></w:styles>", "<w:styles><w:style w:type=\"paragraph\"/><w:style w:styleId=\"A\"></w:style></w:styles>"),
    ("<w:style w:type=\"table\"/><w:style w:type=\"character\"></w:style>", "<w:style w:type=\"table\"/><w:style w:type=\"character\"></w:style>"),
    ("<w:style w:name=\"a>b\" w:type=\"table\"></w:style>x", "<w:style w:name=\"a>b\" w:type=\"table\"></w:style>x"),
    ("<w:style w:type=\"table\"><!-- </w:style> --></w:style>", "<w:style w:type=\"table\"><!-- </w:style> --></w:style>"),
    ("<w:style w:type=\"table\"><w:name", "<w:style w:type=\"table\"><w:name"),
    ("", ""),
  ])
  func tableStylesArePassedOver(part: String, left: String) {
    #expect(String(decoding: withoutTableStyles(Array(part.utf8)), as: UTF8.self) == left)
  }

  // MARK: Numbering

  private static func level(_ index: Int, _ format: String, _ pattern: String, _ more: String = "") -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(pattern)\"/></w:lvl>"
  }
  private static let outline =
    "<w:abstractNum w:abstractNumId=\"1\">\(level(0, "upperRoman", "%1."))\(level(1, "decimal", "%2."))\(level(2, "decimal", "%2.%3."))\(level(3, "lowerLetter", "%4)"))</w:abstractNum>"
    + "<w:abstractNum w:abstractNumId=\"2\">\(level(0, "bullet", "\u{F0B7}"))\(level(1, "bullet", "+"))\(level(2, "bullet", "\u{F02D}"))</w:abstractNum>"
    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
    + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"3\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
  private static func item(_ level: Int, _ text: String, list: Int = 1) -> String { p(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>") }

  @Test func labelsAsWordPrintsThem() throws {
    let body = [
      Self.item(0, "A"), Self.item(1, "B"), Self.item(2, "C"), Self.item(2, "D"), Self.item(1, "E"), Self.item(2, "F"), Self.item(0, "G"), Self.item(1, "H"),
      Self.item(3, "I"), Self.item(3, "K"), Self.item(3, "L", list: 3), Self.item(0, "M", list: 2), Self.item(1, "N", list: 2), Self.item(2, "O", list: 2),
    ].joined()
    let document = try blocks(docx(body, numbering: Self.outline))
    #expect(
      document.paragraphs.map(\.text.string) == [
        "I. A", "1. B", "1.1. C", "1.2. D", "2. E", "2.1. F", "II. G", "1. H", "a) I", "b) K", "a) L", "• M", "+ N", "- O",
      ])
    #expect(document.paragraphs.map(\.labelLength) == [2, 2, 4, 4, 2, 4, 3, 2, 2, 2, 2, 3, 1, 1])
    #expect(document.paragraphs.map(\.style.listLevel) == [0, 1, 2, 2, 1, 2, 0, 1, 3, 3, 3, 0, 1, 2])
  }

  @Test func lettersHaveNoĐ() throws {
    let body = (0..<28).map { _ in Self.item(3, "x") }.joined()
    let labels = try blocks(docx(body, numbering: Self.outline)).paragraphs.map { $0.text.string.split(separator: ")")[0] }
    #expect(labels.prefix(6) == ["a", "b", "c", "d", "e", "f"])
    #expect(labels.suffix(3) == ["z", "aa", "bb"])
  }

  @Test func numberingThroughStyles() throws {
    let styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"MucCon\"><w:basedOn w:val=\"Muc\"/></w:style>"
    let body = p("Một", "<w:pStyle w:val=\"Muc\"/>") + p("Hai", "<w:pStyle w:val=\"MucCon\"/>") + p("Ba", "<w:pStyle w:val=\"Muc\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
    let document = try blocks(docx(body, numbering: Self.outline, styles: styles))
    #expect(document.paragraphs.map(\.text.string) == ["I. Một", "II. Hai", "Ba"])
    #expect(document.paragraphs.map(\.style.headingLevel) == [1, 1, 1])
    #expect(document.paragraphs.map(\.style.bold) == [true, true, true])
  }

  @Test func legalNumbersRestartsAndEmptyCells() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"1\">\(Self.level(0, "upperRoman", "%1."))\(Self.level(1, "decimal", "%1.%2", "<w:isLgl/>"))\(Self.level(2, "decimal", "(%3)", "<w:lvlRestart w:val=\"0\"/>"))</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
    let body = [Self.item(0, "A"), Self.item(1, "B"), Self.item(2, "C"), Self.item(0, "D"), Self.item(1, "E"), Self.item(2, "F")].joined()
    #expect(try decoded(docx(body, numbering: numbering)) == "I. A\n1.1 B\n(1) C\nII. D\n2.1 E\n(2) F")
    let cell = "<w:tbl><w:tr><w:tc>\(Self.item(1, ""))</w:tc><w:tc>\(p("Việc"))</w:tc></w:tr><w:tr><w:tc>\(Self.item(1, ""))</w:tc><w:tc>\(p("Việc"))</w:tc></w:tr></w:tbl>"
    #expect(try blocks(docx(cell, numbering: Self.outline)).tables.first?.grid == [["1.", "Việc"], ["2.", "Việc"]])
  }

  // MARK: Tables

  @Test func mergedCellsStandInEachRow() throws {
    func cell(_ text: String, _ properties: String = "") -> String { "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>" }
    let body =
      "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>\(cell("TT"))\(cell("Việc", "<w:gridSpan w:val=\"2\"/>"))</w:tr>"
      + "<w:tr>\(cell("1"))\(cell("Sở A", "<w:vMerge w:val=\"restart\"/>"))\(cell("x"))</w:tr><w:tr>\(cell("2"))\(cell("", "<w:vMerge/>"))\(cell("y"))</w:tr>"
      + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>\(cell("z", "<w:gridSpan w:val=\"2\"/>"))</w:tr></w:tbl>"
    let document = try blocks(docx(body))
    let table = try #require(document.tables.first)
    #expect(table.columnCount == 3)
    #expect(table.grid == [["TT", "Việc×2"], ["1", "Sở A", "x"], ["2", "(Sở A)", "y"], ["z×2"]])
    #expect(table.rows.map(\.isHeader) == [true, false, false, false])
    #expect(table.rows[3].cells.first?.column == 1)
    #expect(String(decoding: document.text, as: UTF8.self) == "TT\tViệc\n1\tSở A\tx\n2\ty\n\tz\n")
  }

  @Test func deletedRowsNestedTablesAndFrames() throws {
    let deleted = "<w:tbl><w:tr><w:tc>\(p("a"))</w:tc><w:tc>\(p("b"))</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(p("c"))</w:tc><w:tc>\(p("d"))</w:tc></w:tr></w:tbl>"
    #expect(try blocks(docx(deleted)).tables.first?.grid == [["a", "b"]])
    let inner = "<w:tbl><w:tr><w:tc>\(p("TT"))</w:tc><w:tc>\(p("Nhiệm vụ"))</w:tc></w:tr><w:tr><w:tc>\(p("1"))</w:tc><w:tc>\(p("Việc"))</w:tc></w:tr></w:tbl>"
    let frame = "<w:tbl><w:tr><w:tc>\(p("I. MỤC ĐÍCH"))\(inner)\(p("Hết"))</w:tc></w:tr></w:tbl>"
    let document = try blocks(docx(frame))
    #expect(document.tables.map(\.grid) == [[["TT", "Nhiệm vụ"], ["1", "Việc"]]])
    #expect(document.paragraphs.map(\.text.string) == ["I. MỤC ĐÍCH", "Hết"])
  }

  // MARK: Notes, looks, furniture

  @Test func notesWithTheirPlaces() throws {
    let body =
      "<w:p><w:r><w:t>trước ngày 05/9/2022</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>"
      + "<w:p><w:r><w:t>hai</w:t></w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p>"
    let notes =
      "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
      + "<w:footnote w:id=\"3\">\(p("Chú thích hai"))</w:footnote><w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Chú thích một</w:t></w:r></w:p>\(p("tiếp theo"))</w:footnote>"
    let document = try blocks(docx(body, footnotes: notes))
    let first = try #require(document.paragraphs.first)
    #expect(first.text.string == "trước ngày 05/9/2022.")
    #expect(first.marks.map(\.marker) == ["1"])
    #expect(first.marks.first?.at == "trước ngày 05/9/2022".utf8.count)
    #expect(document.notes.map(\.marker) == ["1", "2"])
    #expect(document.notes.map(\.text.string) == ["Chú thích một tiếp theo", "Chú thích hai"])
    #expect(String(decoding: document.text, as: UTF8.self) == "trước ngày 05/9/20221.\nhai2\n1 Chú thích một tiếp theo\n2 Chú thích hai\n")
  }

  @Test func typedNotesAndSquareMetres() throws {
    func raised(_ text: String) -> String { "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>\(text)</w:t></w:r>" }
    let body =
      "<w:p><w:r><w:t>Đề án</w:t></w:r>\(raised("1"))<w:r><w:t> rộng 12 km</w:t></w:r>\(raised("2"))</w:p><w:p>\(raised("1"))<w:r><w:t xml:space=\"preserve\"> Theo Quyết định</w:t></w:r></w:p>"
    let document = try blocks(docx(body))
    #expect(document.paragraphs.map(\.text.string) == ["Đề án rộng 12 km2"])
    #expect(document.notes.map(\.text.string) == ["Theo Quyết định"])
  }

  @Test func hintsOfTheFormat() throws {
    let body =
      "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr><w:t>KẾ HOẠCH</w:t></w:r></w:p><w:p/>"
      + "<w:p><w:pPr><w:ind w:left=\"720\" w:firstLine=\"360\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>1. Kinh phí:</w:t></w:r><w:r><w:t xml:space=\"preserve\"> ngân sách</w:t></w:r></w:p>"
      + "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Căn cứ Luật</w:t></w:r></w:p>"
    let paragraphs = try blocks(docx(body)).paragraphs
    #expect(paragraphs.map(\.style.bold) == [true, false, false])
    #expect(paragraphs.map(\.style.italic) == [false, false, true])
    #expect(paragraphs[0].style.centred == true)
    #expect(paragraphs[0].style.fontSize == 14)
    #expect(paragraphs[1].style.boldPrefix == "1. Kinh phí:".utf8.count)
    #expect(paragraphs[1].style.gapBefore == true)
    #expect(paragraphs[1].style.left == 36)
    #expect(paragraphs[1].style.firstLine == 18)
    #expect(paragraphs[2].style.gapBefore == nil)
  }

  @Test func headersAndFootersAreFurniture() throws {
    let rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let extra: [ZipWriter.Entry] = [
      .init(
        "word/_rels/document.xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"h1\" Type=\"\(rels)/header\" Target=\"header1.xml\"/><Relationship Id=\"h2\" Type=\"\(rels)/footer\" Target=\"/word/footer1.xml\"/><Relationship Id=\"h3\" Type=\"\(rels)/header\" Target=\"http://example.com/x.xml\" TargetMode=\"External\"/></Relationships>"
      ),
      .init("word/header1.xml", "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\(p("2"))</w:hdr>"),
      .init("word/footer1.xml", "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\(p("Kế hoạch 12"))</w:ftr>"),
    ]
    let body =
      p("Một")
      + "<w:sectPr xmlns:r=\"\(rels)\"><w:headerReference r:id=\"h1\"/><w:footerReference r:id=\"h2\"/><w:headerReference r:id=\"h3\"/></w:sectPr>"
    let document = try blocks(docx(body, extra: extra))
    #expect(document.paragraphs.map(\.text.string) == ["Một"])
    #expect(document.furniture == ["2", "Kế hoạch 12"])
  }

  @Test func trackedChangesAreSaid() throws {
    let source = try readDocument(docx("<w:p><w:ins><w:r><w:t>Một</w:t></w:r></w:ins></w:p>"))
    #expect(source.diagnostics.map(\.code) == [.trackedChanges])
    #expect(try readDocument(docx(p("Một"))).diagnostics.isEmpty)
  }
}
