import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// Columns that name who does the work by what stands beside them.
func nameDoers(_ columns: inout [Table.Column]) {
  // "Thời gian | Nội dung | Thực hiện": where the time has a column of its own, this one names who does it.
  if columns.count(where: { $0.role == .deadline }) > 1 {
    for index in columns.indices where matchingKey(columns[index].header) == "thực hiện" { columns[index].role = .lead }
  }
  // "Nội dung giám sát | Đơn vị giám sát": who does the work, unless another column says it.
  if !columns.contains(where: { $0.role == .lead }), columns.contains(where: { $0.role == .content }) {
    for index in columns.indices where columns[index].role == .other && watchers.contains(matchingKey(columns[index].header)) { columns[index].role = .lead }
  }
  // "Đơn vị chủ trì | Đơn vị tham gia": who takes part beside the one that leads.
  if columns.contains(where: { $0.role == .lead }) {
    for index in columns.indices where columns[index].role == .other && partners.contains(matchingKey(columns[index].header)) { columns[index].role = .coordinating }
  }
}

private let partners: Set<String> = ["đơn vị tham gia", "cơ quan tham gia", "cơ quan, đơn vị tham gia", "các đơn vị tham gia", "đơn vị cùng tham gia"]
private let watchers: Set<String> = ["đơn vị giám sát", "cơ quan giám sát", "bộ phận giám sát", "người giám sát"]

/// Columns whose name says little: what their cells say, and what stands beside them, gives them a role. `Đơn vị` over bodies beside
/// work, `Quý` over times, `Hạng mục` beside those who do it and a time. Only where no other column has that role.
func nameColumnsByCells(_ table: inout ReadTable) {
  guard !table.unreadable, table.columns.count > 2, table.columns.contains(where: { $0.role == .other || $0.role == .deadline }) else { return }
  func lacks(_ role: ColumnRole) -> Bool { !table.columns.contains { $0.role == role } }
  guard lacks(.deadline) || lacks(.lead) || lacks(.content) else { return }
  guard let work = table.columns.firstIndex(where: { $0.role == .content }) ?? workByName(table) else { return }
  if lacks(.deadline), let times = column(of: table, named: timeNames, where: isWholeTime) { table.columns[times].role = .deadline }
  if lacks(.lead), let doers = doers(table, beside: work) { table.columns[doers].role = .lead }
  if lacks(.content), !lacks(.lead) || !lacks(.coordinating), !lacks(.deadline) { table.columns[work].role = .content }
}

/// `Hạng mục`, `Chuyên đề`: work where somebody is to do it by a time.
private func workByName(_ table: ReadTable) -> Int? {
  guard !table.columns.contains(where: { $0.role == .target }) else { return nil }
  return table.columns.firstIndex { column in
    guard column.role == .other, column.header.utf8.count < 80, case let key = matchingKey(column.header) else { return false }
    return workNames.contains { name in
      guard key.utf8.starts(with: name.utf8) else { return false }
      let next = key.utf8.dropFirst(name.utf8.count).first
      return next == nil || next == 0x20 || next == 0x2C
    }
  }
}

/// The column of bodies behind the work, or before it where that is called so; not those that are inspected.
private func doers(_ table: ReadTable, beside work: Int) -> Int? {
  guard table.columns.contains(where: { $0.role == .other && bodyNames.contains(matchingKey($0.header)) || $0.role == .deadline && matchingKey($0.header) == "thực hiện" }) else { return nil }
  let heading = matchingKey(table.columns[work].header)
  guard !inspections.contains(where: heading.contains) else { return nil }
  let isAssigned = heading.contains("nhiệm vụ") || heading.contains("công việc")
  // "Nội dung | Thực hiện" over bodies: no time.
  for index in table.columns.indices where table.columns[index].role == .deadline && matchingKey(table.columns[index].header) == "thực hiện" {
    if table.holds(index, isBodies) { return index }
  }
  return column(of: table, named: bodyNames, where: isBodies).flatMap { $0 > work || isAssigned ? $0 : nil }
}

/// The column without a role that has one of these names, where two of three filled cells are such.
private func column(of table: ReadTable, named names: Set<String>, where fits: ([UInt8]) -> Bool) -> Int? {
  table.columns.indices.first { table.columns[$0].role == .other && names.contains(matchingKey(table.columns[$0].header)) && table.holds($0, fits) }
}

extension ReadTable {
  /// Whether two of three filled cells of a column are such, and one at least.
  func holds(_ column: Int, _ fits: ([UInt8]) -> Bool) -> Bool {
    var (filled, fitting) = (0, 0)
    for row in rows where row.kind == .data && column < row.cells.count && !ReadTable.isBlank(row.cells[column]) {
      filled += 1
      if fits(ReadTable.passage(row.cells[column]).trimmed.bytes) { fitting += 1 }
    }
    return filled > 0 && fitting * 3 >= filled * 2
  }
}

/// A cell that opens with a body of a kind.
private func isBodies(_ text: [UInt8]) -> Bool {
  guard text.count > 3, text.count < 400, let first = bodiesInList(text, from: .column).first else { return false }
  return first.range.lowerBound < 3 && first.value.kind != .other
}

/// A cell that is a time and hardly anything else.
private func isWholeTime(_ text: [UInt8]) -> Bool {
  guard text.count < 80, text.contains(where: \.isASCIIDigit) || text.contains(UInt8(ascii: "I")) else { return false }
  let times = recognizeDeadlines(text, mode: .cell, issuedOn: nil)
  return times.reduce(0) { $0 + $1.range.count } * 4 >= text.count * 3
}

private let timeNames: Set<String> = ["quý", "năm", "tuần", "giai đoạn", "kế hoạch", "kế hoạch thực hiện", "dự kiến", "tháng/năm", "tháng, năm", "tháng năm", "mốc", "lịch", "lịch thực hiện"]
private let bodyNames: Set<String> = [
  "đơn vị", "cơ quan", "cơ quan/đơn vị", "cơ quan, đơn vị", "đơn vị/cơ quan", "đơn vị, địa phương", "cơ quan, địa phương", "cơ quan, đơn vị, địa phương", "tên đơn vị", "tên cơ quan", "phòng/ban", "phòng, ban", "phòng ban",
  "bộ phận", "tổ/bộ phận", "tổ, bộ phận", "phòng chuyên môn", "cơ quan chuyên môn", "sở, ngành", "sở, ban, ngành", "ban, ngành", "phòng, đơn vị", "đơn vị, bộ phận",
]
private let workNames = [
  "hạng mục", "hành động", "biện pháp", "văn bản", "các bước", "bước", "công tác", "chuyên đề", "hội nghị", "tên hội nghị", "chương trình", "sự kiện", "vấn đề", "khâu đột phá", "mô hình", "tên mô hình", "phong trào", "cuộc thi",
  "tên cuộc thi", "cuộc kiểm tra", "cuộc giám sát", "báo cáo", "tên báo cáo", "yêu cầu", "lớp tập huấn", "tên lớp",
]
private let inspections = ["kiểm tra", "giám sát", "thanh tra", "khảo sát", "thẩm định", "tham quan", "làm việc với"]

// MARK: Beside the work and who does it

/// Columns beside those of `nameColumnsByCells`: bodies below "Hỗ trợ", who watches, times below "Từ | Đến".
func nameHelpers(_ table: inout ReadTable) {
  guard !table.unreadable, table.columns.contains(where: { $0.role == .content }), table.columns.contains(where: { $0.role == .other }) else { return }
  let keys = table.columns.map { $0.role == .other ? matchingKey(Array($0.header.utf8)) : [] }
  if let from = keys.firstIndex(of: fromKey), from + 1 < keys.count, keys[from + 1] == toKey, table.holds(from, opensWithTime) {
    for column in from...from + 1 { table.columns[column].role = .deadline }
  }
  guard table.columns.contains(where: { $0.role == .lead }) else { return }
  for column in keys.indices where table.columns[column].role == .other {
    if helpers.contains(keys[column]), table.holds(column, { $0.split(separator: 0x0A).allSatisfy { namesOnlyBodies(Array($0)) } }) { table.columns[column].role = .coordinating }
    if overseers.contains(keys[column]) { table.columns[column].role = .supervisor }
  }
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
