import SourceModel
import VietnameseText

/// How wide the words of a line of layout text are printed, against what the columns hold.
struct LineWidths {
  /// Width before each word and after the last, in thousandths of an em.
  private var ends: [Int] = []
  private var limits: [Int?] = []

  init(_ line: PageLine, _ sheets: Sheets, _ evidence: CutEvidence?) {
    guard let evidence, sheets.isLayoutText else { return }
    limits = evidence.limits
    guard limits.contains(where: { $0 != nil }) else { return }
    ends = [0]
    for word in line.words { ends.append(ends[ends.count - 1] + CutEvidence.printedWidth(sheets.words[word].text)) }
  }

  /// What speaks against `words` in one line of `column`: each letter that would have had no room there.
  func cost(_ words: Range<Int>, _ column: Int) -> Double {
    guard words.count > 1, column < limits.count, let limit = limits[column], words.upperBound < ends.count else { return 0 }
    let over = ends[words.upperBound] - ends[words.lowerBound] - CutEvidence.space - limit
    return over > 0 ? min(Double(over) / 500, 5) : 0
  }
}

/// What the sure lines teach about the narrow ones: words that follow each other inside a cell or a sentence are not
/// cut apart, and a cell's line likes to begin as others of its column do.
struct CutEvidence {
  /// Words that cells with bodies and with times begin with.
  static let usualOpenings: Set<[UInt8]> = Set(
    [
      "Sở", "Phòng", "Ban", "UBND", "Ủy", "Văn", "Công", "Các", "Chi", "Cục", "Thanh", "Trung", "Hội", "Bộ", "Vụ", "Đài", "Báo", "Kho", "Trường",
      "Tháng", "Quý", "Trước", "Trong", "Từ", "Năm", "Thường", "Định", "Hằng", "Hàng", "Ngày", "Cả", "Sau", "Theo", "Đến", "Chậm",
    ].map { Array($0.utf8) })

  private var pairs: Set<[UInt8]> = []
  /// By the column's name.
  private var openings: [[UInt8]: Set<[UInt8]>] = [:]
  private var names: [[UInt8]] = []
  /// By the column's name, of its sure lines: the widest, and the least that did not fit (a wrapped line with the next
  /// word behind it).
  private var widths: [[UInt8]: (widest: Int, tooWide: Int, count: Int)] = [:]
  /// By column of the table at hand: what a line of it can hold, `nil` where too few lines tell.
  private(set) var limits: [Int?] = []
  static let space = 250

  /// Width of a word and the space behind it.
  static func printedWidth(_ text: [UInt8]) -> Int { LetterMetrics.width(text, 0..<text.count) + space }

  /// Of running text and of all tables; columns of the same header teach each other.
  init(_ sheets: Sheets, body: [Int], zones: [TableZone]) {
    for index in body { learn(sheets.lines[index].words[...], sheets) }
    for zone in zones {
      names = Self.names(zone, sheets)
      for piece in zone.pieces {
        var ends = [Int?](repeating: nil, count: names.count)
        var lasts = [Int](repeating: 0, count: names.count)
        for index in piece.lines { learn(sheets.lines[index], sheets, piece.cuts, &ends, &lasts) }
      }
    }
  }

  /// The sure segments of a table's line, and how they go on those above.
  private mutating func learn(_ line: PageLine, _ sheets: Sheets, _ cuts: ColumnCuts, _ ends: inout [Int?], _ lasts: inout [Int]) {
    let unit = sheets.frame(line).unit
    // A new row goes on nothing.
    if cuts.hasOrdinal, line.left < cuts.cuts.first ?? 0 { ends = ends.map { _ in nil } }
    for segment in line.segments {
      guard let first = line.words[segment].first, let last = line.words[segment].last else { continue }
      let (left, right) = (sheets.words[first].left, sheets.words[last].right)
      guard !cuts.cuts.contains(where: { left + 2 * unit < $0 && $0 < right - unit }) else { ends = ends.map { _ in nil }; return }
      let column = cuts.cuts.filter { $0 < (left + right) / 2 }.count
      guard column < names.count else { continue }
      openings[names[column], default: []].insert(Self.opening(sheets.words[first].text))
      let width = line.words[segment].reduce(-Self.space) { $0 + Self.printedWidth(sheets.words[$1].text) }
      measure(column, width, wrapped: ends[column].map { wraps($0, first, sheets) } == true ? lasts[column] + Self.printedWidth(sheets.words[first].text) : .max)
      lasts[column] = width
      if let end = ends[column] { pairs.insert(Self.pair(end, first, sheets)) }
      ends[column] = last
      learn(line.words[segment], sheets)
    }
  }

  private mutating func measure(_ column: Int, _ width: Int, wrapped: Int) {
    let known = widths[names[column]] ?? (0, .max, 0)
    widths[names[column]] = (max(known.widest, width), min(known.tooWide, wrapped), known.count + 1)
  }

  /// The line that begins with `next` goes on the sentence of the one that ended in `last`.
  private func wraps(_ last: Int, _ next: Int, _ sheets: Sheets) -> Bool {
    !lineOpensSentence(sheets.words[next].text) && !wordEndsSentence(sheets.words[last].text)
  }

  /// The evidence for the columns of one table.
  func of(_ zone: TableZone, _ sheets: Sheets) -> CutEvidence {
    var result = self
    result.names = Self.names(zone, sheets)
    // Few lines may all be short ones.
    result.limits = result.names.map { name in
      widths[name].flatMap { $0.count < 6 ? nil : max($0.widest * 102 / 100, min($0.tooWide, $0.widest * 110 / 100)) }
    }
    return result
  }

  /// Header words of each column, folded; its number where it has none.
  private static func names(_ zone: TableZone, _ sheets: Sheets) -> [[UInt8]] {
    let count = zone.pieces.first?.cuts.count ?? 1
    var names = (0..<count).map { [UInt8($0 & 0x3F)] }
    guard let header = zone.header, header.columns.count == count else { return names }
    for index in header.lines {
      for word in sheets.lines[index].words {
        guard let column = header.columns.firstIndex(where: { $0.contains(sheets.words[word].middle) }) else { continue }
        names[column] += folded(sheets.words[word].text)
      }
    }
    return names
  }

  private mutating func learn(_ words: ArraySlice<Int>, _ sheets: Sheets) {
    guard var last = words.first else { return }
    for word in words.dropFirst() {
      pairs.insert(Self.pair(last, word, sheets))
      last = word
    }
  }

  private static func pair(_ a: Int, _ b: Int, _ sheets: Sheets) -> [UInt8] {
    let (first, second) = (word(sheets.words[a].text), word(sheets.words[b].text))
    // Two numbers beside each other say nothing.
    guard first != [0x30] || second != [0x30], let last = sheets.words[a].text.last else { return [] }
    // What a mark separates is no pair.
    return first + ([0x2C, 0x3B, 0x3A, 0x2E].contains(last) ? [last, 0x20] : [0x20]) + second
  }

  /// The word as printed, each run of digits one `0`.
  private static func opening(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text where !(byte.isASCIIDigit && result.last == 0x30) { result.append(byte.isASCIIDigit ? 0x30 : byte) }
    return result
  }

  /// Lower case, closing marks off, each run of digits one `0`.
  private static func word(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in lowercased(text) {
      if byte.isASCIIDigit {
        if result.last != 0x30 { result.append(0x30) }
      } else if ![0x2C, 0x3B, 0x3A, 0x22, 0x28, 0x29].contains(byte) {
        result.append(byte)
      }
    }
    while result.last == 0x2E { result.removeLast() }
    return result
  }

  /// The two words follow each other somewhere.
  func isPair(_ before: Int, _ after: Int, _ sheets: Sheets) -> Bool {
    let pair = Self.pair(before, after, sheets)
    return !pair.isEmpty && pairs.contains(pair)
  }

  /// Another line of the column begins with this word.
  func opens(_ word: Int, _ column: Int, _ sheets: Sheets) -> Bool {
    column < names.count && openings[names[column]]?.contains(Self.opening(sheets.words[word].text)) == true
  }
}
