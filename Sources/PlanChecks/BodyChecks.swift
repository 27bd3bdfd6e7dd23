import PlanModel
import PlanRecognition
import VietnameseText

let bodyChecks = [
  CheckRule(
    "missing-lead", .warning, "Nobody is named to lead a task", vi: "Nhiệm vụ không có đơn vị chủ trì",
    why: "A task that is everybody's is nobody's. Neither the text nor a heading or column above it names a body.",
    example: "\"Định kỳ tổng hợp báo cáo kết quả thực hiện\" under a heading without a body is reported.",
    run: { context, rule in
      context.plan.tasks.filter { $0.lead.isEmpty && $0.repeats == nil }.map { task in
        rule.found("no lead is named", fix: "name the body that answers for it", in: task.id, quote: opening(task.content), at: task.span)
      }
    }),
  CheckRule(
    "several-leads", .note, "A task has more than one lead", vi: "Nhiệm vụ có nhiều đơn vị chủ trì",
    why: "With two leads each may wait for the other. One should lead, the others take part (phối hợp).",
    example: "A heading \"Đài PT-TH tỉnh, Báo tỉnh\" over a task is reported; \"các Sở, ngành\" (each for itself) is not.",
    run: { context, rule in
      context.plan.tasks.filter { $0.lead.count > 1 && $0.repeats == nil && !isForEach($0.lead) }.map { task in
        rule.found(
          "led by \(task.lead.map(\.name).joined(separator: "; "))", fix: "let one lead and the others take part", in: task.id,
          quote: opening(task.content), at: task.span)
      }
    }),
  CheckRule(
    "report-of-other-body", .warning, "The result goes into the report of another body than the one responsible",
    vi: "Đưa kết quả vào báo cáo của đơn vị khác",
    why: """
      A note such as "Đưa kết quả vào báo cáo định kỳ của Sở Tài chính" in the rows of Sở Tư pháp was mostly copied from \
      the section before. Not reported: a body that takes part in the task, the receiver of a report ("báo cáo cho …", \
      "gửi …"), and the issuing body.
      """,
    example: "Lead Sở Tư pháp, note \"… vào báo cáo CCHC định kỳ và năm của Sở Tài chính\".",
    run: { context, rule in context.plan.tasks.compactMap { foreignReport($0, context, rule) } }),
]

/// A list of collectives, posts or persons is no list of rivals: each acts in its own office, or they are one team.
private func isForEach(_ bodies: [Agency]) -> Bool {
  bodies.contains { [.collective, .post, .person, .team].contains($0.kind) || folded($0.name).hasPrefix("cac ") || folded($0.name).hasPrefix("thu truong ") }
}

/// The nouns with which the name of a single office begins, folded.
private let officeNouns: [String] = [
  "so", "ban", "phong", "chi cuc", "cuc", "trung tam", "van phong", "thanh tra", "cong an", "kho bac", "bao hiem xa hoi",
  "truong", "vien", "benh vien", "bo",
]

private func foreignReport(_ task: PlanTask, _ context: CheckContext, _ rule: CheckRule) -> Finding? {
  guard let note = task.note, !task.lead.isEmpty, let name = ownerOfReport(note) else { return nil }
  let key = folded(name)
  let known = task.lead + task.coordinating + task.reportTo
  let isKnown = known.contains { isSame($0.name, key, $0.id, name) }
  let isIssuer = [context.document.issuer, context.document.parentIssuer].contains { $0.map { isSame($0.name, key, $0.id, name) } ?? false }
  // A collective lead ("các Sở") may well hold the body that is named.
  guard !isKnown, !isIssuer, !isForEach(task.lead) else { return nil }
  return rule.found(
    "reports in the report of \(name), led by \(task.lead.map(\.name).joined(separator: "; "))",
    fix: "\u{201C}của \(task.lead[0].name)\u{201D}?", in: task.id, quote: note, at: task.span)
}

private func isSame(_ printed: String, _ key: String, _ id: String?, _ name: String) -> Bool {
  let other = folded(printed)
  if other.hasPrefix(key) || key.hasPrefix(other) { return true }
  return id != nil && id == identifyBody(name).id
}

/// "… vào báo cáo CCHC của Sở Tài chính": the body after the last "của" that follows "báo cáo", if it is a single office.
private func ownerOfReport(_ note: String) -> String? {
  let scanner = WordScanner(note)
  let words = scanner.words()
  let keys = words.map { folded(scanner.text($0)) }
  guard let report = keys.indices.first(where: { $0 + 1 < keys.count && keys[$0] == "bao" && keys[$0 + 1] == "cao" }) else { return nil }
  let enders: Set<String> = ["theo", "cho", "gui", "ve", "len", "trinh", "qua"]
  var index = report + 2
  while index < keys.count, !enders.contains(keys[index]) {
    if keys[index] == "cua", index + 1 < keys.count {
      let rest = note.utf8.dropFirst(words[index + 1].lowerBound)
      let name = String(decoding: rest.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "(") && $0 != 0x0A }, as: UTF8.self)
      let key = folded(name)
      // The noun of an office, and a capital: "Sở Tài chính", not "sở mình".
      let isOffice = officeNouns.contains { key.hasPrefix($0 + " ") } && Letters.isUpper(decodeScalar(Array(name.utf8), at: 0).scalar)
      return isOffice ? trimmed(name) : nil
    }
    index += 1
  }
  return nil
}

private func trimmed(_ text: String) -> String {
  var text = text[...]
  while let last = text.utf8.last, last == 0x20 || last == UInt8(ascii: ",") { text.removeLast() }
  return String(text)
}
