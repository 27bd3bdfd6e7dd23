import Kehoach
import PlanModel
import Testing

/// Which tables and points are of work: by the headings of columns, by what their cells hold, and what is none at all.
struct WorkColumnTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var heading: String
    var table: String
    var tasks: [String]
    var isGuessed = false
    init(_ table: String, _ tasks: [String], under heading: String = "II. NHIỆM VỤ", guessed: Bool = false) { (self.table, self.tasks, self.heading, isGuessed) = (table, tasks, heading, guessed) }
    var testDescription: String { String(table.prefix(50)) }
  }

  /// Header, then rows of cells, in Markdown.
  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    ([header, header.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static func plan(_ body: String, under heading: String) throws -> Plan {
    let text = "ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH\n\nSố: 15/KH-UBND\n\nNam Định, ngày 10 tháng 01 năm 2026\n\n# KẾ HOẠCH\nCông tác năm 2026\n\n## I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\n## \(heading)\n\n\(body)\n\n## III. HIỆU LỰC\n\nTừ ngày ký.\n"
    return try Kehoach.extract(bytes: Array(text.utf8), name: "plan.md")
  }

  /// Every heading that names work beside those who do it.
  @Test(arguments: [
    "Tên lớp", "Lớp tập huấn", "Tên khóa bồi dưỡng", "Chuyên đề", "Tên chuyên đề", "Chủ đề", "Hạng mục", "Tên hội nghị", "Tên cuộc kiểm tra", "Tên cuộc thi", "Tên sự kiện", "Chương trình", "Chương trình/Kế hoạch/Đề án",
    "Tên mô hình", "Tên công trình", "Tên đề tài", "Tên quy trình", "Văn bản cần ban hành", "Trích yếu", "Tồn tại, hạn chế", "Kết luận, kiến nghị", "Vấn đề cần cải tiến", "Biện pháp thực hiện", "Mục tiêu/Hoạt động",
    "Tên thủ tục hành chính",
  ])
  func headingsOfWork(_ heading: String) throws {
    let plan = try Self.plan(Self.table(["TT", heading, "Đơn vị chủ trì", "Thời gian"], [["1", "Cải cách", "Sở Nội vụ", "Quý II/2026"], ["2", "Số hóa", "Sở Y tế", "Tháng 8/2026"]]), under: "II. NHIỆM VỤ")
    #expect(rowTasks(plan) == ["Cải cách: Sở Nội vụ + , Quý II/2026", "Số hóa: Sở Y tế + , Tháng 8/2026"])
    #expect(plan.diagnostics.allSatisfy { $0.code != "table-uncertain" })
  }

  private static let guesses = [
    Case(table(["TT", "Điểm nghẽn", "Đối tượng", "Chủ trì", "Thời gian"], [["1", "Hồ sơ đất đai còn chậm", "Công chức xã", "Sở Nội vụ", "Quý II/2026"], ["2", "Phần mềm chưa liên thông", "Công chức tỉnh", "Sở Y tế", "Quý III/2026"]]),
      ["Hồ sơ đất đai còn chậm: Sở Nội vụ + , Quý II/2026", "Phần mềm chưa liên thông: Sở Y tế + , Quý III/2026"], guessed: true),
    Case(table(["Thời gian", "Phần phải làm", "Đơn vị thực hiện"], [["Quý II/2026", "Thay hệ thống đèn đường", "Phòng Kinh tế"], ["Quý III/2026", "Sơn lại vạch kẻ đường", "Công an xã"]]),
      ["Thay hệ thống đèn đường: Phòng Kinh tế + , Quý II/2026", "Sơn lại vạch kẻ đường: Công an xã + , Quý III/2026"], guessed: true),
    Case(table(["TT", "Khuyến cáo", "Số kỳ", "Đơn vị thực hiện", "Thời hạn"], [["1", "Bảo trì thang máy định kỳ", "02", "Phòng Kinh tế", "Quý II/2026"], ["2", "Thay bình chữa cháy cũ", "01", "Công an xã", "Quý III/2026"]]),
      ["Bảo trì thang máy định kỳ: Phòng Kinh tế + , Quý II/2026", "Thay bình chữa cháy cũ: Công an xã + , Quý III/2026"], guessed: true),
    // Persons, bodies, indicators, and two columns that may both be the work.
    Case(table(["TT", "Họ và tên", "Chức danh hiện nay", "Đơn vị chủ trì", "Thời gian"], [["1", "Nguyễn Văn Bình", "Trưởng phòng Kinh tế xã", "Sở Nội vụ", "Quý II/2026"], ["2", "Lò Thị Mai", "Phó phòng Kinh tế xã", "Sở Nội vụ", "Quý III/2026"]]), []),
    Case(table(["TT", "Nơi đến", "Người phụ trách", "Thời gian"], [["1", "Sở Khoa học và Công nghệ", "Ông Bình", "Quý II/2026"], ["2", "Sở Nông nghiệp và Môi trường", "Bà Mai", "Quý III/2026"]]), []),
    Case(table(["TT", "Danh sách", "Chỉ tiêu", "Đơn vị chủ trì", "Thời gian"], [["1", "Tỷ lệ hồ sơ đúng hạn", "95%", "Sở Nội vụ", "Năm 2026"], ["2", "Tỷ lệ hồ sơ trực tuyến", "80%", "Sở Y tế", "Năm 2026"]]), []),
    Case(table(["TT", "Điểm nghẽn", "Cách gỡ", "Chủ trì", "Thời gian"], [["1", "Hồ sơ đất đai còn chậm", "Tăng thêm hai người", "Sở Nội vụ", "Quý II/2026"], ["2", "Phần mềm chưa liên thông", "Mua phần mềm mới", "Sở Y tế", "Quý III/2026"]]), []),
  ]

  private static let sums = [
    Case(table(["TT", "Nội dung chi", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền"], [["1", "In băng rôn", "Cái", "10", "200.000", "2.000.000"]]), []),
    Case(table(["TT", "Nội dung", "Đơn vị thực hiện", "Kinh phí"], [["1", "Lễ hội", "Sở Y tế", "3.000"], ["2", "Đào tạo", "Sở Y tế", "500"]]), [], under: "II. PHÂN BỔ KINH PHÍ"),
    Case(table(["TT", "Nội dung", "Đơn vị thực hiện", "Kinh phí"], [["1", "Lễ hội", "Sở Y tế", "3.000"]]), [], under: "II. DỰ TOÁN KINH PHÍ"),
    // Sums beside work and its times are work.
    Case(table(["TT", "Nội dung", "Đơn vị thực hiện", "Kinh phí", "Thời gian"], [["1", "Tập huấn", "Sở Y tế", "120", "Quý II/2026"]]), ["Tập huấn: Sở Y tế + , Quý II/2026"], under: "II. KINH PHÍ THỰC HIỆN"),
    Case(table(["TT", "Nội dung", "Đơn vị thực hiện", "Kinh phí"], [["1", "Tập huấn", "Sở Y tế", "120"]]), ["Tập huấn: Sở Y tế + , "]),
  ]

  /// The rows of a programme stay work: who speaks or prepares leads.
  private static let programmes = [
    Case(table(["Thời gian", "Nội dung", "Thực hiện"], [["7h30", "Đón tiếp đại biểu", "Văn phòng"], ["7h45 - 8h00", "Văn nghệ", "Đoàn xã"]]), ["Đón tiếp đại biểu: Văn phòng + , ", "Văn nghệ: Đoàn xã + , "], under: "II. CHƯƠNG TRÌNH LỄ KHAI MẠC")
  ]

  @Test(arguments: guesses + sums + programmes) func rowsAreWork(_ given: Case) throws {
    let plan = try Self.plan(given.table, under: given.heading)
    #expect(rowTasks(plan) == given.tasks)
    #expect(plan.diagnostics.contains { $0.code == "table-uncertain" } == given.isGuessed)
    #expect(plan.tasks.allSatisfy { $0.confidence < 0.8 } || !given.isGuessed)
  }

  /// What is won and played is no work, unless a body is told to do something about it.
  @Test(arguments: [
    ("1. Cơ cấu giải thưởng\n- Giải nhất: 3.000.000 đồng.\n- Giải nhì: 2.000.000 đồng.", []), ("1. Các môn thi đấu\n- Bóng đá nam 7 người.\n- Kéo co nam, nữ.", []),
    ("1. Trao thưởng\n- 01 giải Nhất trị giá 5 triệu đồng.\n- Mua cúp, cờ.", ["II/1/-2"]), ("1. Giải thưởng\n- Sở Y tế mua cúp trước ngày 15/4/2026.", ["II/1/-1"]),
    ("1. Giải quyết hồ sơ tồn, kinh phí 20 triệu đồng.\n2. Mua cúp.", ["II/1", "II/2"]),
  ])
  func prizesAndSports(_ text: String, _ tasks: [String]) throws {
    #expect(try Self.plan(text, under: "II. NHIỆM VỤ").tasks.map(\.id) == tasks)
  }
}
