import PlanModel
import Testing

@testable import PlanChecks

/// Each rule with what it reports and, beside it, what it must leave alone.
@Suite struct RuleTests {
  @Test(arguments: [
    ("Hoàn thành trước ngày 31/9/2026.", "impossible-date"), ("Họp ngày 29/02/2026.", "impossible-date"),
    ("Bắt đầu từ tháng 01/9/2026.", "malformed-date"), ("Trước ngày 05/9/20265.", "malformed-date"), ("Trước 05//9/2026.", "malformed-date"),
    ("Hoàn thành trước ngày 30/9/2026.", nil), ("Họp ngày 29/02/2028.", nil), ("Từ tháng 9/2026.", nil), ("Tháng 01 ngày 31/8/2026", nil),
    ("Thông tư 12/2022/TT-BNV", nil), ("tỷ lệ 31/9", nil), ("Quyết định số 99/88/2026/QĐ", nil),
  ] as [(String, String?)])
  func dates(_ text: String, _ code: String?) { expect(text, code) }

  @Test(arguments: [
    ("Các đơn vị hổ trợ người dân.", "misspelling"), ("Xây dựng kế họach năm.", "misspelling"), ("Họp qúy II.", "misspelling"),
    ("theo hướng hiện tại", "misspelling"), ("phấn đấu giải đạt 100%", "misspelling"), ("Hòan thành trong năm", "misspelling"),
    ("Có hiệu lựcthi hành", "damaged-word"), ("cácđơn vị", "damaged-word"), ("Giámsát Krôngpắk", nil),
    ("Hỗ trợ người dân kế hoạch quý II, thủy lợi, thúy, khuỷu, ngoài, toàn, xoáy, quả, của, mùa", nil), ("lịch sử lý luận", nil),
    ("số giải đạt được", nil), ("tiêm vắcxin, panô, Đắk Lắk, Krông Pắk", nil), ("cũng cố gắng", nil),
  ] as [(String, String?)])
  func spelling(_ text: String, _ code: String?) { expect(text, code) }

  @Test(arguments: [
    ("Chỉ số PAPI và chỉ số PaPi.", "mixed-spelling"), ("COVID-19 và Covid-19", "mixed-spelling"), ("PAPI, SIPAS, PAPI", nil),
    ("số 06-CTr/TU và 07-CTR/TU", nil), ("KẾ HOẠCH của Ban, BAN", nil), ("www.Binhthuan.gov.vn BINHTHUAN.gov.vn", nil),
    ("đa dạng hoá và số hóa", "tone-placement-mixed"), ("đa dạng hoá, thuỷ lợi", nil), ("số hóa, ủy ban, quý, toàn, hoàn", nil),
    ("Báo cáo Văn phòng chính phủ", "body-capitals"), ("gửi Bộ thông tin và Truyền thông", "body-capitals"),
    ("Báo cáo Văn phòng Chính phủ, Bộ Thông tin và Truyền thông", nil), ("cán bộ tài chính, cơ sở y tế, nội bộ", nil), ("BỘ TÀI CHÍNH", nil),
  ] as [(String, String?)])
  func names(_ text: String, _ code: String?) { expect(text, code) }

  @Test(arguments: [
    (["1", "2", "4"], "numbering-skips"), (["I", "II", "IV"], "numbering-skips"), (["a", "b", "c", "d", "e", "g"], "numbering-skips"),
    (["2.1", "2.3"], "numbering-skips"), (["1", "2", "2~2"], "numbering-repeats"), (["3", "2"], "numbering-repeats"),
    (["a", "b", "c", "d", "đ", "e", "g", "h"], nil), (["a", "b", "c", "d", "e", "f"], nil), (["I", "II", "III"], nil),
    (["1", "2", "3", "1", "2"], nil), (["-1", "-2"], nil), (["h", "i", "k"], nil), (["Điều 1", "Điều 2"], nil), (["Điều 1", "Điều 3"], "numbering-skips"),
    (["2.1", "2.2"], nil), (["A", "B"], nil), (["Phụ lục", "I"], nil),
  ] as [([String], String?)])
  func numbering(_ labels: [String], _ code: String?) { #expect(codes(points(labels)) == [code].compactMap { $0 }, "\(labels)") }

  @Test(arguments: [
    ("2026-03-01", true, true), ("2026-03-02", true, true), ("2026-03-03", false, true), ("2026-03-03", true, false), ("2026-12-31", false, false),
  ])
  func daysBeforeIssue(_ day: String, _ inclusive: Bool, _ reported: Bool) {
    #expect(codes(oneTask([dueDay(day, inclusive: inclusive)])).contains("deadline-before-issue") == reported)
  }

  @Test func hoursOfTheDayOfIssue() {
    var deadline = dueDay("2026-03-03", inclusive: false)
    deadline.text = "trước 18 giờ ngày 03/3/2026"
    #expect(!codes(oneTask([deadline])).contains("deadline-before-issue"))
    deadline.text = "trước ngày 03/3/2026"
    #expect(codes(oneTask([deadline])).contains("deadline-before-issue"))
  }

  private func oneTask(_ deadlines: [Deadline]) -> Plan { PlanChecksTests.oneTask("Ban hành hướng dẫn", deadlines) }

  @Test func bodies() {
    #expect(codes(PlanChecksTests.oneTask(lead: [])) == ["missing-lead"])
    #expect(codes(PlanChecksTests.oneTask(lead: ["Sở Nội vụ", "Sở Tài chính"])) == ["several-leads"])
    #expect(codes(PlanChecksTests.oneTask(lead: ["các sở, ngành", "UBND các xã"])) == [])
    #expect(codes(oneTask([])) == ["no-deadline"])
  }

  @Test(arguments: [
    ("Đưa vào báo cáo CCHC định kỳ của Sở Tài chính", true), ("Đưa kết quả vào báo cáo năm của Sở Nội vụ", false),
    ("Báo cáo kết quả cho Sở Tài chính", false), ("Báo cáo theo Kế hoạch 29/KH-UBND của UBND tỉnh", false),
    ("Gửi báo cáo về Sở Tài chính", false), ("Đưa vào báo cáo của địa phương", false), ("Đưa vào báo cáo của sở mình", false),
  ])
  func reports(_ note: String, _ reported: Bool) {
    #expect(codes(PlanChecksTests.oneTask(note: note)) == (reported ? ["report-of-other-body"] : []))
  }

  @Test(arguments: [
    ("Đẩy mạnh tuyên truyền.", [], true), ("Tăng cường phối hợp", ["2026-12-31"], true), ("Đẩy mạnh tuyên truyền, đạt 95% hộ dân", [], false),
    ("Tiếp tục rà soát trong năm 2026", [], true), ("Tăng cường 12 cán bộ", [], false), ("Ban hành hướng dẫn", [], false),
  ])
  func vagueTasks(_ content: String, _ year: [String], _ reported: Bool) {
    let deadlines = year.map { dueDay($0, inclusive: nil, kind: .during, from: "2026-01-01", precision: .year) }
    #expect(codes(PlanChecksTests.oneTask(content, deadlines)).contains("vague-task") == reported)
  }

  @Test func vagueTaskWithAProductOrADay() {
    #expect(codes(PlanChecksTests.oneTask("Đẩy mạnh tuyên truyền", [dueDay("2026-06-30")])) == [])
    var plan = PlanChecksTests.oneTask("Đẩy mạnh tuyên truyền", [dueDay("2026-12-31", kind: .continuous, precision: .year)])
    plan.tasks[0].deliverable = "Báo cáo"
    #expect(codes(plan) == [])
  }

  @Test func reversedRange() { #expect(codes(oneTask([dueDay("2026-10-01", inclusive: nil, kind: .during, from: "2026-10-15")])) == ["range-reversed"]) }

  @Test func footnotes() {
    func note(_ marker: String, _ text: String, anchored: Bool = true) -> Footnote {
      var note = Footnote()
      (note.marker, note.text) = (marker, text)
      if anchored { note.anchors = [.init(in: "I", span: .documentStart)] }
      return note
    }
    #expect(codes(soundPlan { $0.footnotes = [note("1", "Theo Quyết định A"), note("2", "theo  Quyết định A")] }) == ["duplicate-footnote"])
    #expect(codes(soundPlan { $0.footnotes = [note("1", "Theo A", anchored: false)] }) == ["footnote-without-anchor"])
    #expect(codes(soundPlan { $0.footnotes = [note("1", "Theo A"), note("2", "Theo B")] }) == [])
    #expect(codes(soundPlan { $0.diagnostics = [Diagnostic(.warning, .anchorWithoutFootnote, "mark 3 has no note", in: "I")] }) == ["anchor-without-footnote"])
  }

  @Test func references() {
    func plan(_ text: String, articles: Bool = false) -> Plan {
      var plan = points(articles ? ["Điều 1", "Điều 2"] : ["I", "II"])
      var point = Section()
      (point.id, point.label) = ((articles ? "Điều 2" : "II") + "/1", "1")
      plan.sections[1].children = [point]
      var citation = Citation()
      (citation.kind, citation.text, citation.in) = (.internal, text, "I")
      plan.citations = [citation]
      return plan
    }
    #expect(codes(plan("khoản 1 Mục II Kế hoạch này")) == ["reference-misnamed"])
    #expect(codes(plan("khoản 3 Mục II Kế hoạch này")) == ["reference-missing", "reference-misnamed"])
    #expect(codes(plan("mục 1 phần II")) == [])
    #expect(codes(plan("Mục V")) == ["reference-missing"])
    #expect(codes(plan("Kế hoạch này")) == [])
    #expect(codes(plan("Phụ lục số 01")) == [])
    #expect(codes(plan("khoản 1 Điều 2", articles: true)) == [])
  }

  @Test func datesOfOneDocument() {
    func plan(_ dates: [String], issuers: [String?] = [nil, nil], symbol: String = "213/QĐ-UBND") -> Plan {
      soundPlan { plan in
        plan.citations = zip(dates, issuers).map { date, issuer in
          var citation = Citation()
          (citation.symbol, citation.date, citation.issuer) = (symbol, CivilDate(iso: date), issuer)
          return citation
        }
      }
    }
    #expect(codes(plan(["2022-01-24", "2022-02-24"])) == ["citation-two-dates"])
    #expect(codes(plan(["2022-01-24", "2022-01-24"])) == [])
    #expect(codes(plan(["2022-01-24", "2021-02-24"])) == [])
    #expect(codes(plan(["2022-01-24", "2021-01-24"], symbol: "42/2022/NĐ-CP")) == ["citation-two-dates"])
    #expect(codes(plan(["2022-01-24", "2022-02-24"], issuers: ["UBND tỉnh", "UBND huyện"])) == [])
  }

  @Test func layout() {
    #expect(codes(soundPlan()) == [])
    #expect(codes(soundPlan { $0.document.recipients = [] }) == ["layout-missing"])
    #expect(codes(soundPlan { $0.document.number = nil; $0.document.symbol = "/KH-SNV" }) == ["number-blank"])
    #expect(codes(soundPlan { $0.document.legalBases = [] }) == ["no-legal-basis"])
    #expect(codes(soundPlan { $0.document.issuer = Body(name: "Ủy ban nhân dân xã Hòa Bình") }) == ["authority-missing"])
    #expect(codes(soundPlan {
      $0.document.issuer = Body(name: "Ủy ban nhân dân xã Hòa Bình")
      $0.document.signature.authority = "TM. ỦY BAN NHÂN DÂN"
    }) == [])
  }

  private func expect(_ text: String, _ code: String?) { #expect(codes(soundPlan(text)) == [code].compactMap { $0 }, "\(text)") }
}
