import SourceModel
import VietnameseText

/// Texts whose spaces do not count letters. Lines are laid out anew, as `pdftotext -layout` would: each cell begins where it
/// was printed, in units of an average letter, and its words stand one space apart.
///
/// - `PyMuPDF` (sorted) writes a gap as so many letters of the word behind it.
/// - `pdfplumber` (layout) gives each place a column wider than a letter, so that words push those behind them.
struct LetterPlaces {
  /// A column's width in thousandths of an em, where the text has such columns; else gaps count letters of the next word.
  private let column: Double?
  /// An average letter.
  private let unit: Double

  /// `nil` where spaces count letters. `padding`: the width of the blank lines that open the text.
  init?(_ words: [GeometricWord], _ lines: [LayoutLine], padding: Int) {
    var (letters, width) = (0, 0)
    for word in words {
      letters += countScalars(word.text) + 1
      width += CutEvidence.printedWidth(word.text)
    }
    guard letters > 500 else { return nil }
    unit = Double(width) / Double(letters)
    column = padding > 40 ? Self.column(words, lines, padding) : nil
    guard column != nil || alignsMore(words, lines) else { return nil }
  }

  /// Lines that go on in the next one reach from their own edge to the margin at the right, which is 15 to 20 mm (7 columns) wide.
  private static func column(_ words: [GeometricWord], _ lines: [LayoutLine], _ padding: Int) -> Double? {
    var widths: [Double] = []
    for (line, next) in zip(lines, lines.dropFirst()) where line.words.count > 7 && next.top - line.top < 3 && padding - line.left > 30 {
      let opening = decodeScalar(words[next.words.lowerBound].text, at: 0).scalar
      guard Letters.isLower(opening), !wordEndsSentence(words[line.words.upperBound - 1].text),
        !line.words.dropFirst().contains(where: { words[$0].left - words[$0 - 1].right > 2 })
      else { continue }
      let width = line.words.reduce(-CutEvidence.space) { $0 + CutEvidence.printedWidth(words[$1].text) }
      widths.append(Double(width) / Double(padding - line.left - 7))
    }
    guard widths.count > 3 else { return nil }
    // Some are notes, which are set smaller.
    let column = widths.sorted()[widths.count * 7 / 10]
    return (300...800).contains(column) ? column : nil
  }

  /// Laid out by the words behind them, gaps end one below the other far more often than as they were counted.
  private func alignsMore(_ words: [GeometricWord], _ lines: [LayoutLine]) -> Bool {
    let counted = Self.alignment(words, lines)
    guard counted.gaps > 12, counted.aligned * 4 < counted.gaps * 3 else { return false }
    var printed = words
    lay(&printed, lines)
    let laid = Self.alignment(printed, lines)
    return laid.aligned * counted.gaps * 5 > counted.aligned * laid.gaps * 6 && laid.aligned - counted.aligned > 6
  }

  /// How many words behind a gap have, within a letter, another such word in the line above.
  private static func alignment(_ words: [GeometricWord], _ lines: [LayoutLine]) -> (aligned: Int, gaps: Int) {
    var (aligned, gaps) = (0, 0)
    var above: [Double] = []
    var last: LayoutLine?
    for line in lines {
      let here = line.words.dropFirst().filter { words[$0].left - words[$0 - 1].right > 1 }.map { words[$0].left }
      if let last, line.top - last.top < 3, !above.isEmpty {
        gaps += here.count
        aligned += here.count { left in above.contains { abs($0 - left) < 1.5 } }
      }
      (above, last) = (here, line)
    }
    return (aligned, gaps)
  }

  private static func letter(_ word: [UInt8]) -> Double { Double(LetterMetrics.width(word, 0..<word.count)) / Double(countScalars(word)) }

  /// Capitals, which are mostly set in bold: wider than they are counted.
  private func isBold(_ last: [UInt8], _ next: [UInt8]) -> Bool { isLineInCapitals(last) && isLineInCapitals(next) }

  func lay(_ words: inout [GeometricWord], _ lines: [LayoutLine]) {
    var prints: [ColumnStops.Print] = []
    prints.reserveCapacity(words.count)
    for line in lines {
      // Where the last word ended in print and on the new line, and on the old one.
      var (end, right, old) = (0.0, -1, 0)
      for index in line.words {
        let text = words[index].text
        let width = Double(LetterMetrics.width(text, 0..<text.count))
        let gap = Int(words[index].left) - old
        var start = end + Double(CutEvidence.space)
        let isFirst = index == line.words.lowerBound
        if isFirst || gap > 1 {
          start = column.map { max($0 * words[index].left, isFirst ? 0 : start) } ?? end + Double(gap) * Self.letter(text)
        }
        old = Int(words[index].right)
        let isSpace = !isFirst && (gap < 2 || column != nil && start - end < (gap == 2 ? 1.8 : isBold(words[index - 1].text, text) ? 2.6 : 0) * unit)
        let left = isSpace ? right + 1 : max(Int((start / unit).rounded()), isFirst ? 0 : right + 2)
        right = left + countScalars(text)
        end = start + width
        (words[index].left, words[index].right) = (Double(left), Double(right))
        prints.append(ColumnStops.Print(left: isSpace ? start / unit : Double(left), right: (isSpace ? start + width : Double(left) * unit + width) / unit))
      }
    }
    if column != nil { ColumnStops(words, lines, prints: prints).align(&words, lines) }
  }
}
