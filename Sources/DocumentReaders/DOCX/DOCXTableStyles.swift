import Glibc

/// `styles.xml` without its table styles: no paragraph or run may name one, and they are nine tenths of what Word's
/// gallery and python-docx put there. A part with a declaration, a comment or CDATA stays whole: what looks like a tag may
/// be text in it. One pass over the bytes.
func withoutTableStyles(_ part: [UInt8]) -> [UInt8] {
  guard !part.contains(UInt8(ascii: "!")) else { return part }
  return part.withUnsafeBytes { bytes in
    var kept: [UInt8] = []
    var copied = 0
    /// Where the table style that is being passed over begins.
    var opened: Int?
    var at = 0
    while let start = bytes.first(UInt8(ascii: "<"), from: at), let end = bytes.first(UInt8(ascii: ">"), from: start) {
      at = end + 1
      let tag = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      if let table = opened {
        guard tag.elementsEqual("</w:style".utf8) else { continue }
        kept.append(contentsOf: bytes[copied..<table])
        copied = at
        opened = nil
      } else if tag.starts(with: "<w:style ".utf8), tag.last != UInt8(ascii: "/"), tag.holds("w:type=\"table\"") {
        opened = start
      }
    }
    kept.append(contentsOf: bytes[copied...])
    return kept
  }
}

extension UnsafeRawBufferPointer {
  /// Where `byte` first stands at or after `start`.
  fileprivate func first(_ byte: UInt8, from start: Int) -> Int? {
    guard start < count, let baseAddress, let hit = memchr(baseAddress + start, Int32(byte), count - start) else { return nil }
    return baseAddress.distance(to: UnsafeRawPointer(hit))
  }

  fileprivate func holds(_ pattern: StaticString) -> Bool {
    let length = pattern.utf8CodeUnitCount
    guard let baseAddress, count >= length else { return false }
    return (0...count - length).contains { memcmp(baseAddress + $0, pattern.utf8Start, length) == 0 }
  }
}
