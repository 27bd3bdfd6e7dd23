import PlanModel
import SourceModel
import VietnameseText

/// Digital signature stamps (*Ký bởi: … Thời gian ký: …*): they are no part of the plan's text.
enum SignatureStamps {
  /// Words that open a line of a stamp. Folded.
  private static let openings = ["ky boi:", "nguoi ky:", "co quan:", "thoi gian ky:", "ngay ky:", "chuc vu:", "email:", "digitally signed"].map { Array($0.utf8) }

  private static let openingLetters = Set(openings.map { $0[0] })

  /// Takes stamps out of the pages' words into `stamps`; returns the day of signing.
  static func liftOut(of pages: inout [GeometricPage]) -> CivilDate? {
    var signed: CivilDate?
    for page in pages.indices {
      let lines = rows(pages[page].words)
      // A scan whose layer holds the stamp and nothing else has no type to be smaller than.
      let isBare = pages[page].words.count <= 24
      let usual = isBare ? .infinity : pages[page].words.map(\.fontSize).sorted()[pages[page].words.count / 2]
      var taken: Set<Int> = []
      for (at, line) in lines.enumerated() {
        if line.count <= 14, opensStamp(pages[page].words, line) {
          taken.formUnion(line)
          // Time and continuation stand in the next lines of the same small type.
          for next in lines[(at + 1)...].prefix(2) where isContinuation(pages[page].words, next, of: line) { taken.formUnion(next) }
        } else if isSigningTime(pages[page].words, line, usual) {
          // The signer's name and address stand above the time in the same small type.
          taken.formUnion(line)
          for other in lines where other != line && isNear(pages[page].words, other, line, usual) { taken.formUnion(other) }
        }
      }
      guard taken.count >= 3 else { continue }
      let words = taken.sorted().map { pages[page].words[$0] }
      if signed == nil { signed = day(in: words.map(\.text)) }
      pages[page].stamps += words
      pages[page].words = pages[page].words.indices.filter { !taken.contains($0) }.map { pages[page].words[$0] }
    }
    return signed
  }

  private static func opensStamp(_ words: [GeometricWord], _ line: [Int]) -> Bool {
    guard let first = line.first, openingLetters.contains(Letters.entry(decodeScalar(words[first].text, at: 0).scalar).base) else { return false }
    var start: [UInt8] = []
    for index in line where start.count < 32 {
      start += words[index].text
      start.append(0x20)
    }
    let key = folded(start)
    return openings.contains { key.starts(with: $0) }
  }

  /// A day and a time to the second in small type.
  private static func isSigningTime(_ words: [GeometricWord], _ line: [Int], _ usual: Double) -> Bool {
    guard line.count <= 4, line.allSatisfy({ words[$0].fontSize < 0.9 * usual }) else { return false }
    return day(in: line.map { words[$0].text }) != nil && line.contains { words[$0].text.count(where: { $0 == 0x3A }) == 2 }
  }

  private static func isNear(_ words: [GeometricWord], _ other: [Int], _ line: [Int], _ usual: Double) -> Bool {
    guard let a = other.first, let b = line.first, other.allSatisfy({ words[$0].fontSize < 0.9 * usual }) else { return false }
    let distance = words[a].bottom - words[b].bottom
    return abs(words[a].left - words[b].left) < 40 && distance > -6 * words[b].fontSize && distance < 2.5 * words[b].fontSize
  }

  /// Words by baseline, split at wide gaps: a stamp may stand beside other text.
  private static func rows(_ words: [GeometricWord]) -> [[Int]] {
    let order = words.indices.sorted { words[$0].bottom != words[$1].bottom ? words[$0].bottom < words[$1].bottom : words[$0].left < words[$1].left }
    var result: [[Int]] = []
    for index in order {
      if let last = result.last?.last, abs(words[last].bottom - words[index].bottom) < 2, words[index].left - words[last].right < 2 * words[index].fontSize,
        words[index].left >= words[last].left
      { result[result.count - 1].append(index) } else { result.append([index]) }
    }
    return result
  }

  private static func isContinuation(_ words: [GeometricWord], _ line: [Int], of opening: [Int]) -> Bool {
    guard let first = line.first, let open = opening.first else { return false }
    let key = folded(line.flatMap { words[$0].text + [0x20] })
    let isTime = key.contains(0x3A) && key.contains { $0.isASCIIDigit } && line.count <= 4
    return isTime && abs(words[first].left - words[open].left) < 60 && words[first].bottom - words[open].bottom < 3 * words[open].fontSize
  }

  /// `16:41:00`, `+07:00`.
  static func isTime(_ text: [UInt8]) -> Bool { text.contains(0x3A) && text.allSatisfy { $0.isASCIIDigit || $0 == 0x3A || $0 == 0x2B } }

  /// `21.03.2018`, `21/03/2018`, `2018.03.21`.
  static func day(in texts: [[UInt8]]) -> CivilDate? {
    for text in texts {
      let parts = text.split { !$0.isASCIIDigit }.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
      guard parts.count >= 3 else { continue }
      if parts[2] > 1990, parts[2] < 2100 { if let date = CivilDate(year: parts[2], month: parts[1], day: parts[0]) { return date } }
      if parts[0] > 1990, parts[0] < 2100 { if let date = CivilDate(year: parts[0], month: parts[1], day: parts[2]) { return date } }
    }
    return nil
  }
}
