public import PlanModel

/// Writes JSON straight to UTF-8 bytes, keys in the order it is told them: no escaped slashes, no reordering.
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  private let pretty: Bool
  private var depth: Int
  /// Something already stands in the object or array being written.
  private var follows = false
  /// A key was just written: its value goes on the same line.
  private var afterKey = false

  /// `pretty` breaks lines and indents by two spaces, beginning at `depth`.
  public init(pretty: Bool = false, depth: Int = 0) { (self.pretty, self.depth) = (pretty, depth) }

  public mutating func object(_ body: (inout JSONWriter) -> Void) { nest(0x7B, 0x7D, body) }
  public mutating func array(_ body: (inout JSONWriter) -> Void) { nest(0x5B, 0x5D, body) }

  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(0x22)
    bytes.append(0x3A)
    if pretty { bytes.append(0x20) }
    afterKey = true
  }

  /// A key that is known only when the program runs: a part's name, a count by kind.
  public mutating func key(_ name: String) {
    value(name)
    bytes.append(0x3A)
    if pretty { bytes.append(0x20) }
    afterKey = true
  }

  public mutating func null() {
    separate()
    append("null")
  }

  public mutating func value(_ text: String) {
    separate()
    quote(text)
  }

  public mutating func value(_ number: Int) {
    separate()
    append(number)
  }

  public mutating func value(_ flag: Bool) {
    separate()
    append(flag ? "true" : "false")
  }

  /// A whole number without its `.0`; what JSON cannot say (infinity) is `null`.
  public mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    separate()
    if let whole = Int(exactly: number) { append(whole) } else { bytes.append(contentsOf: String(number).utf8) }
  }

  public mutating func value(_ date: CivilDate) {
    separate()
    bytes.append(0x22)
    append(date)
    bytes.append(0x22)
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(open)
    follows = false
    depth += 1
    body(&self)
    depth -= 1
    if follows, pretty { breakLine() }
    bytes.append(close)
    follows = true
  }

  private mutating func separate() {
    if afterKey {
      afterKey = false
      return
    }
    if follows { bytes.append(0x2C) }
    if pretty, depth > 0 { breakLine() }
    follows = true
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    for _ in 0..<depth {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }

  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ number: Int) {
    guard number >= 0, number < 10_000_000 else { return bytes.append(contentsOf: String(number).utf8) }
    var power = 1
    while power * 10 <= number { power *= 10 }
    while power > 0 {
      bytes.append(0x30 + UInt8(number / power % 10))
      power /= 10
    }
  }

  private mutating func append(_ date: CivilDate) {
    for digit in [date.year / 1000, date.year / 100 % 10, date.year / 10 % 10, date.year % 10] {
      bytes.append(0x30 + UInt8(digit))
    }
    for field in [date.month, date.day] {
      bytes.append(0x2D)
      bytes.append(0x30 + UInt8(field / 10))
      bytes.append(0x30 + UInt8(field % 10))
    }
  }

  private mutating func quote(_ text: String) {
    var text = text
    bytes.append(0x22)
    text.withUTF8 { utf8 in
      var copied = 0
      for (index, byte) in utf8.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        bytes.append(contentsOf: utf8[copied..<index])
        escape(byte)
        copied = index + 1
      }
      bytes.append(contentsOf: utf8[copied...])
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x22, 0x5C: bytes.append(byte)
    default:
      append("u00")
      bytes.append(0x30 + (byte >> 4))
      bytes.append(byte & 15 < 10 ? 0x30 + (byte & 15) : 0x57 + (byte & 15))
    }
  }
}

/// A value that knows its JSON form.
public protocol JSONWritable {
  func write(to json: inout JSONWriter)
}

extension JSONWritable {
  /// The value as JSON text, UTF-8, without a closing line break.
  public func jsonBytes(pretty: Bool = false) -> [UInt8] {
    var json = JSONWriter(pretty: pretty)
    write(to: &json)
    return json.bytes
  }
}

extension String: JSONWritable { public func write(to json: inout JSONWriter) { json.value(self) } }
extension Int: JSONWritable { public func write(to json: inout JSONWriter) { json.value(self) } }
extension Double: JSONWritable { public func write(to json: inout JSONWriter) { json.value(self) } }
extension Bool: JSONWritable { public func write(to json: inout JSONWriter) { json.value(self) } }
extension CivilDate: JSONWritable { public func write(to json: inout JSONWriter) { json.value(self) } }

extension JSONWriter {
  public mutating func field(_ name: StaticString, _ value: some JSONWritable) {
    key(name)
    value.write(to: &self)
  }

  /// A value that was not found is `null`; its key is there all the same.
  public mutating func field(_ name: StaticString, _ value: (some JSONWritable)?) {
    key(name)
    if let value { value.write(to: &self) } else { null() }
  }

  public mutating func field(_ name: StaticString, _ values: [some JSONWritable]) {
    key(name)
    array { json in for value in values { value.write(to: &json) } }
  }

  public mutating func field<Word: RawRepresentable<String>>(_ name: StaticString, _ value: Word) {
    key(name)
    self.value(value.rawValue)
  }

  public mutating func field<Word: RawRepresentable<String>>(_ name: StaticString, _ value: Word?) {
    key(name)
    if let value { self.value(value.rawValue) } else { null() }
  }
}
