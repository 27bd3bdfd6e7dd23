import PlanExport
import PlanModel

/// A plan in the bytes that are to be written: made on a worker thread.
struct RenderedPlan: Sendable {
  var json: [UInt8] = []
  var rows: [UInt8] = []
}

/// Most plans are shorter as JSON.
private let usualRoom = 1 << 18

/// Where plans go, one after the other; `render` may run on several threads, the rest runs in order on one.
protocol PlanSink: Sendable {
  func begin() throws(CommandFailure)
  func render(_ plan: Plan) -> RenderedPlan
  func take(_ plan: RenderedPlan, from path: String) throws(CommandFailure)
  func end() throws(CommandFailure)
}

extension PlanSink {
  func begin() throws(CommandFailure) {}
  func end() throws(CommandFailure) {}
}

/// One plan as an object, several as an array that streams.
final class JSONSink: PlanSink, @unchecked Sendable {
  private let pretty: Bool
  private let isArray: Bool
  private var count = 0

  init(pretty: Bool, isArray: Bool) { (self.pretty, self.isArray) = (pretty, isArray) }

  func begin() throws(CommandFailure) { if isArray { try StandardOutput.write("[") } }

  func render(_ plan: Plan) -> RenderedPlan {
    var json = JSONWriter(pretty: pretty, depth: isArray ? 1 : 0, room: usualRoom)
    plan.write(to: &json)
    return RenderedPlan(json: json.bytes)
  }

  func take(_ plan: RenderedPlan, from path: String) throws(CommandFailure) {
    if isArray, count > 0 { try StandardOutput.write(",") }
    if isArray, !pretty { try StandardOutput.write("\n") }
    try StandardOutput.write(plan.json)
    if !isArray { try StandardOutput.write("\n") }
    count += 1
  }

  func end() throws(CommandFailure) { if isArray { try StandardOutput.write(count == 0 ? "]\n" : "\n]\n") } }
}

/// A plan a line.
struct LinesSink: PlanSink {
  func render(_ plan: Plan) -> RenderedPlan {
    var json = JSONWriter(room: usualRoom)
    plan.write(to: &json)
    json.endLine()
    return RenderedPlan(json: json.bytes)
  }

  func take(_ plan: RenderedPlan, from path: String) throws(CommandFailure) { try StandardOutput.write(plan.json) }
}

/// A task a row, headings once.
struct CSVSink: PlanSink {
  private let csv: TasksCSV
  init(_ csv: TasksCSV) { self.csv = csv }
  func begin() throws(CommandFailure) { try StandardOutput.write(csv.header()) }
  func render(_ plan: Plan) -> RenderedPlan { RenderedPlan(rows: csv.rows(of: plan)) }
  func take(_ plan: RenderedPlan, from path: String) throws(CommandFailure) { try StandardOutput.write(plan.rows) }
}

/// Letterhead and tasks by body, for people.
struct SummarySink: PlanSink {
  let language: OutputLanguage
  func render(_ plan: Plan) -> RenderedPlan { RenderedPlan(json: Array(planSummary(plan, language: language).utf8)) }
  func take(_ plan: RenderedPlan, from path: String) throws(CommandFailure) { try StandardOutput.write(plan.json) }
}
