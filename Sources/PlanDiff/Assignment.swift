/// A possible pair and how well it fits.
struct Candidate {
  var old: Int
  var new: Int
  var score: Double
}

/// One-to-one pairs of the best total score among the candidates: exact within each block of tasks that compete with each
/// other (up to `limit` a side), by descending score in larger blocks.
func bestAssignment(_ candidates: [Candidate], oldCount: Int, newCount: Int, limit: Int = 160) -> [Candidate] {
  var parent = Array(0..<(oldCount + newCount))
  func root(_ x: Int) -> Int {
    var x = x
    while parent[x] != x {
      parent[x] = parent[parent[x]]
      x = parent[x]
    }
    return x
  }
  for candidate in candidates {
    let a = root(candidate.old)
    let b = root(oldCount + candidate.new)
    if a != b { parent[max(a, b)] = min(a, b) }
  }
  var blocks: [Int: [Candidate]] = [:]
  for candidate in candidates { blocks[root(candidate.old), default: []].append(candidate) }
  var result: [Candidate] = []
  for key in blocks.keys.sorted() {
    let block = blocks[key] ?? []
    let olds = Array(Set(block.map(\.old))).sorted()
    let news = Array(Set(block.map(\.new))).sorted()
    if olds.count == 1 || news.count == 1 || max(olds.count, news.count) > limit {
      result += greedy(block)
    } else {
      result += optimal(block, olds, news)
    }
  }
  return result
}

private func greedy(_ block: [Candidate]) -> [Candidate] {
  var usedOld: Set<Int> = []
  var usedNew: Set<Int> = []
  var result: [Candidate] = []
  for candidate in block.sorted(by: { ($0.score, -$0.old - $0.new, -abs($0.old - $0.new)) > ($1.score, -$1.old - $1.new, -abs($1.old - $1.new)) })
  where !usedOld.contains(candidate.old) && !usedNew.contains(candidate.new) {
    usedOld.insert(candidate.old)
    usedNew.insert(candidate.new)
    result.append(candidate)
  }
  return result
}

/// The Hungarian method on a block made square; absent pairs score 0 and are dropped.
private func optimal(_ block: [Candidate], _ olds: [Int], _ news: [Int]) -> [Candidate] {
  let size = max(olds.count, news.count)
  var oldIndex: [Int: Int] = [:]
  var newIndex: [Int: Int] = [:]
  for (index, old) in olds.enumerated() { oldIndex[old] = index }
  for (index, new) in news.enumerated() { newIndex[new] = index }
  var score = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
  for candidate in block {
    guard let i = oldIndex[candidate.old], let j = newIndex[candidate.new] else { continue }
    score[i][j] = max(score[i][j], candidate.score)
  }
  // Costs are 1 - score; potentials u, v; p[j] is the row of column j (1-based).
  var u = [Double](repeating: 0, count: size + 1)
  var v = [Double](repeating: 0, count: size + 1)
  var p = [Int](repeating: 0, count: size + 1)
  var way = [Int](repeating: 0, count: size + 1)
  for i in 1...size {
    p[0] = i
    var j0 = 0
    var least = [Double](repeating: .infinity, count: size + 1)
    var used = [Bool](repeating: false, count: size + 1)
    repeat {
      used[j0] = true
      let i0 = p[j0]
      var delta = Double.infinity
      var j1 = 0
      for j in 1...size where !used[j] {
        let current = (1 - score[i0 - 1][j - 1]) - u[i0] - v[j]
        if current < least[j] { least[j] = current; way[j] = j0 }
        if least[j] < delta { delta = least[j]; j1 = j }
      }
      for j in 0...size {
        if used[j] { u[p[j]] += delta; v[j] -= delta } else { least[j] -= delta }
      }
      j0 = j1
    } while p[j0] != 0
    repeat {
      let j1 = way[j0]
      p[j0] = p[j1]
      j0 = j1
    } while j0 != 0
  }
  var result: [Candidate] = []
  for j in 1...size where p[j] != 0 {
    let i = p[j] - 1
    if i < olds.count, j - 1 < news.count, score[i][j - 1] > 0 {
      result.append(Candidate(old: olds[i], new: news[j - 1], score: score[i][j - 1]))
    }
  }
  return result
}
