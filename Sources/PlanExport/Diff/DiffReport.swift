public import PlanDiff
public import PlanModel

/// A comparison with its two plans, in the order people read it: what changed first, what only rolled on last.
public struct DiffReport: Sendable {
  public let difference: PlanDifference
  public let old: Plan
  public let new: Plan
  let language: OutputLanguage
  private let oldTasks: [String: PlanTask]
  private let newTasks: [String: PlanTask]

  public init(_ difference: PlanDifference, old: Plan, new: Plan, language: OutputLanguage = .en) {
    (self.difference, self.old, self.new, self.language) = (difference, old, new, language)
    oldTasks = Dictionary(old.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    newTasks = Dictionary(new.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func oldTask(_ change: TaskChange) -> PlanTask? { change.old.flatMap { oldTasks[$0] } }
  func newTask(_ change: TaskChange) -> PlanTask? { change.new.flatMap { newTasks[$0] } }

  /// Changes by kind, in this order; a kind without changes is left out.
  var groups: [(kind: TaskChangeKind, changes: [TaskChange])] {
    [TaskChangeKind.modified, .added, .removed, .rolledForward, .unchanged].compactMap { kind in
      let changes = difference.tasks.filter { $0.change == kind }
      return changes.isEmpty ? nil : (kind, changes)
    }
  }

  /// "214/KH-UBND, 18/01/2023"; without symbol and title the file's name.
  private func name(_ header: PlanDifference.Header, _ plan: Plan) -> String {
    let name = header.symbol.map(writtenSymbol) ?? header.title ?? (plan.source.name.isEmpty ? "?" : plan.source.name)
    return [name, header.issuedOn.map(vietnameseDate)].compactMap { $0 }.joined(separator: ", ")
  }

  /// Which plan is compared with which.
  var names: String { "\(name(difference.old.document, old)) → \(name(difference.new.document, new))" }

  /// "III/5 → III/4", or the one id there is.
  func place(_ change: TaskChange) -> String {
    switch (change.old, change.new) {
    case (let a?, let b?): a == b ? a : "\(a) → \(b)"
    case (let a?, nil): a
    case (nil, let b?): b
    case (nil, nil): ""
    }
  }

  /// "Sở Nội vụ; Trước ngày 01/6/2024": who and when, after the text of a new or removed task.
  func facts(_ task: PlanTask) -> String {
    (task.lead.map(\.name) + task.deadlines.map(\.text)).joined(separator: "; ")
  }

  /// The fields that changed with their values, wording apart.
  func details(_ change: TaskChange) -> [FieldDetail] {
    TaskField.allCases.compactMap { field in
      guard field != .content, let detail = change.details[field.rawValue] else { return nil }
      let (old, new) = (detail.old.flatMap { $0.isEmpty ? nil : $0 } ?? "–", detail.new.flatMap { $0.isEmpty ? nil : $0 } ?? "–")
      return FieldDetail(name: word(field), old: old, new: new, renamed: detail.renamed == true, wording: wording(old, new))
    }
  }

  /// Word by word where two long values mostly say the same; else they stand whole, one behind the other.
  private func wording(_ old: String, _ new: String) -> [WordEdit] {
    guard min(old.utf8.count, new.utf8.count) > 60 else { return [] }
    let edits = wordDiff(old, new, years: difference.yearsBetween)
    let same = edits.filter { $0.op == .equal }.reduce(0) { $0 + $1.text.utf8.count }
    return 2 * same > max(old.utf8.count, new.utf8.count) ? edits : []
  }

  /// What joins or leaves with it: merges and splits, in words.
  func relations(_ change: TaskChange) -> [String] {
    var result: [String] = []
    let vi = language == .vi
    if change.mergedFrom.count > 1 { result.append((vi ? "gộp từ " : "merged from ") + change.mergedFrom.joined(separator: ", ")) }
    if change.splitInto.count > 1 { result.append((vi ? "tách thành " : "split into ") + change.splitInto.joined(separator: ", ")) }
    if let id = change.mergedInto { result.append((vi ? "gộp vào " : "merged into ") + id) }
    if let id = change.splitFrom { result.append((vi ? "tách từ " : "split from ") + id) }
    if change.moved == true { result.append(vi ? "chuyển chỗ" : "moved") }
    return result
  }

  // MARK: words

  func word(_ kind: TaskChangeKind) -> String {
    switch (kind, language) {
    case (.unchanged, .vi): "Không đổi"
    case (.rolledForward, .vi): "Chuyển năm"
    case (.modified, .vi): "Sửa đổi"
    case (.added, .vi): "Thêm mới"
    case (.removed, .vi): "Bỏ"
    case (.unchanged, _): "Unchanged"
    case (.rolledForward, _): "Rolled forward"
    case (.modified, _): "Modified"
    case (.added, _): "Added"
    case (.removed, _): "Removed"
    }
  }

  func word(_ field: TaskField) -> String {
    guard language == .vi else { return field.rawValue }
    return switch field {
    case .content: "nội dung"
    case .deadline: "thời hạn"
    case .lead: "chủ trì"
    case .coordinating: "phối hợp"
    case .deliverable: "sản phẩm"
    case .note: "ghi chú"
    }
  }

  var movedWord: String { language == .vi ? "Chuyển chỗ" : "Moved" }

  /// Letterhead, sections, targets, legal bases: the lists beside the tasks that are not empty.
  var besides: [(title: String, changes: [PlanDifference.Change])] {
    let vi = language == .vi
    return [
      (vi ? "Phần đầu và chữ ký" : "Letterhead and signature", difference.document.compactMap(named)), (vi ? "Căn cứ" : "Legal bases", difference.legalBases),
      (vi ? "Đề mục" : "Sections", difference.sections), (vi ? "Chỉ tiêu" : "Targets", difference.targets),
    ].filter { !$0.1.isEmpty }
  }

  /// A change of the letterhead as people call its parts; a number that the symbol says again is left out.
  private func named(_ change: PlanDifference.Change) -> PlanDifference.Change? {
    if change.in == "number", difference.document.contains(where: { $0.in == "symbol" }) { return nil }
    var result = change
    if let names = change.in.flatMap({ letterheadNames[$0] }) { result.in = language == .vi ? names.vi : names.en }
    guard language == .vi, change.in == "issuedOn" else { return result }
    result.old = change.old.flatMap { CivilDate(iso: $0) }.map(vietnameseDate) ?? change.old
    result.new = change.new.flatMap { CivilDate(iso: $0) }.map(vietnameseDate) ?? change.new
    return result
  }

  /// "8 unchanged · 10 rolled forward · …".
  var summaryLine: String {
    let s = difference.summary
    let counts: [(Int, String)] = [
      (s.unchanged, word(.unchanged)), (s.rolledForward, word(.rolledForward)), (s.modified, word(.modified)), (s.added, word(.added)), (s.removed, word(.removed)), (s.moved, movedWord),
    ]
    return counts.map { "\($0.0) \($0.1.lowercased())" }.joined(separator: " · ")
  }

  /// "one year later".
  var yearsLine: String? {
    let years = difference.yearsBetween
    guard years != 0 else { return nil }
    if language == .vi { return years > 0 ? "cách \(years) năm" : "trước \(-years) năm" }
    return "\(abs(years)) year\(abs(years) == 1 ? "" : "s") \(years > 0 ? "later" : "earlier")"
  }
}

/// A field that changed, as it is shown.
struct FieldDetail {
  var name, old, new: String
  /// The same by law.
  var renamed: Bool
  /// Empty where the values stand whole.
  var wording: [WordEdit]
}

private let letterheadNames: [String: (en: String, vi: String)] = [
  "type": ("type", "loại văn bản"), "number": ("number", "số"), "symbol": ("symbol", "số, ký hiệu"), "issuer": ("issuer", "cơ quan ban hành"),
  "parentIssuer": ("body above the issuer", "cơ quan cấp trên"), "place": ("place", "địa danh"), "issuedOn": ("date", "ngày ban hành"),
  "title": ("title", "trích yếu"), "signature.authority": ("signed for", "ký thay mặt"), "signature.capacity": ("post of who signs", "chức vụ người ký"),
  "signature.name": ("signed by", "người ký"), "recipients": ("recipients", "nơi nhận"),
]
