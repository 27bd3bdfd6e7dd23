import PlanModel
import SourceModel
import VietnameseText

/// Puts right what recognition gets wrong in papers of this kind, where their own order leaves no doubt: ordinals and
/// Roman labels by their neighbours, note markers by the notes below, letters that no Vietnamese text has.
struct ScanMending {
  /// What was read and what it became, for the account.
  private(set) var repairs: [(read: String, became: String)] = []

  mutating func mend(_ pages: inout [GeometricPage], _ indices: [Int]) {
    var note = 0
    var roman = 0
    var ordinal = 0
    var point = 0
    for page in indices {
      for word in pages[page].words.indices { mendLetters(&pages[page].words[word]) }
      let grids = RuleGrid.grids(of: pages[page].rules, tolerance: RuleGrid.usualTolerance)
      mendOrdinals(&pages[page], grids, &ordinal)
      mendLabels(&pages[page], grids, &roman, &point)
      mendNotes(&pages[page], grids, &note)
    }
    mendSections(&pages, indices)
    mendAccents(&pages, indices)
  }

  /// Section labels of the whole document: `I, II, II, IV` has lost a stroke.
  private mutating func mendSections(_ pages: inout [GeometricPage], _ indices: [Int]) {
    var chain: [(page: Int, word: Int)] = []
    for page in indices {
      let grids = RuleGrid.grids(of: pages[page].rules, tolerance: RuleGrid.usualTolerance)
      for line in lines(pages[page], grids) where line.count >= 2 {
        let text = pages[page].words[line[0]].text
        if text.last == 0x2E, Self.roman(text) != nil, Letters.isUpper(decodeScalar(pages[page].words[line[1]].text, at: 0).scalar) { chain.append((page, line[0])) }
      }
    }
    func value(_ at: Int) -> Int? { chain.indices.contains(at) ? Self.roman(pages[chain[at].page].words[chain[at].word].text) : nil }
    for at in chain.indices {
      guard let previous = value(at - 1), let own = value(at), let next = value(at + 1), next == previous + 2, own != previous + 1 else { continue }
      set(&pages[chain[at].page].words[chain[at].word], Array(romanNumeral(previous + 1).utf8) + [0x2E])
    }
  }

  // MARK: accents

  /// `Kiêm tra` is `Kiểm tra`, `nô công nghiệp` is `nổ công nghiệp` where the field's and the document's pairs say so.
  private mutating func mendAccents(_ pages: inout [GeometricPage], _ indices: [Int]) {
    let lexicon = SyllablePairs.shared
    var seen: [[UInt8]: Int] = [:]
    var lines: [(page: Int, words: [Int])] = []
    for page in indices {
      let rows = Dictionary(grouping: pages[page].words.indices) { (pages[page].words[$0].bottom * 2).rounded() }.sorted { $0.key < $1.key }
      for row in rows {
        let words = row.value.sorted { pages[page].words[$0].left < pages[page].words[$1].left }
        lines.append((page, words))
        for (a, b) in zip(words, words.dropFirst()) where pages[page].words[a].confidence > 0.9 && pages[page].words[b].confidence > 0.9 {
          if let one = Self.syllable(pages[page].words[a].text), let two = Self.syllable(pages[page].words[b].text), !one.ends { seen[one.text + [0x5F] + two.text, default: 0] += 1 }
        }
      }
    }
    let learned = Set(seen.filter { $0.value >= 3 }.keys)
    for line in lines {
      for (at, index) in line.words.enumerated() {
        let word = pages[line.page].words[index]
        guard word.confidence < 0.97, let own = Self.syllable(word.text) else { continue }
        func near(_ other: Int) -> Syllable? {
          guard line.words.indices.contains(other) else { return nil }
          let neighbour = pages[line.page].words[line.words[other]]
          let gap = other < at ? word.left - neighbour.right : neighbour.left - word.right
          return gap < 1.2 * word.fontSize ? Self.syllable(neighbour.text) : nil
        }
        let before = near(at - 1).flatMap { $0.ends ? nil : $0.text }
        let after = own.ends ? nil : near(at + 1)?.text
        guard let text = lexicon.mended(own.text, before: before, after: after, learned: learned) else { continue }
        set(&pages[line.page].words[index], own.dressed(text))
      }
    }
  }

  /// A word as one lower-case syllable, how it was written around it, and whether a mark ends it.
  private struct Syllable {
    var text: [UInt8]
    var ends: Bool
    var prefix: ArraySlice<UInt8>
    var suffix: ArraySlice<UInt8>
    var isCapital: Bool
    var isAllCapital: Bool
    func dressed(_ other: [UInt8]) -> [UInt8] {
      var body = other
      if isAllCapital { body = uppercased(other) } else if isCapital {
        let length = decodeScalar(other, at: 0).length
        body = uppercased(Array(other[..<length])) + other[length...]
      }
      return prefix + body + suffix
    }
  }

  private static func syllable(_ word: [UInt8]) -> Syllable? {
    var start = 0
    while start < word.count, !isLetterByte(word[start]) { start += 1 }
    var end = word.count
    while end > start, !isLetterByte(word[end - 1]) { end -= 1 }
    let body = Array(word[start..<end])
    guard (1...8).contains(countLetters(body)), body.allSatisfy(isLetterByte) else { return nil }
    let first = decodeScalar(body, at: 0).scalar
    let lower = lowercased(body)
    return Syllable(text: lower, ends: end < word.count, prefix: word[..<start], suffix: word[end...], isCapital: Letters.isUpper(first), isAllCapital: uppercased(body) == body && countLetters(body) > 1)
  }

  private static func isLetterByte(_ byte: UInt8) -> Bool { byte.isASCIILetter || (byte >= 0x80 && byte != 0xE2) }

  private mutating func set(_ word: inout GeometricWord, _ text: [UInt8]) {
    guard word.text != text else { return }
    repairs.append((String(decoding: word.text, as: UTF8.self), String(decoding: text, as: UTF8.self)))
    word.text = text
    word.confidence = min(word.confidence, 0.7)
  }

  // MARK: letters

  /// `⁄` for `/`, `Ð` for `Đ`, and a Đ that was read twice.
  private mutating func mendLetters(_ word: inout GeometricWord) {
    guard word.text.contains(where: { $0 >= 0xC3 }) else { return }
    var result: [UInt8] = []
    var offset = 0
    var last: UInt32 = 0
    while offset < word.text.count {
      var (scalar, length) = decodeScalar(word.text, at: offset)
      offset += length
      if scalar == 0x2044 || scalar == 0x2215 { scalar = 0x2F }
      if scalar == 0xD0 { scalar = 0x110 }
      if scalar == 0xF8, last == 0x6E || last == 0 { scalar = 0x67 }
      if scalar == 0x110, last == 0x110 { continue }
      appendScalar(scalar, to: &result)
      last = scalar
      length = 0
    }
    set(&word, result)
  }

  // MARK: ordinals of tables

  /// The first column of each table: a number between two that leave room for one only, `II` between `I` and `III`.
  private mutating func mendOrdinals(_ page: inout GeometricPage, _ grids: [RuleGrid], _ before: inout Int) {
    for grid in grids where grid.columnCount >= 3 {
      var cells: [[Int]] = []
      for cell in grid.cells.filter({ $0.columns.lowerBound == 0 }).sorted(by: { $0.top < $1.top }) {
        let words = page.words.indices.filter { cell.holds(x: (page.words[$0].left + page.words[$0].right) / 2, y: (page.words[$0].top + page.words[$0].bottom) / 2) }
        // A label across the table has its mark in its first word.
        guard let first = words.min(by: { page.words[$0].left < page.words[$1].left }) else {
          // Its ordinal was not seen: a place is kept for it until its neighbours tell.
          if cell.columns.count == 1, cell.rows.count == 1, cell.top > grid.top + 1 { cells.append([keepPlace(&page, cell)]) }
          continue
        }
        if cell.columns.count == 1 { cells.append(words.sorted { page.words[$0].left < page.words[$1].left }) } else { cells.append([first]) }
      }
      fix(&page, cells.filter { $0.count == 1 }.map { $0[0] }, value: Self.arabic, text: { Array(String($0).utf8) }, looksLike: { Self.arabic($0) != nil || !Self.isWord($0) && Self.roman($0) == nil && !Self.looksRoman($0) }, carried: before)
      fix(&page, cells.filter { !$0.isEmpty }.map { $0[0] }, value: Self.roman, text: { Array(romanNumeral($0).utf8) }, looksLike: Self.looksRoman, carried: 0)
      before = cells.last(where: { $0.count == 1 && Self.arabic(page.words[$0[0]].text) != nil }).flatMap { Self.arabic(page.words[$0[0]].text) } ?? before
      page.words.removeAll { $0.text == Self.unseen }
    }
  }

  private static let unseen: [UInt8] = [0x3F, 0x3F]

  private func keepPlace(_ page: inout GeometricPage, _ cell: RuleGrid.Cell) -> Int {
    let (x, y) = ((cell.left + cell.right) / 2, (cell.top + cell.bottom) / 2)
    var word = GeometricWord(text: Self.unseen, left: x - 3, top: y - 6, right: x + 3, bottom: y + 6, fontSize: 12)
    word.confidence = 0.4
    page.words.append(word)
    return page.words.count - 1
  }

  private static func arabic(_ text: [UInt8]) -> Int? {
    let digits = text.filter { $0 != 0x2E }
    return digits.count <= 3 && !digits.isEmpty && digits.allSatisfy(\.isASCIIDigit) ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }

  private static func roman(_ text: [UInt8]) -> Int? {
    guard text.first.map({ $0 < 0x60 }) == true else { return nil }
    return romanValue(text.last == 0x2E ? Array(text.dropLast()) : text)
  }

  private static func isWord(_ text: [UInt8]) -> Bool {
    let key = folded(text)
    return countLetters(text) >= 5 || key.starts(with: "stt".utf8) || key.starts(with: "tt".utf8) || key == Array("so".utf8)
  }

  /// Only strokes that a Roman numeral may be read as.
  private static func looksRoman(_ text: [UInt8]) -> Bool {
    let strokes = Array("IVXLHTÍÌỊVỤ1l|!.".unicodeScalars).map(\.value)
    var offset = 0
    while offset < text.count {
      let (scalar, length) = decodeScalar(text, at: offset)
      offset += length
      if !strokes.contains(scalar) { return false }
    }
    return !text.isEmpty && text.count <= 8 && arabic(text) == nil
  }

  /// A value that is missing or out of order between two right ones becomes the one that belongs there.
  private mutating func fix(_ page: inout GeometricPage, _ words: [Int], value: ([UInt8]) -> Int?, text: (Int) -> [UInt8], looksLike: ([UInt8]) -> Bool, carried: Int) {
    let chain = words.filter { value(page.words[$0].text) != nil || looksLike(page.words[$0].text) }
    guard chain.count >= 3 || carried > 0 && chain.count >= 2 else { return }
    var values = chain.map { value(page.words[$0].text) }
    // Between two that are as far apart in value as in place, all lie on the way.
    var anchor = carried > 0 ? (at: -1, value: carried) : nil
    for at in chain.indices {
      guard let own = values[at] else { continue }
      if let last = anchor, at - last.at <= 7, own - last.value == at - last.at {
        for between in last.at + 1..<at { values[between] = last.value + between - last.at }
        anchor = (at, own)
      } else if anchor == nil || at + 1 < chain.count && values[at + 1] == own + 1 || anchor.map({ at - $0.at > 7 }) == true {
        anchor = (at, own)
      }
    }
    if let first = values.firstIndex(where: { $0 != nil }), first > 0, let value = values[first], value == first + 1 { for at in 0..<first { values[at] = at + 1 } }
    if let last = chain.indices.last, values[last] == nil, last > 0, let before = values[last - 1] { values[last] = before + 1 }
    for (at, index) in chain.enumerated() {
      if let wanted = values[at], wanted != value(page.words[index].text) { set(&page.words[index], text(wanted)) }
    }
  }

  // MARK: Roman labels of sections

  /// `G.` after point 5 is `6.`: strokes that digits are misread as.
  private static let digitStrokes: [[UInt8]: [UInt8]] = [
    "G": "6", "ó": "6", "b": "6", "6ó": "6", "Ó": "6", "l": "1", "I": "1", "|": "1", "S": "5", "s": "5", "B": "8", "z": "2", "Z": "2", "q": "9", "g": "9", "Ð": "5",
    "A": "4", "T": "7", "Í": "1", "ỗ": "8",
  ].reduce(into: [:]) { $0[Array($1.key.utf8)] = Array($1.value.utf8) }

  /// `H.` before capitals after section I is `II.`, `HI.` is `III.`.
  private mutating func mendLabels(_ page: inout GeometricPage, _ grids: [RuleGrid], _ last: inout Int, _ lastPoint: inout Int) {
    for line in lines(page, grids) {
      let text = line.isEmpty ? [] : page.words[line[0]].text
      // `IL` is `II.`: the last stroke and its point as one letter.
      guard line.count >= 2, text.last == 0x2E || (text.last == 0x4C && text.count >= 2), text.count <= 6 else { continue }
      let body = text.last == 0x2E ? Array(text.dropLast()) : text
      if let value = Self.arabic(text) { lastPoint = value; continue }
      if let digit = Self.digitStrokes[body].flatMap(Self.arabic), digit == lastPoint + 1, lastPoint > 0, Self.roman(text) != last + 1,
        Letters.isUpper(decodeScalar(page.words[line[1]].text, at: 0).scalar)
      {
        set(&page.words[line[0]], Array(String(digit).utf8) + [0x2E])
        lastPoint = digit
        continue
      }
      if let value = Self.roman(text), value == last + 1 || value == 1 { last = value; continue }
      let next = page.words[line[1]].text
      guard last > 0, Self.looksRoman(body) || body == Array("H".utf8), Letters.isUpper(decodeScalar(next, at: 0).scalar) else { continue }
      let strokes = body.flatMap { byte -> [UInt8] in
        switch byte {
        case UInt8(ascii: "H"), UInt8(ascii: "U"): Array("II".utf8)
        case UInt8(ascii: "l"), UInt8(ascii: "1"), UInt8(ascii: "|"), UInt8(ascii: "T"), UInt8(ascii: "L"): Array("I".utf8)
        default: [byte]
        }
      }
      if let value = [last + 1, last + 2].first(where: { strokes == Array(romanNumeral($0).utf8) }) {
        set(&page.words[line[0]], strokes + [0x2E])
        last = value
      }
    }
  }

  /// Words outside tables by baseline, from left to right.
  private func lines(_ page: GeometricPage, _ grids: [RuleGrid]) -> [[Int]] {
    let free = page.words.indices.filter { index in
      let word = page.words[index]
      return !grids.contains { $0.holds(x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2) }
    }
    return Dictionary(grouping: free) { (page.words[$0].bottom * 2).rounded() }.sorted { $0.key < $1.key }
      .map { $0.value.sorted { page.words[$0].left < page.words[$1].left } }
  }

  // MARK: note markers

  /// Below the short rule above the notes each line that begins with a lone mark is the next note; the marks in the text
  /// above, as many as there are notes, are their places.
  private mutating func mendNotes(_ page: inout GeometricPage, _ grids: [RuleGrid], _ last: inout Int) {
    guard let separator = noteRule(page, grids) else { return }
    var numbers: [Int] = []
    let below = lines(page, grids).filter { page.words[$0[0]].top > separator - 4 }
    for (at, line) in below.enumerated() {
      guard opensNote(page.words[line[0]].text) else { continue }
      last += 1
      numbers.append(last)
      openNote(&page, line[0], last)
      // A raised mark comes as a line of its own: down to the line it opens.
      if line.count == 1, at + 1 < below.count {
        page.words[line[0]].bottom = page.words[below[at + 1][0]].bottom
        page.words[line[0]].superscript = true
      }
    }
    let places = page.words.indices.filter { page.words[$0].bottom < separator + 2 && anchorRange(page.words[$0].text) != nil }
      .sorted { a, b in
        let (one, two) = (page.words[a], page.words[b])
        return abs(one.bottom - two.bottom) > 3 ? one.bottom < two.bottom : one.left < two.left
      }
    let sure = places.count == numbers.count ? places : places.filter { !page.words[$0].text.contains(where: \.isASCIIDigit) }
    guard sure.count == numbers.count else { return }
    for (index, number) in zip(sure, numbers) {
      guard let range = anchorRange(page.words[index].text) else { continue }
      var text = page.words[index].text
      text.replaceSubrange(range, with: String(number).utf8)
      set(&page.words[index], text)
    }
  }

  /// The rule that word processors draw above notes: a quarter to a third of the line, at the left edge, in the lower
  /// part, no part of a table.
  private func noteRule(_ page: GeometricPage, _ grids: [RuleGrid]) -> Double? {
    let left = page.words.map(\.left).min() ?? 0
    return page.rules.filter { rule in
      let length = abs(rule.x1 - rule.x0)
      return rule.isHorizontal && length > 60 && length < 230 && min(rule.x0, rule.x1) < left + 30 && rule.y0 > 0.35 * page.height
        && !grids.contains { rule.y0 > $0.top - 3 && rule.y0 < $0.bottom + 3 }
        && !grids.contains { $0.top > rule.y0 }
    }.map(\.y0).max()
  }

  private func opensNote(_ text: [UInt8]) -> Bool {
    if countLetters(text) == 0 { return text.count <= 4 && text != [0x2D] }
    // Glued: a mark or digit before a capital.
    let (scalar, length) = decodeScalar(text, at: 0)
    guard !Letters.isLetter(scalar), scalar != 0x22, scalar != 0x201C, scalar != 0x28, length < text.count else { return false }
    return Letters.isUpper(decodeScalar(text, at: length).scalar) && !text[1...].contains(where: \.isASCIIDigit)
  }

  private mutating func openNote(_ page: inout GeometricPage, _ index: Int, _ number: Int) {
    let digits = Array(String(number).utf8)
    let text = page.words[index].text
    guard countLetters(text) > 0 else { set(&page.words[index], digits); return }
    let length = decodeScalar(text, at: 0).length
    var marker = page.words[index]
    let share = (marker.right - marker.left) / Double(text.count + 1)
    marker.right = marker.left + share
    page.words[index].text = Array(text[length...])
    page.words[index].left = marker.right + 0.1 * share
    marker.text = Array(text[..<length])
    set(&marker, digits)
    page.words.append(marker)
  }

  /// A raised mark at a word's end as recognition shows it: `vụ'.`, `cấp°`, `trình1`.
  private func anchorRange(_ text: [UInt8]) -> Range<Int>? {
    var end = text.count
    while end > 0, [0x2E, 0x2C, 0x3B, 0x3A, 0x29].contains(text[end - 1]) { end -= 1 }
    guard end > 0 else { return nil }
    let (scalar, length) = decodeScalar(text, before: end)
    let start = end - length
    guard start > 0, Letters.isLetter(decodeScalar(text, before: start).scalar) || text[start - 1].isASCIIDigit else { return nil }
    switch scalar {
    case 0x27, 0x2019, 0x2018, 0xB0, 0xB9, 0xB2, 0xB3, 0x2A, 0x60, 0xB4: return start..<end
    case 0x31...0x39:
      let head = text[..<start]
      return Letters.isLower(decodeScalar(text, before: start).scalar) && head.count >= 2 ? start..<end : nil
    default: return nil
    }
  }
}
