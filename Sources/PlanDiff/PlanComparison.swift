public import PlanModel
import VietnameseText

/// Compares two plans. Symmetric: `diff(b, a)` reports the same changes the other way round.
/// Cost: near-linear in the number of tasks.
public func diff(_ old: Plan, _ new: Plan, options: DiffOptions = DiffOptions()) -> PlanDifference {
  var comparison = PlanComparison(old: old, new: new, options: options)
  return comparison.run()
}

private struct PlanComparison {
  let old: Plan
  let new: Plan
  let options: DiffOptions
  let renames: [(old: [String], new: [String])]
  var oldTasks: [TaskFeatures]
  var newTasks: [TaskFeatures]
  var result = PlanDifference()

  init(old: Plan, new: Plan, options: DiffOptions) {
    (self.old, self.new, self.options) = (old, new, options)
    let renames = options.renames.map { (old: Tokens($0.old).words, new: Tokens($0.new).words) }
    self.renames = renames
    func features(_ plan: Plan) -> [TaskFeatures] {
      let keys = Dictionary(headingKeys(plan.sections, renames).map { ($0.id, $0.key) }, uniquingKeysWith: { first, _ in first })
      return plan.tasks.enumerated().map { index, task in
        let feature = TaskFeatures(task, index: index, renames: renames)
        feature.sectionKey = keys[container(task)] ?? keys[task.section ?? ""] ?? container(task)
        return feature
      }
    }
    oldTasks = features(old)
    newTasks = features(new)
  }

  mutating func run() -> PlanDifference {
    let alignment = Alignment(old: oldTasks, new: newTasks, threshold: options.threshold)
    let pairs = alignment.pairs
    result.yearsBetween = options.yearsBetween ?? yearsBetween(old, new, pairs: pairs.map { (oldTasks[$0.old], newTasks[$0.new]) })
    let sections = SectionPairing(
      old: old.sections, new: new.sections, taskPairs: pairs.map { (container(oldTasks[$0.old].task), container(newTasks[$0.new].task)) }, renames: renames)
    let stays = stayingPairs(pairs, sections)
    var changes: [TaskChange] = []
    for (index, pair) in pairs.enumerated() { changes.append(change(pair, moved: !stays[index])) }
    let freeOld = Set(oldTasks.indices).subtracting(pairs.map(\.old))
    let freeNew = Set(newTasks.indices).subtracting(pairs.map(\.new))
    var removed = freeOld.sorted().map { TaskChange(.removed, old: oldTasks[$0].task.id, new: nil) }
    var added = freeNew.sorted().map { TaskChange(.added, old: nil, new: newTasks[$0].task.id) }
    findMerges(alignment, pairs, freeOld.sorted(), &changes, &removed)
    findSplits(alignment, pairs, freeNew.sorted(), &changes, &added)
    result.tasks = changes + added + removed
    result.recount()
    compareHeads()
    compareSections(sections)
    compareTargets(pairs)
    compareLegalBases()
    return result
  }

  // MARK: tasks

  private func change(_ pair: Pair, moved: Bool) -> TaskChange {
    let a = oldTasks[pair.old]
    let b = newTasks[pair.new]
    var comparison = FieldComparison(years: result.yearsBetween, options: options, renames: renames)
    comparison.compareTasks(a, b)
    let kind: TaskChangeKind = !comparison.fields.isEmpty ? .modified : comparison.rolled ? .rolledForward : .unchanged
    var change = TaskChange(kind, old: a.task.id, new: b.task.id)
    change.moved = moved
    change.fields = comparison.fields
    change.details = comparison.details
    change.wording = comparison.wording
    change.similarity = (pair.similarity * 1000).rounded() / 1000
    return change
  }

  /// Which pairs stand in the same section and keep their order there.
  private func stayingPairs(_ pairs: [Pair], _ sections: SectionPairing) -> [Bool] {
    var stays = [Bool](repeating: false, count: pairs.count)
    var groups: [String: [Int]] = [:]
    for (index, pair) in pairs.enumerated() {
      let from = container(oldTasks[pair.old].task)
      let to = container(newTasks[pair.new].task)
      // A sub-point moves with its point; a task that stands for its section moves with it.
      guard from == to && sections.newOf[from] == nil || sections.newOf[from] == to || from.isEmpty && to.isEmpty || isParentPair(pair, pairs) else { continue }
      groups[to + "\u{0}" + from, default: []].append(index)
    }
    for group in groups.values {
      let ordered = group.sorted { pairs[$0].new < pairs[$1].new }
      let kept = keepOrder(
        ordered.map { pairs[$0].old },
        weights: ordered.map { (1 << 24) + (oldTasks[pairs[$0].old].contentHash &+ newTasks[pairs[$0].new].contentHash) & 0xFFFF })
      for (index, keeps) in zip(ordered, kept) { stays[index] = keeps }
    }
    return stays
  }

  private func isParentPair(_ pair: Pair, _ pairs: [Pair]) -> Bool {
    guard let from = oldTasks[pair.old].task.parent, let to = newTasks[pair.new].task.parent else { return false }
    return pairs.contains { oldTasks[$0.old].task.id == from && newTasks[$0.new].task.id == to }
  }

  /// An old task that is left over and whose text stands in a new one, beside that one's own pair.
  private func findMerges(_ alignment: Alignment, _ pairs: [Pair], _ free: [Int], _ changes: inout [TaskChange], _ removed: inout [TaskChange]) {
    guard !free.isEmpty, !pairs.isEmpty else { return }
    let index = Postings(pairs.enumerated().filter { changes[$0.offset].fields.contains(.content) }.map { ($0.offset, newTasks[$0.element.new]) })
    for (position, task) in free.enumerated() {
      let best = index.nearest(oldTasks[task], alignment.weights, position: position)
        .map { (pair: $0, share: alignment.containment(old: task, inNew: pairs[$0].new)) }
        .max { ($0.share, -$0.pair) < ($1.share, -$1.pair) }
      guard let best, best.share >= 0.6, newTasks[pairs[best.pair].new].content.words.count >= oldTasks[task].content.words.count else { continue }
      if changes[best.pair].mergedFrom.isEmpty { changes[best.pair].mergedFrom = [oldTasks[pairs[best.pair].old].task.id] }
      changes[best.pair].mergedFrom.append(oldTasks[task].task.id)
      removed[position].mergedInto = newTasks[pairs[best.pair].new].task.id
    }
  }

  private func findSplits(_ alignment: Alignment, _ pairs: [Pair], _ free: [Int], _ changes: inout [TaskChange], _ added: inout [TaskChange]) {
    guard !free.isEmpty, !pairs.isEmpty else { return }
    let index = Postings(pairs.enumerated().filter { changes[$0.offset].fields.contains(.content) }.map { ($0.offset, oldTasks[$0.element.old]) })
    for (position, task) in free.enumerated() {
      let best = index.nearest(newTasks[task], alignment.weights, position: position)
        .map { (pair: $0, share: alignment.containment(new: task, inOld: pairs[$0].old)) }
        .max { ($0.share, -$0.pair) < ($1.share, -$1.pair) }
      guard let best, best.share >= 0.6, oldTasks[pairs[best.pair].old].content.words.count >= newTasks[task].content.words.count else { continue }
      if changes[best.pair].splitInto.isEmpty { changes[best.pair].splitInto = [newTasks[pairs[best.pair].new].task.id] }
      changes[best.pair].splitInto.append(newTasks[task].task.id)
      added[position].splitFrom = oldTasks[pairs[best.pair].old].task.id
    }
  }

  // MARK: beside the tasks

  private mutating func compareHeads() {
    func header(_ document: PlanDocument) -> PlanDifference.Header {
      var header = PlanDifference.Header()
      (header.number, header.symbol, header.issuer) = (document.number, document.symbol, document.issuer?.name)
      (header.issuedOn, header.title) = (document.issuedOn, document.title)
      return header
    }
    result.old.document = header(old.document)
    result.new.document = header(new.document)
    let a = old.document
    let b = new.document
    let values: [(String, String?, String?)] = [
      ("type", a.type?.name, b.type?.name), ("number", a.number, b.number), ("symbol", a.symbol, b.symbol), ("issuer", a.issuer?.name, b.issuer?.name), ("parentIssuer", a.parentIssuer?.name, b.parentIssuer?.name),
      ("place", a.place, b.place), ("issuedOn", a.issuedOn?.description, b.issuedOn?.description), ("title", a.title, b.title),
      ("signature.authority", a.signature.authority, b.signature.authority), ("signature.capacity", a.signature.capacity, b.signature.capacity), ("signature.name", a.signature.name, b.signature.name),
      ("recipients", a.recipients.joined(separator: "; "), b.recipients.joined(separator: "; ")),
    ]
    for (name, x, y) in values where x != y && compare(Tokens(x ?? ""), Tokens(y ?? ""), years: name == "title" ? result.yearsBetween : 0) == .different {
      result.document.append(.init(x?.isEmpty ?? true ? .added : y?.isEmpty ?? true ? .removed : .modified, in: name, old: x, new: y))
    }
  }

  /// Headings and points that are no tasks nor their field lines: first those of paired sections, then what stands word for word, then what is the
  /// same but for years and numbers; the rest is reworded, gone or new.
  private mutating func compareSections(_ sections: SectionPairing) {
    let told = (old: Set(old.tasks.map(\.id)).union(fieldLines(of: old)), new: Set(new.tasks.map(\.id)).union(fieldLines(of: new)))
    let newSections = sections.new.filter { !told.new.contains($0.id) }
    let newByID = Dictionary(newSections.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var matched: Set<String> = []
    var left: [Section] = []
    for section in sections.old where !told.old.contains(section.id) {
      if let id = sections.newOf[section.id], let other = newByID[id], section.heading != nil {
        matched.insert(id)
        report(said(section), said(other), in: id)
      } else {
        left.append(section)
      }
    }
    var rest = newSections.filter { !matched.contains($0.id) }
    (left, rest) = unlike(left, rest) { said($0) }
    (left, rest) = unlike(left, rest) { Tokens(said($0)).masked.joined(separator: " ") }
    compareReworded(left, rest, sections)
  }

  /// What is left of both sides when the points that have the same key are taken out in pairs.
  private func unlike(_ olds: [Section], _ news: [Section], by key: (Section) -> String) -> ([Section], [Section]) {
    var places: [String: [Int]] = [:]
    for position in news.indices.reversed() { places[key(news[position]), default: []].append(position) }
    var used: Set<Int> = []
    let left = olds.filter { section in
      guard let position = places[key(section)]?.popLast() else { return true }
      used.insert(position)
      return false
    }
    return (left, news.indices.filter { !used.contains($0) }.map { news[$0] })
  }

  /// Points under the same parent, of the most like text, are the reworded ones.
  private mutating func compareReworded(_ olds: [Section], _ news: [Section], _ sections: SectionPairing) {
    func parent(_ id: String) -> String { id.split(separator: "/").dropLast().joined(separator: "/") }
    var byID = Dictionary(news.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for section in olds {
      let home = parent(section.id)
      let likely = byID.values.filter { [home, sections.newOf[home]].contains(parent($0.id)) }
        .map { (section: $0, share: likeness(said(section), said($0))) }.max { ($0.share, $1.section.id) < ($1.share, $0.section.id) }
      if let likely, likely.share >= 0.5 {
        byID[likely.section.id] = nil
        report(said(section), said(likely.section), in: likely.section.id)
      } else if !said(section).isEmpty {
        result.sections.append(.init(.removed, in: section.id, old: said(section), new: nil))
      }
    }
    for section in news where byID[section.id] != nil && !said(section).isEmpty {
      result.sections.append(.init(.added, in: section.id, old: nil, new: said(section)))
    }
  }

  private func said(_ section: Section) -> String {
    // The paragraphs of a tasks heading are tasks or their lead-ins.
    guard let heading = section.heading else { return section.text }
    // An annex's text is "(Kèm theo Kế hoạch số …)": the plan's own number.
    let isTasks = [.tasks, .implementation, .reporting, .appendix].contains(section.role)
    return isTasks || section.text.isEmpty ? heading : heading + "\n" + section.text
  }

  private mutating func report(_ a: String, _ b: String, in place: String) {
    guard a != b else { return }
    var x = Tokens(a)
    var y = Tokens(b)
    for rename in renames {
      x = x.replacing(rename.old, with: rename.new)
      y = y.replacing(rename.old, with: rename.new)
    }
    if compare(x, y, years: result.yearsBetween) == .different { result.sections.append(.init(.modified, in: place, old: a, new: b)) }
  }

  private func likeness(_ a: String, _ b: String) -> Double {
    let x = Tokens(a).masked
    let y = Tokens(b).masked
    var counts: [String: Int] = [:]
    for word in x { counts[word, default: 0] += 1 }
    var shared = 0
    for word in y where counts[word, default: 0] > 0 {
      counts[word, default: 0] -= 1
      shared += 1
    }
    return x.isEmpty && y.isEmpty ? 1 : Double(2 * shared) / Double(x.count + y.count)
  }

  /// Figures of paired tasks, and of sections that are no tasks, by their words without numbers.
  private mutating func compareTargets(_ pairs: [Pair]) {
    var newOf: [String: String] = [:]
    for pair in pairs { newOf[oldTasks[pair.old].task.id] = newTasks[pair.new].task.id }
    let oldTaskIDs = Set(old.tasks.map(\.id))
    let newTaskIDs = Set(new.tasks.map(\.id))
    func key(_ target: Target) -> String { Tokens(target.subject ?? target.text).words.filter { !$0.utf8.allSatisfy(\.isASCIIDigit) }.joined(separator: " ") }
    var free = [Bool](repeating: true, count: new.targets.count)
    var byKey: [String: [Int]] = [:]
    var byPlace: [String: [Int]] = [:]
    for (index, target) in new.targets.enumerated() {
      let place = target.in ?? ""
      byKey[(newTaskIDs.contains(place) ? place : "") + "\n" + key(target), default: []].append(index)
      byPlace[place, default: []].append(index)
    }
    for target in old.targets {
      let place = target.in ?? ""
      let isTask = oldTaskIDs.contains(place)
      guard !isTask || newOf[place] != nil else { continue }
      let newPlace = isTask ? newOf[place] ?? "" : ""
      let same = byKey[newPlace + "\n" + key(target)]?.first { free[$0] && (isTask || new.targets[$0].unit == target.unit) }
      let found = same ?? (isTask ? byPlace[newPlace]?.first { free[$0] && new.targets[$0].unit == target.unit } : nil)
      guard let found else {
        result.targets.append(.init(.removed, in: target.in, old: target.text, new: nil))
        continue
      }
      free[found] = false
      let other = new.targets[found]
      let sameYear = target.by == other.by || target.by.map { $0.year + result.yearsBetween } == other.by?.year
      if target.value != other.value || target.comparison != other.comparison || !sameYear {
        result.targets.append(.init(.modified, in: other.in, old: target.text, new: other.text))
      }
    }
    let paired = Set(newOf.values)
    for (index, target) in new.targets.enumerated() where free[index] {
      if let place = target.in, newTaskIDs.contains(place), !paired.contains(place) { continue }
      result.targets.append(.init(.added, in: target.in, old: nil, new: target.text))
    }
  }

  private mutating func compareLegalBases() {
    var rest = new.document.legalBases
    var lost: [String] = []
    for basis in old.document.legalBases {
      if let index = rest.firstIndex(where: { basis == $0 || compare(Tokens(basis), Tokens($0), years: result.yearsBetween) != .different }) { rest.remove(at: index) } else { lost.append(basis) }
    }
    for basis in lost {
      if let index = rest.indices.max(by: { likeness(basis, rest[$0]) < likeness(basis, rest[$1]) }), likeness(basis, rest[index]) >= 0.75 {
        result.legalBases.append(.init(.modified, old: basis, new: rest.remove(at: index)))
      } else {
        result.legalBases.append(.init(.removed, old: basis, new: nil))
      }
    }
    for basis in rest { result.legalBases.append(.init(.added, old: nil, new: basis)) }
  }
}

/// The id of what holds a task among its siblings: the section of a row or paragraph, the parent of a point.
private func container(_ task: PlanTask) -> String {
  switch task.origin {
  case .tableRow: return task.section ?? ""
  case .paragraph where task.id.contains("¶"): return task.section ?? ""
  case .paragraph, .point: return task.id.split(separator: "/").dropLast().joined(separator: "/")
  }
}
