import Foundation
import Kehoach
import PlanExport
import Testing

@Suite struct Facade {
  @Test func sourceIsDescribed() throws {
    let plan = try Kehoach.extract(path: Sample.main.path)
    #expect(plan.source.name == "2873-kh-ubnd-2022.txt")
    #expect(plan.source.format == "text")
    #expect(plan.source.bytes == Sample.main.bytes.count)
    #expect(plan.source.sha256 == "0ee6ba8db9d1de0bd928843b486b381670b80643773f7bc98861983f3718202e")
    #expect(plan.generator.name == "kehoach")
  }

  @Test func bytesFilesAndURLsGiveTheSame() throws {
    let plan = try Kehoach.extract(path: Sample.main.path)
    #expect(try Kehoach.extract(bytes: Sample.main.bytes, name: plan.source.name) == plan)
    #expect(try Kehoach.extract(contentsOf: URL(filePath: Sample.main.path)) == plan)
  }

  @Test func whatCannotBeReadSaysWhy() {
    #expect(throws: ReadError.self) { try Kehoach.extract(bytes: []) }
    #expect { try Kehoach.extract(path: "/nowhere/plan.txt") } throws: { ($0 as? ReadError)?.kind == .notOpened }
    #expect { try Kehoach.extract(path: "/") } throws: { ($0 as? ReadError)?.kind == .notOpened }
    var options = Kehoach.Options()
    options.reading.limits.fileBytes = 100
    #expect { try Kehoach.extract(path: Sample.main.path, options: options) } throws: { ($0 as? ReadError)?.kind == .unreadable }
  }

  /// The key of the contract, computed by hand: `printf 'A\nB\n2022\nI/1' | sha256sum`.
  @Test func keysAreThoseOfTheContract() throws {
    let plan = try Kehoach.extract(path: Sample.main.path)
    let document = plan.document
    for task in plan.tasks.prefix(3) {
      let text = "\(document.issuer?.name ?? "")\n\(document.symbol ?? "")\n\(document.issuedOn.map { "\($0.year)" } ?? "")\n\(task.id)"
      #expect(task.key == (try sha256(text)).prefix(16))
    }
  }

  @Test func savedPlansAreReadBack() throws {
    let plan = try Kehoach.extract(path: Sample.main.path)
    let compact = plan.jsonBytes()
    #expect(try Kehoach.plans(bytes: compact) == [plan])
    #expect(try Kehoach.plans(bytes: plan.jsonBytes(pretty: true)) == [plan])
    #expect(try Kehoach.plans(bytes: compact + [0x0A] + compact + [0x0A]) == [plan, plan])
    #expect(try Kehoach.plans(bytes: Array("[\n".utf8) + compact + Array(",\n".utf8) + compact + Array("\n]\n".utf8)) == [plan, plan])
    #expect(throws: ReadError.self) { try Kehoach.plans(bytes: Array("{\"schemaVersion\":\"1.0.0\"}".utf8)) }
    #expect(throws: ReadError.self) { try Kehoach.plans(bytes: Array(compact.dropLast(9))) }
  }

  @Test func unknownPropertiesAreAllowed() throws {
    let plan = try Kehoach.extract(path: Sample.main.path)
    let added = Array("{\"added\":[1,{}],".utf8) + plan.jsonBytes().dropFirst()
    #expect(try Kehoach.plans(json: added) == [plan])
  }

  private func sha256(_ text: String) throws -> String {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
