import CLibXLSXWriter
import Glibc
import PlanModel

/// What a workbook of tasks looks like.
public struct WorkbookOptions: Sendable {
  public var language = OutputLanguage.vi
  public var duePolicy = DuePolicy.printed
  /// `nil`: the columns people read, with a status column.
  public var columns: [OutputColumn]?
  /// What the first sheet is called; `nil`: all tasks.
  public var sheetName: String?
  /// A sheet an agency after the sheet of all, where there are two; agencies beyond the limit stand in one sheet together.
  public var sheetPerAgency = true
  public var maximumSheets = 80
  /// In the workbook's properties and in the printed header.
  public var title = ""
  public init() {}
}

/// Why a workbook was not written.
public struct WorkbookError: Error, CustomStringConvertible {
  public var description: String
  /// The library that writes workbooks is not installed.
  public var lacksLibrary = false
}

/// The states that the drop-down of the status column offers.
func taskStates(_ language: OutputLanguage) -> [String] {
  language == .vi ? ["Chưa thực hiện", "Đang thực hiện", "Hoàn thành", "Quá hạn"] : ["Not started", "In progress", "Done", "Late"]
}

/// An Excel workbook of the tasks: a sheet of all and one an agency. Text is written as text: nothing in a plan becomes
/// a formula or a link.
public func xlsx(_ list: TaskList, options: WorkbookOptions = WorkbookOptions()) throws(WorkbookError) -> [UInt8] {
  try workbookBytes { (path) throws(WorkbookError) in try WorkbookFile(path: path, options: options).write(list) }
}

/// The bytes of the workbook that `write` makes at the path it is given: a temporary file, gone afterwards.
func workbookBytes(_ write: (_ path: String) throws(WorkbookError) -> Void) throws(WorkbookError) -> [UInt8] {
  guard xlsxwriter_is_there() != 0 else {
    throw WorkbookError(description: "libxlsxwriter, which writes workbooks, is not installed (Debian: apt-get install libxlsxwriter4)", lacksLibrary: true)
  }
  var pattern = Array("/tmp/kehoach-XXXXXX".utf8CString)
  if let directory = getenv("TMPDIR"), strlen(directory) > 0, strlen(directory) < 3000 {
    pattern = Array((String(cString: directory) + "/kehoach-XXXXXX").utf8CString)
  }
  let descriptor = mkstemp(&pattern)
  guard descriptor >= 0 else { throw WorkbookError(description: "no temporary file can be made") }
  close(descriptor)
  let path = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  defer { unlink(path) }
  try write(path)
  return try readWhole(path)
}

private func readWhole(_ path: String) throws(WorkbookError) -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw WorkbookError(description: "the workbook cannot be read back") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    guard count > 0 else { return bytes }
    bytes.append(contentsOf: buffer[..<count])
  }
}

/// One workbook being written. The library owns every format and sheet until `workbook_close`.
private struct WorkbookFile {
  let path: String
  let options: WorkbookOptions
  let columns: [OutputColumn]
  /// A tracker's own columns keep the words of the trackers that they are for.
  private var states: [String] { taskStates(options.columns == nil ? options.language : .vi) }

  init(path: String, options: WorkbookOptions) {
    self.path = path
    self.options = options
    columns = options.columns ?? .reading(options.language, status: true)
  }

  func write(_ list: TaskList) throws(WorkbookError) {
    guard let book = workbook_new(path) else { throw WorkbookError(description: "no memory for a workbook") }
    setProperties(book, list)
    let formats = Formats(book)
    var names = SheetNames()
    let words = Words(options.language)
    var complete = addSheet(book, &names, options.sheetName ?? words.allTasks, list, formats)
    let groups = options.sheetPerAgency ? agencyGroups(list) : []
    for group in groups where groups.count > 1 {
      complete = complete && addSheet(book, &names, capitalized(group.title), group.list, formats)
    }
    let result = workbook_close(book)
    guard complete else { throw WorkbookError(description: "no memory for a sheet") }
    guard result == LXW_NO_ERROR else {
      throw WorkbookError(description: "the workbook cannot be written: \(String(cString: lxw_strerror(result)))")
    }
  }

  private func agencyGroups(_ list: TaskList) -> [TaskGroup] {
    let groups = list.grouped(by: .agency, language: options.language)
    guard groups.count > options.maximumSheets else { return groups }
    let bySize = groups.indices.sorted { (-groups[$0].list.count, $0) < (-groups[$1].list.count, $1) }
    let kept = Set(bySize.prefix(options.maximumSheets - 1))
    let rest = groups.indices.filter { !kept.contains($0) }.flatMap { groups[$0].list.items }
    var seen = Set<TaskList.Item>()
    let others = TaskGroup(
      title: options.language == .vi ? "Các đơn vị khác" : "Other agencies", list: list.with(rest.filter { seen.insert($0).inserted }))
    return groups.indices.filter(kept.contains).map { groups[$0] } + [others]
  }

  /// The document's date, not the clock's, so that the same plan gives the same bytes.
  private func setProperties(_ book: UnsafeMutablePointer<lxw_workbook>, _ list: TaskList) {
    var properties = lxw_doc_properties()
    let day = list.plans.compactMap(\.document.issuedOn).max()?.dayNumber ?? 0
    properties.created = time_t(max(1, day) * 86_400)
    let title = strdup(clipped(options.title, to: 200))
    let author = strdup("kehoach")
    defer {
      free(title)
      free(author)
    }
    properties.title = title
    properties.author = author
    workbook_set_properties(book, &properties)
  }

  private func addSheet(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ names: inout SheetNames, _ name: String, _ list: TaskList, _ formats: Formats
  ) -> Bool {
    guard let sheet = workbook_add_worksheet(book, names.unique(capitalized(name))), !columns.isEmpty else { return false }
    var isUsed = columns.map { $0.sources.isEmpty || $0.sources == [.status] }
    for (index, item) in list.items.prefix(1_048_000).enumerated() {
      var lines = 1
      for (place, column) in columns.enumerated() {
        let length = write(column, item, index, list, to: sheet, UInt16(place), formats)
        if length > 0 { isUsed[place] = true }
        if !isHidden(column) { lines = max(lines, length) }
      }
      // Readers other than Excel do not fit the height of wrapped rows themselves.
      worksheet_set_row(sheet, UInt32(index + 1), min(405, Double(lines) * 14.5 + 3), nil)
    }
    for (index, column) in columns.enumerated() {
      let place = UInt16(index)
      var hidden = lxw_row_col_options()
      hidden.hidden = isHidden(column) || (options.columns == nil && !isUsed[index]) ? 1 : 0
      worksheet_set_column_opt(sheet, place, place, width(column), nil, &hidden)
      worksheet_write_string(sheet, 0, place, clipped(column.heading, to: 200), formats.header)
    }
    let last = UInt32(max(1, list.count))
    worksheet_set_row(sheet, 0, 32, nil)
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_autofilter(sheet, 0, 0, last, UInt16(columns.count - 1))
    addStates(sheet, list, formats)
    let note = list.plans.contains(where: \.isRecognised) ? Words(options.language).recognised : ""
    // Below the table, where a filter does not reach.
    if !note.isEmpty { worksheet_write_string(sheet, last + 2, 0, note, formats.note) }
    setUpPage(sheet, left: options.title, right: name, note: note, options.language)
    return true
  }

  /// In the table people read, what only programs need is there but out of sight.
  private func isHidden(_ column: OutputColumn) -> Bool {
    options.columns == nil && column.sources.allSatisfy([OutputColumn].programColumns.contains)
  }

  /// Gives the number of lines that the cell takes, 0 for an empty one.
  private func write(
    _ column: OutputColumn, _ item: TaskList.Item, _ index: Int, _ list: TaskList,
    to sheet: UnsafeMutablePointer<lxw_worksheet>, _ place: UInt16, _ formats: Formats
  ) -> Int {
    let row = UInt32(index + 1)
    if column.sources == [.status] {
      worksheet_write_string(sheet, row, place, states[0], formats.centered)
      return 1
    }
    switch column.value(item, at: index, in: list, policy: options.duePolicy) {
    case .empty:
      worksheet_write_blank(sheet, row, place, formats.text)
      return 0
    // A serial number: 1899-12-30 is day 0 for every date after February 1900; earlier ones stay text.
    case .date(let date) where date.year > 1900:
      worksheet_write_number(sheet, row, place, Double(date.dayNumber + 25_569), formats.date)
    case .date(let date): worksheet_write_string(sheet, row, place, date.description, formats.text)
    case .integer(let value): worksheet_write_number(sheet, row, place, Double(value), formats.centered)
    case .number(let value): worksheet_write_number(sheet, row, place, value, formats.centered)
    case .boolean(let value) where column.format == .standard:
      worksheet_write_boolean(sheet, row, place, value ? 1 : 0, formats.centered)
    case .boolean, .text:
      let text = clipped(column.text(item, at: index, in: list, policy: options.duePolicy), to: 32_000)
      worksheet_write_string(sheet, row, place, text, formats.text)
      return wrappedLines(text, width: width(column))
    }
    return 1
  }

  /// The drop-down and its colours; a due day that has passed is red until the task is done.
  private func addStates(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ list: TaskList, _ formats: Formats) {
    let last = UInt32(max(1, list.count))
    guard let state = columns.firstIndex(where: { $0.sources == [.status] }).map(UInt16.init) else { return }
    var items: [UnsafeMutablePointer<CChar>?] = states.map { strdup($0) } + [nil]
    defer { items.forEach { free($0) } }
    items.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.value_list = list.baseAddress
      worksheet_data_validation_range(sheet, 1, state, last, state, &validation)
    }
    for (name, format) in zip(states.dropFirst(), [formats.running, formats.done, formats.late]) {
      addRule(sheet, state, 1...last, "$\(letters(state))2=\"\(name)\"", format)
    }
    guard let due = columns.firstIndex(where: { $0.sources == [.due] }).map(UInt16.init) else { return }
    for rows in hasEnd.isEmpty ? endingRows(list) : [1...last] {
      let (cell, done) = ("$\(letters(due))\(rows.lowerBound + 1)", "$\(letters(state))\(rows.lowerBound + 1)")
      addRule(sheet, due, rows, "AND(ISNUMBER(\(cell)),\(cell)<TODAY(),\(done)<>\"\(states[2])\"\(hasEnd))", formats.late)
    }
  }

  /// That one of the row's times is neither throughout nor again and again; nothing where no column holds their kinds.
  private var hasEnd: String {
    guard let kind = columns.firstIndex(where: { $0.sources == [.kind] }).map(UInt16.init) else { return "" }
    let words = [DeadlineKind.continuous, .recurring].map(\.rawValue) + [";", " "]
    return "," + words.reduce("$\(letters(kind))2") { "SUBSTITUTE(\($0),\"\($1)\",\"\")" } + "<>\"\""
  }

  /// The rows, run by run, of tasks whose time has an end: for tables without a column of its kind.
  private func endingRows(_ list: TaskList) -> [ClosedRange<UInt32>] {
    var runs: [ClosedRange<UInt32>] = []
    for (index, item) in list.items.enumerated() where list.task(item).closingDay(options.duePolicy) != nil {
      let row = UInt32(index + 1)
      if let run = runs.last, run.upperBound + 1 == row { runs[runs.count - 1] = run.lowerBound...row } else { runs.append(row...row) }
    }
    return runs
  }

  private func addRule(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ column: UInt16, _ rows: ClosedRange<UInt32>, _ formula: String,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    let text = strdup("=" + formula)
    defer { free(text) }
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
    rule.value_string = text
    rule.format = format
    worksheet_conditional_format_range(sheet, rows.lowerBound, column, rows.upperBound, column, &rule)
  }

  private func width(_ column: OutputColumn) -> Double {
    if let width = column.width { return width }
    return switch column.sources.first {
    case .content: 56
    case .row, .ordinal, .sourcePage, .sourceLine: 7
    case .start, .due, .issuedOn: 12
    case nil: 14
    default: 20
    }
  }
}

/// A4 landscape, one page wide, the headings on every page; names in full above, page numbers below.
func setUpPage(
  _ sheet: UnsafeMutablePointer<lxw_worksheet>, left: String, right: String, note: String = "", _ language: OutputLanguage
) {
  // `&` begins a code in headers; XML has no control characters.
  func printed(_ text: String) -> String {
    String(decoding: text.utf8.flatMap { $0 == UInt8(ascii: "&") ? [$0, $0] : [$0 < 0x20 ? 0x20 : $0] }, as: UTF8.self)
  }
  worksheet_set_landscape(sheet)
  worksheet_set_paper(sheet, 9)
  worksheet_fit_to_pages(sheet, 1, 0)
  worksheet_repeat_rows(sheet, 0, 0)
  worksheet_set_margins(sheet, 0.4, 0.4, 0.7, 0.6)
  // Excel takes 255 characters.
  worksheet_set_header(sheet, "&L\(printed(clipped(left, to: 90)))&R\(printed(clipped(right, to: 130)))")
  let pages = language == .vi ? "&RTrang &P/&N" : "&RPage &P/&N"
  worksheet_set_footer(sheet, note.isEmpty ? "&C" + pages.dropFirst(2) : "&L\(printed(note))\(pages)")
}

/// The cell formats of a workbook; the workbook owns them.
struct Formats {
  let header, note, text, date, centered, running, done, late: UnsafeMutablePointer<lxw_format>?

  /// A cell of a table with a line around it.
  private static func cell(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ change: (UnsafeMutablePointer<lxw_format>?) -> Void
  ) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(book)
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, 0xC9D3DC)
    format_set_font_name(format, "Times New Roman")
    format_set_font_size(format, 11)
    change(format)
    return format
  }

  /// A cell of text on a colour.
  func filled(_ book: UnsafeMutablePointer<lxw_workbook>, _ color: UInt32) -> UnsafeMutablePointer<lxw_format>? {
    Formats.cell(book) { format_set_bg_color($0, color) }
  }

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    func cell(_ change: (UnsafeMutablePointer<lxw_format>?) -> Void) -> UnsafeMutablePointer<lxw_format>? { Formats.cell(book, change) }
    func colored(_ font: UInt32, _ background: UInt32) -> UnsafeMutablePointer<lxw_format>? {
      let format = workbook_add_format(book)
      format_set_font_color(format, font)
      format_set_bg_color(format, background)
      return format
    }
    header = cell {
      format_set_bold($0)
      format_set_font_color($0, 0xFFFFFF)
      format_set_bg_color($0, 0x1F4E5F)
      format_set_align($0, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_align($0, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    }
    text = cell { _ in }
    let plain = workbook_add_format(book)
    format_set_font_color(plain, 0x9C1C1C)
    note = plain
    date = cell {
      format_set_num_format($0, "dd/mm/yyyy")
      format_set_align($0, UInt8(LXW_ALIGN_CENTER.rawValue))
    }
    centered = cell { format_set_align($0, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    running = colored(0x7A4B00, 0xFFF1CC)
    done = colored(0x1B5E20, 0xDDF3DE)
    late = colored(0x9C1C1C, 0xFBDDDD)
  }
}

/// How many lines `text` takes in a column of `width` characters, broken between words.
func wrappedLines(_ text: String, width: Double) -> Int {
  // A tenth less than Times New Roman has: other programs set wider letters in its place.
  let limit = max(1, Int(width * 1.15))
  var lines = 1
  var column = 0
  var word = 0
  for scalar in text.unicodeScalars {
    if scalar == "\n" || scalar == " " {
      (lines, column) = placed(word, column, lines, limit)
      word = 0
      if scalar == "\n" { (lines, column) = (lines + 1, 0) }
    } else {
      word += 1
    }
  }
  return placed(word, column, lines, limit).lines
}

/// A word of `word` characters set after `column` characters of line `lines`.
private func placed(_ word: Int, _ column: Int, _ lines: Int, _ limit: Int) -> (lines: Int, column: Int) {
  guard word > 0 else { return (lines, column) }
  if column > 0, column + 1 + word <= limit { return (lines, column + 1 + word) }
  let start = column == 0 ? lines : lines + 1
  return (start + (word - 1) / limit, (word - 1) % limit + 1)
}

/// `text` cut to `limit` scalars; `…` shows where. NUL would end a C string early and becomes U+FFFD.
func clipped(_ text: String, to limit: Int) -> String {
  let clean = text.utf8.contains(0) ? String(text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : Character($0) }) : text
  guard clean.utf8.count > limit, clean.unicodeScalars.count > limit else { return clean }
  var view = String.UnicodeScalarView()
  view.append(contentsOf: clean.unicodeScalars.prefix(limit - 1))
  return String(view) + "…"
}

/// A column's letters: 0 is A, 26 AA.
private func letters(_ column: UInt16) -> String {
  var rest = Int(column)
  var result = ""
  repeat {
    result = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + result
    rest = rest / 26 - 1
  } while rest >= 0
  return result
}
