import Foundation
import Kehoach
import Testing

/// Documents that were mixed up: what a page scraped wrongly, a failed conversion or a hand in the wrong window leaves.
@Suite struct MixedInput {
  /// Each input is a few changes of one document, with lines and words of others; some thousand inputs with `make test-full`.
  @Test(arguments: 0..<(ProcessInfo.processInfo.environment["KEHOACH_FULL"] == "1" ? 100 : 4))
  func mixedTextKeepsTheRules(_ round: Int) throws {
    var mixer = Mixer(seed: 10 * round)
    for number in 0..<12 {
      let (text, ending) = mixer.text()
      try checkInvariants(Array(text.utf8), "mixed \(round)-\(number).\(ending)")
    }
  }

  /// What such mixtures came down to that once broke a rule.
  @Test(arguments: [
    "Độc lập Tự do Hạnh phúc\n    2\n    thu    II/2025\n    vật    chính\n    HIỆN\n2\nNội",
    "  5\n PHỤ LỤC II\n    NĂM 2026\nTT    quan\n    85    phòng\n    tuyến    tỉnh\n5\n<table><tr><td><p><b><i>Nơi",
    #"VIỆT\r\n  do Hạnh\r\n  1\r\n  năm thời\r\ngian đồng\r\nbộ"#,
  ])
  func smallest(_ text: String) throws { try checkInvariants(Array(text.utf8), "mixed.txt") }
}

/// Makes mixed documents, the same ones of the same seed.
struct Mixer {
  private var random: SeededGenerator

  init(seed: Int) { random = SeededGenerator(seed) }

  /// The lines of the samples and of the tests' own plans, as text with and without layout, as Markdown and as HTML.
  private static let documents: [(lines: [String], ending: String)] = {
    let folders = ["samples", "Tests/PlanParsingTests/Fixtures/renditions", "Tests/PlanParsingTests/Fixtures/invented"]
    let paths = folders.flatMap { folder in (FileManager.default.enumerator(atPath: packageRoot + "/" + folder)?.compactMap { $0 as? String } ?? []).sorted().map { folder + "/" + $0 } }
    return paths.compactMap { path in
      let ending = URL(filePath: path).pathExtension
      guard ["txt", "md", "html"].contains(ending), let data = FileManager.default.contents(atPath: packageRoot + "/" + path), data.count > 500 else { return nil }
      return (String(decoding: data, as: UTF8.self).components(separatedBy: "\n"), ending)
    }
  }()

  private static let openings = [
    "I.", "II.", "1.", "1.1.", "a)", "đ)", "-", "+", "*", "|", "||", "TT", "STT", "ST", "---", "+---+", "_____", "1", "2", "(1)", "31/12/2025", "Điều 1.", "Nơi nhận:", "KẾ HOẠCH", "UBND", "Số:", "PHỤ LỤC",
    "Phụ lục I1", "\\r\\n", "\u{FEFF}", "\u{AD}", "Căn cứ", "KT. CHỦ TỊCH", "Điều 999999999999999999999", "trong 99999999999 ngày", "PHỤ LỤC 99999999999", "I-", "①", "%", "≥ 5 %",
    "TM.", "Nội dung", "Thời gian", "Đơn vị chủ trì", "\u{0C}", "\t", "<br>", "<td>", "</table>", "##", "¹", "[1]", "\u{A0}", "\u{200B}", "\u{301}", "…",
  ]

  /// Mostly the line's own end.
  private static let separators = ["\n", "\n", "\n", "\n", "\r\n", "\n\n", " ", "\\r\\n"]

  /// A text with the ending of the document that it was made of.
  mutating func text() -> (text: String, ending: String) {
    let document = pick(Self.documents)
    // A part of a document has all that a whole one has, in less time; parts of several stand together in no order.
    var lines = part(of: document.lines, longest: 160)
    if happens(50) { lines = (0..<Int.random(in: 2...8, using: &random)).flatMap { _ in part(of: pick(Self.documents).lines, longest: 40) } }
    for _ in 0..<Int.random(in: 1...4, using: &random) { change(&lines) }
    return (lines.joined(separator: pick(Self.separators)), document.ending)
  }

  private mutating func change(_ lines: inout [String]) {
    guard !lines.isEmpty else { return }
    let (at, rate) = (Int.random(in: lines.indices, using: &random), [3, 10, 30].randomElement(using: &random) ?? 3)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: lines.replaceSubrange(at..<min(lines.count, at + Int.random(in: 0..<20, using: &random)), with: part(of: pick(Self.documents).lines, longest: 60))
    case 1: for index in lines.indices where happens(rate) { lines[index] = pick(Self.openings) + " " + lines[index] }
    case 2: for index in lines.indices where happens(4 * rate) { lines[index] = shifted(lines[index]) }
    case 3: for index in lines.indices { lines[index] = withOtherWords(lines[index], rate) }
    case 4: putBeside(part(of: pick(Self.documents).lines, longest: 30), &lines, at)
    case 5: for index in lines.indices.dropLast().reversed() where happens(rate) { lines[index] += " " + lines.remove(at: index + 1) }
    case 6: for index in lines.indices where happens(rate) { lines[index] = String(repeating: " ", count: Int.random(in: 0..<50, using: &random)) + lines[index].drop { $0 == " " } }
    case 7: for index in lines.indices.reversed() where happens(rate) { if happens(50) { lines.remove(at: index) } else { lines.insert(lines[index], at: index) } }
    default: lines.shuffle(using: &random)
    }
  }

  private mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: values.indices, using: &random)] }

  private mutating func part(of lines: [String], longest: Int) -> [String] {
    let start = Int.random(in: lines.indices, using: &random)
    return Array(lines[(happens(30) ? 0 : start)...].prefix(Int.random(in: 1...longest, using: &random)))
  }

  /// Gaps of the line become wider or narrower.
  private mutating func shifted(_ line: String) -> String {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    var result = ""
    for (index, word) in words.enumerated() where !word.isEmpty || index == 0 {
      let isGap = index > 1 && words[index - 1].isEmpty
      result += (result.isEmpty ? "" : isGap ? String(repeating: " ", count: Int.random(in: 1..<30, using: &random)) : " ") + word
    }
    return result
  }

  private mutating func withOtherWords(_ line: String, _ rate: Int) -> String {
    var words = line.split(separator: " ", omittingEmptySubsequences: false)
    for index in words.indices where !words[index].isEmpty && happens(rate) {
      let others = pick(pick(Self.documents).lines).split(separator: " ")
      words[index] = happens(20) ? "" : others.isEmpty ? Substring(words[index].uppercased()) : pick(others)
    }
    return words.joined(separator: " ")
  }

  /// Lines of another document as a second column.
  private mutating func putBeside(_ others: [String], _ lines: inout [String], _ start: Int) {
    let width = Int.random(in: 20..<80, using: &random)
    for (index, other) in zip(start..., others) where index < lines.count {
      lines[index] = String(lines[index].prefix(width)).padding(toLength: width, withPad: " ", startingAt: 0) + "  " + other
    }
  }
}
