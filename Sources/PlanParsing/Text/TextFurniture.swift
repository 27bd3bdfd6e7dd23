import SourceModel
import VietnameseText

/// What belongs to the page and not to the plan: page numbers, running headers, link annotations.
/// The lines are marked as taken; the furniture comes back with the line it stands at.
func takeFurniture(_ source: inout TextLines) -> [(line: Int, furniture: Furniture)] {
  var taken: [(line: Int, furniture: Furniture)] = []
  takePageNumbers(&source, &taken)
  takeFootNumbers(&source, &taken)
  takeLoneNumbers(&source, &taken)
  takeBrowserMarks(&source, &taken)
  takeRunningHeaders(&source, &taken)
  takeLinks(&source, &taken)
  return taken.sorted { $0.line < $1.line }
}

private func take(_ index: Int, _ kind: Furniture.Kind, _ source: inout TextLines, _ taken: inout [(line: Int, furniture: Furniture)]) {
  source.lines[index].marks.insert(.taken)
  taken.append((index, Furniture(kind, [source[index].range])))
}

/// `12`, `- 12 -`, `Trang 12`, `12/16`, `Trang 12/16`: the page's number.
private func pageNumber(_ text: [UInt8], _ range: Range<Int>) -> Int? {
  guard range.count <= 20 else { return nil }
  var rest = range
  if text[range.lowerBound] | 0x20 == UInt8(ascii: "t"), lowercased(Array(text[range].prefix(5))) == Array("trang".utf8) { rest = range.lowerBound + 5..<range.upperBound }
  var (first, last, count) = (0, 0, 0)
  var (inNumber, hasSlash) = (false, false)
  for at in rest {
    let byte = text[at]
    if byte.isASCIIDigit {
      if !inNumber { (last, count, inNumber) = (0, count + 1, true) }
      last = min(last * 10 + Int(byte - 0x30), 99_999)
      if count == 1 { first = last }
    } else {
      guard byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "|") else { return nil }
      if byte == UInt8(ascii: "/") { hasSlash = true }
      inNumber = false
    }
  }
  guard count == 1 || count == 2 && first <= last && hasSlash else { return nil }
  return first
}

/// Numbers at the head or foot of pages that go up with the pages; without page marks only one that cuts a sentence.
private func takePageNumbers(_ source: inout TextLines, _ taken: inout [(line: Int, furniture: Furniture)]) {
  var page = 0
  var votes: [Int: Int] = [:]
  var candidates: [(line: Int, offset: Int)] = []
  for index in source.lines.indices {
    let line = source[index]
    if line.marks.contains(.page) { page += 1 }
    guard line.marks.contains(.startsDigit), line.count <= 20, let number = pageNumber(source.text, line.range) else { continue }
    let atHead = line.marks.contains(.page) || index == 0
    let atFoot = index + 1 == source.lines.count || source[index + 1].marks.contains(.page)
    if !source.pageStarts.isEmpty {
      if atHead || atFoot {
        votes[number - page, default: 0] += 1
        candidates.append((index, number - page))
      }
    } else if index > 0, index + 1 < source.lines.count, number > 1, source[index + 1].marks.contains(.startsLower),
      source[index - 1].width > 20_000, !endsSentence(source.text, source[index - 1].range), !awaitsNumber(source.text, source[index - 1].range)
    {
      // The number after "trang 3" cuts the sentence that runs on: only a page's number can.
      take(index, .pageNumber, &source, &taken)
      source.lines[index + 1].marks.insert([.page, .afterPageFoot])
    }
  }
  guard let best = votes.max(by: { ($0.value, -abs($0.key)) < ($1.value, -abs($1.key)) }), best.value * 2 >= page, best.value >= 2 || page <= 2 && best.key == 1 else { return }
  for candidate in candidates where candidate.offset == best.key && abs(best.key) <= 2 {
    take(candidate.line, .pageNumber, &source, &taken)
    if source[candidate.line].marks.contains(.page), candidate.line + 1 < source.lines.count {
      source.lines[candidate.line + 1].marks.insert(.page)
    }
  }
}

/// Without page marks: the text's last line is a number, and those before it stand alone a page apart.
private func takeFootNumbers(_ source: inout TextLines, _ taken: inout [(line: Int, furniture: Furniture)]) {
  guard source.pageStarts.isEmpty, let end = source.lines.indices.last, end > 15, source[end].count <= 3, var number = pageNumber(source.text, source[end].range) else { return }
  var found = [end]
  while number > 1, let above = found.last {
    number -= 1
    let digits = Array(String(number).utf8)
    guard let line = (max(0, above - 90)..<max(0, above - 15)).last(where: { source[$0].count == digits.count && source.text[source[$0].range].elementsEqual(digits) && !source[$0].marks.contains(.taken) })
    else { break }
    found.append(line)
  }
  guard number == 1, found.count > 1 else { return }
  // Other numbers alone are rows' ordinals, and these may be too.
  guard source.lines.count(where: { $0.count <= 3 && $0.marks.contains(.startsDigit) && pageNumber(source.text, $0.range) != nil }) == found.count else { return }
  for line in found {
    take(line, .pageNumber, &source, &taken)
    if line + 1 < source.lines.count { source.lines[line + 1].marks.insert([.page, .afterPageFoot]) }
  }
}

/// Without page marks: every number that stands alone is the next page's ("2", "3", …), each a page apart and none under a table's
/// ordinals. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I: pages are numbered at their head, the first is not.
private func takeLoneNumbers(_ source: inout TextLines, _ taken: inout [(line: Int, furniture: Furniture)]) {
  guard source.pageStarts.isEmpty, source.lines.count > 30 else { return }
  var (next, last) = (2, 0)
  var found: [Int] = []
  for index in source.lines.indices where source[index].marks.contains(.startsDigit) && source[index].count <= 2 {
    guard let number = pageNumber(source.text, source[index].range) else { continue }
    guard number == next, index - last > 15, index + 1 < source.lines.count else { return }
    (next, last) = (number + 1, index)
    if !source.lines[index].marks.contains(.taken) { found.append(index) }
  }
  for line in found {
    guard endsSentence(source.text, source[line - 1].range), !awaitsNumber(source.text, source[line - 1].range) else { continue }
    take(line, .pageNumber, &source, &taken)
    source.lines[line + 1].marks.insert([.page, .afterPageFoot])
  }
}

/// "… Buôn Hồ, ngày": the number on the next line is the sentence's own.
private func awaitsNumber(_ text: [UInt8], _ range: Range<Int>) -> Bool {
  let line = text[range]
  return numberedEnds.contains { line.suffix($0.count).elementsEqual($0) }
}
private let numberedEnds = ["ngày", "tháng", "năm", "khoản", "Điều", "điểm", "số", "số:", "Số:", "quý"].map { Array($0.utf8) }

/// What browsers print on each page's edge: the time (`11/26/26, 2:01 PM`, `14:01 26/11/2026`) and the page's address.
private func takeBrowserMarks(_ source: inout TextLines, _ taken: inout [(line: Int, furniture: Furniture)]) {
  guard !source.pageStarts.isEmpty else { return }
  var found: [Int] = []
  var hasStamps = false
  var addresses: [[UInt8]: Int] = [:]
  for index in source.lines.indices where !source.lines[index].marks.isDisjoint(with: [.mayBeAddress, .startsDigit]) && source[index].count < 400 {
    let range = source[index].range
    let isStamp = isClockStamp(source.text, range)
    guard isStamp || isPageAddress(source.text, range), isAtPageEdge(source, index) else { continue }
    if isStamp { hasStamps = true } else { addresses[address(source.text, range), default: 0] += 1 }
    found.append(index)
  }
  // An address without the time may be the text's own.
  guard hasStamps else { return }
  for index in found where isClockStamp(source.text, source[index].range) || addresses[address(source.text, source[index].range), default: 0] > 1 {
    take(index, .runningHeader, &source, &taken)
    if source[index].marks.contains(.page), index + 1 < source.lines.count { source.lines[index + 1].marks.insert(.page) }
  }
}

private func address(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] { Array(text[range].prefix { $0 != 0x20 }) }

/// Among the three lines at a page's head or foot.
private func isAtPageEdge(_ source: TextLines, _ index: Int) -> Bool {
  if index < 3 || index + 3 >= source.lines.count { return true }
  return (index - 2...index + 3).contains { source[$0].marks.contains(.page) }
}

/// A day and a time of the clock and nothing else.
private func isClockStamp(_ text: [UInt8], _ range: Range<Int>) -> Bool {
  guard range.count <= 24, text[range.lowerBound].isASCIIDigit else { return false }
  var (slashes, colons, letters) = (0, 0, 0)
  for byte in text[range] {
    switch byte {
    case UInt8(ascii: "/"): slashes += 1
    case UInt8(ascii: ":"): colons += 1
    case UInt8(ascii: "A"), UInt8(ascii: "P"), UInt8(ascii: "M"), UInt8(ascii: "S"), UInt8(ascii: "C"), UInt8(ascii: "H"): letters += 1
    case UInt8(ascii: ","), 0x20: break
    default: guard byte.isASCIIDigit else { return false }
    }
  }
  return slashes == 2 && colons >= 1 && letters <= 2
}

/// `https://… 3/6`, `file:///…`.
private func isPageAddress(_ text: [UInt8], _ range: Range<Int>) -> Bool {
  guard range.count > 6, case let (first, second) = (text[range.lowerBound], text[range.lowerBound + 1]),
    first == UInt8(ascii: "f") && second == UInt8(ascii: "i") || first == UInt8(ascii: "h") && second == UInt8(ascii: "t") else { return false }
  let line = text[range]
  guard line.starts(with: "file:///".utf8) || line.starts(with: "http://".utf8) || line.starts(with: "https://".utf8) else { return false }
  let rest = line.drop { $0 != 0x20 }
  return rest.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: "/") || $0 == 0x20 }
}

/// The same line at the head of many pages, or at the foot.
private func takeRunningHeaders(_ source: inout TextLines, _ taken: inout [(line: Int, furniture: Furniture)]) {
  guard source.pageStarts.count >= 4 else { return }
  var counts = HashCounts()
  var heads: [(line: Int, key: UInt64)] = []
  for index in source.lines.indices {
    let line = source[index]
    guard !line.marks.contains(.taken), line.count < 160 else { continue }
    let isHead = line.marks.contains(.page) && index > 0
    let isFoot = index + 1 < source.lines.count && source[index + 1].marks.contains(.page) && !source[index + 1].marks.contains(.taken)
    guard isHead || isFoot, !isOrdinalHeading(source.text, line.range) else { continue }
    guard let key = undigitedKey(source.text, line.range) else { continue }
    counts.add(key, 1)
    heads.append((index, key))
  }
  for head in heads where Int(counts.count(head.key)) * 2 >= source.pageStarts.count {
    take(head.line, .runningHeader, &source, &taken)
    if source[head.line].marks.contains(.page), head.line + 1 < source.lines.count { source.lines[head.line + 1].marks.insert(.page) }
  }
}

/// A hash of the bytes that are no digits, where there are more than five.
private func undigitedKey(_ text: [UInt8], _ range: Range<Int>) -> UInt64? {
  var key = WordHash.base
  var count = 0
  for at in range where !text[at].isASCIIDigit {
    key = WordHash.step(key, UInt32(text[at]))
    count += 1
  }
  return count > 5 ? key : nil
}

/// Addresses of links that a tool printed again at the end of a page: the same address stands in the text above.
private func takeLinks(_ source: inout TextLines, _ taken: inout [(line: Int, furniture: Furniture)]) {
  var next = 0
  for index in source.lines.indices where source.lines[index].marks.contains(.mayBeAddress) && index >= next && isLink(source, index) {
    var end = index
    while end + 1 < source.lines.count, isLink(source, end + 1) { end += 1 }
    let closesPage = end + 1 == source.lines.count || source[end + 1].marks.contains(.page)
    if closesPage || end > index || source[index].blanks >= (source.isDoubled ? 3 : 2) {
      let repeated = (index...end).filter { stands(source.text[source[$0].range], before: source[index].start, in: source.text) }
      for line in repeated { take(line, .mark, &source, &taken) }
    }
    next = end + 1
  }
}

/// An address and nothing else.
private func isLink(_ source: TextLines, _ index: Int) -> Bool {
  let line = source[index]
  return line.count > 10 && source.text[line.start] == UInt8(ascii: "h") && source.text[line.start + 1] == UInt8(ascii: "t") && source.text[line.range].starts(with: "http".utf8) && source.firstWord(index).upperBound == line.end
}

/// Whether an address stands in the 8,000 bytes before `offset`.
private func stands(_ address: ArraySlice<UInt8>, before offset: Int, in text: [UInt8]) -> Bool {
  // Looked for by its colon, as these are rare.
  let mark = address.firstIndex(of: UInt8(ascii: ":")) ?? address.startIndex
  guard mark < address.endIndex else { return false }
  let first = max(0, offset - 8_000)
  return text.withUnsafeBufferPointer { text in
    var isFound = false
    UnsafeBufferPointer(rebasing: text[..<offset]).forEachPlace(of: address[mark], from: first) { at in
      let start = at - (mark - address.startIndex)
      isFound = start >= first && start + address.count <= offset && text[start..<start + address.count].elementsEqual(address)
      return !isFound
    }
    return isFound
  }
}
