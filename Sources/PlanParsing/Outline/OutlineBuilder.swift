import PlanModel
import SourceModel
import VietnameseText

/// Stage 3: the tree of sections from the body's blocks.
///
/// Labels find their place by kind and sequence: the same kind already open is continued, a new kind hangs under what is
/// open. Everything unlabelled is held back until the next label shows whether it goes on with the point above.
struct OutlineBuilder {
  let root = OutlineNode(label: nil, labelSource: [], parent: nil, own: [], order: 0, style: ParagraphStyle())
  var stack: [OutlineNode]
  private(set) var pending: [BodyParagraph] = []
  private var order = 0
  /// Roman numerals stood above any capital letter: letters are inside them (`I. A.`), else outside (`A. I.`).
  private var romanSeen = false
  private var upperSeen = false
  /// An annex, part or chapter whose title stands on the lines after its label.
  private var untitled: OutlineNode?
  /// "Kính gửi:" was read and no section yet: bullets name those to whom the document goes.
  private var isInAddress = false
  /// What stands after the paragraph that is being added.
  private(set) var following: ArraySlice<Block> = []
  private(set) var notes: [Note] = []
  private(set) var claims: [Claim] = []

  static func build(_ blocks: [Block]) -> OutlineBuilder {
    var builder = OutlineBuilder()
    let titles = annexTitles(blocks)
    let headings = bareHeadings(blocks)
    for (index, block) in blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph):
        builder.following = blocks[(index + 1)...]
        let opened: SectionLabelKind? = titles.contains(index) ? .annex : headings.contains(index) ? .bare : nil
        builder.add(paragraph, opening: opened)
      case .table(let table): builder.add(table)
      case .note(let note):
        builder.notes.append(note)
        builder.claims.append(Claim(.footnote, note.text.source() + (note.markerSource.map { [$0] } ?? [])))
      case .furniture(let furniture): builder.claims.append(Claim(.furniture, furniture.source))
      }
    }
    builder.flush(before: nil)
    return builder
  }

  private init() { stack = [root] }

  private mutating func nextOrder() -> Int {
    order += 1
    return order
  }

  // MARK: paragraphs

  /// `opening`: it opens a section of this kind without a label of its own.
  private mutating func add(_ paragraph: Paragraph, opening: SectionLabelKind?) {
    var paragraph = paragraph
    let trimmed = paragraph.text.trimmed
    guard !trimmed.isEmpty else {
      // A mark that stands alone marks nothing, but is not lost.
      if !paragraph.marks.isEmpty { claims.append(Claim(.footnote, paragraph.marks.map(\.source))) }
      return
    }
    let shift = paragraph.text.bytes.prefix { $0.isSpaceOrTab }.count
    if trimmed.bytes.count != paragraph.text.bytes.count {
      for index in paragraph.marks.indices { paragraph.marks[index].at = min(max(0, paragraph.marks[index].at - shift), trimmed.bytes.count) }
      paragraph.text = trimmed
    }
    if let opening {
      flush(before: nil)
      open(Label(kind: opening, numbers: [], printed: opening == .annex ? "Phụ lục" : "¶", end: 0), paragraph)
      return
    }
    guard let label = readLabel(paragraph.text.bytes, given: paragraph.labelLength).map(settled), isPlausible(label, paragraph) else {
      addUnlabelled(paragraph)
      return
    }
    if isInAddress, label.kind.isBullet {
      addUnlabelled(paragraph)
      isInAddress = true
      return
    }
    open(label, paragraph)
  }

  private mutating func addUnlabelled(_ paragraph: Paragraph) {
    // A rule of strokes or dots alone.
    if paragraph.text.bytes.count > 2, paragraph.marks.isEmpty, paragraph.text.bytes.allSatisfy({ $0.isSpaceOrTab || "_-=*.~".utf8.contains($0) }) {
      claims.append(Claim(.furniture, paragraph.text.source()))
      return
    }
    var body = BodyParagraph(
      text: paragraph.text, marks: paragraph.marks, style: paragraph.style, order: nextOrder(), field: readFieldLine(paragraph.text.bytes))
    body.opensList = body.field == nil && (opensList(paragraph.text.bytes, bold: paragraph.style.bold == true) || isListTitle(paragraph))
    isInAddress = stack.count == 1 && opensAddressList(paragraph.text.bytes)
    if let node = untitled {
      let capitals = isCapitals(paragraph.text.bytes)
      let titled = capitals || body.field == nil && (paragraph.style.centred == true && paragraph.style.bold != false && !startsAttachment(paragraph.text.bytes))
        || body.field == nil && node.own.allSatisfy { $0.text.isEmpty } && paragraph.style.bold == true
      if titled, node.own.reduce(0, { $0 + $1.text.bytes.count }) < 600 {
        node.own = [merged(node.own.first, body)]
        return
      }
      // "(Kèm theo …)" may stand above the title.
      if !node.isAnnex || !node.own.allSatisfy(\.text.isEmpty) || !isInAttachment(paragraph.text.bytes) { untitled = nil }
    }
    if isClosing(paragraph.text.bytes) || isLastFormula(paragraph.text.bytes), !isAllOfHeading(paragraph.text.bytes), let last = root.children.last(where: { !$0.isAnnex }), stack.allSatisfy({ !$0.isAnnex }) {
      flush(before: nil)
      var closing = body
      closing.isClosing = true
      last.paragraphs.append(closing)
      return
    }
    // What stands above it says nothing of the list below.
    if body.opensList { flush(before: nil) }
    pending.append(body)
  }

  /// "7. Chế độ báo cáo" / "Các đơn vị báo cáo … trước ngày 15/12./.": the end of the text that is all its heading says, and
  /// no formula.
  private func isAllOfHeading(_ bytes: [UInt8]) -> Bool {
    guard pending.isEmpty, let last = stack.last, !last.isRoot, !last.isAnnex, last.own.count == 1, last.paragraphs.isEmpty, last.tables.isEmpty, last.kind.map({ !$0.isBullet }) ?? false,
      isTitleLike(last), !last.titleShape.endsSentence else { return false }
    return !isClosingFormula(bytes)
  }

  /// "(Kèm theo …", or the lines that close its bracket.
  private func isInAttachment(_ bytes: [UInt8]) -> Bool {
    if startsAttachment(bytes) { return true }
    guard let last = pending.last?.text.bytes, startsAttachment(last) else { return false }
    return !last.contains(UInt8(ascii: ")")) && bytes.last == UInt8(ascii: ")")
  }

  /// Two lines of one title.
  private func merged(_ first: BodyParagraph?, _ second: BodyParagraph) -> BodyParagraph {
    guard var result = first else { return second }
    guard !result.text.isEmpty else {
      // "PHỤ LỤC II¹": the label's mark goes on with its title.
      var title = second
      title.marks = result.marks.map { NoteMark(at: 0, marker: $0.marker, source: $0.source) } + second.marks
      return title
    }
    let shift = result.text.bytes.count + 1
    result.text.append(filler: 0x20)
    result.text.append(second.text)
    result.marks += second.marks.map { NoteMark(at: $0.at + shift, marker: $0.marker, source: $0.source) }
    return result
  }

  /// Decides where the held paragraphs belong, now that the next section (or the end, a table) is known.
  private mutating func flush(before next: (parent: OutlineNode, kind: SectionLabelKind, isField: Bool)?) {
    guard !pending.isEmpty else { return }
    let held = pending
    pending = []
    for body in held { settle(body, before: next) }
  }

  private func settle(_ body: BodyParagraph, before next: (parent: OutlineNode, kind: SectionLabelKind, isField: Bool)?) {
    guard let last = stack.last, !last.isRoot else {
      root.paragraphs.append(body)
      return
    }
    let lastText = last.paragraphs.last?.text ?? last.own.last?.text ?? Passage()
    if body.field == nil, continuesSentence(body.text.bytes, after: lastText.bytes, bold: body.style.bold == true) {
      if last.paragraphs.isEmpty { last.own = Array(last.own.dropLast()) + [merged(last.own.last, body)] }
      else { last.paragraphs[last.paragraphs.count - 1] = merged(last.paragraphs.last, body) }
      return
    }
    if body.field != nil, !last.isAnnex, !isTitleLike(last) || last.kind.map({ $0.isBullet }) == false && last.kind != .roman, last.paragraphs.isEmpty || last.own.contains(where: { $0.field != nil }) {
      last.own.append(body)
      return
    }
    if body.opensList { return hang(body, over: next?.parent) }
    if next?.isField == true, next?.parent === last.parent, isNextItem(body, after: last) {
      last.parent?.paragraphs.append(body)
      return
    }
    // Between a point and its own sub-points, or between two points of one list; a phase is of the section.
    if let next, PhaseLine(body.text.bytes) == nil, !isTitleLike(last), next.parent === last || next.parent === last.parent && next.kind == last.kind {
      last.own.append(body)
      return
    }
    let title = nearestTitle(last)
    guard title.isRoot, stack.count > 1 else {
      title.paragraphs.append(body)
      return
    }
    // No heading above: it hangs on the outermost open point, without being a part of what that says.
    var loose = body
    loose.isLoose = true
    stack[1].paragraphs.append(loose)
  }

  private func nearestTitle(_ node: OutlineNode) -> OutlineNode {
    var node = node
    while !isTitleLike(node), let parent = node.parent { node = parent }
    return node
  }

  private mutating func add(_ table: TableBlock) {
    untitled = nil
    flush(before: nil)
    guard let last = stack.last else { return }
    nearestTitle(last).tables.append(BodyTable(block: table, order: nextOrder()))
  }

  // MARK: labels

  private mutating func open(_ label: Label, _ paragraph: Paragraph) {
    untitled = nil
    isInAddress = false
    let beginsList = pending.last?.opensList == true
    if beginsList { endList() }
    let depth = place(label, paragraph.style)
    let parent = stack[depth - 1]
    let bytes = paragraph.text.bytes
    let text = paragraph.text[min(label.end, bytes.count)..<bytes.count].trimmed
    let field = readFieldLine(text.bytes)
    flush(before: (parent, label.kind, field != nil))
    stack.removeLast(stack.count - depth)
    let lead = bytes.count - text.bytes.count - (bytes.reversed().prefix { $0.isSpaceOrTab }.count)
    let marks = paragraph.marks.map { NoteMark(at: max(0, min($0.at - lead, text.bytes.count)), marker: $0.marker, source: $0.source) }
    let own = BodyParagraph(text: text, marks: marks, style: paragraph.style, order: nextOrder())
    let node = OutlineNode(
      label: label, labelSource: paragraph.text.source(of: 0..<min(label.end, bytes.count)), parent: parent, own: [own],
      order: own.order, style: paragraph.style)
    if label.kind.isBullet || label.kind == .bare {
      let count = parent.add(label.kind)
      node.printed = label.printed + String(count)
    } else {
      node.printed = label.printed
    }
    node.level = stack.count
    node.beginsList = beginsList
    node.field = field
    // "3. Kinh phí: Phòng X thẩm định …": a numbered point that orders a body.
    if let field = node.field, field.kind == .budget || field.kind == .deadline && opensOrder(Array(text.bytes[field.value])), node.kind != .dash, node.kind != .plus, ordersNamedBody(text.bytes) { node.field = nil }
    parent.children.append(node)
    stack.append(node)
    if label.kind == .roman, !upperSeen { romanSeen = true }
    if label.kind == .upperLetter, !romanSeen { upperSeen = true }
    // Each annex, part and chapter has an order of its own: "Phần I" / "I." …, "Phần II" / "A." / "I." …
    if label.kind == .annex || label.kind <= .chapter && depth == 1 { (romanSeen, upperSeen) = (false, false) }
    if label.kind <= .division, text.isEmpty || label.kind == .annex { untitled = node }
  }

  /// A label that can be read in two ways, by what is open: `i)` after `h)` is a letter, else a numeral.
  private func settled(_ label: Label) -> Label {
    if label.kind == .roman, label.printed.utf8.count == 1, let letter = label.printed.utf8.first {
      // "C." after "B.", "D." after "C.": a letter, not a hundred.
      let value = letterValue(UInt32(letter | 0x20))
      guard let open = stack.last(where: { $0.kind == .upperLetter })?.label?.value, value == open + 1 || letter == 0x44 && value == open + 2,
        stack.last(where: { $0.kind == .roman })?.label?.value != label.value - 1 else { return label }
      return Label(kind: .upperLetter, numbers: [value], printed: label.printed, end: label.end)
    }
    guard label.kind == .letter, label.printed == "i" || label.printed == "v" || label.printed == "x" else { return label }
    let open = stack.last { $0.kind == .letter }
    if let open, let value = open.label?.value, label.value - value <= 3, label.value > value { return label }
    var roman = label
    roman.kind = .lowerRoman
    roman.numbers = [romanValue(Array(label.printed.utf8)) ?? 1]
    return roman
  }

  private func rank(_ kind: SectionLabelKind) -> Int {
    kind == .upperLetter && romanSeen ? SectionLabelKind.roman.rawValue * 2 + 1 : kind.rawValue * 2
  }

  /// How many of the open sections stay open: the new one hangs under the last of them.
  private func place(_ label: Label, _ style: ParagraphStyle) -> Int {
    if label.kind == .part, let inside = announcingSection(label) { return inside }
    if label.kind == .annex {
      // Biểu and Mẫu after a Phụ lục are its children.
      if !label.printed.hasPrefix("Phụ lục"), let index = stack.firstIndex(where: { $0.label?.printed.hasPrefix("Phụ lục") ?? false }) { return index + 1 }
      return 1
    }
    // "Điều 1. Phê duyệt … với các nội dung sau:" and then I, II …: they are what the article says.
    if label.kind == .roman || label.kind == .upperLetter, let last = stack.last, last.kind == .article, announcesList(last) { return stack.count }
    // "+ Thẩm định hồ sơ:" / "* Hồ sơ mới …": another mark under a bullet that announces, where no list of it is open.
    if label.kind == .dash, let last = stack.last, last.kind == .plus, let parent = last.parent, parent.kind != .dash, parent.count(of: .dash) == 0,
      last.own.last?.text.bytes.last == UInt8(ascii: ":") { return stack.count }
    for index in stack.indices.reversed() where index > 0 {
      let open = stack[index]
      guard let kind = open.kind else { continue }
      if kind == label.kind {
        if kind == .dash, let mine = style.listLevel, let theirs = open.style.listLevel, mine > theirs { return index + 1 }
        if kind == .dash, let mine = style.listLevel, let theirs = open.style.listLevel, mine < theirs, index > 1, stack[index - 1].kind == .dash { continue }
        if kind == .dotted, let theirs = open.label?.numbers {
          if theirs.count == label.numbers.count { return index }
          if theirs.count < label.numbers.count { return index + 1 }
          continue
        }
        if kind == .arabic, let nested = listUnderHeading(label, style, at: index) ?? nestedList(label, at: index) { return nested }
        return index
      }
      if kind == .annex { return index + 1 }
      if label.kind == .plus, kind == .dash, open.parent?.kind == .plus { continue }
      // Bullets that began before (1), (2) … go on after them, under the numbered point.
      if label.kind.isBullet, kind == .bothBrackets, open.parent.map({ $0.count(of: label.kind) > 0 }) == true, open.parent === stack[index - 1] { return index }
      if label.kind == .dotted, kind == .arabic, let number = open.label?.value, label.numbers.first != number, !label.isCriterion { continue }
      if rank(kind) < rank(label.kind) {
        // The same kind may be open further up, with other kinds of list between: "a) … 1. … b)".
        if let outer = stack[..<index].lastIndex(where: { $0.kind == label.kind }), label.kind != .dash, label.kind != .plus, isNext(label, after: stack[outer]) { return outer }
        return index + 1
      }
    }
    return 1
  }

  /// "## 1. Thể chế" / "1. Rà soát văn bản." / "## 2. Thủ tục": numbers that begin anew under one that the source prints as a heading, and
  /// the next of these.
  private func listUnderHeading(_ label: Label, _ style: ParagraphStyle, at index: Int) -> Int? {
    func isHeading(_ style: ParagraphStyle) -> Bool? { style.headingLevel != nil ? true : style.bold }
    guard let mine = isHeading(style), let theirs = isHeading(stack[index].style), mine != theirs else { return nil }
    if mine { return stack[..<index].lastIndex { $0.kind == label.kind && isHeading($0.style) == true && isNext(label, after: $0) } }
    let open = stack[index]
    return label.value == 1 && index == stack.count - 1 && open.children.isEmpty && isTitleLike(open) && !open.titleShape.endsSentence ? index + 1 : nil
  }

  /// "1. Giao Phòng X các việc:" / "1. …" / "2. …" / "2. Giao …": numbers that begin anew under a point that announces them, and
  /// the outer list that goes on after them.
  private func nestedList(_ label: Label, at index: Int) -> Int? {
    let open = stack[index]
    if label.value == 1, index == stack.count - 1, open.children.isEmpty, announcesList(open) { return index + 1 }
    guard !isNext(label, after: open) else { return nil }
    return stack[..<index].lastIndex { $0.kind == label.kind && isNext(label, after: $0) }
  }

  /// "II. … bao gồm:" and then "Phần A: …": parts that a section lists are no parts of the document.
  private func announcingSection(_ label: Label) -> Int? {
    guard let last = stack.last, let index = stack.lastIndex(where: { $0.kind == .roman }), !stack.contains(where: { $0.kind == .part }) else { return nil }
    let text = pending.last?.text ?? last.own.last?.text
    // Right below a heading of the outermost numerals "Phần A" is of it.
    let isInner = index == 1 && stack.count == 2 && pending.isEmpty && last.paragraphs.isEmpty && last.children.isEmpty && label.value == 1 && label.printed.last == "A"
    return isInner || text?.bytes.last == UInt8(ascii: ":") ? index + 1 : nil
  }

  /// Whether what was said last in `node` ends in ":" or "như sau".
  private func announcesList(_ node: OutlineNode) -> Bool {
    let text = (pending.last?.text ?? node.own.last?.text)?.bytes ?? []
    if text.last == UInt8(ascii: ":") { return true }
    var key = folded(Array(text.suffix(40)))
    while key.last == UInt8(ascii: ".") || key.last == UInt8(ascii: ",") { key.removeLast() }
    return key.suffix(8).elementsEqual(" nhu sau".utf8) || key.suffix(8).elementsEqual(" sau day".utf8)
  }

  private func isNext(_ label: Label, after node: OutlineNode) -> Bool {
    guard let numbers = node.label?.numbers, numbers.count == label.numbers.count, let last = numbers.last else { return false }
    return label.value == last + 1
  }

  /// Whether the label is one, by its sequence and by what follows it.
  private func isPlausible(_ label: Label, _ paragraph: Paragraph) -> Bool {
    let bytes = paragraph.text.bytes
    if paragraph.labelLength != nil { return true }
    if label.kind.isBullet { return label.end < bytes.count }
    let next = label.end < bytes.count ? decodeScalar(bytes, at: label.end).scalar : 0
    let startsSmall = Letters.isLower(next)
    let open = stack.last { $0.kind == label.kind && $0.label?.numbers.count == label.numbers.count }
    let last = open?.label?.value
    let follows = last.map { label.value > $0 && label.value <= $0 + 3 } ?? (label.value == 1)
    switch label.kind {
    case .annex:
      return label.printed.hasPrefix("Phụ lục") || !Self.isTableCaption(following, after: stack.last { $0.kind == .roman }?.label?.value)
    case .part, .chapter, .division, .bare, .article: return true
    case .dotted:
      // "2-1 Công tác …": the first or next point of section 2.
      if label.isBare { return label.numbers.first == stack.last { $0.kind == .arabic }?.label?.value && label.value == 1 + (open?.label?.numbers.first == label.numbers.first ? last ?? 0 : 0) }
      guard startsSmall else { return true }
      return label.numbers.dropLast().elementsEqual(open?.label?.numbers.dropLast() ?? stack.last { $0.kind == .arabic }?.label?.numbers ?? [])
    case .roman, .upperLetter:
      if label.isBare { return last.map { label.value == $0 + 1 } ?? false }
      if follows || label.value == 1 || last == label.value { return !startsSmall || label.end == bytes.count }
      return isCapitals(bytes[label.end...]) || paragraph.style.bold == true
    case .arabic:
      if startsSmall { return last.map { label.value == $0 + 1 } ?? (label.value == 1) && paragraph.style.centred != nil }
      if label.isBare { return last.map { label.value == $0 + 1 } ?? (label.value == 1) }
      return label.value <= 60 || last.map { label.value == $0 + 1 } ?? false
    case .letter:
      if follows || label.value == 1 || last == label.value { return true }
      return !startsSmall
    case .arabicBracket, .lowerRoman, .bothBrackets:
      return follows || label.value == 1 || last == label.value || !startsSmall && label.value <= 30
    case .dash, .plus: return true
    }
  }
}

/// "(Kèm theo Kế hoạch số …)", "(Ban hành kèm theo …)".
func startsAttachment(_ bytes: [UInt8]) -> Bool {
  attachmentOpenings.open(bytes, within: 60)
}

private let attachmentOpenings = FoldedOpeners(["(kem theo", "( kem theo", "(ban hanh kem theo", "(ban hanh theo quyet dinh", "(ban hanh theo nghi quyet", "(dinh kem"])
