import VietnameseText

/// Notes as odt2txt prints them: each a paragraph of its own in the middle of the one that its number stands in.
///
///     … kiến thức phòng tránh lũ quét1
///
///     Theo kịch bản tại Quyết định số 18/2021/QĐ-TTg.
///
///     trên hệ thống truyền thanh.
struct InlineNotes {
  private(set) var notes: [FoundNote] = []
  private(set) var lifted: [LiftedMark] = []
  /// Lines that go on with the paragraph before their note.
  private(set) var rests: [Int] = []

  private let source: TextLines

  /// The longest note, in lines.
  private static let longest = 40

  /// Empty unless some note parts a paragraph: what follows it cannot begin one.
  init(_ source: TextLines) {
    self.source = source
    for line in source.lines.indices.dropLast(2) where source.text[source[line].end - 1].isASCIIDigit && source[line + 1].blanks > 0 { read(line) }
    if rests.isEmpty { (notes, lifted) = ([], []) }
  }

  private mutating func read(_ line: Int) {
    let here = source[line]
    guard !here.marks.contains(.taken), here.count > 12, case let note = source[line + 1], note.marks.contains(.startsUpper), source.label(of: note) == nil else { return }
    var word = here.end
    while word > here.start, !source.text[word - 1].isTextSpace { word -= 1 }
    guard let anchor = findNoteAnchors(Array(source.text[word..<here.end])).last, anchor.strength >= 3, anchor.number == notes.count + 1,
      word + anchor.source.upperBound == here.end
    else { return }
    var next = line + 2
    while next < source.lines.count, source[next].blanks == 0, next - line < Self.longest { next += 1 }
    guard next < source.lines.count, source[next].blanks > 0, endsSentence(source.text, source[next - 1].range) else { return }
    let marker = word + anchor.source.lowerBound..<here.end
    notes.append(FoundNote(marker: String(anchor.number), markerSource: note.start..<note.start, pieces: (line + 1..<next).map { source[$0].range }, lines: line + 1...next - 1))
    lifted.append(LiftedMark(source: marker, marker: String(anchor.number)))
    if source[next].marks.contains(.startsLower) || ".,;:)".utf8.contains(source.text[source[next].start]) { rests.append(next) }
  }
}
