import Foundation
import Kehoach
import Testing

/// Plans drawn up at random, as Word and browsers print them and as `pdftotext` and text exports leave them: long cells on one
/// line, rows that count as the section does, lists of bodies in a cell, two-storey headers, pieces of web pages. Whatever
/// the rendition, the letterhead, the legal bases and every data row come out as they were put in.
struct RenditionTests {
  struct Truth: Decodable {
    var symbol: String, issuedOn: String, title: String, issuer: String, signer: String
    var legalBases: [String], recipients: [String], rows: [[String]]
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/renditions").path
  private static let files = (try? FileManager.default.contentsOfDirectory(atPath: folder))?.filter { !$0.hasSuffix(".json") }.sorted() ?? []

  @Test(arguments: files)
  func reads(_ name: String) throws {
    let stem = name.prefix { $0 != "." }
    let truth = try JSONDecoder().decode(Truth.self, from: Data(contentsOf: URL(filePath: "\(Self.folder)/\(stem).truth.json")))
    let plan = try Kehoach.extract(path: Self.folder + "/" + name)
    let document = plan.document
    #expect(document.symbol == truth.symbol)
    #expect(document.issuedOn?.description == truth.issuedOn)
    #expect(document.title?.lowercased() == truth.title.lowercased())
    #expect(document.issuer?.name.lowercased() == truth.issuer.lowercased())
    #expect(document.legalBases.map(flat) == truth.legalBases)
    #expect(document.signature.name == truth.signer)
    #expect(document.recipients == truth.recipients)
    var rows = plan.tables.flatMap(\.rows).map { $0.cells.map { flat($0.text) } }
    for row in truth.rows {
      let at = rows.firstIndex(of: row)
      #expect(at != nil, "\(row)")
      if let at { rows.remove(at: at) }
    }
  }

  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
