import PlanRecognition
import SourceModel
import VietnameseText

/// A row while it is put together: the lines of each column's words.
struct DraftRow {
  /// By column: words of each line.
  var cells: [[[Int]]]
  /// One cell across the table.
  var group: [[Int]]?
  var doubt = false
  init(columns: Int) { cells = [[[Int]]](repeating: [], count: columns) }
  var isEmpty: Bool { group == nil && cells.allSatisfy(\.isEmpty) }
}

/// Makes rows and cells of a table's lines.
struct TableRowBuilder {
  let sheets: Sheets
  let zone: TableZone
  let columnCount: Int

  private let evidence: CutEvidence
  private let ticks: TickPlaces

  init(_ sheets: Sheets, _ zone: TableZone, _ evidence: CutEvidence) {
    (self.sheets, self.zone, self.evidence) = (sheets, zone, evidence.of(zone, sheets))
    columnCount = zone.pieces.first?.cuts.count ?? 1
    ticks = TickPlaces(zone, sheets)
  }

  func rows() -> [DraftRow] {
    var rows: [DraftRow] = []
    for (index, piece) in zone.pieces.enumerated() { add(piece, isFirst: index == 0, &rows) }
    labelGroups(&rows)
    fillFromLeft(&rows)
    return rows.filter { !$0.isEmpty }
  }

  struct SplitLine {
    var index: Int
    var columns: [Int]
    var doubt: Bool
    var isGroup: Bool
    var isOrdinal: Bool
    func words(_ line: PageLine, _ column: Int) -> [Int] {
      var result: [Int] = []
      for (at, word) in line.words.enumerated() where columns[at] == column { result.append(word) }
      return result
    }
  }

  private func add(_ piece: TablePiece, isFirst: Bool, _ rows: inout [DraftRow]) {
    let finder = ColumnFinder(sheets: sheets, unit: sheets.pages[piece.page].unit, evidence: evidence)
    var split: [SplitLine] = []
    var context = LineContext(ends: [Int?](repeating: nil, count: columnCount))
    context.contentColumn = piece.cuts.hasOrdinal ? 1 : 0
    for (at, index) in piece.lines.enumerated() {
      context.next = next(piece, at, finder)
      split.append(self.split(index, piece.cuts, finder, &context))
    }
    findGroups(&split, piece, finder)
    settleGroups(&split)
    let starts = piece.cuts.hasOrdinal ? ordinalStarts(split, piece, isFirst: isFirst && rows.isEmpty) : plainStarts(split, piece)
    if sheets.isLayoutText { splitAnew(&split, starts, piece, finder) }
    for (at, line) in split.enumerated() {
      if line.isGroup {
        let words = sheets.lines[line.index].words
        if at > 0, split[at - 1].isGroup, !line.isOrdinal, rows.last?.group != nil {
          rows[rows.count - 1].group?.append(words)
        } else {
          var row = DraftRow(columns: columnCount)
          row.group = [words]
          rows.append(row)
        }
        continue
      }
      if starts.contains(at) || isTotal(line) || rows.isEmpty || rows.last?.group != nil { rows.append(DraftRow(columns: columnCount)) }
      for column in 0..<columnCount {
        let words = line.words(sheets.lines[line.index], column)
        guard !words.isEmpty else { continue }
        // What goes on in the first column beside a new row is of the cell above, which is merged over both.
        let isAbove = column == 0 && starts.contains(at) && at > 0 && !piece.cuts.hasOrdinal && rows.count > 1 && !lineOpensSentence(sheets.text(words))
        rows[rows.count - (isAbove && !rows[rows.count - 2].cells[0].isEmpty ? 2 : 1)].cells[column].append(words)
      }
      if line.doubt { rows[rows.count - 1].doubt = true }
    }
  }

  /// First word of the line below, where that goes on in the first column of text.
  private func next(_ piece: TablePiece, _ at: Int, _ finder: ColumnFinder) -> Int? {
    guard at + 1 < piece.lines.count, let next = sheets.lines[piece.lines[at + 1]].words.first else { return nil }
    return abs(sheets.words[next].left - piece.cuts.contentLeft) > 1.5 * finder.unit ? nil : next
  }

  /// Splits the lines of each row where that row has its columns.
  private func splitAnew(_ split: inout [SplitLine], _ starts: Set<Int>, _ piece: TablePiece, _ finder: ColumnFinder) {
    var previous: [Double]?
    var at = 0
    while at < split.count {
      var end = at + 1
      while end < split.count, !starts.contains(end), !split[end].isGroup, !isTotal(split[end]) { end += 1 }
      defer { at = end }
      guard !split[at].isGroup else { continue }
      var cuts = piece.cuts
      let fitting = RowCuts(sheets: sheets, cuts: piece.cuts.cuts).fitting(split[at..<end].map(\.index), after: previous)
      cuts.cuts = fitting.cuts
      previous = cuts.cuts
      guard cuts.cuts != piece.cuts.cuts || fitting.aligned.contains(where: { $0 > 0 }) else { continue }
      var context = LineContext(ends: [Int?](repeating: nil, count: columnCount), aligned: fitting.aligned)
      context.contentColumn = cuts.hasOrdinal ? 1 : 0
      for line in at..<end {
        context.next = next(piece, line, finder)
        let anew = self.split(split[line].index, cuts, finder, &context)
        (split[line].columns, split[line].doubt) = (anew.columns, anew.doubt)
      }
    }
  }

  /// `Tổng cộng | 913`: a row without a number, its figures beside it.
  private func isTotal(_ line: SplitLine) -> Bool {
    let page = sheets.lines[line.index]
    guard !line.isOrdinal, let first = line.columns.first else { return false }
    guard isSumLabel(sheets.key(line.words(page, first))) else { return false }
    return zip(page.words, line.columns).contains { $1 > first && (sheets.words[$0].text.first?.isASCIIDigit ?? false) }
  }

  private func split(_ index: Int, _ cuts: ColumnCuts, _ finder: ColumnFinder, _ context: inout LineContext) -> SplitLine {
    let line = sheets.lines[index]
    context.opensRow = !cuts.hasOrdinal && line.segments.count >= 2 && lineOpensSentence(sheets.words[line.words[0]].text)
      || cuts.hasOrdinal && line.words.count > 1 && isOrdinalWord(sheets.words[line.words[0]].text)
      && sheets.words[line.words[0]].right < (cuts.cuts.first ?? 0) + finder.unit
    var (columns, doubt) = finder.columns(of: line, cuts, context)
    if sheets.isLayoutText, ticks.place(line, &columns, sheets) { doubt = true }
    for (word, column) in zip(line.words, columns) where column < columnCount { context.ends[column] = word }
    let isOrdinalLine = cuts.hasOrdinal && columns.first == 0 && isOrdinalWord(sheets.words[line.words[0]].text)
    var result = SplitLine(index: index, columns: columns.map { min($0, columnCount - 1) }, doubt: doubt, isGroup: false, isOrdinal: isOrdinalLine)
    result.isGroup = spans(line, result, cuts, finder)
    return result
  }

  /// A label across the table: its text runs over a cut where no gap is, or it is a capital line behind a Roman numeral.
  private func spans(_ line: PageLine, _ split: SplitLine, _ cuts: ColumnCuts, _ finder: ColumnFinder) -> Bool {
    let first = cuts.hasOrdinal ? 1 : 0
    guard let from = line.words.indices.first(where: { !(split.isOrdinal && $0 == 0) }), columnCount > first + 1 else { return false }
    let words = Array(line.words[from...])
    guard sheets.segments(of: words, wide: sheets.frame(line).wide).count == 1 else { return false }
    let left = sheets.words[words[0]].left
    let right = sheets.words[words[words.count - 1]].right
    let text = sheets.text(words)
    let isLabelled = split.isOrdinal && !sheets.words[line.words[0]].text.contains { $0.isASCIIDigit }
    let isStrong = isLineInCapitals(text) || (words.allSatisfy { sheets.words[$0].bold } && !sheets.isLayoutText)
    if isLabelled, isStrong, left < (cuts.cuts.dropFirst(first).first ?? .infinity) { return true }
    // Without ordinals a label begins where the table does; further right stand cells a single space apart.
    guard cuts.hasOrdinal || isStrong || lineOpensSentence(text) && left < cuts.cuts.first ?? .infinity else { return false }
    let crossed = cuts.cuts.dropFirst(first).filter { left + 1.5 * finder.unit < $0 && $0 < right - 1.5 * finder.unit }
    guard !crossed.isEmpty, isStrong || split.isOrdinal || crossed.count >= 2 else { return false }
    let rest = PageLine(words: words, page: line.page, left: left, top: line.top, right: right, bottom: line.bottom)
    return isStrong && crossed.count >= 2 || crossed.contains { finder.place(rest, $0).cost > 0.5 }
  }

  /// `Hoạt động hè` above a row, where its words begin at the ordinals' place: no cell's line begins there. Without ordinals
  /// `Ngày thứ nhất (13/3/2026)`, whose words run on over the first cut, above a line that fills the columns.
  private func findGroups(_ split: inout [SplitLine], _ piece: TablePiece, _ finder: ColumnFinder) {
    guard columnCount > 2 else { return }
    for at in split.indices.dropLast() where !split[at].isGroup && !split[at].isOrdinal && !isTotal(split[at]) {
      let (line, next) = (sheets.lines[split[at].index], sheets.lines[split[at + 1].index])
      guard line.segments.count == 1, line.words.count > 1, sheets.words[line.words[0]].text.count > 1, lineOpensSentence(sheets.text(line.words)) else { continue }
      if piece.cuts.hasOrdinal {
        split[at].isGroup = split[at + 1].isOrdinal && line.left <= next.left + finder.unit && line.left + finder.unit < piece.cuts.contentLeft
      } else if line.left <= piece.cuts.contentLeft + finder.unit, next.segments.count >= max(3, columnCount - 1), let crossing = split[at].columns.firstIndex(where: { $0 > 0 }) {
        split[at].isGroup = crossing > 0 && !lineOpensSentence(sheets.words[line.words[crossing]].text)
      }
    }
  }

  /// A spanning line is a group row only where the next line begins a row or spans, too, or is its short last line.
  private func settleGroups(_ split: inout [SplitLine]) {
    for at in split.indices.reversed() where split[at].isGroup && at + 1 < split.count && zone.pieces[0].cuts.hasOrdinal {
      let next = split[at + 1]
      if next.isGroup || next.isOrdinal { continue }
      let line = sheets.lines[next.index]
      let text = sheets.text(line.words)
      let goesOn = !lineOpensSentence(text) || isLineInCapitals(text) && isLineInCapitals(sheets.text(sheets.lines[split[at].index].words))
      let isRest = line.segments.count == 1 && goesOn && (at + 2 >= split.count || split[at + 2].isOrdinal || split[at + 2].isGroup)
      if isRest, split[at].isOrdinal { split[at + 1].isGroup = true } else { split[at].isGroup = false }
    }
  }

  /// `I | Cải cách thể chế` with nothing in the other columns, among rows numbered in Arabic, labels the rows below.
  private func labelGroups(_ rows: inout [DraftRow]) {
    guard zone.pieces[0].cuts.hasOrdinal, columnCount > 2 else { return }
    func ordinal(_ row: DraftRow) -> [UInt8] { row.cells[0].first?.first.map { sheets.words[$0].text } ?? [] }
    guard rows.contains(where: { ordinal($0).first?.isASCIIDigit == true }) else { return }
    // `3 | Công tác thi đua, khen thưởng` in one run of words above `3.1`.
    for index in rows.indices.dropLast() where rows[index].group == nil && rows[index].cells.allSatisfy({ $0.count < 2 }) {
      let label = ordinal(rows[index]).filter { $0 != 0x2E }
      guard !label.isEmpty, label.allSatisfy(\.isASCIIDigit), ordinal(rows[index + 1]).starts(with: label + [0x2E]), ordinal(rows[index + 1]).count > label.count + 1 else { continue }
      let words = rows[index].cells.dropFirst().flatMap { $0.flatMap { $0 } }
      guard let first = words.first, sheets.segments(of: words, wide: sheets.pages[sheets.words[first].page].wide).count == 1 else { continue }
      rows[index].group = [rows[index].cells[0][0] + words]
    }
    labelNumberedGroups(&rows, ordinal)
    let lettersLabel = doLettersLabelGroups(rows, ordinal)
    for index in rows.indices where rows[index].group == nil {
      let row = rows[index]
      let label = ordinal(row)
      guard label.first?.isASCIIDigit == false, !row.cells[1].isEmpty, lineLabelKind(label) != .bullet, label.first.map({ $0 < 0x60 }) == true || lettersLabel && isLetter(label) else { continue }
      if row.cells[2...].allSatisfy(\.isEmpty) {
        rows[index].group = [row.cells[0][0] + row.cells[1][0]] + row.cells[0].dropFirst() + row.cells[1].dropFirst()
      } else if row.cells.allSatisfy({ $0.count < 2 }), isOneRun(row) {
        rows[index].group = [row.cells.flatMap { $0.flatMap { $0 } }]
      }
    }
  }

  /// A label's words that run on over a cut as no two cells do: without a gap, past columns that stay empty or in the middle of a
  /// sentence.
  private func isOneRun(_ row: DraftRow) -> Bool {
    let filled = row.cells.indices.dropFirst().filter { !row.cells[$0].isEmpty }
    let words = filled.flatMap { row.cells[$0][0] }
    guard let first = words.first, sheets.segments(of: words, wide: sheets.pages[sheets.words[first].page].wide).count == 1 else { return false }
    return columnCount - 1 - filled.count >= 2 && filled.count == 2 || filled.dropFirst().allSatisfy { !lineOpensSentence(sheets.words[row.cells[$0][0][0]].text) }
  }

  /// `a | An toàn`, `b | Vệ sinh`, each above rows numbered in Arabic: letters of groups, not of a row's parts.
  private func doLettersLabelGroups(_ rows: [DraftRow], _ ordinal: (DraftRow) -> [UInt8]) -> Bool {
    guard rows[0].group != nil || isLetter(ordinal(rows[0])) else { return false }
    return rows.indices.allSatisfy { at in rows[at].group != nil || !isLetter(ordinal(rows[at])) || at + 1 < rows.count && ordinal(rows[at + 1]).first?.isASCIIDigit == true }
  }

  private func isLetter(_ label: [UInt8]) -> Bool { !label.isEmpty && countScalars(label) == 1 && Letters.isLetter(decodeScalar(label, at: 0).scalar) }

  /// `1. | Học kỳ I` with nothing in the other columns, among rows numbered `1`, `2` without a mark.
  private func labelNumberedGroups(_ rows: inout [DraftRow], _ ordinal: (DraftRow) -> [UInt8]) {
    let bare = rows.count { row in let label = ordinal(row); return !label.isEmpty && label.allSatisfy(\.isASCIIDigit) }
    guard bare >= 3 else { return }
    for index in rows.indices where rows[index].group == nil {
      let row = rows[index]
      let label = ordinal(row)
      guard label.last == 0x2E, label.count > 1, label.dropLast().allSatisfy(\.isASCIIDigit), row.cells[1].count == 1, row.cells[2...].allSatisfy(\.isEmpty) else { continue }
      rows[index].group = [row.cells[0][0] + row.cells[1][0]]
    }
  }

  /// A cell that nearly every row fills and this one does not: its words may stand close behind the column before, which
  /// then reaches to where the column has its text.
  private func fillFromLeft(_ rows: inout [DraftRow]) {
    let data = rows.filter { $0.group == nil }
    guard data.count >= 3 else { return }
    for column in 1..<max(columnCount, 1) {
      let filled = data.filter { !$0.cells[column].isEmpty }.count
      guard filled * 10 >= data.count * 8, filled < data.count else { continue }
      // By page: layout text prints the columns of another page elsewhere.
      let lefts = Dictionary(data.compactMap { $0.cells[column].first?.first.map { (sheets.words[$0].page, sheets.words[$0].left) } }, uniquingKeysWith: min)
      let unit = sheets.isLayoutText ? 1 : sheets.pages.first?.unit ?? 1
      for index in rows.indices where rows[index].group == nil && rows[index].cells[column].isEmpty {
        guard let line = rows[index].cells[column - 1].first, let last = line.last, let left = lefts[sheets.words[last].page], sheets.words[last].right > left - unit else { continue }
        guard let at = line.indices.dropFirst().last(where: {
          evidence.opens(line[$0], column, sheets)
            && (!evidence.isPair(line[$0 - 1], line[$0], sheets) || CutEvidence.usualOpenings.contains(sheets.words[line[$0]].text))
            && lineOpensSentence(sheets.words[line[$0]].text)
        }) else { continue }
        rows[index].cells[column] = [Array(line[at...])]
        rows[index].cells[column - 1][0] = Array(line[..<at])
        rows[index].doubt = true
      }
    }
  }

  // MARK: where rows begin

  private func ordinalStarts(_ split: [SplitLine], _ piece: TablePiece, isFirst: Bool) -> Set<Int> {
    let ordinals = split.indices.filter { split[$0].isOrdinal || split[$0].isGroup }
    guard let first = ordinals.first else { return isFirst && !split.isEmpty ? [0] : [] }
    let content = piece.cuts.hasOrdinal ? 1 : 0
    guard isCentred(split, ordinals, content, startsAbove: isFirst && first > 0) else { return Set(ordinals).union(isFirst ? [0] : []) }
    return centredStarts(split, ordinals, isFirst: isFirst)
  }

  /// Whether ordinals stand in the middle of their rows: beside lines that go on with a sentence, or beside none.
  private func isCentred(_ split: [SplitLine], _ ordinals: [Int], _ content: Int, startsAbove: Bool) -> Bool {
    if startsAbove { return true }
    var tall = 0
    var inside = 0
    for (at, ordinal) in ordinals.enumerated() where !split[ordinal].isGroup {
      let end = at + 1 < ordinals.count ? ordinals[at + 1] : split.count
      guard end - ordinal > 1 || (at > 0 && ordinal - ordinals[at - 1] > 1) else { continue }
      tall += 1
      let words = split[ordinal].words(sheets.lines[split[ordinal].index], content)
      if words.isEmpty {
        // A cell of a web page may begin a line below its row's number.
        let below = ordinal + 1 < end ? split[ordinal + 1].words(sheets.lines[split[ordinal + 1].index], content) : []
        if below.isEmpty || !lineOpensSentence(sheets.text(below)) { inside += 1 }
      } else if !lineOpensSentence(sheets.text(words)) {
        inside += 1
      }
    }
    return inside >= 2 && inside * 3 >= tall
  }

  /// Ordinals in the middle of their rows: the cheapest borders, each between two ordinals, where a row reaches as far
  /// below its ordinal as above, cells begin like sentences and gaps are wide.
  private func centredStarts(_ split: [SplitLine], _ ordinals: [Int], isFirst: Bool) -> Set<Int> {
    typealias Way = (cost: Double, starts: [Int])
    // By where the next row begins. Of ways that cost the same the one whose rows begin later is taken: the same on every run.
    var ways: [Way?] = Array(repeating: nil, count: split.count + 1)
    let first = ordinals[0]
    if isFirst { ways[0] = (0, [0]) } else { for start in 0...first { ways[start] = (startCost(split, start), [start]) } }
    for (at, ordinal) in ordinals.enumerated() {
      let isLast = at + 1 == ordinals.count
      let next = isLast ? split.count : ordinals[at + 1]
      var following: [Way?] = Array(repeating: nil, count: split.count + 1)
      let ends = isLast ? split.count...split.count : split[next].isGroup ? next...next : split[ordinal].isGroup ? ordinal + 1...ordinal + 1 : ordinal + 1...next
      for start in 0...ordinal {
        guard let way = ways[start] else { continue }
        for end in ends {
          let cost = way.cost + rowCost(split, start, end, ordinal) * (isLast ? 0.5 : 1) + (isLast ? 0 : startCost(split, end))
          if cost <= following[end]?.cost ?? .infinity { following[end] = (cost, way.starts + (isLast ? [] : [end])) }
        }
      }
      ways = following
    }
    return Set(ways.compactMap { $0 }.min { $0.cost < $1.cost }?.starts ?? ordinals)
  }

  private func rowCost(_ split: [SplitLine], _ start: Int, _ end: Int, _ ordinal: Int) -> Double {
    guard !split[ordinal].isGroup, start < end else { return split[ordinal].isGroup && start == ordinal ? 0 : 20 }
    let (top, bottom, own) = (sheets.lines[split[start].index], sheets.lines[split[end - 1].index], sheets.lines[split[ordinal].index])
    let pitch = sheets.pages[own.page].pitch
    return abs((top.top + bottom.bottom) / 2 - (own.top + own.bottom) / 2) / pitch * 1.5
  }

  private func startCost(_ split: [SplitLine], _ at: Int) -> Double {
    guard at < split.count else { return 0 }
    return (opensCells(split[at]) ? 0 : 4) - min(max(sheets.lines[split[at].index].gap - 1.1, 0), 1) * 4
  }

  /// Every cell that has words in this line begins one there.
  private func opensCells(_ line: SplitLine) -> Bool {
    let page = sheets.lines[line.index]
    for column in 0..<columnCount {
      let words = line.words(page, column)
      if !words.isEmpty, !lineOpensSentence(sheets.text(words)) { return false }
    }
    return true
  }

  /// `Buổi chiều`, `Ngày thứ hai` in the first column, the only words of their line: they label the agenda's rows below.
  private func isPartOfDay(_ line: SplitLine) -> Bool {
    let page = sheets.lines[line.index]
    guard page.segments.count == 1, page.words.count <= 8, line.columns.allSatisfy({ $0 == 0 }), columnCount > 2 else { return false }
    let key = sheets.key(page.words)
    return partsOfDay.contains { key.starts(with: $0) } && !wordEndsSentence(sheets.words[page.words[page.words.count - 1]].text)
  }

  /// `II. Công tác chuyên môn`, alone in its line.
  private func isNumberedLabel(_ line: SplitLine) -> Bool {
    let page = sheets.lines[line.index]
    return page.words.count > 1 && line.columns.allSatisfy { $0 == 0 } && lineLabelKind(sheets.words[page.words[0]].text) == .roman && lineOpensSentence(sheets.words[page.words[1]].text)
  }

  /// Without ordinals a row begins where its first column and most others begin anew, or behind a wide gap.
  private func plainStarts(_ split: [SplitLine], _ piece: TablePiece) -> Set<Int> {
    var starts: Set<Int> = []
    let gaps = split.dropFirst().map { sheets.lines[$0.index].gap }
    let usual = middleValue(gaps.map { $0 }) ?? 1
    let widths = (0..<columnCount).map { column in split.map { extent($0.words(sheets.lines[$0.index], column)) }.max() ?? 0 }
    for (at, line) in split.enumerated() {
      let page = sheets.lines[line.index]
      if at == 0 || line.isGroup {
        if at > 0 || zone.pieces.first?.page == piece.page || opensCells(line) && !line.words(page, 0).isEmpty { starts.insert(at) }
        continue
      }
      if page.gap > usual * 1.25 + 0.1 || isPartOfDay(line) || isNumberedLabel(line) { starts.insert(at); continue }
      if isPartOfDay(split[at - 1]) { starts.insert(at); continue }
      guard opensCells(line) else {
        if opensBesideMergedCell(line, split[at - 1], widths) { starts.insert(at) }
        continue
      }
      let filled = (0..<columnCount).filter { !line.words(page, $0).isEmpty }.count
      // `Ngày` above `01/6/2026`: the cell goes on, unless all others begin anew.
      let isFull = filled >= max(3, columnCount - 1)
      if !isFull, !line.words(page, 0).isEmpty, let end = split[at - 1].words(sheets.lines[split[at - 1].index], 0).last, !endsCellParagraph(sheets.words[end].text) { continue }
      // Where the first cell is merged over rows the others must leave no doubt.
      guard !line.words(page, 0).isEmpty || filled >= 3 || filled == 2 && areEndedAbove(line, split[at - 1], widths) else { continue }
      if line.words(page, 0).isEmpty, let start = starts.max(), goesOnWithList(line, split[start]) { continue }
      if line.words(page, 0).isEmpty, filled == 2 { starts.insert(at); continue }
      if filled * 2 > columnCount || split[at - 1].isGroup { starts.insert(at) }
    }
    return starts
  }

  func extent(_ words: [Int]) -> Double {
    guard let first = words.first, let last = words.last else { return 0 }
    return sheets.words[last].right - sheets.words[first].left
  }
}
