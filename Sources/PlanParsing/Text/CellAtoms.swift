import VietnameseText

/// Cuts the lines of a row into the smallest pieces that may be cells of their own.
struct AtomReader {
  let text: [UInt8]

  private struct Word {
    var range: Range<Int>
    /// In lower case, without brackets and closing marks.
    var hash: UInt64
    var width: Int
    var time: Int
    var isUpper: Bool
    var isLower: Bool
    var isDigit: Bool
    /// Digits only, a `/`, `.` or `-` between them allowed.
    var isFigure: Bool
    var isAcronym: Bool
    var hasPercent: Bool
    var isDash: Bool
    var brackets: Int
  }

  // The tables are asked for each word: kept at hand.
  private let times = CellWords.times
  private let timeOpenings = CellWords.timeOpenings
  private let productStarts = CellWords.productStarts
  private let bodyStarts = CellWords.bodyStarts

  /// Those of the line that is read.
  private var words: [Word] = []

  init(text: [UInt8]) { self.text = text }

  /// The atoms of each page part of the row.
  mutating func parts(_ row: StreamRow) -> [[CellAtom]] {
    var parts: [[CellAtom]] = [[]]
    parts[0].reserveCapacity(row.lines.count)
    for (index, line) in row.lines.enumerated() {
      if line.page, !parts[parts.count - 1].isEmpty { parts.append([]) }
      let beforePage = index + 1 < row.lines.count && row.lines[index + 1].page
      append(line, beforePage: beforePage, isCarried: parts.count > 1, to: &parts[parts.count - 1])
    }
    for part in parts.indices { addStarts(&parts[part]) }
    return parts.filter { !$0.isEmpty }
  }

  /// Whether all words of a line tell a time (`9/2025`, `07h30 - 10h30`, `Trước ngày 25/5/2026`), more than a figure.
  func isTime(_ range: Range<Int>) -> Bool {
    guard range.count < 48 else { return false }
    var reader = self
    reader.readWords(range)
    let words = reader.words
    return words.allSatisfy { $0.time > 1 || $0.isDash } && words.contains { $0.time > 3 && (!$0.isFigure || text[$0.range].contains(UInt8(ascii: "/"))) }
  }

  private mutating func append(_ line: StreamLine, beforePage: Bool, isCarried: Bool, to atoms: inout [CellAtom]) {
    readWords(line.range)
    var start = 0
    // Parts that a page cut may begin with any word; short lines only, as long ones hold one cell.
    let anyWord = isCarried && words.count <= 8
    for index in words.indices where index > 0 && (anyWord || cuts(index, beforePage: beforePage)) {
      atoms.append(atom(start..<index, opensLine: start == 0, line, beforePage))
      start = index
    }
    if start < words.count { atoms.append(atom(start..<words.count, opensLine: start == 0, line, beforePage)) }
    if line.range.upperBound < text.count, text[line.range.upperBound] == 0x20, !words.isEmpty { atoms[atoms.count - 1].marks.insert(.spaceBehind) }
  }

  private mutating func readWords(_ range: Range<Int>) {
    words.removeAll(keepingCapacity: true)
    var at = range.lowerBound
    text.withUnsafeBufferPointer { text in
      LetterMetrics.table.withUnsafeBufferPointer { table in
        while at < range.upperBound {
          if text[at].isTextSpace { at += 1; continue }
          var reading = WordReading(text, at, table)
          reading.read(text, &at, end: range.upperBound, table)
          words.append(word(reading, text, end: at))
        }
      }
    }
  }

  /// What one pass over a word's letters finds: its hash in lower case, its width and how many letters of each kind it has.
  private struct WordReading {
    let start: Int
    let first: UInt16
    let firstScalar: UInt32
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var trimmed: UInt64 = 0xCBF2_9CE4_8422_2325
    var width = 0
    var (uppers, lowers, digits, others) = (0, 0, 0, 0)
    var brackets = 0
    var percent = false

    @inline(__always)
    init(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ table: UnsafeBufferPointer<UInt16>) {
      self.start = start
      firstScalar = decodeScalar(text, at: start).scalar
      first = firstScalar < UInt32(LetterMetrics.tableSize) ? table[Int(firstScalar)] : LetterMetrics.entry(firstScalar)
    }

    /// Reads up to the next space or `end`.
    @inline(__always)
    mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int, end: Int, _ table: UnsafeBufferPointer<UInt16>) {
      while at < end {
        let byte = text[at]
        if byte.isTextSpace { return }
        // Most are small letters of one byte.
        if byte &- 0x61 < 26 {
          width += Int(table[Int(byte)] & LetterMetrics.widthMask)
          lowers += 1
          hash = WordHash.step(hash, UInt32(byte))
          trimmed = hash
          at += 1
          continue
        }
        let (scalar, length) = decodeScalar(text, at: at)
        let entry = scalar < UInt32(LetterMetrics.tableSize) ? table[Int(scalar)] : LetterMetrics.entry(scalar)
        width += Int(entry & LetterMetrics.widthMask)
        if entry & LetterMetrics.lowerBit != 0 {
          lowers += 1
          hash = WordHash.step(hash, scalar)
          trimmed = hash
        } else if entry & LetterMetrics.upperBit != 0 {
          uppers += 1
          hash = WordHash.step(hash, scalar < 0x80 ? scalar | 0x20 : UInt32(Letters.entry(scalar).lower))
          trimmed = hash
        } else if entry & LetterMetrics.digitBit != 0 {
          digits += 1
          hash = WordHash.step(hash, scalar)
          trimmed = hash
        } else {
          readMark(scalar, at == start)
        }
        at += length
      }
    }

    private mutating func readMark(_ scalar: UInt32, _ isFirst: Bool) {
      switch scalar {
      case 0x28: brackets += 1
      case 0x29: brackets -= 1
      case 0x25: percent = true
      case 0x2F, 0x2E, 0x2D, 0x2C, 0x3B: break
      default: others += 1
      }
      let isClosing = scalar == 0x2C || scalar == 0x3B || scalar == 0x2E || scalar == 0x3A || scalar == 0x29 || scalar == 0x22 || scalar == 0x201D
      guard !(isFirst && (scalar == 0x28 || scalar == 0x22 || scalar == 0x201C)) else { return }
      hash = WordHash.step(hash, scalar)
      if !isClosing { trimmed = hash }
    }
  }

  @inline(__always) private func word(_ read: WordReading, _ text: UnsafeBufferPointer<UInt8>, end: Int) -> Word {
    let range = read.start..<end
    let digits = read.digits
    let isFigure = digits > 0 && read.uppers + read.lowers + read.others == 0 && digits <= 10
    var time = isFigure ? 4 : digits > 0 ? 1 : Int(times.count(read.trimmed))
    if digits > 0, digits < 5, read.lowers == 1, read.uppers + read.others == 0, text[range].contains(UInt8(ascii: "h")) { time = 4 }
    if digits > 3, read.lowers == 0, read.uppers > 0, read.uppers < 5, isQuarter(range) { time = 4 }
    let scalar = read.firstScalar
    return Word(
      range: range, hash: read.trimmed, width: read.width, time: time, isUpper: read.first & LetterMetrics.upperBit != 0, isLower: read.first & LetterMetrics.lowerBit != 0,
      isDigit: read.first & LetterMetrics.digitBit != 0, isFigure: isFigure, isAcronym: read.uppers > 1 && read.lowers == 0, hasPercent: read.percent,
      isDash: range.count <= 3 && (scalar == 0x2D || scalar == 0x2013 || scalar == 0x2B || scalar == 0x2022 || scalar == 0xB7), brackets: read.brackets)
  }

  /// `III/2023`
  private func isQuarter(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound, text[at] == 0x49 || text[at] == 0x56 || text[at] == 0x58 { at += 1 }
    return at > range.lowerBound && at < range.upperBound && text[at] == UInt8(ascii: "/")
  }

  /// Whether a cell may begin with this word in the middle of a line.
  private func cuts(_ index: Int, beforePage: Bool) -> Bool {
    let word = words[index]
    let before = words[index - 1]
    if word.isDash { return index + 1 < words.count && words[index + 1].isUpper && !before.isDigit }
    guard word.isUpper || word.isDigit else { return false }
    if !beforePage, before.time < 4, endKind(text, before.range).contains(.openWord) || isBodyHead(before) { return false }
    return word.isUpper || before.time < 2 || word.hasPercent
  }

  /// `Sở`, `Phòng` …: the name of the body is still to come.
  private func isBodyHead(_ word: Word) -> Bool { word.isUpper && !word.isAcronym && CellWords.bodyHeads.contains(word.hash) }

  private func atom(_ span: Range<Int>, opensLine: Bool, _ line: StreamLine, _ beforePage: Bool) -> CellAtom {
    let first = words[span.lowerBound]
    let last = words[span.upperBound - 1]
    let range = first.range.lowerBound..<last.range.upperBound
    var atom = CellAtom(
      range: range, marks: [], end: endsInHead(span) ? .openWord : endKind(text, range, lastWord: last.hash, lastStart: last.range.lowerBound), width: 0, firstWordWidth: unbrokenWidth(span), time: 0,
      words: span.count, strong: 0, brackets: 0, start: 0, whole: 0, scale: 1, firstWord: first.hash)
    for index in span {
      let word = words[index]
      atom.whole = atom.whole &* WordHash.base &+ word.hash
      atom.scale = atom.scale &* WordHash.base
      atom.time += word.time
      atom.width += word.width + (index > span.lowerBound ? 250 : 0)
      atom.brackets += word.brackets
      if word.isFigure && word.range.count > 1 || word.time == 4 && (word.isDigit || CellWords.strongTimes.contains(word.hash)) { atom.strong += 1 }
    }
    let second = span.count > 1 ? words[span.lowerBound + 1].hash : nil
    if let second { atom.start = first.hash &* WordHash.base &+ second }
    atom.marks = marks(span, opensLine: opensLine, line, beforePage)
    return atom
  }

  private func marks(_ span: Range<Int>, opensLine: Bool, _ line: StreamLine, _ beforePage: Bool) -> CellAtom.Marks {
    let first = words[span.lowerBound]
    let second = span.count > 1 ? words[span.lowerBound + 1].hash : nil
    var marks: CellAtom.Marks = []
    if opensLine { marks.insert(.opensLine) }
    if line.blank, opensLine { marks.insert(.blank) }
    if beforePage { marks.insert(.beforePage) }
    if first.isUpper || first.isDigit { marks.insert(.upper) }
    if first.isLower { marks.insert(.lower) }
    if first.isDigit { marks.insert(.digit) }
    if first.isDash { marks.insert(.dash) }
    if first.isAcronym { marks.insert(.acronym) }
    if first.isLower, first.range.count == 1, span.count == 1, text[first.range.lowerBound] == UInt8(ascii: "x") { marks.insert(.tick) }
    if first.isUpper, CellWords.nameRests.contains(first.hash) { marks.insert(.name) }
    if timeOpenings.contains(first.hash) { marks.insert(.time) }
    if CellWords.begins(productStarts, first.hash, second) { marks.insert(.product) }
    // "- Sở Tài chính": the body behind the dash.
    if first.isDash, let second {
      if CellWords.begins(bodyStarts, second, span.count > 2 ? words[span.lowerBound + 2].hash : nil) { marks.insert(.body) }
    } else if CellWords.begins(bodyStarts, first.hash, second) {
      marks.insert(.body)
    }
    return marks
  }

  /// Whether words end where the name of a body is still to come: `Sở`, `Văn phòng`.
  private func endsInHead(_ span: Range<Int>) -> Bool {
    let last = words[span.upperBound - 1]
    if isBodyHead(last) { return true }
    guard span.count > 1 else { return false }
    let before = words[span.upperBound - 2]
    return before.isUpper && CellWords.bodyHeadPairs.contains(before.hash &* WordHash.base &+ last.hash)
  }

  /// What is not wrapped apart at the start of a line: the first word, or a range of figures (`5 - 6/2023`).
  private func unbrokenWidth(_ span: Range<Int>) -> Int {
    let first = words[span.lowerBound]
    guard span.count > 2, first.isFigure, words[span.lowerBound + 1].isDash, words[span.lowerBound + 2].isDigit else { return first.width }
    return first.width + 500 + words[span.lowerBound + 1].width + words[span.lowerBound + 2].width
  }

  /// Atoms of one word begin with it and the next atom's first.
  private func addStarts(_ atoms: inout [CellAtom]) {
    for index in atoms.indices where atoms[index].words == 1 {
      let own = atoms[index].firstWord
      guard index + 1 < atoms.count else {
        atoms[index].start = own
        continue
      }
      let next = atoms[index + 1].firstWord
      atoms[index].start = own &* WordHash.base &+ next
      if CellWords.begins(bodyStarts, own, next) { atoms[index].marks.insert(.body) }
      if CellWords.begins(productStarts, own, next) { atoms[index].marks.insert(.product) }
    }
  }
}
