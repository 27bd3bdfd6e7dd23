import VietnameseText

/// Tells whether lines are broken by the count of their letters, as converters to plain text do: none is longer, and none
/// had room for the word that begins the next.
struct LetterCounts {
  private var lines: [(letters: Int, withNext: Int)] = []

  /// Line `index` is surely wrapped.
  mutating func add(_ source: TextLines, _ index: Int) {
    let line = source[index]
    // Rows of tables are as wide as these.
    guard line.count < 400, source[index + 1].blanks == 0, !line.marks.contains(.wideGap), source.text[line.start] != UInt8(ascii: "|") else { return }
    let letters = source.letterCount(line.range)
    lines.append((letters, letters + 1 + source.letterCount(source.firstWord(index + 1))))
  }

  /// How many a line holds; 0 where something else breaks lines.
  var letters: Int {
    guard lines.count >= 16 else { return 0 }
    let longest = lines.map(\.letters).sorted()[lines.count - 1 - lines.count / 50]
    return (40..<200).contains(longest) && lines.count { $0.withNext > longest } * 100 >= lines.count * 96 ? longest : 0
  }
}

extension TextLines {
  func letterCount(_ range: Range<Int>) -> Int { text[range].reduce(0) { $0 + ($1.isContinuation ? 0 : 1) } }
}
