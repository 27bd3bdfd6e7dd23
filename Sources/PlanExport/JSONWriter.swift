public import PlanModel

/// Writes JSON straight to UTF-8 bytes, keys in the order it is told them: no escaped slashes, no reordering.
public struct JSONWriter: ~Copyable {
  /// What has been written.
  public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }
  /// The text and room for more, its own memory: an array would ask at each byte whether it is shared.
  /// Nobody writes before `reserve` has said that there is room.
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0
  private let pretty: Bool
  private var depth: Int
  /// Something already stands in the object or array being written.
  private var follows = false
  /// A key was just written: its value goes on the same line.
  private var afterKey = false

  /// `pretty` breaks lines and indents by two spaces, beginning at `depth`; `room`: how many bytes are likely to come.
  public init(pretty: Bool = false, depth: Int = 0, room: Int = 1 << 14) {
    (self.pretty, self.depth, capacity) = (pretty, depth, room)
    start = .allocate(capacity: room)
  }

  deinit { start.deallocate() }

  public mutating func object(_ body: (inout JSONWriter) -> Void) { nest(0x7B, 0x7D, body) }
  public mutating func array(_ body: (inout JSONWriter) -> Void) { nest(0x5B, 0x5D, body) }

  public mutating func key(_ name: StaticString) {
    separate()
    let length = name.utf8CodeUnitCount
    reserve(length + 4)
    let place = start + count
    place[0] = 0x22
    (place + 1).update(from: name.utf8Start, count: length)
    place[length + 1] = 0x22
    place[length + 2] = 0x3A
    if pretty { place[length + 3] = 0x20 }
    count += length + (pretty ? 4 : 3)
    afterKey = true
  }

  /// A key that is known only when the program runs: a part's name, a count by kind.
  public mutating func key(named name: String) {
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

  /// Hundreds of spans stand in a plan: without line breaks the text between their numbers is written whole.
  public mutating func value(_ span: Span) {
    guard !pretty else { return object(span.writeFields) }
    separate()
    append(literal: "{\"start\":")
    append(span.start)
    append(literal: ",\"end\":")
    append(span.end)
    append(literal: ",\"line\":")
    append(span.line)
    append(literal: ",\"page\":")
    if let page = span.page { append(page) } else { append(literal: "null") }
    guard span.parts != nil else { return append(literal: ",\"parts\":null}") }
    append(byte: 0x2C)
    follows = false
    span.writeParts(to: &self)
    append(byte: 0x7D)
    follows = true
  }

  public mutating func value(_ date: CivilDate) {
    separate()
    append(byte: 0x22)
    append(date)
    append(byte: 0x22)
  }

  /// Ends a line between two values that stand by themselves.
  public mutating func endLine() {
    append(byte: 0x0A)
    follows = false
  }

  fileprivate mutating func emptyArray() {
    separate()
    append(literal: "[]")
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

  /// Room for `size` more bytes; the room doubles, so that a byte costs the same in a text of any length.
  @inline(__always)
  private mutating func reserve(_ size: Int) { if capacity - count < size { grow(by: size) } }

  @inline(never)
  private mutating func grow(by size: Int) {
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + max(capacity, size))
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
    capacity += max(capacity, size)
  }

  @inline(__always)
  private mutating func append(byte: UInt8) {
    reserve(1)
    start[count] = byte
    count += 1
  }

  @inline(__always)
  private mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let first = more.baseAddress else { return }
    reserve(more.count)
    (start + count).update(from: first, count: more.count)
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
    guard number >= 0, number < 100_000_000 else { return append(String(number)) }
    reserve(8)
    var rest = UInt32(number)
    let length = rest < 10 ? 1 : rest < 100 ? 2 : rest < 1_000 ? 3 : rest < 10_000 ? 4 : rest < 100_000 ? 5 : rest < 1_000_000 ? 6 : rest < 10_000_000 ? 7 : 8
    count += length
    var place = start + count
    repeat {
      place -= 1
      place.pointee = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }

  private mutating func append(_ date: CivilDate) {
    append(digits: date.year, 4)
    append(byte: 0x2D)
    append(digits: date.month, 2)
    append(byte: 0x2D)
    append(digits: date.day, 2)
  }

  /// The last `size` digits of a number, zeros before them.
  private mutating func append(digits number: Int, _ size: Int) {
    reserve(size)
    var rest = number
    for place in stride(from: count + size - 1, through: count, by: -1) {
      start[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += size
  }

  /// Copies, then looks for what must be escaped: hardly a text has any.
  private mutating func quote(_ text: String) {
    // Swift's own strings are always contiguous; another's is copied once.
    guard text.utf8.withContiguousStorageIfAvailable({ quote($0) }) == nil else { return }
    quote(String(decoding: text.utf8, as: UTF8.self))
  }

  private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard let first = utf8.baseAddress else { return append(literal: "\"\"") }
    reserve(utf8.count + 2)
    start[count] = 0x22
    if let special = Self.firstSpecial(in: utf8) { return quote(utf8, from: special) }
    (start + count + 1).update(from: first, count: utf8.count)
    start[count + 1 + utf8.count] = 0x22
    count += utf8.count + 2
  }

  /// A text whose first byte to escape stands at `special`.
  private mutating func quote(_ utf8: UnsafeBufferPointer<UInt8>, from special: Int) {
    append(byte: 0x22)
    var copied = 0
    for index in special..<utf8.count {
      let byte = utf8[index]
      guard Self.isSpecial(byte) else { continue }
      append(UnsafeBufferPointer(rebasing: utf8[copied..<index]))
      escape(byte)
      copied = index + 1
    }
    append(UnsafeBufferPointer(rebasing: utf8[copied...]))
    append(byte: 0x22)
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

  private static func firstSpecial(in utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    if utf8.count >= 8 {
      let bytes = UnsafeRawBufferPointer(utf8)
      while index + 8 <= utf8.count, !hasSpecials(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { index += 8 }
      // The last bytes once more, in the company of those before them.
      if index + 8 > utf8.count {
        guard index < utf8.count, hasSpecials(bytes.loadUnaligned(fromByteOffset: utf8.count - 8, as: UInt64.self)) else { return nil }
      }
    }
    while index < utf8.count {
      if isSpecial(utf8[index]) { return index }
      index += 1
    }
    return nil
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
    guard !values.isEmpty else { return emptyArray() }
    array { json in
      // In place: a loop over the values themselves would copy each.
      values.withUnsafeBufferPointer { values in for index in values.indices { values[index].write(to: &json) } }
    }
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
