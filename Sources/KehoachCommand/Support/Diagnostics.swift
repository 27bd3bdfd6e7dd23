import PlanExport
import PlanModel

/// What says that a document, or a part of it, was not read as a plan; a line each.
func doubtLines(_ plan: Plan, path: String) -> String {
  var doubted = plan
  // That a scan was recognised is said once; what was mended in it stands with the notes.
  var isRecognised = false
  doubted.diagnostics.removeAll { diagnostic in
    guard diagnostic.code == DiagnosticCode.ocrUsed.rawValue else { return false }
    defer { isRecognised = true }
    return isRecognised
  }
  doubted.diagnostics.removeAll { !doubtCodes.contains($0.code) && !($0.severity > .note && layerCodes.contains($0.code)) }
  return diagnosticLines(doubted, path: path, from: .note)
}

private let doubtCodes = Set([DiagnosticCode.notAPlan, .interleavedColumns, .tableUnreadable, .ocrUsed, .pagesUnread].map(\.rawValue))
/// Warnings of text that is read all the same (`--ocr never`); else only notes beside `ocr-used`.
private let layerCodes = Set([DiagnosticCode.ocrLayer, .brokenTextLayer].map(\.rawValue))

/// `plan.docx:12: warning: … [missing-lead]`, a line each, of the severities from `level` on; none for nil.
func diagnosticLines(_ plan: Plan, path: String, from level: Diagnostic.Severity?) -> String {
  guard let level else { return "" }
  let name = shownName(path) + (plan.sourceBeside(path).map { "#" + $0 } ?? "")
  var lines = ""
  for diagnostic in plan.diagnostics where diagnostic.severity >= level {
    let place = diagnostic.in.map { (spokenLanguage == .vi ? " tại " : " in ") + placeName($0, in: spokenLanguage) } ?? ""
    let severity = severityName(diagnostic.severity, spokenLanguage)
    lines += "\(name):\(diagnostic.span.line): \(severity): \(said(diagnostic.message))\(place) [\(diagnostic.code)]\n"
  }
  return lines
}

/// How an input is called in messages.
func shownName(_ path: String) -> String { path == "-" ? standardInputName : path }

extension Plan {
  /// The document that a saved plan was read from, where the input at `path` is another file: lines are the document's.
  func sourceBeside(_ path: String) -> String? {
    let name = shownName(path).split(separator: "/").last.map(String.init) ?? path
    return source.name.isEmpty || source.name == name ? nil : source.name
  }
}
