import Foundation
import Kehoach
import PlanModel
import Testing
import VietnameseText

/// Invented plans without tables, each as a web page and as wrapped text: sections and tasks exactly as annotated.
/// Their outlines: `A. I. 1.`, `I/ 1/ a) *`, `Phần thứ nhất`, `Chương I`, annexes after the signature.
struct OutlineInventedTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/invented")
  static let cases = ["mttq", "huyen", "bo"].flatMap { name in ["html", "txt"].map { ("outline-\(name)", $0) } } + [("outline-mttq", "joined.txt")]

  @Test("Sections and tasks of an invented plan", arguments: cases)
  func matchesGold(name: String, format: String) throws {
    let gold = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: Self.folder.appending(path: name + ".gold.json"))) as? [String: Any])
    let plan = try Kehoach.extract(path: Self.folder.appending(path: name + "." + format).path)
    let expectedSections = (gold["sections"] as? [[String: Any]] ?? []).map { [$0["path"], $0["heading"], $0["text"]].map(Self.key) }
    #expect(Self.flat(plan.sections).map { [$0.id, $0.heading, $0.text].map(Self.key) } == expectedSections)
    let optional = Set((gold["optionalTasks"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String })
    let tasks = plan.tasks.filter { !optional.contains($0.id) }
    let expected = gold["tasks"] as? [[String: Any]] ?? []
    #expect(tasks.map(\.id) == expected.compactMap { $0["id"] as? String })
    for (task, model) in zip(tasks, expected) {
      #expect(Self.key(task.content) == Self.key(model["content"]), "\(task.id)")
      #expect(task.lead.map { Self.key($0.name) } == Self.keys(model["lead"]), "\(task.id)")
      #expect(task.coordinating.map { Self.key($0.name) } == Self.keys(model["coordinating"]), "\(task.id)")
      let times = (model["deadlines"] as? [[String: Any]] ?? []).map { time in ["kind", "start", "due", "recurrence"].map { Self.key(time[$0]) } }
      #expect(task.deadlines.map { [$0.kind.rawValue, $0.start?.description, $0.due?.description, $0.recurrence].map(Self.key) } == times, "\(task.id)")
    }
  }

  /// Blocks run together: the Party's labels at a line's end, names whose last syllable stands before a verb, an annex behind
  /// recipients and signature.
  @Test func joinedBlocks() throws {
    let head = "TỈNH ỦY CAO BẰNG * ------- ĐẢNG CỘNG SẢN VIỆT NAM --------------- Số 205-KH/TU Cao Bằng, ngày 14 tháng 02 năm 2025 KẾ HOẠCH\r\n"
      + "TÍN DỤNG CHÍNH SÁCH XÃ HỘI Thực hiện Chỉ thị số 39-CT/TW, ngày 30/10/2024 của Ban Bí thư, Ban Thường vụ\r\nTỉnh ủy ban hành Kế hoạch như sau: I- MỤC ĐÍCH, YÊU CẦU 1- Tạo sự thống nhất. "
    let body = "II- TỔ CHỨC THỰC HIỆN 1-\r\nCác huyện ủy, thành ủy tổ chức quán triệt, hoàn thành trước ngày 31/3/2025. 2- Ngân hàng\r\nNhà nước Việt Nam thúc đẩy thanh toán số. "
      + "3- Văn phòng Tỉnh ủy\r\nchủ trì, phối hợp với Sở Tài chính theo dõi. 4- Đề nghị Ủy ban MTTQ Việt Nam tỉnh và các tổ\r\nchức chính trị - xã hội Vận động đoàn viên hưởng ứng. "
    let tail = "Nơi nhận: - Ban Bí thư,\r\n- Lưu Văn phòng Tỉnh ủy. T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ Triệu Đình Lê PHỤ LỤC DANH MỤC\r\nCÔNG VIỆC (Kèm theo Kế hoạch số 205-KH/TU ngày 14/02/2025)\r\nviệc cụ thể.\r\n"
    let plan = try Kehoach.extract(bytes: Array((head + body + tail).utf8), name: "plan.txt")
    #expect(plan.sections.map(\.id) == ["I", "II", "Phụ lục"])
    #expect(plan.tasks.map(\.id) == ["II/1", "II/2", "II/3", "II/4"])
    #expect(plan.tasks.map { $0.lead.map(\.name) } == [
      ["Các huyện ủy, thành ủy"], ["Ngân hàng Nhà nước Việt Nam"], ["Văn phòng Tỉnh ủy"], ["Ủy ban MTTQ Việt Nam tỉnh", "các tổ chức chính trị - xã hội"],
    ])
  }

  /// A line that only names bodies is a heading, also with a colon inside; one that says what they do is a point.
  @Test(arguments: [
    ("Các Sở: Tài chính, Y tế, Giáo dục và Đào tạo", true), ("Hai Sở: Nội vụ và Tài chính", true),
    ("Các sở, ngành: Chủ động rà soát các nhiệm vụ, cụ thể", false), ("Sở Y tế: Tiêm chủng, khám sàng lọc", false),
  ])
  func bodiesAsHeadings(_ line: String, _ isHeading: Bool) throws {
    let text = "KẾ HOẠCH\nTriển khai công tác năm 2026\nI. MỤC ĐÍCH\nNâng cao chất lượng.\nII. TỔ CHỨC THỰC HIỆN\n1. \(line)\na) Hướng dẫn thực hiện.\nb) Báo cáo kết quả.\n"
    let plan = try Kehoach.extract(bytes: Array(text.utf8), name: "plan.txt")
    let section = try #require(Self.flat(plan.sections).first { $0.id == "II/1" })
    #expect(section.heading == (isHeading ? line : nil))
    if isHeading { #expect(plan.tasks.first { $0.id == "II/1/a" }?.lead.map(\.name) == [line]) }
  }

  /// Parts that a section announces are its own; the next section goes on after them. Without that they are the document's.
  @Test(arguments: [("Hồ sơ gồm các phần sau:", ["I", "II", "III"]), ("Hồ sơ theo mẫu.", ["I", "II", "Phần A"])])
  func partsListedInASection(_ line: String, _ wanted: [String]) throws {
    let text = "KẾ HOẠCH\nKiểm kê hồ sơ năm 2026\nI. MỤC ĐÍCH\nNắm số liệu.\nII. NỘI DUNG\n\(line)\nPhần A: Số liệu chung.\nPhần B: Biểu mẫu.\nIII. THỜI GIAN\nTrong tháng 6/2026.\n"
    let plan = try Kehoach.extract(bytes: Array(text.utf8), name: "plan.txt")
    #expect(Array(plan.sections.map(\.id).prefix(3)) == wanted)
  }

  /// A note called behind an annex's number, above its title, keeps its place.
  @Test func noteOfAnAnnexLabel() throws {
    let text = "**KẾ HOẠCH**\n\n**Nạo vét kênh năm 2026**\n\nI. NHIỆM VỤ\n\n1. Phòng Kinh tế nạo vét kênh làng.\n\n**PHỤ LỤC I**[^1]\n\n**DANH MỤC KÊNH**\n\n1. Kênh Tây.\n\n[^1]: Theo báo cáo của các thôn.\n"
    let read = try Kehoach.read(bytes: Array(text.utf8), name: "plan.md")
    #expect(read.coverage.unassigned == 0)
    #expect(read.plan.footnotes.map { $0.anchors.map(\.in) } == [["Phụ lục I"]])
    #expect(read.plan.sections.last?.heading == "DANH MỤC KÊNH")
  }

  private static func flat(_ sections: [Section]) -> [Section] { sections.flatMap { [$0] + flat($0.children) } }
  private static func keys(_ value: Any?) -> [String] { (value as? [String] ?? []).map { key($0) } }
  private static func key(_ value: Any?) -> String {
    guard let text = value as? String else { return "" }
    return matchingKey(text.split { $0 == "\n" || $0 == " " }.joined(separator: " "))
  }
}
