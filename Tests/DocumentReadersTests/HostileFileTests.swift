import Foundation
import SourceModel
import Testing

@testable import DocumentReaders

/// Files made to hurt: each ends in a clear message (or a document), in bounded time, and nothing outside is read.
struct HostileFileTests {
  private func message(_ bytes: [UInt8], limits: ReadLimits = ReadLimits()) -> String? {
    var options = ReadOptions()
    options.limits = limits
    do {
      _ = try readDocument(bytes, options: options)
      return nil
    } catch {
      return error.kind == .unreadable ? error.message : "wrong kind: \(error.message)"
    }
  }

  @Test(arguments: [false, true])
  func zipBombs(lies: Bool) throws {
    let (packed, size) = ZipWriter.deflatedSpaces(matches: 40_000)
    var entry = ZipWriter.Entry("word/document.xml", bytes: packed)
    entry.unpackedSize = size
    if lies { entry.declaredSize = 100 }
    var zip = ZipWriter()
    zip.entries = [entry]
    var limits = ReadLimits()
    limits.compressionRatio = 100
    let ratio = try #require(message(zip.archive(), limits: limits))
    #expect(ratio.contains("100 times") || lies)
    limits = ReadLimits()
    limits.unpackedBytes = 1 << 20
    let total = try #require(message(zip.archive(), limits: limits))
    #expect(total.contains("limit of 1048576 bytes") || lies)
  }

  @Test func nestedArchivesArePartsLikeAnyOther() throws {
    let inner = docx(p("trong"))
    #expect(try decoded(docx(p("ngoài"), extra: [.init("word/embeddings/x.docx", bytes: inner)])) == "ngoài")
    var zip = ZipWriter()
    zip.entries = [.init("x.docx", bytes: inner)]
    #expect(message(zip.archive())?.contains("without a document") == true)
  }

  @Test(arguments: ["../../../../../../etc/passwd", "/etc/passwd", "..\\..\\x.xml", "file:///etc/passwd", "http://example.com/document.xml"])
  func tricksInNames(target: String) throws {
    var zip = ZipWriter()
    zip.entries = [
      .init(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"\(target)\"/></Relationships>"
      ), .init("../../etc/passwd", "x"),
    ]
    #expect(message(zip.archive())?.contains("missing") == true)
  }

  private static let xxe = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
  private static let laughs =
    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">" + (1...12).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 == 1 ? "" : String($0 - 1));", count: 10))\">" }.joined() + "]>"

  @Test(arguments: [xxe, laughs])
  func entities(declaration: String) {
    let body = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&e;&a12;</w:t></w:r></w:p></w:body></w:document>"
    var zip = ZipWriter()
    zip.entries = [.init("word/document.xml", declaration + body)]
    #expect(message(zip.archive())?.contains("document type") == true)
    zip.entries = [.init("mimetype", "application/vnd.oasis.opendocument.text"), .init("content.xml", declaration + "<x>&e;&a12;</x>")]
    #expect(message(zip.archive())?.contains("document type") == true)
    let page = try? decoded(Array((declaration.replacingOccurrences(of: "DOCTYPE x", with: "DOCTYPE html") + "<html><body><p>Một &e;&a12;</p></body></html>").utf8))
    #expect(page?.contains("root:") != true)
    #expect((page?.utf8.count ?? 0) < 4_000)
  }

  @Test func depth() {
    func nested(_ open: String, _ close: String) -> String { String(repeating: open, count: 10_000) + "x" + String(repeating: close, count: 10_000) }
    #expect(message(docx(nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"))) != nil)
    #expect(message(docx(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"))) != nil)
    #expect(message(odt(nested("<text:list><text:list-item>", "</text:list-item></text:list>"))) != nil)
    #expect(message(Array(("<html><body>" + nested("<div>", "</div>")).utf8))?.contains("deeper") == true)
    #expect(message(Array(("<html><body>" + nested("<table><tr><td>", "</td></tr></table>")).utf8)) != nil)
    // Formatting that is never closed is no depth of the document.
    #expect(message(Array(("<html><body>" + nested("<span><font>", "") + "</body></html>").utf8)) == nil)
    #expect(message(Array(("# a\n# b\n" + String(repeating: "> ", count: 10_000) + "x\n" + String(repeating: "*", count: 10_000) + "a" + String(repeating: "[", count: 10_000)).utf8)) == nil)
  }

  @Test func truncatedAndFlipped() throws {
    let archives = [
      docx(p("Kế hoạch") + "<w:tbl><w:tr><w:tc>\(p("a"))</w:tc></w:tr></w:tbl>", numbering: "<w:num w:numId=\"1\"/>"), odt("<text:p>Kế hoạch</text:p>"),
    ]
    for archive in archives {
      for length in 1..<archive.count { _ = message(Array(archive[..<length])) }
      var flipped = archive
      var unreadable = 0
      for index in flipped.indices {
        flipped[index] ^= 0xFF
        if message(flipped) != nil { unreadable += 1 }
        flipped[index] ^= 0xFF
        flipped[index] ^= 0x01
        _ = message(flipped)
        flipped[index] ^= 0x01
      }
      #expect(unreadable > archive.count / 4)
    }
  }

  @Test func missingPartsAndOtherKinds() {
    var zip = ZipWriter()
    #expect(message(zip.archive()) != nil)
    zip.entries = [.init("[Content_Types].xml", "<Types/>"), .init("word/styles.xml", "<x/>")]
    #expect(message(zip.archive())?.contains("without a document") == true)
    zip.entries = [
      .init(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ), .init("xl/workbook.xml", "<x/>"),
    ]
    #expect(message(zip.archive())?.contains("spreadsheet") == true)
    zip.entries = [.init("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), .init("content.xml", "<x/>")]
    #expect(message(zip.archive())?.contains("spreadsheet") == true)
    #expect(message(docx(""))?.contains("no text") == true)
    #expect(message(docx(p("a") + "<w:p>")) != nil)
  }

  @Test func encryptedFiles() {
    var entry = ZipWriter.Entry("word/document.xml", "xxxxxxxxxxxxxxxxxxxxxxxx")
    entry.isEncrypted = true
    var zip = ZipWriter()
    zip.entries = [entry]
    #expect(message(zip.archive())?.contains("encrypted") == true)
    let manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    #expect(message(odt("<text:p>x</text:p>", manifest: manifest))?.contains("encrypted") == true)
    var ole = [UInt8](repeating: 0, count: 2_048)
    ole.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    #expect(message(ole)?.contains("without a Word document") == true)
    ole.replaceSubrange(1_024..<1_056, with: Array("EncryptedPackage".utf8).flatMap { [$0, 0] })
    #expect(message(ole)?.contains("encrypted") == true)
  }

  @Test func spansAndColumnsOutOfAllMeasure() throws {
    let cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr>\(p("a"))</w:tc>"
    #expect(try decoded(docx("<w:tbl><w:tr>\(cell)\(cell)</w:tr></w:tbl>")) == "a\ta")
    let row = "<tr><td colspan=999999999 rowspan=999999999>a</td><td rowspan=-5>b</td></tr>"
    #expect(try decoded(Array("<html><body><table>\(row)\(row)</table>".utf8)).contains("a"))
  }
}
