import VietnameseText

/// One look at all bytes of a text taken for UTF-8: what is broken, what has to be cleaned, which letters are there.
struct ByteSurvey {
  /// Bytes that begin no valid sequence.
  var invalid = 0
  /// Valid sequences of two bytes and more.
  var multibyte = 0
  /// Control codes other than white space, NULs apart only in what they cost.
  var controls = 0
  /// Printable ASCII.
  var ascii = 0
  /// ă đ ĩ ũ ơ ư and U+1EA0–U+1EF9, upper and lower case: letters that no Western text has.
  var vietnamese = 0
  /// U+0080–U+00FF and the signs of windows-1252.
  var western = 0
  /// Sequences of three bytes and more outside Vietnamese and general punctuation.
  var foreign = 0
  /// CR, controls, no-break spaces, zero-width characters, private-use bullets.
  var needsCleaning = false
  var hasMarks = false
  /// ASCII text and valid sequences, in bytes.
  var plausible = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    let count = bytes.count
    while offset < count {
      // Eight bytes at once while they are printable ASCII, spaces or line feeds.
      if offset + 8 <= count, isPlain(bytes, offset) {
        ascii += 8
        plausible += 8
        offset += 8
        continue
      }
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 || byte == 0x0C {
          plausible += 1
          ascii += 1
        } else if byte == 0x0D {
          plausible += 1
          needsCleaning = true
        } else {
          controls += 1
          needsCleaning = true
        }
        offset += 1
        continue
      }
      offset += survey(bytes, offset)
    }
  }

  /// A sequence that begins with a byte from 0x80; its length.
  @inline(__always)
  private mutating func survey(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let length = utf8Length(bytes, at: offset)
    guard length > 0 else {
      invalid += 1
      return 1
    }
    multibyte += 1
    plausible += length
    let first = bytes[offset]
    switch first {
    case 0xC2:
      western += 1
      let second = bytes[offset + 1]
      if second <= 0xA0 || second == 0xAD { needsCleaning = true }
    case 0xC3: western += 1
    case 0xC4...0xC6: vietnamese += 1
    case 0xCC, 0xCD: hasMarks = true; vietnamese += 1
    case 0xE1: bytes[offset + 1] == 0xBA || bytes[offset + 1] == 0xBB ? (vietnamese += 1) : (foreign += 1)
    case 0xE2: if bytes[offset + 1] <= 0x81 { needsCleaning = needsCleaning || isInvisible(bytes, offset) } else if bytes[offset + 1] == 0x82 || bytes[offset + 1] == 0x84 { western += 1 } else { foreign += 1 }
    case 0xEF:
      foreign += 1
      needsCleaning = true
    default: foreign += 1; if first == 0xEE { needsCleaning = true }
    }
    return length
  }

  private func isInvisible(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0x80, 0x87), (0x80, 0x8B...0x8F), (0x80, 0x91), (0x80, 0xA8...0xAF), (0x81, 0xA0): true
    default: false
    }
  }

  @inline(__always)
  private func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    guard word & 0x8080_8080_8080_8080 == 0 else { return false }
    // A byte below 0x20 borrows into its high bit; line feeds and tabs then take the slow way, which is right but slower.
    return (word &- 0x2020_2020_2020_2020) & 0x8080_8080_8080_8080 == 0
  }
}

/// Length of the valid UTF-8 sequence at `offset`; 0 where there is none (overlong forms and surrogates are none).
@inline(__always)
func utf8Length(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
  let first = bytes[offset]
  if first < 0x80 { return 1 }
  let left = bytes.count - offset
  if first < 0xE0 { return first >= 0xC2 && left > 1 && bytes[offset + 1].isContinuation ? 2 : 0 }
  if first < 0xF0 {
    guard left > 2, bytes[offset + 1].isContinuation, bytes[offset + 2].isContinuation else { return 0 }
    let second = bytes[offset + 1]
    return first == 0xE0 && second < 0xA0 || first == 0xED && second >= 0xA0 ? 0 : 3
  }
  guard first < 0xF5, left > 3, bytes[offset + 1].isContinuation, bytes[offset + 2].isContinuation,
    bytes[offset + 3].isContinuation
  else { return 0 }
  let second = bytes[offset + 1]
  return first == 0xF0 && second < 0x90 || first == 0xF4 && second >= 0x90 ? 0 : 4
}

func utf8Length(_ bytes: [UInt8], at offset: Int) -> Int { bytes.withUnsafeBufferPointer { utf8Length($0, at: offset) } }
