/// A word, or a mark before or behind one: what wordings are compared by.
struct DiffWord {
  var text: String
  /// No space before it.
  var isGlued: Bool
}

private let openingMarks: Set<Character> = ["(", "[", "“", "‘", "«"]
private let closingMarks: Set<Character> = [",", ";", ":", ".", "!", "?", ")", "]", "”", "’", "»", "…", "/"]

/// The words of a text with the marks around them for themselves: a comma more is not another word.
func diffWords(_ text: String) -> [DiffWord] {
  text.split(whereSeparator: \.isWhitespace).flatMap { chunk -> [DiffWord] in
    let head = chunk.prefix { openingMarks.contains($0) }
    var core = chunk.dropFirst(head.count)
    var tail: [Character] = []
    while let last = core.last, closingMarks.contains(last) {
      tail.append(last)
      core.removeLast()
    }
    let parts = head.map { String($0) } + (core.isEmpty ? [] : [String(core)]) + tail.reversed().map { String($0) }
    return parts.enumerated().map { DiffWord(text: $1, isGlued: $0 > 0) }
  }
}

func joined(_ words: some Sequence<DiffWord>) -> String {
  var result = ""
  for word in words { result += (word.isGlued || result.isEmpty ? "" : " ") + word.text }
  return result
}

/// A run of one side's own words, to be marked or not.
public struct WordingPiece: Sendable {
  public var op: WordEdit.Operation
  public var text: String
  /// No space before it.
  public var isGlued: Bool
}

/// Which text's words are wanted: one side's, or the new one's with what was taken out of the old.
public enum WordingSide: Sendable { case old, new, both }

/// The edits between `old` and `new` with each side's own words and spaces: what is the same may stand under another year on
/// the old side.
public func wordingPieces(of wording: [WordEdit], old: String, new: String, _ side: WordingSide) -> [WordingPiece] {
  var rest = (old: diffWords(old)[...], new: diffWords(new)[...])
  return wording.compactMap { edit in
    let count = diffWords(edit.text).count
    let a = edit.op == .insert ? [] : rest.old.prefix(count)
    let b = edit.op == .delete ? [] : rest.new.prefix(count)
    rest.old.removeFirst(a.count)
    rest.new.removeFirst(b.count)
    let words = side == .old || edit.op == .delete ? a : b
    guard let first = words.first, side != .new || edit.op != .delete else { return nil }
    return WordingPiece(op: edit.op, text: joined(words), isGlued: first.isGlued)
  }
}
