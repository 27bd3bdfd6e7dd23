import PlanExport
import PlanModel

/// `NAME.EXT.json` for each input, one `tasks.csv`, and `datapackage.json` that types its columns.
final class FolderSink: PlanSink, @unchecked Sendable {
  private let folder: String
  private let pretty: Bool
  private let csv: TasksCSV
  private let table: OutputFile
  private var taken: Set<String> = []

  init(_ folder: String, inputs: [String], pretty: Bool, csv: TasksCSV) throws(CommandFailure) {
    (self.folder, self.pretty, self.csv) = (folder, pretty, csv)
    try makeFolder(folder)
    table = try OutputFile(folder + "/tasks.csv")
  }

  func begin() throws(CommandFailure) { try table.write(csv.header()) }

  func render(_ plan: Plan) -> RenderedPlan {
    RenderedPlan(json: plan.jsonBytes(pretty: pretty) + [0x0A], rows: csv.rows(of: plan))
  }

  func take(_ plan: RenderedPlan, from path: String) throws(CommandFailure) {
    try OutputFile.write(plan.json, to: "\(folder)/\(freeName(for: path))")
    try table.write(plan.rows)
  }

  func end() throws(CommandFailure) {
    try table.finish()
    try OutputFile.write(csv.dataPackage(), to: folder + "/datapackage.json")
  }

  /// Two inputs of one name from two folders: the second is `NAME~2.EXT.json`.
  private func freeName(for path: String) -> String {
    let name = path == "-" ? standardInputName : path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(stem)~\(number)\(name[stem.endIndex...])"
      number += 1
    }
    return candidate + ".json"
  }
}
