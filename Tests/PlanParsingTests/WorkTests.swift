import Kehoach
import PlanModel
import Testing

/// What a plan's body gives: ids of its sections, of its tasks, and the names of its event's lines.
struct Body: Sendable, CustomTestStringConvertible {
  var text: String
  var sections: [String]
  var tasks: [String]
  var events: [String] = []
  init(_ text: String, sections: [String], tasks: [String], events: [String] = []) {
    (self.text, self.sections, self.tasks, self.events) = (text, sections, tasks, events)
  }
  var testDescription: String { String(text.prefix(60)) }
}

/// Bodies under one head: which lines are sections, and which of them are work.
struct WorkTests {
  private static let head = """
    UBND TỈNH HÒA LÂM
    Số: 12/KH-UBND
    Hòa Lâm, ngày 05 tháng 3 năm 2024
    KẾ HOẠCH
    Trồng cây xanh năm 2024
    Căn cứ Luật Lâm nghiệp ngày 15/11/2017;
    UBND tỉnh ban hành Kế hoạch như sau:

    """

  /// Headings without numbers, as schools write them.
  private static let bare = [
    Body("MỤC ĐÍCH, YÊU CẦU\n1. Tăng diện tích.\n2. Thiết thực.\nNỘI DUNG\n1. Sở Xây dựng khảo sát.\n2. Ươm 500 cây con trước ngày 15/4/2024.\nTỔ CHỨC THỰC HIỆN\n- Văn phòng theo dõi.",
      sections: ["¶1", "¶1/1", "¶1/2", "¶2", "¶2/1", "¶2/2", "¶3", "¶3/-1"], tasks: ["¶2/1", "¶2/2", "¶3/-1"]),
    Body("MỤC TIÊU:\nTăng diện tích.\nNHIỆM VỤ:\nSở Xây dựng khảo sát.\nSở Tài chính bố trí kinh phí.", sections: ["¶1", "¶2"], tasks: ["¶2/¶1", "¶2/¶2"]),
    Body("MỤC TIÊU\nTăng diện tích.\nNHIỆM VỤ\n- Sở Xây dựng khảo sát.\nPHỤ LỤC I\nDANH SÁCH CÂY\n1. Cây sao.", sections: ["¶1", "¶2", "¶2/-1", "Phụ lục I", "Phụ lục I/1"], tasks: ["¶2/-1"]),
    // Where headings have numbers a line in capitals is none.
    Body("I. NHIỆM VỤ\n1. Sở Xây dựng khảo sát.\nNỘI DUNG\nTHỰC HIỆN\nII. KINH PHÍ\n1. Ngân sách tỉnh.", sections: ["I", "I/1", "II", "II/1"], tasks: ["I/1"]),
    // One alone opens nothing.
    Body("NHIỆM VỤ CHUNG TRỒNG CÂY\n1. Sở Xây dựng khảo sát.\n2. Sở Tài chính bố trí kinh phí.", sections: ["1", "2"], tasks: ["1", "2"]),
  ]

  private static let labels = [
    Body("A . MỤC ĐÍCH, YÊU CẦU\n1. Tăng diện tích cây xanh.\nB . NHIỆM VỤ\n1. Sở Xây dựng khảo sát.", sections: ["A", "A/1", "B", "B/1"], tasks: ["B/1"]),
    Body("I MỤC ĐÍCH\n1 MỤC TIÊU CHUNG\n- Tăng diện tích.\n2 YÊU CẦU\n- Thiết thực.\nII NHIỆM VỤ\n- Sở Xây dựng khảo sát.\nIII Thời gian thực hiện\n- Trong tháng 4/2024.",
      sections: ["I", "I/1", "I/1/-1", "I/2", "I/2/-1", "II", "II/-1", "III", "III/-1"], tasks: ["II/-1"]),
    Body("1. I. MỤC ĐÍCH\nTăng diện tích.\n2. II.NHIỆM VỤ\n- Sở Xây dựng khảo sát.", sections: ["I", "II", "II/-1"], tasks: ["II/-1"]),
    Body("I. NỘI\nDUNG THỰC HIỆN\n1. Trồng cây ven đường trước ngày 30/8/2024.\nII. TỔ CHỨC\nTHỰC HIỆN\n1. Sở Xây dựng chăm sóc cây.", sections: ["I", "I/1", "II", "II/1"], tasks: ["I/1", "II/1"]),
    Body("I. NHIỆM VỤ\n1. Văn phòng\nUBND tỉnh theo dõi, đôn đốc.\n2. Sở\nXây dựng khảo sát các tuyến phố.\n3. Giao\nSở Tài chính bố trí kinh phí.", sections: ["I", "I/1", "I/2", "I/3"], tasks: ["I/1", "I/2", "I/3"]),
    Body("I. MỤC ĐÍCH\n1. Mục tiêu\nTăng diện tích.\n2. Yêu cầu\nThiết thực, đúng thời vụ.", sections: ["I", "I/1", "I/2"], tasks: []),
    Body("I. NHIỆM VỤ\nV. A. Lộc trồng 05 cây.\n1. Sở Xây dựng khảo sát.", sections: ["I", "I/1"], tasks: ["I", "I/1"]),
  ]

  private static let marks = [
    Body("I. NHIỆM VỤ\n1. Tuyên truyền\n- a) Phát thanh trên loa xã.\n- b) Dựng biển báo.\n2. Trồng cây\n- (1) Mua cây giống.\n- (2) Cuốc hố.", sections: ["I", "I/1", "I/1/a", "I/1/b", "I/2", "I/2/(1)", "I/2/(2)"],
      tasks: ["I/1/a", "I/1/b", "I/2/(1)", "I/2/(2)"]),
    Body("I. NHIỆM VỤ\n1. Sở Nội vụ:\ni) Thẩm định hồ sơ;\nii) Báo cáo kết quả.", sections: ["I", "I/1", "I/1/i", "I/1/ii"], tasks: ["I/1/i", "I/1/ii"]),
    Body("I. NHIỆM VỤ\nNhiệm vụ 1: Rà soát danh mục.\nChủ trì: Sở Y tế.\nNhiệm vụ 2: Số hóa hồ sơ.\nChủ trì: Sở Nội vụ.", sections: ["I"], tasks: ["I/¶1", "I/¶2"]),
    Body("I. NHIỆM VỤ\nĐợt 1: Từ ngày 01/9/2024 đến ngày 15/9/2024\n- Trồng cây ven đường.\n- Dọn cỏ.\nĐợt 2: Từ ngày 16/9/2024 đến ngày 30/9/2024\n- Trồng cây ven suối.", sections: ["I", "I/-1", "I/-2", "I/-3"], tasks: ["I/-1", "I/-2", "I/-3"]),
    Body("I. TỔ CHỨC THỰC HIỆN\n* Sở Y tế:\n- Theo dõi, đôn đốc.\n* Sở Nội vụ:\n- Thẩm định hồ sơ.", sections: ["I", "I/-1", "I/-2", "I/-3", "I/-4"], tasks: ["I/-2", "I/-4"]),
    Body("I. NHIỆM VỤ\n1. Sở Y tế:\n+ Thẩm định hồ sơ:\n* Hồ sơ mới: trong tháng 5/2024;\n* Hồ sơ cũ: trong tháng 6/2024.\n+ Báo cáo kết quả.", sections: ["I", "I/1", "I/1/+1", "I/1/+1/-1", "I/1/+1/-2", "I/1/+2"],
      tasks: ["I/1/+1/-1", "I/1/+1/-2", "I/1/+2"]),
    Body("I. TỔ CHỨC THỰC HIỆN\n1. Yêu cầu Sở Xây dựng\n- Lập kế hoạch.\n2. Yêu cầu\n- Đúng thời vụ.", sections: ["I", "I/1", "I/1/-1", "I/2", "I/2/-1"], tasks: ["I/1/-1"]),
    Body("I. NHIỆM VỤ\nGhi chú: Ngày là ngày làm việc.\nNguồn: Sở Xây dựng.\n(Đơn vị tính: cây)\n1. Sở Xây dựng khảo sát.", sections: ["I", "I/1"], tasks: ["I/1"]),
  ]

  private static let accounts = [
    Body("I. KẾT QUẢ NĂM 2023\n1. Công an xã xử lý 05 vụ phá rừng trong năm 2023.\nII. NHIỆM VỤ\n1. Công an xã tuần tra.", sections: ["I", "I/1", "II", "II/1"], tasks: ["II/1"]),
    Body("I. TỒN TẠI, HẠN CHẾ\n1. Sở Xây dựng triển khai chậm.\n2. Yêu cầu Sở Xây dựng khắc phục ngay.\nII. NHIỆM VỤ\n1. Công an xã tuần tra.", sections: ["I", "I/1", "I/2", "II", "II/1"], tasks: ["I/2", "II/1"]),
    Body("I. KHÓ KHĂN\n1. Giáo viên cần thêm thời gian soạn bài.\n2. Giao Phòng Kinh tế khắc phục.\nII. NHIỆM VỤ\n1. Công an xã tuần tra.", sections: ["I", "I/1", "I/2", "II", "II/1"], tasks: ["I/2", "II/1"]),
    Body("I. CÔNG TÁC KHÁC\n1. Sở Xây dựng kiểm tra tình hình cây đổ.", sections: ["I", "I/1"], tasks: ["I/1"]),
    Body("I. NỘI DUNG, PHẠM VI, ĐỐI TƯỢNG GIÁM SÁT\n1. Nội dung: việc trồng cây.\n2. Đối tượng: Sở Xây dựng.", sections: ["I", "I/1", "I/2"], tasks: []),
    Body("I. NỘI DUNG\n1. Thời kỳ kiểm tra: Từ ngày 01/01/2023 đến ngày 31/12/2023.\n2. Hình thức: Kiểm tra trực tiếp.\n3. Sở Xây dựng lập đoàn kiểm tra.", sections: ["I", "I/1", "I/2", "I/3"], tasks: ["I/3"]),
  ]

  private static let events = [
    Body("Thời gian: 7 giờ 30 ngày 20/3/2024.\nĐịa điểm: Sân vận động xã.\nI. NHIỆM VỤ\n1. Sở Xây dựng trang trí.", sections: ["I", "I/1"], tasks: ["I/1"], events: ["Thời gian", "Địa điểm"]),
    Body("I. LỄ RA QUÂN\nThời gian: 7 giờ 30 ngày 20/3/2024.\nĐịa điểm: Sân vận động xã.\nThành phần: Các thôn.\nII. NHIỆM VỤ\nSở Xây dựng trang trí.", sections: ["I", "II"], tasks: ["II"], events: ["Thời gian", "Địa điểm", "Thành phần"]),
    Body("I. NHIỆM VỤ\nTrồng cây ven đường.\nThời gian: Trong tháng 3/2024.\nĐơn vị thực hiện: Sở Xây dựng.\nĐịa điểm: Đường số 1.", sections: ["I"], tasks: ["I"]),
    Body("I. NHIỆM VỤ\nTrồng cây ven đường.\nThời gian: Trong tháng 3/2024.", sections: ["I"], tasks: ["I"]),
    Body("1. Thời gian: từ 07h00 ngày 12 tháng 3 năm 2024.\n2. Địa điểm: sân vận động tỉnh.\n3. Thành phần: cán bộ các sở.", sections: ["1", "2", "3"], tasks: [], events: ["Thời gian", "Địa điểm", "Thành phần"]),
    Body("I. NỘI DUNG\n1. Thời gian, địa điểm\n- Thời gian: 7 giờ 30 phút, ngày 28/8/2024.\n- Địa điểm: Sân vận động xã.\nII. NHIỆM VỤ\n1. Sở Xây dựng trang trí.", sections: ["I", "I/1", "I/1/-1", "I/1/-2", "II", "II/1"], tasks: ["II/1"],
      events: ["Thời gian", "Địa điểm"]),
    Body("I. THỜI GIAN, ĐỊA ĐIỂM\n- Thời gian: 9h00 ngày 20/3/2024\n- Địa điểm: Sân vận động\nII. NỘI DUNG CHƯƠNG TRÌNH\n1. Chào cờ\n2. Giám đốc Sở Xây dựng phát biểu khai mạc", sections: ["I", "I/-1", "I/-2", "II", "II/1", "II/2"],
      tasks: [], events: ["Thời gian", "Địa điểm"]),
    Body("I. MỤC TIÊU\nTăng diện tích.\nII. NỘI DUNG CHƯƠNG TRÌNH\n1. Sở Xây dựng khảo sát.", sections: ["I", "II", "II/1"], tasks: ["II/1"]),
    Body("I. NHIỆM VỤ\n1. Biên soạn tài liệu\n- Chủ trì: Trường Chính trị tỉnh;\n- Thời gian: Trước ngày 30/6/2024.\n2. Tổ chức tập huấn\n- Chủ trì: Sở Nội vụ;\n- Thời gian: Tháng 7/2024.",
      sections: ["I", "I/1", "I/1/-1", "I/1/-2", "I/2", "I/2/-1", "I/2/-2"], tasks: ["I/1", "I/2"]),
  ]

  private static let fields = [
    Body("I. CÁC ĐẦU VIỆC\n1. Ươm cây giống (Phòng phụ trách: Phòng Kinh tế; thời gian: trước ngày 20/4/2024).", sections: ["I", "I/1"], tasks: ["I/1"]),
    Body("1. Ra mắt vườn ươm.\nĐơn vị phụ trách: Đoàn Thanh niên\nThời gian: trong năm 2024", sections: ["1"], tasks: ["1"]),
    Body("I. NHIỆM VỤ\n1. Làm đất\n- Nạo vét kênh tại thôn 1.\n- Số lượng: 200 hố.\n- Thời gian: Tháng 9/2024.\n- Đơn vị thực hiện: Phòng Kinh tế.", sections: ["I", "I/1", "I/1/-1", "I/1/-2", "I/1/-3", "I/1/-4"], tasks: ["I/1", "I/1/-1"]),
    Body("I. NHIỆM VỤ\n1. Phòng Kinh tế tổ chức trồng cây, cụ thể:\n- Dựng biển báo tại các thôn.\n- Kinh phí đối ứng.", sections: ["I", "I/1", "I/1/-1", "I/1/-2"], tasks: ["I/1/-1"]),
  ]

  @Test(arguments: bare + labels + marks + accounts + events + fields) func sectionsAndWork(_ body: Body) throws {
    let plan = try Kehoach.extract(bytes: Array((Self.head + body.text + "\n").utf8), name: "plan.txt")
    #expect(Self.flat(plan.sections) == body.sections)
    #expect(plan.tasks.map(\.id) == body.tasks)
    #expect(plan.document.events.map(\.label) == body.events)
  }

  /// A phase lends its time to what stands under it; field lines are those of the paragraph above them.
  @Test func phasesAndFieldsAreOfWhatTheyStandAt() throws {
    let phases = try Kehoach.extract(bytes: Array((Self.head + Self.marks[3].text + "\n").utf8), name: "plan.txt")
    #expect(phases.tasks.map { $0.deadlines.map { $0.due?.description } } == [["2024-09-15"], ["2024-09-15"], ["2024-09-30"]])
    let fields = try Kehoach.extract(bytes: Array((Self.head + Self.marks[2].text + "\n").utf8), name: "plan.txt")
    #expect(fields.tasks.map { $0.lead.map(\.name) } == [["Sở Y tế"], ["Sở Nội vụ"]])
  }

  /// What stands below recipients and signature is no work, unless an annex or a part opens there.
  /// The last sentence of a text that gives one body something to do is work; what the issuer asks for is none of its own.
  @Test func ordersAtTheEnd() throws {
    let text = """
      I. NHIỆM VỤ
      1. Sở Xây dựng khảo sát.
      II. TỔ CHỨC THỰC HIỆN
      1. Sở Tài chính bố trí kinh phí.
      UBND tỉnh yêu cầu việc trồng cây phải bảo đảm đúng thời vụ. Các xã, phường chủ động chuẩn bị mặt bằng.
      Các đơn vị phối hợp thực hiện tốt. Giao Sở Nội vụ theo dõi, đôn đốc việc trồng cây./.
      """
    let plan = try Kehoach.extract(bytes: Array((Self.head + text + "\n").utf8), name: "plan.txt")
    #expect(plan.tasks.last?.lead.last?.name == "Sở Nội vụ")
    let asked = try Kehoach.extract(bytes: Array((Self.head + "I. TỔ CHỨC THỰC HIỆN\nUBND tỉnh yêu cầu việc trồng cây phải bảo đảm đúng thời vụ. Các xã, phường chủ động chuẩn bị mặt bằng.\n").utf8), name: "plan.txt")
    #expect(asked.tasks.first?.lead.map(\.name) == ["Các xã, phường"])
    let closing = try Kehoach.extract(bytes: Array((Self.head + "I. NHIỆM VỤ\n1. Sở Xây dựng khảo sát.\nTrên đây là Kế hoạch trồng cây, giao các đơn vị thực hiện./.\n").utf8), name: "plan.txt")
    #expect(closing.tasks.map(\.id) == ["I/1"])
  }

  /// "Tên công việc | Chi tiết công việc": the name of a row's work and what it is are one; a group's name is none of a row.
  @Test func namesBesideDetails() throws {
    func contents(_ rows: String) throws -> [String] {
      let text = Self.head + "I. NHIỆM VỤ\n\n" + rows + "\n\nII. KINH PHÍ\n\nNgân sách tỉnh.\n"
      return try Kehoach.extract(bytes: Array(text.utf8), name: "plan.md").tasks.map(\.content)
    }
    let header = "| STT | Tên công việc | Chi tiết công việc | Phụ trách |\n|---|---|---|---|\n"
    #expect(try contents(header + "| 1 | Chọn giống | Lập danh sách các vườn ươm đủ điều kiện | Hà |\n| 2 | Đào hố | Đào hố trên các tuyến đã khảo sát | Lan |") == [
      "Chọn giống\nLập danh sách các vườn ươm đủ điều kiện", "Đào hố\nĐào hố trên các tuyến đã khảo sát",
    ])
    #expect(try contents(header + "| 1 | Trồng cây | Lập danh sách các vườn ươm đủ điều kiện | Hà |\n| 2 | Trồng cây | Đào hố trên các tuyến đã khảo sát | Lan |") == [
      "Lập danh sách các vườn ươm đủ điều kiện", "Đào hố trên các tuyến đã khảo sát",
    ])
  }

  @Test func belowTheSignature() throws {
    let text = Self.head + "I. NHIỆM VỤ\n1. Sở Xây dựng trồng cây.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\n\nNguyễn Văn Minh\n"
    let notes = try Kehoach.extract(bytes: Array((text + "Công an xã tuần tra ban đêm.\n- Phòng Kinh tế chăm sóc cây.\n").utf8), name: "plan.txt")
    #expect(notes.tasks.map(\.id) == ["I/1"])
    let annex = try Kehoach.extract(bytes: Array((text + "PHỤ LỤC I\nPHÂN CÔNG NHIỆM VỤ\nI. TRỒNG CÂY\n1. Công an xã tuần tra.\n").utf8), name: "plan.txt")
    #expect(annex.sections.map(\.id) == ["I", "Phụ lục I"])
    #expect(annex.tasks.first?.id == "I/1")
  }

  /// What happens when on the day itself, and what went well, are no work.
  @Test func programmesAndAccounts() throws {
    let text = Self.head + "I. NỘI DUNG\n1. Chuẩn bị:\n- Chặt cành khô.\n2. Buổi sáng:\n- 6h30 - 6h45: Tập trung.\n- 6h45 - 7h00: Trồng cây.\nII. TỔ CHỨC THỰC HIỆN\n1. Ưu điểm: Các thôn đã theo dõi cây trồng.\n2. Trưởng thôn tưới cây."
    #expect(try Kehoach.extract(bytes: Array(text.utf8), name: "plan.txt").tasks.map(\.id) == ["I/1/-1", "II/2"])
  }

  /// A section of many points and lines takes no longer for each of them.
  @Test(.timeLimit(.minutes(30))) func manyPointsInOneSection() throws {
    var text = Self.head + "I. NHIỆM VỤ\n"
    for number in 1...4_000 { text += "Đợt \(number % 90 + 1): Từ ngày 01/9/2024 đến ngày 15/9/2024\n- Trồng cây tại thôn \(number).\n" }
    #expect(try Kehoach.extract(bytes: Array(text.utf8), name: "plan.txt").tasks.count == 4_000)
  }

  /// The articles of a decision whose plan is not in the file order nothing.
  @Test func decisionWithoutItsPlan() throws {
    let text = """
      UBND TỈNH HÒA LÂM
      Số: 12/QĐ-UBND
      Hòa Lâm, ngày 05 tháng 3 năm 2024
      QUYẾT ĐỊNH
      Ban hành Kế hoạch trồng cây xanh
      Căn cứ Luật Lâm nghiệp ngày 15/11/2017;
      QUYẾT ĐỊNH:
      Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng cây xanh.
      Điều 2. Giao Sở Xây dựng theo dõi việc thực hiện.
      Điều 3. Chánh Văn phòng UBND tỉnh; Giám đốc các Sở chịu trách nhiệm thi hành Quyết định này./.
      """
    #expect(try Kehoach.extract(bytes: Array(text.utf8), name: "decision.txt").tasks.isEmpty)
    let own = text.replacing("Ban hành kèm theo Quyết định này Kế hoạch trồng cây xanh.", with: "Phê duyệt Kế hoạch trồng cây xanh với nội dung trên.")
    #expect(try Kehoach.extract(bytes: Array(own.utf8), name: "decision.txt").tasks.map(\.id) == ["Điều 2"])
  }

  private static func flat(_ sections: [Section]) -> [String] { sections.flatMap { [$0.id] + flat($0.children) } }
}
