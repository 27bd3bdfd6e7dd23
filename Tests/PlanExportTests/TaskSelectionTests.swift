import PlanModel
import Testing

@testable import PlanExport

/// Counted by hand in the annotated sample.
@Suite struct TaskSelectionTests {
  let all = TaskList([samplePlan])

  func filter(_ change: (inout TaskFilter) -> Void) -> TaskList {
    var filter = TaskFilter()
    change(&filter)
    return all.filtered(by: filter)
  }

  @Test func everyTaskWithoutAFilter() { #expect(all.count == 84) }

  @Test func agencyByRole() {
    #expect(filter { $0.agency = "Sở Thông tin và Truyền thông"; $0.role = .lead }.count == 11)
    #expect(filter { $0.agency = "sở thông tin và truyền thông"; $0.role = .coordinating }.count == 2)
    #expect(filter { $0.agency = "so thong tin va truyen thong" }.count == 13)
    #expect(filter { $0.agency = "Sở Y tế" }.isEmpty)
  }

  @Test func dueDays() {
    // Nine rows "Tháng 9/2022" (one of them with a survey in August), four by a day in September, III/1.
    let before = filter { $0.dueBefore = CivilDate(year: 2022, month: 10, day: 1) }
    #expect(before.items.allSatisfy { before.task($0).due! < CivilDate(year: 2022, month: 10, day: 1)! })
    #expect(before.count == 14)
    #expect(filter { $0.dueBefore = CivilDate(year: 2022, month: 9, day: 5) }.count == 1)
    #expect(filter { $0.dueAfter = CivilDate(year: 2022, month: 12, day: 31) }.count == 1)
  }

  @Test func overdueCountsTheDayBefore() {
    let task = task("1", "x", [deadline(.by, due: "2022-09-15", inclusive: false)])
    #expect(task.isOverdue(on: CivilDate(year: 2022, month: 9, day: 15)!))
    #expect(!task.isOverdue(on: CivilDate(year: 2022, month: 9, day: 14)!))
    #expect(task.due(.strict) == CivilDate(year: 2022, month: 9, day: 14))
    #expect(task.due(.printed) == CivilDate(year: 2022, month: 9, day: 15))
  }

  /// A task counts to one time: its last day that is an end, else how its time goes on.
  @Test(arguments: [
    ([deadline(.by, due: "2022-09-15", inclusive: true)], "dated 2022-09-15"),
    ([deadline(.during, due: "2022-12-31", inclusive: true)], "dated 2022-12-31"),
    ([deadline(.continuous, due: "2022-12-31", inclusive: true)], "ongoing"),
    ([deadline(.by, due: "2022-09-15", inclusive: true), deadline(.continuous, due: "2022-12-31", inclusive: true)], "dated 2022-09-15"),
    ([deadline(.recurring), deadline(.relative)], "ongoing"),
    ([deadline(.relative)], "open"), ([deadline(.from)], "open"), ([], "none"),
  ]) func countsOnce(_ deadlines: [Deadline], _ expected: String) {
    let task = task("1", "x", deadlines)
    let time = task.time(.printed)
    #expect(time.name + (time.day.map { " \($0)" } ?? "") == expected)
    #expect(task.isOverdue(on: CivilDate(year: 2023, month: 1, day: 1)!) == (time.day != nil))
  }

  @Test func kindsAndMissingTimes() {
    #expect(filter { $0.kinds = [.continuous] }.count == 18)
    #expect(filter { $0.kinds = [.from] }.count == 2)
    #expect(filter { $0.noDeadline = true }.count == 34)
  }

  @Test func sectionsByIdAndByHeading() {
    #expect(filter { $0.section = "II/7" }.count == 11)
    #expect(filter { $0.section = "II/1" }.count == 6)
    #expect(filter { $0.section = "so noi vu" }.count == 11)
  }

  @Test(arguments: [
    ("giải ngân", true), ("giai ngan", true), ("GIẢI NGÂN", true), ("ngân giải", false), ("iải ngân", false),
  ]) func search(_ words: String, found: Bool) { #expect(filter { $0.search = words }.isEmpty != found) }

  @Test func marksCountWhereTheyAreWritten() {
    let list = TaskList([plan([task("1", "Thúy hoà giải"), task("2", "Thuỷ lợi")])])
    func count(_ words: String) -> Int { list.filtered(by: { var f = TaskFilter(); f.search = words; return f }()).count }
    #expect(count("thuy") == 2)
    #expect(count("thủy") == 1)
    #expect(count("hòa") == 1)
    #expect(count("hỏa") == 0)
  }

  @Test func groups() {
    let months = all.grouped(by: .month, language: .vi)
    #expect(months.last?.title == "Không có ngày đến hạn")
    #expect(months.first?.title == "Tháng 9/2022")
    #expect(months.map(\.list.count).reduce(0, +) == 84)
    let agencies = all.grouped(by: .agency)
    #expect(agencies.first { $0.title == "Sở Nội vụ" }?.list.count == 12)
    #expect(agencies.last?.title == "No lead")
    #expect(agencies.first { $0.title == "Báo Bình Thuận" }?.list.count == 1)
  }

  /// Sở Nội vụ of two provinces are two bodies, in two spellings of one province one.
  @Test func bodiesOfTwoPlaces() {
    var here = plan([task("1", "x", lead: ["Sở Nội vụ"]), task("2", "y", lead: ["SỞ NỘI VỤ"])])
    var there = plan([task("1", "z", lead: ["Sở Nội vụ"])])
    #expect(TaskList([here, there]).grouped(by: .agency).map(\.list.count) == [3])
    here.document.place = "Lâm Đồng"
    there.document.place = "Huế"
    #expect(TaskList([here, there]).grouped(by: .agency).map(\.title) == ["Sở Nội vụ (Lâm Đồng)", "Sở Nội vụ (Huế)"])
    #expect(TaskList([here]).grouped(by: .agency).map(\.title) == ["Sở Nội vụ"])
  }

  /// Where one plan names the bodies of several provinces each is its own; the issuing province's is one with and without its name.
  @Test func bodiesOfTwoProvincesInOnePlan() {
    func titles(_ leads: [[String]]) -> [String] {
      let tasks = leads.enumerated().map { number, names -> PlanTask in
        var made = task("\(number + 1)", "x", lead: names)
        made.lead = names.map { Agency(name: $0, id: $0.hasPrefix("UBND") ? "ubnd" : "ca", kind: .other, from: .text) }
        return made
      }
      return TaskList([plan(tasks)]).grouped(by: .agency).map(\.title)
    }
    #expect(titles([["UBND tỉnh Cà Mau", "UBND tỉnh An Giang"], ["UBND tỉnh An Giang"]]) == ["UBND tỉnh Cà Mau", "UBND tỉnh An Giang"])
    #expect(titles([["Công an tỉnh"], ["Công an tỉnh Cà Mau"]]) == ["Công an tỉnh"])
  }

  @Test func sortingByDueIsStableAndPutsTheRestLast() {
    let sorted = all.sorted(by: .due)
    let days = sorted.items.map { sorted.task($0).due?.dayNumber ?? .max }
    #expect(days == days.sorted())
    #expect(Set(sorted.items) == Set(all.items))
  }

  @Test(arguments: [
    ("II/7/7.2/7", TaskOrigin.tableRow, "7"), ("II/1/a", .point, "a"), ("II/11/11.1/đ/-3", .point, "-"), ("II/10", .paragraph, ""),
    ("II/1/¶2", .paragraph, ""), ("I/a~2", .point, "a"), ("II/2/2.1", .point, "2.1"),
  ]) func ordinals(_ id: String, _ origin: TaskOrigin, _ expected: String) {
    var task = task(id, "")
    task.origin = origin
    task.section = origin == .tableRow ? "II/7/7.2" : nil
    #expect(task.ordinal == expected)
  }
}
