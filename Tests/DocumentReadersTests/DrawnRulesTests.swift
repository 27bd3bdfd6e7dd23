import Foundation
import Kehoach
import PlanModel
import SourceModel
import Testing

@testable import DocumentReaders

private func runs(_ program: String) -> Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/" + program) }
private let hasPoppler = runs("pdftotext")

/// Three columns and rows enough to be taken for a table.
private let cellWords = (0..<5).map { row in
  [80, 220, 420].map { "BT /F 13 Tf \($0) \(585 - 60 * row) Td (muc \(row)) Tj ET" }.joined(separator: "\n")
}.joined(separator: "\n")

/// A table of five rows and three columns, drawn as producers do.
private enum Drawing: String, CaseIterable {
  case strokes, rectangles, fills, scaled, form, shaded, gaps

  private static let xs = [72, 200, 400, 540]
  private static let ys = [610, 550, 490, 430, 370, 310]

  var content: String {
    let (xs, ys) = (Self.xs, Self.ys)
    switch self {
    case .strokes, .form:
      return "0.5 w " + ys.map { "72 \($0) m 540 \($0) l S" }.joined(separator: " ") + " " + xs.map { "\($0) 610 m \($0) 310 l S" }.joined(separator: " ")
    case .scaled: return "q 0.1 0 0 0.1 0 0 cm 5 w " + ys.map { "720 \($0)0 m 5400 \($0)0 l S" }.joined(separator: " ") + xs.map { " \($0)0 6100 m \($0)0 3100 l S" }.joined() + " Q"
    case .rectangles:
      return ys.dropFirst().flatMap { y in zip(xs, xs.dropFirst()).map { "\($0) \(y) \($1 - $0) 60 re S" } }.joined(separator: " ")
    // A piece for each cell's side and a square where they meet.
    case .fills:
      return ys.flatMap { y in zip(xs, xs.dropFirst()).map { "\($0 + 1) \(y) \($1 - $0 - 1) 1 re f*" } + xs.map { "\($0) \(y) 1 1 re f*" } }.joined(separator: " ") + " "
        + ys.dropFirst().flatMap { y in xs.map { "\($0) \(y + 1) 1 59 re f" } }.joined(separator: " ")
    case .shaded: return "0.85 g 72 550 468 60 re f 0 g " + Drawing.strokes.content
    // White, dashed, clipped away, too thick: no rules.
    case .gaps:
      return Drawing.strokes.content + " q 1 G 80 400 m 190 400 l S Q q [3 9] 0 d 72 340 m 540 340 l S Q q 0 0 10 10 re W n 72 520 m 540 520 l S Q q 0.2 g 72 200 300 40 re f Q"
    }
  }

  func file(rotate: Int = 0, box: String = "0 0 595 842") -> [UInt8] {
    Self.file(self == .form ? "/X Do" : content, content, rotate: rotate, box: box)
  }

  static func file(_ drawn: String, _ content: String = "", rotate: Int = 0, box: String = "0 0 595 842") -> [UInt8] {
    let all = "\(cellWords)\n\(drawn)"
    return MadePDF.file([
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [\(box)] >>",
      "<< /Type /Page /Parent 2 0 R /Rotate \(rotate) /Contents [4 0 R] /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>",
      "<< /Length \(all.utf8.count) >>\nstream\n\(all)\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
      "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Matrix [1 0 0 1 0 0] /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
    ])
  }
}

@Suite(.enabled(if: hasPoppler, "poppler-utils is not installed"))
struct DrawnRulesTests {
  private var options: ReadOptions {
    var options = ReadOptions()
    options.ocr = .never
    options.limits.helperSeconds = 20
    return options
  }

  private func page(_ bytes: [UInt8]) throws -> GeometricPage {
    guard case .pages(let pages) = try readDocument(bytes, options: options).content, let page = pages.first else { throw ReadError(.unreadable, "no pages") }
    return page
  }

  /// What `pdftoppm` draws of the same page says the same.
  private func agrees(_ bytes: [UInt8], _ comment: Comment) throws {
    var page = try page(bytes)
    let read = page.rules
    var pages = [page]
    PageRules.add(to: &pages, except: [], nil, try UnnamedFile(bytes), options.limits)
    page = pages[0]
    #expect(read.count == page.rules.count, comment)
    for rule in page.rules {
      #expect(read.contains { abs($0.x0 - rule.x0) < 2 && abs($0.y0 - rule.y0) < 2 && abs($0.x1 - rule.x1) < 2 && abs($0.y1 - rule.y1) < 2 }, "\(comment): \(rule)")
    }
    #expect(PageContents(bytes, for: [GeometricPage(number: 1, width: 595, height: 842, words: [])])?.rules(of: 0, page) != nil, comment)
  }

  @Test(arguments: Drawing.allCases)
  fileprivate func readAndDrawnRulesAgree(_ drawing: Drawing) throws {
    try agrees(drawing.file(), "\(drawing)")
    #expect(try page(drawing.file()).rules.count == 10)
  }

  /// Each cell a border of its own, filled as a box within a box, two points from the next (style sheets without
  /// collapsed borders): one table all the same. And a row that the page cuts has its last rule only.
  @Test func bordersOfSingleCells() throws {
    let boxes = (0..<5).flatMap { row in
      [(72, 24), (98, 300), (400, 140)].map { "\($0.0) \(552 - 60 * row) \($0.1) 58 re \($0.0 + 1) \(553 - 60 * row) \($0.1 - 2) 56 re f*" }
    }.joined(separator: " ")
    let grids = RuleGrid.grids(of: try page(Drawing.file(boxes)).rules, tolerance: RuleGrid.printedTolerance)
    #expect(grids.map(\.rowCount) == [5])
    #expect(grids.first?.cells.count == 15)
    let open = [(72, 120), (194, 340)].map { "\($0.0) 500 \($0.1) 58 re \($0.0 + 1) 501 \($0.1 - 2) 57 re f*" }.joined(separator: " ")
    #expect(RuleGrid.grids(of: try page(Drawing.file(open)).rules, tolerance: RuleGrid.printedTolerance).map(\.rowCount) == [1])
    let cut = "0.5 w 72 550 m 540 550 l S " + [72, 200, 540].map { "\($0) 800 m \($0) 550 l S" }.joined(separator: " ")
    #expect(RuleGrid.grids(of: try page(Drawing.file(cut)).rules, tolerance: RuleGrid.printedTolerance).map(\.rowCount) == [1])
  }

  /// One word of a cell goes on on the next page: its rules are read where the table above reaches its page's end.
  @Test func oneWordThatGoesOn() throws {
    let strip = "BT /F 13 Tf 220 780 Td (muc) Tj ET 0.5 w 72 796 m 540 796 l S 72 774 m 540 774 l S " + [72, 200, 400, 540].map { "\($0) 796 m \($0) 774 l S" }.joined(separator: " ")
    let table = "\(cellWords)\n\(Drawing.strokes.content)"
    func rules(_ first: String) throws -> [Int] {
      let bytes = MadePDF.file([
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] /MediaBox [0 0 595 842] /Resources << /Font << /F 7 0 R >> >> >>",
        "<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>", "<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>",
        "<< /Length \(first.utf8.count) >>\nstream\n\(first)\nendstream", "<< /Length \(strip.utf8.count) >>\nstream\n\(strip)\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
      ])
      guard case .pages(let pages) = try readDocument(bytes, options: options).content else { return [] }
      return pages.map(\.rules.count)
    }
    #expect(try rules(table) == [10, 6])
    // Text below the table: nothing of it goes on.
    #expect(try rules(table + (0..<6).map { " BT /F 13 Tf 80 \(280 - 20 * $0) Td (Thanh tra cong vu) Tj ET" }.joined()) == [10, 0])
  }

  @Test(arguments: [90, 180, 270], ["0 0 595 842", "-30 10 565 852"])
  func turnedAndShiftedPages(rotate: Int, box: String) throws { try agrees(Drawing.strokes.file(rotate: rotate, box: box), "\(rotate) [\(box)]") }

  /// What could hide rules is left to the picture.
  @Test(arguments: [
    "q 595 0 0 842 0 0 cm /Scan Do Q", "/Cs9 cs 0.5 scn 72 100 m 540 100 l S", "q 400 0 0 400 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q",
    String(repeating: "10 10 1 1 re f ", count: 7_000), String(repeating: "q ", count: 300),
  ])
  func whatIsNotUnderstoodIsDrawn(content: String) {
    let bytes = MadePDF.page(["Thanh tra"])
    let text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "endstream", with: content + "\nendstream")
    let page = GeometricPage(number: 1, width: 595, height: 842, words: [])
    #expect(PageContents(bytes, for: [page])?.rules(of: 0, page) != nil)
    #expect(PageContents(Array(text.utf8), for: [page])?.rules(of: 0, page) == nil)
  }

  // MARK: hostile content

  /// Forms that draw themselves, page trees that fold, objects that never end: an answer, soon.
  @Test(.timeLimit(.minutes(30)))
  func hostileStructuresEnd() {
    let page = GeometricPage(number: 1, width: 595, height: 842, words: [])
    let loop = MadePDF.file([
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
      "<< /Type /Page /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 4 0 R >> >> >>",
      "<< /Subtype /Form /Length 30 >>\nstream\n/X Do /X Do /X Do (a) Tj /X Do\nendstream",
    ])
    #expect(PageContents(loop, for: [page])?.rules(of: 0, page) == nil)
    let folded = ["<< /Type /Catalog /Pages 2 0 R >>"] + (3..<50).map { "<< /Type /Pages /Kids [\($0) 0 R \($0) 0 R] >>" } + ["<< /Kids [] >>"]
    #expect(PageContents(MadePDF.file(folded), for: [page]) == nil)
    for part in ["1 0 obj [", "1 0 obj (", "1 0 obj <<", "1 0 obj << /A ", "1 0 obj << >> stream\n", "obj ", "(", "1 0 obj 1 "] {
      #expect(PageContents(Array(("%PDF-1.4\n" + String(repeating: part, count: 200_000)).utf8), for: [page]) == nil)
    }
  }

  /// Nothing that damage leaves makes it trap.
  @Test(.timeLimit(.minutes(30)))
  func damagedBytesAreNoDanger() {
    let page = GeometricPage(number: 1, width: 595, height: 842, words: [])
    var state: UInt64 = 7
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let signs = Array("0123456789-.()<>[]/ \n%RqQ".utf8) + [0, 0xFF]
    for drawing in Drawing.allCases {
      let whole = drawing.file()
      for _ in 0..<150 {
        var bytes = whole
        for _ in 0..<1 + random(20) { bytes[random(bytes.count)] = signs[random(signs.count)] }
        if random(4) == 0 { bytes.removeLast(random(bytes.count)) }
        _ = PageContents(bytes, for: [page])?.rules(of: 0, page)
      }
    }
  }

  @Test func unpackingIsLimited() throws {
    let packed: [UInt8] = [0x78, 0x9C, 0x4B, 0x4C, 0x4C, 0x4C, 0x04, 0x00, 0x03, 0xCE, 0x01, 0x85]
    packed.withUnsafeBytes { packed in
      #expect(inflated(packed, limit: 100) == Array("aaaa".utf8))
      #expect(inflated(packed, limit: 3) == nil)
      #expect(inflated(UnsafeRawBufferPointer(rebasing: packed[..<6]), limit: 100) == nil)
      #expect(inflated(UnsafeRawBufferPointer(rebasing: packed[..<0]), limit: 100) == nil)
    }
  }
}

// MARK: pages that a viewer turns

private let authored = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/samples/authored").standardizedFileURL.path

@Suite(.enabled(if: hasPoppler && runs("qpdf") && FileManager.default.fileExists(atPath: authored), "no poppler-utils, qpdf or ../shared"))
struct TurnedPDFTests {
  private func changed(_ path: String, _ arguments: [String]) throws -> [UInt8] {
    var limits = ReadLimits()
    limits.helperSeconds = 30
    let outcome = try PageProgram(name: "qpdf", packages: "qpdf").run(arguments + [path, "-"], limits: limits, outputLimit: 64 << 20)
    #expect(outcome.isSuccess)
    return outcome.output
  }

  private func json(_ bytes: [UInt8]) throws -> Plan {
    var plan = try Kehoach.extract(bytes: bytes)
    plan.source.sha256 = ""
    plan.source.bytes = 0
    return plan
  }

  @Test(arguments: ["A", "B", "C"])
  func turnedPagesGiveTheSamePlan(name: String) throws {
    let path = "\(authored)/\(name)/plan.pdf"
    let upright = try json([UInt8](Data(contentsOf: URL(filePath: path))))
    #expect(!upright.tasks.isEmpty)
    for quarter in [90, 180, 270] { #expect(try json(changed(path, ["--rotate=+\(quarter)"])) == upright, "\(quarter)") }
    // Some pages only, and the text itself turned back by the viewer: as scanners leave it.
    #expect(try json(changed(path, ["--rotate=+90:2", "--rotate=+180:3"])) == upright)
  }

  /// Other ways to write the same file: packed objects, first page first, a password that only guards printing.
  @Test(arguments: [["--object-streams=generate"], ["--linearize"], ["--stream-data=uncompress"], ["--encrypt", "", "owner", "256", "--"]])
  func otherFormsOfTheFileGiveTheSamePlan(arguments: [String]) throws {
    let path = "\(authored)/A/plan.pdf"
    #expect(try json(changed(path, arguments)) == json([UInt8](Data(contentsOf: URL(filePath: path)))))
  }

  @Test func aPasswordIsAskedFor() throws {
    let bytes = try changed("\(authored)/A/plan.pdf", ["--encrypt", "user", "owner", "256", "--"])
    do {
      _ = try Kehoach.extract(bytes: bytes)
      Issue.record("it was read")
    } catch {
      #expect((error as? ReadError)?.message.contains("protected by a password") == true)
    }
  }
}
