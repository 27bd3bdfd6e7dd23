// Folding without arrays of its own, for texts that are looked at once.

/// Writes `folded(bytes)` to `result`, which must have room for as many bytes; how many it has.
public func fold(_ bytes: UnsafeBufferPointer<UInt8>, into result: UnsafeMutableBufferPointer<UInt8>) -> Int {
  precondition(result.count >= bytes.count)
  var count = 0
  var offset = 0
  var pendingSpace = false
  while offset < bytes.count {
    let byte = bytes[offset]
    if byte < 0x80 {
      offset += 1
      if byte == 0x20 || byte &- 0x09 < 5 {
        pendingSpace = count > 0
        continue
      }
      if pendingSpace { (result[count], count, pendingSpace) = (0x20, count + 1, false) }
      result[count] = (byte | 0x20) &- 0x61 < 26 ? byte | 0x20 : byte
      count += 1
      continue
    }
    let (scalar, length) = decodeScalar(bytes, at: offset)
    let at = offset
    offset += length
    let base = Letters.entry(scalar).base
    if base == 0 {
      if scalar == 0xA0 || scalar &- 0x2000 <= 0x0B || scalar == 0xFEFF { pendingSpace = count > 0; continue }
      if scalar == 0xAD { continue }
    }
    if pendingSpace { (result[count], count, pendingSpace) = (0x20, count + 1, false) }
    switch base != 0 ? UInt32(base) : scalar {
    case 0..<0x80: result[count] = base
    case 0x2010...0x2015, 0x2212: result[count] = UInt8(ascii: "-")
    case 0x201C, 0x201D, 0xAB, 0xBB: result[count] = UInt8(ascii: "\"")
    case 0x2018, 0x2019: result[count] = UInt8(ascii: "'")
    default:
      for index in at..<offset { (result[count], count) = (bytes[index], count + 1) }
      continue
    }
    count += 1
  }
  return count
}

/// A folded text that is valid inside a closure.
public struct FoldedBytes {
  public let bytes: UnsafeBufferPointer<UInt8>

  @inlinable
  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether the bytes from `at` on begin with `phrase`.
  @inlinable @inline(__always)
  public func has(_ phrase: StaticString, at: Int = 0) -> Bool {
    let count = phrase.utf8CodeUnitCount
    guard at >= 0, bytes.count - at >= count else { return false }
    let start = phrase.utf8Start
    for index in 0..<count where bytes[at + index] != start[index] { return false }
    return true
  }
}

/// Calls `body` with `folded(Array(text.prefix(limit)))`; short ones stand on the stack.
@inlinable @inline(__always)
public func withFolded<Result>(_ text: [UInt8], prefix limit: Int = .max, _ body: (FoldedBytes) -> Result) -> Result {
  text.withUnsafeBufferPointer { text in withFolded(UnsafeBufferPointer(rebasing: text.prefix(limit)), body) }
}

@inlinable @inline(__always)
public func withFolded<Result>(_ text: UnsafeBufferPointer<UInt8>, _ body: (FoldedBytes) -> Result) -> Result {
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, text.count)) { room in
    let count = fold(text, into: room)
    return body(FoldedBytes(UnsafeBufferPointer(rebasing: room[..<count])))
  }
}

/// Folded phrases that texts are asked to begin with: most texts are told by their first letter that they do not.
public struct FoldedOpeners: Sendable {
  public let phrases: [StaticString]
  /// Bit n: a phrase begins with the n-th letter; the bits above: with other characters.
  private let letters: UInt32

  public init(_ phrases: [StaticString]) {
    self.phrases = phrases
    letters = phrases.reduce(0) { $0 | 1 << Self.letter($1.utf8Start[0]) }
  }

  private static func letter(_ byte: UInt8) -> UInt32 {
    if byte &- 0x61 < 26 { return UInt32(byte &- 0x61) }
    return byte == UInt8(ascii: "(") ? 26 : byte == UInt8(ascii: "*") ? 27 : 28
  }

  /// Whether `folded(Array(text.prefix(limit)))` begins with one of the phrases.
  public func open(_ text: [UInt8], within limit: Int) -> Bool {
    guard mayOpen(text) else { return false }
    return withFolded(text, prefix: limit) { first(in: $0) != nil }
  }

  /// The first phrase that stands at `at`.
  public func first(in text: FoldedBytes, at: Int = 0) -> StaticString? { firstIndex(in: text, at: at).map { phrases[$0] } }

  /// Its place among the phrases.
  public func firstIndex(in text: FoldedBytes, at: Int = 0) -> Int? {
    guard at < text.bytes.count, letters >> Self.letter(text.bytes[at]) & 1 != 0 else { return nil }
    return phrases.firstIndex { text.has($0, at: at) }
  }

  /// Whether the first character is one of a phrase's first; also where it cannot be told without folding.
  public func mayOpen(_ text: [UInt8]) -> Bool {
    guard let byte = text.first else { return false }
    if byte < 0x80 {
      if byte == 0x20 || byte &- 0x09 < 5 { return true }
      return letters >> Self.letter((byte | 0x20) &- 0x61 < 26 ? byte | 0x20 : byte) & 1 != 0
    }
    let base = Letters.entry(decodeScalar(text, at: 0).scalar).base
    return base == 0 || letters >> Self.letter(base) & 1 != 0
  }
}
