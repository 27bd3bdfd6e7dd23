import SourceModel
import VietnameseText

/// Notes that are typed, not made by the word processor: a raised number in the text, and at the end a paragraph that
/// begins with the same raised number.
///
/// A raised number without such a paragraph stays text: `m²`.
func linkedTypedNotes(_ blocks: [DraftBlock]) -> (blocks: [DraftBlock], notes: [NoteDraft]) {
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
    guard kind == .text, look.superscript else { return nil }
    return noteMarker(bytes)
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
