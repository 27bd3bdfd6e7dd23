import SourceModel
import VietnameseText

/// Marks of footnotes: small raised digits, which recognition shows as quotes and degrees or does not see at all.
extension ScanMending {
  /// Below the short rule above the notes each line that begins with a lone mark is the next note; the marks in the text
  /// above, as many as there are notes, are their places. The note of a row that the page cuts stands on the next page.
  mutating func mendNotes(_ pages: inout [GeometricPage], _ indices: [Int], _ marks: [Int: [RaisedMark]]) {
    var (last, before) = (0, Place?.none)
    for index in indices {
      let grids = RuleGrid.grids(of: pages[index].rules, tolerance: RuleGrid.usualTolerance)
      let marks = marks[index] ?? []
      if let separator = Self.noteRule(pages[index].words, pages[index].rules, grids, height: pages[index].height) {
        let numbers = mendOpenings(&pages[index], grids, marks, below: separator, &last)
        let places = places(pages[index], index, above: separator, grids, marks)
        placeMarks(&pages, (before.map { [$0] } ?? []) + places, places.count, numbers)
        before = nil
      } else {
        // Where one figure alone is raised.
        let drawn = places(pages[index], index, above: pages[index].height, grids, marks).filter { $0.weight >= 4 }
        before = drawn.count == 1 ? drawn[0] : nil
      }
    }
  }

  /// The numbers of the notes below `separator`, each written before its note.
  private mutating func mendOpenings(_ page: inout GeometricPage, _ grids: [RuleGrid], _ marks: [RaisedMark], below separator: Double, _ last: inout Int) -> [Int] {
    var numbers: [Int] = []
    let below = lines(page, grids).filter { page.words[$0[0]].top > separator - 4 }
    for (at, line) in below.enumerated() {
      let isFirst = numbers.isEmpty
      // A quote that was surely read is one.
      guard opensNote(page.words[line[0]].text) || (isFirst || page.words[line[0]].confidence < 0.8) && opensWithQuote(page, line) else {
        // Its mark was not read: the picture shows it, or it stands below the rule in small type.
        if line.count >= 3, marks.contains(where: { Self.leads($0, page.words[line[0]]) }) || isFirst && isSmall(page, line) {
          last += 1
          numbers.append(last)
          insertMark(&page, line[0], last)
        }
        continue
      }
      last += 1
      numbers.append(last)
      openNote(&page, line[0], last)
      // A raised mark comes as a line of its own: down to the line it opens.
      if line.count == 1, at + 1 < below.count {
        page.words[line[0]].bottom = page.words[below[at + 1][0]].bottom
        page.words[line[0]].superscript = true
      }
    }
    return numbers
  }

  /// `“Theo` without a second quote in its line.
  private func opensWithQuote(_ page: GeometricPage, _ line: [Int]) -> Bool {
    func quotes(_ text: [UInt8]) -> Int { String(decoding: text, as: UTF8.self).unicodeScalars.count { "\"“”".unicodeScalars.contains($0) } }
    let first = page.words[line[0]].text
    return quotes(first) == 1 && Letters.isUpper(decodeScalar(first, at: decodeScalar(first, at: 0).length).scalar) && line.dropFirst().allSatisfy { quotes(page.words[$0].text) == 0 }
  }

  private func isSmall(_ page: GeometricPage, _ line: [Int]) -> Bool {
    let sizes = page.words.map(\.fontSize).sorted()
    let own = line.map { page.words[$0].fontSize }.sorted()
    return own[own.count / 2] < 0.93 * sizes[sizes.count / 2]
  }

  private mutating func insertMark(_ page: inout GeometricPage, _ index: Int, _ number: Int) {
    var mark = page.words[index]
    mark.right = mark.left - 0.5
    mark.left -= 0.5 * mark.fontSize
    mark.superscript = true
    mark.text = []
    set(&mark, Array(String(number).utf8))
    page.words.append(mark)
  }

  // MARK: places in the text

  private struct Place { var page, word: Int; var range: Range<Int>; var digit: Int?; var weight: Double }

  /// `places`: those of the page itself, `own` of them, after one of the page before.
  private mutating func placeMarks(_ pages: inout [GeometricPage], _ places: [Place], _ own: Int, _ numbers: [Int]) {
    guard !numbers.isEmpty, numbers.count <= 20, places.count <= 200 else { return }
    let chosen = own >= numbers.count ? Self.chosen(Array(places.suffix(own)), numbers) : places.count == numbers.count ? places : nil
    for (place, number) in zip(chosen ?? [], numbers) {
      var text = pages[place.page].words[place.word].text
      text.replaceSubrange(place.range, with: String(number).utf8)
      set(&pages[place.page].words[place.word], text)
    }
  }

  /// As many places as there are notes, in their order, with the greatest weight; `nil` where two choices weigh the same.
  private static func chosen(_ places: [Place], _ numbers: [Int]) -> [Place]? {
    // best[n]: weight and places of the first n notes; ties are counted.
    var best: [(weight: Double, places: [Int], ways: Int)?] = [(0, [], 1)] + numbers.map { _ in nil }
    for (at, place) in places.enumerated() {
      for n in stride(from: numbers.count, to: 0, by: -1) {
        guard let before = best[n - 1] else { continue }
        let weight = before.weight + place.weight + (place.digit == numbers[n - 1] ? 2 : 0)
        if let own = best[n], own.weight >= weight {
          if own.weight == weight { best[n]?.ways += before.ways }
        } else { best[n] = (weight, before.places + [at], before.ways) }
      }
    }
    guard let found = best[numbers.count], found.ways == 1 else { return nil }
    return found.places.map { places[$0] }
  }

  /// Words that may carry a mark, in reading order.
  private func places(_ page: GeometricPage, _ number: Int, above separator: Double, _ grids: [RuleGrid], _ marks: [RaisedMark]) -> [Place] {
    let cells = grids.flatMap(\.cells)
    func key(_ word: GeometricWord) -> (Double, Double, Double, Double) {
      let cell = cells.first { $0.holds(x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2) }
      return (cell?.top ?? word.bottom, cell?.left ?? 0, word.bottom, word.left)
    }
    let order = page.words.indices.filter { page.words[$0].bottom < separator + 2 }.map { ($0, key(page.words[$0])) }.sorted { $0.1 < $1.1 }.map(\.0)
    // How many words ago a quote was opened.
    var quoted: Int?
    var result: [Place] = []
    for index in order {
      let text = page.words[index].text
      quoted = quoted.flatMap { $0 < 25 ? $0 + 1 : nil }
      if text.first == 0x22 || text.starts(with: "“".utf8) || text.starts(with: "(“".utf8) || text.starts(with: "(\"".utf8) { quoted = 0 }
      let read = Self.anchorRange(text)
      if let mark = marks.first(where: { Self.stands($0, beside: page.words[index]) }), !["m", "km", "cm", "dm"].contains(String(decoding: text.filter(\.isASCIILetter), as: UTF8.self)) {
        if read.map({ [0x22, 0x201C, 0x201D].contains($0.1) }) == true, quoted != nil { quoted = nil }
        result.append(Place(page: number, word: index, range: read?.0 ?? Self.unseenRange(mark, page.words[index]), digit: nil, weight: 4))
        continue
      }
      guard let (range, scalar) = read else { continue }
      switch scalar {
      case 0x22, 0x201D, 0x201C:
        if quoted != nil { quoted = nil } else { result.append(Place(page: number, word: index, range: range, digit: nil, weight: 1.5)) }
      case 0x31...0x39: result.append(Place(page: number, word: index, range: range, digit: Int(scalar - 0x30), weight: 1))
      default: result.append(Place(page: number, word: index, range: range, digit: nil, weight: 2))
      }
    }
    return result
  }

  private static func stands(_ mark: RaisedMark, beside word: GeometricWord) -> Bool {
    let middle = (mark.left + mark.right) / 2
    return mark.bottom < word.bottom && mark.bottom > word.bottom - word.fontSize && middle > word.right - 0.9 * word.fontSize && middle < word.right + 0.5 * word.fontSize
  }

  private static func leads(_ mark: RaisedMark, _ word: GeometricWord) -> Bool {
    mark.right < word.left + 0.1 * word.fontSize && mark.right > word.left - word.fontSize && mark.top > word.top - 0.5 * word.fontSize && mark.bottom < word.bottom
  }

  /// Before the closing marks of a word, or behind them where the figure stands behind them.
  private static func unseenRange(_ mark: RaisedMark, _ word: GeometricWord) -> Range<Int> {
    var end = word.text.count
    if mark.left < word.right - 0.05 * word.fontSize { while end > 1, [0x2E, 0x2C, 0x3B, 0x3A, 0x29].contains(word.text[end - 1]) { end -= 1 } }
    let start = end > 1 && [0x21, 0x3F, 0x7C].contains(word.text[end - 1]) ? end - 1 : end
    return start..<end
  }

  /// A raised mark at a word's end as recognition shows it: `vụ'.`, `cấp°`, `trình1`, `thôn",`.
  private static func anchorRange(_ text: [UInt8]) -> (Range<Int>, UInt32)? {
    var end = text.count
    while end > 0, [0x2E, 0x2C, 0x3B, 0x3A, 0x29].contains(text[end - 1]) { end -= 1 }
    guard end > 0 else { return nil }
    let (scalar, length) = decodeScalar(text, before: end)
    let start = end - length
    guard start > 0 else { return nil }
    let before = decodeScalar(text, before: start).scalar
    guard Letters.isLetter(before) || text[start - 1].isASCIIDigit else { return nil }
    switch scalar {
    case 0x27, 0x2019, 0x2018, 0xB0, 0xBA, 0xAA, 0xB9, 0xB2, 0xB3, 0x2A, 0x60, 0xB4, 0x5E, 0x22, 0x201C, 0x201D: return (start..<end, scalar)
    // `05/9/20225`: a year and a mark.
    case 0x30...0x39 where isLongYear(text[..<end]): return (start..<end, scalar)
    case 0x31...0x39: return Letters.isLower(before) && start >= 2 ? (start..<end, scalar) : nil
    default: return nil
    }
  }

  private static func isLongYear(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = Array(text.suffix(5))
    return digits.count == 5 && digits.allSatisfy(\.isASCIIDigit) && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8)) && text.dropLast(5).last == 0x2F
  }

  // MARK: the notes below

  /// The rule that word processors draw above notes: a quarter to a third of the line, at the left edge, in the lower
  /// part, no part of a table.
  static func noteRule(_ words: [GeometricWord], _ rules: [GeometricRule], _ grids: [RuleGrid], height: Double) -> Double? {
    let left = words.map(\.left).min() ?? 0
    return rules.filter { rule in
      let length = abs(rule.x1 - rule.x0)
      return rule.isHorizontal && length > 60 && length < 230 && min(rule.x0, rule.x1) < left + 30 && rule.y0 > 0.35 * height
        && !grids.contains { rule.y0 > $0.top - 3 && rule.y0 < $0.bottom + 3 }
        && !grids.contains { $0.top > rule.y0 }
    }.map(\.y0).max()
  }

  private func opensNote(_ text: [UInt8]) -> Bool {
    if countLetters(text) == 0 { return text.count <= 4 && text != [0x2D] }
    // Glued: a mark or digit before a capital, or two marks that one figure was taken for.
    let (scalar, _) = decodeScalar(text, at: 0)
    guard let length = Self.markLength(text), scalar != 0x22, scalar != 0x201C, scalar != 0x28, length < text.count else { return false }
    return Letters.isUpper(decodeScalar(text, at: length).scalar) && !text[1...].contains(where: \.isASCIIDigit)
  }

  /// The bytes of one or two signs before a word's first letter.
  private static func markLength(_ text: [UInt8]) -> Int? {
    var (length, signs) = (0, 0)
    while length < text.count, signs < 3, case let (scalar, bytes) = decodeScalar(text, at: length), !Letters.isLetter(scalar) { (length, signs) = (length + bytes, signs + 1) }
    return (1...2).contains(signs) ? length : nil
  }

  private mutating func openNote(_ page: inout GeometricPage, _ index: Int, _ number: Int) {
    let digits = Array(String(number).utf8)
    let text = page.words[index].text
    guard countLetters(text) > 0 else { set(&page.words[index], digits); return }
    let length = Self.markLength(text) ?? decodeScalar(text, at: 0).length
    var marker = page.words[index]
    let share = (marker.right - marker.left) / Double(text.count + 1)
    marker.right = marker.left + share
    page.words[index].text = Array(text[length...])
    page.words[index].left = marker.right + 0.1 * share
    marker.text = Array(text[..<length])
    set(&marker, digits)
    page.words.append(marker)
  }
}
