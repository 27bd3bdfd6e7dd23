import Foundation
import Testing

@Suite struct OutputFolder {
  let sample = packageRoot + "/samples/2873-kh-ubnd-2022.txt"

  @Test func writesPlanTasksAndPackage() throws {
    let scratch = try Scratch()
    let finished = try kehoach("extract", sample, "-o", scratch.path + "/a/b", "--quiet")
    #expect(finished.status == 0)
    #expect(finished.output.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/a/b").sorted()
    #expect(names == ["2873-kh-ubnd-2022.txt.json", "datapackage.json", "tasks.csv"])
    let written = try Data(contentsOf: URL(filePath: scratch.path + "/a/b/2873-kh-ubnd-2022.txt.json"))
    #expect(written == (try kehoach("extract", sample, "--quiet").output))
  }

  @Test func filesOfOneNameKeepApart() throws {
    let scratch = try Scratch()
    let text = Data("KẾ HOẠCH\nThực hiện công tác năm 2022\n".utf8)
    for name in ["x", "y"] { try FileManager.default.createDirectory(atPath: scratch.path + "/" + name, withIntermediateDirectories: true) }
    let inputs = [try scratch.file("x/plan.txt", text), try scratch.file("y/plan.txt", text)]
    #expect(try kehoach("extract", inputs[0], inputs[1], "-o", scratch.path + "/out", "--quiet").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/out").sorted()
    #expect(names == ["datapackage.json", "plan.txt.json", "plan~2.txt.json", "tasks.csv"])
  }

  @Test func nothingIsLeftWhenTheOnlyFileFails() throws {
    let scratch = try Scratch()
    let bad = try scratch.file("bad.txt", Data())
    #expect(try kehoach("extract", bad, "-o", scratch.path + "/out").status == 65)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/out").isEmpty)
  }

  @Test func aFullDiskLeavesNoHalfFile() throws {
    let scratch = try Scratch()
    // A file system of 16 KB takes no plan.
    let mounted = try shell("mkdir \(scratch.path)/small && mount -t tmpfs -o size=16k tmpfs \(scratch.path)/small")
    guard mounted.status == 0 else { return print("aFullDiskLeavesNoHalfFile is skipped: no right to mount a small file system") }
    let finished = try kehoach("extract", sample, "--quiet", "--pretty", "-o", scratch.path + "/small/out")
    let left = try shell("find \(scratch.path)/small -type f; umount \(scratch.path)/small")
    #expect(finished.status == 74)
    #expect(left.text.isEmpty)
  }

  @Test func sameBytesOnEveryRunAndNumberOfFiles() throws {
    let one = try kehoach("extract", sample, "--quiet", "--format", "ndjson").output
    let many = try shell("kehoach extract --quiet --format ndjson \(Array(repeating: sample, count: 25).joined(separator: " "))").output
    #expect(many == Data((0..<25).flatMap { _ in one }))
  }
}

/// `-o` never takes what it should not, and saved plans are read where plans are.
@Suite struct OutputPlaces {
  private let text = Data("UBND TỈNH HÒA LÂM\nSố: 12/KH-UBND\nHòa Lâm, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nTrồng cây xanh năm 2024\nI. NHIỆM VỤ\n1. Sở Xây dựng khảo sát trước ngày 30/4/2024.\n".utf8)

  @Test(arguments: [["check", "plan.txt"], ["tasks", "plan.txt", "--format", "csv"], ["diff", "plan.txt", "other.txt"], ["export", "plan.xml"]])
  func anInputIsNeverReplaced(_ arguments: [String]) throws {
    let scratch = try Scratch()
    for name in ["plan.txt", "plan.xml", "other.txt"] { _ = try scratch.file(name, text) }
    let named = arguments.map { $0.contains(".") ? scratch.path + "/" + $0 : $0 }
    try FileManager.default.createSymbolicLink(atPath: scratch.path + "/link.txt", withDestinationPath: named[1])
    for output in [named[1], scratch.path + "/link.txt"] where output.hasSuffix(".txt") || arguments[0] == "export" {
      let finished = try shell("kehoach \(named.joined(separator: " ")) -o \(arguments[0] == "export" ? named[1] : output)")
      #expect(finished.status == 2 && finished.errors.contains("is an input too"), "\(finished.errors)")
    }
    #expect(try Data(contentsOf: URL(filePath: named[1])) == text)
  }

  @Test(arguments: ["tasks PLAN -o v.docx", "tasks PLAN --split-by agency --format xlsx -o v.xlsx", "check PLAN -o v.pdf", "diff PLAN PLAN -o v.docx", "extract PLAN -o v.json", "export PLAN PLAN -o v.xml"])
  func endingsThatNobodyWritesAreRefused(_ command: String) throws {
    let scratch = try Scratch()
    let plan = try scratch.file("plan.txt", text)
    let finished = try shell("cd \(scratch.path) && kehoach \(command.replacing("PLAN", with: plan))")
    #expect(finished.status == 2 && finished.errors.contains("."), "\(finished.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter { $0.hasPrefix("v.") }.isEmpty)
  }

  @Test func theEndingChoosesAReportsFormat() throws {
    let scratch = try Scratch()
    let plan = try scratch.file("plan.txt", text)
    #expect(try [0, 1].contains(kehoach("check", plan, "-o", scratch.path + "/c.json").status))
    _ = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: scratch.path + "/c.json")))
  }

  @Test func savedPlansPrintAgainAndOtherJSONIsNone() throws {
    let scratch = try Scratch()
    let plan = try scratch.file("plan.txt", text)
    let saved = try scratch.file("plan.json", try kehoach("extract", plan, "--quiet").output)
    #expect(try kehoach("extract", saved, "--quiet").output == (try kehoach("extract", plan, "--quiet").output))
    #expect(try kehoach("extract", saved, "--format", "summary").text.contains("Sở Xây dựng"))
    #expect(try kehoach("text", saved).status == 65)
    for other in ["{\"a\": 1}", "[{\"a\": 1}]"] {
      let finished = try kehoach("tasks", try scratch.file("other.json", Data(other.utf8)))
      #expect(finished.status == 65 && finished.errors.contains("not of a plan"), "\(finished.errors)")
    }
  }

  @Test func whatWasNotReadAsAPlanIsSaidEverywhere() throws {
    let scratch = try Scratch()
    let letter = try scratch.file("letter.txt", Data("Kính gửi anh chị,\nTôi viết thư này để hỏi thăm.\n".utf8))
    for command in ["tasks \(letter)", "check \(letter) --level error", "diff \(letter) \(letter)"] {
      #expect(try shell("kehoach " + command).errors.contains("[not-a-plan]"), "\(command)")
      #expect(try !shell("kehoach \(command) --quiet").errors.contains("[not-a-plan]"), "\(command)")
    }
  }
}
