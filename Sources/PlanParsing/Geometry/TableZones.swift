import SourceModel
import VietnameseText

/// The part of a table that stands on one page.
struct TablePiece {
  var page: Int
  /// Header lines that only repeat the table's header.
  var repeated: [Int] = []
  var lines: [Int] = []
  var cuts: ColumnCuts
}

/// A table with the lines of each page; rows are still to be made.
struct TableZone {
  var header: TableHeader?
  var pieces: [TablePiece]
}

/// Finds the tables of all pages and carries each over page breaks.
struct TableZones {
  let sheets: Sheets
  private(set) var zones: [TableZone] = []
  /// The zone of each table line.
  private(set) var zone: [Int: Int] = [:]

  init(_ sheets: Sheets, _ roles: [LineRole], _ areas: TwoColumnAreas) {
    self.sheets = sheets
    var open = false
    for page in sheets.pages.indices {
      let free = sheets.pages[page].lines.filter { roles[$0] == .body && areas.area[$0] == nil && !sheets.lines[$0].words.isEmpty }
      open = scan(free, page, continuing: open)
    }
  }

  /// Whether a table reaches the page's end.
  private mutating func scan(_ lines: [Int], _ page: Int, continuing: Bool) -> Bool {
    var at = 0
    if continuing, let end = continuation(lines, page) { at = end }
    while at < lines.count {
      guard let (range, header) = TableHeaderFinder(sheets: sheets, lines: lines).header(at: at), range.lowerBound >= 0 else { at += 1; continue }
      guard !lines[range].contains(where: { zone[$0] != nil }) else { at += 1; continue }
      let piece = makePiece(header: header, lines, from: range.upperBound, page)
      guard !piece.lines.isEmpty || range.upperBound == lines.count else { at += 1; continue }
      zones.append(TableZone(header: header, pieces: [piece]))
      for line in lines[range] + piece.lines { zone[line] = zones.count - 1 }
      at = range.upperBound + piece.lines.count
    }
    guard let last = lines.last else { return continuing }
    return zone[last] == zones.count - 1 && !zones.isEmpty
  }

  // MARK: first piece

  private func makePiece(header: TableHeader, _ lines: [Int], from: Int, _ page: Int) -> TablePiece {
    let finder = ColumnFinder(sheets: sheets, unit: sheets.pages[page].unit)
    // Without ordinals only the rows tell where the first column ends.
    let ahead = header.hasOrdinal ? [] : lines[from..<min(from + 10, lines.count)].prefix { sheets.lines[$0].gap < 2.4 }.filter { sheets.lines[$0].segments.count > 1 }
    var cuts = ColumnCuts(cuts: finder.cuts(between: header.columns, endsInNotes: header.endsInNotes, lines: header.lines + ahead), hasOrdinal: header.hasOrdinal)
    var end = lines.count
    for _ in 0..<2 {
      cuts.contentLeft = contentLeft(lines, from..<end, cuts, header.columns, finder.unit) ?? header.columns[0].lowerBound
      end = TableEnd(sheets: sheets, lines: lines, cuts: cuts, finder: finder).end(from: from)
      // The label of a sum may be centred over several columns.
      let taken = lines[from..<end].filter { index in
        let line = sheets.lines[index]
        return line.segments.count < 2 || !isSumLabel(sheets.key(line.words[line.segments[0]]))
      }
      cuts.cuts = finder.cuts(between: header.columns, endsInNotes: header.endsInNotes, lines: taken.count >= 6 ? taken : taken + header.lines)
    }
    return TablePiece(page: page, lines: Array(lines[from..<end]), cuts: cuts)
  }

  /// The left edge of the column after the ordinals: where most of the next lines' text begins. `header` tells where the
  /// ordinal column ends and the middle of the next one is.
  private func contentLeft(_ lines: [Int], _ range: Range<Int>, _ cuts: ColumnCuts, _ header: [ClosedRange<Double>]?, _ unit: Double) -> Double? {
    var low = -Double.infinity
    var high = cuts.cuts.first ?? .infinity
    if cuts.hasOrdinal {
      low = header.map { $0[0].upperBound } ?? (cuts.cuts.first ?? 0) - 2 * unit
      high = cuts.cuts.dropFirst().first ?? .infinity
      if let header, header.count > 1 { high = min(high, (header[1].lowerBound + header[1].upperBound) / 2) }
    }
    var lefts: [Double] = []
    for index in range.prefix(14) {
      let line = sheets.lines[lines[index]]
      let first = sheets.words[line.words[0]]
      var left = line.left
      if cuts.hasOrdinal, isOrdinalWord(first.text), line.words.count > 1, first.left < low + unit {
        left = sheets.words[line.words[1]].left
        if left - first.right < 1.3 * unit, sheets.isLayoutText { continue }
      }
      if left > low + 0.5 * unit, left < high { lefts.append(left) }
    }
    // The most frequent place, within half a unit.
    let counted = lefts.map { left in (left, lefts.filter { abs($0 - left) < 0.6 * unit }.count) }
    return counted.max { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 > $1.0 }?.0
  }

  // MARK: next pages

  /// Takes the page's first lines into the open table; returns where they end, `nil` if none belong to it.
  private mutating func continuation(_ lines: [Int], _ page: Int) -> Int? {
    guard let table = zones.last, let before = table.pieces.last, !lines.isEmpty else { return nil }
    var piece = TablePiece(page: page, cuts: before.cuts)
    var from = 0
    let finder = ColumnFinder(sheets: sheets, unit: sheets.pages[page].unit)
    if let header = table.header, let repeated = repetition(of: header, lines) {
      piece.repeated = Array(lines[..<repeated.count])
      from = repeated.count
      if repeated.header.columns.count == header.columns.count {
        piece = continued(piece, repeated.header, lines, from, page)
        // Few lines tell less than those of the page before.
        if piece.lines.count < 3, !before.lines.isEmpty, before.cuts.count == piece.cuts.count {
          let shift = repeated.header.columns[0].lowerBound - header.columns[0].lowerBound
          piece.cuts.cuts = before.cuts.cuts.map { $0 + shift }
        }
      } else {
        piece = carried(piece, before, lines, from, finder)
      }
    } else {
      // A header at a page's end, its first row on the next: nothing but the header tells of the columns yet.
      if let header = table.header, before.lines.isEmpty, table.pieces.count == 1 {
        piece = makePiece(header: header, lines, from: from, page)
      } else {
        piece = carried(piece, before, lines, from, finder)
      }
      if piece.lines.isEmpty { return nil }
    }
    zones[zones.count - 1].pieces.append(piece)
    for line in piece.repeated + piece.lines { zone[line] = zones.count - 1 }
    return from + piece.lines.count
  }

  private func continued(_ piece: TablePiece, _ header: TableHeader, _ lines: [Int], _ from: Int, _ page: Int) -> TablePiece {
    var result = makePiece(header: header, lines, from: from, page)
    result.repeated = piece.repeated
    return result
  }

  private func carried(_ piece: TablePiece, _ before: TablePiece, _ lines: [Int], _ from: Int, _ finder: ColumnFinder) -> TablePiece {
    var result = piece
    let ahead = Array(lines[from..<min(from + 12, lines.count)])
    let shift = sheets.isLayoutText ? self.shift(Array(lines[from..<min(from + 30, lines.count)]), before) : 0
    result.cuts.contentLeft = before.cuts.contentLeft + shift
    result.cuts.cuts = finder.carried(before.cuts.cuts, shift: shift, lines: ahead)
    for _ in 0..<2 {
      let end = TableEnd(sheets: sheets, lines: lines, cuts: result.cuts, finder: finder).end(from: from)
      result.lines = Array(lines[from..<end])
      guard !result.lines.isEmpty else { return result }
      result.cuts.contentLeft = contentLeft(lines, from..<end, result.cuts, nil, finder.unit) ?? result.cuts.contentLeft
      result.cuts.cuts = finder.carried(before.cuts.cuts, shift: shift, lines: result.lines)
    }
    return result
  }

  /// How far the columns of a page's layout text stand right of those on the page before: by the text behind ordinals,
  /// else by where most lines begin.
  private func shift(_ ahead: [Int], _ before: TablePiece) -> Double {
    var places: [Double: Int] = [:]
    for index in ahead {
      let line = sheets.lines[index]
      if before.cuts.hasOrdinal, line.words.count > 1, isOrdinalWord(sheets.words[line.words[0]].text) {
        let next = sheets.words[line.words[1]]
        if next.left - sheets.words[line.words[0]].right >= 1.5 { places[next.left, default: 0] += 3 }
      } else {
        places[line.left, default: 0] += 1
      }
    }
    guard let best = places.max(by: { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }) else { return 0 }
    let shift = best.key - before.cuts.contentLeft
    // Far only where many lines say so.
    return abs(shift) <= (best.value < 5 ? 10 : 20) ? shift : 0
  }

  /// The lines at the page's top that print the table's header again.
  private func repetition(of header: TableHeader, _ lines: [Int]) -> (count: Int, header: TableHeader)? {
    func words(_ keys: [[UInt8]]) -> [[UInt8]] { keys.flatMap { $0.split(separator: 0x20).map(Array.init) }.sorted { $0.lexicographicallyPrecedes($1) } }
    let wanted = words(header.keys)
    // The row of column numbers is often part of the table, not of the header that pages repeat.
    let unnumbered = words(header.keys.filter { key in key.contains { $0 >= 0x61 && $0 <= 0x7A } })
    var keys: [[UInt8]] = []
    var repeated: Int?
    for count in 1...max(1, min(header.keys.count + 2, lines.count)) where count <= lines.count {
      keys.append(sheets.key(sheets.lines[lines[count - 1]].words))
      let printed = words(keys)
      if printed == wanted || printed == unnumbered { repeated = count }
    }
    guard let count = repeated else { return nil }
    let finder = TableHeaderFinder(sheets: sheets, lines: Array(lines[..<count]))
    for at in 0..<count {
      if let found = finder.header(at: at), found.range == 0..<count { return (count, found.header) }
    }
    return (count, header)
  }
}
