import VietnameseText

/// One printed line of a text, without the white space around it.
struct TextLine {
  struct Marks: OptionSet {
    var rawValue: UInt16
    /// First letter or digit of the line.
    static let startsUpper = Marks(rawValue: 1)
    static let startsLower = Marks(rawValue: 2)
    static let startsDigit = Marks(rawValue: 4)
    /// Has capitals and no small letters.
    static let capitals = Marks(rawValue: 8)
    /// Has two spaces in a row inside.
    static let innerGaps = Marks(rawValue: 16)
    /// Has four spaces in a row, or a TAB, inside.
    static let wideGap = Marks(rawValue: 32)
    /// A page begins with this line.
    static let page = Marks(rawValue: 64)
    /// The blank line before it is made of many spaces: a footnote rule.
    static let ruleBefore = Marks(rawValue: 128)
    /// Belongs to a note, to furniture or a table and is no longer to be read as running text.
    static let taken = Marks(rawValue: 256)
    /// No letter and no digit.
    static let noLetters = Marks(rawValue: 512)
    /// A page number, note or repeated header stood right before it: very likely a page begins here.
    static let afterPageFoot = Marks(rawValue: 1024)
    static let tab = Marks(rawValue: 2048)
    static let hasDigit = Marks(rawValue: 4096)
    /// Begins with `h` or `f` as an address does.
    static let mayBeAddress = Marks(rawValue: 16384)
    /// Begins with a `PrintedLabel`.
    static let labelled = Marks(rawValue: 8192)
    /// Its first word may be one that headings of columns begin with.
    static let mayOpenHeading = Marks(rawValue: 32768)
  }

  var start: Int
  var end: Int
  /// Natural width, see `LetterMetrics`.
  var width: Int
  /// Spaces before `start`.
  var indent: Int
  /// Blank lines before it.
  var blanks: Int
  var marks: Marks

  var range: Range<Int> { start..<end }
  var count: Int { end - start }
}

/// The lines of a text and what is known of it as a whole.
struct TextLines {
  var text: [UInt8]
  var lines: [TextLine]
  var pageStarts: [Int] = []
  var hasFormFeeds = false
  /// Pages end where blank lines stand in a row; a guess, so no page numbers come of it.
  var hasPageHints = false
  /// Letterhead and text stood in one line, parted by bars.
  var isRun = false
  /// Most lines are followed by an empty one: blank lines mean nothing.
  var isDoubled = false
  /// Markers of notes that stood on lines of their own.
  var raised: [NoteAnchor] = []

  init(_ text: [UInt8]) {
    self.text = text
    (lines, hasFormFeeds) = text.withUnsafeBufferPointer { scanLines($0) }
    let spaced = lines.reduce(0) { $0 + ($1.blanks > 0 ? 1 : 0) }
    // Short cells have blank lines between them in other texts, too; lines that go on in small letters hardly.
    let (small, apart) = lines.reduce((0, 0)) { $1.marks.contains(.startsLower) ? ($0.0 + 1, $0.1 + ($1.blanks > 0 ? 1 : 0)) : $0 }
    isDoubled = spaced * 10 > lines.count * 6 && (small < 4 || apart * 4 > small * 3)
    for index in lines.indices {
      if printedLabel(text, lines[index].range) != nil { lines[index].marks.insert(.labelled) }
      if lines[index].marks.contains(.startsUpper), opensLikeHeading(text, firstWord(index)) { lines[index].marks.insert(.mayOpenHeading) }
    }
    findPages()
  }

  subscript(index: Int) -> TextLine { lines[index] }

  /// The list label that a line begins with.
  func label(_ index: Int) -> PrintedLabel? { label(of: lines[index]) }

  func label(of line: TextLine) -> PrintedLabel? { line.marks.contains(.labelled) ? printedLabel(text, line.range) : nil }

  /// The bytes of a line's first word.
  func firstWord(_ index: Int) -> Range<Int> {
    let line = lines[index]
    var end = line.start
    while end < line.end, !text[end].isTextSpace { end += 1 }
    return line.start..<end
  }

  /// A range without the white space at its ends; `breaks`: line breaks, too.
  func trimmed(_ range: Range<Int>, breaks: Bool = false) -> Range<Int> {
    func isSpace(_ byte: UInt8) -> Bool { byte.isTextSpace || breaks && byte == 0x0A }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(text[start]) { start += 1 }
    while end > start, isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }

  func firstWordWidth(_ index: Int) -> Int { LetterMetrics.width(text, firstWord(index)) }

  /// Form feeds begin pages; where there are none, the few lines that begin with exactly one space do (a form feed that
  /// some tool turned to a space).
  private mutating func findPages() {
    if hasFormFeeds {
      pageStarts = [0]
      for index in lines.indices where lines[index].marks.contains(.page) && index > 0 { pageStarts.append(lines[index].start) }
      return
    }
    var indented = 0
    var shifted = 0
    let notes = shiftedNotes()
    for index in lines.indices.dropFirst() {
      if lines[index].indent == 1, !notes.contains(index) { shifted += 1 } else if lines[index].indent > 1 { indented += 1 }
    }
    guard shifted > 0, shifted * 12 <= lines.count, indented <= 4 + lines.count / 50 else {
      findWideBreaks()
      return
    }
    // Pages are long: a line that is shifted by hand stands nearer to the next.
    var last = -8
    for index in lines.indices.dropFirst() where lines[index].indent == 1 && !notes.contains(index) {
      guard index - last >= 8 else { return findWideBreaks() }
      last = index
    }
    var starts = [0]
    for index in lines.indices.dropFirst() where lines[index].indent == 1 && !notes.contains(index) {
      lines[index].marks.insert(.page)
      starts.append(lines[index].start - 1)
    }
    pageStarts = starts
  }
}

extension TextLines {
  /// The lines that begin with the space behind a raised number, where extractors break the line at it: the note whose
  /// number stands alone above, and what goes on behind a marker. No page begins there; that markers are in the text tells
  /// such a number from a page's.
  fileprivate func shiftedNotes() -> Set<Int> {
    let behindNumber = lines.indices.dropFirst().filter { lines[$0].indent == 1 && text[lines[$0 - 1].end - 1].isASCIIDigit }
    guard !behindNumber.isEmpty else { return [] }
    var marked: [Int: Int] = [:]
    var ends: Set<Int> = []
    for anchor in findNoteAnchors(self) where anchor.strength >= 2 {
      ends.insert(anchor.source.upperBound)
      if marked[anchor.number] == nil { marked[anchor.number] = anchor.source.upperBound }
    }
    return Set(behindNumber.filter { index in
      let above = lines[index - 1]
      if ends.contains(above.end) { return true }
      guard above.count < 4, text[above.range].allSatisfy(\.isASCIIDigit) else { return false }
      return marked[text[above.range].reduce(0) { $0 * 10 + Int($1 - 0x30) }].map { $0 < lines[index].start } ?? false
    })
  }

  /// Runs of three and more blank lines, few and far between, stand where some tools end a page.
  fileprivate mutating func findWideBreaks() {
    guard !isDoubled else { return }
    var breaks = 0
    for line in lines where line.blanks >= 3 { breaks += 1 }
    guard breaks >= 2, breaks * 15 <= lines.count else { return }
    for index in lines.indices.dropFirst() where lines[index].blanks >= 3 { lines[index].marks.insert(.page) }
    hasPageHints = true
  }
}

extension UInt8 {
  /// White space between the words of a line.
  @inline(__always) var isTextSpace: Bool { self == 0x20 || self == 0x09 }
}
