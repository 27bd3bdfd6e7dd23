import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

/// What a cell's figure is of: the row's indicator, its unit, and the time that the column is named for.
struct FigureCell {
  var subject: String
  /// "… tối thiểu" at the indicator's end.
  var comparison: Comparison?
  var unit: String?
  var by: CivilDate?
}

/// The columns of a table whose cells are figures to be reached: `Chỉ tiêu | Đơn vị tính | Năm 2026 | Đến năm 2030`, or
/// `Nội dung | Chỉ tiêu`. Columns of what was reached (`Thực hiện năm 2025`, `Ước …`, a year that is past) are none.
struct FigureColumns {
  private let subject: Int
  private let unit: Int?
  /// By column: the last day of its time, where its heading names one.
  private var terms: [Int: CivilDate?] = [:]

  /// `nil` for a table without such columns.
  init?(_ table: ReadTable, issuedOn: CivilDate?) {
    guard !table.unreadable, let target = table.columns.firstIndex(where: { $0.role == .target }) else { return nil }
    let content = table.columns.firstIndex { $0.role == .content }
    subject = content ?? target
    unit = table.columns.firstIndex { units.contains(matchingKey($0.header)) }
    for (column, heading) in table.columns.enumerated() where column != subject && column != unit && (heading.role == .target || heading.role == .other) {
      let words = " " + matchingKey(heading.header) + " "
      let isGoal = heading.role == .target || goals.contains { words.contains($0) }
      if reached.contains(where: { words.contains($0) }) { continue }
      let term = recognizeDeadlines(Array(heading.header.utf8), mode: .cell, issuedOn: issuedOn).last?.value.due
      if let term, let issuedOn, term <= issuedOn { continue }
      if isGoal || term != nil { terms[column] = term }
    }
    if terms.isEmpty { return nil }
  }

  /// What the figure in a cell is of; `nil` for other cells.
  func figure(_ row: ReadTable.Row, _ column: Int) -> FigureCell? {
    guard row.kind == .data, let term = terms[column], subject < row.cells.count, !ReadTable.isBlank(row.cells[subject]) else { return nil }
    let unit = unit.flatMap { $0 < row.cells.count ? ReadTable.passage(row.cells[$0]).trimmed.string : nil }
    let indicator = indicatorName(ReadTable.passage(row.cells[subject]).trimmed.bytes)
    return FigureCell(subject: indicator.name, comparison: indicator.comparison, unit: unit?.isEmpty == false ? unit : nil, by: term)
  }
}

private let units: Set<String> = ["đơn vị tính", "đơn vị", "đvt", "đ.vị tính", "đv tính", "đơn vị đo"]
/// Words of a heading that make its figures aims.
private let goals = [" mục tiêu ", " chỉ tiêu ", " phấn đấu ", " kế hoạch ", " kh ", " giao "]
/// Words of a heading that say that its figures were reached, or are compared.
private let reached = [" thực hiện ", " ước ", " th ", " hiện trạng ", " kết quả ", " so với ", " so sánh ", " tăng ", " giảm ", " cơ sở ", " đã ", " cùng kỳ ", " đầu kỳ ", " tỷ lệ "]
