import PlanRecognition
import SourceModel
import VietnameseText

/// Whether a web scraper has run the blocks of a text together: the motto stands inside a line with other text, or the outline does.
func hasJoinedBlocks(_ source: TextLines) -> Bool {
  if source.isRun { return true }
  let (words, party) = (Array("hạnh phúc".utf8), Array("đảng cộng sản việt nam".utf8))
  for index in 0..<min(source.lines.count, 16) {
    let line = source[index]
    // Hundreds of letters are no line of a layout, whatever gaps they have.
    guard line.count > 12, !line.marks.contains(.wideGap) || line.count > 600, line.indent < 12, !isBarred(source, line) else { continue }
    let bytes = lowercased(Array(source.text[line.start..<min(line.end, line.start + 400)]))
    if hasRuleInside(bytes) || hasTypeBehindDate(source.text[line.start..<min(line.end, line.start + 400)]) { return true }
    guard line.count > 20 else { continue }
    if let motto = position(of: words, in: bytes) {
      // "… VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- Số: …"
      return !behindRule(bytes[(motto + words.count)...]).isEmpty || position(of: Array("nam độc".utf8), in: bytes) != nil
    }
    // "Tự do - Hạnh" / "phúc --- Số: …"
    if bytes.suffix(6).elementsEqual("hạnh".utf8), index + 1 < source.lines.count {
      let next = lowercased(Array(source.text[source[index + 1].start..<min(source[index + 1].end, source[index + 1].start + 400)]))
      // The motto cut by a line's end, and anything behind it, if only its rule.
      if next.starts(with: "phúc".utf8) { return next.count > 8 }
    }
    if let motto = position(of: party, in: bytes), isJoinedParty(source, line, at: motto, rest: behindRule(bytes[(motto + party.count)...])) || bytes[..<motto].suffix(2).elementsEqual("* ".utf8) {
      // "HUYỆN ỦY X * ĐẢNG CỘNG SẢN VIỆT NAM" counts too.
      return true
    }
  }
  return holdsOutline(source)
}

/// "ỦY BAN NHÂN DÂN ------- Số: 5/KH-UBND | CỘNG HÒA … |": the cells of a letterhead's table, each with its lines run together;
/// what stands below them has lines of its own.
private func isBarred(_ source: TextLines, _ line: TextLine) -> Bool {
  guard line.count < 400, source.text[line.end - 1] == UInt8(ascii: "|") else { return false }
  return source.text[line.start..<line.end - 1].contains(UInt8(ascii: "|"))
}

/// "… ĐẢNG CỘNG SẢN VIỆT NAM ------- Số …", or in capitals inside a line of hundreds of letters.
private func isJoinedParty(_ source: TextLines, _ line: TextLine, at motto: Int, rest: ArraySlice<UInt8>) -> Bool {
  if rest.starts(with: "số".utf8) { return true }
  return line.count > 300 && !rest.isEmpty && source.text[(line.start + motto)...].starts(with: "ĐẢNG CỘNG".utf8)
}

/// "… TỈNH X ------- CỘNG HÒA", "Hạnh phúc ------- Số:": a letterhead's rule with what stands below it in its line.
private func hasRuleInside(_ bytes: [UInt8]) -> Bool {
  var at = 0
  while at + 3 < bytes.count {
    guard isRuleMark(bytes[at]), bytes[at + 1] == bytes[at], bytes[at + 2] == bytes[at] else { at += 1; continue }
    let start = at
    while at < bytes.count, bytes[at] == bytes[start] { at += 1 }
    guard at + 1 < bytes.count, bytes[at] == 0x20 else { continue }
    let rest = bytes[(at + 1)...]
    if belowRules.contains(where: { rest.starts(with: $0) }) { return true }
  }
  return false
}

/// "… ngày 18 tháng 4 năm 2023 KẾ HOẠCH …": the type in the line of the date.
private func hasTypeBehindDate(_ bytes: ArraySlice<UInt8>) -> Bool {
  let bytes = Array(bytes)
  guard let year = position(of: Array(" năm ".utf8), in: bytes), year + 12 < bytes.count, bytes[year + 6].isASCIIDigit, bytes[year + 10] == 0x20 else { return false }
  let rest = bytes[(year + 11)...]
  return typeNames.contains { rest.starts(with: $0) }
}

/// "KẾ HOẠCH" and nothing else.
func isTypeAlone(_ text: [UInt8], _ range: Range<Int>) -> Bool { range.count < 24 && typeNames.contains { text[range].elementsEqual($0) } }

/// Types as a letterhead prints them.
private let typeNames: [[UInt8]] = [
  "KẾ HOẠCH", "QUYẾT ĐỊNH", "CHỈ THỊ", "THÔNG BÁO", "NGHỊ QUYẾT", "NGHỊ ĐỊNH", "CÔNG ĐIỆN", "THÔNG TƯ", "BÁO CÁO", "HƯỚNG DẪN", "CHƯƠNG TRÌNH", "KẾT LUẬN", "TỜ TRÌNH", "PHƯƠNG ÁN",
].map { Array($0.utf8) }

private func isRuleMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "=") }

/// What stands below the rules of a letterhead.
private let belowRules = ["cộng", "số:", "số "].map { Array($0.utf8) }

/// What stands behind the rule under the motto.
private func behindRule(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  rest.drop { $0.isTextSpace || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: ".") }
}

private func position(of word: [UInt8], in bytes: [UInt8]) -> Int? {
  guard bytes.count >= word.count else { return nil }
  for at in 0...bytes.count - word.count where bytes[at] == word[0] && bytes[at..<at + word.count].elementsEqual(word) { return at }
  return nil
}

// MARK: Without a letterhead

/// A text of few lines of which one holds most, and in it headings and points of an outline one behind the other: "… như sau:
/// I. MỤC ĐÍCH 1. Mục đích … 2. Yêu cầu … II. NHIỆM VỤ …". Quoted places ("mục I. và mục II.") are no labels.
private func holdsOutline(_ source: TextLines) -> Bool {
  guard source.lines.count <= 40, let longest = source.lines.max(by: { $0.count < $1.count }), longest.count > 300 else { return false }
  guard longest.count * 2 > source.lines.reduce(0, { $0 + $1.count }) else { return false }
  var sequence = LabelSequence()
  var followers = 0
  let words = wordRanges(source.text, longest.start..<min(longest.end, longest.start + 20_000))
  for (index, word) in words.enumerated().dropLast() {
    guard opensPoint(source.text, words, index), let label = printedLabel(source.text, word.lowerBound..<words[index + 1].upperBound), label.kind != .bullet, label.kind != .bracketed else { continue }
    if sequence.goesOn(with: label) { followers += 1 }
    if followers > 1 { return true }
    sequence.note(label)
  }
  return false
}

/// Whether word `index` can be a label: behind a sentence's end or capitals, before a capital.
private func opensPoint(_ text: [UInt8], _ words: [Range<Int>], _ index: Int) -> Bool {
  let first = text[words[index].lowerBound]
  guard first.isASCIIDigit || first.isASCIILetter, words[index].count <= 8, text[words[index].upperBound - 1] < 0x40, startsCapital(text, words[index + 1]) else { return false }
  guard index > 0, case let before = words[index - 1] else { return true }
  return !endKind(text, before).isDisjoint(with: .sentence) && !RunWords.numberedWords.contains(lowercased(Array(text[before]))) || isCapitals(text, before)
}
