/// Merged cells: from what formats say to a grid in which every cell has its column.
extension TableDraft {
  /// The most columns that a grid may have: a repeated or spanning cell beyond is damage or malice.
  static let columnLimit = 512

  /// Turns cells that go on the one above (`w:vMerge`) into cells merged over rows.
  mutating func resolveContinuedCells() {
    var owners: [Int: (row: Int, cell: Int)] = [:]
    for row in rows.indices {
      var kept: [CellDraft] = []
      var seen: Set<Int> = []
      for cell in rows[row].cells {
        let column = cell.column ?? 0
        seen.insert(column)
        if cell.continuesAbove, let owner = owners[column] {
          rows[owner.row].cells[owner.cell].rows = row - owner.row + 1
          rows[owner.row].cells[owner.cell].blocks += cell.blocks.filter(\.hasText)
        } else {
          owners[column] = (row, kept.count)
          kept.append(cell)
        }
      }
      for column in owners.keys where !seen.contains(column) { owners[column] = nil }
      rows[row].cells = kept
    }
  }

  /// Gives every cell its grid column and returns how many columns there are.
  mutating func placeCells() -> Int {
    /// Rows still covered from above, a column.
    var covered: [Int] = []
    var count = 0
    for row in rows.indices {
      var next = 0
      for index in rows[row].cells.indices {
        var column = max(rows[row].cells[index].column ?? next, next)
        if rows[row].cells[index].column == nil {
          while column < covered.count, covered[column] > 0 { column += 1 }
        }
        column = min(column, Self.columnLimit - 1)
        let span = max(1, min(rows[row].cells[index].columns, Self.columnLimit - column))
        rows[row].cells[index].column = column
        rows[row].cells[index].columns = span
        rows[row].cells[index].rows = max(1, min(rows[row].cells[index].rows, rows.count - row))
        next = column + span
        while covered.count < next { covered.append(0) }
        for place in column..<next { covered[place] = rows[row].cells[index].rows }
        count = max(count, next)
      }
      for place in covered.indices where covered[place] > 0 { covered[place] -= 1 }
    }
    return count
  }

  var hasText: Bool { rows.contains { $0.cells.contains { $0.blocks.contains(where: \.hasText) } } }
}

extension DraftBlock {
  var hasText: Bool {
    switch self {
    case .paragraph(let paragraph): paragraph.hasText
    case .table(let table): table.hasText
    case .furniture(_, let paragraphs): paragraphs.contains(where: \.hasText)
    }
  }
  /// Bytes of text in it, nested tables included.
  var size: Int {
    switch self {
    case .paragraph(let paragraph): paragraph.runs.reduce(0) { $0 + $1.bytes.count }
    case .table(let table): table.rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.size } } }
    case .furniture: 0
    }
  }
}
