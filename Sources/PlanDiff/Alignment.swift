import PlanModel

/// A pair of tasks that say the same.
struct Pair {
  var old: Int
  var new: Int
  /// Likeness of the texts, 0–1.
  var similarity: Double
}

/// Pairs tasks one to one: the same text first (years apart), then by the best total similarity among candidates that
/// share rare words. Near-linear: every task has at most a few candidates.
struct Alignment {
  let old: [TaskFeatures]
  let new: [TaskFeatures]
  let threshold: Double
  /// Of the tasks that do not pair by their text alone.
  private(set) var weights = ShingleWeights([])
  private(set) var pairs: [Pair] = []

  init(old: [TaskFeatures], new: [TaskFeatures], threshold: Double) {
    (self.old, self.new, self.threshold) = (old, new, threshold)
    var freeOld = Set(old.indices)
    var freeNew = Set(new.indices)
    func take(_ key: (TaskFeatures) -> [String]) {
      guard !freeOld.isEmpty, !freeNew.isEmpty else { return }
      var groups: [[String]: (old: [Int], new: [Int])] = [:]
      for index in freeOld.sorted() { groups[key(old[index]), default: ([], [])].old.append(index) }
      for index in freeNew.sorted() { groups[key(new[index]), default: ([], [])].new.append(index) }
      for group in groups.values where !group.old.isEmpty && !group.new.isEmpty {
        for (a, b) in zip(group.old, group.new) {
          pairs.append(Pair(old: a, new: b, similarity: 1))
          freeOld.remove(a)
          freeNew.remove(b)
        }
      }
    }
    take { [$0.task.content, $0.sectionKey, $0.leadKey] }
    take { [String($0.maskedHash), $0.sectionKey, $0.leadKey] }
    take { [String($0.maskedHash), $0.leadKey] }
    take { [String($0.maskedHash), $0.sectionKey] }
    take { [String($0.maskedHash)] }
    weights = ShingleWeights(freeOld.map { old[$0] } + freeNew.map { new[$0] })
    for candidate in bestAssignment(candidates(freeOld.sorted(), freeNew.sorted()), oldCount: old.count, newCount: new.count) {
      pairs.append(Pair(old: candidate.old, new: candidate.new, similarity: textSimilarity(candidate.old, candidate.new)))
    }
    pairs.sort { $0.new < $1.new }
  }

  /// Dice coefficient of the weighted shingles.
  func textSimilarity(_ a: Int, _ b: Int) -> Double {
    let size = weights.size(old[a]) + weights.size(new[b])
    return size > 0 ? 2 * weights.overlap(old[a], new[b]) / size : (old[a].content == new[b].content ? 1 : 0)
  }

  /// How much of the old task's text stands in the new one (or the other way round).
  func containment(old a: Int, inNew b: Int) -> Double { weights.share(old[a], of: new[b]) }
  func containment(new b: Int, inOld a: Int) -> Double { weights.share(new[b], of: old[a]) }

  /// Text counts most; section, body, ordinal and deadline tip the scales between texts that are alike.
  private func score(_ a: Int, _ b: Int) -> Double {
    let text = textSimilarity(a, b)
    let long = max(containment(old: a, inNew: b), containment(new: b, inOld: a))
    guard text >= 0.3 || long >= 0.75 else { return 0 }
    let x = old[a]
    let y = new[b]
    var bonus = 0.0
    if x.sectionKey == y.sectionKey { bonus += 0.05 }
    if x.leadKey == y.leadKey, !x.leadKey.isEmpty { bonus += 0.05 }
    if x.task.id == y.task.id { bonus += 0.02 }
    if x.task.origin == y.task.origin { bonus += 0.01 }
    if x.task.deadlines.map(\.kind) == y.task.deadlines.map(\.kind) { bonus += 0.02 }
    // A text wholly taken up in the other one is the same task with something added.
    return min(1, 0.85 * max(text, 0.8 * long * (text > 0.25 ? 1 : 0)) + bonus)
  }

  private func candidates(_ freeOld: [Int], _ freeNew: [Int]) -> [Candidate] {
    guard !freeOld.isEmpty, !freeNew.isEmpty else { return [] }
    var seen: Set<Int> = []
    var result: [Candidate] = []
    func consider(_ a: Int, _ b: Int) {
      guard seen.insert(a * new.count + b).inserted else { return }
      let value = score(a, b)
      if value >= threshold { result.append(Candidate(old: a, new: b, score: value)) }
    }
    if freeOld.count * freeNew.count <= 10_000 {
      for a in freeOld { for b in freeNew { consider(a, b) } }
      return result
    }
    let oldIndex = Postings(freeOld.map { ($0, old[$0]) })
    for b in freeNew { for a in oldIndex.nearest(new[b], weights, position: b) { consider(a, b) } }
    let newIndex = Postings(freeNew.map { ($0, new[$0]) })
    for a in freeOld { for b in newIndex.nearest(old[a], weights, position: a) { consider(a, b) } }
    return result
  }
}

/// An index of shingles to tasks.
struct Postings {
  private var lists: [Int: [Int]] = [:]

  init(_ features: [(Int, TaskFeatures)]) {
    for (index, feature) in features { for shingle in feature.shingles.keys { lists[shingle, default: []].append(index) } }
  }

  /// The tasks that share most of this one's rare words: at most 12, from its 16 rarest shingles, each read for at most 48
  /// tasks nearest to `position`.
  func nearest(_ feature: TaskFeatures, _ weights: ShingleWeights, position: Int) -> [Int] {
    let known = feature.shingles.keys.filter { lists[$0] != nil }
    let rare = known.sorted { (weights.count($0), $0) < (weights.count($1), $1) }.prefix(16)
    var votes: [Int: Double] = [:]
    for shingle in rare {
      guard let list = lists[shingle] else { continue }
      for task in Postings.window(list, around: position, size: 48) { votes[task, default: 0] += weights.weight(shingle) }
    }
    return votes.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }.prefix(12).map(\.key)
  }

  private static func window(_ list: [Int], around position: Int, size: Int) -> ArraySlice<Int> {
    guard list.count > size else { return list[...] }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < position { low = middle + 1 } else { high = middle }
    }
    let start = max(0, min(low - size / 2, list.count - size))
    return list[start..<start + size]
  }
}
