import Kehoach
import PlanModel
import Testing

/// Rows with fewer cells than there are columns: what stands in them goes where its words say, or nowhere.
@Suite struct ShortRowTests {
  private static let head = ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn", "Sản phẩm", "Kinh phí", "Ghi chú"]
  private static let whole = [
    ["1", "Rà soát quy chế", "Sở Tư pháp", "Sở Nội vụ", "Quý I/2024", "Báo cáo rà soát", "120", "Lồng ghép"], ["2", "Kiểm tra cơ sở", "Công an tỉnh", "Các sở, ngành", "Tháng 5/2024", "Quyết định", "45", "Theo quy định"],
  ]

  private func row(_ cells: [String], _ form: Int) -> String {
    switch form {
    case 0: "| " + cells.joined(separator: " | ") + " |\n"
    case 1: "| " + cells.joined(separator: " | ") + " | "
    case 2: cells.joined(separator: " | ") + "\n"
    default: "|\n" + cells.map { $0 + " |\n" }.joined()
    }
  }

  /// The last row's task, as printed in a form: Markdown, one line, lines without outer bars, rows that lone bars open.
  private func task(_ cells: [String], head: [String] = head, whole: [[String]] = whole, _ form: Int = 0) throws -> (said: String, plan: Plan) {
    let rule = form == 0 ? [[String](repeating: "---", count: head.count)] : []
    let plan = try planHolding(([head] + rule + whole + [cells]).map { row($0, form) }.joined())
    let task = try #require(plan.tasks.last { $0.table != nil })
    let bodies = [task.lead, task.coordinating].map { $0.map(\.name).joined(separator: ", ") }
    return ("\(task.content): \(bodies[0]) + \(bodies[1]), \(task.deadlines.map(\.text).joined(separator: "; ")), \(task.deliverable ?? "-"), \(task.note ?? "-")", plan)
  }

  @Test(arguments: [
    ("3|Tập huấn|Sở Y tế|Sở Nội vụ|Báo cáo|80|Lồng ghép", "Tập huấn: Sở Y tế + Sở Nội vụ, , Báo cáo, Lồng ghép"), ("3|Tập huấn|Sở Y tế|Sở Nội vụ|Quý II/2024|80|Lồng ghép", "Tập huấn: Sở Y tế + Sở Nội vụ, Quý II/2024, -, Lồng ghép"),
    ("Tập huấn|Sở Y tế|Sở Nội vụ|Quý II/2024|Báo cáo|80|Lồng ghép", "Tập huấn: Sở Y tế + Sở Nội vụ, Quý II/2024, Báo cáo, Lồng ghép"),
    ("3|Tập huấn|Sở Y tế|Sở Nội vụ|Quý II/2024|Báo cáo|80", "Tập huấn: Sở Y tế + Sở Nội vụ, Quý II/2024, Báo cáo, -"),
    // Who leads, or who joins?
    ("3|Tập huấn|Sở Y tế|Quý II/2024|Báo cáo|80|Lồng ghép", "Tập huấn:  + , Quý II/2024, Báo cáo, Lồng ghép"), ("3|Tổ chức hội nghị|Quý II/2024|Báo cáo|80|Lồng ghép", "Tổ chức hội nghị:  + , Quý II/2024, Báo cáo, Lồng ghép"),
  ])
  func cellsThatVanished(_ cells: String, _ expected: String) throws {
    for form in 0..<4 where cells.hasPrefix("3") || form == 0 {
      let (said, plan) = try task(cells.split(separator: "|").map(String.init), form)
      #expect(said == expected, "form \(form)")
      #expect(plan.tasks.last { $0.table != nil }?.review.contains("table-uncertain") == !cells.hasSuffix("Báo cáo|80"))
      #expect(plan.diagnostics.contains { $0.code == "table-uncertain" } == !cells.hasSuffix("Báo cáo|80"))
    }
  }

  /// A row whose work was lost is no task, and is told.
  @Test func lostWork() throws {
    let (said, plan) = try task(["3", "Sở Y tế", "Sở Nội vụ", "Quý II/2024", "Báo cáo", "80", "Lồng ghép"])
    #expect(said.hasPrefix("Kiểm tra cơ sở"))
    #expect(plan.tables[0].rows[2].cells.map(\.text) == ["3", "", "Sở Y tế", "Sở Nội vụ", "Quý II/2024", "Báo cáo", "80", "Lồng ghép"])
    #expect(plan.diagnostics.contains { $0.code == "table-uncertain" })
  }

  /// Rows in HTML; a column by what stands in whole rows; labels, sums and rows cut at their end stay.
  @Test func html() throws {
    let rows = [["Lĩnh vực", "Nội dung", "Đơn vị", "Thời gian"], ["Y tế", "Tiêm chủng", "Sở Y tế", "Tháng 3/2024"], ["Văn hóa", "Mở hội", "Sở Nội vụ", "Tháng 4/2024"], ["Y tế", "Khám bệnh", "Tháng 5/2024"], ["Mua thuốc", "Sở Y tế", "Tháng 6/2024"]]
    let table = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
    let plan = try Kehoach.extract(bytes: Array("<html><body><p>KẾ HOẠCH</p><p>Công tác năm 2024</p><p>II. NHIỆM VỤ</p><table>\(table)</table><p>III. HIỆU LỰC</p></body></html>".utf8), name: "a.html")
    #expect(plan.tables[0].rows.suffix(2).map { $0.cells.map(\.text) } == [["Y tế", "Khám bệnh", "", "Tháng 5/2024"], ["", "Mua thuốc", "Sở Y tế", "Tháng 6/2024"]])
    #expect(rowTasks(plan).suffix(2) == ["Khám bệnh:  + , Tháng 5/2024", "Mua thuốc: Sở Y tế + , Tháng 6/2024"])
  }

  @Test(arguments: [["II", "Công tác tuyên truyền"], ["3", "Theo dõi việc thực hiện"], ["Tổng cộng", "165"], ["Ghi chú: số liệu tạm tính"]])
  func leftAsPrinted(_ cells: [String]) throws {
    let plan = try planHolding(([Self.head, [String](repeating: "---", count: 8)] + Self.whole + [cells]).map { row($0, 0) }.joined())
    let last = plan.tables[0].rows[2].cells.map(\.text).filter { !$0.isEmpty }
    #expect(last.joined(separator: " ") == cells.joined(separator: " "))
    #expect(plan.tasks.filter { $0.table != nil }.dropFirst(2).allSatisfy { $0.lead.isEmpty && $0.deadlines.isEmpty })
  }

  /// TABs behind the last filled cell get lost, and only these.
  @Test func tabs() throws {
    let rows = [["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"], ["1", "Rà soát", "Sở Y tế", "Sở Nội vụ", "Quý I/2024"], ["2", "Tập huấn", "Sở Tư pháp"], ["3", "Kiểm tra", "Sở Y tế", "", "Quý II/2024"]]
    let plan = try planHolding(rows.map { $0.joined(separator: "\t") + "\n" }.joined())
    #expect(rowTasks(plan) == ["Rà soát: Sở Y tế + Sở Nội vụ, Quý I/2024", "Tập huấn: Sở Tư pháp + , ", "Kiểm tra: Sở Y tế + , Quý II/2024"])
    #expect(plan.tasks.allSatisfy { !$0.review.contains("table-uncertain") })
  }

  /// Where empty cells are written inside rows, those that are missing are the last; not where a row lost one elsewhere.
  @Test(arguments: [
    (["2|Tập huấn|Sở Tư pháp", "3|Kiểm tra|Sở Y tế||Quý II/2024"], "Tập huấn: Sở Tư pháp + , "), (["2|Kiểm tra||Sở Y tế|Quý II/2024", "3|Tập huấn|Sở Tư pháp|Sở Y tế"], "Tập huấn: Sở Tư pháp + Sở Y tế, "),
    (["2|Tổ chức hội nghị|Sở Tư pháp", "3|Kiểm tra|Sở Y tế||Quý II/2024", "4|Rà soát|Sở Y tế||"], "Tổ chức hội nghị: Sở Tư pháp + , "),
    // All rows write theirs; a row lost an inner cell; a row that ends in an empty cell did.
    (["2|Tập huấn|Sở Tư pháp", "3|Kiểm tra|Sở Y tế|Sở Nội vụ|Quý II/2024"], "Tập huấn:  + , "), (["2|Tập huấn|Sở Tư pháp", "3|Kiểm tra|Sở Y tế||Quý II/2024", "4|Họp|Sở Y tế|Quý II/2024"], "Tập huấn:  + , "),
    (["2|Tập huấn|Sở Tư pháp|", "3|Kiểm tra|Sở Y tế||Quý II/2024"], "Tập huấn:  + , "),
  ])
  func emptyCellsInside(_ rows: [String], _ expected: String) throws {
    let head = [["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"], [String](repeating: "---", count: 5), ["1", "Rà soát", "Sở Y tế", "Sở Nội vụ", "Quý I/2024"]]
    let said = rowTasks(try planHolding((head + rows.map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }).map { row($0, 0) }.joined()))
    #expect(said.contains(expected), "\(said)")
  }

  /// Lines without outer bars that write their last bar are whole.
  @Test(arguments: ["2 | Tập huấn | Sở Tư pháp |  | \n", "2 | Tập huấn | Sở Tư pháp | |\n", "2 | Tập huấn | Sở Tư pháp | Sở Y tế |\n"])
  func lastBar(_ line: String) throws {
    let said = rowTasks(try planHolding("TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn\n1 | Rà soát | Sở Y tế | Sở Nội vụ | Quý I/2024\n" + line))
    #expect(said.last?.hasPrefix("Tập huấn: Sở Tư pháp + ") == true, "\(said)")
  }

  /// Cell after cell, a line each: where the work vanished, who does it is none.
  @Test func cellAfterCell() throws {
    let rows = [["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"], ["1", "Rà soát quy chế làm việc", "Sở Y tế", "Quý I/2024"], ["2", "Sở Nội vụ", "Quý II/2024"], ["3", "Kiểm tra cơ sở", "Sở Tư pháp", "Quý III/2024"]]
    let plan = try planHolding(rows.joined().map { $0 + "\n" }.joined())
    #expect(rowTasks(plan) == ["Rà soát quy chế làm việc: Sở Y tế + , Quý I/2024", "Kiểm tra cơ sở: Sở Tư pháp + , Quý III/2024"])
    #expect(plan.diagnostics.contains { $0.code == "table-uncertain" })
  }

  /// "Lĩnh vực" heads a column, too.
  @Test func fieldOfWork() throws {
    let plan = try planHolding("| Lĩnh vực | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n| Y tế | Tiêm chủng | Sở Y tế | Quý I/2024 |\n| Y tế | Khám bệnh | Sở Y tế | Quý II/2024 |\n")
    #expect(rowTasks(plan) == ["Tiêm chủng: Sở Y tế + , Quý I/2024", "Khám bệnh: Sở Y tế + , Quý II/2024"])
  }

  /// Lines without outer bars and numbers: a row short of a cell is no row that goes on; one whose cell goes on is.
  @Test(arguments: [
    (["Rà soát quy chế | Quý I/2024", "Tập huấn nghiệp vụ | Sở Nội vụ | Quý II/2024"], ["Rà soát quy chế:  + , Quý I/2024", "Tập huấn nghiệp vụ: Sở Nội vụ + , Quý II/2024"]),
    (["Rà soát quy chế | Sở Y tế;", "Sở Nội vụ | Quý I/2024", "Tập huấn nghiệp vụ | Sở Nội vụ | Quý II/2024"], ["Rà soát quy chế: Sở Y tế, Sở Nội vụ + , Quý I/2024", "Tập huấn nghiệp vụ: Sở Nội vụ + , Quý II/2024"]),
  ])
  func linesWithoutNumbers(_ lines: [String], _ expected: [String]) throws {
    #expect(rowTasks(try planHolding((["Nhiệm vụ | Chủ trì | Thời hạn"] + lines).joined(separator: "\n") + "\n")) == expected)
  }

  /// What several rows belong to is not the work, however long it is.
  @Test func groupsOfWork() throws {
    let plan = try planHolding("| Nhóm nhiệm vụ | Nhiệm vụ | Chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n| Công tác chỉ đạo, điều hành, kiểm tra | Họp | Sở Y tế | Quý I/2024 |\n| Công tác tuyên truyền, phổ biến | Mở lớp | Sở Nội vụ | Quý II/2024 |\n")
    #expect(rowTasks(plan) == ["Họp: Sở Y tế + , Quý I/2024", "Mở lớp: Sở Nội vụ + , Quý II/2024"])
  }

  /// A row's number taken for a note's mark stays with its row.
  @Test func aCellOfANoteMark() throws {
    let text = "TT\nĐịa phương\nThời gian dự kiến\nTrưởng đoàn\nĐơn vị phối hợp\n1\nTỉnh Cao Bằng\nTháng 3/2026\nLãnh đạo Cục\nCHI CỤC THÚ Y VÙNG II\nLãnh đạo Phòng Dịch tễ\nChi cục Thú y vùng III\n3\n"
      + "Tỉnh Gia Lai\n<p><strong>4.4. Sở Công Thương</strong></p>\nQuý III/2026\nLãnh đạo Cục\nChi cục Thú y vùng V\nNơi nhận:\n1\tBan hành Kế hoạch năm 2024\tPhòng Văn hóa\tCác phòng\tTrước ngày 28/02/2024\n"
    #expect(try Kehoach.read(bytes: Array(text.utf8), name: "plan.md").coverage.unassigned == 0)
  }

  /// Cells between bars that are equal are cells each, once.
  @Test func equalCellsBetweenBars() throws {
    let text = " TT  |\n Chỉ tiêu  |\n Đơn vị tính  |\n Năm 2026  |\n Đến năm 2030  |\n\n1. |---|---|---|---|---|\n| 2 | Độ che phủ rừng | % | 42 | ≥ 45 |\n| 3 | Tỷ lệ tham gia bảo hiểm | % | 95% | 98% |\n"
    #expect(try Kehoach.read(bytes: Array(text.utf8), name: "plan.txt").coverage.unassigned == 0)
  }
}
