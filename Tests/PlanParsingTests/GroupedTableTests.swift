import Kehoach
import PlanModel
import Testing

/// Tables without ordinals whose first column labels several rows, in texts that lost their cells.
struct GroupedTableTests {
  private let rows = """
    Hoàn thiện thể chế
    Rà soát văn bản quy phạm pháp luật
    Sở Tư pháp
    Sở Nội vụ
    Quý I
    Ban hành quy chế phối hợp
    Sở Nội vụ
    Sở Tài chính
    Tháng 5
    Phát triển hạ tầng
    Nâng cấp hệ thống mạng nội bộ
    Sở Thông tin và Truyền thông
    Sở Tài chính
    Tháng 9
    Kiểm tra an toàn thông tin tại các đơn vị
    Công an tỉnh
    Sở Nội vụ
    Quý IV
    """
  private let expected = [
    "Rà soát văn bản quy phạm pháp luật: Sở Tư pháp + Sở Nội vụ, Quý I", "Ban hành quy chế phối hợp: Sở Nội vụ + Sở Tài chính, Tháng 5",
    "Nâng cấp hệ thống mạng nội bộ: Sở Thông tin và Truyền thông + Sở Tài chính, Tháng 9", "Kiểm tra an toàn thông tin tại các đơn vị: Công an tỉnh + Sở Nội vụ, Quý IV",
  ]

  /// One line a cell; the first column's cells stand once for the rows below. Headings may be wrapped.
  @Test(arguments: [
    "Nhóm nhiệm vụ\nNhiệm vụ cụ thể\nĐơn vị chủ trì\nĐơn vị phối hợp\nThời hạn hoàn thành",
    "Nhóm nhiệm\nvụ\nNhiệm vụ cụ thể\nĐơn vị chủ trì\nĐơn vị phối\nhợp\nThời hạn\nhoàn\nthành",
    "Lĩnh vực\nNội dung công việc\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian",
  ])
  func cellsOnLines(_ header: String) throws {
    let plan = try planHolding(header + "\n" + rows)
    #expect(rowTasks(plan) == expected)
    #expect(plan.tables.first?.rows.map { $0.cells[0].text.isEmpty } == [false, true, false, true])
  }

  /// Rows that all have their first cell, and a table without such a column.
  @Test func wholeRows() throws {
    let whole = try planHolding("Lĩnh vực\nNhiệm vụ\nCơ quan chủ trì\nThời gian\nThể chế\nRà soát văn bản\nSở Tư pháp\nQuý I\nTổ chức\nTập huấn nghiệp vụ\nSở Nội vụ\nQuý II\nTài chính\nLập dự toán\nSở Tài chính\nQuý III")
    #expect(rowTasks(whole) == ["Rà soát văn bản: Sở Tư pháp + , Quý I", "Tập huấn nghiệp vụ: Sở Nội vụ + , Quý II", "Lập dự toán: Sở Tài chính + , Quý III"])
    let plain = try planHolding("Nhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nThời gian\nRà soát văn bản\nSở Tư pháp\nSở Nội vụ\nQuý I\nTập huấn nghiệp vụ\nSở Nội vụ\nSở Y tế\nQuý II")
    #expect(rowTasks(plain) == ["Rà soát văn bản: Sở Tư pháp + Sở Nội vụ, Quý I", "Tập huấn nghiệp vụ: Sở Nội vụ + Sở Y tế, Quý II"])
  }

  /// Columns printed one after the other: nobody is given work that stands where bodies should.
  @Test func columnsAfterEachOther() throws {
    let plan = try planHolding(
      "Nhiệm vụ cụ thể\nĐơn vị chủ trì\nĐơn vị phối hợp\nRà soát văn bản quy phạm pháp luật\nBan hành quy chế phối hợp\nNâng cấp hệ thống mạng nội bộ\nKiểm tra an toàn thông tin\nĐào tạo cán bộ chuyên trách\nSở Tư pháp\nSở Nội vụ\nSở Tài chính\nCông an tỉnh\nSở Y tế\nSở Xây dựng\nThời hạn\nQuý I\nQuý II\nQuý III")
    #expect(rowTasks(plan).isEmpty)
    #expect(plan.diagnostics.contains { $0.code == "table-unreadable" })
  }

  /// Work that begins like a body's name, and rooms whose names are verbs, exchange nothing.
  @Test(arguments: [
    ("Thanh tra việc mua sắm\nSở Tài chính\nTháng 4\n2\nPhòng cháy, chữa cháy rừng\nSở Xây dựng\nQuý II", ["Thanh tra việc mua sắm: Sở Tài chính + , Tháng 4", "Phòng cháy, chữa cháy rừng: Sở Xây dựng + , Quý II"]),
    ("Mở lớp bồi dưỡng\nĐào tạo\nTháng 4\n2\nSửa chữa phòng học\nQuản trị\nQuý II", ["Mở lớp bồi dưỡng: Đào tạo + , Tháng 4", "Sửa chữa phòng học: Quản trị + , Quý II"]),
  ])
  func namesLikeWork(_ rows: String, _ wanted: [String]) throws {
    #expect(try rowTasks(planHolding("TT\nNội dung\nĐơn vị chủ trì\nThời gian\n1\n" + rows)) == wanted)
  }

  private let layout = """
    Nhóm nhiệm          Nhiệm vụ cụ thể                  Cơ quan chủ      Cơ quan phối     Thời hạn
        vụ                                                  trì              hợp
    Phát triển sản      Xây dựng đề án hỗ trợ sản        Sở Công Thương   Sở Kế hoạch      Quý
    xuất, tạo nguồn     xuất hàng hóa                                     và Đầu tư        IV/2024
    cung bền vững       Rà soát, hoàn thiện tiêu chuẩn   Sở Khoa học      Các sở liên      Tháng
                        đối với hàng xuất khẩu           và Công nghệ     quan             9/2024
                        Hướng dẫn doanh nghiệp áp        Sở Tài nguyên    UBND các         Hằng năm
                        dụng công nghệ sạch              và Môi trường    huyện
    Thị trường          Tổ chức hội chợ tại các tỉnh     Sở Công Thương   Sở Du lịch       Tháng 6
                        bạn

    """

  /// A row that begins beside the merged cell's last line.
  @Test func besideAMergedCell() throws {
    let plan = try planHolding(layout)
    #expect(rowTasks(plan).map { String($0.prefix(60)) }.count == 4)
    #expect(plan.tasks.filter { $0.table != nil }.map { $0.lead.map(\.name) } == [["Sở Công Thương"], ["Sở Khoa học và Công nghệ"], ["Sở Tài nguyên và Môi trường"], ["Sở Công Thương"]])
    #expect(plan.tables.first?.rows.first?.cells[0].text == "Phát triển sản xuất, tạo nguồn cung bền vững")
  }

  /// Cells a single space apart are no label across the table.
  @Test func cellsASpaceApart() throws {
    let plan = try planHolding(
      layout.replacing("Tổ chức hội chợ tại các tỉnh     Sở Công Thương   Sở Du lịch       Tháng 6", with: "Tổ chức hội chợ tại các tỉnh     Sở Công Thương   Sở Du lịch       Tháng 6\n                    bạn\n                    Mở gian hàng tại trung tâm huyện Sở Công Thương   Sở Du lịch       Tháng 7"))
    #expect(plan.tables.first?.rows.allSatisfy { $0.kind == .data } ?? false)
    #expect(plan.tasks.filter { $0.table != nil }.last?.deadlines.map(\.text) == ["Tháng 7"])
  }
}
