import VietnameseText

/// The edits that turn one sentence into the other, word by word (Myers, with a bound; beyond it one deletion and one insertion).
public func wordDiff(_ old: String, _ new: String) -> [WordEdit] {
  let a = old.split(whereSeparator: { $0.isWhitespace }).map(String.init)
  let b = new.split(whereSeparator: { $0.isWhitespace }).map(String.init)
  let ka = a.map { matchingKey($0) }
  let kb = b.map { matchingKey($0) }
  var start = 0
  while start < a.count, start < b.count, ka[start] == kb[start] { start += 1 }
  var end = 0
  while end < a.count - start, end < b.count - start, ka[a.count - 1 - end] == kb[b.count - 1 - end] { end += 1 }
  var edits: [WordEdit] = []
  func add(_ op: WordEdit.Operation, _ words: ArraySlice<String>) {
    guard !words.isEmpty else { return }
    let text = words.joined(separator: " ")
    if let last = edits.last, last.op == op { edits[edits.count - 1].text = last.text + " " + text } else { edits.append(WordEdit(op, text)) }
  }
  add(.equal, b[..<start])
  let middleA = Array(ka[start..<a.count - end])
  let middleB = Array(kb[start..<b.count - end])
  // Deletions before insertions within one change.
  var deleted: [String] = []
  var inserted: [String] = []
  var consumedA = 0
  var consumedB = 0
  func flush() {
    add(.delete, deleted[...])
    add(.insert, inserted[...])
    deleted = []
    inserted = []
  }
  for (i, j) in commonPairs(middleA, middleB) {
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

/// A longest common subsequence as index pairs; empty where the table would be too large.
private func commonPairs(_ a: [String], _ b: [String]) -> [(Int, Int)] {
  guard !a.isEmpty, !b.isEmpty, a.count * b.count <= 1_000_000 else { return [] }
  var lengths = [[Int32]](repeating: [Int32](repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in stride(from: a.count - 1, through: 0, by: -1) {
    for j in stride(from: b.count - 1, through: 0, by: -1) {
      lengths[i][j] = a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
    }
  }
  var pairs: [(Int, Int)] = []
  var i = 0
  var j = 0
  while i < a.count, j < b.count {
    if a[i] == b[j] { pairs.append((i, j)); i += 1; j += 1 } else if lengths[i + 1][j] >= lengths[i][j + 1] { i += 1 } else { j += 1 }
  }
  return pairs
}
