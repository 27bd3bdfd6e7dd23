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

  // MARK: Names of a few kinds

  /// "Công an, Quân sự, Biên phòng tỉnh": a force that a list names alone, the place standing behind the last of them.
  func isForce(_ index: Int) -> Bool { isListedForce(index) && !text.isWord(index + 1, Known.union) }

  /// A force, or "Công đoàn" among them, which is no force of a place.
  private func isListedForce(_ index: Int) -> Bool {
    text.length(index) == 2 && text.isProper(index) && text.classes(index).contains(.head) && Known.forces.contains(text.tokens[index].word) && text.tokens[index].word != 0
  }

  func isForceInList(_ index: Int) -> Bool {
    guard isForce(index) else { return false }
    if let next = conjunct(after: index + 2), isListedForce(next) || index < 3 { return isListedForce(next) }
    return index > 2 && isListedForce(index - 3) && conjunct(after: index - 1) == index && text.classes(index + 2).isDisjoint(with: [.place, .settlement])
  }

  /// Behind "lớp 9A1", "lớp 6, 7", "lớp 8A và 8B": classes of pupils by their numbers.
  func classroomEnd(_ index: Int) -> Int? {
    guard text.isWord(index, Known.classroom), isClassNumber(index + 1) else { return nil }
    var end = index + 2
    while end < index + 40, text.mark(end) == .comma || isAnd(end), isClassNumber(end + 1) { end += 2 }
    return end
  }

  private func isClassNumber(_ index: Int) -> Bool { text.isClassName(index) || text.mark(index) == .number && text.mark(index + 1) != .percent }

  /// "P. Kinh tế", "P. VH-XH", "P.VHXH": an office by its first letter, before a subject or an abbreviation; "P. Hòa Bình" is a ward.
  func isShortOffice(_ index: Int) -> Bool {
    guard text.mark(index) == .word, text.tokens[index].isCapital, text.bytes[Int(text.tokens[index].start)] == UInt8(ascii: "P") else { return false }
    let token = text.tokens[index]
    if token.isUpper { return token.end - token.start > 3 && text.bytes[Int(token.start) + 1] == UInt8(ascii: ".") }
    guard !text.isCapitals, token.end - token.start == 1, text.mark(index + 1) == .period, text.mark(index + 2) == .word, text.isProper(index + 2) else { return false }
    return text.tokens[index + 2].isUpper || !text.classes(index + 2).isDisjoint(with: [.nominal, .inner])
  }

  func shortOfficeEnd(_ index: Int, depth: Int) -> Int? {
    guard isShortOffice(index) else { return nil }
    let start = text.tokens[index].isUpper ? index + 1 : index + 2
    return flow(from: start, nominal: true, depth: depth, afterName: start == index + 1)
  }

  /// "Trung tâm Hỗ trợ phát triển doanh nghiệp", "Bộ phận Tiếp nhận và trả kết quả": a name that opens with a verb in capitals
  /// and goes on with what it is about, where nothing else stands before `limit`.
  func verbalName(at start: Int, upTo limit: Int) -> BodyPhrase? {
    let first = start + text.length(start)
    guard !text.isCapitals, text.isProper(start), !text.classes(start).isDisjoint(with: .anyHead), first < limit, limit - start <= 14,
      text.isProper(first), text.classes(first).contains(.verb), text.classes(first).isDisjoint(with: [.never, .order]) else { return nil }
    var at = first + text.length(first)
    guard at < limit, isAnd(at) || text.classes(at).contains(.verb) else { return nil }
    while at < limit {
      guard text.mark(at) == .word || text.mark(at) == .comma || text.mark(at) == .dash else { return nil }
      let isAllowed = isAnd(at) || text.mark(at) != .word || text.classes(at).isDisjoint(with: [.determiner, .stop, .adverb, .order, .announce, .opener, .never])
      guard isAllowed, !startsNamedBody(at) else { return nil }
      at += text.length(at)
    }
    return BodyPhrase(start: start, end: limit)
  }

  /// "Phòng Giám sát, kiểm tra và xử lý sau thanh tra", "Phòng Cấp sổ, thẻ": a name that lists in small letters what the body is
  /// for, where nothing else stands before `limit`.
  func listingName(at start: Int, upTo limit: Int) -> BodyPhrase? {
    let first = start + text.length(start)
    guard !text.isCapitals, text.isProper(start), !text.classes(start).isDisjoint(with: .anyHead), first < limit, limit - start <= 14, text.isProper(first) || text.length(start) > 1 else { return nil }
    var at = first
    var isList = false
    while at < limit {
      switch text.mark(at) {
      case .comma:
        guard at + 1 < limit, goesOnListing(at + 1) else { return nil }
        isList = true
        at += 1
      case .word:
        guard !startsNamedBody(at), text.classes(at).isDisjoint(with: [.determiner, .order, .announce, .never, .settlement]) else { return nil }
        at += text.length(at)
      case .dash: at += 1
      default: return nil
      }
    }
    return isList ? BodyPhrase(start: start, end: limit) : nil
  }

  /// Behind the comma: a word in small letters that begins no body, post or place, and says neither when nor how.
  private func goesOnListing(_ at: Int) -> Bool {
    let classes = text.classes(at)
    guard text.mark(at) == .word, !text.isProper(at), !startsBody(at), classes.isDisjoint(with: [.stop, .adverb, .opener, .noun, .bare, .anyHead, .anyPost, .place, .settlement, .title]) else { return false }
    return !classes.contains(.verb) || classes.contains(.nominal) || isAnd(at + text.length(at)) || classes.isDisjoint(with: .order) && text.mark(at + text.length(at)) == .colon
  }
}
