import SourceModel
import VietnameseText

/// Decides where paragraphs begin in running text whose lines are wrapped, line after line.
struct ParagraphJoiner {
  let source: TextLines
  let body: BodyMeasure
  /// The last label of each kind of list: a label that goes on with one opens a paragraph even after a full line.
  private(set) var sequence = LabelSequence()
  /// Lines before this one are letterhead and title, each on its own.
  let headEnd: Int

  init(source: TextLines, body: BodyMeasure) {
    (self.source, self.body) = (source, body)
    headEnd = letterheadEnd(source, body: body)
  }

  /// Whether line `next` opens a paragraph when `lines` (not empty) are the paragraph so far. Notes what labels it saw.
  mutating func opens(_ next: Int, after lines: [Int]) -> Bool {
    let opens = decide(next, after: lines)
    if opens { saw(next) }
    return opens
  }

  /// The first line of a paragraph, for the sequence of labels.
  mutating func saw(_ line: Int) {
    if let label = source.label(line) { sequence.note(label) }
  }

  private func decide(_ next: Int, after lines: [Int]) -> Bool {
    guard let last = lines.last else { return true }
    let text = source.text
    if lines.count == 1, isCutLabel(source[last], source[next]) { return false }
    if next < headEnd { return true }
    if isRestOfBasis(next, after: lines) { return false }
    let before = source[last]
    let line = source[next]
    if source.opensSignature(line) { return true }
    if joinsAtSlash(text[before.range], text[line.range]) { return false }
    if goesOnBehindDash(text[before.range], text[line.range], isFull: !body.isUnwrapped && isFull(last, before: next, isFirst: lines.count == 1, lines)) { return false }
    if body.isSpaced, line.blanks == 0, next == last + 1, before.width * 100 > body.width * 75 { return false }
    if line.marks.contains(.noLetters), line.count <= 3 { return isLoneBullet(next) }
    if lines.count == 1, isLoneBullet(last) { return false }
    let ownLabel = source.label(of: before)
    let label = source.label(of: line)
    if let ownLabel, lines.count == 1, isLabelOnly(before, ownLabel), ownLabel.kind != .word || ownLabel.form == 3 { return label != nil && ownLabel.kind != .bullet }
    if lines.count == 1, label == nil, let ownLabel {
      if isCutBehindLabel(before, ownLabel, line) || (body.isUnwrapped || body.isBarred) && isRestOfCapitals(next, after: before, ownLabel) { return false }
    }
    let end = endKind(text, before.range)
    if body.isUnwrapped, label == nil, endsWithLabel(before) { return false }
    if body.isUnwrapped {
      // A point that was broken behind a `;` goes on.
      if label == nil, end.contains(.sentence), end.isDisjoint(with: [.fullStop, .colon]), let first = lines.first, !line.marks.contains(.capitals),
        let point = source.label(first), point.kind != .bullet { return false }
      return opensUnwrapped(line, label: label, before: before, end: end)
    }
    if label == nil, end.isEmpty, opensField(line) { return true }
    if body.hasShortFirsts, label == nil, goesOnInWideLine(line, after: before, end: end, ownLabel: lines.count == 1 ? ownLabel : nil) { return false }
    let isFull = isFull(last, before: next, isFirst: lines.count == 1, lines)
    if let label { return opens(label, line: line, end: end, isFull: isFull, ownLabel: lines.count == 1 ? ownLabel : nil, before: before) }
    if line.marks.contains(.startsLower) { return false }
    if end.contains(.openWord) || end.contains(.hyphen) { return before.marks.contains(.capitals) && !isFull && !line.marks.contains(.capitals) }
    if line.marks.contains(.capitals) != before.marks.contains(.capitals), before.count > 3, line.count > 3, isHeadingLike(before, ownLabel) || isHeadingLike(line, nil) {
      return !isFull || before.marks.contains(.capitals) || !end.isDisjoint(with: .sentence)
    }
    if line.marks.contains(.capitals), before.marks.contains(.capitals) {
      return !(isFull || before.width * 2 > body.width && (ownLabel != nil || lines.count > 1 || before.width * 3 > body.width * 2) && end.isDisjoint(with: .sentence))
    }
    if line.marks.contains(.startsDigit), end.isDisjoint(with: .sentence) { return false }
    if isFull {
      guard end.contains(.fullStop) || end.contains(.colon) else { return false }
      return isIndentedFirst(next) || (line.blanks > 0 && !source.isDoubled) || opensClosing(line)
    }
    if lines.count == 1, let ownLabel, isRestOfHeading(next, after: last, ownLabel, end) { return false }
    return true
  }

  /// "Đơn vị chủ trì: Cục …" below an item without a mark at its end, though that fills its line.
  private func opensField(_ line: TextLine) -> Bool {
    guard line.marks.contains(.startsUpper) else { return false }
    let head = source.text[line.start..<min(line.end, line.start + 90)]
    return head.contains(UInt8(ascii: ":")) && readFieldLine(Array(head)) != nil
  }

  /// Where first lines are short a wide one is inside a paragraph: "Điều 2. Giao" / "Sở Y tế chủ trì, phối hợp với các sở …". A
  /// label's line in capitals goes on in capitals.
  private func goesOnInWideLine(_ line: TextLine, after before: TextLine, end: EndKind, ownLabel: PrintedLabel?) -> Bool {
    guard end.isDisjoint(with: .sentence) else { return false }
    if line.marks.contains(.capitals) { return before.marks.contains(.capitals) && ownLabel.map { $0.kind != .bullet } == true }
    return !before.marks.contains(.capitals) && line.width * 10 > body.width * 6
  }

  /// A heading is set in bold, which is wider: its second line, a word or two that end no sentence ("… Bình Thuận, Báo" / "Bình Thuận").
  private func isRestOfHeading(_ next: Int, after last: Int, _ label: PrintedLabel, _ end: EndKind) -> Bool {
    let (before, line) = (source[last], source[next])
    guard body.letters == 0, label.kind != .bullet, end.isDisjoint(with: .sentence), line.width * 100 < body.width * 35, line.blanks <= before.blanks || source.isDoubled,
      !endsSentence(source.text, line.range), next + 1 < source.lines.count, !source[next + 1].marks.contains(.startsLower)
    else { return false }
    return (before.width + 250 + source.firstWordWidth(next)) * 112 / 100 > body.first * 985 / 1000
  }

  /// One line a paragraph: only a line that goes on in the middle of a sentence joins the one above.
  private func opensUnwrapped(_ line: TextLine, label: PrintedLabel?, before: TextLine, end: EndKind) -> Bool {
    if let label, label.kind == .bullet {
      let rest = line.start + label.length..<line.end
      return !(goesOnSmall(rest) && end.isDisjoint(with: .sentence))
    }
    if label != nil { return true }
    if line.marks.contains(.startsLower) { return false }
    return !(end.contains(.openWord) && before.width > 30_000)
  }

  /// A line that a scraper broke behind a label: "III. TỔ CHỨC THỰC HIỆN 1."
  private func endsWithLabel(_ line: TextLine) -> Bool {
    var start = line.end
    while start > line.start, !source.text[start - 1].isTextSpace { start -= 1 }
    guard start > line.start, line.end - start < 8, let label = printedLabel(source.text, start..<line.end) else { return false }
    return label.length == line.end - start && label.kind != .bullet && (label.value <= 1 || sequence.goesOn(with: label))
  }

  private func opens(_ label: PrintedLabel, line: TextLine, end: EndKind, isFull: Bool, ownLabel: PrintedLabel?, before: TextLine) -> Bool {
    if !end.isDisjoint(with: .sentence) { return true }
    let rest = line.start + label.length..<line.end
    if label.kind == .bullet {
      let goesOn = goesOnSmall(rest)
      if goesOn { return !isFull && end.isDisjoint(with: [.comma, .openWord]) && sequence.hasBullet(label) }
      // A heading in capitals has no second line in small letters.
      let isHeading = ownLabel.map { $0.kind != .bullet } ?? false && before.marks.contains(.capitals) && !line.marks.contains(.capitals)
      return !isFull || ((sequence.hasBullet(label) || isHeading) && end.isDisjoint(with: [.comma, .openWord]))
    }
    // A title in capitals as wide as the text, and its first point: "PHẦN II … QUẢN LÝ" / "I. Rà soát …".
    if before.marks.contains(.capitals), before.count > 12, label.value <= 1, !startsLower(source.text, rest), !line.marks.contains(.capitals) || label.kind == .roman && !end.contains(.comma) { return true }
    if sequence.goesOn(with: label) { return end.isDisjoint(with: .openWord) || !isFull }
    if end.contains(.comma) || end.contains(.openWord) || end.contains(.hyphen) { return false }
    if isFull { return ownLabel.map { isHeadingLike(before, $0) && label.value <= 1 } ?? false }
    return !startsLower(source.text, rest) || label.kind == .letter || label.kind == .arabic
  }

  /// Behind a bullet: small letters that are no label of their own ("- a) Phát thanh").
  private func goesOnSmall(_ rest: Range<Int>) -> Bool {
    guard startsLower(source.text, rest) else { return false }
    let start = rest.first { !source.text[$0].isTextSpace } ?? rest.upperBound
    return printedLabel(source.text, start..<rest.upperBound) == nil
  }

  /// Whether the next line's first word would not have fitted on this one.
  private func isFull(_ index: Int, before next: Int, isFirst: Bool, _ lines: [Int]) -> Bool {
    let line = source[index]
    if body.letters > 0 { return source.letterCount(line.range) + 1 + source.letterCount(source.firstWord(next)) > body.letters }
    var width = isFirst ? body.first : body.width
    // A line far wider than the text is two that `pdftotext` joined at a hyphen.
    for other in lines.suffix(6) where body.width == 0 || source[other].width * 10 < body.width * 13 { width = max(width, source[other].width) }
    return line.width + 250 + source.firstWordWidth(next) > width * 985 / 1000
  }

  /// "Trên đây là Kế hoạch …": the closing formula is always a paragraph of its own.
  private func opensClosing(_ line: TextLine) -> Bool {
    source.text[line.start..<min(line.end, line.start + 40)].starts(with: Array("Trên đây là ".utf8))
  }

  /// A line that was wrapped although its width is less than the body's: it has a first line's indent.
  private func isIndentedFirst(_ index: Int) -> Bool {
    guard index + 1 < source.lines.count, !source[index + 1].marks.contains(.taken), source[index + 1].marks.contains(.startsLower) else { return false }
    let width = source[index].width + 250 + source.firstWordWidth(index + 1)
    return width < body.width * 985 / 1000
  }

  private func isHeadingLike(_ line: TextLine, _ label: PrintedLabel?) -> Bool {
    line.marks.contains(.capitals) || (label.map { $0.kind != .bullet } ?? false) && line.width * 10 < body.width * 9
  }

  /// "Điều" / "1. Phạm vi": a narrow column cut the label.
  private func isCutLabel(_ before: TextLine, _ line: TextLine) -> Bool {
    guard line.marks.contains(.startsDigit), before.count <= 8 else { return false }
    return cutLabels.contains { source.text[before.range].elementsEqual($0) }
  }

  /// "Căn cứ Luật Tổ chức" / "Chính phủ ngày 25 tháng 12 năm 2001;": a basis goes on to its semicolon.
  private func isRestOfBasis(_ next: Int, after lines: [Int]) -> Bool {
    let text = source.text
    guard let first = lines.first, let last = lines.last, text[source[first].start] == UInt8(ascii: "C"), text[source[first].range].starts(with: "Căn cứ ".utf8) else { return false }
    guard endKind(text, source[next].range) == .sentence, endKind(text, source[last].range).isDisjoint(with: [.sentence, .comma]), !source[next].marks.contains(.labelled) else { return false }
    let probe = lowercased(Array(text[source[next].start..<min(source[next].end, source[next].start + 30)]))
    return !preambleWords.contains { probe.starts(with: $0) }
  }

  /// "-" alone on its line, its text on the next: an automatic bullet as `pdftotext` prints it.
  private func isLoneBullet(_ index: Int) -> Bool {
    let line = source[index]
    guard line.marks.contains(.noLetters), index + 1 < source.lines.count, source[index + 1].marks.contains(.startsUpper) || source[index + 1].marks.contains(.startsDigit),
      line.count <= 3, line.count > 0 else { return false }
    let (scalar, length) = decodeScalar(source.text, at: line.start)
    return length == line.count && [0x2D, 0x2B, 0x2013, 0x2022, 0x25CF, 0xB7, 0x25AA].contains(scalar)
  }

  private func isLabelOnly(_ line: TextLine, _ label: PrintedLabel) -> Bool {
    var at = line.start + label.length
    while at < line.end, source.text[at].isTextSpace || source.text[at] == UInt8(ascii: ".") { at += 1 }
    return at >= line.end
  }
}

/// The labels that are open at a place, outermost first, to tell whether another goes on with one of their lists.
struct LabelSequence {
  private var open: [PrintedLabel] = []
  private var bullets: Set<UInt8> = []

  private func place(_ kind: PrintedLabel.Kind, _ form: UInt8) -> Int? { open.lastIndex { $0.kind == kind && $0.form == form } }

  /// A label of a list that is open closes the lists inside it.
  mutating func note(_ label: PrintedLabel) {
    guard label.kind != .bullet else { bullets.insert(label.form); return }
    if let place = place(label.kind, label.form) { open.removeSubrange(place...) }
    if open.count < 16 { open.append(label) }
  }

  func hasBullet(_ label: PrintedLabel) -> Bool { bullets.contains(label.form) }

  /// Whether `label` is the one after the last of an open list, or the first of one.
  func goesOn(with label: PrintedLabel) -> Bool {
    if label.kind == .bullet { return false }
    guard let place = place(label.kind, label.form) else { return label.value == 1 && label.kind == .nested }
    let before = open[place]
    switch label.kind {
    case .letter: return label.value > before.value && label.value <= before.value + 4 || label.value == 0
    case .nested:
      if label.parent == before.parent { return label.value == before.value + 1 || label.value == before.value + 2 }
      return label.value == 1
    default: return label.value == before.value + 1
    }
  }

  /// The last value of a list that is open; 0 where none is.
  func lastValue(_ kind: PrintedLabel.Kind, form: UInt8) -> Int { place(kind, form).map { open[$0].value } ?? 0 }
}

private let cutLabels: [[UInt8]] = ["Điều", "ĐIỀU", "Mục", "MỤC"].map { Array($0.utf8) }

/// Words that open the part after the title: legal bases, preamble. Lower case.
/// Source: openings of plans ("Căn cứ Luật …", "Thực hiện Kế hoạch …", "Để triển khai …").
private let preambleWords: [[UInt8]] = [
  "căn cứ", "thực hiện", "xét ", "để ", "nhằm ", "trên cơ sở", "theo ", "tiếp tục", "kính gửi", "nơi nhận", "chấp hành", "quán triệt", "trong ", "triển khai",
].map { Array($0.utf8) }

/// The first line after letterhead and title: a label, or a line that opens legal bases or preamble.
private func letterheadEnd(_ source: TextLines, body: BodyMeasure) -> Int {
  let limit = min(source.lines.count, 60)
  var sawType = -1
  for index in 0..<limit {
    let line = source[index]
    if let label = source.label(of: line), label.kind != .bullet, label.kind != .letter || sawType >= 0 && index > sawType + 1 && opensParts(label, line, source) { return index }
    let probe = openingWords(source.text[line.range])
    let opens = preambleWords.contains { probe.starts(with: $0) }
    // A text that has lost its letterhead begins with its bases.
    if index == 0, opens, !line.marks.contains(.capitals) { return 0 }
    if opens, !line.marks.contains(.capitals), sawType < 0 ? index > 6 : index > sawType + 1 || probe.starts(with: preambleWords[0]) { return index }
    if sawType >= 0, index > sawType + 1, !line.marks.contains(.capitals), line.width * 10 > body.first * 9, line.marks.contains(.startsUpper),
      index + 1 < limit, source[index + 1].marks.contains(.startsLower), source[index - 1].width * 10 < body.first * 9
    {
      return index
    }
    // Below a title in capitals the first line of a sentence that goes on in the next.
    if sawType >= 0, index > sawType + 1, !line.marks.contains(.capitals), line.marks.contains(.startsUpper), source[index - 1].marks.contains(.capitals),
      index + 1 < limit, source[index + 1].marks.contains(.startsLower), !endsSentence(source.text, line.range)
    {
      return index
    }
    if sawType < 0, line.marks.contains(.capitals), line.count < 60, startsTypeName(probe) { sawType = index }
    if sawType >= 0, index > sawType + 10 { return index }
  }
  return min(limit, sawType >= 0 ? sawType + 1 : 0)
}

/// "A. CĂN CỨ XÂY DỰNG" below a title.
private func opensParts(_ label: PrintedLabel, _ line: TextLine, _ source: TextLines) -> Bool {
  label.value == 0 && label.length == 2 && source.text[line.start] == UInt8(ascii: "A") && source.text[line.start + 1] != UInt8(ascii: ")") && line.marks.contains(.capitals)
}

/// The first letters of a line in small letters, with one space between words, behind a rule that was joined with it
/// ("-----Thực hiện …").
private func openingWords(_ line: ArraySlice<UInt8>) -> [UInt8] {
  var start = line.startIndex
  while start < line.endIndex, line[start] == UInt8(ascii: "-") { start += 1 }
  if start - line.startIndex < 3 { start = line.startIndex }
  var result: [UInt8] = []
  for byte in line[start...].prefix(40) where byte != 0x20 || result.last != 0x20 { result.append(byte) }
  return lowercased(Array(result.prefix(30)))
}

private func startsTypeName(_ probe: [UInt8]) -> Bool { typeNames.contains { probe.starts(with: $0) } }

/// Kinds of documents whose name stands on its own line above the title. Lower case.
private let typeNames: [[UInt8]] = [
  "kế hoạch", "chương trình", "quyết định", "chỉ thị", "thông báo", "công điện", "đề án", "phương án", "nghị quyết", "hướng dẫn", "báo cáo", "tờ trình", "kết luận", "công văn",
].map { Array($0.utf8) }
