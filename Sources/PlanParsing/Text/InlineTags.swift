import VietnameseText

/// Tags of HTML that are left in a plain text: `<b>… </b>`, `<span class='text_page_counter'>(2)</span>`, `<div class='…'>`.
enum InlineTags {
  /// Their places, each page's number with its own; empty where there are fewer than three.
  static func places(in text: [UInt8]) -> [Range<Int>] {
    guard text.holds(UInt8(ascii: "<")) else { return [] }
    var result: [Range<Int>] = []
    text.withUnsafeBufferPointer { text in
      text.forEachPlace(of: UInt8(ascii: "<"), from: 0) { at in
        guard let end = tagEnd(text, at) else { return true }
        result.append(at..<counterEnd(text, at, end))
        return true
      }
    }
    return result.count >= 3 ? result : []
  }

  /// The most bytes of a tag.
  private static let limit = 200

  /// Behind the `>` of a known tag that opens or closes at `at`.
  private static func tagEnd(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    var name = at + 1
    if name < text.count, text[name] == UInt8(ascii: "/") { name += 1 }
    var stop = name
    while stop < text.count, stop - name < 6, text[stop].isASCIILetter { stop += 1 }
    guard stop > name, names.contains(where: { UnsafeBufferPointer(rebasing: text[name..<stop]).elementsEqual($0) }) else { return nil }
    guard stop < text.count, text[stop] == UInt8(ascii: ">") || text[stop] == 0x20 || text[stop] == UInt8(ascii: "/") else { return nil }
    while stop < text.count, stop - at < limit, text[stop] != 0x0A, text[stop] != UInt8(ascii: "<") {
      if text[stop] == UInt8(ascii: ">") { return stop + 1 }
      stop += 1
    }
    return nil
  }

  /// Behind `(2)` that a page counter holds; its closing tag counts by itself.
  private static func counterEnd(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    guard UnsafeBufferPointer(rebasing: text[at..<end]).elementsEqual(counter), end < text.count, text[end] == UInt8(ascii: "(") else { return end }
    var stop = end + 1
    while stop < text.count, text[stop].isASCIIDigit, stop - end < 6 { stop += 1 }
    return stop < text.count && text[stop] == UInt8(ascii: ")") ? stop + 1 : end
  }

  private static let names = ["b", "i", "u", "em", "strong", "span", "div", "p", "br", "sup", "sub", "font"].map { Array($0.utf8) }
  private static let counter = Array("<span class='text_page_counter'>".utf8)
}
