import SourceModel
import VietnameseText

/// Turns words into passages: they point into the decoded text, which is written here where it does not exist yet.
struct BlockEmitter {
  let sheets: Sheets
  private(set) var text: [UInt8]
  private(set) var pageStarts: [Int] = []
  /// Words that were recognised with little confidence.
  private(set) var doubtful: [Range<Int>] = []
  private let writes: Bool
  /// The type's weight is told from its widths, which are known of some fonts only.
  private let knowsBold: Bool
  private var furthestPage = -1

  init(_ sheets: Sheets) {
    self.sheets = sheets
    writes = sheets.decoded == nil
    knowsBold = sheets.words.contains(where: \.bold)
    text = sheets.decoded ?? []
  }

  /// The place of a word; writes it where the decoded text is new.
  private mutating func place(_ index: Int) -> Range<Int> {
    let word = sheets.words[index]
    if let source = word.source { return source }
    let start = text.count
    if word.page > furthestPage {
      while furthestPage < word.page {
        pageStarts.append(furthestPage < 0 ? 0 : start)
        furthestPage += 1
      }
    }
    text.append(contentsOf: word.text)
    if word.confidence < 0.6 { doubtful.append(start..<text.count) }
    return start..<text.count
  }

  /// Ends a line of the decoded text.
  mutating func endLine() { if writes, !text.isEmpty, text.last != 0x0A { text.append(0x0A) } }
  mutating func separate(_ byte: UInt8) { if writes { text.append(byte) } }

  /// One paragraph of lines of words, wraps undone, marks lifted out.
  mutating func paragraph(_ lines: [[Int]], style: ParagraphStyle = ParagraphStyle()) -> Paragraph {
    var passage = Passage()
    var marks: [NoteMark] = []
    var previous: Int?
    var bold: [(end: Int, isBold: Bool)] = []
    for (number, line) in lines.enumerated() {
      for (at, index) in line.enumerated() {
        let word = sheets.words[index]
        let joins = previous.map { at == 0 && joinsWrap($0, index, isAlone: number > 0 && lines[number - 1].count == 1) } ?? true
        append(index, word, joins: joins, isWrap: at == 0, &passage, &marks, previous)
        bold.append((passage.bytes.count, word.bold || !hasLetter(word.text)))
        previous = index
      }
    }
    var result = Paragraph(passage, marks: marks, style: style)
    if writes { setBold(&result, bold, lines) }
    return result
  }

  private mutating func append(
    _ index: Int, _ word: PlacedWord, joins: Bool, isWrap: Bool, _ passage: inout Passage, _ marks: inout [NoteMark], _ previous: Int?
  ) {
    let isWholeMark = word.mark == 0..<word.text.count
    let opensWithMark = word.mark?.lowerBound == 0
    let afterWholeMark = previous.map { sheets.words[$0].mark == 0..<sheets.words[$0].text.count } ?? false
    let needsSpace = !joins && !passage.isEmpty && !opensWithMark && !(afterWholeMark && isClosing(word.text))
    if writes, previous != nil, !joins { text.append(0x20) }
    let source = place(index)
    if needsSpace {
      if let last = passage.pieces.last, source.lowerBound - last.source.upperBound == 1, text[last.source.upperBound] == 0x20 || text[last.source.upperBound] == 0x0A,
        last.at + last.source.count == passage.bytes.count, text[last.source.upperBound] == 0x20
      {
        passage.append(last.source.upperBound..<source.lowerBound, of: text)
      } else {
        passage.append(filler: 0x20)
      }
    }
    guard let mark = word.mark, let marker = word.marker else { passage.append(source, of: text); return }
    passage.append(source.lowerBound..<source.lowerBound + mark.lowerBound, of: text)
    marks.append(NoteMark(at: passage.bytes.count, marker: marker, source: source.lowerBound + mark.lowerBound..<source.lowerBound + mark.upperBound))
    if !isWholeMark { passage.append(source.lowerBound + mark.upperBound..<source.upperBound, of: text) }
  }

  private func isClosing(_ word: [UInt8]) -> Bool {
    guard let first = word.first else { return false }
    return [0x2E, 0x2C, 0x3B, 0x3A, 0x29].contains(first)
  }

  private func hasLetter(_ word: [UInt8]) -> Bool { word.contains { $0.isASCIILetter || $0 >= 0xC3 } }

  /// Whether a wrap joins without a space: after the hyphen of a symbol, or a dash glued to a digit before a digit.
  private func joinsWrap(_ last: Int, _ next: Int, isAlone: Bool) -> Bool {
    let (before, after) = (sheets.words[last].text, sheets.words[next].text)
    return wrapJoinsGlued(before, after) || joinsAtSlash(before, after) || isCutYear(before, after) || isAlone && isBrokenWord(before, after)
  }

  private func setBold(_ paragraph: inout Paragraph, _ bold: [(end: Int, isBold: Bool)], _ lines: [[Int]]) {
    guard let first = lines.first?.first else { return }
    let word = sheets.words[first]
    paragraph.style.fontSize = word.size
    let hasBold = lines.contains { $0.contains { sheets.words[$0].bold } }
    let all = bold.allSatisfy(\.isBold) && hasBold
    // A label may be regular before bold words.
    let afterLabel = lineLabelKind(word.text) != nil ? bold.dropFirst().allSatisfy(\.isBold) && hasBold : all
    paragraph.style.bold = knowsBold ? all || afterLabel : nil
    let hasItalic = lines.contains { $0.contains { sheets.words[$0].italic } }
    paragraph.style.italic = hasItalic && lines.allSatisfy { $0.allSatisfy { sheets.words[$0].italic || !hasLetter(sheets.words[$0].text) } }
    if !all, !afterLabel, word.bold || (lineLabelKind(word.text) != nil && bold.count > 1 && bold[1].isBold && hasBold) {
      let from = word.bold ? 0 : 1
      let end = bold.dropFirst(from).prefix { $0.isBold }.last?.end
      if let end, hasBold, lines[0].prefix(from + 1).contains(where: { sheets.words[$0].bold }) { paragraph.style.boldPrefix = end }
    }
  }

  /// Furniture: the places of its words.
  mutating func furniture(_ kind: Furniture.Kind, _ words: [Int]) -> Block {
    var places: [Range<Int>] = []
    for (at, index) in words.enumerated() {
      if writes, at > 0 { text.append(0x20) }
      let place = place(index)
      if let last = places.last, (0...1).contains(place.lowerBound - last.upperBound) { places[places.count - 1] = last.lowerBound..<place.upperBound } else { places.append(place) }
    }
    return .furniture(Furniture(kind, places))
  }

  mutating func note(_ note: PageNote) -> Note {
    var marker: Range<Int>?
    if let word = note.markerWord {
      marker = place(word)
      if writes { text.append(0x20) }
    }
    return Note(marker: note.marker, text: paragraph(note.lines).text, markerSource: marker)
  }
}

/// Whether a narrow cell broke a word or date that stood alone in its line: `Thườn` + `g`, `02/202` + `6`, `10/12/` + `2026`, `S` + `T` + `T`.
func isBrokenWord(_ last: [UInt8], _ next: [UInt8]) -> Bool {
  guard let end = last.last, let first = next.first else { return false }
  if isCutTime(last, next) { return true }
  if first.isASCIIDigit {
    let digits = last.reversed().prefix(while: \.isASCIIDigit).count
    // `95.0` + `00`: groups have three.
    if last[0].isASCIIDigit, digits < 3, last.count > digits + 1, last[last.count - 1 - digits] == UInt8(ascii: "."), next.allSatisfy(\.isASCIIDigit) { return digits + next.count == 3 }
    guard last.count > digits + 1, last[last.count - 1 - digits] == UInt8(ascii: "/"), last[0].isASCIIDigit || last[0] == UInt8(ascii: "I") || last[0] == UInt8(ascii: "V") else { return false }
    // A year has four digits.
    let more = next.prefix(while: \.isASCIIDigit).count
    return digits < 4 && digits + more == 4 && (more == next.count || !(next[more] == UInt8(ascii: "/") || next[more].isASCIILetter))
  }
  if last.count <= 2, last.allSatisfy({ $0 == UInt8(ascii: "S") || $0 == UInt8(ascii: "T") }) { return next.elementsEqual("T".utf8) || next.elementsEqual("TT".utf8) }
  // No word is without a vowel, nor one of these alone.
  guard next.count <= 2, end >= 0x80 || end.isASCIILetter && end >= 0x61, last.count > 2 else { return false }
  return ["c", "ch", "g", "h", "m", "n", "ng", "nh", "p", "t", "u", "i"].contains { next.elementsEqual($0.utf8) }
}

/// `Quý III/` + `2024`, `30/6/` + `2024`: a date cut at its last slash.
private func isCutYear(_ last: [UInt8], _ next: [UInt8]) -> Bool {
  guard last.count > 1, last.last == 0x2F, next.prefix(while: \.isASCIIDigit).count == 4, next.starts(with: "19".utf8) || next.starts(with: "20".utf8) else { return false }
  let before = last[last.count - 2]
  return before.isASCIIDigit || before == UInt8(ascii: "I") || before == UInt8(ascii: "V")
}

/// The contract's rule for wraps: `06-` + `CTr/TU`, `Covid-` + `19`, `2021-` + `2025` join without a space.
func wrapJoinsGlued(_ last: [UInt8], _ next: [UInt8]) -> Bool {
  guard last.count > 1, last.last == 0x2D, let first = next.first else { return false }
  let before = last[last.count - 2]
  guard before.isASCIIDigit || before.isASCIILetter || before >= 0x80 else { return false }
  return first.isASCIIDigit || first.isASCIILetter || first >= 0x80
}
