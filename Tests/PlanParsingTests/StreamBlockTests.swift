import Testing

@testable import PlanParsing

/// Tables of which each cell, or each paragraph of one, is a line: what a program leaves that knows no columns and wraps nothing.
@Suite struct StreamBlockTests {
  /// A row of a long cell shows that none is wrapped.
  private static let long =
    "Tiếp nhận, kiểm tra và cập nhật hồ sơ đề nghị hỗ trợ của toàn bộ các hộ gia đình có nhà ở bị hư hỏng trong đợt mưa lũ vào phần mềm quản lý dùng chung của huyện, kể cả hồ sơ bổ sung"
  private static let head = "TT\n\nNội dung công việc\n\nĐơn vị\nchủ trì\n\nĐơn vị phối hợp\n\nThời gian thực hiện\n\n"
  private static func rows(_ row: String, lead: String = "Chủ hộ") -> [[String]] {
    Reconstructed(head + "1.\n\n\(long)\n\n\(lead)\n\nCác thôn\n\nTháng 4/2028\n\n" + row + "\n\n3.\n\n\(long) khác\n\n\(lead)\n\nTrưởng thôn\n\nTháng 6/2028\n").rows()
  }

  /// As many lines as columns are the cells, whoever leads; lines that go on with the one before count with it.
  @Test(arguments: [
    ("Chủ hộ đăng ký mức hỗ trợ", "Chủ hộ, điểm tiếp nhận hồ sơ", "Phòng Kinh tế", "Trước 16h00', ngày 09/5/2028"),
    ("Niêm yết danh sách", "Hội đồng\n\nxét duyệt", "Phòng Kinh tế, Phòng Văn hóa,\n\ncác thôn", "Từ 02/5 đến 07/5/2028"),
    ("- Lập hồ sơ hộ nghèo\n\n- Lập hồ sơ hộ khác", "Trưởng thôn", "Chủ hộ", "- Trước 12/5 đợt 1\n\n- Trước 03/6 đợt 2"),
    ("Tập huấn quy chế", "Phòng Kinh tế", "Ban QLDA", "– Tại Hạ Long:\n\nngày 05/5/2028\n\n– Tại Cẩm Sơn: ngày 07/5/2028"),
  ])
  func blocksAreCells(_ content: String, _ lead: String, _ coordinating: String, _ time: String) {
    let row = Self.rows("2.\n\n\(content)\n\n\(lead)\n\n\(coordinating)\n\n\(time)").dropFirst().first
    #expect(row == ["2.", content, lead, coordinating, time].map { $0.replacing("\n\n", with: " ") })
  }

  /// A time elsewhere than in its column, or one line too many, leaves the cells to what they say.
  @Test(arguments: ["Họp xét\n\nPhòng Kinh tế\n\nTháng 5/2028\n\nTháng 7/2028", "Họp xét\n\nĐợt 2\n\nPhòng Kinh tế\n\nCác thôn\n\nTháng 5/2028"])
  func otherRows(_ row: String) {
    #expect(Self.rows("2.\n\n" + row, lead: "Phòng Kinh tế").dropFirst().first?[2] == "Phòng Kinh tế")
  }
}
