import PlanModel
import VietnameseText

/// A piece of a plan's text with where it stands.
public struct PlanText: Sendable {
  enum Kind: Sendable { case title, base, heading, text, cell, header, footnote, recipient }
  var kind: Kind
  var text: String
  /// The id of its section, or of the task that its row is.
  var place: String?
  var span: Span
}

/// A plan with what several checks need of it, gathered once.
struct CheckContext: Sendable {
  let plan: Plan
  var document: PlanDocument { plan.document }
  /// Every text of the plan once, in reading order by kind.
  let texts: [PlanText]
  /// Sections in reading order with their depth-first parents' children as lists of siblings.
  let siblings: [[Section]]
  let sections: [String: Section]
  let tasks: [String: PlanTask]

  init(_ plan: Plan) {
    self.plan = plan
    var (siblings, sections): ([[Section]], [String: Section]) = ([plan.sections], [:])
    var stack = Array(plan.sections.reversed())
    var texts: [PlanText] = []
    if let title = plan.document.title { texts.append(PlanText(kind: .title, text: title, place: nil, span: .documentStart)) }
    for base in plan.document.legalBases + plan.document.preamble {
      texts.append(PlanText(kind: .base, text: base, place: "preamble", span: .documentStart))
    }
    while let section = stack.popLast() {
      sections[section.id] = section
      if let heading = section.heading { texts.append(PlanText(kind: .heading, text: heading, place: section.id, span: section.span)) }
      if !section.text.isEmpty { texts.append(PlanText(kind: .text, text: section.text, place: section.id, span: section.span)) }
      if !section.children.isEmpty { siblings.append(section.children) }
      stack.append(contentsOf: section.children.reversed())
    }
    texts += CheckContext.cells(plan)
    for note in plan.footnotes {
      texts.append(PlanText(kind: .footnote, text: note.text, place: "footnote \(note.marker)", span: note.span))
    }
    for recipient in plan.document.recipients {
      texts.append(PlanText(kind: .recipient, text: recipient, place: "recipients", span: .documentStart))
    }
    (self.texts, self.siblings, self.sections) = (texts, siblings, sections)
    tasks = Dictionary(plan.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func cells(_ plan: Plan) -> [PlanText] {
    var rowTasks: [String: String] = [:]
    for task in plan.tasks { if let table = task.table { rowTasks["\(table)@\(task.span.start)"] = task.id } }
    var texts: [PlanText] = []
    for table in plan.tables {
      for column in table.columns { texts.append(PlanText(kind: .header, text: column.header, place: table.section, span: table.span)) }
      for row in table.rows {
        // A task stands where its row or its content cell does.
        let place = ([row.span.start] + row.cells.map(\.span.start)).lazy.compactMap { rowTasks["\(table.id)@\($0)"] }.first ?? table.section
        for cell in row.cells where !cell.text.isEmpty {
          texts.append(PlanText(kind: .cell, text: cell.text, place: place, span: cell.span.end > 0 ? cell.span : row.span))
        }
      }
    }
    return texts
  }

  /// The texts whose wording is the drafter's own: no title in capitals, no list of recipients.
  var prose: [PlanText] { texts.filter { $0.kind != .recipient && $0.kind != .header } }
}

/// Words of a text: runs of letters, with where they stand.
struct WordScanner {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Each word (letters and combining marks only) as a range of bytes.
  func words() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    var offset = 0
    while offset < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: offset)
      if Letters.isLetter(scalar) || (0x300...0x36F).contains(scalar) {
        if start == nil { start = offset }
      } else if let from = start {
        result.append(from..<offset)
        start = nil
      }
      offset += length
    }
    if let from = start { result.append(from..<bytes.count) }
    return result
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Some words around a place, for messages.
  func excerpt(around range: Range<Int>, reach: Int = 30) -> String {
    var start = max(0, range.lowerBound - reach)
    var end = min(bytes.count, range.upperBound + reach)
    while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
    while end < bytes.count, bytes[end] != 0x20 { end += 1 }
    return text(start..<end)
  }

  /// A decimal number at `offset`: its value and the place after it; at most nine digits.
  func number(at offset: Int) -> (value: Int, end: Int)? {
    var (value, end) = (0, offset)
    while end < bytes.count, bytes[end].isASCIIDigit, end - offset < 9 {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    return end > offset ? (value, end) : nil
  }
}
