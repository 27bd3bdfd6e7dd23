import SourceModel
import VietnameseText

/// A footnote (*chú thích cuối trang*) as printed: marker word and the lines of its text.
struct PageNote {
  var marker: String
  var page: Int
  /// The word that holds the marker, where it is a word of its own.
  var markerWord: Int?
  /// Words of the text by line.
  var lines: [[Int]] = []
}

/// Finds the note area at each page's bottom and the places in the page's text where its markers stand.
struct NoteAreas {
  private(set) var notes: [PageNote] = []
  /// Lines with raised words on the pages so far, by what is raised: endnotes are far from their marks.
  private var raised: [[UInt8]: [Int]] = [:]

  init(_ sheets: inout Sheets, _ roles: inout [LineRole]) {
    var expected = 1
    for page in sheets.pages.indices {
      let before = notes.count
      findArea(&sheets, page, expected, &roles)
      noteRaised(sheets, page, roles)
      if let last = notes.last, notes.count > before, let value = Int(last.marker) { expected = value + 1 }
      markAnchors(&sheets, page, notes[before...], roles)
    }
  }

  // MARK: the area

  private mutating func findArea(_ sheets: inout Sheets, _ page: Int, _ expected: Int, _ roles: inout [LineRole]) {
    let all = sheets.pages[page].lines.filter { roles[$0] == .body && (!sheets.lines[$0].words.isEmpty || sheets.lines[$0].grid != nil) }
    // Notes stand below the page's last table.
    let body = Array(all[(all.lastIndex { sheets.lines[$0].grid != nil }.map { $0 + 1 } ?? all.startIndex)...])
    let start = areaStart(sheets, page, body, expected) ?? body.endIndex
    takeRest(sheets, page, body[..<start], &roles)
    for index in body[start...] {
      let line = sheets.lines[index]
      if let marker = openedMarker(sheets, line, page), isNext(marker.text, after: notes.last, page) {
        if let word = marker.split { splitMarker(&sheets, word, index) }
        let words = sheets.lines[index].words
        notes.append(PageNote(marker: marker.text, page: page, markerWord: words[0], lines: [Array(words.dropFirst())]))
      } else if notes.last?.page == page {
        notes[notes.count - 1].lines.append(line.words)
      }
      roles[index] = .note(max(notes.count - 1, 0))
    }
  }

  /// The rest of a note that the page before has cut: it stands at the page's foot above the page's own notes.
  private mutating func takeRest(_ sheets: Sheets, _ page: Int, _ body: ArraySlice<Int>, _ roles: inout [LineRole]) {
    guard let last = notes.last, last.page == page - 1, let end = last.lines.last?.last, !wordEndsSentence(sheets.words[end].text) else { return }
    var rest: ArraySlice<Int>?
    for at in body.indices.suffix(8).reversed() {
      let line = sheets.lines[body[at]]
      guard line.segments.count == 1, sheets.isLayoutText || isSmall(sheets, line, page) else { break }
      if line.gap >= 2 || !sheets.isLayoutText && (at == body.startIndex || !isSmall(sheets, sheets.lines[body[at - 1]], page)) { rest = body[at...]; break }
    }
    guard let rest, let first = rest.first, sheets.lines[first].left <= sheets.pages[page].left + 4 * sheets.pages[page].unit,
      !lineOpensSentence(sheets.text(sheets.lines[first].words))
    else { return }
    for index in rest {
      notes[notes.count - 1].lines.append(sheets.lines[index].words)
      roles[index] = .note(notes.count - 1)
    }
  }

  private func isNext(_ marker: String, after last: PageNote?, _ page: Int) -> Bool {
    guard let last, last.page == page, let old = Int(last.marker), let new = Int(marker) else { return true }
    return new == old + 1
  }

  /// The first line of the page's note area, as an index into `body`.
  private func areaStart(_ sheets: Sheets, _ page: Int, _ body: [Int], _ expected: Int) -> Int? {
    var found: Int?
    for at in body.indices.reversed() {
      let line = sheets.lines[body[at]]
      // What has columns is a table, not a note.
      if line.segments.count > 2 || (line.segments.count == 2 && !isMarkerSegment(sheets, line)) { break }
      if !sheets.isLayoutText, !isSmall(sheets, line, page) { break }
      // `***` alone is the rule below a body's name.
      guard let marker = openedMarker(sheets, line, page), line.words.count > 1 || marker.text != "***" else { continue }
      let value = Int(marker.text)
      let isFitting = value == nil || value == expected || value == 1 || found.map { _ in true } ?? (value.map { $0 > expected && $0 < expected + 12 } ?? true)
      if isFitting, isPlausible(sheets, body, at, page, marker.text) { found = at }
      if value == expected || value == 1, found == at { break }
    }
    return found
  }

  private func isMarkerSegment(_ sheets: Sheets, _ line: PageLine) -> Bool {
    line.segments[0].count == 1 && markerText(sheets.words[line.words[0]].text) != nil
  }

  /// In layout text: the marker stands alone at the margin, or at the margin after a blank line or below its mark.
  private func isPlausible(_ sheets: Sheets, _ body: [Int], _ at: Int, _ page: Int, _ marker: String) -> Bool {
    let line = sheets.lines[body[at]]
    let frame = sheets.pages[page]
    guard sheets.isLayoutText else { return line.left < frame.left + 0.35 * (frame.right - frame.left) }
    let margin = body.map { sheets.lines[$0].left }.min() ?? 0
    if line.words.count == 1 {
      guard line.left <= margin + 1, at + 1 < body.count else { return false }
      return sheets.lines[body[at + 1]].left <= margin + 6
    }
    let first = sheets.words[line.words[0]].text
    guard lineLabelKind(first) == nil || first[0] == 0x5B || first[0] == 0x28 else { return false }
    // "8 năm 2026 và …" goes on a sentence of the page before; a note opens one.
    guard line.left <= margin + 4, lineOpensSentence(sheets.text(line.words.dropFirst())) else { return false }
    return line.gap >= 2 || isAnnounced(sheets, body, at, marker)
  }

  /// `… các huyện1.` stands on the page above the line `1 Gồm: …`, which is the page's last but for the rest of its text.
  private func isAnnounced(_ sheets: Sheets, _ body: [Int], _ at: Int, _ marker: String) -> Bool {
    guard at > 0, body.count - at <= 6, body[at...].allSatisfy({ lineLabelKind(sheets.words[sheets.lines[$0].words[0]].text) == nil }) else { return false }
    return bestAnchor(sheets, Array(body[..<at]), marker, []).map { $0.score == 7 } ?? false
  }

  private func isSmall(_ sheets: Sheets, _ line: PageLine, _ page: Int) -> Bool {
    let sizes = line.words.filter { !sheets.words[$0].superscript }.map { sheets.words[$0].size }
    guard let size = middleValue(sizes) else { return true }
    return size < 0.93 * bodySize(sheets, page)
  }

  /// The size of the running text: of the page's long lines without columns, else of the page.
  private func bodySize(_ sheets: Sheets, _ page: Int) -> Double {
    let frame = sheets.pages[page]
    let sizes = sheets.pages.indices.flatMap { abs($0 - page) <= 1 ? Array(sheets.pages[$0].lines) : [] }
      .filter { sheets.lines[$0].segments.count == 1 && sheets.lines[$0].words.count > 6 }
      .map { sheets.words[sheets.lines[$0].words[sheets.lines[$0].words.count / 2]].size }
    let near = sizes.sorted().dropFirst(sizes.count * 2 / 3).first ?? frame.bodySize
    // Endnotes behind annexes that are tables: nothing near them is running text.
    return sizes.count < 12 ? max(near, sheets.textSize) : near
  }

  /// The marker that opens a line, and the word to split where it is glued to the text (`2Theo`).
  private func openedMarker(_ sheets: Sheets, _ line: PageLine, _ page: Int) -> (text: String, split: Int?)? {
    let word = sheets.words[line.words[0]]
    if let text = markerText(word.text) {
      if word.superscript || sheets.isLayoutText || word.text[0] == 0x5B { return (text, nil) }
      // A digit of the same size as its text is a list label unless it is smaller or raised.
      guard line.words.count > 1 else { return nil }
      let next = sheets.words[line.words[1]]
      return word.size < 0.85 * next.size || word.bottom < next.bottom - 0.15 * next.size || word.text.count <= 2 ? (text, nil) : nil
    }
    let digits = word.text[linkLength(word.text)...].prefix { $0.isASCIIDigit }
    guard (1...2).contains(digits.count), digits.endIndex < word.text.count, digits.first != 0x30 else { return nil }
    let next = decodeScalar(word.text, at: digits.endIndex).scalar
    return Letters.isUpper(next) ? (String(decoding: digits, as: UTF8.self), line.words[0]) : nil
  }

  /// `2Theo` becomes two words.
  private func splitMarker(_ sheets: inout Sheets, _ index: Int, _ line: Int) {
    let length = sheets.words[index].text[linkLength(sheets.words[index].text)...].prefix { $0.isASCIIDigit }.endIndex
    let rest = splitWord(&sheets, index, at: length)
    sheets.lines[line].words.insert(rest, at: 1)
    sheets.remeasure(line)
  }

  // MARK: anchors

  private func markAnchors(_ sheets: inout Sheets, _ page: Int, _ notes: ArraySlice<PageNote>, _ roles: [LineRole]) {
    guard !notes.isEmpty else { return }
    for note in notes {
      func body(_ page: Int) -> [Int] { sheets.pages[page].lines.filter { roles[$0] == .body } }
      var found = bestAnchor(sheets, body(page), note.marker, note.lines)
      // A row cut by the page may keep its note for the next one.
      if page > 0, found.map({ $0.score < 6 }) ?? true, let before = bestAnchor(sheets, body(page - 1), note.marker, note.lines),
        before.score > found?.score ?? 0
      { found = before }
      if found.map({ $0.score < 6 }) ?? true, let lines = raised[Array(note.marker.utf8)], let far = bestAnchor(sheets, lines, note.marker, note.lines), far.score >= 9 {
        found = far
      }
      if let found { lift(&sheets, found, note.marker, roles) }
    }
  }

  private mutating func noteRaised(_ sheets: Sheets, _ page: Int, _ roles: [LineRole]) {
    for line in sheets.pages[page].lines where roles[line] == .body {
      for words in wordLines(sheets, line) {
        for index in words where sheets.words[index].superscript {
          let digits = sheets.words[index].text.prefix(while: \.isASCIIDigit)
          // As many as bounded work allows.
          if raised[Array(digits), default: []].count < 16 { raised[Array(digits), default: []].append(line) }
        }
      }
    }
  }

  private struct Anchor {
    var line: Int
    /// The words that the marker stands among: the line's, or of a line in a ruled cell.
    var words: [Int]
    var at: Int
    var range: Range<Int>
    var score: Int
  }

  /// The likeliest place of `marker`: raised, alone on a line, glued to a word, or a word of its own before a mark.
  private func bestAnchor(_ sheets: Sheets, _ lines: [Int], _ marker: String, _ text: [[Int]]) -> Anchor? {
    let digits = Array(marker.utf8)
    var best: Anchor?
    for line in lines {
      for words in wordLines(sheets, line) {
        for at in words.indices {
          guard let (range, score) = anchorScore(sheets, words, at, digits) else { continue }
          // A number alone in a ruled cell is a figure, or the rest of a name: marks are raised there.
          if score == 8, sheets.lines[line].grid != nil { continue }
          if best.map({ score > $0.score }) ?? true { best = Anchor(line: line, words: words, at: at, range: range, score: score) }
        }
      }
    }
    return best
  }

  /// The words of a line, or of each line in the cells of the ruled table that stands there.
  private func wordLines(_ sheets: Sheets, _ line: Int) -> [[Int]] {
    guard let grid = sheets.lines[line].grid else { return [sheets.lines[line].words] }
    return sheets.grids[grid].rows.flatMap { row in
      // A number alone in the first column is the row's ordinal.
      row.cells.filter { !$0.value.repeats && !($0.key == 0 && $0.value.lines.count == 1 && $0.value.lines[0].count == 1) }.values.flatMap(\.lines)
    }
  }

  private func anchorScore(_ sheets: Sheets, _ words: [Int], _ at: Int, _ digits: [UInt8]) -> (Range<Int>, Int)? {
    guard sheets.words[words[at]].mark == nil, let range = markerRange(sheets.words[words[at]].text, digits) else { return nil }
    let word = sheets.words[words[at]]
    if word.superscript, range.lowerBound == 0 { return (range, 10) }
    if word.text.contains(0x5B) || word.text.contains(0xC2) || word.text[range.lowerBound] == 0x5E { return (range, 9) }
    if words.count == 1, range == 0..<word.text.count { return (range, 8) }
    if range.lowerBound > 0 {
      let before = decodeScalar(word.text, before: range.lowerBound).scalar
      if Letters.isLetter(before) { return isNumberedName(word.text, range) ? nil : (range, 7) }
      return (range, 6)
    }
    guard at > 0 else { return nil }
    let previous = folded(sheets.words[words[at - 1]].text)
    guard !numberedNouns.contains(previous), previous.last?.isASCIIDigit != true, previous.last != 0x2C else { return nil }
    let rest = word.text[range.upperBound...]
    if rest.isEmpty, at + 1 < words.count { return numbersNothing(sheets.words[words[at + 1]].text) ? (range, 1) : nil }
    return sheets.isLayoutText ? (range, rest.isEmpty ? 3 : 4) : (range, 2)
  }

  /// Where `digits` stand as a marker in `word`: at its end or before closing marks.
  private func markerRange(_ word: [UInt8], _ digits: [UInt8]) -> Range<Int>? {
    // Most words have neither the marker's last digit nor a raised one.
    guard let sign = digits.last, word.contains(where: { $0 == sign || $0 == 0xC2 || $0 == 0xE2 }) else { return nil }
    var end = word.count
    while end > 0, [0x2E, 0x2C, 0x3B, 0x3A, 0x29, 0x22].contains(word[end - 1]) || (end >= 3 && word[end - 3] == 0xE2) {
      end -= word[end - 1] < 0x80 ? 1 : 3
    }
    if end > 0, word[end - 1] == 0x5D {
      let start = end - digits.count - 2
      return start >= 0 && word[start] == 0x5B && Array(word[start + 1..<end - 1]) == digits ? start..<end : nil
    }
    let raised = raisedDigits(digits)
    if end >= raised.count, !raised.isEmpty, Array(word[end - raised.count..<end]) == raised { return end - raised.count..<end }
    let start = end - digits.count
    guard start >= 0, Array(word[start..<end]) == digits else { return nil }
    // `lũ quét^1`, as text browsers print it.
    if start > 0, word[start - 1] == 0x5E { return word.linkStart(start - 1)..<end }
    guard start > 0, word[start - 1].isASCIIDigit else {
      if start > 0, word[start - 1] < 0x80, !word[start - 1].isASCIILetter, word[start - 1] != 0x22, word[start - 1] != 0x29 { return nil }
      return start..<end
    }
    // A year of five digits: `05/9/20225`.
    return endsWithYear(word[..<start]) ? start..<end : nil
  }

  private func endsWithYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.reversed().prefix { $0.isASCIIDigit }
    guard digits.count == 4, let slash = bytes.dropLast(4).last, slash == 0x2F || slash == 0x2E || slash == 0x2D else { return false }
    let year = Array(digits.reversed())
    return (year[0] == 0x31 && year[1] == 0x39) || (year[0] == 0x32 && year[1] == 0x30)
  }

  /// `Covid19`, `H5N1`, `QH15`, `T9`: the number is part of the name.
  private func isNumberedName(_ word: [UInt8], _ range: Range<Int>) -> Bool {
    let head = Array(word[..<range.lowerBound].filter { $0 >= 0x80 || $0.isASCIILetter })
    return head.count <= 3 && isLineInCapitals(head + head) && !head.contains { $0 >= 0x80 }
  }

  private func lift(_ sheets: inout Sheets, _ anchor: Anchor, _ marker: String, _ roles: [LineRole]) {
    let line = sheets.lines[anchor.line]
    let index = anchor.words[anchor.at]
    sheets.words[index].mark = anchor.range
    sheets.words[index].marker = marker
    guard line.words.count == 1, anchor.range == 0..<sheets.words[index].text.count else { return }
    // Alone on its line: it was raised out of a neighbouring one; back to where it stood.
    let lines = sheets.pages[line.page].lines
    var target: Int?
    for candidate in [anchor.line - 1, anchor.line + 1] where lines.contains(candidate) && roles[candidate] == .body && target == nil {
      let other = sheets.lines[candidate]
      if abs(other.bottom - line.bottom) < 1.6 * sheets.pages[line.page].pitch, other.left <= line.left { target = candidate }
    }
    guard let target else { return }
    let place = sheets.lines[target].words.firstIndex { sheets.words[$0].left >= line.left } ?? sheets.lines[target].words.count
    sheets.lines[target].words.insert(index, at: place)
    sheets.lines[anchor.line].words = []
  }
}

/// `1`, `[1]`, `(1)`, `*`, `1.`: the marker a note's line may begin with.
private func markerText(_ word: [UInt8]) -> String? {
  var inner = word[linkLength(word)...]
  if let first = inner.first, let last = inner.last, (first == 0x5B && last == 0x5D) || (first == 0x28 && last == 0x29) {
    inner = inner.dropFirst().dropLast()
  }
  if inner.allSatisfy({ $0 == 0x2A }), (1...3).contains(inner.count) { return String(decoding: inner, as: UTF8.self) }
  if let plain = plainDigits(Array(inner)) { return plain }
  guard (1...3).contains(inner.count), inner.allSatisfy(\.isASCIIDigit), inner.first != 0x30 else { return nil }
  return String(decoding: inner, as: UTF8.self)
}

/// Bytes of the link's number that a text browser prints before a note's: `[5]1`, `[8]2Theo`.
private func linkLength(_ word: [UInt8]) -> Int {
  guard word.first == 0x5B, let close = word.firstIndex(of: 0x5D), close > 1, close + 1 < word.count, word[close + 1].isASCIIDigit else { return 0 }
  return word[1..<close].allSatisfy(\.isASCIIDigit) ? close + 1 : 0
}

/// `¹²` as `12`.
private func plainDigits(_ bytes: [UInt8]) -> String? {
  var result = ""
  var offset = 0
  while offset < bytes.count {
    let (scalar, length) = decodeScalar(bytes, at: offset)
    switch scalar {
    case 0xB9: result += "1"
    case 0xB2: result += "2"
    case 0xB3: result += "3"
    case 0x2070, 0x2074...0x2079: result += String(scalar - 0x2070)
    default: return nil
    }
    offset += length
  }
  return result.isEmpty ? nil : result
}

private func raisedDigits(_ digits: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  for digit in digits where digit.isASCIIDigit {
    let value = UInt32(digit - 0x30)
    appendScalar(value == 1 ? 0xB9 : value == 2 ? 0xB2 : value == 3 ? 0xB3 : 0x2070 + value, to: &result)
  }
  return result
}

/// Nouns that take a number: `mức độ 3`, `khoản 2`, `quý 1` are no markers. Folded.
private let numberedNouns: Set<[UInt8]> = Set(
  [
    "do", "so", "khoan", "diem", "dieu", "muc", "quy", "thang", "nam", "ngay", "phan", "cap", "nhom", "loai", "doan", "dot",
    "lan", "buoc", "tuan", "to", "luc", "bieu", "mau", "bang", "tu", "den", "va", "hang", "lop", "khoa", "ky", "phut", "gio",
    "vuc", "toan", "chuong", "huong", "phuong", "quan", "bac", "tang", "phong", "trang", "cot", "dong", "ban", "nhat", "it",
    "tren", "duoi", "hon", "dat", "tang", "giam", "la", "co", "trong", "tai", "thu", "tham", "phien",
  ].map { Array($0.utf8) })

/// Cuts word `index` in two at byte `at`; returns the index of the second half.
func splitWord(_ sheets: inout Sheets, _ index: Int, at: Int) -> Int {
  var rest = sheets.words[index]
  let share = Double(at) / Double(max(rest.text.count, 1))
  let x = rest.left + (rest.right - rest.left) * share
  rest.text = Array(rest.text[at...])
  rest.left = x
  rest.source = rest.source.map { $0.lowerBound + at..<$0.upperBound }
  sheets.words[index].text = Array(sheets.words[index].text[..<at])
  sheets.words[index].right = x
  sheets.words[index].source = sheets.words[index].source.map { $0.lowerBound..<$0.lowerBound + at }
  sheets.words.append(rest)
  return sheets.words.count - 1
}
