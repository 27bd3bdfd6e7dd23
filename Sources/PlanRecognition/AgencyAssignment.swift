internal import PlanModel
internal import VietnameseText

/// Reads who a task's text orders to do it, sentence by sentence and clause by clause.
struct AssignmentReader {
  let text: AgencyText
  let under: [Agency]
  let issuer: String?
  let source: AgencySource
  let reader: BodyReader
  /// The bodies found as doers, in order.
  private(set) var leads: [BodyPhrase] = []
  /// Doers named in a clause, leading or not: what follows "phối hợp" there is said of them.
  private(set) var subjectEnds: Set<Int> = []

  enum Known {
    static let with = word("với")
    static let give = word("cho")
    static let by = word("do")
    static let lead = word("chủ"), leading = word("trì")
    static let join = word("phối"), joining = word("hợp"), combine = word("kết")
    static let withWords = ["với", "cùng"].map { word($0) }
    static let invite = word("mời")
    static let ask = word("đề"), asking = word("nghị")
    static let demand = word("yêu"), doing = word("việc")
    static let bear = word("trách")
    static let each = word("mỗi"), every = word("từng")
    static let assign = word("giao")
    static let ifWord = word("nếu")
    static let duty = word("nhiệm"), goal = word("mục")
    static let asked = ["theo", "của", "khi", "có", "được", "cầu"].map(word)
    static let fieldHead = ["cơ", "đơn"].map(word)
    static let apart = word("riêng"), against = word("đối")
    /// The first word of "phân công".
    static let divide = word("phân")
    static let thereof = ["trong", "đó"].map(word)
    /// First words of "nhiệm vụ", "nội dung", "việc", "công tác".
    static let timeOpeners = ["trước", "trong", "chậm", "định", "hằng", "hàng", "sau", "vào", "từ", "đến", "ngày", "mỗi"].map(word)
    static let perform = ["thực", "hiện"].map(word)
    static let works = ["nhiệm", "nội", "việc", "công"].map(word)
    static func word(_ text: String) -> UInt16 { AgencyVocabulary.word(text) }
  }

  init(_ text: AgencyText, under: [Agency], issuer: String?, source: AgencySource) {
    self.text = text
    self.under = under
    self.issuer = issuer
    self.source = source
    reader = BodyReader(text)
  }

  static func read(_ text: AgencyText, under: [Agency], issuer: String?, source: AgencySource) -> Assignment {
    var reader = AssignmentReader(text, under: under, issuer: issuer, source: source)
    return reader.read()
  }

  private mutating func readSentences() {
    var isFirst = true
    for sentence in sentences() {
      readSentence(sentence, isFirst: isFirst)
      isFirst = false
    }
  }

  /// The bodies that hear of it, and nothing else.
  static func receivers(_ text: AgencyText, under: () -> [Agency], issuer: String?) -> [Found<Agency>] {
    guard mayReport(text) else { return [] }
    var reader = AssignmentReader(text, under: under(), issuer: issuer, source: .text)
    reader.readSentences()
    return reader.agencies(reader.reports())
  }

  private mutating func read() -> Assignment {
    readSentences()
    // "Các khoa: lập kế hoạch; mỗi khoa đăng ký 01 đề án": one of those named before.
    if leads.count > 1 {
      let text = text
      let named = leads.filter { !text.isWord($0.start, Known.each) }
      if !named.isEmpty { leads = named }
    }
    var result = Assignment()
    if under.isEmpty || !restateHeading() { result.lead = agencies(leads) }
    result.coordinating = agencies(coordinating())
    result.reportTo = agencies(reports())
    // "Chủ trì, phối hợp: Sở Tài chính, Sở Nội vụ thẩm định": nobody leads and joins; below a heading that names a body they join it.
    if !result.lead.isEmpty, text.holds(.colon), result.lead == result.coordinating {
      if under.isEmpty { result.coordinating = [] } else { result.lead = [] }
    }
    return result
  }

  private func restateHeading() -> Bool {
    for lead in leads where !restatesHeading(lead) { return false }
    return true
  }

  private func agencies(_ bodies: [BodyPhrase]) -> [Found<Agency>] {
    guard !bodies.isEmpty else { return [] }
    let (text, source) = (text, source)
    return unique(bodies.map { text.agency($0, source) })
  }

  private func unique(_ found: [Found<Agency>]) -> [Found<Agency>] {
    guard found.count > 1 else { return found }
    var seen: Set<[UInt8]> = []
    return found.filter { seen.insert(matchingKey(Array($0.value.name.utf8))).inserted }
  }

  // MARK: Sentences and clauses

  /// Token ranges between full stops before a capital, and between paragraphs.
  private func sentences() -> [Range<Int>] {
    guard text.holds(.newline) || text.holds(.period) else { return text.count > 0 ? [0..<text.count] : [] }
    var result: [Range<Int>] = []
    var start = 0
    for index in text.landmarks {
      let isEnd = text.mark(index) == .newline
        || text.mark(index) == .period && (index + 1 == text.count || text.isProper(index + 1) && !isInsideName(index))
      guard isEnd else { continue }
      if start < index { result.append(start..<index) }
      start = index + 1
    }
    if start < text.count { result.append(start..<text.count) }
    return result
  }

  /// "TP. Hồ Chí Minh", "PGS.TS. Trần Thanh Đức".
  private func isInsideName(_ period: Int) -> Bool {
    // At a sentence's start the degree alone is left out: "ThS. Lê Văn B chủ trì."
    text.isDegree(period - 1) && (text.mark(period - 2) == .word || text.mark(period - 2) == .comma) || period > 0 && text.tokens[period - 1].end - text.tokens[period - 1].start <= 2 && text.tokens[period - 1].mark == .word
  }

  private func clauses(_ sentence: Range<Int>) -> [Range<Int>] {
    guard text.holds(.semicolon) else { return sentence.isEmpty ? [] : [sentence] }
    var result: [Range<Int>] = []
    var start = sentence.lowerBound
    var depth = 0
    for index in text.landmarks(in: sentence) {
      switch text.mark(index) {
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case .semicolon where depth == 0:
        if start < index { result.append(start..<index) }
        start = index + 1
      default: break
      }
    }
    if start < sentence.upperBound { result.append(start..<sentence.upperBound) }
    return result
  }

  private mutating func readSentence(_ sentence: Range<Int>, isFirst: Bool) {
    var start = sentence.lowerBound
    while start < sentence.upperBound, text.mark(start) == .dash || text.mark(start) == .other { start += 1 }
    let alone = under.isEmpty && leads.isEmpty
    if readField(start) { return }
    var opened = readOrder(start) || readToward(start) || readSubject(start, sentenceStart: true)
    var afterList = start
    if let last = leads.last, last.start < sentence.upperBound { afterList = last.end }
    let parts = clauses(sentence)
    let mayOpen = isFirst || under.isEmpty || !leads.isEmpty
    if !opened, mayOpen, text.classes(start).contains(.opener) { opened = readAfterOpener(start, sentence) }
    if !opened, isFirst || alone { opened = readDoneBy(sentence) }
    let isColoned = text.mark(afterList) == .colon && !leads.isEmpty
    // "Xây dựng kho dữ liệu: Phòng X chủ trì; các chi cục phối hợp": the title's clause goes first.
    if !opened, leads.isEmpty, parts.count > 1 { opened = readAfterTitle(parts[0]) }
    let lists = parts.count > 1 ? joinedLists(sentence) : []
    for part in parts.dropFirst() where part.lowerBound > afterList && !lists.contains(where: { $0.contains(part.lowerBound) }) {
      guard opened || leads.isEmpty && (under.isEmpty || text.classes(start).contains(.opener)) else { break }
      var at = part.lowerBound
      while text.mark(at) == .word, reader.isAnd(at) { at += 1 }
      // "Nhân rộng mô hình; giao phòng X hướng dẫn …": the order of a clause that names nobody.
      let found = (opened || under.isEmpty && text.isWord(at, Known.assign)) && readOrder(at, inside: true) || readSubject(at, sentenceStart: isColoned)
      opened = opened || found
    }
    if !opened, leads.isEmpty { opened = readAfterTitle(sentence) || readGiven(sentence) }
    if !opened, leads.isEmpty { readBracket(sentence) }
    if !opened, leads.isEmpty, under.isEmpty, isFirst { readCommaSubject(sentence) }
  }

  // MARK: Orders

  /// "Giao Sở X …", "Yêu cầu các Sở …", "Đề nghị X: …", "Mời X …".
  private mutating func readOrder(_ start: Int, inside: Bool = false) -> Bool {
    guard text.classes(start).contains(.order) else { return false }
    guard let list = orderedBodies(start) else { return false }
    // "Văn phòng phục vụ cuộc họp; mời báo chí đưa tin": whom the doer of the sentence invites.
    if text.isWord(start, Known.invite) || text.isWord(start + 1, Known.invite), !under.isEmpty || inside && !leads.isEmpty { return true }
    take(list.bodies)
    return true
  }

  func orderedBodies(_ order: Int, by issuer: Bool = false) -> (bodies: [BodyPhrase], end: Int)? {
    var next = order + text.length(order)
    next = text.skip(from: next) { text.isWord($0, Known.with) || text.isWord($0, Known.give) || text.mark($0) == .colon }
    let list = beforeLeading(reader.list(at: next, bare: true, semicolons: true)) ?? (issuer ? lowerPost(next) : nil)
    guard let list else { return wholeName(at: next).map { ([$0], $0.end) } }
    return isPredicate(list.end, colon: true) || isClauseEnd(list.end) ? list : upToOrder(list)
  }

  /// "Nhà trường yêu cầu giáo viên nộp hồ sơ": a post in small letters.
  private func lowerPost(_ index: Int) -> (bodies: [BodyPhrase], end: Int)? {
    let classes = text.classes(index)
    guard text.length(index) > 1, classes.contains(.post), classes.isDisjoint(with: [.verb, .cause]) else { return nil }
    let end = index + text.length(index)
    return ([BodyPhrase(start: index, end: end, isPost: true)], end)
  }

  private func isClauseEnd(_ index: Int) -> Bool {
    switch text.mark(index) {
    case nil, .period, .semicolon, .newline: true
    default: false
    }
  }

  // MARK: Subjects

  /// A list of bodies with a verb after it, where a clause begins.
  private mutating func readSubject(_ start: Int, sentenceStart: Bool) -> Bool {
    if sentenceStart, let named = labelledName(start) { return readPredicate(named) }
    let bare = sentenceStart && text.isProper(start) || !text.classes(start).contains(.noun)
    if sentenceStart, let named = listedName(start) { return readPredicate(named) }
    guard let list = beforeLeading(reader.list(at: start, bare: bare, semicolons: true)) else {
      if sentenceStart, let named = wholeName(at: start) { return readPredicate(([named], named.end)) }
      return sentenceStart && readBareIssuer(start)
    }
    if isPredicate(list.end, colon: sentenceStart) { return readPredicate(list) }
    guard sentenceStart || text.mark(start - 1) == .colon, let named = endingBeforeVerb(list) ?? upToOrder(list) else { return false }
    return readPredicate(named)
  }

  /// What the subject does: it leads, unless it hands on ("UBND tỉnh yêu cầu X …") or only announces.
  mutating func readPredicate(_ list: (bodies: [BodyPhrase], end: Int)) -> Bool {
    subjectEnds.insert(list.end)
    var verb = list.end
    if text.mark(verb) == .colon {
      if isCount(verb + 1) { return true }
      // "Trưởng đoàn: Đại diện …" says who it is, "Sở X: Chủ động …" what it does.
      // "Các thôn: Mỗi thôn huy động 20 người", "Thủ trưởng các cơ quan: Sở X; Sở Y chịu trách nhiệm …" name the members.
      if reader.startsBody(verb + 1) {
        guard list.bodies.allSatisfy({ !$0.isPost || $0.isCollective }), let again = reader.list(at: verb + 1, bare: true, semicolons: true),
          isPredicate(again.end, colon: false) else { return true }
        // "Hai Sở: Sở A và Sở B chủ trì …": the collective's members.
        guard text.classes(verb + 1).contains(.determiner) else {
          if list.bodies.allSatisfy(\.isCollective) { take(again.bodies) }
          return true
        }
      }
      take(list.bodies)
      return true
    }
    if text.classes(verb).contains(.announce), isAnnouncing(verb) { return true }
    while text.classes(verb).contains(.adverb), text.classes(verb).isDisjoint(with: [.order]) { verb += text.length(verb) }
    if text.classes(verb).contains(.order), isIssuer(list.bodies, verb), let ordered = orderedBodies(verb, by: text.length(verb) > 1 && !text.isWord(verb, Known.divide)) {
      take(ordered.bodies)
      return true
    }
    // "Ủy ban nhân dân tỉnh yêu cầu việc thi hành phải …": what the issuer asks for is no work of its own.
    if issuer != nil, text.isWord(verb, Known.demand), text.isWord(verb + 2, Known.doing), isIssuer(list.bodies, verb) { return true }
    // "Sở X chủ trì; Sở Y phối hợp": Y joins.
    if !leads.isEmpty, text.isWord(verb, Known.join), text.isWord(verb + 1, Known.joining) {
      fieldCoordinating += list.bodies
      return true
    }
    take(list.bodies)
    return true
  }

  private func isAnnouncing(_ verb: Int) -> Bool {
    guard text.classes(verb).contains(.verb) else { return true }
    return (verb + 1..<verb + 6).contains { text.isWord($0, Known.duty) || text.isWord($0, Known.goal) }
  }

  private func isIssuer(_ bodies: [BodyPhrase], _ verb: Int) -> Bool {
    guard bodies.count == 1, let body = bodies.first, !(body.start..<body.end).contains(where: { text.classes($0).contains(.determiner) }) else { return false }
    let name = text.name(body.start, body.end)
    if let issuer {
      return AgencyLexicon.standard.isSameName(name, issuer) || AgencyLexicon.standard.isHead(name, of: issuer) || IssuingBody.isMeant(by: name, issuer: issuer)
    }
    // Of an unknown issuer: whoever demands or assigns ("yêu cầu", "giao") hands on; who asks ("đề nghị") may be doing its own task.
    let asks = text.isWord(verb, Known.ask) && text.isWord(verb + 1, Known.asking)
    let key = matchingKey(Array(name.utf8))
    return !asks || Self.issuing.contains { key.starts(with: $0) }
  }

  /// Bodies that hand out tasks in the plans they issue.
  private static let issuing = [
    "ubnd tỉnh", "ủy ban nhân dân", "ubnd", "chủ tịch ubnd", "chủ tịch ủy ban nhân dân", "chính phủ", "thủ tướng", "ban thường trực", "ban thường vụ",
    "tỉnh ủy", "huyện ủy", "đảng ủy", "ban chỉ đạo", "thường trực", "phó chủ tịch",
  ].map { matchingKey(Array($0.utf8)) }

  mutating func take(_ bodies: [BodyPhrase]) {
    for body in bodies { subjectEnds.insert(body.end) }
    // "Sở X (chủ trì), Sở Y (phối hợp)"
    let joining = bodies.filter(isMarkedJoining)
    guard !joining.isEmpty, joining.count < bodies.count else { return leads += bodies }
    leads += bodies.filter { !isMarkedJoining($0) }
    fieldCoordinating += joining
  }

  private func isMarkedJoining(_ body: BodyPhrase) -> Bool {
    guard let bracket = body.dropped else { return false }
    return text.isWord(bracket.lowerBound + 1, Known.join) && text.isWord(bracket.lowerBound + 2, Known.joining)
  }

  /// After a list of bodies: a verb, words that go before one, or (where a sentence begins so) a colon.
  func isPredicate(_ index: Int, colon: Bool) -> Bool {
    switch text.mark(index) {
    case .colon: return colon
    case .comma:
      let classes = text.classes(index + 1)
      // "Sở X (chủ trì), phối hợp với Sở Y …"
      if text.mark(index - 1) == .close, text.isWord(index + 1, Known.join), text.isWord(index + 2, Known.joining) { return true }
      if let aside = joiningAside(index + 1) { return isPredicate(aside.end + 1, colon: false) }
      // "Sở Nội vụ, phối hợp với các sở, ngành, rà soát …"
      if text.isWord(index + 1, Known.join), text.isWord(index + 2, Known.joining), let aside = joined(after: index + 3, needsWith: true, chuTri: false), text.mark(aside.end) == .comma {
        return isPredicate(aside.end + 1, colon: false)
      }
      if let aside = timeAside(index + 1), text.mark(aside + 1) == .word { return isPredicate(aside + 1, colon: false) }
      return classes.contains(.adverb) && (classes.contains(.opener) || text.isWord(index + 2, Known.bear)) || isChuTri(index + 1)
    case .word: return !text.classes(index).isDisjoint(with: .predicate)
    default: return false
    }
  }

  func isChuTri(_ index: Int) -> Bool { text.isWord(index, Known.lead) && text.isWord(index + 1, Known.leading) }

  // MARK: Bodies that stand later in the sentence

  /// "Căn cứ …, Sở X hướng dẫn", "Trong quá trình …, nếu có …, đề nghị các đơn vị …".
  private mutating func readAfterOpener(_ start: Int, _ sentence: Range<Int>) -> Bool {
    var at = start + text.length(start)
    var isConditional = text.isWord(start, Known.ifWord)
    // "Định kỳ tổng hợp …": the verb follows at once.
    let (mayFollow, afterOpener) = (isTimeWord(start), at)
    var isSubjectless = mayFollow && text.classes(at).contains(.verb)
    while at < sentence.upperBound {
      isConditional = isConditional || text.isWord(at, Known.ifWord)
      let classes = text.classes(at)
      let previous = text.mark(at - 1)
      if classes.contains(.order), !isSubjectless || isConditional, !Known.asked.contains(text.tokens[at - 1].word),
        readOrder(at) { return true }
      let opensClause = at == afterOpener && mayFollow || previous == .comma || previous == .colon || previous == .semicolon || previous == .number || previous == .close
      if opensClause, !isSubjectless {
        if readSubject(at, sentenceStart: false) { return true }
        let isMain = !classes.isDisjoint(with: [.verb, .adverb]) && classes.isDisjoint(with: [.opener]) && previous != .number
        isSubjectless = isMain && !isConditional
      }
      if let body = reader.body(at: at, bare: true) { at = max(body.end, at + 1) } else { at += text.length(at) }
    }
    return false
  }

  /// "Hằng năm Sở X …": a body may follow at once; not so after "theo", "khi".
  private func isTimeWord(_ index: Int) -> Bool {
    let key = matchingKey(Array(text.name(index, index + text.length(index)).utf8))
    return Self.timeWords.contains { key.starts(with: $0) }
  }
  private static let timeWords = ["hằng", "hàng", "định kỳ", "trước mắt", "đồng thời", "ngoài ra", "bên cạnh đó", "hiện nay"].map { Array($0.utf8) }

  /// "Việc … do Sở X chủ trì": the doer of the sentence, where no verb opens it.
  private mutating func readDoneBy(_ sentence: Range<Int>) -> Bool {
    let opensWithVerb = !text.classes(sentence.lowerBound).isDisjoint(with: [.verb, .adverb])
    guard text.holds(SoughtWords.by) else { return false }
    for at in text.landmarks(in: sentence) where text.isWord(at, Known.by) {
      guard let list = reader.list(at: at + 1), text.mark(list.end) == .word else { continue }
      let verb = text.name(list.end, min(list.end + text.length(list.end), text.count))
      let key = matchingKey(Array(verb.utf8))
      guard Self.strongDoing.contains(key) || Self.weakDoing.contains(key) && (!opensWithVerb || isMadeBy(at, list.end, sentence)) else { continue }
      take(list.bodies)
      return true
    }
    return false
  }

  private static let strongDoing: [[UInt8]] = ["chủ trì", "chịu trách nhiệm", "đảm nhiệm", "đảm nhận", "làm đầu mối"].map { Array($0.utf8) }
  private static let weakDoing: [[UInt8]] =
    ["phụ trách", "thực hiện", "tổ chức thực hiện", "triển khai", "phân công", "tổ chức", "bố trí", "xây dựng", "soạn thảo"].map { Array($0.utf8) }

  /// "Thanh tra chuyên ngành: UBND các huyện làm đầu mối …": a run-in title, then the doer.
  private mutating func readAfterTitle(_ sentence: Range<Int>) -> Bool {
    guard text.holds(.colon), let colon = sentence.prefix(24).first(where: { text.mark($0) == .colon }), colon > sentence.lowerBound, !text.isWord(colon - 1, Known.with) else { return false }
    guard !(sentence.lowerBound..<colon).contains(where: { text.mark($0) == .comma && reader.startsNamedBody($0 + 1) || text.mark($0) == .open && !(sentence.lowerBound..<colon).contains(where: { text.mark($0) == .close }) }) else { return false }
    return readOrder(colon + 1) || readSubject(colon + 1, sentenceStart: false)
  }

  /// "Cơ quan chủ trì: X", "Đơn vị thực hiện: X chủ trì, phối hợp với Y" in one line.
  /// With "Đơn vị phối hợp: Y" behind a `;`.
  private mutating func readField(_ start: Int) -> Bool {
    var next: Int? = start
    while let label = next, let colon = fieldColon(label), let list = reader.list(at: colon + 1, bare: true, semicolons: true) {
      subjectEnds.insert(list.end)
      let labels = list.bodies.firstIndex { $0.start > colon + 1 && fieldColon($0.start) != nil }
      let bodies = Array(list.bodies[..<(labels ?? list.bodies.count)])
      next = labels.map { list.bodies[$0].start }
      if (label..<colon).contains(where: { text.isWord($0, Known.join) }) { fieldCoordinating += bodies } else { take(bodies) }
    }
    return next != start
  }

  /// The colon of "Cơ quan chủ trì:", "Đơn vị thực hiện:".
  private func fieldColon(_ start: Int) -> Int? {
    guard let word = text.tokens[safe: start]?.word, word != 0, Known.fieldHead.contains(word) else { return nil }
    var colon = start
    while colon < text.count, colon - start < 7, text.mark(colon) != .colon { colon += 1 }
    return text.mark(colon) == .colon && colon > start + 2 ? colon : nil
  }
  private(set) var fieldCoordinating: [BodyPhrase] = []
}
