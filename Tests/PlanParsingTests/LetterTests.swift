import Kehoach
import PlanModel
import Testing

/// Letters that hand out work (*công văn giao việc*), and plans whose points no heading calls work.
struct LetterTests {
  private static func read(_ text: String) throws -> Plan { try Kehoach.extract(bytes: Array(text.utf8), name: "letter.txt") }
  private static func ids(_ sections: [Section]) -> [String] { sections.flatMap { [$0.id] + ids($0.children) } }

  private static let head = """
    ỦY BAN NHÂN DÂN XÃ HÒA LÂM
    Số: 45/UBND-VP
    V/v chăm sóc cây xanh
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Hòa Lâm, ngày 05 tháng 3 năm 2024
    Kính gửi: Các phòng chuyên môn.
    Căn cứ Kế hoạch số 12/KH-UBND ngày 01/3/2024;

    """

  /// The lead-in says that what follows is work, and whose.
  @Test func whatTheLeadInOrders() throws {
    let plan = try Self.read(Self.head + """
      Ủy ban nhân dân xã yêu cầu các phòng chuyên môn thực hiện các nội dung sau:
      1. Rà soát cây gãy đổ trước ngày 20/3/2024.
      2. Giao Phòng Kinh tế chủ trì trồng bổ sung.
      """)
    #expect(plan.sections.map(\.role) == [.implementation, .implementation])
    #expect(plan.tasks.map(\.id) == ["1", "2"])
    #expect(plan.tasks.map { $0.lead.map(\.name) } == [["các phòng chuyên môn"], ["Phòng Kinh tế"]])
  }

  @Test(arguments: ["Ủy ban nhân dân xã báo cáo kết quả như sau:", "Ủy ban nhân dân xã đề nghị các phòng báo cáo số liệu theo các mục sau:"])
  func leadInsThatOrderNoWork(_ leadIn: String) throws {
    let plan = try Self.read(Self.head + leadIn + "\n1. Số cây đã trồng.\n2. Số cây gãy đổ.\n")
    #expect(plan.tasks.isEmpty)
  }

  /// Those to whom it goes stand behind dashes, with or without closing marks.
  @Test(arguments: [";", ""]) func addressee(mark: String) throws {
    let head = Self.head.replacing("Kính gửi: Các phòng chuyên môn.", with: "Kính gửi: - Phòng Kinh tế\(mark)\n- Các thôn\(mark)\n- Công an xã\(mark)")
    let plan = try Self.read(head + "Ủy ban nhân dân xã yêu cầu các đơn vị thực hiện các nội dung sau:\n1. Rà soát cây gãy đổ.\n")
    #expect(Self.ids(plan.sections) == ["1"])
    #expect(plan.document.preamble.count == 4)
  }

  /// Numbers begin anew under a point that announces them; the outer list goes on after them.
  @Test func numbersUnderANumber() throws {
    let leadIn = "Ủy ban nhân dân xã yêu cầu các phòng triển khai các nhiệm vụ sau:\n"
    let plan = try Self.read(Self.head + leadIn + "1. Giao Phòng Kinh tế các việc:\n   1. Mua cây giống.\n   2. Cuốc hố.\n   3. Trồng cây.\n2. Giao Công an xã giữ gìn trật tự.\n3. Thời hạn hoàn thành: Yêu cầu Phòng Kinh tế báo cáo trước ngày 30/3/2024.\n")
    #expect(Self.ids(plan.sections) == ["1", "1/1", "1/2", "1/3", "2", "3"])
    #expect(plan.tasks.map(\.id).suffix(2) == ["2", "3"])
    #expect(plan.tasks.last?.lead.map(\.name) == ["Phòng Kinh tế"])
    let flat = try Self.read(Self.head + leadIn + "1. Mua cây giống.\n2. Cuốc hố.\n1. Trồng cây.\n")
    #expect(Self.ids(flat.sections) == ["1", "2", "1~2"])
  }

  private static let plan = head.replacing("/UBND-VP\nV/v chăm sóc cây xanh", with: "/KH-UBND").replacing("Kính gửi: Các phòng chuyên môn.", with: "KẾ HOẠCH\nTrồng cây xanh năm 2024")
    + "Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n"

  /// A title that reads like an empty field ("Phân công trách nhiệm:") above points of work; a field's own values stay values.
  @Test func titlesThatReadLikeFields() throws {
    let titled = try Self.read(Self.plan + "1. Mục tiêu:\n- Trồng 200 cây.\n2. Phân công trách nhiệm:\n- Phòng Kinh tế: Mua cây giống.\n- Công an xã giữ gìn trật tự.\n")
    #expect(titled.sections.map(\.heading) == ["Mục tiêu:", "Phân công trách nhiệm:"])
    #expect(titled.tasks.map(\.id) == ["2/-1", "2/-2"])
    let field = try Self.read(Self.plan + "I. NHIỆM VỤ\n1. Trồng cây ven đường\n- Phân công thực hiện:\n+ Phòng Kinh tế\n+ Công an xã\n2. Dọn cỏ\n- Phân công thực hiện:\n+ Đoàn xã\n")
    #expect(field.tasks.map { $0.lead.map(\.name) } == [["Phòng Kinh tế", "Công an xã"], ["Đoàn xã"]])
  }

  /// The text's last paragraph is its own heading's where that says nothing else; a formula is nobody's.
  @Test func lastParagraphs() throws {
    let report = "I. NHIỆM VỤ\n1. Trồng cây\n- Mua cây giống.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\nMua cây giống.\n2. Chế độ báo cáo\n"
    let told = try Self.read(Self.plan + report + "Các phòng báo cáo kết quả về Văn phòng trước ngày 15/12/2024./.\n")
    #expect(told.tasks.map(\.id) == ["I/1/-1", "II/1", "II/2"])
    let formula = try Self.read(Self.plan + report + "Yêu cầu các phòng nghiêm túc triển khai thực hiện./.\n")
    #expect(formula.tasks.map(\.id) == ["I/1/-1", "II/1"])
    #expect(formula.sections.last?.text == "Yêu cầu các phòng nghiêm túc triển khai thực hiện./.")
  }

  /// An order with a day closes a notice of an event.
  @Test func orderBelowAnEvent() throws {
    let event = "1. Thời gian: 7 giờ 30 ngày 20/3/2024.\n2. Địa điểm: Sân vận động xã.\n3. Thành phần: Các thôn.\n"
    let plan = try Self.read(Self.plan + event + "Đề nghị các thôn gửi danh sách về Văn phòng trước ngày 15/3/2024./.\n")
    #expect(plan.document.events.count == 3)
    #expect(plan.tasks.map(\.id) == ["3/¶1"])
    #expect(try Self.read(Self.plan + event + "Đề nghị các thôn tham dự đầy đủ./.\n").tasks.isEmpty)
  }

  @Test func stepsAndPointers() throws {
    let plan = try Self.read(Self.plan + "I. NHIỆM VỤ\nBước 1. Chuẩn bị\n- Mua cây giống.\nBước 2. Trồng cây\n- Cuốc hố.\n(Đính kèm Kế hoạch số 12/KH-UBND)\nII. NỘI DUNG TẬP HUẤN\n1. Kỹ thuật ghép cành.\n2. Giao Phòng Kinh tế mời báo cáo viên.\n")
    #expect(plan.tasks.map(\.id) == ["I/-1", "I/-2", "II/2"])
    #expect(plan.tasks.map(\.content).prefix(2) == ["Mua cây giống.", "Cuốc hố."])
    let rows = try Self.read(Self.plan + "I. NHIỆM VỤ\nĐợt 1.500 cây trồng trong tháng 3/2024.\n")
    #expect(rows.tasks.map(\.id) == ["I"])
  }

  /// The left column stands whole above the right one: number, type and title, then motto and day.
  @Test func titleAboveTheMotto() throws {
    let text = """
      TRƯỜNG TIỂU HỌC HÒA LÂM
      Số: 12/TB-THHL
      THÔNG BÁO
      Kết luận của Hiệu trưởng tại cuộc họp tháng 3

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Hòa Lâm, ngày 05 tháng 3 năm 2024

      Sau khi nghe báo cáo, Hiệu trưởng kết luận như sau:
      1. Giáo viên chủ nhiệm lập danh sách trước ngày 20/3/2024.
      """
    let plan = try Self.read(text)
    #expect(plan.document.title == "Kết luận của Hiệu trưởng tại cuộc họp tháng 3")
    #expect(plan.document.issuedOn?.description == "2024-03-05")
    #expect(plan.document.preamble == ["Sau khi nghe báo cáo, Hiệu trưởng kết luận như sau:"])
    #expect(plan.tasks.map(\.id) == ["1"])
  }
}
