import Kehoach
import PlanModel
import Testing

/// Tables that say of persons what they do.
struct PersonColumnTests {
  private static let head = """
    SỞ GIÁO DỤC VÀ ĐÀO TẠO HÒA LÂM
    Số: 12/KH-SGDĐT
    Hòa Lâm, ngày 05 tháng 3 năm 2026
    KẾ HOẠCH
    Tự đánh giá năm 2026
    Căn cứ Luật Giáo dục ngày 14/6/2019;
    Sở ban hành Kế hoạch như sau:
    I. PHÂN CÔNG NHIỆM VỤ

    """

  /// Header and rows with TABs; each task's lead and content.
  @Test(arguments: [
    ("TT\tHọ và tên\tChức vụ\tNhiệm vụ được phân công\tThời gian\n1\tPGS.TS. Trần Thanh Đức\tHiệu trưởng\tChỉ đạo chung\tCả năm\n2\tLê Thị Hoa\tTrưởng khoa\tViết báo cáo tiêu chuẩn 1\tTháng 5/2026",
      ["PGS.TS. Trần Thanh Đức: Chỉ đạo chung", "Lê Thị Hoa: Viết báo cáo tiêu chuẩn 1"]),
    ("STT\tHọ tên\tPhân công nhiệm vụ\n1\tNguyễn Văn Bình\tPhụ trách chung, ký duyệt hồ sơ\n2\tĐỗ Thị Lan\tThu thập, mã hóa minh chứng", ["Nguyễn Văn Bình: Phụ trách chung, ký duyệt hồ sơ", "Đỗ Thị Lan: Thu thập, mã hóa minh chứng"]),
    ("TT\tHọ và tên\tChức vụ\tNhiệm vụ\n1\tNguyễn Văn Bình\tGiám đốc\tTrưởng ban\n2\tĐỗ Thị Lan\tPhó Giám đốc\tPhó Trưởng ban\n3\tLò Văn Pánh\tChuyên viên\tThành viên", []),
    ("TT\tHọ và tên cán bộ được kiểm tra\tNội dung công việc\n1\tNguyễn Văn Bình\tRà soát hồ sơ\n2\tĐỗ Thị Lan\tKiểm kê tài sản", [": Rà soát hồ sơ", ": Kiểm kê tài sản"]),
    ("TT\tHọ và tên\tNội dung công việc\tNgười thực hiện\n1\tNguyễn Văn Bình\tKhám sức khỏe\tTrạm Y tế xã\n2\tĐỗ Thị Lan\tCấp thuốc\tTrạm Y tế xã", ["Trạm Y tế xã: Khám sức khỏe", "Trạm Y tế xã: Cấp thuốc"]),
  ])
  func personsDoWhatIsBesideThem(_ table: String, tasks: [String]) throws {
    let plan = try Kehoach.extract(bytes: Array((Self.head + table + "\n").utf8))
    #expect(plan.tasks.map { $0.lead.map(\.name).joined(separator: "; ") + ": " + $0.content } == tasks)
  }
}
