import SourceModel
import VietnameseText

/// Recognises a table whose lines were printed across all columns, joined by single spaces (`pdfplumber`), below a header that
/// takes several lines: `Cơ quan Cơ quan phối Thời gian Sản` / `STT Nội dung nhiệm vụ` / `chủ trì hợp thực hiện phẩm`.
struct RowwiseReader {
  let source: TextLines
  let headers: StreamHeaderReader
  /// Whether a label goes on with the outline.
  let goesOnOutline: (PrintedLabel) -> Bool

  /// The table whose header begins at line `index`, a line above `STT`: one chunk a row.
  func table(at index: Int) -> InterleavedTable? {
    guard let header = header(at: index), rowCount(from: header.upperBound) > 1 else { return nil }
    return table(below: header)
  }

  func table(below header: Range<Int>) -> InterleavedTable {
    var table = InterleavedTable(chunks: [Array(header)], headings: [0], repeated: [], end: header.upperBound)
    table.isRowwise = true
    var number = 0
    var line = header.upperBound
    while line < source.lines.count, !isEnd(line) {
      if source[line].marks.contains(.taken) { line += 1; continue }
      if isRepeated(header, at: line) {
        table.repeated.append(table.chunks.count)
        table.chunks.append(Array(line..<line + header.count))
        line += header.count
        continue
      }
      let ordinal = rowOrdinal(source.text, source[line].range)
      let opensRow = ordinal?.kind == .arabic && ordinal?.value == number + 1
      if opensRow { number += 1 }
      if opensRow || ordinal?.kind == .roman || table.chunks.count == 1 { table.chunks.append([line]) } else { add(line, to: &table) }
      line += 1
    }
    table.end = line
    return table
  }

  /// Behind a header printed again a row goes on.
  private func add(_ line: Int, to table: inout InterleavedTable) {
    let last = table.chunks.count - 1
    if table.repeated.last == last { table.chunks.append([line]) } else { table.chunks[last].append(line) }
  }

  /// Lines of heading words, the line with `STT` and others, and what stands above the first row.
  private func header(at index: Int) -> Range<Int>? {
    var ordinals = index
    while ordinals < min(index + 3, source.lines.count), !opensHeader(ordinals) {
      guard source[ordinals].count <= 120, source.isOfHeadingWords(ordinals), wordRanges(source.text, source[ordinals].range).count > 1 else { return nil }
      ordinals += 1
    }
    // `STT` at the top is read with what stands below it.
    guard ordinals > index ? headers.headingGroup(at: index, whole: true) != nil : isCutOrdinal(index), ordinals < min(index + 3, source.lines.count), wordRanges(source.text, source[ordinals].range).count > 2 else { return nil }
    for end in ordinals + 1..<min(ordinals + 5, source.lines.count) {
      if let ordinal = rowOrdinal(source.text, source[end].range), ordinal.value == 1, !ordinal.isAlone { return index..<end }
      guard source[end].count <= 120, endKind(source.text, source[end].range).isDisjoint(with: .sentence) else { return nil }
    }
    return nil
  }

  private func opensHeader(_ line: Int) -> Bool { source.opensRowwiseHeader(line) }
  private func isCutOrdinal(_ line: Int) -> Bool { source.isCutOrdinal(line) }

  /// Rows whose numbers follow each other, up to three.
  private func rowCount(from start: Int) -> Int {
    var count = 0
    for line in start..<min(start + 90, source.lines.count) where !source[line].marks.contains(.taken) {
      if isEnd(line) { break }
      guard let ordinal = rowOrdinal(source.text, source[line].range), ordinal.kind == .arabic, ordinal.value == count + 1, !ordinal.isAlone else { continue }
      count += 1
      if count > 2 { break }
    }
    return count
  }

  private func isRepeated(_ header: Range<Int>, at line: Int) -> Bool {
    guard line + header.count <= source.lines.count else { return false }
    return header.allSatisfy { source.text[source[$0].range].elementsEqual(source.text[source[line + $0 - header.lowerBound].range]) }
  }

  /// The next label of the outline, or what follows the body. `IV CẢI CÁCH …` without a mark opens a group of rows.
  private func isEnd(_ line: Int) -> Bool {
    let here = source[line]
    if here.marks.contains(.taken) { return false }
    if opensTail(source.text, here.range) { return true }
    guard let label = printedLabel(source.text, here.range), label.kind != .bullet, label.length < here.count || label.kind == .word else { return false }
    if label.kind == .word { return goesOnOutline(label) && (here.marks.contains(.capitals) || label.length == here.count || here.count < 40) }
    let mark = source.text[here.start + label.length - 1]
    return !mark.isASCIILetter && !mark.isASCIIDigit && goesOnOutline(label)
  }
}

extension TextLines {
  /// Whether such a header may begin at line `index`: what is asked of each line.
  func mayOpenRowwiseTable(_ index: Int) -> Bool {
    isCutOrdinal(index) || (index + 1...index + 2).contains { $0 < lines.count && opensRowwiseHeader($0) }
  }

  fileprivate func opensRowwiseHeader(_ line: Int) -> Bool { isOrdinalHeading(text, lines[line].range) || isCutOrdinal(line) }

  /// `ST …` above `T …`: a narrow column.
  fileprivate func isCutOrdinal(_ line: Int) -> Bool {
    guard text[lines[line].start] == UInt8(ascii: "S"), line + 1 < lines.count, text[lines[line + 1].start] == UInt8(ascii: "T") else { return false }
    let (first, second) = (text[firstWord(line)], text[firstWord(line + 1)])
    return (first.elementsEqual("ST".utf8) && second.elementsEqual("T".utf8) || first.elementsEqual("S".utf8) && second.elementsEqual("TT".utf8)) && lines[line].count > 12
  }
}

extension StreamTableRegion {
  /// Whether a row's lines run across all columns (`pdfplumber`): where three headings share a line, no cell is three quarters
  /// as wide as the page, but the first lines of nearly all rows are, and the next ones not much narrower.
  func isPrintedRowwise(_ source: TextLines, _ body: BodyMeasure) -> Bool {
    guard header.hasOrdinal, !body.isUnwrapped, body.width > 24_000 else { return false }
    guard header.lines.contains(where: { line in header.columns.dropFirst().count { $0.words.first.map { source[line].range.contains($0.lowerBound) } ?? false } > 2 }) else { return false }
    var (rows, wide) = (0, 0)
    for row in self.rows where !row.isGroup && row.ordinal != nil && row.lines.count > 2 {
      rows += 1
      let widths = row.lines.prefix(2).map { source[$0.line].width }
      if widths[0] * 100 > body.width * 72, widths[1] * 100 > body.width * 55 { wide += 1 }
    }
    return wide > 1 && wide * 4 >= rows * 3
  }
}
