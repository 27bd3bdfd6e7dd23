import VietnameseText

/// Hashes of words in lower case: what the word tables are asked with, so that no word is copied.
enum WordHash {
  /// Joins the hashes of neighbouring words, the same however the words are cut into pieces.
  static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let prime: UInt64 = 0x100_0000_01B3
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always) static func step(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    let mixed = (hash ^ UInt64(scalar)) &* prime
    return mixed ^ (mixed >> 29)
  }

  /// Of `text[range]` in lower case, every letter as printed.
  static func exact(_ text: [UInt8], _ range: Range<Int>) -> UInt64 { hash(text, range) { UInt32($0.lower) } }

  /// The same with marks off.
  static func folded(_ text: [UInt8], _ range: Range<Int>) -> UInt64 { hash(text, range) { UInt32($0.base) } }

  @inline(__always)
  private static func hash(_ text: [UInt8], _ range: Range<Int>, _ letter: (Letters.Entry) -> UInt32) -> UInt64 {
    precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
    return text.withUnsafeBufferPointer { text in
      var hash = seed
      var at = range.lowerBound
      while at < range.upperBound {
        // Most are small letters of one byte.
        if text[at] &- 0x61 < 26 {
          hash = step(hash, UInt32(text[at]))
          at += 1
          continue
        }
        let (scalar, length) = decodeScalar(text, at: at)
        let entry = Letters.entry(scalar)
        hash = step(hash, entry.base != 0 ? letter(entry) : scalar)
        at += length
      }
      return hash
    }
  }

  static func exact(_ word: some StringProtocol) -> UInt64 {
    let bytes = Array(word.utf8)
    return exact(bytes, 0..<bytes.count)
  }

  /// Of phrases of one word or two, `|` between them, as `CellWords` keeps them; read in place.
  static func phrases(_ list: StaticString) -> [UInt64] { read(list, separator: 0x7C) }

  /// Of words with spaces between them.
  static func words(_ list: StaticString) -> [UInt64] { read(list, separator: 0x20) }

  private static func read(_ list: StaticString, separator: UInt8) -> [UInt64] {
    var result: [UInt64] = []
    var phrase: UInt64 = 0
    var word = seed
    list.withUTF8Buffer { bytes in
      var at = 0
      while at <= bytes.count {
        let byte = at < bytes.count ? bytes[at] : separator
        guard byte == 0x20 || byte == separator else {
          let (scalar, length) = decodeScalar(bytes, at: at)
          let entry = Letters.entry(scalar)
          word = step(word, entry.base != 0 ? UInt32(entry.lower) : scalar)
          at += length
          continue
        }
        phrase = separator == 0x20 ? word : phrase &* base &+ word
        if byte == separator {
          result.append(phrase)
          phrase = 0
        }
        word = seed
        at += 1
      }
    }
    return result
  }
}

/// Counts by hash: open addressing, for tables that are asked far more often than they change.
struct HashCounts {
  private struct Slot {
    var key: UInt64
    var count: Int32
    static let empty = Slot(key: 0, count: .min)
  }
  private var slots: [Slot] = []
  private var used = 0

  init() {}
  init(_ words: [UInt64]) { for word in words { add(word, 1) } }

  @inline(__always) func count(_ key: UInt64) -> Int32 {
    guard used > 0 else { return 0 }
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while slots[at].count != Int32.min {
      if slots[at].key == key { return slots[at].count }
      at = (at + 1) & mask
    }
    return 0
  }

  func contains(_ key: UInt64) -> Bool { count(key) > 0 }

  /// Counts `key`; whether it comes for the first time.
  mutating func isNew(_ key: UInt64) -> Bool {
    let isKnown = contains(key)
    if !isKnown { add(key, 1) }
    return !isKnown
  }

  mutating func add(_ key: UInt64, _ amount: Int32) {
    if (used + 1) * 2 > slots.count { grow() }
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while slots[at].count != Int32.min {
      if slots[at].key == key {
        slots[at].count &+= amount
        return
      }
      at = (at + 1) & mask
    }
    slots[at] = Slot(key: key, count: amount)
    used += 1
  }

  mutating func removeAll() {
    guard used > 0 else { return }
    for at in slots.indices { slots[at].count = Int32.min }
    used = 0
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: .empty, count: max(16, old.count * 4))
    used = 0
    for slot in old where slot.count != Int32.min { add(slot.key, slot.count) }
  }
}
