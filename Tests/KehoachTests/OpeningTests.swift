import Kehoach
import PlanModel
import Testing

/// What stands before the first section, and what no section takes: nothing of it is dropped.
struct OpeningTests {
  static let head = "ỦY BAN NHÂN DÂN\nTỈNH LÂM SƠN\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 412/UBND-KT\nV/v dọn vệ sinh đường phố\nLâm Sơn, ngày 12 tháng 3 năm 2024\n"

  private func plan(_ text: String) throws -> Plan { try Kehoach.extract(bytes: Array(text.utf8), name: "vb.txt") }

  /// A document without any label: all its paragraphs are preamble.
  @Test func unlabelledOrders() throws {
    let body = "Kính gửi: Các sở, ban, ngành.\nĐể đón đoàn kiểm tra của Trung ương, Ủy ban nhân dân tỉnh yêu cầu:\nCác cơ quan dọn vệ sinh trụ sở, treo cờ từ ngày 20/3/2024.\nGiao Sở Xây dựng đôn đốc, báo cáo trước ngày 25/3/2024.\n"
    let plan = try plan(Self.head + body)
    #expect(plan.sections.isEmpty)
    #expect(plan.document.preamble.suffix(2) == ["Các cơ quan dọn vệ sinh trụ sở, treo cờ từ ngày 20/3/2024.", "Giao Sở Xây dựng đôn đốc, báo cáo trước ngày 25/3/2024."])
  }

  /// Between the lead-in and the first point.
  @Test func paragraphBeforeTheFirstPoint() throws {
    let plan = try plan(
      Self.head + "Thực hiện Chỉ thị số 03/CT-TTg ngày 05/01/2024, Ủy ban nhân dân tỉnh chỉ đạo như sau:\nThực hiện Kế hoạch của tỉnh là việc của mọi cơ quan.\n- Các sở tự kiểm tra.\n- Các huyện báo cáo.\n")
    #expect(plan.document.preamble == ["Thực hiện Kế hoạch của tỉnh là việc của mọi cơ quan."])
    #expect(plan.sections.map(\.id) == ["-1", "-2"])
  }

  /// A text that has lost its letterhead: bases and preamble all the same, wrapped or not.
  @Test(arguments: ["\n", " "])
  func withoutLetterhead(_ wrap: String) throws {
    let plan = try plan(
      "Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08 tháng\(wrap)4 năm 2020 của Chính phủ về thủ tục hành chính\(wrap)trên môi trường điện tử, Ủy ban nhân dân thành phố\(wrap)ban hành Kế hoạch như sau:\n"
        + "Đánh giá việc giải quyết thủ tục hành chính\(wrap)một cách khách quan, công khai.\n1. Các sở niêm yết thủ tục\(wrap)tại trụ sở.\n2. Các quận báo cáo kết quả\(wrap)hằng quý.\n")
    #expect(plan.document.legalBases == ["Thực hiện Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về thủ tục hành chính trên môi trường điện tử, Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:"])
    #expect(plan.document.preamble == ["Đánh giá việc giải quyết thủ tục hành chính một cách khách quan, công khai."])
    #expect(plan.citations.first?.date == CivilDate(year: 2020, month: 4, day: 8))
  }

  /// Those to whom the document goes are no points, whether a letterhead is there or not.
  @Test(arguments: ["", head], ["Kính gửi:\n- Ủy ban nhân dân các huyện;\n", "Kính gửi: - Ủy ban nhân dân các huyện;\n", "Kính gửi: Ủy ban nhân dân các huyện;\n"])
  func addressees(_ head: String, _ opening: String) throws {
    let plan = try plan(
      head + opening + "- Các sở, ban, ngành.\nCăn cứ Chỉ thị số 06/CT-UBND ngày 31/01/2024 của Ủy ban nhân dân tỉnh;\nSở Y tế đề nghị các đơn vị thực hiện:\n1. Rà soát thuốc.\n2. Báo cáo trước ngày 05/4/2024.\n")
    #expect(plan.sections.map(\.id) == ["1", "2"])
    #expect(plan.document.preamble.contains("- Các sở, ban, ngành."))
    #expect(plan.document.legalBases == ["Căn cứ Chỉ thị số 06/CT-UBND ngày 31/01/2024 của Ủy ban nhân dân tỉnh;"])
    #expect(plan.document.preamble.last == "Sở Y tế đề nghị các đơn vị thực hiện:")
  }

  /// A paragraph under the last article is that article's; an article's name is its heading.
  @Test func articles() throws {
    let plan = try plan(
      "QUYẾT ĐỊNH\nĐiều 1. Mức hỗ trợ\nMỗi hộ được hỗ trợ một lần.\nĐiều 2. Giao Sở Tài chính bố trí kinh phí.\nĐiều 3.\nQuyết định này có hiệu lực từ ngày ký.\nCác đơn vị vướng mắc thì báo cáo.\n")
    #expect(plan.sections.map(\.heading) == ["Mức hỗ trợ", nil, nil])
    #expect(plan.sections.map(\.text) == ["Mỗi hộ được hỗ trợ một lần.", "Giao Sở Tài chính bố trí kinh phí.", "Quyết định này có hiệu lực từ ngày ký.\nCác đơn vị vướng mắc thì báo cáo."])
    #expect(!plan.tasks.contains { $0.content.contains("vướng mắc") })
  }

  /// "1/- Mục đích:" as the South's offices print it.
  @Test func slashAndDash() throws {
    let plan = try plan("KẾ HOẠCH\nPhát triển chợ nông thôn năm 2024\nI/- MỤC ĐÍCH:\n1/- Mục đích: Có chợ ở mỗi xã.\n2/- Yêu cầu: Đúng quy hoạch.\nII/- NHIỆM VỤ:\n1/- Sở Công Thương lập danh mục.\n1/2 số xã có chợ.\n")
    #expect(plan.sections.map(\.id) == ["I", "II"])
    #expect(plan.sections.first?.children.map(\.id) == ["I/1", "I/2"])
    #expect(plan.sections.last?.children.map(\.id) == ["II/1"])
  }
}

/// Whatever labels, headings and lead-ins a document lacks, each line of its body stands in some value of the plan.
struct NothingIsDroppedTests {
  private static let lines = [
    "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh, Sở Y tế triển khai như sau:", "I. MỤC ĐÍCH, YÊU CẦU", "1. Nâng cao chất lượng khám bệnh.", "Việc này được làm thường xuyên.",
    "II. NHIỆM VỤ", "1. Công tác tuyên truyền", "- Phát thanh hằng tuần.", "Các trạm y tế báo cáo hằng tháng.", "a) Trung tâm Y tế chủ trì, phối hợp với các xã.", "2. Giao Phòng Nghiệp vụ theo dõi, đôn đốc.",
    "Điều 3. Giao Văn phòng tổng hợp.", "Các đơn vị vướng mắc thì phản ánh về Sở.", "Điều 4. Hiệu lực", "Kế hoạch có hiệu lực từ ngày ký.", "Trên đây là Kế hoạch của Sở Y tế.", "PHỤ LỤC", "DANH MỤC THUỐC", "+ Thuốc sốt rét.", "Thuốc được cấp theo quý.",
  ]

  @Test(arguments: 0..<60)
  func linesStandInValues(_ seed: Int) throws {
    var random = SeededGenerator(seed)
    var lines = Self.lines.filter { _ in Int.random(in: 0..<5, using: &random) > 1 }
    for _ in 0..<Int.random(in: 0..<4, using: &random) where lines.count > 1 {
      lines.swapAt(Int.random(in: 0..<lines.count, using: &random), Int.random(in: 0..<lines.count, using: &random))
    }
    let head = seed % 2 == 0 ? OpeningTests.head.split(separator: "\n").map(String.init) : []
    let plan = try Kehoach.extract(bytes: Array((head + lines).joined(separator: "\n").utf8), name: "vb.txt")
    let values = Self.words(Self.values(of: plan).joined(separator: " "))
    for line in lines where line != "PHỤ LỤC" {
      // Labels are values of their own.
      let said = line.hasPrefix("Điều") ? String(line.dropFirst(8)) : line.drop { !$0.isLetter }.split(separator: " ").filter { $0 != "I." && $0 != "II." && $0 != "a)" }.joined(separator: " ")
      #expect(values.contains(Self.words(said)), "“\(line)” is in no value of:\n\(lines.joined(separator: "\n"))")
    }
  }

  private static func values(of plan: Plan) -> [String] {
    func texts(_ sections: [Section]) -> [String] { sections.flatMap { [$0.heading ?? "", $0.text] + texts($0.children) } }
    let document = plan.document
    return [document.title ?? ""] + document.legalBases + document.preamble + document.events.flatMap { [$0.label, $0.text] } + texts(plan.sections)
      + plan.tables.flatMap { $0.columns.map(\.header) + $0.rows.flatMap { $0.cells.map(\.text) } } + plan.footnotes.map(\.text) + document.recipients
      + [document.signature.authority, document.signature.capacity, document.signature.name].compactMap { $0 }
  }

  private static func words(_ text: String) -> String { " " + text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " " }
}
