import Kehoach
import Testing

/// Notes at the foot of pages in texts that show no page: what pypdf, PDFium, PyMuPDF and pdfplumber write.
struct UnmarkedPagesTests {
  private let body = """
    I. NHIỆM VỤ
    1. Phòng Kinh tế chủ trì rà soát hộ nuôi trồng thủy sản trên đầm1, lập bản đồ vùng nuôi
    an toàn và báo cáo Ủy ban nhân dân phường trước ngày 15/4/2027.
    2. Trạm Y tế phường tổ chức khám sức khỏe cho người cao tuổi tại các tổ dân phố2 theo
    lịch của Trung tâm Y tế khu vực, hoàn thành trong quý II/2027.
    3. Công an phường phối hợp với các tổ dân phố tuần tra ban đêm vào mùa cao điểm3 và
    """

  @Test func threeNotesUnderTheBody() {
    let text = Reconstructed(body + """

      1 Theo kết quả kiểm kê đầm phá do Chi cục Thủy sản công bố năm 2026.
      2 Danh sách người cao tuổi lấy từ cơ sở dữ liệu dân cư; tổ nào thiếu thì bổ sung cho đủ trước
      ngày 01/4/2027.
      3 Từ tháng 9 đến tháng 12 hằng năm.
      lập biên bản các trường hợp vi phạm trật tự đô thị trên tuyến đường ven biển của phường.
      4. Văn phòng HĐND và UBND phường đôn đốc việc thực hiện.
      """)
    #expect(text.notes == [
      "1 Theo kết quả kiểm kê đầm phá do Chi cục Thủy sản công bố năm 2026.",
      "2 Danh sách người cao tuổi lấy từ cơ sở dữ liệu dân cư; tổ nào thiếu thì bổ sung cho đủ trước ngày 01/4/2027.",
      "3 Từ tháng 9 đến tháng 12 hằng năm.",
    ])
    #expect(text.marks == ["1", "2", "3"])
    #expect(text.paragraphs.contains { $0.hasSuffix("vào mùa cao điểm và lập biên bản các trường hợp vi phạm trật tự đô thị trên tuyến đường ven biển của phường.") })
    #expect(text.misplaced == 0)
  }

  /// The text's last lines are the second note's own, not what is left of the first.
  @Test func noLineIsTwoNotes() throws {
    let text = "trình1.\n1  Nghị định số 42/2022/NĐ-CP: Dịch vụ công trực tuyến toàn\n   triển         ra2\n2          công\n         định.\n"
    let read = try Kehoach.read(bytes: Array(text.utf8))
    #expect(read.coverage.unassigned == 0)
    #expect(read.plan.footnotes.map(\.text) == ["Nghị định số 42/2022/NĐ-CP: Dịch vụ công trực tuyến toàn triển ra2", "công định."])
  }

  /// pypdf leaves out the line breaks between the notes of a page.
  @Test func notesOnOneLine() {
    let text = Reconstructed(body + """

      1 Theo kết quả kiểm kê năm 2026.2 Danh sách lấy từ cơ sở dữ liệu dân cư;3Từ tháng 9 đến tháng 12 hằng năm.
      lập biên bản các trường hợp vi phạm trật tự đô thị trên tuyến đường ven biển của phường.
      """)
    #expect(text.notes == ["1 Theo kết quả kiểm kê năm 2026.", "2 Danh sách lấy từ cơ sở dữ liệu dân cư;", "3 Từ tháng 9 đến tháng 12 hằng năm."])
    #expect(text.misplaced == 0)
  }

  /// PDFium ends the line at a raised number; the space behind the number begins the next one. No page begins there.
  @Test func numbersOnLinesOfTheirOwn() {
    let text = Reconstructed("""
      I. NHIỆM VỤ
      1. Phòng Kinh tế chủ trì rà soát hộ nuôi trồng thủy sản trên đầm1
       và lập bản đồ vùng nuôi an toàn, báo cáo Ủy ban nhân dân phường trước ngày 15/4/2027.
      2. Trạm Y tế phường tổ chức khám sức khỏe cho người cao tuổi tại các tổ dân phố2 theo
      lịch của Trung tâm Y tế khu vực, hoàn thành trong quý II/2027.
      1
       Theo kết quả kiểm kê đầm phá do Chi cục Thủy sản công bố năm 2026.
      2
       Danh sách người cao tuổi lấy từ cơ sở dữ liệu dân cư.
      3. Công an phường phối hợp với các tổ dân phố tuần tra ban đêm vào mùa cao điểm.
      """)
    #expect(text.notes == ["1 Theo kết quả kiểm kê đầm phá do Chi cục Thủy sản công bố năm 2026.", "2 Danh sách người cao tuổi lấy từ cơ sở dữ liệu dân cư."])
    #expect(text.document.pageStarts.isEmpty)
    #expect(text.paragraphs.contains("1. Phòng Kinh tế chủ trì rà soát hộ nuôi trồng thủy sản trên đầm và lập bản đồ vùng nuôi an toàn, báo cáo Ủy ban nhân dân phường trước ngày 15/4/2027."))
  }

  /// A note that the page cuts before a point begins, its rest behind the signer's name.
  @Test func cutNote() {
    let text = Reconstructed("""
      1. Các tổ dân phố gửi danh sách hộ có nguy cơ ngập1 về Ủy ban nhân dân phường để tổng hợp,
      bố trí nơi ở tạm cho Nhân dân trước mùa mưa năm 2027 và báo cáo Chủ tịch phường.
      1 Danh sách lập theo mẫu của Ban Chỉ huy phòng thủ dân sự thành phố, tổ nào chưa có thì lập và
      2. Trạm Y tế phường chuẩn bị cơ số thuốc cho mùa mưa năm 2027.
      CHỦ TỊCH
      Phan Thế Vinh
      gửi bổ sung trong tháng 6.
      """)
    #expect(text.notes == ["1 Danh sách lập theo mẫu của Ban Chỉ huy phòng thủ dân sự thành phố, tổ nào chưa có thì lập và gửi bổ sung trong tháng 6."])
    #expect(text.paragraphs.contains("2. Trạm Y tế phường chuẩn bị cơ số thuốc cho mùa mưa năm 2027."))
    #expect(text.paragraphs.last == "Phan Thế Vinh")
  }

  /// Rows and lines that begin with the next number but have no marker in the text.
  @Test func noNotes() {
    let text = Reconstructed("""
      Số lượng dịch vụ công trực tuyến mức độ 1, mức độ 2 được nâng lên theo lộ trình của thành phố.
      1 Dịch vụ về đất đai do Phòng Kinh tế cung cấp.
      2 Dịch vụ về hộ tịch do Văn phòng cung cấp.
      """)
    #expect(text.notes.isEmpty)
  }

  @Test func hyphensOfPDFium() throws {
    let plan = try Kehoach.extract(bytes: Array("Số: 15/KH\u{FFFE}UBND\r\nCăn cứ Quyết định số 90/QĐ\u{2}UBND ngày 12/01/2027 của UBND phường;".utf8))
    #expect(plan.document.symbol == "15/KH-UBND")
    #expect(plan.citations.map(\.symbol) == ["90/QĐ-UBND"])
  }
}
