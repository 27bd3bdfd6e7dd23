import PlanModel
import VietnameseText

/// Reads the words of tasks for comparison: numbers of folded words without times, bodies and connectives.
struct WordingReader {
  /// Of the tasks read so far.
  private(set) var items: [TaskWordings.Item] = []
  private(set) var words: [Int32] = []
  private(set) var numbers: [Int32] = []
  private(set) var rounds: [Int32] = []
  private let fillers = Fillers.standard
  private var tokens = WordTokens()
  private var text = WordTokens.Text()
  private var part = WordTokens.Text()
  /// In which text each word was seen last.
  private var seen: [Int32] = []
  /// Part of the text was taken out.
  private var isBlanked = false
  /// What the last word that counts tells of the next.
  private var lastFiller: UInt8 = 0
  /// A word that is none of the wording's where a certain other one follows it.
  private var held: WordTokens.Token?

  mutating func read(_ plan: [PlanTask], _ index: Int) {
    let starts = (words.count, numbers.count, rounds.count)
    tokens.read(plan[index].content, into: &text)
    isBlanked = false
    markWords()
    // Times stand in a cell here and in the sentence there; so do leads.
    for at in plan[index].deadlines.indices { blank(plan[index].deadlines[at].text) }
    for at in plan[index].lead.indices { blank(plan[index].lead[at].name) }
    for at in plan[index].coordinating.indices { blank(plan[index].coordinating[at].name) }
    readWords()
    if numbers.count - starts.1 > 1 { numbers[starts.1...].sort() }
    items.append(.init(words: starts.0..<words.count, numbers: starts.1..<numbers.count, rounds: starts.2..<rounds.count))
  }

  private mutating func markWords() {
    let number = Int32(truncatingIfNeeded: items.count)
    if seen.count < tokens.wordCount { seen += [Int32](repeating: -1, count: max(1_000, tokens.wordCount)) }
    tokens.tokens.withUnsafeBufferPointer { tokens in
      for place in text.words { seen[Int(tokens[Int(place.token)].word)] = number }
    }
  }

  private mutating func readWords() {
    (lastFiller, held) = (0, nil)
    for place in text.words {
      let token = tokens.tokens[Int(place.token)]
      let start = Int(place.start)
      if isBlanked, isCut(token, at: start) {
        readRest(start, to: start + Int(token.length))
      } else {
        add(token, at: start)
      }
    }
    if let word = held { count(word) }
  }

  /// Something of the word was taken out.
  private func isCut(_ token: WordTokens.Token, at start: Int) -> Bool {
    for index in start..<start + Int(token.length) where text.bytes[index] == 0x20 { return true }
    return false
  }

  /// What is left of a word of which a part was taken out.
  private mutating func readRest(_ start: Int, to end: Int) {
    var at = start
    while at < end {
      let from = at
      while at < end, text.bytes[at] != 0x20 { at += 1 }
      if from < at { add(text.bytes[from..<at].withUnsafeBufferPointer { tokens.token(of: $0) }, at: from) }
      at += 1
    }
  }

  /// Leaves out pairs that other wordings of the same work would leave out or exchange.
  @inline(__always)
  private mutating func add(_ token: WordTokens.Token, at start: Int) {
    var word = token
    // Parts of symbols and dates are words too, but no numbers to be compared.
    if word.number >= 0, isPart(start, start + Int(word.length)) { word.number = -1 }
    if let before = held {
      held = nil
      if fillers.isPair(before.hash, word.hash) { return }
      count(before)
    }
    if word.filler & Fillers.pairStart != 0 { held = word } else { count(word) }
  }

  @inline(__always)
  private mutating func count(_ word: WordTokens.Token) {
    guard word.filler & Fillers.word == 0 else { return }
    if word.number >= 0 { numbers.append(word.number) }
    if lastFiller & Fillers.round != 0 { rounds.append(word.word) }
    words.append(word.word)
    lastFiller = word.filler
  }

  /// Whether what stands at `start..<end` is joined by `/`, `-` or `.` to what stands beside it.
  private func isPart(_ start: Int, _ end: Int) -> Bool {
    if start > 0, text.bytes[start - 1] >= 0x2D, text.bytes[start - 1] <= 0x2F { return true }
    return end < text.count && (text.bytes[end] == 0x2F || text.bytes[end] == 0x2D)
  }

  /// Takes the first place of `name` out of the text.
  private mutating func blank(_ name: String) {
    guard name.utf8.count > 3 else { return }
    tokens.read(name, into: &part)
    guard part.count > 3, part.count <= text.count else { return }
    // A word inside the name stands in the text as a word, unless something was taken out around it.
    if !isBlanked, part.words.dropFirst().dropLast().contains(where: { !isSeen(tokens.tokens[Int($0.token)].word) }) { return }
    if text.blankFirst(part) { isBlanked = true }
  }

  private func isSeen(_ word: Int32) -> Bool { Int(word) < seen.count && seen[Int(word)] == Int32(truncatingIfNeeded: items.count) }
}

/// Words that do not tell one work from another, as hashes of folded syllables.
struct Fillers {
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
    let split = Self.pairWords.map { $0.split(separator: " ").map { WordTokens.hash($0) } }
    pairs = HashCounts(split.map { WordTokens.pairHash($0[0], $0[1]) })
    for word in Self.words { add(WordTokens.hash(word), Self.word) }
    for word in Self.rounds { add(WordTokens.hash(word), Self.round) }
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

  func isPair(_ first: UInt64, _ second: UInt64) -> Bool { pairs.contains(WordTokens.pairHash(first, second)) }
}
