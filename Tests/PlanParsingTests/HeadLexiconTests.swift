import Foundation
import Testing
import VietnameseText

@testable import PlanParsing

/// The tables of the head reader are those of lexicons/.
struct HeadLexiconTests {
  private func rows(_ name: String) throws -> [[String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "lexicons")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(whereSeparator: \.isNewline)
      .filter { !$0.hasPrefix("#") && !$0.hasPrefix("system,") }.map { $0.split(separator: name.hasSuffix("tsv") ? "\t" : ",", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func everyTypeOfDecree30IsKnown() throws {
    for row in try rows("document_types.csv") where row[0] == "state-admin" {
      let entry = DocumentTypes.all.first { $0.key == folded(Array(row[1].utf8)) }
      #expect(entry != nil, "\(row[1])")
      #expect(entry?.code ?? "" == row[2], "\(row[1])")
    }
  }

  @Test func everyProvinceIsKnown() throws {
    let known = Set(PlaceNames.provinces.map { folded($0) })
    for row in try rows("province_crosswalk_63_34.tsv") { #expect(known.contains(folded(row[1])), "\(row[1])") }
  }
}
