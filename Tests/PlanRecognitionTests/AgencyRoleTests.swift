import PlanModel
import Testing

@testable import PlanRecognition

private func names(_ bodies: [Found<Agency>]) -> [String] { bodies.map(\.value.name) }
private func lead(_ text: String) -> [String] { names(assignment(in: Array(text.utf8)).lead) }

/// Who leads and who joins where a text does not say it with a plain subject and verb.
@Suite struct AgencyRoleTests {
  @Test(arguments: [
    // What a body is in the work.
    ("Sở Tư pháp là cơ quan tham mưu giúp UBND tỉnh quản lý công tác này.", ["Sở Tư pháp"]),
    ("Công an xã là lực lượng nòng cốt trong công tác bảo đảm an ninh, trật tự.", ["Công an xã"]),
    ("Ban Quản lý dự án khu vực là chủ đầu tư các công trình.", ["Ban Quản lý dự án khu vực"]),
    ("Sở Tư pháp là nơi tiếp nhận hồ sơ.", []),
    // A time between commas.
    ("Sở Tài chính, trước ngày 15/11/2026, trình UBND tỉnh phương án phân bổ.", ["Sở Tài chính"]),
    ("Phòng Văn hóa - Xã hội, trong tháng 5/2026, tham mưu UBND xã ban hành kế hoạch.", ["Phòng Văn hóa - Xã hội"]),
    ("Các thôn, định kỳ hằng tháng, báo cáo kết quả về UBND xã.", ["Các thôn"]),
    ("Danh sách Sở Y tế, trước ngày 15/11, đã gửi.", []),
    ("Sở Nội vụ, phối hợp với các sở, ngành, rà soát danh mục.", ["Sở Nội vụ"]),
    ("UBND xã Đại Lộc, Nguyễn Văn A rà soát.", []),
    ("Ban Chỉ đạo 35 Đảng ủy xã giám sát thông tin mạng.", ["Ban Chỉ đạo 35 Đảng ủy xã"]), ("Tiểu đoàn Bộ binh 307 huấn luyện chiến sĩ mới.", ["Tiểu đoàn Bộ binh 307"]),
    ("Ban Chỉ đạo phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh chỉ đạo.", ["Ban Chỉ đạo phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh"]),
    ("Chi cục Thủy lợi và Phòng chống thiên tai vận hành cống.", ["Chi cục Thủy lợi và Phòng chống thiên tai"]), ("Hội Doanh nhân trẻ tài trợ học bổng.", ["Hội Doanh nhân trẻ"]),
    ("Giáo hội Phật giáo Việt Nam tỉnh hướng dẫn tín đồ.", ["Giáo hội Phật giáo Việt Nam tỉnh"]), ("Phòng Cảnh sát PCCC và CNCH Công an tỉnh thẩm duyệt hồ sơ.", ["Phòng Cảnh sát PCCC và CNCH Công an tỉnh"]),
    ("Thuế tỉnh Lâm Đồng, Chi cục Hải quan khu vực XIII thu ngân sách.", ["Thuế tỉnh Lâm Đồng", "Chi cục Hải quan khu vực XIII"]),
    ("Bảo Việt An Giang chi trả bồi thường.", ["Bảo Việt An Giang"]), ("Chính quyền địa phương hai cấp vận hành thông suốt.", []), ("Phòng Thu ngân sách kiểm tra.", ["Phòng Thu ngân sách"]),
    ("Nhà hát Ca múa nhạc dàn dựng chương trình.", ["Nhà hát Ca múa nhạc"]),
    // What the opening verb makes is made by X.
    ("Tổ chức tập huấn do Trung tâm Y tế thực hiện trong quý II.", ["Trung tâm Y tế"]),
    ("Xây dựng phần mềm do Sở Khoa học và Công nghệ thực hiện.", ["Sở Khoa học và Công nghệ"]),
    ("Lắp đặt biển báo do Phòng Kinh tế thực hiện, xong trước ngày 30/4.", ["Phòng Kinh tế"]),
    ("Tổ chức nghiệm thu các công trình do Ban Quản lý dự án thực hiện.", []),
    ("Sử dụng phần mềm do Sở Y tế thực hiện.", []), ("Xây dựng báo cáo về các đề tài do Sở Y tế thực hiện.", []),
    // Short names, ampersands, new names.
    ("CA xã chủ trì, phối hợp với BCHQS xã tuần tra.", ["CA xã"]), ("Theo dõi các ca tỉnh ngoài chuyển đến.", []),
    ("Văn phòng HĐND & UBND phường tham mưu UBND phường ban hành kế hoạch.", ["Văn phòng HĐND & UBND phường"]),
    ("Sở Giáo dục & Đào tạo kiểm tra các trường.", ["Sở Giáo dục & Đào tạo"]),
    ("Hải quan cửa khẩu quốc tế Mộc Bài kiểm tra hàng hóa.", ["Hải quan cửa khẩu quốc tế Mộc Bài"]),
    ("Chính quyền số phục vụ người dân.", []), ("Đảng bộ xã hiện có 25 chi bộ, 720 đảng viên.", []),
  ])
  func leads(_ text: String, _ bodies: [String]) { #expect(lead(text) == bodies) }

  @Test(arguments: [
    ("Công an xã: Chủ trì, phối hợp: BCHQS xã, các thôn tuần tra.", ["BCHQS xã", "các thôn"]), ("Phòng Kinh tế chủ trì, phối hợp: Công an xã.", ["Công an xã"]),
    ("Phòng Kinh tế chủ trì, phối hợp với: Công an xã kiểm tra.", ["Công an xã"]), ("Nội dung phối hợp: Công an xã cung cấp số liệu.", []),
  ])
  func joins(_ text: String, _ bodies: [String]) { #expect(names(assignment(in: Array(text.utf8)).coordinating) == bodies) }

  @Test(arguments: [
    ("Chủ trì, phối hợp: Sở Nội vụ, Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"], []),
    ("Sở Nội vụ chủ trì, phối hợp: Sở Tài chính, Sở Y tế", ["Sở Nội vụ"], ["Sở Tài chính", "Sở Y tế"]),
    ("Sở Nội vụ (CT), các sở (PH)", ["Sở Nội vụ"], ["các sở"]), ("Sở Nội vụ (chủ trì); các sở (phối hợp)", ["Sở Nội vụ"], ["các sở"]),
    ("Phòng Kinh tế (đầu mối); các thôn", ["Phòng Kinh tế", "các thôn"], []), ("Sở Y tế (SYT)", ["Sở Y tế"], []),
  ] as [(String, [String], [String])])
  func cells(_ text: String, _ lead: [String], _ joined: [String]) {
    let found = assignmentInCell(Array(text.utf8))
    #expect(names(found.lead) == lead)
    #expect(names(found.coordinating) == joined)
  }

  /// What somebody else makes is not made by the order; no time stands in the commas of "trong đó có 02 phòng".
  @Test(arguments: [
    ("Xây dựng phần mềm do Sở Y tế thực hiện.", ["Sở Y tế"]), ("Lập danh sách công việc do Sở Y tế thực hiện.", []),
    ("Xây dựng quy trình giải quyết thủ tục hành chính do UBND xã thực hiện.", []), ("Lập báo cáo kết quả chương trình do Hội Nông dân thực hiện.", []),
    ("Sở Công Thương, trong đó có 02 phòng, thực hiện kiểm tra.", []), ("Sở Công Thương, trong năm 2026, thực hiện kiểm tra.", ["Sở Công Thương"]),
    ("Chủ trì, phối hợp: Các cơ quan rà soát văn bản.", ["Các cơ quan"]),
  ])
  func makers(_ text: String, _ bodies: [String]) { #expect(names(assignment(in: Array(text.utf8)).lead) == bodies) }

  @Test func marksAreNoNames() {
    #expect(names(bodiesInList(Array("Sở Nội vụ (PH), Công an tỉnh (PH)".utf8), from: .column)) == ["Sở Nội vụ", "Công an tỉnh"])
  }

  @Test func fieldsTakeTheMarksOff() {
    let found = assignmentInField(Array("Sở Nội vụ (chủ trì); các sở (phối hợp).".utf8), from: .field)
    #expect(names(found.lead) == ["Sở Nội vụ"])
    #expect(names(found.coordinating) == ["các sở"])
  }

  @Test(arguments: [
    ("VP, PKT, TTPVHCC", ["VP", "PKT", "TTPVHCC"]), ("Trạm Y tế, Công an, Ban CHQS xã", ["Trạm Y tế", "Công an", "Ban CHQS xã"]),
    ("Công an, Quân sự, Trạm Y tế", ["Công an", "Quân sự", "Trạm Y tế"]), ("Các cơ quan được giao chủ trì soạn thảo", ["Các cơ quan được giao chủ trì soạn thảo"]),
    ("Như mục 1", []), ("Như đã phân công", []), ("Phòng KTHT, KTNN", ["Phòng KTHT, KTNN"]), ("SỞ Y TẾ, SỞ NỘI VỤ", ["SỞ Y TẾ", "SỞ NỘI VỤ"]),
  ])
  func lists(_ text: String, _ bodies: [String]) { #expect(names(bodiesInList(Array(text.utf8), from: .column)) == bodies) }
}
