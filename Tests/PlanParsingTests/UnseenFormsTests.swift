import Kehoach
import PlanModel
import Testing

/// Invented plans in forms of layout met in plans of parishes, schools, districts and Party committees: what opens a section, what is
/// work, what ends the text.
struct UnseenFormsTests {
  private static let head = "UBND XÃ TÂN LẬP\nSố: 12/KH-UBND\nTân Lập, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\nCải cách hành chính năm 2026\nUBND xã ban hành Kế hoạch như sau:\n"
  private static let tail = "\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Bình\n"

  struct Body: Sendable, CustomTestStringConvertible {
    var text: String
    var expected: [String]
    init(_ text: String, _ expected: [String]) { (self.text, self.expected) = (text, expected) }
    var testDescription: String { String(text.prefix(70)) }
  }

  private func plan(_ body: String, tail: String = tail, _ name: String = "ke-hoach.txt") throws -> Plan {
    let extraction = try Kehoach.read(bytes: Array((Self.head + body + tail).utf8), name: name)
    #expect(extraction.coverage.unassigned == 0)
    return extraction.plan
  }
  private func ids(_ sections: [Section]) -> [String] { sections.flatMap { [$0.id] + ids($0.children) } }

  /// Each part has an order of its own for capital letters and Roman numerals.
  @Test(arguments: [
    Body("Phần thứ nhất\nKẾT QUẢ NĂM 2025\nI. Kết quả đạt được\n1. Đã ban hành 05 văn bản.\nII. Tồn tại\n- Chưa đồng bộ.\nPhần thứ hai\nNHIỆM VỤ NĂM 2026\nA. MỤC TIÊU\nI. Mục tiêu chung\nNâng cao chất lượng.\nB. NHIỆM VỤ\nI. Thể chế\n1. Công an xã rà soát văn bản.\nII. Thủ tục\n1. Văn phòng công khai thủ tục.",
      ["Phần thứ nhất", "Phần thứ nhất/I", "Phần thứ nhất/I/1", "Phần thứ nhất/II", "Phần thứ nhất/II/-1", "Phần thứ hai", "Phần thứ hai/A", "Phần thứ hai/A/I", "Phần thứ hai/B", "Phần thứ hai/B/I", "Phần thứ hai/B/I/1", "Phần thứ hai/B/II", "Phần thứ hai/B/II/1"]),
    Body("CHƯƠNG I\nMỤC TIÊU\nI. Mục tiêu chung\nNâng cao chất lượng.\nCHƯƠNG II\nNHIỆM VỤ\nA. Thể chế\nI. Rà soát\n1. Công an xã rà soát văn bản.\nB. Thủ tục\nI. Công khai\n1. Văn phòng công khai thủ tục.",
      ["Chương I", "Chương I/I", "Chương II", "Chương II/A", "Chương II/A/I", "Chương II/A/I/1", "Chương II/B", "Chương II/B/I", "Chương II/B/I/1"]),
    Body("A. NHIỆM VỤ\nI. Thể chế\n1. Công an xã rà soát văn bản.\nB. TỔ CHỨC THỰC HIỆN\nI. Văn phòng\n1. Theo dõi, đôn đốc.",
      ["A", "A/I", "A/I/1", "B", "B/I", "B/I/1"]),
    Body("I. NHIỆM VỤ\nA. Thể chế\n1. Công an xã rà soát văn bản.\nB. Thủ tục\n1. Văn phòng công khai thủ tục.\nII. TỔ CHỨC THỰC HIỆN\nA. Văn phòng\n1. Theo dõi, đôn đốc.",
      ["I", "I/A", "I/A/1", "I/B", "I/B/1", "II", "II/A", "II/A/1"]),
  ])
  func partsHaveTheirOwnOrder(_ body: Body) throws { #expect(ids(try plan(body.text).sections) == body.expected) }

  /// Right below a heading the last line is what that says.
  @Test func lastLineOfAHeading() throws {
    let found = try plan("I. NHIỆM VỤ\n1. Văn phòng\n- Theo dõi.\n2. Rà soát quy trình\nQuá trình rà soát phải ghi nhận khó khăn, vướng mắc của người dân.")
    #expect(ids(found.sections) == ["I", "I/1", "I/1/-1", "I/2"])
    #expect(found.tasks.map(\.id) == ["I/1/-1", "I/2"])
  }

  /// What ends the text is no task, whether `./.` stands behind it or not; an order with a day is one.
  @Test(arguments: [
    Body("Yêu cầu các đơn vị nghiêm túc triển khai thực hiện Kế hoạch này.", []),
    Body("Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về UBND xã để xem xét, giải quyết.", []),
    Body("Đề nghị thủ trưởng các đơn vị quan tâm, chỉ đạo thực hiện tốt Kế hoạch này. /.", []),
    Body("Yêu cầu các đơn vị nghiêm túc thực hiện và báo cáo trước ngày 15/12/2026.", ["II"]),
    Body("Các đơn vị bố trí kinh phí.", ["II"]),
  ])
  func theLastWords(_ body: Body) throws {
    let plan = try plan("I. NHIỆM VỤ\n1. Văn phòng công khai thủ tục hành chính.\nII. TỔ CHỨC THỰC HIỆN\n1. Công an xã theo dõi, đôn đốc.\n\(body.text)")
    #expect(plan.tasks.map(\.id).filter { !$0.hasSuffix("/1") } == body.expected)
  }

  /// A few words without a mark at their end above bullets are the title of these, no work and no end of the point above.
  @Test(arguments: [
    Body("I. NỘI DUNG\nCông tác tuyên truyền\n- Phát 500 tờ rơi.\n- Xây dựng 04 phóng sự.\nCông tác kiểm tra\n- Kiểm tra 10 cơ sở.", ["I/-1  Phát 500 tờ rơi.", "I/-2  Xây dựng 04 phóng sự.", "I/-3  Kiểm tra 10 cơ sở."]),
    Body("I. TỔ CHỨC THỰC HIỆN\nVăn phòng HĐND và UBND\n- Theo dõi, đôn đốc.\nCông an xã\n- Tổng hợp kết quả.", ["I/-1 Văn phòng HĐND và UBND Theo dõi, đôn đốc.", "I/-2 Công an xã Tổng hợp kết quả."]),
    Body("MỤC ĐÍCH\nNâng cao nhận thức.\nNỘI DUNG\nCông tác tuyên truyền\n- Phát 500 tờ rơi.\nCông tác kiểm tra\n- Kiểm tra 10 cơ sở.", ["¶2/-1  Phát 500 tờ rơi.", "¶2/-2  Kiểm tra 10 cơ sở."]),
    // Field lines say who does what the line names; a sentence between two points goes on with the first.
    Body("I. NỘI DUNG\nTập huấn nghiệp vụ\n- Chủ trì: Công an xã.\n- Thời gian: Tháng 4/2026.\nKiểm tra cơ sở\n- Chủ trì: Văn phòng HĐND và UBND.\n- Thời gian: Tháng 5/2026.", ["I/¶1 Công an xã Tập huấn nghiệp vụ", "I/¶2 Văn phòng HĐND và UBND Kiểm tra cơ sở"]),
    Body("I. NỘI DUNG\n- Phát 500 tờ rơi.\nViệc phát tờ rơi xong trước Tết.\n- Kiểm tra 10 cơ sở.", ["I/-1  Phát 500 tờ rơi.\nViệc phát tờ rơi xong trước Tết.", "I/-2  Kiểm tra 10 cơ sở."]),
  ])
  func titlesOfLists(_ body: Body) throws {
    let found = try plan(body.text).tasks
    #expect(found.map { "\($0.id) \($0.lead.map(\.name).joined(separator: ", ")) \($0.content)" } == body.expected)
  }

  /// Points that only say when, point to an annex, or name a phase.
  @Test(arguments: [
    Body("1. Bồi dưỡng\na) Thời gian bồi dưỡng:\n- Từ tháng 4/2026 đến tháng 6/2026, mỗi tuần 02 buổi.\nb) Giáo viên:\n- Trường Tiểu học Tân Lập cử giáo viên.", ["I/1/b/-1"]),
    Body("1. Thời gian tổ chức\n- Vòng 1: từ ngày 01/4 đến ngày 15/4/2026.\n- Vòng 2: Văn phòng tổ chức trước ngày 20/5/2026.", ["I/1/-2"]),
    Body("1. Văn phòng công khai thủ tục.\n2. Dự toán kinh phí theo Phụ lục II.\n3. Danh sách đoàn kiểm tra tại Phụ lục III kèm theo.", ["I/1"]),
    Body("1. Danh sách gửi về Công an xã theo mẫu tại Phụ lục I trước ngày 15/4/2026.\n2. Công an xã kiểm tra theo lịch tại Phụ lục II.", ["I/1", "I/2"]),
    Body("1. Thời gian thực hiện\n- Tháng 5/2026 tổ chức hội nghị triển khai.\n- Tháng 6/2026, rà soát, tổng hợp kết quả.\n- Trước ngày 30/6 hoàn thành việc nghiệm thu.\n- Tháng 7/2026, tại hội trường xã.", ["I/1/-1", "I/1/-2", "I/1/-3"]),
    Body("1. Cơ cấu lại tổ chức bộ máy theo Phụ lục kèm theo.\n2. Phân bổ kinh phí cho các thôn theo biểu mẫu.\n3. Thành phần hồ sơ niêm yết theo Phụ lục.\n4. Phụ lục I (danh mục nhiệm vụ) được cập nhật hằng quý.\n5. Phụ lục - Công an xã rà soát, hoàn thiện.\n6. Phụ lục I (danh mục nhiệm vụ).", ["I/1", "I/2", "I/3", "I/4", "I/5"]),
    Body("1. Văn phòng kiểm tra.\n- (*) Theo Quyết định số 45/QĐ-UBND.\n- (**) Kiểm tra công vụ.\n- (*) Công an xã tuần tra.", ["I/1", "I/1/-2", "I/1/-3"]),
    Body("* Giai đoạn 1: Từ tháng 4/2026 đến tháng 6/2026\n- Công an xã rà soát.\n* Giai đoạn 2: Tháng 7/2026\n- Văn phòng tổng hợp.", ["I/-2", "I/-4"]),
    Body("- Giai đoạn 1: Từ tháng 4/2026 đến tháng 6/2026, Công an xã rà soát.\n- Giai đoạn 2: Văn phòng tổng hợp.", ["I/-1", "I/-2"]),
  ])
  func noWork(_ body: Body) throws { #expect(try plan("I. NHIỆM VỤ\n" + body.text).tasks.map(\.id) == body.expected) }

  /// "2-1" in section 2 is a point of it; a span of figures is none.
  @Test(arguments: [
    Body("1- Mục đích\nNâng cao chất lượng.\n2- Nội dung\n2-1 Công tác tuyên truyền\nCông an xã đăng 12 tin, bài.\n2-2 Công tác kiểm tra\nVăn phòng kiểm tra 10 cơ sở.\n3- Tổ chức thực hiện\n3-1 Văn phòng theo dõi.", ["1", "2", "2/2-1", "2/2-2", "3", "3/3-1"]),
    Body("1. Nội dung\n1-2 Tổ tuần tra hoạt động ban đêm.\n2. Tổ chức thực hiện\nVăn phòng theo dõi.", ["1", "2"]),
    Body("1. Nội dung\n3-1 Đội bóng tham gia.\n2. Tổ chức thực hiện\nVăn phòng theo dõi.", ["1", "2"]),
  ])
  func hyphensInLabels(_ body: Body) throws { #expect(ids(try plan(body.text).sections) == body.expected) }

  /// "Giao X:" ends the list above and opens its own; what an annex is and what a contest is about are no work.
  @Test(arguments: [
    Body("Giao Văn phòng HĐND và UBND:\n1. Theo dõi, đôn đốc.\n2. Tổng hợp báo cáo.\nGiao Công an xã:\n1. Kiểm tra việc thực hiện.", ["I/1 Văn phòng HĐND và UBND", "I/2 Văn phòng HĐND và UBND", "I/1~2 Công an xã"]),
    Body("1. Công an xã theo dõi.\nCác phụ lục kèm theo Kế hoạch gồm:\n- Phụ lục 1: Danh mục nhiệm vụ;\n- Phụ lục 2: Dự toán kinh phí.", ["I/1 Công an xã"]),
    Body("1. Hội diễn\na) Nội dung: Ca ngợi quê hương.\nb) Hình thức: Mỗi thôn 01 tiết mục.\n2. Công an xã bảo vệ.", ["I/2 Công an xã"]),
    Body("1. Tuyên truyền\na) Nội dung: Tuyên truyền Luật Giao thông trên loa.\nb) Hình thức: Mỗi thôn 01 buổi.", ["I/1/a "]),
    Body("1. Văn phòng\n- Chủ trì, phối hợp: tổ chức khảo sát, đánh giá tại 10 thôn.\n- Chủ trì, phối hợp: Công an xã, Trạm Y tế xã thẩm định dự toán.", ["I/1/-1 Văn phòng", "I/1/-2 Văn phòng"]),
    Body("1. Rà soát văn bản\n- Chủ trì, phối hợp: Công an xã, Trạm Y tế xã\n- Thời gian: Tháng 4/2026", ["I/1 Công an xã, Trạm Y tế xã"]),
    Body("1. Giao Công an xã: tuần tra ban đêm.\n2. Phụ lục 1 gửi Công an xã trước ngày 15/4/2026.", ["I/1 Công an xã", "I/2 "]),
  ])
  func ordersAndAnnexes(_ body: Body) throws {
    #expect(try plan("I. TỔ CHỨC THỰC HIỆN\n" + body.text).tasks.map { "\($0.id) \($0.lead.map(\.name).joined(separator: ", "))" } == body.expected)
  }

  /// Criteria of hospitals, parts inside a section, numbers that begin anew under a printed heading, annexes that share out work.
  @Test func partsInsideASection() throws {
    let found = try plan("I. MỤC TIÊU\nNâng cao chất lượng.\nII. NỘI DUNG CẢI TIẾN\nPHẦN A. HƯỚNG ĐẾN NGƯỜI BỆNH\nA1.1. Người bệnh được chỉ dẫn rõ ràng: Bổ sung 20 bảng chỉ dẫn.\nA1.2. Người bệnh được chờ đợi trong phòng đủ tiện nghi: Lắp 30 ghế chờ.\nPHẦN B. NHÂN LỰC\nB1.1. Xây dựng kế hoạch nhân lực.\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi.")
    #expect(ids(found.sections) == ["I", "II", "II/Phần A", "II/Phần A/A1.1", "II/Phần A/A1.2", "II/Phần B", "II/Phần B/B1.1", "III", "III/1"])
    #expect(found.tasks.map(\.id) == ["II/Phần A/A1.1", "II/Phần A/A1.2", "II/Phần B/B1.1", "III/1"])
  }

  @Test func criteriaBelowNumbers() throws {
    let found = try plan("I. NHIỆM VỤ\n1. Cải tiến chất lượng\nA1.1. Người bệnh được chỉ dẫn rõ ràng.\nA1.2. Người bệnh được chờ đợi.\n2. Đào tạo\n- Văn phòng mở lớp.")
    #expect(ids(found.sections) == ["I", "I/1", "I/1/A1.1", "I/1/A1.2", "I/2", "I/2/-1"])
  }

  @Test(arguments: [
    Body("# I. NHIỆM VỤ\n\n## 1. Thể chế\n\n1. Công an xã rà soát.\n2. Văn phòng kiểm tra.\n\n## 2. Thủ tục\n\n1. Văn phòng công khai.\n", ["I", "I/1", "I/1/1", "I/1/2", "I/2", "I/2/1"]),
    Body("**I. NHIỆM VỤ**\n\n**1. Thể chế**\n\n1\\. Công an xã rà soát.\n\n2\\. Văn phòng kiểm tra.\n\n**2. Thủ tục**\n\n1\\. Văn phòng công khai.\n", ["I", "I/1", "I/1/1", "I/1/2", "I/2", "I/2/1"]),
    Body("# I. NHIỆM VỤ\n\n1. Công an xã rà soát.\n2. Văn phòng kiểm tra.\n\n# II. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng theo dõi.\n", ["I", "I/1", "I/2", "II", "II/1"]),
  ])
  func numbersUnderHeadings(_ body: Body) throws {
    let text = Self.head.replacing("\n", with: "\n\n") + body.text
    #expect(ids(try Kehoach.extract(bytes: Array(text.utf8), name: "plan.md").sections) == body.expected)
  }

  @Test(arguments: [
    Body("PHỤ LỤC 01\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2026)\nI. Công an xã\n1. Bảo đảm an ninh trật tự.\nII. Văn phòng HĐND và UBND\n1. Chuẩn bị hội trường.", ["Phụ lục 01/I/1 Công an xã", "Phụ lục 01/II/1 Văn phòng HĐND và UBND"]),
    Body("PHỤ LỤC 02\nĐỀ CƯƠNG BÁO CÁO\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2026)\nI. Công an xã\n1. Bảo đảm an ninh trật tự.", []),
    Body("PHỤ LỤC 02\nNỘI DUNG BÁO CÁO\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2026)\n1. Công an xã\n- Số vụ vi phạm.\n2. Văn phòng HĐND và UBND\n- Kết quả kiểm tra.", []),
    Body("PHỤ LỤC 04\nNỘI DUNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2026)\n1. Công an xã\n- Bảo đảm an ninh trật tự.", ["Phụ lục 04/1/-1 Công an xã"]),
    Body("PHỤ LỤC 03\nCHƯƠNG TRÌNH DIỄN TẬP\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2026)\n1. 07h00 - 07h30: Đón đại biểu.\n2. 07h30 - 08h00: Khai mạc.", []),
  ])
  func annexes(_ body: Body) throws {
    let plan = try plan("I. NHIỆM VỤ\nNâng cao.", tail: Self.tail + body.text)
    #expect(plan.tasks.filter { $0.id.hasPrefix("Phụ lục") }.map { "\($0.id) \($0.lead.map(\.name).joined(separator: ", "))" } == body.expected)
  }

  /// A month or week on a line of its own, without a colon, above bullets.
  @Test(arguments: [
    Body("1. Lịch công tác\nTHÁNG 4\n- Công an xã rà soát.\n- Văn phòng kiểm tra.\nTHÁNG 5\n- Văn phòng tổng hợp.", ["I/1/-1 2026-04-30", "I/1/-2 2026-04-30", "I/1/-3 2026-05-31"]),
    Body("Tuần 1 (từ 01/4 đến 05/4/2026)\n- Công an xã rà soát.\nTuần 2 (từ 08/4 đến 12/4/2026)\n- Văn phòng tổng hợp.", ["I/-1 2026-04-05", "I/-2 2026-04-12"]),
    Body("Đợt 1.500 cây giao cho các thôn\n- Công an xã rà soát.", ["I -", "I/-1 -"]),
    Body("Trồng cây dịp Tết (từ 01/4 đến 05/4/2026)\n- Công an xã rà soát.", ["I 2026-04-05", "I/-1 -"]),
  ])
  func periodsAlone(_ body: Body) throws { #expect(try plan("I. NHIỆM VỤ\n" + body.text).tasks.map { "\($0.id) \($0.due?.description ?? "-")" } == body.expected) }

  /// Letters with a hyphen, parts of a day, parts that complete a sentence, titles among bullets, items of an annex.
  @Test(arguments: [
    Body("I. NHIỆM VỤ\n1. Các chi bộ\na- Xây dựng kế hoạch.\nb- Quán triệt nghị quyết.\n2. Văn phòng\na- Theo dõi, đôn đốc.", ["I/1/a Các chi bộ", "I/1/b Các chi bộ", "I/2/a Văn phòng"]),
    Body("I. NHIỆM VỤ\n1. Trạm Y tế cấp phát vitamin\na- hoặc vitamin D cho trẻ em.", ["I/1 Trạm Y tế"]),
    Body("I. NHIỆM VỤ\nBuổi sáng:\n1) Công an xã tuần tra.\nBuổi chiều:\n1) Trạm Y tế khám bệnh.", ["I/1 Công an xã", "I/1~2 Trạm Y tế"]),
    Body("I. NHIỆM VỤ\n1. Công an xã:\n1.1. Rà soát thủ tục, gồm:\na) Thủ tục cấp tỉnh;\nb) Thủ tục cấp xã.\n1.2. Tuần tra ban đêm.", ["I/1/1.1 Công an xã", "I/1/1.2 Công an xã"]),
    Body("I. NHIỆM VỤ\n1. Công an xã\n* Kiểm tra định kỳ\n- Kiểm tra 10 cơ sở.\n* Kiểm tra đột xuất\n- Kiểm tra khi có đơn thư.", ["I/1/-2 Công an xã", "I/1/-4 Công an xã"]),
    Body("I. NHIỆM VỤ\n1. Công an xã\n- Rà soát văn bản\n- Tập huấn cán bộ\n* Trạm Y tế xã báo cáo kết quả.", ["I/1/-1 Công an xã", "I/1/-2 Công an xã", "I/1/-3 Trạm Y tế xã"]),
    Body("I. NHIỆM VỤ\n1. Công tác tuyên truyền, vận động, gồm:\n- Phát tờ rơi.\n- Vận động các hộ dân.\n2. Các nhiệm vụ, gồm:\n- Rà soát văn bản.\n- Tập huấn cán bộ.", ["I/1/-1 ", "I/1/-2 ", "I/2/-1 ", "I/2/-2 "]),
    Body("I. NHIỆM VỤ\n1. Công an xã\n* Kiểm tra định kỳ.\n- Kiểm tra 10 cơ sở.", ["I/1/-1 Công an xã", "I/1/-2 Công an xã"]),
  ])
  func moreLists(_ body: Body) throws { #expect(try plan(body.text).tasks.map { "\($0.id) \($0.lead.map(\.name).joined(separator: ", "))" } == body.expected) }

  /// Below such a line bullets name those who take part or figures to be reached; an order among them is work.
  @Test(arguments: [
    Body("Thành phần đoàn kiểm tra\n- Đại diện Công an xã.\n- Đại diện Trạm Y tế.\nNội dung kiểm tra\n- Kiểm tra 10 cơ sở.", ["I/-3"]),
    Body("Chỉ tiêu:\n- 100% hồ sơ đúng hạn.\nBiện pháp:\n- Công an xã tuần tra.", ["I/-2"]),
    Body("Đối tượng được kiểm tra\n- Các cơ sở kinh doanh.\n- Giao Công an xã lập danh sách trước ngày 15/4/2026.\n1. Văn phòng tổng hợp.", ["I/-2", "I/1"]),
    Body("Yêu cầu các thôn thực hiện\n- Rà soát hộ nghèo.", ["I/-1"]),
  ])
  func linesOfScope(_ body: Body) throws { #expect(try plan("I. NHIỆM VỤ\n" + body.text).tasks.map(\.id) == body.expected) }

  @Test func itemsOfAnAnnex() throws {
    let annex = "DANH MỤC NHIỆM VỤ NĂM 2026\n(Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND xã)\nI. Hạ tầng số\n1. Lắp wifi công cộng\n- Chủ trì: Công an xã.\n- Thời gian: Quý II/2026.\nII. Quy định chung\n1. Thiết bị theo tiêu chuẩn của Bộ."
    let tasks = try plan("I. MỤC ĐÍCH\nNâng cao.", tail: Self.tail + annex).tasks
    #expect(tasks.map { "\($0.id) \($0.lead.map(\.name).joined(separator: ", ")) \($0.due?.description ?? "-")" } == ["Phụ lục/I/1 Công an xã 2026-06-30"])
  }

  /// Headings that give no role above others that name bodies: their points are what these do.
  @Test(arguments: [
    Body("I. TRƯỚC KHI HỌC SINH ĐẾN TRƯỜNG\n1. Ban giám hiệu\n- Xây dựng phương án.\n2. Giáo viên\n- Thông báo cho phụ huynh.", ["I/1/-1 Ban giám hiệu", "I/2/-1 Giáo viên"]),
    Body("I. ĐỘI NGŨ CỦA TRƯỜNG\n1. Ban giám hiệu\n- 03 đồng chí, trình độ đại học.\n2. Giáo viên\n- 25 đồng chí, đạt chuẩn 100%.", []),
    Body("I. ĐẶC ĐIỂM TÌNH HÌNH\n1. Ban giám hiệu\n- Xây dựng phương án còn chậm.\n2. Giáo viên\n- Tham gia đầy đủ.", []),
  ])
  func bodiesUnderPlainHeadings(_ body: Body) throws {
    #expect(try plan(body.text).tasks.map { "\($0.id) \($0.lead.map(\.name).joined(separator: ", "))" } == body.expected)
  }

  /// Notes above the recipients end there; a rule and a remark behind "(*)" are no work.
  @Test func notesAndRules() throws {
    let found = try plan("I. NHIỆM VỤ\n1. Công an xã rà soát thủ tục[1] theo quy định.\n2. Văn phòng kiểm tra các thôn[2].\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng theo dõi.\n_______\n[1] Theo Quyết định số 45/QĐ-UBND ngày 12/01/2025.\n[2] Gồm 10 thôn.")
    #expect(found.footnotes.map(\.text) == ["Theo Quyết định số 45/QĐ-UBND ngày 12/01/2025.", "Gồm 10 thôn."])
    #expect(found.document.recipients == ["UBND tỉnh", "Lưu: VT"])
    #expect(found.tasks.map(\.id) == ["I/1", "I/2", "II/1"])
    let marked = try plan("I. NHIỆM VỤ\n1. Công an xã rà soát thủ tục (*).\n2. Văn phòng kiểm tra.\n(*) Theo Quyết định số 45/QĐ-UBND.")
    #expect(marked.tasks.map(\.id) == ["I/1", "I/2"])
  }

  @Test func phasesLendTheirTime() throws {
    let tasks = try plan("I. NHIỆM VỤ\n* Giai đoạn 1: Từ tháng 4/2026 đến tháng 6/2026\n- Công an xã rà soát.\n- Văn phòng lập danh sách trước ngày 10/5/2026.\n* Giai đoạn 2: Tháng 7/2026\n- Văn phòng tổng hợp.").tasks
    #expect(tasks.map { $0.due?.description } == ["2026-06-30", "2026-05-10", "2026-07-31"])
  }

  /// Who wrote the page is nothing of the plan; where money comes from is.
  @Test(arguments: [
    Body("Tác giả: Nguyễn Văn Hùng\nNguồn: Cổng thông tin điện tử tỉnh\n", ["I/1", "I/2"]), Body("Tin, bài: Mai Hoa\n", ["I/1", "I/2"]), Body("(Theo Báo Bình Định)\n", ["I/1", "I/2"]),
    Body("Kinh phí do ngân sách xã bảo đảm.\n", ["I", "I/1", "I/2"]),
  ])
  func credits(_ body: Body) throws {
    let plan = try plan("I. NHIỆM VỤ\n1. Văn phòng công khai thủ tục hành chính.\n2. Công an xã kiểm tra.\n\(body.text)", tail: "")
    #expect(plan.tasks.map(\.id).sorted() == body.expected)
    if body.expected.count == 2 { #expect(plan.sections[0].text.isEmpty) }
  }

  @Test(arguments: [
    ("Quy nhơn, ngày 05 tháng 3 năm 2016", "Quy nhơn"), ("Kim An,, ngày 05 tháng 3 năm 2016", "Kim An"), ("Tây nguyên, ngày 05 tháng 3 năm 2016", "Tây nguyên"), ("Buôn Ma Thuột, ngày 05 tháng 3 năm 2016", "Buôn Ma Thuột"),
  ])
  func places(_ line: String, _ place: String) throws {
    let text = "SỞ NỘI VỤ BÌNH ĐỊNH\nSố: 12/KH-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\(line)\nKẾ HOẠCH\nKiểm tra năm 2016\nI. NỘI DUNG\n1. Văn phòng theo dõi.\n"
    let document = try Kehoach.extract(bytes: Array(text.utf8), name: "plan.txt").document
    #expect(document.place == place)
    #expect(document.issuedOn?.description == "2016-03-05")
    #expect(document.issuer?.name == "Sở Nội vụ Bình Định")
  }

  /// Pages whose numbers stand alone, without form feeds; the ordinals of a table are none.
  @Test func loneNumbersOfPages() throws {
    let points = (1...40).map { "\($0). Công an xã tuần tra tổ dân phố số \($0), báo cáo kết quả hằng tuần về UBND xã.\n" }
    let pages = points.enumerated().map { $0 == 18 ? "2\n" + $1 : $0 == 36 ? "3\n" + $1 : $1 }.joined()
    let tasks = try plan("I. NHIỆM VỤ\n" + pages).tasks
    #expect(tasks.count == 40)
    #expect(tasks.allSatisfy { !$0.content.contains("\n") })
  }
}
