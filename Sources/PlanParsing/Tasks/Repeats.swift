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
  var clusters = Clusters(plan.tasks)
  for pair in wordings.pairs() where areOne(plan.tasks[pair.first], plan.tasks[pair.second], pair, wordings) {
    clusters.join(pair.first, pair.second)
  }
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

private struct WordPair {
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
  // Lengths of the longest common part of the rests.
  var common = [[Int32]](repeating: [Int32](repeating: 0, count: b.count + 1), count: a.count + 1)
  for i in a.indices.reversed() {
    for j in b.indices.reversed() {
      common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : max(common[i + 1][j], common[i][j + 1])
    }
  }
  var (i, j, runA, runB, exchanged) = (0, 0, 0, 0, 0)
  while i < a.count || j < b.count {
    if i < a.count, j < b.count, a[i] == b[j] {
      exchanged += min(runA, runB)
      (runA, runB, i, j) = (0, 0, i + 1, j + 1)
    } else if j == b.count || (i < a.count && common[i + 1][j] >= common[i][j + 1]) {
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
private struct TaskWordings {
  struct Item {
    var words: [UInt64] = []
    var pairs: [UInt64] = []
    var weight = 0.0
    /// Numbers that are no part of a date or of a symbol, sorted.
    var numbers: [Int] = []
    /// "Đợt 2", "quý II": what tells one round of the same work from the next.
    var rounds: [UInt64] = []
  }
  private(set) var items: [Item]
  /// In how many tasks a pair of words stands.
  private var counts: [UInt64: Int32] = [:]
  /// In which tasks it stands; only pairs that stand in few are looked up.
  private var tasks: [UInt64: [Int32]] = [:]
  /// A pair that stands in more tasks than this proposes nothing.
  private static let commonLimit: Int32 = 40

  init(_ plan: [PlanTask]) {
    items = plan.map(Self.read)
    counts.reserveCapacity(items.reduce(0) { $0 + $1.pairs.count })
    for index in items.indices {
      items[index].pairs = Self.distinct(items[index].pairs)
      for pair in items[index].pairs { counts[pair, default: 0] += 1 }
    }
    for index in items.indices {
      var weight = 0.0
      for pair in items[index].pairs {
        let count = counts[pair] ?? 0
        weight += Self.weight(count)
        if count >= 2, count <= Self.commonLimit { tasks[pair, default: []].append(Int32(index)) }
      }
      items[index].weight = weight
    }
  }

  /// The values in order, each once.
  private static func distinct(_ values: [UInt64]) -> [UInt64] {
    var result: [UInt64] = []
    result.reserveCapacity(values.count)
    for value in values.sorted() where value != result.last { result.append(value) }
    return result
  }

  private static func weight(_ count: Int32) -> Double { 1 / Double(1 + min(count, 400)).squareRoot() }

  /// Pairs of tasks that share rare words, the most alike first.
  func pairs() -> [WordPair] {
    var result: [WordPair] = []
    for first in items.indices {
      var candidates: [Int: Int] = [:]
      for pair in items[first].pairs {
        for other in tasks[pair] ?? [] where Int(other) > first { candidates[Int(other), default: 0] += 1 }
      }
      for (second, shared) in candidates where shared * 3 >= min(items[first].pairs.count, items[second].pairs.count) {
        let (a, b) = (items[first], items[second])
        let weight = sharedWeight(a.pairs, b.pairs)
        let (light, heavy) = (min(a.weight, b.weight), max(a.weight, b.weight))
        guard light > 0 else { continue }
        result.append(WordPair(first: first, second: second, ofShorter: weight / light, ofLonger: weight / heavy))
      }
    }
    return result.sorted { ($0.ofLonger, $0.ofShorter, -$0.first, -$0.second) > ($1.ofLonger, $1.ofShorter, -$1.first, -$1.second) }
  }

  private func sharedWeight(_ a: [UInt64], _ b: [UInt64]) -> Double {
    var (i, j, sum) = (0, 0, 0.0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        sum += Self.weight(counts[a[i]] ?? 0)
        (i, j) = (i + 1, j + 1)
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// Words of the content without times, the lead's name and connectives.
  private static func read(_ task: PlanTask) -> Item {
    var item = Item()
    let words = words(of: task)
    var last: UInt64?
    for word in words {
      if let number = word.number { item.numbers.append(number) }
      if let last, roundWords.contains(last) { item.rounds.append(word.hash) }
      if let last { item.pairs.append(pairHash(last, word.hash)) }
      last = word.hash
    }
    item.words = words.map(\.hash)
    item.numbers.sort()
    return item
  }

  private struct Word {
    var hash: UInt64
    var number: Int?
  }

  private static func words(of task: PlanTask) -> [Word] {
    var text = folded(Array(task.content.utf8))
    // Times stand in a cell here and in the sentence there; so do leads.
    for deadline in task.deadlines { blank(folded(Array(deadline.text.utf8)), in: &text) }
    for body in task.lead + task.coordinating { blank(folded(Array(body.name.utf8)), in: &text) }
    var result: [Word] = []
    var offset = 0
    while offset < text.count {
      guard isWordByte(text[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < text.count, isWordByte(text[offset]) { offset += 1 }
      let word = text[start..<offset]
      // Parts of symbols and dates are words too, but no numbers to be compared.
      let isPart = start > 0 && [0x2F, 0x2D, 0x2E].contains(text[start - 1]) || offset < text.count && [0x2F, 0x2D].contains(text[offset])
      let number = word[start].isASCIIDigit && !isPart && word.allSatisfy(\.isASCIIDigit) && word.count < 9 ? Int(String(decoding: word, as: UTF8.self)) : nil
      result.append(Word(hash: hash(word), number: number))
    }
    return meaningful(result)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { byte.isASCIIDigit || byte.isASCIILetter || byte >= 0x80 }

  private static func pairHash(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 0x9E37_79B9_7F4A_7C15 ^ second }

  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return value
  }

  /// Takes the first place of `part` out of the text.
  private static func blank(_ part: [UInt8], in text: inout [UInt8]) {
    guard part.count > 3, part.count <= text.count else { return }
    let place: Int? = text.withUnsafeBufferPointer { text in
      part.withUnsafeBufferPointer { part in
        var start = 0
        while start + part.count <= text.count {
          if text[start] == part[0] {
            var length = 1
            while length < part.count, text[start + length] == part[length] { length += 1 }
            if length == part.count { return start }
          }
          start += 1
        }
        return nil
      }
    }
    guard let place else { return }
    for index in place..<place + part.count { text[index] = 0x20 }
  }

  /// Without the words that one wording has and the other may leave out or exchange.
  private static func meaningful(_ words: [Word]) -> [Word] {
    var result: [Word] = []
    var index = 0
    while index < words.count {
      if index + 1 < words.count, fillerPairs.contains(pairHash(words[index].hash, words[index + 1].hash)) {
        index += 2
      } else {
        if !fillers.contains(words[index].hash) { result.append(words[index]) }
        index += 1
      }
    }
    return result
  }

  /// Connectives, as folded syllables.
  private static let fillers = Set(
    ["va", "cac", "cua", "ve", "theo", "tai", "voi", "cho", "trong", "den", "de", "nham", "duoc", "tren", "co", "viec", "trinh", "ubnd", "tinh",
      "truoc", "ngay", "thang", "nam", "giao"].map { hash(Array($0.utf8)[...]) })

  /// Đợt, giai đoạn, quý, kỳ, lần, khóa, lớp.
  private static let roundWords = Set(["dot", "doan", "quy", "ky", "lan", "khoa", "lop"].map { hash(Array($0.utf8)[...]) })

  /// What hands the work on or says how it is done: words of two syllables.
  private static let fillerPairs = Set(
    ["chu tri", "phoi hop", "tham muu", "to chuc", "thuc hien", "trien khai", "tiep tuc", "kip thoi", "day du", "cong tac", "nhiem vu", "hoan thanh",
      "lien quan", "dia ban", "chi dao", "kiem tra"].map { pair in
        let words = pair.split(separator: " ").map { hash(Array($0.utf8)[...]) }
        return pairHash(words[0], words[1])
      })
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
