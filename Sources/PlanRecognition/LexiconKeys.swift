internal import PlanModel

/// Keys of the lexicons and the number each stands for, in tables of open addressing that `LexiconTables` holds ready:
/// a slot is 24 bits of the key's hash, its value (16), its length (8) and where it stands in `LexiconTables.keys` (16).
enum LexiconKeys {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  @inline(__always) static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  static func hash(_ key: some Sequence<UInt8>) -> UInt64 { key.reduce(seed) { mix($0, $1) } }
  /// Of its bytes from the last to the first.
  static func backwardsHash(_ key: some BidirectionalCollection<UInt8>) -> UInt64 { hash(key.reversed()) }

  static func firstSlot(_ hash: UInt64, of count: Int) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) & (count - 1) }
  static func packed(_ hash: UInt64, value: Int, length: Int, offset: Int) -> UInt64 {
    (hash >> 40) << 40 | UInt64(value) << 24 | UInt64(length) << 16 | UInt64(offset)
  }

  /// The number that a key stands for in a table; `hash` is the key's.
  static func find(_ slots: [UInt64], _ key: some RandomAccessCollection<UInt8>, hash: UInt64) -> Int? {
    var slot = firstSlot(hash, of: slots.count)
    while slots[slot] != 0 {
      if slots[slot] >> 40 == hash >> 40, isKey(slots[slot], key) { return Int(slots[slot] >> 24 & 0xFFFF) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func isKey(_ slot: UInt64, _ key: some RandomAccessCollection<UInt8>) -> Bool {
    key.elementsEqual(bytes(offset: Int(slot & 0xFFFF), length: Int(slot >> 16 & 0xFF)))
  }

  static func bytes(offset: Int, length: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: LexiconTables.keys.utf8Start + offset, count: length)
  }

  static func string(offset: Int, length: Int) -> String { String(decoding: bytes(offset: offset, length: length), as: UTF8.self) }
}

/// What `LexiconTables` says of the entries of the standard lexicon, by their number.
enum StandardBodies {
  /// Where an id stands (16 bits) and its length (8), the kind (8), the first of its successors (16) and how many (8).
  private static func facts(_ number: Int) -> UInt64 { LexiconTables.entries[number] }

  static func id(_ number: Int) -> String { LexiconKeys.string(offset: Int(facts(number) & 0xFFFF), length: Int(facts(number) >> 16 & 0xFF)) }
  static func kind(_ number: Int) -> AgencyKind { AgencyKind.allCases[Int(facts(number) >> 24 & 0xFF)] }
  /// The number of the first entry with this id.
  static func number(id: String) -> Int? {
    let bytes = Array(id.utf8)
    return LexiconKeys.find(LexiconTables.ids, bytes, hash: LexiconKeys.hash(bytes))
  }

  /// Whether the body with one id was taken over, directly or not, by the one with the other (numbers of first entries).
  static func isPredecessor(_ old: Int, of new: Int) -> Bool {
    var found = [new]
    var index = 0
    while index < found.count, found.count < 64 {
      for number in LexiconTables.entries.indices where successors(number).contains(UInt16(found[index])) {
        let first = Int(LexiconTables.firstEntries[number])
        if first == old { return true }
        if !found.contains(first) { found.append(first) }
      }
      index += 1
    }
    return old == new
  }

  private static func successors(_ number: Int) -> ArraySlice<UInt16> {
    let start = Int(facts(number) >> 32 & 0xFFFF)
    return LexiconTables.successors[start..<start + Int(facts(number) >> 48 & 0xFF)]
  }
}
