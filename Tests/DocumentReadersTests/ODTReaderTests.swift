import PlanModel
import SourceModel
import Testing

@testable import DocumentReaders

struct ODTReaderTests {
  private static let list =
    "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\".\"/><text:list-level-style-number text:level=\"3\" style:num-format=\"1\" style:num-suffix=\".\" text:display-levels=\"2\"/><text:list-level-style-number text:level=\"4\" style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style>"
    + "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"\u{F0B7}\"/></text:list-style>"

  @Test(arguments: [
    ("spans", "<text:p>Ngày <text:span>05/</text:span>9<text:s text:c=\"3\"/>/2022</text:p>", "Ngày 05/9 /2022"),
    ("lines of the source", "<text:p>một\n  hai</text:p>", "một hai"),
    ("tab and break", "<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb c"),
    ("annotation", "<text:p>một<office:annotation><text:p>nhận xét</text:p></office:annotation></text:p>", "một"),
    ("deleted text", "<text:tracked-changes><text:changed-region><text:deletion><text:p>cũ</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>mới<text:change/></text:p>", "mới"),
    ("text box", "<text:p>một<draw:frame><draw:text-box><text:p>hộp</text:p></draw:text-box></draw:frame></text:p>", "một\nhộp"),
    ("description of a picture", "<text:p>một<draw:frame><svg:title>ảnh</svg:title></draw:frame></text:p>", "một"),
    (
      "labels of lists",
      "<text:list text:style-name=\"L\"><text:list-item><text:p>A</text:p><text:list><text:list-item><text:p>B</text:p><text:list><text:list-item><text:p>C</text:p></text:list-item></text:list></text:list-item></text:list></text:list-item><text:list-item><text:p>D</text:p><text:p>tiếp</text:p></text:list-item></text:list>",
      "I. A\n1. B\n1.1. C\nII. D\ntiếp"
    ),
    (
      "lists that go on",
      "<text:list xml:id=\"x\" text:style-name=\"L\"><text:list-item><text:p>A</text:p></text:list-item></text:list><text:p>t</text:p><text:list text:continue-list=\"x\" text:style-name=\"L\"><text:list-item><text:list><text:list-item><text:p>B</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>C</text:p></text:list-item></text:list><text:list text:style-name=\"L\"><text:list-item><text:p>D</text:p></text:list-item></text:list>",
      "I. A\nt\n1. B\nII. C\nI. D"
    ),
    ("start value, header", "<text:list text:style-name=\"L\"><text:list-header><text:p>H</text:p></text:list-header><text:list-item text:start-value=\"4\"><text:p>A</text:p></text:list-item></text:list>", "H\nIV. A"),
    ("bullet", "<text:list text:style-name=\"B\"><text:list-item><text:p>A</text:p></text:list-item></text:list>", "• A"),
  ])
  func text(_ what: String, body: String, expected: String) throws { #expect(try decoded(odt(body, styles: Self.list)) == expected, "\(what)") }

  @Test func tablesAndNotes() throws {
    let body =
      "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>TT</text:p></table:table-cell><table:table-cell table:number-columns-spanned=\"2\"><text:p>Việc</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
      + "<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell table:number-rows-spanned=\"2\"><text:p>Sở A<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>Chú thích</text:p></text:note-body></text:note></text:p></table:table-cell><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"
      + "<table:table-row><table:table-cell><text:p>2</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>"
    let document = try blocks(odt(body))
    let table = try #require(document.tables.first)
    #expect(table.grid == [["TT", "Việc×2"], ["1", "Sở A", "x"], ["2", "(Sở A)", "y"]])
    #expect(table.rows.map(\.isHeader) == [true, false, false])
    #expect(table.rows[1].cells[1].paragraphs.first?.marks.map(\.marker) == ["1"])
    #expect(document.notes.map(\.text.string) == ["Chú thích"])
  }

  @Test func hintsOfStyles() throws {
    let styles =
      "<style:style style:name=\"P\" style:family=\"paragraph\"><style:paragraph-properties fo:text-align=\"center\" fo:margin-left=\"1in\"/><style:text-properties fo:font-weight=\"bold\" fo:font-size=\"14pt\"/></style:style><style:style style:name=\"Q\" style:family=\"paragraph\" style:parent-style-name=\"P\"/><style:style style:name=\"T\" style:family=\"text\"><style:text-properties fo:font-weight=\"normal\" fo:text-transform=\"uppercase\"/></style:style>"
    let paragraphs = try blocks(odt("<text:p text:style-name=\"Q\">KẾ HOẠCH</text:p><text:h text:outline-level=\"2\" text:style-name=\"P\"><text:span text:style-name=\"T\">mục</text:span> đích</text:h>", styles: styles)).paragraphs
    #expect(paragraphs.map(\.text.string) == ["KẾ HOẠCH", "MỤC đích"])
    #expect(paragraphs.map(\.style.bold) == [true, false])
    #expect(paragraphs[0].style.centred == true)
    #expect(paragraphs[0].style.fontSize == 14)
    #expect(paragraphs[0].style.left == 72)
    #expect(paragraphs[1].style.headingLevel == 2)
  }

  @Test func repeatedRowsAndCellsAreBounded() throws {
    let body = "<table:table><table:table-row table:number-rows-repeated=\"1000\"><table:table-cell table:number-columns-repeated=\"512\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"
    #expect(throws: ReadError.self) { try decoded(odt(body)) }
  }
}
