import VietnameseText

/// The words of many texts: each spelling is folded and hashed once, however often it comes.
struct WordTokens {
  struct Token {
    /// Of the folded letters.
    var hash: UInt64
    /// The first eight folded letters, the first in the lowest byte.
    var letters: UInt64 = 0
    /// Where all of them stand in the pool, where there are more.
    var start: Int32 = 0
    /// How many there are; a soft hyphen alone has none.
    var length: Int32
    /// The same of all spellings that are one when folded.
    var word: Int32
    /// -1 where it is none.
    var number: Int32 = -1
    var filler: UInt8
    /// No word, but a run in which signs stand with words.
    var isMixed = false
  }

  /// A text as `folded` makes it, in memory that is used again, and where its words stand.
  struct Text {
    fileprivate(set) var bytes: [UInt8] = []
    /// How many of `bytes` are the text's.
    fileprivate(set) var count = 0
    fileprivate(set) var places: [Place] = []
    fileprivate(set) var wordCount = 0
    var words: ArraySlice<Place> { places[..<wordCount] }

    struct Place {
      var token: Int32 = 0
      var start: Int32 = 0
    }

    /// Writes spaces over the first place of `part`, which has four letters at least and no more than the text; whether it has one.
    mutating func blankFirst(_ part: Text) -> Bool {
      guard part.count >= 4, part.count <= count else { return false }
      let (last, length) = (count - part.count, part.count)
      return bytes.withUnsafeMutableBufferPointer { text in
        part.bytes.withUnsafeBufferPointer { part in
          let (raw, head) = (UnsafeRawBufferPointer(text), UnsafeRawBufferPointer(part).loadUnaligned(as: UInt32.self))
          for start in 0...last where raw.loadUnaligned(fromByteOffset: start, as: UInt32.self) == head {
            var same = 4
            while same < length, text[start + same] == part[same] { same += 1 }
            guard same == length else { continue }
            for index in start..<start + length { text[index] = 0x20 }
            return true
          }
          return false
        }
      }
    }
  }

  private(set) var tokens: [Token] = []
  /// How many words there are: their numbers are below.
  var wordCount: Int { wordNumbers.count }
  private var spellings = HashNumbers(room: 1_000)
  private var wordNumbers = HashNumbers(room: 1_000)
  private var pool: [UInt8] = []
  private let fillers = Fillers.standard

  init() { tokens.reserveCapacity(1_000) }

  mutating func read(_ string: String, into text: inout Text) {
    var string = string
    string.withUTF8 { utf8 in
      // No part is longer folded than it was; eight letters are written at once.
      if text.bytes.count < utf8.count + 8 {
        text.bytes = [UInt8](repeating: 0, count: max(1_024, utf8.count * 2))
        text.places = [Text.Place](repeating: Text.Place(), count: text.bytes.count)
      }
      text.bytes.withUnsafeMutableBufferPointer { bytes in
        text.places.withUnsafeMutableBufferPointer { places in
          var writer = Writer(bytes: bytes, places: places)
          read(utf8, with: &writer)
          (text.count, text.wordCount) = (writer.count, writer.wordCount)
        }
      }
    }
  }

  /// Where a text is written; there is room for a byte and a word of each byte that is read.
  private struct Writer {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    let places: UnsafeMutableBufferPointer<Text.Place>
    var count = 0
    var wordCount = 0
    var pendingSpace = false

    @inline(__always)
    mutating func put(sign: UInt8) {
      if sign == 0x20 || sign &- 0x09 < 5 {
        pendingSpace = count > 0
        return
      }
      putSpace()
      bytes[count] = sign
      count += 1
    }

    @inline(__always)
    mutating func putSpace() {
      guard pendingSpace else { return }
      (bytes[count], count, pendingSpace) = (0x20, count + 1, false)
    }
  }

  private mutating func read(_ utf8: UnsafeBufferPointer<UInt8>, with writer: inout Writer) {
    var at = 0
    while at < utf8.count {
      guard utf8[at] >= 0x30 else {
        writer.put(sign: utf8[at])
        at += 1
        continue
      }
      let start = at
      let hash = Self.runHash(utf8, &at)
      let number = spellings.known(hash) ?? add(UnsafeBufferPointer(rebasing: utf8[start..<at]), hash)
      if tokens[number].isMixed { readMixed(UnsafeBufferPointer(rebasing: utf8[start..<at]), with: &writer) } else { put(number, with: &writer) }
    }
  }

  @inline(__always)
  private mutating func put(_ number: Int, with writer: inout Writer) {
    let (length, letters) = (Int(tokens[number].length), tokens[number].letters)
    guard length > 0 else { return }
    writer.putSpace()
    writer.places[writer.wordCount] = Text.Place(token: Int32(truncatingIfNeeded: number), start: Int32(truncatingIfNeeded: writer.count))
    writer.wordCount += 1
    if length <= 8, writer.bytes.count - writer.count >= 8 {
      UnsafeMutableRawBufferPointer(writer.bytes).storeBytes(of: letters.littleEndian, toByteOffset: writer.count, as: UInt64.self)
    } else {
      for index in 0..<length { writer.bytes[writer.count + index] = pool[Int(tokens[number].start) + index] }
    }
    writer.count += length
  }

  /// The hash of the run of bytes from "0" up that begins at `at`, which is set behind it: eight bytes at a time.
  @inline(__always)
  private static func runHash(_ utf8: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt64 {
    let raw = UnsafeRawBufferPointer(utf8)
    let start = at
    var hash = seed
    while at + 8 <= raw.count {
      let bytes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      // The highest bit of each byte below "0".
      let ends = ~(((bytes & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5050_5050_5050_5050) | bytes) & 0x8080_8080_8080_8080
      if ends == 0 {
        hash = mixed(hash, bytes)
        at += 8
        continue
      }
      let bits = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount & ~7)
      hash = mixed(hash, bytes & ((1 << bits) &- 1))
      at += Int(bits / 8)
      return mixed(hash, UInt64(truncatingIfNeeded: at - start))
    }
    var bytes: UInt64 = 0
    var shift: UInt64 = 0
    while at < utf8.count, utf8[at] >= 0x30 {
      bytes |= UInt64(utf8[at]) << shift
      (at, shift) = (at + 1, shift + 8)
    }
    hash = mixed(hash, bytes)
    return mixed(hash, UInt64(truncatingIfNeeded: at - start))
  }

  @inline(__always) private static func mixed(_ hash: UInt64, _ bytes: UInt64) -> UInt64 {
    let product = (hash ^ bytes) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }

  /// A run that comes for the first time.
  private mutating func add(_ spelling: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    let number = spellings.add(hash)
    if isMixed(spelling) {
      tokens.append(Token(hash: 0, length: 0, word: -1, filler: 0, isMixed: true))
      return number
    }
    let token = withFolded(spelling) { folded in
      var token = self.token(of: folded.bytes)
      for index in 0..<min(8, folded.bytes.count) { token.letters |= UInt64(folded.bytes[index]) << UInt64(8 * index) }
      token.start = Int32(truncatingIfNeeded: pool.count)
      pool.append(contentsOf: folded.bytes)
      return token
    }
    tokens.append(token)
    return number
  }

  private func isMixed(_ run: UnsafeBufferPointer<UInt8>) -> Bool {
    for (at, byte) in run.enumerated() where !Self.isWord(byte) || Self.mayBeSign(byte) && Self.rareSign(run, at).length > 0 { return true }
    return false
  }

  /// "sau:", "“Nhà": the words of a run and its signs, one after the other.
  private mutating func readMixed(_ run: UnsafeBufferPointer<UInt8>, with writer: inout Writer) {
    var at = 0
    while at < run.count {
      let start = at
      while at < run.count, Self.isWord(run[at]), !(Self.mayBeSign(run[at]) && Self.rareSign(run, at).length > 0) { at += 1 }
      if start < at {
        let word = UnsafeBufferPointer(rebasing: run[start..<at])
        var end = 0
        let hash = Self.runHash(word, &end)
        put(spellings.known(hash) ?? add(word, hash), with: &writer)
      } else if Self.isWord(run[at]), case let (sign, length) = Self.rareSign(run, at), length > 0 {
        writer.put(sign: sign)
        at += length
      } else {
        writer.put(sign: run[at])
        at += 1
      }
    }
  }

  @inline(__always) private static func isWord(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte.isASCIILetter || byte >= 0x80 }
  @inline(__always) private static func mayBeSign(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xE2 || byte == 0xEF }

  /// What is known of a word by its folded letters.
  mutating func token(of letters: UnsafeBufferPointer<UInt8>) -> Token {
    var hash = Self.seed
    // Long numbers are none to be compared.
    var isNumber = !letters.isEmpty && letters.count < 9
    var value: Int32 = 0
    for byte in letters {
      hash = Self.step(hash, byte)
      isNumber = isNumber && byte.isASCIIDigit
      if isNumber { value = value * 10 + Int32(byte - 0x30) }
    }
    return Token(
      hash: hash, length: Int32(truncatingIfNeeded: letters.count), word: Int32(truncatingIfNeeded: wordNumbers.number(of: hash)),
      number: isNumber ? value : -1, filler: fillers.kinds(of: hash))
  }

  /// What `folded` makes of a space, dash or quotation mark beyond ASCII, and how long that is; 0 of all else.
  @inline(never)
  private static func rareSign(_ utf8: UnsafeBufferPointer<UInt8>, _ at: Int) -> (byte: UInt8, length: Int) {
    let (scalar, length) = decodeScalar(utf8, at: at)
    switch scalar {
    case 0xA0, 0x2000...0x200B, 0xFEFF: return (0x20, length)
    case 0x2010...0x2015, 0x2212: return (UInt8(ascii: "-"), length)
    case 0x201C, 0x201D, 0xAB, 0xBB: return (UInt8(ascii: "\""), length)
    case 0x2018, 0x2019: return (UInt8(ascii: "'"), length)
    default: return (0, 0)
    }
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  @inline(__always) static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  @inline(__always) static func pairHash(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 0x9E37_79B9_7F4A_7C15 ^ second }
  static func hash(_ word: some StringProtocol) -> UInt64 { word.utf8.reduce(seed) { step($0, $1) } }
}

/// Numbers hashes from 0 in the order they come.
struct HashNumbers {
  private var keys: [UInt64] = []
  /// -1 where a slot is free.
  private var slots: [Int32] = []

  var count: Int { keys.count }

  /// `room`: how many are likely to come.
  init(room: Int) {
    keys.reserveCapacity(room)
    resize(to: room * 2)
  }

  /// The number of a key that has come.
  @inline(__always)
  func known(_ key: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Self.slot(key, mask)
    while case let number = Int(slots[slot]), number >= 0 {
      if keys[number] == key { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The number of `key`, a new one where it comes for the first time.
  @inline(__always)
  mutating func number(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Self.slot(key, mask)
    while case let number = Int(slots[slot]), number >= 0 {
      if keys[number] == key { return number }
      slot = (slot + 1) & mask
    }
    guard (keys.count + 1) * 2 <= slots.count else { return add(key) }
    slots[slot] = Int32(truncatingIfNeeded: keys.count)
    keys.append(key)
    return keys.count - 1
  }

  /// The number of a key that has not come.
  @inline(never)
  mutating func add(_ key: UInt64) -> Int {
    if (keys.count + 1) * 2 > slots.count { resize(to: slots.count * 2) }
    insert(key, keys.count)
    keys.append(key)
    return keys.count - 1
  }

  private mutating func insert(_ key: UInt64, _ number: Int) {
    let mask = slots.count - 1
    var slot = Self.slot(key, mask)
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(truncatingIfNeeded: number)
  }

  private mutating func resize(to least: Int) {
    var size = 64
    while size < least { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    for number in keys.indices { insert(keys[number], number) }
  }

  @inline(__always) private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed ^ (mixed >> 32)) & mask
  }
}
