import VietnameseText

/// Line breaks of a page's source that a scraper has kept (`get_text()` of BeautifulSoup): inside a paragraph or cell they
/// mean nothing, and its further lines keep the indent of the source while the first one, stripped, has none.
struct SourceBreaks {
  private let source: TextLines
  /// Whether each line goes on with the one above, as its indent shows.
  private var isIndented: [Bool]
  /// Paragraphs, too, were run together: no break is one of theirs.
  private let isRun: Bool

  /// The lines without such breaks, each byte in its place; nil where there are none.
  static func undone(in source: TextLines) -> TextLines? {
    guard let breaks = SourceBreaks(source) else { return nil }
    return breaks.joined()
  }

  private init?(_ source: TextLines) {
    self.source = source
    guard !source.hasFormFeeds, source.lines.count > 5 else { return nil }
    isRun = Self.isRun(source)
    guard isRun || source.lines.contains(where: { $0.indent > 0 && $0.blanks == 0 }) else { return nil }
    isIndented = [Bool](repeating: false, count: source.lines.count)
    var (indented, small, labelled, gapped) = (0, 0, 0, 0)
    for (index, line) in source.lines.enumerated() {
      if line.marks.contains(.wideGap) { gapped += 1 }
      guard index > 0, line.blanks == 0, line.indent > 1 || line.indent == 1 && source.text[line.start - 1] == 0x09 else { continue }
      guard source[index - 1].indent == 0 || isIndented[index - 1] else { continue }
      isIndented[index] = true
      indented += 1
      if line.marks.contains(.startsLower) { small += 1 } else if line.marks.contains(.labelled) { labelled += 1 }
    }
    // Indents of print begin paragraphs or columns; those of a source stand where a line happened to end.
    guard isRun || small >= 2, small * 3 >= indented, labelled * 8 <= indented, gapped * 50 <= source.lines.count else { return nil }
  }

  /// Running text of which the lines begin in the middle of sentences, but not with labels, and labels stand inside them.
  private static func isRun(_ source: TextLines) -> Bool {
    guard source.lines.count > 10, source.pageStarts.isEmpty else { return false }
    var (small, labelled, spaced) = (0, 0, 0)
    for line in source.lines {
      if line.blanks > 0 { spaced += 1 }
      if line.marks.contains(.startsLower) { small += 1 } else if line.marks.contains(.labelled) { labelled += 1 }
    }
    // A letterhead or type in lines of its own was not run together.
    guard !source.lines.prefix(40).contains(where: { source.text[$0.start] == UInt8(ascii: "|") || isTypeAlone(source.text, $0.range) }) else { return false }
    return small * 5 >= source.lines.count * 2 && labelled * 20 <= source.lines.count && spaced * 20 <= source.lines.count && hasJoinedBlocks(source)
  }

  /// The lines of the text with such breaks undone; where two were made one, a gap says nothing of columns.
  private func joined() -> TextLines {
    var text = source.text
    let measure = SourceMeasure(source, isIndented)
    var breaks: [Int] = []
    for index in source.lines.indices.dropFirst() where isRun || goesOn(index, measure) {
      for at in source[index - 1].end..<source[index].start { text[at] = 0x20 }
      breaks.append(source[index].start)
    }
    var lines = TextLines(text)
    var next = 0
    for index in lines.lines.indices {
      let end = lines[index].end
      guard next < breaks.count, breaks[next] < end else { continue }
      lines.lines[index].marks.subtract([.innerGaps, .wideGap, .tab])
      while next < breaks.count, breaks[next] < end { next += 1 }
    }
    return lines
  }

  /// Whether line `index` goes on with the paragraph or cell of the line above.
  private func goesOn(_ index: Int, _ measure: SourceMeasure) -> Bool {
    let (above, line) = (source[index - 1], source[index])
    guard line.blanks == 0, !isNumber(above), !isNumber(line) else { return false }
    let end = endKind(source.text, above.range)
    if line.marks.contains(.labelled), !end.isDisjoint(with: .sentence) { return false }
    if isIndented[index] { return true }
    if line.marks.contains(.labelled) { return false }
    if line.marks.contains(.startsLower) || opensWithStop(line) || line.marks.contains(.startsDigit) && end.contains(.openWord) { return true }
    // Were it a further line, it would have the indent of the next.
    if index + 1 < isIndented.count, isIndented[index + 1] { return false }
    guard !isIndented[index - 1], end.isDisjoint(with: [.fullStop, .colon]), line.marks.contains(.capitals) || !above.marks.contains(.capitals) else { return false }
    return measure.isFull(above, before: source.firstWord(index), source)
  }

  /// A number alone: of a row, a note or its marker.
  private func isNumber(_ line: TextLine) -> Bool { line.count < 4 && source.text[line.range].allSatisfy(\.isASCIIDigit) }

  /// `, gửi danh sách`, `.`: what follows inline markup.
  private func opensWithStop(_ line: TextLine) -> Bool { ",.;:)".utf8.contains(source.text[line.start]) }
}

/// How long a source's lines were made, counted in bytes or in letters as the program that wrapped them did.
private struct SourceMeasure {
  private var countsBytes = true
  private var limit = Int.max

  /// Learned from lines without an indent that surely go on.
  init(_ source: TextLines, _ isIndented: [Bool]) {
    var lengths: [(bytes: Int, letters: Int)] = []
    for index in source.lines.indices.dropFirst() {
      guard source[index].marks.contains(.startsLower), source[index].blanks == 0, !isIndented[index], !isIndented[index - 1] else { continue }
      let reach = source[index - 1].start..<source.firstWord(index).upperBound
      lengths.append((reach.count, source.letterCount(reach)))
    }
    guard lengths.count >= 4 else { return }
    // The program's measure is the one in which more lines come near its longest.
    let bytes = Self.limit(lengths.map(\.bytes)), letters = Self.limit(lengths.map(\.letters))
    countsBytes = bytes.near >= letters.near
    limit = countsBytes ? bytes.limit : letters.limit
  }

  /// A line that with the next word would be longer than lines may be.
  func isFull(_ line: TextLine, before word: Range<Int>, _ source: TextLines) -> Bool {
    guard limit < Int.max else { return false }
    let reach = line.start..<word.upperBound
    return (countsBytes ? reach.count : source.letterCount(reach)) * 100 > limit * 93
  }

  /// The middle one of what lines with the next word would have come to, and how many are near it.
  private static func limit(_ reaches: [Int]) -> (limit: Int, near: Int) {
    let sorted = reaches.sorted()
    let limit = sorted[sorted.count / 2]
    return (limit, sorted.reduce(0) { $0 + (abs($1 - limit) * 20 <= limit ? 1 : 0) })
  }
}
