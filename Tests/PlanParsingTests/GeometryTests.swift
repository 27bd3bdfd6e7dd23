import SourceModel
import Testing

@testable import PlanParsing

/// Layout text to blocks: each case is what `pdftotext -layout` gives of a made-up page.
struct GeometryTests {
  private func document(_ text: String) -> BlockDocument {
    let bytes = Array(text.utf8)
    return reconstructPages(layoutPages(bytes), decoded: bytes)
  }

  private func tables(_ text: String) -> [TableBlock] {
    document(text).blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  private func rows(_ table: TableBlock) -> [[String]] {
    table.rows.filter { !$0.isHeader }.map { row in row.cells.map { $0.paragraphs.map(\.text.string).joined(separator: " ") } }
  }

  private func paragraphs(_ text: String) -> [String] {
    document(text).blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text.string } else { nil } }
  }

  // MARK: tables

  @Test func aTableWithOrdinals() throws {
    let table = try #require(tables("""
      TT   Nội dung                       Cơ quan chủ trì    Thời gian
       1   Rà soát các quy định về        Sở Nội vụ          Quý I/2024
           tổ chức bộ máy
       2   Tập huấn cho cán bộ            Sở Tư pháp         Tháng
                                                             6/2024
      """).first)
    #expect(table.columnCount == 4)
    #expect(rows(table) == [
      ["1", "Rà soát các quy định về tổ chức bộ máy", "Sở Nội vụ", "Quý I/2024"],
      ["2", "Tập huấn cho cán bộ", "Sở Tư pháp", "Tháng 6/2024"],
    ])
  }

  /// A line of three cells one space apart: none of them can be wider than its column is elsewhere.
  @Test func cellsHoldWhatTheirColumnsHold() throws {
    let table = try #require(tables("""
      TT          Nội dung công việc                  Thời gian           Ghi chú
       4   Rà soát để bố trí sắp xếp cán bộ đạt          Thường     Tham mưu Báo
           chuẩn hàng năm tăng so với năm            xuyên trong      cáo kết quả
           trước liền kề, phấn đấu đến năm 2025      năm 2022 và     thực hiện cho
           tỷ lệ đạt chuẩn cán bộ 100%                những năm     Bộ Nội vụ theo
                                                        tiếp theo      quy định
       5   Thường xuyên kiểm tra, giám sát thực          Thường     Tham mưu Báo
           hiện quy định về tuyển dụng, bổ           xuyên trong      cáo kết quả
           nhiệm công chức, viên chức và việc          năm 2022      thực hiện cho
           công khai, minh bạch trong tổ chức                       Bộ Nội vụ theo
           thực hiện tại các cơ quan, đơn vị để                        quy định
           không xảy ra các sai phạm
       6   Phối hợp các cơ quan, đơn vị tham        Thực hiện    Tham mưu
           mưu chính sách thu hút người có tài tham mưu các theo yêu cầu cơ
           năng vào bộ máy hành chính đảm bảo       chính sách  quan có thẩm
           hiệu quả trong việc thực thi chính sách theo tiến độ    quyền
                                                   được giao
      """).first)
    #expect(rows(table)[2] == [
      "6", "Phối hợp các cơ quan, đơn vị tham mưu chính sách thu hút người có tài năng vào bộ máy hành chính đảm bảo hiệu quả trong việc thực thi chính sách",
      "Thực hiện tham mưu các chính sách theo tiến độ được giao", "Tham mưu theo yêu cầu cơ quan có thẩm quyền",
    ])
  }

  /// All cells in the middle of their rows: the tallest cell of the first row begins right below the header.
  @Test func rowsBelowACentredHeader() throws {
    let table = try #require(tables("""
                                                                             Kinh phí
      TT       Nội dung nhiệm vụ         Đơn vị chủ trì      Kết quả          (triệu
                                                                              đồng)
                                                           Bản đồ quy
           Công khai quy hoạch phân     Phòng Quy hoạch    hoạch trên
       1                                                                       120
           khu trong từng khu vực       và Xây dựng        trang thông
                                                           tin điện tử
           Đối thoại định kỳ với
       2                                Văn phòng Ban      Thông báo            80
           doanh nghiệp
      """).first)
    #expect(rows(table) == [
      ["1", "Công khai quy hoạch phân khu trong từng khu vực", "Phòng Quy hoạch và Xây dựng", "Bản đồ quy hoạch trên trang thông tin điện tử", "120"],
      ["2", "Đối thoại định kỳ với doanh nghiệp", "Văn phòng Ban", "Thông báo", "80"],
    ])
  }

  /// Rows of one page stand some letters left of those above.
  @Test func rowsMoveWithinAPage() throws {
    let table = try #require(tables("""
      TT     Nội dung công việc             Đơn vị          Thời gian
       7     Tuyên truyền trên hệ thống     Phòng Văn hóa   Quý II/2024
             truyền thanh cơ sở             và Thông tin
       8     Tiêm phòng bệnh dại cho        Ủy ban nhân     Tháng
             đàn chó, mèo                   dân các xã      5/2024
       9     Xây dựng mô hình chăn nuôi     Trung tâm       Quý
             an toàn dịch bệnh              Dịch vụ         III/2024
      10   Tiêm phòng bổ sung cho đàn     Ủy ban nhân     Trước ngày
           mới sinh, mới nhập về          dân các xã      31/10/2024
      11   Dự phòng hóa chất, vật tư      Phòng Tài       Trong năm
           chống dịch                     chính           2024
      """).first)
    #expect(rows(table).map(\.first) == ["7", "8", "9", "10", "11"])
    #expect(rows(table)[3] == ["10", "Tiêm phòng bổ sung cho đàn mới sinh, mới nhập về", "Ủy ban nhân dân các xã", "Trước ngày 31/10/2024"])
  }

  @Test func recipientsGoOnOnTheNextPage() {
    let text = """
      Trên đây là Kế hoạch năm 2026, yêu cầu các đơn vị nghiêm túc thực hiện./.
      Nơi nhận:                                          KT. GIÁM ĐỐC
      \u{0C}- Ủy ban nhân dân tỉnh;                          PHÓ GIÁM ĐỐC
      - Các phòng thuộc Sở;
      - Lưu: VT, TE.                                      Võ Thị Mai
      """
    #expect(paragraphs(text).suffix(7) == ["Nơi nhận:", "KT. GIÁM ĐỐC", "- Ủy ban nhân dân tỉnh;", "- Các phòng thuộc Sở;", "- Lưu: VT, TE.", "PHÓ GIÁM ĐỐC", "Võ Thị Mai"])
  }

  @Test func aTableWithoutOrdinals() throws {
    let table = try #require(tables("""
      Nội dung công việc                Đơn vị thực hiện      Thời gian
      Tổ chức hội nghị triển khai       Văn phòng             Tháng 2/2024
      kế hoạch
      Kiểm tra việc thực hiện           Phòng Nội vụ          Tháng 9/2024
      """).first)
    #expect(rows(table) == [
      ["Tổ chức hội nghị triển khai kế hoạch", "Văn phòng", "Tháng 2/2024"],
      ["Kiểm tra việc thực hiện", "Phòng Nội vụ", "Tháng 9/2024"],
    ])
  }

  @Test func groupRowsAndRowsCutByThePage() throws {
    let table = try #require(tables("""
      STT   Nhiệm vụ                     Chủ trì          Thời gian
       I    CẢI CÁCH THỂ CHẾ VÀ TỔ CHỨC BỘ MÁY HÀNH CHÍNH
       1    Xây dựng nghị quyết về       Sở Tài chính     Quý I/2024
      \u{0C}STT   Nhiệm vụ                     Chủ trì          Thời gian
            mức thu phí
       2    Công bố thủ tục              Văn phòng        Quý II/2024
      """).first)
    #expect(rows(table) == [
      ["I CẢI CÁCH THỂ CHẾ VÀ TỔ CHỨC BỘ MÁY HÀNH CHÍNH"],
      ["1", "Xây dựng nghị quyết về mức thu phí", "Sở Tài chính", "Quý I/2024"],
      ["2", "Công bố thủ tục", "Văn phòng", "Quý II/2024"],
    ])
    #expect(tables("").isEmpty)
  }

  @Test func aTableGoesOnWithoutItsHeader() throws {
    let found = tables("""
      STT   Nhiệm vụ                     Chủ trì          Thời gian
       1    Xây dựng nghị quyết về       Sở Tài chính     Quý I/2024
            mức thu phí
      \u{0C} 2    Công bố thủ tục              Văn phòng        Quý II/2024
            hành chính
       3    Kiểm tra công vụ             Sở Nội vụ        Hằng quý
      """)
    #expect(found.count == 1)
    #expect(rows(try #require(found.first)).map(\.first) == ["1", "2", "3"])
  }

  @Test func columnNumbersAndSubColumnsAreHeader() throws {
    let table = try #require(tables("""
                                         Cấp trình
      TT    Tên văn bản                                       Ghi chú
                                    Bộ trưởng   Chính phủ
      (1)   (2)                     (3)         (4)           (5)
       1    Nghị định về phí        3/2024      5/2024
       2    Thông tư về lệ phí      4/2024                    Mới
      """).first)
    #expect(table.columnCount == 5)
    #expect(rows(table) == [["1", "Nghị định về phí", "3/2024", "5/2024", ""], ["2", "Thông tư về lệ phí", "4/2024", "", "Mới"]])
  }

  @Test func runningTextAfterATableIsNotInIt() {
    let text = """
      TT   Nội dung                       Cơ quan chủ trì    Thời gian
       1   Rà soát các quy định về        Sở Nội vụ          Quý I/2024
           tổ chức bộ máy
           3. Sở Tài chính
           a) Chủ trì tham mưu Ủy ban nhân dân tỉnh bố trí kinh phí để thực hiện các
      nhiệm vụ của Kế hoạch này.
      """
    #expect(paragraphs(text) == ["3. Sở Tài chính", "a) Chủ trì tham mưu Ủy ban nhân dân tỉnh bố trí kinh phí để thực hiện các nhiệm vụ của Kế hoạch này."])
  }

  // MARK: wraps

  @Test(arguments: [
    ("      Thực hiện Chương trình hành động số 06-\nCTr/TU của Tỉnh ủy.", "Thực hiện Chương trình hành động số 06-CTr/TU của Tỉnh ủy."),
    ("      Kế hoạch cải cách hành chính giai đoạn 2021 -\n2025 của tỉnh.", "Kế hoạch cải cách hành chính giai đoạn 2021 - 2025 của tỉnh."),
    ("      Phòng, chống dịch bệnh trong giai đoạn 2021-\n2025 của tỉnh.", "Phòng, chống dịch bệnh trong giai đoạn 2021-2025 của tỉnh."),
  ])
  func wrapsAreUndone(text: String, wanted: String) { #expect(paragraphs(text) == [wanted]) }

  @Test(arguments: [
    ("Thườn", "g", true), ("02/202", "6", true), ("01/6/2", "026", true), ("10/12/", "2026", true), ("III/202", "6", true), ("S", "T", true),
    ("Quý", "I/2024", false), ("tháng", "6", false), ("12/2022", "15", false), ("số 5/2", "2024", false), ("15/9", "2022", false), ("điể", "m", true), ("95.0", "00", true), ("1.80", "0", true), ("2.1", "200", false), ("(triệ", "u", true), ("Tổ", "T", false), ("cao 5", "m", false),
  ])
  func brokenWords(last: String, next: String, isBroken: Bool) { #expect(isBrokenWord(Array(last.utf8), Array(next.utf8)) == isBroken) }

  /// A header without ordinals one of whose cells begins above the others.
  @Test func aHeaderCellBeginsAboveTheOthers() throws {
    let text = """
      2. Nội dung hoạt động
                                                   Người phụ
      Thời gian     Nội dung                       trách        Phối hợp
      Tháng         Tổ chức lễ khai giảng, phát    Ban Giám     Tổng phụ
      9/2024        động tháng an toàn giao        hiệu         trách Đội
                    thông
      Tháng         Thi kể chuyện về tấm gương     Công đoàn    Tổ khối 4, 5
      10/2024       người phụ nữ Việt Nam          trường
      """
    #expect(paragraphs(text) == ["2. Nội dung hoạt động"])
    let table = try #require(tables(text).first)
    #expect(table.rows[0].cells.map { $0.paragraphs.map(\.text.string).joined() } == ["Thời gian", "Nội dung", "Người phụ trách", "Phối hợp"])
  }

  @Test func dashesInsideNamesOfCells() throws {
    let table = try #require(tables("""
      TT   Nội dung                       Cơ quan chủ trì    Thời gian
       1   Dự phòng hóa chất, vật tư      Phòng Tài chính    Quý I/2024
           phục vụ chống dịch             - Kế hoạch
       2   Tập huấn cho cán bộ            - Sở Tư pháp       Tháng
                                          - Sở Nội vụ        6/2024
       3   Chi trả trợ cấp                - Sở Lao động      Tháng
                                          - Thương binh và   7/2024
                                          Xã hội
                                          - Sở Tài chính
      """).first)
    #expect(table.rows[1].cells[2].paragraphs.map(\.text.string) == ["Phòng Tài chính - Kế hoạch"])
    #expect(table.rows[2].cells[2].paragraphs.map(\.text.string) == ["- Sở Tư pháp", "- Sở Nội vụ"])
    #expect(table.rows[3].cells[2].paragraphs.map(\.text.string) == ["- Sở Lao động - Thương binh và Xã hội", "- Sở Tài chính"])
  }

  /// A justified header cell has wide gaps inside; a two-storey header's upper cell stands between the lower ones.
  @Test func justifiedAndTwoStoreyHeaders() throws {
    let justified = try #require(tables("""
      TT Nội    dung    phải   thực       hiện,    Thời gian     Ghi chú
         khắc phục trong năm 2022                 hoàn thành
       1   Kiểm tra, rà soát các thủ tục của       Trong năm     Báo cáo
           tỉnh đã cập nhật, công khai             2022
       2   Tích hợp đầy đủ dịch vụ công            Tháng         Báo cáo
           trực tuyến của tỉnh                     11/2022
      """).first)
    #expect(justified.rows.first?.cells.map { $0.paragraphs.map(\.text.string).joined(separator: " ") } == ["TT", "Nội dung phải thực hiện, khắc phục trong năm 2022", "Thời gian hoàn thành", "Ghi chú"])
    #expect(justified.rows.count == 3)
    let storeys = try #require(tables("""
      Số             Nhiệm vụ                        Đơn vị thực hiện              Thời hạn
      TT                                     Chủ trì               Phối hợp
      1    Ban hành kế hoạch kiểm tra        Sở Y tế               Sở Tài chính    Quý I/2024
      2    Tập huấn cho cán bộ xã            Sở Nội vụ             Sở Tư pháp      Tháng 6/2024
      3    Sơ kết một năm thực hiện          Sở Xây dựng           Sở Tài chính    Quý IV/2024
      """).first)
    #expect(rows(storeys).last == ["3", "Sơ kết một năm thực hiện", "Sở Xây dựng", "Sở Tài chính", "Quý IV/2024"])
  }

  /// `STT` one letter a line, as a narrow column prints it.
  @Test func anOrdinalHeaderSpelledDownwards() throws {
    let table = try #require(tables("""
      S                         Cơ quan thực hiện       Thời      Ghi
      T   Nhiệm vụ              Chủ trì   Phối hợp      gian      chú
      T
      1   Rà soát, lập danh     Phòng     Ủy ban        Tháng     Cập
          sách trẻ em mồ        Trẻ em    nhân dân      02/202    nhật
          côi                             các xã        6
      2   Tổ chức khám          Quỹ       Bệnh viện     Quý
          sàng lọc dị tật       Bảo trợ   Đa khoa       II/2026
      """).first)
    #expect(rows(table) == [
      ["1", "Rà soát, lập danh sách trẻ em mồ côi", "Phòng Trẻ em", "Ủy ban nhân dân các xã", "Tháng 02/2026", "Cập nhật"],
      ["2", "Tổ chức khám sàng lọc dị tật", "Quỹ Bảo trợ", "Bệnh viện Đa khoa", "Quý II/2026", ""],
    ])
    #expect(table.rows[0].cells.first?.paragraphs.first?.text.string == "STT")
  }

  // MARK: notes

  @Test func notesAreLiftedWhereThePageHasThem() throws {
    let blocks = document("""
            Phấn đấu có 100% dịch vụ được cung cấp trực tuyến toàn trình1, hoàn
      thành trước ngày 05/9/20222.

      1
        Theo Nghị định số 42/2022/NĐ-CP.
      2
        Trường hợp đã ban hành thì rà soát, bổ sung.
      """).blocks
    guard case .paragraph(let paragraph) = blocks[0] else { Issue.record("no paragraph"); return }
    #expect(paragraph.text.string == "Phấn đấu có 100% dịch vụ được cung cấp trực tuyến toàn trình, hoàn thành trước ngày 05/9/2022.")
    #expect(paragraph.marks.map(\.marker) == ["1", "2"])
    #expect(blocks.filter { if case .note = $0 { true } else { false } }.count == 2)
  }

  @Test(arguments: ["mức độ 3, 4 của tỉnh", "khoản 1 Điều 2", "ngày 05/9/2022."])
  func numbersAreNoMarkersWithoutNotes(phrase: String) {
    let text = "      Cung cấp dịch vụ theo \(phrase)\nvà các quy định khác."
    #expect(document(text).blocks.allSatisfy { if case .paragraph(let paragraph) = $0 { paragraph.marks.isEmpty } else { false } })
  }

  // MARK: two columns

  @Test func letterheadAndTailComeColumnByColumn() {
    let text = """
          ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          TỈNH PHÚ HÒA                     Độc lập - Tự do - Hạnh phúc
          Số: 12/KH-UBND               Phú Hòa, ngày 05 tháng 9 năm 2024

                                     KẾ HOẠCH
                            Kiểm tra công vụ năm 2024

      Nơi nhận:                                 TM. ỦY BAN NHÂN DÂN
      - Như trên;                                    CHỦ TỊCH
      - Lưu: VT.
                                                 Nguyễn Văn An
      """
    #expect(paragraphs(text) == [
      "ỦY BAN NHÂN DÂN", "TỈNH PHÚ HÒA", "Số: 12/KH-UBND", "Phú Hòa, ngày 05 tháng 9 năm 2024", "KẾ HOẠCH", "Kiểm tra công vụ năm 2024",
      "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn An",
    ])
  }

  // MARK: nothing lost

  @Test(arguments: [
    "", " ", "\u{0C}\u{0C}", "1", "TT", "TT   Nội dung", "TT   Nội dung\n 1   A\n", "1\n2\n3\n", "- - -\n\n\n*\n",
    "Nơi nhận:", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "a\u{0C}b\u{0C}1\nc d   e\n1\n x", "TT   Đơn vị   Ghi chú\n\u{0C}TT   Đơn vị   Ghi chú\n\u{0C}x",
    // A header cell inside another whose left end belongs to the cell before it.
    "STT   Nội\n   phẩm      phụ\n      vụ      trách\n      trên\n      thanh,\n      tỉnh", " 12    Văn\n T    hiện\nST    Đơn vị    Thời gian\n    toàn\n    xã    xã\n    II/2025",
    // A header printed again below rows as short as its own lines; below headings that are text already.
    "TT    Công việc        Sản\n    Dọn kho      báo\n         kho\nTT    Công việc               Sản\n                                    phẩm\n 2    Kiểm kê                   Sổ\n",
    "T  gian\n T    hiện\n    Lấy    ý\nTT    5\n    năm\n10    ra",
    // Headings over sub-columns that share some, or that stand over none.
    "TT\n      trong        thành\n    các   cập      nhật\n    CổNG dịch Vụ\n         I    huấn\n",
    "             STT                        Nội\n        vụ                    thành\n     Tổ                 hoạc\n                                    quả\n         bàn\n",
    "               rà       hệ       hóa                  ngành; UBND       01/2023        của\n             2         định    thảo            Sở    pháp        quan chủ              cáo\n             tỉnh\nTT               chất\n                             ban,           cáo\n",
    "TT                Ghi\n      III. PHÂN CÔNG\n      III. PHÂN CÔNG\n                 quan          Sản\n                 quan          Sản\nTT  dung",
  ])
  func eachCharacterIsInOneBlock(text: String) {
    let bytes = Array(text.utf8)
    var counts = [Int](repeating: 0, count: bytes.count)
    func take(_ ranges: [Range<Int>]) { for range in ranges { for at in range { counts[at] += 1 } } }
    func take(_ paragraph: Paragraph) { take(paragraph.text.source()); take(paragraph.marks.map(\.source)) }
    for block in reconstructPages(layoutPages(bytes), decoded: bytes).blocks {
      switch block {
      case .paragraph(let paragraph): take(paragraph)
      case .note(let note): take(note.text.source()); take(note.markerSource.map { [$0] } ?? [])
      case .furniture(let furniture): take(furniture.source)
      case .table(let table):
        for row in table.rows { for cell in row.cells where !cell.repeatsAbove { cell.paragraphs.forEach(take) } }
      }
    }
    for (at, byte) in bytes.enumerated() where !byte.isSpace { #expect(counts[at] == 1, "byte \(at)") }
  }
}

/// Tables that ruling lines draw.
struct RuleGridTests {
  private func across(_ y: Double, _ x0: Double = 0, _ x1: Double = 300) -> GeometricRule { GeometricRule(x0: x0, y0: y, x1: x1, y1: y) }
  private func down(_ x: Double, _ y0: Double = 0, _ y1: Double = 60) -> GeometricRule { GeometricRule(x0: x, y0: y0, x1: x, y1: y1) }
  private func word(_ text: String, _ x: Double, _ y: Double) -> GeometricWord {
    GeometricWord(text: Array(text.utf8), left: x, top: y, right: x + 8 * Double(text.count), bottom: y + 12, fontSize: 12)
  }

  /// Tables side by side come from left to right, in every run.
  @Test func gridsSideBySide() {
    let one = [across(0, 0, 100), across(20, 0, 100), down(0, 0, 20), down(50, 0, 20), down(100, 0, 20)]
    let rules = (0..<8).reversed().flatMap { at in one.map { GeometricRule(x0: $0.x0 + 150 * Double(at), y0: $0.y0, x1: $0.x1 + 150 * Double(at), y1: $0.y1) } }
    #expect(RuleGrid.grids(of: rules, tolerance: RuleGrid.printedTolerance).map(\.left) == (0..<8).map { 150 * Double($0) })
  }

  @Test func fieldsWithoutARuleBetweenThemAreOneCell() throws {
    // A label across the table in the second row.
    let rules = [across(0), across(20), across(40), across(60), down(0), down(100, 0, 20), down(100, 40, 60), down(200, 0, 20), down(200, 40, 60), down(300)]
    let grid = try #require(RuleGrid.grids(of: rules, tolerance: 2).first)
    #expect(grid.columnCount == 3 && grid.rowCount == 3)
    #expect(grid.cells.count == 7)
    #expect(grid.cells.contains { $0.rows == 1..<2 && $0.columns == 0..<3 })
  }

  @Test func aCellMergedOverRowsStandsInEachOfThem() throws {
    let rules = [across(0), across(20), across(40, 100, 300), across(60), down(0), down(100), down(200), down(300)]
    var page = GeometricPage(number: 1, width: 400, height: 200, words: [
      word("TT", 10, 4), word("Chủ", 110, 4), word("trì", 150, 4), word("Hạn", 210, 4), word("1", 10, 34), word("Sở", 110, 24), word("A", 140, 24),
      word("Quý", 210, 24), word("I", 250, 24), word("Sở", 110, 44), word("B", 140, 44), word("Quý", 210, 44), word("II", 250, 44),
    ])
    page.rules = rules
    let document = reconstructPages([page])
    guard case .table(let table) = document.blocks.first else { Issue.record("no table"); return }
    #expect(table.rows.map { $0.cells.map { $0.paragraphs.map(\.text.string).joined() } } == [["TT", "Chủ trì", "Hạn"], ["1", "Sở A", "Quý I"], ["1", "Sở B", "Quý II"]])
    #expect(table.rows[2].cells[0].repeatsAbove)
    #expect(String(decoding: document.text, as: UTF8.self).contains("TT\tChủ trì\tHạn\n"))
  }

  /// The last word of a cell alone on the next page, in a row as high as a line of small type.
  @Test func aPageWithOneWordOfACell() throws {
    let rules = [across(0), across(20), across(40), across(60), down(0), down(100), down(200), down(300)]
    var first = GeometricPage(number: 1, width: 400, height: 200, words: [
      word("TT", 10, 4), word("Chủ", 110, 4), word("trì", 150, 4), word("Hạn", 210, 4), word("1", 10, 24), word("Sở", 110, 24), word("A", 140, 24),
      word("Quý", 210, 24), word("I", 250, 24), word("2", 10, 44), word("Sở", 110, 44), word("Du", 140, 44), word("Quý", 210, 44), word("II", 250, 44),
    ])
    first.rules = rules
    var second = GeometricPage(number: 2, width: 400, height: 200, words: [word("lịch", 110, 4)])
    second.rules = [across(0), across(13)] + [0.0, 100, 200, 300].map { down($0, 0, 13) }
    guard case .table(let table) = reconstructPages([first, second]).blocks.first else { Issue.record("no table"); return }
    #expect(table.rows.last?.cells.map { $0.paragraphs.map(\.text.string).joined() } == ["2", "Sở Du lịch", "Quý II"])
  }

  private func ruled(_ rows: [[String]], number: Int) -> GeometricPage {
    let words = rows.enumerated().flatMap { row, cells in
      cells.enumerated().flatMap { column, cell in
        cell.split(separator: "/").enumerated().flatMap { line, text in
          text.split(separator: " ").enumerated().map { at, part in word(String(part), 10 + 160 * Double(column) + 50 * Double(at), 4 + 40 * Double(row) + 16 * Double(line)) }
        }
      }
    }
    var page = GeometricPage(number: number, width: 600, height: 800, words: words)
    let (height, width) = (40 * Double(rows.count), 160 * Double(rows[0].count))
    page.rules = (0...rows.count).map { across(40 * Double($0), 0, width) } + (0...rows[0].count).map { down(160 * Double($0), 0, height) }
    return page
  }

  private func cells(_ pages: [GeometricPage]) -> [[[String]]] {
    reconstructPages(pages).blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return table.rows.map { $0.cells.map { $0.paragraphs.map(\.text.string).joined() } }
    }
  }

  /// Short cells without figures at a page's head are a row, where they name no columns; those that do are another table's header.
  @Test func aPageBeginsWithShortCells() {
    let head = ["Thời gian", "Nội dung", "Kết quả"]
    let first = ruled([head, ["Buổi một", "Dọn kho", "Kho sạch"]], number: 1)
    #expect(cells([first, ruled([["Buổi hai", "Quét sân", "Sân sạch"]], number: 2)]) == [[head, ["Buổi một", "Dọn kho", "Kho sạch"], ["Buổi hai", "Quét sân", "Sân sạch"]]])
    #expect(cells([first, ruled([head, ["Buổi hai", "Quét sân", "Sân sạch"]], number: 2)]).count == 1)
    let other = ["Địa điểm", "Nội dung", "Ghi chú"]
    #expect(cells([first, ruled([other, ["Kho một", "Kiểm kê", "Hai ngày"]], number: 2)]).map { $0[0] } == [head, other])
  }

  /// The last words of a tall header cell above its column's number; the header comes again on the next page.
  @Test func columnNumbersBelowATallHeaderCell() {
    let head = [["TT", "Nội dung", "Tiền (triệu"], ["(1)", "(2)", "đồng)/(3)"]]
    let pages = [ruled(head + [["1", "Dọn kho", "30"]], number: 1), ruled(head + [["2", "Quét sân", "40"]], number: 2)]
    #expect(cells(pages) == [[["TT", "Nội dung", "Tiền (triệu đồng)"], ["(1)", "(2)", "(3)"], ["1", "Dọn kho", "30"], ["2", "Quét sân", "40"]]])
  }

  @Test(arguments: [[], [GeometricRule(x0: 0, y0: 5, x1: 100, y1: 5)]])
  func linesThatCloseNothingAreNoTable(rules: [GeometricRule]) { #expect(RuleGrid.grids(of: rules, tolerance: 2).isEmpty) }

  // MARK: scanned pages

  private func scanned(_ lines: [(x: Double, y: Double, text: String)], rules: [GeometricRule] = []) -> [String] {
    let words = lines.flatMap { line in
      var x = line.x
      return line.text.split(separator: " ").map { text in
        defer { x += 7 * Double(text.count) + 4 }
        return GeometricWord(text: Array(text.utf8), left: x, top: line.y - 13, right: x + 7 * Double(text.count), bottom: line.y, fontSize: 13)
      }
    }
    var page = GeometricPage(number: 1, width: 595, height: 842, words: words)
    page.rules = rules
    return reconstructPages([page]).blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text.string } else { nil } }
  }

  /// What stands above a table is its title, though recipients and signature stand below it.
  @Test func aTablesTitleIsNoAuthority() {
    let rules = [200.0, 225, 250].map { GeometricRule(x0: 80, y0: $0, x1: 520, y1: $0) } + [80.0, 300, 520].map { GeometricRule(x0: $0, y0: 200, x1: $0, y1: 250) }
    let read = scanned([
      (260, 180, "LỊCH CÁC VIỆC"), (90, 218, "Nội dung"), (310, 218, "Thời gian"), (90, 243, "Tát ao"), (310, 243, "Quý II"),
      (80, 290, "Nơi nhận:"), (330, 290, "TRƯỞNG PHÒNG"), (80, 308, "- Như trên;"), (80, 326, "- Lưu: VT."), (340, 380, "Vũ Văn Sáu"),
    ], rules: rules)
    #expect(read == ["LỊCH CÁC VIỆC", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TRƯỞNG PHÒNG", "Vũ Văn Sáu"])
  }

  /// A joint plan's two signatures above its recipients are read one after the other.
  @Test func signaturesBesideEachOther() {
    let read = scanned([
      (110, 100, "CHỦ TỊCH"), (400, 100, "GIÁM ĐỐC"), (380, 180, "Vũ Văn Sáu"), (100, 186, "Lò Thị Mai"), (80, 230, "Nơi nhận:"), (80, 248, "- Như trên;"), (80, 266, "- Lưu: VT."),
    ])
    #expect(read == ["CHỦ TỊCH", "Lò Thị Mai", "GIÁM ĐỐC", "Vũ Văn Sáu", "Nơi nhận:", "- Như trên;", "- Lưu: VT."])
  }

  /// A wide gap behind a comma is inside a recipient.
  @Test func aGapInARecipient() {
    let read = scanned([
      (80, 100, "Nơi nhận:"), (380, 100, "TRƯỞNG PHÒNG"), (80, 118, "- Trạm A, Trạm B,"), (246, 118, "Trạm C;"), (80, 136, "- Lưu: VT."), (370, 190, "Vũ Văn Sáu"),
    ])
    #expect(read == ["Nơi nhận:", "- Trạm A, Trạm B, Trạm C;", "- Lưu: VT.", "TRƯỞNG PHÒNG", "Vũ Văn Sáu"])
  }

  /// A post in the middle of the page, and a recipient that reaches under it.
  @Test func aLongRecipientIsNotCutAtASpace() {
    let read = scanned([
      (80, 100, "Nơi nhận:"), (80, 118, "- Trạm bơm, phòng kinh tế, hạ tầng, đô thị các xã;"), (80, 136, "- Lưu: VT."), (380, 136, "CHÁNH THANH TRA"), (370, 190, "Vũ Văn Sáu"),
      (220, 220, "PHÊ DUYỆT"), (220, 280, "Lò Thị Mai"),
    ])
    #expect(read.contains("- Trạm bơm, phòng kinh tế, hạ tầng, đô thị các xã;"))
    #expect(read.contains("CHÁNH THANH TRA") && read.contains("- Lưu: VT."))
  }

  /// A line with a wide gap in running text is no pair.
  @Test func aGapInTextIsNoPairOfSignatures() {
    let read = scanned([(80, 100, "Thời gian: 8 giờ"), (400, 100, "ngày thứ Hai"), (80, 230, "Nơi nhận:"), (80, 248, "- Lưu: VT.")])
    #expect(read.first?.hasPrefix("Thời gian: 8 giờ") == true && read.contains("Nơi nhận:"))
    #expect(!read.contains("ngày thứ Hai"))
  }
}
