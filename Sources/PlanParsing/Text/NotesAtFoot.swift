import SourceModel
import VietnameseText

/// Notes whose numbers an extractor has set apart: raised numbers at the foot of a page, markers behind a space.
extension NoteFinder {
  /// Plain `pdftotext` prints raised numbers apart from their notes: at the foot of a page stand as many lone numbers,
  /// in any order, as there are notes. Returns the notes of the page that line `index`, a lone number, belongs to.
  func notesAtFoot(_ index: Int) -> [(note: FoundNote, anchor: NoteAnchor?)]? {
    guard !source.isDoubled, source.hasFormFeeds else { return nil }
    var end = index
    while end + 1 < source.lines.count, !source[end + 1].marks.contains(.page), end - index < 24 { end += 1 }
    guard end + 1 >= source.lines.count || source[end + 1].marks.contains(.page) else { return nil }
    var numbers: [Int: Int] = [:]
    for line in max(0, index - 1)...end where !source[line].marks.contains(.taken) {
      guard let number = isNoteNumber(source.text, source[line].range), number.textStart >= source[line].end else { continue }
      guard numbers[number.number] == nil else { return nil }
      numbers[number.number] = line
    }
    guard numbers.keys.allSatisfy({ $0 >= expected && $0 < expected + numbers.count }) else { return nil }
    guard let paragraphs = footParagraphs(numbers.count, last: end, numbers: Set(numbers.values)) else { return nil }
    var found: [(FoundNote, NoteAnchor?)] = []
    var after = lastAnchor
    for (offset, paragraph) in paragraphs.enumerated() {
      let number = expected + offset
      guard let first = paragraph.first, let last = paragraph.last, let line = numbers[number],
        let marker = isNoteNumber(source.text, source[line].range)
      else { return nil }
      var anchor = anchor(number, before: source[paragraphs[0][0]].start).map { anchors[$0] }
      if anchor.map({ $0.strength < 2 || $0.source.lowerBound <= after }) ?? true { anchor = spacedAnchor(number, foot: paragraphs[0][0], after: after) ?? anchor }
      // Without a marker only what is set in smaller type is a note for sure.
      guard anchor != nil || source[first].width > body.width * 104 / 100 else { return nil }
      // Narrow lines are a table's. One line may be two that `pdftotext` joined at a hyphen.
      let widest = paragraph.reduce(0) { max($0, source[$1].width) }
      let usual = min(widest, body.width * 115 / 100)
      guard paragraph.dropLast().allSatisfy({ source[$0].width * 100 > usual * 85 }) else { return nil }
      guard widest * 100 > body.width * 55 || (anchor?.strength ?? 0) >= 2 else { return nil }
      if let anchor { after = anchor.source.lowerBound }
      let note = FoundNote(
        marker: String(number), markerSource: marker.source, pieces: paragraph.map { source[$0].range }, lines: first...last, extra: line)
      found.append((note, anchor))
    }
    return found
  }

  /// The same for the note at line `index`, where its number is the next and goes on no table.
  func spacedAnchor(_ start: NoteNumber, _ index: Int) -> NoteAnchor? {
    guard start.number == expected, !continuesTable(index, number: start.number) else { return nil }
    return spacedAnchor(start.number, foot: index, after: lastAnchor)
  }

  /// A marker of this page that stands apart from its word (`tỉnh 1;`) or on a line of its own.
  private func spacedAnchor(_ number: Int, foot: Int, after: Int) -> NoteAnchor? {
    var start = foot
    while start > 0, !source[start].marks.contains(.page), foot - start < 90 { start -= 1 }
    let digits = Array(String(number).utf8)
    var lone: NoteAnchor?
    for line in start..<foot where source[line].start > after && !source[line].marks.contains(.taken) {
      let range = source[line].range
      if range.count == digits.count {
        if source.text[range].elementsEqual(digits), line > start, line + 1 < foot, source[line - 1].marks.isDisjoint(with: .noLetters),
          !endsSentence(source.text, source[line - 1].range), lone == nil
        {
          lone = NoteAnchor(number: number, source: range, strength: 0)
        }
        continue
      }
      var at = range.lowerBound + 2
      while at + digits.count <= range.upperBound {
        defer { at += 1 }
        guard source.text[at] == digits[0], source.text[at - 1] == 0x20, source.text[at..<at + digits.count].elementsEqual(digits) else { continue }
        let end = at + digits.count
        let closes = end == range.upperBound || ",;.:)".utf8.contains(source.text[end]) || source.text[end] == 0x20 && numbersNothing(word(at: end + 1, range.upperBound))
        guard closes, !countsThings(before: at - 1, from: range.lowerBound) else { continue }
        return NoteAnchor(number: number, source: at..<end, strength: 1)
      }
    }
    return lone
  }

  private func word(at start: Int, _ end: Int) -> [UInt8] {
    var last = start
    while last < end, !source.text[last].isTextSpace { last += 1 }
    return start < last ? Array(source.text[start..<last]) : []
  }

  /// Whether the word before `offset` is one that a number belongs to: `mức độ 3`, `khoản 1`, `quý 4`.
  private func countsThings(before offset: Int, from start: Int) -> Bool {
    var word = offset
    while word > start, !source.text[word - 1].isTextSpace { word -= 1 }
    guard word < offset else { return true }
    let bytes = lowercased(Array(source.text[word..<offset]))
    guard let last = bytes.last, last.isASCIILetter || last >= 0x80 else { return true }
    return countedWords.contains(bytes)
  }

  /// The last `count` paragraphs of the page that ends with line `last`.
  private func footParagraphs(_ count: Int, last: Int, numbers: Set<Int>) -> [[Int]]? {
    var paragraphs: [[Int]] = []
    var current: [Int] = []
    var line = last
    while line >= 0, last - line < 40, paragraphs.count < count {
      if !numbers.contains(line) {
        if source[line].marks.contains(.taken) { return nil }
        current.insert(line, at: 0)
        var above = line - 1
        while above >= 0, numbers.contains(above) { above -= 1 }
        let opens = !source[line].marks.contains(.startsLower) && source.label(line)?.kind != .bullet
        let closes = above < 0 || numbers.contains(line - 1) || source[line].blanks > 0 || source[line].marks.contains(.page)
          || endKind(source.text, source[above].range).contains(.fullStop) || source[above].width <= body.width && source[line].width > body.width * 104 / 100
        if opens, closes {
          paragraphs.insert(current, at: 0)
          current = []
        }
      }
      if source[line].marks.contains(.page) { break }
      line -= 1
    }
    return paragraphs.count == count && current.isEmpty ? paragraphs : nil
  }
}

/// Words that a number after them belongs to. Lower case.
private let countedWords: Set<[UInt8]> = Set(
  "độ khoản điều số quý tháng năm ngày đoạn cấp loại hạng nhóm bước đợt vực lục biểu mục phần chương lần thứ khóa khoá điểm tuần giờ mức và từ đến trong các gồm hơn dưới trên là có"
    .split(separator: " ").map { Array($0.utf8) })

/// Whether a number belongs to the word before it.
func countsThings(_ word: [UInt8]) -> Bool { countedWords.contains(lowercased(word)) }
