import PlanModel

/// What says that a document, or a part of it, was not read as a plan; a line each.
func doubtLines(_ plan: Plan, path: String) -> String {
  var doubted = plan
  doubted.diagnostics.removeAll { !doubtCodes.contains($0.code) }
  return diagnosticLines(doubted, path: path, from: .note)
}

private let doubtCodes = Set([DiagnosticCode.notAPlan, .interleavedColumns, .tableUnreadable, .ocrUsed].map(\.rawValue))

/// `plan.docx:12: warning: … [missing-lead]`, a line each, of the severities from `level` on; none for nil.
func diagnosticLines(_ plan: Plan, path: String, from level: Diagnostic.Severity?) -> String {
  guard let level else { return "" }
  let name = path == "-" ? standardInputName : path
  var lines = ""
  for diagnostic in plan.diagnostics where diagnostic.severity >= level {
    let place = diagnostic.in.map { " in \($0)" } ?? ""
    lines += "\(name):\(diagnostic.span.line): \(diagnostic.severity.rawValue): \(diagnostic.message)\(place) [\(diagnostic.code)]\n"
  }
  return lines
}
