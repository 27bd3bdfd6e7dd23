import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// Columns that are headed by bodies and only marked: `Sở Nội vụ | Sở Y tế` over `x | ` or `CT | PH`. Source: tables of duties.
extension ReadTable {
  /// Finds such columns in a table without one of those who lead: two at least.
  mutating func markBodyColumns() {
    guard !unreadable, columns.count > 3, !columns.contains(where: { $0.role == .lead || $0.role == .coordinating }), columns.contains(where: { $0.role == .content }) else { return }
    let found = columns.indices.filter { columns[$0].role == .other && !columns[$0].header.isEmpty && isMarked($0) && namesOnlyBodies(Array(columns[$0].header.utf8)) }
    if found.count > 1 { bodyColumns = found }
  }

  private func isMarked(_ column: Int) -> Bool {
    var marks = 0
    for row in rows where row.kind == .data && column < row.cells.count && !ReadTable.isBlank(row.cells[column]) {
      guard duty(row.cells[column]) != nil else { return false }
      marks += 1
    }
    return marks > 0
  }

  /// What a mark says: a tick or "CT" that the body leads, "PH" that it joins.
  private func duty(_ cell: [Paragraph]) -> ColumnRole? {
    if isTick(cell) { return .lead }
    let text = ReadTable.passage(cell).trimmed.bytes
    guard text.count < 20 else { return nil }
    return duties[folded(text)]
  }

  /// The bodies whose columns are marked so in a row.
  func markedBodies(_ row: Int, _ role: ColumnRole) -> [Agency] {
    bodyColumns.flatMap { column -> [Agency] in
      guard column < rows[row].cells.count, !ReadTable.isBlank(rows[row].cells[column]), duty(rows[row].cells[column]) == role else { return [] }
      return bodiesInHeading(Array(columns[column].header.utf8), from: .column).map(\.value)
    }
  }
}

private let duties: [[UInt8]: ColumnRole] = Dictionary(
  [("ct", ColumnRole.lead), ("chu tri", .lead), ("c", .lead), ("ph", .coordinating), ("phoi hop", .coordinating), ("p", .coordinating)].map { (Array($0.0.utf8), $0.1) }, uniquingKeysWith: { first, _ in first })
