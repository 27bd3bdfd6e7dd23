import VietnameseText

/// Notes of a run of joined blocks: raised numbers between spaces, as `get_text(" ")` leaves them, and at the text's end one
/// note behind the other: "… lũ quét 1 trên hệ thống … tuần 2 . … Lâm Thị Oanh 1 Theo kịch bản … 2 Trường hợp …".
struct NotesInRun {
  private let source: TextLines
  private let words: [Range<Int>]
  /// Words that are a number, and the number.
  private let lone: [(word: Int, number: Int)]

  /// The lines with each closing note on a line of its own, each byte in its place, and where the markers stand.
  static func parted(in source: TextLines) -> TextLines? {
    guard source.lines.count <= 40, let longest = source.lines.max(by: { $0.count < $1.count }), longest.count > 300, longest.count < 1 << 20, hasJoinedBlocks(source) else { return nil }
    guard let last = source.lines.last, last.start == longest.start else { return nil }
    let words = wordRanges(source.text, last.range)
    let lone = words.indices.compactMap { index in number(source.text, words[index]).map { (index, $0) } }
    return NotesInRun(source: source, words: words, lone: lone).parted()
  }

  private static func number(_ text: [UInt8], _ word: Range<Int>) -> Int? {
    guard word.count < 3, text[word.lowerBound] != 0x30, text[word].allSatisfy(\.isASCIIDigit) else { return nil }
    return text[word].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private func parted() -> TextLines? {
    guard let notes = closing(), let first = notes.first, let markers = markers(notes.count, before: first) else { return nil }
    var text = source.text
    for note in notes { text[words[lone[note].word].lowerBound - 1] = 0x0A }
    var lines = TextLines(text)
    lines.isRun = true
    lines.raised = markers.map { NoteAnchor(number: lone[$0].number, source: words[lone[$0].word], strength: 4) }
    return lines
  }

  /// Where the numbers 1, 2, … of the closing notes stand in `lone`: before a capital, from the second on behind a sentence's end.
  private func closing() -> [Int]? {
    guard let end = words.last, endsSentence(source.text, end) else { return nil }
    var notes: [Int] = []
    for place in lone.indices.reversed() {
      let (word, number) = lone[place]
      guard word > 0, word + 1 < words.count, startsCapital(source.text, words[word + 1]) else { continue }
      let closes = endsSentence(source.text, words[word - 1])
      if let next = notes.last {
        guard number == lone[next].number - 1, number == 1 || closes else { continue }
      } else {
        // The last note is no longer than a few lines.
        guard words.count - word < 120 else { return nil }
        guard number == 1 || closes else { continue }
      }
      notes.append(place)
      if number == 1 { return notes.reversed() }
    }
    return nil
  }

  /// The markers of all notes, each behind the one before.
  private func markers(_ count: Int, before first: Int) -> [Int]? {
    var found: [Int] = []
    for number in 1...count {
      let places = (found.last.map { $0 + 1 } ?? 0)..<max(first, found.last.map { $0 + 1 } ?? 0)
      guard let place = places.first(where: { lone[$0].number == number && isMarker($0) }) ?? places.first(where: { lone[$0].number == number && isOutOfOrder($0) }) else { return nil }
      found.append(place)
    }
    return found
  }

  /// Before a stop that a space parts from its word, or a word that no number counts.
  private func isMarker(_ place: Int) -> Bool {
    let word = lone[place].word
    guard word > 0, word + 1 < words.count, !endsSentence(source.text, words[word - 1]) else { return false }
    let next = source.text[words[word + 1]]
    return next.count < 4 && next.allSatisfy { ",.;:/)".utf8.contains($0) } || numbersNothing(Array(next)) && !countsThings(Array(source.text[words[word - 1]]))
  }

  /// A number between a row's ordinal and the next one's: `6`, `1`, `7`.
  private func isOutOfOrder(_ place: Int) -> Bool {
    guard place > 0, place + 1 < lone.count, case let (above, below) = (lone[place - 1], lone[place + 1]) else { return false }
    return below.number == above.number + 1 && lone[place].number != below.number && lone[place].number != above.number && below.word - above.word < 120
  }
}
