import PlanModel
import PlanRecognition
import Testing

/// Names that hold verbs, conjunctions or words that end other names, and heads that few lists know: each is one body.
private let names = [
  "Chánh Văn phòng HĐND và UBND xã", "Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Chánh Văn phòng UBND tỉnh", "Chi cục An toàn vệ sinh thực phẩm tỉnh",
  "Chi cục Chăn nuôi và Thú y tỉnh", "Chi cục Thủy sản và Kiểm ngư", "Chi cục Giám định xây dựng", "Chi cục Phòng, chống tệ nạn xã hội",
  "Trung tâm Giám sát, điều hành đô thị thông minh", "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp", "Trung tâm Dịch vụ đấu giá tài sản",
  "Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm", "Cục Hàng không Việt Nam", "Cục An toàn thông tin", "Cục Quản lý Khám, chữa bệnh",
  "Cục Phòng, chống HIV/AIDS", "Cục Nghệ thuật biểu diễn", "Cục Quản lý nhà giáo và Cán bộ quản lý giáo dục", "Ủy ban Chứng khoán Nhà nước",
  "Ủy ban Quốc gia về Chuyển đổi số", "Phòng Cảnh sát quản lý hành chính về trật tự xã hội", "Phòng Quản lý xuất nhập cảnh",
  "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao", "Hội Nạn nhân chất độc da cam/dioxin tỉnh", "Bộ Tư lệnh Vùng Cảnh sát biển 3",
  "Hải đội Biên phòng 2", "Trại tạm giam", "Viễn thông tỉnh", "Cung Văn hóa Lao động", "Tổng Liên đoàn Lao động Việt Nam",
  "Trung ương Hội Liên hiệp Phụ nữ Việt Nam", "Ban Chỉ đạo các chương trình mục tiêu quốc gia",
  "Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số", "Ban Vì sự tiến bộ của phụ nữ", "Ban Quản lý Di tích lịch sử Đền Hùng",
  "Trường Cao đẳng Cộng đồng", "Viện Nghiên cứu phát triển", "Hội đồng bồi thường, hỗ trợ và tái định cư", "UBND cấp xã nơi có dự án",
  "UBND các xã nơi có đường đi qua", "UBND cấp xã nơi có đất thu hồi", "Các doanh nghiệp kinh doanh xăng dầu", "Các cơ sở giáo dục mầm non, phổ thông",
  "Cục Hộ tịch, quốc tịch, chứng thực", "Cục Quản lý đấu thầu", "Trung tâm Dạy nghề và Hỗ trợ nông dân", "Trung tâm Giống cây trồng, vật nuôi", "Trung tâm Dữ liệu và Công nghệ số",
  "Ban Chỉ đạo phòng thủ dân sự", "Ban Quản lý khai thác công trình thủy lợi", "Tổ công tác liên ngành", "Tổ liên gia tự quản", "Hội đồng đánh giá, phân hạng sản phẩm OCOP",
  "Lực lượng quản lý thị trường", "Văn phòng Thừa phát lại", "Quỹ Tín dụng nhân dân", "Trường Cao đẳng Nông nghiệp", "Trường Đại học Sư phạm Hà Nội 2", "Bộ Tư lệnh Quân khu 7",
  "Các nhà máy thủy điện", "Các cửa hàng xăng dầu", "Các hãng hàng không", "Các đơn vị thuộc phạm vi quản lý", "Các xã đặc biệt khó khăn", "Các phòng khám tư nhân",
  "Các khách sạn, nhà hàng", "Các hợp tác xã, trang trại", "Các chủ hồ chứa", "Các đơn vị dự toán", "Các đơn vị sử dụng ngân sách",
]

/// What a collective does, in words that end its name.
private let works = [
  "lắp camera tại cổng", "sao lưu dữ liệu hằng ngày", "bảo trì máy móc", "xếp thời khóa biểu", "phụ đạo học sinh yếu", "gọi điện nhắc nợ", "tạm dừng cấp phép",
  "sản xuất giống", "hoàn tất thủ tục", "kiểm điểm trách nhiệm", "tổng vệ sinh môi trường",
]

@Suite struct AgencyNameTests {
  private func who(_ text: String) -> (lead: [String], coordinating: [String]) {
    let found = assignment(in: Array(text.utf8))
    return (found.lead.map(\.value.name), found.coordinating.map(\.value.name))
  }

  @Test(arguments: names) func isOneBody(_ name: String) {
    let inside = name.hasPrefix("Các ") ? "các " + name.dropFirst(4) : name
    #expect(who("\(name) tổ chức triển khai thực hiện Kế hoạch này.").lead == [name])
    #expect(who("\(name), Sở Tư pháp báo cáo kết quả trước ngày 15/12/2025.").lead == [name, "Sở Tư pháp"])
    #expect(who("Giao \(inside) chủ trì, phối hợp với Sở Tư pháp rà soát.") == ([inside], ["Sở Tư pháp"]))
    #expect(who("Sở Tư pháp phối hợp với \(inside), Công an xã rà soát.") == (["Sở Tư pháp"], [inside, "Công an xã"]))
    #expect(bodiesInList(Array("\(name); Công an xã".utf8), from: .column).map(\.value.name) == [name, "Công an xã"])
  }

  /// Names that no list knows, up to an order that none holds.
  @Test(arguments: [
    ("Cục Bảo tồn, nhân giống và lai tạo chủ trì, phối hợp với Sở Tư pháp rà soát.", ["Cục Bảo tồn, nhân giống và lai tạo"]),
    ("Giao Trung tâm Phục hồi, chăm sóc rạn san hô chủ trì khảo sát.", ["Trung tâm Phục hồi, chăm sóc rạn san hô"]),
    ("Sở Tư pháp, Trung tâm Cứu hộ, chăm sóc gấu chịu trách nhiệm thực hiện.", ["Sở Tư pháp", "Trung tâm Cứu hộ, chăm sóc gấu"]),
    ("Trung tâm Cá cảnh, lồng bè tổ chức triển khai mô hình.", ["Trung tâm Cá cảnh, lồng bè"]),
    ("Trung tâm Y tế rà soát, thống kê, triển khai tiêm chủng.", ["Trung tâm Y tế"]),
    ("Các trường rà soát danh sách học sinh có nguy cơ.", ["Các trường"]),
    ("Ngăn ngừa bạo lực học đường: các trường kiểm tra, lập danh sách học sinh.", ["các trường"]),
    ("Các đội kiểm tra liên ngành báo cáo kết quả.", ["Các đội kiểm tra liên ngành"]),
    ("Trung tâm Y tế của huyện đã thực hiện 02 ca mổ.", []),
    ("Vụ Thu Đông tập trung xuống giống trước ngày 15/8.", []),
    ("Bộ Quy tắc ứng xử thực hiện từ năm 2026.", []),
    ("Trường hợp Ủy ban nhân dân xã chưa có trụ sở thì triển khai thuê.", []),
  ])
  func unknownNames(_ text: String, lead: [String]) { #expect(who(text).lead == lead) }

  /// Bodies by a dash, an ampersand, a branch, an office, a noun with an owner; who is only invited.
  @Test(arguments: [
    ("Đề nghị Hải đội 2 - Bộ đội Biên phòng tỉnh hỗ trợ phương tiện.", ["Hải đội 2 - Bộ đội Biên phòng tỉnh"]),
    ("Phòng Cảnh sát hình sự - Công an tỉnh điều tra.", ["Phòng Cảnh sát hình sự - Công an tỉnh"]),
    ("Kho bạc Nhà nước khu vực X - Phòng Giao dịch số 5 kiểm soát chi.", ["Kho bạc Nhà nước khu vực X - Phòng Giao dịch số 5"]),
    ("Tòa án nhân dân khu vực 7 - Đồng Nai mở phiên tòa.", ["Tòa án nhân dân khu vực 7 - Đồng Nai"]),
    ("Sở Nội vụ - cơ quan thường trực tổng hợp.", []),
    ("Trường Tiểu học & THCS Bình Hòa bố trí phòng tiêm.", ["Trường Tiểu học & THCS Bình Hòa"]),
    ("Trường THCS & THPT Lý Tự Trọng mở lớp.", ["Trường THCS & THPT Lý Tự Trọng"]),
    ("Phòng Kinh tế & Hạ tầng phường tham mưu.", ["Phòng Kinh tế & Hạ tầng phường"]),
    ("Ngân hàng Chính sách xã hội chi nhánh tỉnh giải ngân vốn.", ["Ngân hàng Chính sách xã hội chi nhánh tỉnh"]),
    ("Văn phòng Đăng ký đất đai chi nhánh khu vực III đo đạc, chỉnh lý.", ["Văn phòng Đăng ký đất đai chi nhánh khu vực III"]),
    ("Chi nhánh Ngân hàng Chính sách xã hội tỉnh cho vay.", ["Chi nhánh Ngân hàng Chính sách xã hội tỉnh"]),
    ("Đồng chí Chánh Văn phòng HĐND và UBND xã đôn đốc.", ["Đồng chí Chánh Văn phòng HĐND và UBND xã"]),
    ("Ông Nguyễn Văn An - Phó Chánh Văn phòng HĐND và UBND phường trực.", ["Ông Nguyễn Văn An - Phó Chánh Văn phòng HĐND và UBND phường"]),
    ("Ông Trần Văn Bình, Trưởng phòng Kinh tế và Công an xã kiểm tra.", ["Ông Trần Văn Bình, Trưởng phòng Kinh tế", "Công an xã"]),
    ("Các phòng chuyên môn, đơn vị sự nghiệp thuộc Sở rà soát.", ["Các phòng chuyên môn", "đơn vị sự nghiệp thuộc Sở"]),
    ("Các phòng, đơn vị thuộc Sở rà soát hồ sơ.", ["Các phòng, đơn vị thuộc Sở"]),
    ("Văn phòng HĐND và UBND phường phục vụ, bảo đảm kinh phí; mời các cơ quan báo chí đưa tin.", ["Văn phòng HĐND và UBND phường"]),
    ("Mời Ban Thường trực Ủy ban MTTQ tỉnh giám sát.", ["Ban Thường trực Ủy ban MTTQ tỉnh"]),
    ("Đội Quản lý trật tự đô thị và môi trường thực hiện.", ["Đội Quản lý trật tự đô thị và môi trường"]),
    ("Phòng Quản lý, hỗ trợ cá nhân, hộ kinh doanh rà soát hộ khoán.", ["Phòng Quản lý, hỗ trợ cá nhân, hộ kinh doanh"]),
    ("Các trường đào tạo nghề tổ chức tuyển sinh.", ["Các trường đào tạo nghề"]),
    ("Trung tâm GDNN - GDTX dạy nghề cho nông dân.", ["Trung tâm GDNN - GDTX"]),
    ("Quản đốc các phân xưởng chịu trách nhiệm về tiến độ.", ["Quản đốc các phân xưởng"]),
    ("Bưu điện tỉnh cử nhân viên hỗ trợ.", ["Bưu điện tỉnh"]),
    ("Quyết toán dự án hoàn thành: nhóm C không quá 04 tháng.", []),
    ("Nhóm Thư ký tổng hợp minh chứng.", ["Nhóm Thư ký"]),
    ("Phối hợp với Tổ chức dịch vụ thu, Bưu điện văn hóa xã tổ chức hội nghị.", []),
    ("Phối hợp với các chợ, Ban Quản lý chợ Đông Ba niêm yết giá.", []),
    ("Trong tháng thi đua, Ban Quản lý chợ Đông Ba niêm yết giá.", ["Ban Quản lý chợ Đông Ba"]),
    ("Phòng Quản lý Thu và Phát triển người tham gia tổng hợp kết quả.", ["Phòng Quản lý Thu và Phát triển người tham gia"]),
  ])
  func dashesBranchesAndOffices(_ text: String, lead: [String]) { #expect(who(text).lead == lead) }

  /// One of those that the heading names together; what a single body looks after.
  @Test(arguments: [
    ("Đối với Ngân hàng Chính sách xã hội chi nhánh tỉnh: giải ngân hết vốn.", "Các tổ chức tín dụng", ["Ngân hàng Chính sách xã hội chi nhánh tỉnh"]),
    ("Riêng Sở Tài chính: thẩm định dự toán.", "Các sở, ban, ngành", ["Sở Tài chính"]),
    ("Đối với các bệnh viện: kiểm tra, hướng dẫn.", "Sở Y tế", []),
    ("Đối với Bệnh viện Đa khoa tỉnh: kiểm tra kho thuốc.", "Sở Y tế", []),
  ])
  func namedUnderAHeading(_ text: String, heading: String, lead: [String]) {
    let order = Order(text, lead: lead, under: [heading])
    #expect(assignment(in: Array(text.utf8), under: order.headings).lead.map(\.value.name) == lead)
  }

  @Test(arguments: works) func verbsEndACollective(_ work: String) { #expect(who("Các trường học \(work).").lead == ["Các trường học"]) }

  /// Words of the doer's name are no noun of "kế hoạch phối hợp với …", and "chủ trì, phối hợp" no part of the name.
  @Test(arguments: [
    ("Giao Phòng Tài chính - Kế hoạch chủ trì, phối hợp với Sở Tư pháp rà soát.", ["Phòng Tài chính - Kế hoạch"], ["Sở Tư pháp"]),
    ("Hội đồng nghĩa vụ quân sự phối hợp với Công an xã gọi công dân nhập ngũ.", ["Hội đồng nghĩa vụ quân sự"], ["Công an xã"]),
    ("Xây dựng kế hoạch phối hợp với Sở Tư pháp.", [], []),
    ("Giao thủ trưởng các cơ quan, đơn vị chủ trì, phối hợp với Sở Tư pháp rà soát.", ["thủ trưởng các cơ quan, đơn vị"], ["Sở Tư pháp"]),
    ("Các phòng, ban, đơn vị chủ trì, phối hợp với Sở Tư pháp rà soát.", ["Các phòng, ban, đơn vị"], ["Sở Tư pháp"]),
    ("Đơn vị chủ trì: Phòng Kinh tế; đơn vị phối hợp: các thôn, Hội Nông dân xã.", ["Phòng Kinh tế"], ["các thôn", "Hội Nông dân xã"]),
    ("Cơ quan thực hiện: Sở Y tế; Sở Nội vụ.", ["Sở Y tế", "Sở Nội vụ"], []),
    ("Cán bộ, công chức, viên chức chấp hành nghiêm quy định.", ["Cán bộ, công chức, viên chức"], []),
    ("UBND tỉnh ban hành hướng dẫn nơi có dự án.", ["UBND tỉnh"], []),
  ])
  func whoLeadsAndJoins(_ text: String, lead: [String], coordinating: [String]) { #expect(who(text) == (lead, coordinating)) }

  @Test(arguments: [
    ("BGH, Công đoàn", ["BGH", "Công đoàn"]), ("Công an, Quân sự, Biên phòng", ["Công an", "Quân sự", "Biên phòng"]),
    ("P.TCHC, P.KHTH, P.ĐD", ["P.TCHC", "P.KHTH", "P.ĐD"]), ("1. Sở Nội vụ 2. Sở Tài chính 3. Sở Y tế", ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"]),
    ("1) Phòng Kinh tế 2) Công an xã", ["Phòng Kinh tế", "Công an xã"]), ("Đội QLTT số 2. Sở Công Thương", ["Đội QLTT số 2", "Sở Công Thương"]),
    ("1. Tổ 2", ["Tổ 2"]), ("Các sở, ban, ngành (theo lĩnh vực phụ trách)", ["Các sở, ban, ngành"]), ("UBND các xã (có rừng)", ["UBND các xã (có rừng)"]),
    ("Sở Y tế (Phòng Theo dõi)", ["Sở Y tế (Phòng Theo dõi)"]),
  ])
  func lists(_ text: String, _ bodies: [String]) { #expect(bodiesInList(Array(text.utf8), from: .column).map(\.value.name) == bodies) }
}
