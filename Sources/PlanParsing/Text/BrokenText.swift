import SourceModel
import VietnameseText

/// Line breaks that some tool has left as other characters: read as the breaks that they were, of the same length, so that
/// every place stays true.
struct BrokenText {
  /// The text with white space in their place.
  private(set) var text: [UInt8]
  private(set) var places: [Range<Int>] = []
  /// Bars stood between a letterhead's cells in one line with the text.
  private(set) var isRun = false
  /// Bars stood in some lines of tables: the gaps that they leave keep no columns.
  private(set) var hasFragments = false

  init(_ original: [UInt8]) {
    text = original
    breakEscapes()
    blankTags()
    blankPageItems()
    guard text.holds(UInt8(ascii: "|")) else { return }
    breakBars()
    blankFragments()
  }

  /// Bars of tables in fragments, and the rules between them.
  private mutating func blankFragments() {
    let found = BarFragments.places(in: text)
    hasFragments = !found.isEmpty
    for place in found {
      for at in place { text[at] = 0x20 }
    }
    places += found
  }

  /// Tags of a page that a host of documents left in its text.
  private mutating func blankTags() {
    let found = InlineTags.places(in: text)
    guard !found.isEmpty else { return }
    hasFragments = true
    for place in found {
      for at in place { text[at] = 0x20 }
    }
    places += found
  }

  /// `  1. BỘ Y TẾ CỘNG HÒA …`, `  2. …`: pages as items of a list, the first of them with the letterhead. Their labels count pages.
  private mutating func blankPageItems() {
    let found = PageItems.labels(in: text)
    for place in found {
      for at in place { text[at] = 0x20 }
    }
    places += found
  }

  /// The four characters `\\r\\n`, three of them at least.
  private mutating func breakEscapes() {
    guard text.holds(UInt8(ascii: "\\")) else { return }
    var found: [Range<Int>] = []
    var at = 0
    while at + 3 < text.count {
      guard text[at] == UInt8(ascii: "\\"), text[at + 1] == UInt8(ascii: "r"), text[at + 2] == UInt8(ascii: "\\"), text[at + 3] == UInt8(ascii: "n") else { at += 1; continue }
      found.append(at..<at + 4)
      at += 4
    }
    guard found.count >= 3 else { return }
    for place in found {
      for at in place.dropLast() { text[at] = 0x20 }
      text[place.upperBound - 1] = 0x0A
    }
    places += found
  }

  // MARK: Bars of a layout table in a run of joined blocks

  /// Lines that a letterhead is looked for in, bytes of a run that a letterhead or tail takes, and the least length of a run.
  private static let (lines, headBytes, tailBytes, runBytes) = (40, 4_000, 1_500, 300)

  /// `ỦY BAN NHÂN DÂN | CỘNG HÒA … | Số: 12/KH-UBND | KẾ HOẠCH …` in one line with the text: the bars before the first heading
  /// and those about the signature parted cells of a layout table, each with lines of its own.
  private mutating func breakBars() {
    var start = 0
    for _ in 0..<Self.lines where start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      if end - start > Self.runBytes, !isRow(start..<end, next: end + 1) { breakBars(in: start..<end) }
      start = end + 1
    }
  }

  /// `| … |` above another such line: a row of a table.
  private func isRow(_ line: Range<Int>, next: Int) -> Bool {
    guard let first = text[line].first(where: { $0 != 0x20 }), first == UInt8(ascii: "|"), next < text.count else { return false }
    return text[next] == UInt8(ascii: "|")
  }

  private mutating func breakBars(in line: Range<Int>) {
    let (head, hasMotto) = letterhead(line)
    var open = hasMotto ? line.lowerBound..<head : line.lowerBound..<line.lowerBound
    var bars: [Int] = []
    for at in line where text[at] == UInt8(ascii: "|") && isLone(at, line) {
      if !open.contains(at), opensTail(at + 1, line) { open = at..<min(line.upperBound, at + Self.tailBytes) }
      if open.contains(at) { bars.append(at) }
    }
    guard !bars.isEmpty else { return }
    isRun = true
    blankFacts(bars, line)
    for at in bars where text[at] == UInt8(ascii: "|") {
      text[at] = 0x0A
      places.append(at..<at + 1)
    }
  }

  /// `| Số hiệu | 12/KH-UBND | | Loại văn bản | Kế hoạch |`: what a page says of the document, names and values.
  private mutating func blankFacts(_ bars: [Int], _ line: Range<Int>) {
    var start = line.lowerBound
    var isValue = false
    for bar in bars {
      defer { start = bar + 1 }
      let cell = start..<bar
      let name = lowercased(text[cell].drop(while: \.isTextSpace).reversed().drop(while: \.isTextSpace).reversed())
      let isFact = name.count < 200 && Self.facts.contains { name.elementsEqual($0) || name.last == UInt8(ascii: ":") && name.dropLast().suffix($0.count).elementsEqual($0) }
      if isValue || isFact, cell.count < 400, !name.isEmpty { blank(cell) }
      isValue = isFact
    }
  }

  private mutating func blank(_ range: Range<Int>) {
    for at in range { text[at] = 0x20 }
    places.append(range)
  }

  /// Spaces or the line's ends on both sides.
  private func isLone(_ at: Int, _ line: Range<Int>) -> Bool {
    (at == line.lowerBound || text[at - 1].isTextSpace) && (at + 1 == line.upperBound || text[at + 1].isTextSpace)
  }

  /// Where the first heading of a line stands at the latest, and whether a motto stands before it.
  private func letterhead(_ line: Range<Int>) -> (end: Int, hasMotto: Bool) {
    let limit = min(line.upperBound, line.lowerBound + Self.headBytes)
    var hasMotto = false
    var at = line.lowerBound
    while at < limit {
      let wordEnd = text[at..<limit].firstIndex(where: \.isTextSpace) ?? limit
      let word = at..<wordEnd
      at = min(limit, wordEnd + 1)
      if Self.headings.contains(Array(text[word])), at < limit, startsCapital(at) { return (word.lowerBound, hasMotto) }
      if !hasMotto { hasMotto = Self.mottos.contains { text[word.lowerBound...].starts(with: $0) } }
    }
    return (limit, hasMotto)
  }

  private func startsCapital(_ at: Int) -> Bool { text[at].isASCIIDigit || Letters.isUpper(decodeScalar(text, at: at).scalar) }

  /// "Nơi nhận:", "TM. ỦY BAN …" behind the bar at `at - 1`.
  private func opensTail(_ at: Int, _ line: Range<Int>) -> Bool {
    guard let start = text[at..<line.upperBound].firstIndex(where: { !$0.isTextSpace }) else { return false }
    return Self.tails.contains { text[start...].starts(with: $0) }
  }

  /// The first label of an outline. As printed.
  private static let headings = Set(["I.", "I/", "I-", "A.", "Điều", "ĐIỀU", "PHẦN", "Phần"].map { Array($0.utf8) })
  private static let mottos = ["CỘNG HÒA", "CỘNG HOÀ", "CỘNG HÕA", "ĐẢNG CỘNG SẢN", "ĐOÀN TNCS", "Độc lập", "Độc Lập", "Số:", "SỐ:"].map { Array($0.utf8) }
  /// What collectors say of a document above it. Lower case.
  private static let facts = [
    "số hiệu", "loại văn bản", "nơi ban hành", "cơ quan ban hành", "người ký", "ngày ban hành", "ngày hiệu lực", "ngày có hiệu lực", "ngày hết hiệu lực", "ngày công báo", "ngày đăng công báo", "số công báo", "lĩnh vực", "tình trạng",
    "tình trạng hiệu lực", "áp dụng",
  ].map { Array($0.utf8) }
  private static let tails = ["Nơi nhận", "TM.", "KT.", "TL.", "TUQ.", "Q."].map { Array($0.utf8) }
}
