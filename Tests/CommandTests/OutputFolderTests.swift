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
