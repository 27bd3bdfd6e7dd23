import Foundation
import PlanModel
import SourceModel
import Testing
import VietnameseText

@testable import PlanParsing

/// Letterhead and tail of the annotated plans, each non-empty line one paragraph; skipped where ../shared is absent.
struct HeadGoldTests {
  static let shared = HeadCasesTests.file.deletingLastPathComponent().deletingLastPathComponent()

  static let cases: [(gold: String, text: String)] = [
    ("gold/000_490cee9897e3eff2.json", "samples/000_490cee9897e3eff2.txt"),
    ("gold/000_490cee9897e3eff2.json", "samples/2873-kh-ubnd-2022.pdftotext.txt"),
    ("gold/000_490cee9897e3eff2.json", "samples/2873-kh-ubnd-2022.pdftotext-layout.txt"),
    ("gold/000_490cee9897e3eff2.json", "samples/2873-kh-ubnd-2022.tika.txt"),
  ] + ["A", "B", "C"].flatMap { name in
    ["plan.txt", "plan-flat.txt", "plan-layout.txt", "plan.md"].map { ("samples/authored/\(name)/gold.json", "samples/authored/\(name)/\($0)") }
  } + [
    ("real/gold/kontum-2020-qd-435-chuong-trinh-hanh-dong.gold.json", "real/kontum-2020-qd-435-chuong-trinh-hanh-dong.txt"),
    ("real/gold/quochoi-2025-cthd-dang-doan-qh-nq57.gold.json", "real/quochoi-2025-cthd-dang-doan-qh-nq57.md"),
  ]

  /// Every non-empty line a paragraph; Markdown's marks off.
  static func blocks(_ source: [UInt8]) -> BlockDocument {
    let text = composed(source)
    var blocks: [Block] = []
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == 0x0A || text[index] == 0x0C || text[index] == 0x7C
      || text[index] == 0x2A && index + 1 < text.count && text[index + 1] == 0x2A
    {
      var range = start..<index
      while let first = range.first, " *#".utf8.contains(text[first]) { range = first + 1..<range.upperBound }
      while let last = range.last, " *".utf8.contains(text[last]) { range = range.lowerBound..<last }
      if !range.isEmpty { blocks.append(.paragraph(Paragraph(Passage(range, of: text)))) }
      start = index + 1
    }
    return BlockDocument(text: text, blocks: blocks)
  }

  /// HEAD_FILE=… prints what is read of a file.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["HEAD_FILE"] != nil))
  func show() throws {
    let name = ProcessInfo.processInfo.environment["HEAD_FILE"] ?? ""
    let head = readHeadAndTail(Self.blocks(Array(try Data(contentsOf: URL(filePath: name)))), fileName: name, issuedOn: nil)
    for (key, value) in Self.flat(head.document).sorted(by: { $0.key < $1.key }) { print(key, value, separator: ": ") }
    for block in head.body.prefix(4) { if case .paragraph(let paragraph) = block { print("BODY", paragraph.text.string.prefix(200)) } }
  }

  static func flat(_ document: [String: Any]) -> [String: String] {
    var result: [String: String] = [:]
    for (key, value) in document {
      switch value {
      case let text as String: result[key] = text
      case let list as [Any]: result[key] = list.map { ($0 as? String) ?? "\(($0 as? [String: Any])?["head"] ?? "?")" }.joined(separator: " | ")
      case let object as [String: Any]:
        if key == "type" { result[key] = object["code"] as? String } else if let head = object["head"] as? String { result[key] = head } else {
          for (inner, value) in object { result[key + "." + inner] = value as? String }
        }
      default: break
      }
    }
    return result
  }

  static func flat(_ document: PlanDocument) -> [String: String] {
    var result: [String: String] = [:]
    result["type"] = document.type?.code
    result["number"] = document.number
    result["symbol"] = document.symbol
    result["issuer"] = document.issuer?.name
    result["parentIssuer"] = document.parentIssuer?.name
    result["place"] = document.place
    result["issuedOn"] = document.issuedOn?.description
    result["title"] = document.title
    result["legalBases"] = document.legalBases.joined(separator: " | ")
    result["preamble"] = document.preamble.joined(separator: " | ")
    result["signature.authority"] = document.signature.authority
    result["signature.capacity"] = document.signature.capacity
    result["signature.name"] = document.signature.name
    result["recipients"] = document.recipients.joined(separator: " | ")
    result["numberHint"] = document.numberHint
    result["attachedTo"] = document.attachedTo
    return result
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: HeadCasesTests.file.path), "../shared is absent"), arguments: cases)
  func readsGold(gold: String, text: String) throws {
    let source = Array(try Data(contentsOf: Self.shared.appending(path: text)))
    let object = try JSONSerialization.jsonObject(with: try Data(contentsOf: Self.shared.appending(path: gold))) as? [String: Any]
    let want = Self.flat(try #require(object?["document"] as? [String: Any]))
    let head = readHeadAndTail(Self.blocks(source), fileName: text, issuedOn: nil)
    let got = Self.flat(head.document)
    var misses: [String] = []
    for (key, value) in want.sorted(by: { $0.key < $1.key }) {
      let skip = key == "events" || (key == "legalBases" || key == "preamble") && text.contains("authored") && !text.contains(".md")
      let ours = got[key] ?? ""
      let isHead = value.contains(" | ") ? value.split(separator: "|").allSatisfy { ours.contains($0.trimmingCharacters(in: .whitespaces)) } : ours.hasPrefix(value) && object?["source"] != nil
      if !skip, matchingKey(ours) != matchingKey(value), !isHead { misses.append("\(key)\n  got  \(got[key] ?? "nil")\n  want \(value)") }
    }
    let report = misses.joined(separator: "\n")
    #expect(report == "")
  }
}
