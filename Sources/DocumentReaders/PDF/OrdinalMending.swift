import SourceModel
import VietnameseText

/// The ordinals of ruled tables: numbers of rows and Roman numerals of groups, by their neighbours in the whole document.
extension ScanMending {
  private struct Row {
    var page: Int
    /// The word of its ordinal.
    var word: Int
    var isFirst: Bool
    /// Its text goes over several columns, or stands alone beside the ordinal.
    var isGroup: Bool
  }

  mutating func mendOrdinals(_ pages: inout [GeometricPage], _ indices: [Int]) {
    var rows: [Row] = []
    for page in indices {
      for grid in RuleGrid.grids(of: pages[page].rules, tolerance: RuleGrid.usualTolerance) where grid.columnCount >= 3 {
        rows += Self.rows(pages[page], page, grid)
      }
    }
    let numbers = rows.indices.filter { !rows[$0].isGroup }
    let drawn = numbers.map { at in figure(rows[at].page, pages[rows[at].page].words[rows[at].word]) }
    let library = Self.library(zip(numbers.map { pages[rows[$0].page].words[rows[$0].word] }, drawn))
    let numberItems = zip(numbers, drawn).map { at, figure in
      var item = Self.numberItem(pages[rows[at].page].words[rows[at].word].text, mayRestart: rows[at].isFirst || at > 0 && rows[at - 1].isGroup)
      if let figure, case let cost = item.cost { item.cost = { cost($0) + library.doubt(figure, $0) } }
      // What was hardly legible says less.
      if pages[rows[at].page].words[rows[at].word].confidence < 0.6, case let cost = item.cost { item.cost = { min(cost($0), max(0.6, cost($0) - 0.3)) } }
      return item
    }
    let read = numbers.map { Self.arabic(pages[rows[$0].page].words[rows[$0].word].text) }
    for (place, (at, value)) in zip(numbers, SequenceMending.values(numberItems)).enumerated() {
      guard let value else { continue }
      // `I` beside a 2 is no Roman numeral.
      let isBesideNumber = place > 0 && read[place - 1] != nil || place + 1 < read.count && read[place + 1] != nil
      write(&pages[rows[at].page].words[rows[at].word], value, String(value), keepsRoman: !isBesideNumber)
    }
    mendGroups(&pages, rows.filter(\.isGroup))
    mendOrdinalHeadings(&pages, indices)
    for page in indices { pages[page].words.removeAll { $0.text == Self.unseen } }
  }

  /// Roman numerals of groups.
  private mutating func mendGroups(_ pages: inout [GeometricPage], _ groups: [Row]) {
    let groupItems = groups.enumerated().map { at, row in
      Self.romanItem(pages[row.page].words[row.word].text, mayRestart: row.isFirst)
    }
    // `1` above `II` is `I`.
    let hasRoman = groups.contains { group in
      let text = Self.withoutEnd(pages[group.page].words[group.word].text)
      return !text.allSatisfy(\.isASCIIDigit) && RomanStrokes.plain(text).flatMap(romanValue).map { $0 > 1 } == true
    }
    for (row, value) in zip(groups, SequenceMending.values(groupItems)) {
      guard let value else { continue }
      let word = pages[row.page].words[row.word]
      if hasRoman, value == 1, word.text.first == 0x31, Self.arabic(word.text) == 1 { set(&pages[row.page].words[row.word], [0x49] + word.text.dropFirst()) } else {
        write(&pages[row.page].words[row.word], value, romanNumeral(value))
      }
    }
  }

  private func figure(_ page: Int, _ word: GeometricWord) -> PrintedFigure? { figures[page]?.first { $0.isOf(word) } }

  /// Numbers that recognition had no doubt of.
  private static func library(_ read: some Sequence<(GeometricWord, PrintedFigure?)>) -> FigureLibrary {
    var library = FigureLibrary()
    for case let (word, figure?) in read where word.confidence > 0.85 { library.learn(word.text, figure) }
    return library
  }

  private mutating func write(_ word: inout GeometricWord, _ value: Int, _ text: String, keepsRoman: Bool = true) {
    if Self.arabic(word.text) == value || keepsRoman && Self.roman(word.text) == value { return }
    set(&word, Array(text.utf8) + (word.text.last == 0x2E ? [0x2E] : []))
  }

  /// Stands for what is drawn and was not read.
  static let unseen: [UInt8] = [0x3F, 0x3F, 0x3F]

  /// The rows of one table, from top to bottom, by what stands in their first column.
  private static func rows(_ page: GeometricPage, _ number: Int, _ grid: RuleGrid) -> [Row] {
    var result: [Row] = []
    let heads = grid.cells.filter { $0.columns.lowerBound == 0 }.sorted { $0.top < $1.top }
    // A table that is to be filled in has but one text in every row: that makes no groups.
    let isForm = !heads.dropFirst().contains { head in
      head.columns.count == 1 && !isAlone(page, grid.cells.filter { $0.rows.lowerBound < head.rows.upperBound && $0.rows.upperBound > head.rows.lowerBound && $0.columns.lowerBound > 0 })
    }
    if let head = heads.first, isHeading(page, grid), namesTime(words(of: page, in: head).flatMap { page.words[$0].text + [0x20] }) { return [] }
    for cell in heads {
      let words = words(of: page, in: cell)
      if cell.top < grid.top + 1, isHeading(page, grid) || cell.rows == 0..<1 && columnNumbers(page, grid, 1) != nil { continue }
      // What counts the columns is no row's.
      if cell.rows.count == 1, (1...3).contains(cell.rows.lowerBound), columnNumbers(page, grid, cell.rows.lowerBound) != nil { continue }
      let isAcross = cell.columns.count > 1
      let beside = grid.cells.filter { $0.rows.lowerBound < cell.rows.upperBound && $0.rows.upperBound > cell.rows.lowerBound && $0.columns.lowerBound > 0 }
      let isGroup = isAcross || beside.contains { $0.columns.count > 1 && $0.columns.lowerBound == 1 } || !isForm && isAlone(page, beside)
      if let first = words.first {
        guard words.count == 1 || isAcross, !isTime(page.words[first].text) else { continue }
        result.append(Row(page: number, word: first, isFirst: result.isEmpty, isGroup: isGroup))
      }
    }
    return result
  }

  /// "Ngày", "Thời gian", "Tháng", "Buổi": the first column counts no rows.
  private static func namesTime(_ heading: [UInt8]) -> Bool {
    let key = folded(heading)
    return ["ngay ", "thoi gian ", "thang ", "buoi ", "tuan ", "thu ", "gio "].contains { key.starts(with: $0.utf8) }
  }

  /// `05/6`, `7h30`, `10/2026`.
  static func isTime(_ text: [UInt8]) -> Bool {
    guard text.count > 2, text.count <= 12, text[0].isASCIIDigit, let mark = text.firstIndex(where: { !$0.isASCIIDigit }), mark <= 2, mark + 1 < text.count else { return false }
    return [0x2F, 0x68, 0x3A].contains(text[mark]) && text[(mark + 1)...].allSatisfy { $0.isASCIIDigit || $0 == 0x2F || $0 == 0x3A }
  }

  /// Openings of column headings. Folded.
  private static let headings = [
    "noi dung", "nhiem vu", "thoi gian", "thoi han", "ghi chu", "co quan", "don vi", "chu tri", "phoi hop", "san pham", "tien do", "ten ", "ket qua", "cong viec", "dia diem", "thanh phan", "nguoi ",
    "kinh phi",
  ].map { Array($0.utf8) }

  /// The first row names the columns.
  static func isHeading(_ page: GeometricPage, _ grid: RuleGrid) -> Bool {
    grid.cells.filter { $0.top < grid.top + 1 && $0.columns.lowerBound > 0 }.count { cell in
      let text = folded(words(of: page, in: cell).sorted { page.words[$0].bottom < page.words[$1].bottom - 3 }.prefix(2).flatMap { page.words[$0].text + [0x20] })
      return headings.contains { text.starts(with: $0) }
    } >= 2
  }

  static func words(of page: GeometricPage, in cell: RuleGrid.Cell) -> [Int] {
    page.words.indices.filter { cell.holds(x: (page.words[$0].left + page.words[$0].right) / 2, y: (page.words[$0].top + page.words[$0].bottom) / 2) }
      .sorted { page.words[$0].left < page.words[$1].left }
  }

  /// Only the cell beside the ordinal has text.
  private static func isAlone(_ page: GeometricPage, _ beside: [RuleGrid.Cell]) -> Bool {
    let filled = beside.filter { !words(of: page, in: $0).isEmpty }
    return filled.count == 1 && filled[0].columns == 1..<2
  }

  static func numberItem(_ text: [UInt8], mayRestart: Bool) -> SequenceMending.Item {
    let read = arabic(text)
    let isUnseen = text == unseen
    let likely = digitStrokes[text].flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    // Nothing is labelled with `f`, `j`, `w` or `z`.
    let isLabel = text.count == 1 && (text[0] < 0x30 && text[0] != 0x2F || text[0].isASCIILetter && ![0x66, 0x6A, 0x77, 0x7A].contains(text[0] | 0x20))
    let isText = !isUnseen && read == nil && (countLetters(text) >= 3 || isWord(text))
    return SequenceMending.Item(
      cost: { value in
        if read == value { return -1 }
        if likely == value { return -0.3 }
        if isText { return countLetters(text) <= 5 ? 0.3 : 3 }
        if let read { return String(read).count == String(value).count && read > 9 ? 0.5 : 1 }
        // A dash or a lone letter is a label of its own kind.
        return isLabel ? 0.4 : -0.1
      }, read: read, mayRestart: mayRestart, skip: read == nil ? 0 : 0.9, back: 1)
  }

  static func romanItem(_ text: [UInt8], mayRestart: Bool) -> SequenceMending.Item {
    let body = text.last == 0x2E ? Array(text.dropLast()) : text
    // `IL` is `II`: nothing in a plan is counted to 49.
    let read = roman(text).flatMap { $0 < 40 ? $0 : nil }
    let strokes = RomanStrokes.plain(body).map(RomanStrokes.threeAtMost)
    let isMark = text == unseen || countLetters(text) == 0 && text.count <= 3 && !text.allSatisfy(\.isASCIIDigit)
    return SequenceMending.Item(
      cost: { value in
        if read == value { return -1 }
        if let strokes, strokes == Array(romanNumeral(value).utf8) { return -0.7 }
        // A stroke more or less is easily read.
        if let read { return abs(read - value) == 1 ? 0.5 : 1 }
        return isMark ? -0.1 : strokes != nil ? 1 : 3
      }, read: read ?? (body.count >= 2 ? strokes.flatMap(romanValue) : nil), mayRestart: mayRestart)
  }

  static func arabic(_ text: [UInt8]) -> Int? {
    let digits = text.last == 0x2E ? Array(text.dropLast()) : text
    return digits.count <= 3 && !digits.isEmpty && digits.allSatisfy(\.isASCIIDigit) ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  static func roman(_ text: [UInt8]) -> Int? {
    guard text.first.map({ $0 < 0x60 }) == true else { return nil }
    return romanValue(text.last == 0x2E ? Array(text.dropLast()) : text)
  }

  private static func isWord(_ text: [UInt8]) -> Bool {
    let key = folded(text)
    return key.starts(with: "stt".utf8) || key.starts(with: "tt".utf8) || key == Array("so".utf8)
  }
}
