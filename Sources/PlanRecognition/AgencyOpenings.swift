internal import PlanModel
internal import VietnameseText

// Openings of a sentence that name who does it without a plain subject and a known verb.

extension AssignmentReader {
  /// "Sở Tài chính, trước ngày 15/11/2026, trình UBND tỉnh …": the time between two commas behind who does it; where the second stands.
  func timeAside(_ at: Int) -> Int? {
    // "Sở Y tế, trong đó có 02 phòng, …" is no time.
    guard text.mark(at - 1) == .comma, text.mark(at) == .word, Known.timeOpeners.contains(text.tokens[at].word), text.tokens[at].word != 0, !text.isWord(at + 1, Known.thereof[1]),
      let end = (at + 1..<min(text.count, at + 14)).first(where: { text.mark($0) == .comma }),
      (at..<end).allSatisfy({ text.mark($0) == .word || text.mark($0) == .number || text.mark($0) == .slash || text.mark($0) == .dash || text.mark($0) == .period }),
      (at..<end).contains(where: { text.mark($0) == .number }) || text.classes(at).contains(.opener), !(at..<end).contains(where: { reader.startsNamedBody($0) }) else { return nil }
    return end
  }

  /// "Đối với Công an xã: Tuần tra …", "Riêng Sở Y tế xây dựng …": whom a point without a heading's body is for.
  mutating func readToward(_ start: Int) -> Bool {
    // Under "Các tổ chức tín dụng" one of them may be named; "Đối với các bệnh viện: …" under "Sở Y tế" is what that looks after.
    guard under.allSatisfy({ $0.kind == .collective }) else { return false }
    let isApart = text.isWord(start, Known.apart)
    var at = isApart ? start + 1 : start
    if text.isWord(at, Known.against), text.isWord(at + 1, Known.with) { at += 2 } else if text.isWord(at, Known.with) { at += 1 }
    guard at > start, let list = reader.list(at: at, bare: true), under.isEmpty || !list.bodies.contains(where: \.isCollective) else { return false }
    guard text.mark(list.end) == .colon ? !reader.startsBody(list.end + 1) : isApart && isPredicate(list.end, colon: false) else { return false }
    take(list.bodies)
    return true
  }

  /// "Trung tâm Hỗ trợ phát triển doanh nghiệp: Chủ trì …": all that stands before the colon is the name.
  func labelledName(_ start: Int) -> (bodies: [BodyPhrase], end: Int)? {
    guard text.isProper(start), let colon = (start + 2..<start + 16).first(where: { text.mark($0) != .word && text.mark($0) != .comma && text.mark($0) != .dash }), text.mark(colon) == .colon,
      text.mark(colon + 1) == .word, !text.classes(colon + 1).isDisjoint(with: .predicate), let name = reader.verbalName(at: start, upTo: colon) else { return nil }
    return ([name], colon)
  }

  /// "Phòng Cấp sổ, thẻ: Lập danh sách …": all that stands before the colon, where it is no list of bodies.
  func listedName(_ start: Int) -> (bodies: [BodyPhrase], end: Int)? {
    guard text.holds(.colon), text.holds(.comma), text.isProper(start), let colon = (start + 2..<start + 15).first(where: { text.mark($0) != .word && text.mark($0) != .comma && text.mark($0) != .dash }),
      text.mark(colon) == .colon, let name = reader.listingName(at: start, upTo: colon) else { return nil }
    return ([name], colon)
  }

  /// "Xây dựng phần mềm do Sở X thực hiện.": what the opening verb makes is made by X, and nothing but a time follows. Not so
  /// "Nghiệm thu công trình do X thực hiện", "Tổng hợp các đề tài do X thực hiện", "Xây dựng quy trình giải quyết thủ tục do X thực hiện".
  func isMadeBy(_ by: Int, _ verb: Int, _ sentence: Range<Int>) -> Bool {
    let start = sentence.lowerBound
    guard text.isWord(verb, Known.perform[0]), text.isWord(verb + 1, Known.perform[1]), text.length(verb) == 2, by > start + 2 else { return false }
    let opening = matchingKey(Array(text.name(start, start + text.length(start)).utf8))
    guard Self.making.contains(opening), !(start + 1..<by).contains(where: { text.classes($0).contains(.determiner) || Self.watching.contains(matchingKey(Array(text.name($0, $0 + text.length($0)).utf8))) }) else { return false }
    switch text.mark(verb + 2) {
    case nil, .period, .semicolon, .comma, .open, .newline: return true
    case .word: return Known.timeOpeners.contains(text.tokens[verb + 2].word) && text.tokens[verb + 2].word != 0
    default: return false
    }
  }

  private static let making = ["tổ chức", "xây dựng", "lập", "biên soạn", "biên tập", "lắp đặt", "sửa chữa", "thiết kế", "trang trí", "mua sắm", "in"].map { Array($0.utf8) }
  private static let watching = ["nghiệm thu", "đánh giá", "thẩm định", "giám sát", "rà soát", "tổng kết", "sơ kết", "dự án", "công trình", "đề tài", "thủ tục", "thủ tục hành chính", "nhiệm vụ", "công việc", "danh sách", "danh mục", "báo cáo", "biểu", "quy trình", "giải quyết"].map { Array($0.utf8) }

  /// "Nhiệm vụ này giao Sở X chủ trì", "Việc tổng hợp giao Văn phòng thực hiện": nobody is named before the order.
  mutating func readGiven(_ sentence: Range<Int>) -> Bool {
    guard text.holds(SoughtWords.assign), Known.works.contains(text.tokens[sentence.lowerBound].word), text.tokens[sentence.lowerBound].word != 0 else { return false }
    for at in sentence.prefix(20) {
      if reader.startsNamedBody(at) { return false }
      guard text.isWord(at, Known.assign), text.classes(at).contains(.order) else { continue }
      guard !Known.asked.contains(text.tokens[at - 1].word), let list = orderedBodies(at) else { return false }
      take(list.bodies)
      return true
    }
    return false
  }

  /// "Tổ chức tập huấn, Sở X chủ trì": a body with an order after a comma, where none is named before it.
  mutating func readCommaSubject(_ sentence: Range<Int>) {
    var at = sentence.lowerBound
    var isFirst = true
    // "Phối hợp với bưu cục, Bưu điện xã mở hội nghị": those who join.
    let joins = text.isWord(at, Known.join) && text.isWord(at + 1, Known.joining) && (2...4).contains { next in Known.withWords.contains { text.isWord(at + next, $0) } }
    while at < sentence.upperBound {
      guard let list = reader.list(at: at, bare: true) else { at += text.length(at); continue }
      if isInCharge(list.end), let last = list.bodies.last, last.start > sentence.lowerBound, text.mark(last.start - 1) == .comma || text.mark(last.start - 1) == .colon {
        // "…, Tổ 1, đ/c Hà phụ trách": those named together after the comma; "tặng học sinh, đ/c Hà phụ trách": the last alone.
        take(at > sentence.lowerBound && text.mark(at - 1) != .word ? list.bodies : [last])
        return
      }
      // ", Sở X chủ trì", ", trong đó Sở X chủ trì"
      let comma = text.isWord(at - 1, Known.thereof[1]) && text.isWord(at - 2, Known.thereof[0]) ? at - 3 : at - 1
      if isFirst, at > sentence.lowerBound, text.mark(comma) == .comma, text.isProper(at) || text.classes(at).contains(.determiner), isPredicate(list.end, colon: false), !joins || isChuTri(list.end), readPredicate(list) { return }
      isFirst = false
      at = max(list.end, at + 1)
    }
  }

  /// "… tại trụ sở (Phòng X chủ trì, phối hợp với Y; hoàn thành trong quý II)".
  mutating func readBracket(_ sentence: Range<Int>) {
    guard text.holds(.open) else { return }
    for at in text.landmarks(in: sentence) where text.mark(at) == .open {
      // "(giao Sở X chủ trì)"
      let given = text.isWord(at + 1, Known.assign) ? orderedBodies(at + 1) : nil
      guard let list = given ?? reader.list(at: at + 1, bare: true), isChuTri(list.end) || isInCharge(list.end) else { continue }
      take(list.bodies)
      return
    }
  }

  /// ", đ/c Hà phụ trách.": the words that end a sentence or a bracket.
  private func isInCharge(_ index: Int) -> Bool {
    guard text.isCharge(index) else { return false }
    let mark = text.mark(index + 2)
    return mark == nil || mark == .close || mark == .semicolon || mark == .period && (index + 3 >= text.count || text.isProper(index + 3))
  }

  /// "Sở yêu cầu các đơn vị …", "Bệnh viện giao Phòng Điều dưỡng …": the issuer by its kind alone.
  mutating func readBareIssuer(_ start: Int) -> Bool {
    let end = start + text.length(start)
    guard let issuer, text.isProper(start), !text.classes(start).isDisjoint(with: .anyHead), text.classes(end).contains(.order),
      IssuingBody.isMeant(by: text.name(start, end), issuer: issuer), let list = orderedBodies(end) else { return false }
    take(list.bodies)
    return true
  }

  /// "Sở Nội vụ: 05 biên chế;": a figure and its unit alone are no order.
  func isCount(_ index: Int) -> Bool {
    guard text.mark(index) == .number, text.mark(index + 1) == .word else { return false }
    switch text.mark(index + 1 + text.length(index + 1)) {
    case nil, .semicolon, .period, .comma: return true
    default: return false
    }
  }

  /// "các cơ quan, đơn vị chủ trì, phối hợp với …": the verb, no "đơn vị chủ trì".
  func beforeLeading(_ list: (bodies: [BodyPhrase], end: Int)?) -> (bodies: [BodyPhrase], end: Int)? {
    guard var list, text.mark(list.end) == .comma, text.isWord(list.end + 1, Known.join), isChuTri(list.end - 2),
      let last = list.bodies.last, last.end == list.end, last.dropped == nil else { return list }
    if last.start == list.end - 4 {
      guard list.bodies.count > 1, text.mark(last.start - 1) == .comma, list.bodies[list.bodies.count - 2].end == last.start - 1 else { return list }
      list.bodies.removeLast()
    }
    list.end -= 2
    list.bodies[list.bodies.count - 1].end = list.end
    return list
  }

  /// A list whose last body has a name that goes on up to an order.
  func upToOrder(_ list: (bodies: [BodyPhrase], end: Int)) -> (bodies: [BodyPhrase], end: Int)? {
    guard let last = list.bodies.last, last.dropped == nil, let named = wholeName(at: last.start), named.end > last.end else { return nil }
    return (list.bodies.dropLast() + [named], named.end)
  }

  /// "Cục Hộ tịch, quốc tịch, chứng thực chủ trì …": a name that opens in capitals and holds words that end other names, up to a
  /// verb that none holds.
  func wholeName(at start: Int) -> BodyPhrase? {
    let first = start + text.length(start)
    guard !text.isCapitals, text.isProper(start), text.isProper(first), text.mark(first) == .word, !text.classes(start).isDisjoint(with: .anyHead), text.classes(start).isDisjoint(with: [.compound, .anyPost]) else { return nil }
    var at = first
    while at < start + 18, !text.classes(at).contains(.never) || text.isProper(at) {
      guard mayGoOn(at, after: first) else { return nil }
      at += text.length(at)
    }
    guard at < start + 18, text.mark(at) == .word else { return nil }
    // "… tổ chức triển khai", "… chủ động phối hợp": what goes before the verb is no name.
    var end = at
    while let word = Self.beforeOrders.first(where: { end - $0.count > first && zip($0, end - $0.count..<end).allSatisfy { text.isWord($1, $0) && !text.isProper($1) } }) { end -= word.count }
    return end > first + 1 && text.mark(end - 1) == .word ? BodyPhrase(start: start, end: end) : nil
  }

  private func mayGoOn(_ at: Int, after first: Int) -> Bool {
    switch text.mark(at) {
    case .comma, .dash: return at > first
    case .word: break
    default: return false
    }
    if reader.isAnd(at) { return !reader.startsNamedBody(at + 1) }
    return at == first || text.classes(at).isDisjoint(with: [.determiner, .stop, .order, .announce, .opener, .anyPost, .title]) && !reader.startsNamedBody(at)
  }

  private static let beforeOrders: [[UInt16]] = ["tổ chức", "chủ động", "tích cực", "khẩn trương", "nghiêm túc", "trực tiếp", "thường xuyên"].map { $0.split(separator: " ").map { AgencyVocabulary.word(String($0)) } }

  /// A list of bodies as it is where its last word is a verb, or where a verb follows that no list knows.
  func endingBeforeVerb(_ list: (bodies: [BodyPhrase], end: Int)) -> (bodies: [BodyPhrase], end: Int)? {
    guard let body = list.bodies.last, body.dropped == nil else { return nil }
    let goesOn = (!body.isCollective || body.isPost) && (text.mark(list.end) == .word || text.mark(list.end) == .number)
    if let verb = (goesOn ? closingVerb(body) : nil) ?? secondVerb(body) {
      var bodies = list.bodies
      bodies[bodies.count - 1].end = verb
      return (bodies, verb)
    }
    return goesOn && isWhole(body) && isUnknownVerb(list.end) ? list : nil
  }

  /// "Đoàn giám sát khảo sát thực tế, …": a clause that is all name; the second of two words that may be names or verbs is
  /// what it does, where an object follows.
  private func secondVerb(_ body: BodyPhrase) -> Int? {
    guard !text.classes(body.start).contains(.determiner) else { return nil }
    var (before, at) = (body.start, body.start + text.length(body.start))
    while at < body.end {
      let end = at + text.length(at)
      if text.classes(before).contains(.nominal), text.classes(at).isSuperset(of: [.verb, .nominal]), !text.isProper(at), end < body.end, text.mark(end) == .word { return at }
      (before, at) = (at, end)
    }
    return nil
  }

  /// "Tổ tự quản tuyên truyền cho …": the last word of a name that has another attribute.
  private func closingVerb(_ body: BodyPhrase) -> Int? {
    let head = text.length(body.start)
    var (at, last) = (body.start + head, body.end)
    while at < body.end {
      last = at
      at += text.length(at)
    }
    // "Mỗi cán bộ, giáo viên đăng ký 01 sáng kiến", but "Trưởng ban xây dựng Đảng".
    guard at == body.end, !body.isPost || text.classes(body.start).contains(.determiner), text.isProper(body.start), last >= body.start + head + (head > 1 ? 0 : 1), last < body.end else { return nil }
    return text.classes(last).contains(.verb) && !text.isProper(last) ? last : nil
  }

  /// A name of the lexicons, or one with its place, in a sentence that is no slogan.
  private func isWhole(_ body: BodyPhrase) -> Bool {
    guard !body.isPost, text.bytes.last != UInt8(ascii: "!") else { return false }
    if !text.classes(body.start).isDisjoint(with: [.known, .name]), body.start + text.length(body.start) == body.end { return true }
    return (body.start + 1..<body.end).contains { text.classes($0).contains(.place) }
  }

  /// "Công an xã rà quét mạng xã hội": a word that no list knows, behind a whole name, and what it acts on.
  private func isUnknownVerb(_ index: Int) -> Bool {
    guard text.mark(index) == .word, text.classes(index).isEmpty, !text.tokens[index].isCapital, !text.isCapitals,
      text.mark(index + 1) == .word || text.mark(index + 1) == .number else { return false }
    return !Self.likening.contains(text.name(index, index + 1))
  }

  /// Behind a whole name they say what it is like, not what it does.
  private static let likening: Set<String> = ["đạt", "mới", "cũ", "chính", "bán", "hạng", "loại", "vẫn", "nơi", "kiểu", "mẫu", "rất", "hơn", "hiện", "khóa", "khoá"]
}
