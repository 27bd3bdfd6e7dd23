import PlanModel

/// A Markdown document (GitHub's tables): the plans' letterheads, then the tasks, a table a group.
/// No text of a plan becomes markup.
public func markdown(
  _ list: TaskList, groups: [TaskGroup]? = nil, columns: [OutputColumn]? = nil, language: OutputLanguage = .vi,
  policy: DuePolicy = .printed
) -> String {
  let columns = columns ?? readingColumns(list, language)
  let words = Words(language)
  var result = ""
  for (index, plan) in list.plans.enumerated() {
    let document = plan.document
    let name = [document.type?.name, document.printedSymbol].compactMap { $0 }.joined(separator: " ")
    let heading = index == 0 ? "#" : "##"
    result += "\(heading) \(markdownText(name.isEmpty ? plan.source.name : name))\n\n"
    if let title = document.title { result += "**\(markdownText(title))**\n\n" }
    let issue = [document.issuer?.name, document.issuedOn.map(vietnameseDate)].compactMap { $0 }
    if !issue.isEmpty { result += markdownText(issue.joined(separator: ", ")) + "\n\n" }
    if let marks = document.marks { result += "**\(markdownText(marks))**\n\n" }
    for event in document.eventLines { result += "**\(markdownText(event.label)):** \(markdownText(event.text))\n\n" }
    if plan.isRecognised { result += markdownText(words.recognised) + "\n\n" }
  }
  for group in groups ?? [TaskGroup(title: words.allTasks, list: list)] {
    result += "## \(markdownText(group.title)) (\(words.tasks(group.list.count)))\n\n"
    // A table needs columns that tasks fill.
    result += (group.list.isEmpty ? words.none + "\n" : table(group.list, columns, policy)) + "\n"
  }
  return result
}

/// The columns people read, without those that no task fills and those for programs.
private func readingColumns(_ list: TaskList, _ language: OutputLanguage) -> [OutputColumn] {
  [OutputColumn].reading(language, status: false).filter { column in
    guard !column.sources.allSatisfy([OutputColumn].programColumns.contains) else { return false }
    return list.items.contains { column.value($0, at: 0, in: list, policy: .printed) != .empty }
  }.map { column in
    var column = column
    if language == .vi, column.valueType == .date { column.format = .vietnameseDate }
    return column
  }
}

private func table(_ list: TaskList, _ columns: [OutputColumn], _ policy: DuePolicy) -> String {
  func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
  var result = row(columns.map { markdownText($0.heading) })
  result += row(columns.map { $0.valueType == .integer ? "---:" : "---" })
  for (index, item) in list.items.enumerated() {
    result += row(columns.map { markdownText($0.text(item, at: index, in: list, policy: policy)) })
  }
  return result
}

/// `text` as Markdown prints it: marks escaped, line breaks as `<br>`.
func markdownText(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
    case 0x0A: bytes.append(contentsOf: "<br>".utf8)
    case 0..<0x20: bytes.append(0x20)
    default:
      if markdownMarks.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private let markdownMarks = Set("\\`*_[]|~$".utf8)
