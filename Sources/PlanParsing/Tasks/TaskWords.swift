import PlanModel
import VietnameseText

/// Reads the words of tasks for comparison: hashes of folded words without times, bodies and connectives, and of each pair
/// of neighbours.
struct WordingReader {
  /// Of the tasks read so far; `pairs` are places in this reader's `pairs`.
  private(set) var items: [TaskWordings.Item] = []
  private(set) var words: [UInt64] = []
  private(set) var numbers: [Int] = []
  private(set) var rounds: [UInt64] = []
  private(set) var pairs: [UInt64] = []
  private let fillers = Fillers.standard
  private var text = FoldedRoom()
  private var part = FoldedRoom()
  /// The last word that counts.
  private var last: Word?
  /// A word that is none of the wording's where another follows it; all but that is known of it.
  private var held: Word?

  private struct Word {
    var hash: UInt64
    /// -1 where it is none.
    var number: Int
    var filler: UInt8
  }

  mutating func read(_ task: PlanTask) {
    let starts = (words.count, numbers.count, rounds.count, pairs.count)
    text.fold(task.content)
    // Times stand in a cell here and in the sentence there; so do leads.
    for index in task.deadlines.indices { blank(task.deadlines[index].text) }
    for index in task.lead.indices { blank(task.lead[index].name) }
    for index in task.coordinating.indices { blank(task.coordinating[index].name) }
    (last, held) = (nil, nil)
    readWords()
    if numbers.count - starts.1 > 1 { numbers[starts.1...].sort() }
    items.append(.init(words: starts.0..<words.count, numbers: starts.1..<numbers.count, rounds: starts.2..<rounds.count, pairs: starts.3..<pairs.count))
  }

  /// The words of `text`.
  private mutating func readWords() {
    var offset = 0
    let text = self.text.bytes[..<self.text.count]
    while offset < text.count {
      guard Self.isWordByte(text[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      var hash = Self.seed
      var isNumber = true
      var value = 0
      while offset < text.count, Self.isWordByte(text[offset]) {
        let byte = text[offset]
        hash = Self.step(hash, byte)
        if byte.isASCIIDigit { value = offset - start < 9 ? value * 10 + Int(byte - 0x30) : value } else { isNumber = false }
        offset += 1
      }
      // Parts of symbols and dates are words too, but no numbers to be compared.
      if isNumber, offset - start >= 9 || Self.isPart(text, start, offset) { isNumber = false }
      add(Word(hash: hash, number: isNumber ? value : -1, filler: fillers.kinds(of: hash)))
    }
    if let word = held { count(word) }
  }

  /// Leaves out pairs that other wordings of the same work would leave out or exchange.
  private mutating func add(_ word: Word) {
    if let before = held {
      held = nil
      if fillers.isPair(before.hash, word.hash) { return }
      count(before)
    }
    if word.filler & Fillers.pairStart != 0 { held = word } else { count(word) }
  }

  private mutating func count(_ word: Word) {
    guard word.filler & Fillers.word == 0 else { return }
    if word.number >= 0 { numbers.append(word.number) }
    if let last {
      if last.filler & Fillers.round != 0 { rounds.append(word.hash) }
      pairs.append(Self.pairHash(last.hash, word.hash))
    }
    words.append(word.hash)
    last = word
  }

  /// Whether what stands at `start..<end` is joined by `/`, `-` or `.` to what stands beside it.
  private static func isPart(_ text: ArraySlice<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if start > 0, text[start - 1] >= 0x2D, text[start - 1] <= 0x2F { return true }
    return end < text.count && (text[end] == 0x2F || text[end] == 0x2D)
  }

  /// Takes the first place of `name` out of the text.
  private mutating func blank(_ name: String) {
    guard name.utf8.count > 3 else { return }
    part.fold(name)
    guard part.count > 3, part.count <= text.count else { return }
    let last = text.count - part.count
    text.bytes.withUnsafeMutableBufferPointer { text in
      part.bytes.withUnsafeBufferPointer { [length = part.count] part in
        let (raw, head) = (UnsafeRawPointer(text.baseAddress!), UnsafeRawPointer(part.baseAddress!).loadUnaligned(as: UInt32.self))
        for start in 0...last where raw.loadUnaligned(fromByteOffset: start, as: UInt32.self) == head {
          var same = 4
          while same < length, text[start + same] == part[same] { same += 1 }
          guard same == length else { continue }
          for index in start..<start + length { text[index] = 0x20 }
          return
        }
      }
    }
  }

  @inline(__always) private static func isWordByte(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte.isASCIILetter || byte >= 0x80 }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  @inline(__always) private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  @inline(__always) static func pairHash(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 0x9E37_79B9_7F4A_7C15 ^ second }
  static func hash(_ word: some StringProtocol) -> UInt64 { word.utf8.reduce(seed) { step($0, $1) } }
}

/// `folded` of one string after another in the same memory.
private struct FoldedRoom {
  var bytes: [UInt8] = []
  /// How many of `bytes` are the string's.
  private(set) var count = 0

  mutating func fold(_ string: String) {
    var string = string
    string.withUTF8 { utf8 in
      if bytes.count < utf8.count { bytes = [UInt8](repeating: 0, count: max(256, utf8.count * 2)) }
      count = bytes.withUnsafeMutableBufferPointer { VietnameseText.fold(utf8, into: $0) }
    }
  }
}

/// Words that do not tell one work from another, as hashes of folded syllables.
private struct Fillers {
  static let standard = Fillers()
  /// A connective.
  static let word: UInt8 = 1
  /// The first syllable of a pair that says nothing.
  static let pairStart: UInt8 = 2
  /// Before what tells one round from the next.
  static let round: UInt8 = 4

  private static let words = [
    "va", "cac", "cua", "ve", "theo", "tai", "voi", "cho", "trong", "den", "de", "nham", "duoc", "tren", "co", "viec", "trinh", "ubnd", "tinh",
    "truoc", "ngay", "thang", "nam", "giao",
  ]
  /// Đợt, giai đoạn, quý, kỳ, lần, khóa, lớp.
  private static let rounds = ["dot", "doan", "quy", "ky", "lan", "khoa", "lop"]
  /// What hands the work on or says how it is done: words of two syllables.
  private static let pairWords = [
    "chu tri", "phoi hop", "tham muu", "to chuc", "thuc hien", "trien khai", "tiep tuc", "kip thoi", "day du", "cong tac", "nhiem vu", "hoan thanh",
    "lien quan", "dia ban", "chi dao", "kiem tra",
  ]

  private var hashes: [UInt64]
  private var kinds: [UInt8]
  private let pairs: HashCounts

  private init() {
    hashes = [UInt64](repeating: 0, count: Self.size)
    kinds = [UInt8](repeating: 0, count: Self.size)
    let split = Self.pairWords.map { $0.split(separator: " ").map { WordingReader.hash($0) } }
    pairs = HashCounts(split.map { WordingReader.pairHash($0[0], $0[1]) })
    for word in Self.words { add(WordingReader.hash(word), Self.word) }
    for word in Self.rounds { add(WordingReader.hash(word), Self.round) }
    for pair in split { add(pair[0], Self.pairStart) }
  }

  /// Some times as many as there are words: almost every other word meets a free slot.
  private static let size = 512

  private mutating func add(_ hash: UInt64, _ kind: UInt8) {
    let slot = slot(of: hash)
    (hashes[slot], kinds[slot]) = (hash, kinds[slot] | kind)
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (Self.size - 1)
    while kinds[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (Self.size - 1) }
    return slot
  }

  /// 0 of all other words.
  func kinds(of hash: UInt64) -> UInt8 { kinds[slot(of: hash)] }

  func isPair(_ first: UInt64, _ second: UInt64) -> Bool { pairs.contains(WordingReader.pairHash(first, second)) }
}
