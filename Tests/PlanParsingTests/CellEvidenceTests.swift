import Kehoach
import PlanModel
import Testing

/// What tells cells apart in texts that lost them: fields' names, posts and authorities, names that end with a head noun, days
/// beside each other, ticks, lines across all columns.
struct CellEvidenceTests {
  /// `Chủ trì:` opens the bodies' cell, `Phối hợp:` goes on with it.
  @Test func fieldsInACell() throws {
    let plan = try planHolding(
      "TT\nNội dung công việc\nĐơn vị thực hiện\nThời gian thực hiện\n1\nRà soát bản đồ các khu vực có nguy cơ sạt lở trên địa bàn tỉnh\nChủ trì: Sở Tài nguyên và Môi trường\nPhối hợp: Đài Khí tượng tỉnh; UBND các huyện\nQuý I, Quý II năm 2024\n2\nChủ trì xây dựng phương án ứng phó thiên tai\nĐơn vị chủ trì: Sở Xây dựng\nĐơn vị phối hợp: Công an tỉnh\nTháng 5\n3\nTổng kết công tác năm\nChủ trì: Sở Nội vụ\nTháng 12")
    #expect(
      rowTasks(plan) == [
        "Rà soát bản đồ các khu vực có nguy cơ sạt lở trên địa bàn tỉnh: Sở Tài nguyên và Môi trường + Đài Khí tượng tỉnh, UBND các huyện, Quý I, Quý II năm 2024",
        "Chủ trì xây dựng phương án ứng phó thiên tai: Sở Xây dựng + Công an tỉnh, Tháng 5", "Tổng kết công tác năm: Sở Nội vụ + , Tháng 12",
      ])
  }

  /// Where those in charge and the level that decides are left blank, bodies stand in their own columns.
  @Test func postsAndAuthorities() throws {
    let plan = try planHolding(
      """
      TT
      Nội dung nhiệm vụ
      Lãnh đạo
      UBND xã phụ trách
      Cấp trình
      Cơ quan chủ trì
      Cơ quan phối hợp
      Thời hạn
      1
      Rà soát văn bản
      Phó Chủ tịch Nguyễn Thị Lan
      Chủ tịch UBND xã
      Văn phòng UBND xã
      Các phòng chuyên môn
      30/9/2024
      2
      Bố trí trang thiết bị
      Phòng Kinh tế
      Trung tâm Phục vụ hành chính công
      31/8/2024
      3
      Thành lập tổ hỗ trợ
      Đoàn Thanh niên xã
      Công an xã
      20/8/2024
      4
      Hoàn thiện hạ tầng mạng
      Phó Chủ tịch Lê Văn Minh
      UBND xã
      Phòng Văn hóa - Xã hội
      Công an xã
      30/10/2024
      """)
    #expect(plan.tables.first?.columns.map(\.role) == [.ordinal, .content, .supervisor, .approver, .lead, .coordinating, .deadline])
    #expect(
      rowTasks(plan) == [
        "Rà soát văn bản: Văn phòng UBND xã + Các phòng chuyên môn, 30/9/2024", "Bố trí trang thiết bị: Phòng Kinh tế + Trung tâm Phục vụ hành chính công, 31/8/2024",
        "Thành lập tổ hỗ trợ: Đoàn Thanh niên xã + Công an xã, 20/8/2024", "Hoàn thiện hạ tầng mạng: Phòng Văn hóa - Xã hội + Công an xã, 30/10/2024",
      ])
    #expect(plan.tasks.first?.supervisor == "Phó Chủ tịch Nguyễn Thị Lan")
  }

  /// `Văn phòng Sở` is a whole name before another's; two days beside each other fill two columns. `Sở` + `Nội vụ` stays one.
  @Test func cellsOnOneLine() throws {
    let plan = try planHolding(
      """
      TT Nội dung công việc Chủ trì Phối hợp Bắt đầu Hoàn thành
      1 Tổ chức tập huấn cho công chức
      Văn phòng Sở Các phòng, đơn
      vị thuộc Sở
      01/02/2024 15/3/2024
      2 Kiểm tra việc chấp hành kỷ cương
      Thanh tra Sở Văn phòng Sở 10/4/2024 20/5/2024
      3 Rà soát hồ sơ lưu trữ tại các
      phòng
      Văn phòng Sở
      Nội vụ
      Phòng Tổ chức 02/6/2024 30/6/2024
      """)
    #expect(plan.tasks.filter { $0.table != nil }.map { [$0.start, $0.due].compactMap { $0?.description } } == [["2024-02-01", "2024-03-15"], ["2024-04-10", "2024-05-20"], ["2024-06-02", "2024-06-30"]])
    #expect(plan.tasks.filter { $0.table != nil }.map { $0.lead.map(\.name) } == [["Văn phòng Sở"], ["Thanh tra Sở"], ["Văn phòng Sở Nội vụ"]])
    #expect(plan.tasks.filter { $0.table != nil }.map { $0.coordinating.map(\.name) } == [["Các phòng, đơn vị thuộc Sở"], ["Văn phòng Sở"], ["Phòng Tổ chức"]])
  }

  /// Ticks whose columns are lost say that something is missing, not when.
  @Test func ticksWithoutColumns() throws {
    let plan = try planHolding(
      "TT\nNội dung công việc\nBộ phận chủ trì\nPhối hợp\nThời gian thực hiện\nQuý I\nQuý II\nQuý III\nQuý IV\n1\nTổ chức hội nghị báo cáo viên\nBộ phận Tuyên truyền\nVăn phòng Huyện ủy\nx\nx\nx\nx\n2\nKiểm tra việc học tập nghị quyết\nBộ phận Lý luận\nỦy ban Kiểm tra\nx\n3\nTổng kết công tác năm\nBộ phận Tổng hợp\nVăn phòng Huyện ủy\nx"
    )
    let tasks = plan.tasks.filter { $0.table != nil }
    #expect(tasks.count == 3 && tasks.allSatisfy { $0.deadlines.isEmpty && $0.review.contains("table-uncertain") })
  }

  private let body = "Nâng cao chất lượng công tác tham mưu, tổng hợp của các cơ quan, đơn vị trên địa\nbàn tỉnh, gắn với trách nhiệm của người đứng đầu, bảo đảm các nhiệm vụ được triển khai\nđồng bộ, hiệu quả, đúng tiến độ và đúng quy định của pháp luật hiện hành trong năm.\n"

  /// Lines across all columns: rows of one cell, nobody is given half of a name.
  @Test func linesAcrossAllColumns() throws {
    let across = """
      \(body)TT Nội dung công việc Đơn vị thực hiện Thời gian
      thực hiện
      1 Kiện toàn Ban Chỉ huy phòng, chống Chủ trì: Sở Nông nghiệp Trước ngày
      thiên tai và tìm kiếm cứu nạn các cấp; và Phát triển nông thôn 31/3/2024
      phân công nhiệm vụ cho từng thành Phối hợp: Sở Nội vụ,
      viên UBND các huyện
      2 Rà soát, cập nhật bản đồ các khu vực có Chủ trì: Sở Tài nguyên và Quý I, Quý II
      nguy cơ cao xảy ra lũ quét, sạt lở đất Môi trường năm 2024
      trên địa bàn tỉnh Phối hợp: UBND các huyện
      3 Tổ chức kiểm tra an toàn các hồ chứa Chủ trì: Sở Nông nghiệp Xong trước
      nước, công trình thủy lợi, đê điều trước và Phát triển nông thôn ngày
      mùa mưa lũ 15/5/2024
      """
    let plan = try planHolding(across)
    #expect(rowTasks(plan).isEmpty)
    #expect(plan.diagnostics.contains { $0.code == "interleaved-columns" })
    #expect(plan.tables.first?.rows.count == 3)
  }

  /// The same, cell after cell.
  @Test func linesOfCells() throws {
    let cells = """
      \(body)TT Nội dung công việc Đơn vị thực hiện Thời gian
      thực hiện
      1 Kiện toàn Ban Chỉ huy phòng, chống
      thiên tai và tìm kiếm cứu nạn các cấp;
      phân công nhiệm vụ cho từng thành
      viên
      Sở Nông nghiệp
      và Phát triển nông thôn
      Trước ngày
      31/3/2024
      2 Rà soát, cập nhật bản đồ các khu vực có
      nguy cơ cao xảy ra lũ quét, sạt lở đất
      trên địa bàn tỉnh
      Sở Tài nguyên và
      Môi trường
      Quý I, Quý II
      năm 2024
      """
    #expect(
      rowTasks(try planHolding(cells)) == [
        "Kiện toàn Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn các cấp; phân công nhiệm vụ cho từng thành viên: Sở Nông nghiệp và Phát triển nông thôn + , Trước ngày 31/3/2024",
        "Rà soát, cập nhật bản đồ các khu vực có nguy cơ cao xảy ra lũ quét, sạt lở đất trên địa bàn tỉnh: Sở Tài nguyên và Môi trường + , Quý I, Quý II năm 2024",
      ])
  }
}
