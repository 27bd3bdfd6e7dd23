import Kehoach
import PlanModel
import Testing

@testable import PlanParsing

/// Letterheads and tails whose layout tables web pages have left as lines with bars, and pages without a title or a type.
struct LayoutRowTests {
  private func read(_ text: String) throws -> Plan { try Kehoach.extract(bytes: Array(text.utf8)) }

  private let rows = "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 71/QĐ-UBND | Vĩnh Sơn, ngày 12 tháng 8 năm 2019 |\n"
  private let bases = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;\nXét đề nghị của Giám đốc Sở Y tế tại Tờ trình số 14/TTr-SYT ngày 01/8/2019,\nQUYẾT ĐỊNH:\n"
  private let articles = "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống sốt xuất huyết năm 2019.\nĐiều 2. Sở Y tế chịu trách nhiệm thi hành Quyết định này./.\n"
  private let body = "I. MỤC ĐÍCH\n1. Giảm số người mắc bệnh.\nII. NHIỆM VỤ\n1. Sở Y tế tổ chức phun hóa chất.\n"

  @Test(arguments: [
    "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 71/KH-UBND | Vĩnh Sơn, ngày 12 tháng 8 năm 2019 |",
    "Số hiệu: | 71/KH-UBND | Loại văn bản: | Văn bản khác |\nNơi ban hành: | Tỉnh Vĩnh Sơn | Người ký: | Lê Văn Tám |\nỦY BAN NHÂN DÂN |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 71/KH-UBND |\nVĩnh Sơn, ngày 12 tháng 8 năm 2019 |",
    "ỦY BAN NHÂN\nDÂN\n********\n|\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n********\n|\nSố:\n71/KH-UBND\n|\nVĩnh\nSơn, ngày 12 tháng 8 năm 2019\n|",
    "\\r\\n ỦY BAN NHÂN DÂN | \\r\\n \\r\\n CỘNG\\r\\n HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | \\r\\n\n\\r\\n Số: 71/KH-UBND \\r\\n | \\r\\n Vĩnh Sơn, ngày 12 tháng 8 năm 2019 \\r\\n | \\r\\n",
  ])
  func letterheadsBetweenBars(head: String) throws {
    let plan = try read(head + "\nKẾ HOẠCH\nPHÒNG, CHỐNG SỐT XUẤT HUYẾT NĂM 2019\nThực hiện Kế hoạch số 12/KH-UBND ngày 02/01/2019 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân ban hành kế hoạch như sau:\n" + body)
    let document = plan.document
    #expect(document.issuer?.name == "Ủy ban nhân dân")
    #expect(document.parentIssuer == nil)
    #expect(document.symbol == "71/KH-UBND")
    #expect(document.place == "Vĩnh Sơn")
    #expect(document.issuedOn?.description == "2019-08-12")
    #expect(document.title == "PHÒNG, CHỐNG SỐT XUẤT HUYẾT NĂM 2019")
    #expect(document.legalBases.count == 1)
    #expect(plan.sections.map(\.id) == ["I", "II"])
  }

  /// A decision's signature of which the page kept the first line only, and the plan below it, with its type line and without.
  @Test(arguments: ["Nơi nhận: | CHỦ TỊCH |", "| KT. CHỦ TỊCH |", "Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n- Như Điều 2; | KT. CHỦ TỊCH |\n- Lưu: VT. | Lê Văn Tám |", "|\nKT. CHỦ TỊCH\nLê Văn Tám\n|", "|\nTM.\nỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nLê Văn Tám\n|"], ["KẾ HOẠCH\n", ""])
  func plansBelowSignaturesBetweenBars(tail: String, type: String) throws {
    let plan = try read(
      rows + "QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH KẾ HOẠCH PHÒNG, CHỐNG SỐT XUẤT HUYẾT NĂM 2019\nỦY BAN NHÂN DÂN TỈNH VĨNH SƠN\n" + bases + articles + tail + "\n" + type
        + "PHÒNG, CHỐNG SỐT XUẤT HUYẾT NĂM 2019 TRÊN ĐỊA BÀN TỈNH VĨNH SƠN\n(Ban hành kèm theo Quyết định số 71/QĐ-UBND ngày 12 tháng 8 năm 2019)\n" + body)
    #expect(plan.document.type?.code == "KH")
    #expect(plan.document.attachedTo == "71/QĐ-UBND")
    #expect(plan.document.title == "PHÒNG, CHỐNG SỐT XUẤT HUYẾT NĂM 2019 TRÊN ĐỊA BÀN TỈNH VĨNH SƠN")
    #expect(plan.document.legalBases.count == 2)
    #expect(plan.document.signature.capacity?.hasSuffix("CHỦ TỊCH") == true)
    #expect(plan.sections.map(\.id) == ["Điều 1", "Điều 2", "I", "II"])
    #expect((plan.document.signature.authority == "TM. ỦY BAN NHÂN DÂN") == tail.contains("TM."))
    if tail.contains("Lưu") {
      #expect(plan.document.recipients == ["Như Điều 2", "Lưu: VT"])
      #expect(plan.document.signature == Signature(authority: "TM. ỦY BAN NHÂN DÂN", capacity: "KT. CHỦ TỊCH", name: "Lê Văn Tám"))
    }
  }

  /// What is no plan stays the decision's annex.
  @Test(arguments: ["(Ban hành kèm theo Quyết định số 71/QĐ-UBND)", "(Ban hành theo Quyết định số 71/QĐ-UBND)"])
  func rulesBelowASignatureAreAnAnnex(line: String) throws {
    let plan = try read(rows + "QUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ PHỐI HỢP\nỦY BAN NHÂN DÂN TỈNH VĨNH SƠN\n" + bases + articles.replacing("Kế hoạch phòng, chống", with: "Quy chế phối hợp phòng, chống") + "| TM. ỦY BAN NHÂN DÂN |\nPHỐI HỢP PHÒNG, CHỐNG SỐT XUẤT HUYẾT\n\(line)\nĐiều 1. Phạm vi\n1. Quy chế này áp dụng đối với Sở Y tế.\n")
    #expect(plan.document.attachedTo == nil)
    #expect(plan.document.type?.code == "QĐ")
    #expect(plan.document.title == "BAN HÀNH QUY CHẾ PHỐI HỢP")
    #expect(plan.sections.map(\.id) == ["Điều 1", "Điều 2", "Phụ lục"])
  }

  @Test(arguments: ["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n", "ỦY BAN NHÂN DÂN TỈNH VĨNH SƠN\n", ""])
  func whoIssuesIsNoTitle(line: String) throws {
    let plan = try read(rows + line + bases + articles)
    #expect(plan.document.title == nil)
    #expect(plan.document.type?.code == "QĐ")
    #expect(plan.document.legalBases.count == 2)
    #expect(plan.diagnostics.contains { $0.code == "missing-title" })
    let titled = try read(rows + "BAN HÀNH KẾ HOẠCH PHÒNG, CHỐNG SỐT XUẤT HUYẾT\n" + line + bases + articles)
    #expect(titled.document.title == "BAN HÀNH KẾ HOẠCH PHÒNG, CHỐNG SỐT XUẤT HUYẾT")
    #expect(!titled.diagnostics.contains { $0.code == "missing-title" })
  }

  @Test func rowsOfTablesAreNoLayout() throws {
    let plan = try read("KẾ HOẠCH\nPhòng, chống sốt xuất huyết\nI. NHIỆM VỤ\n| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Phun hóa chất | Sở Y tế |\n| 2 | Kiểm tra | CHỦ TỊCH UBND XÃ |\n")
    #expect(plan.tables.first?.rows.count == 2)
    #expect(plan.document.signature.capacity == nil)
  }
}
