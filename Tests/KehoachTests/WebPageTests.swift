import Kehoach
import PlanModel
import Testing

/// Small matters of outline, tables and tasks, each in an invented text.
struct WebPageTests {
  private func plan(_ text: String) throws -> Plan { try Kehoach.extract(bytes: Array(text.utf8), name: "vb.txt") }
  private static let head = """
    KẾ HOẠCH
    Triển khai công tác năm 2026
    I. MỤC ĐÍCH
    1. Tiếp tục nâng cao chất lượng công tác xây dựng, ban hành văn bản trên địa bàn tỉnh, gắn với trách nhiệm
    của người đứng đầu từng cơ quan, đơn vị trong việc thực hiện nhiệm vụ được giao hằng năm theo đúng quy định.
    2. Các cơ quan, đơn vị chủ động phối hợp, bảo đảm thời gian và hiệu quả của từng nhiệm vụ; kịp thời báo cáo
    những khó khăn, vướng mắc để tổng hợp, tham mưu xử lý theo thẩm quyền của cấp tỉnh và các cấp có liên quan
    trong quá trình thực hiện.

    """

  /// Cells one below the other: what their count says goes before what their words say.
  @Test(arguments: ["\n", "\n\n"])
  func oneCellALine(_ separator: String) throws {
    let rows = ["TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2024", "Năm 2025", "1", "Tỷ lệ hộ có nước sạch", "%", "80", "90", "2", "Số chợ được nâng cấp", "chợ", "3", "5", "3", "Số xã có thư viện", "xã", "12", "14", "II. NHIỆM VỤ"]
    let plan = try plan(Self.head + rows.joined(separator: separator) + "\n1. Sở Y tế rà soát.\n")
    let table = try #require(plan.tables.first)
    #expect(table.columns.map(\.header) == ["TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2024", "Năm 2025"])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["1", "Tỷ lệ hộ có nước sạch", "%", "80", "90"], ["2", "Số chợ được nâng cấp", "chợ", "3", "5"], ["3", "Số xã có thư viện", "xã", "12", "14"]])
    #expect(plan.sections.map(\.id) == ["I", "II"])
  }

  /// A group row printed in each column, line breaks of Markdown in cells.
  @Test func markdownInText() throws {
    let plan = try plan(
      Self.head + "II. NHIỆM VỤ\nTT | Nhiệm vụ | Phân công | Thời gian\nI | Hoàn thiện thể chế | Hoàn thiện thể chế | Hoàn thiện thể chế\n1 | Sửa quy chế chi tiêu | Chủ trì: Sở Tài chính.<br>Phối hợp: Sở Nội vụ. | Quý I/2026\n2 | Rà soát hồ sơ x<y | Sở Tư pháp | Quý II/2026\n")
    #expect(plan.tables.first?.rows.map(\.kind) == [.group, .data, .data])
    #expect(plan.tables.first?.rows.first?.cells.map(\.text) == ["I Hoàn thiện thể chế"])
    #expect(plan.tasks.map { $0.lead.map(\.name) } == [["Sở Tài chính"], ["Sở Tư pháp"]])
    #expect(plan.tasks.first?.coordinating.map(\.name) == ["Sở Nội vụ"])
    #expect(plan.tasks.last?.content == "Rà soát hồ sơ x<y")
  }

  /// An agenda: who speaks leads, a break is no task, nor is a pointer to the annex.
  @Test func agenda() throws {
    let plan = try plan(
      Self.head + "II. NỘI DUNG\nHội nghị nghe báo cáo của các sở.\n(Chương trình chi tiết tại Phụ lục kèm theo Kế hoạch này)\nPHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-SYT ngày 05/01/2026\ncủa Sở Y tế)\nCHƯƠNG TRÌNH\nHỘI NGHỊ TỔNG KẾT\n"
        + "| Thời gian | Nội dung | Thực hiện |\n|---|---|---|\n| 8h00 - 8h10 | Khai mạc hội nghị | Giám đốc Sở Y tế |\n| 9h30 - 9h45 | 3. Giải lao | |\n")
    #expect(plan.sections.last?.heading == "CHƯƠNG TRÌNH HỘI NGHỊ TỔNG KẾT")
    #expect(plan.tables.first?.columns.map(\.role) == [.deadline, .content, .lead])
    #expect(plan.tasks.map(\.content) == ["Hội nghị nghe báo cáo của các sở.", "Khai mạc hội nghị"])
  }

  /// What levels mean is nobody's work.
  @Test func levels() throws {
    let plan = try plan(Self.head + "II. NỘI DUNG\n| Mức độ | Tình huống, nhiệm vụ | Mức độ tự chủ |\n|---|---|---|\n| Bậc 1 | Việc đơn giản | Có hướng dẫn |\n| Bậc 2 | Việc thường gặp | Tự làm |\n")
    #expect(plan.tables.count == 1)
    #expect(plan.tasks.isEmpty)
  }

  /// "Thành phần:" with who leads and who comes is the event's; its points are no field lines of a task.
  @Test func attendance() throws {
    let plan = try plan(
      Self.head + "II. TỔ CHỨC LỄ PHÁT ĐỘNG\n1. Thời gian: 08h00 ngày 29/5/2026.\n2. Địa điểm: Hội trường tỉnh.\n3. Thành phần:\n- Chủ trì: Lãnh đạo tỉnh.\n- Đại biểu: Các sở, ban, ngành.\n4. Hình thức: Trực tiếp.\n")
    #expect(plan.document.events.map(\.label) == ["Thời gian", "Địa điểm", "Thành phần", "Hình thức"])
    #expect(plan.document.events[2].text == "Chủ trì: Lãnh đạo tỉnh.\nĐại biểu: Các sở, ban, ngành.")
    #expect(plan.tasks.isEmpty)
  }

  /// A label line of bodies and their parts is a heading; one that says what they do is a point.
  @Test(arguments: [
    ("Vụ Pháp chế chủ trì, phối hợp với các đơn vị liên quan:", true), ("Cục Công nghiệp chủ trì, phối hợp với Vụ Kế hoạch:", true),
    ("Vụ Pháp chế chủ trì, phối hợp với Vụ Kế hoạch xây dựng dự thảo thông tư, trong đó:", false),
  ])
  func leadAsHeading(_ line: String, _ isHeading: Bool) throws {
    let plan = try plan(Self.head + "II. TỔ CHỨC THỰC HIỆN\n1. \(line)\n- Xây dựng chương trình kiểm tra.\n- Báo cáo kết quả trước ngày 15/3/2026.\n2. Văn phòng Bộ theo dõi việc thực hiện.\n")
    #expect(plan.sections.last?.children.first?.heading == (isHeading ? line : nil))
    #expect(plan.tasks.contains { $0.id == "II/1" } != isHeading)
    #expect(plan.tasks.first { $0.id == "II/1/-2" }?.lead.map(\.name) == [line.hasPrefix("Vụ") ? "Vụ Pháp chế" : "Cục Công nghiệp"])
  }

  /// What was done is no task; to whom an article applies neither.
  @Test func resultsAndScope() throws {
    let past = try plan(Self.head + "II. KẾT QUẢ TRIỂN KHAI THỰC HIỆN CÁC NHIỆM VỤ NĂM 2025\n1. Đã tập huấn cho 120 cán bộ.\nIII. NHIỆM VỤ NĂM 2026\n1. Tập huấn cho cán bộ xã.\n")
    #expect(past.tasks.map(\.id) == ["III/1"])
    let scope = try plan("QUYẾT ĐỊNH\nQuy định hỗ trợ khuyến công\nĐiều 1. Đối tượng được hỗ trợ.\n1. Các tổ chức, cá nhân đầu tư sản xuất, gồm:\n- Hợp tác xã hoạt động theo luật.\n2. Các cơ quan có hoạt động liên quan.\nĐiều 2. Giao Sở Công Thương hướng dẫn thực hiện.\n")
    #expect(scope.sections.first?.role == .scope)
    #expect(scope.tasks.map(\.id) == ["Điều 2"])
  }
}
