import Kehoach
import Testing

/// Layout text as word processors' PDFs give it: cells one space apart, columns that move from row to row.
struct LayoutRowsTests {
  private func plan() throws -> Plan { try Kehoach.extract(path: InventedPlansTests.folder + "/bang-xe-dich.layout.txt") }
  private func rows(_ table: Table) -> [[String]] { table.rows.map { $0.cells.map(\.text) } }

  @Test func headerCellsOneSpaceApart() throws {
    let tables = try plan().tables
    #expect(tables.map { $0.columns.map(\.header) } == [
      ["TT", "Nội dung phải thực hiện, hoàn thành trong năm", "Thời gian hoàn thành", "Ghi chú"],
      ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện", "Sản phẩm"],
    ])
    #expect(tables.map { $0.columns.map(\.role) } == [[.ordinal, .content, .deadline, .note], [.ordinal, .content, .lead, .coordinating, .deadline, .deliverable]])
    #expect(rows(tables[0]) == [
      ["1", "Rà soát hồ sơ điện tử của các bộ phận, cập nhật lên Cổng dịch vụ công quốc gia", "Tháng 3/2026", "Báo cáo gửi Văn phòng HĐND và UBND xã"],
      ["2", "Tập huấn kỹ năng số cho cán bộ, công chức xã và tổ công nghệ cộng đồng", "Quý II/2026", "Danh sách học viên"],
    ])
  }

  /// Rows 2 and 3 stand left of row 1; "Định kỳDữ liệu" is two cells, "30/6/202" and "6" are one date.
  @Test func columnsThatMove() throws {
    #expect(rows(try plan().tables[1]) == [
      ["I HẠ TẦNG SỐ VÀ DỮ LIỆU SỐ DÙNG CHUNG CỦA XÃ, CỦA CÁC THÔN"],
      ["1", "Lắp đặt mạng nội bộ cho nhà văn hóa thôn", "Phòng Văn hóa - Xã hội", "Công an xã; các thôn", "Trước ngày 30/6/2026", "Biên bản nghiệm thu"],
      ["2", "Làm sạch dữ liệu dân cư", "Công an xã", "Văn phòng HĐND và UBND xã", "Định kỳ hằng tháng", "Dữ liệu được xác thực"],
      ["3", "Cập nhật dữ liệu đất đai", "Phòng Kinh tế", "Các thôn", "Sau khi có hướng dẫn của Sở", "Dữ liệu đất đai đầy đủ"],
    ])
  }

  /// A note cut by the page goes on at the next one's foot; "8 năm 2025 …" at a page's top is text, a name with a capital
  /// inside stays whole.
  @Test func pages() throws {
    let plan = try plan()
    #expect(plan.footnotes.map(\.text) == [
      "Thành lập theo Quyết định số 15/QĐ-UBND ngày 20/01/2026 của Ủy ban nhân dân xã, được bổ sung tại Quyết định số 31/QĐ-UBND ngày 03/02/2026."
    ])
    #expect(plan.footnotes.first?.anchors.map(\.in) == ["II/2"])
    #expect(plan.sections.map(\.id) == ["I", "II", "III", "IV"])
    #expect(plan.sections[0].text == "Ứng dụng PhuLamS của xã đi vào nền nếp.")
    #expect(plan.sections[2].text == "Các thôn đã kéo cáp quang đến nhà văn hóa và mở mạng không dây miễn phí từ tháng 8 năm 2025 đến nay các thôn đã có mạng.")
  }
}
