internal import VietnameseText

/// Posts (*chức vụ*) and persons as those who do a task.
extension BodyReader {
  /// "Chủ tịch UBND tỉnh", "Thủ trưởng các sở, ngành", "Phó chủ tịch phụ trách lĩnh vực …".
  func post(at index: Int, depth: Int) -> BodyPhrase? {
    let classes = text.classes(index)
    var next = postEnd(index)
    // Two posts in one: "Phó Chủ tịch Thường trực", "Ủy viên Ban Thường vụ, Chủ tịch …" is two.
    next = text.skipPhrases(from: next, of: .anyPost)
    let isVerbToo = !classes.isDisjoint(with: [.verb, .cause])
    guard startsBody(next) || hasAttribute(after: next, lower: true) || !isVerbToo && (text.isProper(index) || lenient || text.length(index) > 1 && classes.contains(.headPost))
    else { return nil }
    let isNoBody = text.mark(next) == .comma && isVerbToo
    guard !isNoBody else { return nil }
    var phrase = BodyPhrase(start: index, end: next, isPost: true)
    phrase.isHeadPost = classes.contains(.headPost)
    if let inner = body(at: next, bare: true, depth: depth + 1) {
      phrase.inner = next
      phrase.end = inner.end
      phrase.isCollective = inner.isCollective
    } else {
      // "Trưởng ban xây dựng Đảng", but "trưởng thôn vận động …".
      let isOfBody = Known.posted.contains(text.tokens[next - 1].word) && !text.isWord(index, Known.whole) && text.length(index) < 4 || text.isProper(next)
      phrase.end = flow(from: next, nominal: isOfBody, depth: depth, afterName: false, isPost: true)
    }
    phrase.end = charge(from: phrase.end, depth: depth)
    return phrase
  }

  /// Where a post's own words end: "Chánh Văn phòng HĐND và UBND xã": its last words begin the name of its office.
  func postEnd(_ index: Int) -> Int {
    let next = index + text.length(index)
    let beginsOffice = text.isWord(next - 2, Known.alone[0]) && text.length(index) > 2 && text.length(next - 2) > 2 && !text.classes(next - 2).isDisjoint(with: [.name, .known])
    return beginsOffice ? next - 2 : next
  }

  /// "phụ trách lĩnh vực …" belongs to the name of a post, "phụ trách thực hiện" does not.
  func charge(from index: Int, depth: Int) -> Int {
    guard text.isCharge(index), text.length(index) == 2 else { return index }
    let next = index + 2
    let classes = text.classes(next)
    guard lenient || text.isProper(next) || classes.isDisjoint(with: [.verb, .adverb, .stop]) || classes.contains(.inner) else { return index }
    let end = chargeEnd(next, flow(from: next, nominal: true, depth: depth, afterName: false, isPost: true))
    // "phụ trách hình sự trực tiếp chỉ đạo": ordinary words up to the adverb or verb.
    var at = end
    while text.mark(at) == .word, at - next < 8, !text.isProper(at), text.classes(at).isDisjoint(with: [.verb, .adverb, .stop, .order, .opener]) { at += text.length(at) }
    return at > end && text.mark(at) == .word && !text.classes(at).isDisjoint(with: [.verb, .adverb]) ? at : end
  }

  /// "phụ trách văn hóa - xã hội chỉ đạo …": a word that is a verb elsewhere belongs to it only at its beginning and
  /// after words like "công tác".
  private func chargeEnd(_ start: Int, _ end: Int) -> Int {
    guard !lenient, start < end else { return end }
    var at = start + text.length(start)
    while at < end {
      let classes = text.classes(at)
      if classes.isSuperset(of: [.verb, .nominal]), !text.isProper(at), text.mark(at - 1) == .word,
        !Known.fields.contains(text.tokens[at - 1].word) { return at }
      at += text.length(at)
    }
    return end
  }

  /// "Đồng chí …": with every post of that person.
  func person(at index: Int, depth: Int) -> BodyPhrase? {
    let next = pastMadam(text.skipPhrases(from: index, of: .title))
    guard text.mark(next) == .word else { return nil }
    let isFormal = text.length(index) > 1 || text.isProper(index) || text.isProper(next)
    guard isFormal, text.isProper(next) || !text.classes(next).isDisjoint(with: .anyPost) else { return nil }
    var end = next
    var isFirst = true
    var posts = 0
    while posts < 20 {
      posts += 1
      let isOffice = isFirst && !text.classes(end).isDisjoint(with: .anyPost) && postEnd(end) < end + text.length(end)
      let after = flow(from: isOffice ? postEnd(end) : end, nominal: true, depth: depth, afterName: false, isPost: true)
      // "đ/c Hà phụ trách.": what a person named does, where nothing says what of.
      end = max(after, end)
      if !text.isCharge(end) || text.mark(end + 2) == .word { end = charge(from: end, depth: depth) }
      if isFirst, end == next { return nil }
      isFirst = false
      guard text.mark(end) == .comma else { break }
      let item = end + 1
      guard !text.classes(item).isDisjoint(with: .anyPost) || text.isCharge(item) else { break }
      end = text.isCharge(item) ? charge(from: item, depth: depth) : item + text.length(item)
      if end <= item { end = item - 1; break }
    }
    return BodyPhrase(start: index, end: end, isPost: true, isTitle: true)
  }

  /// Two to five capitalised words, the first a family name.
  func isPersonName(_ index: Int) -> Bool {
    guard text.isProper(index) else { return false }
    var end = index
    while text.isProper(end), text.mark(end) == .word, !text.tokens[end].isUpper { end += 1 }
    return (2...5).contains(end - index) && (text.classes(index).contains(.surname) || isSurname(index))
  }

  private func isSurname(_ index: Int) -> Bool {
    // A longer phrase may begin with the family name; the word alone decides.
    AgencyVocabulary.longest(in: [text.tokens[index]], at: 0).classes.contains(.surname)
  }

  func personName(at index: Int) -> BodyPhrase {
    var end = index
    while text.isProper(end), text.mark(end) == .word { end += 1 }
    return BodyPhrase(start: index, end: end, isPost: true)
  }
}

extension AgencyText {
  /// "TS", "PGS.TS", "BSCKII": what stands before a name with a full stop.
  func isDegree(_ index: Int) -> Bool {
    guard mark(index) == .word, tokens[index].end - tokens[index].start <= 8 else { return false }
    return Self.degrees.contains(lowercased(Array(bytes[Int(tokens[index].start)..<Int(tokens[index].end)])))
  }

  private static let degrees: Set<[UInt8]> = Set(["ts", "ths", "pgs", "gs", "pgs.ts", "gs.ts", "ts.bs", "bs", "bscki", "bsckii", "bs.cki", "bs.ckii", "ds", "ks", "kts", "ncs"].map { Array($0.utf8) })
}
