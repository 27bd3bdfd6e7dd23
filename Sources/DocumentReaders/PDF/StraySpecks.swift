import SourceModel
import VietnameseText

/// Specks, logos and strokes that recognition made letters of, where a paper has none: they are kept with the page's stamps.
enum StraySpecks {
  /// Above the first page's *quốc hiệu*: only lines with a word are text (`HỎA TỐC`, `DỰ THẢO`).
  static func liftOutAboveHead(of page: inout GeometricPage) {
    let lines = SignatureBlocks.lines(page.words, gap: 1.2)
    guard let motto = lines.first(where: { folded(Array($0.map(\.text).joined(separator: [0x20]))).starts(with: "cong hoa xa hoi chu nghia".utf8) }), motto[0].bottom < 0.3 * page.height else { return }
    let specks = lines.filter { line in line[0].bottom < motto[0].bottom - 0.8 * motto[0].fontSize && !line.contains(where: isWord) }
    lift(specks.flatMap { $0 }, of: &page)
  }

  private static func isWord(_ word: GeometricWord) -> Bool {
    guard word.confidence >= 0.5, let syllable = ScanMending.syllable(word.text) else { return word.text.allSatisfy(\.isASCIIDigit) && word.confidence >= 0.8 }
    return countLetters(syllable.text) >= 2 && Syllables.isPlausible(syllable.text) && (syllable.isAllCapital || !syllable.isCapital || countLetters(syllable.text) >= 3)
  }

  /// Strokes before a dash, a point's number or a Roman label of a heading: `—— - Tổ chức`, `—_ 2. Rà soát`, `- II. NỘI DUNG`.
  static func liftOutBeforeLabels(of page: inout GeometricPage, _ lines: [[Int]]) {
    var gone: [GeometricWord] = []
    for line in lines where line.count >= 3 {
      let (first, second, third) = (page.words[line[0]], page.words[line[1]].text, page.words[line[2]].text)
      guard isStroke(first.text) else { continue }
      let isBullet = second == [0x2D] && first.text != [0x2D] && first.text != [0x2B]
      let body = second.last == 0x2E || second.last == 0x2C ? Array(second.dropLast()) : []
      let isRoman = RomanStrokes.plain(body)?.allSatisfy { [0x49, 0x56, 0x58].contains($0) } == true && countLetters(third) >= 2 && uppercased(third) == third
      let isPoint = first.text != [0x2D] && first.text != [0x2B] && second.last == 0x2E && ScanMending.arabic(second) != nil && Letters.isUpper(decodeScalar(third, at: 0).scalar)
      if isBullet || isRoman || isPoint { gone.append(first) }
    }
    lift(gone, of: &page)
  }

  /// In the middle of a page's upper or lower margin: what a page's number was misread as (`5)`, `B`).
  static func liftOutOfMargins(of page: inout GeometricPage) {
    let lines = SignatureBlocks.lines(page.words, gap: 1.2).sorted { $0[0].bottom < $1[0].bottom }
    guard lines.count > 3 else { return }
    let specks = [(lines[0], lines[1]), (lines[lines.count - 1], lines[lines.count - 2])].filter { line, next in
      let (first, last) = (line[0], line[line.count - 1])
      let scalars = line.reduce(0) { $0 + String(decoding: $1.text, as: UTF8.self).unicodeScalars.count }
      guard line.count <= 2, scalars <= 3, abs(first.left + last.right - page.width) < 0.1 * page.width, first.bottom < 0.1 * page.height || first.top > 0.9 * page.height else { return false }
      // A number that was read is the page's own; beside other words it is none.
      return abs(next[0].bottom - first.bottom) > 1.2 * first.fontSize && !line.allSatisfy { $0.text.allSatisfy { $0.isASCIIDigit || $0 == 0x2D } }
    }
    lift(specks.flatMap(\.0), of: &page)
  }

  /// Lines outside tables that hold no more than a mark or two: no word, no figure, no label, nothing beside them.
  static func liftOutAlone(of page: inout GeometricPage, _ grids: [RuleGrid]) {
    let free = page.words.filter { word in !grids.contains { $0.holds(x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2) } }
    let specks = SignatureBlocks.lines(free, gap: 1.2).filter { line in
      guard line.count <= 3, line.allSatisfy({ isSpeck($0, isHead: page.number == 1 && $0.bottom < 0.3 * page.height) }), let last = line.last else { return false }
      // A cross in a table without rules stands in one line with others.
      let isWeak = line.allSatisfy { $0.confidence < 0.6 }
      return !free.contains { other in
        let apart = abs(other.bottom - last.bottom) / max(other.fontSize, last.fontSize)
        return other.left >= last.right && other.left - last.right < 6 * other.fontSize && apart < 1.2 || !isWeak && apart < 0.4 && !line.contains { $0.left == other.left && $0.bottom == other.bottom }
      }
    }
    lift(specks.flatMap { $0 }, of: &page)
  }

  /// What a pen left behind the text's end (`./.`) and above whom it goes to and who signs: no word that was surely read.
  static func liftOutBehindEnd(of page: inout GeometricPage) {
    let lines = SignatureBlocks.lines(page.words, gap: 1.2)
    guard let end = page.words.last(where: { $0.text.suffix(3).elementsEqual("./.".utf8) || ScanMending.withEndMark($0.text) != nil }) else { return }
    guard let label = lines.first(where: { SignatureBlocks.isRecipientsLabel($0) && $0[0].bottom > end.bottom }) else { return }
    let behind = page.words.filter { word in
      let isBeside = abs(word.bottom - end.bottom) < 0.7 * end.fontSize && word.left >= end.right
      return isBeside || word.top > end.bottom && word.bottom < label[0].bottom - 0.7 * label[0].fontSize && word.bottom < end.bottom + 3 * end.fontSize
    }
    let lined = SignatureBlocks.lines(behind, gap: 1.2)
    lift(lined.filter { line in line.count <= 4 && line.allSatisfy { isSpeck($0, isHead: true) || $0.confidence < 0.4 || !$0.superscript && $0.left >= end.right && $0.text.count <= 2 } }.flatMap { $0 }, of: &page)
  }

  /// `'`, `Zk`, `+`; `a)`, `II`, `./.` and raised marks of notes are none.
  private static func isSpeck(_ word: GeometricWord, isHead: Bool) -> Bool {
    let text = word.text
    if word.superscript || text.contains(where: \.isASCIIDigit) || text == Array("./.".utf8) || String(decoding: text, as: UTF8.self).unicodeScalars.count > 3 { return false }
    let letters = countLetters(text)
    if letters == 0 { return true }
    if text.last == 0x29 || text.last == 0x2E && letters <= 2 || !isHead && text.allSatisfy({ [0x49, 0x56, 0x58, 0x2E].contains($0) }) { return false }
    return letters < 2 || !(ScanMending.syllable(text).map { Syllables.isPlausible($0.text) || $0.isAllCapital } ?? false)
  }

  /// Dashes, dots and the like.
  private static func isStroke(_ text: [UInt8]) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { "-–—_~¬.·,'`´‘’:;=*|^ˆ˜".unicodeScalars.contains($0) }
  }

  private static func lift(_ words: [GeometricWord], of page: inout GeometricPage) {
    guard !words.isEmpty else { return }
    let places = Set(words.map { SIMD4($0.left, $0.top, $0.right, $0.bottom) })
    page.words.removeAll { places.contains(SIMD4($0.left, $0.top, $0.right, $0.bottom)) }
    page.stamps += words
  }
}

extension ScanMending {
  private static let annex = ["phu", "luc"].map { Array($0.utf8) }
  /// What parts of a document are called that count in Roman numerals, by themselves or before a title.
  private static let parts = [["phan"], ["chuong"]].map { $0.map { Array($0.utf8) } }

  /// `Phụ lục H` after `Phụ lục I` is `Phụ lục II`, `Phần II` after `Phần II` is `Phần III`.
  mutating func mendAnnexes(_ pages: inout [GeometricPage], _ indices: [Int]) {
    mendCounted(&pages, indices, Self.annex, isAlone: true)
    for part in Self.parts { mendCounted(&pages, indices, part, isAlone: false) }
  }

  private mutating func mendCounted(_ pages: inout [GeometricPage], _ indices: [Int], _ name: [[UInt8]], isAlone: Bool) {
    var chain: [WordPlace] = []
    for page in indices {
      for line in lines(pages[page], []) where isAlone ? line.count == name.count + 1 : line.count > name.count {
        let words = line.map { pages[page].words[$0].text }
        guard zip(name, words).allSatisfy({ $0 == folded($1) }), Letters.isUpper(decodeScalar(words[0], at: 0).scalar), case let body = Self.withoutEnd(words[name.count]), RomanStrokes.plain(body) != nil
        else { continue }
        // "Phần I. MỤC TIÊU", no sentence that begins with "Phần I của".
        guard isAlone || line.count == name.count + 1 || body.count < words[name.count].count && Letters.isUpper(decodeScalar(words[name.count + 1], at: 0).scalar) else { continue }
        chain.append(WordPlace(page: page, word: line[name.count]))
      }
    }
    let items = chain.map { place in
      var item = Self.romanItem(Self.withoutEnd(pages[place.page].words[place.word].text), mayRestart: false)
      // A title's number is one, whatever was read; an annex may be named twice.
      if !isAlone { item.skip = 0.9 }
      return item
    }
    // Counted in digits.
    guard !chain.contains(where: { Self.arabic(Self.withoutEnd(pages[$0.page].words[$0.word].text)).map { $0 > 1 } == true }) else { return }
    for (place, value) in zip(chain, SequenceMending.values(items)) {
      let text = pages[place.page].words[place.word].text
      guard let value, case let body = Self.withoutEnd(text), Self.roman(body) != value, body != [0x31] else { continue }
      set(&pages[place.page].words[place.word], Array(romanNumeral(value).utf8) + text[body.count...])
    }
  }

  static func withoutEnd(_ text: [UInt8]) -> [UInt8] { text.last.map { [0x2E, 0x3A, 0x2C].contains($0) } == true ? Array(text.dropLast()) : text }
}
