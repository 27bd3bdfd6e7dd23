import Kehoach
import PlanModel
import SourceModel
import Testing

@testable import PlanParsing

/// What stands above, between and inside tables: lead-ins and captions are text, titles and headers printed again no rows.
struct TableTextTests {
  private func blocks(_ text: String) -> [Block] {
    let bytes = Array(text.utf8)
    return reconstructPages(layoutPages(bytes), decoded: bytes).blocks
  }
  private func headers(_ text: String) -> [[String]] {
    blocks(text).compactMap { if case .table(let table) = $0 { readTable(table, order: 0).columns.map(\.header) } else { nil } }
  }
  private func rows(_ text: String) -> [[[String]]] {
    blocks(text).compactMap { if case .table(let table) = $0 { readTable(table, order: 0).rows.map { $0.cells.map { ReadTable.passage($0).trimmed.string } } } else { nil } }
  }
  private func paragraphs(_ text: String) -> [String] {
    blocks(text).compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text.string } else { nil } }
  }

  private let table = """
    TT            Việc cần làm           Cơ quan thực      Cơ quan phối       Thời gian
                                            hiện              hợp
    1      Trồng cây dọc đường liên      Phòng Kinh tế     Hội Nông dân       Quý II
           thôn
    2      Nạo vét kênh nội đồng         Phòng Văn hóa     Các thôn           Tháng 5/2027

    """

  // MARK: above

  @Test(arguments: ["Phân công cụ thể như sau:", "Danh mục việc:", "Bảng 1. Việc trong năm", "Biểu số 2: Việc", "(Đơn vị tính: triệu đồng)", "Việc của các phòng", "             Danh mục việc làm trong năm 2027"])
  func leadInsAboveAHeader(line: String) {
    let text = "        II. NHIỆM VỤ\n        1. Phân công các phòng\n        \(line)\n" + table
    #expect(headers(text) == [["TT", "Việc cần làm", "Cơ quan thực hiện", "Cơ quan phối hợp", "Thời gian"]])
    #expect(paragraphs(text).last == String(line.drop(while: { $0 == " " })))
  }

  /// First lines of header cells and headings over sub-columns stay in the header.
  @Test(arguments: [
    ("        1. Phân công\n                                                 Thời gian\nTT      Nội dung           Phòng chủ trì\n                                           Bắt đầu     Kết thúc\n1       Trồng cây          Phòng Kinh tế   3/2027      5/2027\n2       Nạo vét kênh       Phòng Văn hóa   4/2027      6/2027\n",
      ["TT", "Nội dung", "Phòng chủ trì", "Thời gian / Bắt đầu", "Thời gian / Kết thúc"]),
    ("        1. Phân công\n                              Cơ quan, đơn vị\nTT      Nội dung              chủ trì          Thời gian\n1       Trồng cây             Phòng Kinh tế    3/2027\n2       Nạo vét kênh          Phòng Văn hóa    4/2027\n",
      ["TT", "Nội dung", "Cơ quan, đơn vị chủ trì", "Thời gian"]),
    ("        1. Phân công\n                          Trách nhiệm tổ chức thực hiện\nTT      Nội dung            Chủ trì        Phối hợp        Thời gian\n1       Trồng cây           Phòng Kinh tế  Các thôn        3/2027, báo cáo hằng tháng\n2       Nạo vét kênh        Phòng Văn hóa  Các thôn        4/2027\n",
      ["TT", "Nội dung", "Trách nhiệm tổ chức thực hiện / Chủ trì", "Trách nhiệm tổ chức thực hiện / Phối hợp", "Thời gian"]),
  ])
  func headerCellsAboveTheOrdinals(text: String, wanted: [String]) { #expect(headers(text) == [wanted]) }

  // MARK: between

  @Test(arguments: ["Bảng 2. Lịch xem xét", "2. Lịch xem xét", "II. Lịch xem xét", "b) Lịch xem xét", "Lịch xem xét của các thôn:"], ["", "TT   "])
  func linesBetweenTables(line: String, ordinal: String) {
    let rows = ordinal.isEmpty ? ["", ""] : ["1    ", "2    "]
    let second = "       \(line)\n\(ordinal)Nội dung xem xét              Đơn vị chủ trì              Thời gian\n\(rows[0])Vệ sinh đường thôn            Phòng Kinh tế               Tháng 5/2027\n\(rows[1])Hồ sơ các hộ                  Phòng Văn hóa               Tháng 6/2027\n"
    let text = "       I. NHIỆM VỤ\n       1. Việc trong năm\n" + table + "\n" + second
    #expect(headers(text).count == 2)
    #expect(paragraphs(text).last == line)
    #expect(self.rows(text).last?.last?.suffix(3) == ["Hồ sơ các hộ", "Phòng Văn hóa", "Tháng 6/2027"])
    #expect(self.rows(text).first?.last == ["2", "Nạo vét kênh nội đồng", "Phòng Văn hóa", "Các thôn", "Tháng 5/2027"])
  }

  /// Group rows and wrapped cells are no text between tables.
  @Test(arguments: [("II     TRỒNG RỪNG\n", 5), ("       nội đồng và kênh\n       thoát nước\n", 4)])
  func linesInsideTables(line: String, count: Int) {
    let text = "       1. Việc trong năm\n" + table + line + "3      Sửa cầu thôn Hạ              Phòng Kinh tế     Các thôn           Quý IV\n4      Sửa đường                     Phòng Kinh tế     Các thôn           Quý IV\n"
    #expect(headers(text).count == 1)
    #expect(rows(text).first?.count == count)
  }

  // MARK: titles and headers as rows

  private func table(_ rows: [[String]], columns: Int) -> TableBlock {
    TableBlock(rows: rows.map { cells in
      TableRow(cells: cells.enumerated().map { TableCell(paragraphs: [Paragraph(Passage(0..<$1.utf8.count, of: Array($1.utf8)))], column: $0, columns: cells.count == 1 ? columns : 1) })
    }, columnCount: columns)
  }

  @Test func titleRows() throws {
    let header = ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"]
    let data = ["1", "Trồng cây", "Phòng Kinh tế", "Quý II"]
    let titled = readTable(table([["BẢNG PHÂN CÔNG"], header, data], columns: 4), order: 0)
    #expect(titled.columns.map(\.header) == header)
    #expect(titled.rows.map(\.kind) == [.group, .data])
    let grouped = readTable(table([header, ["Việc thường xuyên"], data], columns: 4), order: 0)
    #expect(grouped.rows.map(\.kind) == [.group, .data])
  }

  /// A label of a group below a header of two storeys is no third one, merged or with empty cells behind it.
  @Test(arguments: [[2, 4], [2, 1]])
  func aGroupBelowTwoStoreys(widths: [Int]) {
    func cell(_ text: String, _ column: Int, _ columns: Int = 1, above: Bool = false) -> TableCell {
      TableCell(paragraphs: text.isEmpty ? [] : [Paragraph(Passage(0..<text.utf8.count, of: Array(text.utf8)))], column: column, columns: columns, repeatsAbove: above)
    }
    var block = TableBlock(rows: [], columnCount: 5)
    let group = [cell("a", 0), cell("An toàn", 1, widths[1])] + (widths[1] == 1 ? [cell("", 2), cell("", 3), cell("", 4)] : [])
    block.rows = [
      TableRow(cells: [cell("TT", 0), cell("Việc", 1), cell("Tiến độ", 2, 2), cell("Ghi chú", 4)], isHeader: true),
      TableRow(cells: [cell("TT", 0, above: true), cell("Việc", 1, above: true), cell("Q1", 2), cell("Q2", 3), cell("Ghi chú", 4, above: true)], isHeader: true),
      TableRow(cells: group), TableRow(cells: [cell("1", 0), cell("Dọn kho", 1), cell("x", 2), cell("", 3), cell("", 4)]),
    ]
    let read = readTable(block, order: 0)
    #expect(read.columns.map(\.header) == ["TT", "Việc", "Tiến độ / Q1", "Tiến độ / Q2", "Ghi chú"])
    #expect(read.rows.count == 2)
  }

  @Test func headersPrintedAgain() throws {
    let header = ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"]
    let read = readTable(table([header, ["1", "Trồng cây", "Phòng Kinh tế", "Quý II"], header, ["2", "Nội dung", "Đơn vị chủ trì", "Thời gian"]], columns: 4), order: 0)
    #expect(read.rows.count == 2)
    #expect(read.repeatedSource.isEmpty == false)
  }

  // MARK: doubt

  @Test(arguments: [
    (["1", "Trồng cây", "Phòng Kinh tế", "Quý II/2027"], false), (["2 Vệ Hồ sơ", "Nạo vét", "Phòng Văn hóa", "Quý II/2027"], true),
    (["3", "Sửa cầu", "Phòng Kinh tế Tháng 5/2027", "Quý II/2027"], true), (["4", "Sửa cầu", "Quỹ Bảo vệ rừng, Tổ Công tác 12", "Quý II/2027"], false), (["II.1", "Sửa cầu", "Phòng Kinh tế", ""], false),
  ])
  func cellsThatContradictTheirColumns(row: [String], isDoubtful: Bool) {
    var block = table([["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"], row], columns: 4)
    #expect(readTable(block, order: 0).rows.map(\.uncertain) == [false])
    block.isGuessed = true
    let read = readTable(block, order: 0)
    #expect(read.rows.map(\.uncertain) == [isDoubtful])
    #expect(read.contradicted == isDoubtful)
  }

  // MARK: roles, agendas, bodies in cells

  @Test(arguments: [
    ("Tần suất", ColumnRole.deadline), ("Hạn", .deadline), ("Hạn mục", .other), ("Năm thực hiện", .deadline), ("Đơn vị, địa phương thực hiện", .lead), ("Đơn giá (đồng)", .budget), ("Đơn vị liên quan", .coordinating),
    ("Đơn vị tính", .other), ("Đơn vị được kiểm tra", .other), ("Đơn vị giám sát", .other),
    ("Ngày chậm nhất phải hoàn thành", .deadline), ("Hạn nộp", .deadline), ("Quý thực hiện", .deadline), ("T/gian", .deadline), ("Hoàn thành trước ngày", .deadline), ("Hạn mức", .other), ("Giá trị hoàn thành trước bạ", .other), ("Chậm nhất", .deadline),
    ("Đơn vị được giao nhiệm vụ", .lead), ("Công chức thực hiện", .lead), ("ĐV thực hiện", .lead), ("Công chức", .other), ("Đơn vị hỗ trợ", .coordinating), ("Mức hỗ trợ", .other),
  ])
  func roles(header: String, role: ColumnRole) { #expect(columnRole(header) == role) }

  @Test func whoWatchesIsTheLeadWhereNobodyElseIs() {
    #expect(readTable(table([["Nội dung giám sát", "Đơn vị giám sát", "Tần suất"], ["Vệ sinh", "Phòng Kinh tế", "Hằng tháng"]], columns: 3), order: 0).columns.map(\.role) == [.content, .lead, .deadline])
    #expect(readTable(table([["Nội dung", "Đơn vị thực hiện", "Đơn vị giám sát"], ["Vệ sinh", "Phòng Kinh tế", "Phòng Văn hóa"]], columns: 3), order: 0).columns.map(\.role) == [.content, .lead, .other])
  }

  @Test func partsOfTheDayLabelAnAgenda() {
    let text = "Thời gian            Nội dung                       Người phụ trách\nBuổi sáng\n7h30 - 8h00          Đón đại biểu                   Văn phòng xã\n8h00 - 8h30          Khai mạc                       Chủ tịch xã\nBuổi chiều\n13h30 - 16h00        Tham quan                      Đoàn xã\n16h00                Bế mạc                         Chủ tịch xã\n"
    #expect(rows(text).first?.map(\.first) == ["Buổi sáng", "7h30 - 8h00", "8h00 - 8h30", "Buổi chiều", "13h30 - 16h00", "16h00"])
  }

  @Test(arguments: [
    (["Thanh tra huyện", "Phòng Tài chính", "- Kế hoạch"], ["Thanh tra huyện", "Phòng Tài chính - Kế hoạch"]), (["Sở Công Thương", "Công an tỉnh"], ["Sở Công Thương", "Công an tỉnh"]),
    (["UBND phường Đông", "Kinh", "Công an phường"], ["UBND phường Đông Kinh", "Công an phường"]), (["Sở Văn hóa và", "Thể thao"], ["Sở Văn hóa và Thể thao"]), (["Văn phòng", "UBND tỉnh"], ["Văn phòng UBND tỉnh"]),
    (["Sở Xây dựng,", "Sở Tài chính"], ["Sở Xây dựng, Sở Tài chính"]),
  ])
  func bodiesInACell(lines: [String], wanted: [String]) {
    var text = "TT   Nội dung                   Chủ trì                Thời gian\n"
    for (at, line) in lines.enumerated() {
      let start = at == 0 ? "1    Trồng cây dọc đường        " : String(repeating: " ", count: 32)
      text += start + (at == 0 ? line + String(repeating: " ", count: 23 - line.count) + "Quý II" : line) + "\n"
    }
    text += "2    Nạo vét kênh               Phòng Văn hóa          Quý IV\n"
    #expect(rows(text).first?.first?[2] == wanted.joined(separator: "\n"))
  }

  // MARK: beside tables

  /// The page's last lines below a heading, whose number a word above carries, are a note; a numbered point is none.
  @Test func aNoteRightBelowAHeading() {
    let note = "       I. MỤC TIÊU\n       Giảm rác thải từ các xã, các thị trấn1.\n       II. NHIỆM VỤ\n       1. Khu vực sông, hồ\n1 Gồm: Hà Thượng, Hà Hạ, Vĩnh Sơn, Vĩnh Thủy, Đông Lĩnh, Tây Lĩnh, Nam Lĩnh và Lâm\nSơn.\n\u{0C}       - Phòng Kinh tế đặt lưới chắn rác ở các cửa sông trong tháng 5 và tháng 6 của\nnăm.\n"
    func notes(_ text: String) -> [String] { blocks(text).compactMap { if case .note(let note) = $0 { note.text.string } else { nil } } }
    #expect(notes(note) == ["Gồm: Hà Thượng, Hà Hạ, Vĩnh Sơn, Vĩnh Thủy, Đông Lĩnh, Tây Lĩnh, Nam Lĩnh và Lâm Sơn."])
    #expect(notes(note.replacing("\n1 Gồm", with: "\n1. Gồm")).isEmpty)
    #expect(notes(note.replacing("thị trấn1", with: "thị trấn")).isEmpty)
  }

  /// A raised mark alone on its line breaks no paragraph; a title in capitals ends before "(Kèm theo …".
  @Test func marksAloneAndTitlesOfAnnexes() {
    let marked = "       1. Phòng Kinh tế cân đối, bố trí vốn cho các công trình trong kế hoạch, trình\n  3\n\nUBND xã trong tháng 6/2027.\n       2. Phòng Văn hóa tuyên truyền cho các hộ ở thôn Hạ và thôn Thượng biết, làm\ntheo.\n"
    #expect(paragraphs(marked).count == 2)
    let annex = "                             PHỤ LỤC\n   PHÂN CÔNG NHIỆM VỤ TRỌNG TÂM NĂM 2027 - 2028\n(Kèm theo Kế hoạch số 35/KH-UBND, ngày 12/3/2027 của Ủy ban\n                         nhân dân xã)\n" + table
    #expect(paragraphs(annex) == ["PHỤ LỤC", "PHÂN CÔNG NHIỆM VỤ TRỌNG TÂM NĂM 2027 - 2028", "(Kèm theo Kế hoạch số 35/KH-UBND, ngày 12/3/2027 của Ủy ban nhân dân xã)"])
  }
}
