import PlanModel
import SourceModel
import VietnameseText

/// One row of a table in running text: its number and the lines of its cells, cell after cell.
struct StreamRow {
  var ordinal: RowOrdinal?
  var ordinalRange: Range<Int>?
  /// What stands in its cells, line by line; the number is not in it.
  var lines: [StreamLine] = []
  /// Labels the rows after it.
  var isGroup = false
  /// All lines of the row, number included, in `TextLines`.
  var firstLine: Int
}

/// A line, or the part of one after a row's number.
struct StreamLine {
  var range: Range<Int>
  /// Index in `TextLines`.
  var line: Int
  /// A new page begins with it: columns start over.
  var page: Bool
  /// A blank line stands before it that means something.
  var blank = false
}

/// The rows of one table and where it ends.
struct StreamTableRegion {
  var header: StreamTableHeader
  var rows: [StreamRow] = []
  /// Headers printed again on later pages.
  var repeated: [(line: Int, words: [Range<Int>])] = []
  /// The first line after the table.
  var end: Int
}

/// Cuts the lines below a heading into rows: by their numbers, group rows between them, up to where the text goes on.
struct StreamRowReader {
  let source: TextLines
  let body: BodyMeasure
  let headers: StreamHeaderReader
  let header: StreamTableHeader
  let sequence: LabelSequence
  private var lastArabic = 0
  private var lastNested: (parent: Int, value: Int) = (0, 0)
  private var lastRoman = 0
  private var lastLetter = 0
  private var mark: UInt8?
  /// Whether rows are numbered `01`, `02`; known from the first one below ten.
  private var isPadded: Bool?
  private var widths = WidthHistogram()
  private let longestRow = 300

  init(source: TextLines, body: BodyMeasure, headers: StreamHeaderReader, header: StreamTableHeader, sequence: LabelSequence) {
    (self.source, self.body, self.headers, self.header, self.sequence) = (source, body, headers, header, sequence)
  }

  mutating func read() -> StreamTableRegion? {
    var region = StreamTableRegion(header: header, end: header.lines.upperBound)
    var page = false
    var line = header.lines.upperBound
    while line < source.lines.count {
      let here = source[line]
      if here.marks.contains(.page) || here.marks.contains(.afterPageFoot) { page = page || line > header.lines.upperBound }
      if here.marks.contains(.taken) { line += 1; continue }
      let isRest = goesOnSmall(here)
      if !isRest, let length = repeatedHeader(line) {
        guard goesOnAfterHeader(line + length.lines) else { break }
        region.repeated.append((line, length.words))
        line += length.lines
        // Also where nothing of the table follows: its words are no text.
        region.end = line
        page = true
        continue
      }
      if !isRest, let ordinal = rowOrdinal(source.text, here.range), accepts(ordinal, at: line, region) {
        begin(ordinal, line: line, page: &page, &region)
      } else if !isRest, ends(line, region) {
        break
      } else if !isRest, region.rows.last?.ordinal != nil, isSum(line) {
        region.rows.append(StreamRow(firstLine: line))
        append(here.range, line, &page, &region)
      } else if region.rows.isEmpty {
        region.rows.append(StreamRow(firstLine: line))
        append(here.range, line, &page, &region)
      } else {
        append(here.range, line, &page, &region)
        widths.add(here.width)
        if region.rows[region.rows.count - 1].lines.count > longestRow { return nil }
      }
      line += 1
      region.end = line
    }
    guard region.rows.contains(where: { $0.ordinal != nil }) else { return nil }
    markGroups(&region)
    return region
  }

  /// Whether a line begins with a small letter and no label: it opens no row and nothing that ends the table.
  private func goesOnSmall(_ line: TextLine) -> Bool {
    let first = source.text[line.start]
    return line.marks.contains(.startsLower) && line.marks.isDisjoint(with: .labelled) && (first >= 0x80 || first.isASCIILetter) && !body.isUnwrapped
  }

  /// All lines below a heading without an ordinal column, as one row: the cells will tell the rows apart.
  mutating func readUnnumbered() -> StreamTableRegion? {
    var region = StreamTableRegion(header: header, end: header.lines.upperBound)
    var row = StreamRow(firstLine: header.lines.upperBound)
    var line = header.lines.upperBound
    var count = 0
    while line < source.lines.count {
      let here = source[line]
      if here.marks.contains(.taken) { line += 1; continue }
      if let length = repeatedHeader(line) {
        region.repeated.append((line, length.words))
        line += length.lines
        region.end = line
        continue
      }
      if let label = source.label(of: here), label.kind != .bullet, label.kind != .letter || goesOnOutline(label) { break }
      if opensTail(source.text, here.range) { break }
      // A row whose cells share a line ("13h30 - 16h00 Tham quan …") may be as wide as the page.
      let isWideRow = header.lines.count == 1 && here.marks.contains(.startsDigit)
      if !body.isUnwrapped, body.width > 24_000, here.width * 100 > body.first * 86, !here.marks.contains(.startsLower), !isWideRow { break }
      if here.marks.contains(.capitals), here.count > 12, count >= header.columns.count, wordRanges(source.text, here.range).count >= 3 { break }
      if header.columns.count > 2, isPartOfDay(line) {
        if !row.lines.isEmpty { region.rows.append(row) }
        var group = StreamRow(firstLine: line)
        group.isGroup = true
        group.lines = [StreamLine(range: here.range, line: line, page: false)]
        region.rows.append(group)
        row = StreamRow(firstLine: line + 1)
      } else {
        if opensTimedRow(line, row) {
          region.rows.append(row)
          row = StreamRow(firstLine: line)
        }
        row.lines.append(StreamLine(range: here.range, line: line, page: false, blank: here.blanks >= (source.isDoubled ? 2 : 1)))
      }
      count += 1
      guard count <= 600 else { return nil }
      line += 1
      region.end = line
    }
    if !row.lines.isEmpty { region.rows.append(row) }
    guard count >= header.columns.count, region.rows.contains(where: { !$0.isGroup }) else { return nil }
    return region
  }

  /// `Tổng cộng` alone in its line: its figures are no row's.
  private func isSum(_ line: Int) -> Bool {
    let here = source[line]
    guard here.count < 16, here.marks.contains(.startsUpper) else { return false }
    let first = source.text[here.start] | 0x20
    guard first == UInt8(ascii: "t") || first == UInt8(ascii: "c") || first >= 0x80 else { return false }
    let word = source.firstWord(line)
    return (sumWords.contains(WordHash.folded(source.text, word)) || holdsHidden(source.text, here.range)) && isSumLabel(folded(Array(source.text[here.range])))
  }

  /// Whether the line opens a row of a table whose first column holds times: it is one, and the row has other cells already.
  private func opensTimedRow(_ line: Int, _ row: StreamRow) -> Bool {
    let atoms = AtomReader(text: source.text)
    guard header.columns[0].role == .deadline, header.columns.count(where: { $0.role == .deadline }) == 1, atoms.isTime(source[line].range) else { return false }
    return row.lines.contains { !atoms.isTime($0.range) }
  }

  /// `Buổi chiều` alone in its line, in an agenda.
  private func isPartOfDay(_ line: Int) -> Bool {
    let here = source[line]
    guard here.marks.contains(.startsUpper), here.count <= 40, endKind(source.text, here.range).isDisjoint(with: [.sentence, .comma, .openWord]) else { return false }
    let key = folded(Array(source.text[here.range]))
    return partsOfDay.contains { key.starts(with: $0) }
  }

  private mutating func begin(_ ordinal: RowOrdinal, line: Int, page: inout Bool, _ region: inout StreamTableRegion) {
    note(ordinal)
    let here = source[line]
    let ordinalRange = here.start..<here.start + ordinal.length
    var row = StreamRow(ordinal: ordinal, ordinalRange: ordinalRange, firstLine: line)
    row.lines.reserveCapacity(4 * header.columns.count)
    region.rows.append(row)
    page = false
    guard !ordinal.isAlone else { return }
    var start = ordinalRange.upperBound
    while start < here.end, source.text[start].isTextSpace { start += 1 }
    append(start..<here.end, line, &page, &region)
  }

  private func append(_ range: Range<Int>, _ line: Int, _ page: inout Bool, _ region: inout StreamTableRegion) {
    let last = region.rows.count - 1
    region.rows[last].lines.append(StreamLine(range: range, line: line, page: page && !region.rows[last].lines.isEmpty, blank: source[line].blanks >= (source.isDoubled ? 2 : 1)))
    page = false
  }

  private mutating func note(_ ordinal: RowOrdinal) {
    switch ordinal.kind {
    case .arabic:
      lastArabic = ordinal.value
      lastNested = (ordinal.value, 0)
      mark = ordinal.mark
      if ordinal.value < 10, isPadded == nil { isPadded = padded(ordinal) }
    case .nested: lastNested = (ordinal.parent, ordinal.value)
    case .roman: lastRoman = ordinal.value
    case .letter: lastLetter = ordinal.value
    }
  }

  /// Whether a number at the start of a line is the next row's.
  private func accepts(_ ordinal: RowOrdinal, at line: Int, _ region: StreamTableRegion) -> Bool {
    switch ordinal.kind {
    case .arabic:
      if let mark, mark != ordinal.mark, !(ordinal.isAlone && mark == 0) { return false }
      // "02" below row "1" is a figure.
      if let isPadded, ordinal.isAlone, ordinal.mark == 0, ordinal.value < 10, isPadded != padded(ordinal) { return false }
      let afterGroup = region.rows.last.map { $0.ordinal?.kind == .roman || $0.ordinal?.kind == .letter } ?? true
      let isNext = ordinal.value == lastArabic + 1
      guard isNext || (ordinal.value == 1 && afterGroup) || (ordinal.value == lastArabic + 2 && isSkipped(ordinal, line)) else { return false }
      return isRowAlone(ordinal, line, region) || !isSection(line)
    case .nested:
      let isNext = ordinal.parent == lastNested.parent && ordinal.value == lastNested.value + 1 || ordinal.parent == lastNested.parent + 1 && ordinal.value == 1
      return isNext && !isSection(line)
    case .roman: return ordinal.value == lastRoman + 1 && (!isSection(line) || rowFollows(line)) && (!ordinal.isAlone || rowFollows(line) || lastArabic == 0)
    case .letter: return ordinal.value == lastLetter + 1 && rowFollows(line)
    }
  }

  private func padded(_ ordinal: RowOrdinal) -> Bool { ordinal.length - (ordinal.mark == 0 ? 0 : 1) > 1 && ordinal.value < 10 }

  /// A number alone on its line as those of the rows before it, and before the next row's: sections have their name behind it.
  private func isRowAlone(_ ordinal: RowOrdinal, _ line: Int, _ region: StreamTableRegion) -> Bool {
    guard ordinal.isAlone, ordinal.mark != 0, region.rows.count >= 2, region.rows.allSatisfy({ $0.ordinal?.isAlone ?? true }) else { return false }
    var cells = 0
    for next in line + 1..<min(line + 60, source.lines.count) where !source[next].marks.contains(.taken) {
      if let other = rowOrdinal(source.text, source[next].range), other.isAlone { return other.kind != .arabic || other.value <= ordinal.value + 1 }
      if let label = source.label(next), label.kind != .bullet { return cells >= header.columns.count - 2 }
      cells += 1
    }
    return false
  }

  /// Whether the number before this one is missing and the one after it follows.
  private func isSkipped(_ ordinal: RowOrdinal, _ line: Int) -> Bool {
    for next in line + 1..<min(line + 60, source.lines.count) where !source[next].marks.contains(.taken) {
      guard let other = rowOrdinal(source.text, source[next].range), other.kind == .arabic, other.mark == ordinal.mark, other.isAlone == ordinal.isAlone else { continue }
      if other.value == ordinal.value - 1 { return false }
      if other.value == ordinal.value + 1 { return true }
    }
    return false
  }

  /// Whether a row's number stands in one of the next lines: what comes before it is a group's name.
  private func rowFollows(_ line: Int) -> Bool {
    var seen = 0
    var next = line + 1
    while next < source.lines.count, seen < 4 {
      if !source[next].marks.contains(.taken) {
        seen += 1
        if let ordinal = rowOrdinal(source.text, source[next].range), ordinal.kind == .arabic || ordinal.kind == .nested,
          ordinal.value == lastArabic + 1 || ordinal.value == 1, mark == nil || mark == ordinal.mark { return true }
      }
      next += 1
    }
    return false
  }

  /// Whether the line is the label of the next section rather than a row: its number goes on with both.
  private func isSection(_ line: Int) -> Bool {
    let here = source[line]
    guard let label = source.label(of: here), goesOnOutline(label) else { return false }
    guard label.kind != .roman || !rowFollows(line) else { return false }
    var next = line + 1
    while next < source.lines.count, source[next].marks.contains(.taken) { next += 1 }
    guard next < source.lines.count else { return true }
    if label.kind == .roman { return true }
    // A section's first line is followed by a label below it, or by running text as wide as the page.
    if let below = source.label(next), below.kind != .bullet { return below.value <= 1 || goesOnOutline(below) }
    let narrow = max(widths.percentile(90), 1)
    return here.width > narrow * 13 / 10 && here.width * 10 > body.first * 8 || source[next].width > narrow * 13 / 10 && source[next].width * 10 > body.first * 8
  }

  private func goesOnOutline(_ label: PrintedLabel) -> Bool {
    guard label.kind != .bullet, label.kind != .bracketed else { return false }
    if label.kind == .word { return label.form != 3 || label.value == sequence.lastValue(.word, form: 3) + 1 }
    let last = sequence.lastValue(label.kind, form: label.form)
    switch label.kind {
    case .nested: return last > 0 && sequence.goesOn(with: label) && label.value > 1
    case .letter: return last > 0 && sequence.goesOn(with: label) && label.value > 0
    default: return label.value == last + 1 && label.value > 1 || label.value == last + 2 && last > 0 && label.kind == .roman
    }
  }

  /// "Phụ lục II", "Điều 3.", "CHƯƠNG II …": not a wrapped line that happens to begin with "Mục II Kế hoạch này".
  private func isPartHeading(_ line: TextLine, _ label: PrintedLabel) -> Bool {
    let last = source.text[line.start + label.length - 1]
    return label.length == line.count || line.marks.contains(.capitals) || last == UInt8(ascii: ".") || last == UInt8(ascii: ":")
  }

  /// Whether the table is over before this line.
  private func ends(_ line: Int, _ region: StreamTableRegion) -> Bool {
    let here = source[line]
    let text = source.text
    if let label = source.label(of: here), goesOnOutline(label), label.kind != .word || isPartHeading(here, label) { return true }
    if opensTail(text, here.range) { return true }
    let last = region.rows.count - 1
    guard last >= 0, let ordinal = region.rows[last].ordinal else { return false }
    let count = region.rows[last].lines.count
    if here.marks.contains(.startsUpper), isOrdinalHeading(text, here.range), let other = headers.header(at: line), other.columns.count > 1 { return true }
    if count + 2 >= header.columns.count, headers.announcesHeading(line) || headers.opensOtherTable(line) { return true }
    if body.isUnwrapped, isSentence(line, below: region.rows[last]) { return true }
    if count < 2, ordinal.kind == .arabic { return false }
    guard count >= header.columns.count - 2 else { return false }
    if !body.isUnwrapped, body.width > 24_000, here.width * 100 > body.first * 86, !here.marks.contains(.startsLower) {
      let narrow = widths.percentile(90)
      if narrow > 0, narrow * 10 < body.width * 7 { return true }
    }
    guard here.marks.contains(.capitals), here.count > 12 else { return false }
    let words = wordRanges(text, here.range)
    let previous = source[max(0, line - 1)]
    return words.count >= 3 && text[here.range].contains(where: { $0 >= 0xC3 }) && !previous.marks.contains(.capitals)
      && endKind(text, previous.range).isDisjoint(with: [.openWord, .comma, .hyphen])
  }

  /// A whole sentence below a row that has all its cells, in a text of one line a paragraph, with no further row below it.
  private func isSentence(_ line: Int, below row: StreamRow) -> Bool {
    let here = source[line]
    guard row.lines.count >= header.columns.count - 1, here.count > 50, here.marks.contains(.startsUpper), endKind(source.text, here.range).contains(.fullStop) else { return false }
    guard let last = row.lines.last, endKind(source.text, last.range).isDisjoint(with: [.sentence, .comma, .openWord]) else { return false }
    return !(line + 1..<min(line + 30, source.lines.count)).contains { rowOrdinal(source.text, source[$0].range).map { $0.kind == .arabic && $0.value == lastArabic + 1 && $0.isAlone } ?? false }
  }

  /// Whether a row goes on, or the next begins, after a header that is printed again.
  private func goesOnAfterHeader(_ line: Int) -> Bool {
    var next = line
    while next < source.lines.count, source[next].marks.contains(.taken) { next += 1 }
    guard next < source.lines.count else { return true }
    guard let ordinal = rowOrdinal(source.text, source[next].range), ordinal.kind == .arabic, ordinal.value == 1 else { return true }
    return lastArabic == 0
  }

  /// How many lines a header printed again takes here, and its words.
  private func repeatedHeader(_ line: Int) -> (lines: Int, words: [Range<Int>])? {
    guard source[line].marks.contains(.startsUpper) else { return nil }
    let (own, here) = (source.text[source[header.lines.lowerBound].start], source.text[source[line].start])
    guard own | here >= 0x80 || own | 0x20 == here | 0x20, let first = header.key.first, foldedHash(source.text, source.firstWord(line)) == first else { return nil }
    var at = 0
    var words: [Range<Int>] = []
    var next = line
    while at < header.key.count, next < source.lines.count {
      if source[next].marks.contains(.taken) { next += 1; continue }
      for word in headingWordRanges(source.text, source[next].range) {
        guard at < header.key.count, foldedHash(source.text, word) == header.key[at] else { return nil }
        words.append(word)
        at += 1
      }
      next += 1
    }
    guard at == header.key.count else { return nil }
    if !header.numberWords.isEmpty, next < source.lines.count {
      let numbers = wordRanges(source.text, source[next].range)
      if numbers.count == header.numberWords.count, zip(numbers, header.numberWords).allSatisfy({ source.text[$0].elementsEqual(source.text[$1]) }) {
        words += numbers
        next += 1
      }
    }
    return (next - line, words)
  }

  /// Rows that only name a group: a Roman number or letter (or nothing) and a short text before the next row's number.
  private func markGroups(_ region: inout StreamTableRegion) {
    for index in region.rows.indices {
      let row = region.rows[index]
      let next = index + 1 < region.rows.count ? region.rows[index + 1].ordinal : nil
      let isCapitals = !row.lines.isEmpty && row.lines.allSatisfy { line in !source.text[line.range].contains { $0 >= 0x61 && $0 <= 0x7A } }
      switch row.ordinal?.kind {
      case nil: region.rows[index].isGroup = true
      case .roman?, .letter?:
        region.rows[index].isGroup = isCapitals || (row.lines.count <= 3 && (next?.kind == .arabic || next?.kind == .nested)) || header.columns.count > 2 && row.lines.count == 1
      case .arabic?: region.rows[index].isGroup = row.lines.count <= 3 && next?.kind == .nested && next?.value == 1 && header.columns.count > 3
      case .nested?: break
      }
    }
  }
}

/// First words of sums' labels.
private let sumWords = HashCounts(["tong", "cong", "cong:"].map { WordHash.exact($0) })
