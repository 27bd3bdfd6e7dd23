internal import PlanModel
internal import VietnameseText

/// Reads whom a heading or lead-in names as the doer of what stands under it.
struct HeadingReader {
  let text: AgencyText
  let source: AgencySource
  private let reader: BodyReader

  private enum Known {
    static let duty = ["nhiệm", "trách"].map { AgencyVocabulary.word($0) }
    static let of = AgencyVocabulary.word("của")
    static let give = AgencyVocabulary.word("cho")
    static let on = AgencyVocabulary.word("đối")
    static let with = AgencyVocabulary.word("với")
    static let following = AgencyVocabulary.word("sau")
    static let fieldHead = ["cơ", "đơn"].map { AgencyVocabulary.word($0) }
    static let lead = AgencyVocabulary.word("chủ")
    static let assign = AgencyVocabulary.word("phân")
    static let detail = ["cụ", "chung", "riêng"].map { AgencyVocabulary.word($0) }
  }

  init(_ text: AgencyText, source: AgencySource) {
    self.text = text
    self.source = source
    reader = BodyReader(text, lenient: true)
  }

  func read() -> [Found<Agency>] {
    guard text.count > 0 else { return [] }
    if let bodies = ordered() ?? dutyOf() ?? toward() ?? listed() { return bodies }
    return clauseSubject()
  }

  /// "Đề nghị X", "Giao X …:", "Mời X".
  private func ordered() -> [Found<Agency>]? {
    let start = skipQuotes(0)
    guard text.classes(start).contains(.order) else { return nil }
    var next = start + text.length(start)
    next = text.skip(from: next) { text.isWord($0, Known.with) }
    guard let list = reader.list(at: next, bare: true), isEndOrPredicate(list.end) else { return nil }
    return agencies(list.bodies)
  }

  /// "Nhiệm vụ của X", "Trách nhiệm của X", "Nhiệm vụ UBND tỉnh chủ trì …", "Phân công nhiệm vụ của X".
  private func dutyOf() -> [Found<Agency>]? {
    var next = skipQuotes(0)
    if text.isWord(next, Known.assign) { next += 2 }
    guard let first = text.tokens[safe: next]?.word, first != 0, Known.duty.contains(first), text.mark(next + 1) == .word else { return nil }
    next += 2
    while let word = text.tokens[safe: next]?.word, word != 0, Known.detail.contains(word) { next += word == Known.detail[0] ? 2 : 1 }
    if text.isWord(next, Known.of) || text.isWord(next, Known.give) { next += 1 }
    guard let list = reader.list(at: next, bare: true), isEndOrPredicate(list.end) else { return nil }
    return agencies(list.bodies)
  }

  /// "Đối với UBND cấp xã:" alone.
  private func toward() -> [Found<Agency>]? {
    let start = skipQuotes(0)
    guard text.isWord(start, Known.on), text.isWord(start + 1, Known.with), let list = reader.list(at: start + 2, bare: true),
      isEnd(list.end) else { return nil }
    return agencies(list.bodies)
  }

  /// The heading is a list of bodies, or opens with one and goes on with what they do.
  private func listed() -> [Found<Agency>]? {
    let start = skipQuotes(0)
    let classes = text.classes(start)
    if classes.contains(.compound), classes.isDisjoint(with: [.known, .name]), !reader.startsNamedBody(start) { return nil }
    if let holder = postInCharge(start) { return agencies([holder]) }
    var end = text.count
    while end > start, text.mark(end - 1) == .colon || text.mark(end - 1) == .period { end -= 1 }
    if let named = reader.verbalName(at: start, upTo: end) { return agencies([named]) }
    guard let list = reader.list(at: start, bare: true, semicolons: true) else { return nil }
    let bodies = list.bodies
    if isFieldLabel(start, bodies) { return [] }
    if isEnd(list.end) { return agencies(bodies) }
    // "Sở Tư pháp - Cơ quan thường trực của Hội đồng": what it is besides.
    if text.mark(list.end) == .dash, text.isWord(list.end + 1, Known.fieldHead[0]), bodies.count == 1 { return agencies(bodies) }
    if let whole = wholeHeading(list, upTo: end) { return agencies([whole]) }
    guard isDoing(list.end) else { return nil }
    let announces = text.classes(list.end).contains(.announce) && text.classes(list.end).isDisjoint(with: [.adverb])
    return announces ? [] : agencies(bodies)
  }

  /// "Phòng Thanh tra, giám sát tổ chức tín dụng 1, 2, 3", "Phòng Nghiệp vụ Y, Dược, an toàn thực phẩm": one unit whose name goes on over
  /// commas and figures to the heading's end, in words that do and order nothing.
  private func wholeHeading(_ list: (bodies: [BodyPhrase], end: Int), upTo end: Int) -> BodyPhrase? {
    guard list.bodies.count == 1, var body = list.bodies.first, BodyReader.Known.units.contains(where: { text.isWord(body.start, $0) }), !body.isPost, !body.isCollective, body.dropped == nil, text.isProper(body.start), end - list.end <= 12,
      text.mark(list.end) == .comma || text.mark(list.end) == .number else { return nil }
    for index in list.end..<end {
      switch text.mark(index) {
      case .comma, .number: continue
      case .word: if !text.classes(index).isDisjoint(with: [.verb, .adverb, .order, .opener, .determiner, .stop, .bare, .place, .title, .post, .headPost]) || reader.startsBody(index) { return nil }
      default: return nil
      }
    }
    body.end = end
    return body
  }

  /// "Đơn vị phối hợp", "Cơ quan thực hiện: …": the label of a field or column, no body.
  private func isFieldLabel(_ start: Int, _ bodies: [BodyPhrase]) -> Bool {
    guard let first = bodies.first, let word = text.tokens[safe: start]?.word, word != 0, Known.fieldHead.contains(word) else { return false }
    return first.end - first.start <= 5 && bodies.count == 1
      && (first.end - first.start == 2 || text.isWord(first.end - 2, Known.lead) || text.mark(first.start + 2) == .slash)
  }

  /// A lead-in that is a sentence: "Căn cứ …, Sở Nội vụ thực hiện các nhiệm vụ sau:".
  private func clauseSubject() -> [Found<Agency>] {
    let start = skipQuotes(0)
    guard text.mark(text.count - 1) == .colon || text.classes(start).contains(.opener), text.classes(start).contains(.opener),
      !text.isCapitals else { return [] }
    return AssignmentReader.read(text, under: [], issuer: nil, source: source).lead
  }

  /// "Cán bộ phụ trách lĩnh vực Hành chính, Văn phòng và lĩnh vực khác": what a post is in charge of is its name.
  private func postInCharge(_ start: Int) -> BodyPhrase? {
    var next = start
    next = text.skipPhrases(from: next, of: [.determiner, .title])
    guard !text.classes(next).isDisjoint(with: .anyPost) else { return nil }
    var index = next
    while index < text.count, index - next < 14, !text.isCharge(index) {
      if text.mark(index) != .word && text.mark(index) != .dash { return nil }
      index += 1
    }
    guard text.isCharge(index), index + 2 < text.count else { return nil }
    var body = BodyPhrase(start: start, end: text.count, isCollective: next > start && !text.classes(start).contains(.title), isPost: true)
    while body.end > start + 1, text.mark(body.end - 1) == .colon || text.mark(body.end - 1) == .period { body.end -= 1 }
    return (index..<body.end).contains { text.mark($0) == .colon || text.mark($0) == .semicolon } ? nil : body
  }

  private func isEnd(_ index: Int) -> Bool {
    var next = index
    while next < text.count {
      switch text.mark(next) {
      case .colon, .period, .semicolon, .comma, .other, .newline: next += 1
      default: return false
      }
    }
    return true
  }

  private func isDoing(_ index: Int) -> Bool {
    if text.mark(index) == .comma { return !text.classes(index + 1).isDisjoint(with: [.adverb]) && text.mark(text.count - 1) == .colon }
    // "Trưởng đoàn: Đại diện …" says who it is.
    return !text.classes(index).isDisjoint(with: .predicate) || text.mark(index) == .colon && !reader.startsBody(index + 1)
  }

  private func isEndOrPredicate(_ index: Int) -> Bool { isEnd(index) || isDoing(index) || text.classes(index).contains(.stop) }

  private func skipQuotes(_ index: Int) -> Int {
    var next = index
    while next < text.count, text.mark(next) == .other || text.mark(next) == .dash { next += 1 }
    return next
  }

  private func agencies(_ bodies: [BodyPhrase]) -> [Found<Agency>] { bodies.map { text.agency($0, source) } }
}

extension AgencyText {
  /// A phrase as the contract gives it, its range with the bracket that is no part of the name.
  func agency(_ phrase: BodyPhrase, _ source: AgencySource) -> Found<Agency> {
    let name = name(phrase.start, phrase.end, dropping: phrase.dropped)
    let (id, kind) = identifyBody(name)
    return Found(Agency(name: name, id: id, kind: kind, from: source), at: range(phrase.start, phrase.end))
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { index >= 0 && index < count ? self[index] : nil }
}
