import Kehoach
import SourceModel
import Testing

@testable import PlanParsing

/// What the headings of `pdftotext -layout` tables tell of their columns: headings over two, columns of notes that nobody filled,
/// pages that print the columns elsewhere.
@Suite struct LayoutHeaderTests {
  /// A heading narrower than the two columns below it, which stand under its beginning and right of it.
  @Test(arguments: [
    ("             Phân công làm             ", " Chủ trì                   Phối hợp    "),
    ("          Trách nhiệm thực hiện         ", "            Chủ trì               Phối hợp  "),
    ("           Đơn vị làm                   ", " Cơ quan chủ trì          Cơ quan phối hợp"),
  ])
  func aHeadingBesideItsColumns(heading: String, columns: String) {
    let result = Reconstructed("""
            II. NỘI DUNG
      STT      Nội dung công việc        Hạn          \(heading)           Ghi chú
                                                      \(columns)
       1    Nạo vét kênh tưới ở hai    Quý I/2026     Trạm Thủy nông, Phòng       Các xóm, hợp tác xã
            đầu xã                                    Kho
       2    Đắp lại bờ vùng            Quý II/2026    Phòng Kho                   - Trạm Thủy nông
                                                                                  - Xóm Hạ
       3    Làm cầu tạm                Quý III/2026   Trạm Thủy nông, Phòng Kho

      """)
    #expect(result.rows().map { Array($0.dropFirst().prefix(4)) } == [
      ["Nạo vét kênh tưới ở hai đầu xã", "Quý I/2026", "Trạm Thủy nông, Phòng Kho", "Các xóm, hợp tác xã"],
      ["Đắp lại bờ vùng", "Quý II/2026", "Phòng Kho", "- Trạm Thủy nông - Xóm Hạ"],
      ["Làm cầu tạm", "Quý III/2026", "Trạm Thủy nông, Phòng Kho", ""],
    ])
    #expect(result.misplaced == 0)
  }

  /// Two headings a space apart are not the first row's text.
  @Test func narrowHeadingsOverEachOther() {
    let result = Reconstructed("""
            II. NỘI DUNG
        Số TT       Nội dung         Kết quả          Đơn vị thực hiện          Thời hạn
                    nhiệm vụ                      Cơ quan chủ Cơ quan phối     hoàn thành
                                                      trì          hợp
          1       Quét vôi hai     Tường mới      Phòng Kho      + Xóm Hạ       Hằng năm
                  dãy nhà học                                    + Xóm Thượng
          2       Trồng cây        Bóng mát       Trạm Thủy      + Phòng Kho    23/11/2026
                  dọc bờ kênh                     nông           + Xóm Hạ

      """)
    #expect(result.rows() == [
      ["1", "Quét vôi hai dãy nhà học", "Tường mới", "Phòng Kho", "+ Xóm Hạ + Xóm Thượng", "Hằng năm"],
      ["2", "Trồng cây dọc bờ kênh", "Bóng mát", "Trạm Thủy nông", "+ Phòng Kho + Xóm Hạ", "23/11/2026"],
    ])
  }

  /// Headings around each other, none of them over columns.
  @Test func headingsOfTwoLinesAreNoParents() {
    let result = Reconstructed("""
            II. NỘI DUNG
      TT                                              Thời gian
              Nội dung               Đơn vị chủ trì                 Ghi chú
                                                        làm
      1     Quét vôi hai dãy nhà     Phòng Kho          Quý I       Vôi mua sẵn
      2     Trồng cây dọc bờ kênh    Phòng Vườn         Quý II      Cây xã cấp
      3     Làm cầu tạm              Phòng Kho          Quý II      Tre sẵn có

      """)
    #expect(result.rows(headers: true) == [["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian làm", "Ghi chú"]])
    #expect(result.rows().first == ["1", "Quét vôi hai dãy nhà", "Phòng Kho", "Quý I", "Vôi mua sẵn"])
  }

  /// Nobody wrote anything below `Ghi chú`: the columns before it keep theirs. Where somebody did, it is read.
  @Test(arguments: ["", "Vôi mua sẵn"])
  func aColumnOfNotes(note: String) {
    let rows = (1...7).map { number in
      """
      \(number)     Bố trí quy chế phối     Sở Tài chính; Sở       Kế hoạch của UBND    Sở Nội vụ                 Tháng 0\(number) năm 2027   \(note)
            hợp giữa các đơn vị     Công Thương            tỉnh                 và các xã

      """
    }
    let result = Reconstructed("""
            II. NỘI DUNG
      Stt     Nội dung nhiệm vụ           Chủ trì            Sản phẩm dự kiến    Cơ quan phối hợp     Thời gian thực hiện   Ghi chú

      """ + rows.joined())
    #expect(result.rows().count == 7)
    #expect(result.rows().last == ["7", "Bố trí quy chế phối hợp giữa các đơn vị", "Sở Tài chính; Sở Công Thương", "Kế hoạch của UBND tỉnh", "Sở Nội vụ và các xã", "Tháng 07 năm 2027", note])
  }

  /// The next page prints all columns eleven letters further right; a cell of several names stays one there.
  @Test func columnsFurtherRightOnTheNextPage() {
    let result = Reconstructed("""
            II. NỘI DUNG
      TT   Nội dung công việc   Đơn vị chủ trì      Đơn vị phối hợp      Hạn
      1    Kiểm tra, rà soát    Trạm Thủy nông      Xóm Hạ               Quý I
           kênh tưới                                                     năm 2026
      2    Đắp lại bờ vùng      Phòng Kho           Xóm Thượng           Quý II
      3    Khảo sát hai đầu     Trạm Thủy nông      Xóm Hạ
      \u{0C}
                 cầu và đường       Phòng Kho           và Xóm Thượng
                 làng cũ
           4     Nạo vét mương       Phòng Kho,          Trạm Thủy nông       Quý III
                 tiêu nước ở         Xóm Hạ                                   năm 2026
                 cuối xã
           5     Làm cầu tạm         Phòng Kho           Xóm Thượng           Quý IV
      \u{0C}
            III. TỔ CHỨC THỰC HIỆN
            1. Phòng Kho theo dõi việc làm, mỗi tháng một lần báo cáo Ủy ban nhân dân
      xã những việc đã làm và chưa làm được.
            2. Trạm Thủy nông cử người trông coi máy bơm suốt mùa mưa bão, không để
      nước tràn vào đồng.

      """)
    #expect(result.rows().map { Array($0.dropFirst().prefix(3)) } == [
      ["Kiểm tra, rà soát kênh tưới", "Trạm Thủy nông", "Xóm Hạ"], ["Đắp lại bờ vùng", "Phòng Kho", "Xóm Thượng"],
      ["Khảo sát hai đầu cầu và đường làng cũ", "Trạm Thủy nông Phòng Kho", "Xóm Hạ và Xóm Thượng"],
      ["Nạo vét mương tiêu nước ở cuối xã", "Phòng Kho, Xóm Hạ", "Trạm Thủy nông"], ["Làm cầu tạm", "Phòng Kho", "Xóm Thượng"],
    ])
  }

  // MARK: without ordinals

  /// A row begins behind any word where all its cells do; a numbered label is a row of its own.
  @Test func rowsBehindOpenWords() {
    let result = Reconstructed("""
            II. NỘI DUNG
      Nội dung nhiệm vụ    Thời gian      Đơn vị chủ trì    Đơn vị phối hợp     Kinh phí
      I. Công tác
      chuẩn bị
      Sắm dụng cụ, áo      Quý I/2026     Phòng Kho         Xóm Hạ              Quỹ xã
      mưa
      Tập huấn cho cán     Quý I/2026     Phòng Kho         Xóm Hạ              Quỹ xã
      bộ các xã
      Khảo sát hai đầu     Quý II/2026    Trạm Thủy         - Xóm Thượng,       Góp công
      cầu của xã                          nông              Xóm Hạ
                                                            - Phòng Kho
      II. Công tác
      thi công
      Đắp lại bờ vùng      Quý III/2026   Phòng Kho         Xóm Thượng          Góp công

      """)
    #expect(result.rows().map { $0.filter { !$0.isEmpty } } == [
      ["I. Công tác chuẩn bị"], ["Sắm dụng cụ, áo mưa", "Quý I/2026", "Phòng Kho", "Xóm Hạ", "Quỹ xã"], ["Tập huấn cho cán bộ các xã", "Quý I/2026", "Phòng Kho", "Xóm Hạ", "Quỹ xã"],
      ["Khảo sát hai đầu cầu của xã", "Quý II/2026", "Trạm Thủy nông", "- Xóm Thượng, Xóm Hạ - Phòng Kho", "Góp công"],
      ["II. Công tác thi công"], ["Đắp lại bờ vùng", "Quý III/2026", "Phòng Kho", "Xóm Thượng", "Góp công"],
    ])
  }

  /// `Ngày` above a date, `UBND xã` above a name: cells that go on, where the others do not begin anew.
  @Test func cellsThatGoOnInCapitals() {
    let result = Reconstructed("""
            II. NỘI DUNG
      Đơn vị              Việc phải làm                       Thời gian
      UBND xã             Rà soát danh sách các hộ ở          Trước ngày
      Sơn Kim             vùng trũng, lập phương án           20/6/2026
      UBND xã             Chuẩn bị xuồng, áo phao cho         Trước ngày
      Phú Gia             các đội                             30/6/2026
      UBND xã             Dựng lều, phát gạo, nước            Trước ngày
      Hà Linh             uống cho các hộ phải dời            10/7/2026

      """)
    #expect(result.rows() == [
      ["UBND xã Sơn Kim", "Rà soát danh sách các hộ ở vùng trũng, lập phương án", "Trước ngày 20/6/2026"],
      ["UBND xã Phú Gia", "Chuẩn bị xuồng, áo phao cho các đội", "Trước ngày 30/6/2026"],
      ["UBND xã Hà Linh", "Dựng lều, phát gạo, nước uống cho các hộ phải dời", "Trước ngày 10/7/2026"],
    ])
  }

  // MARK: headings with a slash

  @Test(arguments: [
    ("Cơ quan chủ trì/phối hợp", ["Sở Tư pháp"], ["Sở Nội vụ"]),
    ("Đơn vị chủ trì/ Đơn vị phối hợp", ["Sở Tư pháp"], ["Sở Nội vụ"]),
    ("Chủ trì, phối hợp", ["Sở Tư pháp"], ["Sở Nội vụ"]),
  ])
  func oneColumnForBoth(heading: String, lead: [String], coordinating: [String]) throws {
    let text = """
      # KẾ HOẠCH

      ## II. NỘI DUNG

      | TT | Nội dung công việc | Tiến độ | \(heading) |
      |---|---|---|---|
      | 1 | Xây dựng đề án trồng cây ăn quả | Quý I/2026 | Chủ trì: Sở Tư pháp; phối hợp: Sở Nội vụ |
      | 2 | Rà soát quy hoạch đất lúa | Quý II/2026 | Chủ trì: Sở Tư pháp; phối hợp: Sở Nội vụ |

      """
    let plan = try Kehoach.extract(bytes: Array(text.utf8), name: "plan.md")
    #expect(plan.tasks.map { $0.lead.map(\.name) } == [lead, lead])
    #expect(plan.tasks.map { $0.coordinating.map(\.name) } == [coordinating, coordinating])
  }
}
