extension String {
  /// `String(decoding: bytes, as: UTF8.self)`, faster where the bytes are valid: those of a text that was decoded are.
  public init(utf8 bytes: [UInt8]) {
    // Not optimised, vectors take longer than the standard library.
    if !_isDebugAssertConfiguration(), bytes.withUnsafeBytes(isPlainUTF8) {
      // Nothing is left to be checked.
      self.init(copying: unsafe UTF8Span(unchecked: bytes.span))
    } else {
      self.init(decoding: bytes, as: UTF8.self)
    }
  }
}

/// Whether bytes are for certain valid UTF-8: of scalars below U+10000 that are no surrogates, and long enough to be looked at sixteen at
/// a time. What cannot be told so is for the standard library to see.
public func isPlainUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
  guard bytes.count >= 18, bytes[bytes.count - 1] < 0xC0, bytes[bytes.count - 2] < 0xE0 else { return false }
  let first = UInt128(littleEndian: bytes.loadUnaligned(as: UInt128.self))
  var wrong = misplaced(sixteen(first), after: sixteen(first << 8), sixteen(first << 16))
  var at = 16
  while at < bytes.count {
    // The last sixteen may overlap those before.
    let start = min(at, bytes.count - 16)
    wrong |= misplaced(bytes.sixteen(at: start), after: bytes.sixteen(at: start - 1), bytes.sixteen(at: start - 2))
    at += 16
  }
  let halves = unsafeBitCast(wrong, to: SIMD2<UInt64>.self)
  return (halves[0] | halves[1]) & 0x8080_8080_8080_8080 == 0
}

@inline(__always)
private func sixteen(_ bytes: UInt128) -> SIMD16<UInt8> { unsafeBitCast(bytes.littleEndian, to: SIMD16<UInt8>.self) }

/// The upper bit is set in each byte that must not stand behind the one before it and the one before that.
@inline(__always)
private func misplaced(_ bytes: SIMD16<UInt8>, after last: SIMD16<UInt8>, _ beforeLast: SIMD16<UInt8>) -> SIMD16<UInt8> {
  let twice = bytes &+ bytes, fourfold = twice &+ twice
  // From 0xC0 on a byte opens a scalar of two, from 0xE0 on one of three: the bytes inside are due behind these.
  let opens = bytes & twice, opensThree = opens & fourfold, isInside = bytes & ~twice
  let isDue = last & (last &+ last) | beforeLast & (beforeLast &+ beforeLast) & (beforeLast &<< 2)
  // From 0xF0 on it would be of four. 0xC0 and 0xC1 spell what one byte does, 0xE0 may spell what two do, 0xED a surrogate.
  let isFour = opensThree & (fourfold &+ fourfold)
  let isShort = opens & ~((bytes & 0x3E) &+ 0x7E)
  let isDoubtful = opensThree & (~((bytes & 0x0F) &+ 0x7F) | ~(((bytes ^ 0x0D) & 0x0F) &+ 0x7F))
  return (isInside ^ isDue) | isFour | isShort | isDoubtful
}
