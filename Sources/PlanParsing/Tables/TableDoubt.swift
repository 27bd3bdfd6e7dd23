import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// Marks the rows of a table whose cells were guessed and that the cells' own words contradict: `Tuân Hồ sơ` among the
/// ordinals, `Sở Y tế Tháng 5/2018` in a column of bodies, a time beside a column of times. Many such rows speak against all.
func markDoubtful(_ table: inout ReadTable) {
  let roles = table.columns.map(\.role)
  guard roles.first == .ordinal || roles.contains(.content) else { return }
  // Numbered rows with bodies and times, but no column of what is to be done.
  if roles.first == .ordinal, roles.contains(.deadline), roles.contains(.lead), !roles.contains(.content), !roles.contains(.target) { table.contradicted = true }
  var doubtful: [Int] = []
  // Rows with work where bodies should be, with bodies where work should be, and with either.
  var (data, work, bodies, misplaced) = (0, 0, 0, 0)
  for index in table.rows.indices where table.rows[index].kind == .data {
    data += 1
    let found = misplacedCells(table.rows[index], roles)
    if found.work { work += 1 }
    if found.body { bodies += 1 }
    if found.work || found.body { misplaced += 1 }
    if found.work && found.body || contradicts(table.rows[index], roles) { doubtful.append(index) }
  }
  // Half of the rows, and both of them: columns were read as rows.
  if work > 0, bodies > 0, misplaced > 1, misplaced * 2 >= data { return makeUnreadable(&table) }
  guard !doubtful.isEmpty else { return }
  table.contradicted = true
  if doubtful.count * 5 >= data { doubtful = table.rows.indices.filter { table.rows[$0].kind == .data } }
  for index in doubtful { table.rows[index].uncertain = true }
}

/// Keeps the words of each row in one cell: who is to do what is not told by them.
private func makeUnreadable(_ table: inout ReadTable) {
  table.unreadable = true
  for index in table.rows.indices {
    table.rows[index].cells = [table.rows[index].cells.flatMap { $0 }]
    (table.rows[index].kind, table.rows[index].uncertain) = (.data, true)
  }
}

/// `Rà soát quy chế` in a column of bodies, `Cục Xuất nhập khẩu` as what is to be done. One alone says nothing: "Thanh tra việc mua
/// sắm" is work, "Quản lý khoa học" a room.
private func misplacedCells(_ row: ReadTable.Row, _ roles: [ColumnRole]) -> (work: Bool, body: Bool) {
  func texts(_ some: Set<ColumnRole>) -> [[UInt8]] {
    roles.indices.compactMap { column in
      guard some.contains(roles[column]), column < row.cells.count, case let text = ReadTable.passage(row.cells[column]).trimmed.bytes, text.count > 3 else { return nil }
      return text
    }
  }
  guard roles.contains(.lead), roles.contains(.content) else { return (false, false) }
  return (texts([.lead, .coordinating]).contains(where: isWork), texts([.content]).contains { $0.count < 90 && isBody($0) })
}

private func isWork(_ text: [UInt8]) -> Bool {
  opensWithVerb(text) && !text.contains(UInt8(ascii: ":")) && bodiesInList(text, from: .column).first.map { $0.value.kind == .other } ?? true
}

private func isBody(_ text: [UInt8]) -> Bool {
  let bodies = bodiesInList(text, from: .column)
  guard bodies.first?.range.lowerBound == 0, bodies.last?.range.upperBound == text.count else { return false }
  return bodies.allSatisfy { [.department, .office, .peoplesCommittee].contains($0.value.kind) }
}

private func contradicts(_ row: ReadTable.Row, _ roles: [ColumnRole]) -> Bool {
  for (column, role) in roles.enumerated() where column < row.cells.count {
    switch role {
    case .ordinal:
      let text = ReadTable.passage(row.cells[column]).trimmed.bytes
      if text.count > 8, text.contains(0x20), text.contains(where: { $0 >= 0x80 }) { return true }
    case .lead, .coordinating:
      let text = ReadTable.passage(row.cells[column]).trimmed.bytes
      if namesTime(text) || runsWorkTogether(text) { return true }
    case .deadline:
      // The time stands in the column beside it.
      let text = ReadTable.passage(row.cells[column]).bytes
      guard column + 1 < row.cells.count, column + 1 < roles.count, roles[column + 1] == .deliverable || roles[column + 1] == .other else { continue }
      if !text.isEmpty, !text.contains(where: \.isASCIIDigit), !namesTime(text), !speaksOfTime(text), endsWithTime(ReadTable.passage(row.cells[column + 1]).trimmed.bytes) { return true }
    default: continue
    }
  }
  return false
}

/// `Báo cáo kết quả thực hiện Sở Xây dựng`: work and who does it.
private func runsWorkTogether(_ text: [UInt8]) -> Bool {
  guard text.count > 30, text.count < 200, opensWithVerb(text), case let bodies = bodiesInList(text, from: .column), let last = bodies.last else { return false }
  return last.range.upperBound == text.count && last.range.lowerBound > 12 && last.value.id != nil && bodies[0].value.id == nil
}

/// `tháng 5/2018`, `Quý II`, `15/9/2022`: a date or a numbered month or quarter.
private func namesTime(_ text: [UInt8]) -> Bool {
  // Without a figure only "quý II" is one.
  guard text.count > 4, text.contains(where: { $0.isASCIIDigit || $0 | 0x20 == UInt8(ascii: "q") }) else { return false }
  let words = text.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
  for (at, word) in words.enumerated() {
    if isDate(word) { return true }
    guard at + 1 < words.count, word.count <= 6 else { continue }
    let key = lowercased(Array(word))
    guard key == Array("tháng".utf8) || key == Array("quý".utf8) else { continue }
    let number = words[at + 1].prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") }
    if !number.isEmpty, number.allSatisfy(\.isASCIIDigit) || key.count < 6 && romanValue(number) != nil { return true }
  }
  return false
}

/// `15/9/2022`, `9/2022`.
private func isDate(_ word: ArraySlice<UInt8>) -> Bool {
  let parts = word.split(separator: UInt8(ascii: "/"))
  guard parts.count == 2 || parts.count == 3, parts[0].count <= 2, parts[0].allSatisfy(\.isASCIIDigit) else { return false }
  let year = parts[parts.count - 1].prefix { $0.isASCIIDigit }
  return year.count == 4 && parts[1].prefix(1).allSatisfy(\.isASCIIDigit)
}

private func endsWithTime(_ text: [UInt8]) -> Bool {
  text.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).last.map(isDate) ?? false
}

private let timeWords: [[UInt8]] = ["thường xuyên", "hằng", "hàng", "định kỳ", "năm", "theo", "sau", "trong", "khi", "trước", "liên tục", "ngay", "cả", "kịp thời", "đột xuất", "chưa"].map { Array($0.utf8) }

private func speaksOfTime(_ text: [UInt8]) -> Bool {
  let lower = lowercased(text)
  return timeWords.contains { firstIndex(of: $0, in: lower) != nil }
}
