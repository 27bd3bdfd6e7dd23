import SourceModel
import Testing

@testable import PlanParsing

/// Tables of `pdftotext -layout`: labels of groups, tables without ordinals, headings between tables.
@Suite struct LayoutTableTests {
  // MARK: labels of groups

  /// A label without a number begins where the ordinals stand; one with a number may run on over a cut.
  @Test func labelsBetweenNumberedRows() {
    let result = Reconstructed("""
           II. NỘI DUNG

       TT     Công việc              Người làm        Ghi chú
      Đợt thi đua mùa xuân
       1     Trồng cây dọc bờ     Chi hội Một      Cây do xã
             kênh                                  cấp
       2     Phát cỏ, khơi mương  Chi hội Hai
      Đợt thi đua mùa thu
       3     Sửa đường vào xóm    Chi hội Ba       Trong ba
                                                   ngày

      """)
    #expect(result.rows() == [
      ["Đợt thi đua mùa xuân"], ["1", "Trồng cây dọc bờ kênh", "Chi hội Một", "Cây do xã cấp"], ["2", "Phát cỏ, khơi mương", "Chi hội Hai", ""],
      ["Đợt thi đua mùa thu"], ["3", "Sửa đường vào xóm", "Chi hội Ba", "Trong ba ngày"],
    ])
    #expect(result.misplaced == 0)
  }

  @Test(arguments: ["I", "a"])
  func numberedLabels(first: String) {
    let second = first == "I" ? "II" : "b"
    let result = Reconstructed("""
           II. NỘI DUNG

       TT     Công việc              Người làm        Sản phẩm       Ghi chú
       \(first.padding(3))   Sửa sang trường lớp trước ngày khai giảng
       1     Quét vôi hai dãy     Bác Tư           Tường mới      Vôi mua
             nhà                                                  sẵn
       2     Thay bóng đèn        Bác Năm          Đèn sáng
       \(second.padding(3))   Chăm sóc vườn trường
       1     Tưới cây buổi sáng   Lớp 8A           Cây tốt        Mỗi ngày

      """)
    #expect(result.rows() == [
      ["\(first) Sửa sang trường lớp trước ngày khai giảng"], ["1", "Quét vôi hai dãy nhà", "Bác Tư", "Tường mới", "Vôi mua sẵn"], ["2", "Thay bóng đèn", "Bác Năm", "Đèn sáng", ""],
      ["\(second) Chăm sóc vườn trường"], ["1", "Tưới cây buổi sáng", "Lớp 8A", "Cây tốt", "Mỗi ngày"],
    ])
  }

  /// Letters below a number are parts of its row, not groups; a cell that goes on begins at the cells' place.
  @Test func partsOfARowAreNoGroups() {
    let result = Reconstructed("""
           II. NỘI DUNG

       TT     Công việc              Người làm        Ghi chú
       1     Dọn kho                Bác Tư
       a     Dọn kho lớn                             Hai ngày
       b     Dọn kho nhỏ
       2     Kiểm kê hàng           Bác Năm          Có biên
             Trung tâm cấp                           bản

      """)
    #expect(result.rows() == [
      ["1", "Dọn kho", "Bác Tư", ""], ["a", "Dọn kho lớn", "", "Hai ngày"], ["b", "Dọn kho nhỏ", "", ""], ["2", "Kiểm kê hàng Trung tâm cấp", "Bác Năm", "Có biên bản"],
    ])
  }

  // MARK: without ordinals

  static let agenda = """
         II. CHƯƠNG TRÌNH

     Thời gian       Nội dung                   Địa điểm          Thành phần
    Ngày đầu của hội trại (26/3)
    07h30 - 08h00  Đón đại biểu              Cổng trường       Đội cờ đỏ
    08h00 - 09h00  Lễ mở trại:               Sân lớn           Toàn trường
                   - Chào cờ;
                   - Phát biểu.
    Ngày sau của hội trại (27/3)
    07h30 - 10h00  Thi kéo co, nhảy bao      Sân bóng          Các lớp
                   bố

    """

  @Test func labelsInATableWithoutOrdinals() {
    let result = Reconstructed(Self.agenda)
    #expect(result.rows() == [
      ["Ngày đầu của hội trại (26/3)"], ["07h30 - 08h00", "Đón đại biểu", "Cổng trường", "Đội cờ đỏ"], ["08h00 - 09h00", "Lễ mở trại: - Chào cờ; - Phát biểu.", "Sân lớn", "Toàn trường"],
      ["Ngày sau của hội trại (27/3)"], ["07h30 - 10h00", "Thi kéo co, nhảy bao bố", "Sân bóng", "Các lớp"],
    ])
  }

  /// The first column is blank in most lines: where it ends the rows tell, not the header.
  @Test func aFirstColumnMergedOverRows() {
    let result = Reconstructed("""
           II. VIỆC TỪNG THÁNG

       Tháng           Nội dung công việc               Người lo         Kết quả
      8/2024    - Sửa bàn ghế hỏng;                  Bác Tư           Bàn ghế đủ
                - Mua phấn, bảng.                                     dùng
                Nhận học sinh lớp 6                  Cô Hiền
      9/2024    Lễ khai giảng                        Thầy Lâm         Ảnh, tin
                                                                      bài
                Họp phụ huynh toàn trường, bầu ban   Cô Hiền          Biên bản
                đại diện

      III. KẾT LUẬN
      """)
    #expect(result.rows() == [
      ["8/2024", "- Sửa bàn ghế hỏng; - Mua phấn, bảng.", "Bác Tư", "Bàn ghế đủ dùng"], ["", "Nhận học sinh lớp 6", "Cô Hiền", ""],
      ["9/2024", "Lễ khai giảng", "Thầy Lâm", "Ảnh, tin bài"], ["", "Họp phụ huynh toàn trường, bầu ban đại diện", "Cô Hiền", "Biên bản"],
    ])
  }

  /// The header is the page's last line; a row with a date is no header, and a date goes on below the word before it.
  @Test func aHeaderAtThePagesEnd() {
    let result = Reconstructed("""
           II. CÁC MỐC

       Mốc thời gian            Công việc                   Phụ trách
      \u{0C}Trước 15/5/2024  Lập danh sách đội viên, phát     Chị Thảo
                       áo cờ
       Từ 02/6 đến     Các đội về ấp                    Các đội trưởng
       30/6/2024
          Ngày         Họp tổng kết                     Anh Bình
        05/7/2024                                       (Bí thư)

      """)
    #expect(result.rows(headers: true) == [["Mốc thời gian", "Công việc", "Phụ trách"]])
    #expect(result.rows() == [
      ["Trước 15/5/2024", "Lập danh sách đội viên, phát áo cờ", "Chị Thảo"], ["Từ 02/6 đến 30/6/2024", "Các đội về ấp", "Các đội trưởng"], ["Ngày 05/7/2024", "Họp tổng kết", "Anh Bình (Bí thư)"],
    ])
  }

  // MARK: what stands between tables

  @Test(arguments: ["2. Chỉ tiêu giao các xóm", "2. CHỈ TIÊU GIAO CÁC XÓM VÀ CÁC CHI HỘI CÓ\nLIÊN QUAN", "II. CHỈ TIÊU GIAO CÁC XÓM", "III- CHỈ TIÊU GIAO CÁC XÓM"])
  func aHeadingBetweenTwoTables(heading: String) {
    let result = Reconstructed("""
            1. Nhiệm vụ chung
      TT     Công việc              Người làm        Ghi chú
      1     Dọn kho lớn của hợp    Bác Tư           Hai ngày
            tác xã
      2     Kiểm kê hàng           Bác Năm
            \(heading)
      TT       Tên xóm          Số hộ       Chỉ tiêu
      1     Xóm Thượng          21          18
      2     Xóm Hạ              18          15

      """)
    #expect(result.tables.count == 2)
    #expect(result.rows(0) == [["1", "Dọn kho lớn của hợp tác xã", "Bác Tư", "Hai ngày"], ["2", "Kiểm kê hàng", "Bác Năm", ""]])
    #expect(result.rows(1) == [["1", "Xóm Thượng", "21", "18"], ["2", "Xóm Hạ", "18", "15"]])
    #expect(result.paragraphs.last == heading.replacing("\n", with: " "))
  }

  @Test func aTableWithoutOrdinalsBelowAHeading() {
    let result = Reconstructed("""
          3. Lịch xem xét
      STT      Ngày,      Buổi      Trạm           Cán bộ làm Phương
              tháng                                   việc     tiện
      1     07/4/2024    Sáng     Xã Vũ Đá         Tổ 1        Ô tô
      2     14/4/2024    Cả       Xã Nhất An       Tổ 2
                         ngày
            4. Phân công
           Đơn vị                       Việc làm                    Hạn
      Phòng Kho          Chuẩn bị sổ sách, xe và              25/3/2024
                         người lái
      Khoa Dược          Cử một người                         01/4/2024

      """)
    #expect(result.rows(0, headers: true) == [["STT", "Ngày, tháng", "Buổi", "Trạm", "Cán bộ làm việc", "Phương tiện"]])
    #expect(result.rows(0).last == ["2", "14/4/2024", "Cả ngày", "Xã Nhất An", "Tổ 2", ""])
    #expect(result.rows(1) == [["Phòng Kho", "Chuẩn bị sổ sách, xe và người lái", "25/3/2024"], ["Khoa Dược", "Cử một người", "01/4/2024"]])
    #expect(result.paragraphs.contains("4. Phân công"))
  }

  /// The header comes again with its row of numbers, above the rest of one row.
  @Test func theHeaderAgainAboveARest() {
    let head = """
      TT           Việc làm             Kết quả, sản    Phòng, đơn Thời gian
                                           phẩm           vị làm     làm
      (1)            (2)                    (3)              (4)        (5)

      """
    let result = Reconstructed("      II. NỘI DUNG\n\n" + head + """
      1    Quét vôi hai dãy nhà      Tường mới       Phòng Kho  Quý II
           học và cổng
      2    Trồng cây dọc bờ kênh     Cây xanh        Phòng Vườn Quý III
      3    Kiểm tra sổ sách của      Biên bản        Phòng Kho  Tháng
      \u{0C}
      """ + head + """
           kho                                                  12/2024

      """)
    #expect(result.rows(headers: true).first == ["TT", "Việc làm", "Kết quả, sản phẩm", "Phòng, đơn vị làm", "Thời gian làm"])
    #expect(result.rows().last == ["3", "Kiểm tra sổ sách của kho", "Biên bản", "Phòng Kho", "Tháng 12/2024"])
    #expect(result.misplaced == 0)
  }

  /// Numbered lines of a cell stay in it.
  @Test func aListInTheLastCell() {
    let result = Reconstructed("""
            1. Nhiệm vụ chung
      TT     Công việc              Người làm        Ghi chú
      1     Dọn kho lớn của hợp    Bác Tư           Hai ngày
            tác xã
      2     Kiểm kê gồm            Bác Năm
            1. Phân đạm
            2. Thóc giống
      TT       Tên xóm          Số hộ       Chỉ tiêu
      1     Xóm Thượng          21          18

      """)
    #expect(result.rows(0).last == ["2", "Kiểm kê gồm 1. Phân đạm 2. Thóc giống", "Bác Năm", ""])
  }

  /// A sum centred over several columns is a row of its own.
  @Test func aSumInTheMiddle() {
    let result = Reconstructed("""
            IV. KINH PHÍ
      TT     Khoản chi             ĐVT      Số lượng     Đơn giá      Thành tiền
      1     Thuê phông bạt        Bộ       2            300.000      600.000
      2     Nước uống             Thùng    4            90.000       360.000
      3     Giải thưởng           Bộ       10           150.000      1.500.000
                         Tổng cộng                                   2.460.000

      """)
    #expect(result.rows().count == 4)
    #expect(result.rows().last?.filter { !$0.isEmpty } == ["Tổng cộng", "2.460.000"])
  }

  @Test(arguments: [("III-", true), ("I-", true), ("III", false), ("i-", false), ("X-quang", false), ("Covid-", false), ("2025-", false)])
  func romanLabelsOfTheParty(word: String, isLabel: Bool) { #expect((lineLabelKind(Array(word.utf8)) == .roman) == isLabel) }
}

extension String {
  fileprivate func padding(_ count: Int) -> String { self + String(repeating: " ", count: max(0, count - self.count)) }
}
