import Kehoach
import PlanModel
import Testing

/// Columns whose heading leaves their role open, beginnings without ends, fields by other names, items beside each other.
struct HelperColumnTests {
  private func plan(_ body: String, _ name: String = "plan.md") throws -> Plan {
    let text = "ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH\n\nSố: 15/KH-UBND\n\nNam Định, ngày 10 tháng 01 năm 2026\n\nKẾ HOẠCH\nCông tác năm 2026\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\nII. NHIỆM VỤ\n\n\(body)\n\nIII. HIỆU LỰC\n\nTừ ngày ký.\n"
    let extraction = try Kehoach.read(bytes: Array(text.utf8), name: name)
    #expect(extraction.coverage.unassigned == 0)
    return extraction.plan
  }

  private static func table(_ rows: [[String]]) -> String {
    ([rows[0], rows[0].map { _ in "---" }] + rows.dropFirst()).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  /// Who leads, who joins, who watches.
  @Test(arguments: [
    ([["TT", "Nội dung", "Đơn vị", "Thời gian"], ["1", "Tập huấn", "Sở Nội vụ", "Tháng 4/2026"], ["2", "Kiểm tra", "Sở Y tế", "Tháng 5/2026"]], ["Sở Nội vụ / / -", "Sở Y tế / / -"]),
    ([["Thời gian", "Công việc", "Bộ phận"], ["Tháng 4/2026", "Tập huấn", "Phòng Tổ chức"]], ["Phòng Tổ chức / / -"]),
    ([["TT", "Nội dung", "Đầu mối", "Hỗ trợ", "Người giám sát"], ["1", "Tập huấn", "Sở Nội vụ", "Sở Y tế", "Ông Bình"]], ["Sở Nội vụ / Sở Y tế / Ông Bình"]),
    ([["TT", "Nội dung", "Sở Nội vụ", "Sở Y tế", "Thời gian"], ["1", "Tập huấn", "x", "", "Tháng 4/2026"], ["2", "Kiểm tra", "x", "x", "Tháng 5/2026"]], ["Sở Nội vụ / / -", "Sở Nội vụ; Sở Y tế / / -"]),
    ([["TT", "Nội dung", "Sở Nội vụ", "Sở Y tế", "Thời gian"], ["1", "Tập huấn", "CT", "PH", "Tháng 4/2026"], ["2", "Kiểm tra", "PH", "CT", "Tháng 5/2026"]], ["Sở Nội vụ / Sở Y tế / -", "Sở Y tế / Sở Nội vụ / -"]),
    // Units, sums, and marks of whom it goes to.
    ([["TT", "Nội dung", "Đơn vị", "Số lượng", "Thời gian"], ["1", "Tập huấn", "Lớp", "02", "Tháng 4/2026"], ["2", "Kiểm tra", "Cuộc", "03", "Tháng 5/2026"]], [" / / -", " / / -"]),
    ([["TT", "Nội dung", "Đầu mối", "Hỗ trợ", "Thời gian"], ["1", "Mua bò", "Sở Y tế", "20 triệu đồng", "Tháng 4/2026"]], ["Sở Y tế / / -"]),
    ([["TT", "Nội dung", "HĐND tỉnh", "UBND tỉnh", "Chủ trì", "Thời gian"], ["1", "Nghị quyết về học phí", "x", "", "Sở Y tế", "Tháng 4/2026"], ["2", "Quyết định về giá", "", "x", "Sở Nội vụ", "Tháng 5/2026"]], ["Sở Y tế / / -", "Sở Nội vụ / / -"]),
  ])
  func bodiesInColumns(_ rows: [[String]], _ bodies: [String]) throws {
    let plan = try plan(Self.table(rows))
    #expect(plan.tasks.map { "\($0.lead.map(\.name).joined(separator: "; ")) / \($0.coordinating.map { $0.name + " " }.joined())/ \($0.supervisor ?? "-")" } == bodies)
  }

  /// Cells of beginning and end; kind, start and due.
  @Test(arguments: [
    ("Bắt đầu", "Kết thúc", "01/4/2026", "Thường xuyên", "continuous 2026-04-01 -"), ("Bắt đầu", "Kết thúc", "Tháng 5/2026", "", "from 2026-05-01 -"), ("Từ", "Đến", "01/4/2026", "30/4/2026", "during 2026-04-01 2026-04-30"),
    ("Từ", "Đến", "Quý II/2026", "", "from 2026-04-01 -"), ("Ngày bắt đầu", "Ngày kết thúc", "01/4/2026", "30/4/2026", "during 2026-04-01 2026-04-30"), ("Bắt đầu", "Kết thúc", "", "30/11/2026", "on 2026-11-30 2026-11-30"),
    ("Ngày bắt đầu", "Ngày kết thúc", "15/6/2026", "01/6/2026", "unspecified - -"),
  ])
  func beginningsAndEnds(_ first: String, _ last: String, _ start: String, _ end: String, _ time: String) throws {
    let plan = try plan(Self.table([["TT", "Nội dung", "Chủ trì", first, last], ["1", "Vận hành", "Sở Y tế", start, end]]))
    #expect(plan.tasks.flatMap(\.deadlines).map { "\($0.kind.rawValue) \($0.start?.description ?? "-") \($0.due?.description ?? "-")" } == [time])
    #expect(plan.tasks.first?.due?.description ?? "-" == time.split(separator: " ").last.map(String.init))
  }

  /// "Từ | Đến" of a journey.
  @Test func placesAreNoTimes() throws {
    let plan = try plan(Self.table([["TT", "Nội dung", "Chủ trì", "Từ", "Đến"], ["1", "Vận chuyển", "Sở Y tế", "Nam Định", "Hà Nội"]]))
    #expect(plan.tables.first?.columns.map(\.role) == [.ordinal, .content, .lead, .other, .other])
  }

  /// Id, who leads, who joins and the last day.
  @Test(arguments: [
    ("1. Giải bóng đá\n- Dự kiến: Từ ngày 20/3 đến ngày 26/3/2026\n- Đơn vị đăng cai: Công an tỉnh", ["II/1 Công an tỉnh / 2026-03-26"]),
    ("1. Hội trại\n- Thời điểm: tháng 4/2026\n- Đầu mối: Sở Y tế\n- Bộ phận hỗ trợ: Văn phòng", ["II/1 Sở Y tế /Văn phòng 2026-04-30"]),
    ("1. Tổng kết\n+ Đơn vị thường trực: Sở Nội vụ\n+ Hạn hoàn thành: 15/5/2026\n2. Hội nghị\n+ Đơn vị chuẩn bị: Sở Y tế", ["II/1 Sở Nội vụ / 2026-05-15", "II/2 Sở Y tế / -"]),
    ("1. Mua ghế\n- Dự kiến: 20 triệu đồng.\n- Sở Y tế thực hiện.", ["II/1/-1  / -", "II/1/-2 Sở Y tế / -"]), ("1. Hội nghị\n- Thời điểm tổ chức hội nghị do Sở Y tế quyết định.", ["II/1/-1  / -"]),
    // Who does it and when in brackets at the end; a body there without a time may be anything.
    ("1. Bãi bỏ văn bản (Sở Tư pháp; quý III/2026).\n2. Tổng hợp số liệu (Văn phòng, Sở Y tế, trước 20/12/2026).\n3. Số hóa hồ sơ (Sở Nội vụ, tháng 5/2026);", ["II/1 Sở Tư pháp / 2026-09-30", "II/2 Văn phòng; Sở Y tế / 2026-12-20", "II/3 Sở Nội vụ / 2026-05-31"]),
    ("1. Gửi hồ sơ về bộ phận một cửa (Sở Tư pháp).\n2. Tổ chức hội nghị (hội trường A, tháng 5/2026).", ["II/1  / -", "II/2  / 2026-05-31"]),
    // Items without a label and their bulleted fields.
    ("Tập huấn cho cán bộ xã\n- Chủ trì: Sở Nội vụ\n- Thời gian: Tháng 4/2026\nKiểm tra cơ sở\n- Chủ trì: Sở Y tế\n- Thời gian: Tháng 6/2026", ["II/¶1 Sở Nội vụ / 2026-04-30", "II/¶2 Sở Y tế / 2026-06-30"]),
    ("1. Tập huấn\n- Chủ trì: Sở Nội vụ\n- Thời gian: Tháng 4/2026\nLớp mở tại tỉnh.\n- Phối hợp: Sở Y tế", ["II/1 Sở Nội vụ /Sở Y tế 2026-04-30"]),
  ])
  func fieldsByOtherNames(_ text: String, _ tasks: [String]) throws {
    #expect(try plan(text, "plan.txt").tasks.map { "\($0.id) \($0.lead.map(\.name).joined(separator: "; ")) /\($0.coordinating.map(\.name).joined(separator: "; ")) \($0.due?.description ?? "-")" } == tasks)
  }
}
