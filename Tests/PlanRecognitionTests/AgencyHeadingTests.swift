import PlanModel
import Testing

@testable import PlanRecognition

private let naming: [BodyList] = [
  BodyList("Các Sở: Công Thương, Tài chính, Xây dựng", ["Các Sở: Công Thương, Tài chính, Xây dựng"]),
  BodyList("Cục Bảo tồn thiên nhiên và Đa dạng sinh học", ["Cục Bảo tồn thiên nhiên và Đa dạng sinh học"]),
  BodyList("SỞ NỘI VỤ", ["SỞ NỘI VỤ"]),
  BodyList("Phòng Công nghệ thông tin", ["Phòng Công nghệ thông tin"]),
  BodyList("Trung tâm Văn hóa, Thông tin và Thể thao", ["Trung tâm Văn hóa, Thông tin và Thể thao"]),
  BodyList("NHIỆM VỤ CỦA SỞ TÀI CHÍNH", ["SỞ TÀI CHÍNH"]),
  BodyList("CÁC SỞ, BAN, NGÀNH VÀ UBND CÁC HUYỆN, THÀNH PHỐ", ["CÁC SỞ, BAN, NGÀNH", "UBND CÁC HUYỆN, THÀNH PHỐ"]),
  BodyList("Sở Y tế có trách nhiệm:", ["Sở Y tế"]),
  BodyList("Sở Y tế chủ trì, phối hợp với Sở Tài chính thực hiện các nhiệm vụ sau:", ["Sở Y tế"]),
  BodyList("Giao Phòng Kinh tế, Hạ tầng và Đô thị:", ["Phòng Kinh tế, Hạ tầng và Đô thị"]),
  BodyList("Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể", ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "các đoàn thể"]),
  BodyList("Trách nhiệm của Ủy ban nhân dân các xã, phường, đặc khu", ["Ủy ban nhân dân các xã, phường, đặc khu"]),
  BodyList("Ủy ban nhân dân đặc khu Phú Quý", ["Ủy ban nhân dân đặc khu Phú Quý"]),
  BodyList("Công an tỉnh", ["Công an tỉnh"]),
  BodyList("Bảo hiểm xã hội tỉnh", ["Bảo hiểm xã hội tỉnh"]),
  BodyList("Đoàn kiểm tra liên ngành", ["Đoàn kiểm tra liên ngành"]),
  BodyList("Chi cục Chăn nuôi và Thú y", ["Chi cục Chăn nuôi và Thú y"]),
  BodyList("CHI CỤC CHĂN NUÔI VÀ THÚ Y", ["CHI CỤC CHĂN NUÔI VÀ THÚ Y"]),
  BodyList("Đối với các sở, ngành:", ["các sở, ngành"]),
  BodyList("Hiệu trưởng các trường trung học phổ thông", ["Hiệu trưởng các trường trung học phổ thông"]),
  BodyList("Đồng chí Trưởng Ban Chỉ đạo", ["Đồng chí Trưởng Ban Chỉ đạo"]),
  BodyList("Thủ trưởng các cơ quan, đơn vị", ["Thủ trưởng các cơ quan, đơn vị"]),
  BodyList("Ban Quản lý rừng phòng hộ Hồ Núi Một", ["Ban Quản lý rừng phòng hộ Hồ Núi Một"]),
  BodyList("Bộ Nông nghiệp và Môi trường", ["Bộ Nông nghiệp và Môi trường"]),
  BodyList("Hội Liên hiệp Phụ nữ xã, Đoàn Thanh niên xã", ["Hội Liên hiệp Phụ nữ xã", "Đoàn Thanh niên xã"]),
  BodyList("Các doanh nghiệp viễn thông", ["Các doanh nghiệp viễn thông"]),
  BodyList("Các đơn vị trực thuộc Sở", ["Các đơn vị trực thuộc Sở"]),
  BodyList("Thành viên Ban Chỉ đạo", ["Thành viên Ban Chỉ đạo"]),
  BodyList("Giám đốc các Sở; Thủ trưởng các ban, ngành; Chủ tịch UBND các xã, phường", ["Giám đốc các Sở", "Thủ trưởng các ban, ngành", "Chủ tịch UBND các xã, phường"]),
  BodyList("ỦY BAN NHÂN DÂN CÁC XÃ, PHƯỜNG, ĐẶC KHU", ["ỦY BAN NHÂN DÂN CÁC XÃ, PHƯỜNG, ĐẶC KHU"]),
  BodyList("Trách nhiệm của các cơ quan, đơn vị", ["các cơ quan, đơn vị"]),
  BodyList("Các cơ quan, đơn vị, địa phương căn cứ Kế hoạch này xây dựng kế hoạch cụ thể:", ["Các cơ quan, đơn vị, địa phương"]),
  BodyList("Bí thư, Phó Bí thư Đảng ủy", ["Bí thư", "Phó Bí thư Đảng ủy"]),
  BodyList("Phòng Tổ chức cán bộ", ["Phòng Tổ chức cán bộ"]),
  BodyList("Vụ Tổ chức cán bộ", ["Vụ Tổ chức cán bộ"]),
  BodyList("Vụ Phổ biến, giáo dục pháp luật", ["Vụ Phổ biến, giáo dục pháp luật"]),
  BodyList("Tổ giúp việc", ["Tổ giúp việc"]),
  BodyList("Ban Tổ chức Hội thi", ["Ban Tổ chức Hội thi"]),
  BodyList("Nhà trường", ["Nhà trường"]),
  BodyList("Công chức Văn phòng - Thống kê", ["Công chức Văn phòng - Thống kê"]),
  BodyList("Yêu cầu Giám đốc các sở, Thủ trưởng các ban, ngành:", ["Giám đốc các sở", "Thủ trưởng các ban, ngành"]),
]

private let namingNobody = [
  "Đơn vị chủ trì",
  "Đơn vị phối hợp",
  "Cơ quan thực hiện: Sở Y tế",
  "Đơn vị/cá nhân phụ trách",
  "Trưởng đoàn: Đại diện Ban Thường trực",
  "Tuyên truyền, phổ biến",
  "Cải cách thể chế",
  "Công tác chỉ đạo của UBND tỉnh",
  "Tổ chức thực hiện",
  "Ban hành văn bản quy phạm pháp luật",
  "Phòng, chống tham nhũng",
  "Hội nghị trực tuyến",
  "Báo cáo kết quả thực hiện",
  "Bộ máy hành chính",
  "Văn phòng điện tử",
  "Công tác tổ chức bộ máy",
  "Đào tạo, bồi dưỡng cán bộ",
  "Kinh phí thực hiện",
  "Quỹ đất sạch",
  "Hội nhập quốc tế",
  "BAN HÀNH KẾ HOẠCH",
  "CẢI CÁCH TỔ CHỨC BỘ MÁY",
  "Thanh tra, kiểm tra công vụ",
  "Giao thông, vận tải",
  "Đoàn kết nội bộ",
  "Các nhiệm vụ trọng tâm",
  "Một số giải pháp",
  "Trường hợp khẩn cấp",
  "Nâng cao chất lượng hoạt động của UBND cấp xã",
  "Giao ban hằng tuần",
  "Cơ sở vật chất",
  "Vụ Đông Xuân 2024-2025",
  "Bộ chỉ số theo dõi",
  "PHÒNG CHÁY, CHỮA CHÁY",
  "Cải cách chế độ công vụ",
  "Phát triển chính quyền số",
  "Cấp huyện",
  "Lãnh đạo, chỉ đạo công tác cải cách hành chính",
  "Trung tâm dữ liệu tỉnh",
  "Phân công nhiệm vụ",
  "Đoàn viên, hội viên",
  "Nhiệm vụ, giải pháp về cải cách hành chính",
  "Trách nhiệm thực hiện",
  "Nhiệm vụ của năm 2026",
  "Quản lý nhà nước về đất đai",
  "Xây dựng, hoàn thiện thể chế",
  "Bầu cử đại biểu Hội đồng nhân dân",
  "Hội đồng thi",
  "Phòng học, thiết bị",
]

@Suite struct AgencyHeadingTests {
  @Test(arguments: naming) func headingsThatNameWhoDoesWhatStandsUnderThem(_ heading: BodyList) {
    let found = bodiesInHeading(Array(heading.text.utf8))
    #expect(found.map(\.value.name) == heading.bodies)
    #expect(found.allSatisfy { $0.value.from == .heading })
  }

  @Test(arguments: namingNobody) func headingsThatNameNobody(_ heading: String) {
    #expect(bodiesInHeading(Array(heading.utf8)).map(\.value.name) == [])
  }
}
