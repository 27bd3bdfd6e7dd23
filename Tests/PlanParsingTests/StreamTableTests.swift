import Kehoach
import SourceModel
import Testing
import VietnameseText

@testable import PlanParsing

@Suite struct StreamTableTests {
  @Test func cellAfterCell() {
    let text = """
      II. NHIỆM VỤ
      STT Nội dung công việc
      Đơn vị
      chủ trì
      Thời gian
      thực hiện
      I CÔNG TÁC CHỈ ĐẠO
      1 Xây dựng kế hoạch kiểm
      tra công tác văn thư, lưu trữ
      Phòng Nội vụ Quý I/2024
      2 Tổ chức tập huấn nghiệp
      vụ cho công chức cấp xã
      Văn phòng
      UBND huyện
      Trước ngày
      30/6/2024
      III. TỔ CHỨC THỰC HIỆN
      """
    let result = Reconstructed(text)
    #expect(result.rows(headers: true) == [["STT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian thực hiện"]])
    #expect(
      result.rows() == [
        ["I CÔNG TÁC CHỈ ĐẠO"],
        ["1", "Xây dựng kế hoạch kiểm tra công tác văn thư, lưu trữ", "Phòng Nội vụ", "Quý I/2024"],
        ["2", "Tổ chức tập huấn nghiệp vụ cho công chức cấp xã", "Văn phòng UBND huyện", "Trước ngày 30/6/2024"],
      ])
    #expect(result.paragraphs == ["II. NHIỆM VỤ", "III. TỔ CHỨC THỰC HIỆN"])
    #expect(result.misplaced == 0)
  }

  @Test(arguments: [
    ("TT\nNội dung\nThời gian\nhoàn thành\nGhi chú\n1\n", ["TT", "Nội dung", "Thời gian hoàn thành", "Ghi chú"]),
    ("Số\nTT\nNhiệm vụ, giải pháp\nchủ yếu\nCơ quan, đơn vị\nchủ trì\nCơ quan\nphối hợp\n1\n", ["Số TT", "Nhiệm vụ, giải pháp chủ yếu", "Cơ quan, đơn vị chủ trì", "Cơ quan phối hợp"]),
    ("STT\nNỘI DUNG\nNHIỆM VỤ\nTHỜI\nHẠN\nĐƠN VỊ\nTHỰC HIỆN\nKẾT QUẢ,\nSẢN PHẨM\n1\n", ["STT", "NỘI DUNG NHIỆM VỤ", "THỜI HẠN", "ĐƠN VỊ THỰC HIỆN", "KẾT QUẢ, SẢN PHẨM"]),
    ("TT Tên văn bản Cấp trình Thời gian\ntrình\n1\n", ["TT", "Tên văn bản", "Cấp trình", "Thời gian trình"]),
    ("S\nT\nT\nNhiệm vụ\nĐơn vị chủ trì\nThời gian\n1\n", ["S T T", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian"]),
    ("TT Nội dung Đơn vị thực hiện Thời gian Chủ trì Phối hợp\n1\n", ["TT", "Nội dung", "Đơn vị thực hiện / Chủ trì", "Đơn vị thực hiện / Phối hợp", "Thời gian"]),
    ("TT\nNhiệm vụ\nTrách nhiệm thực hiện\nSản phẩm\nThời gian\nChủ trì\nPhối hợp\nBắt đầu\nKết thúc\n1\n", ["TT", "Nhiệm vụ", "Trách nhiệm thực hiện / Chủ trì", "Trách nhiệm thực hiện / Phối hợp", "Sản phẩm", "Thời gian / Bắt đầu", "Thời gian / Kết thúc"]),
    ("TT Việc làm Phân công thực hiện Thời gian\nCơ quan chủ trì Cơ quan phối hợp\n1\n", ["TT", "Việc làm", "Phân công thực hiện / Cơ quan chủ trì", "Phân công thực hiện / Cơ quan phối hợp", "Thời gian"]),
    ("TT\nNhiệm vụ\nĐơn vị thực hiện Kết quả\nThời hạn\nĐơn vị chủ\ntrì\nĐơn vị phối\nhợp\n1\n", ["TT", "Nhiệm vụ", "Đơn vị thực hiện / Đơn vị chủ trì", "Đơn vị thực hiện / Đơn vị phối hợp", "Kết quả", "Thời hạn"]),
    ("STT Nội dung Trách nhiệm thực hiện Hoàn thành\nChủ trì Cơ quan\nphối hợp\n1\n", ["STT", "Nội dung", "Trách nhiệm thực hiện / Chủ trì", "Trách nhiệm thực hiện / Cơ quan phối hợp", "Hoàn thành"]),
    ("TT Nội dung Kinh phí (triệu\nđồng)Cơ quan chủ trì Thời gian\n1\n", ["TT", "Nội dung", "Kinh phí (triệu đồng)", "Cơ quan chủ trì", "Thời gian"]),
    ("TT Nội dung (nếu có) Cơ quan (đơn vị)chủ trì Thời gian\n1\n", ["TT", "Nội dung (nếu có)", "Cơ quan (đơn vị)chủ trì", "Thời gian"]),
    ("TT Nội dung Thời gian Kết quả\nCơ quan chủ trì Cơ quan phối hợp\n1\n", ["TT", "Nội dung", "Thời gian", "Kết quả", "Cơ quan chủ trì", "Cơ quan phối hợp"]),
    ("TT Nội dung Cơ quan chủ trì Thời gian\nĐơn vị chủ trì Đơn vị phối hợp\n1\n", ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian", "Đơn vị chủ trì", "Đơn vị phối hợp"]),
    ("TT\nNhiệm vụ\nCơ quan thực hiện\nThời gian\nBắt đầu\nHoàn thành\n1\n", ["TT", "Nhiệm vụ", "Cơ quan thực hiện", "Thời gian / Bắt đầu", "Thời gian / Hoàn thành"]),
    ("TT\nNhiệm vụ\nCơ quan thực hiện\nBắt đầu\nKết thúc\n1\n", ["TT", "Nhiệm vụ", "Cơ quan thực hiện", "Bắt đầu", "Kết thúc"]),
  ])
  func headings(text: String, columns: [String]) {
    let reader = StreamHeaderReader(source: TextLines(Array((text + "Kiểm tra\n").utf8)))
    #expect(reader.header(at: 0)?.columns.map(\.text) == columns)
  }

  /// A caption and the next table's heading close a table, with and without an ordinal column.
  @Test(arguments: ["Bảng 2. Lịch xem xét\n", "2. Lịch xem xét\n", "Lịch xem xét như sau:\n"], [true, false])
  func twoTables(caption: String, isNumbered: Bool) {
    let first = "TT\nNội dung\nĐơn vị chủ trì\nThời gian\n1\nTrồng cây\nPhòng Kinh tế\nQuý II/2027\n2\nNạo vét kênh\nPhòng Văn hóa\nQuý III/2027\n"
    let second = "\(isNumbered ? "TT\n" : "")Nội dung xem xét\nĐơn vị chủ trì\nThời gian\n\(isNumbered ? "1\n" : "")Vệ sinh đường\nPhòng Kinh tế\nTháng 5/2027\n\(isNumbered ? "2\n" : "")Hồ sơ\nPhòng Văn hóa\nTháng 6/2027\n"
    let result = Reconstructed("I. NHIỆM VỤ\n" + first + caption + second + "II. TỔ CHỨC THỰC HIỆN\n")
    #expect(result.tables.count == 2)
    #expect(result.paragraphs == ["I. NHIỆM VỤ", String(caption.dropLast()), "II. TỔ CHỨC THỰC HIỆN"])
  }

  /// A header printed again below the table's last row is none of the text that follows, also where nothing follows.
  @Test func headerAtTheEnd() throws {
    let header = "TT          Nội dung phải thực hiện,          Thời gian          Ghi chú\n           khắc phục trong năm 2022             hoàn\n                                               thành\n"
    let read = try Kehoach.read(bytes: Array((" |\n |   | |\n" + header + " 1   Thực\n\u{C}" + header).utf8))
    #expect(read.coverage.unassigned == 0)
    #expect(read.plan.tables.map(\.rows.count) == [1])
  }

  /// Figures in the last cells are no row numbers: "02" among rows "1", "2"; "25" and "1.200" above "II" and "3".
  @Test func figuresAboveRowNumbers() {
    let padded = Reconstructed("I. CHỈ TIÊU\nSTT\nNội dung\nĐơn vị chủ trì\nSố lượng\nGhi chú\n1\nXã có thư viện\nPhòng Văn hóa\n02\nThôn Hạ\n2\nHộ có nước sạch\nPhòng Kinh tế\n03\nThôn Thượng\nII. NHIỆM VỤ\n")
    #expect(padded.rows().map(\.first) == ["1", "2"])
    let budget = Reconstructed("I. NHIỆM VỤ\n\nTT\n\nNội dung\n\nĐơn vị chủ trì\n\nThời gian\n\nKinh phí\n\nI\n\nĐƯỜNG\n\n1\n\nTrồng cây\n\nPhòng Kinh tế\n\nQuý I\n\n25\n\nII\n\nKÊNH\n\n2\n\nNạo vét\n\nPhòng Văn hóa\n\nQuý II\n\n1.200\n\n3\n\nKè bờ\n\nPhòng Kinh tế\n\nQuý IV\n\n40\n\nII. TỔ CHỨC THỰC HIỆN\n")
    #expect(budget.rows() == [["I ĐƯỜNG"], ["1", "Trồng cây", "Phòng Kinh tế", "Quý I", "25"], ["II KÊNH"], ["2", "Nạo vét", "Phòng Văn hóa", "Quý II", "1.200"], ["3", "Kè bờ", "Phòng Kinh tế", "Quý IV", "40"]])
  }

  /// An agenda's parts of the day stand between its rows.
  @Test(arguments: ["\n", " "])
  func agendas(_ border: String) {
    let rows = ["Thời gian|Nội dung|Người phụ trách", "Buổi sáng", "7h30 - 8h00|Đón đại biểu|Văn phòng xã", "8h00 - 8h30|Khai mạc|Chủ tịch xã", "Buổi chiều", "14h00 - 16h00|Tham quan|Đoàn xã"]
    let result = Reconstructed("III. CHƯƠNG TRÌNH\n" + rows.map { $0.replacing("|", with: border) + "\n" }.joined() + "IV. PHÂN CÔNG\n")
    #expect(result.rows() == [["Buổi sáng"], ["7h30 - 8h00", "Đón đại biểu", "Văn phòng xã"], ["8h00 - 8h30", "Khai mạc", "Chủ tịch xã"], ["Buổi chiều"], ["14h00 - 16h00", "Tham quan", "Đoàn xã"]])
    #expect(result.misplaced == 0)
  }

  /// Where notes close the text, row numbers that stand alone are none.
  @Test func notesThatCloseATextOfCells() {
    let result = Reconstructed("Phần việc được giao1; các thôn2.\nTT\nNội dung\nĐơn vị chủ trì\nThời gian\nA\nĐường\n1\nTrồng cây\nPhòng Kinh tế\nQuý I\n2\nNạo vét kênh\nPhòng Văn hóa\nQuý II\nII. TỔ CHỨC THỰC HIỆN\n1 Theo Quyết định số 15/QĐ-UBND.\n2 Gồm thôn Hạ và thôn Thượng.\n")
    #expect(result.rows() == [["A Đường"], ["1", "Trồng cây", "Phòng Kinh tế", "Quý I"], ["2", "Nạo vét kênh", "Phòng Văn hóa", "Quý II"]])
  }

  /// Running text that begins like a heading is none.
  @Test(arguments: ["TT và TT là hai chữ viết tắt.\n", "STT của hồ sơ ghi theo sổ.\nCác đơn vị thực hiện.\n", "Nội dung\nKiểm tra\n", "Thời gian thực hiện: Quý I.\n1. Phòng Nội vụ.\n"])
  func noHeadings(text: String) {
    #expect(Reconstructed(text).tables.isEmpty)
  }

  @Test(arguments: [
    ("1", 1, true), ("12. Kiểm tra", 12, false), ("(3) Báo cáo", 3, false), ("IV CẢI CÁCH", 4, false), ("2.1 Rà soát", 1, false),
  ])
  func ordinals(line: String, value: Int, alone: Bool) {
    let bytes = Array(line.utf8)
    let ordinal = rowOrdinal(bytes, 0..<bytes.count)
    #expect(ordinal?.value == value && ordinal?.isAlone == alone)
  }

  @Test(arguments: ["5 - 6/2023", "3, 4 của tỉnh", "2 cơ quan", "15/12/2022", "2022", "100% hồ sơ", "I/2024"])
  func noOrdinals(line: String) {
    let bytes = Array(line.utf8)
    #expect(rowOrdinal(bytes, 0..<bytes.count) == nil)
  }

  @Test func interleavedColumnsStayWhole() {
    let text = """
      II. NHIỆM VỤ
      TT

      1

      2

      Nội dung công việc

      Kiểm tra công tác văn thư
      Rà soát thủ tục

      Thời gian
      thực hiện

      Quý I
      Quý II

      III. TỔ CHỨC THỰC HIỆN
      """
    let result = Reconstructed(text)
    #expect(result.codes == ["interleaved-columns"])
    #expect(result.tables.first?.unreadable == true)
    #expect(result.paragraphs == ["II. NHIỆM VỤ", "III. TỔ CHỨC THỰC HIỆN"])
    #expect(result.misplaced == 0)
  }

  @Test func bars() {
    let text = "| TT | Nội dung | Đơn vị |  |\n| --- | --- | --- | --- |\n|  |  | Chủ trì | Phối hợp |\n| 1 | Kiểm tra | Sở Y tế | - Sở Nội vụ; - Công an tỉnh |\n"
    let result = Reconstructed(text)
    #expect(result.rows(headers: true) == [["TT", "Nội dung", "Đơn vị", ""], ["", "", "Chủ trì", "Phối hợp"]])
    #expect(result.rows() == [["1", "Kiểm tra", "Sở Y tế", "- Sở Nội vụ; - Công an tỉnh"]])
    #expect(result.misplaced == 0)
  }

  @Test func tabs() {
    let result = Reconstructed("TT\tNội dung\tThời gian\n1\tKiểm tra\tQuý I\n2\tRà soát\tQuý II\n")
    #expect(result.rows() == [["1", "Kiểm tra", "Quý I"], ["2", "Rà soát", "Quý II"]])
    #expect(result.misplaced == 0)
  }

  /// Line breaks of Markdown and labels printed in each column are as little cells' text between TABs as between bars.
  @Test func whatIsNoTextBetweenTABs() {
    let result = Reconstructed("TT\tNội dung\tThời gian\nI\tThể chế\tThể chế\n1\tKiểm tra<br>Rà soát\tQuý I\n2\tTập huấn\tQuý II\n")
    #expect(result.rows() == [["I", "Thể chế", ""], ["1", "Kiểm tra Rà soát", "Quý I"], ["2", "Tập huấn", "Quý II"]])
    #expect(result.misplaced == 0)
  }
}

/// Invented tables, printed cell after cell as converters do, are read back row by row.
@Suite struct PrintedTableTests {
  struct Printed {
    var text: String
    var rows: [[String]]
  }

  static let works = ["Xây dựng kế hoạch kiểm tra công tác văn thư, lưu trữ năm 2024", "Tổ chức tập huấn nghiệp vụ cho cán bộ, công chức cấp xã", "Rà soát, cập nhật danh mục thủ tục hành chính thuộc thẩm quyền giải quyết", "Kiểm tra việc chấp hành kỷ luật, kỷ cương tại các cơ quan, đơn vị", "Tuyên truyền Luật Lưu trữ trên hệ thống truyền thanh cơ sở", "Đôn đốc số hóa hồ sơ, kết quả giải quyết còn hiệu lực", "Sơ kết 6 tháng thực hiện nhiệm vụ và báo cáo cấp có thẩm quyền"]
  static let leads = ["Phòng Nội vụ", "Sở Tư pháp", "Văn phòng HĐND và UBND huyện", "Công an tỉnh", "Sở Giáo dục và Đào tạo", "UBND các xã, thị trấn"]
  static let times = ["Quý I/2024", "Trước ngày 15/6/2024", "Thường xuyên", "Tháng 9/2024", "Từ tháng 3 đến tháng 11/2024", "Hằng quý", "Chậm nhất ngày 30/11/2024"]
  static let products = ["Kế hoạch", "Báo cáo kết quả", "Quyết định của UBND tỉnh", "Văn bản triển khai", "Các lớp tập huấn"]

  /// `joined`: a cell of one line stands on one line with the next cell. `breaks`: what a page begins with.
  static func print(_ seed: Int, joined: Bool, breaks: String, blank: String) -> Printed {
    var dice = Dice(seed)
    let widths = [2_300, 11_000 + dice.roll(4_000), 6_500 + dice.roll(1_500), 5_600 + dice.roll(1_500), 6_000 + dice.roll(1_500)]
    var lines = StreamTextTests.body.split(separator: "\n").map(String.init) + ["II. NHIỆM VỤ", "TT", "Nội dung", "Đơn vị", "chủ trì", "Thời gian", "Sản phẩm"]
    var rows: [[String]] = []
    var used = lines.count
    for number in 1...(6 + dice.roll(8)) {
      let cells = ["\(number)", dice.pick(works), dice.pick(leads), dice.pick(times), dice.pick(products)]
      rows.append(cells)
      let wrapped = zip(cells, widths).map { wrap($0, $1) }
      var printed: [String] = []
      for (column, cell) in wrapped.enumerated() {
        if joined, column > 0, wrapped[column - 1].count == 1 {
          printed[printed.count - 1] += " " + cell[0]
          printed += cell.dropFirst()
        } else {
          printed += cell
        }
      }
      if used + printed.count > 45 {
        printed[0] = breaks + printed[0]
        used = 0
      }
      used += printed.count
      lines += printed
    }
    lines += ["III. TỔ CHỨC THỰC HIỆN", "1. Giao Phòng Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này./."]
    return Printed(text: lines.joined(separator: blank) + "\n", rows: rows)
  }

  @Test(arguments: [true, false], ["\u{0C}", " ", ""])
  func printedTables(joined: Bool, breaks: String) {
    var right = 0
    var all = 0
    for seed in 1...12 {
      let printed = Self.print(seed, joined: joined, breaks: breaks, blank: seed % 2 == 0 ? "\n" : "\n\n")
      let result = Reconstructed(printed.text)
      #expect(result.misplaced == 0)
      #expect(result.tables.count == 1)
      let rows = result.rows()
      all += printed.rows.count
      right += printed.rows.count { rows.contains($0) }
    }
    #expect(right * 100 >= all * 93, "\(right) of \(all) rows")
  }

  /// Whatever is done to a text, every character is in exactly one block.
  @Test(arguments: 1...40)
  func nothingIsLost(seed: Int) {
    var dice = Dice(seed)
    let lines = Self.print(seed, joined: seed % 2 == 0, breaks: "\u{0C}", blank: "\n").text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let mangled: String
    switch seed % 5 {
    case 0: mangled = lines.filter { _ in dice.roll(4) > 0 }.joined(separator: "\n")
    case 1: mangled = lines.map { $0 + (dice.roll(3) == 0 ? "1" : "") }.joined(separator: "\n")
    case 2: mangled = lines.joined(separator: " ")
    case 3: mangled = lines.shuffled(by: &dice).joined(separator: "\n\n")
    default: mangled = lines.flatMap { $0.split(separator: " ").map(String.init) }.joined(separator: "\n")
    }
    #expect(Reconstructed(mangled).misplaced == 0)
  }

  @Test(arguments: ["", "\n", "a", "1", "|", "TT", "\u{0C}", "TT\n1", "1\n2\n3\n", "STT\nNội dung", "[1]", "-", "| |\n| |", "I.\nI.\nI."])
  func smallTexts(text: String) {
    #expect(Reconstructed(text).misplaced == 0)
  }
}

extension Array {
  fileprivate func shuffled(by dice: inout Dice) -> [Element] {
    var result = self
    for index in result.indices { result.swapAt(index, dice.roll(result.count)) }
    return result
  }
}
