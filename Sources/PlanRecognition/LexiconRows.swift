/// The rows of a table of `LexiconData`: cells between tabs; lines that begin with `#` are comments.
struct LexiconRows: Sequence {
  private let table: StaticString
  init(_ table: StaticString) { self.table = table }

  func makeIterator() -> IndexingIterator<[[String]]> {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    func closeRow() {
      row.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
      if let first = row.first, !first.isEmpty, first.utf8.first != UInt8(ascii: "#") { rows.append(row) }
      row.removeAll(keepingCapacity: true)
    }
    for byte in bytes {
      switch byte {
      case 0x0A: closeRow()
      case 0x09:
        row.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      default: cell.append(byte)
      }
    }
    closeRow()
    return rows.makeIterator()
  }
}

/// The alternatives of a cell: "SNN|SNNPTNT".
func splitBars(_ cell: String) -> [String] {
  cell.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
}

/// "Báo {tỉnh}" → "Báo": the province's name is read after the name of the body.
func withoutPlaceholder(_ form: String) -> String {
  guard let brace = form.utf8.firstIndex(of: UInt8(ascii: "{")) else { return form }
  var kept = Array(form[..<brace].utf8)
  while kept.last == 0x20 { kept.removeLast() }
  return String(decoding: kept, as: UTF8.self)
}
