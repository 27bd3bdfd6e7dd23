import Foundation
import Testing

private let hasPoppler = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

/// PDF files made to hurt, through the command: the contract's exit code, a message that says what is wrong, an end in
/// time, nothing run, nothing left in the temporary folder.
@Suite(.enabled(if: hasPoppler, "poppler-utils is not installed"))
struct HostilePDFs {
  struct Hostile: CustomTestStringConvertible, Sendable {
    var name: String
    var bytes: [UInt8]
    /// `nil`: it is read.
    var message: String?
    var testDescription: String { name }
  }

  private static let text = (0..<30).map { "BT /F 13 Tf 72 \(770 - 20 * $0) Td (Thuc hien cong tac thanh tra nam 2024) Tj ET" }.joined(separator: "\n")
  private static let font = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>"
  private static func stream(_ content: String, _ extra: String = "") -> String { "<< /Length \(content.utf8.count) \(extra) >>\nstream\n\(content)\nendstream" }

  private static func file(_ objects: [String], trailer: String = "") -> [UInt8] {
    var bytes = Array("%PDF-1.4\n".utf8)
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      table += String(repeating: "0", count: 10 - String(bytes.count).count) + "\(bytes.count) 00000 n \n"
      bytes += Array("\(index + 1) 0 obj\n\(object)\nendobj\n".utf8)
    }
    return bytes + Array("\(table)trailer << /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(bytes.count)\n%%EOF\n".utf8)
  }

  private static func page(_ content: String = text, box: String = "0 0 595 842", catalog: String = "", resources: String = "", more: [String] = []) -> [UInt8] {
    file([
      "<< /Type /Catalog /Pages 2 0 R \(catalog) >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [\(box)] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> \(resources) >> >>", stream(content), font,
    ] + more)
  }

  private static func pages(_ count: Int) -> [UInt8] {
    let kids = (0..<count).map { "\($0 + 5) 0 R" }.joined(separator: " ")
    let one = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F 4 0 R >> >> >>"
    let short = "BT /F 13 Tf 72 770 Td (Trang) Tj ET"
    return file(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count \(count) /Kids [\(kids)] >>", stream(short), font] + Array(repeating: one, count: count))
  }

  private static let marker = FileManager.default.temporaryDirectory.path + "/kehoach-launched-\(ProcessInfo.processInfo.processIdentifier)"

  static let files: [Hostile] = {
    let whole = page()
    let key = String(repeating: "41", count: 32)
    let loop = stream("/X Do /X Do /X Do", "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 6 0 R >> >>")
    let folded = ["<< /Type /Catalog /Pages 2 0 R >>"] + (3..<50).map { "<< /Type /Pages /Count 99999 /Kids [\($0) 0 R \($0) 0 R] >>" } + ["<< /Type /Page /MediaBox [0 0 9 9] >>"]
    return [
      Hostile(name: "cut at its head", bytes: Array(whole[..<60]), message: "damaged"),
      Hostile(name: "cut in the middle", bytes: Array(whole[..<(whole.count / 2)]), message: "damaged"),
      Hostile(name: "without its table", bytes: Array(whole[..<(whole.count - 200)]), message: "damaged"),
      Hostile(name: "page tree that holds itself", bytes: file(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>"]), message: "damaged"),
      Hostile(name: "page tree that folds", bytes: file(folded), message: "damaged"),
      Hostile(name: "length that is itself", bytes: file([
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        "<< /Length 4 0 R >>\nstream\n\(text)\nendstream", font,
      ])),
      Hostile(name: "form that draws itself", bytes: page(text + "\n/X Do", resources: "/XObject << /X 6 0 R >>", more: [loop])),
      Hostile(name: "password", bytes: file(
        ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
          "<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <\(key)> /U <\(key)> >>"],
        trailer: "/Encrypt 4 0 R /ID [<\(key)> <\(key)>]"), message: "protected by a password"),
      Hostile(name: "10,000 pages", bytes: pages(10_000), message: "more than 2000 pages; raise the limit with --max-pages"),
      Hostile(name: "huge box", bytes: page(box: "0 0 9000000 9000000"), message: "no page has text of its own"),
      Hostile(name: "endless box", bytes: page(box: "-1e30 -1e30 1e30 1e30")),
      Hostile(name: "empty box", bytes: page(box: "0 0 0 0")),
      Hostile(name: "deep arrays", bytes: page(catalog: "/X " + String(repeating: "[", count: 500_000))),
      Hostile(name: "script", bytes: page(catalog: "/OpenAction << /S /JavaScript /JS (app.launchURL\\(\"file:///etc/passwd\"\\)) >> /AA << /WC << /S /Launch /F (touch \(marker)) >> >>")),
      Hostile(name: "embedded file", bytes: page(
        catalog: "/Names << /EmbeddedFiles << /Names [(a.pdf) 6 0 R] >> >>",
        more: ["<< /Type /Filespec /F (a.pdf) /EF << /F 7 0 R >> >>", stream(String(decoding: pages(1), as: UTF8.self), "/Type /EmbeddedFile")])),
    ]
  }()

  @Test(.timeLimit(.minutes(30)), arguments: files)
  func endsWell(_ hostile: Hostile) throws {
    let scratch = try Scratch()
    let path = try scratch.file("hostile.pdf", hostile.bytes)
    let temporary = scratch.path + "/tmp"
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
    let finished = try shell("TMPDIR='\(temporary)' kehoach extract '\(path)' --ocr never")
    if let message = hostile.message {
      #expect(finished.status == 65, "\(finished.errors)")
      #expect(finished.errors.hasPrefix("kehoach: hostile.pdf: ") || finished.errors.contains("hostile.pdf: "), "\(finished.errors)")
      #expect(finished.errors.contains(message), "\(finished.errors)")
      #expect(finished.output.isEmpty)
    } else {
      #expect(finished.status == 0, "\(finished.errors)")
      #expect(finished.json is [String: Any])
      // The page's own text and nothing of what hangs on the file.
      #expect(!finished.text.contains("Trang") && !finished.text.contains("root:"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: Self.marker))
  }

  /// A helper that does not end, or that takes all memory, is put in the place of `pdftotext`.
  @Test(.timeLimit(.minutes(30)), arguments: [("tail /dev/zero", "memory or time"), ("cat /dev/zero", "MiB")])
  func aHelperThatMisbehavesIsEnded(line: String, message: String) throws {
    let scratch = try Scratch()
    let path = try scratch.file("plan.pdf", Self.page())
    let temporary = scratch.path + "/tmp"
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
    _ = try scratch.script("pdftotext", "ulimit -v 200000\n\(line)")
    let finished = try shell("TMPDIR='\(temporary)' PATH='\(scratch.path)':$PATH kehoach extract '\(path)' --ocr never --max-unpacked 8")
    #expect(finished.status == 65, "\(finished.errors)")
    #expect(finished.errors.contains(message), "\(finished.errors)")
    #expect(finished.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary).isEmpty)
  }
}

private let hasTesseract = FileManager.default.isExecutableFile(atPath: "/usr/bin/tesseract") && FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

/// How far a scan is shows on a terminal only, and not with --quiet.
@Suite(.enabled(if: hasPoppler && hasTesseract, "no poppler-utils, tesseract or script"))
struct ScanProgress {
  @Test(.timeLimit(.minutes(30)))
  func pagesAreCountedOnATerminal() throws {
    let scratch = try Scratch()
    let path = try scratch.file("scan.pdf", HostilePDFs.files.first { $0.name == "script" }?.bytes ?? [])
    func run(_ extra: String) throws -> String {
      // `script` gives the program a terminal; a wait before the first page makes the work last longer than a second.
      _ = try scratch.script("tesseract", "sleep 1.2\nexec /usr/bin/tesseract \"$@\"")
      return try shell("PATH='\(scratch.path)':$PATH script -qec \"'\(programPath)' extract '\(path)' --ocr always --dpi 100 \(extra) -o '\(scratch.path)/out'\" /dev/null </dev/null").text
    }
    #expect(try run("").contains("page 1/1"))
    #expect(try !run("--quiet").contains("page 1/1"))
    #expect(try !shell("PATH='\(scratch.path)':$PATH kehoach extract '\(path)' --ocr always --dpi 100 2>&1 >/dev/null").text.contains("page 1/1"))
  }
}
