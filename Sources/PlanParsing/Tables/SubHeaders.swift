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
