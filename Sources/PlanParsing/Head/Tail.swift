import PlanModel
import SourceModel
import VietnameseText

extension HeadReader {
  private static let tailBlocks = 120

  /// Recipients and signature: from "Nơi nhận" on, or from the signature where it is printed first or alone.
  mutating func readTail() {
    guard let start = recipientsStart().map(withSignatureBefore) ?? signatureStart() else { return }
    let printed = PrintedText(tailUnits(from: start))
    let tail = TailText(printed)
    guard !tail.recipients.isEmpty || tail.signatures.contains(where: { $0.name != nil }) || !tail.signatures.isEmpty && (tail.isSigned || isLayoutRow(start.block)) else { return }
    for claim in tail.claims { take(claim.range, of: printed, as: claim.part) }
    result.document.recipients = tail.recipients.map { item in item.map { printed.string($0) }.joined(separator: " ") }
    setSignatures(tail, printed)
    if result.document.issuedOn == nil, let date = tail.date {
      result.document.issuedOn = date.date
      if result.document.place == nil { result.document.place = date.place.map { PlaceNames.cased(printed.string($0)) } }
      if date.date != nil { diagnose(.note, .dateFromSignature, "the date of issue stands at the signature only", at: printed.passage(date.range).source()) }
    }
    setTailEnd(printed, tail.end)
  }

  private mutating func setTailEnd(_ printed: PrintedText, _ end: Int) {
    guard end < printed.folded.count else {
      tailEnd = ((printed.units.map(\.block).max() ?? -1) + 1, 0)
      return
    }
    let at = printed.folded.skipSpaces(end)
    let unit = printed.units[printed.unitIndex(min(at, printed.folded.count))]
    if let part = printed.parts(at..<min(at + 1, printed.folded.count)).first, !unit.inTable {
      tailEnd = (unit.block, part.range.lowerBound)
    } else {
      tailEnd = (unit.block + (unit.inTable ? 1 : 0), 0)
    }
  }

  private mutating func setSignatures(_ tail: TailText, _ printed: PrintedText) {
    func line(_ ranges: [Range<Int>]) -> String? { ranges.isEmpty ? nil : ranges.map { printed.string($0) }.joined(separator: " ") }
    let all = tail.signatures.map { block in
      (block.isApproval, Signature(authority: line(block.authority), capacity: line(block.capacity + block.below), name: block.name.map { printed.string($0) }))
    }
    if let own = all.first(where: { !$0.0 }) ?? all.first { result.document.signature = own.1 }
    let first = all.firstIndex { !$0.0 } ?? 0
    result.document.approvals = all.enumerated().filter { $0.offset != first }.map(\.element.1)
  }

  private func tailUnits(from start: (block: Int, offset: Int)) -> [PrintedText.Unit] {
    var end = start.block
    while end < document.blocks.count, end - start.block < Self.tailBlocks {
      if case .table(let table) = document.blocks[end], end > start.block, !isTailTable(table) { break }
      end += 1
    }
    var units = PrintedText.units(of: document.blocks[start.block..<end])
    if let index = units.firstIndex(where: { $0.block == start.block && !$0.inTable }) { units[index].from = start.offset }
    return PrintedText.separatingSigners(units, in: document.text)
  }

  /// A layout table of the tail: few rows, recipients or a signature in it.
  private func isTailTable(_ table: TableBlock) -> Bool {
    guard table.rows.count <= 8, table.columnCount <= 4 else { return false }
    for row in table.rows {
      for cell in row.cells {
        for paragraph in cell.paragraphs {
          let text = FoldedText(Array(paragraph.text.bytes.prefix(80)))
          let at = text.skipSpaces(0)
          if at < text.count, text.word("noi nhan", at: at) != nil || SignatureWords.onBehalfEnd(text, at) != nil || SignatureWords.inPlaceEnd(text, at) != nil
            || SignatureWords.postEnd(text, at) != nil && text.isCapitals(at..<text.count)
          { return true }
        }
      }
    }
    return false
  }

  /// A row of a layout table in text: of a signature that stands there the name may be lost.
  private func isLayoutRow(_ block: Int) -> Bool {
    guard case .paragraph(let paragraph) = document.blocks[block] else { return false }
    return paragraph.style.column != nil
  }

  // MARK: Where the tail begins

  /// The first "Nơi nhận" at a paragraph's start, or before a colon inside a joined run.
  private func recipientsStart() -> (block: Int, offset: Int)? {
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph):
        if let offset = recipientsLabel(paragraph.text.bytes) { return (index, offset) }
      case .table(let table):
        guard table.rows.count <= 8, table.columnCount <= 6 else { continue }
        for row in table.rows {
          for cell in row.cells where cell.paragraphs.contains(where: { recipientsLabel($0.text.bytes).map { $0 <= 4 } ?? false }) { return (index, 0) }
        }
      case .note, .furniture: break
      }
    }
    return nil
  }

  /// Offset of "Nơi nhận" in a paragraph; looks at bytes only, for it runs over the whole document.
  private func recipientsLabel(_ bytes: [UInt8]) -> Int? {
    var at = 0
    while let next = bytes.withUnsafeBufferPointer({ $0.firstIndex(of: UInt8(ascii: "N"), from: at) }), next + 10 <= bytes.count {
      at = next
      guard bytes[at + 1] == 0xC6, bytes[at + 2] == 0xA1 || bytes[at + 2] == 0xA0 else { at += 1; continue }
      let text = FoldedText(Array(bytes[at..<min(bytes.count, at + 24)]))
      if let end = text.word("noi nhan", at: 0) {
        let isStart = at <= 4 && bytes[..<at].allSatisfy { $0 < 0x80 && !$0.isASCIILetter && !$0.isASCIIDigit }
        let next = text.skipSpaces(end)
        if isStart && (next >= text.count || !text.isLetter(next) || text.isUpper(next)) || next < text.count && text.bytes[next] == UInt8(ascii: ":") { return at }
      }
      at += 3
    }
    return nil
  }

  /// The signature's lines right before the recipients, where it is printed first.
  private func withSignatureBefore(_ start: (block: Int, offset: Int)) -> (block: Int, offset: Int) {
    guard start.offset <= 4 else { return start }
    // Several who sign side by side.
    if let signers = (max(0, start.block - 8)..<start.block).first(where: { PrintedText.opensSigners(document.blocks[$0..<start.block], in: document.text) }) { return (signers, 0) }
    var first = start.block
    var block = start.block - 1
    var steps = 0
    while block >= 0, steps < 14 {
      steps += 1
      switch document.blocks[block] {
      case .paragraph(let paragraph):
        let text = FoldedText(Array(paragraph.text.bytes.prefix(200)))
        let piece = text.trimmed(0..<text.count)
        guard !piece.isEmpty else { block -= 1; continue }
        let words = text.words(piece)
        let opens = SignatureWords.onBehalfEnd(text, piece.lowerBound) != nil || SignatureWords.inPlaceEnd(text, piece.lowerBound) != nil || SignatureWords.postEnd(text, piece.lowerBound) != nil
        // The body whose head signs, right above his post.
        let isBody = first == block + 1 && first < start.block && piece.count < 120 && text.isCapitals(piece) && IssuerNames.startsBody(text, piece.lowerBound)
        if opens && piece.count < 120 && (text.capitalShare(piece) > 0.6 || isSignedRun(text, words)) || isBody { first = block } else {
          guard SignatureWords.nameLength(text, words, from: 0) == words.count || SignatureWords.isSigningMark(text, piece)
            || text.isCapitals(piece) && piece.count < 80 && PieceKinds.labelEnd(text, piece.lowerBound, piece.upperBound) == nil
          else { return (first, first == start.block ? start.offset : 0) }
        }
      case .table(let table):
        guard isTailTable(table) else { return (first, first == start.block ? start.offset : 0) }
        first = block
      case .note, .furniture: break
      }
      block -= 1
    }
    return (first, first == start.block ? start.offset : 0)
  }

  /// "THỦ TƯỚNG Phạm Minh Chính", "CHỦ TỊCH [đã ký] Hoàng Văn Quyền": a post in capitals with the signer's name in one line.
  private func isSignedRun(_ text: FoldedText, _ words: [Range<Int>]) -> Bool {
    var index = words.prefix { text.isCapitals($0) }.count
    guard index > 0, index < words.count else { return false }
    if case let byte = text.bytes[words[index].lowerBound], byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") {
      let close = byte == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
      while index < words.count, text.bytes[words[index].upperBound - 1] != close { index += 1 }
      index = min(index + 1, words.count)
    }
    return index == words.count || SignatureWords.nameLength(text, words, from: index) == words.count - index
  }

  /// "(Đã ký)" is all that the block says.
  private func isSigningMark(_ index: Int) -> Bool {
    guard index < document.blocks.count, case .paragraph(let paragraph) = document.blocks[index], paragraph.text.bytes.count < 40 else { return false }
    let text = FoldedText(paragraph.text.bytes)
    return SignatureWords.isSigningMark(text, text.trimmed(0..<text.count))
  }

  /// "PHÊ DUYỆT CỦA UBND XÃ" above the signature at `index`, where the plan's own follows below it.
  private func approvalAbove(_ index: Int) -> (block: Int, offset: Int)? {
    guard case .paragraph(let paragraph) = document.blocks[index - 1], paragraph.text.bytes.count < 120, !isTaken(index - 1) else { return nil }
    let text = FoldedText(paragraph.text.bytes)
    guard text.isCapitals(0..<text.count), SignatureWords.approvalEnd(text, 0) != nil else { return nil }
    let tail = TailText(PrintedText(tailUnits(from: (index - 1, 0))))
    return tail.signatures.count > 1 && tail.signatures.allSatisfy { $0.name != nil } ? (index - 1, 0) : nil
  }

  /// Without recipients: the first paragraph that opens a signature (TM., KT., TL., TUQ. or a post in capitals alone) with a
  /// name after it.
  private func signatureStart() -> (block: Int, offset: Int)? {
    var attempts = 0
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph):
        guard paragraph.text.bytes.count < 400, let byte = paragraph.text.bytes.first(where: { !$0.isSpace }), byte < 0x61 || byte >= 0x80 else { continue }
        let text = FoldedText(paragraph.text.bytes)
        let piece = text.trimmed(0..<text.pieceEnd(text.skipSpaces(0)))
        guard !piece.isEmpty else { continue }
        let opens = SignatureWords.onBehalfEnd(text, piece.lowerBound) != nil || SignatureWords.inPlaceEnd(text, piece.lowerBound) != nil
          || SignatureWords.postEnd(text, piece.lowerBound) != nil && text.isCapitals(piece) && piece.count < 60 || SignatureWords.isPrefixAlone(text, piece) || SignatureWords.isSpokenPost(text, piece) && isSigningMark(index + 1)
          || PrintedText.opensSigners(document.blocks[index...], in: document.text)
        guard opens, !isTaken(index), attempts < 60 else { continue }
        attempts += 1
        if index > 0, let both = approvalAbove(index) { return both }
        let tail = TailText(PrintedText(tailUnits(from: (index, 0))))
        if tail.signatures.first?.name != nil || !tail.signatures.isEmpty && (tail.isSigned || isLayoutRow(index)) { return (index, 0) }
      case .table(let table):
        guard isTailTable(table), !isTaken(index), attempts < 60 else { continue }
        attempts += 1
        let tail = TailText(PrintedText(tailUnits(from: (index, 0))))
        if tail.signatures.first?.name != nil { return (index, 0) }
      case .note, .furniture: break
      }
    }
    return nil
  }
}
