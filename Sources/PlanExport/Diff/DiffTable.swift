import PlanDiff
import PlanModel

/// The comparison as rows of values: one row a task, RFC 4180.
public struct DiffTable: Sendable {
  public var excel = false
  public init() {}

  static func header(_ language: OutputLanguage) -> [String] {
    language == .vi
      ? ["thay đổi", "chuyển chỗ", "mã cũ", "mã mới", "trường thay đổi", "nội dung cũ", "nội dung mới", "chủ trì cũ", "chủ trì mới", "phối hợp cũ", "phối hợp mới", "thời hạn cũ", "thời hạn mới", "độ giống", "gộp từ", "tách thành"]
      : ["change", "moved", "old_id", "new_id", "fields", "old_content", "new_content", "old_lead", "new_lead", "old_coordinating", "new_coordinating", "old_deadline", "new_deadline", "similarity", "merged_from", "split_into"]
  }

  /// The values of one change, in the order of the header.
  static func values(_ change: TaskChange, _ report: DiffReport) -> [String] {
    let old = report.oldTask(change)
    let new = report.newTask(change)
    func names(_ agencies: [Agency]?) -> String { (agencies ?? []).map(\.name).joined(separator: "; ") }
    func times(_ task: PlanTask?) -> String { (task?.deadlines ?? []).map(\.text).joined(separator: "; ") }
    let merged = change.mergedFrom.isEmpty ? change.mergedInto.map { "→ " + $0 } ?? "" : change.mergedFrom.joined(separator: "; ")
    let split = change.splitInto.isEmpty ? change.splitFrom.map { "← " + $0 } ?? "" : change.splitInto.joined(separator: "; ")
    return [
      report.language == .vi ? report.word(change.change) : change.change.rawValue, change.moved.map { $0 ? "true" : "false" } ?? "", change.old ?? "", change.new ?? "",
      change.fields.map { report.language == .vi ? report.word($0) : $0.rawValue }.joined(separator: "; "), old?.content ?? "", new?.content ?? "", names(old?.lead), names(new?.lead),
      names(old?.coordinating), names(new?.coordinating), times(old), times(new), change.similarity.map { String($0) } ?? "", merged, split,
    ]
  }

  public func csv(_ report: DiffReport) -> [UInt8] {
    var result: [UInt8] = excel ? [0xEF, 0xBB, 0xBF] : []
    for row in [Self.header(report.language)] + report.difference.tasks.map({ Self.values($0, report) }) {
      result += row.map(cell).joined(separator: ",").utf8
      result += [0x0D, 0x0A]
    }
    return result
  }

  private func cell(_ text: String) -> String {
    var text = text
    if excel, let first = text.unicodeScalars.first, ["=", "+", "-", "@", "\t", "\r"].contains(first) { text = "'" + text }
    guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

/// The comparison as GitHub-flavoured Markdown.
public func diffMarkdown(_ report: DiffReport) -> String {
  func safe(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\n": result += " "
      case "|", "\\", "`", "*", "_", "<", ">", "[", "]", "#", "~": result += "\\" + String(character)
      default: result.append(character)
      }
    }
    return result
  }
  // Bold begins and ends only beside a space or a mark: a comma that is glued to it keeps its space.
  func marked(_ edits: [WordEdit], _ old: String?, _ new: String?) -> String {
    wordingPieces(of: edits, old: old ?? "", new: new ?? "", .both).map { piece in
      switch piece.op {
      case .equal: (piece.isGlued ? "" : " ") + safe(piece.text)
      case .delete: " ~~\(safe(piece.text))~~"
      case .insert: " **\(safe(piece.text))**"
      }
    }.joined().trimmingPrefix(" ").description
  }
  var result = "# \(safe(report.names))\n\n\(report.summaryLine)\n"
  for group in report.groups where group.kind != .unchanged || group.changes.contains(where: { $0.moved == true }) {
    let changes = group.kind == .unchanged ? group.changes.filter { $0.moved == true } : group.changes
    result += "\n## \(group.kind == .unchanged ? report.movedWord : report.word(group.kind)) (\(changes.count))\n\n"
    for change in changes {
      let task = report.newTask(change) ?? report.oldTask(change)
      let notes = report.relations(change)
      result += "- **\(safe(report.place(change)))**" + (notes.isEmpty ? "" : " _(\(safe(notes.joined(separator: "; "))))_") + " "
      result += change.wording.isEmpty ? safe(task?.content ?? "") : marked(change.wording, report.oldTask(change)?.content, report.newTask(change)?.content)
      if let task, change.change == .added || change.change == .removed, !report.facts(task).isEmpty { result += " — " + safe(report.facts(task)) }
      result += "\n"
      for detail in report.details(change) { result += "  - \(safe(detail.name)): " + (!detail.wording.isEmpty ? marked(detail.wording, detail.old, detail.new) : detail.renamed ? "\(safe(detail.old)) = \(safe(detail.new))" : "~~\(safe(detail.old))~~ → **\(safe(detail.new))**") + "\n" }
    }
  }
  for list in report.besides {
    result += "\n## \(list.title) (\(list.changes.count))\n\n"
    for change in list.changes {
      result += "- " + (change.in.map { "**\(safe($0))** " } ?? "") + marked(wordDiff(change.old ?? "", change.new ?? ""), change.old, change.new) + "\n"
    }
  }
  return result
}
