import Kehoach
import PlanModel
import Testing

/// Invented letterheads, titles, tails and decisions in forms met on pages of offices, schools, unions.
struct UnseenHeadsTests {
  private func plan(_ text: String, _ name: String = "ke-hoach.txt") throws -> Plan {
    let extraction = try Kehoach.read(bytes: Array(text.utf8), name: name)
    #expect(extraction.coverage.unassigned == 0)
    return extraction.plan
  }
  private func ids(_ sections: [Section]) -> [String] { sections.flatMap { [$0.id] + ids($0.children) } }

  private static let articles = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch bình đẳng giới tỉnh Bình Sơn giai đoạn 2021-2030.\nĐiều 2. Chánh Văn phòng UBND tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.\n"
  private static let attached = "KẾ HOẠCH\nBÌNH ĐẲNG GIỚI TỈNH BÌNH SƠN GIAI ĐOẠN 2021-2030\n(Ban hành kèm theo Quyết định số 873/QĐ-UBND ngày 08/7/2021 của UBND tỉnh)\nI. MỤC TIÊU\nThu hẹp khoảng cách giới.\nII. NHIỆM VỤ\n1. Sở Nội vụ rà soát quy hoạch cán bộ nữ.\n"

  /// Pages lose the type's line, the signature or both; the plan is the document all the same, the articles are the decision's.
  @Test(arguments: ["", "QUYẾT ĐỊNH\nBan hành Kế hoạch bình đẳng giới\n"], ["", "TM. ỦY BAN NHÂN DÂN\n", "| TM. ỦY BAN NHÂN DÂN |\n", "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Hải\n"])
  func decisions(_ type: String, _ tail: String) throws {
    let head = "ỦY BAN NHÂN DÂN\nTỈNH BÌNH SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 873/QĐ-UBND\nBình Sơn, ngày 08 tháng 07 năm 2021\n\(type)ỦY BAN NHÂN DÂN TỈNH\n"
    let plan = try plan(head + Self.articles + tail + Self.attached)
    #expect(plan.document.attachedTo == "873/QĐ-UBND")
    #expect(plan.document.type?.code == "KH")
    #expect(plan.document.issuer?.name == "Ủy ban nhân dân tỉnh Bình Sơn")
    #expect(plan.document.parentIssuer == nil)
    #expect(plan.document.title == "BÌNH ĐẲNG GIỚI TỈNH BÌNH SƠN GIAI ĐOẠN 2021-2030")
    #expect(plan.document.legalBases.count == 1)
    #expect(ids(plan.sections) == ["Điều 1", "Điều 2", "I", "II", "II/1"])
    #expect(plan.tasks.map(\.id) == ["II/1"])
  }

  /// A decision without a plan in the file, and a plan whose annex is another plan, stay what they are.
  @Test func noAttachedPlan() throws {
    let decision = try plan("ỦY BAN NHÂN DÂN\nTỈNH BÌNH SƠN\nSố: 873/QĐ-UBND\nBình Sơn, ngày 08 tháng 07 năm 2021\nQUYẾT ĐỊNH\nBan hành Kế hoạch bình đẳng giới\n" + Self.articles)
    #expect(decision.document.type?.code == "QĐ")
    #expect(decision.document.attachedTo == nil)
    let own = try plan("ỦY BAN NHÂN DÂN\nTỈNH BÌNH SƠN\nSố: 87/KH-UBND\nBình Sơn, ngày 08 tháng 07 năm 2021\nKẾ HOẠCH\nBình đẳng giới\nĐiều 1. Nhiệm vụ\n1. Sở Nội vụ rà soát.\n")
    #expect(own.document.symbol == "87/KH-UBND")
  }

  /// A title's line that begins small goes on with the one in capitals above it.
  @Test(arguments: [
    ("CỦA ỦY BAN NHÂN DÂN TỈNH\nthực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng\n\n————\n\n", "CỦA ỦY BAN NHÂN DÂN TỈNH thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng"),
    ("THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 12-CTR/TU\ncủa Ban Thường vụ Tỉnh ủy về phát triển du lịch\n", "THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG SỐ 12-CTR/TU của Ban Thường vụ Tỉnh ủy về phát triển du lịch"),
    ("PHÁT TRIỂN DU LỊCH NĂM 2021\nThực hiện Chương trình công tác năm 2021 của Ủy ban nhân dân tỉnh;\n", "PHÁT TRIỂN DU LỊCH NĂM 2021"),
    ("PHÁT TRIỂN DU LỊCH NĂM 2021\n", "PHÁT TRIỂN DU LỊCH NĂM 2021"),
  ])
  func smallLinesOfTitles(_ lines: String, _ title: String) throws {
    let text = "ỦY BAN NHÂN DÂN TỈNH SƠN LÂM\nSố: 26/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSơn Lâm, ngày 19 tháng 5 năm 2021\nKẾ HOẠCH\n\(lines)Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH, YÊU CẦU\n1. Nhằm thống nhất về nhận thức và hành động của các cấp.\n"
    #expect(try plan(text).document.title == title)
  }

  private static let body = "UBND XÃ HÒA SƠN\nSố: 04/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHòa Sơn, ngày 20 tháng 01 năm 2026\nKẾ HOẠCH\nTriển khai công tác bầu cử\nI. PHÂN CÔNG\n- Công an xã: bảo đảm an ninh trật tự\n- Các thôn, buôn: trang trí khu vực bỏ phiếu\n"

  @Test(arguments: [
    ("TM. ỦY BAN BẦU CỬ\nCHỦ TỊCH\n\nY Thơm Ayun\n", Signature(authority: "TM. ỦY BAN BẦU CỬ", capacity: "CHỦ TỊCH", name: "Y Thơm Ayun")),
    ("GIÁM ĐỐC\nBS.CKII Nguyễn Thành An\n", Signature(authority: nil, capacity: "GIÁM ĐỐC", name: "BS.CKII Nguyễn Thành An")),
    ("GIÁM ĐỐC\nThS. Nguyễn Thành An\n", Signature(authority: nil, capacity: "GIÁM ĐỐC", name: "ThS. Nguyễn Thành An")),
    ("TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN\nBÍ THƯ\n(Đã ký)\nNguyễn Hải Anh\n", Signature(authority: "TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN", capacity: "BÍ THƯ", name: "Nguyễn Hải Anh")),
    ("TUQ. CHỦ TỊCH\nCHỈ HUY TRƯỞNG BAN CHQS\n(Ký và đóng dấu)\nY Bhông Niê\nNơi nhận:\n- Ban CHQS huyện;\n- Lưu: VT.\n", Signature(authority: nil, capacity: "TUQ. CHỦ TỊCH CHỈ HUY TRƯỞNG BAN CHQS", name: "Y Bhông Niê")),
    ("TM. BAN CHẤP HÀNH BÍ THƯ\n(Đã ký)\nNguyễn Hải Anh\n", Signature(authority: "TM. BAN CHẤP HÀNH", capacity: "BÍ THƯ", name: "Nguyễn Hải Anh")),
  ])
  func signatures(_ tail: String, _ signature: Signature) throws {
    let plan = try plan(Self.body + tail)
    #expect(plan.document.signature == signature)
    #expect(plan.tasks.map(\.content) == ["Công an xã: bảo đảm an ninh trật tự", "Các thôn, buôn: trang trí khu vực bỏ phiếu"])
  }

  @Test(arguments: [("- Lưu: VT./.", "Lưu: VT"), ("- Lưu: VT.", "Lưu: VT"), ("- Lưu VT, NV/VX.", "Lưu VT, NV/VX")])
  func archives(_ line: String, _ item: String) throws {
    #expect(try plan(Self.body + "Nơi nhận:\n- UBND tỉnh;\n\(line)\nCHỦ TỊCH\nLê Văn Hải\n").document.recipients == ["UBND tỉnh", item])
  }

  /// Bodies of districts, schools, unions: who issues and under whom.
  @Test(arguments: [
    ("PHÒNG GD&ĐT THANH HÒA\nTRƯỜNG MN MỸ LÂM", "Trường MN Mỹ Lâm", "Phòng Giáo dục và Đào tạo Thanh Hòa"),
    ("PHÒNG GD&ĐT LONG THÀNH\nTRƯỜNGMN MỸ LÂM", "Trường MN Mỹ Lâm", "Phòng Giáo dục và Đào tạo Long Thành"),
    ("SỞ Y TẾ KHÁNH HÒA\nBỆNH VIỆN ĐA KHOA HỘI AN", "Bệnh viện Đa khoa Hội An", "Sở Y tế Khánh Hòa"),
    ("LĐLĐ HUYỆN AN LÂM\nCĐCS TRƯỜNG MN MỸ LÂM", "Công đoàn cơ sở Trường MN Mỹ Lâm", "Liên đoàn Lao động huyện An Lâm"),
    ("ĐẢNG ỦY XÃ AN LÂM\nUBKT", "Ủy ban Kiểm tra Đảng ủy xã An Lâm", "Đảng ủy xã An Lâm"),
    ("CỤC THUẾ TỈNH KHÁNH HÒA\nCHI CỤC THUẾ KHU VỰC AN LÂM - SƠN HÒA", "Chi cục Thuế khu vực An Lâm - Sơn Hòa", "Cục Thuế tỉnh Khánh Hòa"),
    ("SỞ NN&PTNT KHÁNH HÒA\nCHI CỤC KIỂM LÂM", "Chi cục Kiểm lâm", "Sở Nông nghiệp và Phát triển nông thôn Khánh Hòa"),
    ("BHXH TỈNH KHÁNH HÒA\nBHXH CƠ SỞ AN LÂM", "Bảo hiểm xã hội cơ sở An Lâm", "Bảo hiểm xã hội tỉnh Khánh Hòa"),
    ("ĐOÀN KHỐI CƠ QUAN TỈNH\nCHI ĐOÀN SỞ NỘI VỤ", "Chi đoàn Sở Nội vụ", "Đoàn khối cơ quan tỉnh"),
    // Kinds and fields of work keep their small letters.
    ("SỞ Y TẾ KHÁNH HÒA\nBỆNH VIỆN ĐA KHOA KHU VỰC HỒNG LÂM", "Bệnh viện Đa khoa khu vực Hồng Lâm", "Sở Y tế Khánh Hòa"),
    ("SỞ Y TẾ KHÁNH HÒA\nBỆNH VIỆN ĐA KHOA TỈNH", "Bệnh viện Đa khoa tỉnh", "Sở Y tế Khánh Hòa"),
    ("UBND TỈNH BÌNH SƠN\nTRUNG TÂM DỮ LIỆU KHU VỰC PHÍA NAM", "Trung tâm Dữ liệu khu vực phía Nam", "Ủy ban nhân dân tỉnh Bình Sơn"),
  ])
  func issuers(_ lines: String, _ issuer: String, _ parent: String?) throws {
    let text = lines + "\nSố: 12/KH-ABC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nPhú Lâm, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nTổ chức hội thi năm 2024\nThực hiện Kế hoạch năm 2024 của đơn vị;\nI. NỘI DUNG\n1. Văn phòng theo dõi việc thực hiện kế hoạch.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng báo cáo.\n"
    let document = try plan(text).document
    #expect(document.issuer?.name == issuer)
    #expect(document.parentIssuer?.name == parent)
  }
}
