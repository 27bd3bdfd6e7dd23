import PlanModel

/// An aligned table for terminals.
public struct TextTable: Sendable {
  public struct Style: Sendable {
    public var width = 100
    public var color = false
    public var language = OutputLanguage.en
    public var duePolicy = DuePolicy.printed
    /// Who takes part stands beside who leads.
    public var showsCoordinating = false
    public init() {}
  }

  let style: Style
  public init(style: Style) { self.style = style }

  /// The list, its groups under their headings; columns that no task fills are left out.
  public func render(_ list: TaskList, groups: [TaskGroup]? = nil, columns: [OutputColumn]? = nil) -> String {
    let words = Words(style.language)
    let chosen = columns ?? defaultColumns(list)
    let widths = widths(of: chosen, list)
    var result = ""
    for group in groups ?? [TaskGroup(title: "", list: list)] {
      if !group.title.isEmpty { result += paint(group.title, .bold) + paint("  \(words.tasks(group.list.count))\n", .dim) }
      result += table(group.list, chosen, widths) + "\n"
    }
    return result + paint(words.tasks(list.count) + "\n", .dim)
  }

  private func defaultColumns(_ list: TaskList) -> [OutputColumn] {
    var columns: [TaskColumn] = [.taskID, .content, .lead, .due, .deadlineText, .deliverable]
    if style.showsCoordinating { columns.insert(.coordinating, at: 3) }
    if list.plans.count > 1 { columns.insert(.plan, at: 0) }
    if !list.items.contains(where: { list.task($0).deliverable != nil }) { columns.removeLast() }
    return columns.map {
      OutputColumn(
        heading: $0.title(style.language), sources: [$0],
        format: $0 == .due && style.language == .vi ? .vietnameseDate : .standard)
    }
  }

  /// Columns as wide as what they hold, up to a limit of their own; the widest gives way until the line fits.
  private func widths(of columns: [OutputColumn], _ list: TaskList) -> [Int] {
    var widths = columns.map { displayWidth($0.heading) }
    for (index, item) in list.items.enumerated() {
      for (place, column) in columns.enumerated() {
        let text = column.text(item, at: index, in: list, policy: style.duePolicy)
        widths[place] = max(widths[place], displayWidth(text))
      }
    }
    let room = style.width - 2 * (columns.count - 1)
    let smallest = columns.map { $0.sources == [.content] ? 24 : $0.sources.first?.valueType == .date ? 10 : 8 }
    while widths.reduce(0, +) > room {
      guard let widest = widths.indices.filter({ widths[$0] > smallest[$0] }).max(by: { excess(widths, $0, columns) < excess(widths, $1, columns) })
      else { break }
      widths[widest] -= 1 + max(0, (widths[widest] - room) / 2)
      widths[widest] = max(widths[widest], smallest[widest])
    }
    return widths
  }

  /// Content may take twice the room of any other column.
  private func excess(_ widths: [Int], _ index: Int, _ columns: [OutputColumn]) -> Int {
    columns[index].sources == [.content] ? widths[index] : widths[index] * 2
  }

  private func table(_ list: TaskList, _ columns: [OutputColumn], _ widths: [Int]) -> String {
    var result = heading(columns, widths)
    for (index, item) in list.items.enumerated() {
      let cells = zip(columns, widths).map { column, width in
        lines(clean(column.text(item, at: index, in: list, policy: style.duePolicy)), width)
      }
      for row in 0..<max(1, cells.map(\.count).max() ?? 1) {
        var parts: [String] = []
        for (place, cell) in cells.enumerated() {
          let text = row < cell.count ? cell[row] : ""
          let filled = place == cells.count - 1 ? text : padded(text, to: widths[place])
          parts.append(text.isEmpty ? filled : paint(filled, paintOf(columns[place])))
        }
        result += trimmedEnd(parts.joined(separator: "  ")) + "\n"
      }
    }
    return result
  }

  /// Headings wider than their columns take several lines; the last ones stand above the rows.
  private func heading(_ columns: [OutputColumn], _ widths: [Int]) -> String {
    let cells = zip(columns, widths).map { lines(clean($0.heading), $1) }
    let height = cells.map(\.count).max() ?? 1
    return (0..<height).map { row in
      let parts = zip(cells, widths).map { cell, width in padded(row < height - cell.count ? "" : cell[row - height + cell.count], to: width) }
      let text = parts.joined(separator: "  ")
      return (style.color ? paint(text, row == height - 1 ? .underlined : .bold) : trimmedEnd(text)) + "\n"
    }.joined()
  }

  /// Words that are longer than the column (a URL, a path) are cut into pieces.
  private func lines(_ text: String, _ width: Int) -> [String] {
    wrapped(text, to: width).flatMap { line in
      var pieces: [String] = []
      var piece = ""
      var used = 0
      guard displayWidth(line) > width else { return [line] }
      for character in line {
        let size = displayWidth(String(character))
        if used + size > width, !piece.isEmpty {
          pieces.append(piece)
          (piece, used) = ("", 0)
        }
        piece.append(character)
        used += size
      }
      return pieces + [piece]
    }
  }

  private enum Paint: String { case bold = "1", dim = "2", underlined = "1;4", id = "36", due = "33", plain = "" }

  private func paintOf(_ column: OutputColumn) -> Paint {
    switch column.sources.first {
    case .taskID, .plan: .id
    case .due: .due
    case .deadlineText: .dim
    default: .plain
    }
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    style.color && paint != .plain ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// A plan may hold escape characters; a terminal must not obey them.
  private func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) ? "\u{FFFD}" : $0 }))
  }

  private func trimmedEnd(_ text: String) -> String {
    var text = text
    while text.utf8.last == 0x20 { text.removeLast() }
    return text
  }
}
