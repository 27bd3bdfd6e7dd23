import PlanModel
import VietnameseText

let numberingChecks = [
  CheckRule(
    "numbering-skips", .warning, "Numbering leaves something out", vi: "Đánh số bị nhảy",
    why: """
      A missing number means a deleted point that others may still refer to, or a point that got lost. Points run a, b, c, \
      d, đ, e (Nghị định 30/2020/NĐ-CP): "d)" then "e)" leaves out "đ)", unless the list counts as word processors do \
      (a … d, e, f).
      """,
    example: "\"1.\", \"2.\", \"4.\" and \"d)\", \"e)\", \"g)\" are reported; \"d)\", \"đ)\", \"e)\" and \"d)\", \"e)\", \"f)\" are not.",
    run: { context, rule in
      lists(context).flatMap { list in
        list.steps.compactMap { step in
          guard step.next.place > step.last.place + 1 else { return nil }
          let missing = list.printed(step.last.place + 1)
          return rule.found(
            "\(step.last.label) is followed by \(step.next.label)", fix: missing.map { "\($0) is missing" }, in: step.next.id,
            at: step.next.span)
        }
      }
    }),
  CheckRule(
    "numbering-repeats", .warning, "A number comes twice or runs backwards", vi: "Đánh số bị trùng hoặc ngược",
    why: "A reference to it is ambiguous. Numbering that starts anew at 1 (in a new group of rows) is not reported.",
    example: "\"3.\", \"3.\" and \"4.\", \"3.\" are reported.",
    run: { context, rule in
      lists(context).flatMap { list in
        list.steps.compactMap { step in
          guard step.next.place <= step.last.place, step.next.place != 1 || step.last.place == 1 else { return nil }
          return rule.found("\(step.last.label) is followed by \(step.next.label)", in: step.next.id, at: step.next.span)
        }
      }
    }),
]

/// A list whose labels count: what stands in it and how it counts.
private struct CountedList {
  enum Alphabet { case number, roman, vietnamese, latin }
  struct Item {
    var label: String
    /// From 1.
    var place: Int
    var id: String
    var span: Span
  }
  var alphabet: Alphabet
  var prefix: String
  var items: [Item]

  var steps: [(last: Item, next: Item)] { zip(items, items.dropFirst()).map { ($0, $1) } }

  func printed(_ place: Int) -> String? {
    switch alphabet {
    case .number: prefix + String(place)
    case .roman: prefix + romanNumeral(place)
    case .vietnamese: vietnameseLetters.indices.contains(place - 1) ? prefix + vietnameseLetters[place - 1] : nil
    case .latin: (1...26).contains(place) ? prefix + String(UnicodeScalar(UInt8(0x60 + place))) : nil
    }
  }
}

/// The letters that points are counted with (Nghị định 30/2020/NĐ-CP).
private let vietnameseLetters = [
  "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y",
]

private func lists(_ context: CheckContext) -> [CountedList] {
  context.siblings.flatMap { sections in
    countedLists(sections.map { (label: $0.label, id: $0.id, span: $0.span) })
  } + context.plan.tables.flatMap(rowLists)
}

/// The ordinals of a table's rows; a group row or a total begins a new count.
private func rowLists(_ table: Table) -> [CountedList] {
  guard let column = table.columns.firstIndex(where: { $0.role == .ordinal }) else { return [] }
  var runs: [[(label: String, id: String, span: Span)]] = [[]]
  for row in table.rows {
    guard row.kind == .data, row.cells.indices.contains(column) else {
      runs.append([])
      continue
    }
    let label = trimmedLabel(row.cells[column].text)
    if !label.isEmpty { runs[runs.count - 1].append((label, table.section.map { "\($0)/\(label)" } ?? label, row.span)) }
  }
  return runs.flatMap(countedLists)
}

private func trimmedLabel(_ text: String) -> String {
  var label = text[...]
  while let last = label.utf8.last, last == 0x20 || last == UInt8(ascii: ".") || last == UInt8(ascii: ")") { label.removeLast() }
  return String(label)
}

/// Siblings split into lists that count in one way; labels that do not count (bullets, words alone) are left out.
private func countedLists(_ siblings: [(label: String, id: String, span: Span)]) -> [CountedList] {
  var result: [CountedList] = []
  // Does a letter that Vietnamese counting leaves out occur? Then the list is a word processor's.
  let letters = siblings.map(\.label).filter { $0.unicodeScalars.count == 1 }
  let isLatin = letters.contains { ["f", "j", "w", "z"].contains($0) } && !letters.contains("đ")
  for sibling in siblings {
    guard let (alphabet, prefix, place) = reading(sibling.label, isLatin: isLatin, after: result.last) else { continue }
    let item = CountedList.Item(label: sibling.label, place: place, id: sibling.id, span: sibling.span)
    if let last = result.indices.last(where: { result[$0].alphabet == alphabet && result[$0].prefix == prefix }) {
      result[last].items.append(item)
    } else {
      result.append(CountedList(alphabet: alphabet, prefix: prefix, items: [item]))
    }
  }
  return result
}

private func reading(_ label: String, isLatin: Bool, after list: CountedList?) -> (CountedList.Alphabet, String, Int)? {
  let base = label.split(separator: "~").first.map(String.init) ?? label
  let bytes = Array(base.utf8)
  guard let last = bytes.last else { return nil }
  if last.isASCIIDigit {
    let digits = bytes.reversed().prefix(while: \.isASCIIDigit).count
    guard digits < 4, let value = Int(String(decoding: bytes.suffix(digits), as: UTF8.self)) else { return nil }
    let prefix = String(decoding: bytes.dropLast(digits), as: UTF8.self)
    // Bullets are counted by the reader, not printed.
    return prefix == "-" || prefix == "+" ? nil : (.number, prefix, value)
  }
  let word = bytes.lastIndex(of: 0x20).map { $0 + 1 } ?? 0
  let (prefix, tail) = (String(decoding: bytes[..<word], as: UTF8.self), Array(bytes[word...]))
  let text = String(decoding: tail, as: UTF8.self)
  // A small i is a point's letter unless the list counts in Roman numerals already (i, ii, iii).
  if let value = romanValue(tail), uppercased(tail) == tail || (list?.alphabet == .roman && list?.prefix == prefix) {
    return (.roman, prefix, value)
  }
  guard word == 0 else { return nil }
  if isLatin, tail.count == 1, (0x61...0x7A).contains(tail[0]) { return (.latin, "", Int(tail[0]) - 0x60) }
  return vietnameseLetters.firstIndex(of: text).map { (.vietnamese, "", $0 + 1) }
}
