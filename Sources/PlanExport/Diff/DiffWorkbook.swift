import CLibXLSXWriter
import PlanDiff
import PlanModel

/// The comparison as an Excel workbook: a sheet of changes with a filter, coloured by kind, and one of what changed beside the
/// tasks. Text is written as text: nothing becomes a formula.
public func diffWorkbook(_ report: DiffReport) throws(WorkbookError) -> [UInt8] {
  try workbookBytes { (path) throws(WorkbookError) in
    guard let book = workbook_new(path) else { throw WorkbookError(description: "no memory for a workbook") }
    let formats = Formats(book)
    let complete = changesSheet(book, report, formats) && besidesSheet(book, report, formats)
    let result = workbook_close(book)
    guard complete else { throw WorkbookError(description: "no memory for a sheet") }
    guard result == LXW_NO_ERROR else { throw WorkbookError(description: String(cString: lxw_strerror(result))) }
  }
}

/// A column of the sheet of changes: what is printed, or what only programs need, out of sight.
private struct ChangeColumn: Sendable {
  var title: (en: String, vi: String)
  var width: Double
  var isHidden = false
  var value: @Sendable (TaskChange, DiffReport) -> String
}

private let changeColumns: [ChangeColumn] = [
  ChangeColumn(title: ("Change", "Thay đổi"), width: 11) { $1.word($0.change) },
  ChangeColumn(title: ("Place", "Vị trí"), width: 13) { $1.place($0) },
  ChangeColumn(title: ("Fields", "Phần thay đổi"), width: 12) { change, report in change.fields.map(report.word).joined(separator: "; ") },
  ChangeColumn(title: ("Old text", "Nội dung cũ"), width: 48) { $1.oldTask($0)?.content ?? "" },
  ChangeColumn(title: ("New text", "Nội dung mới"), width: 48) { $1.newTask($0)?.content ?? "" },
  ChangeColumn(title: ("Lead", "Chủ trì"), width: 19) { bothSides($0, $1) { $0.lead.map(\.name) } },
  ChangeColumn(title: ("Taking part", "Phối hợp"), width: 18) { bothSides($0, $1) { $0.coordinating.map(\.name) } },
  ChangeColumn(title: ("Time", "Thời hạn"), width: 19) { bothSides($0, $1) { $0.deadlines.map(\.text) } },
  ChangeColumn(title: ("Moved, merged, split", "Chuyển chỗ, gộp, tách"), width: 15) { $1.relations($0).joined(separator: "; ") },
  ChangeColumn(title: ("old_id", "Mã cũ"), width: 14, isHidden: true) { change, _ in change.old ?? "" },
  ChangeColumn(title: ("new_id", "Mã mới"), width: 14, isHidden: true) { change, _ in change.new ?? "" },
]

/// What both plans say, or "old → new".
private func bothSides(_ change: TaskChange, _ report: DiffReport, _ values: (PlanTask) -> [String]) -> String {
  let sides = [report.oldTask(change), report.newTask(change)].compactMap { $0.map { values($0).joined(separator: "; ") } }
  guard sides.count == 2, sides[0] != sides[1] else { return sides.first ?? "" }
  return sides.map { $0.isEmpty ? "–" : $0 }.joined(separator: " → ")
}

private func changesSheet(_ book: UnsafeMutablePointer<lxw_workbook>, _ report: DiffReport, _ formats: Formats) -> Bool {
  let vi = report.language == .vi
  let name = vi ? "Thay đổi" : "Changes"
  guard let sheet = workbook_add_worksheet(book, name) else { return false }
  let fills: [TaskChangeKind: UInt32] = [.modified: 0xFFF3DB, .added: 0xE2F5E6, .removed: 0xFBE3E4, .rolledForward: 0xE2F3F8]
  let colors = fills.mapValues { formats.filled(book, $0) }
  let order = report.groups.flatMap(\.changes)
  var isUsed = changeColumns.map { _ in false }
  for (index, change) in order.enumerated() {
    let values = changeColumns.map { $0.value(change, report) }
    for (place, value) in values.enumerated() where !value.isEmpty { isUsed[place] = true }
    writeRow(sheet, UInt32(index + 1), values, widths: changeColumns.map { $0.isHidden ? nil : $0.width }) { place in
      place < 3 ? colors[change.change] ?? formats.text : formats.text
    }
  }
  for (place, column) in changeColumns.enumerated() {
    var hidden = lxw_row_col_options()
    hidden.hidden = column.isHidden || !isUsed[place] && !order.isEmpty ? 1 : 0
    worksheet_set_column_opt(sheet, UInt16(place), UInt16(place), column.width, nil, &hidden)
  }
  writeHeader(sheet, changeColumns.map { vi ? $0.title.vi : $0.title.en }, formats)
  worksheet_autofilter(sheet, 0, 0, UInt32(max(1, order.count)), UInt16(changeColumns.count - 1))
  setUpPage(sheet, left: names(report), right: name, note: doubt(report), report.language)
  return true
}

private func names(_ report: DiffReport) -> String {
  report.names
}

private func doubt(_ report: DiffReport) -> String {
  report.old.isRecognised || report.new.isRecognised ? Words(report.language).recognised : ""
}

private func writeHeader(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ titles: [String], _ formats: Formats) {
  for (place, title) in titles.enumerated() { worksheet_write_string(sheet, 0, UInt16(place), title, formats.header) }
  worksheet_set_row(sheet, 0, 32, nil)
  worksheet_freeze_panes(sheet, 1, 0)
}

/// A row as high as its longest cell: readers other than Excel do not fit wrapped rows themselves. A column without a width
/// is out of sight.
private func writeRow(
  _ sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ values: [String], widths: [Double?],
  format: (Int) -> UnsafeMutablePointer<lxw_format>?
) {
  var lines = 1
  for (place, value) in values.enumerated() {
    // A cell of Excel holds 32,767 characters.
    let text = clipped(value, to: 32_000)
    worksheet_write_string(sheet, row, UInt16(place), text, format(place))
    if let width = widths[place] { lines = max(lines, wrappedLines(text, width: width)) }
  }
  worksheet_set_row(sheet, row, min(405, Double(lines) * 14.5 + 3), nil)
}

private func besidesSheet(_ book: UnsafeMutablePointer<lxw_workbook>, _ report: DiffReport, _ formats: Formats) -> Bool {
  guard !report.besides.isEmpty else { return true }
  let vi = report.language == .vi
  let name = vi ? "Phần khác" : "Beside the tasks"
  guard let sheet = workbook_add_worksheet(book, name) else { return false }
  let widths = [24.0, 14, 60, 60]
  for (place, width) in widths.enumerated() { worksheet_set_column(sheet, UInt16(place), UInt16(place), width, nil) }
  writeHeader(sheet, vi ? ["Phần", "Chỗ", "Cũ", "Mới"] : ["Part", "Place", "Old", "New"], formats)
  var row: UInt32 = 1
  for list in report.besides {
    for change in list.changes {
      writeRow(sheet, row, [list.title, change.in ?? "", change.old ?? "", change.new ?? ""], widths: widths) { _ in formats.text }
      row += 1
    }
  }
  setUpPage(sheet, left: names(report), right: name, report.language)
  return true
}
