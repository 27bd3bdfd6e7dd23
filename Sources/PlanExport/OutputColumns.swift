public import PlanModel

/// One column of an output table: a heading and where its values come from.
public struct OutputColumn: Sendable {
  public var heading: String
  /// The first of these that has a value gives it; none: an empty column to fill in.
  public var sources: [TaskColumn]
  public var format = Format.standard
  /// Width in characters; `nil` leaves it to the writer.
  public var width: Double?
  /// What to look at (`review`) in words of this language instead of codes, and places in its words: for tables that people read.
  var spoken: OutputLanguage?

  public enum Format: String, Sendable, CaseIterable {
    /// ISO dates, `true` and `false`.
    case standard = ""
    /// Dates with two digits for day and month: `05/09/2022`, as trackers read them.
    case vietnameseDate = "dd/mm/yyyy"
    /// "Có" and "Không".
    case yesNo = "có/không"
  }

  public init(heading: String, sources: [TaskColumn], format: Format = .standard, width: Double? = nil) {
    (self.heading, self.sources, self.format, self.width) = (heading, sources, format, width)
  }

  public var valueType: ColumnType {
    guard format == .standard, let first = sources.first, sources.allSatisfy({ $0.valueType == first.valueType }) else {
      return .string
    }
    return first.valueType
  }

  /// The value before `format` is applied.
  public func value(_ item: TaskList.Item, at index: Int, in list: TaskList, policy: DuePolicy) -> CellValue {
    for source in sources {
      let value = source.value(item, at: index, in: list, policy: policy)
      if let spoken, value != .empty {
        if source == .review { return .text(Words(spoken).review(list.task(item))) }
        if source == .sourceReference { return .text(printedPlace(of: list.task(item), symbol: list.document(item).printedSymbol, spoken)) }
      }
      if value != .empty { return value }
    }
    return .empty
  }

  /// The value as plain text in this column's format.
  public func text(_ item: TaskList.Item, at index: Int, in list: TaskList, policy: DuePolicy) -> String {
    let value = value(item, at: index, in: list, policy: policy)
    switch (format, value) {
    case (.vietnameseDate, .date(let date)): return trackerDate(date)
    case (.yesNo, .boolean(let value)): return value ? "Có" : "Không"
    default: return value.text
    }
  }
}

/// `05/09/2022`.
func trackerDate(_ date: CivilDate) -> String {
  (date.day < 10 ? "0" : "") + "\(date.day)/" + (date.month < 10 ? "0" : "") + "\(date.month)/\(date.year)"
}

/// `05/9/2022`: the day with two digits, a month above 2 without a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I).
public func vietnameseDate(_ date: CivilDate) -> String {
  (date.day < 10 ? "0" : "") + "\(date.day)/" + (date.month < 3 ? "0" : "") + "\(date.month)/\(date.year)"
}

extension [OutputColumn] {
  /// The columns of `tasks.csv`.
  public static func contract(_ language: OutputLanguage) -> [OutputColumn] {
    TaskColumn.contract.map { OutputColumn(heading: $0.heading(language), sources: [$0]) }
  }

  /// The columns of tables that people read and print: workbook and Markdown. The last ones are for programs that take
  /// the workbook up again.
  public static func reading(_ language: OutputLanguage, status: Bool) -> [OutputColumn] {
    let columns: [(TaskColumn, Double)] = [
      (.row, 5), (.content, 50), (.lead, 19), (.coordinating, 17), (.deadlineText, 19), (.start, 11.5), (.due, 11.5),
      (.deliverable, 17), (.reportTo, 15), (.note, 22), (.status, 15), (.sourceReference, 19), (.review, 14), (.plan, 15),
      (.taskID, 13), (.key, 18), (.kind, 14),
    ]
    return columns.filter { status || $0.0 != .status }
      .map { column, width in
        var column = OutputColumn(heading: column.title(language), sources: [column], width: width)
        column.spoken = language
        return column
      }
  }

  /// Columns kept out of sight in what people read.
  static let programColumns: Set<TaskColumn> = [.plan, .taskID, .key, .kind]
}

/// Why a mapping file is refused; the message names the line.
public struct MappingError: Error, CustomStringConvertible {
  public var line: Int
  public var problem: String
  public var description: String { "line \(line): \(problem)" }
}

/// Reads a mapping of columns (`tasks --columns FILE`): CSV with the header `heading,value[,format[,width]]`, a line a
/// column. `value` is one name of `TaskColumn`, several with `|` between them (the first that is not empty counts), or
/// nothing for a column to fill in. Lines that begin with `#` are comments.
public func readColumnMapping(_ text: String) throws(MappingError) -> [OutputColumn] {
  var columns: [OutputColumn] = []
  for (offset, fields) in csvRecords(text) {
    if fields.first?.hasPrefix("#") ?? true || fields == [""] { continue }
    if columns.isEmpty, fields.count >= 2, fields[0] == "heading", fields[1] == "value" { continue }
    guard columns.count < 1_000 else { throw MappingError(line: offset, problem: "more than 1,000 columns") }
    columns.append(try column(fields, line: offset))
  }
  guard !columns.isEmpty else { throw MappingError(line: 1, problem: "no column is defined") }
  return columns
}

private func column(_ fields: [String], line: Int) throws(MappingError) -> OutputColumn {
  guard fields.count >= 2 else { throw MappingError(line: line, problem: "expected heading,value") }
  var sources: [TaskColumn] = []
  for name in fields[1].split(separator: "|") {
    guard let source = TaskColumn(rawValue: trimmed(name)) else {
      let known = TaskColumn.allCases.map(\.rawValue).joined(separator: ", ")
      throw MappingError(line: line, problem: "no value is called \u{201C}\(trimmed(name))\u{201D}; known are \(known)")
    }
    sources.append(source)
  }
  var result = OutputColumn(heading: fields[0], sources: sources)
  if fields.count > 2 {
    guard let format = OutputColumn.Format(rawValue: trimmed(fields[2][...])) else {
      let known = OutputColumn.Format.allCases.map(\.rawValue).filter { !$0.isEmpty }.joined(separator: ", ")
      throw MappingError(line: line, problem: "no format is called \u{201C}\(fields[2])\u{201D}; known are \(known)")
    }
    result.format = format
  }
  if fields.count > 3, !fields[3].isEmpty {
    guard let width = Double(trimmed(fields[3][...])), (1...255).contains(width) else {
      throw MappingError(line: line, problem: "the width must be a number from 1 to 255")
    }
    result.width = width
  }
  return result
}

private func trimmed(_ text: Substring) -> String {
  var text = text
  while let first = text.utf8.first, first == 0x20 || first == 0x09 { text.removeFirst() }
  while let last = text.utf8.last, last == 0x20 || last == 0x09 { text.removeLast() }
  return String(text)
}

/// The records of an RFC 4180 text, each with the number of its first line; a BOM and blank lines are skipped.
func csvRecords(_ text: String) -> [(line: Int, fields: [String])] {
  var records: [(Int, [String])] = []
  var fields: [String] = []
  var field: [UInt8] = []
  var quoted = false
  var afterQuote = false
  var line = 1
  var first = 1
  func close() {
    fields.append(String(decoding: field, as: UTF8.self))
    field = []
    afterQuote = false
  }
  func closeRecord() {
    close()
    if fields != [""] { records.append((first, fields)) }
    fields = []
    first = line
  }
  let bytes = Array(text.utf8)
  for byte in bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...] {
    if byte == 0x0A { line += 1 }
    if quoted {
      if byte == 0x22 { (quoted, afterQuote) = (false, true) } else { field.append(byte) }
      continue
    }
    switch byte {
    case 0x22:
      if afterQuote { field.append(0x22) }
      (quoted, afterQuote) = (true, false)
    case 0x2C: close()
    case 0x0D: break
    case 0x0A: closeRecord()
    default: field.append(byte)
    }
  }
  if !field.isEmpty || !fields.isEmpty { closeRecord() }
  return records
}
