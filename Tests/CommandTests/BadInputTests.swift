import Foundation
import Testing

/// Whatever is given: no crash, an answer in time, the contract's message and exit code.
@Suite struct BadInput {
  /// Name, bytes, exit code of `extract`.
  static let files: [(String, [UInt8], Int32)] = [
    ("empty.txt", [], 65),
    ("one-byte.txt", [0x41], 0),
    ("one-byte-cut.txt", [0xE1], 0),
    ("only-nul.txt", [UInt8](repeating: 0, count: 5000), 65),
    ("spaces.txt", [UInt8](repeating: 0x20, count: 5000), 65),
    ("random.bin", randomBytes(65_536), 65),
    ("photo.txt", [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, 0x4A, 0x46, 0x49, 0x46, 0x00] + randomBytes(20_000), 65),
    ("surrogates.txt", Array(String(repeating: "Thực hiện công tác cải cách hành chính trên địa bàn tỉnh. ", count: 20).utf8) + [0xED, 0xA0, 0x80] + Array(" năm 2022\n".utf8), 0),
    ("surrogates-utf16.txt", [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x0A, 0x00, 0x00, 0xDC], 0),
  ]

  @Test(arguments: files.indices)
  func kindsOfBytes(_ index: Int) throws {
    let (name, bytes, status) = Self.files[index]
    let scratch = try Scratch()
    let path = try scratch.file(name, bytes)
    let finished = try kehoach("extract", path)
    if name.hasPrefix("one-byte-cut") || name == "spaces.txt" {
      // Too little to tell text from damage: either is an answer, a crash is none.
      #expect([0, 65].contains(finished.status))
    } else {
      #expect(finished.status == status, "\(name): \(finished.errors)")
    }
    if finished.status != 0 {
      #expect(finished.errors.contains(name), "the message names the file: \(finished.errors)")
      #expect(finished.output.isEmpty)
    } else {
      #expect(finished.json is [String: Any])
    }
  }

  /// Libraries are opened when they are needed: where they are missing, what needs them says so, and the rest works.
  @Test func missingLibraries() throws {
    let scratch = try Scratch()
    let document = try scratch.file("plan.docx", Array("PK\u{3}\u{4}".utf8))
    for name in ["libzip.so.4", "libzip.so.5"] + (1...12).map({ "libxlsxwriter.so.\($0)" }) { _ = try scratch.file(name, []) }
    func without(_ command: String) throws -> Finished { try shell("export LD_LIBRARY_PATH=\(scratch.path); \(command)") }
    let archive = try without("kehoach extract \(document)")
    #expect(archive.status == 69 && archive.errors.contains("libzip"), "\(archive.errors)")
    let workbook = try without("kehoach tasks samples/2873-kh-ubnd-2022.txt -o \(scratch.path)/tasks.xlsx --quiet")
    #expect(workbook.status == 69 && workbook.errors.contains("libxlsxwriter"), "\(workbook.errors)")
    #expect(try without("kehoach extract samples/2873-kh-ubnd-2022.txt --quiet").status == 0)
  }

  @Test func aNovelIsReadAndSaidToBeNoPlan() throws {
    let paragraph = "Chiều hôm ấy trời mưa rất to, con đường về làng ngập nước và không ai nói với ai một lời nào cả.\n\n"
    let finished = try kehoach("extract", "-", input: Data(String(repeating: paragraph, count: 2000).utf8))
    #expect(finished.status == 0)
    let diagnostics = (finished.json as? [String: Any])?["diagnostics"] as? [[String: Any]] ?? []
    #expect(diagnostics.contains { $0["code"] as? String == "not-a-plan" && $0["severity"] as? String == "warning" })
    #expect(((finished.json as? [String: Any])?["tasks"] as? [Any])?.isEmpty == true)
  }

  /// One line of 200 MB with `make test-full`, of 20 MB else: a debug build takes its time.
  @Test(.timeLimit(.minutes(30))) func aLongLine() throws {
    let bytes = isFull ? 200_000_000 : 20_000_000
    let finished = try shell("yes 'công việc' | tr '\\n' ' ' | head -c \(bytes) | kehoach extract - --quiet | tail -c 100 >/dev/null; echo ${PIPESTATUS[3]}")
    #expect(["0", "65"].contains(finished.text.trimmingCharacters(in: .whitespacesAndNewlines)), "\(finished.text) \(finished.errors)")
  }

  @Test(.timeLimit(.minutes(30)), arguments: ["a) ", "- ", "1. ", "I. ", "(", "1.1", "| "])
  func manyLevels(_ label: String) throws {
    let nested = String(repeating: label, count: 100_000)
    #expect([0, 65].contains(try kehoach("extract", "-", "--quiet", input: Data(nested.utf8)).status))
    let lines = (0..<(label == "a) " ? 100_000 : isFull ? 30_000 : 10_000)).map { label + "việc \($0)\n" }.joined()
    #expect([0, 65].contains(try kehoach("extract", "-", "--quiet", input: Data(lines.utf8)).status))
  }

  @Test(.timeLimit(.minutes(30))) func labelsThatGrow() throws {
    var label = "1"
    var text = ""
    for number in 0..<(isFull ? 1_000 : 400) {
      text += label + ". Nội dung \(number)\n"
      label += ".1"
    }
    let finished = try kehoach("extract", "-", "--quiet", input: Data(text.utf8))
    #expect([0, 65].contains(finished.status), "\(finished.status) \(finished.errors.prefix(200))")
  }

  @Test func aFileWithoutPermission() throws {
    let scratch = try Scratch()
    let path = try scratch.file("secret.txt", Data("KẾ HOẠCH".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    // Root may read everything: the program runs as nobody then.
    let asNobody = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    let program = try scratch.program("kehoach", copyOf: programPath)
    let finished = try shell("\(asNobody)\(program) extract \(path)", folder: "/")
    #expect(finished.status == 66)
    #expect(finished.errors.contains("secret.txt: no permission to read it"))
  }

  @Test func severalFilesGoOnWhenOneFails() throws {
    let scratch = try Scratch()
    let good = try scratch.file("good.txt", Data("KẾ HOẠCH\nThực hiện công tác năm 2022\n".utf8))
    let bad = try scratch.file("bad.txt", Data())
    let finished = try kehoach("extract", good, bad, good)
    #expect(finished.status == 1)
    #expect(finished.errors.contains("bad.txt"))
    #expect((finished.json as? [Any])?.count == 2)
    #expect(try kehoach("extract", bad).status == 65)
    #expect(try kehoach("extract", scratch.path + "/none.txt").status == 66)
  }

  @Test func fullDisk() throws {
    for command in ["extract --format json", "extract --format csv", "extract --format summary", "extract --coverage", "text", "explain"] {
      let finished = try shell("kehoach \(command) samples/2873-kh-ubnd-2022.txt > /dev/full")
      #expect(finished.status == 74, "\(command): \(finished.errors)")
      #expect(finished.errors.contains("cannot be written"))
    }
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let copies = Array(repeating: "samples/2873-kh-ubnd-2022.txt", count: 40).joined(separator: " ")
    for command in ["extract \(copies)", "extract --format csv \(copies)", "text samples/2873-kh-ubnd-2022.txt"] {
      let finished = try shell("kehoach \(command) --quiet | head -c 1 >/dev/null; echo ${PIPESTATUS[0]}".replacingOccurrences(of: "text samples/2873-kh-ubnd-2022.txt --quiet", with: "text samples/2873-kh-ubnd-2022.txt"))
      #expect(finished.text == "0\n")
      #expect(finished.errors.isEmpty)
    }
  }

  /// The same bytes on every run.
  static func randomBytes(_ count: Int) -> [UInt8] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
  }
}
