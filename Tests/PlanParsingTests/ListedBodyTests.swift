import Testing

/// Cells of bodies in texts that lost their columns: lists with marks, names wrapped at their head, products beside bodies.
@Suite struct ListedBodyTests {
  private static func table(_ rows: [String]) -> Reconstructed {
    Reconstructed("II. NHIỆM VỤ\nTT Nội dung công việc Kết quả Cơ quan chủ\ntrì\nCơ quan phối hợp Thời gian\n" + rows.enumerated().map { "\($0 + 1) \($1)\n" }.joined() + "III. TỔ CHỨC THỰC HIỆN\n")
  }

  /// Which mark opens the list's lines makes no difference, and its first line opens a cell.
  @Test(arguments: ["-", "+", "•", "·", "–"])
  func lists(mark: String) {
    let result = Self.table([
      "Trồng cây phân tán\nven sông, ven đường\nliên xã\nDanh mục Chi cục Kiểm\nlâm\n\(mark) Hội Cựu chiến\nbinh tỉnh\n\(mark) Đoàn Thanh niên\n\(mark) Sở Công Thương\nTháng 3/2027",
      "Nạo vét kênh cấp I\ntrước mùa mưa\nBáo cáo Chi cục Thủy lợi Sở Xây dựng Quý II",
      "Kiểm kê rừng ở các\nhuyện miền núi\nHồ sơ Hạt Kiểm lâm\ncác huyện\n\(mark) Sở Tài chính\n\(mark) Công an tỉnh\nQuý IV",
      "Sửa bờ kè bị sạt lở\nVăn bản Sở Xây dựng Sở Tài chính Tháng 9",
    ])
    #expect(
      result.rows() == [
        ["1", "Trồng cây phân tán ven sông, ven đường liên xã", "Danh mục", "Chi cục Kiểm lâm", "\(mark) Hội Cựu chiến binh tỉnh \(mark) Đoàn Thanh niên \(mark) Sở Công Thương", "Tháng 3/2027"],
        ["2", "Nạo vét kênh cấp I trước mùa mưa", "Báo cáo", "Chi cục Thủy lợi", "Sở Xây dựng", "Quý II"],
        ["3", "Kiểm kê rừng ở các huyện miền núi", "Hồ sơ", "Hạt Kiểm lâm các huyện", "\(mark) Sở Tài chính \(mark) Công an tỉnh", "Quý IV"],
        ["4", "Sửa bờ kè bị sạt lở", "Văn bản", "Sở Xây dựng", "Sở Tài chính", "Tháng 9"],
      ])
    #expect(result.misplaced == 0)
  }

  /// No name of a body ends with `Văn phòng`, `Ban Quản lý`, `Bộ Chỉ huy`: what follows is of the same cell.
  @Test(arguments: [("Văn phòng", "UBND huyện"), ("Ban Quản lý", "Khu bảo tồn"), ("Ban Chỉ huy", "Quân sự xã"), ("Ủy ban Mặt trận", "Tổ quốc huyện")])
  func wrappedNames(head: String, rest: String) {
    let result = Self.table([
      "Mua giống lúa mới\ncho các hợp tác xã\nBáo cáo \(head)\n\(rest)\nHạt Kiểm lâm\ncác huyện\nTháng 5", "Nạo vét kênh cấp I\ntrước mùa mưa\nBáo cáo Chi cục Thủy lợi Sở Xây dựng Quý II",
      "Sửa bờ kè bị sạt lở\nVăn bản Sở Xây dựng Sở Tài chính Tháng 9",
    ])
    #expect(result.rows().first == ["1", "Mua giống lúa mới cho các hợp tác xã", "Báo cáo", "\(head) \(rest)", "Hạt Kiểm lâm các huyện", "Tháng 5"])
  }
}
