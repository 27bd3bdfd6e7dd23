import PlanModel
import SourceModel
import VietnameseText

/// Rebuilds the cells of a table whose columns are gone from the text: learns each column's width and phrases from its
/// rows, then cuts every row anew with what it learned.
struct StreamTable {
  let text: [UInt8]
  let region: StreamTableRegion
  /// Columns whose cells are to be found: all but the ordinal one.
  private let firstColumn: Int
  private var solver: CellSolver
  private let hasPages: Bool
  private var rows: [RowWork] = []

  /// A row and the parts that pages cut it into.
  private struct RowWork {
    var row: Int
    var parts: [[CellAtom]]
    var solutions: [CellSolution] = []
    var cost: Float = 0
    /// What the row's cells gave to the columns' phrases.
    var phrases: [(start: UInt64, whole: UInt64)?] = []
  }

  init(text: [UInt8], region: StreamTableRegion, hasPages: Bool) {
    (self.text, self.region, self.hasPages) = (text, region, hasPages)
    firstColumn = region.header.hasOrdinal ? 1 : 0
    let data = region.rows.filter { !$0.isGroup }
    let joined = data.filter { !($0.ordinal?.isAlone ?? true) }.count
    let joins = joined * 2 > data.count
    solver = CellSolver(text: text, columns: region.header.columns.dropFirst(firstColumn).map { CellColumn(role: $0.role) }, joinsLines: joins)
    var atoms = AtomReader(text: text)
    for (index, row) in region.rows.enumerated() where !row.isGroup { rows.append(RowWork(row: index, parts: atoms.parts(row))) }
  }

  /// The table's block, and how sure its rows are.
  mutating func block(_ assembly: TextAssembly) -> TableBlock {
    let sample = min(rows.count, 14)
    for index in 0..<sample { solve(index) }
    learn(Array(0..<sample))
    for pass in 0..<3 {
      solver.usesPhrases = pass > 1
      for index in rows.indices { solve(index) }
      learn(Array(rows.indices))
      learnBlanks()
    }
    for index in rows.indices { solve(index) }
    if !hasPages { findHiddenPages() }
    return write(assembly)
  }

  private mutating func solve(_ index: Int) {
    // A row must not speak for itself.
    count(rows[index].phrases, -1)
    defer { count(rows[index].phrases, 1) }
    let solved = solutions(rows[index].parts)
    rows[index].solutions = solved.solutions
    rows[index].cost = solved.cost
  }

  /// How far blank lines tell where cells end.
  private mutating func learnBlanks() {
    var inside: (blank: Float, none: Float) = (1, 1)
    var between: (blank: Float, none: Float) = (1, 1)
    for row in rows where row.cost < 1e3 {
      for (part, solution) in zip(row.parts, row.solutions) {
        let starts = Set(solution.cells.compactMap { $0?.lowerBound })
        for index in part.indices.dropFirst() where part[index].opensLine {
          switch (starts.contains(index), part[index].blank) {
          case (true, true): between.blank += 1
          case (true, false): between.none += 1
          case (false, true): inside.blank += 1
          case (false, false): inside.none += 1
          }
        }
      }
    }
    let blankBetween = between.blank / (between.blank + between.none)
    let blankInside = inside.blank / (inside.blank + inside.none)
    // Ratios of 3, 9, 27 count 1, 2, 3.
    func steps(_ ratio: Float) -> Float {
      var (rest, cost): (Float, Float) = (ratio, 0)
      while rest >= 3, cost < 3 { (rest, cost) = (rest / 3, cost + 1) }
      return cost
    }
    solver.blankInside = steps(blankBetween / blankInside) * 0.8
    solver.noBlankBetween = steps((1 - blankInside) / (1 - blankBetween)) * 0.8
  }

  private mutating func count(_ phrases: [(start: UInt64, whole: UInt64)?], _ amount: Int) {
    for (column, phrase) in phrases.enumerated() {
      guard let phrase else { continue }
      let starts = (solver.columns[column].starts[phrase.start] ?? 0) + amount
      solver.columns[column].starts[phrase.start] = starts > 0 ? starts : nil
      let wholes = (solver.columns[column].wholes[phrase.whole] ?? 0) + amount
      solver.columns[column].wholes[phrase.whole] = wholes > 0 ? wholes : nil
    }
  }

  /// Solves the parts of a row one after the other: a later part goes on with the cells that the page cut.
  private func solutions(_ parts: [[CellAtom]]) -> (solutions: [CellSolution], cost: Float) {
    var solutions: [CellSolution] = []
    var cost: Float = 0
    var carried = [CellSolver.Carried?](repeating: nil, count: solver.columns.count)
    for (number, atoms) in parts.enumerated() {
      guard atoms.count <= 240 else {
        solutions.append(CellSolution(cells: whole(atoms), cost: 1e3))
        cost += 1e3
        continue
      }
      let solution = solver.solve(atoms[...], carried: number > 0 ? carried : nil, isCut: number + 1 < parts.count)
      for (column, cell) in solution.cells.enumerated() {
        guard let cell, let last = cell.last else { continue }
        var hash = carried[column]?.whole ?? 0
        for atom in atoms[cell] { hash = hash &* atom.scale &+ atom.whole }
        var width = 0
        for atom in atoms[cell] { width = atom.opensLine || width == 0 ? atom.width : width + 250 + atom.width }
        carried[column] = CellSolver.Carried(last: atoms[last], lastWidth: width, start: carried[column]?.start ?? atoms[cell.lowerBound].start, whole: hash)
      }
      solutions.append(solution)
      cost += solution.cost
    }
    return (solutions, cost)
  }

  private func whole(_ atoms: [CellAtom]) -> [Range<Int>?] {
    var cells = [Range<Int>?](repeating: nil, count: solver.columns.count)
    cells[solver.columns.firstIndex { $0.role == .content } ?? 0] = 0..<atoms.count
    return cells
  }

  /// Widths, phrases and how often each column is empty, from the rows read so far.
  private mutating func learn(_ indexes: [Int]) {
    for index in indexes { rows[index].phrases = Array(repeating: nil, count: solver.columns.count) }
    // Rows that could not be cut well teach nothing.
    let costs = indexes.map { rows[$0].cost }.sorted()
    let limit = costs.isEmpty ? 0 : costs[costs.count / 2] + 4
    for column in solver.columns.indices {
      var bounds = WidthBounds()
      var filled = 0
      var counted = 0
      solver.columns[column].starts.removeAll(keepingCapacity: true)
      solver.columns[column].wholes.removeAll(keepingCapacity: true)
      for index in indexes where rows[index].cost <= limit {
        counted += 1
        var hash: UInt64 = 0
        var start: UInt64?
        for (part, solution) in zip(rows[index].parts, rows[index].solutions) {
          guard let cell = solution.cells[column] else { continue }
          var width = 0
          for at in cell {
            let atom = part[at]
            hash = hash &* atom.scale &+ atom.whole
            if start == nil { start = atom.start }
            if atom.opensLine, at > cell.lowerBound {
              bounds.atLeast(width)
              if !part[at - 1].end.contains(.sentence), !atom.startsDash { bounds.lessThan(width + 250 + atom.firstWordWidth) }
              width = 0
            }
            width = width == 0 ? atom.width : width + 250 + atom.width
          }
          if width > 0 { bounds.atLeast(width) }
        }
        guard let start else { continue }
        filled += 1
        rows[index].phrases[column] = (start, hash)
        solver.columns[column].starts[start, default: 0] += 1
        solver.columns[column].wholes[hash, default: 0] += 1
      }
      solver.columns[column].width = bounds.width
      let base = CellColumn.emptyCost(solver.columns[column].role)
      if indexes.count >= 4, solver.columns[column].role != .content {
        let share = Float(filled) / Float(max(1, counted))
        solver.columns[column].emptyCost = 0.4 + base * share * share * (filled == counted && counted >= 6 ? 1.8 : 1)
      }
    }
  }

  /// Where the text shows no page ends, a row that cannot be cut well may have been cut by a page: columns start over.
  private mutating func findHiddenPages() {
    guard rows.count > 1 else { return }
    let typical = rows.map(\.cost).sorted()[rows.count / 2]
    for index in rows.indices where rows[index].cost > typical + 5 && rows[index].parts.count == 1 {
      let atoms = rows[index].parts[0]
      guard atoms.count > 2, atoms.count < 120 else { continue }
      var best = rows[index].cost - 2.5
      count(rows[index].phrases, -1)
      defer { count(rows[index].phrases, 1) }
      for cut in 1..<atoms.count where atoms[cut].opensLine {
        let parts = [Array(atoms[..<cut]), Array(atoms[cut...])]
        let solved = solutions(parts)
        if solved.cost < best {
          best = solved.cost
          rows[index].parts = parts
          rows[index].solutions = solved.solutions
          rows[index].cost = solved.cost
        }
      }
    }
  }

  // MARK: the block

  private func write(_ assembly: TextAssembly) -> TableBlock {
    let width = region.header.columns.count
    var block = TableBlock(rows: [], columnCount: width)
    let header = region.header.columns.enumerated().map { index, column in
      TableCell(paragraphs: [assembly.paragraph(runs(column.words))], column: index)
    }
    block.rows.append(TableRow(cells: header, isHeader: true))
    if !region.header.numberWords.isEmpty {
      let numbers = region.header.numberWords.prefix(width).enumerated().map { index, word in TableCell(paragraphs: [assembly.paragraph([word])], column: index) }
      block.rows.append(TableRow(cells: numbers, isHeader: true))
    }
    let typical = rows.isEmpty ? 0 : rows.map(\.cost).sorted()[rows.count / 2]
    var work = rows.makeIterator()
    for row in region.rows {
      if row.isGroup {
        let pieces = (row.ordinalRange.map { [$0] } ?? []) + row.lines.map(\.range)
        block.rows.append(TableRow(cells: [TableCell(paragraphs: [assembly.paragraph(pieces)], column: 0, columns: width)]))
        continue
      }
      guard let solved = work.next() else { continue }
      if solved.cost > max(typical, 0) + 7 { block.uncertainRows.insert(block.rows.count) }
      var cells: [TableCell] = []
      if firstColumn == 1 { cells.append(TableCell(paragraphs: row.ordinalRange.map { [assembly.paragraph([$0])] } ?? [], column: 0)) }
      for column in solver.columns.indices {
        cells.append(TableCell(paragraphs: paragraphs(solved, column, assembly), column: column + firstColumn))
      }
      block.rows.append(TableRow(cells: cells))
    }
    return block
  }

  /// The paragraphs of a cell: its lines joined, a new one at a dash after the end of a sentence.
  private func paragraphs(_ row: RowWork, _ column: Int, _ assembly: TextAssembly) -> [Paragraph] {
    var paragraphs: [[Range<Int>]] = []
    var last: CellAtom?
    for (part, solution) in zip(row.parts, row.solutions) {
      guard let cell = solution.cells[column] else { continue }
      for atom in part[cell] {
        if let before = last, !(atom.opensLine && atom.startsDash && before.end.contains(.sentence)) {
          paragraphs[paragraphs.count - 1].append(atom.range)
        } else {
          paragraphs.append([atom.range])
        }
        last = atom
      }
    }
    return paragraphs.map { assembly.paragraph(merged($0)) }
  }

  /// Words of a heading as the runs of text they stand in.
  private func runs(_ words: [Range<Int>]) -> [Range<Int>] { merged(words) }

  /// Neighbouring pieces of one line as one piece.
  private func merged(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for piece in pieces {
      if let last = result.last, piece.lowerBound >= last.upperBound, text[last.upperBound..<piece.lowerBound].allSatisfy(\.isTextSpace) {
        result[result.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        result.append(piece)
      }
    }
    return result
  }
}

/// Cuts the lines of a row into the smallest pieces that may be cells of their own.
struct AtomReader {
  let text: [UInt8]
  private struct Word {
    var range: Range<Int>
    var key: [UInt8]
    var hash: UInt64
    var time: Int
  }

  init(text: [UInt8]) { self.text = text }

  /// The atoms of each page part of the row.
  mutating func parts(_ row: StreamRow) -> [[CellAtom]] {
    var parts: [[CellAtom]] = [[]]
    for (index, line) in row.lines.enumerated() {
      if line.page, !(parts[parts.count - 1].isEmpty) { parts.append([]) }
      let beforePage = index + 1 < row.lines.count && row.lines[index + 1].page
      let isCarried = parts.count > 1
      parts[parts.count - 1] += atoms(line, beforePage: beforePage, isCarried: isCarried)
    }
    for part in parts.indices { addStarts(&parts[part]) }
    return parts.filter { !$0.isEmpty }
  }

  private func atoms(_ line: StreamLine, beforePage: Bool, isCarried: Bool) -> [CellAtom] {
    let words = wordRanges(text, line.range).map(word)
    var atoms: [CellAtom] = []
    var start = 0
    // Parts that a page cut may begin with any word; short lines only, as long ones hold one cell.
    let anyWord = isCarried && words.count <= 8
    for index in words.indices where index > 0 {
      if cuts(words, index, beforePage: beforePage) || anyWord {
        atoms.append(atom(words[start..<index], opensLine: start == 0, line, beforePage))
        start = index
      }
    }
    if start < words.count { atoms.append(atom(words[start...], opensLine: start == 0, line, beforePage)) }
    return atoms
  }

  /// Whether a cell may begin with this word in the middle of a line.
  private func cuts(_ words: [Word], _ index: Int, beforePage: Bool) -> Bool {
    let word = words[index]
    let before = words[index - 1]
    guard let first = word.key.first else { return false }
    if word.key == [UInt8(ascii: "-")] {
      guard index + 1 < words.count, let last = before.key.last, !last.isASCIIDigit else { return false }
      let (scalar, _) = decodeScalar(text, at: words[index + 1].range.lowerBound)
      return LetterMetrics.entry(scalar) & LetterMetrics.upperBit != 0
    }
    if !beforePage, before.time < 4, endKind(text, before.range).contains(.openWord) || isBodyHead(before.range) { return false }
    let (scalar, _) = decodeScalar(text, at: word.range.lowerBound)
    if LetterMetrics.entry(scalar) & LetterMetrics.upperBit != 0 { return true }
    if first.isASCIIDigit { return before.time < 2 || text[word.range].contains(UInt8(ascii: "%")) }
    return false
  }

  /// `Sở`, `Phòng` …: the name of the body is still to come.
  private func isBodyHead(_ range: Range<Int>) -> Bool { CellWords.bodyHeads.contains(Array(text[range])) }

  /// Whether words end where the name of a body is still to come: `Sở`, `Văn phòng`.
  private func endsInHead(_ words: ArraySlice<Word>) -> Bool {
    let last = words[words.endIndex - 1]
    if isBodyHead(last.range) { return true }
    guard words.count > 1 else { return false }
    return CellWords.bodyHeadPairs.contains(Array(text[words[words.endIndex - 2].range.lowerBound..<last.range.upperBound]))
  }

  private func isAcronym(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    var at = range.lowerBound
    var letters = 0
    while at < range.upperBound {
      let (scalar, length) = decodeScalar(text, at: at)
      let entry = LetterMetrics.entry(scalar)
      if entry & LetterMetrics.lowerBit != 0 { return false }
      if entry & LetterMetrics.upperBit != 0 { letters += 1 }
      at += length
    }
    return letters > 1
  }

  private func word(_ range: Range<Int>) -> Word {
    var bytes = lowercased(Array(text[range]))
    while let last = bytes.last, ",;.:)\"".utf8.contains(last) { bytes.removeLast() }
    if bytes.first == UInt8(ascii: "(") { bytes.removeFirst() }
    var hash = PhraseHash()
    for byte in bytes { hash.add(byte) }
    return Word(range: range, key: bytes, hash: hash.value, time: CellWords.time(bytes))
  }

  private func atom(_ words: ArraySlice<Word>, opensLine: Bool, _ line: StreamLine, _ beforePage: Bool) -> CellAtom {
    let range = words[words.startIndex].range.lowerBound..<words[words.endIndex - 1].range.upperBound
    let (scalar, _) = decodeScalar(text, at: range.lowerBound)
    let entry = LetterMetrics.entry(scalar)
    var whole: UInt64 = 0
    var scale: UInt64 = 1
    var time = 0
    for word in words {
      whole = whole &* AtomReader.base &+ word.hash
      scale = scale &* AtomReader.base
      time += word.time
    }
    var brackets = 0
    for byte in text[range] { if byte == 0x28 { brackets += 1 } else if byte == 0x29 { brackets -= 1 } }
    let first = words[words.startIndex]
    let second = words.count > 1 ? words[words.startIndex + 1].key : []
    // "- Sở Tài chính": the body behind the dash.
    let isItem = words.count > 1 && first.range.count == 1 && text[first.range.lowerBound] == UInt8(ascii: "-")
    let third = words.count > 2 ? words[words.startIndex + 2].key : []
    var strong = 0
    for word in words where CellWords.isStrongTime(word.key, time: word.time) { strong += 1 }
    return CellAtom(
      range: range, width: LetterMetrics.width(text, range), firstWordWidth: LetterMetrics.width(text, unbroken(words)), opensLine: opensLine,
      blank: line.blank && opensLine, beforePage: beforePage, startsUpper: entry & (LetterMetrics.upperBit | LetterMetrics.digitBit) != 0,
      startsLower: entry & LetterMetrics.lowerBit != 0, startsDash: scalar == 0x2D || scalar == 0x2B || scalar == 0x2013 || scalar == 0x2022 || scalar == 0xB7,
      goesOnName: CellWords.nameRests.contains(first.key), startsDigit: entry & LetterMetrics.digitBit != 0,
      end: endsInHead(words) ? .openWord : endKind(text, range), time: time, words: words.count, strong: strong, brackets: brackets, startsBody: isItem ? CellWords.startsBody(second, third) : CellWords.startsBody(first.key, second),
      startsProduct: CellWords.startsProduct(first.key, second),
      startsTime: CellWords.opensTime(first.key), startsAcronym: isAcronym(first.range), start: words.count > 1 ? first.hash &* AtomReader.base &+ words[words.startIndex + 1].hash : 0,
      whole: whole, scale: scale)
  }

  /// What is not wrapped apart at the start of a line: the first word, or a range of figures (`5 - 6/2023`).
  private func unbroken(_ words: ArraySlice<Word>) -> Range<Int> {
    let first = words[words.startIndex]
    guard words.count > 2, first.key.allSatisfy(\.isASCIIDigit) else { return first.range }
    let dash = text[words[words.startIndex + 1].range]
    let third = words[words.startIndex + 2]
    guard dash.count <= 3, dash.first == UInt8(ascii: "-") || dash.first == 0xE2, third.key.first?.isASCIIDigit == true else { return first.range }
    return first.range.lowerBound..<third.range.upperBound
  }

  /// Atoms of one word begin with it and the next atom's first.
  private func addStarts(_ atoms: inout [CellAtom]) {
    for index in atoms.indices where atoms[index].words == 1 {
      let own = atoms[index].whole
      atoms[index].start = index + 1 < atoms.count ? own &* AtomReader.base &+ firstHash(atoms[index + 1]) : own
      if index + 1 < atoms.count, !atoms[index].startsBody {
        let second = firstKey(atoms[index + 1])
        let first = firstKey(atoms[index])
        atoms[index].startsBody = CellWords.startsBody(first, second)
        atoms[index].startsProduct = atoms[index].startsProduct || CellWords.startsProduct(first, second)
      }
    }
  }

  private func firstKey(_ atom: CellAtom) -> [UInt8] {
    var end = atom.range.lowerBound
    while end < atom.range.upperBound, !text[end].isTextSpace { end += 1 }
    return word(atom.range.lowerBound..<end).key
  }

  private func firstHash(_ atom: CellAtom) -> UInt64 {
    var hash = PhraseHash()
    for byte in firstKey(atom) { hash.add(byte) }
    return hash.value
  }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
}
