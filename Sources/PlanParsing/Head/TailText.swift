import PlanModel
import SourceModel
import VietnameseText

/// Reads recipients (*nơi nhận*) and signature blocks off a tail's text, in whatever order the columns gave them.
struct TailText {
  let printed: PrintedText
  let text: FoldedText
  /// Each item's ranges as printed, bullet out.
  private var items: [[Range<Int>]] = []
  /// A signature's line was read since the last item: a side-by-side print.
  private var wasInterrupted = false
  /// Each item's ranges, bullet and closing mark out.
  var recipients: [[Range<Int>]] {
    items.compactMap { item in
      var item = item
      while var last = item.popLast() {
        // "Lưu: VT./."
        if last.count > 3, text.bytes[last.upperBound - 3..<last.upperBound].elementsEqual("./.".utf8) { last = last.lowerBound..<last.upperBound - 3 }
        while let at = last.last, text.isSpace(at) || [UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ",")].contains(text.bytes[at]) { last = last.lowerBound..<at }
        if !last.isEmpty { return item + [last] }
      }
      return nil
    }
  }
  private(set) var signatures: [Block] = []
  private(set) var claims: [(range: Range<Int>, part: Part)] = []
  private(set) var date: PrintedDate?
  /// "(Đã ký)", "(Ký, ghi rõ họ tên)" stands under a post: a signature, whether a name is printed or not.
  private(set) var isMarked = false
  /// So is "TM. …" over a post where nothing follows.
  var isSigned: Bool { isMarked || text.skipSpaces(end) >= text.count && signatures.first.map { !$0.authority.isEmpty && !$0.capacity.isEmpty } ?? false }
  /// Where the tail ends.
  private(set) var end = 0
  private var inRecipients = false
  private var sawLabel = false
  /// "Nơi nhận" stands in a column of a layout table.
  private var isColumned = false
  private var usesBullets = false
  private var isItemOpen = false
  private var isComplete: Bool { signatures.contains { $0.name != nil } }

  struct Block {
    var isApproval = false
    var authority: [Range<Int>] = []
    var capacity: [Range<Int>] = []
    var name: Range<Int>?
    /// Posts printed under the name.
    var below: [Range<Int>] = []
    /// The last component that was added, for its next line.
    var isInAuthority = false
  }

  init(_ printed: PrintedText) {
    self.printed = printed
    text = printed.folded
    var at = 0
    while at < text.count {
      at = text.skipSpaces(at)
      guard at < text.count else { break }
      guard let next = read(at..<text.pieceEnd(at)), next > at else { break }
      at = next
      end = at
    }
  }

  /// Reads what begins at `piece`; the offset after it, `nil` where the tail has ended.
  private mutating func read(_ piece: Range<Int>) -> Int? {
    let piece = text.trimmed(piece)
    if let label = labelEnd(piece) { return label }
    if HeadMarks.isRule(text, piece) { return claim(piece, .furniture) }
    if SignatureWords.isSigningMark(text, piece), !signatures.isEmpty || sawLabel {
      // "[đã ký] Nguyễn Văn A" in one line: the mark ends with its bracket.
      let isSigned = text.word("da ky", at: piece.lowerBound) != nil
      if !signatures.isEmpty { isMarked = true }
      let bracket = piece.first { text.bytes[$0] == UInt8(ascii: "]") || text.bytes[$0] == UInt8(ascii: ")") || isSigned && text.bytes[$0] == UInt8(ascii: ":") }
      return claim(piece.lowerBound..<(bracket.map { $0 + 1 } ?? piece.upperBound), .furniture)
    }
    if let end = readSignature(piece) ?? readSpokenPost(piece) { return end }
    if inRecipients, let end = readRecipients(piece) { return end }
    if let end = readName(piece) { return end }
    if piece.count <= 4, piece.allSatisfy({ text.isDigit($0) }) { return claim(piece, .furniture) }
    if let found = PlaceAndDateReader.find(in: text, piece), found.range == piece, date == nil, sawLabel || !signatures.isEmpty {
      date = found
      return claim(piece, .signature)
    }
    if HeadMarks.kind(text, piece) == .other { return claim(piece, .furniture) }
    return nil
  }

  private mutating func claim(_ range: Range<Int>, _ part: Part) -> Int {
    claims.append((range, part))
    return range.upperBound
  }

  // MARK: Recipients

  private mutating func labelEnd(_ piece: Range<Int>) -> Int? {
    var at = piece.lowerBound
    while at < piece.upperBound, !text.isLetter(at), !text.isSpace(at) { at += 1 }
    guard at - piece.lowerBound <= 3, var end = text.word("noi nhan", at: at) else { return nil }
    while end < piece.upperBound, !text.isLetter(end), text.bytes[end] != UInt8(ascii: "-"), !text.isSpace(end), !text.isDigit(end) { end += 1 }
    // A second list belongs to a form or to another document.
    guard !sawLabel else { return nil }
    if case let colon = text.skipSpaces(end, to: piece.upperBound), colon < piece.upperBound, text.bytes[colon] == UInt8(ascii: ":") { end = colon + 1 }
    (inRecipients, sawLabel, isItemOpen, isColumned) = (true, true, false, column(at) != nil)
    return claim(piece.lowerBound..<end, .recipients)
  }

  private mutating func readRecipients(_ piece: Range<Int>) -> Int? {
    if let start = PieceKinds.bulletEnd(text, piece.lowerBound, piece.upperBound) {
      usesBullets = true
      return addItem(start, piece)
    }
    // "- Lưu: VT" / ", KGVX (3)."
    if text.bytes[piece.lowerBound] == UInt8(ascii: ","), !items.isEmpty { return append(piece.lowerBound..<itemEnd(piece.lowerBound, piece.upperBound), toLast: true) }
    // What stands below the table is none of it.
    if isColumned, !isItemOpen, column(piece.lowerBound) == nil { return nil }
    // "Lưu: VT" is an item of its own, however the one before it ends.
    if let last = items.last, !isArchive(last), text.cases[piece.lowerBound] == 1, let end = text.word("luu", at: piece.lowerBound), end < piece.upperBound, !text.isLetter(end) {
      let next = text.skipSpaces(end, to: piece.upperBound)
      if text.bytes[end] == UInt8(ascii: ":") || next < piece.upperBound && text.isUpper(next) { return addItem(piece.lowerBound, piece) }
    }
    // Behind the archive's line capitals begin something else: the next page's letterhead.
    if let last = items.last, isArchive(last), text.isCapitals(piece), text.words(piece).count >= 3 { return nil }
    if isItemOpen, !items.isEmpty, !wasInterrupted || text.cases[piece.lowerBound] == 2 || text.bytes[piece.lowerBound] == UInt8(ascii: "(") {
      let end = itemEnd(piece.lowerBound, piece.upperBound)
      return append(piece.lowerBound..<end, toLast: true)
    }
    // One that lost its dash still ends in a semicolon.
    if usesBullets, let last = items.last, !isArchive(last), text.bytes[piece.upperBound - 1] == UInt8(ascii: ";"), text.capitalShare(piece) < 0.8, piece.count < 120 {
      return addItem(piece.lowerBound, piece)
    }
    guard !usesBullets, !SignatureWords.isAnnexTitle(text, piece.lowerBound), !text.isCapitals(piece) || !isTypeName(piece.lowerBound), piece.count < 200, text.capitalShare(piece) < 0.8 || piece.count < 12,
      PieceKinds.labelEnd(text, piece.lowerBound, piece.upperBound) == nil || text.isDigit(piece.lowerBound)
    else { return nil }
    // Without bullets a closing "." after "Lưu" ends the list, and so does a name under a signature.
    if let last = items.last, isArchive(last) { return nil }
    if !signatures.isEmpty, SignatureWords.nameLength(text, text.words(piece), from: 0) == text.words(piece).count { return nil }
    return addItem(piece.lowerBound, piece)
  }

  private mutating func addItem(_ start: Int, _ piece: Range<Int>) -> Int {
    claims.append((piece.lowerBound..<start, .recipients))
    let end = itemEnd(start, piece.upperBound)
    return append(start..<end, toLast: false)
  }

  private mutating func append(_ range: Range<Int>, toLast: Bool) -> Int {
    claims.append((range, .recipients))
    let item = text.trimmed(range)
    guard let last = item.last else { return range.upperBound }
    isItemOpen = text.bytes[last] != UInt8(ascii: ";") && text.bytes[last] != UInt8(ascii: ".")
    if toLast { items[items.count - 1].append(item) } else { items.append([item]) }
    if !toLast { wasInterrupted = false }
    return range.upperBound
  }

  /// An item ends at "; -", without bullets at any ";" outside brackets, and where a signature begins in the same line.
  private func itemEnd(_ start: Int, _ limit: Int) -> Int {
    var at = start
    var brackets = 0
    while at < limit {
      let byte = text.bytes[at]
      if byte == UInt8(ascii: "(") { brackets += 1 } else if byte == UInt8(ascii: ")") { brackets -= 1 }
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "."), at + 1 < limit {
        if byte == UInt8(ascii: ";"), !usesBullets, brackets <= 0 { return at + 1 }
        if endsBesideSigner(at + 1, limit) { return at + 1 }
      }
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        let next = text.skipSpaces(at + 1, to: limit)
        if next < limit, byte != UInt8(ascii: ",") || next > at + 1, text.bytes[next] == UInt8(ascii: "-") || text.bytes[next] == UInt8(ascii: "+") { return next }
      }
      if at > start, text.isSpace(at - 1), text.isUpper(at), inPlaceOfPost(at, limit) || endsItem(at) { return at }
      at += 1
    }
    return limit
  }

  /// "- Phòng, ban Sở; Lê Văn An", "- Các đơn vị; (đã ký)": what stands beside an item belongs to the signature that is open.
  private func endsBesideSigner(_ at: Int, _ limit: Int) -> Bool {
    guard let last = signatures.last, last.name == nil, !last.capacity.isEmpty || !last.authority.isEmpty else { return false }
    let rest = text.trimmed(at..<limit)
    guard !rest.isEmpty, text.isSpace(at) else { return false }
    if SignatureWords.isSigningMark(text, rest) { return true }
    let words = text.words(rest)
    return words.count >= 2 && SignatureWords.nameLength(text, words, from: 0) == words.count && SignatureWords.isCommonSurname(text, words[0])
  }

  /// "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"; in "Lưu: VT, KT." the letters are a recipient.
  private func inPlaceOfPost(_ at: Int, _ limit: Int) -> Bool {
    guard let end = SignatureWords.onBehalfEnd(text, at) ?? SignatureWords.inPlaceEnd(text, at) else { return false }
    let next = text.skipSpaces(end, to: limit)
    return next < limit && text.isUpper(next) && SignatureWords.onBehalfEnd(text, next) == nil
  }

  /// A post in capitals after the closing mark of the last item: "- Lưu: VT. CHỦ TỊCH".
  private func endsItem(_ at: Int) -> Bool {
    guard SignatureWords.postEnd(text, at) != nil else { return false }
    var before = at - 1
    while before >= 0, text.isSpace(before) { before -= 1 }
    return before >= 0 && (text.bytes[before] == UInt8(ascii: ".") || text.bytes[before] == UInt8(ascii: ";"))
  }

  private func isArchive(_ item: [Range<Int>]) -> Bool { item.first.map { text.match("luu", at: $0.lowerBound) != nil } ?? false }

  // MARK: Signatures

  private mutating func readSignature(_ piece: Range<Int>) -> Int? {
    let start = piece.lowerBound
    guard text.isUpper(start), !SignatureWords.isAnnexTitle(text, start) || SignatureWords.postEnd(text, start) != nil else { return nil }
    let words = text.words(piece).flatMap { gluedName($0) }
    let capitals = capitalWords(words)
    guard capitals > 0 else { return nil }
    let range = start..<words[capitals - 1].upperBound
    let begins = SignatureWords.onBehalfEnd(text, start) != nil || SignatureWords.inPlaceEnd(text, start) != nil || SignatureWords.postEnd(text, start) != nil
    let behind = SignatureWords.approvalBehindPost(text, range)
    let isApproval = SignatureWords.approvalEnd(text, start) != nil || behind != nil && (begins || isSigner(start)) && startsNew(start, range)
    // "NGƯỜI XÂY DỰNG KẾ HOẠCH" / "Lê Văn An" under another's name.
    let isWriter = signatures.last?.name != nil && capitals == words.count && text.word("nguoi", at: start) != nil && nameFollows(range.upperBound)
    if isApproval {
      signatures.append(Block(isApproval: true))
      addLine(range)
    } else if begins || isWriter {
      if isWriter || startsNew(start, range) { signatures.append(Block()) }
      addLine(range)
    } else if capitals == words.count, opensBody(range) {
      signatures.append(Block(authority: [range], isInAuthority: true))
    } else if goesOn(range) {
      addContinuation(range)
    } else if signatures.isEmpty && sawLabel || isSigner(start) && signatures.last.map({ $0.name != nil }) ?? true, !isItemOpen, capitals >= 2, capitals == words.count, !isTypeName(start), nameFollows(range.upperBound) {
      // A post that no table knows, right above a person's name.
      signatures.append(Block())
      addLine(range)
    } else {
      return nil
    }
    wasInterrupted = true
    _ = claim(range, .signature)
    // A joined run goes on with the name.
    let name = SignatureWords.nameLength(text, words, from: capitals)
    if name > 0, signatures.last?.name == nil {
      let nameRange = words[capitals].lowerBound..<words[capitals + name - 1].upperBound
      signatures[signatures.count - 1].name = nameRange
      return claim(nameRange, .signature)
    }
    return range.upperBound
  }

  func isTypeName(_ at: Int) -> Bool { DocumentTypes.all.contains { $0.end(in: text, at: at) != nil } }

  /// Whether a post or prefix opens another signature.
  private func startsNew(_ start: Int, _ range: Range<Int>) -> Bool {
    guard let last = signatures.last else { return true }
    if SignatureWords.onBehalfEnd(text, start) != nil { return !last.authority.isEmpty || !last.capacity.isEmpty }
    guard last.name != nil else { return false }
    // "KT. BỘ TRƯỞNG" under a name: those who sign with him.
    if SignatureWords.inPlaceEnd(text, start) != nil { return true }
    // Under a name: a second post, unless a name of its own follows.
    return nameFollows(range.upperBound)
  }

  /// A body in capitals over its head's post and name, as each has it that signs a joint document: "SỞ VĂN HÓA" / "GIÁM ĐỐC".
  private func opensBody(_ range: Range<Int>) -> Bool {
    let (isFirst, last) = (signatures.isEmpty && (!sawLabel || isSigner(range.lowerBound)), signatures.last)
    guard isFirst || last?.name != nil && last?.below.isEmpty == true, IssuerNames.startsBody(text, range.lowerBound) || last?.authority.isEmpty == false else { return false }
    guard !SignatureWords.isAnnexTitle(text, range.lowerBound), !isTypeName(range.lowerBound), !SignatureWords.isCapitalName(text, range) else { return false }
    var at = range.upperBound
    for _ in 0..<3 {
      at = text.skipSpaces(at)
      guard at < text.count, case let piece = text.trimmed(at..<text.pieceEnd(at)), text.isCapitals(piece) else { return false }
      if SignatureWords.postEnd(text, at) != nil || SignatureWords.inPlaceEnd(text, at) != nil, nameFollows(piece.upperBound) { return true }
      at = piece.upperBound
    }
    return false
  }

  private mutating func addLine(_ range: Range<Int>) {
    let index = signatures.count - 1
    if signatures[index].name != nil {
      signatures[index].below.append(range)
      return
    }
    if signatures[index].isApproval, let found = SignatureWords.approvalEnd(text, range.lowerBound) {
      let end = min(found, range.upperBound)
      signatures[index].authority.append(range.lowerBound..<end)
      let rest = text.trimmed(end..<range.upperBound)
      if !rest.isEmpty { signatures[index].capacity.append(rest) }
      return
    }
    if signatures[index].isApproval, signatures[index].authority.isEmpty, let end = SignatureWords.approvalBehindPost(text, range) {
      signatures[index].capacity.append(text.trimmed(range.lowerBound..<end))
      signatures[index].authority.append(end..<range.upperBound)
      return
    }
    guard SignatureWords.onBehalfEnd(text, range.lowerBound) != nil else {
      signatures[index].capacity.append(range)
      signatures[index].isInAuthority = false
      return
    }
    let cut = capacityStart(range)
    signatures[index].authority.append(text.trimmed(range.lowerBound..<(cut ?? range.upperBound)))
    signatures[index].isInAuthority = cut == nil
    if let cut { signatures[index].capacity.append(cut..<range.upperBound) }
  }

  /// A further line in capitals of the body or post that the line above names.
  private func goesOn(_ range: Range<Int>) -> Bool {
    guard let last = signatures.last, !isTypeName(range.lowerBound), !leavesColumn(last, range), !HeadMarks.isRule(text, range), range.count < 120 else { return false }
    if SignatureWords.isCapitalName(text, range) { return false }
    if last.name == nil { return !last.authority.isEmpty || !last.capacity.isEmpty }
    return !last.below.isEmpty && IssuerNames.startsBody(text, range.lowerBound)
  }

  /// Columns hold the signature, and `range` stands below them.
  private func leavesColumn(_ block: Block, _ range: Range<Int>) -> Bool {
    guard let line = (block.authority + block.capacity).last, column(range.lowerBound) == nil else { return false }
    return column(line.lowerBound) != nil
  }

  private func isSigner(_ at: Int) -> Bool { printed.units[printed.unitIndex(at)].isSigner }

  /// The column in which `at` stands.
  private func column(_ at: Int) -> Int? { printed.units[printed.unitIndex(at)].column }

  private mutating func addContinuation(_ range: Range<Int>) {
    let index = signatures.count - 1
    if signatures[index].name != nil {
      signatures[index].below.append(range)
    } else if signatures[index].isInAuthority {
      signatures[index].authority.append(range)
    } else {
      signatures[index].capacity.append(range)
    }
  }

  private mutating func readSpokenPost(_ piece: Range<Int>) -> Int? {
    guard signatures.last.map({ $0.name == nil && $0.capacity.isEmpty }) ?? true, SignatureWords.opensSpokenSignature(text, piece), nameFollows(piece.upperBound) else { return nil }
    signatures.append(Block(capacity: [piece]))
    wasInterrupted = true
    return claim(piece, .signature)
  }

  private mutating func readName(_ piece: Range<Int>) -> Int? {
    // Under a seal the post may be lost, the name alone legible.
    if signatures.isEmpty, sawLabel, let last = items.last, isArchive(last) {
      let words = text.words(piece)
      guard words.count >= 3, SignatureWords.nameLength(text, words, from: 0) == words.count, SignatureWords.isCommonSurname(text, words[0]) else { return nil }
      signatures.append(Block(name: piece))
      return claim(piece, .signature)
    }
    guard let index = signatures.firstIndex(where: { $0.name == nil && (!$0.capacity.isEmpty || !$0.authority.isEmpty) }) else { return nil }
    let words = text.words(piece)
    let length = SignatureWords.nameLength(text, words, from: 0)
    let range: Range<Int>
    if let end = SignatureWords.wrappedNameEnd(text, piece) {
      range = piece.lowerBound..<end
    } else if length > 0, length == words.count || words.count - length >= 2 && text.isCapitals(words[length]) {
      range = piece.lowerBound..<words[length - 1].upperBound
    } else if SignatureWords.isCapitalName(text, piece), !leavesColumn(signatures[index], piece) {
      range = piece
    } else {
      return nil
    }
    signatures[index].name = range
    return claim(range, .signature)
  }
}
