import PlanModel
import SourceModel
import VietnameseText

extension TableBlock {
  /// The same with a second header row put where it belongs that stands at the table's left edge: Markdown cannot merge
  /// cells, so that `Chủ trì | Phối hợp` below `Đơn vị thực hiện` loses the cells before it, and that one its second column.
  var withSubColumnsInPlace: TableBlock {
    guard rows.count > 2, !unreadable, rows[0].cells.allSatisfy({ $0.columns == 1 && !$0.repeatsAbove }) else { return self }
    let own = rows[1].cells.filter { !$0.paragraphs.isEmpty }
    guard own.count == 2, own[0].column == 0, own[1].column == 1, let pair = pair(own.map(key)) else { return self }
    let filled = rows[0].cells.filter { !$0.paragraphs.isEmpty && $0.column > 0 }
    let parents = filled.filter { cell in
      let text = String(decoding: ReadTable.passage(cell.paragraphs).bytes, as: UTF8.self)
      return pair.fits(under: .init(words: [], role: columnRole(text), text: text))
    }
    guard parents.count == 1, let parent = parents.first?.column else { return self }
    var result = self
    if filled.contains(where: { $0.column == parent + 1 }) || parent + 1 >= columnCount {
      // The second column is lost in the header alone: rows have one more.
      guard filled.last.map({ $0.column + 2 == columnCount }) ?? false else { return self }
      result.rows[0].cells.removeAll { $0.column > parent && $0.paragraphs.isEmpty }
      for index in result.rows[0].cells.indices where result.rows[0].cells[index].column > parent { result.rows[0].cells[index].column += 1 }
      for index in result.rows[0].cells.indices where result.rows[0].cells[index].column == parent { result.rows[0].cells[index].columns = 2 }
    }
    result.rows[1].cells = own
    for index in 0...1 { result.rows[1].cells[index].column = parent + index }
    return result
  }

  private func key(_ cell: TableCell) -> [UInt8] { folded(ReadTable.passage(cell.paragraphs).trimmed.bytes) }

  private func pair(_ keys: [[UInt8]]) -> SubColumns? { subColumnPairs.first { $0.first == keys[0] && $0.second == keys[1] } }
}

/// Of a table that cannot print merged cells (Markdown): texts only below a header cell with empty ones to its right, and
/// below those; two at least.
func isSubHeader(_ row: TableRow, below header: TableRow) -> Bool {
  func filled(_ row: TableRow) -> [Int] { row.cells.compactMap { !$0.repeatsAbove && !isBlank($0) ? $0.column : nil } }
  let (own, above) = (filled(row), Set(filled(header)))
  // A table that shows its merged cells says itself what stands below what.
  guard own.count >= 2, (header.cells + row.cells).allSatisfy({ $0.columns == 1 && !$0.repeatsAbove }), let last = above.max() else { return false }
  guard own.contains(where: { !above.contains($0) }) else { return false }
  // As many as above, or further right than those: what the last heading stands over. Then their words say that they are names.
  if own.count >= above.count || own.contains(where: { $0 > last }) {
    let texts = row.cells.filter { own.contains($0.column) }.map(text)
    guard own[0] > 0, own.last.map({ $0 <= last + 1 }) ?? false, texts.allSatisfy({ columnRole($0) != .other }) else { return false }
  }
  return own.allSatisfy { column in !above.contains(column) || !above.contains(column + 1) && own.contains(column + 1) }
    && row.cells.allSatisfy { text($0).count < 60 }
}
