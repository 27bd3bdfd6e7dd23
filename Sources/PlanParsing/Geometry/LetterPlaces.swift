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
    guard column != nil || Self.gapsFollowWords(words, lines) else { return nil }
  }

  /// The widest lines reach from the text's edge to the margin at the right, which is 15 to 20 mm (7 columns) wide.
  private static func column(_ words: [GeometricWord], _ lines: [LayoutLine], _ padding: Int) -> Double? {
    let long = lines.filter { line in line.words.count > 8 && !line.words.dropFirst().contains { words[$0].left - words[$0 - 1].right > 2 } }
    guard long.count > 4, let left = long.map(\.left).min() else { return nil }
    let widths = long.filter { $0.left < left + 2 }.map { line in line.words.reduce(-CutEvidence.space) { $0 + CutEvidence.printedWidth(words[$1].text) } }.sorted()
    let room = padding - left - 7
    guard room > 20, !widths.isEmpty else { return nil }
    // A tenth may be notes, which are set smaller.
    let widest = widths[widths.count * 8 / 10]
    let column = Double(widest) / Double(room)
    return (300...800).contains(column) ? column : nil
  }

  /// The indents of first lines differ in letters but are one in print, measured by the word behind them.
  private static func gapsFollowWords(_ words: [GeometricWord], _ lines: [LayoutLine]) -> Bool {
    var counted: [Double] = []
    var printed: [Double] = []
    for line in lines where (3...20).contains(line.left) && line.words.count > 2 {
      let first = words[line.words.lowerBound].text
      guard lineLabelKind(first) != nil || Letters.isUpper(decodeScalar(first, at: 0).scalar),
        !line.words.dropFirst().contains(where: { words[$0].left - words[$0 - 1].right > 1 })
      else { continue }
      counted.append(Double(line.left))
      printed.append(Double(line.left) * letter(first))
    }
    guard counted.count > 4 else { return false }
    let (before, after) = (spread(counted), spread(printed))
    return before > 0.08 && after < 0.75 * before
  }

  private static func letter(_ word: [UInt8]) -> Double { Double(LetterMetrics.width(word, 0..<word.count)) / Double(countScalars(word)) }

  /// Mean distance from the middle value, in parts of it.
  private static func spread(_ values: [Double]) -> Double {
    guard let middle = middleValue(values), middle > 0 else { return 0 }
    return values.reduce(0) { $0 + abs($1 - middle) } / Double(values.count) / middle
  }

  /// Capitals, which are mostly set in bold: wider than they are counted.
  private func isBold(_ last: [UInt8], _ next: [UInt8]) -> Bool { isLineInCapitals(last) && isLineInCapitals(next) }

  func lay(_ words: inout [GeometricWord], _ lines: [LayoutLine]) {
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
      }
    }
  }
}
