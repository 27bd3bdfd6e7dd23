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

  /// Counts are kept in local variables: stored to memory on every letter they cost ten times as much.
  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    let count = bytes.count
    var offset = 0
    var (letters, westernLetters, sequences, plain) = (0, 0, 0, 0)
    var usual = UsualLetters()
    while offset < count {
      if offset >= 2, offset + 16 <= count, case let read = usual.read(UnsafeRawPointer(start) + offset), read > 0 {
        offset += read
        continue
      }
      let end = min(offset + 16, count)
      while offset < end {
        if offset + 8 <= count {
          let run = plainPrefix(UnsafeRawPointer(start).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
          plain += run
          offset += run
          if run == 8 { continue }
        }
        let first = start[offset]
        if first >= 0xC3, offset + 2 < count {
          // The letters of Vietnamese, three bytes or two.
          if first == 0xE1, start[offset + 1] & 0xFE == 0xBA, start[offset + 2] & 0xC0 == 0x80 {
            letters += 1
            sequences += 1
            offset += 3
            continue
          }
          if first <= 0xC6, start[offset + 1] & 0xC0 == 0x80 {
            if first == 0xC3 { westernLetters += 1 } else { letters += 1 }
            sequences += 1
            offset += 2
            continue
          }
        }
        if first >= 0x80 {
          offset += survey(bytes, offset)
        } else {
          if first >= 0x20 && first != 0x7F || first == 0x0A || first == 0x09 || first == 0x0C { plain += 1 } else { surveyControl(first) }
          offset += 1
        }
      }
    }
    usual.sum()
    ascii += plain + usual.plain
    vietnamese += letters + usual.ofThree + usual.ofTwo
    western += westernLetters + usual.western
    multibyte += sequences + usual.ofThree + usual.ofTwo + usual.western
    plausible = count - invalid - controls
  }

  /// How many of eight bytes, from the first, are printable ASCII or spaces.
  @inline(__always)
  private func plainPrefix(_ word: UInt64) -> Int {
    // A byte below 0x20 borrows into its high bit; what a borrow does to later bytes does not matter.
    let word = UInt64(littleEndian: word)
    let odd = (word | (word &- 0x2020_2020_2020_2020)) & 0x8080_8080_8080_8080
    return odd == 0 ? 8 : odd.trailingZeroBitCount >> 3
  }

  private mutating func surveyControl(_ byte: UInt8) {
    needsCleaning = true
    if byte != 0x0D { controls += 1 }
  }

  /// A sequence that begins with a byte from 0x80; its length.
  @inline(never)
  private mutating func survey(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    let length = utf8Length(bytes, at: offset)
    guard length > 0 else {
      invalid += 1
      return 1
    }
    multibyte += 1
    let first = bytes[offset]
    switch first {
    case 0xC2:
      western += 1
      let second = bytes[offset + 1]
      if second <= 0xA0 || second == 0xAD { needsCleaning = true }
    case 0xC3: western += 1
    case 0xC4...0xC6: vietnamese += 1
    case 0xCC, 0xCD:
      hasMarks = true
      vietnamese += 1
    case 0xE1: if bytes[offset + 1] == 0xBA || bytes[offset + 1] == 0xBB { vietnamese += 1 } else { foreign += 1 }
    case 0xE2: surveySign(bytes, offset)
    case 0xEE, 0xEF:
      foreign += 1
      needsCleaning = true
    default: foreign += 1
    }
    return length
  }

  /// U+2000–U+2FFF: general punctuation is of no language; the signs of windows-1252 count as Western.
  private mutating func surveySign(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) {
    switch bytes[offset + 1] {
    case 0x80, 0x81: if isInvisible(bytes, offset) { needsCleaning = true }
    case 0x82, 0x84: western += 1
    default: foreign += 1
    }
  }

  private func isInvisible(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0x80, 0x87), (0x80, 0x8B...0x8F), (0x80, 0x91), (0x80, 0xA8...0xAF), (0x81, 0xA0): true
    default: false
    }
  }
}

/// Reads 16 bytes at a time that are what Vietnamese texts are made of: ASCII with its usual white space, letters of U+00C0–U+01BF and
/// U+1E80–U+1EFF, all of them whole.
private struct UsualLetters {
  private typealias Bytes = SIMD16<UInt8>
  private(set) var plain = 0
  /// Letters of three bytes, of two from C4 on, and of two that begin with C3.
  private(set) var (ofThree, ofTwo, western) = (0, 0, 0)
  private var bytes = 0
  /// Counts of the last blocks by their place in the block; no more than 255 blocks.
  private var (threes, twos, westerns) = (Bytes(), Bytes(), Bytes())
  private var blocks = 0

  /// How many of the 16 bytes at `start` are whole letters of these; 0 where one is something else. At `start` a letter begins, and
  /// two bytes stand before it.
  @inline(__always)
  mutating func read(_ start: UnsafeRawPointer) -> Int {
    let here = start.loadUnaligned(as: Bytes.self)
    let (one, two) = ((start - 1).loadUnaligned(as: Bytes.self), (start - 2).loadUnaligned(as: Bytes.self))
    let three = here .== .all(0xE1)
    let western = here .== .all(0xC3)
    let other = ((here & .all(0xFC)) .== .all(0xC4)) .& (here .!= .all(0xC7))
    let isLead = here .>= .all(0xC0)
    let goesOn = (here & .all(0xC0)) .== .all(0x80)
    let oddLetters = (isLead .^ (three .| western .| other)) .| (goesOn .^ ((one .>= .all(0xC0)) .| (two .== .all(0xE1))))
    let oddSeconds = (one .== .all(0xE1)) .& ((here & .all(0xFE)) .!= .all(0xBA))
    let isSpace = (here .== .all(0x0A)) .| (here .== .all(0x09)) .| (here .== .all(0x0C))
    let odd = oddLetters .| oddSeconds .| ((here .< .all(0x20)) .& .!isSpace) .| (here .== .all(0x7F))
    guard odd.firstPlace == nil else { return 0 }
    threes &-= unsafeBitCast(three, to: Bytes.self)
    twos &-= unsafeBitCast(other, to: Bytes.self)
    westerns &-= unsafeBitCast(western, to: Bytes.self)
    blocks += 1
    // A letter that the block cuts is the next one's.
    let (cut, last) = (start.load(fromByteOffset: 14, as: UInt8.self), start.load(fromByteOffset: 15, as: UInt8.self))
    var read = 16
    if last >= 0xC0 {
      if last == 0xE1 { ofThree -= 1 } else if last == 0xC3 { self.western -= 1 } else { ofTwo -= 1 }
      read = 15
    } else if cut == 0xE1 {
      ofThree -= 1
      read = 14
    }
    bytes += read
    if blocks == 255 { sumBlocks() }
    return read
  }

  @inline(__always)
  private mutating func sumBlocks() {
    for lane in 0..<16 {
      ofThree += Int(threes[lane])
      ofTwo += Int(twos[lane])
      western += Int(westerns[lane])
    }
    (threes, twos, westerns, blocks) = (Bytes(), Bytes(), Bytes(), 0)
  }

  mutating func sum() {
    sumBlocks()
    plain = bytes - 3 * ofThree - 2 * (ofTwo + western)
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
