import PlanModel
import VietnameseText

/// What the comparison reads of one task. Words are cut only when they are asked for: most tasks of two plans stand
/// unchanged and pair by their bare text.
final class TaskFeatures {
  let task: PlanTask
  /// Place among all tasks of its plan.
  let index: Int
  let leadKey: String
  /// Of the text as printed.
  let contentHash: Int
  /// Headings above it, years masked: the section's identity beside its number.
  var sectionKey = ""
  private let renames: [(old: [String], new: [String])]

  init(_ task: PlanTask, index: Int, renames: [(old: [String], new: [String])]) {
    (self.task, self.index, self.renames) = (task, index, renames)
    leadKey = task.lead.map(\.name).joined(separator: "|")
    contentHash = stableHash(CollectionOfOne(task.content))
  }

  private func settled(_ text: String) -> Tokens {
    renames.reduce(Tokens(text)) { $0.replacing($1.old, with: $1.new) }
  }

  private(set) lazy var content = settled(task.content)

  /// The content without its times and bodies, for sentences that carry them.
  private(set) lazy var bare: Tokens = {
    var bare = content
    guard task.origin != .tableRow else { return bare }
    for deadline in task.deadlines where deadline.certainty != .inherited { bare = bare.replacing(Tokens(deadline.text).words, with: ["\u{1}"]) }
    for agency in task.lead + task.coordinating where agency.from == .text { bare = bare.replacing(settled(agency.name).words, with: ["\u{2}"]) }
    return bare
  }()

  /// Its weight, once the weights of the comparison are known.
  var size: Double?

  private lazy var masked = content.masked

  /// Hash of the masked content: equal for texts that differ only in years.
  private(set) lazy var maskedHash = stableHash(masked)

  /// Single words and pairs of words of the masked content, as hashes, with how often each stands.
  private(set) lazy var shingles: [Int: Int] = {
    var shingles: [Int: Int] = [:]
    for word in masked where word.utf8.count > 1 || word.utf8.first.map({ $0.isASCIIDigit }) ?? false { shingles[stableHash(CollectionOfOne(word)), default: 0] += 1 }
    for index in masked.indices.dropLast() { shingles[stableHash(masked[index...index + 1]), default: 0] += 1 }
    return shingles
  }()
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

  /// Weight of all that a task says; the sum in a fixed order, so that both directions give the same number.
  func size(_ feature: TaskFeatures) -> Double {
    if let known = feature.size { return known }
    let size = feature.shingles.sorted { $0.key < $1.key }.reduce(0) { $0 + Double($1.value) * weight($1.key) }
    feature.size = size
    return size
  }

  /// How much of one task's text stands in the other.
  func share(_ part: TaskFeatures, of whole: TaskFeatures) -> Double {
    let size = size(part)
    return size > 0 ? overlap(part, whole) / size : 0
  }

  /// Weight of what two tasks share.
  func overlap(_ a: TaskFeatures, _ b: TaskFeatures) -> Double {
    let (small, large) = a.shingles.count <= b.shingles.count ? (a, b) : (b, a)
    var shared: [(key: Int, count: Int)] = []
    for (key, own) in small.shingles { if let other = large.shingles[key] { shared.append((key, min(own, other))) } }
    // Summed in a fixed order so that both directions give the same number.
    return shared.sorted { $0.key < $1.key }.reduce(0) { $0 + Double($1.count) * weight($1.key) }
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
