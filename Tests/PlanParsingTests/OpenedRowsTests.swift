import Kehoach
import PlanModel
import Testing

@testable import PlanParsing

/// Tables whose rows a lone bar opens and whose cells a bar closes. Made up.
@Suite struct OpenedRowsTests {
  private static let head = """
    |
    ỦY BAN NHÂN DÂN |
    CỘNG HÒA XÃ HỘI
    CHỦ NGHĨA VIỆT NAM |
    |
    Số: 417/KH-UBND |
    Sông Lũy, ngày 06 tháng 5 năm 2025 |
    KẾ HOẠCH
    PHÁT TRIỂN CHỢ TỈNH SÔNG LŨY NĂM 2025
    I. MỤC TIÊU
    - Phát triển chợ.
    II. NHIỆM VỤ

    """
  private static let tail = "III. TỔ CHỨC THỰC HIỆN\nCác sở thực hiện.\n|\nNơi nhận: |\nTM. ỦY BAN NHÂN DÂN |\n"

  private func read(_ table: String) throws -> Plan {
    let result = try Kehoach.read(bytes: Array((Self.head + table + Self.tail).utf8))
    #expect(result.coverage.unassigned == 0)
    return result.plan
  }

  private func work(_ plan: Plan) -> [String] {
    plan.tasks.filter { $0.origin == .tableRow }.map { "\($0.content) | \($0.lead.map(\.name).joined(separator: ", ")) | \($0.due?.description ?? "-")" }
  }

  private func table(_ rows: [[String]]) -> String { rows.map { "|\n" + $0.map { $0 + " |\n" }.joined() }.joined() }

  @Test func cellsOverLines() throws {
    let rows = [["TT", "Nhiệm vụ", "Cơ quan\nchủ trì", "Cơ quan phối hợp", "Thời gian"], ["1", "Rà soát các chợ\ntrên địa bàn tỉnh", "Sở Xây dựng", "Sở Công Thương", "Quý II/2025"], ["2", "Sửa chợ", "Sở Tài chính |", "Trước ngày 30/9/2025"]]
    let plan = try read(table(rows))
    #expect(plan.document.symbol == "417/KH-UBND")
    #expect(plan.tables.map { $0.columns.map(\.role) } == [[.ordinal, .content, .lead, .coordinating, .deadline]])
    #expect(work(plan) == ["Rà soát các chợ trên địa bàn tỉnh | Sở Xây dựng | 2025-06-30", "Sửa chợ | Sở Tài chính | 2025-09-30"])
    #expect(plan.sections.map(\.id) == ["I", "II", "III"])
  }

  @Test func groupsAndRestsOfMergedCells() throws {
    let rows = [["STT", "Nội dung", "Chủ trì", "Thời hạn"], ["I", "Cơ sở hạ tầng"], ["1", "Rà soát chợ", "Sở Xây dựng", "Quý II/2025"], ["Sở Công Thương", "Quý III/2025"], ["II", "Tuyên truyền"], ["1", "In tờ rơi", "Sở Nội vụ", "Tháng 12/2025"]]
    let plan = try read(table(rows))
    #expect(plan.tables.first?.rows.map(\.kind).first == .group)
    #expect(work(plan).contains("Rà soát chợ | Sở Xây dựng | 2025-06-30"))
    #expect(work(plan).last == "In tờ rơi | Sở Nội vụ | 2025-12-31")
  }

  /// Of a row with too few cells nobody knows which are left out.
  @Test func fewerCells() throws {
    let plan = try read(table([["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian"], ["1", "Rà soát chợ", "Quý II/2025"], ["2", "Sửa chợ", "Sở Tài chính", "Quý III/2025"]]))
    #expect(plan.diagnostics.contains { $0.code == "table-uncertain" })
    #expect(work(plan).last == "Sửa chợ | Sở Tài chính | 2025-09-30")
  }

  /// A letterhead, a list without a heading, bars without end.
  @Test(arguments: ["|\nMột |\nHai |\n|\nBa |\nBốn |\n", "|\nTT |\nNhiệm vụ |\n", "|\nTT |\nNhiệm vụ |\nThời gian |\n", String(repeating: "|\n", count: 3000), String(repeating: "|\nTT |\n", count: 2000)])
  func noTable(_ text: String) {
    let read = Reconstructed(text)
    #expect(read.misplaced == 0)
    #expect(read.tables.isEmpty)
  }
}
