import PlanModel
import SourceModel
import Testing

@testable import PlanParsing

/// Columns whose names say too little: their cells and neighbours say what they hold.
@Suite struct ColumnsByCellsTests {
  private func roles(_ rows: [[String]]) -> [ColumnRole] {
    let block = TableBlock(rows: rows.map { row in TableRow(cells: row.enumerated().map { TableCell(paragraphs: [Paragraph(Passage(0..<$1.utf8.count, of: Array($1.utf8)))], column: $0) }) }, columnCount: rows[0].count)
    return readTable(block, order: 0).columns.map(\.role)
  }

  @Test(arguments: [
    // Bodies under a name that may also be a unit of measure, behind the work or before what is called so.
    (["TT", "Nội dung", "Đơn vị", "Thời gian"], ["1", "Nạo vét kênh", "Phòng Kinh tế", "Quý II"], [ColumnRole.ordinal, .content, .lead, .deadline]),
    (["TT", "Phòng/ban", "Nhiệm vụ", "Hạn"], ["1", "Phòng Nội vụ", "Lập danh sách", "05/3"], [.ordinal, .lead, .content, .deadline]),
    (["TT", "Nội dung", "Thực hiện", "Ghi chú"], ["1", "Nạo vét kênh", "Trạm Thủy nông", ""], [.ordinal, .content, .lead, .note]),
    (["TT", "Nội dung", "ĐV CT", "ĐV PH", "TG HT"], ["1", "Nạo vét kênh", "Phòng Kinh tế", "Các thôn", "Quý II"], [.ordinal, .content, .lead, .coordinating, .deadline]),
    (["TT", "Tên dự án", "Chủ đầu tư", "Thời gian"], ["1", "Sửa cầu", "UBND xã Hạ Long", "Quý II"], [.ordinal, .content, .lead, .deadline]),
    // Times.
    (["TT", "Nội dung", "Chủ trì", "Quý"], ["1", "Nạo vét kênh", "Phòng Kinh tế", "Quý II/2027"], [.ordinal, .content, .lead, .deadline]),
    (["TT", "Nội dung", "Chủ trì", "Dự kiến"], ["1", "Nạo vét kênh", "Phòng Kinh tế", "Trước ngày 09/4/2027"], [.ordinal, .content, .lead, .deadline]),
    // Work beside those who do it and a time.
    (["TT", "Hạng mục", "Đơn vị chủ trì", "Thời gian"], ["1", "Sửa cầu", "Phòng Kinh tế", "Quý II"], [.ordinal, .content, .lead, .deadline]),
    (["TT", "Chuyên đề", "Cơ quan", "Tháng/năm"], ["1", "An toàn hồ đập", "Phòng Kinh tế", "Tháng 4/2027"], [.ordinal, .content, .lead, .deadline]),
    (["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị tham gia"], ["1", "Sửa cầu", "Phòng Kinh tế", "Các thôn"], [.ordinal, .content, .lead, .coordinating]),
  ])
  func cellsName(_ header: [String], _ row: [String], _ expected: [ColumnRole]) { #expect(roles([header, row]) == expected) }

  @Test(arguments: [
    // A unit of measure, those who are inspected, figures, projects that nobody is named for.
    (["TT", "Nội dung", "Đơn vị", "Thời gian"], ["1", "Nạo vét kênh", "km", "Quý II"], [ColumnRole.ordinal, .content, .other, .deadline]),
    (["TT", "Đơn vị", "Nội dung kiểm tra", "Thời gian"], ["1", "UBND xã Hạ Long", "Văn thư", "Quý II"], [.ordinal, .other, .content, .deadline]),
    (["TT", "Đơn vị", "Nội dung", "Thời gian"], ["1", "UBND xã Hạ Long", "Văn thư", "Quý II"], [.ordinal, .other, .content, .deadline]),
    (["TT", "Nội dung", "Chủ trì", "Kế hoạch"], ["1", "Nạo vét kênh", "Phòng Kinh tế", "12,5"], [.ordinal, .content, .lead, .other]),
    (["TT", "Hạng mục", "Số lượng", "Đơn giá"], ["1", "Xi măng", "12", "90.000"], [.ordinal, .other, .other, .budget]),
    (["TT", "Địa điểm", "Đơn vị chủ trì", "Thời gian"], ["1", "Xã Hạ Long", "Phòng Kinh tế", "Quý II"], [.ordinal, .other, .lead, .deadline]),
    (["TT", "Nội dung", "Đơn vị tham gia", "Thời gian"], ["1", "Kéo co", "Các thôn", "Quý II"], [.ordinal, .content, .other, .deadline]),
  ])
  func othersStay(_ header: [String], _ row: [String], _ expected: [ColumnRole]) { #expect(roles([header, row]) == expected) }
}
