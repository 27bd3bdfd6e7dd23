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
      let word = page.words[line[0]]
      guard let stop = word.text.firstIndex(of: 0x2E), (1...5).contains(stop), stop + 2 < word.text.count else { continue }
      let head = Array(word.text[...stop])
      let body = head.dropLast()
      guard body.allSatisfy({ [0x49, 0x56, 0x58, 0x48].contains($0) }) || stop <= 2 && body.allSatisfy(\.isASCIIDigit) else { continue }
      let rest = Array(word.text[(stop + 1)...])
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

  /// `I., H., III.` before text is `I., II., III.`: the labels of the whole document in their order. Returns each `I.` that
  /// has no place in it.
  mutating func mendSections(_ pages: inout [GeometricPage], _ indices: [Int]) -> Set<WordPlace> {
    var chain: [WordPlace] = []
    var items: [SequenceMending.Item] = []
    for page in indices {
      let grids = RuleGrid.grids(of: pages[page].rules, tolerance: RuleGrid.usualTolerance)
      for line in lines(pages[page], grids) where line.count >= 2 {
        let text = pages[page].words[line[0]].text
        let isHeading = line.dropFirst().prefix(2).allSatisfy { Self.isInCapitals(pages[page].words[$0].text) }
        // `III,` and `1.` only before a heading in capitals.
        let ends = text.last == 0x2E || text.last == 0x2C && isHeading
        let body = ends ? Array(text.dropLast()) : text
        // `IL` is `II.`: the last stroke and its point as one letter.
        // `L` before a heading has lost its point.
        // `TT` alone heads a table without rules.
        guard text != Self.ordinalHeadings[0], let strokes = RomanStrokes.plain(body), ends || strokes.allSatisfy({ $0 == 0x49 }) && (strokes.count <= 3 || isHeading && strokes.count <= 6 && body.allSatisfy(Self.barLetters.contains)),
          !body.allSatisfy(\.isASCIIDigit) || text == Self.one && isHeading,
          Letters.isUpper(decodeScalar(pages[page].words[line[1]].text, at: 0).scalar)
        else { continue }
        chain.append(WordPlace(page: page, word: line[0]))
        var item = Self.sectionItem(pages[page], line)
        // `IH.` before a heading in capitals is a label whatever it says.
        if isHeading, text.last == 0x2E, body.contains(where: { $0 != 0x49 && $0 != 0x31 }), body.allSatisfy(Self.barLetters.contains), let counted = romanValue(RomanStrokes.threeAtMost(strokes)) {
          item.skip = 2.2
          item.cost = { [cost = item.cost] value in abs(counted - value) == 1 ? min(cost(value), 0.6) : cost(value) }
        }
        items.append(item)
      }
    }
    let values = SequenceMending.values(items)
    var strays: Set<WordPlace> = []
    for (place, value) in zip(chain, values) {
      if value == nil, RomanStrokes.plain(pages[place.page].words[place.word].text.dropLast()) == [0x49] { strays.insert(place) }
      guard let value, case let text = pages[place.page].words[place.word].text, Self.roman(text) != value || text.last != 0x2E else { continue }
      set(&pages[place.page].words[place.word], Array(romanNumeral(value).utf8) + [0x2E])
    }
    return strays
  }

  /// A Roman label: `II.` that is as wide as `III.` is more likely that.
  private static func sectionItem(_ page: GeometricPage, _ line: [Int]) -> SequenceMending.Item {
    let text = page.words[line[0]].text
    // Counting in an annex begins anew with `1.`, where `II.` follows.
    if text == one { return SequenceMending.Item(cost: { $0 == 1 ? 0.1 : 3 }, read: nil, mayRestart: true) }
    var item = romanItem(text.last == 0x2C ? text.dropLast() + [0x2E] : text, mayRestart: false)
    guard let read = item.read, read < 3 else { return item }
    let options = [read, read + 1].map { Array(romanNumeral($0).utf8) + [0x2E] }
    guard let fitting = FontStyles.fitting(options, page.words, line[0], line) else { return item }
    item.skip = 0.7
    let cost = item.cost
    let fitted = read + fitting
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

  /// `3.` between `4.2.` and `4.4.` is `4.3.`.
  mutating func mendDotted(_ pages: inout [GeometricPage], _ indices: [Int]) {
    var chain: [(place: WordPlace, numbers: [Int])] = []
    for page in indices {
      let grids = RuleGrid.grids(of: pages[page].rules, tolerance: RuleGrid.usualTolerance)
      for line in lines(pages[page], grids) where line.count >= 2 {
        let parts = pages[page].words[line[0]].text.split(separator: 0x2E).map { Array($0) }
        guard (1...2).contains(parts.count), parts.allSatisfy({ $0.count <= 2 && $0.allSatisfy(\.isASCIIDigit) }), pages[page].words[line[0]].text.last == 0x2E else { continue }
        chain.append((WordPlace(page: page, word: line[0]), parts.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }))
      }
    }
    for at in chain.indices.dropFirst().dropLast() where chain[at].numbers.count == 1 {
      let (before, value, after) = (chain[at - 1].numbers, chain[at].numbers[0], chain[at + 1].numbers)
      guard before.count == 2, after.count == 2, before[0] == after[0], before[1] == value - 1, after[1] == value + 1 else { continue }
      set(&pages[chain[at].place.page].words[chain[at].place.word], Array("\(before[0]).\(value).".utf8))
    }
  }

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
