import PlanModel
import VietnameseText

/// *Địa danh và ngày tháng năm*: "Bình Thuận, ngày 05 tháng 9 năm 2022".
struct PrintedDate {
  var range: Range<Int>
  var place: Range<Int>?
  /// `nil` where day or month is left blank or no such day is.
  var date: CivilDate?
  var year: Int?
}

enum PlaceAndDateReader {
  /// The first place and date in `range`, before that the first with a place.
  static func find(in text: FoldedText, _ range: Range<Int>, notBefore: [Range<Int>] = []) -> PrintedDate? {
    var first: PrintedDate?
    var at = range.lowerBound
    while at < range.upperBound {
      if text.bytes[at] == UInt8(ascii: "n"), let end = text.word("ngay", at: at), let found = read(text, at, end, range, notBefore) {
        if found.place != nil { return found }
        // "Ngày 11/8/2025, Hội đồng … đã ban hành": a sentence.
        let isSentence = opensSentence(text, found.range.upperBound)
        if first == nil, !isSentence, text.isBreak(at - 1) || notBefore.contains(where: { text.skipSpaces($0.upperBound) == at }) { first = found }
      }
      at += 1
    }
    return first
  }

  /// "Ngày 11/8/2025, Hội đồng …", "Ngày 18 tháng 7 năm 2025 Uỷ ban nhân dân xã đã ban hành …": words of a sentence behind the day.
  private static func opensSentence(_ text: FoldedText, _ at: Int) -> Bool {
    guard at < text.count else { return false }
    if text.bytes[at] == UInt8(ascii: ",") { return true }
    let words = text.words(at..<text.pieceEnd(at)).prefix(6)
    return words.count > 3 && words.count { $0.contains { text.cases[$0] == 2 } } > 3
  }

  private static func read(_ text: FoldedText, _ start: Int, _ after: Int, _ range: Range<Int>, _ notBefore: [Range<Int>]) -> PrintedDate? {
    let limit = range.upperBound
    var at = skipBlanks(text, after, limit)
    let day = number(text, &at, limit, digits: 2)
    at = skipBlanks(text, at, limit)
    var month: Int?
    var year: Int?
    if let next = text.match("thang", at: at) {
      at = skipBlanks(text, next, limit)
      month = number(text, &at, limit, digits: 2)
      at = skipBlanks(text, at, limit)
      guard let next = text.match("nam", at: at) else { return nil }
      at = skipBlanks(text, next, limit)
      year = number(text, &at, limit, digits: 4)
    } else {
      guard day != nil, at < limit, isDateMark(text.bytes[at]) else { return nil }
      at = text.skipSpaces(at + 1, to: limit)
      month = number(text, &at, limit, digits: 2)
      guard month != nil, at < limit, isDateMark(text.bytes[at]) else { return nil }
      at = text.skipSpaces(at + 1, to: limit)
      year = number(text, &at, limit, digits: 4)
      guard year != nil else { return nil }
    }
    if at + 1 < limit, text.bytes[at] == UInt8(ascii: "."), text.isSpace(at + 1) { at += 1 }
    let place = place(text, before: start, range.lowerBound, notBefore)
    let date: CivilDate? = if let day, let month, let year { CivilDate(year: year, month: month, day: day) } else { nil }
    return PrintedDate(range: (place?.lowerBound ?? start)..<min(at, limit), place: place, date: date, year: year)
  }

  private static func isDateMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") }

  private static func skipBlanks(_ text: FoldedText, _ at: Int, _ limit: Int) -> Int {
    var at = at
    while at < limit, text.isSpace(at) || text.bytes[at] == UInt8(ascii: ".") || text.bytes[at] == UInt8(ascii: "_") || text.bytes[at] == UInt8(ascii: "?") { at += 1 }
    return at
  }

  private static func number(_ text: FoldedText, _ at: inout Int, _ limit: Int, digits: Int) -> Int? {
    var value = 0
    var count = 0
    while at < limit, text.isDigit(at), count < digits {
      value = value * 10 + Int(text.bytes[at] - 0x30)
      count += 1
      at += 1
    }
    return count > 0 ? value : nil
  }

  /// The words with capitals right before "…, ngày", at most six; a comma may be missing.
  private static func place(_ text: FoldedText, before start: Int, _ lower: Int, _ notBefore: [Range<Int>]) -> Range<Int>? {
    var end = start
    while end > lower, text.isSpace(end - 1) { end -= 1 }
    let hasComma = end > lower && text.bytes[end - 1] == UInt8(ascii: ",")
    // "Kim An,, ngày"
    while end > lower, text.bytes[end - 1] == 0x20 || hasComma && text.bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
    // "LỊCH CÔNG TÁC TỪ NGÀY 11/11/2019 ĐẾN NGÀY 17/11/2019": a span of days.
    if !hasComma, end - lower > 4, opensSpan(text, end) { return nil }
    let floor = notBefore.map(\.upperBound).filter { $0 <= end }.max() ?? lower
    var begin = end
    var words = 0
    while begin > max(lower, floor), words < 6 {
      var wordStart = begin
      while wordStart > max(lower, floor), !text.isSpace(wordStart - 1) { wordStart -= 1 }
      guard wordStart < begin, text.isUpper(wordStart) || text.bytes[wordStart] == UInt8(ascii: "-") && begin - wordStart == 1 || words == 0 && isNumbered(text, wordStart..<begin)
      else { break }
      // "… bằng vật liệu PET Đồng Xoài, ngày": an abbreviation belongs to what stands before; "TP" is the place's.
      if words > 0, isAbbreviation(text, wordStart..<begin), !text.isCapitals(begin..<end) { break }
      words += 1
      begin = wordStart
      var before = begin
      while before > max(lower, floor), text.bytes[before - 1] == 0x20 { before -= 1 }
      if before == max(lower, floor) || text.bytes[before - 1] == 0x0A || before == begin {
        // A place cut by a line end inside a joined run goes on before it: "Nghệ␤An, ngày".
        if hasComma, before > max(lower, floor), text.bytes[before - 1] == 0x0A, words <= 3, continuesPlace(text, before - 1, max(lower, floor)) {
          begin = before - 1
          continue
        }
        break
      }
      begin = before
    }
    let range = withKind(text, province(text, text.trimmed(begin..<end)), max(lower, floor))
    if hasComma, let whole = spaceBehindAnchor(text, floor..<end, notBefore), range.isEmpty || whole.lowerBound < range.lowerBound, text.words(whole).count <= 4 { return whole }
    if range.isEmpty, hasComma, let line = smallName(text, floor..<end) { return line }
    let isOpen = hasComma || words > 0 && (text.isBreak(range.lowerBound - 1) || spaceBehindAnchor(text, floor..<end, notBefore) == range)
    return !range.isEmpty && isOpen ? range : nil
  }

  /// Whether "từ" or "đến" ends at `end`.
  private static func opensSpan(_ text: FoldedText, _ end: Int) -> Bool {
    (["tu", "den"] as [StaticString]).contains { word in
      let start = end - word.utf8CodeUnitCount
      return start > 0 && text.isSpace(start - 1) && text.word(word, at: start) == end
    }
  }

  /// "… đậu xe trái phép Thành phố Thủ Đức, ngày": the kind of place with its capital before the name.
  private static func withKind(_ text: FoldedText, _ range: Range<Int>, _ lower: Int) -> Range<Int> {
    guard !range.isEmpty else { return range }
    for kind in ["thanh pho", "thi xa", "thi tran", "huyen", "quan", "phuong", "xa", "dac khu"] as [StaticString] {
      let start = range.lowerBound - kind.utf8CodeUnitCount - 1
      if start >= lower, text.isUpper(start), !text.isUpper(start + 1), text.word(kind, at: start) == range.lowerBound - 1 { return start..<range.upperBound }
    }
    return range
  }

  /// What stands between number and day, if it is a name: "Số: 11/TT-BNV Hà nội, ngày", "Hà Nội ngày".
  private static func spaceBehindAnchor(_ text: FoldedText, _ gap: Range<Int>, _ notBefore: [Range<Int>]) -> Range<Int>? {
    var start = gap.upperBound
    while start > gap.lowerBound, !text.isBreak(start - 1) { start -= 1 }
    let name = text.trimmed(start..<gap.upperBound)
    let isBehind = start == gap.lowerBound && notBefore.contains { $0.upperBound == start }
    guard isBehind || PlaceNames.isProvince(text.bytes[name]), !name.isEmpty, text.isUpper(name.lowerBound), name.count < 30, !name.contains(where: { text.isBreak($0) }) else { return nil }
    return name.allSatisfy { text.isLetter($0) || text.isSpace($0) } ? name : nil
  }

  /// "Quy nhơn, ngày", "Tây nguyên, ngày" on a line of their own: a name of two or three words, the first alone with a capital.
  private static func smallName(_ text: FoldedText, _ gap: Range<Int>) -> Range<Int>? {
    var start = gap.upperBound
    while start > gap.lowerBound, !text.isBreak(start - 1) { start -= 1 }
    let name = text.trimmed(start..<gap.upperBound)
    guard !name.isEmpty, name.count < 30, text.isUpper(name.lowerBound), case let words = text.words(name), (2...3).contains(words.count) else { return nil }
    guard name.allSatisfy({ text.isLetter($0) || text.isSpace($0) }), words.dropFirst().allSatisfy({ !text.isUpper($0.lowerBound) }) else { return nil }
    return name
  }

  /// "… cử tri tỉnh Đắk Lắk Hà Nội, ngày …": of a run of capitalised words the province at its end, where the words before it
  /// are another place's name.
  private static func province(_ text: FoldedText, _ range: Range<Int>) -> Range<Int> {
    let words = text.words(range)
    guard words.count > 2 else { return range }
    for start in words.indices.dropLast() {
      let name = words[start].lowerBound..<range.upperBound
      guard PlaceNames.isProvince(text.bytes[name]) else { continue }
      let before = words[..<start].last
      let isOwn = before.map { word in [("pho" as StaticString), "tp", "tp.", "tinh"].contains { text.word($0, at: word.lowerBound) == word.upperBound } } ?? true
      return isOwn ? range : name
    }
    return range
  }

  private static func isAbbreviation(_ text: FoldedText, _ word: Range<Int>) -> Bool {
    word.count > 1 && text.isUpper(word.lowerBound + 1) && text.isCapitals(word) && !["tp" as StaticString, "tp.", "tx", "tx.", "tt", "tt."].contains { text.match($0, at: word.lowerBound) == word.upperBound }
  }

  /// The number of "Quận 1", "Phường 12".
  private static func isNumbered(_ text: FoldedText, _ number: Range<Int>) -> Bool {
    guard number.count <= 2, number.allSatisfy({ text.isDigit($0) }) else { return false }
    return [("quan " as StaticString), "phuong ", "khu "].contains { text.match($0, at: number.lowerBound - $0.utf8CodeUnitCount) == number.lowerBound }
  }

  /// The piece before a break is one to three words with a capital each, nothing else, right after a symbol or a rule.
  private static func continuesPlace(_ text: FoldedText, _ at: Int, _ floor: Int) -> Bool {
    var before = at
    var words = 0
    while before > floor, !text.isBreak(before - 1), words < 3 {
      var start = before
      while start > floor, !text.isSpace(start - 1) { start -= 1 }
      let isKind = text.match("tp.", at: start) == before
      guard start < before, text.isUpper(start), isKind || text.isLetter(before - 1), isKind || !text.isUpper(start + 1) || text.match("tp", at: start) == before else { return false }
      words += 1
      before = start
      while before > floor, text.bytes[before - 1] == 0x20 { before -= 1 }
    }
    guard words > 0 else { return false }
    while before > floor, text.isSpace(before - 1) || text.bytes[before - 1] == UInt8(ascii: "-") || text.bytes[before - 1] == UInt8(ascii: "*") || text.bytes[before - 1] == UInt8(ascii: "|") { before -= 1 }
    return before == floor
  }
}
