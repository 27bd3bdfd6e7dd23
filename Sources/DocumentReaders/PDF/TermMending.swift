import SourceModel
import VietnameseText

/// Terms whose form the field fixes: quarters, symbols, abbreviations, formulas of the signature.
extension ScanMending {
  mutating func mendTerms(_ pages: inout [GeometricPage], _ indices: [Int]) {
    let hasRomanQuarters = Self.writesRomanQuarters(pages, indices)
    let abbreviations = Self.abbreviations(pages, indices)
    for page in indices {
      for line in Self.textLines(pages[page]) {
        mendQuarters(&pages[page].words, line, hasRomanQuarters, bars[page] ?? [:])
        mendTailWords(&pages[page].words, line)
        joinDates(&pages[page].words, line)
        mendCounts(&pages[page].words, line)
        joinYears(&pages[page].words, line)
        for at in line.words.indices {
          mendSuffix(&pages[page].words, line, at)
          if at + 1 == line.words.count, let text = Self.withEndMark(pages[page].words[line.words[at]].text) { set(&pages[page].words[line.words[at]], text) }
          mendTerm(&pages[page].words[line.words[at]], next: line.after(at).map { pages[page].words[$0].text }, abbreviations)
        }
      }
      mendPosts(&pages[page])
      pages[page].words.removeAll(where: \.text.isEmpty)
    }
  }

  /// `tháng OI năm`, `O0 giờ`, `0§ hộ`: letters that stand for figures between words of time and what is counted.
  private mutating func mendCounts(_ words: inout [GeometricWord], _ line: TextLine) {
    for at in line.words.indices {
      let text = words[line.words[at]].text
      // `tháng § năm`.
      if text == Self.section, line.before(at).map({ folded(words[$0].text) }) == Self.monthWord, line.after(at).map({ folded(words[$0].text) }) == Self.yearWord { set(&words[line.words[at]], [0x38]) }
      guard let figures = Self.twoFigures(text), figures != text else { continue }
      let before = line.before(at).map { folded(words[$0].text) } ?? [], after = line.after(at).map { folded(words[$0].text) } ?? []
      // `Quý I, I1/2024` is a quarter's.
      guard before != Self.quarter, !line.words[max(0, at - 4)..<at].contains(where: { folded(words[$0].text) == Self.quarter }) else { continue }
      // `Ú7` is nothing else.
      if Self.isMonth(text) || text[0] == 0xC3 || text[0] == 0xE1 { set(&words[line.words[at]], figures) } else if Self.timeWords.contains(before) || Self.timeWords.contains(after) || text[0] == 0x30 { set(&words[line.words[at]], figures) }
    }
  }

  /// `[1/2024` is `11/2024`.
  private static func isMonth(_ text: [UInt8]) -> Bool { text.firstIndex(of: 0x2F).map { $0 > 0 && text[($0 - 1)].isASCIIDigit } == true }

  private static let section = Array("§".utf8), monthWord = Array("thang".utf8), yearWord = Array("nam".utf8)
  private static let timeWords = Set(["ngay", "thang", "gio", "nam"].map { Array($0.utf8) })

  /// Two figures of which letters may stand for one or both, also before a year.
  private static func twoFigures(_ text: [UInt8]) -> [UInt8]? {
    let slash = text.firstIndex(of: 0x2F) ?? text.count
    let rest = text[slash...]
    guard rest.isEmpty || rest.dropFirst().prefix(while: \.isASCIIDigit).count == 4 else { return nil }
    let scalars = Array(String(decoding: text[..<slash], as: UTF8.self).unicodeScalars)
    let hasFigure = scalars.contains { ("0"..."9").contains($0) }
    // `II` is a quarter's.
    guard scalars.count == 2, scalars.contains(where: { $0 != "I" && $0 != "l" }) else { return nil }
    var result: [UInt8] = []
    for scalar in scalars {
      switch scalar {
      case "0"..."9": result.append(UInt8(scalar.value))
      case "O", "Ø": result.append(0x30)
      case "I", "l": result.append(0x31)
      case "§": result.append(0x38)
      // Beside a figure.
      case "Ú", "Ó", "Ớ", "Ơ", "Õ": if hasFigure { result.append(0x30) } else { return nil }
      case "T", "[", "¡", "|", "!": if hasFigure { result.append(0x31) } else { return nil }
      default: return nil
      }
    }
    return result + rest
  }

  /// `03/1 1/2019` is one date: no other stands in two words so.
  private mutating func joinDates(_ words: inout [GeometricWord], _ line: TextLine) {
    for (first, second) in zip(line.words, line.words.dropFirst()) {
      let (head, tail) = (words[first].text, words[second].text)
      guard head.suffix(2).elementsEqual([0x2F, 0x31]), tail.starts(with: [0x31, 0x2F]), (1...2).contains(head.count - 2), head.dropLast(2).allSatisfy(\.isASCIIDigit),
        tail.dropFirst(2).prefix(while: \.isASCIIDigit).count == 4
      else { continue }
      set(&words[first], head + tail)
      words[first].right = words[second].right
      words[second].text = []
    }
  }

  /// `(b/€)`, `(Œ/©)` at the end of those a paper goes to is `(b/c)` (*báo cáo*).
  private static let reports = Set(["(b/€)", "(b/C)", "(b/©)", "(b/e)", "(Œ/©)", "(h/c)", "(Đ/c)", "(B/c)", "(6/c)", "(b/¢)"].map { Array($0.utf8) })

  private mutating func mendReport(_ word: inout GeometricWord) {
    let body = Array(word.text.prefix { ![0x3B, 0x2E, 0x2C, 0x3A].contains($0) })
    // No colon stands behind it.
    if Self.reports.contains(body) { set(&word, Array("(b/c)".utf8) + word.text[body.count...].map { $0 == 0x3A ? 0x3B : $0 }) }
  }

  /// Words on one baseline without a wide gap, from left to right, and the words that the lines before and behind end
  /// and begin with: `previous` where this line goes on with it.
  struct TextLine {
    var words: [Int]
    var previous: Int?
    var next: [Int] = []
    /// The line below is of the same paragraph.
    var goesOn = false
    func after(_ at: Int) -> Int? { at + 1 < words.count ? words[at + 1] : goesOn ? next.first : nil }
    func before(_ at: Int) -> Int? { at > 0 ? words[at - 1] : previous }
  }

  /// `gap`: what cuts a line, in sizes of its type.
  static func textLines(_ page: GeometricPage, gap: Double = 1.2) -> [TextLine] {
    let rows = Dictionary(grouping: page.words.indices) { (page.words[$0].bottom * 2).rounded() }.sorted { $0.key < $1.key }
    let cells = RuleGrid.grids(of: page.rules, tolerance: RuleGrid.usualTolerance).flatMap(\.cells)
    func cell(_ index: Int) -> Int? {
      let (x, y) = ((page.words[index].left + page.words[index].right) / 2, (page.words[index].top + page.words[index].bottom) / 2)
      return cells.firstIndex { $0.holds(x: x, y: y) }
    }
    var result: [TextLine] = []
    var cellOf: [Int?] = []
    for row in rows {
      let sorted = row.value.sorted { page.words[$0].left < page.words[$1].left }
      var last: Int?
      for (at, index) in sorted.enumerated() {
        let own = cells.isEmpty ? nil : cell(index)
        // Narrow cells are justified with wide gaps: a cell's line is one line.
        let limit = own == nil ? gap : 8
        if at > 0, own == last, page.words[index].left - page.words[sorted[at - 1]].right < limit * page.words[index].fontSize { result[result.count - 1].words.append(index) } else {
          result.append(TextLine(words: [index]))
          cellOf.append(own)
        }
        last = own
      }
    }
    for at in result.indices {
      guard let first = result[at].words.first, let last = result[at].words.last else { continue }
      let (left, right, bottom, size) = (page.words[first].left, page.words[last].right, page.words[first].bottom, page.words[first].fontSize)
      let below = (at + 1..<min(at + 41, result.count)).first { next in
        let other = result[next]
        guard cellOf[next] == cellOf[at] else { return false }
        let (a, b) = (page.words[other.words[0]], page.words[other.words[other.words.count - 1]])
        return a.bottom > bottom + 0.6 * size && a.bottom < bottom + 2.2 * size && a.left < right && b.right > left && (abs(a.left - left) < 4 * size || abs(a.left + b.right - left - right) < 3 * size)
      }
      guard let below else { continue }
      result[at].next = Array(result[below].words.prefix(3))
      result[at].goesOn = goesOn(page, result[at].words, result[below].words)
      if result[at].goesOn { result[below].previous = last }
    }
    return result
  }

  /// The first word of the line below had no room on this one; lines around one middle are broken by hand.
  private static func goesOn(_ page: GeometricPage, _ upper: [Int], _ lower: [Int]) -> Bool {
    let (first, last) = (page.words[upper[0]], page.words[upper[upper.count - 1]])
    let (next, end) = (page.words[lower[0]], page.words[lower[lower.count - 1]])
    if abs(first.left - next.left) > last.fontSize, abs(first.left + last.right - next.left - end.right) < 3 * last.fontSize { return true }
    return last.right + 0.2 * last.fontSize + (next.right - next.left) > max(last.right, end.right) - 0.4 * last.fontSize
  }

  // MARK: quarters

  private static let quarter = Array("quy".utf8)

  /// What stands behind `quý`: the numerals' words, over commas, dashes and `và`.
  private static func numerals(_ words: [GeometricWord], _ line: TextLine, after at: Int) -> [Int] {
    var result: [Int] = []
    for next in (line.words[(at + 1)...] + line.next).prefix(5) {
      let text = words[next].text
      if ["va", "-", "–", "den", "hoac"].contains(String(decoding: folded(text), as: UTF8.self)) { continue }
      let head = numeral(text)
      guard (1...4).contains(head.count), text.count == head.count || [0x2F, 0x2C, 0x2E, 0x3B, 0x2D, 0x29, 0x3A].contains(text[head.count]) else { break }
      result.append(next)
      if text.count > head.count, text[head.count] == 0x2F { break }
    }
    return result
  }

  private static func numeral(_ text: [UInt8]) -> [UInt8] { Array(text.prefix { ![0x2F, 0x2C, 0x2E, 0x3B, 0x2D, 0x29, 0x3A].contains($0) }) }

  /// The document counts quarters in Roman numerals, nowhere in digits.
  private static func writesRomanQuarters(_ pages: [GeometricPage], _ indices: [Int]) -> Bool {
    var (roman, arabic) = (0, 0)
    for page in indices {
      let words = pages[page].words
      for line in textLines(pages[page]) {
        for at in line.words.indices where folded(words[line.words[at]].text) == quarter {
          for index in numerals(words, line, after: at) {
            let head = numeral(words[index].text)
            if let strokes = RomanStrokes.plain(head), ["II", "III", "IV"].contains(String(decoding: strokes, as: UTF8.self)) { roman += 1 }
            if head.count == 1, (0x32...0x34).contains(head[0]) { arabic += 1 }
          }
        }
      }
    }
    return roman > 0 && arabic == 0
  }

  /// `quý 11/2026` is `quý II/2026`, `Quý H, IH/2023` is `Quý II, III/2023`; the width on the page tells `I` from `III`.
  private mutating func mendQuarters(_ words: inout [GeometricWord], _ line: TextLine, _ hasRomanQuarters: Bool, _ bars: [LetterShapes.Key: Int]) {
    for at in line.words.indices where folded(words[line.words[at]].text) == Self.quarter {
      for index in Self.numerals(words, line, after: at) {
        // `II⁄/2025`: a stroke that was read twice.
        if let slash = words[index].text.firstIndex(of: 0x2F), words[index].text[(slash + 1)...].first == 0x2F {
          set(&words[index], Array(words[index].text[...slash] + words[index].text[(slash + 2)...]))
        }
        let text = words[index].text
        let head = Self.numeral(text)
        guard let strokes = RomanStrokes.plain(head).map(RomanStrokes.threeAtMost), let value = romanValue(strokes), (1...4).contains(value), Array(romanNumeral(value).utf8) == strokes,
          head != [0x31] || hasRomanQuarters
        else { continue }
        let rest = Array(text[head.count...])
        let options = (1...3).map { Array(romanNumeral($0).utf8) + rest }
        // As many as are drawn; those that touch each other are drawn as one.
        let drawn = bars[.init(left: words[index].left, bottom: words[index].bottom)].flatMap { $0 > value ? $0 - 1 : nil }
        let measured = value < 4 ? drawn ?? (isTimes ? FontStyles.fitting(options, words, index, line.words + line.next) : nil) : nil
        set(&words[index], measured.map { options[$0] } ?? strokes + rest)
      }
    }
  }

  // MARK: symbols and abbreviations

  /// Abbreviations with Đ that the document has, by how they look without its stroke.
  private static func abbreviations(_ pages: [GeometricPage], _ indices: [Int]) -> [[UInt8]: [UInt8]] {
    var result: [[UInt8]: [UInt8]] = [:]
    for known in ["HĐND", "QĐ", "QĐ-UBND", "QĐ-TTg", "NĐ-CP", "LĐTBXH", "TĐKT", "CĐ", "ĐTXD", "BĐKH", "HĐ"] { result[withoutStroke(Array(known.utf8))] = Array(known.utf8) }
    // No other abbreviation ends so.
    for misread in ["DBND", "OBND", "LBND", "JBND"] { result[Array(misread.utf8)] = Array("UBND".utf8) }
    var seen: [[UInt8]: Int] = [:]
    for page in indices {
      for word in pages[page].words where word.confidence > 0.9 {
        if let body = abbreviation(word.text) { seen[Array(body), default: 0] += 1 }
      }
    }
    // In one order on every run.
    let counted = seen.sorted { $0.value != $1.value ? $0.value < $1.value : $0.key.lexicographicallyPrecedes($1.key) }
    for (text, count) in counted where count >= 2 && text.contains(0xC4) { result[withoutStroke(text)] = text }
    // `PAPT` once beside `PAPI` many times: strokes that look alike.
    for (looks, group) in Dictionary(grouping: counted.filter { $0.key.count >= 3 }, by: { strokeless($0.key) }) {
      // By its looks, for what was hardly legible; such a key has a stroke and is no abbreviation itself.
      if group.count == 1, group[0].value >= 2, looks.contains(0x7C) { result[looks] = group[0].key }
      guard group.count > 1 else { continue }
      guard let most = group.max(by: { ($0.value, $1.key.count) < ($1.value, $0.key.count) }), most.value >= 3 || most.value == 2 && group.allSatisfy({ $0.key == most.key || isTripled($0.key) }) else { continue }
      for other in group where other.key != most.key && (other.value * 3 <= most.value || isTripled(other.key) && !isTripled(most.key)) { result[other.key] = most.key }
      if group.allSatisfy({ $0.key == most.key || result[$0.key] == most.key }), looks.contains(0x7C) { result[looks] = most.key }
    }
    return result
  }

  /// `NCKSTTTHC`: no abbreviation has a letter three times.
  private static func isTripled(_ text: [UInt8]) -> Bool { zip(text, zip(text.dropFirst(), text.dropFirst(2))).contains { $0 == $1.0 && $0 == $1.1 } }

  private static func strokeless(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text {
      let plain: UInt8 = [0x49, 0x54, 0x4C, 0x4A].contains(byte) ? 0x7C : byte
      if plain != 0x7C || result.last != 0x7C { result.append(plain) }
    }
    return result
  }

  /// The capitals and hyphens of a word: `HĐND,`, `12/QĐ-UBND`.
  private static func abbreviation(_ text: [UInt8]) -> ArraySlice<UInt8>? {
    var start = text.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
    if start == 0, text.first == 0x28 { start = 1 }
    var end = text.count
    while end > start, [0x2E, 0x2C, 0x3B, 0x3A, 0x29].contains(text[end - 1]) { end -= 1 }
    let body = text[start..<end]
    guard body.count >= 2, body == uppercased(Array(body))[...], body.allSatisfy({ (0x41...0x5A).contains($0) || $0 == 0x2D || $0 == 0xC4 || $0 == 0x90 }) else { return nil }
    return body
  }

  private static func withoutStroke(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text where byte != 0xC4 { result.append(byte == 0x90 ? 0x44 : byte) }
    return result
  }

  /// Types of documents, and the body of a công văn, as symbols have them behind their stroke; `QD` lost its own.
  static let symbolTypes = ["NQ", "QĐ", "QD", "NĐ", "KH", "CT", "TB", "TT", "BC", "CV", "CTr", "CTPH", "KL", "HD", "TTr", "CĐ", "PA", "ĐA", "UBND"].map { Array(($0 + "-").utf8) }

  /// `khu vực VỊ` is `khu vực VI`: a syllable in capitals stands among others in capitals. `Lưu: VI` is `Lưu: VT`.
  private mutating func mendSuffix(_ words: inout [GeometricWord], _ line: TextLine, _ at: Int) {
    guard let previous = line.before(at) else { return }
    let (word, before) = (words[line.words[at]], words[previous])
    let end = word.text.count - word.text.reversed().prefix { [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains($0) }.count
    let (body, rest) = (Array(word.text[..<end]), Array(word.text[end...]))
    if before.text.last == 0x3A, folded(before.text).starts(with: "luu".utf8), Self.registries.contains(body) { set(&words[line.words[at]], Array("VT".utf8) + rest) }
    // `vùng HI` is `vùng III`, `I, H` is `I, II`.
    if word.confidence < 0.95, let numeral = Self.hiddenNumerals[body], Self.countedInRoman.contains(folded(before.text)) || before.text == Array("I,".utf8) { set(&words[line.words[at]], numeral + rest) }
    if let own = Self.syllable(before.text), !own.isCapital, !own.ends, body == Array("VỊ".utf8) { set(&words[line.words[at]], Array("VI".utf8) + rest) }
  }

  private static let hiddenNumerals = ["H": "II", "HI": "III", "IH": "III", "lI": "II", "Il": "II", "XH": "XII", "XHI": "XIII", "XIH": "XIII"].reduce(into: [[UInt8]: [UInt8]]()) { $0[Array($1.key.utf8)] = Array($1.value.utf8) }
  /// What is counted in Roman numerals. Folded.
  private static let countedInRoman = Set(["vung", "vuc", "loai", "cap", "hang", "nhom", "muc", "phan", "chuong", "khoa", "luc"].map { Array($0.utf8) })

  /// What *văn thư* is misread as in a line of recipients.
  private static let registries = Set(["VI", "V1", "Vĩ", "VỊ", "VTT", "VY", "VĨ", "VL", "VŨ", "V1T"].map { Array($0.utf8) })

  /// `18/4/2025`, `4/2025`.
  private static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: 0x2F, omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && parts.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }
  }

  /// `hiện./`, `hiện./ƒ_`: a line that ends so ends in `./.`, however a signature runs over it.
  static func withEndMark(_ text: [UInt8]) -> [UInt8]? {
    guard let slash = text.firstIndex(of: 0x2F), slash > 2, text[slash - 1] == 0x2E, text[slash - 2] != 0x2E, text[slash...] != [0x2F, 0x2E] else { return nil }
    var at = slash + 1
    while at < text.count {
      let (scalar, length) = decodeScalar(text, at: at)
      guard !Letters.isLetter(scalar), !(0x30...0x39).contains(scalar) else { return nil }
      at += length
    }
    return text[...slash] + [0x2E]
  }

  private mutating func mendTerm(_ word: inout GeometricWord, next: [UInt8]?, _ abbreviations: [[UInt8]: [UInt8]]) {
    if let body = Self.abbreviation(word.text), let right = abbreviations[Array(body)] ?? (word.confidence < 0.9 ? abbreviations[Self.strokeless(Array(body))] : nil), right != Array(body),
      body.count > 2 || body.startIndex > 0
    {
      set(&word, word.text[..<body.startIndex] + right + word.text[body.endIndex...])
    }
    // `76NQ-CP` has lost its stroke.
    let digits = word.text.prefix(while: \.isASCIIDigit).count
    if (1...5).contains(digits), Self.symbolTypes.contains(where: { word.text[digits...].starts(with: $0) }) {
      set(&word, word.text[..<digits] + [0x2F] + word.text[digits...])
    }
    if word.text.first == 0x28 { mendReport(&word) }
    if let text = Self.numberOfSymbol(word.text) ?? Self.year(word.text) { set(&word, text) }
    if word.text.suffix(4).elementsEqual("../.".utf8), word.text.count > 4, word.text[word.text.count - 5] != 0x2E { set(&word, word.text.dropLast(4) + Array("./.".utf8)) }
    guard let next else { return }
    // `18/4/2025: 3/12/2025`: a colon between two days has lost its comma.
    if word.text.last == 0x3A, next.first?.isASCIIDigit == true, Self.isDate(word.text.dropLast()), Self.isDate(next[...].prefix { $0.isASCIIDigit || $0 == 0x2F }) {
      set(&word, word.text.dropLast() + [0x3B])
    }
    let key = folded(next)
    if folded(word.text) == Array("uy".utf8), key.starts(with: "ban".utf8), key.count <= 4 {
      let text = String(decoding: word.text, as: UTF8.self)
      if !["Ủy", "Uỷ", "ỦY", "UỶ", "ủy", "uỷ"].contains(text) { set(&word, Array((text.hasSuffix("Y") ? "ỦY" : Letters.isUpper(decodeScalar(word.text, at: 0).scalar) ? "Ủy" : "ủy").utf8)) }
    }
    if ["TIM.", "TÍM.", "TM", "TM,", "IM.", "T M."].contains(String(decoding: word.text, as: UTF8.self)), ["uy", "hoi", "ban", "bo", "doan"].contains(String(decoding: key, as: UTF8.self)),
      uppercased(next) == next
    { set(&word, Array("TM.".utf8)) }
  }
}
