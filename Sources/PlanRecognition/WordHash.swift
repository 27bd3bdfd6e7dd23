internal import VietnameseText

/// The hash of a word's lower-case bytes, eight at a time.
struct WordHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private var hash = seed
  private var eight: UInt64 = 0
  private var shift: UInt64 = 0

  @_transparent static func mix(_ hash: UInt64, _ eight: UInt64) -> UInt64 { (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15 }
  @_transparent static func finish(_ hash: UInt64) -> UInt64 { hash ^ hash >> 32 }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    eight |= UInt64(byte) &<< shift
    shift = (shift &+ 8) & 63
    if shift == 0 { (hash, eight) = (Self.mix(hash, eight), 0) }
  }

  /// The bytes of a letter of two or three.
  @inline(__always)
  mutating func append(letter: UInt32) {
    if letter < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | letter >> 6))
    } else {
      append(UInt8(truncatingIfNeeded: 0xE0 | letter >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | letter >> 6 & 0x3F))
    }
    append(UInt8(truncatingIfNeeded: 0x80 | letter & 0x3F))
  }

  @inline(__always) var value: UInt64 { Self.finish(shift == 0 ? hash : Self.mix(hash, eight)) }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in bytes { hash.append(byte) }
    return hash.value
  }

  /// The same of a literal of at most 24 bytes, without a loop: the compiler makes it a constant.
  @_transparent
  static func of(literal: StaticString) -> UInt64 {
    let (start, count) = (literal.utf8Start, literal.utf8CodeUnitCount)
    var hash = mix(seed, eight(start, 0, count))
    if count > 8 { hash = mix(hash, eight(start, 8, count)) }
    if count > 16 { hash = mix(hash, eight(start, 16, count)) }
    return finish(hash)
  }

  @_transparent
  private static func eight(_ start: UnsafePointer<UInt8>, _ at: Int, _ count: Int) -> UInt64 {
    byte(start, at, count, 0) | byte(start, at, count, 1) | byte(start, at, count, 2) | byte(start, at, count, 3)
      | byte(start, at, count, 4) | byte(start, at, count, 5) | byte(start, at, count, 6) | byte(start, at, count, 7)
  }

  @_transparent
  private static func byte(_ start: UnsafePointer<UInt8>, _ at: Int, _ count: Int, _ offset: Int) -> UInt64 {
    at &+ offset < count ? UInt64(start[at &+ offset]) &<< UInt64(truncatingIfNeeded: 8 &* offset) : 0
  }
}

/// Eight bytes as one number.
enum EightBytes {
  static let high: UInt64 = 0x8080_8080_8080_8080
  @inline(__always) static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  /// Those at a place, 0 behind the text's end.
  @inline(__always)
  static func load(_ text: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    if text.count &- at >= 8 { return UInt64(littleEndian: text.loadUnaligned(fromByteOffset: at, as: UInt64.self)) }
    return loadLast(text, at)
  }

  @inline(never)
  private static func loadLast(_ text: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    let left = text.count - at
    var result: UInt64 = 0
    var offset = 0
    while offset < left {
      result |= UInt64(text[at + offset]) << UInt64(8 * offset)
      offset += 1
    }
    return result
  }
}

/// A word of small letters, the first perhaps a capital: nearly every word of a text is one.
struct PlainWord {
  var end: Int
  /// The `WordHash` of its lower-case bytes.
  var hash: UInt64
  var isCapital: Bool

  /// The plain word that begins at a place; `nil` for all other words, which are read letter by letter, and for what is none.
  /// The word may go on behind `end` only with an ASCII byte that is no small letter.
  @inline(__always)
  static func read(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> PlainWord? {
    let bytes = UnsafeRawBufferPointer(text)
    var eight = EightBytes.load(bytes, start)
    let first = UInt8(truncatingIfNeeded: eight)
    var isCapital = first &- 0x41 < 26
    if isCapital { eight |= 0x20 } else if first >= 0x80 { isCapital = lowerFirst(&eight) }
    var length = letters(&eight)
    guard length > 0, areSmall(eight) else { return nil }
    var word = PlainWord(end: start &+ length, hash: WordHash.mix(WordHash.seed, eight), isCapital: isCapital)
    while length == 8 {
      eight = EightBytes.load(bytes, word.end)
      length = letters(&eight)
      if length == 0 { break }
      guard areSmall(eight) else { return nil }
      word.hash = WordHash.mix(word.hash, eight)
      word.end += length
    }
    word.hash = WordHash.finish(word.hash)
    return word
  }

  /// How many of eight bytes are small ASCII letters or from 0x80 on before another comes; that and all behind it become 0.
  @inline(__always)
  private static func letters(_ eight: inout UInt64) -> Int {
    let low = eight & ~EightBytes.high
    let small = (low &+ EightBytes.each(0x1F)) & ~(low &+ EightBytes.each(0x05))
    let stops = ~(small | eight) & EightBytes.high
    if stops == 0 { return 8 }
    let length = stops.trailingZeroBitCount >> 3
    eight &= 1 &<< UInt64(truncatingIfNeeded: 8 &* length) &- 1
    return length
  }

  /// Whether all bytes from 0x80 on are whole small letters: à to þ, ă, đ, ĩ, ũ, ơ, ư, and the odd ones of U+1EA1 to U+1EF9.
  @inline(__always)
  private static func areSmall(_ eight: UInt64) -> Bool {
    var rest = eight & EightBytes.high
    while rest != 0 {
      let place = UInt64(truncatingIfNeeded: rest.trailingZeroBitCount & 0x38)
      let letter = eight &>> place
      if letter & 0xC1_FCFF == 0x81_B8E1 {
        guard ((letter >> 8 & 3) << 6 | letter >> 16 & 0x3F) &- 0xA0 < 0x5A else { return false }
        rest &= ~(0xFF_FFFF &<< place)
      } else {
        // A bit for each second byte behind the first.
        let small: UInt64 =
          switch UInt8(truncatingIfNeeded: letter) {
          case 0xC3: 0x7F7F_FFFF_0000_0000
          case 0xC4: 1 << 0x03 | 1 << 0x11 | 1 << 0x29
          case 0xC5: 1 << 0x29
          case 0xC6: 1 << 0x21 | 1 << 0x30
          default: 0
          }
        guard letter & 0xC000 == 0x8000, small &>> (letter >> 8 & 0x3F) & 1 != 0 else { return false }
        rest &= ~(0xFFFF &<< place)
      }
    }
    return true
  }

  /// Makes a capital of two or three bytes small where one stands first.
  private static func lowerFirst(_ eight: inout UInt64) -> Bool {
    let isThree = eight & 0xC0_FCFF == 0x80_B8E1
    guard isThree || eight & 0xC0E0 == 0x80C0 else { return false }
    let scalar = isThree ? UInt32(0x1E00 | (eight >> 8 & 3) << 6 | eight >> 16 & 0x3F) : UInt32((eight & 0x1F) << 6 | eight >> 8 & 0x3F)
    let entry = Letters.entry(scalar)
    let lower = UInt64(entry.lower)
    guard entry.base != 0, lower != UInt64(scalar), scalar >= 0x80, lower >= 0x80, isThree == (lower >= 0x800) else { return false }
    eight = isThree
      ? eight & ~0xFF_FFFF | 0xE0 | lower >> 12 | (0x80 | lower >> 6 & 0x3F) << 8 | (0x80 | lower & 0x3F) << 16
      : eight & ~0xFFFF | 0xC0 | lower >> 6 | (0x80 | lower & 0x3F) << 8
    return true
  }
}
