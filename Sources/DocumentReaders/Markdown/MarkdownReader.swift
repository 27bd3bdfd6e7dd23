import PlanModel
import SourceModel
import VietnameseText

extension Format {
  /// Markdown as converters write it (pandoc, MarkItDown, docling) or people type it, found by its marks.
  static let markdown = Format(name: "markdown", extensions: ["md", "markdown"], sniff: { looksLikeMarkdown($0) }) {
    (bytes, options) throws(ReadError) in
    var decoded = try decodeText(bytes)
    partWords(&decoded.text, &decoded.diagnostics)
    let read = try MarkdownBlocks(decoded.text, limits: options.limits)
    let noted = markdownNotes(read.blocks, definitions: read.definitions)
    let typed = linkedTypedNotes(withoutPageNumbers(noted.blocks))
    let closing = noted.notes.isEmpty && typed.notes.isEmpty ? linkedClosingNotes(typed.blocks) : (typed.blocks, [])
    let document = BlockWriter.document(closing.0, notes: noted.notes + typed.notes + closing.1, diagnostics: decoded.diagnostics)
    guard document.text.contains(where: { !$0.isSpace }) else { throw ReadError(.unreadable, "the file has no text in it") }
    return SourceDocument(format: "markdown", content: .blocks(document), diagnostics: decoded.diagnostics)
  }
}

/// Whether a text is written in Markdown: marks that plain text of a plan does not have.
///
/// A dash or a number at the start of a line is no evidence, nor is a table of `|` alone: scraped text has both.
func looksLikeMarkdown(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { all in
    let bytes = UnsafeBufferPointer(rebasing: all.prefix(1 << 18))
    var (score, next) = (openingScore(bytes), 0)
    // What opens with an element may be a fragment of HTML.
    let tables = bytes.prefix(64).first { !$0.isSpace } != UInt8(ascii: "<")
    // Only lines that hold a mark say anything: most texts have none.
    while score < 4, let mark = firstMark(bytes, from: next) {
      var start = mark
      while start > next, bytes[start - 1] != 0x0A { start -= 1 }
      let line = line(bytes, from: start)
      next = line.end + 1
      if !line.content.isEmpty { score += markdownScore(UnsafeBufferPointer(rebasing: bytes[line.content]), tables: tables) }
    }
    return score >= 4 || score >= 2 && hasFewLines(bytes)
  }
}

/// The line that begins at `start`: what stands in it, white space before it and what is far behind apart, and where it ends.
private func line(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (content: Range<Int>, end: Int) {
  let end = bytes.firstIndex(of: 0x0A, from: start) ?? bytes.count
  var first = start
  while first < end, bytes[first] == 0x20 || bytes[first] == 0x09 || bytes[first] == 0xEF || bytes[first] == 0xBB || bytes[first] == 0xBF { first += 1 }
  return (first..<min(end, first + 4_000), end)
}

/// What the first line that is not blank says.
private func openingScore(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var start = 0
  while start < bytes.count {
    let (content, end) = line(bytes, from: start)
    start = end + 1
    guard !content.isEmpty else { continue }
    // Without the row of dashes below it a bar is a web page's.
    if bytes[content.lowerBound] == UInt8(ascii: "|"), isDelimiterRow(bytes, from: start) { return 4 }
    let first = bytes[content]
    guard first.starts(with: "---".utf8) else { return 0 }
    let kind = first.dropFirst(3).filter { !$0.isSpace }
    return kind.isEmpty || kind.elementsEqual("json".utf8) || kind.elementsEqual("yaml".utf8) || kind.elementsEqual("toml".utf8) ? 2 : 0
  }
  return 0
}

/// At most 20 lines that are not blank.
private func hasFewLines(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var (start, lines) = (0, 0)
  while start < bytes.count, lines <= 20 {
    let (content, end) = line(bytes, from: start)
    if !content.isEmpty { lines += 1 }
    start = end + 1
  }
  return lines <= 20
}

/// The first byte that can be a mark of Markdown: `#`, `*`, `<`, `[`, `\`, `]`.
private func firstMark(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  let raw = UnsafeRawBufferPointer(bytes)
  var at = start
  while at + 16 <= bytes.count {
    let here = raw.sixteen(at: at)
    if let place = ((here .== .all(0x23)) .| (here .== .all(0x2A)) .| (here .== .all(0x3C)) .| ((here &- .all(0x5B)) .<= .all(2))).firstPlace { return at + place }
    at += 16
  }
  return bytes[min(at, bytes.count)...].firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "<") || $0 >= UInt8(ascii: "[") && $0 <= UInt8(ascii: "]") }
}

/// `| --- | :-: |`
private func isDelimiterRow(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
  var dashes = 0
  for at in start..<max(start, bytes.count) {
    switch bytes[at] {
    case 0x0A: return dashes > 0
    case UInt8(ascii: "-"): dashes += 1
    case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x20, 0x09, 0x0D: break
    default: return false
    }
  }
  return dashes > 0
}

/// What one line says for Markdown: four for a table's element, two for a heading, a note or a row of dashes between pipes,
/// one for strong emphasis or an escape.
private func markdownScore(_ line: UnsafeBufferPointer<UInt8>, tables: Bool) -> Int {
  if line[0] == UInt8(ascii: "#") {
    let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
    if hashes <= 6, hashes < line.count, line[hashes] == 0x20 { return 2 }
  }
  // A table too rich for bars, as converters and readers of scans leave it; a file of HTML alone is none.
  if tables, line.starts(with: "<table>".utf8) || line.starts(with: "<table ".utf8) { return 4 }
  var score = 0
  var strong = 0
  var index = 0
  while index + 1 < line.count {
    defer { index += 1 }
    let byte = line[index]
    guard byte == UInt8(ascii: "*") || byte >= UInt8(ascii: "[") && byte <= UInt8(ascii: "]") else { continue }
    switch (byte, line[index + 1]) {
    case (UInt8(ascii: "*"), UInt8(ascii: "*")):
      // `********` is a letterhead's rule.
      let stars = line[index...].prefix { $0 == UInt8(ascii: "*") }.count
      if stars < 4, stars < line.count { strong += 1 }
      index += stars - 1
    case (UInt8(ascii: "["), UInt8(ascii: "^")): return 2
    case (UInt8(ascii: "]"), UInt8(ascii: "(")) where line[(index + 2)...].starts(with: "#".utf8) || line[(index + 2)...].starts(with: "http".utf8): return 2
    case (UInt8(ascii: "\\"), UInt8(ascii: "-")), (UInt8(ascii: "\\"), UInt8(ascii: "+")), (UInt8(ascii: "\\"), UInt8(ascii: ".")),
      (UInt8(ascii: "\\"), UInt8(ascii: ")")), (UInt8(ascii: "\\"), UInt8(ascii: "*")):
      score = 1
    default: break
    }
  }
  return strong >= 2 ? 2 : score
}

/// The number that the first call of each note prints, by the note's name: lists are numbered anew where items are lost.
private func calledNumbers(_ blocks: [DraftBlock]) -> [String: String] {
  var numbers: [String: String] = [:]
  for block in blocks {
    _ = block.mapParagraphs { paragraph in
      for run in paragraph.runs {
        if let name = run.link?.target, numbers[name] == nil, let number = noteMarker(run.bytes) { numbers[name] = number }
      }
    }
  }
  return numbers
}

/// Notes and the places that point to them: `[^1]`, and `[[1]](#footnote-2)` with a list at the end whose items link back.
private func markdownNotes(_ blocks: [DraftBlock], definitions: [(name: String, paragraphs: [ParagraphDraft])]) -> (blocks: [DraftBlock], notes: [NoteDraft]) {
  var targets: [String: String] = [:]
  var order: [String] = []
  for definition in definitions where targets["^" + definition.name] == nil {
    targets["^" + definition.name] = definition.name
    order.append("^" + definition.name)
  }
  var notes: [String: NoteDraft] = [:]
  for definition in definitions {
    // What is defined twice has both texts.
    notes["^" + definition.name, default: NoteDraft(marker: definition.name, printed: Array(definition.name.utf8), paragraphs: [])].paragraphs += definition.paragraphs
  }
  let called = calledNumbers(blocks)
  var rest: [DraftBlock] = []
  for block in blocks {
    guard case .paragraph(var paragraph) = block, let back = paragraph.openingBackLink ?? paragraph.backLink else { rest.append(block); continue }
    if notes[back.target] != nil {
      paragraph.runs.removeAll { $0.link?.target == back.raw }
      notes[back.target]?.paragraphs.append(paragraph)
      continue
    }
    let own = back.marker ?? paragraph.takeNumber()
    let marker = called[back.target] ?? own ?? String(order.count + 1)
    paragraph.runs.removeAll { $0.link?.target == back.raw }
    targets[back.target] = marker
    order.append(back.target)
    notes[back.target] = NoteDraft(marker: marker, printed: Array(marker.utf8), paragraphs: [paragraph])
  }
  guard !order.isEmpty else { return (blocks, []) }
  rest = rest.map { block in
    block.mapParagraphs { paragraph in
      for index in paragraph.runs.indices {
        guard let link = paragraph.runs[index].link, let marker = targets[link.target] else { continue }
        let isOwn = link.target.hasPrefix("^")
        guard isOwn || noteMarker(paragraph.runs[index].bytes) == marker else { continue }
        paragraph.runs[index].kind = .noteMark(marker)
        if isOwn { paragraph.runs[index].bytes = Array(marker.utf8) }
      }
    }
  }
  return (rest, order.compactMap { notes[$0] })
}

extension ParagraphDraft {
  /// A link back to where the note is called (`#footnote-ref-2`, `#fnref1`), and the name the call links to.
  fileprivate var backLink: (raw: String, target: String, marker: String?)? {
    for run in runs.reversed() {
      guard let raw = run.link?.target, run.bytes.count <= 8, noteMarker(run.bytes) == nil else { continue }
      if let target = calledName(raw) { return (raw, target, nil) }
    }
    return nil
  }

  /// The note's own number that opens it, linked back (`[1](#sdfootnote1anc)`, `[[1]](#_ftnref1)`).
  fileprivate var openingBackLink: (raw: String, target: String, marker: String?)? {
    guard let first = runs.first(where: { $0.bytes.contains { !$0.isSpace } }), let raw = first.link?.target, let marker = noteMarker(first.bytes), let target = calledName(raw) else { return nil }
    return (raw, target, marker)
  }

  /// The name of the note that a link of this name leads back from.
  private func calledName(_ raw: String) -> String? {
    for (key, plain) in [("-ref-", "-"), ("fnref", "fn"), ("ftnref", "ftn"), ("ednref", "edn")] {
      if let place = raw.range(of: key) { return String(raw[..<place.lowerBound]) + plain + String(raw[place.upperBound...]) }
    }
    return raw.hasPrefix("sd") && raw.hasSuffix("anc") ? raw.dropLast(3) + "sym" : nil
  }

  /// Takes the list number off the start.
  fileprivate mutating func takeNumber() -> String? {
    guard let first = runs.first else { return nil }
    let digits = first.bytes.prefix { $0.isASCIIDigit }.count
    guard digits > 0, digits < first.bytes.count, first.bytes[digits] == UInt8(ascii: ".") || first.bytes[digits] == UInt8(ascii: ")") else { return nil }
    let number = String(decoding: first.bytes[..<digits], as: UTF8.self)
    runs[0].bytes.removeFirst(digits + 1)
    style.listLevel = nil
    return number
  }
}

extension String {
  /// Where `key` first occurs.
  fileprivate func range(of key: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(key) { return start..<index(start, offsetBy: key.count) }
      start = index(after: start)
    }
    return nil
  }
}

/// Page numbers that a converter left between paragraphs become furniture; a sentence cut by one goes on.
private func withoutPageNumbers(_ blocks: [DraftBlock]) -> [DraftBlock] {
  // Where each cell of a table is a paragraph, a number is a row's.
  if blocks.contains(where: { if case .paragraph(let paragraph) = $0 { paragraph.isOrdinalHeading } else { false } }) { return blocks }
  var result: [DraftBlock] = []
  var last = 0
  var cut = false
  for block in blocks {
    guard case .paragraph(let paragraph) = block else {
      result.append(block)
      cut = false
      continue
    }
    if let number = paragraph.pageNumber, number > last, number - last <= 20 {
      last = number
      cut = true
      result.append(.furniture(.pageNumber, [paragraph]))
      continue
    }
    if cut, paragraph.beginsSmall, let place = result.lastIndex(where: { if case .furniture = $0 { false } else { true } }),
      case .paragraph(var before) = result[place], !before.endsSentence
    {
      before.runs += [Run([0x20])] + paragraph.runs
      result[place] = .paragraph(before)
    } else {
      result.append(block)
    }
    cut = false
  }
  return result
}

extension ParagraphDraft {
  /// `TT`, `STT` and nothing else: the heading of a column of numbers.
  fileprivate var isOrdinalHeading: Bool {
    guard runs.count <= 3, runs.reduce(0, { $0 + $1.bytes.count }) <= 12 else { return false }
    let core = plainBytes.filter { !$0.isSpace }
    return core.elementsEqual("TT".utf8) || core.elementsEqual("STT".utf8) || core.elementsEqual("SốTT".utf8)
  }

  /// `5`, `- 5 -`, `Trang 5`, and nothing else in the paragraph.
  fileprivate var pageNumber: Int? {
    guard runs.count <= 4 else { return nil }
    var core = plainBytes.filter { !$0.isSpace }
    guard core.count <= 12 else { return nil }
    if core.starts(with: "Trang".utf8) { core.removeFirst(5) }
    while core.first == UInt8(ascii: "-") { core.removeFirst() }
    while core.last == UInt8(ascii: "-") { core.removeLast() }
    guard (1...3).contains(core.count), core.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(String(decoding: core, as: UTF8.self))
  }
}
