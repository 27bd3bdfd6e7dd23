internal import VietnameseText

/// Cuts a text into words, numbers and marks, one pass over its bytes.
struct AgencyScanner {
  private(set) var tokens: [AgencyToken] = []
  /// Words in capitals and other words.
  private(set) var capitals = 0
  private(set) var others = 0

  mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    tokens.reserveCapacity(bytes.count / 4 + 4)
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x20 || byte == 0x09 { offset += 1; continue }
      let (scalar, length) = decodeScalar(bytes, at: offset)
      if byte.isASCIIDigit || code(scalar) != 0 {
        let token = readWord(from: offset, bytes)
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

  /// The lower-case code of a letter, 0 for what is no letter.
  @inline(__always)
  private func code(_ scalar: UInt32) -> UInt16 { Letters.entry(scalar).lower }

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

  /// A run of letters and digits; `&`, `.`, `'` and `,` inside an abbreviation ("KH,CN&MT", "TP.HCM") and "đ/c" belong to it.
  private func readWord(from start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> AgencyToken {
    var token = AgencyToken(start: Int32(start), end: Int32(start), mark: .word)
    var hash = AgencyVocabulary.hashStart
    var offset = start
    var letters = 0
    var small = 0
    var hasDigits = false
    var previousUpper = false
    while offset < bytes.count {
      let byte = bytes[offset]
      var (lower, isUpper, length) = (UInt32(byte), false, 1)
      if byte >= 0x80 {
        let (scalar, size) = decodeScalar(bytes, at: offset)
        lower = UInt32(code(scalar))
        if lower == 0, scalar == 0x2019, (1...2).contains(letters), offset + size < bytes.count, code(decodeScalar(bytes, at: offset + size).scalar) != 0 {
          offset += size
          continue
        }
        if lower == 0 { break }
        (isUpper, length) = (lower != scalar, size)
      } else if byte &- 0x41 < 26 {
        (lower, isUpper) = (UInt32(byte | 0x20), true)
      } else if byte &- 0x61 >= 26 {
        if byte.isASCIIDigit {
          hasDigits = true
          previousUpper = false
        } else {
          guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "'") || byte &- UInt8(ascii: ",") < 4, isInner(byte, at: offset, previousUpper, letters, start, bytes) else { break }
        }
        hash = AgencyVocabulary.hashed(hash, lower)
        offset += 1
        continue
      }
      if isUpper { if letters == 0, !hasDigits { token.isCapital = true } } else { small += 1 }
      letters += 1
      previousUpper = isUpper
      hash = AgencyVocabulary.hashed(hash, lower)
      offset += length
    }
    token.end = Int32(offset)
    if letters == 0 { token.mark = .number; return token }
    token.isUpper = small == 0 && letters > 1
    token.word = AgencyVocabulary.word(hash: hash)
    return token
  }

  private func isInner(_ byte: UInt8, at offset: Int, _ previousUpper: Bool, _ letters: Int, _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = offset + 1
    guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","),
      next < bytes.count else { return false }
    let (first, length) = decodeScalar(bytes, at: next)
    let firstCode = code(first)
    switch byte {
    case UInt8(ascii: "&"): return letters > 0 && firstCode != 0
    // "Ea H'Leo", "M'Đrắk", "Ia R'vê": places of the highlands.
    case UInt8(ascii: "'"): return (1...2).contains(letters) && firstCode != 0
    case UInt8(ascii: "/"): return letters == 1 && offset - start == 2 && firstCode == 0x63 && bytes[start] == 0xC4
    default:
      guard previousUpper else { return letters == 0 && offset > start && bytes[next].isASCIIDigit }
      guard firstCode != 0, UInt32(firstCode) != first else { return false }
      guard byte == UInt8(ascii: ","), next + length < bytes.count else { return letters <= 3 || byte == UInt8(ascii: ",") }
      let second = decodeScalar(bytes, at: next + length).scalar
      return code(second) == 0 || UInt32(code(second)) != second
    }
  }
}
