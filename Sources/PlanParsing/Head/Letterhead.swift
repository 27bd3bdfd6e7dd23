import PlanModel
import SourceModel
import VietnameseText

extension HeadReader {
  /// Bytes of the document that are looked at for the letterhead, and blocks.
  private static let headBytes = 24_000
  private static let headBlocks = 120

  /// Letterhead, title, legal bases and preamble.
  mutating func readLetterhead() {
    var printed = PrintedText(PrintedText.units(of: headSlice()))
    if isJoined { printed.joinLines(before: headEnd(printed)) }
    readLetterhead(printed)
  }

  /// Where the title begins that a joined run holds: behind the type, else behind number and date.
  private func headEnd(_ printed: PrintedText) -> Int {
    let text = printed.folded
    let searched = 0..<min(text.count, 6_000)
    var anchors = Motto.find(in: text, 0..<min(text.count, 3_000))
    let limit = symbolLimit(text, searched, mottos: anchors)
    let symbol = SymbolReader.find(in: printed, 0..<limit, anchors: anchors)
    if let symbol { anchors.append(symbol.range) }
    if let date = PlaceAndDateReader.find(in: text, 0..<limit, notBefore: anchors) { anchors.append(date.range) }
    let type = TypeLine.find(in: text, searched, anchors: anchors, code: symbol.flatMap(code), abbreviation: symbol?.type, lines: isJoined ? nil : printed)
    return type?.range.lowerBound ?? anchors.map(\.upperBound).max() ?? 0
  }

  private mutating func readLetterhead(_ printed: PrintedText) {
    let text = printed.folded
    guard text.count > 0 else { return }
    // The letterhead is in the first lines; what stands further down belongs to the body.
    let searched = 0..<min(text.count, 6_000)
    let mottos = Motto.find(in: text, 0..<min(text.count, 3_000))
    var anchors = mottos
    if anchors.isEmpty { anchors = Motto.youth(in: text, 0..<min(text.count, 3_000)).filter { !completesOrgan(text, $0) } }
    let limit = symbolLimit(text, searched, mottos: mottos)
    let symbol = SymbolReader.find(in: printed, 0..<limit, anchors: anchors)
    if let symbol { anchors.append(symbol.range) }
    let date = PlaceAndDateReader.find(in: text, 0..<limit, notBefore: anchors)
    if let date { anchors.append(date.range) }
    var (type, front) = typeLine(printed, 0..<typeLimit(text, searched), anchors, symbol)
    if type == nil, anchors.isEmpty { type = TypeLine.plainTitle(printed) }
    if let front { anchors.append(front) }
    guard type != nil || symbol != nil || date != nil || !anchors.isEmpty else { return }
    let end = type?.range.lowerBound ?? anchors.map(\.upperBound).max() ?? 0
    // A type name far down with nothing of a letterhead before it is a heading of some other text.
    if anchors.isEmpty, let type, type.range.lowerBound > 600 || type.entry.code == nil { return }
    // A place and a day, or a number, far below with nothing of a letterhead before them close some other text.
    if type == nil, mottos.isEmpty, end > 1_500, anchors.allSatisfy({ $0.lowerBound > 600 }) { return }
    let used = anchors.filter { $0.lowerBound < end || type == nil }

    self.symbol = symbol
    readLetterheadPieces(printed, 0..<end, anchors: used, symbol: symbol, date: date)
    setSymbol(symbol, date: date, type: type, printed)
    self.type = type
    if let type { lateAnchors = (mottos + (date.map { [$0.range] } ?? [])).filter { $0.lowerBound >= type.range.upperBound } }
    if let type { take(type.range, of: printed, as: .letterhead) }
    readTitle(printed, from: type?.range.upperBound ?? end, typeKnown: type != nil)
  }

  /// The type's line. A page that prints its own title above the letterhead ("KẾ HOẠCH TRỒNG CÂY NĂM 2025" / "UBND TỈNH X" …) has
  /// the type again below number and day; `front` is what of the page's title the document's own repeats.
  private func typeLine(_ printed: PrintedText, _ range: Range<Int>, _ anchors: [Range<Int>], _ symbol: PrintedSymbol?) -> (type: PrintedType?, front: Range<Int>?) {
    let text = printed.folded
    func find(_ range: Range<Int>, _ code: String?) -> PrintedType? {
      TypeLine.find(in: text, range, anchors: anchors, code: code, abbreviation: symbol?.type, lines: isJoined ? nil : printed)
    }
    let first = find(range, symbol.flatMap(code))
    guard let first, let head = anchors.map(\.lowerBound).min(), let end = anchors.map(\.upperBound).max(), first.range.upperBound <= head, end < range.upperBound else { return (first, nil) }
    guard let own = find(end..<min(range.upperBound, end + 200), first.entry.code), own.entry.code == first.entry.code else { return (first, nil) }
    let (page, title) = (text.words(first.range.upperBound..<head), text.words(own.range.upperBound..<min(text.count, own.range.upperBound + 600)))
    let same = zip(page, title).prefix { text.bytes[$0].elementsEqual(text.bytes[$1]) }.last?.0.upperBound
    return (own, first.range.lowerBound..<(same ?? first.range.upperBound))
  }

  /// The Union's name is the rest of an organ's that the line above it names ("BAN CHẤP HÀNH TỈNH X"), unless that organ's union
  /// stands over it ("TỈNH ĐOÀN X" / "BAN THƯỜNG VỤ").
  private func completesOrgan(_ text: FoldedText, _ union: Range<Int>) -> Bool {
    let above = text.pieces(0..<union.lowerBound).suffix(6).filter { text.isCapitals($0) }
    guard above.contains(where: { IssuerNames.isOrganWithoutUnion(String(decoding: text.bytes[$0], as: UTF8.self)) }) else { return false }
    let unions: [StaticString] = ["tinh doan", "thanh doan", "huyen doan", "quan doan", "thi doan", "doan tinh", "doan thanh pho", "doan huyen", "doan xa", "doan phuong", "doan truong", "doan khoi"]
    return !above.contains { piece in unions.contains { text.find($0, in: piece) != nil } }
  }

  /// The blocks before the first table that is no layout table, within the limits.
  private func headSlice() -> ArraySlice<Block> {
    var bytes = 0
    var end = 0
    for block in document.blocks.prefix(Self.headBlocks) {
      switch block {
      case .paragraph(let paragraph): bytes += paragraph.text.bytes.count
      case .table(let table):
        guard isLayout(table) else { return document.blocks[..<end] }
        for row in table.rows { for cell in row.cells { for paragraph in cell.paragraphs { bytes += paragraph.text.bytes.count } } }
      case .note, .furniture: break
      }
      end += 1
      if bytes > Self.headBytes { break }
    }
    return document.blocks[..<end]
  }

  /// A table that holds a letterhead: few cells, and motto, number or date in one of them.
  func isLayout(_ table: TableBlock) -> Bool {
    guard table.rows.count <= 12, table.columnCount <= 6 else { return false }
    let size = table.rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.paragraphs.reduce(0) { $0 + $1.text.bytes.count } } }
    guard size < 16_000 else { return false }
    let printed = PrintedText(PrintedText.units(of: [.table(table)]))
    guard printed.bytes.count < 8_000 else { return false }
    let all = 0..<printed.folded.count
    return !Motto.find(in: printed.folded, all).isEmpty || SymbolReader.find(in: printed, all)?.hasLabel == true
      || PlaceAndDateReader.find(in: printed.folded, all)?.place != nil && table.rows.count <= 3
  }

  /// Number and date stand before the first legal basis or heading below the motto: what a page tells of the document above it
  /// may quote its bases.
  private func symbolLimit(_ text: FoldedText, _ range: Range<Int>, mottos: [Range<Int>]) -> Int {
    var at = mottos.first?.upperBound ?? range.lowerBound
    while at < range.upperBound {
      if text.bytes[at] == UInt8(ascii: "c"), text.isWordStart(at), text.isUpper(at), text.word("can cu", at: at) != nil, !text.isCapitals(at..<at + 6) { return at }
      at += 1
    }
    return range.upperBound
  }

  /// The type stands above whom the document goes to and above the articles; what stands below a letter's "Nơi nhận" or "Phụ lục" is an annex's.
  private func typeLimit(_ text: FoldedText, _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound {
      if text.bytes[at] == UInt8(ascii: "d"), text.isUpper(at), text.isBreak(at - 1), let end = text.match("dieu 1", at: at), end < text.count, ".:".utf8.contains(text.bytes[end]) { return at }
      if text.bytes[at] == UInt8(ascii: "k") || text.bytes[at] == UInt8(ascii: "n"), text.isUpper(at), text.isBreak(at - 1) {
        if PieceKinds.opensAddress(text, at) { return at }
        if let end = text.word("noi nhan", at: at), end >= text.count || text.bytes[end] == UInt8(ascii: ":") || text.isBreak(end) { return at }
      }
      at += 1
    }
    return range.upperBound
  }

  /// The code of the document's type: of its own line, else what the symbol's abbreviation means.
  var typeCode: String? { type?.entry.code ?? (type == nil ? symbol.flatMap(code) : nil) }

  /// The type's code that the symbol's abbreviation means.
  private func code(_ symbol: PrintedSymbol) -> String? {
    symbol.type.flatMap { DocumentTypes.code(forAbbreviation: $0)?.code }
  }

  private mutating func setSymbol(_ symbol: PrintedSymbol?, date: PrintedDate?, type: PrintedType?, _ printed: PrintedText) {
    if let symbol {
      result.document.symbol = symbol.symbol
      result.document.number = symbol.number
    }
    result.document.issuedOn = date?.date
    result.document.place = date?.place.map { PlaceNames.cased(printed.string($0)) }
    let abbreviated = symbol?.type.flatMap { DocumentTypes.code(forAbbreviation: $0) }
    if let entry = type?.entry ?? (result.document.title == nil ? abbreviated : nil) {
      result.document.type = DocumentType(code: entry.code, name: entry.name)
    } else if symbol != nil, result.document.title != nil {
      // Only a công văn has its subject under its number and no type.
      result.document.type = DocumentType(code: nil, name: "Công văn")
    }
  }

  /// Everything before the type line: what the anchors leave over is issuers, marks or furniture.
  private mutating func readLetterheadPieces(
    _ printed: PrintedText, _ range: Range<Int>, anchors: [Range<Int>], symbol: PrintedSymbol?, date: PrintedDate?
  ) {
    let text = printed.folded
    for anchor in anchors {
      let isOwn = anchor == symbol?.range || anchor == date?.range
      take(anchor, of: printed, as: isOwn ? .letterhead : .furniture)
    }
    var lines: [Range<Int>] = []
    for gap in gaps(range, anchors) {
      let gap = withoutRule(printed, gap)
      if isSubject(text, gap) { takeSubject(printed, gap); continue }
      for piece in text.pieces(gap) {
        // "CHÍNH PHỦ" / "-------" / "V/v …" of a letter without its number.
        if piece.lowerBound > gap.lowerBound, text.word("v/v", at: piece.lowerBound) != nil { takeSubject(printed, piece.lowerBound..<gap.upperBound); break }
        for line in printed.lines(piece) { readPiece(printed, line, into: &lines) }
      }
    }
    let bodies = IssuerNames.bodies(in: printed, lines, symbol: symbol, hasAnchors: !anchors.isEmpty)
    // A long line below the first of number, motto and day is text that must not be lost.
    let head = anchors.map(\.lowerBound).min() ?? range.upperBound
    for line in bodies.unused where line.count < 300 || line.lowerBound < head { take(line, of: printed, as: .furniture) }
    for line in bodies.used { take(line, of: printed, as: .letterhead) }
    let place = date?.place.map { PlaceNames.cased(printed.string($0)) }
    result.document.issuer = bodies.issuer.map { BodyCase.withPlace($0, place) }
    let parent = bodies.parent.map { BodyCase.withPlace($0, place) }
    // A page's own line above named the issuer already.
    result.document.parentIssuer = parent?.name == result.document.issuer?.name ? nil : parent
    result.document.coIssuers = bodies.joint
  }

  /// `gap` behind a rule that it begins with.
  private mutating func withoutRule(_ printed: PrintedText, _ gap: Range<Int>) -> Range<Int> {
    let start = printed.folded.skipSpaces(gap.lowerBound, to: gap.upperBound)
    guard start < gap.upperBound, let end = HeadMarks.ruleEnd(printed.folded, start, gap.upperBound) else { return gap }
    take(start..<end, of: printed, as: .furniture)
    return end..<gap.upperBound
  }

  /// "V/v …" under the number of a công văn, up to the next thing that the letterhead has.
  private func isSubject(_ text: FoldedText, _ gap: Range<Int>) -> Bool {
    let start = text.skipSpaces(gap.lowerBound, to: gap.upperBound)
    return start < gap.upperBound && (text.word("v/v", at: start) != nil || text.word("ve viec", at: start) != nil && !text.isUpper(start + 1))
  }

  private mutating func takeSubject(_ printed: PrintedText, _ gap: Range<Int>) {
    let address = printed.folded.find("kinh gui", in: gap)?.lowerBound ?? gap.upperBound
    let range = printed.folded.trimmed(gap.lowerBound..<address)
    let passage = printed.passage(range)
    result.document.title = [result.document.title, passage.string].compactMap { $0 }.joined(separator: " ")
    result.cited.append((passage, "title"))
    take(range, of: printed, as: .title, place: "title")
  }

  /// A công văn's subject, or its last lines, behind the date: in columns that are not known as such "V/v …" stands below or
  /// beside it. The offset after it.
  mutating func readSubject(_ printed: PrintedText, from start: Int) -> Int {
    let text = printed.folded
    let start = text.skipSpaces(start)
    guard start < text.count, let address = text.find("kinh gui", in: start..<min(text.count, start + 600))?.lowerBound, address > start else { return start }
    var rest = text.trimmed(start..<address)
    // "KHẨN" on a line of its own above the address.
    if let last = text.pieces(rest).last, last.lowerBound > rest.lowerBound, HeadMarks.kind(text, last) == .urgency {
      result.document.urgency = printed.string(last)
      take(last, of: printed, as: .letterhead)
      rest = text.trimmed(rest.lowerBound..<last.lowerBound)
    }
    if result.document.title == nil {
      guard isSubject(text, rest) || symbol != nil && text.spelling(rest.lowerBound) == "về" else { return start }
    } else {
      guard rest.count < 160, HeadMarks.kind(text, rest) == nil, !HeadMarks.isRule(text, rest), !rest.contains(where: { text.bytes[$0] == UInt8(ascii: ":") }) else { return start }
    }
    takeSubject(printed, rest)
    return address
  }

  private mutating func readPiece(_ printed: PrintedText, _ piece: Range<Int>, into lines: inout [Range<Int>]) {
    let text = printed.folded
    // A rule at either end of a piece, or inside it, goes alone: "ỦY BAN NHÂN DÂN TỈNH X -------".
    guard let ruleStart = piece.first(where: { HeadMarks.ruleEnd(text, $0, piece.upperBound) != nil }) else { return readUnruled(printed, piece, into: &lines) }
    let ruleEnd = HeadMarks.ruleEnd(text, ruleStart, piece.upperBound) ?? piece.upperBound
    take(ruleStart..<ruleEnd, of: printed, as: .furniture)
    // Names are put together of lines in the order in which they are printed.
    let (before, after) = (text.trimmed(piece.lowerBound..<ruleStart), text.trimmed(ruleEnd..<piece.upperBound))
    if !before.isEmpty { readUnruled(printed, before, into: &lines) }
    if !after.isEmpty { readPiece(printed, after, into: &lines) }
  }

  private mutating func readUnruled(_ printed: PrintedText, _ rest: Range<Int>, into lines: inout [Range<Int>]) {
    let text = printed.folded
    if HeadMarks.isRule(text, rest) {
      take(rest, of: printed, as: .furniture)
    } else if let kind = HeadMarks.kind(text, rest) {
      switch kind {
      case .urgency: result.document.urgency = printed.string(rest)
      case .secrecy: result.document.secrecy = printed.string(rest)
      case .other: break
      }
      take(rest, of: printed, as: kind == .other ? .furniture : .letterhead)
    } else if let end = HeadMarks.leadingMarkEnd(text, rest), IssuerNames.startsBody(text, text.skipSpaces(end)) {
      // "HỎA TỐC ỦY BAN NHÂN DÂN TỈNH X" in a joined run.
      readPiece(printed, rest.lowerBound..<end, into: &lines)
      readPiece(printed, text.trimmed(end..<rest.upperBound), into: &lines)
    } else if rest.allSatisfy({ text.isDigit($0) || text.isSpace($0) }), rest.count <= 5, !lines.contains(where: { endsInNumberedKind(text, $0) }) {
      // A number stamped beside a blank "Số:"; one above all that a letterhead prints counts pages.
      if let symbol, symbol.number == nil, rest.lowerBound > symbol.range.lowerBound || lines.contains(where: { IssuerNames.startsBody(text, $0.lowerBound) }) { result.document.numberHint = printed.string(rest) }
      take(rest, of: printed, as: .furniture)
    } else {
      lines.append(rest)
    }
  }

  /// "ỦY BAN NHÂN DÂN QUẬN": the number is on the next line.
  private func endsInNumberedKind(_ text: FoldedText, _ line: Range<Int>) -> Bool {
    guard let last = text.words(line).last else { return false }
    return [("quan" as StaticString), "phuong", "khu"].contains { text.word($0, at: last.lowerBound) == last.upperBound }
  }

  /// The parts of `range` between `anchors`.
  func gaps(_ range: Range<Int>, _ anchors: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var at = range.lowerBound
    for anchor in anchors.sorted(by: { $0.lowerBound < $1.lowerBound }) where anchor.overlaps(range) {
      if anchor.lowerBound > at { result.append(at..<anchor.lowerBound) }
      at = max(at, min(anchor.upperBound, range.upperBound))
    }
    if at < range.upperBound { result.append(at..<range.upperBound) }
    return result
  }
}
