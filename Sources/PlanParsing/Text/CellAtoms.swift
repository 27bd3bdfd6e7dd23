import VietnameseText

/// Room for the words of a line, which the next line uses again.
private final class WordRoom {
  private(set) var words: UnsafeMutableBufferPointer<AtomReader.Word> = .allocate(capacity: 64)

  /// Makes twice as much room; what stands there is kept.
  func grow() {
    let more = UnsafeMutableBufferPointer<AtomReader.Word>.allocate(capacity: 2 * words.count)
    _ = more.initialize(fromContentsOf: words)
    words.deallocate()
    words = more
  }

  deinit { words.deallocate() }
}

/// The scalar at `at`: letters of Vietnamese are looked for first.
@inline(__always)
private func decodeLetter(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> (scalar: UInt32, length: Int) {
  let byte = text[at]
  if byte < 0x80 { return (UInt32(byte), 1) }
  if byte == 0xE1, at &+ 2 < text.count, text[at &+ 1].isContinuation, text[at &+ 2].isContinuation {
    return (0x1000 | UInt32(text[at &+ 1] & 0x3F) << 6 | UInt32(text[at &+ 2] & 0x3F), 3)
  }
  return decodeScalar(text, at: at)
}

/// Cuts the lines of a row into the smallest pieces that may be cells of their own.
struct AtomReader {
  let text: [UInt8]

  /// Those of a line, until the next one is read.
  fileprivate typealias Words = UnsafeBufferPointer<Word>

  fileprivate struct Word {
    var range: Range<Int>
    /// In lower case, without brackets and closing marks.
    var hash: UInt64
    var width: Int
    var time = 0
    var brackets: Int
    /// What is said by the table of words.
    var kinds: CellWords.Kinds
    var signs: Signs

    @inline(__always) func has(_ sign: Signs) -> Bool { signs.contains(sign) }
  }

  /// How a word is written.
  fileprivate struct Signs: OptionSet {
    var rawValue: UInt16
    /// Its first letter or sign.
    static let upper = Signs(rawValue: LetterMetrics.upperBit)
    static let lower = Signs(rawValue: LetterMetrics.lowerBit)
    static let digit = Signs(rawValue: LetterMetrics.digitBit)
    /// Digits only, a `/`, `.` or `-` between them allowed.
    static let figure = Signs(rawValue: 1)
    static let acronym = Signs(rawValue: 2)
    static let percent = Signs(rawValue: 4)
    static let dash = Signs(rawValue: 8)
    /// Brackets, quotation or closing marks stand at its ends.
    static let marked = Signs(rawValue: 16)
  }

  private let known = CellWords.all
  private let room = WordRoom()

  init(text: [UInt8]) { self.text = text }

  /// Adds the atoms of a row and gives those of each page's part.
  func read(_ row: StreamRow, into atoms: inout [CellAtom]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = atoms.count
    for (index, line) in row.lines.enumerated() {
      if line.page, atoms.count > start {
        parts.append(start..<atoms.count)
        start = atoms.count
      }
      let beforePage = index + 1 < row.lines.count && row.lines[index + 1].page
      append(line, beforePage: beforePage, isCarried: !parts.isEmpty, to: &atoms)
    }
    if atoms.count > start { parts.append(start..<atoms.count) }
    for part in parts { addStarts(&atoms, part) }
    return parts
  }

  /// Whether all words of a line tell a time (`9/2025`, `07h30 - 10h30`, `Trước ngày 25/5/2026`), more than a figure.
  func isTime(_ range: Range<Int>) -> Bool {
    guard range.count < 48 else { return false }
    let words = readWords(range)
    return words.allSatisfy { $0.time > 1 || $0.has(.dash) } && words.contains { $0.time > 3 && (!$0.has(.figure) || text[$0.range].contains(UInt8(ascii: "/"))) }
  }

  private func append(_ line: StreamLine, beforePage: Bool, isCarried: Bool, to atoms: inout [CellAtom]) {
    let words = readWords(line.range)
    guard !words.isEmpty else { return }
    var start = 0
    // Parts that a page cut may begin with any word; short lines only, as long ones hold one cell.
    let anyWord = isCarried && words.count <= 8
    for index in 1..<words.count where anyWord || cuts(words, index, beforePage: beforePage) {
      atoms.append(atom(words, start..<index, line, beforePage))
      start = index
    }
    atoms.append(atom(words, start..<words.count, line, beforePage))
    if line.range.upperBound < text.count, text[line.range.upperBound] == 0x20 { atoms[atoms.count - 1].marks.insert(.spaceBehind) }
  }

  private func readWords(_ range: Range<Int>) -> Words {
    var words = room.words
    var count = 0
    var at = range.lowerBound
    text.withUnsafeBufferPointer { text in
      LetterMetrics.letters.withUnsafeBufferPointer { letters in
        while at < range.upperBound {
          if text[at].isTextSpace { at += 1; continue }
          if count == words.count {
            room.grow()
            words = room.words
          }
          words.initializeElement(at: count, to: Word(text, &at, end: range.upperBound, letters, known))
          count += 1
        }
      }
    }
    return Words(rebasing: words[..<count])
  }

  /// Whether a cell may begin with this word in the middle of a line.
  private func cuts(_ words: Words, _ index: Int, beforePage: Bool) -> Bool {
    let word = words[index]
    guard !word.signs.isDisjoint(with: [.upper, .digit, .dash]) else { return false }
    let before = words[index - 1]
    if word.has(.dash) { return index + 1 < words.count && words[index + 1].has(.upper) && !before.has(.digit) }
    if opensBody(words, index) || word.time == 4, endsBody(words, index - 1) { return true }
    // `Thanh tra Sở Văn phòng Sở`: no body is named `Sở Văn phòng`.
    if index + 1 < words.count, endsBody(words, index), words[index + 1].has(.upper), opensBody(words, index + 1) || words[index + 1].time == 4 { return false }
    if !beforePage, before.time < 4, before.isBodyHead || before.kinds.contains(.open) && !before.has(.marked) { return false }
    // `+ Sở Y tế`, `• Sở Y tế`: what opens a line of a list stands with its word.
    if index == 1, before.has(.dash) { return false }
    return word.has(.upper) || before.time < 2 || word.has(.percent) || isDay(word) && isDay(before)
  }

  /// `30/9/2025`; a second one beside it, with nothing between, is another cell's.
  private func isDay(_ word: Word) -> Bool { word.has(.figure) && !word.has(.marked) && word.range.count > 7 && text[word.range].count { $0 == UInt8(ascii: "/") } == 2 }

  private func atom(_ words: Words, _ span: Range<Int>, _ line: StreamLine, _ beforePage: Bool) -> CellAtom {
    let (first, last) = (words[span.lowerBound], words[span.upperBound - 1])
    let range = first.range.lowerBound..<last.range.upperBound
    let end = endsInHead(words, span) ? .openWord : endKind(text, range, word: last.hash, at: last.range.lowerBound, isOpen: last.kinds.contains(.open))
    var atom = CellAtom(range: range, end: end, firstWordWidth: unbrokenWidth(words, span), words: span.count, firstWord: first.hash)
    atom.width = 250 * (span.count - 1)
    for index in span {
      let word = words[index]
      atom.whole = atom.whole &* WordHash.base &+ word.hash
      atom.scale = atom.scale &* WordHash.base
      atom.time += word.time
      atom.width += word.width
      atom.brackets += word.brackets
      if word.has(.figure) && word.range.count > 1 || word.time == 4 && (word.has(.digit) || word.kinds.contains(.strongTime)) { atom.strong += 1 }
    }
    addMarks(words, span, line, beforePage, &atom)
    return atom
  }

  private func addMarks(_ words: Words, _ span: Range<Int>, _ line: StreamLine, _ beforePage: Bool, _ atom: inout CellAtom) {
    let first = words[span.lowerBound]
    if span.lowerBound == 0 { atom.marks.formUnion(line.blank ? [.opensLine, .blank] : .opensLine) }
    if beforePage { atom.marks.insert(.beforePage) }
    if !first.signs.isDisjoint(with: [.upper, .digit]) { atom.marks.insert(.upper) }
    if first.has(.lower) { atom.marks.insert(.lower) }
    if first.has(.digit) { atom.marks.insert(.digit) }
    if first.has(.dash) { atom.marks.insert(.dash) }
    if first.has(.acronym) { atom.marks.insert(.acronym) }
    if first.has(.lower), first.range.count == 1, span.count == 1, text[first.range.lowerBound] == UInt8(ascii: "x") { atom.marks.insert(.tick) }
    if first.has(.upper), first.kinds.contains(.nameRest) { atom.marks.insert(.name) }
    if first.kinds.contains(.timeOpening) { atom.marks.insert(.time) }
    if span.count > 1, atom.has(.upper) || atom.has(.dash), opensField(words, span) { atom.marks.insert(.field) }
    guard span.count > 1 else {
      addStarts(first.kinds, &atom)
      return
    }
    let second = words[span.lowerBound + 1]
    atom.start = first.hash &* WordHash.base &+ second.hash
    addStarts(first.kinds.union(known.kinds(atom.start)), &atom)
    // "- Sở Tài chính": the body behind the dash; not the rest of "Phòng Văn hóa" / "- Xã hội".
    guard first.has(.dash), span.count < 3 || !RunWords.compounds.contains(second.hash &* WordHash.base &+ words[span.lowerBound + 2].hash) else { return }
    var kinds = second.kinds
    if span.count > 2 { kinds.formUnion(known.kinds(second.hash, words[span.lowerBound + 2].hash)) }
    if kinds.contains(.bodyStart) { atom.marks.insert(.body) }
    if kinds.contains(.post) { atom.marks.insert(.post) }
    if kinds.contains(.authority) { atom.marks.insert(.authority) }
  }

  /// `Chủ trì:`, `- Cơ quan phối hợp:`.
  private func opensField(_ words: Words, _ span: Range<Int>) -> Bool {
    guard let colon = span.prefix(5).first(where: { words[$0].has(.marked) }), colon > span.lowerBound, text[words[colon].range.upperBound - 1] == UInt8(ascii: ":") else { return false }
    return known.kinds(words[colon - 1].hash, words[colon].hash).contains(.bodyField)
  }

  @inline(__always) private func addStarts(_ kinds: CellWords.Kinds, _ atom: inout CellAtom) {
    if kinds.contains(.productStart) { atom.marks.insert(.product) }
    if kinds.contains(.post) { atom.marks.insert(.post) }
    if kinds.contains(.authority) { atom.marks.insert(.authority) }
    if kinds.contains(.bodyStart) { atom.marks.insert(.body) }
  }

  /// `Văn phòng Sở`, `Lãnh đạo Ban`, `đơn vị thuộc Cục`: the head noun ends the name.
  private func endsBody(_ words: Words, _ index: Int) -> Bool {
    guard index > 1, words[index].isBodyHead else { return false }
    return known.kinds(words[index - 2].hash, words[index - 1].hash).contains(.ofBody)
  }

  private func opensBody(_ words: Words, _ index: Int) -> Bool {
    if words[index].kinds.contains(.bodyStart) { return true }
    return index + 1 < words.count && known.kinds(words[index].hash, words[index + 1].hash).contains(.bodyStart)
  }

  /// Whether words end where the name of a body is still to come: `Sở`, `Văn phòng`.
  private func endsInHead(_ words: Words, _ span: Range<Int>) -> Bool {
    let last = words[span.upperBound - 1]
    if endsBody(words, span.upperBound - 1) { return false }
    if last.isBodyHead { return true }
    guard span.count > 1 else { return false }
    let before = words[span.upperBound - 2]
    return before.has(.upper) && known.kinds(before.hash, last.hash).contains(.bodyHead)
  }

  /// What is not wrapped apart at the start of a line: the first word, or a range of figures (`5 - 6/2023`).
  private func unbrokenWidth(_ words: Words, _ span: Range<Int>) -> Int {
    let first = words[span.lowerBound]
    guard first.has(.figure), span.count > 2, words[span.lowerBound + 1].has(.dash), words[span.lowerBound + 2].has(.digit) else { return first.width }
    return first.width + 500 + words[span.lowerBound + 1].width + words[span.lowerBound + 2].width
  }

  /// Atoms of one word begin with it and the next atom's first.
  private func addStarts(_ atoms: inout [CellAtom], _ part: Range<Int>) {
    for index in part where atoms[index].words == 1 {
      let own = atoms[index].firstWord
      guard index + 1 < part.upperBound else {
        atoms[index].start = own
        continue
      }
      atoms[index].start = own &* WordHash.base &+ atoms[index + 1].firstWord
      addStarts(known.kinds(atoms[index].start), &atoms[index])
    }
  }
}

extension AtomReader.Word {
  /// Reads the word at `at`, where no space is, up to the next one or `end`: in one pass its hash, its width and of what kinds its
  /// letters are.
  @inline(__always)
  fileprivate init(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int, end: Int, _ letters: UnsafeBufferPointer<UInt32>, _ known: CellWords) {
    let start = at
    var (hash, trimmed) = (WordHash.seed, WordHash.seed)
    var (width, brackets) = (0, 0)
    // The entries of all letters, joined; of the first one alone.
    var seen: UInt32 = 0
    var signs: AtomReader.Signs = []
    while at < end {
      // Most are small letters of one byte.
      let run = at
      while at < end, text[at] &- 0x61 < 26 {
        width &+= Int(letters[Int(text[at])] & UInt32(LetterMetrics.widthMask))
        hash = WordHash.step(hash, UInt32(text[at]))
        at &+= 1
      }
      if at > run {
        seen |= UInt32(LetterMetrics.lowerBit)
        trimmed = hash
        if at == end { break }
      }
      if text[at].isTextSpace { break }
      let (scalar, length) = decodeLetter(text, at)
      let entry = scalar < UInt32(LetterMetrics.tableSize) ? letters[Int(scalar)] : UInt32(LetterMetrics.entry(scalar))
      width &+= Int(entry & UInt32(LetterMetrics.widthMask))
      seen |= entry
      if entry & UInt32(LetterMetrics.signBits) != 0 {
        hash = WordHash.step(hash, entry >> 16)
        trimmed = hash
      } else {
        Self.readMark(scalar, isFirst: at == start, &hash, &trimmed, &brackets, &signs)
      }
      at &+= length
    }
    if hash != trimmed { signs.insert(.marked) }
    let (first, _) = decodeLetter(text, start)
    if first < UInt32(LetterMetrics.tableSize) { signs.formUnion(AtomReader.Signs(rawValue: UInt16(truncatingIfNeeded: letters[Int(first)]) & LetterMetrics.signBits)) }
    if at &- start <= 3, first == 0x2D || first == 0x2013 || first == 0x2B || first == 0x2022 || first == 0xB7 { signs.insert(.dash) }
    (range, self.hash, self.width, self.brackets, self.signs) = (start..<at, trimmed, width, brackets, signs)
    kinds = known.kinds(trimmed)
    // Words of letters that are not all capitals are known by this.
    let isPlain = seen & UInt32(LetterMetrics.digitBit) == 0 && seen & UInt32(LetterMetrics.signBits) != UInt32(LetterMetrics.upperBit)
    if isPlain { time = kinds.time } else { countLetters(text, letters) }
  }

  /// Opening marks at the start and closing ones at the end are none of the word.
  @inline(__always)
  private static func readMark(_ scalar: UInt32, isFirst: Bool, _ hash: inout UInt64, _ trimmed: inout UInt64, _ brackets: inout Int, _ signs: inout AtomReader.Signs) {
    switch scalar {
    case 0x28: brackets &+= 1
    case 0x29: brackets &-= 1
    case 0x25: signs.insert(.percent)
    default: break
    }
    if isFirst, scalar == 0x28 || scalar == 0x22 || scalar == 0x201C {
      signs.insert(.marked)
      return
    }
    hash = WordHash.step(hash, scalar)
    let isClosing = scalar == 0x2C || scalar == 0x3B || scalar == 0x2E || scalar == 0x3A || scalar == 0x29 || scalar == 0x22 || scalar == 0x201D
    if !isClosing { trimmed = hash }
  }

  /// What figures and capitals tell.
  private mutating func countLetters(_ text: UnsafeBufferPointer<UInt8>, _ letters: UnsafeBufferPointer<UInt32>) {
    var (uppers, lowers, digits, others) = (0, 0, 0, 0)
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = decodeLetter(text, at)
      switch scalar < UInt32(LetterMetrics.tableSize) ? UInt16(truncatingIfNeeded: letters[Int(scalar)]) & LetterMetrics.signBits : 0 {
      case LetterMetrics.upperBit: uppers += 1
      case LetterMetrics.lowerBit: lowers += 1
      case LetterMetrics.digitBit: digits += 1
      default: if !"()%/.-,;".utf8.contains(UInt8(truncatingIfNeeded: min(scalar, 0xFF))) { others += 1 }
      }
      at += length
    }
    if uppers > 1, lowers == 0 { signs.insert(.acronym) }
    guard digits > 0 else {
      time = kinds.time
      return
    }
    time = 1
    if uppers + lowers + others == 0, digits <= 10 {
      signs.insert(.figure)
      time = 4
    }
    if digits < 5, lowers == 1, uppers + others == 0, text[range].contains(UInt8(ascii: "h")) { time = 4 }
    if digits > 3, lowers == 0, uppers > 0, uppers < 5, isQuarter(text) { time = 4 }
    if digits > 0, digits < 7, uppers == 1, lowers + others == 0, isMonth(text) { time = 4 }
  }

  /// `T3`, `T08/2026`
  private func isMonth(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text[range.lowerBound] == UInt8(ascii: "T") else { return false }
    let digits = text[range].dropFirst().prefix { $0.isASCIIDigit }
    return digits.count == 1 || digits.count == 2 && digits.first.map { $0 < 0x32 } ?? false
  }

  /// `III/2023`
  private func isQuarter(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound, text[at] == 0x49 || text[at] == 0x56 || text[at] == 0x58 { at += 1 }
    return at > range.lowerBound && at < range.upperBound && text[at] == UInt8(ascii: "/")
  }

  /// `Sở`, `Phòng` …: the name of the body is still to come.
  fileprivate var isBodyHead: Bool { has(.upper) && !has(.acronym) && kinds.contains(.bodyHead) }
}
