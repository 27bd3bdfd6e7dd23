import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// Whether a cell alone in its row, beside an empty ordinal, labels the rows below it: a body, a time, or words in capitals or bold that
/// order nothing ("UBND phường Việt Trì", "Tháng 4/2026", **Công tác tổ chức**).
func labelsRows(_ cell: [Paragraph]) -> Bool {
  let text = ReadTable.passage(cell).trimmed.bytes
  guard !text.isEmpty, text.count < 240 else { return false }
  if isCapitals(text) { return true }
  guard cell.count == 1, let last = text.last, last != UInt8(ascii: ";"), last != UInt8(ascii: ","), text[0] != UInt8(ascii: "-"), text[0] != UInt8(ascii: "+") else { return false }
  if cell[0].style.bold == true { return true }
  let words = last == UInt8(ascii: ":") ? Array(text.dropLast()) : text
  return last != UInt8(ascii: ".") && (isTimeAlone(words) || namesOnlyBodies(words))
}

extension ReadTable {
  /// A row that labels others: what it says, and the label around it (A over I).
  struct Label {
    var row: Int
    var level: Int
    var text: Passage
    var outer: Int?
  }

  /// Finds the rows that label others, once for all rows.
  mutating func markLabels() {
    for row in rows.indices where rows[row].kind == .group {
      guard let cell = rows[row].cells.first, case let (level, text) = Self.labelled(cell) else { continue }
      var outer = labels.indices.last
      while let index = outer, labels[index].level >= level { outer = labels[index].outer }
      labels.append(Label(row: row, level: level, text: text, outer: outer))
    }
  }

  /// The nearest row above that labels this one and says what `read` looks for; outer labels (A, B over I, II) hold for rows whose own say nothing.
  func label<Value>(of row: Int, _ read: (Passage) -> Value?) -> Value? {
    var (low, high) = (0, labels.count)
    while low < high {
      let middle = (low + high) / 2
      if labels[middle].row < row { low = middle + 1 } else { high = middle }
    }
    var next = low > 0 ? low - 1 : nil
    while let index = next {
      if let value = read(labels[index].text) { return value }
      next = labels[index].outer
    }
    return nil
  }

  /// What a row of a label says behind its number, and how deep that number stands: 0 for "A", 1 for "I", 2 for any other.
  private static func labelled(_ cell: [Paragraph]) -> (level: Int, text: Passage) {
    let printed = cell.map(\.text.trimmed).filter { !$0.isEmpty }
    guard var text = printed.last, let first = printed.first else { return (2, Passage()) }
    var number = first.bytes.prefix { !$0.isSpaceOrTab && $0 != 0x2E && $0 != 0x29 }
    let level = romanValue(Array(number)) != nil ? 1 : number.count == 1 && number.first.map { $0 >= 0x41 && $0 <= 0x5A } == true ? 0 : 2
    if printed.count == 1, level < 2 || number.allSatisfy({ $0.isASCIIDigit }) {
      number = first.bytes.prefix { !$0.isSpaceOrTab }
      text = first[number.count..<first.bytes.count].trimmed
    }
    return (level, text)
  }
}

/// What the rows of a table are called by: their printed ordinals, which come first; rows without one go on with the row above.
struct RowIdentifiers {
  private var seen: [String: Int]
  /// How often each ordinal is printed.
  private var printed: [String: Int] = [:]
  private var last: String?

  init(_ table: ReadTable) {
    seen = Dictionary(minimumCapacity: table.rows.count)
    guard table.columns.contains(where: { $0.role == .ordinal }) else { return }
    var (blank, all): (Bool, [String]) = (false, [])
    for row in table.rows where row.kind == .data {
      if let ordinal = rowOrdinal(table, row) { all.append(ordinal) } else { blank = true }
    }
    // Only rows without ordinals ask for it.
    if blank { for ordinal in all { printed[ordinal, default: 0] += 1 } }
  }

  /// The ordinal of the next row and how often it has come; `count` numbers the rows where none are printed.
  mutating func next(_ ordinal: String?, _ count: Int) -> (ordinal: String, repeats: Int) {
    let name = ordinal ?? last ?? String(count)
    if ordinal != nil { last = ordinal }
    let isPrinted = ordinal != nil || printed[name] == nil
    let key = isPrinted ? name : name + "~"
    let repeats = (seen[key] ?? 0) + 1
    seen[key] = repeats
    return (name, isPrinted ? repeats : repeats + (printed[name] ?? 0))
  }
}
