import SourceModel
import VietnameseText

/// A word of a page with what reconstruction learns of it.
struct PlacedWord {
  var text: [UInt8]
  var left, top, right, bottom: Double
  var size: Double
  var bold = false
  var italic = false
  var superscript = false
  var confidence = 1.0
  var page = 0
  var source: Range<Int>?
  /// Bytes of `text` that are a note marker, to be lifted out.
  var mark: Range<Int>?
  /// The marker without brackets.
  var marker: String?
  var middle: Double { (left + right) / 2 }
}

/// Words on one baseline, from left to right.
struct PageLine {
  /// Indices into `Sheets.words`.
  var words: [Int]
  var page: Int
  var left, top, right, bottom: Double
  /// Distance to the line above on the page, in line pitches: 1 is close, 0 for a page's first line.
  var gap = 0.0
  /// Parts of `words` with wide gaps between them.
  var segments: [Range<Int>] = []
  /// A ruled table stands here (index into `Sheets.grids`); such a line has no words of its own.
  var grid: Int?
  var middle: Double { (left + right) / 2 }
}

/// What is typical of a page: one unit is the width of a letter, one pitch the distance of two lines.
struct PageFrame {
  var number: Int
  var width, height: Double
  var unit = 1.0
  var pitch = 1.0
  /// Gaps from here on separate columns; a space is less.
  var wide = 2.0
  /// Left and right edge of its text.
  var left = 0.0
  var right = 0.0
  var bodySize = 0.0
  var rules: [GeometricRule] = []
  /// Indices into `Sheets.lines`.
  var lines: Range<Int> = 0..<0
}

/// All pages taken apart into words and lines.
struct Sheets {
  var words: [PlacedWord] = []
  var lines: [PageLine] = []
  var pages: [PageFrame] = []
  /// Words of stamps, by page: they belong to no line.
  var stamps: [[Int]] = []
  /// The size of the document's running text.
  private(set) var textSize = 0.0
  /// Tables that ruling lines draw, each on one page.
  var grids: [GridTable] = []
  /// The text that the words' sources point into, `nil` while it is yet to be written.
  var decoded: [UInt8]?
  var isLayoutText: Bool { decoded != nil }

  init(_ source: [GeometricPage], decoded: [UInt8]?) {
    self.decoded = decoded
    for page in source { add(page) }
    textSize = decoded == nil ? runningTextSize() : 0
  }

  private mutating func add(_ page: GeometricPage) {
    var frame = PageFrame(number: page.number, width: page.width, height: page.height, rules: page.rules)
    let index = pages.count
    let first = words.count
    for word in page.words where !word.text.isEmpty {
      var placed = PlacedWord(
        text: word.text, left: word.left, top: word.top, right: max(word.right, word.left), bottom: word.bottom,
        size: word.fontSize)
      (placed.bold, placed.italic, placed.superscript) = (word.bold, word.italic, word.superscript)
      (placed.page, placed.source) = (index, word.source)
      placed.confidence = word.confidence
      words.append(placed)
    }
    measure(&frame, words: first..<words.count)
    defer { addStamps(page, index) }
    let start = lines.count
    let found = page.rules.isEmpty ? [] : RuleGrid.grids(of: page.rules, tolerance: RuleGrid.printedTolerance)
    var free = Array(first..<words.count)
    for grid in found {
      let inside = free.filter { grid.holds(x: words[$0].middle, y: (words[$0].top + words[$0].bottom) / 2) }
      // One word alone may be the end of a cell that the page cuts.
      let goesOn = inside.count == 1 && grid.columnCount > 2 && grids.last?.columnCount == grid.columnCount && lines.last?.page != index
      guard inside.count >= 2 || goesOn else { continue }
      free.removeAll { grid.holds(x: words[$0].middle, y: (words[$0].top + words[$0].bottom) / 2) }
      let cut = splitAtRules(inside, grid)
      grids.append(GridTable(grid, cut, self))
      lines.append(PageLine(words: [], page: index, left: grid.left, top: grid.top, right: grid.right, bottom: grid.bottom, grid: grids.count - 1))
    }
    makeLines(&frame, words: free)
    if !found.isEmpty { lines[start...].sort { $0.bottom < $1.bottom } }
    frame.lines = start..<lines.count
    finish(&frame)
    pages.append(frame)
  }

  /// Of lines as long as running text has them, else of all words.
  private func runningTextSize() -> Double {
    let sizes = lines.compactMap { $0.segments.count == 1 && $0.words.count > 6 ? words[$0.words[$0.words.count / 2]].size : nil }
    return middleValue(sizes.isEmpty ? words.map(\.size) : sizes) ?? 0
  }

  private mutating func addStamps(_ page: GeometricPage, _ index: Int) {
    var stamp: [Int] = []
    for word in page.stamps where !word.text.isEmpty {
      var placed = PlacedWord(text: word.text, left: word.left, top: word.top, right: word.right, bottom: word.bottom, size: word.fontSize)
      (placed.page, placed.source) = (index, word.source)
      stamp.append(words.count)
      words.append(placed)
    }
    stamps.append(stamp)
  }

  private func measure(_ frame: inout PageFrame, words range: Range<Int>) {
    guard decoded == nil else { return }
    var units: [Double] = []
    var sizes: [Double] = []
    for index in range where words[index].text.count > 1 {
      units.append((words[index].right - words[index].left) / Double(countScalars(words[index].text)))
      sizes.append(words[index].size)
    }
    frame.unit = max(middleValue(units) ?? 6, 0.5)
    frame.bodySize = middleValue(sizes) ?? 12
    frame.wide = 1.7 * frame.unit
  }

  private mutating func makeLines(_ frame: inout PageFrame, words range: [Int]) {
    let layout = isLayoutText
    let order = range.sorted { a, b in
      let (one, two) = (words[a], words[b])
      return one.bottom != two.bottom ? one.bottom < two.bottom : one.left < two.left
    }
    var current: [Int] = []
    var base = 0.0
    var height = 1.0
    func isSame(_ word: PlacedWord) -> Bool {
      layout ? word.bottom == base : word.bottom - base < 0.35 * max(min(height, word.bottom - word.top), 1)
    }
    for index in order {
      let word = words[index]
      if current.isEmpty || !isSame(word) {
        append(current, &frame)
        current = []
        base = word.bottom
        height = word.bottom - word.top
      }
      current.append(index)
    }
    append(current, &frame)
  }

  private mutating func append(_ indices: [Int], _ frame: inout PageFrame) {
    guard !indices.isEmpty else { return }
    let sorted = indices.sorted { words[$0].left < words[$1].left }
    var line = PageLine(words: sorted, page: pages.count, left: .infinity, top: .infinity, right: 0, bottom: 0)
    for index in sorted {
      let word = words[index]
      line.left = min(line.left, word.left)
      line.top = min(line.top, word.top)
      line.right = max(line.right, word.right)
      line.bottom = max(line.bottom, word.bottom)
    }
    lines.append(line)
  }

  private mutating func finish(_ frame: inout PageFrame) {
    var steps: [Double] = []
    for index in frame.lines.dropFirst() where lines[index].grid == nil && lines[index - 1].grid == nil {
      let step = lines[index].bottom - lines[index - 1].bottom
      if step > frame.unit || isLayoutText { steps.append(step) }
    }
    frame.pitch = isLayoutText ? 1 : max(pitch(frame, steps), 1)
    frame.left = frame.lines.map { lines[$0].left }.min() ?? 0
    frame.right = frame.lines.map { lines[$0].right }.max() ?? frame.width
    for index in frame.lines {
      lines[index].gap = index == frame.lines.lowerBound ? 0 : (lines[index].bottom - lines[index - 1].bottom) / frame.pitch
      lines[index].segments = segments(of: lines[index].words, wide: frame.wide)
    }
  }

  /// The usual distance of two lines. Where most paragraphs are one line and stand apart it is not the most frequent one, but
  /// that of the lines inside the longer ones: of the page's own type, and close.
  private func pitch(_ frame: PageFrame, _ steps: [Double]) -> Double {
    guard let middle = middleValue(steps) else { return frame.bodySize * 1.2 }
    guard middle > 1.1 * frame.bodySize else { return middle }
    var close: [Double] = []
    for index in frame.lines.dropFirst() where lines[index].grid == nil && lines[index - 1].grid == nil {
      let isOwn = [index, index - 1].allSatisfy { abs(words[lines[$0].words[0]].size - frame.bodySize) < 0.1 * frame.bodySize && lines[$0].words.count > 2 }
      let step = lines[index].bottom - lines[index - 1].bottom
      if isOwn, step > 0.8 * frame.bodySize, step * 1.2 < middle { close.append(step) }
    }
    guard close.count >= 3, let low = middleValue(close), close.allSatisfy({ abs($0 - low) < 0.15 * low }) else { return isOneLineEach(frame, middle) ? frame.bodySize * 1.2 : middle }
    return low
  }

  /// Lines that stand further apart than wrapped lines do, none of which goes on in small letters: each is a paragraph, as browsers
  /// set them.
  private func isOneLineEach(_ frame: PageFrame, _ step: Double) -> Bool {
    guard step > 1.75 * frame.bodySize, frame.lines.count > 7 else { return false }
    return frame.lines.dropFirst().count { index in
      let line = lines[index]
      return line.grid == nil && line.words.count > 2 && !words[line.words[0]].text.isEmpty && Letters.isLower(decodeScalar(words[line.words[0]].text, at: 0).scalar)
    } * 12 < frame.lines.count
  }

  func segments(of indices: [Int], wide: Double) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for at in indices.indices.dropFirst() where words[indices[at]].left - words[indices[at - 1]].right >= wide {
      result.append(start..<at)
      start = at
    }
    if !indices.isEmpty { result.append(start..<indices.count) }
    return result
  }

  /// The words joined by spaces.
  func text(_ indices: some Sequence<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(8 * indices.underestimatedCount)
    for index in indices {
      if !result.isEmpty { result.append(0x20) }
      result.append(contentsOf: words[index].text)
    }
    return result
  }

  func key(_ indices: some Sequence<Int>) -> [UInt8] { folded(text(indices)) }
  func frame(_ line: PageLine) -> PageFrame { pages[line.page] }

  mutating func remeasure(_ index: Int) {
    var line = lines[index]
    line.left = line.words.map { words[$0].left }.min() ?? line.left
    line.right = line.words.map { words[$0].right }.max() ?? line.right
    line.segments = segments(of: line.words, wide: pages[line.page].wide)
    lines[index] = line
  }
}

func countScalars(_ bytes: [UInt8]) -> Int {
  var count = 0
  for byte in bytes where !byte.isContinuation { count += 1 }
  return max(count, 1)
}

func middleValue(_ values: [Double]) -> Double? {
  guard !values.isEmpty else { return nil }
  return values.sorted()[values.count / 2]
}
