import ArgumentParser
import Glibc
import PlanExport
import PlanModel
import VietnameseText

/// In which form a list of tasks is written.
enum TaskFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json, ndjson, xlsx, ics, md, html

  /// By the ending of a file's name; `nil` if it names no format.
  init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: "."), !fileName[dot...].contains("/") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "txt": self = .table
    case "jsonl": self = .ndjson
    case "markdown": self = .md
    case "htm": self = .html
    case let name:
      guard let format = TaskFormat(rawValue: name) else { return nil }
      self = format
    }
  }

  /// The endings that choose a format.
  static let endings = allCases.map(\.fileExtension) + ["jsonl", "markdown", "htm"]

  var fileExtension: String { self == .table ? "txt" : rawValue }
}

/// Writes a list of tasks in one form, to standard output or to files.
struct TaskWriter {
  let format: TaskFormat
  let values: ValueOptions
  let columns: [OutputColumn]?
  let entries: CalendarOptions.Component
  var color = false
  /// The list is one body's: no sheets for those that lead beside it.
  var isOfOneBody = false
  /// Conditions leave tasks out: what is asked for are these tasks alone.
  var isNarrowed = false
  /// Tables show who takes part.
  var showsCoordinating = false

  init(format: TaskFormat, values: ValueOptions, columns: [OutputColumn]?, entries: CalendarOptions.Component) {
    (self.format, self.values, self.columns, self.entries) = (format, values, columns, entries)
  }

  /// `name`: whose list it is, where it is one of several.
  func render(_ list: TaskList, _ groups: [TaskGroup]?, name: String? = nil) throws(CommandFailure) -> [UInt8] {
    switch format {
    case .table: Array(table(list, groups).utf8)
    case .csv: csv.header() + csvRows(list, groups)
    case .json: list.json(groups: groups, pretty: StandardOutput.isTerminal)
    case .ndjson: list.ndjson(groups: groups)
    case .xlsx: try workbook(list, name)
    case .ics: ics(list, options: calendar(list))
    case .md: Array(markdown(list, groups: groups, columns: columns, language: values.lang, policy: values.due).utf8)
    case .html: page(list)
    }
  }

  /// To a file; a folder (or a name without an ending) takes `tasks.csv` and the like.
  func write(_ list: TaskList, _ groups: [TaskGroup]?, to path: String) throws(CommandFailure) {
    guard isFolder(path) else { return try writeFile(list, groups, to: path) }
    try makeFolder(path)
    try writeFile(list, groups, to: "\(path)/tasks.\(format.fileExtension)")
  }

  /// One file for each group, for CSV one folder: its description stands beside it.
  func writeSplit(_ groups: [TaskGroup], into folder: String) throws(CommandFailure) {
    try makeFolder(folder)
    var names = FileNames()
    for group in groups {
      let base = "\(folder)/\(names.unique(capitalized(group.title)))"
      if format == .csv {
        try makeFolder(base)
        try writeFile(group.list, nil, to: base + "/tasks.csv", name: group.title)
      } else {
        try writeFile(group.list, nil, to: "\(base).\(format.fileExtension)", name: group.title)
      }
    }
  }

  private func writeFile(_ list: TaskList, _ groups: [TaskGroup]?, to path: String, name: String? = nil) throws(CommandFailure) {
    try OutputFile.write(try render(list, groups, name: name), to: path)
    guard format == .csv else { return }
    let (folder, name) = (folderOf(path), path.split(separator: "/").last.map(String.init) ?? path)
    // Somebody else's description of other data stays.
    let beside = "\(folder)datapackage.json"
    let isFree = !exists(beside) || isOurs(beside)
    try OutputFile.write(csv.dataPackage(path: name), to: isFree ? beside : "\(path).datapackage.json")
  }

  // MARK: Forms

  private var csv: TasksCSV {
    TasksCSV(excel: values.excel, language: values.lang, due: values.due, columns: columns)
  }

  /// With groups, rows stand in their order: a task with two leads stands twice.
  private func csvRows(_ list: TaskList, _ groups: [TaskGroup]?) -> [UInt8] {
    groups.map { $0.flatMap { csv.rows(of: $0.list) } } ?? csv.rows(of: list)
  }

  private func table(_ list: TaskList, _ groups: [TaskGroup]?) -> String {
    var style = TextTable.Style()
    style.width = terminalWidth() ?? 120
    style.color = color
    style.language = values.lang
    style.duePolicy = values.due
    style.showsCoordinating = showsCoordinating
    return TextTable(style: style).render(list, groups: groups, columns: columns)
  }

  private func workbook(_ list: TaskList, _ name: String?) throws(CommandFailure) -> [UInt8] {
    var options = WorkbookOptions()
    options.language = values.lang
    options.duePolicy = values.due
    options.columns = columns
    options.title = title(of: list)
    options.sheetName = name
    options.sheetPerAgency = name == nil && !isOfOneBody
    do { return try xlsx(list, options: options) } catch { throw CommandFailure(error) }
  }

  private func calendar(_ list: TaskList) -> CalendarOptions {
    var options = CalendarOptions()
    options.component = entries
    options.duePolicy = values.due
    options.language = values.lang
    options.name = title(of: list)
    options.hasEvents = !isNarrowed
    return options
  }

  private func page(_ list: TaskList) -> [UInt8] {
    var options = PageOptions()
    options.language = values.lang
    options.duePolicy = values.due
    return html(list, options: options)
  }

  private func title(of list: TaskList) -> String {
    guard list.plans.count == 1, let document = list.plans.first?.document else { return "Kế hoạch" }
    let date = document.issuedOn.map { "ngày \(vietnameseDate($0))" }
    let words: [String?] = [document.type?.name ?? "Kế hoạch", document.printedSymbol, date]
    return words.compactMap { $0 }.joined(separator: " ")
  }

  // MARK: Files

  private func isFolder(_ path: String) -> Bool {
    if path.hasSuffix("/") { return true }
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR }
    return TaskFormat(fileName: path) == nil && format == .csv
  }

  private func folderOf(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private func isOurs(_ path: String) -> Bool {
    guard let file = fopen(path, "rb") else { return false }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 256)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self).contains("kehoach-tasks")
  }
}

/// Names of files made of bodies' names: no slash, no control character, at most 180 bytes, none twice.
struct FileNames {
  private var taken = Set<String>()

  mutating func unique(_ wish: String) -> String {
    var base = ""
    for scalar in wish.unicodeScalars {
      guard base.utf8.count < 176 else { break }
      let isUnsafe = scalar.value < 0x20 || scalar.value == 0x7F || "/\\:*?\"<>|".unicodeScalars.contains(scalar)
      base.unicodeScalars.append(isUnsafe ? "-" : scalar)
    }
    while let last = base.last, last == " " || last == "." { base.removeLast() }
    while let first = base.first, first == " " || first == "." || first == "-" { base.removeFirst() }
    if base.isEmpty { base = "tasks" }
    var name = base
    var number = 2
    while !taken.insert(folded(name)).inserted {
      name = "\(base)~\(number)"
      number += 1
    }
    return name
  }
}

/// Columns of the terminal that standard output is; `nil` where it is none.
func terminalWidth() -> Int? {
  var size = winsize()
  guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return nil }
  return Int(size.ws_col)
}

func hasEnvironment(_ name: String) -> Bool { getenv(name).map { strlen($0) > 0 } ?? false }
