public import PlanModel

/// Writes JSON straight to UTF-8 bytes, keys in the order it is told them: no escaped slashes, no reordering.
public struct JSONWriter {
  /// What has been written.
  public var bytes: [UInt8] { Array(buffer[..<count]) }
  /// The text and room for more: growing it byte by byte costs more than the bytes.
  private var buffer = [UInt8](repeating: 0, count: 1 << 12)
  private var count = 0
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
    append(byte: 0x22)
    append(literal: name)
    append(literal: pretty ? "\": " : "\":")
    afterKey = true
  }

  /// A key that is known only when the program runs: a part's name, a count by kind.
  public mutating func key(_ name: String) {
    value(name)
    append(byte: 0x3A)
    if pretty { append(byte: 0x20) }
    afterKey = true
  }

  public mutating func null() {
    separate()
    append(literal: "null")
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
    append(literal: flag ? "true" : "false")
  }

  /// A whole number without its `.0`; what JSON cannot say (infinity) is `null`.
  public mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    separate()
    if let whole = Int(exactly: number) { append(whole) } else { append(String(number)) }
  }

  public mutating func value(_ date: CivilDate) {
    separate()
    append(byte: 0x22)
    append(date)
    append(byte: 0x22)
  }

  private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    append(byte: open)
    follows = false
    depth += 1
    body(&self)
    depth -= 1
    if follows, pretty { breakLine() }
    append(byte: close)
    follows = true
  }

  private mutating func separate() {
    if afterKey {
      afterKey = false
      return
    }
    if follows { append(byte: 0x2C) }
    if pretty, depth > 0 { breakLine() }
    follows = true
  }

  private mutating func breakLine() {
    append(byte: 0x0A)
    for _ in 0..<depth {
      append(byte: 0x20)
      append(byte: 0x20)
    }
  }

  /// The bytes, and the writer is spent.
  consuming func finished() -> [UInt8] {
    buffer.removeLast(buffer.count - count)
    return buffer
  }

  private mutating func grow(by size: Int) {
    buffer.append(contentsOf: repeatElement(0, count: max(buffer.count, size)))
  }

  @inline(__always)
  private mutating func append(byte: UInt8) {
    if count == buffer.count { grow(by: 1) }
    buffer[count] = byte
    count += 1
  }

  private mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let start = more.baseAddress else { return }
    if count + more.count > buffer.count { grow(by: more.count) }
    buffer.withUnsafeMutableBytes { [count] in $0.baseAddress?.advanced(by: count).copyMemory(from: start, byteCount: more.count) }
    count += more.count
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  private mutating func append(literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  private mutating func append(_ number: Int) {
    guard number >= 0, number < 10_000_000 else { return append(String(number)) }
    var power = 1
    while power * 10 <= number { power *= 10 }
    while power > 0 {
      append(byte: 0x30 + UInt8(number / power % 10))
      power /= 10
    }
  }

  private mutating func append(_ date: CivilDate) {
    for digit in [date.year / 1000, date.year / 100 % 10, date.year / 10 % 10, date.year % 10] {
      append(byte: 0x30 + UInt8(digit))
    }
    for field in [date.month, date.day] {
      append(byte: 0x2D)
      append(byte: 0x30 + UInt8(field / 10))
      append(byte: 0x30 + UInt8(field % 10))
    }
  }

  private mutating func quote(_ text: String) {
    var text = text
    append(byte: 0x22)
    text.withUTF8 { utf8 in
      var copied = 0
      var index = 0
      while index < utf8.count {
        if index + 8 <= utf8.count, !Self.hasSpecials(UnsafeRawPointer(utf8.baseAddress! + index).loadUnaligned(as: UInt64.self)) {
          index += 8
          continue
        }
        let byte = utf8[index]
        if byte < 0x20 || byte == 0x22 || byte == 0x5C {
          append(UnsafeBufferPointer(rebasing: utf8[copied..<index]))
          escape(byte)
          copied = index + 1
        }
        index += 1
      }
      append(UnsafeBufferPointer(rebasing: utf8[copied...]))
    }
    append(byte: 0x22)
  }

  /// Whether one of eight bytes is below 0x20, `"` or `\`; a byte above 0x7F may count as one where another is.
  @inline(__always)
  private static func hasSpecials(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (quote, slash) = (word ^ ones &* 0x22, word ^ ones &* 0x5C)
    let found = (word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (slash &- ones) & ~slash
    return found & (ones &* 0x80) != 0
  }

  private mutating func escape(_ byte: UInt8) {
    append(byte: 0x5C)
    switch byte {
    case 0x0A: append(byte: UInt8(ascii: "n"))
    case 0x0D: append(byte: UInt8(ascii: "r"))
    case 0x09: append(byte: UInt8(ascii: "t"))
    case 0x22, 0x5C: append(byte: byte)
    default:
      append(literal: "u00")
      append(byte: 0x30 + (byte >> 4))
      append(byte: byte & 15 < 10 ? 0x30 + (byte & 15) : 0x57 + (byte & 15))
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
    return json.finished()
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
