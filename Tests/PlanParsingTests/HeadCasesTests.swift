import Foundation
import PlanModel
import SourceModel
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
  func readsRealHeads() throws {
    let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
    var misses: [String] = []
    for line in lines {
      let wanted = try JSONDecoder().decode(Case.self, from: Data(line.utf8))
      let text = composed(Array(wanted.text.replacing("\r\n", with: "\n").utf8))
      let block = Block.paragraph(Paragraph(Passage(0..<text.count, of: text)))
      let head = readHeadAndTail(BlockDocument(text: text, blocks: [block]), fileName: "", issuedOn: nil)
      let document = head.document
      func expect(_ field: String, _ got: String?, _ want: String?) {
        if let want, bare(got) != bare(want) { misses.append("\(wanted.symbol ?? ""): \(field)\n  got  \(got ?? "nil")\n  want \(want)") }
      }
      expect("symbol", document.symbol, wanted.symbol)
      expect("issuedOn", document.issuedOn?.description, wanted.issuedOn)
      expect("type", document.type?.code, wanted.type)
      expect("bodies", [document.parentIssuer?.name, document.issuer?.name].compactMap { $0 }.joined(separator: " "), wanted.bodies)
      expect("title", document.title, wanted.title)
    }
    let report = misses.joined(separator: "\n")
    #expect(report == "")
  }
}
