// Bodies that stand in a list of a sentence or heading.

extension BodyReader {
  /// The bodies that stand in a list from `index` on, and where the list ends.
  func list(at index: Int, bare: Bool = false, semicolons: Bool = false) -> (bodies: [BodyPhrase], end: Int)? {
    guard let first = body(at: index, bare: bare) else { return nil }
    var bodies = [withBracket(first)]
    while bodies.count < 60 {
      let end = bodies[bodies.count - 1].end
      var next = conjunct(after: end)
      if next == nil, semicolons, text.mark(end) == .semicolon { next = isAnd(end + 1) ? end + 2 : end + 1 }
      guard let start = next, let following = body(at: start, bare: text.classes(start).contains(.bare)) ?? nounWithOwner(at: start, after: bodies[bodies.count - 1]) ?? lowerPost(at: start, after: bodies[bodies.count - 1]) else { break }
      bodies.append(withBracket(following))
    }
    return (bodies, bodies[bodies.count - 1].end)
  }

  /// "Các phòng chuyên môn, đơn vị sự nghiệp thuộc Sở": a noun with an attribute of its own under the "các" before.
  private func nounWithOwner(at index: Int, after previous: BodyPhrase) -> BodyPhrase? {
    guard previous.isCollective, !previous.isPost, text.classes(index).contains(.noun), text.classes(index).isDisjoint(with: [.verb, .head, .headLower]) else { return nil }
    let noun = index + text.length(index)
    guard let phrase = collective(at: index, depth: 0, hasDeterminer: false), phrase.end > noun else { return nil }
    return phrase
  }

  /// "Trưởng khoa, điều dưỡng trưởng": a post in small letters behind another.
  private func lowerPost(at index: Int, after previous: BodyPhrase) -> BodyPhrase? {
    let classes = text.classes(index)
    guard previous.isPost, text.length(index) > 1, classes.contains(.post), classes.isDisjoint(with: [.verb, .cause]) else { return nil }
    return BodyPhrase(start: index, end: index + text.length(index), isPost: true)
  }

  /// A bracket right after a name: a short name is dropped, a sub-unit belongs to it, anything else is no part of it.
  private func withBracket(_ phrase: BodyPhrase) -> BodyPhrase {
    guard text.mark(phrase.end) == .open else { return phrase }
    var close = phrase.end + 1
    while close < text.count, close - phrase.end < 40, text.mark(close) != .close { close += 1 }
    guard text.mark(close) == .close else { return phrase }
    var result = phrase
    let inside = phrase.end + 1
    if !startsNamedBody(inside) || Known.organ.contains(text.tokens[inside].word) || close - phrase.end == 2 { result.dropped = phrase.end..<close + 1 }
    result.end = close + 1
    return result
  }
}
