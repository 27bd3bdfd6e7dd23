import PlanModel
import VietnameseText

let styleChecks = [
  CheckRule(
    "vague-task", .note, "A task asks for effort, not for a result", vi: "Nhiệm vụ chung chung, không có sản phẩm",
    why: """
      "Tăng cường", "đẩy mạnh", "tiếp tục", "nâng cao" cannot be ticked off. Reported where the task opens with such a \
      verb and has no product, no figure, no footnote and no day by which something is done.
      """,
    example: "\"Đẩy mạnh tuyên truyền.\" is reported; \"Đẩy mạnh tuyên truyền, đạt 95% hộ dân\" and one with a product are not.",
    run: { context, rule in
      let parents = Set(context.plan.tasks.compactMap(\.parent))
      return context.plan.tasks.filter { isVague($0) && !parents.contains($0.id) }.map { task in
        rule.found(
          "opens with \u{201C}\(vagueVerb(task.content) ?? "")\u{201D} and names no product, figure or day",
          fix: "say what is handed in, how much, or by when", in: task.id, quote: opening(task.content), at: task.span)
      }
    }),
]

/// Verbs of effort, as a task opens with them.
private let vagueVerbs = [
  "tăng cường", "đẩy mạnh", "tiếp tục", "nâng cao", "tập trung", "quan tâm", "chú trọng", "phát huy", "thúc đẩy", "chủ động",
  "không ngừng", "từng bước", "đề cao", "làm tốt",
]

private func vagueVerb(_ content: String) -> String? {
  let key = matchingKey(content)
  return vagueVerbs.first { key.hasPrefix($0 + " ") || key.hasPrefix($0 + ",") }
}

private func isVague(_ task: PlanTask) -> Bool {
  guard vagueVerb(task.content) != nil, task.deliverable == nil, task.targets.isEmpty, task.repeats == nil else { return false }
  // A figure in the text is something to be measured by, unless it is a year or part of a symbol.
  guard !hasFigure(task.content) else { return false }
  return !task.deadlines.contains { [.by, .on].contains($0.kind) || ($0.kind == .during && [.day, .week, .month, .quarter].contains($0.precision)) }
}

private func hasFigure(_ text: String) -> Bool {
  let scanner = WordScanner(text)
  var offset = 0
  while offset < scanner.bytes.count {
    guard scanner.bytes[offset].isASCIIDigit, let (value, end) = scanner.number(at: offset) else {
      offset += 1
      continue
    }
    let before = offset > 0 ? scanner.bytes[offset - 1] : 0x20
    let after = end < scanner.bytes.count ? scanner.bytes[end] : 0x20
    let isPart = before == 0x2F || before == 0x2D || after == 0x2F || after == 0x2D || before.isASCIILetter || before >= 0x80
    if !isPart, !(1900...2100).contains(value) { return true }
    offset = end
  }
  return text.utf8.contains(UInt8(ascii: "%"))
}
