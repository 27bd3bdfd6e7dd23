import Kehoach
import PlanModel
import Testing

/// Unlabelled lines between lists that name a body or a time: what stands below them is theirs, what stands above ends there.
struct ListOpenerTests {
  struct Lists: Sendable, CustomTestStringConvertible {
    var text: String
    /// Id, bodies that lead, last day and words of each task.
    var tasks: [String]
    var name = "plan.txt"
    init(_ text: String, _ tasks: [String], _ name: String = "plan.txt") { (self.text, self.tasks, self.name) = (text, tasks, name) }
    var testDescription: String { String(text.prefix(60)) }
  }

  private static let head = """
    UBND XÃ TÂN LẬP

    Số: 12/KH-UBND

    Tân Lập, ngày 05 tháng 3 năm 2026

    KẾ HOẠCH
    Chuyển đổi số năm 2026

    UBND xã ban hành Kế hoạch như sau:


    """

  private static let bodies = [
    Lists("I. NHIỆM VỤ\nPhòng Kinh tế:\n- Rà soát trụ sở.\n- Báo cáo trước 15/12/2026.\nCông an xã:\n- Tuần tra ban đêm.",
      ["I/-1 Phòng Kinh tế - Rà soát trụ sở.", "I/-2 Phòng Kinh tế 2026-12-15 Báo cáo trước 15/12/2026.", "I/-3 Công an xã - Tuần tra ban đêm."]),
    Lists("I. NHIỆM VỤ\nPhòng Kinh tế có trách nhiệm:\n- Rà soát trụ sở trước 15/4/2026.\nUBND các xã, phường có trách nhiệm:\n- Tuần tra ban đêm.",
      ["I/-1 Phòng Kinh tế 2026-04-15 Rà soát trụ sở trước 15/4/2026.", "I/-2 UBND các xã, phường - Tuần tra ban đêm."]),
    // Lists that begin anew, of one kind or another.
    Lists("I. NHIỆM VỤ\nPhòng Kinh tế:\na) Rà soát trụ sở.\nb) Lập dự toán.\nCông an xã:\na) Tuần tra ban đêm.\nb) Trực lễ.",
      ["I/a Phòng Kinh tế - Rà soát trụ sở.", "I/b Phòng Kinh tế - Lập dự toán.", "I/a~2 Công an xã - Tuần tra ban đêm.", "I/b~2 Công an xã - Trực lễ."]),
    Lists("I. NHIỆM VỤ\nPhòng Kinh tế:\n1. Rà soát trụ sở.\n2. Lập dự toán.\nCông an xã:\n- Tuần tra ban đêm.\nII. KINH PHÍ\nNgân sách xã.",
      ["I/1 Phòng Kinh tế - Rà soát trụ sở.", "I/2 Phòng Kinh tế - Lập dự toán.", "I/-1 Công an xã - Tuần tra ban đêm."]),
    // Bold, without a colon.
    Lists("I. NHIỆM VỤ\n\n**Phòng Kinh tế**\n\n- Rà soát trụ sở.\n- Lập dự toán.\n\n**Công an xã**\n\n- Tuần tra ban đêm.",
      ["I/-1 Phòng Kinh tế - Rà soát trụ sở.", "I/-2 Phòng Kinh tế - Lập dự toán.", "I/-3 Công an xã - Tuần tra ban đêm."], "plan.md"),
  ]

  private static let timesAndScopes = [
    Lists("I. NHIỆM VỤ\nTháng 4/2026:\n- Rà soát trụ sở.\n- Lập dự toán.\nTừ ngày 01/5 đến ngày 15/5/2026:\n- Tuần tra ban đêm.",
      ["I/-1  2026-04-30 Rà soát trụ sở.", "I/-2  2026-04-30 Lập dự toán.", "I/-3  2026-05-15 Tuần tra ban đêm."]),
    Lists("I. NHIỆM VỤ\nĐối với cấp tỉnh:\n- Rà soát trụ sở trước 30/4/2026.\nĐối với cấp xã:\n- Rà soát trụ sở trước 30/6/2026.",
      ["I/-1  2026-04-30 Rà soát trụ sở trước 30/4/2026.", "I/-2  2026-06-30 Rà soát trụ sở trước 30/6/2026."]),
    // Below a numbered point its sub-points stay with it, and the next point has nothing of it.
    Lists("I. NHIỆM VỤ\n1. Công an xã kiểm tra các cơ sở kinh doanh.\n- Lập danh sách.\nTháng 6/2026:\n- Kiểm tra tại chỗ.\n2. Phòng Kinh tế lập dự toán.",
      ["I/1 Công an xã - Công an xã kiểm tra các cơ sở kinh doanh.", "I/1/-1 Công an xã - Lập danh sách.", "I/1/-2 Công an xã 2026-06-30 Kiểm tra tại chỗ.", "I/2 Phòng Kinh tế - Phòng Kinh tế lập dự toán."]),
  ]

  /// A sentence between two points goes on with the first, also where it ends in a colon or names a body.
  private static let others = [
    Lists("I. NHIỆM VỤ\n- Rà soát trụ sở.\nPhòng Kinh tế báo cáo trước ngày 30/6/2026.\n- Tuần tra ban đêm.",
      ["I/-1 Phòng Kinh tế 2026-06-30 Rà soát trụ sở. Phòng Kinh tế báo cáo trước ngày 30/6/2026.", "I/-2  - Tuần tra ban đêm."]),
    Lists("I. NHIỆM VỤ\n1. Phòng Kinh tế rà soát trụ sở.\nTháng cao điểm làm thêm buổi tối.\n2. Công an xã tuần tra.",
      ["I/1 Phòng Kinh tế - Phòng Kinh tế rà soát trụ sở. Tháng cao điểm làm thêm buổi tối.", "I/2 Công an xã - Công an xã tuần tra."]),
  ]

  @Test(arguments: bodies + timesAndScopes + others) func openersAreOfWhatStandsBelow(_ lists: Lists) throws {
    let extraction = try Kehoach.read(bytes: Array((Self.head + lists.text + "\n").utf8), name: lists.name)
    let tasks = extraction.plan.tasks.map { "\($0.id) \($0.lead.map(\.name).joined(separator: "; ")) \($0.due?.description ?? "-") \($0.content.replacing("\n", with: " "))" }
    #expect(tasks == lists.tasks)
    #expect(extraction.coverage.unassigned == 0)
    #expect(!extraction.plan.diagnostics.map(\.code).contains("numbering-skips"))
  }
}
