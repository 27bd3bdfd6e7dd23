import PlanModel
import PlanRecognition
import Testing

@Suite struct DeadlineTests {
  static let cases = rows("deadlines.jsonl", of: DeadlineRow.self)
  static let forms = rows("deadline-forms.jsonl", of: DeadlineRow.self)
  static let sentences = rows("deadline-sentences.jsonl", of: DeadlineRow.self)
  static let headings = rows("deadline-headings.jsonl", of: DeadlineRow.self)

  @Test func tablesAreThere() {
    #expect(Self.cases.count == 60)
    #expect(Self.forms.count > 150)
    #expect(Self.sentences.count > 50)
    #expect(Self.headings.count > 25)
  }

  @Test(arguments: cases) func sharedCase(_ row: DeadlineRow) { check(row, mode: row.prose == true ? .prose : .cell) }
  @Test(arguments: forms) func form(_ row: DeadlineRow) { check(row, mode: .cell) }
  @Test(arguments: sentences) func sentence(_ row: DeadlineRow) { check(row, mode: .prose) }
  @Test(arguments: headings) func heading(_ row: DeadlineRow) { check(row, mode: .heading) }

  private func check(_ row: DeadlineRow, mode: DeadlineMode) {
    let text = Array(row.text.utf8)
    let found = recognizeDeadlines(text, mode: mode, issuedOn: CivilDate(iso: row.issuedOn))
    #expect(found.count == row.deadlines.count, "\(found.map(\.value.text))")
    for (deadline, expected) in zip(found.map(\.value), row.deadlines) {
      #expect(deadline.kind.rawValue == expected.kind)
      #expect(deadline.start?.description == expected.start)
      #expect(deadline.due?.description == expected.due)
      #expect(deadline.recurrence == expected.recurrence)
      if let inclusive = expected.inclusive { #expect(deadline.inclusive == inclusive) }
      if let certainty = expected.certainty { #expect(deadline.certainty.rawValue == certainty) }
    }
    for item in found { #expect(String(decoding: text[item.range], as: UTF8.self) == item.value.text) }
  }

  private func read(_ text: String, _ mode: DeadlineMode = .cell, issued: String = "2022-09-05", planYear: Int? = nil) -> [Deadline] {
    recognizeDeadlines(Array(text.utf8), mode: mode, issuedOn: CivilDate(iso: issued), planYear: planYear).map(\.value)
  }

  @Test func damageIsMendedAndSaid() {
    let glued = read("trước ngày 05/9/20225.").first
    #expect(glued?.certainty == .repaired)
    #expect(glued?.flags == ["footnote-marker-glued", "due-not-after-issue-date"])
    #expect(glued?.text == "trước ngày 05/9/20225")
    #expect(read("từ tháng 01/9/2022").first?.flags.contains("month-word-before-day") == true)
    #expect(read("15/8/5014").first?.flags == ["year-implausible"])
    #expect(read("31/4/2023").first?.flags == ["no-such-day"])
    #expect(read("02/01/2011 (thứ 2)").first?.flags.contains("weekday-mismatch") == true)
    #expect(read("02/01/2012 (thứ 2)").first?.flags.contains("weekday-mismatch") == false)
  }

  @Test func milestonesAreTheWordsOfTheirClause() {
    let found = read("- Tổ chức khảo sát: trong tháng 8/2022; - Báo cáo trước ngày 15/9/2022")
    #expect(found.map(\.milestone) == ["Tổ chức khảo sát", "Báo cáo"])
    #expect(read("Kế hoạch ban hành trước 15/9/2022").first?.milestone == "Kế hoạch ban hành")
    #expect(read("Tháng 9/2022").first?.milestone == nil)
  }

  /// Of a sentence: its verb and what follows, whoever it names.
  @Test(arguments: [
    ("Sở Nội vụ tham mưu UBND tỉnh kiện toàn Ban Chỉ đạo xong trong tháng 10/2022; báo cáo Bộ Nội vụ trước ngày 15/11/2022.", ["tham mưu UBND tỉnh kiện toàn Ban Chỉ đạo", "báo cáo Bộ Nội vụ"]),
    ("Các cơ quan, đơn vị báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12.", ["báo cáo 6 tháng", "báo cáo năm"]),
    ("Tổ chức tập huấn trong tháng 10/2022, gửi kết quả về Sở Y tế, Sở Tài chính trước ngày 15/11/2022.", ["Tổ chức tập huấn", "gửi kết quả về Sở Y tế, Sở Tài chính"]),
    ("Báo cáo 6 tháng (trước ngày 10/6/2023), báo cáo năm (trước ngày 10/12/2023).", ["Báo cáo 6 tháng", "báo cáo năm"]),
    ("Sơ kết trước ngày 10/6/2023 và cả năm trước ngày 10/12/2023.", ["Sơ kết", "cả năm"]),
    ("Sở Y tế chủ trì, phối hợp với các sở, ngành và Ủy ban nhân dân các huyện, thị xã, thành phố rà soát trước ngày 10/10/2022; tổng hợp trước ngày 20/10/2022.", ["rà soát", "tổng hợp"]),
  ])
  func milestonesOfSentences(text: String, milestones: [String]) {
    let found = recognizeDeadlines(Array(text.utf8), mode: .prose, issuedOn: CivilDate(iso: "2022-09-05"))
    #expect(found.map(\.value.milestone) == milestones)
  }

  @Test func missingYearsAreThePlans() {
    #expect(read("trước ngày 15/3").first?.due?.description == "2022-03-15")
    #expect(read("trước ngày 15/3", issued: "2022-12-20", planYear: 2023).first?.due?.description == "2023-03-15")
    #expect(read("trước ngày 15/3", issued: "2022-09-05", planYear: 2021).first?.due?.description == "2022-03-15")
    #expect(read("trước ngày 15/3").first?.certainty == .inferred)
    let unknown = recognizeDeadlines(Array("Quý IV".utf8), mode: .cell, issuedOn: nil).first?.value
    #expect(unknown?.kind == .unspecified)
    #expect(unknown?.flags == ["year-unknown"])
  }

  @Test(arguments: [
    ("Trước ngày 15/12/2022", "../2022-12-15"), ("Quý II/2023", "2023-34"), ("6 tháng đầu năm 2023", "2023-40"), ("6 tháng cuối năm 2023", "2023-41"),
    ("Tháng 10/2022", "2022-10"), ("từ tháng 10/2022", "2022-10/.."), ("Trong năm 2023", "2023"), ("từ tháng 9 đến tháng 12/2022", "2022-09/2022-12"),
    ("Trong năm 2022 và những năm tiếp theo", "2022/.."), ("đầu quý II/2024", "2024-34~"),
  ])
  func edtf(_ text: String, _ expected: String) { #expect(read(text).first?.edtf == expected) }

  @Test func countsFromThePlansDateAreResolved() {
    let days = read("30 ngày kể từ ngày ban hành", issued: "2025-08-20").first
    #expect(days?.due?.description == "2025-09-19")
    let working = read("trong vòng 15 ngày làm việc kể từ ngày ký ban hành", issued: "2023-03-01").first
    #expect(working?.due?.description == "2023-03-22")
    #expect(working?.kind == .relative)
    #expect(read("trong vòng 15 ngày kể từ ngày nhận hồ sơ").first?.due == nil)
    #expect(read("trong vòng 15 ngày kể từ ngày nhận hồ sơ").first?.anchor == "nhận hồ sơ")
  }
}
