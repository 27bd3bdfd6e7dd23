import SourceModel
import VietnameseText

/// One table that a converter broke at each page: pieces of as many columns with nothing but page numbers between, where
/// the later piece says the header again or goes on counting. A row that the cut left in two halves is one row again.
///
/// Two tables that each count from 1 stay two, also under the same header.
func joinedTables(_ blocks: [DraftBlock]) -> [DraftBlock] {
  guard blocks.reduce(0, { if case .table = $1 { $0 + 1 } else { $0 } }) > 1 else { return blocks }
  var result: [DraftBlock] = []
  for block in blocks {
    guard case .table(var table) = block, let place = result.lastIndex(where: { !$0.isBetweenPages }), case .table(var before) = result[place],
      before.width == table.width, table.width >= 3
    else {
      result.append(block)
      continue
    }
    let header = before.rows.first?.key ?? []
    var again: RowDraft?
    if let first = table.rows.first, first.key == header, !header.isEmpty, first.ordinal == nil { again = table.rows.removeFirst() }
    guard table.goesOn(after: before, sameHeader: again != nil) else {
      result.append(block)
      continue
    }
    if let again { result.append(.furniture(.repeatedHeader, again.cells.flatMap { $0.blocks.flatMap(\.paragraphsInside) })) }
    if let half = table.rows.first, half.isHalf, let last = before.rows.indices.last, before.rows[last].cells.count == half.cells.count {
      before.rows[last].takeHalf(half)
      table.rows.removeFirst()
    }
    before.rows += table.rows
    result[place] = .table(before)
  }
  return result
}

extension DraftBlock {
  /// A page number, a repeated header or a blank line: what stands between the pages of one table.
  fileprivate var isBetweenPages: Bool {
    switch self {
    case .furniture: true
    case .paragraph(let paragraph): !paragraph.hasText
    case .table: false
    }
  }
}

extension TableDraft {
  fileprivate var width: Int { rows.reduce(0) { max($0, $1.cells.reduce(0) { $0 + $1.columns }) } }

  fileprivate func goesOn(after table: TableDraft, sameHeader: Bool) -> Bool {
    let last = table.rows.reversed().lazy.compactMap(\.ordinal).first
    let next = rows.lazy.compactMap(\.ordinal).first
    guard let last, let next else { return sameHeader }
    return next == last + 1 || (sameHeader && next > last)
  }
}

extension RowDraft {
  fileprivate var key: [UInt8] { matchingKey(cells.flatMap { $0.blocks.flatMap { $0.paragraphsInside.flatMap(\.plainBytes) } + [0x20] }) }

  /// The number in its first cell, `1` or `1.`.
  fileprivate var ordinal: Int? {
    let bytes = (cells.first?.blocks ?? []).flatMap { $0.paragraphsInside.flatMap(\.plainBytes) }.filter { !$0.isSpace }
    guard (1...5).contains(bytes.count), let first = bytes.first, first.isASCIIDigit else { return nil }
    let digits = bytes.prefix { $0.isASCIIDigit }
    guard bytes.count - digits.count <= 1, digits.count <= 4 else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// It has no number, and what it says goes on in small letters.
  fileprivate var isHalf: Bool {
    guard let first = cells.first, !first.blocks.contains(where: \.hasText) else { return false }
    let filled = cells.dropFirst().compactMap { $0.blocks.first { $0.hasText } }
    return !filled.isEmpty && filled.allSatisfy { if case .paragraph(let paragraph) = $0 { paragraph.beginsSmall } else { false } }
  }

  /// Takes the second half of a row that a page cut.
  fileprivate mutating func takeHalf(_ half: RowDraft) {
    for (index, cell) in half.cells.enumerated() {
      for block in cell.blocks where block.hasText {
        if case .paragraph(let rest) = block, let last = cells[index].blocks.indices.last, case .paragraph(var paragraph) = cells[index].blocks[last],
          rest.beginsSmall, !paragraph.endsSentence
        {
          paragraph.runs += [Run([0x20])] + rest.runs
          cells[index].blocks[last] = .paragraph(paragraph)
        } else {
          cells[index].blocks.append(block)
        }
      }
    }
  }
}

extension ParagraphDraft {
  var beginsSmall: Bool {
    let bytes = plainBytes.drop { $0.isSpace }
    guard let start = bytes.indices.first else { return false }
    return Letters.isLower(decodeScalar(Array(bytes.prefix(4)), at: 0).scalar) && !beginsWithLabel(Array(bytes[start...].prefix(24)))
  }
  var endsSentence: Bool {
    guard let last = plainBytes.last(where: { !$0.isSpace }) else { return true }
    return last == UInt8(ascii: ".") || last == UInt8(ascii: ":") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
  }
}
