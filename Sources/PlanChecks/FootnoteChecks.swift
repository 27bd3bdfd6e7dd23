import PlanModel
import VietnameseText

let footnoteChecks = [
  CheckRule(
    "duplicate-footnote", .warning, "Two footnotes say the same", vi: "Hai chú thích trùng nhau",
    why: "One note with two marks would do; mostly a note was copied and the second text forgotten.",
    example: "Footnotes 3 and 4 with the same text.",
    run: { context, rule in
      var first: [String: String] = [:]
      return context.plan.footnotes.compactMap { note in
        let key = matchingKey(note.text)
        guard !key.isEmpty else { return nil }
        if let other = first[key] {
          return rule.found(
            "footnote \(note.marker) repeats footnote \(other)", fix: "refer to footnote \(other)", in: "footnote \(note.marker)",
            quote: opening(note.text), at: note.span)
        }
        first[key] = note.marker
        return nil
      }
    }),
  CheckRule(
    "footnote-without-anchor", .warning, "A footnote that no mark in the text points to", vi: "Chú thích không có dấu dẫn",
    why: "The reader cannot tell what the note belongs to: its mark was deleted with the text.",
    example: "A note \"7 Theo Quyết định …\" where no word carries 7.",
    run: { context, rule in
      context.plan.footnotes.filter(\.anchors.isEmpty).map { note in
        rule.found("no mark points to footnote \(note.marker)", in: "footnote \(note.marker)", quote: opening(note.text), at: note.span)
      }
    }),
  CheckRule(
    "anchor-without-footnote", .warning, "A mark to which there is no footnote", vi: "Dấu dẫn không có chú thích",
    why: "The note was deleted or its number changed.",
    example: "\"phê duyệt³\" in a plan with notes 1 and 2.",
    run: { context, rule in passedOn(context, rule) }),
]

/// What extraction itself has seen: it alone knows marks, which are taken out of the text.
func passedOn(_ context: CheckContext, _ rule: CheckRule) -> [Finding] {
  context.plan.diagnostics.filter { $0.code == rule.code }.map { rule.found($0.message, in: $0.in, at: $0.span) }
}
