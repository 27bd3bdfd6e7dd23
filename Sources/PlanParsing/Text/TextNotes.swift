import SourceModel
import VietnameseText

/// A footnote found in running text: the lines of its text, and the marker that stands at its head or below it.
struct FoundNote {
  var marker: String
  var markerSource: Range<Int>
  var pieces: [Range<Int>]
  /// Lines that it takes.
  var lines: ClosedRange<Int>
  /// The line of its marker, where that stands apart.
  var extra: Int?
  /// Lines of its text at the foot of the next page.
  var rest: ClosedRange<Int>?

  /// Takes the lines of the rest, unless they are another note's: then it has none.
  fileprivate mutating func takeRest(in source: inout TextLines) {
    guard let rest else { return }
    if rest.contains(where: { source[$0].marks.contains(.taken) }) {
      pieces.removeLast(rest.count)
      self.rest = nil
    } else {
      for index in rest { source.lines[index].marks.insert(.taken) }
    }
  }
}

/// Lifts footnotes (*chú thích cuối trang*) out of the lines and their markers out of the running text.
///
/// Only a number that has both a note and a marker is one, and the numbers come in order: `mức độ 3, 4` never counts.
struct NoteFinder {
  var source: TextLines
  let body: BodyMeasure
  var anchors: [NoteAnchor] = []
  /// Indexes into `anchors` by number, each ascending.
  private var anchorsByNumber: [Int: [Int]] = [:]
  private var found: [FoundNote] = []
  private var lifted: [LiftedMark] = []
  var expected = 1
  var lastAnchor = -1
  private var lastNoteEnd = -2
  /// The first of the lines `[1] …` that close the text with all its notes.
  private var closingBrackets = Int.max

  static func find(in source: inout TextLines, body: BodyMeasure) -> (notes: [FoundNote], lifted: [LiftedMark]) {
    let inline = InlineNotes(source)
    if !inline.notes.isEmpty {
      for note in inline.notes { for index in note.lines { source.lines[index].marks.insert(.taken) } }
      for line in inline.rests { source.lines[line].blanks = 0 }
      return (inline.notes, inline.lifted)
    }
    guard source.lines.contains(where: { line in
      line.marks.contains(.startsDigit) && isNoteNumber(source.text, line.range) != nil
    }) else { return ([], []) }
    var (notes, lifted) = found(in: source, body: body)
    for note in notes {
      for index in note.lines { source.lines[index].marks.insert(.taken) }
      if let extra = note.extra { source.lines[extra].marks.insert(.taken) }
      let next = max(note.lines.upperBound, note.extra ?? 0) + 1
      if next < source.lines.count { source.lines[next].marks.insert(.afterPageFoot) }
    }
    for index in notes.indices { notes[index].takeRest(in: &source) }
    // A marker inside another note's text stays text.
    lifted.removeAll { mark in notes.contains { $0.pieces.contains { $0.overlaps(mark.source) } } }
    notes.sort { ($0.lines.lowerBound, $0.markerSource.lowerBound) < ($1.lines.lowerBound, $1.markerSource.lowerBound) }
    return (notes, lifted.sorted { $0.source.lowerBound < $1.source.lowerBound })
  }

  /// What is found; the lines that were read are let go of before they are marked.
  private static func found(in source: TextLines, body: BodyMeasure) -> (notes: [FoundNote], lifted: [LiftedMark]) {
    var finder = NoteFinder(source: source, body: body)
    finder.run()
    return (finder.found, finder.lifted)
  }

  private init(source: TextLines, body: BodyMeasure) {
    (self.source, self.body) = (source, body)
    anchors = findNoteAnchors(source)
    for (index, anchor) in anchors.enumerated() { anchorsByNumber[anchor.number, default: []].append(index) }
  }

  private mutating func run() {
    var index = 0
    let closing = closingNotes()
    closingBrackets = source.firstClosingBracket() ?? Int.max
    while index < source.lines.count {
      let here = source[index]
      guard here.marks.contains(.startsDigit), !here.marks.contains(.taken) else { index += 1; continue }
      // Where the text closes with all its notes, a number alone above them is a table's.
      if index < closing, here.count < 4 { index += 1; continue }
      if here.count < 4, let page = notesAtFoot(index) {
        for (note, anchor) in page { add(note, anchor) }
        expected += page.count
        index = max(index, page.map { max($0.note.lines.upperBound, $0.note.extra ?? 0) }.max() ?? index) + 1
        continue
      }
      guard let start = isNoteNumber(source.text, here.range), start.number == expected || start.number == 1,
        // Where `[1] …` close the text, a number without brackets above them is a row's.
        start.isBracketed || closingBrackets == Int.max || index > closingBrackets,
        let anchor = anchor(start.number, before: here.start).map({ anchors[$0] }) ?? spacedAnchor(start, index),
        let note = note(at: index, start: start, anchor: anchor)
      else { index += 1; continue }
      expected = start.number + 1
      addParts(of: note, anchor, isBracketed: start.isBracketed)
      index = max(index, note.lines.upperBound) + 1
    }
  }

  /// The first of the lines `1 Theo …`, `2 Các …` that close the text, one a note; 0 where it closes otherwise.
  private func closingNotes() -> Int {
    var line = source.lines.count - 1
    var number: Int?
    while line >= 0 {
      guard let note = isNoteNumber(source.text, source[line].range), !note.isBracketed, source[line].count > 8, number.map({ note.number == $0 - 1 }) ?? true else { return 0 }
      if note.number == 1 { return line }
      number = note.number
      line -= 1
    }
    return 0
  }

  /// Adds a note, and the notes that an extractor has run together with it: `[1] … [2] …`, `1 … ngày.2 Số liệu …`.
  private mutating func addParts(of note: FoundNote, _ anchor: NoteAnchor, isBracketed: Bool) {
    guard let (piece, at) = marker(expected, in: note.pieces, isBracketed: isBracketed), let next = self.anchor(expected, before: at.lowerBound),
      isBracketed || anchors[next].strength >= 2
    else {
      add(note, anchor)
      return
    }
    var head = note
    var tail = note
    head.pieces = note.pieces[..<piece] + [source.trimmed(note.pieces[piece].lowerBound..<at.lowerBound)]
    tail.pieces = [source.trimmed(at.upperBound..<note.pieces[piece].upperBound)] + note.pieces[(piece + 1)...]
    tail.marker = String(expected)
    tail.markerSource = at
    guard !tail.pieces[0].isEmpty else {
      add(note, anchor)
      return
    }
    add(head, anchor)
    expected += 1
    addParts(of: tail, anchors[next], isBracketed: isBracketed)
  }

  /// Where the next note's marker stands inside this one's text, and in which of its pieces.
  private func marker(_ number: Int, in pieces: [Range<Int>], isBracketed: Bool) -> (piece: Int, at: Range<Int>)? {
    for piece in pieces.indices {
      if let at = isBracketed ? bracketed(number, in: pieces[piece]) : glued(number, in: pieces[piece]) { return (piece, at) }
    }
    return nil
  }

  /// Where `[number]` stands behind a space.
  private func bracketed(_ number: Int, in range: Range<Int>) -> Range<Int>? {
    let marker = Array("[\(number)]".utf8)
    var at = range.lowerBound + 1
    while at + marker.count < range.upperBound {
      if source.text[at] == marker[0], source.text[at - 1].isTextSpace, source.text[at..<at + marker.count].elementsEqual(marker) { return at..<at + marker.count }
      at += 1
    }
    return nil
  }

  /// Where `number` begins the next note right behind a sentence's end: `hằng ngày.3 Số liệu …`, `tỉnh.3Đề án …`.
  private func glued(_ number: Int, in range: Range<Int>) -> Range<Int>? {
    let first = Array(String(number).utf8)[0]
    for at in range.dropFirst(2) where source.text[at] == first && (source.text[at - 1] == UInt8(ascii: ".") || source.text[at - 1] == UInt8(ascii: ";")) {
      if let marker = isNoteNumber(source.text, at..<range.upperBound), marker.number == number, marker.textStart < range.upperBound,
        !startsLower(source.text, marker.textStart..<range.upperBound)
      {
        return marker.source
      }
    }
    return nil
  }

  private mutating func add(_ note: FoundNote, _ anchor: NoteAnchor?) {
    var note = note
    if let rest = rest(of: note) {
      note.pieces += rest.map { source[$0].range }
      note.rest = rest
    }
    found.append(note)
    if let anchor {
      lifted.append(LiftedMark(source: anchor.source, marker: note.marker))
      lastAnchor = max(lastAnchor, anchor.source.lowerBound)
    }
    lastNoteEnd = max(note.lines.upperBound, note.extra ?? 0)
  }

  /// What the page has cut off: at the next page's foot, small letters behind a line that nothing of it goes on.
  private func rest(of note: FoundNote) -> ClosedRange<Int>? {
    let last = max(note.lines.upperBound, note.extra ?? 0)
    guard last + 1 < source.lines.count, let piece = note.pieces.last, !endsSentence(source.text, piece) else { return nil }
    if source.pageStarts.isEmpty { return restBehindSignature(after: last) }
    guard source[last + 1].marks.contains(.page) else { return nil }
    var end = last + 1
    while end + 1 < source.lines.count, !source[end + 1].marks.contains(.page), end - last < 90 { end += 1 }
    guard end + 1 >= source.lines.count || source[end + 1].marks.contains(.page) else { return nil }
    var first = end
    while first > last + 1, end - first < 8, !source[first].marks.contains(.taken) {
      if source[first].marks.contains(.startsLower) {
        let above = source[first - 1]
        if endsSentence(source.text, above.range) || above.width * 100 < body.width * 60 {
          var last = first
          while last < end, source[last + 1].blanks == 0 || source.isDoubled, !endsSentence(source.text, source[last].range) { last += 1 }
          return first...last
        }
      }
      first -= 1
    }
    return nil
  }

  /// Without marks of pages only the text's own end is a page's for sure: small letters behind the signer's name.
  private func restBehindSignature(after last: Int) -> ClosedRange<Int>? {
    let end = source.lines.count - 1
    var first = end
    while first > last + 1, !source[first].marks.contains(.startsLower), end - first < 4 { first -= 1 }
    guard end - last < 90, first > last + 1, source[first].marks.contains(.startsLower), source[first - 1].width * 100 < body.width * 60 else { return nil }
    let above = source[first - 1]
    guard source.label(of: above) == nil, source.text[above.end - 1].isASCIILetter || source.text[above.end - 1] >= 0x80 else { return nil }
    let closed = (first..<end).contains { endsSentence(source.text, source[$0].range) }
    return closed || !endKind(source.text, source[end].range).contains(.fullStop) ? nil : first...end
  }

  /// The nearest marker with this number before the note and after the last one's.
  func anchor(_ number: Int, before offset: Int) -> Int? {
    guard let list = anchorsByNumber[number] else { return nil }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if anchors[list[middle]].source.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    var best: Int?
    var tries = 0
    while low > 0, tries < 6 {
      low -= 1
      tries += 1
      let candidate = anchors[list[low]]
      guard candidate.source.lowerBound > lastAnchor else { break }
      if best.map({ candidate.strength > anchors[$0].strength }) ?? true { best = list[low] }
      if candidate.strength >= 3 { break }
    }
    return best
  }

  /// The note that begins (or, with its number below it, ends) at line `index`, if enough speaks for it.
  private func note(at index: Int, start: NoteNumber, anchor: NoteAnchor) -> FoundNote? {
    let line = source[index]
    let isAlone = start.textStart >= line.end
    let first = isAlone ? index + 1 : index
    guard first < source.lines.count, !source[first].marks.contains(.taken) else { return nil }
    let textStart = isAlone ? source[first].start : start.textStart
    let end = index >= closingBrackets ? source.closingEnd(first, start.number) : noteEnd(first, textStart: textStart, number: start.number)
    var score = anchor.strength >= 2 ? 1 : 0
    if anchor.strength == 4 { score += 3 }
    if line.marks.contains(.ruleBefore) { score += 3 }
    if start.isBracketed { score += 3 }
    if start.isGlued { score += 2 }
    if LetterMetrics.width(source.text, textStart..<source[first].end) > body.width * 104 / 100 { score += 2 }
    if endsPage(end), !line.marks.contains(.page) { score += 2 }
    if lastNoteEnd + 1 == index { score += 2 }
    if isNextOnPage(index, start, anchor) { score += 1 }
    if !startsLower(source.text, textStart..<source[first].end) { score += 1 }
    if continuesTable(index, number: start.number) { score -= 4 }
    if end > first, source[first].width * 100 < body.width * 55 { score -= 3 }
    guard score >= 3 else { return nil }
    var pieces = [textStart..<source[first].end]
    if end > first { pieces += (first + 1...end).map { source[$0].range } }
    return FoundNote(marker: String(start.number), markerSource: start.source, pieces: pieces, lines: index...end)
  }

  /// Without marks of pages: the next number in order, whose marker surely is one and stands at most a page above.
  private func isNextOnPage(_ index: Int, _ start: NoteNumber, _ anchor: NoteAnchor) -> Bool {
    guard source.pageStarts.isEmpty, start.number == expected, anchor.strength >= 3 else { return false }
    return anchor.source.lowerBound >= source[max(0, index - 60)].start
  }

  /// The last line of a note's text: the page ends, the next note begins, or a short line ends a sentence.
  private func noteEnd(_ first: Int, textStart: Int, number: Int) -> Int {
    var end = first
    var width = max(body.width, LetterMetrics.width(source.text, textStart..<source[first].end))
    let limit = pageEnd(after: first)
    while end + 1 < source.lines.count, end - first < 60 {
      let next = source[end + 1]
      if next.marks.contains(.page) || next.marks.contains(.taken) { break }
      if let other = isNoteNumber(source.text, next.range), other.number == number + 1 { break }
      if isOrdinalHeading(source.text, next.range) || body.isSpaced && next.blanks > 0 { break }
      if limit == nil, !body.isSpaced {
        let line = source[end]
        let closes = endsSentence(source.text, line.range)
        let lineWidth = end == first ? LetterMetrics.width(source.text, textStart..<line.end) : line.width
        let isFull = lineWidth + 250 + source.firstWordWidth(end + 1) > width * 98 / 100
        if closes, !isFull || source.label(end + 1) != nil { break }
        // The page's last sentence goes on below its notes, or a point begins: one note of the page was cut.
        if next.marks.contains(.startsLower), endKind(source.text, line.range).contains(.fullStop) { break }
        if source.pageStarts.isEmpty, let label = source.label(end + 1), label.kind != .bullet, !next.marks.contains(.startsLower) { break }
        if !isFull, !next.marks.contains(.startsLower) { break }
        if next.blanks > 0, !source.isDoubled, closes { break }
      }
      end += 1
      width = max(width, source[end].width)
    }
    return end
  }

  /// The last line of the page that `index` stands on, if the text shows where pages end and it is near.
  private func pageEnd(after index: Int) -> Int? {
    guard !source.pageStarts.isEmpty else { return nil }
    for line in index..<min(index + 25, source.lines.count) {
      if line + 1 == source.lines.count || source[line + 1].marks.contains(.page) { return line }
      if line > index, source.label(line) != nil, isNoteNumber(source.text, source[line].range) == nil { return nil }
    }
    return nil
  }

  private func endsPage(_ index: Int) -> Bool {
    var next = index + 1
    // Other notes of the page may follow.
    while next < source.lines.count, next - index < 12 {
      if source[next].marks.contains(.page) { return true }
      if isNoteNumber(source.text, source[next].range) == nil, next == index + 1 { return false }
      next += 1
    }
    return next >= source.lines.count
  }

  /// Whether the number goes on a table's rows: a heading `TT` or the row before stands a little above.
  func continuesTable(_ index: Int, number: Int) -> Bool {
    var line = index - 1
    while line >= 0, index - line < 60 {
      defer { line -= 1 }
      if source[line].marks.contains(.page), number > 1 { return false }
      if source[line].marks.contains(.taken) || line <= lastNoteEnd { continue }
      if number == 1 {
        if index - line < 20, isOrdinalHeading(source.text, source[line].range) { return true }
      } else if source[line].marks.contains(.startsDigit), let other = isNoteNumber(source.text, source[line].range), !startsLower(source.text, other.textStart..<source[line].end) {
        // The nearest row above decides: after row 5 a number 4 goes on with nothing.
        return other.number == number - 1
      }
    }
    return false
  }
}
