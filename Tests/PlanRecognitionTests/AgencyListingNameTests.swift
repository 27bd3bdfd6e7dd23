import PlanModel
import Testing

@testable import PlanRecognition

/// Names that list in small letters what a body is for, before the colon of its work.
struct AgencyListingNameTests {
  @Test(arguments: [
    ("Phòng Giám sát, kiểm tra và xử lý sau thanh tra: Theo dõi, đôn đốc việc thực hiện.", ["Phòng Giám sát, kiểm tra và xử lý sau thanh tra"]),
    ("Phòng Cấp sổ, thẻ: lập danh sách đơn vị.", ["Phòng Cấp sổ, thẻ"]),
    ("Ban Quản lý chợ, bến xe: Sắp xếp lại điểm bán.", ["Ban Quản lý chợ, bến xe"]),
    ("Phòng Quản lý đầu tư, xây dựng: Thẩm định hồ sơ.", ["Phòng Quản lý đầu tư, xây dựng"]),
    ("Phòng Công chức, viên chức tổng hợp số liệu.", ["Phòng Công chức, viên chức"]), ("Giao Phòng Văn thư, lưu trữ chỉnh lý tài liệu.", ["Phòng Văn thư, lưu trữ"]),
    // Lists of bodies and posts, times and ways of work are none.
    ("Phòng Kinh tế, Công an xã: Tuần tra.", ["Phòng Kinh tế", "Công an xã"]),
    ("Sở Tài chính, các xã: Bố trí kinh phí.", ["Sở Tài chính", "các xã"]),
    ("Sở Y tế, giám đốc các bệnh viện: Bố trí nhân lực.", ["Sở Y tế", "giám đốc các bệnh viện"]),
    ("Công an, quân sự xã: Tuần tra hằng đêm.", ["Công an", "quân sự xã"]),
    ("Phòng Y tế, trong tháng 5/2026: Kiểm tra 20 cơ sở.", []),
    ("Công an xã, phối hợp với thôn: Tuần tra.", []),
    // A centre of a commune, by its whole name.
    ("Trung tâm Cung ứng dịch vụ sự nghiệp công xã thực hiện.", ["Trung tâm Cung ứng dịch vụ sự nghiệp công xã"]),
    ("Trung tâm Dịch vụ sự nghiệp công xã tổ chức phát thanh.", ["Trung tâm Dịch vụ sự nghiệp công xã"]),
  ])
  func names(_ text: String, _ leads: [String]) {
    #expect(assignment(in: Array(text.utf8)).lead.map(\.value.name) == leads)
  }

  /// Lines of a cell that were joined, and lines whose first is a body by itself.
  @Test(arguments: [
    ("Ban Giám hiệu Giáo viên chủ nhiệm Tổng phụ trách Đội", ["Ban Giám hiệu", "Giáo viên chủ nhiệm", "Tổng phụ trách Đội"]),
    ("Ban Giám hiệu Kế toán, bảo vệ", ["Ban Giám hiệu", "Kế toán, bảo vệ"]), ("Công đoàn\nTổ trưởng chuyên môn", ["Công đoàn", "Tổ trưởng chuyên môn"]),
    // A head noun alone waits for its name; a post's own words stay with it.
    ("Văn phòng\nChủ tịch nước", ["Văn phòng Chủ tịch nước"]), ("Ban\nGiám hiệu", ["Ban Giám hiệu"]), ("Phó Hiệu trưởng nhà trường", ["Phó Hiệu trưởng nhà trường"]),
    ("Công đoàn\nNgành Giáo dục", ["Công đoàn Ngành Giáo dục"]),
  ])
  func joinedLines(_ cell: String, _ names: [String]) {
    #expect(bodiesInList(Array(cell.utf8), from: .column).map { $0.value.name.split(whereSeparator: \.isWhitespace).joined(separator: " ") } == names)
  }

  @Test func unitsOfTheArmy() {
    #expect(assignment(in: Array("Trung đoàn 841, Đại đội Trinh sát tổ chức tiếp nhận chiến sĩ mới.".utf8)).lead.map(\.value.name) == ["Trung đoàn 841", "Đại đội Trinh sát"])
  }
}
