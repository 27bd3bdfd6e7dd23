import PlanModel
import SourceModel

/// The block that a table's rows make once their cells are known.
extension StreamTable {
  /// One row, or two where a heading stands over sub-columns.
  private func headerRows(_ assembly: TextAssembly) -> [TableRow] {
    let columns = region.header.columns
    let own = columns.enumerated().map { TableCell(paragraphs: [assembly.paragraph(runs($1.words))], column: $0) }
    let parents = columns.indices.filter { !columns[$0].above.isEmpty && $0 + 1 < columns.count }
    guard !parents.isEmpty else { return [TableRow(cells: own, isHeader: true)] }
    var (top, low) = (own, own)
    for index in low.indices where !parents.contains(index) && !parents.contains(index - 1) { low[index].repeatsAbove = true }
    for parent in parents.reversed() {
      top.replaceSubrange(parent...parent + 1, with: [TableCell(paragraphs: [assembly.paragraph(runs(columns[parent].above))], column: parent, columns: 2)])
    }
    return [TableRow(cells: top, isHeader: true), TableRow(cells: low, isHeader: true)]
  }

  func write(_ assembly: TextAssembly) -> TableBlock {
    let width = region.header.columns.count
    var block = TableBlock(rows: [], columnCount: width)
    block.isGuessed = true
    block.rows.reserveCapacity(region.rows.count + 3)
    block.rows += headerRows(assembly)
    if !region.header.numberWords.isEmpty {
      let numbers = region.header.numberWords.prefix(width).enumerated().map { index, word in TableCell(paragraphs: [assembly.paragraph([word])], column: index) }
      block.rows.append(TableRow(cells: numbers, isHeader: true))
    }
    let typical = rows.isEmpty ? 0 : typicalCost
    var work = rows.makeIterator()
    var pieces: [Range<Int>] = []
    for row in region.rows {
      if row.isGroup {
        let pieces = (row.ordinalRange.map { [$0] } ?? []) + row.lines.map(\.range)
        block.rows.append(TableRow(cells: [TableCell(paragraphs: [assembly.paragraph(pieces)], column: 0, columns: width)]))
        continue
      }
      guard let solved = work.next() else { continue }
      if solved.cost > max(typical, 0) + 7 { block.uncertainRows.insert(block.rows.count) }
      var cells: [TableCell] = []
      cells.reserveCapacity(width)
      if firstColumn == 1 { cells.append(TableCell(paragraphs: row.ordinalRange.map { [assembly.paragraph([$0])] } ?? [], column: 0)) }
      for column in solver.columns.indices {
        cells.append(TableCell(paragraphs: paragraphs(solved, column, assembly, &pieces), column: column + firstColumn))
      }
      block.rows.append(TableRow(cells: cells))
    }
    return block
  }

  /// The paragraphs of a cell: its lines joined, a new one at a dash after the end of a sentence. `pieces` is room to work in.
  private func paragraphs(_ row: RowWork, _ column: Int, _ assembly: TextAssembly, _ pieces: inout [Range<Int>]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    pieces.removeAll(keepingCapacity: true)
    var end: EndKind = []
    for part in row.parts {
      for atom in atoms[cell(part, column)] {
        if !pieces.isEmpty, atom.has(.opensLine), atom.has(.dash), end.contains(.sentence) {
          paragraphs.append(assembly.paragraph(pieces))
          pieces.removeAll(keepingCapacity: true)
        }
        merge(atom.range, into: &pieces)
        end = atom.end
      }
    }
    if pieces.isEmpty { return paragraphs }
    return paragraphs.isEmpty ? [assembly.paragraph(pieces)] : paragraphs + [assembly.paragraph(pieces)]
  }

  /// Words of a heading as the runs of text they stand in.
  private func runs(_ words: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for word in words { merge(word, into: &result) }
    return result
  }

  /// Adds a piece, as one with the last where both are neighbours in one line.
  private func merge(_ piece: Range<Int>, into pieces: inout [Range<Int>]) {
    if let last = pieces.last, piece.lowerBound >= last.upperBound, text[last.upperBound..<piece.lowerBound].allSatisfy(\.isTextSpace) {
      pieces[pieces.count - 1] = last.lowerBound..<piece.upperBound
    } else {
      pieces.append(piece)
    }
  }
}
