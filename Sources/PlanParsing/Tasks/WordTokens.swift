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
  }

  /// A text as `folded` makes it, in memory that is used again, and where its words stand.
  struct Text {
    var bytes: [UInt8] = []
    /// How many of `bytes` are the text's.
    var count = 0
    var words: [Place] = []

    struct Place {
      var token: Int32
      var start: Int32
    }
  }

  private(set) var tokens: [Token] = []
  /// How many words there are: their numbers are below.
  var wordCount: Int { wordNumbers.count }
  private var spellings = HashNumbers()
  private var wordNumbers = HashNumbers()
  private var pool: [UInt8] = []
  private let fillers = Fillers.standard
  private let classes = ByteClasses.table

  mutating func read(_ string: String, into text: inout Text) {
    var string = string
    text.words.removeAll(keepingCapacity: true)
    string.withUTF8 { utf8 in
      // No part is longer folded than it was; eight letters are written at once.
      if text.bytes.count < utf8.count + 8 { text.bytes = [UInt8](repeating: 0, count: max(256, utf8.count * 2)) }
      text.words.reserveCapacity(utf8.count / 3)
      text.bytes.withUnsafeMutableBufferPointer { bytes in
        classes.withUnsafeBufferPointer { text.count = read(utf8, $0, into: bytes, &text.words) }
      }
    }
  }

  private mutating func read(_ utf8: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableBufferPointer<UInt8>, _ words: inout [Text.Place]) -> Int {
    var at = 0
    var count = 0
    var pendingSpace = false
    while at < utf8.count {
      let byte = utf8[at]
      var sign = byte
      let kind = classes[Int(byte)]
      if kind == ByteClasses.sign {
        at += 1
      } else if kind == ByteClasses.rare, case let (mark, length) = Self.rareSign(utf8, at), length > 0 {
        (sign, at) = (mark, at + length)
      } else {
        let number = token(utf8, classes, &at)
        let (length, letters) = (Int(tokens[number].length), tokens[number].letters)
        guard length > 0 else { continue }
        if pendingSpace { (bytes[count], count, pendingSpace) = (0x20, count + 1, false) }
        words.append(Text.Place(token: Int32(truncatingIfNeeded: number), start: Int32(truncatingIfNeeded: count)))
        if length <= 8, bytes.count - count >= 8 {
          UnsafeMutableRawBufferPointer(bytes).storeBytes(of: letters.littleEndian, toByteOffset: count, as: UInt64.self)
        } else {
          for index in 0..<length { bytes[count + index] = pool[Int(tokens[number].start) + index] }
        }
        count += length
        continue
      }
      if sign == 0x20 || sign &- 0x09 < 5 {
        pendingSpace = count > 0
        continue
      }
      if pendingSpace { (bytes[count], count, pendingSpace) = (0x20, count + 1, false) }
      bytes[count] = sign
      count += 1
    }
    return count
  }

  /// The token that begins at `at`, which is set behind it.
  @inline(__always)
  private mutating func token(_ utf8: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Int {
    let start = at
    var hash = Self.seed
    repeat {
      hash = Self.step(hash, utf8[at])
      at += 1
      guard at < utf8.count else { break }
      let kind = classes[Int(utf8[at])]
      if kind == ByteClasses.word { continue }
      if kind == ByteClasses.sign || Self.rareSign(utf8, at).length > 0 { break }
    } while true
    if let known = spellings.known(hash) { return known }
    return add(UnsafeBufferPointer(rebasing: utf8[start..<at]), hash)
  }

  /// A spelling that comes for the first time.
  private mutating func add(_ spelling: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    _ = spellings.number(of: hash)
    let token = withFolded(spelling) { folded in
      var token = self.token(of: folded.bytes)
      token.start = Int32(truncatingIfNeeded: pool.count)
      for (index, byte) in folded.bytes.prefix(8).enumerated() { token.letters |= UInt64(byte) << UInt64(8 * index) }
      pool.append(contentsOf: folded.bytes)
      return token
    }
    tokens.append(token)
    return tokens.count - 1
  }

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

/// Which bytes of UTF-8 are of words: letters, digits, and all beyond ASCII but a few signs.
private enum ByteClasses {
  static let sign: UInt8 = 0
  static let word: UInt8 = 1
  /// May begin a sign beyond ASCII.
  static let rare: UInt8 = 2
  static let table: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0xC2, 0xE2, 0xEF: rare
    default: byte.isASCIIDigit || byte.isASCIILetter || byte >= 0x80 ? word : sign
    }
  }
}

/// Numbers hashes from 0 in the order they come.
struct HashNumbers {
  private var keys: [UInt64] = []
  /// -1 where a slot is free.
  private var slots: [Int32] = []

  var count: Int { keys.count }

  /// `room`: how many are likely to come.
  init(room: Int = 0) {
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
  mutating func number(of key: UInt64) -> Int { known(key) ?? add(key) }

  @inline(never)
  private mutating func add(_ key: UInt64) -> Int {
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
