import SourceModel
import Testing

@testable import PlanParsing

/// Tables whose cells stand one below the other, each on its line: what the count of lines and lines that are times tell.
@Suite struct LineColumnTests {
  private func text(_ rows: [[String]], after: String = "III. KẾT LUẬN") -> String {
    "I. MỤC ĐÍCH\nDọn sạch kho.\nII. NỘI DUNG\n" + rows.joined().map { $0 + "\n" }.joined() + after + "\n"
  }

  private let kinds = [["TT", "Điểm canh", "Độ sâu (cm)", "Đội trực", "Xe, máy", "Điện thoại"]]

  // MARK: headings that name nothing known

  @Test func columnsThatOnlyRowsConfirm() {
    let rows = [["1", "Cầu Đá", "35", "Đội Một", "Hai máy bơm", "0912 1"], ["2", "Chợ Cũ", "20", "Đội Hai", "Một xe", "0912 2"], ["3", "Bến Phà", "45", "Đội Một", "Một máy bơm", "0912 1"]]
    let result = Reconstructed(text(kinds + rows))
    #expect(result.rows(headers: true) == kinds)
    #expect(result.rows() == rows)
    #expect(result.misplaced == 0)
  }

  /// Of one row that lacks a cell the others tell which.
  @Test func aRowThatLacksACell() {
    let rows = [
      ["1", "Cầu Đá", "35", "Đội Một", "Hai máy bơm", "0912 1"], ["2", "Chợ Cũ", "20", "Đội Hai", "Một máy bơm", "0912 2"], ["3", "Ga Xép", "25", "Đội Ba", "0912 3"],
      ["4", "Bến Phà", "45", "Đội Một", "Một máy bơm", "0912 1"],
    ]
    let result = Reconstructed(text(kinds + rows))
    #expect(result.rows().count == 4)
    #expect(result.rows()[2].filter { !$0.isEmpty } == rows[2])
    #expect(result.rows()[3] == rows[3])
  }

  /// The last cell of a row is missing, and the next row's number stands where it would: the rows go on.
  @Test func aRowThatLacksItsLastCell() {
    let head = [["STT", "Ngày, tháng", "Trạm", "Xe"]]
    let rows = [["1", "07/4/2024", "Xã Vũ", "Ô tô"], ["2", "08/4/2024", "Xã Tân", "Ô tô"], ["3", "14/4/2024", "Xã Nhất"], ["4", "21/4/2024", "Xã Hưng", "Xe máy"], ["5", "22/4/2024", "Xã Bắc", "Ô tô"]]
    let result = Reconstructed(text(head + rows))
    #expect(result.rows() == rows.map { $0.count < 4 ? $0 + [""] : $0 })
  }

  /// A body below the headings is no heading: `Phòng Kế toán`.
  @Test func bodiesBelowHeadings() {
    let rows = [["Phòng Kế toán", "Lập dự toán", "25/3/2024"], ["Khoa Dược", "Cử một người", "01/4/2024"], ["Phòng Kho", "Cấp sổ", "03/4/2024"]]
    let result = Reconstructed(text([["Đơn vị", "Nhiệm vụ", "Thời hạn"]] + rows))
    #expect(result.rows(headers: true) == [["Đơn vị", "Nhiệm vụ", "Thời hạn"]])
    #expect(result.rows() == rows)
  }

  /// Lines of unequal number below such a heading, or a single row, are no table.
  @Test func linesThatConfirmNothing() {
    #expect(Reconstructed(text(kinds + [["1", "Cầu Đá", "35"], ["2", "Chợ Cũ"], ["3", "Bến Phà", "45", "Đội Một"]])).tables.isEmpty)
    #expect(Reconstructed(text([["TT", "Lời đầu", "Lời sau"], ["1", "Một dòng chữ"]])).tables.isEmpty)
  }

  /// Two headings of one kind, two times side by side: each line is a cell all the same.
  @Test func cellsOfOneKindSideBySide() {
    let head = ["STT", "Đơn vị được xem xét", "Nội dung xem xét", "Thời kỳ", "Thời hạn xem xét", "Thời gian làm", "Chỉ tiêu giấy", "Chỉ tiêu máy"]
    let rows = [["1", "Kho Một", "Sổ sách", "2023 - 2025", "45 ngày", "Quý I", "18", "70"], ["2", "Kho Hai", "Thóc giống", "2024 - 2025", "30 ngày", "Quý II", "15", "70"]]
    let result = Reconstructed(text([head] + rows))
    #expect(result.rows(headers: true) == [head])
    #expect(result.rows() == rows)
  }

  /// Dashes are parts of a cell: the number of lines says nothing there.
  @Test func partsOfACell() {
    let head = ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian"]
    let rows = [["1", "Dọn kho", "Sở Y tế", "Sở Nội vụ", "Quý I"], ["2", "Chọn thầu:", "- Kho lớn;", "Sở Y tế", "Quý II"], ["3", "Kiểm kê", "Sở Y tế", "Sở Nội vụ", "Quý III"]]
    #expect(Reconstructed(text([head] + rows)).rows()[1][1].hasPrefix("Chọn thầu:"))
    #expect(Reconstructed(text([head] + rows)).rows()[1][4] == "Quý II")
  }

  // MARK: labels and sums

  @Test func labelsWithoutNumbers() {
    let head = ["STT", "Phần việc", "Lực lượng làm", "Thời điểm", "Chỉ tiêu"]
    let result = Reconstructed(text([
      head, ["Việc mùa hè"], ["1", "Đắp đường", "Đội Một", "Tháng 6", "2 km"], ["2", "Trồng cây", "Đội Hai", "Tháng 6", "90 cây"], ["3", "Dạy bơi", "Đội Ba", "Tháng 7", "80 em"],
      ["Việc mùa thu"], ["4", "Ôn bài", "Đội Hai", "Tháng 8", "3 lớp"],
    ]))
    #expect(result.rows(headers: true) == [head])
    #expect(result.rows() == [
      ["Việc mùa hè"], ["1", "Đắp đường", "Đội Một", "Tháng 6", "2 km"], ["2", "Trồng cây", "Đội Hai", "Tháng 6", "90 cây"], ["3", "Dạy bơi", "Đội Ba", "Tháng 7", "80 em"],
      ["Việc mùa thu"], ["4", "Ôn bài", "Đội Hai", "Tháng 8", "3 lớp"],
    ])
  }

  @Test(arguments: [["TT", "Tên xóm", "Số hộ", "Chỉ tiêu giấy"], ["TT", "Khoản chi", "ĐVT", "Thành tiền"]])
  func sums(head: [String]) {
    let result = Reconstructed(text([head, ["1", "Xóm Thượng", "212", "180"], ["2", "Xóm Hạ", "187", "150"], ["3", "Xóm Đông", "240", "200"], ["Cộng", "639", "530"]]))
    #expect(result.rows().dropLast() == [["1", "Xóm Thượng", "212", "180"], ["2", "Xóm Hạ", "187", "150"], ["3", "Xóm Đông", "240", "200"]])
    #expect(result.rows().last?.joined(separator: " ") == "Cộng 639 530")
    #expect(result.misplaced == 0)
  }

  // MARK: times that open rows

  @Test func rowsBetweenTimes() {
    let result = Reconstructed(text([
      ["Thời gian", "Nội dung", "Địa điểm", "Thành phần"], ["Ngày thứ nhất (26/3)"], ["07h30 - 08h00", "Đón đại biểu", "Cổng trường", "Đội cờ đỏ"],
      ["08h00 - 09h00", "Lễ mở trại:", "- Chào cờ;", "- Phát biểu.", "Sân lớn", "Toàn trường"], ["09h00 - 10h00", "Thi kéo co", "Sân bóng", "Các lớp"],
    ]))
    #expect(result.rows() == [
      ["Ngày thứ nhất (26/3)"], ["07h30 - 08h00", "Đón đại biểu", "Cổng trường", "Đội cờ đỏ"], ["08h00 - 09h00", "Lễ mở trại: - Chào cờ; - Phát biểu.", "Sân lớn", "Toàn trường"],
      ["09h00 - 10h00", "Thi kéo co", "Sân bóng", "Các lớp"],
    ])
  }

  @Test func severalRowsOfAMonth() {
    let rows = [
      ["9/2024", "Khai giảng năm học mới", "Hiệu trưởng", "Biên bản họp"], ["", "Khảo sát đầu năm môn Toán", "Phó Hiệu trưởng", "Bảng điểm khảo sát"], ["10/2024", "Hội nghị viên chức", "Công đoàn", "Nghị quyết hội nghị"],
      ["11/2024", "Thi viết báo tường", "Đoàn trường", "18 tờ báo"], ["12/2024", "Kiểm tra cuối kỳ", "Giáo viên bộ môn", "Sổ điểm"],
    ]
    let result = Reconstructed(text([["Tháng", "Nội dung công việc", "Người phụ trách", "Kết quả"]] + rows.map { $0.filter { !$0.isEmpty } }))
    #expect(result.rows() == rows)
  }

  @Test(arguments: [
    ("9/2025", true), ("07h30 - 10h30", true), ("Trước ngày 25/5/2026", true), ("Từ 02/6 đến 10/8/2026", true), ("Quý II", true), ("Thường xuyên", true), ("12", false), ("Ngày hội thể thao", false), ("Tháng Thanh niên", false),
    ("Hoàn thành", false), ("Báo cáo tháng 5/2026", false), ("120 em", false),
  ])
  func times(line: String, isTime: Bool) { #expect(AtomReader(text: Array(line.utf8)).isTime(0..<line.utf8.count) == isTime) }

  /// Headings of three kinds make a header; lines that begin with their words do not.
  @Test(arguments: ["Thời gian\nNội dung\nĐịa điểm tổ chức: Sân xã\n", "Nội dung\nĐịa điểm\nBa ngày nữa thì họp.\n", "Nội dung\nNhiệm vụ\nCông việc\nDọn kho\nQuét sân\nĐốt rác\n"])
  func noHeaders(lines: String) { #expect(Reconstructed("I. MỤC ĐÍCH\nDọn kho.\nII. NỘI DUNG\n\(lines)III. KẾT LUẬN\n").tables.isEmpty) }
}
