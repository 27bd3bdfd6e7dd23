import SourceModel

/// The tables that stand open while a part is read, the innermost last.
struct DOCXTables {
  private var tables: [TableDraft] = []
  /// Of the open rows: whether a tracked change takes them out.
  private var rowDeleted: [Bool] = []
  /// Of the open rows: the grid column where the next cell begins.
  private var nextColumn: [Int] = []

  /// Whether there is a row to which a cell belongs.
  var hasRow: Bool { tables.last?.rows.isEmpty == false }

  mutating func openTable() { tables.append(TableDraft()) }

  /// The innermost table; `nil` where none is open.
  mutating func closeTable() -> TableDraft? {
    guard var table = tables.popLast() else { return nil }
    table.resolveContinuedCells()
    return table
  }

  mutating func openRow() {
    guard let table = tables.indices.last else { return }
    tables[table].rows.append(RowDraft())
    rowDeleted.append(false)
    nextColumn.append(0)
  }

  mutating func deleteRow() {
    if let last = rowDeleted.indices.last { rowDeleted[last] = true }
  }

  mutating func closeRow() {
    _ = nextColumn.popLast()
    guard rowDeleted.popLast() == true, let table = tables.indices.last else { return }
    _ = tables[table].rows.popLast()
  }

  /// Whether there was a row that the cell belongs to.
  mutating func openCell() -> Bool {
    guard let table = tables.indices.last, let row = tables[table].rows.indices.last, let column = nextColumn.last else { return false }
    var cell = CellDraft()
    cell.column = column
    tables[table].rows[row].cells.append(cell)
    return true
  }

  mutating func closeCell(_ blocks: [DraftBlock]) {
    guard let table = tables.indices.last, let row = tables[table].rows.indices.last,
      let cell = tables[table].rows[row].cells.indices.last, let column = nextColumn.indices.last
    else { return }
    tables[table].rows[row].cells[cell].blocks += blocks
    nextColumn[column] += tables[table].rows[row].cells[cell].columns
  }

  /// A property in `w:trPr`.
  mutating func rowProperty(_ name: String, _ attributes: MarkupAttributes) {
    guard let table = tables.indices.last, let row = tables[table].rows.indices.last else { return }
    switch name {
    case "w:tblHeader": tables[table].rows[row].isHeader = attributes.isOn
    case "w:gridBefore":
      if let last = nextColumn.indices.last { nextColumn[last] = min(max(attributes.int("val") ?? 0, 0), TableDraft.columnLimit) }
    default: break
    }
  }

  /// A property in `w:tcPr`.
  mutating func cellProperty(_ name: String, _ attributes: MarkupAttributes) {
    guard let table = tables.indices.last, let row = tables[table].rows.indices.last,
      let cell = tables[table].rows[row].cells.indices.last
    else { return }
    switch name {
    case "w:gridSpan": tables[table].rows[row].cells[cell].columns = min(max(attributes.int("val") ?? 1, 1), TableDraft.columnLimit)
    case "w:vMerge": tables[table].rows[row].cells[cell].continuesAbove = attributes["val"] != "restart"
    case "w:hMerge":
      // The older form: this cell goes on the one to its left.
      guard attributes["val"] != "restart", cell > 0, let last = nextColumn.indices.last else { return }
      tables[table].rows[row].cells.removeLast()
      tables[table].rows[row].cells[cell - 1].columns += 1
      nextColumn[last] += 1 - tables[table].rows[row].cells[cell - 1].columns
    default: break
    }
  }
}
