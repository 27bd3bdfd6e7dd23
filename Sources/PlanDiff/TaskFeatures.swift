import PlanModel
import VietnameseText

/// What the comparison reads of one task, worked out once.
struct TaskFeatures {
  let task: PlanTask
  /// Place among all tasks of its plan.
  let index: Int
  let content: Tokens
  /// The content without its times and bodies, for sentences that carry them.
  let bare: Tokens
  /// Hash of the masked content: equal for texts that differ only in years.
  let maskedHash: Int
  /// Single words and pairs of words of the masked content, as hashes, with how often each stands.
  let shingles: [Int: Int]
  let leadKey: String
  /// Headings above it, years masked: the section's identity beside its number.
  var sectionKey = ""

  init(_ task: PlanTask, index: Int, renames: [(old: [String], new: [String])]) {
    self.task = task
    self.index = index
    var content = Tokens(task.content)
    for rename in renames { content = content.replacing(rename.old, with: rename.new) }
    self.content = content
    var bare = content
    if task.origin != .tableRow {
      for deadline in task.deadlines where deadline.certainty != .inherited { bare = bare.replacing(Tokens(deadline.text).words, with: ["\u{1}"]) }
      for agency in task.lead + task.coordinating where agency.from == .text {
        var name = Tokens(agency.name)
        for rename in renames { name = name.replacing(rename.old, with: rename.new) }
        bare = bare.replacing(name.words, with: ["\u{2}"])
      }
    }
    self.bare = bare
    let masked = content.masked
    maskedHash = stableHash(masked)
    var shingles: [Int: Int] = [:]
    for word in masked where word.utf8.count > 1 || word.utf8.first.map({ $0.isASCIIDigit }) ?? false { shingles[stableHash([word]), default: 0] += 1 }
    if masked.count > 1 { for index in 0..<(masked.count - 1) { shingles[stableHash([masked[index], masked[index + 1]]), default: 0] += 1 } }
    self.shingles = shingles
    leadKey = task.lead.map { matchingKey($0.name) }.sorted().joined(separator: "|")
  }
}

/// FNV-1a: the same on every run and machine.
func stableHash(_ words: some Sequence<String>) -> Int {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for word in words {
    for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ 0x1F) &* 0x100_0000_01b3
  }
  return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF_FFFF_FFFF)
}

/// Weights of shingles: rare ones say more.
struct ShingleWeights {
  private var documents: [Int: Int] = [:]
  private let total: Double

  init(_ features: [TaskFeatures]) {
    for feature in features { for shingle in feature.shingles.keys { documents[shingle, default: 0] += 1 } }
    total = Double(max(1, features.count))
  }

  func weight(_ shingle: Int) -> Double { logarithm(1 + total / Double(documents[shingle] ?? 1)) }
  func count(_ shingle: Int) -> Int { documents[shingle] ?? 0 }

  func size(_ feature: TaskFeatures) -> Double { feature.shingles.reduce(0) { $0 + Double($1.value) * weight($1.key) } }

  /// Weight of what two tasks share.
  func overlap(_ a: TaskFeatures, _ b: TaskFeatures) -> Double {
    let (small, large) = a.shingles.count <= b.shingles.count ? (a, b) : (b, a)
    // Summed in a fixed order so that both directions give the same number.
    return small.shingles.keys.sorted().reduce(0) { sum, key in
      guard let other = large.shingles[key], let own = small.shingles[key] else { return sum }
      return sum + Double(min(own, other)) * weight(key)
    }
  }
}

/// The natural logarithm without Foundation: exponent by bits, mantissa by series.
func logarithm(_ x: Double) -> Double {
  guard x > 0 else { return 0 }
  let exponent = Double(x.exponent)
  let t = (x.significand - 1) / (x.significand + 1)
  let square = t * t
  var term = t
  var sum = 0.0
  for n in stride(from: 1.0, through: 15.0, by: 2.0) {
    sum += term / n
    term *= square
  }
  return 2 * sum + exponent * 0.6931471805599453
}
