extension UnsafeBufferPointer<UInt8> {
  /// Calls `body` with each place of `byte` from `start` on until it says no: eight bytes at a time.
  @inlinable @inline(__always)
  public func forEachPlace(of byte: UInt8, from start: Int = 0, _ body: (Int) -> Bool) {
    let raw = UnsafeRawBufferPointer(self)
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    var at = start
    while at + 8 <= raw.count {
      let other = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) ^ pattern
      // The highest bit of each byte that is zero, and of no other.
      var zeros = ~(((other & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | other | 0x7F7F_7F7F_7F7F_7F7F)
      while zeros != 0 {
        guard body(at + zeros.trailingZeroBitCount / 8) else { return }
        zeros &= zeros &- 1
      }
      at += 8
    }
    while at < count {
      if self[at] == byte, !body(at) { return }
      at += 1
    }
  }

  /// The first place of `byte` at or after `start`.
  public func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    var result: Int?
    forEachPlace(of: byte, from: start) {
      result = $0
      return false
    }
    return result
  }
}

extension SIMD16<UInt8> {
  /// The byte sixteen times. Vectors must stand on both sides of a comparison: with a single number the standard library goes byte by
  /// byte.
  @inlinable @inline(__always)
  public static func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
}

extension SIMDMask<SIMD16<Int8>> {
  /// The first of sixteen bytes of which it is true.
  @inlinable @inline(__always)
  public var firstPlace: Int? {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    if halves[0] | halves[1] == 0 { return nil }
    return halves[0] != 0 ? halves[0].littleEndian.trailingZeroBitCount / 8 : 8 &+ halves[1].littleEndian.trailingZeroBitCount / 8
  }
}

extension UnsafeRawBufferPointer {
  /// Sixteen bytes from `offset` on, all of which must be there.
  @inlinable @inline(__always)
  public func sixteen(at offset: Int) -> SIMD16<UInt8> { loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self) }
}
