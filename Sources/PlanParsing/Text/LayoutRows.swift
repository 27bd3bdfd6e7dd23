import PlanModel
import SourceModel
import VietnameseText

/// A line of a letterhead's or a tail's layout table, as web pages print it: `ỦY BAN NHÂN DÂN | CỘNG HÒA … |`,
/// `Nơi nhận: | TM. ỦY BAN NHÂN DÂN |`, a bar alone between two cells.
struct LayoutRow {
  /// The cells that are not empty, with the column they stand in, where the line tells.
  var cells: [(range: Range<Int>, column: Int?)] = []
  var bars: [Range<Int>] = []
  /// What the collector says of the document (`Số hiệu: | 12/KH-UBND | Loại văn bản: | …`): furniture as a whole.
  var isFacts = false
}

/// Tells lines of layout tables from rows of tables by what their cells begin with.
struct LayoutRowReader {
  private let source: TextLines
  private let hasBars: Bool
  /// The last line that was read as a row of a tail.
  private var lastTail = -2

  /// The line of the motto: what a page says of the document stands above it.
  private var factsEnd = 0

  /// Lines within which a letterhead is looked for.
  private static let headLines = 40

  /// `hasBars`: a `|` stands somewhere in the text.
  init(_ source: TextLines, hasBars: Bool) {
    (self.source, self.hasBars) = (source, hasBars)
    guard hasBars else { return }
    factsEnd = source.lines.indices.prefix(Self.headLines).first { index in
      let line = lowercased(Array(source.text[source[index].range].prefix(200)))
      return Self.mottos.contains { motto in line.indices.contains { line[$0...].starts(with: motto) } }
    } ?? 12
  }

  /// The first cell with text in it.
  private func firstCell(_ index: Int) -> FoldedText {
    let isMark: (UInt8) -> Bool = { $0 == UInt8(ascii: "|") || $0.isTextSpace }
    let cell = Array(source.text[source[index].range].drop(while: isMark).prefix { $0 != UInt8(ascii: "|") }.prefix(60))
    return FoldedText(Array(cell.reversed().drop(while: isMark).reversed()))
  }

  /// `| Lĩnh vực | Nội dung | Chủ trì | Thời gian |`: the header of a table.
  private func namesColumns(_ index: Int) -> Bool {
    source.text[source[index].range].split(separator: UInt8(ascii: "|")).count { columnRole(Array($0)) != .other } > 1
  }

  /// The row that line `index` is; `nil` where it is none.
  mutating func row(at index: Int) -> LayoutRow? {
    guard hasBars, source.text[source[index].range].contains(UInt8(ascii: "|")) else { return nil }
    if index < Self.headLines, case let cell = firstCell(index), Self.facts.contains(where: { cell.match($0, at: 0) == cell.count }) || index < factsEnd && Self.plainFacts.contains(where: { cell.word($0, at: 0) == cell.count }), !namesColumns(index) {
      return LayoutRow(isFacts: true)
    }
    guard var row = cut(index) else { return nil }
    if row.cells.isEmpty { return row }
    let cells = row.cells.map { FoldedText(Array(source.text[$0.range].prefix(160))) }
    guard cells.count <= 2 else { return nil }
    if cells.contains(where: Self.opensTail) || lastTail == index - 1 && row.cells.allSatisfy({ $0.range.count < 160 }) {
      lastTail = index
      if cells.count == 1, row.cells[0].column == nil { row.cells[0].column = 0 }
      return row
    }
    guard index < Self.headLines else { return nil }
    let isCellLine = cells.count == 1 && row.cells[0].column == nil && source[index].marks.contains(.capitals) && source[index].count < 120
    return isCellLine || cells.contains(where: Self.opensHead) ? row : nil
  }

  /// The cells between the bars of a line; `nil` for a row of a table with bars around it.
  private func cut(_ index: Int) -> LayoutRow? {
    let line = source[index].range
    var row = LayoutRow()
    var start = line.lowerBound
    for at in line.lowerBound...line.upperBound where at == line.upperBound || source.text[at] == UInt8(ascii: "|") {
      var cell = start..<at
      while let first = cell.first, source.text[first].isTextSpace { cell = first + 1..<cell.upperBound }
      while let last = cell.last, source.text[last].isTextSpace { cell = cell.lowerBound..<last }
      if !cell.isEmpty { row.cells.append((cell, nil)) }
      if at < line.upperBound { row.bars.append(at..<at + 1) }
      start = at + 1
    }
    let opensWithBar = row.bars.first?.lowerBound == line.lowerBound
    if opensWithBar, row.bars.count > 2, index + 1 < source.lines.count, source.text[source[index + 1].start] == UInt8(ascii: "|") { return nil }
    if row.cells.isEmpty, row.bars.count > 2 { return nil }
    if row.cells.count == 2 { (row.cells[0].column, row.cells[1].column) = (0, 1) }
    // `| KT. CHỦ TỊCH |`: what stood in the first column is lost.
    if row.cells.count == 1, opensWithBar { row.cells[0].column = 1 }
    return row
  }

  /// Motto, number or day of a letterhead.
  private static func opensHead(_ cell: FoldedText) -> Bool {
    if ["cong hoa xa hoi", "doc lap", "dang cong san viet nam"].contains(where: { (phrase: StaticString) in cell.word(phrase, at: 0) != nil }) { return true }
    if cell.isUpper(0), let end = cell.match("so", at: 0), case let next = cell.skipSpaces(end), next < cell.count, cell.bytes[next] == UInt8(ascii: ":") || cell.isDigit(next) { return true }
    guard cell.count < 80, cell.isUpper(0), let found = PlaceAndDateReader.find(in: cell, 0..<cell.count) else { return false }
    return found.place?.lowerBound == 0 && found.range.upperBound == cell.count
  }

  /// "Nơi nhận", "TM. …", "KT. …", a post in capitals.
  private static func opensTail(_ cell: FoldedText) -> Bool {
    if cell.isUpper(0), let end = cell.word("noi nhan", at: 0), case let next = cell.skipSpaces(end), next < cell.count, cell.bytes[next] == UInt8(ascii: ":") { return true }
    return SignatureWords.onBehalfEnd(cell, 0) != nil || SignatureWords.inPlaceEnd(cell, 0) != nil
      || SignatureWords.postEnd(cell, 0) != nil && cell.count < 100 && cell.isCapitals(0..<cell.count)
  }

  /// What collectors of legal texts say of a document above it, folded.
  private static let facts: [StaticString] = [
    "so hieu:", "noi ban hanh:", "ngay ban hanh:", "ngay cong bao:", "linh vuc:", "ngay het hieu luc:", "co quan ban hanh:", "loai van ban:", "ap dung:", "nguoi ky:", "ngay hieu luc:", "tinh trang:",
  ]

  private static let mottos = ["cộng hòa xã", "cộng hoà xã", "đảng cộng sản"].map { Array($0.utf8) }
  private static let plainFacts: [StaticString] = [
    "so hieu", "noi ban hanh", "ngay ban hanh", "ngay cong bao", "so cong bao", "linh vuc", "co quan ban hanh", "loai van ban", "nguoi ky", "ngay hieu luc", "ngay co hieu luc", "tinh trang", "tinh trang hieu luc",
  ]

}

extension [UInt8] {
  /// Whether `byte` stands anywhere; many bytes a step.
  func holds(_ byte: UInt8) -> Bool {
    withUnsafeBytes { bytes in
      func hits(_ at: Int) -> SIMDMask<SIMD16<Int8>> { bytes.sixteen(at: at) .== .all(byte) }
      var at = 0
      while at + 64 <= bytes.count {
        if (hits(at) .| hits(at &+ 16) .| hits(at &+ 32) .| hits(at &+ 48)).firstPlace != nil { return true }
        at &+= 64
      }
      return bytes[at...].contains(byte)
    }
  }
}
