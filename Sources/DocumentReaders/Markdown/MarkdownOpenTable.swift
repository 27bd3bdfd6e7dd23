import SourceModel
import VietnameseText

/// A table without outer bars, as html2text writes it; a cell's lines stay lines, an empty cell may be a line of spaces.
/// Rows end with two spaces: a line that does not was wrapped.
///
///     **TT** |  **Việc  
///     phải làm** |  **Hạn**  
///     ---|---|---  
///     1 |  Rà soát |  - Quý I;  
///     - Quý II  
struct MarkdownOpenTable {
  private(set) var rows: [[[UInt8]]] = []
  /// The first line behind it.
  private(set) var end: Int

  private let lines: [[UInt8]]
  /// How many bars a whole row has.
  private let width: Int
  /// How many the last row has.
  private var bars = 0
  private let endsRows: Bool

  /// Where the headings of such tables begin, with the line of dashes below them.
  static func heads(_ lines: [[UInt8]]) -> [Int: Int] {
    var heads: [Int: Int] = [:]
    for rule in lines.indices {
      guard let width = ruleWidth(lines[rule]), let head = head(lines, above: rule, width: width) else { continue }
      heads[head] = rule
    }
    return heads
  }

  init(_ lines: [[UInt8]], at start: Int, rule: Int) {
    (self.lines, width, end, endsRows) = (lines, Self.ruleWidth(lines[rule]) ?? 0, rule + 1, Self.endsRows(lines, rule))
    // A heading's lines are one row whatever they begin with.
    add(lines[start])
    for line in start + 1..<max(rule, start + 1) { goOn(lines[line]) }
    bars = width
    readRows()
  }

  /// How many bars stand in a line `---|:-:|---`; `nil` for any other line and where a bar opens it.
  private static func ruleWidth(_ line: [UInt8]) -> Int? {
    guard let first = line.first(where: { !$0.isSpace }), first == UInt8(ascii: "-") || first == UInt8(ascii: ":") else { return nil }
    var (bars, dashes) = (0, 0)
    for byte in line {
      switch byte {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return nil
      }
    }
    return bars > 0 && dashes >= bars && bars < TableDraft.columnLimit ? bars : nil
  }

  /// The line above `rule` with which headings begin that have as many bars as it.
  private static func head(_ lines: [[UInt8]], above rule: Int, width: Int) -> Int? {
    var (line, bars) = (rule, 0)
    while bars < width {
      line -= 1
      guard line >= 0, rule - line < 60, isBroken(lines[line]) || (line == rule - 1 || endsRows(lines, rule)) && !lines[line].isEmpty else { return nil }
      bars += barCount(lines[line])
    }
    guard bars == width, lines[line].first != UInt8(ascii: "|"), ruleWidth(lines[line]) == nil else { return nil }
    while line > 0, rule - line < 60, isBroken(lines[line - 1]), barCount(lines[line - 1]) == 0, lines[line - 1].contains(where: { !$0.isSpace }) { line -= 1 }
    return line
  }

  /// Whether rows end with two spaces as the line of dashes does, where the text's end has not lost its own.
  private static func endsRows(_ lines: [[UInt8]], _ rule: Int) -> Bool {
    isBroken(lines[rule]) || lines[(rule + 1)...].prefix(3).allSatisfy(\.isEmpty) && rule + 3 >= lines.count
  }

  /// Two spaces close the line: a cell's next line follows.
  private static func isBroken(_ line: [UInt8]) -> Bool { line.count > 1 && line.suffix(2).allSatisfy { $0 == 0x20 } }

  private static func barCount(_ line: [UInt8]) -> Int {
    line.indices.count { line[$0] == UInt8(ascii: "|") && ($0 == 0 || line[$0 - 1] != UInt8(ascii: "\\")) }
  }

  private mutating func readRows() {
    while end < lines.count {
      var next = end
      while next < lines.count, next - end < 4, lines[next].allSatisfy(\.isSpace) { next += 1 }
      guard next < lines.count, Self.ruleWidth(lines[next]) == nil else { return }
      let bars = Self.barCount(lines[next])
      let isWrap = next == end && isWrapped(end)
      let isCellLine = isWrap || bars == 0 || goesInto(bars) && !opensRow(lines[next]) || next == end && fillsEmptyCell(next)
      if !isWrap, next == end, bars == 0, rows.count > 1, labelsRows(next) {
        add(lines[next])
        end = next + 1
        continue
      }
      if isWrap {
        // Whatever it begins with.
      } else if next > end {
        guard bars > 0, isCellLine || goesOn(lines[next]) else { return }
      } else if bars == 0, !Self.isBroken(lines[end - 1]) || rows.count < 2 {
        return
      }
      if isCellLine { goOn(lines[next]) } else { add(lines[next]) }
      end = next + 1
    }
  }

  /// `II. Hạ tầng số` right above a row that begins with a number: a cell across the table that labels the rows below it.
  private func labelsRows(_ line: Int) -> Bool {
    let text = lines[line].drop { "*_ ".utf8.contains($0) }
    guard line + 1 < lines.count, Self.isBroken(lines[line]), text.count < 200, ordinal(lines[line + 1])?.first?.isASCIIDigit ?? false else { return false }
    let label = text.prefix { "IVXABCDEGH".utf8.contains($0) }
    let rest = text[label.endIndex...]
    return !label.isEmpty && label.count < 6 && rest.count > 3 && ".)\\".utf8.contains(rest.first ?? 0) && rest.contains(0x20)
  }

  private func isWrapped(_ line: Int) -> Bool {
    endsRows && line > 0 && !Self.isBroken(lines[line - 1]) && Self.ruleWidth(lines[line - 1]) == nil
  }

  /// A bar that opens the line below one that ends with a bar: between them stands a cell with a line break in it.
  private func fillsEmptyCell(_ line: Int) -> Bool {
    lines[line].first == UInt8(ascii: "|") && lines[line - 1].last { !$0.isSpace } == UInt8(ascii: "|")
  }

  /// Whether the last row is short of as many bars.
  private func goesInto(_ bars: Int) -> Bool { self.bars > 0 && self.bars + bars <= width }

  private mutating func add(_ line: [UInt8]) {
    var row = cells(line)
    bars = row.count - 1
    if bars > width, row[0].isEmpty { row.removeFirst() }
    rows.append(row)
  }

  /// The last cell goes on with the line's first.
  private mutating func goOn(_ line: [UInt8]) {
    let (row, more) = (rows.count - 1, cells(line))
    rows[row][rows[row].count - 1] += [0x0A] + more[0]
    rows[row] += more.dropFirst()
    bars += more.count - 1
  }

  private func cells(_ line: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = [[]]
    for byte in line {
      let last = result.count - 1
      if byte != UInt8(ascii: "|") {
        result[last].append(byte)
      } else if result[last].last == UInt8(ascii: "\\") {
        result[last][result[last].count - 1] = byte
      } else {
        result.append([])
      }
    }
    return result
  }

  /// The number, Roman numeral or letter that fills the line's first cell.
  private func ordinal(_ line: [UInt8]) -> [UInt8]? {
    let cell = line.prefix { $0 != UInt8(ascii: "|") }
    guard cell.count < line.count, cell.count < 20 else { return nil }
    let core = cell.filter { !"*_\\.) \t".utf8.contains($0) }
    guard !core.isEmpty, core.count < 6, core.allSatisfy(\.isASCIIDigit) || core.allSatisfy({ "IVX".utf8.contains($0) }) || core.count == 1 && core[0].isASCIILetter else { return nil }
    return core
  }

  private func opensRow(_ line: [UInt8]) -> Bool { ordinal(line) != nil }

  /// Whether the line's number is the next, or labels the rows below it.
  private func goesOn(_ line: [UInt8]) -> Bool {
    guard let core = ordinal(line) else { return false }
    guard let value = Int(String(decoding: core, as: UTF8.self)) else { return true }
    let last = rows.lazy.reversed().compactMap { Int(String(decoding: $0[0].filter(\.isASCIIDigit), as: UTF8.self)) }.first
    return value == 1 + (last ?? 0)
  }
}
