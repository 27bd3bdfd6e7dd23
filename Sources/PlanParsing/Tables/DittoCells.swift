import PlanModel
import SourceModel
import VietnameseText

/// "Như trên", "-nt-", "//" or a mark of repetition, and nothing else. Source: tables typed in Word.
private func isDitto(_ cell: [Paragraph]) -> Bool {
  guard let text = cell.first?.text.bytes, text.count < 24 else { return false }
  let marks: Set<UInt8> = [0x2D, 0x2E, 0x2C, 0x3B, 0x28, 0x29]
  let key = folded(ReadTable.passage(cell).bytes.filter { !$0.isSpace && !marks.contains($0) })
  return dittos.contains(key)
}

private let dittos = Set(["nhutren", "nt", "//", "\"", "''", "“", "”", "″", "〃", "\"\"", "nhumuctren", "nhudongtren"].map { folded(Array($0.utf8)) })

extension ReadTable {
  /// Finds the cells of bodies and times that repeat the one above them, and which row that is; -1 where none is.
  mutating func markDittos() {
    guard !unreadable else { return }
    for column in columns.indices where columns[column].role == .lead || columns[column].role == .coordinating || columns[column].role == .deadline {
      var last = -1
      for row in rows.indices where rows[row].kind == .data && column < rows[row].cells.count && !ReadTable.isBlank(rows[row].cells[column]) {
        if isDitto(rows[row].cells[column]) { repeated[row * columns.count + column] = last } else { last = row }
      }
    }
  }

  /// The row whose cell in `column` holds for `row`: its own, that above a mark of repetition, or -1.
  func holder(of row: Int, _ column: Int) -> Int { repeated.isEmpty ? row : repeated[row * columns.count + column] ?? row }

  /// Whether a cell of such a column in `row` only repeats one above.
  func repeats(_ row: Int, _ role: ColumnRole) -> Bool {
    !repeated.isEmpty && columns.indices.contains { columns[$0].role == role && repeated[row * columns.count + $0].map { $0 >= 0 } ?? false }
  }

  /// Cells that repeat what is not there.
  var emptyRepeats: [(row: Int, column: Int)] {
    repeated.filter { $0.value < 0 }.keys.sorted().map { ($0 / columns.count, $0 % columns.count) }
  }

  /// A row with the cells that its marks of repetition stand for, and without those whose column is not told.
  func filled(_ row: Int) -> Row {
    guard !repeated.isEmpty || rows[row].open?.isEmpty == false else { return rows[row] }
    var result = rows[row]
    for column in result.open ?? [] { result.cells[column] = [] }
    for column in result.cells.indices where column < columns.count {
      let holder = holder(of: row, column)
      if holder != row { result.cells[column] = holder < 0 ? [] : rows[holder].cells[column] }
    }
    return result
  }
}
