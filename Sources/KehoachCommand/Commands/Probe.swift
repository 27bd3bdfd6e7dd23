import ArgumentParser
import Kehoach
import PlanExport
import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

struct Probe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "probe", abstract: "Try the recognisers by themselves: one text a line in, one JSON array a line out.",
    discussion: """
      Lines come from standard input. A line is read as a cell of a deadline column; with --prose by the rules for \
      sentences.

      Example: echo "Trước ngày 15/9/2022" | kehoach probe deadline --issued-on 2022-09-05
      """)

  enum Kind: String, ExpressibleByArgument, CaseIterable { case deadline, citation, agency }

  @Argument(help: "What to look for: deadline, citation or agency.")
  var kind: Kind

  @Option(help: ArgumentHelp("Day of issue: fills in years.", valueName: "yyyy-mm-dd"))
  var issuedOn: CivilDate?

  @Flag(help: "Read each line as a sentence, not as a cell.")
  var prose = false

  func run() throws {
    let bytes: [UInt8]
    do { bytes = try Kehoach.readAll(0, limit: ReadLimits().fileBytes) } catch {
      throw CommandFailure(error, file: standardInputName)
    }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let (kind, issuedOn, prose) = (kind, issuedOn, prose)
    for (index, line) in lines.enumerated() {
      let prober = LineProber(line: line, number: index + 1)
      try StandardOutput.write(prober.json(kind, issuedOn: issuedOn, prose: prose))
    }
  }
}

/// One line and what the recognisers find in it.
private struct LineProber {
  let text: [UInt8]
  let number: Int

  init(line: [UInt8], number: Int) {
    let start = number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let end = line.last == 0x0D ? line.count - 1 : line.count
    // Damaged UTF-8 becomes U+FFFD, as in documents.
    let clean = start < end ? Array(String(decoding: line[start..<end], as: UTF8.self).utf8) : []
    (text, self.number) = (composed(clean), number)
  }

  func json(_ kind: Probe.Kind, issuedOn: CivilDate?, prose: Bool) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      guard text.contains(where: { !$0.isSpace }) else { return }
      switch kind {
      case .deadline: writeDeadlines(issuedOn: issuedOn, mode: prose ? .prose : .cell, to: &json)
      case .citation: writeCitations(to: &json)
      case .agency: writeAgencies(to: &json)
      }
    }
    return json.bytes + [0x0A]
  }

  private func span(_ range: Range<Int>) -> Span { Span(start: range.lowerBound, end: range.upperBound, line: number) }

  private func writeDeadlines(issuedOn: CivilDate?, mode: DeadlineMode, to json: inout JSONWriter) {
    for found in recognizeDeadlines(text, mode: mode, issuedOn: issuedOn) {
      var deadline = found.value
      deadline.span = span(found.range)
      deadline.write(to: &json)
    }
  }

  private func writeCitations(to json: inout JSONWriter) {
    for found in recognizeCitations(text) {
      var citation = found.value
      citation.span = span(found.range)
      citation.write(to: &json)
    }
  }

  /// A sentence's leading and coordinating bodies with their role; a line that orders nothing is read as a list.
  private func writeAgencies(to json: inout JSONWriter) {
    let assignment = assignment(in: text)
    var found = assignment.lead.map { ($0, "lead" as String?) } + assignment.coordinating.map { ($0, "coordinating") }
    found += assignment.reportTo.map { ($0, nil) }
    if found.isEmpty { found = bodiesInList(text, from: .text).map { ($0, nil) } }
    found.sort { ($0.0.range.lowerBound, $0.0.range.upperBound) < ($1.0.range.lowerBound, $1.0.range.upperBound) }
    for (body, role) in found {
      json.object { json in
        body.value.writeFields(to: &json)
        json.field("role", role)
        json.field("span", span(body.range))
      }
    }
  }
}
