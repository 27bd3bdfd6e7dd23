import Foundation
import PlanExport
import PlanModel
import Testing

@Suite struct TasksTable {
  private func rows(_ plan: Plan, _ csv: TasksCSV = TasksCSV()) -> String {
    String(decoding: csv.rows(of: plan), as: UTF8.self)
  }

  /// The value of one column of the first row; the row must hold no quoted cell.
  private func cell(_ name: String, _ plan: Plan, _ csv: TasksCSV = TasksCSV()) -> String {
    let names = String(decoding: TasksCSV().header(), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines).components(separatedBy: ",")
    let cells = rows(plan, csv).components(separatedBy: "\r\n")[0].components(separatedBy: ",")
    return names.firstIndex(of: name).map { cells[$0] } ?? "no column \(name)"
  }

  @Test func columnsAreThoseOfTheContract() {
    #expect(String(decoding: TasksCSV().header(), as: UTF8.self) == "plan,issued_on,issuer,task_id,key,parent,section,ordinal,content,lead,coordinating,deadline_text,kind,start,due,due_inclusive,recurrence,deliverable,note,report_to,citations,footnotes,source_page,source_line,confidence,review\r\n")
  }

  @Test func listsJoinAndDatesAreSingle() {
    let deadlines = [deadline(.by, due: "2026-09-15", inclusive: false), deadline(.during, from: "2026-10-01", due: "2026-12-31")]
    let plan = plan([task("II/1", "Rà soát", lead: ["Sở Nội vụ", "Sở Tài chính"], deadlines)])
    #expect(cell("lead", plan) == "Sở Nội vụ; Sở Tài chính")
    #expect(cell("kind", plan) == "by; during")
    #expect(cell("start", plan) == "2026-10-01")
    #expect(cell("due", plan) == "2026-12-31")
    #expect(cell("due_inclusive", plan) == "")
  }

  @Test func strictDueIsTheLastAdmissibleDay() {
    let before = plan([task("II/1", "Rà soát", [deadline(.by, due: "2026-03-01", inclusive: false)])])
    #expect(cell("due", before) == "2026-03-01")
    #expect(cell("due_inclusive", before) == "false")
    #expect(cell("due", before, TasksCSV(due: .strict)) == "2026-02-28")
    let until = plan([task("II/1", "Rà soát", [deadline(.by, due: "2026-03-01", inclusive: true)])])
    #expect(cell("due", until, TasksCSV(due: .strict)) == "2026-03-01")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("nói \"không\"", "\"nói \"\"không\"\"\""), ("hai\ndòng", "\"hai\ndòng\""), ("một; hai", "một; hai"),
  ])
  func quoting(_ value: String, _ written: String) {
    #expect(rows(plan([task("II/1", value)])).contains(",\(written),"))
  }

  @Test(arguments: ["=1+1", "+84", "-1", "@SUM(A1)", "\tx", "\rx"])
  func formulasAreMadeSafeForExcelOnly(_ value: String) {
    let plan = plan([task("II/1", value)])
    #expect(!rows(plan).contains("'"))
    #expect(rows(plan, TasksCSV(excel: true)).contains("'\(value)"))
  }

  @Test func excelStartsWithAByteOrderMark() {
    #expect(TasksCSV(excel: true).header().starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(!TasksCSV().header().starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func vietnameseHeadings() {
    let header = String(decoding: TasksCSV(language: .vi).header(), as: UTF8.self)
    #expect(header.contains("Đơn vị chủ trì"))
    #expect(header.components(separatedBy: ",").count == 26)
  }

  @Test func dataPackageNamesEveryColumn() throws {
    for csv in [TasksCSV(), TasksCSV(language: .vi)] {
      let package = try JSONSerialization.jsonObject(with: Data(csv.dataPackage())) as? [String: Any]
      let resource = (package?["resources"] as? [[String: Any]])?.first
      let fields = (resource?["schema"] as? [String: Any])?["fields"] as? [[String: Any]] ?? []
      let header = String(decoding: csv.header(), as: UTF8.self).trimmingCharacters(in: .newlines)
      #expect(fields.compactMap { $0["name"] as? String } == header.replacingOccurrences(of: "\"", with: "").components(separatedBy: ",").reduce(into: []) { names, part in
        if part.hasPrefix(" "), let last = names.popLast() { names.append(last + "," + part) } else { names.append(part) }
      })
      #expect(fields.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
    }
  }
}
