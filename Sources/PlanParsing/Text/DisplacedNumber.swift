import SourceModel
import VietnameseText

/// Takes a letterhead's number that stands alone below the first page's text: `pdftotext` puts a cell's last line there, with
/// the rule above it glued to it (`------Số: 303/KH-UBND`). `nil` where there is none, or the letterhead has its own.
func takeDisplacedNumber(_ source: inout TextLines) -> Range<Int>? {
  let usual = 12
  guard source.lines.count > usual else { return nil }
  for index in source.lines.indices.prefix(100) {
    if index > 0, source[index].marks.contains(.page) { return nil }
    guard !source[index].marks.contains(.taken), let start = numberStart(source.text, source[index].range) else { continue }
    guard index >= usual, isNumberLine(source.text, start..<source[index].end), !isBesideMotto(source, index) else { return nil }
    source.lines[index].marks.insert(.taken)
    return source[index].range
  }
  return nil
}

/// The motto stands a few lines above or below: a web page's frame stands over the letterhead.
private func isBesideMotto(_ source: TextLines, _ index: Int) -> Bool {
  source.lines.indices[max(0, index - 5)..<min(source.lines.count, index + 10)].contains { line in
    let key = folded(Array(source.text[source[line].range].prefix(48).drop(while: \.isSpace)))
    return key.starts(with: "cong hoa xa hoi".utf8) || key.starts(with: "cong hoa".utf8) && key.count < 12
  }
}

/// Where "Số" begins behind the marks of a rule.
private func numberStart(_ text: [UInt8], _ range: Range<Int>) -> Int? {
  var at = range.lowerBound
  while at < range.upperBound, [0x2D, 0x5F, 0x2A, 0x3D, 0x20].contains(text[at]) { at += 1 }
  return text[at..<range.upperBound].starts(with: "Số".utf8) || text[at..<range.upperBound].starts(with: "SỐ".utf8) ? at : nil
}

/// `Số: 303/KH-UBND` and nothing else.
private func isNumberLine(_ text: [UInt8], _ range: Range<Int>) -> Bool {
  var at = range.lowerBound + "Số".utf8.count
  func skip(_ isWanted: (UInt8) -> Bool) { while at < range.upperBound, isWanted(text[at]) { at += 1 } }
  if at < range.upperBound, text[at] == UInt8(ascii: ":") { at += 1 }
  skip { $0 == 0x20 }
  skip(\.isASCIIDigit)
  skip { $0 == 0x20 }
  guard at < range.upperBound, text[at] == UInt8(ascii: "/") else { return false }
  let symbol = text[at + 1..<range.upperBound]
  return symbol.count >= 4 && symbol.count <= 30 && symbol.contains(UInt8(ascii: "-")) && !symbol.contains(0x20)
}
