import Kehoach
import PlanModel
import SourceModel
import Testing

@testable import PlanParsing

/// What scrapers make of a page: its source's line breaks kept, a line broken at every tag, or all blocks between spaces. Made up.
@Suite struct ScrapedPageTests {
  private func read(_ text: String) throws -> Plan {
    let result = try Kehoach.read(bytes: Array(text.utf8))
    #expect(result.coverage.unassigned == 0)
    return result.plan
  }
  private func blocks(_ text: String) -> [Block] { reconstructText(Array(text.utf8)).blocks }
  private func paragraphs(_ text: String) -> [String] {
    blocks(text).compactMap { if case .paragraph(let paragraph) = $0 { paragraph.text.string } else { nil } }
  }
  private func rows(_ text: String) -> [[String]] {
    blocks(text).flatMap { block -> [[String]] in
      guard case .table(let table) = block else { return [] }
      return table.rows.filter { !$0.isHeader }.map { $0.cells.map { $0.paragraphs.map(\.text.string).joined(separator: " ") } }
    }
  }
  private func notes(_ text: String) -> [String] {
    blocks(text).compactMap { if case .note(let note) = $0 { note.marker + " " + note.text.string } else { nil } }
  }

  private static let head = """
    ỦY BAN NHÂN DÂN
    HUYỆN SÔNG LŨY
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Số: 57/KH-UBND
    Sông Lũy, ngày 03 tháng 3 năm 2025
    KẾ HOẠCH
    Phòng, chống cháy rừng mùa khô năm 2025

    """
  private static let tail = """
    Nơi nhận:
    - UBND tỉnh;
    - Lưu: VT.
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    Lò Văn Thương

    """
  private static let notes = """
    1
    Gồm hộ gia đình và tổ chức được giao rừng.
    2
    Theo bản đồ ban hành kèm Quyết định số 88/QĐ-UBND ngày 12/02/2025.
    3
    Báo cáo đột xuất gửi trong 24 giờ.

    """

  /// A line at every tag: markers and the numbers of notes stand alone, in the table beside its ordinals.
  @Test func aLineAtEveryTag() throws {
    let text = Self.head + """
      I. MỤC ĐÍCH
      1. Nâng cao ý thức của chủ rừng
      1
      , người dân sống gần rừng.
      II. NHIỆM VỤ
      STT
      Nội dung công việc
      Đơn vị chủ trì
      Thời hạn
      1
      Rà soát các khu vực trọng điểm cháy rừng
      2
      Hạt Kiểm lâm
      Trước 15/3/2025
      2
      Tổ chức ký cam kết với các hộ dân
      UBND các xã, thị trấn
      Tháng 4/2025
      3
      Diễn tập chữa cháy rừng
      Ban Chỉ huy Quân sự huyện
      Quý II/2025
      III. TỔ CHỨC THỰC HIỆN
      1. Hạt Kiểm lâm báo cáo UBND huyện trước ngày 20/12/2025
      3
      .
      2. Các xã, thị trấn thực hiện Kế hoạch này./.

      """ + Self.tail + Self.notes
    let plan = try read(text)
    #expect(plan.footnotes.map(\.marker) == ["1", "2", "3"])
    #expect(plan.footnotes.map { $0.anchors.map(\.in) } == [["I/1"], ["II/1"], ["III/1"]])
    #expect(plan.sections.last?.children.first?.text == "Hạt Kiểm lâm báo cáo UBND huyện trước ngày 20/12/2025.")
    #expect(rows(text).map(\.first) == ["1", "2", "3"])
    #expect(rows(text).first?[1] == "Rà soát các khu vực trọng điểm cháy rừng")
    #expect(plan.document.signature.name == "Lò Văn Thương")
  }

  /// Rows of a table that closes a text have ordinals on lines of their own and no markers above.
  @Test func ordinalsAreNoNotes() {
    let text = Self.head + "I. NHIỆM VỤ\nCác phòng thực hiện mức độ\n1\nvà các việc sau:\n" + """
      STT
      Nội dung công việc
      Đơn vị chủ trì
      1
      Rà soát hồ chứa
      Phòng Kinh tế
      2
      Diễn tập chữa cháy rừng
      Hạt Kiểm lâm
      3
      Kiểm tra đê bao
      Phòng Kinh tế

      """
    #expect(notes(text).isEmpty)
    #expect(rows(text).map(\.first) == ["1", "2", "3"])
  }

  /// Further lines of a paragraph or cell keep the source's indent, the body's have none.
  @Test func breaksOfTheSource() throws {
    let text = Self.head + """
      Ủy ban nhân dân huyện ban hành
      Kế hoạch như sau:
      I. NHIỆM VỤ
      STT
      Nội dung công việc
      Đơn vị chủ trì
      Thời hạn
      1
      Rà soát các khu vực
      \t\t\ttrọng điểm cháy rừng
      Hạt Kiểm lâm
      Trước 15/3/2025
      2
      Tổ chức ký cam kết
      \t\t\tvới các hộ dân
      UBND các xã,
      \t\t\tthị trấn
      Tháng 4/2025
      II. TỔ CHỨC THỰC HIỆN
      - Hạt Kiểm lâm theo dõi, đôn đốc, báo cáo
      \t\t\tUBND huyện trước ngày 20/12/2025.
      - Các xã, thị trấn thực hiện Kế hoạch này./.

      """ + Self.tail
    #expect(rows(text) == [
      ["1", "Rà soát các khu vực trọng điểm cháy rừng", "Hạt Kiểm lâm", "Trước 15/3/2025"],
      ["2", "Tổ chức ký cam kết với các hộ dân", "UBND các xã, thị trấn", "Tháng 4/2025"],
    ])
    #expect(paragraphs(text).contains("- Hạt Kiểm lâm theo dõi, đôn đốc, báo cáo UBND huyện trước ngày 20/12/2025."))
    #expect(try read(text).document.signature.name == "Lò Văn Thương")
  }

  /// Lines that are indented because a paragraph begins there stay its beginnings.
  @Test func indentsOfParagraphs() {
    let text = "Các phòng thực hiện:\n\tRà soát hồ chứa.\n\tKiểm tra đê bao.\n\tDiễn tập chữa cháy.\n\tThống kê thiệt hại.\n\tBáo cáo kết quả.\nHết.\n"
    #expect(SourceBreaks.undone(in: TextLines(Array(text.utf8))) == nil)
    let pages = "Trang một.\u{0C}Các phòng\n\tthực hiện và\n\tbáo cáo và\n\tthống kê và\n\trà soát hồ.\nHết.\nHết.\n"
    #expect(SourceBreaks.undone(in: TextLines(Array(pages.utf8))) == nil)
  }

  private static let run = """
    ỦY BAN NHÂN DÂN HUYỆN SÔNG LŨY CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 57/KH-UBND \
    Sông Lũy, ngày 03 tháng 3 năm 2025 KẾ HOẠCH Phòng, chống cháy rừng năm 2025 I. Mục đích, yêu cầu 1. Mục đích Nâng cao ý thức của chủ rừng 1 , \
    người dân sống gần rừng. 2. Yêu cầu Phát hiện sớm các điểm cháy. II. Nhiệm vụ 1. Hạt Kiểm lâm rà soát các khu vực trọng điểm cháy rừng 2 trên địa bàn. \
    2. Ban Chỉ huy Quân sự huyện diễn tập chữa cháy mức độ 3 trong quý II/2025 3 . Nơi nhận: - UBND tỉnh; - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn Thương \
    1 Gồm hộ gia đình và tổ chức được giao rừng. 2 Theo bản đồ ban hành năm 2025. 3 Báo cáo đột xuất gửi trong 24 giờ.
    """

  /// All blocks in one line, and the same with the source's breaks wherever they stood.
  @Test(arguments: [false, true]) func blocksBetweenSpaces(isBroken: Bool) throws {
    let words = Self.run.split(separator: " ")
    let text = isBroken ? words.enumerated().map { $0 % 6 == 5 ? $1 + "\n" : $1 + " " }.joined() : Self.run
    let plan = try read(text)
    #expect(plan.sections.map(\.id) == ["I", "II"])
    #expect(plan.sections.map { $0.children.map(\.id) } == [["I/1", "I/2"], ["II/1", "II/2"]])
    #expect(plan.footnotes.map { $0.anchors.map(\.in) } == [["I/1"], ["II/1"], ["II/2"]])
    #expect(plan.footnotes.map(\.text).last == "Báo cáo đột xuất gửi trong 24 giờ.")
    #expect(plan.document.signature.name == "Lò Văn Thương")
  }

  /// A number that counts something, with no note of its own at the end, stays text.
  @Test func numbersInARun() throws {
    let text = Self.run.replacing(" 3 Báo cáo đột xuất gửi trong 24 giờ.", with: "").replacing(" 2 Theo bản đồ ban hành năm 2025.", with: "").replacing(" 1 Gồm hộ gia đình và tổ chức được giao rừng.", with: "")
    #expect(try read(text).footnotes.isEmpty)
  }
}
