import VietnameseText

/// A value as PDF writes it (ISO 32000-1, 7.3), as far as it leads to a page's content: strings are passed over.
enum PDFValue {
  case other
  case number(Double)
  case name(String)
  case array([PDFValue])
  case dictionary([String: PDFValue])
  case reference(Int)

  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var name: String? { if case .name(let value) = self { value } else { nil } }
  subscript(key: String) -> PDFValue? { if case .dictionary(let entries) = self { entries[key] } else { nil } }
}

/// Reads values from bytes. Every method that finds something else than it wants gives `nil` and may leave the place
/// anywhere behind where it was.
struct PDFValueReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var at: Int
  /// Values read so far: an object of a million is none that a page needs.
  private(set) var count = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) { (self.bytes, self.at) = (bytes, at) }

  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0) }

  /// `()<>[]{}/%`.
  static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x2F, 0x25: true
    default: false
    }
  }

  mutating func skipSpace() {
    while at < bytes.count {
      if bytes[at] == 0x25 {
        while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
      } else if Self.isSpace(bytes[at]) {
        at += 1
      } else {
        return
      }
    }
  }

  mutating func takes(_ word: StaticString) -> Bool {
    guard bytes.count - at >= word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[at + offset] != word.utf8Start[offset] { return false }
    at += word.utf8CodeUnitCount
    return true
  }

  mutating func value(depth: Int = 0) -> PDFValue? {
    skipSpace()
    count += 1
    guard at < bytes.count, depth < 32, count < 200_000 else { return nil }
    switch bytes[at] {
    case 0x2F: return name().map(PDFValue.name)
    case 0x28: return skipString() ? .other : nil
    case 0x5B: return array(depth)
    case 0x3C: return at + 1 < bytes.count && bytes[at + 1] == 0x3C ? dictionary(depth) : (skipHex() ? .other : nil)
    case 0x2B, 0x2D, 0x2E, 0x30...0x39: return numberOrReference()
    default: return takes("true") || takes("false") || takes("null") ? .other : nil
    }
  }

  private mutating func name() -> String? {
    at += 1
    let start = at
    while at < bytes.count, !Self.isSpace(bytes[at]), !Self.isDelimiter(bytes[at]) { at += 1 }
    return at - start <= 127 ? String(decoding: bytes[start..<at], as: UTF8.self) : nil
  }

  private mutating func array(_ depth: Int) -> PDFValue? {
    at += 1
    var items: [PDFValue] = []
    while true {
      skipSpace()
      if takes("]") { return .array(items) }
      guard let item = value(depth: depth + 1) else { return nil }
      items.append(item)
    }
  }

  private mutating func dictionary(_ depth: Int) -> PDFValue? {
    at += 2
    var entries: [String: PDFValue] = [:]
    while true {
      skipSpace()
      if takes(">>") { return .dictionary(entries) }
      guard at < bytes.count, bytes[at] == 0x2F, let key = name(), let value = value(depth: depth + 1) else { return nil }
      entries[key] = value
    }
  }

  private mutating func numberOrReference() -> PDFValue? {
    guard let first = number() else { return nil }
    let behind = at
    // `12 0 R`.
    skipSpace()
    if at < bytes.count, bytes[at].isASCIIDigit, first >= 0, first < 10_000_000, first == first.rounded(), number() != nil {
      skipSpace()
      if takes("R"), at == bytes.count || Self.isSpace(bytes[at]) || Self.isDelimiter(bytes[at]) { return .reference(Int(first)) }
    }
    at = behind
    return .number(first)
  }

  /// A whole or decimal number; more digits than a double has are of no account.
  mutating func number() -> Double? {
    let start = at
    var isNegative = false
    if at < bytes.count, bytes[at] == 0x2D || bytes[at] == 0x2B { isNegative = bytes[at] == 0x2D; at += 1 }
    var value = 0.0
    var scale = 0.0
    var digits = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x2E, scale == 0 {
        scale = 1
      } else if byte.isASCIIDigit {
        if digits < 17 { value = value * 10 + Double(byte - 0x30); scale *= 10 } else if scale == 0 { value *= 10 }
        digits += 1
      } else {
        break
      }
      at += 1
    }
    guard digits > 0 else { at = max(at, start + 1); return nil }
    if scale > 1 { value /= scale }
    return isNegative ? -value : value
  }

  /// `(…)` with nested parentheses and escapes.
  mutating func skipString() -> Bool {
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case 0x5C: at += 1
      case 0x28: depth += 1
      case 0x29: depth -= 1
      default: break
      }
      at += 1
      if depth == 0 { return at <= bytes.count }
    }
    return false
  }

  mutating func skipHex() -> Bool {
    while at < bytes.count, bytes[at] != 0x3E { at += 1 }
    at += 1
    return at <= bytes.count
  }
}
