internal import VietnameseText

/// Cuts a text into words, numbers and marks, one pass over its bytes.
struct AgencyScanner {
  private(set) var tokens: [AgencyToken] = []
  /// Words in capitals and other words.
  private(set) var capitals = 0
  private(set) var others = 0

  /// The lower-case code of each letter below U+1F00, 0 for what is no letter.
  private static let lower: [UInt16] = (0..<0x1F00).map { Letters.isLetter($0) ? Letters.entry($0).lower : 0 }
  private let lower = AgencyScanner.lower

  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    tokens.reserveCapacity(bytes.count / 4 + 4)
    lower.withUnsafeBufferPointer { table in
      var offset = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte == 0x20 || byte == 0x09 { offset += 1; continue }
        let (scalar, length) = scalarAt(offset, bytes)
        if byte.isASCIIDigit || code(scalar, table) != 0 {
          let token = readWord(from: offset, bytes, table)
          if token.isUpper { capitals += 1 } else if token.mark == .word { others += 1 }
          tokens.append(token)
          offset = max(Int(token.end), offset + 1)
          continue
        }
        if let mark = mark(scalar) {
          var token = AgencyToken(start: Int32(offset), end: Int32(offset + length), mark: mark)
          token.word = AgencyVocabulary.wordOfMark(mark)
          tokens.append(token)
        }
        offset += length
      }
    }
  }

  @inline(__always)
  private func code(_ scalar: UInt32, _ table: UnsafeBufferPointer<UInt16>) -> UInt16 {
    scalar < 0x1F00 ? table[Int(scalar)] : 0
  }

  /// Damaged bytes read as U+FFFD of one byte.
  @inline(__always)
  private func scalarAt(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> (UInt32, Int) {
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, offset + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in 1..<length {
      let byte = bytes[offset + index]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, length)
  }

  /// What a scalar is that is no letter or digit; `nil` for white space.
  private func mark(_ scalar: UInt32) -> TokenMark? {
    switch scalar {
    case 0x0A: .newline
    case 0x0B...0x0D, 0xA0, 0xAD, 0x2000...0x200B, 0xFEFF: nil
    case 0x2C: .comma
    case 0x3B: .semicolon
    case 0x3A: .colon
    case 0x2E, 0x21, 0x3F: .period
    case 0x2F: .slash
    case 0x2D, 0x2010...0x2015, 0x2212: .dash
    case 0x28, 0x5B: .open
    case 0x29, 0x5D: .close
    case 0x25: .percent
    default: .other
    }
  }

  /// A run of letters and digits; `&`, `.` and `,` inside an abbreviation ("KH,CN&MT", "TP.HCM") and "đ/c" belong to it.
  private func readWord(
    from start: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt16>
  ) -> AgencyToken {
    var token = AgencyToken(start: Int32(start), end: Int32(start), mark: .word)
    var hash = AgencyVocabulary.hashStart
    var offset = start
    var letters = 0
    var small = 0
    var hasDigits = false
    var previousUpper = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte.isASCIIDigit {
        hash = AgencyVocabulary.hashed(hash, UInt32(byte))
        hasDigits = true
        previousUpper = false
        offset += 1
        continue
      }
      let (scalar, length) = scalarAt(offset, bytes)
      let letter = code(scalar, table)
      if letter == 0 {
        guard byte < 0x80, isInner(byte, at: offset, previousUpper, letters, start, bytes, table) else { break }
        hash = AgencyVocabulary.hashed(hash, UInt32(byte))
        offset += 1
        continue
      }
      let upper = UInt32(letter) != scalar
      if letters == 0, !hasDigits { token.isCapital = upper }
      letters += 1
      if !upper { small += 1 }
      previousUpper = upper
      hash = AgencyVocabulary.hashed(hash, UInt32(letter))
      offset += length
    }
    token.end = Int32(offset)
    if letters == 0 { token.mark = .number; return token }
    token.isUpper = small == 0 && letters > 1
    token.word = AgencyVocabulary.word(hash: hash)
    return token
  }

  private func isInner(
    _ byte: UInt8, at offset: Int, _ previousUpper: Bool, _ letters: Int, _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ table: UnsafeBufferPointer<UInt16>
  ) -> Bool {
    let next = offset + 1
    guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","),
      next < bytes.count else { return false }
    let (first, length) = scalarAt(next, bytes)
    let firstCode = code(first, table)
    switch byte {
    case UInt8(ascii: "&"): return letters > 0 && firstCode != 0
    case UInt8(ascii: "/"): return letters == 1 && offset - start == 2 && firstCode == 0x63 && bytes[start] == 0xC4
    default:
      guard previousUpper else { return letters == 0 && offset > start && bytes[next].isASCIIDigit }
      guard firstCode != 0, UInt32(firstCode) != first else { return false }
      guard byte == UInt8(ascii: ","), next + length < bytes.count else { return letters <= 3 || byte == UInt8(ascii: ",") }
      let second = scalarAt(next + length, bytes).0
      return code(second, table) == 0 || UInt32(code(second, table)) != second
    }
  }
}
