import SourceModel
import VietnameseText

/// Labels of sections and points outside tables.
extension ScanMending {
  /// Strokes that digits are misread as.
  static let digitStrokes: [[UInt8]: [UInt8]] = [
    "G": "6", "ó": "6", "b": "6", "6ó": "6", "Ó": "6", "l": "1", "I": "1", "|": "1", "S": "5", "s": "5", "B": "8", "z": "2", "Z": "2", "q": "9", "g": "9", "Ð": "5", "Š": "5", "Ṡ": "5",
    "A": "4", "T": "7", "Í": "1", "ỗ": "8", "D": "5", "Đ": "5", "o": "5",
  ].reduce(into: [:]) { $0[Array($1.key.utf8)] = Array($1.value.utf8) }

  /// `I.MỤC` is a label and a word.
  mutating func splitLabels(_ page: inout GeometricPage, _ grids: [RuleGrid]) {
    for line in lines(page, grids) {
      // `__II.CÔNG`: strokes of the paper's edge before a label.
      let bare = page.words[line[0]].text.drop { $0 == UInt8(ascii: "_") }
      if bare.count < page.words[line[0]].text.count, let stop = bare.firstIndex(of: 0x2E), stop - bare.startIndex <= 4, stop + 2 < bare.endIndex,
        bare[..<stop].allSatisfy(Self.barLetters.contains), Self.isInCapitals(Array(bare[(stop + 1)...])) { page.words[line[0]].text = Array(bare) }
      let word = page.words[line[0]]
      guard let stop = word.text.firstIndex(of: 0x2E), (1...5).contains(stop), stop + 2 < word.text.count else { continue }
      let head = Array(word.text[...stop])
      let body = head.dropLast()
      let rest = Array(word.text[(stop + 1)...])
      // `IL.MỤC`: bars may be other letters before capitals.
      let isBars = Self.isInCapitals(rest) && stop <= 4 && body.allSatisfy(Self.barLetters.contains)
      guard isBars || body.allSatisfy({ [0x49, 0x56, 0x58, 0x48].contains($0) }) || stop <= 2 && body.allSatisfy(\.isASCIIDigit) else { continue }
      guard Letters.isUpper(decodeScalar(rest, at: 0).scalar), countLetters(rest) >= 2, !rest.contains(0x2E) else { continue }
      let share = (word.right - word.left) / Double(countLetters(word.text) + stop + 1)
      var label = word
      label.right = word.left + share * Double(stop + 1)
      label.text = head
      page.words[line[0]].text = rest
      page.words[line[0]].left = label.right + 0.1 * share
      page.words.append(label)
    }
  }

  /// Letters of upright bars: `IIIL` is `III.`, `HIIIL` too; `TÍNH` is a word.
  private static let barLetters = Set("IHLl|1".utf8)

  private static let one = Array("1.".utf8)

  static func isInCapitals(_ word: [UInt8]) -> Bool { countLetters(word) >= 2 && uppercased(word) == word }

  /// A word on a page.
  struct WordPlace: Hashable { var page, word: Int }

  /// A label that may count a section, its line, and what ends it.
  private struct SectionLabel {
    var place: WordPlace
    var line: [Int]
    var text, body, end, strokes: [UInt8]
    /// A heading in capitals follows.
    var isHeading: Bool
    /// `II-`, `II/`.
    var isDashed: Bool { !end.isEmpty && end != [0x2E] && end != [0x2C] }
    var isBars: Bool { !strokes.isEmpty && strokes.count <= 3 && strokes.allSatisfy { $0 == 0x49 } }
  }

  /// `I., H., III.` before text is `I., II., III.`: the labels of the whole document in their order. Returns each `I.` that
  /// has no place in it.
  mutating func mendSections(_ pages: inout [GeometricPage], _ indices: [Int]) -> Set<WordPlace> {
    var chain: [SectionLabel] = []
    for page in indices {
      let grids = RuleGrid.grids(of: pages[page].rules, tolerance: RuleGrid.usualTolerance)
      for line in lines(pages[page], grids) where line.count >= 2 {
        if let label = Self.sectionLabel(pages[page], page, line) { chain.append(label) }
      }
    }
    let items = chain.map { label in
      var item = sectionItem(pages[label.place.page], label, barsByWidth(label, of: chain, pages))
      if label.isDashed { item.skip = 2.2 }
      // `IH.` before a heading in capitals is a label whatever it says.
      if label.isHeading, label.end == Self.point, label.body.contains(where: { $0 != 0x49 && $0 != 0x31 }), label.body.allSatisfy(Self.barLetters.contains), let counted = romanValue(RomanStrokes.threeAtMost(label.strokes)) {
        item.skip = 2.2
        item.cost = { [cost = item.cost] value in abs(counted - value) == 1 ? min(cost(value), 0.6) : cost(value) }
      }
      return item
    }
    var strays: Set<WordPlace> = []
    for (label, value) in zip(chain, SequenceMending.values(items)) {
      if value == nil, !label.isDashed, RomanStrokes.plain(label.text.dropLast()) == [0x49] { strays.insert(label.place) }
      let end = label.isDashed ? label.end : Self.point
      guard let value, Self.roman(label.body) != value || label.end != end else { continue }
      set(&pages[label.place.page].words[label.place.word], Array(romanNumeral(value).utf8) + end)
    }
    return strays
  }

  private static let point: [UInt8] = [0x2E]

  /// What ends labels of sections: a point (also read as a comma), in the Party's papers a dash or a stroke: `II- NHIỆM VỤ`.
  private static let sectionEnds = [".", ",", "-", "–", "/"].map { Array($0.utf8) }

  private static func sectionLabel(_ page: GeometricPage, _ number: Int, _ line: [Int]) -> SectionLabel? {
    let text = page.words[line[0]].text
    let isHeading = line.dropFirst().prefix(2).allSatisfy { isInCapitals(page.words[$0].text) }
    let end = sectionEnds.first { text.count > $0.count && text.suffix($0.count).elementsEqual($0) } ?? []
    // `III,` and `1.` only before a heading in capitals; `II-` before one that is no numeral.
    let ends = end == point || !end.isEmpty && isHeading
    if ends, end != point, end != [0x2C], line.dropFirst().prefix(2).contains(where: { isNumeral(page.words[$0].text) }) { return nil }
    let body = ends ? Array(text.dropLast(end.count)) : text
    // `IL` is `II.`: the last stroke and its point as one letter.
    // `L` before a heading has lost its point.
    // `TT` alone heads a table without rules.
    guard text != ordinalHeadings[0], let strokes = RomanStrokes.plain(body),
      ends || strokes.allSatisfy({ $0 == 0x49 }) && (strokes.count <= 3 || isHeading && strokes.count <= 6 && body.allSatisfy(barLetters.contains)),
      !body.allSatisfy(\.isASCIIDigit) || text == one && isHeading, Letters.isUpper(decodeScalar(page.words[line[1]].text, at: 0).scalar)
    else { return nil }
    return SectionLabel(place: WordPlace(page: number, word: line[0]), line: line, text: text, body: body, end: ends ? end : [], strokes: strokes, isHeading: isHeading)
  }

  /// `II/2024`, `12-KH/TU`, `III`: no word of a heading.
  private static func isNumeral(_ text: [UInt8]) -> Bool { text.contains(where: \.isASCIIDigit) || text.allSatisfy { [0x49, 0x56, 0x58, 0x2C, 0x2E].contains($0) } }

  /// How many bars a label before a heading has by its width beside the narrowest that was read as one: a second and a third
  /// make it wider by the same, whatever the type.
  private func barsByWidth(_ label: SectionLabel, of chain: [SectionLabel], _ pages: [GeometricPage]) -> Int? {
    // Where the type's own widths are known, they say more.
    guard label.isBars, label.isDashed || !isTimes && label.isHeading && label.end == Self.point else { return nil }
    func width(_ label: SectionLabel) -> Double { let word = pages[label.place.page].words[label.place.word]; return word.right - word.left }
    guard let narrow = chain.filter({ $0.isHeading && $0.end == label.end && $0.strokes.count == 1 && $0.isBars }).map(width).min(), narrow > 0 else { return nil }
    switch width(label) / narrow {
    case ..<1.2: return 1
    case 1.4..<1.78: return 2
    case 1.95..<2.7: return 3
    default: return nil
    }
  }

  /// A Roman label: `II.` that is as wide as `III.` is more likely that. `bars`: how many it has by its width.
  private func sectionItem(_ page: GeometricPage, _ label: SectionLabel, _ bars: Int?) -> SequenceMending.Item {
    // Counting in an annex begins anew with `1.`, where `II.` follows.
    if label.text == Self.one { return SequenceMending.Item(cost: { $0 == 1 ? 0.1 : 3 }, read: nil, mayRestart: true) }
    var item = Self.romanItem(label.end.isEmpty ? label.text : label.body + Self.point, mayRestart: false)
    guard let read = item.read, bars != nil || read < 3 else { return item }
    let options = [read, read + 1].map { Array(romanNumeral($0).utf8) + (label.isDashed ? label.end : Self.point) }
    guard let fitted = bars ?? (isTimes ? FontStyles.fitting(options, page.words, label.line[0], label.line) : nil).map({ read + $0 }) else { return item }
    item.skip = 0.7
    let cost = item.cost
    item.cost = { value in value == fitted ? min(cost(value), -0.7) : value == read ? -0.3 : max(cost(value), 1.5) }
    return item
  }

  /// `G.` after point 5, `o.` between points 4 and 6, `I.` (one of `strays`) before point 2: the numbers of points in their
  /// order.
  mutating func mendPoints(_ pages: inout [GeometricPage], _ indices: [Int], _ strays: Set<WordPlace> = []) {
    var chain: [WordPlace] = []
    for page in indices {
      let grids = RuleGrid.grids(of: pages[page].rules, tolerance: RuleGrid.usualTolerance)
      let lines = lines(pages[page], grids).filter { $0.count >= 2 }
      let margin = lines.map { pages[page].words[$0[0]].left }.sorted().dropFirst(lines.count / 10).first ?? 0
      for line in lines {
        let place = WordPlace(page: page, word: line[0])
        let word = pages[page].words[line[0]]
        // A point may begin with a figure: `2. 100% cơ sở …`.
        let first = decodeScalar(pages[page].words[line[1]].text, at: 0).scalar
        guard Self.isPoint(word, isIndented: word.left > margin + 0.8 * word.fontSize) || strays.contains(place), Letters.isUpper(first) || (0x30...0x39).contains(first)
        else { continue }
        chain.append(place)
      }
    }
    let items = chain.map { place in
      let text = pages[place.page].words[place.word].text
      if strays.contains(place) { return SequenceMending.Item(cost: { $0 == 1 ? -0.2 : 3 }, read: nil, mayRestart: true) }
      let read = Self.arabic(Self.withPoint(text))
      let likely = Self.digitStrokes[Array(text.dropLast())].flatMap(Self.arabic)
      return SequenceMending.Item(cost: { read == $0 ? -1 : read != nil ? 3 : likely == $0 ? -0.3 : 0.4 }, read: read, mayRestart: true)
    }
    let values = SequenceMending.values(items)
    for (at, place) in chain.enumerated() {
      guard let value = values[at], case let text = pages[place.page].words[place.word].text, Self.arabic(text) == nil || text.last == 0x2C else { continue }
      // Without its second point nothing says what a stray is.
      if strays.contains(place), values[(at + 1)...].lazy.compactMap(\.self).first != 2 { continue }
      set(&pages[place.page].words[place.word], Array(String(value).utf8) + [0x2E])
    }
  }

  /// A label of figures with points between, and what ends it: `4.2.`, `1.3-`.
  private struct DottedLabel { var place: WordPlace; var numbers: [Int]; var end: [UInt8] }

  /// `3.` between `4.2.` and `4.4.` is `4.3.`, `1.8-` after `1.2-` is `1.3-` where `1.9-` does not follow.
  mutating func mendDotted(_ pages: inout [GeometricPage], _ indices: [Int]) {
    var chain: [DottedLabel] = []
    for page in indices {
      let grids = RuleGrid.grids(of: pages[page].rules, tolerance: RuleGrid.usualTolerance)
      for line in lines(pages[page], grids) where line.count >= 2 {
        let text = pages[page].words[line[0]].text
        let end = Array(text.reversed().prefix { $0 == 0x2E || $0 == 0x2D }.reversed())
        let parts = text.dropLast(end.count).split(separator: 0x2E, omittingEmptySubsequences: false).map { Array($0) }
        guard (1...2).contains(parts.count), parts.count == 2 || end == Self.point, end.count <= 2, parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }) else { continue }
        // `1.5 tỷ đồng` goes on in small letters.
        guard !end.isEmpty || Letters.isUpper(decodeScalar(pages[page].words[line[1]].text, at: 0).scalar) else { continue }
        chain.append(DottedLabel(place: WordPlace(page: page, word: line[0]), numbers: parts.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }, end: end))
      }
    }
    for at in chain.indices.dropFirst() {
      let (before, own, next) = (chain[at - 1].numbers, chain[at].numbers, at + 1 < chain.count ? chain[at + 1].numbers : [])
      guard before.count == 2 else { continue }
      if own.count == 1 {
        guard next.count == 2, before[0] == next[0], before[1] == own[0] - 1, next[1] == own[0] + 1 else { continue }
        chain[at].numbers = [before[0], own[0]]
      } else {
        guard own[0] == before[0], own[1] != before[1] + 1, Self.areAlike(own[1], before[1] + 1), next != [own[0], own[1] + 1], next != [own[0], before[1] + 1] else { continue }
        chain[at].numbers[1] = before[1] + 1
      }
      let text = chain[at].numbers.map(String.init).joined(separator: ".")
      set(&pages[chain[at].place.page].words[chain[at].place.word], Array(text.utf8) + chain[at].end)
    }
  }

  /// Figures that are taken for each other.
  private static func areAlike(_ a: Int, _ b: Int) -> Bool { [[3, 8], [1, 7], [5, 6], [6, 8], [3, 5], [5, 8], [4, 1]].contains { $0 == [a, b] || $0 == [b, a] } }

  /// `5,` for `5.`, only where a paragraph begins.
  private static func isPoint(_ word: GeometricWord, isIndented: Bool) -> Bool {
    let text = word.text
    if text.last == 0x2C { return isIndented && text.count <= 3 && (arabic(withPoint(text)) != nil || text == Array("Š,".utf8)) }
    return text.last == 0x2E && text.count <= 5
      && (arabic(text) != nil || roman(text) == nil && countLetters(text) <= 1 && text.count <= 4 && text.count > 1)
  }

  private static func withPoint(_ text: [UInt8]) -> [UInt8] { text.last == 0x2C ? text.dropLast() + [0x2E] : text }

  /// Words outside tables by baseline, from left to right.
  func lines(_ page: GeometricPage, _ grids: [RuleGrid]) -> [[Int]] {
    let free = page.words.indices.filter { index in
      let word = page.words[index]
      return !grids.contains { $0.holds(x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2) }
    }
    return Dictionary(grouping: free) { (page.words[$0].bottom * 2).rounded() }.sorted { $0.key < $1.key }
      .map { $0.value.sorted { page.words[$0].left < page.words[$1].left } }
  }
}
