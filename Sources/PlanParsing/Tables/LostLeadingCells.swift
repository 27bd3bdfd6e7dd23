import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

extension TableBlock {
  /// Puts rows where they belong that begin too far left: programs that print a merged cell in its first row only and
  /// nothing in the rows below (html2text, MarkItDown) leave those rows a cell short.
  ///
  ///     | Nhóm nhiệm vụ | Nhiệm vụ | Chủ trì | Thời hạn |
  ///     | Thể chế | Rà soát văn bản | Sở Tư pháp | Quý I |
  ///     | Ban hành quy chế | Sở Nội vụ | Quý II | |
  ///
  /// A time that stands alone in a column of bodies, work or products, while the times' own column has none, says so. Such
  /// rows are doubtful; in a table that has them a row without a time moves where its bodies then stand below `Chủ trì`.
  mutating func moveRowsThatLostCells(below header: Int, _ columns: [Table.Column]) {
    guard !unreadable, !isGuessed, rows.count > header, columns.count == columnCount, let time = columns.firstIndex(where: { $0.role == .deadline }), time > 1 else { return }
    var moved: [Int: Int] = [:]
    for row in rows.indices.dropFirst(header) where !isShort(rows[row]) {
      if let shift = lostCells(rows[row], columns, { standsAlone($0) && !isTimeAt(time, rows[row]) ? time : nil }) { moved[row] = shift }
    }
    guard !moved.isEmpty, let lead = columns.firstIndex(where: { $0.role == .lead }) else { return move(moved) }
    for row in rows.indices.dropFirst(header) where moved[row] == nil && !isShort(rows[row]) && !isTimeAt(time, rows[row]) {
      let ownsBody = rows[row].cells.contains { $0.column == lead && namesBody($0) }
      if let shift = lostCells(rows[row], columns, { !ownsBody && namesBody($0) ? lead : nil }) { moved[row] = shift }
    }
    move(moved)
  }

  private mutating func move(_ moved: [Int: Int]) {
    for (row, shift) in moved {
      for cell in rows[row].cells.indices { rows[row].cells[cell].column += shift }
      rows[row].cells.removeAll { $0.column >= columnCount }
      uncertainRows.insert(row)
    }
  }

  private func isTimeAt(_ column: Int, _ row: TableRow) -> Bool { row.cells.contains { $0.column == column && standsAlone($0) } }
}

/// How many of its first cells a row has lost, at most two: so far left of the column where it belongs stands the first cell of
/// which `target` knows one, in a column where it has no business.
private func lostCells(_ row: TableRow, _ columns: [Table.Column], _ target: (TableCell) -> Int?) -> Int? {
  guard let first = row.cells.first, first.column == 0, !first.isBlank, let last = row.cells.last(where: { !$0.isBlank }) else { return nil }
  guard row.cells.allSatisfy({ $0.columns == 1 && !$0.repeatsAbove }), columns[0].role != .content, columns[0].role != .ordinal || !first.bytes.contains(where: \.isASCIIDigit) && first.bytes.count > 6 else { return nil }
  for shift in 1...2 where last.column + shift < columns.count {
    guard let cell = row.cells.first(where: { $0.column > 0 && target($0) == $0.column + shift }) else { continue }
    return foreignToTimes.contains(columns[cell.column].role) ? shift : nil
  }
  return nil
}

/// Columns that no time fills.
private let foreignToTimes: Set<ColumnRole> = [.content, .lead, .coordinating, .approver, .supervisor, .deliverable]

/// A cell that says when and nothing else.
private func standsAlone(_ cell: TableCell) -> Bool {
  guard case let bytes = cell.bytes, bytes.count > 3, bytes.count < 80 else { return false }
  let found = recognizeDeadlines(bytes, mode: .cell, issuedOn: nil, planYear: 2000)
  return found.first?.range.lowerBound == 0 && found.last?.range.upperBound == bytes.count && found.allSatisfy { $0.value.kind != .relative && $0.value.kind != .unspecified }
}

private func namesBody(_ cell: TableCell) -> Bool {
  guard case let bytes = cell.bytes, bytes.count > 3, bytes.count < 120, let body = bodiesInList(bytes, from: .column).first else { return false }
  return body.range.lowerBound == 0 && body.value.kind != .other && body.value.kind != .person
}
