import PlanModel
import SourceModel
import VietnameseText

// Headings that open a section without a label of their own.

/// Where a plan's headings stand without numbers ("MỤC ĐÍCH", "NỘI DUNG", "TỔ CHỨC THỰC HIỆN"), as schools and unions write
/// them: the indexes of their paragraphs.
///
/// Only where the text before its annexes has no outer label at all (I., A., Phần, Điều) and two such headings, each a line by
/// itself that begins with the words of a role and that the source prints as a heading: in capitals, bold or by its style.
/// One pass.
func bareHeadings(_ blocks: [Block]) -> Set<Int> {
  var found: Set<Int> = []
  scan: for (index, block) in blocks.enumerated() {
    guard case .paragraph(let paragraph) = block, case let text = paragraph.text.trimmed.bytes, !text.isEmpty else { continue }
    if startsAttachment(text) { break }
    if let label = readLabel(text, given: paragraph.labelLength) {
      if label.kind == .annex { break scan }
      if label.kind <= .article { return [] }
    } else if isBareHeading(text, paragraph.style) {
      found.insert(index)
    }
  }
  return found.count >= 2 ? found : []
}

private func isBareHeading(_ text: [UInt8], _ style: ParagraphStyle) -> Bool {
  guard text.count < 120, let last = text.last, last != UInt8(ascii: "."), last != UInt8(ascii: ";"), last != UInt8(ascii: ",") else { return false }
  guard isCapitals(text) || style.headingLevel != nil || style.bold == true else { return false }
  return headingRole(text) != nil
}

/// Indexes of paragraphs that are an annex's title without a label: in capitals, with "(Kèm theo …)" under it.
func annexTitles(_ blocks: [Block]) -> Set<Int> {
  var result: Set<Int> = []
  for (index, block) in blocks.enumerated() {
    guard case .paragraph(let paragraph) = block, startsAttachment(paragraph.text.bytes) else { continue }
    var first: Int?
    var back = index - 1
    while back >= 0, index - back <= 6, case .paragraph(let title) = blocks[back] {
      let bytes = title.text.trimmed.bytes
      guard isCapitals(bytes) || (first != nil && title.style.centred == true && title.style.bold == true), readLabel(bytes, given: title.labelLength) == nil else { break }
      if bytes.suffix(2).elementsEqual("/.".utf8) { break }
      first = back
      back -= 1
    }
    if let first {
      // The line above may be the label itself: then nothing is missing.
      if first > 0, case .paragraph(let above) = blocks[first - 1], readLabel(above.text.trimmed.bytes, given: above.labelLength)?.kind == .annex { continue }
      result.insert(first)
    }
  }
  return result
}
