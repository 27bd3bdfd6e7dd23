import VietnameseText

/// Raised numbers on lines of their own, as scrapers leave them that begin a line at every tag: in the text the markers of
/// notes, at its end each note's number with its text below it.
struct RaisedNumbers {
  private let source: TextLines
  /// Lines with nothing but a number of a note, in order, and their numbers.
  private let lone: [(line: Int, number: Int)]

  /// The lines without the breaks around such numbers, each byte in its place, and where the markers stand.
  static func joined(in source: TextLines) -> TextLines? {
    // A page's numbers stand alone, too.
    guard !source.hasFormFeeds, let last = source.lines.indices.last else { return nil }
    let lone = source.lines.indices.compactMap { line in number(source, line).map { (line, $0) } }
    guard let end = lone.last, last - end.0 <= noteLines, end.0 < last else { return nil }
    return RaisedNumbers(source: source, lone: lone).joined()
  }

  /// Lines of a note's text.
  private static let noteLines = 12

  private static func number(_ source: TextLines, _ index: Int) -> Int? {
    let line = source[index]
    guard line.count < 4, line.marks.contains(.startsDigit), source.text[line.start] != 0x30, source.text[line.range].allSatisfy(\.isASCIIDigit) else { return nil }
    return source.text[line.range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private func joined() -> TextLines? {
    guard let first = closing() else { return nil }
    let markers = markers(before: first)
    let glued = Set(findNoteAnchors(source).lazy.filter { $0.strength >= 3 && $0.source.upperBound <= source[lone[first].line].start }.map(\.number))
    // Rows of a table have ordinals, but nothing marks those in the text above.
    let marked = (1...lone.count - first).reduce(0) { $0 + (markers[$1] != nil || glued.contains($1) ? 1 : 0) }
    guard marked * 2 > lone.count - first else { return nil }
    var text = source.text
    for (line, _) in lone[first...] { join(line, line + 1, &text) }
    for line in markers.values {
      join(line - 1, line, &text)
      if goesOn(line + 1) { join(line, line + 1, &text) }
    }
    var lines = TextLines(text)
    lines.raised = markers.map { NoteAnchor(number: $0.key, source: source[$0.value].range, strength: 4) }
    // What gaps the lines had was settled before.
    if !source.lines.contains(where: { $0.marks.contains(.wideGap) }) {
      for index in lines.lines.indices { lines.lines[index].marks.subtract([.innerGaps, .wideGap, .tab]) }
    }
    return lines
  }

  private func join(_ above: Int, _ below: Int, _ text: inout [UInt8]) {
    for at in source[above].end..<source[below].start where text[at] == 0x0A { text[at] = 0x20 }
  }

  /// Index in `lone` of the 1 from which on all numbers to the end are notes', each with text below it.
  private func closing() -> Int? {
    var first = lone.count - 1
    var end = source.lines.count
    while first >= 0 {
      let (line, number) = lone[first]
      guard end - line > 1, end - line <= Self.noteLines, !startsLower(source.text, source[line + 1].range), isOneText(line + 1..<end) else { return nil }
      if number == 1 { return first }
      guard first > 0, lone[first - 1].number == number - 1 else { return nil }
      end = line
      first -= 1
    }
    return nil
  }

  /// Lines of one note: none begins anew before a sentence has ended.
  private func isOneText(_ lines: Range<Int>) -> Bool {
    lines.dropFirst().allSatisfy { source[$0].marks.contains(.startsLower) || !source[$0].marks.contains(.labelled) && source[$0 - 1].count > 30 }
  }

  /// The lines of the markers 1, 2, … in the text, each behind the one before, by number.
  private func markers(before first: Int) -> [Int: Int] {
    var found: [Int: Int] = [:]
    var after = 0
    let byNumber = Dictionary(grouping: lone[..<first].indices.filter { lone[$0].line > 0 }) { lone[$0].number }
    for number in 1...lone.count - first {
      let places = (byNumber[number] ?? []).drop { $0 < after }
      let sure = places.first { goesOn(lone[$0].line + 1) } ?? places.first { isOutOfOrder($0) }
      guard let place = sure ?? places.first(where: { isBesideOrdinal($0) }) else { continue }
      found[number] = lone[place].line
      after = place + 1
    }
    return found
  }

  /// Whether a line goes on in the middle of a sentence: `trên hệ thống`, `, gửi danh sách`, `.`.
  private func goesOn(_ index: Int) -> Bool {
    source[index].marks.contains(.startsLower) && !source[index].marks.contains(.labelled) || ",.;:)".utf8.contains(source.text[source[index].start])
  }

  /// A number between a row's ordinal and the next one's, neither before nor behind it in order: `6`, `1`, `7`.
  private func isOutOfOrder(_ place: Int) -> Bool {
    guard place > 0, place + 1 < lone.count, case let (above, below) = (lone[place - 1], lone[place + 1]) else { return false }
    let number = lone[place].number
    return below.number == above.number + 1 && number != above.number && number != below.number && below.line - above.line < 30 && !endsSentence(source.text, source[lone[place].line - 1].range)
  }

  /// `1`, `2`, `2`, `3`: of two equal numbers the one without which both rows have as many cells.
  private func isBesideOrdinal(_ place: Int) -> Bool {
    let number = lone[place].number
    let isFirst = place + 1 < lone.count && lone[place + 1].number == number
    let ordinal = isFirst ? place + 1 : place - 1
    let (above, below) = (min(place, ordinal) - 1, max(place, ordinal) + 1)
    guard above >= 0, below < lone.count, lone[below].line - lone[above].line < 40, lone[ordinal].number == number, lone[above].number == number - 1, lone[below].number == number + 1 else { return false }
    let (upper, lower) = (lone[ordinal].line - lone[above].line, lone[below].line - lone[ordinal].line)
    return isFirst ? upper - 1 == lower : upper == lower - 1
  }
}
