import SourceModel
import VietnameseText

/// The text of some blocks in reading order, so that patterns can be found across lines, cells and columns; what is taken out
/// of it is remembered by block.
struct PrintedText {
  /// A paragraph of a block or of a cell.
  struct Unit {
    var block: Int
    var paragraph: Paragraph
    var inTable: Bool
    var column: Int?
    /// Bytes of the paragraph before this were read elsewhere.
    var from = 0
    /// So are the bytes from this one on.
    var to: Int?
    /// One of those who sign side by side.
    var isSigner = false
  }

  private(set) var units: [Unit] = []
  /// Where each unit begins in `bytes`.
  private(set) var starts: [Int] = []
  private(set) var bytes: [UInt8] = []
  private(set) var folded: FoldedText
  /// Line ends before this folded offset say nothing: the blocks of the source were run together.
  private var joinedEnd = 0

  private var lengths: [Int] = []

  /// At most `limit` bytes are read: a letterhead or tail is short, a paragraph need not be.
  init(_ units: [Unit], limit: Int = 64_000) {
    self.units = units
    for unit in units {
      if !bytes.isEmpty { bytes.append(0x0A) }
      starts.append(bytes.count)
      let all = unit.paragraph.text.bytes
      let from = min(unit.from, all.count)
      var to = min(unit.to ?? all.count, all.count, from + max(0, limit - bytes.count))
      while to > from, to < all.count, all[to].isContinuation { to -= 1 }
      lengths.append(to - from)
      bytes.append(contentsOf: all[from..<to])
    }
    folded = FoldedText(bytes)
  }

  mutating func joinLines(before end: Int) {
    folded.joinPieces(before: end)
    joinedEnd = end
  }

  /// The unit in which the folded offset `at` stands.
  func unitIndex(_ at: Int) -> Int {
    let place = folded.places[min(at, folded.count)]
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }

  func style(_ at: Int) -> ParagraphStyle { units.isEmpty ? ParagraphStyle() : units[unitIndex(at)].paragraph.style }

  /// Which part of which unit a folded range covers.
  func parts(_ range: Range<Int>) -> [(unit: Int, range: Range<Int>)] {
    guard !range.isEmpty, !units.isEmpty else { return [] }
    let original = folded.original(range)
    var result: [(unit: Int, range: Range<Int>)] = []
    var index = unitIndex(range.lowerBound)
    while index < units.count, starts[index] < original.upperBound {
      let from = units[index].from
      let covered = (starts[index]..<starts[index] + lengths[index]).clamped(to: original)
      if !covered.isEmpty { result.append((index, covered.lowerBound - starts[index] + from..<covered.upperBound - starts[index] + from)) }
      index += 1
    }
    return result
  }

  /// The text of `range` with its places, white space as single spaces. A piece that ends in the hyphen of a symbol joins the
  /// next without a space.
  func passage(_ range: Range<Int>) -> Passage {
    var result = Passage()
    var start = range.lowerBound
    func flush(_ end: Int) {
      guard start < end else { return }
      for part in parts(start..<end) { result.append(units[part.unit].paragraph.text[part.range]) }
    }
    for at in range {
      guard folded.isSpace(at) else { continue }
      if bytes[folded.places[at]] == 0x20, folded.places[at + 1] - folded.places[at] == 1 { continue }
      flush(at)
      start = at + 1
      if !result.isEmpty, !joinsWithoutSpace(at) { result.append(filler: 0x20) }
    }
    flush(range.upperBound)
    return result.trimmed
  }

  func string(_ range: Range<Int>) -> String { passage(range).string }

  /// Whether the white space at the folded offset `at` is a line wrap of the source that was undone.
  func isWrap(_ at: Int) -> Bool {
    guard at > joinedEnd, at < folded.count, folded.isSpace(at), !units.isEmpty else { return false }
    let index = unitIndex(at)
    let local = folded.places[at] - starts[index] + units[index].from
    return !units[index].paragraph.text.pieces.contains { $0.at <= local && local < $0.at + $0.source.count }
  }

  /// The printed lines of `range`: undone wraps count as line ends.
  func lines(_ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for at in range.lowerBound...range.upperBound where at == range.upperBound || isWrap(at) {
      let line = folded.trimmed(start..<at)
      if !line.isEmpty { result.append(line) }
      start = at
    }
    return result
  }

  /// `06-` + `CTr/TU`, `2021-` + `2025`.
  private func joinsWithoutSpace(_ at: Int) -> Bool {
    guard folded.bytes[at] == 0x0A, at > 1, folded.bytes[at - 1] == UInt8(ascii: "-") else { return false }
    return folded.isDigit(at - 2) && (folded.isDigit(at + 1) || folded.isUpper(at + 1)) || folded.isUpper(at - 2) && folded.isUpper(at + 1)
  }
}

extension PrintedText {
  /// The units of `blocks`: paragraphs as they are; tables column by column, so that what is printed one below the other reads
  /// together; neighbouring paragraphs with a column likewise.
  static func units(of blocks: ArraySlice<Block>) -> [Unit] {
    var result: [Unit] = []
    var columned: [Unit] = []
    func flush() {
      result += columned.filter { $0.column == 0 } + columned.filter { $0.column != 0 }
      columned.removeAll()
    }
    for (index, block) in zip(blocks.indices, blocks) {
      switch block {
      case .paragraph(let paragraph):
        let unit = Unit(block: index, paragraph: paragraph, inTable: false, column: paragraph.style.column)
        if unit.column == nil {
          flush()
          result.append(unit)
        } else {
          // The next page's letterhead behind a tail: its columns are others.
          if unit.column == 0, columned.last?.column == 1, columned.last(where: { $0.column == 0 }).map({ opensArchive($0.paragraph) }) == true, isInCapitals(paragraph) { flush() }
          columned.append(unit)
        }
      case .table(let table):
        flush()
        result += units(of: table, block: index, depth: 0)
      case .note, .furniture: break
      }
    }
    flush()
    return result
  }

  /// "- Lưu: VT": the last of the recipients.
  private static func opensArchive(_ paragraph: Paragraph) -> Bool {
    let text = FoldedText(Array(paragraph.text.bytes.prefix(24)))
    var at = 0
    while at < text.count, !text.isLetter(at) { at += 1 }
    return text.word("luu", at: at) != nil
  }

  private static func isInCapitals(_ paragraph: Paragraph) -> Bool {
    let text = FoldedText(Array(paragraph.text.bytes.prefix(200)))
    return text.isCapitals(0..<text.count) && text.words(0..<text.count).count { $0.contains { text.isLetter($0) } } >= 3
  }

  private static func units(of table: TableBlock, block: Int, depth: Int) -> [Unit] {
    guard depth < 8 else { return [] }
    var columns = Set<Int>()
    for row in table.rows { for cell in row.cells { columns.insert(cell.column) } }
    var result: [Unit] = []
    for column in columns.sorted() {
      for row in table.rows {
        for cell in row.cells where cell.column == column && !cell.repeatsAbove {
          for paragraph in cell.paragraphs {
            result.append(Unit(block: block, paragraph: paragraph, inTable: true, column: column == 0 ? 0 : 1))
          }
          for nested in cell.nested { result += units(of: nested, block: block, depth: depth + 1) }
        }
      }
    }
    return result
  }
}
