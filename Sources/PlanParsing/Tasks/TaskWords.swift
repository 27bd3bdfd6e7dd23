import PlanModel
import VietnameseText

/// Reads the words of tasks for comparison: hashes of folded words without times, bodies and connectives, and a number for
/// each pair of neighbours.
struct WordingReader {
  /// Each pair's number, from 1.
  private var pairNumbers = HashCounts()
  /// Names of bodies and times are looked for in many tasks: each is folded once.
  private var foldedParts: [String: [UInt8]] = [:]
  private var text: [UInt8] = []
  private var words: [Word] = []

  /// How many pairs have been seen: their numbers are below.
  private(set) var pairCount = 0

  private struct Word {
    var hash: UInt64
    var number: Int?
  }

  mutating func read(_ task: PlanTask) -> TaskWordings.Item {
    var item = TaskWordings.Item()
    readWords(of: task)
    item.words.reserveCapacity(words.count)
    item.pairs.reserveCapacity(words.count)
    var last: UInt64?
    var index = 0
    while let word = nextMeaningful(&index) {
      if let number = word.number { item.numbers.append(number) }
      if let last {
        if Fillers.rounds.contains(last) { item.rounds.append(word.hash) }
        item.pairs.append(number(of: Self.pairHash(last, word.hash)))
      }
      item.words.append(word.hash)
      last = word.hash
    }
    item.numbers.sort()
    item.pairs.sort()
    item.pairs.removeRepeats()
    return item
  }

  /// Pairs are numbered in the order they come.
  private mutating func number(of pair: UInt64) -> Int32 {
    let known = pairNumbers.count(pair)
    if known > 0 { return known - 1 }
    pairCount += 1
    pairNumbers.add(pair, Int32(pairCount))
    return Int32(pairCount - 1)
  }

  /// Words of the content without times, the lead's name and connectives.
  private mutating func readWords(of task: PlanTask) {
    text = folded(Array(task.content.utf8))
    // Times stand in a cell here and in the sentence there; so do leads.
    for deadline in task.deadlines { blank(deadline.text) }
    for body in task.lead { blank(body.name) }
    for body in task.coordinating { blank(body.name) }
    words.removeAll(keepingCapacity: true)
    text.withUnsafeBufferPointer { text in
      var offset = 0
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
        words.append(Word(hash: hash, number: isNumber ? value : nil))
      }
    }
  }

  /// Whether what stands at `start..<end` is joined by `/`, `-` or `.` to what stands beside it.
  private static func isPart(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if start > 0, text[start - 1] >= 0x2D, text[start - 1] <= 0x2F { return true }
    return end < text.count && (text[end] == 0x2F || text[end] == 0x2D)
  }

  /// Takes the first place of `part` out of the text.
  private mutating func blank(_ part: String) {
    let part = foldedPart(part)
    guard part.count > 3, part.count <= text.count else { return }
    text.withUnsafeMutableBufferPointer { text in
      part.withUnsafeBufferPointer { part in
        let (raw, head) = (UnsafeRawPointer(text.baseAddress!), UnsafeRawPointer(part.baseAddress!).loadUnaligned(as: UInt32.self))
        for start in 0...text.count - part.count where raw.loadUnaligned(fromByteOffset: start, as: UInt32.self) == head {
          var length = 4
          while length < part.count, text[start + length] == part[length] { length += 1 }
          guard length == part.count else { continue }
          for index in start..<start + length { text[index] = 0x20 }
          return
        }
      }
    }
  }

  private mutating func foldedPart(_ part: String) -> [UInt8] {
    if let known = foldedParts[part] { return known }
    let result = folded(Array(part.utf8))
    foldedParts[part] = result
    return result
  }

  /// The next word that no other wording of the same work would leave out or exchange.
  private func nextMeaningful(_ index: inout Int) -> Word? {
    while index < words.count {
      let word = words[index]
      if index + 1 < words.count, Fillers.pairStarts.contains(word.hash), Fillers.pairs.contains(Self.pairHash(word.hash, words[index + 1].hash)) {
        index += 2
        continue
      }
      index += 1
      if !Fillers.words.contains(word.hash) { return word }
    }
    return nil
  }

  @inline(__always) private static func isWordByte(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte.isASCIILetter || byte >= 0x80 }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  @inline(__always) private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  @inline(__always) static func pairHash(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 0x9E37_79B9_7F4A_7C15 ^ second }
  static func hash(_ word: some StringProtocol) -> UInt64 { word.utf8.reduce(seed) { step($0, $1) } }
}

/// Words that do not tell one work from another, as hashes of folded syllables.
private enum Fillers {
  /// Connectives.
  static let words = HashCounts(
    ["va", "cac", "cua", "ve", "theo", "tai", "voi", "cho", "trong", "den", "de", "nham", "duoc", "tren", "co", "viec", "trinh", "ubnd", "tinh",
      "truoc", "ngay", "thang", "nam", "giao"].map { WordingReader.hash($0) })

  /// Đợt, giai đoạn, quý, kỳ, lần, khóa, lớp.
  static let rounds = HashCounts(["dot", "doan", "quy", "ky", "lan", "khoa", "lop"].map { WordingReader.hash($0) })

  /// What hands the work on or says how it is done: words of two syllables.
  private static let pairWords = [
    "chu tri", "phoi hop", "tham muu", "to chuc", "thuc hien", "trien khai", "tiep tuc", "kip thoi", "day du", "cong tac", "nhiem vu", "hoan thanh",
    "lien quan", "dia ban", "chi dao", "kiem tra",
  ].map { $0.split(separator: " ").map { WordingReader.hash($0) } }
  static let pairStarts = HashCounts(pairWords.map { $0[0] })
  static let pairs = HashCounts(pairWords.map { WordingReader.pairHash($0[0], $0[1]) })
}

extension [Int32] {
  /// Of sorted values each once.
  fileprivate mutating func removeRepeats() {
    guard count > 1 else { return }
    var kept = 1
    for index in 1..<count where self[index] != self[kept - 1] {
      self[kept] = self[index]
      kept += 1
    }
    removeLast(count - kept)
  }
}
