/// The pairs that keep their order: a heaviest increasing subsequence, so that the fewest (and, among equals, always the
/// same) are left to have moved. Weights must not depend on the direction of the comparison.
/// - Parameter sequence: the old positions in the order of the new ones.
/// - Returns: which of them stay.
func keepOrder(_ sequence: [Int], weights: [Int]) -> [Bool] {
  guard !sequence.isEmpty else { return [] }
  let ranks = Dictionary(uniqueKeysWithValues: Set(sequence).sorted().enumerated().map { ($1, $0 + 1) })
  let size = ranks.count
  // A Fenwick tree of the best chain that ends at or below a rank.
  var best = [(weight: Int, index: Int)](repeating: (0, -1), count: size + 1)
  var previous = [Int](repeating: -1, count: sequence.count)
  var total = [Int](repeating: 0, count: sequence.count)
  for (index, value) in sequence.enumerated() {
    let rank = ranks[value] ?? 1
    var chain = (weight: 0, index: -1)
    var at = rank - 1
    while at > 0 {
      if best[at].weight > chain.weight { chain = best[at] }
      at -= at & -at
    }
    total[index] = chain.weight + weights[index]
    previous[index] = chain.index
    at = rank
    while at <= size {
      if total[index] > best[at].weight { best[at] = (total[index], index) }
      at += at & -at
    }
  }
  var kept = [Bool](repeating: false, count: sequence.count)
  var at = total.indices.max { total[$0] < total[$1] } ?? -1
  while at >= 0 {
    kept[at] = true
    at = previous[at]
  }
  return kept
}
