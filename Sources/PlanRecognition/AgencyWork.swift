// Where a name ends and the work of the body begins, or its work is part of the name.

extension BodyReader {
  /// "Ban Chỉ đạo giải phóng mặt bằng huyện rà soát …": its work and its place, before what it does.
  func pastWork(_ end: Int) -> Int {
    guard !lenient, text.classes(end).contains(.verb), !Known.working.contains(text.tokens[end].word),
      text.classes(end).isDisjoint(with: [.never, .cause, .adverb, .announce, .order]) else { return end }
    var at = end + text.length(end)
    while at < end + 7, text.mark(at) == .word {
      let classes = text.classes(at)
      if !classes.isDisjoint(with: [.place, .settlement]), at > end + 1 {
        let after = place(at)
        return text.mark(after) == .word && !text.classes(after).isDisjoint(with: [.verb, .adverb]) ? after : end
      }
      guard classes.isDisjoint(with: [.stop, .determiner, .verb, .noun, .anyHead, .anyPost, .known, .name]) || classes.contains(.inner) else { return end }
      at += text.length(at)
    }
    return end
  }

  /// "các khoa, phòng, trung tâm tổ chức …": a bare noun and the verb of them all.
  func isBeforeVerb(_ item: Int) -> Bool {
    let verb = item + text.length(item)
    return text.length(item) <= 2 && !text.isProper(item) && !text.isProper(verb) && text.classes(item).isDisjoint(with: [.known, .name]) && text.classes(verb).contains(.verb) && !text.classes(verb).contains(.inner)
      && text.mark(verb + text.length(verb)) == .word && text.classes(verb + text.length(verb)).isDisjoint(with: [.place, .settlement, .inner])
  }
}
