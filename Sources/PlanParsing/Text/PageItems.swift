import VietnameseText

/// Pages of a document that a host prints as an ordered list, one in a line: `  1. ỦY BAN NHÂN DÂN … CỘNG HÒA …`, `  2. … của tỉnh`.
enum PageItems {
  /// Lines that the first page is looked for in, the bytes that its letterhead takes, and the least length of its line.
  private static let (lines, headBytes, pageBytes) = (60, 600, 300)

  /// The places of the labels, first to last; empty where the first item holds no letterhead.
  static func labels(in text: [UInt8]) -> [Range<Int>] {
    text.withUnsafeBufferPointer { text in
      var result: [Range<Int>] = []
      var (start, count, indent) = (0, 0, 0)
      while start < text.count, !result.isEmpty || count < lines {
        var label = start
        while label < text.count, text[label] == 0x20, label - start < 12 { label += 1 }
        let isItem = label > start && label < text.count && text[label].isASCIIDigit && (result.isEmpty || label - start == indent)
        let end = lineEnd(text, label)
        if isItem, let after = labelEnd(text, label, end, number: result.count + 1), !result.isEmpty || end - label > pageBytes && holdsMotto(text, after, end) {
          if result.isEmpty { indent = label - start }
          result.append(label..<after)
        }
        (start, count) = (end + 1, count + 1)
      }
      return result
    }
  }

  private static func lineEnd(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    text.firstIndex(of: 0x0A, from: at) ?? text.count
  }

  /// Behind `12. ` where it counts `number`.
  private static func labelEnd(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, number: Int) -> Int? {
    var (value, stop) = (0, at)
    while stop < end, text[stop].isASCIIDigit, stop - at < 4 { (value, stop) = (value * 10 + Int(text[stop] - 0x30), stop + 1) }
    guard value == number, stop + 1 < end, text[stop] == UInt8(ascii: "."), text[stop + 1] == 0x20 else { return nil }
    return stop + 1
  }

  private static func holdsMotto(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    let head = UnsafeBufferPointer(rebasing: text[at..<min(end, at + headBytes)])
    return mottos.contains { motto in head.indices.contains { head[$0] == motto[0] && head[$0...].starts(with: motto) } }
  }

  private static let mottos = ["CỘNG HÒA", "CỘNG HOÀ", "ĐẢNG CỘNG SẢN"].map { Array($0.utf8) }
}
