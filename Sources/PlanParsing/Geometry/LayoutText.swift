import SourceModel
import VietnameseText

/// Pages of words with places from a text whose columns are kept by spaces (`pdftotext -layout`): one unit a column
/// (a scalar) and one a line; pages end at form feeds. Each word's `source` is its range in `text`.
func layoutPages(_ text: [UInt8]) -> [GeometricPage] {
  var pages: [GeometricPage] = []
  var words: [GeometricWord] = []
  var line = 0
  var column = 0
  var width = 0
  var offset = 0
  func closePage() {
    pages.append(GeometricPage(number: pages.count + 1, width: Double(width), height: Double(line + 1), words: words))
    words = []
    (line, column, width) = (0, 0, 0)
  }
  while offset < text.count {
    switch text[offset] {
    case 0x0A:
      line += 1
      column = 0
      offset += 1
    case 0x0C:
      closePage()
      offset += 1
    case 0x09:
      column = (column / 8 + 1) * 8
      offset += 1
    case let byte where byte.isSpace:
      column += 1
      offset += 1
    default:
      let start = offset
      let left = column
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
  }
  if !words.isEmpty || pages.isEmpty { closePage() }
  return pages
}
