import PlanModel
import SourceModel
import VietnameseText

extension HeadReader {
  /// A plan issued with a decision (*ban hành kèm theo Quyết định*), in one file: its type and title follow the decision's
  /// signature. The document is then the plan; letterhead, date, signature and recipients stay the decision's.
  mutating func readAttachedPlan() {
    guard let code = typeCode, ["QĐ", "NQ"].contains(code), let start = tailEnd ?? behindArticles(), start.block < document.blocks.count else { return }
    let end = min(document.blocks.count, start.block + 40)
    var units: [PrintedText.Unit] = []
    var last = start.block
    while last < end {
      if case .table(let table) = document.blocks[last], !isLayout(table) { break }
      last += 1
    }
    units = PrintedText.units(of: document.blocks[start.block..<last])
    if let index = units.firstIndex(where: { $0.block == start.block && !$0.inTable }) { units[index].from = start.offset }
    let printed = PrintedText(units)
    let text = printed.folded
    let searched = 0..<min(text.count, 2_500)
    let motto = Motto.find(in: text, searched)
    let plans: Set<String> = ["KH", "CTr", "PA", "ĐA"]
    let attached = TypeLine.find(in: text, searched, anchors: motto + [0..<0], code: nil) { $0.code.map { plans.contains($0) } ?? false }
    guard let attached = attached.flatMap({ isTitlePlace(printed, $0) ? $0 : nil }) ?? untypedPlan(printed, plans) else { return }
    claimRepeatedHead(printed, 0..<attached.range.lowerBound, motto)
    type = attached
    result.document.attachedTo = result.document.symbol
    result.document.symbol = nil
    result.document.number = nil
    result.document.numberHint = nil
    result.document.title = nil
    result.document.type = DocumentType(code: attached.entry.code, name: attached.entry.name)
    if !attached.range.isEmpty { take(attached.range, of: printed, as: .letterhead) }
    readTitle(printed, from: attached.range.upperBound, typeKnown: true)
  }

  /// Where an attached plan may begin behind the last article of a decision whose signature the page has lost: at a type's line with
  /// "(Ban hành kèm theo …)" below it, or at the lines in capitals above that.
  private func behindArticles() -> (block: Int, offset: Int)? {
    var hasArticle = false
    for (index, block) in document.blocks.enumerated() {
      guard case .paragraph(let paragraph) = block else { continue }
      let bytes = paragraph.text.trimmed.bytes
      if readLabel(bytes, given: paragraph.labelLength)?.kind == .article { hasArticle = true }
      guard hasArticle, bytes.count < 40, opensAttachedPlan(index, bytes) else { continue }
      var first = index
      while first > 0, case .paragraph(let above) = document.blocks[first - 1], isCapitals(above.text.bytes), above.text.bytes.count < 120, !isTaken(first - 1) { first -= 1 }
      return (first, 0)
    }
    return nil
  }

  /// "KẾ HOẠCH" alone, a title, "(Ban hành kèm theo Quyết định số …)".
  private func opensAttachedPlan(_ index: Int, _ bytes: [UInt8]) -> Bool {
    let text = FoldedText(bytes)
    guard text.isCapitals(0..<text.count), let entry = DocumentTypes.all.first(where: { $0.end(in: text, at: 0) == text.count }), ["KH", "CTr", "PA", "ĐA"].contains(entry.code ?? "") else { return false }
    return document.blocks[(index + 1)...].prefix(6).contains { if case .paragraph(let below) = $0 { startsAttachment(below.text.bytes) } else { false } }
  }

  /// A title in capitals over "(Ban hành kèm theo Quyết định số …)" whose type line is lost: what the decision says that it
  /// issues is its type.
  private func untypedPlan(_ printed: PrintedText, _ plans: Set<String>) -> PrintedType? {
    let text = printed.folded
    let pieces = text.pieces(0..<min(text.count, 1_500))
    guard let line = pieces.firstIndex(where: { PieceKinds.isAttachmentLine(text, $0.lowerBound) }), (1...6).contains(line), pieces[..<line].allSatisfy({ text.capitalShare($0) > 0.8 }) else { return nil }
    guard !SignatureWords.isAnnexTitle(text, pieces[0].lowerBound), !DocumentTypes.all.contains(where: { $0.end(in: text, at: pieces[0].lowerBound) != nil }), let issued = issuedType() else { return nil }
    guard issued.code.map(plans.contains) ?? false else { return nil }
    return PrintedType(range: pieces[0].lowerBound..<pieces[0].lowerBound, entry: issued)
  }

  /// "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch …"
  private func issuedType() -> DocumentTypes.Entry? {
    for block in document.blocks.prefix(Self.decisionBlocks) {
      guard case .paragraph(let paragraph) = block, paragraph.text.bytes.count < 2_000 else { continue }
      let text = FoldedText(paragraph.text.bytes)
      guard let phrase = text.find("kem theo quyet dinh nay", in: 0..<text.count) ?? text.find("kem theo nghi quyet nay", in: 0..<text.count) else { continue }
      var at = text.skipSpaces(phrase.upperBound)
      while at < text.count, !text.isLetter(at) { at += 1 }
      return DocumentTypes.all.first { $0.end(in: text, at: at) != nil }
    }
    return nil
  }
  private static let decisionBlocks = 80

  /// Nothing but letterhead lines, marks and page numbers stand before the type: no heading, no sentence.
  private func isTitlePlace(_ printed: PrintedText, _ type: PrintedType) -> Bool {
    let text = printed.folded
    for piece in text.pieces(0..<type.range.lowerBound) {
      if SignatureWords.isAnnexTitle(text, piece.lowerBound) || PieceKinds.labelEnd(text, piece.lowerBound, piece.upperBound) != nil { return false }
      if piece.count > 160 { return false }
    }
    return true
  }

  private mutating func claimRepeatedHead(_ printed: PrintedText, _ range: Range<Int>, _ motto: [Range<Int>]) {
    for anchor in motto where anchor.upperBound <= range.upperBound { take(anchor, of: printed, as: .furniture) }
    for gap in gaps(range, motto) { for piece in printed.folded.pieces(gap) { take(piece, of: printed, as: .furniture) } }
  }
}
