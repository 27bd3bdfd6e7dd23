import FoundationEssentials
@testable import Kehoach
import PlanModel
import Testing

@testable import PlanExport

@Suite struct CalendarTests {
  let list = TaskList([samplePlan])

  @Test func sampleKeepsTheRules() {
    for component in CalendarOptions.Component.allCases {
      var options = CalendarOptions()
      options.component = component
      options.name = "Kế hoạch; 2873, \\"
      #expect(checkICS(ics(list, options: options)) == [])
    }
  }

  @Test func hostileTextsKeepTheRules() {
    let texts = ["; , \\ \n\r\u{0}", String(repeating: "ứ", count: 300), String(repeating: "🇻🇳", count: 60), "BEGIN:VTODO\r\nX:1", ""]
    let plan = plan(texts.map { task($0, $0, lead: [$0, "a,b;c"], [deadline(.by, due: "2026-03-31", inclusive: false)]) })
    #expect(checkICS(ics(TaskList([plan]))) == [])
  }

  @Test(arguments: [
    (deadline(.on, from: "2026-03-31", due: "2026-03-31"), ["DUE;VALUE=DATE:20260331"]),
    (deadline(.during, from: "2026-04-01", due: "2026-06-30"), ["DTSTART;VALUE=DATE:20260401", "DUE;VALUE=DATE:20260630"]),
    (deadline(.by, due: "2026-03-31", inclusive: false), ["DUE;VALUE=DATE:20260331"]), (deadline(.from, from: "2026-03-31"), ["DTSTART;VALUE=DATE:20260331"]),
    (deadline(.relative), []),
  ])
  func days(_ deadline: Deadline, _ lines: [String]) {
    let text = String(decoding: ics(TaskList([plan([task("1", "x", [deadline])])])), as: UTF8.self)
    let found = text.split(whereSeparator: \.isNewline).map(String.init).filter { $0.hasPrefix("DUE") || $0.hasPrefix("DTSTART") }
    #expect(found == lines)
  }

  @Test func strictDayIsTheLastInTime() {
    var options = CalendarOptions()
    options.duePolicy = .strict
    let text = String(decoding: ics(TaskList([plan([task("1", "x", [deadline(.by, due: "2026-03-31", inclusive: false)])])]), options: options), as: UTF8.self)
    #expect(text.contains("DUE;VALUE=DATE:20260330"))
  }

  @Test(arguments: [
    ("FREQ=MONTHLY", "2026-03-02"), ("FREQ=MONTHLY;BYMONTHDAY=15", "2026-03-15"), ("FREQ=MONTHLY;BYMONTHDAY=1", "2026-04-01"),
    ("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1", "2026-06-30"), ("FREQ=WEEKLY;BYDAY=FR", "2026-03-06"), ("FREQ=MONTHLY;BYDAY=1FR", "2026-03-06"), ("FREQ=MONTHLY;BYDAY=-1FR", "2026-03-27"), ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-03-31"),
    ("FREQ=MONTHLY;BYMONTH=5;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-05-29"), ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-03-02"),
  ])
  func seriesBeginOnADayOfTheirs(_ rule: String, _ day: String) {
    #expect(firstDay(of: rule, from: CivilDate(iso: "2026-03-02")!).description == day)
  }

  @Test(arguments: [
    ("Triển khai công tác chuyển đổi số năm 2026", "2026-12-31"), ("Phát triển kinh tế tập thể giai đoạn 2026 - 2030", "2030-12-31"),
    ("Đầu tư hạ tầng giai đoạn 2026-2028, định hướng đến năm 2035", "2035-12-31"), ("Giảm nghèo từ năm 2026 đến năm 2027", "2027-12-31"),
    // Another time than the plan's, or a part of the year.
    ("Khắc phục hạn chế của chỉ số năm 2025", nil), ("Tuyên truyền bầu cử nhiệm kỳ 2026 - 2031", nil), ("Khai giảng năm học 2026 - 2027", nil),
    ("Kiểm tra trong quý II năm 2026", nil), ("Nhiệm vụ 6 tháng đầu năm 2026", nil), ("Thực hiện Nghị quyết 12/2027/NQ-HĐND", nil),
    ("Phòng, chống thiên tai năm 2026 và những năm tiếp theo", nil), ("Áp dụng mức thu mới từ năm 2027", nil),
  ])
  func seriesEndWithThePlan(_ title: String, _ day: String?) {
    var made = plan([task("1", "x", [monthly])])
    made.document.title = title
    #expect(made.document.lastDay?.description == day)
    let bytes = ics(TaskList([made]))
    #expect(rules(bytes) == ["RRULE:FREQ=MONTHLY;BYMONTHDAY=25" + (day.map { ";UNTIL=" + $0.filter { $0 != "-" } } ?? "")])
    #expect(checkICS(bytes) == [])
  }

  @Test func seriesEndWithTheTask() {
    let bytes = ics(TaskList([plan([task("1", "x", [monthly, deadline(.continuous, from: "2026-01-01", due: "2026-09-30")])])]))
    #expect(rules(bytes) == ["RRULE:FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20260930"])
    // A step with a day of its own ends nothing.
    #expect(rules(ics(TaskList([plan([task("1", "x", [monthly, deadline(.by, due: "2026-09-30")])])]))) == ["RRULE:FREQ=MONTHLY;BYMONTHDAY=25"])
  }

  /// Calendars without to-dos: a rule that names its day is a series there too, "hằng tháng" alone is no day.
  @Test func seriesOfEvents() {
    var options = CalendarOptions()
    options.component = .event
    let bytes = ics(TaskList([plan([task("1", "x", [monthly]), task("2", "y", [recurring("FREQ=MONTHLY")])])]), options: options)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("DTSTART;VALUE=DATE:20260325\r\nDTEND;VALUE=DATE:20260326\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=25\r\n"))
    #expect(text.components(separatedBy: "BEGIN:VEVENT").count == 2 && checkICS(bytes) == [])
  }

  @Test func eventsOfPlansAreDays() {
    var made = plan([task("1", "Chuẩn bị sách", [deadline(.by, due: "2026-04-15")])])
    made.document.title = "Tổ chức Ngày hội đọc sách"
    made.document.events = [
      PlanEvent(label: "Thời gian", text: "08 giờ ngày 21/4/2026", deadlines: [deadline(.on, due: "2026-04-21")]),
      PlanEvent(label: "Địa điểm", text: "Nhà văn hóa xã; sân vận động", deadlines: []),
    ]
    let bytes = ics(TaskList([made]))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("DTSTART;VALUE=DATE:20260421\r\nDTEND;VALUE=DATE:20260422\r\nSUMMARY:Tổ chức Ngày hội đọc sách\r\nLOCATION:Nhà văn hóa xã\\; sân vận động"))
    #expect(checkICS(bytes) == [] && text.components(separatedBy: "BEGIN:VEVENT").count == 2)
    var options = CalendarOptions()
    options.hasEvents = false
    #expect(!String(decoding: ics(TaskList([made]), options: options), as: UTF8.self).contains("VEVENT"))
    // A term from an unknown day is no day.
    made.document.events[0].deadlines = [deadline(.relative)]
    #expect(!String(decoding: ics(TaskList([made])), as: UTF8.self).contains("VEVENT"))
  }

  private var monthly: Deadline { recurring("FREQ=MONTHLY;BYMONTHDAY=25") }

  private func recurring(_ rule: String) -> Deadline {
    var made = deadline(.recurring)
    made.recurrence = rule
    return made
  }

  private func rules(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init).filter { $0.hasPrefix("RRULE") }
  }

  @Test func rulesOfStrangersAreNotWritten() {
    var bad = deadline(.recurring)
    bad.recurrence = "FREQ=DAILY\r\nATTACH:file"
    let bytes = ics(TaskList([plan([task("1", "x", [bad])])]))
    #expect(checkICS(bytes) == [] && !String(decoding: bytes, as: UTF8.self).contains("ATTACH"))
  }

  @Test(arguments: [
    "BEGIN:VTODO\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260102\r\nDUE;VALUE=DATE:20260102\r\nEND:VTODO\r\n",
    "BEGIN:VTODO\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260102\r\nDUE:20260103T000000Z\r\nEND:VTODO\r\n",
    "BEGIN:VTODO\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nRRULE:FREQ=DAILY\r\nEND:VTODO\r\n",
    "BEGIN:VTODO\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDUE;VALUE=DATE:20260102\r\nDURATION:P1D\r\nEND:VTODO\r\n",
    "BEGIN:VTODO\r\nDTSTAMP:20260101T000000Z\r\nEND:VTODO\r\n", "BEGIN:VTODO\nUID:1\nDTSTAMP:20260101T000000Z\nEND:VTODO\n",
    "BEGIN:VTODO\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:a,b\r\nEND:VTODO\r\n", "BEGIN:VTODO\r\n",
  ])
  func checkerSeesFaults(_ text: String) { #expect(!checkICS(Array(text.utf8)).isEmpty) }
}

@Suite struct PageTests {
  @Test func policyAllowsItsOwnScriptOnly() throws {
    #expect(try digest(pageStyle) == pageStyleHash)
    #expect(try digest(pageScript) == pageScriptHash)
    #expect(try digest(diffPageStyle) == diffPageStyleHash)
    #expect(try digest(diffPageScript) == diffPageScriptHash)
  }

  /// Both texts are printed as they stand: nothing in them may end its element.
  @Test func assetsDoNotEndTheirElements() {
    #expect(!pageStyle.contains("</") && !pageScript.contains("</"))
  }

  private func digest(_ text: String) throws -> String { "sha256-" + Data(hexBytes(hexDigest(Array(text.utf8)))).base64EncodedString() }

  private func hexBytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.utf8)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16) }
  }

  @Test func textNeverBecomesMarkup() {
    let texts = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'onclick='x", "&lt;b&gt;"]
    let plan = plan(texts.map { task($0, $0, lead: [$0]) }, symbol: texts[1])
    let page = String(decoding: html(TaskList([plan])), as: UTF8.self)
    #expect(page.components("<script").count == 2 && page.components("<img").count == 1 && !page.contains("'onclick="))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && page.contains("&amp;lt;b&amp;gt;"))
    #expect(!page.contains("http://") && !page.contains("https://"))
  }

  @Test func emptyListIsAPage() {
    #expect(String(decoding: html(TaskList([])), as: UTF8.self).hasSuffix("</html>\n"))
    #expect(String(decoding: html(TaskList([Plan()])), as: UTF8.self).contains("<main>"))
  }
}

@Suite struct OtherWritersTests {
  @Test func markdownTextIsText() {
    #expect(markdownText("a|b*c_`[<x>](y)\n&") == "a\\|b\\*c\\_\\`\\[&lt;x&gt;\\](y)<br>&amp;")
  }

  @Test func sheetNamesAreExcels() {
    var names = SheetNames()
    #expect(names.unique("Sở A/B: [x]?*") == "Sở A B   x")
    #expect(names.unique("UBND các huyện, thị xã, thành phố Bình Thuận") == "UBND các huyện, thị xã, thành…")
    #expect(names.unique("ubnd CÁC huyện, thị xã, thành phố Bình Thuận").hasSuffix("(2)"))
    #expect(names.unique("Phòng Kinh tế, Hạ tầng và Đô thị") == "Phòng Kinh tế, Hạ tầng và Đô…")
    #expect(names.unique(String(repeating: "x", count: 40)).utf16.count == 31)
    #expect(names.unique("''") == "Sheet")
  }

  @Test func mappingsAreRead() throws {
    let columns = try readColumnMapping("\u{FEFF}# chú thích\nheading,value,format,width\n\"Hạn, cuối\",due|deadline_text,dd/mm/yyyy,12\r\nTự điền,\n")
    #expect(columns.map(\.heading) == ["Hạn, cuối", "Tự điền"])
    #expect(columns[0].sources == [.due, .deadlineText] && columns[0].width == 12 && columns[1].sources.isEmpty)
    let list = TaskList([plan([task("1", "x", [deadline(.by, due: "2026-02-05", inclusive: true)])])])
    #expect(columns[0].text(list.items[0], at: 0, in: list, policy: .printed) == "05/02/2026")
  }

  @Test(arguments: ["", "heading,value\n", "A\n", "A,nothing\n", "A,due,yy\n", "A,due,,0\n"])
  func mappingsAreRefused(_ text: String) { #expect(throws: MappingError.self) { try readColumnMapping(text) } }

  @Test func wrappedLinesAreCounted() {
    #expect(wrappedLines("", width: 10) == 1)
    #expect(wrappedLines("a\nb", width: 10) == 2)
    #expect(wrappedLines(String(repeating: "chữ ", count: 25), width: 20) == 5)
    #expect(wrappedLines(String(repeating: "x", count: 100), width: 20) == 5)
  }
}

extension String {
  fileprivate func components(_ separator: String) -> [Substring] { split(separator: separator, omittingEmptySubsequences: false) }
}
