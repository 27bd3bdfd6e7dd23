import PlanModel
import Testing

@testable import PlanRecognition

/// A task's text and who it orders; `reportTo` is compared where it is given.
struct Order: Sendable, CustomTestStringConvertible {
  var text: String
  var lead: [String]
  var coordinating: [String]
  var under: [String]
  var reportTo: [String]?
  init(_ text: String, lead: [String], coordinating: [String] = [], under: [String] = [], reportTo: [String]? = nil) {
    (self.text, self.lead, self.coordinating, self.under, self.reportTo) = (text, lead, coordinating, under, reportTo)
  }
  var testDescription: String { text }
  var headings: [Agency] {
    under.map { name in
      let (id, kind) = identifyBody(name)
      return Agency(name: name, id: id, kind: kind, from: .heading)
    }
  }
}

private let orders: [Order] = [
  // Names that hold an ampersand, open with a verb or are classes of pupils.
  Order("Phòng Kinh tế - Hạ tầng & Môi trường chủ trì, phối hợp với Công an xã kiểm tra bãi chứa.", lead: ["Phòng Kinh tế - Hạ tầng & Môi trường"], coordinating: ["Công an xã"]),
  Order("Trung tâm Hỗ trợ phát triển nghề: Chủ trì mở lớp.", lead: ["Trung tâm Hỗ trợ phát triển nghề"]),
  Order("Bộ phận Tiếp nhận và trả kết quả: Niêm yết thủ tục.", lead: ["Bộ phận Tiếp nhận và trả kết quả"]),
  Order("Các lớp nộp tiết mục trước ngày 05/11.", lead: ["Các lớp"]), Order("GVCN và các lớp trang trí phòng học.", lead: ["GVCN", "các lớp"]), Order("Ban tổ chức: chuẩn bị sân khấu.", lead: ["Ban tổ chức"]),
  Order("Ban tổ chức tiến hành chấm vào ngày 14/11.", lead: ["Ban tổ chức"]), Order("Các lớp tập huấn được mở tại xã.", lead: []), Order("Các lớp bồi dưỡng kết thúc trước ngày 30/6.", lead: []),
  Order("Ban Bồi thường giải phóng mặt bằng: Lập phương án.", lead: ["Ban Bồi thường giải phóng mặt bằng"]),
  Order("Phòng Tư pháp tuyên truyền Luật Hộ tịch: Phát 200 tờ gấp.", lead: ["Phòng Tư pháp"]),
  Order("Tổ Giám sát thường xuyên kiểm tra chợ: Lập biên bản.", lead: ["Tổ Giám sát"]),
  Order("Lớp 8B2 chăm sóc bồn hoa.", lead: ["Lớp 8B2"]),
  // Members of a board, associations of a school.
  Order("Đề nghị thành viên Ban Chỉ đạo phòng, chống thiên tai huyện tham gia chỉ đạo theo địa bàn.", lead: ["thành viên Ban Chỉ đạo phòng, chống thiên tai huyện"]),
  Order("Công đoàn trường phối hợp tổ chức hội thao.", lead: ["Công đoàn trường"]),
  Order("Chi đoàn giáo viên trang trí sân khấu.", lead: ["Chi đoàn giáo viên"]),
  Order("Y tế học đường kiểm tra bếp ăn.", lead: ["Y tế học đường"]),
  Order("Tổng cục trưởng, Cục trưởng chịu trách nhiệm trước Bộ trưởng.", lead: ["Tổng cục trưởng", "Cục trưởng"]),
  Order("Kiện toàn, bổ sung thành viên Ban Chỉ đạo.", lead: []),
  Order("Tăng cường công tác y tế học đường.", lead: []),
  Order("Các lớp 6, 7 trực sân trường.", lead: ["Các lớp 6, 7"]),
  Order("Các lớp tập huấn mở tại xã.", lead: []),
  Order("Thú y xã phối hợp với trưởng thôn tiêm phòng.", lead: ["Thú y xã"], coordinating: ["trưởng thôn"]),
  Order("Giao Tổ công tác thẩm định hồ sơ, báo cáo UBND xã.", lead: ["Tổ công tác"]),
  Order("Giao Tổ công tác trồng rừng thôn Thượng trồng 200 cây.", lead: ["Tổ công tác trồng rừng thôn Thượng"]),
  Order("P. Kinh tế chủ trì, phối hợp P. VH-XH kiểm tra.", lead: ["P. Kinh tế"], coordinating: ["P. VH-XH"]),
  Order("Giao Công an, Quân sự, Biên phòng tỉnh tuần tra.", lead: ["Công an", "Quân sự", "Biên phòng tỉnh"]),
  Order("Cơ sở giáo dục lập kế hoạch năm học.", lead: ["Cơ sở giáo dục"]),
  Order("Cơ sở vật chất phải bảo đảm.", lead: []),
  // Who is only the means is told nothing.
  Order("Ban Đại diện cha mẹ học sinh: Phối hợp cùng nhà trường dọn sân.", lead: ["Ban Đại diện cha mẹ học sinh"], coordinating: ["nhà trường"], under: ["Ban Đại diện cha mẹ học sinh", "các đoàn thể"]),
  Order("Lập danh sách học sinh gửi về Ban Giám hiệu (qua Văn phòng) phê duyệt.", lead: [], reportTo: ["Ban Giám hiệu"]),
  Order("Công an xã giám sát thi công (thông qua Ban Thanh tra nhân dân).", lead: ["Công an xã"], reportTo: []),
  Order("Công an xã báo cáo UBND xã (thông qua Văn phòng).", lead: ["Công an xã"], reportTo: ["UBND xã"]),
  Order("Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan tham mưu UBND tỉnh.", lead: ["Sở Nội vụ"], coordinating: ["Sở Tài chính", "các cơ quan liên quan"]),
  Order("Sở Y tế: Chủ động phương án phòng, chống dịch.", lead: ["Sở Y tế"]),
  Order("Yêu cầu các sở, ngành, địa phương báo cáo kết quả về Sở Nội vụ trước ngày 15/12.", lead: ["các sở, ngành, địa phương"], reportTo: ["Sở Nội vụ"]),
  Order("Đề nghị Liên đoàn Lao động tỉnh vận động đoàn viên tham gia.", lead: ["Liên đoàn Lao động tỉnh"]),
  Order("Việc thẩm định hồ sơ do Sở Xây dựng chủ trì, phối hợp với UBND các huyện.", lead: ["Sở Xây dựng"], coordinating: ["UBND các huyện"]),
  Order("Ban Quản lý Khu kinh tế tỉnh triển khai xây dựng, hoàn thành hạ tầng trước tháng 6/2026.", lead: ["Ban Quản lý Khu kinh tế tỉnh"]),
  Order("Kết hợp với Đoàn Thanh niên xã tổ chức ra quân dọn vệ sinh.", lead: [], coordinating: ["Đoàn Thanh niên xã"]),
  Order("Hạt Kiểm lâm huyện Vĩnh Thạnh phối hợp chặt chẽ với Công an huyện, UBND các xã có rừng tuần tra.", lead: ["Hạt Kiểm lâm huyện Vĩnh Thạnh"], coordinating: ["Công an huyện", "UBND các xã có rừng"]),
  Order("UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các huyện nghiêm túc triển khai thực hiện.", lead: ["Giám đốc các sở", "Chủ tịch UBND các huyện"]),
  Order("Sở Nội vụ chủ trì đánh giá; Sở Tài chính bố trí kinh phí.", lead: ["Sở Nội vụ", "Sở Tài chính"], under: ["Các sở, ban, ngành"]),
  Order("Giao Sở Y tế làm đầu mối, Sở Tài chính, Sở Nội vụ phối hợp tổng hợp.", lead: ["Sở Y tế"], coordinating: ["Sở Tài chính", "Sở Nội vụ"]),
  Order("Thủ trưởng các cơ quan: Sở Y tế; Sở Tài chính; Chủ tịch UBND các xã, phường chịu trách nhiệm thi hành.", lead: ["Sở Y tế", "Sở Tài chính", "Chủ tịch UBND các xã, phường"]),
  Order("Các Sở: Y tế; Tài chính; Nội vụ xây dựng kế hoạch.", lead: ["Các Sở: Y tế; Tài chính; Nội vụ"]),
  Order("Mời Hội Nông dân tham gia giám sát.", lead: ["Hội Nông dân"]),
  Order("Căn cứ Kế hoạch này, Trung tâm Y tế huyện xây dựng phương án cụ thể.", lead: ["Trung tâm Y tế huyện"]),
  Order("Trước ngày 10 hằng tháng, các phòng chuyên môn gửi báo cáo về Văn phòng HĐND và UBND xã để tổng hợp, báo cáo UBND xã.", lead: ["các phòng chuyên môn"], reportTo: ["Văn phòng HĐND và UBND xã"]),
  Order("Phối hợp với thôn Tân Lập, bản Nà Hỏ nạo vét kênh.", lead: [], coordinating: ["thôn Tân Lập", "bản Nà Hỏ"]),
  Order("Bộ Nội vụ hướng dẫn các bộ, ngành, địa phương thực hiện.", lead: ["Bộ Nội vụ"]),
  Order("Chi cục Thủy lợi rà soát, báo cáo Sở Nông nghiệp và Môi trường trước ngày 01/6.", lead: ["Chi cục Thủy lợi"], reportTo: ["Sở Nông nghiệp và Môi trường"]),
  Order("Đồng chí Nguyễn Văn Minh, Phó Chủ tịch UBND xã phụ trách lĩnh vực kinh tế: Chỉ đạo chung.", lead: ["Đồng chí Nguyễn Văn Minh, Phó Chủ tịch UBND xã phụ trách lĩnh vực kinh tế"]),
  Order("Các trường học trên địa bàn xã tổ chức cho học sinh ký cam kết.", lead: ["Các trường học trên địa bàn xã"]),
  Order("Trường Chính trị tỉnh mở 03 lớp bồi dưỡng.", lead: ["Trường Chính trị tỉnh"]),
  Order("Khi có thiên tai, Ban Chỉ huy Quân sự xã điều động lực lượng, phối hợp với Công an xã di dời dân.", lead: ["Ban Chỉ huy Quân sự xã"], coordinating: ["Công an xã"]),
  Order("Công ty TNHH MTV Khai thác công trình thủy lợi Bình Thuận vận hành hồ chứa đúng quy trình.", lead: ["Công ty TNHH MTV Khai thác công trình thủy lợi Bình Thuận"]),
  Order("Sở Khoa học và Công nghệ, Sở Tài chính theo chức năng, nhiệm vụ được giao hướng dẫn các đơn vị.", lead: ["Sở Khoa học và Công nghệ", "Sở Tài chính"]),
  Order("Báo và Phát thanh, Truyền hình tỉnh mở chuyên mục về chuyển đổi số.", lead: ["Báo và Phát thanh, Truyền hình tỉnh"]),
  Order("Đề nghị Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh chỉ đạo lực lượng sẵn sàng ứng cứu.", lead: ["Bộ Chỉ huy Quân sự tỉnh", "Công an tỉnh"]),
  Order("Sở Du lịch chủ trì, phối hợp chặt chẽ, đồng bộ với Sở Xây dựng, Tỉnh đoàn đón khách.", lead: ["Sở Du lịch"], coordinating: ["Sở Xây dựng", "Tỉnh đoàn"]),
  Order("Vụ Giáo dục dân tộc và Giáo dục thường xuyên soạn sách.", lead: ["Vụ Giáo dục dân tộc và Giáo dục thường xuyên"]),
  Order("Lễ khai mạc lúc 19 giờ 30 phút ngày 05/11/2025: Sở Văn hóa và Thể thao chủ trì.", lead: ["Sở Văn hóa và Thể thao"]),
  Order("Các Phòng: Nông nghiệp (đơn vị đầu mối), Tài chính, Đài Truyền thanh huyện tiếp tục tham mưu trồng cây.", lead: ["Các Phòng: Nông nghiệp (đơn vị đầu mối), Tài chính", "Đài Truyền thanh huyện"]),
  Order("Sở Giáo dục và Đào tạo phối hợp Tỉnh đoàn tổ chức cuộc thi.", lead: ["Sở Giáo dục và Đào tạo"], coordinating: ["Tỉnh đoàn"]),
  Order("Giao Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ theo dõi, đôn đốc.", lead: ["Chánh Văn phòng UBND tỉnh", "Giám đốc Sở Nội vụ"]),
  Order("Các thôn: Kiện toàn tổ xung kích.", lead: ["Các thôn"]),
  Order("Tặng áo cho học sinh vượt khó (02 chiếc/em), đ/c Hà - UV BTV phụ trách.", lead: ["đ/c Hà - UV BTV"]),
  Order("Đoàn giám sát khảo sát bến phà tại các xã.", lead: ["Đoàn giám sát"]),
  Order("Từ 25/3 - 30/4/2026: Đoàn kiểm tra đánh giá hiện trạng kè.", lead: ["Đoàn kiểm tra"]),
  Order("Tháng 5: Tổ thẩm định khảo sát mỏ đá.", lead: ["Tổ thẩm định"]),
  Order("Tặng 10 giỏ cá cho hộ nghèo, đ/c Hà - UV BTV phụ trách.", lead: ["đ/c Hà - UV BTV"]),
  Order("Sơn lại cầu phao (đồng chí Lê Thị Sáu phụ trách).", lead: ["đồng chí Lê Thị Sáu"]),
  Order("Rà soát địa bàn các đồng chí được phân công phụ trách.", lead: []),
  Order("Các Khoa/Bộ môn: nộp giáo trình.", lead: ["Các Khoa/Bộ môn"]),
  Order("Bộ môn Thủy văn: soạn đề cương.", lead: ["Bộ môn Thủy văn"]),
  Order("Tổ chức các bộ môn thi đấu: kéo co, đẩy gậy.", lead: []),
  Order("Các trạm y tế: kiểm kê thuốc; mỗi trạm cử 01 y sĩ trực.", lead: ["Các trạm y tế"]),
  Order("Mỗi xã cử 01 cán bộ dự tập huấn.", lead: ["Mỗi xã"]),
  Order("PC06 chủ trì, phối hợp với Công an các phường tuần tra bến đò.", lead: ["PC06"], coordinating: ["Công an các phường"]),
  Order("P4 phối hợp với Đội Trạm biến áp thay cáp.", lead: ["P4"], coordinating: ["Đội Trạm biến áp"]),
  Order("In bản đồ khổ A4, giấy P100.", lead: []),
  Order("Văn phòng (P1): phát tin trên trang thông tin điện tử.", lead: ["Văn phòng"]),
  Order("Văn phòng (điện tử) thay máy in.", lead: []),
  Order("Trạm trưởng Trạm Khí tượng: trực bão.", lead: ["Trạm trưởng Trạm Khí tượng"]),
  Order("Các đồng chí trong Ban Giám hiệu: duyệt giáo án.", lead: ["Các đồng chí trong Ban Giám hiệu"]),
  Order("Các đồng chí trong diện quy hoạch học lớp bồi dưỡng.", lead: []),
  Order("Trong quý I năm 2026, Sở Tư pháp trình UBND tỉnh ban hành kế hoạch.", lead: ["Sở Tư pháp"]),
  Order("Vụ Tổ chức cán bộ chủ trì, Vụ Pháp chế và các đơn vị liên quan phối hợp thực hiện.", lead: ["Vụ Tổ chức cán bộ"], coordinating: ["Vụ Pháp chế", "các đơn vị liên quan"]),
  Order("Hằng năm Sở Nội vụ tổ chức đánh giá.", lead: ["Sở Nội vụ"]),
  Order("Cấp ủy, chính quyền các cấp tăng cường lãnh đạo công tác bầu cử.", lead: ["Cấp ủy, chính quyền các cấp"]),
  Order("Giao Công an tỉnh chủ trì, phối hợp với Bộ Chỉ huy Quân sự tỉnh, Sở Y tế; các sở, ngành liên quan bảo đảm an ninh trật tự.", lead: ["Công an tỉnh"], coordinating: ["Bộ Chỉ huy Quân sự tỉnh", "Sở Y tế", "các sở, ngành liên quan"]),
  Order("UBND xã giao Phòng Kinh tế chủ trì xây dựng phương án.", lead: ["Phòng Kinh tế"]),
  Order("Chủ tịch UBND tỉnh giao Giám đốc Sở Y tế chịu trách nhiệm trước UBND tỉnh.", lead: ["Giám đốc Sở Y tế"]),
  Order("Sở Nội vụ làm đầu mối, phối hợp với Văn phòng UBND tỉnh tổng hợp.", lead: ["Sở Nội vụ"], coordinating: ["Văn phòng UBND tỉnh"]),
  Order("Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh trực ban 24/24 giờ.", lead: ["Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh"]),
  Order("Trạm Y tế các xã, phường tiêm phòng đầy đủ cho trẻ em.", lead: ["Trạm Y tế các xã, phường"]),
  Order("Kho bạc Nhà nước khu vực XIV kiểm soát chi theo quy định.", lead: ["Kho bạc Nhà nước khu vực XIV"]),
  Order("Trung tâm Kiểm soát bệnh tật tỉnh hướng dẫn chuyên môn, phối hợp với các bệnh viện tổ chức tập huấn.", lead: ["Trung tâm Kiểm soát bệnh tật tỉnh"], coordinating: ["các bệnh viện"]),
  Order("Hiệu trưởng các trường tiểu học, trung học cơ sở tổ chức dạy bù.", lead: ["Hiệu trưởng các trường tiểu học, trung học cơ sở"]),
  Order("Bí thư chi bộ, trưởng thôn vận động Nhân dân hiến đất.", lead: ["Bí thư chi bộ", "trưởng thôn"]),
  Order("Tổ công nghệ số cộng đồng hướng dẫn người dân cài đặt ứng dụng VNeID.", lead: ["Tổ công nghệ số cộng đồng"]),
  Order("Đoàn kiểm tra liên ngành tiến hành kiểm tra đột xuất.", lead: ["Đoàn kiểm tra liên ngành"]),
  Order("Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh giám sát chuyên đề.", lead: ["Ban Văn hóa - Xã hội Hội đồng nhân dân tỉnh"]),
  Order("Thường trực HĐND xã, UBND xã và Ban Thường trực Ủy ban MTTQ Việt Nam xã phối hợp tổ chức tiếp xúc cử tri.", lead: ["Thường trực HĐND xã", "UBND xã", "Ban Thường trực Ủy ban MTTQ Việt Nam xã"]),
  Order("Sau khi Bộ Tài chính ban hành hướng dẫn, Sở Tài chính tham mưu UBND tỉnh triển khai.", lead: ["Sở Tài chính"]),
  Order("Trên cơ sở đề xuất của các sở, ngành, Sở Tài chính thẩm định, trình UBND tỉnh.", lead: ["Sở Tài chính"]),
  Order("UBND xã, phường, thị trấn rà soát hộ nghèo.", lead: ["UBND xã, phường, thị trấn"]),
  Order("UBND huyện, thị xã chủ động bố trí kinh phí.", lead: ["UBND huyện, thị xã"]),
  Order("Sở, ban, ngành, UBND huyện, thị xã là đầu mối theo dõi.", lead: ["Sở, ban, ngành", "UBND huyện, thị xã"]),
  Order("UBND các huyện: Bắc Bình, Tánh Linh rà soát quy hoạch.", lead: ["UBND các huyện: Bắc Bình, Tánh Linh"]),
  Order("Yêu cầu UBND các huyện: Chủ động rà soát, Tổng hợp báo cáo.", lead: ["UBND các huyện"]),
  Order("Để kịp thời ứng phó, UBND các xã, phường, đặc khu rà soát phương án, báo cáo Ban Chỉ huy Phòng thủ dân sự tỉnh.", lead: ["UBND các xã, phường, đặc khu"], reportTo: ["Ban Chỉ huy Phòng thủ dân sự tỉnh"]),
  Order("Công ty Cổ phần Cấp thoát nước Bình Thuận đầu tư mở rộng mạng lưới.", lead: ["Công ty Cổ phần Cấp thoát nước Bình Thuận"]),
  Order("Bưu điện tỉnh, VNPT Bình Thuận, Viettel Bình Thuận bảo đảm đường truyền.", lead: ["Bưu điện tỉnh", "VNPT Bình Thuận", "Viettel Bình Thuận"]),
  Order("Đảng ủy UBND tỉnh lãnh đạo việc sắp xếp.", lead: ["Đảng ủy UBND tỉnh"]),
  Order("Phối hợp với Sở Khoa học và Công nghệ trong việc kết nối, chia sẻ dữ liệu.", lead: [], coordinating: ["Sở Khoa học và Công nghệ"]),
  Order("Ban Chỉ đạo chuyển đổi số tỉnh định kỳ họp hằng quý.", lead: ["Ban Chỉ đạo chuyển đổi số tỉnh"]),
  Order("Các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Kế hoạch này.", lead: ["Các tổ chức, cá nhân có liên quan"]),
  Order("Yêu cầu Thủ trưởng các sở, ban, ngành tỉnh; Chủ tịch UBND các huyện, thị xã, thành phố nghiêm túc triển khai thực hiện.", lead: ["Thủ trưởng các sở, ban, ngành tỉnh", "Chủ tịch UBND các huyện, thị xã, thành phố"]),
  Order("Phòng Nội vụ tham mưu Ủy ban nhân dân huyện khen thưởng.", lead: ["Phòng Nội vụ"]),
  Order("Phòng Giáo dục và Đào tạo chỉ đạo các trường tổ chức khai giảng, phối hợp với Công an huyện phân luồng giao thông.", lead: ["Phòng Giáo dục và Đào tạo"]),
  Order("Ủy ban Kiểm tra Tỉnh ủy chủ trì, phối hợp với Ban Tổ chức Tỉnh ủy, Ban Nội chính Tỉnh ủy giám sát.", lead: ["Ủy ban Kiểm tra Tỉnh ủy"], coordinating: ["Ban Tổ chức Tỉnh ủy", "Ban Nội chính Tỉnh ủy"]),
  Order("Cục Quản lý thị trường tỉnh tăng cường kiểm tra, xử lý hàng giả.", lead: ["Cục Quản lý thị trường tỉnh"]),
  Order("Ngân hàng Nhà nước Chi nhánh tỉnh chỉ đạo các tổ chức tín dụng cho vay ưu đãi.", lead: ["Ngân hàng Nhà nước Chi nhánh tỉnh"]),
  Order("Sở NN&PTNT chủ trì, phối hợp Sở TN&MT, UBND TP. Phan Thiết kiểm tra.", lead: ["Sở NN&PTNT"], coordinating: ["Sở TN&MT", "UBND TP. Phan Thiết"]),
  Order("Hai Sở: Nội vụ và Tài chính phối hợp rà soát biên chế.", lead: ["Hai Sở: Nội vụ và Tài chính"]),
  Order("Giao các khoa, phòng, trung tâm trực thuộc Trường xây dựng kế hoạch chi tiết.", lead: ["các khoa, phòng, trung tâm trực thuộc Trường"]),
  Order("UBND quận Hai Bà Trưng chủ trì rà soát quy hoạch.", lead: ["UBND quận Hai Bà Trưng"]),
  Order("Giao các Sở Nội vụ, Tài chính chủ trì rà soát biên chế.", lead: ["các Sở Nội vụ, Tài chính"]),
  Order("Các Sở: Tài chính, Kế hoạch và Đầu tư, Ngoại vụ hướng dẫn các huyện lập dự toán.", lead: ["Các Sở: Tài chính, Kế hoạch và Đầu tư, Ngoại vụ"]),
  Order("Các sở, ngành: Chủ động rà soát, đề xuất sửa đổi quy định.", lead: ["Các sở, ngành"]),
  Order("Hai Sở: Sở Nội vụ và Sở Tài chính chủ trì thẩm định.", lead: ["Sở Nội vụ", "Sở Tài chính"]),
  Order("Hai năm một lần tổ chức tổng kết.", lead: []),
  Order("Phòng QLCN: Tham mưu kế hoạch kiểm tra.", lead: ["Phòng QLCN"]),
  Order("Giao Sở Tài chính: Bố trí kinh phí; Sở Nội vụ: Tổng hợp kết quả.", lead: ["Sở Tài chính", "Sở Nội vụ"]),
  Order("Sở Xây dựng (cơ quan thường trực) chủ trì tổng hợp.", lead: ["Sở Xây dựng"]),
  Order("Các cơ quan thông tin đại chúng tăng cường thời lượng tuyên truyền.", lead: ["Các cơ quan thông tin đại chúng"]),
  Order("Mỗi cơ quan, đơn vị phân công 01 công chức làm đầu mối.", lead: ["Mỗi cơ quan, đơn vị"]),
  Order("Văn phòng UBND tỉnh chịu trách nhiệm theo dõi, đôn đốc các cơ quan, đơn vị thực hiện Kế hoạch này, định kỳ báo cáo Chủ tịch UBND tỉnh.", lead: ["Văn phòng UBND tỉnh"], reportTo: ["Chủ tịch UBND tỉnh"]),
  Order("Nhiệm vụ này do Phòng Kinh tế thực hiện, hoàn thành trong tháng 6.", lead: ["Phòng Kinh tế"]),
  Order("Sở Văn hóa và Thể thao phối hợp các địa phương tổ chức lễ hội.", lead: ["Sở Văn hóa và Thể thao"], coordinating: ["các địa phương"]),
  Order("Xã Đoàn, Hội Liên hiệp Phụ nữ xã vận động hội viên.", lead: ["Xã Đoàn", "Hội Liên hiệp Phụ nữ xã"]),
  Order("Thuế tỉnh Lâm Đồng công khai danh sách nợ thuế.", lead: ["Thuế tỉnh Lâm Đồng"]),
  Order("Thống kê tỉnh cung cấp số liệu.", lead: ["Thống kê tỉnh"]),
  Order("Thanh tra tỉnh chủ trì thanh tra công vụ.", lead: ["Thanh tra tỉnh"]),
  Order("Bảo hiểm xã hội tỉnh rà soát đối tượng.", lead: ["Bảo hiểm xã hội tỉnh"]),
  Order("Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh ban hành kế hoạch.", lead: ["Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh"]),
  Order("Ban Quản lý Vườn quốc gia Phước Bình xây dựng phương án phòng cháy.", lead: ["Ban Quản lý Vườn quốc gia Phước Bình"]),
  Order("Đài Truyền thanh - Truyền hình huyện phát sóng chuyên mục.", lead: ["Đài Truyền thanh - Truyền hình huyện"]),
  Order("Nhà trường phối hợp với cha mẹ học sinh quản lý học sinh.", lead: ["Nhà trường"], coordinating: ["cha mẹ học sinh"]),
  Order("Giáo viên chủ nhiệm lập danh sách học sinh.", lead: ["Giáo viên chủ nhiệm"]),
  Order("Đội Quản lý thị trường số 3 kiểm tra, xử lý vi phạm.", lead: ["Đội Quản lý thị trường số 3"]),
  Order("Chuyên viên phụ trách hình sự tổng hợp số liệu.", lead: ["Chuyên viên phụ trách hình sự"]),
  Order("Đồng chí Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội chỉ đạo, đôn đốc thực hiện.", lead: ["Đồng chí Phó Chủ tịch UBND xã phụ trách văn hóa - xã hội"]),
  Order("Ban Chỉ đạo 389 tỉnh kiểm tra việc thực hiện.", lead: ["Ban Chỉ đạo 389 tỉnh"]),
  Order("Tổ công tác 06 hướng dẫn cài đặt.", lead: ["Tổ công tác 06"]),
  Order("Tổ công tác 03 lần kiểm tra đột xuất trong năm.", lead: []),
  Order("Các xã Ea Kar, Ea Ô và phường Buôn Hồ hoàn thành việc kiểm đếm.", lead: ["Các xã Ea Kar, Ea Ô", "phường Buôn Hồ"]),
  Order("UBND huyện M'Đrắk, UBND xã Ea H’Leo bố trí quỹ đất.", lead: ["UBND huyện M'Đrắk", "UBND xã Ea H’Leo"]),
  Order("Các cơ quan, đơn vị thuộc, trực thuộc UBND tỉnh rà soát.", lead: ["Các cơ quan, đơn vị thuộc, trực thuộc UBND tỉnh"]),
  Order("Bí thư chi bộ các thôn vận động nhân dân tham gia.", lead: ["Bí thư chi bộ các thôn"]),
  Order("Trưởng khoa, phòng phổ biến đến nhân viên.", lead: ["Trưởng khoa, phòng"]),
  Order("Trường THCS và THPT Nguyễn Khuyến xây dựng kế hoạch.", lead: ["Trường THCS và THPT Nguyễn Khuyến"]),
  Order("Các phòng giáo dục và đào tạo tổ chức hội thảo chuyên đề.", lead: ["Các phòng giáo dục và đào tạo"]),
  Order("Giao Ban Quản lý dự án hoàn thiện hồ sơ.", lead: ["Ban Quản lý dự án"]),
  Order("Giao ban định kỳ hằng tháng với các đơn vị.", lead: []),
  Order("Các chi bộ trực thuộc tổ chức học tập Nghị quyết.", lead: ["Các chi bộ trực thuộc"]),
  Order("Giao Phó Thủ tướng Chính phủ Trần Lưu Quang trực tiếp chỉ đạo.", lead: ["Phó Thủ tướng Chính phủ Trần Lưu Quang"]),
  Order("Ban Dân tộc và Tôn giáo tỉnh chủ trì thực hiện.", lead: ["Ban Dân tộc và Tôn giáo tỉnh"]),
  Order("Hiệu trưởng ra quyết định thành lập Ban kiểm tra.", lead: ["Hiệu trưởng"]),
  Order("Kinh phí: Phòng Tài chính - Kế hoạch thẩm định dự toán trình UBND huyện.", lead: ["Phòng Tài chính - Kế hoạch"]),
  Order("Xây dựng kho dữ liệu: Phòng Quản lý rừng chủ trì; các chi cục kiểm lâm vùng phối hợp; thời gian: năm 2026.", lead: ["Phòng Quản lý rừng"], coordinating: ["các chi cục kiểm lâm vùng"]),
  Order("Trưởng các phòng, Chi cục trưởng các Chi cục Kiểm lâm vùng I, II, III, IV cụ thể hóa nhiệm vụ.", lead: ["Trưởng các phòng", "Chi cục trưởng các Chi cục Kiểm lâm vùng I, II, III, IV"]),
  Order("Công an huyện Mường Ảng, Tuần Giáo kiểm tra các cơ sở.", lead: ["Công an huyện Mường Ảng, Tuần Giáo"]),
  Order("Các trường học, trạm y tế: Xây dựng phương án.", lead: ["Các trường học, trạm y tế"]),
  Order("Văn phòng tham mưu Giám đốc tổ chức kiểm tra ít nhất 30% số đơn vị.", lead: ["Văn phòng"]),
  Order("Hạt Kiểm lâm liên huyện Duyên Hải - Cầu Ngang, Hạt Kiểm lâm Trà Cú: chủ động tham mưu UBND huyện.", lead: ["Hạt Kiểm lâm liên huyện Duyên Hải - Cầu Ngang", "Hạt Kiểm lâm Trà Cú"]),
  Order("Công an xã liên tục tuần tra, kiểm soát.", lead: ["Công an xã"]),
  Order("Binh đoàn 15, Hải đội 2 hỗ trợ nhân dân.", lead: ["Binh đoàn 15", "Hải đội 2"]),
  Order("Đoàn Kiểm tra liên ngành 178 huyện kiểm tra cơ sở.", lead: ["Đoàn Kiểm tra liên ngành 178 huyện"]),
  Order("UBND các phường 1, 2, 3 và xã Tân Mỹ Chánh tuyên truyền.", lead: ["UBND các phường 1, 2, 3", "xã Tân Mỹ Chánh"]),
  Order("UBND các xã có di tích bảo vệ hiện trạng.", lead: ["UBND các xã có di tích"]),
  Order("UBND các xã biên giới tổ chức tuần tra.", lead: ["UBND các xã biên giới"]),
  Order("Trưởng khoa, điều dưỡng trưởng khoa chịu trách nhiệm quản lý.", lead: ["Trưởng khoa", "điều dưỡng trưởng khoa"]),
  Order("UBND tỉnh hỗ trợ 15 huyện, mỗi huyện 02 mô hình.", lead: ["UBND tỉnh"]),
  Order("CĐCS tổ chức gặp mặt, tặng quà đoàn viên.", lead: ["CĐCS"]),
  Order("Tổ trưởng tổ dân phố 5 tuyên truyền.", lead: ["Tổ trưởng tổ dân phố 5"]),
  Order("Ban Quản lý chợ, Công an xã dọn vệ sinh chợ.", lead: ["Ban Quản lý chợ", "Công an xã"]),
  Order("Ban quản lý bến xe niêm yết giá vé.", lead: ["Ban quản lý bến xe"]),
  Order("Tổ công nghệ số cộng đồng tổ chức hướng dẫn người dân.", lead: ["Tổ công nghệ số cộng đồng"]),
  Order("Tổ công nghệ số cộng đồng tuyên truyền cho hộ dân.", lead: ["Tổ công nghệ số cộng đồng"]),
  Order("Tổ tự quản kiểm tra các hộ kinh doanh.", lead: ["Tổ tự quản"]),
  Order("Đoàn giám sát tổ chức giám sát tại các thôn.", lead: ["Đoàn giám sát"]),
  Order("Ban Thư ký tổ chức ghi biên bản.", lead: ["Ban Thư ký"]),
  Order("Các khoa, phòng, trung tâm tổ chức tự đánh giá.", lead: ["Các khoa, phòng, trung tâm"]),
  Order("Trường Mầm non Hoa Ban tổ chức trồng rau.", lead: ["Trường Mầm non Hoa Ban"]),
  Order("Ban Tổ chức Hội thi chấm bài.", lead: ["Ban Tổ chức Hội thi"]),
  Order("Đội Trật tự đô thị nhắc nhở các hộ.", lead: ["Đội Trật tự đô thị"]),
  Order("Lực lượng bảo vệ an ninh trật tự ở cơ sở tuần tra.", lead: ["Lực lượng bảo vệ an ninh trật tự ở cơ sở"]),
  Order("Phòng Kinh tế phối hợp với Phòng Kinh tế - Hạ tầng lập danh sách.", lead: ["Phòng Kinh tế"], coordinating: ["Phòng Kinh tế - Hạ tầng"]),
  Order("Phòng Quản trị - Thiết bị chuẩn bị hội trường.", lead: ["Phòng Quản trị - Thiết bị"]),
  Order("Ban Tuyên giáo - Nữ công: tham mưu lễ phát động.", lead: ["Ban Tuyên giáo - Nữ công"]),
  Order("Các thôn dọn vệ sinh đường làng.", lead: ["Các thôn"]),
  Order("Công an xã thông tin kịp thời đến nhân dân.", lead: ["Công an xã"]),
  Order("Công an xã rà lưới trên sông Đà.", lead: ["Công an xã"]),
  Order("Trạm Y tế xã đạt tiêu chí quốc gia.", lead: []),
  Order("Chủ tịch UBND xã tiếp dân hằng tuần.", lead: ["Chủ tịch UBND xã"]),
  Order("Sở Tài chính có thể bố trí thêm kinh phí.", lead: ["Sở Tài chính"]),
  Order("Các trường học có thể làm vườn ươm.", lead: ["Các trường học"]),
  Order("Các thôn được kiểm tra chuẩn bị báo cáo.", lead: ["Các thôn được kiểm tra"]),
  Order("Các cơ quan chịu sự giám sát gửi báo cáo.", lead: ["Các cơ quan chịu sự giám sát"]),
  Order("Sở Nội vụ được giao chủ trì xây dựng đề án.", lead: ["Sở Nội vụ"]),
  Order("Mặt trận và các đoàn thể xã vận động hội viên.", lead: ["Mặt trận", "các đoàn thể xã"]),
  Order("Chi đội 5A, Chi hội Phụ nữ thôn chăm sóc bồn hoa.", lead: ["Chi đội 5A", "Chi hội Phụ nữ thôn"]),
  Order("Chi đoàn thanh niên nhận chăm sóc tuyến đường.", lead: ["Chi đoàn thanh niên"]),
  Order("Các Phòng Thanh tra - Kiểm tra số 1, số 2 hoàn thành kế hoạch.", lead: ["Các Phòng Thanh tra - Kiểm tra số 1, số 2"]),
  Order("Phòng Nhân sự và Kiểm soát nội bộ xây dựng tin bài.", lead: ["Phòng Nhân sự và Kiểm soát nội bộ"]),
  Order("Ban Chỉ đạo trồng cây xanh xã theo dõi tiến độ.", lead: ["Ban Chỉ đạo trồng cây xanh xã"]),
  Order("Ban Chỉ đạo huy động lực lượng xã tham gia.", lead: ["Ban Chỉ đạo"]),
  Order("Ban Chỉ đạo xây dựng kế hoạch cấp xã hoàn thành trước ngày 30/6.", lead: ["Ban Chỉ đạo"]),
  Order("Đối với Công an xã: Tuần tra ban đêm.", lead: ["Công an xã"]),
  Order("Đối với các trường học: Hướng dẫn dạy bù.", lead: [], under: ["Phòng Giáo dục và Đào tạo"]),
  Order("Riêng Sở Y tế xây dựng kế hoạch riêng.", lead: ["Sở Y tế"]),
  Order("Nhiệm vụ này giao Chi cục Thủy sản chủ trì thực hiện.", lead: ["Chi cục Thủy sản"]),
  Order("Rà soát quỹ đất (giao Phòng Kinh tế chủ trì).", lead: ["Phòng Kinh tế"]),
  Order("Nhiệm vụ được UBND tỉnh giao Sở Y tế thực hiện.", lead: []),
  Order("Phân công cán bộ phụ trách từng tuyến đường.", lead: [], under: ["UBND xã"]),
  Order("Sở Nội vụ phối hợp với Sở Tài chính; các sở liên quan; UBND các xã thẩm định.", lead: ["Sở Nội vụ"], coordinating: ["Sở Tài chính", "các sở liên quan", "UBND các xã"]),
  Order("Sở Nội vụ phối hợp với Sở Tài chính thẩm định; UBND các xã lập hồ sơ.", lead: ["Sở Nội vụ", "UBND các xã"], coordinating: ["Sở Tài chính"]),
  Order("Sở Nội vụ phối hợp với các đơn vị: Sở Tài chính, Sở Tư pháp thẩm định.", lead: ["Sở Nội vụ"], coordinating: ["Sở Tài chính", "Sở Tư pháp"]),
  Order("Chủ trì, phối hợp với: Sở Tài chính, Sở Tư pháp thẩm định.", lead: [], coordinating: ["Sở Tài chính", "Sở Tư pháp"]),
  Order("Các phòng: Kinh tế, Văn hóa - Xã hội rà soát.", lead: ["Các phòng: Kinh tế, Văn hóa - Xã hội"]),
  Order("Sở Nội vụ chủ trì, cùng với Sở Tài chính thẩm định.", lead: ["Sở Nội vụ"], coordinating: ["Sở Tài chính"]),
  Order("Công an xã cùng Ban CHQS xã tuần tra.", lead: ["Công an xã"], coordinating: ["Ban CHQS xã"]),
  Order("Công an xã cùng ngày báo cáo UBND xã.", lead: ["Công an xã"]),
  Order("Công an xã, cùng với Ban CHQS xã, tuần tra.", lead: ["Công an xã"], coordinating: ["Ban CHQS xã"]),
  Order("Sở Nội vụ: 05 biên chế; Sở Tài chính: 03 biên chế.", lead: []),
  Order("Sở Y tế: 02 lớp tập huấn cho y tế thôn bản.", lead: ["Sở Y tế"]),
  Order("Sở Nội vụ là đơn vị chủ trì, Sở Tài chính là đơn vị phối hợp.", lead: ["Sở Nội vụ"], coordinating: ["Sở Tài chính"]),
  Order("Sở Nội vụ (chủ trì), phối hợp với Sở Tài chính rà soát.", lead: ["Sở Nội vụ"], coordinating: ["Sở Tài chính"]),
  Order("Giao Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp) thẩm định.", lead: ["Sở Nội vụ"], coordinating: ["Sở Tài chính"]),
  Order("Tổ chức kiểm tra, trong đó Sở Y tế chủ trì, Công an tỉnh phối hợp.", lead: ["Sở Y tế"], coordinating: ["Công an tỉnh"]),
  Order("Mỗi cán bộ, giáo viên đăng ký 01 sáng kiến.", lead: ["Mỗi cán bộ, giáo viên"]),
  Order("UBND huyện đảo Hòn Cau cấp nước ngọt.", lead: ["UBND huyện đảo Hòn Cau"]),
  Order("Hợp tác xã Rau sạch Suối Đá bao tiêu sản phẩm.", lead: ["Hợp tác xã Rau sạch Suối Đá"]),
  Order("Chi hội Nhà báo Đài tỉnh mở chuyên trang.", lead: ["Chi hội Nhà báo Đài tỉnh"]),
  Order("Thủ trưởng các đơn vị thuộc Sở xây dựng phương án trực hè.", lead: ["Thủ trưởng các đơn vị thuộc Sở"]),
  Order("Các đơn vị thuộc Bộ xây dựng chương trình cụ thể.", lead: ["Các đơn vị thuộc Bộ"]),
  Order("Các đơn vị thuộc Bộ xây dựng tổ chức rà soát quy chuẩn.", lead: ["Các đơn vị thuộc Bộ xây dựng"]),
  Order("Các tổ, ban đăng ký thi đua trước ngày 10/3.", lead: ["Các tổ, ban"]),
  Order("Các khoa, phòng đăng ký 02 sáng kiến.", lead: ["Các khoa, phòng"]),
  Order("Các phòng chuyên môn kiểm tra cơ sở.", lead: ["Các phòng chuyên môn"]),
  Order("Khoa, phòng liên quan rà soát phác đồ.", lead: ["Khoa, phòng liên quan"]),
  Order("Sở Du lịch chủ trì, phối hợp với các Vụ, Cục, Trung tâm thuộc Bộ khảo sát.", lead: ["Sở Du lịch"], coordinating: ["các Vụ, Cục, Trung tâm thuộc Bộ"]),
  Order("Sở Du lịch chủ trì, phối hợp với các trường đại học, cao đẳng, viện nghiên cứu mở lớp.", lead: ["Sở Du lịch"], coordinating: ["các trường đại học, cao đẳng, viện nghiên cứu"]),
  Order("Cơ quan Thường trực Ban Chỉ đạo 138 tỉnh tổng hợp kết quả.", lead: ["Cơ quan Thường trực Ban Chỉ đạo 138 tỉnh"]),
  Order("Phối hợp với Cơ quan Thường trực Ban Chỉ đạo 138 tỉnh, Công an tỉnh tuần tra.", lead: [], coordinating: ["Cơ quan Thường trực Ban Chỉ đạo 138 tỉnh", "Công an tỉnh"]),
  Order("Tổ Công tác 1645 tỉnh đôn đốc các xã.", lead: ["Tổ Công tác 1645 tỉnh"]),
  Order("Công đoàn, Đoàn Thanh niên phát động thi đua.", lead: ["Công đoàn", "Đoàn Thanh niên"]),
  Order("Văn phòng, các phòng chuyên môn rà soát hồ sơ.", lead: ["Văn phòng", "các phòng chuyên môn"]),
  Order("Phòng Nội vụ phối hợp với Hội Phụ nữ xã, Công đoàn.", lead: ["Phòng Nội vụ"], coordinating: ["Hội Phụ nữ xã", "Công đoàn"]),
  Order("Vận động đoàn viên công đoàn, thanh niên hiến máu.", lead: []),
  Order("Dọn vệ sinh bãi sông do Quận Đoàn Cái Răng chủ trì.", lead: ["Quận Đoàn Cái Răng"]),
  Order("Các ông (bà) trưởng bản vận động bà con.", lead: ["Các ông (bà) trưởng bản"]),
  Order("Các ông (bà) trưởng thôn/bản vận động bà con.", lead: ["Các ông (bà) trưởng thôn/bản"]),
  Order("Sở Công Thương báo cáo Ban Chỉ đạo 138 quốc gia trước ngày 15/6.", lead: ["Sở Công Thương"], reportTo: ["Ban Chỉ đạo 138 quốc gia"]),
  Order("Ông, bà trưởng các xóm thông báo đến từng hộ.", lead: ["Ông, bà trưởng các xóm"]),
  Order("Các thành viên Tổ công tác tổ chức kiểm tra.", lead: ["Các thành viên Tổ công tác"]),
  Order("Ban Quản trị các chung cư tổ chức thực tập chữa cháy.", lead: ["Ban Quản trị các chung cư"]),
  Order("Ban Quản lý bán đảo Hòn Chồng và các bãi biển Nha Trang chủ trì dọn rác.", lead: ["Ban Quản lý bán đảo Hòn Chồng và các bãi biển Nha Trang"]),
  Order("Ban Quản lý Khu kinh tế Hòn La và các khu công nghiệp Quảng Bình kiểm tra.", lead: ["Ban Quản lý Khu kinh tế Hòn La và các khu công nghiệp Quảng Bình"]),
  Order("Ban Quản lý chợ và các khu phố dọn vệ sinh.", lead: ["Ban Quản lý chợ", "các khu phố"]),
  Order("UBND xã Tả Phìn, Lao Chải và Sa Pả kiểm tra.", lead: ["UBND xã Tả Phìn, Lao Chải và Sa Pả"]),
  Order("UBND xã Tả Phìn và Công an xã kiểm tra.", lead: ["UBND xã Tả Phìn", "Công an xã"]),
  Order("Đội Thanh niên xung kích thu gom rác.", lead: ["Đội Thanh niên xung kích"]),
]

/// Bodies are spoken of, but nobody is ordered by name.
private let objects: [Order] = [
  Order("100% các đơn vị, địa phương đảm bảo hạ tầng công nghệ thông tin.", lead: []),
  Order("Kiểm tra việc thực hiện quy chế dân chủ tại UBND các xã, phường.", lead: []),
  Order("Giám sát hoạt động của Ban Chỉ đạo cấp xã.", lead: []),
  Order("Đôn đốc các sở, ngành phối hợp với Sở Nội vụ hoàn thành chỉ tiêu.", lead: []),
  Order("Xây dựng quy chế phối hợp với Công an tỉnh trong quản lý người nước ngoài.", lead: []),
  Order("Tổ chức hội nghị với sự tham gia của Sở Tài chính, Sở Xây dựng.", lead: []),
  Order("Chủ tịch UBND cấp huyện, cấp xã định kỳ tiếp công dân.", lead: [], under: ["UBND các huyện, thị xã, thành phố"]),
  Order("Thủ trưởng các Sở, ngành có liên quan chỉ đạo xây dựng kế hoạch.", lead: [], under: ["các Sở ngành và cơ quan còn lại có liên quan"]),
  Order("Tham mưu UBND tỉnh báo cáo Bộ Nội vụ.", lead: [], under: ["Sở Nội vụ"], reportTo: []),
  Order("Chỉ đạo UBND cấp xã rà soát, phối hợp với Trạm Y tế lập danh sách.", lead: [], under: ["UBND các huyện"]),
  Order("Tổ chức tập huấn cho cán bộ, công chức cấp xã.", lead: []),
  Order("Ban hành Kế hoạch kiểm tra năm 2025.", lead: []),
  Order("Phòng, chống lãng phí trong mua sắm công.", lead: []),
  Order("Nâng cao chất lượng hoạt động của Trung tâm Phục vụ hành chính công, Bộ phận một cửa cấp xã.", lead: []),
  Order("Đến năm 2025, 100% cơ quan, đơn vị thực hiện báo cáo điện tử.", lead: []),
  Order("Công khai kết quả theo yêu cầu của Sở Nội vụ, Văn phòng UBND tỉnh.", lead: []),
  Order("Tăng cường công tác phối hợp với Bộ đội Biên phòng tỉnh.", lead: []),
  Order("Rà soát, thống kê các cơ quan, đơn vị chưa hoàn thành.", lead: []),
  Order("Thực hiện tốt công tác phối hợp giữa Sở Nội vụ và UBND các huyện.", lead: []),
  Order("Bảo đảm 100% UBND cấp xã có cán bộ đầu mối.", lead: []),
  Order("Hướng dẫn UBND các xã, phường thực hiện; kịp thời báo cáo Sở Nội vụ khó khăn, vướng mắc.", lead: [], reportTo: ["Sở Nội vụ"]),
  Order("Xây dựng Kế hoạch kiểm tra của Sở Nội vụ, Thanh tra tỉnh năm 2026.", lead: []),
  Order("Tham mưu UBND tỉnh ban hành quyết định thành lập Ban Chỉ đạo tỉnh, Tổ giúp việc Ban Chỉ đạo.", lead: []),
  Order("Công khai thủ tục hành chính trên Cổng Dịch vụ công quốc gia.", lead: []),
  Order("Kinh phí thực hiện do ngân sách tỉnh bảo đảm.", lead: []),
  Order("Thống kê, báo cáo số liệu hằng quý.", lead: []),
  Order("Thanh tra, kiểm tra việc chấp hành kỷ luật.", lead: []),
]

@Suite struct AgencyAssignmentTests {
  @Test(arguments: orders + objects) func whoIsOrdered(_ order: Order) {
    let found = assignment(in: Array(order.text.utf8), under: order.headings)
    #expect(found.lead.map(\.value.name) == order.lead)
    #expect(found.coordinating.map(\.value.name) == order.coordinating)
    if let reportTo = order.reportTo { #expect(found.reportTo.map(\.value.name) == reportTo) }
  }

  /// The words at a body's place are its name.
  @Test(arguments: orders) func placesAreThoseOfTheNames(_ order: Order) {
    let bytes = Array(order.text.utf8)
    let found = assignment(in: bytes, under: order.headings)
    for body in found.lead + found.coordinating + found.reportTo {
      let printed = String(decoding: bytes[body.range], as: UTF8.self)
      #expect(printed == body.value.name || printed.hasPrefix(body.value.name + " ("))
    }
  }

  /// "X yêu cầu Y" of the issuer is an order to Y; of another body it is what that body does.
  @Test func whoIssuesThePlanHandsOn() {
    let text = Array("Sở Y tế đề nghị các bệnh viện báo cáo trước ngày 10 hằng tháng.".utf8)
    #expect(assignment(in: text, issuer: "Sở Y tế tỉnh Hà Giang").lead.map(\.value.name) == ["các bệnh viện"])
    #expect(assignment(in: text, issuer: "Ủy ban nhân dân tỉnh Hà Giang").lead.map(\.value.name) == ["Sở Y tế"])
  }

  /// The issuer by its short name, its organ or its head hands on; the same words of another body do not.
  @Test(arguments: [
    ("UBND xã giao Phòng Kinh tế chủ trì.", "Ủy ban nhân dân xã Suối Đá", "Phòng Kinh tế"),
    ("Chủ tịch UBND xã yêu cầu các thôn rà soát.", "Ủy ban nhân dân xã Suối Đá", "các thôn"),
    ("Lãnh đạo Sở giao Văn phòng Sở theo dõi.", "Sở Y tế tỉnh Hòa Lâm", "Văn phòng Sở"),
    ("Bộ trưởng giao Vụ Pháp chế tổng hợp.", "Bộ Y tế", "Vụ Pháp chế"),
    ("Nhà trường yêu cầu giáo viên nộp hồ sơ.", "Trường THPT Suối Đá", "giáo viên"),
    ("Hiệu trưởng giao Tổ Văn phòng theo dõi.", "Trường THPT Suối Đá", "Tổ Văn phòng"),
    ("Bệnh viện giao Phòng Điều dưỡng chủ trì tập huấn.", "Bệnh viện Đa khoa Suối Đá", "Phòng Điều dưỡng"),
    ("Ban Thường vụ Đảng ủy giao Văn phòng Đảng ủy theo dõi.", "Đảng ủy xã Suối Đá", "Văn phòng Đảng ủy"),
    ("UBND xã yêu cầu các thôn rà soát.", "Ủy ban nhân dân tỉnh Hòa Lâm", "UBND xã"),
    ("Giám đốc Sở giao Văn phòng Sở theo dõi.", "Ủy ban nhân dân tỉnh Hòa Lâm", "Giám đốc Sở"),
    ("Sở Y tế yêu cầu các bệnh viện rà soát.", "Ủy ban nhân dân tỉnh Hòa Lâm", "Sở Y tế"),
  ])
  func theIssuerByItsShortName(_ text: String, issuer: String, lead: String) {
    #expect(assignment(in: Array(text.utf8), issuer: issuer).lead.map(\.value.name) == [lead])
  }

  /// A cell that says of each body what it does, by labels or behind the name.
  @Test(arguments: [
    ("Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính, UBND các xã", ["Sở Y tế"], ["Sở Tài chính", "UBND các xã"]),
    ("- Đơn vị chủ trì: Sở Y tế\n- Đơn vị phối hợp: Sở Tài chính", ["Sở Y tế"], ["Sở Tài chính"]),
    ("Sở Y tế; phối hợp: các sở, ngành", ["Sở Y tế"], ["các sở, ngành"]),
    ("Sở Y tế (chủ trì), Sở Tài chính (phối hợp)", ["Sở Y tế"], ["Sở Tài chính"]),
    ("Phối hợp: Sở Tài chính, UBND các xã", [], ["Sở Tài chính", "UBND các xã"]), ("Đơn vị phối hợp: Công an tỉnh", [], ["Công an tỉnh"]), ("- PH: Sở Tài chính", [], ["Sở Tài chính"]), ("Phối hợp: Sở Tài chính; Chủ trì: Sở Y tế", ["Sở Y tế"], ["Sở Tài chính"]),
    ("Chủ trì: Sở Nội vụPhối hợp: Sở Tài chính, UBND các xã", ["Sở Nội vụ"], ["Sở Tài chính", "UBND các xã"]),
    ("Công an tỉnhCơ quan phối hợp: Sở Y tế", ["Công an tỉnh"], ["Sở Y tế"]),
    ("Sở Xây dựngPhối hợp: Thanh tra tỉnh", ["Sở Xây dựng"], ["Thanh tra tỉnh"]),
    ("Các sở: Nội vụ, Tài chính", ["Các sở: Nội vụ, Tài chính"], []),
    ("Công an tỉnh (Phòng PC06)", ["Công an tỉnh (Phòng PC06)"], []),
  ])
  func labelledCells(_ text: String, lead: [String], coordinating: [String]) {
    let said = assignmentInCell(Array(text.utf8))
    #expect(said.lead.map(\.value.name) == lead)
    #expect(said.coordinating.map(\.value.name) == coordinating)
  }

  @Test func decomposedAndDamagedTextDoesNoHarm() {
    let sentences = orders.map(\.text)
    for text in sentences {
      let bytes = Array(text.utf8)
      for cut in stride(from: 0, to: bytes.count, by: 11) {
        _ = assignment(in: Array(bytes[cut...]))
        _ = bodiesInList(Array(bytes[..<cut]), from: .column)
        _ = bodiesInHeading(Array(bytes[cut...].prefix(40)))
        var damaged = bytes
        damaged[cut] = [0xFF, 0xC3, 0x0A, 0x28, 0x2C, 0x3B][cut % 6]
        _ = assignment(in: damaged)
        _ = bodiesInList(damaged, from: .column)
        _ = assignmentInCell(damaged)
      }
    }
    for part in ["(", ", ", "các ", "và ", "giao ", "phối hợp với ", "Sở ", "của ", "; ", "các sở, ", "Đồng chí ", "\n"] {
      let bytes = Array(String(repeating: part, count: 3000).utf8)
      _ = assignment(in: bytes)
      _ = bodiesInList(bytes, from: .column)
      _ = bodiesInHeading(bytes)
    }
  }
}
