import Kehoach
import PlanModel
import Testing

/// Items of one section and the field lines beside them: whose they are.
struct FieldGroupTests {
  struct Items: Sendable, CustomTestStringConvertible {
    var text: String
    /// Id, bodies that lead, first and last day of each task.
    var tasks: [String]
    init(_ text: String, _ tasks: [String]) { (self.text, self.tasks) = (text, tasks) }
    var testDescription: String { String(text.prefix(60)) }
  }

  private static let head = """
    UBND XÃ TÂN LẬP
    Số: 12/KH-UBND
    Tân Lập, ngày 05 tháng 3 năm 2026
    KẾ HOẠCH
    Chuyển đổi số năm 2026
    Căn cứ Luật Giao dịch điện tử ngày 22/6/2023;
    UBND xã ban hành Kế hoạch như sau:

    """

  private static let items = [
    // Paragraphs with bulleted field lines.
    Items("I. HOẠT ĐỘNG\nHoạt động 1: Khảo sát nhu cầu\n- Thời gian: Quý I/2026\n- Địa điểm: 10 thôn\n- Chủ trì: Phòng Kinh tế\nHoạt động 2: Tập huấn tuyên truyền viên\n- Thời gian: Tháng 5/2026\n- Số lượng: 20 người\n- Chủ trì: Công an xã",
      ["I/¶1 Phòng Kinh tế 2026-01-01 2026-03-31", "I/¶2 Công an xã 2026-05-01 2026-05-31"]),
    Items("I. HOẠT ĐỘNG\nHoạt động 1: Ra quân dọn vệ sinh\n- Mở 02 tuyến đường mẫu.\n- Thời gian: Quý I/2026\n- Chủ trì: Phòng Kinh tế\nHoạt động 2: Hội thi\n- Chủ trì: Công an xã",
      ["I/¶1 Phòng Kinh tế 2026-01-01 2026-03-31", "I/-1 Phòng Kinh tế 2026-01-01 2026-03-31", "I/¶2 Công an xã - -"]),
    // Numbers with points, and no full stop before the next item.
    Items("I. NHIỆM VỤ\nNhiệm vụ 1.1. Rà soát trụ sở dôi dư\n+ Chủ trì: Phòng Kinh tế\n+ Kết quả: Báo cáo, phương án xử lý\nNhiệm vụ 1.2. Kiểm kê tài sản\n+ Chủ trì: Công an xã\n+ Hoàn thành: 31/3/2026",
      ["I/¶1 Phòng Kinh tế - -", "I/¶2 Công an xã 2026-03-31 2026-03-31"]),
    Items("I. NHIỆM VỤ\nDự án 1: Hỗ trợ đất ở\n- Chủ trì: Phòng Kinh tế\nDự án 2: Bố trí dân cư\n- Chủ trì: Công an xã", ["I/¶1 Phòng Kinh tế - -", "I/¶2 Công an xã - -"]),
    Items("I. NHIỆM VỤ\nĐợt 1.500 cây giao cho các thôn\n- Trồng cây ven đường.", ["I  - -", "I/-1  - -"]),
    // Bullets of two kinds.
    Items("I. NHIỆM VỤ\n* Tuyên truyền trên loa truyền thanh\n- Thời gian: Quý I/2026\n- Chủ trì: Phòng Kinh tế\n* Tập huấn kỹ năng số:\n- Thời gian: Tháng 5/2026\n- Chủ trì: Công an xã",
      ["I/-1 Phòng Kinh tế 2026-01-01 2026-03-31", "I/-4 Công an xã 2026-05-01 2026-05-31"]),
    // Bullets of one kind.
    Items("I. NHIỆM VỤ\n- Tuyên truyền trên loa truyền thanh\n- Đơn vị chủ trì: Phòng Kinh tế\n- Tập huấn kỹ năng số\n- Đơn vị chủ trì: Công an xã\n- Mua sắm thiết bị",
      ["I/-1 Phòng Kinh tế - -", "I/-3 Công an xã - -", "I/-5  - -"]),
    // What each does below "Phân công", and who they are.
    Items("I. NHIỆM VỤ\n1. Lễ ra quân\n* Thời gian: ngày 28/3/2026.\n* Phân công:\n- Phòng Kinh tế: chuẩn bị địa điểm.\n- Công an xã: bảo đảm an ninh.",
      ["I/1  2026-03-28 2026-03-28", "I/1/-3 Phòng Kinh tế - -", "I/1/-4 Công an xã - -"]),
    Items("I. NHIỆM VỤ\n1. Lễ ra quân\n* Thời gian: ngày 28/3/2026.\n* Phân công:\n- Phòng Kinh tế;\n- Công an xã.", ["I/1 Phòng Kinh tế; Công an xã 2026-03-28 2026-03-28"]),
    // A bullet of the fields' own mark stays with its item.
    Items("I. NHIỆM VỤ\n* Tuyên truyền trên loa\n- Thời gian: Quý I/2026\n- Chủ trì: Phòng Kinh tế\n- Phát 500 tờ rơi.\n* Tập huấn kỹ năng số\n- Thời gian: Tháng 5/2026\n- Chủ trì: Công an xã\n- In 200 bộ tài liệu.",
      ["I/-1 Phòng Kinh tế 2026-01-01 2026-03-31", "I/-4 Phòng Kinh tế 2026-01-01 2026-03-31", "I/-5 Công an xã 2026-05-01 2026-05-31", "I/-8 Công an xã 2026-05-01 2026-05-31"]),
    // One group closes its section.
    Items("I. NHIỆM VỤ\nTrong năm, xã thực hiện:\n- Dọn vệ sinh đường làng.\n- Trồng cây ven đường.\n- Thời gian: Quý III/2026\n- Đơn vị chủ trì: Phòng Kinh tế",
      ["I/-1 Phòng Kinh tế 2026-07-01 2026-09-30", "I/-2 Phòng Kinh tế 2026-07-01 2026-09-30"]),
    Items("I. NHIỆM VỤ\n- Dọn vệ sinh đường làng.\n- Đơn vị chủ trì: Phòng Kinh tế\n- Trồng cây ven đường.\n- Kinh phí: Ngân sách xã",
      ["I/-1 Phòng Kinh tế - -", "I/-3 Phòng Kinh tế - -"]),
  ]

  @Test(arguments: items) func fieldsGoToTheirItem(_ items: Items) throws {
    let plan = try Kehoach.extract(bytes: Array((Self.head + items.text + "\n").utf8))
    #expect(plan.tasks.map { "\($0.id) \($0.lead.map(\.name).joined(separator: "; ")) \($0.start?.description ?? "-") \($0.due?.description ?? "-")" } == items.tasks)
    #expect(plan.document.events.isEmpty)
  }
}
