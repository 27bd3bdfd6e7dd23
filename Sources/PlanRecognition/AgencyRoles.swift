internal import PlanModel
internal import VietnameseText

/// Who joins in a task, who hears of it, and when a text only says the heading's body again.
extension AssignmentReader {
  private enum Words {
    /// The last word of "đầu mối".
    static let hub = AgencyVocabulary.word("mối")
    static let together = AgencyVocabulary.word("cùng")
    static let unit = ["vị", "đơn"].map { AgencyVocabulary.word($0) }, organ = ["quan", "cơ"].map { AgencyVocabulary.word($0) }
    static let being = ["là", "làm"].map { AgencyVocabulary.word($0) }.filter { $0 != 0 }
    static let report = AgencyVocabulary.word("báo"), reporting = AgencyVocabulary.word("cáo")
    /// The last syllable of "danh sách", "hồ sơ", "thông tin", "số liệu", "ý kiến".
    static let papers = Set(["sách", "sơ", "tin", "liệu", "kiến", "của"].map { AgencyVocabulary.word($0) }.filter { $0 != 0 })
    static let send = AgencyVocabulary.word("gửi")
    static let through = AgencyVocabulary.word("thông"), throughTail = AgencyVocabulary.word("qua")
    static let reflect = AgencyVocabulary.word("phản"), reflectTail = AgencyVocabulary.word("ánh")
    static let toward = ["về", "cho", "với", "đến", "tới", "lên", "gửi"].map { AgencyVocabulary.word($0) }.filter { $0 != 0 }
    static let against = AgencyVocabulary.word("đối")
    static let inOrder = AgencyVocabulary.word("để")
    static let strongCause: [[UInt8]] =
      ["chỉ đạo", "đôn đốc", "yêu cầu", "giao", "đề nghị", "vận động", "khuyến khích", "phân công", "mời", "kiểm tra", "giám sát"].map { Array($0.utf8) }
  }

  // MARK: Phối hợp

  /// Whether a text can say who joins at all.
  static func mayJoin(_ text: AgencyText) -> Bool { text.holds(SoughtWords.joinLike) }

  /// The bodies after "phối hợp (chặt chẽ) (với)" and "kết hợp với" whose doer is the lead.
  func coordinating() -> [BodyPhrase] {
    var result = fieldCoordinating + together()
    guard text.holds(SoughtWords.joining) else { return result }
    let (join, combine, joiningWord) = (Known.join, Known.combine, Known.joining)
    var next = 0
    for landmark in text.landmarks where text.isWord(landmark, joiningWord) {
      let at = landmark - 1
      let isJoin = text.isWord(at, join), isCombine = text.isWord(at, combine)
      guard at >= next, isJoin || isCombine else { continue }
      if let list = joined(after: at + 2, needsWith: isCombine, chuTri: followsChuTri(at)), isDoneByLead(at) {
        result += list.bodies
        next = max(list.end, at + 2)
      } else {
        if isJoin { result += joining(before: at) }
        next = at + 2
      }
    }
    return result
  }

  /// "Sở X chủ trì, Sở Y và các đơn vị liên quan phối hợp thực hiện": Y joins.
  private func joining(before verb: Int) -> [BodyPhrase] {
    // "…, Sở Y là đơn vị phối hợp"
    let isRole = text.isWord(verb - 1, Words.unit[0]) && text.isWord(verb - 2, Words.unit[1]) || text.isWord(verb - 1, Words.organ[0]) && text.isWord(verb - 2, Words.organ[1])
    let at = isRole && Words.being.contains(text.tokens[safe: verb - 3]?.word ?? 0) ? verb - 3 : verb
    guard !leads.isEmpty, !subjectEnds.contains(at) else { return [] }
    let clause = clauseStart(at)
    guard let range = listsInClause(clause, at).last, range.upperBound == at, range.lowerBound > clause,
      text.mark(range.lowerBound - 1) == .comma || text.mark(range.lowerBound - 1) == .semicolon, isVerbBefore(range.lowerBound - 1),
      let list = reader.list(at: range.lowerBound, bare: true) else { return [] }
    return list.bodies
  }

  /// "chủ trì", "làm đầu mối" shortly before the comma.
  private func isVerbBefore(_ comma: Int) -> Bool {
    (1...4).contains { comma - $0 >= 0 && (text.isWord(comma - $0, Known.leading) || text.isWord(comma - $0, Words.hub)) }
  }

  /// "chủ trì, phối hợp với A; B; C …": the verb is still to come, so the list goes on over `;`.
  private func followsChuTri(_ at: Int) -> Bool {
    guard at > 1 else { return false }
    let verb = text.mark(at - 1) == .comma || reader.isAnd(at - 1) ? at - 2 : at - 1
    return text.isWord(verb, Known.leading)
  }

  /// Where such lists end, for the clauses of `;` that belong to one.
  func joinedLists(_ sentence: Range<Int>) -> [Range<Int>] {
    guard text.holds(SoughtWords.joining) else { return [] }
    let (join, joiningWord) = (Known.join, Known.joining)
    var result: [Range<Int>] = []
    var next = sentence.lowerBound
    for landmark in text.landmarks(in: sentence) where text.isWord(landmark, joiningWord) {
      let at = landmark - 1
      guard at >= next, text.isWord(at, join), let list = joined(after: at + 2, needsWith: false, chuTri: followsChuTri(at)) else { continue }
      result.append(at..<list.end)
      next = max(list.end, at + 1)
    }
    return result
  }

  func joined(after index: Int, needsWith: Bool, chuTri: Bool) -> (bodies: [BodyPhrase], end: Int)? {
    guard var start = joinedStart(index, needsWith: needsWith) else { return nil }
    // "Công an xã: Chủ trì, phối hợp: BCHQS xã, các thôn tuần tra"
    if chuTri, text.mark(start) == .colon { start += 1 }
    let list = reader.list(at: start, bare: true, semicolons: chuTri)
    guard let list else { return nil }
    // "phối hợp với các đơn vị: Sở A, Sở B": the collective's members.
    if list.bodies.count == 1, list.bodies[0].isCollective, text.mark(list.end) == .colon, text.classes(list.end + 1).isDisjoint(with: [.determiner]), reader.startsBody(list.end + 1),
      let members = reader.list(at: list.end + 1, bare: true, semicolons: true) { return members }
    // "Sở X phối hợp với Sở A; Sở B thẩm định": the verb is still to come.
    guard !chuTri, text.mark(list.end) == .semicolon, let longer = reader.list(at: start, bare: true, semicolons: true), longer.end > list.end,
      text.classes(longer.end).contains(.verb), text.classes(longer.end).isDisjoint(with: [.adverb]), !text.isWord(longer.end + 1, Known.leading), !text.isWord(longer.end, Known.join) else { return list }
    return longer
  }

  /// Where the bodies behind "phối hợp (chặt chẽ) (với)" begin.
  private func joinedStart(_ index: Int, needsWith: Bool) -> Int? {
    var next = index
    var hasWith = false
    var skipped = 0
    while text.mark(next) == .word, skipped < 6 {
      let word = text.tokens[next].word
      if word == Known.with || word == Words.together { hasWith = true; next += 1; continue }
      if hasWith || !text.classes(next).contains(.adverb) { break }
      next += text.length(next)
      skipped += 1
      // "phối hợp chặt chẽ, đồng bộ với"
      if text.mark(next) == .comma, text.classes(next + 1).contains(.adverb) { next += 1 }
    }
    // "phối hợp, với": a slip of the pen.
    if !hasWith, text.mark(next) == .comma, text.isWord(next + 1, Known.with) { next += 2 }
    guard hasWith || !needsWith || text.classes(next).contains(.determiner) else { return nil }
    return hasWith && text.mark(next) == .colon ? next + 1 : next
  }

  /// "Công an xã, cùng với Ban Chỉ huy Quân sự xã, tuần tra": who stands between commas behind "cùng (với)".
  func joiningAside(_ at: Int) -> (bodies: [BodyPhrase], end: Int)? {
    guard text.isWord(at, Words.together), text.mark(at - 1) == .comma, text.classes(at).isDisjoint(with: [.inner, .place]),
      let list = reader.list(at: text.isWord(at + 1, Known.with) ? at + 2 : at + 1), text.mark(list.end) == .comma, text.mark(list.end + 1) == .word else { return nil }
    return list
  }

  /// "Công an xã cùng Ban Chỉ huy Quân sự xã tuần tra", "Sở X chủ trì, cùng (với) Sở Y thẩm định".
  private func together() -> [BodyPhrase] {
    guard text.holds(SoughtWords.together), !leads.isEmpty else { return [] }
    var result: [BodyPhrase] = []
    let together = Words.together
    for at in text.landmarks where at > 0 && text.isWord(at, together) && text.classes(at).isDisjoint(with: [.inner, .place]) {
      if subjectEnds.contains(at - 1), let aside = joiningAside(at) {
        result += aside.bodies
        continue
      }
      guard subjectEnds.contains(at) || text.mark(at - 1) == .comma && isVerbBefore(at - 1),
        let list = reader.list(at: text.isWord(at + 1, Known.with) ? at + 2 : at + 1), isPredicate(list.end, colon: false) else { continue }
      result += list.bodies
    }
    return result
  }

  /// Not after a noun ("quy chế phối hợp với X"), nor where those do it whom the lead directs ("đôn đốc X phối hợp với Y").
  private func isDoneByLead(_ at: Int) -> Bool {
    var start = at
    // Back over "chủ trì,", "chủ động", "và" to what stands before the verbs.
    while start > 0 {
      if text.isWord(start - 1, Known.leading), start > 1, text.isWord(start - 2, Known.lead) { start -= 2; continue }
      let length = phraseLength(endingAt: start, in: [.adverb])
      if length > 0, phraseLength(endingAt: start, in: [.noWork]) == 0 { start -= length; continue }
      if start < at, text.mark(start - 1) == .comma || reader.isAnd(start - 1), start > 2, text.isWord(start - 2, Known.leading) { start -= 1; continue }
      if start == at, text.mark(start - 1) == .comma || reader.isAnd(start - 1), start > 2, text.isWord(start - 2, Known.leading) { start -= 1; continue }
      break
    }
    // "Phòng Tài chính - Kế hoạch chủ trì, phối hợp với …": the last word of the doer's name is no such noun.
    guard subjectEnds.contains(start) || phraseLength(endingAt: start, in: [.noWork]) == 0 else { return false }
    let clause = clauseStart(start)
    let lists = listsInClause(clause, start)
    if let before = lists.last, before.upperBound == start { return subjectEnds.contains(start) || before.lowerBound == clause }
    guard start > clause, text.mark(start - 1) == .comma || reader.isAnd(start - 1) else { return true }
    return !lists.contains { isCaused($0) }
  }

  /// Whether those bodies stand right after a verb that makes them do something.
  private func isCaused(_ list: Range<Int>) -> Bool {
    guard !subjectEnds.contains(list.upperBound), isPredicate(list.upperBound, colon: false) else { return false }
    for length in 1...3 where list.lowerBound - length >= 0 {
      let start = list.lowerBound - length
      guard text.length(start) == length, text.mark(start) == .word else { continue }
      if Words.strongCause.contains(matchingKey(Array(text.name(start, list.lowerBound).utf8))) { return true }
    }
    return false
  }

  private func phraseLength(endingAt end: Int, in classes: WordClasses) -> Int {
    for length in [3, 2, 1, 4] where end - length >= 0 {
      let start = end - length
      if text.length(start) == length, !text.classes(start).isDisjoint(with: classes), text.mark(start) == .word { return length }
    }
    return 0
  }

  /// Where the clause of a token begins; looked for 160 tokens back, so that a text without marks stays linear.
  private func clauseStart(_ index: Int) -> Int {
    var start = index
    while start > max(0, index - 160) {
      switch text.mark(start - 1) {
      case .semicolon, .newline, .colon: return start
      case .period where text.isProper(start): return start
      default: start -= 1
      }
    }
    return start
  }

  private func listsInClause(_ start: Int, _ end: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var at = start
    while at < end {
      if let list = reader.list(at: at, bare: true), list.end <= end {
        result.append(at..<list.end)
        at = max(list.end, at + 1)
      } else {
        at += text.length(at)
      }
    }
    return result
  }

  // MARK: Báo cáo

  /// Whether a text can say who hears of it at all: a verb of reporting stands there, as `reportVerb` reads it.
  static func mayReport(_ text: AgencyText) -> Bool {
    guard text.holds([.report, .send, .through, .reflect]) else { return false }
    if text.holds(SoughtWords.send) { return true }
    let verbs = [(Words.report, Words.reporting), (Words.through, Words.throughTail), (Words.reflect, Words.reflectTail)]
    return text.landmarks.contains { index in verbs.contains { text.isWord(index, $0.0) && text.isWord(index + 1, $0.1) } }
  }

  /// "báo cáo UBND tỉnh", "báo cáo … về Sở X", "gửi (về) Sở X để tổng hợp", "(thông qua Sở X …)".
  func reports() -> [BodyPhrase] {
    var result: [BodyPhrase] = []
    guard text.holds([.report, .send, .through, .reflect]) else { return result }
    let (report, send, through, reflect) = (Words.report, Words.send, Words.through, Words.reflect)
    var end = 0
    for at in text.landmarks where at >= end {
      let word = text.tokens[at].word
      guard word == report || word == send || word == through || word == reflect, let (next, mayWait) = reportVerb(at) else { continue }
      if let list = receiver(from: next, mayWait: mayWait), !isPurpose(at, after: result.last), !isOthersReport(at) {
        result += list.bodies
        end = max(list.end, at + 1)
      } else {
        end = next
      }
    }
    return result
  }

  private func reportVerb(_ at: Int) -> (next: Int, mayWait: Bool)? {
    if text.isWord(at, Words.report), text.isWord(at + 1, Words.reporting) { return (at + 2, true) }
    if text.isWord(at, Words.send) { return (at + 1, true) }
    if text.isWord(at, Words.through), text.isWord(at + 1, Words.throughTail) { return isReported(at) ? (at + 2, false) : nil }
    if text.isWord(at, Words.reflect), text.isWord(at + 1, Words.reflectTail) { return (at + 2, true) }
    return nil
  }

  /// "báo cáo kết quả (thông qua Sở X)", not "giám sát cộng đồng (thông qua Ban Thanh tra nhân dân)".
  private func isReported(_ at: Int) -> Bool {
    (clauseStart(at)..<at).contains { text.isWord($0, Words.send) || text.isWord($0, Words.report) && text.isWord($0 + 1, Words.reporting) || text.isWord($0, Words.reflect) && text.isWord($0 + 1, Words.reflectTail) }
  }

  /// The bodies right after the verb, or after "về", "cho", "với" later in its clause.
  private func receiver(from start: Int, mayWait: Bool) -> (bodies: [BodyPhrase], end: Int)? {
    if let list = reader.list(at: start) { return list }
    let (inOrder, toward, against) = (Words.inOrder, Words.toward, Words.against)
    var at = start
    var steps = 0
    while mayWait, steps < 40, at < text.count {
      switch text.mark(at) {
      case .semicolon, .newline, .colon: return nil
      case .period where text.isProper(at + 1) || at + 1 == text.count: return nil
      case .word:
        if text.isWord(at, inOrder) { return nil }
        if toward.contains(text.tokens[at].word), !text.isWord(at - 1, against) {
          var next = at + 1
          next = text.skip(from: next) { toward.contains(text.tokens[$0].word) }
          if let list = reader.list(at: next) { return list }
        }
      default: break
      }
      at += 1
      steps += 1
    }
    return nil
  }

  /// "… để tổng hợp, báo cáo UBND tỉnh": what the one who hears of it does.
  private func isPurpose(_ at: Int, after last: BodyPhrase?) -> Bool {
    guard let last, last.end < at else { return false }
    return (last.end..<at).contains { text.isWord($0, Words.inOrder) } && clauseStart(at) <= last.end
  }

  /// "tham mưu UBND tỉnh báo cáo Bộ Nội vụ": another body reports.
  private func isOthersReport(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    let lists = listsInClause(clauseStart(at), at)
    guard let last = lists.last, last.upperBound == at, !subjectEnds.contains(at) else { return false }
    // "lập danh sách học sinh gửi về …": whom the papers are about.
    return last.lowerBound == 0 || !Words.papers.contains(text.tokens[last.lowerBound - 1].word)
  }

  // MARK: The heading's body again

  /// Whether a body only says the heading's again: its head, its own kind, or itself.
  func restatesHeading(_ body: BodyPhrase) -> Bool {
    guard !under.isEmpty, !body.isTitle else { return false }
    // "Phát động Cuộc thi; mỗi đảng bộ gửi 20 tác phẩm": each of those the heading names.
    if text.isWord(body.start, Known.each) || text.isWord(body.start, Known.every) { return true }
    var start = body.start
    if body.isPost {
      guard body.isHeadPost, let inner = body.inner else { return false }
      start = inner
    }
    let name = text.name(start, body.end, dropping: body.dropped)
    // One of several that the heading names.
    if !body.isPost, under.count > 1, under.contains(where: { AgencyLexicon.standard.isSameName(name, $0.name) }) { return false }
    return under.contains { BodyKinds.restates(name, $0.name, isHead: body.isPost) }
  }
}

/// Which kinds of body a name speaks of, to see whether two collectives are the same again.
struct BodyKinds: OptionSet {
  let rawValue: Int
  static let people = BodyKinds(rawValue: 1), department = BodyKinds(rawValue: 2), branch = BodyKinds(rawValue: 4)
  static let office = BodyKinds(rawValue: 8), village = BodyKinds(rawValue: 16), school = BodyKinds(rawValue: 32)
  static let locality = BodyKinds(rawValue: 64), room = BodyKinds(rawValue: 128), party = BodyKinds(rawValue: 256)
  static let district = BodyKinds(rawValue: 512), commune = BodyKinds(rawValue: 1024), plural = BodyKinds(rawValue: 2048)

  /// The words of each kind, a line a kind.
  private static let table: KeyValuePairs<BodyKinds, [String]> = [
    .people: ["ubnd", "ủy ban nhân dân"], .department: ["sở"], .branch: ["ngành"], .office: ["cơ quan", "đơn vị"],
    .village: ["thôn", "bản", "tổ dân phố", "khu phố"], .school: ["trường"], .locality: ["địa phương"], .room: ["phòng"],
    .party: ["cấp ủy", "đảng ủy"], .district: ["huyện", "quận", "thị xã", "thành phố"],
    .commune: ["xã", "phường", "thị trấn", "đặc khu"], .plural: ["các", "cấp", "mỗi", "từng"],
  ]
  private static let words: [([UInt8], BodyKinds)] = table.flatMap { kind, words in
    words.map { word in (Array((" " + matchingKey(word) + " ").utf8), kind) }
  }

  init(rawValue: Int) { self.rawValue = rawValue }

  /// Whether `name` (of a task's text; of the body whose head it names if `isHead`) is a heading's body or kind again.
  static func restates(_ name: String, _ heading: String, isHead: Bool) -> Bool {
    if AgencyLexicon.standard.isSameName(name, heading) { return true }
    let (found, above) = (BodyKinds(of: name), BodyKinds(of: heading))
    guard above.contains(.plural), found.contains(.plural) else {
      return isHead && !found.contains(.plural) && matchingKey(heading).hasPrefix(matchingKey(name))
    }
    let levels: BodyKinds = [.district, .commune]
    let (foundLevels, aboveLevels) = (found.intersection(levels), above.intersection(levels))
    guard foundLevels.isEmpty || aboveLevels.isEmpty || !foundLevels.isDisjoint(with: aboveLevels) else { return false }
    let kinds = found.subtracting([.plural, .district, .commune])
    let aboveKinds = above.subtracting([.plural, .district, .commune])
    if !kinds.isDisjoint(with: aboveKinds) { return true }
    if kinds == [.locality] { return !aboveKinds.isDisjoint(with: [.people, .locality, .village]) }
    return kinds.isSubset(of: [.office, .locality]) && !kinds.isEmpty
      && !aboveKinds.isDisjoint(with: [.office, .department, .branch, .room, .school, .people])
  }

  private init(of name: String) {
    var key: [UInt8] = [0x20]
    for byte in matchingKey(Array(name.utf8)) {
      let isMark = byte < 0x80 && !byte.isASCIILetter && !byte.isASCIIDigit
      if isMark { if key.last != 0x20 { key.append(0x20) } } else { key.append(byte) }
    }
    key.append(0x20)
    self = Self.words.reduce(into: []) { if containsBytes(key, $1.0) { $0.insert($1.1) } }
  }
}

/// `text` contains `part`, byte for byte.
func containsText(_ text: String, _ part: String) -> Bool { containsBytes(Array(text.utf8), Array(part.utf8)) }

func containsBytes(_ text: [UInt8], _ part: [UInt8]) -> Bool { part.isEmpty || firstIndex(of: part, in: text, from: 0) != nil }

/// Where the first `part`, which is not empty, begins in `text` from an offset on.
func firstIndex(of part: [UInt8], in text: [UInt8], from: Int) -> Int? {
  text.withUnsafeBufferPointer { text in
    part.withUnsafeBufferPointer { part in
      var start = from
      while start + part.count <= text.count {
        if text[start] == part[0] {
          var index = 1
          while index < part.count, text[start + index] == part[index] { index += 1 }
          if index == part.count { return start }
        }
        start += 1
      }
      return nil
    }
  }
}
