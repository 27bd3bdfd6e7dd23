import ArgumentParser
import Kehoach
import PlanModel
import SourceModel

/// The name under which standard input stands in output and messages.
let standardInputName = "stdin"

/// The bytes of a file, `-` being standard input, and the name it goes by.
func readInput(_ path: String, _ options: Kehoach.Options) throws(ReadError) -> (bytes: [UInt8], name: String) {
  let limit = options.reading.limits.fileBytes
  if path == "-" { return (try Kehoach.readAll(0, limit: limit), standardInputName) }
  return (try Kehoach.readFile(path, limit: limit), path.split(separator: "/").last.map(String.init) ?? path)
}

/// The plan of one document, or of JSON that holds one.
func readPlan(_ path: String, _ options: Kehoach.Options) throws(ReadError) -> Plan {
  let (bytes, name) = try readInput(path, options)
  guard Kehoach.isJSON(bytes) else { return try Kehoach.extract(bytes: bytes, name: name, options: options) }
  let plans = try Kehoach.plans(json: bytes)
  guard plans.count == 1 else { throw ReadError(.unreadable, "\(plans.count) saved plans in it; kehoach tasks, check and export take them") }
  return plans[0]
}

/// The bytes of a document; a saved plan has no text of its own to show.
func readDocumentBytes(_ path: String, _ options: Kehoach.Options) throws(ReadError) -> (bytes: [UInt8], name: String) {
  let (bytes, name) = try readInput(path, options)
  if Kehoach.isJSON(bytes) { throw ReadError(.unreadable, "JSON holds no document's text; give the document itself") }
  return (bytes, name)
}

/// The plan of one document with its text and account.
func readDocument(_ path: String, _ options: Kehoach.Options) throws(ReadError) -> Extraction {
  let (bytes, name) = try readDocumentBytes(path, options)
  return try Kehoach.read(bytes: bytes, name: name, options: options)
}

/// The plans of one input: a document in any format, or JSON that `extract` wrote.
func loadPlans(_ path: String, _ options: Kehoach.Options) throws(ReadError) -> [Plan] {
  let (bytes, name) = try readInput(path, options)
  return try Kehoach.plans(bytes: bytes, name: name, options: options)
}

/// Loads each input and gives its plans to `consume` in order. One failing input ends with its own exit code; of
/// several, the rest is done and the code is 1. Messages go to standard error.
func forEachInput<Product: Sendable>(
  _ paths: [String], _ work: @escaping @Sendable (String) throws(ReadError) -> Product,
  consume: (String, Product) throws(CommandFailure) -> Void, progress: Progress
) throws(CommandFailure) {
  var failures: [CommandFailure] = []
  let attempt: @Sendable (String) -> (String, Result<Product, ReadError>) = { path in
    (path, Result { () throws(ReadError) in try work(path) })
  }
  try inOrder(paths, workers: processorCount(), attempt) { (item) throws(CommandFailure) in
    let (path, result) = item
    progress.clear()
    switch result {
    case .success(let product): try consume(path, product)
    case .failure(let error):
      let failure = CommandFailure(error, file: path == "-" ? standardInputName : path)
      if paths.count > 1 { StandardError.write("kehoach: \(failure.message ?? "")\n") }
      failures.append(failure)
    }
    progress.step()
  }
  progress.clear()
  guard let first = failures.first else { return }
  // Among the warnings of many files a single refusal is soon out of sight.
  if paths.count > 2 { StandardError.write("kehoach: \(said("\(failures.count) of \(paths.count) files could not be read"))\n") }
  throw paths.count == 1 ? first : CommandFailure(quietly: CommandFailure.Status.someFailed.rawValue)
}
