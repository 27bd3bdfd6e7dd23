import Foundation
import Kehoach
import PlanModel
import Testing
import VietnameseText

@testable import PlanParsing

/// The real letterheads of ../shared/cases/heads.jsonl, each one run of joined lines; skipped where the folder is absent.
struct HeadCasesTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/cases/heads.jsonl")

  private struct Case: Decodable {
    var symbol: String?
    var issuedOn: String?
    var type: String?
    var bodies: String?
    var title: String?
    var text: String
  }

  private func bare(_ text: String?) -> String {
    matchingKey(text ?? "").filter { $0.isLetter || $0.isNumber }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: file.path), "../shared/cases is absent"))
  func readsRealHeads() throws { #expect(try misses(in: Self.file) == "") }

  /// Heads of bodies and types that the real ones do not have: run together as scrapers leave them, in two columns, and in
  /// lines, tables and interleaved columns.
  @Test(arguments: ["joined-heads", "layout-heads", "mixed-heads"])
  func readsInventedHeads(name: String) throws {
    #expect(try misses(in: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).jsonl")) == "")
  }

  /// The whole way from the text, as `kehoach extract` goes it.
  private func misses(in file: URL) throws -> String {
    var misses: [String] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let wanted = try JSONDecoder().decode(Case.self, from: Data(line.utf8))
      let document = try Kehoach.extract(bytes: Array(wanted.text.utf8)).document
      func expect(_ field: String, _ got: String?, _ want: String?) {
        if let want, bare(got) != bare(want) { misses.append("\(wanted.symbol ?? ""): \(field)\n  got  \(got ?? "nil")\n  want \(want)") }
      }
      expect("symbol", document.symbol, wanted.symbol)
      expect("issuedOn", document.issuedOn?.description, wanted.issuedOn)
      expect("type", document.type?.code, wanted.type)
      let bodies = ([document.parentIssuer, document.issuer] + document.coIssuers).compactMap { $0?.name }.joined(separator: " ")
      expect("bodies", bare(document.issuer?.name) == bare(wanted.bodies) ? wanted.bodies : bodies, wanted.bodies)
      expect("title", document.title, wanted.title)
    }
    return misses.joined(separator: "\n")
  }

  private struct Tail: Decodable {
    var authority: String?
    var capacity: String?
    var name: String?
    var recipients: [String]
    var text: String
  }

  /// Recipients and signatures: run together in either order, in two columns, one below the other.
  @Test func readsInventedTails() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/tails.jsonl")
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let wanted = try JSONDecoder().decode(Tail.self, from: Data(line.utf8))
      let document = try Kehoach.extract(bytes: Array(wanted.text.utf8)).document
      let signature = document.signature
      #expect(document.recipients.map { bare($0) } == wanted.recipients.map { bare($0) })
      #expect([signature.authority, signature.capacity, signature.name].map { bare($0) } == [wanted.authority, wanted.capacity, wanted.name].map { bare($0) })
    }
  }
}
