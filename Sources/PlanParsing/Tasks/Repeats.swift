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
  let wordings = TaskWordings(plan.tasks)
  let same = wordings.pairs().filter { areOne(plan.tasks[$0.first], plan.tasks[$0.second], $0, wordings) }
  guard !same.isEmpty else { return }
  var clusters = Clusters(plan.tasks)
  for pair in same { clusters.join(pair.first, pair.second) }
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

private func areOne(_ a: PlanTask, _ b: PlanTask, _ pair: WordPair, _ wordings: TaskWordings) -> Bool {
  guard place(a) != place(b), a.parent != b.id, b.parent != a.id else { return false }
  let (wordsA, wordsB) = (wordings.items[pair.first], wordings.items[pair.second])
  let shorter = min(wordsA.words.count, wordsB.words.count)
  // Few words may agree by chance: "Tổng hợp, báo cáo UBND tỉnh" stands in many plans many times.
  guard shorter >= 6, pair.ofShorter >= (shorter >= 10 ? 0.66 : 0.8), pair.ofLonger >= 0.4 else { return false }
  guard wordsA.numbers == wordsB.numbers || (pair.ofShorter > 0.9 && isContained(wordsA.numbers, wordsB.numbers)) else { return false }
  guard wordsA.rounds == wordsB.rounds, !contradict(a, b), exchangedWords(wordsA.words, wordsB.words) <= 1 else { return false }
  return a.lead.contains { body in b.lead.contains { AgencyLexicon.standard.sameBody(body, $0) } }
}

/// How many words of one wording stand where the other has different ones. What only one of them has is no exchange:
/// "Tập huấn cán bộ" and "Tập huấn nghiệp vụ cho cán bộ" are one, "giám sát bầu cử" and "tuyên truyền bầu cử" are two.
private func exchangedWords(_ a: [UInt64], _ b: [UInt64]) -> Int {
  let (a, b) = (Array(a.prefix(160)), Array(b.prefix(160)))
  // Lengths of the longest common part of the rests, row after row.
  let width = b.count + 1
  var common = [Int32](repeating: 0, count: (a.count + 1) * width)
  for i in a.indices.reversed() {
    for j in b.indices.reversed() {
      let at = i * width + j
      common[at] = a[i] == b[j] ? common[at + width + 1] + 1 : max(common[at + width], common[at + 1])
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

private func isContained(_ a: [Int], _ b: [Int]) -> Bool {
  let (few, many) = a.count < b.count ? (a, b) : (b, a)
  return few.allSatisfy(many.contains)
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
  struct Item {
    var words: [UInt64] = []
    /// Numbers of the pairs of neighbouring words, ascending, each once.
    var pairs: [Int32] = []
    var weight = 0.0
    /// Numbers that are no part of a date or of a symbol, sorted.
    var numbers: [Int] = []
    /// "Đợt 2", "quý II": what tells one round of the same work from the next.
    var rounds: [UInt64] = []
  }
  private(set) var items: [Item] = []
  /// Weight of each pair of words by its number: little where many tasks have it.
  private var weights: [Double]
  /// The tasks in which a pair stands: those of pair `n` begin at `firstTask[n]`. Only pairs of few tasks are kept.
  private var tasks: [Int32]
  private var firstTask: [Int32]
  /// A pair that stands in more tasks than this proposes nothing.
  private static let commonLimit: Int32 = 40

  init(_ plan: [PlanTask]) {
    items.reserveCapacity(plan.count)
    var reader = WordingReader()
    for task in plan { items.append(reader.read(task)) }
    var counts = [Int32](repeating: 0, count: reader.pairCount)
    for item in items { for pair in item.pairs { counts[Int(pair)] += 1 } }
    weights = counts.map { 1 / Double(1 + min($0, 400)).squareRoot() }
    firstTask = [0]
    firstTask.reserveCapacity(counts.count + 1)
    for count in counts { firstTask.append(firstTask[firstTask.count - 1] + (count >= 2 && count <= Self.commonLimit ? count : 0)) }
    tasks = [Int32](repeating: 0, count: Int(firstTask[firstTask.count - 1]))
    var next = firstTask
    for index in items.indices {
      var weight = 0.0
      for pair in items[index].pairs {
        let pair = Int(pair)
        weight += weights[pair]
        guard firstTask[pair] < firstTask[pair + 1] else { continue }
        tasks[Int(next[pair])] = Int32(index)
        next[pair] += 1
      }
      items[index].weight = weight
    }
  }

  /// Pairs of tasks that share rare words, the most alike first.
  func pairs() -> [WordPair] {
    var result: [WordPair] = []
    var shared = [Int32](repeating: 0, count: items.count)
    var touched: [Int32] = []
    for first in items.indices {
      touched.removeAll(keepingCapacity: true)
      for pair in items[first].pairs {
        for at in firstTask[Int(pair)]..<firstTask[Int(pair) + 1] {
          let other = tasks[Int(at)]
          guard Int(other) > first else { continue }
          if shared[Int(other)] == 0 { touched.append(other) }
          shared[Int(other)] += 1
        }
      }
      for other in touched {
        let second = Int(other)
        let count = Int(shared[second])
        shared[second] = 0
        guard count * 3 >= min(items[first].pairs.count, items[second].pairs.count) else { continue }
        let weight = sharedWeight(items[first].pairs, items[second].pairs)
        let (light, heavy) = (min(items[first].weight, items[second].weight), max(items[first].weight, items[second].weight))
        guard light > 0 else { continue }
        result.append(WordPair(first: first, second: second, ofShorter: weight / light, ofLonger: weight / heavy))
      }
    }
    return result.sorted { ($0.ofLonger, $0.ofShorter, -$0.first, -$0.second) > ($1.ofLonger, $1.ofShorter, -$1.first, -$1.second) }
  }

  private func sharedWeight(_ a: [Int32], _ b: [Int32]) -> Double {
    var (i, j, sum) = (0, 0, 0.0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        sum += weights[Int(a[i])]
        (i, j) = (i + 1, j + 1)
      } else if a[i] < b[j] {
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
  private var members: [[Int]]
  private var places: [Set<String>]

  init(_ tasks: [PlanTask]) {
    leader = Array(tasks.indices)
    members = tasks.indices.map { [$0] }
    places = tasks.map { [place($0)] }
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (first, second) = (leader[a], leader[b])
    guard first != second, places[first].isDisjoint(with: places[second]) else { return }
    places[first].formUnion(places[second])
    for member in members[second] { leader[member] = first }
    members[first] += members[second]
    members[second] = []
  }

  func groups() -> [[Int]] { members.filter { $0.count > 1 } }
}
