import ArgumentParser
import Kehoach
import PlanExport
import PlanModel
import PlanRecognition
import SourceModel
import VietnameseText

struct Agencies: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agencies", abstract: "List the bodies that are known by name: ids, abbreviations, periods, successors.",
    discussion: """
      A table of your own (--lexicon) is CSV with the columns id and name, and as wanted abbrevs, kind, valid_from, \
      valid_to, successor_ids; lists are separated by |. Its names go before the built-in ones.

      Examples:
        kehoach agencies "thông tin"
        kehoach agencies stttt --on 2026-01-01
        kehoach agencies --provinces
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json }

  @Argument(help: "A name, abbreviation or id; without one all are listed.")
  var query: String?

  @Option(help: ArgumentHelp("Only bodies that exist on this day; of a body that is gone, those that took over.", valueName: "yyyy-mm-dd"))
  var on: CivilDate?

  @Flag(help: "List the provinces of before and after 2025-07-01 instead.")
  var provinces = false

  @Option(help: "table, csv or json.")
  var format: Format = .table

  @OptionGroup(title: "Bodies") var lexicon: LexiconOptions
  @OptionGroup(title: "Tables of values") var values: ValueOptions

  func run() throws {
    let lexicon = try lexicon.load()
    let rows = provinces ? provinceRows(lexicon) : agencyRows(lexicon)
    let headings = provinces ? ["code", "name", "new_code", "new_name"] : ["id", "name", "other_names", "abbrevs", "kind", "valid_from", "valid_to", "successor_ids", "note"]
    if rows.isEmpty, let query { StandardError.write("kehoach: \(emptyNote(query, lexicon))\n") }
    switch format {
    case .table: try StandardOutput.write(table(headings, rows))
    case .csv:
      let csv = values.csv
      var bytes: [UInt8] = values.excel ? [0xEF, 0xBB, 0xBF] : []
      for row in [headings.map(title)] + rows { csv.appendRow(row, to: &bytes) }
      try StandardOutput.write(bytes)
    case .json: try StandardOutput.write(json(headings, rows))
    }
  }

  private func agencyRows(_ lexicon: AgencyLexicon) -> [[String]] {
    var entries = lexicon.entries
    if let query {
      entries = entries.filter { entry in
        entry.id == query || entry.abbreviations.contains { folded($0) == folded(query) }
          || entry.forms.contains { lexicon.matches(query: query, agency: Agency(name: $0, id: entry.id)) }
      }
    }
    if let on {
      var seen = Set<String>()
      let ids = entries.flatMap { lexicon.successors(of: $0.id, on: on) }.filter { seen.insert($0).inserted }
      entries = ids.compactMap { lexicon.entry(id: $0) }.filter { ($0.validFrom.map { $0 <= on } ?? true) && ($0.validTo.map { $0 >= on } ?? true) }
    }
    return entries.map { entry in
      [
        entry.id, entry.name, entry.forms.dropFirst().joined(separator: "|"), entry.abbreviations.joined(separator: "|"),
        entry.kind.rawValue, entry.validFrom?.description ?? "", entry.validTo?.description ?? "",
        entry.successors.joined(separator: "|"), entry.note ?? "",
      ]
    }
  }

  /// The provinces of both times: a code alone does not say which, since codes were used again.
  private func provinceRows(_ lexicon: AgencyLexicon) -> [[String]] {
    let rows = lexicon.provinces.old.map { [$0.code, $0.name, $0.newCode ?? "", $0.newName ?? ""] }
    guard let query else { return rows }
    return rows.filter { row in row.contains { folded($0) == folded(query) } }
  }

  private func emptyNote(_ query: String, _ lexicon: AgencyLexicon) -> String {
    let near = nearestNames(query, in: provinces ? lexicon.provinces.old.map(\.name) : lexicon.entries.map(\.name)).joined(separator: "; ")
    let hint = near.isEmpty ? "" : said("; the nearest names are: \(near)")
    if provinces { return said("no province is called “\(query)”") + hint }
    return said(on.map { "no body called “\(query)” exists on \($0)" } ?? "no body is called “\(query)”") + hint
  }

  private func title(_ column: String) -> String { values.lang == .vi ? vietnameseTitles[column] ?? column : column }

  /// A cell as people read it: kinds in words, days as they are written, lists with commas.
  private func shown(_ cell: String, _ column: String) -> String {
    let list = cell.split(separator: "|").joined(separator: ", ")
    guard values.lang == .vi else { return list }
    if column == "kind", let kind = AgencyKind(rawValue: cell) { return vietnameseName(kind) }
    return CivilDate(iso: cell).map(vietnameseDate) ?? list
  }

  private func table(_ headings: [String], _ rows: [[String]]) -> String {
    // The note and the other names make lines too long for a table; csv and json have them.
    let shown = headings.indices.filter { headings[$0] != "note" && headings[$0] != "other_names" }
    let lines = [headings.map(title)] + rows.map { row in zip(row, headings).map { self.shown($0, $1) } }
    let widths = shown.map { column in lines.map { displayWidth($0[column]) }.max() ?? 0 }
    var result = ""
    for row in lines {
      let cells = zip(shown, widths).map { padded(row[$0], to: min($1, 50)) }
      var line = cells.joined(separator: "  ")
      while line.utf8.last == 0x20 { line.removeLast() }
      result += line + "\n"
    }
    return result
  }

  private func json(_ headings: [String], _ rows: [[String]]) -> [UInt8] {
    let lists: Set<String> = ["other_names", "abbrevs", "successor_ids"]
    var json = JSONWriter(pretty: true)
    json.array { json in
      for row in rows {
        json.object { json in
          for (heading, value) in zip(headings, row) {
            json.key(named: heading)
            if lists.contains(heading) {
              json.array { json in value.split(separator: "|").forEach { json.value(String($0)) } }
            } else if value.isEmpty {
              json.null()
            } else {
              json.value(value)
            }
          }
        }
      }
    }
    return json.bytes + [0x0A]
  }
}

private let vietnameseTitles = [
  "id": "Mã", "name": "Tên", "other_names": "Tên khác", "abbrevs": "Viết tắt", "kind": "Loại", "valid_from": "Từ ngày",
  "valid_to": "Đến ngày", "successor_ids": "Cơ quan kế thừa", "note": "Ghi chú", "code": "Mã", "new_code": "Mã mới", "new_name": "Tên mới",
]

private func vietnameseName(_ kind: AgencyKind) -> String {
  switch kind {
  case .department: "bộ, sở, ngành"
  case .office: "phòng, đơn vị"
  case .peoplesCommittee: "ủy ban nhân dân"
  case .party: "cơ quan đảng"
  case .front: "mặt trận, đoàn thể"
  case .media: "báo chí"
  case .collective: "nhóm cơ quan"
  case .post: "chức danh"
  case .team: "ban, tổ, đoàn"
  case .person: "cá nhân"
  case .other: "khác"
  }
}

/// A user's own table of bodies.
struct LexiconOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A table of bodies of your own, CSV with id,name[,abbrevs,kind,valid_from,valid_to,successor_ids].", valueName: "file"))
  var lexicon: String?

  func load() throws -> AgencyLexicon {
    guard let path = lexicon else { return .standard }
    let bytes: [UInt8]
    do { bytes = try Kehoach.readFile(path, limit: 16 << 20) } catch { throw CommandFailure(error, file: path) }
    var result = AgencyLexicon.standard
    do { try result.extend(csv: bytes) } catch { throw CommandFailure(.usage, "\(path): \(said(error.description))") }
    return result
  }
}
