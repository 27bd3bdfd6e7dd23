import VietnameseText

/// XML being written: text goes in escaped; what XML cannot hold becomes U+FFFD.
struct XMLText {
  private(set) var bytes: [UInt8] = []
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
  mutating func append(_ other: XMLText) { bytes.append(contentsOf: other.bytes) }

  mutating func text(_ text: some StringProtocol) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "\""): raw("&quot;")
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20: raw("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }

  /// ` name="value"`, left out where there is no value.
  mutating func attribute(_ name: String, _ value: String?) {
    guard let value else { return }
    raw(" \(name)=\"")
    // A line break in an attribute would be read as a space; U+FFFE and U+FFFF are no characters of XML.
    text(value.split(whereSeparator: \.isNewline).joined(separator: " "))
    raw("\"")
  }

  mutating func element(_ name: String, _ content: String?) {
    guard let content, !content.isEmpty else { return }
    raw("<\(name)>")
    text(content)
    raw("</\(name)>")
  }
}

/// `Bình Thuận` → `binh-thuan`: letters without marks, digits, single dashes.
func slug(_ text: String) -> String {
  var result: [UInt8] = []
  for byte in folded(text).utf8 {
    if byte.isASCIILetter || byte.isASCIIDigit { result.append(byte) } else if let last = result.last, last != 0x2D { result.append(0x2D) }
  }
  while result.last == 0x2D { result.removeLast() }
  return String(decoding: result, as: UTF8.self)
}
