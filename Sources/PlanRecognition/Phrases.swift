/// Word sequences with a meaning each, matched longest first on tokens.
///
/// A pattern is written as words in lower case: `chậm/muộn nhất là? vào?` - `/` between spellings, `?` after a word
/// that may be missing; marks between words are not skipped.
struct Phrases<Meaning: Sendable>: Sendable {
  private var tree: WordTree
  /// By node of the tree, the root first.
  private var meanings: [Meaning?] = [nil]
  private let backwards: Bool
  /// The words that a phrase can begin with (or end, backwards), and others.
  var firstWords: WordBits { tree.first }

  /// `backwards`: the table is asked what ends before a token.
  init(_ rows: [(pattern: String, meaning: Meaning)], backwards: Bool = false) {
    self.backwards = backwards
    tree = WordTree(room: 4 * rows.count)
    meanings.reserveCapacity(4 * rows.count)
    var pattern = PatternParts()
    for row in rows {
      tree.add(row.pattern, backwards: backwards, &pattern)
      while meanings.count < tree.count { meanings.append(nil) }
      for node in pattern.ends where node != 0 && meanings[Int(node)] == nil { meanings[Int(node)] = row.meaning }
    }
  }

  /// The longest phrase that starts at `index`, with the index after it.
  @inline(__always)
  func match(_ tokens: [Token], at index: Int) -> (meaning: Meaning, end: Int)? {
    guard index < tokens.count, tree.mayBegin(with: tokens[index].word) else { return nil }
    return longest(tokens, from: index)
  }

  private func longest(_ tokens: [Token], from index: Int) -> (meaning: Meaning, end: Int)? {
    var node: UInt16 = 0
    var at = index
    var best: (node: Int, end: Int)?
    while at < tokens.count, tokens[at].kind == .word, let next = tree.child(of: node, tokens[at].word) {
      node = next
      at += 1
      if meanings[Int(node)] != nil { best = (Int(node), at) }
    }
    guard let best, let meaning = meanings[best.node] else { return nil }
    return (meaning, best.end)
  }

  /// The longest phrase that ends right before `index`, with the index of its first token.
  @inline(__always)
  func match(_ tokens: [Token], before index: Int) -> (meaning: Meaning, start: Int)? {
    guard index > 0, index <= tokens.count, tree.mayBegin(with: tokens[index - 1].word) else { return nil }
    return longest(tokens, before: index)
  }

  private func longest(_ tokens: [Token], before index: Int) -> (meaning: Meaning, start: Int)? {
    var node: UInt16 = 0
    var at = index - 1
    var best: (node: Int, start: Int)?
    while at >= 0, at < tokens.count, tokens[at].kind == .word, let next = tree.child(of: node, tokens[at].word) {
      node = next
      if meanings[Int(node)] != nil { best = (Int(node), at) }
      at -= 1
    }
    guard let best, let meaning = meanings[best.node] else { return nil }
    return (meaning, best.start)
  }
}

extension Phrases where Meaning == Bool {
  init(_ patterns: [String], backwards: Bool = false) { self.init(patterns.map { ($0, true) }, backwards: backwards) }
  func matches(_ tokens: [Token], at index: Int) -> Bool { match(tokens, at: index) != nil }
  func matches(_ tokens: [Token], before index: Int) -> Bool { match(tokens, before: index) != nil }
}

/// The words of patterns as a tree: edges in one table of open addressing, so that setting one up costs next to nothing.
struct WordTree: Sendable {
  /// Node 0 is the root.
  private(set) var count = 1
  /// Node and word of an edge mixed, 0 where a slot is free.
  private var keys: [UInt64]
  private var targets: [UInt16]
  /// A bitmap of the words that begin a pattern.
  private(set) var first = WordBits()

  /// With room for about so many edges before it has to grow.
  init(room: Int) {
    var size = 16
    while size < 2 * room { size *= 2 }
    keys = Array(repeating: 0, count: size)
    targets = Array(repeating: 0, count: size)
  }

  @inline(__always) func mayBegin(with word: Word) -> Bool { first.mayContain(word) }

  @inline(__always)
  func child(of node: UInt16, _ word: Word) -> UInt16? {
    let key = Self.key(node, word)
    var slot = Self.slot(key) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  @inline(__always)
  private static func key(_ node: UInt16, _ word: Word) -> UInt64 { (word.hash ^ UInt64(node) &* 0x9E37_79B9_7F4A_7C15) | 1 }
  @inline(__always) private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 1 ^ key >> 33) }

  /// Adds every way to read a pattern; its `ends` are the nodes where one ends.
  mutating func add(_ text: String, backwards: Bool, _ pattern: inout PatternParts) {
    pattern.read(text)
    if backwards { pattern.parts.reverse() }
    pattern.ends.append(0)
    for part in pattern.parts {
      pattern.next.removeAll(keepingCapacity: true)
      if part.isOptional { pattern.next += pattern.ends }
      for node in pattern.ends {
        for word in part.words {
          let child = child(of: node, pattern.words[word]) ?? newChild(of: node, pattern.words[word])
          if !pattern.next.contains(child) { pattern.next.append(child) }
        }
      }
      swap(&pattern.ends, &pattern.next)
    }
  }

  private mutating func newChild(of node: UInt16, _ word: Word) -> UInt16 {
    if node == 0 { first.insert(word) }
    if 2 * count >= keys.count { grow() }
    let child = UInt16(count)
    count += 1
    put(Self.key(node, word), child)
    return child
  }

  private mutating func put(_ key: UInt64, _ target: UInt16) {
    var slot = Self.slot(key) & (keys.count - 1)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let (oldKeys, oldTargets) = (keys, targets)
    keys = Array(repeating: 0, count: 2 * oldKeys.count)
    targets = Array(repeating: 0, count: 2 * oldKeys.count)
    for slot in oldKeys.indices where oldKeys[slot] != 0 { put(oldKeys[slot], oldTargets[slot]) }
  }
}

/// The words of one pattern, part by part; its room is used again for the next.
struct PatternParts {
  var words: [Word] = []
  var parts: [(words: Range<Int>, isOptional: Bool)] = []
  var ends: [UInt16] = []
  var next: [UInt16] = []

  mutating func read(_ pattern: String) {
    words.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    var pattern = pattern
    pattern.withUTF8 { read($0) }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hash = WordHash()
    var start = 0
    var isOptional = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "/"):
        words.append(Word(hash: hash.value))
        hash = WordHash()
      case UInt8(ascii: "?"): isOptional = true
      case 0x20:
        words.append(Word(hash: hash.value))
        parts.append((start..<words.count, isOptional))
        (hash, start, isOptional) = (WordHash(), words.count, false)
      default: hash.append(byte)
      }
    }
    words.append(Word(hash: hash.value))
    parts.append((start..<words.count, isOptional))
  }
}
