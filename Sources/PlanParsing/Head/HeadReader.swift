import PlanModel
import SourceModel
import VietnameseText

/// Works through the blocks of one document: what it reads it takes, what is left becomes the body.
struct HeadReader {
  let document: BlockDocument
  var result = HeadAndTail()
  /// Ranges taken from the passage of each paragraph, by block.
  private var taken: [Int: [Range<Int>]] = [:]
  private var takenTables: [Int: Set<Range<Int>>] = [:]
  /// All places that are claimed.
  private var claimed: [Range<Int>] = []
  /// Text of the first blocks; the letterhead ends inside it.
  var type: PrintedType?
  var symbol: PrintedSymbol?
  /// Motto, place and day where they stand below the type: the right column was printed behind the left.
  var lateAnchors: [Range<Int>] = []
  /// The first block that letterhead, title and preamble did not take whole, and how much of it they took.
  var bodyStart = (block: 0, offset: 0)
  /// The text was read from a picture.
  var isRecognised = false
  /// Blocks of the source are run together: line ends stand anywhere.
  var isJoined: Bool { document.diagnostics.contains { $0.code == .joinedBlocks } }
  /// The block after the tail, and how much of it the tail took.
  var tailEnd: (block: Int, offset: Int)?

  init(_ document: BlockDocument) { self.document = document }

  /// Takes `range` of `printed` out of the body as `part`.
  mutating func take(_ range: Range<Int>, of printed: PrintedText, as part: Part, place: String? = nil) {
    for piece in printed.parts(range) {
      let unit = printed.units[piece.unit]
      let sources = unit.paragraph.text.source(of: piece.range)
      var fresh: [Range<Int>] = []
      for source in sources {
        if claimed.contains(where: { $0.overlaps(source) }) { fresh += source.without(claimed) } else if !source.isEmpty { fresh.append(source) }
      }
      claimed += fresh
      if !fresh.isEmpty { result.claims.append(Claim(part, fresh)) }
      if unit.inTable {
        takenTables[unit.block, default: []].formUnion(sources)
      } else {
        taken[unit.block, default: []].append(piece.range)
      }
      // A mark belongs to what stands before it; one before the paragraph's first letter to that letter.
      let isFirst = unit.paragraph.text.bytes[..<piece.range.lowerBound].allSatisfy(\.isSpace)
      for mark in unit.paragraph.marks where (isFirst || mark.at > piece.range.lowerBound) && mark.at <= piece.range.upperBound && !result.marks.contains(where: { $0.mark == mark }) {
        result.claims.append(Claim(.footnote, [mark.source]))
        result.marks.append((mark, place ?? part.rawValue))
      }
    }
  }

  func isTaken(_ block: Int) -> Bool { taken[block] != nil || takenTables[block] != nil }

  mutating func diagnose(_ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: String, at source: [Range<Int>] = []) {
    result.diagnostics.append(PlacedDiagnostic(severity, code, message, at: source))
  }

  mutating func finish(fileName: String, issuedOn: CivilDate?) {
    result.document.issuedOn = result.document.issuedOn ?? issuedOn
    if result.document.number == nil, result.document.attachedTo == nil, result.document.numberHint == nil {
      result.document.numberHint = NumberHint.find(in: fileName, symbol: symbol)
    }
    markLetter()
    addDiagnostics()
    makeBody()
  }

  /// Types whose text sets tasks as a plan does.
  private static let planTypes: Set<String> = ["KH", "CTr", "PA", "ĐA", "CT", "TB", "KL", "NQ", "CĐ", "HD"]

  /// A letter has no type line: it says whom it goes to, or has its subject under its number.
  private mutating func markLetter() {
    guard result.document.type == nil, result.document.symbol != nil || result.document.issuer != nil else { return }
    let opener = result.document.title.map { folded(String($0.prefix(8))) } ?? ""
    guard opener.hasPrefix("v/v") || opener.hasPrefix("ve viec") || result.document.preamble.contains(where: { folded(String($0.prefix(10))).hasPrefix("kinh gui") }) else { return }
    result.document.type = DocumentType(code: nil, name: "Công văn")
  }

  private mutating func addDiagnostics() {
    let type = result.document.type
    if type == nil, result.document.symbol == nil {
      if !mentionsPlan() { diagnose(.warning, .notAPlan, "no letterhead of an administrative document: read as plain text") }
    } else if let type, !(type.code.map(Self.planTypes.contains) ?? false) {
      diagnose(.warning, .notAPlan, "a document of the type \(type.name) is no plan")
    }
    if type != nil || result.document.symbol != nil, result.document.title == nil { diagnose(.note, .missingTitle, "no title is printed below the letterhead") }
    if symbol == nil, result.document.issuedOn == nil, result.document.issuer == nil, result.document.attachedTo == nil, type != nil || mentionsPlan() {
      diagnose(.note, .missingLetterhead, "no letterhead is printed: number, date and issuer are not known")
    }
    let isNumbered = result.document.attachedTo.map { $0.utf8.first.map(\.isASCIIDigit) == true } ?? (result.document.number != nil)
    let hasHead = symbol != nil || result.document.attachedTo != nil || result.document.issuer != nil && type != nil
    if isRecognised, hasHead, !isNumbered || result.document.issuedOn == nil {
      diagnose(.note, .handwritten, "number or date of the scan could not be read: they may be written by hand")
    }
  }

  /// A plan that lost its letterhead still says what it is: "xây dựng Kế hoạch … như sau", "Trên đây là Kế hoạch".
  private func mentionsPlan() -> Bool {
    for block in document.blocks {
      guard case .paragraph(let paragraph) = block, paragraph.text.bytes.count < 4_000 else { continue }
      let text = FoldedText(paragraph.text.bytes)
      if text.find("tren day la ke hoach", in: 0..<text.count) != nil { return true }
      guard text.find("nhu sau", in: 0..<text.count) != nil || text.bytes.last == UInt8(ascii: ":") else { continue }
      for phrase in ["xay dung ke hoach", "ban hanh ke hoach"] as [StaticString] where text.find(phrase, in: 0..<text.count) != nil { return true }
    }
    return false
  }

  /// What was not taken, in order. A layout table of which anything was taken goes whole: what else is in it is furniture.
  private mutating func makeBody() {
    var behindSignature: Int?
    for (index, block) in document.blocks.enumerated() {
      if let tailEnd, index > tailEnd.block || index == tailEnd.block && tailEnd.offset == 0, behindSignature == nil { behindSignature = result.body.count }
      switch block {
      case .paragraph(let paragraph):
        guard let ranges = taken[index] else { result.body.append(block); continue }
        result.body += rest(of: paragraph, without: ranges).map(Block.paragraph)
      case .table(let table):
        guard let sources = takenTables[index] else { result.body.append(block); continue }
        let prose = prose(in: table, without: sources)
        result.body += prose.map(Block.paragraph)
        claimRest(of: table, without: sources.union(prose.flatMap { $0.text.source() }), Set(prose.flatMap(\.marks).map(\.source) + result.marks.map(\.mark.source)))
      case .note, .furniture: result.body.append(block)
      }
    }
    guard let site = behindSignature.flatMap({ SiteTail.start(result.body, behindSignature: $0) }) ?? SiteTail.start(result.body) else { return }
    for case .paragraph(let paragraph) in result.body[site...] {
      result.claims.append(Claim(.furniture, paragraph.text.source()))
      if !paragraph.marks.isEmpty { result.claims.append(Claim(.footnote, paragraph.marks.map(\.source))) }
    }
    result.body = result.body[..<site] + result.body[site...].filter { if case .paragraph = $0 { false } else { true } }
  }

  private func rest(of paragraph: Paragraph, without ranges: [Range<Int>]) -> [Paragraph] {
    var pieces: [Range<Int>] = []
    var at = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > at { pieces.append(at..<range.lowerBound) }
      at = max(at, range.upperBound)
    }
    if at < paragraph.text.bytes.count { pieces.append(at..<paragraph.text.bytes.count) }
    return pieces.compactMap { piece in
      var start = piece.lowerBound
      var end = piece.upperBound
      while start < end, paragraph.text.bytes[start].isSpace { start += 1 }
      while end > start, paragraph.text.bytes[end - 1].isSpace { end -= 1 }
      guard start < end else { return nil }
      var part = paragraph
      part.text = paragraph.text[start..<end]
      part.marks = paragraph.marks.compactMap { mark in
        guard mark.at >= start, mark.at <= end, start == 0 || mark.at > start else { return nil }
        return NoteMark(at: mark.at - start, marker: mark.marker, source: mark.source)
      }
      if start > 0 { part.labelLength = nil; part.style.boldPrefix = nil }
      return part
    }
  }

  /// What a cell of a layout table holds behind all that was taken of it, where that begins with a heading or is long: text of
  /// the plan, which must not be lost.
  private func prose(in table: TableBlock, without sources: Set<Range<Int>>) -> [Paragraph] {
    var result: [Paragraph] = []
    for paragraph in table.rows.flatMap({ $0.cells.filter { !$0.repeatsAbove } }).flatMap(\.paragraphs) {
      let ends = paragraph.text.pieces.flatMap { piece in
        sources.filter { $0.overlaps(piece.source) }.map { piece.at + Swift.min($0.upperBound, piece.source.upperBound) - piece.source.lowerBound }
      }
      guard let end = ends.max(), end < paragraph.text.bytes.count, case let rest = rest(of: paragraph, without: [0..<end]), let first = rest.first else { continue }
      let text = FoldedText(Array(first.text.bytes.prefix(40)))
      if first.text.bytes.count > 200 || PieceKinds.labelEnd(text, 0, text.count) != nil { result += rest }
    }
    return result
  }

  /// What else is in a layout table of which something was taken, but for the text at `sources` and the marks of notes in it.
  private mutating func claimRest(of table: TableBlock, without sources: Set<Range<Int>>, _ marks: Set<Range<Int>>, depth: Int = 0) {
    guard depth < 8 else { return }
    var rest: [Range<Int>] = []
    for row in table.rows {
      for cell in row.cells where !cell.repeatsAbove {
        for paragraph in cell.paragraphs {
          for source in paragraph.text.source() { rest += source.without(sources) }
          for mark in paragraph.marks where !marks.contains(mark.source) {
            result.claims.append(Claim(.footnote, [mark.source]))
            result.marks.append((mark, Part.letterhead.rawValue))
          }
        }
        for nested in cell.nested { claimRest(of: nested, without: sources, marks, depth: depth + 1) }
      }
    }
    rest = rest.filter { range in document.text.indices.contains(range.lowerBound) && range.upperBound <= document.text.count && document.text[range].contains { !$0.isSpace } }
    if !rest.isEmpty { result.claims.append(Claim(.furniture, rest)) }
  }
}

extension Range<Int> {
  /// The parts of the range that none of `others` covers.
  fileprivate func without(_ others: some Sequence<Range<Int>>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var at = lowerBound
    for other in others.filter({ $0.overlaps(self) }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if other.lowerBound > at { result.append(at..<other.lowerBound) }
      at = Swift.max(at, other.upperBound)
    }
    if at < upperBound { result.append(at..<upperBound) }
    return result
  }
}
