public import PlanModel

/// `tasks.csv`: one row a task, RFC 4180, UTF-8, CRLF.
public struct TasksCSV: Sendable {
  /// With a byte order mark, and cells that a spreadsheet would run as a formula made safe by an apostrophe.
  public var excel: Bool
  public var due: DuePolicy
  public var columns: [OutputColumn]
  let language: OutputLanguage

  /// `columns` are those of the contract unless others are given.
  public init(
    excel: Bool = false, language: OutputLanguage = .en, due: DuePolicy = .printed, columns: [OutputColumn]? = nil
  ) {
    (self.excel, self.language, self.due) = (excel, language, due)
    self.columns = columns ?? .contract(language)
  }

  public func header() -> [UInt8] {
    var bytes: [UInt8] = excel ? [0xEF, 0xBB, 0xBF] : []
    appendRow(columns.map(\.heading), to: &bytes)
    return bytes
  }

  /// The rows of all tasks of a plan, without the header.
  public func rows(of plan: Plan) -> [UInt8] { rows(of: TaskList([plan])) }

  /// The rows of a list, without the header.
  public func rows(of list: TaskList) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, item) in list.items.enumerated() {
      appendRow(columns.map { $0.text(item, at: index, in: list, policy: due) }, to: &bytes)
    }
    return bytes
  }

  /// One row of any table by the same rules.
  public func appendRow(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(cell, to: &bytes)
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  private func append(_ cell: String, to bytes: inout [UInt8]) {
    var cell = cell
    cell.withUTF8 { text in
      let isUnsafe = excel && text.first.map(TasksCSV.formulaStarts.contains) ?? false
      let needsQuotes = text.contains(where: TasksCSV.wantsQuotes)
      guard isUnsafe || needsQuotes else { return bytes.append(contentsOf: text) }
      if needsQuotes { bytes.append(0x22) }
      if isUnsafe { bytes.append(0x27) }
      for byte in text {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      if needsQuotes { bytes.append(0x22) }
    }
  }

  /// RFC 4180, 2.6: a quotation mark, a comma, a line break.
  private static func wantsQuotes(_ byte: UInt8) -> Bool { byte <= 0x2C && (byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D) }

  /// `=`, `+`, `-`, `@`, tab, CR: what a spreadsheet takes for the start of a formula.
  static let formulaStarts: Set<UInt8> = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D]
}
