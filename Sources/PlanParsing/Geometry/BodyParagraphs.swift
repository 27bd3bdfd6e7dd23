import SourceModel
import VietnameseText

/// A paragraph while it is put together: the words of each line.
struct DraftParagraph {
  var lines: [[Int]]
  var style = ParagraphStyle()
}

/// Undoes the line wraps of running text.
struct ParagraphBuilder {
  let sheets: Sheets
  private let margins: [Margins]
  /// A blank line stands between any two paragraphs, none is indented: a line without one goes on.
  private let isSpaced: Bool
  private(set) var current: DraftParagraph?
  private var lastLine: PageLine?
  private var isCentredRun = false
  /// A raised mark's line stands between the last line and the next one.
  private var isBehindMark = false

  /// Edges of the running text of a page.
  struct Margins {
    var left: Double
    var right: Double
    /// Where first lines of paragraphs usually begin.
    var indent: Double
  }

  init(_ sheets: Sheets, body: [Int]) {
    self.sheets = sheets
    isSpaced = sheets.isLayoutText && Self.isSpaced(sheets, body)
    let byPage = Dictionary(grouping: body) { sheets.lines[$0].page }
    let all = sheets.isLayoutText ? nil : Self.measure(sheets, body, sheets.pages.first?.unit ?? 1)
    margins = sheets.pages.indices.map { page in
      let lines = byPage[page] ?? []
      var own = Self.measure(sheets, lines, sheets.pages[page].unit)
      // A page on which all long lines open paragraphs.
      if let all, all.left < own.left, lines.contains(where: { abs(sheets.lines[$0].left - all.left) < 0.6 * sheets.pages[page].unit }) { own.left = all.left }
      guard lines.count < 8 else { return own }
      if let all, abs(sheets.pages[page].width - (sheets.pages.first?.width ?? 0)) < 1 { return all }
      // A page of tables with a title above: the text's edges are the page's.
      let frame = sheets.pages[page]
      if frame.lines.count > lines.count { (own.left, own.right) = (min(own.left, frame.left), max(own.right, frame.right)) }
      return own
    }
  }

  private static func isSpaced(_ sheets: Sheets, _ body: [Int]) -> Bool {
    let lines = body.map { sheets.lines[$0] }.filter { $0.segments.count == 1 }
    guard lines.count > 14, let left = usualLeft(lines), let right = lines.map(\.right).max() else { return false }
    let close = zip(lines, lines.dropFirst()).filter { $1.page == $0.page && $1.gap < 1.5 }
    let apart = lines.count { $0.gap >= 1.75 }
    guard close.count > 4, apart > 8, lines.count(where: { $0.left > left + 1.5 }) * 4 < lines.count else { return false }
    return close.count { $0.0.right < left + 0.75 * (right - left) } * 8 <= close.count
  }

  /// Where most lines begin; a few, the title's, may stand before it.
  private static func usualLeft(_ lines: [PageLine]) -> Double? {
    var counts: [Int: Int] = [:]
    for line in lines { counts[Int(line.left.rounded()), default: 0] += 1 }
    guard let least = lines.map(\.left).min(), let usual = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }).map({ Double($0.key) }) else { return nil }
    return lines.count { $0.left < usual - 0.5 } * 8 < lines.count ? usual : least
  }

  private static func measure(_ sheets: Sheets, _ lines: [Int], _ unit: Double) -> Margins {
    let long = lines.map { sheets.lines[$0] }.filter { $0.words.count >= 5 }
    let lefts = long.map(\.left).sorted()
    let rights = long.map(\.right).sorted()
    let left = lefts.isEmpty ? (lines.map { sheets.lines[$0].left }.min() ?? 0) : lefts[lefts.count / 20]
    let right = rights.isEmpty ? (lines.map { sheets.lines[$0].right }.max() ?? 0) : rights[rights.count - 1 - rights.count / 20]
    var counts: [Int: Int] = [:]
    for line in lines where sheets.lines[line].left > left + 1.5 * unit && sheets.lines[line].left < left + 16 * unit {
      counts[Int((sheets.lines[line].left / unit).rounded()), default: 0] += 1
    }
    let indent = counts.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }.map { Double($0.key) * unit } ?? left
    return Margins(left: left, right: right, indent: indent)
  }

  /// Takes the next line of running text; returns the paragraph that it ends.
  mutating func add(_ index: Int, afterInterruption: Bool = false) -> DraftParagraph? {
    let line = sheets.lines[index]
    if isLoneMark(line) {
      current?.lines.append(line.words)
      isBehindMark = true
      return nil
    }
    let afterInterruption = afterInterruption || isBehindMark
    isBehindMark = false
    let centred = isCentred(line, before: index + 1 < sheets.lines.count ? sheets.lines[index + 1] : nil)
    defer { lastLine = line; isCentredRun = centred }
    if current != nil, !starts(line, centred, afterInterruption) {
      current?.lines.append(line.words)
      return nil
    }
    let finished = finish()
    current = DraftParagraph(lines: [line.words], style: style(of: line, centred))
    return finished
  }

  /// `3` alone below a full line that ends in the middle of a sentence: a raised mark, which layout text prints on a line of
  /// its own.
  private func isLoneMark(_ line: PageLine) -> Bool {
    guard sheets.isLayoutText, line.words.count == 1, let current, let last = lastLine, last.page == line.page, line.gap < 1.9 else { return false }
    let text = sheets.words[line.words[0]].text
    guard text.count <= 2, text.allSatisfy(\.isASCIIDigit), let word = current.lines.last?.last, !wordEndsSentence(sheets.words[word].text) else { return false }
    let margin = margins[line.page]
    return last.words.count > 5 && last.right > margin.left + 0.7 * (margin.right - margin.left)
  }

  /// Ends the paragraph that is open.
  mutating func finish() -> DraftParagraph? {
    defer { current = nil; lastLine = nil; isBehindMark = false }
    return current
  }

  private func style(of line: PageLine, _ centred: Bool) -> ParagraphStyle {
    var style = ParagraphStyle()
    let scale = sheets.isLayoutText ? 6.0 : 1
    let margin = margins[line.page]
    style.left = margin.left * scale
    style.firstLine = max(line.left - margin.left, 0) * scale
    style.centred = centred
    if line.gap == 0 || line.gap > 1.7 { style.gapBefore = true }
    return style
  }

  private func isCentred(_ line: PageLine, before next: PageLine?) -> Bool {
    let unit = sheets.frame(line).unit
    let margin = margins[line.page]
    let before = line.left - margin.left
    let after = margin.right - line.right
    let slack = (sheets.isLayoutText ? 4.0 : 2.0) * unit
    let goesOnRange = isCentredRun && (lastLine?.words.last).map { isRange($0, line.words) } ?? false
    if !goesOnRange, lineLabelKind(sheets.words[line.words[0]].text).map({ $0 != .roman && $0 != .bracketed }) ?? false { return false }
    // The wrap of a line that is full and ends no sentence.
    if let last = lastLine, let word = last.words.last, !isCentredRun, last.page == line.page, line.gap < 1.5,
      last.right > margin.left + 0.85 * (margin.right - margin.left), !wordEndsSentence(sheets.words[word].text)
    { return false }
    if let next, isFirstOfParagraph(line, next) { return false }
    if before > 3 * unit, after > 3 * unit, abs(before - after) < 2 * slack, abs(line.left - margin.indent) > unit || after > before - slack && before > 9 * unit { return true }
    // A centred title's longer lines.
    guard isCentredRun, let last = lastLine, last.page == line.page, line.gap < 1.7, lineLabelKind(sheets.words[line.words[0]].text) == nil else { return false }
    // Below a longer line of the title, in its middle.
    if before > 3 * unit, after > 3 * unit, line.right - line.left < last.right - last.left, abs(line.middle - last.middle) < 0.75 * slack { return true }
    return abs(line.left - margin.indent) > 0.6 * unit && abs(before - after) < 2.5 * slack && !wordEndsSentence(sheets.words[last.words.last ?? 0].text)
  }

  /// A full line, then one that begins at the margin, where paragraphs are indented: their first two lines, below a title too.
  private func isFirstOfParagraph(_ line: PageLine, _ next: PageLine) -> Bool {
    let unit = sheets.frame(line).unit
    let margin = margins[line.page]
    return margin.indent > margin.left + 1.5 * unit && next.page == line.page && next.gap < 1.5 && next.left < margin.left + unit && line.left > margin.left + 1.5 * unit
      && line.right > margin.right - 0.2 * (margin.right - margin.left) && lineOpensSentence(sheets.text(line.words))
  }

  // MARK: where a paragraph begins

  private func starts(_ line: PageLine, _ centred: Bool, _ afterInterruption: Bool) -> Bool {
    guard let current, let last = lastLine, let lastWord = current.lines.last?.last else { return true }
    let unit = sheets.frame(line).unit
    let margin = margins[line.page]
    let lastMargin = margins[last.page]
    let words = line.words
    let text = sheets.text(words)
    if isCentredRun, centred, isRange(lastWord, words) { return false }
    if isSpaced, !isCentredRun, !centred, line.page == last.page, line.gap < 1.5 { return false }
    // "(Kèm theo Kế hoạch số …" below an annex's title.
    if text.first == 0x28, isTableCaption(folded(text)), isLineInCapitals(sheets.text(last.words)) { return true }
    if line.gap < 1.9, !lineOpensSentence(text), isOpenPointer(current) { return false }
    if !isCentredRun, endsTitle(text, last, line) { return false }
    if centred != isCentredRun { return !(isCentredRun && !centred && goesOnTitle(text, last, line)) }
    if centred { return startsCentred(text, last, line) }
    let standsApart = line.page == last.page && line.gap > (sheets.isLayoutText ? 1.75 : 1.6) && !afterInterruption
    if standsApart, lineOpensSentence(text) || line.gap > 2.6 { return true }
    if !sheets.isLayoutText, line.page == last.page, line.gap > 1.25, !afterInterruption, isBlockStyle(margin), lineOpensSentence(text) { return true }
    if weightEnds(last, line), line.gap > 1.1, lineOpensSentence(text) { return true }
    let kind = lineLabelKind(sheets.words[words[0]].text)
    let indent = line.left - margin.left
    let isIndented = indent > 1.5 * unit
    let needed = sheets.words[words[0]].right - sheets.words[words[0]].left + 0.6 * unit
    let isShort = last.right + needed < lastMargin.right - (sheets.isLayoutText ? 6 : 1.5) * unit
    let ends = wordEndsSentence(sheets.words[lastWord].text)
    if !ends, opensLegalBasis(text) { return true }
    // A heading in capitals as wide as the text, and its first point.
    if kind != nil, last.words.count > 2, isLineInCapitals(sheets.text(last.words)), !isLineInCapitals(text) { return true }
    // "a) Cử cán bộ …": a label with a capital behind it.
    if standsApart, kind != nil, words.count > 1, Letters.isUpper(decodeScalar(sheets.words[words[1]].text, at: 0).scalar) || ends && sheets.words[words[1]].text[0].isASCIIDigit { return true }
    // Small letters: text whose first word is lost, where the line above ended early and this one is indented.
    if standsApart { return isShort && isIndented && !sheets.isLayoutText && kind == nil && current.lines.count == 1 }
    if kind != nil, isRange(lastWord, words) || kind == .bullet && goesOnBehindDash(sheets.text(last.words)[...], text[...], isFull: true) { return false }
    // The list's next item below the first line of the one before.
    if kind == .bullet, ends, words.count > 1, current.lines[0].first.map({ sheets.words[$0].text == sheets.words[words[0]].text && abs(sheets.words[$0].left - line.left) < 0.6 * unit }) ?? false { return true }
    if kind != nil, isIndented || isShort || (ends && abs(margin.indent - margin.left) < 1.5 * unit) { return isIndented && hangs(line, current) ? isShort || ends : true }
    // A label with a capital behind it after the end of a sentence, also where headings stand at the margin and points do not.
    if ends, let kind, kind != .bullet, kind != .bracketed, words.count > 1, lineOpensSentence(sheets.words[words[1]].text) { return true }
    // "Điều 2. …" behind "Điều 1. …"
    if ends, words.count > 2, lineOpensWithLabelWord(folded(text)), let mark = sheets.words[words[1]].text.last, mark == 0x2E || mark == 0x3A { return true }
    // Lines are not all full (letters of layout text differ in width, some texts are not justified): without a mark at
    // its end only a really short line ends a paragraph, where the next one stands like a wrap.
    let isWrapPlace = !isIndented || hangs(line, current) || abs(line.left - last.left) < 0.6 * unit && current.lines.count > 1
    if isShort, !ends, isWrapPlace, margin.indent > margin.left + 1.5 * unit || sheets.words[lastWord].text.last == 0x2C,
      last.right > lastMargin.left + 0.7 * (lastMargin.right - lastMargin.left)
    { return false }
    if sheets.words[lastWord].text.last == 0x2C, kind == nil {
      // The last of the legal bases may end with a comma: a short line, or wraps at the margin, then an indented sentence.
      return (isShort || wrapsAtMargin(line, current)) && isIndented && !hangs(line, current) && lineOpensSentence(text)
    }
    // `3. DANH SÁCH CÁC ĐIỂM NGẬP` + `NƯỚC`: capitals are wider than layout text has them.
    if isShort, kind == nil, !isIndented, current.lines.count == 1, lineLabelKind(sheets.words[last.words[0]].text) != nil, isLineInCapitals(text), isLineInCapitals(sheets.text(last.words)) { return false }
    if isShort { return lineOpensSentence(text) || (isIndented && !hangs(line, current)) }
    if isIndented {
      if hangs(line, current) { return false }
      return lineOpensSentence(text) || ends
    }
    return false
  }

  /// "(Kèm theo Kế hoạch số …" whose bracket is still open.
  private func isOpenPointer(_ paragraph: DraftParagraph) -> Bool {
    guard let first = paragraph.lines.first, let word = first.first, sheets.words[word].text.first == 0x28, let last = paragraph.lines.last?.last else { return false }
    return sheets.words[last].text.last != 0x29 && isTableCaption(sheets.key(first))
  }

  /// Paragraphs are set apart by space, not by indents.
  private func isBlockStyle(_ margin: Margins) -> Bool { abs(margin.indent - margin.left) < 3 }

  /// "Căn cứ Quyết định số …": a title without an end mark stands above it.
  private func opensLegalBasis(_ text: [UInt8]) -> Bool {
    guard lineOpensSentence(text) else { return false }
    let key = folded(text)
    return key.starts(with: "can cu ".utf8) && legalBasisWords.contains { key.dropFirst(7).starts(with: $0) }
  }

  /// A line all bold, then one without a bold word: a title or heading ended.
  private func weightEnds(_ last: PageLine, _ line: PageLine) -> Bool {
    !sheets.isLayoutText && line.page == last.page && last.words.count > 2 && line.words.count > 2
      && last.words.allSatisfy { sheets.words[$0].bold } && !line.words.contains { sheets.words[$0].bold }
  }

  /// The line stands where the paragraph's earlier wraps stood.
  private func hangs(_ line: PageLine, _ paragraph: DraftParagraph) -> Bool {
    guard paragraph.lines.count > 1, let word = paragraph.lines.last?.first, let first = paragraph.lines.first?.first else { return false }
    let unit = sheets.frame(line).unit
    let wrap = sheets.words[word].left - margins[sheets.words[word].page].left
    let opening = sheets.words[first].left - margins[sheets.words[first].page].left
    return wrap > 1.5 * unit && abs(line.left - margins[line.page].left - wrap) < 0.8 * unit && abs(wrap - opening) > 0.8 * unit
  }

  /// The line stands where the paragraph began, whose other lines stand at the margin.
  private func wrapsAtMargin(_ line: PageLine, _ paragraph: DraftParagraph) -> Bool {
    guard !sheets.isLayoutText, paragraph.lines.count > 1, let word = paragraph.lines.last?.first, let first = paragraph.lines.first?.first else { return false }
    let unit = sheets.frame(line).unit
    return sheets.words[word].left < margins[sheets.words[word].page].left + 0.8 * unit
      && abs(line.left - margins[line.page].left - (sheets.words[first].left - margins[sheets.words[first].page].left)) < 0.8 * unit
  }

  /// `2021 -` + `2025`, also where the dash came to the next line.
  private func isRange(_ last: Int, _ words: [Int]) -> Bool {
    guard words.count > 1, lineLabelKind(sheets.words[words[0]].text) == .bullet else { return false }
    return sheets.words[last].text.last?.isASCIIDigit == true && sheets.words[words[1]].text.first?.isASCIIDigit == true
  }

  private func goesOnTitle(_ text: [UInt8], _ last: PageLine, _ line: PageLine) -> Bool {
    // Indented and full to the right edge: the first line of text.
    let unit = sheets.frame(line).unit
    let margin = margins[line.page]
    if !sheets.isLayoutText, line.left > margin.left + 5 * unit, line.right > margin.right - unit { return false }
    return line.gap < 1.5 && !lineOpensSentence(text) && line.page == last.page
  }

  /// A centred line below one as far from both edges, which is too wide to be told from running text.
  private func endsTitle(_ text: [UInt8], _ last: PageLine, _ line: PageLine) -> Bool {
    let unit = sheets.frame(line).unit
    let (before, after) = (last.left - margins[last.page].left, margins[last.page].right - last.right)
    guard before > 2 * unit, after > 2 * unit, abs(before - after) < 3 * unit, line.gap < 1.5, line.page == last.page else { return false }
    guard abs(last.middle - line.middle) < unit, line.left > last.left + 4 * unit else { return false }
    return !wordEndsSentence(sheets.words[last.words.last ?? 0].text) && !startsCentred(text, last, line)
  }

  /// Centred lines are one paragraph but for a type name, a label, a bracket, or a change of capitals.
  private func startsCentred(_ text: [UInt8], _ last: PageLine, _ line: PageLine) -> Bool {
    let lastText = sheets.text(last.words)
    if line.page != last.page || line.gap > 1.9 { return true }
    let key = folded(text)
    let lastKey = folded(lastText)
    if isTypeNameLine(lastKey) || isTypeNameLine(key) || (lineOpensWithLabelWord(lastKey) && last.words.count <= 4) || lineOpensWithLabelWord(key) { return true }
    if text.first == 0x28 { return true }
    if isDrawnRuleLine(text) || isDrawnRuleLine(lastText) { return true }
    if lineLabelKind(sheets.words[line.words[0]].text) != nil { return true }
    if lastText.first == 0x28, lastText.last == 0x29 { return true }
    return isLineInCapitals(text) != isLineInCapitals(lastText) && lineOpensSentence(text) && !text.allSatisfy(\.isASCIIDigit)
  }
}

/// What legal bases name right behind "Căn cứ" (folded).
private let legalBasisWords: [[UInt8]] = (PieceKinds.documentWords + ["bo luat", "hien phap", "chuc nang", "tinh hinh"]).map { Array($0.description.utf8) }

/// Whether `word` ends a sentence or a list item.
func wordEndsSentence(_ word: [UInt8]) -> Bool {
  guard let last = word.last else { return false }
  return last == 0x2E || last == 0x3B || last == 0x3A || last == 0x21 || last == 0x3F
}
