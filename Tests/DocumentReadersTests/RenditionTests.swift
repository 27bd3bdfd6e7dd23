import Foundation
import SourceModel
import Testing
import VietnameseText

@testable import DocumentReaders

/// The same plan in several formats reads the same.
struct RenditionTests {
  static let plans = ["2873-kh-ubnd-2022", "authored/A/plan", "authored/B/plan", "authored/C/plan"]

  @Test(arguments: plans, ["odt", "html"])
  func readsAsTheDOCXDoes(plan: String, format: String) throws {
    let word = try blocks(sample(plan + ".docx"))
    let other = try blocks(sample(plan + "." + format))
    #expect(String(decoding: other.text, as: UTF8.self) == String(decoding: word.text, as: UTF8.self))
    #expect(other.tables.map(\.grid) == word.tables.map(\.grid))
    #expect(other.tables.map { $0.rows.map(\.isHeader) } == word.tables.map { $0.rows.map(\.isHeader) })
    #expect(other.notes.map(\.text.string) == word.notes.map(\.text.string))
    #expect(other.paragraphs.map(\.style.bold) == word.paragraphs.map(\.style.bold))
    #expect(other.paragraphs.map(\.style.centred) == word.paragraphs.map { $0.style.centred ?? false } || other.paragraphs.map(\.style.centred) == word.paragraphs.map(\.style.centred))
  }

  @Test(arguments: ["authored/A/plan.md", "authored/B/plan.md", "authored/C/plan.md", "authored/C/plan-gfm.md"])
  func markdownHasTheSameLetters(file: String) throws {
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    #expect(try letters(blocks(sample(file)).text) == letters(blocks(sample(folder + "/plan.docx")).text))
  }

  /// Every place of every passage lies in the text and says what the passage says.
  @Test(arguments: plans, ["docx", "odt", "html"])
  func placesSayWhatPassagesSay(plan: String, format: String) throws {
    let document = try blocks(sample(plan + "." + format))
    let passages = document.paragraphs.map(\.text) + document.notes.map(\.text) + document.tables.flatMap { $0.rows.flatMap { $0.cells.flatMap { $0.paragraphs.map(\.text) } } }
    for passage in passages {
      for piece in passage.pieces {
        #expect(Array(document.text[piece.source]) == Array(passage.bytes[piece.at..<piece.at + piece.source.count]))
      }
    }
  }

  /// An outside reader finds no letter that is missing here (skipped without pandoc).
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc")), arguments: plans, ["docx", "odt"])
  func pandocFindsNoMoreLetters(plan: String, format: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/pandoc")
    process.arguments = ["-t", "plain", "--wrap=none", packageFolder + "/samples/" + plan + "." + format]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = Array(pipe.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    let ours = letters(try blocks(sample(plan + "." + format)).text)
    for (letter, count) in letters(output) { #expect(ours[letter, default: 0] >= count, "letter \(letter)") }
  }

  /// How often each letter stands in a text, digits not counted: an outside reader numbers notes twice.
  private func letters(_ text: [UInt8]) -> [UInt32: Int] {
    var result: [UInt32: Int] = [:]
    let lower = lowercased(composed(text))
    var at = 0
    while at < lower.count {
      let (scalar, length) = decodeScalar(lower, at: at)
      if Letters.isLetter(scalar) { result[scalar, default: 0] += 1 }
      at += length
    }
    return result
  }

  private static let hasLibreOffice = HelperProgram.find("soffice", "libreoffice") != nil

  /// Skipped without LibreOffice (`make test-full` installs it).
  @Test(.enabled(if: hasLibreOffice, "LibreOffice is not installed"))
  func theSampleInWordsOldFormat() throws {
    let word = try blocks(sample("2873-kh-ubnd-2022.docx"))
    #expect(try blocks(sample("2873-kh-ubnd-2022.doc")).text == word.text)
  }

  @Test(.enabled(if: Antiword() != nil, "antiword is not installed"))
  func antiwordKeepsTablesAndNotes() throws {
    let antiword = try #require(Antiword())
    let document = try antiword.read(sample("2873-kh-ubnd-2022.doc"), limits: ReadLimits())
    let word = try blocks(sample("2873-kh-ubnd-2022.docx"))
    #expect(document.tables.map(\.grid) == word.tables.map(\.grid))
    #expect(document.notes.map(\.text.string) == word.notes.map(\.text.string))
    #expect(document.paragraphs.contains { $0.text.string.contains("kết quả chỉ số Cải cách hành chính (PAR INDEX)") })
  }

  @Test func aPageWithItsPartsInOneFile() throws {
    let page = "<html><head><meta charset=3Dutf-8></head><body><p>K=E1=BA=BF ho=E1=BA=A1=\nch</p></body></html>"
    let file = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\nContent-Type: text/html; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\n\(page)\n--b\nContent-Type: image/png\n\nx\n--b--\n"
    #expect(try decoded(Array(file.utf8)) == "Kế hoạch")
    let packed = Data("<html><body><p>Kế hoạch".utf8).base64EncodedString()
    #expect(try decoded(Array("MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n\(packed)\r\n".utf8)) == "Kế hoạch")
  }

  @Test func tablesThatPagesBroke() throws {
    func row(_ cells: [String]) -> String { "<w:tr>" + cells.map { "<w:tc>\(p($0))</w:tc>" }.joined() + "</w:tr>" }
    func table(_ rows: [[String]]) -> String { "<w:tbl>" + rows.map(row).joined() + "</w:tbl>" }
    let header = ["TT", "Việc", "Hạn"]
    let goesOn = try blocks(docx(table([header, ["1", "Lập danh sách và", "Quý I"]]) + p("") + table([header, ["", "gửi Sở Y tế", ""], ["2", "b", "c"]])))
    #expect(goesOn.tables.map(\.grid) == [[header, ["1", "Lập danh sách và gửi Sở Y tế", "Quý I"], ["2", "b", "c"]]])
    let counts = try blocks(docx(table([header, ["1", "a", "x"]]) + p("") + table([["2", "b", "y"]])))
    #expect(counts.tables.count == 1)
    let again = try blocks(docx(table([header, ["1", "a", "x"]]) + p("") + table([header, ["1", "b", "y"]])))
    #expect(again.tables.count == 2)
    let apart = try blocks(docx(table([header, ["1", "a", "x"]]) + p("2. Sở Y tế") + table([["2", "b", "y"]])))
    #expect(apart.tables.count == 2)
  }
}
