import SourceModel
import Testing

@testable import DocumentReaders

struct HTMLReaderTests {
  private func page(_ body: String) -> [UInt8] { Array("<!DOCTYPE html><html><head><title>x</title></head><body>\(body)</body></html>".utf8) }

  @Test(arguments: [
    ("words cut by tags", "<p>ng<span>ày 0</span>8<b>/0</b>2/2026</p>", "ngày 08/02/2026"),
    ("lines of the source", "<p>một\n   hai</p>", "một hai"),
    ("spaces between tags", "<p><b>một</b> <i>hai</i></p>", "một hai"),
    ("no space invented", "<p><b>một</b><i>hai</i></p>", "mộthai"),
    ("entities", "<p>&#272;&#7891;ng &amp; x&atilde;&nbsp;h&#x1ED9;i</p>", "Đồng & xã hội"),
    ("windows-1252 references", "<p>2021&#150;2025 &#147;a&#148;</p>", "2021–2025 “a”"),
    ("break in a sentence", "<p>thực hiện<br>nhiệm vụ</p>", "thực hiện nhiệm vụ"),
    ("breaks as paragraphs", "<div>I. MỤC ĐÍCH<br><br>1. Một<br/>2. Hai</div>", "I. MỤC ĐÍCH\n1. Một\n2. Hai"),
    ("unclosed paragraphs", "<p>một<p>hai", "một\nhai"),
    ("script, style, hidden", "<script>x</script><style>p{}</style><p style=\"display:none\">ẩn</p><p>một</p>", "một"),
    ("ordered list", "<ol start=3><li>ba<li>bốn</ol><ol type=a><li>x</ol>", "3. ba\n4. bốn\na. x"),
    ("value and Roman", "<ol type=I><li value=4>x</li><li>y</li></ol>", "IV. x\nV. y"),
    ("bullets", "<ul><li>một<ul><li>hai</ul></ul>", "• một\n• hai"),
    ("item with its own label", "<ul><li>- một</li></ul><ol><li>1. hai</li></ol>", "- một\n1. hai"),
    ("list style none", "<ol style=\"list-style-type:none\"><li>một</ol>", "một"),
    ("outer list goes on", "<ol type=I><li>a<ol><li>x</ol></ol><p>t</p><ol type=I><ol start=2><li>y</ol><li>b</ol>", "I. a\n1. x\nt\n2. y\nII. b"),
    (
      "Word's own label",
      "<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Mục đích</p>",
      "1. Mục đích"
    ),
    ("Word's bullet", "<p style='mso-list:l0 level1 lfo1'><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span></span>Một</p>", "• Một"),
    ("a comment's condition", "<!--[if gte vml 1]><v:line><![endif]--><p>một</p>", "một"),
    ("preformatted", "<pre>I. MỘT\n1. Hai\n2. Ba</pre>", "I. MỘT\n1. Hai\n2. Ba"),
    ("capitals by style", "<p style=\"text-transform:uppercase\">kế hoạch</p>", "KẾ HOẠCH"),
  ])
  func text(_ what: String, body: String, expected: String) throws { #expect(try decoded(page(body)) == expected, "\(what)") }

  /// Pieces of pages as scrapers leave them, pages joined into one file, and what stands behind a page's end.
  @Test(arguments: [
    ("<p>một</p><p>hai</p>", "một\nhai"),
    ("<!-- mẩu --><div><p>một</p></div><p>hai</p>", "một\nhai"),
    ("<!DOCTYPE html>\n<p>một</p><p>hai</p>", "một\nhai"),
    ("<html><body><p>một</p></body></html>\n<p>hai</p>", "một\nhai"),
    ("<html><body><p>một</p></body></html><html><head><title>x</title></head><body><p>hai</p></body></html>", "một\nhai"),
    ("<html><head><title>x</title></head><body><p>một</p><p>hai</p></body></html>\n\n", "một\nhai"),
  ])
  func pieces(page: String, expected: String) throws { #expect(try decoded(Array(page.utf8)) == expected) }

  @Test func spansOfRowsAndColumns() throws {
    let table = try #require(
      try blocks(
        page(
          "<table><thead><tr><th>TT</th><th colspan=2>Việc</th></tr></thead><tr><td>1</td><td rowspan=2>Sở A</td><td>x</td></tr><tr><td>2</td><td>y<br>z</td></tr></table>"
        )
      ).tables.first)
    #expect(table.grid == [["TT", "Việc×2"], ["1", "Sở A", "x"], ["2", "(Sở A)", "y/z"]])
    #expect(table.rows.map(\.isHeader) == [true, false, false])
  }

  @Test func numbersOfEmptyItemsInCells() throws {
    let cells = "<tr><td><ol><li><p></p></ol></td><td>a</td></tr><tr><td><ol start=2><li></ol></td><td>b</td></tr>"
    #expect(try blocks(page("<table>\(cells)</table>")).tables.first?.grid == [["1.", "a"], ["2.", "b"]])
  }

  @Test(arguments: [
    ("Word", "<p>Điều<a href=\"#_ftn1\" name=\"_ftnref1\"><span>[1]</span></a>.</p><div id=ftn1><p><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Chú thích</p></div>", "[1]"),
    ("LibreOffice", "<p>Điều<a class=\"sdfootnoteanc\" name=\"sdfootnote1anc\" href=\"#sdfootnote1sym\"><sup>1</sup></a>.</p><div id=\"sdfootnote1\"><p><a name=\"sdfootnote1sym\" href=\"#sdfootnote1anc\">1</a> Chú thích</p></div>", "1"),
    ("pandoc", "<p>Điều<a href=\"#fn1\" id=\"fnref1\"><sup>1</sup></a>.</p><section><ol><li id=\"fn1\"><p>Chú thích<a href=\"#fnref1\">↩︎</a></p></li></ol></section>", "1"),
    ("plain", "<p>Điều<sup>1</sup>.</p><p><sup>1</sup> Chú thích</p>", "1"),
  ])
  func notes(_ what: String, body: String, printed: String) throws {
    let document = try blocks(page(body))
    #expect(document.paragraphs.map(\.text.string) == ["Điều."], "\(what)")
    #expect(document.paragraphs.first?.marks.map(\.marker) == ["1"])
    #expect(document.notes.map(\.text.string) == ["Chú thích"])
    let mark = try #require(document.paragraphs.first?.marks.first)
    #expect(String(decoding: document.text[mark.source], as: UTF8.self) == printed)
  }

  @Test func aRaisedNumberWithoutNoteIsText() throws {
    #expect(try decoded(page("<p>12 km<sup>2</sup></p>")) == "12 km2")
    #expect(try decoded(page("<p>Xem <a href=\"#x\">mục 2</a></p><p id=x>Mục 2</p>")) == "Xem mục 2\nMục 2")
  }

  @Test func thePortalAroundTheText() throws {
    let text = String(repeating: "Nội dung của kế hoạch được triển khai thực hiện. ", count: 12)
    let body = """
      <div id=menu><ul><li><a href="/a">Trang chủ</a></li><li><a href="/b">Giới thiệu</a></li></ul></div>
      <div id=main><h1>Kế hoạch số 12</h1><div id=content><p>ỦY BAN NHÂN DÂN</p><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>\(text)</p><p>Nơi nhận</p></div>
      <div><a href="/c">Tin liên quan: một tin</a></div></div><footer>Bản quyền thuộc Sở</footer>
      """
    let document = try blocks(page(body))
    #expect(document.paragraphs.map { String($0.text.string.prefix(12)) } == ["ỦY BAN NHÂN ", "CỘNG HÒA XÃ ", "Nội dung của", "Nơi nhận"])
    #expect(document.furniture.contains("Kế hoạch số 12"))
    #expect(document.furniture.contains("Bản quyền thuộc Sở"))
  }

  @Test func wordsOwnPageLosesNothing() throws {
    let body = "<div class=WordSection1><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Một</p></div><div class=WordSection2><p>PHỤ LỤC</p><p>\(String(repeating: "Hai ", count: 700))</p></div>"
    #expect(try blocks(page(body)).furniture.isEmpty)
  }

  @Test func encodings() throws {
    let declared = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\"></head><body><p>X"
    var western = Array(declared.utf8) + [0xC3]
    western += Array(" L&#432;&#417;ng Minh &#7911;y ban nh".utf8) + [0xE2] + Array("n d".utf8) + [0xE2] + Array("n &#7845;&#7847;&#7849;&#7851;&#7853;&#7855;&#7857;</p>".utf8)
    #expect(try decoded(western) == "XÃ Lương Minh ủy ban nhân dân ấầẩẫậắằ")
    #expect(try decoded([0xEF, 0xBB, 0xBF] + Array("<html><body>Kế hoạch".utf8)) == "Kế hoạch")
    let wide: [UInt8] = [0xFF, 0xFE] + Array("<html><body>Kế hoạch".utf16).flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try decoded(wide) == "Kế hoạch")
  }

  /// A cell's number far before the next one is no note's, and not the end of the program.
  @Test func numberFarBeforeTheNext() throws {
    let text = "<pre>| **V** | x |\n   3\(String(repeating: " ", count: 60))27/3/2025</pre>"
    #expect(try decoded(page(text)).contains("27/3/2025"))
    #expect(try decoded(Array("| **V** | x |\n   3\(String(repeating: " ", count: 60))27/3/2025".utf8)).contains("27/3/2025"))
  }
}
