import PlanModel

/// Rows whose printed lines say by their count alone which cell each is.
extension StreamTable {
  /// The row's lines as its cells, where their count says so and none begins like a part of a cell.
  func cellsByLines(_ row: Range<Int>) -> [Int]? {
    guard isByLines else { return cellsByBlocks(row) }
    let starts = row.filter { atoms[$0].has(.opensLine) }
    guard starts.count == solver.columns.count, starts.first == row.lowerBound, !starts.contains(where: { atoms[$0].has(.dash) }) else { return cellsByBlocks(row) }
    return starts + [row.upperBound]
  }

  /// Rows of a line a cell, where each line that is a time, and no other, stands where its column has it.
  func rowsByLines(_ all: Range<Int>) -> [CellRow]? {
    let width = solver.columns.count
    let starts = all.filter { atoms[$0].has(.opensLine) } + [all.upperBound]
    guard solver.columns.count(where: { $0.role == .deadline }) == 1, starts.count > 2 * width, (starts.count - 1) % width == 0, starts[0] == all.lowerBound else { return nil }
    let reader = AtomReader(text: text)
    for line in starts.indices.dropLast() {
      let isTime = reader.isTime(atoms[starts[line]].range.lowerBound..<atoms[starts[line + 1] - 1].range.upperBound)
      guard isTime == (solver.columns[line % width].role == .deadline), !atoms[starts[line]].has(.dash) else { return nil }
    }
    return stride(from: 0, to: starts.count - 1, by: width).map { CellRow(cuts: Array(starts[$0...$0 + width]), cost: 0) }
  }

  /// The row's blocks as its cells, where no cell is wrapped: lines that go on with what is before them are one block.
  /// Only where there are as many as columns, the times stand where their column has them, and no work where bodies belong.
  private func cellsByBlocks(_ row: Range<Int>) -> [Int]? {
    guard hasWholeCells, !row.isEmpty, solver.columns.contains(where: { $0.role == .deadline }) else { return nil }
    var starts: [Int] = []
    for index in row where atoms[index].has(.opensLine) || index == row.lowerBound {
      if let start = starts.last, goesOn(index, block: start) { continue }
      guard starts.count < solver.columns.count else { return nil }
      starts.append(index)
    }
    guard starts.count == solver.columns.count else { return nil }
    let cuts = starts + [row.upperBound]
    return solver.columns.indices.allSatisfy { suits(cuts[$0]..<cuts[$0 + 1], $0) } ? cuts : nil
  }

  /// Whether a line goes on with the block before it.
  private func goesOn(_ index: Int, block start: Int) -> Bool {
    let (atom, before) = (atoms[index], atoms[index - 1].end)
    if atom.has(.lower), !atom.has(.tick) { return true }
    if !before.isDisjoint(with: [.comma, .openWord, .hyphen, .colon]) { return true }
    if before.contains(.sentence), !before.contains(.fullStop) { return true }
    return atom.has(.dash) && atoms[start].has(.dash)
  }

  /// Whether a block may be its column's cell: a time in the column of times alone; bodies are named in a few words.
  private func suits(_ block: Range<Int>, _ column: Int) -> Bool {
    let (before, all) = (sums[block.lowerBound], sums[block.upperBound])
    let role = solver.columns[column].role
    if role == .deadline { return all.strong > before.strong || atoms[block.lowerBound].has(.time) }
    if AtomReader(text: text).isTime(atoms[block.lowerBound].range.lowerBound..<atoms[block.upperBound - 1].range.upperBound) { return false }
    guard solver.columns[column].bodies, !atoms[block.lowerBound].has(.body), !atoms[block.lowerBound].has(.post) else { return true }
    return all.words - before.words <= 8 && !atoms[block.upperBound - 1].end.contains(.fullStop)
  }
}
