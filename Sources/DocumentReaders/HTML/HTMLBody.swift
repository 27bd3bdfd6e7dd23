import SourceModel
import VietnameseText

/// Reads a page's elements into drafts, as a browser would lay them out.
final class HTMLBody: MarkupHandler {
  /// A block-level element that holds others: what a page's main part is told by.
  struct Container {
    var parent: Int
    /// The element says itself that it is beside the text: `nav`, `footer`, `aside`.
    var isAside: Bool
  }
  private struct Element {
    var name: String
    var look = Look()
    var capitals = false
    var centred = false
    var isLabel = false
    var isHidden = false
    var left: Double?
    var firstLine: Double?
    var heading: Int?
    var container = 0
    var isBlock = false
    var link: InnerLink?
    var isOuterLink = false
    var listLevel: Int?
    var keepsLines = false
  }

  private let limits: ReadLimits
  private(set) var failure: ReadError?
  private var elements: [Element] = [Element(name: "")]
  private var lists: [[DraftBlock]] = [[]]
  private(set) var blockContainers: [Int] = []
  private var tables: [TableDraft] = []
  private var cellDepths: [Int] = []
  private(set) var containers = [Container(parent: 0, isAside: false)]
  private var paragraph: ParagraphDraft?
  private var pendingAnchors: [String] = []
  private var pendingLabel: [UInt8]?
  private var gap = false
  private var openLists: HTMLLists
  private var rules = CSSRules()
  private var sheet: [UInt8] = []
  private var inSheet = false
  private var skipped = 0
  /// Elements deeper than the stack keeps: formatting that was never closed.
  private var overflow = 0
  private var blockDepth = 0

  init(limits: ReadLimits) { (self.limits, openLists) = (limits, HTMLLists(depth: limits.depth)) }

  var isStopped: Bool { failure != nil }
  var blocks: [DraftBlock] { lists.first ?? [] }

  /// Closes what is still open.
  func finish() {
    flush()
    while let cell = cellDepths.popLast() {
      _ = cell
      closeCell(known: true)
    }
    while !tables.isEmpty { closeTable() }
  }

  // MARK: Elements

  func start(_ name: String, _ attributes: MarkupAttributes) {
    guard failure == nil else { return }
    if skipped > 0 { skipped += 1; return }
    switch name {
    case "script", "template", "svg", "select", "textarea", "button", "iframe", "object", "canvas", "audio", "video", "title", "noframes",
      "datalist", "xml":
      skipped = 1
      return
    case "style":
      inSheet = true
      sheet.removeAll()
    default: break
    }
    guard elements.count < limits.depth * 4 else { overflow += 1; return }
    var element = inherited(name)
    var css = rules.properties(name, classes: attributes["class"])
    // LibreOffice states `p { text-align: left }` for all and centres by the attribute.
    if let align = attributes["align"], Self.blocks.contains(name), name != "table" { css.centred = align.lowercased() == "center" }
    if let style = attributes["style"], style.utf8.count < 16_384 { css = CSSProperties(style).over(css) }
    apply(name, attributes, css, to: &element)
    if element.isHidden || attributes["hidden"] != nil {
      skipped = 1
      return
    }
    if Self.blocks.contains(name) { openBlock(name, attributes, css, &element) }
    if name == "a" { openLink(attributes, &element) } else if let id = attributes["id"], id.utf8.count < 256 { anchor(id) }
    elements.append(element)
    switch name {
    case "br": breakLine(css)
    case "table": tables.append(TableDraft())
    case "tr": openRow()
    case "td", "th": openCell(name, attributes)
    case "ol", "ul", "dir", "menu": openLists.open(name, attributes, css, isInCell: !cellDepths.isEmpty)
    case "li": openItem(attributes, css)
    default: break
    }
  }

  func end(_ name: String) {
    guard failure == nil else { return }
    if skipped > 0 { skipped -= 1; return }
    if overflow > 0 { overflow -= 1; return }
    guard elements.count > 1, let place = elements.lastIndex(where: { $0.name == name }), place > 0 else { return }
    while elements.count > place { closeElement(elements.removeLast()) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard failure == nil, skipped == 0 else { return }
    if inSheet {
      if sheet.count < 1 << 20 { sheet.append(contentsOf: bytes) }
      return
    }
    guard let element = elements.last else { return }
    if paragraph == nil {
      guard bytes.contains(where: { !$0.isSpace }) else { return }
      openParagraph()
    }
    if element.keepsLines, bytes.contains(0x0A) { return appendLines(bytes, element) }
    append(collapsed(bytes), element)
  }

  /// Runs of white space as one space, as a browser shows them; no-break spaces stay.
  private func collapsed(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes where !byte.isSpace || result.last != 0x20 { result.append(byte.isSpace ? 0x20 : byte) }
    return result
  }

  // MARK: Elements, one by one

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav",
    "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "option",
  ]

  private func inherited(_ name: String) -> Element {
    var element = elements[elements.count - 1]
    element.name = name
    element.isBlock = false
    element.heading = nil
    return element
  }

  private func apply(_ name: String, _ attributes: MarkupAttributes, _ css: CSSProperties, to element: inout Element) {
    switch name {
    case "b", "strong", "th": element.look.bold = true
    case "i", "em", "cite", "dfn": element.look.italic = true
    case "sup": element.look.superscript = true
    case "h1", "h2", "h3", "h4", "h5", "h6":
      element.look.bold = true
      element.heading = Int(name.suffix(1))
    case "center": element.centred = true
    case "font": if let size = attributes["size"].flatMap({ Int($0) }) { element.look.size = Self.fontSizes[min(max(size, 1), 7) - 1] }
    case "pre": element.keepsLines = true
    default: break
    }
    if let bold = css.bold { element.look.bold = bold }
    if let italic = css.italic { element.look.italic = italic }
    if let size = css.size { element.look.size = size }
    if let centred = css.centred { element.centred = centred }
    if let capitals = css.capitals { element.capitals = capitals }
    if css.superscript == true { element.look.superscript = true }
    element.firstLine = css.firstLine ?? element.firstLine
    element.isHidden = css.hidden ?? false
    if let list = css.msoList {
      if list.lowercased().hasPrefix("ignore") {
        element.isLabel = true
      } else if let level = list.split(separator: " ").first(where: { $0.hasPrefix("level") }).flatMap({ Int($0.dropFirst(5)) }), (1...9).contains(level) {
        element.listLevel = level - 1
      }
    }
  }
  private static let fontSizes: [Double] = [7.5, 10, 12, 13.5, 18, 24, 36]

  private func openBlock(_ name: String, _ attributes: MarkupAttributes, _ css: CSSProperties, _ element: inout Element) {
    flush()
    blockDepth += 1
    guard blockDepth <= limits.depth else {
      failure = ReadError(.unreadable, "elements are nested deeper than the limit of \(limits.depth)")
      return
    }
    element.isBlock = true
    element.link = nil
    element.left = css.left ?? (name == "table" ? nil : element.left)
    if css.breakBefore == true { gap = true }
    if name == "table" || name == "td" || name == "th" { element.centred = css.centred ?? false }
    switch name {
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "tr", "td", "th", "tbody", "thead", "tfoot", "center", "dt", "dd": break
    default:
      let isAside = name == "nav" || name == "footer" || name == "aside" || containers[element.container].isAside
      containers.append(Container(parent: element.container, isAside: isAside))
      element.container = containers.count - 1
    }
  }

  private func closeElement(_ element: Element) {
    if element.isBlock {
      flush()
      blockDepth -= 1
    }
    switch element.name {
    case "style":
      inSheet = false
      rules.read(sheet)
    case "td", "th": closeCell(known: false)
    case "table": closeTable()
    case "thead": if let last = tables.indices.last { for row in tables[last].rows.indices { tables[last].rows[row].isHeader = true } }
    case "tr":
      if let last = tables.indices.last, let row = tables[last].rows.indices.last, !tables[last].rows[row].cells.isEmpty, rowIsHeader {
        tables[last].rows[row].isHeader = true
      }
    case "ol", "ul", "dir", "menu": openLists.close()
    case "li": closeItem()
    default: break
    }
  }
  private var rowIsHeader = false

  private func openLink(_ attributes: MarkupAttributes, _ element: inout Element) {
    let names = [attributes["name"], attributes["id"]].compactMap { $0 }.filter { $0.utf8.count < 256 }
    for name in names { anchor(name) }
    guard let target = attributes["href"] else { return }
    if target.hasPrefix("#"), target.utf8.count < 256 {
      element.link = InnerLink(target: String(target.dropFirst()), names: names)
    } else if !target.isEmpty {
      element.isOuterLink = true
    }
  }

  private func anchor(_ name: String) {
    if paragraph != nil { paragraph?.anchors.append(name) } else if pendingAnchors.count < 256 { pendingAnchors.append(name) }
  }

  // MARK: Tables and lists

  private func openRow() {
    guard let last = tables.indices.last else { return }
    if cellDepths.count >= tables.count { closeCell(known: false) }
    tables[last].rows.append(RowDraft())
    rowIsHeader = true
  }

  private func openCell(_ name: String, _ attributes: MarkupAttributes) {
    guard let last = tables.indices.last else { return }
    if cellDepths.count >= tables.count { closeCell(known: false) }
    if tables[last].rows.isEmpty { openRow() }
    guard let row = tables[last].rows.indices.last else { return }
    var cell = CellDraft()
    cell.columns = min(max(attributes.int("colspan") ?? 1, 1), TableDraft.columnLimit)
    let rows = attributes.int("rowspan") ?? 1
    cell.rows = rows <= 0 ? 65_535 : min(rows, 65_535)
    tables[last].rows[row].cells.append(cell)
    if name == "td" { rowIsHeader = false }
    lists.append([])
    cellDepths.append(elements.count)
  }

  private func closeCell(known: Bool) {
    guard known || !cellDepths.isEmpty, lists.count > 1, let last = tables.indices.last, let row = tables[last].rows.indices.last,
      let cell = tables[last].rows[row].cells.indices.last
    else { return }
    flush()
    if !known { cellDepths.removeLast() }
    tables[last].rows[row].cells[cell].blocks += lists.removeLast()
  }

  private func closeTable() {
    guard !tables.isEmpty else { return }
    if cellDepths.count >= tables.count { closeCell(known: false) }
    let table = tables.removeLast()
    append(.table(table))
  }

  private func openItem(_ attributes: MarkupAttributes, _ css: CSSProperties) {
    guard let item = openLists.openItem(attributes, css, isInCell: !cellDepths.isEmpty) else { return }
    elements[elements.count - 1].listLevel = item.level
    if let label = item.label { pendingLabel = Array(label.utf8) }
  }

  /// An item without text prints its number all the same: the ordinal column of a table.
  private func closeItem() {
    guard pendingLabel != nil, !cellDepths.isEmpty, lists.last?.contains(where: \.hasText) == false else {
      pendingLabel = nil
      return
    }
    openParagraph()
    flush()
  }

  // MARK: Paragraphs

  private func openParagraph() {
    guard let element = elements.last else { return }
    var draft = ParagraphDraft()
    let block = elements.last(where: \.isBlock) ?? element
    draft.style.centred = block.centred
    draft.style.headingLevel = elements.reversed().prefix(8).first { $0.heading != nil }?.heading
    draft.style.listLevel = block.listLevel
    draft.style.left = block.left
    draft.style.firstLine = block.firstLine
    draft.container = block.container
    if gap { draft.style.gapBefore = true }
    gap = false
    draft.anchors = pendingAnchors
    pendingAnchors.removeAll()
    if let label = pendingLabel {
      var run = Run(label)
      run.kind = .label
      draft.runs.append(run)
      draft.runs.append(Run([0x20]))
      pendingLabel = nil
    }
    paragraph = draft
  }

  private func append(_ bytes: [UInt8], _ element: Element) {
    var bytes = bytes
    if element.capitals { bytes = uppercased(composed(bytes)) }
    var run = Run(bytes, look: element.look)
    run.link = element.link
    if element.isLabel { run.kind = .label }
    guard var draft = paragraph else { return }
    paragraph = nil
    if let last = draft.runs.indices.last, draft.runs[last].kind == run.kind, draft.runs[last].look == run.look, draft.runs[last].link == run.link {
      draft.runs[last].bytes += bytes
    } else {
      draft.runs.append(run)
    }
    if element.isOuterLink { draft.linkedBytes += bytes.reduce(0) { $0 + ($1.isSpace ? 0 : 1) } }
    paragraph = draft
  }

  private func appendLines(_ bytes: UnsafeBufferPointer<UInt8>, _ element: Element) {
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if index > 0 { paragraph?.runs.append(.lineBreak) }
      if !line.isEmpty { append(Array(line), element) }
    }
  }

  private func breakLine(_ css: CSSProperties) {
    if css.breakBefore == true {
      flush()
      gap = true
    } else if paragraph != nil {
      paragraph?.runs.append(.lineBreak)
    } else {
      gap = true
    }
  }

  private func flush() {
    guard var draft = paragraph else { return }
    paragraph = nil
    draft.mendLabels()
    if draft.hasText { append(.paragraph(draft)) } else { pendingAnchors += draft.anchors.prefix(64) }
  }

  private func append(_ block: DraftBlock) {
    guard !lists.isEmpty else { return }
    if lists.count == 1 { blockContainers.append(container(of: block)) }
    lists[lists.count - 1].append(block)
  }

  private func container(of block: DraftBlock) -> Int {
    if case .paragraph(let paragraph) = block { return paragraph.container }
    return elements.last?.container ?? 0
  }
}

extension ParagraphDraft {
  /// A list's own label is left out where the text brings one; the glyphs of Word's bullet labels become signs.
  fileprivate mutating func mendLabels() {
    guard let first = runs.firstIndex(where: { $0.kind == .label && $0.bytes.contains { !$0.isSpace } }) else { return }
    let rest = runs[(first + 1)...].filter { $0.kind != .label }.flatMap(\.bytes)
    let scalars = String(decoding: printedCharacters(runs[first].bytes), as: UTF8.self).trimmingSpaces.unicodeScalars
    if scalars.count == 1, let sign = scalars.first, !("0"..."9").contains(sign) {
      runs[first].bytes = Array((bulletSign(String(sign)) + " ").utf8)
    }
    if beginsWithLabel(rest), runs[first].link == nil, runs[first].look == Look() { runs[first].bytes = [] }
  }
}
