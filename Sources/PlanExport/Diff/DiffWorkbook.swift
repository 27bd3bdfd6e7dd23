import CLibXLSXWriter
public import PlanDiff
import PlanModel

/// The comparison as an Excel workbook: a sheet of changes with a filter, coloured by kind, and one of what changed beside the
/// tasks. Text is written as text: nothing becomes a formula.
public func diffWorkbook(_ report: DiffReport) throws(WorkbookError) -> [UInt8] {
  try workbookBytes { (path) throws(WorkbookError) in
    guard let book = workbook_new(path) else { throw WorkbookError(description: "no memory for a workbook") }
    let complete = changesSheet(book, report) && besidesSheet(book, report)
    let result = workbook_close(book)
    guard complete else { throw WorkbookError(description: "no memory for a sheet") }
    guard result == LXW_NO_ERROR else { throw WorkbookError(description: String(cString: lxw_strerror(result))) }
  }
}

private func format(_ book: UnsafeMutablePointer<lxw_workbook>, fill: UInt32? = nil, bold: Bool = false) -> UnsafeMutablePointer<lxw_format>? {
  let format = workbook_add_format(book)
  format_set_text_wrap(format)
  format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
  format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
  format_set_border_color(format, 0xBFC8CC)
  if bold { format_set_bold(format) }
  if let fill { format_set_bg_color(format, fill) }
  return format
}

private func changesSheet(_ book: UnsafeMutablePointer<lxw_workbook>, _ report: DiffReport) -> Bool {
  let name = report.language == .vi ? "Thay đổi" : "Changes"
  guard let sheet = workbook_add_worksheet(book, name) else { return false }
  let header = DiffTable.header(report.language)
  let headerFormat = format(book, fill: 0xE3F0F3, bold: true)
  let fills: [TaskChangeKind: UnsafeMutablePointer<lxw_format>?] = [
    .modified: format(book, fill: 0xFFF3DB), .added: format(book, fill: 0xE2F5E6), .removed: format(book, fill: 0xFBE3E4),
    .rolledForward: format(book, fill: 0xE2F3F8), .unchanged: format(book),
  ]
  let plain = format(book)
  let widths: [Double] = [14, 9, 14, 14, 16, 52, 52, 22, 22, 22, 22, 20, 20, 9, 14, 14]
  for (column, title) in header.enumerated() {
    worksheet_set_column(sheet, UInt16(column), UInt16(column), column < widths.count ? widths[column] : 14, nil)
    worksheet_write_string(sheet, 0, UInt16(column), title, headerFormat)
  }
  let order = report.groups.flatMap(\.changes)
  for (row, change) in order.enumerated() {
    for (column, value) in DiffTable.values(change, report).enumerated() {
      // A cell of Excel holds 32,767 characters.
      worksheet_write_string(sheet, UInt32(row + 1), UInt16(column), String(value.prefix(32_000)), column < 5 ? fills[change.change] ?? plain : plain)
    }
  }
  worksheet_freeze_panes(sheet, 1, 4)
  worksheet_autofilter(sheet, 0, 0, UInt32(max(1, order.count)), UInt16(header.count - 1))
  worksheet_set_landscape(sheet)
  worksheet_set_paper(sheet, 9)
  worksheet_fit_to_pages(sheet, 1, 0)
  worksheet_repeat_rows(sheet, 0, 0)
  return true
}

private func besidesSheet(_ book: UnsafeMutablePointer<lxw_workbook>, _ report: DiffReport) -> Bool {
  guard !report.besides.isEmpty else { return true }
  let vi = report.language == .vi
  guard let sheet = workbook_add_worksheet(book, vi ? "Phần khác" : "Beside the tasks") else { return false }
  let header = format(book, fill: 0xE3F0F3, bold: true)
  let plain = format(book)
  for (column, (title, width)) in [(vi ? "Phần" : "Part", 24.0), (vi ? "Chỗ" : "Place", 14), (vi ? "Cũ" : "Old", 60), (vi ? "Mới" : "New", 60)].enumerated() {
    worksheet_set_column(sheet, UInt16(column), UInt16(column), width, nil)
    worksheet_write_string(sheet, 0, UInt16(column), title, header)
  }
  var row: UInt32 = 1
  for list in report.besides {
    for change in list.changes {
      for (column, value) in [list.title, change.in ?? "", change.old ?? "", change.new ?? ""].enumerated() {
        worksheet_write_string(sheet, row, UInt16(column), String(value.prefix(32_000)), plain)
      }
      row += 1
    }
  }
  worksheet_freeze_panes(sheet, 1, 0)
  return true
}
