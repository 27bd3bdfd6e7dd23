import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// Columns beside those of `nameColumnsByCells`: bodies below "Hỗ trợ", who watches, times below "Từ | Đến".
func nameHelpers(_ table: inout ReadTable) {
  guard !table.unreadable, table.columns.contains(where: { $0.role == .content }), table.columns.contains(where: { $0.role == .other }) else { return }
  let keys = table.columns.map { $0.role == .other ? matchingKey(Array($0.header.utf8)) : [] }
  if let from = keys.firstIndex(of: fromKey), from + 1 < keys.count, keys[from + 1] == toKey, holds(table, from, opensWithTime) {
    for column in from...from + 1 { table.columns[column].role = .deadline }
  }
  guard table.columns.contains(where: { $0.role == .lead }) else { return }
  for column in keys.indices where table.columns[column].role == .other {
    if helpers.contains(keys[column]), holds(table, column, namesOnlyBodies) { table.columns[column].role = .coordinating }
    if overseers.contains(keys[column]) { table.columns[column].role = .supervisor }
  }
}

/// Two of three filled cells at least.
private func holds(_ table: ReadTable, _ column: Int, _ fits: ([UInt8]) -> Bool) -> Bool {
  var (filled, fitting) = (0, 0)
  for row in table.rows where row.kind == .data && column < row.cells.count && !ReadTable.isBlank(row.cells[column]) {
    filled += 1
    if row.cells[column].allSatisfy({ fits($0.text.trimmed.bytes) }) { fitting += 1 }
  }
  return filled > 0 && fitting * 3 >= filled * 2
}

private func opensWithTime(_ text: [UInt8]) -> Bool { recognizeDeadlines(text, mode: .cell, issuedOn: nil).first?.range.lowerBound == 0 }

private let fromKey = matchingKey(Array("từ".utf8))
private let toKey = matchingKey(Array("đến".utf8))
private let helpers = ["hỗ trợ", "đơn vị hỗ trợ", "cơ quan hỗ trợ", "bộ phận hỗ trợ", "người hỗ trợ", "đơn vị cùng thực hiện", "tham gia"].map { matchingKey(Array($0.utf8)) }
private let overseers = ["người giám sát", "lãnh đạo giám sát", "người theo dõi"].map { matchingKey(Array($0.utf8)) }

/// "Bắt đầu", "Thời gian / Từ": a column of beginnings.
func namesStart(_ column: Table.Column) -> Bool { names(column, ["bat dau", "khoi cong", "tu ngay"], alone: "tu") }
/// "Kết thúc", "Thời gian / Đến": a column of ends.
func namesEnd(_ column: Table.Column) -> Bool { names(column, ["ket thuc", "hoan thanh", "den ngay"], alone: "den") }

private func names(_ column: Table.Column, _ words: [String], alone: String) -> Bool {
  let header = folded(Array(column.header.utf8))
  return words.contains { firstIndex(of: Array($0.utf8), in: header) != nil } || header.elementsEqual(alone.utf8) || header.suffix(alone.utf8.count + 2).elementsEqual("/ \(alone)".utf8)
}
