import Foundation
import Kehoach
import Testing

/// Invented plans of other kinds (digital government, Party work, poverty, legislation), each in several renditions that
/// all read the same: columns in other orders, group rows, totals, sub-columns, column numbers, rows cut by pages.
struct InventedPlansTests {
  struct Gold: Decodable {
    struct Table: Decodable { var section: String, columns: [String], roles: [String], kinds: [String], rows: [[String]] }
    struct Task: Decodable { var id: String, content: String, lead: [String], coordinating: [String], deadlines: [String] }
    var tables: [Table], tasks: [Task]
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/invented").path

  @Test(arguments: [
    "chuyen-doi-so.html", "chuyen-doi-so.md", "chuyen-doi-so.pdf", "cong-tac-dang.html", "cong-tac-dang.layout.txt",
    "giam-ngheo.html", "giam-ngheo.docx", "giam-ngheo.layout.txt", "giam-ngheo.pdf", "van-ban-quy-pham.html",
    "van-ban-quy-pham.docx", "van-ban-quy-pham.md", "ban-chi-dao.html", "ban-chi-dao.layout.txt", "ban-chi-dao.stream.txt", "ban-chi-dao.tabs.txt",
    "ban-chi-dao.md", "phu-luc-so.html", "phu-luc-so.layout.txt", "phu-luc-so.tabs.txt", "phu-luc-so.md",
  ])
  func rowsAndTasksAreExact(_ name: String) throws {
    let stem = name.prefix { $0 != "." }
    let gold = try JSONDecoder().decode(Gold.self, from: Data(contentsOf: URL(filePath: Self.folder + "/\(stem).gold.json")))
    let plan = try Kehoach.extract(path: Self.folder + "/" + name)
    try #require(plan.tables.count == gold.tables.count)
    for (table, expected) in zip(plan.tables, gold.tables) {
      #expect(table.section == expected.section)
      #expect(table.columns.map(\.header) == expected.columns)
      #expect(table.columns.map(\.role.rawValue) == expected.roles)
      #expect(table.rows.map(\.kind.rawValue) == expected.kinds)
      for (row, cells) in zip(table.rows, expected.rows) { #expect(row.cells.map { flat($0.text) } == cells.map(flat)) }
    }
    for expected in gold.tasks {
      let task = try #require(plan.tasks.first { $0.id == expected.id }, "\(expected.id)")
      #expect(flat(task.content) == flat(expected.content))
      #expect(task.lead.map { $0.name.lowercased() }.sorted() == expected.lead.map { $0.lowercased() }.sorted())
      #expect(task.coordinating.map { $0.name.lowercased() }.sorted() == expected.coordinating.map { $0.lowercased() }.sorted())
      let deadlines = task.deadlines.map { "\($0.kind.rawValue) \($0.start?.description ?? "-") \($0.due?.description ?? "-") \($0.recurrence ?? "-")" }
      #expect(deadlines == expected.deadlines)
    }
  }

  private func flat(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
