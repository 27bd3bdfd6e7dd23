public import PlanModel

/// What changed between two plans (the extraction contract, two plans compared).
public struct PlanDifference: Hashable, Sendable, Codable {
  public var schemaVersion = "1.0.0"
  public var old = Side()
  public var new = Side()
  /// How many years later the new plan is, as its texts and times show; 0 for two versions of one plan.
  public var yearsBetween = 0
  public var document: [Change] = []
  public var sections: [Change] = []
  public var targets: [Change] = []
  public var legalBases: [Change] = []
  public var summary = Summary()
  public var tasks: [TaskChange] = []
  public init() {}

  /// Whether nothing differs; a year rolled forward counts as a difference.
  public var isEmpty: Bool {
    document.isEmpty && sections.isEmpty && targets.isEmpty && legalBases.isEmpty && tasks.allSatisfy { $0.change == .unchanged && $0.moved != true }
  }

  public struct Side: Hashable, Sendable, Codable {
    public var document = Header()
    public init() {}
  }
  public struct Header: Hashable, Sendable, Codable {
    public var number: String?
    public var symbol: String?
    public var issuer: String?
    public var issuedOn: CivilDate?
    public var title: String?
    public init() {}
  }
  /// A change beside the tasks: of a letterhead field, section, target or legal basis.
  public struct Change: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable { case modified, added, removed }
    public var change: Kind
    /// The field's name (`title`), or the id of the section it speaks of.
    public var `in`: String?
    public var old: String?
    public var new: String?
    public init(_ change: Kind, in place: String? = nil, old: String?, new: String?) {
      (self.change, self.in, self.old, self.new) = (change, place, old, new)
    }
  }
  public struct Summary: Hashable, Sendable, Codable {
    public var unchanged = 0
    public var rolledForward = 0
    public var modified = 0
    public var added = 0
    public var removed = 0
    public var moved = 0
    public init() {}
  }
}

public enum TaskChangeKind: String, Hashable, Sendable, Codable, CaseIterable { case unchanged, rolledForward, modified, added, removed }

public enum TaskField: String, Hashable, Sendable, Codable, CaseIterable { case content, deadline, lead, coordinating, deliverable, note }

public struct TaskChange: Hashable, Sendable, Codable {
  public var change: TaskChangeKind
  /// Task ids.
  public var old: String?
  public var new: String?
  /// Its section, or its place among its siblings, changed; `nil` for added and removed tasks.
  public var moved: Bool?
  public var fields: [TaskField] = []
  public var details: [String: Detail] = [:]
  public var wording: [WordEdit] = []
  /// 0–1.
  public var similarity: Double?
  /// Old tasks merged into this one, the pair first.
  public var mergedFrom: [String] = []
  /// New tasks that this one was split into, the pair first.
  public var splitInto: [String] = []
  /// Of a removed task: the new task that took it up. Of an added one: the old task it was split from.
  public var mergedInto: String?
  public var splitFrom: String?
  public init(_ change: TaskChangeKind, old: String?, new: String?) { (self.change, self.old, self.new) = (change, old, new) }

  public struct Detail: Hashable, Sendable, Codable {
    public var old: String?
    public var new: String?
    /// The body only changed its name by law.
    public var renamed: Bool?
    public init(old: String?, new: String?, renamed: Bool? = nil) { (self.old, self.new, self.renamed) = (old, new, renamed) }
  }
}

public struct WordEdit: Hashable, Sendable, Codable {
  public enum Operation: String, Hashable, Sendable, Codable { case equal, insert, delete }
  public var op: Operation
  public var text: String
  public init(_ op: Operation, _ text: String) { (self.op, self.text) = (op, text) }
}

public struct DiffOptions: Sendable {
  /// How alike two tasks must be to pair, 0–1.
  public var threshold = 0.5
  /// The years between the plans, where they are known; else they are found.
  public var yearsBetween: Int?
  /// Whether two printed bodies are one by law (a department merged, a province renamed).
  public var sameBody: @Sendable (_ old: Agency, _ new: Agency) -> Bool = { _, _ in false }
  /// Names that changed by law, each as the matching keys of old and new, for bodies inside sentences.
  public var renames: [(old: String, new: String)] = []
  public init() {}
}
