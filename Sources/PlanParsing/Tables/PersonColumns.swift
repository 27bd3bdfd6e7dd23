import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// "Họ và tên | Chức vụ | Nhiệm vụ được phân công": the persons do what is printed beside them, where these cells say work. Lists of
/// members ("Họ và tên | Chức vụ | Nhiệm vụ" over "Trưởng ban", "Thành viên") stay what they are.
func markPersons(_ table: inout ReadTable) {
  guard !table.unreadable, let name = table.columns.indices.first(where: { isPersonHeader(table.columns[$0]) }),
    let work = table.columns.indices.first(where: { isWorkHeader(table.columns[$0]) }),
    table.columns.indices.allSatisfy({ $0 == work || table.columns[$0].role != .lead && table.columns[$0].role != .budget }), table.holds(work, saysWork)
  else { return }
  table.columns[name].role = .lead
  table.columns[work].role = .content
}

private let personHeaders = ["họ và tên", "họ tên", "họ, tên", "họ và tên, chức vụ"].map { matchingKey(Array($0.utf8)) }
private let workHeaders = ["nhiệm vụ", "phân công", "công việc", "phần hành"].map { matchingKey(Array($0.utf8)) }

private func isPersonHeader(_ column: Table.Column) -> Bool {
  guard column.role == .other, column.header.utf8.count < 80, case let key = matchingKey(Array(column.header.utf8)) else { return false }
  return personHeaders.contains(key)
}

/// A column of work, also where "phân công" in its name makes it look like one of those who do it.
private func isWorkHeader(_ column: Table.Column) -> Bool {
  guard column.role == .content || column.role == .lead, case let key = matchingKey(Array(column.header.utf8)) else { return false }
  return workHeaders.contains { firstIndex(of: $0, in: key) != nil }
}

/// Opens with a verb and says more than a post.
private func saysWork(_ text: [UInt8]) -> Bool {
  text.contains(0x20) && (startsWithVerb(matchingKey(Array(text.prefix(160)))) || opensWithVerb(text))
}
