import SourceModel
import VietnameseText

/// A table drawn with characters, as pandoc writes what no row of bars can hold:
///
///     +----+----------+      ------------------      TT   Nội dung
///     | TT | Nội dung |      TT   Nội dung           ---- ---------
///     +====+==========+      ---- -------------      1    Rà soát
///     | 1  | Rà soát  |      1    Rà soát quy
///     +----+----------+           định
///                            ------------------
struct MarkdownDrawnTable {
  struct Cell {
    var column: Int
    var columns = 1
    var lines: [[UInt8]] = []
  }
  private(set) var rows: [[Cell]] = []
  /// The first line behind it.
  private(set) var end = 0

  private let lines: [[UInt8]]

  /// The table whose first line is line `start`; `nil` where none begins.
  init?(_ lines: [[UInt8]], at start: Int) {
    self.lines = lines
    guard let first = lines[start].first(where: { !$0.isSpace }) else { return nil }
    switch first {
    case UInt8(ascii: "+"): guard readGrid(start) else { return nil }
    case UInt8(ascii: "-"): guard readRuled(start) else { return nil }
    default: guard readHeaded(start) else { return nil }
    }
  }

  // MARK: grids

  private func isGridRule(_ line: [UInt8]) -> Bool {
    let core = line.filter { !$0.isSpace }
    return core.count > 4 && core.first == UInt8(ascii: "+") && core.last == UInt8(ascii: "+") && core.allSatisfy { "+-=:".utf8.contains($0) }
  }

  private mutating func readGrid(_ start: Int) -> Bool {
    guard isGridRule(lines[start]) else { return false }
    end = start
    var edges: Set<Int> = []
    while end < lines.count, let first = lines[end].first(where: { !$0.isSpace }), first == UInt8(ascii: "|") || isGridRule(lines[end]) {
      if first == UInt8(ascii: "+") { edges.formUnion(places(of: UInt8(ascii: "+"), in: lines[end])) }
      end += 1
    }
    let columns = edges.sorted()
    guard columns.count > 2, columns.count <= TableDraft.columnLimit, end - start > 2 else { return false }
    var isOpen = false
    for line in lines[start..<end] {
      guard !isGridRule(line) else { isOpen = false; continue }
      let cells = cells(line, columns)
      if isOpen { add(cells) } else { rows.append(cells) }
      isOpen = true
    }
    return !rows.isEmpty
  }

  /// At which letters of the line `byte` stands.
  private func places(of byte: UInt8, in line: [UInt8]) -> [Int] {
    var result: [Int] = []
    var place = 0
    for other in line where !other.isContinuation {
      if other == byte { result.append(place) }
      place += 1
    }
    return result
  }

  /// What stands between the bars of a line; a bar left out joins columns.
  private func cells(_ line: [UInt8], _ edges: [Int]) -> [Cell] {
    var result: [Cell] = []
    var (place, start, column) = (0, 0, -1)
    for at in line.indices where !line[at].isContinuation {
      if line[at] == UInt8(ascii: "|"), let edge = edges.firstIndex(of: place) {
        if column >= 0 { result.append(Cell(column: column, columns: edge - column, lines: [trimmed(line[start..<at])])) }
        (start, column) = (at + 1, edge)
      }
      place += 1
    }
    return result
  }

  private mutating func add(_ cells: [Cell]) {
    for cell in cells {
      if let at = rows[rows.count - 1].firstIndex(where: { $0.column == cell.column }) { rows[rows.count - 1][at].lines += cell.lines } else { rows[rows.count - 1].append(cell) }
    }
  }

  // MARK: rules above columns

  /// Where the strokes of a line of nothing else begin; a stroke has two dashes at least.
  private func strokes(_ line: [UInt8]) -> [Int]? {
    var result: [Int] = []
    var last: UInt8 = 0x20
    for (at, byte) in line.enumerated() {
      guard byte == UInt8(ascii: "-") || byte == 0x20 else { return nil }
      if byte != 0x20, last == 0x20 {
        guard at + 1 < line.count, line[at + 1] == byte else { return nil }
        result.append(at)
      }
      last = byte
    }
    return result.isEmpty ? nil : result
  }

  private func isBlank(_ at: Int) -> Bool { lines[at].allSatisfy(\.isSpace) }

  /// Between whole rules, the header's lines above strokes, or between two lines of strokes.
  private mutating func readRuled(_ start: Int) -> Bool {
    guard let first = strokes(lines[start]) else { return false }
    let limit = min(start + 4_000, lines.count)
    if first.count > 1 {
      guard let close = (start + 1..<limit).first(where: { strokes(lines[$0]) == first }) else { return false }
      read(start + 1..<close, first)
      end = close + 1
      return !rows.isEmpty
    }
    guard lines[start].count > 6, let below = (start + 1..<min(start + 14, limit)).first(where: { (strokes(lines[$0])?.count ?? 0) > 1 }), let columns = strokes(lines[below]),
      let close = (below + 1..<limit).first(where: { strokes(lines[$0])?.count == 1 && lines[$0].count == lines[start].count }), !(start + 1..<below).contains(where: isBlank)
    else { return false }
    read(start + 1..<below, columns)
    read(below + 1..<close, columns)
    end = close + 1
    return rows.count > 1
  }

  /// A line of headings over strokes, rows of one line each up to a blank one.
  private mutating func readHeaded(_ start: Int) -> Bool {
    guard start + 2 < lines.count, let columns = strokes(lines[start + 1]), columns.count > 1, !isBlank(start + 2) else { return false }
    end = start + 2
    while end < lines.count, !isBlank(end) { end += 1 }
    for at in [start] + Array(start + 2..<end) where strokes(lines[at]) == nil { rows.append(split(lines[at], columns)) }
    return true
  }

  /// Rows of several lines with blank ones between them.
  private mutating func read(_ range: Range<Int>, _ columns: [Int]) {
    var isOpen = false
    for at in range {
      guard !isBlank(at) else { isOpen = false; continue }
      let cells = split(lines[at], columns)
      if isOpen { add(cells) } else { rows.append(cells) }
      isOpen = true
    }
  }

  private func split(_ line: [UInt8], _ columns: [Int]) -> [Cell] {
    var starts: [Int] = []
    var place = 0
    for at in line.indices where !line[at].isContinuation {
      if starts.count < columns.count, place == columns[starts.count] { starts.append(at) }
      place += 1
    }
    return columns.indices.map { column in
      guard column < starts.count else { return Cell(column: column) }
      return Cell(column: column, lines: [trimmed(line[starts[column]..<(column + 1 < starts.count ? starts[column + 1] : line.count)])])
    }
  }

  // MARK: text

  private func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var bytes = bytes
    while bytes.first?.isSpace ?? false { bytes.removeFirst() }
    while bytes.last?.isSpace ?? false { bytes.removeLast() }
    return Array(bytes)
  }

  /// The cell's lines as Markdown. Words that a narrow column broke are joined.
  static func text(_ cell: Cell) -> [UInt8] {
    var result: [UInt8] = []
    for line in cell.lines {
      let last = Array(result[(result.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)...])
      if !result.isEmpty, !isBroken(last, line) { result.append(0x0A) }
      result += line
    }
    return result
  }

  /// `T` + `háng`, `1` + `0/2025`, `S` + `TT`, and the stars that close them: no word is without a vowel.
  private static func isBroken(_ last: [UInt8], _ next: [UInt8]) -> Bool {
    guard !last.isEmpty, !next.isEmpty else { return false }
    let word = last.filter { $0 != UInt8(ascii: "*") }
    if word.isEmpty || next.allSatisfy({ $0 == UInt8(ascii: "*") }) { return true }
    if isCutTime(word, next) { return true }
    guard word.count < 3 else { return false }
    if word.allSatisfy(\.isASCIIDigit) { return next[0].isASCIIDigit && next.contains(UInt8(ascii: "/")) }
    return word.allSatisfy { $0.isASCIILetter && !"aeiouyAEIOUY".utf8.contains($0) } && word[0] < 0x60 && Letters.isLetter(decodeScalar(next, at: 0).scalar)
      && (word.count == 1 || next[0] >= 0x60)
  }
}
