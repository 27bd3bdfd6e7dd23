import Foundation
import Kehoach
import PlanModel
import Testing

/// A change of a text that leaves its words alone.
enum Mangling: String, CaseIterable, Sendable {
  case blankLines, trailingSpaces, crlf, decomposed, byteOrderMark, utf16, finalBlankLines

  func apply(_ text: String) -> [UInt8] {
    switch self {
    case .blankLines: Array(text.replacingOccurrences(of: "\n", with: "\n\n").utf8)
    case .trailingSpaces: Array(text.replacingOccurrences(of: "\n", with: "  \n").utf8)
    case .crlf: Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8)
    case .decomposed:
      Array(text.components(separatedBy: "\n").map(\.decomposedStringWithCanonicalMapping).joined(separator: "\n").utf8)
    case .byteOrderMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case .finalBlankLines: Array((text + "\n\n\n").utf8)
    }
  }
}

@Suite struct MangledInput {
  @Test(arguments: Sample.all)
  func samplesKeepTheRules(_ sample: Sample) throws { try checkInvariants(sample.bytes, sample.name) }

  /// Blank lines, trailing spaces, CRLF, NFD and the like change no task (places aside).
  @Test(arguments: Mangling.allCases)
  func tasksStay(_ mangling: Mangling) throws {
    let plain = try Kehoach.extract(path: Sample.main.path)
    let mangled = try checkInvariants(mangling.apply(Sample.main.text), mangling.rawValue)
    #expect(!plain.tasks.isEmpty)
    #expect(mangled.tasks.map(withoutPlaces) == plain.tasks.map(withoutPlaces))
  }

  /// Page breaks that extractors leave: a form feed before the next page's first line, or taken out.
  @Test func pageMarksChangeNoTask() throws {
    let plain = try Kehoach.extract(path: Sample.main.path).tasks.map(withoutPlaces)
    let text = Sample.main.text
    let without = text.replacingOccurrences(of: "\u{0C}", with: "")
    #expect(try checkInvariants(Array(without.utf8), "no form feeds").tasks.map(withoutPlaces) == plain)
    let spaced = text.replacingOccurrences(of: "\u{0C}", with: "\n\u{0C}\n")
    #expect(try checkInvariants(Array(spaced.utf8), "form feeds on lines of their own").tasks.map(withoutPlaces) == plain)
  }

  /// A note that a heading of a table calls.
  @Test func notesOfHeadings() throws {
    let plan = try checkInvariants(Array("**KẾ HOẠCH**\n\n## I. NHIỆM VỤ\n\n| TT | Nội dung[^1] | Thời gian |\n|---|---|---|\n| 1 | Trồng cây | Quý I |\n\n[^1]: Theo Quyết định số 15/QĐ-UBND.\n".utf8), "notes of headings")
    #expect(plan.footnotes.map { $0.anchors.map(\.in) } == [["I"]])
    #expect(plan.tables.first?.columns.map(\.header) == ["TT", "Nội dung", "Thời gian"])
  }

  @Test(arguments: Sample.all, 0..<6)
  func damagedTextKeepsTheRules(_ sample: Sample, _ seed: Int) throws {
    var random = SeededGenerator(seed)
    var lines = sample.text.components(separatedBy: "\n")
    for _ in 0..<Int.random(in: 1...40, using: &random) { damage(&lines, &random) }
    try checkInvariants(Array(lines.joined(separator: "\n").utf8), "\(sample.name), seed \(seed)")
  }

  @Test(arguments: Sample.all, 0..<4)
  func damagedBytesKeepTheRules(_ sample: Sample, _ seed: Int) throws {
    var random = SeededGenerator(seed + 100)
    var bytes = sample.bytes
    bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
    for _ in 0..<20 where !bytes.isEmpty {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    try checkInvariants(bytes, "\(sample.name) with damaged bytes, seed \(seed)")
  }

  private func damage(_ lines: inout [String], _ random: inout SeededGenerator) {
    guard lines.count > 2 else { return }
    let at = Int.random(in: lines.indices.dropLast(), using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: lines.remove(at: at)
    case 1: lines.insert(lines[at], at: at)
    case 2: lines.swapAt(at, at + 1)
    case 3: lines[at] += " " + lines.remove(at: at + 1)
    case 4: lines.insert(["a)", "-", "IX.", "1.1.1.", "đ)", "5", "|", "……"].randomElement(using: &random) ?? "", at: at)
    case 5: lines[at] = String(lines[at].prefix(lines[at].count / 2))
    default: lines[at] = lines[at].uppercased()
    }
  }

  private func withoutPlaces(_ task: PlanTask) -> PlanTask {
    var task = task
    task.span = .documentStart
    for index in task.deadlines.indices { task.deadlines[index].span = .documentStart }
    return task
  }
}
