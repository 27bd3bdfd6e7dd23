import SourceModel
import VietnameseText

/// Pages of words with places from a text whose columns are kept by spaces (`pdftotext -layout`): one unit a column
/// (a scalar) and one a line; pages end at form feeds, or where `LayoutSheets` sees them end. Each word's `source` is its
/// range in `text`.
func layoutPages(_ text: [UInt8]) -> [GeometricPage] {
  var reader = LayoutPageReader(text: text)
  reader.read()
  return reader.pages
}

private struct LayoutPageReader {
  let text: [UInt8]
  private(set) var pages: [GeometricPage] = []
  /// Of the page that is open.
  private var words: [GeometricWord] = []
  private var line = 0
  private var column = 0
  private var width = 0
  private var offset = 0

  init(text: [UInt8]) { self.text = text }

  mutating func read() {
    while offset < text.count {
      switch text[offset] {
      case 0x0A: (line, column) = (line + 1, 0)
      case 0x0C: closePage(isLast: false)
      case 0x09: column = (column / 8 + 1) * 8
      case let byte where byte.isSpace: column += 1
      default:
        readWord()
        continue
      }
      offset += 1
    }
    if !words.isEmpty || pages.isEmpty { closePage(isLast: true) }
  }

  private mutating func readWord() {
    let (start, left) = (offset, column)
    while offset < text.count, !text[offset].isSpace {
      if !text[offset].isContinuation { column += 1 }
      offset += 1
    }
    width = max(width, column)
    words.append(
      GeometricWord(
        text: Array(text[start..<offset]), left: Double(left), top: Double(line), right: Double(column),
        bottom: Double(line + 1), fontSize: 0, source: start..<offset))
  }

  /// Makes the open page one, or as many as its sheets are where no form feed parts them.
  private mutating func closePage(isLast: Bool) {
    separateGlued(&words)
    partSwappedRecipients(&words)
    let lines = layoutLines(words)
    closeJustifiedGaps(&words, lines)
    let starts = pages.isEmpty && isLast ? LayoutSheets(words: words, lines: lines).starts() : []
    closeBlankLines(&words, lines)
    LetterPlaces(words, lines, padding: text.prefix { $0 == 0x20 }.count)?.lay(&words, lines)
    var first = 0
    for next in starts.map({ lines[$0].words.lowerBound }) + [words.count] {
      pages.append(GeometricPage(number: pages.count + 1, width: Double(width), height: Double(line + 1), words: Array(words[first..<next])))
      first = next
    }
    words = []
    (line, column, width) = (0, 0, 0)
  }
}

/// Cells that layout text prints without a space between them (`Định kỳKết quả`): a capital behind a small letter where
/// words of the neighbouring lines begin in the same column.
private func separateGlued(_ words: inout [GeometricWord]) {
  guard words.contains(where: { innerCapital($0.text) != nil }) else { return }
  // Where words stand behind a gap: the lines, by column.
  var lefts: [Int: [Int]] = [:]
  var gapped: Set<Int> = []
  for (last, word) in zip(words, words.dropFirst()) where last.top == word.top && word.left - last.right >= 2 {
    lefts[Int(word.left), default: []].append(Int(word.top))
    gapped.insert(Int(word.top))
  }
  var result: [GeometricWord] = []
  result.reserveCapacity(words.count + 8)
  for word in words {
    guard gapped.contains(Int(word.top)), let (offset, columns) = innerCapital(word.text), let source = word.source else { result.append(word); continue }
    let (left, line) = (Int(word.left) + columns, Int(word.top))
    guard lefts[left, default: []].count(where: { abs($0 - line) <= 3 && $0 != line }) >= 2 else { result.append(word); continue }
    var (first, second) = (word, word)
    first.text = Array(word.text[..<offset])
    second.text = Array(word.text[offset...])
    (first.right, second.left) = (Double(left), Double(left))
    (first.source, second.source) = (source.lowerBound..<source.lowerBound + offset, source.lowerBound + offset..<source.upperBound)
    result += [first, second]
  }
  words = result
}

/// Where a capital follows a small letter inside the word: its offset in bytes and in columns.
private func innerCapital(_ text: [UInt8]) -> (offset: Int, columns: Int)? {
  var offset = 0
  var columns = 0
  var isSmall = false
  while offset < text.count {
    let (scalar, length) = decodeScalar(text, at: offset)
    if isSmall, Letters.isUpper(scalar) { return (offset, columns) }
    isSmall = Letters.isLower(scalar)
    offset += length
    columns += 1
  }
  return nil
}
