// Where a name ends and the work of the body begins, or its work is part of the name.

extension BodyReader {
  /// "Ban Quản lý Khu kinh tế A và các khu công nghiệp B": past what else a board manages.
  func pastManaged(_ start: Int, _ end: Int) -> Int {
    guard managesToo(start, end) else { return end }
    let more = flow(from: end + 2, nominal: false, depth: Self.maxDepth - 1, afterName: false)
    return more > end + 2 ? more : end
  }

  /// Whether "và các khu …", "và các bãi biển …" follows the name of a board.
  func managesToo(_ start: Int, _ and: Int) -> Bool {
    guard isAnd(and), text.isWord(start, Known.posted[0]), text.isWord(start + 2, Known.manage), text.classes(and + 1).contains(.determiner), text.length(and + 1) == 1 else { return false }
    let managed = and + 2
    return text.mark(managed) == .word && Known.managed.contains(text.tokens[managed].word) && !text.classes(managed).contains(.settlement)
  }

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
    guard text.length(item) <= 2, !text.isProper(item), !text.isProper(verb), text.classes(item).isDisjoint(with: [.known, .name]), text.classes(verb).contains(.verb), !text.classes(verb).contains(.inner) else { return false }
    let object = verb + text.length(verb)
    guard text.mark(object) == .word, text.classes(object).isDisjoint(with: [.place, .settlement]) else { return text.mark(object) == .number }
    guard text.classes(object).contains(.inner) else { return true }
    // "các phòng, ban đăng ký thi đua trước ngày …", but "các phòng đăng ký kinh doanh rà soát …".
    let after = text.classes(object + text.length(object))
    return after.contains(.stop) || after.isDisjoint(with: [.verb, .adverb, .place, .announce]) && text.mark(object + text.length(object)) == .number
  }
}
