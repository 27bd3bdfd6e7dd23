import PlanModel
import SourceModel
import VietnameseText

// Tables with a column of "Nội dung" that give no tasks (CONTRACT, Task: budgets), and points that only name prizes.

/// A table that counts what is paid: unit prices and sums, or any sums under a heading of the budget, where no time is set.
func isBudget(_ table: ReadTable) -> Bool {
  guard table.columns.contains(where: { $0.role == .budget }), !table.columns.contains(where: { $0.role == .deadline }) else { return false }
  let keys = table.columns.map { matchingKey(Array($0.header.utf8)) }
  func has(_ words: [[UInt8]]) -> Bool { keys.contains { key in words.contains { firstIndex(of: $0, in: key) != nil } } }
  if has(prices), has(quantities) { return true }
  var node = table.node
  while let current = node, !current.isRoot {
    if current.role == .budget { return true }
    if let title = current.own.first?.text.bytes, case let key = matchingKey(Array(title.prefix(60))), budgetTitles.contains(where: { key.starts(with: $0) }) { return true }
    if current.isAnnex { return false }
    node = current.parent
  }
  return false
}

private let prices = ["đơn giá", "thành tiền", "số tiền"].map { matchingKey(Array($0.utf8)) }
private let quantities = ["số lượng", "đơn vị tính", "đvt", "đơn giá", "định mức"].map { matchingKey(Array($0.utf8)) }
private let budgetTitles = ["dự toán", "bảng dự toán", "dự trù", "bảng dự trù", "khái toán", "kinh phí", "bảng kinh phí", "phân bổ kinh phí", "phân bổ dự toán", "phân bổ vốn", "tổng hợp kinh phí", "biểu dự toán", "chi tiết kinh phí", "tổng hợp dự toán"].map { matchingKey(Array($0.utf8)) }

/// "Giải nhất: 3.000.000 đồng.": what is paid, and nothing to be done.
func isPrize(_ text: [UInt8]) -> Bool {
  guard text.count < 160, let first = text.first, first | 0x20 == UInt8(ascii: "g") || first.isASCIIDigit, text.contains(where: \.isASCIIDigit) else { return false }
  // "01 giải Nhất trị giá …"
  guard prizes.open(Array(text.drop { $0.isASCIIDigit || $0.isSpaceOrTab }), within: 24) else { return false }
  let key = folded(text)
  return [" dong", "000d", "000 d", "trieu"].contains { word in key.indices.contains { key[$0...].starts(with: word.utf8) } }
}

private let prizes = FoldedOpeners(["giai nhat", "giai nhi", "giai ba", "giai tu", "giai khuyen khich", "giai dac biet", "giai phu", "giai toan doan", "giai ca nhan", "giai tap the", "giai thuong"])
