import PlanModel
import SourceModel
import VietnameseText

/// Where a table's lines end and running text goes on.
struct TableEnd {
  let sheets: Sheets
  let lines: [Int]
  let cuts: ColumnCuts
  let finder: ColumnFinder

  /// Index into `lines` of the first line from `from` on that is not the table's.
  func end(from: Int) -> Int {
    var at = from
    var left = cuts.contentLeft
    var ordinal: Int?
    while at < lines.count {
      let line = sheets.lines[lines[at]]
      // A header that reaches above the rows is this table's own printed once more, not another's.
      if at > from, let header = headerTop(at), header >= from { return textStart(above: header, from: from, isTop: header == at) }
      left = rowLeft(line, after: ordinal) ?? rowLeft(aheadOf: at, after: ordinal) ?? left
      ordinal = value(line) ?? ordinal
      if isBody(at, left), !resumes(after: at) { return walkBack(from: from, to: at) }
      at += 1
    }
    return walkBackAtEnd(from: from)
  }

  /// The first line of the header of another table whose key line this is.
  private func headerTop(_ at: Int) -> Int? {
    let line = sheets.lines[lines[at]]
    let finder = TableHeaderFinder(sheets: sheets, lines: lines)
    guard lineOpensTableHeader(sheets.key(line.words)) || finder.spelledLines(at) > 0, line.segments.count >= 2 || finder.opensNarrowHeader(line) else {
      return namesColumns(at) ? finder.header(at: at)?.range.lowerBound : nil
    }
    return sheets.isLayoutText ? finder.header(at: at)?.range.lowerBound ?? at : at
  }

  /// `Nội dung giám sát | Đơn vị chủ trì | Thời gian` behind a gap or a line of text: the header of a table without an
  /// ordinal column. Each of its cells names another kind of column.
  private func namesColumns(_ at: Int) -> Bool {
    let line = sheets.lines[lines[at]]
    guard line.segments.count >= 2, at > 0, line.gap > 1.8 || sheets.lines[lines[at - 1]].segments.count == 1 else { return false }
    let finder = TableHeaderFinder(sheets: sheets, lines: lines)
    guard finder.opensCell(line.words, 0) else { return false }
    var roles: Set<ColumnRole> = []
    var unknown = 0
    for segment in line.segments {
      guard segment.count <= 7 else { return false }
      let role = columnRole(String(decoding: sheets.text(line.words[segment]), as: UTF8.self))
      if role == .other, finder.opensCell(Array(line.words[segment]), 0) { unknown += 1; continue }
      guard role != .other, role != .ordinal, roles.insert(role).inserted else { return false }
    }
    let isBelowHeading = roles.count > 1 && isHeading(sheets.lines[lines[at - 1]])
    return roles.contains(.content) && unknown < 2 && (roles.count > 2 || isBelowHeading || line.gap > 1.8 && unknown == 0)
  }

  /// `4. Phân công` behind a gap, or beside the place of the rows' numbers.
  private func isHeading(_ line: PageLine) -> Bool {
    let kind = lineLabelKind(sheets.words[line.words[0]].text)
    return (line.gap > 1.8 || cuts.hasOrdinal) && line.segments.count == 1 && line.words.count > 1 && (kind == .roman || kind == .arabic || kind == .decimal) && !isRowNumber(line)
  }

  /// Where the heading or caption above another table's header begins: lines of one piece behind a gap such as this table's
  /// rows do not have.
  private func textStart(above header: Int, from: Int, isTop: Bool) -> Int {
    var start = isTop ? header : walkBack(from: from, to: header)
    let limit = cuts.cuts.dropFirst(cuts.hasOrdinal ? 1 : 0).first ?? .infinity
    for at in stride(from: header - 1, through: max(from, header - 7), by: -1) {
      let line = sheets.lines[lines[at]]
      guard line.segments.count == 1, line.left < limit, !isRowNumber(line) || isLineInCapitals(sheets.text(line.words)) else { break }
      let kind = lineLabelKind(sheets.words[line.words[0]].text)
      let isHeading = line.gap > 1.8 && lineOpensSentence(sheets.text(line.words.dropFirst(kind == nil ? 0 : 1)))
      let isNumbered = kind == .roman || kind == .arabic || kind == .decimal
      if isTableCaption(sheets.key(line.words)) || isHeading && (isNumbered || isOnlyGap(at, from: from)) { start = min(start, at) }
      // No row is a number and one text alone.
      if at < start, cuts.hasOrdinal, isNumbered, isHeadingText(at..<start), !goesOnWithList(at, from: from) { start = at }
    }
    return start
  }

  /// A numbered line below others in one cell.
  private func goesOnWithList(_ at: Int, from: Int) -> Bool {
    let left = sheets.lines[lines[at]].left
    return lines[max(from, at - 12)..<at].contains { abs(sheets.lines[$0].left - left) < unit && lineLabelKind(sheets.words[sheets.lines[$0].words[0]].text) == .arabic }
  }

  /// A labelled heading, and the lines that it runs on over.
  private func isHeadingText(_ range: Range<Int>) -> Bool {
    guard range.count < 4, let first = range.first.map({ sheets.lines[lines[$0]] }), first.words.count > 1, lineOpensSentence(sheets.text(first.words.dropFirst())) else { return false }
    let isCapitals = isLineInCapitals(sheets.text(first.words))
    return range.dropFirst().allSatisfy { at in
      let text = sheets.text(sheets.lines[lines[at]].words)
      return sheets.lines[lines[at]].segments.count == 1 && (isCapitals ? isLineInCapitals(text) : !lineOpensSentence(text))
    }
  }

  /// No line of the table before this one stands behind a gap.
  private func isOnlyGap(_ at: Int, from: Int) -> Bool {
    !(from + 1..<max(from + 1, at)).contains { sheets.lines[lines[$0]].gap > 1.8 }
  }

  /// The line begins with a number at the ordinals' place.
  private func isRowNumber(_ line: PageLine) -> Bool {
    guard cuts.hasOrdinal, isOrdinalWord(sheets.words[line.words[0]].text), sheets.words[line.words[0]].right < cuts.contentLeft else { return false }
    return line.words.count == 1 || sheets.words[line.words[1]].left > cuts.contentLeft - 1.2 * unit
  }

  private var unit: Double { finder.unit }

  /// Where the text behind a row's ordinal begins: in layout text some letters left of other rows.
  private func rowLeft(_ line: PageLine, after ordinal: Int?) -> Double? {
    guard sheets.isLayoutText, cuts.hasOrdinal, line.words.count > 2, isOrdinalWord(sheets.words[line.words[0]].text) else { return nil }
    let second = sheets.words[line.words[1]].left
    guard sheets.words[line.words[0]].right < second, abs(second - cuts.contentLeft) <= 4 * unit else { return nil }
    let isNext = value(line).map { $0 - 1 == ordinal } ?? false
    guard isNext || line.segments.count >= min(cuts.count - 1, 3) else { return nil }
    return min(second, cuts.contentLeft)
  }

  /// The number that the line begins with, printed bare.
  private func value(_ line: PageLine) -> Int? {
    let text = sheets.words[line.words[0]].text
    return text.count < 4 && line.left < cuts.contentLeft && text.allSatisfy(\.isASCIIDigit) ? Int(String(decoding: text, as: UTF8.self)) : nil
  }

  /// The same of a line above its row's ordinal.
  private func rowLeft(aheadOf at: Int, after ordinal: Int?) -> Double? {
    let own = sheets.lines[lines[at]].left
    guard sheets.isLayoutText, own < cuts.contentLeft - 1.2 * unit, own > cuts.contentLeft - 4.5 * unit else { return nil }
    for next in at + 1..<max(at + 1, min(at + 5, lines.count)) {
      let line = sheets.lines[lines[next]]
      guard line.gap < 1.9 else { return nil }
      if let left = rowLeft(line, after: ordinal) { return left == own ? left : nil }
    }
    return nil
  }

  private func isBody(_ at: Int, _ contentLeft: Double) -> Bool {
    let line = sheets.lines[lines[at]]
    let first = sheets.words[line.words[0]]
    let key = sheets.key(line.words)
    if line.segments.count == 1, lineOpensWithLabelWord(key), line.words.count < 8 || line.gap > 1.8 { return true }
    if cuts.hasOrdinal {
      if line.left < contentLeft - 1.2 * unit {
        // Left of the content there is room for ordinals only.
        if isOrdinalWord(first.text) {
          guard line.words.count > 1 else { return false }
          let second = sheets.words[line.words[1]].left
          return second < contentLeft - 1.2 * unit && !isSpanning(line)
        }
        if line.segments.count > 1, first.right < contentLeft { return false }
        if line.segments.count == 1 || line.segments[0].count > 2 {
          return !(isLineInCapitals(sheets.text(line.words)) && line.gap < 1.6)
        }
        return false
      }
    } else if line.left < contentLeft - 2.5 * unit {
      return true
    }
    guard line.segments.count == 1 else { return false }
    let crossed = crossedCuts(line)
    let isLabelled = lineLabelKind(first.text) != nil && line.left < (cuts.cuts.last ?? 0)
    if line.gap > 2.4, crossed.count > 0 || isLabelled { return true }
    // "II. NHIỆM VỤ TRỌNG TÂM" between this table and the next one's header.
    if line.gap > 1.8, lineLabelKind(first.text) == .roman, isLineInCapitals(sheets.text(line.words)), nextOpensHeader(at) { return true }
    if line.gap > 1.8, isHeadingBelow(at, kind: lineLabelKind(first.text)) { return true }
    guard !crossed.isEmpty else { return false }
    // Text does not begin right of the first column of text; a list in a narrow cell does.
    if isLabelled, line.gap < 1.9, line.left > (cuts.cuts.dropFirst(cuts.hasOrdinal ? 1 : 0).first ?? .infinity) { return false }
    let fitting = crossed.filter { finder.place(line, $0).cost <= 0.1 }
    if isLineInCapitals(sheets.text(line.words)), line.gap < 1.7 { return false }
    if isLabelled { return crossed.count >= 2 || fitting.count < crossed.count }
    if abs(line.left - contentLeft) < 1.3 * unit, hasColumns(after: at) { return false }
    return fitting.count < crossed.count && (crossed.count >= 2 || cuts.cuts.count == 1 || nextIsBody(at))
  }

  /// One of the next lines has columns again, and no header stands between.
  private func hasColumns(after at: Int) -> Bool {
    for next in at + 1..<max(at + 1, min(at + 10, lines.count)) {
      let line = sheets.lines[lines[next]]
      guard line.gap < 1.9, !lineOpensTableHeader(sheets.key(line.words)) else { return false }
      // A long cell goes on below its row's others.
      guard line.segments.count >= 2 else {
        if next - at < 3 || sheets.isLayoutText && abs(line.left - cuts.contentLeft) < 1.3 * unit { continue }
        return false
      }
      if line.left > cuts.contentLeft - 1.3 * unit || isOrdinalWord(sheets.words[line.words[0]].text) { return true }
    }
    return false
  }

  /// `2. Huy động nguồn lực` behind the only gap since the table began, with no row of it below.
  private func isHeadingBelow(_ at: Int, kind: LineLabelKind?) -> Bool {
    let line = sheets.lines[lines[at]]
    guard sheets.isLayoutText, kind == .roman || kind == .arabic || kind == .decimal, line.words.count > 1, !isRowNumber(line) else { return false }
    guard line.left < (cuts.cuts.dropFirst(cuts.hasOrdinal ? 1 : 0).first ?? .infinity), lineOpensSentence(sheets.text(line.words.dropFirst())) else { return false }
    let below = at + 1..<max(at + 1, min(at + 4, lines.count))
    return !below.contains { sheets.lines[lines[$0]].segments.count > 1 && !namesColumns($0) && headerTop($0) == nil }
  }

  private func nextOpensHeader(_ at: Int) -> Bool {
    guard at + 1 < lines.count else { return false }
    let line = sheets.lines[lines[at + 1]]
    return line.segments.count >= 2 && lineOpensTableHeader(sheets.key(line.words))
  }

  private func nextIsBody(_ at: Int) -> Bool {
    guard at + 1 < lines.count else { return false }
    let line = sheets.lines[lines[at + 1]]
    return line.segments.count == 1 && (line.left < cuts.contentLeft - 1.2 * unit || crossedCuts(line).count >= 1)
  }

  private func isSpanning(_ line: PageLine) -> Bool { line.segments.count >= 2 }

  /// Cuts that lie inside the line's text.
  private func crossedCuts(_ line: PageLine) -> [Double] {
    cuts.cuts.dropFirst(cuts.hasOrdinal ? 1 : 0).filter { line.left + 1.5 * unit < $0 && $0 < line.right - 1.5 * unit }
  }

  /// A line across the columns that is followed by a row of the table is a group row, not the table's end.
  private func resumes(after at: Int) -> Bool {
    let line = sheets.lines[lines[at]]
    guard line.gap < 1.9 else { return false }
    for next in at + 1..<max(at + 1, min(at + 4, lines.count)) {
      let other = sheets.lines[lines[next]]
      guard other.gap < 1.9, other.words.count > 1 else { return false }
      if cuts.hasOrdinal {
        let second = sheets.words[other.words[1]].left
        if isOrdinalWord(sheets.words[other.words[0]].text), other.segments.count >= 3, abs(second - cuts.contentLeft) < 1.2 * unit,
          sheets.words[other.words[0]].right < cuts.contentLeft - 0.5 * unit
        { return true }
      } else if other.segments.count == cuts.count, abs(other.left - cuts.contentLeft) < 1.2 * unit {
        return next == at + 1
      }
    }
    return false
  }

  /// Headings and first lines of paragraphs above a line that surely is running text belong to that text.
  private func walkBack(from: Int, to end: Int) -> Int {
    var first = end
    var at = end - 1
    while at >= from, end - at < 12 {
      let line = sheets.lines[lines[at]]
      guard line.segments.count == 1, !isLoneOrdinal(line), line.left < (cuts.cuts.dropFirst().first ?? .infinity) else { break }
      let kind = lineLabelKind(sheets.words[line.words[0]].text)
      let isHeading = kind == .roman || kind == .arabic || kind == .decimal || (kind == .letter && at == first - 1)
      let crosses = !crossedCuts(line).isEmpty
      let opens = lineOpensSentence(sheets.text(line.words))
      if lineOpensWithLabelWord(sheets.key(line.words)) || (isHeading && opens) { first = at }
      else if crosses, opens, at == end - 1, kind != nil || followsShort(at, from) { first = at }
      else if line.gap > 2.4 { first = at }
      at -= 1
    }
    return first
  }

  /// The line above ends a cell: it is short of the column's right edge.
  private func followsShort(_ at: Int, _ from: Int) -> Bool {
    guard at > from else { return true }
    let above = sheets.lines[lines[at - 1]]
    return above.segments.count > 1 || above.right < (cuts.cuts.dropFirst(cuts.hasOrdinal ? 1 : 0).first ?? above.right) - 6 * unit
  }

  private func isLoneOrdinal(_ line: PageLine) -> Bool {
    line.words.count == 1 && isOrdinalWord(sheets.words[line.words[0]].text) && line.right < cuts.contentLeft
  }

  /// At the page's end: headings below the table whose text is on the next page.
  private func walkBackAtEnd(from: Int) -> Int {
    var first = lines.count
    var at = lines.count - 1
    while at > from {
      let line = sheets.lines[lines[at]]
      guard line.segments.count == 1, line.words.count > 1, line.left < (cuts.cuts.dropFirst().first ?? .infinity) else { break }
      let kind = lineLabelKind(sheets.words[line.words[0]].text)
      let isApart = line.gap > 1.8 && !(from + 1..<max(from + 1, at)).contains { sheets.lines[lines[$0]].gap > 1.8 }
      if kind == .roman || kind == .arabic || kind == .decimal, line.left >= cuts.contentLeft - 1.2 * unit || !cuts.hasOrdinal || isApart || isBoldHeading(line, from) { first = at }
      if lineOpensWithLabelWord(sheets.key(line.words)) { first = at }
      at -= 1
    }
    return first
  }

  /// `2. Cải cách thủ tục` in bold below rows numbered `1`, `2`.
  private func isBoldHeading(_ line: PageLine, _ from: Int) -> Bool {
    guard !sheets.isLayoutText, line.words.allSatisfy({ sheets.words[$0].bold }) else { return false }
    return lines[from...].contains { value(sheets.lines[$0]) != nil }
  }
}
