/// Word sequences with a meaning each, matched longest first on tokens.
///
/// A pattern is written as words in lower case: `chậm/muộn nhất là? vào?` - `/` between spellings, `?` after a word
/// that may be missing; marks between words are not skipped.
struct Phrases<Meaning: Sendable>: Sendable {
  private var steps: [[Word: Int]] = [[:]]
  private var meanings: [Meaning?] = [nil]
  private let backwards: Bool
  /// The words that a phrase can start with (or end, backwards).
  private var leads = WordSet([])

  /// `backwards`: the table is asked what ends before a token.
  init(_ rows: [(pattern: String, meaning: Meaning)], backwards: Bool = false) {
    self.backwards = backwards
    for row in rows { add(row.pattern, row.meaning) }
    leads = WordSet(steps[0].keys)
  }

  private mutating func add(_ pattern: String, _ meaning: Meaning) {
    var parts: [(spellings: [Word], optional: Bool)] = pattern.split(separator: " ").map { part in
      let optional = part.hasSuffix("?")
      let words = (optional ? part.dropLast() : part).split(separator: "/").map { Word($0.utf8) }
      return (words, optional)
    }
    if backwards { parts.reverse() }
    var ends: Set<Int> = [0]
    for part in parts {
      var next: Set<Int> = part.optional ? ends : []
      for node in ends {
        for word in part.spellings {
          if let known = steps[node][word] { next.insert(known); continue }
          steps.append([:])
          meanings.append(nil)
          steps[node][word] = steps.count - 1
          next.insert(steps.count - 1)
        }
      }
      ends = next
    }
    for node in ends where node != 0 && meanings[node] == nil { meanings[node] = meaning }
  }

  /// The longest phrase that starts at `index`, with the index after it.
  func match(_ tokens: [Token], at index: Int) -> (meaning: Meaning, end: Int)? {
    guard index < tokens.count, leads.contains(tokens[index].word) else { return nil }
    var node = 0
    var at = index
    var best: (Meaning, Int)?
    while at < tokens.count, tokens[at].kind == .word, let next = steps[node][tokens[at].word] {
      node = next
      at += 1
      if let meaning = meanings[node] { best = (meaning, at) }
    }
    return best
  }

  /// The longest phrase that ends right before `index`, with the index of its first token.
  func match(_ tokens: [Token], before index: Int) -> (meaning: Meaning, start: Int)? {
    guard index > 0, index <= tokens.count, leads.contains(tokens[index - 1].word) else { return nil }
    var node = 0
    var at = index - 1
    var best: (Meaning, Int)?
    while at >= 0, at < tokens.count, tokens[at].kind == .word, let next = steps[node][tokens[at].word] {
      node = next
      if let meaning = meanings[node] { best = (meaning, at) }
      at -= 1
    }
    return best
  }
}

extension Phrases where Meaning == Bool {
  init(_ patterns: [String], backwards: Bool = false) { self.init(patterns.map { ($0, true) }, backwards: backwards) }
  func matches(_ tokens: [Token], at index: Int) -> Bool { match(tokens, at: index) != nil }
  func matches(_ tokens: [Token], before index: Int) -> Bool { match(tokens, before: index) != nil }
}
