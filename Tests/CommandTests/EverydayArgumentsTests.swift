import Foundation
import Testing

/// `extract`'s everyday arguments are read without the argument parser: both ways must say the same.
@Suite struct EverydayArgumentsTests {
  private static let sample = "samples/2873-kh-ubnd-2022.txt"

  @Test(arguments: [
    [sample], [sample, "--pretty"], ["--quiet", sample], [sample, "-q", sample], [sample, "--format", "csv"],
    ["--format", "ndjson", sample, sample], [sample, "--format", "summary"], ["missing.txt"], [], ["--format", sample],
    [sample, "--format", "xml"], [sample, "--format"], [sample, "-o"], [sample, "-o", "-q"], [sample, "-x"], [sample, "--", "-x"],
    ["-o", "out", "--format", "csv", sample], ["-", "--quiet"],
  ]) func bothWaysAgree(arguments: [String]) throws {
    let input = Data("KẾ HOẠCH\nVề việc thử\n\nI. MỤC TIÊU\n1. Rà soát các quy định.\n".utf8)
    let quick = try run(programPath, ["extract"] + arguments, input: input, folder: packageRoot)
    // An option that only the parser knows, with its own default.
    let parsed = try run(programPath, ["extract", "--max-pages", "2000"] + arguments, input: input, folder: packageRoot)
    #expect(quick.status == parsed.status)
    #expect(quick.output == parsed.output)
    #expect(quick.errors == parsed.errors)
  }

  @Test func foldersAgree() throws {
    let (quick, parsed) = (try Scratch(), try Scratch())
    #expect(try kehoach("extract", Self.sample, "--pretty", "-o", quick.path).status == 0)
    #expect(try kehoach("extract", Self.sample, "--pretty", "--output", parsed.path, "--max-pages", "2000").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: parsed.path).sorted()
    #expect(names.count == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: quick.path).sorted() == names)
    for name in names {
      #expect(FileManager.default.contents(atPath: quick.path + "/" + name) == FileManager.default.contents(atPath: parsed.path + "/" + name))
    }
  }
}
