import PlanModel
import VietnameseText

/// The heading of a table as it stands in running text: several lines a column, several columns a line.
struct StreamTableHeader {
  struct Column {
    var words: [Range<Int>]
    var role: ColumnRole
    var text: String
    /// Words of the heading over this column and the next, where it has sub-columns.
    var above: [Range<Int>] = []
  }
  var columns: [Column]
  /// Lines of the heading, the row of column numbers included.
  var lines: Range<Int>
  /// Words of a row "(1) (2) (3) …" below it.
  var numberWords: [Range<Int>] = []
  /// `foldedHash` of the words of the heading in order, to know it again on the next page.
  var key: [UInt64]
  var hasOrdinal: Bool { columns.first?.role == .ordinal }
}

/// A word of the heading.
private struct HeadingWord {
  var range: Range<Int>
  var line: Int
  var opensLine: Bool
  /// `WordHash.folded` of its key, and of the key without a closing mark.
  var hash: UInt64
  var trimmed: UInt64
  var isUpper: Bool

  init(_ text: [UInt8], _ range: Range<Int>, line: Int, opensLine: Bool) {
    (self.range, self.line, self.opensLine) = (range, line, opensLine)
    isUpper = opensWithCapital(text, range.lowerBound)
    let isHidden = holdsHidden(text, range)
    hash = isHidden ? foldedHash(text, range) : WordHash.folded(text, range)
    trimmed = hash
    let last = isHidden ? folded(Array(text[range])).last : text[range.upperBound - 1]
    if last == UInt8(ascii: ",") || last == UInt8(ascii: "/") || last == UInt8(ascii: ":") || last == UInt8(ascii: ".") {
      let key = folded(Array(text[range]))
      trimmed = WordHash.folded(key, 0..<key.count - 1)
    }
  }
}

/// Reads headings of tables off the lines.
struct StreamHeaderReader {
  let source: TextLines
  private let longest = 45

  /// The heading that begins at line `index`, if one does.
  func header(at index: Int) -> StreamTableHeader? {
    let line = source[index]
    guard !line.marks.contains(.taken), line.marks.contains(.startsUpper) else { return nil }
    if let length = ordinalHeadingLength(source.text, line.range) { return withOrdinal(index, [line.start..<line.start + length]) }
    // "Số" / "TT", each on its line.
    if line.count == 4, index + 1 < source.lines.count, folded(Array(source.text[line.range])) == Array("so".utf8) {
      let next = source[index + 1]
      let key = folded(Array(source.text[next.start..<min(next.end, next.start + 12)]))
      if key == Array("tt".utf8) || key.starts(with: "tt ".utf8) { return withOrdinal(index, [line.range, next.start..<next.start + 2]) }
      if key.starts(with: "thu tu".utf8) { return withOrdinal(index, [line.range, wordRun(next.range, 2)]) }
    }
    if line.count <= 2, let letters = spelledOrdinal(index) { return withOrdinal(index, letters) }
    return withoutOrdinal(index)
  }

  /// `S`, `T`, `T`, each on its line, as a narrow column prints them.
  private func spelledOrdinal(_ index: Int) -> [Range<Int>]? {
    var spelled: [UInt8] = []
    for next in index..<min(index + 3, source.lines.count) where source[next].count <= 2 {
      spelled += source.text[source[next].range]
      if next > index, spelled.elementsEqual("TT".utf8) || spelled.elementsEqual("STT".utf8) { return (index...next).map { source[$0].range } }
    }
    return nil
  }

  /// The first `count` words of `range`.
  private func wordRun(_ range: Range<Int>, _ count: Int) -> Range<Int> {
    let words = wordRanges(source.text, range)
    return range.lowerBound..<words[min(count, words.count) - 1].upperBound
  }

  private func withOrdinal(_ index: Int, _ ordinal: [Range<Int>]) -> StreamTableHeader? {
    let headingEnd = ordinal.last?.upperBound ?? source[index].end
    var words: [HeadingWord] = []
    var line = index
    var dataAt: Int?
    while line < source.lines.count, line - index < longest, words.count < 110 {
      if line > index {
        if source[line].marks.contains(.taken) { line += 1; continue }
        if source[line].marks.contains(.page), line > index + 1, words.count > 3, isOrdinalHeading(source.text, source[line].range) { break }
        if words.count > 1, opensRows(line) { dataAt = line; break }
        if isLaterSection(line) { return nil }
        if line > index + 1, source[line].width > 34_000, source.label(line) != nil { break }
      }
      let range = max(source[line].start, headingEnd)..<max(headingEnd, source[line].end)
      words += headingWords(range, line: line)
      line += 1
    }
    guard let dataAt else { return nil }
    var numbers = numberRow(words)
    if !numbers.isEmpty { words.removeLast(numbers.count) }
    var columns = split(words)
    guard columns.count >= 2 else { return nil }
    columns.insert(column(ordinal.map { HeadingWord(source.text, $0, line: index, opensLine: true) }), at: 0)
    guard columns.dropFirst().contains(where: { $0.role != .other }) else { return nil }
    var end = dataAt
    if numbers.isEmpty { (numbers, end) = numberLines(dataAt, columns: columns.count) }
    return StreamTableHeader(columns: columns, lines: index..<end, numberWords: numbers, key: key(ordinal, words))
  }

  /// "V. TỔ CHỨC THỰC HIỆN": the text goes on; rows would begin with I.
  private func isLaterSection(_ line: Int) -> Bool {
    guard let label = source.label(line), label.kind == .roman, label.value > 1 else { return false }
    return source[line].marks.contains(.capitals) && wordRanges(source.text, source[line].range).count > 2
  }

  /// Which group of headings the line begins with; `whole` where a single open word ("Đơn vị …") counts too.
  func headingGroup(at line: Int, whole: Bool) -> Int? {
    guard source[line].marks.contains(.mayOpenHeading), let start = startGroup(headingWords(source[line].range, line: line, limit: longestHeadingStart), 0) else { return nil }
    return start.open && !whole ? nil : start.group
  }

  /// A heading without an ordinal column: at least three known headings, one line or more each, content among them.
  private func withoutOrdinal(_ index: Int) -> StreamTableHeader? {
    guard source[index].marks.contains(.mayOpenHeading), source[index].width < 20_000, index + 2 < source.lines.count, source[index + 1].width < 20_000,
      opensHeading(index) else { return nil }
    var words: [HeadingWord] = []
    var line = index
    while line < source.lines.count, line - index < 16 {
      let here = source[line]
      // "Thời gian: 8 giờ …" is a field line, "Ngày thứ hai (14/3)" a label.
      guard here.marks.isDisjoint(with: [.taken, .hasDigit, .labelled]), !source.text[here.range].contains(UInt8(ascii: ":")) else { break }
      let opens = here.marks.contains(.mayOpenHeading)
      guard opens || here.marks.contains(.startsLower) else { break }
      let next = headingWords(here.range, line: line)
      let start = opens ? startGroup(next + wrapped(line, next.count), 0) : nil
      if line == index, start == nil { return nil }
      // "Phòng Kế hoạch" below headings is a body.
      let isName = line > index && start.map { $0.open && $0.hashes.count < next.count } ?? false && column(next + wrapped(line, 0)).role == .other
      let isKnown = start != nil && source[line].width < 34_000 && !isName
      let goesOn = source[line].marks.contains(.startsLower) && source[line].width < 12_000
      guard isKnown || goesOn, !endsSentence(source.text, source[line].range) else { break }
      words += next
      line += 1
    }
    // All columns but the first begin with a capital.
    guard words.count(where: \.isUpper) >= 3 else { return nil }
    let columns = split(words)
    // "Thời gian", "Nội dung", "Địa điểm": headings of three kinds, though only some have a role.
    let kinds = Set(columns.compactMap { column in column.words.first.flatMap { first in words.firstIndex { $0.range == first } }.flatMap { startGroup(words, $0)?.group } })
    let roles = Set(columns.map(\.role)).subtracting([.other])
    guard columns.count >= 3, max(kinds.count, roles.count) >= 3, roles.contains(.content), columns.allSatisfy({ $0.text.utf8.count < 60 }) else { return nil }
    return StreamTableHeader(columns: columns, lines: index..<line, key: key([], words))
  }

  private func key(_ ordinal: [Range<Int>], _ words: [HeadingWord]) -> [UInt64] {
    ordinal.flatMap { wordRanges(source.text, $0).map { foldedHash(source.text, $0) } } + words.map(\.hash)
  }

  /// Whether a line begins with the words of a heading.
  private func opensHeading(_ line: Int) -> Bool {
    let words = headingWords(source[line].range, line: line, limit: longestHeadingStart)
    return startGroup(words + wrapped(line, words.count), 0) != nil
  }

  /// What a narrow column put into the next line of a heading's first words: `vụ` below `Nhóm nhiệm`.
  private func wrapped(_ line: Int, _ count: Int) -> [HeadingWord] {
    guard count < longestHeadingStart, line + 1 < source.lines.count, source[line + 1].marks.contains(.startsLower), source[line + 1].marks.isDisjoint(with: .taken), source[line + 1].width < 12_000 else { return [] }
    return headingWords(source[line + 1].range, line: line + 1, limit: longestHeadingStart - count)
  }

  private func headingWords(_ range: Range<Int>, line: Int, limit: Int = .max) -> [HeadingWord] {
    var words: [HeadingWord] = []
    words.reserveCapacity(min(limit, range.count / 4))
    var at = range.lowerBound
    while at < range.upperBound, words.count < limit {
      let start = at
      while at < range.upperBound, !source.text[at].isTextSpace, !isGluedHeading(source.text, at, from: start) { at += 1 }
      if at > start { words.append(HeadingWord(source.text, start..<at, line: line, opensLine: words.isEmpty)) }
      while at < range.upperBound, source.text[at].isTextSpace { at += 1 }
    }
    return words
  }

  private func key(_ word: HeadingWord) -> [UInt8] { folded(Array(source.text[word.range])) }

  /// A line that names or announces the table whose heading begins in one of the next lines: `Bảng 2. Lịch giám sát`,
  /// `2. Lịch giám sát`, `Lịch giám sát như sau:`.
  func announcesHeading(_ line: Int) -> Bool {
    let here = source[line]
    guard !here.marks.contains(.startsLower), here.width < 34_000, here.count > 4 else { return false }
    let announces = source.text[here.end - 1] == UInt8(ascii: ":") || isCaption(here) || isLabelled(here)
    guard announces else { return false }
    var next = line + 1
    while next < source.lines.count, source[next].marks.contains(.taken) { next += 1 }
    guard next < source.lines.count, source[next].marks.contains(.startsUpper) else { return false }
    return header(at: next).map { $0.columns.count > 1 } ?? false
  }

  private func isCaption(_ line: TextLine) -> Bool {
    let first = source.text[line.start]
    guard first == UInt8(ascii: "B") || first == UInt8(ascii: "D") || first == UInt8(ascii: "(") || first == 0xC4 else { return false }
    if first != UInt8(ascii: "(") {
      // `Bảng`, `Biểu`, `Danh mục`, `Đơn vị`, `ĐVT`: most lines are told apart by their second letter.
      let length = decodeScalar(source.text, at: line.start).length
      let second = Letters.entry(decodeScalar(source.text, at: min(line.start + length, line.end - 1)).scalar).base
      guard "aiov".utf8.contains(second) else { return false }
    }
    return isTableCaption(folded(Array(source.text[line.range])))
  }

  private func isLabelled(_ line: TextLine) -> Bool {
    guard let label = source.label(of: line), label.length < line.count else { return false }
    return label.kind == .roman || label.kind == .arabic || label.kind == .nested || label.kind == .letter
  }

  /// Whether the heading of a table without an ordinal column begins here: each line of it names a column.
  func opensOtherTable(_ line: Int) -> Bool {
    guard let other = withoutOrdinal(line) else { return false }
    return other.columns.first?.role == .content && other.columns.allSatisfy { $0.role != .other }
  }

  /// Whether the first row (or the row of column numbers) begins at this line: `1`, `01`, `I`, `A`, `(1)`, `1.1`.
  func opensRows(_ line: Int) -> Bool {
    guard let ordinal = rowOrdinal(source.text, source[line].range) else { return false }
    return ordinal.value == 1
  }

  /// `(1) (2) (3)` at the end of the heading.
  private func numberRow(_ words: [HeadingWord]) -> [Range<Int>] {
    var count = 0
    for word in words.reversed() {
      let first = source.text[word.range.lowerBound]
      guard first.isASCIIDigit || first == UInt8(ascii: "(") || first == UInt8(ascii: ")") || holdsHidden(source.text, word.range) else { break }
      let digits = key(word).filter { $0 != 0x28 && $0 != 0x29 }
      guard !digits.isEmpty, digits.count < 3, digits.allSatisfy(\.isASCIIDigit) else { break }
      count += 1
    }
    return count >= 3 ? words.suffix(count).map(\.range) : []
  }

  /// Lines below the heading that only number its columns, one or several a line: `1` `2` `3` `4` and then `1` again.
  private func numberLines(_ first: Int, columns: Int) -> ([Range<Int>], Int) {
    var words: [Range<Int>] = []
    var line = first
    while line < source.lines.count, line - first < 14 {
      let next = wordRanges(source.text, source[line].range)
      guard next.indices.allSatisfy({ columnNumber(next[$0]) == words.count + $0 + 1 }) else { break }
      words += next
      line += 1
    }
    return words.count >= max(3, columns - 1) && words.count <= columns + 1 ? (words, line) : ([], first)
  }

  /// `3`, `(3)`, of two digits at most.
  private func columnNumber(_ word: Range<Int>) -> Int? {
    var (value, digits) = (0, 0)
    for at in word where source.text[at] != UInt8(ascii: "(") && source.text[at] != UInt8(ascii: ")") {
      guard source.text[at].isASCIIDigit, digits < 2 else { return nil }
      (value, digits) = (value * 10 + Int(source.text[at] - 0x30), digits + 1)
    }
    return digits > 0 ? value : nil
  }

  /// Cuts the words of a heading into columns.
  private func split(_ words: [HeadingWord]) -> [StreamTableHeader.Column] {
    var columns: [[HeadingWord]] = []
    let isCapitals = !words.contains { word in source.text[word.range].contains { $0 >= 0x61 && $0 <= 0x7A } }
    var index = 0
    while index < words.count {
      if let current = columns.last, !opensColumn(words, index, current, isCapitals: isCapitals) {
        columns[columns.count - 1].append(words[index])
        index += 1
      } else {
        // The words of a known heading stay together: "THỜI" / "HẠN".
        let length = startGroup(words, index)?.hashes.count ?? 1
        columns.append(Array(words[index..<index + length]))
        index += length
      }
    }
    return underHeadings(columns.map(column))
  }

  private func opensColumn(_ words: [HeadingWord], _ index: Int, _ current: [HeadingWord], isCapitals: Bool) -> Bool {
    let word = words[index]
    guard word.isUpper, let last = current.last else { return false }
    let lastByte = source.text[last.range.upperBound - 1]
    if lastByte == UInt8(ascii: ",") || lastByte == UInt8(ascii: "/") || lastByte == UInt8(ascii: "-") { return false }
    if headingConnectives.contains(last.hash) { return false }
    if isSubColumn(words, index, after: current) { return true }
    let start = startGroup(words, index)
    let currentStart = startGroup(current, 0)
    if let currentStart, currentStart.open, current.count == currentStart.hashes.count, start.map({ $0.group != 4 || !$0.open }) ?? true, start?.group ?? 4 >= 3 {
      return start.map { $0.group != 4 && $0.group != 5 && $0.group != currentStart.group && $0.group > 5 } ?? false
    }
    if let start {
      if !isCapitals { return true }
      guard let currentStart else { return true }
      if currentStart.group == start.group { return current.starts(with: start.hashes) { $0.trimmed == $1 } }
      return true
    }
    return word.opensLine && !isCapitals && currentStart != nil
  }

  /// The line is the name of a sub-column and nothing else (`Bắt đầu`, `Kết thúc`), or such a name, wrapped or not, stands
  /// behind another's (`Phối hợp Bắt` / `đầu`).
  private func isSubColumn(_ words: [HeadingWord], _ index: Int, after current: [HeadingWord]) -> Bool {
    guard subColumnFirstWords.contains(words[index].hash) else { return false }
    if words[index].opensLine {
      let line = words[index...].prefix { $0.line == words[index].line }.prefix(3)
      let key = Array(line.map(key).joined(separator: [0x20]))
      if subColumnPairs.contains(where: { $0.role == .deadline && ($0.first == key || $0.second == key) }) { return true }
    }
    let before = Array(current.map(key).joined(separator: [0x20]))
    guard subColumnPairs.contains(where: { $0.first == before || $0.second == before }) else { return false }
    let key = Array(words[index...].prefix(2).map(key).joined(separator: [0x20]))
    return subColumnPairs.contains { $0.role == .deadline && ($0.first == key || $0.second == key) }
  }

  private func startGroup(_ words: [HeadingWord], _ index: Int) -> HeadingStart? {
    guard index < words.count else { return nil }
    let first = words[index]
    guard first.isUpper, headingFirstWords.contains(first.hash) else { return nil }
    var best: HeadingStart?
    var place = Int(headingStartPlaces.first.count(first.trimmed)) - 1
    while place >= 0 {
      let start = headingStarts[place]
      let count = start.hashes.count
      place = headingStartPlaces.next[place]
      // A mark behind the first word ends the heading.
      guard count == 1 || first.hash == first.trimmed, index + count <= words.count, count > (best?.hashes.count ?? 0) else { continue }
      if (1..<count).allSatisfy({ words[index + $0].trimmed == start.hashes[$0] }) { best = start }
    }
    return best
  }

  private func column(_ words: [HeadingWord]) -> StreamTableHeader.Column {
    var bytes: [UInt8] = []
    for word in words {
      if !bytes.isEmpty { bytes.append(0x20) }
      bytes += source.text[word.range]
    }
    return StreamTableHeader.Column(words: words.map(\.range), role: columnRole(bytes), text: String(decoding: bytes, as: UTF8.self))
  }

  /// Sub-columns ("Chủ trì", "Phối hợp"; "Bắt đầu", "Kết thúc") that are printed after the whole upper row take the places of
  /// the columns that cover them ("Cơ quan thực hiện", "Thời gian"), in the same order.
  private func underHeadings(_ columns: [StreamTableHeader.Column]) -> [StreamTableHeader.Column] {
    var pairs: [SubColumns] = []
    var upperCount = columns.count
    while upperCount >= 5, let pair = subColumns(columns, upperCount - 2) {
      pairs.insert(pair, at: 0)
      upperCount -= 2
    }
    var result = Array(columns.prefix(upperCount))
    var limit = upperCount
    // From the right, each pair under the last heading of its kind that is left of the one before.
    for (number, pair) in pairs.enumerated().reversed() {
      guard let upper = result.prefix(limit).dropFirst().lastIndex(where: { pair.fits(under: $0) }) else { return columns }
      var below = Array(columns[upperCount + 2 * number..<upperCount + 2 * number + 2])
      below[0].above = result[upper].words
      for index in below.indices { below[index].text = result[upper].text + " / " + below[index].text }
      if pair.role == .lead { below[0].role = .lead } else { for index in below.indices { below[index].role = pair.role } }
      result.replaceSubrange(upper...upper, with: below)
      limit = upper
    }
    return result
  }

  /// The pair that the two columns from `first` on are.
  private func subColumns(_ columns: [StreamTableHeader.Column], _ first: Int) -> SubColumns? {
    let (one, two) = (folded(Array(columns[first].text.utf8)), folded(Array(columns[first + 1].text.utf8)))
    return subColumnPairs.first { $0.areNames(one, two) }
  }
}

/// `(triệu đồng)Đơn vị`: whether a capital right behind a bracket begins the next heading, glued to it by the text's program.
private func isGluedHeading(_ text: [UInt8], _ at: Int, from start: Int) -> Bool {
  at > start && text[at - 1] == UInt8(ascii: ")") && opensWithCapital(text, at)
}

/// Words of a heading: those between spaces, and what is glued to a bracket.
func headingWordRanges(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
  wordRanges(text, range).flatMap { word in
    guard let glued = word.first(where: { isGluedHeading(text, $0, from: word.lowerBound) }) else { return [word] }
    return [word.lowerBound..<glued, glued..<word.upperBound]
  }
}
