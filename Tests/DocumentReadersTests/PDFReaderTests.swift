import Foundation
import PlanModel
import SourceModel
import Testing

@testable import DocumentReaders

/// Small PDF files written here byte by byte.
enum MadePDF {
  /// A PDF of these objects (from 1); cross references are right unless `damage` cuts them.
  static func file(_ objects: [String]) -> [UInt8] {
    var bytes = Array("%PDF-1.4\n".utf8)
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(bytes.count)
      bytes += Array("\(index + 1) 0 obj\n\(object)\nendobj\n".utf8)
    }
    let start = bytes.count
    bytes += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for place in places { bytes += Array((String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n").utf8) }
    bytes += Array("trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
    return bytes
  }

  /// One page of Times with lines of ASCII text, 14 points apart.
  static func page(_ lines: [String], rotate: Int = 0, box: String = "0 0 595 842") -> [UInt8] {
    let text = lines.enumerated().map { "BT /F 13 Tf 72 \(770 - 20 * $0.offset) Td (\($0.element)) Tj ET" }.joined(separator: "\n")
    return file([
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [\(box)] /Rotate \(rotate) /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
      "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
    ])
  }
}

private let hasPoppler = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

@Suite(.enabled(if: hasPoppler, "poppler-utils is not installed"))
struct PDFReaderTests {
  private var textOnly: ReadOptions {
    var options = ReadOptions()
    options.ocr = .never
    options.limits.helperSeconds = 20
    return options
  }

  private func words(_ bytes: [UInt8]) throws -> [String] {
    guard case .pages(let pages) = try readDocument(bytes, options: textOnly).content else { return [] }
    return pages.flatMap { $0.words.map { String(decoding: $0.text, as: UTF8.self) } }
  }

  private func refusal(_ bytes: [UInt8], _ change: (inout ReadOptions) -> Void = { _ in }) -> ReadError? {
    var options = textOnly
    change(&options)
    do { _ = try readDocument(bytes, options: options); return nil } catch { return error }
  }

  @Test func readsWordsOfATextLayer() throws {
    #expect(try words(MadePDF.page(["Thanh tra so 12", "Van phong"])) == ["Thanh", "tra", "so", "12", "Van", "phong"])
  }

  /// Printed again a little to the right to look bold: still one word. Words that only look alike are two.
  @Test func wordsPrintedTwiceAreOne() throws {
    let twice = MadePDF.page(["Thanh tra tra) Tj ET BT /F 13 Tf 72.3 770.2 Td (Thanh tra tra", "Van phong"])
    #expect(try words(twice) == ["Thanh", "tra", "tra", "Van", "phong"])
  }

  @Test func theMarkMayStandBehindOtherBytes() throws {
    #expect(Format.pdf.sniff(Array(repeating: 0x20, count: 900) + Array("%PDF-1.7".utf8)))
    #expect(!Format.pdf.sniff(Array(repeating: 0x20, count: 1100) + Array("%PDF-1.7".utf8)))
    #expect(!Format.pdf.sniff(Array("PDF-1.7".utf8)))
  }

  @Test(arguments: [90, 180, 270])
  func turnedPagesAreReadUpright(rotate: Int) throws {
    guard case .pages(let pages) = try readDocument(MadePDF.page(["Thanh tra cong vu nam 2024"], rotate: rotate), options: textOnly).content else { return }
    #expect(pages.first?.words.isEmpty == false)
  }

  // MARK: hostile files

  @Test func truncatedFilesAreRefused() {
    let whole = MadePDF.page(["Thanh tra"])
    for length in [9, 40, 120] { #expect(refusal(Array(whole[..<length]))?.kind == .unreadable) }
    #expect(refusal(Array(whole[..<120]))?.message.contains("damaged") == true)
  }

  @Test func cyclicPageTreesEnd() {
    let file = MadePDF.file(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>"])
    // Refused or without pages; the point is that it ends.
    #expect(refusal(file) != nil)
  }

  @Test func manyPagesAreRefusedByTheirNumber() {
    let kids = (0..<60).map { "\(3 + $0) 0 R" }.joined(separator: " ")
    let pages = Array(repeating: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>", count: 60)
    let file = MadePDF.file(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 60 /Kids [\(kids)] >>"] + pages)
    let error = refusal(file) { $0.limits.pages = 50 }
    #expect(error?.kind == .unreadable)
    #expect(error?.message.contains("--max-pages") == true)
  }

  @Test func tenThousandPagesThatAreOneEnd() {
    let kids = Array(repeating: "3 0 R", count: 10_000).joined(separator: " ")
    let file = MadePDF.file([
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 10000 /Kids [\(kids)] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ])
    #expect(refusal(file)?.kind == .unreadable)
  }

  @Test func hugeBoxesAreNoDanger() throws {
    #expect(refusal(MadePDF.page(["Thanh tra"], box: "0 0 9000000 9000000"))?.message.contains("no page has text") == true)
    _ = try words(MadePDF.page(["Thanh tra"], box: "-1e30 -1e30 1e30 1e30"))
  }

  @Test func scriptsAndEmbeddedFilesAreNotRun() throws {
    let marker = FileManager.default.temporaryDirectory.appending(path: "kehoach-\(UUID().uuidString)")
    let file = MadePDF.file([
      "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /Launch /F (touch \(marker.path)) >> >> >>",
      "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ])
    _ = refusal(file)
    #expect(!FileManager.default.fileExists(atPath: marker.path))
  }

  @Test func aChildThatTakesTooLongIsEnded() {
    var limits = ReadLimits()
    limits.helperSeconds = 1
    let started = ContinuousClock.now
    #expect(throws: ReadError.self) {
      _ = try PageProgram(name: "sleep", packages: "coreutils").run(["3600"], limits: limits, outputLimit: 1 << 20)
    }
    #expect(ContinuousClock.now - started < .seconds(1800))
  }

  @Test func aChildThatTakesTooMuchMemoryIsEnded() throws {
    var limits = ReadLimits()
    limits.helperMemory = 100 << 20
    limits.helperSeconds = 20
    // `tail` keeps the last lines, and this has no line.
    let outcome = try PageProgram(name: "tail", packages: "coreutils").run(["/dev/zero"], limits: limits, outputLimit: 1 << 20)
    #expect(!outcome.isSuccess && !outcome.ranOut)
  }

  @Test func whatAChildStartedEndsWithIt() throws {
    let outcome = try #require(ChildProcess.run(["/bin/bash", "-c", "sleep 3600 & echo $!; sleep 3600"], environment: [], seconds: 5, outputLimit: 1 << 10))
    #expect(outcome.ranOut)
    let grandchild = try #require(Int32(String(decoding: outcome.output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)))
    // On a busy machine a signal takes its time.
    func hasEnded() -> Bool { (try? String(contentsOfFile: "/proc/\(grandchild)/stat", encoding: .utf8)).map { $0.contains(") Z") } ?? true }
    for _ in 0..<30_000 where !hasEnded() { usleep(20_000) }
    #expect(hasEnded())
  }

  @Test func aChildThatPrintsTooMuchIsEnded() {
    #expect(throws: ReadError.self) {
      _ = try PageProgram(name: "yes", packages: "coreutils").run([], limits: ReadLimits(), outputLimit: 1 << 16)
    }
  }

  @Test func aMissingProgramIsNamedWithItsPackage() {
    let missing = PageProgram(name: "no-such-program", packages: "poppler-utils")
    do {
      _ = try missing.run([], limits: ReadLimits(), outputLimit: 1)
      Issue.record("it ran")
    } catch {
      #expect(error.kind == .helperMissing)
      #expect(error.message.contains("apt-get install poppler-utils"))
    }
  }
}

struct LayerVerdictTests {
  private func page(_ text: String) -> GeometricPage {
    let words = text.split(separator: " ").map { GeometricWord(text: Array($0.utf8), left: 0, top: 0, right: 10, bottom: 10, fontSize: 10) }
    return GeometricPage(number: 1, width: 595, height: 842, words: words)
  }

  private static let good = String(repeating: "Thực hiện Kế hoạch kiểm tra việc chấp hành kỷ luật của cán bộ, công chức ", count: 4)

  @Test func goodTextIsBelieved() { #expect(LayerVerdict(page(Self.good)) == .good) }
  @Test func nothingAndStampsAreSparse() {
    #expect(LayerVerdict(page("")) == .sparse)
    #expect(LayerVerdict(page("Ký bởi: Trung tâm Thông tin 21.03.2018 16:41:00 +07:00")) == .sparse)
    #expect(LayerVerdict(page("4659 14 12")) == .sparse)
  }
  @Test func aLayerInTheWrongLanguageIsNotBelieved() {
    #expect(LayerVerdict(page(String(repeating: "Thtyc hien Chiro'ng trinh hanh Ong quOc gia vi tre em ", count: 5))) == .wrongLanguage)
  }
  @Test func glyphNumbersAreNotBelieved() {
    #expect(LayerVerdict(page(String(repeating: "6Ӣ CÔNG 7+ѬѪ1* ĈOÀN KIӆM 75$ ", count: 10))) == .brokenMap)
  }
  @Test func aShortLastPageAmongGoodOnesStaysText() {
    #expect(LayerVerdict.pagesToRecognise([.good, .good, .sparse], ReadOptions()) == [])
    #expect(LayerVerdict.pagesToRecognise([.sparse, .sparse], ReadOptions()) == [0, 1])
    var never = ReadOptions()
    never.ocr = .never
    #expect(LayerVerdict.pagesToRecognise([.brokenMap], never) == [])
  }

  /// What `--ocr never` leaves out is said, page by page; a scan that nothing is read of is refused as an empty file is.
  @Test func pagesLeftOutAreNamed() throws {
    var never = ReadOptions()
    never.ocr = .never
    let (text, stamp, none) = (page(Self.good), page("4659 14 12"), page(""))
    #expect(try LayerVerdict.leftOut([.good, .sparse], [text, stamp], never).isEmpty)
    #expect(try LayerVerdict.leftOut([.sparse, .sparse], [stamp, none], ReadOptions()).isEmpty)
    let said = try LayerVerdict.leftOut([.sparse, .sparse], [stamp, none], never)
    #expect(said.map(\.code) == [.pagesUnread] && said[0].message.contains("on page 1, 2;") && said[0].severity == .warning)
    #expect(try LayerVerdict.leftOut([.good, .wrongLanguage, .brokenMap], [text, text, text], never).map(\.code) == [.ocrLayer, .brokenTextLayer])
    #expect(throws: ReadError.self) { try LayerVerdict.leftOut([.sparse], [none], never) }
  }
}

struct ScanMendingTests {
  private func page(_ lines: [[String]]) -> GeometricPage {
    var words: [GeometricWord] = []
    for (row, line) in lines.enumerated() {
      var x = 60.0
      for text in line {
        let width = 6.0 * Double(text.count)
        var word = GeometricWord(text: Array(text.utf8), left: x, top: Double(row) * 20, right: x + width, bottom: Double(row) * 20 + 13, fontSize: 13)
        word.confidence = 0.85
        words.append(word)
        x += width + 4
      }
    }
    return GeometricPage(number: 1, width: 595, height: 842, words: words)
  }

  private func mended(_ lines: [[String]]) -> [String] {
    var pages = [page(lines)]
    var mending = ScanMending()
    mending.mend(&pages, [0])
    return pages[0].words.map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test(arguments: [
    (["Kiêm", "tra", "việc", "châp", "hành"], ["Kiểm", "tra", "việc", "chấp", "hành"]),
    (["tổ", "chức", "thực", "hiện"], ["tổ", "chức", "thực", "hiện"]),
    (["Số:", "44⁄CT-UBND", "QĐÐ-UBND"], ["Số:", "44/CT-UBND", "QĐ-UBND"]),
    // A name is not in the lexicon and stays.
    (["Hoàng", "Văn", "Thuân"], ["Hoàng", "Văn", "Thuân"]),
  ])
  func lettersAreMendedOnlyWithoutDoubt(read: [String], wanted: [String]) { #expect(mended([read]) == wanted) }

  @Test func labelsFollowTheirNeighbours() {
    let words = mended([["I.", "MỤC", "ĐÍCH"], ["H.", "NỘI", "DUNG"], ["III.", "KINH", "PHÍ"]])
    #expect(words[3] == "II.")
    // Out of order it stays as it was read.
    #expect(mended([["I.", "MỤC"], ["II.", "NỘI"], ["H.", "Đ"], ["IX.", "X"]])[4] == "H.")
  }

  @Test func repairsAreAccountedFor() {
    var pages = [page([["Kiêm", "tra"]])]
    var mending = ScanMending()
    mending.mend(&pages, [0])
    #expect(mending.repairs.map(\.read) == ["Kiêm"])
  }
}

struct SignatureStampTests {
  @Test(arguments: [("21.03.2018", "2018-03-21"), ("18/11/2024", "2024-11-18"), ("2024-11-18T07:25:14", "2024-11-18")])
  func daysOfSigning(text: String, wanted: String) { #expect(SignatureStamps.day(in: [Array(text.utf8)])?.description == wanted) }

  @Test(arguments: ["12/2024", "31.02.2018", "0909123456", "13.13.2020"])
  func otherNumbersAreNoDays(text: String) { #expect(SignatureStamps.day(in: [Array(text.utf8)]) == nil) }
}
