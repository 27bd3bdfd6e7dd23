public import PlanModel
import PlanRecognition
import VietnameseText

/// Marks tasks that a plan orders twice: the same work of the same body in a point, again in a list, again in an annex row.
///
/// The fuller one keeps `repeats == nil`, the others name it. Two tasks are one only if their words agree (in differing
/// length), a lead is the same, numbers and times do not contradict each other, and they stand in different places: rows
/// of one table and points of one list are never one. A doubt leaves them two.
public func markRepeats(in plan: inout Plan) {
  guard plan.tasks.count > 1 else { return }
  var wordings = TaskWordings(plan.tasks)
  let same = wordings.alikePairs().filter { areOne(plan.tasks[$0.first], plan.tasks[$0.second], $0, wordings) }
  guard !same.isEmpty else { return }
  var clusters = Clusters(plan.tasks.count)
  for pair in same { clusters.join(pair.first, pair.second, plan.tasks) }
  for members in clusters.groups() {
    guard let fullest = members.max(by: { (fullness(plan.tasks[$0]), -$0) < (fullness(plan.tasks[$1]), -$1) }) else { continue }
    for member in members where member != fullest { plan.tasks[member].repeats = plan.tasks[fullest].id }
  }
}

/// How much a task says beside its work: its own times and bodies count more than what it took over.
private func fullness(_ task: PlanTask) -> Int {
  var result = task.deadlines.filter { $0.certainty != .inherited }.count * 4
  if task.due != nil { result += 2 }
  result += task.deliverable == nil ? 0 : 3
  result += task.lead.contains { $0.from == .column || $0.from == .field || $0.from == .text } ? 2 : 0
  result += min(task.coordinating.count, 2) + (task.note == nil ? 0 : 1) + (task.reportTo.isEmpty ? 0 : 1)
  return result * 1000 + min(task.content.utf8.count, 999)
}

struct WordPair {
  var first: Int
  var second: Int
  /// Weight of the shared word pairs, as a share of the shorter and of the longer wording.
  var ofShorter: Double
  var ofLonger: Double
}

/// Of two tasks that are alike in their words.
private func areOne(_ a: PlanTask, _ b: PlanTask, _ pair: WordPair, _ wordings: TaskWordings) -> Bool {
  guard place(a) != place(b), a.parent != b.id, b.parent != a.id, !contradict(a, b) else { return false }
  let (wordsA, wordsB) = (wordings.items[pair.first].words, wordings.items[pair.second].words)
  guard exchangedWords(wordings.words[wordsA], wordings.words[wordsB]) <= 1 else { return false }
  return a.lead.contains { body in b.lead.contains { AgencyLexicon.standard.sameBody(body, $0) } }
}

/// How many words of one wording stand where the other has different ones. What only one of them has is no exchange:
/// "Tập huấn cán bộ" and "Tập huấn nghiệp vụ cho cán bộ" are one, "giám sát bầu cử" and "tuyên truyền bầu cử" are two.
private func exchangedWords(_ a: ArraySlice<Int32>, _ b: ArraySlice<Int32>) -> Int {
  // What both begin with exchanges nothing.
  let alike = zip(a.prefix(160), b.prefix(160)).prefix { $0 == $1 }.count
  let (a, b) = (Array(a.prefix(160).dropFirst(alike)), Array(b.prefix(160).dropFirst(alike)))
  guard !a.isEmpty, !b.isEmpty else { return 0 }
  // Lengths of the longest common part of the rests, row after row.
  let width = b.count + 1
  var common = [UInt8](repeating: 0, count: (a.count + 1) * width)
  common.withUnsafeMutableBufferPointer { common in
    for i in a.indices.reversed() {
      let (word, row) = (a[i], i * width)
      for j in b.indices.reversed() {
        let below = row + j + width
        common[row + j] = word == b[j] ? common[below + 1] + 1 : max(common[below], common[row + j + 1])
      }
    }
  }
  var (i, j, runA, runB, exchanged) = (0, 0, 0, 0, 0)
  while i < a.count || j < b.count {
    if i < a.count, j < b.count, a[i] == b[j] {
      exchanged += min(runA, runB)
      (runA, runB, i, j) = (0, 0, i + 1, j + 1)
    } else if j == b.count || (i < a.count && common[(i + 1) * width + j] >= common[i * width + j + 1]) {
      (runA, i) = (runA + 1, i + 1)
    } else {
      (runB, j) = (runB + 1, j + 1)
    }
  }
  return exchanged + min(runA, runB)
}

/// Where a task stands: its table, or the list of points or paragraphs that it is one of.
private func place(_ task: PlanTask) -> String {
  if let table = task.table { return "table " + table }
  return "list " + (task.id.lastIndex(of: "/").map { String(task.id[..<$0]) } ?? "")
}

/// Both state days and have none in common: the first and the second report are two.
private func contradict(_ a: PlanTask, _ b: PlanTask) -> Bool {
  func days(_ task: PlanTask) -> [CivilDate] { task.deadlines.filter { $0.certainty != .inherited }.compactMap(\.due) }
  func rules(_ task: PlanTask) -> [String] { task.deadlines.compactMap(\.recurrence) }
  let (daysA, daysB) = (days(a), days(b))
  if !daysA.isEmpty, !daysB.isEmpty, !daysA.contains(where: daysB.contains) { return true }
  let (rulesA, rulesB) = (rules(a), rules(b))
  return !rulesA.isEmpty && !rulesB.isEmpty && !rulesA.contains(where: rulesB.contains)
}

// MARK: Wordings

/// The words of each task as weighted pairs of neighbours: what is common in the plan weighs little.
struct TaskWordings {
  /// Of one task: where its words and what else is known of them stand in the lists of all tasks.
  struct Item {
    var words = 0..<0
    /// Numbers that are no part of a date or of a symbol, sorted.
    var numbers = 0..<0
    /// "Đợt 2", "quý II": what tells one round of the same work from the next.
    var rounds = 0..<0
    /// Numbers of the pairs of neighbouring words, each once.
    var pairs = 0..<0
    /// Weight of all its pairs; not worked out before it is asked for, and then the pairs are sorted.
    var weight: Double?
  }
  private(set) var items: [Item] = []
  let words: [Int32]
  private let numbers: [Int32]
  private let rounds: [Int32]
  private var pairs: [Int32] = []
  /// How many tasks have each pair of words, by its number.
  private var counts: [Int32] = []
  /// The tasks in which a pair stands: those of pair `n` begin at `firstTask[n]`. Only pairs of few tasks are kept.
  private var tasks: [Int32] = []
  private var firstTask: [Int32] = []
  /// A pair that stands in more tasks than this proposes nothing.
  private static let commonLimit: Int32 = 40

  init(_ plan: [PlanTask]) {
    var reader = WordingReader()
    for index in plan.indices { reader.read(plan, index) }
    (items, words, numbers, rounds) = (reader.items, reader.words, reader.numbers, reader.rounds)
    numberPairs()
    indexPairs()
  }

  /// Pairs are numbered in the order they come; of each task every pair is kept once.
  private mutating func numberPairs() {
    var known = HashNumbers(room: words.count)
    var (counts, pairs) = ([Int32](), [Int32]())
    var lastItem: [Int32] = []
    pairs.reserveCapacity(words.count)
    counts.reserveCapacity(words.count)
    lastItem.reserveCapacity(words.count)
    for index in items.indices {
      let start = pairs.count
      let own = items[index].words
      for at in own.dropLast() {
        let number = known.number(of: UInt64(UInt32(bitPattern: words[at])) << 32 | UInt64(UInt32(bitPattern: words[at + 1])))
        if number == counts.count {
          counts.append(1)
          lastItem.append(Int32(truncatingIfNeeded: index))
        } else if lastItem[number] != Int32(truncatingIfNeeded: index) {
          lastItem[number] = Int32(truncatingIfNeeded: index)
          counts[number] += 1
        } else {
          continue
        }
        pairs.append(Int32(truncatingIfNeeded: number))
      }
      items[index].pairs = start..<pairs.count
    }
    (self.counts, self.pairs) = (counts, pairs)
  }

  private mutating func indexPairs() {
    var firstTask: [Int32] = []
    firstTask.reserveCapacity(counts.count + 1)
    var total: Int32 = 0
    for count in counts {
      firstTask.append(total)
      if count >= 2, count <= Self.commonLimit { total += count }
    }
    firstTask.append(total)
    var tasks = [Int32](repeating: 0, count: Int(total))
    var next = firstTask
    for index in items.indices {
      for pair in pairs[items[index].pairs] where counts[Int(pair)] >= 2 && counts[Int(pair)] <= Self.commonLimit {
        tasks[Int(next[Int(pair)])] = Int32(truncatingIfNeeded: index)
        next[Int(pair)] += 1
      }
    }
    (self.firstTask, self.tasks) = (firstTask, tasks)
  }

  /// Pairs of tasks that share rare words and are alike in all their words, the most alike first.
  mutating func alikePairs() -> [WordPair] {
    var result: [WordPair] = []
    for (first, second) in candidates() {
      let (a, b) = (weight(of: first), weight(of: second))
      guard min(a, b) > 0 else { continue }
      let weight = sharedWeight(items[first].pairs, items[second].pairs)
      let pair = WordPair(first: first, second: second, ofShorter: weight / min(a, b), ofLonger: weight / max(a, b))
      if areAlike(pair) { result.append(pair) }
    }
    return result.sorted { ($0.ofLonger, $0.ofShorter, -$0.first, -$0.second) > ($1.ofLonger, $1.ofShorter, -$1.first, -$1.second) }
  }

  private func areAlike(_ pair: WordPair) -> Bool {
    let (a, b) = (items[pair.first], items[pair.second])
    let shorter = min(a.words.count, b.words.count)
    // Few words may agree by chance: "Tổng hợp, báo cáo UBND tỉnh" stands in many plans many times.
    guard shorter >= 6, pair.ofShorter >= (shorter >= 10 ? 0.66 : 0.8), pair.ofLonger >= 0.4 else { return false }
    let (numbersA, numbersB) = (numbers[a.numbers], numbers[b.numbers])
    let (few, many) = numbersA.count < numbersB.count ? (numbersA, numbersB) : (numbersB, numbersA)
    return (numbersA == numbersB || pair.ofShorter > 0.9 && few.allSatisfy(many.contains)) && rounds[a.rounds] == rounds[b.rounds]
  }

  /// Pairs of tasks that share a third of the shorter one's rare pairs of words.
  private func candidates() -> [(first: Int, second: Int)] {
    var result: [(first: Int, second: Int)] = []
    var shared = [Int32](repeating: 0, count: items.count)
    var touched: [Int] = []
    // Of each pair the next of its tasks: all before it had their turn.
    var next = firstTask
    for first in items.indices {
      touched.removeAll(keepingCapacity: true)
      for pair in pairs[items[first].pairs] {
        let (own, end) = (Int(next[Int(pair)]), Int(firstTask[Int(pair) + 1]))
        guard own < end else { continue }
        next[Int(pair)] += 1
        for at in own + 1..<end {
          let other = Int(tasks[at])
          if shared[other] == 0 { touched.append(other) }
          shared[other] += 1
        }
      }
      for second in touched {
        let count = Int(shared[second])
        shared[second] = 0
        if count * 3 >= min(items[first].pairs.count, items[second].pairs.count) { result.append((first, second)) }
      }
    }
    return result
  }

  /// How much a pair weighs: little where many tasks have it.
  private func weight(_ pair: Int32) -> Double { 1 / Double(1 + min(counts[Int(pair)], 400)).squareRoot() }

  private mutating func weight(of item: Int) -> Double {
    if let known = items[item].weight { return known }
    pairs[items[item].pairs].sort()
    let sum = pairs[items[item].pairs].reduce(0.0) { $0 + weight($1) }
    items[item].weight = sum
    return sum
  }

  private func sharedWeight(_ a: Range<Int>, _ b: Range<Int>) -> Double {
    var (i, j, sum) = (a.lowerBound, b.lowerBound, 0.0)
    while i < a.upperBound, j < b.upperBound {
      if pairs[i] == pairs[j] {
        sum += weight(pairs[i])
        (i, j) = (i + 1, j + 1)
      } else if pairs[i] < pairs[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}

// MARK: Clusters

/// Tasks that are one; a cluster never holds two of one place.
private struct Clusters {
  private var leader: [Int]
  /// Of leaders that were joined with others.
  private var members: [Int: [Int]] = [:]
  private var places: [Int: Set<String>] = [:]

  init(_ count: Int) { leader = Array(0..<count) }

  mutating func join(_ a: Int, _ b: Int, _ tasks: [PlanTask]) {
    let (first, second) = (leader[a], leader[b])
    guard first != second else { return }
    let (own, others) = (places[first] ?? [place(tasks[first])], places[second] ?? [place(tasks[second])])
    guard own.isDisjoint(with: others) else { return }
    let joining = members.removeValue(forKey: second) ?? [second]
    for member in joining { leader[member] = first }
    members[first, default: [first]] += joining
    places[first] = own.union(others)
    places[second] = nil
  }

  func groups() -> [[Int]] { members.sorted { $0.key < $1.key }.map(\.value) }
}
