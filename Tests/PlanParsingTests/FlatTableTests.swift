import Kehoach
import PlanModel
import Testing

/// Tables whose format cannot merge cells: headers of two rows, and rows that lost a cell merged over them.
struct FlatTableTests {
  private func plan(_ table: String, _ name: String = "a.md") throws -> Plan {
    try Kehoach.extract(
      bytes: Array(
        "**ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH**\n\nSố: 15/KH-UBND\n\nNam Định, ngày 10 tháng 01 năm 2024\n\n**KẾ HOẠCH**\n\n**Công tác năm 2024**\n\n**I. MỤC ĐÍCH**\n\nNâng cao chất lượng.\n\n**II. NHIỆM VỤ**\n\n\(table)\n\n**III. TỔ CHỨC THỰC HIỆN**\n\nGiao Sở Nội vụ theo dõi.\n"
          .utf8), name: name)
  }

  private func marks(_ rows: String...) -> String {
    rows.enumerated().map { index, row in
      let line = "| " + row.split(separator: "|", omittingEmptySubsequences: false).map(String.init).joined(separator: " | ") + " |"
      return index == 0 ? line + "\n|" + String(repeating: " --- |", count: row.split(separator: "|", omittingEmptySubsequences: false).count) : line
    }.joined(separator: "\n")
  }

  private func says(_ plan: Plan) -> [String] {
    plan.tasks.filter { $0.table != nil }.map { task in
      let bodies = [task.lead, task.coordinating].map { $0.map(\.name).joined(separator: ", ") }
      return "\(task.content): \(bodies[0]) + \(bodies[1]), \(task.deadlines.map(\.text).joined(separator: "; "))"
    }
  }

  /// Sub-columns below empty cells, at the table's left edge, and printed again above and beside (python-docx).
  @Test(arguments: [
    "TT|Việc|Đơn vị thực hiện||Thời gian\n||Chủ trì|Phối hợp|",
    "TT|Việc|Đơn vị thực hiện||Thời gian\nChủ trì|Phối hợp|||",
    "TT|Việc|Đơn vị thực hiện|Đơn vị thực hiện|Thời gian\nTT|Việc|Chủ trì|Phối hợp|Thời gian",
  ])
  func subColumns(_ header: String) throws {
    let rows = header.split(separator: "\n").map(String.init)
    let plan = try plan(marks(rows[0], rows[1], "1|Rà soát quy chế|Sở Nội vụ|Sở Tư pháp|Quý I", "2|Tập huấn nghiệp vụ|Sở Y tế||Tháng 5"))
    #expect(plan.tables[0].columns.map(\.role) == [.ordinal, .content, .lead, .coordinating, .deadline])
    #expect(says(plan) == ["Rà soát quy chế: Sở Nội vụ + Sở Tư pháp, Quý I", "Tập huấn nghiệp vụ: Sở Y tế + , Tháng 5"])
  }

  @Test(arguments: [
    "TT|Việc|Chủ trì|Thời gian||||Ghi chú\n|||Quý I|Quý II|Quý III|Quý IV|",
    "TT|Việc|Chủ trì|Thời gian||||Ghi chú\nQuý I|Quý II|Quý III|Quý IV||||",
    "TT|Việc|Chủ trì|Thời gian|Thời gian|Thời gian|Thời gian|Ghi chú\nTT|Việc|Chủ trì|Quý I|Quý II|Quý III|Quý IV|Ghi chú",
    "TT|Việc|Chủ trì|Quý||||Ghi chú\n1|2|3|4||||",
  ])
  func tickedQuarters(_ header: String) throws {
    let rows = header.split(separator: "\n").map(String.init)
    let plan = try plan(marks(rows[0], rows[1], "1|Rà soát quy chế|Sở Nội vụ||x|||", "2|Tập huấn nghiệp vụ|Sở Y tế|x|||x|"))
    #expect(plan.tasks.filter { $0.table != nil }.map { $0.deadlines.map { $0.start?.month } } == [[4], [1, 10]])
  }

  /// Two headings with sub-columns, their empty cells lost too; a cell across the table.
  @Test func subColumnsOfAnOpenTable() throws {
    let plan = try plan(
      "STT | Việc | Đơn vị thực hiện | Thời gian | Ghi chú  \n---|---|---|---|---  \nChủ trì | Phối hợp | Bắt đầu | Hoàn thành  \nI. Thể chế  \n1 | Rà soát quy chế | Sở Nội vụ | Sở Tư pháp | Tháng 2 | Tháng 3 |   \nII. Tổ chức  \n2 | Tập huấn nghiệp vụ | Sở Y tế |  | Tháng 5 | Tháng 6 |   \n")
    #expect(plan.tables[0].columns.map(\.header) == ["STT", "Việc", "Đơn vị thực hiện / Chủ trì", "Đơn vị thực hiện / Phối hợp", "Thời gian / Bắt đầu", "Thời gian / Hoàn thành", "Ghi chú"])
    #expect(plan.tables[0].rows.map(\.kind) == [.group, .data, .group, .data])
    #expect(plan.tasks.filter { $0.table != nil }.map { [$0.start?.month, $0.due?.month] } == [[2, 3], [5, 6]])
    #expect(says(plan).first == "Rà soát quy chế: Sở Nội vụ + Sở Tư pháp, Tháng 2 Tháng 3")
  }

  /// A first row that is work, and columns' numbers, are no second header row.
  @Test func noSubColumns() throws {
    let first = try plan(marks("TT|Việc|Đơn vị||Thời gian", "1|Rà soát quy chế|Sở Nội vụ||Quý I", "2|Tập huấn|Sở Y tế||Quý II"))
    #expect(first.tables[0].rows.count == 2)
    let numbers = try plan(marks("TT|Việc|Đơn vị thực hiện|Thời gian", "1|2|3|4", "1|Rà soát quy chế|Sở Nội vụ|Quý I"))
    #expect(says(numbers) == ["Rà soát quy chế: Sở Nội vụ + , Quý I"])
    let same = try plan(marks("TT|Việc|Kết quả|Kết quả", "Rà soát|Việc|Báo cáo|Tờ trình", "Tập huấn|Việc|Báo cáo|Tờ trình"))
    #expect(same.tables[0].rows.count == 2)
  }

  /// Rows below a merged first cell stand a cell too far left; what cannot be told is left.
  @Test(arguments: [
    ("Lĩnh vực|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn", "Thể chế|Rà soát văn bản|Sở Tư pháp|Sở Nội vụ|Quý I", "Ban hành quy chế|Sở Nội vụ|Sở Tài chính|Quý II|", "Kiểm tra hồ sơ|Sở Y tế|||"),
    ("Nhóm|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn", "Hạ tầng|Nâng cấp mạng|Sở Tư pháp|Sở Nội vụ|Tháng 4", "Ban hành quy chế|Sở Nội vụ|Sở Tài chính|Trước ngày 30/6/2024|", "Kiểm tra hồ sơ|Sở Y tế|||"),
    ("Mục tiêu|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn", "Hạ tầng|Nâng cấp mạng|Sở Tư pháp|Sở Nội vụ|Tháng 4", "Ban hành quy chế|Sở Nội vụ|Sở Tài chính|Hằng năm|", "Kiểm tra hồ sơ|Sở Y tế|||"),
  ])
  func lostFirstCells(header: String, whole: String, short: String, without: String) throws {
    let plan = try plan(marks(header, whole, short, without))
    let time = String(short.split(separator: "|")[3])
    #expect(says(plan).suffix(2) == ["Ban hành quy chế: Sở Nội vụ + Sở Tài chính, \(time)", "Kiểm tra hồ sơ: Sở Y tế + , "])
    #expect(plan.tables[0].rows[1].cells[0].text == "")
    #expect(plan.tasks[1].review.contains("table-uncertain"))
  }

  /// Quarters and days that a narrow cell of a drawn table cut.
  @Test(arguments: ["a.md", "a.rst"])
  func cutTimes(name: String) throws {
    let plan = try plan(
      """
      +---+--------------+----------+--------+
      | T | Việc         | Chủ trì  | Thời   |
      | T |              |          | hạn    |
      +===+==============+==========+========+
      | 1 | Rà soát      | Sở Y tế  | Quý    |
      |   |              |          | I      |
      |   |              |          | V/2024 |
      +---+--------------+----------+--------+
      | 2 | Kiểm tra     | Sở Y tế  | Trước  |
      |   |              |          | ngày   |
      |   |              |          | 31/1   |
      |   |              |          | 2/2024 |
      +---+--------------+----------+--------+
      | 3 | Tập huấn     | Sở Y tế  | Quý    |
      |   |              |          | I      |
      |   |              |          | I/2024 |
      +---+--------------+----------+--------+
      | 4 | Tổng kết     | Sở Y tế  | Quý I; |
      |   |              |          | Quý    |
      |   |              |          | II     |
      +---+--------------+----------+--------+
      | 5 | Báo cáo      | Sở Y tế  | 31/1;  |
      |   |              |          | 2/2024 |
      +---+--------------+----------+--------+
      """, name)
    #expect(plan.tasks.filter { $0.table != nil }.map { $0.deadlines.map(\.text) } == [["Quý IV/2024"], ["Trước ngày 31/12/2024"], ["Quý II/2024"], ["Quý I", "Quý II"], ["31/1", "2/2024"]])
  }

  @Test func leavesWholeRows() throws {
    let noTime = try plan(marks("TT|Nhiệm vụ|Chủ trì|Phối hợp|Thời hạn", "1|Rà soát|Sở Tư pháp|Sở Nội vụ|Quý I", "2|Theo dõi|Quý II||"))
    #expect(noTime.tables[0].rows[1].cells.map(\.text) == ["2", "Theo dõi", "Quý II", "", ""])
    let noted = try plan(marks("Nhiệm vụ|Chủ trì|Ghi chú|Thời hạn|Sản phẩm", "Rà soát|Sở Tư pháp|Quý I|Quý II|Báo cáo", "Theo dõi|Sở Nội vụ|Quý IV||"))
    #expect(noted.tables[0].rows[1].cells.map(\.text) == ["Theo dõi", "Sở Nội vụ", "Quý IV", "", ""])
  }
}
