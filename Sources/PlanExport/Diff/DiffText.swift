import PlanDiff
import PlanModel

/// The comparison for a terminal: changes first, wrapped to the width, removed words red and new ones green.
public struct DiffText: Sendable {
  public var color = false
  public var width = 100
  public var summaryOnly = false
  public init() {}

  private enum Paint: String { case bold = "1", dim = "2", red = "31", green = "32", yellow = "33", cyan = "36" }

  private func paint(_ text: String, _ paint: Paint) -> String { color && !text.isEmpty ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text }

  public func render(_ report: DiffReport) -> String {
    let difference = report.difference
    var result = paint(report.names, .bold)
    if let years = report.yearsLine { result += paint("  (\(years))", .dim) }
    result += "\n" + report.summaryLine + "\n"
    if summaryOnly { return result }
    for group in report.groups where group.kind != .unchanged {
      result += "\n" + paint("\(report.word(group.kind)) (\(group.changes.count))", .bold) + "\n"
      for change in group.changes { result += lines(change, report) }
    }
    let moved = difference.tasks.filter { $0.change == .unchanged && $0.moved == true }
    if !moved.isEmpty {
      result += "\n" + paint("\(report.movedWord) (\(moved.count))", .bold) + "\n"
      for change in moved { result += lines(change, report) }
    }
    for list in report.besides {
      result += "\n" + paint("\(list.title) (\(list.changes.count))", .bold) + "\n"
      for change in list.changes { result += lines(change) }
    }
    return result
  }

  private func lines(_ change: TaskChange, _ report: DiffReport) -> String {
    let (sign, tone): (String, Paint) =
      switch change.change {
      case .added: ("+", .green)
      case .removed: ("-", .red)
      case .modified: ("~", .yellow)
      case .rolledForward: ("»", .cyan)
      case .unchanged: ("↕", .cyan)
      }
    let task = report.newTask(change) ?? report.oldTask(change)
    var text = task?.content ?? ""
    if change.change == .rolledForward { text = String(text.prefix(90)) + (text.count > 90 ? "…" : "") }
    var result = paint(sign, tone) + " " + paint(report.place(change), .bold)
    let notes = report.relations(change)
    if !notes.isEmpty { result += paint("  [" + notes.joined(separator: "; ") + "]", .cyan) }
    result += "\n"
    if change.wording.isEmpty {
      result += wrapped(text.split(whereSeparator: \.isWhitespace).map { Word(text: String($0)) }, indent: 4)
    } else {
      result += wrapped(words(change.wording, report.oldTask(change)?.content, report.newTask(change)?.content), indent: 4)
    }
    if let task, change.change == .added || change.change == .removed, !report.facts(task).isEmpty { result += "    " + paint(report.facts(task), .dim) + "\n" }
    for detail in report.details(change) {
      if !detail.wording.isEmpty {
        result += "    \(detail.name):\n" + wrapped(words(detail.wording, detail.old, detail.new), indent: 6)
        continue
      }
      result += "    \(detail.name): " + (detail.renamed ? "\(detail.old) = \(detail.new)" : paint(detail.old, .red) + " → " + paint(detail.new, .green)) + "\n"
    }
    return result
  }

  private func lines(_ change: PlanDifference.Change) -> String {
    let place = change.in.map { paint($0, .bold) + "  " } ?? ""
    func short(_ text: String) -> String { text.count > 300 ? text.prefix(300) + "…" : text }
    switch change.change {
    case .added: return "  " + paint("+ ", .green) + place + paint(short(change.new ?? ""), .green) + "\n"
    case .removed: return "  " + paint("- ", .red) + place + paint(short(change.old ?? ""), .red) + "\n"
    case .modified:
      return "  " + paint("~ ", .yellow) + (change.in.map { paint($0, .bold) } ?? "") + "\n" + wrapped(words(wordDiff(change.old ?? "", change.new ?? ""), change.old, change.new), indent: 6)
    }
  }

  /// Words of the edits; without colour deletions stand in [-…-], insertions in {+…+}. Long unchanged runs are cut.
  private func words(_ edits: [WordEdit], _ old: String?, _ new: String?) -> [Word] {
    let pieces = wordingPieces(of: edits, old: old ?? "", new: new ?? "", .both)
    return pieces.enumerated().flatMap { index, piece -> [Word] in
      var words = piece.text.split(whereSeparator: \.isWhitespace).map(String.init)
      guard !words.isEmpty else { return [] }
      var tone: Paint?
      switch piece.op {
      case .equal:
        if words.count > 24 {
          let head = index == 0 ? [] : Array(words.prefix(8))
          let tail = index == pieces.count - 1 ? [] : Array(words.suffix(8))
          words = (index == 0 ? Array(words.prefix(6)) : head) + ["…"] + tail
        }
      case .delete: (words, tone) = (marked(words, "[-", "-]"), .red)
      case .insert: (words, tone) = (marked(words, "{+", "+}"), .green)
      }
      return words.enumerated().map { Word(text: $1, tone: tone, isGlued: $0 == 0 && piece.isGlued) }
    }
  }

  private func marked(_ words: [String], _ open: String, _ close: String) -> [String] {
    guard !color else { return words }
    var words = words
    words[0] = open + words[0]
    words[words.count - 1] += close
    return words
  }

  private struct Word {
    var text: String
    var tone: Paint?
    /// No space before it.
    var isGlued = false
  }

  private func wrapped(_ words: [Word], indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var result = ""
    var column = 0
    for word in words {
      let size = displayWidth(word.text)
      if column == 0 {
        result += margin
        column = indent
      } else if word.isGlued {
        // Goes on with the word before, also where that is the line's last.
      } else if column + 1 + size > width {
        result += "\n" + margin
        column = indent
      } else {
        result += " "
        column += 1
      }
      result += word.tone.map { paint(word.text, $0) } ?? word.text
      column += size
    }
    return result + "\n"
  }
}
