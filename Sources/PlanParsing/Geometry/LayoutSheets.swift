import SourceModel
import VietnameseText

/// Where pages begin in layout text that has lost its form feeds: behind the notes at a page's foot, at the pages' numbers,
/// where a table's header is printed again, and, where blank lines of the margins are kept, at one distance.
struct LayoutSheets {
  let words: [GeometricWord]
  let lines: [LayoutLine]

  /// The lines that begin a page, but for the first.
  func starts() -> [Int] {
    let regular = regularStarts()
    if !regular.isEmpty { return regular }
    var starts = Set(startsBehindNotes())
    starts.formUnion(repeatedHeaders())
    for number in pageNumbers() {
      if number.isAtFoot {
        starts.remove(number.line)
        starts.insert(number.line + 1)
      } else {
        starts.insert(number.line)
      }
    }
    return starts.filter { $0 > 0 && $0 < lines.count }.sorted()
  }

  private func text(_ line: Int) -> [UInt8] { Array(lines[line].words.map { words[$0].text }.joined(separator: [0x20])) }
  private func first(_ line: Int) -> [UInt8] { words[lines[line].words.lowerBound].text }
  private func last(_ line: Int) -> [UInt8] { words[lines[line].words.upperBound - 1].text }
  private func gap(_ line: Int) -> Int { line == 0 ? 0 : lines[line].top - lines[line - 1].top }

  // MARK: pages of one height

  /// Blank lines above the first line and, at one distance all through the text, between the lines. A page on its side is
  /// shorter by a square root of two.
  private func regularStarts() -> [Int] {
    guard let top = lines.first?.top, top >= 4, let bottom = lines.last?.top else { return [] }
    var best: [Int] = []
    for height in [64, 65, 63, 61, 60, 62, 66, 59, 58, 67, 68, 70, 56, 54, 72, 50, 75, 48, 80] where bottom > height {
      let starts = starts(height: height, bottom)
      if starts.count > best.count { best = starts }
    }
    return best
  }

  private func starts(height: Int, _ bottom: Int) -> [Int] {
    var (starts, page, line) = ([Int](), 0, 0)
    while true {
      let ends = [height, height * 707 / 1000].map { page + $0 }
      guard let end = ends.first(where: { end in breakLine(at: end, from: line) != nil }), let next = breakLine(at: end, from: line) else { break }
      (page, line) = (end, next)
      starts.append(line)
    }
    return bottom - page < height ? starts : []
  }

  /// The line behind six blank ones among which `end` is.
  private func breakLine(at end: Int, from: Int) -> Int? {
    var (low, high) = (from, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].top < end { low = middle + 1 } else { high = middle }
    }
    return low > from && low < lines.count && gap(low) > 6 ? low : nil
  }

  // MARK: notes

  private func startsBehindNotes() -> [Int] {
    var starts: [Int] = []
    var expected = 1
    var (line, page) = (1, 0)
    while line < lines.count {
      guard opensNote(line, expected, page: page, isFirst: true) else { line += 1; continue }
      while opensNote(line, expected, page: page, isFirst: false) {
        line = noteEnd(line, expected, page)
        expected += 1
      }
      if line < lines.count { starts.append(line) }
      page = line
    }
    return starts
  }

  /// `1 Theo Nghị định …` at the margin behind a blank line, or behind another note, whose mark stands above.
  private func opensNote(_ line: Int, _ number: Int, page: Int, isFirst: Bool) -> Bool {
    guard line < lines.count, lines[line].words.count > 2, !isFirst || gap(line) >= 2, noteNumber(line) == number else { return false }
    let own = lines[line]
    guard !(near(line, page)..<line).contains(where: { lines[$0].left + 4 < own.left }), !hasColumns(own) else { return false }
    if !isFirst, gap(line) < 3, own.left == lines[line - 1].left { return true }
    return isMarked(number, before: line, page) || isFirst && gap(line) >= 4 && line > 8 && own.right > bodyRight(before: line, page)
  }

  private func noteNumber(_ line: Int) -> Int? {
    let word = first(line)
    let digits = word.prefix(while: \.isASCIIDigit)
    guard (1...2).contains(digits.count), word[0] != 0x30 else { return nil }
    let opening = digits.count < word.count ? Array(word[digits.count...]) : words[lines[line].words.lowerBound + 1].text
    guard Letters.isUpper(decodeScalar(opening, at: 0).scalar) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private func hasColumns(_ line: LayoutLine) -> Bool {
    line.words.dropFirst(2).contains { words[$0].left - words[$0 - 1].right >= 4 }
  }

  private func bodyRight(before line: Int, _ page: Int) -> Int { (near(line, page)..<line).map { lines[$0].right }.max() ?? 0 }

  /// The page's first line, or as far back as a page can begin.
  private func near(_ line: Int, _ page: Int) -> Int { max(page, line - 120) }

  /// A word on the page, or at the end of the one before, that ends with the number: `toàn trình1.`, `05/9/20225`.
  private func isMarked(_ number: Int, before line: Int, _ page: Int) -> Bool {
    let digits = Array(String(number).utf8)
    for index in lines[max(0, line - 150)].words.lowerBound..<lines[line].words.lowerBound {
      let word = words[index].text
      guard word.count > digits.count, let sign = digits.last, word.contains(sign) else { continue }
      if findNoteAnchors(word).contains(where: { $0.number == number && $0.strength >= 2 }) { return true }
    }
    return false
  }

  /// The line behind the note's last: a short line ends a sentence, the next one is indented, or stands apart.
  private func noteEnd(_ line: Int, _ number: Int, _ page: Int) -> Int {
    var right = max(lines[line].right, bodyRight(before: line, page))
    var next = line + 1
    while next < lines.count, next - line < 40 {
      if gap(next) >= 3 || lines[next].left > lines[line].left + 3 || noteNumber(next) == number + 1 { break }
      let isFull = lines[next - 1].right + countScalars(first(next)) + 1 > right
      if wordEndsSentence(last(next - 1)) || gap(next) > 1, !isFull || lineLabelKind(first(next)) != nil { break }
      right = max(right, lines[next].right)
      next += 1
    }
    return next
  }

  // MARK: page numbers

  /// Numbers alone in the middle or at the right that count pages: twenty lines and more apart.
  private func pageNumbers() -> [(line: Int, isAtFoot: Bool)] {
    var found: [Int] = []
    var expected = 2
    var isAtFoot = false
    let right = lines.map(\.right).max() ?? 0
    for (index, line) in lines.enumerated() where line.words.count == 1 && line.left * 3 > right {
      let word = words[line.words.lowerBound].text
      guard word.count < 4, word.allSatisfy(\.isASCIIDigit), let value = Int(String(decoding: word, as: UTF8.self)) else { continue }
      if found.isEmpty, value == 1, index > 15 { (expected, isAtFoot) = (1, true) }
      guard value == expected, index - (found.last ?? 0) > 15 else { continue }
      found.append(index)
      expected += 1
    }
    return found.map { ($0, isAtFoot) }
  }

  // MARK: headers

  /// The first lines of headers that are printed again: the same words on the line with `STT` and those around it.
  private func repeatedHeaders() -> [Int] {
    var known: [[UInt8]: Int] = [:]
    var starts: [Int] = []
    for line in lines.indices where isOrdinalHeading(first(line), 0..<first(line).count) && lines[line].words.count < 30 {
      let key = folded(text(line))
      guard let old = known[key] else { known[key] = line; continue }
      var (above, below) = (0, 0)
      while above < 3, old - above > 0, isSame(old - above - 1, line - above - 1) { above += 1 }
      while below < 3, line + below + 1 < lines.count, isSame(old + below + 1, line + below + 1) { below += 1 }
      if above + below > 0 || lines[line].words.count > 4, !followsHeading(line - above) { starts.append(line - above) }
    }
    return starts
  }

  /// Another table below a heading of its own.
  private func followsHeading(_ line: Int) -> Bool {
    var above = line - 1
    while above >= 0, line - above < 4, !hasColumns(lines[above]) {
      let kind = lineLabelKind(first(above))
      if lines[above].words.count > 1, kind == .roman || kind == .arabic || kind == .decimal || kind == .letter || lineOpensWithLabelWord(folded(text(above))) { return true }
      if gap(above) > 1 { break }
      above -= 1
    }
    return false
  }

  private func isSame(_ a: Int, _ b: Int) -> Bool { lines[a].words.count == lines[b].words.count && text(a) == text(b) }
}
