import SourceModel
import VietnameseText

/// A part of a page whose two columns are read one after the other: the letterhead (*phần đầu*) or the tail
/// (*nơi nhận* beside the signature).
struct TwoColumnArea {
  enum Kind { case letterhead, tail }
  var kind: Kind
  var page: Int
  /// Words by line, left and right column.
  var left: [[Int]] = []
  var right: [[Int]] = []
}

struct TwoColumnAreas {
  private(set) var areas: [TwoColumnArea] = []
  /// Which area a line belongs to.
  private(set) var area: [Int: Int] = [:]

  init(_ sheets: Sheets, _ roles: [LineRole]) {
    for page in sheets.pages.indices {
      let lines = sheets.pages[page].lines.filter { roles[$0] == .body && !sheets.lines[$0].words.isEmpty }
      findLetterhead(sheets, lines, page)
      findTail(sheets, lines.filter { area[$0] == nil }, page)
    }
  }

  // MARK: letterhead

  /// From the line with the national motto (or the one above) to the line with the date.
  private mutating func findLetterhead(_ sheets: Sheets, _ lines: [Int], _ page: Int) {
    var split = 0.0
    var edge = 0.0
    guard
      let start = lines.firstIndex(where: { index in
        guard let (x, left, isBeside) = mottoPlace(sheets, sheets.lines[index]), isBeside else { return false }
        (split, edge) = (x, left)
        return true
      })
    else { return }
    var first = start
    while first > 0, start - first < 2, isLeft(sheets.lines[lines[first - 1]], split), sheets.lines[lines[first]].gap < 2 { first -= 1 }
    var taken: [Int] = []
    var (isDated, isOpenDate) = (false, false)
    for at in first..<min(start + 9, lines.count) {
      let line = sheets.lines[lines[at]]
      let isType = isTypeNameLine(sheets.key(line.words))
      if at > start, isDated || isType, !isLeft(line, split) || isDated && isType { break }
      if at > start, isDated, line.gap > 2.5 { break }
      taken.append(lines[at])
      let key = sheets.key(line.words.filter { sheets.words[$0].left >= split })
      if isOpenDate { isDated = true }
      if keyHolds(key, "ngay") && keyHolds(key, "nam") || keyHolds(key, "thang") && keyHolds(key, "nam") {
        isOpenDate = key.suffix(3).elementsEqual("nam".utf8) && at + 1 < lines.count && isYear(sheets, sheets.lines[lines[at + 1]], after: split)
        isDated = !isOpenDate
      }
      if at > start, cut(sheets, line, split, edge) == nil { taken.removeLast(); break }
    }
    add(TwoColumnArea(kind: .letterhead, page: page), sheets, taken, split, edge)
  }

  /// `2026` alone right of the split: the end of a date that did not fit into its line.
  private func isYear(_ sheets: Sheets, _ line: PageLine, after split: Double) -> Bool {
    let words = line.words.filter { sheets.words[$0].left >= split }
    guard words.count == 1 else { return false }
    let text = sheets.words[words[0]].text
    return text.count == 4 && text.allSatisfy(\.isASCIIDigit)
  }

  /// Between the motto and what stands left of it, where it begins, and whether something stands left of it or it stands right of the middle.
  private func mottoPlace(_ sheets: Sheets, _ line: PageLine) -> (split: Double, left: Double, isBeside: Bool)? {
    for at in line.words.indices {
      guard opensMotto(sheets.words[line.words[at]].text) else { continue }
      let rest = sheets.key(line.words[at...])
      let before = at > 0 ? sheets.words[line.words[at - 1]].right : nil
      let left = sheets.words[line.words[at]].left
      // The Youth Union's own name stands in the motto's place; right behind other words it is a part of a body's.
      let isUnion = unionKeys.contains { rest.elementsEqual($0.utf8) } && before.map { left - $0 > 3 * sheets.frame(line).unit } ?? true
      guard isUnion || isMottoLine(rest) || rest.starts(with: "cong hoa xa hoi chu nghia".utf8) else { continue }
      let frame = sheets.frame(line)
      return (before.map { ($0 + left) / 2 } ?? left - 2 * frame.unit, left, at > 0 || left > frame.left + 0.25 * (frame.right - frame.left))
    }
    return nil
  }

  private var unionKeys: [String] { ["doan tncs ho chi minh", "doan thanh nien cong san ho chi minh"] }

  /// CỘNG, ĐẢNG, Độc, ĐOÀN or what has lost its spaces.
  private func opensMotto(_ word: [UInt8]) -> Bool {
    let initial = Letters.entry(decodeScalar(word, at: 0).scalar).base
    guard initial == UInt8(ascii: "c") || initial == UInt8(ascii: "d") else { return false }
    let key = folded(word)
    return key.elementsEqual("cong".utf8) || key.elementsEqual("dang".utf8) || key.elementsEqual("doan".utf8) || key.elementsEqual("doc".utf8) || key.starts(with: "conghoa".utf8)
  }

  private func isLeft(_ line: PageLine, _ split: Double) -> Bool { line.right <= split }

  // MARK: tail

  private mutating func findTail(_ sheets: Sheets, _ lines: [Int], _ page: Int) {
    guard let anchor = lines.firstIndex(where: { isRecipientsLabel(sheets.key(sheets.lines[$0].words)) }) ?? goesOn(sheets, lines, page)
      ?? lines.firstIndex(where: { isSignaturePair(sheets, sheets.lines[$0]) })
    else { return }
    let unit = sheets.pages[page].unit
    let label = sheets.lines[lines[anchor]]
    var end = anchor + 1
    var isLogged = false
    var leftEdge = label.left
    var rights: [Double] = []
    var lefts: [Double] = [label.words.prefix { sheets.words[$0].left < label.left + 12 * unit }.map { sheets.words[$0].right }.max() ?? label.left]
    func note(_ line: PageLine) {
      for segment in line.segments {
        let words = line.words[segment]
        guard let first = words.first, let last = words.last else { continue }
        // A comma before the gap: a recipient goes on.
        let goesOn = segment.lowerBound > 0 && sheets.words[line.words[segment.lowerBound - 1]].text.last == 0x2C
        if goesOn { lefts.append(sheets.words[last].right) } else if sheets.words[first].left > label.left + 22 * unit { rights.append(sheets.words[first].left) }
        else { lefts.append(sheets.words[last].right) }
      }
    }
    note(label)
    while end < lines.count {
      let line = sheets.lines[lines[end]]
      let key = sheets.key(line.words)
      if lineOpensWithLabelWord(key), !key.starts(with: "muc".utf8) { break }
      // The plan that a decision carries: its type's name stands alone below the signature.
      if isTypeNameLine(key), isLineInCapitals(sheets.text(line.words)) { break }
      if isLogged, line.left < leftEdge + 15 * unit, line.gap > 1.8, !key.starts(with: "-".utf8) { break }
      leftEdge = min(leftEdge, line.left)
      if keyHolds(key, "luu") { isLogged = true }
      note(line)
      end += 1
    }
    var first = anchor
    // The authority may begin above "Nơi nhận".
    while first > 0, anchor - first < 3 {
      let line = sheets.lines[lines[first - 1]]
      // What stands above a table is its title.
      guard !(lines[first - 1]..<lines[first]).contains(where: { sheets.lines[$0].grid != nil }) else { break }
      guard line.left > label.left + 22 * unit, sheets.lines[lines[first]].gap < 3, isLineInCapitals(sheets.text(line.words)) else { break }
      note(line)
      first -= 1
    }
    findSignatures(sheets, Array(lines[..<first]), page)
    let edge = rights.min() ?? .infinity
    let split = rights.isEmpty ? .infinity : max((lefts.filter { $0 < edge }.max() ?? label.left) + 0.01, edge - 6 * unit)
    add(TwoColumnArea(kind: .tail, page: page), sheets, Array(lines[first..<end]), min(split, edge - 0.01))
  }

  /// Two signatures beside each other above the recipients, as a joint plan has them.
  private mutating func findSignatures(_ sheets: Sheets, _ lines: [Int], _ page: Int) {
    guard !sheets.isLayoutText else { return }
    var pair: (at: Int, split: Double)?
    for at in lines.indices.reversed().prefix(14) {
      let line = sheets.lines[lines[at]]
      let text = sheets.text(line.words)
      if line.words.count > 12 || text.suffix(2).elementsEqual("/.".utf8) { break }
      if let split = splitOfPair(sheets, line) { pair = (at, split) }
    }
    guard let pair else { return }
    add(TwoColumnArea(kind: .tail, page: page), sheets, Array(lines[pair.at...]), pair.split)
  }

  /// Between two posts or two names with a wide gap between them.
  private func splitOfPair(_ sheets: Sheets, _ line: PageLine) -> Double? {
    guard line.segments.count == 2, let left = line.segments[0].last, let right = line.segments[1].first else { return nil }
    let (from, to) = (sheets.words[line.words[left]].right, sheets.words[line.words[right]].left)
    guard to - from > 8 * sheets.pages[line.page].unit else { return nil }
    let isSigned = line.segments.allSatisfy { segment in
      let words = line.words[segment].map { sheets.words[$0].text }
      guard words.count >= 2, words.count <= 8 else { return false }
      return isLineInCapitals(Array(words.joined(separator: [0x20])))
        || words.count <= 5 && words.allSatisfy { Letters.isUpper(decodeScalar($0, at: 0).scalar) && $0.allSatisfy { $0.isASCIILetter || $0 >= 0x80 } }
    }
    return isSigned ? (from + to) / 2 : nil
  }

  /// The page before ends in a list of recipients that this page's first line, a dash, goes on with.
  private func goesOn(_ sheets: Sheets, _ lines: [Int], _ page: Int) -> Int? {
    guard let last = areas.last, last.kind == .tail, last.page == page - 1, let first = lines.first, sheets.words[sheets.lines[first].words[0]].text.first == 0x2D,
      !last.left.contains(where: { keyHolds(sheets.key($0), "luu") }),
      lines.prefix(20).contains(where: { keyHolds(sheets.key(sheets.lines[$0].words), "luu") })
    else { return nil }
    return 0
  }

  /// "KT. BỘ TRƯỞNG" beside "KT. BỘ TRƯỞNG": those who sign a joint document.
  private func isSignaturePair(_ sheets: Sheets, _ line: PageLine) -> Bool {
    guard line.segments.count == 2 else { return false }
    return line.segments.allSatisfy { segment in
      let bytes = sheets.text(Array(line.words[segment]))
      guard bytes.count < 80, isLineInCapitals(bytes) else { return false }
      let text = FoldedText(bytes)
      return SignatureWords.onBehalfEnd(text, 0) != nil || SignatureWords.inPlaceEnd(text, 0) != nil || SignatureWords.postEnd(text, 0) == text.count
    }
  }

  private func isRecipientsLabel(_ key: [UInt8]) -> Bool { key.starts(with: "noi nhan".utf8) }

  // MARK: both

  private mutating func add(_ empty: TwoColumnArea, _ sheets: Sheets, _ lines: [Int], _ split: Double, _ edge: Double? = nil) {
    guard !lines.isEmpty else { return }
    var result = empty
    let left = lines.map { sheets.lines[$0].left }.min() ?? 0
    for index in lines {
      let line = sheets.lines[index]
      var at = cut(sheets, line, split, edge ?? split) ?? line.words.firstIndex { sheets.words[$0].middle > split } ?? line.words.count
      if empty.kind == .tail, let place = recipientEnd(sheets, line, split, left: left) { at = place }
      // No wider than a space: a long recipient reaches under the signature.
      if empty.kind == .tail, !sheets.isLayoutText, at > 0, at < line.words.count,
        sheets.words[line.words[at]].left - sheets.words[line.words[at - 1]].right < 0.8 * sheets.frame(line).unit
      { at = line.words.count }
      if at > 0 { result.left.append(Array(line.words[..<at])) }
      if at < line.words.count { result.right.append(Array(line.words[at...])) }
      area[index] = areas.count
    }
    areas.append(result)
  }

  /// In layout text a signature's lines are centred and may stand some letters away from each other: a recipient's line is
  /// cut at its one wide gap, and where it has none only before capitals or a name behind a mark.
  private func recipientEnd(_ sheets: Sheets, _ line: PageLine, _ split: Double, left: Double) -> Int? {
    guard sheets.isLayoutText, line.left < left + 4, line.right > split else { return nil }
    var wide: [Int] = []
    for at in line.words.indices.dropFirst() where sheets.words[line.words[at]].left - sheets.words[line.words[at - 1]].right >= 4 { wide.append(at) }
    if wide.count == 1, sheets.words[line.words[wide[0]]].left > left + 20 { return wide[0] }
    guard line.segments.count == 1 else { return nil }
    return line.words.indices.dropFirst().first { at in
      let rest = line.words[at...].map { sheets.words[$0].text }
      return sheets.words[line.words[at]].left > left + 20 && wordEndsSentence(sheets.words[line.words[at - 1]].text) && (2...6).contains(rest.count)
        && (isLineInCapitals(Array(rest.joined(separator: [0x20]))) || rest.allSatisfy { Letters.isUpper(decodeScalar($0, at: 0).scalar) })
    } ?? line.words.count
  }

  /// The word before which the line is cut; `nil` where running text crosses the split. A gap anywhere between `split` and
  /// `edge`, the right column's own left edge, stands in the right place: the left column's lines may reach that far.
  private func cut(_ sheets: Sheets, _ line: PageLine, _ split: Double, _ edge: Double) -> Int? {
    let unit = sheets.frame(line).unit
    if line.left < split, line.right <= edge + 0.5 * unit, edge > split, line.segments.count == 1 { return line.words.count }
    guard line.left < split, line.right > split else { return line.right <= split ? line.words.count : 0 }
    var best: (at: Int, cost: Double)?
    for at in line.words.indices.dropFirst() {
      let from = sheets.words[line.words[at - 1]].right
      let to = sheets.words[line.words[at]].left
      let distance = edge < from ? from - edge : split > to ? split - to : 0
      // Beside the motto a gap counts by what it is wider than a space.
      let width = edge > split ? 2.5 * ((to - from) / unit - 1) : (to - from) / unit
      let cost = distance / unit - min(width, 8)
      if best == nil || cost < best!.cost { best = (at, cost) }
    }
    guard let best else { return nil }
    let gap = sheets.words[line.words[best.at]].left - sheets.words[line.words[best.at - 1]].right
    return gap >= sheets.frame(line).wide || best.cost < 1 ? best.at : nil
  }
}

/// The type names (*tên loại*) that stand alone under a letterhead. Folded.
private let typeNames: Set<[UInt8]> = Set(
  [
    "ke hoach", "quyet dinh", "nghi quyet", "chi thi", "thong bao", "chuong trinh", "chuong trinh hanh dong", "ke hoach hanh dong",
    "de an", "du an", "phuong an", "bao cao", "to trinh", "cong van", "huong dan", "quy che", "quy dinh", "ket luan",
    "chuong trinh phoi hop", "thong tri", "cong dien", "ke hoach phoi hop",
  ].map { Array($0.utf8) })

func isTypeNameLine(_ key: [UInt8]) -> Bool { typeNames.contains(key) }

func keyHolds(_ haystack: [UInt8], _ needle: String) -> Bool {
  let needle = Array(needle.utf8)
  guard haystack.count >= needle.count, let first = needle.first else { return false }
  var at = 0
  while at + needle.count <= haystack.count {
    if haystack[at] == first, haystack[at..<at + needle.count].elementsEqual(needle) { return true }
    at += 1
  }
  return false
}
