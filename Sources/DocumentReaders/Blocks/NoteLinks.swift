import SourceModel
import VietnameseText

/// Notes that are typed, not made by the word processor: a raised number in the text, and at the end a paragraph that
/// begins with the same raised number.
///
/// A raised number without such a paragraph stays text: `m²`. In square brackets (`[1]`) neither need be raised.
func linkedTypedNotes(_ unparted: [DraftBlock]) -> (blocks: [DraftBlock], notes: [NoteDraft]) {
  let blocks = partedAtBrackets(unparted)
  var opened: [String: Int] = [:]
  for (index, block) in blocks.enumerated() {
    guard case .paragraph(let paragraph) = block, let marker = paragraph.openingMarker, opened[marker] == nil else { continue }
    opened[marker] = index
  }
  guard !opened.isEmpty else { return (blocks, []) }
  var anchored: Set<String> = []
  var result: [DraftBlock] = []
  var notes: [NoteDraft] = []
  for (index, block) in blocks.enumerated() {
    if case .paragraph(var paragraph) = block, let marker = paragraph.openingMarker, opened[marker] == index, anchored.contains(marker) {
      let printed = paragraph.runs[paragraph.firstPrinted].bytes.filter { !$0.isSpace }
      paragraph.runs.removeSubrange(...paragraph.firstPrinted)
      notes.append(NoteDraft(marker: marker, printed: printed, paragraphs: [paragraph]))
      continue
    }
    result.append(block.mapParagraphs { $0.markRaised(opened: opened, before: index, anchored: &anchored) })
  }
  return (result, notes)
}

/// The same with `[1]` a run of its own, where a paragraph begins with it and text before that one holds it behind a word.
private func partedAtBrackets(_ blocks: [DraftBlock]) -> [DraftBlock] {
  let opens = blocks.contains { if case .paragraph(let paragraph) = $0 { paragraph.runs.first { $0.kind == .text && $0.bytes.contains { !$0.isSpace } }?.bytes.first == UInt8(ascii: "[") } else { false } }
  guard opens else { return blocks }
  return blocks.map { $0.mapParagraphs { $0.runs = $0.runs.flatMap(\.partedAtBrackets) } }
}

extension ParagraphDraft {
  fileprivate var firstPrinted: Int { runs.firstIndex { $0.bytes.contains { !$0.isSpace } } ?? 0 }

  /// The raised number that opens the paragraph before other text.
  fileprivate var openingMarker: String? {
    let first = firstPrinted
    guard first < runs.count, runs.count > first + 1, let marker = runs[first].raisedMarker else { return nil }
    return runs[(first + 1)...].contains { $0.bytes.contains { !$0.isSpace } } ? marker : nil
  }

  fileprivate mutating func markRaised(opened: [String: Int], before index: Int, anchored: inout Set<String>) {
    var seenText = false
    for place in runs.indices {
      if seenText, let marker = runs[place].raisedMarker, let note = opened[marker], note > index, !anchored.contains(marker) {
        runs[place].kind = .noteMark(marker)
        runs[place].bytes.removeAll(where: \.isSpace)
        anchored.insert(marker)
      }
      if runs[place].bytes.contains(where: { !$0.isSpace }) { seenText = true }
    }
  }
}

extension Run {
  /// `1`, `[2]`, `(3)` raised, without brackets.
  fileprivate var raisedMarker: String? {
    guard kind == .text, look.superscript || bytes.first(where: { !$0.isSpace }) == UInt8(ascii: "[") else { return nil }
    return noteMarker(bytes)
  }

  /// Its text before, in and behind each number in square brackets.
  fileprivate var partedAtBrackets: [Run] {
    guard kind == .text, bytes.contains(UInt8(ascii: "[")) else { return [self] }
    var result: [Run] = []
    var start = 0
    func part(_ range: Range<Int>) -> Run { var run = self; run.bytes = Array(bytes[range]); return run }
    for at in bytes.indices where bytes[at] == UInt8(ascii: "[") && at >= start {
      guard let end = bytes[at...].prefix(5).firstIndex(of: UInt8(ascii: "]")), end > at + 1, bytes[at + 1..<end].allSatisfy(\.isASCIIDigit) else { continue }
      if at > start { result.append(part(start..<at)) }
      result.append(part(at..<end + 1))
      start = end + 1
    }
    return start == 0 ? [self] : start < bytes.count ? result + [part(start..<bytes.count)] : result
  }
}

/// A note's marker without its brackets: one to three digits, a star, or a small Roman number; `nil` for anything else.
func noteMarker(_ bytes: [UInt8]) -> String? {
  var core = bytes.filter { !$0.isSpace }
  if core.count > 2, let first = core.first, let last = core.last,
    (first == UInt8(ascii: "[") && last == UInt8(ascii: "]")) || (first == UInt8(ascii: "(") && last == UInt8(ascii: ")"))
  {
    core = Array(core.dropFirst().dropLast())
  }
  guard (1...4).contains(core.count) else { return nil }
  let isNumber = core.count <= 3 && core.allSatisfy(\.isASCIIDigit)
  let isStar = core.count <= 3 && core.allSatisfy { $0 == UInt8(ascii: "*") }
  let isRoman = core.allSatisfy { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "x") }
  return isNumber || isStar || isRoman ? String(decoding: core, as: UTF8.self) : nil
}

extension DraftBlock {
  /// The block with every paragraph in it changed.
  func mapParagraphs(_ change: (inout ParagraphDraft) -> Void) -> DraftBlock {
    switch self {
    case .paragraph(var paragraph):
      change(&paragraph)
      return .paragraph(paragraph)
    case .table(var table):
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices {
          for block in table.rows[row].cells[cell].blocks.indices {
            table.rows[row].cells[cell].blocks[block] = table.rows[row].cells[cell].blocks[block].mapParagraphs(change)
          }
        }
      }
      return .table(table)
    case .furniture: return self
    }
  }
}
