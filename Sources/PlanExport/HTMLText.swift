/// HTML being written: text goes in escaped, markup only through this file's callers.
struct HTMLText {
  private(set) var bytes: [UInt8] = []

  /// Markup of this program.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Text of a plan: never markup, inside an attribute neither.
  mutating func text(_ text: String) { HTMLText.append(text, to: &bytes) }

  /// `<name attributes>text</name>`; `attributes` are markup of this program.
  mutating func element(_ name: String, _ attributes: String = "", _ content: String) {
    raw(attributes.isEmpty ? "<\(name)>" : "<\(name) \(attributes)>")
    text(content)
    raw("</\(name)>")
  }

  /// A string that is safe inside an attribute's double quotes.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20, 0x7F: bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
