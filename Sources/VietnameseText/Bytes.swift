extension UInt8 {
  /// `0`–`9`.
  @inlinable public var isASCIIDigit: Bool { self &- 0x30 < 10 }
  /// `a`–`z`, `A`–`Z`.
  @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// A byte inside a UTF-8 sequence, not its first.
  @inlinable public var isContinuation: Bool { self & 0xC0 == 0x80 }
}
