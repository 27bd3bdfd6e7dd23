import PlanModel
import SourceModel
import VietnameseText

/// The header of a table as found: its lines, the columns' extents, and spanning cells above sub-columns.
struct TableHeader {
  var lines: [Int]
  var columns: [ClosedRange<Double>]
  var hasOrdinal: Bool
  /// Header cells that stand over several columns: words and extent.
  var parents: [(words: [Int], extent: ClosedRange<Double>)] = []
  /// Lines of column numbers `(1) (2) …`.
  var numberLines: [Int] = []
  /// Columns that count months or quarters.
  var periods: Range<Int>?
  /// The last column is one of notes (`Ghi chú`): often nobody has written any.
  var endsInNotes = false
  /// Folded text, to know it again on the next page.
  var keys: [[UInt8]] = []

  /// The column that `x` stands in, or the nearest.
  func column(of x: Double) -> Int {
    func distance(_ at: Int) -> Double { max(columns[at].lowerBound - x, x - columns[at].upperBound, 0) }
    return columns.indices.min { distance($0) < distance($1) } ?? 0
  }
}

struct TableHeaderFinder {
  let sheets: Sheets
  /// The page's lines that are free to be table lines.
  let lines: [Int]

  /// The header that has line `at` (an index into `lines`) as its key line.
  func header(at: Int) -> (range: Range<Int>, header: TableHeader)? {
    let line = sheets.lines[lines[at]]
    guard line.segments.count >= 2 || isLoneOrdinalHeader(at) || opensNarrowHeader(line) else { return nil }
    let keys = line.segments.map { sheets.key(line.words[$0]) }
    let spelled = spelledLines(at)
    let hasOrdinal = spelled > 0 || lineOpensTableHeader(keys[0])
    guard hasOrdinal || isHeaderLine(line, keys) else { return nil }
    // The line with the ordinal column's header is the better key.
    if !hasOrdinal, (at + 1..<max(at + 1, min(at + 4, lines.count))).contains(where: { lineOpensTableHeader(sheets.key(sheets.lines[lines[$0]].words)) || spelledLines($0) > 0 }) { return nil }
    let range = top(at, hasOrdinal)..<bottom(at, hasOrdinal, from: at + max(spelled, 1))
    guard range.count <= 12, var header = columns(range, hasOrdinal), header.columns.count >= 2 else { return nil }
    if !hasOrdinal, !isFollowedByColumns(range.upperBound), range.upperBound < lines.count || !namesColumns(line) { return nil }
    header.hasOrdinal = hasOrdinal || isOrdinalBelow(range.upperBound, header)
    return (range, header)
  }

  /// `S`, `T`, `T` one below the other at the lines' beginning: how many lines spell the header of a narrow column.
  func spelledLines(_ at: Int) -> Int {
    let first = sheets.words[sheets.lines[lines[at]].words[0]]
    guard first.text.count <= 2, first.text[0] == UInt8(ascii: "S") || first.text[0] == UInt8(ascii: "T") else { return 0 }
    var spelled: [UInt8] = []
    for index in at..<min(at + 4, lines.count) {
      let line = sheets.lines[lines[index]]
      let word = sheets.words[line.words[0]]
      // Other columns' lines may stand between.
      if index > at, line.gap < 1.9, word.left > first.right + 2 * sheets.frame(line).unit { continue }
      guard index == at || line.gap < 1.9, abs(word.middle - first.middle) < 1.5 * sheets.frame(line).unit, word.text.count <= 2 else { return 0 }
      spelled += word.text
      if index > at, spelled.elementsEqual("TT".utf8) || spelled.elementsEqual("STT".utf8) { return index - at + 1 }
    }
    return 0
  }

  /// `TT Nội dung`: in layout text the ordinal column's header may stand one space before the next one's.
  func opensNarrowHeader(_ line: PageLine) -> Bool {
    sheets.isLayoutText && line.segments.count == 1 && line.words.count > 1 && line.words.count <= 7 && ordinalHeaders.contains(sheets.key(line.words[..<1])) && opensCell(line.words, 1)
  }

  /// `TT` alone between header lines that have columns.
  private func isLoneOrdinalHeader(_ at: Int) -> Bool {
    let line = sheets.lines[lines[at]]
    guard line.words.count <= 2, lineOpensTableHeader(sheets.key(line.words)) else { return false }
    return [at - 1, at + 1].contains { other in
      guard lines.indices.contains(other), sheets.lines[lines[max(other, at)]].gap < 1.9 else { return false }
      let segments = sheets.lines[lines[other]].segments
      return segments.count >= 2 && segments.allSatisfy { $0.count <= 7 }
    }
  }

  private func isHeaderLine(_ line: PageLine, _ keys: [[UInt8]]) -> Bool {
    var known = 0
    // `Từ 02/6 đến | Các đội`: a date is a row's.
    if line.words.contains(where: { at in sheets.words[at].text.contains(0x2F) && sheets.words[at].text.contains(where: \.isASCIIDigit) }) { return false }
    for (segment, key) in zip(line.segments, keys) {
      if segment.count > 7 || key.last == 0x2E || key.last == 0x3B { return false }
      if headerOpenings.contains(where: { key.starts(with: $0) || key + [0x20] == $0 }) { known += 1 }
    }
    return known >= 2 && known * 2 >= keys.count && lineOpensSentence(sheets.text(line.words))
  }

  /// Two of the next three lines have columns, too.
  private func isFollowedByColumns(_ at: Int) -> Bool {
    var count = 0
    for index in at..<min(at + 4, lines.count) where sheets.lines[lines[index]].segments.count >= 2 { count += 1 }
    return count >= 1
  }

  private func isOrdinalBelow(_ at: Int, _ header: TableHeader) -> Bool {
    guard at < lines.count, let first = sheets.lines[lines[at]].words.first else { return false }
    let word = sheets.words[first]
    let width = header.columns[0].upperBound - header.columns[0].lowerBound
    return isOrdinalWord(word.text) && word.text != [0x2D] && width < 8 * sheets.frame(sheets.lines[lines[at]]).unit
  }

  /// Three cells at least, each but one naming another kind of column: a header also where the page ends behind it.
  private func namesColumns(_ line: PageLine) -> Bool {
    let roles = line.segments.map { columnRole(String(decoding: sheets.text(line.words[$0]), as: UTF8.self)) }.filter { $0 != .other }
    return line.segments.count >= 3 && roles.count + 1 >= line.segments.count && Set(roles).count == roles.count && roles.contains(.content)
  }

  // MARK: extent

  private func top(_ at: Int, _ hasOrdinal: Bool) -> Int {
    var first = at
    let seed = sheets.lines[lines[at]]
    let frame = sheets.frame(seed)
    while first > 0, at - first < 5, sheets.lines[lines[first]].gap < 1.9 {
      let line = sheets.lines[lines[first - 1]]
      guard line.page == seed.page, !isOfPointer(first - 1) else { break }
      let isInside = line.left > seed.left + 5 * frame.unit
      let isNarrow = line.right - line.left < 0.35 * (frame.right - frame.left)
      let isShort = line.segments.allSatisfy { $0.count <= 7 }
      guard line.segments.count >= 2 ? isShort && line.left > seed.left - 4 * frame.unit : isInside && isNarrow && (hasOrdinal || isUpperHalf(line, at: first)) else { break }
      if lineLabelKind(sheets.words[line.words[0]].text) != nil || isWrap(first - 1) { break }
      if line.segments.count == 1, isTextAbove(first - 1, header: first, seed: at) { break }
      if line.segments.count == 1, isLineInCapitals(sheets.text(line.words)), !isLineInCapitals(sheets.text(seed.words)) { break }
      first -= 1
    }
    return first
  }

  private func bottom(_ at: Int, _ hasOrdinal: Bool, from: Int) -> Int {
    let seed = sheets.lines[lines[at]]
    let limit = min(at + 10, lines.count)
    if hasOrdinal, let ordinal = (min(from, limit)..<limit).first(where: { isOrdinalLine(sheets.lines[lines[$0]], seed) }) {
      var end = ordinal
      while end < lines.count, isNumberLine(sheets.lines[lines[end]]) { end += 1 }
      if end > ordinal { return end }
      // Text of the first row may stand above its ordinal where that is centred.
      let first = top(at, hasOrdinal)
      for index in from..<ordinal where isDataLine(sheets.lines[lines[index]], seed) || beginsContent(index, seed, first) || isBelowCentred(index, at, first) { return index }
      return ordinal
    }
    var end = from
    while end < limit {
      let line = sheets.lines[lines[end]]
      if isNumberLine(line) { return end + 1 }
      if line.gap > 1.8 || isNewCells(line, seed) { break }
      end += 1
    }
    return end
  }

  private func isOrdinalLine(_ line: PageLine, _ seed: PageLine) -> Bool {
    let frame = sheets.frame(seed)
    let head = sheets.words[seed.words[0]]
    let word = sheets.words[line.words[0]]
    // Layout text may print ordinals some letters right of their header, but never below the next one's.
    let next = seed.words.count > 1 ? sheets.words[seed.words[1]].left : head.right
    let limit = sheets.isLayoutText ? max(head.right + 2 * frame.unit, min(head.right + 6 * frame.unit, next - frame.unit)) : head.right + 2 * frame.unit
    return isOrdinalWord(word.text) && word.left < limit && word.right > head.left - (sheets.isLayoutText ? 7 : 4) * frame.unit
  }

  private func isNumberLine(_ line: PageLine) -> Bool {
    guard line.words.count >= 2 else { return false }
    var expected = 1
    for index in line.words {
      let digits = sheets.words[index].text.filter(\.isASCIIDigit)
      guard isColumnNumberWord(sheets.words[index].text), let value = Int(String(decoding: digits, as: UTF8.self)), value == expected else { return false }
      expected += 1
    }
    return true
  }

  /// `1 2 3 … 12`, `1 2 3 4` or `I II III IV` right of the first columns: months or quarters below a heading of several columns, no numbers of
  /// the columns.
  private func countsPeriods(_ line: PageLine, below seed: PageLine) -> Bool {
    guard line.words.count == 12 || line.words.count == 4, seed.segments.count > 2 else { return false }
    guard isNumberLine(line) || line.words.enumerated().allSatisfy({ romanValue(sheets.words[$1].text) == $0 + 1 }) else { return false }
    let content = seed.words[seed.segments[1].upperBound - 1]
    return sheets.words[line.words[0]].left > sheets.words[content].right
  }

  private func isDataLine(_ line: PageLine, _ seed: PageLine) -> Bool {
    if sheets.words[line.words[0]].bold, !sheets.isLayoutText { return false }
    return line.segments.contains { $0.count >= 5 && lineOpensSentence(sheets.text(line.words[$0])) && !areHeadings(line.words[$0]) }
      || (line.segments.count == 1 && line.words.count >= 5 && (!sheets.isLayoutText || lineOpensSentence(sheets.text(line.words))))
  }

  /// `Cơ quan chủ Cơ quan phối`: two short cells, each with a heading's first words, one space apart.
  private func areHeadings(_ words: ArraySlice<Int>) -> Bool {
    let cells = headerCells(Array(words), above: [], below: nil)
    return cells.count > 1 && cells.allSatisfy { $0.count < 5 && opensCell($0, 0) }
  }

  /// Header cells stand around the middle of the ordinal column's: as far below it as above, then new cells begin.
  private func isBelowCentred(_ index: Int, _ at: Int, _ top: Int) -> Bool {
    let line = sheets.lines[lines[index]]
    return top < at && index - at > at - top && lineOpensSentence(sheets.text(line.words))
  }

  /// The line's first words open a sentence below a finished header cell of the first column of text: the first row
  /// begins above its ordinal. Header cells go on in small letters; those of sub-columns stand further right.
  private func beginsContent(_ at: Int, _ seed: PageLine, _ top: Int) -> Bool {
    let line = sheets.lines[lines[at]]
    guard lineOpensSentence(sheets.text(line.words)), line.segments.count == 1 || line.segments.count <= 2 else { return false }
    let unit = sheets.frame(line).unit
    let edge = sheets.words[seed.words[0]].right
    // The leftmost header cell right of the ordinals.
    var content: ClosedRange<Double>?
    for index in top..<at {
      let header = sheets.lines[lines[index]]
      for segment in header.segments {
        let words = header.words[segment]
        guard let first = words.first, let last = words.last, sheets.words[first].left > edge + unit else { continue }
        if content.map({ sheets.words[first].left < $0.lowerBound }) ?? true { content = sheets.words[first].left...sheets.words[last].right }
      }
    }
    guard let content else { return false }
    return line.left < (content.lowerBound + content.upperBound) / 2 && line.left > edge
  }

  /// The line begins new cells rather than going on with the header's.
  private func isNewCells(_ line: PageLine, _ seed: PageLine) -> Bool {
    if !sheets.isLayoutText, sheets.words[seed.words[0]].bold != sheets.words[line.words[0]].bold { return true }
    guard lineOpensSentence(sheets.text(line.words)) else { return line.segments.count == 1 && line.words.count > 7 }
    let first = sheets.words[line.words[0]]
    let unit = sheets.frame(line).unit
    let overHeader = seed.segments.first.map { sheets.words[seed.words[$0.upperBound - 1]].right } ?? seed.right
    return first.left < overHeader + unit
  }

  // MARK: columns

  /// Cells of a header that layout text prints one space apart: each opens with a capital and a heading's words.
  private func headerCells(_ words: [Int], above: [ClosedRange<Double>], below: PageLine?) -> [[Int]] {
    guard sheets.isLayoutText, words.count > 1 else { return [words] }
    var result: [[Int]] = [[words[0]]]
    for at in words.indices.dropFirst() {
      let isBehindOrdinal = at == 1 && ordinalHeaders.contains(sheets.key(words[..<1]))
      let opens = opensCell(words, at) && (isBehindOrdinal || isFinished(words[at - 1]) || areTwoBelow(words, at, below) || areTwoRoles(result[result.count - 1], words[at...]))
      if opens || isBelowNext(words, at, above) || goOnApart(result[result.count - 1], Array(words[at...]), below) { result.append([]) }
      result[result.count - 1].append(words[at])
    }
    return result
  }

  /// "Nội dung phải thực hiện," goes on in the next line; "Thời gian" behind it is another column's.
  private func areTwoRoles(_ first: [Int], _ second: ArraySlice<Int>) -> Bool {
    let roles = [sheets.text(first), sheets.text(second)].map { columnRole(String(decoding: $0, as: UTF8.self)) }
    return roles[0] != roles[1] && !roles.contains(.other)
  }

  /// `Cán bộ làm Phương` above `việc` and `tiện`: below each half small letters go on with it alone.
  private func goOnApart(_ first: [Int], _ second: [Int], _ below: PageLine?) -> Bool {
    guard let below, let opening = second.first, lineOpensSentence(sheets.words[opening].text) else { return false }
    func wraps(_ words: [Int]) -> Bool {
      let (left, right) = (sheets.words[words[0]].left, sheets.words[words[words.count - 1]].right)
      return below.segments.count { segment in
        let (start, end) = (sheets.words[below.words[segment.lowerBound]], sheets.words[below.words[segment.upperBound - 1]])
        return start.left >= left - 1 && end.right <= right + 1 && !lineOpensSentence(start.text)
      } == 1
    }
    return wraps(first) && wraps(second)
  }

  /// The line goes on two cells of the line above: the second begins where this word does.
  private func isBelowNext(_ words: [Int], _ at: Int, _ above: [ClosedRange<Double>]) -> Bool {
    let (left, start) = (sheets.words[words[at]].left, sheets.words[words[0]].left)
    return above.contains { abs($0.lowerBound - left) <= 1 && $0.lowerBound > start + 2 } && above.contains { $0.upperBound < left && $0.upperBound > start }
  }

  func opensCell(_ words: [Int], _ at: Int) -> Bool {
    guard lineOpensSentence(sheets.words[words[at]].text) else { return false }
    let key = sheets.key(words[at...])
    return headerOpenings.contains { key.starts(with: $0) || key + [0x20] == $0 }
  }

  /// A heading does not end in a comma, a slash or a joining word.
  private func isFinished(_ word: Int) -> Bool {
    let text = sheets.words[word].text
    guard let last = text.last else { return false }
    return ![0x2C, 0x2F, 0x2D, 0x28].contains(last) && ![Array("và".utf8), Array("hoặc".utf8), Array("theo".utf8), Array("của".utf8)].contains(lowercased(text))
  }

  /// The next line has parts of their own below both halves.
  private func areTwoBelow(_ words: [Int], _ at: Int, _ below: PageLine?) -> Bool {
    guard let below, let first = words.first, let last = words.last else { return false }
    let (left, right) = (sheets.words[first].left, sheets.words[last].right)
    let parts = below.segments.map { (sheets.words[below.words[$0.lowerBound]].left, sheets.words[below.words[$0.upperBound - 1]].right) }
    return parts.filter { $0.0 < right && left < $0.1 }.count >= 2
  }

  /// The segments of a header's first line: what begins in small letters there is no cell of its own, but a justified one's
  /// (`Nội    dung    phải   thực    hiện,`).
  private func joinedSegments(_ line: PageLine) -> [Range<Int>] {
    guard sheets.isLayoutText else { return line.segments }
    var result: [Range<Int>] = []
    for segment in line.segments {
      if let last = result.last, !lineOpensSentence(sheets.words[line.words[segment.lowerBound]].text) {
        result[result.count - 1] = last.lowerBound..<segment.upperBound
      } else {
        result.append(segment)
      }
    }
    return result
  }

  private func columns(_ range: Range<Int>, _ hasOrdinal: Bool) -> TableHeader? {
    var header = TableHeader(lines: [], columns: [], hasOrdinal: hasOrdinal)
    let cells = cells(range, of: &header)
    guard !cells.parts.isEmpty else { return nil }
    header.endsInNotes = cells.parts.max { $0.extent.lowerBound < $1.extent.lowerBound }.map { sheets.key($0.words).starts(with: "ghi chu".utf8) } ?? false
    let parents = cells.parts.filter(cells.isParent)
    header.parents = parents.map { part in (part.words, cells.periods.flatMap { cells.isOverPeriods(part) ? $0.extent : nil } ?? cells.extentAbove(part)) }
    /// `Trách nhiệm thực` / `hiện` over two sub-columns: the heading's second line, which has none below itself.
    func goesOnWithParent(_ part: HeaderCells.Part) -> Bool {
      guard !lineOpensSentence(sheets.text(part.words)), let at = parents.lastIndex(where: { $0.line == part.line - 1 && sheets.stands(part.extent, under: $0.extent) }) else { return false }
      guard cells.parts.count(where: { $0.line > part.line && parents[at].extent.overlaps($0.extent) }) >= 2 else { return false }
      header.parents[at].words += part.words
      return true
    }
    for part in cells.parts.filter({ !cells.isParent($0) && !goesOnWithParent($0) }).sorted(by: { $0.extent.lowerBound < $1.extent.lowerBound }) {
      // What ends inside the column to its left is of that column, however little of it stands there.
      if let last = header.columns.last, last.upperBound > part.extent.lowerBound, part.extent.upperBound <= last.upperBound || sheets.stands(part.extent, under: last) {
        header.columns[header.columns.count - 1] = last.lowerBound...max(last.upperBound, part.extent.upperBound)
      } else {
        header.columns.append(max(part.extent.lowerBound, header.columns.last?.upperBound ?? part.extent.lowerBound)...part.extent.upperBound)
      }
    }
    if let periods = cells.periods, case let counted = header.columns.indices.filter({ periods.extent.overlaps(header.columns[$0]) }), let first = counted.first, let last = counted.last { header.periods = first..<last + 1 }
    return header
  }

  /// The header's cells line by line; lines and keys are noted in `header`.
  private func cells(_ range: Range<Int>, of header: inout TableHeader) -> HeaderCells {
    var cells = HeaderCells(sheets: sheets)
    for at in range {
      let line = sheets.lines[lines[at]]
      header.keys.append(sheets.key(line.words))
      let countsPeriods = at > range.lowerBound && self.countsPeriods(line, below: sheets.lines[lines[range.lowerBound]])
      if isNumberLine(line), !countsPeriods { header.numberLines.append(lines[at]); continue }
      header.lines.append(lines[at])
      if countsPeriods {
        cells.periods = (at, sheets.words[line.words[0]].left...sheets.words[line.words[line.words.count - 1]].right)
        for word in line.words { cells.add([word], at) }
        continue
      }
      for segment in at == range.lowerBound ? joinedSegments(line) : line.segments {
        let above = cells.parts.filter { $0.line == at - 1 }.map(\.extent)
        for words in headerCells(Array(line.words[segment]), above: above, below: at + 1 < range.upperBound ? sheets.lines[lines[at + 1]] : nil) { cells.add(words, at) }
      }
    }
    return cells
  }
}
