import PlanModel
import Testing

@testable import PlanRecognition

/// A cell or field value and the bodies it lists.
struct BodyList: Sendable, CustomTestStringConvertible {
  var text: String
  var bodies: [String]
  init(_ text: String, _ bodies: [String]) { (self.text, self.bodies) = (text, bodies) }
  var testDescription: String { text }
}

private let lists: [BodyList] = [
  BodyList("P. Kinh tế, P. VH-XH", ["P. Kinh tế", "P. VH-XH"]),
  BodyList("Công an, Quân sự, Kiểm lâm huyện", ["Công an", "Quân sự", "Kiểm lâm huyện"]),
  BodyList("Chi cục Chăn nuôi và Thú y", ["Chi cục Chăn nuôi và Thú y"]),
  BodyList("Sở Công Thương (cân đối nguồn, cấp phép); Sở Xây dựng", ["Sở Công Thương", "Sở Xây dựng"]),
  BodyList("UBND các xã (có rừng)", ["UBND các xã (có rừng)"]),
  BodyList("Sở Y tế, cơ sở đào tạo", ["Sở Y tế", "cơ sở đào tạo"]),
  BodyList("Báo và Đài PT-TH tỉnh, viện nghiên cứu", ["Báo và Đài PT-TH tỉnh", "viện nghiên cứu"]),
  BodyList("VP. UBND tỉnh, Sở Nội vụ", ["VP. UBND tỉnh", "Sở Nội vụ"]),
  BodyList("Giao Sở Nội vụ", ["Sở Nội vụ"]),
  BodyList("Do Sở Nội vụ chủ trì", ["Sở Nội vụ"]),
  BodyList("Sở Nội vụ làm đầu mối", ["Sở Nội vụ"]),
  BodyList("Sở Nội vụ & Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]),
  BodyList("Các đảng bộ, chi bộ", ["Các đảng bộ, chi bộ"]),
  BodyList("Các Sở: Tài chính; Nội vụ; Tư pháp", ["Các Sở: Tài chính; Nội vụ; Tư pháp"]),
  BodyList("Các Sở: Tài chính; Nội vụ; UBND các xã", ["Các Sở: Tài chính; Nội vụ", "UBND các xã"]),
  BodyList("Công an tỉnh Sở Nội vụ", ["Công an tỉnh", "Sở Nội vụ"]),
  BodyList("Văn phòng UBND tỉnh Sở Thông tin và Truyền thông", ["Văn phòng UBND tỉnh", "Sở Thông tin và Truyền thông"]),
  BodyList("Sở Tư pháp Ban Dân tộc", ["Sở Tư pháp", "Ban Dân tộc"]),
  BodyList("Đảng ủy Công an tỉnh", ["Đảng ủy Công an tỉnh"]),
  BodyList("Thanh tra Sở Y tế", ["Thanh tra Sở Y tế"]),
  BodyList("Các sở, ban, ngành, Hội Liên hiệp Phụ nữ tỉnh", ["Các sở, ban, ngành", "Hội Liên hiệp Phụ nữ tỉnh"]),
  BodyList("Các đơn vị liên quan, Hội Phụ nữ xã, Hội Nông dân xã", ["Các đơn vị liên quan", "Hội Phụ nữ xã", "Hội Nông dân xã"]),
  BodyList("Vụ Pháp chế - Cục Trồng trọt - Các đơn vị khác có liên quan", ["Vụ Pháp chế", "Cục Trồng trọt", "Các đơn vị khác có liên quan"]),
  BodyList("Sở Lao động - Thương binh và Xã hội", ["Sở Lao động - Thương binh và Xã hội"]),
  BodyList("Đồng chí Trưởng Ban Dân vận - Trưởng Tiểu ban", ["Đồng chí Trưởng Ban Dân vận - Trưởng Tiểu ban"]),
  BodyList("Sở Y tế Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]),
  BodyList("Các Sở: Công Thương, Tài chính, Xây dựng, Nội vụ", ["Các Sở: Công Thương, Tài chính, Xây dựng, Nội vụ"]),
  BodyList("Sở Công Thương/UBND các địa phương", ["Sở Công Thương", "UBND các địa phương"]),
  BodyList("Sở Công Thương; Sở Xây dựng", ["Sở Công Thương", "Sở Xây dựng"]),
  BodyList("- Vụ Pháp chế;\n- Cục QLTT&TM;\n- Vụ KHTC;", ["Vụ Pháp chế", "Cục QLTT&TM", "Vụ KHTC"]),
  BodyList("Ban CĐ PCTT\n&TKCN", ["Ban CĐ PCTT &TKCN"]),
  BodyList("Văn phòng Bộ (Trung tâm báo chí).", ["Văn phòng Bộ (Trung tâm báo chí)"]),
  BodyList("Vụ Kế hoạch tài chính (KHTC)", ["Vụ Kế hoạch tài chính"]),
  BodyList("Các Vụ chức năng và đơn vị thuộc Bộ có liên quan.", ["Các Vụ chức năng", "đơn vị thuộc Bộ có liên quan"]),
  BodyList("Sở Văn hóa, Thể thao và Du lịch, Báo và Phát thanh, Truyền hình tỉnh", ["Sở Văn hóa, Thể thao và Du lịch", "Báo và Phát thanh, Truyền hình tỉnh"]),
  BodyList("Vụ Phổ biến, giáo dục pháp luật và các đơn vị liên quan", ["Vụ Phổ biến, giáo dục pháp luật", "các đơn vị liên quan"]),
  BodyList("Văn phòng HĐND và UBND xã", ["Văn phòng HĐND và UBND xã"]),
  BodyList("Văn phòng\nUBND tỉnh", ["Văn phòng UBND tỉnh"]),
  BodyList("Sở Tài nguyên và\nMôi trường", ["Sở Tài nguyên và Môi trường"]),
  BodyList("Sở Khoa học\nvà Công nghệ", ["Sở Khoa học và Công nghệ"]),
  BodyList("Ủy ban Mặt trận\nTổ quốc Việt Nam tỉnh", ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"]),
  BodyList("UBND các huyện,\nthành phố", ["UBND các huyện, thành phố"]),
  BodyList("Sở Y tế\nSở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]),
  BodyList("các cơ quan liên quan và địa phương có rừng", ["các cơ quan liên quan", "địa phương có rừng"]),
  BodyList("các sở, ngành có liên quan", ["các sở, ngành có liên quan"]),
  BodyList("Đồng chí Phó Bí thư Thường trực, phụ trách lĩnh vực Văn hóa và Xã hội", ["Đồng chí Phó Bí thư Thường trực, phụ trách lĩnh vực Văn hóa và Xã hội"]),
  BodyList("UBND các xã: Hòa Thắng, Sông Lũy và Phan Rí", ["UBND các xã: Hòa Thắng, Sông Lũy và Phan Rí"]),
  BodyList("Ban Quản lý Khu kinh tế tỉnh, Công ty Điện lực Bình Định, Chi cục Thủy lợi", ["Ban Quản lý Khu kinh tế tỉnh", "Công ty Điện lực Bình Định", "Chi cục Thủy lợi"]),
  BodyList("Trường Chính trị, Liên đoàn Lao động tỉnh, Hạt Kiểm lâm huyện Vĩnh Thạnh", ["Trường Chính trị", "Liên đoàn Lao động tỉnh", "Hạt Kiểm lâm huyện Vĩnh Thạnh"]),
  BodyList("Ban Tuyên giáo và Dân vận Tỉnh ủy; Trung tâm Y tế huyện Phù Cát", ["Ban Tuyên giáo và Dân vận Tỉnh ủy", "Trung tâm Y tế huyện Phù Cát"]),
  BodyList("Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh và Bộ Chỉ huy Bộ đội Biên phòng tỉnh", ["Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"]),
  BodyList("Ban Quản lý Khu kinh tế và các khu công nghiệp, UBND phường Quy Nhơn", ["Ban Quản lý Khu kinh tế và các khu công nghiệp", "UBND phường Quy Nhơn"]),
  BodyList("Phạm Đức Hải\nLò Thị Mai", ["Phạm Đức Hải", "Lò Thị Mai"]),
  BodyList("Nguyễn Văn An, Trần Thị Bé", ["Nguyễn Văn An", "Trần Thị Bé"]),
  BodyList("Sở NN&PTNT, Sở TN&MT, Sở KH&ĐT", ["Sở NN&PTNT", "Sở TN&MT", "Sở KH&ĐT"]),
  BodyList("Sở VH,TT&DL; VNPT Quảng Nam, Viettel Quảng Nam", ["Sở VH,TT&DL", "VNPT Quảng Nam", "Viettel Quảng Nam"]),
  BodyList("Sở Nội vụ và địa phương", ["Sở Nội vụ", "địa phương"]),
  BodyList("Các cơ quan, đơn vị, địa phương", ["Các cơ quan, đơn vị, địa phương"]),
  BodyList("Phòng Văn hóa - Xã hội, Trạm Y tế, các trường học trên địa bàn xã", ["Phòng Văn hóa - Xã hội", "Trạm Y tế", "các trường học trên địa bàn xã"]),
  BodyList("", []),
  BodyList("-", []),
  BodyList("Tổ thẩm định; Chủ tịch Hội đồng đấu thầu; Trưởng đoàn", ["Tổ thẩm định", "Chủ tịch Hội đồng đấu thầu", "Trưởng đoàn"]),
  BodyList("Thủ trưởng các sở, ban, ngành và Chủ tịch UBND các xã, phường, đặc khu", ["Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND các xã, phường, đặc khu"]),
  BodyList("Cục Thuế tỉnh, Kho bạc Nhà nước tỉnh, Bảo hiểm xã hội tỉnh, Ngân hàng Nhà nước chi nhánh tỉnh", ["Cục Thuế tỉnh", "Kho bạc Nhà nước tỉnh", "Bảo hiểm xã hội tỉnh", "Ngân hàng Nhà nước chi nhánh tỉnh"]),
  BodyList("Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, UBND các tỉnh, thành phố trực thuộc Trung ương", ["Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ", "UBND các tỉnh, thành phố trực thuộc Trung ương"]),
  BodyList("Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ", ["Sở Tư pháp"]),
  BodyList("1. Sở Y tế\n2. Sở Tài chính", ["Sở Y tế", "Sở Tài chính"]),
  BodyList("Hội Nông dân, Hội Phụ nữ, Đoàn Thanh niên xã", ["Hội Nông dân", "Hội Phụ nữ", "Đoàn Thanh niên xã"]),
  BodyList("SNV, STC", ["SNV", "STC"]),
  BodyList("Trung tâm Văn hóa, Thông tin và Thể thao huyện, Phòng Giáo dục và Đào tạo", ["Trung tâm Văn hóa, Thông tin và Thể thao huyện", "Phòng Giáo dục và Đào tạo"]),
  BodyList("Sở Lao động - Thương binh và Xã hội và các sở, ngành, địa phương", ["Sở Lao động - Thương binh và Xã hội", "các sở, ngành, địa phương"]),
  BodyList("Ban Chỉ đạo 35 tỉnh và Ban Dân vận Tỉnh ủy", ["Ban Chỉ đạo 35 tỉnh", "Ban Dân vận Tỉnh ủy"]),
  BodyList("UBND huyện Ninh Phước và UBND thành phố Phan Rang - Tháp Chàm", ["UBND huyện Ninh Phước", "UBND thành phố Phan Rang - Tháp Chàm"]),
  BodyList("Các Sở: Tài chính, Nội vụ, Tư pháp; UBND các huyện", ["Các Sở: Tài chính, Nội vụ, Tư pháp", "UBND các huyện"]),
  BodyList("Sở Nông nghiệp và PTNT và UBND các huyện, thị xã, thành phố", ["Sở Nông nghiệp và PTNT", "UBND các huyện, thị xã, thành phố"]),
  BodyList("Thường trực HĐND, UBND, Ủy ban MTTQ xã", ["Thường trực HĐND", "UBND", "Ủy ban MTTQ xã"]),
  BodyList("Phòng Kinh tế, Hạ tầng và Đô thị; Phòng Văn hóa - Xã hội", ["Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Văn hóa - Xã hội"]),
  BodyList("Bộ Tài chính, Bộ Nội vụ và các bộ, ngành, địa phương có liên quan", ["Bộ Tài chính", "Bộ Nội vụ", "các bộ, ngành, địa phương có liên quan"]),
  BodyList("Ông Nguyễn Văn A - Phó Giám đốc Sở", ["Ông Nguyễn Văn A - Phó Giám đốc Sở"]),
  BodyList("Các phòng, ban, đơn vị thuộc Sở", ["Các phòng, ban, đơn vị thuộc Sở"]),
  BodyList("Sở Tài chính (Phòng Ngân sách), Sở Y tế", ["Sở Tài chính (Phòng Ngân sách)", "Sở Y tế"]),
  BodyList("Trường THPT Phan Bội Châu, Trường THCS Nguyễn Du", ["Trường THPT Phan Bội Châu", "Trường THCS Nguyễn Du"]),
  BodyList("Lãnh đạo Văn phòng, các phòng chuyên môn", ["Lãnh đạo Văn phòng", "các phòng chuyên môn"]),
  BodyList("Hội Nông dân và Hội Phụ nữ các xã", ["Hội Nông dân", "Hội Phụ nữ các xã"]),
  BodyList("Văn phòng Đoàn ĐBQH và HĐND tỉnh, Văn phòng UBND tỉnh", ["Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Văn phòng UBND tỉnh"]),
  BodyList("+ Phòng A\n+ Phòng B", ["Phòng A", "Phòng B"]),
  BodyList("Ban QLDA đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh", ["Ban QLDA đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh"]),
  BodyList("Các khoa, phòng, trung tâm trực thuộc Trường", ["Các khoa, phòng, trung tâm trực thuộc Trường"]),
  BodyList("Các khoa, phòng, Trung tâm Y tế huyện", ["Các khoa, phòng", "Trung tâm Y tế huyện"]),
  BodyList("Hai Sở: Nội vụ và Tài chính", ["Hai Sở: Nội vụ và Tài chính"]),
  BodyList("UBND quận Hai Bà Trưng, Trường THCS Hai Bà Trưng", ["UBND quận Hai Bà Trưng", "Trường THCS Hai Bà Trưng"]),
  BodyList("Cấp ủy, chính quyền các cấp", ["Cấp ủy, chính quyền các cấp"]),
  BodyList("Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội", ["Mặt trận Tổ quốc", "các đoàn thể chính trị - xã hội"]),
  BodyList("Tổ 1, Tổ 2 và Tổ 3", ["Tổ 1", "Tổ 2", "Tổ 3"]),
  BodyList("Sở Tài chính và Sở Tư pháp,", ["Sở Tài chính", "Sở Tư pháp"]),
  BodyList("Sở Tài chính,\nSở Tư pháp,\nVăn phòng UBND tỉnh", ["Sở Tài chính", "Sở Tư pháp", "Văn phòng UBND tỉnh"]),
  BodyList("Sở Giáo dục\nvà Đào tạo;\nSở Lao động -\nThương binh và\nXã hội", ["Sở Giáo dục và Đào tạo", "Sở Lao động - Thương binh và Xã hội"]),
  BodyList("Công an thành phố Hải Phòng\nCác đơn vị liên quan", ["Công an thành phố Hải Phòng", "Các đơn vị liên quan"]),
  BodyList("Các Cục, Vụ, Tổng cục có liên quan", ["Các Cục, Vụ, Tổng cục có liên quan"]),
  BodyList("các phòng, ban chuyên môn; các quận đoàn, huyện đoàn", ["các phòng, ban chuyên môn", "các quận đoàn, huyện đoàn"]),
  BodyList("Các sở, Phòng Chuyên môn huyện", ["Các sở", "Phòng Chuyên môn huyện"]),
  BodyList("Các Vụ, Cục, Trung tâm thuộc Bộ", ["Các Vụ, Cục, Trung tâm thuộc Bộ"]),
  BodyList("Ban Quản lý Khu kinh tế Hòn La và các khu công nghiệp Quảng Bình", ["Ban Quản lý Khu kinh tế Hòn La và các khu công nghiệp Quảng Bình"]),
  BodyList("Ban Quản lý chợ và các khu phố", ["Ban Quản lý chợ", "các khu phố"]),
  BodyList("Hà, Dũng", ["Hà", "Dũng"]), BodyList("Lan - Hùng", ["Lan", "Hùng"]), BodyList("Sơn, Hải và Long", ["Sơn", "Hải", "Long"]), BodyList("Nga\nTuyết", ["Nga", "Tuyết"]),
  BodyList("Y tế, Công an", ["Y tế, Công an"]), BodyList("Huyện, Xã", ["Huyện, Xã"]),
  BodyList("UBND xã Hòa Bình, các thôn: Đông, Đoài", ["UBND xã Hòa Bình", "các thôn: Đông, Đoài"]),
]

@Suite struct AgencyListTests {
  @Test(arguments: lists) func listsSplitIntoBodies(_ list: BodyList) {
    #expect(bodiesInList(Array(list.text.utf8), from: .column).map(\.value.name) == list.bodies)
  }

  @Test(arguments: lists) func placesLieInTheCellInOrder(_ list: BodyList) {
    let bytes = Array(list.text.utf8)
    var end = 0
    for found in bodiesInList(bytes, from: .column) {
      #expect(found.range.lowerBound >= end && found.range.upperBound <= bytes.count && !found.range.isEmpty)
      end = found.range.upperBound
    }
  }

  /// A name in a cell is taken over as printed, case and tone too.
  @Test func namesStayAsPrinted() {
    let found = bodiesInList(Array("Uỷ ban nhân dân các huyện; SỞ Y TẾ".utf8), from: .field)
    #expect(found.map(\.value.name) == ["Uỷ ban nhân dân các huyện", "SỞ Y TẾ"])
    #expect(found.allSatisfy { $0.value.from == .field })
  }

  @Test(arguments: ["", "-", "…", "không", "  \n \n", ";;,", "(", ")", "1.", "- \n-", "/", "và", "các"])
  func cellsThatNameNobody(_ text: String) {
    let found = bodiesInList(Array(text.utf8), from: .column)
    #expect(found.isEmpty || text == "các" || text == "1.")
  }

  /// "Cơ quan thực hiện: X chủ trì, phối hợp với Y": one field line that says both.
  @Test func fieldValuesMaySayWhoLeadsAndWhoJoins() {
    let both = assignmentInField(
      Array("Sở Xây dựng chủ trì, phối hợp với Công an tỉnh; các sở, ngành liên quan và UBND các huyện.".utf8), from: .field)
    #expect(both.lead.map(\.value.name) == ["Sở Xây dựng"])
    #expect(both.coordinating.map(\.value.name) == ["Công an tỉnh", "các sở, ngành liên quan", "UBND các huyện"])
    let plain = assignmentInField(Array("Các sở, ban, ngành; UBND các huyện".utf8), from: .field)
    #expect(plain.lead.map(\.value.name) == ["Các sở, ban, ngành", "UBND các huyện"])
    #expect(plain.coordinating.isEmpty)
    let verb = assignmentInField(Array("Sở Tư pháp hướng dẫn các đơn vị, địa phương triển khai".utf8), from: .field)
    #expect(verb.lead.map(\.value.name) == ["Sở Tư pháp"])
  }
}
