import PlanModel

/// `plan.docx:12: warning: … [missing-lead]`, a line each; notes only where they are asked for.
func diagnosticLines(_ plan: Plan, path: String, from level: Diagnostic.Severity) -> String {
  var lines = ""
  for diagnostic in plan.diagnostics where diagnostic.severity >= level {
    let place = diagnostic.in.map { " in \($0)" } ?? ""
    lines += "\(path):\(diagnostic.span.line): \(diagnostic.severity.rawValue): \(diagnostic.message)\(place) [\(diagnostic.code)]\n"
  }
  return lines
}
