import VietnameseText

@testable import PlanRecognition

/// The words and phrases of the lexicons as the arrays of `LexiconTables`.
struct VocabularyBuilder {
  private var ids: [[UInt8]: UInt16] = [:]
  private var nextWord: UInt16 = 4
  /// A trie; node 0 is its root.
  private var children: [[UInt16: Int]] = [[:]]
  private var classes: [WordClasses] = [[]]

  mutating func addTables() {
    for row in LexiconRows(LexiconData.bodyWords) where row.count >= 2 {
      guard let wordClass = WordClasses.named(row[0]) else { continue }
      add(row[1], wordClass)
    }
    for row in LexiconRows(LexiconData.departments) where row.count >= 3 {
      add(row[1], .known)
      for short in splitBars(row[2]) where short.utf8.count > 2 { add(short, .known) }
    }
    for row in LexiconRows(LexiconData.otherUnits) where row.count >= 3 {
      for form in splitBars(row[1]) { add(withoutPlaceholder(form), .known) }
    }
  }

  private mutating func add(_ phrase: String, _ wordClass: WordClasses) {
    let words = phraseWords(lowercased(Array(phrase.utf8)))
    guard let first = words.first, first > 3 else { return }
    var node = 0
    for word in words {
      if children[node][word] == nil {
        children[node][word] = children.count
        children.append([:])
        classes.append([])
      }
      node = children[node][word] ?? 0
    }
    classes[node].formUnion(wordClass)
  }

  private mutating func phraseWords(_ lower: [UInt8]) -> [UInt16] {
    var words: [UInt16] = []
    var offset = 0
    while offset < lower.count {
      let byte = lower[offset]
      if byte == 0x20 { offset += 1; continue }
      if byte == UInt8(ascii: ",") { words.append(AgencyVocabulary.wordOfMark(.comma)); offset += 1; continue }
      if byte == UInt8(ascii: "-") { words.append(AgencyVocabulary.wordOfMark(.dash)); offset += 1; continue }
      if byte == UInt8(ascii: "/") { words.append(AgencyVocabulary.wordOfMark(.slash)); offset += 1; continue }
      var end = offset
      while end < lower.count, lower[end] != 0x20, lower[end] != UInt8(ascii: ","), lower[end] != UInt8(ascii: "-"), !isSlash(lower, end, from: offset) { end += 1 }
      words.append(intern(Array(lower[offset..<end])))
      offset = end
    }
    return words
  }

  /// "HIV/AIDS" is three tokens, "đ/c" is one word.
  private func isSlash(_ lower: [UInt8], _ at: Int, from start: Int) -> Bool {
    lower[at] == UInt8(ascii: "/") && !lower[start..<at].elementsEqual("đ".utf8)
  }

  /// One id for both places of the tone ("hòa", "hoà").
  private mutating func intern(_ word: [UInt8]) -> UInt16 {
    let canonical = canonicalTonePlacement(word)
    if let id = ids[canonical] { return id }
    let id = nextWord
    precondition(UInt64(id) <= AgencyVocabulary.idBits, "more words than their ids have room for")
    nextWord += 1
    ids[canonical] = id
    if let other = otherTonePlacement(canonical) { ids[other] = id }
    return id
  }

  // MARK: As arrays

  /// The words' hashes over their ids, in a table of open addressing.
  func words() -> [UInt64] {
    var slots = [UInt64](repeating: 0, count: 4096)
    precondition(ids.count * 2 <= slots.count, "the table of words is too small")
    for (word, id) in ids.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let hash = AgencyVocabulary.hash(word)
      precondition(AgencyVocabulary.word(hash: hash, in: slots) == 0, "two words with one hash")
      var slot = AgencyVocabulary.slot(hash, of: slots.count)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = hash & ~AgencyVocabulary.idBits | UInt64(id)
    }
    return slots
  }

  /// The trie breadth first, so that a node's children stand one behind the other, by their words.
  func trie() -> (roots: [UInt16], firstChildren: [UInt16], nodeWords: [UInt16], classes: [UInt32]) {
    var order = [0]
    var roots = [UInt16](repeating: 0, count: Int(nextWord))
    var (firstChildren, nodeWords): ([UInt16], [UInt16]) = ([], [0])
    var index = 0
    while index < order.count {
      firstChildren.append(UInt16(order.count))
      for (word, child) in children[order[index]].sorted(by: { $0.key < $1.key }) {
        if index == 0 { roots[Int(word)] = UInt16(order.count) }
        nodeWords.append(word)
        order.append(child)
      }
      index += 1
    }
    firstChildren.append(UInt16(order.count))
    return (roots, firstChildren, nodeWords, order.map { classes[$0].rawValue })
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
