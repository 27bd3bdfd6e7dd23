/// Tables that only frame other things (a page's layout, a box around paragraphs) are taken apart: what they hold stands
/// on its own. Letterhead and signature tables are no frames: they stay tables, and the head reader knows them.
func unframed(_ blocks: [DraftBlock], depth: Int = 0) -> [DraftBlock] {
  var result: [DraftBlock] = []
  result.reserveCapacity(blocks.count)
  for block in blocks {
    guard case .table(let table) = block else { result.append(block); continue }
    guard table.hasText else { continue }
    guard depth < 64, table.isFrame else { result.append(.table(table.withFlatCells())); continue }
    var run = TableDraft()
    func flush() {
      if run.hasText { result.append(.table(run.withFlatCells())) }
      run = TableDraft()
    }
    for row in table.rows {
      let filled = row.cells.filter { $0.blocks.contains(where: \.hasText) }
      if filled.count <= 1 || filled.contains(where: { $0.holdsRealTable }) {
        flush()
        for cell in filled { result += unframed(cell.blocks, depth: depth + 1) }
      } else {
        run.rows.append(row)
      }
    }
    flush()
  }
  return result
}

extension TableDraft {
  /// One column with more than a short line in it, or cells that hold whole tables of their own.
  fileprivate var isFrame: Bool {
    let single = rows.allSatisfy { $0.cells.filter { $0.blocks.contains(where: \.hasText) }.count <= 1 }
    if single && rows.allSatisfy({ $0.cells.count <= 1 }) { return true }
    return rows.contains { $0.cells.contains(where: \.holdsRealTable) || ($0.cells.contains(where: \.holdsPage)) }
  }

  /// Tables inside cells that are left become lines of their cell.
  fileprivate func withFlatCells() -> TableDraft {
    var result = self
    for row in result.rows.indices {
      for cell in result.rows[row].cells.indices {
        guard result.rows[row].cells[cell].blocks.contains(where: { if case .paragraph = $0 { false } else { true } }) else { continue }
        var lines: [DraftBlock] = []
        for block in result.rows[row].cells[cell].blocks { flatten(block, into: &lines, depth: 0) }
        result.rows[row].cells[cell].blocks = lines
      }
    }
    return result
  }
}

private func flatten(_ block: DraftBlock, into lines: inout [DraftBlock], depth: Int) {
  guard case .table(let table) = block, depth < 64 else { lines.append(block); return }
  for row in table.rows {
    for cell in row.cells { for inner in cell.blocks { flatten(inner, into: &lines, depth: depth + 1) } }
  }
}

extension CellDraft {
  /// A table of at least two rows and columns that says more than the words around it.
  fileprivate var holdsRealTable: Bool {
    var inner = 0
    var outer = 0
    var real = false
    for block in blocks {
      if case .table(let table) = block, table.hasText {
        inner += block.size
        let filledRows = table.rows.filter { $0.cells.contains { $0.blocks.contains(where: \.hasText) } }
        if filledRows.count >= 2, filledRows.contains(where: { $0.cells.count >= 2 }) || table.holdsMore { real = true }
        if table.holdsMore { real = true }
      } else {
        outer += block.size
      }
    }
    return real && (inner * 2 > outer || inner > 400)
  }
  /// A cell that holds a page's whole content: dozens of paragraphs.
  fileprivate var holdsPage: Bool { blocks.count > 40 && blocks.reduce(0) { $0 + $1.size } > 4_000 }
}

extension TableDraft {
  /// Tables inside its own cells, with text.
  fileprivate var holdsMore: Bool {
    rows.contains { $0.cells.contains { $0.blocks.contains { if case .table(let table) = $0 { table.hasText } else { false } } } }
  }
}
