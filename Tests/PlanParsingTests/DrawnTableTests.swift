import SourceModel
import Testing

@testable import PlanParsing

/// Tables drawn with characters: as pandoc's `plain` writer, reStructuredText and database tools print them.
@Suite struct DrawnTableTests {
  static let rows = [["1", "Rà soát các quy định về tổ chức bộ máy", "Sở Nội vụ", "Quý I/2024"], ["2", "Tập huấn", "Sở Tư pháp", "Tháng 6/2024"]]

  static let multiline = """
      -----------------------------------------------
      TT   Nội dung              Cơ quan    Thời gian
                                 chủ trì
      ---- --------------------- ---------- ---------
      1    Rà soát các quy định  Sở Nội vụ  Quý
           về tổ chức bộ máy                I/2024

      2    Tập huấn              Sở Tư pháp Tháng
                                            6/2024
      -----------------------------------------------
    """
  static let grid = """
    +----+-----------------------+------------+-----------+
    | TT | Nội dung              | Cơ quan    | Thời gian |
    |    |                       | chủ trì    |           |
    +====+=======================+============+===========+
    | 1  | Rà soát các quy định  | Sở Nội vụ  | Quý       |
    |    | về tổ chức bộ máy     |            | I/2024    |
    +----+-----------------------+------------+-----------+
    | 2  | Tập huấn              | Sở Tư pháp | Tháng     |
    |    |                       |            | 6/2024    |
    +----+-----------------------+------------+-----------+
    """
  static let simple = """
      TT   Nội dung                                Cơ quan chủ trì   Thời gian
      ---- --------------------------------------- ----------------- ------------
      1    Rà soát các quy định về tổ chức bộ máy  Sở Nội vụ         Quý I/2024
      2    Tập huấn                                Sở Tư pháp        Tháng 6/2024
    """
  static let restructured = """
    ==== ======================================= ================= ============
    TT   Nội dung                                Cơ quan chủ trì   Thời gian
    ==== ======================================= ================= ============
    1    Rà soát các quy định về tổ chức bộ máy  Sở Nội vụ         Quý I/2024
    2    Tập huấn                                Sở Tư pháp        Tháng 6/2024
    ==== ======================================= ================= ============
    """

  @Test(arguments: [multiline, grid, simple, restructured])
  func rowsAndHeader(_ table: String) {
    let result = Reconstructed("II. NHIỆM VỤ\n\nCác nhiệm vụ như sau:\n\n\(table)\n\nIII. KINH PHÍ\n")
    #expect(result.tables.count == 1)
    #expect(result.rows(headers: true) == [["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian"]])
    #expect(result.rows() == Self.rows)
    #expect(result.paragraphs == ["II. NHIỆM VỤ", "Các nhiệm vụ như sau:", "III. KINH PHÍ"])
    #expect(result.misplaced == 0)
  }

  /// Cut anywhere, no letter is lost.
  @Test(arguments: [multiline, grid, simple, restructured])
  func cutTables(_ table: String) {
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
    for count in 0..<lines.count {
      #expect(Reconstructed("I. NHIỆM VỤ\n" + lines.prefix(count).joined(separator: "\n")).misplaced == 0)
      #expect(Reconstructed("I. NHIỆM VỤ\n" + lines.dropFirst(count).joined(separator: "\n")).misplaced == 0)
    }
  }

  @Test func bars() {
    let text = """
      I. NHIỆM VỤ

      |     |                                        |            |
      |-----|----------------------------------------|------------|
      | TT  | Nội dung công việc                     | Thời gian  |
      | 1   | Rà soát các quy định về tổ chức bộ máy | Quý I/2024 |
      | 2   | Tập huấn cho công chức                 | Quý II/2024 |
      """
    #expect(Reconstructed(text).rows() == [["TT", "Nội dung công việc", "Thời gian"], ["1", "Rà soát các quy định về tổ chức bộ máy", "Quý I/2024"], ["2", "Tập huấn cho công chức", "Quý II/2024"]])
  }

  /// Lines below a letterhead's two halves and lines of dashes draw no table.
  @Test(arguments: [
    "ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN PHÚ HÒA             Độc lập - Tự do - Hạnh phúc\n  -------                  ---------------\nSố: 12/KH-UBND         Phú Hòa, ngày 05 tháng 9 năm 2024\nKẾ HOẠCH\n",
    "KẾ HOẠCH\n--------\nCăn cứ Luật Thủ đô;\n--------\n",
    "- Rà soát\n- - -\n- Kiểm tra\n",
  ])
  func noTables(_ text: String) {
    #expect(Reconstructed(text).tables.isEmpty)
    #expect(Reconstructed(text).misplaced == 0)
  }
}
