internal import VietnameseText

/// What a phrase can be; the classes of `lexicons/body_words.tsv`, where each is described.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
  static let head = WordClasses(rawValue: 1 << 0), headLower = WordClasses(rawValue: 1 << 1)
  static let whole = WordClasses(rawValue: 1 << 2), name = WordClasses(rawValue: 1 << 3)
  static let noun = WordClasses(rawValue: 1 << 4), bare = WordClasses(rawValue: 1 << 5)
  static let place = WordClasses(rawValue: 1 << 6), settlement = WordClasses(rawValue: 1 << 7)
  static let headPost = WordClasses(rawValue: 1 << 8), post = WordClasses(rawValue: 1 << 9)
  static let title = WordClasses(rawValue: 1 << 10), determiner = WordClasses(rawValue: 1 << 11)
  static let nominal = WordClasses(rawValue: 1 << 12), inner = WordClasses(rawValue: 1 << 13)
  static let order = WordClasses(rawValue: 1 << 14), cause = WordClasses(rawValue: 1 << 15)
  static let announce = WordClasses(rawValue: 1 << 16), adverb = WordClasses(rawValue: 1 << 17)
  static let verb = WordClasses(rawValue: 1 << 18), stop = WordClasses(rawValue: 1 << 19)
  static let opener = WordClasses(rawValue: 1 << 20), compound = WordClasses(rawValue: 1 << 21)
  static let noWork = WordClasses(rawValue: 1 << 22), surname = WordClasses(rawValue: 1 << 23)
  static let never = WordClasses(rawValue: 1 << 25)
  /// A name of the lexicons of bodies.
  static let known = WordClasses(rawValue: 1 << 24)

  static let anyPost: WordClasses = [.post, .headPost]
  static let anyHead: WordClasses = [.head, .headLower]
  /// What follows the doer: a verb, or words that go before one.
  static let predicate: WordClasses = [.verb, .adverb, .announce, .order]

  static func named(_ name: String) -> WordClasses? {
    switch name {
    case "head": .head
    case "headLower": .headLower
    case "whole": .whole
    case "name": .name
    case "noun": .noun
    case "bare": .bare
    case "place": .place
    case "settlement": .settlement
    case "headPost": .headPost
    case "post": .post
    case "title": .title
    case "det": .determiner
    case "nominal": .nominal
    case "inner": .inner
    case "order": .order
    case "cause": .cause
    case "announce": .announce
    case "adverb": .adverb
    case "verb": .verb
    case "stop": .stop
    case "opener": .opener
    case "none": .compound
    case "noWork": .noWork
    case "never": .never
    case "surname": .surname
    default: nil
    }
  }
}

struct PhraseMatch {
  var classes: WordClasses = []
  /// Tokens; 0 where no phrase begins.
  var length: UInt8 = 0
}

/// The words and phrases of the lexicons: a table of syllables and a trie over their ids. Built once, read by all.
final class AgencyVocabulary: Sendable {
  static let shared = AgencyVocabulary()

  private static let commaWord: UInt16 = 1, dashWord: UInt16 = 2, slashWord: UInt16 = 3
  @inline(__always)
  static func wordOfMark(_ mark: TokenMark) -> UInt16 {
    switch mark {
    case .comma: commaWord
    case .dash: dashWord
    case .slash: slashWord
    default: 0
    }
  }

  private let hashes: [UInt64]
  private let ids: [UInt16]
  private let edgeKeys: [UInt64]
  private let edgeNodes: [Int32]
  private let roots: [Int32]
  private let classes: [WordClasses]

  private init() {
    var builder = VocabularyBuilder()
    builder.addTables()
    let tables = builder.finished()
    (hashes, ids, edgeKeys, edgeNodes) = (tables.hashes, tables.ids, tables.edgeKeys, tables.edgeNodes)
    (roots, classes) = (tables.roots, tables.classes)
  }

  // MARK: Words

  static let hashStart: UInt64 = 0xCBF2_9CE4_8422_2325
  /// Over lower-case scalars, so that case and encoding need no copy.
  @inline(__always)
  static func hashed(_ hash: UInt64, _ scalar: UInt32) -> UInt64 { (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }

  /// The id of the word with this hash, 0 if it is none of ours.
  @inline(__always)
  func word(hash: UInt64) -> UInt16 {
    let key = hash | 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 51)
    while hashes[slot] != 0 {
      if hashes[slot] == key { return ids[slot] }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return 0
  }

  func word(_ text: String) -> UInt16 { word(hash: VocabularyBuilder.hash(Array(text.utf8))) }

  // MARK: Phrases

  func phrases(of tokens: [AgencyToken]) -> [PhraseMatch] {
    var result: [PhraseMatch] = []
    result.reserveCapacity(tokens.count)
    tokens.withUnsafeBufferPointer { buffer in
      for index in buffer.indices { result.append(longest(in: buffer, at: index)) }
    }
    return result
  }

  func longest(in tokens: [AgencyToken], at index: Int) -> PhraseMatch { tokens.withUnsafeBufferPointer { longest(in: $0, at: index) } }

  private func longest(in tokens: UnsafeBufferPointer<AgencyToken>, at index: Int) -> PhraseMatch {
    var best = PhraseMatch()
    guard index < tokens.count else { return best }
    let first = tokens[index].word
    guard first > 3, Int(first) < roots.count else { return best }
    var node = roots[Int(first)]
    var length = 1
    while node != 0 {
      if !classes[Int(node)].isEmpty { best = PhraseMatch(classes: classes[Int(node)], length: UInt8(length)) }
      let next = index + length
      guard length < 20, next < tokens.count, tokens[next].word != 0 else { break }
      node = child(node, tokens[next].word)
      length += 1
    }
    return best
  }

  @inline(__always)
  private func child(_ node: Int32, _ word: UInt16) -> Int32 {
    let key = VocabularyBuilder.edge(node, word)
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 49)
    while edgeKeys[slot] != 0 {
      if edgeKeys[slot] == key { return edgeNodes[slot] }
      slot = (slot + 1) & (edgeKeys.count - 1)
    }
    return 0
  }
}

/// Fills the tables of the vocabulary from the lexicons.
struct VocabularyBuilder {
  struct Tables {
    var hashes: [UInt64], ids: [UInt16], edgeKeys: [UInt64], edgeNodes: [Int32], roots: [Int32], classes: [WordClasses]
  }
  /// Sizes are powers of two that `AgencyVocabulary` shifts its hashes to.
  private var hashes = [UInt64](repeating: 0, count: 1 << 13)
  private var ids = [UInt16](repeating: 0, count: 1 << 13)
  private var nextWord: UInt16 = 4
  private var edges: [UInt64: Int32] = [:]
  private var roots: [Int32] = []
  private var classes: [WordClasses] = [[]]

  mutating func addTables() {
    for row in TableRows(LexiconData.bodyWords) where row.count >= 2 {
      guard let wordClass = WordClasses.named(row[0]) else { continue }
      for phrase in splitBars(row[1]) { add(phrase, wordClass) }
    }
    for row in TableRows(LexiconData.departments) where row.count >= 3 {
      add(row[1], .known)
      for short in splitBars(row[2]) where short.utf8.count > 2 { add(short, .known) }
    }
    for row in TableRows(LexiconData.otherUnits) where row.count >= 3 {
      for form in splitBars(row[1]) { add(withoutPlaceholder(form), .known) }
    }
  }

  func finished() -> Tables {
    var keys = [UInt64](repeating: 0, count: 1 << 15)
    var nodes = [Int32](repeating: 0, count: 1 << 15)
    for (key, node) in edges.prefix(keys.count / 2) {
      var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 49)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      nodes[slot] = node
    }
    var allRoots = roots
    while allRoots.count <= Int(nextWord) { allRoots.append(0) }
    return Tables(hashes: hashes, ids: ids, edgeKeys: keys, edgeNodes: nodes, roots: allRoots, classes: classes)
  }

  static func edge(_ node: Int32, _ word: UInt16) -> UInt64 { UInt64(UInt32(bitPattern: node)) << 16 | UInt64(word) }

  static func hash(_ word: [UInt8]) -> UInt64 {
    var hash = AgencyVocabulary.hashStart
    var offset = 0
    while offset < word.count {
      let (scalar, length) = decodeScalar(word, at: offset)
      let entry = Letters.entry(scalar)
      hash = AgencyVocabulary.hashed(hash, entry.base == 0 ? scalar : UInt32(entry.lower))
      offset += length
    }
    return hash
  }

  private mutating func add(_ phrase: String, _ wordClass: WordClasses) {
    let words = phraseWords(lowercased(Array(phrase.utf8)))
    guard let first = words.first, first > 3 else { return }
    while roots.count <= Int(first) { roots.append(0) }
    if roots[Int(first)] == 0 { roots[Int(first)] = newNode() }
    var node = roots[Int(first)]
    for word in words.dropFirst() {
      let edge = Self.edge(node, word)
      if let child = edges[edge] {
        node = child
      } else {
        let child = newNode()
        edges[edge] = child
        node = child
      }
    }
    classes[Int(node)].formUnion(wordClass)
  }

  private mutating func phraseWords(_ lower: [UInt8]) -> [UInt16] {
    var words: [UInt16] = []
    var offset = 0
    while offset < lower.count {
      let byte = lower[offset]
      if byte == 0x20 { offset += 1; continue }
      if byte == UInt8(ascii: ",") { words.append(AgencyVocabulary.wordOfMark(.comma)); offset += 1; continue }
      if byte == UInt8(ascii: "-") { words.append(AgencyVocabulary.wordOfMark(.dash)); offset += 1; continue }
      var end = offset
      while end < lower.count, lower[end] != 0x20, lower[end] != UInt8(ascii: ","), lower[end] != UInt8(ascii: "-") { end += 1 }
      words.append(intern(Array(lower[offset..<end])))
      offset = end
    }
    return words
  }

  private mutating func newNode() -> Int32 {
    classes.append([])
    return Int32(classes.count - 1)
  }

  /// One id for both places of the tone ("hòa", "hoà").
  private mutating func intern(_ word: [UInt8]) -> UInt16 {
    let canonical = canonicalTonePlacement(word)
    let slot = slot(of: canonical)
    if hashes[slot] != 0 { return ids[slot] }
    guard nextWord < 4000 else { return 0 }
    let id = nextWord
    nextWord += 1
    insert(canonical, id)
    if let other = otherTonePlacement(canonical) { insert(other, id) }
    return id
  }

  /// Where a word is, or where it would go.
  private func slot(of word: [UInt8]) -> Int {
    let key = Self.hash(word) | 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 51)
    while hashes[slot] != 0, hashes[slot] != key { slot = (slot + 1) & (hashes.count - 1) }
    return slot
  }

  private mutating func insert(_ word: [UInt8], _ id: UInt16) {
    let slot = slot(of: word)
    hashes[slot] = Self.hash(word) | 1
    ids[slot] = id
  }
}

/// "hòa" → "hoà": the tone on the second vowel; `nil` where there is no such place.
func otherTonePlacement(_ word: [UInt8]) -> [UInt8]? {
  let pairs = [
    ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"), ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"),
    ("õe", "oẽ"), ("ọe", "oẹ"), ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
  ]
  let text = String(decoding: word, as: UTF8.self)
  for (modern, old) in pairs where text.utf8.count >= modern.utf8.count && word.suffix(modern.utf8.count).elementsEqual(modern.utf8) {
    return Array(word.dropLast(modern.utf8.count)) + Array(old.utf8)
  }
  return nil
}

/// The rows of a table of `LexiconData`: cells between tabs; lines that begin with `#` are comments.
struct TableRows: Sequence {
  private let table: StaticString
  init(_ table: StaticString) { self.table = table }

  func makeIterator() -> IndexingIterator<[[String]]> {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    func closeRow() {
      row.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
      if let first = row.first, !first.isEmpty, first.utf8.first != UInt8(ascii: "#") { rows.append(row) }
      row.removeAll(keepingCapacity: true)
    }
    for byte in bytes {
      switch byte {
      case 0x0A: closeRow()
      case 0x09:
        row.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      default: cell.append(byte)
      }
    }
    closeRow()
    return rows.makeIterator()
  }
}

/// The alternatives of a cell: "SNN|SNNPTNT".
func splitBars(_ cell: String) -> [String] {
  cell.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
}

/// "Báo {tỉnh}" → "Báo": the province's name is read after the name of the body.
func withoutPlaceholder(_ form: String) -> String {
  guard let brace = form.utf8.firstIndex(of: UInt8(ascii: "{")) else { return form }
  var kept = Array(form[..<brace].utf8)
  while kept.last == 0x20 { kept.removeLast() }
  return String(decoding: kept, as: UTF8.self)
}
