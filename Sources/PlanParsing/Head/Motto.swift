import VietnameseText

/// *Quốc hiệu* and *tiêu ngữ*, as they are found: whole, or in halves where columns or lines cut them.
enum Motto {
  private static let phrases: [StaticString] = [
    "cong hoa xa hoi chu nghia viet nam", "cong hoa xahoi chu nghia viet nam", "dang cong san viet nam", "doc lap - tu do - hanh phuc", "doc lap -tu do -hanh phuc",
    "doc lap-tu do-hanh phuc", "doc lap- tu do- hanh phuc", "doc lap tu do hanh phuc", "cong hoa xa hoi", "chu nghia viet nam",
    "doc lap", "tu do - hanh phuc", "hanh phuc",
  ]

  /// Every part of the motto in `range`; the halves count only where they are pieces of their own.
  static func find(in text: FoldedText, _ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var at = range.lowerBound
    var isWrapped = false
    while at < range.upperBound {
      if !isWrapped, !opens(text, at) {
        at += 1
        continue
      }
      if isWrapped, let end = wrappedEnd(text, at, range.upperBound) {
        result.append(at..<end)
        (at, isWrapped) = (end, false)
        continue
      }
      // The name goes on below, behind the other column's next line: "… CHỦ NGHĨA VIỆT" / "XÃ SUỐI ĐÁ NAM".
      if opens(text, at), text.isUpper(at), let cut = text.word("cong hoa xa hoi chu nghia viet", at: at), cut <= range.upperBound, text.word("nam", at: text.skipSpaces(cut)) == nil {
        result.append(at..<cut)
        (at, isWrapped) = (cut, true)
        continue
      }
      guard opens(text, at), text.isWordStart(at), text.isUpper(at) || text.bytes[at] == UInt8(ascii: "d"),
        let end = phrases.firstMatch(text, at, before: range.upperBound) ?? damaged(text, at, range.upperBound), !isOfState(text, at)
      else {
        at += 1
        continue
      }
      result.append(at..<end)
      at = end
    }
    return result
  }

  /// The end of "NAM" right before the motto's second line.
  private static func wrappedEnd(_ text: FoldedText, _ at: Int, _ limit: Int) -> Int? {
    guard text.bytes[at] == UInt8(ascii: "n"), text.isWordStart(at), text.isUpper(at), let end = text.word("nam", at: at), end <= limit else { return nil }
    // A rule under the body's name may stand between.
    var next = end
    while next < min(limit, end + 80), text.isSpace(next) || "-_*=".utf8.contains(text.bytes[next]) { next += 1 }
    return text.match("doc lap", at: next) == nil ? nil : end
  }

  /// The first two letters of a phrase stand at `at`.
  private static func opens(_ text: FoldedText, _ at: Int) -> Bool {
    guard at + 1 < text.count else { return false }
    switch (text.bytes[at], text.bytes[at + 1]) {
    case (UInt8(ascii: "c"), UInt8(ascii: "o")), (UInt8(ascii: "c"), UInt8(ascii: "h")), (UInt8(ascii: "d"), UInt8(ascii: "a")), (UInt8(ascii: "d"), UInt8(ascii: "o")),
      (UInt8(ascii: "t"), UInt8(ascii: "u")), (UInt8(ascii: "h"), UInt8(ascii: "a")): return true
    default: return false
    }
  }

  /// "CỘNG HỒ XÃ HỘI CHỦ NGHIA VIỆT NAM", "CỘNG HÒA XàHỘI …", "Độc lập – Tự – Hạnh phúc": a motto that lost letters or spaces.
  private static func damaged(_ text: FoldedText, _ at: Int, _ limit: Int) -> Int? {
    for (first, inside, last) in [("cong h" as StaticString, "xa hoi chu ngh" as StaticString, "viet nam" as StaticString), ("cong h", "xahoi chu ngh", "viet nam"), ("doc lap" as StaticString, "tu" as StaticString, "hanh phuc" as StaticString)] {
      guard text.isWordStart(at), let start = text.match(first, at: at), text.isUpper(at) else { continue }
      guard let middle = phraseEnd(inside, text, start, reach: 6, limit), let end = phraseEnd(last, text, middle, reach: 8, limit), text.isWordEnd(end) else { continue }
      return end
    }
    return nil
  }

  /// The end, not behind `limit`, of `phrase` where it begins at `at` or less than `reach` letters further on.
  private static func phraseEnd(_ phrase: StaticString, _ text: FoldedText, _ at: Int, reach: Int, _ limit: Int) -> Int? {
    let last = min(at + reach, limit + 1 - phrase.utf8CodeUnitCount)
    guard at < last else { return nil }
    return (at..<last).lazy.compactMap { text.match(phrase, at: $0) }.first
  }

  /// "… về Công báo nước Cộng hòa xã hội chủ nghĩa Việt Nam": the state's name in a sentence.
  private static func isOfState(_ text: FoldedText, _ at: Int) -> Bool { text.match("cong", at: at) != nil && !text.isUpper(at + 1) && text.word("nuoc", at: at - 5) != nil }
}

extension Motto {
  /// The Youth Union's letterhead prints its own name in the motto's place, that of the Young Pioneers theirs.
  static func youth(in text: FoldedText, _ range: Range<Int>) -> [Range<Int>] {
    let names: [StaticString] = ["doan tncs ho chi minh", "doan thanh nien cong san ho chi minh", "doi tntp ho chi minh", "doi thieu nien tien phong ho chi minh"]
    for at in range where text.bytes[at] == UInt8(ascii: "d") && text.isWordStart(at) && text.isUpper(at) {
      for name in names {
        guard let end = text.word(name, at: at), end <= range.upperBound, text.isCapitals(at..<end), isEdge(text, at, -1) || followsUnion(text, at), isEdge(text, end - 1, 1) || text.word("so", at: text.skipSpaces(end)) != nil || isBeforeDay(text, end) else { continue }
        return [at..<end]
      }
    }
    return []
  }

  /// "ĐOÀN TNCS HỒ CHÍ MINH Suối Đá, ngày 05 tháng 3 năm 2024" in a joined run.
  private static func isBeforeDay(_ text: FoldedText, _ end: Int) -> Bool {
    guard let comma = (end..<min(text.count, end + 40)).first(where: { text.bytes[$0] == UInt8(ascii: ",") }) else { return false }
    return text.word("ngay", at: text.skipSpaces(comma + 1)) != nil && !text.isCapitals(end..<comma)
  }

  /// "BCH ĐOÀN TỈNH QUẢNG NAM ĐOÀN TNCS HỒ CHÍ MINH", "Số: 12-KH/TĐTN ĐOÀN TNCS HỒ CHÍ MINH": the line has named its own body of
  /// the Union, or its number, already.
  private static func followsUnion(_ text: FoldedText, _ at: Int) -> Bool {
    var start = at
    while !text.isBreak(start - 1) { start -= 1 }
    if text.word("so", at: start) != nil, start < at { return true }
    return [("doan" as StaticString), "tinh doan", "huyen doan", "thanh doan"].contains { text.find($0, in: start..<max(start, at - 4)) != nil }
  }

  /// Nothing but spaces and rules between `at` and the piece's end in the direction of `step`, or a rule.
  private static func isEdge(_ text: FoldedText, _ at: Int, _ step: Int) -> Bool {
    var at = at + step
    var marks = 0
    while !text.isBreak(at) {
      guard text.isSpace(at) || text.bytes[at] == UInt8(ascii: "-") || text.bytes[at] == UInt8(ascii: "*") else { return marks >= 3 }
      if !text.isSpace(at) { marks += 1 }
      at += step
    }
    return true
  }
}

extension [StaticString] {
  fileprivate func firstMatch(_ text: FoldedText, _ at: Int, before limit: Int) -> Int? {
    let first = text.bytes[at]
    for (index, phrase) in enumerated() where phrase.utf8Start[0] == first {
      guard let end = text.word(phrase, at: at), end <= limit else { continue }
      if index < 8 { return end }
      var before = at - 1
      while before >= 0, text.bytes[before] == 0x20 || text.bytes[before] == UInt8(ascii: "-") { before -= 1 }
      var after = end
      while after < text.count, text.bytes[after] == 0x20 || text.bytes[after] == UInt8(ascii: "-") { after += 1 }
      if text.isBreak(before), text.isBreak(after) { return end }
    }
    return nil
  }
}
