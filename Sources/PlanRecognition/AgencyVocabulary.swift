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

/// Words and marks that readers look for in a whole text: a text without them need not be gone through.
struct SoughtWords: OptionSet, Sendable {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
  static let by = SoughtWords(rawValue: 1 << 0), assign = SoughtWords(rawValue: 1 << 1), join = SoughtWords(rawValue: 1 << 2)
  static let joining = SoughtWords(rawValue: 1 << 3), together = SoughtWords(rawValue: 1 << 4), report = SoughtWords(rawValue: 1 << 5)
  static let send = SoughtWords(rawValue: 1 << 6), through = SoughtWords(rawValue: 1 << 7), reflect = SoughtWords(rawValue: 1 << 8)
  static let meeting = SoughtWords(rawValue: 1 << 9), building = SoughtWords(rawValue: 1 << 10)
  /// A cell with such a word is read for who joins: "phối", "hợp" and the words whose ids end as theirs do.
  static let joinLike = SoughtWords(rawValue: 1 << 11)

  /// What a mark is to a reader of sentences; from bit 16 on.
  @inline(__always) static func mark(_ mark: TokenMark) -> SoughtWords { SoughtWords(rawValue: 1 << (16 + UInt32(mark.rawValue))) }

  /// By the vocabulary's ids.
  static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: Int(AgencyVocabulary.idBits) + 1)
    let words: KeyValuePairs<String, SoughtWords> = [
      "do": .by, "giao": .assign, "phối": .join, "hợp": .joining, "cùng": .together, "báo": .report, "gửi": .send, "thông": .through, "phản": .reflect,
      "ban": .meeting, "dựng": .building,
    ]
    for (word, bit) in words { table[Int(AgencyVocabulary.word(word))] |= bit.rawValue }
    table[0] = 0
    let joins = ["phối", "hợp"].map { Int(AgencyVocabulary.word($0)) & 63 }
    for id in table.indices where joins.contains(id & 63) { table[id] |= SoughtWords.joinLike.rawValue }
    return table
  }()
}

struct PhraseMatch {
  var classes: WordClasses = []
  /// Tokens; 0 where no phrase begins.
  var length: UInt8 = 0
}

/// The words and phrases of the lexicons: a table of words and a trie over their ids, made ready in `LexiconTables`.
enum AgencyVocabulary {
  static let commaWord: UInt16 = 1, dashWord: UInt16 = 2, slashWord: UInt16 = 3
  @inline(__always)
  static let and = word("và")

  static func wordOfMark(_ mark: TokenMark) -> UInt16 {
    switch mark {
    case .comma: commaWord
    case .dash: dashWord
    case .slash: slashWord
    default: 0
    }
  }

  // MARK: Words

  /// A slot of `LexiconTables.words` is a hash's upper bits over the word's id.
  static let idBits: UInt64 = 0xFFF
  @inline(__always)
  static func slot(_ hash: UInt64, of count: Int) -> Int { Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count - 1) }

  /// The id of the word with this hash, 0 if it is none of ours.
  @inline(__always)
  static func word(hash: UInt64) -> UInt16 { word(hash: hash, in: LexiconTables.words) }

  @inline(__always)
  static func word(hash: UInt64, in slots: [UInt64]) -> UInt16 {
    var slot = slot(hash, of: slots.count)
    while slots[slot] != 0 {
      if (slots[slot] ^ hash) & ~idBits == 0 { return UInt16(slots[slot] & idBits) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  static func word(_ text: String) -> UInt16 { word(hash: hash(Array(text.utf8))) }

  static func hash(_ word: [UInt8]) -> UInt64 {
    WordHash.of(lowercased(word))
  }

  // MARK: Phrases

  /// Sets each token's longest phrase.
  static func markPhrases(of tokens: UnsafeMutableBufferPointer<AgencyToken>) {
    let words = UnsafeBufferPointer(tokens)
    withTrie { trie in
      for index in tokens.indices {
        // Marks and words that begin no phrase are passed over.
        let root = trie.root(of: tokens[index].word)
        if root != 0 { tokens[index].phrase = trie.longest(in: words, at: index, from: root) }
      }
    }
  }

  static func longest(in tokens: [AgencyToken], at index: Int) -> PhraseMatch {
    guard index < tokens.count else { return PhraseMatch() }
    return tokens.withUnsafeBufferPointer { tokens in
      withTrie { trie in
        let root = trie.root(of: tokens[index].word)
        return root == 0 ? PhraseMatch() : trie.longest(in: tokens, at: index, from: root)
      }
    }
  }

  @inline(__always)
  private static func withTrie<Result>(_ body: (PhraseTrie) -> Result) -> Result {
    LexiconTables.roots.withUnsafeBufferPointer { roots in
      nodes.withUnsafeBufferPointer { nodes in
        LexiconTables.nodeWords.withUnsafeBufferPointer { nodeWords in
          body(PhraseTrie(roots: roots, nodes: nodes, nodeWords: nodeWords))
        }
      }
    }
  }

  private static let nodes: [PhraseNode] = {
    let (firstChildren, words) = (LexiconTables.firstChildren, LexiconTables.nodeWords)
    return LexiconTables.classes.indices.map { node in
      var result = PhraseNode(classes: LexiconTables.classes[node], firstChild: firstChildren[node], endOfChildren: firstChildren[node + 1])
      for child in result.firstChild..<result.endOfChildren { result.childBits |= 1 << UInt32(words[Int(child)] & 31) }
      return result
    }
  }()
}

/// What is asked of a node of the trie, side by side.
private struct PhraseNode {
  /// Of the phrase that ends there.
  var classes: UInt32
  /// The lower bits of the children's words, as a set: most words that follow are told by it to be none of them.
  var childBits: UInt32 = 0
  var firstChild: UInt16
  var endOfChildren: UInt16
}

/// The trie of `LexiconTables`, whose numbers are all within its tables.
private struct PhraseTrie {
  let roots: UnsafeBufferPointer<UInt16>
  let nodes: UnsafeBufferPointer<PhraseNode>
  let nodeWords: UnsafeBufferPointer<UInt16>

  /// The node of phrases that begin with a word; 0 for marks and where there are none.
  @inline(__always)
  func root(of word: UInt16) -> UInt16 { word > 3 && Int(word) < roots.count ? roots[Int(word)] : 0 }

  @inline(__always)
  func longest(in tokens: UnsafeBufferPointer<AgencyToken>, at index: Int, from root: UInt16) -> PhraseMatch {
    var best = PhraseMatch()
    var node = nodes[Int(root)]
    var length = 1
    while true {
      if node.classes != 0 { best = PhraseMatch(classes: WordClasses(rawValue: node.classes), length: UInt8(truncatingIfNeeded: length)) }
      let next = index &+ length
      guard length < 20, next < tokens.count, case let word = tokens[next].word, word != 0, node.childBits &>> UInt32(word & 31) & 1 != 0,
        let child = child(node, word) else { return best }
      node = nodes[child]
      length += 1
    }
  }

  /// A node's children stand one behind the other, by their words.
  @inline(__always)
  private func child(_ node: PhraseNode, _ word: UInt16) -> Int? {
    var low = Int(node.firstChild)
    let end = Int(node.endOfChildren)
    var high = end
    while low < high {
      let middle = (low &+ high) / 2
      if nodeWords[middle] < word { low = middle &+ 1 } else { high = middle }
    }
    return low < end && nodeWords[low] == word ? low : nil
  }
}
