import Kehoach
import Testing

/// Invented documents of other types than a province's plan, whole, as `pdftotext -layout` gives them.
struct OtherTypesTests {
  private func read(_ name: String) throws -> Plan { try Kehoach.extract(path: InventedPlansTests.folder + "/\(name).layout.txt") }
  private func ids(_ sections: [Section]) -> [String] { sections.flatMap { [$0.id] + ids($0.children) } }

  @Test func congDien() throws {
    let plan = try read("cong-dien")
    #expect(plan.document.type?.code == "CĐ")
    #expect(plan.document.title == "Về việc tập trung ứng phó với mưa lũ sau bão số 3")
    // Those to whom it goes are no points.
    #expect(plan.document.preamble.count == 3)
    #expect(plan.document.preamble.first == "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA TIẾN điện:")
    #expect(plan.document.signature.name == "Nguyễn Thành Nam")
    #expect(ids(plan.sections) == ["1", "1/a", "1/b", "2", "3", "4"])
    #expect(plan.tasks.map(\.id) == ["1/a", "1/b", "2", "3", "4"])
    #expect(plan.tasks.map { $0.lead.map(\.name) } == [
      ["Chủ tịch UBND các huyện, thành phố"], ["Chủ tịch UBND các huyện, thành phố"], ["Sở Nông nghiệp và Phát triển nông thôn"], ["Sở Giao thông vận tải"], ["Văn phòng UBND tỉnh"],
    ])
    #expect(plan.citations.compactMap(\.symbol) == ["92/CĐ-TTg"])
  }

  @Test func decisionWithItsPlan() throws {
    let plan = try read("quyet-dinh")
    #expect(plan.document.attachedTo == "512/QĐ-BGDĐT")
    #expect(plan.document.title == "Thực hiện Chiến lược phát triển văn hóa đọc trong ngành Giáo dục")
    #expect(plan.document.preamble.isEmpty)
    #expect(plan.document.signature.name == "Ngô Thị Lan")
    #expect(plan.document.recipients == ["Như Điều 3", "Lưu: VT, GDCTHSSV"])
    #expect(plan.sections.map(\.id) == ["Điều 1", "Điều 2", "Điều 3", "I", "II", "III"])
    #expect(plan.tasks.map(\.id) == ["II/1", "II/2", "III/1", "III/2"])
    #expect(plan.tasks.first?.coordinating.map(\.name) == ["Cục Cơ sở vật chất", "các đơn vị liên quan"])
  }

  @Test func planOfTheParty() throws {
    let plan = try read("ke-hoach-tinh-uy")
    #expect(plan.document.symbol == "145-KH/TU")
    #expect(plan.document.issuer?.name == "Tỉnh ủy Khánh Sơn")
    #expect(plan.document.signature.authority == "T/M BAN THƯỜNG VỤ")
    #expect(ids(plan.sections) == ["I", "I/1", "I/2", "II", "II/1", "II/1/-1", "II/1/-2", "II/2", "II/2/2.1", "II/2/2.2", "III", "III/1", "III/2"])
    #expect(plan.tasks.map(\.id) == ["II/1/-1", "II/1/-2", "II/2/2.1", "II/2/2.2", "III/1", "III/2"])
    #expect(plan.tasks.first { $0.id == "III/1" }?.lead.map(\.name) == ["Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy"])
  }

  @Test func conclusionsOfAMeeting() throws {
    let plan = try read("thong-bao")
    #expect(plan.document.title?.hasSuffix("tháng 5/2024") == true)
    #expect(plan.sections.map(\.role) == [.other, .tasks, .implementation])
    #expect(plan.tasks.map(\.id) == ["2/2.1/a", "2/2.1/b", "2/2.2", "2/2.3", "3/¶1"])
    #expect(plan.tasks.last?.lead.map(\.name) == ["Sở Giao thông vận tải"])
    #expect(plan.tasks.last?.due?.description == "2024-07-31")
  }

  @Test func directive() throws {
    let plan = try read("chi-thi")
    #expect(plan.document.issuer?.name == "Ủy ban nhân dân thành phố Vạn Ninh")
    #expect(plan.document.preamble.count == 2)
    #expect(plan.tasks.map(\.id) == ["1/1.1", "1/1.2", "2/-1", "2/-2", "3", "4", "5"])
    #expect(plan.tasks.first?.due?.description == "2025-03-25")
  }

  @Test func jointProgrammeWithTwoSignatures() throws {
    let plan = try read("chuong-trinh-phoi-hop")
    #expect(plan.document.symbol == "15/CTPH-BCA-BGDĐT")
    #expect(plan.document.signature.name == "Ngô Thị Minh")
    #expect(plan.document.signature.capacity == "KT. BỘ TRƯỞNG BỘ GIÁO DỤC VÀ ĐÀO TẠO THỨ TRƯỞNG")
    #expect(plan.document.approvals.map(\.name) == ["Trung tướng Lê Quốc Hùng"])
    #expect(plan.sections.last?.text == "Chương trình này có hiệu lực kể từ ngày ký./.")
  }
}
