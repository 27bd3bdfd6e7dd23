import VietnameseText

/// The edits that turn one sentence into the other, word by word: by a longest common subsequence, with a bound; beyond it one
/// deletion and one insertion. A year that only moved by `years` counts as the same word.
public func wordDiff(_ old: String, _ new: String, years: Int = 0) -> [WordEdit] {
  let a = diffWords(old)
  let b = diffWords(new)
  let ka = a.map { matchingKey($0.text) }
  let kb = b.map { matchingKey($0.text) }
  let moved = years == 0 ? ka : ka.map { shifted($0, by: years) }
  func same(_ i: Int, _ j: Int) -> Bool { ka[i] == kb[j] || moved[i] == kb[j] }
  var start = 0
  while start < a.count, start < b.count, same(start, start) { start += 1 }
  var end = 0
  while end < a.count - start, end < b.count - start, same(a.count - 1 - end, b.count - 1 - end) { end += 1 }
  var edits: [WordEdit] = []
  func add(_ op: WordEdit.Operation, _ words: ArraySlice<DiffWord>) {
    guard let first = words.first else { return }
    let text = joined(words)
    if let last = edits.last, last.op == op {
      edits[edits.count - 1].text = last.text + (first.isGlued ? "" : " ") + text
    } else {
      edits.append(WordEdit(op, text))
    }
  }
  add(.equal, b[..<start])
  // Deletions before insertions within one change.
  var deleted: [DiffWord] = []
  var inserted: [DiffWord] = []
  var consumedA = 0
  var consumedB = 0
  func flush() {
    add(.delete, deleted[...])
    add(.insert, inserted[...])
    deleted = []
    inserted = []
  }
  for (i, j) in commonPairs(a.count - end - start, b.count - end - start, { same(start + $0, start + $1) }) {
    while deleted.count + consumedA < i { deleted.append(a[start + consumedA + deleted.count]) }
    while inserted.count + consumedB < j { inserted.append(b[start + consumedB + inserted.count]) }
    flush()
    add(.equal, b[(start + j)...(start + j)])
    consumedA = i + 1
    consumedB = j + 1
  }
  deleted = Array(a[(start + consumedA)..<(a.count - end)])
  inserted = Array(b[(start + consumedB)..<(b.count - end)])
  flush()
  add(.equal, b[(b.count - end)...])
  return edits
}

/// `word` with every year in it moved.
private func shifted(_ word: String, by years: Int) -> String {
  var result = ""
  var digits = ""
  for character in word + "\u{0}" {
    if character.isASCII, character.isNumber {
      digits.append(character)
    } else {
      result += isYear(digits) ? String((Int(digits) ?? 0) + years) : digits
      digits = ""
      if character != "\u{0}" { result.append(character) }
    }
  }
  return result
}

/// A longest common subsequence as index pairs; empty where the table would be too large.
private func commonPairs(_ rows: Int, _ columns: Int, _ same: (Int, Int) -> Bool) -> [(Int, Int)] {
  guard rows > 0, columns > 0, rows * columns <= 1_000_000 else { return [] }
  let width = columns + 1
  var lengths = [Int32](repeating: 0, count: (rows + 1) * width)
  for i in stride(from: rows - 1, through: 0, by: -1) {
    for j in stride(from: columns - 1, through: 0, by: -1) {
      lengths[i * width + j] = same(i, j) ? lengths[(i + 1) * width + j + 1] + 1 : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
    }
  }
  var pairs: [(Int, Int)] = []
  var i = 0
  var j = 0
  while i < rows, j < columns {
    if same(i, j) { pairs.append((i, j)); i += 1; j += 1 } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] { i += 1 } else { j += 1 }
  }
  return pairs
}
