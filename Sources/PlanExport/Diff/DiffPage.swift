import PlanDiff
import PlanModel

/// The comparison as one self-contained page: old and new side by side with the words marked, filters by kind of change, body
/// and words that work without a server.
public func diffPage(_ report: DiffReport) -> [UInt8] { DiffPageWriter(report: report).page() }

private struct DiffPageWriter {
  let report: DiffReport
  private var vi: Bool { report.language == .vi }

  func page() -> [UInt8] {
    var html = HTMLText()
    let title = report.names
    html.raw("<!DOCTYPE html>\n<html lang=\"\(vi ? "vi" : "en")\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '\(diffPageStyleHash)'; script-src '\(diffPageScriptHash)'; base-uri 'none'; form-action 'none'\">\n")
    html.element("title", "", title)
    html.raw("\n<style>" + diffPageStyle + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#changes\">")
    html.text(vi ? "Đến các thay đổi" : "To the changes")
    html.raw("</a>\n<header class=\"top\"><div>")
    html.element("h1", "", title)
    html.element("p", "", [report.difference.new.document.title, report.yearsLine].compactMap { $0 }.joined(separator: " · "))
    html.raw("</div></header>\n<main>\n")
    cards(&html)
    filters(&html)
    html.raw("<div id=\"changes\">\n")
    for group in report.groups { section(group.kind, group.changes, &html) }
    html.raw("</div>\n")
    for list in report.besides { table(list.title, list.changes, &html) }
    html.raw("</main>\n<footer>")
    html.text("kehoach \(kehoachVersion)")
    html.raw("</footer>\n<script>" + diffPageScript + "</script>\n</body>\n</html>\n")
    return html.bytes
  }

  private func cards(_ html: inout HTMLText) {
    let s = report.difference.summary
    let counts: [(String, Int, String)] = [
      ("modified", s.modified, report.word(.modified)), ("added", s.added, report.word(.added)), ("removed", s.removed, report.word(.removed)),
      ("moved", s.moved, report.movedWord), ("rolledForward", s.rolledForward, report.word(.rolledForward)), ("unchanged", s.unchanged, report.word(.unchanged)),
    ]
    html.raw("<ul class=\"cards\">")
    for (key, count, word) in counts {
      html.raw("<li><button type=\"button\" class=\"card\" data-k=\"\(key)\" aria-pressed=\"false\"><b>\(count)</b>")
      html.element("span", "", word)
      html.raw("</button></li>")
    }
    html.raw("</ul>\n")
  }

  private func filters(_ html: inout HTMLText) {
    html.raw("<form id=\"filters\" role=\"search\">")
    html.raw("<label><span>")
    html.text(vi ? "Loại thay đổi" : "Kind of change")
    html.raw("</span><select id=\"f-kind\"><option value=\"\">")
    html.text(vi ? "Tất cả" : "All")
    html.raw("</option>")
    for (key, word) in [("modified", report.word(.modified)), ("added", report.word(.added)), ("removed", report.word(.removed)), ("moved", report.movedWord), ("rolledForward", report.word(.rolledForward)), ("unchanged", report.word(.unchanged))] {
      html.element("option", "value=\"\(key)\"", word)
    }
    html.raw("</select></label><label><span>")
    html.text(vi ? "Cơ quan" : "Body")
    html.raw("</span><select id=\"f-agency\"><option value=\"\">")
    html.text(vi ? "Tất cả" : "All")
    html.raw("</option>")
    let names = Set(report.difference.tasks.flatMap(bodies)).sorted()
    for name in names {
      html.raw("<option value=\"")
      html.text(name)
      html.raw("\">")
      html.text(name)
      html.raw("</option>")
    }
    html.raw("</select></label><label><span>")
    html.text(vi ? "Tìm (không cần dấu)" : "Search (marks not needed)")
    html.raw("</span><input id=\"f-search\" type=\"search\"></label><button type=\"reset\">")
    html.text(vi ? "Xóa lọc" : "Clear")
    html.raw("</button><p id=\"count\" role=\"status\" aria-live=\"polite\" data-unit=\"\(vi ? "nhiệm vụ" : "tasks")\"></p></form>\n")
  }

  private func bodies(_ change: TaskChange) -> [String] {
    [report.oldTask(change), report.newTask(change)].compactMap { $0 }.flatMap { $0.lead + $0.coordinating }.map { $0.name.split(separator: "|").joined(separator: "/") }
  }

  private func section(_ kind: TaskChangeKind, _ changes: [TaskChange], _ html: inout HTMLText) {
    html.raw("<section data-group=\"\(kind.rawValue)\">")
    html.element("h2", "", "\(report.word(kind)) (\(changes.count))")
    for change in changes { article(change, &html) }
    html.raw("</section>\n")
  }

  private func article(_ change: TaskChange, _ html: inout HTMLText) {
    html.raw("<article class=\"change k-\(change.change.rawValue)\" data-k=\"\(change.change.rawValue)\(change.moved == true ? " moved" : "")\" data-a=\"")
    html.text(Array(Set(bodies(change))).sorted().joined(separator: "|"))
    html.raw("\"><h3>")
    html.text(report.place(change))
    for field in change.fields { html.element("small", "", report.word(field)) }
    for note in report.relations(change) { html.element("span", "class=\"tag\"", note) }
    html.raw("</h3><div class=\"pair\"><p>")
    let old = report.oldTask(change)
    let new = report.newTask(change)
    side(.old, old?.content, new?.content, change.wording, &html)
    html.raw("</p><p>")
    side(.new, old?.content, new?.content, change.wording, &html)
    html.raw("</p></div>")
    let details = report.details(change)
    let plain = details.isEmpty ? facts(change) : []
    if !details.isEmpty || !plain.isEmpty {
      html.raw("<dl>")
      for detail in details {
        html.element("dt", "", detail.name)
        if !detail.wording.isEmpty {
          html.raw("<dd>")
          side(.old, detail.old, detail.new, detail.wording, &html)
          html.raw("</dd><dd>")
          side(.new, detail.old, detail.new, detail.wording, &html)
          html.raw("</dd>")
          continue
        }
        html.raw(detail.renamed ? "<dd>" : "<dd><del>")
        html.text(detail.old)
        html.raw(detail.renamed ? "</dd><dd>" : "</del></dd><dd><ins>")
        html.text(detail.new)
        html.raw(detail.renamed ? "</dd>" : "</ins></dd>")
      }
      for (name, a, b) in plain {
        html.element("dt", "", name)
        html.element("dd", "", a)
        html.element("dd", "", b)
      }
      html.raw("</dl>")
    }
    html.raw("</article>\n")
  }

  private func facts(_ change: TaskChange) -> [(String, String, String)] {
    let (old, new) = (report.oldTask(change), report.newTask(change))
    func names(_ task: PlanTask?) -> String { (task?.lead ?? []).map(\.name).joined(separator: "; ") }
    func times(_ task: PlanTask?) -> String { (task?.deadlines ?? []).map(\.text).joined(separator: "; ") }
    return [(report.word(.lead), names(old), names(new)), (report.word(.deadline), times(old), times(new))].filter { !$0.1.isEmpty || !$0.2.isEmpty }
  }

  private func side(_ side: WordingSide, _ old: String?, _ new: String?, _ wording: [WordEdit], _ html: inout HTMLText) {
    guard let text = side == .old ? old : new else {
      html.element("span", "class=\"none\"", "–")
      return
    }
    guard !wording.isEmpty else { return html.text(text) }
    for (index, piece) in wordingPieces(of: wording, old: old ?? "", new: new ?? "", side).enumerated() {
      if index > 0, !piece.isGlued { html.raw(" ") }
      switch piece.op {
      case .equal: html.text(piece.text)
      case .delete: html.element("del", "", piece.text)
      case .insert: html.element("ins", "", piece.text)
      }
    }
  }

  private func table(_ title: String, _ changes: [PlanDifference.Change], _ html: inout HTMLText) {
    html.raw("<section>")
    html.element("h2", "", "\(title) (\(changes.count))")
    html.raw("<table><thead><tr><th></th><th>")
    html.text(vi ? "Cũ" : "Old")
    html.raw("</th><th>")
    html.text(vi ? "Mới" : "New")
    html.raw("</th></tr></thead><tbody>")
    for change in changes {
      html.raw("<tr>")
      html.element("td", "", change.in ?? "")
      let edits = change.old != nil && change.new != nil ? wordDiff(change.old ?? "", change.new ?? "", years: report.difference.yearsBetween) : []
      html.raw("<td>")
      side(.old, change.old, change.new, edits, &html)
      html.raw("</td><td>")
      side(.new, change.old, change.new, edits, &html)
      html.raw("</td></tr>")
    }
    html.raw("</tbody></table></section>\n")
  }
}
