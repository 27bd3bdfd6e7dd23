import PlanModel
import PlanRecognition
import Testing

/// Whatever the bytes, the recognisers end, and what they find lies inside the text.
@Suite struct MangledInputTests {
  static let texts: [String] =
    rows("deadlines.jsonl", of: DeadlineRow.self).map(\.text) + rows("deadline-forms.jsonl", of: DeadlineRow.self).map(\.text)
    + rows("deadline-sentences.jsonl", of: DeadlineRow.self).map(\.text) + rows("citations.jsonl", of: CitationRow.self).map(\.text)
    + rows("targets.jsonl", of: TargetRow.self).map(\.text)

  /// A small generator with a fixed seed, so that a failure comes again.
  struct Random {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return bound > 0 ? Int(truncatingIfNeeded: state >> 33) % bound : 0
    }
  }

  @Test func cutSplicedAndBrokenTextsAreRead() {
    var random = Random()
    for round in 0..<1200 {
      var bytes = Array(Self.texts[random.next(Self.texts.count)].utf8)
      let other = Array(Self.texts[random.next(Self.texts.count)].utf8)
      switch round % 5 {
      case 0: bytes = Array(bytes.prefix(random.next(bytes.count + 1)))
      case 1: bytes = Array(bytes.dropFirst(random.next(bytes.count + 1))) + other.prefix(random.next(other.count + 1))
      case 2: for _ in 0..<4 where !bytes.isEmpty { bytes[random.next(bytes.count)] = UInt8(random.next(256)) }
      case 3: bytes += other.filter { $0 != 0x20 }
      default: for _ in 0..<3 { bytes.insert(contentsOf: other.prefix(random.next(other.count + 1)), at: random.next(bytes.count + 1)) }
      }
      check(bytes)
    }
  }

  @Test(arguments: ["trước ", "sau khi ", "ngày 1, ", "(", "tháng 1/", "1/", "hằng năm, ", "từ ngày 1/1 đến ", "số 1/QĐ-", "định kỳ ", "thường xuyên, ", "khoản 1 ", "100% ", "\u{2264} 1 ngày "])
  func repetitionStaysLinear(_ unit: String) {
    check(Array(String(repeating: unit, count: 1500).utf8))
  }

  private func check(_ bytes: [UInt8]) {
    let issuedOn = CivilDate(iso: "2024-02-29")
    for mode in [DeadlineMode.cell, .prose, .heading] {
      var last = 0
      for found in recognizeDeadlines(bytes, mode: mode, issuedOn: issuedOn) {
        #expect(found.range.lowerBound >= last && found.range.upperBound <= bytes.count, "\(String(decoding: bytes, as: UTF8.self))")
        if let start = found.value.start, let due = found.value.due { #expect(start <= due) }
        last = found.range.lowerBound
      }
    }
    for found in recognizeCitations(bytes) {
      #expect(found.range.upperBound <= bytes.count)
      _ = internalPath(of: found.value)
    }
    for found in recognizeTargets(bytes, issuedOn: issuedOn) { #expect(found.range.upperBound <= bytes.count) }
  }
}
